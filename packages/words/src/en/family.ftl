### The family's own screen: the child or young person, guardians, relatives, and the interpreter's.

family-now = Now:
family-about-waiting = The meeting has not begun. The page will show it by itself.
family-about-opening = Now everyone says who they are.
family-about-situation = Now everyone says how things are.
family-about-needs = Now we talk about what { $name } needs.
family-about-needs-you = Now we talk about what you need.
family-about-summary = Now we go through what we have decided.
family-about-closing = Now we decide when we meet again.
family-about-locked = The plan is done.
family-about-ended = The meeting is over. Thank you for being here.

family-speaks = { $person } is talking
family-speaks-you = It is your turn now
family-speaks-nobody = Nobody has the floor just now
family-then = Then { $person }
family-then-you = Then you
family-from = { $name } from { $agency }

family-leaves = You leave at { $time }
family-leaves-in = { $minutes ->
    [one] about 1 more minute
   *[other] about { $minutes } more minutes
}
family-leaves-now = It is time to go if you want to
family-leaves-soon = More than an hour left

## My words

family-words-heading = Your words
family-words-hint = Write as you like. Everyone in the meeting sees it.
family-cards = Your cards
family-prompts = What can I say?
family-priorities = This matters to me
family-priorities-example = For example: the horses, and knowing when it ends
family-hope = This is what I hope for
family-hope-example = What do you want to get better?
family-worksWell = This works well
family-worksWell-example = At home, at school, in your free time
family-worksLessWell = This works less well
family-worksLessWell-example = When is it hard?
family-situation = Something more about how it is now
family-situation-example = What you want the others to know
family-view-heading = What do you think?
family-view = This is what I think of what we have decided
family-view-example = What is good? What is not?
family-view-hint = Your words stand in the plan as you wrote them.

## What you think of what we decide

reactions-hint = Press what you think. You can change your mind.
reactions-about = What do you think of: { $what }
reaction-good = Good
reaction-okay = Okay
reaction-unwanted = Do not want

family-decided = This is decided
family-decided-none = Nothing is decided yet.

family-who-sees = Who can see what?
family-who-sees-text = Everyone in the meeting sees what you write. Only the chair sees which buttons you press at the bottom.
family-who-sees-reactions = What you think of each proposal is seen by everyone in the meeting.

## Leading a part

lead-part = I lead this part
lead-leading = You lead this part. { $chair } is beside you.
lead-next = Next speaker
lead-nobody = Nobody is waiting for a turn.
lead-stop = Hand over to { $chair }

## The interpreter's screen

follow-words = Words that have been explained
follow-words-none = No word has had to be explained yet.
follow-said = How everyone says it is

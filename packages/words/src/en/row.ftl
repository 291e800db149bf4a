### An agency's own screen: its rows, others' rows, pens and coordination.

## One's own row

row-yours = Your row – you write here
row-for = You write for { $name }
row-closed = Closed just now. The text stays.
row-closed-locked = The plan is locked. The text stays.
row-limited = Not everyone sees this
row-label-own = Your row, { $name }, you can write{ $place }
row-label-pen = Row for { $name }, you write for them{ $place }
row-label-closed = Row for { $name }, closed{ $place }
row-label-place = , { $place } of { $count }
row-heading-of = { $name }, service { $place } of { $count }
row-rest = The whole row
row-tip = Write what you will do, not what you have done.

row-what = What will you do?
row-what-example = For example: talks with the parents about the mornings
row-who = Who?
row-who-example = Name or role
row-howOften = How often?
row-howOften-example = For example: every other week
row-when = Day and time?
row-when-example = For example: Tuesdays before school
row-where = Where?
row-where-example = For example: room B12, the school
row-durationText = For how long?
row-durationText-example = For example: 60 minutes a visit
row-decisionBy = Who decides?
row-decisionBy-example = For example: the head of unit
row-days = When?
row-startOn = From
row-endOn = To
row-startOn-alone = From when?
row-decisionOn-alone = Decision by
row-goals = Towards the goal
row-status = State
row-needs-decision = Needs a decision
row-decision-hint = The row is shown as not promised until the decision is made.
row-startAfterDecision = Starts when it is decided
row-order = Does something else come first?
order-after = This is done after
order-none = Waits for nothing

row-preset-howOften-1 = Every day
row-preset-howOften-2 = Every school day
row-preset-howOften-3 = Once a week
row-preset-howOften-4 = Twice a week
row-preset-howOften-5 = Every other week
row-preset-howOften-6 = Once a month
row-preset-howOften-7 = Once
row-preset-where-1 = At home
row-preset-where-2 = At school
row-preset-where-3 = At the clinic
row-preset-where-4 = By video
row-preset-where-5 = By phone
row-preset-durationText-1 = Until further notice, reviewed at the follow-up
row-preset-durationText-2 = Three months
row-preset-durationText-3 = Until the end of term
row-preset-durationText-4 = Once
row-preset-decisionBy-1 = The head of unit
row-preset-decisionBy-2 = The head teacher
row-preset-decisionBy-3 = The committee

## What cannot be right

row-date-before-meeting = The date is before the meeting. Choose the day of the meeting or later.
row-date-end-before-start = The end is before the start. Choose a later end.
row-date-kept = It is not saved yet.
row-text-long = { $over ->
    [one] 1 character too long. The text is saved, but shorten it so that it fits in the plan.
   *[other] { $over } characters too long. The text is saved, but shorten it so that it fits in the plan.
}
row-text-unsendable = { $over ->
    [one] 1 character too long to be saved. All of it stays here. Shorten the text and it is saved.
   *[other] { $over } characters too long to be saved. All of it stays here. Shorten the text and it is saved.
}
row-not-reached = We cannot reach the meeting just now. Try again in a little while.

## Written by a pen

row-typed-by = Written by { $name }, not confirmed yet
row-confirm = Right, confirm
row-waits-for = Waiting for { $name } to confirm

## Days

row-day-at = { $day } at { $time }
row-span = { $from }–{ $to }
row-from = from { $day }
row-to = until { $day }
row-after-decision = after a decision

## Several rows

rows-heading = Your row
rows-none = Here you write what you will do. One row for each service.
rows-none-closed = No service is written.
rows-add = Add a service
rows-up = Move up
rows-down = Move down
rows-remove = Remove
rows-removed = The row is removed.
rows-moved = The row is now number { $place } of { $count }.

nothing-now = No service now
nothing-now-why = Why?
nothing-now-example = For example: we have no open contact with Alma just now
nothing-now-hint = Everyone sees what you write, and it stands in the plan.

## Others' rows

others-heading = Others’ rows
others-none = Nobody else has written anything yet.
others-empty = Nothing written yet
others-written-by = Written by { $owner }
others-owner = { $agency } ({ $name })
others-writes = { $name } is writing
others-writes-for = { $name } is writing for { $owner }
others-typed = Written by { $by }. { $name } has not confirmed it yet.
others-ask = Ask { $name } or the chair to change it.
others-nothing-now = { $owner }: no service now.

## Who sees the row

hide-open = Who may see this row?
hide-everyone = Everyone at the table sees this row now.
hide-is-limited = Not everyone sees this row now.
hide-from = These should not see the row
hide-means = The row disappears at once for { $names }, from the board in the room and for those who only follow. They do not see that it was there.
hide-means-none = Tick those who should not see the row.
hide-do = Hide the row from them
hide-done = The row is hidden.

## The pen

pens-heading = Who may write for me
pens-secretary = Let the secretary { $name } write for me
pens-given = { $name } may write in your row. You confirm afterwards.
pens-take = Take the pen back from { $name }
pens-other = Let somebody else write for me
pens-who = Who?
pens-give = Give the pen

## Taking part

staying-heading = Can you stay the whole time?
staying-whole = Yes, the whole time
staying-until = No, I have to go
staying-at = At
present-heading = How you present yourself
present-line = { $name }, { $agency }.
present-contact = My contact with { $subject }: { $contact }
present-contact-none = Also say what contact you have with { $subject }.

## How it is now

situation-heading = How is it now?
situation-hint = Briefly. What works comes first.
situation-worksWell = This works well
situation-worksWell-example = For example: she likes to read in the small room
situation-worksLessWell = This works less well
situation-worksLessWell-example = For example: lunch, and changes that come suddenly

## The coordinator

coord-heading = You are proposed to hold the plan together
coord-heading-yes = You hold the plan together
coord-means = The family turns to you if something does not work, and you see to it that the follow-up happens.
coord-expected = The family can expect this of you
coord-expected-none = What the family can expect is not written yet.
coord-yes = Yes, I hold the plan together
coord-take-back = Take my yes back

agency-prompt = To think about in this part
agency-skip = To your row
agency-place = Where we are
agency-plan = The plan so far

## What the family does itself, and words that several screens say

family-paused = Pause
family-paused-until = Pause until { $time }
family-question = The question
family-question-none = The question is not written yet.
own-heading = What you do yourself
own-heading-subject = What I do myself
own-waits = Waits for you to confirm
own-hint = Only if you want to. Your own words are enough.
own-what = What do you do?
own-what-example = For example: show the picture schedule every evening
own-howOften = How often?
own-howOften-example = For example: every weekday
own-rows-none = You have not written anything here yet.
own-rows-none-closed = Nothing is written.
own-rows-add = Add something I do
family-yours = This is what you do

## How a view was asked for, and what everyone answers

asked-heading = Who wrote this down?
asked-by = The one who wrote
asked-myself = I wrote it myself
asked-how = How was it done?
asked-how-example = For example: we looked at picture cards together
round-opening = Before we begin
round-heardSecrecy = I have heard about secrecy
round-understandsWhy = I understand why we meet
round-forgotten = Is anything forgotten?
round-forgotten-no = No, nothing
round-forgotten-yes = Yes, something
round-forgotten-what = What is forgotten?
round-forgotten-seen = Everyone in the meeting can see it in the plan.

## What is said of oneself

introduce-own = Change what is said of you
introduce-other = Change what is said of { $name }
introduce-title = Title
introduce-contactWithSubject = Contact with the person the meeting is about
introduce-mandate = May you promise measures?
introduce-mandate-unsaid = not said
introduce-mandate-yes = yes
introduce-mandate-obtained = yes, it has been agreed
introduce-mandate-no = no, it has to be decided
introduce-phone = Telephone
introduce-note = Everyone at the table sees it. The telephone is not shown on the board or to those who only follow.
introduce-save = Save
introduce-saved = It is saved.

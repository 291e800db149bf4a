### The parts that every screen is built of.

## Is it saved?

save-connecting = Connecting …
save-saved = Saved { $time }
save-saving = Saving …
save-offline = Connecting again … you see how it was at { $time }
save-unsent = Not saved yet – keep writing, do not close the page
save-back = Connected again – everything is saved { $time }
save-refused = Your text was not accepted: { $why } Your text is still here.
save-refused-change = Your change was not accepted: { $why }
save-read = This is how it is now, { $time }
copy-my-text = Copy my text
copied-my-text = Your text is copied.

## Text that was not accepted

refused-heading = Your text was not accepted
refused-change-heading = Your change was not accepted
refused-kept = Your text is still here. Copy it, or try again.
refused-retry = Try again
refused-copy = Copy
refused-done = I am done with the text
refused-only-copy = This text can only be copied.
refused-retried = The text is sent again.

## The circle

circle-waiting = The meeting has five parts and takes { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
circle-now = { $phase }, part { $number } of 5, { $left }. The meeting has { $meeting ->
    [one] 1 minute
   *[other] { $meeting } minutes
} left.
circle-over = { $phase }, part { $number } of 5. We take a little more time.
circle-paused = Pause { $until }.
circle-locked = The plan is locked.
circle-ended = The meeting is over.
circle-left-exact = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
circle-left-about = about { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
circle-own-time = Your time is until { $time }.
circle-parts = The parts of the meeting
circle-pause = Pause
circle-locked-short = locked
circle-ended-short = done
circle-over-word = min over

## The floor

turns-region = Who has the floor
turns-now = Now
turns-next = Then
turns-nobody = Nobody has the floor right now
turns-you = you
turns-own = It is your turn
turns-own-next = You are next
turns-own-place = You are number { $place }
turns-part-leader = { $name } leads this part
turns-skip = Skip me
turns-skipped = The meeting leader sees that you want to be skipped.
turns-hands = Hands

hand-raise = I want to say something
hand-lowered = You lowered your hand
hand-raised = Your hand is up

## What to say

prompt-say = Say for example
prompt-ask = Think about
prompt-next = Next sentence
prompt-previous = Previous sentence
prompt-place = { $number } of { $count }

## Six dots

dots-some = { $said } of 6 filled in, lacks { $missing }
dots-all = All is there: 6 of 6

## Those who take part

people-heading = Those who take part
people-here = Those who are here
people-expected = Expected
people-absent = Not coming
people-count = { $here } of { $all } are here
people-you = You

## Quiet words to the meeting leader

signals-region = Say something quietly to the meeting leader
signals-only-chair = Only the meeting leader sees it.
signals-sent = Sent to the meeting leader.
signals-seen = The meeting leader has seen it.
signals-failed = It did not get through. Try again, or say it in the room.
signals-which-word = Which word?
signals-send = Send
signals-more = More

## Messages to screen readers

announce-phase = Now: { $phase }.
announce-turn = It is your turn.
announce-five-left = Five minutes left of { $phase }.
announce-time-up = The time for { $phase } is over.
announce-paused = The meeting is paused.
announce-resumed = The meeting goes on.
announce-locked = The plan is locked. You can no longer write.
announce-may-write = You can write again.
announce-writes = { $name } is writing.

## The page itself

state-loading = Fetching the meeting …
settings-open = Settings

## At the top of the screens

head-question-of = Question { $number } of { $count }
head-questions = The questions for the meeting
head-protected = Protected data

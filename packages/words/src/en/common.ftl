### Words the whole board uses: parts, roles, ways of taking part, states, times and common buttons.

app-name = Samsyn
page-title = Meeting
page-title-in = Meeting: { $phase }

## The parts and states of a meeting

phase-waiting = The meeting has not started
phase-opening = Opening
phase-situation = How it is now
phase-needs = Needs
phase-summary = Summary
phase-closing = Closing
phase-locked = The plan is locked
phase-ended = The meeting is over
part-of = Part { $number } of { $count }

## Roles, as people say them

role-chair = meeting leader
role-cochair = second meeting leader
role-secretary = secretary
role-agency = agency
role-subject = the person the meeting is about
role-guardian = guardian
role-relative = relative
role-interpreter = interpreter
role-viewer = follows the meeting

does-chair = leads the meeting
does-cochair = leads the meeting together
does-secretary = writes
does-interpreter = interprets

## Ways of taking part

presence-room = in the room
presence-video = on video
presence-phone = on the phone
presence-phone-board = on the phone, sees the board
presence-absent = is not here

## Who answers for an agency

principal-kommun = the municipality
principal-region = the region
principal-stat = the state
principal-skola-enskild = independent school
principal-privat = private
principal-forening = association
principal-enskild = the family

## Quiet words to the meeting leader

signal-pause = Pause
signal-too-fast = It goes too fast
signal-speak = I want to say something
signal-disagree = I do not agree
signal-explain = Explain the word
signal-want-more = I want to know more
signal-understood = I understand
signal-skip = Skip me

## State of a commitment

status-proposed = proposed
status-accepted = accepted
status-needs-decision = needs a decision
status-none-now = nothing for now
status-started = started
status-done = done
status-stopped = stopped

## The six that make a commitment concrete

fact-what = what
fact-who = who
fact-howOften = how often
fact-when = when
fact-where = where
fact-howLong = how long

## The law's four points

law-commitments = What support is needed
law-responsibility = Who is responsible for each part
law-others = What others do
law-coordinator = Who has the overall responsibility

## Time

minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
minutes-short = { $minutes } min
minutes-left-about = about { $minutes } min left
minutes-left-word = min left
soon-done = almost done
a-little-more = We take a little more time
just-now = just now
until-time = until { $time }
ends-at = Ends { $time }

## Buttons found in many places

copy = Copy
copied = Copied
try-again = Try again
close = Close
cancel = Cancel
undo = Undo
save-done = Done
add = Add
remove = Remove
confirm = Confirm
skip-to-main = Skip to the content
You = You

### The chair's desk.

chair-skip-to-buttons = To the buttons
chair-views = Show
chair-view-meeting = The meeting
chair-view-plan = The plan
chair-view-people = Participants
chair-view-lock = Lock and end
chair-view-not-loaded = That page could not be fetched just now. Try again when the connection is back.

## Before the meeting

chair-starts = The meeting starts at { $time }
chair-before = Before you begin
chair-ready = In place
chair-ready-consent = Consent is given
chair-ready-question = The question is written
chair-ready-secretary = Somebody takes notes
chair-ready-people = Those on video are here
chair-how-to-talk = How we talk best
chair-opening = When you open the meeting
chair-opening-note = Seven points. What the board can see ticks itself.
chair-minutes = Minutes for each part
chair-minutes-total = The meeting takes { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
chair-minutes-needs-longest = Needs must be the longest part. Give it more minutes, or take some from another.
chair-start = Start the meeting

## Now

chair-now = Now
chair-now-locked = Everyone can now read the plan and confirm that they have read it.
chair-now-ended = The meeting is over. The plan is still here to read.
chair-now-waiting = The meeting has not begun.
chair-paused = Pause
chair-paused-until = Pause until { $time }
chair-other-part = Change part
chair-other-part-note = You can go back or skip ahead. What is written stays.
chair-checks = What this part should give
chair-checks-open = Left to do in this part
chair-checks-done = { $done } of { $all }
chair-check-not-yet = not yet
chair-check-said = { $words } ({ $said } of { $all } have answered)
chair-heard = { $heard } of { $all } have had the floor
chair-overrun = The part has used its time. Do you want more?
chair-take-from = Take { $minutes } min from { $part }
chair-longer = End at { $time } instead

## The floor

chair-bar = The floor
chair-steer = Lead the meeting
chair-turns = Speaking order
chair-order-empty = Everyone has had the floor in this part.
chair-order-note = The person first, then the family and the agencies. Move with the buttons, or with Alt and the up or down arrow.
chair-has-floor = { $name } has the floor, { $time }
chair-has-spoken = has had the floor
chair-first = First { $names }
chair-then = Then { $names }
chair-new-round = New round
chair-take-floor = Take the floor back
chair-give-floor = Give the floor
chair-give-floor-to = Give { $name } the floor
chair-earlier = Move { $name } earlier
chair-later = Move { $name } later
chair-skip = Later
chair-skip-name = Leave { $name } until last
chair-moved-to = Now number { $place }
chair-hand-give = { $name } has wanted to say something for { $time }. Give the floor.
chair-more-hands = { $count } more

chair-next-speaker = Next speaker
chair-all-heard = everyone has had the floor
chair-next-part = Next part
chair-pause = Pause
chair-resume = Go on
chair-pause-how-long = How long a pause?
chair-pause-open = Without an end
chair-pause-or-resume = Pause or go on
chair-go-on-anyway = Go on anyway
chair-stay = Stay here
chair-warn-unheard = { $names } have not said anything in this part.
chair-warn-rows = { $count ->
    [one] One row of the plan lacks something.
   *[other] { $count } rows of the plan lack something.
}

## What has just been done

chair-did-giveFloor = The floor went to { $name }.
chair-did-free-floor = Nobody has the floor.
chair-did-setPhase = Now it is { $phase }.
chair-did-setTurns = The speaking order has changed.
chair-did-start = The meeting has begun.
chair-did-pause = The meeting is paused.
chair-did-resume = The meeting goes on.
chair-did-setMinutes = The minutes have changed.
chair-did-lock = The plan is locked.
chair-did-unlock = The plan is open again.
chair-undone = Undone.

## The rows

chair-lines = The rows of the plan
chair-lines-lacking = { $count ->
    [0] All rows are complete
    [one] One row lacks something: { $names }
   *[other] { $count } rows lack something: { $names }
}
chair-line-writes = { $name } is writing
chair-line-writes-for = { $name } is writing for { $owner }
chair-line-unconfirmed = Unconfirmed, waits for { $name }
chair-line-none-now = No service now
chair-line-lacks = Lacks { $facts }
chair-line-decision = Needs a decision
chair-line-decision-on = Needs a decision, { $day }
chair-line-done = Complete
chair-line-empty = No row yet
chair-line-absent = Not taking part

## Only for you

chair-pocket = Only for you
chair-pocket-note = Never shown on the board
chair-signals = Signals
chair-signals-none = None just now.
chair-signal-pause = { $name } wants a pause
chair-signal-too-fast = { $name } thinks it goes too fast
chair-signal-speak = { $name } wants to say something
chair-signal-disagree = { $name } does not agree
chair-signal-explain = Somebody wants a word explained:
chair-signal-want-more = { $name } wants to know more
chair-signal-understood = { $name } understands
chair-signal-skip = { $name } wants to skip their turn
chair-signal-write = Write an explanation
chair-seen = Seen
chair-talk = Talked so far
chair-talk-none = Nobody has had the floor yet.
chair-talk-family = The family
chair-talk-leaders = The chair
chair-law = The law's four points
chair-lamp-on = done
chair-lamp-off = missing
chair-note = Note
chair-note-example = For example: call after the meeting
chair-note-waits = Fetching your note …
chair-board = The board
chair-board-note = What the room sees, never more than the family may see.
chair-board-open = Open the board
chair-print = Print the plan

## Who leads

chair-not-leading = You are not leading the meeting just now. { $name } is.
chair-nobody-leads = Nobody is leading the meeting.
chair-board-stays = The board stays as it is.
chair-cut-off = You are not leading the meeting just now, the connection is down.
chair-take-over = Take over
chair-take-back = Take the meeting back
chair-hand-over = Hand over to { $name }
chair-part-lend = Let { $name } lead this part
chair-part-back = Take the part back from { $name }

## Participants

chair-people = Participants
chair-waiting = Waiting to be let in
chair-waiting-count = { $count } waiting
chair-admit = Let in
chair-admit-name = Let { $name } in
chair-is-here = is here
chair-not-here = has not opened the page
chair-presence = How does { $name } take part?
chair-pen-give = Let { $name } write for them
chair-pen-take = Take the pen back from { $name }
chair-pen-held = { $name } writes for them
chair-revoke = End access
chair-revoke-name = End access for { $name }
chair-revoke-title = End access for { $name }?
chair-revoke-note = The link stops working and the page closes at once. What is written stays in the plan.
chair-revoke-do = End for { $name }
chair-late-guest = Invite one more
chair-late-name = Name
chair-late-role = What does this person do in the meeting?
chair-late-agency = Agency
chair-late-principal = Principal
chair-late-note = The consent must cover the agency that is invited.
chair-late-make = Make a link
chair-late-link = Link for { $name }
chair-late-once = The link is shown only now. Give it to them in a safe way.
chair-late-copy-by-hand = Select the link and copy it yourself.

## Lock and end

chair-lock-heading = Lock and end
chair-lock = Lock the plan
chair-lock-when = The plan can be locked in Summary or Closing.
chair-nothing-missing = Nothing keeps you from locking
chair-nothing-missing-note = The plan can be locked. After that nobody can change it.
chair-locked-at = The plan was locked at { $time }.
chair-ended-unlocked = The meeting ended without the plan being locked.
chair-unlock = Undo the lock
chair-end = End the meeting
chair-end-early = End without locking
chair-end-title = End the meeting?
chair-end-note = The plan is locked, and stays to be read and confirmed. The meeting cannot be started again.
chair-end-early-title = End the meeting without locking the plan?
chair-end-early-note = The plan is then not finished. Write why, so that it stands there.
chair-end-reason = Why does the meeting end now?

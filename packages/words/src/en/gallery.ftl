### The parts, in every state. Each figure is called by the state it shows, and why it looks so.

gallery-title = The parts, in every state
gallery-folders = Groups of parts
gallery-direction = Reading direction
gallery-direction-ltr = From the left
gallery-direction-rtl = From the right

gallery-folder-frame = Frame and notices
gallery-folder-circle = The circle
gallery-folder-floor = The floor
gallery-folder-fields = Fields
gallery-folder-rows = Rows
gallery-folder-rich-text = Longer text
gallery-folder-shared = The plan to write in
gallery-folder-plan = The plan to read
gallery-folder-refused = Refused text
gallery-folder-chair = The chair
gallery-folder-keys = Keys
gallery-folder-screens = Screens
gallery-folder-family-screens = The family's screens

## Frame and notices

gallery-part-status = Is it saved?
gallery-status-connecting = The first connection
gallery-status-saved = Connected, nothing waits
gallery-status-saving = Waits less than 2 s
gallery-status-offline = Down, nothing waits
gallery-status-unsent = Down, your text waits
gallery-status-unsent-long = Waits more than 30 s
gallery-status-back = Back, shown for 8 s
gallery-status-refused = Text refused
gallery-status-refused-change = Change without words refused
gallery-status-read = Who only reads

gallery-part-disc = A person's disc
gallery-disc-here = Is here
gallery-disc-speaks = Has the floor
gallery-disc-you = You
gallery-disc-away = Expected

gallery-part-people = Those who take part
gallery-people-some = Here, expected, not coming
gallery-people-alone = You are first

gallery-part-buttons = Buttons
gallery-buttons-plain = Usual
gallery-buttons-main = What matters most on a screen
gallery-buttons-bare = What matters less
gallery-buttons-big = The chair's, with a line under it
gallery-buttons-family = The family's
gallery-buttons-pressed = Pressed
gallery-buttons-disabled = Not possible now
gallery-buttons-disabled-main = What matters most is not possible now

gallery-part-banner = Notices
gallery-banner-plain = Something to know
gallery-banner-turn = Your turn
gallery-banner-undo = Undo, 10 seconds

gallery-part-fold = What is folded
gallery-fold-shut = Shut
gallery-fold-open = Open

gallery-part-settings = Settings
gallery-settings-shut = The button
gallery-settings-open = Outside a meeting
gallery-settings-in-meeting = In a meeting, with the way out

gallery-part-outside = Outside the meeting
gallery-outside-start = No link
gallery-outside-dead-link = Old link
gallery-outside-signed-out = Signed out
gallery-outside-unknown = No such meeting
gallery-outside-waiting = Waits to be let in
gallery-outside-consent = Without consent
gallery-outside-offline = No connection
gallery-outside-revoked = The access is ended
gallery-outside-revoked-words = The access is ended, own text kept
gallery-outside-outdated = New version, own text kept
gallery-outside-error = Something is wrong
gallery-outside-left = Left the meeting

gallery-part-outdated-page = New version, when the page itself is too old
gallery-outdated-page-plain = Nothing unsent
gallery-outdated-page-words = Own text kept

gallery-part-icons = Icons
gallery-icons-all = All, with their names in code

## The circle

gallery-part-circle = The circle at the side
gallery-circle-waiting = Before the meeting
gallery-circle-opening = Opening
gallery-circle-situation = How it is now
gallery-circle-needs = Needs
gallery-circle-summary = Summary
gallery-circle-closing = Closing
gallery-circle-soon = Soon done
gallery-circle-over = Over time
gallery-circle-paused = Pause, with an end
gallery-circle-paused-open = Pause, without an end
gallery-circle-own = Your time ends before the meeting
gallery-circle-own-over = Your time is over
gallery-circle-locked = The plan is locked
gallery-circle-ended = The meeting has ended

gallery-part-circle-hero = The circle, large
gallery-circle-hero-exact = The chair's minutes
gallery-circle-hero-exact-over = The chair, over time
gallery-circle-hero-exact-paused = The chair, pause
gallery-circle-hero-waiting = The chair, before the meeting
gallery-circle-hero-calm = The others', about how long
gallery-circle-hero-locked = The plan is locked

gallery-part-circle-chip = The circle, smallest
gallery-circle-chip-waiting = Before the meeting
gallery-circle-chip-needs = Needs
gallery-circle-chip-over = Over time
gallery-circle-chip-paused = Pause
gallery-circle-chip-locked = The plan is locked

gallery-part-prompt = To say and think about
gallery-prompt-chair-opening = The chair, opening
gallery-prompt-chair-situation = The chair, how it is now
gallery-prompt-chair-needs = The chair, needs
gallery-prompt-chair-summary = The chair, summary
gallery-prompt-chair-closing = The chair, closing
gallery-prompt-chair-last = The chair, the last sentence
gallery-prompt-subject = Who the meeting is about
gallery-prompt-guardian = A guardian
gallery-prompt-agency = An agency
gallery-prompt-interpreter = The interpreter

gallery-part-lead-part = The young person leads a part
gallery-lead-part-may = May lead
gallery-lead-part-leading = Leads now
gallery-lead-part-nobody-next = Leads, nobody waits
gallery-lead-part-problem = It did not work

gallery-part-leader-of-part = Who leads the part
gallery-leader-of-part-subject = The young person, as the others see it

gallery-part-round = What everyone answers
gallery-round-opening = The opening
gallery-round-answered = The opening, has answered
gallery-round-summary = The summary
gallery-round-nothing = Nothing is forgotten
gallery-round-something = Something is forgotten

## The floor

gallery-part-turns = Who has the floor
gallery-turns-waits = You are number three
gallery-turns-next = You are next
gallery-turns-own = Your turn
gallery-turns-skipped = You want to be passed over
gallery-turns-problem = Passing over did not work
gallery-turns-many = More than four wait
gallery-turns-last = Nobody waits
gallery-turns-nobody = Nobody has the floor
gallery-turns-led = The young person leads the part

gallery-part-hand = The hand
gallery-hand-down = Down
gallery-hand-up = Up

gallery-part-signals = Quiet words
gallery-signals-few = The three that are always there
gallery-signals-more = All
gallery-signals-asking = Which word?
gallery-signals-sent = Sent
gallery-signals-seen = The chair has seen it
gallery-signals-failed = Did not get there

gallery-part-introduction = What is said of oneself
gallery-introduction-shut = Shut
gallery-introduction-open = An agency
gallery-introduction-family = Somebody in the family
gallery-introduction-other = The chair, of somebody else
gallery-introduction-protected = Protected data
gallery-introduction-problem = It did not work

gallery-part-staying = Can you stay the whole time?
gallery-staying-unsaid = Not said
gallery-staying-whole = The whole time
gallery-staying-must-go = Must go, has not said when
gallery-staying-until = Until a time
gallery-staying-closed = The plan is locked

## Fields

gallery-part-text-field = A field
gallery-text-field-written = Filled in, with suggestions
gallery-text-field-empty = Empty, with an example
gallery-text-field-long = Several lines
gallery-text-field-hint = With an explanation
gallery-text-field-closed = Somebody else's, or locked
gallery-text-field-closed-empty = Somebody else's, empty
gallery-text-field-too-long = Too long for its place: saved all the same
gallery-text-field-unsendable = Too long to be saved: it stays

## Rows

gallery-part-commitment-row = The row to write in
gallery-commitment-row-some = Yours, some facts are missing
gallery-commitment-row-empty = Yours, empty
gallery-commitment-row-full = Yours, all is said
gallery-commitment-row-of-many = Yours, one of two
gallery-commitment-row-too-long = The text is too long
gallery-commitment-row-date-error = The end is before the start
gallery-commitment-row-date-kept = A date before the meeting, not saved
gallery-commitment-row-wants-decision = Needs a decision, nothing said of it
gallery-commitment-row-decision = Needs a decision, who and when
gallery-commitment-row-after = Done after another row
gallery-commitment-row-none-now = Nothing now
gallery-commitment-row-goals = Two goals
gallery-commitment-row-limited = Not everyone sees it
gallery-commitment-row-unconfirmed = Written for you, waits for your yes
gallery-commitment-row-problem = Confirming did not work
gallery-commitment-row-pen = You write for somebody
gallery-commitment-row-others = Somebody else's
gallery-commitment-row-locked = The plan is locked
gallery-commitment-row-own-action = What the family does itself

gallery-part-row-days = The days of a row
gallery-row-days-empty = Not said
gallery-row-days-span = From and to
gallery-row-days-start = From when
gallery-row-days-decision = Decision by
gallery-row-days-before-meeting = Before the meeting
gallery-row-days-end-before-start = The end before the start
gallery-row-days-kept = Just changed, not saved
gallery-row-days-closed = Closed

gallery-part-dots = Six dots: concrete enough?
gallery-dots-none = Nothing said
gallery-dots-one = One of six
gallery-dots-two = Two of six
gallery-dots-three = Three of six
gallery-dots-four = Four of six
gallery-dots-five = Five of six
gallery-dots-six = All is said
gallery-dots-labels-none = With names, nothing said
gallery-dots-labels-some = With names, half
gallery-dots-labels-six = With names, all

gallery-part-own-rows = One's own rows
gallery-own-rows-none = None yet
gallery-own-rows-none-closed = None, the plan is locked
gallery-own-rows-several = Several
gallery-own-rows-removed = Just taken away

gallery-part-own-actions = What the family does itself
gallery-own-actions-none = The child, nothing yet
gallery-own-actions-guardian = A guardian
gallery-own-actions-closed = The plan is locked
gallery-own-actions-association = A relative from an association

gallery-part-pen-rows = Rows one writes for others
gallery-pen-rows-one = For one
gallery-pen-rows-two = For two

gallery-part-others-rows = Others' rows
gallery-others-rows-some = Some, one is not confirmed
gallery-others-rows-whole = All is said
gallery-others-rows-none = None yet
gallery-others-rows-asked = Somebody wanted to write there
gallery-others-rows-typing = The owner writes
gallery-others-rows-typing-for = The secretary writes for the owner
gallery-others-rows-empty = A new row, nothing written yet
gallery-others-rows-decision = Needs a decision
gallery-others-rows-none-now = Nothing now
gallery-others-rows-limited = Not everyone sees it
gallery-others-rows-nothing-now = Somebody has nothing to add

gallery-part-nothing-now = Nothing now
gallery-nothing-now-unsaid = Not said
gallery-nothing-now-said = Said, not why
gallery-nothing-now-why = Said why
gallery-nothing-now-closed = The plan is locked

gallery-part-hide-row = Who may see the row
gallery-hide-row-shut = The button
gallery-hide-row-open = Nobody chosen
gallery-hide-row-chosen = Somebody chosen: what it means
gallery-hide-row-limited = Hidden from somebody already
gallery-hide-row-problem = It did not work

gallery-part-pens = Who may write for me
gallery-pens-none = Nobody
gallery-pens-given = The secretary
gallery-pens-others = Somebody else
gallery-pens-problem = It did not work

gallery-part-row-after = What the row waits for
gallery-row-after-none = Nothing
gallery-row-after-chosen = Another's row

gallery-part-reactions = What do you think of it?
gallery-reactions-none = Nothing is decided
gallery-reactions-unsaid = Not answered
gallery-reactions-said = Answered, all three
gallery-reactions-pending = A row needs a decision
gallery-reactions-limited = Not everyone sees one row
gallery-reactions-relative = A relative: reads
gallery-reactions-closed = The plan is locked

gallery-part-view-asked = Who wrote the view down
gallery-view-asked-shut = Shut
gallery-view-asked-open = Wrote it themselves
gallery-view-asked-told = Somebody else, and how

gallery-part-goal-words = The goal in own words
gallery-goal-words-shut = Shut
gallery-goal-words-open = Nothing yet
gallery-goal-words-said = Written
gallery-goal-words-closed = The plan is locked

## Longer text

gallery-part-rich-text = Shared text
gallery-rich-text-empty = Empty
gallery-rich-text-written = Written, shut
gallery-rich-text-open-empty = Open, empty
gallery-rich-text-open = Open
gallery-rich-text-compact = Open, without buttons
gallery-rich-text-read = To read
gallery-rich-text-read-empty = To read, empty

gallery-part-rich-text-view = What a text can have
gallery-rich-text-view-all = Heading, bold, italics and lists

gallery-part-own-words = Own words
gallery-own-words-empty = Nothing yet
gallery-own-words-written = Written
gallery-own-words-long = Long
gallery-own-words-rich = A pen has made lists
gallery-own-words-closed = The plan is locked

## The plan to write in

gallery-part-list = A list
gallery-list-several = Three rows: whole, half, empty
gallery-list-removed = Just taken away
gallery-list-written = Somebody else writes in the row
gallery-list-closed = Who only reads
gallery-list-many-rows = More than is usual
gallery-list-not-measurable = A goal that cannot be measured

gallery-part-fill-list = Fill in from the plan
gallery-fill-list-offered = Offered
gallery-fill-list-added = Those who were missing are on the list
gallery-fill-list-sheet = The sheet is filled

gallery-part-list-filled = Each list, filled in
gallery-list-filled-questions = Questions
gallery-list-filled-needs = Needs
gallery-list-filled-goals = Goals
gallery-list-filled-disagreements = What we do not agree on
gallery-list-filled-concepts = Words to explain
gallery-list-filled-expectations = What one can expect
gallery-list-filled-distribution = Who gets the plan
gallery-list-filled-onepager = The plan on one page
gallery-list-filled-responses = Answers to the invitation
gallery-list-filled-parked = What we keep for later

gallery-part-list-empty = Each list, empty
gallery-list-empty-questions = Questions
gallery-list-empty-needs = Needs
gallery-list-empty-goals = Goals
gallery-list-empty-disagreements = What we do not agree on
gallery-list-empty-concepts = Words to explain
gallery-list-empty-expectations = What one can expect
gallery-list-empty-distribution = Who gets the plan
gallery-list-empty-onepager = The plan on one page
gallery-list-empty-responses = Answers to the invitation
gallery-list-empty-parked = What we keep for later

gallery-part-plan-text = A single text
gallery-plan-text-empty = Empty, with an example
gallery-plan-text-written = Written
gallery-plan-text-closed = Who only reads

gallery-part-date-field = A date
gallery-date-field-day = A day
gallery-date-field-time = A day and a time
gallery-date-field-wrong = Too early: not saved
gallery-date-field-closed = Closed

gallery-part-coordinator = Who holds the plan together
gallery-coordinator-nobody = Nobody chosen
gallery-coordinator-asked = Chosen, has not said yes
gallery-coordinator-accepted = Has said yes
gallery-coordinator-closed = Who only reads

gallery-part-follow-up = Follow-up
gallery-follow-up-empty = Not booked
gallery-follow-up-booked = Booked
gallery-follow-up-imported = The question came with an older plan
gallery-follow-up-past = A time that has passed
gallery-follow-up-not-needed = Not needed
gallery-follow-up-closed = Who only reads

gallery-part-situation = How it is now
gallery-situation-none = Nobody has written
gallery-situation-said = Two have written

gallery-part-views = The family's views
gallery-views-waiting = None yet
gallery-views-some = One view, and a reason why one is missing
gallery-views-closed = Who only reads

gallery-part-positions = One's own positions
gallery-positions-unsaid = Not said
gallery-positions-said = Said
gallery-positions-closed = The plan is locked

gallery-part-facts = What stood before the meeting
gallery-facts-little = Little is known
gallery-facts-much = All is known
gallery-facts-protected = Protected data

gallery-part-facts-edit = To put it right
gallery-facts-edit-shut = Shut
gallery-facts-edit-open = Open

gallery-part-participation = How the person wants to take part
gallery-participation-unsaid = Not said
gallery-participation-a-while = For a while
gallery-participation-wrong = A minute that cannot be: not saved
gallery-participation-representative = Through somebody else

gallery-part-image-cards = Picture cards
gallery-image-cards-none = None
gallery-image-cards-some = Three, one of their own

gallery-part-plan-sections = The whole plan
gallery-part-missing = What is missing
gallery-plan-sections-half = Half way through the meeting
gallery-plan-sections-whole = Nothing is missing
gallery-plan-sections-unfolded = All unfolded
gallery-missing-some = Some things are missing

## The plan to read

gallery-part-decided = One thing decided
gallery-decided-some = Little is said
gallery-decided-whole = All is said
gallery-decided-family = What the family does
gallery-decided-pending = Needs a decision
gallery-decided-pending-by = Needs a decision, who and when
gallery-decided-none-now = Nothing now

gallery-part-plan-view = The plan
gallery-plan-view-empty = Nothing written
gallery-plan-view-half = Half way through the meeting
gallery-plan-view-whole = Locked, all is there
gallery-plan-view-subject = The child's: own words and errors in the plan
gallery-plan-view-objected = Errors, forgotten and nothing now
gallery-plan-view-added = Added after the lock
gallery-plan-view-no-follow-up = No follow-up is needed

gallery-part-confirmation = To answer the plan
gallery-confirmation-asked = Not answered
gallery-confirmation-reservation = With a reservation, on the way
gallery-confirmation-dissenting = Another opinion, nothing written
gallery-confirmation-said-confirmed = Has read it
gallery-confirmation-said-reservation = Has answered with a reservation
gallery-confirmation-said-dissenting = Is of another opinion
gallery-confirmation-changing = Changes the answer
gallery-confirmation-interpreter = The interpreter: does not answer

gallery-part-who-has-read = Who has read it
gallery-who-has-read-nobody = Nobody yet
gallery-who-has-read-some = Two, one with a reservation

gallery-part-additions = Additions to a locked plan
gallery-additions-shut = Shut
gallery-additions-open = Nothing written
gallery-additions-written = Written, not added

gallery-part-objections = Something is wrong in the plan
gallery-objections-shut = Shut
gallery-objections-none = Nothing yet
gallery-objections-one = One error

gallery-part-coordination = To hold the plan together
gallery-coordination-asked = You are asked
gallery-coordination-nothing-expected = Asked, nothing said of what
gallery-coordination-accepted = You have said yes
gallery-coordination-closed = The plan is locked

## Refused text

gallery-part-refused = Text that was not accepted
gallery-refused-plan-locked = The plan was locked: can only be copied
gallery-refused-root-foreign = Somebody else's place
gallery-refused-too-long = Too long
gallery-refused-too-many-rows = Too many rows
gallery-refused-too-large = Too much at once
gallery-refused-shape = A change without words
gallery-refused-malformed = Could not be read
gallery-refused-gap = A piece did not arrive
gallery-refused-author-foreign = The page is open twice
gallery-refused-root-unknown = There is no such place
gallery-refused-place = An unclear place
gallery-refused-store-unavailable = Cannot be saved now
gallery-refused-internal = An error of ours
gallery-refused-many = Two texts

## The chair

gallery-part-head = At the top
gallery-head-one = One question
gallery-head-several = Two questions, the list open
gallery-head-none = No question yet
gallery-head-protected = Protected data
gallery-head-unsaved = Text waits to be saved

gallery-part-leading = Who leads
gallery-leading-chair-away = The chair has handed over
gallery-leading-cochair = The other one, the chair is here
gallery-leading-nobody = The other one, the chair is gone
gallery-leading-cut-off = The connection is down

gallery-part-start = Before the meeting
gallery-start-ready = All is in place
gallery-start-lacking = Something is missing
gallery-start-not-leading = Who does not lead

gallery-part-minutes = Minutes for each part
gallery-minutes-divided = Divided
gallery-minutes-wrong = Needs is not the longest
gallery-minutes-closed = Closed

gallery-part-now = Now
gallery-now-needs = In the middle of Needs
gallery-now-over = Over time: what one can do
gallery-now-paused = Pause
gallery-now-led = The young person leads the part
gallery-now-other-part = Another part
gallery-now-not-leading = Who does not lead
gallery-now-locked = The plan is locked
gallery-now-ended = The meeting has ended

gallery-part-checks = What the part should give
gallery-checks-opening = The opening, two ticked by hand
gallery-checks-answered = Two have answered
gallery-checks-brief = What is left
gallery-checks-unfolded = What is left, and the whole list

gallery-part-turn-list = Speaking order
gallery-turn-list-shut = Shut
gallery-turn-list-open = Open
gallery-turn-list-hands = Two hands up
gallery-turn-list-all-heard = Everyone has had the floor
gallery-turn-list-not-leading = Who does not lead

gallery-part-lines = The rows of the plan
gallery-lines-every-kind = One of each kind
gallery-lines-typed-for = The secretary writes for somebody
gallery-lines-whole = All are done
gallery-lines-opening = Before anybody is asked
gallery-lines-not-leading = Who does not lead

gallery-part-lamps = The law's four points
gallery-lamps-none = None lit
gallery-lamps-some = Some
gallery-lamps-all = All

gallery-part-bar = The bar at the bottom
gallery-bar-waiting = Before the meeting
gallery-bar-speaks = Somebody has the floor
gallery-bar-nobody = Nobody has the floor
gallery-bar-all-heard = Everyone has had the floor
gallery-bar-hand = One hand up
gallery-bar-hands = Two hands up
gallery-bar-undo = Just done, can be undone
gallery-bar-undo-hand = Can be undone, one hand up
gallery-bar-warning = Something speaks against going on
gallery-bar-problem = It did not work
gallery-bar-pauses = How long a pause?
gallery-bar-paused = Pause
gallery-bar-closing = The last part
gallery-bar-locked = The plan is locked
gallery-bar-not-leading = Who does not lead

gallery-part-signal = Quiet words to the chair
gallery-signal-none = None
gallery-signal-pause = Pause
gallery-signal-too-fast = It is too fast
gallery-signal-speak = Wants to say something
gallery-signal-disagree = Does not agree
gallery-signal-explain = Explain the word
gallery-signal-want-more = Wants to know more
gallery-signal-understood = Understands
gallery-signal-skip = Wants to be passed over

gallery-part-talk = Who has talked
gallery-talk-none = Nobody yet
gallery-talk-some = The agencies and the family

gallery-part-pocket = For the chair alone
gallery-pocket-calm = Calm
gallery-pocket-full = Signals, talk and a note

gallery-part-people-desk = Participants
gallery-people-desk-usual = Everyone is let in
gallery-people-desk-waiting = One waits, one is on the phone, one did not come
gallery-people-desk-part-lent = The young person leads the part
gallery-people-desk-leaving = End the access?
gallery-people-desk-problem = It did not work
gallery-people-desk-not-leading = Who does not lead

gallery-part-late-guest = Invite one more
gallery-late-guest-shut = Shut
gallery-late-guest-agency = An agency
gallery-late-guest-relative = A relative
gallery-late-guest-problem = It did not work
gallery-late-guest-link = The link, shown once

gallery-part-lock-desk = Lock and end
gallery-lock-desk-lacking = Much is missing
gallery-lock-desk-early = Too early
gallery-lock-desk-reminded = Nothing hinders, something is left
gallery-lock-desk-ready = Nothing is missing
gallery-lock-desk-problem = It did not work
gallery-lock-desk-end-early = End without locking?
gallery-lock-desk-locked = Locked
gallery-lock-desk-end = End?
gallery-lock-desk-ended = The meeting has ended
gallery-lock-desk-ended-unlocked = Ended without a locked plan

gallery-part-consent-desk = The consent
gallery-consent-desk-shut = Shut
gallery-consent-desk-open = Open
gallery-consent-desk-wrong = A day that cannot be right
gallery-consent-desk-leaving = An agency is to go
gallery-consent-desk-problem = It did not work

gallery-part-consent-withdraw = The consent is withdrawn
gallery-consent-withdraw-shut = The button
gallery-consent-withdraw-asks = Asks first
gallery-consent-withdraw-problem = It did not work

gallery-part-consent-anew = There is consent again
gallery-consent-anew-shut = Shut
gallery-consent-anew-open = Open
gallery-consent-anew-problem = It did not work

## Keys

gallery-part-command-list = All commands
gallery-command-list-all = All
gallery-command-list-found = Searched
gallery-command-list-none = Nothing found

gallery-part-key-help = Help with the keys
gallery-key-help-open = Open

## Screens

gallery-part-lobby = Coming to the meeting
gallery-lobby-subject = Who the meeting is about
gallery-lobby-first = Nobody else is here
gallery-lobby-chair = The chair, the question is missing
gallery-lobby-protected = Protected data, for who writes
gallery-lobby-consent = Consent is missing
gallery-lobby-entering = On the way in
gallery-lobby-problem = The day before, and without a connection
gallery-lobby-begun = The meeting has begun
gallery-lobby-over = The meeting has ended
gallery-lobby-viewer = Who follows
gallery-lobby-board = The link for the board in the room

gallery-part-chair-screen = The chair's console
gallery-chair-screen-waiting = Before the meeting
gallery-chair-screen-needs = In the middle of Needs
gallery-chair-screen-phone = On a phone

gallery-part-secretary-screen = The secretary's desk
gallery-secretary-screen-needs = In the middle of Needs
gallery-secretary-screen-locked = The plan is locked

gallery-part-agency-screen = An agency's screen
gallery-agency-screen-opening = Opening
gallery-agency-screen-needs = In the middle of Needs
gallery-agency-screen-phone = On a phone

gallery-part-plan-page = The plan when it is done
gallery-plan-page-locked = Locked
gallery-plan-page-ended = The meeting has ended
gallery-plan-page-unlocked = Ended without a locked plan
gallery-plan-page-phone = On a phone

## The family's screens

gallery-part-family-screen = The family's screen
gallery-family-screen-waiting = Before the meeting
gallery-family-screen-subject = Who the meeting is about
gallery-family-screen-guardian = A guardian, summary
gallery-family-screen-wide = On a computer
gallery-family-screen-locked = The plan is locked

gallery-part-follow-screen = The interpreter's screen
gallery-follow-screen-begun = Half way through the meeting
gallery-follow-screen-whole = All is written

### The parts, in every state.

gallery-title = The parts, in every state
gallery-chapter-status = The status line
gallery-chapter-circle = The circle
gallery-chapter-circle-hero = The circle, large
gallery-chapter-floor = The floor
gallery-chapter-prompts = What to say
gallery-chapter-dots = Concrete enough?
gallery-chapter-people = Those who take part
gallery-chapter-refused = Text that was not accepted
gallery-chapter-rows = The row
gallery-chapter-buttons = Buttons and notices
gallery-chapter-lobby = Coming to the meeting
gallery-chapter-outside = Outside the meeting
gallery-chapter-icons = Icons

gallery-status-saved = Connected, nothing waits
gallery-status-saving = Waits less than 2 s
gallery-status-offline = Down, nothing waits
gallery-status-unsent = Down, your text waits
gallery-status-unsent-long = More than 30 s
gallery-status-back = Back, shown for 8 s
gallery-status-refused = Refused
gallery-status-read = Who only reads

gallery-circle-opening = Opening
gallery-circle-situation = How it is now
gallery-circle-needs = Needs
gallery-circle-summary = Summary
gallery-circle-closing = Closing
gallery-circle-over = Over time
gallery-circle-paused = Pause
gallery-circle-own = Your time
gallery-circle-waiting = Before the meeting
gallery-circle-locked = Locked
gallery-circle-exact = The leader's minutes
gallery-circle-exact-over = The leader, over time
gallery-circle-chip = 48 points, when the keyboard is up
gallery-circle-hero-chair = The leader's
gallery-circle-hero-own = With own time

gallery-turns = Ribbon
gallery-turns-own = Your turn
gallery-turns-nobody = Nobody has the floor
gallery-hand = Wants to say something
gallery-hand-up = The hand is up
gallery-signals = Quiet words

gallery-prompt-chair = The meeting leader
gallery-prompt-subject = The person the meeting is about
gallery-prompt-agency = An agency
gallery-prompt-guardian = A guardian

gallery-dots-some = In lists
gallery-dots-all = All is there
gallery-dots-labels = With you

gallery-discs = Here, has the floor, you, expected

gallery-refused-locked = The plan was locked
gallery-refused-long = The text is too long

gallery-row-own = Yours
gallery-row-others = Others'
gallery-plan-view = The whole plan

gallery-buttons = Three strengths
gallery-settings = Settings
gallery-banner-undo = Undo, 10 seconds

gallery-lobby-alma = The young person
gallery-lobby-chair = The meeting leader
gallery-lobby-consent = Consent is missing
gallery-lobby-viewer = Who follows
gallery-lobby-problem = The day before, and no connection

gallery-outside-start = No link
gallery-outside-dead-link = Old link
gallery-outside-revoked = Access is gone, own text kept
gallery-outside-unknown = No such meeting
gallery-outside-signed-out = Signed out
gallery-outside-waiting = Waits to be let in
gallery-outside-consent = Without consent
gallery-outside-offline = No connection
gallery-outside-outdated = New version
gallery-outside-error = Something is wrong
gallery-outside-left = Left the meeting

gallery-icons = All

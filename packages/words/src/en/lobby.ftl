### Coming to the meeting.

lobby-hello = Hello { $name }!
lobby-hello-you = Hello!
lobby-starts = The meeting starts at { $time } and takes { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
lobby-starts-day = The meeting is on { $day } at { $time } and takes { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
lobby-has-begun = The meeting is going on. It started at { $time }.
lobby-is-over = The meeting is over. You can read the plan.
lobby-in-minutes = { $minutes ->
    [one] 1 minute to go
   *[other] { $minutes } minutes to go
}
lobby-is-now = It starts now
lobby-question = The question
lobby-question-none = The question is written when the meeting starts.
lobby-circle = The parts of the meeting
lobby-minutes = { $minutes } min
lobby-minutes-word = together
lobby-enter = Enter the meeting
lobby-enter-again = Try to enter again
lobby-entering = Entering …
lobby-follow = Follow the meeting
lobby-board = Show on the room's screen
lobby-board-note = The board shows only what everyone in the room may see.
lobby-you-are = You take part as { $role }.
lobby-you-follow = You follow the meeting.
lobby-about-you = The meeting is about you.
lobby-about = About the meeting
lobby-not-you = Is this not you? Close the page and tell the person who sent the link.
lobby-first = You are first. That is fine.
lobby-who-sees = Who can see what?
lobby-sees-board = Everyone in the meeting sees the board: the question, who has the floor and what is decided.
lobby-sees-rows = Each agency writes its own row. Everyone sees whose row it is.
lobby-sees-quiet = Only the meeting leader sees your quiet buttons.
lobby-sees-viewers = Those who only follow see the plan. They cannot write.
lobby-sees-phone = Nobody else sees your phone number on the board.
lobby-leave = If you do not want to stay the whole time
lobby-leave-text = That is fine. Tell the person you sit with, or press Pause in the meeting. You can leave and come back with the same link.
lobby-ready = Before the meeting
lobby-ready-consent = Consent is given
lobby-ready-no-consent = Consent is missing
lobby-ready-question = The question is written
lobby-ready-no-question = The question is not written yet
lobby-ready-secretary = Secretary: { $name }
lobby-ready-no-secretary = No secretary is chosen
lobby-ready-time = Time: { $minutes } minutes
lobby-consent-locked = The board is locked until consent is given. The meeting cannot start yet.
lobby-protected = Protected data. Show no address, telephone or picture.
lobby-offline = We cannot reach the meeting right now. Try again in a while.

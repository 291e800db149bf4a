print-title = The plan on paper
print-look = This is how it prints. The paper is A4.
print-button = Print
print-plan-for = Coordinated individual plan for { $name }
print-plan = Coordinated individual plan
print-draft = Draft. The plan is not locked.
print-circle = The five parts of the meeting: 1 Opening, 2 Situation, 3 Needs, 4 Summary, 5 Closing
print-questions = Questions we were to answer
print-no-question = No question is written.
print-no-answer = No answer is written.
print-purpose = Why we met
print-summary = Summary
print-needs = What is needed
print-need-by = { $text } ({ $name })
print-goals-long = In the long run
print-goals-short = In the short run
print-goal-until = until { $date }
print-measure = How we notice: { $measure }
print-table = Who does what, when and where
print-own-actions = What the family does itself
print-none = No measures are written.
print-who = Who
print-what = Does what
print-often = How often
print-when = When
print-where = Where
print-responsible = Responsible: { $who }
print-nothing-now = Nothing now
print-stopped = Ended
print-views = What we think
print-says = { $name } says
print-disagree = What we do not agree on
print-agreed = Nobody has written that we disagree.
print-coordinator = Holds the plan together
print-expectations = You can count on this:
print-no-coordinator = Nobody is chosen yet.
print-contingency = If something does not work
print-acute = If it is urgent
print-change = The plan changes if
print-follow-up = We meet again
print-follow-up-question = Then we ask
print-no-follow-up = No new meeting is booked.
print-concepts = Words that have been explained
print-easy = The most important, in short
print-easy-goal = Goal
print-easy-what = What
print-easy-how = How and where
print-consent = Consent to sharing information for this plan is { $status }{ $form ->
    [none] {""}
    [skriftligt] {" "}in writing
   *[other] {" "}orally and documented
  }{ $on ->
    [none] .
   *[other] , { $on }.
  }
print-consent-given = given
print-consent-refused = not given
print-consent-withdrawn = withdrawn
print-consent-none = not given
print-consent-except = Exception: { $text }
print-signatures = Has read the plan
print-signature-note = To sign means that you have read the plan. It does not mean that you agree with everything.
print-confirmed = confirmed on the board
print-with-reservation = confirmed with a reservation
print-dissenting = is of another opinion
print-additions = Added after the plan was locked
print-date = Date
print-footer-locked = Samsyn. Version { $version }, locked { $when }
print-footer-draft = Samsyn. Draft, printed { $when }
print-footer-code = code { $code }
print-meeting = The meeting: { $when }, { $minutes } minutes
print-here = At the meeting: { $names }
print-absent = Invited but absent: { $names }

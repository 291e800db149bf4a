### What is missing before the plan can be locked.

missing-commitments = No commitment is written.
missing-responsibility = A commitment has nobody who answers for it.
missing-others = Write what others do, or that nobody else does anything.
missing-coordinator = Nobody from the municipality or the region has the overall responsibility.
missing-question = No question is written.
missing-answer = A question has no answer.
missing-need = No need is written.
missing-goal = A goal for the near future is missing.
missing-concrete = A commitment lacks who, when, where, how often or how long.
missing-confirmed = A row waits for its owner to confirm.
missing-subject-view = The child's or young person's own words are missing.
missing-guardian-view = A guardian's words are missing.
missing-coordinator-accepts = The person with overall responsibility has not said yes.
missing-contingency = Write what to do if something does not work, and if something happens.
missing-follow-up = The follow-up is not booked.

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

### What is missing and yet does not keep the plan from being locked.

reminder-heading = Missing, but not in the way
reminder-works-well = Nobody has written what works well.
reminder-goal-of-row = { $name }: “{ $what }” belongs to no goal.
reminder-measure = It does not say how you notice that you have reached the goal “{ $goal }”.
reminder-expectations = It does not say what you can expect of the coordinator.
reminder-distribution = Not on the list of those who get the plan: { $names }.

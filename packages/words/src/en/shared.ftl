### What chair and secretary write together: questions, needs, goals and the rest of the plan.

## At the top, and what is missing

shared-missing-count = { $count ->
    [one] One thing is missing
   *[other] { $count } things are missing
}
shared-nothing-missing = Nothing is missing

shared-sections = Parts of the plan
shared-section-lacks = something is missing
shared-section-empty = empty
shared-section-facts = Before the meeting
shared-section-questions = Questions
shared-section-situation = Situation
shared-section-needs = Needs
shared-section-goals = Goals
shared-section-commitments = Services
shared-section-others = Services by others
shared-section-views = In their own words
shared-section-disagreements = What we do not agree on
shared-section-concepts = Words explained
shared-section-coordinator = Overall responsibility
shared-section-contingency = If something happens
shared-section-follow-up = Follow-up
shared-section-summary = Summary
shared-section-distribution = Who gets the plan
shared-section-parked = Parked

## Rows

shared-row = { $list } { $number }
shared-writes = { $name } is writing
shared-removed = The row is removed.
shared-removed-row = The row is removed: { $text }
shared-moved = Now number { $place }
shared-move-up = Move up { $row }
shared-move-down = Move down { $row }
shared-remove = Remove { $row }
shared-up = Up
shared-down = Down
shared-many-rows = There are more than { $usual }. Can some be joined?
shared-full = There is room for { $most } rows. Remove one if something else matters more.
shared-fill-distribution = Add those who are missing
shared-fill-onepager = Fill the sheet from the plan
shared-fill-added = { $count ->
    [0] Nothing to add.
    [one] 1 row was added. Read it and change the words.
   *[other] { $count } rows were added. Read them and change the words.
}
shared-fill-from = from { $day }
shared-fill-decision = when it is decided
shared-fill-again = We meet again
shared-fill-everyone = Everyone
shared-nobody-yet = Nobody chosen
shared-none-chosen = None chosen
shared-date-before-meeting = The date must be after the meeting.
shared-read-only = { $label }, read only
shared-nothing-written = Nothing is written.

## Questions

shared-questions-one = Question
shared-questions-none = No question is written yet.
shared-questions-add = Add a question
shared-questions-text = The question
shared-questions-text-example = For example: How can school become calmer?
shared-questions-by = Who asks it?
shared-questions-subjectAgrees = The person the meeting is about agrees with the question
shared-questions-answer = Answer
shared-questions-answer-example = What did you arrive at?
shared-questions-active = This is the question we are on now

## Needs

shared-needs-one = Need
shared-needs-none = No need is written yet.
shared-needs-add = Add a need
shared-needs-text = The need
shared-needs-text-example = For example: A quiet place at school
shared-needs-voicedBy = Who says so?
shared-needs-questionIds = Belongs to the question

## Goals

shared-goals-one = Goal
shared-goals-none = No goal is written yet.
shared-goals-add = Add a goal
shared-goals-text = The goal
shared-goals-text-example = For example: At school three mornings a week
shared-goals-term = Long or short
shared-goals-term-long = long term
shared-goals-term-short = short term
shared-goals-term-sub = part of a goal
shared-goals-parentGoalId = Belongs to the goal
shared-goals-inOwnWords = In own words (read out by the person)
shared-goals-inOwnWords-example = As the person puts it
shared-goals-measure = How do we notice that we have reached it?
shared-goals-measure-example = For example: attendance in the school's system
shared-goals-targetDate = When
shared-goals-needIds = Answers the need
shared-goals-not-measurable = Cannot be measured yet. How will we notice?

## Disagreement

shared-disagreements-one = Disagreement
shared-disagreements-none = Nothing is written here.
shared-disagreements-add = Add something we do not agree on
shared-disagreements-note = It need not be solved now. Write what it is about, and who takes it further.
shared-disagreements-topic = What is it about?
shared-disagreements-topic-example = For example: the ride in the morning
shared-disagreements-kind = Of what kind?
shared-disagreements-kind-support = about the support
shared-disagreements-kind-goal = about the goal
shared-disagreements-kind-child-unwilling = the child does not want it
shared-disagreements-status = State
shared-disagreements-status-remains = remains
shared-disagreements-status-solved-with-change = solved with a change
shared-disagreements-status-solved = solved
shared-disagreements-handledBy = Who takes it further?
shared-disagreements-byDate = No later than
shared-positions = What they think
shared-positions-none = Nobody has written what they think yet. Each does it on their own screen.
shared-own-positions = What we do not agree on
shared-own-positions-note = Write in your own words what you think. It stays in the plan.
shared-position-write = Write what I think
shared-position-example = I think that …

## Words

shared-concepts-one = Word
shared-concepts-none = No word is explained yet.
shared-concepts-add = Add a word
shared-concepts-term = The word
shared-concepts-explanation = It means
shared-concepts-explanation-example = In plain words
shared-concepts-explainedBy = Who explains it?

## Coordinator

shared-coordinator = Overall responsibility
shared-coordinator-wished-by = Wished for by
shared-coordinator-who = Somebody from the municipality or the region must have the overall responsibility.
shared-coordinator-accepts = { $name } has said yes.
shared-coordinator-asked = { $name } says yes on their own screen.
shared-expectations = What you can expect of them
shared-expectations-one = Point
shared-expectations-none = Nothing is written yet.
shared-expectations-add = Add
shared-expectations-text = You can expect that they
shared-expectations-text-example = For example: call you every third week

## Single texts

shared-plan-purpose = The purpose of the meeting
shared-plan-purpose-example = Why do you meet?
shared-plan-ifNotWorking = If something does not work
shared-plan-ifNotWorking-example = Whom do you call, and what do they do?
shared-plan-acute = If it becomes urgent
shared-plan-acute-example = Day and night: …
shared-plan-changeTrigger = Then we change the plan
shared-plan-changeTrigger-example = For example: if you miss three days in a row
shared-plan-followUpQuestion = What we shall answer then
shared-plan-followUpReason = Why no follow-up is needed

## Services

shared-rows-write = Rows that you write
shared-pen-note = You write for { $names }. It shows as unconfirmed until { $names } confirm it.
shared-pen-ask = To write for { $names } you need their pen. Ask them to open “Who may write for me” on their own screen.
shared-others-note = The law also asks what others than the municipality and the region do, for example the school, the family or an association. They write their own rows.
shared-others-nothing = Nobody else does anything

## Own words

shared-view-own-screen = { $name } writes on their own screen.
shared-no-view = If { $name } says nothing: why?

## Follow-up

shared-follow-up = Follow-up
shared-follow-up-needed = We follow the plan up
shared-follow-up-not-needed = No follow-up is needed
shared-follow-up-at = Day and time
shared-follow-up-past = That time has already been. Choose one to come.
shared-follow-up-place = Place
shared-follow-up-minutes = Minutes

## Situation

shared-situation-none = Nobody has written about the situation yet.
shared-works-well = Works well
shared-works-less-well = Works less well
shared-situation-now = How it is now

## Shared texts

shared-text-situation = The situation, briefly
shared-text-situation-example = The most important of what you said
shared-text-summary = Summary
shared-text-summary-example = This is what we have arrived at
shared-text-agreed = What we agree on
shared-text-agreed-example = What everyone stands behind
shared-text-notes = Notes to the meeting
shared-text-notes-example = What belongs nowhere else
shared-text-closing = Closing
shared-text-closing-example = How did everyone get to speak?
shared-onepager = On one sheet
shared-onepager-note = Six rows at most, in words that everyone understands.
shared-onepager-one = Row
shared-onepager-none = No sheet is written yet.
shared-onepager-add = Add a row
shared-onepager-goal = Goal
shared-onepager-what = What
shared-onepager-howWhere = How and where
shared-onepager-when = When
shared-onepager-who = Who

## Distribution

shared-distribution-one = Copy
shared-distribution-none = Nobody is written yet.
shared-distribution-add = Add a recipient
shared-distribution-to = To
shared-distribution-form = How
shared-distribution-form-print = on paper
shared-distribution-form-secure-mail = secure mail
shared-distribution-form-one-sheet = one sheet
shared-distribution-form-pictures = with pictures
shared-distribution-form-translated = translated
shared-distribution-form-large-print = large print
shared-distribution-by = Who sees to it?
shared-distribution-onDate = When
shared-distribution-status = State
shared-distribution-status-planned = planned
shared-distribution-status-ordered = ordered
shared-distribution-status-sent = sent
shared-distribution-status-handed-over = handed over

## Parked

shared-parked-note = Questions for the agencies. They are not in the family's print. Write nothing about people here.
shared-parked-one = Point
shared-parked-none = Nothing is parked.
shared-parked-add = Park something
shared-parked-text = What is it about?
shared-parked-raisedBy = Who raised it?
shared-parked-handledBy = Who takes it?

## Before the meeting

shared-fact-consent = Consent
shared-fact-consent-by = Given by
shared-fact-consent-except = Does not cover
shared-fact-subject = The plan is about
shared-fact-birth = Born
shared-fact-communication = How we talk best
shared-fact-participation = Wants to take part
shared-fact-lives-with = Lives with
shared-fact-residence = Also lives
shared-fact-initiator = Took the initiative
shared-fact-sent = The call was sent
shared-fact-place = Place
shared-fact-preparation = Prepared
shared-facts-open = Consent, invitation and participants
shared-facts-people = Those who take part
shared-facts-answers = Answers to the call
shared-answer-coming = comes
shared-answer-substitute = sends somebody else
shared-answer-cannot = cannot come
shared-answer-no-answer = has not answered
shared-consent-given = given
shared-consent-refused = refused
shared-consent-withdrawn = withdrawn
shared-consent-none = missing
shared-consent-form-skriftligt = in writing
shared-consent-form-muntligt-dokumenterat = by word, documented
shared-participation-whole = the whole meeting
shared-participation-a-while = for a while
shared-participation-phone = by phone
shared-participation-representative = through somebody else
shared-participation-leads-parts = leads parts themselves
shared-participation-not = does not take part
shared-fact-protected = Protected data. The address and the family’s phone are not shown.
shared-fact-consent-agencies = Covers
shared-fact-consent-purpose = Consent to
shared-fact-consent-until = Holds until
shared-fact-consent-child = The child’s own answer
shared-consent-notes = How the consent has changed
shared-consent-note-by = Written by { $name }.
shared-consent-note-system = another system
shared-fact-uncovered = This agency is not among those that the consent covers.
shared-fact-except-hides = That something may not be shared hides nothing by itself. A measure is hidden on its row. What is written elsewhere is seen by everyone who takes part.
shared-fact-language = Language
shared-fact-interpreter = Interpreter
shared-fact-support = Support
shared-fact-representative = Represented by
shared-fact-prepared = Prepared with
shared-fact-cards = Picture cards
shared-fact-modes = Ways to take part
shared-fact-notice = { $days ->
    [one] 1 day before the meeting
   *[other] { $days } days before the meeting
}
shared-facts-change = Change
shared-facts-subject = The person the plan is about
shared-facts-invitation = The call
shared-participation-minutes = minute { $from } to { $to }
shared-mandate-yes = may promise measures
shared-mandate-obtained = has been told what may be promised
shared-mandate-no = may not promise measures
shared-modes = Ways to take part
shared-subject-birthDate = Born
shared-subject-language = Language
shared-subject-interpreter = Interpreter
shared-subject-communication = How we talk best
shared-subject-imageSupport = Support in pictures
shared-subject-easyRead = Easy words
shared-subject-protectedIdentity = Protected data
shared-subject-alternateResidence = Also lives
shared-subject-displayName = Name to be called by
shared-subject-fullName = Full name
shared-subject-livesWith = Lives with
shared-subject-participation = How the person wants to take part
shared-subject-fromMinute = From minute
shared-subject-toMinute = To minute
shared-subject-minutes-wrong = Write whole minutes, 0 to { $last }, and let the end come after the beginning.
shared-subject-seatOfRepresentative = Who speaks for the person?
shared-subject-preparedWith = Who has prepared the meeting with the person?
shared-subject-preparedOn = Prepared on
shared-subject-imageCards = Picture cards the person has chosen
shared-facts-participation = How the person takes part
shared-card = Picture card { $number }
shared-card-add = Add a picture card
shared-card-label = What is in the picture?
shared-card-feeling = How does it feel?
shared-card-own = The person’s own picture
shared-card-remove = Remove picture card { $number }
shared-invitation-noticeDays = How many days before the meeting?
shared-invitation-initiator = Who took the initiative?
shared-invitation-sentOn = The call was sent
shared-invitation-place = Place
shared-invitation-preparation = How the meeting is prepared
shared-responses-one = Answer
shared-responses-none = No answer is written yet.
shared-responses-add = Add an answer
shared-responses-agency = Agency
shared-responses-status = Answer to the call
shared-responses-status-no-answer = has not answered
shared-responses-status-coming = is coming
shared-responses-status-substitute = sends somebody else
shared-responses-status-cannot = cannot come
shared-responses-on = Answered on
shared-responses-mandate = May the one who comes promise measures?
shared-responses-mandate-yes = yes
shared-responses-mandate-obtained = has been told
shared-responses-mandate-no = no
shared-responses-contribution = What they can contribute
shared-responses-note = Note

## What is missing

shared-missing-answer = The question “{ $question }” has no answer.
shared-missing-concrete = { $name }: “{ $what }” lacks { $facts }.
shared-missing-confirmed = A row waits for { $name } to confirm it.
shared-missing-subject-view = { $name } has not said what they think.
shared-missing-guardian-view = { $name } has not said what they think.
shared-missing-coordinator-accepts = { $name } has not said yes to the overall responsibility.

## Text with tools

shared-toolbar = Tools for { $label }
shared-tool-heading = Heading
shared-tool-bold = Bold
shared-tool-italic = Italic
shared-tool-bullets = Bullets
shared-tool-numbers = Numbers
shared-tool-undo = Undo
shared-tool-redo = Redo
shared-paste-too-long = The text is too long to paste at once. It is still where you copied it.
shared-editor-not-loaded = The text could not be opened just now. Try again in a while.

### Det som mötesledaren och sekreteraren skriver tillsammans: frågor, behov, mål och resten av planen.

## Överst, och det som saknas

shared-missing-count = { $count ->
    [one] En sak saknas
   *[other] { $count } saker saknas
}
shared-nothing-missing = Inget saknas

shared-sections = Planens delar
shared-section-lacks = något saknas
shared-section-empty = tomt
shared-section-facts = Inför mötet
shared-section-questions = Frågor
shared-section-situation = Nuläge
shared-section-needs = Behov
shared-section-goals = Mål
shared-section-commitments = Insatser
shared-section-others = Insatser av andra
shared-section-views = Egna ord om insatserna
shared-section-disagreements = Det vi inte är överens om
shared-section-concepts = Ord som förklaras
shared-section-coordinator = Huvudansvarig
shared-section-contingency = Om något händer
shared-section-follow-up = Uppföljning
shared-section-summary = Sammanfattning
shared-section-distribution = Vem får planen
shared-section-parked = Parkerat

## Rader

shared-row = { $list } { $number }
shared-writes = { $name } skriver
shared-removed = Raden är borttagen.
shared-removed-row = Raden är borttagen: { $text }
shared-moved = Nu nummer { $place }
shared-move-up = Flytta upp { $row }
shared-move-down = Flytta ner { $row }
shared-remove = Ta bort { $row }
shared-up = Upp
shared-down = Ner
shared-many-rows = Det är fler än { $usual }. Går några att slå ihop?
shared-full = Det får plats { $most } rader. Ta bort en om något annat är viktigare.
shared-fill-distribution = Lägg till dem som saknas
shared-fill-onepager = Fyll arket från planen
shared-fill-added = { $count ->
    [0] Inget att lägga till.
    [one] 1 rad lades till. Läs den och ändra orden.
   *[other] { $count } rader lades till. Läs dem och ändra orden.
}
shared-fill-from = från { $day }
shared-fill-decision = när det är beslutat
shared-fill-again = Vi ses igen
shared-fill-everyone = Alla
shared-nobody-yet = Ingen vald
shared-none-chosen = Inget valt
shared-date-before-meeting = Datumet ska vara efter mötet.
shared-read-only = { $label }, går bara att läsa
shared-nothing-written = Inget är skrivet.

## Frågor

shared-questions-one = Fråga
shared-questions-none = Ingen fråga är skriven än.
shared-questions-add = Lägg till fråga
shared-questions-text = Frågan
shared-questions-text-example = Till exempel: Hur kan skolan bli lugnare?
shared-questions-by = Vem ställer den?
shared-questions-subjectAgrees = Den mötet handlar om är med på frågan
shared-questions-answer = Svar
shared-questions-answer-example = Vad kom ni fram till?
shared-questions-active = Det är den här frågan vi pratar om nu

## Behov

shared-needs-one = Behov
shared-needs-none = Inget behov är skrivet än.
shared-needs-add = Lägg till behov
shared-needs-text = Behovet
shared-needs-text-example = Till exempel: En plats i skolan där det är tyst
shared-needs-voicedBy = Vem säger det?
shared-needs-questionIds = Gäller frågan

## Mål

shared-goals-one = Mål
shared-goals-none = Inget mål är skrivet än.
shared-goals-add = Lägg till mål
shared-goals-text = Målet
shared-goals-text-example = Till exempel: I skolan tre förmiddagar i veckan
shared-goals-term = Långt eller kort
shared-goals-term-long = på lång sikt
shared-goals-term-short = på kort sikt
shared-goals-term-sub = delmål
shared-goals-parentGoalId = Hör till målet
shared-goals-inOwnWords = Med egna ord (läst upp av den det gäller)
shared-goals-inOwnWords-example = Så som personen själv säger det
shared-goals-measure = Hur märker vi att vi har nått det?
shared-goals-measure-example = Till exempel: närvaron i skolans system
shared-goals-targetDate = När
shared-goals-needIds = Svarar på behovet
shared-goals-not-measurable = Går inte att mäta än. Hur märker vi det?

## Oenighet

shared-disagreements-one = Oenighet
shared-disagreements-none = Inget är skrivet här.
shared-disagreements-add = Lägg till något vi inte är överens om
shared-disagreements-note = Det behöver inte lösas nu. Skriv vad det gäller, och vem som tar det vidare.
shared-disagreements-topic = Vad gäller det?
shared-disagreements-topic-example = Till exempel: skjuts på morgonen
shared-disagreements-kind = Vilken sort?
shared-disagreements-kind-support = om stödet
shared-disagreements-kind-goal = om målet
shared-disagreements-kind-child-unwilling = barnet vill inte
shared-disagreements-status = Läge
shared-disagreements-status-remains = kvar
shared-disagreements-status-solved-with-change = löst med ändring
shared-disagreements-status-solved = löst
shared-disagreements-handledBy = Vem tar det vidare?
shared-disagreements-byDate = Senast
shared-positions = Så tycker de
shared-positions-none = Ingen har skrivit vad de tycker än. Var och en gör det på sin egen skärm.
shared-own-positions = Det vi inte är överens om
shared-own-positions-note = Skriv med dina egna ord vad du tycker. Det står kvar i planen.
shared-position-write = Skriv vad jag tycker
shared-position-example = Jag tycker att …

## Ord

shared-concepts-one = Ord
shared-concepts-none = Inget ord är förklarat än.
shared-concepts-add = Lägg till ord
shared-concepts-term = Ordet
shared-concepts-explanation = Det betyder
shared-concepts-explanation-example = Med vanliga ord
shared-concepts-explainedBy = Vem förklarar?

## Huvudansvarig

shared-coordinator = Huvudansvarig
shared-coordinator-wished-by = Önskad av
shared-coordinator-who = Någon från kommunen eller regionen ska vara huvudansvarig.
shared-coordinator-accepts = { $name } har sagt ja.
shared-coordinator-asked = { $name } säger ja på sin egen skärm.
shared-expectations = Det kan du vänta dig av hen
shared-expectations-one = Punkt
shared-expectations-none = Inget är skrivet än.
shared-expectations-add = Lägg till
shared-expectations-text = Du kan vänta dig att
shared-expectations-text-example = Till exempel: ringer dig var tredje vecka

## Enstaka texter

shared-plan-purpose = Syftet med mötet
shared-plan-purpose-example = Varför ses ni?
shared-plan-ifNotWorking = Om något inte fungerar
shared-plan-ifNotWorking-example = Vem ringer du, och vad gör den?
shared-plan-acute = Om det blir akut
shared-plan-acute-example = Dygnet runt: …
shared-plan-changeTrigger = Då ändrar vi planen
shared-plan-changeTrigger-example = Till exempel: om du missar tre dagar i rad
shared-plan-followUpQuestion = Det ska vi svara på då
shared-plan-followUpReason = Varför ingen uppföljning behövs

## Insatser

shared-rows-write = Rader som du skriver
shared-pen-note = Du skriver åt { $names }. Det syns som obekräftat tills { $names } bekräftar.
shared-pen-ask = För att skriva åt { $names } behöver du deras penna. Be dem öppna ”Vem får skriva åt mig” på sin egen skärm.
shared-others-note = Lagen frågar också vad andra än kommunen och regionen gör, till exempel skolan, familjen eller en förening. De skriver sina egna rader.
shared-others-nothing = Ingen annan gör något

## Egna ord

shared-view-own-screen = { $name } skriver på sin egen skärm.
shared-no-view = Om { $name } inte säger något: varför?

## Uppföljning

shared-follow-up = Uppföljning
shared-follow-up-needed = Vi följer upp planen
shared-follow-up-not-needed = Ingen uppföljning behövs
shared-follow-up-at = Dag och tid
shared-follow-up-past = Tiden har redan varit. Välj en som kommer.
shared-follow-up-place = Plats
shared-follow-up-minutes = Minuter

## Nuläge

shared-situation-none = Ingen har skrivit om läget än.
shared-works-well = Fungerar bra
shared-works-less-well = Fungerar mindre bra
shared-situation-now = Så är det nu

## Gemensamma texter

shared-text-situation = Läget, kort
shared-text-situation-example = Det viktigaste som ni sa
shared-text-summary = Sammanfattning
shared-text-summary-example = Det här har vi kommit fram till
shared-text-agreed = Det vi är överens om
shared-text-agreed-example = Det här står alla bakom
shared-text-notes = Anteckningar till mötet
shared-text-notes-example = Det som inte hör hemma någon annanstans
shared-text-closing = Avslutning
shared-text-closing-example = Hur fick alla säga sitt?
shared-onepager = På ett ark
shared-onepager-note = Högst sex rader, med ord som alla förstår.
shared-onepager-one = Rad
shared-onepager-none = Inget ark är skrivet än.
shared-onepager-add = Lägg till rad
shared-onepager-goal = Mål
shared-onepager-what = Vad
shared-onepager-howWhere = Hur och var
shared-onepager-when = När
shared-onepager-who = Vem

## Utdelning

shared-distribution-one = Exemplar
shared-distribution-none = Ingen är skriven än.
shared-distribution-add = Lägg till mottagare
shared-distribution-to = Till
shared-distribution-form = Hur
shared-distribution-form-print = utskrift
shared-distribution-form-secure-mail = säker post
shared-distribution-form-one-sheet = ett ark
shared-distribution-form-pictures = med bilder
shared-distribution-form-translated = översatt
shared-distribution-form-large-print = stor stil
shared-distribution-by = Vem ser till det?
shared-distribution-onDate = När
shared-distribution-status = Läge
shared-distribution-status-planned = planerat
shared-distribution-status-ordered = beställt
shared-distribution-status-sent = skickat
shared-distribution-status-handed-over = överlämnat

## Parkerat

shared-parked-note = Frågor för verksamheterna. De står inte i familjens utskrift. Skriv inget om personer här.
shared-parked-one = Punkt
shared-parked-none = Inget är parkerat.
shared-parked-add = Parkera något
shared-parked-text = Vad gäller det?
shared-parked-raisedBy = Vem tog upp det?
shared-parked-handledBy = Vem tar det?

## Inför mötet

shared-fact-consent = Samtycke
shared-fact-consent-by = Lämnat av
shared-fact-consent-except = Gäller inte
shared-fact-subject = Planen gäller
shared-fact-birth = Född
shared-fact-communication = Så pratar vi bäst
shared-fact-participation = Vill vara med
shared-fact-lives-with = Bor hos
shared-fact-residence = Bor också
shared-fact-initiator = Tog initiativ
shared-fact-sent = Kallelsen skickades
shared-fact-place = Plats
shared-fact-preparation = Förberett
shared-facts-open = Samtycke, kallelse och deltagare
shared-facts-people = De som är med
shared-facts-answers = Svar på kallelsen
shared-answer-coming = kommer
shared-answer-substitute = skickar någon annan
shared-answer-cannot = kan inte komma
shared-answer-no-answer = har inte svarat
shared-consent-given = lämnat
shared-consent-refused = sagt nej
shared-consent-withdrawn = återkallat
shared-consent-none = saknas
shared-consent-form-skriftligt = skriftligt
shared-consent-form-muntligt-dokumenterat = muntligt, dokumenterat
shared-participation-whole = hela mötet
shared-participation-a-while = en stund
shared-participation-phone = på telefon
shared-participation-representative = genom någon annan
shared-participation-leads-parts = leder delar själv
shared-participation-not = inte med
shared-fact-protected = Skyddade uppgifter. Adress och familjens telefon visas inte.
shared-fact-consent-agencies = Gäller verksamheterna
shared-fact-consent-purpose = Samtycke till att
shared-fact-consent-until = Gäller till
shared-fact-consent-child = Barnets eget svar
shared-consent-notes = Så har samtycket ändrats
shared-consent-note-by = Skrivet av { $name }.
shared-consent-note-system = ett annat system
shared-fact-uncovered = Verksamheten står inte bland dem som samtycket gäller.
shared-fact-except-hides = Att något inte får delas döljer inget själv. En insats döljs på sin rad. Det som skrivs någon annanstans ser alla som är med.
shared-fact-language = Språk
shared-fact-interpreter = Tolk
shared-fact-support = Stöd
shared-fact-representative = Företräds av
shared-fact-prepared = Förberedd med
shared-fact-cards = Bildkort
shared-fact-modes = Så kan man vara med
shared-fact-notice = { $days ->
    [one] 1 dag före mötet
   *[other] { $days } dagar före mötet
}
shared-facts-change = Ändra
shared-facts-subject = Den planen gäller
shared-facts-invitation = Kallelsen
shared-participation-minutes = minut { $from } till { $to }
shared-mandate-yes = får lova insatser
shared-mandate-obtained = har fått besked om vad som kan lovas
shared-mandate-no = får inte lova insatser
shared-modes = Så kan man vara med
shared-subject-birthDate = Född
shared-subject-language = Språk
shared-subject-interpreter = Tolk
shared-subject-communication = Så pratar vi bäst
shared-subject-imageSupport = Bildstöd
shared-subject-easyRead = Lätta ord
shared-subject-protectedIdentity = Skyddade uppgifter
shared-subject-alternateResidence = Bor också
shared-subject-displayName = Tilltalsnamn
shared-subject-fullName = Hela namnet
shared-subject-livesWith = Bor hos
shared-subject-participation = Så vill personen vara med
shared-subject-fromMinute = Från minut
shared-subject-toMinute = Till minut
shared-subject-minutes-wrong = Skriv hela minuter, 0 till { $last }, och låt slutet komma efter början.
shared-subject-seatOfRepresentative = Vem företräder personen?
shared-subject-preparedWith = Vem har förberett mötet med personen?
shared-subject-preparedOn = Förberett den
shared-subject-imageCards = Bildkort som personen har valt
shared-facts-participation = Personens delaktighet
shared-card = Bildkort { $number }
shared-card-add = Lägg till bildkort
shared-card-label = Vad är på bilden?
shared-card-feeling = Hur känns det?
shared-card-own = Personens egen bild
shared-card-remove = Ta bort bildkort { $number }
shared-invitation-noticeDays = Hur många dagar före mötet?
shared-invitation-initiator = Vem tog initiativ?
shared-invitation-sentOn = Kallelsen skickades
shared-invitation-place = Plats
shared-invitation-preparation = Så är mötet förberett
shared-responses-one = Svar
shared-responses-none = Inget svar är skrivet än.
shared-responses-add = Lägg till svar
shared-responses-agency = Verksamhet
shared-responses-status = Svar på kallelsen
shared-responses-status-no-answer = har inte svarat
shared-responses-status-coming = kommer
shared-responses-status-substitute = skickar någon annan
shared-responses-status-cannot = kan inte komma
shared-responses-on = Svarade den
shared-responses-mandate = Får den som kommer lova insatser?
shared-responses-mandate-yes = ja
shared-responses-mandate-obtained = har fått besked
shared-responses-mandate-no = nej
shared-responses-contribution = Det här kan de bidra med
shared-responses-note = Anteckning

## Det som saknas

shared-missing-answer = Frågan ”{ $question }” saknar svar.
shared-missing-concrete = { $name }: ”{ $what }” saknar { $facts }.
shared-missing-confirmed = En rad väntar på att { $name } bekräftar.
shared-missing-subject-view = { $name } har inte sagt vad hen tycker.
shared-missing-guardian-view = { $name } har inte sagt vad hen tycker.
shared-missing-coordinator-accepts = { $name } har inte sagt ja till att vara huvudansvarig.

## Text med verktyg

shared-toolbar = Verktyg för { $label }
shared-tool-heading = Rubrik
shared-tool-bold = Fet
shared-tool-italic = Kursiv
shared-tool-bullets = Punktlista
shared-tool-numbers = Numrerad lista
shared-tool-undo = Ångra
shared-tool-redo = Gör om
shared-paste-too-long = Texten är för lång att klistra in på en gång. Den ligger kvar där du kopierade den.
shared-editor-not-loaded = Texten gick inte att öppna just nu. Försök igen om en stund.

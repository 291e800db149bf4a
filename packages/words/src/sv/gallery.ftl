### Delarna, i varje läge. Varje figur heter efter det läge den visar, och varför den ser ut så.

gallery-title = Delarna, i varje läge
gallery-folders = Grupper av delar
gallery-direction = Läsriktning
gallery-direction-ltr = Från vänster
gallery-direction-rtl = Från höger

gallery-folder-frame = Ram och besked
gallery-folder-circle = Cirkeln
gallery-folder-floor = Ordet
gallery-folder-fields = Fält
gallery-folder-rows = Rader
gallery-folder-rich-text = Längre text
gallery-folder-shared = Planen att skriva i
gallery-folder-plan = Planen att läsa
gallery-folder-refused = Nekad text
gallery-folder-chair = Mötesledaren
gallery-folder-keys = Tangenter
gallery-folder-screens = Skärmar
gallery-folder-family-screens = Familjens skärmar

## Ram och besked

gallery-part-status = Är det sparat?
gallery-status-connecting = Första anslutningen
gallery-status-saved = Ansluten, inget väntar
gallery-status-saving = Väntar kortare än 2 s
gallery-status-offline = Nere, inget väntar
gallery-status-unsent = Nere, din text väntar
gallery-status-unsent-long = Väntar mer än 30 s
gallery-status-back = Tillbaka, visas 8 s
gallery-status-refused = Text nekad
gallery-status-refused-change = Ändring utan ord nekad
gallery-status-read = Den som bara läser

gallery-part-disc = Personens cirkel
gallery-disc-here = Är här
gallery-disc-speaks = Har ordet
gallery-disc-you = Du
gallery-disc-away = Väntas

gallery-part-people = De som är med
gallery-people-some = Här, väntas, kommer inte
gallery-people-alone = Du är först

gallery-part-buttons = Knappar
gallery-buttons-plain = Vanlig
gallery-buttons-main = Det viktigaste på skärmen
gallery-buttons-bare = Det som är mindre viktigt
gallery-buttons-big = Mötesledarens, med rad under
gallery-buttons-family = Familjens
gallery-buttons-pressed = Intryckt
gallery-buttons-disabled = Går inte nu
gallery-buttons-disabled-main = Det viktigaste går inte nu

gallery-part-banner = Besked
gallery-banner-plain = Något att veta
gallery-banner-turn = Din tur
gallery-banner-undo = Ångra, 10 sekunder

gallery-part-fold = Det som viks ihop
gallery-fold-shut = Ihopvikt
gallery-fold-open = Öppet

gallery-part-settings = Inställningar
gallery-settings-shut = Knappen
gallery-settings-open = Utanför ett möte
gallery-settings-in-meeting = I ett möte, med vägen ut

gallery-part-outside = Utanför mötet
gallery-outside-start = Ingen länk
gallery-outside-dead-link = Gammal länk
gallery-outside-signed-out = Utloggad
gallery-outside-unknown = Mötet finns inte
gallery-outside-waiting = Väntar på att bli insläppt
gallery-outside-consent = Utan samtycke
gallery-outside-offline = Ingen anslutning
gallery-outside-revoked = Åtkomsten är avslutad
gallery-outside-revoked-words = Åtkomsten är avslutad, egen text kvar
gallery-outside-outdated = Ny version, egen text kvar
gallery-outside-error = Något är fel
gallery-outside-left = Lämnade mötet

gallery-part-outdated-page = Ny version, när sidan själv är för gammal
gallery-outdated-page-plain = Inget oskickat
gallery-outdated-page-words = Egen text kvar

gallery-part-icons = Ikoner
gallery-icons-all = Alla, med sina namn i koden

## Cirkeln

gallery-part-circle = Cirkeln vid sidan
gallery-circle-waiting = Före mötet
gallery-circle-opening = Inledning
gallery-circle-situation = Nuläge
gallery-circle-needs = Behov
gallery-circle-summary = Sammanfattning
gallery-circle-closing = Avslutning
gallery-circle-soon = Snart klart
gallery-circle-over = Över tiden
gallery-circle-paused = Paus, med sluttid
gallery-circle-paused-open = Paus, utan sluttid
gallery-circle-own = Din tid tar slut före mötet
gallery-circle-own-over = Din tid är slut
gallery-circle-locked = Planen är låst
gallery-circle-ended = Mötet är slut

gallery-part-circle-hero = Cirkeln, stor
gallery-circle-hero-exact = Mötesledarens minuter
gallery-circle-hero-exact-over = Mötesledaren, över tiden
gallery-circle-hero-exact-paused = Mötesledaren, paus
gallery-circle-hero-waiting = Mötesledaren, före mötet
gallery-circle-hero-calm = De andras, ungefärliga tid
gallery-circle-hero-locked = Planen är låst

gallery-part-circle-chip = Cirkeln, minst
gallery-circle-chip-waiting = Före mötet
gallery-circle-chip-needs = Behov
gallery-circle-chip-over = Över tiden
gallery-circle-chip-paused = Paus
gallery-circle-chip-locked = Planen är låst

gallery-part-prompt = Att säga och fundera på
gallery-prompt-chair-opening = Mötesledaren, inledning
gallery-prompt-chair-situation = Mötesledaren, nuläge
gallery-prompt-chair-needs = Mötesledaren, behov
gallery-prompt-chair-summary = Mötesledaren, sammanfattning
gallery-prompt-chair-closing = Mötesledaren, avslutning
gallery-prompt-chair-last = Mötesledaren, den sista meningen
gallery-prompt-subject = Den mötet handlar om
gallery-prompt-guardian = En vårdnadshavare
gallery-prompt-agency = En verksamhet
gallery-prompt-interpreter = Tolken

gallery-part-lead-part = Den unga leder en del
gallery-lead-part-may = Får leda
gallery-lead-part-leading = Leder nu
gallery-lead-part-nobody-next = Leder, ingen väntar
gallery-lead-part-problem = Det gick inte

gallery-part-leader-of-part = Vem som leder delen
gallery-leader-of-part-subject = Den unga, så som de andra ser det

gallery-part-round = Det alla svarar på
gallery-round-opening = Inledningen
gallery-round-answered = Inledningen, har svarat
gallery-round-summary = Sammanfattningen
gallery-round-nothing = Inget är glömt
gallery-round-something = Något är glömt

## Ordet

gallery-part-turns = Vem har ordet
gallery-turns-waits = Du är nummer tre
gallery-turns-next = Du är näst på tur
gallery-turns-own = Din tur
gallery-turns-skipped = Du vill hoppa över
gallery-turns-problem = Det gick inte att hoppa över
gallery-turns-many = Fler än fyra väntar
gallery-turns-last = Ingen väntar
gallery-turns-nobody = Ingen har ordet
gallery-turns-led = Den unga leder delen

gallery-part-hand = Handen
gallery-hand-down = Nere
gallery-hand-up = Uppe

gallery-part-signals = Tysta ord
gallery-signals-few = De tre som alltid finns
gallery-signals-more = Alla
gallery-signals-asking = Vilket ord?
gallery-signals-sent = Skickat
gallery-signals-seen = Mötesledaren har sett det
gallery-signals-failed = Gick inte fram

gallery-part-introduction = Det som står om en själv
gallery-introduction-shut = Ihopvikt
gallery-introduction-open = En verksamhet
gallery-introduction-family = En i familjen
gallery-introduction-other = Mötesledaren, om någon annan
gallery-introduction-protected = Skyddade uppgifter
gallery-introduction-problem = Det gick inte

gallery-part-staying = Kan du vara med hela tiden?
gallery-staying-unsaid = Inte sagt
gallery-staying-whole = Hela tiden
gallery-staying-must-go = Måste gå, har inte sagt när
gallery-staying-until = Till en tid
gallery-staying-closed = Planen är låst

## Fält

gallery-part-text-field = Ett fält
gallery-text-field-written = Ifyllt, med förslag
gallery-text-field-empty = Tomt, med exempel
gallery-text-field-long = Flera rader
gallery-text-field-hint = Med en förklaring
gallery-text-field-closed = Någon annans, eller låst
gallery-text-field-closed-empty = Någon annans, tomt
gallery-text-field-too-long = För långt för sin plats: sparat ändå
gallery-text-field-unsendable = För långt för att sparas: står kvar

## Rader

gallery-part-commitment-row = Raden att skriva i
gallery-commitment-row-some = Din, några fakta saknas
gallery-commitment-row-empty = Din, tom
gallery-commitment-row-full = Din, allt är sagt
gallery-commitment-row-of-many = Din, en av två
gallery-commitment-row-too-long = Texten är för lång
gallery-commitment-row-date-error = Slutet är före början
gallery-commitment-row-date-kept = Datum före mötet, inte sparat
gallery-commitment-row-wants-decision = Kräver beslut, inget sagt om det
gallery-commitment-row-decision = Kräver beslut, vem och när
gallery-commitment-row-after = Görs efter en annan rad
gallery-commitment-row-none-now = Ingen insats nu
gallery-commitment-row-goals = Två mål
gallery-commitment-row-limited = Syns inte för alla
gallery-commitment-row-unconfirmed = Skriven åt dig, väntar på ditt ja
gallery-commitment-row-problem = Bekräfta gick inte
gallery-commitment-row-pen = Du skriver åt någon
gallery-commitment-row-others = Någon annans
gallery-commitment-row-locked = Planen är låst
gallery-commitment-row-own-action = Det familjen gör själv

gallery-part-row-days = Radens dagar
gallery-row-days-empty = Inte sagt
gallery-row-days-span = Från och till
gallery-row-days-start = Från när
gallery-row-days-decision = Beslut senast
gallery-row-days-before-meeting = Före mötet
gallery-row-days-end-before-start = Slutet före början
gallery-row-days-kept = Nyss ändrat, inte sparat
gallery-row-days-closed = Stängt

gallery-part-dots = Sex prickar: konkret nog?
gallery-dots-none = Inget sagt
gallery-dots-one = Ett av sex
gallery-dots-two = Två av sex
gallery-dots-three = Tre av sex
gallery-dots-four = Fyra av sex
gallery-dots-five = Fem av sex
gallery-dots-six = Allt är sagt
gallery-dots-labels-none = Med namn, inget sagt
gallery-dots-labels-some = Med namn, hälften
gallery-dots-labels-six = Med namn, allt

gallery-part-own-rows = Egna rader
gallery-own-rows-none = Ingen än
gallery-own-rows-none-closed = Ingen, planen är låst
gallery-own-rows-several = Flera
gallery-own-rows-removed = Nyss borttagen

gallery-part-own-actions = Det familjen gör själv
gallery-own-actions-none = Barnet, inget än
gallery-own-actions-guardian = En vårdnadshavare
gallery-own-actions-closed = Planen är låst
gallery-own-actions-association = En närstående från en förening

gallery-part-pen-rows = Rader man skriver åt andra
gallery-pen-rows-one = Åt en
gallery-pen-rows-two = Åt två

gallery-part-others-rows = Andras rader
gallery-others-rows-some = Några, en är obekräftad
gallery-others-rows-whole = Allt är sagt
gallery-others-rows-none = Inga än
gallery-others-rows-asked = Någon ville skriva där
gallery-others-rows-typing = Ägaren skriver
gallery-others-rows-typing-for = Sekreteraren skriver åt ägaren
gallery-others-rows-empty = En ny rad, inget skrivet än
gallery-others-rows-decision = Kräver beslut
gallery-others-rows-none-now = Ingen insats nu
gallery-others-rows-limited = Syns inte för alla
gallery-others-rows-nothing-now = Någon har inget att lägga till

gallery-part-nothing-now = Ingen insats nu
gallery-nothing-now-unsaid = Inte sagt
gallery-nothing-now-said = Sagt, inte varför
gallery-nothing-now-why = Sagt varför
gallery-nothing-now-closed = Planen är låst

gallery-part-hide-row = Vem får se raden
gallery-hide-row-shut = Knappen
gallery-hide-row-open = Ingen vald
gallery-hide-row-chosen = Någon vald: så blir det
gallery-hide-row-limited = Redan dold för någon
gallery-hide-row-problem = Det gick inte

gallery-part-pens = Vem får skriva åt mig
gallery-pens-none = Ingen
gallery-pens-given = Sekreteraren
gallery-pens-others = Någon annan
gallery-pens-problem = Det gick inte

gallery-part-row-after = Vad raden väntar på
gallery-row-after-none = Inget
gallery-row-after-chosen = En annans rad

gallery-part-reactions = Vad tycker du om det?
gallery-reactions-none = Inget är bestämt
gallery-reactions-unsaid = Inte svarat
gallery-reactions-said = Svarat, alla tre
gallery-reactions-pending = En rad kräver beslut
gallery-reactions-limited = En rad syns inte för alla
gallery-reactions-relative = En närstående: läser
gallery-reactions-closed = Planen är låst

gallery-part-view-asked = Vem skrev ner åsikten
gallery-view-asked-shut = Ihopvikt
gallery-view-asked-open = Skrev själv
gallery-view-asked-told = Någon annan, och hur

gallery-part-goal-words = Målet med egna ord
gallery-goal-words-shut = Ihopvikt
gallery-goal-words-open = Inget än
gallery-goal-words-said = Skrivet
gallery-goal-words-closed = Planen är låst

## Längre text

gallery-part-rich-text = Gemensam text
gallery-rich-text-empty = Tom
gallery-rich-text-written = Skriven, stängd
gallery-rich-text-open-empty = Öppen, tom
gallery-rich-text-open = Öppen
gallery-rich-text-compact = Öppen, utan knappar
gallery-rich-text-read = Att läsa
gallery-rich-text-read-empty = Att läsa, tom

gallery-part-rich-text-view = Det en text kan ha
gallery-rich-text-view-all = Rubrik, fetstil, kursiv och listor

gallery-part-own-words = Egna ord
gallery-own-words-empty = Inget än
gallery-own-words-written = Skrivet
gallery-own-words-long = Långt
gallery-own-words-rich = En penna har gjort listor
gallery-own-words-closed = Planen är låst

## Planen att skriva i

gallery-part-list = En lista
gallery-list-several = Tre rader: hel, halv, tom
gallery-list-removed = Nyss borttagen
gallery-list-written = Någon annan skriver i raden
gallery-list-closed = Den som bara läser
gallery-list-many-rows = Fler än vad som är vanligt
gallery-list-not-measurable = Ett mål som inte går att mäta

gallery-part-fill-list = Fyll i från planen
gallery-fill-list-offered = Erbjuds
gallery-fill-list-added = De som saknades är på listan
gallery-fill-list-sheet = Arket är fyllt

gallery-part-list-filled = Varje lista, ifylld
gallery-list-filled-questions = Frågor
gallery-list-filled-needs = Behov
gallery-list-filled-goals = Mål
gallery-list-filled-disagreements = Det vi inte är överens om
gallery-list-filled-concepts = Ord att förklara
gallery-list-filled-expectations = Vad man kan vänta sig
gallery-list-filled-distribution = Vem får planen
gallery-list-filled-onepager = Planen på en sida
gallery-list-filled-responses = Svar på kallelsen
gallery-list-filled-parked = Det vi sparar till sedan

gallery-part-list-empty = Varje lista, tom
gallery-list-empty-questions = Frågor
gallery-list-empty-needs = Behov
gallery-list-empty-goals = Mål
gallery-list-empty-disagreements = Det vi inte är överens om
gallery-list-empty-concepts = Ord att förklara
gallery-list-empty-expectations = Vad man kan vänta sig
gallery-list-empty-distribution = Vem får planen
gallery-list-empty-onepager = Planen på en sida
gallery-list-empty-responses = Svar på kallelsen
gallery-list-empty-parked = Det vi sparar till sedan

gallery-part-plan-text = En enstaka text
gallery-plan-text-empty = Tom, med exempel
gallery-plan-text-written = Skriven
gallery-plan-text-closed = Den som bara läser

gallery-part-date-field = Ett datum
gallery-date-field-day = En dag
gallery-date-field-time = En dag och en tid
gallery-date-field-wrong = För tidigt: inte sparat
gallery-date-field-closed = Stängt

gallery-part-coordinator = Huvudansvarig
gallery-coordinator-nobody = Ingen vald
gallery-coordinator-asked = Vald, har inte sagt ja
gallery-coordinator-accepted = Har sagt ja
gallery-coordinator-closed = Den som bara läser

gallery-part-follow-up = Uppföljning
gallery-follow-up-empty = Inte bokad
gallery-follow-up-booked = Bokad
gallery-follow-up-imported = Frågan kom med en äldre plan
gallery-follow-up-past = En tid som har varit
gallery-follow-up-not-needed = Behövs inte
gallery-follow-up-closed = Den som bara läser

gallery-part-situation = Hur det är nu
gallery-situation-none = Ingen har skrivit
gallery-situation-said = Två har skrivit

gallery-part-views = Familjens åsikter
gallery-views-waiting = Ingen än
gallery-views-some = En åsikt, och en orsak till att den saknas
gallery-views-closed = Den som bara läser

gallery-part-positions = Egna ståndpunkter
gallery-positions-unsaid = Inte sagt
gallery-positions-said = Sagt
gallery-positions-closed = Planen är låst

gallery-part-facts = Det som stod före mötet
gallery-facts-little = Lite är känt
gallery-facts-much = Allt är känt
gallery-facts-protected = Skyddade uppgifter

gallery-part-facts-edit = Att rätta det
gallery-facts-edit-shut = Ihopvikt
gallery-facts-edit-open = Öppet

gallery-part-participation = Hur personen vill vara med
gallery-participation-unsaid = Inte sagt
gallery-participation-a-while = En stund
gallery-participation-wrong = En minut som inte finns: inte sparad
gallery-participation-representative = Genom någon annan

gallery-part-image-cards = Bildkort
gallery-image-cards-none = Inga
gallery-image-cards-some = Tre, ett eget

gallery-part-plan-sections = Hela planen
gallery-part-missing = Det som saknas
gallery-plan-sections-half = Mitt i mötet
gallery-plan-sections-whole = Inget saknas
gallery-plan-sections-unfolded = Allt utfällt
gallery-missing-some = Några saker saknas

## Planen att läsa

gallery-part-decided = En bestämd sak
gallery-decided-some = Lite är sagt
gallery-decided-whole = Allt är sagt
gallery-decided-family = Det familjen gör
gallery-decided-pending = Kräver beslut
gallery-decided-pending-by = Kräver beslut, vem och när
gallery-decided-none-now = Ingen insats nu

gallery-part-plan-view = Planen
gallery-plan-view-empty = Inget skrivet
gallery-plan-view-half = Mitt i mötet
gallery-plan-view-whole = Låst, allt finns
gallery-plan-view-subject = Barnets: egna ord och fel i planen
gallery-plan-view-objected = Fel, glömt och ingen insats
gallery-plan-view-added = Tillägg efter låsningen
gallery-plan-view-no-follow-up = Ingen uppföljning behövs

gallery-part-confirmation = Att svara på planen
gallery-confirmation-asked = Inte svarat
gallery-confirmation-reservation = Med förbehåll, på väg
gallery-confirmation-dissenting = Annan mening, inget skrivet
gallery-confirmation-said-confirmed = Har tagit del
gallery-confirmation-said-reservation = Har svarat med förbehåll
gallery-confirmation-said-dissenting = Har en annan mening
gallery-confirmation-changing = Ändrar sitt svar
gallery-confirmation-interpreter = Tolken: svarar inte

gallery-part-who-has-read = Vilka som har läst
gallery-who-has-read-nobody = Ingen än
gallery-who-has-read-some = Två, en med förbehåll

gallery-part-additions = Tillägg till en låst plan
gallery-additions-shut = Ihopvikt
gallery-additions-open = Inget skrivet
gallery-additions-written = Skrivet, inte tillagt

gallery-part-objections = Något är fel i planen
gallery-objections-shut = Ihopvikt
gallery-objections-none = Inget än
gallery-objections-one = Ett fel

gallery-part-coordination = Att hålla ihop planen
gallery-coordination-asked = Du är tillfrågad
gallery-coordination-nothing-expected = Tillfrågad, inget sagt om vad
gallery-coordination-accepted = Du har sagt ja
gallery-coordination-closed = Planen är låst

## Nekad text

gallery-part-refused = Text som inte togs emot
gallery-refused-plan-locked = Planen låstes: går bara att kopiera
gallery-refused-root-foreign = Någon annans plats
gallery-refused-too-long = För lång
gallery-refused-too-many-rows = För många rader
gallery-refused-too-large = För mycket på en gång
gallery-refused-shape = En ändring utan ord
gallery-refused-malformed = Gick inte att läsa
gallery-refused-gap = En bit kom inte fram
gallery-refused-author-foreign = Sidan är öppen två gånger
gallery-refused-root-unknown = Platsen finns inte
gallery-refused-place = Oklar plats
gallery-refused-store-unavailable = Går inte att spara nu
gallery-refused-internal = Fel hos oss
gallery-refused-many = Två texter

## Mötesledaren

gallery-part-head = Överst
gallery-head-one = En fråga
gallery-head-several = Två frågor, listan öppen
gallery-head-none = Ingen fråga än
gallery-head-protected = Skyddade uppgifter
gallery-head-unsaved = Text väntar på att sparas

gallery-part-leading = Vem som leder
gallery-leading-chair-away = Mötesledaren har lämnat över
gallery-leading-cochair = Den andra, mötesledaren är här
gallery-leading-nobody = Den andra, mötesledaren är borta
gallery-leading-cut-off = Anslutningen är nere

gallery-part-start = Före mötet
gallery-start-ready = Allt är på plats
gallery-start-lacking = Något saknas
gallery-start-not-leading = Den som inte leder

gallery-part-minutes = Minuter för varje del
gallery-minutes-divided = Fördelade
gallery-minutes-wrong = Behov är inte längst
gallery-minutes-closed = Stängt

gallery-part-now = Nu
gallery-now-needs = Mitt i Behov
gallery-now-over = Över tiden: vad man kan göra
gallery-now-paused = Paus
gallery-now-led = Den unga leder delen
gallery-now-other-part = Byt del
gallery-now-not-leading = Den som inte leder
gallery-now-locked = Planen är låst
gallery-now-ended = Mötet är slut

gallery-part-checks = Det delen ska ge
gallery-checks-opening = Inledningen, två bockade för hand
gallery-checks-answered = Två har svarat
gallery-checks-brief = Det som är kvar
gallery-checks-unfolded = Det som är kvar, och hela listan

gallery-part-turn-list = Turordning
gallery-turn-list-shut = Ihopvikt
gallery-turn-list-open = Öppen
gallery-turn-list-hands = Två händer uppe
gallery-turn-list-all-heard = Alla har fått ordet
gallery-turn-list-not-leading = Den som inte leder

gallery-part-lines = Raderna i planen
gallery-lines-every-kind = En av varje slag
gallery-lines-typed-for = Sekreteraren skriver åt någon
gallery-lines-whole = Alla är klara
gallery-lines-opening = Innan någon är frågad
gallery-lines-not-leading = Den som inte leder

gallery-part-lamps = Lagens fyra punkter
gallery-lamps-none = Ingen tänd
gallery-lamps-some = Några
gallery-lamps-all = Alla

gallery-part-bar = Raden längst ner
gallery-bar-waiting = Före mötet
gallery-bar-speaks = Någon har ordet
gallery-bar-nobody = Ingen har ordet
gallery-bar-all-heard = Alla har fått ordet
gallery-bar-hand = En hand uppe
gallery-bar-hands = Två händer uppe
gallery-bar-undo = Nyss gjort, går att ångra
gallery-bar-undo-hand = Går att ångra, en hand uppe
gallery-bar-warning = Något talar emot att gå vidare
gallery-bar-problem = Det gick inte
gallery-bar-pauses = Hur lång paus?
gallery-bar-paused = Paus
gallery-bar-closing = Sista delen
gallery-bar-locked = Planen är låst
gallery-bar-not-leading = Den som inte leder

gallery-part-signal = Tysta ord till mötesledaren
gallery-signal-none = Inga
gallery-signal-pause = Paus
gallery-signal-too-fast = Det går för fort
gallery-signal-speak = Vill säga något
gallery-signal-disagree = Håller inte med
gallery-signal-explain = Förklara ordet
gallery-signal-want-more = Vill veta mer
gallery-signal-understood = Förstår
gallery-signal-skip = Vill hoppa över sin tur

gallery-part-talk = Vem som har talat
gallery-talk-none = Ingen än
gallery-talk-some = Verksamheterna och familjen

gallery-part-pocket = Bara för mötesledaren
gallery-pocket-calm = Lugnt
gallery-pocket-full = Signaler, talat och en anteckning

gallery-part-people-desk = Deltagare
gallery-people-desk-usual = Alla är insläppta
gallery-people-desk-waiting = En väntar, en är på telefon, en kom inte
gallery-people-desk-part-lent = Den unga leder delen
gallery-people-desk-leaving = Avsluta åtkomst?
gallery-people-desk-problem = Det gick inte
gallery-people-desk-not-leading = Den som inte leder

gallery-part-late-guest = Bjud in någon till
gallery-late-guest-shut = Ihopvikt
gallery-late-guest-agency = En verksamhet
gallery-late-guest-relative = En närstående
gallery-late-guest-problem = Det gick inte
gallery-late-guest-link = Länken, visas en gång

gallery-part-lock-desk = Lås och avsluta
gallery-lock-desk-lacking = Mycket saknas
gallery-lock-desk-early = För tidigt
gallery-lock-desk-reminded = Inget hindrar, något är kvar
gallery-lock-desk-ready = Inget saknas
gallery-lock-desk-problem = Det gick inte
gallery-lock-desk-end-early = Avsluta utan att låsa?
gallery-lock-desk-locked = Låst
gallery-lock-desk-end = Avsluta?
gallery-lock-desk-ended = Mötet är slut
gallery-lock-desk-ended-unlocked = Slut utan att planen låstes

gallery-part-consent-desk = Samtycket
gallery-consent-desk-shut = Ihopvikt
gallery-consent-desk-open = Öppet
gallery-consent-desk-wrong = En dag som inte kan stämma
gallery-consent-desk-leaving = En verksamhet ska bort
gallery-consent-desk-problem = Det gick inte

gallery-part-consent-withdraw = Samtycket återkallas
gallery-consent-withdraw-shut = Knappen
gallery-consent-withdraw-asks = Frågar först
gallery-consent-withdraw-problem = Det gick inte

gallery-part-consent-anew = Det finns ett samtycke igen
gallery-consent-anew-shut = Ihopvikt
gallery-consent-anew-open = Öppet
gallery-consent-anew-problem = Det gick inte

## Tangenter

gallery-part-command-list = Alla kommandon
gallery-command-list-all = Alla
gallery-command-list-found = Sökt
gallery-command-list-none = Inget hittat

gallery-part-key-help = Hjälp med tangenter
gallery-key-help-open = Öppen

## Skärmar

gallery-part-lobby = Att komma till mötet
gallery-lobby-subject = Den mötet handlar om
gallery-lobby-first = Ingen annan är här
gallery-lobby-chair = Mötesledaren, frågan saknas
gallery-lobby-protected = Skyddade uppgifter, för den som skriver
gallery-lobby-consent = Samtycke saknas
gallery-lobby-entering = På väg in
gallery-lobby-problem = Dagen före, och utan anslutning
gallery-lobby-begun = Mötet har börjat
gallery-lobby-over = Mötet är slut
gallery-lobby-viewer = Den som följer
gallery-lobby-board = Länken till tavlan i rummet

gallery-part-chair-screen = Mötesledarens bord
gallery-chair-screen-waiting = Före mötet
gallery-chair-screen-needs = Mitt i Behov
gallery-chair-screen-phone = På en telefon

gallery-part-secretary-screen = Sekreterarens bord
gallery-secretary-screen-needs = Mitt i Behov
gallery-secretary-screen-locked = Planen är låst

gallery-part-agency-screen = En verksamhets skärm
gallery-agency-screen-opening = Inledning
gallery-agency-screen-needs = Mitt i Behov
gallery-agency-screen-phone = På en telefon

gallery-part-plan-page = Planen när den är klar
gallery-plan-page-locked = Låst
gallery-plan-page-ended = Mötet är slut
gallery-plan-page-unlocked = Slut utan att planen låstes
gallery-plan-page-phone = På en telefon

## Familjens skärmar

gallery-part-family-screen = Familjens skärm
gallery-family-screen-waiting = Före mötet
gallery-family-screen-subject = Den mötet handlar om
gallery-family-screen-guardian = En vårdnadshavare, sammanfattning
gallery-family-screen-wide = På en dator
gallery-family-screen-locked = Planen är låst

gallery-part-follow-screen = Tolkens skärm
gallery-follow-screen-begun = Mitt i mötet
gallery-follow-screen-whole = Allt är skrivet

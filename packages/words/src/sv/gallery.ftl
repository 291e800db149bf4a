### Delarna, i varje läge.

gallery-title = Delarna, i varje läge
gallery-chapter-status = Statusraden
gallery-chapter-circle = Cirkeln
gallery-chapter-circle-hero = Cirkeln, stor
gallery-chapter-floor = Ordet
gallery-chapter-prompts = Att säga
gallery-chapter-dots = Konkret nog?
gallery-chapter-people = De som är med
gallery-chapter-refused = Text som inte togs emot
gallery-chapter-rows = Raden
gallery-chapter-buttons = Knappar och besked
gallery-chapter-lobby = Att komma till mötet
gallery-chapter-outside = Utanför mötet
gallery-chapter-icons = Ikoner

gallery-status-saved = Ansluten, inget väntar
gallery-status-saving = Väntar kortare än 2 s
gallery-status-offline = Nere, inget väntar
gallery-status-unsent = Nere, din text väntar
gallery-status-unsent-long = Mer än 30 s
gallery-status-back = Tillbaka, visas 8 s
gallery-status-refused = Nekad
gallery-status-read = Den som bara läser

gallery-circle-opening = Inledning
gallery-circle-situation = Nuläge
gallery-circle-needs = Behov
gallery-circle-summary = Sammanfattning
gallery-circle-closing = Avslutning
gallery-circle-over = Över tiden
gallery-circle-paused = Paus
gallery-circle-own = Din tid
gallery-circle-waiting = Före mötet
gallery-circle-locked = Låst
gallery-circle-exact = Mötesledarens minuter
gallery-circle-exact-over = Mötesledaren, över tiden
gallery-circle-chip = 48 punkter, när tangentbordet är uppe
gallery-circle-hero-chair = Mötesledarens
gallery-circle-hero-own = Med egen tid

gallery-turns = Band
gallery-turns-own = Din tur
gallery-turns-nobody = Ingen har ordet
gallery-hand = Vill säga något
gallery-hand-up = Handen är uppe
gallery-signals = Tysta ord

gallery-prompt-chair = Mötesledaren
gallery-prompt-subject = Den mötet handlar om
gallery-prompt-agency = En verksamhet
gallery-prompt-guardian = En vårdnadshavare

gallery-dots-some = I listor
gallery-dots-all = Allt finns
gallery-dots-labels = Hos dig

gallery-discs = Här, har ordet, du, väntas

gallery-refused-locked = Planen låstes
gallery-refused-long = Texten är för lång

gallery-row-own = Din
gallery-row-others = Andras
gallery-plan-view = Hela planen

gallery-buttons = Tre styrkor
gallery-settings = Inställningar
gallery-banner-undo = Ångra, 10 sekunder

gallery-lobby-alma = Den unga
gallery-lobby-chair = Mötesledaren
gallery-lobby-consent = Samtycke saknas
gallery-lobby-viewer = Den som följer
gallery-lobby-problem = Dagen före, och utan anslutning

gallery-outside-start = Ingen länk
gallery-outside-dead-link = Gammal länk
gallery-outside-revoked = Åtkomsten är borta, egen text kvar
gallery-outside-unknown = Mötet finns inte
gallery-outside-signed-out = Utloggad
gallery-outside-waiting = Väntar på att bli insläppt
gallery-outside-consent = Utan samtycke
gallery-outside-offline = Ingen anslutning
gallery-outside-outdated = Ny version
gallery-outside-error = Något är fel
gallery-outside-left = Lämnade mötet

gallery-icons = Alla

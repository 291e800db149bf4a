### Delarna som alla skärmar är byggda av.

## Är det sparat?

save-connecting = Ansluter …
save-saved = Sparat { $time }
save-saving = Sparar …
save-offline = Ansluter igen … du ser läget { $time }
save-unsent = Inte sparat än – fortsätt skriva, stäng inte sidan
save-back = Ansluten igen – allt är sparat { $time }
save-refused = Din text togs inte emot: { $why } Din text finns kvar här.
save-read = Så här är det nu, { $time }
copy-my-text = Kopiera min text
copied-my-text = Din text är kopierad.

## Text som inte togs emot

refused-heading = Din text togs inte emot
refused-kept = Din text finns kvar här. Kopiera den, eller försök igen.
refused-retry = Försök igen
refused-copy = Kopiera
refused-done = Jag är klar med texten
refused-only-copy = Den här texten kan bara kopieras.
refused-retried = Texten är skickad igen.

## Cirkeln

circle-waiting = Mötet har fem delar och tar { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}.
circle-now = { $phase }, del { $number } av 5, { $left }. Av mötet är det { $meeting ->
    [one] 1 minut
   *[other] { $meeting } minuter
} kvar.
circle-over = { $phase }, del { $number } av 5. Vi tar lite mer tid.
circle-paused = Paus { $until }.
circle-locked = Planen är låst.
circle-ended = Mötet är slut.
circle-left-exact = { $minutes ->
    [one] 1 minut kvar
   *[other] { $minutes } minuter kvar
}
circle-left-about = ca { $minutes ->
    [one] 1 minut kvar
   *[other] { $minutes } minuter kvar
}
circle-own-time = Din tid är till { $time }.
circle-parts = Mötets delar
circle-pause = Paus
circle-locked-short = låst
circle-ended-short = klart
circle-own-minutes = { $minutes } min
circle-own-word = är din tid
circle-over-exact = { $minutes } min över
circle-over-word = min över

## Ordet

turns-region = Vem har ordet
turns-now = Nu
turns-next = Sedan
turns-nobody = Ingen har ordet just nu
turns-you = du
turns-own = Nu är det din tur
turns-own-next = Du är näst på tur
turns-own-place = Du är nummer { $place }
turns-skip = Hoppa över mig
turns-skipped = Mötesledaren ser att du vill hoppa över.
turns-hands = Händer
turns-hand-since = { $minutes } min
turns-heard = { $heard } av { $all } har sagt något

hand-raise = Jag vill säga något
hand-raised = Din hand är uppe
hand-lower = Ta ner handen

## Att säga

prompt-say = Säg till exempel
prompt-ask = Fundera på
prompt-next = Nästa mening
prompt-previous = Förra meningen
prompt-place = { $number } av { $count }

## Sex prickar

dots-some = { $said } av 6 ifyllda, saknar { $missing }
dots-all = Allt finns: 6 av 6
dots-count = { $said } av 6

## De som är med

people-heading = De som är med
people-here = De som är här
people-expected = Väntas
people-first = Du är först. Det är okej.
people-count = { $here } av { $all } är med
people-has-come = har kommit
people-is-expected = väntas
people-you = Du

## Inställningar

settings-open = Inställningar
settings-language = Språk
settings-language-sv = Svenska
settings-language-en = English
settings-size = Textens storlek
settings-size-1 = Vanlig text
settings-size-2 = Större text
settings-size-3 = Störst text
settings-theme = Ljust eller mörkt
settings-theme-system = Som enheten
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-announce = Vad skärmläsaren säger
settings-announce-important = Bara viktigt
settings-announce-writing = Även vem som skriver
settings-announce-row = Allt i raden jag läser
settings-announce-silent = Tyst
settings-leave = Lämna mötet på den här enheten

## Tysta ord till mötesledaren

signals-region = Säg något tyst till mötesledaren
signals-only-chair = Bara mötesledaren ser det.
signals-sent = Skickat till mötesledaren.
signals-seen = Mötesledaren har sett det.
signals-failed = Det gick inte fram. Försök igen, eller säg det i rummet.
signals-which-word = Vilket ord?
signals-send = Skicka
signals-more = Fler

## Meddelanden till skärmläsare

announce-phase = Nu: { $phase }.
announce-turn = Nu är det din tur.
announce-five-left = Fem minuter kvar av { $phase }.
announce-time-up = Tiden för { $phase } är slut.
announce-paused = Mötet har paus.
announce-resumed = Mötet fortsätter.
announce-locked = Planen är låst. Du kan inte längre skriva.
announce-may-write = Du kan skriva igen.
announce-writes = { $name } skriver.

## Kommandon och tangenter

commands-open = Alla kommandon
commands-search = Sök bland kommandon
commands-none = Inget kommando heter så.
commands-help = Hjälp med tangenter
commands-theme-light = Ljust utseende
commands-theme-dark = Mörkt utseende
commands-theme-system = Utseende som enheten
commands-size = Textens storlek: { $size }
commands-main = Gå till innehållet
help-heading = Tangenter
help-regions = Nästa område på sidan
help-regions-back = Förra området
help-commands = Alla kommandon
help-help = Den här hjälpen
help-undo = Ångra i egen rad
help-escape = Lämna fältet
help-off = Stäng av kortkommandon
help-on = Slå på kortkommandon
region-reached = { $name }

## När något händer med sidan

state-loading = Hämtar mötet …
state-start-heading = Välkommen
state-start-text = Du kommer in med länken du har fått. Öppna den igen, så hamnar du rätt.
state-start-no-link = Har du ingen länk? Fråga den som har kallat till mötet.
state-dead-heading = Länken gäller inte längre
state-dead-text = Be om en ny av den som har kallat dig.
state-revoked-heading = Du har inte längre åtkomst
state-revoked-text = Det som stod här är borttaget från den här enheten.
state-unknown-heading = Mötet finns inte
state-unknown-text = Be om en ny länk av den som har kallat dig.
state-signed-out-heading = Du är utloggad
state-signed-out-text = Öppna din länk igen, så kommer du tillbaka till mötet.
state-consent-heading = Tavlan är låst
state-consent-text = Samtycke saknas. Utan det får ingen se eller skriva något. Prata med den som leder mötet.
state-waiting-heading = Du är snart inne
state-waiting-text = Mötesledaren släpper in dig. Sidan öppnas av sig själv.
state-offline-heading = Ingen anslutning
state-offline-text = Vi når inte mötet just nu. Vi försöker igen av oss själva.
state-outdated-heading = Sidan behöver laddas om
state-outdated-text = Det finns en nyare version. Det du har skrivit är kvar.
state-outdated-button = Ladda om
state-error-heading = Något strular hos oss
state-error-text = Det är inte ditt fel. Fråga i rummet, eller försök igen.
state-closed-heading = Du lämnade mötet
state-closed-text = Inget finns kvar på den här enheten. Öppna länken om du vill komma tillbaka.
state-own-text = Det här hann du skriva
state-own-text-note = Det blev inte sparat i planen. Kopiera det om du vill ha det kvar.

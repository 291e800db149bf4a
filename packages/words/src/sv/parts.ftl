### Delarna som alla skärmar är byggda av.

## Är det sparat?

save-connecting = Ansluter …
save-saved = Sparat { $time }
save-saving = Sparar …
save-offline = Ansluter igen … du ser läget { $time }
save-unsent = Inte sparat än – fortsätt skriva, stäng inte sidan
save-back = Ansluten igen – allt är sparat { $time }
save-refused = Din text togs inte emot: { $why } Din text finns kvar här.
save-refused-change = Din ändring togs inte emot: { $why }
save-read = Så här är det nu, { $time }
copy-my-text = Kopiera min text
copied-my-text = Din text är kopierad.

## Text som inte togs emot

refused-heading = Din text togs inte emot
refused-change-heading = Din ändring togs inte emot
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
turns-part-leader = { $name } leder den här delen
turns-skip = Hoppa över mig
turns-skipped = Mötesledaren ser att du vill hoppa över.
turns-hands = Händer

hand-raise = Jag vill säga något
hand-lowered = Du tog ner handen
hand-raised = Din hand är uppe

## Att säga

prompt-say = Säg till exempel
prompt-ask = Fundera på
prompt-next = Nästa mening
prompt-previous = Förra meningen
prompt-place = { $number } av { $count }

## Sex prickar

dots-some = { $said } av 6 ifyllda, saknar { $missing }
dots-all = Allt finns: 6 av 6

## De som är med

people-heading = De som är med
people-here = De som är här
people-expected = Väntas
people-absent = Kommer inte
people-count = { $here } av { $all } är med
people-you = Du

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

## Sidan själv

state-loading = Hämtar mötet …
settings-open = Inställningar

## Överst på skärmarna

head-question-of = Fråga { $number } av { $count }
head-questions = Frågorna till mötet
head-protected = Skyddade uppgifter

### Ord som hela tavlan använder: delar, roller, sätt att vara med, lägen, tider och vanliga knappar.

app-name = Samsyn
page-title = Möte
page-title-in = Möte: { $phase }

## Mötets delar och lägen

phase-waiting = Mötet har inte börjat
phase-opening = Inledning
phase-situation = Nuläge
phase-needs = Behov
phase-summary = Sammanfattning
phase-closing = Avslutning
phase-locked = Planen är låst
phase-ended = Mötet är slut
part-of = Del { $number } av { $count }

## Roller, som man säger dem

role-chair = mötesledare
role-cochair = andra mötesledare
role-secretary = sekreterare
role-agency = verksamhet
role-subject = den mötet handlar om
role-guardian = vårdnadshavare
role-relative = närstående
role-interpreter = tolk
role-viewer = följer mötet

does-chair = leder mötet
does-cochair = leder mötet tillsammans
does-secretary = skriver
does-interpreter = tolkar

## Sätt att vara med

presence-room = i rummet
presence-video = på video
presence-phone = på telefon
presence-phone-board = på telefon, ser tavlan
presence-absent = är inte med

## Huvudmän

principal-kommun = kommunen
principal-region = regionen
principal-stat = staten
principal-skola-enskild = enskild skola
principal-privat = privat
principal-forening = förening
principal-enskild = familjen

## Tysta ord till mötesledaren

signal-pause = Paus
signal-too-fast = Det går för fort
signal-speak = Jag vill säga något
signal-disagree = Jag håller inte med
signal-explain = Förklara ordet
signal-want-more = Jag vill veta mer
signal-understood = Jag förstår
signal-skip = Hoppa över mig

## Insatsens läge

status-proposed = förslag
status-accepted = åtagen
status-needs-decision = kräver beslut
status-none-now = ingen insats nu
status-started = påbörjad
status-done = genomförd
status-stopped = avbruten

## De sex som gör en insats konkret

fact-what = vad
fact-who = vem
fact-howOften = hur ofta
fact-when = när
fact-where = var
fact-howLong = hur länge

## Lagens fyra punkter

law-commitments = Vilka insatser som behövs
law-responsibility = Vem som ansvarar för varje insats
law-others = Vad andra gör
law-coordinator = Vem som har det övergripande ansvaret

## Tid

minutes = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}
minutes-short = { $minutes } min
minutes-left-about = ca { $minutes } min kvar
minutes-left-word = min kvar
soon-done = snart klart
a-little-more = Vi tar lite mer tid
just-now = nyss
until-time = till { $time }
ends-at = Slut { $time }

## Knappar som finns på många ställen

copy = Kopiera
copied = Kopierat
try-again = Försök igen
close = Stäng
cancel = Avbryt
undo = Ångra
save-done = Klart
add = Lägg till
remove = Ta bort
confirm = Bekräfta
skip-to-main = Hoppa till innehållet
You = Du

### Mötesledarens bord.

chair-skip-to-buttons = Till knapparna
chair-views = Visa
chair-view-meeting = Mötet
chair-view-plan = Planen
chair-view-people = Deltagare
chair-view-lock = Lås och avsluta
chair-view-not-loaded = Sidan gick inte att hämta just nu. Försök igen när anslutningen är tillbaka.

## Före mötet

chair-starts = Mötet börjar { $time }
chair-before = Innan ni börjar
chair-ready = Det här är på plats
chair-ready-consent = Samtycke är lämnat
chair-ready-question = Frågan är skriven
chair-ready-secretary = Någon skriver
chair-ready-people = De som är med på video är här
chair-how-to-talk = Så pratar vi bäst
chair-opening = När ni öppnar mötet
chair-opening-note = Sju punkter. Det tavlan ser bockas av av sig självt.
chair-minutes = Minuter för varje del
chair-minutes-total = Mötet tar { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}.
chair-minutes-needs-longest = Behov ska vara den längsta delen. Ge den fler minuter, eller ta från någon annan.
chair-start = Starta mötet

## Nu

chair-now = Nu
chair-now-locked = Nu kan alla läsa planen och bekräfta att de har tagit del av den.
chair-now-ended = Mötet är slut. Planen finns kvar att läsa.
chair-now-waiting = Mötet har inte börjat.
chair-paused = Paus
chair-paused-until = Paus till { $time }
chair-other-part = Byt del
chair-other-part-note = Ni kan gå tillbaka eller hoppa framåt. Det som är skrivet finns kvar.
chair-checks = Det här ska delen ge
chair-checks-open = Det här är kvar i delen
chair-checks-done = { $done } av { $all }
chair-check-not-yet = inte än
chair-check-said = { $words } ({ $said } av { $all } har svarat)
chair-heard = { $heard } av { $all } har haft ordet
chair-overrun = Delen har tagit sin tid. Vill ni ha mer?
chair-take-from = Ta { $minutes } min från { $part }
chair-longer = Sluta { $time } i stället

## Ordet

chair-bar = Ordet
chair-steer = Styr mötet
chair-turns = Turordning
chair-order-empty = Alla har fått ordet i den här delen.
chair-order-note = Personen först, sedan familjen och verksamheterna. Flytta med knapparna, eller med Alt och pil upp eller ner.
chair-has-floor = { $name } har ordet, { $time }
chair-has-spoken = har haft ordet
chair-first = Först { $names }
chair-then = Sedan { $names }
chair-new-round = Ny runda
chair-take-floor = Ta tillbaka ordet
chair-give-floor = Ge ordet
chair-give-floor-to = Ge { $name } ordet
chair-earlier = Flytta { $name } tidigare
chair-later = Flytta { $name } senare
chair-skip = Senare
chair-skip-name = Vänta med { $name } till sist
chair-moved-to = Nu nummer { $place }
chair-hand-give = { $name } vill säga något sedan { $time }. Ge ordet.
chair-more-hands = { $count } till

chair-next-speaker = Nästa talare
chair-all-heard = alla har fått ordet
chair-next-part = Nästa del
chair-pause = Paus
chair-resume = Fortsätt
chair-pause-how-long = Hur lång paus?
chair-pause-open = Utan sluttid
chair-pause-or-resume = Paus eller fortsätt
chair-go-on-anyway = Gå vidare ändå
chair-stay = Stanna kvar
chair-warn-unheard = { $names } har inte fått säga något i den här delen.
chair-warn-rows = { $count ->
    [one] En rad i planen saknar något.
   *[other] { $count } rader i planen saknar något.
}

## Det som just är gjort

chair-did-giveFloor = Ordet gick till { $name }.
chair-did-free-floor = Ingen har ordet.
chair-did-setPhase = Nu är det { $phase }.
chair-did-setTurns = Turordningen är ändrad.
chair-did-start = Mötet har börjat.
chair-did-pause = Mötet har paus.
chair-did-resume = Mötet fortsätter.
chair-did-setMinutes = Minuterna är ändrade.
chair-did-lock = Planen är låst.
chair-did-unlock = Planen är öppen igen.
chair-undone = Ångrat.

## Raderna

chair-lines = Raderna i planen
chair-lines-lacking = { $count ->
    [0] Alla rader är klara
    [one] En rad saknar något: { $names }
   *[other] { $count } rader saknar något: { $names }
}
chair-line-writes = { $name } skriver
chair-line-writes-for = { $name } skriver åt { $owner }
chair-line-unconfirmed = Obekräftad, väntar på { $name }
chair-line-none-now = Ingen insats nu
chair-line-lacks = Saknar { $facts }
chair-line-decision = Kräver beslut
chair-line-decision-on = Kräver beslut, { $day }
chair-line-done = Klar
chair-line-empty = Ingen rad än
chair-line-absent = Är inte med

## Bara för dig

chair-pocket = Bara för dig
chair-pocket-note = Syns aldrig på tavlan
chair-signals = Signaler
chair-signals-none = Inga just nu.
chair-signal-pause = { $name } vill ha paus
chair-signal-too-fast = { $name } tycker att det går för fort
chair-signal-speak = { $name } vill säga något
chair-signal-disagree = { $name } håller inte med
chair-signal-explain = Någon vill få ett ord förklarat:
chair-signal-want-more = { $name } vill veta mer
chair-signal-understood = { $name } förstår
chair-signal-skip = { $name } vill hoppa över sin tur
chair-signal-write = Skriv förklaring
chair-seen = Sett
chair-talk = Talat hittills
chair-talk-none = Ingen har haft ordet än.
chair-talk-family = Familjen
chair-talk-leaders = Mötesledaren
chair-law = Lagens fyra punkter
chair-lamp-on = klart
chair-lamp-off = saknas
chair-note = Anteckning
chair-note-example = Till exempel: ring efter mötet
chair-note-waits = Hämtar din anteckning …
chair-board = Tavlan
chair-board-note = Det som visas i rummet, aldrig mer än familjen får se.
chair-board-open = Öppna tavlan
chair-print = Skriv ut planen

## Vem leder

chair-not-leading = Du styr inte mötet just nu. { $name } leder.
chair-nobody-leads = Mötet saknar mötesledare.
chair-board-stays = Tavlan står kvar som den är.
chair-cut-off = Du styr inte mötet just nu, anslutningen är nere.
chair-take-over = Ta över ledningen
chair-take-back = Ta tillbaka ledningen
chair-hand-over = Lämna över ledningen till { $name }
chair-part-lend = Låt { $name } leda den här delen
chair-part-back = Ta tillbaka delen från { $name }

## Deltagare

chair-people = Deltagare
chair-waiting = Väntar på att släppas in
chair-waiting-count = { $count } väntar
chair-admit = Släpp in
chair-admit-name = Släpp in { $name }
chair-is-here = är här
chair-not-here = har inte öppnat sidan
chair-presence = Hur är { $name } med?
chair-pen-give = Låt { $name } skriva åt
chair-pen-take = Ta tillbaka pennan från { $name }
chair-pen-held = { $name } skriver åt
chair-revoke = Avsluta åtkomst
chair-revoke-name = Avsluta åtkomst för { $name }
chair-revoke-title = Avsluta åtkomst för { $name }?
chair-revoke-note = Länken slutar fungera och sidan stängs direkt. Det som är skrivet står kvar i planen.
chair-revoke-do = Avsluta för { $name }
chair-late-guest = Bjud in någon till
chair-late-name = Namn
chair-late-role = Vad gör personen i mötet?
chair-late-agency = Verksamhet
chair-late-principal = Huvudman
chair-late-note = Samtycket ska gälla den verksamhet som bjuds in.
chair-late-make = Gör en länk
chair-late-link = Länk till { $name }
chair-late-once = Länken visas bara nu. Ge den till personen på ett säkert sätt.
chair-late-copy-by-hand = Markera länken och kopiera den själv.

## Lås och avsluta

chair-lock-heading = Lås och avsluta
chair-lock = Lås planen
chair-lock-when = Planen kan låsas i Sammanfattning eller Avslutning.
chair-nothing-missing = Inget hindrar låsningen
chair-nothing-missing-note = Planen kan låsas. Efter det kan ingen ändra i den.
chair-locked-at = Planen låstes { $time }.
chair-ended-unlocked = Mötet avslutades utan att planen låstes.
chair-unlock = Ångra låsningen
chair-end = Avsluta mötet
chair-end-early = Avsluta utan att låsa
chair-end-title = Avsluta mötet?
chair-end-note = Planen är låst och finns kvar att läsa och bekräfta. Mötet kan inte startas igen.
chair-end-early-title = Avsluta mötet utan att låsa planen?
chair-end-early-note = Då blir planen inte klar. Skriv varför, så står det kvar.
chair-end-reason = Varför avslutas mötet nu?

# Pages for those who only follow: the family's page and the board in the room. Plain Swedish, short lines.

live-title = Möte
live-board-title = Tavlan
live-skip = Hoppa till innehållet
live-other-language = English
live-other-language-code = en
live-text-size = Textstorlek
live-text-1 = Vanlig text
live-text-2 = Större text
live-text-3 = Störst text

# The headline, with what the part is about below it.
live-now = Nu:
live-about-waiting = Sidan visar det av sig själv.
live-about-opening = Nu hälsar alla och säger varför de är här.
live-about-situation = Nu säger alla hur det är just nu.
live-about-needs = Nu pratar vi om vad { $name } behöver.
live-about-summary = Nu säger vi högt vad vi har kommit fram till.
live-about-closing = Nu bestämmer vi när vi ses igen.
live-about-locked = Det som står här gäller.
live-about-ended = Tack för att du var med.
live-pause = Paus
live-pause-until = Paus till { $time }
live-pause-about = Alla tar en paus. Klockan står still.
live-no-consent = Tavlan är stängd: det finns inget samtycke.
live-starts = Mötet börjar { $when }

# The circle in words.
live-circle-part = { $part }, del { $number } av 5, { $left }. { $meeting }
live-circle-waiting = Mötets fem delar. Mötet har inte börjat.
live-circle-over = Mötets fem delar. Alla är klara.
live-circle-paused = Paus i { $part }, del { $number } av 5.
live-circle-meeting-left = Av hela mötet är ca { $minutes } minuter kvar.
live-circle-meeting-soon = Mötet är snart slut.
live-left-about = ca { $minutes } minuter kvar
live-left-soon = snart klart
live-left-over = vi tar lite mer tid
live-plate-about = ca { $minutes } min
live-plate-left = kvar
live-plate-left-about = ca { $minutes } min kvar
live-plate-soon = Snart klart
live-plate-soon-small = snart klart
live-plate-over = Lite mer tid
live-plate-over-small = lite mer tid
live-plate-pause = Paus
live-plate-until = till { $time }
live-plate-waiting = Väntar
live-plate-minutes = { $minutes } min
live-plate-locked = Klart
live-plate-ended = Slut
live-parts = Mötets delar
live-part-minutes = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}
live-part-past = klart
live-part-now = här är vi nu

# Who has the floor.
live-person-from = { $name } från { $agency }
live-speaks = { $person } pratar
live-speaks-you = Du pratar
live-part-leader = { $name } leder den här delen
live-next = Sedan { $person }
live-next-you = Sedan du
live-nobody-speaks = Ingen har ordet just nu
live-board-now = Nu
live-board-next = Sedan
live-person-comma = { $name }, { $agency }

# What has been decided.
live-decided = Det här är bestämt
live-decided-none = Inget är bestämt än.
live-proposed = Förslag, inte bestämt än
live-yours = Det här gör du
live-from = från { $date }
live-until = till { $date }
live-range = { $from }–{ $to }
live-after-decision = när det är beslutat
live-not-promised = Inte lovat än.
live-not-promised-by = Inte lovat än. Beslutas av { $by }.
live-not-promised-on = Inte lovat än. Beslutas senast { $date }.
live-not-promised-by-on = Inte lovat än. Beslutas av { $by }, senast { $date }.
live-unconfirmed = { $by } skrev det här. { $owner } har inte bekräftat det än.
live-writing-self = { $name } skriver
live-writing-for = { $by } skriver åt { $owner }
live-started = har börjat
live-done = klart
live-when = När
live-where = Var
live-who = Vem

live-question = Frågan
live-questions = Frågorna
live-answer = Svar: { $answer }
live-own-words = { $name } säger
live-your-words = Du har sagt
live-goal = Mål
live-goals = Mål
live-goal-until = senast { $date }
live-disagree = Det här är vi inte överens om
live-disagree-says = { $name }: { $text }
live-disagree-handled = { $name } tar hand om det.
live-disagree-handled-by = { $name } tar hand om det, senast { $date }.
live-disagree-by = Tas upp igen senast { $date }.
live-concepts = Ord som har förklarats
live-coordinator = Håller ihop planen
live-coordinator-who = { $person } håller ihop planen.
live-contingency = Om något inte fungerar
live-acute = Om det är bråttom
live-follow-up = Vi ses igen
live-follow-up-minutes = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}
live-follow-up-none = Inget nytt möte är bokat.
live-copies = Så får ni planen
live-copy-print = på papper
live-copy-secure-mail = med säker post
live-copy-one-sheet = på ett blad
live-copy-pictures = med bilder
live-copy-translated = översatt
live-copy-large-print = med stor stil
live-copy-planned = inte lämnad än
live-copy-ordered = beställd
live-copy-sent = skickad
live-copy-handed-over = lämnad
live-additions = Tillagt efter mötet
live-addition = { $name }, { $date }

# State of the page itself. It never says that something is saved: it can only be read.
live-as-it-is = Så här är det nu, { $time }
live-version = Version { $version }, låst { $when }
live-away = Det här är läget { $time }. Försöker igen …
live-away-board = Läget { $time }
live-try-now = Försök nu
live-news = Nytt: { $what }
live-news-many = { $count } nya beslut
live-news-switch = Säg till när något nytt bestäms
live-awake-switch = Håll skärmen tänd

live-who-sees = Vem kan se min sida?
live-who-sees-1 = Bara du ser att du har sidan öppen på den här skärmen.
live-who-sees-2 = Sidan visar det som alla vid bordet ser. Den visar inga telefonnummer och inget som bara är för den som leder mötet.
live-who-sees-3 = Dela inte länken. Den som har den kan läsa det du läser.
live-leave = Stäng och glöm på den här telefonen
live-leave-about = Sidan stängs. Du behöver en ny länk för att komma in igen.
live-leave-button = Stäng och glöm

# Pages without a meeting on them. They say what to do, and never whose meeting it was.
live-gone-title = Länken gäller inte längre
live-gone-text = Be om en ny av den som leder mötet.
live-wait-title = Du är snart inne
live-wait-text = Den som leder mötet släpper in dig. Ladda om sidan om en liten stund.
live-reload = Ladda om sidan
live-left-title = Stängt och glömt
live-left-text = Du kan stänga fliken nu. Du behöver en ny länk för att komma in igen.
live-trouble-title = Något strular hos oss, inte hos dig
live-trouble-text = Fråga i rummet, eller ladda om sidan om en liten stund.
live-full-title = Det är många här just nu
live-full-text = Ladda om sidan om en liten stund.

# Only on the board.
live-board-hello = Vi börjar med att alla säger hej.
live-board-state = Läget
live-board-here = Här idag
live-board-who = Vem
live-board-what = Gör vad
live-board-when = När
live-board-agreed = Bestämt
live-board-plan = Vem gör vad och när
live-board-works-well = Fungerar bra
live-board-works-less = Fungerar mindre bra
live-board-disagree = Inte överens än:
live-board-page = Sida { $page } av { $pages }
live-board-undecided = inte bestämt än
live-board-ended = Mötet är slut
live-board-see-you = Vi ses igen { $when }

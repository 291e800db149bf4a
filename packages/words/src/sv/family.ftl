### Familjens egen skärm: barnet eller den unge, vårdnadshavare, närstående, och tolkens.

family-now = Nu:
family-about-waiting = Mötet har inte börjat. Sidan visar det av sig själv.
family-about-opening = Nu säger alla vilka de är.
family-about-situation = Nu säger alla hur det är.
family-about-needs = Nu pratar vi om vad { $name } behöver.
family-about-needs-you = Nu pratar vi om vad du behöver.
family-about-summary = Nu går vi igenom vad vi har bestämt.
family-about-closing = Nu bestämmer vi när vi ses igen.
family-about-locked = Planen är klar.
family-about-ended = Mötet är slut. Tack för att du var med.

family-speaks = { $person } pratar
family-speaks-you = Nu är det din tur
family-speaks-nobody = Ingen har ordet just nu
family-then = Sedan { $person }
family-then-you = Sedan du
family-from = { $name } från { $agency }

family-leaves = Du går klockan { $time }
family-leaves-in = { $minutes ->
    [one] ca 1 minut till
   *[other] ca { $minutes } minuter till
}
family-leaves-now = Det är dags att gå om du vill
family-leaves-soon = Mer än en timme kvar

## Mina ord

family-words-heading = Dina ord
family-words-hint = Skriv som du vill. Alla i mötet ser det.
family-cards = Dina kort
family-prompts = Vad kan jag säga?
family-priorities = Det här är viktigt för mig
family-priorities-example = Till exempel: hästarna, och att veta när det är slut
family-hope = Det här hoppas jag på
family-hope-example = Vad vill du ska bli bättre?
family-worksWell = Det här fungerar bra
family-worksWell-example = Hemma, i skolan, på fritiden
family-worksLessWell = Det här fungerar mindre bra
family-worksLessWell-example = När är det svårt?
family-situation = Något mer om hur det är nu
family-situation-example = Det du vill att de andra ska veta
family-view-heading = Vad tycker du?
family-view = Det här tycker jag om det vi har bestämt
family-view-example = Vad är bra? Vad är inte bra?
family-view-hint = Dina ord står i planen som du skrev dem.

## Vad tycker du om det vi bestämmer

reactions-hint = Tryck på det du tycker. Du kan ändra dig.
reactions-about = Vad tycker du om: { $what }
reaction-good = Bra
reaction-okay = Okej
reaction-unwanted = Vill inte

family-decided = Det här är bestämt
family-decided-none = Inget är bestämt än.

family-who-sees = Vem kan se vad?
family-who-sees-text = Alla i mötet ser det du skriver. Bara mötesledaren ser vilka knappar du trycker på längst ner.
family-who-sees-reactions = Vad du tycker om varje förslag ser alla i mötet.

## Att leda en del

lead-part = Jag leder den här delen
lead-leading = Du leder den här delen. { $chair } är bredvid dig.
lead-next = Nästa talare
lead-nobody = Ingen väntar på tur.
lead-stop = Lämna över till { $chair }

## Tolkens skärm

follow-words = Ord som har förklarats
follow-words-none = Inget ord har behövt förklaras än.
follow-said = Så säger alla att det är

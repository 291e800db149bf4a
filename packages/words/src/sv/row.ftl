### En verksamhets egen skärm: egna rader, andras rader, pennor och samordning.

## Den egna raden

row-yours = Din rad – du skriver här
row-for = Du skriver åt { $name }
row-closed = Stängd just nu. Texten står kvar.
row-closed-locked = Planen är låst. Texten står kvar.
row-limited = Syns inte för alla
row-label-own = Din rad, { $name }, du kan skriva{ $place }
row-label-pen = Rad för { $name }, du skriver åt dem{ $place }
row-label-closed = Rad för { $name }, stängd{ $place }
row-label-place = , { $place } av { $count }
row-heading-of = { $name }, insats { $place } av { $count }
row-rest = Hela raden
row-tip = Skriv vad ni ska göra, inte vad ni har gjort.

row-what = Vad ska ni göra?
row-what-example = Till exempel: samtal med föräldrarna om morgnarna
row-who = Vem?
row-who-example = Namn eller roll
row-howOften = Hur ofta?
row-howOften-example = Till exempel: varannan vecka
row-when = Dag och tid?
row-when-example = Till exempel: tisdagar före skolan
row-where = Var?
row-where-example = Till exempel: rum B12, skolan
row-durationText = Hur länge?
row-durationText-example = Till exempel: 60 minuter per besök
row-decisionBy = Vem beslutar?
row-decisionBy-example = Till exempel: enhetschefen
row-days = När?
row-startOn = Från
row-endOn = Till
row-startOn-alone = Från när?
row-decisionOn-alone = Beslut senast
row-goals = Till målet
row-status = Läge
row-needs-decision = Kräver beslut
row-decision-hint = Raden visas som inte lovad förrän beslutet finns.
row-startAfterDecision = Börjar när det är beslutat
row-order = Ska något annat bli klart först?
order-after = Det här görs efter
order-none = Väntar inte på något

row-preset-howOften-1 = Varje dag
row-preset-howOften-2 = Varje skoldag
row-preset-howOften-3 = En gång i veckan
row-preset-howOften-4 = Två gånger i veckan
row-preset-howOften-5 = Varannan vecka
row-preset-howOften-6 = En gång i månaden
row-preset-howOften-7 = En gång
row-preset-where-1 = Hemma
row-preset-where-2 = I skolan
row-preset-where-3 = På mottagningen
row-preset-where-4 = På video
row-preset-where-5 = På telefon
row-preset-durationText-1 = Tills vidare, prövas vid uppföljningen
row-preset-durationText-2 = Tre månader
row-preset-durationText-3 = Terminen ut
row-preset-durationText-4 = En gång
row-preset-decisionBy-1 = Enhetschefen
row-preset-decisionBy-2 = Rektorn
row-preset-decisionBy-3 = Nämnden

## Det som inte kan stämma

row-date-before-meeting = Datumet är före mötet. Välj mötesdagen eller senare.
row-date-end-before-start = Slutet är före början. Välj ett senare slut.
row-date-kept = Det är inte sparat än.
row-text-long = { $over ->
    [one] 1 tecken för långt. Texten är sparad, men korta den så att den får plats i planen.
   *[other] { $over } tecken för långt. Texten är sparad, men korta den så att den får plats i planen.
}
row-text-unsendable = { $over ->
    [one] 1 tecken för långt för att kunna sparas. Allt står kvar här. Korta texten, så sparas den.
   *[other] { $over } tecken för långt för att kunna sparas. Allt står kvar här. Korta texten, så sparas den.
}
row-not-reached = Vi når inte mötet just nu. Försök igen om en liten stund.

## Skrivet av en penna

row-typed-by = Skriven av { $name }, inte bekräftad än
row-confirm = Stämmer, bekräfta
row-waits-for = Väntar på att { $name } bekräftar

## Dagar

row-day-at = { $day } klockan { $time }
row-span = { $from }–{ $to }
row-from = från { $day }
row-to = till { $day }
row-after-decision = efter beslut

## Flera rader

rows-heading = Din rad
rows-none = Här skriver du vad ni ska göra. En rad för varje insats.
rows-none-closed = Ingen insats är skriven.
rows-add = Lägg till en insats
rows-up = Flytta upp
rows-down = Flytta ner
rows-remove = Ta bort
rows-removed = Raden är borttagen.
rows-moved = Raden är nu nummer { $place } av { $count }.

nothing-now = Ingen insats nu
nothing-now-why = Varför?
nothing-now-example = Till exempel: vi har ingen öppen kontakt med Alma just nu
nothing-now-hint = Alla ser det du skriver, och det står i planen.

## Andras rader

others-heading = Andras rader
others-none = Ingen annan har skrivit något än.
others-empty = Inget skrivet än
others-written-by = Skrivs av { $owner }
others-owner = { $agency } ({ $name })
others-writes = { $name } skriver
others-writes-for = { $name } skriver åt { $owner }
others-typed = Skriven av { $by }. { $name } har inte bekräftat än.
others-ask = Be { $name } eller mötesledaren ändra.
others-nothing-now = { $owner }: ingen insats nu.

## Vem får se raden

hide-open = Vem får se den här raden?
hide-everyone = Nu ser alla vid bordet den här raden.
hide-is-limited = Nu ser inte alla den här raden.
hide-from = De här ska inte se raden
hide-means = Raden försvinner på en gång för { $names }, från tavlan i rummet och för dem som bara följer. De ser inte att den har funnits.
hide-means-none = Kryssa för dem som inte ska se raden.
hide-do = Dölj raden för dem
hide-done = Raden är dold.

## Pennan

pens-heading = Vem får skriva åt mig
pens-secretary = Låt sekreteraren { $name } skriva åt mig
pens-given = { $name } får skriva i din rad. Du bekräftar efteråt.
pens-take = Ta tillbaka pennan från { $name }
pens-other = Låt någon annan skriva åt mig
pens-who = Vem?
pens-give = Ge pennan

## Att vara med

staying-heading = Kan du vara med hela tiden?
staying-whole = Ja, hela tiden
staying-until = Nej, jag måste gå
staying-at = Klockan
present-heading = Så presenterar du dig
present-line = { $name }, { $agency }.
present-contact = Min kontakt med { $subject }: { $contact }
present-contact-none = Säg också vilken kontakt du har med { $subject }.

## Nuläget

situation-heading = Hur är det nu?
situation-hint = Kort. Det som fungerar först.
situation-worksWell = Det här fungerar bra
situation-worksWell-example = Till exempel: hon läser gärna i det lilla rummet
situation-worksLessWell = Det här fungerar mindre bra
situation-worksLessWell-example = Till exempel: lunchen och ändringar som kommer plötsligt

## Huvudansvarig

coord-heading = Du är föreslagen att hålla ihop planen
coord-heading-yes = Du håller ihop planen
coord-means = Familjen vänder sig till dig om något inte fungerar, och du ser till att uppföljningen blir av.
coord-expected = Det här kan familjen vänta sig av dig
coord-expected-none = Vad familjen kan vänta sig är inte skrivet än.
coord-yes = Ja, jag håller ihop planen
coord-take-back = Ta tillbaka mitt ja

agency-prompt = Att tänka på i den här delen
agency-skip = Till din rad
agency-place = Läget
agency-plan = Planen så långt

## Det familjen gör själv, och ord som flera skärmar säger

family-paused = Paus
family-paused-until = Paus till { $time }
family-question = Frågan
family-question-none = Frågan är inte skriven än.
own-heading = Det här gör du själv
own-heading-subject = Det här gör jag själv
own-waits = Väntar på att du bekräftar
own-hint = Bara om du vill. Dina egna ord räcker.
own-what = Vad gör du?
own-what-example = Till exempel: visar bildschemat varje kväll
own-howOften = Hur ofta?
own-howOften-example = Till exempel: varje vardag
own-rows-none = Du har inte skrivit något här än.
own-rows-none-closed = Inget är skrivet.
own-rows-add = Lägg till något jag gör
family-yours = Det här gör du

## Hur åsikten togs in, och det alla svarar på

asked-heading = Vem skrev ner det här?
asked-by = Den som skrev
asked-myself = Jag skrev själv
asked-how = Hur gick det till?
asked-how-example = Till exempel: vi tittade på bildkort tillsammans
round-opening = Innan vi börjar
round-heardSecrecy = Jag har hört om sekretessen
round-understandsWhy = Jag förstår varför vi ses
round-forgotten = Är något glömt?
round-forgotten-no = Nej, inget
round-forgotten-yes = Ja, något
round-forgotten-what = Vad är glömt?
round-forgotten-seen = Alla i mötet kan se det i planen.

## Det som står om en själv

introduce-own = Ändra det som står om dig
introduce-other = Ändra det som står om { $name }
introduce-title = Titel
introduce-contactWithSubject = Kontakt med den som mötet handlar om
introduce-mandate = Får du lova insatser?
introduce-mandate-unsaid = inte sagt
introduce-mandate-yes = ja
introduce-mandate-obtained = ja, besked är hämtat
introduce-mandate-no = nej, det behöver beslutas
introduce-phone = Telefon
introduce-note = Alla vid bordet ser det. Telefonnumret syns inte på tavlan eller för dem som bara följer.
introduce-save = Spara
introduce-saved = Det är sparat.

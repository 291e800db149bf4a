### Vad varje del är till för, och vad var och en kan säga eller fundera på i den.

purpose-opening = Alla ska känna sig trygga och veta hur mötet går till.
purpose-situation = Alla säger kort hur det är nu. Inte bara det som är svårt.
purpose-needs = Här görs planen: vad behövs, vilka mål har vi och vem gör vad?
purpose-summary = Alla ska ha samma bild av vem som gör vad.
purpose-closing = Vi bestämmer när vi ses igen och hur alla får planen.

## Inledning

prompt-opening-chair-1 = Välkomna! Jag leder mötet. Jag ser till att alla får säga sitt och att vi håller tiden.
prompt-opening-chair-2 = Vill du som mötet handlar om börja och säga vem du är? Sedan tar vi en i taget, och säger hur vi känner varandra.
prompt-opening-chair-3 = Det här är frågan vi ska svara på i dag. Stämmer den? Kan alla vara med hela tiden?
prompt-opening-chair-4 = Det vi säger här får vi prata om för att ni har sagt ja till det. Någon skriver, och alla ser vad som skrivs.
prompt-opening-agency-1 = Säg vad du heter och var du arbetar.
prompt-opening-agency-2 = Säg hur du känner den som mötet handlar om.
prompt-opening-subject-1 = Säg vad du heter. De andra säger också vilka de är.
prompt-opening-subject-2 = Vill du säga vad du hoppas på i dag?
prompt-opening-guardian-1 = Säg vad du heter.
prompt-opening-guardian-2 = Om ditt barn är med får barnet börja. Annars kan du säga något om ditt barn.
prompt-opening-relative-1 = Säg vad du heter och hur ni känner varandra.

## Nuläge

prompt-situation-chair-1 = Nu säger alla kort hur det är just nu. Vill du som mötet handlar om börja?
prompt-situation-chair-2 = Vad fungerar bra? Vad kan vi bygga vidare på?
prompt-situation-chair-3 = Vad fungerar mindre bra? Vi håller det kort, så att vi hinner prata om vad som behövs.
prompt-situation-agency-1 = Hur ser du på läget just nu? Inte vad ni har gjort förut.
prompt-situation-agency-2 = Vad fungerar bra i dag?
prompt-situation-subject-1 = Vad är viktigt för dig?
prompt-situation-subject-2 = Vad fungerar bra?
prompt-situation-subject-3 = Vad fungerar inte så bra?
prompt-situation-guardian-1 = Hur är det för ditt barn nu, både det som fungerar och det som inte gör det?
prompt-situation-guardian-2 = Hur tror du att ditt barn ser på det?
prompt-situation-relative-1 = Vad ser du som fungerar bra?
prompt-situation-relative-2 = Vad är svårt just nu?

## Behov

prompt-needs-chair-1 = Vi utgår från frågan. Vad behöver du? Hur vill du ha det längre fram?
prompt-needs-chair-2 = Vilket mål kan vi nå snart? Hur märker vi att vi är där?
prompt-needs-chair-3 = Vilket stöd kan ni ge? När börjar det, hur ofta, var och vem gör det?
prompt-needs-chair-4 = Var det något ord som var svårt? Då förklarar vi det.
prompt-needs-agency-1 = Vad kan ni bidra med från och med nu?
prompt-needs-agency-2 = Skriv vad, hur ofta, när, var, vem och hur länge.
prompt-needs-agency-3 = Är det något som kräver beslut? Säg vem som bestämmer och när.
prompt-needs-subject-1 = Hur vill du ha det längre fram?
prompt-needs-subject-2 = Vad vill du ska hända snart?
prompt-needs-subject-3 = Vad behövs för att det ska bli så?
prompt-needs-subject-4 = Vad kan du göra själv?
prompt-needs-subject-5 = Vad behöver du hjälp med? När, hur ofta och av vem?
prompt-needs-guardian-1 = Hur vill ni ha det längre fram?
prompt-needs-guardian-2 = Vad behövs? Vad vill ditt barn?
prompt-needs-guardian-3 = Vad kan ni göra själva?
prompt-needs-guardian-4 = Vad behöver ni hjälp med?
prompt-needs-relative-1 = Vad tror du skulle hjälpa?
prompt-needs-relative-2 = Vad kan du själv bidra med?

## Sammanfattning

prompt-summary-chair-1 = Jag läser upp vem som gör vad. Säg till om något inte stämmer.
prompt-summary-chair-2 = Vad är vi inte överens om? Det skriver vi också.
prompt-summary-chair-3 = Vem är huvudansvarig? Vad kan familjen vänta sig av den personen?
prompt-summary-chair-4 = Har vi glömt något? Har frågan fått ett svar?
prompt-summary-agency-1 = Läs upp din rad. Stämmer den?
prompt-summary-agency-2 = Finns det något i planen som inte går att göra? Säg det nu.
prompt-summary-subject-1 = Har du förstått vad som ska göras, och av vem?
prompt-summary-subject-2 = Låter det bra? Är något oklart?
prompt-summary-subject-3 = Vem vill du ska vara huvudansvarig?
prompt-summary-guardian-1 = Har du förstått vad som ska göras?
prompt-summary-guardian-2 = Har ditt barn förstått?
prompt-summary-guardian-3 = Tycker ni att det låter bra?
prompt-summary-guardian-4 = Vem kan ni vända er till?
prompt-summary-relative-1 = Har du förstått vad som ska göras?
prompt-summary-relative-2 = Är det något som saknas?

## Avslutning

prompt-closing-chair-1 = När ses vi igen? Vi bokar en tid nu.
prompt-closing-chair-2 = Vad gör ni om något inte fungerar före nästa möte? Vem ringer ni?
prompt-closing-chair-3 = Så här får alla planen: i handen nu, eller på ett säkert sätt senare.
prompt-closing-chair-4 = Hur var mötet? En mening var. Tack för i dag!
prompt-closing-agency-1 = Bekräfta att du har läst planen.
prompt-closing-agency-2 = Säg en mening om hur mötet var.
prompt-closing-subject-1 = Har du fått planen, eller vet du när du får den?
prompt-closing-subject-2 = Hur var mötet för dig?
prompt-closing-guardian-1 = Är nästa möte bokat?
prompt-closing-guardian-2 = Har ni fått planen?
prompt-closing-guardian-3 = Hur var mötet för er?
prompt-closing-relative-1 = Hur var mötet för dig?

### Det som saknas innan planen kan låsas.

missing-commitments = Ingen insats är skriven.
missing-responsibility = En insats saknar huvudman.
missing-others = Skriv vad andra gör, eller att ingen annan gör något.
missing-coordinator = Ingen från kommunen eller regionen är huvudansvarig.
missing-question = Ingen fråga är skriven.
missing-answer = En fråga saknar svar.
missing-need = Inget behov är skrivet.
missing-goal = Det saknas ett mål på kort sikt.
missing-concrete = En insats saknar vem, när, var, hur ofta eller hur länge.
missing-confirmed = En rad väntar på att ägaren bekräftar.
missing-subject-view = Barnets eller den unges egna ord saknas.
missing-guardian-view = En vårdnadshavares ord saknas.
missing-coordinator-accepts = Den huvudansvariga har inte sagt ja.
missing-contingency = Skriv vad som gäller om något inte fungerar och om något händer.
missing-follow-up = Uppföljningen är inte bokad.

### Det som saknas men inte hindrar låsningen.

reminder-heading = Saknas, men hindrar inte
reminder-works-well = Ingen har skrivit vad som fungerar bra.
reminder-goal-of-row = { $name }: ”{ $what }” hör inte till något mål.
reminder-measure = Det står inte hur ni märker att ni nått målet ”{ $goal }”.
reminder-expectations = Det står inte vad ni kan vänta er av den huvudansvariga.
reminder-distribution = Står inte på listan över vem som får planen: { $names }.

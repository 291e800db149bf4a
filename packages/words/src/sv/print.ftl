# The plan on paper, A4. It must be understood by somebody who was not there.

print-title = Planen på papper
print-easy-title = Planen på ett ark
print-papers = Papper
print-look = Så ser utskriften ut. Papperet är A4.
print-button = Skriv ut
print-plan-for = Samordnad individuell plan för { $name }
print-plan = Samordnad individuell plan
print-draft = Utkast. Planen är inte låst.
print-circle = Mötets fem delar: 1 Inledning, 2 Nuläge, 3 Behov, 4 Sammanfattning, 5 Avslutning
print-questions = Frågor vi skulle svara på
print-no-question = Ingen fråga är skriven.
print-no-answer = Inget svar är skrivet.
print-purpose = Varför vi träffades
print-summary = Sammanfattning
print-needs = Det här behövs
print-need-by = { $text } ({ $name })
print-goals-long = På lång sikt
print-goals-short = På kort sikt
print-goal-until = till { $date }
print-measure = Så märker vi det: { $measure }
print-table = Vem gör vad, när och var
print-own-actions = Det här gör familjen själv
print-none = Inga insatser är skrivna.
print-who = Vem
print-what = Gör vad
print-often = Hur ofta
print-when = När
print-where = Var
print-responsible = Ansvarar: { $who }
print-nothing-now = Inget nu
print-stopped = Avslutad
print-views = Så tycker vi
print-says = { $name } säger
print-disagree = Det här är vi inte överens om
print-agreed = Ingen har skrivit att vi är oense.
print-coordinator = Håller ihop planen
print-expectations = Det här kan ni räkna med:
print-no-coordinator = Ingen är vald än.
print-contingency = Om något inte fungerar
print-acute = Om det är bråttom
print-change = Planen ändras om
print-follow-up = Vi ses igen
print-follow-up-question = Då frågar vi
print-no-follow-up = Inget nytt möte är bokat.
print-concepts = Ord som förklarats
print-easy = Det viktigaste, kort
print-easy-none = Inget kort blad är skrivet än.
print-consent = Samtycke till att dela uppgifter för planen är { $status }{ $form ->
    [none] {""}
    [skriftligt] {" "}skriftligt
   *[other] {" "}muntligt och dokumenterat
  }{ $on ->
    [none] .
   *[other] {" "}{ $on }.
  }
print-consent-given = givet
print-consent-refused = inte givet
print-consent-withdrawn = återtaget
print-consent-none = inte givet
print-consent-expired = inte längre giltigt
print-consent-except = Undantag: { $text }
print-signatures = Har läst planen
print-signature-note = Att skriva under betyder att du har läst planen. Det betyder inte att du håller med om allt.
print-confirmed = bekräftat på tavlan
print-with-reservation = bekräftat med förbehåll
print-dissenting = har en annan mening
print-additions = Tillagt efter att planen låstes
print-date = Datum
print-footer-locked = Samsyn. Version { $version }, låst { $when }
print-footer-draft = Samsyn. Utkast, utskrivet { $when }
print-footer-code = kod { $code }
print-meeting = Mötet: { $when }, { $minutes } minuter
print-here = Med på mötet: { $names }
print-absent = Kallade som inte kom: { $names }
print-view-by = Nedskrivet av { $name }.
print-view-how = Så frågade vi: { $how }.
print-objections = Det här säger någon är fel
print-objection-about = Det gäller: { $text }
print-ways = Så kan man vara med: { $ways }
print-after = Efter: { $what }

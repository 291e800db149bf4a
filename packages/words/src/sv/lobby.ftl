### Att komma till mötet.

lobby-hello = Hej { $name }!
lobby-hello-you = Hej!
lobby-starts = Mötet börjar klockan { $time } och tar { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}.
lobby-starts-day = Mötet är { $day } klockan { $time } och tar { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
}.
lobby-has-begun = Mötet pågår. Det började klockan { $time }.
lobby-is-over = Mötet är slut. Du kan läsa planen.
lobby-in-minutes = { $minutes ->
    [one] 1 minut kvar
   *[other] { $minutes } minuter kvar
}
lobby-is-now = Det börjar nu
lobby-question = Frågan
lobby-question-none = Frågan skrivs när mötet börjar.
lobby-circle = Mötets delar
lobby-minutes = { $minutes } min
lobby-minutes-word = tillsammans
lobby-enter = Gå in i mötet
lobby-enter-again = Försök gå in igen
lobby-entering = Går in …
lobby-follow = Följ mötet
lobby-board = Visa på rummets skärm
lobby-board-note = Tavlan visar bara det som alla i rummet får se.
lobby-you-are = Du är med som { $role }.
lobby-you-follow = Du följer mötet.
lobby-about-you = Mötet handlar om dig.
lobby-about = Om mötet
lobby-not-you = Är det inte du? Stäng sidan och säg till den som skickade länken.
lobby-first = Du är först. Det är okej.
lobby-who-sees = Vem kan se vad?
lobby-sees-board = Alla i mötet ser tavlan: frågan, vem som har ordet och vad som blir bestämt.
lobby-sees-rows = Varje verksamhet skriver sin egen rad. Alla ser vems raden är.
lobby-sees-quiet = Bara mötesledaren ser dina tysta knapptryckningar.
lobby-sees-viewers = De som bara följer ser planen. De kan inte skriva.
lobby-sees-phone = Ingen annan ser ditt telefonnummer på tavlan.
lobby-leave = Om du inte vill vara med hela tiden
lobby-leave-text = Det är okej. Säg till den du sitter med, eller tryck på Paus i mötet. Du kan gå och komma tillbaka med samma länk.
lobby-ready = Inför mötet
lobby-ready-consent = Samtycke finns
lobby-ready-no-consent = Samtycke saknas
lobby-ready-question = Frågan är skriven
lobby-ready-no-question = Frågan är inte skriven än
lobby-ready-secretary = Sekreterare: { $name }
lobby-ready-no-secretary = Ingen sekreterare är utsedd
lobby-ready-time = Tid: { $minutes } minuter
lobby-consent-locked = Tavlan är låst tills samtycke finns. Mötet kan inte börja än.
lobby-protected = Skyddade uppgifter. Visa ingen adress, telefon eller bild.
lobby-offline = Vi når inte mötet just nu. Försök igen om en stund.

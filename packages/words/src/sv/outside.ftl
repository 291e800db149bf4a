### Sidor utanför mötet: när något händer med länken, åtkomsten eller nätet.

state-start-heading = Välkommen
state-start-text = Du kommer in med länken du har fått. Öppna den igen, så hamnar du rätt.
state-start-no-link = Har du ingen länk? Fråga den som har kallat till mötet.
state-dead-heading = Länken gäller inte längre
state-dead-text = Be om en ny av den som har kallat dig.
state-revoked-heading = Du har inte längre åtkomst
state-revoked-text = Det som stod här är borttaget från den här enheten.
state-unknown-heading = Mötet finns inte
state-unknown-text = Be om en ny länk av den som har kallat dig.
state-signed-out-heading = Du är utloggad
state-signed-out-text = Öppna din länk igen, så kommer du tillbaka till mötet.
state-consent-heading = Tavlan är låst
state-consent-text = Samtycke saknas. Utan det får ingen se eller skriva något. Prata med den som leder mötet.
state-waiting-heading = Du är snart inne
state-waiting-text = Mötesledaren släpper in dig. Sidan öppnas av sig själv.
state-offline-heading = Ingen anslutning
state-offline-text = Vi når inte mötet just nu. Vi försöker igen av oss själva.
state-outdated-heading = Sidan behöver laddas om
state-outdated-text = Det finns en nyare version. Det du har skrivit är kvar.
state-outdated-button = Ladda om
state-error-heading = Något strular hos oss
state-error-text = Det är inte ditt fel. Fråga i rummet, eller försök igen.
state-closed-heading = Du lämnade mötet
state-closed-text = Inget finns kvar på den här enheten. Öppna länken om du vill komma tillbaka.
state-own-text = Det här hann du skriva
state-own-text-note = Det blev inte sparat i planen. Kopiera det om du vill ha det kvar.

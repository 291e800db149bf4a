# Demonstrationsmötet: det som skrivs i terminalen, och namnen på de två länkar som ingen person har.
demo-board = Tavlan i rummet
demo-family = Familjens sida

demo-head-seat = Plats
demo-head-name = Namn
demo-head-link = Länk

demo-role-chair = Mötesledare
demo-role-cochair = Medmötesledare
demo-role-secretary = Sekreterare
demo-role-agency = Verksamhet
demo-role-subject = Huvudperson
demo-role-guardian = Vårdnadshavare
demo-role-relative = Viktig person
demo-role-interpreter = Tolk
demo-role-viewer = Följer med

demo-what-to-do = Öppna mötesledarens länk i ett fönster och de andra i egna fönster. Personerna är påhittade.
demo-stop = Stoppa med Ctrl-C. Samma länkar gäller nästa gång.
demo-at = Samsyn svarar på { $url }

# Det som sägs när det inte går att starta.
demo-case-unknown = Det finns inget demonstrationsmöte som heter ”{ $case }”. Välj ett av: { $cases }.
demo-stage-unknown = Mötet kan inte öppnas i ”{ $stage }”. Välj ett av: { $stages }.
demo-option-unknown = Flaggan ”{ $option }” finns inte. Så här: npm start -- --case navid --at needs

# The demo meeting: what stands in the terminal, and the names of the two links that are nobody's.
demo-board = The board in the room
demo-family = The family's page

demo-head-seat = Seat
demo-head-name = Name
demo-head-link = Link

demo-role-chair = Chair
demo-role-cochair = Co-chair
demo-role-secretary = Secretary
demo-role-agency = Agency
demo-role-subject = The person
demo-role-guardian = Guardian
demo-role-relative = Someone important
demo-role-interpreter = Interpreter
demo-role-viewer = Follows

demo-what-to-do = Open the chair's link in one window and the others in windows of their own. The people are made up.
demo-stop = Stop with Ctrl-C. The same links work next time.
demo-at = Samsyn answers at { $url }

# What is said when it cannot start.
demo-case-unknown = There is no demo meeting called “{ $case }”. Choose one of: { $cases }.
demo-stage-unknown = The meeting cannot open in “{ $stage }”. Choose one of: { $stages }.
demo-option-unknown = There is no option “{ $option }”. Like this: npm start -- --case navid --at needs

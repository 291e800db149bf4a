### Pages outside the meeting: when something happens to the link, the access or the net.

state-start-heading = Welcome
state-start-text = You come in with the link you were given. Open it again and you will be in the right place.
state-start-no-link = No link? Ask the person who invited you to the meeting.
state-dead-heading = The link is no longer valid
state-dead-text = Ask the person who invited you for a new one.
state-revoked-heading = You no longer have access
state-revoked-text = What was here has been removed from this device.
state-unknown-heading = There is no such meeting
state-unknown-text = Ask the person who invited you for a new link.
state-signed-out-heading = You are signed out
state-signed-out-text = Open your link again to come back to the meeting.
state-consent-heading = The board is locked
state-consent-text = Consent is missing. Without it nobody may see or write anything. Talk to the person who leads the meeting.
state-waiting-heading = You will soon be in
state-waiting-text = The meeting leader lets you in. The page opens by itself.
state-offline-heading = No connection
state-offline-text = We cannot reach the meeting right now. We keep trying by ourselves.
state-outdated-heading = The page must be loaded again
state-outdated-text = There is a newer version. What you have written is kept.
state-outdated-button = Load again
state-error-heading = Something is wrong with us
state-error-text = It is not your fault. Ask in the room, or try again.
state-closed-heading = You left the meeting
state-closed-text = Nothing is kept on this device. Open the link if you want to come back.
state-own-text = This is what you had written
state-own-text-note = It was not saved in the plan. Copy it if you want to keep it.

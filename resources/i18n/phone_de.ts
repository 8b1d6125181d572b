<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>Sentence</name>
  <message>
   <source>&amp;Confirm Password</source>
   <translation>Passwort &amp;bestätigen</translation>
  </message>
  <message>
   <source>&amp;Email</source>
   <translation>&amp;E-Mail-Adresse</translation>
  </message>
  <message>
   <source>&amp;Email or Phone Number</source>
   <translation>&amp;E-Mail-Adresse oder Telefonnummer</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Passwort</translation>
  </message>
  <message>
   <source>1 lowercase</source>
   <translation>1 Kleinbuchstabe</translation>
  </message>
  <message>
   <source>1 number</source>
   <translation>1 Ziffer</translation>
  </message>
  <message>
   <source>1 symbol</source>
   <translation>1 Sonderzeichen</translation>
  </message>
  <message>
   <source>1 uppercase</source>
   <translation>1 Großbuchstabe</translation>
  </message>
  <message>
   <source>A password was made up</source>
   <translation>Ein Passwort wurde ausgedacht</translation>
  </message>
  <message>
   <source>AWS identity</source>
   <translation>AWS-Identität</translation>
  </message>
  <message>
   <source>AWS takes it for</source>
   <translation>AWS sieht darin</translation>
  </message>
  <message>
   <source>Access key</source>
   <translation>Zugriffsschlüssel</translation>
  </message>
  <message>
   <source>Address taken</source>
   <translation>Adresse vergeben</translation>
  </message>
  <message>
   <source>Amplify's Authenticator would trim it.</source>
   <translation>Der Authenticator von Amplify würde die Leerzeichen am Rand entfernen.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Answer field must not be blank.</source>
   <translation>Die Antwort darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Ask for a code</source>
   <translation>Code anfordern</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Danach fragen</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>Attribute</translation>
  </message>
  <message>
   <source>Authenticator</source>
   <translation>Authenticator</translation>
  </message>
  <message>
   <source>BACK</source>
   <translation>ZURÜCK</translation>
  </message>
  <message>
   <source>CHANGE</source>
   <translation>ÄNDERN</translation>
  </message>
  <message>
   <source>CHANGE PASSWORD</source>
   <translation>PASSWORT ÄNDERN</translation>
  </message>
  <message>
   <source>CONTINUE</source>
   <translation>WEITER</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Die Feststelltaste ist aktiv</translation>
  </message>
  <message>
   <source>Change address</source>
   <translation>Adresse ändern</translation>
  </message>
  <message>
   <source>Change email</source>
   <translation>E-Mail-Adresse ändern</translation>
  </message>
  <message>
   <source>Change password</source>
   <translation>Passwort ändern</translation>
  </message>
  <message>
   <source>Change phone number</source>
   <translation>Telefonnummer ändern</translation>
  </message>
  <message>
   <source>Code by e-mail</source>
   <translation>Code per E-Mail</translation>
  </message>
  <message>
   <source>Code by text message</source>
   <translation>Code per SMS</translation>
  </message>
  <message>
   <source>Code expired or invalid</source>
   <translation>Code abgelaufen oder ungültig</translation>
  </message>
  <message>
   <source>Code not delivered</source>
   <translation>Code nicht zugestellt</translation>
  </message>
  <message>
   <source>Code of the authenticator app</source>
   <translation>Code der Authenticator-App</translation>
  </message>
  <message>
   <source>Cognito counts - + = and inner spaces as symbols, the mobile app does not</source>
   <translation>Für Cognito sind - + = und Leerzeichen in der Mitte Sonderzeichen, für die mobile App nicht</translation>
  </message>
  <message>
   <source>Confirm password</source>
   <translation>Passwort bestätigen</translation>
  </message>
  <message>
   <source>Confirmation code</source>
   <translation>Bestätigungscode</translation>
  </message>
  <message>
   <source>Confirmation code resent by {medium}.</source>
   <translation>Bestätigungscode erneut gesendet per {medium}.</translation>
  </message>
  <message>
   <source>Confirmation code resent. Check your email</source>
   <translation>Bestätigungscode erneut gesendet. Sehen Sie in Ihre E-Mails</translation>
  </message>
  <message>
   <source>Copied: it can be pasted for half a minute</source>
   <translation>Kopiert: Es lässt sich eine halbe Minute lang einfügen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy password</source>
   <translation>Passwort kopieren</translation>
  </message>
  <message>
   <source>Copy the secret</source>
   <translation>Geheimnis kopieren</translation>
  </message>
  <message>
   <source>Country code {code}</source>
   <translation>Ländervorwahl {code}</translation>
  </message>
  <message>
   <source>Create Account</source>
   <translation>Konto erstellen</translation>
  </message>
  <message>
   <source>Create an account</source>
   <translation>Konto erstellen</translation>
  </message>
  <message>
   <source>Delete my account</source>
   <translation>Mein Konto löschen</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Do not tidy codes</source>
   <translation>Codes nicht bereinigen</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>E-mail verified</source>
   <translation>E-Mail-Adresse bestätigt</translation>
  </message>
  <message>
   <source>Each log-in asks for a code of the authenticator app from now on.</source>
   <translation>Ab jetzt fragt jede Anmeldung nach einem Code der Authenticator-App.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Email field must not be blank.</source>
   <translation>Die E-Mail-Adresse darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Email or Phone Number</source>
   <translation>E-Mail-Adresse oder Telefonnummer</translation>
  </message>
  <message>
   <source>Enter c&amp;onfirmation code</source>
   <translation>Bestätigungsc&amp;ode eingeben</translation>
  </message>
  <message>
   <source>Enter the c&amp;ode</source>
   <translation>C&amp;ode eingeben</translation>
  </message>
  <message>
   <source>Enter your email</source>
   <translation>E-Mail-Adresse eingeben</translation>
  </message>
  <message>
   <source>Enter your email or phone number</source>
   <translation>E-Mail oder Telefonnummer</translation>
  </message>
  <message>
   <source>Enter your phone number</source>
   <translation>Telefonnummer eingeben</translation>
  </message>
  <message>
   <source>Enter your username</source>
   <translation>Benutzernamen eingeben</translation>
  </message>
  <message>
   <source>Expires at</source>
   <translation>Läuft ab am</translation>
  </message>
  <message>
   <source>Forgot Password?</source>
   <translation>Passwort vergessen?</translation>
  </message>
  <message>
   <source>Forgot password</source>
   <translation>Passwort vergessen</translation>
  </message>
  <message>
   <source>Get AWS credentials</source>
   <translation>AWS-Anmeldeinformationen holen</translation>
  </message>
  <message>
   <source>Hide password</source>
   <translation>Passwort verbergen</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Startseite</translation>
  </message>
  <message>
   <source>I already have a code</source>
   <translation>Ich habe schon einen Code</translation>
  </message>
  <message>
   <source>I followed the link: log in</source>
   <translation>Ich bin dem Link gefolgt: anmelden</translation>
  </message>
  <message>
   <source>Invalid birthdate format.</source>
   <translation>Ungültiges Format des Geburtsdatums.</translation>
  </message>
  <message>
   <source>Invalid email format.</source>
   <translation>Ungültiges Format der E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>Invalid phone number format.</source>
   <translation>Ungültiges Format der Telefonnummer.</translation>
  </message>
  <message>
   <source>Invalid updated at format.</source>
   <translation>Ungültiges Format des Zeitpunkts der Aktualisierung.</translation>
  </message>
  <message>
   <source>Invalid value</source>
   <translation>Ungültiger Wert</translation>
  </message>
  <message>
   <source>Invalid verification code format.</source>
   <translation>Ungültiges Format des Bestätigungscodes.</translation>
  </message>
  <message>
   <source>Invalid {label} format.</source>
   <translation>Ungültiges Format: {label}.</translation>
  </message>
  <message>
   <source>Issued at</source>
   <translation>Ausgestellt am</translation>
  </message>
  <message>
   <source>Issued by the user pool</source>
   <translation>Ausgestellt vom Benutzerpool</translation>
  </message>
  <message>
   <source>Issued to the app client</source>
   <translation>Ausgestellt für den App-Client</translation>
  </message>
  <message>
   <source>It is {value} now. The service says nothing of a code.</source>
   <translation>Ab jetzt gilt {value}. Von einem Code sagt der Dienst nichts.</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>Art des Tokens</translation>
  </message>
  <message>
   <source>Limit reached</source>
   <translation>Grenze erreicht</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Log in instead</source>
   <translation>Stattdessen anmelden</translation>
  </message>
  <message>
   <source>Log in without a password</source>
   <translation>Ohne Passwort anmelden</translation>
  </message>
  <message>
   <source>Look in the users list</source>
   <translation>In der Benutzerliste nachsehen</translation>
  </message>
  <message>
   <source>Make up a password</source>
   <translation>Passwort ausdenken</translation>
  </message>
  <message>
   <source>New &amp;password</source>
   <translation>Neues &amp;Passwort</translation>
  </message>
  <message>
   <source>New address</source>
   <translation>Neue Adresse</translation>
  </message>
  <message>
   <source>New address {email}</source>
   <translation>Neue Adresse {email}</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Neues Passwort</translation>
  </message>
  <message>
   <source>New password needed</source>
   <translation>Neues Passwort nötig</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>Keine Verbindung</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No safe connection</source>
   <translation>Keine sichere Verbindung</translation>
  </message>
  <message>
   <source>No such user</source>
   <translation>Kein solcher Benutzer</translation>
  </message>
  <message>
   <source>Not authorized</source>
   <translation>Nicht autorisiert</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Nicht gesendet</translation>
  </message>
  <message>
   <source>Not verified yet</source>
   <translation>Noch nicht bestätigt</translation>
  </message>
  <message>
   <source>One more step</source>
   <translation>Noch ein Schritt</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>Password field must not be blank.</source>
   <translation>Das Passwort darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Password must include: {rules}</source>
   <translation>Das Passwort muss enthalten: {rules}</translation>
  </message>
  <message>
   <source>Password too weak</source>
   <translation>Passwort zu schwach</translation>
  </message>
  <message>
   <source>Password used before</source>
   <translation>Passwort schon benutzt</translation>
  </message>
  <message>
   <source>Passwords do not match.</source>
   <translation>Die Passwörter stimmen nicht überein.</translation>
  </message>
  <message>
   <source>Phon&amp;e Number</source>
   <translation>T&amp;elefonnummer</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Phone Number field must not be blank.</source>
   <translation>Die Telefonnummer darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Phone number verified</source>
   <translation>Telefonnummer bestätigt</translation>
  </message>
  <message>
   <source>Pool or app client not found</source>
   <translation>Pool oder App-Client nicht gefunden</translation>
  </message>
  <message>
   <source>Present pass&amp;word</source>
   <translation>Bisheriges Pass&amp;wort</translation>
  </message>
  <message>
   <source>Present password</source>
   <translation>Bisheriges Passwort</translation>
  </message>
  <message>
   <source>QR code of the secret that stands below</source>
   <translation>QR-Code des Geheimnisses, das darunter steht</translation>
  </message>
  <message>
   <source>Refused by a trigger</source>
   <translation>Von einem Trigger abgelehnt</translation>
  </message>
  <message>
   <source>Resend code</source>
   <translation>Code erneut senden</translation>
  </message>
  <message>
   <source>Resend link</source>
   <translation>Link erneut senden</translation>
  </message>
  <message>
   <source>SEND CODE</source>
   <translation>CODE SENDEN</translation>
  </message>
  <message>
   <source>SET PASSWORD</source>
   <translation>PASSWORT FESTLEGEN</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app, or type the secret into it. Then give the code that the app shows: each log-in will ask for one.</source>
   <translation>Scannen Sie dies mit einer Authenticator-App, oder geben Sie dort das Geheimnis ein. Geben Sie dann den Code ein, den die App zeigt: Jede Anmeldung wird nach einem fragen.</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Blättern</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Zweiter Faktor</translation>
  </message>
  <message>
   <source>Secret: {secret}</source>
   <translation>Geheimnis: {secret}</translation>
  </message>
  <message>
   <source>Send a new code</source>
   <translation>Neuen Code senden</translation>
  </message>
  <message>
   <source>Set a new password</source>
   <translation>Neues Passwort festlegen</translation>
  </message>
  <message>
   <source>Set up an authenticator app</source>
   <translation>Authenticator-App einrichten</translation>
  </message>
  <message>
   <source>Show password</source>
   <translation>Passwort zeigen</translation>
  </message>
  <message>
   <source>Show the choices</source>
   <translation>Auswahl zeigen</translation>
  </message>
  <message>
   <source>Show the choices (Down)</source>
   <translation>Auswahl zeigen (Pfeil nach unten)</translation>
  </message>
  <message>
   <source>Sign up</source>
   <translation>Registrieren</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>Anmeldecode</translation>
  </message>
  <message>
   <source>Signed in</source>
   <translation>Angemeldet</translation>
  </message>
  <message>
   <source>Signed in as</source>
   <translation>Angemeldet als</translation>
  </message>
  <message>
   <source>Signed in as {email}</source>
   <translation>Angemeldet als {email}</translation>
  </message>
  <message>
   <source>Signed in at</source>
   <translation>Angemeldet am</translation>
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation>Überall abgemeldet.</translation>
  </message>
  <message>
   <source>Subject (sub), the user's permanent id</source>
   <translation>Subjekt (sub), die bleibende ID des Benutzers</translation>
  </message>
  <message>
   <source>The account is confirmed already: no code is needed.</source>
   <translation>Das Konto ist schon bestätigt: Es braucht keinen Code.</translation>
  </message>
  <message>
   <source>The account logs in with it from now on.</source>
   <translation>Das Konto meldet sich ab jetzt damit an.</translation>
  </message>
  <message>
   <source>The country's code, for a number without one (Alt+Down)</source>
   <translation>Die Ländervorwahl für eine Nummer ohne Vorwahl (Alt+Pfeil nach unten)</translation>
  </message>
  <message>
   <source>The field holds {count} characters: what came after them was left out.</source>
   <translation>Das Feld fasst {count} Zeichen: Was danach kam, fehlt.</translation>
  </message>
  <message>
   <source>The form asks for: {fields}</source>
   <translation>Das Formular fragt nach: {fields}</translation>
  </message>
  <message>
   <source>The link was sent again. Check your email</source>
   <translation>Der Link wurde erneut gesendet. Sehen Sie in Ihre E-Mails</translation>
  </message>
  <message>
   <source>The mobile app would refuse it as it was typed.</source>
   <translation>So, wie er eingegeben wurde, würde ihn die mobile App ablehnen.</translation>
  </message>
  <message>
   <source>The new password holds: log in with it.</source>
   <translation>Das neue Passwort gilt: Melden Sie sich damit an.</translation>
  </message>
  <message>
   <source>The new password holds; this session goes on.</source>
   <translation>Das neue Passwort gilt; diese Sitzung geht weiter.</translation>
  </message>
  <message>
   <source>The pool asks a question of its own.</source>
   <translation>Der Pool stellt eine eigene Frage.</translation>
  </message>
  <message>
   <source>The proxy failed</source>
   <translation>Fehler des Proxys</translation>
  </message>
  <message>
   <source>The service failed</source>
   <translation>Fehler des Dienstes</translation>
  </message>
  <message>
   <source>The service says nothing of a mail: this pool may send no codes.</source>
   <translation>Von einer E-Mail sagt der Dienst nichts: Dieser Pool sendet vielleicht keine Codes.</translation>
  </message>
  <message>
   <source>The service took the request, and says nothing of a mail.</source>
   <translation>Der Dienst hat die Anfrage angenommen und sagt nichts von einer E-Mail.</translation>
  </message>
  <message>
   <source>The sign-in asks again: the answer was wrong, or one more is needed.</source>
   <translation>Die Anmeldung fragt noch einmal: Die Antwort war falsch, oder es braucht eine weitere.</translation>
  </message>
  <message>
   <source>The token is of</source>
   <translation>Das Token stammt aus der Zeit</translation>
  </message>
  <message>
   <source>This account has a temporary password: choose a password of its own.</source>
   <translation>Dieses Konto hat ein vorläufiges Passwort: Wählen Sie ein eigenes.</translation>
  </message>
  <message>
   <source>This account has several second factors: choose one.</source>
   <translation>Dieses Konto hat mehrere zweite Faktoren: Wählen Sie einen.</translation>
  </message>
  <message>
   <source>This account needs a second factor: scan this with an authenticator app, or type the secret into it. Then give the code that the app shows.</source>
   <translation>Dieses Konto braucht einen zweiten Faktor: Scannen Sie dies mit einer Authenticator-App, oder geben Sie dort das Geheimnis ein. Geben Sie dann den Code ein, den die App zeigt.</translation>
  </message>
  <message>
   <source>This account needs the code that its authenticator app shows now.</source>
   <translation>Dieses Konto braucht den Code, den seine Authenticator-App gerade zeigt.</translation>
  </message>
  <message>
   <source>This account needs the code that was sent by SMS to {destination}.</source>
   <translation>Dieses Konto braucht den Code, der per SMS an {destination} ging.</translation>
  </message>
  <message>
   <source>This account needs the code that was sent by e-mail to {destination}.</source>
   <translation>Dieses Konto braucht den Code, der per E-Mail an {destination} ging.</translation>
  </message>
  <message>
   <source>This makes a user in {name}.</source>
   <translation>Dies legt einen Benutzer in {name} an.</translation>
  </message>
  <message>
   <source>This pool mails a link, not a code: open the link of the newest mail, then log in.</source>
   <translation>Dieser Pool sendet einen Link und keinen Code: Öffnen Sie den Link der neuesten E-Mail, und melden Sie sich dann an.</translation>
  </message>
  <message>
   <source>Tidy codes</source>
   <translation>Codes bereinigen</translation>
  </message>
  <message>
   <source>Too many failed tries</source>
   <translation>Zu viele Fehlversuche</translation>
  </message>
  <message>
   <source>Too many requests</source>
   <translation>Zu viele Anfragen</translation>
  </message>
  <message>
   <source>Trigger failed</source>
   <translation>Fehler eines Triggers</translation>
  </message>
  <message>
   <source>Unreadable reply</source>
   <translation>Unlesbare Antwort</translation>
  </message>
  <message>
   <source>Us&amp;ername</source>
   <translation>B&amp;enutzername</translation>
  </message>
  <message>
   <source>Use the newest code: each new one ends the older ones.</source>
   <translation>Benutzen Sie den neuesten Code: Jeder neue macht die älteren ungültig.</translation>
  </message>
  <message>
   <source>Use the newest link: each new one ends the older ones.</source>
   <translation>Benutzen Sie den neuesten Link: Jeder neue macht die älteren ungültig.</translation>
  </message>
  <message>
   <source>User name in the pool</source>
   <translation>Benutzername im Pool</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>Username field must not be blank.</source>
   <translation>Der Benutzername darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Username must only contain alphanumeric characters and symbols.</source>
   <translation>Der Benutzername darf nur Buchstaben, Ziffern und Sonderzeichen enthalten.</translation>
  </message>
  <message>
   <source>Verification Code field must not be blank.</source>
   <translation>Der Bestätigungscode darf nicht leer sein.</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>Verify it</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>Waiting for the reply</source>
   <translation>Wartet auf die Antwort</translation>
  </message>
  <message>
   <source>We emailed a code to</source>
   <translation>Code per E-Mail gesendet an</translation>
  </message>
  <message>
   <source>We emailed a link to</source>
   <translation>Link per E-Mail gesendet an</translation>
  </message>
  <message>
   <source>We sent a code by {medium} for</source>
   <translation>Code per {medium} gesendet für</translation>
  </message>
  <message>
   <source>We texted a code to</source>
   <translation>Code per SMS gesendet an</translation>
  </message>
  <message>
   <source>What is sent: {words}.</source>
   <translation>Gesendet wird: {words}.</translation>
  </message>
  <message>
   <source>Wrong code</source>
   <translation>Falscher Code</translation>
  </message>
  <message>
   <source>Your ans&amp;wer</source>
   <translation>Ihre Ant&amp;wort</translation>
  </message>
  <message>
   <source>at least {count} characters</source>
   <translation>mindestens {count} Zeichen</translation>
  </message>
  <message>
   <source>before the change: it names the former address</source>
   <translation>vor der Änderung: Es nennt die frühere Adresse</translation>
  </message>
  <message>
   <source>its owner</source>
   <translation>den Besitzer</translation>
  </message>
  <message>
   <source>met</source>
   <translation>erfüllt</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>nicht erfüllt</translation>
  </message>
  <message>
   <source>server: {destination} by {medium}</source>
   <translation>Server: {destination} per {medium}</translation>
  </message>
  <message>
   <source>server: {destination} by {medium} · it may take a minute to arrive</source>
   <translation>Server: {destination} per {medium} · es kann eine Minute dauern</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>{email} is confirmed.</source>
   <translation>{email} ist bestätigt.</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed asks for more.</source>
   <translation>{email} ist bestätigt. Die Anmeldung danach verlangt mehr.</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed has succeeded too.</source>
   <translation>{email} ist bestätigt. Auch die Anmeldung danach ist gelungen.</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed was refused:</source>
   <translation>{email} ist bestätigt. Die Anmeldung danach wurde abgelehnt:</translation>
  </message>
  <message>
   <source>{email} is deleted. The address can sign up again.</source>
   <translation>{email} ist gelöscht. Die Adresse kann sich neu registrieren.</translation>
  </message>
  <message>
   <source>{email} is left: its session lives on in the pool until its tokens expire.</source>
   <translation>{email} ist verlassen: Die Sitzung lebt im Pool weiter, bis ihre Tokens ablaufen.</translation>
  </message>
  <message>
   <source>{label} field must not be blank.</source>
   <translation>{label}: Das Feld darf nicht leer sein.</translation>
  </message>
  <message>
   <source>{label}, required</source>
   <translation>{label}, erforderlich</translation>
  </message>
  <message>
   <source>{value} is verified.</source>
   <translation>{value} ist bestätigt.</translation>
  </message>
 </context>
</TS>

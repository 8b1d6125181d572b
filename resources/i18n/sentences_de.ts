<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>Sentence</name>
  <message>
   <source>1 blank removed</source>
   <translation>1 Leerzeichen entfernt</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 Zeichen</translation>
  </message>
  <message>
   <source>1 line break removed</source>
   <translation>1 Zeilenumbruch entfernt</translation>
  </message>
  <message>
   <source>A call is under way: wait for its reply, or cancel it with Escape.</source>
   <translation>Ein Aufruf läuft: Warten Sie auf die Antwort, oder brechen Sie ihn mit Escape ab.</translation>
  </message>
  <message>
   <source>A firewall before the user pool stopped the call: ask who runs it</source>
   <translation>Eine Firewall vor dem Benutzerpool hat den Aufruf gestoppt: Fragen Sie, wer sie betreibt</translation>
  </message>
  <message>
   <source>A link to {where} is not a file of this computer. Save what it shows and drop that file, or copy its text and choose 'Paste a mobile app's config'.</source>
   <translation>Ein Link auf {where} ist keine Datei dieses Computers. Speichern Sie, was er zeigt, und legen Sie diese Datei hier ab, oder kopieren Sie den Text und wählen Sie „Konfiguration einer mobilen App einfügen“.</translation>
  </message>
  <message>
   <source>A newer version of Signup Desk wrote {file}, which is left as it is. Update this one to use it; “Reset” in the Sandbox menu sets the file aside and starts a new one.</source>
   <translation>Eine neuere Version von Signup Desk hat {file} geschrieben; die Datei bleibt, wie sie ist. Aktualisieren Sie diese App, oder wählen Sie „Zurücksetzen“ im Sandbox-Menü: Das legt die Datei beiseite und beginnt eine neue.</translation>
  </message>
  <message>
   <source>A reply has come from {name}, which you have left: see the timeline.</source>
   <translation>Eine Antwort von {name}, das Sie verlassen haben, ist eingetroffen: siehe Zeitleiste.</translation>
  </message>
  <message>
   <source>A trigger of the user pool answered badly: show its owner this</source>
   <translation>Ein Trigger des Benutzerpools hat falsch geantwortet: Zeigen Sie dies seinem Besitzer</translation>
  </message>
  <message>
   <source>A trigger of the user pool failed: show its owner this</source>
   <translation>Ein Trigger des Benutzerpools ist fehlgeschlagen: Zeigen Sie dies seinem Besitzer</translation>
  </message>
  <message>
   <source>A trigger of the user pool refused this: its words are in the message</source>
   <translation>Ein Trigger des Benutzerpools hat dies abgelehnt: Seine Worte stehen in der Meldung</translation>
  </message>
  <message>
   <source>A twin of {name} is being made in the sandbox…</source>
   <translation>Ein Zwilling von {name} wird in der Sandbox erstellt…</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Anschrift</translation>
  </message>
  <message>
   <source>An admin has reset the password: set a new one with the code that was mailed</source>
   <translation>Ein Admin hat das Passwort zurückgesetzt: Legen Sie mit dem Code aus der E-Mail ein neues fest</translation>
  </message>
  <message>
   <source>Another account has this address already: log in with that one</source>
   <translation>Ein anderes Konto hat diese Adresse schon: Melden Sie sich mit jenem an</translation>
  </message>
  <message>
   <source>Another account has this address already: take another</source>
   <translation>Ein anderes Konto hat diese Adresse schon: Nehmen Sie eine andere</translation>
  </message>
  <message>
   <source>Another twin is still being made. Try again when it is ready.</source>
   <translation>Ein anderer Zwilling wird noch erstellt. Versuchen Sie es erneut, sobald er fertig ist.</translation>
  </message>
  <message>
   <source>Another window of Signup Desk, or another program, uses {file}. Close it and restart the sandbox to have what is kept there.</source>
   <translation>Ein anderes Fenster von Signup Desk oder ein anderes Programm verwendet {file}. Schließen Sie es, und starten Sie die Sandbox neu, um die gespeicherten Daten zu verwenden.</translation>
  </message>
  <message>
   <source>Ask an admin for a new invitation: the temporary password has expired</source>
   <translation>Bitten Sie einen Admin um eine neue Einladung: Das vorläufige Passwort ist abgelaufen</translation>
  </message>
  <message>
   <source>Birthdate</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Check the address and the password; an unknown address can be refused like this too</source>
   <translation>Prüfen Sie Adresse und Passwort; auch eine unbekannte Adresse kann so abgelehnt werden</translation>
  </message>
  <message>
   <source>Check the address for slips, then the network: some names need a VPN</source>
   <translation>Prüfen Sie die Adresse auf Tippfehler, dann das Netz: Manche Namen brauchen ein VPN</translation>
  </message>
  <message>
   <source>Check the address: its port, and whether it begins with http or https</source>
   <translation>Prüfen Sie die Adresse: ihren Port, und ob sie mit http oder https beginnt</translation>
  </message>
  <message>
   <source>Check the address; the log-in page of a guest network answers like this too</source>
   <translation>Prüfen Sie die Adresse; auch die Anmeldeseite eines Gastnetzes antwortet so</translation>
  </message>
  <message>
   <source>Check the app client id and the region of this environment</source>
   <translation>Prüfen Sie die App-Client-ID und die Region dieser Umgebung</translation>
  </message>
  <message>
   <source>Check the app client id of this environment</source>
   <translation>Prüfen Sie die App-Client-ID dieser Umgebung</translation>
  </message>
  <message>
   <source>Check the identity pool id and the region of this environment</source>
   <translation>Prüfen Sie die Identitätspool-ID und die Region dieser Umgebung</translation>
  </message>
  <message>
   <source>Check the identity pool id of this environment</source>
   <translation>Prüfen Sie die Identitätspool-ID dieser Umgebung</translation>
  </message>
  <message>
   <source>Check the network and the environment's address, then try again</source>
   <translation>Prüfen Sie das Netz und die Adresse der Umgebung, und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Check the proxy that this computer's settings or HTTPS_PROXY name</source>
   <translation>Prüfen Sie den Proxy, den die Einstellungen dieses Computers oder HTTPS_PROXY nennen</translation>
  </message>
  <message>
   <source>Check the spelling of the address, or sign up with it</source>
   <translation>Prüfen Sie die Schreibweise der Adresse, oder registrieren Sie sich damit</translation>
  </message>
  <message>
   <source>Check the user pool and the app client of this environment</source>
   <translation>Prüfen Sie Benutzerpool und App-Client dieser Umgebung</translation>
  </message>
  <message>
   <source>Check this computer's clock; if it is right, ask who runs the server</source>
   <translation>Prüfen Sie die Uhr dieses Computers; geht sie richtig, so fragen Sie, wer den Server betreibt</translation>
  </message>
  <message>
   <source>Choose a made-up name under Attributes, Sign up with: the pool takes the address as an alias</source>
   <translation>Wählen Sie unter Attribute, „Registrieren mit“, einen erfundenen Namen: Der Pool nimmt die Adresse als Alias</translation>
  </message>
  <message>
   <source>Choose a password that meets every rule of the pool: the message names one</source>
   <translation>Wählen Sie ein Passwort, das jede Regel des Pools erfüllt: Die Meldung nennt eine</translation>
  </message>
  <message>
   <source>Choose a password that this account has not had before</source>
   <translation>Wählen Sie ein Passwort, das dieses Konto noch nicht hatte</translation>
  </message>
  <message>
   <source>Choose another AWS profile in this environment</source>
   <translation>Wählen Sie in dieser Umgebung ein anderes AWS-Profil</translation>
  </message>
  <message>
   <source>Copied: paste it into the bug tracker. Pictures are saved with the report only.</source>
   <translation>Kopiert: Fügen Sie den Bericht in den Bugtracker ein. Bilder werden nur mit dem Bericht gespeichert.</translation>
  </message>
  <message>
   <source>Correct the CA bundle of this environment, or what AWS_CA_BUNDLE names</source>
   <translation>Berichtigen Sie das CA-Bündel dieser Umgebung, oder was AWS_CA_BUNDLE nennt</translation>
  </message>
  <message>
   <source>Correct the address</source>
   <translation>Berichtigen Sie die Adresse</translation>
  </message>
  <message>
   <source>Correct the address: it is empty, too long, or holds a blank</source>
   <translation>Berichtigen Sie die Adresse: Sie ist leer, zu lang oder enthält ein Leerzeichen</translation>
  </message>
  <message>
   <source>Correct the attribute that the message names, or ask who runs the pool</source>
   <translation>Berichtigen Sie das Attribut, das die Meldung nennt, oder fragen Sie, wer den Pool betreibt</translation>
  </message>
  <message>
   <source>Correct the code: it is empty, too long, or holds a blank</source>
   <translation>Berichtigen Sie den Code: Er ist leer, zu lang oder enthält ein Leerzeichen</translation>
  </message>
  <message>
   <source>Correct the password: no blank at its ends, at most 256 characters</source>
   <translation>Berichtigen Sie das Passwort: kein Leerzeichen am Rand, höchstens 256 Zeichen</translation>
  </message>
  <message>
   <source>Correct the present password, or reset it by Forgot Password</source>
   <translation>Berichtigen Sie das bisherige Passwort, oder setzen Sie es über „Passwort vergessen“ zurück</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Family Name</source>
   <translation>Familienname</translation>
  </message>
  <message>
   <source>Fill in the attribute that the message names</source>
   <translation>Füllen Sie das Attribut aus, das die Meldung nennt</translation>
  </message>
  <message>
   <source>Finish it elsewhere, in the mobile app or the AWS console, then log in here</source>
   <translation>Schließen Sie es anderswo ab, in der mobilen App oder der AWS-Konsole, und melden Sie sich dann hier an</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <source>Given Name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>Go by the service's words; request and reply stand in the timeline</source>
   <translation>Richten Sie sich nach den Worten des Dienstes; Anfrage und Antwort stehen in der Zeitleiste</translation>
  </message>
  <message>
   <source>In this state nothing can be verified: ask an admin</source>
   <translation>In diesem Zustand lässt sich nichts bestätigen: Fragen Sie einen Admin</translation>
  </message>
  <message>
   <source>It may have gone through, but no session came here: log in again</source>
   <translation>Es kann gelungen sein, doch hier kam keine Sitzung an: Melden Sie sich noch einmal an</translation>
  </message>
  <message>
   <source>It may have gone through: log out and in, and see whether a code is asked for</source>
   <translation>Es kann gelungen sein: Melden Sie sich ab und wieder an, und sehen Sie, ob nach einem Code gefragt wird</translation>
  </message>
  <message>
   <source>It may have gone through: log out, and in with the new password</source>
   <translation>Es kann gelungen sein: Melden Sie sich ab, und mit dem neuen Passwort wieder an</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user</source>
   <translation>Es kann gelungen sein: Sehen Sie nach dem Benutzer</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user before you try again</source>
   <translation>Es kann gelungen sein: Sehen Sie nach dem Benutzer, bevor Sie es noch einmal versuchen</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user's address</source>
   <translation>Es kann gelungen sein: Sehen Sie nach der Adresse des Benutzers</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user's status</source>
   <translation>Es kann gelungen sein: Sehen Sie nach dem Status des Benutzers</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail for a code, or try again and ask for one</source>
   <translation>Es kann gelungen sein: Suchen Sie in den E-Mails nach einem Code, oder versuchen Sie es noch einmal und fordern Sie einen an</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail, then go on with its code</source>
   <translation>Es kann gelungen sein: Sehen Sie in die E-Mails, und machen Sie mit dem Code weiter</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail; a new code ends the older ones</source>
   <translation>Es kann gelungen sein: Sehen Sie in die E-Mails; ein neuer Code macht die älteren ungültig</translation>
  </message>
  <message>
   <source>It may have gone through: press LOG OUT again; an ended session is refused then</source>
   <translation>Es kann gelungen sein: Drücken Sie noch einmal LOG OUT; eine beendete Sitzung wird dann abgelehnt</translation>
  </message>
  <message>
   <source>It may have gone through: try again with the next code of the authenticator app</source>
   <translation>Es kann gelungen sein: Versuchen Sie es noch einmal mit dem nächsten Code der Authenticator-App</translation>
  </message>
  <message>
   <source>It may have gone through: try to log in with the new password</source>
   <translation>Es kann gelungen sein: Versuchen Sie, sich mit dem neuen Passwort anzumelden</translation>
  </message>
  <message>
   <source>Locale</source>
   <translation>Gebietsschema</translation>
  </message>
  <message>
   <source>Middle Name</source>
   <translation>Zweiter Vorname</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name the CA bundle of the server, or of a proxy that inspects TLS, in this environment</source>
   <translation>Nennen Sie in dieser Umgebung das CA-Bündel des Servers oder eines Proxys, der TLS prüft</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Spitzname</translation>
  </message>
  <message>
   <source>No code went out: check that the address can receive mail, or ask who runs the pool</source>
   <translation>Es ging kein Code hinaus: Prüfen Sie, ob die Adresse E-Mails empfängt, oder fragen Sie, wer den Pool betreibt</translation>
  </message>
  <message>
   <source>No font here has Korean letters: install one, such as fonts-noto-cjk, and start this again.</source>
   <translation>Hier hat keine Schrift koreanische Zeichen: Installieren Sie eine, etwa fonts-noto-cjk, und starten Sie neu.</translation>
  </message>
  <message>
   <source>Not now: wait until the pool is ready and no call is under way.</source>
   <translation>Jetzt nicht: Warten Sie, bis der Pool bereit ist und kein Aufruf läuft.</translation>
  </message>
  <message>
   <source>Not the service: the call is sent on to {host} (status {status}), which is not followed.</source>
   <translation>Nicht der Dienst: Der Aufruf wird an {host} weitergeleitet (Status {status}); dem wird nicht gefolgt.</translation>
  </message>
  <message>
   <source>Not the service: {what} (status {status}): {words}</source>
   <translation>Nicht der Dienst: {what} (Status {status}): {words}</translation>
  </message>
  <message>
   <source>Nothing answers at {address} within {seconds:g} s.</source>
   <translation>Unter {address} antwortet innerhalb von {seconds:g} s nichts.</translation>
  </message>
  <message>
   <source>Nothing answers at {address}.</source>
   <translation>Unter {address} antwortet nichts.</translation>
  </message>
  <message>
   <source>Nothing has happened yet that could be reported.</source>
   <translation>Bisher ist nichts geschehen, das gemeldet werden könnte.</translation>
  </message>
  <message>
   <source>Nothing is left to verify: log in</source>
   <translation>Es ist nichts mehr zu bestätigen: Melden Sie sich an</translation>
  </message>
  <message>
   <source>Nothing was done, it seems: the whole reply stands in the timeline</source>
   <translation>Es wurde anscheinend nichts getan: Die ganze Antwort steht in der Zeitleiste</translation>
  </message>
  <message>
   <source>Nothing was done: check the endpoint of this environment</source>
   <translation>Es wurde nichts getan: Prüfen Sie den Endpunkt dieser Umgebung</translation>
  </message>
  <message>
   <source>Nothing was done: check the endpoint; the log-in page of a guest network answers like this too</source>
   <translation>Es wurde nichts getan: Prüfen Sie den Endpunkt; auch die Anmeldeseite eines Gastnetzes antwortet so</translation>
  </message>
  <message>
   <source>Nothing was done: give the proxy's user name and password in HTTPS_PROXY</source>
   <translation>Es wurde nichts getan: Geben Sie Benutzernamen und Passwort des Proxys in HTTPS_PROXY an</translation>
  </message>
  <message>
   <source>Nothing was done: show this to who runs the firewall or the proxy</source>
   <translation>Es wurde nichts getan: Zeigen Sie dies dem Betreiber der Firewall oder des Proxys</translation>
  </message>
  <message>
   <source>Nothing was done: type less, or ask who runs the gateway</source>
   <translation>Es wurde nichts getan: Geben Sie weniger ein, oder fragen Sie, wer das Gateway betreibt</translation>
  </message>
  <message>
   <source>Nothing was done: wait a minute, then try again</source>
   <translation>Es wurde nichts getan: Warten Sie eine Minute, und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Nothing was sent: check the network, then try again</source>
   <translation>Es wurde nichts gesendet: Prüfen Sie das Netz, und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Nothing was sent: check what was typed, and this environment</source>
   <translation>Es wurde nichts gesendet: Prüfen Sie die Eingabe und diese Umgebung</translation>
  </message>
  <message>
   <source>Only admins make users in this pool: ask who runs it</source>
   <translation>In diesem Pool legen nur Admins Benutzer an: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Preferred Username</source>
   <translation>Bevorzugter Benutzername</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Gespeichert: {file}</translation>
  </message>
  <message>
   <source>Set up an authenticator app for this account first</source>
   <translation>Richten Sie für dieses Konto zuerst eine Authenticator-App ein</translation>
  </message>
  <message>
   <source>Something changed the user meanwhile: try again</source>
   <translation>Der Benutzer wurde inzwischen geändert: Versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>That was the whole walk. Now try it yourself.</source>
   <translation>Das war der ganze Rundgang. Jetzt sind Sie dran.</translation>
  </message>
  <message>
   <source>The AWS profiles of this computer cannot be read ({error}): ~/.aws/config, ~/.aws/credentials or what AWS_CONFIG_FILE names is damaged. An environment without a profile works all the same.</source>
   <translation>Die AWS-Profile dieses Computers können nicht gelesen werden ({error}): ~/.aws/config, ~/.aws/credentials oder die Datei aus AWS_CONFIG_FILE ist beschädigt. Eine Umgebung ohne Profil funktioniert trotzdem.</translation>
  </message>
  <message>
   <source>The CA bundle {path} cannot be read: {reason}</source>
   <translation>Das CA-Bündel {path} ist nicht lesbar: {reason}</translation>
  </message>
  <message>
   <source>The CA bundle {path} holds no certificates (PEM).</source>
   <translation>Das CA-Bündel {path} enthält keine Zertifikate (PEM).</translation>
  </message>
  <message>
   <source>The ID token has expired: log in again</source>
   <translation>Das ID-Token ist abgelaufen: Melden Sie sich noch einmal an</translation>
  </message>
  <message>
   <source>The TLS handshake with {host} failed: {reason}.</source>
   <translation>Der TLS-Handshake mit {host} ist fehlgeschlagen: {reason}.</translation>
  </message>
  <message>
   <source>The account has been deleted: sign up again</source>
   <translation>Das Konto wurde gelöscht: Registrieren Sie sich neu</translation>
  </message>
  <message>
   <source>The account has no second factor that fits: set one up first</source>
   <translation>Das Konto hat keinen passenden zweiten Faktor: Richten Sie zuerst einen ein</translation>
  </message>
  <message>
   <source>The account still has its temporary password: log in with that of the invitation</source>
   <translation>Das Konto hat noch sein vorläufiges Passwort: Melden Sie sich mit dem aus der Einladung an</translation>
  </message>
  <message>
   <source>The address is being signed up at the same moment: look for the user</source>
   <translation>Die Adresse wird im selben Augenblick registriert: Sehen Sie nach dem Benutzer</translation>
  </message>
  <message>
   <source>The address waits for its code: verify it</source>
   <translation>Die Adresse wartet auf ihren Code: Bestätigen Sie sie</translation>
  </message>
  <message>
   <source>The app client may not write an attribute that was sent: ask who runs the user pool</source>
   <translation>Der App-Client darf ein gesendetes Attribut nicht schreiben: Fragen Sie, wer den Benutzerpool betreibt</translation>
  </message>
  <message>
   <source>The app client's secret is missing or wrong: give it in this environment</source>
   <translation>Das Geheimnis des App-Clients fehlt oder ist falsch: Geben Sie es in dieser Umgebung an</translation>
  </message>
  <message>
   <source>The attribute is fixed once it is set: leave it as it is</source>
   <translation>Das Attribut liegt fest, sobald es gesetzt ist: Lassen Sie es, wie es ist</translation>
  </message>
  <message>
   <source>The authenticator app is proved, but log-ins do not ask for it yet: send its next code</source>
   <translation>Die Authenticator-App ist bestätigt, aber Anmeldungen fragen noch nicht nach ihr: Senden Sie ihren nächsten Code</translation>
  </message>
  <message>
   <source>The call could not be made ({error}).</source>
   <translation>Der Aufruf war nicht möglich ({error}).</translation>
  </message>
  <message>
   <source>The certificate of {host} has expired.</source>
   <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not trusted here: {reason}.</source>
   <translation>Dem Zertifikat von {host} wird hier nicht vertraut: {reason}.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not valid yet.</source>
   <translation>Das Zertifikat von {host} gilt noch nicht.</translation>
  </message>
  <message>
   <source>The clipboard holds no text: copy the app's config first.</source>
   <translation>Die Zwischenablage enthält keinen Text: Kopieren Sie zuerst die Konfiguration der App.</translation>
  </message>
  <message>
   <source>The code for {address} has not come yet: this one went to {other}.</source>
   <translation>Der Code für {address} ist noch nicht da: Dieser ging an {other}.</translation>
  </message>
  <message>
   <source>The code has expired after an hour, or none was asked for: send a new one</source>
   <translation>Der Code ist nach einer Stunde abgelaufen, oder es wurde keiner angefordert: Senden Sie einen neuen</translation>
  </message>
  <message>
   <source>The code has expired, or a newer one was sent: send a new one</source>
   <translation>Der Code ist abgelaufen, oder es wurde ein neuerer gesendet: Senden Sie einen neuen</translation>
  </message>
  <message>
   <source>The code has expired, or is none of this user: press Resend code and use the new one</source>
   <translation>Der Code ist abgelaufen oder gehört nicht zu diesem Benutzer: Drücken Sie „Code erneut senden“, und benutzen Sie den neuen</translation>
  </message>
  <message>
   <source>The code has expired: ask for a new one</source>
   <translation>Der Code ist abgelaufen: Fordern Sie einen neuen an</translation>
  </message>
  <message>
   <source>The code has expired: log in again for a new one</source>
   <translation>Der Code ist abgelaufen: Melden Sie sich für einen neuen noch einmal an</translation>
  </message>
  <message>
   <source>The disk of {file} is full. Make room there, and restart the sandbox.</source>
   <translation>Der Datenträger von {file} ist voll. Schaffen Sie dort Platz, und starten Sie die Sandbox neu.</translation>
  </message>
  <message>
   <source>The identity pool could not check the token: try again soon</source>
   <translation>Der Identitätspool konnte das Token nicht prüfen: Versuchen Sie es bald noch einmal</translation>
  </message>
  <message>
   <source>The identity pool has no role to give: ask who runs it</source>
   <translation>Der Identitätspool hat keine Rolle zu vergeben: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The identity pool takes no tokens of this app client: ask who runs it</source>
   <translation>Der Identitätspool nimmt keine Tokens dieses App-Clients: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The keychain has not given the client secret of {name} yet: unlock it.</source>
   <translation>Der Schlüsselbund hat das Client-Geheimnis von {name} noch nicht geliefert: Entsperren Sie ihn.</translation>
  </message>
  <message>
   <source>The link's page says</source>
   <translation>Die Seite des Links sagt</translation>
  </message>
  <message>
   <source>The log-in is linked to another identity: ask who runs the identity pool</source>
   <translation>Die Anmeldung ist mit einer anderen Identität verknüpft: Fragen Sie, wer den Identitätspool betreibt</translation>
  </message>
  <message>
   <source>The mails of this day are used up: try again tomorrow, or have the pool send by Amazon SES</source>
   <translation>Die E-Mails dieses Tages sind verbraucht: Versuchen Sie es morgen wieder, oder lassen Sie den Pool über Amazon SES senden</translation>
  </message>
  <message>
   <source>The messages of this environment cannot be read: choose the sandbox.</source>
   <translation>Die Nachrichten dieser Umgebung können nicht gelesen werden: Wählen Sie die Sandbox.</translation>
  </message>
  <message>
   <source>The name {host} could not be looked up: no name server answers.</source>
   <translation>Der Name {host} ließ sich nicht nachschlagen: Kein Nameserver antwortet.</translation>
  </message>
  <message>
   <source>The name {host} is not known to this network.</source>
   <translation>Den Namen {host} kennt dieses Netz nicht.</translation>
  </message>
  <message>
   <source>The password was reset: set a new one</source>
   <translation>Das Passwort wurde zurückgesetzt: Legen Sie ein neues fest</translation>
  </message>
  <message>
   <source>The pool does not take the answer: begin the log-in again</source>
   <translation>Der Pool nimmt die Antwort nicht an: Beginnen Sie die Anmeldung neu</translation>
  </message>
  <message>
   <source>The pool mails verified addresses only (Amazon SES): ask who runs it</source>
   <translation>Der Pool sendet nur an verifizierte Adressen (Amazon SES): Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The pool requires an attribute that this form does not have: ask who runs the pool</source>
   <translation>Der Pool verlangt ein Attribut, das dieses Formular nicht hat: Fragen Sie, wer den Pool betreibt</translation>
  </message>
  <message>
   <source>The pool requires it: have the form ask for it, fill it in and sign up again</source>
   <translation>Der Pool verlangt es: Nehmen Sie es ins Formular auf, füllen Sie es aus, und registrieren Sie sich noch einmal</translation>
  </message>
  <message>
   <source>The pool verifies by links and has no domain for them: ask who runs it</source>
   <translation>Der Pool bestätigt über Links und hat dafür keine Domain: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The pool's feature plan lacks this: ask who runs it</source>
   <translation>Der Funktionsplan des Pools enthält dies nicht: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The pool's threat protection stopped this: ask who runs it</source>
   <translation>Der Bedrohungsschutz des Pools hat dies gestoppt: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The proxy {proxy} does not let the call through: {reason}</source>
   <translation>Der Proxy {proxy} lässt den Aufruf nicht durch: {reason}</translation>
  </message>
  <message>
   <source>The request was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation>Die Anfrage wurde gesendet und kann angekommen sein: Die Antwort erscheint in der Zeitleiste.</translation>
  </message>
  <message>
   <source>The same error happened again ({count} times so far): {what}.</source>
   <translation>Derselbe Fehler ist wieder aufgetreten (bisher {count}-mal): {what}.</translation>
  </message>
  <message>
   <source>The sandbox could not be started.</source>
   <translation>Die Sandbox konnte nicht gestartet werden.</translation>
  </message>
  <message>
   <source>The sandbox could not be started: it does not answer after {seconds} seconds.</source>
   <translation>Die Sandbox konnte nicht gestartet werden: Sie antwortet nach {seconds} Sekunden nicht.</translation>
  </message>
  <message>
   <source>The sandbox could not be started: {why}</source>
   <translation>Die Sandbox konnte nicht gestartet werden: {why}</translation>
  </message>
  <message>
   <source>The sandbox has stopped.</source>
   <translation>Die Sandbox wurde beendet.</translation>
  </message>
  <message>
   <source>The sandbox is not ready yet: try again in a moment.</source>
   <translation>Die Sandbox ist noch nicht bereit: Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>The sandbox's pools, users and mail are only in memory, and are lost when the app closes.</source>
   <translation>Pools, Benutzer und Mails der Sandbox sind nur im Arbeitsspeicher und gehen verloren, wenn die App endet.</translation>
  </message>
  <message>
   <source>The service failed, and whether it was done is not known: look for the user, then try again</source>
   <translation>Der Dienst ist ausgefallen, und ob es getan wurde, ist unbekannt: Sehen Sie nach dem Benutzer, und versuchen Sie es dann noch einmal</translation>
  </message>
  <message>
   <source>The service failed, not you: try again in a moment</source>
   <translation>Der Dienst ist ausgefallen, nicht Sie: Versuchen Sie es gleich noch einmal</translation>
  </message>
  <message>
   <source>The service throttles this client: wait a few seconds, then try again</source>
   <translation>Der Dienst drosselt diesen Client: Warten Sie einige Sekunden, und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>The session has ended already: log in again</source>
   <translation>Die Sitzung ist schon beendet: Melden Sie sich noch einmal an</translation>
  </message>
  <message>
   <source>The session of the sign-up is over: press VERIFY again, which leaves it out</source>
   <translation>Die Sitzung der Registrierung ist vorbei: Drücken Sie noch einmal VERIFY, das lässt sie weg</translation>
  </message>
  <message>
   <source>The token is not for this: the app client lacks the scope aws.cognito.signin.user.admin</source>
   <translation>Das Token ist nicht dafür: Dem App-Client fehlt der Scope aws.cognito.signin.user.admin</translation>
  </message>
  <message>
   <source>The twin of {name} could not be made: {why}</source>
   <translation>Der Zwilling von {name} konnte nicht erstellt werden: {why}</translation>
  </message>
  <message>
   <source>The user has been made, but no code went out: once mail works, press Resend code on the next screen</source>
   <translation>Der Benutzer ist angelegt, aber es ging kein Code hinaus: Sobald der Versand geht, drücken Sie auf der nächsten Seite „Code erneut senden“</translation>
  </message>
  <message>
   <source>The user has been made, but the mails of this day are used up: ask for a code tomorrow</source>
   <translation>Der Benutzer ist angelegt, aber die E-Mails dieses Tages sind verbraucht: Fordern Sie morgen einen Code an</translation>
  </message>
  <message>
   <source>The user has been made, but the pool mails verified addresses only: ask who runs it</source>
   <translation>Der Benutzer ist angelegt, aber der Pool sendet nur an verifizierte Adressen: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The user has been made, but the pool may not send mail: ask who runs it</source>
   <translation>Der Benutzer ist angelegt, aber der Pool darf keine E-Mails senden: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The user is confirmed all the same: show the failure to the owner of the trigger</source>
   <translation>Der Benutzer ist trotzdem bestätigt: Zeigen Sie den Fehler dem Besitzer des Triggers</translation>
  </message>
  <message>
   <source>The user name is to be a phone number here: choose that under Attributes, Sign up with</source>
   <translation>Der Benutzername ist hier eine Telefonnummer: Wählen Sie das unter Attribute, „Registrieren mit“</translation>
  </message>
  <message>
   <source>The user pool allows no authenticator apps: ask who runs it</source>
   <translation>Der Benutzerpool erlaubt keine Authenticator-Apps: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The user pool does not allow this call: ask who runs it</source>
   <translation>Der Benutzerpool erlaubt diesen Aufruf nicht: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The user pool is not set up for this: ask who runs it</source>
   <translation>Der Benutzerpool ist dafür nicht eingerichtet: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The user pool is set up badly: show its owner this</source>
   <translation>Der Benutzerpool ist falsch eingerichtet: Zeigen Sie dies seinem Besitzer</translation>
  </message>
  <message>
   <source>The user pool may not send mail: ask who runs it</source>
   <translation>Der Benutzerpool darf keine E-Mails senden: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The user pool may not send text messages: ask who runs it</source>
   <translation>Der Benutzerpool darf keine SMS senden: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>The walk cannot continue: {why}</source>
   <translation>Der Rundgang kann nicht fortgesetzt werden: {why}</translation>
  </message>
  <message>
   <source>The walk was stopped. Continue from here yourself.</source>
   <translation>Der Rundgang wurde beendet. Machen Sie von hier aus selbst weiter.</translation>
  </message>
  <message>
   <source>This account needs {needs}.</source>
   <translation>Dieses Konto braucht {needs}.</translation>
  </message>
  <message>
   <source>This computer has no program that opens {file}.</source>
   <translation>Dieser Computer hat kein Programm, das {file} öffnet.</translation>
  </message>
  <message>
   <source>This emulator lacks it: try the sandbox, or another log-in flow in this environment</source>
   <translation>Diesem Emulator fehlt es: Versuchen Sie die Sandbox oder in dieser Umgebung einen anderen Anmeldeablauf</translation>
  </message>
  <message>
   <source>This is a setting of the app client: choose a flow that it allows in this environment</source>
   <translation>Das ist eine Einstellung des App-Clients: Wählen Sie in dieser Umgebung einen Ablauf, den er erlaubt</translation>
  </message>
  <message>
   <source>This log-in is over: begin it again</source>
   <translation>Diese Anmeldung ist vorbei: Beginnen Sie sie neu</translation>
  </message>
  <message>
   <source>This number is reserved for fiction: no text message arrives. To get the code, put your own phone number into the pattern for new addresses of the environment.</source>
   <translation>Diese Nummer ist für fiktive Zwecke reserviert: Es kommt keine SMS an. Tragen Sie Ihre eigene Nummer in das Muster für neue Adressen der Umgebung ein, um den Code zu erhalten.</translation>
  </message>
  <message>
   <source>This password is known from leaks: choose another</source>
   <translation>Dieses Passwort ist aus Datenlecks bekannt: Wählen Sie ein anderes</translation>
  </message>
  <message>
   <source>This pool fixes the attribute once it is set: ask who runs it</source>
   <translation>Dieser Pool legt das Attribut fest, sobald es gesetzt ist: Fragen Sie, wer ihn betreibt</translation>
  </message>
  <message>
   <source>This user is disabled: ask an admin</source>
   <translation>Dieser Benutzer ist deaktiviert: Fragen Sie einen Admin</translation>
  </message>
  <message>
   <source>This user pool sends no codes: an admin confirms</source>
   <translation>Dieser Benutzerpool sendet keine Codes: Ein Admin bestätigt</translation>
  </message>
  <message>
   <source>This user was invited: log in with the temporary password of the invitation</source>
   <translation>Dieser Benutzer wurde eingeladen: Melden Sie sich mit dem vorläufigen Passwort der Einladung an</translation>
  </message>
  <message>
   <source>Try again: a second time does no harm</source>
   <translation>Versuchen Sie es noch einmal: Ein zweites Mal schadet nicht</translation>
  </message>
  <message>
   <source>Type an e-mail address or a phone number: Attributes, Sign up with, says which</source>
   <translation>Geben Sie eine E-Mail-Adresse oder Telefonnummer ein: Attribute, „Registrieren mit“, sagt, welche</translation>
  </message>
  <message>
   <source>Type an e-mail address: the pool takes nothing else (Attributes, Sign up with)</source>
   <translation>Geben Sie eine E-Mail-Adresse ein: Der Pool nimmt nichts anderes (Attribute, „Registrieren mit“)</translation>
  </message>
  <message>
   <source>Type the address</source>
   <translation>Geben Sie die Adresse ein</translation>
  </message>
  <message>
   <source>Type the code of the newest mail: it ends the older ones. Check the address too</source>
   <translation>Geben Sie den Code der neuesten E-Mail ein: Er macht die älteren ungültig. Prüfen Sie auch die Adresse</translation>
  </message>
  <message>
   <source>Type the code of the newest message, or log in again for another</source>
   <translation>Geben Sie den Code der neuesten Nachricht ein, oder melden Sie sich für einen anderen noch einmal an</translation>
  </message>
  <message>
   <source>Type the code that the authenticator app shows now: each is good for one use</source>
   <translation>Geben Sie den Code ein, den die Authenticator-App gerade zeigt: Jeder gilt einmal</translation>
  </message>
  <message>
   <source>Type the password</source>
   <translation>Geben Sie das Passwort ein</translation>
  </message>
  <message>
   <source>Updated At</source>
   <translation>Aktualisiert am</translation>
  </message>
  <message>
   <source>Use it for {other}</source>
   <translation>Für {other} verwenden</translation>
  </message>
  <message>
   <source>Verify it if it waits for its code, log in if it is confirmed</source>
   <translation>Bestätigen Sie sie, wenn sie auf ihren Code wartet; melden Sie sich an, wenn sie bestätigt ist</translation>
  </message>
  <message>
   <source>Verify the address first, or ask an admin: no verified address, no reset</source>
   <translation>Bestätigen Sie zuerst die Adresse, oder fragen Sie einen Admin: ohne bestätigte Adresse kein Zurücksetzen</translation>
  </message>
  <message>
   <source>Verify the address first, with the code from the mail; the password was not checked</source>
   <translation>Bestätigen Sie zuerst die Adresse mit dem Code aus der E-Mail; das Passwort wurde nicht geprüft</translation>
  </message>
  <message>
   <source>Verify the address first: only then can its password be reset</source>
   <translation>Bestätigen Sie zuerst die Adresse: Erst dann lässt sich ihr Passwort zurücksetzen</translation>
  </message>
  <message>
   <source>Wait a while: this account has had too many failed tries</source>
   <translation>Warten Sie eine Weile: Dieses Konto hatte zu viele Fehlversuche</translation>
  </message>
  <message>
   <source>Wait a while: wrong passwords have locked this account, for up to a quarter of an hour</source>
   <translation>Warten Sie eine Weile: Falsche Passwörter haben dieses Konto gesperrt, bis zu einer Viertelstunde lang</translation>
  </message>
  <message>
   <source>Wait before the next try: a limit of the service is used up</source>
   <translation>Warten Sie vor dem nächsten Versuch: Eine Grenze des Dienstes ist erreicht</translation>
  </message>
  <message>
   <source>Wait for the next code of the authenticator app: each is good for one use</source>
   <translation>Warten Sie auf den nächsten Code der Authenticator-App: Jeder gilt einmal</translation>
  </message>
  <message>
   <source>Wait up to an hour: the tries at this user are counted by the hour</source>
   <translation>Warten Sie bis zu einer Stunde: Die Versuche an diesem Benutzer werden stundenweise gezählt</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Website</translation>
  </message>
  <message>
   <source>You have left {name}</source>
   <translation>Sie haben {name} verlassen</translation>
  </message>
  <message>
   <source>Zone Info</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>a device that it remembers</source>
   <translation>ein Gerät, das es sich gemerkt hat</translation>
  </message>
  <message>
   <source>a firewall or a proxy refuses the call</source>
   <translation>eine Firewall oder ein Proxy lehnt den Aufruf ab</translation>
  </message>
  <message>
   <source>a gateway finds nobody behind it to serve the call</source>
   <translation>ein Gateway findet hinter sich niemanden, der den Aufruf bedient</translation>
  </message>
  <message>
   <source>a gateway finds the call too large</source>
   <translation>einem Gateway ist der Aufruf zu groß</translation>
  </message>
  <message>
   <source>a gateway has no answer from behind it</source>
   <translation>ein Gateway bekommt von dahinter keine Antwort</translation>
  </message>
  <message>
   <source>a gateway has waited too long for what is behind it</source>
   <translation>ein Gateway hat zu lange auf das gewartet, was dahinter liegt</translation>
  </message>
  <message>
   <source>a passkey</source>
   <translation>einen Passkey</translation>
  </message>
  <message>
   <source>a proxy wants a log-in</source>
   <translation>ein Proxy verlangt eine Anmeldung</translation>
  </message>
  <message>
   <source>a second factor, for which it lacks the phone number or the address</source>
   <translation>einen zweiten Faktor, für den ihm die Telefonnummer oder die Adresse fehlt</translation>
  </message>
  <message>
   <source>a way to sign in to be chosen</source>
   <translation>die Wahl einer Art der Anmeldung</translation>
  </message>
  <message>
   <source>an address that is not named</source>
   <translation>eine Adresse, die nicht genannt wird</translation>
  </message>
  <message>
   <source>and {count} more of this kind</source>
   <translation>und {count} weitere dieser Art</translation>
  </message>
  <message>
   <source>begins and ends with a blank</source>
   <translation>beginnt und endet mit einem Leerzeichen</translation>
  </message>
  <message>
   <source>begins with a blank</source>
   <translation>beginnt mit einem Leerzeichen</translation>
  </message>
  <message>
   <source>digits written as 0 to 9</source>
   <translation>Ziffern als 0 bis 9 geschrieben</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>deaktiviert</translation>
  </message>
  <message>
   <source>ends with a blank</source>
   <translation>endet mit einem Leerzeichen</translation>
  </message>
  <message>
   <source>its password in another step</source>
   <translation>sein Passwort in einem weiteren Schritt</translation>
  </message>
  <message>
   <source>something else answers in its place</source>
   <translation>etwas anderes antwortet an seiner Stelle</translation>
  </message>
  <message>
   <source>something on the way limits the calls</source>
   <translation>etwas auf dem Weg begrenzt die Aufrufe</translation>
  </message>
  <message>
   <source>something that this app cannot give ({name})</source>
   <translation>etwas, das diese App nicht geben kann ({name})</translation>
  </message>
  <message>
   <source>the server hung up</source>
   <translation>der Server hat aufgelegt</translation>
  </message>
  <message>
   <source>{call} for {email} on {name} was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation>{call} für {email} auf {name} wurde gesendet und kann angekommen sein: Die Antwort erscheint in der Zeitleiste.</translation>
  </message>
  <message>
   <source>{character} at {place}</source>
   <translation>{character} an Stelle {place}</translation>
  </message>
  <message>
   <source>{code}: {message}</source>
   <translation>{code}: {message}</translation>
  </message>
  <message>
   <source>{count} blanks removed</source>
   <translation>{count} Leerzeichen entfernt</translation>
  </message>
  <message>
   <source>{count} characters</source>
   <translation>{count} Zeichen</translation>
  </message>
  <message>
   <source>{count} files at once: drop the one that holds the app's config.</source>
   <translation>{count} Dateien auf einmal: Legen Sie nur die mit der Konfiguration der App ab.</translation>
  </message>
  <message>
   <source>{count} line breaks removed</source>
   <translation>{count} Zeilenumbrüche entfernt</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} entfernt</translation>
  </message>
  <message>
   <source>{file} cannot be used: {why}. Fix that, and restart the sandbox.</source>
   <translation>{file} kann nicht verwendet werden: {why}. Beheben Sie das, und starten Sie die Sandbox neu.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. The sandbox tries again every second; until then, what has changed since is only in memory.</source>
   <translation>{file} kann nicht geschrieben werden: {why}. Die Sandbox versucht es jede Sekunde erneut; bis dahin sind die Änderungen nur im Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>{file} is damaged, and is left as it is. “Reset” in the Sandbox menu sets the file aside and starts a new one.</source>
   <translation>{file} ist beschädigt und bleibt, wie sie ist. „Zurücksetzen“ im Sandbox-Menü legt die Datei beiseite und beginnt eine neue.</translation>
  </message>
  <message>
   <source>{file} no longer exists, and was removed from the list of recent files.</source>
   <translation>{file} existiert nicht mehr und wurde aus der Liste der letzten Dateien entfernt.</translation>
  </message>
  <message>
   <source>{host} does not speak TLS at this port.</source>
   <translation>{host} spricht an diesem Port kein TLS.</translation>
  </message>
  <message>
   <source>{host} shows a certificate that is made out for another host.</source>
   <translation>{host} zeigt ein Zertifikat, das auf einen anderen Host ausgestellt ist.</translation>
  </message>
  <message>
   <source>{host} took the connection, but no TLS handshake came about within {seconds:g} s.</source>
   <translation>{host} nahm die Verbindung an, aber innerhalb von {seconds:g} s kam kein TLS-Handshake zustande.</translation>
  </message>
  <message>
   <source>{name} cannot be used now: {why} Choose it again later, remove it from the list, or make another twin.</source>
   <translation>{name} kann jetzt nicht verwendet werden: {why} Wählen Sie es später erneut, entfernen Sie es aus der Liste, oder erstellen Sie einen neuen Zwilling.</translation>
  </message>
  <message>
   <source>{name} is in the list of environments.</source>
   <translation>{name} ist in der Liste der Umgebungen.</translation>
  </message>
  <message>
   <source>{words}, {note}</source>
   <translation>{words}, {note}</translation>
  </message>
 </context>
</TS>

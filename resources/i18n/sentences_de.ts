<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>Sentence</name>
  <message>
   <source>1 blank removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 line break removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A firewall before the user pool stopped the call: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A trigger of the user pool answered badly: show its owner this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A trigger of the user pool failed: show its owner this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A trigger of the user pool refused this: its words are in the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An admin has reset the password: set a new one with the code that was mailed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another account has this address already: log in with that one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another account has this address already: take another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask an admin for a new invitation: the temporary password has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthdate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address and the password; an unknown address can be refused like this too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address for slips, then the network: some names need a VPN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address: its port, and whether it begins with http or https</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address; the log-in page of a guest network answers like this too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the app client id and the region of this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the app client id of this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the identity pool id and the region of this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the identity pool id of this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network and the environment's address, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the proxy that this computer's settings or HTTPS_PROXY name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the spelling of the address, or sign up with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the user pool and the app client of this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check this computer's clock; if it is right, ask who runs the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a made-up name under Attributes, Sign up with: the pool takes the address as an alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a password that meets every rule of the pool: the message names one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a password that this account has not had before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another AWS profile in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the CA bundle of this environment, or what AWS_CA_BUNDLE names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the address: it is empty, too long, or holds a blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the attribute that the message names, or ask who runs the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the code: it is empty, too long, or holds a blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the password: no blank at its ends, at most 256 characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the present password, or reset it by Forgot Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the attribute that the message names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish it elsewhere, in the mobile app or the AWS console, then log in here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go by the service's words; request and reply stand in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this state nothing can be verified: ask an admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through, but no session came here: log in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: log out and in, and see whether a code is asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: log out, and in with the new password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look for the user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look for the user before you try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look for the user's address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look for the user's status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look into the mail for a code, or try again and ask for one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look into the mail, then go on with its code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: look into the mail; a new code ends the older ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: press LOG OUT again; an ended session is refused then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: try again with the next code of the authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have gone through: try to log in with the new password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Middle Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the CA bundle of the server, or of a proxy that inspects TLS, in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No code went out: check that the address can receive mail, or ask who runs the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not the service: the call is sent on to {host} (status {status}), which is not followed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not the service: {what} (status {status}): {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing answers at {address} within {seconds:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing answers at {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left to verify: log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done, it seems: the whole reply stands in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: check the endpoint of this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: check the endpoint; the log-in page of a guest network answers like this too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: give the proxy's user name and password in HTTPS_PROXY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: show this to who runs the firewall or the proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: type less, or ask who runs the gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: wait a minute, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent: check the network, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent: check what was typed, and this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only admins make users in this pool: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferred Username</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up an authenticator app for this account first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something changed the user meanwhile: try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The CA bundle {path} cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The CA bundle {path} holds no certificates (PEM).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ID token has expired: log in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The TLS handshake with {host} failed: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account has been deleted: sign up again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account has no second factor that fits: set one up first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account still has its temporary password: log in with that of the invitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is being signed up at the same moment: look for the user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address waits for its code: verify it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client may not write an attribute that was sent: ask who runs the user pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client's secret is missing or wrong: give it in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The attribute is fixed once it is set: leave it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authenticator app is proved, but log-ins do not ask for it yet: send its next code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The call could not be made ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} is not trusted here: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} is not valid yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code has expired after an hour, or none was asked for: send a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code has expired, or a newer one was sent: send a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code has expired, or is none of this user: press Resend code and use the new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code has expired: ask for a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code has expired: log in again for a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The identity pool could not check the token: try again soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The identity pool has no role to give: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The identity pool takes no tokens of this app client: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log-in is linked to another identity: ask who runs the identity pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mails of this day are used up: try again tomorrow, or have the pool send by Amazon SES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {host} could not be looked up: no name server answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {host} is not known to this network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password was reset: set a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool does not take the answer: begin the log-in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool mails verified addresses only (Amazon SES): ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool requires an attribute that this form does not have: ask who runs the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool requires it: have the form ask for it, fill it in and sign up again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool verifies by links and has no domain for them: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool's feature plan lacks this: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool's threat protection stopped this: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {proxy} does not let the call through: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service failed, and whether it was done is not known: look for the user, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service failed, not you: try again in a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service throttles this client: wait a few seconds, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session has ended already: log in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session of the sign-up is over: press VERIFY again, which leaves it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token is not for this: the app client lacks the scope aws.cognito.signin.user.admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user has been made, but no code went out: once mail works, press Resend code on the next screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user has been made, but the mails of this day are used up: ask for a code tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user has been made, but the pool mails verified addresses only: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user has been made, but the pool may not send mail: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user is confirmed all the same: show the failure to the owner of the trigger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user name is to be a phone number here: choose that under Attributes, Sign up with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool allows no authenticator apps: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool does not allow this call: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool is not set up for this: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool is set up badly: show its owner this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool may not send mail: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool may not send text messages: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs {needs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This emulator lacks it: try the sandbox, or another log-in flow in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a setting of the app client: choose a flow that it allows in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This log-in is over: begin it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This password is known from leaks: choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This pool fixes the attribute once it is set: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user is disabled: ask an admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user pool sends no codes: an admin confirms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user was invited: log in with the temporary password of the invitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again: a second time does no harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type an e-mail address or a phone number: Attributes, Sign up with, says which</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type an e-mail address: the pool takes nothing else (Attributes, Sign up with)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the code of the newest mail: it ends the older ones. Check the address too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the code of the newest message, or log in again for another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the code that the authenticator app shows now: each is good for one use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updated At</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify it if it waits for its code, log in if it is confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify the address first, or ask an admin: no verified address, no reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify the address first, with the code from the mail; the password was not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify the address first: only then can its password be reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a while: this account has had too many failed tries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a while: wrong passwords have locked this account, for up to a quarter of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait before the next try: a limit of the service is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the next code of the authenticator app: each is good for one use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait up to an hour: the tries at this user are counted by the hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Website</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zone Info</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a device that it remembers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a firewall or a proxy refuses the call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gateway finds nobody behind it to serve the call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gateway finds the call too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gateway has no answer from behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gateway has waited too long for what is behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a passkey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a proxy wants a log-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a second factor, for which it lacks the phone number or the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a way to sign in to be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address that is not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {count} more of this kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begins and ends with a blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begins with a blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>digits written as 0 to 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ends with a blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its password in another step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something else answers in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something on the way limits the calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something that this app cannot give ({name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server hung up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{character} at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} blanks removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} line breaks removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not speak TLS at this port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} shows a certificate that is made out for another host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} took the connection, but no TLS handshake came about within {seconds:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, {note}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

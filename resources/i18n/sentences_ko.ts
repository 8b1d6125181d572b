<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
 <context>
  <name>Sentence</name>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Confirm…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Disable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reset password…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Set</source>
   <translation type="unfinished" />
  </message>
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
   <source>A brace is left over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A firewall before the user pool stopped the call: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A firewall stands before the user pool: ask who runs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A link to {where} is not a file of this computer. Save what it shows and drop that file, or copy its text and choose 'Paste a mobile app's config'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name of one's own, with an e-mail address beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A phone number is a + and up to 15 digits, such as +12025550123.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sign-up is mailed a link.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sign-up is sent a code by e-mail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sign-up is sent a code by text message.</source>
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
   <source>A twin is being made already. Try again once it is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS has no region {region}; a server of your own needs its endpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation>주소</translation>
  </message>
  <message>
   <source>Allow self-registration in the pool's settings, or have an admin create users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An address such as {example} is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An admin has reset the password: set a new one with the code that was mailed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An authenticator app is added: its secret stands above.</source>
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
   <source>Any user name, also an address; {case}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App client: taken to allow {flow} alone, and to tell who is registered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask an admin for a new invitation: the temporary password has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least {count} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes: none is taken to be required at sign-up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes: their least and most length, and which of them can be changed later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthdate</source>
   <translation>생년월일</translation>
  </message>
  <message>
   <source>By invitation only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change attributes of {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the second factors of {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its id, the region, and whose AWS account the credentials belong to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its id: it belongs to one region.</source>
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
   <source>Check the endpoint, and the proxy if any.</source>
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
   <source>Choose an AWS profile for this environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an AWS profile that may call cognito-idp:DescribeUserPool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an AWS profile that may call cognito-idp:DescribeUserPoolClient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another AWS profile in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another flow in this environment, or allow it for the app client.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one that is allowed in this environment, or allow it for the app client.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code or link: taken to be a code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito's own sender is set; whether {where} mails anything depends on that server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito's own sender: {count} mails a day for the whole AWS account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare it with the app's own form; “Attributes” on the form changes this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare it with the pool's own settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare this computer's clock with another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm {name} as an admin? No code is asked for, and no address verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed by a trigger, without a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed.</source>
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
   <source>Correct the secret, or take it out if the app client has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {name} for good?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Devices: the sandbox remembers none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disable {name}? All sessions end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled, and signed out everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address, and an app client with a secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address, and six attributes that are required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail is an alias here: a user name that looks like an address is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail verification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ENABLED: refusals do not tell whether an address is registered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each user needs a name of its own: put {parts} into the pattern.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier passwords: taken to be allowed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>Enable {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enabled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every address would be the same: it needs {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Existence errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family Name</source>
   <translation>성</translation>
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
   <source>Firebase's google-services.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For more, let the pool send by Amazon SES.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gender</source>
   <translation>성별</translation>
  </message>
  <message>
   <source>Give the app client's secret in this environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give {name} another authenticator app? The codes of the one so far are wrong then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given Name</source>
   <translation>이름(성 제외)</translation>
  </message>
  <message>
   <source>Go by the service's words; request and reply stand in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups, texts of the messages and the lives of tokens: as Cognito has them by default.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the pool verify e-mail (AutoVerifiedAttributes), or confirm users as an admin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identity pool id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identity pool: the twin has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If mail stays away: an SES account in its sandbox mails verified addresses only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this state nothing can be verified: ask an admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is for pools that take e-mail addresses for user names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not written like one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the sandbox: nobody but you uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like it ({signs}), and it is marked protected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like it: {signs}.</source>
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
   <source>It needs the pool's mail, which is not read here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs the sandbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was gone already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LEGACY: refusals tell whether an address is registered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lambda triggers ({triggers}) run their owner's code. Rules in “Pool of the sandbox” can play them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lambda triggers: taken to be none. Rules in “Pool of the sandbox” can play them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learned from the pool {pool} itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learned from what the environment {name} says, as its file has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter case of user names: taken not to count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} cannot be read: the file is cut off or mistyped there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} cannot be read: the file is cut off or mistyped there. This could be found in it:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locale</source>
   <translation>로캘</translation>
  </message>
  <message>
   <source>Log-in flows: taken to be {flow} alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Login pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made-up name, the e-mail address as an alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made-up ones: {where} is on this computer, and takes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail of {name} goes out into the world: name a mailbox of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail sender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail to {addresses} reaches no mailbox of yours: it would bounce, or come to a stranger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make sure that it is meant, and mark this environment protected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Managed login pages: the sandbox has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu Sandbox turns the limits on and off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Middle Name</source>
   <translation>중간 이름</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Name the CA bundle of the server, or of a proxy that inspects TLS, in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickname</source>
   <translation>닉네임</translation>
  </message>
  <message>
   <source>No AWS profile is chosen in the environment, so the pool itself could not be asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No code went out: check that the address can receive mail, or ask who runs the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None are needed: the sandbox takes made-up ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not all AWS profiles of this machine could be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not asked: the service could not be called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed: the calls stay on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken, since it is a placeholder: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken, since its value is not in the file: {names}.</source>
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
   <source>Nothing looks like it: names, tags, protection, number of users.</source>
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
   <source>Only admins may create users here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passkeys: the sandbox does not offer them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password recovery: taken to be by e-mail, then by phone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password rules: taken to be Cognito's usual ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone Number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation>사진</translation>
  </message>
  <message>
   <source>Placeholders stand in it for the ids: {names}. Whoever set up the app has the real ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferred Username</source>
   <translation>기본 설정 사용자 이름</translation>
  </message>
  <message>
   <source>Probable: its sign-up got no answer ({code}), and this user was made at that time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Production</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profile</source>
   <translation>프로필</translation>
  </message>
  <message>
   <source>Reachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refusals: taken to tell who is registered (PreventUserExistenceErrors LEGACY).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renew the login, or choose another AWS profile for this environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resend &amp;invitation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa&amp;ve factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor by authenticator app, required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor by text message, required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor: taken to be an authenticator app.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self sign-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self sign-up: taken to be allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send {name} another invitation? The temporary password so far is void then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set another password for {name}? The one so far is void then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it: signed calls are refused beyond 5 minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set password…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the region to {derived}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up an authenticator app for this account first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign &amp;out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign &amp;out everywhere…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign {name} out everywhere? All sessions end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-in flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-in through {providers}: the sandbox plays no other providers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-ups are sent no code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signup Desk's own list of environments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something changed the user meanwhile: try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the sandbox anew: menu Sandbox, 'Restart'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the secret out of this environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take user pool and app client from one place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS profile {profile} cannot be used: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS profiles of this computer cannot be read ({error}): ~/.aws/config, ~/.aws/credentials or what AWS_CONFIG_FILE names is damaged. An environment without a profile works all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The CA bundle {file} is not there.</source>
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
   <source>The SSO login has expired. Renew it with: aws sso login --profile {profile}</source>
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
   <source>The app client has none, and none is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client has none, but one is given here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client has one, and it is the one given here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client has one, but none is given here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client id holds something else than letters and digits, or is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client id is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client may not set {names}: a sign-up with it is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client may not write an attribute that was sent: ask who runs the user pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client takes the one given here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client's id is not in this kind of file: fill it in.</source>
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
   <source>The attributes are saved.</source>
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
   <source>The certificate is trusted by {by}.</source>
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
   <source>The certificate of {host} is refused: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change lasts until Signup Desk ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clipboard holds no text: copy the app's config first.</source>
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
   <source>The colour {color} is neither #rrggbb nor one of {palette}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The e-mail address or the phone number stands for the user name; {case}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The e-mail address stands for the user name; {case}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment does not name {names}; the sign-up form follows the pool. See whether the app asks for it: without it a sign-up is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment says otherwise; the sign-up form follows the pool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment's name does not say so; the pool's own signs were not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The factors are saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file does not say what its pool is like: import its users into this pool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder is missing, such as INBOX.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} cannot be read: {why}</source>
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
   <source>The identity pool id {id} is not written &lt;region&gt;:&lt;id&gt;.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The identity pool takes no tokens of this app client: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The invitation was sent again, with another temporary password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keychain refuses ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ledger says that {sub} is {made}, the user pool says {found}: the entry is not trusted, and the user stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log-in is linked to another identity: ask who runs the identity pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login has expired. Renew it with: aws login --profile {profile}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mailbox does not answer in Mailpit's format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mailbox has been left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mailbox's server is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mailbox's server is no host name such as imap.example.com.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mailbox's user holds characters that cannot be seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mailbox's user is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mails of this day are used up: try again tomorrow, or have the pool send by Amazon SES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is in the mailbox no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name holds characters that cannot be seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is longer than {count} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is missing.</source>
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
   <source>The one given here is not the app client's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The owner's Amazon SES sends, from {sender}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is void, and a code for a new one was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password of {user} at {host} is not known: give it in the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password was reset: set a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phone number stands for the user name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool does not take the answer: begin the log-in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool has none.</source>
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
   <source>The pool requires none beside the user name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool requires {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool tells this to admins alone.</source>
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
   <source>The pool's schema has no {names}: a sign-up with it is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool's threat protection stopped this: ask who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The port is no number from 1 to 65535.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {proxy} does not let the call through: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region is missing, and the user pool id does not begin with one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region {region} is not written like one, such as eu-west-1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply does not say what time it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is cut off in its headers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is larger than {limit} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is longer than any of this service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is no HTTP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is none that this service gives to this call.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reply of {address} is not readable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox answers at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox could not be started: instead of where it serves, it says {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox has no user pool {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox has this text message no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox keeps all mail on this computer; with limits on, {count} mails a day.</source>
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
   <source>The temporary password is set: the next log-in asks for a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token is not for this: the app client lacks the scope aws.cognito.signin.user.admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The twin of {name} could not be made: {why}</source>
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
   <source>The user pool does not list this user, perhaps not yet: look again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool id is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool id says {derived}, the environment says {region}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool id says {derived}, the file says {stated} ({path}): {derived} is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool id says {derived}, the region says {region}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user pool id {id} is not written &lt;region&gt;_&lt;id&gt;.</source>
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
   <source>The {what} is no address such as https://localhost:4566.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {what} must begin with https://: plain http is for this machine alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {what} must hold no user name and no password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are none: what only an admin may read stays unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a Mailpit address too: leave one of both empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is an environment called {name} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no environment called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no keychain here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no preset {key}: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no user pool in it: neither {wanted}, nor anything that looks like a user pool id, such as eu-west-1_AbCdEf123.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {name} here: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {{{name}}}: {known} can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They may read how user pool and app client are set up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They need cognito-idp:DescribeUserPool and cognito-idp:DescribeUserPoolClient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs {needs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer's clock is right ({seconds} s).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer's clock is {minutes} min ahead of the service's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer's clock is {minutes} min behind the service's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This emulator lacks it: try the sandbox, or another log-in flow in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This entry of the ledger has been changed by hand: it is not trusted, and the user stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a setting of the app client: choose a flow that it allows in this environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is an app's configuration without auth: it names no user pool. Add auth to the app, or open the file that has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not text, so not {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is too large for {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This log-in is over: begin it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This looks like {kind}, not like {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This machine has no AWS profile {profile}: choose another in the environment.</source>
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
   <source>This user was made in another user pool ({pool}), not in this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threat protection: the sandbox has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Triggers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again: a second time does no harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two cases have the id {id}.</source>
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
   <translation>업데이트 시각</translation>
  </message>
  <message>
   <source>User names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User pool id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User {number}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users may sign themselves up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verification: taken to be of {attributes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verified by a link in the mail</source>
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
   <source>Void the password of {name}, and send a code for a new one?</source>
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
   <translation>웹 사이트</translation>
  </message>
  <message>
   <source>What a trigger says stands in the message of a refusal, word for word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it belongs to {pool} only an admin is told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether {pool} exists is told to admins alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without encryption the mailbox has to be on this machine: choose tls or starttls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>XML or a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zone Info</source>
   <translation>시간대</translation>
  </message>
  <message>
   <source>a device that it remembers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file of AWS credentials</source>
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
   <source>a lower-case letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a mail to {address} within {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a mobile app's configuration (amplifyconfiguration.json or .dart, amplify_outputs.json or .dart, aws-exports.js, .env)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number</source>
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
   <source>a symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a way to sign in to be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {count} users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an INI file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address that is not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an npm package's file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an upper-case letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {count} more of this kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answer</source>
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
   <source>case {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>case {number} of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deletion protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>differs</source>
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
   <source>endpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ends with a blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it broke off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends early, or is no JSON, behind user {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no credentials that can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no credentials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it says that it holds {said} users, and holds {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it wants the code of an MFA device, which is not asked for here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its address is none of an HTTP proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its credentials cannot be had ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its password in another step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>letter case counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>letter case does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none has come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not in this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not possible here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only in one run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pass</source>
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
   <source>the usual certificates, or those of AWS_CA_BUNDLE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>user {number} ({sub}) stands in it twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>user {number} has no sub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{act}: the user is {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{act}: words that hold "{words}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{act}: {expected}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} answers with status {status}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} began to reply, but had not ended after {seconds:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} does not answer with JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} took the call and hung up without a reply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} took the call, but did not reply within {seconds:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{advice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{character} at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{client} exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{client} is not of this user pool: what the phone does is done in another one.</source>
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
   <source>{count} files at once: drop the one that holds the app's config.</source>
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
   <source>{done} of {count} users were imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be opened: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written ({reason}): new entries are kept in memory, and written as soon as it can be. Make room on the disk, or choose another folder with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {why}. {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} holds entries that cannot be read, or whose name stands twice: {count}. They are left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged and cannot be set aside: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged. It is now {aside}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged: {why}. Nothing of it was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is locked by another program: new entries are kept in memory, and written as soon as it is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is no JSON5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is no check list: it has no list called cases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is no text: it is not a file of users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a file of users that Signup Desk has exported from its sandbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is too large for a file of users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was damaged: it is kept as {name}, and a new one has been begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was damaged: it is kept as {name}, and a new one has been begun. Users that could be read are on record again: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was written by a later Signup Desk, which this one cannot read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was written by a newer Signup Desk: this one keeps its entries in memory only. Start the newer one, or choose another folder with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was written for a newer Signup Desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{flow} is allowed (all: {allowed}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{flow} is allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{flow} is not among the allowed: {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{flow} is not enabled for this client.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{flow} was not refused; no more can be told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{gone} It could not use its file: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not answer as a mailbox: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not let {user} in: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not speak TLS at this port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is not this machine: without encryption it is not asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} refuses: {why}</source>
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
   <source>{name} ({id}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be opened: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be used now: {why} Choose it again later, remove it from the list, or make a twin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a device or a pipe, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a folder: choose the file in it, such as amplify_outputs.json.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not in the ledger: Signup Desk deletes only users that it made. One whose sign-up got no answer is listed by Clean up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{one} {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operation} was refused ({code}: {message})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operation} was refused: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} comes from the environment variable {name}, whose value was not found: fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} comes from {name}, which is not in this file: fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a placeholder, {value}: whoever set up the app has the real one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is code, which is never run: fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is missing: {derived} is used, after the user pool id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is no text in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not an object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not readable: the pool's password rules are not known from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not written &lt;region&gt;:&lt;id&gt;. It is left out: a sign-up does not need it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is wrong: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is {stated}: USER_SRP_AUTH is used instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: {name} is what {file} says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: {name} may say otherwise where the app is built; what the file falls back to is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pool}, with about {count} users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal}: client secrets are kept in memory until Signup Desk ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal}: it may still hold the client secret of {name}. Take {entry} out of it by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal}: it may still hold the password of {user} at {host}. Take {entry} out of it by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal}: passwords of mailboxes are kept in memory until Signup Desk ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal}: the client secret of {name} is not known. Give it in the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal}: the password of {user} at {host} is not known. Give it in the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{region}, as the user pool id says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{region}; the user pool id does not begin with a region to compare it with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rules}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{triggers}: code of the pool's owner takes part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: from line {line}, {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: from line {line}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: it comes from the environment variable {name}, whose value was not found. Fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: there is none in it. Fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: what stands there is none. It is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {name} (line {line}) is what {file} says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} answers, but not as Cognito does ({answer}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is no object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is not understood: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}: a step says one thing to do: one of {acts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}: steps is no list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, {note}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

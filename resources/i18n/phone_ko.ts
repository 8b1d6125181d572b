<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
 <context>
  <name>AddressField</name>
  <message>
   <source>&amp;Email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Email or Phone Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter your email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter your email or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter your phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter your username</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phon&amp;e Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Us&amp;ername</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AsksForMore</name>
  <message>
   <source>BACK</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AuthenticatorScreen</name>
  <message>
   <source>Authenticator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CONTINUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of the authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied: it can be pasted for half a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the c&amp;ode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QR code of the secret that stands below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan this with an authenticator app, or type the secret into it. Then give the code that the app shows: each log-in will ask for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret: {secret}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BusyButton</name>
  <message>
   <source>Waiting for the reply</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChallengeScreen</name>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CONTINUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the c&amp;ode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One more step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-in code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your ans&amp;wer</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangeAddressScreen</name>
  <message>
   <source>BACK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CHANGE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change phone number</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangePasswordScreen</name>
  <message>
   <source>&amp;Confirm Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BACK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CHANGE PASSWORD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present pass&amp;word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source>Show the choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the choices (Down)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChooseFactorScreen</name>
  <message>
   <source>CONTINUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>Do not tidy codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field holds {count} characters: what came after them was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tidy codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is sent: {words}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FirstPasswordScreen</name>
  <message>
   <source>&amp;Confirm Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CONTINUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ForgotPasswordScreen</name>
  <message>
   <source>BACK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forgot password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I already have a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEND CODE</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HomeScreen</name>
  <message>
   <source>AWS identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS takes it for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete my account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get AWS credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up an authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in as {email}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token is of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before the change: it names the former address</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogInScreen</name>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create an account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forgot Password?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Navigation</name>
  <message>
   <source>New address {email}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewPasswordScreen</name>
  <message>
   <source>BACK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter c&amp;onfirmation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SET PASSWORD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a new code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>server: {destination} by {medium}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Caps Lock is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasswordRules</name>
  <message>
   <source>Cognito counts - + = and inner spaces as symbols, the mobile app does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not met</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasswordScreen</name>
  <message>
   <source>A password was made up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make up a password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Phone</name>
  <message>
   <source>Ask for a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each log-in asks for a code of the authenticator app from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is {value} now. The service says nothing of a code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in without a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look in the users list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resend code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a new code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a new password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account is confirmed already: no code is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account logs in with it from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new password holds: log in with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new password holds; this session goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in asks again: the answer was wrong, or one more is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed asks for more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed has succeeded too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed was refused:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} is deleted. The address can sign up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} is left: its session lives on in the pool until its tokens expire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is verified.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Screen</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SignUpScreen</name>
  <message>
   <source>&amp;Confirm Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I already have a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form asks for: {fields}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This makes a user in {name}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SignedInButton</name>
  <message>
   <source>Signed in as {email}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ThinScrollBar</name>
  <message>
   <source>Scroll</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VerifyScreen</name>
  <message>
   <source>BACK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation code resent by {medium}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation code resent. Check your email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter c&amp;onfirmation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I followed the link: log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resend code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resend link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link was sent again. Check your email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service says nothing of a mail: this pool may send no codes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service took the request, and says nothing of a mail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This pool mails a link, not a code: open the link of the newest mail, then log in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the newest code: each new one ends the older ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the newest link: each new one ends the older ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We emailed a link to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>server: {destination} by {medium} · it may take a minute to arrive</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_CountryBox</name>
  <message>
   <source>Country code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The country's code, for a number without one (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Facts</name>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>attributeField</name>
  <message>
   <source>Invalid {label} format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}, required</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>challenge</name>
  <message>
   <source>The pool asks a question of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account has a temporary password: choose a password of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account has several second factors: choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs a second factor: scan this with an authenticator app, or type the secret into it. Then give the code that the app shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs the code that its authenticator app shows now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs the code that was sent by SMS to {destination}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs the code that was sent by e-mail to {destination}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its owner</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>checks</name>
  <message>
   <source>1 lowercase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 uppercase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amplify's Authenticator would trim it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invalid email format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invalid phone number format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invalid verification code format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password must include: {rules}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passwords do not match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone Number field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mobile app would refuse it as it was typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Username field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Username must only contain alphanumeric characters and symbols.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verification Code field must not be blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least {count} characters</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>claims</name>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued by the user pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued to the app client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject (sub), the user's permanent id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name in the pool</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>delivery</name>
  <message>
   <source>We emailed a code to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We sent a code by {medium} for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We texted a code to</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>factor</name>
  <message>
   <source>Code by e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code by text message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of the authenticator app</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
 <context>
  <name>Sentence</name>
  <message>
   <source>&amp;Confirm Password</source>
   <translation>‏[!! &amp;Cöñfîrm Påššwörd !!]</translation>
  </message>
  <message>
   <source>&amp;Email</source>
   <translation>‏[!! &amp;Emåîl !!]</translation>
  </message>
  <message>
   <source>&amp;Email or Phone Number</source>
   <translation>‏[!! &amp;Emåîl ör Phöñé Nûmbér !!]</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>‏[!! &amp;Påššwörd !!]</translation>
  </message>
  <message>
   <source>1 lowercase</source>
   <translation>‏[!! 1 löwérçåšé !!]</translation>
  </message>
  <message>
   <source>1 number</source>
   <translation>‏[!! 1 ñûmbér !!]</translation>
  </message>
  <message>
   <source>1 symbol</source>
   <translation>‏[!! 1 šýmböl !!]</translation>
  </message>
  <message>
   <source>1 uppercase</source>
   <translation>‏[!! 1 ûppérçåšé !!]</translation>
  </message>
  <message>
   <source>A password was made up</source>
   <translation>‏[!! Å påššwörd wåš mådé ûp !!]</translation>
  </message>
  <message>
   <source>AWS identity</source>
   <translation>‏[!! ÅWS îdéñtîtý !!]</translation>
  </message>
  <message>
   <source>AWS takes it for</source>
   <translation>‏[!! ÅWS tåkéš ît för !!]</translation>
  </message>
  <message>
   <source>Access key</source>
   <translation>‏[!! Åççéšš kéý !!]</translation>
  </message>
  <message>
   <source>Address taken</source>
   <translation>‏[!! Åddréšš tåkéñ !!]</translation>
  </message>
  <message>
   <source>Amplify's Authenticator would trim it.</source>
   <translation>‏[!! Åmplîfý'š Åûthéñtîçåtör wöûld trîm ît. !!]</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>‏[!! Åñšwér !!]</translation>
  </message>
  <message>
   <source>Answer field must not be blank.</source>
   <translation>‏[!! Åñšwér fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>Ask for a code</source>
   <translation>‏[!! Åšk för å çödé !!]</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>‏[!! Åšk för ît !!]</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>‏[!! Åttrîbûtéš !!]</translation>
  </message>
  <message>
   <source>Authenticator</source>
   <translation>‏[!! Åûthéñtîçåtör !!]</translation>
  </message>
  <message>
   <source>BACK</source>
   <translation>‏[!! BÅCK !!]</translation>
  </message>
  <message>
   <source>CHANGE</source>
   <translation>‏[!! CHÅNGÉ !!]</translation>
  </message>
  <message>
   <source>CHANGE PASSWORD</source>
   <translation>‏[!! CHÅNGÉ PÅSSWÖRD !!]</translation>
  </message>
  <message>
   <source>CONTINUE</source>
   <translation>‏[!! CÖNTÎNÛÉ !!]</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>‏[!! Cåñçél !!]</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>‏[!! Cåpš Löçk îš öñ !!]</translation>
  </message>
  <message>
   <source>Change address</source>
   <translation>‏[!! Chåñgé åddréšš !!]</translation>
  </message>
  <message>
   <source>Change email</source>
   <translation>‏[!! Chåñgé émåîl !!]</translation>
  </message>
  <message>
   <source>Change password</source>
   <translation>‏[!! Chåñgé påššwörd !!]</translation>
  </message>
  <message>
   <source>Change phone number</source>
   <translation>‏[!! Chåñgé phöñé ñûmbér !!]</translation>
  </message>
  <message>
   <source>Code by e-mail</source>
   <translation>‏[!! Cödé bý é-måîl !!]</translation>
  </message>
  <message>
   <source>Code by text message</source>
   <translation>‏[!! Cödé bý téxt méššågé !!]</translation>
  </message>
  <message>
   <source>Code expired or invalid</source>
   <translation>‏[!! Cödé éxpîréd ör îñvålîd !!]</translation>
  </message>
  <message>
   <source>Code not delivered</source>
   <translation>‏[!! Cödé ñöt délîvéréd !!]</translation>
  </message>
  <message>
   <source>Code of the authenticator app</source>
   <translation>‏[!! Cödé öf thé åûthéñtîçåtör åpp !!]</translation>
  </message>
  <message>
   <source>Cognito counts - + = and inner spaces as symbols, the mobile app does not</source>
   <translation>‏[!! Cögñîtö çöûñtš - + = åñd îññér špåçéš åš šýmbölš, thé möbîlé åpp döéš ñöt !!]</translation>
  </message>
  <message>
   <source>Confirm password</source>
   <translation>‏[!! Cöñfîrm påššwörd !!]</translation>
  </message>
  <message>
   <source>Confirmation code</source>
   <translation>‏[!! Cöñfîrmåtîöñ çödé !!]</translation>
  </message>
  <message>
   <source>Confirmation code resent by {medium}.</source>
   <translation>‏[!! Cöñfîrmåtîöñ çödé réšéñt bý {medium}. !!]</translation>
  </message>
  <message>
   <source>Confirmation code resent. Check your email</source>
   <translation>‏[!! Cöñfîrmåtîöñ çödé réšéñt. Chéçk ýöûr émåîl !!]</translation>
  </message>
  <message>
   <source>Copied: it can be pasted for half a minute</source>
   <translation>‏[!! Cöpîéd: ît çåñ bé påštéd för hålf å mîñûté !!]</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>‏[!! Cöpý !!]</translation>
  </message>
  <message>
   <source>Copy password</source>
   <translation>‏[!! Cöpý påššwörd !!]</translation>
  </message>
  <message>
   <source>Copy the secret</source>
   <translation>‏[!! Cöpý thé šéçrét !!]</translation>
  </message>
  <message>
   <source>Country code {code}</source>
   <translation>‏[!! Cöûñtrý çödé {code} !!]</translation>
  </message>
  <message>
   <source>Create Account</source>
   <translation>‏[!! Créåté Åççöûñt !!]</translation>
  </message>
  <message>
   <source>Create an account</source>
   <translation>‏[!! Créåté åñ åççöûñt !!]</translation>
  </message>
  <message>
   <source>Delete my account</source>
   <translation>‏[!! Délété mý åççöûñt !!]</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>‏[!! Dîšmîšš !!]</translation>
  </message>
  <message>
   <source>Do not tidy codes</source>
   <translation>‏[!! Dö ñöt tîdý çödéš !!]</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>‏[!! É-måîl !!]</translation>
  </message>
  <message>
   <source>E-mail verified</source>
   <translation>‏[!! É-måîl vérîfîéd !!]</translation>
  </message>
  <message>
   <source>Each log-in asks for a code of the authenticator app from now on.</source>
   <translation>‏[!! Éåçh lög-îñ åškš för å çödé öf thé åûthéñtîçåtör åpp fröm ñöw öñ. !!]</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>‏[!! Émåîl !!]</translation>
  </message>
  <message>
   <source>Email field must not be blank.</source>
   <translation>‏[!! Émåîl fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>Email or Phone Number</source>
   <translation>‏[!! Émåîl ör Phöñé Nûmbér !!]</translation>
  </message>
  <message>
   <source>Enter c&amp;onfirmation code</source>
   <translation>‏[!! Éñtér ç&amp;oñfîrmåtîöñ çödé !!]</translation>
  </message>
  <message>
   <source>Enter the c&amp;ode</source>
   <translation>‏[!! Éñtér thé ç&amp;odé !!]</translation>
  </message>
  <message>
   <source>Enter your email</source>
   <translation>‏[!! Éñtér ýöûr émåîl !!]</translation>
  </message>
  <message>
   <source>Enter your email or phone number</source>
   <translation>‏[!! Éñtér ýöûr émåîl ör phöñé ñûmbér !!]</translation>
  </message>
  <message>
   <source>Enter your phone number</source>
   <translation>‏[!! Éñtér ýöûr phöñé ñûmbér !!]</translation>
  </message>
  <message>
   <source>Enter your username</source>
   <translation>‏[!! Éñtér ýöûr ûšérñåmé !!]</translation>
  </message>
  <message>
   <source>Expires at</source>
   <translation>‏[!! Éxpîréš åt !!]</translation>
  </message>
  <message>
   <source>Forgot Password?</source>
   <translation>‏[!! Förgöt Påššwörd? !!]</translation>
  </message>
  <message>
   <source>Forgot password</source>
   <translation>‏[!! Förgöt påššwörd !!]</translation>
  </message>
  <message>
   <source>Get AWS credentials</source>
   <translation>‏[!! Gét ÅWS çrédéñtîålš !!]</translation>
  </message>
  <message>
   <source>Hide password</source>
   <translation>‏[!! Hîdé påššwörd !!]</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>‏[!! Hömé !!]</translation>
  </message>
  <message>
   <source>I already have a code</source>
   <translation>‏[!! Î ålréådý håvé å çödé !!]</translation>
  </message>
  <message>
   <source>I followed the link: log in</source>
   <translation>‏[!! Î föllöwéd thé lîñk: lög îñ !!]</translation>
  </message>
  <message>
   <source>Invalid birthdate format.</source>
   <translation>‏[!! Îñvålîd bîrthdåté förmåt. !!]</translation>
  </message>
  <message>
   <source>Invalid email format.</source>
   <translation>‏[!! Îñvålîd émåîl förmåt. !!]</translation>
  </message>
  <message>
   <source>Invalid phone number format.</source>
   <translation>‏[!! Îñvålîd phöñé ñûmbér förmåt. !!]</translation>
  </message>
  <message>
   <source>Invalid updated at format.</source>
   <translation>‏[!! Îñvålîd ûpdåtéd åt förmåt. !!]</translation>
  </message>
  <message>
   <source>Invalid value</source>
   <translation>‏[!! Îñvålîd vålûé !!]</translation>
  </message>
  <message>
   <source>Invalid verification code format.</source>
   <translation>‏[!! Îñvålîd vérîfîçåtîöñ çödé förmåt. !!]</translation>
  </message>
  <message>
   <source>Invalid {label} format.</source>
   <translation>‏[!! Îñvålîd {label} förmåt. !!]</translation>
  </message>
  <message>
   <source>Issued at</source>
   <translation>‏[!! Îššûéd åt !!]</translation>
  </message>
  <message>
   <source>Issued by the user pool</source>
   <translation>‏[!! Îššûéd bý thé ûšér pööl !!]</translation>
  </message>
  <message>
   <source>Issued to the app client</source>
   <translation>‏[!! Îššûéd tö thé åpp çlîéñt !!]</translation>
  </message>
  <message>
   <source>It is {value} now. The service says nothing of a code.</source>
   <translation>‏[!! Ît îš {value} ñöw. Thé šérvîçé šåýš ñöthîñg öf å çödé. !!]</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>‏[!! Kîñd öf tökéñ !!]</translation>
  </message>
  <message>
   <source>Limit reached</source>
   <translation>‏[!! Lîmît réåçhéd !!]</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>‏[!! Lög îñ !!]</translation>
  </message>
  <message>
   <source>Log in instead</source>
   <translation>‏[!! Lög îñ îñštéåd !!]</translation>
  </message>
  <message>
   <source>Log in without a password</source>
   <translation>‏[!! Lög îñ wîthöût å påššwörd !!]</translation>
  </message>
  <message>
   <source>Look in the users list</source>
   <translation>‏[!! Löök îñ thé ûšérš lîšt !!]</translation>
  </message>
  <message>
   <source>Make up a password</source>
   <translation>‏[!! Måké ûp å påššwörd !!]</translation>
  </message>
  <message>
   <source>New &amp;password</source>
   <translation>‏[!! Néw &amp;påššwörd !!]</translation>
  </message>
  <message>
   <source>New address</source>
   <translation>‏[!! Néw åddréšš !!]</translation>
  </message>
  <message>
   <source>New address {email}</source>
   <translation>‏[!! Néw åddréšš {email} !!]</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>‏[!! Néw påššwörd !!]</translation>
  </message>
  <message>
   <source>New password needed</source>
   <translation>‏[!! Néw påššwörd ñéédéd !!]</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>‏[!! Nö çöññéçtîöñ !!]</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>‏[!! Nö réplý !!]</translation>
  </message>
  <message>
   <source>No safe connection</source>
   <translation>‏[!! Nö šåfé çöññéçtîöñ !!]</translation>
  </message>
  <message>
   <source>No such user</source>
   <translation>‏[!! Nö šûçh ûšér !!]</translation>
  </message>
  <message>
   <source>Not authorized</source>
   <translation>‏[!! Nöt åûthörîžéd !!]</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>‏[!! Nöt šéñt !!]</translation>
  </message>
  <message>
   <source>Not verified yet</source>
   <translation>‏[!! Nöt vérîfîéd ýét !!]</translation>
  </message>
  <message>
   <source>One more step</source>
   <translation>‏[!! Öñé möré štép !!]</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>‏[!! Påššwörd !!]</translation>
  </message>
  <message>
   <source>Password field must not be blank.</source>
   <translation>‏[!! Påššwörd fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>Password must include: {rules}</source>
   <translation>‏[!! Påššwörd mûšt îñçlûdé: {rules} !!]</translation>
  </message>
  <message>
   <source>Password too weak</source>
   <translation>‏[!! Påššwörd töö wéåk !!]</translation>
  </message>
  <message>
   <source>Password used before</source>
   <translation>‏[!! Påššwörd ûšéd béföré !!]</translation>
  </message>
  <message>
   <source>Passwords do not match.</source>
   <translation>‏[!! Påššwördš dö ñöt måtçh. !!]</translation>
  </message>
  <message>
   <source>Phon&amp;e Number</source>
   <translation>‏[!! Phöñ&amp;e Nûmbér !!]</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>‏[!! Phöñé Nûmbér !!]</translation>
  </message>
  <message>
   <source>Phone Number field must not be blank.</source>
   <translation>‏[!! Phöñé Nûmbér fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>‏[!! Phöñé ñûmbér !!]</translation>
  </message>
  <message>
   <source>Phone number verified</source>
   <translation>‏[!! Phöñé ñûmbér vérîfîéd !!]</translation>
  </message>
  <message>
   <source>Pool or app client not found</source>
   <translation>‏[!! Pööl ör åpp çlîéñt ñöt föûñd !!]</translation>
  </message>
  <message>
   <source>Present pass&amp;word</source>
   <translation>‏[!! Préšéñt påšš&amp;wörd !!]</translation>
  </message>
  <message>
   <source>Present password</source>
   <translation>‏[!! Préšéñt påššwörd !!]</translation>
  </message>
  <message>
   <source>QR code of the secret that stands below</source>
   <translation>‏[!! QR çödé öf thé šéçrét thåt štåñdš bélöw !!]</translation>
  </message>
  <message>
   <source>Refused by a trigger</source>
   <translation>‏[!! Réfûšéd bý å trîggér !!]</translation>
  </message>
  <message>
   <source>Resend code</source>
   <translation>‏[!! Réšéñd çödé !!]</translation>
  </message>
  <message>
   <source>Resend link</source>
   <translation>‏[!! Réšéñd lîñk !!]</translation>
  </message>
  <message>
   <source>SEND CODE</source>
   <translation>‏[!! SÉND CÖDÉ !!]</translation>
  </message>
  <message>
   <source>SET PASSWORD</source>
   <translation>‏[!! SÉT PÅSSWÖRD !!]</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app, or type the secret into it. Then give the code that the app shows: each log-in will ask for one.</source>
   <translation>‏[!! Sçåñ thîš wîth åñ åûthéñtîçåtör åpp, ör týpé thé šéçrét îñtö ît. Théñ gîvé thé çödé thåt thé åpp šhöwš: éåçh lög-îñ wîll åšk för öñé. !!]</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>‏[!! Sçröll !!]</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>‏[!! Séçöñd fåçtör !!]</translation>
  </message>
  <message>
   <source>Secret: {secret}</source>
   <translation>‏[!! Séçrét: {secret} !!]</translation>
  </message>
  <message>
   <source>Send a new code</source>
   <translation>‏[!! Séñd å ñéw çödé !!]</translation>
  </message>
  <message>
   <source>Set a new password</source>
   <translation>‏[!! Sét å ñéw påššwörd !!]</translation>
  </message>
  <message>
   <source>Set up an authenticator app</source>
   <translation>‏[!! Sét ûp åñ åûthéñtîçåtör åpp !!]</translation>
  </message>
  <message>
   <source>Show password</source>
   <translation>‏[!! Shöw påššwörd !!]</translation>
  </message>
  <message>
   <source>Show the choices</source>
   <translation>‏[!! Shöw thé çhöîçéš !!]</translation>
  </message>
  <message>
   <source>Show the choices (Down)</source>
   <translation>‏[!! Shöw thé çhöîçéš (Döwñ) !!]</translation>
  </message>
  <message>
   <source>Sign up</source>
   <translation>‏[!! Sîgñ ûp !!]</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>‏[!! Sîgñ-îñ çödé !!]</translation>
  </message>
  <message>
   <source>Signed in</source>
   <translation>‏[!! Sîgñéd îñ !!]</translation>
  </message>
  <message>
   <source>Signed in as</source>
   <translation>‏[!! Sîgñéd îñ åš !!]</translation>
  </message>
  <message>
   <source>Signed in as {email}</source>
   <translation>‏[!! Sîgñéd îñ åš {email} !!]</translation>
  </message>
  <message>
   <source>Signed in at</source>
   <translation>‏[!! Sîgñéd îñ åt !!]</translation>
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation>‏[!! Sîgñéd öût évérýwhéré. !!]</translation>
  </message>
  <message>
   <source>Subject (sub), the user's permanent id</source>
   <translation>‏[!! Sûbjéçt (šûb), thé ûšér'š pérmåñéñt îd !!]</translation>
  </message>
  <message>
   <source>The account is confirmed already: no code is needed.</source>
   <translation>‏[!! Thé åççöûñt îš çöñfîrméd ålréådý: ñö çödé îš ñéédéd. !!]</translation>
  </message>
  <message>
   <source>The account logs in with it from now on.</source>
   <translation>‏[!! Thé åççöûñt lögš îñ wîth ît fröm ñöw öñ. !!]</translation>
  </message>
  <message>
   <source>The country's code, for a number without one (Alt+Down)</source>
   <translation>‏[!! Thé çöûñtrý'š çödé, för å ñûmbér wîthöût öñé (Ålt+Döwñ) !!]</translation>
  </message>
  <message>
   <source>The field holds {count} characters: what came after them was left out.</source>
   <translation>‏[!! Thé fîéld höldš {count} çhåråçtérš: whåt çåmé åftér thém wåš léft öût. !!]</translation>
  </message>
  <message>
   <source>The form asks for: {fields}</source>
   <translation>‏[!! Thé förm åškš för: {fields} !!]</translation>
  </message>
  <message>
   <source>The link was sent again. Check your email</source>
   <translation>‏[!! Thé lîñk wåš šéñt ågåîñ. Chéçk ýöûr émåîl !!]</translation>
  </message>
  <message>
   <source>The mobile app would refuse it as it was typed.</source>
   <translation>‏[!! Thé möbîlé åpp wöûld réfûšé ît åš ît wåš týpéd. !!]</translation>
  </message>
  <message>
   <source>The new password holds: log in with it.</source>
   <translation>‏[!! Thé ñéw påššwörd höldš: lög îñ wîth ît. !!]</translation>
  </message>
  <message>
   <source>The new password holds; this session goes on.</source>
   <translation>‏[!! Thé ñéw påššwörd höldš; thîš šéššîöñ göéš öñ. !!]</translation>
  </message>
  <message>
   <source>The pool asks a question of its own.</source>
   <translation>‏[!! Thé pööl åškš å qûéštîöñ öf îtš öwñ. !!]</translation>
  </message>
  <message>
   <source>The proxy failed</source>
   <translation>‏[!! Thé pröxý fåîléd !!]</translation>
  </message>
  <message>
   <source>The service failed</source>
   <translation>‏[!! Thé šérvîçé fåîléd !!]</translation>
  </message>
  <message>
   <source>The service says nothing of a mail: this pool may send no codes.</source>
   <translation>‏[!! Thé šérvîçé šåýš ñöthîñg öf å måîl: thîš pööl måý šéñd ñö çödéš. !!]</translation>
  </message>
  <message>
   <source>The service took the request, and says nothing of a mail.</source>
   <translation>‏[!! Thé šérvîçé töök thé réqûéšt, åñd šåýš ñöthîñg öf å måîl. !!]</translation>
  </message>
  <message>
   <source>The sign-in asks again: the answer was wrong, or one more is needed.</source>
   <translation>‏[!! Thé šîgñ-îñ åškš ågåîñ: thé åñšwér wåš wröñg, ör öñé möré îš ñéédéd. !!]</translation>
  </message>
  <message>
   <source>The token is of</source>
   <translation>‏[!! Thé tökéñ îš öf !!]</translation>
  </message>
  <message>
   <source>This account has a temporary password: choose a password of its own.</source>
   <translation>‏[!! Thîš åççöûñt håš å témpörårý påššwörd: çhööšé å påššwörd öf îtš öwñ. !!]</translation>
  </message>
  <message>
   <source>This account has several second factors: choose one.</source>
   <translation>‏[!! Thîš åççöûñt håš šévérål šéçöñd fåçtörš: çhööšé öñé. !!]</translation>
  </message>
  <message>
   <source>This account needs a second factor: scan this with an authenticator app, or type the secret into it. Then give the code that the app shows.</source>
   <translation>‏[!! Thîš åççöûñt ñéédš å šéçöñd fåçtör: šçåñ thîš wîth åñ åûthéñtîçåtör åpp, ör týpé thé šéçrét îñtö ît. Théñ gîvé thé çödé thåt thé åpp šhöwš. !!]</translation>
  </message>
  <message>
   <source>This account needs the code that its authenticator app shows now.</source>
   <translation>‏[!! Thîš åççöûñt ñéédš thé çödé thåt îtš åûthéñtîçåtör åpp šhöwš ñöw. !!]</translation>
  </message>
  <message>
   <source>This account needs the code that was sent by SMS to {destination}.</source>
   <translation>‏[!! Thîš åççöûñt ñéédš thé çödé thåt wåš šéñt bý SMS tö {destination}. !!]</translation>
  </message>
  <message>
   <source>This account needs the code that was sent by e-mail to {destination}.</source>
   <translation>‏[!! Thîš åççöûñt ñéédš thé çödé thåt wåš šéñt bý é-måîl tö {destination}. !!]</translation>
  </message>
  <message>
   <source>This makes a user in {name}.</source>
   <translation>‏[!! Thîš måkéš å ûšér îñ {name}. !!]</translation>
  </message>
  <message>
   <source>This pool mails a link, not a code: open the link of the newest mail, then log in.</source>
   <translation>‏[!! Thîš pööl måîlš å lîñk, ñöt å çödé: öpéñ thé lîñk öf thé ñéwéšt måîl, théñ lög îñ. !!]</translation>
  </message>
  <message>
   <source>Tidy codes</source>
   <translation>‏[!! Tîdý çödéš !!]</translation>
  </message>
  <message>
   <source>Too many failed tries</source>
   <translation>‏[!! Töö måñý fåîléd trîéš !!]</translation>
  </message>
  <message>
   <source>Too many requests</source>
   <translation>‏[!! Töö måñý réqûéštš !!]</translation>
  </message>
  <message>
   <source>Trigger failed</source>
   <translation>‏[!! Trîggér fåîléd !!]</translation>
  </message>
  <message>
   <source>Unreadable reply</source>
   <translation>‏[!! Ûñréådåblé réplý !!]</translation>
  </message>
  <message>
   <source>Us&amp;ername</source>
   <translation>‏[!! Ûš&amp;erñåmé !!]</translation>
  </message>
  <message>
   <source>Use the newest code: each new one ends the older ones.</source>
   <translation>‏[!! Ûšé thé ñéwéšt çödé: éåçh ñéw öñé éñdš thé öldér öñéš. !!]</translation>
  </message>
  <message>
   <source>Use the newest link: each new one ends the older ones.</source>
   <translation>‏[!! Ûšé thé ñéwéšt lîñk: éåçh ñéw öñé éñdš thé öldér öñéš. !!]</translation>
  </message>
  <message>
   <source>User name in the pool</source>
   <translation>‏[!! Ûšér ñåmé îñ thé pööl !!]</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>‏[!! Ûšérñåmé !!]</translation>
  </message>
  <message>
   <source>Username field must not be blank.</source>
   <translation>‏[!! Ûšérñåmé fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>Username must only contain alphanumeric characters and symbols.</source>
   <translation>‏[!! Ûšérñåmé mûšt öñlý çöñtåîñ ålphåñûmérîç çhåråçtérš åñd šýmbölš. !!]</translation>
  </message>
  <message>
   <source>Verification Code field must not be blank.</source>
   <translation>‏[!! Vérîfîçåtîöñ Cödé fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>‏[!! Vérîfý !!]</translation>
  </message>
  <message>
   <source>Verify it</source>
   <translation>‏[!! Vérîfý ît !!]</translation>
  </message>
  <message>
   <source>Waiting for the reply</source>
   <translation>‏[!! Wåîtîñg för thé réplý !!]</translation>
  </message>
  <message>
   <source>We emailed a code to</source>
   <translation>‏[!! Wé émåîléd å çödé tö !!]</translation>
  </message>
  <message>
   <source>We emailed a link to</source>
   <translation>‏[!! Wé émåîléd å lîñk tö !!]</translation>
  </message>
  <message>
   <source>We sent a code by {medium} for</source>
   <translation>‏[!! Wé šéñt å çödé bý {medium} för !!]</translation>
  </message>
  <message>
   <source>We texted a code to</source>
   <translation>‏[!! Wé téxtéd å çödé tö !!]</translation>
  </message>
  <message>
   <source>What is sent: {words}.</source>
   <translation>‏[!! Whåt îš šéñt: {words}. !!]</translation>
  </message>
  <message>
   <source>Wrong code</source>
   <translation>‏[!! Wröñg çödé !!]</translation>
  </message>
  <message>
   <source>Your ans&amp;wer</source>
   <translation>‏[!! Ýöûr åñš&amp;wér !!]</translation>
  </message>
  <message>
   <source>at least {count} characters</source>
   <translation>‏[!! åt léåšt {count} çhåråçtérš !!]</translation>
  </message>
  <message>
   <source>before the change: it names the former address</source>
   <translation>‏[!! béföré thé çhåñgé: ît ñåméš thé förmér åddréšš !!]</translation>
  </message>
  <message>
   <source>its owner</source>
   <translation>‏[!! îtš öwñér !!]</translation>
  </message>
  <message>
   <source>met</source>
   <translation>‏[!! mét !!]</translation>
  </message>
  <message>
   <source>no</source>
   <translation>‏[!! ñö !!]</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>‏[!! ñöt mét !!]</translation>
  </message>
  <message>
   <source>server: {destination} by {medium}</source>
   <translation>‏[!! šérvér: {destination} bý {medium} !!]</translation>
  </message>
  <message>
   <source>server: {destination} by {medium} · it may take a minute to arrive</source>
   <translation>‏[!! šérvér: {destination} bý {medium} · ît måý tåké å mîñûté tö årrîvé !!]</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>‏[!! ýéš !!]</translation>
  </message>
  <message>
   <source>{email} is confirmed.</source>
   <translation>‏[!! {email} îš çöñfîrméd. !!]</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed asks for more.</source>
   <translation>‏[!! {email} îš çöñfîrméd. Thé lög-îñ thåt föllöwéd åškš för möré. !!]</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed has succeeded too.</source>
   <translation>‏[!! {email} îš çöñfîrméd. Thé lög-îñ thåt föllöwéd håš šûççéédéd töö. !!]</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed was refused:</source>
   <translation>‏[!! {email} îš çöñfîrméd. Thé lög-îñ thåt föllöwéd wåš réfûšéd: !!]</translation>
  </message>
  <message>
   <source>{email} is deleted. The address can sign up again.</source>
   <translation>‏[!! {email} îš délétéd. Thé åddréšš çåñ šîgñ ûp ågåîñ. !!]</translation>
  </message>
  <message>
   <source>{email} is left: its session lives on in the pool until its tokens expire.</source>
   <translation>‏[!! {email} îš léft: îtš šéššîöñ lîvéš öñ îñ thé pööl ûñtîl îtš tökéñš éxpîré. !!]</translation>
  </message>
  <message>
   <source>{label} field must not be blank.</source>
   <translation>‏[!! {label} fîéld mûšt ñöt bé blåñk. !!]</translation>
  </message>
  <message>
   <source>{label}, required</source>
   <translation>‏[!! {label}, réqûîréd !!]</translation>
  </message>
  <message>
   <source>{value} is verified.</source>
   <translation>‏[!! {value} îš vérîfîéd. !!]</translation>
  </message>
 </context>
</TS>

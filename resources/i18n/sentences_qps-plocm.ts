<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
 <context>
  <name>Sentence</name>
  <message>
   <source>&amp;Add</source>
   <translation>‏[!! &amp;Add !!]</translation>
  </message>
  <message>
   <source>&amp;Change</source>
   <translation>‏[!! &amp;Chåñgé !!]</translation>
  </message>
  <message>
   <source>&amp;Confirm</source>
   <translation>‏[!! &amp;Cöñfîrm !!]</translation>
  </message>
  <message>
   <source>&amp;Confirm…</source>
   <translation>‏[!! &amp;Cöñfîrm… !!]</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>‏[!! &amp;Délété !!]</translation>
  </message>
  <message>
   <source>&amp;Disable</source>
   <translation>‏[!! &amp;Dîšåblé !!]</translation>
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation>‏[!! &amp;Eñåblé !!]</translation>
  </message>
  <message>
   <source>&amp;Reset</source>
   <translation>‏[!! &amp;Réšét !!]</translation>
  </message>
  <message>
   <source>&amp;Reset password…</source>
   <translation>‏[!! &amp;Réšét påššwörd… !!]</translation>
  </message>
  <message>
   <source>&amp;Save attributes</source>
   <translation>‏[!! &amp;Såvé åttrîbûtéš !!]</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>‏[!! &amp;Séñd !!]</translation>
  </message>
  <message>
   <source>&amp;Set</source>
   <translation>‏[!! &amp;Sét !!]</translation>
  </message>
  <message>
   <source>1 blank removed</source>
   <translation>‏[!! 1 blåñk rémövéd !!]</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>‏[!! 1 çhåråçtér !!]</translation>
  </message>
  <message>
   <source>1 line break removed</source>
   <translation>‏[!! 1 lîñé bréåk rémövéd !!]</translation>
  </message>
  <message>
   <source>A brace is left over.</source>
   <translation>‏[!! Å bråçé îš léft övér. !!]</translation>
  </message>
  <message>
   <source>A call is under way: wait for its reply, or cancel it with Escape.</source>
   <translation>‏[!! Å çåll îš ûñdér wåý: wåît för îtš réplý, ör çåñçél ît wîth Éšçåpé. !!]</translation>
  </message>
  <message>
   <source>A firewall before the user pool stopped the call: ask who runs it</source>
   <translation>‏[!! Å fîréwåll béföré thé ûšér pööl štöppéd thé çåll: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>A firewall stands before the user pool: ask who runs it.</source>
   <translation>‏[!! Å fîréwåll štåñdš béföré thé ûšér pööl: åšk whö rûñš ît. !!]</translation>
  </message>
  <message>
   <source>A link to {where} is not a file of this computer. Save what it shows and drop that file, or copy its text and choose 'Paste a mobile app's config'.</source>
   <translation>‏[!! Å lîñk tö {where} îš ñöt å fîlé öf thîš çömpûtér. Såvé whåt ît šhöwš åñd dröp thåt fîlé, ör çöpý îtš téxt åñd çhööšé 'Påšté å möbîlé åpp'š çöñfîg'. !!]</translation>
  </message>
  <message>
   <source>A name of one's own, with an e-mail address beside it</source>
   <translation>‏[!! Å ñåmé öf öñé'š öwñ, wîth åñ é-måîl åddréšš béšîdé ît !!]</translation>
  </message>
  <message>
   <source>A newer version of Signup Desk wrote {file}, which is left as it is. Update this one to use it; “Reset” in the Sandbox menu sets the file aside and starts a new one.</source>
   <translation>‏[!! Å ñéwér véršîöñ öf Sîgñûp Déšk wröté {file}, whîçh îš léft åš ît îš. Ûpdåté thîš öñé tö ûšé ît; “Réšét” îñ thé Såñdböx méñû šétš thé fîlé åšîdé åñd štårtš å ñéw öñé. !!]</translation>
  </message>
  <message>
   <source>A phone number is a + and up to 15 digits, such as +12025550123.</source>
   <translation>‏[!! Å phöñé ñûmbér îš å + åñd ûp tö 15 dîgîtš, šûçh åš +12025550123. !!]</translation>
  </message>
  <message>
   <source>A reply has come from {name}, which you have left: see the timeline.</source>
   <translation>‏[!! Å réplý håš çömé fröm {name}, whîçh ýöû håvé léft: šéé thé tîmélîñé. !!]</translation>
  </message>
  <message>
   <source>A sign-up is mailed a link.</source>
   <translation>‏[!! Å šîgñ-ûp îš måîléd å lîñk. !!]</translation>
  </message>
  <message>
   <source>A sign-up is sent a code by e-mail.</source>
   <translation>‏[!! Å šîgñ-ûp îš šéñt å çödé bý é-måîl. !!]</translation>
  </message>
  <message>
   <source>A sign-up is sent a code by text message.</source>
   <translation>‏[!! Å šîgñ-ûp îš šéñt å çödé bý téxt méššågé. !!]</translation>
  </message>
  <message>
   <source>A trigger of the user pool answered badly: show its owner this</source>
   <translation>‏[!! Å trîggér öf thé ûšér pööl åñšwéréd bådlý: šhöw îtš öwñér thîš !!]</translation>
  </message>
  <message>
   <source>A trigger of the user pool failed: show its owner this</source>
   <translation>‏[!! Å trîggér öf thé ûšér pööl fåîléd: šhöw îtš öwñér thîš !!]</translation>
  </message>
  <message>
   <source>A trigger of the user pool refused this: its words are in the message</source>
   <translation>‏[!! Å trîggér öf thé ûšér pööl réfûšéd thîš: îtš wördš åré îñ thé méššågé !!]</translation>
  </message>
  <message>
   <source>A twin of {name} is being made in the sandbox…</source>
   <translation>‏[!! Å twîñ öf {name} îš béîñg mådé îñ thé šåñdböx… !!]</translation>
  </message>
  <message>
   <source>AWS credentials</source>
   <translation>‏[!! ÅWS çrédéñtîålš !!]</translation>
  </message>
  <message>
   <source>AWS has no region {region}; a server of your own needs its endpoint.</source>
   <translation>‏[!! ÅWS håš ñö régîöñ {region}; å šérvér öf ýöûr öwñ ñéédš îtš éñdpöîñt. !!]</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>‏[!! Åçtûål !!]</translation>
  </message>
  <message>
   <source>Add an authenticator app</source>
   <translation>‏[!! Ådd åñ åûthéñtîçåtör åpp !!]</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>‏[!! Åddréšš !!]</translation>
  </message>
  <message>
   <source>Allow self-registration in the pool's settings, or have an admin create users.</source>
   <translation>‏[!! Ållöw šélf-régîštråtîöñ îñ thé pööl'š šéttîñgš, ör håvé åñ ådmîñ çréåté ûšérš. !!]</translation>
  </message>
  <message>
   <source>An address such as {example} is needed.</source>
   <translation>‏[!! Åñ åddréšš šûçh åš {example} îš ñéédéd. !!]</translation>
  </message>
  <message>
   <source>An admin has reset the password: set a new one with the code that was mailed</source>
   <translation>‏[!! Åñ ådmîñ håš réšét thé påššwörd: šét å ñéw öñé wîth thé çödé thåt wåš måîléd !!]</translation>
  </message>
  <message>
   <source>An authenticator app is added: its secret stands above.</source>
   <translation>‏[!! Åñ åûthéñtîçåtör åpp îš åddéd: îtš šéçrét štåñdš åbövé. !!]</translation>
  </message>
  <message>
   <source>Another account has this address already: log in with that one</source>
   <translation>‏[!! Åñöthér åççöûñt håš thîš åddréšš ålréådý: lög îñ wîth thåt öñé !!]</translation>
  </message>
  <message>
   <source>Another account has this address already: take another</source>
   <translation>‏[!! Åñöthér åççöûñt håš thîš åddréšš ålréådý: tåké åñöthér !!]</translation>
  </message>
  <message>
   <source>Another twin is still being made. Try again when it is ready.</source>
   <translation>‏[!! Åñöthér twîñ îš štîll béîñg mådé. Trý ågåîñ whéñ ît îš réådý. !!]</translation>
  </message>
  <message>
   <source>Another window of Signup Desk, or another program, uses {file}. Close it and restart the sandbox to have what is kept there.</source>
   <translation>‏[!! Åñöthér wîñdöw öf Sîgñûp Déšk, ör åñöthér prögråm, ûšéš {file}. Clöšé ît åñd réštårt thé šåñdböx tö håvé whåt îš képt théré. !!]</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>‏[!! Åñšwéréd !!]</translation>
  </message>
  <message>
   <source>Any user name, also an address; {case}.</source>
   <translation>‏[!! Åñý ûšér ñåmé, ålšö åñ åddréšš; {case}. !!]</translation>
  </message>
  <message>
   <source>App client</source>
   <translation>‏[!! Åpp çlîéñt !!]</translation>
  </message>
  <message>
   <source>App client id</source>
   <translation>‏[!! Åpp çlîéñt îd !!]</translation>
  </message>
  <message>
   <source>App client: taken to allow {flow} alone, and to tell who is registered.</source>
   <translation>‏[!! Åpp çlîéñt: tåkéñ tö ållöw {flow} ålöñé, åñd tö téll whö îš régîštéréd. !!]</translation>
  </message>
  <message>
   <source>App under test</source>
   <translation>‏[!! Åpp ûñdér téšt !!]</translation>
  </message>
  <message>
   <source>Ask an admin for a new invitation: the temporary password has expired</source>
   <translation>‏[!! Åšk åñ ådmîñ för å ñéw îñvîtåtîöñ: thé témpörårý påššwörd håš éxpîréd !!]</translation>
  </message>
  <message>
   <source>At least {count} characters</source>
   <translation>‏[!! Åt léåšt {count} çhåråçtérš !!]</translation>
  </message>
  <message>
   <source>Attempt</source>
   <translation>‏[!! Åttémpt !!]</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>‏[!! Åttrîbûtéš !!]</translation>
  </message>
  <message>
   <source>Attributes: none is taken to be required at sign-up.</source>
   <translation>‏[!! Åttrîbûtéš: ñöñé îš tåkéñ tö bé réqûîréd åt šîgñ-ûp. !!]</translation>
  </message>
  <message>
   <source>Attributes: their least and most length, and which of them can be changed later.</source>
   <translation>‏[!! Åttrîbûtéš: théîr léåšt åñd möšt léñgth, åñd whîçh öf thém çåñ bé çhåñgéd låtér. !!]</translation>
  </message>
  <message>
   <source>Birthdate</source>
   <translation>‏[!! Bîrthdåté !!]</translation>
  </message>
  <message>
   <source>By invitation only</source>
   <translation>‏[!! Bý îñvîtåtîöñ öñlý !!]</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>‏[!! Cåll !!]</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>‏[!! Cåñçélléd !!]</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>‏[!! Cåšé !!]</translation>
  </message>
  <message>
   <source>Case {name}</source>
   <translation>‏[!! Cåšé {name} !!]</translation>
  </message>
  <message>
   <source>Change attributes of {name}?</source>
   <translation>‏[!! Chåñgé åttrîbûtéš öf {name}? !!]</translation>
  </message>
  <message>
   <source>Change the second factors of {name}?</source>
   <translation>‏[!! Chåñgé thé šéçöñd fåçtörš öf {name}? !!]</translation>
  </message>
  <message>
   <source>Check its id, the region, and whose AWS account the credentials belong to.</source>
   <translation>‏[!! Chéçk îtš îd, thé régîöñ, åñd whöšé ÅWS åççöûñt thé çrédéñtîålš bélöñg tö. !!]</translation>
  </message>
  <message>
   <source>Check its id: it belongs to one region.</source>
   <translation>‏[!! Chéçk îtš îd: ît bélöñgš tö öñé régîöñ. !!]</translation>
  </message>
  <message>
   <source>Check the address and the password; an unknown address can be refused like this too</source>
   <translation>‏[!! Chéçk thé åddréšš åñd thé påššwörd; åñ ûñkñöwñ åddréšš çåñ bé réfûšéd lîké thîš töö !!]</translation>
  </message>
  <message>
   <source>Check the address for slips, then the network: some names need a VPN</source>
   <translation>‏[!! Chéçk thé åddréšš för šlîpš, théñ thé ñétwörk: šömé ñåméš ñééd å VPN !!]</translation>
  </message>
  <message>
   <source>Check the address: its port, and whether it begins with http or https</source>
   <translation>‏[!! Chéçk thé åddréšš: îtš pört, åñd whéthér ît bégîñš wîth http ör httpš !!]</translation>
  </message>
  <message>
   <source>Check the address; the log-in page of a guest network answers like this too</source>
   <translation>‏[!! Chéçk thé åddréšš; thé lög-îñ pågé öf å gûéšt ñétwörk åñšwérš lîké thîš töö !!]</translation>
  </message>
  <message>
   <source>Check the app client id and the region of this environment</source>
   <translation>‏[!! Chéçk thé åpp çlîéñt îd åñd thé régîöñ öf thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Check the app client id of this environment</source>
   <translation>‏[!! Chéçk thé åpp çlîéñt îd öf thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Check the endpoint, and the proxy if any.</source>
   <translation>‏[!! Chéçk thé éñdpöîñt, åñd thé pröxý îf åñý. !!]</translation>
  </message>
  <message>
   <source>Check the identity pool id and the region of this environment</source>
   <translation>‏[!! Chéçk thé îdéñtîtý pööl îd åñd thé régîöñ öf thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Check the identity pool id of this environment</source>
   <translation>‏[!! Chéçk thé îdéñtîtý pööl îd öf thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Check the network and the environment's address, then try again</source>
   <translation>‏[!! Chéçk thé ñétwörk åñd thé éñvîröñméñt'š åddréšš, théñ trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>Check the proxy that this computer's settings or HTTPS_PROXY name</source>
   <translation>‏[!! Chéçk thé pröxý thåt thîš çömpûtér'š šéttîñgš ör HTTPS_PRÖXÝ ñåmé !!]</translation>
  </message>
  <message>
   <source>Check the spelling of the address, or sign up with it</source>
   <translation>‏[!! Chéçk thé špéllîñg öf thé åddréšš, ör šîgñ ûp wîth ît !!]</translation>
  </message>
  <message>
   <source>Check the user pool and the app client of this environment</source>
   <translation>‏[!! Chéçk thé ûšér pööl åñd thé åpp çlîéñt öf thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Check this computer's clock; if it is right, ask who runs the server</source>
   <translation>‏[!! Chéçk thîš çömpûtér'š çlöçk; îf ît îš rîght, åšk whö rûñš thé šérvér !!]</translation>
  </message>
  <message>
   <source>Choose a made-up name under Attributes, Sign up with: the pool takes the address as an alias</source>
   <translation>‏[!! Chööšé å mådé-ûp ñåmé ûñdér Åttrîbûtéš, Sîgñ ûp wîth: thé pööl tåkéš thé åddréšš åš åñ ålîåš !!]</translation>
  </message>
  <message>
   <source>Choose a password that meets every rule of the pool: the message names one</source>
   <translation>‏[!! Chööšé å påššwörd thåt méétš évérý rûlé öf thé pööl: thé méššågé ñåméš öñé !!]</translation>
  </message>
  <message>
   <source>Choose a password that this account has not had before</source>
   <translation>‏[!! Chööšé å påššwörd thåt thîš åççöûñt håš ñöt håd béföré !!]</translation>
  </message>
  <message>
   <source>Choose an AWS profile for this environment.</source>
   <translation>‏[!! Chööšé åñ ÅWS pröfîlé för thîš éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>Choose an AWS profile that may call cognito-idp:DescribeUserPool.</source>
   <translation>‏[!! Chööšé åñ ÅWS pröfîlé thåt måý çåll çögñîtö-îdp:DéšçrîbéÛšérPööl. !!]</translation>
  </message>
  <message>
   <source>Choose an AWS profile that may call cognito-idp:DescribeUserPoolClient.</source>
   <translation>‏[!! Chööšé åñ ÅWS pröfîlé thåt måý çåll çögñîtö-îdp:DéšçrîbéÛšérPöölClîéñt. !!]</translation>
  </message>
  <message>
   <source>Choose another AWS profile in this environment</source>
   <translation>‏[!! Chööšé åñöthér ÅWS pröfîlé îñ thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Choose another flow in this environment, or allow it for the app client.</source>
   <translation>‏[!! Chööšé åñöthér flöw îñ thîš éñvîröñméñt, ör ållöw ît för thé åpp çlîéñt. !!]</translation>
  </message>
  <message>
   <source>Choose one that is allowed in this environment, or allow it for the app client.</source>
   <translation>‏[!! Chööšé öñé thåt îš ållöwéd îñ thîš éñvîröñméñt, ör ållöw ît för thé åpp çlîéñt. !!]</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>‏[!! Clîéñt šéçrét !!]</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>‏[!! Clöçk !!]</translation>
  </message>
  <message>
   <source>Code or link: taken to be a code.</source>
   <translation>‏[!! Cödé ör lîñk: tåkéñ tö bé å çödé. !!]</translation>
  </message>
  <message>
   <source>Cognito's own sender is set; whether {where} mails anything depends on that server.</source>
   <translation>‏[!! Cögñîtö'š öwñ šéñdér îš šét; whéthér {where} måîlš åñýthîñg dépéñdš öñ thåt šérvér. !!]</translation>
  </message>
  <message>
   <source>Cognito's own sender: {count} mails a day for the whole AWS account.</source>
   <translation>‏[!! Cögñîtö'š öwñ šéñdér: {count} måîlš å dåý för thé whölé ÅWS åççöûñt. !!]</translation>
  </message>
  <message>
   <source>Compare it with the app's own form; “Attributes” on the form changes this one.</source>
   <translation>‏[!! Cömpåré ît wîth thé åpp'š öwñ förm; “Åttrîbûtéš” öñ thé förm çhåñgéš thîš öñé. !!]</translation>
  </message>
  <message>
   <source>Compare it with the pool's own settings.</source>
   <translation>‏[!! Cömpåré ît wîth thé pööl'š öwñ šéttîñgš. !!]</translation>
  </message>
  <message>
   <source>Compare this computer's clock with another one.</source>
   <translation>‏[!! Cömpåré thîš çömpûtér'š çlöçk wîth åñöthér öñé. !!]</translation>
  </message>
  <message>
   <source>Confirm {name} as an admin? No code is asked for, and no address verified.</source>
   <translation>‏[!! Cöñfîrm {name} åš åñ ådmîñ? Nö çödé îš åškéd för, åñd ñö åddréšš vérîfîéd. !!]</translation>
  </message>
  <message>
   <source>Confirmed by a trigger, without a code</source>
   <translation>‏[!! Cöñfîrméd bý å trîggér, wîthöût å çödé !!]</translation>
  </message>
  <message>
   <source>Confirmed.</source>
   <translation>‏[!! Cöñfîrméd. !!]</translation>
  </message>
  <message>
   <source>Copied: paste it into the bug tracker. Pictures are saved with the report only.</source>
   <translation>‏[!! Cöpîéd: påšté ît îñtö thé bûg tråçkér. Pîçtûréš åré šåvéd wîth thé répört öñlý. !!]</translation>
  </message>
  <message>
   <source>Correct the CA bundle of this environment, or what AWS_CA_BUNDLE names</source>
   <translation>‏[!! Cörréçt thé CÅ bûñdlé öf thîš éñvîröñméñt, ör whåt ÅWS_CÅ_BÛNDLÉ ñåméš !!]</translation>
  </message>
  <message>
   <source>Correct the address</source>
   <translation>‏[!! Cörréçt thé åddréšš !!]</translation>
  </message>
  <message>
   <source>Correct the address: it is empty, too long, or holds a blank</source>
   <translation>‏[!! Cörréçt thé åddréšš: ît îš émptý, töö löñg, ör höldš å blåñk !!]</translation>
  </message>
  <message>
   <source>Correct the attribute that the message names, or ask who runs the pool</source>
   <translation>‏[!! Cörréçt thé åttrîbûté thåt thé méššågé ñåméš, ör åšk whö rûñš thé pööl !!]</translation>
  </message>
  <message>
   <source>Correct the code: it is empty, too long, or holds a blank</source>
   <translation>‏[!! Cörréçt thé çödé: ît îš émptý, töö löñg, ör höldš å blåñk !!]</translation>
  </message>
  <message>
   <source>Correct the password: no blank at its ends, at most 256 characters</source>
   <translation>‏[!! Cörréçt thé påššwörd: ñö blåñk åt îtš éñdš, åt möšt 256 çhåråçtérš !!]</translation>
  </message>
  <message>
   <source>Correct the present password, or reset it by Forgot Password</source>
   <translation>‏[!! Cörréçt thé préšéñt påššwörd, ör réšét ît bý Förgöt Påššwörd !!]</translation>
  </message>
  <message>
   <source>Correct the secret, or take it out if the app client has none.</source>
   <translation>‏[!! Cörréçt thé šéçrét, ör tåké ît öût îf thé åpp çlîéñt håš ñöñé. !!]</translation>
  </message>
  <message>
   <source>Delete {name} for good?</source>
   <translation>‏[!! Délété {name} för gööd? !!]</translation>
  </message>
  <message>
   <source>Deleted.</source>
   <translation>‏[!! Délétéd. !!]</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>‏[!! Délété… !!]</translation>
  </message>
  <message>
   <source>Devices: the sandbox remembers none.</source>
   <translation>‏[!! Dévîçéš: thé šåñdböx rémémbérš ñöñé. !!]</translation>
  </message>
  <message>
   <source>Disable {name}? All sessions end.</source>
   <translation>‏[!! Dîšåblé {name}? Åll šéššîöñš éñd. !!]</translation>
  </message>
  <message>
   <source>Disabled, and signed out everywhere.</source>
   <translation>‏[!! Dîšåbléd, åñd šîgñéd öût évérýwhéré. !!]</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>‏[!! Dûråtîöñ !!]</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>‏[!! É-måîl åddréšš !!]</translation>
  </message>
  <message>
   <source>E-mail address or phone number</source>
   <translation>‏[!! É-måîl åddréšš ör phöñé ñûmbér !!]</translation>
  </message>
  <message>
   <source>E-mail address, and an app client with a secret</source>
   <translation>‏[!! É-måîl åddréšš, åñd åñ åpp çlîéñt wîth å šéçrét !!]</translation>
  </message>
  <message>
   <source>E-mail address, and six attributes that are required</source>
   <translation>‏[!! É-måîl åddréšš, åñd šîx åttrîbûtéš thåt åré réqûîréd !!]</translation>
  </message>
  <message>
   <source>E-mail is an alias here: a user name that looks like an address is refused.</source>
   <translation>‏[!! É-måîl îš åñ ålîåš héré: å ûšér ñåmé thåt löökš lîké åñ åddréšš îš réfûšéd. !!]</translation>
  </message>
  <message>
   <source>E-mail verification</source>
   <translation>‏[!! É-måîl vérîfîçåtîöñ !!]</translation>
  </message>
  <message>
   <source>ENABLED: refusals do not tell whether an address is registered.</source>
   <translation>‏[!! ÉNÅBLÉD: réfûšålš dö ñöt téll whéthér åñ åddréšš îš régîštéréd. !!]</translation>
  </message>
  <message>
   <source>Each user needs a name of its own: put {parts} into the pattern.</source>
   <translation>‏[!! Éåçh ûšér ñéédš å ñåmé öf îtš öwñ: pût {parts} îñtö thé påttérñ. !!]</translation>
  </message>
  <message>
   <source>Earlier passwords: taken to be allowed again.</source>
   <translation>‏[!! Éårlîér påššwördš: tåkéñ tö bé ållöwéd ågåîñ. !!]</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>‏[!! Émåîl !!]</translation>
  </message>
  <message>
   <source>Enable {name}?</source>
   <translation>‏[!! Éñåblé {name}? !!]</translation>
  </message>
  <message>
   <source>Enabled.</source>
   <translation>‏[!! Éñåbléd. !!]</translation>
  </message>
  <message>
   <source>Endpoint</source>
   <translation>‏[!! Éñdpöîñt !!]</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>‏[!! Éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Environment: {name}</source>
   <translation>‏[!! Éñvîröñméñt: {name} !!]</translation>
  </message>
  <message>
   <source>Every address would be the same: it needs {parts}.</source>
   <translation>‏[!! Évérý åddréšš wöûld bé thé šåmé: ît ñéédš {parts}. !!]</translation>
  </message>
  <message>
   <source>Exception</source>
   <translation>‏[!! Éxçéptîöñ !!]</translation>
  </message>
  <message>
   <source>Existence errors</source>
   <translation>‏[!! Éxîštéñçé érrörš !!]</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>‏[!! Éxpéçtéd !!]</translation>
  </message>
  <message>
   <source>Family Name</source>
   <translation>‏[!! Fåmîlý Nåmé !!]</translation>
  </message>
  <message>
   <source>Fill in the attribute that the message names</source>
   <translation>‏[!! Fîll îñ thé åttrîbûté thåt thé méššågé ñåméš !!]</translation>
  </message>
  <message>
   <source>Finish it elsewhere, in the mobile app or the AWS console, then log in here</source>
   <translation>‏[!! Fîñîšh ît élšéwhéré, îñ thé möbîlé åpp ör thé ÅWS çöñšölé, théñ lög îñ héré !!]</translation>
  </message>
  <message>
   <source>Firebase's google-services.json</source>
   <translation>‏[!! Fîrébåšé'š gööglé-šérvîçéš.jšöñ !!]</translation>
  </message>
  <message>
   <source>For more, let the pool send by Amazon SES.</source>
   <translation>‏[!! För möré, lét thé pööl šéñd bý Åmåžöñ SÉS. !!]</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>‏[!! Géñdér !!]</translation>
  </message>
  <message>
   <source>Give the app client's secret in this environment.</source>
   <translation>‏[!! Gîvé thé åpp çlîéñt'š šéçrét îñ thîš éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>Give {name} another authenticator app? The codes of the one so far are wrong then.</source>
   <translation>‏[!! Gîvé {name} åñöthér åûthéñtîçåtör åpp? Thé çödéš öf thé öñé šö får åré wröñg théñ. !!]</translation>
  </message>
  <message>
   <source>Given Name</source>
   <translation>‏[!! Gîvéñ Nåmé !!]</translation>
  </message>
  <message>
   <source>Go by the service's words; request and reply stand in the timeline</source>
   <translation>‏[!! Gö bý thé šérvîçé'š wördš; réqûéšt åñd réplý štåñd îñ thé tîmélîñé !!]</translation>
  </message>
  <message>
   <source>Groups, texts of the messages and the lives of tokens: as Cognito has them by default.</source>
   <translation>‏[!! Gröûpš, téxtš öf thé méššågéš åñd thé lîvéš öf tökéñš: åš Cögñîtö håš thém bý défåûlt. !!]</translation>
  </message>
  <message>
   <source>HTTP status</source>
   <translation>‏[!! HTTP štåtûš !!]</translation>
  </message>
  <message>
   <source>Have the pool verify e-mail (AutoVerifiedAttributes), or confirm users as an admin.</source>
   <translation>‏[!! Håvé thé pööl vérîfý é-måîl (ÅûtöVérîfîédÅttrîbûtéš), ör çöñfîrm ûšérš åš åñ ådmîñ. !!]</translation>
  </message>
  <message>
   <source>Identity pool id</source>
   <translation>‏[!! Îdéñtîtý pööl îd !!]</translation>
  </message>
  <message>
   <source>Identity pool: the twin has none.</source>
   <translation>‏[!! Îdéñtîtý pööl: thé twîñ håš ñöñé. !!]</translation>
  </message>
  <message>
   <source>If mail stays away: an SES account in its sandbox mails verified addresses only.</source>
   <translation>‏[!! Îf måîl štåýš åwåý: åñ SÉS åççöûñt îñ îtš šåñdböx måîlš vérîfîéd åddréššéš öñlý. !!]</translation>
  </message>
  <message>
   <source>In this state nothing can be verified: ask an admin</source>
   <translation>‏[!! Îñ thîš štåté ñöthîñg çåñ bé vérîfîéd: åšk åñ ådmîñ !!]</translation>
  </message>
  <message>
   <source>It is for pools that take e-mail addresses for user names.</source>
   <translation>‏[!! Ît îš för pöölš thåt tåké é-måîl åddréššéš för ûšér ñåméš. !!]</translation>
  </message>
  <message>
   <source>It is not written like one.</source>
   <translation>‏[!! Ît îš ñöt wrîttéñ lîké öñé. !!]</translation>
  </message>
  <message>
   <source>It is the sandbox: nobody but you uses it.</source>
   <translation>‏[!! Ît îš thé šåñdböx: ñöbödý bût ýöû ûšéš ît. !!]</translation>
  </message>
  <message>
   <source>It looks like it ({signs}), and it is marked protected.</source>
   <translation>‏[!! Ît löökš lîké ît ({signs}), åñd ît îš mårkéd prötéçtéd. !!]</translation>
  </message>
  <message>
   <source>It looks like it: {signs}.</source>
   <translation>‏[!! Ît löökš lîké ît: {signs}. !!]</translation>
  </message>
  <message>
   <source>It may have gone through, but no session came here: log in again</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh, bût ñö šéššîöñ çåmé héré: lög îñ ågåîñ !!]</translation>
  </message>
  <message>
   <source>It may have gone through: log out and in, and see whether a code is asked for</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: lög öût åñd îñ, åñd šéé whéthér å çödé îš åškéd för !!]</translation>
  </message>
  <message>
   <source>It may have gone through: log out, and in with the new password</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: lög öût, åñd îñ wîth thé ñéw påššwörd !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök för thé ûšér !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user before you try again</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök för thé ûšér béföré ýöû trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user's address</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök för thé ûšér'š åddréšš !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user's status</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök för thé ûšér'š štåtûš !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail for a code, or try again and ask for one</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök îñtö thé måîl för å çödé, ör trý ågåîñ åñd åšk för öñé !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail, then go on with its code</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök îñtö thé måîl, théñ gö öñ wîth îtš çödé !!]</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail; a new code ends the older ones</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: löök îñtö thé måîl; å ñéw çödé éñdš thé öldér öñéš !!]</translation>
  </message>
  <message>
   <source>It may have gone through: press LOG OUT again; an ended session is refused then</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: préšš LÖG ÖÛT ågåîñ; åñ éñdéd šéššîöñ îš réfûšéd théñ !!]</translation>
  </message>
  <message>
   <source>It may have gone through: try again with the next code of the authenticator app</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: trý ågåîñ wîth thé ñéxt çödé öf thé åûthéñtîçåtör åpp !!]</translation>
  </message>
  <message>
   <source>It may have gone through: try to log in with the new password</source>
   <translation>‏[!! Ît måý håvé göñé thröûgh: trý tö lög îñ wîth thé ñéw påššwörd !!]</translation>
  </message>
  <message>
   <source>It needs the pool's mail, which is not read here.</source>
   <translation>‏[!! Ît ñéédš thé pööl'š måîl, whîçh îš ñöt réåd héré. !!]</translation>
  </message>
  <message>
   <source>It needs the sandbox.</source>
   <translation>‏[!! Ît ñéédš thé šåñdböx. !!]</translation>
  </message>
  <message>
   <source>It was gone already.</source>
   <translation>‏[!! Ît wåš göñé ålréådý. !!]</translation>
  </message>
  <message>
   <source>LEGACY: refusals tell whether an address is registered.</source>
   <translation>‏[!! LÉGÅCÝ: réfûšålš téll whéthér åñ åddréšš îš régîštéréd. !!]</translation>
  </message>
  <message>
   <source>Lambda triggers ({triggers}) run their owner's code. Rules in “Pool of the sandbox” can play them.</source>
   <translation>‏[!! Låmbdå trîggérš ({triggers}) rûñ théîr öwñér'š çödé. Rûléš îñ “Pööl öf thé šåñdböx” çåñ plåý thém. !!]</translation>
  </message>
  <message>
   <source>Lambda triggers: taken to be none. Rules in “Pool of the sandbox” can play them.</source>
   <translation>‏[!! Låmbdå trîggérš: tåkéñ tö bé ñöñé. Rûléš îñ “Pööl öf thé šåñdböx” çåñ plåý thém. !!]</translation>
  </message>
  <message>
   <source>Learned from the pool {pool} itself.</source>
   <translation>‏[!! Léårñéd fröm thé pööl {pool} îtšélf. !!]</translation>
  </message>
  <message>
   <source>Learned from what the environment {name} says, as its file has it.</source>
   <translation>‏[!! Léårñéd fröm whåt thé éñvîröñméñt {name} šåýš, åš îtš fîlé håš ît. !!]</translation>
  </message>
  <message>
   <source>Letter case of user names: taken not to count.</source>
   <translation>‏[!! Léttér çåšé öf ûšér ñåméš: tåkéñ ñöt tö çöûñt. !!]</translation>
  </message>
  <message>
   <source>Line {line} cannot be read: the file is cut off or mistyped there.</source>
   <translation>‏[!! Lîñé {line} çåññöt bé réåd: thé fîlé îš çût öff ör mîštýpéd théré. !!]</translation>
  </message>
  <message>
   <source>Line {line} cannot be read: the file is cut off or mistyped there. This could be found in it:</source>
   <translation>‏[!! Lîñé {line} çåññöt bé réåd: thé fîlé îš çût öff ör mîštýpéd théré. Thîš çöûld bé föûñd îñ ît: !!]</translation>
  </message>
  <message>
   <source>Locale</source>
   <translation>‏[!! Löçålé !!]</translation>
  </message>
  <message>
   <source>Log-in flows: taken to be {flow} alone.</source>
   <translation>‏[!! Lög-îñ flöwš: tåkéñ tö bé {flow} ålöñé. !!]</translation>
  </message>
  <message>
   <source>Login pages</source>
   <translation>‏[!! Lögîñ pågéš !!]</translation>
  </message>
  <message>
   <source>Made-up name, the e-mail address as an alias</source>
   <translation>‏[!! Mådé-ûp ñåmé, thé é-måîl åddréšš åš åñ ålîåš !!]</translation>
  </message>
  <message>
   <source>Made-up ones: {where} is on this computer, and takes them.</source>
   <translation>‏[!! Mådé-ûp öñéš: {where} îš öñ thîš çömpûtér, åñd tåkéš thém. !!]</translation>
  </message>
  <message>
   <source>Mail of {name} goes out into the world: name a mailbox of your own.</source>
   <translation>‏[!! Måîl öf {name} göéš öût îñtö thé wörld: ñåmé å måîlböx öf ýöûr öwñ. !!]</translation>
  </message>
  <message>
   <source>Mail sender</source>
   <translation>‏[!! Måîl šéñdér !!]</translation>
  </message>
  <message>
   <source>Mail to {addresses} reaches no mailbox of yours: it would bounce, or come to a stranger.</source>
   <translation>‏[!! Måîl tö {addresses} réåçhéš ñö måîlböx öf ýöûrš: ît wöûld böûñçé, ör çömé tö å štråñgér. !!]</translation>
  </message>
  <message>
   <source>Make sure that it is meant, and mark this environment protected.</source>
   <translation>‏[!! Måké šûré thåt ît îš méåñt, åñd mårk thîš éñvîröñméñt prötéçtéd. !!]</translation>
  </message>
  <message>
   <source>Managed login pages: the sandbox has none.</source>
   <translation>‏[!! Måñågéd lögîñ pågéš: thé šåñdböx håš ñöñé. !!]</translation>
  </message>
  <message>
   <source>Menu Sandbox turns the limits on and off.</source>
   <translation>‏[!! Méñû Såñdböx tûrñš thé lîmîtš öñ åñd öff. !!]</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>‏[!! Méššågé !!]</translation>
  </message>
  <message>
   <source>Message: {name}</source>
   <translation>‏[!! Méššågé: {name} !!]</translation>
  </message>
  <message>
   <source>Middle Name</source>
   <translation>‏[!! Mîddlé Nåmé !!]</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>‏[!! Nåmé !!]</translation>
  </message>
  <message>
   <source>Name the CA bundle of the server, or of a proxy that inspects TLS, in this environment</source>
   <translation>‏[!! Nåmé thé CÅ bûñdlé öf thé šérvér, ör öf å pröxý thåt îñšpéçtš TLS, îñ thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>‏[!! Nîçkñåmé !!]</translation>
  </message>
  <message>
   <source>No AWS profile is chosen in the environment, so the pool itself could not be asked.</source>
   <translation>‏[!! Nö ÅWS pröfîlé îš çhöšéñ îñ thé éñvîröñméñt, šö thé pööl îtšélf çöûld ñöt bé åškéd. !!]</translation>
  </message>
  <message>
   <source>No code went out: check that the address can receive mail, or ask who runs the pool</source>
   <translation>‏[!! Nö çödé wéñt öût: çhéçk thåt thé åddréšš çåñ réçéîvé måîl, ör åšk whö rûñš thé pööl !!]</translation>
  </message>
  <message>
   <source>No font here has Korean letters: install one, such as fonts-noto-cjk, and start this again.</source>
   <translation>‏[!! Nö föñt héré håš Köréåñ léttérš: îñštåll öñé, šûçh åš föñtš-ñötö-çjk, åñd štårt thîš ågåîñ. !!]</translation>
  </message>
  <message>
   <source>None are needed: the sandbox takes made-up ones.</source>
   <translation>‏[!! Nöñé åré ñéédéd: thé šåñdböx tåkéš mådé-ûp öñéš. !!]</translation>
  </message>
  <message>
   <source>Not all AWS profiles of this machine could be read: {why}</source>
   <translation>‏[!! Nöt åll ÅWS pröfîléš öf thîš måçhîñé çöûld bé réåd: {why} !!]</translation>
  </message>
  <message>
   <source>Not asked: the service could not be called.</source>
   <translation>‏[!! Nöt åškéd: thé šérvîçé çöûld ñöt bé çålléd. !!]</translation>
  </message>
  <message>
   <source>Not needed: the calls stay on this machine.</source>
   <translation>‏[!! Nöt ñéédéd: thé çållš štåý öñ thîš måçhîñé. !!]</translation>
  </message>
  <message>
   <source>Not now: wait until the pool is ready and no call is under way.</source>
   <translation>‏[!! Nöt ñöw: wåît ûñtîl thé pööl îš réådý åñd ñö çåll îš ûñdér wåý. !!]</translation>
  </message>
  <message>
   <source>Not taken, since it is a placeholder: {names}.</source>
   <translation>‏[!! Nöt tåkéñ, šîñçé ît îš å plåçéhöldér: {names}. !!]</translation>
  </message>
  <message>
   <source>Not taken, since its value is not in the file: {names}.</source>
   <translation>‏[!! Nöt tåkéñ, šîñçé îtš vålûé îš ñöt îñ thé fîlé: {names}. !!]</translation>
  </message>
  <message>
   <source>Not the service: the call is sent on to {host} (status {status}), which is not followed.</source>
   <translation>‏[!! Nöt thé šérvîçé: thé çåll îš šéñt öñ tö {host} (štåtûš {status}), whîçh îš ñöt föllöwéd. !!]</translation>
  </message>
  <message>
   <source>Not the service: {what} (status {status}): {words}</source>
   <translation>‏[!! Nöt thé šérvîçé: {what} (štåtûš {status}): {words} !!]</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>‏[!! Nöté !!]</translation>
  </message>
  <message>
   <source>Nothing answers at {address} within {seconds:g} s.</source>
   <translation>‏[!! Nöthîñg åñšwérš åt {address} wîthîñ {seconds:g} š. !!]</translation>
  </message>
  <message>
   <source>Nothing answers at {address}.</source>
   <translation>‏[!! Nöthîñg åñšwérš åt {address}. !!]</translation>
  </message>
  <message>
   <source>Nothing has happened yet that could be reported.</source>
   <translation>‏[!! Nöthîñg håš håppéñéd ýét thåt çöûld bé répörtéd. !!]</translation>
  </message>
  <message>
   <source>Nothing is left to verify: log in</source>
   <translation>‏[!! Nöthîñg îš léft tö vérîfý: lög îñ !!]</translation>
  </message>
  <message>
   <source>Nothing looks like it: names, tags, protection, number of users.</source>
   <translation>‏[!! Nöthîñg löökš lîké ît: ñåméš, tågš, prötéçtîöñ, ñûmbér öf ûšérš. !!]</translation>
  </message>
  <message>
   <source>Nothing was done, it seems: the whole reply stands in the timeline</source>
   <translation>‏[!! Nöthîñg wåš döñé, ît šéémš: thé whölé réplý štåñdš îñ thé tîmélîñé !!]</translation>
  </message>
  <message>
   <source>Nothing was done: check the endpoint of this environment</source>
   <translation>‏[!! Nöthîñg wåš döñé: çhéçk thé éñdpöîñt öf thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Nothing was done: check the endpoint; the log-in page of a guest network answers like this too</source>
   <translation>‏[!! Nöthîñg wåš döñé: çhéçk thé éñdpöîñt; thé lög-îñ pågé öf å gûéšt ñétwörk åñšwérš lîké thîš töö !!]</translation>
  </message>
  <message>
   <source>Nothing was done: give the proxy's user name and password in HTTPS_PROXY</source>
   <translation>‏[!! Nöthîñg wåš döñé: gîvé thé pröxý'š ûšér ñåmé åñd påššwörd îñ HTTPS_PRÖXÝ !!]</translation>
  </message>
  <message>
   <source>Nothing was done: show this to who runs the firewall or the proxy</source>
   <translation>‏[!! Nöthîñg wåš döñé: šhöw thîš tö whö rûñš thé fîréwåll ör thé pröxý !!]</translation>
  </message>
  <message>
   <source>Nothing was done: type less, or ask who runs the gateway</source>
   <translation>‏[!! Nöthîñg wåš döñé: týpé léšš, ör åšk whö rûñš thé gåtéwåý !!]</translation>
  </message>
  <message>
   <source>Nothing was done: wait a minute, then try again</source>
   <translation>‏[!! Nöthîñg wåš döñé: wåît å mîñûté, théñ trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>Nothing was sent: check the network, then try again</source>
   <translation>‏[!! Nöthîñg wåš šéñt: çhéçk thé ñétwörk, théñ trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>Nothing was sent: check what was typed, and this environment</source>
   <translation>‏[!! Nöthîñg wåš šéñt: çhéçk whåt wåš týpéd, åñd thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>‏[!! Nötîçé !!]</translation>
  </message>
  <message>
   <source>Only admins make users in this pool: ask who runs it</source>
   <translation>‏[!! Öñlý ådmîñš måké ûšérš îñ thîš pööl: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>Only admins may create users here.</source>
   <translation>‏[!! Öñlý ådmîñš måý çréåté ûšérš héré. !!]</translation>
  </message>
  <message>
   <source>Passkeys: the sandbox does not offer them.</source>
   <translation>‏[!! Påšškéýš: thé šåñdböx döéš ñöt öffér thém. !!]</translation>
  </message>
  <message>
   <source>Password policy</source>
   <translation>‏[!! Påššwörd pölîçý !!]</translation>
  </message>
  <message>
   <source>Password recovery: taken to be by e-mail, then by phone.</source>
   <translation>‏[!! Påššwörd réçövérý: tåkéñ tö bé bý é-måîl, théñ bý phöñé. !!]</translation>
  </message>
  <message>
   <source>Password rules: taken to be Cognito's usual ones.</source>
   <translation>‏[!! Påššwörd rûléš: tåkéñ tö bé Cögñîtö'š ûšûål öñéš. !!]</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>‏[!! Phöñé Nûmbér !!]</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>‏[!! Phöñé ñûmbér !!]</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>‏[!! Pîçtûré !!]</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>‏[!! Pîçtûréš !!]</translation>
  </message>
  <message>
   <source>Placeholders stand in it for the ids: {names}. Whoever set up the app has the real ones.</source>
   <translation>‏[!! Plåçéhöldérš štåñd îñ ît för thé îdš: {names}. Whöévér šét ûp thé åpp håš thé réål öñéš. !!]</translation>
  </message>
  <message>
   <source>Preferred Username</source>
   <translation>‏[!! Préférréd Ûšérñåmé !!]</translation>
  </message>
  <message>
   <source>Probable: its sign-up got no answer ({code}), and this user was made at that time.</source>
   <translation>‏[!! Pröbåblé: îtš šîgñ-ûp göt ñö åñšwér ({code}), åñd thîš ûšér wåš mådé åt thåt tîmé. !!]</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>‏[!! Prödûçtîöñ !!]</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>‏[!! Pröfîlé !!]</translation>
  </message>
  <message>
   <source>Reachable</source>
   <translation>‏[!! Réåçhåblé !!]</translation>
  </message>
  <message>
   <source>Refusals: taken to tell who is registered (PreventUserExistenceErrors LEGACY).</source>
   <translation>‏[!! Réfûšålš: tåkéñ tö téll whö îš régîštéréd (PrévéñtÛšérÉxîštéñçéÉrrörš LÉGÅCÝ). !!]</translation>
  </message>
  <message>
   <source>Refused by the phone</source>
   <translation>‏[!! Réfûšéd bý thé phöñé !!]</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>‏[!! Régîöñ !!]</translation>
  </message>
  <message>
   <source>Renew the login, or choose another AWS profile for this environment.</source>
   <translation>‏[!! Réñéw thé lögîñ, ör çhööšé åñöthér ÅWS pröfîlé för thîš éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>‏[!! Réqûéšt îd !!]</translation>
  </message>
  <message>
   <source>Resend &amp;invitation…</source>
   <translation>‏[!! Réšéñd &amp;iñvîtåtîöñ… !!]</translation>
  </message>
  <message>
   <source>Sa&amp;ve factors</source>
   <translation>‏[!! Så&amp;vé fåçtörš !!]</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>‏[!! Såñdböx !!]</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>‏[!! Såvéd: {file} !!]</translation>
  </message>
  <message>
   <source>Screen: {name}</source>
   <translation>‏[!! Sçrééñ: {name} !!]</translation>
  </message>
  <message>
   <source>Second factor by authenticator app, required</source>
   <translation>‏[!! Séçöñd fåçtör bý åûthéñtîçåtör åpp, réqûîréd !!]</translation>
  </message>
  <message>
   <source>Second factor by text message, required</source>
   <translation>‏[!! Séçöñd fåçtör bý téxt méššågé, réqûîréd !!]</translation>
  </message>
  <message>
   <source>Second factor: taken to be an authenticator app.</source>
   <translation>‏[!! Séçöñd fåçtör: tåkéñ tö bé åñ åûthéñtîçåtör åpp. !!]</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>‏[!! Sééñ !!]</translation>
  </message>
  <message>
   <source>Self sign-up</source>
   <translation>‏[!! Sélf šîgñ-ûp !!]</translation>
  </message>
  <message>
   <source>Self sign-up: taken to be allowed.</source>
   <translation>‏[!! Sélf šîgñ-ûp: tåkéñ tö bé ållöwéd. !!]</translation>
  </message>
  <message>
   <source>Send {name} another invitation? The temporary password so far is void then.</source>
   <translation>‏[!! Séñd {name} åñöthér îñvîtåtîöñ? Thé témpörårý påššwörd šö får îš vöîd théñ. !!]</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>‏[!! Séššîöñ !!]</translation>
  </message>
  <message>
   <source>Set another password for {name}? The one so far is void then.</source>
   <translation>‏[!! Sét åñöthér påššwörd för {name}? Thé öñé šö får îš vöîd théñ. !!]</translation>
  </message>
  <message>
   <source>Set it: signed calls are refused beyond 5 minutes.</source>
   <translation>‏[!! Sét ît: šîgñéd çållš åré réfûšéd béýöñd 5 mîñûtéš. !!]</translation>
  </message>
  <message>
   <source>Set password…</source>
   <translation>‏[!! Sét påššwörd… !!]</translation>
  </message>
  <message>
   <source>Set the region to {derived}.</source>
   <translation>‏[!! Sét thé régîöñ tö {derived}. !!]</translation>
  </message>
  <message>
   <source>Set up an authenticator app for this account first</source>
   <translation>‏[!! Sét ûp åñ åûthéñtîçåtör åpp för thîš åççöûñt fîršt !!]</translation>
  </message>
  <message>
   <source>Sign &amp;out</source>
   <translation>‏[!! Sîgñ &amp;oût !!]</translation>
  </message>
  <message>
   <source>Sign &amp;out everywhere…</source>
   <translation>‏[!! Sîgñ &amp;oût évérýwhéré… !!]</translation>
  </message>
  <message>
   <source>Sign {name} out everywhere? All sessions end.</source>
   <translation>‏[!! Sîgñ {name} öût évérýwhéré? Åll šéššîöñš éñd. !!]</translation>
  </message>
  <message>
   <source>Sign-in flow</source>
   <translation>‏[!! Sîgñ-îñ flöw !!]</translation>
  </message>
  <message>
   <source>Sign-in through {providers}: the sandbox plays no other providers.</source>
   <translation>‏[!! Sîgñ-îñ thröûgh {providers}: thé šåñdböx plåýš ñö öthér prövîdérš. !!]</translation>
  </message>
  <message>
   <source>Sign-ups are sent no code.</source>
   <translation>‏[!! Sîgñ-ûpš åré šéñt ñö çödé. !!]</translation>
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation>‏[!! Sîgñéd öût évérýwhéré. !!]</translation>
  </message>
  <message>
   <source>Signup Desk's own list of environments</source>
   <translation>‏[!! Sîgñûp Déšk'š öwñ lîšt öf éñvîröñméñtš !!]</translation>
  </message>
  <message>
   <source>Something changed the user meanwhile: try again</source>
   <translation>‏[!! Söméthîñg çhåñgéd thé ûšér méåñwhîlé: trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>Start the sandbox anew: menu Sandbox, 'Restart'.</source>
   <translation>‏[!! Stårt thé šåñdböx åñéw: méñû Såñdböx, 'Réštårt'. !!]</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>‏[!! Ståtûš !!]</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>‏[!! Stépš !!]</translation>
  </message>
  <message>
   <source>TLS</source>
   <translation>‏[!! TLS !!]</translation>
  </message>
  <message>
   <source>Take the secret out of this environment.</source>
   <translation>‏[!! Tåké thé šéçrét öût öf thîš éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>Take user pool and app client from one place.</source>
   <translation>‏[!! Tåké ûšér pööl åñd åpp çlîéñt fröm öñé plåçé. !!]</translation>
  </message>
  <message>
   <source>Tell what should have happened.</source>
   <translation>‏[!! Téll whåt šhöûld håvé håppéñéd. !!]</translation>
  </message>
  <message>
   <source>Tested with</source>
   <translation>‏[!! Téštéd wîth !!]</translation>
  </message>
  <message>
   <source>That was the whole walk. Now try it yourself.</source>
   <translation>‏[!! Thåt wåš thé whölé wålk. Nöw trý ît ýöûršélf. !!]</translation>
  </message>
  <message>
   <source>The AWS profile {profile} cannot be used: {why}</source>
   <translation>‏[!! Thé ÅWS pröfîlé {profile} çåññöt bé ûšéd: {why} !!]</translation>
  </message>
  <message>
   <source>The AWS profiles of this computer cannot be read ({error}): ~/.aws/config, ~/.aws/credentials or what AWS_CONFIG_FILE names is damaged. An environment without a profile works all the same.</source>
   <translation>‏[!! Thé ÅWS pröfîléš öf thîš çömpûtér çåññöt bé réåd ({error}): ~/.åwš/çöñfîg, ~/.åwš/çrédéñtîålš ör whåt ÅWS_CÖNFÎG_FÎLÉ ñåméš îš dåmågéd. Åñ éñvîröñméñt wîthöût å pröfîlé wörkš åll thé šåmé. !!]</translation>
  </message>
  <message>
   <source>The CA bundle {file} is not there.</source>
   <translation>‏[!! Thé CÅ bûñdlé {file} îš ñöt théré. !!]</translation>
  </message>
  <message>
   <source>The CA bundle {path} cannot be read: {reason}</source>
   <translation>‏[!! Thé CÅ bûñdlé {path} çåññöt bé réåd: {reason} !!]</translation>
  </message>
  <message>
   <source>The CA bundle {path} holds no certificates (PEM).</source>
   <translation>‏[!! Thé CÅ bûñdlé {path} höldš ñö çértîfîçåtéš (PÉM). !!]</translation>
  </message>
  <message>
   <source>The ID token has expired: log in again</source>
   <translation>‏[!! Thé ÎD tökéñ håš éxpîréd: lög îñ ågåîñ !!]</translation>
  </message>
  <message>
   <source>The SSO login has expired. Renew it with: aws sso login --profile {profile}</source>
   <translation>‏[!! Thé SSÖ lögîñ håš éxpîréd. Réñéw ît wîth: åwš ššö lögîñ --pröfîlé {profile} !!]</translation>
  </message>
  <message>
   <source>The TLS handshake with {host} failed: {reason}.</source>
   <translation>‏[!! Thé TLS håñdšhåké wîth {host} fåîléd: {reason}. !!]</translation>
  </message>
  <message>
   <source>The account has been deleted: sign up again</source>
   <translation>‏[!! Thé åççöûñt håš bééñ délétéd: šîgñ ûp ågåîñ !!]</translation>
  </message>
  <message>
   <source>The account has no second factor that fits: set one up first</source>
   <translation>‏[!! Thé åççöûñt håš ñö šéçöñd fåçtör thåt fîtš: šét öñé ûp fîršt !!]</translation>
  </message>
  <message>
   <source>The account still has its temporary password: log in with that of the invitation</source>
   <translation>‏[!! Thé åççöûñt štîll håš îtš témpörårý påššwörd: lög îñ wîth thåt öf thé îñvîtåtîöñ !!]</translation>
  </message>
  <message>
   <source>The address is being signed up at the same moment: look for the user</source>
   <translation>‏[!! Thé åddréšš îš béîñg šîgñéd ûp åt thé šåmé möméñt: löök för thé ûšér !!]</translation>
  </message>
  <message>
   <source>The address waits for its code: verify it</source>
   <translation>‏[!! Thé åddréšš wåîtš för îtš çödé: vérîfý ît !!]</translation>
  </message>
  <message>
   <source>The app client has none, and none is sent.</source>
   <translation>‏[!! Thé åpp çlîéñt håš ñöñé, åñd ñöñé îš šéñt. !!]</translation>
  </message>
  <message>
   <source>The app client has none, but one is given here.</source>
   <translation>‏[!! Thé åpp çlîéñt håš ñöñé, bût öñé îš gîvéñ héré. !!]</translation>
  </message>
  <message>
   <source>The app client has one, and it is the one given here.</source>
   <translation>‏[!! Thé åpp çlîéñt håš öñé, åñd ît îš thé öñé gîvéñ héré. !!]</translation>
  </message>
  <message>
   <source>The app client has one, but none is given here.</source>
   <translation>‏[!! Thé åpp çlîéñt håš öñé, bût ñöñé îš gîvéñ héré. !!]</translation>
  </message>
  <message>
   <source>The app client id holds something else than letters and digits, or is too long.</source>
   <translation>‏[!! Thé åpp çlîéñt îd höldš šöméthîñg élšé thåñ léttérš åñd dîgîtš, ör îš töö löñg. !!]</translation>
  </message>
  <message>
   <source>The app client id is missing.</source>
   <translation>‏[!! Thé åpp çlîéñt îd îš mîššîñg. !!]</translation>
  </message>
  <message>
   <source>The app client may not set {names}: a sign-up with it is refused.</source>
   <translation>‏[!! Thé åpp çlîéñt måý ñöt šét {names}: å šîgñ-ûp wîth ît îš réfûšéd. !!]</translation>
  </message>
  <message>
   <source>The app client may not write an attribute that was sent: ask who runs the user pool</source>
   <translation>‏[!! Thé åpp çlîéñt måý ñöt wrîté åñ åttrîbûté thåt wåš šéñt: åšk whö rûñš thé ûšér pööl !!]</translation>
  </message>
  <message>
   <source>The app client takes the one given here.</source>
   <translation>‏[!! Thé åpp çlîéñt tåkéš thé öñé gîvéñ héré. !!]</translation>
  </message>
  <message>
   <source>The app client's id is not in this kind of file: fill it in.</source>
   <translation>‏[!! Thé åpp çlîéñt'š îd îš ñöt îñ thîš kîñd öf fîlé: fîll ît îñ. !!]</translation>
  </message>
  <message>
   <source>The app client's secret is missing or wrong: give it in this environment</source>
   <translation>‏[!! Thé åpp çlîéñt'š šéçrét îš mîššîñg ör wröñg: gîvé ît îñ thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>The attribute is fixed once it is set: leave it as it is</source>
   <translation>‏[!! Thé åttrîbûté îš fîxéd öñçé ît îš šét: léåvé ît åš ît îš !!]</translation>
  </message>
  <message>
   <source>The attributes are saved.</source>
   <translation>‏[!! Thé åttrîbûtéš åré šåvéd. !!]</translation>
  </message>
  <message>
   <source>The authenticator app is proved, but log-ins do not ask for it yet: send its next code</source>
   <translation>‏[!! Thé åûthéñtîçåtör åpp îš prövéd, bût lög-îñš dö ñöt åšk för ît ýét: šéñd îtš ñéxt çödé !!]</translation>
  </message>
  <message>
   <source>The call could not be made ({error}).</source>
   <translation>‏[!! Thé çåll çöûld ñöt bé mådé ({error}). !!]</translation>
  </message>
  <message>
   <source>The certificate is trusted by {by}.</source>
   <translation>‏[!! Thé çértîfîçåté îš trûštéd bý {by}. !!]</translation>
  </message>
  <message>
   <source>The certificate of {host} has expired.</source>
   <translation>‏[!! Thé çértîfîçåté öf {host} håš éxpîréd. !!]</translation>
  </message>
  <message>
   <source>The certificate of {host} is not trusted here: {reason}.</source>
   <translation>‏[!! Thé çértîfîçåté öf {host} îš ñöt trûštéd héré: {reason}. !!]</translation>
  </message>
  <message>
   <source>The certificate of {host} is not valid yet.</source>
   <translation>‏[!! Thé çértîfîçåté öf {host} îš ñöt vålîd ýét. !!]</translation>
  </message>
  <message>
   <source>The certificate of {host} is refused: {why}.</source>
   <translation>‏[!! Thé çértîfîçåté öf {host} îš réfûšéd: {why}. !!]</translation>
  </message>
  <message>
   <source>The change lasts until Signup Desk ends.</source>
   <translation>‏[!! Thé çhåñgé låštš ûñtîl Sîgñûp Déšk éñdš. !!]</translation>
  </message>
  <message>
   <source>The clipboard holds no text: copy the app's config first.</source>
   <translation>‏[!! Thé çlîpböård höldš ñö téxt: çöpý thé åpp'š çöñfîg fîršt. !!]</translation>
  </message>
  <message>
   <source>The code for {address} has not come yet: this one went to {other}.</source>
   <translation>‏[!! Thé çödé för {address} håš ñöt çömé ýét: thîš öñé wéñt tö {other}. !!]</translation>
  </message>
  <message>
   <source>The code has expired after an hour, or none was asked for: send a new one</source>
   <translation>‏[!! Thé çödé håš éxpîréd åftér åñ höûr, ör ñöñé wåš åškéd för: šéñd å ñéw öñé !!]</translation>
  </message>
  <message>
   <source>The code has expired, or a newer one was sent: send a new one</source>
   <translation>‏[!! Thé çödé håš éxpîréd, ör å ñéwér öñé wåš šéñt: šéñd å ñéw öñé !!]</translation>
  </message>
  <message>
   <source>The code has expired, or is none of this user: press Resend code and use the new one</source>
   <translation>‏[!! Thé çödé håš éxpîréd, ör îš ñöñé öf thîš ûšér: préšš Réšéñd çödé åñd ûšé thé ñéw öñé !!]</translation>
  </message>
  <message>
   <source>The code has expired: ask for a new one</source>
   <translation>‏[!! Thé çödé håš éxpîréd: åšk för å ñéw öñé !!]</translation>
  </message>
  <message>
   <source>The code has expired: log in again for a new one</source>
   <translation>‏[!! Thé çödé håš éxpîréd: lög îñ ågåîñ för å ñéw öñé !!]</translation>
  </message>
  <message>
   <source>The colour {color} is neither #rrggbb nor one of {palette}.</source>
   <translation>‏[!! Thé çölöûr {color} îš ñéîthér #rrggbb ñör öñé öf {palette}. !!]</translation>
  </message>
  <message>
   <source>The disk of {file} is full. Make room there, and restart the sandbox.</source>
   <translation>‏[!! Thé dîšk öf {file} îš fûll. Måké rööm théré, åñd réštårt thé šåñdböx. !!]</translation>
  </message>
  <message>
   <source>The e-mail address or the phone number stands for the user name; {case}.</source>
   <translation>‏[!! Thé é-måîl åddréšš ör thé phöñé ñûmbér štåñdš för thé ûšér ñåmé; {case}. !!]</translation>
  </message>
  <message>
   <source>The e-mail address stands for the user name; {case}.</source>
   <translation>‏[!! Thé é-måîl åddréšš štåñdš för thé ûšér ñåmé; {case}. !!]</translation>
  </message>
  <message>
   <source>The environment does not name {names}; the sign-up form follows the pool. See whether the app asks for it: without it a sign-up is refused.</source>
   <translation>‏[!! Thé éñvîröñméñt döéš ñöt ñåmé {names}; thé šîgñ-ûp förm föllöwš thé pööl. Séé whéthér thé åpp åškš för ît: wîthöût ît å šîgñ-ûp îš réfûšéd. !!]</translation>
  </message>
  <message>
   <source>The environment says otherwise; the sign-up form follows the pool.</source>
   <translation>‏[!! Thé éñvîröñméñt šåýš öthérwîšé; thé šîgñ-ûp förm föllöwš thé pööl. !!]</translation>
  </message>
  <message>
   <source>The environment's name does not say so; the pool's own signs were not read.</source>
   <translation>‏[!! Thé éñvîröñméñt'š ñåmé döéš ñöt šåý šö; thé pööl'š öwñ šîgñš wéré ñöt réåd. !!]</translation>
  </message>
  <message>
   <source>The factors are saved.</source>
   <translation>‏[!! Thé fåçtörš åré šåvéd. !!]</translation>
  </message>
  <message>
   <source>The file does not say what its pool is like: import its users into this pool.</source>
   <translation>‏[!! Thé fîlé döéš ñöt šåý whåt îtš pööl îš lîké: împört îtš ûšérš îñtö thîš pööl. !!]</translation>
  </message>
  <message>
   <source>The file is empty.</source>
   <translation>‏[!! Thé fîlé îš émptý. !!]</translation>
  </message>
  <message>
   <source>The folder is missing, such as INBOX.</source>
   <translation>‏[!! Thé földér îš mîššîñg, šûçh åš ÎNBÖX. !!]</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be read: {why}</source>
   <translation>‏[!! Thé földér {folder} çåññöt bé réåd: {why} !!]</translation>
  </message>
  <message>
   <source>The identity pool could not check the token: try again soon</source>
   <translation>‏[!! Thé îdéñtîtý pööl çöûld ñöt çhéçk thé tökéñ: trý ågåîñ šööñ !!]</translation>
  </message>
  <message>
   <source>The identity pool has no role to give: ask who runs it</source>
   <translation>‏[!! Thé îdéñtîtý pööl håš ñö rölé tö gîvé: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The identity pool id {id} is not written &lt;region&gt;:&lt;id&gt;.</source>
   <translation>‏[!! Thé îdéñtîtý pööl îd {id} îš ñöt wrîttéñ &lt;régîöñ&gt;:&lt;îd&gt;. !!]</translation>
  </message>
  <message>
   <source>The identity pool takes no tokens of this app client: ask who runs it</source>
   <translation>‏[!! Thé îdéñtîtý pööl tåkéš ñö tökéñš öf thîš åpp çlîéñt: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The invitation was sent again, with another temporary password.</source>
   <translation>‏[!! Thé îñvîtåtîöñ wåš šéñt ågåîñ, wîth åñöthér témpörårý påššwörd. !!]</translation>
  </message>
  <message>
   <source>The keychain has not given the client secret of {name} yet: unlock it.</source>
   <translation>‏[!! Thé kéýçhåîñ håš ñöt gîvéñ thé çlîéñt šéçrét öf {name} ýét: ûñlöçk ît. !!]</translation>
  </message>
  <message>
   <source>The keychain refuses ({error})</source>
   <translation>‏[!! Thé kéýçhåîñ réfûšéš ({error}) !!]</translation>
  </message>
  <message>
   <source>The ledger says that {sub} is {made}, the user pool says {found}: the entry is not trusted, and the user stays.</source>
   <translation>‏[!! Thé lédgér šåýš thåt {sub} îš {made}, thé ûšér pööl šåýš {found}: thé éñtrý îš ñöt trûštéd, åñd thé ûšér štåýš. !!]</translation>
  </message>
  <message>
   <source>The link's page says</source>
   <translation>‏[!! Thé lîñk'š pågé šåýš !!]</translation>
  </message>
  <message>
   <source>The log-in is linked to another identity: ask who runs the identity pool</source>
   <translation>‏[!! Thé lög-îñ îš lîñkéd tö åñöthér îdéñtîtý: åšk whö rûñš thé îdéñtîtý pööl !!]</translation>
  </message>
  <message>
   <source>The login has expired. Renew it with: aws login --profile {profile}</source>
   <translation>‏[!! Thé lögîñ håš éxpîréd. Réñéw ît wîth: åwš lögîñ --pröfîlé {profile} !!]</translation>
  </message>
  <message>
   <source>The mailbox does not answer in Mailpit's format.</source>
   <translation>‏[!! Thé måîlböx döéš ñöt åñšwér îñ Måîlpît'š förmåt. !!]</translation>
  </message>
  <message>
   <source>The mailbox has been left.</source>
   <translation>‏[!! Thé måîlböx håš bééñ léft. !!]</translation>
  </message>
  <message>
   <source>The mailbox's server is missing.</source>
   <translation>‏[!! Thé måîlböx'š šérvér îš mîššîñg. !!]</translation>
  </message>
  <message>
   <source>The mailbox's server is no host name such as imap.example.com.</source>
   <translation>‏[!! Thé måîlböx'š šérvér îš ñö höšt ñåmé šûçh åš îmåp.éxåmplé.çöm. !!]</translation>
  </message>
  <message>
   <source>The mailbox's user holds characters that cannot be seen.</source>
   <translation>‏[!! Thé måîlböx'š ûšér höldš çhåråçtérš thåt çåññöt bé šééñ. !!]</translation>
  </message>
  <message>
   <source>The mailbox's user is missing.</source>
   <translation>‏[!! Thé måîlböx'š ûšér îš mîššîñg. !!]</translation>
  </message>
  <message>
   <source>The mails of this day are used up: try again tomorrow, or have the pool send by Amazon SES</source>
   <translation>‏[!! Thé måîlš öf thîš dåý åré ûšéd ûp: trý ågåîñ tömörröw, ör håvé thé pööl šéñd bý Åmåžöñ SÉS !!]</translation>
  </message>
  <message>
   <source>The message is in the mailbox no more.</source>
   <translation>‏[!! Thé méššågé îš îñ thé måîlböx ñö möré. !!]</translation>
  </message>
  <message>
   <source>The messages of this environment cannot be read: choose the sandbox.</source>
   <translation>‏[!! Thé méššågéš öf thîš éñvîröñméñt çåññöt bé réåd: çhööšé thé šåñdböx. !!]</translation>
  </message>
  <message>
   <source>The name holds characters that cannot be seen.</source>
   <translation>‏[!! Thé ñåmé höldš çhåråçtérš thåt çåññöt bé šééñ. !!]</translation>
  </message>
  <message>
   <source>The name is longer than {count} characters.</source>
   <translation>‏[!! Thé ñåmé îš löñgér thåñ {count} çhåråçtérš. !!]</translation>
  </message>
  <message>
   <source>The name is missing.</source>
   <translation>‏[!! Thé ñåmé îš mîššîñg. !!]</translation>
  </message>
  <message>
   <source>The name {host} could not be looked up: no name server answers.</source>
   <translation>‏[!! Thé ñåmé {host} çöûld ñöt bé löökéd ûp: ñö ñåmé šérvér åñšwérš. !!]</translation>
  </message>
  <message>
   <source>The name {host} is not known to this network.</source>
   <translation>‏[!! Thé ñåmé {host} îš ñöt kñöwñ tö thîš ñétwörk. !!]</translation>
  </message>
  <message>
   <source>The one given here is not the app client's.</source>
   <translation>‏[!! Thé öñé gîvéñ héré îš ñöt thé åpp çlîéñt'š. !!]</translation>
  </message>
  <message>
   <source>The owner's Amazon SES sends, from {sender}.</source>
   <translation>‏[!! Thé öwñér'š Åmåžöñ SÉS šéñdš, fröm {sender}. !!]</translation>
  </message>
  <message>
   <source>The password is set.</source>
   <translation>‏[!! Thé påššwörd îš šét. !!]</translation>
  </message>
  <message>
   <source>The password is void, and a code for a new one was sent.</source>
   <translation>‏[!! Thé påššwörd îš vöîd, åñd å çödé för å ñéw öñé wåš šéñt. !!]</translation>
  </message>
  <message>
   <source>The password of {user} at {host} is not known: give it in the environment.</source>
   <translation>‏[!! Thé påššwörd öf {user} åt {host} îš ñöt kñöwñ: gîvé ît îñ thé éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>The password was reset: set a new one</source>
   <translation>‏[!! Thé påššwörd wåš réšét: šét å ñéw öñé !!]</translation>
  </message>
  <message>
   <source>The phone number stands for the user name.</source>
   <translation>‏[!! Thé phöñé ñûmbér štåñdš för thé ûšér ñåmé. !!]</translation>
  </message>
  <message>
   <source>The pool does not take the answer: begin the log-in again</source>
   <translation>‏[!! Thé pööl döéš ñöt tåké thé åñšwér: bégîñ thé lög-îñ ågåîñ !!]</translation>
  </message>
  <message>
   <source>The pool has none.</source>
   <translation>‏[!! Thé pööl håš ñöñé. !!]</translation>
  </message>
  <message>
   <source>The pool mails verified addresses only (Amazon SES): ask who runs it</source>
   <translation>‏[!! Thé pööl måîlš vérîfîéd åddréššéš öñlý (Åmåžöñ SÉS): åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The pool requires an attribute that this form does not have: ask who runs the pool</source>
   <translation>‏[!! Thé pööl réqûîréš åñ åttrîbûté thåt thîš förm döéš ñöt håvé: åšk whö rûñš thé pööl !!]</translation>
  </message>
  <message>
   <source>The pool requires it: have the form ask for it, fill it in and sign up again</source>
   <translation>‏[!! Thé pööl réqûîréš ît: håvé thé förm åšk för ît, fîll ît îñ åñd šîgñ ûp ågåîñ !!]</translation>
  </message>
  <message>
   <source>The pool requires none beside the user name.</source>
   <translation>‏[!! Thé pööl réqûîréš ñöñé béšîdé thé ûšér ñåmé. !!]</translation>
  </message>
  <message>
   <source>The pool requires {names}.</source>
   <translation>‏[!! Thé pööl réqûîréš {names}. !!]</translation>
  </message>
  <message>
   <source>The pool tells this to admins alone.</source>
   <translation>‏[!! Thé pööl téllš thîš tö ådmîñš ålöñé. !!]</translation>
  </message>
  <message>
   <source>The pool verifies by links and has no domain for them: ask who runs it</source>
   <translation>‏[!! Thé pööl vérîfîéš bý lîñkš åñd håš ñö dömåîñ för thém: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The pool's feature plan lacks this: ask who runs it</source>
   <translation>‏[!! Thé pööl'š féåtûré plåñ låçkš thîš: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The pool's schema has no {names}: a sign-up with it is refused.</source>
   <translation>‏[!! Thé pööl'š šçhémå håš ñö {names}: å šîgñ-ûp wîth ît îš réfûšéd. !!]</translation>
  </message>
  <message>
   <source>The pool's threat protection stopped this: ask who runs it</source>
   <translation>‏[!! Thé pööl'š thréåt prötéçtîöñ štöppéd thîš: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The port is no number from 1 to 65535.</source>
   <translation>‏[!! Thé pört îš ñö ñûmbér fröm 1 tö 65535. !!]</translation>
  </message>
  <message>
   <source>The proxy {proxy} does not let the call through: {reason}</source>
   <translation>‏[!! Thé pröxý {proxy} döéš ñöt lét thé çåll thröûgh: {reason} !!]</translation>
  </message>
  <message>
   <source>The region is missing, and the user pool id does not begin with one.</source>
   <translation>‏[!! Thé régîöñ îš mîššîñg, åñd thé ûšér pööl îd döéš ñöt bégîñ wîth öñé. !!]</translation>
  </message>
  <message>
   <source>The region {region} is not written like one, such as eu-west-1.</source>
   <translation>‏[!! Thé régîöñ {region} îš ñöt wrîttéñ lîké öñé, šûçh åš éû-wéšt-1. !!]</translation>
  </message>
  <message>
   <source>The reply does not say what time it is.</source>
   <translation>‏[!! Thé réplý döéš ñöt šåý whåt tîmé ît îš. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is cut off in its headers.</source>
   <translation>‏[!! Thé réplý öf {address} îš çût öff îñ îtš héådérš. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is cut off.</source>
   <translation>‏[!! Thé réplý öf {address} îš çût öff. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is larger than {limit} MB.</source>
   <translation>‏[!! Thé réplý öf {address} îš lårgér thåñ {limit} MB. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is longer than any of this service.</source>
   <translation>‏[!! Thé réplý öf {address} îš löñgér thåñ åñý öf thîš šérvîçé. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is no HTTP.</source>
   <translation>‏[!! Thé réplý öf {address} îš ñö HTTP. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is none that this service gives to this call.</source>
   <translation>‏[!! Thé réplý öf {address} îš ñöñé thåt thîš šérvîçé gîvéš tö thîš çåll. !!]</translation>
  </message>
  <message>
   <source>The reply of {address} is not readable.</source>
   <translation>‏[!! Thé réplý öf {address} îš ñöt réådåblé. !!]</translation>
  </message>
  <message>
   <source>The request was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation>‏[!! Thé réqûéšt wåš šéñt åñd måý håvé göñé thröûgh: îtš réplý wîll åppéår îñ thé tîmélîñé. !!]</translation>
  </message>
  <message>
   <source>The same error happened again ({count} times so far): {what}.</source>
   <translation>‏[!! Thé šåmé érrör håppéñéd ågåîñ ({count} tîméš šö får): {what}. !!]</translation>
  </message>
  <message>
   <source>The sandbox answers at {where}.</source>
   <translation>‏[!! Thé šåñdböx åñšwérš åt {where}. !!]</translation>
  </message>
  <message>
   <source>The sandbox could not be started.</source>
   <translation>‏[!! Thé šåñdböx çöûld ñöt bé štårtéd. !!]</translation>
  </message>
  <message>
   <source>The sandbox could not be started: instead of where it serves, it says {line}</source>
   <translation>‏[!! Thé šåñdböx çöûld ñöt bé štårtéd: îñštéåd öf whéré ît šérvéš, ît šåýš {line} !!]</translation>
  </message>
  <message>
   <source>The sandbox could not be started: it does not answer after {seconds} seconds.</source>
   <translation>‏[!! Thé šåñdböx çöûld ñöt bé štårtéd: ît döéš ñöt åñšwér åftér {seconds} šéçöñdš. !!]</translation>
  </message>
  <message>
   <source>The sandbox could not be started: {why}</source>
   <translation>‏[!! Thé šåñdböx çöûld ñöt bé štårtéd: {why} !!]</translation>
  </message>
  <message>
   <source>The sandbox has no user pool {id}.</source>
   <translation>‏[!! Thé šåñdböx håš ñö ûšér pööl {id}. !!]</translation>
  </message>
  <message>
   <source>The sandbox has stopped.</source>
   <translation>‏[!! Thé šåñdböx håš štöppéd. !!]</translation>
  </message>
  <message>
   <source>The sandbox has this text message no more.</source>
   <translation>‏[!! Thé šåñdböx håš thîš téxt méššågé ñö möré. !!]</translation>
  </message>
  <message>
   <source>The sandbox is not ready yet: try again in a moment.</source>
   <translation>‏[!! Thé šåñdböx îš ñöt réådý ýét: trý ågåîñ îñ å möméñt. !!]</translation>
  </message>
  <message>
   <source>The sandbox keeps all mail on this computer; with limits on, {count} mails a day.</source>
   <translation>‏[!! Thé šåñdböx kéépš åll måîl öñ thîš çömpûtér; wîth lîmîtš öñ, {count} måîlš å dåý. !!]</translation>
  </message>
  <message>
   <source>The sandbox's pools, users and mail are only in memory, and are lost when the app closes.</source>
   <translation>‏[!! Thé šåñdböx'š pöölš, ûšérš åñd måîl åré öñlý îñ mémörý, åñd åré löšt whéñ thé åpp çlöšéš. !!]</translation>
  </message>
  <message>
   <source>The service failed, and whether it was done is not known: look for the user, then try again</source>
   <translation>‏[!! Thé šérvîçé fåîléd, åñd whéthér ît wåš döñé îš ñöt kñöwñ: löök för thé ûšér, théñ trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>The service failed, not you: try again in a moment</source>
   <translation>‏[!! Thé šérvîçé fåîléd, ñöt ýöû: trý ågåîñ îñ å möméñt !!]</translation>
  </message>
  <message>
   <source>The service throttles this client: wait a few seconds, then try again</source>
   <translation>‏[!! Thé šérvîçé thröttléš thîš çlîéñt: wåît å féw šéçöñdš, théñ trý ågåîñ !!]</translation>
  </message>
  <message>
   <source>The session has ended already: log in again</source>
   <translation>‏[!! Thé šéššîöñ håš éñdéd ålréådý: lög îñ ågåîñ !!]</translation>
  </message>
  <message>
   <source>The session of the sign-up is over: press VERIFY again, which leaves it out</source>
   <translation>‏[!! Thé šéššîöñ öf thé šîgñ-ûp îš övér: préšš VÉRÎFÝ ågåîñ, whîçh léåvéš ît öût !!]</translation>
  </message>
  <message>
   <source>The temporary password is set: the next log-in asks for a new one.</source>
   <translation>‏[!! Thé témpörårý påššwörd îš šét: thé ñéxt lög-îñ åškš för å ñéw öñé. !!]</translation>
  </message>
  <message>
   <source>The token is not for this: the app client lacks the scope aws.cognito.signin.user.admin</source>
   <translation>‏[!! Thé tökéñ îš ñöt för thîš: thé åpp çlîéñt låçkš thé šçöpé åwš.çögñîtö.šîgñîñ.ûšér.ådmîñ !!]</translation>
  </message>
  <message>
   <source>The twin of {name} could not be made: {why}</source>
   <translation>‏[!! Thé twîñ öf {name} çöûld ñöt bé mådé: {why} !!]</translation>
  </message>
  <message>
   <source>The user has been made, but no code went out: once mail works, press Resend code on the next screen</source>
   <translation>‏[!! Thé ûšér håš bééñ mådé, bût ñö çödé wéñt öût: öñçé måîl wörkš, préšš Réšéñd çödé öñ thé ñéxt šçrééñ !!]</translation>
  </message>
  <message>
   <source>The user has been made, but the mails of this day are used up: ask for a code tomorrow</source>
   <translation>‏[!! Thé ûšér håš bééñ mådé, bût thé måîlš öf thîš dåý åré ûšéd ûp: åšk för å çödé tömörröw !!]</translation>
  </message>
  <message>
   <source>The user has been made, but the pool mails verified addresses only: ask who runs it</source>
   <translation>‏[!! Thé ûšér håš bééñ mådé, bût thé pööl måîlš vérîfîéd åddréššéš öñlý: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The user has been made, but the pool may not send mail: ask who runs it</source>
   <translation>‏[!! Thé ûšér håš bééñ mådé, bût thé pööl måý ñöt šéñd måîl: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The user is confirmed all the same: show the failure to the owner of the trigger</source>
   <translation>‏[!! Thé ûšér îš çöñfîrméd åll thé šåmé: šhöw thé fåîlûré tö thé öwñér öf thé trîggér !!]</translation>
  </message>
  <message>
   <source>The user name is to be a phone number here: choose that under Attributes, Sign up with</source>
   <translation>‏[!! Thé ûšér ñåmé îš tö bé å phöñé ñûmbér héré: çhööšé thåt ûñdér Åttrîbûtéš, Sîgñ ûp wîth !!]</translation>
  </message>
  <message>
   <source>The user pool allows no authenticator apps: ask who runs it</source>
   <translation>‏[!! Thé ûšér pööl ållöwš ñö åûthéñtîçåtör åppš: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The user pool does not allow this call: ask who runs it</source>
   <translation>‏[!! Thé ûšér pööl döéš ñöt ållöw thîš çåll: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The user pool does not list this user, perhaps not yet: look again in a minute.</source>
   <translation>‏[!! Thé ûšér pööl döéš ñöt lîšt thîš ûšér, pérhåpš ñöt ýét: löök ågåîñ îñ å mîñûté. !!]</translation>
  </message>
  <message>
   <source>The user pool id is missing.</source>
   <translation>‏[!! Thé ûšér pööl îd îš mîššîñg. !!]</translation>
  </message>
  <message>
   <source>The user pool id says {derived}, the environment says {region}.</source>
   <translation>‏[!! Thé ûšér pööl îd šåýš {derived}, thé éñvîröñméñt šåýš {region}. !!]</translation>
  </message>
  <message>
   <source>The user pool id says {derived}, the file says {stated} ({path}): {derived} is used.</source>
   <translation>‏[!! Thé ûšér pööl îd šåýš {derived}, thé fîlé šåýš {stated} ({path}): {derived} îš ûšéd. !!]</translation>
  </message>
  <message>
   <source>The user pool id says {derived}, the region says {region}.</source>
   <translation>‏[!! Thé ûšér pööl îd šåýš {derived}, thé régîöñ šåýš {region}. !!]</translation>
  </message>
  <message>
   <source>The user pool id {id} is not written &lt;region&gt;_&lt;id&gt;.</source>
   <translation>‏[!! Thé ûšér pööl îd {id} îš ñöt wrîttéñ &lt;régîöñ&gt;_&lt;îd&gt;. !!]</translation>
  </message>
  <message>
   <source>The user pool is not set up for this: ask who runs it</source>
   <translation>‏[!! Thé ûšér pööl îš ñöt šét ûp för thîš: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The user pool is set up badly: show its owner this</source>
   <translation>‏[!! Thé ûšér pööl îš šét ûp bådlý: šhöw îtš öwñér thîš !!]</translation>
  </message>
  <message>
   <source>The user pool may not send mail: ask who runs it</source>
   <translation>‏[!! Thé ûšér pööl måý ñöt šéñd måîl: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The user pool may not send text messages: ask who runs it</source>
   <translation>‏[!! Thé ûšér pööl måý ñöt šéñd téxt méššågéš: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>The walk cannot continue: {why}</source>
   <translation>‏[!! Thé wålk çåññöt çöñtîñûé: {why} !!]</translation>
  </message>
  <message>
   <source>The walk was stopped. Continue from here yourself.</source>
   <translation>‏[!! Thé wålk wåš štöppéd. Cöñtîñûé fröm héré ýöûršélf. !!]</translation>
  </message>
  <message>
   <source>The {what} is no address such as https://localhost:4566.</source>
   <translation>‏[!! Thé {what} îš ñö åddréšš šûçh åš httpš://löçålhöšt:4566. !!]</translation>
  </message>
  <message>
   <source>The {what} must begin with https://: plain http is for this machine alone.</source>
   <translation>‏[!! Thé {what} mûšt bégîñ wîth httpš://: plåîñ http îš för thîš måçhîñé ålöñé. !!]</translation>
  </message>
  <message>
   <source>The {what} must hold no user name and no password.</source>
   <translation>‏[!! Thé {what} mûšt höld ñö ûšér ñåmé åñd ñö påššwörd. !!]</translation>
  </message>
  <message>
   <source>There are none: what only an admin may read stays unknown.</source>
   <translation>‏[!! Théré åré ñöñé: whåt öñlý åñ ådmîñ måý réåd štåýš ûñkñöwñ. !!]</translation>
  </message>
  <message>
   <source>There is a Mailpit address too: leave one of both empty.</source>
   <translation>‏[!! Théré îš å Måîlpît åddréšš töö: léåvé öñé öf böth émptý. !!]</translation>
  </message>
  <message>
   <source>There is an environment called {name} already.</source>
   <translation>‏[!! Théré îš åñ éñvîröñméñt çålléd {name} ålréådý. !!]</translation>
  </message>
  <message>
   <source>There is no environment called {name}.</source>
   <translation>‏[!! Théré îš ñö éñvîröñméñt çålléd {name}. !!]</translation>
  </message>
  <message>
   <source>There is no keychain here</source>
   <translation>‏[!! Théré îš ñö kéýçhåîñ héré !!]</translation>
  </message>
  <message>
   <source>There is no preset {key}: {known}.</source>
   <translation>‏[!! Théré îš ñö préšét {key}: {known}. !!]</translation>
  </message>
  <message>
   <source>There is no user pool in it: neither {wanted}, nor anything that looks like a user pool id, such as eu-west-1_AbCdEf123.</source>
   <translation>‏[!! Théré îš ñö ûšér pööl îñ ît: ñéîthér {wanted}, ñör åñýthîñg thåt löökš lîké å ûšér pööl îd, šûçh åš éû-wéšt-1_ÅbCdÉf123. !!]</translation>
  </message>
  <message>
   <source>There is no {name} here: {known}.</source>
   <translation>‏[!! Théré îš ñö {name} héré: {known}. !!]</translation>
  </message>
  <message>
   <source>There is no {{{name}}}: {known} can be used.</source>
   <translation>‏[!! Théré îš ñö {{{name}}}: {known} çåñ bé ûšéd. !!]</translation>
  </message>
  <message>
   <source>They may read how user pool and app client are set up.</source>
   <translation>‏[!! Théý måý réåd höw ûšér pööl åñd åpp çlîéñt åré šét ûp. !!]</translation>
  </message>
  <message>
   <source>They need cognito-idp:DescribeUserPool and cognito-idp:DescribeUserPoolClient.</source>
   <translation>‏[!! Théý ñééd çögñîtö-îdp:DéšçrîbéÛšérPööl åñd çögñîtö-îdp:DéšçrîbéÛšérPöölClîéñt. !!]</translation>
  </message>
  <message>
   <source>This account needs {needs}.</source>
   <translation>‏[!! Thîš åççöûñt ñéédš {needs}. !!]</translation>
  </message>
  <message>
   <source>This computer has no program that opens {file}.</source>
   <translation>‏[!! Thîš çömpûtér håš ñö prögråm thåt öpéñš {file}. !!]</translation>
  </message>
  <message>
   <source>This computer's clock is right ({seconds} s).</source>
   <translation>‏[!! Thîš çömpûtér'š çlöçk îš rîght ({seconds} š). !!]</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min ahead of the service's.</source>
   <translation>‏[!! Thîš çömpûtér'š çlöçk îš {minutes} mîñ åhéåd öf thé šérvîçé'š. !!]</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min behind the service's.</source>
   <translation>‏[!! Thîš çömpûtér'š çlöçk îš {minutes} mîñ béhîñd thé šérvîçé'š. !!]</translation>
  </message>
  <message>
   <source>This emulator lacks it: try the sandbox, or another log-in flow in this environment</source>
   <translation>‏[!! Thîš émûlåtör låçkš ît: trý thé šåñdböx, ör åñöthér lög-îñ flöw îñ thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>This entry of the ledger has been changed by hand: it is not trusted, and the user stays.</source>
   <translation>‏[!! Thîš éñtrý öf thé lédgér håš bééñ çhåñgéd bý håñd: ît îš ñöt trûštéd, åñd thé ûšér štåýš. !!]</translation>
  </message>
  <message>
   <source>This is a setting of the app client: choose a flow that it allows in this environment</source>
   <translation>‏[!! Thîš îš å šéttîñg öf thé åpp çlîéñt: çhööšé å flöw thåt ît ållöwš îñ thîš éñvîröñméñt !!]</translation>
  </message>
  <message>
   <source>This is an app's configuration without auth: it names no user pool. Add auth to the app, or open the file that has it.</source>
   <translation>‏[!! Thîš îš åñ åpp'š çöñfîgûråtîöñ wîthöût åûth: ît ñåméš ñö ûšér pööl. Ådd åûth tö thé åpp, ör öpéñ thé fîlé thåt håš ît. !!]</translation>
  </message>
  <message>
   <source>This is not text, so not {wanted}.</source>
   <translation>‏[!! Thîš îš ñöt téxt, šö ñöt {wanted}. !!]</translation>
  </message>
  <message>
   <source>This is too large for {wanted}.</source>
   <translation>‏[!! Thîš îš töö lårgé för {wanted}. !!]</translation>
  </message>
  <message>
   <source>This log-in is over: begin it again</source>
   <translation>‏[!! Thîš lög-îñ îš övér: bégîñ ît ågåîñ !!]</translation>
  </message>
  <message>
   <source>This looks like {kind}, not like {wanted}.</source>
   <translation>‏[!! Thîš löökš lîké {kind}, ñöt lîké {wanted}. !!]</translation>
  </message>
  <message>
   <source>This machine has no AWS profile {profile}: choose another in the environment.</source>
   <translation>‏[!! Thîš måçhîñé håš ñö ÅWS pröfîlé {profile}: çhööšé åñöthér îñ thé éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>This number is reserved for fiction: no text message arrives. To get the code, put your own phone number into the pattern for new addresses of the environment.</source>
   <translation>‏[!! Thîš ñûmbér îš réšérvéd för fîçtîöñ: ñö téxt méššågé årrîvéš. Tö gét thé çödé, pût ýöûr öwñ phöñé ñûmbér îñtö thé påttérñ för ñéw åddréššéš öf thé éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>This password is known from leaks: choose another</source>
   <translation>‏[!! Thîš påššwörd îš kñöwñ fröm léåkš: çhööšé åñöthér !!]</translation>
  </message>
  <message>
   <source>This pool fixes the attribute once it is set: ask who runs it</source>
   <translation>‏[!! Thîš pööl fîxéš thé åttrîbûté öñçé ît îš šét: åšk whö rûñš ît !!]</translation>
  </message>
  <message>
   <source>This user is disabled: ask an admin</source>
   <translation>‏[!! Thîš ûšér îš dîšåbléd: åšk åñ ådmîñ !!]</translation>
  </message>
  <message>
   <source>This user pool sends no codes: an admin confirms</source>
   <translation>‏[!! Thîš ûšér pööl šéñdš ñö çödéš: åñ ådmîñ çöñfîrmš !!]</translation>
  </message>
  <message>
   <source>This user was invited: log in with the temporary password of the invitation</source>
   <translation>‏[!! Thîš ûšér wåš îñvîtéd: lög îñ wîth thé témpörårý påššwörd öf thé îñvîtåtîöñ !!]</translation>
  </message>
  <message>
   <source>This user was made in another user pool ({pool}), not in this one.</source>
   <translation>‏[!! Thîš ûšér wåš mådé îñ åñöthér ûšér pööl ({pool}), ñöt îñ thîš öñé. !!]</translation>
  </message>
  <message>
   <source>Threat protection: the sandbox has none.</source>
   <translation>‏[!! Thréåt prötéçtîöñ: thé šåñdböx håš ñöñé. !!]</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>‏[!! Tîmé !!]</translation>
  </message>
  <message>
   <source>Triggers</source>
   <translation>‏[!! Trîggérš !!]</translation>
  </message>
  <message>
   <source>Try again: a second time does no harm</source>
   <translation>‏[!! Trý ågåîñ: å šéçöñd tîmé döéš ñö hårm !!]</translation>
  </message>
  <message>
   <source>Two cases have the id {id}.</source>
   <translation>‏[!! Twö çåšéš håvé thé îd {id}. !!]</translation>
  </message>
  <message>
   <source>Type an e-mail address or a phone number: Attributes, Sign up with, says which</source>
   <translation>‏[!! Týpé åñ é-måîl åddréšš ör å phöñé ñûmbér: Åttrîbûtéš, Sîgñ ûp wîth, šåýš whîçh !!]</translation>
  </message>
  <message>
   <source>Type an e-mail address: the pool takes nothing else (Attributes, Sign up with)</source>
   <translation>‏[!! Týpé åñ é-måîl åddréšš: thé pööl tåkéš ñöthîñg élšé (Åttrîbûtéš, Sîgñ ûp wîth) !!]</translation>
  </message>
  <message>
   <source>Type the address</source>
   <translation>‏[!! Týpé thé åddréšš !!]</translation>
  </message>
  <message>
   <source>Type the code of the newest mail: it ends the older ones. Check the address too</source>
   <translation>‏[!! Týpé thé çödé öf thé ñéwéšt måîl: ît éñdš thé öldér öñéš. Chéçk thé åddréšš töö !!]</translation>
  </message>
  <message>
   <source>Type the code of the newest message, or log in again for another</source>
   <translation>‏[!! Týpé thé çödé öf thé ñéwéšt méššågé, ör lög îñ ågåîñ för åñöthér !!]</translation>
  </message>
  <message>
   <source>Type the code that the authenticator app shows now: each is good for one use</source>
   <translation>‏[!! Týpé thé çödé thåt thé åûthéñtîçåtör åpp šhöwš ñöw: éåçh îš gööd för öñé ûšé !!]</translation>
  </message>
  <message>
   <source>Type the password</source>
   <translation>‏[!! Týpé thé påššwörd !!]</translation>
  </message>
  <message>
   <source>Updated At</source>
   <translation>‏[!! Ûpdåtéd Åt !!]</translation>
  </message>
  <message>
   <source>Use it for {other}</source>
   <translation>‏[!! Ûšé ît för {other} !!]</translation>
  </message>
  <message>
   <source>User names</source>
   <translation>‏[!! Ûšér ñåméš !!]</translation>
  </message>
  <message>
   <source>User pool</source>
   <translation>‏[!! Ûšér pööl !!]</translation>
  </message>
  <message>
   <source>User pool id</source>
   <translation>‏[!! Ûšér pööl îd !!]</translation>
  </message>
  <message>
   <source>User {number}: {words}</source>
   <translation>‏[!! Ûšér {number}: {words} !!]</translation>
  </message>
  <message>
   <source>Users may sign themselves up.</source>
   <translation>‏[!! Ûšérš måý šîgñ thémšélvéš ûp. !!]</translation>
  </message>
  <message>
   <source>Verification: taken to be of {attributes}.</source>
   <translation>‏[!! Vérîfîçåtîöñ: tåkéñ tö bé öf {attributes}. !!]</translation>
  </message>
  <message>
   <source>Verified by a link in the mail</source>
   <translation>‏[!! Vérîfîéd bý å lîñk îñ thé måîl !!]</translation>
  </message>
  <message>
   <source>Verify it if it waits for its code, log in if it is confirmed</source>
   <translation>‏[!! Vérîfý ît îf ît wåîtš för îtš çödé, lög îñ îf ît îš çöñfîrméd !!]</translation>
  </message>
  <message>
   <source>Verify the address first, or ask an admin: no verified address, no reset</source>
   <translation>‏[!! Vérîfý thé åddréšš fîršt, ör åšk åñ ådmîñ: ñö vérîfîéd åddréšš, ñö réšét !!]</translation>
  </message>
  <message>
   <source>Verify the address first, with the code from the mail; the password was not checked</source>
   <translation>‏[!! Vérîfý thé åddréšš fîršt, wîth thé çödé fröm thé måîl; thé påššwörd wåš ñöt çhéçkéd !!]</translation>
  </message>
  <message>
   <source>Verify the address first: only then can its password be reset</source>
   <translation>‏[!! Vérîfý thé åddréšš fîršt: öñlý théñ çåñ îtš påššwörd bé réšét !!]</translation>
  </message>
  <message>
   <source>Void the password of {name}, and send a code for a new one?</source>
   <translation>‏[!! Vöîd thé påššwörd öf {name}, åñd šéñd å çödé för å ñéw öñé? !!]</translation>
  </message>
  <message>
   <source>Wait a while: this account has had too many failed tries</source>
   <translation>‏[!! Wåît å whîlé: thîš åççöûñt håš håd töö måñý fåîléd trîéš !!]</translation>
  </message>
  <message>
   <source>Wait a while: wrong passwords have locked this account, for up to a quarter of an hour</source>
   <translation>‏[!! Wåît å whîlé: wröñg påššwördš håvé löçkéd thîš åççöûñt, för ûp tö å qûårtér öf åñ höûr !!]</translation>
  </message>
  <message>
   <source>Wait before the next try: a limit of the service is used up</source>
   <translation>‏[!! Wåît béföré thé ñéxt trý: å lîmît öf thé šérvîçé îš ûšéd ûp !!]</translation>
  </message>
  <message>
   <source>Wait for the next code of the authenticator app: each is good for one use</source>
   <translation>‏[!! Wåît för thé ñéxt çödé öf thé åûthéñtîçåtör åpp: éåçh îš gööd för öñé ûšé !!]</translation>
  </message>
  <message>
   <source>Wait up to an hour: the tries at this user are counted by the hour</source>
   <translation>‏[!! Wåît ûp tö åñ höûr: thé trîéš åt thîš ûšér åré çöûñtéd bý thé höûr !!]</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>‏[!! Wébšîté !!]</translation>
  </message>
  <message>
   <source>What a trigger says stands in the message of a refusal, word for word.</source>
   <translation>‏[!! Whåt å trîggér šåýš štåñdš îñ thé méššågé öf å réfûšål, wörd för wörd. !!]</translation>
  </message>
  <message>
   <source>Whether it belongs to {pool} only an admin is told.</source>
   <translation>‏[!! Whéthér ît bélöñgš tö {pool} öñlý åñ ådmîñ îš töld. !!]</translation>
  </message>
  <message>
   <source>Whether {pool} exists is told to admins alone.</source>
   <translation>‏[!! Whéthér {pool} éxîštš îš töld tö ådmîñš ålöñé. !!]</translation>
  </message>
  <message>
   <source>Without encryption the mailbox has to be on this machine: choose tls or starttls.</source>
   <translation>‏[!! Wîthöût éñçrýptîöñ thé måîlböx håš tö bé öñ thîš måçhîñé: çhööšé tlš ör štårttlš. !!]</translation>
  </message>
  <message>
   <source>XML or a web page</source>
   <translation>‏[!! XML ör å wéb pågé !!]</translation>
  </message>
  <message>
   <source>You have left {name}</source>
   <translation>‏[!! Ýöû håvé léft {name} !!]</translation>
  </message>
  <message>
   <source>Zone Info</source>
   <translation>‏[!! Zöñé Îñfö !!]</translation>
  </message>
  <message>
   <source>a device that it remembers</source>
   <translation>‏[!! å dévîçé thåt ît rémémbérš !!]</translation>
  </message>
  <message>
   <source>a file of AWS credentials</source>
   <translation>‏[!! å fîlé öf ÅWS çrédéñtîålš !!]</translation>
  </message>
  <message>
   <source>a firewall or a proxy refuses the call</source>
   <translation>‏[!! å fîréwåll ör å pröxý réfûšéš thé çåll !!]</translation>
  </message>
  <message>
   <source>a gateway finds nobody behind it to serve the call</source>
   <translation>‏[!! å gåtéwåý fîñdš ñöbödý béhîñd ît tö šérvé thé çåll !!]</translation>
  </message>
  <message>
   <source>a gateway finds the call too large</source>
   <translation>‏[!! å gåtéwåý fîñdš thé çåll töö lårgé !!]</translation>
  </message>
  <message>
   <source>a gateway has no answer from behind it</source>
   <translation>‏[!! å gåtéwåý håš ñö åñšwér fröm béhîñd ît !!]</translation>
  </message>
  <message>
   <source>a gateway has waited too long for what is behind it</source>
   <translation>‏[!! å gåtéwåý håš wåîtéd töö löñg för whåt îš béhîñd ît !!]</translation>
  </message>
  <message>
   <source>a lower-case letter</source>
   <translation>‏[!! å löwér-çåšé léttér !!]</translation>
  </message>
  <message>
   <source>a mail to {address} within {seconds} s</source>
   <translation>‏[!! å måîl tö {address} wîthîñ {seconds} š !!]</translation>
  </message>
  <message>
   <source>a mobile app's configuration (amplifyconfiguration.json or .dart, amplify_outputs.json or .dart, aws-exports.js, .env)</source>
   <translation>‏[!! å möbîlé åpp'š çöñfîgûråtîöñ (åmplîfýçöñfîgûråtîöñ.jšöñ ör .dårt, åmplîfý_öûtpûtš.jšöñ ör .dårt, åwš-éxpörtš.jš, .éñv) !!]</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>‏[!! å ñûmbér !!]</translation>
  </message>
  <message>
   <source>a passkey</source>
   <translation>‏[!! å påšškéý !!]</translation>
  </message>
  <message>
   <source>a proxy wants a log-in</source>
   <translation>‏[!! å pröxý wåñtš å lög-îñ !!]</translation>
  </message>
  <message>
   <source>a second factor, for which it lacks the phone number or the address</source>
   <translation>‏[!! å šéçöñd fåçtör, för whîçh ît låçkš thé phöñé ñûmbér ör thé åddréšš !!]</translation>
  </message>
  <message>
   <source>a symbol</source>
   <translation>‏[!! å šýmböl !!]</translation>
  </message>
  <message>
   <source>a way to sign in to be chosen</source>
   <translation>‏[!! å wåý tö šîgñ îñ tö bé çhöšéñ !!]</translation>
  </message>
  <message>
   <source>about {count} users</source>
   <translation>‏[!! åböût {count} ûšérš !!]</translation>
  </message>
  <message>
   <source>an INI file</source>
   <translation>‏[!! åñ ÎNÎ fîlé !!]</translation>
  </message>
  <message>
   <source>an address of its own</source>
   <translation>‏[!! åñ åddréšš öf îtš öwñ !!]</translation>
  </message>
  <message>
   <source>an address that is not named</source>
   <translation>‏[!! åñ åddréšš thåt îš ñöt ñåméd !!]</translation>
  </message>
  <message>
   <source>an npm package's file</source>
   <translation>‏[!! åñ ñpm påçkågé'š fîlé !!]</translation>
  </message>
  <message>
   <source>an upper-case letter</source>
   <translation>‏[!! åñ ûppér-çåšé léttér !!]</translation>
  </message>
  <message>
   <source>and {count} more of this kind</source>
   <translation>‏[!! åñd {count} möré öf thîš kîñd !!]</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>‏[!! åñšwér !!]</translation>
  </message>
  <message>
   <source>begins and ends with a blank</source>
   <translation>‏[!! bégîñš åñd éñdš wîth å blåñk !!]</translation>
  </message>
  <message>
   <source>begins with a blank</source>
   <translation>‏[!! bégîñš wîth å blåñk !!]</translation>
  </message>
  <message>
   <source>case {id}</source>
   <translation>‏[!! çåšé {id} !!]</translation>
  </message>
  <message>
   <source>case {number} of the file</source>
   <translation>‏[!! çåšé {number} öf thé fîlé !!]</translation>
  </message>
  <message>
   <source>deletion protection</source>
   <translation>‏[!! délétîöñ prötéçtîöñ !!]</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>‏[!! dîfférš !!]</translation>
  </message>
  <message>
   <source>digits written as 0 to 9</source>
   <translation>‏[!! dîgîtš wrîttéñ åš 0 tö 9 !!]</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>‏[!! dîšåbléd !!]</translation>
  </message>
  <message>
   <source>endpoint</source>
   <translation>‏[!! éñdpöîñt !!]</translation>
  </message>
  <message>
   <source>ends with a blank</source>
   <translation>‏[!! éñdš wîth å blåñk !!]</translation>
  </message>
  <message>
   <source>expected {what}</source>
   <translation>‏[!! éxpéçtéd {what} !!]</translation>
  </message>
  <message>
   <source>it broke off.</source>
   <translation>‏[!! ît bröké öff. !!]</translation>
  </message>
  <message>
   <source>it does not answer.</source>
   <translation>‏[!! ît döéš ñöt åñšwér. !!]</translation>
  </message>
  <message>
   <source>it ends early, or is no JSON, behind user {count}</source>
   <translation>‏[!! ît éñdš éårlý, ör îš ñö JSÖN, béhîñd ûšér {count} !!]</translation>
  </message>
  <message>
   <source>it holds no credentials that can be used.</source>
   <translation>‏[!! ît höldš ñö çrédéñtîålš thåt çåñ bé ûšéd. !!]</translation>
  </message>
  <message>
   <source>it holds no credentials.</source>
   <translation>‏[!! ît höldš ñö çrédéñtîålš. !!]</translation>
  </message>
  <message>
   <source>it says that it holds {said} users, and holds {count}</source>
   <translation>‏[!! ît šåýš thåt ît höldš {said} ûšérš, åñd höldš {count} !!]</translation>
  </message>
  <message>
   <source>it wants the code of an MFA device, which is not asked for here.</source>
   <translation>‏[!! ît wåñtš thé çödé öf åñ MFÅ dévîçé, whîçh îš ñöt åškéd för héré. !!]</translation>
  </message>
  <message>
   <source>its address is none of an HTTP proxy.</source>
   <translation>‏[!! îtš åddréšš îš ñöñé öf åñ HTTP pröxý. !!]</translation>
  </message>
  <message>
   <source>its credentials cannot be had ({error}).</source>
   <translation>‏[!! îtš çrédéñtîålš çåññöt bé håd ({error}). !!]</translation>
  </message>
  <message>
   <source>its name is not known here.</source>
   <translation>‏[!! îtš ñåmé îš ñöt kñöwñ héré. !!]</translation>
  </message>
  <message>
   <source>its password in another step</source>
   <translation>‏[!! îtš påššwörd îñ åñöthér štép !!]</translation>
  </message>
  <message>
   <source>letter case counts</source>
   <translation>‏[!! léttér çåšé çöûñtš !!]</translation>
  </message>
  <message>
   <source>letter case does not count</source>
   <translation>‏[!! léttér çåšé döéš ñöt çöûñt !!]</translation>
  </message>
  <message>
   <source>mail address</source>
   <translation>‏[!! måîl åddréšš !!]</translation>
  </message>
  <message>
   <source>no reply</source>
   <translation>‏[!! ñö réplý !!]</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>‏[!! ñöbödý !!]</translation>
  </message>
  <message>
   <source>none has come</source>
   <translation>‏[!! ñöñé håš çömé !!]</translation>
  </message>
  <message>
   <source>not in this run</source>
   <translation>‏[!! ñöt îñ thîš rûñ !!]</translation>
  </message>
  <message>
   <source>not possible here</source>
   <translation>‏[!! ñöt pöššîblé héré !!]</translation>
  </message>
  <message>
   <source>only in one run</source>
   <translation>‏[!! öñlý îñ öñé rûñ !!]</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>‏[!! påšš !!]</translation>
  </message>
  <message>
   <source>read: {name}</source>
   <translation>‏[!! réåd: {name} !!]</translation>
  </message>
  <message>
   <source>something else answers in its place</source>
   <translation>‏[!! šöméthîñg élšé åñšwérš îñ îtš plåçé !!]</translation>
  </message>
  <message>
   <source>something on the way limits the calls</source>
   <translation>‏[!! šöméthîñg öñ thé wåý lîmîtš thé çållš !!]</translation>
  </message>
  <message>
   <source>something that this app cannot give ({name})</source>
   <translation>‏[!! šöméthîñg thåt thîš åpp çåññöt gîvé ({name}) !!]</translation>
  </message>
  <message>
   <source>the server hung up</source>
   <translation>‏[!! thé šérvér hûñg ûp !!]</translation>
  </message>
  <message>
   <source>the usual certificates, or those of AWS_CA_BUNDLE</source>
   <translation>‏[!! thé ûšûål çértîfîçåtéš, ör thöšé öf ÅWS_CÅ_BÛNDLÉ !!]</translation>
  </message>
  <message>
   <source>time</source>
   <translation>‏[!! tîmé !!]</translation>
  </message>
  <message>
   <source>to judge</source>
   <translation>‏[!! tö jûdgé !!]</translation>
  </message>
  <message>
   <source>user {number} ({sub}) stands in it twice</source>
   <translation>‏[!! ûšér {number} ({sub}) štåñdš îñ ît twîçé !!]</translation>
  </message>
  <message>
   <source>user {number} has no sub</source>
   <translation>‏[!! ûšér {number} håš ñö šûb !!]</translation>
  </message>
  <message>
   <source>verdict</source>
   <translation>‏[!! vérdîçt !!]</translation>
  </message>
  <message>
   <source>{act}: the user is {status}</source>
   <translation>‏[!! {act}: thé ûšér îš {status} !!]</translation>
  </message>
  <message>
   <source>{act}: words that hold "{words}"</source>
   <translation>‏[!! {act}: wördš thåt höld "{words}" !!]</translation>
  </message>
  <message>
   <source>{act}: {expected}</source>
   <translation>‏[!! {act}: {expected} !!]</translation>
  </message>
  <message>
   <source>{address} answers with status {status}: {reason}</source>
   <translation>‏[!! {address} åñšwérš wîth štåtûš {status}: {reason} !!]</translation>
  </message>
  <message>
   <source>{address} began to reply, but had not ended after {seconds:g} s.</source>
   <translation>‏[!! {address} bégåñ tö réplý, bût håd ñöt éñdéd åftér {seconds:g} š. !!]</translation>
  </message>
  <message>
   <source>{address} does not answer with JSON.</source>
   <translation>‏[!! {address} döéš ñöt åñšwér wîth JSÖN. !!]</translation>
  </message>
  <message>
   <source>{address} took the call and hung up without a reply.</source>
   <translation>‏[!! {address} töök thé çåll åñd hûñg ûp wîthöût å réplý. !!]</translation>
  </message>
  <message>
   <source>{address} took the call, but did not reply within {seconds:g} s.</source>
   <translation>‏[!! {address} töök thé çåll, bût dîd ñöt réplý wîthîñ {seconds:g} š. !!]</translation>
  </message>
  <message>
   <source>{advice}.</source>
   <translation>‏[!! {advice}. !!]</translation>
  </message>
  <message>
   <source>{call} for {email} on {name} was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation>‏[!! {call} för {email} öñ {name} wåš šéñt åñd måý håvé göñé thröûgh: îtš réplý wîll åppéår îñ thé tîmélîñé. !!]</translation>
  </message>
  <message>
   <source>{character} at {place}</source>
   <translation>‏[!! {character} åt {place} !!]</translation>
  </message>
  <message>
   <source>{client} exists.</source>
   <translation>‏[!! {client} éxîštš. !!]</translation>
  </message>
  <message>
   <source>{client} is not of this user pool: what the phone does is done in another one.</source>
   <translation>‏[!! {client} îš ñöt öf thîš ûšér pööl: whåt thé phöñé döéš îš döñé îñ åñöthér öñé. !!]</translation>
  </message>
  <message>
   <source>{code}: {message}</source>
   <translation>‏[!! {code}: {message} !!]</translation>
  </message>
  <message>
   <source>{count} blanks removed</source>
   <translation>‏[!! {count} blåñkš rémövéd !!]</translation>
  </message>
  <message>
   <source>{count} characters</source>
   <translation>‏[!! {count} çhåråçtérš !!]</translation>
  </message>
  <message>
   <source>{count} files at once: drop the one that holds the app's config.</source>
   <translation>‏[!! {count} fîléš åt öñçé: dröp thé öñé thåt höldš thé åpp'š çöñfîg. !!]</translation>
  </message>
  <message>
   <source>{count} line breaks removed</source>
   <translation>‏[!! {count} lîñé bréåkš rémövéd !!]</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>‏[!! {count} rémövéd !!]</translation>
  </message>
  <message>
   <source>{done} of {count} users were imported.</source>
   <translation>‏[!! {done} öf {count} ûšérš wéré împörtéd. !!]</translation>
  </message>
  <message>
   <source>{file} cannot be opened: {why}.</source>
   <translation>‏[!! {file} çåññöt bé öpéñéd: {why}. !!]</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation>‏[!! {file} çåññöt bé réåd: {why}. !!]</translation>
  </message>
  <message>
   <source>{file} cannot be used: {why}. Fix that, and restart the sandbox.</source>
   <translation>‏[!! {file} çåññöt bé ûšéd: {why}. Fîx thåt, åñd réštårt thé šåñdböx. !!]</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}): new entries are kept in memory, and written as soon as it can be. Make room on the disk, or choose another folder with --data-dir.</source>
   <translation>‏[!! {file} çåññöt bé wrîttéñ ({reason}): ñéw éñtrîéš åré képt îñ mémörý, åñd wrîttéñ åš šööñ åš ît çåñ bé. Måké rööm öñ thé dîšk, ör çhööšé åñöthér földér wîth --dåtå-dîr. !!]</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. The sandbox tries again every second; until then, what has changed since is only in memory.</source>
   <translation>‏[!! {file} çåññöt bé wrîttéñ: {why}. Thé šåñdböx trîéš ågåîñ évérý šéçöñd; ûñtîl théñ, whåt håš çhåñgéd šîñçé îš öñlý îñ mémörý. !!]</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. {kept}</source>
   <translation>‏[!! {file} çåññöt bé wrîttéñ: {why}. {kept} !!]</translation>
  </message>
  <message>
   <source>{file} holds entries that cannot be read, or whose name stands twice: {count}. They are left alone.</source>
   <translation>‏[!! {file} höldš éñtrîéš thåt çåññöt bé réåd, ör whöšé ñåmé štåñdš twîçé: {count}. Théý åré léft ålöñé. !!]</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be set aside: {why}.</source>
   <translation>‏[!! {file} îš dåmågéd åñd çåññöt bé šét åšîdé: {why}. !!]</translation>
  </message>
  <message>
   <source>{file} is damaged, and is left as it is. “Reset” in the Sandbox menu sets the file aside and starts a new one.</source>
   <translation>‏[!! {file} îš dåmågéd, åñd îš léft åš ît îš. “Réšét” îñ thé Såñdböx méñû šétš thé fîlé åšîdé åñd štårtš å ñéw öñé. !!]</translation>
  </message>
  <message>
   <source>{file} is damaged. It is now {aside}.</source>
   <translation>‏[!! {file} îš dåmågéd. Ît îš ñöw {aside}. !!]</translation>
  </message>
  <message>
   <source>{file} is damaged: {why}. Nothing of it was imported.</source>
   <translation>‏[!! {file} îš dåmågéd: {why}. Nöthîñg öf ît wåš împörtéd. !!]</translation>
  </message>
  <message>
   <source>{file} is locked by another program: new entries are kept in memory, and written as soon as it is free.</source>
   <translation>‏[!! {file} îš löçkéd bý åñöthér prögråm: ñéw éñtrîéš åré képt îñ mémörý, åñd wrîttéñ åš šööñ åš ît îš fréé. !!]</translation>
  </message>
  <message>
   <source>{file} is no JSON5.</source>
   <translation>‏[!! {file} îš ñö JSÖN5. !!]</translation>
  </message>
  <message>
   <source>{file} is no check list: it has no list called cases.</source>
   <translation>‏[!! {file} îš ñö çhéçk lîšt: ît håš ñö lîšt çålléd çåšéš. !!]</translation>
  </message>
  <message>
   <source>{file} is no text: it is not a file of users.</source>
   <translation>‏[!! {file} îš ñö téxt: ît îš ñöt å fîlé öf ûšérš. !!]</translation>
  </message>
  <message>
   <source>{file} is not a file of users that Signup Desk has exported from its sandbox.</source>
   <translation>‏[!! {file} îš ñöt å fîlé öf ûšérš thåt Sîgñûp Déšk håš éxpörtéd fröm îtš šåñdböx. !!]</translation>
  </message>
  <message>
   <source>{file} is too large for a file of users.</source>
   <translation>‏[!! {file} îš töö lårgé för å fîlé öf ûšérš. !!]</translation>
  </message>
  <message>
   <source>{file} no longer exists, and was removed from the list of recent files.</source>
   <translation>‏[!! {file} ñö löñgér éxîštš, åñd wåš rémövéd fröm thé lîšt öf réçéñt fîléš. !!]</translation>
  </message>
  <message>
   <source>{file} was damaged: it is kept as {name}, and a new one has been begun.</source>
   <translation>‏[!! {file} wåš dåmågéd: ît îš képt åš {name}, åñd å ñéw öñé håš bééñ bégûñ. !!]</translation>
  </message>
  <message>
   <source>{file} was damaged: it is kept as {name}, and a new one has been begun. Users that could be read are on record again: {count}.</source>
   <translation>‏[!! {file} wåš dåmågéd: ît îš képt åš {name}, åñd å ñéw öñé håš bééñ bégûñ. Ûšérš thåt çöûld bé réåd åré öñ réçörd ågåîñ: {count}. !!]</translation>
  </message>
  <message>
   <source>{file} was written by a later Signup Desk, which this one cannot read.</source>
   <translation>‏[!! {file} wåš wrîttéñ bý å låtér Sîgñûp Déšk, whîçh thîš öñé çåññöt réåd. !!]</translation>
  </message>
  <message>
   <source>{file} was written by a newer Signup Desk: this one keeps its entries in memory only. Start the newer one, or choose another folder with --data-dir.</source>
   <translation>‏[!! {file} wåš wrîttéñ bý å ñéwér Sîgñûp Déšk: thîš öñé kéépš îtš éñtrîéš îñ mémörý öñlý. Stårt thé ñéwér öñé, ör çhööšé åñöthér földér wîth --dåtå-dîr. !!]</translation>
  </message>
  <message>
   <source>{file} was written for a newer Signup Desk.</source>
   <translation>‏[!! {file} wåš wrîttéñ för å ñéwér Sîgñûp Déšk. !!]</translation>
  </message>
  <message>
   <source>{flow} is allowed (all: {allowed}).</source>
   <translation>‏[!! {flow} îš ållöwéd (åll: {allowed}). !!]</translation>
  </message>
  <message>
   <source>{flow} is allowed.</source>
   <translation>‏[!! {flow} îš ållöwéd. !!]</translation>
  </message>
  <message>
   <source>{flow} is not among the allowed: {allowed}.</source>
   <translation>‏[!! {flow} îš ñöt åmöñg thé ållöwéd: {allowed}. !!]</translation>
  </message>
  <message>
   <source>{flow} is not enabled for this client.</source>
   <translation>‏[!! {flow} îš ñöt éñåbléd för thîš çlîéñt. !!]</translation>
  </message>
  <message>
   <source>{flow} was not refused; no more can be told.</source>
   <translation>‏[!! {flow} wåš ñöt réfûšéd; ñö möré çåñ bé töld. !!]</translation>
  </message>
  <message>
   <source>{gone} It could not use its file: {why}.</source>
   <translation>‏[!! {gone} Ît çöûld ñöt ûšé îtš fîlé: {why}. !!]</translation>
  </message>
  <message>
   <source>{host} does not answer as a mailbox: {why}.</source>
   <translation>‏[!! {host} döéš ñöt åñšwér åš å måîlböx: {why}. !!]</translation>
  </message>
  <message>
   <source>{host} does not let {user} in: {why}</source>
   <translation>‏[!! {host} döéš ñöt lét {user} îñ: {why} !!]</translation>
  </message>
  <message>
   <source>{host} does not speak TLS at this port.</source>
   <translation>‏[!! {host} döéš ñöt špéåk TLS åt thîš pört. !!]</translation>
  </message>
  <message>
   <source>{host} is not this machine: without encryption it is not asked.</source>
   <translation>‏[!! {host} îš ñöt thîš måçhîñé: wîthöût éñçrýptîöñ ît îš ñöt åškéd. !!]</translation>
  </message>
  <message>
   <source>{host} refuses: {why}</source>
   <translation>‏[!! {host} réfûšéš: {why} !!]</translation>
  </message>
  <message>
   <source>{host} shows a certificate that is made out for another host.</source>
   <translation>‏[!! {host} šhöwš å çértîfîçåté thåt îš mådé öût för åñöthér höšt. !!]</translation>
  </message>
  <message>
   <source>{host} took the connection, but no TLS handshake came about within {seconds:g} s.</source>
   <translation>‏[!! {host} töök thé çöññéçtîöñ, bût ñö TLS håñdšhåké çåmé åböût wîthîñ {seconds:g} š. !!]</translation>
  </message>
  <message>
   <source>{name} ({id}).</source>
   <translation>‏[!! {name} ({id}). !!]</translation>
  </message>
  <message>
   <source>{name} cannot be opened: {why}.</source>
   <translation>‏[!! {name} çåññöt bé öpéñéd: {why}. !!]</translation>
  </message>
  <message>
   <source>{name} cannot be used now: {why} Choose it again later, remove it from the list, or make another twin.</source>
   <translation>‏[!! {name} çåññöt bé ûšéd ñöw: {why} Chööšé ît ågåîñ låtér, rémövé ît fröm thé lîšt, ör måké åñöthér twîñ. !!]</translation>
  </message>
  <message>
   <source>{name} is a device or a pipe, not a file.</source>
   <translation>‏[!! {name} îš å dévîçé ör å pîpé, ñöt å fîlé. !!]</translation>
  </message>
  <message>
   <source>{name} is a folder: choose the file in it, such as amplify_outputs.json.</source>
   <translation>‏[!! {name} îš å földér: çhööšé thé fîlé îñ ît, šûçh åš åmplîfý_öûtpûtš.jšöñ. !!]</translation>
  </message>
  <message>
   <source>{name} is in the list of environments.</source>
   <translation>‏[!! {name} îš îñ thé lîšt öf éñvîröñméñtš. !!]</translation>
  </message>
  <message>
   <source>{name} is not in the ledger: Signup Desk deletes only users that it made. One whose sign-up got no answer is listed by Clean up.</source>
   <translation>‏[!! {name} îš ñöt îñ thé lédgér: Sîgñûp Déšk délétéš öñlý ûšérš thåt ît mådé. Öñé whöšé šîgñ-ûp göt ñö åñšwér îš lîštéd bý Cléåñ ûp. !!]</translation>
  </message>
  <message>
   <source>{one} {other}</source>
   <translation>‏[!! {one} {other} !!]</translation>
  </message>
  <message>
   <source>{operation} succeeds.</source>
   <translation>‏[!! {operation} šûççéédš. !!]</translation>
  </message>
  <message>
   <source>{operation} was refused ({code}: {message})</source>
   <translation>‏[!! {operation} wåš réfûšéd ({code}: {message}) !!]</translation>
  </message>
  <message>
   <source>{operation} was refused: {why}</source>
   <translation>‏[!! {operation} wåš réfûšéd: {why} !!]</translation>
  </message>
  <message>
   <source>{path} comes from the environment variable {name}, whose value was not found: fill it in.</source>
   <translation>‏[!! {path} çöméš fröm thé éñvîröñméñt vårîåblé {name}, whöšé vålûé wåš ñöt föûñd: fîll ît îñ. !!]</translation>
  </message>
  <message>
   <source>{path} comes from {name}, which is not in this file: fill it in.</source>
   <translation>‏[!! {path} çöméš fröm {name}, whîçh îš ñöt îñ thîš fîlé: fîll ît îñ. !!]</translation>
  </message>
  <message>
   <source>{path} is a placeholder, {value}: whoever set up the app has the real one.</source>
   <translation>‏[!! {path} îš å plåçéhöldér, {value}: whöévér šét ûp thé åpp håš thé réål öñé. !!]</translation>
  </message>
  <message>
   <source>{path} is code, which is never run: fill it in.</source>
   <translation>‏[!! {path} îš çödé, whîçh îš ñévér rûñ: fîll ît îñ. !!]</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>‏[!! {path} îš dåmågéd. !!]</translation>
  </message>
  <message>
   <source>{path} is missing.</source>
   <translation>‏[!! {path} îš mîššîñg. !!]</translation>
  </message>
  <message>
   <source>{path} is missing: {derived} is used, after the user pool id.</source>
   <translation>‏[!! {path} îš mîššîñg: {derived} îš ûšéd, åftér thé ûšér pööl îd. !!]</translation>
  </message>
  <message>
   <source>{path} is no text in UTF-8.</source>
   <translation>‏[!! {path} îš ñö téxt îñ ÛTF-8. !!]</translation>
  </message>
  <message>
   <source>{path} is not an object.</source>
   <translation>‏[!! {path} îš ñöt åñ öbjéçt. !!]</translation>
  </message>
  <message>
   <source>{path} is not readable: the pool's password rules are not known from it.</source>
   <translation>‏[!! {path} îš ñöt réådåblé: thé pööl'š påššwörd rûléš åré ñöt kñöwñ fröm ît. !!]</translation>
  </message>
  <message>
   <source>{path} is not text.</source>
   <translation>‏[!! {path} îš ñöt téxt. !!]</translation>
  </message>
  <message>
   <source>{path} is not written &lt;region&gt;:&lt;id&gt;. It is left out: a sign-up does not need it.</source>
   <translation>‏[!! {path} îš ñöt wrîttéñ &lt;régîöñ&gt;:&lt;îd&gt;. Ît îš léft öût: å šîgñ-ûp döéš ñöt ñééd ît. !!]</translation>
  </message>
  <message>
   <source>{path} is wrong: {why}</source>
   <translation>‏[!! {path} îš wröñg: {why} !!]</translation>
  </message>
  <message>
   <source>{path} is {stated}: USER_SRP_AUTH is used instead.</source>
   <translation>‏[!! {path} îš {stated}: ÛSÉR_SRP_ÅÛTH îš ûšéd îñštéåd. !!]</translation>
  </message>
  <message>
   <source>{path}: {name} is what {file} says.</source>
   <translation>‏[!! {path}: {name} îš whåt {file} šåýš. !!]</translation>
  </message>
  <message>
   <source>{path}: {name} may say otherwise where the app is built; what the file falls back to is used.</source>
   <translation>‏[!! {path}: {name} måý šåý öthérwîšé whéré thé åpp îš bûîlt; whåt thé fîlé fållš båçk tö îš ûšéd. !!]</translation>
  </message>
  <message>
   <source>{pool}, with about {count} users.</source>
   <translation>‏[!! {pool}, wîth åböût {count} ûšérš. !!]</translation>
  </message>
  <message>
   <source>{refusal}: client secrets are kept in memory until Signup Desk ends.</source>
   <translation>‏[!! {refusal}: çlîéñt šéçrétš åré képt îñ mémörý ûñtîl Sîgñûp Déšk éñdš. !!]</translation>
  </message>
  <message>
   <source>{refusal}: it may still hold the client secret of {name}. Take {entry} out of it by hand.</source>
   <translation>‏[!! {refusal}: ît måý štîll höld thé çlîéñt šéçrét öf {name}. Tåké {entry} öût öf ît bý håñd. !!]</translation>
  </message>
  <message>
   <source>{refusal}: it may still hold the password of {user} at {host}. Take {entry} out of it by hand.</source>
   <translation>‏[!! {refusal}: ît måý štîll höld thé påššwörd öf {user} åt {host}. Tåké {entry} öût öf ît bý håñd. !!]</translation>
  </message>
  <message>
   <source>{refusal}: passwords of mailboxes are kept in memory until Signup Desk ends.</source>
   <translation>‏[!! {refusal}: påššwördš öf måîlböxéš åré képt îñ mémörý ûñtîl Sîgñûp Déšk éñdš. !!]</translation>
  </message>
  <message>
   <source>{refusal}: the client secret of {name} is not known. Give it in the environment.</source>
   <translation>‏[!! {refusal}: thé çlîéñt šéçrét öf {name} îš ñöt kñöwñ. Gîvé ît îñ thé éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>{refusal}: the password of {user} at {host} is not known. Give it in the environment.</source>
   <translation>‏[!! {refusal}: thé påššwörd öf {user} åt {host} îš ñöt kñöwñ. Gîvé ît îñ thé éñvîröñméñt. !!]</translation>
  </message>
  <message>
   <source>{region}, as the user pool id says.</source>
   <translation>‏[!! {region}, åš thé ûšér pööl îd šåýš. !!]</translation>
  </message>
  <message>
   <source>{region}; the user pool id does not begin with a region to compare it with.</source>
   <translation>‏[!! {region}; thé ûšér pööl îd döéš ñöt bégîñ wîth å régîöñ tö çömpåré ît wîth. !!]</translation>
  </message>
  <message>
   <source>{rules}.</source>
   <translation>‏[!! {rules}. !!]</translation>
  </message>
  <message>
   <source>{triggers}: code of the pool's owner takes part.</source>
   <translation>‏[!! {triggers}: çödé öf thé pööl'š öwñér tåkéš pårt. !!]</translation>
  </message>
  <message>
   <source>{what}: from line {line}, {name}.</source>
   <translation>‏[!! {what}: fröm lîñé {line}, {name}. !!]</translation>
  </message>
  <message>
   <source>{what}: from line {line}.</source>
   <translation>‏[!! {what}: fröm lîñé {line}. !!]</translation>
  </message>
  <message>
   <source>{what}: it comes from the environment variable {name}, whose value was not found. Fill it in.</source>
   <translation>‏[!! {what}: ît çöméš fröm thé éñvîröñméñt vårîåblé {name}, whöšé vålûé wåš ñöt föûñd. Fîll ît îñ. !!]</translation>
  </message>
  <message>
   <source>{what}: there is none in it. Fill it in.</source>
   <translation>‏[!! {what}: théré îš ñöñé îñ ît. Fîll ît îñ. !!]</translation>
  </message>
  <message>
   <source>{what}: what stands there is none. It is left out.</source>
   <translation>‏[!! {what}: whåt štåñdš théré îš ñöñé. Ît îš léft öût. !!]</translation>
  </message>
  <message>
   <source>{what}: {name} (line {line}) is what {file} says.</source>
   <translation>‏[!! {what}: {name} (lîñé {line}) îš whåt {file} šåýš. !!]</translation>
  </message>
  <message>
   <source>{where} answers, but not as Cognito does ({answer}).</source>
   <translation>‏[!! {where} åñšwérš, bût ñöt åš Cögñîtö döéš ({answer}). !!]</translation>
  </message>
  <message>
   <source>{where} answers.</source>
   <translation>‏[!! {where} åñšwérš. !!]</translation>
  </message>
  <message>
   <source>{where} is no object.</source>
   <translation>‏[!! {where} îš ñö öbjéçt. !!]</translation>
  </message>
  <message>
   <source>{where} is not understood: {why}.</source>
   <translation>‏[!! {where} îš ñöt ûñdérštööd: {why}. !!]</translation>
  </message>
  <message>
   <source>{where}: a step says one thing to do: one of {acts}.</source>
   <translation>‏[!! {where}: å štép šåýš öñé thîñg tö dö: öñé öf {acts}. !!]</translation>
  </message>
  <message>
   <source>{where}: steps is no list.</source>
   <translation>‏[!! {where}: štépš îš ñö lîšt. !!]</translation>
  </message>
  <message>
   <source>{why} {kept}</source>
   <translation>‏[!! {why} {kept} !!]</translation>
  </message>
  <message>
   <source>{words}</source>
   <translation>‏[!! {words} !!]</translation>
  </message>
  <message>
   <source>{words}, {note}</source>
   <translation>‏[!! {words}, {note} !!]</translation>
  </message>
 </context>
</TS>

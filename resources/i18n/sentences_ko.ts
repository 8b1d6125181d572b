<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
 <context>
  <name>Sentence</name>
  <message>
   <source>&amp;Add</source>
   <translation>추가(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Change</source>
   <translation>변경(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Confirm</source>
   <translation>확인(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Confirm…</source>
   <translation>확인(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>삭제(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Disable</source>
   <translation>비활성화(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation>활성화(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Reset</source>
   <translation>초기화(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Reset password…</source>
   <translation>비밀번호 재설정(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Save attributes</source>
   <translation>속성 저장(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>보내기(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Set</source>
   <translation>설정(&amp;S)</translation>
  </message>
  <message>
   <source>1 blank removed</source>
   <translation>공백 1개 제거됨</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1자</translation>
  </message>
  <message>
   <source>1 line break removed</source>
   <translation>줄바꿈 1개 제거됨</translation>
  </message>
  <message>
   <source>A brace is left over.</source>
   <translation>짝이 맞지 않는 중괄호가 있습니다.</translation>
  </message>
  <message>
   <source>A call is under way: wait for its reply, or cancel it with Escape.</source>
   <translation>호출이 진행 중입니다. 응답을 기다리거나 Esc 키로 취소하세요.</translation>
  </message>
  <message>
   <source>A firewall before the user pool stopped the call: ask who runs it</source>
   <translation>사용자 풀 앞의 방화벽이 호출을 막았습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>A firewall stands before the user pool: ask who runs it.</source>
   <translation>사용자 풀 앞에 방화벽이 있습니다. 담당자에게 문의하세요.</translation>
  </message>
  <message>
   <source>A link to {where} is not a file of this computer. Save what it shows and drop that file, or copy its text and choose 'Paste a mobile app's config'.</source>
   <translation>{where} 링크는 이 컴퓨터의 파일이 아닙니다. 내용을 저장한 파일을 끌어다 놓거나, 텍스트를 복사하고 ‘모바일 앱 설정 붙여넣기’를 선택하세요.</translation>
  </message>
  <message>
   <source>A name of one's own, with an e-mail address beside it</source>
   <translation>별도의 이름과 이메일 주소</translation>
  </message>
  <message>
   <source>A newer version of Signup Desk wrote {file}, which is left as it is. Update this one to use it; “Reset” in the Sandbox menu sets the file aside and starts a new one.</source>
   <translation>더 최신 버전의 Signup Desk가 쓴 {file}을(를) 그대로 두었습니다. 사용하려면 이 앱을 업데이트하세요. 샌드박스 메뉴의 ‘초기화’를 사용하면 이 파일을 따로 보관하고 새로 시작합니다.</translation>
  </message>
  <message>
   <source>A phone number is a + and up to 15 digits, such as +12025550123.</source>
   <translation>전화번호는 +와 최대 15자리 숫자입니다. 예: +12025550123</translation>
  </message>
  <message>
   <source>A reply has come from {name}, which you have left: see the timeline.</source>
   <translation>이미 나온 {name}에서 응답이 도착했습니다. 타임라인을 확인하세요.</translation>
  </message>
  <message>
   <source>A sign-up is mailed a link.</source>
   <translation>가입하면 메일로 링크를 보냅니다.</translation>
  </message>
  <message>
   <source>A sign-up is sent a code by e-mail.</source>
   <translation>가입하면 이메일로 인증번호를 보냅니다.</translation>
  </message>
  <message>
   <source>A sign-up is sent a code by text message.</source>
   <translation>가입하면 문자 메시지로 인증번호를 보냅니다.</translation>
  </message>
  <message>
   <source>A trigger of the user pool answered badly: show its owner this</source>
   <translation>사용자 풀의 트리거가 잘못 응답했습니다. 소유자에게 보여 주세요</translation>
  </message>
  <message>
   <source>A trigger of the user pool failed: show its owner this</source>
   <translation>사용자 풀의 트리거가 실패했습니다. 소유자에게 보여 주세요</translation>
  </message>
  <message>
   <source>A trigger of the user pool refused this: its words are in the message</source>
   <translation>사용자 풀의 트리거가 거부했습니다. 이유는 메시지에 있습니다</translation>
  </message>
  <message>
   <source>A twin of {name} is being made in the sandbox…</source>
   <translation>샌드박스에 {name}의 복제본을 만드는 중…</translation>
  </message>
  <message>
   <source>AWS credentials</source>
   <translation>AWS 자격 증명</translation>
  </message>
  <message>
   <source>AWS has no region {region}; a server of your own needs its endpoint.</source>
   <translation>AWS에 {region} 리전이 없습니다. 자체 서버라면 엔드포인트를 입력하세요.</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>실제 결과</translation>
  </message>
  <message>
   <source>Add an authenticator app</source>
   <translation>인증 앱 추가</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>주소</translation>
  </message>
  <message>
   <source>Allow self-registration in the pool's settings, or have an admin create users.</source>
   <translation>풀 설정에서 자체 가입을 허용하거나 관리자에게 사용자 생성을 요청하세요.</translation>
  </message>
  <message>
   <source>An address such as {example} is needed.</source>
   <translation>{example} 같은 주소가 필요합니다.</translation>
  </message>
  <message>
   <source>An admin has reset the password: set a new one with the code that was mailed</source>
   <translation>관리자가 비밀번호를 재설정했습니다. 메일로 받은 인증번호로 새 비밀번호를 설정하세요</translation>
  </message>
  <message>
   <source>An authenticator app is added: its secret stands above.</source>
   <translation>인증 앱을 추가했습니다. 비밀 키는 위에 있습니다.</translation>
  </message>
  <message>
   <source>Another account has this address already: log in with that one</source>
   <translation>이 주소를 쓰는 다른 계정이 있습니다. 그 계정으로 로그인하세요</translation>
  </message>
  <message>
   <source>Another account has this address already: take another</source>
   <translation>이 주소를 쓰는 다른 계정이 있습니다. 다른 주소를 사용하세요</translation>
  </message>
  <message>
   <source>Another twin is still being made. Try again when it is ready.</source>
   <translation>이미 복제본을 만들고 있습니다. 완료된 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <source>Another window of Signup Desk, or another program, uses {file}. Close it and restart the sandbox to have what is kept there.</source>
   <translation>Signup Desk의 다른 창이나 다른 프로그램이 {file}을(를) 사용하고 있습니다. 그 프로그램을 닫고 샌드박스를 다시 시작하면 저장된 내용을 사용할 수 있습니다.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>응답</translation>
  </message>
  <message>
   <source>Any user name, also an address; {case}.</source>
   <translation>주소를 포함해 모든 사용자 이름을 쓸 수 있습니다. {case}.</translation>
  </message>
  <message>
   <source>App client</source>
   <translation>앱 클라이언트</translation>
  </message>
  <message>
   <source>App client id</source>
   <translation>앱 클라이언트 ID</translation>
  </message>
  <message>
   <source>App client: taken to allow {flow} alone, and to tell who is registered.</source>
   <translation>앱 클라이언트: {flow}만 허용하고 가입 여부를 알려 주는 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>App under test</source>
   <translation>테스트 대상 앱</translation>
  </message>
  <message>
   <source>Ask an admin for a new invitation: the temporary password has expired</source>
   <translation>임시 비밀번호가 만료되었습니다. 관리자에게 새 초대를 요청하세요</translation>
  </message>
  <message>
   <source>At least {count} characters</source>
   <translation>최소 {count}자</translation>
  </message>
  <message>
   <source>Attempt</source>
   <translation>시도 횟수</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>속성</translation>
  </message>
  <message>
   <source>Attributes: none is taken to be required at sign-up.</source>
   <translation>속성: 가입할 때 필수인 속성이 없는 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Attributes: their least and most length, and which of them can be changed later.</source>
   <translation>속성: 최소 및 최대 길이와 나중에 변경할 수 있는지 여부.</translation>
  </message>
  <message>
   <source>Birthdate</source>
   <translation>생년월일</translation>
  </message>
  <message>
   <source>By invitation only</source>
   <translation>초대로만 가입</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>호출</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>케이스</translation>
  </message>
  <message>
   <source>Case {name}</source>
   <translation>케이스 {name}</translation>
  </message>
  <message>
   <source>Change attributes of {name}?</source>
   <translation>{name}의 속성을 변경할까요?</translation>
  </message>
  <message>
   <source>Change the second factors of {name}?</source>
   <translation>{name}의 2차 인증 수단을 변경할까요?</translation>
  </message>
  <message>
   <source>Check its id, the region, and whose AWS account the credentials belong to.</source>
   <translation>ID와 리전, 자격 증명이 속한 AWS 계정을 확인하세요.</translation>
  </message>
  <message>
   <source>Check its id: it belongs to one region.</source>
   <translation>ID를 확인하세요. ID는 한 리전에만 속합니다.</translation>
  </message>
  <message>
   <source>Check the address and the password; an unknown address can be refused like this too</source>
   <translation>주소와 비밀번호를 확인하세요. 없는 주소도 이렇게 거부될 수 있습니다</translation>
  </message>
  <message>
   <source>Check the address for slips, then the network: some names need a VPN</source>
   <translation>주소에 오타가 없는지, 그다음 네트워크를 확인하세요. VPN이 필요한 이름도 있습니다</translation>
  </message>
  <message>
   <source>Check the address: its port, and whether it begins with http or https</source>
   <translation>주소의 포트와 http, https 여부를 확인하세요</translation>
  </message>
  <message>
   <source>Check the address; the log-in page of a guest network answers like this too</source>
   <translation>주소를 확인하세요. 게스트 네트워크의 로그인 페이지도 이렇게 응답합니다</translation>
  </message>
  <message>
   <source>Check the app client id and the region of this environment</source>
   <translation>이 환경의 앱 클라이언트 ID와 리전을 확인하세요</translation>
  </message>
  <message>
   <source>Check the app client id of this environment</source>
   <translation>이 환경의 앱 클라이언트 ID를 확인하세요</translation>
  </message>
  <message>
   <source>Check the endpoint, and the proxy if any.</source>
   <translation>엔드포인트와, 사용 중이라면 프록시를 확인하세요.</translation>
  </message>
  <message>
   <source>Check the identity pool id and the region of this environment</source>
   <translation>이 환경의 자격 증명 풀 ID와 리전을 확인하세요</translation>
  </message>
  <message>
   <source>Check the identity pool id of this environment</source>
   <translation>이 환경의 자격 증명 풀 ID를 확인하세요</translation>
  </message>
  <message>
   <source>Check the network and the environment's address, then try again</source>
   <translation>네트워크와 환경의 주소를 확인하고 다시 시도하세요</translation>
  </message>
  <message>
   <source>Check the proxy that this computer's settings or HTTPS_PROXY name</source>
   <translation>이 컴퓨터의 설정이나 HTTPS_PROXY에 지정된 프록시를 확인하세요</translation>
  </message>
  <message>
   <source>Check the spelling of the address, or sign up with it</source>
   <translation>주소의 철자를 확인하거나 이 주소로 가입하세요</translation>
  </message>
  <message>
   <source>Check the user pool and the app client of this environment</source>
   <translation>이 환경의 사용자 풀과 앱 클라이언트를 확인하세요</translation>
  </message>
  <message>
   <source>Check this computer's clock; if it is right, ask who runs the server</source>
   <translation>이 컴퓨터의 시계를 확인하세요. 맞다면 서버 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>Choose a made-up name under Attributes, Sign up with: the pool takes the address as an alias</source>
   <translation>속성 &gt; 가입 수단에서 자동 생성 이름을 선택하세요. 풀에서 주소를 별칭으로 사용합니다</translation>
  </message>
  <message>
   <source>Choose a password that meets every rule of the pool: the message names one</source>
   <translation>풀의 모든 규칙에 맞는 비밀번호를 입력하세요. 메시지에 규칙이 나와 있습니다</translation>
  </message>
  <message>
   <source>Choose a password that this account has not had before</source>
   <translation>이 계정에서 사용한 적 없는 비밀번호를 입력하세요</translation>
  </message>
  <message>
   <source>Choose an AWS profile for this environment.</source>
   <translation>이 환경의 AWS 프로필을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose an AWS profile that may call cognito-idp:DescribeUserPool.</source>
   <translation>cognito-idp:DescribeUserPool을 호출할 수 있는 AWS 프로필을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose an AWS profile that may call cognito-idp:DescribeUserPoolClient.</source>
   <translation>cognito-idp:DescribeUserPoolClient를 호출할 수 있는 AWS 프로필을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose another AWS profile in this environment</source>
   <translation>이 환경에서 다른 AWS 프로필을 선택하세요</translation>
  </message>
  <message>
   <source>Choose another flow in this environment, or allow it for the app client.</source>
   <translation>이 환경에서 다른 흐름을 선택하거나 앱 클라이언트에서 허용하세요.</translation>
  </message>
  <message>
   <source>Choose one that is allowed in this environment, or allow it for the app client.</source>
   <translation>이 환경에서 허용된 흐름을 선택하거나 앱 클라이언트에서 허용하세요.</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>클라이언트 보안 암호</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>시계</translation>
  </message>
  <message>
   <source>Code or link: taken to be a code.</source>
   <translation>인증번호 또는 링크: 인증번호로 간주했습니다.</translation>
  </message>
  <message>
   <source>Cognito's own sender is set; whether {where} mails anything depends on that server.</source>
   <translation>Cognito 기본 발신자로 설정되어 있습니다. {where}이(가) 메일을 보내는지는 그 서버에 달려 있습니다.</translation>
  </message>
  <message>
   <source>Cognito's own sender: {count} mails a day for the whole AWS account.</source>
   <translation>Cognito 기본 발신자: AWS 계정 전체에서 하루 {count}통입니다.</translation>
  </message>
  <message>
   <source>Compare it with the app's own form; “Attributes” on the form changes this one.</source>
   <translation>앱의 가입 화면과 비교하세요. 이 화면은 가입 화면의 ‘속성’에서 바꿀 수 있습니다.</translation>
  </message>
  <message>
   <source>Compare it with the pool's own settings.</source>
   <translation>풀의 설정과 비교하세요.</translation>
  </message>
  <message>
   <source>Compare this computer's clock with another one.</source>
   <translation>이 컴퓨터의 시계를 다른 시계와 비교하세요.</translation>
  </message>
  <message>
   <source>Confirm {name} as an admin? No code is asked for, and no address verified.</source>
   <translation>{name}을(를) 관리자 권한으로 확인할까요? 인증번호를 묻지 않으며 주소도 인증되지 않습니다.</translation>
  </message>
  <message>
   <source>Confirmed by a trigger, without a code</source>
   <translation>트리거가 인증번호 없이 확인</translation>
  </message>
  <message>
   <source>Confirmed.</source>
   <translation>확인했습니다.</translation>
  </message>
  <message>
   <source>Copied: paste it into the bug tracker. Pictures are saved with the report only.</source>
   <translation>복사했습니다. 버그 트래커에 붙여넣으세요. 스크린샷은 리포트를 저장할 때만 포함됩니다.</translation>
  </message>
  <message>
   <source>Correct the CA bundle of this environment, or what AWS_CA_BUNDLE names</source>
   <translation>이 환경의 CA 번들 또는 AWS_CA_BUNDLE에 지정된 파일을 수정하세요</translation>
  </message>
  <message>
   <source>Correct the address</source>
   <translation>주소를 수정하세요</translation>
  </message>
  <message>
   <source>Correct the address: it is empty, too long, or holds a blank</source>
   <translation>주소를 수정하세요. 비어 있거나 너무 길거나 공백이 있습니다</translation>
  </message>
  <message>
   <source>Correct the attribute that the message names, or ask who runs the pool</source>
   <translation>메시지에 나온 속성을 수정하거나 풀 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>Correct the code: it is empty, too long, or holds a blank</source>
   <translation>인증번호를 수정하세요. 비어 있거나 너무 길거나 공백이 있습니다</translation>
  </message>
  <message>
   <source>Correct the password: no blank at its ends, at most 256 characters</source>
   <translation>비밀번호를 수정하세요. 앞뒤 공백 없이 최대 256자입니다</translation>
  </message>
  <message>
   <source>Correct the present password, or reset it by Forgot Password</source>
   <translation>현재 비밀번호를 올바르게 다시 입력하거나 비밀번호 찾기로 재설정하세요</translation>
  </message>
  <message>
   <source>Correct the secret, or take it out if the app client has none.</source>
   <translation>보안 암호를 수정하거나, 앱 클라이언트에 없으면 삭제하세요.</translation>
  </message>
  <message>
   <source>Delete {name} for good?</source>
   <translation>{name}을(를) 영구히 삭제할까요?</translation>
  </message>
  <message>
   <source>Deleted.</source>
   <translation>삭제했습니다.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>삭제…</translation>
  </message>
  <message>
   <source>Devices: the sandbox remembers none.</source>
   <translation>기기: 샌드박스는 기기를 기억하지 않습니다.</translation>
  </message>
  <message>
   <source>Disable {name}? All sessions end.</source>
   <translation>{name}을(를) 비활성화할까요? 모든 세션이 끝납니다.</translation>
  </message>
  <message>
   <source>Disabled, and signed out everywhere.</source>
   <translation>비활성화하고 모든 기기에서 로그아웃했습니다.</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>소요 시간</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>이메일 주소</translation>
  </message>
  <message>
   <source>E-mail address or phone number</source>
   <translation>이메일 주소 또는 전화번호</translation>
  </message>
  <message>
   <source>E-mail address, and an app client with a secret</source>
   <translation>이메일 주소, 보안 암호가 있는 앱 클라이언트</translation>
  </message>
  <message>
   <source>E-mail address, and six attributes that are required</source>
   <translation>이메일 주소, 필수 속성 6개</translation>
  </message>
  <message>
   <source>E-mail is an alias here: a user name that looks like an address is refused.</source>
   <translation>이메일이 별칭입니다. 이메일 형식의 사용자 이름은 거부됩니다.</translation>
  </message>
  <message>
   <source>E-mail verification</source>
   <translation>이메일 인증</translation>
  </message>
  <message>
   <source>ENABLED: refusals do not tell whether an address is registered.</source>
   <translation>ENABLED: 거부 메시지로 주소의 가입 여부를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Each user needs a name of its own: put {parts} into the pattern.</source>
   <translation>사용자마다 이름이 달라야 합니다. 패턴에 {parts}을(를) 넣으세요.</translation>
  </message>
  <message>
   <source>Earlier passwords: taken to be allowed again.</source>
   <translation>이전 비밀번호: 다시 쓸 수 있는 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>Enable {name}?</source>
   <translation>{name}을(를) 활성화할까요?</translation>
  </message>
  <message>
   <source>Enabled.</source>
   <translation>활성화했습니다.</translation>
  </message>
  <message>
   <source>Endpoint</source>
   <translation>엔드포인트</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>환경</translation>
  </message>
  <message>
   <source>Environment: {name}</source>
   <translation>환경: {name}</translation>
  </message>
  <message>
   <source>Every address would be the same: it needs {parts}.</source>
   <translation>모든 주소가 같아집니다. {parts}이(가) 필요합니다.</translation>
  </message>
  <message>
   <source>Exception</source>
   <translation>예외</translation>
  </message>
  <message>
   <source>Existence errors</source>
   <translation>사용자 존재 오류</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>예상 결과</translation>
  </message>
  <message>
   <source>Family Name</source>
   <translation>성</translation>
  </message>
  <message>
   <source>Fill in the attribute that the message names</source>
   <translation>메시지에 나온 속성을 입력하세요</translation>
  </message>
  <message>
   <source>Finish it elsewhere, in the mobile app or the AWS console, then log in here</source>
   <translation>모바일 앱이나 AWS 콘솔에서 마친 뒤 여기서 로그인하세요</translation>
  </message>
  <message>
   <source>Firebase's google-services.json</source>
   <translation>Firebase의 google-services.json</translation>
  </message>
  <message>
   <source>For more, let the pool send by Amazon SES.</source>
   <translation>더 보내려면 풀이 Amazon SES로 보내게 하세요.</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>성별</translation>
  </message>
  <message>
   <source>Give the app client's secret in this environment.</source>
   <translation>이 환경에 앱 클라이언트의 보안 암호를 입력하세요.</translation>
  </message>
  <message>
   <source>Give {name} another authenticator app? The codes of the one so far are wrong then.</source>
   <translation>{name}의 인증 앱을 새로 추가할까요? 지금의 인증 앱 코드는 쓸 수 없게 됩니다.</translation>
  </message>
  <message>
   <source>Given Name</source>
   <translation>이름(성 제외)</translation>
  </message>
  <message>
   <source>Go by the service's words; request and reply stand in the timeline</source>
   <translation>서비스의 메시지를 참고하세요. 요청과 응답은 타임라인에 있습니다</translation>
  </message>
  <message>
   <source>Groups, texts of the messages and the lives of tokens: as Cognito has them by default.</source>
   <translation>그룹, 메시지 문구, 토큰 유효 기간: Cognito 기본값입니다.</translation>
  </message>
  <message>
   <source>HTTP status</source>
   <translation>HTTP 상태</translation>
  </message>
  <message>
   <source>Have the pool verify e-mail (AutoVerifiedAttributes), or confirm users as an admin.</source>
   <translation>풀에서 이메일을 인증하도록 설정하거나(AutoVerifiedAttributes) 관리자로 사용자를 확인하세요.</translation>
  </message>
  <message>
   <source>Identity pool id</source>
   <translation>자격 증명 풀 ID</translation>
  </message>
  <message>
   <source>Identity pool: the twin has none.</source>
   <translation>자격 증명 풀: 복제본에는 없습니다.</translation>
  </message>
  <message>
   <source>If mail stays away: an SES account in its sandbox mails verified addresses only.</source>
   <translation>메일이 오지 않으면 확인하세요. 샌드박스 상태의 SES 계정은 인증된 주소로만 메일을 보냅니다.</translation>
  </message>
  <message>
   <source>In this state nothing can be verified: ask an admin</source>
   <translation>이 상태에서는 인증할 수 없습니다. 관리자에게 문의하세요</translation>
  </message>
  <message>
   <source>It is for pools that take e-mail addresses for user names.</source>
   <translation>이메일 주소를 사용자 이름으로 쓰는 풀에만 해당합니다.</translation>
  </message>
  <message>
   <source>It is not written like one.</source>
   <translation>형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>It is the sandbox: nobody but you uses it.</source>
   <translation>샌드박스라서 본인만 사용합니다.</translation>
  </message>
  <message>
   <source>It looks like it ({signs}), and it is marked protected.</source>
   <translation>운영 환경으로 보이며({signs}), 보호로 표시되어 있습니다.</translation>
  </message>
  <message>
   <source>It looks like it: {signs}.</source>
   <translation>운영 환경으로 보입니다: {signs}.</translation>
  </message>
  <message>
   <source>It may have gone through, but no session came here: log in again</source>
   <translation>처리되었을 수 있지만 세션을 받지 못했습니다. 다시 로그인하세요</translation>
  </message>
  <message>
   <source>It may have gone through: log out and in, and see whether a code is asked for</source>
   <translation>처리되었을 수 있습니다. 로그아웃한 뒤 로그인하여 코드를 묻는지 확인하세요</translation>
  </message>
  <message>
   <source>It may have gone through: log out, and in with the new password</source>
   <translation>처리되었을 수 있습니다. 로그아웃하고 새 비밀번호로 로그인하세요</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user</source>
   <translation>처리되었을 수 있습니다. 사용자를 찾아보세요</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user before you try again</source>
   <translation>처리되었을 수 있습니다. 다시 시도하기 전에 사용자를 찾아보세요</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user's address</source>
   <translation>처리되었을 수 있습니다. 사용자의 주소를 확인하세요</translation>
  </message>
  <message>
   <source>It may have gone through: look for the user's status</source>
   <translation>처리되었을 수 있습니다. 사용자의 상태를 확인하세요</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail for a code, or try again and ask for one</source>
   <translation>처리되었을 수 있습니다. 메일에서 인증번호를 확인하거나 다시 시도하여 요청하세요</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail, then go on with its code</source>
   <translation>처리되었을 수 있습니다. 메일을 확인하고 그 인증번호로 계속하세요</translation>
  </message>
  <message>
   <source>It may have gone through: look into the mail; a new code ends the older ones</source>
   <translation>처리되었을 수 있습니다. 메일을 확인하세요. 새 인증번호를 받으면 이전 인증번호는 무효입니다</translation>
  </message>
  <message>
   <source>It may have gone through: press LOG OUT again; an ended session is refused then</source>
   <translation>처리되었을 수 있습니다. LOG OUT을 다시 누르세요. 끝난 세션이면 거부됩니다</translation>
  </message>
  <message>
   <source>It may have gone through: try again with the next code of the authenticator app</source>
   <translation>처리되었을 수 있습니다. 인증 앱의 다음 코드로 다시 시도하세요</translation>
  </message>
  <message>
   <source>It may have gone through: try to log in with the new password</source>
   <translation>처리되었을 수 있습니다. 새 비밀번호로 로그인해 보세요</translation>
  </message>
  <message>
   <source>It needs the pool's mail, which is not read here.</source>
   <translation>풀의 메일이 필요하지만 여기서는 읽지 않습니다.</translation>
  </message>
  <message>
   <source>It needs the sandbox.</source>
   <translation>샌드박스가 필요합니다.</translation>
  </message>
  <message>
   <source>It was gone already.</source>
   <translation>이미 삭제된 사용자입니다.</translation>
  </message>
  <message>
   <source>LEGACY: refusals tell whether an address is registered.</source>
   <translation>LEGACY: 거부 메시지로 주소의 가입 여부를 알 수 있습니다.</translation>
  </message>
  <message>
   <source>Lambda triggers ({triggers}) run their owner's code. Rules in “Pool of the sandbox” can play them.</source>
   <translation>Lambda 트리거({triggers})는 소유자의 코드를 실행합니다. ‘샌드박스의 풀’의 규칙으로 모의 실행할 수 있습니다.</translation>
  </message>
  <message>
   <source>Lambda triggers: taken to be none. Rules in “Pool of the sandbox” can play them.</source>
   <translation>Lambda 트리거: 없는 것으로 간주했습니다. ‘샌드박스의 풀’의 규칙으로 모의 실행할 수 있습니다.</translation>
  </message>
  <message>
   <source>Learned from the pool {pool} itself.</source>
   <translation>풀 {pool}에서 직접 확인했습니다.</translation>
  </message>
  <message>
   <source>Learned from what the environment {name} says, as its file has it.</source>
   <translation>환경 {name}의 파일에 적힌 내용을 따랐습니다.</translation>
  </message>
  <message>
   <source>Letter case of user names: taken not to count.</source>
   <translation>사용자 이름의 대소문자: 구분하지 않는 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Line {line} cannot be read: the file is cut off or mistyped there.</source>
   <translation>{line}번째 줄을 읽을 수 없습니다. 파일이 잘렸거나 오타가 있습니다.</translation>
  </message>
  <message>
   <source>Line {line} cannot be read: the file is cut off or mistyped there. This could be found in it:</source>
   <translation>{line}번째 줄을 읽을 수 없습니다. 파일이 잘렸거나 오타가 있습니다. 다음 내용을 찾았습니다:</translation>
  </message>
  <message>
   <source>Locale</source>
   <translation>로캘</translation>
  </message>
  <message>
   <source>Log-in flows: taken to be {flow} alone.</source>
   <translation>로그인 흐름: {flow}만 있는 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Login pages</source>
   <translation>로그인 페이지</translation>
  </message>
  <message>
   <source>Made-up name, the e-mail address as an alias</source>
   <translation>자동 생성 이름, 이메일 주소는 별칭</translation>
  </message>
  <message>
   <source>Made-up ones: {where} is on this computer, and takes them.</source>
   <translation>임의의 자격 증명을 사용합니다. {where}은(는) 이 컴퓨터에 있으며 이를 받아들입니다.</translation>
  </message>
  <message>
   <source>Mail of {name} goes out into the world: name a mailbox of your own.</source>
   <translation>{name}의 메일은 실제로 발송됩니다. 본인의 사서함을 지정하세요.</translation>
  </message>
  <message>
   <source>Mail sender</source>
   <translation>메일 발신자</translation>
  </message>
  <message>
   <source>Mail to {addresses} reaches no mailbox of yours: it would bounce, or come to a stranger.</source>
   <translation>{addresses}(으)로 보낸 메일은 본인의 사서함에 오지 않고 반송되거나 모르는 사람에게 갑니다.</translation>
  </message>
  <message>
   <source>Make sure that it is meant, and mark this environment protected.</source>
   <translation>의도한 환경인지 확인하고 이 환경을 보호로 표시하세요.</translation>
  </message>
  <message>
   <source>Managed login pages: the sandbox has none.</source>
   <translation>관리형 로그인 페이지: 샌드박스에는 없습니다.</translation>
  </message>
  <message>
   <source>Menu Sandbox turns the limits on and off.</source>
   <translation>한도는 샌드박스 메뉴에서 켜고 끕니다.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>메시지</translation>
  </message>
  <message>
   <source>Message: {name}</source>
   <translation>메시지: {name}</translation>
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
   <translation>서버 또는 TLS를 검사하는 프록시의 CA 번들을 이 환경에 지정하세요</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>닉네임</translation>
  </message>
  <message>
   <source>No AWS profile is chosen in the environment, so the pool itself could not be asked.</source>
   <translation>환경에서 AWS 프로필을 선택하지 않아 풀에 직접 확인할 수 없었습니다.</translation>
  </message>
  <message>
   <source>No code went out: check that the address can receive mail, or ask who runs the pool</source>
   <translation>인증번호를 보내지 못했습니다. 메일을 받을 수 있는 주소인지 확인하거나 풀 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>No font here has Korean letters: install one, such as fonts-noto-cjk, and start this again.</source>
   <translation>한글이 있는 글꼴이 없습니다. fonts-noto-cjk 같은 글꼴을 설치한 뒤 다시 시작하세요.</translation>
  </message>
  <message>
   <source>None are needed: the sandbox takes made-up ones.</source>
   <translation>필요하지 않습니다. 샌드박스는 임의의 자격 증명을 받아들입니다.</translation>
  </message>
  <message>
   <source>Not all AWS profiles of this machine could be read: {why}</source>
   <translation>이 컴퓨터의 AWS 프로필 일부를 읽지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>Not asked: the service could not be called.</source>
   <translation>서비스를 호출할 수 없어 확인하지 않았습니다.</translation>
  </message>
  <message>
   <source>Not needed: the calls stay on this machine.</source>
   <translation>호출이 이 컴퓨터를 벗어나지 않으므로 필요하지 않습니다.</translation>
  </message>
  <message>
   <source>Not now: wait until the pool is ready and no call is under way.</source>
   <translation>지금은 할 수 없습니다. 풀이 준비되고 진행 중인 호출이 없을 때 다시 시도하세요.</translation>
  </message>
  <message>
   <source>Not taken, since it is a placeholder: {names}.</source>
   <translation>자리 표시자라서 사용하지 않았습니다: {names}.</translation>
  </message>
  <message>
   <source>Not taken, since its value is not in the file: {names}.</source>
   <translation>파일에 값이 없어 사용하지 않았습니다: {names}.</translation>
  </message>
  <message>
   <source>Not the service: the call is sent on to {host} (status {status}), which is not followed.</source>
   <translation>서비스의 응답이 아닙니다. 호출이 {host}(으)로 리디렉션되었지만(상태 {status}) 따라가지 않습니다.</translation>
  </message>
  <message>
   <source>Not the service: {what} (status {status}): {words}</source>
   <translation>서비스의 응답이 아닙니다. {what}(상태 {status}): {words}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Nothing answers at {address} within {seconds:g} s.</source>
   <translation>{address}에서 {seconds:g}초 안에 응답이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing answers at {address}.</source>
   <translation>{address}에서 응답이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing has happened yet that could be reported.</source>
   <translation>아직 보고할 내용이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing is left to verify: log in</source>
   <translation>이미 인증되었습니다. 로그인하세요</translation>
  </message>
  <message>
   <source>Nothing looks like it: names, tags, protection, number of users.</source>
   <translation>이름, 태그, 보호, 사용자 수 어디에도 운영 환경이라는 단서가 없습니다.</translation>
  </message>
  <message>
   <source>Nothing was done, it seems: the whole reply stands in the timeline</source>
   <translation>처리되지 않은 것으로 보입니다. 전체 응답은 타임라인에 있습니다</translation>
  </message>
  <message>
   <source>Nothing was done: check the endpoint of this environment</source>
   <translation>처리되지 않았습니다. 이 환경의 엔드포인트를 확인하세요</translation>
  </message>
  <message>
   <source>Nothing was done: check the endpoint; the log-in page of a guest network answers like this too</source>
   <translation>처리되지 않았습니다. 엔드포인트를 확인하세요. 게스트 네트워크의 로그인 페이지도 이렇게 응답합니다</translation>
  </message>
  <message>
   <source>Nothing was done: give the proxy's user name and password in HTTPS_PROXY</source>
   <translation>처리되지 않았습니다. HTTPS_PROXY에 프록시의 사용자 이름과 비밀번호를 지정하세요</translation>
  </message>
  <message>
   <source>Nothing was done: show this to who runs the firewall or the proxy</source>
   <translation>처리되지 않았습니다. 방화벽이나 프록시 담당자에게 보여 주세요</translation>
  </message>
  <message>
   <source>Nothing was done: type less, or ask who runs the gateway</source>
   <translation>처리되지 않았습니다. 입력을 줄이거나 게이트웨이 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>Nothing was done: wait a minute, then try again</source>
   <translation>처리되지 않았습니다. 1분 뒤 다시 시도하세요</translation>
  </message>
  <message>
   <source>Nothing was sent: check the network, then try again</source>
   <translation>아무것도 보내지 않았습니다. 네트워크를 확인하고 다시 시도하세요</translation>
  </message>
  <message>
   <source>Nothing was sent: check what was typed, and this environment</source>
   <translation>아무것도 보내지 않았습니다. 입력한 내용과 이 환경을 확인하세요</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>Only admins make users in this pool: ask who runs it</source>
   <translation>이 풀에서는 관리자만 사용자를 만듭니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>Only admins may create users here.</source>
   <translation>관리자만 사용자를 만들 수 있습니다.</translation>
  </message>
  <message>
   <source>Passkeys: the sandbox does not offer them.</source>
   <translation>패스키: 샌드박스에서 지원하지 않습니다.</translation>
  </message>
  <message>
   <source>Password policy</source>
   <translation>비밀번호 정책</translation>
  </message>
  <message>
   <source>Password recovery: taken to be by e-mail, then by phone.</source>
   <translation>비밀번호 복구: 이메일, 그다음 전화로 간주했습니다.</translation>
  </message>
  <message>
   <source>Password rules: taken to be Cognito's usual ones.</source>
   <translation>비밀번호 규칙: Cognito 기본 규칙으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>스크린샷</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>스크린샷</translation>
  </message>
  <message>
   <source>Placeholders stand in it for the ids: {names}. Whoever set up the app has the real ones.</source>
   <translation>ID 대신 자리 표시자가 있습니다: {names}. 실제 값은 앱을 설정한 담당자에게 문의하세요.</translation>
  </message>
  <message>
   <source>Preferred Username</source>
   <translation>기본 설정 사용자 이름</translation>
  </message>
  <message>
   <source>Probable: its sign-up got no answer ({code}), and this user was made at that time.</source>
   <translation>추정: 가입 응답을 받지 못했고({code}), 그 시각에 이 사용자가 만들어졌습니다.</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>운영 환경</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>프로필</translation>
  </message>
  <message>
   <source>Reachable</source>
   <translation>연결</translation>
  </message>
  <message>
   <source>Refusals: taken to tell who is registered (PreventUserExistenceErrors LEGACY).</source>
   <translation>거부 메시지: 가입 여부를 알려 주는 것으로 간주했습니다(PreventUserExistenceErrors LEGACY).</translation>
  </message>
  <message>
   <source>Refused by the phone</source>
   <translation>휴대폰에서 거부</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>리전</translation>
  </message>
  <message>
   <source>Renew the login, or choose another AWS profile for this environment.</source>
   <translation>로그인을 갱신하거나 이 환경의 AWS 프로필을 바꾸세요.</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>요청 ID</translation>
  </message>
  <message>
   <source>Resend &amp;invitation…</source>
   <translation>초대 다시 보내기(&amp;I)…</translation>
  </message>
  <message>
   <source>Sa&amp;ve factors</source>
   <translation>인증 수단 저장(&amp;V)</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>저장했습니다: {file}</translation>
  </message>
  <message>
   <source>Screen: {name}</source>
   <translation>화면: {name}</translation>
  </message>
  <message>
   <source>Second factor by authenticator app, required</source>
   <translation>인증 앱 2차 인증 필수</translation>
  </message>
  <message>
   <source>Second factor by text message, required</source>
   <translation>문자 메시지 2차 인증 필수</translation>
  </message>
  <message>
   <source>Second factor: taken to be an authenticator app.</source>
   <translation>2차 인증 수단: 인증 앱으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>확인한 내용</translation>
  </message>
  <message>
   <source>Self sign-up</source>
   <translation>자체 가입</translation>
  </message>
  <message>
   <source>Self sign-up: taken to be allowed.</source>
   <translation>자체 가입: 허용된 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Send {name} another invitation? The temporary password so far is void then.</source>
   <translation>{name}에게 초대를 다시 보낼까요? 지금의 임시 비밀번호는 무효가 됩니다.</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>세션</translation>
  </message>
  <message>
   <source>Set another password for {name}? The one so far is void then.</source>
   <translation>{name}의 비밀번호를 새로 설정할까요? 지금의 비밀번호는 무효가 됩니다.</translation>
  </message>
  <message>
   <source>Set it: signed calls are refused beyond 5 minutes.</source>
   <translation>시계를 맞추세요. 5분 넘게 차이 나면 서명된 호출이 거부됩니다.</translation>
  </message>
  <message>
   <source>Set password…</source>
   <translation>비밀번호 설정…</translation>
  </message>
  <message>
   <source>Set the region to {derived}.</source>
   <translation>리전을 {derived}(으)로 설정하세요.</translation>
  </message>
  <message>
   <source>Set up an authenticator app for this account first</source>
   <translation>먼저 이 계정에 인증 앱을 설정하세요</translation>
  </message>
  <message>
   <source>Sign &amp;out</source>
   <translation>로그아웃(&amp;O)</translation>
  </message>
  <message>
   <source>Sign &amp;out everywhere…</source>
   <translation>모든 기기에서 로그아웃(&amp;O)…</translation>
  </message>
  <message>
   <source>Sign {name} out everywhere? All sessions end.</source>
   <translation>{name}을(를) 모든 기기에서 로그아웃할까요? 모든 세션이 끝납니다.</translation>
  </message>
  <message>
   <source>Sign-in flow</source>
   <translation>로그인 흐름</translation>
  </message>
  <message>
   <source>Sign-in through {providers}: the sandbox plays no other providers.</source>
   <translation>{providers} 로그인: 샌드박스는 다른 자격 증명 공급자를 지원하지 않습니다.</translation>
  </message>
  <message>
   <source>Sign-ups are sent no code.</source>
   <translation>가입해도 인증번호를 보내지 않습니다.</translation>
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation>모든 기기에서 로그아웃했습니다.</translation>
  </message>
  <message>
   <source>Signup Desk's own list of environments</source>
   <translation>Signup Desk의 환경 목록</translation>
  </message>
  <message>
   <source>Something changed the user meanwhile: try again</source>
   <translation>그사이 사용자가 변경되었습니다. 다시 시도하세요</translation>
  </message>
  <message>
   <source>Start the sandbox anew: menu Sandbox, 'Restart'.</source>
   <translation>샌드박스 메뉴에서 ‘다시 시작’을 선택하세요.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>재현 단계</translation>
  </message>
  <message>
   <source>TLS</source>
   <translation>TLS</translation>
  </message>
  <message>
   <source>Take the secret out of this environment.</source>
   <translation>이 환경에서 보안 암호를 삭제하세요.</translation>
  </message>
  <message>
   <source>Take user pool and app client from one place.</source>
   <translation>사용자 풀과 앱 클라이언트를 같은 곳에서 가져오세요.</translation>
  </message>
  <message>
   <source>Tell what should have happened.</source>
   <translation>예상한 결과를 적어 주세요.</translation>
  </message>
  <message>
   <source>Tested with</source>
   <translation>테스트 도구</translation>
  </message>
  <message>
   <source>That was the whole walk. Now try it yourself.</source>
   <translation>여기까지입니다. 이제 직접 해 보세요.</translation>
  </message>
  <message>
   <source>The AWS profile {profile} cannot be used: {why}</source>
   <translation>AWS 프로필 {profile}을(를) 사용할 수 없습니다: {why}</translation>
  </message>
  <message>
   <source>The AWS profiles of this computer cannot be read ({error}): ~/.aws/config, ~/.aws/credentials or what AWS_CONFIG_FILE names is damaged. An environment without a profile works all the same.</source>
   <translation>이 컴퓨터의 AWS 프로필을 읽을 수 없습니다({error}). ~/.aws/config, ~/.aws/credentials 또는 AWS_CONFIG_FILE에 지정된 파일이 손상되었습니다. 프로필이 없는 환경은 그대로 사용할 수 있습니다.</translation>
  </message>
  <message>
   <source>The CA bundle {file} is not there.</source>
   <translation>CA 번들 {file}이(가) 없습니다.</translation>
  </message>
  <message>
   <source>The CA bundle {path} cannot be read: {reason}</source>
   <translation>CA 번들 {path}을(를) 읽을 수 없습니다: {reason}</translation>
  </message>
  <message>
   <source>The CA bundle {path} holds no certificates (PEM).</source>
   <translation>CA 번들 {path}에 인증서(PEM)가 없습니다.</translation>
  </message>
  <message>
   <source>The ID token has expired: log in again</source>
   <translation>ID 토큰이 만료되었습니다. 다시 로그인하세요</translation>
  </message>
  <message>
   <source>The SSO login has expired. Renew it with: aws sso login --profile {profile}</source>
   <translation>SSO 로그인이 만료되었습니다. 다음 명령으로 갱신하세요: aws sso login --profile {profile}</translation>
  </message>
  <message>
   <source>The TLS handshake with {host} failed: {reason}.</source>
   <translation>{host}과(와)의 TLS 핸드셰이크가 실패했습니다: {reason}.</translation>
  </message>
  <message>
   <source>The account has been deleted: sign up again</source>
   <translation>계정이 삭제되었습니다. 다시 가입하세요</translation>
  </message>
  <message>
   <source>The account has no second factor that fits: set one up first</source>
   <translation>계정에 맞는 2차 인증 수단이 없습니다. 먼저 설정하세요</translation>
  </message>
  <message>
   <source>The account still has its temporary password: log in with that of the invitation</source>
   <translation>계정의 비밀번호가 아직 임시 비밀번호입니다. 초대의 임시 비밀번호로 로그인하세요</translation>
  </message>
  <message>
   <source>The address is being signed up at the same moment: look for the user</source>
   <translation>같은 시각에 이 주소로 가입이 진행 중입니다. 사용자를 찾아보세요</translation>
  </message>
  <message>
   <source>The address waits for its code: verify it</source>
   <translation>주소가 인증을 기다리고 있습니다. 인증하세요</translation>
  </message>
  <message>
   <source>The app client has none, and none is sent.</source>
   <translation>앱 클라이언트에 보안 암호가 없고 보내지도 않습니다.</translation>
  </message>
  <message>
   <source>The app client has none, but one is given here.</source>
   <translation>앱 클라이언트에는 보안 암호가 없지만 여기에는 입력되어 있습니다.</translation>
  </message>
  <message>
   <source>The app client has one, and it is the one given here.</source>
   <translation>앱 클라이언트의 보안 암호가 여기에 입력된 것과 같습니다.</translation>
  </message>
  <message>
   <source>The app client has one, but none is given here.</source>
   <translation>앱 클라이언트에는 보안 암호가 있지만 여기에는 입력되어 있지 않습니다.</translation>
  </message>
  <message>
   <source>The app client id holds something else than letters and digits, or is too long.</source>
   <translation>앱 클라이언트 ID에 문자와 숫자가 아닌 것이 있거나 너무 깁니다.</translation>
  </message>
  <message>
   <source>The app client id is missing.</source>
   <translation>앱 클라이언트 ID를 입력하세요.</translation>
  </message>
  <message>
   <source>The app client may not set {names}: a sign-up with it is refused.</source>
   <translation>앱 클라이언트가 {names}을(를) 설정할 수 없어 이 속성이 포함된 가입은 거부됩니다.</translation>
  </message>
  <message>
   <source>The app client may not write an attribute that was sent: ask who runs the user pool</source>
   <translation>앱 클라이언트에 쓰기 권한이 없는 속성을 보냈습니다. 사용자 풀 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The app client takes the one given here.</source>
   <translation>앱 클라이언트가 여기에 입력된 보안 암호를 받아들입니다.</translation>
  </message>
  <message>
   <source>The app client's id is not in this kind of file: fill it in.</source>
   <translation>이 형식의 파일에는 앱 클라이언트 ID가 없습니다. 직접 입력하세요.</translation>
  </message>
  <message>
   <source>The app client's secret is missing or wrong: give it in this environment</source>
   <translation>앱 클라이언트의 보안 암호가 없거나 틀렸습니다. 이 환경에 입력하세요</translation>
  </message>
  <message>
   <source>The attribute is fixed once it is set: leave it as it is</source>
   <translation>한 번 설정하면 바꿀 수 없는 속성입니다. 그대로 두세요</translation>
  </message>
  <message>
   <source>The attributes are saved.</source>
   <translation>속성을 저장했습니다.</translation>
  </message>
  <message>
   <source>The authenticator app is proved, but log-ins do not ask for it yet: send its next code</source>
   <translation>인증 앱이 확인되었지만 로그인에서 아직 묻지 않습니다. 다음 코드를 보내세요</translation>
  </message>
  <message>
   <source>The call could not be made ({error}).</source>
   <translation>호출하지 못했습니다({error}).</translation>
  </message>
  <message>
   <source>The certificate is trusted by {by}.</source>
   <translation>인증서를 신뢰합니다. 근거: {by}.</translation>
  </message>
  <message>
   <source>The certificate of {host} has expired.</source>
   <translation>{host}의 인증서가 만료되었습니다.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not trusted here: {reason}.</source>
   <translation>{host}의 인증서를 신뢰할 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not valid yet.</source>
   <translation>{host}의 인증서가 아직 유효하지 않습니다.</translation>
  </message>
  <message>
   <source>The certificate of {host} is refused: {why}.</source>
   <translation>{host}의 인증서를 거부했습니다: {why}.</translation>
  </message>
  <message>
   <source>The change lasts until Signup Desk ends.</source>
   <translation>변경 사항은 Signup Desk를 종료할 때까지만 유지됩니다.</translation>
  </message>
  <message>
   <source>The clipboard holds no text: copy the app's config first.</source>
   <translation>클립보드에 텍스트가 없습니다. 먼저 앱 설정을 복사하세요.</translation>
  </message>
  <message>
   <source>The code for {address} has not come yet: this one went to {other}.</source>
   <translation>{address}의 인증번호는 아직 오지 않았습니다. 이 인증번호는 {other}(으)로 전송된 것입니다.</translation>
  </message>
  <message>
   <source>The code has expired after an hour, or none was asked for: send a new one</source>
   <translation>인증번호가 1시간이 지나 만료되었거나 요청한 적이 없습니다. 새로 보내세요</translation>
  </message>
  <message>
   <source>The code has expired, or a newer one was sent: send a new one</source>
   <translation>인증번호가 만료되었거나 더 최근 인증번호가 전송되었습니다. 새로 보내세요</translation>
  </message>
  <message>
   <source>The code has expired, or is none of this user: press Resend code and use the new one</source>
   <translation>인증번호가 만료되었거나 이 사용자의 것이 아닙니다. 인증번호 재전송을 누르고 새 인증번호를 사용하세요</translation>
  </message>
  <message>
   <source>The code has expired: ask for a new one</source>
   <translation>인증번호가 만료되었습니다. 새로 요청하세요</translation>
  </message>
  <message>
   <source>The code has expired: log in again for a new one</source>
   <translation>인증번호가 만료되었습니다. 다시 로그인하여 새로 받으세요</translation>
  </message>
  <message>
   <source>The colour {color} is neither #rrggbb nor one of {palette}.</source>
   <translation>색 {color}이(가) #rrggbb 형식이 아니며 다음 중 하나도 아닙니다: {palette}.</translation>
  </message>
  <message>
   <source>The disk of {file} is full. Make room there, and restart the sandbox.</source>
   <translation>{file}이(가) 있는 디스크가 가득 찼습니다. 공간을 확보하고 샌드박스를 다시 시작하세요.</translation>
  </message>
  <message>
   <source>The e-mail address or the phone number stands for the user name; {case}.</source>
   <translation>이메일 주소 또는 전화번호를 사용자 이름으로 사용합니다. {case}.</translation>
  </message>
  <message>
   <source>The e-mail address stands for the user name; {case}.</source>
   <translation>이메일 주소를 사용자 이름으로 사용합니다. {case}.</translation>
  </message>
  <message>
   <source>The environment does not name {names}; the sign-up form follows the pool. See whether the app asks for it: without it a sign-up is refused.</source>
   <translation>환경에 {names}이(가) 없습니다. 가입 화면은 풀을 따릅니다. 앱에서 이 속성을 묻는지 확인하세요. 없으면 가입이 거부됩니다.</translation>
  </message>
  <message>
   <source>The environment says otherwise; the sign-up form follows the pool.</source>
   <translation>환경 설정과 다릅니다. 가입 화면은 풀을 따릅니다.</translation>
  </message>
  <message>
   <source>The environment's name does not say so; the pool's own signs were not read.</source>
   <translation>환경 이름으로는 운영 환경이 아닙니다. 풀의 다른 단서는 읽지 못했습니다.</translation>
  </message>
  <message>
   <source>The factors are saved.</source>
   <translation>인증 수단을 저장했습니다.</translation>
  </message>
  <message>
   <source>The file does not say what its pool is like: import its users into this pool.</source>
   <translation>파일에 풀의 설정이 없습니다. 사용자를 이 풀로 가져오세요.</translation>
  </message>
  <message>
   <source>The file is empty.</source>
   <translation>빈 파일입니다.</translation>
  </message>
  <message>
   <source>The folder is missing, such as INBOX.</source>
   <translation>폴더를 입력하세요. 예: INBOX</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be read: {why}</source>
   <translation>{folder} 폴더를 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <source>The identity pool could not check the token: try again soon</source>
   <translation>자격 증명 풀이 토큰을 확인하지 못했습니다. 잠시 후 다시 시도하세요</translation>
  </message>
  <message>
   <source>The identity pool has no role to give: ask who runs it</source>
   <translation>자격 증명 풀에 부여할 역할이 없습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The identity pool id {id} is not written &lt;region&gt;:&lt;id&gt;.</source>
   <translation>자격 증명 풀 ID {id}이(가) &lt;region&gt;:&lt;id&gt; 형식이 아닙니다.</translation>
  </message>
  <message>
   <source>The identity pool takes no tokens of this app client: ask who runs it</source>
   <translation>자격 증명 풀이 이 앱 클라이언트의 토큰을 받지 않습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The invitation was sent again, with another temporary password.</source>
   <translation>새 임시 비밀번호로 초대를 다시 보냈습니다.</translation>
  </message>
  <message>
   <source>The keychain has not given the client secret of {name} yet: unlock it.</source>
   <translation>키체인에서 {name}의 클라이언트 보안 암호를 아직 받지 못했습니다. 키체인의 잠금을 해제하세요.</translation>
  </message>
  <message>
   <source>The keychain refuses ({error})</source>
   <translation>키체인이 거부했습니다({error})</translation>
  </message>
  <message>
   <source>The ledger says that {sub} is {made}, the user pool says {found}: the entry is not trusted, and the user stays.</source>
   <translation>{sub}이(가) 기록에는 {made}, 사용자 풀에는 {found}(으)로 되어 있습니다. 기록을 신뢰할 수 없어 사용자를 그대로 두었습니다.</translation>
  </message>
  <message>
   <source>The link's page says</source>
   <translation>링크 페이지의 내용</translation>
  </message>
  <message>
   <source>The log-in is linked to another identity: ask who runs the identity pool</source>
   <translation>로그인이 다른 자격 증명에 연결되어 있습니다. 자격 증명 풀 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The login has expired. Renew it with: aws login --profile {profile}</source>
   <translation>로그인이 만료되었습니다. 다음 명령으로 갱신하세요: aws login --profile {profile}</translation>
  </message>
  <message>
   <source>The mailbox does not answer in Mailpit's format.</source>
   <translation>사서함의 응답이 Mailpit 형식이 아닙니다.</translation>
  </message>
  <message>
   <source>The mailbox has been left.</source>
   <translation>사서함 연결을 닫았습니다.</translation>
  </message>
  <message>
   <source>The mailbox's server is missing.</source>
   <translation>사서함 서버를 입력하세요.</translation>
  </message>
  <message>
   <source>The mailbox's server is no host name such as imap.example.com.</source>
   <translation>사서함 서버가 imap.example.com 같은 호스트 이름이 아닙니다.</translation>
  </message>
  <message>
   <source>The mailbox's user holds characters that cannot be seen.</source>
   <translation>사서함 사용자에 보이지 않는 문자가 있습니다.</translation>
  </message>
  <message>
   <source>The mailbox's user is missing.</source>
   <translation>사서함 사용자를 입력하세요.</translation>
  </message>
  <message>
   <source>The mails of this day are used up: try again tomorrow, or have the pool send by Amazon SES</source>
   <translation>오늘의 메일 한도를 모두 사용했습니다. 내일 다시 시도하거나 풀이 Amazon SES로 보내게 하세요</translation>
  </message>
  <message>
   <source>The message is in the mailbox no more.</source>
   <translation>메시지가 사서함에 더 이상 없습니다.</translation>
  </message>
  <message>
   <source>The messages of this environment cannot be read: choose the sandbox.</source>
   <translation>이 환경의 메시지를 읽을 수 없습니다. 샌드박스를 선택하세요.</translation>
  </message>
  <message>
   <source>The name holds characters that cannot be seen.</source>
   <translation>이름에 보이지 않는 문자가 있습니다.</translation>
  </message>
  <message>
   <source>The name is longer than {count} characters.</source>
   <translation>이름이 {count}자를 넘습니다.</translation>
  </message>
  <message>
   <source>The name is missing.</source>
   <translation>이름을 입력하세요.</translation>
  </message>
  <message>
   <source>The name {host} could not be looked up: no name server answers.</source>
   <translation>{host}을(를) 조회하지 못했습니다. 응답하는 이름 서버가 없습니다.</translation>
  </message>
  <message>
   <source>The name {host} is not known to this network.</source>
   <translation>이 네트워크에서 {host}을(를) 찾을 수 없습니다.</translation>
  </message>
  <message>
   <source>The one given here is not the app client's.</source>
   <translation>여기에 입력된 보안 암호가 앱 클라이언트의 것과 다릅니다.</translation>
  </message>
  <message>
   <source>The owner's Amazon SES sends, from {sender}.</source>
   <translation>소유자의 Amazon SES가 보냅니다. 보내는 주소: {sender}.</translation>
  </message>
  <message>
   <source>The password is set.</source>
   <translation>비밀번호를 설정했습니다.</translation>
  </message>
  <message>
   <source>The password is void, and a code for a new one was sent.</source>
   <translation>비밀번호를 무효로 하고 새 비밀번호를 위한 인증번호를 보냈습니다.</translation>
  </message>
  <message>
   <source>The password of {user} at {host} is not known: give it in the environment.</source>
   <translation>{host}의 {user} 비밀번호를 알 수 없습니다. 환경에 입력하세요.</translation>
  </message>
  <message>
   <source>The password was reset: set a new one</source>
   <translation>비밀번호가 재설정되었습니다. 새 비밀번호를 설정하세요</translation>
  </message>
  <message>
   <source>The phone number stands for the user name.</source>
   <translation>전화번호를 사용자 이름으로 사용합니다.</translation>
  </message>
  <message>
   <source>The pool does not take the answer: begin the log-in again</source>
   <translation>풀이 답변을 받아들이지 않습니다. 로그인을 처음부터 다시 하세요</translation>
  </message>
  <message>
   <source>The pool has none.</source>
   <translation>풀에 없습니다.</translation>
  </message>
  <message>
   <source>The pool mails verified addresses only (Amazon SES): ask who runs it</source>
   <translation>풀이 인증된 주소로만 메일을 보냅니다(Amazon SES). 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The pool requires an attribute that this form does not have: ask who runs the pool</source>
   <translation>풀에서 요구하는 속성이 이 화면에 없습니다. 풀 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The pool requires it: have the form ask for it, fill it in and sign up again</source>
   <translation>풀에서 요구하는 속성입니다. 가입 화면에 추가하고 입력한 뒤 다시 가입하세요</translation>
  </message>
  <message>
   <source>The pool requires none beside the user name.</source>
   <translation>사용자 이름 외에 풀에서 요구하는 속성이 없습니다.</translation>
  </message>
  <message>
   <source>The pool requires {names}.</source>
   <translation>풀에서 {names}을(를) 요구합니다.</translation>
  </message>
  <message>
   <source>The pool tells this to admins alone.</source>
   <translation>풀이 관리자에게만 알려 주는 정보입니다.</translation>
  </message>
  <message>
   <source>The pool verifies by links and has no domain for them: ask who runs it</source>
   <translation>풀이 링크로 인증하지만 링크용 도메인이 없습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The pool's feature plan lacks this: ask who runs it</source>
   <translation>풀의 기능 플랜에서 지원하지 않습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The pool's schema has no {names}: a sign-up with it is refused.</source>
   <translation>풀의 스키마에 {names}이(가) 없어 이 속성이 포함된 가입은 거부됩니다.</translation>
  </message>
  <message>
   <source>The pool's threat protection stopped this: ask who runs it</source>
   <translation>풀의 위협 방지 기능이 막았습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The port is no number from 1 to 65535.</source>
   <translation>포트가 1에서 65535 사이의 숫자가 아닙니다.</translation>
  </message>
  <message>
   <source>The proxy {proxy} does not let the call through: {reason}</source>
   <translation>프록시 {proxy}이(가) 호출을 통과시키지 않습니다: {reason}</translation>
  </message>
  <message>
   <source>The region is missing, and the user pool id does not begin with one.</source>
   <translation>리전이 없고 사용자 풀 ID도 리전으로 시작하지 않습니다.</translation>
  </message>
  <message>
   <source>The region {region} is not written like one, such as eu-west-1.</source>
   <translation>리전 {region}의 형식이 올바르지 않습니다. 예: eu-west-1</translation>
  </message>
  <message>
   <source>The reply does not say what time it is.</source>
   <translation>응답에 시각이 없습니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is cut off in its headers.</source>
   <translation>{address}의 응답이 헤더에서 잘렸습니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is cut off.</source>
   <translation>{address}의 응답이 잘렸습니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is larger than {limit} MB.</source>
   <translation>{address}의 응답이 {limit}MB를 넘습니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is longer than any of this service.</source>
   <translation>{address}의 응답이 이 서비스의 응답으로는 너무 깁니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is no HTTP.</source>
   <translation>{address}의 응답이 HTTP가 아닙니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is none that this service gives to this call.</source>
   <translation>{address}의 응답은 이 서비스가 이 호출에 보내는 응답이 아닙니다.</translation>
  </message>
  <message>
   <source>The reply of {address} is not readable.</source>
   <translation>{address}의 응답을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>The request was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation>요청이 전송되어 처리되었을 수 있습니다. 응답은 타임라인에 표시됩니다.</translation>
  </message>
  <message>
   <source>The same error happened again ({count} times so far): {what}.</source>
   <translation>같은 오류가 다시 발생했습니다(지금까지 {count}회): {what}.</translation>
  </message>
  <message>
   <source>The sandbox answers at {where}.</source>
   <translation>샌드박스가 {where}에서 응답합니다.</translation>
  </message>
  <message>
   <source>The sandbox could not be started.</source>
   <translation>샌드박스를 시작하지 못했습니다.</translation>
  </message>
  <message>
   <source>The sandbox could not be started: instead of where it serves, it says {line}</source>
   <translation>샌드박스를 시작하지 못했습니다. 주소 대신 다음을 출력했습니다: {line}</translation>
  </message>
  <message>
   <source>The sandbox could not be started: it does not answer after {seconds} seconds.</source>
   <translation>샌드박스를 시작하지 못했습니다. {seconds}초가 지나도 응답하지 않습니다.</translation>
  </message>
  <message>
   <source>The sandbox could not be started: {why}</source>
   <translation>샌드박스를 시작하지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>The sandbox has no user pool {id}.</source>
   <translation>샌드박스에 사용자 풀 {id}이(가) 없습니다.</translation>
  </message>
  <message>
   <source>The sandbox has stopped.</source>
   <translation>샌드박스가 중지되었습니다.</translation>
  </message>
  <message>
   <source>The sandbox has this text message no more.</source>
   <translation>샌드박스에 이 문자 메시지가 더 이상 없습니다.</translation>
  </message>
  <message>
   <source>The sandbox is not ready yet: try again in a moment.</source>
   <translation>샌드박스가 아직 준비되지 않았습니다. 잠시 후 다시 시도하세요.</translation>
  </message>
  <message>
   <source>The sandbox keeps all mail on this computer; with limits on, {count} mails a day.</source>
   <translation>샌드박스의 메일은 모두 이 컴퓨터에 있습니다. 한도를 켜면 하루 {count}통입니다.</translation>
  </message>
  <message>
   <source>The sandbox's pools, users and mail are only in memory, and are lost when the app closes.</source>
   <translation>샌드박스의 풀, 사용자, 메일은 메모리에만 있으며 앱을 닫으면 사라집니다.</translation>
  </message>
  <message>
   <source>The service failed, and whether it was done is not known: look for the user, then try again</source>
   <translation>서비스에 오류가 발생했고 처리 여부를 알 수 없습니다. 사용자를 찾아본 뒤 다시 시도하세요</translation>
  </message>
  <message>
   <source>The service failed, not you: try again in a moment</source>
   <translation>서비스에 오류가 발생했습니다. 잠시 후 다시 시도하세요</translation>
  </message>
  <message>
   <source>The service throttles this client: wait a few seconds, then try again</source>
   <translation>서비스가 이 클라이언트의 요청을 제한하고 있습니다. 몇 초 뒤 다시 시도하세요</translation>
  </message>
  <message>
   <source>The session has ended already: log in again</source>
   <translation>세션이 이미 끝났습니다. 다시 로그인하세요</translation>
  </message>
  <message>
   <source>The session of the sign-up is over: press VERIFY again, which leaves it out</source>
   <translation>가입 세션이 끝났습니다. VERIFY를 다시 누르면 세션 없이 보냅니다</translation>
  </message>
  <message>
   <source>The temporary password is set: the next log-in asks for a new one.</source>
   <translation>임시 비밀번호를 설정했습니다. 다음 로그인에서 새 비밀번호를 묻습니다.</translation>
  </message>
  <message>
   <source>The token is not for this: the app client lacks the scope aws.cognito.signin.user.admin</source>
   <translation>이 작업에 쓸 수 없는 토큰입니다. 앱 클라이언트에 aws.cognito.signin.user.admin 범위가 없습니다</translation>
  </message>
  <message>
   <source>The twin of {name} could not be made: {why}</source>
   <translation>{name}의 복제본을 만들지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>The user has been made, but no code went out: once mail works, press Resend code on the next screen</source>
   <translation>사용자는 만들어졌지만 인증번호를 보내지 못했습니다. 메일이 정상화되면 다음 화면에서 인증번호 재전송을 누르세요</translation>
  </message>
  <message>
   <source>The user has been made, but the mails of this day are used up: ask for a code tomorrow</source>
   <translation>사용자는 만들어졌지만 오늘의 메일 한도를 모두 사용했습니다. 내일 인증번호를 요청하세요</translation>
  </message>
  <message>
   <source>The user has been made, but the pool mails verified addresses only: ask who runs it</source>
   <translation>사용자는 만들어졌지만 풀이 인증된 주소로만 메일을 보냅니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The user has been made, but the pool may not send mail: ask who runs it</source>
   <translation>사용자는 만들어졌지만 풀에 메일 발송 권한이 없습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The user is confirmed all the same: show the failure to the owner of the trigger</source>
   <translation>사용자는 확인되었습니다. 실패 내용을 트리거 소유자에게 보여 주세요</translation>
  </message>
  <message>
   <source>The user name is to be a phone number here: choose that under Attributes, Sign up with</source>
   <translation>사용자 이름이 전화번호여야 합니다. 속성 &gt; 가입 수단에서 선택하세요</translation>
  </message>
  <message>
   <source>The user pool allows no authenticator apps: ask who runs it</source>
   <translation>사용자 풀에서 인증 앱을 허용하지 않습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The user pool does not allow this call: ask who runs it</source>
   <translation>사용자 풀이 이 호출을 허용하지 않습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The user pool does not list this user, perhaps not yet: look again in a minute.</source>
   <translation>사용자 풀 목록에 이 사용자가 없습니다. 아직 반영되지 않았을 수 있으니 잠시 후 다시 조회하세요.</translation>
  </message>
  <message>
   <source>The user pool id is missing.</source>
   <translation>사용자 풀 ID를 입력하세요.</translation>
  </message>
  <message>
   <source>The user pool id says {derived}, the environment says {region}.</source>
   <translation>사용자 풀 ID에는 {derived}, 환경에는 {region}(으)로 되어 있습니다.</translation>
  </message>
  <message>
   <source>The user pool id says {derived}, the file says {stated} ({path}): {derived} is used.</source>
   <translation>사용자 풀 ID에는 {derived}, 파일에는 {stated}({path})(으)로 되어 있습니다. {derived}을(를) 사용합니다.</translation>
  </message>
  <message>
   <source>The user pool id says {derived}, the region says {region}.</source>
   <translation>사용자 풀 ID에는 {derived}, 리전에는 {region}(으)로 되어 있습니다.</translation>
  </message>
  <message>
   <source>The user pool id {id} is not written &lt;region&gt;_&lt;id&gt;.</source>
   <translation>사용자 풀 ID {id}이(가) &lt;region&gt;_&lt;id&gt; 형식이 아닙니다.</translation>
  </message>
  <message>
   <source>The user pool is not set up for this: ask who runs it</source>
   <translation>사용자 풀에 이 기능이 설정되어 있지 않습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The user pool is set up badly: show its owner this</source>
   <translation>사용자 풀의 설정이 잘못되었습니다. 소유자에게 보여 주세요</translation>
  </message>
  <message>
   <source>The user pool may not send mail: ask who runs it</source>
   <translation>사용자 풀에 메일 발송 권한이 없습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The user pool may not send text messages: ask who runs it</source>
   <translation>사용자 풀에 문자 메시지 발송 권한이 없습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>The walk cannot continue: {why}</source>
   <translation>둘러보기를 계속할 수 없습니다: {why}</translation>
  </message>
  <message>
   <source>The walk was stopped. Continue from here yourself.</source>
   <translation>둘러보기를 여기서 멈췄습니다. 직접 이어서 해 보세요.</translation>
  </message>
  <message>
   <source>The {what} is no address such as https://localhost:4566.</source>
   <translation>{what}이(가) https://localhost:4566 같은 주소가 아닙니다.</translation>
  </message>
  <message>
   <source>The {what} must begin with https://: plain http is for this machine alone.</source>
   <translation>{what}은(는) https://로 시작해야 합니다. http는 이 컴퓨터에서만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>The {what} must hold no user name and no password.</source>
   <translation>{what}에 사용자 이름이나 비밀번호를 넣을 수 없습니다.</translation>
  </message>
  <message>
   <source>There are none: what only an admin may read stays unknown.</source>
   <translation>자격 증명이 없어 관리자만 읽을 수 있는 정보는 알 수 없습니다.</translation>
  </message>
  <message>
   <source>There is a Mailpit address too: leave one of both empty.</source>
   <translation>Mailpit 주소도 있습니다. 둘 중 하나는 비워 두세요.</translation>
  </message>
  <message>
   <source>There is an environment called {name} already.</source>
   <translation>이름이 {name}인 환경이 이미 있습니다.</translation>
  </message>
  <message>
   <source>There is no environment called {name}.</source>
   <translation>이름이 {name}인 환경이 없습니다.</translation>
  </message>
  <message>
   <source>There is no keychain here</source>
   <translation>이 컴퓨터에 키체인이 없습니다</translation>
  </message>
  <message>
   <source>There is no preset {key}: {known}.</source>
   <translation>프리셋 {key}이(가) 없습니다. 사용할 수 있는 것: {known}.</translation>
  </message>
  <message>
   <source>There is no user pool in it: neither {wanted}, nor anything that looks like a user pool id, such as eu-west-1_AbCdEf123.</source>
   <translation>사용자 풀이 없습니다. {wanted}도 아니고 eu-west-1_AbCdEf123 같은 사용자 풀 ID도 없습니다.</translation>
  </message>
  <message>
   <source>There is no {name} here: {known}.</source>
   <translation>{name}은(는) 여기에 없습니다. 사용할 수 있는 것: {known}.</translation>
  </message>
  <message>
   <source>There is no {{{name}}}: {known} can be used.</source>
   <translation>{{{name}}}은(는) 없습니다. 사용할 수 있는 것: {known}.</translation>
  </message>
  <message>
   <source>They may read how user pool and app client are set up.</source>
   <translation>사용자 풀과 앱 클라이언트의 설정을 읽을 수 있습니다.</translation>
  </message>
  <message>
   <source>They need cognito-idp:DescribeUserPool and cognito-idp:DescribeUserPoolClient.</source>
   <translation>cognito-idp:DescribeUserPool과 cognito-idp:DescribeUserPoolClient 권한이 필요합니다.</translation>
  </message>
  <message>
   <source>This account needs {needs}.</source>
   <translation>이 계정에 필요한 것: {needs}.</translation>
  </message>
  <message>
   <source>This computer has no program that opens {file}.</source>
   <translation>이 컴퓨터에 {file}을(를) 여는 프로그램이 없습니다.</translation>
  </message>
  <message>
   <source>This computer's clock is right ({seconds} s).</source>
   <translation>이 컴퓨터의 시계가 맞습니다({seconds}초).</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min ahead of the service's.</source>
   <translation>이 컴퓨터의 시계가 서비스보다 {minutes}분 빠릅니다.</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min behind the service's.</source>
   <translation>이 컴퓨터의 시계가 서비스보다 {minutes}분 느립니다.</translation>
  </message>
  <message>
   <source>This emulator lacks it: try the sandbox, or another log-in flow in this environment</source>
   <translation>이 에뮬레이터에서 지원하지 않습니다. 샌드박스나 이 환경의 다른 로그인 흐름을 사용해 보세요</translation>
  </message>
  <message>
   <source>This entry of the ledger has been changed by hand: it is not trusted, and the user stays.</source>
   <translation>이 기록은 직접 수정되어 신뢰할 수 없으므로 사용자를 그대로 두었습니다.</translation>
  </message>
  <message>
   <source>This is a setting of the app client: choose a flow that it allows in this environment</source>
   <translation>앱 클라이언트의 설정입니다. 이 환경에서 허용된 흐름을 선택하세요</translation>
  </message>
  <message>
   <source>This is an app's configuration without auth: it names no user pool. Add auth to the app, or open the file that has it.</source>
   <translation>auth가 없는 앱 설정이라 사용자 풀이 없습니다. 앱에 auth를 추가하거나 auth가 있는 파일을 여세요.</translation>
  </message>
  <message>
   <source>This is not text, so not {wanted}.</source>
   <translation>텍스트가 아니므로 다음 형식의 파일이 아닙니다: {wanted}.</translation>
  </message>
  <message>
   <source>This is too large for {wanted}.</source>
   <translation>너무 커서 다음 형식의 파일로 볼 수 없습니다: {wanted}.</translation>
  </message>
  <message>
   <source>This log-in is over: begin it again</source>
   <translation>이 로그인은 끝났습니다. 처음부터 다시 하세요</translation>
  </message>
  <message>
   <source>This looks like {kind}, not like {wanted}.</source>
   <translation>{kind}(으)로 보입니다. 필요한 것은 다음과 같습니다: {wanted}.</translation>
  </message>
  <message>
   <source>This machine has no AWS profile {profile}: choose another in the environment.</source>
   <translation>이 컴퓨터에 AWS 프로필 {profile}이(가) 없습니다. 환경에서 다른 프로필을 선택하세요.</translation>
  </message>
  <message>
   <source>This number is reserved for fiction: no text message arrives. To get the code, put your own phone number into the pattern for new addresses of the environment.</source>
   <translation>이 번호는 가상 번호라서 문자 메시지가 오지 않습니다. 인증번호를 받으려면 환경의 새 주소 패턴에 본인의 휴대폰 번호를 넣으세요.</translation>
  </message>
  <message>
   <source>This password is known from leaks: choose another</source>
   <translation>유출된 적이 있는 비밀번호입니다. 다른 비밀번호를 입력하세요</translation>
  </message>
  <message>
   <source>This pool fixes the attribute once it is set: ask who runs it</source>
   <translation>이 풀에서는 한 번 설정한 속성을 바꿀 수 없습니다. 담당자에게 문의하세요</translation>
  </message>
  <message>
   <source>This user is disabled: ask an admin</source>
   <translation>비활성 사용자입니다. 관리자에게 문의하세요</translation>
  </message>
  <message>
   <source>This user pool sends no codes: an admin confirms</source>
   <translation>이 사용자 풀은 인증번호를 보내지 않습니다. 관리자가 확인합니다</translation>
  </message>
  <message>
   <source>This user was invited: log in with the temporary password of the invitation</source>
   <translation>초대된 사용자입니다. 초대의 임시 비밀번호로 로그인하세요</translation>
  </message>
  <message>
   <source>This user was made in another user pool ({pool}), not in this one.</source>
   <translation>이 사용자는 이 풀이 아니라 다른 사용자 풀({pool})에서 만들어졌습니다.</translation>
  </message>
  <message>
   <source>Threat protection: the sandbox has none.</source>
   <translation>위협 방지: 샌드박스에는 없습니다.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>Triggers</source>
   <translation>트리거</translation>
  </message>
  <message>
   <source>Try again: a second time does no harm</source>
   <translation>다시 시도하세요. 두 번 해도 문제없습니다</translation>
  </message>
  <message>
   <source>Two cases have the id {id}.</source>
   <translation>ID가 {id}인 케이스가 두 개 있습니다.</translation>
  </message>
  <message>
   <source>Type an e-mail address or a phone number: Attributes, Sign up with, says which</source>
   <translation>이메일 주소나 전화번호를 입력하세요. 속성 &gt; 가입 수단에서 확인할 수 있습니다</translation>
  </message>
  <message>
   <source>Type an e-mail address: the pool takes nothing else (Attributes, Sign up with)</source>
   <translation>이메일 주소를 입력하세요. 풀에서 다른 것은 받지 않습니다(속성 &gt; 가입 수단)</translation>
  </message>
  <message>
   <source>Type the address</source>
   <translation>주소를 입력하세요</translation>
  </message>
  <message>
   <source>Type the code of the newest mail: it ends the older ones. Check the address too</source>
   <translation>가장 최근 메일의 인증번호를 입력하세요. 이전 인증번호는 무효입니다. 주소도 확인하세요</translation>
  </message>
  <message>
   <source>Type the code of the newest message, or log in again for another</source>
   <translation>가장 최근 메시지의 인증번호를 입력하거나 다시 로그인하여 새로 받으세요</translation>
  </message>
  <message>
   <source>Type the code that the authenticator app shows now: each is good for one use</source>
   <translation>인증 앱에 지금 표시된 코드를 입력하세요. 코드는 한 번만 쓸 수 있습니다</translation>
  </message>
  <message>
   <source>Type the password</source>
   <translation>비밀번호를 입력하세요</translation>
  </message>
  <message>
   <source>Updated At</source>
   <translation>업데이트 시각</translation>
  </message>
  <message>
   <source>Use it for {other}</source>
   <translation>{other}에 사용</translation>
  </message>
  <message>
   <source>User names</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>User pool</source>
   <translation>사용자 풀</translation>
  </message>
  <message>
   <source>User pool id</source>
   <translation>사용자 풀 ID</translation>
  </message>
  <message>
   <source>User {number}: {words}</source>
   <translation>사용자 {number}: {words}</translation>
  </message>
  <message>
   <source>Users may sign themselves up.</source>
   <translation>사용자가 직접 가입할 수 있습니다.</translation>
  </message>
  <message>
   <source>Verification: taken to be of {attributes}.</source>
   <translation>인증: {attributes}을(를) 인증하는 것으로 간주했습니다.</translation>
  </message>
  <message>
   <source>Verified by a link in the mail</source>
   <translation>메일의 링크로 인증</translation>
  </message>
  <message>
   <source>Verify it if it waits for its code, log in if it is confirmed</source>
   <translation>인증을 기다리는 주소면 인증하고, 확인된 주소면 로그인하세요</translation>
  </message>
  <message>
   <source>Verify the address first, or ask an admin: no verified address, no reset</source>
   <translation>먼저 주소를 인증하거나 관리자에게 문의하세요. 인증된 주소가 없으면 재설정할 수 없습니다</translation>
  </message>
  <message>
   <source>Verify the address first, with the code from the mail; the password was not checked</source>
   <translation>먼저 메일의 인증번호로 주소를 인증하세요. 비밀번호는 확인하지 않았습니다</translation>
  </message>
  <message>
   <source>Verify the address first: only then can its password be reset</source>
   <translation>먼저 주소를 인증하세요. 그래야 비밀번호를 재설정할 수 있습니다</translation>
  </message>
  <message>
   <source>Void the password of {name}, and send a code for a new one?</source>
   <translation>{name}의 비밀번호를 무효로 하고 새 비밀번호를 위한 인증번호를 보낼까요?</translation>
  </message>
  <message>
   <source>Wait a while: this account has had too many failed tries</source>
   <translation>실패한 시도가 너무 많습니다. 잠시 기다리세요</translation>
  </message>
  <message>
   <source>Wait a while: wrong passwords have locked this account, for up to a quarter of an hour</source>
   <translation>잠시 기다리세요. 틀린 비밀번호 때문에 계정이 최대 15분간 잠겼습니다</translation>
  </message>
  <message>
   <source>Wait before the next try: a limit of the service is used up</source>
   <translation>서비스의 한도를 모두 사용했습니다. 기다렸다가 다시 시도하세요</translation>
  </message>
  <message>
   <source>Wait for the next code of the authenticator app: each is good for one use</source>
   <translation>인증 앱의 다음 코드를 기다리세요. 코드는 한 번만 쓸 수 있습니다</translation>
  </message>
  <message>
   <source>Wait up to an hour: the tries at this user are counted by the hour</source>
   <translation>최대 1시간 기다리세요. 이 사용자에 대한 시도는 시간당 횟수로 제한됩니다</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>웹사이트</translation>
  </message>
  <message>
   <source>What a trigger says stands in the message of a refusal, word for word.</source>
   <translation>트리거의 메시지는 거부 메시지에 그대로 표시됩니다.</translation>
  </message>
  <message>
   <source>Whether it belongs to {pool} only an admin is told.</source>
   <translation>{pool}에 속하는지는 관리자만 확인할 수 있습니다.</translation>
  </message>
  <message>
   <source>Whether {pool} exists is told to admins alone.</source>
   <translation>{pool}이(가) 있는지는 관리자만 확인할 수 있습니다.</translation>
  </message>
  <message>
   <source>Without encryption the mailbox has to be on this machine: choose tls or starttls.</source>
   <translation>암호화하지 않으려면 사서함이 이 컴퓨터에 있어야 합니다. tls나 starttls를 선택하세요.</translation>
  </message>
  <message>
   <source>XML or a web page</source>
   <translation>XML 또는 웹 페이지</translation>
  </message>
  <message>
   <source>You have left {name}</source>
   <translation>{name}에서 나왔습니다</translation>
  </message>
  <message>
   <source>Zone Info</source>
   <translation>시간대</translation>
  </message>
  <message>
   <source>a device that it remembers</source>
   <translation>기억된 기기</translation>
  </message>
  <message>
   <source>a file of AWS credentials</source>
   <translation>AWS 자격 증명 파일</translation>
  </message>
  <message>
   <source>a firewall or a proxy refuses the call</source>
   <translation>방화벽이나 프록시가 호출을 거부함</translation>
  </message>
  <message>
   <source>a gateway finds nobody behind it to serve the call</source>
   <translation>게이트웨이 뒤에 호출을 처리할 서버가 없음</translation>
  </message>
  <message>
   <source>a gateway finds the call too large</source>
   <translation>게이트웨이가 호출이 너무 크다고 응답함</translation>
  </message>
  <message>
   <source>a gateway has no answer from behind it</source>
   <translation>게이트웨이가 뒤쪽 서버의 올바른 응답을 받지 못함</translation>
  </message>
  <message>
   <source>a gateway has waited too long for what is behind it</source>
   <translation>게이트웨이가 뒤쪽 서버를 너무 오래 기다림</translation>
  </message>
  <message>
   <source>a lower-case letter</source>
   <translation>소문자</translation>
  </message>
  <message>
   <source>a mail to {address} within {seconds} s</source>
   <translation>{seconds}초 안에 {address}(으)로 메일</translation>
  </message>
  <message>
   <source>a mobile app's configuration (amplifyconfiguration.json or .dart, amplify_outputs.json or .dart, aws-exports.js, .env)</source>
   <translation>모바일 앱 설정(amplifyconfiguration.json 또는 .dart, amplify_outputs.json 또는 .dart, aws-exports.js, .env)</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <source>a passkey</source>
   <translation>패스키</translation>
  </message>
  <message>
   <source>a proxy wants a log-in</source>
   <translation>프록시가 로그인을 요구함</translation>
  </message>
  <message>
   <source>a second factor, for which it lacks the phone number or the address</source>
   <translation>2차 인증 수단(전화번호나 주소 없음)</translation>
  </message>
  <message>
   <source>a symbol</source>
   <translation>특수 문자</translation>
  </message>
  <message>
   <source>a way to sign in to be chosen</source>
   <translation>로그인 방법 선택</translation>
  </message>
  <message>
   <source>about {count} users</source>
   <translation>사용자 약 {count}명</translation>
  </message>
  <message>
   <source>an INI file</source>
   <translation>INI 파일</translation>
  </message>
  <message>
   <source>an address of its own</source>
   <translation>자체 주소</translation>
  </message>
  <message>
   <source>an address that is not named</source>
   <translation>알 수 없는 주소</translation>
  </message>
  <message>
   <source>an npm package's file</source>
   <translation>npm 패키지 파일</translation>
  </message>
  <message>
   <source>an upper-case letter</source>
   <translation>대문자</translation>
  </message>
  <message>
   <source>and {count} more of this kind</source>
   <translation>같은 종류 {count}개 더</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>응답</translation>
  </message>
  <message>
   <source>begins and ends with a blank</source>
   <translation>앞뒤에 공백 있음</translation>
  </message>
  <message>
   <source>begins with a blank</source>
   <translation>앞에 공백 있음</translation>
  </message>
  <message>
   <source>case {id}</source>
   <translation>케이스 {id}</translation>
  </message>
  <message>
   <source>case {number} of the file</source>
   <translation>파일의 {number}번째 케이스</translation>
  </message>
  <message>
   <source>deletion protection</source>
   <translation>삭제 보호</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>불일치</translation>
  </message>
  <message>
   <source>digits written as 0 to 9</source>
   <translation>숫자를 0~9로 변환</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>비활성</translation>
  </message>
  <message>
   <source>endpoint</source>
   <translation>엔드포인트</translation>
  </message>
  <message>
   <source>ends with a blank</source>
   <translation>뒤에 공백 있음</translation>
  </message>
  <message>
   <source>expected {what}</source>
   <translation>예상: {what}</translation>
  </message>
  <message>
   <source>it broke off.</source>
   <translation>연결이 끊겼습니다.</translation>
  </message>
  <message>
   <source>it does not answer.</source>
   <translation>응답하지 않습니다.</translation>
  </message>
  <message>
   <source>it ends early, or is no JSON, behind user {count}</source>
   <translation>사용자 {count} 뒤에서 끊겼거나 JSON이 아닙니다</translation>
  </message>
  <message>
   <source>it holds no credentials that can be used.</source>
   <translation>사용할 수 있는 자격 증명이 없습니다.</translation>
  </message>
  <message>
   <source>it holds no credentials.</source>
   <translation>자격 증명이 없습니다.</translation>
  </message>
  <message>
   <source>it says that it holds {said} users, and holds {count}</source>
   <translation>사용자가 {said}명이라고 되어 있지만 {count}명입니다</translation>
  </message>
  <message>
   <source>it wants the code of an MFA device, which is not asked for here.</source>
   <translation>MFA 장치의 코드가 필요하지만 여기서는 입력받지 않습니다.</translation>
  </message>
  <message>
   <source>its address is none of an HTTP proxy.</source>
   <translation>HTTP 프록시의 주소가 아닙니다.</translation>
  </message>
  <message>
   <source>its credentials cannot be had ({error}).</source>
   <translation>자격 증명을 가져올 수 없습니다({error}).</translation>
  </message>
  <message>
   <source>its name is not known here.</source>
   <translation>알 수 없는 이름입니다.</translation>
  </message>
  <message>
   <source>its password in another step</source>
   <translation>별도 단계의 비밀번호</translation>
  </message>
  <message>
   <source>letter case counts</source>
   <translation>대소문자를 구분합니다</translation>
  </message>
  <message>
   <source>letter case does not count</source>
   <translation>대소문자를 구분하지 않습니다</translation>
  </message>
  <message>
   <source>mail address</source>
   <translation>메일 주소</translation>
  </message>
  <message>
   <source>no reply</source>
   <translation>응답 없음</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>none has come</source>
   <translation>오지 않음</translation>
  </message>
  <message>
   <source>not in this run</source>
   <translation>이 실행에 없음</translation>
  </message>
  <message>
   <source>not possible here</source>
   <translation>여기서는 불가</translation>
  </message>
  <message>
   <source>only in one run</source>
   <translation>한쪽 실행에만 있음</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>통과</translation>
  </message>
  <message>
   <source>read: {name}</source>
   <translation>읽기: {name}</translation>
  </message>
  <message>
   <source>something else answers in its place</source>
   <translation>다른 서버가 대신 응답함</translation>
  </message>
  <message>
   <source>something on the way limits the calls</source>
   <translation>중간에서 호출을 제한함</translation>
  </message>
  <message>
   <source>something that this app cannot give ({name})</source>
   <translation>이 앱에서 제공할 수 없는 것({name})</translation>
  </message>
  <message>
   <source>the server hung up</source>
   <translation>서버가 연결을 끊음</translation>
  </message>
  <message>
   <source>the usual certificates, or those of AWS_CA_BUNDLE</source>
   <translation>기본 인증서 또는 AWS_CA_BUNDLE의 인증서</translation>
  </message>
  <message>
   <source>time</source>
   <translation>시간</translation>
  </message>
  <message>
   <source>to judge</source>
   <translation>판정 대기</translation>
  </message>
  <message>
   <source>user {number} ({sub}) stands in it twice</source>
   <translation>사용자 {number}({sub})이(가) 두 번 있습니다</translation>
  </message>
  <message>
   <source>user {number} has no sub</source>
   <translation>사용자 {number}에 sub가 없습니다</translation>
  </message>
  <message>
   <source>verdict</source>
   <translation>판정</translation>
  </message>
  <message>
   <source>{act}: the user is {status}</source>
   <translation>{act}: 사용자 상태 {status}</translation>
  </message>
  <message>
   <source>{act}: words that hold "{words}"</source>
   <translation>{act}: "{words}"이(가) 포함된 메시지</translation>
  </message>
  <message>
   <source>{act}: {expected}</source>
   <translation>{act}: {expected}</translation>
  </message>
  <message>
   <source>{address} answers with status {status}: {reason}</source>
   <translation>{address}이(가) 상태 {status}(으)로 응답했습니다: {reason}</translation>
  </message>
  <message>
   <source>{address} began to reply, but had not ended after {seconds:g} s.</source>
   <translation>{address}이(가) 응답하기 시작했지만 {seconds:g}초가 지나도 끝나지 않았습니다.</translation>
  </message>
  <message>
   <source>{address} does not answer with JSON.</source>
   <translation>{address}의 응답이 JSON이 아닙니다.</translation>
  </message>
  <message>
   <source>{address} took the call and hung up without a reply.</source>
   <translation>{address}이(가) 호출을 받고 응답 없이 연결을 끊었습니다.</translation>
  </message>
  <message>
   <source>{address} took the call, but did not reply within {seconds:g} s.</source>
   <translation>{address}이(가) 호출을 받았지만 {seconds:g}초 안에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <source>{advice}.</source>
   <translation>{advice}.</translation>
  </message>
  <message>
   <source>{call} for {email} on {name} was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation>{name}에서 {email}에 대한 {call}이(가) 전송되어 처리되었을 수 있습니다. 응답은 타임라인에 표시됩니다.</translation>
  </message>
  <message>
   <source>{character} at {place}</source>
   <translation>{place}번째에 {character}</translation>
  </message>
  <message>
   <source>{client} exists.</source>
   <translation>{client}이(가) 있습니다.</translation>
  </message>
  <message>
   <source>{client} is not of this user pool: what the phone does is done in another one.</source>
   <translation>{client}은(는) 이 사용자 풀의 앱 클라이언트가 아닙니다. 휴대폰의 동작은 다른 사용자 풀에서 처리됩니다.</translation>
  </message>
  <message>
   <source>{code}: {message}</source>
   <translation>{code}: {message}</translation>
  </message>
  <message>
   <source>{count} blanks removed</source>
   <translation>공백 {count}개 제거됨</translation>
  </message>
  <message>
   <source>{count} characters</source>
   <translation>{count}자</translation>
  </message>
  <message>
   <source>{count} files at once: drop the one that holds the app's config.</source>
   <translation>파일이 {count}개입니다. 앱 설정이 있는 파일 하나만 끌어다 놓으세요.</translation>
  </message>
  <message>
   <source>{count} line breaks removed</source>
   <translation>줄바꿈 {count}개 제거됨</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count}개 제거됨</translation>
  </message>
  <message>
   <source>{done} of {count} users were imported.</source>
   <translation>사용자 {count}명 중 {done}명을 가져왔습니다.</translation>
  </message>
  <message>
   <source>{file} cannot be opened: {why}.</source>
   <translation>{file}을(를) 열 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation>{file}을(를) 읽을 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be used: {why}. Fix that, and restart the sandbox.</source>
   <translation>{file}을(를) 사용할 수 없습니다: {why}. 문제를 해결하고 샌드박스를 다시 시작하세요.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}): new entries are kept in memory, and written as soon as it can be. Make room on the disk, or choose another folder with --data-dir.</source>
   <translation>{file}에 쓸 수 없습니다({reason}). 새 기록은 메모리에 보관하고 쓸 수 있게 되는 대로 씁니다. 디스크 공간을 확보하거나 --data-dir로 다른 폴더를 지정하세요.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. The sandbox tries again every second; until then, what has changed since is only in memory.</source>
   <translation>{file}에 쓸 수 없습니다: {why}. 샌드박스가 1초마다 다시 시도하며, 그때까지 변경 내용은 메모리에만 있습니다.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}. {kept}</source>
   <translation>{file}에 쓸 수 없습니다: {why}. {kept}</translation>
  </message>
  <message>
   <source>{file} holds entries that cannot be read, or whose name stands twice: {count}. They are left alone.</source>
   <translation>{file}에 읽을 수 없거나 이름이 중복된 항목이 {count}개 있습니다. 그대로 둡니다.</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be set aside: {why}.</source>
   <translation>{file}이(가) 손상되었고 따로 보관할 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>{file} is damaged, and is left as it is. “Reset” in the Sandbox menu sets the file aside and starts a new one.</source>
   <translation>{file}이(가) 손상되어 그대로 두었습니다. 샌드박스 메뉴의 ‘초기화’를 사용하면 이 파일을 따로 보관하고 새로 시작합니다.</translation>
  </message>
  <message>
   <source>{file} is damaged. It is now {aside}.</source>
   <translation>{file}이(가) 손상되어 {aside}(으)로 이름을 바꾸었습니다.</translation>
  </message>
  <message>
   <source>{file} is damaged: {why}. Nothing of it was imported.</source>
   <translation>{file}이(가) 손상되었습니다: {why}. 아무것도 가져오지 않았습니다.</translation>
  </message>
  <message>
   <source>{file} is locked by another program: new entries are kept in memory, and written as soon as it is free.</source>
   <translation>다른 프로그램이 {file}을(를) 잠갔습니다. 새 기록은 메모리에 보관하고 잠금이 풀리는 대로 씁니다.</translation>
  </message>
  <message>
   <source>{file} is no JSON5.</source>
   <translation>{file}은(는) JSON5 파일이 아닙니다.</translation>
  </message>
  <message>
   <source>{file} is no check list: it has no list called cases.</source>
   <translation>{file}은(는) 체크리스트가 아닙니다. cases라는 목록이 없습니다.</translation>
  </message>
  <message>
   <source>{file} is no text: it is not a file of users.</source>
   <translation>{file}은(는) 텍스트가 아니므로 사용자 파일이 아닙니다.</translation>
  </message>
  <message>
   <source>{file} is not a file of users that Signup Desk has exported from its sandbox.</source>
   <translation>{file}은(는) Signup Desk가 샌드박스에서 내보낸 사용자 파일이 아닙니다.</translation>
  </message>
  <message>
   <source>{file} is too large for a file of users.</source>
   <translation>{file}은(는) 사용자 파일로는 너무 큽니다.</translation>
  </message>
  <message>
   <source>{file} no longer exists, and was removed from the list of recent files.</source>
   <translation>{file}이(가) 더 이상 없어 최근 파일 목록에서 제거했습니다.</translation>
  </message>
  <message>
   <source>{file} was damaged: it is kept as {name}, and a new one has been begun.</source>
   <translation>{file}이(가) 손상되어 {name}(으)로 보관하고 새로 시작했습니다.</translation>
  </message>
  <message>
   <source>{file} was damaged: it is kept as {name}, and a new one has been begun. Users that could be read are on record again: {count}.</source>
   <translation>{file}이(가) 손상되어 {name}(으)로 보관하고 새로 시작했습니다. 읽을 수 있었던 사용자 {count}명을 다시 기록했습니다.</translation>
  </message>
  <message>
   <source>{file} was written by a later Signup Desk, which this one cannot read.</source>
   <translation>{file}은(는) 더 최신 버전의 Signup Desk가 쓴 파일이라 이 버전에서 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>{file} was written by a newer Signup Desk: this one keeps its entries in memory only. Start the newer one, or choose another folder with --data-dir.</source>
   <translation>{file}은(는) 더 최신 버전의 Signup Desk가 쓴 파일이라 이 버전은 메모리에만 기록합니다. 최신 버전을 실행하거나 --data-dir로 다른 폴더를 지정하세요.</translation>
  </message>
  <message>
   <source>{file} was written for a newer Signup Desk.</source>
   <translation>{file}은(는) 더 최신 버전의 Signup Desk용 파일입니다.</translation>
  </message>
  <message>
   <source>{flow} is allowed (all: {allowed}).</source>
   <translation>{flow}이(가) 허용됩니다(전체: {allowed}).</translation>
  </message>
  <message>
   <source>{flow} is allowed.</source>
   <translation>{flow}이(가) 허용됩니다.</translation>
  </message>
  <message>
   <source>{flow} is not among the allowed: {allowed}.</source>
   <translation>{flow}은(는) 허용되지 않습니다. 허용된 흐름: {allowed}.</translation>
  </message>
  <message>
   <source>{flow} is not enabled for this client.</source>
   <translation>이 앱 클라이언트에서 {flow}이(가) 활성화되어 있지 않습니다.</translation>
  </message>
  <message>
   <source>{flow} was not refused; no more can be told.</source>
   <translation>{flow}이(가) 거부되지 않았습니다. 그 이상은 알 수 없습니다.</translation>
  </message>
  <message>
   <source>{gone} It could not use its file: {why}.</source>
   <translation>{gone} 샌드박스가 파일을 사용하지 못했습니다: {why}.</translation>
  </message>
  <message>
   <source>{host} does not answer as a mailbox: {why}.</source>
   <translation>{host}의 응답이 사서함의 응답이 아닙니다: {why}.</translation>
  </message>
  <message>
   <source>{host} does not let {user} in: {why}</source>
   <translation>{host}이(가) {user}의 로그인을 거부했습니다: {why}</translation>
  </message>
  <message>
   <source>{host} does not speak TLS at this port.</source>
   <translation>{host}의 이 포트는 TLS를 사용하지 않습니다.</translation>
  </message>
  <message>
   <source>{host} is not this machine: without encryption it is not asked.</source>
   <translation>{host}은(는) 이 컴퓨터가 아니므로 암호화 없이 연결하지 않습니다.</translation>
  </message>
  <message>
   <source>{host} refuses: {why}</source>
   <translation>{host}이(가) 거부했습니다: {why}</translation>
  </message>
  <message>
   <source>{host} shows a certificate that is made out for another host.</source>
   <translation>{host}의 인증서가 다른 호스트의 것입니다.</translation>
  </message>
  <message>
   <source>{host} took the connection, but no TLS handshake came about within {seconds:g} s.</source>
   <translation>{host}에 연결되었지만 {seconds:g}초 안에 TLS 핸드셰이크가 이루어지지 않았습니다.</translation>
  </message>
  <message>
   <source>{name} ({id}).</source>
   <translation>{name} ({id}).</translation>
  </message>
  <message>
   <source>{name} cannot be opened: {why}.</source>
   <translation>{name}을(를) 열 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>{name} cannot be used now: {why} Choose it again later, remove it from the list, or make another twin.</source>
   <translation>지금은 {name}을(를) 사용할 수 없습니다: {why} 나중에 다시 선택하거나, 목록에서 제거하거나, 복제본을 새로 만드세요.</translation>
  </message>
  <message>
   <source>{name} is a device or a pipe, not a file.</source>
   <translation>{name}은(는) 파일이 아니라 장치 또는 파이프입니다.</translation>
  </message>
  <message>
   <source>{name} is a folder: choose the file in it, such as amplify_outputs.json.</source>
   <translation>{name}은(는) 폴더입니다. 그 안의 파일을 선택하세요. 예: amplify_outputs.json</translation>
  </message>
  <message>
   <source>{name} is in the list of environments.</source>
   <translation>{name}을(를) 환경 목록에 추가했습니다.</translation>
  </message>
  <message>
   <source>{name} is not in the ledger: Signup Desk deletes only users that it made. One whose sign-up got no answer is listed by Clean up.</source>
   <translation>{name}이(가) 기록에 없습니다. Signup Desk는 자신이 만든 사용자만 삭제합니다. 가입 응답을 받지 못한 사용자는 정리 화면에 표시됩니다.</translation>
  </message>
  <message>
   <source>{one} {other}</source>
   <translation>{one} {other}</translation>
  </message>
  <message>
   <source>{operation} succeeds.</source>
   <translation>{operation}이(가) 성공합니다.</translation>
  </message>
  <message>
   <source>{operation} was refused ({code}: {message})</source>
   <translation>{operation}이(가) 거부되었습니다({code}: {message})</translation>
  </message>
  <message>
   <source>{operation} was refused: {why}</source>
   <translation>{operation}이(가) 거부되었습니다: {why}</translation>
  </message>
  <message>
   <source>{path} comes from the environment variable {name}, whose value was not found: fill it in.</source>
   <translation>{path}은(는) 환경 변수 {name}에서 오지만 값을 찾지 못했습니다. 직접 입력하세요.</translation>
  </message>
  <message>
   <source>{path} comes from {name}, which is not in this file: fill it in.</source>
   <translation>{path}은(는) {name}에서 오지만 이 파일에 없습니다. 직접 입력하세요.</translation>
  </message>
  <message>
   <source>{path} is a placeholder, {value}: whoever set up the app has the real one.</source>
   <translation>{path}이(가) 자리 표시자 {value}입니다. 실제 값은 앱을 설정한 담당자에게 문의하세요.</translation>
  </message>
  <message>
   <source>{path} is code, which is never run: fill it in.</source>
   <translation>{path}은(는) 코드이며 실행하지 않습니다. 직접 입력하세요.</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>{path}이(가) 손상되었습니다.</translation>
  </message>
  <message>
   <source>{path} is missing.</source>
   <translation>{path}이(가) 없습니다.</translation>
  </message>
  <message>
   <source>{path} is missing: {derived} is used, after the user pool id.</source>
   <translation>{path}이(가) 없어 사용자 풀 ID에 따라 {derived}을(를) 사용합니다.</translation>
  </message>
  <message>
   <source>{path} is no text in UTF-8.</source>
   <translation>{path}은(는) UTF-8 텍스트가 아닙니다.</translation>
  </message>
  <message>
   <source>{path} is not an object.</source>
   <translation>{path}이(가) 객체가 아닙니다.</translation>
  </message>
  <message>
   <source>{path} is not readable: the pool's password rules are not known from it.</source>
   <translation>{path}을(를) 읽을 수 없어 풀의 비밀번호 규칙을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>{path} is not text.</source>
   <translation>{path}이(가) 텍스트가 아닙니다.</translation>
  </message>
  <message>
   <source>{path} is not written &lt;region&gt;:&lt;id&gt;. It is left out: a sign-up does not need it.</source>
   <translation>{path}이(가) &lt;region&gt;:&lt;id&gt; 형식이 아닙니다. 가입에 필요하지 않으므로 제외했습니다.</translation>
  </message>
  <message>
   <source>{path} is wrong: {why}</source>
   <translation>{path}이(가) 잘못되었습니다: {why}</translation>
  </message>
  <message>
   <source>{path} is {stated}: USER_SRP_AUTH is used instead.</source>
   <translation>{path}이(가) {stated}입니다. 대신 USER_SRP_AUTH를 사용합니다.</translation>
  </message>
  <message>
   <source>{path}: {name} is what {file} says.</source>
   <translation>{path}: {name}의 값은 {file}에서 가져왔습니다.</translation>
  </message>
  <message>
   <source>{path}: {name} may say otherwise where the app is built; what the file falls back to is used.</source>
   <translation>{path}: 앱을 빌드할 때 {name}의 값이 다를 수 있습니다. 파일의 기본값을 사용합니다.</translation>
  </message>
  <message>
   <source>{pool}, with about {count} users.</source>
   <translation>{pool}, 사용자 약 {count}명.</translation>
  </message>
  <message>
   <source>{refusal}: client secrets are kept in memory until Signup Desk ends.</source>
   <translation>{refusal}. 클라이언트 보안 암호를 Signup Desk를 종료할 때까지 메모리에 보관합니다.</translation>
  </message>
  <message>
   <source>{refusal}: it may still hold the client secret of {name}. Take {entry} out of it by hand.</source>
   <translation>{refusal}. {name}의 클라이언트 보안 암호가 아직 남아 있을 수 있습니다. {entry}을(를) 직접 삭제하세요.</translation>
  </message>
  <message>
   <source>{refusal}: it may still hold the password of {user} at {host}. Take {entry} out of it by hand.</source>
   <translation>{refusal}. {host}의 {user} 비밀번호가 아직 남아 있을 수 있습니다. {entry}을(를) 직접 삭제하세요.</translation>
  </message>
  <message>
   <source>{refusal}: passwords of mailboxes are kept in memory until Signup Desk ends.</source>
   <translation>{refusal}. 사서함 비밀번호를 Signup Desk를 종료할 때까지 메모리에 보관합니다.</translation>
  </message>
  <message>
   <source>{refusal}: the client secret of {name} is not known. Give it in the environment.</source>
   <translation>{refusal}. {name}의 클라이언트 보안 암호를 알 수 없습니다. 환경에 입력하세요.</translation>
  </message>
  <message>
   <source>{refusal}: the password of {user} at {host} is not known. Give it in the environment.</source>
   <translation>{refusal}. {host}의 {user} 비밀번호를 알 수 없습니다. 환경에 입력하세요.</translation>
  </message>
  <message>
   <source>{region}, as the user pool id says.</source>
   <translation>{region}, 사용자 풀 ID와 일치합니다.</translation>
  </message>
  <message>
   <source>{region}; the user pool id does not begin with a region to compare it with.</source>
   <translation>{region}. 사용자 풀 ID가 리전으로 시작하지 않아 비교할 수 없습니다.</translation>
  </message>
  <message>
   <source>{rules}.</source>
   <translation>{rules}.</translation>
  </message>
  <message>
   <source>{triggers}: code of the pool's owner takes part.</source>
   <translation>{triggers}: 풀 소유자의 코드가 실행됩니다.</translation>
  </message>
  <message>
   <source>{what}: from line {line}, {name}.</source>
   <translation>{what}: {line}번째 줄, {name}에서 가져왔습니다.</translation>
  </message>
  <message>
   <source>{what}: from line {line}.</source>
   <translation>{what}: {line}번째 줄에서 가져왔습니다.</translation>
  </message>
  <message>
   <source>{what}: it comes from the environment variable {name}, whose value was not found. Fill it in.</source>
   <translation>{what}: 환경 변수 {name}에서 오지만 값을 찾지 못했습니다. 직접 입력하세요.</translation>
  </message>
  <message>
   <source>{what}: there is none in it. Fill it in.</source>
   <translation>{what}: 파일에 없습니다. 직접 입력하세요.</translation>
  </message>
  <message>
   <source>{what}: what stands there is none. It is left out.</source>
   <translation>{what}: 올바른 값이 아니어서 제외했습니다.</translation>
  </message>
  <message>
   <source>{what}: {name} (line {line}) is what {file} says.</source>
   <translation>{what}: {name}({line}번째 줄)의 값은 {file}에서 가져왔습니다.</translation>
  </message>
  <message>
   <source>{where} answers, but not as Cognito does ({answer}).</source>
   <translation>{where}이(가) 응답하지만 Cognito의 응답이 아닙니다({answer}).</translation>
  </message>
  <message>
   <source>{where} answers.</source>
   <translation>{where}이(가) 응답합니다.</translation>
  </message>
  <message>
   <source>{where} is no object.</source>
   <translation>{where}: 객체가 아닙니다.</translation>
  </message>
  <message>
   <source>{where} is not understood: {why}.</source>
   <translation>{where}: 이해할 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>{where}: a step says one thing to do: one of {acts}.</source>
   <translation>{where}: 단계에는 다음 중 한 가지 동작만 적어야 합니다: {acts}.</translation>
  </message>
  <message>
   <source>{where}: steps is no list.</source>
   <translation>{where}: steps가 목록이 아닙니다.</translation>
  </message>
  <message>
   <source>{why} {kept}</source>
   <translation>{why} {kept}</translation>
  </message>
  <message>
   <source>{words}</source>
   <translation>{words}</translation>
  </message>
  <message>
   <source>{words}, {note}</source>
   <translation>{words}, {note}</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
 <context>
  <name>Sentence</name>
  <message>
   <source>&amp;Confirm Password</source>
   <translation>비밀번호 재확인(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Email</source>
   <translation>이메일(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Email or Phone Number</source>
   <translation>이메일 또는 전화번호(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>비밀번호(&amp;P)</translation>
  </message>
  <message>
   <source>1 lowercase</source>
   <translation>소문자 1자</translation>
  </message>
  <message>
   <source>1 number</source>
   <translation>숫자 1자</translation>
  </message>
  <message>
   <source>1 symbol</source>
   <translation>특수 문자 1자</translation>
  </message>
  <message>
   <source>1 uppercase</source>
   <translation>대문자 1자</translation>
  </message>
  <message>
   <source>A password was made up</source>
   <translation>비밀번호를 만들었습니다</translation>
  </message>
  <message>
   <source>AWS identity</source>
   <translation>AWS 자격 증명 ID</translation>
  </message>
  <message>
   <source>AWS takes it for</source>
   <translation>AWS가 인식하는 ARN</translation>
  </message>
  <message>
   <source>Access key</source>
   <translation>액세스 키</translation>
  </message>
  <message>
   <source>Address taken</source>
   <translation>이미 사용 중인 주소</translation>
  </message>
  <message>
   <source>Amplify's Authenticator would trim it.</source>
   <translation>Amplify Authenticator라면 앞뒤 공백을 제거합니다.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>답변</translation>
  </message>
  <message>
   <source>Answer field must not be blank.</source>
   <translation>답변을 입력하세요.</translation>
  </message>
  <message>
   <source>Ask for a code</source>
   <translation>인증번호 요청</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>가입 화면에 추가</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>속성</translation>
  </message>
  <message>
   <source>Authenticator</source>
   <translation>인증 앱</translation>
  </message>
  <message>
   <source>BACK</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <source>CHANGE</source>
   <translation>변경</translation>
  </message>
  <message>
   <source>CHANGE PASSWORD</source>
   <translation>비밀번호 변경</translation>
  </message>
  <message>
   <source>CONTINUE</source>
   <translation>계속</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Caps Lock이 켜져 있습니다</translation>
  </message>
  <message>
   <source>Change address</source>
   <translation>주소 변경</translation>
  </message>
  <message>
   <source>Change email</source>
   <translation>이메일 변경</translation>
  </message>
  <message>
   <source>Change password</source>
   <translation>비밀번호 변경</translation>
  </message>
  <message>
   <source>Change phone number</source>
   <translation>전화번호 변경</translation>
  </message>
  <message>
   <source>Code by e-mail</source>
   <translation>이메일 인증번호</translation>
  </message>
  <message>
   <source>Code by text message</source>
   <translation>문자 메시지 인증번호</translation>
  </message>
  <message>
   <source>Code expired or invalid</source>
   <translation>만료되었거나 잘못된 인증번호</translation>
  </message>
  <message>
   <source>Code not delivered</source>
   <translation>인증번호를 보내지 못함</translation>
  </message>
  <message>
   <source>Code of the authenticator app</source>
   <translation>인증 앱의 코드</translation>
  </message>
  <message>
   <source>Cognito counts - + = and inner spaces as symbols, the mobile app does not</source>
   <translation>Cognito는 - + = 기호와 중간 공백을 특수 문자로 인정하지만 모바일 앱은 인정하지 않습니다</translation>
  </message>
  <message>
   <source>Confirm password</source>
   <translation>비밀번호 재확인</translation>
  </message>
  <message>
   <source>Confirmation code</source>
   <translation>인증번호</translation>
  </message>
  <message>
   <source>Confirmation code resent by {medium}.</source>
   <translation>인증번호를 {medium}(으)로 다시 보냈습니다.</translation>
  </message>
  <message>
   <source>Confirmation code resent. Check your email</source>
   <translation>인증번호를 다시 보냈습니다. 이메일을 확인하세요</translation>
  </message>
  <message>
   <source>Copied: it can be pasted for half a minute</source>
   <translation>복사했습니다. 30초 동안 붙여넣을 수 있습니다</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <source>Copy password</source>
   <translation>비밀번호 복사</translation>
  </message>
  <message>
   <source>Copy the secret</source>
   <translation>비밀 키 복사</translation>
  </message>
  <message>
   <source>Country code {code}</source>
   <translation>국가 번호 {code}</translation>
  </message>
  <message>
   <source>Create Account</source>
   <translation>회원가입</translation>
  </message>
  <message>
   <source>Create an account</source>
   <translation>회원가입</translation>
  </message>
  <message>
   <source>Delete my account</source>
   <translation>내 계정 삭제</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>알림 무시</translation>
  </message>
  <message>
   <source>Do not tidy codes</source>
   <translation>인증번호 다듬지 않기</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>E-mail verified</source>
   <translation>이메일 인증됨</translation>
  </message>
  <message>
   <source>Each log-in asks for a code of the authenticator app from now on.</source>
   <translation>이제 로그인할 때마다 인증 앱의 코드를 묻습니다.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>Email field must not be blank.</source>
   <translation>이메일을 입력하세요.</translation>
  </message>
  <message>
   <source>Email or Phone Number</source>
   <translation>이메일 또는 전화번호</translation>
  </message>
  <message>
   <source>Enter c&amp;onfirmation code</source>
   <translation>인증번호를 입력해주세요(&amp;O)</translation>
  </message>
  <message>
   <source>Enter the c&amp;ode</source>
   <translation>코드를 입력해주세요(&amp;O)</translation>
  </message>
  <message>
   <source>Enter your email</source>
   <translation>이메일 입력</translation>
  </message>
  <message>
   <source>Enter your email or phone number</source>
   <translation>이메일 또는 전화번호 입력</translation>
  </message>
  <message>
   <source>Enter your phone number</source>
   <translation>전화번호 입력</translation>
  </message>
  <message>
   <source>Enter your username</source>
   <translation>사용자 이름 입력</translation>
  </message>
  <message>
   <source>Expires at</source>
   <translation>만료 시각</translation>
  </message>
  <message>
   <source>Forgot Password?</source>
   <translation>비밀번호를 잊으셨나요?</translation>
  </message>
  <message>
   <source>Forgot password</source>
   <translation>비밀번호 찾기</translation>
  </message>
  <message>
   <source>Get AWS credentials</source>
   <translation>AWS 자격 증명 받기</translation>
  </message>
  <message>
   <source>Hide password</source>
   <translation>비밀번호 숨기기</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>홈</translation>
  </message>
  <message>
   <source>I already have a code</source>
   <translation>이미 인증번호가 있습니다</translation>
  </message>
  <message>
   <source>I followed the link: log in</source>
   <translation>링크를 열었습니다. 로그인하기</translation>
  </message>
  <message>
   <source>Invalid birthdate format.</source>
   <translation>생년월일 형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Invalid email format.</source>
   <translation>이메일 형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Invalid phone number format.</source>
   <translation>전화번호 형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Invalid updated at format.</source>
   <translation>업데이트 시각 형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Invalid value</source>
   <translation>잘못된 값</translation>
  </message>
  <message>
   <source>Invalid verification code format.</source>
   <translation>인증번호 형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Invalid {label} format.</source>
   <translation>{label} 형식이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Issued at</source>
   <translation>발급 시각</translation>
  </message>
  <message>
   <source>Issued by the user pool</source>
   <translation>발급한 사용자 풀</translation>
  </message>
  <message>
   <source>Issued to the app client</source>
   <translation>발급받은 앱 클라이언트</translation>
  </message>
  <message>
   <source>It is {value} now. The service says nothing of a code.</source>
   <translation>이제 {value}입니다. 서비스의 응답에 인증번호에 대한 내용이 없습니다.</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>토큰 종류</translation>
  </message>
  <message>
   <source>Limit reached</source>
   <translation>한도 도달</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>로그인</translation>
  </message>
  <message>
   <source>Log in instead</source>
   <translation>로그인으로 이동</translation>
  </message>
  <message>
   <source>Log in without a password</source>
   <translation>비밀번호 없이 로그인</translation>
  </message>
  <message>
   <source>Look in the users list</source>
   <translation>사용자 목록에서 확인</translation>
  </message>
  <message>
   <source>Make up a password</source>
   <translation>비밀번호 만들기</translation>
  </message>
  <message>
   <source>New &amp;password</source>
   <translation>새 비밀번호(&amp;P)</translation>
  </message>
  <message>
   <source>New address</source>
   <translation>새 주소</translation>
  </message>
  <message>
   <source>New address {email}</source>
   <translation>새 주소 {email}</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>새 비밀번호</translation>
  </message>
  <message>
   <source>New password needed</source>
   <translation>새 비밀번호 필요</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>연결할 수 없음</translation>
  </message>
  <message>
   <source>No reply</source>
   <translation>응답 없음</translation>
  </message>
  <message>
   <source>No safe connection</source>
   <translation>안전하게 연결할 수 없음</translation>
  </message>
  <message>
   <source>No such user</source>
   <translation>없는 사용자</translation>
  </message>
  <message>
   <source>Not authorized</source>
   <translation>승인되지 않음</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>보내지 않음</translation>
  </message>
  <message>
   <source>Not verified yet</source>
   <translation>아직 인증되지 않음</translation>
  </message>
  <message>
   <source>One more step</source>
   <translation>추가 인증</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>비밀번호</translation>
  </message>
  <message>
   <source>Password field must not be blank.</source>
   <translation>비밀번호를 입력하세요.</translation>
  </message>
  <message>
   <source>Password must include: {rules}</source>
   <translation>비밀번호에 포함해야 하는 것: {rules}</translation>
  </message>
  <message>
   <source>Password too weak</source>
   <translation>너무 약한 비밀번호</translation>
  </message>
  <message>
   <source>Password used before</source>
   <translation>이전에 사용한 비밀번호</translation>
  </message>
  <message>
   <source>Passwords do not match.</source>
   <translation>비밀번호가 일치하지 않습니다.</translation>
  </message>
  <message>
   <source>Phon&amp;e Number</source>
   <translation>전화번호(&amp;E)</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>Phone Number field must not be blank.</source>
   <translation>전화번호를 입력하세요.</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>Phone number verified</source>
   <translation>전화번호 인증됨</translation>
  </message>
  <message>
   <source>Pool or app client not found</source>
   <translation>풀 또는 앱 클라이언트를 찾을 수 없음</translation>
  </message>
  <message>
   <source>Present pass&amp;word</source>
   <translation>현재 비밀번호(&amp;W)</translation>
  </message>
  <message>
   <source>Present password</source>
   <translation>현재 비밀번호</translation>
  </message>
  <message>
   <source>QR code of the secret that stands below</source>
   <translation>아래에 표시된 비밀 키의 QR 코드</translation>
  </message>
  <message>
   <source>Refused by a trigger</source>
   <translation>트리거가 거부함</translation>
  </message>
  <message>
   <source>Resend code</source>
   <translation>인증번호 재전송</translation>
  </message>
  <message>
   <source>Resend link</source>
   <translation>링크 재전송</translation>
  </message>
  <message>
   <source>SEND CODE</source>
   <translation>인증번호 보내기</translation>
  </message>
  <message>
   <source>SET PASSWORD</source>
   <translation>비밀번호 설정</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app, or type the secret into it. Then give the code that the app shows: each log-in will ask for one.</source>
   <translation>인증 앱으로 스캔하거나 비밀 키를 앱에 입력한 다음 앱에 표시되는 코드를 입력하세요. 앞으로 로그인할 때마다 코드를 묻습니다.</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>스크롤</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>2차 인증</translation>
  </message>
  <message>
   <source>Secret: {secret}</source>
   <translation>비밀 키: {secret}</translation>
  </message>
  <message>
   <source>Send a new code</source>
   <translation>새 인증번호 보내기</translation>
  </message>
  <message>
   <source>Set a new password</source>
   <translation>새 비밀번호 설정</translation>
  </message>
  <message>
   <source>Set up an authenticator app</source>
   <translation>인증 앱 설정</translation>
  </message>
  <message>
   <source>Show password</source>
   <translation>비밀번호 보이기</translation>
  </message>
  <message>
   <source>Show the choices</source>
   <translation>선택 항목 보이기</translation>
  </message>
  <message>
   <source>Show the choices (Down)</source>
   <translation>선택 항목 보이기(아래쪽 화살표)</translation>
  </message>
  <message>
   <source>Sign up</source>
   <translation>회원가입</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>로그인 인증번호</translation>
  </message>
  <message>
   <source>Signed in</source>
   <translation>로그인됨</translation>
  </message>
  <message>
   <source>Signed in as</source>
   <translation>로그인한 계정</translation>
  </message>
  <message>
   <source>Signed in as {email}</source>
   <translation>{email} 계정으로 로그인됨</translation>
  </message>
  <message>
   <source>Signed in at</source>
   <translation>로그인 시각</translation>
  </message>
  <message>
   <source>Signed out everywhere.</source>
   <translation>모든 기기에서 로그아웃되었습니다.</translation>
  </message>
  <message>
   <source>Subject (sub), the user's permanent id</source>
   <translation>주체(sub), 사용자의 영구 ID</translation>
  </message>
  <message>
   <source>The account is confirmed already: no code is needed.</source>
   <translation>계정이 이미 확인되어 인증번호가 필요하지 않습니다.</translation>
  </message>
  <message>
   <source>The account logs in with it from now on.</source>
   <translation>이제 이 값으로 로그인합니다.</translation>
  </message>
  <message>
   <source>The country's code, for a number without one (Alt+Down)</source>
   <translation>국가 번호가 없는 번호에 붙일 국가 번호(Alt+아래쪽 화살표)</translation>
  </message>
  <message>
   <source>The field holds {count} characters: what came after them was left out.</source>
   <translation>입력란에는 {count}자까지 들어갑니다. 그 뒤의 내용은 빠졌습니다.</translation>
  </message>
  <message>
   <source>The form asks for: {fields}</source>
   <translation>가입 화면의 입력 항목: {fields}</translation>
  </message>
  <message>
   <source>The link was sent again. Check your email</source>
   <translation>링크를 다시 보냈습니다. 이메일을 확인하세요</translation>
  </message>
  <message>
   <source>The mobile app would refuse it as it was typed.</source>
   <translation>모바일 앱이라면 입력한 그대로는 거부합니다.</translation>
  </message>
  <message>
   <source>The new password holds: log in with it.</source>
   <translation>새 비밀번호가 설정되었습니다. 새 비밀번호로 로그인하세요.</translation>
  </message>
  <message>
   <source>The new password holds; this session goes on.</source>
   <translation>새 비밀번호가 설정되었습니다. 이 세션은 유지됩니다.</translation>
  </message>
  <message>
   <source>The pool asks a question of its own.</source>
   <translation>풀이 자체 질문을 합니다.</translation>
  </message>
  <message>
   <source>The proxy failed</source>
   <translation>프록시 오류</translation>
  </message>
  <message>
   <source>The service failed</source>
   <translation>서비스 오류</translation>
  </message>
  <message>
   <source>The service says nothing of a mail: this pool may send no codes.</source>
   <translation>서비스의 응답에 메일에 대한 내용이 없습니다. 이 풀은 인증번호를 보내지 않을 수 있습니다.</translation>
  </message>
  <message>
   <source>The service took the request, and says nothing of a mail.</source>
   <translation>서비스가 요청을 받았지만 응답에 메일에 대한 내용이 없습니다.</translation>
  </message>
  <message>
   <source>The sign-in asks again: the answer was wrong, or one more is needed.</source>
   <translation>로그인에서 다시 묻습니다. 답변이 틀렸거나 하나 더 필요합니다.</translation>
  </message>
  <message>
   <source>The token is of</source>
   <translation>토큰 시점</translation>
  </message>
  <message>
   <source>This account has a temporary password: choose a password of its own.</source>
   <translation>이 계정의 비밀번호는 임시 비밀번호입니다. 새 비밀번호를 정하세요.</translation>
  </message>
  <message>
   <source>This account has several second factors: choose one.</source>
   <translation>이 계정에는 2차 인증 수단이 여러 개 있습니다. 하나를 선택하세요.</translation>
  </message>
  <message>
   <source>This account needs a second factor: scan this with an authenticator app, or type the secret into it. Then give the code that the app shows.</source>
   <translation>이 계정에는 2차 인증 수단이 필요합니다. 인증 앱으로 스캔하거나 비밀 키를 앱에 입력한 다음 앱에 표시되는 코드를 입력하세요.</translation>
  </message>
  <message>
   <source>This account needs the code that its authenticator app shows now.</source>
   <translation>이 계정의 인증 앱에 지금 표시되는 코드를 입력하세요.</translation>
  </message>
  <message>
   <source>This account needs the code that was sent by SMS to {destination}.</source>
   <translation>SMS로 보낸 인증번호를 입력하세요. 받는 곳: {destination}</translation>
  </message>
  <message>
   <source>This account needs the code that was sent by e-mail to {destination}.</source>
   <translation>이메일로 보낸 인증번호를 입력하세요. 받는 곳: {destination}</translation>
  </message>
  <message>
   <source>This makes a user in {name}.</source>
   <translation>{name}에 사용자를 만듭니다.</translation>
  </message>
  <message>
   <source>This pool mails a link, not a code: open the link of the newest mail, then log in.</source>
   <translation>이 풀은 인증번호 대신 링크를 보냅니다. 가장 최근 메일의 링크를 연 다음 로그인하세요.</translation>
  </message>
  <message>
   <source>Tidy codes</source>
   <translation>인증번호 다듬기</translation>
  </message>
  <message>
   <source>Too many failed tries</source>
   <translation>실패 횟수 초과</translation>
  </message>
  <message>
   <source>Too many requests</source>
   <translation>요청이 너무 많음</translation>
  </message>
  <message>
   <source>Trigger failed</source>
   <translation>트리거 오류</translation>
  </message>
  <message>
   <source>Unreadable reply</source>
   <translation>읽을 수 없는 응답</translation>
  </message>
  <message>
   <source>Us&amp;ername</source>
   <translation>사용자 이름(&amp;E)</translation>
  </message>
  <message>
   <source>Use the newest code: each new one ends the older ones.</source>
   <translation>가장 최근 인증번호를 사용하세요. 새 인증번호가 오면 이전 것은 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>Use the newest link: each new one ends the older ones.</source>
   <translation>가장 최근 링크를 사용하세요. 새 링크가 오면 이전 것은 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>User name in the pool</source>
   <translation>풀의 사용자 이름</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>Username field must not be blank.</source>
   <translation>사용자 이름을 입력하세요.</translation>
  </message>
  <message>
   <source>Username must only contain alphanumeric characters and symbols.</source>
   <translation>사용자 이름에는 영문자, 숫자, 기호만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Verification Code field must not be blank.</source>
   <translation>인증번호를 입력하세요.</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>인증</translation>
  </message>
  <message>
   <source>Verify it</source>
   <translation>인증하기</translation>
  </message>
  <message>
   <source>Waiting for the reply</source>
   <translation>응답을 기다리는 중</translation>
  </message>
  <message>
   <source>We emailed a code to</source>
   <translation>인증번호를 이메일로 보냄</translation>
  </message>
  <message>
   <source>We emailed a link to</source>
   <translation>링크를 이메일로 보냄</translation>
  </message>
  <message>
   <source>We sent a code by {medium} for</source>
   <translation>인증번호를 {medium}(으)로 보냄</translation>
  </message>
  <message>
   <source>We texted a code to</source>
   <translation>인증번호를 문자 메시지로 보냄</translation>
  </message>
  <message>
   <source>What is sent: {words}.</source>
   <translation>보내는 값: {words}.</translation>
  </message>
  <message>
   <source>Wrong code</source>
   <translation>잘못된 인증번호</translation>
  </message>
  <message>
   <source>Your ans&amp;wer</source>
   <translation>답변(&amp;W)</translation>
  </message>
  <message>
   <source>at least {count} characters</source>
   <translation>{count}자 이상</translation>
  </message>
  <message>
   <source>before the change: it names the former address</source>
   <translation>변경 전에 발급되어 이전 주소가 들어 있습니다</translation>
  </message>
  <message>
   <source>its owner</source>
   <translation>계정 소유자</translation>
  </message>
  <message>
   <source>met</source>
   <translation>충족</translation>
  </message>
  <message>
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>미충족</translation>
  </message>
  <message>
   <source>server: {destination} by {medium}</source>
   <translation>서버: {destination}, {medium}</translation>
  </message>
  <message>
   <source>server: {destination} by {medium} · it may take a minute to arrive</source>
   <translation>서버: {destination}, {medium} · 도착하는 데 1분 정도 걸릴 수 있습니다</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <source>{email} is confirmed.</source>
   <translation>{email} 계정이 확인되었습니다.</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed asks for more.</source>
   <translation>{email} 계정이 확인되었습니다. 이어진 로그인에는 추가 인증이 필요합니다.</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed has succeeded too.</source>
   <translation>{email} 계정이 확인되었습니다. 이어진 로그인도 성공했습니다.</translation>
  </message>
  <message>
   <source>{email} is confirmed. The log-in that followed was refused:</source>
   <translation>{email} 계정이 확인되었습니다. 이어진 로그인은 거부되었습니다:</translation>
  </message>
  <message>
   <source>{email} is deleted. The address can sign up again.</source>
   <translation>{email} 계정이 삭제되었습니다. 이 주소로 다시 가입할 수 있습니다.</translation>
  </message>
  <message>
   <source>{email} is left: its session lives on in the pool until its tokens expire.</source>
   <translation>{email} 계정에서 나왔습니다. 세션은 토큰이 만료될 때까지 풀에 남아 있습니다.</translation>
  </message>
  <message>
   <source>{label} field must not be blank.</source>
   <translation>{label} 항목을 입력하세요.</translation>
  </message>
  <message>
   <source>{label}, required</source>
   <translation>{label}, 필수</translation>
  </message>
  <message>
   <source>{value} is verified.</source>
   <translation>{value} 값이 인증되었습니다.</translation>
  </message>
 </context>
</TS>

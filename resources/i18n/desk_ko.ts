<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>&amp;Copy for a report</source>
   <translation>리포트용으로 복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Licences</source>
   <translation>라이선스(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Open the data folder</source>
   <translation>데이터 폴더 열기(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Versions</source>
   <translation>버전(&amp;V)</translation>
  </message>
  <message>
   <source>About Signup Desk</source>
   <translation>Signup Desk 정보</translation>
  </message>
  <message>
   <source>Copied: paste it into the report.</source>
   <translation>복사했습니다. 리포트에 붙여넣으세요.</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>데이터 폴더</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>화면</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>Licence of the chosen package</source>
   <translation>선택한 패키지의 라이선스</translation>
  </message>
  <message>
   <source>No file manager could be started: the folder is {folder}.</source>
   <translation>파일 관리자를 시작하지 못했습니다. 폴더: {folder}</translation>
  </message>
  <message>
   <source>Packages in use</source>
   <translation>사용 중인 패키지</translation>
  </message>
  <message>
   <source>System</source>
   <translation>시스템</translation>
  </message>
  <message>
   <source>Test a mobile app's e-mail sign-up by hand.</source>
   <translation>모바일 앱의 이메일 가입을 직접 테스트합니다.</translation>
  </message>
  <message>
   <source>The text of this licence was not installed with it.</source>
   <translation>이 라이선스의 본문이 함께 설치되지 않았습니다.</translation>
  </message>
  <message>
   <source>licence not stated</source>
   <translation>라이선스 표시 없음</translation>
  </message>
 </context>
 <context>
  <name>AccountsDialog</name>
  <message>
   <source>&amp;Copy password</source>
   <translation>비밀번호 복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Forgot password</source>
   <translation>비밀번호 찾기(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Log in</source>
   <translation>로그인(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Sign up again</source>
   <translation>다시 가입(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Verify</source>
   <translation>인증(&amp;V)</translation>
  </message>
  <message>
   <source>Accounts of this session</source>
   <translation>이 세션의 계정</translation>
  </message>
  <message>
   <source>Cl&amp;ose</source>
   <translation>닫기(&amp;O)</translation>
  </message>
  <message>
   <source>Copied: it leaves the clipboard after {count} s.</source>
   <translation>복사했습니다. {count}초 후 클립보드에서 지워집니다.</translation>
  </message>
  <message>
   <source>Enter presses the button that fits the state. Passwords are kept in memory alone; a copied one leaves the clipboard after {count} s.</source>
   <translation>Enter 키를 누르면 상태에 맞는 버튼이 실행됩니다. 비밀번호는 메모리에만 보관되며, 복사한 비밀번호는 {count}초 후 클립보드에서 지워집니다.</translation>
  </message>
  <message>
   <source>No account yet. Whoever signs up or logs in here stands in this list until Signup Desk ends: New address fills in the form.</source>
   <translation>아직 계정이 없습니다. 여기서 가입하거나 로그인한 계정은 Signup Desk를 종료할 때까지 이 목록에 표시됩니다. 새 주소를 누르면 가입 화면이 채워집니다.</translation>
  </message>
  <message>
   <source>S&amp;how password</source>
   <translation>비밀번호 보이기(&amp;H)</translation>
  </message>
 </context>
 <context>
  <name>AccountsModel</name>
  <message>
   <source>Address</source>
   <translation>주소</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>비밀번호</translation>
  </message>
  <message>
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>숨김</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>알 수 없음</translation>
  </message>
 </context>
 <context>
  <name>AdminActions</name>
  <message>
   <source>&amp;Confirm</source>
   <translation>확인(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>삭제(&amp;D)</translation>
  </message>
  <message>
   <source>Confirm {email} as an admin? No code is asked for, and no address verified.</source>
   <translation>{email}을(를) 관리자 권한으로 확인할까요? 인증번호를 묻지 않으며 주소도 인증되지 않습니다.</translation>
  </message>
  <message>
   <source>Delete {email} for good?</source>
   <translation>{email}을(를) 영구히 삭제할까요?</translation>
  </message>
  <message>
   <source>There is no user pool to work on yet: the sandbox does not serve, or the keychain waits.</source>
   <translation>아직 작업할 사용자 풀이 없습니다. 샌드박스가 실행 중이 아니거나 키체인이 잠겨 있습니다.</translation>
  </message>
  <message>
   <source>This needs AWS credentials: choose an AWS profile in the environment.</source>
   <translation>AWS 자격 증명이 필요합니다. 환경에서 AWS 프로필을 선택하세요.</translation>
  </message>
  <message>
   <source>User name: {name}</source>
   <translation>사용자 이름: {name}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Restart the sandbox</source>
   <translation>샌드박스 다시 시작</translation>
  </message>
  <message>
   <source>{words} A new one starts with an empty pool; what you typed stays.</source>
   <translation>{words} 새로 시작하면 빈 풀로 시작하고 입력한 내용은 그대로 남습니다.</translation>
  </message>
  <message>
   <source>{words} Restarted, it has its pools, users and mail again; what you typed stays.</source>
   <translation>{words} 다시 시작하면 풀, 사용자, 메일이 복원되고 입력한 내용은 그대로 남습니다.</translation>
  </message>
 </context>
 <context>
  <name>BodyPane</name>
  <message>
   <source>Lines of more than {count} characters are broken.</source>
   <translation>{count}자가 넘는 줄은 나누어 표시합니다.</translation>
  </message>
  <message>
   <source>Show all ({size})</source>
   <translation>모두 보기 ({size})</translation>
  </message>
  <message>
   <source>Show all: {pane}, {size}</source>
   <translation>모두 보기: {pane}, {size}</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>The picture</source>
   <translation>스크린샷</translation>
  </message>
 </context>
 <context>
  <name>CaseFilter</name>
  <message>
   <source>Area</source>
   <translation>영역</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>검색</translation>
  </message>
  <message>
   <source>Search the check list</source>
   <translation>체크리스트 검색</translation>
  </message>
  <message>
   <source>State of the cases</source>
   <translation>케이스 상태</translation>
  </message>
  <message>
   <source>all areas</source>
   <translation>모든 영역</translation>
  </message>
  <message>
   <source>all states</source>
   <translation>모든 상태</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>불일치</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>미실행</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>통과</translation>
  </message>
  <message>
   <source>to judge</source>
   <translation>판정 대기</translation>
  </message>
 </context>
 <context>
  <name>CaseRuns</name>
  <message>
   <source>Cancelled: {words}</source>
   <translation>취소됨: {words}</translation>
  </message>
  <message>
   <source>Running {count} cases over {name} …</source>
   <translation>{name}에서 케이스 {count}개 실행 중…</translation>
  </message>
  <message>
   <source>{done} of {count} cases were run.</source>
   <translation>케이스 {count}개 중 {done}개를 실행했습니다.</translation>
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>&amp;Run</source>
   <translation>실행(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Try it</source>
   <translation>해 보기(&amp;T)</translation>
  </message>
  <message>
   <source>By hand: {what} Then judge: P, D or O.</source>
   <translation>직접 확인: {what} 그런 다음 P(통과), D(불일치), O(판정 대기)로 판정하세요.</translation>
  </message>
  <message>
   <source>Case {id}</source>
   <translation>케이스 {id}</translation>
  </message>
  <message>
   <source>Case {id} differs. Expected {expected}; answered {actual}</source>
   <translation>케이스 {id}: 불일치. 예상: {expected}, 실제 응답: {actual}</translation>
  </message>
  <message>
   <source>Case {id} is yours to judge: {what} P, D or O.</source>
   <translation>케이스 {id}을(를) 판정하세요: {what} P(통과), D(불일치), O(판정 대기).</translation>
  </message>
  <message>
   <source>Case {id}: pass.</source>
   <translation>케이스 {id}: 통과.</translation>
  </message>
  <message>
   <source>Case {id}: the form of {call} cannot send this value, or tidies it: send it as it is.</source>
   <translation>케이스 {id}: {call} 화면은 이 값을 보낼 수 없거나 다듬어 보냅니다. 있는 그대로 보내세요.</translation>
  </message>
  <message>
   <source>Case {id}: {call} is filled in. Send it.</source>
   <translation>케이스 {id}: {call}을(를) 입력해 두었습니다. 전송하세요.</translation>
  </message>
  <message>
   <source>Check lists (*.json5 *.json)</source>
   <translation>체크리스트 (*.json5 *.json)</translation>
  </message>
  <message>
   <source>Export the check list</source>
   <translation>체크리스트 내보내기</translation>
  </message>
  <message>
   <source>It needs the sandbox: choose it, or try a twin of this pool there.</source>
   <translation>샌드박스가 필요합니다. 샌드박스를 선택하거나 이 풀의 복제본을 샌드박스에서 사용해 보세요.</translation>
  </message>
  <message>
   <source>Mail to this address reaches no mailbox of yours: it may come to a stranger.</source>
   <translation>이 주소로 보낸 메일은 본인의 사서함에 오지 않으며 모르는 사람에게 갈 수 있습니다.</translation>
  </message>
  <message>
   <source>Making ready …</source>
   <translation>준비 중…</translation>
  </message>
  <message>
   <source>Making the pool that it needs …</source>
   <translation>필요한 풀을 만드는 중…</translation>
  </message>
  <message>
   <source>Open a check list</source>
   <translation>체크리스트 열기</translation>
  </message>
  <message>
   <source>Run {cases} cases? They make users, and cost up to {mails} mails of the pool's.</source>
   <translation>케이스 {cases}개를 실행할까요? 사용자가 만들어지고 풀의 메일을 최대 {mails}통 사용합니다.</translation>
  </message>
  <message>
   <source>The app itself refuses it: "{words}" Send it as it is to hear the pool.</source>
   <translation>앱에서 거부했습니다: "{words}" 풀의 응답을 보려면 있는 그대로 보내세요.</translation>
  </message>
  <message>
   <source>There is no pool to work on yet.</source>
   <translation>아직 작업할 풀이 없습니다.</translation>
  </message>
  <message>
   <source>There is no preset {key}.</source>
   <translation>프리셋 {key}이(가) 없습니다.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file}에 쓸 수 없습니다: {why}.</translation>
  </message>
 </context>
 <context>
  <name>CheckListActs</name>
  <message>
   <source>Check &amp;list</source>
   <translation>체크리스트(&amp;L)</translation>
  </message>
 </context>
 <context>
  <name>ChecklistModel</name>
  <message>
   <source>Area</source>
   <translation>영역</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>케이스</translation>
  </message>
  <message>
   <source>Mails</source>
   <translation>메일</translation>
  </message>
  <message>
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>불일치</translation>
  </message>
  <message>
   <source>not possible here</source>
   <translation>여기서는 불가</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>미실행</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>통과</translation>
  </message>
  <message>
   <source>to judge</source>
   <translation>판정 대기</translation>
  </message>
 </context>
 <context>
  <name>ChecklistPanel</name>
  <message>
   <source>&amp;Export this list…</source>
   <translation>이 목록 내보내기(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Open a list…</source>
   <translation>목록 열기(&amp;O)…</translation>
  </message>
  <message>
   <source>About the case</source>
   <translation>케이스 설명</translation>
  </message>
  <message>
   <source>By hand: {what}</source>
   <translation>직접 확인: {what}</translation>
  </message>
  <message>
   <source>Check list</source>
   <translation>체크리스트</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>불일치</translation>
  </message>
  <message>
   <source>En&amp;d it</source>
   <translation>끝내기(&amp;D)</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>It works in the sandbox alone.</source>
   <translation>샌드박스에서만 가능합니다.</translation>
  </message>
  <message>
   <source>Li&amp;st</source>
   <translation>목록(&amp;S)</translation>
  </message>
  <message>
   <source>Mails that it costs: {count}</source>
   <translation>사용하는 메일: {count}통</translation>
  </message>
  <message>
   <source>No case is like that.</source>
   <translation>해당하는 케이스가 없습니다.</translation>
  </message>
  <message>
   <source>Not&amp;e</source>
   <translation>메모(&amp;E)</translation>
  </message>
  <message>
   <source>Of those on show, in the background</source>
   <translation>표시된 케이스를 백그라운드에서 실행합니다</translation>
  </message>
  <message>
   <source>Pass</source>
   <translation>통과</translation>
  </message>
  <message>
   <source>Run &amp;it</source>
   <translation>실행(&amp;I)</translation>
  </message>
  <message>
   <source>Run all that need n&amp;o eyes</source>
   <translation>자동 판정 케이스 모두 실행(&amp;O)</translation>
  </message>
  <message>
   <source>Send as it &amp;is</source>
   <translation>그대로 보내기(&amp;I)</translation>
  </message>
  <message>
   <source>Steps: {steps}</source>
   <translation>단계: {steps}</translation>
  </message>
  <message>
   <source>The app's own &amp;list</source>
   <translation>기본 목록(&amp;L)</translation>
  </message>
  <message>
   <source>To judge</source>
   <translation>판정 대기</translation>
  </message>
  <message>
   <source>Tr&amp;y it</source>
   <translation>해 보기(&amp;Y)</translation>
  </message>
  <message>
   <source>Try it on the phone</source>
   <translation>휴대폰에서 해 보기</translation>
  </message>
  <message>
   <source>What did you see?</source>
   <translation>무엇을 확인했나요?</translation>
  </message>
  <message>
   <source>Whatever the field holds and the app checks: the value of the case</source>
   <translation>입력란의 내용이나 앱의 검사와 관계없이 케이스의 값을 보냅니다</translation>
  </message>
  <message>
   <source>Without the phone, in the background</source>
   <translation>휴대폰 없이 백그라운드에서 실행합니다</translation>
  </message>
  <message>
   <source>by the answers</source>
   <translation>응답으로 판정</translation>
  </message>
  <message>
   <source>your verdict</source>
   <translation>직접 판정</translation>
  </message>
  <message>
   <source>{done} of {all} cases: {passed} pass, {differ} differ, {open} to judge</source>
   <translation>케이스 {all}개 중 {done}개: 통과 {passed}, 불일치 {differ}, 판정 대기 {open}</translation>
  </message>
 </context>
 <context>
  <name>CleanUpDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete as admin…</source>
   <translation>관리자로 삭제(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Delete {count}</source>
   <translation>{count}명 삭제(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Delete {count} as admin…</source>
   <translation>관리자로 {count}명 삭제(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>다시 조회(&amp;L)</translation>
  </message>
  <message>
   <source>, probable ones: {count}</source>
   <translation>, 추정: {count}명</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>취소(&amp;N)</translation>
  </message>
  <message>
   <source>Cancelled: the other users were left as they are.</source>
   <translation>취소됨: 나머지 사용자는 그대로 두었습니다.</translation>
  </message>
  <message>
   <source>Cancelling: the request that is under way is the last.</source>
   <translation>취소하는 중: 진행 중인 요청이 마지막입니다.</translation>
  </message>
  <message>
   <source>Choose &amp;all</source>
   <translation>모두 선택(&amp;A)</translation>
  </message>
  <message>
   <source>Clean up: users that Signup Desk made</source>
   <translation>정리: Signup Desk가 만든 사용자</translation>
  </message>
  <message>
   <source>Delete {count} users for good?</source>
   <translation>사용자 {count}명을 영구히 삭제할까요?</translation>
  </message>
  <message>
   <source>Delete {email} for good?</source>
   <translation>{email}을(를) 영구히 삭제할까요?</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>삭제 중…</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>생성</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>진행 상황</translation>
  </message>
  <message>
   <source>Reading the users' status…</source>
   <translation>사용자 상태를 읽는 중…</translation>
  </message>
  <message>
   <source>Signed up as</source>
   <translation>가입 주소</translation>
  </message>
  <message>
   <source>Signup Desk has made no user in this pool.</source>
   <translation>Signup Desk가 이 풀에 만든 사용자가 없습니다.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Sub</source>
   <translation>Sub</translation>
  </message>
  <message>
   <source>The sandbox on this computer</source>
   <translation>이 컴퓨터의 샌드박스</translation>
  </message>
  <message>
   <source>Users on record</source>
   <translation>기록된 사용자</translation>
  </message>
  <message>
   <source>Users on record: {count}</source>
   <translation>기록된 사용자: {count}명</translation>
  </message>
  <message>
   <source>can be struck off the record</source>
   <translation>기록에서 지울 수 있음</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>삭제됨</translation>
  </message>
  <message>
   <source>left alone</source>
   <translation>그대로 둠</translation>
  </message>
  <message>
   <source>not there</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>{count} of them Signup Desk only probably made: their sign-up got no answer.</source>
   <translation>그중 {count}명은 가입 응답을 받지 못해 Signup Desk가 만든 것으로 추정되는 사용자입니다.</translation>
  </message>
  <message>
   <source>{email} ({status}): probable</source>
   <translation>{email} ({status}): 추정</translation>
  </message>
 </context>
 <context>
  <name>ClientPage</name>
  <message>
   <source> s</source>
   <translation>초</translation>
  </message>
  <message>
   <source>Access token lives</source>
   <translation>액세스 토큰 유효 기간</translation>
  </message>
  <message>
   <source>Each refresh gives a new refresh token</source>
   <translation>새로 고칠 때마다 새로 고침 토큰 교체</translation>
  </message>
  <message>
   <source>Groups of the pool</source>
   <translation>풀의 그룹</translation>
  </message>
  <message>
   <source>ID token lives</source>
   <translation>ID 토큰 유효 기간</translation>
  </message>
  <message>
   <source>May read</source>
   <translation>읽기 허용</translation>
  </message>
  <message>
   <source>May write</source>
   <translation>쓰기 허용</translation>
  </message>
  <message>
   <source>Refresh token lives</source>
   <translation>새로 고침 토큰 유효 기간</translation>
  </message>
  <message>
   <source>Refusals do not tell who is registered</source>
   <translation>거부 메시지로 가입 여부를 알리지 않음</translation>
  </message>
  <message>
   <source>The app client has a secret</source>
   <translation>앱 클라이언트에 보안 암호 있음</translation>
  </message>
  <message>
   <source>The former one is taken for</source>
   <translation>이전 토큰 허용 시간</translation>
  </message>
  <message>
   <source>all</source>
   <translation>전체</translation>
  </message>
  <message>
   <source>as Cognito has it</source>
   <translation>Cognito 기본값</translation>
  </message>
  <message>
   <source>none; several by commas</source>
   <translation>없음, 여러 개는 쉼표로 구분</translation>
  </message>
 </context>
 <context>
  <name>CodeRow</name>
  <message>
   <source>Code {code}</source>
   <translation>인증번호 {code}</translation>
  </message>
  <message>
   <source>Code {code}: expired, it was good for {hours} h</source>
   <translation>인증번호 {code}: 만료됨, 유효 시간 {hours}시간</translation>
  </message>
  <message>
   <source>Code {code}: replaced, a newer one was sent</source>
   <translation>인증번호 {code}: 새 인증번호가 전송되어 무효</translation>
  </message>
  <message>
   <source>Code {code}: the newest</source>
   <translation>인증번호 {code}: 최신</translation>
  </message>
  <message>
   <source>Code {code}: used</source>
   <translation>인증번호 {code}: 사용됨</translation>
  </message>
  <message>
   <source>Put into the fiel&amp;d</source>
   <translation>입력란에 넣기(&amp;D)</translation>
  </message>
  <message>
   <source>Put the code into the field</source>
   <translation>인증번호를 입력란에 넣기</translation>
  </message>
  <message>
   <source>Put {code} into the fiel&amp;d</source>
   <translation>{code}을(를) 입력란에 넣기(&amp;D)</translation>
  </message>
  <message>
   <source>Put {code} into the field</source>
   <translation>{code}을(를) 입력란에 넣기</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>만료됨</translation>
  </message>
  <message>
   <source>newest</source>
   <translation>최신</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>교체됨</translation>
  </message>
  <message>
   <source>used</source>
   <translation>사용됨</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Act, case or address</source>
   <translation>작업, 케이스 또는 주소</translation>
  </message>
  <message>
   <source>Act, case or address…</source>
   <translation>작업, 케이스 또는 주소…</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>명령 팔레트</translation>
  </message>
  <message>
   <source>Nothing of this name: try fewer letters.</source>
   <translation>해당하는 이름이 없습니다. 더 짧게 입력해 보세요.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>검색 결과</translation>
  </message>
  <message>
   <source>{words}, {row} of {count}</source>
   <translation>{words}, {count}개 중 {row}번째</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Command palette…</source>
   <translation>명령 팔레트(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Keys and first steps</source>
   <translation>단축키와 첫걸음(&amp;K)</translation>
  </message>
 </context>
 <context>
  <name>ComparisonDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save as HTML…</source>
   <translation>HTML로 저장(&amp;S)…</translation>
  </message>
  <message>
   <source>All cases were answered alike.</source>
   <translation>모든 케이스의 응답이 같습니다.</translation>
  </message>
  <message>
   <source>Answer of the first run</source>
   <translation>첫 번째 실행의 응답</translation>
  </message>
  <message>
   <source>Answer of the second run</source>
   <translation>두 번째 실행의 응답</translation>
  </message>
  <message>
   <source>Cases answered otherwise</source>
   <translation>응답이 다른 케이스</translation>
  </message>
  <message>
   <source>First: {first}
Second: {second}
{same} cases answered alike, {differ} otherwise</source>
   <translation>첫 번째: {first}
두 번째: {second}
응답이 같은 케이스 {same}개, 다른 케이스 {differ}개</translation>
  </message>
  <message>
   <source>Save the comparison</source>
   <translation>비교 결과 저장</translation>
  </message>
  <message>
   <source>Two runs compared</source>
   <translation>두 실행 비교</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file}에 쓸 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <translation>{ms}ms</translation>
  </message>
 </context>
 <context>
  <name>ComparisonModel</name>
  <message>
   <source>Case</source>
   <translation>케이스</translation>
  </message>
  <message>
   <source>Differs in</source>
   <translation>차이</translation>
  </message>
  <message>
   <source>First</source>
   <translation>첫 번째</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>두 번째</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>제목</translation>
  </message>
 </context>
 <context>
  <name>ConfigOpener</name>
  <message>
   <source>All files (*)</source>
   <translation>모든 파일 (*)</translation>
  </message>
  <message>
   <source>Config of a mobile app ({patterns})</source>
   <translation>모바일 앱 설정 ({patterns})</translation>
  </message>
  <message>
   <source>Open a mobile app's config</source>
   <translation>모바일 앱 설정 열기</translation>
  </message>
 </context>
 <context>
  <name>CopiedField</name>
  <message>
   <source>Copied</source>
   <translation>복사됨</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>{what} 복사</translation>
  </message>
  <message>
   <source>It stays on the clipboard for {seconds} s</source>
   <translation>클립보드에 {seconds}초 동안 남아 있습니다</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>&amp;Copy</source>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Open the folder</source>
   <translation>폴더 열기(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Report, without what was typed or answered</source>
   <translation>리포트(입력한 내용과 응답 제외)(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>저장(&amp;S)…</translation>
  </message>
  <message>
   <source>Copied: paste it into the report.</source>
   <translation>복사했습니다. 리포트에 붙여넣으세요.</translation>
  </message>
  <message>
   <source>No file manager could be started: the file is {file}.</source>
   <translation>파일 관리자를 시작하지 못했습니다. 파일: {file}</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>리포트</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>리포트 저장</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>저장했습니다: {file}</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>오류 발생</translation>
  </message>
  <message>
   <source>The details are in {file}.</source>
   <translation>자세한 내용은 {file}에 있습니다.</translation>
  </message>
  <message>
   <source>The details could not be written to {file}.</source>
   <translation>자세한 내용을 {file}에 쓰지 못했습니다.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file}에 쓸 수 없습니다: {why}.</translation>
  </message>
 </context>
 <context>
  <name>CrashNotices</name>
  <message>
   <source>Something went wrong inside Signup Desk. What you typed is still there.</source>
   <translation>Signup Desk 내부에서 오류가 발생했습니다. 입력한 내용은 그대로 있습니다.</translation>
  </message>
  <message>
   <source>The last time, Signup Desk ended with a crash. What was on record is kept.</source>
   <translation>지난번에 Signup Desk가 비정상 종료되었습니다. 기록은 보존되어 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>CustomAttributeDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>추가(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>취소(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>이름(&amp;N)</translation>
  </message>
  <message>
   <source>A name has no blanks, such as company.</source>
   <translation>이름에는 공백을 쓸 수 없습니다. 예: company</translation>
  </message>
  <message>
   <source>Cognito takes at most {count} characters.</source>
   <translation>Cognito는 최대 {count}자까지 허용합니다.</translation>
  </message>
  <message>
   <source>Custom attribute</source>
   <translation>사용자 지정 속성</translation>
  </message>
  <message>
   <source>It takes a n&amp;umber</source>
   <translation>숫자 속성(&amp;U)</translation>
  </message>
  <message>
   <source>Name of the custom attribute</source>
   <translation>사용자 지정 속성의 이름</translation>
  </message>
  <message>
   <source>The form &amp;requires it</source>
   <translation>가입 화면에서 필수(&amp;R)</translation>
  </message>
  <message>
   <source>The form asks for it already.</source>
   <translation>이미 가입 화면에 있는 속성입니다.</translation>
  </message>
  <message>
   <source>Type the name that the pool has for it, such as company.</source>
   <translation>풀에 등록된 이름을 입력하세요. 예: company</translation>
  </message>
 </context>
 <context>
  <name>DebriefDialog</name>
  <message>
   <source>  Addresses: {count}, notes: {notes}, pictures: {pictures}</source>
   <translation>  주소 {count}개, 메모 {notes}개, 스크린샷 {pictures}개</translation>
  </message>
  <message>
   <source>  Cases: {passed} pass, {differ} differ, {open} to judge, {skipped} not possible</source>
   <translation>  케이스: 통과 {passed}, 불일치 {differ}, 판정 대기 {open}, 불가 {skipped}</translation>
  </message>
  <message>
   <source>  none</source>
   <translation>  없음</translation>
  </message>
  <message>
   <source>  {name}: {made} made, none left</source>
   <translation>  {name}: {made}명 생성, 남은 사용자 없음</translation>
  </message>
  <message>
   <source>  {name}: {made} made, {left} left. Environment &gt; Clean up deletes them.</source>
   <translation>  {name}: {made}명 생성, {left}명 남음. 환경 &gt; 정리에서 삭제할 수 있습니다.</translation>
  </message>
  <message>
   <source>  {operation}: {count}, of them refused or lost: {errors}</source>
   <translation>  {operation}: {count}회, 거부되거나 유실됨: {errors}회</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Judge what is open</source>
   <translation>판정 대기 항목 판정(&amp;J)</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>닫기(&amp;L)</translation>
  </message>
  <message>
   <source>Clean &amp;up…</source>
   <translation>정리(&amp;U)…</translation>
  </message>
  <message>
   <source>Covered</source>
   <translation>수행 내용</translation>
  </message>
  <message>
   <source>Debrief</source>
   <translation>디브리핑</translation>
  </message>
  <message>
   <source>Differ</source>
   <translation>불일치</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>Open verdicts</source>
   <translation>판정 대기</translation>
  </message>
  <message>
   <source>The users that are left in the environment in use</source>
   <translation>사용 중인 환경에 남아 있는 사용자</translation>
  </message>
  <message>
   <source>Users made and left behind</source>
   <translation>만들어지고 남은 사용자</translation>
  </message>
  <message>
   <source>no environment</source>
   <translation>환경 없음</translation>
  </message>
  <message>
   <source>{name} · {minutes} min · {where}</source>
   <translation>{name} · {minutes}분 · {where}</translation>
  </message>
 </context>
 <context>
  <name>EnvironmentChooser</name>
  <message>
   <source>&amp;Edit {name}…</source>
   <translation>{name} 편집(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Empty…</source>
   <translation>빈 환경(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>새로 만들기(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open a mobile app's config file…</source>
   <translation>모바일 앱 설정 파일 열기(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Paste a mobile app's config</source>
   <translation>모바일 앱 설정 붙여넣기(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Pool in the sandbox…</source>
   <translation>샌드박스의 풀(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>제거(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Remove {name}…</source>
   <translation>{name} 제거(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Sandbox</source>
   <translation>샌드박스(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Try this pool in the sandbox</source>
   <translation>이 풀을 샌드박스에서 사용해 보기(&amp;T)</translation>
  </message>
  <message>
   <source>Its client secret is forgotten, unless another environment uses it.</source>
   <translation>다른 환경에서 사용하지 않으면 클라이언트 보안 암호도 삭제됩니다.</translation>
  </message>
  <message>
   <source>Remove {name} from the list? The user pool and its users stay as they are.</source>
   <translation>{name}을(를) 목록에서 제거할까요? 사용자 풀과 그 사용자는 그대로 유지됩니다.</translation>
  </message>
  <message>
   <source>Remove {name} with its pool in the sandbox? Its users, groups and rules go.</source>
   <translation>{name}을(를) 샌드박스의 풀과 함께 제거할까요? 사용자, 그룹, 규칙이 모두 사라집니다.</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <source>as it is kept</source>
   <translation>저장된 값 그대로</translation>
  </message>
  <message>
   <source>as it was read</source>
   <translation>읽어 온 값 그대로</translation>
  </message>
  <message>
   <source>in the sandbox</source>
   <translation>샌드박스</translation>
  </message>
 </context>
 <context>
  <name>EnvironmentDialog</name>
  <message>
   <source>&amp;Endpoint</source>
   <translation>엔드포인트(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Identity pool id</source>
   <translation>자격 증명 풀 ID(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Mail (Mailpit address)</source>
   <translation>메일 (Mailpit 주소)(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>이름(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Region</source>
   <translation>리전(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;User pool id</source>
   <translation>사용자 풀 ID(&amp;U)</translation>
  </message>
  <message>
   <source>AWS &amp;profile</source>
   <translation>AWS 프로필(&amp;P)</translation>
  </message>
  <message>
   <source>AWS profile</source>
   <translation>AWS 프로필</translation>
  </message>
  <message>
   <source>App &amp;client id</source>
   <translation>앱 클라이언트 ID(&amp;C)</translation>
  </message>
  <message>
   <source>C&amp;olour</source>
   <translation>색(&amp;O)</translation>
  </message>
  <message>
   <source>CA &amp;bundle file</source>
   <translation>CA 번들 파일(&amp;B)</translation>
  </message>
  <message>
   <source>Cance&amp;l</source>
   <translation>취소(&amp;L)</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>클라이언트 보안 암호(&amp;S)</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>환경</translation>
  </message>
  <message>
   <source>For&amp;get the client secret: the app client has none</source>
   <translation>클라이언트 보안 암호 삭제: 앱 클라이언트에 보안 암호 없음(&amp;G)</translation>
  </message>
  <message>
   <source>Log-in &amp;flow</source>
   <translation>로그인 흐름(&amp;F)</translation>
  </message>
  <message>
   <source>Ne&amp;w addresses</source>
   <translation>새 주소(&amp;W)</translation>
  </message>
  <message>
   <source>Password rules</source>
   <translation>비밀번호 규칙</translation>
  </message>
  <message>
   <source>Protec&amp;ted: ask for its name before what cannot be undone</source>
   <translation>보호: 되돌릴 수 없는 작업 전에 환경 이름을 입력하게 합니다(&amp;T)</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>저장(&amp;V)</translation>
  </message>
  <message>
   <source>Saves it, and makes a pool like it in the sandbox, to work on that</source>
   <translation>저장한 뒤 샌드박스에 같은 풀을 만들어 그 풀로 작업합니다</translation>
  </message>
  <message>
   <source>Try in the sandbo&amp;x</source>
   <translation>샌드박스에서 사용해 보기(&amp;X)</translation>
  </message>
  <message>
   <source>User n&amp;ames</source>
   <translation>사용자 이름(&amp;A)</translation>
  </message>
  <message>
   <source>a name, with an e-mail address beside it</source>
   <translation>이름과 이메일 주소</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>파란색</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>이메일 주소</translation>
  </message>
  <message>
   <source>e-mail address or phone number</source>
   <translation>이메일 주소 또는 전화번호</translation>
  </message>
  <message>
   <source>from the pool id</source>
   <translation>풀 ID에서 가져옴</translation>
  </message>
  <message>
   <source>green</source>
   <translation>초록색</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>회색</translation>
  </message>
  <message>
   <source>made up: the pool takes the address as an alias</source>
   <translation>자동 생성: 풀에서 주소를 별칭으로 사용</translation>
  </message>
  <message>
   <source>orange</source>
   <translation>주황색</translation>
  </message>
  <message>
   <source>phone number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>purple</source>
   <translation>보라색</translation>
  </message>
  <message>
   <source>red</source>
   <translation>빨간색</translation>
  </message>
 </context>
 <context>
  <name>FactorsPage</name>
  <message>
   <source> characters</source>
   <translation>자</translation>
  </message>
  <message>
   <source> days</source>
   <translation>일</translation>
  </message>
  <message>
   <source>, then </source>
   <translation>, 그다음 </translation>
  </message>
  <message>
   <source>An invitation holds</source>
   <translation>초대 유효 기간</translation>
  </message>
  <message>
   <source>By</source>
   <translation>수단</translation>
  </message>
  <message>
   <source>Earlier passwords refused</source>
   <translation>재사용할 수 없는 이전 비밀번호</translation>
  </message>
  <message>
   <source>First factor beside the password (USER_AUTH)</source>
   <translation>비밀번호 외 1차 인증 수단 (USER_AUTH)</translation>
  </message>
  <message>
   <source>Password of at least</source>
   <translation>비밀번호 최소 길이</translation>
  </message>
  <message>
   <source>Password recovery</source>
   <translation>비밀번호 복구</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>2차 인증 수단</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>기능 플랜</translation>
  </message>
  <message>
   <source>With</source>
   <translation>포함할 문자</translation>
  </message>
  <message>
   <source>asked of everybody</source>
   <translation>모든 사용자에게 요구</translation>
  </message>
  <message>
   <source>asked of who has one</source>
   <translation>설정한 사용자에게만 요구</translation>
  </message>
  <message>
   <source>authenticator app</source>
   <translation>인증 앱</translation>
  </message>
  <message>
   <source>by an admin only</source>
   <translation>관리자만</translation>
  </message>
  <message>
   <source>code by e-mail</source>
   <translation>이메일 인증번호</translation>
  </message>
  <message>
   <source>code by text</source>
   <translation>문자 인증번호</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>lower-case</source>
   <translation>소문자</translation>
  </message>
  <message>
   <source>never asked for</source>
   <translation>요구하지 않음</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <source>passkey</source>
   <translation>패스키</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>전화</translation>
  </message>
  <message>
   <source>symbol</source>
   <translation>특수 문자</translation>
  </message>
  <message>
   <source>text message</source>
   <translation>문자 메시지</translation>
  </message>
  <message>
   <source>upper-case</source>
   <translation>대문자</translation>
  </message>
 </context>
 <context>
  <name>FaultsBox</name>
  <message>
   <source> s</source>
   <translation>초</translation>
  </message>
  <message>
   <source>&amp;429 twice</source>
   <translation>429 두 번(&amp;4)</translation>
  </message>
  <message>
   <source>&amp;Arm</source>
   <translation>적용(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Error code</source>
   <translation>오류 코드(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Operation</source>
   <translation>작업(&amp;O)</translation>
  </message>
  <message>
   <source>Ar&amp;med</source>
   <translation>적용됨(&amp;M)</translation>
  </message>
  <message>
   <source>Armed faults</source>
   <translation>적용된 장애</translation>
  </message>
  <message>
   <source>Clea&amp;r all</source>
   <translation>모두 해제(&amp;R)</translation>
  </message>
  <message>
   <source>Each reply to the phone comes 4 s late, until this is taken back</source>
   <translation>해제할 때까지 휴대폰에 대한 모든 응답이 4초 늦게 옵니다</translation>
  </message>
  <message>
   <source>Faults</source>
   <translation>장애</translation>
  </message>
  <message>
   <source>How &amp;long</source>
   <translation>시간(&amp;L)</translation>
  </message>
  <message>
   <source>How o&amp;ften</source>
   <translation>횟수(&amp;F)</translation>
  </message>
  <message>
   <source>Ma&amp;il late</source>
   <translation>메일 지연(&amp;I)</translation>
  </message>
  <message>
   <source>Ser&amp;ved, reply lost</source>
   <translation>처리 후 응답 유실(&amp;V)</translation>
  </message>
  <message>
   <source>Slo&amp;w</source>
   <translation>느림(&amp;W)</translation>
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation>해제(&amp;B)</translation>
  </message>
  <message>
   <source>Takes the chosen fault back (Delete)</source>
   <translation>선택한 장애를 해제합니다(Delete)</translation>
  </message>
  <message>
   <source>The next mail comes 60 s late</source>
   <translation>다음 메일이 60초 늦게 옵니다</translation>
  </message>
  <message>
   <source>The phone's next call is done, and its reply is lost</source>
   <translation>휴대폰의 다음 호출이 처리되지만 응답이 유실됩니다</translation>
  </message>
  <message>
   <source>The phone's next two calls are refused: too many requests</source>
   <translation>휴대폰의 다음 두 호출이 요청 과다로 거부됩니다</translation>
  </message>
  <message>
   <source>W&amp;hat else</source>
   <translation>기타 장애(&amp;H)</translation>
  </message>
  <message>
   <source>answer late</source>
   <translation>늦게 응답</translation>
  </message>
  <message>
   <source>any call of the phone</source>
   <translation>휴대폰의 모든 호출</translation>
  </message>
  <message>
   <source>deliver mails out of order</source>
   <translation>메일 순서 바뀜</translation>
  </message>
  <message>
   <source>deliver the mail late</source>
   <translation>메일 지연 배달</translation>
  </message>
  <message>
   <source>do it, and cut the reply off</source>
   <translation>처리 후 응답 잘림</translation>
  </message>
  <message>
   <source>do it, and garble the reply</source>
   <translation>처리 후 응답 손상</translation>
  </message>
  <message>
   <source>do it, and lose the reply</source>
   <translation>처리 후 응답 유실</translation>
  </message>
  <message>
   <source>lose the mail</source>
   <translation>메일 유실</translation>
  </message>
  <message>
   <source>refuse every connection for a while</source>
   <translation>잠시 모든 연결 거부</translation>
  </message>
  <message>
   <source>refuse with an error</source>
   <translation>오류로 거부</translation>
  </message>
  <message>
   <source>reset the connection</source>
   <translation>연결 재설정</translation>
  </message>
  <message>
   <source>until cleared</source>
   <translation>해제할 때까지</translation>
  </message>
 </context>
 <context>
  <name>FormMenu</name>
  <message>
   <source>&amp;Data for triggers…</source>
   <translation>트리거용 데이터(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;E-mail address</source>
   <translation>이메일 주소(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Name, with an e-mail address beside it</source>
   <translation>이름과 이메일 주소(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Phone number</source>
   <translation>전화번호(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Required</source>
   <translation>필수(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Sign up with</source>
   <translation>가입 수단(&amp;S)</translation>
  </message>
  <message>
   <source>Add a &amp;custom attribute…</source>
   <translation>사용자 지정 속성 추가(&amp;C)…</translation>
  </message>
  <message>
   <source>E-mail address &amp;or phone number</source>
   <translation>이메일 주소 또는 전화번호(&amp;O)</translation>
  </message>
  <message>
   <source>E-mail address, with a &amp;made-up name</source>
   <translation>이메일 주소(이름은 자동 생성)(&amp;M)</translation>
  </message>
  <message>
   <source>The first field of the form is sent as this</source>
   <translation>가입 화면의 첫 번째 입력란을 이 값으로 보냅니다</translation>
  </message>
  <message>
   <source>The form asks for no attribute</source>
   <translation>가입 화면에서 묻는 속성이 없습니다</translation>
  </message>
  <message>
   <source>The pool asks for it</source>
   <translation>풀에서 요구합니다</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;First steps</source>
   <translation>첫걸음(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Show me</source>
   <translation>둘러보기(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Show me the first walk</source>
   <translation>첫걸음 둘러보기(&amp;S)</translation>
  </message>
  <message>
   <source>A fresh address and a password are typed.</source>
   <translation>새 주소와 비밀번호를 입력합니다.</translation>
  </message>
  <message>
   <source>A wrong code is refused: the timeline shows the reply.</source>
   <translation>틀린 인증번호가 거부됩니다. 응답은 타임라인에 표시됩니다.</translation>
  </message>
  <message>
   <source>LOG IN with the password of the sign-up.</source>
   <translation>가입할 때의 비밀번호로 LOG IN을 누릅니다.</translation>
  </message>
  <message>
   <source>LOG OUT ends the session.</source>
   <translation>로그아웃하면 세션이 끝납니다.</translation>
  </message>
  <message>
   <source>SIGN UP: the user is UNCONFIRMED, and a code is mailed.</source>
   <translation>SIGN UP: 사용자가 UNCONFIRMED 상태가 되고 인증번호가 메일로 전송됩니다.</translation>
  </message>
  <message>
   <source>Show the first walk in {name}? It signs up a user there, who stays, and mails go.</source>
   <translation>{name}에서 첫걸음을 보여 드릴까요? 사용자가 가입되어 남고 메일이 발송됩니다.</translation>
  </message>
  <message>
   <source>Show the first walk? What you have typed into the phone goes.</source>
   <translation>첫걸음을 보여 드릴까요? 휴대폰에 입력한 내용은 사라집니다.</translation>
  </message>
  <message>
   <source>The code out of the message goes into the field.</source>
   <translation>메시지의 인증번호를 입력란에 넣습니다.</translation>
  </message>
  <message>
   <source>VERIFY: the user is CONFIRMED.</source>
   <translation>VERIFY: 사용자가 CONFIRMED 상태가 됩니다.</translation>
  </message>
  <message>
   <source>{number} of {count}: {what} Escape stops.</source>
   <translation>{count}단계 중 {number}: {what} Esc 키로 멈춥니다.</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Accounts ({count})</source>
   <translation>계정 ({count})</translation>
  </message>
  <message>
   <source>Accounts of this session</source>
   <translation>이 세션의 계정</translation>
  </message>
  <message>
   <source>Check like the mobile app</source>
   <translation>모바일 앱처럼 검사</translation>
  </message>
  <message>
   <source>Environment: {name}</source>
   <translation>환경: {name}</translation>
  </message>
  <message>
   <source>Like the mobile app</source>
   <translation>모바일 앱처럼</translation>
  </message>
  <message>
   <source>Lo&amp;g in after VERIFY</source>
   <translation>VERIFY 후 로그인(&amp;G)</translation>
  </message>
  <message>
   <source>Log in after VERIFY</source>
   <translation>VERIFY 후 로그인</translation>
  </message>
  <message>
   <source>More</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <source>New address</source>
   <translation>새 주소</translation>
  </message>
  <message>
   <source>No call is sent until the keychain gives the client secret</source>
   <translation>키체인에서 클라이언트 보안 암호를 받을 때까지 호출을 보내지 않습니다</translation>
  </message>
  <message>
   <source>No call is sent until the sandbox serves</source>
   <translation>샌드박스가 준비될 때까지 호출을 보내지 않습니다</translation>
  </message>
  <message>
   <source>No call is sent: the sandbox has stopped</source>
   <translation>샌드박스가 중지되어 호출을 보내지 않습니다</translation>
  </message>
  <message>
   <source>On: once VERIFY has confirmed an address, a log-in with the password of its sign-up follows by itself, as a call of its own, like Amplify's autoSignIn. The password is held in memory until then. Remembered by environment.</source>
   <translation>켜짐: VERIFY로 주소가 확인되면 가입할 때의 비밀번호로 자동으로 로그인합니다. Amplify의 autoSignIn처럼 별도의 호출로 처리됩니다. 그때까지 비밀번호는 메모리에만 보관됩니다. 환경별로 기억합니다.</translation>
  </message>
  <message>
   <source>On: what you type is checked, and trimmed, as a Flutter app with flutter_login and amplify_auth_cognito does. Other apps differ: Amplify's own Authenticator also trims passwords. Off: it is sent as typed, also what the mobile app would have stopped.</source>
   <translation>켜짐: flutter_login과 amplify_auth_cognito를 쓰는 Flutter 앱처럼 입력값을 검사하고 앞뒤 공백을 제거합니다. 앱마다 다르며, Amplify의 Authenticator는 비밀번호의 공백도 제거합니다. 꺼짐: 모바일 앱이 막았을 값도 입력한 그대로 보냅니다.</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>패널</translation>
  </message>
  <message>
   <source>Report a bug</source>
   <translation>버그 리포트</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <source>Send as typed</source>
   <translation>입력한 그대로</translation>
  </message>
  <message>
   <source>Show the panels in place of the phone</source>
   <translation>휴대폰 대신 패널 보기</translation>
  </message>
  <message>
   <source>What there is no room for</source>
   <translation>공간이 부족해 숨겨진 항목</translation>
  </message>
  <message>
   <source>in the sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <source>protected</source>
   <translation>보호됨</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>시작 중</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>중지됨</translation>
  </message>
  <message>
   <source>waiting for the keychain</source>
   <translation>키체인 대기 중</translation>
  </message>
  <message>
   <source>{name}: the calls go to {where}</source>
   <translation>{name}: 호출 대상은 {where}입니다</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>&amp;First steps</source>
   <translation>첫걸음(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>단축키(&amp;K)</translation>
  </message>
  <message>
   <source>Each call stands in the timeline, with what was sent and what was answered.</source>
   <translation>모든 호출은 보낸 내용, 응답과 함께 타임라인에 표시됩니다.</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>첫걸음</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>단축키</translation>
  </message>
  <message>
   <source>Keys and first steps</source>
   <translation>단축키와 첫걸음</translation>
  </message>
  <message>
   <source>New address fills in the form of the phone with an address and a password.</source>
   <translation>새 주소를 누르면 휴대폰의 가입 화면에 주소와 비밀번호가 채워집니다.</translation>
  </message>
  <message>
   <source>No key of this name.</source>
   <translation>해당하는 단축키가 없습니다.</translation>
  </message>
  <message>
   <source>SIGN UP makes the user, who is UNCONFIRMED: see Users.</source>
   <translation>SIGN UP을 누르면 UNCONFIRMED 상태의 사용자가 만들어집니다. 사용자 패널에서 확인하세요.</translation>
  </message>
  <message>
   <source>Search keys</source>
   <translation>단축키 검색</translation>
  </message>
  <message>
   <source>Something is wrong? Report a bug makes a report of what you have just done.</source>
   <translation>문제가 있나요? 버그 리포트를 선택하면 방금 한 작업으로 리포트를 만듭니다.</translation>
  </message>
  <message>
   <source>The mail with the code comes by itself: see Messages, whose button puts it into the field.</source>
   <translation>인증번호 메일은 자동으로 표시됩니다. 메시지 패널의 버튼을 누르면 인증번호가 입력란에 들어갑니다.</translation>
  </message>
  <message>
   <source>The sandbox is a user pool on this computer: its clock, limits and faults are yours to turn. For a pool of your own open the config file of its app from the menu of environments.</source>
   <translation>샌드박스는 이 컴퓨터에 있는 사용자 풀이며 시계, 한도, 장애를 마음대로 바꿀 수 있습니다. 본인의 풀을 사용하려면 환경 메뉴에서 앱의 설정 파일을 여세요.</translation>
  </message>
  <message>
   <source>VERIFY confirms the user, who can log in now.</source>
   <translation>VERIFY를 누르면 사용자가 확인되어 로그인할 수 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Every call is in the timeline, with what was sent and answered.</source>
   <translation>모든 호출은 보낸 내용, 응답과 함께 타임라인에 있습니다.</translation>
  </message>
  <message>
   <source>Getting ready …</source>
   <translation>준비 중…</translation>
  </message>
  <message>
   <source>New address ({keys}) fills in the sign-up form. Press SIGN UP.</source>
   <translation>새 주소({keys})를 누르면 가입 화면이 채워집니다. SIGN UP을 누르세요.</translation>
  </message>
  <message>
   <source>Plays the first walk here, slowly. Escape or a click stops it.</source>
   <translation>첫걸음을 여기서 천천히 보여 줍니다. Esc 키나 클릭으로 멈춥니다.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>준비됨</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>둘러보기</translation>
  </message>
  <message>
   <source>The code comes in Messages. {keys} puts it into the field.</source>
   <translation>인증번호는 메시지 패널에 도착합니다. {keys} 키를 누르면 입력란에 들어갑니다.</translation>
  </message>
  <message>
   <source>The sandbox is ready: try anything.</source>
   <translation>샌드박스가 준비되었습니다. 무엇이든 해 보세요.</translation>
  </message>
 </context>
 <context>
  <name>JourneyBar</name>
  <message>
   <source>Journey of {who}: {step}</source>
   <translation>{who}의 진행 단계: {step}</translation>
  </message>
  <message>
   <source>code of {time} is the newest</source>
   <translation>최신 인증번호: {time}</translation>
  </message>
  <message>
   <source>code of {time} is the newest · expires in {left}</source>
   <translation>최신 인증번호: {time} · {left} 후 만료</translation>
  </message>
  <message>
   <source>no address yet</source>
   <translation>아직 주소 없음</translation>
  </message>
  <message>
   <source>no phone number yet</source>
   <translation>아직 전화번호 없음</translation>
  </message>
  <message>
   <source>no user name yet</source>
   <translation>아직 사용자 이름 없음</translation>
  </message>
 </context>
 <context>
  <name>JsonMenu</name>
  <message>
   <source>&amp;Fold or unfold</source>
   <translation>접기/펼치기(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Unfold all</source>
   <translation>모두 펼치기(&amp;U)</translation>
  </message>
  <message>
   <source>Copy the &amp;value</source>
   <translation>값 복사(&amp;V)</translation>
  </message>
  <message>
   <source>Copy the &amp;whole</source>
   <translation>전체 복사(&amp;W)</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Browser</source>
   <translation>브라우저</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>링크 복사</translation>
  </message>
  <message>
   <source>Follo&amp;w</source>
   <translation>따라가기(&amp;W)</translation>
  </message>
  <message>
   <source>Follow the link, as a mail app does</source>
   <translation>메일 앱처럼 링크를 따라갑니다</translation>
  </message>
  <message>
   <source>Links of the message</source>
   <translation>메시지의 링크</translation>
  </message>
  <message>
   <source>Open the link in the browser</source>
   <translation>브라우저에서 링크 열기</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>취소(&amp;N)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>진행 상황</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total}개 중 {done}개</translation>
  </message>
 </context>
 <context>
  <name>MailboxDialog</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>취소(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Use</source>
   <translation>사용(&amp;U)</translation>
  </message>
  <message>
   <source>New address</source>
   <translation>새 주소</translation>
  </message>
  <message>
   <source>Your &amp;mailbox, or a pattern</source>
   <translation>내 사서함 또는 패턴(&amp;M)</translation>
  </message>
  <message>
   <source>Your mailbox</source>
   <translation>내 사서함</translation>
  </message>
  <message>
   <source>you@your-company.com</source>
   <translation>you@your-company.com</translation>
  </message>
  <message>
   <source>{name} sends real mail, so a new address has to arrive with you. Name your mailbox: each new address gets a tag behind a +, and all of them arrive there. Mail to addresses that nobody has, such as those of example.com, bounces, and bounces hurt the sender's reputation.</source>
   <translation>{name}은(는) 실제 메일을 보내므로 새 주소의 메일을 받을 수 있어야 합니다. 사서함을 지정하세요. 새 주소마다 + 뒤에 태그가 붙고 모든 메일이 그 사서함에 도착합니다. example.com처럼 받는 사람이 없는 주소로 보낸 메일은 반송되며, 반송은 발신자의 평판을 떨어뜨립니다.</translation>
  </message>
 </context>
 <context>
  <name>MailboxGroup</name>
  <message>
   <source>Asking {host} …</source>
   <translation>{host}에 연결 중…</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>암호화</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <source>It is an OAuth 2 access token (XOAUTH2)</source>
   <translation>OAuth 2 액세스 토큰(XOAUTH2)</translation>
  </message>
  <message>
   <source>Mailbox: {label}</source>
   <translation>사서함: {label}</translation>
  </message>
  <message>
   <source>Password or token</source>
   <translation>비밀번호 또는 토큰</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>포트</translation>
  </message>
  <message>
   <source>Read the pool's mail from a mailbox, by IMAP</source>
   <translation>사서함(IMAP)에서 풀의 메일 읽기</translation>
  </message>
  <message>
   <source>STARTTLS</source>
   <translation>STARTTLS</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>서버</translation>
  </message>
  <message>
   <source>TLS from the start</source>
   <translation>처음부터 TLS</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>연결 테스트</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>as it is in the keychain</source>
   <translation>키체인에 저장된 값</translation>
  </message>
  <message>
   <source>none: on this machine alone</source>
   <translation>없음: 이 컴퓨터에서만</translation>
  </message>
  <message>
   <source>{host} lets {user} in. Messages in {folder}: {count}. It does not tell of new ones (no IDLE): it is asked every 10 seconds.</source>
   <translation>{host}에서 {user}(으)로 로그인했습니다. {folder}의 메시지: {count}개. 서버가 새 메시지를 알려 주지 않아(IDLE 미지원) 10초마다 확인합니다.</translation>
  </message>
  <message>
   <source>{host} lets {user} in. Messages in {folder}: {count}. It tells of new ones by itself.</source>
   <translation>{host}에서 {user}(으)로 로그인했습니다. {folder}의 메시지: {count}개. 새 메시지는 서버가 바로 알려 줍니다.</translation>
  </message>
 </context>
 <context>
  <name>MakeUsersDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;How many</source>
   <translation>인원(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Make users</source>
   <translation>사용자 만들기(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;State</source>
   <translation>상태(&amp;S)</translation>
  </message>
  <message>
   <source>Addresses are made &amp;of</source>
   <translation>주소 패턴(&amp;O)</translation>
  </message>
  <message>
   <source>CONFIRMED: may log in</source>
   <translation>CONFIRMED: 로그인 가능</translation>
  </message>
  <message>
   <source>Cancelled: {made} of {count} users were made, and stay.</source>
   <translation>취소됨: 사용자 {count}명 중 {made}명이 만들어졌으며 그대로 남습니다.</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>비활성</translation>
  </message>
  <message>
   <source>FORCE_CHANGE_PASSWORD: invited, with a temporary password</source>
   <translation>FORCE_CHANGE_PASSWORD: 임시 비밀번호로 초대됨</translation>
  </message>
  <message>
   <source>Further &amp;attributes</source>
   <translation>추가 속성(&amp;A)</translation>
  </message>
  <message>
   <source>Make &amp;up</source>
   <translation>생성(&amp;U)</translation>
  </message>
  <message>
   <source>Make another password up</source>
   <translation>다른 비밀번호 생성</translation>
  </message>
  <message>
   <source>Make users in the sandbox</source>
   <translation>샌드박스에 사용자 만들기</translation>
  </message>
  <message>
   <source>Making users…</source>
   <translation>사용자 만드는 중…</translation>
  </message>
  <message>
   <source>No code and no invitation is sent: Resend code on the phone, or the user's page, sends one.</source>
   <translation>인증번호나 초대를 보내지 않습니다. 휴대폰의 인증번호 재전송이나 사용자 페이지에서 보낼 수 있습니다.</translation>
  </message>
  <message>
   <source>Pass&amp;word of all</source>
   <translation>공통 비밀번호(&amp;W)</translation>
  </message>
  <message>
   <source>Password of all</source>
   <translation>공통 비밀번호</translation>
  </message>
  <message>
   <source>RESET_REQUIRED: must set a new password</source>
   <translation>RESET_REQUIRED: 새 비밀번호를 설정해야 함</translation>
  </message>
  <message>
   <source>S&amp;ecret of all</source>
   <translation>공통 비밀 키(&amp;E)</translation>
  </message>
  <message>
   <source>Secret of the authenticator app</source>
   <translation>인증 앱의 비밀 키</translation>
  </message>
  <message>
   <source>Temporary pass&amp;word of all</source>
   <translation>공통 임시 비밀번호(&amp;W)</translation>
  </message>
  <message>
   <source>The password breaks the pool's rules. {rules}</source>
   <translation>비밀번호가 풀의 규칙에 맞지 않습니다. {rules}</translation>
  </message>
  <message>
   <source>UNCONFIRMED: signed up, the code not given yet</source>
   <translation>UNCONFIRMED: 가입했지만 인증번호를 아직 입력하지 않음</translation>
  </message>
  <message>
   <source>With an authenticator app (TOTP)</source>
   <translation>인증 앱(TOTP) 사용</translation>
  </message>
  <message>
   <source>{date}, {time}, {n}, {random}, {phone} are filled in; in attributes too.</source>
   <translation>{date}, {time}, {n}, {random}, {phone}은 값으로 바뀝니다. 속성에서도 마찬가지입니다.</translation>
  </message>
  <message>
   <source>{last} was made.</source>
   <translation>{last}을(를) 만들었습니다.</translation>
  </message>
  <message>
   <source>{line}: an attribute stands as name=value, one a line.</source>
   <translation>{line}: 속성은 한 줄에 하나씩 이름=값 형식으로 적으세요.</translation>
  </message>
  <message>
   <source>{made} users were made, then: {why}</source>
   <translation>사용자 {made}명을 만든 뒤 중단되었습니다: {why}</translation>
  </message>
  <message>
   <source>{made} users were made; the last is {last}.</source>
   <translation>사용자 {made}명을 만들었습니다. 마지막은 {last}입니다.</translation>
  </message>
 </context>
 <context>
  <name>ManyUsers</name>
  <message>
   <source>Export the sandbox's users</source>
   <translation>샌드박스 사용자 내보내기</translation>
  </message>
  <message>
   <source>Import users into the sandbox</source>
   <translation>샌드박스로 사용자 가져오기</translation>
  </message>
  <message>
   <source>The sandbox does not serve yet: try again in a moment.</source>
   <translation>샌드박스가 아직 준비되지 않았습니다. 잠시 후 다시 시도하세요.</translation>
  </message>
  <message>
   <source>This works in the sandbox alone: choose the sandbox in the menu of environments.</source>
   <translation>샌드박스에서만 가능합니다. 환경 메뉴에서 샌드박스를 선택하세요.</translation>
  </message>
  <message>
   <source>Users of a sandbox (*.json);;All files (*)</source>
   <translation>샌드박스 사용자 (*.json);;모든 파일 (*)</translation>
  </message>
  <message>
   <source>{name} (imported)</source>
   <translation>{name} (가져옴)</translation>
  </message>
 </context>
 <context>
  <name>MessageLinks</name>
  <message>
   <source>No browser could be started: copy the link instead.</source>
   <translation>브라우저를 시작하지 못했습니다. 링크를 복사해서 사용하세요.</translation>
  </message>
 </context>
 <context>
  <name>MessageView</name>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>메시지</translation>
  </message>
  <message>
   <source>Message as HTML</source>
   <translation>HTML 메시지</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>소스</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <source>Text message to {to}
{date}</source>
   <translation>문자 메시지, 받는 사람: {to}
{date}</translation>
  </message>
  <message>
   <source>{date} · {delay} after {operation}</source>
   <translation>{date} · {operation} 후 {delay}</translation>
  </message>
  <message>
   <source>{subject}
From {sender} to {to}
{date}</source>
   <translation>{subject}
{sender} → {to}
{date}</translation>
  </message>
 </context>
 <context>
  <name>MessagesModel</name>
  <message>
   <source>Mail</source>
   <translation>메일</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>문자</translation>
  </message>
 </context>
 <context>
  <name>MessagesPage</name>
  <message>
   <source>As if sent by the owner's Amazon SES: no 50 mails a day</source>
   <translation>소유자의 Amazon SES로 보내는 것처럼: 하루 50통 한도 없음</translation>
  </message>
  <message>
   <source>Cognito's own words</source>
   <translation>Cognito 기본 문구</translation>
  </message>
  <message>
   <source>Empty: Cognito's own words. {####} stands for the code, {##…##} for the link's words, {username} for the user name.</source>
   <translation>비워 두면 Cognito 기본 문구를 씁니다. {####}은 인증번호, {##…##}은 링크 문구, {username}은 사용자 이름입니다.</translation>
  </message>
  <message>
   <source>Invitation by mail</source>
   <translation>초대 메일</translation>
  </message>
  <message>
   <source>Invitation by text</source>
   <translation>초대 문자 메시지</translation>
  </message>
  <message>
   <source>Mail with a code</source>
   <translation>인증번호 메일</translation>
  </message>
  <message>
   <source>Mail with a link</source>
   <translation>링크 메일</translation>
  </message>
  <message>
   <source>Subject of an invitation</source>
   <translation>초대 메일 제목</translation>
  </message>
  <message>
   <source>Subject with a code</source>
   <translation>인증번호 메일 제목</translation>
  </message>
  <message>
   <source>Subject with a link</source>
   <translation>링크 메일 제목</translation>
  </message>
  <message>
   <source>Text message at a sign-in</source>
   <translation>로그인 문자 메시지</translation>
  </message>
  <message>
   <source>Text message with a code</source>
   <translation>인증번호 문자 메시지</translation>
  </message>
 </context>
 <context>
  <name>MessagesPanel</name>
  <message>
   <source>Copy the &amp;address</source>
   <translation>주소 복사(&amp;A)</translation>
  </message>
  <message>
   <source>Copy the &amp;subject</source>
   <translation>제목 복사(&amp;S)</translation>
  </message>
  <message>
   <source>Found {count}</source>
   <translation>{count}개 찾음</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>메시지</translation>
  </message>
  <message>
   <source>No messages yet. What the pool sends appears here by itself, with its code.</source>
   <translation>아직 메시지가 없습니다. 풀이 보내는 메시지가 인증번호와 함께 여기에 자동으로 표시됩니다.</translation>
  </message>
  <message>
   <source>Nothing yet. What comes to {mailbox} for the addresses that you work with appears here by itself, with its code.</source>
   <translation>아직 메시지가 없습니다. 작업 중인 주소로 {mailbox}에 온 메시지가 인증번호와 함께 여기에 자동으로 표시됩니다.</translation>
  </message>
  <message>
   <source>Only messages to the address that the phone works with</source>
   <translation>휴대폰에서 사용 중인 주소로 온 메시지만</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>검색</translation>
  </message>
  <message>
   <source>Search the messages</source>
   <translation>메시지 검색</translation>
  </message>
  <message>
   <source>Search: sender, subject, address, text that was read</source>
   <translation>검색: 보낸 사람, 제목, 주소, 읽은 본문</translation>
  </message>
  <message>
   <source>The messages of this environment are read elsewhere: it names no mailbox. Edit the environment to name one.</source>
   <translation>이 환경에는 사서함이 지정되어 있지 않아 메시지를 여기서 읽을 수 없습니다. 환경을 편집하여 사서함을 지정하세요.</translation>
  </message>
  <message>
   <source>This address</source>
   <translation>이 주소</translation>
  </message>
 </context>
 <context>
  <name>PanelActs</name>
  <message>
   <source>&amp;Messages</source>
   <translation>메시지(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Messages ({count})</source>
   <translation>메시지(&amp;M) ({count})</translation>
  </message>
  <message>
   <source>&amp;Users</source>
   <translation>사용자(&amp;U)</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>타임라인</translation>
  </message>
 </context>
 <context>
  <name>PatternNote</name>
  <message>
   <source>{date} and {time} are the current date and time; {n} is a number that never repeats; {random} is six letters and digits; {phone} is a phone number that is reserved for fiction.</source>
   <translation>{date}와 {time}은 현재 날짜와 시각, {n}은 반복되지 않고 늘어나는 번호, {random}은 여섯 자리 문자와 숫자, {phone}은 가상 전화번호입니다.</translation>
  </message>
 </context>
 <context>
  <name>PhoneAccess</name>
  <message>
   <source>&amp;Restart</source>
   <translation>다시 시작(&amp;R)</translation>
  </message>
  <message>
   <source>Its pools, users and mail are not kept, and go.</source>
   <translation>풀, 사용자, 메일은 보존되지 않으므로 사라집니다.</translation>
  </message>
  <message>
   <source>Restart the sandbox so that other machines in the network reach it? They can sign up, and act as an administrator: read, change and delete its users and pools. Its mail and its controls stay with this computer.</source>
   <translation>네트워크의 다른 기기가 접속할 수 있도록 샌드박스를 다시 시작할까요? 다른 기기에서 가입할 수 있고, 관리자로서 사용자와 풀을 읽고 바꾸고 삭제할 수도 있습니다. 메일과 제어 기능은 이 컴퓨터에서만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Restart the sandbox?</source>
   <translation>샌드박스를 다시 시작할까요?</translation>
  </message>
 </context>
 <context>
  <name>PhoneCalls</name>
  <message>
   <source>&amp;Delete</source>
   <translation>삭제(&amp;D)</translation>
  </message>
  <message>
   <source>Delete the account of {email}?</source>
   <translation>{email} 계정을 삭제할까요?</translation>
  </message>
 </context>
 <context>
  <name>PhoneDialog</name>
  <message>
   <source>&amp;App client id</source>
   <translation>앱 클라이언트 ID(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Endpoint</source>
   <translation>엔드포인트(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;First run</source>
   <translation>먼저 실행할 명령(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Save the config file…</source>
   <translation>설정 파일 저장(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;User pool id</source>
   <translation>사용자 풀 ID(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Where the app runs</source>
   <translation>앱이 실행되는 곳(&amp;W)</translation>
  </message>
  <message>
   <source>A phone on the sandbox</source>
   <translation>휴대폰에서 샌드박스 사용</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>복사됨</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <source>Copy the se&amp;ttings</source>
   <translation>설정 복사(&amp;T)</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>{what} 복사</translation>
  </message>
  <message>
   <source>QR code of {page}</source>
   <translation>{page}의 QR 코드</translation>
  </message>
  <message>
   <source>Re&amp;gion</source>
   <translation>리전(&amp;G)</translation>
  </message>
  <message>
   <source>Save the config file</source>
   <translation>설정 파일 저장</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>저장했습니다: {file}</translation>
  </message>
  <message>
   <source>Scanned on the phone, it opens {page}: that shows whether the phone reaches the sandbox.</source>
   <translation>휴대폰으로 스캔하면 {page}이(가) 열립니다. 휴대폰이 샌드박스에 접속되는지 알 수 있습니다.</translation>
  </message>
  <message>
   <source>Settings of the app</source>
   <translation>앱의 설정</translation>
  </message>
  <message>
   <source>The sandbox is for this computer alone now. Let other machines reach it below, and restart it: its pools and users are kept.</source>
   <translation>지금은 이 컴퓨터에서만 샌드박스에 접속할 수 있습니다. 아래에서 다른 기기의 접속을 허용하고 다시 시작하세요. 풀과 사용자는 보존됩니다.</translation>
  </message>
  <message>
   <source>The sandbox is starting…</source>
   <translation>샌드박스를 시작하는 중…</translation>
  </message>
  <message>
   <source>What it calls w&amp;ith</source>
   <translation>사용하는 라이브러리(&amp;I)</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file}에 쓸 수 없습니다: {why}.</translation>
  </message>
 </context>
 <context>
  <name>PictureDialog</name>
  <message>
   <source>&amp;Arrow</source>
   <translation>화살표(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Box</source>
   <translation>상자(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>취소(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>저장(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <source>B&amp;lacken</source>
   <translation>검게 가리기(&amp;L)</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>스크린샷</translation>
  </message>
  <message>
   <source>What is to be seen here</source>
   <translation>이 화면에서 볼 내용</translation>
  </message>
 </context>
 <context>
  <name>PoolDialog</name>
  <message>
   <source>&amp;Begin with</source>
   <translation>기준(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Messages</source>
   <translation>메시지(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>이름(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Passwords and factors</source>
   <translation>비밀번호와 인증 수단(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>저장(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Triggers</source>
   <translation>트리거(&amp;T)</translation>
  </message>
  <message>
   <source>A second factor is asked for: choose by what.</source>
   <translation>2차 인증을 요구합니다. 수단을 선택하세요.</translation>
  </message>
  <message>
   <source>App &amp;client and groups</source>
   <translation>앱 클라이언트와 그룹(&amp;C)</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>기준</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>닫기(&amp;L)</translation>
  </message>
  <message>
   <source>Like {name}</source>
   <translation>{name}과(와) 같게</translation>
  </message>
  <message>
   <source>Ma&amp;ke</source>
   <translation>만들기(&amp;K)</translation>
  </message>
  <message>
   <source>Making…</source>
   <translation>만드는 중…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Ne&amp;w pool like this…</source>
   <translation>같은 설정으로 새 풀(&amp;W)…</translation>
  </message>
  <message>
   <source>New pool in the sandbox</source>
   <translation>샌드박스에 새 풀</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>페이지</translation>
  </message>
  <message>
   <source>Pool of the sandbox</source>
   <translation>샌드박스의 풀</translation>
  </message>
  <message>
   <source>Pool of the sandbox: {name} · {id}</source>
   <translation>샌드박스의 풀: {name} · {id}</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>저장했습니다.</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>저장 중…</translation>
  </message>
  <message>
   <source>Sign-&amp;up</source>
   <translation>가입(&amp;U)</translation>
  </message>
  <message>
   <source>The name cannot be read.</source>
   <translation>이름을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>The name is missing.</source>
   <translation>이름을 입력하세요.</translation>
  </message>
  <message>
   <source>The pool is being read…</source>
   <translation>풀을 읽는 중…</translation>
  </message>
  <message>
   <source>as it is below</source>
   <translation>아래 내용 그대로</translation>
  </message>
 </context>
 <context>
  <name>PoolEditor</name>
  <message>
   <source>&amp;Delete</source>
   <translation>삭제(&amp;D)</translation>
  </message>
  <message>
   <source>Delete groups of {name}? Their users stay, and are in them no more.</source>
   <translation>{name}의 그룹을 삭제할까요? 사용자는 남지만 더 이상 그룹에 속하지 않습니다.</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>저장 중…</translation>
  </message>
 </context>
 <context>
  <name>PoolReader</name>
  <message>
   <source>No address is as long as what is typed here.</source>
   <translation>이렇게 긴 주소는 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>PoolView</name>
  <message>
   <source>More users could not be read: {why}</source>
   <translation>사용자를 더 읽지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>The pool's settings could not be read: {why}</source>
   <translation>풀의 설정을 읽지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>The users could not be read: {why}</source>
   <translation>사용자를 읽지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>What is used of the limits could not be read: {why}</source>
   <translation>한도 사용량을 읽지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>Without AWS credentials the list cannot be read: the journey shows what the calls tell. Choose an AWS profile in the environment to read it.</source>
   <translation>AWS 자격 증명이 없으면 목록을 읽을 수 없습니다. 진행 단계에는 호출로 알게 된 내용만 표시됩니다. 목록을 읽으려면 환경에서 AWS 프로필을 선택하세요.</translation>
  </message>
  <message>
   <source>{address} could not be looked up: {why}</source>
   <translation>{address}을(를) 조회하지 못했습니다: {why}</translation>
  </message>
 </context>
 <context>
  <name>PreflightDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>? unknown</source>
   <translation>? 알 수 없음</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>취소(&amp;N)</translation>
  </message>
  <message>
   <source>Cancelled. {numbers}</source>
   <translation>취소됨. {numbers}</translation>
  </message>
  <message>
   <source>Check &amp;again</source>
   <translation>다시 점검(&amp;A)</translation>
  </message>
  <message>
   <source>Check environment</source>
   <translation>환경 점검</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>점검 중…</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>수준</translation>
  </message>
  <message>
   <source>Remedy</source>
   <translation>해결 방법</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>The sandbox on this computer</source>
   <translation>이 컴퓨터의 샌드박스</translation>
  </message>
  <message>
   <source>What</source>
   <translation>항목</translation>
  </message>
  <message>
   <source>{ok} ok, {problems} to be solved, {unknown} unknown</source>
   <translation>정상 {ok}, 해결 필요 {problems}, 알 수 없음 {unknown}</translation>
  </message>
  <message>
   <source>✓ ok</source>
   <translation>✓ 정상</translation>
  </message>
  <message>
   <source>✗ problem</source>
   <translation>✗ 문제</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>취소(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>이름(&amp;N)</translation>
  </message>
  <message>
   <source>Name of the environment</source>
   <translation>환경 이름</translation>
  </message>
  <message>
   <source>This cannot be undone.</source>
   <translation>되돌릴 수 없습니다.</translation>
  </message>
  <message>
   <source>This environment is protected: type its name, {name}, to go on.</source>
   <translation>보호된 환경입니다. 계속하려면 이름 {name}을(를) 입력하세요.</translation>
  </message>
  <message>
   <source>What goes</source>
   <translation>삭제되는 것</translation>
  </message>
  <message>
   <source>Where: the sandbox on this computer</source>
   <translation>대상: 이 컴퓨터의 샌드박스</translation>
  </message>
  <message>
   <source>Where: {name} · {pool} · {service}</source>
   <translation>대상: {name} · {pool} · {service}</translation>
  </message>
 </context>
 <context>
  <name>QuotaMeter</name>
  <message>
   <source>Confirms</source>
   <translation>확인</translation>
  </message>
  <message>
   <source>Limits of the service: none known</source>
   <translation>서비스 한도: 알 수 없음</translation>
  </message>
  <message>
   <source>Limits of the service: {used}</source>
   <translation>서비스 한도: {used}</translation>
  </message>
  <message>
   <source>Mails</source>
   <translation>메일</translation>
  </message>
  <message>
   <source>Resends</source>
   <translation>재전송</translation>
  </message>
  <message>
   <source>What Signup Desk itself has used: mails of the user pool in 24 hours, resends and confirms of this address in one hour. Others who use the pool are not counted.</source>
   <translation>Signup Desk가 사용한 양입니다. 24시간 동안의 사용자 풀 메일, 1시간 동안의 이 주소에 대한 재전송과 확인을 셉니다. 풀을 함께 쓰는 다른 사람의 사용량은 포함하지 않습니다.</translation>
  </message>
  <message>
   <source>{name}: one more is free at {time}</source>
   <translation>{name}: {time}에 1회 더 사용할 수 있습니다</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used}/{limit}</translation>
  </message>
 </context>
 <context>
  <name>ReachBox</name>
  <message>
   <source>&amp;HTTPS, with a certificate that the sandbox makes</source>
   <translation>HTTPS, 샌드박스가 만드는 인증서 사용(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Port</source>
   <translation>포트(&amp;P)</translation>
  </message>
  <message>
   <source>A&amp;ddress of this computer there</source>
   <translation>네트워크에서 이 컴퓨터의 주소(&amp;D)</translation>
  </message>
  <message>
   <source>Give the address alone, such as 192.168.1.20: no scheme, no port, no blanks.</source>
   <translation>192.168.1.20처럼 주소만 입력하세요. 스킴, 포트, 공백은 넣지 마세요.</translation>
  </message>
  <message>
   <source>Its mail and its controls are for this computer alone.</source>
   <translation>메일과 제어 기능은 이 컴퓨터에서만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Other machines can call the sandbox at {address}: they can sign up, and act as an administrator, which is to read, change and delete users and pools. {mail}</source>
   <translation>다른 기기가 {address}에서 샌드박스를 호출할 수 있습니다. 가입할 수 있고, 관리자로서 사용자와 풀을 읽고 바꾸고 삭제할 수도 있습니다. {mail}</translation>
  </message>
  <message>
   <source>Other machines in the &amp;network</source>
   <translation>네트워크의 다른 기기(&amp;N)</translation>
  </message>
  <message>
   <source>Restart the sandbo&amp;x with this</source>
   <translation>이 설정으로 샌드박스 다시 시작(&amp;X)</translation>
  </message>
  <message>
   <source>The same at the next sta&amp;rts of Signup Desk</source>
   <translation>다음에 Signup Desk를 시작할 때도 같은 설정 사용(&amp;R)</translation>
  </message>
  <message>
   <source>They can read its mail and turn its clock too.</source>
   <translation>메일을 읽고 시계를 바꿀 수도 있습니다.</translation>
  </message>
  <message>
   <source>Who can reach the sandbox</source>
   <translation>샌드박스에 접속할 수 있는 기기</translation>
  </message>
 </context>
 <context>
  <name>RecentFiles</name>
  <message>
   <source>&amp;Clear the list</source>
   <translation>목록 지우기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Recent files</source>
   <translation>최근 파일(&amp;R)</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>아직 파일 없음</translation>
  </message>
  <message>
   <source>check list</source>
   <translation>체크리스트</translation>
  </message>
  <message>
   <source>config</source>
   <translation>설정 파일</translation>
  </message>
  <message>
   <source>export</source>
   <translation>내보낸 파일</translation>
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <source>&amp;Copy</source>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Expected</source>
   <translation>예상 결과(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>형식(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Lines: Space strikes one out</source>
   <translation>항목: 스페이스 키로 제외(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Mask e-mail addresses</source>
   <translation>이메일 주소 가리기(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Pictures</source>
   <translation>스크린샷(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>제목(&amp;T)</translation>
  </message>
  <message>
   <source>(see above)</source>
   <translation>(위 참조)</translation>
  </message>
  <message>
   <source>Bug report</source>
   <translation>버그 리포트</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>취소(&amp;N)</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>예상 결과</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>형식</translation>
  </message>
  <message>
   <source>Lines to share</source>
   <translation>공유할 항목</translation>
  </message>
  <message>
   <source>Pictures to share</source>
   <translation>공유할 스크린샷</translation>
  </message>
  <message>
   <source>Save as &amp;ZIP…</source>
   <translation>ZIP으로 저장(&amp;Z)…</translation>
  </message>
  <message>
   <source>Save in a fol&amp;der…</source>
   <translation>폴더에 저장(&amp;D)…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>리포트 저장</translation>
  </message>
  <message>
   <source>Save the report in a folder</source>
   <translation>폴더에 리포트 저장</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>What will be shared</source>
   <translation>공유될 내용</translation>
  </message>
  <message>
   <source>ZIP file (*.zip)</source>
   <translation>ZIP 파일 (*.zip)</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file}에 쓸 수 없습니다: {why}.</translation>
  </message>
 </context>
 <context>
  <name>SandboxActs</name>
  <message>
   <source>&amp;Reset</source>
   <translation>초기화(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Restart</source>
   <translation>다시 시작(&amp;R)</translation>
  </message>
  <message>
   <source>Reset the sandbox? This deletes its pools with their users and groups, its mail and text messages, its rules, its clock and its faults.</source>
   <translation>샌드박스를 초기화할까요? 풀과 그 사용자 및 그룹, 메일과 문자 메시지, 규칙, 시계, 장애 설정이 삭제됩니다.</translation>
  </message>
  <message>
   <source>Restart the sandbox? Its pools, users and mail are not kept, and go.</source>
   <translation>샌드박스를 다시 시작할까요? 풀, 사용자, 메일이 저장되어 있지 않아 모두 사라집니다.</translation>
  </message>
 </context>
 <context>
  <name>SandboxDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Keep Cognito's limits</source>
   <translation>Cognito 한도 적용(&amp;K)</translation>
  </message>
  <message>
   <source>+1 hour</source>
   <translation>+1시간</translation>
  </message>
  <message>
   <source>+1 minute</source>
   <translation>+1분</translation>
  </message>
  <message>
   <source>+24 hours</source>
   <translation>+24시간</translation>
  </message>
  <message>
   <source>5 resends and 15 confirms an hour and user, 50 mails a day, request rates</source>
   <translation>사용자별 1시간에 재전송 5회와 확인 15회, 하루 메일 50통, 요청 속도</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>시계</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>한도</translation>
  </message>
  <message>
   <source>Real time</source>
   <translation>실제 시각</translation>
  </message>
  <message>
   <source>Sandbox: clock, limits and faults</source>
   <translation>샌드박스: 시계, 한도, 장애</translation>
  </message>
 </context>
 <context>
  <name>SchemaBox</name>
  <message>
   <source>A name of one's own has 1 to {most} characters behind “custom:”.</source>
   <translation>사용자 지정 속성의 이름은 ‘custom:’ 뒤에 1~{most}자입니다.</translation>
  </message>
  <message>
   <source>Add or change</source>
   <translation>추가 또는 변경</translation>
  </message>
  <message>
   <source>Adds the attribute, or changes the one of that name</source>
   <translation>속성을 추가하거나 같은 이름의 속성을 변경합니다</translation>
  </message>
  <message>
   <source>An attribute of one's own begins with “custom:”.</source>
   <translation>사용자 지정 속성은 ‘custom:’으로 시작합니다.</translation>
  </message>
  <message>
   <source>Attribute</source>
   <translation>속성</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>속성</translation>
  </message>
  <message>
   <source>Attributes that are not as in any pool</source>
   <translation>기본과 다른 속성</translation>
  </message>
  <message>
   <source>Cognito keeps an attribute as it was made. Make a new pool to have it otherwise.</source>
   <translation>Cognito에서는 만들어진 속성을 바꿀 수 없습니다. 다르게 하려면 새 풀을 만드세요.</translation>
  </message>
  <message>
   <source>Cognito keeps standard attributes as they were made. Make a new pool for that.</source>
   <translation>Cognito에서는 표준 속성을 바꿀 수 없습니다. 새 풀을 만드세요.</translation>
  </message>
  <message>
   <source>Cognito removes no attribute. Make a new pool to be without it.</source>
   <translation>Cognito에서는 속성을 제거할 수 없습니다. 이 속성 없이 하려면 새 풀을 만드세요.</translation>
  </message>
  <message>
   <source>Cognito requires no attribute of one's own.</source>
   <translation>Cognito에서 사용자 지정 속성은 필수로 지정할 수 없습니다.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>형식</translation>
  </message>
  <message>
   <source>Least length or value</source>
   <translation>최소 길이 또는 값</translation>
  </message>
  <message>
   <source>Most length or value</source>
   <translation>최대 길이 또는 값</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <source>Removes the chosen attribute (Delete)</source>
   <translation>선택한 속성을 제거합니다(Delete)</translation>
  </message>
  <message>
   <source>The least and the most are whole numbers, or empty.</source>
   <translation>최소와 최대는 정수이거나 비어 있어야 합니다.</translation>
  </message>
  <message>
   <source>can be changed</source>
   <translation>변경 가능</translation>
  </message>
  <message>
   <source>cannot be changed</source>
   <translation>변경 불가</translation>
  </message>
  <message>
   <source>least</source>
   <translation>최소</translation>
  </message>
  <message>
   <source>most</source>
   <translation>최대</translation>
  </message>
  <message>
   <source>required</source>
   <translation>필수</translation>
  </message>
  <message>
   <source>{name} is of the kind {kind}.</source>
   <translation>{name}의 형식은 {kind}입니다.</translation>
  </message>
 </context>
 <context>
  <name>SessionActions</name>
  <message>
   <source>New session</source>
   <translation>새 세션</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>What did you see? It is kept with the time and the address.</source>
   <translation>무엇을 확인했나요? 시각, 주소와 함께 저장됩니다.</translation>
  </message>
 </context>
 <context>
  <name>SessionDialog</name>
  <message>
   <source>&amp;App under test</source>
   <translation>테스트 대상 앱(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Charter</source>
   <translation>차터(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>이름(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>저장(&amp;S)</translation>
  </message>
  <message>
   <source>Cance&amp;l</source>
   <translation>취소(&amp;L)</translation>
  </message>
  <message>
   <source>N&amp;otes</source>
   <translation>메모(&amp;O)</translation>
  </message>
  <message>
   <source>such as: 2.4.1 (118), Android 15</source>
   <translation>예: 2.4.1 (118), Android 15</translation>
  </message>
  <message>
   <source>such as: codes and resends</source>
   <translation>예: 인증번호와 재전송</translation>
  </message>
  <message>
   <source>what the session is to find out</source>
   <translation>이 세션에서 알아볼 내용</translation>
  </message>
 </context>
 <context>
  <name>SessionRecorder</name>
  <message>
   <source>as a service left alone</source>
   <translation>실제 서비스와 동일</translation>
  </message>
  <message>
   <source>from {sender}</source>
   <translation>보낸 사람: {sender}</translation>
  </message>
 </context>
 <context>
  <name>SessionTimer</name>
  <message>
   <source>This session has gone on for {hours} h {minutes} min, since {began}</source>
   <translation>이 세션은 {began}부터 {hours}시간 {minutes}분 동안 진행 중입니다</translation>
  </message>
 </context>
 <context>
  <name>SessionsDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>삭제(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>설명(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Mask e-mail addresses</source>
   <translation>이메일 주소 가리기(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Show in the timeline</source>
   <translation>타임라인에서 보기(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;as</source>
   <translation>형식(&amp;A)</translation>
  </message>
  <message>
   <source>Cancelled: {file} was not written.</source>
   <translation>취소됨: {file}을(를) 쓰지 않았습니다.</translation>
  </message>
  <message>
   <source>Choose two sessions, or one with the check list run in two places.</source>
   <translation>세션 두 개를 선택하거나, 체크리스트를 두 곳에서 실행한 세션 하나를 선택하세요.</translation>
  </message>
  <message>
   <source>Com&amp;pare</source>
   <translation>비교(&amp;P)</translation>
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation>삭제(&amp;L)…</translation>
  </message>
  <message>
   <source>Delete this session with all that it holds, {count} pictures too?</source>
   <translation>이 세션의 모든 내용과 스크린샷 {count}개를 함께 삭제할까요?</translation>
  </message>
  <message>
   <source>Describe the session</source>
   <translation>세션 설명</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>Export the session</source>
   <translation>세션 내보내기</translation>
  </message>
  <message>
   <source>Format of the export</source>
   <translation>내보내기 형식</translation>
  </message>
  <message>
   <source>No session holds what you are looking for.</source>
   <translation>찾는 내용이 있는 세션이 없습니다.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>검색</translation>
  </message>
  <message>
   <source>Search names, notes, calls and replies</source>
   <translation>이름, 메모, 호출, 응답 검색</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>세션 목록</translation>
  </message>
  <message>
   <source>The check list's runs of two sessions (Ctrl and click)</source>
   <translation>두 세션의 체크리스트 실행 결과(Ctrl 키를 누르고 클릭)</translation>
  </message>
  <message>
   <source>This session goes on: it cannot be deleted.</source>
   <translation>진행 중인 세션은 삭제할 수 없습니다.</translation>
  </message>
  <message>
   <source>Writing {file} …</source>
   <translation>{file} 쓰는 중…</translation>
  </message>
  <message>
   <source>Written: {file}</source>
   <translation>저장했습니다: {file}</translation>
  </message>
 </context>
 <context>
  <name>SessionsModel</name>
  <message>
   <source>Began</source>
   <translation>시작</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>호출</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>환경</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>오류</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>스크린샷</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source> days</source>
   <translation>일</translation>
  </message>
  <message>
   <source> s</source>
   <translation>초</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>취소(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Keep the record of a session for</source>
   <translation>세션 기록 보관 기간(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>언어(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Phone's language</source>
   <translation>휴대폰 언어(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>테마(&amp;T)</translation>
  </message>
  <message>
   <source>Keep the record of a session for</source>
   <translation>세션 기록 보관 기간</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>New addresses in the &amp;sandbox</source>
   <translation>샌드박스의 새 주소(&amp;S)</translation>
  </message>
  <message>
   <source>New addresses in the sandbox</source>
   <translation>샌드박스의 새 주소</translation>
  </message>
  <message>
   <source>Phone's language</source>
   <translation>휴대폰 언어</translation>
  </message>
  <message>
   <source>Reduce &amp;motion</source>
   <translation>움직임 줄이기(&amp;M)</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>저장(&amp;V)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <source>The phone's pages change at once, also where the system moves</source>
   <translation>시스템 설정과 관계없이 휴대폰 화면이 바로 바뀝니다</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>테마</translation>
  </message>
  <message>
   <source>Wait for the &amp;reply</source>
   <translation>응답 대기 시간(&amp;R)</translation>
  </message>
  <message>
   <source>Wait for the co&amp;nnection</source>
   <translation>연결 대기 시간(&amp;N)</translation>
  </message>
  <message>
   <source>Wait for the connection</source>
   <translation>연결 대기 시간</translation>
  </message>
  <message>
   <source>Wait for the reply</source>
   <translation>응답 대기 시간</translation>
  </message>
 </context>
 <context>
  <name>SignUpPage</name>
  <message>
   <source>Cognito keeps user names, letter case, required attributes and the client's secret as they were made. “New pool like this…” makes one in which they can be chosen.</source>
   <translation>Cognito에서는 사용자 이름, 대소문자 구분, 필수 속성, 클라이언트 보안 암호를 나중에 바꿀 수 없습니다. ‘같은 설정으로 새 풀…’을 사용하면 이 항목들을 선택할 수 있습니다.</translation>
  </message>
  <message>
   <source>E-mail by</source>
   <translation>이메일 인증 방법</translation>
  </message>
  <message>
   <source>Found by, once verified</source>
   <translation>인증 후 로그인에 사용</translation>
  </message>
  <message>
   <source>Keeps the old one until the new is verified</source>
   <translation>새 값이 인증될 때까지 이전 값 유지</translation>
  </message>
  <message>
   <source>Letter case of user names counts</source>
   <translation>사용자 이름의 대소문자 구분</translation>
  </message>
  <message>
   <source>User names</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>Users may sign themselves up</source>
   <translation>사용자 자체 가입 허용</translation>
  </message>
  <message>
   <source>Verified at sign-up</source>
   <translation>가입할 때 인증</translation>
  </message>
  <message>
   <source>a code</source>
   <translation>인증번호</translation>
  </message>
  <message>
   <source>a link</source>
   <translation>링크</translation>
  </message>
  <message>
   <source>a name of its own</source>
   <translation>별도의 이름</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>이메일 주소</translation>
  </message>
  <message>
   <source>e-mail address or phone number</source>
   <translation>이메일 주소 또는 전화번호</translation>
  </message>
  <message>
   <source>phone number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>preferred user name</source>
   <translation>기본 설정 사용자 이름</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>Copy cell</source>
   <translation>셀 복사</translation>
  </message>
  <message>
   <source>Copy row</source>
   <translation>행 복사</translation>
  </message>
  <message>
   <source>Usual column widths</source>
   <translation>기본 열 너비</translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Address</source>
   <translation>주소</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>호출</translation>
  </message>
  <message>
   <source>Case {name}</source>
   <translation>케이스 {name}</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>소요 시간</translation>
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
   <source>Message: {name}</source>
   <translation>메시지: {name}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>스크린샷</translation>
  </message>
  <message>
   <source>Refused by the phone</source>
   <translation>휴대폰에서 거부</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>요청 ID</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <source>Screen: {name}</source>
   <translation>화면: {name}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>no reply</source>
   <translation>응답 없음</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>보내지 않음</translation>
  </message>
  <message>
   <source>read: {name}</source>
   <translation>읽기: {name}</translation>
  </message>
  <message>
   <source>{outcome}, after this environment was left</source>
   <translation>{outcome}, 이 환경에서 나온 뒤 도착</translation>
  </message>
 </context>
 <context>
  <name>TimelinePanel</name>
  <message>
   <source>&amp;Show what the panels read</source>
   <translation>패널이 읽은 호출 보기(&amp;S)</translation>
  </message>
  <message>
   <source>Back to this session</source>
   <translation>이 세션으로 돌아가기</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>호출</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>지우기</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>오류</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>전체</translation>
  </message>
  <message>
   <source>More</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <source>No calls yet. Each call of the phone appears here, with what was sent and answered.</source>
   <translation>아직 호출이 없습니다. 휴대폰의 모든 호출이 보낸 내용, 응답과 함께 여기에 표시됩니다.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Nothing here is what you are looking for.</source>
   <translation>찾는 내용이 없습니다.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>스크린샷</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>응답</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>요청</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>화면</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>검색</translation>
  </message>
  <message>
   <source>Search the timeline</source>
   <translation>타임라인 검색</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>모두 보기</translation>
  </message>
  <message>
   <source>Signup Desk read this by itself: the reply is not kept.</source>
   <translation>Signup Desk가 자체적으로 읽은 호출이라 응답을 저장하지 않습니다.</translation>
  </message>
  <message>
   <source>Signup Desk read this by itself: the reply is not kept. Users in it: {count}.</source>
   <translation>Signup Desk가 자체적으로 읽은 호출이라 응답을 저장하지 않습니다. 사용자 수: {count}명.</translation>
  </message>
  <message>
   <source>This address</source>
   <translation>이 주소</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>타임라인</translation>
  </message>
  <message>
   <source>Timeline of {session}</source>
   <translation>{session}의 타임라인</translation>
  </message>
  <message>
   <source>What the timeline shows</source>
   <translation>타임라인 표시 항목</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>수행한 작업</translation>
  </message>
 </context>
 <context>
  <name>TriggerDataDialog</name>
  <message>
   <source>&amp;ClientMetadata, with every call that takes it</source>
   <translation>ClientMetadata, 받을 수 있는 모든 호출에 포함(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>저장(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;ValidationData, with SignUp</source>
   <translation>ValidationData, SignUp에 포함(&amp;V)</translation>
  </message>
  <message>
   <source>Cance&amp;l</source>
   <translation>취소(&amp;L)</translation>
  </message>
  <message>
   <source>ClientMetadata</source>
   <translation>ClientMetadata</translation>
  </message>
  <message>
   <source>Data for triggers</source>
   <translation>트리거용 데이터</translation>
  </message>
  <message>
   <source>One name=value on each line. The pool's triggers get it; it is kept with the environment and recorded with each call, so put no secret here.</source>
   <translation>한 줄에 하나씩 이름=값 형식으로 입력하세요. 풀의 트리거에 전달됩니다. 환경에 저장되고 호출마다 기록되므로 비밀 정보는 넣지 마세요.</translation>
  </message>
  <message>
   <source>ValidationData</source>
   <translation>ValidationData</translation>
  </message>
  <message>
   <source>line {number} is not written name=value.</source>
   <translation>{number}번째 줄이 이름=값 형식이 아닙니다.</translation>
  </message>
  <message>
   <source>{name} stands twice.</source>
   <translation>{name}이(가) 두 번 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>TriggersPage</name>
  <message>
   <source>A sign-up is confirmed at once</source>
   <translation>가입 즉시 확인</translation>
  </message>
  <message>
   <source>A sign-up's e-mail counts as verified</source>
   <translation>가입한 이메일을 인증된 것으로 처리</translation>
  </message>
  <message>
   <source>A sign-up's phone number counts as verified</source>
   <translation>가입한 전화번호를 인증된 것으로 처리</translation>
  </message>
  <message>
   <source>All rules, as JSON</source>
   <translation>모든 규칙(JSON)</translation>
  </message>
  <message>
   <source>Claims added to tokens</source>
   <translation>토큰에 추가할 클레임</translation>
  </message>
  <message>
   <source>Claims left out of tokens</source>
   <translation>토큰에서 제외할 클레임</translation>
  </message>
  <message>
   <source>Custom challenge asks</source>
   <translation>사용자 지정 챌린지 질문</translation>
  </message>
  <message>
   <source>Each text message, with {####}</source>
   <translation>모든 문자 메시지({####} 포함)</translation>
  </message>
  <message>
   <source>Groups in tokens</source>
   <translation>토큰의 그룹</translation>
  </message>
  <message>
   <source>Sign-in is refused with</source>
   <translation>로그인 거부 메시지</translation>
  </message>
  <message>
   <source>Sign-up is refused with</source>
   <translation>가입 거부 메시지</translation>
  </message>
  <message>
   <source>Subject of each mail</source>
   <translation>모든 메일의 제목</translation>
  </message>
  <message>
   <source>Text of each mail, with {####}</source>
   <translation>모든 메일의 본문({####} 포함)</translation>
  </message>
  <message>
   <source>The rules are an object: each trigger has a list of objects.</source>
   <translation>규칙은 객체여야 하며, 트리거마다 객체의 목록이 있어야 합니다.</translation>
  </message>
  <message>
   <source>They play the pool's Lambda triggers, for everybody. Rules for some stand in the JSON below.</source>
   <translation>풀의 Lambda 트리거를 모든 사용자에게 모의 실행합니다. 일부 사용자에게만 적용할 규칙은 아래 JSON에 적습니다.</translation>
  </message>
  <message>
   <source>This is no JSON that can be read: it is too deep.</source>
   <translation>너무 깊게 중첩되어 읽을 수 없는 JSON입니다.</translation>
  </message>
  <message>
   <source>This is no JSON: line {line}, column {column}.</source>
   <translation>JSON이 아닙니다: {line}행 {column}열.</translation>
  </message>
  <message>
   <source>Whoever is unknown moves in with the password</source>
   <translation>없는 사용자를 마이그레이션할 비밀번호</translation>
  </message>
  <message>
   <source>Written by hand in the JSON below</source>
   <translation>아래 JSON에 직접 작성됨</translation>
  </message>
  <message>
   <source>and takes the answer</source>
   <translation>사용자 지정 챌린지 정답</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>기본값</translation>
  </message>
  <message>
   <source>nobody moves in</source>
   <translation>마이그레이션하지 않음</translation>
  </message>
  <message>
   <source>none; several by commas</source>
   <translation>없음, 여러 개는 쉼표로 구분</translation>
  </message>
  <message>
   <source>none; such as {example}</source>
   <translation>없음, 예: {example}</translation>
  </message>
  <message>
   <source>not refused</source>
   <translation>거부하지 않음</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>so often</source>
   <translation>사용자 지정 챌린지 시도 횟수</translation>
  </message>
  <message>
   <source>the pool's own</source>
   <translation>풀의 문구</translation>
  </message>
 </context>
 <context>
  <name>TwinNotes</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>Not as in the pool, or not known</source>
   <translation>원본 풀과 다르거나 알 수 없는 점</translation>
  </message>
  <message>
   <source>Not as in the pool, or not known:</source>
   <translation>원본 풀과 다르거나 알 수 없는 점:</translation>
  </message>
  <message>
   <source>Nothing is known to differ but its users: the twin begins with none.</source>
   <translation>사용자 외에는 알려진 차이가 없습니다. 복제본은 사용자 없이 시작합니다.</translation>
  </message>
  <message>
   <source>{name}: made in the sandbox</source>
   <translation>{name}: 샌드박스에 만들었습니다</translation>
  </message>
  <message>
   <source>“Pool of the sandbox” in the Sandbox menu changes most of it.</source>
   <translation>샌드박스 메뉴의 ‘샌드박스의 풀’에서 대부분 바꿀 수 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>Twins</name>
  <message>
   <source>{name} (twin)</source>
   <translation>{name} (복제본)</translation>
  </message>
 </context>
 <context>
  <name>UserAttributes</name>
  <message>
   <source>&amp;Add</source>
   <translation>추가(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Put back</source>
   <translation>되돌리기(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Save attributes</source>
   <translation>속성 저장(&amp;S)</translation>
  </message>
  <message>
   <source>A&amp;nother attribute</source>
   <translation>다른 속성(&amp;N)</translation>
  </message>
  <message>
   <source>Another attribute</source>
   <translation>다른 속성</translation>
  </message>
  <message>
   <source>Attribute</source>
   <translation>속성</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>속성</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>값</translation>
  </message>
 </context>
 <context>
  <name>UserFactors</name>
  <message>
   <source>A&amp;uthenticator app</source>
   <translation>인증 앱(&amp;U)</translation>
  </message>
  <message>
   <source>Add an authenticator app</source>
   <translation>인증 앱 추가</translation>
  </message>
  <message>
   <source>E-mai&amp;l</source>
   <translation>이메일(&amp;L)</translation>
  </message>
  <message>
   <source>Pre&amp;ferred</source>
   <translation>기본(&amp;F)</translation>
  </message>
  <message>
   <source>Preferred factor</source>
   <translation>기본 인증 수단</translation>
  </message>
  <message>
   <source>Sa&amp;ve factors</source>
   <translation>인증 수단 저장(&amp;V)</translation>
  </message>
  <message>
   <source>Secret of the authenticator app</source>
   <translation>인증 앱의 비밀 키</translation>
  </message>
  <message>
   <source>Te&amp;xt message</source>
   <translation>문자 메시지(&amp;X)</translation>
  </message>
  <message>
   <source>Type this secret into an authenticator app: it counts at once.</source>
   <translation>이 비밀 키를 인증 앱에 입력하세요. 바로 적용됩니다.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
 </context>
 <context>
  <name>UserPage</name>
  <message>
   <source>AWS counts a user whose page is read as active in this month, and bills active users.</source>
   <translation>AWS는 페이지를 읽은 사용자를 이달의 활성 사용자로 집계하여 요금을 청구합니다.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>생성</translation>
  </message>
  <message>
   <source>Factors</source>
   <translation>인증 수단</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>그룹</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>마지막 변경</translation>
  </message>
  <message>
   <source>Not read: {why}</source>
   <translation>읽지 못함: {why}</translation>
  </message>
  <message>
   <source>Read a&amp;gain</source>
   <translation>다시 읽기(&amp;G)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Sub</source>
   <translation>Sub</translation>
  </message>
  <message>
   <source>Under way…</source>
   <translation>진행 중…</translation>
  </message>
  <message>
   <source>User</source>
   <translation>사용자</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>User name: {name}</source>
   <translation>사용자 이름: {name}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>{factor} (preferred)</source>
   <translation>{factor} (기본)</translation>
  </message>
  <message>
   <source>{status}, disabled</source>
   <translation>{status}, 비활성</translation>
  </message>
 </context>
 <context>
  <name>UserPassword</name>
  <message>
   <source>&amp;Make up</source>
   <translation>생성(&amp;M)</translation>
  </message>
  <message>
   <source>Make a password up</source>
   <translation>비밀번호 생성</translation>
  </message>
  <message>
   <source>New pass&amp;word</source>
   <translation>새 비밀번호(&amp;W)</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>새 비밀번호</translation>
  </message>
  <message>
   <source>Permanen&amp;t</source>
   <translation>영구(&amp;T)</translation>
  </message>
  <message>
   <source>S&amp;how</source>
   <translation>보이기(&amp;H)</translation>
  </message>
  <message>
   <source>Set password…</source>
   <translation>비밀번호 설정…</translation>
  </message>
 </context>
 <context>
  <name>UsersFileDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation>가져오기(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Import {count} users</source>
   <translation>사용자 {count}명 가져오기(&amp;I)</translation>
  </message>
  <message>
   <source>As a pool of its &amp;own, as it was: their passwords hold</source>
   <translation>원래대로 별도의 풀로: 비밀번호 유지(&amp;O)</translation>
  </message>
  <message>
   <source>Cancelled: no file was written.</source>
   <translation>취소됨: 파일을 쓰지 않았습니다.</translation>
  </message>
  <message>
   <source>Cancelled: nothing was imported.</source>
   <translation>취소됨: 가져온 사용자가 없습니다.</translation>
  </message>
  <message>
   <source>Cancelled: there is no such pool.</source>
   <translation>취소됨: 풀을 만들지 않았습니다.</translation>
  </message>
  <message>
   <source>Cancelled: those who were imported until then stay.</source>
   <translation>취소됨: 그때까지 가져온 사용자는 남습니다.</translation>
  </message>
  <message>
   <source>Checking the file…</source>
   <translation>파일 확인 중…</translation>
  </message>
  <message>
   <source>Export users of the sandbox</source>
   <translation>샌드박스 사용자 내보내기</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>내보내는 중…</translation>
  </message>
  <message>
   <source>Import users into the sandbox</source>
   <translation>샌드박스로 사용자 가져오기</translation>
  </message>
  <message>
   <source>Import {count} users? {replaced} users of this pool are replaced by them.</source>
   <translation>사용자 {count}명을 가져올까요? 이 풀의 사용자 {replaced}명이 교체됩니다.</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>가져오는 중…</translation>
  </message>
  <message>
   <source>Into &amp;this pool</source>
   <translation>이 풀로(&amp;T)</translation>
  </message>
  <message>
   <source>Into this pool they cannot go: {why}</source>
   <translation>이 풀로 가져올 수 없습니다: {why}</translation>
  </message>
  <message>
   <source>Making the pool…</source>
   <translation>풀 만드는 중…</translation>
  </message>
  <message>
   <source>New pass&amp;word of all</source>
   <translation>공통 새 비밀번호(&amp;W)</translation>
  </message>
  <message>
   <source>New password of all</source>
   <translation>공통 새 비밀번호</translation>
  </message>
  <message>
   <source>The file holds no users.</source>
   <translation>파일에 사용자가 없습니다.</translation>
  </message>
  <message>
   <source>The file is whole.</source>
   <translation>파일에 이상이 없습니다.</translation>
  </message>
  <message>
   <source>Their passwords are kept in a form that holds for their own pool alone, as SRP has it. In another pool, all {count} who have one get a new password.</source>
   <translation>비밀번호는 SRP 방식에 따라 원래 풀에서만 유효한 형태로 저장되어 있습니다. 다른 풀에서는 비밀번호가 있는 {count}명 모두 새 비밀번호를 받습니다.</translation>
  </message>
  <message>
   <source>{count} users of this pool have one of their names: in it they are replaced.</source>
   <translation>이 풀의 사용자 {count}명이 같은 이름을 갖고 있어 이 풀로 가져오면 교체됩니다.</translation>
  </message>
  <message>
   <source>{count} users were imported.</source>
   <translation>사용자 {count}명을 가져왔습니다.</translation>
  </message>
  <message>
   <source>{count} users were written to {name}.</source>
   <translation>사용자 {count}명을 {name}에 저장했습니다.</translation>
  </message>
  <message>
   <source>{count} users, exported from the pool {pool}, {when}.</source>
   <translation>사용자 {count}명, 풀 {pool}에서 내보냄, {when}.</translation>
  </message>
  <message>
   <source>{why} No pool was made. If it is in this sandbox already, choose it in the menu of environments, and import the file there.</source>
   <translation>{why} 풀을 만들지 않았습니다. 이 샌드박스에 이미 있는 풀이라면 환경 메뉴에서 선택한 뒤 그곳에서 파일을 가져오세요.</translation>
  </message>
 </context>
 <context>
  <name>UsersModel</name>
  <message>
   <source>Created</source>
   <translation>생성</translation>
  </message>
  <message>
   <source>E-mail or phone number</source>
   <translation>이메일 또는 전화번호</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>활성</translation>
  </message>
  <message>
   <source>Sorts the users that have been read; a third click restores the service's order</source>
   <translation>읽은 사용자를 정렬합니다. 세 번째 클릭하면 서비스의 순서로 돌아갑니다</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>업데이트</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>인증됨</translation>
  </message>
  <message>
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <source>{email}, the present address</source>
   <translation>{email}, 현재 주소</translation>
  </message>
  <message>
   <source>{status}, disabled</source>
   <translation>{status}, 비활성</translation>
  </message>
 </context>
 <context>
  <name>UsersPanel</name>
  <message>
   <source>&amp;Refresh</source>
   <translation>새로 고침(&amp;R)</translation>
  </message>
  <message>
   <source>, more as you scroll</source>
   <translation>, 스크롤하면 더 표시</translation>
  </message>
  <message>
   <source>As admin: confirm {email}</source>
   <translation>관리자로 {email} 확인</translation>
  </message>
  <message>
   <source>As admin: delete {email}…</source>
   <translation>관리자로 {email} 삭제…</translation>
  </message>
  <message>
   <source>No address in this pool begins with {prefix}.</source>
   <translation>이 풀에 {prefix}(으)로 시작하는 주소가 없습니다.</translation>
  </message>
  <message>
   <source>No phone number in this pool begins with {prefix}.</source>
   <translation>이 풀에 {prefix}(으)로 시작하는 전화번호가 없습니다.</translation>
  </message>
  <message>
   <source>No user name in this pool begins with {prefix}.</source>
   <translation>이 풀에 {prefix}(으)로 시작하는 사용자 이름이 없습니다.</translation>
  </message>
  <message>
   <source>No user of this pool has the address {address}.</source>
   <translation>이 풀에 주소가 {address}인 사용자가 없습니다.</translation>
  </message>
  <message>
   <source>No user of this pool has the phone number {address}.</source>
   <translation>이 풀에 전화번호가 {address}인 사용자가 없습니다.</translation>
  </message>
  <message>
   <source>No user of this pool is called {address}.</source>
   <translation>이 풀에 이름이 {address}인 사용자가 없습니다.</translation>
  </message>
  <message>
   <source>No users yet. Whoever signs up, here or elsewhere, appears by itself: fill in the form on the phone and press SIGN UP.</source>
   <translation>아직 사용자가 없습니다. 여기서든 다른 곳에서든 가입하면 자동으로 표시됩니다. 휴대폰의 가입 화면을 채우고 SIGN UP을 누르세요.</translation>
  </message>
  <message>
   <source>Open the user's page</source>
   <translation>사용자 페이지 열기</translation>
  </message>
  <message>
   <source>Put {email} into the phone</source>
   <translation>{email}을(를) 휴대폰에 입력</translation>
  </message>
  <message>
   <source>Users of the pool</source>
   <translation>풀의 사용자</translation>
  </message>
  <message>
   <source>Users: {count}{more}</source>
   <translation>사용자: {count}명{more}</translation>
  </message>
  <message>
   <source>all</source>
   <translation>전체</translation>
  </message>
  <message>
   <source>{name} &amp;begins with</source>
   <translation>{name} 시작 문자(&amp;B)</translation>
  </message>
  <message>
   <source>{name} begins with</source>
   <translation>{name} 시작 문자</translation>
  </message>
  <message>
   <source>{text} Scroll on to try again.</source>
   <translation>{text} 다시 시도하려면 계속 스크롤하세요.</translation>
  </message>
  <message>
   <source>{words} · of these, sorted by {column}</source>
   <translation>{words} · 읽은 범위를 {column} 기준으로 정렬</translation>
  </message>
 </context>
 <context>
  <name>WhichConfigDialog</name>
  <message>
   <source>&amp;Choose</source>
   <translation>선택(&amp;C)</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>취소(&amp;N)</translation>
  </message>
  <message>
   <source>It names &amp;several user pools or app clients. Which of them is meant?</source>
   <translation>사용자 풀이나 앱 클라이언트가 여러 개 있습니다. 어느 것을 사용할까요?(&amp;S)</translation>
  </message>
  <message>
   <source>User pools and app clients</source>
   <translation>사용자 풀과 앱 클라이언트</translation>
  </message>
  <message>
   <source>Which user pool?</source>
   <translation>사용자 풀 선택</translation>
  </message>
  <message>
   <source>{ids} with its secret</source>
   <translation>{ids} (보안 암호 포함)</translation>
  </message>
  <message>
   <source>{pool}, app client {client}</source>
   <translation>{pool}, 앱 클라이언트 {client}</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Signup Desk</source>
   <translation>Signup Desk</translation>
  </message>
 </context>
 <context>
  <name>_CommandsModel</name>
  <message>
   <source>Act</source>
   <translation>작업</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>단축키</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>위치</translation>
  </message>
 </context>
 <context>
  <name>_Hint</name>
  <message>
   <source>Close this hint</source>
   <translation>이 힌트 닫기</translation>
  </message>
  <message>
   <source>Close: {hint}</source>
   <translation>닫기: {hint}</translation>
  </message>
 </context>
 <context>
  <name>_KeysModel</name>
  <message>
   <source>Key</source>
   <translation>단축키</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>기능</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>위치</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Answer</source>
   <translation>답변</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>인증번호</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>Hide what was sent as {name}</source>
   <translation>{name}(으)로 보낸 값 숨기기</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>비밀번호</translation>
  </message>
  <message>
   <source>Phone Number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>Show what was sent as {name}</source>
   <translation>{name}(으)로 보낸 값 보이기</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>{words} (typed: {text})</source>
   <translation>{words} (입력: {text})</translation>
  </message>
 </context>
 <context>
  <name>_TitleBar</name>
  <message>
   <source>Dock {panel}</source>
   <translation>{panel} 도킹</translation>
  </message>
  <message>
   <source>Float {panel}</source>
   <translation>{panel} 분리</translation>
  </message>
  <message>
   <source>Hide {panel}</source>
   <translation>{panel} 숨기기</translation>
  </message>
 </context>
 <context>
  <name>attributes</name>
  <message>
   <source>E-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>E-mail or phone number</source>
   <translation>이메일 또는 전화번호</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>전화번호</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>사용자 이름</translation>
  </message>
 </context>
 <context>
  <name>cases</name>
  <message>
   <source>100,000 characters</source>
   <translation>100,000자</translation>
  </message>
  <message>
   <source>256 characters</source>
   <translation>256자</translation>
  </message>
  <message>
   <source>257 characters</source>
   <translation>257자</translation>
  </message>
  <message>
   <source>99 and 100 characters</source>
   <translation>99자와 100자</translation>
  </message>
  <message>
   <source>99 is the longest least length that a pool may ask for.</source>
   <translation>99는 풀이 요구할 수 있는 최소 길이 중 가장 큰 값입니다.</translation>
  </message>
  <message>
   <source>A bounce that does not count: does the app say that no mail will come?</source>
   <translation>집계되지 않는 반송입니다. 메일이 오지 않는다는 것을 앱이 알려 주나요?</translation>
  </message>
  <message>
   <source>A code holds for 24 hours: only the sandbox's clock can show it.</source>
   <translation>인증번호는 24시간 유효합니다. 샌드박스의 시계로만 확인할 수 있습니다.</translation>
  </message>
  <message>
   <source>A double VERIFY must not look like a failure.</source>
   <translation>VERIFY를 두 번 눌러도 실패처럼 보이지 않아야 합니다.</translation>
  </message>
  <message>
   <source>A phone's keyboard begins with a capital; the pool decides whether that is another user.</source>
   <translation>휴대폰 키보드는 첫 글자를 대문자로 입력합니다. 다른 사용자인지는 풀이 결정합니다.</translation>
  </message>
  <message>
   <source>A plus sign as the only symbol</source>
   <translation>특수 문자가 + 하나뿐</translation>
  </message>
  <message>
   <source>A trigger confirms by itself</source>
   <translation>트리거가 자동으로 확인</translation>
  </message>
  <message>
   <source>A trigger does not answer in time</source>
   <translation>트리거가 제시간에 응답하지 않음</translation>
  </message>
  <message>
   <source>A trigger fails once the account is confirmed</source>
   <translation>계정이 확인된 뒤 트리거 실패</translation>
  </message>
  <message>
   <source>A trigger rejects</source>
   <translation>트리거가 거부</translation>
  </message>
  <message>
   <source>Allowed by RFC 5321, and by next to no form.</source>
   <translation>RFC 5321에서는 허용하지만 허용하는 입력 화면은 거의 없습니다.</translation>
  </message>
  <message>
   <source>Already confirmed</source>
   <translation>이미 확인됨</translation>
  </message>
  <message>
   <source>Already unconfirmed, with another password</source>
   <translation>이미 가입된 미확인 상태, 다른 비밀번호</translation>
  </message>
  <message>
   <source>An emoji cut in two by a limit of length: no UTF-8 has it.</source>
   <translation>길이 제한으로 반이 잘린 이모지입니다. UTF-8로 표현할 수 없습니다.</translation>
  </message>
  <message>
   <source>An umlaut as the only capital</source>
   <translation>대문자가 움라우트 하나뿐</translation>
  </message>
  <message>
   <source>Apostrophe in the local part</source>
   <translation>아포스트로피가 있는 로컬 파트</translation>
  </message>
  <message>
   <source>Arabic, German, and the system's largest font: is everything there, and nothing cut off?</source>
   <translation>아랍어, 독일어, 시스템의 가장 큰 글꼴로 확인하세요. 빠지거나 잘린 것이 없나요?</translation>
  </message>
  <message>
   <source>As many characters as the least</source>
   <translation>최소 길이</translation>
  </message>
  <message>
   <source>Autofill may join them: whoever owns the second gets the code.</source>
   <translation>자동 완성이 주소를 이어 붙일 수 있습니다. 두 번째 주소의 주인이 인증번호를 받게 됩니다.</translation>
  </message>
  <message>
   <source>Back, another address, again</source>
   <translation>뒤로 가서 다른 주소로 다시 가입</translation>
  </message>
  <message>
   <source>Blank behind</source>
   <translation>뒤의 공백</translation>
  </message>
  <message>
   <source>Blank in front</source>
   <translation>앞의 공백</translation>
  </message>
  <message>
   <source>Blank in front of the address</source>
   <translation>주소 앞의 공백</translation>
  </message>
  <message>
   <source>Blank within</source>
   <translation>중간의 공백</translation>
  </message>
  <message>
   <source>Blanks around the code, sent as typed</source>
   <translation>인증번호 앞뒤의 공백, 입력한 그대로 전송</translation>
  </message>
  <message>
   <source>Blocked by a firewall</source>
   <translation>방화벽에서 차단</translation>
  </message>
  <message>
   <source>By keyboard, and heard</source>
   <translation>키보드와 스크린 리더</translation>
  </message>
  <message>
   <source>Can an administrator tell the two apart?</source>
   <translation>관리자가 둘을 구별할 수 있나요?</translation>
  </message>
  <message>
   <source>Characters that turn the direction</source>
   <translation>글자 방향을 바꾸는 문자</translation>
  </message>
  <message>
   <source>Click SIGN UP twice as fast as you can: there must be one SignUp in the timeline.</source>
   <translation>SIGN UP을 최대한 빠르게 두 번 클릭하세요. 타임라인에 SignUp이 하나만 있어야 합니다.</translation>
  </message>
  <message>
   <source>Clock of the phone, summer time, sleep</source>
   <translation>휴대폰 시계, 서머 타임, 절전</translation>
  </message>
  <message>
   <source>Closed before verifying</source>
   <translation>인증 전에 앱 종료</translation>
  </message>
  <message>
   <source>Closed the app before verifying: which password holds?</source>
   <translation>인증하기 전에 앱을 닫은 경우입니다. 어떤 비밀번호가 유효한가요?</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>인증번호</translation>
  </message>
  <message>
   <source>Cognito counts it, the mobile app does not.</source>
   <translation>Cognito는 특수 문자로 인정하지만 모바일 앱은 인정하지 않습니다.</translation>
  </message>
  <message>
   <source>Cognito counts the capitals of the basic Latin alphabet; an app may count others.</source>
   <translation>Cognito는 기본 라틴 문자의 대문자만 인정합니다. 앱은 다른 문자도 인정할 수 있습니다.</translation>
  </message>
  <message>
   <source>Confirmed by an administrator meanwhile</source>
   <translation>그사이 관리자가 확인함</translation>
  </message>
  <message>
   <source>Copied from a mail. The app tidies it.</source>
   <translation>메일에서 복사한 경우입니다. 앱은 공백을 제거합니다.</translation>
  </message>
  <message>
   <source>Copied from a page that breaks its lines: nobody sees it.</source>
   <translation>줄을 나누는 페이지에서 복사한 경우입니다. 눈에 보이지 않습니다.</translation>
  </message>
  <message>
   <source>Copied from a web page.</source>
   <translation>웹 페이지에서 복사한 경우입니다.</translation>
  </message>
  <message>
   <source>Cyrillic a for a Latin one</source>
   <translation>라틴 문자 대신 키릴 문자 а</translation>
  </message>
  <message>
   <source>Deleted meanwhile</source>
   <translation>그사이 삭제됨</translation>
  </message>
  <message>
   <source>Digits of another script</source>
   <translation>다른 문자 체계의 숫자</translation>
  </message>
  <message>
   <source>Do app and pool agree whether it is an address?</source>
   <translation>주소인지에 대한 앱과 풀의 판단이 같나요?</translation>
  </message>
  <message>
   <source>Do app and pool agree?</source>
   <translation>앱과 풀의 판단이 같나요?</translation>
  </message>
  <message>
   <source>Does the answer, or how long it takes, tell who has an account?</source>
   <translation>응답이나 걸린 시간으로 계정이 있는지 알 수 있나요?</translation>
  </message>
  <message>
   <source>Does the app show that there is something?</source>
   <translation>무언가 있다는 것을 앱이 보여 주나요?</translation>
  </message>
  <message>
   <source>Does the app show what it really is?</source>
   <translation>앱이 실제 값을 보여 주나요?</translation>
  </message>
  <message>
   <source>Does the user exist, and does the app offer a way on?</source>
   <translation>사용자가 만들어졌나요? 앱이 계속할 방법을 안내하나요?</translation>
  </message>
  <message>
   <source>Does the user exist? The answer decides whether signing up again works.</source>
   <translation>사용자가 만들어졌나요? 그에 따라 다시 가입할 수 있는지가 결정됩니다.</translation>
  </message>
  <message>
   <source>Dot variants of one mailbox</source>
   <translation>같은 사서함의 점 위치만 다른 주소</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>두 번 클릭</translation>
  </message>
  <message>
   <source>Double dot, trailing dot</source>
   <translation>연속된 점, 끝의 점</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>이모지</translation>
  </message>
  <message>
   <source>Empty code</source>
   <translation>빈 인증번호</translation>
  </message>
  <message>
   <source>Every symbol that Cognito counts</source>
   <translation>Cognito가 인정하는 모든 특수 문자</translation>
  </message>
  <message>
   <source>Expired code</source>
   <translation>만료된 인증번호</translation>
  </message>
  <message>
   <source>Full-width and Arabic keyboards type digits that are no ASCII.</source>
   <translation>전각 및 아랍어 키보드는 ASCII가 아닌 숫자를 입력합니다.</translation>
  </message>
  <message>
   <source>HTML in the address</source>
   <translation>주소 안의 HTML</translation>
  </message>
  <message>
   <source>Half a character (lone surrogate)</source>
   <translation>반쪽 문자(짝 없는 서로게이트)</translation>
  </message>
  <message>
   <source>How mail servers write it.</source>
   <translation>메일 서버가 쓰는 방식입니다.</translation>
  </message>
  <message>
   <source>How people write it.</source>
   <translation>사람이 쓰는 방식입니다.</translation>
  </message>
  <message>
   <source>International domain as Unicode</source>
   <translation>유니코드로 쓴 다국어 도메인</translation>
  </message>
  <message>
   <source>International domain as punycode</source>
   <translation>퓨니코드로 쓴 다국어 도메인</translation>
  </message>
  <message>
   <source>Is it refused in words, and is every record of it whole?</source>
   <translation>이유를 설명하며 거부하나요? 모든 기록이 온전한가요?</translation>
  </message>
  <message>
   <source>Is it shown as text in the app, in the mail, in the console?</source>
   <translation>앱, 메일, 콘솔에서 텍스트로 표시되나요?</translation>
  </message>
  <message>
   <source>Is it shown whole wherever it is shown?</source>
   <translation>표시되는 모든 곳에서 전체가 보이나요?</translation>
  </message>
  <message>
   <source>Is the answer the one that the pool's rules promise?</source>
   <translation>풀의 규칙에 맞는 응답인가요?</translation>
  </message>
  <message>
   <source>Is the answer the one that this pool's case setting promises?</source>
   <translation>풀의 대소문자 구분 설정에 맞는 응답인가요?</translation>
  </message>
  <message>
   <source>Is the user told that no mail can come?</source>
   <translation>메일이 올 수 없다는 것을 사용자에게 알려 주나요?</translation>
  </message>
  <message>
   <source>It arrives, and costs no reputation.</source>
   <translation>메일이 도착하며 평판에 영향이 없습니다.</translation>
  </message>
  <message>
   <source>It could begin a header of the mail.</source>
   <translation>메일 헤더가 새로 시작될 수 있습니다.</translation>
  </message>
  <message>
   <source>Keyboards put one in by themselves. The app trims it; sent as typed, it is refused.</source>
   <translation>키보드가 공백을 자동으로 넣기도 합니다. 앱은 공백을 제거하며, 입력한 그대로 보내면 거부됩니다.</translation>
  </message>
  <message>
   <source>Letter case in local part and domain</source>
   <translation>로컬 파트와 도메인의 대소문자</translation>
  </message>
  <message>
   <source>Letters for a code</source>
   <translation>인증번호 대신 문자</translation>
  </message>
  <message>
   <source>Line break behind the code, sent as typed</source>
   <translation>인증번호 뒤의 줄바꿈, 입력한 그대로 전송</translation>
  </message>
  <message>
   <source>Line break within the address</source>
   <translation>주소 안의 줄바꿈</translation>
  </message>
  <message>
   <source>Local part of 64 characters</source>
   <translation>64자 로컬 파트</translation>
  </message>
  <message>
   <source>Local part of 65 characters</source>
   <translation>65자 로컬 파트</translation>
  </message>
  <message>
   <source>Local part with umlauts</source>
   <translation>움라우트가 있는 로컬 파트</translation>
  </message>
  <message>
   <source>Long top-level domain</source>
   <translation>긴 최상위 도메인</translation>
  </message>
  <message>
   <source>Mail cannot be sent</source>
   <translation>메일을 보낼 수 없음</translation>
  </message>
  <message>
   <source>NUL within the address</source>
   <translation>주소 안의 NUL</translation>
  </message>
  <message>
   <source>Name with the address in angle brackets</source>
   <translation>이름과 꺾쇠괄호 안의 주소</translation>
  </message>
  <message>
   <source>No @</source>
   <translation>@ 없음</translation>
  </message>
  <message>
   <source>No lower-case letter</source>
   <translation>소문자 없음</translation>
  </message>
  <message>
   <source>No mailbox has such a name, yet services differ.</source>
   <translation>이런 이름의 사서함은 없지만 서비스마다 처리가 다릅니다.</translation>
  </message>
  <message>
   <source>No number</source>
   <translation>숫자 없음</translation>
  </message>
  <message>
   <source>No symbol</source>
   <translation>특수 문자 없음</translation>
  </message>
  <message>
   <source>No touch and no look: can it be done, and does the error get the focus and a voice?</source>
   <translation>터치하지 않고 화면을 보지 않고 할 수 있나요? 오류에 포커스가 가고 읽어 주나요?</translation>
  </message>
  <message>
   <source>No upper-case letter</source>
   <translation>대문자 없음</translation>
  </message>
  <message>
   <source>No-break space behind the address</source>
   <translation>주소 뒤의 줄바꿈 없는 공백</translation>
  </message>
  <message>
   <source>Nobody sees it, and an app that trims it locks its user out.</source>
   <translation>눈에 보이지 않으며, 공백을 제거하는 앱에서는 사용자가 로그인하지 못하게 됩니다.</translation>
  </message>
  <message>
   <source>Nobody sees it, and nobody can log in with what is seen.</source>
   <translation>눈에 보이지 않으며, 보이는 대로 입력하면 로그인할 수 없습니다.</translation>
  </message>
  <message>
   <source>Nothing tells the app of a bounce: does it help who waits?</source>
   <translation>앱은 반송을 알 수 없습니다. 기다리는 사용자를 앱이 돕나요?</translation>
  </message>
  <message>
   <source>O'Brien has a right to sign up.</source>
   <translation>O'Brien도 가입할 수 있어야 합니다.</translation>
  </message>
  <message>
   <source>Offline before and during</source>
   <translation>전송 전과 전송 중 오프라인</translation>
  </message>
  <message>
   <source>One Gmail mailbox, two users of the pool.</source>
   <translation>Gmail 사서함은 하나지만 풀의 사용자는 둘입니다.</translation>
  </message>
  <message>
   <source>One character less than the least</source>
   <translation>최소 길이보다 1자 적음</translation>
  </message>
  <message>
   <source>One character more than the least</source>
   <translation>최소 길이보다 1자 많음</translation>
  </message>
  <message>
   <source>One in ten begins with a zero: a code is a text.</source>
   <translation>열 개 중 하나는 0으로 시작합니다. 인증번호는 텍스트입니다.</translation>
  </message>
  <message>
   <source>One more than SMTP allows: no mail server takes it.</source>
   <translation>SMTP의 허용 길이보다 한 글자 깁니다. 받아 주는 메일 서버가 없습니다.</translation>
  </message>
  <message>
   <source>One spelling at sign-up, the other at log-in</source>
   <translation>가입과 로그인에서 다른 표기</translation>
  </message>
  <message>
   <source>One user's code for another</source>
   <translation>다른 사용자의 인증번호</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>비밀번호</translation>
  </message>
  <message>
   <source>Paste into both fields, show them, make them differ: what does the app say, and when?</source>
   <translation>두 입력란에 붙여넣고, 표시하고, 서로 다르게 해 보세요. 앱이 언제 무엇이라고 알려 주나요?</translation>
  </message>
  <message>
   <source>Paste, reveal, a confirmation that differs</source>
   <translation>붙여넣기, 보이기, 재확인 불일치</translation>
  </message>
  <message>
   <source>People sort their mail by tags; an app that strips them signs up somebody else.</source>
   <translation>태그로 메일을 분류하는 사람이 많습니다. 태그를 제거하는 앱은 다른 사람을 가입시키게 됩니다.</translation>
  </message>
  <message>
   <source>Plain valid address</source>
   <translation>일반적인 올바른 주소</translation>
  </message>
  <message>
   <source>Plus tag</source>
   <translation>+ 태그</translation>
  </message>
  <message>
   <source>Presentation</source>
   <translation>표시</translation>
  </message>
  <message>
   <source>Quoted local part</source>
   <translation>따옴표로 묶은 로컬 파트</translation>
  </message>
  <message>
   <source>Reply lost after the service served it, then again</source>
   <translation>처리 후 응답 유실, 그다음 다시 시도</translation>
  </message>
  <message>
   <source>Resend until the limit</source>
   <translation>한도까지 재전송</translation>
  </message>
  <message>
   <source>Right to left, long words, large letters</source>
   <translation>오른쪽에서 왼쪽 쓰기, 긴 단어, 큰 글자</translation>
  </message>
  <message>
   <source>SES cannot send to it: it has no SMTPUTF8.</source>
   <translation>SES는 SMTPUTF8을 지원하지 않아 이 주소로 보낼 수 없습니다.</translation>
  </message>
  <message>
   <source>SQL in the address</source>
   <translation>주소 안의 SQL</translation>
  </message>
  <message>
   <source>Send twice again, use the code that came last: does the app say to use the newest?</source>
   <translation>두 번 재전송하고 마지막에 도착한 인증번호를 사용하세요. 가장 최근 인증번호를 쓰라고 앱이 알려 주나요?</translation>
  </message>
  <message>
   <source>Sender, subject, language: would you trust it, and can the code be copied?</source>
   <translation>보낸 사람, 제목, 언어를 확인하세요. 믿을 만한 메일인가요? 인증번호를 복사할 수 있나요?</translation>
  </message>
  <message>
   <source>Set the phone's clock an hour wrong, let it sleep in the countdown: does RESEND come back in time?</source>
   <translation>휴대폰 시계를 1시간 틀리게 맞추고 카운트다운 중에 절전 상태로 두세요. 재전송 버튼이 제때 다시 나타나나요?</translation>
  </message>
  <message>
   <source>Short code, and one of 2,049 characters</source>
   <translation>짧은 인증번호와 2,049자 인증번호</translation>
  </message>
  <message>
   <source>Should the app have warned?</source>
   <translation>앱이 경고했어야 하나요?</translation>
  </message>
  <message>
   <source>Soft hyphen within the address</source>
   <translation>주소 안의 소프트 하이픈</translation>
  </message>
  <message>
   <source>Something on the way may cut it, log it, or wait for ever.</source>
   <translation>중간의 무언가가 자르거나, 로그에 남기거나, 끝없이 기다릴 수 있습니다.</translation>
  </message>
  <message>
   <source>Submitting</source>
   <translation>전송</translation>
  </message>
  <message>
   <source>Take the phone off the network before SIGN UP, and during it: is the way on clear?</source>
   <translation>SIGN UP을 누르기 전과 누른 직후에 휴대폰의 네트워크를 끊어 보세요. 다음에 할 일이 분명한가요?</translation>
  </message>
  <message>
   <source>Texts and times must not tell a stranger.</source>
   <translation>메시지나 응답 시간으로 다른 사람이 알 수 없어야 합니다.</translation>
  </message>
  <message>
   <source>The address within the password</source>
   <translation>비밀번호 안의 이메일 주소</translation>
  </message>
  <message>
   <source>The code screen must be skipped.</source>
   <translation>인증번호 화면을 건너뛰어야 합니다.</translation>
  </message>
  <message>
   <source>The first thing that a form checks.</source>
   <translation>입력 화면이 가장 먼저 검사하는 항목입니다.</translation>
  </message>
  <message>
   <source>The longest that SMTP allows (RFC 5321).</source>
   <translation>SMTP가 허용하는 최대 길이입니다(RFC 5321).</translation>
  </message>
  <message>
   <source>The longest that the service's model takes.</source>
   <translation>서비스가 받는 최대 길이입니다.</translation>
  </message>
  <message>
   <source>The mail itself</source>
   <translation>메일 자체</translation>
  </message>
  <message>
   <source>The mail simulator's bounce@</source>
   <translation>메일 시뮬레이터의 bounce@</translation>
  </message>
  <message>
   <source>The mail simulator's complaint@</source>
   <translation>메일 시뮬레이터의 complaint@</translation>
  </message>
  <message>
   <source>The mail simulator's success@</source>
   <translation>메일 시뮬레이터의 success@</translation>
  </message>
  <message>
   <source>The next start must find the way back to the code.</source>
   <translation>다시 시작했을 때 인증번호 화면으로 돌아갈 수 있어야 합니다.</translation>
  </message>
  <message>
   <source>The old code after a resend</source>
   <translation>재전송 후 이전 인증번호</translation>
  </message>
  <message>
   <source>The pool's rules let many a breached one pass.</source>
   <translation>유출된 비밀번호라도 풀의 규칙을 통과하는 것이 많습니다.</translation>
  </message>
  <message>
   <source>The reader marks it as spam: that must not stop the next code.</source>
   <translation>받는 사람이 스팸으로 신고합니다. 그래도 다음 인증번호는 전송되어야 합니다.</translation>
  </message>
  <message>
   <source>The right code</source>
   <translation>올바른 인증번호</translation>
  </message>
  <message>
   <source>The same code again after success</source>
   <translation>성공한 뒤 같은 인증번호 다시 사용</translation>
  </message>
  <message>
   <source>The service must not call the trigger</source>
   <translation>서비스에 트리거 호출 권한 없음</translation>
  </message>
  <message>
   <source>The service's model takes 128 (API reference, SignUp).</source>
   <translation>서비스는 128자까지 받습니다(API 참조, SignUp).</translation>
  </message>
  <message>
   <source>The service's model takes 2,048.</source>
   <translation>서비스는 2,048자까지 받습니다.</translation>
  </message>
  <message>
   <source>The service's own error</source>
   <translation>서비스 자체 오류</translation>
  </message>
  <message>
   <source>The user exists, and the app does not know.</source>
   <translation>사용자가 만들어졌지만 앱은 모릅니다.</translation>
  </message>
  <message>
   <source>The user is confirmed, and is told of a failure.</source>
   <translation>사용자는 확인되었지만 실패했다는 메시지를 받습니다.</translation>
  </message>
  <message>
   <source>The way that everybody goes: sign up, verify, log in.</source>
   <translation>누구나 거치는 과정입니다: 가입, 인증, 로그인.</translation>
  </message>
  <message>
   <source>There are some of 18 letters, and forms that know three.</source>
   <translation>18자인 최상위 도메인도 있지만 세 글자만 아는 입력 화면도 있습니다.</translation>
  </message>
  <message>
   <source>Too many requests</source>
   <translation>요청 과다</translation>
  </message>
  <message>
   <source>Two @</source>
   <translation>@ 두 개</translation>
  </message>
  <message>
   <source>Two addresses</source>
   <translation>주소 두 개</translation>
  </message>
  <message>
   <source>Two keyboards write one letter in two ways (NFC and NFD).</source>
   <translation>키보드에 따라 같은 글자를 두 가지로 씁니다(NFC와 NFD).</translation>
  </message>
  <message>
   <source>Two resends, arriving out of order</source>
   <translation>재전송 두 번, 도착 순서 바뀜</translation>
  </message>
  <message>
   <source>Two users whose addresses look the same.</source>
   <translation>주소가 똑같아 보이는 두 사용자입니다.</translation>
  </message>
  <message>
   <source>User name of 129 characters</source>
   <translation>129자 사용자 이름</translation>
  </message>
  <message>
   <source>Well-known password</source>
   <translation>잘 알려진 비밀번호</translation>
  </message>
  <message>
   <source>What an address book copies.</source>
   <translation>주소록에서 복사하면 이런 형식이 됩니다.</translation>
  </message>
  <message>
   <source>What is seen is not what is signed up.</source>
   <translation>보이는 것과 가입되는 것이 다릅니다.</translation>
  </message>
  <message>
   <source>Where it was taken: does the mail arrive?</source>
   <translation>허용되었다면: 메일이 도착하나요?</translation>
  </message>
  <message>
   <source>Where it was taken: does the mail still arrive?</source>
   <translation>허용되었다면: 메일이 도착하나요?</translation>
  </message>
  <message>
   <source>Where it was taken: is the user told that no mail can come?</source>
   <translation>허용되었다면: 메일이 올 수 없다는 것을 사용자에게 알려 주나요?</translation>
  </message>
  <message>
   <source>Wherever it is shown, it must stay text.</source>
   <translation>어디에 표시되든 텍스트로 남아야 합니다.</translation>
  </message>
  <message>
   <source>Who has an account</source>
   <translation>계정 존재 여부 노출</translation>
  </message>
  <message>
   <source>Wrong until the limit</source>
   <translation>한도까지 틀린 인증번호</translation>
  </message>
  <message>
   <source>Wrong, then right</source>
   <translation>틀린 인증번호, 그다음 올바른 인증번호</translation>
  </message>
  <message>
   <source>Zero-width space within the address</source>
   <translation>주소 안의 너비 없는 공백</translation>
  </message>
 </context>
 <context>
  <name>choices</name>
  <message>
   <source>As the desk</source>
   <translation>앱과 같게</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>시스템 설정</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>고대비</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>밝게</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>Account of this session</source>
   <translation>이 세션의 계정</translation>
  </message>
  <message>
   <source>Cancel the call that is under way; close a notice</source>
   <translation>진행 중인 호출 취소, 알림 닫기</translation>
  </message>
  <message>
   <source>Case: try it on the phone</source>
   <translation>케이스: 휴대폰에서 해 보기</translation>
  </message>
  <message>
   <source>Check list</source>
   <translation>체크리스트</translation>
  </message>
  <message>
   <source>Copy the chosen cell</source>
   <translation>선택한 셀 복사</translation>
  </message>
  <message>
   <source>Copy the chosen row</source>
   <translation>선택한 행 복사</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>모든 곳</translation>
  </message>
  <message>
   <source>Fold or unfold a part of what was sent or answered</source>
   <translation>보낸 내용이나 응답의 일부 접기/펼치기</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>목록</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>메시지</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>휴대폰</translation>
  </message>
  <message>
   <source>Press the main button of the screen</source>
   <translation>화면의 기본 버튼 누르기</translation>
  </message>
  <message>
   <source>Put the newest code into the field</source>
   <translation>최신 인증번호를 입력란에 넣기</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>검색</translation>
  </message>
  <message>
   <source>Show or hide the password</source>
   <translation>비밀번호 보이기/숨기기</translation>
  </message>
  <message>
   <source>The chosen case differs</source>
   <translation>선택한 케이스를 불일치로 판정</translation>
  </message>
  <message>
   <source>The chosen case is open again</source>
   <translation>선택한 케이스를 판정 대기로 변경</translation>
  </message>
  <message>
   <source>The chosen case passes</source>
   <translation>선택한 케이스를 통과로 판정</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>타임라인</translation>
  </message>
  <message>
   <source>To the next part of the window; Shift+F6: to the one before</source>
   <translation>창의 다음 영역으로 이동, Shift+F6: 이전 영역으로 이동</translation>
  </message>
  <message>
   <source>User: into the phone</source>
   <translation>사용자: 휴대폰에 입력</translation>
  </message>
  <message>
   <source>What can be done with the chosen row; the Menu key does the same</source>
   <translation>선택한 행에서 할 수 있는 작업(메뉴 키와 같음)</translation>
  </message>
 </context>
 <context>
  <name>copyAs</name>
  <message>
   <source>Copy &amp;as</source>
   <translation>다른 형식으로 복사(&amp;A)</translation>
  </message>
  <message>
   <source>Copy as {name}</source>
   <translation>{name}(으)로 복사</translation>
  </message>
  <message>
   <source>Copy as:</source>
   <translation>복사 형식:</translation>
  </message>
  <message>
   <source>More ways to copy the call</source>
   <translation>호출을 복사하는 다른 방법</translation>
  </message>
  <message>
   <source>To be filled in: {names}</source>
   <translation>채워야 할 값: {names}</translation>
  </message>
 </context>
 <context>
  <name>field</name>
  <message>
   <source>Clear the field</source>
   <translation>입력란 지우기</translation>
  </message>
 </context>
 <context>
  <name>journey</name>
  <message>
   <source>not registered</source>
   <translation>미가입</translation>
  </message>
  <message>
   <source>signed in</source>
   <translation>로그인됨</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>알 수 없음</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>&amp;About Signup Desk</source>
   <translation>Signup Desk 정보(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Accounts of this session…</source>
   <translation>이 세션의 계정(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Check environment…</source>
   <translation>환경 점검(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Check list</source>
   <translation>체크리스트(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Clock, limits and faults…</source>
   <translation>시계, 한도, 장애(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Debrief…</source>
   <translation>디브리핑(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Export users…</source>
   <translation>사용자 내보내기(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>파일(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Float or dock this panel</source>
   <translation>이 패널 분리 또는 도킹(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>도움말(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Import users…</source>
   <translation>사용자 가져오기(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>언어(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Make users…</source>
   <translation>사용자 만들기(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Messages</source>
   <translation>메시지(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;New address</source>
   <translation>새 주소(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New pool in the sandbox…</source>
   <translation>샌드박스에 새 풀(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;New session…</source>
   <translation>새 세션(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Phone's language</source>
   <translation>휴대폰 언어(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Picture…</source>
   <translation>스크린샷(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Pool of the sandbox…</source>
   <translation>샌드박스의 풀(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>종료(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Refresh users and mail</source>
   <translation>사용자와 메일 새로 고침(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Report a bug…</source>
   <translation>버그 리포트(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Restart</source>
   <translation>다시 시작(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Sessions…</source>
   <translation>세션 목록(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>설정(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Test session</source>
   <translation>테스트 세션(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>테마(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Users</source>
   <translation>사용자(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>보기(&amp;V)</translation>
  </message>
  <message>
   <source>+1 &amp;hour</source>
   <translation>+1시간(&amp;H)</translation>
  </message>
  <message>
   <source>+24 h&amp;ours</source>
   <translation>+24시간(&amp;O)</translation>
  </message>
  <message>
   <source>A phone on the &amp;sandbox…</source>
   <translation>휴대폰에서 샌드박스 사용(&amp;S)…</translation>
  </message>
  <message>
   <source>Check &amp;like the mobile app</source>
   <translation>모바일 앱처럼 검사(&amp;L)</translation>
  </message>
  <message>
   <source>Clean &amp;up…</source>
   <translation>정리(&amp;U)…</translation>
  </message>
  <message>
   <source>E&amp;nvironment</source>
   <translation>환경(&amp;N)</translation>
  </message>
  <message>
   <source>Log &amp;in after VERIFY</source>
   <translation>VERIFY 후 로그인(&amp;I)</translation>
  </message>
  <message>
   <source>N&amp;ote…</source>
   <translation>메모(&amp;O)…</translation>
  </message>
  <message>
   <source>New &amp;window</source>
   <translation>새 창(&amp;W)</translation>
  </message>
  <message>
   <source>Rese&amp;t…</source>
   <translation>초기화(&amp;T)…</translation>
  </message>
  <message>
   <source>Reset la&amp;yout</source>
   <translation>레이아웃 초기화(&amp;Y)</translation>
  </message>
  <message>
   <source>S&amp;andbox</source>
   <translation>샌드박스(&amp;A)</translation>
  </message>
  <message>
   <source>Tim&amp;eline</source>
   <translation>타임라인(&amp;E)</translation>
  </message>
 </context>
 <context>
  <name>pattern</name>
  <message>
   <source>For example {address}</source>
   <translation>예: {address}</translation>
  </message>
  <message>
   <source>Nobody gets that mail: it bounces, and bounces hurt the sender's reputation.</source>
   <translation>받는 사람이 없는 메일은 반송되며, 반송은 발신자의 평판을 떨어뜨립니다.</translation>
  </message>
  <message>
   <source>Your mailbox is asked for at the first new address: this pool sends real mail.</source>
   <translation>이 풀은 실제 메일을 보내므로 첫 번째 새 주소를 만들 때 사서함을 묻습니다.</translation>
  </message>
 </context>
 <context>
  <name>phoneOnSandbox</name>
  <message>
   <source>Amplify Flutter takes this address since version 2.9.0; 2.0 to 2.8 ignore it. Plain HTTP needs no other setting: Dart does not ask Android's and iOS's rules for it. It can be pointed at no identity pool, so the file names none.</source>
   <translation>Amplify Flutter는 2.9.0 버전부터 이 주소를 사용하며, 2.0부터 2.8까지는 무시합니다. Dart는 Android와 iOS의 규칙을 따르지 않으므로 일반 HTTP에 다른 설정이 필요 없습니다. 자격 증명 풀의 주소는 지정할 수 없으므로 파일에 넣지 않습니다.</translation>
  </message>
  <message>
   <source>Amplify Flutter, with Gen 1's file</source>
   <translation>Amplify Flutter, Gen 1 파일 사용</translation>
  </message>
  <message>
   <source>Android emulator on this computer</source>
   <translation>이 컴퓨터의 Android 에뮬레이터</translation>
  </message>
  <message>
   <source>Android phone over USB</source>
   <translation>USB로 연결한 Android 휴대폰</translation>
  </message>
  <message>
   <source>Give what is in the file to Amplify.configure (v6): amplify_outputs.json can name no other address there.</source>
   <translation>파일의 내용을 Amplify.configure(v6)에 넘기세요. 여기서는 amplify_outputs.json에 다른 주소를 지정할 수 없습니다.</translation>
  </message>
  <message>
   <source>HTTPS: open {page} in the phone's browser, and have the phone trust what it loads. iOS: install the profile in Settings, then switch it on in General &gt; About &gt; Certificate Trust Settings. Android: Settings &gt; Security &gt; Install a certificate &gt; CA certificate. Take it off the phone when you are done.</source>
   <translation>HTTPS: 휴대폰의 브라우저에서 {page}을(를) 열고, 내려받은 인증서를 휴대폰이 신뢰하게 하세요. iOS: 설정에서 프로파일을 설치한 다음 일반 &gt; 정보 &gt; 인증서 신뢰 설정에서 켜세요. Android: 설정 &gt; 보안 &gt; 인증서 설치 &gt; CA 인증서. 다 쓴 뒤에는 휴대폰에서 제거하세요.</translation>
  </message>
  <message>
   <source>It does not reach the sandbox as it is: restart it below with port 443 and HTTPS. Some systems let only an administrator use that port.</source>
   <translation>지금 상태로는 샌드박스에 접속되지 않습니다. 아래에서 포트 443과 HTTPS로 다시 시작하세요. 이 포트를 관리자만 쓸 수 있는 시스템도 있습니다.</translation>
  </message>
  <message>
   <source>On Android, Dart trusts no certificate that was installed by hand: leave HTTPS off, or set a SecurityContext in the app.</source>
   <translation>Android에서 Dart는 직접 설치한 인증서를 신뢰하지 않습니다. HTTPS를 끄거나 앱에서 SecurityContext를 설정하세요.</translation>
  </message>
  <message>
   <source>Over USB, adb can give port 443 only to a phone that is rooted.</source>
   <translation>USB 연결에서는 루팅된 휴대폰에서만 adb로 포트 443을 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Phone in the network</source>
   <translation>네트워크의 휴대폰</translation>
  </message>
  <message>
   <source>The app client has a secret, which is in no file: put it there by hand.</source>
   <translation>앱 클라이언트에 보안 암호가 있습니다. 어떤 파일에도 들어 있지 않으므로 직접 넣으세요.</translation>
  </message>
  <message>
   <source>iOS asks whether the app may find devices in the local network: allow it.</source>
   <translation>iOS가 앱이 로컬 네트워크의 기기를 찾아도 되는지 물으면 허용하세요.</translation>
  </message>
  <message>
   <source>iOS simulator on this computer</source>
   <translation>이 컴퓨터의 iOS 시뮬레이터</translation>
  </message>
  <message>
   <source>{library} takes the name of a host alone, which it calls by HTTPS at port 443, in the file of Gen 1; amplify_outputs.json can name no other address. It can be pointed at no identity pool, so the file names none.</source>
   <translation>{library}은(는) Gen 1 파일에서 호스트 이름만 받아 HTTPS로 포트 443을 호출합니다. amplify_outputs.json에는 다른 주소를 지정할 수 없습니다. 자격 증명 풀의 주소도 지정할 수 없으므로 파일에 넣지 않습니다.</translation>
  </message>
 </context>
 <context>
  <name>sandbox</name>
  <message>
   <source>any call of the phone</source>
   <translation>휴대폰의 모든 호출</translation>
  </message>
  <message>
   <source>clock {time} ({ahead})</source>
   <translation>시계 {time} ({ahead})</translation>
  </message>
  <message>
   <source>fault: {fault}</source>
   <translation>장애: {fault}</translation>
  </message>
  <message>
   <source>no limits</source>
   <translation>한도 없음</translation>
  </message>
  <message>
   <source>not kept</source>
   <translation>저장 안 됨</translation>
  </message>
  <message>
   <source>open to the network: {address}</source>
   <translation>네트워크에 공개됨: {address}</translation>
  </message>
  <message>
   <source>real time</source>
   <translation>실제 시각</translation>
  </message>
  <message>
   <source>until cleared</source>
   <translation>해제할 때까지</translation>
  </message>
 </context>
 <context>
  <name>times</name>
  <message>
   <source>{count} h</source>
   <translation>{count}시간</translation>
  </message>
  <message>
   <source>{count} min</source>
   <translation>{count}분</translation>
  </message>
  <message>
   <source>{count} s</source>
   <translation>{count}초</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours}시간 {minutes}분</translation>
  </message>
 </context>
</TS>

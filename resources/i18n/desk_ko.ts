<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
 <context>
  <name>AccountActions</name>
  <message>
   <source>A call is under way: wait for its reply, or cancel it with Escape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code for {address} has not come yet: this one went to {other}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number is kept for fiction: no text message arrives. Put a phone of your own into the pattern of the environment's new addresses to get the code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it for {other}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AccountBar</name>
  <message>
   <source>Accounts ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accounts of this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New address</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AccountsDialog</name>
  <message>
   <source>&amp;Copy password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Forgot password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sign up again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accounts of this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied: it leaves the clipboard after {count} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter presses the button that fits the state. Passwords are kept in memory alone; a copied one leaves the clipboard after {count} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No account yet. Whoever signs up or logs in here stands in this list until Signup Desk ends: New address fills in the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;how password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AccountsModel</name>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AdminActions</name>
  <message>
   <source>&amp;Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm {email} as an admin? No code is asked for, and no address verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {email} for good?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no user pool to work on yet: the sandbox does not serve, or the keychain waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This needs AWS credentials: choose an AWS profile in the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name: {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Restart the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} A new one starts with an empty pool; what you typed stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} Restarted, it has its pools, users and mail again; what you typed stays.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyPane</name>
  <message>
   <source>Lines of more than {count} characters are broken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all ({size})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all: {pane}, {size}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>The picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaseRuns</name>
  <message>
   <source>Cancelled: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running {count} cases over {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {count} cases were run.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>&amp;Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By hand: {what} Then judge: P, D or O.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {id} differs. Expected {expected}; answered {actual}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {id} is yours to judge: {what} P, D or O.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {id}: pass.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {id}: the form of {call} cannot send this value, or tidies it: send it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {id}: {call} is filled in. Send it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check lists (*.json5 *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the check list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs the sandbox: choose it, or try a twin of this pool there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail to this address reaches no mailbox of yours: it may come to a stranger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making ready …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the pool that it needs …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a check list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run {cases} cases? They make users, and cost up to {mails} mails of the pool's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app itself refuses it: "{words}" Send it as it is to hear the pool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no pool to work on yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no preset {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChecklistModel</name>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not possible here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to judge</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChecklistPanel</name>
  <message>
   <source>&amp;Export this list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open a list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Run it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By hand: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>En&amp;d it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It works in the sandbox alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lis&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mails that it costs: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No case is like that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not&amp;e</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of those on show, in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run a&amp;ll that need no eyes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the check list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send as it &amp;is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State of the cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps: {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app's own &amp;list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tr&amp;y it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it on the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What did you see?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whatever the field holds and the app checks: the value of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the phone, in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {all} cases: {passed} pass, {differ} differ, {open} to judge</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CleanUpDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete as admin…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete {count} as admin…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, probable ones: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: the other users were left as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelling: the request that is under way is the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean up: users that Signup Desk made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {count} users for good?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {email} for good?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the users' status…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed up as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users on record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users on record: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be struck off the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of them Signup Desk only probably made: their sign-up got no answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email} ({status}): probable</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClientPage</name>
  <message>
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access token lives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each refresh gives a new refresh token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups of the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID token lives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh token lives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refusals do not tell who is registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app client has a secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The former one is taken for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as Cognito has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none; several by commas</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Act, case or address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act, case or address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of this name: try fewer letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, {row} of {count}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Command palette…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys and first steps</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ComparisonDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save as HTML…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All cases were answered alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer of the first run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer of the second run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases answered otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First: {first}
Second: {second}
{same} cases answered alike, {differ} otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two runs compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ms} ms</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ComparisonModel</name>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConfigOpener</name>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Config of a mobile app ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a mobile app's config</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CopiedField</name>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays on the clipboard for {seconds} s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashReporter</name>
  <message>
   <source>Something went wrong inside Signup Desk. What you typed is still there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The details are in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The details could not be written to {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last time, Signup Desk ended with a crash.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CustomAttributeDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name has no blanks, such as company.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito takes at most {count} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Custom attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes a n&amp;umber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the custom attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form &amp;requires it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form asks for it already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the name that the pool has for it, such as company.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DebriefDialog</name>
  <message>
   <source>  Cases: {passed} pass, {differ} differ, {open} to judge, {skipped} not possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {count} addresses, {notes} notes, {pictures} pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {name}: {made} made, none left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {name}: {made} made, {left} left. Environment &gt; Clean up deletes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {operation}: {count}, of them refused or lost: {errors}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Judge what is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean &amp;up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Debrief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The users that are left in the environment in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users made and left behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} · {minutes} minutes · {where}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EnvironmentChooser</name>
  <message>
   <source>&amp;Edit {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Empty…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open a mobile app's config file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste a mobile app's config</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pool in the sandbox…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Try this pool in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its client secret is forgotten, unless another environment uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name} from the list? The user pool and its users stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name} with its pool in the sandbox? Its users, groups and rules go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as it is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in the list of environments.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EnvironmentDialog</name>
  <message>
   <source>&amp;Endpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Identity pool id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mail (Mailpit address)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;User pool id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS &amp;profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App &amp;client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;olour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CA &amp;bundle file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cance&amp;l</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For&amp;get the client secret: the app client has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log-in &amp;flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne&amp;w addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protec&amp;ted: ask for its name before what cannot be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saves it, and makes a pool like it in the sandbox, to work on that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try in the sandbo&amp;x</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User n&amp;ames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name, with an e-mail address beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the pool id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made up: the pool takes the address as an alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phone number</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FactorsPage</name>
  <message>
   <source> characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, then </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An invitation holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier passwords refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First factor beside the password (USER_AUTH)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password of at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked of everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked of who has one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by an admin only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>code by e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>code by text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower-case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>passkey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upper-case</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FaultsBox</name>
  <message>
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;429 twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Arm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Error code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ar&amp;med</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Armed faults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clea&amp;r all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each reply to the phone comes 4 s late, until this is taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How &amp;long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How o&amp;ften</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ma&amp;il late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ser&amp;ved, reply lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slo&amp;w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the chosen fault back (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next mail comes 60 s late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phone's next call is done, and its reply is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phone's next two calls are refused: too many requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W&amp;hat else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answer late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any call of the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deliver mails out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deliver the mail late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>do it, and cut the reply off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>do it, and garble the reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>do it, and lose the reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lose the mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refuse every connection for a while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refuse with an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reset the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until cleared</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormMenu</name>
  <message>
   <source>&amp;Data for triggers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;E-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name, with an e-mail address beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sign up with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a &amp;custom attribute…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address &amp;or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address, with a &amp;made-up name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first field of the form is sent as this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form asks for no attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool asks for it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source> · in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check &amp;like the mobile app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in after VERIF&amp;Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No call is sent until the keychain gives the client secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No call is sent until the sandbox serves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No call is sent: the sandbox has stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On: once VERIFY has confirmed an address, a log-in with the password of its sign-up follows by itself, as a call of its own, like Amplify's autoSignIn. The password is held in memory until then. Remembered by environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On: what you type is checked, and trimmed, as a Flutter app with flutter_login and amplify_auth_cognito does. Other apps differ: Amplify's own Authenticator also trims passwords. Off: it is sent as typed, also what the mobile app would have stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox · starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox · stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} · waiting for the keychain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: the calls go to {where}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>&amp;First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each call stands in the timeline, with what was sent and what was answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys and first steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New address fills in the form of the phone with an address and a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key of this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SIGN UP makes the user, who is UNCONFIRMED: see Users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something is wrong? Report a bug makes a report of what you have just done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mail with the code comes by itself: see Messages, whose button puts it into the field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox is a user pool on this computer: its clock, limits and faults are yours to turn. For a pool of your own open the config file of its app from the menu of environments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VERIFY confirms the user, who can log in now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JourneyBar</name>
  <message>
   <source>Journey of {who}: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no address yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no phone number yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no user name yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JsonMenu</name>
  <message>
   <source>&amp;Fold or unfold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unfold all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the &amp;value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the &amp;whole</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MailboxDialog</name>
  <message>
   <source>New address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your &amp;mailbox, or a pattern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your mailbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you@your-company.com</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} sends real mail, so a new address has to arrive with you. Name your mailbox: each new address gets a tag behind a +, and all of them arrive there. Mail to addresses that nobody has, such as those of example.com, bounces, and bounces hurt the sender's reputation.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MailboxGroup</name>
  <message>
   <source>Asking {host} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is an OAuth 2 access token (XOAUTH2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mailbox: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password or token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the pool's mail from a mailbox, by IMAP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STARTTLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TLS from the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as it is in the keychain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none: on this machine alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} lets {user} in. Messages in {folder}: {count}. It does not tell of new ones (no IDLE): it is asked every 10 seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} lets {user} in. Messages in {folder}: {count}. It tells of new ones by itself.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MakeUsersDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Addresses are made &amp;of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CONFIRMED: may log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: {made} of {count} users were made, and stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FORCE_CHANGE_PASSWORD: invited, with a temporary password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further &amp;attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make another password up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make users in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making users…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No code and no invitation is sent: Resend code on the phone, or the user's page, sends one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pass&amp;word of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESET_REQUIRED: must set a new password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ecret of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret of the authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary pass&amp;word of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password breaks the pool's rules. {rules}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UNCONFIRMED: signed up, the code not given yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With an authenticator app (TOTP)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date}, {time}, {n}, {random}, {phone} are filled in; in attributes too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{last} was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{line}: an attribute stands as name=value, one a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{made} users were made, then: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{made} users were made; the last is {last}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ManyUsers</name>
  <message>
   <source>Export the sandbox's users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import users into the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox does not serve yet: try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This works in the sandbox alone: choose the sandbox in the menu of environments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users of a sandbox (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (imported)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageView</name>
  <message>
   <source>Browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code}: expired, it was good for {hours} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code}: replaced, a newer one was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code}: the newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code}: used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follo&amp;w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the link, as a mail app does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HTML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links of the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message as HTML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the link in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the co&amp;de into the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {code} into the fiel&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {code} into the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text message to {to}
{date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date} · {delay} after {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{subject}
From {sender} to {to}
{date}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessagesModel</name>
  <message>
   <source>Mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessagesPage</name>
  <message>
   <source>As if sent by the owner's Amazon SES: no 50 mails a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito's own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: Cognito's own words. {####} stands for the code, {##…##} for the link's words, {username} for the user name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invitation by mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invitation by text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail with a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail with a link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject of an invitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject with a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject with a link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text message at a sign-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text message with a code</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessagesPanel</name>
  <message>
   <source>Copy the &amp;address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the &amp;subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No messages yet. What the pool sends appears here by itself, with its code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet. What comes to {mailbox} for the addresses that you work with appears here by itself, with its code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search: sender, subject, address, text that was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The messages of this environment are read elsewhere: it names no mailbox. Edit the environment to name one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PatternNote</name>
  <message>
   <source>{date} and {time} of now; {n} counts on and never repeats; {random} is six letters and digits; {phone} is a phone number that is kept for fiction.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PhoneCalls</name>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reply has come from {name}, which you have left: see the timeline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the account of {email}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have left {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{call} for {email} on {name} was sent and may have gone through: its reply will appear in the timeline.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PictureDialog</name>
  <message>
   <source>&amp;Arrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B&amp;lacken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be seen here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PoolDialog</name>
  <message>
   <source>&amp;Begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Passwords and factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Triggers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second factor is asked for: choose by what.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App &amp;client and groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ma&amp;ke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne&amp;w pool like this…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New pool in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pool of the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pool of the sandbox: {name} · {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-&amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool is being read…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as it is below</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PoolEditor</name>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete groups of {name}? Their users stay, and are in them no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in the list of environments.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PoolReader</name>
  <message>
   <source>No address is as long as what is typed here.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PoolView</name>
  <message>
   <source>More users could not be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pool's settings could not be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The users could not be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is used of the limits could not be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without AWS credentials the list cannot be read: the journey shows what the calls tell. Choose an AWS profile in the environment to read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address} could not be looked up: {why}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreflightDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>? unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled. {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remedy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ok} ok, {problems} to be solved, {unknown} unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ ok</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✗ problem</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This environment is protected: type its name, {name}, to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where: the sandbox on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where: {name} · {pool} · {service}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuotaMeter</name>
  <message>
   <source>Confirms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits of the service: none known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits of the service: {used}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What Signup Desk itself has used: mails of the user pool in 24 hours, resends and confirms of this address in one hour. Others who use the pool are not counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: one more is free at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lines: Space strikes one out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mask e-mail addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(see above)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bug report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied: paste it into the bug tracker. Pictures are saved with the report only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as &amp;ZIP…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save in a fol&amp;der…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report in a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will be shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ZIP file (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SandboxDialog</name>
  <message>
   <source>&amp;Keep Cognito's: 5 resends and 15 confirms an hour and user, 50 mails a day, request rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+1 hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+1 minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+24 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Real time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox: clock, limits and faults</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SandboxProcess</name>
  <message>
   <source>The sandbox could not be started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox could not be started: it does not serve after {seconds} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox could not be started: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox has stopped.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SchemaBox</name>
  <message>
   <source>A name of one's own has 1 to {most} characters behind “custom:”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add or change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds the attribute, or changes the one of that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An attribute of one's own begins with “custom:”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes that are not as in any pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito keeps an attribute as it was made. Make a new pool to have it otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito keeps standard attributes as they were made. Make a new pool for that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito removes no attribute. Make a new pool to be without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cognito requires no attribute of one's own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least length or value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most length or value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removes the chosen attribute (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The least and the most are whole numbers, or empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is of the kind {kind}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionActions</name>
  <message>
   <source>New session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has happened yet that could be reported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What did you see? It is kept with the time and the address.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionDialog</name>
  <message>
   <source>&amp;App under test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Charter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;otes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as: 2.4.1 (118), Android 15</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as: codes and resends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what the session is to find out</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionRecorder</name>
  <message>
   <source>as a service left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {sender}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionTimer</name>
  <message>
   <source>This session has gone on for {hours} h {minutes} min, since {began}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionsDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mask e-mail addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Show in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: {file} was not written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose two sessions, or one with the check list run in two places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this session with all that it holds, {count} pictures too?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describe the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format of the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session holds what you are looking for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search names, notes, calls and replies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check list's runs of two sessions (Ctrl and click)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This session goes on: it cannot be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {file} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written: {file}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionsModel</name>
  <message>
   <source>Began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source> days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep the record of a session for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the record of a session for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New addresses in the &amp;sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New addresses in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the &amp;reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the co&amp;nnection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the reply</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SignUpPage</name>
  <message>
   <source>Cognito keeps user names, letter case, required attributes and the client's secret as they were made. “New pool like this…” makes one in which they can be chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found by, once verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the old one until the new is verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter case of user names counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users may sign themselves up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verified at sign-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>preferred user name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>Copy cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy row</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused by the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{outcome}, after this environment was left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelinePanel</name>
  <message>
   <source>&amp;Show what the panels read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No calls yet. Each call of the phone appears here, with what was sent and answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here is what you are looking for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signup Desk read this by itself: the reply is not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signup Desk read this by itself: the reply is not kept. Users in it: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline of {session}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the timeline shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TriggerDataDialog</name>
  <message>
   <source>&amp;ClientMetadata, with every call that takes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;ValidationData, with SignUp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ClientMetadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data for triggers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One name=value on each line. The pool's triggers get it; it is kept with the environment and recorded with each call, so put no secret here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ValidationData</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {number} is not written name=value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} stands twice.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TriggersPage</name>
  <message>
   <source>A sign-up is confirmed at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sign-up's e-mail counts as verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sign-up's phone number counts as verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All rules, as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims added to tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims left out of tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Custom challenge asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each text message, with {####}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups in tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-in is refused with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-up is refused with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject of each mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of each mail, with {####}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules are an object: each trigger has a list of objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They play the pool's Lambda triggers, for everybody. Rules for some stand in the JSON below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no JSON that can be read: it is too deep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no JSON: line {line}, column {column}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever is unknown moves in with the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written by hand in the JSON below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and takes the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody moves in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none; several by commas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none; such as {example}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>so often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the pool's own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TwinNotes</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not as in the pool, or not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not as in the pool, or not known:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known to differ but its users: the twin begins with none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: made in the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Pool of the sandbox” in the Sandbox menu changes most of it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Twins</name>
  <message>
   <source>A twin of {name} is being made in the sandbox…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (twin)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UserAttributes</name>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;nother attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UserFactors</name>
  <message>
   <source>A&amp;uthenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mai&amp;l</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre&amp;ferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferred factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa&amp;ve factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret of the authenticator app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Te&amp;xt message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type this secret into an authenticator app: it counts at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UserPage</name>
  <message>
   <source>AWS counts a user whose page is read as active in this month, and bills active users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read a&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under way…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{factor} (preferred)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, disabled</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UserPassword</name>
  <message>
   <source>&amp;Make up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a password up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New pass&amp;word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permanen&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set password…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UsersFileDialog</name>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import {count} users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As a pool of its &amp;own, as it was: their passwords hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: no file was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: there is no such pool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: those who were imported until then stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export users of the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import users into the sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {count} users? {replaced} users of this pool are replaced by them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Into &amp;this pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Into this pool they cannot go: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the pool…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New pass&amp;word of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds no users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their passwords are kept in a form that holds for their own pool alone, as SRP has it. In another pool, all {count} who have one get a new password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} users of this pool have one of their names: in it they are replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} users were imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} users were written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} users, exported from the pool {pool}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} No pool was made. If it is in this sandbox already, choose it in the menu of environments, and import the file there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UsersModel</name>
  <message>
   <source>Created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sorts the users that have been read; a third click restores the service's order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{email}, the present address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, disabled</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UsersPanel</name>
  <message>
   <source>&amp;Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, more as you scroll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As admin: confirm {email}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As admin: delete {email}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No address in this pool begins with {prefix}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No phone number in this pool begins with {prefix}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No user name in this pool begins with {prefix}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No user of this pool has the address {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No user of this pool has the phone number {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No user of this pool is called {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No users yet. Whoever signs up, here or elsewhere, appears by itself: fill in the form on the phone and press SIGN UP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the user's page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {email} into the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users of the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users: {count}{more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} &amp;begins with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} begins with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} Scroll on to try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} · of these, sorted by {column}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WhichConfigDialog</name>
  <message>
   <source>&amp;Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It names &amp;several user pools or app clients. Which of them is meant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User pools and app clients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which user pool?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ids} with its secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pool}, app client {client}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>&amp;Begin afresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Messages ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the sandbox afresh? Its pools go, with their users and groups, its mail and texts, its rules, its clock and its faults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check &amp;list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No browser could be started: copy the link instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restart the sandbox? Its pools, users and mail are not kept, and go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keychain has not given the client secret of {name} yet: unlock it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link's page says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox is not ready yet: try again in a moment.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_CommandsModel</name>
  <message>
   <source>Act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_KeysModel</name>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide what was sent as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what was sent as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Username</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} (typed: {text})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>attributes</name>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail or phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>Account of this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the call that is under way; close a notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case: try it on the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the chosen cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the chosen row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold or unfold a part of what was sent or answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press the main button of the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the newest code into the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen case differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen case is open again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen case passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the next part of the window; Shift+F6: to the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User: into the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be done with the chosen row; the Menu key does the same</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>copyAs</name>
  <message>
   <source>Copy &amp;as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be filled in: {names}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>journey</name>
  <message>
   <source>not registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>&amp;About Signup Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Accounts of this session…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Begin afresh…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check environment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Clock, limits and faults…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Debrief…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export users…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import users…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make users…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New pool in the sandbox…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New session…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pool of the sandbox…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Refresh users and mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Report a bug…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sessions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Test session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+1 &amp;hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+24 h&amp;ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Signup Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean &amp;up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;nvironment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;andbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signup Desk {version}
Test a mobile app's e-mail sign-up by hand.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>pattern</name>
  <message>
   <source>For example {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody gets that mail: it bounces, and bounces hurt the sender's reputation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your mailbox is asked for at the first new address: this pool sends real mail.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>sandbox</name>
  <message>
   <source>A newer version of Signup Desk wrote {file}, which is left as it is. Update this one to use it; “Begin afresh” in the Sandbox menu sets it aside and begins a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another window of Signup Desk, or another program, uses {file}. Close it and restart the sandbox to have what is kept there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of {file} is full. Make room there, and restart the sandbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sandbox's pools, users and mail are in memory alone, and go when the app closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any call of the phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clock {time} ({ahead})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fault: {fault}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>real time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be used: {why}. Mend that, and restart the sandbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {why}. It is tried again each second; what has changed since is in memory alone until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged, and is left as it is. “Begin afresh” in the Sandbox menu sets it aside and begins a new one.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

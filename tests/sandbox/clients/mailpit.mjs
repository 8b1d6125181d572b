// mailpit-api: list, search, read, mark and delete the sandbox's mail.
import assert from "node:assert/strict";
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import { password, startSandbox } from "./sandbox.mjs";

const sandbox = await startSandbox();
const { mailpit } = sandbox;
const client = new CognitoIdentityProvider({ region: sandbox.region, endpoint: sandbox.endpoint });
for (const Username of ["one@example.com", "two@example.com"])
  await client.signUp({ ClientId: sandbox.client_id, Username, Password: password });
const listed = await mailpit.listMessages();
assert.equal(listed.messages_count, 2);
assert.equal(listed.messages[0].To[0].Address, "two@example.com");
const found = await mailpit.searchMessages({ query: "to:one@example.com" });
assert.equal(found.messages.length, 1);
const { ID } = found.messages[0];
assert.match((await mailpit.getMessageSummary(ID)).Text, /^Your confirmation code is \d{6}$/);
assert.match(await mailpit.getMessageSource(ID), /^Subject: Your verification code\r?$/m);
assert.equal((await mailpit.getMessageHeaders(ID)).To[0], "one@example.com");
await mailpit.setReadStatus({ IDs: [ID], Read: false });
await mailpit.deleteMessages({ IDs: [ID] });
assert.equal((await mailpit.listMessages()).total, 1);
await mailpit.deleteMessages();
assert.equal((await mailpit.listMessages()).total, 0);
sandbox.stop();
console.log("mailpit-api: done");

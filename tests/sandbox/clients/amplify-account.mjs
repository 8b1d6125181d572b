// aws-amplify v6, an account's life: autoSignIn, a new e-mail address, password, authenticator app, reset, invitation.
import { createHmac } from "node:crypto";
import { Amplify } from "aws-amplify";
import {
  autoSignIn,
  confirmResetPassword,
  confirmSignIn,
  confirmSignUp,
  confirmUserAttribute,
  deleteUser,
  fetchUserAttributes,
  resetPassword,
  sendUserAttributeVerificationCode,
  setUpTOTP,
  signIn,
  signOut,
  signUp,
  updateMFAPreference,
  updatePassword,
  updateUserAttribute,
  verifyTOTPSetup,
} from "aws-amplify/auth";
import { password, refused, startSandbox } from "./sandbox.mjs";

const sandbox = await startSandbox();
const signed = {
  Authorization: "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=00",
  "Content-Type": "application/x-amz-json-1.1",
};

async function admin(operation, parameters) {
  const target = { "X-Amz-Target": `AWSCognitoIdentityProviderService.${operation}` };
  const body = JSON.stringify(parameters);
  const reply = await fetch(sandbox.endpoint, { method: "POST", headers: { ...signed, ...target }, body });
  if (!reply.ok) throw new Error(`${operation}: ${await reply.text()}`);
  return (await reply.json().catch(() => null)) ?? {};
}

const turn = (seconds) =>
  fetch(`${sandbox.endpoint}/sandbox/clock`, { method: "PUT", body: JSON.stringify({ advance: seconds }) });

// What an authenticator app shows at the sandbox's time (RFC 6238).
async function oneTimePassword(secret) {
  const { now } = await (await fetch(`${sandbox.endpoint}/sandbox/clock`)).json();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((c) => letters.indexOf(c).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const start = digest[19] & 15;
  return String((digest.readUInt32BE(start) & 0x7fffffff) % 1e6).padStart(6, "0");
}

function expect(found, wanted) {
  if (found !== wanted) throw new Error(`expected ${wanted}, got ${found}`);
  console.log(wanted);
}

const flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];
const client = { UserPoolId: sandbox.user_pool_id, ClientName: "amplify", ExplicitAuthFlows: flows };
const made = await admin("CreateUserPoolClient", client);
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: sandbox.user_pool_id,
      userPoolClientId: made.UserPoolClient.ClientId,
      userPoolEndpoint: sandbox.endpoint,
    },
  },
});

const username = "life@example.com";
await signUp({ username, password, options: { autoSignIn: true } });
const confirmed = await confirmSignUp({ username, confirmationCode: await sandbox.code(username) });
expect(confirmed.nextStep.signUpStep, "COMPLETE_AUTO_SIGN_IN");
expect((await autoSignIn()).isSignedIn, true);

const email = "moved@example.com";
const change = await updateUserAttribute({ userAttribute: { attributeKey: "email", value: email } });
expect(change.nextStep.updateAttributeStep, "CONFIRM_ATTRIBUTE_WITH_CODE");
await sendUserAttributeVerificationCode({ userAttributeKey: "email" });
await confirmUserAttribute({ userAttributeKey: "email", confirmationCode: await sandbox.code(email) });
expect((await fetchUserAttributes()).email_verified, "true");

const second = "S3cond!Password";
await updatePassword({ oldPassword: password, newPassword: second });
const { sharedSecret } = await setUpTOTP();
await verifyTOTPSetup({ code: await oneTimePassword(sharedSecret) });
await updateMFAPreference({ totp: "PREFERRED" });
await signOut();

const asked = await signIn({ username: email, password: second });
expect(asked.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_TOTP_CODE");
await turn(30);
expect((await confirmSignIn({ challengeResponse: await oneTimePassword(sharedSecret) })).isSignedIn, true);
await updateMFAPreference({ totp: "DISABLED" });
await signOut();

const reset = await resetPassword({ username: email });
expect(reset.nextStep.resetPasswordStep, "CONFIRM_RESET_PASSWORD_WITH_CODE");
await confirmResetPassword({
  username: email,
  confirmationCode: await sandbox.code(email),
  newPassword: password,
});
expect((await signIn({ username: email, password })).isSignedIn, true);
await deleteUser();
await refused("UserNotFoundException", () => signIn({ username: email, password }));

const guest = "guest@example.com";
const invitation = { UserPoolId: sandbox.user_pool_id, Username: guest, TemporaryPassword: password };
await admin("AdminCreateUser", invitation);
const first = await signIn({ username: guest, password });
expect(first.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED");
expect((await confirmSignIn({ challengeResponse: second })).isSignedIn, true);
sandbox.stop();
console.log("amplify-account: done");

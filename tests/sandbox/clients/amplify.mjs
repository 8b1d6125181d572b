// aws-amplify v6: sign up, wrong code, resend, old code, right code, SRP sign-in, attributes, refresh, sign out.
import { Amplify } from "aws-amplify";
import {
  confirmSignUp,
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  resendSignUpCode,
  signIn,
  signOut,
  signUp,
} from "aws-amplify/auth";
import { otherThan, password, refused, startSandbox } from "./sandbox.mjs";

const sandbox = await startSandbox();
const username = "amplify@example.com";
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: sandbox.user_pool_id,
      userPoolClientId: sandbox.client_id,
      userPoolEndpoint: sandbox.endpoint,
    },
  },
});
const signedUp = await signUp({ username, password });
console.log(signedUp.nextStep);
const old = await sandbox.code(username);
await refused("UsernameExistsException", () => signUp({ username, password }));
await refused("CodeMismatchException", () => confirmSignUp({ username, confirmationCode: otherThan(old) }));
await resendSignUpCode({ username });
await refused("CodeMismatchException", () => confirmSignUp({ username, confirmationCode: old }));
console.log(await confirmSignUp({ username, confirmationCode: await sandbox.code(username) }));
await refused("NotAuthorizedException", () => signIn({ username, password: "wrong" }));
console.log(await signIn({ username, password }));
console.log(await getCurrentUser());
console.log(await fetchUserAttributes());
const before = (await fetchAuthSession()).tokens.accessToken.toString();
const after = (await fetchAuthSession({ forceRefresh: true })).tokens.accessToken.toString();
if (before === after) throw new Error("the token was not refreshed");
await signOut({ global: true });
await refused("UserUnAuthenticatedException", () => getCurrentUser());
sandbox.stop();
console.log("amplify: done");

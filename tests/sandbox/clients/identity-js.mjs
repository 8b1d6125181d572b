// amazon-cognito-identity-js: the same journey.
import { promisify } from "node:util";
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
} from "amazon-cognito-identity-js";
import { otherThan, password, refused, startSandbox } from "./sandbox.mjs";

const sandbox = await startSandbox();
const Username = "identity@example.com";
const pool = new CognitoUserPool({
  UserPoolId: sandbox.user_pool_id,
  ClientId: sandbox.client_id,
  endpoint: sandbox.endpoint,
});
const user = new CognitoUser({ Username, Pool: pool });
const confirm = (code) => promisify(user.confirmRegistration.bind(user))(code, false);
const authenticate = (Password) =>
  new Promise((onSuccess, onFailure) =>
    user.authenticateUser(new AuthenticationDetails({ Username, Password }), { onSuccess, onFailure }),
  );

const attributes = [new CognitoUserAttribute({ Name: "email", Value: Username })];
const signedUp = await promisify(pool.signUp.bind(pool))(Username, password, attributes, null);
console.log(signedUp.codeDeliveryDetails);
const old = await sandbox.code(Username);
await refused("CodeMismatchException", () => confirm(otherThan(old)));
await promisify(user.resendConfirmationCode.bind(user))();
await refused("CodeMismatchException", () => confirm(old));
console.log(await confirm(await sandbox.code(Username)));
await refused("NotAuthorizedException", () => authenticate("wrong"));
const session = await authenticate(password);
console.log(session.getIdToken().payload.email);
console.log((await promisify(user.getUserAttributes.bind(user))()).map(String));
const renewed = await promisify(user.refreshSession.bind(user))(session.getRefreshToken());
if (renewed.getAccessToken().getJwtToken() === session.getAccessToken().getJwtToken())
  throw new Error("the token was not refreshed");
await new Promise((onSuccess, onFailure) => user.globalSignOut({ onSuccess, onFailure }));
sandbox.stop();
console.log("identity-js: done");

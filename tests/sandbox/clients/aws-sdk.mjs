// @aws-sdk/client-cognito-identity-provider: the same journey, signed in by password.
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import { otherThan, password, refused, startSandbox } from "./sandbox.mjs";

const sandbox = await startSandbox();
const client = new CognitoIdentityProvider({
  region: sandbox.region,
  endpoint: sandbox.endpoint,
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
});
const ClientId = sandbox.client_id;
const Username = "sdk@example.com";
const confirm = (ConfirmationCode) => client.confirmSignUp({ ClientId, Username, ConfirmationCode });
const auth = (AuthFlow, AuthParameters) => client.initiateAuth({ ClientId, AuthFlow, AuthParameters });

console.log((await client.signUp({ ClientId, Username, Password: password })).CodeDeliveryDetails);
const old = await sandbox.code(Username);
await refused("CodeMismatchException", () => confirm(otherThan(old)));
await client.resendConfirmationCode({ ClientId, Username });
await refused("CodeMismatchException", () => confirm(old));
await confirm(await sandbox.code(Username));
const wrong = { USERNAME: Username, PASSWORD: "wrong" };
await refused("NotAuthorizedException", () => auth("USER_PASSWORD_AUTH", wrong));
const { AuthenticationResult: tokens } = await auth("USER_PASSWORD_AUTH", { ...wrong, PASSWORD: password });
console.log((await client.getUser({ AccessToken: tokens.AccessToken })).UserAttributes);
await auth("REFRESH_TOKEN_AUTH", { REFRESH_TOKEN: tokens.RefreshToken });
await client.getTokensFromRefreshToken({ ClientId, RefreshToken: tokens.RefreshToken });
const users = (await client.listUsers({ UserPoolId: sandbox.user_pool_id })).Users;
console.log(users[0].UserCreateDate, users[0].UserStatus);
await client.globalSignOut({ AccessToken: tokens.AccessToken });
await refused("NotAuthorizedException", () => client.getUser({ AccessToken: tokens.AccessToken }));
await client.adminDeleteUser({ UserPoolId: sandbox.user_pool_id, Username });
sandbox.stop();
console.log("aws-sdk: done");

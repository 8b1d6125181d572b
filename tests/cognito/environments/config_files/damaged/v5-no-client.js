export const config = {
  Auth: {
    region: 'eu-west-1',
    userPoolId: 'eu-west-1_MadeUp001',
    identityPoolId: 'eu-west-1:00000000-1111-4222-8333-444444444444',
    authenticationFlowType: 'USER_PASSWORD_AUTH',
  },
};

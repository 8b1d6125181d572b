import { Amplify } from 'aws-amplify';

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: 'eu-west-1_MadeUp001',
      userPoolClientId: 'madeupclient0000000000001',
      identityPoolId: 'eu-west-1:00000000-1111-4222-8333-444444444444',
      loginWith: { email: true },
      passwordFormat: {
        minLength: 8,
        requireLowercase: true,
        requireUppercase: true,
        requireNumbers: true,
        requireSpecialCharacters: true,
      },
    },
  },
});

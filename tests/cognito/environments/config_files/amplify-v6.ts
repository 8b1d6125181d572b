import type { ResourcesConfig } from 'aws-amplify';

export default {
  Auth: { Cognito: { userPoolId: 'eu-west-1_MadeUp001', userPoolClientId: 'madeupclient0000000000001' } },
} satisfies ResourcesConfig;

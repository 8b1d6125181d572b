// Written by hand: the app's own server, and an older way to log in.
const amplifyEnvironments = <String>['staging', 'it\'s {live}'];

const String amplifyconfig = r'''
{
  "UserAgent": "aws-amplify-cli/2.0",
  "Version": "1.0",
  "auth": {
    "plugins": {
      "awsCognitoAuthPlugin": {
        "CognitoUserPool": {
          "Default": {
            "PoolId": "eu-west-1_MadeUp001",
            "AppClientId": "madeupclient0000000000001",
            "Endpoint": "cognito.example.com",
            "Region": "eu-west-1"
          }
        },
        "Auth": { "Default": { "authenticationFlowType": "USER_PASSWORD_AUTH" } }
      }
    }
  }
}
''';

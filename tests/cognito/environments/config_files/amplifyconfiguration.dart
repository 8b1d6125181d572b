const amplifyconfig = ''' {
    "UserAgent": "aws-amplify-cli/2.0",
    "Version": "1.0",
    "auth": {
        "plugins": {
            "awsCognitoAuthPlugin": {
                "UserAgent": "aws-amplify-cli/0.1.0",
                "Version": "0.1.0",
                "IdentityManager": { "Default": {} },
                "CredentialsProvider": {
                    "CognitoIdentity": {
                        "Default": {
                            "PoolId": "eu-west-1:00000000-1111-4222-8333-444444444444",
                            "Region": "eu-west-1"
                        }
                    }
                },
                "CognitoUserPool": {
                    "Default": {
                        "PoolId": "eu-west-1_MadeUp001",
                        "AppClientId": "madeupclient0000000000001",
                        "AppClientSecret": "madeupsecret-0123456789",
                        "Region": "eu-west-1"
                    }
                },
                "Auth": {
                    "Default": {
                        "authenticationFlowType": "USER_SRP_AUTH",
                        "mfaConfiguration": "OFF",
                        "mfaTypes": ["SMS"],
                        "passwordProtectionSettings": {
                            "passwordPolicyMinLength": "10",
                            "passwordPolicyCharacters": ["REQUIRES_LOWERCASE", "REQUIRES_NUMBERS"]
                        },
                        "signupAttributes": ["EMAIL"],
                        "socialProviders": [],
                        "usernameAttributes": ["EMAIL"],
                        "verificationMechanisms": ["EMAIL"]
                    }
                }
            }
        }
    }
}''';

const amplifyEnvironments = ''' { "staging": { "stack": "made-up" } }''';

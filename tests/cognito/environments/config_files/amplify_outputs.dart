const amplifyConfig = r'''{
  "version": "1.4",
  "auth": {
    "aws_region": "eu-west-1",
    "user_pool_id": "eu-west-1_MadeUp001",
    "user_pool_client_id": "madeupclient0000000000001",
    "app_client_secret": "madeupsecret-0123456789",
    "identity_pool_id": "eu-west-1:00000000-1111-4222-8333-444444444444",
    "mfa_configuration": "NONE",
    "mfa_methods": [],
    "standard_required_attributes": ["email"],
    "username_attributes": ["email"],
    "user_verification_types": ["email"],
    "groups": [],
    "password_policy": {
      "min_length": 12,
      "require_lowercase": true,
      "require_uppercase": true,
      "require_numbers": true,
      "require_symbols": false
    },
    "unauthenticated_identities_enabled": true
  }
}''';

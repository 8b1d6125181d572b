"""What a file states of user names, attributes, verification, second factors, passwords and login pages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from gui.cognito.environments.account_rules import Mfa, SignUpAttribute, Usernames
from gui.cognito.environments.config_files import read
from gui.cognito.environments.password_policy import PasswordPolicy

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment

POOL: Final = "eu-west-1_MadeUp001"
CLIENT: Final = "1madeupclient0000000000001"
PHONE_AND_NAME: Final = (SignUpAttribute("phone_number", True), SignUpAttribute("given_name", True))
RULES: Final = PasswordPolicy(10, True, False, True, False)
HOST: Final = "shop.auth.eu-west-1.amazoncognito.com"

GEN_1: Final = {
    "auth": {
        "plugins": {
            "awsCognitoAuthPlugin": {
                "CognitoUserPool": {
                    "Default": {"PoolId": POOL, "AppClientId": CLIENT, "Region": "eu-west-1"}
                },
                "Auth": {
                    "Default": {
                        "OAuth": {"WebDomain": HOST},
                        "usernameAttributes": ["EMAIL"],
                        "signupAttributes": ["EMAIL", "PHONE_NUMBER", "GIVEN_NAME"],
                        "passwordProtectionSettings": {
                            "passwordPolicyMinLength": 10,
                            "passwordPolicyCharacters": ["REQUIRES_LOWERCASE", "REQUIRES_NUMERIC"],
                        },
                        "mfaConfiguration": "ON",
                        "mfaTypes": ["SMS", "TOTP"],
                        "verificationMechanisms": ["EMAIL", "PHONE_NUMBER"],
                    }
                },
            }
        }
    }
}
GEN_2: Final = {
    "version": "1.4",
    "auth": {
        "aws_region": "eu-west-1",
        "user_pool_id": POOL,
        "user_pool_client_id": CLIENT,
        "username_attributes": ["email"],
        "standard_required_attributes": ["email", "phone_number", "given_name"],
        "user_verification_types": ["email", "phone_number"],
        "mfa_configuration": "REQUIRED",
        "mfa_methods": ["SMS", "TOTP"],
        "oauth": {"domain": HOST},
        "password_policy": {"min_length": 10, "require_lowercase": True, "require_numbers": True},
    },
}
WEB: Final = {
    "aws_project_region": "eu-west-1",
    "aws_user_pools_id": POOL,
    "aws_user_pools_web_client_id": CLIENT,
    "oauth": {"domain": HOST},
    "aws_cognito_username_attributes": ["EMAIL"],
    "aws_cognito_signup_attributes": ["EMAIL", "PHONE_NUMBER", "GIVEN_NAME"],
    "aws_cognito_mfa_configuration": "ON",
    "aws_cognito_mfa_types": ["SMS", "TOTP"],
    "aws_cognito_verification_mechanisms": ["EMAIL", "PHONE_NUMBER"],
    "aws_cognito_password_protection_settings": {
        "passwordPolicyMinLength": "10",
        "passwordPolicyCharacters": ["REQUIRES_LOWERCASE", "REQUIRES_NUMBERS"],
    },
}
DESCRIBED: Final = {
    "UserPool": {
        "Id": POOL,
        "UsernameAttributes": ["email"],
        "SchemaAttributes": [
            {"Name": "sub", "Required": True},
            {"Name": "email", "Required": True},
            {"Name": "phone_number", "Required": True},
            {"Name": "given_name", "Required": True},
            {"Name": "nickname", "Required": False},
        ],
        "AutoVerifiedAttributes": ["email", "phone_number"],
        "MfaConfiguration": "ON",
        "Domain": "shop",
        "Policies": {
            "PasswordPolicy": {
                "MinimumLength": 10,
                "RequireLowercase": True,
                "RequireUppercase": False,
                "RequireNumbers": True,
                "RequireSymbols": False,
            }
        },
    },
    "UserPoolClient": {"ClientId": CLIENT},
}


def environment(document: Any) -> Environment:
    (config,) = read(json.dumps(document))
    return config.environment


@pytest.mark.parametrize("document", [GEN_1, GEN_2, WEB, DESCRIBED])
def test_all_that_a_file_states_of_sign_up_is_kept(document: dict[str, Any]) -> None:
    read_one = environment(document)
    assert read_one.usernames is Usernames.EMAIL
    assert read_one.attributes == PHONE_AND_NAME
    assert read_one.verification == ("email", "phone_number")
    assert read_one.mfa is Mfa.ON
    assert read_one.mfa_types == (() if document is DESCRIBED else ("SMS", "TOTP"))
    assert read_one.password_policy == RULES
    assert read_one.oauth_domain == HOST


def test_the_javascript_library_s_own_form_is_read_too() -> None:
    (config,) = read(
        """Amplify.configure({ Auth: { Cognito: {
          userPoolId: 'eu-west-1_MadeUp001', userPoolClientId: '1madeupclient0000000000001',
          loginWith: { phone: true, oauth: { domain: 'https://login.example.com/' } },
          userAttributes: { phone_number: { required: true }, email: { required: true }, 'custom:team': {} },
          mfa: { status: 'optional', smsEnabled: true, totpEnabled: false },
        } } });"""
    )
    read_one = config.environment
    assert read_one.usernames is Usernames.PHONE_NUMBER
    assert read_one.attributes == (SignUpAttribute("email", True), SignUpAttribute("custom:team", False))
    assert (read_one.mfa, read_one.mfa_types) == (Mfa.OPTIONAL, ("SMS",))
    assert read_one.oauth_domain == "login.example.com"


@pytest.mark.parametrize(
    ("stated", "usernames"),
    [
        ({"username_attributes": ["phone_number"]}, Usernames.PHONE_NUMBER),
        ({"username_attributes": ["email", "phone_number"]}, Usernames.EMAIL_OR_PHONE_NUMBER),
        ({"username_attributes": []}, Usernames.PLAIN),
        ({}, Usernames.EMAIL),
        ({"username_attributes": "odd"}, Usernames.EMAIL),
    ],
)
def test_what_stands_for_the_user_name(stated: dict[str, Any], usernames: Usernames) -> None:
    auth = {"aws_region": "eu-west-1", "user_pool_id": POOL, "user_pool_client_id": CLIENT, **stated}
    assert environment({"version": "1", "auth": auth}).usernames is usernames


@pytest.mark.parametrize(
    ("pool", "usernames"),
    [
        ({"AliasAttributes": ["email"]}, Usernames.MADE_UP),
        ({"AliasAttributes": ["preferred_username"]}, Usernames.PLAIN),
        ({}, Usernames.PLAIN),
    ],
)
def test_a_described_pool_tells_its_aliases(pool: dict[str, Any], usernames: Usernames) -> None:
    document = {"UserPool": {"Id": POOL, **pool}, "UserPoolClient": {"ClientId": CLIENT}}
    assert environment(document).usernames is usernames

"""The config files by which a mobile app calls a user pool elsewhere than at AWS, ready to be saved.

Where each library finds that address is read in its source:

- Amplify Flutter takes one with its scheme, and with the pool's id behind it (#6477, since 2.9.0).
- Amplify Android and Amplify Swift take a host alone, in the file of Gen 1, for HTTPS at port 443.
- Amplify JavaScript (v6) takes ``userPoolEndpoint`` in what ``configure`` is given, and none in
  ``amplify_outputs.json``. It alone can be told where the identity pool is: the files of the others name
  none, else the app would ask AWS for it.

No file holds a client secret.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from gui.cognito.environments.account_rules import Mfa, Usernames
from gui.cognito.environments.environment import AuthFlow

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy


class AppLibrary(StrEnum):
    """What a mobile app calls Cognito with, and of which generation its config file is."""

    FLUTTER = "flutter"
    FLUTTER_GEN_1 = "flutter-gen-1"
    ANDROID = "android"
    SWIFT = "swift"
    JAVASCRIPT = "javascript"


class AppFile(NamedTuple):
    """A config file: its usual name, and what is in it."""

    name: str
    text: str


def address_for(library: AppLibrary, environment: Environment, endpoint: str) -> str:
    """``endpoint`` as an app with ``library`` is told it."""
    match library:
        case AppLibrary.FLUTTER | AppLibrary.FLUTTER_GEN_1:
            return f"{endpoint}/{environment.user_pool_id}"
        case AppLibrary.ANDROID | AppLibrary.SWIFT:
            return urlsplit(endpoint).hostname or ""
        case AppLibrary.JAVASCRIPT:
            return endpoint


def app_file(library: AppLibrary, environment: Environment, endpoint: str) -> AppFile:
    """The file by which an app with ``library`` works on the environment's pool at ``endpoint``."""
    address = address_for(library, environment, endpoint)
    match library:
        case AppLibrary.FLUTTER:
            text = f"const amplifyConfig = r'''{_written(_gen_2(environment, address))}''';"
            return AppFile("amplify_outputs.dart", f"{text}\n")
        case AppLibrary.FLUTTER_GEN_1:
            text = f"const amplifyconfig = r'''{_written(_gen_1(environment, address))}''';"
            return AppFile("amplifyconfiguration.dart", f"{text}\n")
        case AppLibrary.ANDROID | AppLibrary.SWIFT:
            return AppFile("amplifyconfiguration.json", f"{_written(_gen_1(environment, address))}\n")
        case AppLibrary.JAVASCRIPT:
            return AppFile("amplify-config.json", f"{_written(_for_configure(environment, address))}\n")


def _gen_1(environment: Environment, endpoint: str) -> dict[str, Any]:
    pool = {
        "PoolId": environment.user_pool_id,
        "AppClientId": environment.client_id,
        "Region": environment.region,
        "Endpoint": endpoint,
    }
    auth: dict[str, Any] = {
        "authenticationFlowType": _FLOWS.get(environment.auth_flow, environment.auth_flow.value),
        "usernameAttributes": [name.upper() for name in _USERNAMES[environment.usernames]],
        "signupAttributes": [name.upper() for name in _attributes(environment)],
        "mfaConfiguration": _MFA_GEN_1[environment.mfa],
        "mfaTypes": [kind for kind in environment.mfa_types if kind != "EMAIL"],
        "verificationMechanisms": [name.upper() for name in environment.verification],
    }
    if policy := environment.password_policy:
        required = [f"REQUIRES_{kind.upper()}" for kind, is_required in _required(policy) if is_required]
        auth["passwordProtectionSettings"] = {
            "passwordPolicyMinLength": policy.minimum_length,
            "passwordPolicyCharacters": required,
        }
    plugin = {
        "IdentityManager": {"Default": {}},
        "CognitoUserPool": {"Default": pool},
        "Auth": {"Default": auth},
    }
    return {
        "UserAgent": "aws-amplify-cli/2.0",
        "Version": "1.0",
        "auth": {"plugins": {"awsCognitoAuthPlugin": plugin}},
    }


def _gen_2(environment: Environment, endpoint: str) -> dict[str, Any]:
    auth: dict[str, Any] = {
        "aws_region": environment.region,
        "user_pool_id": environment.user_pool_id,
        "user_pool_client_id": environment.client_id,
        "user_pool_endpoint": endpoint,
        "username_attributes": _USERNAMES[environment.usernames],
        "user_verification_types": list(environment.verification),
        "standard_required_attributes": _attributes(environment),
        "mfa_configuration": _MFA_GEN_2[environment.mfa],
        "mfa_methods": list(environment.mfa_types),
    }
    if policy := environment.password_policy:
        auth["password_policy"] = {
            "min_length": policy.minimum_length,
            **{f"require_{kind}": is_required for kind, is_required in _required(policy)},
        }
    return {"version": "1.4", "auth": auth}


def _for_configure(environment: Environment, endpoint: str) -> dict[str, Any]:
    cognito: dict[str, Any] = {
        "userPoolId": environment.user_pool_id,
        "userPoolClientId": environment.client_id,
        "userPoolEndpoint": endpoint,
    }
    if environment.identity_pool_id:
        cognito |= {"identityPoolId": environment.identity_pool_id, "identityPoolEndpoint": endpoint}
    names = _USERNAMES[environment.usernames]
    cognito["loginWith"] = {
        "email": "email" in names,
        "phone": "phone_number" in names,
        "username": not names,
    }
    cognito["userAttributes"] = {name: {"required": True} for name in _attributes(environment)}
    if policy := environment.password_policy:
        cognito["passwordFormat"] = {
            "minLength": policy.minimum_length,
            **{_FORMAT[kind]: is_required for kind, is_required in _required(policy)},
        }
    return {"Auth": {"Cognito": cognito}}


def _attributes(environment: Environment) -> list[str]:
    """The standard attributes that a sign-up must give."""
    given = {Usernames.EMAIL: ["email"], Usernames.PHONE_NUMBER: ["phone_number"]}
    required = [each.name for each in environment.attributes if each.is_required and ":" not in each.name]
    return [*given.get(environment.usernames, []), *required]


def _required(policy: PasswordPolicy) -> list[tuple[str, bool]]:
    return [
        ("lowercase", policy.require_lowercase),
        ("uppercase", policy.require_uppercase),
        ("numbers", policy.require_numbers),
        ("symbols", policy.require_symbols),
    ]


def _written(content: object) -> str:
    return json.dumps(content, indent=2)


#: Who signs up with a name of their own, or with one that the app makes up, has none of these.
_USERNAMES: Final[dict[Usernames, list[str]]] = {
    Usernames.EMAIL: ["email"],
    Usernames.PHONE_NUMBER: ["phone_number"],
    Usernames.EMAIL_OR_PHONE_NUMBER: ["email", "phone_number"],
    Usernames.PLAIN: [],
    Usernames.MADE_UP: [],
}
#: As all of them know it, or Amplify Android alone.
_FLOWS: Final = {
    AuthFlow.CUSTOM_WITH_SRP: "CUSTOM_AUTH",
    AuthFlow.CUSTOM_WITHOUT_SRP: "CUSTOM_AUTH_WITHOUT_SRP",
}
_MFA_GEN_1: Final = {Mfa.OFF: "OFF", Mfa.OPTIONAL: "OPTIONAL", Mfa.ON: "ON"}
_MFA_GEN_2: Final = {Mfa.OFF: "NONE", Mfa.OPTIONAL: "OPTIONAL", Mfa.ON: "REQUIRED"}
_FORMAT: Final = {
    "lowercase": "requireLowercase",
    "uppercase": "requireUppercase",
    "numbers": "requireNumbers",
    "symbols": "requireSpecialCharacters",
}

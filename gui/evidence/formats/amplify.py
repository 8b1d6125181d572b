"""A call as the mobile app's own code would make it: Amplify for JavaScript (v6) and for Flutter (Dart).

Not every call has one of these; what the libraries compute by themselves (SRP, SecretHash) is left to them.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from gui.evidence.formats.call import placeholder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.evidence.formats.call import Place, RecordedCall

#: Operations and the functions of both libraries that make them.
_JAVASCRIPT: Final = {
    "SignUp": "signUp",
    "ConfirmSignUp": "confirmSignUp",
    "ResendConfirmationCode": "resendSignUpCode",
    "InitiateAuth": "signIn",
    "RespondToAuthChallenge": "confirmSignIn",
    "ForgotPassword": "resetPassword",
    "ConfirmForgotPassword": "confirmResetPassword",
    "GlobalSignOut": "signOut",
    "GetUser": "fetchUserAttributes",
    "UpdateUserAttributes": "updateUserAttributes",
    "VerifyUserAttribute": "confirmUserAttribute",
    "GetUserAttributeVerificationCode": "sendUserAttributeVerificationCode",
    "ChangePassword": "updatePassword",
    "DeleteUser": "deleteUser",
    "AssociateSoftwareToken": "setUpTOTP",
    "VerifySoftwareToken": "verifyTOTPSetup",
}
_DART: Final = _JAVASCRIPT | {
    "ConfirmForgotPassword": "confirmResetPassword",
    "GetUser": "fetchUserAttributes",
    "VerifyUserAttribute": "confirmUserAttribute",
    "AssociateSoftwareToken": "setUpTotp",
    "VerifySoftwareToken": "verifyTotpSetup",
}
#: What answers a challenge, by its name.
_ANSWERS: Final = (
    "NEW_PASSWORD", "SMS_MFA_CODE", "SOFTWARE_TOKEN_MFA_CODE", "EMAIL_OTP_CODE", "SMS_OTP_CODE", "ANSWER",
)  # fmt: skip


def javascript(call: RecordedCall, place: Place) -> str | None:
    """A module for node or a browser; ``None``: Amplify has no function for this call."""
    function = _JAVASCRIPT.get(call.operation)
    if function is None or call.is_signed:
        return None
    pool: dict[str, Any] = {
        "userPoolId": place.user_pool_id or placeholder("UserPoolId"),
        "userPoolClientId": call.parameters.get("ClientId", place.client_id) or placeholder("ClientId"),
    }
    if not call.is_aws:
        pool["userPoolEndpoint"] = call.url
    argument = _argument(call)
    written = _written(argument) if argument else ""
    before = _SIGNED_IN if "AccessToken" in call.parameters else ""
    names = sorted({function, "signIn"} if before else {function})
    return (
        "import { Amplify } from 'aws-amplify';\n"
        f"import {{ {', '.join(names)} }} from 'aws-amplify/auth';\n\n"
        f"Amplify.configure({_written({'Auth': {'Cognito': pool}})});\n\n"
        f"{before}const result = await {function}({written});\n"
        "console.log(result);\n"
    )


def dart(call: RecordedCall) -> str | None:
    """A statement for an app that has configured Amplify; ``None``: Amplify has no function for this call."""
    function = _DART.get(call.operation)
    if function is None or call.is_signed:
        return None
    arguments = "".join(f"  {line},\n" for line in _dart_arguments(call))
    inside = f"\n{arguments}" if arguments else ""
    return f"final result = await Amplify.Auth.{function}({inside});\nsafePrint(result);\n"


_SIGNED_IN: Final = (
    f"await signIn({{ username: '{placeholder('Username')}', password: '{placeholder('Password')}' }});\n"
)


def _argument(call: RecordedCall) -> dict[str, Any]:
    """What the JavaScript function is given."""
    parameters = call.parameters
    username = _username(parameters)
    attributes = _attributes(parameters.get("UserAttributes"))
    metadata = parameters.get("ClientMetadata")
    match call.operation:
        case "SignUp":
            options = _without_empty(
                userAttributes=attributes,
                clientMetadata=metadata,
                validationData=_attributes(parameters.get("ValidationData")),
            )
            made = {"username": username, "password": parameters.get("Password", ""), "options": options}
        case "InitiateAuth":
            flow = parameters.get("AuthFlow", "USER_SRP_AUTH")
            password = parameters.get("AuthParameters", {}).get("PASSWORD", placeholder("Password"))
            options = _without_empty(authFlowType=flow, clientMetadata=metadata)
            made = {"username": username, "password": password, "options": options}
        case "ConfirmSignUp":
            made = {"username": username, "confirmationCode": parameters.get("ConfirmationCode", "")}
        case "RespondToAuthChallenge":
            made = {"challengeResponse": _answer(parameters)}
        case "ConfirmForgotPassword":
            made = {
                "username": username,
                "confirmationCode": parameters.get("ConfirmationCode", ""),
                "newPassword": parameters.get("Password", ""),
            }
        case "GlobalSignOut":
            made = {"global": True}
        case "UpdateUserAttributes":
            made = {"userAttributes": attributes}
        case "VerifyUserAttribute":
            made = {
                "userAttributeKey": parameters.get("AttributeName", ""),
                "confirmationCode": parameters.get("Code", ""),
            }
        case "GetUserAttributeVerificationCode":
            made = {"userAttributeKey": parameters.get("AttributeName", "")}
        case "ChangePassword":
            made = {
                "oldPassword": parameters.get("PreviousPassword", ""),
                "newPassword": parameters.get("ProposedPassword", ""),
            }
        case "VerifySoftwareToken":
            made = {"code": parameters.get("UserCode", "")}
        case "ResendConfirmationCode" | "ForgotPassword":
            made = {"username": username}
        case _:
            made = {}
    if not made.get("options", True):
        del made["options"]
    return made


def _dart_arguments(call: RecordedCall) -> list[str]:
    parameters = call.parameters
    username = f"username: {_dart_text(_username(parameters))}"
    password = parameters.get("Password") or parameters.get("AuthParameters", {}).get("PASSWORD")
    secret = f"password: {_dart_text(password or placeholder('Password'))}"
    code = f"confirmationCode: {_dart_text(parameters.get('ConfirmationCode') or parameters.get('Code', ''))}"
    key = f"userAttributeKey: {_dart_key(parameters.get('AttributeName', ''))}"
    match call.operation:
        case "SignUp":
            pairs = _attributes(parameters.get("UserAttributes")).items()
            entries = ", ".join(f"{_dart_key(name)}: {_dart_text(value)}" for name, value in pairs)
            return [username, secret, f"options: SignUpOptions(userAttributes: {{{entries}}})"]
        case "InitiateAuth":
            return [username, secret]
        case "ConfirmSignUp":
            return [username, code]
        case "RespondToAuthChallenge":
            return [f"confirmationValue: {_dart_text(_answer(parameters))}"]
        case "ConfirmForgotPassword":
            return [username, f"newPassword: {_dart_text(parameters.get('Password', ''))}", code]
        case "ResendConfirmationCode" | "ForgotPassword":
            return [username]
        case "GlobalSignOut":
            return ["options: const SignOutOptions(globalSignOut: true)"]
        case "UpdateUserAttributes":
            pairs = _attributes(parameters.get("UserAttributes")).items()
            made = (
                f"AuthUserAttribute(userAttributeKey: {_dart_key(name)}, value: {_dart_text(value)})"
                for name, value in pairs
            )
            return [f"attributes: [{', '.join(made)}]"]
        case "VerifyUserAttribute":
            return [key, code]
        case "GetUserAttributeVerificationCode":
            return [key]
        case "ChangePassword":
            old, new = parameters.get("PreviousPassword", ""), parameters.get("ProposedPassword", "")
            return [f"oldPassword: {_dart_text(old)}", f"newPassword: {_dart_text(new)}"]
        case "VerifySoftwareToken":
            return [_dart_text(parameters.get("UserCode", ""))]
        case _:
            return []


def _username(parameters: Mapping[str, Any]) -> str:
    return str(
        parameters.get("Username")
        or parameters.get("AuthParameters", {}).get("USERNAME")
        or placeholder("Username")
    )


def _answer(parameters: Mapping[str, Any]) -> str:
    responses = parameters.get("ChallengeResponses", {})
    return next((str(responses[name]) for name in _ANSWERS if name in responses), placeholder("Answer"))


def _attributes(listed: Any) -> dict[str, str]:
    return {
        str(each.get("Name")): str(each.get("Value", "")) for each in listed or () if isinstance(each, dict)
    }


def _without_empty(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


def _written(value: Any) -> str:
    """An object as JavaScript writes it by hand: its names unquoted where they can be."""
    return re.sub(r'"([A-Za-z_]\w*)": ', r"\1: ", json.dumps(value, indent=2))


def _dart_text(text: Any) -> str:
    return json.dumps(str(text)).replace("$", "\\$")


def _dart_key(name: str) -> str:
    if name.startswith("custom:"):
        return f"CognitoUserAttributeKey.custom({_dart_text(name.removeprefix('custom:'))})"
    if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name):
        return f"CognitoUserAttributeKey.parse({_dart_text(name)})"
    first, *others = name.split("_")
    return "AuthUserAttributeKey." + first + "".join(word.title() for word in others)

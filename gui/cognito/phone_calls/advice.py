"""What to do next, by error code: our own suggestions beside the service's words."""

from __future__ import annotations

from typing import Final

from gui.cognito.phone_calls.calls import says_confirmed_already

_BY_CODE: Final = {
    "AliasExistsException": "Another account has verified this address: log in with that one",
    "CodeDeliveryFailureException": "Check that the address can receive mail, then press Resend code",
    "CodeMismatchException": "Type the six digits of the newest mail; a newer code ends the older ones",
    "ExpiredCodeException": "The code is expired or invalid: press Resend code and use the new one",
    "FeatureUnavailableInTierException": "The user pool's feature plan lacks this: ask who runs it",
    "ForbiddenException": "A firewall before the service stopped the call: ask who runs the user pool",
    "InternalErrorException": "The service failed, not you: try again in a moment",
    "InvalidEmailRoleAccessPolicyException": "The user pool may not send mail: ask who runs it",
    "InvalidLambdaResponseException": "A trigger of the user pool answered badly: show its owner this",
    "InvalidParameterException": "Correct the field that the message names, then send again",
    "InvalidPasswordException": "Choose a password that meets every rule listed under the field",
    "InvalidSmsRoleAccessPolicyException": "The user pool may not send text messages: ask who runs it",
    "InvalidSmsRoleTrustRelationshipException": "The user pool may not send text messages: ask who runs it",
    "InvalidUserPoolConfigurationException": "The user pool is set up badly: show its owner this",
    "LimitExceededException": "Wait before the next try: a limit of the service is used up",
    "MFAMethodNotFoundException": "Set up a second factor for this account first",
    "NotAuthorizedException": "Check the address and the password",
    "OperationNotEnabledException": "The user pool does not allow this call: ask who runs it",
    "PasswordHistoryPolicyViolationException": "Choose a password that this account has not had before",
    "PasswordResetRequiredException": "The password has to be reset before this account can log in",
    "ResourceNotFoundException": "Check the user pool and the app client of this environment",
    "SoftwareTokenMFANotFoundException": "Set up an authenticator app for this account first",
    "TooManyFailedAttemptsException": "Wait a while: this account has had too many failed tries",
    "TooManyRequestsException": "The service throttles this client: wait a few seconds, then try again",
    "UnexpectedLambdaException": "A trigger of the user pool failed: show its owner this",
    "UnsupportedOperationException": "The user pool cannot do this: ask who runs it",
    "UserLambdaValidationException": "A trigger of the user pool refused this: its words are in the message",
    "UserNotConfirmedException": "Verify the address first: type the code from the mail",
    "UserNotFoundException": "Check the spelling of the address, or sign up with it",
    "UsernameExistsException": "Verify it if it waits for its code, log in if it is confirmed",
    "NoConnection": "Check the network and the environment's address, then try again",
    "NoReply": "It may have gone through: look at the users list before you try again",
    "TlsFailure": "A proxy that inspects TLS may stand between: ask for its CA bundle",
    "Unsupported": "This emulator lacks it: try the sandbox, or another log-in flow in this environment",
    "BadReply": "Something between here and the service changed the reply: look at it in the timeline",
}

#: For a sign-in that asks for more than a code.
FINISH_ELSEWHERE: Final = "Finish it elsewhere, in the mobile app or the AWS console, then log in here"

_BY_OPERATION: Final = {
    ("ConfirmSignUp", "NotAuthorizedException"): "Check the app client and its secret",
    (
        "ResendConfirmationCode",
        "NotAuthorizedException",
    ): "This user pool sends no codes: an admin confirms",
    ("SignUp", "NotAuthorizedException"): "Check that this user pool and app client allow sign-up",
    ("GlobalSignOut", "NotAuthorizedException"): "The session has ended already: log in again",
}


def advice(operation: str, code: str, message: str = "") -> str:
    """The next step after ``operation`` was refused with ``code``; a general one for an unknown code.

    The service's ``message`` counts only where one code stands for several things.
    """
    if says_confirmed_already(operation, message):
        return "Nothing is left to verify: log in"
    if "flow not enabled" in message:
        return "This is a setting of the app client: choose a flow that it allows in this environment"
    if "configured for email alias" in message:
        return "Have this environment make up user names: the pool takes the address as an alias"
    if "secret" in message.casefold():
        return "The app client's secret is missing or wrong: give it in this environment"
    return _BY_OPERATION.get((operation, code)) or _BY_CODE.get(
        code, "Look at the request and the reply in the timeline"
    )

"""What to do next, by error code: our own suggestions beside the service's words."""

from __future__ import annotations

from typing import Final

from gui.cognito.phone_calls.calls import says_confirmed_already
from gui.http_failures import Cause
from gui.sentences import N_, Sentence

_BY_CODE: Final = {
    "AliasExistsException": N_("Another account has verified this address: log in with that one"),
    "CodeDeliveryFailureException": N_("Check that the address can receive mail, then press Resend code"),
    "CodeMismatchException": N_("Type the six digits of the newest mail; a newer code ends the older ones"),
    "ExpiredCodeException": N_("The code is expired or invalid: press Resend code and use the new one"),
    "FeatureUnavailableInTierException": N_("The user pool's feature plan lacks this: ask who runs it"),
    "ForbiddenException": N_("A firewall before the service stopped the call: ask who runs the user pool"),
    "InternalErrorException": N_("The service failed, not you: try again in a moment"),
    "InvalidEmailRoleAccessPolicyException": N_("The user pool may not send mail: ask who runs it"),
    "InvalidLambdaResponseException": N_("A trigger of the user pool answered badly: show its owner this"),
    "InvalidParameterException": N_("Correct the field that the message names, then send again"),
    "InvalidPasswordException": N_("Choose a password that meets every rule listed under the field"),
    "InvalidSmsRoleAccessPolicyException": N_("The user pool may not send text messages: ask who runs it"),
    "InvalidSmsRoleTrustRelationshipException": N_(
        "The user pool may not send text messages: ask who runs it"
    ),
    "InvalidUserPoolConfigurationException": N_("The user pool is set up badly: show its owner this"),
    "LimitExceededException": N_("Wait before the next try: a limit of the service is used up"),
    "MFAMethodNotFoundException": N_("Set up a second factor for this account first"),
    "NotAuthorizedException": N_("Check the address and the password"),
    "OperationNotEnabledException": N_("The user pool does not allow this call: ask who runs it"),
    "PasswordHistoryPolicyViolationException": N_("Choose a password that this account has not had before"),
    "PasswordResetRequiredException": N_("The password has to be reset before this account can log in"),
    "ResourceNotFoundException": N_("Check the user pool and the app client of this environment"),
    "SoftwareTokenMFANotFoundException": N_("Set up an authenticator app for this account first"),
    "TooManyFailedAttemptsException": N_("Wait a while: this account has had too many failed tries"),
    "TooManyRequestsException": N_("The service throttles this client: wait a few seconds, then try again"),
    "UnexpectedLambdaException": N_("A trigger of the user pool failed: show its owner this"),
    "UnsupportedOperationException": N_("The user pool cannot do this: ask who runs it"),
    "UserLambdaValidationException": N_(
        "A trigger of the user pool refused this: its words are in the message"
    ),
    "UserNotConfirmedException": N_("Verify the address first: type the code from the mail"),
    "UserNotFoundException": N_("Check the spelling of the address, or sign up with it"),
    "UsernameExistsException": N_("Verify it if it waits for its code, log in if it is confirmed"),
    "Unsupported": N_("This emulator lacks it: try the sandbox, or another log-in flow in this environment"),
    Cause.NAME_NOT_FOUND: N_("Check the address for slips, then the network: some names need a VPN"),
    Cause.NO_CONNECTION: N_("Check the network and the environment's address, then try again"),
    Cause.PROXY_FAILURE: N_("Check the proxy that this computer's settings or HTTPS_PROXY name"),
    Cause.CA_BUNDLE_UNREADABLE: N_("Correct the CA bundle of this environment, or what AWS_CA_BUNDLE names"),
    Cause.CERTIFICATE_EXPIRED: N_("Check this computer's clock; if it is right, ask who runs the server"),
    Cause.CERTIFICATE_NOT_YET_VALID: N_(
        "Check this computer's clock; if it is right, ask who runs the server"
    ),
    Cause.CERTIFICATE_OF_ANOTHER_HOST: N_(
        "Check the address; a guest network's log-in page answers like this too"
    ),
    Cause.CERTIFICATE_NOT_TRUSTED: N_(
        "A proxy that inspects TLS may stand between: name its CA bundle in this environment"
    ),
    Cause.TLS_FAILURE: N_("Check whether the address begins with http or https, and its port"),
    Cause.TLS_TIMEOUT: N_("Nothing was sent: check the network, then try again"),
    Cause.PROFILE_NOT_USABLE: N_("Choose another AWS profile in this environment"),
    Cause.NOT_SENT: N_("Nothing was sent: check what was typed"),
    Cause.NO_REPLY: N_("It may have gone through: look at the users list before you try again"),
    Cause.BAD_REPLY: N_("It may have gone through: look at the users list before you try again"),
}

#: For a sign-in that asks for more than a code.
FINISH_ELSEWHERE: Final = N_("Finish it elsewhere, in the mobile app or the AWS console, then log in here")

_OF_A_PAGE: Final = N_("Show this to who runs the network; its whole reply stands in the timeline")

_BY_OPERATION: Final = {
    ("ConfirmSignUp", "NotAuthorizedException"): N_("Check the app client and its secret"),
    ("ResendConfirmationCode", "NotAuthorizedException"): N_(
        "This user pool sends no codes: an admin confirms"
    ),
    ("SignUp", "NotAuthorizedException"): N_("Check that this user pool and app client allow sign-up"),
    ("GlobalSignOut", "NotAuthorizedException"): N_("The session has ended already: log in again"),
}


def advice(operation: str, code: str, message: str = "") -> Sentence:
    """The next step after ``operation`` was refused with ``code``; a general one for an unknown code.

    The service's ``message`` counts only where one code stands for several things.
    """
    if says_confirmed_already(operation, message):
        return N_("Nothing is left to verify: log in")
    if "flow not enabled" in message:
        return N_("This is a setting of the app client: choose a flow that it allows in this environment")
    if "configured for email alias" in message:
        return N_("Have this environment make up user names: the pool takes the address as an alias")
    if "secret" in message.casefold():
        return N_("The app client's secret is missing or wrong: give it in this environment")
    if code.isdigit():
        return _OF_A_PAGE if code[0] != "5" else _BY_CODE[Cause.NO_REPLY]
    return _BY_OPERATION.get((operation, code)) or _BY_CODE.get(
        code, N_("Look at the request and the reply in the timeline")
    )

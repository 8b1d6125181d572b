"""What a refusal's code means whatever its message, where no rule fits.

The codes that stand for many things have no entry: of those an unknown message says nothing.
"""

from __future__ import annotations

from typing import Final

from gui.cognito.phone_calls.advice_rules import Advice
from gui.cognito.phone_calls.outcomes import Way
from gui.sentences import N_

BY_CODE: Final = {
    "AliasExistsException": Advice(
        N_("Another account has this address already: log in with that one"), (Way.LOG_IN,)
    ),
    "CodeDeliveryFailureException": Advice(
        N_("No code went out: check that the address can receive mail, or ask who runs the pool")
    ),
    "ConcurrentModificationException": Advice(N_("Something changed the user meanwhile: try again")),
    "CodeMismatchException": Advice(
        N_("Type the code of the newest mail: it ends the older ones. Check the address too")
    ),
    "ExpiredCodeException": Advice(N_("The code has expired: ask for a new one")),
    "ExternalServiceException": Advice(N_("The identity pool could not check the token: try again soon")),
    "FeatureUnavailableInTierException": Advice(N_("The pool's feature plan lacks this: ask who runs it")),
    "ForbiddenException": Advice(N_("A firewall before the user pool stopped the call: ask who runs it")),
    "InternalErrorException": Advice(N_("The service failed, not you: try again in a moment")),
    "InvalidEmailRoleAccessPolicyException": Advice(N_("The user pool may not send mail: ask who runs it")),
    "InvalidIdentityPoolConfigurationException": Advice(
        N_("The identity pool has no role to give: ask who runs it")
    ),
    "InvalidLambdaResponseException": Advice(
        N_("A trigger of the user pool answered badly: show its owner this")
    ),
    "InvalidPasswordException": Advice(
        N_("Choose a password that meets every rule of the pool: the message names one")
    ),
    **dict.fromkeys(
        ("InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException"),
        Advice(N_("The user pool may not send text messages: ask who runs it")),
    ),
    "InvalidUserPoolConfigurationException": Advice(N_("The user pool is set up badly: show its owner this")),
    "LimitExceededException": Advice(N_("Wait before the next try: a limit of the service is used up")),
    "MFAMethodNotFoundException": Advice(N_("The account has no second factor that fits: set one up first")),
    "OperationNotEnabledException": Advice(N_("The user pool does not allow this call: ask who runs it")),
    "PasswordHistoryPolicyViolationException": Advice(
        N_("Choose a password that this account has not had before")
    ),
    "PasswordResetRequiredException": Advice(
        N_("An admin has reset the password: set a new one with the code that was mailed"),
        (Way.NEW_PASSWORD, Way.SEND_RESET_CODE),
    ),
    "ResourceConflictException": Advice(
        N_("The log-in is linked to another identity: ask who runs the identity pool")
    ),
    "ResourceNotFoundException": Advice(N_("Check the user pool and the app client of this environment")),
    "SoftwareTokenMFANotFoundException": Advice(N_("Set up an authenticator app for this account first")),
    "TooManyFailedAttemptsException": Advice(N_("Wait a while: this account has had too many failed tries")),
    "TooManyRequestsException": Advice(
        N_("The service throttles this client: wait a few seconds, then try again")
    ),
    "UnexpectedLambdaException": Advice(N_("A trigger of the user pool failed: show its owner this")),
    **dict.fromkeys(
        ("Unsupported", "UnknownOperationException"),
        Advice(N_("This emulator lacks it: try the sandbox, or another log-in flow in this environment")),
    ),
    "UnsupportedOperationException": Advice(N_("The user pool is not set up for this: ask who runs it")),
    "UserLambdaValidationException": Advice(
        N_("A trigger of the user pool refused this: its words are in the message")
    ),
    "UserNotConfirmedException": Advice(N_("The address waits for its code: verify it"), (Way.VERIFY,)),
    "UserNotFoundException": Advice(
        N_("Check the spelling of the address, or sign up with it"), (Way.SIGN_UP,)
    ),
    "UsernameExistsException": Advice(
        N_("Verify it if it waits for its code, log in if it is confirmed"), (Way.VERIFY, Way.LOG_IN)
    ),
}

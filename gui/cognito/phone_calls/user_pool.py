"""The phone's side of a user pool: sign up, confirm, resend, log in, reset the password, log out."""

from __future__ import annotations

import threading
import uuid
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from gui.cognito.aws_client import AwsClient
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.sign_up_form import sent_as
from gui.cognito.phone_calls import account
from gui.cognito.phone_calls.app_client import AppClient
from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    Call,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GetAwsCredentials,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.identity_pool import aws_credentials
from gui.cognito.phone_calls.outcomes import (
    CodeSent,
    Confirmed,
    Outcome,
    PasswordReset,
    PasswordResetCodeSent,
    SignedUp,
    code_delivery,
)
from gui.cognito.phone_calls.refusals import refusal
from gui.cognito.phone_calls.sign_in import SignIn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, MutableMapping

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange


class UserPool:
    """Makes a phone's calls, without credentials, each as one HTTP request (a log-in by SRP is two)."""

    def __init__(
        self,
        environment: Environment,
        timeouts: Timeouts,
        observe: Callable[[Exchange], None],
        client_secret: str | None = None,
        usernames: MutableMapping[str, str] | None = None,
    ) -> None:
        """Open the pool; ``usernames`` keeps what was made up for each address, casefolded, to be used on."""
        self._usernames: MutableMapping[str, str] = {} if usernames is None else usernames
        self._environment = environment
        self._timeouts = timeouts
        self._tell = observe
        self._current = threading.local()
        self._makes_up_usernames = environment.usernames is Usernames.MADE_UP
        self._service = AwsClient(environment, timeouts, self._observe)
        self._client = AppClient(
            self._service, environment.client_id, client_secret, environment.client_metadata
        )
        self._sign_in = SignIn(environment, self._client)

    def perform(self, call: Call) -> Outcome:
        """Make ``call`` and return its outcome. Blocks; never raises for what a service or network does."""
        self._current.address = call.address
        try:
            return self._perform(call)
        except Exception as error:  # every failure of a call is an outcome that the tester reads
            return refusal(call, _first_operation(call), error)

    def work_ahead(self) -> None:
        """Do what the next log-in does before its first request, such as while the password is typed."""
        self._sign_in.work_ahead()

    def _observe(self, exchange: Exchange) -> None:
        self._tell(replace(exchange, address=self._current.address))

    def _perform(self, call: Call) -> Outcome:
        match call:
            case SignUp():
                return self._sign_up(call)
            case ConfirmSignUp():
                session = {"Session": call.session} if call.session else {}
                return self._client.ask(
                    "ConfirmSignUp",
                    lambda reply: Confirmed(call.address, reply.get("Session")),
                    self._username(call.address),
                    ConfirmationCode=call.code,
                    **session,
                )
            case ResendConfirmationCode():
                return self._client.ask(
                    "ResendConfirmationCode",
                    lambda reply: CodeSent(call.address, code_delivery(reply["CodeDeliveryDetails"])),
                    self._username(call.address),
                )
            case ForgotPassword():
                return self._client.ask(
                    "ForgotPassword",
                    lambda reply: PasswordResetCodeSent(
                        call.address, code_delivery(reply["CodeDeliveryDetails"])
                    ),
                    call.address,
                )
            case ConfirmForgotPassword():
                return self._client.ask(
                    "ConfirmForgotPassword",
                    lambda _: PasswordReset(call.address),
                    call.address,
                    ConfirmationCode=call.code,
                    Password=call.password,
                )
            case LogIn():
                return self._sign_in.log_in(call)
            case AnswerChallenge():
                return self._sign_in.answer(call)
            case GetAwsCredentials():
                return aws_credentials(self._environment, self._timeouts, self._observe, call)
            case _:
                return account.perform(self._service, self._environment, call)

    def _username(self, email: str) -> str:
        """What was made up for ``email``: until it is confirmed, an alias finds nobody. Else itself."""
        return (self._usernames.get(email.casefold()) if self._makes_up_usernames else None) or email

    def _sign_up(self, call: SignUp) -> SignedUp:
        # Amplify sends the address twice: as the user name and as the attribute that the code goes to.
        sent = {name: value for name, value in call.attributes if value}
        if name := sent_as(self._environment.usernames, call.address):
            sent = {name: call.address} | sent
        validation = _pairs(self._environment.validation_data)
        more: dict[str, Any] = {"ValidationData": validation} if validation else {}

        def read(reply: Mapping[str, Any]) -> SignedUp:
            details = reply.get("CodeDeliveryDetails")
            return SignedUp(
                call.address,
                sub=str(reply["UserSub"]),
                confirmed=bool(reply["UserConfirmed"]),
                delivery=code_delivery(details) if details else None,
                session=reply.get("Session"),
            )

        attributes = _pairs(sent.items())
        send = partial(
            self._client.ask, "SignUp", read, Password=call.password, UserAttributes=attributes, **more
        )
        if self._makes_up_usernames:
            return self._sign_up_under_made_up_name(call, send)
        return send(username=call.address)

    def _sign_up_under_made_up_name(self, call: SignUp, send: Callable[..., SignedUp]) -> SignedUp:
        key = call.address.casefold()
        before = self._usernames.get(key)
        # Kept before the call: should the reply be lost, the mailed code is still good for this name alone.
        self._usernames[key] = username = str(uuid.uuid4())
        try:
            return send(username=username)
        except Exception as error:
            if before and not refusal(call, "SignUp", error).may_have_happened:
                self._usernames[key] = before
            raise


def _first_operation(call: Call) -> str:
    match call:
        case LogIn():
            return "InitiateAuth"
        case AnswerChallenge():
            return "RespondToAuthChallenge"
        case GetAwsCredentials():
            return "GetId"
        case _:
            return type(call).__name__


def _pairs(named: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"Name": name, "Value": value} for name, value in named]

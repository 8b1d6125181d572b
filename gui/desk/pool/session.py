"""Everything that belongs to one chosen environment: another choice makes another session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from gui.cognito.admin.directory import UserDirectory
from gui.cognito.credentials import signer_of
from gui.cognito.environments.sign_up_form import PoolRules, SignUpForm, form_of
from gui.cognito.phone_calls.user_pool import UserPool
from gui.cognito.sandbox_control import SandboxControl, SandboxState
from gui.cognito.sandbox_users import SandboxUsers
from gui.desk.pool.auto_sign_in import AutoSignIn
from gui.mail_sources import mail_source
from gui.messages.sent_codes import SentCodes

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.cognito.environments.mailbox_secrets import MailboxSecrets
    from gui.cognito.phone_calls.accounts import Accounts
    from gui.cognito.phone_calls.calls import Call, LogIn
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.exchange import Exchange
    from gui.messages.imap import ImapMailbox
    from gui.messages.message import MessageSource


class PoolSession:
    """One environment, its clients, and what has been learned of its pool since it was chosen.

    Attributes:
        environment: Where the calls go, with what the tester has switched since.
        client_secret: The app client's secret, if it has one.
        timeouts: How long a call waits.
        mailbox_secrets: The passwords of mailboxes.
        user_pool: The phone's side of the pool.
        directory: The console's side; ``None`` where there is nobody in whose name to ask.
        messages: Where what the pool sends is read; ``None`` where it cannot be.
        watched: The same, where it tells by itself of what comes.
        sent_codes: What the calls of this session tell of the codes that were sent.
        sandbox_control: The sandbox's controls; ``None`` for any other pool.
        accounts: The accounts that the tester has worked with here.
        sandbox_users: The pool's users as the sandbox gives and takes them; ``None`` for any other pool.
        pool_rules: What the pool says of who signs up; ``None``: not known.
        journeys: How far each address has come.
        password_policy: The pool's rules, else those of the environment's file; ``None``: not known.
        default_sender: Whether Cognito's own sender sends the mail; ``None``: not known.
        sandbox_state: How the sandbox is set.
        auto_sign_in: The passwords of sign-ups that wait for VERIFY.
    """

    def __init__(
        self,
        environment: Environment,
        client_secret: str | None,
        timeouts: Timeouts,
        observe: Callable[[Exchange], None],
        usernames: MutableMapping[str, str],
        accounts: Accounts,
        mailbox_secrets: MailboxSecrets,
    ) -> None:
        self.environment = environment
        self.pool_rules: PoolRules | None = None
        self.client_secret: Final = client_secret
        self.observe: Final = observe
        self.accounts: Final = accounts
        self.journeys: Final = accounts.journeys
        self.usernames: Final = usernames
        self.mailbox_secrets: Final = mailbox_secrets
        self._read_as: tuple[object, ...] = ()
        self.messages: MessageSource | None = None
        self.watched: ImapMailbox | None = None
        self.password_policy = environment.password_policy
        self.default_sender: bool | None = None
        self.sandbox_state = SandboxState()
        self.sent_codes = SentCodes()
        self.auto_sign_in: Final = AutoSignIn()
        self.use_timeouts(timeouts)

    @property
    def form(self) -> SignUpForm:
        """What the sign-up form asks for."""
        return form_of(self.environment, self.pool_rules)

    @property
    def known_environment(self) -> Environment:
        """The environment, with what is known from the pool about its user names."""
        return replace(self.environment, usernames=self.form.usernames)

    def learn_rules(self, rules: PoolRules) -> None:
        """Follow what the pool says of who signs up."""
        before, self.pool_rules = self.form.usernames, rules
        if self.form.usernames is not before:
            self.use_timeouts(self.timeouts)

    def change(self, environment: Environment) -> None:
        """Go on with ``environment``, in which the tester has changed nothing that makes it another pool."""
        self.environment = environment
        self.use_timeouts(self.timeouts)
        if not environment.logs_in_after_verify:
            self.auto_sign_in.forget()

    def log_in_after(self, call: Call, outcome: Outcome) -> LogIn | None:
        """The log-in that follows what came of ``call``, where the tester has switched that on."""
        if not self.environment.logs_in_after_verify:
            return None
        return self.auto_sign_in.log_in_after(call, outcome)

    def use_timeouts(self, timeouts: Timeouts) -> None:
        """Wait so long in every call from now on; what is under way goes on as it began."""
        environment = self.environment
        signer = signer_of(environment)
        control = environment.endpoint if environment.is_sandbox else None
        self.timeouts = timeouts
        called = self.known_environment
        self.user_pool = UserPool(called, timeouts, self.observe, self.client_secret, self.usernames)
        self.directory = UserDirectory(called, timeouts, self.observe, signer) if signer else None
        self._read_messages_of(environment)
        self.sandbox_control = SandboxControl(control, timeouts.read) if control else None
        pool_id = environment.user_pool_id
        self.sandbox_users = SandboxUsers(control, pool_id, timeouts.read) if control else None

    def close(self) -> None:
        """Wait for no message any more: whatever waits ends at once."""
        if self.watched:
            self.watched.close()

    def _read_messages_of(self, environment: Environment) -> None:
        timeout, bundle = self.timeouts.read, environment.ca_bundle
        read_as = (environment.imap, environment.mail_api, environment.endpoint, bundle, timeout)
        if read_as == self._read_as:
            return
        self.close()
        self._read_as = read_as
        self.messages = mail_source(environment, timeout, self.mailbox_secrets)
        # Whoever tells of what comes is a mailbox that is read by IMAP.
        self.watched = cast("ImapMailbox", self.messages) if environment.imap else None

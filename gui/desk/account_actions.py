"""New addresses without typing, and the accounts of this session at one key."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.new_accounts import new_account, pattern_for, sends_into_the_world
from gui.cognito.environments.password_policy import generated_password
from gui.cognito.phone_calls.accounts import Accounts
from gui.cognito.phone_calls.journey import Step
from gui.look.long_text import cut
from gui.newest import Newest
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.cognito.environments.environment import Environment
    from gui.cognito.phone_calls.accounts import Account
    from gui.cognito.phone_calls.outcomes import Way
    from gui.desk.header.header import Header
    from gui.desk.pool.session import PoolSession
    from gui.desk.pool.view import PoolView
    from gui.dialogs.accounts import AccountsDialog
    from gui.machine.settings import Settings
    from gui.phone.phone import Phone


_LONGEST_ADDRESS: Final = 30


class AccountActions(QObject):
    """Fills the phone's forms; keeps the accounts of every pool until the app ends."""

    #: The pattern for the environment in use, which the tester was asked for: to be remembered.
    pattern_given = Signal(str)

    def __init__(
        self, window: QWidget, phone: Phone, settings: Settings, view: PoolView, header: Header
    ) -> None:
        super().__init__(window)
        self._window = window
        self._phone = phone
        self._settings = settings
        self._view = view
        self._session: PoolSession | None = None
        self._accounts: dict[tuple[str, str], Accounts] = {}
        self._given: Newest[str, None] = Newest()
        self._unseen: Newest[str, None] = Newest()
        # Built when first opened.
        self._dialog: AccountsDialog | None = None
        self._header = header
        header.accounts.clicked.connect(self.open_list)
        phone.stack.currentChanged.connect(self._offer_password)
        phone.password_made_up.connect(self._note_unseen)

    def of(self, environment: Environment) -> Accounts:
        """The accounts of the environment's pool, also those of before it was left."""
        # Each start gives the sandbox another port.
        where = "" if environment.is_sandbox else environment.endpoint or "AWS"
        return self._accounts.setdefault((where, environment.user_pool_id), Accounts())

    def use(self, session: PoolSession | None) -> None:
        """Work with the accounts of this session from now on."""
        if left := self._session:
            # The phone forgets who is signed in.
            left.journeys.end_sessions()
        self._session = session
        self.show()

    @Slot()
    def show(self) -> None:
        """Show the accounts as they are now."""
        accounts = self._session.accounts if self._session else Accounts()
        self._header.count_accounts(len(accounts))
        if self._dialog and self._dialog.isVisible():
            self._dialog.show_accounts(accounts)

    def new_address(self) -> None:
        """Fill the sign-up form with an account that nobody has."""
        session = self._session
        if session is None:
            return
        if self._phone.call_under_way:
            words = N_("A call is under way: wait for its reply, or cancel it with Escape.")
            self._phone.toast.pop_up("info", "", words)
            return
        pattern = self.pattern(session)
        if pattern is None:
            return
        form, environment = session.form, session.known_environment
        account = new_account(
            environment,
            pattern,
            datetime.now(),
            self._settings.next_number(),
            generated_password(session.password_policy),
            session.accounts.addresses | self._given.keys(),
        )
        self._given[account.username.casefold()] = None
        self._unseen[account.password] = None
        self._phone.begin_with(account.username, account.password, account.values(form.attributes))
        if environment.usernames is Usernames.PHONE_NUMBER and sends_into_the_world(environment):
            words = N_(
                "This number is reserved for fiction: no text message arrives. To get the code, put your "
                "own phone number into the pattern for new addresses of the environment."
            )
            self._phone.toast.pop_up("info", "", words)

    def pattern(self, session: PoolSession) -> str | None:
        """The pattern of the tester's addresses, for which he may be asked; ``None``: he gives none."""
        return pattern_for(session.known_environment) or self._ask(session)

    @Slot(object, str)
    def put_code(self, addresses: Sequence[str], code: str) -> None:
        """Put a code that was sent to these addresses into the phone, for the user whom they belong to."""
        session = self._session
        if session is None:
            return
        codes = session.sent_codes
        reached = codes.addresses_of(self._phone.address)
        if _any_of(reached, addresses):
            self._phone.put_code((), code)
            return
        names = [codes.name_at(address) or address for address in addresses]
        if session.form.usernames is Usernames.PLAIN:
            # Whose address it is, is not known where somebody else signed up: the present user's, maybe.
            names = [name for address in addresses if (name := codes.name_at(address))]
        if self._waits_for_code(session, reached):
            self._say_too_early(addresses, names, code)
        else:
            self._phone.put_code(names, code)

    def _waits_for_code(self, session: PoolSession, reached: frozenset[str]) -> bool:
        """Whether the phone asks for the code of a sign-up, and no message has come for it yet."""
        verify, address = self._phone.verify, self._phone.address
        return (
            self._phone.current is verify
            and not verify.changed
            and session.journeys.step(address) is Step.UNCONFIRMED
            and not any(_any_of(reached, summary.to) for summary in self._view.mail.model.listed)
        )

    def _say_too_early(self, addresses: Sequence[str], names: Sequence[str], code: str) -> None:
        """The key came before the message: the code on show is that of another account."""
        other = ", ".join(addresses)
        words = N_(
            "The code for {address} has not come yet: this one went to {other}.",
            address=self._phone.address,
            other=other,
        )
        use = N_("Use it for {other}", other=cut(other, _LONGEST_ADDRESS))
        act = partial(self._phone.put_code, names, code)
        self._phone.toast.pop_up("info", "", words, ((use, act),))

    @Slot()
    def open_list(self) -> None:
        """Show the accounts of this session, that of the present address chosen."""
        if self._dialog is None:
            from gui.dialogs.accounts import AccountsDialog

            self._dialog = AccountsDialog(self._window)
            self._dialog.used.connect(self.use_again)
        accounts = self._session.accounts if self._session else Accounts()
        self._dialog.show_accounts(accounts, self._phone.address)
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.table.setFocus()

    @Slot(object, object)
    def use_again(self, account: Account, way: Way) -> None:
        """Put an account into the phone, on the screen where it goes on."""
        self._window.activateWindow()
        self._phone.go_on_with(account.address, account.password, way)

    @Slot(str)
    def _note_unseen(self, password: str) -> None:
        self._unseen[password] = None

    @Slot()
    def _offer_password(self) -> None:
        """Fill in a made-up password where a log-in asks for it: the tester has not seen it."""
        if self._session and self._phone.current is self._phone.log_in:
            account = self._session.accounts.find(self._phone.address)
            self._phone.log_in.offer(account.password if account and account.password in self._unseen else "")

    def _ask(self, session: PoolSession) -> str | None:
        """The pattern of the tester's own mailbox, kept with the environment; ``None``: cancelled."""
        from gui.dialogs.environment.address_pattern import MailboxDialog

        dialog = MailboxDialog(session.known_environment, self._window)
        is_given = dialog.exec() == MailboxDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not is_given or session is not self._session:
            return None
        self.pattern_given.emit(dialog.pattern)
        return dialog.pattern


def _any_of(reached: Collection[str], addresses: Iterable[str]) -> bool:
    return any(address.strip().casefold() in reached for address in addresses)

"""The screen behind the log-in: who is signed in, what the ID token says, LOG OUT."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.calls import (
    AssociateSoftwareToken,
    DeleteUser,
    GetAwsCredentials,
    GlobalSignOut,
)
from gui.look.announce import announce
from gui.look.languages import told_on_phone, written
from gui.phone.buttons import Link
from gui.phone.screens.screen import BAR_HEIGHT, Screen
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_, Sentence
from gui.visible import as_it_was, visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import AwsCredentials, LoggedIn

#: A name and a value.
Fact = tuple[Sentence | str, Sentence | str]

_MASK: Final = "\N{BULLET}\N{BULLET}\N{BULLET}\N{BULLET}"
#: For values in bold on the narrowest phone, in pixels.
_ROOM: Final = 190
_DATES: Final = frozenset({"auth_time", "iat", "exp"})


class HomeScreen(Screen):
    """Shows the signed-in account."""

    _head = 0
    #: A ``Call`` beside the log-out.
    asked = Signal(object)
    #: ``DeleteUser``: to be asked about first.
    deletion_asked = Signal(object)
    change_password = Signal()
    #: The name of the attribute, ``email`` or ``phone_number``.
    change_address = Signal(str)

    def __init__(self) -> None:
        super().__init__("homeScreen", N_("Signed in"))
        self._session: LoggedIn | None = None
        self.log_out_button = Link("LOG OUT", "logOutButton")
        self.log_out_button.setProperty("role", "appBarButton")
        self.log_out_button.clicked.connect(self.submit_log_out)
        bar = QFrame()
        bar.setProperty("role", "appBar")
        row = QHBoxLayout(bar)
        bar.setMinimumHeight(BAR_HEIGHT)
        row.setContentsMargins(16, 1, 8, 1)
        self._heading = WrappingLabel(N_("Home"), role="appBarTitle")
        row.addWidget(self._heading)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.log_out_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.whole.insertWidget(0, bar)
        self.claims = _Facts("claims")
        self.card_layout.addWidget(self.claims)
        self.credentials_button = Link(N_("Get AWS credentials"), "awsCredentialsButton")
        self.credentials_button.clicked.connect(self._ask_for_aws_credentials)
        self.add_links(self.credentials_button)
        self._add_account_links()
        self.aws_credentials = _Facts("awsCredentials")
        self.card_layout.addWidget(self.aws_credentials)
        # The card grows by what it shows only once that has been laid out.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_credentials_in_full)
        self.set_identity_pool(None)

    def begin(self, session: LoggedIn) -> None:
        """Show a new session."""
        self._session = session
        self.claims.show_facts(claims_in_words(session.claims), heading=(N_("Signed in as"), session.address))
        self.aws_credentials.clear()

    @property
    def session(self) -> LoggedIn | None:
        """Who is signed in."""
        return self._session

    def rename(self, address: str) -> None:
        """The account logs in with another address from now on; its token still names the one before."""
        if self._session and address != self._session.address:
            self.begin(replace(self._session, address=address))
            before = N_("before the change: it names the former address")
            facts = [(N_("The token is of"), before), *claims_in_words(self._session.claims)]
            self.claims.show_facts(facts, heading=(N_("Signed in as"), address))

    @property
    def signed_in_as(self) -> str | None:
        """The address of the session; ``None``: nobody is signed in."""
        return self._session.address if self._session else None

    @property
    def in_words(self) -> str:
        """What is now shown, in words, for a screen reader."""
        return told_on_phone(N_("Signed in as {email}", email=visible(self.signed_in_as or "")))

    def forget_session(self) -> None:
        """Drop the tokens: the session has ended."""
        self._session = None
        self.claims.clear()
        self.aws_credentials.clear()

    def set_usernames(self, usernames: Usernames) -> None:
        """Offer to change the phone number where it is a user name."""
        by_phone = usernames in (Usernames.PHONE_NUMBER, Usernames.EMAIL_OR_PHONE_NUMBER)
        self._phone_number_row.setVisible(by_phone)

    def set_identity_pool(self, identity_pool_id: str | None) -> None:
        """Offer AWS credentials where there is an identity pool to give them."""
        self.credentials_button.setVisible(identity_pool_id is not None)

    def show_aws_credentials(self, credentials: AwsCredentials) -> None:
        """Show what the identity pool gave; the key masked but for its end, the secret not at all."""
        facts = (
            (N_("AWS identity"), credentials.identity_id),
            (N_("Access key"), f"{_MASK}{credentials.access_key_id[-4:]}"),
            (N_("Expires at"), _moment(credentials.expires.timestamp())),
            (N_("AWS takes it for"), credentials.arn),
        )
        self.aws_credentials.show_facts(facts)
        announce(self, self.aws_credentials.accessibleName())
        # They come to stand below the claims; once they are laid out, they are what is looked for.
        QTimer.singleShot(0, self._show_credentials_in_full)

    def call(self) -> GlobalSignOut | None:
        """End the session everywhere."""
        return GlobalSignOut(self._session.address, self._session.access_token) if self._session else None

    def set_busy(self, call: Call | None) -> None:
        """Show that ``call`` is under way: Cancel has the room of the heading."""
        super().set_busy(call)
        self._heading.setVisible(call is None)

    def submit_log_out(self) -> None:
        """Send the log-out, unless it is under way."""
        if not self.busy and (call := self.call()) is not None:
            self.submitted.emit(call)

    @Slot()
    def _show_credentials_in_full(self) -> None:
        if self.aws_credentials.shows_facts:
            self._scroll.ensureWidgetVisible(self.aws_credentials)

    def _ask_for_aws_credentials(self) -> None:
        if self._session and not self.busy:
            self.asked.emit(GetAwsCredentials(self._session.address, self._session.id_token))

    def _add_account_links(self) -> None:
        """What a user may do with the own account."""
        email = Link(N_("Change email"), "changeEmailLink")
        phone_number = Link(N_("Change phone number"), "changePhoneNumberLink")
        password = Link(N_("Change password"), "changePasswordLink")
        authenticator = Link(N_("Set up an authenticator app"), "setUpAuthenticatorLink")
        delete = Link(N_("Delete my account"), "deleteAccountLink")
        email.clicked.connect(partial(self.change_address.emit, "email"))
        phone_number.clicked.connect(partial(self.change_address.emit, "phone_number"))
        password.clicked.connect(self.change_password)
        authenticator.clicked.connect(self._ask_for_authenticator)
        delete.clicked.connect(self._ask_for_deletion)
        self.add_links(email, password)
        self._phone_number_row = self.add_links(phone_number)
        self.add_links(authenticator)
        self.add_links(delete)
        self.set_usernames(Usernames.EMAIL)

    @Slot()
    def _ask_for_authenticator(self) -> None:
        if self._session and not self.busy:
            self.asked.emit(AssociateSoftwareToken(self._session.address, self._session.access_token))

    @Slot()
    def _ask_for_deletion(self) -> None:
        if self._session and not self.busy:
            self.deletion_asked.emit(DeleteUser(self._session.address, self._session.access_token))

    def focus_first_field(self) -> None:
        """The one thing to do here is to log out."""
        self.log_out_button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Facts(WrappingLabel):
    """Names and values that can be selected and copied; assistive technology reads them without markup."""

    def __init__(self, name: str) -> None:
        super().__init__(room=_ROOM)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._action = QAction(self)
        self._action.setShortcut(QKeySequence.StandardKey.Copy)
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._action.triggered.connect(self._copy)
        self.addAction(self._action)
        self._facts: Sequence[Fact] = ()
        self._heading: Fact | None = None
        written(self, self._write_facts)

    def show_facts(self, facts: Sequence[Fact], heading: Fact | None = None) -> None:
        """Show each name over its value."""
        self._facts, self._heading = facts, heading
        self._write_facts()

    @property
    def shows_facts(self) -> bool:
        """Whether there are any; can be asked while the screen goes, too."""
        return bool(self._facts)

    def clear(self) -> None:
        """Show nothing."""
        self.show_facts(())

    def _write_facts(self) -> None:
        self._action.setText(told_on_phone(N_("Copy")))
        heading, *facts = (
            (_told(name), _told(value)) for name, value in (self._heading or ("", ""), *self._facts)
        )
        lines = [f"<p>{escape(name)}<br><b>{escape(value)}</b></p>" for name, value in facts]
        if self._heading:
            lines.insert(0, f"<h3>{escape(heading[0])}</h3><b>{escape(heading[1])}</b>")
            facts.insert(0, heading)
        self.setText("".join(lines))
        self.setAccessibleName("\n".join(f"{name}: {value}" for name, value in facts))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_it_was(self.selectedText()))


def _told(words: Sentence | str) -> str:
    """Words of ours in the phone's language; of others as they are, what nobody sees in them marked."""
    return visible(words) if isinstance(words, str) else told_on_phone(words)


def claims_in_words(claims: Mapping[str, object]) -> list[Fact]:
    """The claims of an ID token, each named as a person would; unknown ones keep their own name."""
    names = {
        "email": N_("E-mail"),
        "email_verified": N_("E-mail verified"),
        "phone_number": N_("Phone number"),
        "phone_number_verified": N_("Phone number verified"),
        "cognito:username": N_("User name in the pool"),
        "sub": N_("Subject (sub), the user's permanent id"),
        "aud": N_("Issued to the app client"),
        "iss": N_("Issued by the user pool"),
        "token_use": N_("Kind of token"),
        "auth_time": N_("Signed in at"),
        "iat": N_("Issued at"),
        "exp": N_("Expires at"),
    }
    plumbing = {"origin_jti", "jti", "event_id"}
    known = [name for name in names if name in claims]
    others = [name for name in claims if name not in names and name not in plumbing]
    return [(names.get(name, name), _in_words(name, claims[name])) for name in [*known, *others]]


def _in_words(name: str, value: object) -> Sentence | str:
    if isinstance(value, bool):
        return N_("yes") if value else N_("no")
    if name in _DATES and isinstance(value, (int, float)):
        return _moment(value)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _moment(seconds: float) -> str:
    """A point in time, in this computer's zone: written like everywhere in the app, whatever the language."""
    return f"{datetime.fromtimestamp(seconds).astimezone():%Y-%m-%d %H:%M:%S}"

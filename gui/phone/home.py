"""The screen behind the log-in: who is signed in, what the ID token says, LOG OUT."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gui.cognito.phone_calls.calls import GetAwsCredentials, GlobalSignOut
from gui.phone.screen import Screen
from gui.phone.widgets import link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.cognito.phone_calls.calls import AwsCredentials, LoggedIn

_MASK: Final = "\N{BULLET}\N{BULLET}\N{BULLET}\N{BULLET}"
_DATES: Final = frozenset({"auth_time", "iat", "exp"})


class HomeScreen(Screen):
    """Shows the signed-in account."""

    #: ``GetAwsCredentials``
    aws_credentials_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("homeScreen", self.tr("Home"))
        self._session: LoggedIn | None = None
        self.log_out_button = link("LOG OUT", "logOutButton")
        self.log_out_button.setProperty("role", "appBarButton")
        self.log_out_button.clicked.connect(self.submit_log_out)
        self.title.hide()
        bar = QFrame()
        bar.setProperty("role", "appBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 8, 6)
        heading = QLabel(self.tr("Home"))
        heading.setProperty("role", "appBarTitle")
        row.addWidget(heading)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.log_out_button)
        self.whole.insertWidget(0, bar)
        self.claims = QLabel()
        self.claims.setObjectName("claims")
        self.claims.setWordWrap(True)
        self.claims.setTextFormat(Qt.TextFormat.RichText)
        self.claims.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card_layout.addWidget(self.claims)
        self.credentials_button = link(self.tr("Get AWS credentials"), "awsCredentialsButton")
        self.credentials_button.clicked.connect(self._ask_for_aws_credentials)
        self.add_links(self.credentials_button)
        self.aws_credentials = QLabel()
        self.aws_credentials.setObjectName("awsCredentials")
        self.aws_credentials.setWordWrap(True)
        self.aws_credentials.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card_layout.addWidget(self.aws_credentials)
        self.set_identity_pool(None)

    def begin(self, session: LoggedIn) -> None:
        """Show a new session."""
        self._session = session
        lines = [f"<h3>{self.tr('Signed in as')}<br>{escape(session.email)}</h3>"]
        lines.append(_paragraphs(claims_in_words(session.claims)))
        self.claims.setText("".join(lines))
        self.aws_credentials.clear()

    def forget_session(self) -> None:
        """Drop the tokens: the session has ended."""
        self._session = None
        self.claims.clear()
        self.aws_credentials.clear()

    def set_identity_pool(self, identity_pool_id: str | None) -> None:
        """Offer AWS credentials where there is an identity pool to give them."""
        self.credentials_button.setVisible(identity_pool_id is not None)

    def show_aws_credentials(self, credentials: AwsCredentials) -> None:
        """Show what the identity pool gave; the key masked but for its end, the secret not at all."""
        expires = QDateTime.fromSecsSinceEpoch(int(credentials.expires.timestamp()))
        facts = (
            (self.tr("AWS identity"), credentials.identity_id),
            (self.tr("Access key"), f"{_MASK}{credentials.access_key_id[-4:]}"),
            (self.tr("Expires at"), QLocale().toString(expires, QLocale.FormatType.ShortFormat)),
            (self.tr("AWS takes it for"), credentials.arn),
        )
        self.aws_credentials.setText(_paragraphs(facts))
        # They come to stand below the claims; once they are laid out, they are what is looked for.
        QTimer.singleShot(0, self._show_credentials_in_full)

    def call(self) -> GlobalSignOut | None:
        """End the session everywhere."""
        return GlobalSignOut(self._session.email, self._session.access_token) if self._session else None

    def submit_log_out(self) -> None:
        """Send the log-out, unless it is under way."""
        if not self.busy and (call := self.call()) is not None:
            self.submitted.emit(call)

    @Slot()
    def _show_credentials_in_full(self) -> None:
        self._scroll.ensureWidgetVisible(self.aws_credentials)

    def _ask_for_aws_credentials(self) -> None:
        if self._session and not self.busy:
            self.aws_credentials_wanted.emit(GetAwsCredentials(self._session.email, self._session.id_token))

    def focus_first_field(self) -> None:
        """The one thing to do here is to log out."""
        self.log_out_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _paragraphs(facts: Iterable[tuple[str, str]]) -> str:
    return "".join(f"<p>{escape(name)}<br><b>{escape(value)}</b></p>" for name, value in facts)


def claims_in_words(claims: Mapping[str, object]) -> list[tuple[str, str]]:
    """The claims of an ID token, each named as a person would; unknown ones keep their own name."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("claims", text)

    names = {
        "email": tr("E-mail"),
        "email_verified": tr("E-mail verified"),
        "cognito:username": tr("User name in the pool"),
        "sub": tr("Subject (sub), the user's permanent id"),
        "aud": tr("Issued to the app client"),
        "iss": tr("Issued by the user pool"),
        "token_use": tr("Kind of token"),
        "auth_time": tr("Signed in at"),
        "iat": tr("Issued at"),
        "exp": tr("Expires at"),
    }
    plumbing = {"origin_jti", "jti", "event_id"}
    known = [name for name in names if name in claims]
    others = [name for name in claims if name not in names and name not in plumbing]
    return [(names.get(name, name), _in_words(name, claims[name])) for name in [*known, *others]]


def _in_words(name: str, value: object) -> str:
    if isinstance(value, bool):
        yes_no = ("yes", "no")
        return QCoreApplication.translate("claims", yes_no[not value])
    if name in _DATES and isinstance(value, (int, float)):
        moment = QDateTime.fromSecsSinceEpoch(int(value))
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

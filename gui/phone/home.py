"""The screen behind the log-in: who is signed in, what the ID token says, LOG OUT."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gui.cognito.calls import GlobalSignOut
from gui.phone.screen import Screen
from gui.phone.widgets import link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.cognito.calls import LoggedIn

_DATES: Final = frozenset({"auth_time", "iat", "exp"})


class HomeScreen(Screen):
    """Shows the signed-in account."""

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

    def begin(self, session: LoggedIn) -> None:
        """Show a new session."""
        self._session = session
        lines = [f"<h3>{self.tr('Signed in as')}<br>{escape(session.email)}</h3>"]
        lines += [
            f"<p>{escape(name)}<br><b>{escape(value)}</b></p>"
            for name, value in claims_in_words(session.claims)
        ]
        self.claims.setText("".join(lines))

    def forget_session(self) -> None:
        """Drop the tokens: the session has ended."""
        self._session = None
        self.claims.clear()

    def call(self) -> GlobalSignOut | None:
        """End the session everywhere."""
        return GlobalSignOut(self._session.email, self._session.access_token) if self._session else None

    def submit_log_out(self) -> None:
        """Send the log-out, unless it is under way."""
        if not self.busy and (call := self.call()) is not None:
            self.submitted.emit(call)

    def focus_first_field(self) -> None:
        """The one thing to do here is to log out."""
        self.log_out_button.setFocus(Qt.FocusReason.OtherFocusReason)


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

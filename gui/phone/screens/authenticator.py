"""The screen that sets an authenticator app up: its secret as QR code and text, and the first code."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from PySide6.QtCore import Qt, Slot

from gui.cognito.phone_calls.calls import VerifySoftwareToken
from gui.cognito.phone_calls.typed import Kind
from gui.look.announce import announce
from gui.look.clipboard import copy_secret
from gui.phone import checks
from gui.phone.buttons import BusyButton, link
from gui.phone.fields import Field, PillField
from gui.phone.picture import SECRET
from gui.phone.qr_code import QrCode
from gui.phone.screens.asks_for_more import AsksForMore
from gui.phone.wrapping import WrappingLabel

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import AnswerChallenge
    from gui.cognito.phone_calls.outcomes import Challenged, LoggedIn

#: As many characters of the secret stand together.
_GROUP = 4


class AuthenticatorScreen(AsksForMore):
    """Sets one up in a sign-in (MFA_SETUP), or for who is signed in."""

    def __init__(self) -> None:
        super().__init__("authenticatorScreen", self.tr("Authenticator"))
        self.issuer = ""
        self._session: LoggedIn | None = None
        self._secret = ""
        self.qr_code = QrCode("authenticatorQrCode", self.tr("QR code of the secret that stands below"))
        self.secret = WrappingLabel(_GROUP)
        self.secret.setObjectName("authenticatorSecret")
        self.secret.setTextFormat(Qt.TextFormat.PlainText)
        self.secret.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = Field(
            self.tr("Enter the c&ode"),
            PillField("lock"),
            "authenticatorCode",
            self.tr("Code of the authenticator app"),
            Kind.CODE,
        )
        self.code.input.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        for shown in (self.qr_code, self.secret, self.code.input):
            shown.setProperty(SECRET, True)
        copy = link(self.tr("Copy the secret"), "copySecretButton")
        copy.clicked.connect(self._copy)
        self.card_layout.addWidget(self.qr_code, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.card_layout.addWidget(self.secret)
        self.add_links(copy)
        self.add_field(self.code)
        self.add_main_button(BusyButton(self.tr("CONTINUE"), "setUpAuthenticatorButton"))
        self.add_back("backFromAuthenticatorButton")

    def begin(self, challenged: Challenged) -> None:
        """Set one up to go on with a sign-in."""
        super().begin(challenged)
        self._show_secret(challenged.secret_code, challenged.address)

    def begin_for(self, session: LoggedIn, secret_code: str) -> None:
        """Set one up for who is signed in."""
        self.forget()
        self._session = session
        self.words.setText(
            self.tr(
                "Scan this with an authenticator app, or type the secret into it. Then give the code that the"
                " app shows: each log-in will ask for one."
            )
        )
        self._show_secret(secret_code, session.address)

    @property
    def is_for_session(self) -> bool:
        """Whether it is for who is signed in, not for a sign-in under way."""
        return self._session is not None

    def forget(self) -> None:
        """Drop the secret, and what it was for."""
        super().forget()
        self._session = None
        self._show_secret("", "")

    def call(self) -> AnswerChallenge | VerifySoftwareToken | None:
        """The first code of the app."""
        code = self.code.typed
        if self.checks.mobile and self.refuse((self.code, checks.code_problem(code.sent))):
            return None
        if session := self._session:
            return VerifySoftwareToken(session.address, session.access_token, code.sent, typed=(code,))
        return self.answer(code.sent, (code,))

    def _show_secret(self, secret: str, account: str) -> None:
        self._secret = secret
        groups = [secret[start : start + _GROUP] for start in range(0, len(secret), _GROUP)]
        self.secret.setText(" ".join(groups))
        self.secret.setAccessibleName(self.tr("Secret: {secret}").format(secret=" ".join(groups)))
        self.qr_code.show_text(otpauth_uri(self.issuer, account, secret) if secret else "")

    @Slot()
    def _copy(self) -> None:
        copy_secret(self._secret)
        announce(self, self.tr("Copied: it can be pasted for half a minute"))


def otpauth_uri(issuer: str, account: str, secret: str) -> str:
    """What authenticator apps take a secret from (Key Uri Format of Google Authenticator)."""
    label = f"{quote(issuer, safe='')}:{quote(account, safe='')}"
    return f"otpauth://totp/{label}?{urlencode({'secret': secret, 'issuer': issuer}, quote_via=quote)}"

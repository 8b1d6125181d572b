"""The screen that sets an authenticator app up: its secret as QR code and text, and the first code."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from PySide6.QtCore import Qt, Slot

from gui.cognito.phone_calls.calls import VerifySoftwareToken
from gui.cognito.phone_calls.typed import Kind
from gui.look.announce import announce
from gui.look.clipboard import copy_secret
from gui.look.languages import told_on_phone, written
from gui.phone import checks
from gui.phone.buttons import BusyButton, Link
from gui.phone.fields import Field
from gui.phone.inputs.pill import PillField
from gui.phone.picture import SECRET
from gui.phone.qr_code import QrCode
from gui.phone.screens.asks_for_more import AsksForMore
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import AnswerChallenge
    from gui.cognito.phone_calls.outcomes import Challenged, LoggedIn

#: As many characters of the secret stand together.
_GROUP = 4


class AuthenticatorScreen(AsksForMore):
    """Sets one up in a sign-in (MFA_SETUP), or for the signed-in user."""

    def __init__(self) -> None:
        super().__init__("authenticatorScreen", N_("Authenticator"))
        self.issuer = ""
        self._session: LoggedIn | None = None
        self._secret = ""
        self.qr_code = QrCode("authenticatorQrCode")
        self.secret = WrappingLabel()
        self.secret.setObjectName("authenticatorSecret")
        self.secret.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = Field(
            N_("Enter the c&ode"),
            PillField("lock"),
            "authenticatorCode",
            N_("Code of the authenticator app"),
            Kind.CODE,
        )
        self.code.input.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        for shown in (self.qr_code, self.secret, self.code.input):
            shown.setProperty(SECRET, True)
        copy = Link(N_("Copy the secret"), "copySecretButton")
        copy.clicked.connect(self._copy)
        self.card_layout.addWidget(self.qr_code, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.card_layout.addWidget(self.secret)
        self.add_links(copy)
        self.add_field(self.code)
        self.add_main_button(BusyButton(N_("CONTINUE"), "setUpAuthenticatorButton"))
        self.add_back("backFromAuthenticatorButton")
        written(self, self._write)

    def begin(self, challenged: Challenged) -> None:
        """Set one up to go on with a sign-in."""
        super().begin(challenged)
        self._show_secret(challenged.secret_code, challenged.address)

    def begin_for(self, session: LoggedIn, secret_code: str) -> None:
        """Set one up for the signed-in user."""
        self.forget()
        self._session = session
        self.words.setText(
            N_(
                "Scan this with an authenticator app, or type the secret into it. Then give the code that the"
                " app shows: each log-in will ask for one."
            )
        )
        self._show_secret(secret_code, session.address)

    @property
    def is_for_session(self) -> bool:
        """Whether it is for the signed-in user, not for a running sign-in."""
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
        self._write()
        self.qr_code.show_text(otpauth_uri(self.issuer, account, secret) if secret else "")

    def _write(self) -> None:
        secret = self.secret.text()
        self.secret.setAccessibleName(told_on_phone(N_("Secret: {secret}", secret=secret)))
        words = N_("QR code of the secret that stands below")
        self.qr_code.setAccessibleName(told_on_phone(words))

    @Slot()
    def _copy(self) -> None:
        copy_secret(self._secret)
        announce(self, told_on_phone(N_("Copied: it can be pasted for half a minute")))


def otpauth_uri(issuer: str, account: str, secret: str) -> str:
    """What authenticator apps take a secret from (Key Uri Format of Google Authenticator)."""
    label = f"{quote(issuer, safe='')}:{quote(account, safe='')}"
    return f"otpauth://totp/{label}?{urlencode({'secret': secret, 'issuer': issuer}, quote_via=quote)}"

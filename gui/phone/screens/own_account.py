"""The screens on which a signed-in user changes the password, the e-mail address or the phone number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.cognito.environments.account_rules import SignUpAttribute
from gui.cognito.phone_calls.calls import ChangePassword, UpdateUserAttributes
from gui.phone import checks
from gui.phone.buttons import BusyButton, Link
from gui.phone.inputs.attribute_field import AttributeField
from gui.phone.screens.password_screen import PasswordScreen
from gui.phone.screens.screen import Screen
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import LoggedIn


class ChangePasswordScreen(PasswordScreen):
    """Sets another password, proved by the present one."""

    def __init__(self) -> None:
        super().__init__("changePasswordScreen", N_("Change password"))
        self.session: LoggedIn | None = None
        self.previous = self.add_password(N_("Present pass&word"), "presentPassword", N_("Present password"))
        self.add_new_password(N_("New &password"), "changedPassword", N_("New password"))
        self.repeated = self.add_password(
            N_("&Confirm Password"), "changedPasswordConfirm", N_("Confirm password")
        )
        self.card_layout.addWidget(self.make_up_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_main_button(BusyButton(N_("CHANGE PASSWORD"), "changePasswordButton"))
        back = Link(N_("BACK"), "backFromPasswordButton")
        back.clicked.connect(self.went_back)
        self.add_links(back)

    def begin(self, session: LoggedIn) -> None:
        """Change the password of who is signed in."""
        self.clear_passwords()
        self.session = session

    def forget(self) -> None:
        """Nobody is signed in any more."""
        self.clear_passwords()
        self.session = None

    def call(self) -> ChangePassword | None:
        """Both passwords as typed, never trimmed."""
        previous, password = self.previous.typed, self.password.typed
        if self.checks.mobile and self.refuse(
            (self.previous, checks.password_problem(previous.sent)),
            (self.password, self.new_password_problem),
            (self.repeated, self.repeated_problem),
        ):
            return None
        if (session := self.session) is None:
            return None
        return ChangePassword(
            session.address,
            session.access_token,
            previous.sent,
            password.sent,
            typed=(previous, password),
        )


class ChangeAddressScreen(Screen):
    """Changes the e-mail address or the phone number; the code that proves the new one is asked for next."""

    def __init__(self) -> None:
        super().__init__("changeAddressScreen", N_("Change address"))
        self.session: LoggedIn | None = None
        self._fields = {
            name: AttributeField(SignUpAttribute(name, is_required=True), "changed")
            for name in ("email", "phone_number")
        }
        for field in self._fields.values():
            self.add_field(field)
        self.add_main_button(BusyButton(N_("CHANGE"), "changeAddressButton"))
        back = Link(N_("BACK"), "backFromAddressButton")
        back.clicked.connect(self.went_back)
        self.add_links(back)

    def begin(self, session: LoggedIn, name: str) -> None:
        """Change the attribute ``name`` of who is signed in."""
        self.forget()
        self.session = session
        for each, field in self._fields.items():
            field.setVisible(each == name)
        self.set_title(N_("Change email") if name == "email" else N_("Change phone number"))

    def forget(self) -> None:
        """Nobody is signed in any more."""
        self.session = None
        for field in self.fields:
            field.input.clear()

    @property
    def field(self) -> AttributeField:
        """The one on show."""
        return next(field for field in self._fields.values() if field.isVisibleTo(self))

    def call(self) -> UpdateUserAttributes | None:
        """The new value."""
        field = self.field
        typed = field.typed
        if self.checks.mobile and self.refuse((field, field.mobile_problem)):
            return None
        if (session := self.session) is None:
            return None
        name = field.attribute.name
        return UpdateUserAttributes(session.address, session.access_token, name, typed.sent, typed=(typed,))

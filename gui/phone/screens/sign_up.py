"""The sign-up screen: who it is, password, password again, and the attributes that the pool asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.cognito.environments.sign_up_form import SignUpForm, sent_as
from gui.cognito.phone_calls.calls import SignUp
from gui.look import theme
from gui.look.announce import announce
from gui.look.languages import told_on_phone
from gui.phone.buttons import BusyButton, Link
from gui.phone.inputs.address_field import AddressField
from gui.phone.screens.attribute_fields import AttributeFields
from gui.phone.screens.password_screen import PasswordScreen
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping


class SignUpScreen(PasswordScreen):
    """Registers an address."""

    have_code = Signal()
    log_in = Signal()
    #: The tester wants the form filled in with a new account.
    new_address_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("signUpScreen", N_("Create Account"))
        self._form = SignUpForm()
        self.email = AddressField("signUpEmail")
        self.add_field(self.email)
        self.add_new_password(N_("&Password"), "signUpPassword", N_("Password"))
        self.repeated = self.add_password(
            N_("&Confirm Password"), "signUpConfirmPassword", N_("Confirm password")
        )
        self.attributes = AttributeFields(self, "signUpAttribute")
        self.card_layout.addWidget(self.attributes)
        #: The window gives it its menu.
        self.attributes_button = Link(N_("Attributes"), "attributesButton")
        self.add_links(self.make_up_button, self.attributes_button)
        self.warning = WrappingLabel()
        self.warning.setObjectName("protectedWarning")
        self.warning.hide()
        self.card_layout.addWidget(self.warning)
        self.add_main_button(BusyButton("SIGN UP", "signUpButton"))
        have_code = Link(N_("I already have a code"), "haveCodeButton")
        log_in = Link(N_("Log in instead"), "toLogInButton")
        have_code.clicked.connect(self.have_code)
        log_in.clicked.connect(self.log_in)
        self.add_links(have_code, log_in)
        new_address = Link(N_("New address"), "newAddressButton")
        new_address.setToolTip("Ctrl+N")
        new_address.clicked.connect(self.new_address_wanted)
        # Last in the order of the keys: who types goes from the address to the password.
        self.email.put_beside_label(new_address)
        QWidget.setTabOrder(log_in, new_address)
        self.email.changed.connect(self.address_changed)
        self.email.input.textChanged.connect(self._cover_attribute)

    def use_form(self, form: SignUpForm) -> None:
        """Ask for what ``form`` asks for; what is typed stays."""
        if form == self._form:
            return
        self._form = form
        self.attributes.ask_for(form.attributes, after=self.repeated.input)
        self._cover_attribute()
        if self.isVisible():
            names = [field.input.accessibleName() for field in (self.email, *self.attributes.fields)]
            announce(self, told_on_phone(N_("The form asks for: {fields}", fields=", ".join(names))))

    def fill(self, address: str, password: str, attributes: Mapping[str, str]) -> None:
        """Fill in the whole form; attributes that it does not ask for are passed over.

        One Enter sends it, from wherever the focus is.
        """
        # As if it were typed: Ctrl+Z gives back what stood there.
        self.email.input.selectAll()
        self.email.input.insert(address)
        self.password.set_text(password)
        self.repeated.set_text(password)
        self.attributes.fill(attributes)
        required = (field for field in self.attributes.fields if field.attribute.is_required)
        lacking = next((field for field in required if not field.input.text()), None)
        self.focus(lacking or self.email)
        if not lacking:
            # Selected from its end: its beginning is on show.
            self.email.input.end(False)
            self.email.input.home(True)

    @Slot()
    def _cover_attribute(self) -> None:
        """One field for each attribute: the first one stands for the e-mail address or the phone number."""
        self.attributes.cover(sent_as(self._form.usernames, self.email.input.text()))

    def warn(self, protected: str | None, color: str) -> None:
        """Name a ``protected`` environment at the button that makes a user in it."""
        self.warning.setVisible(protected is not None)
        self.warning.setText(N_("This makes a user in {name}.", name=visible(protected or "")))
        self.warning.setStyleSheet(
            f"background: {color}; color: {theme.text_on(color)}; border-radius: 8px;"
            "padding: 5px 8px; font-weight: bold;"
        )

    def call(self) -> SignUp | None:
        """The sign-up as typed. A password is never trimmed."""
        email, password = self.email.typed, self.password.typed
        fields = self.attributes.fields
        if self.checks.mobile and self.refuse(
            (self.email, self.email.mobile_problem),
            (self.password, self.new_password_problem),
            (self.repeated, self.repeated_problem),
            *((field, field.mobile_problem) for field in fields),
        ):
            return None
        attributes = [field.typed for field in fields]
        return SignUp(
            email.sent,
            password.sent,
            tuple((typed.attribute, typed.sent) for typed in attributes),
            typed=(email, password, *attributes),
        )

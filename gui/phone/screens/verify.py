"""The verification screen: the mailed code and VERIFY, or the mailed link."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from gui.cognito.phone_calls.calls import (
    ConfirmSignUp,
    GetUserAttributeVerificationCode,
    ResendConfirmationCode,
    VerifyUserAttribute,
)
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.buttons import BusyButton, Link
from gui.phone.fields import Field
from gui.phone.inputs.address_field import AddressField
from gui.phone.inputs.pill import PillField
from gui.phone.screens.screen import Screen, caption, code_went_to
from gui.sentences import N_, Sentence, joined
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import AttributeChanged, CodeDelivery, LoggedIn
    from gui.phone.checks import Checks

#: Seconds until the mobile screen offers another code: a mail may take a minute, the service allows five
#: codes an hour.
COOL_DOWN: Final = 30


class VerifyScreen(Screen):
    """Confirms an address with its code; where the pool mails a link, says to follow that."""

    resend = Signal(object)
    #: The tester has followed the link.
    link_followed = Signal()

    def __init__(self) -> None:
        super().__init__("verifyScreen", N_("Verify"))
        self._resend_at = 0.0
        self._session: str | None = None
        self._by_link = False
        self._has_code = False
        self._changed: AttributeChanged | None = None
        self._session_of_change: LoggedIn | None = None
        self.email = AddressField("verifyEmail", says_more=True)
        self.code = Field(
            N_("Enter c&onfirmation code"),
            PillField("lock"),
            "verifyCode",
            N_("Confirmation code"),
            Kind.CODE,
        )
        self.code.input.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.destination = caption("maskedDestination")
        self.link_words = caption("linkWords")
        self.link_words.setText(
            N_("This pool mails a link, not a code: open the link of the newest mail, then log in.")
        )
        self.add_field(self.email)
        self.card_layout.addWidget(self.destination)
        self.card_layout.addWidget(self.link_words)
        self.add_field(self.code)
        self.verify_button = BusyButton("VERIFY", "verifyButton")
        self.add_main_button(self.verify_button)
        self.followed_button = Link(N_("I followed the link: log in"), "linkFollowedButton")
        self.followed_button.clicked.connect(self.link_followed)
        self.resend_button = Link("", "resendButton")
        self.resend_button.clicked.connect(self._ask_again)
        back = Link(N_("BACK"), "backButton")
        back.clicked.connect(self.went_back)
        self._followed = self.add_links(self.followed_button)
        self.add_links(self.resend_button)
        self.add_links(back)
        self.email.changed.connect(self._tell_address)
        self.email.input.textEdited.connect(self._forget_destination)
        self.email.input.textChanged.connect(self.enable)
        self.code.input.textChanged.connect(self.enable)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._forget_destination()
        self._show_way()

    @property
    def by_link(self) -> bool:
        """Whether the pool mails a link in place of a code; for a change it mails a code."""
        return self._by_link and self._changed is None

    @by_link.setter
    def by_link(self, by_link: bool) -> None:
        self._by_link = by_link
        self._show_way()

    @property
    def changed(self) -> AttributeChanged | None:
        """The attribute whose new value is verified; ``None``: a sign-up is confirmed."""
        return self._changed

    def begin_change(self, session: LoggedIn, changed: AttributeChanged) -> None:
        """Verify what who is signed in has changed, in place of a sign-up."""
        self.forget()
        self._session_of_change, self._changed = session, changed
        self.email.input.setReadOnly(True)
        self.email.set_text(changed.value)
        self.code_was_sent(changed.delivery)
        self._show_way()

    def start_with(self, address: str) -> None:
        """Start over with another address, or go on with the one on the screen."""
        if self._changed or address != self.email.input.text():
            super().start_with(address)
            self.forget()

    def keep_session(self, session: str | None) -> None:
        """Keep what SignUp gave, for ConfirmSignUp to pass on (choice-based sign-in)."""
        self._session = session

    def forget(self) -> None:
        """Drop what a pool gave for this address: session, code, where that went, and the wait since."""
        self._session = None
        self._resend_at = 0.0
        if self._changed:
            self.email.input.clear()  # which is not told: it was not the address worked with
            self.email.input.setReadOnly(False)
            self._changed = self._session_of_change = None
        self.code.input.clear()
        self._forget_destination()
        self._has_code = False
        self._show_way()

    def code_was_sent(self, delivery: CodeDelivery | None) -> None:
        """Show where the service says that the code went; start the cool-down."""
        self.email.set_label(self._label(delivery))
        if delivery is None:
            self.destination.setText(N_("The service says nothing of a mail: this pool may send no codes."))
        else:
            self.destination.setText(
                N_(
                    "server: {destination} by {medium} · it may take a minute to arrive",
                    destination=visible(delivery.destination),
                    medium=visible(delivery.medium),
                )
            )
        self._resend_at = time.monotonic() + COOL_DOWN
        self._second.start()
        self._count_down()

    def resent_in_words(self, delivery: CodeDelivery | None) -> Sentence:
        """What the service says that it sent again."""
        if delivery is None:
            return N_("The service took the request, and says nothing of a mail.")
        if delivery.medium != "EMAIL":
            return N_("Confirmation code resent by {medium}.", medium=delivery.medium)
        if self.by_link:
            return N_("The link was sent again. Check your email")
        return N_("Confirmation code resent. Check your email")

    def put_code(self, code: str) -> None:
        """Put a code into the field, for the tester to look at and send."""
        self._has_code = True
        self._show_way()
        self.code.input.setText(code)
        self.focus(self.code)

    def call(self) -> ConfirmSignUp | VerifyUserAttribute | None:
        """The code as typed, or as the mobile app would read it."""
        email, code = self.email.typed, self.code.typed
        if self.checks.mobile and self.refuse(
            (self.email, self.email.mobile_problem), (self.code, checks.code_problem(code.sent))
        ):
            return None
        if (changed := self._changed) and (session := self._session_of_change):
            who = session.address, session.access_token
            return VerifyUserAttribute(*who, changed.name, changed.value, code.sent, typed=(code,))
        return ConfirmSignUp(email.sent, code.sent, self._session, typed=(email, code))

    def focus_first_field(self) -> None:
        """Take the focus to the address where it lacks, else to the code, which the next one replaces."""
        if not self.email.input.text():
            self.focus(self.email)
        elif self.code.isVisibleTo(self):
            self.focus(self.code)
        else:
            self.followed_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def in_words(self) -> str:
        """What is now shown, in words, for a screen reader."""
        way = self.link_words.text() if self.by_link else self.destination.text()
        return f"{super().in_words}. {self.email.label} {visible(self.email.input.text())}. {way}"

    @Slot()
    def enable(self) -> None:
        """Enable VERIFY when there is something to send; as typed, nothing at all can be sent too."""
        has_text = bool(self.code.typed.sent and self.email.typed.sent)
        self.verify_button.setEnabled(has_text or not self.checks.mobile)

    def set_checks(self, checks: Checks) -> None:
        """Check and read like this from now on."""
        super().set_checks(checks)
        self._show_way()

    @Slot()
    def ask_again(self) -> None:
        """Ask for a new code, unless the cool-down runs."""
        if self.resend_button.isEnabled() and not self.busy:
            self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        email = self.email.typed
        if self.busy or (self.checks.mobile and self.refuse((self.email, self.email.mobile_problem))):
            return
        if (changed := self._changed) and (session := self._session_of_change):
            who = session.address, session.access_token
            self.resend.emit(GetUserAttributeVerificationCode(*who, changed.name, changed.value))
            return
        self.resend.emit(ResendConfirmationCode(email.sent, typed=(email,)))

    @Slot(str)
    def _tell_address(self, address: str) -> None:
        # What is being changed is not the address yet that the tester works with.
        if self._changed is None:
            self.address_changed.emit(address)

    @Slot()
    def _forget_destination(self) -> None:
        self.email.set_label(self.email.word)
        self.destination.setText(
            N_("Use the newest link: each new one ends the older ones.")
            if self.by_link
            else N_("Use the newest code: each new one ends the older ones.")
        )

    def _label(self, delivery: CodeDelivery | None) -> Sentence:
        kind = self.email.typed.kind
        if self.by_link and kind is Kind.EMAIL and delivery and delivery.medium == "EMAIL":
            return N_("We emailed a link to")
        return code_went_to(delivery, kind) or self.email.word

    def _show_way(self) -> None:
        """Ask for a code where one may come: also of a link pool, where one sends as typed."""
        asks = not self.by_link or self._has_code or not self.checks.mobile
        loses_focus = not asks and (self.code.input.hasFocus() or self.verify_button.hasFocus())
        self.link_words.setVisible(self.by_link)
        self._followed.setVisible(self.by_link)
        self.code.setVisible(asks)
        self.verify_button.setVisible(asks)
        if loses_focus:
            self.focus_first_field()
        self.enable()
        self._count_down()

    @Slot()
    def _count_down(self) -> None:
        left = round(self._resend_at - time.monotonic())
        waiting = left > 0 and self.checks.mobile
        words = N_("Resend link") if self.by_link else N_("Resend code")
        time_left = f"({left // 60}:{left % 60:02})"
        self.resend_button.say(joined((words, time_left)) if waiting else words, words)
        if waiting and self.resend_button.hasFocus():
            # Qt would pass the focus on to BACK, which Space presses.
            self.focus_first_field()
        self.resend_button.setEnabled(not waiting)
        if left <= 0:
            self._second.stop()

"""The top of the window: where the calls go, how they are checked, who is worked with, what is unusual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.cognito.environments.environment import PALETTE
from gui.cognito.sandbox_control import SandboxState
from gui.desk.header.environment_button import Band, EnvironmentButton
from gui.desk.header.segments import Segments
from gui.dialogs.sandbox.words import state_in_words
from gui.look import theme
from gui.look.eliding_button import ElidingButton
from gui.look.folding_row import FoldingRow
from gui.look.key_button import KeyButton, native_keys
from gui.look.languages import written
from gui.look.long_text import cut
from gui.panels.quota_meter import QuotaMeter
from gui.panels.timeline.session_timer import SessionTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environments.environment import Environment

NEW_ADDRESS_KEYS: Final = "Ctrl+N"
ACCOUNTS_KEYS: Final = "Ctrl+L"
REPORT_KEYS: Final = "Ctrl+B"
_LONGEST_NAME: Final = 60


class Header(QWidget):
    """A band in the environment's colour over one row: what it has no room for is in the menu at its end."""

    def __init__(self) -> None:
        super().__init__()
        self._sandbox_state = SandboxState()
        self._accounts = 0
        #: Writes what the environment's button says, in the language in use.
        self._show_place: Callable[[], None] = self._write_starting
        #: The environment's; empty: the sandbox's, the palette's own green.
        self._color = ""
        self._band = Band()
        self.environment = EnvironmentButton(least_characters=18)
        self.environment.setObjectName("environmentButton")
        self.menu = QMenu(self.environment)
        self.environment.setMenu(self.menu)
        self._checks = Segments("mobileChecks", "sendAsTyped")
        #: Whether what is typed is checked like in the mobile app: a checkable button.
        self.mobile_checks = self._checks.first
        self.logs_in_after_verify = QCheckBox()
        self.logs_in_after_verify.setObjectName("logsInAfterVerify")
        self.new_address = KeyButton(NEW_ADDRESS_KEYS)
        self.new_address.setObjectName("newAddressBarButton")
        self.accounts = ElidingButton(least_characters=20)
        self.accounts.setObjectName("accountsButton")
        self.quota = QuotaMeter()
        # Nobody should wonder why a call fails while the sandbox plays a fault.
        self.sandbox_notice = ElidingButton(least_characters=8)
        self.sandbox_notice.setObjectName("sandboxNotice")
        self.session_timer = SessionTimer()
        self.session_timer.setProperty("role", "chip")
        self.report = KeyButton(REPORT_KEYS)
        self.report.setObjectName("reportButton")
        self.report.setProperty("role", "primary")
        #: Shows the panels in place of the phone, where there is no room for both.
        self.panels = QPushButton()
        self.panels.setObjectName("panelsButton")
        self.panels.setCheckable(True)
        self._has_panels_button = False
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_sandbox_state)
        self._row = FoldingRow()
        self._fill_row()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._band)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE_LARGE, theme.SPACE)
        inner.addWidget(self._row)
        layout.addLayout(inner)
        self.logs_in_after_verify.setEnabled(False)
        self._paint(self._color)
        written(self, self._write)

    def _fill_row(self) -> None:
        row = self._row
        row.add(self.panels, lambda: self._has_panels_button)
        for widget in (self.environment, self._checks, self.new_address, self.accounts):
            row.add(widget)
        row.add(self.logs_in_after_verify)
        row.add_stretch()
        row.add(self.quota, lambda: bool(self.quota.text()))
        row.add(self.sandbox_notice, lambda: bool(self.sandbox_notice.words))
        row.add(self.session_timer)
        row.add(self.report)
        row.end(
            self.logs_in_after_verify,
            self.accounts,
            self.session_timer,
            self.quota,
            self._checks,
            self.new_address,
            self.sandbox_notice,
            self.report,
        )

    def _write(self) -> None:
        self.mobile_checks.setText(self.tr("Like the mobile app"))
        self.mobile_checks.setAccessibleName(self.tr("Check like the mobile app"))
        self.mobile_checks.setToolTip(
            self.tr(
                "On: what you type is checked, and trimmed, as a Flutter app with flutter_login and"
                " amplify_auth_cognito does. Other apps differ: Amplify's own Authenticator also trims"
                " passwords. Off: it is sent as typed, also what the mobile app would have stopped."
            )
        )
        self._checks.second.setText(self.tr("Send as typed"))
        self._checks.second.setAccessibleName(self.tr("Send as typed"))
        self._checks.second.setToolTip(self.mobile_checks.toolTip())
        self.logs_in_after_verify.setText(self.tr("Lo&g in after VERIFY"))
        self.logs_in_after_verify.setAccessibleName(self.tr("Log in after VERIFY"))
        self.logs_in_after_verify.setToolTip(
            self.tr(
                "On: once VERIFY has confirmed an address, a log-in with the password of its sign-up follows"
                " by itself, as a call of its own, like Amplify's autoSignIn. The password is held in memory"
                " until then. Remembered by environment."
            )
        )
        text = self.tr("New address")
        self.new_address.say(f"+ {text}", text)
        self.report.say(self.tr("Report a bug"))
        self.panels.setText(self.tr("Panels"))
        self.panels.setAccessibleName(self.tr("Show the panels in place of the phone"))
        self.panels.setToolTip(self.panels.accessibleName())
        self._row.more.setAccessibleName(self.tr("More"))
        self._row.more.setToolTip(self.tr("What there is no room for"))
        self.count_accounts(self._accounts)
        self._show_place()
        self._tell_sandbox_state()

    @Slot(bool)
    def offer_panels(self, are_away: bool) -> None:
        """Have a button for the panels, while there is no room for them beside the phone."""
        self._has_panels_button = are_away
        self.panels.setChecked(False)
        self._row.fold()

    def count_accounts(self, accounts: int) -> None:
        """Say how many accounts of this session there are to choose from."""
        self._accounts = accounts
        text = self.tr("Accounts ({count})").format(count=f"{accounts:,}")
        self.accounts.say(text, text, f"{self.tr('Accounts of this session')} ({native_keys(ACCOUNTS_KEYS)})")

    def show_starting(self) -> None:
        """Show that the calls will go to the sandbox once it serves, and until then nowhere."""
        self.logs_in_after_verify.setEnabled(False)
        self._show(self._write_starting, "")

    def _write_starting(self) -> None:
        self._name(
            self.tr("Sandbox"), self.tr("starting"), self.tr("No call is sent until the sandbox serves")
        )

    def show_stopped(self) -> None:
        """Show that there is no sandbox to call."""

        def write() -> None:
            told = self.tr("No call is sent: the sandbox has stopped")
            self._name(self.tr("Sandbox"), self.tr("stopped"), told)

        self._show(write, self._color)

    def show_awaited(self, environment: Environment) -> None:
        """Show that the calls will go there once the keychain has given the client secret."""

        def write() -> None:
            told = self.tr("No call is sent until the keychain gives the client secret")
            self._name(environment.name, self.tr("waiting for the keychain"), told)

        self.logs_in_after_verify.setEnabled(False)
        self._show(write, color_of(environment))

    def show_environment(self, environment: Environment) -> None:
        """Show where the calls go now."""

        def write() -> None:
            details = [environment.user_pool_id]
            details += [self.tr("protected")] if environment.is_protected else []
            details += [self.tr("in the sandbox")] if environment.in_sandbox else []
            where = environment.endpoint or f"AWS, {environment.region}"
            told = self.tr("{name}: the calls go to {where}").format(name=environment.name, where=where)
            self._name(environment.name, " · ".join(details), told)

        self.logs_in_after_verify.setEnabled(True)
        self.logs_in_after_verify.setChecked(environment.logs_in_after_verify)
        self._show(write, "" if environment.is_sandbox else color_of(environment))

    def show_sandbox(self, state: SandboxState) -> None:
        """Show what the sandbox does that a service left alone would not; its clock goes on by itself."""
        self._sandbox_state = state
        if state.clock_offset:
            self._clock.start()
        else:
            self._clock.stop()
        self._tell_sandbox_state()

    @Slot()
    def _tell_sandbox_state(self) -> None:
        words = state_in_words(self._sandbox_state)
        if words != self.sandbox_notice.words:
            self.sandbox_notice.say(words)
            self._row.fold()

    def _show(self, write: Callable[[], None], color: str) -> None:
        self._show_place = write
        write()
        self._paint(color)

    def _name(self, name: str, detail: str, tool_tip: str) -> None:
        name = cut(name, _LONGEST_NAME)
        words = " · ".join(filter(None, (name, detail)))
        accessible_name = self.tr("Environment: {name}").format(name=words)
        self.environment.show_name(name, detail, accessible_name, tool_tip)

    def _paint(self, color: str) -> None:
        self._color = color
        self._band.paint_in(color)
        self.environment.paint_in(color)


def color_of(environment: Environment) -> str:
    """The environment's colour as ``#rrggbb``."""
    return PALETTE.get(environment.color, environment.color)

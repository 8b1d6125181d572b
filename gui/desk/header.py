"""The top of the window: which environment the calls go to, how they are checked, what is unusual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gui.cognito.environments.environment import PALETTE
from gui.cognito.sandbox_control import SandboxState
from gui.dialogs.sandbox.words import state_in_words
from gui.look import theme
from gui.look.eliding_button import ElidingButton
from gui.look.long_text import cut
from gui.panels.quota_meter import QuotaMeter

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment

_LONGEST_NAME: Final = 60


class Header(QWidget):
    """A band in the environment's colour over the environment's button and the tester's switches."""

    def __init__(self) -> None:
        super().__init__()
        self._sandbox_state = SandboxState()
        self.band = QFrame()
        self.band.setObjectName("environmentBand")
        self.band.setFixedHeight(5)
        self.environment = ElidingButton(least_characters=24)
        self.environment.setObjectName("environmentButton")
        self.menu = QMenu(self.environment)
        self.environment.setMenu(self.menu)
        self.mobile_checks = QCheckBox(self.tr("Check &like the mobile app"))
        self.mobile_checks.setObjectName("mobileChecks")
        self.mobile_checks.setToolTip(
            self.tr(
                "On: what you type is checked, and trimmed, as a Flutter app with flutter_login and"
                " amplify_auth_cognito does. Other apps differ: Amplify's own Authenticator also trims"
                " passwords. Off: it is sent as typed, also what the mobile app would have stopped."
            )
        )
        self.logs_in_after_verify = QCheckBox(self.tr("Log in after VERIF&Y"))
        self.logs_in_after_verify.setObjectName("logsInAfterVerify")
        self.logs_in_after_verify.setToolTip(
            self.tr(
                "On: once VERIFY has confirmed an address, a log-in with the password of its sign-up follows"
                " by itself, as a call of its own, like Amplify's autoSignIn. The password is held in memory"
                " until then. Remembered by environment."
            )
        )
        self.quota = QuotaMeter()
        # Nobody should wonder why a call fails while the sandbox plays a fault.
        self.sandbox_notice = ElidingButton(least_characters=12)
        self.sandbox_notice.setObjectName("sandboxNotice")
        self.sandbox_notice.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_sandbox_state)
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 14, 0)
        row.addWidget(self.environment)
        row.addSpacing(16)
        switches = QVBoxLayout()
        switches.setSpacing(2)
        switches.addWidget(self.mobile_checks)
        switches.addWidget(self.logs_in_after_verify)
        row.addLayout(switches)
        row.addStretch()
        row.addWidget(self.sandbox_notice)
        row.addSpacing(8)
        row.addWidget(self.quota)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addLayout(row)
        self.show_starting()

    def show_starting(self) -> None:
        """Show that the calls will go to the sandbox once it serves, and until then nowhere."""
        self.logs_in_after_verify.setEnabled(False)
        self._show_name(self.tr("Sandbox · starting"), self.tr("No call is sent until the sandbox serves"))
        self._paint(theme.colors.good)

    def show_stopped(self) -> None:
        """Show that there is no sandbox to call."""
        self._show_name(self.tr("Sandbox · stopped"), self.tr("No call is sent: the sandbox has stopped"))

    def show_awaited(self, environment: Environment) -> None:
        """Show that the calls will go there once the keychain has given the client secret."""
        self.logs_in_after_verify.setEnabled(False)
        self._show_name(
            self.tr("{name} · waiting for the keychain").format(name=cut(environment.name, _LONGEST_NAME)),
            self.tr("No call is sent until the keychain gives the client secret"),
        )
        self._paint(color_of(environment))

    def show_environment(self, environment: Environment) -> None:
        """Show where the calls go now."""
        protected = self.tr(" · protected") if environment.is_protected else ""
        protected += self.tr(" · in the sandbox") if environment.in_sandbox else ""
        name = cut(environment.name, _LONGEST_NAME)
        where = environment.endpoint or f"AWS, {environment.region}"
        self._show_name(
            f"{name} · {environment.user_pool_id}{protected}",
            self.tr("{name}: the calls go to {where}").format(name=environment.name, where=where),
        )
        self.logs_in_after_verify.setEnabled(True)
        self.logs_in_after_verify.setChecked(environment.logs_in_after_verify)
        self._paint(theme.colors.good if environment.is_sandbox else color_of(environment))

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
        self.sandbox_notice.setVisible(bool(words))

    def _show_name(self, name: str, tool_tip: str) -> None:
        self.environment.say(name, self.tr("Environment: {name}").format(name=name), tool_tip)

    def _paint(self, color: str) -> None:
        self.band.setStyleSheet(f"background: {color};")
        self.environment.setStyleSheet(
            f"QPushButton {{ border: 1px solid {color}; border-radius: 8px; padding: 5px 12px; }}"
            f"QPushButton:focus {{ border: 2px solid {color}; }}"
        )


def color_of(environment: Environment) -> str:
    """The environment's colour as ``#rrggbb``."""
    return PALETTE.get(environment.color, environment.color)

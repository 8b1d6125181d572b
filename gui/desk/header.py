"""The top of the window: which environment the calls go to, how they are checked, what is unusual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.cognito.environments.environment import PALETTE
from gui.desk.quota_meter import QuotaMeter
from gui.look import theme

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment

_SANDBOX_COLOR = theme.LIGHT.good


class Header(QWidget):
    """A band in the environment's colour over the environment's button and the tester's switches."""

    def __init__(self) -> None:
        super().__init__()
        self.band = QFrame()
        self.band.setObjectName("environmentBand")
        self.band.setFixedHeight(5)
        self.environment = QPushButton(self.tr("Sandbox · starting"))
        self.environment.setObjectName("environmentButton")
        self.environment.setAccessibleName(self.tr("Environment"))
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
        self.quota = QuotaMeter()
        # Nobody should wonder why a call fails while the sandbox plays a fault.
        self.sandbox_notice = QPushButton()
        self.sandbox_notice.setObjectName("sandboxNotice")
        self.sandbox_notice.hide()
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 14, 0)
        row.addWidget(self.environment)
        row.addSpacing(16)
        row.addWidget(self.mobile_checks)
        row.addStretch()
        row.addWidget(self.sandbox_notice)
        row.addWidget(self.quota)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addLayout(row)
        self._paint(_SANDBOX_COLOR)

    def show_starting(self) -> None:
        """Show that the calls will go to the sandbox once it serves, and until then nowhere."""
        self.environment.setText(self.tr("Sandbox · starting"))
        self.environment.setToolTip("")
        self._paint(_SANDBOX_COLOR)

    def show_environment(self, environment: Environment) -> None:
        """Show where the calls go now."""
        protected = self.tr(" · protected") if environment.is_protected else ""
        self.environment.setText(f"{environment.name} · {environment.user_pool_id}{protected}")
        where = environment.endpoint or f"AWS, {environment.region}"
        self.environment.setToolTip(self.tr("The calls go to {where}").format(where=where))
        self._paint(_SANDBOX_COLOR if environment.is_sandbox else color_of(environment))

    def _paint(self, color: str) -> None:
        self.band.setStyleSheet(f"background: {color};")
        self.environment.setStyleSheet(
            f"QPushButton {{ border: 1px solid {color}; border-radius: 8px; padding: 5px 12px; }}"
            f"QPushButton:focus {{ border: 2px solid {color}; }}"
        )


def color_of(environment: Environment) -> str:
    """The environment's colour as ``#rrggbb``."""
    return PALETTE.get(environment.color, environment.color)

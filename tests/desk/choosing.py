"""The window with its chooser, and what a tester does in the environment dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton

from gui.cognito.environments.client_secrets import ClientSecrets
from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.store import Environments
from gui.desk.environments.chooser import EnvironmentChooser
from gui.desk.sandbox.pools import SandboxPools
from gui.dialogs.environment.dialog import EnvironmentDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.cognito.environments.environment import Environment
    from tests.tester import Desk


class Chooser:
    """The window with its chooser, joined as the app joins them."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.store = Environments(folder)
        self.secrets = ClientSecrets()
        self.pools = SandboxPools(Timeouts, lambda _: lambda _: None, desk.window)
        menu = desk.window.header.menu
        self.it = EnvironmentChooser(desk.window, menu, self.store, self.secrets, self.pools)
        self.it.chosen.connect(desk.window.use)
        self.it.secret_awaited.connect(desk.window.await_secret)
        self.it.sandbox_chosen.connect(desk.window.want_sandbox)
        desk.window.dropped.connect(self.it.opener.open_dropped)
        desk.window.choices.changed.connect(self.it.keep)
        self.chosen: list[tuple[str, str | None]] = []
        self.it.chosen.connect(self._keep_choice)

    def _keep_choice(self, environment: Environment, secret: str | None) -> None:
        self.chosen.append((environment.name, secret))

    def in_dialog(self, act: Callable[[EnvironmentDialog], None]) -> None:
        """Have ``act`` done in the environment dialog once it is open."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, EnvironmentDialog):
                try:
                    act(dialog)
                except BaseException:
                    dialog.reject()  # it waits for ever where a test of it has failed
                    raise
            else:
                QTimer.singleShot(10, look)

        QTimer.singleShot(0, look)

    def action(self, start: str) -> QAction:
        self.desk.window.header.menu.aboutToShow.emit()
        actions = self.desk.window.header.menu.actions()
        return next(action for action in actions if action.text().replace("&", "").startswith(start))

    def notice(self) -> str:
        """The text of the notice on show, which is dismissed."""
        self.desk.wait(lambda: bool(self._notices()))
        box = self._notices()[0]
        words = box.text()
        assert box.textFormat() is Qt.TextFormat.PlainText
        box.done(0)
        self.desk.wait(lambda: not self._notices())
        return words

    def drop(self, *urls: QUrl) -> None:
        """Drop this on the window."""
        data = QMimeData()
        data.setUrls(urls)
        none = Qt.KeyboardModifier.NoModifier
        place, copy, left = QPointF(9, 9), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        self.desk.window.dropEvent(QDropEvent(place, copy, data, left, none))

    def settle(self) -> None:
        """Wait until no thread of the keychain's has anything to tell any more."""
        self.desk.wait(lambda: not (self.it.is_busy or self.pools.is_busy))

    def _notices(self) -> list[QMessageBox]:
        boxes: list[QMessageBox] = self.desk.window.findChildren(QMessageBox, "environmentNotice")
        return [box for box in boxes if box.isVisible()]


def save(dialog: EnvironmentDialog) -> None:
    button = dialog.findChild(QPushButton, "environmentSave")
    assert button is not None
    button.click()


def field(dialog: EnvironmentDialog, key: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"environment_{key}")
    assert found is not None
    return found

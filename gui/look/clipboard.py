"""Secrets on the clipboard: marked for clipboard managers, and taken away again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

#: So long a copied secret can be pasted.
SECONDS: Final = 30
#: By these clipboard managers know what not to keep, as KeePassXC marks it: KDE's and those that follow it,
#: and the history of Windows.
_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}


def copy_secret(text: str) -> None:
    """Put ``text`` on the clipboard, for ``SECONDS`` or until the app ends."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    copied = QMimeData()
    copied.setText(text)
    for kind, value in _HINTS.items():
        copied.setData(kind, value)
    app.clipboard().setMimeData(copied)
    (app.findChild(_Eraser) or _Eraser(app)).erase_later(text)


class _Eraser(QTimer):
    """Takes the last secret off the clipboard."""

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self._secret = ""
        self.setSingleShot(True)
        self.setInterval(SECONDS * 1000)
        self.timeout.connect(self.erase)
        app.aboutToQuit.connect(self.erase)  # type: ignore[attr-defined]

    def erase_later(self, secret: str) -> None:
        self._secret = secret
        self.start()

    @Slot()
    def erase(self) -> None:
        """Clear the clipboard, if the secret is still what it holds: a manager may have taken it over."""
        clipboard = QGuiApplication.clipboard()
        if self._secret and clipboard.text() == self._secret:
            clipboard.clear()
        self._secret = ""

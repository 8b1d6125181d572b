"""Secrets on the clipboard: marked for clipboard managers, and taken away again."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

#: So long a copied secret can be pasted.
SECONDS: Final = 30
#: By these clipboard managers know what not to keep: KDE's and those that follow it, and on Windows monitors,
#: the history and the cloud. Qt registers there what is set under its plain name.
_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}
#: And by this on macOS, see nspasteboard.org.
_CONCEALED: Final = b"org.nspasteboard.ConcealedType"


def copy_secret(text: str) -> None:
    """Put ``text`` on the clipboard, for ``SECONDS`` or until the app ends."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    copied = QMimeData()
    copied.setText(text)
    for kind, value in _HINTS.items():
        copied.setData(kind, value)
    app.clipboard().setMimeData(copied)
    if sys.platform == "darwin":
        with suppress(OSError, AttributeError):
            _conceal_on_mac()
    (app.findChild(_Eraser) or _Eraser(app)).erase_later(text)


def guard(field: QLineEdit) -> None:
    """Have all that is copied or cut out of ``field``, by keys or its menu, be a secret on the clipboard."""
    field.installEventFilter(_Guard(field))


class _Guard(QObject):
    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_cut = event.matches(QKeySequence.StandardKey.Cut)
            if is_cut or event.matches(QKeySequence.StandardKey.Copy):
                self._copy(is_cut=is_cut)
                return True
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        return False

    def _open_menu(self, event: QContextMenuEvent) -> None:
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in ("edit-cut", "edit-copy"):
                action.triggered.disconnect()  # Qt's own would not mark the secret as one
                is_cut = action.objectName() == "edit-cut"
                action.triggered.connect(partial(self._copy, is_cut=is_cut))
        menu.popup(event.globalPos())

    def _copy(self, *_: object, is_cut: bool) -> None:
        if self._field.echoMode() is QLineEdit.EchoMode.Normal and self._field.hasSelectedText():
            copy_secret(self._field.selectedText())
            if is_cut:
                self._field.del_()


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


def _conceal_on_mac() -> None:
    """Add the mark to the pasteboard by the Objective-C runtime: Qt would give it a name of its own."""
    import ctypes
    import ctypes.util

    ctypes.CDLL(ctypes.util.find_library("AppKit"))
    runtime = ctypes.CDLL(ctypes.util.find_library("objc"))
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p

    def send(receiver: int, selector: bytes, *arguments: object) -> int:
        kinds = [ctypes.c_char_p if isinstance(each, bytes) else ctypes.c_void_p for each in arguments]
        call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)(
            ("objc_msgSend", runtime)
        )
        result: int = call(receiver, runtime.sel_registerName(selector), *arguments)
        return result

    string = runtime.objc_getClass(b"NSString")
    mark = send(string, b"stringWithUTF8String:", _CONCEALED)
    pasteboard = send(runtime.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    kinds = send(runtime.objc_getClass(b"NSArray"), b"arrayWithObject:", mark)
    send(pasteboard, b"addTypes:owner:", kinds, None)
    send(pasteboard, b"setString:forType:", send(string, b"string"), mark)

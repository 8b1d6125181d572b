"""Secrets on the clipboard: marked for clipboard managers, and taken away again."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
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
    keep_from_middle_click(field)


def keep_from_middle_click(field: QLineEdit) -> None:
    """Have what is selected in ``field`` be nowhere else.

    X11 and Wayland paste by the middle button what was selected last. Clipboard managers keep that too, and
    no mark says that it is a secret.
    """
    QGuiApplication.clipboard().selectionChanged.connect(_Selected(field).take_back)


def copy_by_keys(field: QLineEdit, event: QKeyEvent) -> bool:
    """Have keys copy and cut out of ``field`` as Qt does, but a secret; whether ``event`` is one of these.

    On X11 they are more than Ctrl+C and Ctrl+X: Ctrl+U and Ctrl+K cut the line, and what follows in it.
    """
    keys = QKeySequence.StandardKey
    cuts_line, cuts_rest = event.matches(keys.DeleteCompleteLine), event.matches(keys.DeleteEndOfLine)
    if cuts_line or cuts_rest:
        if field.echoMode() is not QLineEdit.EchoMode.Normal or field.isReadOnly():
            return False  # Qt copies nothing
        start = 0 if cuts_line else field.cursorPosition()
        field.setSelection(start, len(field.text()) - start)
    is_cut = cuts_line or cuts_rest or event.matches(keys.Cut)
    if not (is_cut or event.matches(keys.Copy)):
        return False
    if field.hasSelectedText():
        copy_secret(field.selectedText())
        if is_cut and not field.isReadOnly():
            field.del_()
    return True


class _Guard(QObject):
    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if self._field.echoMode() is QLineEdit.EchoMode.Normal:
                return copy_by_keys(self._field, event)
            keys = QKeySequence.StandardKey
            return event.matches(keys.Copy) or event.matches(keys.Cut)
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


class _Selected(QObject):
    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field

    @Slot()
    def take_back(self) -> None:
        selected, clipboard = self._field.selectedText(), QGuiApplication.clipboard()
        mode = QClipboard.Mode.Selection
        if selected and clipboard.ownsSelection() and clipboard.text(mode) == selected:
            clipboard.clear(mode)


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

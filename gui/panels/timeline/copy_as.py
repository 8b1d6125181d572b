"""What a call can be copied as, in a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from gui.look.folding_row import FoldingRow
from gui.look.languages import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QMenu

    from gui.evidence.entry import Entry
    from gui.evidence.formats.call import Place, RecordedCall


def add_copies(menu: QMenu, entry: Entry, place: Place) -> None:
    """Offer the call of ``entry`` as commands and as code; nothing where it is none to be made again."""
    from gui.evidence.formats.call import recorded_call

    call = recorded_call(entry, place)
    if call is None:
        return
    inside = menu.addMenu(QCoreApplication.translate("copyAs", "Copy &as"))
    inside.setToolTipsVisible(True)
    for name, write in _ways(call, place):
        action = inside.addAction(name)
        action.triggered.connect(partial(_put, write))
    if call.secrets:
        inside.addSeparator()
        words = QCoreApplication.translate("copyAs", "To be filled in: {names}").format(
            names=", ".join(call.secrets)
        )
        inside.addAction(words).setEnabled(False)


class CopyRow(FoldingRow):
    """A link for each of the usual ways; those that have no room, or do not suit the call, are away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copyAs")
        self.more.setProperty("role", "flat")
        self._writers: dict[str, Callable[[], str]] = {}
        self._label = QLabel()
        self._label.setProperty("role", "caption")
        self._buttons: dict[str, QPushButton] = {}
        self.add(self._label)
        for name, words in _SHORT.items():
            button = self._buttons[name] = QPushButton(words)
            button.setObjectName(f"copyAs{words.replace(' ', '')}")
            button.setProperty("role", "link")
            button.clicked.connect(partial(self._copy, name))
            self.add(button, partial(self._suits, name))
        self.add_stretch()
        self.end(*reversed(self._buttons.values()))
        self.hide()
        written(self, self._write)

    def show_call(self, entry: Entry, place: Place) -> None:
        """Offer the call of ``entry``; take no room where it is none to be made again."""
        from gui.evidence.formats.call import recorded_call

        call = recorded_call(entry, place)
        self._writers = dict(_ways(call, place)) if call else {}
        self.setVisible(bool(self._writers))
        self.fold()

    def _write(self) -> None:
        self._label.setText(QCoreApplication.translate("copyAs", "Copy as:"))
        more = QCoreApplication.translate("copyAs", "More ways to copy the call")
        self.more.setAccessibleName(more)
        self.more.setToolTip(more)
        for name, button in self._buttons.items():
            words = QCoreApplication.translate("copyAs", "Copy as {name}").format(name=name)
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _suits(self, name: str) -> bool:
        return name in self._writers

    def _copy(self, name: str, *_: object) -> None:
        if name in self._writers:
            _put(self._writers[name])


#: The usual ways, by the names that a row has room for; the menu has all of them.
_SHORT: Final = {
    "AWS CLI (bash)": "AWS CLI",
    "cURL (bash)": "cURL",
    "boto3": "boto3",
    "Amplify (Dart)": "Dart",
    "Amplify (JavaScript)": "JavaScript",
}


def _ways(call: RecordedCall, place: Place) -> Iterator[tuple[str, Callable[[], str]]]:
    from gui.evidence.formats import amplify, commands

    for name, make in (
        ("AWS CLI (bash)", commands.aws_cli_for_bash),
        ("AWS CLI (PowerShell)", commands.aws_cli_for_powershell),
        ("AWS CLI (cmd)", commands.aws_cli_for_cmd),
        ("cURL (bash)", commands.curl_for_bash),
        ("cURL (PowerShell)", commands.curl_for_powershell),
        ("cURL (cmd)", commands.curl_for_cmd),
        ("boto3", commands.boto3),
    ):
        yield name, partial(make, call)
    if text := amplify.javascript(call, place):
        yield "Amplify (JavaScript)", partial(str, text)
    if text := amplify.dart(call):
        yield "Amplify (Dart)", partial(str, text)


def _put(write: Callable[[], str], *_: object) -> None:
    QGuiApplication.clipboard().setText(write())

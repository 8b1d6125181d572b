"""What a call can be copied as, in a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QHBoxLayout, QMenu

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


def fill_row(row: QHBoxLayout, entry: Entry | None, place: Place) -> bool:
    """Put a link button for each of the usual ways into ``row``; returns whether there is any."""
    from gui.evidence.formats.call import recorded_call

    while item := row.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
    call = recorded_call(entry, place) if entry else None
    if call is None:
        return False
    for name, write in _ways(call, place):
        if words := _SHORT.get(name):
            button = QPushButton(words)
            button.setObjectName(f"copyAs{words.replace(' ', '')}")
            button.setProperty("role", "link")
            button.setAccessibleName(QCoreApplication.translate("copyAs", "Copy as {name}").format(name=name))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(partial(_put, write))
            row.addWidget(button)
    return True


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

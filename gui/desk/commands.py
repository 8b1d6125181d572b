"""What the command palette offers: the acts of the menus, cases and addresses; and the keys, for the help."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.cognito.phone_calls.accounts import usual_way
from gui.dialogs.command_palette import Command
from gui.look.languages import written
from gui.panels.checklist_model import case_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenuBar

    from gui.desk.window import Window
    from gui.dialogs.help import HelpDialog

#: An ampersand before a letter marks its key; other scripts have both in brackets at the end: "파일(&F)".
_BRACKETED_KEY: Final = re.compile(r"\(&[A-Za-z0-9]\)")
_KEY: Final = re.compile(r"&(.)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


class Commands(QObject):
    """Offers the palette and the help sheet at the head of the window's menu Help."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpDialog | None = None
        self._actions = []
        menu = window.findChild(QMenu, "helpMenu")
        assert menu is not None
        first = menu.actions()[0]
        for name, key, act in (
            ("help", "F1", self.open_help),
            ("commandPalette", "Ctrl+K", self.open_palette),
        ):
            action = QAction(window)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(act)
            menu.insertAction(first, action)
            self._actions.append(action)
        written(self, self._write)

    def _write(self) -> None:
        words = (self.tr("&Keys and first steps"), self.tr("&Command palette…"))
        for action, text in zip(self._actions, words, strict=True):
            action.setText(text)
        if self._help:
            self._help.show_keys(keys(self._window))

    @Slot()
    def open_palette(self) -> None:
        """Offer every act, case and address at a few letters."""
        from gui.dialogs.command_palette import CommandPalette

        CommandPalette(partial(commands, self._window), self._window).open()

    @Slot()
    def open_help(self) -> None:
        """Show every key, and the first walk in words."""
        from gui.dialogs.help import HelpDialog

        if self._help is None:
            self._help = HelpDialog(self._window)
        self._help.show_keys(keys(self._window))
        self._help.show()
        self._help.activateWindow()


def without_mnemonic(text: str) -> str:
    """A menu's text as it is read: ``&File`` is "File", ``R && D`` is "R & D"."""
    return _KEY.sub(r"\1", _BRACKETED_KEY.sub("", text))


def menu_commands(menu: QMenuBar | QMenu, kind: str = "") -> Iterator[Command]:
    """Each act of ``menu`` and of the menus in it that can be done now; ``kind`` is the menu's name."""
    for action in menu.actions():
        words = without_mnemonic(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()
            yield from menu_commands(inner, f"{kind}: {words}" if kind else words)
        elif words and action.isEnabled() and action.isVisible():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(words, kind, action.trigger, keys)


def commands(window: Window, typed: str) -> Iterator[Command]:
    """Acts; once something is typed, also cases and the addresses that the window knows."""
    yield from menu_commands(window.menuBar())
    if not typed.strip():
        return
    yield from _accounts(window)
    yield from _users(window)
    yield from _cases(window)


def _accounts(window: Window) -> Iterator[Command]:
    """The accounts of this session, each to go on with as it stands."""
    if session := window.session:
        for account in session.accounts:
            way = usual_way(session.accounts.journeys, account.address)
            act = partial(window.accounts.use_again, account, way)
            yield Command(account.address, _tr("Account of this session"), act)


def _users(window: Window) -> Iterator[Command]:
    """The users that the list has read; one that goes by in the palette has not been read again."""
    model = window.users.model
    for row in range(model.rowCount()):
        if address := model.address(row):
            act = partial(window.phone.put_address, address)
            yield Command(address, _tr("User: into the phone"), act)


def _cases(window: Window) -> Iterator[Command]:
    for case in window.cases.listed:
        act = partial(window.cases.try_case, case)
        yield Command(f"{case.id} {case_text(case.title)}", _tr("Case: try it on the phone"), act)


def keys(window: Window) -> list[Command]:
    """Every key of the window: those of the menus, and those that no menu has."""
    everywhere, phone, lists = _tr("Everywhere"), _tr("Phone"), _tr("Lists")
    others = (
        ("F6", _tr("To the next part of the window; Shift+F6: to the one before"), everywhere),
        ("Esc", _tr("Cancel the call that is under way; close a notice"), everywhere),
        ("Alt+D", _tr("Put the newest code into the field"), _tr("Messages")),
        ("Return", _tr("Press the main button of the screen"), phone),
        ("Ctrl+H", _tr("Show or hide the password"), phone),
        ("Shift+F10", _tr("What can be done with the chosen row; the Menu key does the same"), lists),
        ("Ctrl+C", _tr("Copy the chosen cell"), lists),
        ("Ctrl+Shift+C", _tr("Copy the chosen row"), lists),
        ("Ctrl+F", _tr("Search"), _tr("Timeline")),
        ("Space", _tr("Fold or unfold a part of what was sent or answered"), _tr("Timeline")),
        ("P", _tr("The chosen case passes"), _tr("Check list")),
        ("D", _tr("The chosen case differs"), _tr("Check list")),
        ("O", _tr("The chosen case is open again"), _tr("Check list")),
    )
    native = QKeySequence.SequenceFormat.NativeText
    return [
        *(command for command in menu_commands(window.menuBar()) if command.keys),
        *(Command(words, where, int, QKeySequence(key).toString(native)) for key, words, where in others),
    ]

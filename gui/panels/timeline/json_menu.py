"""What a pane of JSON offers beside copying a selection: the whole, the value of a line, parts folded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gui.visible import as_it_was

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock

    from gui.look.pane import Pane

_OPENS = ("{", "[")


class JsonMenu(QObject):
    """The context menu of a pane, by mouse and by the Menu key; Space folds the part at the cursor."""

    def __init__(self, pane: Pane, whole: Callable[[], str]) -> None:
        """Serve ``pane``; ``whole`` gives all of its text, also what is not laid out yet."""
        super().__init__(pane)
        self._pane = pane
        self._whole = whole
        pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.customContextMenuRequested.connect(self._open)
        fold = QShortcut(QKeySequence(Qt.Key.Key_Space), pane)
        fold.setContext(Qt.ShortcutContext.WidgetShortcut)
        fold.activated.connect(self.fold)

    @Slot()
    def copy_whole(self) -> None:
        """Copy all of the text."""
        QGuiApplication.clipboard().setText(self._whole())

    @Slot()
    def copy_value(self) -> None:
        """Copy the value of the line at the cursor, as it is: a text without its quotes."""
        if (value := self._value()) is not None:
            QGuiApplication.clipboard().setText(value)

    @Slot()
    def fold(self) -> None:
        """Fold the part that begins at the cursor's line, or unfold it."""
        first = self._pane.textCursor().block()
        inside = _inside(first)
        if not inside:
            return
        is_shown = not inside[0].isVisible()
        for block in inside:
            block.setVisible(is_shown)
        self._lay_out()

    @Slot()
    def unfold_all(self) -> None:
        """Show every line."""
        block = self._pane.document().firstBlock()
        while block.isValid():
            block.setVisible(True)
            block = block.next()
        self._lay_out()

    def _lay_out(self) -> None:
        document = self._pane.document()
        document.markContentsDirty(0, document.characterCount())
        self._pane.viewport().update()

    @Slot(QPoint)
    def _open(self, place: QPoint) -> None:
        pane = self._pane
        if pane.rect().contains(place) and not pane.textCursor().hasSelection():
            pane.setTextCursor(pane.cursorForPosition(place))
        menu = pane.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(self.tr("Copy the &whole"), self.copy_whole)
        menu.addAction(self.tr("Copy the &value"), self.copy_value).setEnabled(self._value() is not None)
        has_part = bool(_inside(pane.textCursor().block()))
        menu.addAction(self.tr("&Fold or unfold"), QKeySequence("Space"), self.fold).setEnabled(has_part)
        menu.addAction(self.tr("&Unfold all"), self.unfold_all)
        menu.popup(pane.viewport().mapToGlobal(place))

    def _value(self) -> str | None:
        """The value of the cursor's line; ``None``: it has none of its own."""
        line = as_it_was(self._pane.textCursor().block().text()).strip().rstrip(",")
        if line.endswith(_OPENS) or not line:
            return None
        try:
            document = json.loads(f"{{{line}}}" if line.startswith('"') and '":' in line else f"[{line}]")
        except ValueError:
            return None
        value = next(iter(document.values() if isinstance(document, dict) else document), None)
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _inside(first: QTextBlock) -> list[QTextBlock]:
    """The lines of the object or list that begins in ``first``, as far as its closing bracket."""
    text = first.text()
    if not text.rstrip().endswith(_OPENS):
        return []
    depth = len(text) - len(text.lstrip())
    found = []
    block = first.next()
    while block.isValid():
        line = block.text()
        if line.strip() and len(line) - len(line.lstrip()) <= depth:
            break
        found.append(block)
        block = block.next()
    return found

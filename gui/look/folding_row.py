"""A row that moves widgets without room into a menu at its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QToolButton, QWidget

from gui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

_SPACE: Final = theme.SPACE


@dataclass
class _Part:
    widget: QWidget
    is_wanted: Callable[[], bool]
    is_folded: bool = False


class FoldingRow(QWidget):
    """Widgets beside each other. What does not fit goes into the menu, the first of ``order`` first.

    The menu offers each button that is folded as an act, and says what a label says.
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[_Part] = []
        self._order: Sequence[QWidget] = ()
        self._extras: Sequence[QAction] = ()
        self.more = QToolButton()
        self.more.setObjectName("moreButton")
        self.more.setText("⋯")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACE)

    def add(self, widget: QWidget, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Put ``widget`` at the end, on show while ``is_wanted`` says so."""
        self._parts.append(_Part(widget, is_wanted))
        self._row.addWidget(widget)

    def add_stretch(self) -> None:
        """What follows stands at the right."""
        self._row.addStretch(1)

    def end(self, *order: QWidget) -> None:
        """All is there: fold in this order."""
        self._row.addWidget(self.more)
        self.fold_in(*order)

    def always_offer(self, *acts: QAction) -> None:
        """Have these in the menu, below what is folded."""
        self._extras = acts
        self.fold()

    def fold_in(self, *order: QWidget) -> None:
        """Fold in another order from now on."""
        self._order = order
        self.fold()

    @Slot()
    def fold(self) -> None:
        """Show as much as there is room for."""
        folded = [part for part in self._parts if part.is_wanted()]
        shown = {id(part.widget) for part in folded}
        room = self.width() or self.sizeHint().width()
        has_more = bool(self._extras)
        for widget in self._order:
            if self._needed(shown, has_more=has_more) <= room:
                break
            if id(widget) in shown:
                shown.discard(id(widget))
                has_more = True
        for part in self._parts:
            part.is_folded = part.is_wanted() and id(part.widget) not in shown
            _set_shown(part.widget, is_shown=id(part.widget) in shown)
        _set_shown(self.more, is_shown=has_more)

    def _needed(self, shown: set[int], *, has_more: bool) -> int:
        widths = [_least(part.widget) for part in self._parts if id(part.widget) in shown]
        if has_more:
            widths.append(self.more.sizeHint().width())
        return sum(widths) + _SPACE * len(widths)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for part in self._parts:
            if part.is_folded:
                self._offer(part.widget)
        if self._extras:
            self._menu.addSeparator()
            self._menu.addActions(self._extras)

    def _offer(self, widget: QWidget) -> None:
        buttons = [widget] if isinstance(widget, QAbstractButton) else widget.findChildren(QAbstractButton)
        for button in buttons:
            action = self._menu.addAction((button.accessibleName() or button.text()).replace("&", "&&"))
            action.setCheckable(button.isCheckable())
            action.setChecked(button.isChecked())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        if not buttons:
            self._menu.addAction(widget.accessibleName()).setEnabled(False)

    def sizeHint(self) -> QSize:
        """All that is wanted, unfolded."""
        wanted = [part.widget.sizeHint() for part in self._parts if part.is_wanted()]
        height = max((hint.height() for hint in wanted), default=0)
        more = self.more.sizeHint().width() + _SPACE if self._extras else 0
        return QSize(sum(hint.width() + _SPACE for hint in wanted) + more + _SPACE, height)

    def minimumSizeHint(self) -> QSize:
        """What never folds."""
        kept = {id(part.widget) for part in self._parts if part.is_wanted()}
        kept -= {id(widget) for widget in self._order}
        return QSize(self._needed(kept, has_more=True), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self.fold()

    def event(self, event: QEvent) -> bool:
        """Fold anew where something says more or less than before."""
        if event.type() is QEvent.Type.LayoutRequest and self._order:
            self.fold()
            self.updateGeometry()
        return super().event(event)


def _least(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _set_shown(widget: QWidget, *, is_shown: bool) -> None:
    if widget.isHidden() == is_shown:
        widget.setVisible(is_shown)

"""One panel in a frame of its own: with a title, or under the tab that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.look import theme
from gui.look.icons import icon
from gui.look.languages import written

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

    from gui.panels.panel import Panel


#: In the row of a title: after the name and the space.
_BEHIND_NAME: Final = 2


class Dock(QDockWidget):
    """Holds ``panel``; ``focused`` is where its title's key leads."""

    resized = Signal()

    def __init__(self, panel: Panel, focused: QWidget) -> None:
        super().__init__()
        self.panel = panel
        self.focused = focused
        self._title = ""
        self.setObjectName(f"{panel.objectName()}Dock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea)
        self._bar = _TitleBar(self)
        self._bar.words.setBuddy(focused)
        self._no_bar = QWidget(self)
        self._no_bar.hide()
        self._is_tabbed = False
        self.setTitleBarWidget(self._bar)
        self._body = QFrame()
        self._body.setObjectName("dockBody")
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(1, 0, 1, 1)  # the frame's line
        rows.addWidget(panel)
        self.setWidget(self._body)
        # Qt keeps a panel behind a tab on show, beyond the edge: keys and screen readers would find it there.
        self.visibilityChanged.connect(panel.setVisible)
        self.topLevelChanged.connect(self._show_title)

    @property
    def title(self) -> str:
        """What it is called; an ampersand marks its key."""
        return self._title

    @property
    def is_open(self) -> bool:
        """Whether it is on show, be it behind a tab."""
        return not self.isHidden()

    @property
    def headed_width(self) -> int:
        """From which width on its title has room for the panel's head, in pixels."""
        return self._bar.minimumSizeHint().width() + self.panel.head.minimumSizeHint().width() + theme.SPACE

    def place_head(self) -> None:
        """Have the panel's head in the title, where there is one with room for it."""
        has_head = self._is_tabbed or self.width() < self.headed_width
        if has_head is self.panel.has_head:
            return
        focused = QApplication.focusWidget()
        if has_head:
            self.panel.take_head_back()
        else:
            self._bar.take_head_of(self.panel)
        if focused and self.panel.head.isAncestorOf(focused):
            # A widget that is taken elsewhere loses the focus.
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._is_tabbed:
            # Qt lays a dock out anew when it is given a title, not when its title changes its size.
            self.setTitleBarWidget(self._bar)

    def set_title(self, title: str) -> None:
        """Call it so."""
        self._title = title
        self._show_title()

    def set_tabbed(self, *, is_tabbed: bool) -> None:
        """Have no title of its own where a tab says it."""
        if self._is_tabbed != is_tabbed:
            self._is_tabbed = is_tabbed
            self.place_head()
            self.setTitleBarWidget(self._no_bar if is_tabbed else self._bar)
            self._body.setProperty("tabbed", is_tabbed)
            self._body.style().polish(self._body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it."""
        super().resizeEvent(event)
        self.resized.emit()

    @Slot()
    def _show_title(self) -> None:
        self._bar.words.setText(self._title)
        plain = self._title.replace("&", "")
        self._bar.name_acts(plain)
        # A tab has a key; the frame that the system draws has none.
        self.setWindowTitle(plain if self.isFloating() else self._title)
        self.setAccessibleName(plain)


class _TitleBar(QFrame):
    """The panel's name and head, and at the right what floats it and what hides it."""

    def __init__(self, dock: Dock) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        self._dock = dock
        self.words = QLabel()
        self.words.setProperty("role", "heading")
        self._float, self._close = QToolButton(), QToolButton()
        for button in (self._float, self._close):
            button.setProperty("role", "flat")
            button.setAutoRaise(True)
        self._float.clicked.connect(self._turn)
        self._close.clicked.connect(dock.close)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE + theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL, 0)
        row.setSpacing(0)
        row.addWidget(self.words)
        row.addSpacing(theme.SPACE + theme.SPACE_SMALL)
        row.addStretch(0)
        row.addSpacing(theme.SPACE_SMALL)
        row.addWidget(self._float)
        row.addWidget(self._close)
        theme.on_change(self, self._draw)
        written(self, lambda: self.name_acts(dock.title.replace("&", "")))

    def take_head_of(self, panel: Panel) -> None:
        """Have the panel's head behind its name."""
        panel.give_head_to(self._row, _BEHIND_NAME)

    def minimumSizeHint(self) -> QSize:
        """Without the head, which stands here only where there is room."""
        margins = self._row.contentsMargins()
        width = sum(part.sizeHint().width() for part in (self.words, self._float, self._close))
        around = margins.left() + margins.right() + theme.SPACE_LARGE
        return QSize(width + around, super().minimumSizeHint().height())

    def name_acts(self, panel: str) -> None:
        """Say what the buttons do, and to which panel."""
        words = self.tr("Dock {panel}") if self._dock.isFloating() else self.tr("Float {panel}")
        for button, text in ((self._float, words), (self._close, self.tr("Hide {panel}"))):
            button.setAccessibleName(text.format(panel=panel))
            button.setToolTip(button.accessibleName())

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        """Left to the dock, which floats or docks."""
        event.ignore()

    @Slot()
    def _turn(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def _draw(self) -> None:
        self._float.setIcon(icon("float"))
        self._close.setIcon(icon("close"))

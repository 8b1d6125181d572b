"""Where the panels stand: docked, in tabs, or floating, as much as there is room for."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSizePolicy, QTabBar, QTabWidget, QWidget

from gui.desk.layout.dock import Dock
from gui.look import theme
from gui.look.languages import written

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from gui.machine.settings import Settings
    from gui.panels.messages.panel import MessagesPanel
    from gui.panels.panel import Panel
    from gui.panels.timeline.panel import TimelinePanel
    from gui.panels.users import UsersPanel

_AREA: Final = Qt.DockWidgetArea.LeftDockWidgetArea
#: So long no panel asks for more room, and a change of language or font has reached all of them.
_CHANGE_MS: Final = 200
#: From this width on users and messages are legible beside each other: that of a window of 1,200 pixels.
_WIDE: Final = 740
#: Of a panel's width, and of its height, beside what it shows itself and the line of its title.
_FRAME: Final = 28
#: So wide are users at first, at least: all that is told of one has room.
_USERS: Final = 524
#: So high are users and messages at first, at least: a message is read where it stands.
_ABOVE: Final = 304


class Level(StrEnum):
    """How much room there is: each has an arrangement of its own, which the tester may change."""

    #: Users and messages beside each other, over the timeline.
    WIDE = "wide"
    #: The first two in tabs.
    NARROW = "narrow"
    #: All in tabs.
    SMALL = "small"


class PanelArea(QMainWindow):
    """Users, messages, timeline and what is added. What the tester moves comes back at the next start."""

    #: A panel that is wanted on show, wherever it is.
    opened = Signal()

    def __init__(
        self, users: UsersPanel, mail: MessagesPanel, timeline: TimelinePanel, settings: Settings
    ) -> None:
        super().__init__(None, Qt.WindowType.Widget)
        self.setObjectName("panelArea")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._settings = settings
        self._users, self._mail, self._timeline = users, mail, timeline
        self._docks: dict[Panel, Dock] = {}
        #: ``None`` until there is an arrangement; one from the last start is laid out at the first size.
        self._level: Level | None = None
        self._is_laid_out = False
        self._states = {level: settings.layout(level) for level in Level}
        #: Makes the menu that a tab or title opens.
        self.make_menu: Callable[[], QMenu | None] = lambda: None
        # Qt tells of a change before it has laid it out.
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._show_titles)
        # Once the level changes, Qt has pressed the panels into the new size: it is too late to note them.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(_CHANGE_MS)
        self._checking.timeout.connect(self._check)
        for panel, focused in ((users, users.table), (mail, mail.list), (timeline, timeline.table)):
            self.addDockWidget(_AREA, self._take(panel, focused))
        last = bytes(settings.layout("level").data()).decode(errors="replace")
        # What was hidden and what floated then does so now, however large the window is.
        if last in list(Level) and self.restoreState(self._states[Level(last)]):
            self._level = Level(last)
        # Words of another length. What a panel tells later moves nothing: the tester is at work.
        written(self, self._checking.start)

    # Panels

    def add(self, panel: Panel, focused: QWidget, title: str) -> None:
        """Have one panel more, behind a tab beside the timeline's; ``focused`` is where its key leads."""
        if panel not in self._docks:
            dock = self._take(panel, focused)
            dock.set_title(title)
            # Back to where it was at the last start; one that has a place already counts as restored.
            if not self.restoreDockWidget(dock):
                docked = [each for each in self._docks.values() if each is not dock and not each.isFloating()]
                heights = [each.height() for each in docked]
                self.addDockWidget(_AREA, dock)
                self.tabifyDockWidget(self._docks[self._timeline], dock)
                # It has had a place of its own for a moment.
                self.resizeDocks(docked, heights, Qt.Orientation.Vertical)
        self._docks[panel].set_title(title)
        self.open(panel)

    def open(self, panel: Panel) -> None:
        """Put ``panel`` on show, also where it was hidden."""
        dock = self._docks[panel]
        dock.show()
        dock.raise_()
        if dock.isFloating():
            dock.activateWindow()
        self._tell()
        self.opened.emit()

    def bring_up(self, panel: Panel) -> None:
        """Put ``panel`` before the other tabs, unless the tester has hidden it."""
        if self._docks[panel].is_open:
            self._docks[panel].raise_()

    def take_out(self, panel: Panel) -> None:
        """Have ``panel`` on show no longer."""
        self._docks[panel].close()

    def go_to(self, panel: Panel) -> bool:
        """Open ``panel`` and put the focus there; hide it where the focus is in it. Returns if it is open."""
        focused = QApplication.focusWidget() or self.window().focusWidget()
        if panel.isVisible() and panel.isAncestorOf(focused):
            self.take_out(panel)
            return False
        self.open(panel)
        self._docks[panel].focused.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def float_or_dock(self) -> None:
        """Have the panel with the focus float, or stand in its place again; without one, the timeline."""
        focused = QApplication.focusWidget() or self.window().focusWidget()
        found = (dock for dock in self._docks.values() if focused and dock.isAncestorOf(focused))
        dock = next(found, self._docks[self._timeline])
        dock.setFloating(not dock.isFloating())
        dock.activateWindow()
        if focused and dock.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def dock_of(self, panel: Panel) -> Dock:
        """What ``panel`` stands in."""
        return self._docks[panel]

    def set_title(self, panel: Panel, title: str) -> None:
        """Call ``panel`` so, on its tab or over it; an ampersand marks its key."""
        self._docks[panel].set_title(title)

    def title_of(self, panel: Panel) -> str:
        """What ``panel`` is called now."""
        return self._docks[panel].title

    @property
    def tab_titles(self) -> list[str]:
        """What stands on the tabs that are on show."""
        bars = [bar for bar in self.findChildren(QTabBar) if bar.isVisible()]
        return [bar.tabText(place) for bar in bars for place in range(bar.count())]

    @property
    def is_wide(self) -> bool:
        """Whether users and messages are on show together, as long as the tester does not move them."""
        return self._level is Level.WIDE

    # Arrangements

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew where the font or the style takes more room, or less."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._checking.start()

    def event(self, event: QEvent) -> bool:
        """Wait until such a change has reached every panel."""
        if event.type() == QEvent.Type.LayoutRequest and self._checking.isActive():
            self._checking.start()
        return super().event(event)

    @Slot()
    def _check(self) -> None:
        if self._is_laid_out and (level := self._level_of(self.size())) is not self._level:
            self._change(level)

    def reset(self) -> None:
        """Arrange all as at the first start."""
        self._states = {level: QByteArray() for level in Level}
        for dock in self._docks.values():
            dock.setFloating(False)
            dock.show()
        if self._level:
            self._arrange(self._level)
        self.bring_up(self._timeline)

    @Slot()
    def _settle(self) -> None:
        for dock in self._docks.values():
            dock.place_head()
        self._note_state()

    def _note_state(self) -> None:
        if self._level and self._is_laid_out:
            self._states[self._level] = self.saveState()

    def keep(self) -> None:
        """Remember how the panels stand."""
        self._note_state()
        if self._level and self._is_laid_out:
            self._settings.keep_layout("level", QByteArray(self._level.encode()))
        for level, state in self._states.items():
            self._settings.keep_layout(level, state)

    @property
    def least_width(self) -> int:
        """Room for one panel at a time: a narrower area is of no use."""
        return max(panel.least_width for panel in self._docks) + 4 * theme.SPACE

    def minimumSizeHint(self) -> QSize:
        """The phone has priority: where there is too little width, it is folded away."""
        return QSize(1, 1)

    def createPopupMenu(self) -> QMenu | None:
        """What a tab or a title offers."""
        return self.make_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panels as there is room for them."""
        super().resizeEvent(event)
        level = self._level_of(event.size())
        if level is not self._level or not self._is_laid_out:
            self._change(level)

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange anew once the panels are shown: before, what stands in them counts for nothing."""
        super().showEvent(event)
        self._checking.start()

    def _level_of(self, size: QSize) -> Level:
        users, mail, timeline = (self._docks[panel] for panel in (self._users, self._mail, self._timeline))
        line = self._line
        # Of a title that has the panel's head in it, no more than its margin is needed.
        title = theme.SPACE if size.width() >= timeline.headed_width else line

        def has_height(of_mail: int, of_title: int) -> bool:
            above = max(self._users.least_height, of_mail) + of_title
            return size.height() >= above + self._timeline.least_height + title

        above = theme.SPACE if size.width() >= users.headed_width + mail.headed_width else line
        width = self._users.least_width + self._mail.least_width + 2 * _FRAME
        if size.width() >= max(_WIDE, width) and has_height(self._height_of_mail(is_wide=True), above):
            return Level.WIDE
        return Level.NARROW if has_height(self._height_of_mail(is_wide=False), line) else Level.SMALL

    def _height_of_mail(self, *, is_wide: bool) -> int:
        """What list and message need, one over the other or beside each other, in pixels: with a code."""
        parts = self._mail.parts
        shown = (parts.widget(number) for number in range(parts.count()))
        listed, message = (part.minimumSizeHint().height() for part in shown if part)
        message = max(message, self._mail.view.usual_height)
        around = self._mail.minimumSizeHint().height() - parts.minimumSizeHint().height()
        listed += 0 if self._mail.has_head else self._mail.head_height
        return around + (listed + message + parts.handleWidth() if is_wide else max(listed, message))

    @property
    def _line(self) -> int:
        """What a title or a tab takes, in pixels."""
        return self.fontMetrics().height() + _FRAME

    def _change(self, level: Level) -> None:
        """Go to the arrangement of this level; what is hidden, and what floats, does so there too."""
        focused = QApplication.focusWidget()
        hidden = {dock for dock in self._docks.values() if not dock.is_open}
        floating = {dock: dock.geometry() for dock in self._docks.values() if dock.isFloating()}
        before = self._level
        self._level, self._is_laid_out = level, True
        state = self._states[level]
        if state.isEmpty() or not self.restoreState(state):
            self._arrange(level)
        if before:
            for dock in self._docks.values():
                dock.setFloating(dock in floating)
                if dock in floating:
                    dock.setGeometry(floating[dock])
                dock.setVisible(dock not in hidden)
        self._mail.parts.setOrientation(
            Qt.Orientation.Vertical if level is Level.WIDE else Qt.Orientation.Horizontal
        )
        self._tell()
        # A widget that is taken elsewhere loses the focus.
        if focused and self.isAncestorOf(focused):
            self._show_titles()
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, level: Level) -> None:
        users, mail, timeline = (self._docks[panel] for panel in (self._users, self._mail, self._timeline))
        for dock in self._docks.values():
            self.removeDockWidget(dock)
        self.addDockWidget(_AREA, users)
        users.show()
        if level is not Level.SMALL:
            self.splitDockWidget(users, timeline, Qt.Orientation.Vertical)
        if level is Level.WIDE:
            self.splitDockWidget(users, mail, Qt.Orientation.Horizontal)
        else:
            self.tabifyDockWidget(users, mail)
        if level is Level.SMALL:
            self.tabifyDockWidget(mail, timeline)
        for dock in self._docks.values():
            if dock not in (users, mail, timeline):
                self.tabifyDockWidget(timeline, dock)
            dock.show()
        if level is Level.WIDE:
            across = max(_USERS, self.width() * 11 // 20)
            self.resizeDocks([users, mail], [across, self.width() - across], Qt.Orientation.Horizontal)
        if level is not Level.SMALL:
            # An address that is broken takes a line more.
            broken = self.fontMetrics().lineSpacing()
            message = self._height_of_mail(is_wide=False) + self._line + broken
            above = max(_ABOVE if level is Level.WIDE else message, self.height() * 2 // 5)
            self.resizeDocks([users, timeline], [above, self.height() - above], Qt.Orientation.Vertical)
        users.raise_()
        self._tell()

    def _take(self, panel: Panel, focused: QWidget) -> Dock:
        dock = self._docks[panel] = Dock(panel, focused)
        for signal in (dock.visibilityChanged, dock.topLevelChanged, dock.dockLocationChanged):
            signal.connect(self._tell)
        dock.resized.connect(self._settling.start)
        return dock

    @Slot()
    def _tell(self) -> None:
        self._telling.start()

    @Slot()
    def _show_titles(self) -> None:
        """Have each panel say its name once: by its title, or by its tab."""
        for bar in self.findChildren(QTabBar):
            # Qt cuts words that fit: it measures them in whole pixels, and not in bold.
            bar.setElideMode(Qt.TextElideMode.ElideNone)
        for dock in self._docks.values():
            others = [other for other in self.tabifiedDockWidgets(dock) if isinstance(other, Dock)]
            is_tabbed = not dock.isFloating() and any(other.is_open for other in others)
            dock.set_tabbed(is_tabbed=is_tabbed)

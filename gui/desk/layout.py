"""How the window is laid out: the phone at the left, the panels beside it, what concerns both above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.panels.messages.panel import MessagesPanel
    from gui.panels.timeline.panel import TimelinePanel
    from gui.panels.users import UsersPanel

_PHONE_WIDTHS: Final = (340, 460)
#: From this width on users and messages are legible beside each other: that of a window of 1,200 pixels.
_WIDE: Final = 780
#: So many pixels does each panel more take.
_MORE: Final = 420
#: Of the width, for users and messages: the columns of the one need more. Of the height, for both of these
#: and the timeline: a message is read where it stands.
_SHARES: Final = (3, 2)


def laid_out(header: QWidget, bars: Sequence[QWidget], phone: QWidget, panels: QWidget) -> QWidget:
    """All of the window: ``header`` across it, ``bars`` below, then ``phone`` and the ``panels``."""
    phone.setMinimumWidth(_PHONE_WIDTHS[0])
    phone.setMaximumWidth(_PHONE_WIDTHS[1])
    sides = QSplitter()
    sides.setChildrenCollapsible(False)
    sides.addWidget(phone)
    sides.addWidget(panels)
    sides.setStretchFactor(0, 0)
    sides.setStretchFactor(1, 1)
    below = QVBoxLayout()
    below.setContentsMargins(14, 4, 14, 8)
    below.setSpacing(10)
    for bar in bars:
        below.addWidget(bar)
    below.addWidget(sides, 1)
    whole = QWidget()
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(header)
    rows.addLayout(below, 1)
    return whole


class PanelArea(QSplitter):
    """Users, messages and more over the timeline: beside each other where there is room, else in tabs."""

    def __init__(self, users: UsersPanel, mail: MessagesPanel, timeline: TimelinePanel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._panels: list[QWidget] = []
        self._mail = mail
        self._titles: dict[QWidget, str] = {}
        self._headings: dict[QWidget, QLabel] = {}
        self._columns: dict[QWidget, QVBoxLayout] = {}
        self._places: dict[QWidget, QWidget] = {}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._beside = QSplitter()
        self._beside.setChildrenCollapsible(False)
        for panel, focused in ((users, users.table), (mail, mail.list)):
            self._take(panel, focused)
        for place, share in enumerate(_SHARES):
            self._beside.setStretchFactor(place, share)
        self._above = QStackedWidget()
        self._above.addWidget(self.tabs)
        self._above.addWidget(self._beside)
        self.setChildrenCollapsible(False)
        self.addWidget(self._above)
        self.addWidget(timeline)
        for place, share in enumerate(_SHARES):
            self.setStretchFactor(place, share)
        self._arrange(is_wide=False)

    def add(self, panel: QWidget, focused: QWidget, title: str) -> None:
        """Put one panel more beside users and messages; ``focused`` is where its heading's key leads."""
        if panel not in self._headings:
            self._take(panel, focused)
        elif panel not in self._panels:
            self._panels.append(panel)
        self._places[panel].show()
        self.set_title(panel, title)
        self._arrange(is_wide=self._has_room)
        # A splitter gives a new widget all that it would like to have, once it lays that out.
        QTimer.singleShot(0, self, self._share)

    def take_out(self, panel: QWidget) -> None:
        """Have ``panel`` on show no longer."""
        if panel in self._panels:
            self._panels.remove(panel)
            self.tabs.removeTab(self.tabs.indexOf(panel))
            self._columns[panel].addWidget(panel)
            self._places[panel].hide()
            self._arrange(is_wide=self._has_room)

    def _take(self, panel: QWidget, focused: QWidget) -> None:
        heading = QLabel()
        heading.setProperty("role", "heading")
        heading.setBuddy(focused)
        self._headings[panel] = heading
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(heading)
        self._columns[panel] = rows
        self._places[panel] = column
        self._beside.addWidget(column)
        self._panels.append(panel)

    @property
    def _has_room(self) -> bool:
        """Whether all panels can be read beside each other."""
        return self.width() >= _WIDE + _MORE * (len(self._panels) - len(_SHARES))

    @property
    def is_wide(self) -> bool:
        """Whether the panels are on show together."""
        return self._above.currentWidget() is self._beside

    def set_title(self, panel: QWidget, title: str) -> None:
        """Call ``panel`` so, on its tab or over it; an ampersand marks its key."""
        self._titles[panel] = title
        self._headings[panel].setText(title)
        if (place := self.tabs.indexOf(panel)) >= 0:
            self.tabs.setTabText(place, title)

    def title(self, panel: QWidget) -> str:
        """What ``panel`` is called now."""
        return self._titles[panel]

    def bring_up(self, panel: QWidget) -> None:
        """Put ``panel`` on show."""
        if not self.is_wide:
            self.tabs.setCurrentWidget(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panels beside each other, or into tabs."""
        super().resizeEvent(event)
        if self._has_room != self.is_wide:
            self._arrange(is_wide=self._has_room)

    def _arrange(self, *, is_wide: bool) -> None:
        focused = QApplication.focusWidget()
        for panel in self._panels:
            if is_wide:
                self._columns[panel].addWidget(panel)
                panel.show()
            else:
                if self.tabs.indexOf(panel) < 0:
                    self.tabs.addTab(panel, self._titles.get(panel, ""))
        self._mail.parts.setOrientation(Qt.Orientation.Vertical if is_wide else Qt.Orientation.Horizontal)
        self._share()
        self._above.setCurrentIndex(1 if is_wide else 0)
        # A widget that is taken elsewhere loses the focus.
        if focused and self._above.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _share(self) -> None:
        """Give each panel its part of the width."""
        shares = [*_SHARES, *(_SHARES[1] for _ in self._panels[len(_SHARES) :])]
        self._beside.setSizes([self.width() * share // sum(shares) for share in shares])

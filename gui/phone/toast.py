"""The notice at the foot of the phone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from gui.look import theme
from gui.look.announce import announce
from gui.look.icons import icon
from gui.phone.buttons import link
from gui.phone.wrapping import WrappingLabel
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
    from PySide6.QtWidgets import QPushButton

#: So long to notice it, and then as long as it takes to read it, at some 16 characters a second.
_SHOWN_MS: Final = 5000
_READING_MS: Final = 60
_ICON: Final = 28
#: In characters; more would cover the phone. The whole stands in the timeline.
_LONGEST_TITLE: Final = 80
LONGEST_MESSAGE: Final = 600
_MARGIN: Final = 14
#: What fits on a line of the narrowest phone.
_LONGEST: Final = 20


class Toast(QFrame):
    """A title and a message; a click or Escape dismisses it.

    Good news goes by itself, but not while the pointer or the focus is on it, nor while it offers a way on.
    An error stays until it is dismissed or something else is done: a tester wants to read it to the end.
    """

    #: How many pixels it takes up at the foot; 0: none.
    covers = Signal(int)
    #: It goes, and had the focus.
    focus_left = Signal()
    #: It has been shown: severity, title, message.
    popped_up = Signal(str, str, str)

    def __init__(self, parent: QWidget, area: QWidget | None = None) -> None:
        """Lie at the foot of ``area``, a child of ``parent``; without one, of the parent itself."""
        super().__init__(parent)
        self._parent = parent
        self._area = area or parent
        self.setObjectName("toast")
        self._icon = QLabel()
        self._title = WrappingLabel(_LONGEST)
        self._title.setProperty("role", "toastTitle")
        self._message = WrappingLabel(_LONGEST)
        for label in (self._title, self._message):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons: list[QPushButton] = []
        self._dismiss = self._button("\N{MULTIPLICATION SIGN}", "toastDismiss", self.tr("Dismiss"))
        self._dismiss.setProperty("role", "toastDismiss")
        self._actions = QHBoxLayout()
        self._actions.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._message)
        words.addLayout(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 6, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._dismiss, alignment=Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self.hide()

    @property
    def title(self) -> str:
        """The title on show: an error's code."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The message on show."""
        return self._message.text()

    def pop_up(
        self,
        severity: str,
        title: str,
        message: str,
        actions: Sequence[tuple[str, Callable[[], None]]] = (),
    ) -> None:
        """Show a notice of ``success``, ``info`` or ``error``, with buttons for what can come next."""
        title, message = cut(title, _LONGEST_TITLE), cut(message)
        # Scripts and the style sheet read these.
        self.setProperty("severity", severity)
        self.setProperty("text", message)
        self._title.setText(visible(title))
        self._title.setVisible(bool(title))
        self._message.setText(visible(message, keep="\n"))
        self._icon.setPixmap(icon(severity, theme.PHONE.on_strong).pixmap(_ICON, _ICON))
        self._replace_actions(actions)
        spoken = f"{self.title}. {self.text}" if title else self.text
        self.setAccessibleName(spoken)
        self._title.setAccessibleName(self.title)
        self._message.setAccessibleName(self.text)
        for button in (*self._buttons, self._dismiss):
            button.setAccessibleDescription(spoken)
        self.style().unpolish(self)
        self.style().polish(self)
        self.ensurePolished()
        # Placed before it is shown: what it then lies under has the pointer.
        self.place()
        self.show()
        self.raise_()
        announce(self, spoken, is_urgent=severity == "error")
        self.popped_up.emit(severity, title, message)
        if severity == "error" or actions:
            self._timer.stop()
        else:
            self._timer.start(_SHOWN_MS + _READING_MS * len(spoken))

    def place(self) -> None:
        """Lie at the foot of the area, as high as the text needs."""
        area = self._area.rect() if self._area is self._parent else self._area.geometry()
        area.adjust(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self.setFixedWidth(area.width())
        # The labels tell of another text later: a toast that is on show already would stay as high as it was.
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        height = self.heightForWidth(area.width())
        self.setGeometry(area.left(), area.bottom() - height + 1, area.width(), height)
        if self.isVisible():
            self.covers.emit(height + _MARGIN)

    def take_focus(self) -> None:
        """Take the focus to the first way on, else to what dismisses."""
        (*self._buttons, self._dismiss)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @Slot()
    def hide(self) -> None:
        """Go, and give the focus back."""
        if self.isVisible() and self.has_focus:
            self.focus_left.emit()
        super().hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that it needs."""
        super().showEvent(event)
        self.place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the room back."""
        super().hideEvent(event)
        self.covers.emit(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click dismisses."""
        self.hide()
        event.accept()

    @Slot()
    def _time_is_up(self) -> None:
        if self.underMouse() or self.has_focus:
            self._timer.start()
        else:
            self.hide()

    def _replace_actions(self, actions: Sequence[tuple[str, Callable[[], None]]]) -> None:
        for old in self._buttons:
            old.hide()
            self._actions.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for number, (text, act) in enumerate(actions):
            button = self._button(text, "toastAction" if number == 0 else f"toastAction{number + 1}")
            button.setProperty("role", "toastAction")
            button.clicked.connect(act)
            self._actions.addWidget(button)
            button.show()  # the layout would do so later, and give it no height before
            self._buttons.append(button)
        # The one out comes last.
        for before, after in pairwise((*self._buttons, self._dismiss)):
            QWidget.setTabOrder(before, after)

    def _button(self, text: str, name: str, accessible_name: str | None = None) -> QPushButton:
        button = link(text, name, accessible_name)
        # A click leaves the focus where the tester types.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.hide)
        return button


def cut(text: str, length: int = LONGEST_MESSAGE) -> str:
    """The beginning of ``text``, marked as such where more follows."""
    return text if len(text) <= length else f"{text[:length]}…"

"""The notice at the foot of the phone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from gui.look import theme
from gui.look.announce import announce
from gui.look.icons import icon
from gui.look.languages import DIRECTIONS, told_on_phone, written
from gui.phone.buttons import Link, Links
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_, Sentence
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent

    Action = tuple[Sentence | str, Callable[[], None]]

#: So long to notice it, and then as long as it takes to read it, at some 16 characters a second.
_SHOWN_MS: Final = 5000
_READING_MS: Final = 60
_ICON: Final = 28
#: In characters; more would cover the phone. The whole stands in the timeline.
_LONGEST_TITLE: Final = 80
_LONGEST_MESSAGE: Final = 600
_MARGIN: Final = 14
#: For words on the narrowest phone, in pixels.
_ROOM: Final = 130


class Toast(QFrame):
    """A title, a message, and what to do next on a line of its own; a click or Escape dismisses it.

    The mobile app joins the last two by a hyphen. A tester has to tell the server's words from ours.

    Good news goes by itself, but not while the pointer or the focus is on it, nor while it offers a way on.
    An error stays until it is dismissed or something else is done: a tester wants to read it to the end.
    """

    #: How many pixels it takes up at the foot; 0: none.
    covers = Signal(int)
    #: It goes, and had the focus.
    focus_left = Signal()
    #: It has been shown: severity, the error's code or else the title, message.
    popped_up = Signal(str, str, str)

    def __init__(self, parent: QWidget, area: QWidget | None = None) -> None:
        """Lie at the foot of ``area``, a child of ``parent``; without one, of the parent itself."""
        super().__init__(parent)
        self._parent = parent
        self._area = area or parent
        self.setObjectName("toast")
        #: The error's code, as the service gave it.
        self.code = ""
        self._words: tuple[Sentence | str, Sentence | str, Sentence | str] = ("", "", "")
        self._icon = QLabel()
        self._title = WrappingLabel(room=_ROOM, role="toastTitle")
        self._code = WrappingLabel(room=_ROOM, role="toastCode")
        self._message = WrappingLabel(room=_ROOM)
        self._advice = WrappingLabel(room=_ROOM)
        self._labels = (self._title, self._code, self._message, self._advice)
        self._buttons: list[Link] = []
        self._dismiss = self._button("\N{MULTIPLICATION SIGN}", "toastDismiss", N_("Dismiss"))
        self._dismiss.setProperty("role", "toastDismiss")
        self._row = Links(())
        self._words_layout = words = QVBoxLayout()
        words.setSpacing(theme.SPACE_SMALL)
        for label in self._labels:
            words.addWidget(label)
        words.addWidget(self._row)
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
        written(self, self._write)

    @property
    def title(self) -> str:
        """The title on show."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The message on show, and on a further line what to do next."""
        return "\n".join(label.text() for label in (self._message, self._advice) if label.text())

    def pop_up(
        self,
        severity: str,
        title: Sentence | str,
        message: Sentence | str,
        actions: Sequence[Action] = (),
        *,
        advice: Sentence | str = "",
        code: str = "",
    ) -> None:
        """Show a notice of ``success``, ``info`` or ``error``, with buttons for what can come next.

        Sentences follow the phone's language while they are on show. The ``code`` of an error stands under a
        title that says the same in words.
        """
        self.code = code
        self._words = (title, message, advice)
        self.setProperty("severity", severity)  # scripts and the style sheet read it
        self._icon.setPixmap(icon(severity, theme.PHONE.on_strong).pixmap(_ICON, _ICON))
        self._replace_actions(actions)
        self._write()
        self.style().unpolish(self)
        self.style().polish(self)
        self.ensurePolished()
        # Placed before it is shown: what it then lies under has the pointer.
        self.place()
        self.show()
        self.raise_()
        spoken = self.accessibleName()
        announce(self, spoken, is_urgent=severity == "error")
        self.popped_up.emit(severity, code or self.title, self.text)
        if severity == "error" or actions:
            self._timer.stop()
        else:
            self._timer.start(_SHOWN_MS + _READING_MS * len(spoken))

    def _write(self) -> None:
        """Write all words in the phone's language."""
        title, message, advice = map(told_on_phone, self._words)
        # Behind the code of an error nothing is left to say of it by a title that repeats it.
        self._title.setText(_shown(title, _LONGEST_TITLE))
        self._code.setText(_shown(self.code if title != self.code else "", _LONGEST_TITLE))
        self._message.setText(_shown(message, _LONGEST_MESSAGE - len(advice)))
        self._advice.setText(_shown(advice, _LONGEST_MESSAGE))
        for label in self._labels:
            label.setAccessibleName(label.text())
            label.setVisible(bool(label.text()))
        self.setProperty("text", self.text)
        spoken = ". ".join(part for part in (self.title, self.text.replace("\n", " ")) if part)
        self.setAccessibleName(spoken)
        for button in (*self._buttons, self._dismiss):
            button.setAccessibleDescription(spoken)

    def place(self) -> None:
        """Lie at the foot of the area, as high as the text needs."""
        # The labels tell of another text later: a toast that is on show already would stay as high as it was.
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        self._lie()

    def _lie(self) -> None:
        area = self._area.rect() if self._area is self._parent else self._area.geometry()
        area.adjust(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self.setFixedWidth(area.width())
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

    def event(self, event: QEvent) -> bool:
        """Stay as high as the words need that have come in another language."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._lie()  # not anew: that would ask for this event again, for as long as it is on show
        return done

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

    def _replace_actions(self, actions: Sequence[Action]) -> None:
        self._buttons = []
        for number, (words, act) in enumerate(actions):
            button = self._button(words, "toastAction" if number == 0 else f"toastAction{number + 1}")
            button.setProperty("role", "toastAction")
            button.clicked.connect(act)
            self._buttons.append(button)
        former, self._row = self._row, Links(self._buttons, Qt.AlignmentFlag.AlignLeading)
        self._words_layout.replaceWidget(former, self._row)
        former.hide()
        former.deleteLater()
        self._row.setVisible(bool(self._buttons))
        # The one out comes last.
        for before, after in pairwise((*self._buttons, self._dismiss)):
            QWidget.setTabOrder(before, after)

    def _button(self, words: Sentence | str, name: str, accessible_name: Sentence | str = "") -> Link:
        button = Link(words, name, accessible_name)
        # A click leaves the focus where the tester types.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.hide)
        return button


def _shown(text: str, length: int) -> str:
    """``text`` as it can be read: what nobody sees is marked, and the end is left out where it is long."""
    cut = text if len(text) <= length else f"{text[:length]}…"
    return visible(cut, keep=f"\n{DIRECTIONS}")

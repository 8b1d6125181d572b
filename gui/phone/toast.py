"""The notice at the foot of the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look import theme
from gui.look.icons import icon
from gui.phone.widgets import link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SHOWN_MS: Final = 4000
_ICON: Final = 28


class Toast(QFrame):
    """A title and a message; a click dismisses it.

    Good news goes after four seconds, as on the phone. An error stays until it is dismissed or something
    else is done: a tester wants to read it to the end.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setObjectName("toast")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon = QLabel()
        self._title = QLabel()
        self._title.setProperty("role", "toastTitle")
        self._message = QLabel()
        self._message.setWordWrap(True)
        for label in (self._title, self._message):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._actions = QHBoxLayout()
        self._actions.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._message)
        words.addLayout(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
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
        # Scripts and the style sheet read these.
        self.setProperty("severity", severity)
        self.setProperty("text", message)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._message.setText(message)
        self._icon.setPixmap(icon(severity, theme.colors.on_strong).pixmap(_ICON, _ICON))
        self._replace_actions(actions)
        self.setAccessibleName(f"{title}. {message}" if title else message)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.raise_()
        self.place()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if severity == "error":
            self._timer.stop()
        else:
            self._timer.start()

    def place(self) -> None:
        """Lie at the foot of the parent, as high as the text needs."""
        area = self._area.rect().adjusted(14, 14, -14, -14)
        self.setFixedWidth(area.width())
        height = self.heightForWidth(area.width())
        self.setGeometry(area.left(), area.bottom() - height + 1, area.width(), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click dismisses."""
        self.hide()
        event.accept()

    def _replace_actions(self, actions: Sequence[tuple[str, Callable[[], None]]]) -> None:
        for old in self.findChildren(QPushButton):
            old.hide()
            self._actions.removeWidget(old)
            old.deleteLater()
        for number, (text, act) in enumerate(actions):
            button = link(text, "toastAction" if number == 0 else f"toastAction{number + 1}")
            button.setProperty("role", "toastAction")
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._actions.addWidget(button)

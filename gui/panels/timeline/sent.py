"""What was sent, described without showing it: length, what was cleaned up, a button that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.cognito.phone_calls.typed import Kind
from gui.look import theme
from gui.look.attribute_labels import label_of
from gui.look.icons import icon
from gui.look.languages import told
from gui.look.long_text import plain_tool_tip
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.cognito.phone_calls.typed import Typed


class SentView(QWidget):
    """One line for each value that a form sent. It is empty, and takes no room, where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sentValues")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.hide()

    def show_values(self, values: Sequence[Typed]) -> None:
        """Tell of ``values``, each hidden to begin with; a plain address stands in the request as it is."""
        while item := self._lines.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        told_of = [value for value in values if value.is_secret or value.notes]
        for value in told_of:
            line = _Line(value)
            self._lines.addWidget(line)
            line.show()  # the layout would do so later
        self.setVisible(bool(told_of))


class _Line(QWidget):
    """One value. It is hidden again when its eye is pressed again, or the window is left."""

    def __init__(self, value: Typed) -> None:
        super().__init__()
        self._value = value
        names = {
            Kind.PHONE_NUMBER: self.tr("Phone Number"),
            Kind.USERNAME: self.tr("Username"),
            Kind.PASSWORD: self.tr("Password"),
            Kind.ANSWER: self.tr("Answer"),
            Kind.CODE: self.tr("Code"),
        }
        named = told(label_of(value.attribute)) if value.attribute else names.get(value.kind)
        self._name = named or self.tr("Email")
        self.words = QLabel()
        self.words.setObjectName(f"sent{value.kind.name.title()}")
        self.words.setProperty("role", "caption")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.eye = QToolButton()
        self.eye.setObjectName(f"show{value.kind.name.title()}")
        self.eye.setCheckable(True)
        self.eye.setProperty("role", "flat")
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.eye)
        self._show(open_=False)
        theme.on_change(self, self._draw)

    def event(self, event: QEvent) -> bool:
        """Hide the value when the window is left: somebody else may look at it."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.eye.setChecked(False)
        return super().event(event)

    def _draw(self) -> None:
        self.eye.setIcon(icon("hide" if self.eye.isChecked() else "show"))

    @Slot(bool)
    def _show(self, open_: bool) -> None:
        value = self._value
        words = f"{self._name}: {told(value.sent_in_words)}"
        if open_:
            words = f"{words}: {visible(value.sent)}"
            if value.text != value.sent:
                words = self.tr("{words} (typed: {text})").format(words=words, text=visible(value.text))
        self.words.setText(words)
        act = self.tr("Hide what was sent as {name}") if open_ else self.tr("Show what was sent as {name}")
        self._draw()
        self.eye.setAccessibleName(act.format(name=self._name))
        self.eye.setToolTip(plain_tool_tip(act.format(name=self._name)))

"""What a twin in the sandbox was learned from, and how it is not, or may not be, like its pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.dialog import REJECT, Dialog, Foot, button
from gui.look.announce import announce
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane

if TYPE_CHECKING:
    from gui.cognito.pool_shapes.learned import Learned

_WIDTH, _HEIGHT = 560, 400
_MARGIN = 32


class TwinNotes(Dialog):
    """A list to be read beside the window: it takes no focus, and nothing waits for it."""

    def __init__(self, name: str, learned: Learned, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("twinNotes")
        self._window = parent.window()
        self._name, self._learned = name, learned
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._source, self._heading, self._remedy = PlainLabel(), PlainLabel(), PlainLabel()
        self._source.setObjectName("twinSource")
        self._heading.setObjectName("twinHeading")
        self._heading.setProperty("role", "heading")
        self._remedy.setProperty("role", "caption")
        self.list = Pane("twinUnlearned", "")
        self.list.setVisible(bool(learned.unlearned))
        self._close = button("twinNotesClose", "", self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._source)
        layout.addWidget(self._heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._remedy)
        layout.addStretch()
        layout.addWidget(Foot((self._close, REJECT)))
        written(self, self._write)
        self.list.setFocus()
        self.settle(QSize(_WIDTH, _HEIGHT if learned.unlearned else 0))

    def _write(self) -> None:
        """Set all words."""
        learned = self._learned
        self.setWindowTitle(self.tr("{name}: made in the sandbox").format(name=self._name))
        self._source.setText(told(learned.source))
        self._heading.setText(
            self.tr("Not as in the pool, or not known:")
            if learned.unlearned
            else self.tr("Nothing is known to differ but its users: the twin begins with none.")
        )
        self.list.setAccessibleName(self.tr("Not as in the pool, or not known"))
        self.list.show_text("\n".join(f"\N{BULLET} {told(each)}" for each in learned.unlearned))
        self._remedy.setText(self.tr("“Pool of the sandbox” in the Sandbox menu changes most of it."))
        self._close.setText(self.tr("&Close"))

    def show_beside(self) -> None:
        """Show it, and have it read out."""
        window = self._window.frameGeometry()
        # Over the panels: the phone is what the tester goes on with.
        self.move(max(window.left(), window.right() - self.width() - _MARGIN), window.top() + 4 * _MARGIN)
        self.show()
        announce(self, " ".join([self.windowTitle(), self._source.text(), self._heading.text()]))

"""What a twin in the sandbox was learned from, and how it is not, or may not be, like its pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.look.announce import announce
from gui.look.languages import told
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane

if TYPE_CHECKING:
    from gui.cognito.pool_shapes.learned import Learned

_WIDTH, _HEIGHT = 560, 400
_MARGIN = 32


class TwinNotes(QDialog):
    """A list to be read beside the window: it takes no focus, and nothing waits for it."""

    def __init__(self, name: str, learned: Learned, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("twinNotes")
        self._window = parent.window()
        self.setWindowTitle(self.tr("{name}: made in the sandbox").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        source = PlainLabel(told(learned.source))
        source.setObjectName("twinSource")
        heading = PlainLabel(
            self.tr("Not as in the pool, or not known:")
            if learned.unlearned
            else self.tr("Nothing is known to differ but its users: the twin begins with none.")
        )
        heading.setObjectName("twinHeading")
        heading.setProperty("role", "heading")
        self.list = Pane("twinUnlearned", self.tr("Not as in the pool, or not known"))
        self.list.show_text("\n".join(f"\N{BULLET} {told(each)}" for each in learned.unlearned))
        self.list.setVisible(bool(learned.unlearned))
        remedy = PlainLabel(self.tr("“Pool of the sandbox” in the Sandbox menu changes most of it."))
        remedy.setProperty("role", "caption")
        close = QPushButton(self.tr("&Close"))
        close.setObjectName("twinNotesClose")
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(source)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(remedy)
        layout.addLayout(foot)
        self.list.setFocus()
        self.resize(_WIDTH, _HEIGHT if learned.unlearned else self.sizeHint().height())
        self._read_out = " ".join([self.windowTitle(), source.text(), heading.text()])

    def show_beside(self) -> None:
        """Show it, and have it read out."""
        window = self._window.frameGeometry()
        # Over the panels: the phone is what the tester goes on with.
        self.move(max(window.left(), window.right() - self.width() - _MARGIN), window.top() + 4 * _MARGIN)
        self.show()
        announce(self, self._read_out)

"""What all dialogs have in common: one grid, a foot of buttons, a size that fits screen and font."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from gui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from gui.machine.settings import Settings

ACCEPT: Final = QDialogButtonBox.ButtonRole.AcceptRole
REJECT: Final = QDialogButtonBox.ButtonRole.RejectRole
ACTION: Final = QDialogButtonBox.ButtonRole.ActionRole
#: What leads elsewhere: it stands by itself, at the other side.
ASIDE: Final = QDialogButtonBox.ButtonRole.ResetRole
DESTRUCTIVE: Final = QDialogButtonBox.ButtonRole.DestructiveRole
#: What a window's frame and the desk's bars take of a screen.
_FRAME: Final = QSize(20, 80)
#: The line spacing of the font for which sizes are given, in pixels.
_USUAL_LINE: Final = 17
#: What is seen at least of what is scrolled.
_LEAST_LINES: Final = 6
_LEAST_LETTERS: Final = 32


class Dialog(QDialog):
    """A dialog: its margins and spaces are the theme's, its size follows the font, and stays on the screen.

    A subclass builds its layout, and calls ``settle`` at the end.
    """

    _usual: QSize | None = None
    _is_kept = False
    _has_been_shown = False
    _fitted = QSize()

    def settle(self, size: QSize | None = None, *, is_kept: bool = False) -> None:
        """Put all on the grid, and choose a size.

        Args:
            size: The usual one, in pixels at the usual font; a height of 0: what there is to show needs.
            is_kept: The tester finds the size again that the dialog had last.
        """
        self._usual, self._is_kept = size or QSize(0, 0), is_kept
        put_on_grid(self)
        self.installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Be as large as what there is to show, as far as the screen allows."""
        kept = sizes.of(self.objectName()) if self._is_kept else None
        self._fitted = (kept or self._needed()).boundedTo(self._room)
        self.resize(self._fitted)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as large as needed now: what it shows was filled in after it was built."""
        if self._usual is not None and not self._has_been_shown:
            self._has_been_shown = True
            self.fit()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Note how large the tester made it."""
        is_testers = self.size() != self._fitted and not self.isMaximized()
        if self._is_kept and is_testers and not event.spontaneous():
            sizes.keep(self.objectName(), self.size())
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what it shows, where the height follows from that.

        By a filter: an override of ``event`` would be on the stack while Qt deletes the dialog in it.
        """
        is_wanted = watched is self and event.type() == QEvent.Type.LayoutRequest
        if is_wanted and self._usual and not self._usual.height() and self.isVisible():
            height = min(self._needed().height(), self._room.height())
            if height > self.height():
                self.resize(self.width(), height)
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._usual is not None:
            self._fitted = self.size().expandedTo(self._needed()).boundedTo(self._room)
            self.resize(self._fitted)

    @property
    def _room(self) -> QSize:
        return self.screen().availableSize() - _FRAME

    def _needed(self) -> QSize:
        usual, layout = self._usual or QSize(0, 0), self.layout()
        scale = max(1.0, self.fontMetrics().lineSpacing() / _USUAL_LINE)
        wanted = usual * scale
        if layout is None:
            return wanted
        layout.activate()
        # What is scrolled asks for less than it has: sideways is no way to read.
        margins = layout.contentsMargins().left() + layout.contentsMargins().right()
        whole = [area.whole_width() + margins for area in self.findChildren(Scrolled)]
        least = max(layout.totalMinimumSize().width(), *whole, 0)
        width = min(max(wanted.width(), least), self._room.width())
        if not usual.width():
            width = min(max(width, layout.totalSizeHint().width()), self._room.width())
        height = layout.totalSizeHint().height() if not usual.height() else wanted.height()
        if layout.hasHeightForWidth() and not usual.height():
            height = layout.totalHeightForWidth(width)
        return QSize(width, max(height, layout.totalMinimumSize().height()))


class Foot(QDialogButtonBox):
    """The buttons of a dialog, each with its role: the platform says which stands where."""

    def __init__(self, *buttons: tuple[QPushButton, QDialogButtonBox.ButtonRole]) -> None:
        super().__init__()
        for button, role in buttons:
            if role is ACCEPT and not button.property("role"):
                button.setProperty("role", "primary")
            self.addButton(button, role)


class Scrolled(QScrollArea):
    """What can be scrolled to where there is no room for it: as high as it needs, where there is."""

    def __init__(self, content: QWidget, top: int = 0) -> None:
        super().__init__()
        self._content = content
        if layout := content.layout():
            layout.setContentsMargins(0, top, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the dialog that what is in it has become higher."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """As what is in it."""
        return self._content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """As what is in it."""
        return self._content.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As what is in it."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Some lines of it."""
        metrics = self.fontMetrics()
        room = QSize(_LEAST_LETTERS * metrics.averageCharWidth(), _LEAST_LINES * metrics.lineSpacing())
        return room.boundedTo(QSize(self.whole_width(), room.height()))

    def whole_width(self) -> int:
        """How wide it has to be to be scrolled in one direction alone."""
        return self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()


def put_on_grid(widget: QWidget) -> None:
    """Give the layouts in ``widget``, a window or a page, the theme's margins and spaces."""
    for line in widget.findChildren(QLineEdit, "qt_spinbox_lineedit"):
        # The style sheet's padding does not reach it.
        line.setTextMargins(theme.SPACE - 1, 0, 0, 0)
    for box in widget.findChildren(QDialogButtonBox):
        for button in box.buttons():
            # It may be what Enter presses; it is never what the dialog is for.
            if box.buttonRole(button) is REJECT and not button.property("role"):
                button.setProperty("role", "plain")
                button.style().polish(button)
    outer = widget.layout()
    if outer:
        margin = theme.SPACE_LARGE
        outer.setContentsMargins(margin, margin, margin, margin)
    for layout in widget.findChildren(QLayout):
        if isinstance(layout, QFormLayout):
            layout.setHorizontalSpacing(theme.SPACE_LARGE)
            layout.setVerticalSpacing(theme.SPACE)
            _align_labels(layout)
        else:
            layout.setSpacing(theme.SPACE)
        if isinstance(layout.parent(), QGroupBox):
            # The rest of the margin is the style sheet's.
            layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)


def _align_labels(form: QFormLayout) -> None:
    """Have the label of an input stand in the middle of its first line."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item else None
        if isinstance(label, QLabel) and label.buddy() and not isinstance(label.buddy(), QLabel):
            label.setMinimumHeight(theme.CONTROL)


def button(name: str, text: str, act: Callable[[], object], role: str = "") -> QPushButton:
    """A button that Enter presses only where it has the focus; ``role``: such as ``"danger"``."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    made.setProperty("role", role or None)
    made.clicked.connect(lambda: act())
    return made


class _Sizes:
    """How large the dialogs were, by objectName; kept in the settings of the window."""

    def __init__(self) -> None:
        self._settings: Settings | None = None

    def keep_in(self, settings: Settings) -> None:
        """Keep sizes there from now on."""
        self._settings = settings

    def of(self, name: str) -> QSize | None:
        """The last size of this dialog, if it is known."""
        return self._settings.dialog_size(name) if self._settings else None

    def keep(self, name: str, size: QSize) -> None:
        """Keep a dialog's size."""
        if self._settings:
            self._settings.keep_dialog_size(name, size)


sizes: Final = _Sizes()

"""The buttons that the screens share: the busy one, text links. Their words wrap where they are long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from gui.look import theme
from gui.look.held_keys import is_repeated, note_release
from gui.look.languages import told_on_phone, written
from gui.phone.wrapping import CARD_ROOM, lines
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

#: A turn a second, in pictures that take less than 2 % of a core.
_SPIN_MS: Final = 50
_SPIN_DEGREES: Final = 18
#: The main button, in pixels: as on the phone.
_NARROWEST, _WIDEST, _LOWEST = 150, 240, 40
#: What the main button has beside and above its caption.
_BESIDE, _ABOVE = 32, 10
#: Pixels between links.
_BETWEEN: Final = 4


class SinglePressButton(QPushButton):
    """A button for which a double click is one wish, and so is a held Enter."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallow the second click of a double click."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press. The Enter that came to this screen may still be held: it does not press here too.

        Space presses at once, not when it is let go: a held one is let go again and again (``is_repeated``).
        """
        if is_repeated(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Space:
            self.click()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that is let go can be pressed anew."""
        note_release(event)
        super().keyReleaseEvent(event)


class WordedButton(SinglePressButton):
    """Says its words in the phone's language; Enter presses it."""

    def __init__(self, words: Sentence | str, name: str, accessible_name: Sentence | str = "") -> None:
        """Call it ``accessible_name`` where its words do not say what it is for."""
        super().__init__()
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it
        self._words, self._accessible_name = words, accessible_name
        written(self, self.write)

    def say(self, words: Sentence | str, accessible_name: Sentence | str = "") -> None:
        """Say other words."""
        self._words, self._accessible_name = words, accessible_name
        self.write()

    def write(self) -> None:
        """Write its words in the language of the phone."""
        self.setText(told_on_phone(self._words))
        self.setAccessibleName(told_on_phone(self._accessible_name) or self.text())


class BusyButton(WordedButton):
    """The main button: a stadium with capitals, a spinning ring while its call is under way."""

    def __init__(self, words: Sentence | str, name: str) -> None:
        self._angle = 0
        self._spin = QTimer()
        super().__init__(words, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._spin.setParent(self)
        self._spin.setInterval(_SPIN_MS)
        self._spin.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether the call is under way."""
        return self._spin.isActive()

    @busy.setter
    def busy(self, busy: bool) -> None:
        if busy:
            self._spin.start()
        else:
            self._spin.stop()
        self.write()
        self.update()

    def write(self) -> None:
        """Write its caption, and whether it waits."""
        super().write()
        self.setAccessibleDescription(told_on_phone(N_("Waiting for the reply")) if self.busy else "")

    def sizeHint(self) -> QSize:
        """At least as large as on the phone; a long caption stands on two lines."""
        metrics = self.fontMetrics()
        caption = lines(self.text(), metrics, _WIDEST - _BESIDE)
        width = max((metrics.horizontalAdvance(line) for line in caption), default=0)
        return QSize(
            min(_WIDEST, max(_NARROWEST, width + 2 * _BESIDE)),
            max(_LOWEST, len(caption) * metrics.lineSpacing() + 2 * _ABOVE),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stadium with its text, or the circle with its ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        corner = min(shape.height() / 2, _LOWEST)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        if self.busy:
            shape = self._circle()
            painter.drawEllipse(shape)
            painter.setPen(QPen(QColor(theme.PHONE.on_strong), 3, c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(shape.adjusted(10, 10, -10, -10), -self._angle * 16, 270 * 16)
            return
        painter.drawRoundedRect(shape, corner, corner)
        colors = theme.PHONE
        painter.setPen(QColor(colors.on_strong if self.isEnabled() else colors.on_disabled))
        caption = lines(self.text(), self.fontMetrics(), _WIDEST - _BESIDE)
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, "\n".join(caption))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.on_strong), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(3, 3, -3, -3), corner - 3, corner - 3)

    def _circle(self) -> QRectF:
        """What the button is while its call is under way."""
        height = self.height() - 2
        circle = QRectF(0, 0, height, height)
        circle.moveCenter(QRectF(self.rect()).center())
        return circle

    def _fill(self) -> QColor:
        if not self.isEnabled():
            return QColor(theme.PHONE.disabled)
        color = QColor(theme.PHONE.accent)
        if self.isDown():
            return color.darker(120)
        return color.lighter(108) if self.underMouse() and not self.busy else color

    @Slot()
    def _turn(self) -> None:
        self._angle = (self._angle + _SPIN_DEGREES) % 360
        self.update(self._circle().toAlignedRect())


class Link(WordedButton):
    """A button that looks like a text link."""

    def __init__(self, words: Sentence | str, name: str, accessible_name: Sentence | str = "") -> None:
        super().__init__(words, name, accessible_name)
        self.setProperty("role", "link")
        self.setFlat(True)
        self.setSizePolicy(_as_high_as_its_width_asks())

    def minimumSizeHint(self) -> QSize:
        """A word on each line."""
        hint, metrics = self.sizeHint(), self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(hint.width(), self._beside + longest, CARD_ROOM), hint.height())

    def heightForWidth(self, width: int) -> int:
        """As many lines as its words need."""
        more = max(0, len(self._lines(width)) - 1)
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with its words in lines."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _lines(self, width: int) -> list[str]:
        if width >= self.sizeHint().width():
            return [self.text()]
        return lines(self.text(), self.fontMetrics(), width - self._beside)

    @property
    def _beside(self) -> int:
        """What of its width is not its words'."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return self.sizeHint().width() - words.width()


def _as_high_as_its_width_asks() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


class Links(QWidget):
    """Links side by side, or one below the other where there is no room for that."""

    def __init__(
        self, links: Sequence[Link], alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter
    ) -> None:
        """Put ``links`` in the middle, or with ``AlignLeading`` to where a line begins."""
        super().__init__()
        self._links = links
        self._alignment = alignment
        for button in links:
            button.setParent(self)
            button.installEventFilter(self)
        self.setSizePolicy(_as_high_as_its_width_asks())

    def sizeHint(self) -> QSize:
        """All side by side."""
        hints = [button.sizeHint() for button in self._shown]
        width = sum(hint.width() for hint in hints) + _BETWEEN * (len(hints) - 1)
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """One alone."""
        hints = [button.minimumSizeHint() for button in self._shown]
        return QSize(max((hint.width() for hint in hints), default=0), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """What they need at ``width``."""
        if width >= self.sizeHint().width():
            return self.sizeHint().height()
        return sum(button.heightForWidth(width) + _BETWEEN for button in self._shown) - _BETWEEN

    def event(self, event: QEvent) -> bool:
        """Arrange them anew when their words, or the direction of reading, change."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange them anew when one comes or goes."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.updateGeometry()
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _shown(self) -> list[Link]:
        return [button for button in self._links if not button.isHidden()]

    def _arrange(self) -> None:
        hint = self.sizeHint().width()
        is_row = self.width() >= hint
        is_leading = self._alignment is Qt.AlignmentFlag.AlignLeading
        left = top = 0
        for button in self._shown:
            width = min(button.sizeHint().width(), self.width())
            indent = 0 if is_leading else (self.width() - (hint if is_row else width)) // 2
            place = QRect(indent + left, top, width, button.heightForWidth(width))
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            if is_row:
                left += width + _BETWEEN
            else:
                top += place.height() + _BETWEEN

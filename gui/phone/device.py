"""The device: a phone's frame and proportions, its pages, and what lies over them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QWidget

from gui.look import pace, theme
from gui.look.languages import direction_of_phone, in_use, told_on_phone, written
from gui.look.letters import font_in
from gui.phone.buttons import SinglePressButton
from gui.phone.picture import SECRET
from gui.phone.screens.screen import BAR_HEIGHT
from gui.phone.toast import Toast
from gui.sentences import N_
from gui.visible import visible

_BEZEL: Final = 12
_CORNER: Final = 34
_USUAL: Final = QSize(392, 690)
_LARGEST: Final = QSize(470, 1014)
#: How many times as high as wide phones are, from the older to the newer ones; from this size on.
_RATIOS: Final = (16 / 9, 19.5 / 9)
_NARROWEST: Final = 320
_SHORTEST: Final = 420
#: Above and below the words of who is signed in: the frame and the space in it.
_CHIP_EDGES: Final = 8
#: So many letters of a name tell whose it is.
_TELLING: Final = 10


class Device(QFrame):
    """A stack of pages in a phone's frame, with the toast at its foot and who is signed in at its head."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device")
        self.setMinimumSize(_NARROWEST, _SHORTEST)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("phone")
        self.signed_in = SignedInButton(self)
        # No child of the stack: what is no page of it, assistive technology does not find there.
        self.toast = Toast(self, self.stack)
        self._focus_before: QWidget | None = None
        self._old_page = QLabel(self.stack)
        self._old_page.hide()
        self._old_page.setProperty(SECRET, True)
        self._slide = QPropertyAnimation(self._old_page, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._old_page.hide)
        written(self, self._turn)

    @property
    def is_sliding(self) -> bool:
        """Whether one page is giving way to the next."""
        return self._old_page.isVisible()

    def turn_to(self, page: QWidget) -> None:
        """Put a page on show; the old one slides away, unless nothing is to move."""
        goes_right = self.stack.indexOf(page) < self.stack.currentIndex()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            goes_right = not goes_right
        if not (pace.moves() and self.isVisible()):
            self.stack.setCurrentWidget(page)
            return
        self._old_page.setPixmap(self.grab(self.stack.geometry()))
        self.stack.setCurrentWidget(page)
        width = self.stack.width()
        self._old_page.setGeometry(self.stack.rect())
        self._old_page.show()
        self._old_page.raise_()
        self._slide.stop()
        self._slide.setStartValue(QPoint(0, 0))
        self._slide.setEndValue(QPoint(width if goes_right else -width, 0))
        self._slide.setDuration(pace.slide_ms)
        self._slide.start()

    def _turn(self) -> None:
        """Be read from the side that the phone's language begins on, in letters that it has."""
        self.setLayoutDirection(direction_of_phone())
        self.setFont(font_in(in_use()[1]))

    def note_focus(self) -> None:
        """Remember where the focus is now, when a call is made."""
        self._focus_before = self.window().focusWidget()

    @property
    def may_take_focus(self) -> bool:
        """Whether the focus is here, or where it was when the call was made: nobody types elsewhere."""
        focused = self.window().focusWidget()
        return focused is None or focused is self._focus_before or self.isAncestorOf(focused)

    def sizeHint(self) -> QSize:
        """A phone's proportions."""
        return _USUAL

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bezel and, on the display, the mobile app's gradient."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.PHONE.bezel))
        painter.drawRoundedRect(self._device(), _CORNER, _CORNER)
        display = self._display()
        gradient = QLinearGradient(display.topLeft(), display.bottomRight())
        gradient.setColorAt(0, QColor(theme.PHONE.top))
        gradient.setColorAt(1, QColor(theme.PHONE.bottom))
        painter.setBrush(gradient)
        painter.drawRoundedRect(display, _CORNER - _BEZEL, _CORNER - _BEZEL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a phone's proportions, and what lies over its pages in its place."""
        super().resizeEvent(event)
        self.stack.setGeometry(self._display())
        self.toast.place()
        self.signed_in.place()

    def _device(self) -> QRect:
        """The largest phone that there is room for, at the top."""
        least, most = _RATIOS
        height = min(self.height(), _LARGEST.height())
        width = min(self.width(), _LARGEST.width(), max(_NARROWEST, round(height / least)))
        height = min(height, round(width * most))
        return QRect((self.width() - width) // 2, 0, width, height)

    def _display(self) -> QRect:
        return self._device().adjusted(_BEZEL, _BEZEL, -_BEZEL, -_BEZEL)


class SignedInButton(SinglePressButton):
    """Says at the head of the display who is signed in; leads back to him."""

    def __init__(self, device: Device) -> None:
        super().__init__(device)
        self._device = device
        self._email = ""
        self.setObjectName("signedInButton")
        self.setProperty("role", "chip")
        self.setAutoDefault(True)  # Enter presses it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        written(self, self.place)

    def show_session(self, email: str | None) -> None:
        """Name ``email``; ``None``: nobody is signed in, or the page says so itself."""
        self.setVisible(email is not None)
        self._email = visible(email or "")
        self.place()

    def place(self) -> None:
        """Lie at the head of the display, the name cut where it is too long, in the phone's language."""
        self.setAccessibleName(_words_of(self._email))
        room = self._device.stack.geometry().adjusted(_BEZEL, 0, -_BEZEL, 0)
        self.setText(self._cut_to(room.width() - 40))
        width = self.sizeHint().width()
        height = max(BAR_HEIGHT - 12, self.fontMetrics().height() + _CHIP_EDGES)
        top = room.top() + (BAR_HEIGHT - height) // 2
        self.setGeometry(room.center().x() - width // 2, top, width, height)
        self.raise_()

    def _cut_to(self, width: int) -> str:
        """The words with the name cut to this width; where little of it were left, the name alone."""
        metrics, middle = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        left = width - metrics.horizontalAdvance(_words_of(""))
        if left < _TELLING * metrics.averageCharWidth():
            return metrics.elidedText(self._email, middle, width)
        return _words_of(metrics.elidedText(self._email, middle, left))


def _words_of(email: str) -> str:
    return told_on_phone(N_("Signed in as {email}", email=email))

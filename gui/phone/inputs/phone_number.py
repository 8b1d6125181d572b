"""A pill for a phone number: where that is typed without its country's code, the code is chosen beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gui.cognito.environments.sign_up_form import is_like_phone_number
from gui.cognito.phone_calls.typed import Kind
from gui.look.languages import told_on_phone, written
from gui.phone.inputs.country_codes import countries
from gui.phone.inputs.pill import PillField
from gui.sentences import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

#: With fewer entries than this, the list has yet to be filled.
_FEW: Final = 10


class PhoneNumberField(PillField):
    """Takes a phone number, or, where it asks for another ``kind``, what that is.

    Amplify's Authenticator has the country's code in front of the number too. Alt+Down chooses it.
    """

    #: ``+49``
    country_chosen = Signal(str)

    def __init__(self, kind: Kind = Kind.PHONE_NUMBER, parent: QWidget | None = None) -> None:
        super().__init__("phone", parent)
        self._kind = kind
        self._gets_code = True
        self._country = _CountryBox(self)
        self._country.setObjectName("countryCode")
        self._country.activated.connect(self._choose)
        self.textChanged.connect(self._place)
        self._place()

    def ask_for(self, kind: Kind) -> None:
        """Take this from now on."""
        self._kind = kind
        self._place()

    def show_country_code(self, code: str | None) -> None:
        """Show what a number without a code gets; ``None``: nothing, it is sent as typed."""
        self._gets_code = code is not None
        if code:
            self._country.show_code(code)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Alt+Down chooses the country."""
        is_asked = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if is_asked and self._country.isVisible():
            self._country.showPopup()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the country's code in its place."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _place(self) -> None:
        text = self.text()
        is_number = self._kind is Kind.PHONE_NUMBER or (
            self._kind is Kind.EMAIL_OR_PHONE_NUMBER and is_like_phone_number(text)
        )
        shown = is_number and self._gets_code and not text.lstrip().startswith("+")
        self._country.setVisible(shown)
        width = self._country.sizeHint().width() if shown else 0
        if shown:
            height = self._country.sizeHint().height()
            place = QRect(self.text_start, (self.height() - height) // 2, width, height)
            self._country.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self.keep_free(width)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the phone."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._place()

    @Slot()
    def _choose(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.country_chosen.emit(self._country.currentData())


class _CountryBox(QComboBox):
    """Shows a country's code alone; its list names the countries, and finds one by the letters typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "countryCode")
        self.setMaxVisibleItems(12)
        # The field has the place in the tab order: each try would cost one more key press.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        written(self, self._write)
        self.show_code("+1")

    def show_code(self, code: str) -> None:
        """Show ``code`` as chosen."""
        if self.currentData() != code:
            if self.findData(code) < 0:
                self.addItem(code, code)
            self.setCurrentIndex(self.findData(code))
        self._write()
        self.updateGeometry()
        self.update()

    def _write(self) -> None:
        code = self.currentData() or ""
        self.setAccessibleName(told_on_phone(N_("Country code {code}", code=code)))
        words = N_("The country's code, for a number without one (Alt+Down)")
        self.setToolTip(told_on_phone(words))

    def showPopup(self) -> None:
        """Name the countries, once they are asked for."""
        if self.count() < _FEW:
            chosen = self.currentData()
            self.clear()
            for name, code in countries():
                self.addItem(f"{name} {code}", code)
            self.setCurrentIndex(self.findData(chosen))
            self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 30)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, and not the countries."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As wide as the code."""
        size = super().sizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance(f"{self.currentData()}  ") + 16)
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code and a small arrow."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), sides, self.currentData() or "")
        option.rect = self.rect()
        option.rect.setLeft(self.width() - 14)
        option.rect.moveTopLeft(QPoint(self.width() - 14, 0))
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option)

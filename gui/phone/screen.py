"""What the screens have in common: a title over a card, one main button, Enter, Escape and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.look import theme
from gui.phone.widgets import BusyButton, Field, link

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import Call


class Screen(QWidget):
    """A page of the phone: a card with fields and a main button.

    A subclass builds its card in ``__init__`` and says in ``call`` what its main button sends.
    """

    #: The ``Call`` that the main button makes.
    submitted = Signal(object)
    #: The tester waits no longer for the call under way.
    cancelled = Signal()
    #: Escape or BACK.
    went_back = Signal()
    #: The address in the e-mail field has changed.
    address_changed = Signal(str)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        #: Check like the mobile app; otherwise send as typed.
        self.mobile_checks = True
        self._main_button: BusyButton | None = None
        self.title = QLabel(title)
        self.title.setProperty("role", "title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.card.setMaximumWidth(360)
        shadow = QGraphicsDropShadowEffect(self.card)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(theme.colors.shadow))
        self.card.setGraphicsEffect(shadow)
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setContentsMargins(18, 22, 18, 14)
        self.card_layout.setSpacing(8)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(20, 8, 20, 24)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addSpacing(6)
        layout.addWidget(self.card)
        layout.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.addWidget(scroll)
        self.cancel_button = link(self.tr("Cancel"), "cancelButton")
        self.cancel_button.hide()
        self.cancel_button.clicked.connect(self.cancelled)

    def call(self) -> Call | None:
        """What the main button sends, or ``None`` after showing which field the mobile app would refuse."""
        raise NotImplementedError

    def add_field(self, field: Field) -> None:
        """Put a field on the card; Enter in it submits."""
        self.card_layout.addWidget(field)
        field.input.returnPressed.connect(self.submit)

    def add_main_button(self, button: BusyButton) -> None:
        """Put the main button and its Cancel on the card."""
        self._main_button = button
        button.clicked.connect(self.submit)
        self.card_layout.addSpacing(4)
        self.card_layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.card_layout.addWidget(self.cancel_button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def add_links(self, *links: QPushButton) -> None:
        """Put text links on one line of the card."""
        row = QHBoxLayout()
        row.addStretch()
        for button in links:
            row.addWidget(button)
            row.addStretch()
        self.card_layout.addLayout(row)

    @Slot()
    def submit(self) -> None:
        """Send what the screen says, unless its last call is still under way."""
        button = self._main_button
        if button is None or button.busy or not button.isEnabled():
            return
        if (call := self.call()) is not None:
            self.submitted.emit(call)

    def set_busy(self, call: Call | None) -> None:
        """Show that ``call`` of this screen is under way, and that it can be cancelled; ``None``: none is."""
        if self._main_button:
            self._main_button.busy = call is not None
        self.cancel_button.setVisible(call is not None)

    @property
    def busy(self) -> bool:
        """Whether a call of this screen is under way."""
        return self.cancel_button.isVisibleTo(self)

    def refuse(self, *checks: tuple[Field, str | None]) -> bool:
        """Show each field's problem and take the focus to the first; ``False`` where there is none."""
        wrong = [field for field, problem in checks if problem]
        for field, problem in checks:
            field.show_problem(problem)
        if wrong:
            wrong[0].input.setFocus(Qt.FocusReason.OtherFocusReason)
            wrong[0].input.selectAll()
            self._scroll.ensureWidgetVisible(wrong[0])
        return bool(wrong)

    def focus_first_field(self) -> None:
        """Put the cursor where the tester types next: the first empty field, else the first one."""
        fields = [field.input for field in self.card.findChildren(Field) if field.isVisibleTo(self)]
        empty = [field for field in fields if not field.text()]
        for field in [*empty, *fields][:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels the call under way, else goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.busy:
            self.cancelled.emit()
        else:
            self.went_back.emit()


def typed_address(field: QLineEdit, mobile_checks: bool) -> str:
    """The address as it will be sent: the mobile app trims it, and keeps its letter case."""
    return field.text().strip() if mobile_checks else field.text()

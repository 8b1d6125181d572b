"""How a phone, an emulator or a simulator calls the sandbox: address, config file, QR code."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.environments.app_files import AppLibrary, address_for, app_file
from gui.dialogs.dialog import ASIDE, REJECT, Dialog, Foot, Scrolled
from gui.dialogs.pool.rows import Choice
from gui.dialogs.sandbox import phone_words
from gui.dialogs.sandbox.phone_words import PhoneKind, PhonePlace
from gui.dialogs.sandbox.reach_box import ReachBox
from gui.look import theme
from gui.look.announce import announce
from gui.look.languages import without_mnemonic
from gui.look.letters import fixed_font
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane
from gui.machine.folders import private_opener
from gui.phone.qr_code import QrCode

_SIZE: Final = QSize(880, 660)
_LINES: Final = 8
#: Of the form: below the two choices and four values.
_COMMAND_ROW: Final = 6


class PhoneDialog(Dialog):
    """Shows one kind of phone and app at a time; all that an app is to be told can be copied or saved."""

    #: ``SandboxReach``, and whether it is to be kept: the sandbox is to be started anew with it.
    restart_requested = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phoneDialog")
        self.setWindowTitle(self.tr("A phone on the sandbox"))
        self._place: PhonePlace | None = None
        self.kind = Choice[PhoneKind](phone_words.kinds())
        self.kind.setObjectName("phoneKind")
        self.library = Choice[AppLibrary](phone_words.libraries())
        self.library.setObjectName("phoneLibrary")
        self.qr_code = QrCode("phoneQrCode")
        self.qr_words = PlainLabel()
        self.notes = PlainLabel()
        self.notes.setObjectName("phoneNotes")
        self.settings = Pane("phoneSettings", self.tr("Settings of the app"))
        self.settings.setFont(fixed_font())
        self.settings.setFixedHeight(_LINES * self.settings.fontMetrics().lineSpacing() + 14)
        self.reach = ReachBox()
        self.reach.restart_requested.connect(self.restart_requested)
        self.problem = PlainLabel()
        self.problem.setObjectName("phoneProblem")
        self.problem.setProperty("role", "problem")
        self._copy_settings = self._button(self.tr("Copy the se&ttings"), "copyPhoneSettings")
        self._copy_settings.clicked.connect(lambda: self._copy(self.settings.toPlainText()))
        self.save = self._button(self.tr("&Save the config file…"), "savePhoneFile")
        self.save.clicked.connect(self._ask_where)
        self._rows: dict[str, tuple[QLineEdit, QPushButton]] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self.reach.warning)
        layout.addWidget(self._scrolled())
        layout.addWidget(self.problem)
        close = self._button(self.tr("&Close"), "closePhoneDialog")
        close.clicked.connect(self.reject)
        layout.addWidget(Foot((self.save, ASIDE), (close, REJECT)))
        for choice in (self.kind, self.library):
            choice.currentIndexChanged.connect(self._show)
        self.settle(_SIZE, is_kept=True)
        self.show_waiting()

    def show_place(self, place: PhonePlace, is_kept: bool) -> None:
        """Show how ``place`` is called; ``is_kept``: the next sandbox will be reached as this one."""
        self._place = place
        self.problem.clear()
        self.reach.show_reach(place.address, place.port, is_kept)
        self._show()

    def show_waiting(self) -> None:
        """Show that the sandbox does not serve yet."""
        self._place = None
        self.problem.setText(self.tr("The sandbox is starting…"))
        self.reach.set_busy(True)
        self._show()

    def show_problem(self, words: str) -> None:
        """Say why there is nothing to call; whatever was shown is not true any more."""
        self._place = None
        self.problem.setText(words)
        self._show()
        self.reach.set_busy(False)

    def save_to(self, path: Path) -> None:
        """Write the app's config file.

        Raises:
            OSError: It cannot be written.
        """
        assert self._place is not None
        file = app_file(self.library.value, self._place.environment, self._place.endpoint(self.kind.value))
        with open(path, "w", encoding="utf-8", opener=private_opener) as opened:
            opened.write(file.text)

    @Slot()
    def _show(self) -> None:
        kind, library, place = self.kind.value, self.library.value, self._place
        endpoint = place.endpoint(kind) if place else ""
        environment = place.environment if place else None
        can_be_called = bool(place and endpoint)
        values = {
            "phoneAddress": address_for(library, place.environment, endpoint) if place and endpoint else "",
            "phonePool": environment.user_pool_id if environment else "",
            "phoneClient": environment.client_id if environment else "",
            "phoneRegion": environment.region if environment else "",
            "phoneCommand": phone_words.command(kind, place) if place else "",
        }
        for name, (field, button) in self._rows.items():
            field.setText(values[name])
            field.setCursorPosition(0)
            button.setEnabled(bool(values[name]))
        self.form.setRowVisible(_COMMAND_ROW, bool(values["phoneCommand"]))
        self._show_qr_code(place.page(kind) if place and endpoint else "")
        self.notes.setText(self._words_of(kind, library, place))
        settings = phone_words.settings(kind, library, place) if place and endpoint else ""
        self.settings.show_text(settings)
        for widget in (self.settings, self._copy_settings):
            widget.setVisible(bool(settings))
        self.save.setEnabled(can_be_called)

    def _words_of(self, kind: PhoneKind, library: AppLibrary, place: PhonePlace | None) -> str:
        if place is None:
            return ""
        if not place.endpoint(kind):
            return self.tr(
                "The sandbox is for this computer alone now. Let other machines reach it below, and "
                "restart it: its pools and users are kept."
            )
        return phone_words.notes(kind, library, place)

    def _show_qr_code(self, page: str) -> None:
        self.qr_code.show_text(page)
        self.qr_code.setAccessibleName(self.tr("QR code of {page}").format(page=page) if page else "")
        for widget in (self.qr_code, self.qr_words):
            widget.setVisible(bool(page))
        words = self.tr(
            "Scanned on the phone, it opens {page}: that shows whether the phone reaches the sandbox."
        )
        self.qr_words.setText(words.format(page=page) if page else "")

    @Slot()
    def _ask_where(self) -> None:
        if self._place is None:
            return
        environment, endpoint = self._place.environment, self._place.endpoint(self.kind.value)
        name = app_file(self.library.value, environment, endpoint).name
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the config file"), name)
        if not chosen or self._place is None:
            return
        try:
            self.save_to(Path(chosen))
        except OSError as error:
            words = self.tr("{file} cannot be written: {why}.")
            self.problem.setText(words.format(file=chosen, why=error.strerror or error))
        else:
            self.problem.clear()
            announce(self, self.tr("Saved: {file}").format(file=chosen))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))

    def _scrolled(self) -> Scrolled:
        page = QWidget()
        self.form = self._form()
        side = QVBoxLayout()
        side.addWidget(self.qr_code, alignment=Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.qr_words)
        side.addStretch()
        top = QHBoxLayout()
        main = QVBoxLayout()
        main.addLayout(self.form)
        main.addStretch()
        top.addLayout(main, 7)
        top.addSpacing(theme.SPACE)
        top.addLayout(side, 3)
        layout = QVBoxLayout(page)
        layout.addLayout(top)
        layout.addWidget(self.notes)
        layout.addWidget(self.settings)
        layout.addWidget(self._copy_settings, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.reach)
        layout.addStretch()
        return Scrolled(page)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, choice in (
            (self.tr("&Where the app runs"), self.kind),
            (self.tr("What it calls w&ith"), self.library),
        ):
            form.addRow(_label(words, choice), choice)
        self._add_row(form, "phoneAddress", self.tr("&Endpoint"))
        self._add_row(form, "phonePool", self.tr("&User pool id"))
        self._add_row(form, "phoneClient", self.tr("&App client id"))
        self._add_row(form, "phoneRegion", self.tr("Re&gion"))
        self._add_row(form, "phoneCommand", self.tr("&First run"))
        return form

    def _add_row(self, form: QFormLayout, name: str, words: str) -> None:
        field = QLineEdit()
        field.setObjectName(name)
        field.setReadOnly(True)
        label = _label(words, field)
        button = self._button(self.tr("Copy"), f"copy_{name}")
        button.setAccessibleName(self.tr("Copy: {what}").format(what=without_mnemonic(words)))
        button.clicked.connect(partial(self._copy_of, field))
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(field)
        box.addWidget(button)
        form.addRow(label, row)
        self._rows[name] = field, button

    def _copy_of(self, field: QLineEdit) -> None:
        self._copy(field.text())

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(without_mnemonic(words))
    return label

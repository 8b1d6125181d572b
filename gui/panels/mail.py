"""The mail panel: what the pool mailed, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.look.pane import Pane
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.messages.mailbox import Mail, MailSummary

_SUMMARY = Qt.ItemDataRole.UserRole


class MailPanel(QWidget):
    """Lists the messages and shows one as it is."""

    #: The ``MailSummary`` whose message should be read.
    message_requested = Signal(object)
    #: Address and code of the message on show.
    code_taken = Signal(str, str)
    #: Number of messages.
    counted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mailPanel")
        self._mail: Mail | None = None
        self.list = QListWidget()
        self.list.setObjectName("mailList")
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.currentItemChanged.connect(self._want)
        self.heading = QLabel()
        self.heading.setObjectName("mailHeading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.text = Pane("mailText", self.tr("Message"))
        self.as_source = QCheckBox(self.tr("As it arrived"))
        self.as_source.toggled.connect(self._show)
        self.use_code = QPushButton(self.tr("Put the co&de into the field"))
        self.use_code.setObjectName("useCodeButton")
        self.use_code.clicked.connect(self._take_code)
        self.note = QLabel()
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        foot = QHBoxLayout()
        foot.addWidget(self.as_source)
        foot.addStretch()
        foot.addWidget(self.use_code)
        message = QWidget()
        column = QVBoxLayout(message)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(message)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.note)
        self._show()

    @property
    def code(self) -> str | None:
        """The code in the message on show."""
        return self._mail.code if self._mail else None

    def code_for(self, address: str) -> str | None:
        """The code in the message on show, if that went to ``address``."""
        return self.code if self._mail and self._mail.summary.to.casefold() == address.casefold() else None

    def clear(self) -> None:
        """Show an empty mailbox."""
        self.show_list(())

    @Slot(object)
    def show_list(self, summaries: Sequence[MailSummary]) -> None:
        """Show the mailbox; a message that has just come is put on show."""
        self.note.clear()
        if [summary.id for summary in summaries] == self._ids():
            return
        newest_was = self._ids()[:1]
        current = self.list.currentItem()
        chosen = current.data(_SUMMARY).id if current else None
        if [summary.id for summary in summaries[:1]] != newest_was:
            chosen = summaries[0].id if summaries else None
        self.list.blockSignals(True)
        self.list.clear()
        for summary in summaries:
            time = summary.received.astimezone().strftime("%H:%M:%S")
            item = QListWidgetItem(f"{time}  {visible(summary.subject)}\n{visible(summary.to)}")
            item.setData(_SUMMARY, summary)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.counted.emit(len(summaries))
        if chosen is None:
            self._mail = None
            self._show()
        else:
            self.list.setCurrentRow(self._ids().index(chosen))

    @Slot(object)
    def show_mail(self, mail: Mail) -> None:
        """Show a message, if it is still the chosen one."""
        item = self.list.currentItem()
        if item and item.data(_SUMMARY).id == mail.summary.id:
            self._mail = mail
            self._show()

    def show_problem(self, text: str) -> None:
        """Say why the mailbox could not be read; what was read stays."""
        self.note.setText(text)

    def _ids(self) -> list[str]:
        return [self.list.item(row).data(_SUMMARY).id for row in range(self.list.count())]

    @Slot()
    def _want(self) -> None:
        # Until the chosen message has been read, none is on show: its code is not the one before.
        self._mail = None
        self._show()
        if item := self.list.currentItem():
            self.message_requested.emit(item.data(_SUMMARY))

    @Slot()
    def _show(self) -> None:
        mail = self._mail
        self.use_code.setEnabled(self.code is not None)
        self.as_source.setEnabled(mail is not None)
        if mail is None:
            self.heading.setText("" if self.list.count() else self.tr("No mail yet."))
            self.text.clear()
            return
        source = self.as_source.isChecked()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if source else self.font()
        self.text.setFont(font)
        self.text.show_text(mail.source if source else mail.text)
        summary = mail.summary
        self.heading.setText(
            self.tr("From {sender}\nTo {to}\nSubject {subject}").format(
                sender=visible(summary.sender), to=visible(summary.to), subject=visible(summary.subject)
            )
        )

    @Slot()
    def _take_code(self) -> None:
        if self._mail and self.code:
            self.code_taken.emit(self._mail.summary.to, self.code)

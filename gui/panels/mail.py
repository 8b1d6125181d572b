"""The mail panel: what the pool mailed, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.look.long_text import PlainLabel, plain_tool_tip
from gui.look.pane import Pane
from gui.messages.links import is_confirmation
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.html_text import Link
    from gui.messages.mailbox import Mail, MailSummary

_SUMMARY = Qt.ItemDataRole.UserRole


class MailPanel(QWidget):
    """Lists the messages and shows one as it is."""

    #: The ``MailSummary`` whose message should be read.
    message_requested = Signal(object)
    #: Addresses and code of the message on show.
    code_taken = Signal(object, str)
    #: Number of messages.
    counted = Signal(int)
    #: The target of a confirmation link that is to be followed.
    link_followed = Signal(str)
    #: The target of a link that is to be opened in the system's browser.
    link_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mailPanel")
        self._mail: Mail | None = None
        self._templates: Sequence[str] = ()
        self._empty_words = ""
        self.list = QListWidget()
        self.list.setObjectName("mailList")
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.currentItemChanged.connect(self._want)
        self.heading = PlainLabel()
        self.heading.setObjectName("mailHeading")
        self.text = Pane("mailText", self.tr("Message"))
        self.as_source = QCheckBox(self.tr("As it arrived"))
        self.as_source.toggled.connect(self._show)
        self.use_code = self._button("useCodeButton", self._take_code)
        self.use_other_code = self._button("useOtherCodeButton", self._take_other_code)
        self.link = PlainLabel()
        self.link.setObjectName("mailLink")
        self.link.setProperty("role", "caption")
        self.follow_link = self._button("followLinkButton", self._follow_link, self.tr("Follow the lin&k"))
        self.open_link = self._button("openLinkButton", self._open_link, self.tr("Open in the bro&wser"))
        self.copy_link = self._button("copyLinkButton", self._copy_link, self.tr("Copy the l&ink"))
        self.note = PlainLabel()
        self.note.setProperty("role", "caption")
        foot = QHBoxLayout()
        foot.addWidget(self.as_source)
        foot.addStretch()
        for button in (self.use_code, self.use_other_code):
            foot.addWidget(button)
        link_row = QHBoxLayout()
        link_row.addWidget(self.link, 1)
        for button in (self.follow_link, self.open_link, self.copy_link):
            link_row.addWidget(button)
        message = QWidget()
        column = QVBoxLayout(message)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addLayout(link_row)
        column.addLayout(foot)
        #: List and message: beside each other, or one over the other where there is no room.
        self.parts = QSplitter()
        self.parts.addWidget(self.list)
        self.parts.addWidget(message)
        self.parts.setStretchFactor(0, 2)
        self.parts.setStretchFactor(1, 3)
        self.parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.note)
        self._show()

    @property
    def codes(self) -> tuple[str, ...]:
        """The code in the message on show; several where one is as likely as the other."""
        return self._mail.codes(self._templates) if self._mail else ()

    @property
    def code(self) -> str | None:
        """The code in the message on show, where it is plain which it is."""
        return self.codes[0] if len(self.codes) == 1 else None

    def set_readable(self, is_readable: bool) -> None:
        """Know whether the environment's mail can be read at all, and say what an empty list means."""
        self._empty_words = (
            self.tr("No mail yet. What the pool sends appears here by itself, with its code.")
            if is_readable
            else self.tr("The mail of this environment is read elsewhere: it names no mailbox.")
        )
        self._show()

    def set_templates(self, templates: Sequence[str]) -> None:
        """Know what the pool writes when it sends a code."""
        self._templates = templates
        self._show()

    def code_for(self, address: str) -> str | None:
        """The code in the message on show, if that went to ``address``."""
        return self.code if self._mail and self._mail.summary.went_to(address) else None

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
            item = QListWidgetItem(f"{time}  {visible(summary.subject)}\n{visible(', '.join(summary.to))}")
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
        self._show_codes()
        self._show_link()
        self.as_source.setEnabled(mail is not None)
        if mail is None:
            self.heading.setText("" if self.list.count() else self._empty_words)
            self.text.clear()
            return
        source = self.as_source.isChecked()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if source else self.font()
        self.text.setFont(font)
        self.text.show_text(mail.source if source else mail.text)
        summary = mail.summary
        words = self.tr("From {sender}\nTo {to}\nSubject {subject}")
        to, subject = visible(", ".join(summary.to)), visible(summary.subject)
        self.heading.setText(words.format(sender=visible(summary.sender), to=to, subject=subject))

    def _show_codes(self) -> None:
        codes = self.codes
        self.use_code.setEnabled(bool(codes))
        self.use_other_code.setVisible(len(codes) > 1)
        if len(codes) > 1:
            # Nothing in the message says which: the tester does.
            self.use_code.setText(self.tr("Put {code} into the fiel&d").format(code=codes[0]))
            self.use_other_code.setText(self.tr("Put {code} into the field").format(code=codes[1]))
        else:
            self.use_code.setText(self.tr("Put the co&de into the field"))

    def _show_link(self) -> None:
        link = self._link()
        for widget in (self.link, self.open_link, self.copy_link):
            widget.setVisible(link is not None)
        self.follow_link.setVisible(link is not None and is_confirmation(link.target))
        if link:
            self.link.setText(self.tr("Link to {host}").format(host=link.host or link.target[:40]))
            self.link.setToolTip(plain_tool_tip(link.target))

    def _link(self) -> Link | None:
        """The link that confirms, else the first that leads to a host."""
        links = [link for link in self._mail.links if link.host] if self._mail else []
        return next((link for link in links if is_confirmation(link.target)), links[0] if links else None)

    @Slot()
    def _follow_link(self) -> None:
        if link := self._link():
            self.link_followed.emit(link.target)

    @Slot()
    def _open_link(self) -> None:
        if link := self._link():
            self.link_opened.emit(link.target)

    @Slot()
    def _copy_link(self) -> None:
        if link := self._link():
            QGuiApplication.clipboard().setText(link.target)

    @Slot()
    def _take_code(self) -> None:
        self._take(0)

    @Slot()
    def _take_other_code(self) -> None:
        self._take(1)

    def _take(self, number: int) -> None:
        if self._mail and len(self.codes) > number:
            self.code_taken.emit(self._mail.summary.to, self.codes[number])

    def _button(self, name: str, act: Callable[[], None], text: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

"""The messages panel: what the pool sent by mail and as text messages, newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.look import theme
from gui.look.announce import announce
from gui.look.clearable import make_clearable
from gui.look.languages import written
from gui.look.long_text import PlainLabel
from gui.panels.messages.model import MessagesModel
from gui.panels.messages.two_lines import TwoLines, row_height
from gui.panels.messages.view import MessageView
from gui.panels.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from gui.messages.message import Message, MessagePage
    from gui.messages.sent_codes import SentCodes

#: Found messages that fill the list: no more pages are read for a search until it is scrolled.
_ENOUGH = 50


class MessagesPanel(Panel):
    """Lists the messages and shows one as it is."""

    #: The ``MessageSummary`` whose message should be read.
    message_requested = Signal(object)
    #: What the next page of the list is asked for by.
    more_requested = Signal(str)
    #: Addresses and code of the message on show.
    code_taken = Signal(object, str)
    #: Number of messages.
    counted = Signal(int)
    #: The ``MessageSummary`` on show and its ``Standing``; ``None`` twice: none is on show.
    code_stands = Signal(object, object)
    #: The target of a confirmation link that is to be followed.
    link_followed = Signal(str)
    #: The target of a link that is to be opened in the system's browser.
    link_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__("mailPanel")
        self._empty_words = self._address = ""
        #: What was there when the list was read first is no news.
        self._is_listed = False
        self._codes: SentCodes | None = None
        self._now: Callable[[], datetime] | None = None
        self.model = MessagesModel()
        self.model.more_requested.connect(self.more_requested)
        self.search = QLineEdit()
        self.search.setObjectName("mailSearch")
        make_clearable(self.search)
        self.search.textChanged.connect(self._search)
        self.this_address = QPushButton()
        self.this_address.setObjectName("mailThisAddress")
        self.this_address.setProperty("role", "filter")
        self.this_address.setCheckable(True)
        self.this_address.toggled.connect(self._filter)
        self.list = QListView()
        self.list.setObjectName("mailList")
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        keys = QShortcut(QKeySequence("Shift+F10"), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._open_menu_of_chosen)
        self.list.selectionModel().currentChanged.connect(self._want)
        self.view = MessageView()
        self.view.code_taken.connect(self.code_taken)
        self.view.link_followed.connect(self.link_followed)
        self.view.link_opened.connect(self.link_opened)
        self.view.expired.connect(self.show_standing)
        self.note = PlainLabel()
        self.note.setProperty("role", "caption")
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        self.head_row.addWidget(self.search, 1)
        self.head_row.addWidget(self.this_address)
        column.addWidget(self.headed)
        column.addWidget(self.list, 1)
        #: List and message: beside each other, or one over the other where there is no room.
        self.parts = QSplitter()
        self.parts.addWidget(listed)
        self.parts.addWidget(self.view)
        self.parts.setStretchFactor(0, 2)
        self.parts.setStretchFactor(1, 3)
        self.parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PANEL_MARGINS)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.note)
        written(self, self._write)

    @property
    def least_width(self) -> int:
        """What list and message need one over the other, also before there is a message, in pixels."""
        left, _, right, _ = theme.PANEL_MARGINS
        return max(super().least_width, self.view.code_row.usual_width + left + right)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        self.search.setAccessibleName(self.tr("Search the messages"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setToolTip(self.tr("Search: sender, subject, address, text that was read"))
        self.this_address.setText(self.tr("This address"))
        self.this_address.setToolTip(self.tr("Only messages to the address that the phone works with"))
        self.list.setAccessibleName(self.tr("Messages"))
        # Two rows at least: one is seen to be the newest.
        rows = 2 * row_height(self.list.fontMetrics())
        self.list.setMinimumHeight(rows + 2 * self.list.frameWidth())
        self.model.write()

    def follow(self, address: str) -> None:
        """Let "This address" mean this one."""
        self._address = address.strip()
        if self.this_address.isChecked():
            self._filter()

    @Slot()
    def _filter(self) -> None:
        chosen = self._chosen_id()
        self.model.only_to(self._address if self.this_address.isChecked() else "")
        self._choose(chosen)
        self._search_on()

    @property
    def codes(self) -> tuple[str, ...]:
        """The code in the message on show; several where one is as likely as the other."""
        return self.view.codes

    @property
    def code(self) -> str | None:
        """The code in the message on show, where it is plain which it is."""
        return self.view.code

    def code_for(self, address: str) -> str | None:
        """The code in the message on show, if that went to ``address``."""
        message = self.view.message
        return self.code if message and message.summary.went_to(address) else None

    def set_readable(self, is_readable: bool, mailbox: str = "") -> None:
        """Know whether the environment's messages can be read at all, and say what an empty list means.

        ``mailbox``: whose mailbox it is, where that holds other mail too.
        """
        if not is_readable:
            words = self.tr(
                "The messages of this environment are read elsewhere: it names no mailbox. Edit the"
                " environment to name one."
            )
        elif mailbox:
            words = self.tr(
                "Nothing yet. What comes to {mailbox} for the addresses that you work with appears here by"
                " itself, with its code."
            ).format(mailbox=mailbox)
        else:
            words = self.tr("No messages yet. What the pool sends appears here by itself, with its code.")
        self._empty_words = words
        self._show_none()

    def set_templates(self, templates: Sequence[str]) -> None:
        """Know what the pool writes when it sends a code."""
        self.view.set_templates(templates)
        self.show_standing()

    def set_codes(self, codes: SentCodes | None, now: Callable[[], datetime]) -> None:
        """Know what the calls tell of codes, and the moment by the pool's clock."""
        self._codes, self._now = codes, now

    def clear(self) -> None:
        """Show an empty list: that of another environment follows."""
        self._is_listed = False
        self.model.clear()
        self.search.clear()
        self.note.clear()
        self.counted.emit(0)
        self._show_none()

    @Slot(object)
    def show_list(self, page: MessagePage) -> None:
        """Show the newest; a message that has just come is put on show."""
        self.note.clear()
        was_newest, chosen = self.model.newest, self._chosen_id()
        self.model.show_newest(page)
        newest = self.model.newest
        if newest is not None and newest != was_newest:
            row = self.model.row_of(newest)
            chosen = newest if row is not None else chosen
            if row is not None and self._is_listed:
                index = self.model.index(row)
                announce(self.list, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self._is_listed = True
        self.counted.emit(self.model.total)
        self._choose(chosen)
        self.show_standing()
        self._search_on()

    @Slot(object)
    def show_more(self, page: MessagePage) -> None:
        """Show the next page too."""
        chosen = self._chosen_id()
        self.model.append(page)
        self.counted.emit(self.model.total)
        self._choose(chosen)
        self._search_on()

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show a message, if it is still the chosen one."""
        self.model.add_text(message.summary.id, message.text)
        if message.summary.id == self._chosen_id():
            self.view.show_message(message)
            self.show_standing()

    @Slot()
    def show_standing(self) -> None:
        """Say of the message on show what is known by now."""
        message = self.view.message
        if message and self._codes and self._now:
            now, model = self._now(), self.model
            known = (model.listed, now, model.known_since)
            standing = self._codes.standing(message.summary, self.code, *known)
            self.view.show_standing(standing, now)
            self.code_stands.emit(message.summary, standing)
        else:
            self.code_stands.emit(None, None)

    def show_problem(self, text: str) -> None:
        """Say why the messages could not be read; what was read stays."""
        self.note.setText(text)

    def show_more_problem(self, text: str) -> None:
        """Say why the next page could not be read; scrolling asks for it again."""
        self.model.offer_again()
        self.note.setText(text)

    @Slot(str)
    def _search(self, words: str) -> None:
        chosen = self._chosen_id()
        self.model.search(words)
        self._choose(chosen)
        self._search_on()
        if self.model.is_searched:
            found = self.tr("Found {count}").format(count=self.model.rowCount())
            self.list.setAccessibleDescription(found)
            announce(self.list, found)
        else:
            self.list.setAccessibleDescription("")

    def _search_on(self) -> None:
        """Read on while too little has been found to fill the list."""
        root = QModelIndex()
        if self.model.is_searched and self.model.rowCount() < _ENOUGH and self.model.canFetchMore(root):
            self.model.fetchMore(root)

    def _chosen_id(self) -> str | None:
        index = self.list.currentIndex()
        return self.model.summary(index.row()).id if index.isValid() else None

    def _choose(self, message_id: str | None) -> None:
        """Have this message chosen; without it, none."""
        row = self.model.row_of(message_id) if message_id else None
        if row is None:
            self.list.selectionModel().clear()
            self._show_none()
        elif row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))

    @Slot()
    def _want(self) -> None:
        index, shown = self.list.currentIndex(), self.view.message
        if not index.isValid() or (shown and shown.summary.id == self._chosen_id()):
            return  # the rows changed around it
        # Until the chosen message has been read, none is on show: its code is not the one before.
        self.view.clear("")
        self.message_requested.emit(self.model.summary(index.row()))

    def _show_none(self) -> None:
        if self._chosen_id() is None:
            is_empty = not self.model.rowCount() and not self.model.is_searched
            self.view.clear(self._empty_words if is_empty else "")
            self.code_stands.emit(None, None)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        if self.list.indexAt(place).isValid() and QApplication.activePopupWidget() is None:
            self._open_menu_at(place)

    @Slot()
    def _open_menu_of_chosen(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and QApplication.activePopupWidget() is None:
            self.list.scrollTo(index)
            self._open_menu_at(self.list.visualRect(index).bottomLeft())

    def _open_menu_at(self, place: QPoint) -> None:
        summary = self.model.summary(self.list.currentIndex().row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, text in (
            (self.tr("Copy the &address"), ", ".join(summary.to)),
            (self.tr("Copy the &subject"), summary.subject),
        ):
            menu.addAction(words, partial(QGuiApplication.clipboard().setText, text))
        menu.popup(self.list.viewport().mapToGlobal(place))

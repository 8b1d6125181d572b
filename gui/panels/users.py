"""The users panel: the pool's users as the console lists them."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.users import UsersPage
from gui.look import pace, theme
from gui.look.attribute_labels import called
from gui.look.clearable import make_clearable
from gui.look.languages import written
from gui.look.long_text import PlainLabel, cut, menu_text
from gui.panels.panel import Panel
from gui.panels.table import table
from gui.panels.users_model import ADDRESS, CREATED, ENABLED, OTHER, STATUS, UPDATED, VERIFIED, UsersModel
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.users import User

_WIDTHS: Final = {STATUS: 13, VERIFIED: 7, CREATED: 9, UPDATED: 9, ENABLED: 8, OTHER: 36}
_LEAST_ADDRESS: Final = 13
_LONGEST_ADDRESS: Final = 80


class UsersPanel(Panel):
    """Shows the pool's users; asks for them when it should."""

    #: The tester wants all to be read again.
    refresh_requested = Signal()
    #: Another beginning of the addresses was typed: those users are to be read.
    prefix_changed = Signal(str)
    more_requested = Signal(str)
    #: An address for the phone.
    address_taken = Signal(str)
    #: The ``User`` whose page is to be opened.
    page_requested = Signal(object)
    #: An admin's act, apart from the user's path: the ``User`` to confirm, or to delete.
    admin_confirm_requested = Signal(object)
    admin_delete_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("usersPanel")
        self.model = UsersModel()
        self.model.more_requested.connect(self.more_requested)
        self._address = ""
        #: What is said of list and present address is the panel's own word, to be said in another language.
        self._is_counted = self._is_missing = False
        self._list_words = self._present_words = self._pool_words = ""
        self._has_failed = False
        self.table = table("usersTable", "", self.model, _WIDTHS)
        self.table.menu_opening.connect(self._offer_acts)
        self.table.doubleClicked.connect(self._take)
        self._open = self.table.addAction("")
        # Both are Enter; the one that is named first stands in the menu.
        self._open.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._open.setAutoRepeat(False)
        self._open.triggered.connect(self._open_page)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.table.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._count)
        scroll_bar = self.table.verticalScrollBar()
        scroll_bar.valueChanged.connect(self._ask_again)
        scroll_bar.actionTriggered.connect(self._ask_again)
        self.prefix = QLineEdit()
        self.prefix.setObjectName("usersPrefix")
        make_clearable(self.prefix)
        self._prefix_label = QLabel()
        self._prefix_label.setBuddy(self.prefix)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pace.typing_pause_ms)
        self._pause.timeout.connect(self._ask_for_prefix)
        self.prefix.textChanged.connect(self._pause.start)
        self.note = PlainLabel()
        self.note.setObjectName("usersNote")
        self.note.setProperty("role", "caption")
        self._refresh = QPushButton()
        self._refresh.setObjectName("refreshUsersButton")
        self._refresh.setToolTip("F5")
        self._refresh.clicked.connect(self.refresh_requested)
        self.head_row.addWidget(self._prefix_label)
        self.head_row.addWidget(self.prefix, 1)
        self.head_row.addWidget(self._refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PANEL_MARGINS)
        layout.addWidget(self.headed)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        self.clear()
        written(self, self._write)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        self.table.setAccessibleName(self.tr("Users of the pool"))
        self._open.setText(self.tr("Open the user's page"))
        self.prefix.setPlaceholderText(self.tr("all"))
        self._refresh.setText(self.tr("&Refresh"))
        self._name_users(self.model.usernames)
        if self._is_counted:
            self._say_what_will_appear()
            self._count()
        self._tell_of_present()

    def use(self, usernames: Usernames) -> bool:
        """Name the users as a pool of these ``usernames`` does; returns whether that is new."""
        is_new = usernames is not self.model.usernames
        if is_new:
            self._name_users(usernames)
            self._show_note()
        return is_new

    def _name_users(self, usernames: Usernames) -> None:
        words = called(usernames)
        self.model.use(usernames)
        self._prefix_label.setText(self.tr("{name} &begins with").format(name=words))
        self.prefix.setAccessibleName(self.tr("{name} begins with").format(name=words))
        droppable = (OTHER, ENABLED, UPDATED, VERIFIED, CREATED)
        if usernames is Usernames.PLAIN:  # the name does not tell where its messages go
            droppable = (ENABLED, UPDATED, VERIFIED, CREATED, OTHER)
        self.table.fit((ADDRESS,), _LEAST_ADDRESS, droppable=droppable)

    def status_of(self, email: str) -> str | None:
        """The status that the list shows for ``email``, among the rows read so far."""
        row = self.model.row_of(email)
        return None if row is None else self.model.user(row).status

    def clear(self) -> None:
        """Show no users: those of another pool were on show."""
        self.model.set_present("", None)
        self.show_page(UsersPage((), None), is_first=True)
        self._address = self._list_words = self._present_words = self._pool_words = ""
        self._is_counted = self._is_missing = False
        self._show_note()

    def show_page(self, page: UsersPage, *, is_first: bool) -> None:
        """Show what was read: from the beginning of the list on, or one page more."""
        self._has_failed = False
        self._is_counted = True
        with self._same_place():
            (self.model.replace if is_first else self.model.append)(page)
        self._say_what_will_appear()
        self._count()

    def show_problem(self, text: str) -> None:
        """Say why the list could not be read; what was read stays."""
        self._is_counted = False
        self._list_words = text
        self.table.set_placeholder(text)
        self._show_note()

    def show_more_problem(self, text: str) -> None:
        """Say why the next page could not be read; scrolling on asks for it again."""
        self._has_failed = True
        self._is_counted = False
        self._list_words = self.tr("{text} Scroll on to try again.").format(text=text)
        self._show_note()

    @Slot(str)
    def mark(self, address: str) -> None:
        """Put the user of the address that the tester works with first, as far as it is known here."""
        self._address, self._present_words, self._is_missing = address.strip(), "", False
        self.model.set_present(address, None)
        self._choose_present()
        self._show_note()

    def show_present(self, address: str, user: User | None) -> None:
        """Show what the look-up of ``address`` came to; ``None``: the pool has no such user."""
        if address != self._address:
            return
        with self._same_place():
            self.model.set_present(address, user)
        self._present_words = ""
        self._is_missing = self.model.present is None
        self._tell_of_present()

    def _tell_of_present(self) -> None:
        words = {
            Usernames.PHONE_NUMBER: self.tr("No user of this pool has the phone number {address}."),
            Usernames.PLAIN: self.tr("No user of this pool is called {address}."),
        }.get(self.model.usernames) or self.tr("No user of this pool has the address {address}.")
        if self._is_missing:
            self._present_words = words.format(address=cut(self._address, _LONGEST_ADDRESS))
        self._show_note()

    def show_present_problem(self, text: str) -> None:
        """Say why the present address could not be looked up."""
        self._is_missing = False
        self._present_words = text
        self._show_note()

    def show_pool_problem(self, text: str) -> None:
        """Say why the pool's settings could not be read; ``""``: they could."""
        self._pool_words = text
        self._show_note()

    def look(self) -> None:
        """Bring the user of the present address into view, and what is said of it."""
        self._choose_present()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @contextmanager
    def _same_place(self) -> Iterator[None]:
        """Keep choice and place, but show the present address's user once that is another one than before."""
        chosen = self.table.currentIndex()
        username = self.model.user(chosen.row()).username if chosen.isValid() else ""
        column, place = chosen.column(), self.table.verticalScrollBar().value()
        was = self.model.present
        yield
        present = self.model.present
        if present and (was is None or (was.username, was.status) != (present.username, present.status)):
            self._choose_present()
            return
        row = self.model.row_of_username(username)
        if row is not None and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, column))
        self.table.verticalScrollBar().setValue(place)

    def _choose_present(self) -> None:
        if self.model.present:
            self.table.selectRow(0)
            self.table.scrollToTop()
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())

    def _say_what_will_appear(self) -> None:
        prefix = self.prefix.text().strip()
        if prefix:
            words = {
                Usernames.PHONE_NUMBER: self.tr("No phone number in this pool begins with {prefix}."),
                Usernames.PLAIN: self.tr("No user name in this pool begins with {prefix}."),
            }.get(self.model.usernames) or self.tr("No address in this pool begins with {prefix}.")
            words = words.format(prefix=prefix)
            self.table.drawing = "empty_search"
        else:
            self.table.drawing = "empty_users"
            words = self.tr(
                "No users yet. Whoever signs up, here or elsewhere, appears by itself:"
                " fill in the form on the phone and press SIGN UP."
            )
        self.table.set_placeholder(words)

    @Slot()
    def _count(self) -> None:
        more = self.tr(", more as you scroll") if self.model.has_more else ""
        words = self.tr("Users: {count}{more}").format(count=self.model.read_count, more=more)
        if column := self.model.sorted_by:
            words = self.tr("{words} · of these, sorted by {column}").format(words=words, column=column)
        self._list_words = words
        self._show_note()

    def _show_note(self) -> None:
        self.note.setText("\n".join(filter(None, (self._list_words, self._present_words, self._pool_words))))

    @Slot()
    def _ask_for_prefix(self) -> None:
        self.prefix_changed.emit(self.prefix.text().strip())

    @Slot()
    def _ask_again(self) -> None:
        scroll_bar = self.table.verticalScrollBar()
        is_near_end = scroll_bar.sliderPosition() + scroll_bar.pageStep() >= scroll_bar.maximum()
        if self._has_failed and is_near_end:
            self._has_failed = False
            self.model.offer_again()
            self.model.fetchMore(QModelIndex())

    @Slot()
    def _open_page(self) -> None:
        if (chosen := self.table.currentIndex()).isValid():
            self.page_requested.emit(self.model.user(chosen.row()))

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        # With a key held, such as Ctrl or Shift, a double click opens the page.
        if self.table.held_at_double_click & ~Qt.KeyboardModifier.KeypadModifier:
            self.page_requested.emit(self.model.user(index.row()))
            return
        self.address_taken.emit(self.model.address(index.row()))

    @Slot(object, object)
    def _offer_acts(self, chosen: QModelIndex, menu: QMenu) -> None:
        user = self.model.user(chosen.row())
        address = self.model.address(chosen.row())
        name = menu_text(visible(address or user.username))
        menu.addSeparator()
        menu.addAction(self._open)
        take = menu.addAction(self.tr("Put {email} into the phone").format(email=name))
        take.setEnabled(bool(address))
        take.triggered.connect(partial(self.address_taken.emit, address))
        menu.addSeparator()
        confirm = menu.addAction(self.tr("As admin: confirm {email}").format(email=name))
        confirm.setEnabled(user.status == "UNCONFIRMED")
        confirm.triggered.connect(partial(self.admin_confirm_requested.emit, user))
        delete = menu.addAction(self.tr("As admin: delete {email}…").format(email=name))
        delete.triggered.connect(partial(self.admin_delete_requested.emit, user))

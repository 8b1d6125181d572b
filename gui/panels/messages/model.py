"""The rows of the messages list: those that have been listed so far, newest first, or those found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gui.look.long_text import cut, plain_tool_tip
from gui.look.times import full_time, short_time
from gui.messages.message import Medium, MessagePage, MessageSummary
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_Index = QModelIndex | QPersistentModelIndex
#: What a row shows: the first line, what stands at its end, the second line.
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
_LONGEST_LINE = 200
#: As many stay listed while others come.
_MOST_BEHIND = 1000
#: What is searched of a message's text.
_MOST_TEXT = 20_000


class MessagesModel(QAbstractListModel):
    """Holds one line a message, and no message; scrolling to the end asks for more."""

    #: What the next page is asked for by.
    more_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._listed: list[MessageSummary] = []
        self._rows: list[MessageSummary] = []
        self._haystacks: dict[str, str] = {}
        self._words: list[str] = []
        self._address = ""
        self._total = 0
        self._next: str | None = None
        self._asked: str | None = None

    # What was read

    def clear(self) -> None:
        """Show nothing, and search for nothing."""
        self._words.clear()
        self._haystacks.clear()
        self._total = 0
        self.show_newest(MessagePage((), 0))

    def show_newest(self, page: MessagePage) -> None:
        """Take the first page anew: what is known behind it stays, as long as nothing was taken out."""
        newest = {summary.id for summary in page.summaries}
        known = {summary.id for summary in self._listed}
        # As many are new as there are more, and the page reaches what is known: the rest is where it was.
        is_grown = page.total - self._total == len(newest - known) and bool(newest & known)
        # A new message is put on show at the top: whoever wants the old ones then scrolls for them again.
        is_long = len(known) >= _MOST_BEHIND and not newest <= known
        if is_grown and not is_long:
            behind = [summary for summary in self._listed if summary.id not in newest]
            self._listed = [*page.summaries, *behind]
        else:
            self._listed = list(page.summaries)
            self._next, self._asked = page.next, None
            kept = {summary.id for summary in self._listed}
            self._haystacks = {name: text for name, text in self._haystacks.items() if name in kept}
        self._total = page.total
        self._arrange()

    def append(self, page: MessagePage) -> None:
        """Take the next page, if the list is still the one for which it was asked."""
        if self._asked is None:
            return
        known = {summary.id for summary in self._listed}
        self._listed += [summary for summary in page.summaries if summary.id not in known]
        self._next, self._asked = page.next, None
        self._total = page.total
        self._arrange()

    def offer_again(self) -> None:
        """The page that was asked for was not read: scrolling asks for it again."""
        self._next, self._asked = self._next or self._asked, None

    def add_text(self, message_id: str, text: str) -> None:
        """The text of a message has been read: it is searched too."""
        summary = next((each for each in self._listed if each.id == message_id), None)
        if summary:
            self._haystacks[message_id] = f"{_haystack(summary)}\n{text[:_MOST_TEXT].casefold()}"

    def search(self, words: str) -> None:
        """Show the messages alone that hold each of these words in what is known of them."""
        self._words = words.casefold().split()
        self._arrange()

    def only_to(self, address: str) -> None:
        """Show the messages alone that went to ``address``; empty: to anybody."""
        self._address = address
        self._arrange()

    def write(self) -> None:
        """Have the rows read again: their words are of another language now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @property
    def listed(self) -> Sequence[MessageSummary]:
        """All that have been listed, whatever is searched for."""
        return self._listed

    @property
    def newest(self) -> str | None:
        """The newest message, whether it is found or not."""
        return self._listed[0].id if self._listed else None

    @property
    def total(self) -> int:
        """How many there are, listed or not."""
        return self._total

    @property
    def known_since(self) -> datetime | None:
        """From when on all messages are listed; ``None``: all are."""
        return self._listed[-1].received if self.has_more and self._listed else None

    @property
    def has_more(self) -> bool:
        """Whether there is a next page."""
        return (self._next or self._asked) is not None

    @property
    def is_searched(self) -> bool:
        """Whether only what was found is on show."""
        return bool(self._words or self._address)

    def summary(self, row: int) -> MessageSummary:
        """The message in ``row``."""
        return self._rows[row]

    def row_of(self, message_id: str) -> int | None:
        """The row of this message, where it is on show."""
        return next((row for row, each in enumerate(self._rows) if each.id == message_id), None)

    # As Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Rows on show."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there is a next page that was not asked for yet."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page, once."""
        if self._next and not parent.isValid():
            self._asked, self._next = self._next, None
            self.more_requested.emit(self._asked)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line with time, kind and subject, and one with the receiver."""
        summary = self._rows[index.row()]
        subject, to = visible(cut(summary.subject, _LONGEST_LINE)), visible(cut(", ".join(summary.to)))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{short_time(summary.received)}  {self._kind(summary)} · {subject}\n{to}"
            case _ if role == LINES_ROLE:
                kind = f"{self._kind(summary)} · " if summary.medium is Medium.TEXT else ""
                return f"{kind}{subject}", short_time(summary.received), to
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._kind(summary)}, {short_time(summary.received)}, {subject}, {to}"
            case Qt.ItemDataRole.ToolTipRole:
                lines = (full_time(summary.received), visible(summary.sender), to, subject)
                return plain_tool_tip("\n".join(filter(None, lines)))
            case _:
                return None

    def _kind(self, summary: MessageSummary) -> str:
        return self.tr("Text") if summary.medium is Medium.TEXT else self.tr("Mail")

    def _holds(self, summary: MessageSummary) -> bool:
        if self._address and not summary.went_to(self._address):
            return False
        haystack = self._haystacks.get(summary.id)
        if haystack is None:
            haystack = self._haystacks[summary.id] = _haystack(summary)
        return all(word in haystack for word in self._words)

    def _arrange(self) -> None:
        rows = (
            [each for each in self._listed if self._holds(each)] if self.is_searched else list(self._listed)
        )
        old, before = self._rows, len(self._rows)
        added = len(rows) - before
        if added > 0 and rows[added:] == old:
            # Others above: the view keeps its place.
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._rows = rows
            self.endInsertRows()
        elif added > 0 and rows[:before] == old:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows != old:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()


def _haystack(summary: MessageSummary) -> str:
    return "\n".join((summary.sender, *summary.to, summary.subject)).casefold()

"""One message: who sent it, what it says in three ways, its code and how that stands, its links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.look import theme
from gui.look.empty import EmptyView
from gui.look.html_view import HtmlView
from gui.look.languages import written
from gui.look.letters import fixed_font
from gui.look.long_text import PlainLabel, plain_tool_tip
from gui.look.pane import Pane
from gui.look.times import date_and_time, full_time, span
from gui.messages.message import Medium
from gui.messages.safe_html import safe_html
from gui.messages.sent_codes import Standing
from gui.panels.messages.code_row import CodeRow
from gui.panels.messages.link_row import LinkRow
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from gui.messages.message import Message

_HTML, _TEXT, _SOURCE = range(3)
#: Within this many seconds a timer is worth while: it says when the code is over.
_SOON: Final = 2 * 24 * 3600
#: Subject, from and to, time; in a narrow panel one line more.
_HEADING_LINES: Final = 3


class MessageView(QWidget):
    """Shows a message, or why there is none."""

    #: Addresses and code of the message on show.
    code_taken = Signal(object, str)
    #: The target of a confirmation link that is to be followed.
    link_followed = Signal(str)
    #: The target of a link that is to be opened in the system's browser.
    link_opened = Signal(str)
    #: How its code stands may have changed: its time is over.
    expired = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._message: Message | None = None
        self._standing = Standing()
        self._templates: Sequence[str] = ()
        #: The code in the message on show; several where one is as likely as the other.
        self.codes: tuple[str, ...] = ()
        self.heading = PlainLabel()
        self.heading.setObjectName("mailHeading")
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._ways = QButtonGroup(self)
        # By the style sheet a button has a least height that large letters do not fit into: the row has none.
        row = QWidget()
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        ways = QHBoxLayout(row)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(0)
        places = {_HTML: "first", _TEXT: "middle", _SOURCE: "last"}
        for way, name in ((_HTML, "messageAsHtml"), (_TEXT, "messageAsText"), (_SOURCE, "messageAsSource")):
            choice = QRadioButton()
            choice.setObjectName(name)
            choice.setProperty("segment", places[way])
            self._ways.addButton(choice, way)
            ways.addWidget(choice)
        ways.addStretch()
        self._ways.button(_HTML).setChecked(True)
        self._ways.idToggled.connect(self._show_body)
        self.html = HtmlView("mailHtml", "")
        self.text = Pane("mailText", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.html)
        self._stack.addWidget(self.text)
        self._nothing = EmptyView("empty_messages")
        self._stack.addWidget(self._nothing)
        self.code_row = CodeRow()
        self.code_row.taken.connect(self._take)
        self.link_row = LinkRow()
        self.link_row.followed.connect(self.link_followed)
        self.link_row.opened.connect(self.link_opened)
        self.html.anchorClicked.connect(self.link_row.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.code_row)
        column.addWidget(row)
        column.addWidget(self._stack, 1)
        column.addWidget(self.link_row)
        self._expiry = QTimer(self)
        self._expiry.setSingleShot(True)
        self._expiry.timeout.connect(self.expired)
        self.clear("")
        written(self, self._write)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        for way, words in ((_HTML, self.tr("HTML")), (_TEXT, self.tr("Text")), (_SOURCE, self.tr("Source"))):
            self._ways.button(way).setText(words)
        # Where all is low, the body gives way: it can be scrolled.
        self._stack.setMinimumHeight(self.fontMetrics().lineSpacing() + theme.SPACE)
        self.html.setAccessibleName(self.tr("Message as HTML"))
        self.text.setAccessibleName(self.tr("Message"))
        self._show_heading()

    def minimumSizeHint(self) -> QSize:
        """What it asks for: with some lines of the body, which give way only where there is no more room."""
        size = super().minimumSizeHint()
        lines = self._stack.minimumSizeHint().height() - self._stack.minimumHeight()
        return QSize(size.width(), size.height() + max(0, lines))

    @property
    def usual_height(self) -> int:
        """What a message with a code needs, in pixels: also while there is none."""
        rows = (self.code_row, self._ways.button(_HTML))
        parts = (
            _HEADING_LINES * self.fontMetrics().lineSpacing(),
            *(row.sizeHint().height() for row in rows),
        )
        return sum(parts) + self._stack.minimumSizeHint().height() + len(parts) * theme.SPACE_SMALL

    @property
    def code(self) -> str | None:
        """The code in the message on show, where it is plain which it is."""
        return self.codes[0] if len(self.codes) == 1 else None

    @property
    def message(self) -> Message | None:
        """The message on show."""
        return self._message

    def set_templates(self, templates: Sequence[str]) -> None:
        """Know what the pool writes when it sends a code."""
        self._templates = templates
        self._find_codes()
        self._show_codes()

    def clear(self, words: str) -> None:
        """Show no message, and ``words`` in its place."""
        self._message = None
        self._standing = Standing()
        self._expiry.stop()
        self._show()
        # Said once: below the drawing.
        self.heading.setText(words)
        self.heading.setVisible(not words)
        self._nothing.say(words)
        self._show_body()

    def show_message(self, message: Message) -> None:
        """Show a message."""
        self._message = message
        self._standing = Standing()
        self.heading.show()
        self._show()

    def show_standing(self, standing: Standing, now: datetime) -> None:
        """Say what is known of the message on show; ``now`` is by the pool's clock."""
        self._standing = standing
        self._show_heading()
        self._show_codes()
        self._expiry.stop()
        if standing.expires and (left := (standing.expires - now).total_seconds()) < _SOON:
            self._expiry.start(max(0, int(left * 1000)) + 1)

    def _find_codes(self) -> None:
        self.codes = self._message.codes(self._templates) if self._message else ()

    def _show(self) -> None:
        message = self._message
        self._find_codes()
        self._show_heading()
        self._show_codes()
        self.link_row.show_links(message.links if message else ())
        for way in (_HTML, _TEXT, _SOURCE):
            self._ways.button(way).setEnabled(message is not None and (way != _HTML or bool(message.html)))
        self._show_body()

    @Slot()
    def _show_body(self) -> None:
        message, way = self._message, self._ways.checkedId()
        for choice in self._ways.buttons():
            choice.setVisible(message is not None)
        self.code_row.setVisible(message is not None)
        if message is None and self._nothing.words:
            self._stack.setCurrentWidget(self._nothing)
            self.html.clear()
            self.text.clear()
            return
        # A choice of the tester's stays, also over messages that have no HTML.
        if message and way == _HTML and message.html:
            self._stack.setCurrentWidget(self.html)
            self.html.setHtml(safe_html(message.html))
            self.text.clear()
            return
        self._stack.setCurrentWidget(self.text)
        self.html.clear()
        is_source = way == _SOURCE
        font = fixed_font() if is_source else self.font()
        self.text.setFont(font)
        self.text.show_text("" if message is None else message.source if is_source else message.text)

    def _show_heading(self) -> None:
        if self._message is None:
            return
        summary = self._message.summary
        to, subject = visible(", ".join(summary.to)), visible(summary.subject)
        is_text = summary.medium is Medium.TEXT
        words = (
            self.tr("Text message to {to}\n{date}")
            if is_text
            else self.tr("{subject}\nFrom {sender} to {to}\n{date}")
        )
        date = date_and_time(summary.received)
        if request := self._standing.request:
            delay = span(summary.received - request.moment, is_exact=summary.received.microsecond > 0)
            date = self.tr("{date} · {delay} after {operation}").format(
                date=date, delay=delay, operation=request.operation
            )
        sender = visible(summary.sender)
        self.heading.setText(words.format(sender=sender, to=to, subject=subject, date=date))
        self.heading.setToolTip(plain_tool_tip(full_time(summary.received)))

    def _show_codes(self) -> None:
        self.code_row.show_codes(self.codes, self._standing)

    @Slot(str)
    def _take(self, code: str) -> None:
        if self._message:
            self.code_taken.emit(self._message.summary.to, code)

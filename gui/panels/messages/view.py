"""One message: who sent it, what it says in three ways, its code and how that stands, its links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.look import theme
from gui.look.clipboard import copy_secret
from gui.look.empty import EmptyView
from gui.look.html_view import HtmlView
from gui.look.key_button import KeyButton
from gui.look.languages import written
from gui.look.long_text import PlainLabel, cut, plain_tool_tip
from gui.look.pane import Pane
from gui.look.times import date_and_time, full_time, span, tabular
from gui.messages.links import is_confirmation
from gui.messages.message import Medium
from gui.messages.safe_html import safe_html
from gui.messages.sent_codes import LIFETIMES, CodeState, Standing
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from gui.html_text import Link
    from gui.messages.message import Message

_HTML, _TEXT, _SOURCE = range(3)
_LONGEST_LINK: Final = 80
#: Nobody goes through more of them; the text has them all.
_MOST_LINKS: Final = 200
_HOUR: Final = 3600
#: How much larger the code is than text, and how wide its letters stand, in per cent.
_LARGE: Final = 1.5
_SPACED: Final = 108


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
        ways = QHBoxLayout()
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
        self.html.anchorClicked.connect(self._choose_link)
        self.text = Pane("mailText", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.html)
        self._stack.addWidget(self.text)
        self._nothing = EmptyView("empty_messages")
        self._stack.addWidget(self._nothing)
        self.code_words = PlainLabel()
        self.code_words.setObjectName("mailCode")
        self.code_words.setProperty("role", "caption")
        #: The code in letters that are read at a glance, and how it stands.
        self.large_code = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.large_code.setObjectName("mailLargeCode")
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.state.setObjectName("mailCodeState")
        self.use_code = KeyButton("Alt+D")
        self.use_code.setObjectName("useCodeButton")
        self.use_code.clicked.connect(self._take_code)
        self.use_code.setProperty("role", "primary")
        self.use_other_code = self._button("useOtherCodeButton", self._take_other_code)
        self.links = QComboBox()
        self.links.setObjectName("mailLinks")
        self.links.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.links.currentIndexChanged.connect(self._show_link)
        self.follow_link = self._button("followLinkButton", self._follow_link)
        self.open_link = self._button("openLinkButton", self._open_link)
        self.copy_link = self._button("copyLinkButton", self._copy_link)
        codes = QHBoxLayout()
        codes.addWidget(self.large_code)
        codes.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        codes.addStretch()
        codes.addWidget(self.use_code)
        codes.addWidget(self.use_other_code)
        links = QHBoxLayout()
        links.addWidget(self.links, 1)
        for button in (self.follow_link, self.open_link, self.copy_link):
            links.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        column.addWidget(self.heading)
        column.addLayout(codes)
        column.addWidget(self.code_words)
        column.addLayout(ways)
        column.addWidget(self._stack, 1)
        column.addLayout(links)
        self._expiry = QTimer(self)
        self._expiry.setSingleShot(True)
        self._expiry.timeout.connect(self.expired)
        self.clear("")
        written(self, self._write)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        for way, words in ((_HTML, self.tr("HTML")), (_TEXT, self.tr("Text")), (_SOURCE, self.tr("Source"))):
            self._ways.button(way).setText(words)
        self.html.setAccessibleName(self.tr("Message as HTML"))
        self.text.setAccessibleName(self.tr("Message"))
        self.links.setAccessibleName(self.tr("Links of the message"))
        self.follow_link.setText(self.tr("Follo&w"))
        self.open_link.setText(self.tr("Browser"))
        self.copy_link.setText(self.tr("Copy"))
        for button, words in (
            (self.follow_link, self.tr("Follow the link, as a mail app does")),
            (self.open_link, self.tr("Open the link in the browser")),
            (self.copy_link, self.tr("Copy the link")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._show_heading()
        self._show_codes()

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
        if standing.expires and (left := (standing.expires - now).total_seconds()) < 2 * 24 * _HOUR:
            self._expiry.start(max(0, int(left * 1000)) + 1)

    def _find_codes(self) -> None:
        self.codes = self._message.codes(self._templates) if self._message else ()

    def _show(self) -> None:
        message = self._message
        self._find_codes()
        self._show_heading()
        self._show_codes()
        self.links.clear()
        for link in _sorted(message.links)[:_MOST_LINKS] if message else ():
            self.links.addItem(visible(_named(link)), link.target)
            self.links.setItemData(self.links.count() - 1, plain_tool_tip(link.target), _TOOL_TIP)
        self._show_link()
        for way in (_HTML, _TEXT, _SOURCE):
            self._ways.button(way).setEnabled(message is not None and (way != _HTML or bool(message.html)))
        self._show_body()

    @Slot()
    def _show_body(self) -> None:
        message, way = self._message, self._ways.checkedId()
        for choice in self._ways.buttons():
            choice.setVisible(message is not None)
        self.use_code.setVisible(message is not None)
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
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if is_source else self.font()
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
        codes = self.codes
        self.code_words.setText(self._code_words())
        self._show_large_code()
        self.use_code.setEnabled(bool(codes))
        self.use_code.setAccessibleName("" if len(codes) > 1 else self.tr("Put the code into the field"))
        self.use_other_code.setVisible(len(codes) > 1)
        if len(codes) > 1:
            # Nothing in the message says which: the tester does.
            self.use_code.setText(self.tr("Put {code} into the fiel&d").format(code=codes[0]))
            self.use_other_code.setText(self.tr("Put {code} into the field").format(code=codes[1]))
        else:
            self.use_code.setText(self.tr("Put into the fiel&d"))

    def _show_large_code(self) -> None:
        """The code, struck through where it is good no longer, and its state as a pill."""
        code, state = self.code, self._standing.state
        tones = {
            CodeState.NEWEST: ("good", self.tr("newest")),
            CodeState.REPLACED: ("bad", self.tr("replaced")),
            CodeState.USED: ("accent", self.tr("used")),
            CodeState.EXPIRED: ("bad", self.tr("expired")),
        }
        font = tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _SPACED)
        is_over = state in (CodeState.REPLACED, CodeState.EXPIRED)
        self.large_code.setFont(font)
        self.large_code.setProperty("struck", is_over)
        self.large_code.style().unpolish(self.large_code)
        self.large_code.style().polish(self.large_code)
        # Text that can be selected is drawn without the line; the message below has the code too.
        is_selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        none = Qt.TextInteractionFlag.NoTextInteraction
        self.large_code.setTextInteractionFlags(none if is_over else is_selectable)
        self.large_code.setText(code or "")
        self.large_code.setVisible(bool(code))
        tone, words = tones.get(state, ("", "")) if state and code else ("", "")
        self.state.setProperty("pill", tone)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(words)
        self.state.setVisible(bool(words))
        # The pill says as much of these; the others have a reason.
        self.code_words.setVisible(bool(code) and state in (CodeState.REPLACED, CodeState.EXPIRED))

    def _code_words(self) -> str:
        code, standing = self.code, self._standing
        if code is None:
            return ""
        match standing.state:
            case CodeState.NEWEST:
                words = self.tr("Code {code}: the newest")
            case CodeState.REPLACED:
                words = self.tr("Code {code}: replaced, a newer one was sent")
            case CodeState.USED:
                words = self.tr("Code {code}: used")
            case CodeState.EXPIRED:
                words = self.tr("Code {code}: expired, it was good for {hours} h")
            case None:
                words = self.tr("Code {code}")
        purpose = standing.request.purpose if standing.request else None
        hours = int(LIFETIMES[purpose].total_seconds() // _HOUR) if purpose in LIFETIMES else 0
        return words.format(code=code, hours=hours)

    @Slot()
    def _show_link(self) -> None:
        target = self._link()
        for widget in (self.links, self.copy_link):
            widget.setVisible(bool(target))
        self.open_link.setVisible(target.lower().startswith(("https://", "http://")))
        self.follow_link.setVisible(is_confirmation(target))
        self.links.setToolTip(plain_tool_tip(target))

    def _link(self) -> str:
        return str(self.links.currentData() or "")

    @Slot(QUrl)
    def _choose_link(self, target: QUrl) -> None:
        """A link that was clicked is only chosen: a button then copies, opens or follows it."""
        for place in range(self.links.count()):
            if QUrl(self.links.itemData(place)) == target:
                self.links.setCurrentIndex(place)
                self.links.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _follow_link(self) -> None:
        self.link_followed.emit(self._link())

    @Slot()
    def _open_link(self) -> None:
        self.link_opened.emit(self._link())

    @Slot()
    def _copy_link(self) -> None:
        link = self._link()
        # One that confirms holds a code.
        (copy_secret if is_confirmation(link) else QGuiApplication.clipboard().setText)(link)

    @Slot()
    def _take_code(self) -> None:
        self._take(0)

    @Slot()
    def _take_other_code(self) -> None:
        self._take(1)

    def _take(self, number: int) -> None:
        if self._message and len(self.codes) > number:
            self.code_taken.emit(self._message.summary.to, self.codes[number])

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(act)
        return button


_TOOL_TIP: Final = Qt.ItemDataRole.ToolTipRole


def _sorted(links: Sequence[Link]) -> list[Link]:
    """What confirms first, then what leads to a host."""
    return sorted(links, key=lambda link: (not is_confirmation(link.target), not link.host))


def _named(link: Link) -> str:
    where = link.host or cut(link.target, _LONGEST_LINK)
    return where if link.words in (link.target, "") else f"{where} · {cut(link.words, _LONGEST_LINK)}"

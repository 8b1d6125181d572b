"""The messages panel: the messages newest first, and one of them as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_string
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QRadioButton

from gui.html_text import links_of, text_of
from gui.messages.message import Medium, Message, MessagePage, MessageSummary
from gui.messages.sent_codes import SentCodes
from gui.panels.messages.panel import MessagesPanel
from tests.tester import new_address

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.tester import Desk

BEGAN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def summary(number: int, subject: str = "Your code") -> MessageSummary:
    received = BEGAN + timedelta(minutes=number)
    return MessageSummary(
        str(number), "no-reply@example.com", (f"tester{number}@example.com",), subject, received
    )


def mail(number: int) -> Message:
    """A message whose code is its number."""
    return Message(
        summary(number), f"Your confirmation code is {number:06}", f"To: tester{number}\r\n\r\n{number:06}"
    )


def page(*summaries: MessageSummary, total: int | None = None, following: str | None = None) -> MessagePage:
    return MessagePage(summaries, len(summaries) if total is None else total, following)


class Box:
    """A panel and what it asks for and tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.panel = MessagesPanel()
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.wanted: list[str] = []
        self.taken: list[tuple[tuple[str, ...], str]] = []
        self.counted: list[int] = []
        self.panel.message_requested.connect(lambda summary: self.wanted.append(summary.id))
        self.panel.code_taken.connect(lambda to, code: self.taken.append((to, code)))
        self.panel.counted.connect(lambda count: self.counted.append(count))

    def come(self, *numbers: int) -> None:
        """The mailbox is listed; newest first, as a mailbox lists them."""
        self.panel.show_list(page(*(summary(number) for number in numbers)))

    def click(self, row: int) -> None:
        view = self.panel.list
        place = view.visualRect(self.panel.model.index(row)).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def chosen(self) -> str:
        text = self.panel.list.currentIndex().data()
        return str(text).splitlines()[1] if text else ""

    @property
    def text(self) -> str:
        return self.panel.view.text.toPlainText()


@pytest.fixture
def box(qtbot: QtBot) -> Box:
    return Box(qtbot)


def test_an_empty_mailbox_says_so(box: Box) -> None:
    box.panel.set_readable(True)
    assert (
        box.panel.view.heading.text()
        == "No messages yet. What the pool sends appears here by itself, with its code."
    )
    box.panel.set_readable(False)
    assert box.panel.view.heading.text() == (
        "The messages of this environment are read elsewhere: it names no mailbox. Edit the environment to"
        " name one."
    )
    assert not box.panel.view.code_row.use.isEnabled()


def test_messages_are_listed_newest_first_with_their_moment(box: Box) -> None:
    box.come(3, 2, 1)
    lines = [box.panel.model.index(row).data() for row in range(box.panel.model.rowCount())]
    when = f"{summary(3).received.astimezone():%Y-%m-%d}"
    assert lines[0] == f"{when}  Mail · Your code\ntester3@example.com"
    assert [line.splitlines()[1] for line in lines] == [f"tester{n}@example.com" for n in (3, 2, 1)]
    assert box.counted == [3]


def test_a_message_that_has_just_come_is_put_on_show(box: Box) -> None:
    box.come(1)
    box.come(2, 1)
    assert box.wanted == ["1", "2"]
    assert box.chosen == "tester2@example.com"


def test_what_was_chosen_stays_chosen_while_nothing_newer_comes(box: Box) -> None:
    box.come(3, 2, 1)
    box.click(2)
    box.come(3, 2, 1)
    assert box.chosen == "tester1@example.com"
    # The oldest but one was deleted elsewhere.
    box.come(3, 1)
    assert box.chosen == "tester1@example.com"


def test_a_message_is_shown_with_sender_receiver_and_subject(box: Box) -> None:
    box.come(1)
    box.panel.show_message(mail(1))
    words = "Your code\nFrom no-reply@example.com to tester1@example.com\n2026-01-02 "
    assert box.panel.view.heading.text().startswith(words)
    assert box.text == "Your confirmation code is 000001"


def test_while_a_message_is_being_read_no_code_of_another_is_on_show(box: Box) -> None:
    box.come(1)
    box.panel.show_message(mail(1))
    assert box.panel.code == "000001"
    box.come(2, 1)
    assert box.panel.code is None
    assert box.text == ""
    assert not box.panel.view.code_row.use.isEnabled()


def test_a_message_that_is_chosen_no_more_is_not_shown(box: Box) -> None:
    box.come(2, 1)
    box.click(1)
    box.panel.show_message(mail(2))
    assert box.panel.code is None
    box.panel.show_message(mail(1))
    assert box.panel.code == "000001"


def test_one_click_hands_out_address_and_code(box: Box) -> None:
    box.come(1)
    box.panel.show_message(mail(1))
    box.qtbot.mouseClick(box.panel.view.code_row.use, Qt.MouseButton.LeftButton)
    assert box.taken == [(("tester1@example.com",), "000001")]


def test_a_message_without_a_code_offers_none(box: Box) -> None:
    box.come(1)
    box.panel.show_message(Message(summary(1), "Welcome!", "Welcome!"))
    assert box.text == "Welcome!"
    assert not box.panel.view.code_row.use.isEnabled()


def test_a_cleared_mailbox_shows_nothing(box: Box) -> None:
    box.come(1)
    box.panel.show_message(mail(1))
    box.panel.clear()
    assert (box.text, box.panel.code, box.panel.model.rowCount(), box.counted[-1]) == ("", None, 0, 0)


def test_a_mailbox_that_cannot_be_read_keeps_what_was_read(box: Box) -> None:
    box.come(1)
    box.panel.show_message(mail(1))
    box.panel.show_problem("The mailbox does not answer.")
    assert box.panel.note.text() == "The mailbox does not answer."
    assert box.panel.code == "000001"
    box.come(1)
    assert box.panel.note.text() == ""


def test_html_in_a_subject_is_shown_as_text(box: Box) -> None:
    odd = summary(1, subject="<img src=x>")
    box.panel.show_list(page(odd))
    box.panel.show_message(Message(odd, "<b>text</b>", ""))
    assert "<img src=x>" in box.panel.view.heading.text()
    assert box.panel.view.heading.textFormat() is Qt.TextFormat.PlainText
    assert box.text == "<b>text</b>"


def test_its_source_is_the_whole_message_with_its_headers(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    text = desk.find(QPlainTextEdit, "mailText")
    desk.find(QRadioButton, "messageAsText").click()
    assert code in text.toPlainText()
    assert "Subject:" not in text.toPlainText()
    desk.find(QRadioButton, "messageAsSource").click()
    message = message_from_string(text.toPlainText())
    assert message["To"] == email
    assert message["From"]
    assert message["Date"]
    assert message["Message-ID"]
    assert message["Content-Type"]
    assert code in text.toPlainText()
    desk.find(QRadioButton, "messageAsHtml").click()
    assert not text.isVisible()
    assert code in desk.window.mail.view.html.toPlainText()


def test_the_tab_counts_the_messages(desk: Desk) -> None:
    def title() -> str:
        return desk.window.panels.title_of(desk.window.mail)

    desk.register(new_address())
    count = int(re.sub(r"\D", "", title()))
    assert count >= desk.window.mail.model.rowCount() >= 1
    desk.click("backButton")
    desk.register(new_address())
    desk.wait(lambda: title() == f"&Messages ({count + 1})")
    assert desk.find(QLabel, "mailHeading").text().startswith("Your ")
    assert desk.find(QPushButton, "useCodeButton").isEnabled()


def test_a_mail_to_two_is_of_each(box: Box) -> None:
    both = replace(summary(1), to=("one@example.com", "two@example.com"))
    box.panel.show_list(page(both))
    box.panel.show_message(Message(both, "Your code is 000001", source=""))
    assert "one@example.com, two@example.com" in box.panel.view.heading.text()
    for address in (*both.to, "Two@example.com "):
        assert box.panel.code_for(address) == "000001"
    assert box.panel.code_for("one@example.com, two@example.com") is None


def many(count: int, begin: int = 0) -> list[MessageSummary]:
    """The newest first; the next page begins behind ``begin``."""
    return [summary(number) for number in range(10_000 - begin, 10_000 - begin - count, -1)]


def test_of_ten_thousand_messages_one_page_is_listed_and_one_message_read(box: Box) -> None:
    more: list[str] = []
    box.panel.more_requested.connect(more.append)
    box.panel.show_list(page(*many(100), total=10_000, following="100"))
    assert (box.panel.model.rowCount(), box.counted, box.wanted) == (100, [10_000], ["10000"])
    assert more == []
    box.panel.list.scrollToBottom()
    assert more == ["100"]
    box.panel.show_more(page(*many(100, 100), total=10_000, following="200"))
    assert box.panel.model.rowCount() == 200
    assert box.chosen == "tester10000@example.com"
    assert box.wanted == ["10000"]


def test_a_message_that_comes_leaves_what_was_scrolled_to(box: Box) -> None:
    box.panel.show_list(page(*many(100), total=10_000, following="100"))
    box.panel.list.scrollToBottom()
    box.panel.show_more(page(*many(100, 100), total=10_000, following="200"))
    box.panel.show_list(page(*many(100, -1), total=10_001, following="100"))
    assert box.panel.model.rowCount() == 201
    assert box.chosen == "tester10001@example.com"
    # One was taken out somewhere: what stands behind the first page is read anew.
    box.panel.list.scrollToBottom()
    box.panel.list.scrollToTop()
    box.panel.show_list(page(*many(100, -1), total=9_000, following="100"))
    assert box.panel.model.rowCount() == 100
    # And what was asked for of the list before has no place in this one.
    box.panel.show_more(page(*many(100, 500), total=9_000, following="600"))
    assert box.panel.model.rowCount() == 100


def test_a_list_of_any_length_does_not_grow_on(box: Box) -> None:
    box.panel.show_list(page(*many(100), total=10_000, following="100"))
    for begin in range(100, 1000, 100):
        box.panel.list.scrollToBottom()
        box.panel.show_more(page(*many(100, begin), total=10_000, following=str(begin + 100)))
    box.panel.show_list(page(*many(100), total=10_000, following="100"))
    assert box.panel.model.rowCount() == 1000
    box.panel.show_list(page(*many(100, -1), total=10_001, following="100"))
    assert box.panel.model.rowCount() == 100
    assert box.chosen == "tester10001@example.com"
    box.panel.list.scrollToBottom()
    box.panel.show_more(page(*many(100, 99), total=10_001, following="200"))
    assert box.panel.model.rowCount() == 200


def test_a_page_that_was_not_read_is_asked_for_again(box: Box) -> None:
    more: list[str] = []
    box.panel.more_requested.connect(more.append)
    box.panel.show_list(page(*many(100), total=10_000, following="100"))
    box.panel.list.scrollToBottom()
    box.panel.show_more_problem("Nothing answers.")
    assert box.panel.note.text() == "Nothing answers."
    box.panel.list.scrollToTop()
    box.panel.list.scrollToBottom()
    assert more == ["100", "100"]


def search(box: Box, words: str) -> list[str]:
    box.panel.search.setText(words)
    model = box.panel.model
    return [model.summary(row).id for row in range(model.rowCount())]


def test_search_finds_sender_subject_address_and_text_that_was_read(box: Box) -> None:
    other = replace(summary(2, subject="Welcome"), sender="hello@shop.example")
    box.panel.show_list(page(summary(3), other, summary(1)))
    box.panel.show_message(mail(3))
    assert search(box, "SHOP.example") == ["2"]
    assert search(box, "welcome tester2") == ["2"]
    assert search(box, "tester1@") == ["1"]
    assert search(box, "000003") == ["3"]
    assert search(box, "nowhere") == []
    assert box.panel.list.accessibleDescription() == "Found 0"
    assert search(box, "") == ["3", "2", "1"]
    assert box.panel.list.accessibleDescription() == ""


def test_search_reads_on_until_it_has_found_enough(box: Box) -> None:
    more: list[str] = []
    box.panel.more_requested.connect(more.append)
    box.panel.show_list(page(*many(100), total=300, following="100"))
    assert search(box, "tester9750") == []
    box.panel.show_more(page(*many(100, 100), total=300, following="200"))
    box.panel.show_more(page(*many(100, 200), total=300))
    assert more == ["100", "200"]
    assert box.panel.model.rowCount() == 1


def test_a_text_message_is_told_from_a_mail_by_eye_and_ear(box: Box) -> None:
    words = "Your code is 123456"
    text = MessageSummary("t", "", ("+4915112345678",), words, BEGAN, Medium.TEXT)
    box.panel.show_list(page(text, summary(0)))
    model = box.panel.model
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert [words.partition(",")[0] for words in spoken] == ["Text", "Mail"]
    assert "  Text · Your code is 123456\n+4915112345678" in model.index(0).data()
    box.panel.show_message(Message(text, words, "{}"))
    assert box.panel.view.heading.text().startswith("Text message to +4915112345678\n")
    assert box.panel.code_for("+4915112345678") == "123456"
    as_html = box.panel.findChild(QRadioButton, "messageAsHtml")
    assert as_html is not None
    assert not as_html.isEnabled()


def test_the_code_is_shown_with_how_it_stands_until_its_time_is_over(box: Box) -> None:
    now = [BEGAN + timedelta(minutes=1, seconds=3)]
    codes = SentCodes()
    codes.asked("ForgotPassword", "tester1@example.com", BEGAN + timedelta(minutes=1), is_sent=True)
    box.panel.set_codes(codes, lambda: now[0])
    box.come(1)
    box.panel.show_message(mail(1))
    assert box.panel.view.code_row.words.text() == "Code 000001: the newest"
    assert box.panel.view.heading.text().endswith(" · 0 s after ForgotPassword")
    now[0] += timedelta(hours=1)
    assert not box.panel.view.code_row.large.property("struck")
    box.panel.view.expired.emit()
    assert box.panel.view.code_row.words.text() == "Code 000001: expired, it was good for 1 h"
    assert box.panel.view.code_row.state.text() == "expired"
    assert box.panel.view.code_row.large.property("struck")


def test_the_menu_of_the_keyboard_is_about_the_chosen_message(box: Box) -> None:
    box.come(3, 2, 1)
    box.click(1)
    box.panel.list.setFocus()
    keys = box.panel.list.findChild(QShortcut)
    assert keys is not None
    keys.activated.emit()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QApplication.clipboard().text() == "tester2@example.com"


def test_its_links_are_listed_with_their_hosts_and_a_click_chooses_one(box: Box) -> None:
    html = (
        '<a href="https://a.example/x">One</a> <a href="mailto:b@example.com">Two</a>'
        ' <a href="https://c.example/confirmUser/?x=1">Three</a>'
    )
    opened: list[str] = []
    box.panel.link_opened.connect(opened.append)
    box.come(1)
    box.panel.show_message(Message(summary(1), text_of(html), "", html, links_of(html, "")))
    view = box.panel.view
    listed = [view.link_row.links.itemText(place) for place in range(view.link_row.links.count())]
    assert listed == ["c.example · Three", "a.example · One", "mailto:b@example.com · Two"]
    assert view.link_row.follow.isVisible()
    view.html.anchorClicked.emit(QUrl("https://a.example/x"))
    assert view.link_row.links.currentText() == "a.example · One"
    assert not view.link_row.follow.isVisible()
    assert opened == []
    box.qtbot.mouseClick(view.link_row.open, Qt.MouseButton.LeftButton)
    assert opened == ["https://a.example/x"]
    view.link_row.links.setCurrentIndex(2)
    assert not view.link_row.open.isVisible()
    box.qtbot.mouseClick(view.link_row.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "mailto:b@example.com"

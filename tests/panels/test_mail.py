"""The mail panel: the messages newest first, and one of them as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_string
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPlainTextEdit, QPushButton

from gui.messages.mailbox import Mail, MailSummary
from gui.panels.mail import MailPanel
from tests.tester import new_address

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.tester import Desk

BEGAN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def summary(number: int, subject: str = "Your code") -> MailSummary:
    received = BEGAN + timedelta(minutes=number)
    return MailSummary(
        str(number), "no-reply@example.com", (f"tester{number}@example.com",), subject, received
    )


def mail(number: int) -> Mail:
    """A message whose code is its number."""
    return Mail(
        summary(number), f"Your confirmation code is {number:06}", f"To: tester{number}\r\n\r\n{number:06}"
    )


class Box:
    """A panel and what it asks for and tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.panel = MailPanel()
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
        self.panel.show_list([summary(number) for number in numbers])

    def click(self, row: int) -> None:
        view = self.panel.list
        place = view.visualItemRect(view.item(row)).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def chosen(self) -> str:
        item = self.panel.list.currentItem()
        return item.text().splitlines()[1] if item else ""

    @property
    def text(self) -> str:
        return self.panel.text.toPlainText()


@pytest.fixture
def box(qtbot: QtBot) -> Box:
    return Box(qtbot)


def test_an_empty_mailbox_says_so(box: Box) -> None:
    box.panel.set_readable(True)
    assert (
        box.panel.heading.text() == "No mail yet. What the pool sends appears here by itself, with its code."
    )
    box.panel.set_readable(False)
    assert box.panel.heading.text() == "The mail of this environment is read elsewhere: it names no mailbox."
    assert not box.panel.use_code.isEnabled()


def test_messages_are_listed_newest_first_with_their_moment(box: Box) -> None:
    box.come(3, 2, 1)
    view = box.panel.list
    lines = [view.item(row).text() for row in range(view.count())]
    assert lines[0] == f"{summary(3).received.astimezone():%H:%M:%S}  Your code\ntester3@example.com"
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
    box.panel.show_mail(mail(1))
    assert box.panel.heading.text() == "From no-reply@example.com\nTo tester1@example.com\nSubject Your code"
    assert box.text == "Your confirmation code is 000001"


def test_while_a_message_is_being_read_no_code_of_another_is_on_show(box: Box) -> None:
    box.come(1)
    box.panel.show_mail(mail(1))
    assert box.panel.code == "000001"
    box.come(2, 1)
    assert box.panel.code is None
    assert box.text == ""
    assert not box.panel.use_code.isEnabled()


def test_a_message_that_is_chosen_no_more_is_not_shown(box: Box) -> None:
    box.come(2, 1)
    box.click(1)
    box.panel.show_mail(mail(2))
    assert box.panel.code is None
    box.panel.show_mail(mail(1))
    assert box.panel.code == "000001"


def test_one_click_hands_out_address_and_code(box: Box) -> None:
    box.come(1)
    box.panel.show_mail(mail(1))
    box.qtbot.mouseClick(box.panel.use_code, Qt.MouseButton.LeftButton)
    assert box.taken == [(("tester1@example.com",), "000001")]


def test_a_message_without_a_code_offers_none(box: Box) -> None:
    box.come(1)
    box.panel.show_mail(Mail(summary(1), "Welcome!", "Welcome!"))
    assert box.text == "Welcome!"
    assert not box.panel.use_code.isEnabled()


def test_a_cleared_mailbox_shows_nothing(box: Box) -> None:
    box.come(1)
    box.panel.show_mail(mail(1))
    box.panel.clear()
    assert (box.text, box.panel.code, box.panel.list.count(), box.counted[-1]) == ("", None, 0, 0)


def test_a_mailbox_that_cannot_be_read_keeps_what_was_read(box: Box) -> None:
    box.come(1)
    box.panel.show_mail(mail(1))
    box.panel.show_problem("The mailbox does not answer.")
    assert box.panel.note.text() == "The mailbox does not answer."
    assert box.panel.code == "000001"
    box.come(1)
    assert box.panel.note.text() == ""


def test_html_in_a_subject_is_shown_as_text(box: Box) -> None:
    odd = summary(1, subject="<img src=x>")
    box.panel.show_list([odd])
    box.panel.show_mail(Mail(odd, "<b>text</b>", ""))
    assert "<img src=x>" in box.panel.heading.text()
    assert box.panel.heading.textFormat() is Qt.TextFormat.PlainText
    assert box.text == "<b>text</b>"


def test_as_it_arrived_is_the_whole_message_with_its_headers(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    text = desk.find(QPlainTextEdit, "mailText")
    assert "Subject:" not in text.toPlainText()
    as_it_arrived = next(
        box for box in desk.window.mail.findChildren(QCheckBox) if box.text() == "As it arrived"
    )
    as_it_arrived.click()
    message = message_from_string(text.toPlainText())
    assert message["To"] == email
    assert message["From"]
    assert message["Date"]
    assert message["Message-ID"]
    assert message["Content-Type"]
    assert code in text.toPlainText()
    as_it_arrived.click()
    assert "Subject:" not in text.toPlainText()


def test_the_tab_counts_the_messages(desk: Desk) -> None:
    desk.register(new_address())
    count = desk.find(QListWidget, "mailList").count()
    assert desk.window.panels.title(desk.window.mail) == f"&Mail ({count})"
    assert desk.find(QLabel, "mailHeading").text().startswith("From no-reply@")
    assert desk.find(QPushButton, "useCodeButton").isEnabled()


def test_a_mail_to_two_is_of_each(box: Box) -> None:
    both = replace(summary(1), to=("one@example.com", "two@example.com"))
    box.panel.show_list([both])
    box.panel.show_mail(Mail(both, "Your code is 000001", source=""))
    assert "one@example.com, two@example.com" in box.panel.heading.text()
    for address in (*both.to, "Two@example.com "):
        assert box.panel.code_for(address) == "000001"
    assert box.panel.code_for("one@example.com, two@example.com") is None

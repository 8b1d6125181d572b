"""Each panel can be read whole in every language, at two sizes of window and of text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from gui.cognito.phone_calls.journey import Step
from gui.cognito.users import User, UsersPage
from gui.look import languages
from gui.messages.message import Medium, Message, MessagePage, MessageSummary
from gui.panels.checklist import ChecklistPanel
from gui.panels.journey import JourneyBar
from gui.panels.messages.panel import MessagesPanel
from gui.panels.timeline.panel import TimelinePanel
from gui.panels.users import UsersPanel
from tests.layout_checks import assert_nothing_cut_off, assert_nothing_overlaps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NOW = datetime.now(UTC)
EMAIL = "qa+1125-0917@example.com"
#: What a panel has of a window of 1,440 x 900 and of one of 1,024 x 700.
SIZES = ((1000, 380), (600, 540))

#: Without the phone, in the smaller window.
LARGEST = 1000


@pytest.fixture(params=[1, 2], ids=["100 %", "200 %"])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def users() -> QWidget:
    panel = UsersPanel()
    made = User("0b1e", EMAIL, False, True, "UNCONFIRMED", NOW, NOW)
    panel.show_page(UsersPage((made,), "more"), is_first=True)
    panel.mark("nobody@example.com")
    panel.show_present("nobody@example.com", None)
    return panel


def messages() -> QWidget:
    panel = MessagesPanel()
    summary = MessageSummary("1", "no-reply@example.com", (EMAIL,), "Your code", NOW, Medium.MAIL)
    panel.show_list(MessagePage((summary,), 1))
    panel.show_message(Message(summary, "Your code is 482913", "", ""))
    return panel


def empty_messages() -> QWidget:
    panel = MessagesPanel()
    panel.set_readable(True)
    return panel


def check_list() -> QWidget:
    return ChecklistPanel(QLabel("3 / 50"))


def journey() -> QWidget:
    bar = JourneyBar()
    bar.show_step(EMAIL, Step.UNCONFIRMED)
    bar.show_code(NOW, NOW + timedelta(hours=24), lambda: NOW)
    return bar


# One palette stands for all: `look/test_theme.py` holds them to differ in colours only.
@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("make", [users, messages, empty_messages, TimelinePanel, check_list, journey])
def test_nothing_is_cut_off_and_nothing_overlaps(
    make: Callable[[], QWidget], scale: int, qtbot: QtBot
) -> None:
    panel = make()
    qtbot.addWidget(panel)
    panel.show()
    for language in languages.DESK:
        languages.use(language)
        for width, height in SIZES:
            # Where a panel needs more, it is given the phone's place too.
            panel.resize(max(width, panel.minimumSizeHint().width()), height)
            assert_nothing_cut_off(panel)
            assert_nothing_overlaps(panel)
            assert panel.width() <= LARGEST

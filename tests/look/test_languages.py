"""The languages of desk and phone: apart from each other, and switched at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from gui import command_line
from gui.look import languages, theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_command_line_takes_the_languages_and_palettes_that_there_are() -> None:
    assert set(command_line.LANGUAGES) == set(languages.DESK)
    assert set(command_line.THEMES) == {str(choice) for choice in theme.Choice}


def test_what_is_written_is_written_again_after_a_switch_and_no_more_once_it_is_gone(qtbot: QtBot) -> None:
    label, seen = QLabel(), []
    qtbot.addWidget(label)
    languages.written(label, lambda: seen.append(languages.in_use()))
    languages.use("ko")
    languages.use("ko")
    languages.use("ko", "de")
    assert seen == [("en", "en"), ("ko", "ko"), ("ko", "de")]
    label.deleteLater()
    qtbot.waitUntil(lambda: not _is_alive(label))
    languages.use("en")
    assert len(seen) == 3


def _is_alive(label: QLabel) -> bool:
    from shiboken6 import isValid

    return isValid(label)


@pytest.mark.parametrize("code", ["", "xx", "../../etc"])
def test_an_unknown_language_is_the_systems_and_on_the_phone_the_desks(code: str) -> None:
    languages.use("ko", code)
    assert languages.in_use() == ("ko", "ko")
    languages.use(code)
    assert languages.in_use()[0] == languages.language_of_system()


def test_a_servers_own_words_stay_as_they_are() -> None:
    languages.use("ko")
    assert languages.told("User already exists") == "User already exists"

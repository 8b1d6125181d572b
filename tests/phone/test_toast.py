"""The notice at the foot of the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from gui.phone.toast import Toast
from tests.phone.handset import show_active

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def toast(qtbot: QtBot) -> Toast:
    area = QWidget()
    area.resize(320, 500)
    QLineEdit(area).setFocus()
    qtbot.addWidget(area)
    show_active(qtbot, area)
    qtbot.mouseMove(area, QPoint(2, 2))
    return Toast(area)


def visible_words(toast: Toast) -> list[str]:
    return [label.text() for label in toast.findChildren(QLabel) if label.isVisible() and label.text()]


def test_nothing_is_shown_before_there_is_news(toast: Toast) -> None:
    assert not toast.isVisible()


@pytest.mark.parametrize("severity", ["success", "info", "error"])
def test_it_tells_severity_and_text_to_scripts_and_readers(toast: Toast, severity: str) -> None:
    toast.pop_up(severity, "What is wrong", "What happened.", advice="What to do", code="SomeException")
    assert toast.objectName() == "toast"
    assert toast.property("severity") == severity
    assert toast.property("text") == "What happened.\nWhat to do"
    assert visible_words(toast) == ["What is wrong", "SomeException", "What happened.", "What to do"]
    assert toast.accessibleName() == "What is wrong. What happened. What to do"


def test_without_a_title_there_is_only_the_message(toast: Toast) -> None:
    toast.pop_up("success", "", "Signed out everywhere.")
    assert visible_words(toast) == ["Signed out everywhere."]
    assert toast.accessibleName() == "Signed out everywhere."


def test_once_it_lies_in_its_place_it_is_laid_out_no_more(
    monkeypatch: pytest.MonkeyPatch, toast: Toast
) -> None:
    laid_out = []
    lie = Toast._lie

    def note(toast: Toast) -> None:
        laid_out.append(toast)
        lie(toast)

    monkeypatch.setattr(Toast, "_lie", note)
    toast.pop_up("error", "SomeException", "What happened.", [("Verify it", lambda: None)])
    for _ in range(20):
        QCoreApplication.processEvents()
    laid_out.clear()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert not laid_out


def test_a_click_dismisses_it(qtbot: QtBot, toast: Toast) -> None:
    toast.pop_up("error", "SomeException", "What happened.")
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


@pytest.mark.parametrize("severity", ["success", "info"])
def test_good_news_goes_once_it_was_noticed_and_read(toast: Toast, severity: str) -> None:
    toast.pop_up(severity, "", "Done.")
    assert toast._timer.isActive()
    assert toast._timer.interval() == 5000 + 60 * len("Done.")
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_an_error_stays_also_after_good_news(toast: Toast) -> None:
    toast.pop_up("success", "", "Done.")
    toast.pop_up("error", "SomeException", "What happened.")
    assert not toast._timer.isActive()


def test_a_way_on_is_taken_and_the_notice_goes(qtbot: QtBot, toast: Toast) -> None:
    taken: list[str] = []
    ways = [("Verify it", lambda: taken.append("verify")), ("Log in", lambda: taken.append("log in"))]
    toast.pop_up("error", "SomeException", "What happened.", ways)
    verify, log_in = (toast.findChild(QPushButton, name) for name in ("toastAction", "toastAction2"))
    assert isinstance(verify, QPushButton)
    assert isinstance(log_in, QPushButton)
    assert (verify.text(), log_in.text()) == ("Verify it", "Log in")
    qtbot.mouseClick(log_in, Qt.MouseButton.LeftButton)
    assert taken == ["log in"]
    assert not toast.isVisible()


def test_the_ways_on_of_the_notice_before_are_gone(toast: Toast) -> None:
    toast.pop_up("error", "SomeException", "What happened.", [("Verify it", lambda: None)])
    toast.pop_up("error", "OtherException", "Something else.")
    shown = [button.objectName() for button in toast.findChildren(QPushButton) if button.isVisible()]
    assert shown == ["toastDismiss"]


@pytest.mark.parametrize("text", ["<b>Value</b> 'x' &amp; y", "<img src=x onerror=alert(1)>"])
def test_html_from_a_server_is_shown_as_text(toast: Toast, text: str) -> None:
    toast.pop_up("error", text, text)
    shown = [label for label in toast.findChildren(QLabel) if label.text() == text]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText] * 2


@pytest.mark.parametrize("words", [3, 60])
def test_it_lies_whole_at_the_foot_of_the_phone(toast: Toast, words: int) -> None:
    toast.pop_up("error", "SomeException", "word " * words)
    area = toast._area.rect()
    assert area.contains(toast.geometry())
    assert toast.geometry().bottom() > area.bottom() - 20
    assert toast.height() >= toast.heightForWidth(toast.width())


def test_a_longer_notice_in_the_place_of_a_short_one_is_as_high_as_it_needs(toast: Toast) -> None:
    toast.pop_up("info", "", "Short.")
    before = toast.height()
    toast.pop_up("info", "", "A longer notice. " * 12)
    assert toast.height() > before
    assert toast.height() == toast.heightForWidth(toast.width())


def test_a_message_without_an_end_is_cut(toast: Toast) -> None:
    toast.pop_up("error", "E" * 10**6, "word " * 10**6)
    assert len(toast.title) == 81
    assert len(toast.text) == 601
    assert toast.text.endswith("…")
    assert toast.property("text") == toast.text
    assert len(toast.accessibleName()) < 700


def test_a_long_notice_stays_as_long_as_it_takes_to_read(toast: Toast) -> None:
    toast.pop_up("info", "", "word " * 40)
    assert toast._timer.interval() == 5000 + 60 * len("word " * 40)


def test_it_stays_while_the_pointer_is_on_it(qtbot: QtBot, toast: Toast) -> None:
    toast.pop_up("info", "", "Done.")
    qtbot.mouseMove(toast)
    qtbot.waitUntil(toast.underMouse)
    toast._timer.timeout.emit()
    assert toast.isVisible()
    assert toast._timer.isActive()


def test_it_stays_while_it_has_the_focus(toast: Toast) -> None:
    toast.pop_up("info", "", "Done.")
    toast.take_focus()
    toast._timer.timeout.emit()
    assert toast.isVisible()


def test_it_stays_while_it_offers_a_way_on(toast: Toast) -> None:
    toast.pop_up("success", "", "Done.", [("Go on", lambda: None)])
    assert not toast._timer.isActive()


def test_unseen_characters_are_shown_and_long_words_come_back_whole(toast: Toast) -> None:
    toast.pop_up("error", "APasswordResetRequiredException", f"\N{RIGHT-TO-LEFT OVERRIDE}{'a' * 60}")
    assert toast.title == "APasswordResetRequiredException"
    assert toast.text == f"[U+202E]{'a' * 60}"


@pytest.mark.parametrize("title", ["CodeMismatchException", "PasswordResetRequiredException"])
def test_no_word_of_it_is_cut_off(toast: Toast, title: str) -> None:
    for message, ways in (("Done.", ()), ("word " * 12 + "e" * 70, [("Resend code", lambda: None)])):
        toast.pop_up("error", title, message, ways)
        for label in toast.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
            assert label.minimumSizeHint().width() <= label.width()

"""Theme and languages: chosen in menus and in the dialog, at once, kept, and nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from gui.look import languages, theme
from gui.machine.settings import Settings
from tests.pool_server import PoolServer, pool_server
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def server() -> Iterator[PoolServer]:
    with pool_server() as serving:
        yield serving


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, server: PoolServer) -> Desk:
    """The window over that pool."""
    made = Desk(qtbot, tmp_path)
    made.use(server.environment(mail_api=server.endpoint))
    return made


class Marked(QTranslator):
    """Stands for a language in which all is translated."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_: object) -> str:
        del context
        return f"[{text}]"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def choose(desk: Desk, *names: str) -> None:
    for name in names:
        action = desk.window.findChild(QAction, name)
        assert action is not None, name
        action.trigger()


def test_what_is_chosen_holds_at_once_and_is_kept(desk: Desk, tmp_path: Path) -> None:
    choose(desk, "theme_dark", "language_ko", "phone_language_de")
    assert theme.colors is theme.DARK
    assert languages.in_use() == ("ko", "de")
    kept = Settings(tmp_path).preferences
    assert (kept.theme, kept.language, kept.phone_language) == ("dark", "ko", "de")
    choose(desk, "theme_system", "language_en", "phone_language_system")
    assert theme.colors is theme.LIGHT
    assert languages.in_use() == ("en", "en")
    marked = {action.objectName() for action in desk.window.findChildren(QAction) if action.isChecked()}
    assert marked >= {"theme_system", "language_en", "phone_language_system"}
    assert "theme_dark" not in marked


def test_the_menus_are_written_anew_when_the_language_changes(desk: Desk, marked: None) -> None:
    bar = desk.window.menuBar()
    before = {action: action.text() for action in (*bar.actions(), *desk.window.findChildren(QAction))}
    before = {action: text for action, text in before.items() if action.objectName() and "&" in text}
    assert len(before) > 20
    choose(desk, "language_ko")
    assert not [text for action, text in before.items() if action.text() == text]


def test_nothing_is_lost_while_theme_and_language_change(desk: Desk, server: PoolServer) -> None:
    window = desk.window
    server.emails = [f"somebody+{number}@example.com" for number in range(5)]
    window.view.refresh()
    desk.wait(lambda: window.users.model.rowCount() == 5)
    window.sandbox_dialog.show()
    window.accounts.open_list()
    email = new_address()
    typed = {"signUpEmail": email, "signUpPassword": "Abcdef1!", "signUpConfirmPassword": "Abcdef1!"}
    for name, text in typed.items():
        desk.paste(name, text)
    window.users.prefix.setText("some")
    server.held.add("SignUp")
    desk.click("signUpButton")
    desk.wait(lambda: window.phone.call_under_way is not None)
    desk.wait(lambda: server.count("ListUsers") > 2 and not window.reads.is_busy)
    window.users.table.selectRow(3)
    for name in ("theme_contrast", "language_ko", "phone_language_de", "theme_dark", "language_en"):
        choose(desk, name)
        assert {name: desk.find(QLineEdit, name).text() for name in typed} == typed
        assert window.users.prefix.text() == "some"
        assert window.users.table.currentIndex().row() == 3
        assert window.sandbox_dialog.isVisible()
        assert window.phone.call_under_way is not None
    server.let_go()
    desk.wait(lambda: window.phone.call_under_way is None)
    assert sum(entry.operation == "SignUp" for entry in desk.entries) == 1
    window.sandbox_dialog.close()


def test_a_language_whose_letters_no_font_has_is_not_used_and_the_tester_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "has_letters", lambda code: code != "ko")
    choose(desk, "language_ko")
    assert languages.in_use() == ("en", "en")
    assert "install one, such as fonts-noto-cjk" in desk.window.phone.toast.text

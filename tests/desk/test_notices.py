"""What the desk says on the phone is in the phone's language, and follows it while it is shown."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from gui.look import languages
from gui.sentences import N_
from tests.tester import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GUI: Final = Path(__file__).parents[2] / "gui"
#: What puts its first words on the phone.
NOTICES: Final = {"pop_up", "tell"}


@pytest.fixture
def bare_desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_a_notice_follows_the_phones_language_while_the_desk_stays_english(bare_desk: Desk) -> None:
    window = bare_desk.window
    window.new_address()
    toast = window.phone.toast
    english = "The sandbox is not ready yet: try again in a moment."
    assert toast.text == english
    languages.use("en", "ko")
    assert toast.text == "샌드박스가 아직 준비되지 않았습니다. 잠시 후 다시 시도하세요."
    languages.use("en", "de")
    assert toast.text == "Die Sandbox ist noch nicht bereit: Versuchen Sie es gleich noch einmal."
    assert window.windowTitle() == "Signup Desk"
    languages.use("en", "en")
    assert toast.text == english


def test_the_banner_follows_the_desks_language(bare_desk: Desk) -> None:
    bare_desk.window.sandbox_stopped(N_("The sandbox has stopped."))
    banner = bare_desk.window._banner
    assert banner._text.text().startswith("The sandbox has stopped. Restarted, it has its pools")
    languages.use("ko", "en")
    assert banner._text.text().startswith("샌드박스가 중지되었습니다.")


def test_no_notice_is_given_words_in_the_desks_language() -> None:
    wrong = []
    for file in sorted(GUI.joinpath("desk").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                is_notice = node.func.attr in NOTICES or ast.unparse(node.func).endswith("said.emit")
                words = [ast.unparse(arg) for arg in node.args]
                if is_notice and any(".tr(" in each or "told(" in each for each in words):
                    wrong.append(f"{file.name}:{node.lineno}")
    # What a run of many cases has come to is shown in the panel.
    assert [place for place in wrong if not place.startswith("case_runs")] == []

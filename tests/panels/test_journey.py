"""The journey bar: where the address stands, for eye and screen reader."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocumentFragment

from gui.cognito.phone_calls.journey import Step
from gui.panels.journey import JourneyBar
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EMAIL = "tester@example.com"


@pytest.fixture
def bar(qtbot: QtBot) -> JourneyBar:
    bar = JourneyBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 40)
    bar.show()
    return bar


@pytest.mark.parametrize(
    ("address", "step", "words"),
    [
        ("", None, "Journey of no address yet: unknown"),
        (EMAIL, None, f"Journey of {EMAIL}: unknown"),
        (EMAIL, Step.NOT_REGISTERED, f"Journey of {EMAIL}: not registered"),
        (EMAIL, Step.UNCONFIRMED, f"Journey of {EMAIL}: UNCONFIRMED"),
        (EMAIL, Step.CONFIRMED, f"Journey of {EMAIL}: CONFIRMED"),
        (f"  {EMAIL} ", Step.SIGNED_IN, f"Journey of {EMAIL}: signed in"),
    ],
)
def test_it_tells_address_and_step_in_words(
    bar: JourneyBar, address: str, step: Step | None, words: str
) -> None:
    bar.show_step(address, step)
    assert bar.step is step
    assert bar.accessibleName() == words
    assert QTextDocumentFragment.fromHtml(bar.toolTip()).toPlainText() == words


def test_every_step_looks_different(bar: JourneyBar) -> None:
    pictures = []
    for step in (None, *Step):
        bar.show_step(EMAIL, step)
        pictures.append(bytes(bar.grab().toImage().constBits()))
    assert len(set(pictures)) == 5


def test_the_steps_behind_stay_filled(bar: JourneyBar) -> None:
    bar.show_step(EMAIL, Step.NOT_REGISTERED)
    first = bar.grab().toImage()
    dot = next(
        x for x in range(first.width()) if first.pixelColor(x + 5, 20) != first.pixelColor(0, 0) and x > 320
    )
    filled = first.pixelColor(dot + 5, 20)
    bar.show_step(EMAIL, Step.SIGNED_IN)
    assert bar.grab().toImage().pixelColor(dot + 5, 20) == filled
    bar.show_step(EMAIL, None)
    assert bar.grab().toImage().pixelColor(dot + 5, 20) != filled


@pytest.mark.parametrize("width", [320, 600, 1600])
def test_a_long_address_leaves_room_for_the_steps(bar: JourneyBar, width: int) -> None:
    bar.resize(width, 40)
    bar.show_step("x", Step.SIGNED_IN)
    short = bar.grab().toImage()
    bar.show_step("x" * 300 + "@example.com", Step.SIGNED_IN)
    long = bar.grab().toImage()
    steps = min(width // 3, 320)
    assert all(
        short.pixelColor(x, y) == long.pixelColor(x, y)
        for x in range(steps, width, 3)
        for y in range(0, 40, 3)
    )


@pytest.mark.parametrize("step", [Step.CONFIRMED, Step.SIGNED_IN])
def test_no_step_lies_over_the_next_however_long_the_state(
    bar: JourneyBar, step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar.resize(700, bar.height())
    bar.show_step("tester@example.com", step, "FORCE_CHANGE_PASSWORD")
    drawn: list[tuple[Step, float]] = []
    monkeypatch.setattr(bar, "_draw_step", lambda _painter, each, left: drawn.append((each, left)))
    bar.grab()
    ends = [left + bar._width_of(each) for each, left in drawn]
    assert all(end < left for end, (_, left) in zip(ends, drawn[1:], strict=False))
    assert ends[-1] <= bar.width()


def test_html_in_an_address_is_shown_as_text(bar: JourneyBar) -> None:
    odd = "<img src=x>&amp;@example.com"
    bar.show_step(odd, Step.CONFIRMED)
    assert odd in QTextDocumentFragment.fromHtml(bar.toolTip()).toPlainText()


@pytest.mark.parametrize(
    ("step", "state", "words"),
    [
        (Step.CONFIRMED, "RESET_REQUIRED", "RESET_REQUIRED"),
        (Step.CONFIRMED, N_("disabled"), "disabled"),
        (Step.SIGNED_IN, N_("disabled"), "signed in, disabled"),
        (Step.CONFIRMED, "", "CONFIRMED"),
    ],
)
def test_a_state_that_is_no_step_is_named(
    bar: JourneyBar, step: Step, state: Sentence | str, words: str
) -> None:
    bar.show_step(EMAIL, step, state)
    assert bar.step is step
    assert bar.accessibleName() == f"Journey of {EMAIL}: {words}"
    named = bar.grab().toImage()
    bar.show_step(EMAIL, step)
    assert (bar.grab().toImage() == named) == (state == "")


def test_the_newest_code_is_told_with_the_time_that_is_left(bar: JourneyBar) -> None:
    bar.resize(1400, 40)
    bar.show_step(EMAIL, Step.UNCONFIRMED)
    without = bar.grab().toImage()
    now = datetime.now(UTC)
    bar.show_code(now, now + timedelta(hours=23, minutes=58), lambda: now)
    time = f"{now.astimezone():%H:%M:%S}"
    assert bar.code_words == f"code of {time} is the newest · expires in 23 h 58 min"
    assert bar.accessibleName().endswith(f"UNCONFIRMED · {bar.code_words}")
    assert bar.grab().toImage() != without
    bar.show_code(None, None, lambda: now)
    assert bar.code_words == ""
    assert bar.grab().toImage() == without


def test_a_narrow_bar_leaves_the_code_out_and_tells_it_aloud(bar: JourneyBar) -> None:
    bar.resize(600, 40)
    bar.show_step(EMAIL, Step.UNCONFIRMED)
    without = bar.grab().toImage()
    now = datetime.now(UTC)
    bar.show_code(now, None, lambda: now)
    assert bar.grab().toImage() == without
    assert "is the newest" in bar.accessibleName()

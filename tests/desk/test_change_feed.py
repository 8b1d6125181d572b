"""When the window reads again: by the feed of the sandbox, by a timer for other pools; when it does not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.journey import Step
from gui.desk.pool import change_feed
from gui.machine.settings import Preferences
from tests.pool_server import PoolServer, pool_server
from tests.tester import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.desk.pool.change_feed import ChangeFeed

FEED = "/sandbox/changes"
MAIL = "/api/v1/messages"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window before any environment."""
    opened = Desk(qtbot, tmp_path)
    opened.window._settings.preferences = Preferences(timeouts=Timeouts(connect=5, read=0.3))
    return opened


@pytest.fixture
def server() -> Iterator[PoolServer]:
    with pool_server() as serving:
        yield serving


def feed_of(desk: Desk) -> ChangeFeed:
    return desk.window.reads.feed


def use_sandbox(desk: Desk, server: PoolServer) -> None:
    desk.use(server.environment(is_sandbox=True, mail_api=server.endpoint))
    # The first answer, that since ever something has changed, has been taken.
    desk.wait(lambda: server.count(FEED) == 2 and desk.window.is_ready)


def use_other_pool(desk: Desk, server: PoolServer) -> None:
    desk.use(server.environment(mail_api=server.endpoint))


def test_the_sandbox_tells_of_a_change_and_nothing_is_read_before(desk: Desk, server: PoolServer) -> None:
    use_sandbox(desk, server)
    assert not any(timer.isActive() for timer in feed_of(desk).timers.values())
    server.emails = ["new@example.com"]
    server.change()
    desk.wait(lambda: desk.window.users.status_of("new@example.com") == "UNCONFIRMED")
    desk.wait(lambda: server.count(FEED) == 3 and desk.window.is_ready)
    assert not any(timer.isActive() for timer in feed_of(desk).timers.values())


def test_changes_that_come_one_upon_the_other_are_read_once(desk: Desk, server: PoolServer) -> None:
    use_sandbox(desk, server)
    read = server.count("ListUsers")
    for _ in range(20):
        desk.window.reads.take_change()
    desk.wait(lambda: desk.window.is_ready)
    assert server.count("ListUsers") == read + 1


def test_a_feed_that_breaks_is_asked_again_later_each_time_and_all_is_read_then(
    desk: Desk, server: PoolServer
) -> None:
    use_sandbox(desk, server)
    timer = feed_of(desk).timers["feed"]
    server.replies[FEED] = (503, {})
    server.change()
    pauses = []
    for _ in range(4):
        desk.wait(timer.isActive)
        pauses.append(timer.interval())
        timer.stop()
        timer.timeout.emit()
    assert pauses == [1000, 2000, 4000, 4000]

    desk.wait(timer.isActive)
    del server.replies[FEED]
    server.emails = ["meanwhile@example.com"]
    timer.timeout.emit()
    desk.wait(lambda: desk.window.users.status_of("meanwhile@example.com") is not None)


def test_the_feed_ends_with_the_session(desk: Desk, server: PoolServer) -> None:
    use_sandbox(desk, server)
    with pool_server() as other:
        use_other_pool(desk, other)
        asked = server.count(FEED)
        server.change()
        feed_of(desk).timers["users"].timeout.emit()
        desk.wait(lambda: other.count("ListUsers") == 2 and desk.window.is_ready)
        assert server.count(FEED) == asked
        assert other.count(FEED) == 0


def test_another_pool_is_read_by_a_timer_while_somebody_looks_and_not_else(
    desk: Desk, server: PoolServer
) -> None:
    use_other_pool(desk, server)
    timers = feed_of(desk).timers
    desk.wait(lambda: timers["users"].isActive() and timers["mail"].isActive())
    assert (timers["users"].interval(), timers["mail"].interval()) == (20_000, 2_000)
    server.emails = ["new@example.com"]
    timers["users"].timeout.emit()
    desk.wait(lambda: desk.window.users.status_of("new@example.com") is not None)

    feed_of(desk).set_seen(False)
    assert not timers["users"].isActive()
    timers["mail"].timeout.emit()
    desk.wait(lambda: timers["mail"].interval() == 10_000)
    assert not timers["users"].isActive()

    read = server.count("ListUsers")
    server.emails = []
    feed_of(desk).set_seen(True)
    desk.wait(lambda: server.count("ListUsers") > read and desk.window.is_ready)
    assert desk.window.users.model.rowCount() == 0
    assert timers["users"].isActive()


def test_a_pool_of_many_pages_on_show_is_read_less_often(desk: Desk, server: PoolServer) -> None:
    server.emails = [f"{number:03}@example.com" for number in range(130)]
    use_other_pool(desk, server)
    desk.window.users.table.scrollToBottom()
    desk.wait(lambda: desk.window.users.model.rowCount() == 120 and desk.window.is_ready)
    desk.window.view.refresh()
    desk.wait(lambda: feed_of(desk).timers["users"].interval() == 2 * change_feed.USERS_MS)


def test_a_mailbox_that_does_not_answer_holds_up_nothing_and_is_asked_less_and_less(
    desk: Desk, server: PoolServer
) -> None:
    server.emails = ["someone@example.com"]
    with pool_server() as dead:
        dead.held = {MAIL}
        desk.window.use(server.environment(mail_api=dead.endpoint))
        # The users are there while the mailbox still waits.
        desk.wait(lambda: desk.window.users.status_of("someone@example.com") is not None)
        desk.wait(lambda: dead.count(MAIL) == 1)
        desk.wait(lambda: bool(desk.window.mail.note.text()))
        dead.replies[MAIL] = (503, {})
        dead.let_go()
        timer = feed_of(desk).timers["mail"]
        pauses = []
        for _ in range(8):
            desk.wait(timer.isActive)
            pauses.append(timer.interval() // 1000)
            timer.stop()
            timer.timeout.emit()
        assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]

        # What changes meanwhile does not make it more.
        desk.wait(timer.isActive)
        asked = dead.count(MAIL)
        for _ in range(3):
            desk.window.reads.take_change()
        desk.wait(lambda: dead.count(MAIL) == asked + 1 and desk.window.is_ready)
        assert dead.count(MAIL) == asked + 1


def test_a_mailbox_that_answers_again_is_read_at_its_pace(desk: Desk, server: PoolServer) -> None:
    server.replies[MAIL] = (503, {})
    desk.use(server.environment(mail_api=server.endpoint))
    timer = feed_of(desk).timers["mail"]
    desk.wait(timer.isActive)
    del server.replies[MAIL]
    timer.timeout.emit()
    desk.wait(lambda: timer.interval() == change_feed.MAIL_MS)
    assert desk.window.mail.note.text() == ""


def test_one_refused_look_up_is_not_a_list_that_cannot_be_read(desk: Desk, server: PoolServer) -> None:
    server.emails = ["listed@example.com"]
    use_other_pool(desk, server)
    server.replies["ListUsers"] = (400, {"__type": "TooManyRequestsException", "message": "Slowly"})
    desk.fill("signUpEmail", "who@example.com")
    desk.wait(lambda: "could not be looked up" in desk.window.users.note.text())
    assert "The users could not be read" not in desk.window.users.note.text()
    assert "Users: 1" in desk.window.users.note.text()


@pytest.mark.parametrize("typed", ["nobody", "@", "a@", "@b", "a" * 250 + "@example.com", "x" * 32_767])
def test_what_no_pool_can_have_is_not_looked_up(desk: Desk, server: PoolServer, typed: str) -> None:
    use_other_pool(desk, server)
    desk.paste("signUpEmail", typed)
    with desk.qtbot.waitSignal(desk.window.view._typing_pause.timeout):
        pass
    desk.wait(lambda: desk.window.is_ready)
    assert not [body for body in server.bodies if "Filter" in body]
    assert desk.step is None


def test_a_beginning_that_no_address_has_is_not_asked_for(desk: Desk, server: PoolServer) -> None:
    use_other_pool(desk, server)
    desk.paste("usersPrefix", "x" * 300)
    desk.wait(lambda: "as long as" in desk.window.users.note.text())
    assert not [body for body in server.bodies if "Filter" in body]


def test_a_restarted_sandbox_is_asked_from_the_beginning(desk: Desk, server: PoolServer) -> None:
    use_sandbox(desk, server)
    with pool_server() as restarted:
        restarted.now = 1
        environment = restarted.environment(is_sandbox=True, mail_api=restarted.endpoint)
        desk.use(replace(environment, name="Stub"))
        desk.wait(lambda: restarted.count(FEED) == 2)


def test_a_change_looks_the_present_address_up_before_the_tester_has_paused(
    desk: Desk, server: PoolServer
) -> None:
    use_other_pool(desk, server)
    server.emails = ["quick@example.com"]
    desk.window.view._typing_pause.setInterval(1_000_000)
    desk.fill("signUpEmail", "quick@example.com")
    desk.window.view.take_change()
    desk.wait(lambda: desk.step is Step.UNCONFIRMED)

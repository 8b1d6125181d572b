"""The worker thread: one piece of work a key, receivers in the GUI thread."""

from __future__ import annotations

import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QThread

from gui.machine.runner import Runner, end_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


class Listener:
    """Submits work, and keeps its result and the thread in which that was reported."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.heard: list[tuple[str, object]] = []
        self.late: list[object] = []
        self.threads: set[QThread] = set()

    def submit(self, key: str, work: Callable[[], object]) -> bool:
        def hear(result: object) -> None:
            self.heard.append((key, result))
            self.threads.add(QThread.currentThread())

        return self.runner.submit(key, work, hear, hear, self.late.append)


class Held:
    """Work that goes on until it is let go."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.let_go = threading.Event()
        self.done = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        self.let_go.wait()
        self.done.set()
        return "late"


@pytest.fixture
def runner() -> Runner:
    return Runner("test")


@pytest.fixture
def listener(runner: Runner) -> Listener:
    return Listener(runner)


@pytest.fixture
def held() -> Iterator[Held]:
    work = Held()
    yield work
    work.let_go.set()


def test_work_is_done_in_another_thread_and_its_result_arrives_in_this_one(
    qtbot: QtBot, listener: Listener
) -> None:
    assert listener.submit("call", threading.get_ident)
    qtbot.waitUntil(lambda: bool(listener.heard))
    ((key, worker),) = listener.heard
    assert key == "call"
    assert worker != threading.get_ident()
    assert listener.threads == {QThread.currentThread()}


def test_a_key_that_is_under_way_refuses_a_second_submit(
    qtbot: QtBot, runner: Runner, listener: Listener, held: Held
) -> None:
    assert listener.submit("call", held)
    assert not listener.submit("call", lambda: "second")
    assert runner.is_under_way("call")
    held.let_go.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert listener.heard == [("call", "late")]


def test_a_key_is_free_again_once_its_result_is_told(qtbot: QtBot, runner: Runner) -> None:
    free: list[bool] = []
    for _ in range(2):
        assert runner.submit("call", lambda: "done", lambda _: free.append(not runner.is_under_way("call")))
        qtbot.waitUntil(lambda: not runner.is_busy)
    assert free == [True, True]


def test_other_keys_wait_for_their_turn(qtbot: QtBot, runner: Runner, listener: Listener, held: Held) -> None:
    listener.submit("first", held)
    assert listener.submit("second", lambda: 2)
    assert listener.submit("third", lambda: 3)
    held.let_go.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert listener.heard == [("first", "late"), ("second", 2), ("third", 3)]


@pytest.mark.parametrize("error", [ValueError("no"), KeyError("k"), RuntimeError(), StopIteration()])
def test_what_work_raises_is_told_as_a_failure(
    qtbot: QtBot, runner: Runner, listener: Listener, error: Exception
) -> None:
    def fail() -> None:
        raise error

    listener.submit("call", fail)
    listener.submit("next", lambda: "goes on")
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert listener.heard == [("call", error), ("next", "goes on")]


def test_what_work_raises_is_raised_here_where_nobody_takes_it(qtbot: QtBot, runner: Runner) -> None:
    def fail() -> None:
        raise ValueError("unexpected")

    with qtbot.captureExceptions() as raised:
        runner.submit("call", fail, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(error) for _, error, _ in raised] == ["unexpected"]


def test_the_result_of_cancelled_work_is_told_as_a_late_one(
    qtbot: QtBot, runner: Runner, listener: Listener, held: Held
) -> None:
    listener.submit("call", held)
    held.begun.wait()
    runner.cancel("call")
    assert not runner.is_busy
    held.let_go.set()
    qtbot.waitUntil(lambda: listener.late == ["late"])
    listener.submit("call", lambda: "new")
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert listener.heard == [("call", "new")]


def test_what_comes_after_a_cancel_does_not_wait_for_the_cancelled_work(
    qtbot: QtBot, runner: Runner, listener: Listener, held: Held
) -> None:
    listener.submit("call", held)
    held.begun.wait()
    runner.cancel("call")
    assert listener.submit("call", lambda: "new")
    qtbot.waitUntil(lambda: listener.heard == [("call", "new")])
    assert not held.done.is_set()


def test_what_waited_behind_cancelled_work_waits_no_longer(
    qtbot: QtBot, runner: Runner, listener: Listener, held: Held
) -> None:
    listener.submit("first", held)
    listener.submit("second", lambda: 2)
    held.begun.wait()
    runner.cancel("first")
    qtbot.waitUntil(lambda: listener.heard == [("second", 2)])
    assert not held.done.is_set()


def test_work_that_is_cancelled_before_it_begins_does_not_begin(
    qtbot: QtBot, runner: Runner, listener: Listener, held: Held
) -> None:
    begun: list[str] = []
    listener.submit("first", held)
    listener.submit("delete", lambda: begun.append("delete"))
    listener.submit("last", lambda: begun.append("last"))
    held.begun.wait()
    runner.cancel("delete")
    held.let_go.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert begun == ["last"]
    assert listener.late == []


def test_cancelling_what_is_not_under_way_does_nothing(
    qtbot: QtBot, runner: Runner, listener: Listener
) -> None:
    runner.cancel("call")
    listener.submit("other", lambda: 1)
    runner.cancel("call")
    qtbot.waitUntil(lambda: listener.heard == [("other", 1)])


def test_everything_can_be_cancelled_at_once(runner: Runner, listener: Listener, held: Held) -> None:
    begun: list[str] = []
    listener.submit("first", held)
    listener.submit("second", lambda: begun.append("second"))
    held.begun.wait()
    runner.cancel_all()
    assert not runner.is_busy
    held.let_go.set()
    held.done.wait()
    assert begun == []


def test_a_runner_may_go_while_its_work_is_blocked(held: Held) -> None:
    runner = Runner("going")
    runner.submit("call", held, lambda _: None)
    held.begun.wait()
    (worker,) = [thread for thread in threading.enumerate() if thread.name == "going"]
    shiboken6.delete(runner)
    held.let_go.set()
    # The thread ends by itself, without an exception: that would fail this test.
    worker.join(timeout=20)
    assert not worker.is_alive()
    assert worker.daemon


class Seen:
    """Stands for a widget that a receiver holds, and tells the thread that destroys it."""

    def __init__(self, ends: list[int]) -> None:
        weakref.finalize(self, lambda: ends.append(threading.get_ident()))

    def hear(self, result: object) -> None:
        """Take a result."""


def test_what_a_receiver_holds_is_destroyed_in_the_gui_thread(qtbot: QtBot, runner: Runner) -> None:
    ends: list[int] = []
    for _ in range(2):
        runner.submit("call", lambda: "done", Seen(ends).hear)
        qtbot.waitUntil(lambda: not runner.is_busy)
    # Before the worker takes up anything else.
    assert ends == [threading.get_ident()] * 2


def test_what_the_work_of_a_runner_that_has_gone_holds_is_destroyed_in_the_gui_thread(
    qtbot: QtBot, runner: Runner, held: Held
) -> None:
    ends: list[int] = []
    going = Runner("going")
    going.submit("first", held, Seen(ends).hear)
    going.submit("second", partial(Seen(ends).hear, "waits"), lambda _: None)
    held.begun.wait()
    (worker,) = [thread for thread in threading.enumerate() if thread.name == "going"]
    shiboken6.delete(going)
    held.let_go.set()
    worker.join(timeout=20)
    assert ends == []
    runner.submit("call", lambda: "done", lambda _: None)
    assert ends == [threading.get_ident()] * 2
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_what_was_cancelled_before_it_began_is_destroyed_at_once(
    qtbot: QtBot, runner: Runner, listener: Listener, held: Held
) -> None:
    ends: list[int] = []
    listener.submit("first", held)
    runner.submit("second", lambda: 2, Seen(ends).hear)
    runner.cancel("second")
    assert ends == [threading.get_ident()]
    held.let_go.set()
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_at_the_end_threads_do_what_waits_and_are_gone(runner: Runner, held: Held) -> None:
    done: list[str] = []
    runner.submit("first", held, lambda _: None)
    runner.submit("second", lambda: done.append("second"), lambda _: None)
    idle = Runner("idle")
    idle.submit("one", lambda: done.append("one"), lambda _: None)
    end_threads(0.05)
    held.let_go.set()
    end_threads(1)  # it waits as long for what other tests have left
    assert sorted(done) == ["one", "second"]
    assert not any(thread.name in ("idle", runner._name) for thread in threading.enumerate())

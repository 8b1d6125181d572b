"""The pools of the embedded sandbox: reached once it serves, made as twins of others, found again."""

from __future__ import annotations

from collections import deque
from itertools import count
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gui.cognito.phone_calls.refusals import reading_problem
from gui.look.languages import told
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.cognito.pool_shapes.learned import Learned
    from gui.cognito.pool_shapes.made import SandboxAdmin, SandboxPool
    from gui.exchange import Exchange
    from gui.sentences import Sentence

_Result = TypeVar("_Result")


class Twin(NamedTuple):
    """A pool in the sandbox, and what is known of the one that it was made after."""

    pool: SandboxPool
    learned: Learned


class _Wish(NamedTuple):
    key: str
    work: Callable[[SandboxAdmin], Any]
    done: Callable[[Any], object]
    failed: Callable[[str], object]
    is_patient: bool


class SandboxPools(QObject):
    """Does work on the sandbox's pools, in a worker of its own. What comes before the sandbox serves waits.

    Args:
        timeouts: Gives how long each call waits.
        observer: Gives who records the exchanges with an environment.
        parent: Its owner.
    """

    #: Work waits: the sandbox has to be started.
    sandbox_wanted = Signal()

    def __init__(
        self,
        timeouts: Callable[[], Timeouts],
        observer: Callable[[Environment], Callable[[Exchange], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._timeouts = timeouts
        self._observer = observer
        self._runner = Runner("sandbox pools", self)
        #: Where the sandbox serves.
        self._sandbox: Environment | None = None
        self._waiting: deque[_Wish] = deque()
        self._numbers: Final = count()

    @Slot(object)
    def sandbox_ready(self, sandbox: Environment) -> None:
        """The sandbox serves here: do what waits."""
        self._sandbox = sandbox
        while self._waiting:
            self._begin(sandbox, self._waiting.popleft())

    @Slot(object)
    def sandbox_stopped(self, words: Sentence | str) -> None:
        """There is no sandbox any more, and ``words`` say why: what waits is not to be had."""
        self._sandbox = None
        waiting, self._waiting = self._waiting, deque()
        for wish in waiting:
            if wish.is_patient:
                self._waiting.append(wish)
            else:
                wish.failed(told(words))

    @property
    def is_busy(self) -> bool:
        """Whether any work waits or is under way."""
        return bool(self._waiting) or self._runner.is_busy

    def is_under_way(self, key: str) -> bool:
        """Whether work under ``key`` waits or is under way."""
        return self._runner.is_under_way(key) or any(wish.key == key for wish in self._waiting)

    def submit(
        self,
        key: str,
        work: Callable[[SandboxAdmin], _Result],
        done: Callable[[_Result], object],
        failed: Callable[[str], object],
        *,
        is_patient: bool = False,
    ) -> None:
        """Have ``work`` done in place of what is under way under ``key``, as soon as the sandbox serves.

        Args:
            key: What it is for.
            work: What to do; it blocks.
            done: Takes what it returned.
            failed: Takes why it could not be done, in words.
            is_patient: It waits on for the next sandbox where one stops, or cannot be started.
        """
        self.cancel(key)
        wish = _Wish(key, work, done, failed, is_patient)
        if self._sandbox:
            self._begin(self._sandbox, wish)
        else:
            self._waiting.append(wish)
            self.sandbox_wanted.emit()

    def cancel(self, key: str) -> None:
        """Wait no longer for the work under ``key``."""
        self._runner.cancel(key)
        self._waiting = deque(wish for wish in self._waiting if wish.key != key)

    def make_twin(
        self,
        environment: Environment,
        name: str,
        done: Callable[[Twin], object],
        failed: Callable[[str], object],
    ) -> None:
        """Make a pool called ``name`` of the shape of the environment's, as far as that can be learned."""
        timeouts, observe = self._timeouts(), self._observer(environment)

        def work(admin: SandboxAdmin) -> Twin:
            from gui.cognito.pool_shapes.learned import learn

            learned = learn(environment, timeouts, observe)
            return Twin(admin.make(name, learned.shape), learned)

        self.submit("twin", work, done, failed)

    def delete(self, environment: Environment, failed: Callable[[str], object]) -> None:
        """Delete the environment's pool in the sandbox."""
        pool_id = environment.user_pool_id
        # Each under a key of its own: none stands in for another.
        key = f"delete {next(self._numbers)}"
        self.submit(key, lambda admin: admin.delete(pool_id), lambda _: None, failed)

    def _begin(self, sandbox: Environment, wish: _Wish) -> None:
        timeouts = self._timeouts()

        def work() -> Any:
            # Imported in the worker: the window does not wait for it.
            from gui.cognito.pool_shapes.made import SandboxAdmin

            return wish.work(SandboxAdmin(sandbox, timeouts))

        def fail(error: Exception) -> None:
            wish.failed(told(reading_problem(error)))

        self._runner.submit(wish.key, work, wish.done, fail)

"""Twins: environments whose pools were made in the sandbox, after the pools of others."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.cognito.environments.environment import MOST_OF_NAME
from gui.cognito.environments.store import EnvironmentsError
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.store import Environments
    from gui.desk.sandbox.pools import SandboxPools, Twin

#: What is added to a name fits beside so many characters of it, in any language.
_MOST_OF_NAME = MOST_OF_NAME - 20


class Twins(QObject):
    """Makes twins and removes them, in the sandbox and in the list of environments."""

    #: ``Environment``: it is there, and in the list.
    made = Signal(object)
    #: ``Sentence``: what is under way.
    said = Signal(object)
    #: ``Sentence``: what went wrong.
    failed = Signal(object)

    def __init__(self, window: QWidget, store: Environments, pools: SandboxPools) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._pools = pools

    @property
    def known(self) -> list[Environment]:
        """All that are in the list."""
        return [known for known in self._store.known if known.in_sandbox]

    def make(self, environment: Environment) -> bool:
        """Make a twin of the environment's pool: ``made`` follows. ``False``: another one is under way."""
        if self._pools.is_under_way("twin"):
            self.failed.emit(N_("Another twin is still being made. Try again when it is ready."))
            return False
        self.said.emit(N_("A twin of {name} is being made in the sandbox…", name=environment.name))
        name = self.tr("{name} (twin)").format(name=environment.name[:_MOST_OF_NAME])
        keep, miss = partial(self._keep, environment, name), partial(self._miss, environment)
        self._pools.make_twin(environment, name, keep, miss)
        return True

    def keep(self, environment: Environment) -> Environment:
        """Put a pool that is in the sandbox already into the list, under a name that is free."""
        kept = replace(environment, name=self._store.free_name(environment.name))
        self._change(partial(self._store.add, kept))
        return kept

    def remove(self, environment: Environment) -> None:
        """Remove it from the list, and its pool from the sandbox."""
        self._change(partial(self._store.remove, environment.name))
        # One that has gone already is gone.
        self._pools.delete(environment, lambda _: None)

    def forget_gone(self) -> None:
        """Remove those whose pools the sandbox has no more, since it was reset."""
        if self.known:
            # What cannot be asked now is asked at the next start.
            self._pools.submit("all", lambda admin: admin.pool_ids(), self._forget, lambda _: None)

    def _keep(self, environment: Environment, name: str, twin: Twin) -> None:
        # Imported when there is one: most sessions make none.
        from gui.cognito.pool_shapes.made import environment_of
        from gui.dialogs.environment.twin_notes import TwinNotes

        made = environment_of(twin.pool, self._store.free_name(name), environment)
        self._change(partial(self._store.add, made))
        TwinNotes(made.name, twin.learned, self._window).show_beside()
        self.made.emit(made)

    def _miss(self, environment: Environment, why: str) -> None:
        words = N_("The twin of {name} could not be made: {why}", name=environment.name, why=why)
        self.failed.emit(words)

    def _forget(self, pool_ids: frozenset[str] | None) -> None:
        if pool_ids is None:  # they may be in a file that cannot be used now
            return
        for known in self.known:
            if known.user_pool_id not in pool_ids:
                self._change(partial(self._store.remove, known.name))

    def _change(self, change: Callable[[], None]) -> None:
        try:
            change()
        except EnvironmentsError as error:
            self.failed.emit(error.sentence)  # it is kept for this session

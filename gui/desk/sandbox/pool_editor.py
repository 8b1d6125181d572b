"""Reads, changes and makes pools of the sandbox for the dialog "Pool of the sandbox"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.cognito.environments.environment import Environment
from gui.cognito.environments.store import EnvironmentsError
from gui.dialogs.notice import show_notice
from gui.dialogs.question import ask
from gui.look.languages import told
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.cognito.environments.store import Environments
    from gui.cognito.pool_shapes.made import Rules, SandboxAdmin, SandboxPool
    from gui.cognito.pool_shapes.shape import PoolShape
    from gui.desk.sandbox.pools import SandboxPools
    from gui.dialogs.pool.dialog import PoolDialog

_NEW = Environment(name="", region="", user_pool_id="", client_id="")


class PoolEditor(QObject):
    """Has one dialog, for the pool in use: the sandbox's own where the tester works elsewhere."""

    #: ``Environment``: it is there, in the list, and to be worked on.
    made = Signal(object)
    #: In words: what has come about meanwhile.
    said = Signal(object)
    #: ``Environment`` of the list: its pool was changed.
    changed = Signal(object)

    def __init__(self, window: QWidget, store: Environments, pools: SandboxPools) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._pools = pools
        self._dialog: PoolDialog | None = None
        self._environment: Environment | None = None
        self._pool: SandboxPool | None = None

    def open(self, environment: Environment | None) -> None:
        """Show the pool of ``environment``, one in the sandbox; ``None``: the sandbox's own."""
        dialog = self._shown()
        self._environment, self._pool = environment, None
        dialog.show_reading()
        dialog.show()
        dialog.activateWindow()

        def read(admin: SandboxAdmin) -> SandboxPool:
            place = environment or admin.environment
            return admin.read(place.user_pool_id, place.client_id)

        self._pools.submit("pool", read, self._show, dialog.show_problem)

    def open_new(self) -> None:
        """Ask for a pool to be made."""
        dialog = self._shown()
        self._pools.cancel("pool")
        self._environment = self._pool = None
        dialog.show_reading()
        dialog.begin_new()
        dialog.show()
        dialog.activateWindow()

    def _shown(self) -> PoolDialog:
        if self._dialog is None:
            # Its pages take a tenth of a second to build, and most sessions need none.
            from gui.dialogs.pool.dialog import PoolDialog

            self._dialog = PoolDialog(self._window)
            self._dialog.save_requested.connect(self._save)
            self._dialog.make_requested.connect(self._make)
            self._dialog.rejected.connect(partial(self._pools.cancel, "pool"))
        return self._dialog

    @property
    def _name(self) -> str:
        return self._environment.name if self._environment else self.tr("Sandbox")

    def _show(self, pool: SandboxPool) -> None:
        self._pool = pool
        self._shown().show_pool(self._name, pool)

    @Slot(object, object)
    def _save(self, shape: PoolShape, rules: Rules) -> None:
        if (before := self._pool) is None:
            return
        kept = {group.name for group in shape.groups}
        gone = [group.name for group in before.shape.groups if group.name not in kept]
        act = partial(self._change, before, shape, rules)
        if gone:
            words = self.tr("Delete groups of {name}? Their users stay, and are in them no more.")
            dialog = self._shown()
            # Whoever says no goes on where he was.
            dialog.show_problem("")
            ask(dialog, act, words.format(name=self._name), self.tr("&Delete"), details=gone)
        else:
            act()

    def _change(self, before: SandboxPool, shape: PoolShape, rules: Rules) -> None:
        environment, dialog = self._environment, self._shown()
        dialog.show_working(self.tr("Saving…"))

        def keep(pool: SandboxPool) -> None:
            from gui.cognito.pool_shapes.made import environment_of

            if environment and (known := self._store.find(environment.name)):
                now = environment_of(pool, known.name, known)
                if now != known and self._store_change(partial(self._store.replace, known.name, now)):
                    self.changed.emit(now)
            if self._pool is before:
                self._pool = pool
                dialog.show_saved(self._name, pool)

        # Under a key of its own: what was sent is not given up when the dialog is closed.
        self._pools.submit(
            "save", lambda admin: admin.change(before, shape, rules), keep, dialog.show_problem
        )

    @Slot(str, object, object)
    def _make(self, name: str, shape: PoolShape, rules: Rules) -> None:
        dialog = self._shown()

        def keep(pool: SandboxPool) -> None:
            from gui.cognito.pool_shapes.made import environment_of

            made = environment_of(pool, self._store.free_name(name), _NEW)
            self._store_change(partial(self._store.add, made))
            if dialog.isVisible():
                dialog.hide()
                self.made.emit(made)
            else:
                # The tester has closed it, and gone on.
                self.said.emit(N_("{name} is in the list of environments.", name=made.name))

        self._pools.submit("make", lambda admin: admin.make(name, shape, rules), keep, dialog.show_problem)

    def _store_change(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except EnvironmentsError as error:
            show_notice(self._window, "environmentNotice", told(error.sentence))  # kept for this session
        return True

"""Phones on the sandbox: the dialog that says how, and the sandbox started anew so that they reach it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.dialogs.question import ask
from gui.look.languages import told
from gui.machine.sandbox_reach import THIS_MACHINE, SandboxReach

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.cognito.pool_shapes.made import SandboxAdmin
    from gui.desk.pool.session import PoolSession
    from gui.desk.sandbox.pools import SandboxPools
    from gui.dialogs.sandbox.phone import PhoneDialog
    from gui.dialogs.sandbox.phone_words import PhonePlace
    from gui.machine.settings import Settings
    from gui.sentences import Sentence

_KEY = "phone"


class PhoneAccess(QObject):
    """Has one dialog, for the pool in use: the sandbox's own where the tester works elsewhere.

    Args:
        window: What the dialog stands over.
        settings: Where it is kept how the sandbox is started.
        pools: What reads of the sandbox.
        session: Gives that of the pool in use.
    """

    #: ``SandboxReach``: the sandbox is to be started anew with it.
    restart_requested = Signal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        pools: SandboxPools,
        session: Callable[[], PoolSession | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._pools = pools
        self._session = session
        self._dialog: PhoneDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show how a phone calls the pool in use."""
        dialog = self._shown()
        dialog.show()
        dialog.activateWindow()
        self._read(dialog)

    @Slot()
    def follow(self) -> None:
        """Another process of the sandbox serves, or another pool is in use."""
        if self._dialog:
            self._read(self._dialog)

    @Slot(object)
    def sandbox_stopped(self, words: Sentence | str) -> None:
        """There is no sandbox any more, and ``words`` say why."""
        if self._dialog:
            self._dialog.show_problem(told(words))

    def _shown(self) -> PhoneDialog:
        if self._dialog is None:
            # Few sessions need it.
            from gui.dialogs.sandbox.phone import PhoneDialog

            self._dialog = PhoneDialog(self._window)
            self._dialog.restart_requested.connect(self._ask_to_restart)
            self._dialog.finished.connect(self._forget)
        return self._dialog

    @Slot()
    def _forget(self) -> None:
        self._pools.cancel(_KEY)
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None

    def _read(self, dialog: PhoneDialog) -> None:
        dialog.show_waiting()
        session = self._session()
        chosen = session.environment if session and session.environment.is_sandbox else None

        def read(admin: SandboxAdmin) -> PhonePlace:
            from gui.cognito.pool_shapes.made import environment_of
            from gui.dialogs.sandbox.phone_words import PhonePlace

            own = admin.environment
            wanted = chosen or own
            pool = admin.read(wanted.user_pool_id, wanted.client_id)
            identity_pool = own.identity_pool_id if pool.user_pool_id == own.user_pool_id else None
            described = replace(environment_of(pool, wanted.name, wanted), identity_pool_id=identity_pool)
            return PhonePlace(described, str(own.endpoint), admin.address())

        self._pools.submit(_KEY, read, self._show, dialog.show_problem)

    def _show(self, place: PhonePlace) -> None:
        if self._dialog:
            self._dialog.show_place(place, self._settings.sandbox_reach != THIS_MACHINE)

    @Slot(object, bool)
    def _ask_to_restart(self, reach: SandboxReach, is_to_stay: bool) -> None:
        words = self.tr("Restart the sandbox?")
        if reach.in_network:
            words = self.tr(
                "Restart the sandbox so that other machines in the network reach it? They can sign up, and "
                "act as an administrator: read, change and delete its users and pools. Its mail and its "
                "controls stay with this computer."
            )
        session = self._session()
        is_lost = session is not None and session.sandbox_state.not_kept is not None
        if is_lost:
            words += " " + self.tr("Its pools, users and mail are not kept, and go.")
        act = partial(self._restart, reach, is_to_stay)
        if reach.in_network or is_lost:
            ask(self._shown(), act, words, self.tr("&Restart"), is_final=is_lost)
        else:
            act()

    def _restart(self, reach: SandboxReach, is_to_stay: bool) -> None:
        self._settings.sandbox_reach = reach if is_to_stay else THIS_MACHINE
        self._shown().show_waiting()
        self.restart_requested.emit(reach)

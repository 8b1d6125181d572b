"""What the menu Sandbox and the banner ask of the sandbox's process and its pools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.dialogs.question import ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.cognito.sandbox_control import SandboxState
    from gui.panels.banner import Banner


class SandboxActs(QObject):
    """Asks the tester before anything is lost; the receivers of its signals do the work."""

    #: A new process of the sandbox is wanted, with what is kept of the pools,
    restart_requested = Signal()
    #: or with an empty pool.
    reset_requested = Signal()
    #: The dialog of the pool in the sandbox is wanted, or that of a new pool there.
    pool_requested = Signal()
    new_pool_requested = Signal()
    #: The dialog that shows how a phone calls the sandbox is wanted.
    phone_access_requested = Signal()

    def __init__(self, window: QWidget, banner: Banner, state: Callable[[], SandboxState]) -> None:
        """Make it; ``state`` gives what is known of the sandbox in use."""
        super().__init__(window)
        self._window = window
        self._state = state
        #: The names of the environments whose pools are in the sandbox.
        self.pools_in_sandbox: Callable[[], Sequence[str]] = lambda: ()
        banner.restart_requested.connect(self.restart_requested)

    @Slot()
    def restart(self) -> None:
        """Have a new process of the sandbox started. Asks first where what it holds is not kept."""
        if self._state().not_kept:
            words = self.tr("Restart the sandbox? Its pools, users and mail are not kept, and go.")
            ask(self._window, self.restart_requested.emit, words, self.tr("&Restart"))
        else:
            self.restart_requested.emit()

    @Slot()
    def reset(self) -> None:
        """Have a new sandbox started: all that this one holds goes."""
        words = self.tr(
            "Reset the sandbox? This deletes its pools with their users and groups, its mail and text "
            "messages, its rules, its clock and its faults."
        )
        verb, pools = self.tr("&Reset"), self.pools_in_sandbox()
        ask(self._window, self.reset_requested.emit, words, verb, details=pools)

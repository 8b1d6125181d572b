"""What the tester chooses for the environment in use, and what does not make it another pool."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from gui.desk.pool.session import PoolSession
    from gui.machine.settings import Preferences, Settings


class EnvironmentChoices(QObject):
    """Changes the environment of one ``PoolSession`` at a time, and remembers the sandbox's."""

    #: ``Environment``: what it is now.
    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session: PoolSession | None = None

    def use(self, session: PoolSession | None) -> None:
        """Change the environment of this session from now on."""
        self._session = session

    def change(self, **fields: Any) -> None:
        """Change these fields of ``Environment``."""
        if self._session:
            environment = replace(self._session.environment, **fields)
            self._session.change(environment)
            if environment.is_own_sandbox:
                self._settings.keep_choices(environment)
            self.changed.emit(environment)

    @Slot(object)
    def take_preferences(self, preferences: Preferences) -> None:
        """Use what was set for all environments, and for the sandbox."""
        if self._session and self._session.environment.is_own_sandbox:
            self.change(address_pattern=preferences.sandbox_pattern or None)
        if self._session:
            self._session.use_timeouts(preferences.timeouts)

    @Slot(str)
    def keep_pattern(self, pattern: str) -> None:
        """Make new addresses by this pattern."""
        self.change(address_pattern=pattern)

    @Slot(bool)
    def set_log_in_after_verify(self, logs_in: bool) -> None:
        """Log in after VERIFY, or do not."""
        if self._session and self._session.environment.logs_in_after_verify != logs_in:
            self.change(logs_in_after_verify=logs_in)

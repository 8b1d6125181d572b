"""What the tester sets and finds again at the next start."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QLockFile, QSettings

from gui.cognito.environments.environment import Timeouts
from gui.machine.folders import private_file

if TYPE_CHECKING:
    from pathlib import Path

#: The longest time-out that makes sense, in seconds.
MOST_SECONDS: Final = 300.0
#: Another window that counts takes no longer than this.
_LOCK_MS: Final = 1000


class Settings:
    """Settings in ``settings.ini`` of the data folder. A damaged or unwritable file means the defaults."""

    def __init__(self, folder: Path) -> None:
        file = folder / "settings.ini"
        with suppress(OSError):
            private_file(file)  # QSettings keeps the mode of a file that is there
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._counting = QLockFile(f"{file}.counting")

    @property
    def timeouts(self) -> Timeouts:
        """How long a call waits."""
        usual = Timeouts()
        return Timeouts(
            connect=self._seconds("timeouts/connect", usual.connect),
            read=self._seconds("timeouts/read", usual.read),
        )

    @timeouts.setter
    def timeouts(self, timeouts: Timeouts) -> None:
        self._store.setValue("timeouts/connect", timeouts.connect)
        self._store.setValue("timeouts/read", timeouts.read)

    @property
    def mobile_checks(self) -> bool:
        """Whether to check like the mobile app before sending."""
        return str(self._store.value("mobileChecks", "true")).lower() != "false"

    @mobile_checks.setter
    def mobile_checks(self, mobile_checks: bool) -> None:
        self._store.setValue("mobileChecks", mobile_checks)

    @property
    def logs_in_after_verify(self) -> bool:
        """Whether a log-in follows VERIFY by itself in the sandbox; other environments hold it themselves."""
        return str(self._store.value("sandbox/logsInAfterVerify", "false")).lower() == "true"

    @logs_in_after_verify.setter
    def logs_in_after_verify(self, logs_in_after_verify: bool) -> None:
        self._store.setValue("sandbox/logsInAfterVerify", logs_in_after_verify)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        geometry = self._store.value("geometry")
        return geometry if isinstance(geometry, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def sandbox_pattern(self) -> str:
        """What "New address" makes up in the sandbox; empty: the usual."""
        return str(self._store.value("newAddress/sandbox", ""))

    @sandbox_pattern.setter
    def sandbox_pattern(self, pattern: str) -> None:
        self._store.setValue("newAddress/sandbox", pattern)

    def next_number(self) -> int:
        """A number that no window over this folder has been given before, nor will be."""
        has_lock = self._counting.tryLock(_LOCK_MS)
        try:
            self._store.sync()
            try:
                number = int(str(self._store.value("newAddress/number", 0))) + 1
            except ValueError:
                number = 1
            self._store.setValue("newAddress/number", number)
            self._store.sync()
        finally:
            if has_lock:
                self._counting.unlock()
        return number

    def _seconds(self, name: str, usual: float) -> float:
        try:
            seconds = float(str(self._store.value(name, usual)))
        except ValueError:
            return usual
        return seconds if 0 < seconds <= MOST_SECONDS else usual

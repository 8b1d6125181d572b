"""What the tester sets and finds again at the next start."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QLockFile, QSettings, QSize

from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.store import as_members, with_members
from gui.machine.folders import private_file

if TYPE_CHECKING:
    from pathlib import Path

    from gui.cognito.environments.environment import Environment

#: The longest time-out that makes sense, in seconds.
MOST_SECONDS: Final = 300.0
#: For how many days the record of a session is kept: usually, and at most.
USUAL_DAYS: Final = 30
MOST_DAYS: Final = 3650
#: What is chosen in an environment of the sandbox, which the list of environments does not keep.
_CHOICES: Final = ("usernames", "attributes", "client_metadata", "validation_data", "logs_in_after_verify")
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
    def days_kept(self) -> int:
        """For how many days the record of a session is kept."""
        try:
            days = int(str(self._store.value("record/days", USUAL_DAYS)))
        except ValueError:
            return USUAL_DAYS
        return min(max(days, 1), MOST_DAYS)

    @days_kept.setter
    def days_kept(self, days: int) -> None:
        self._store.setValue("record/days", days)

    @property
    def mobile_checks(self) -> bool:
        """Whether to check like the mobile app before sending."""
        return str(self._store.value("mobileChecks", "true")).lower() != "false"

    @mobile_checks.setter
    def mobile_checks(self, mobile_checks: bool) -> None:
        self._store.setValue("mobileChecks", mobile_checks)

    def with_choices(self, sandbox: Environment) -> Environment:
        """``sandbox`` with what the tester has chosen in it; other environments hold that themselves."""
        try:
            members = json.loads(str(self._store.value(_choices_of(sandbox), "{}")))
        except ValueError:
            return sandbox
        known = members.items() if isinstance(members, dict) else ()
        return with_members(sandbox, {name: value for name, value in known if name in _CHOICES})

    def keep_choices(self, sandbox: Environment) -> None:
        """Keep what the tester has chosen in an environment of the sandbox."""
        members = as_members(sandbox)
        chosen = json.dumps({name: members[name] for name in _CHOICES})
        self._store.setValue(_choices_of(sandbox), chosen)

    @property
    def country_code(self) -> str | None:
        """What a phone number without a country's code begins with; ``None``: none was chosen yet."""
        code = str(self._store.value("countryCode", ""))
        return code if re.fullmatch(r"\+[0-9]{1,4}", code) else None

    @country_code.setter
    def country_code(self, country_code: str) -> None:
        self._store.setValue("countryCode", country_code)

    @property
    def theme(self) -> str:
        """The palette that the tester chose; empty: the system's."""
        return str(self._store.value("look/theme", ""))

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("look/theme", theme)

    @property
    def language(self) -> str:
        """The code of the desk's language; empty: the system's."""
        return str(self._store.value("look/language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("look/language", language)

    @property
    def phone_language(self) -> str:
        """The code of the phone's language; empty: the desk's."""
        return str(self._store.value("look/phoneLanguage", ""))

    @phone_language.setter
    def phone_language(self, language: str) -> None:
        self._store.setValue("look/phoneLanguage", language)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        geometry = self._store.value("geometry")
        return geometry if isinstance(geometry, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def dialog_size(self, name: str) -> QSize | None:
        """How large the tester made the dialog of this objectName."""
        size = self._store.value(f"dialogs/{name}")
        return size if isinstance(size, QSize) and size.isValid() else None

    def keep_dialog_size(self, name: str, size: QSize) -> None:
        """Keep how large the tester made it."""
        self._store.setValue(f"dialogs/{name}", size)

    @property
    def check_list(self) -> str:
        """The file of the check list that was opened last; empty: the app's own."""
        return str(self._store.value("checkList", ""))

    @check_list.setter
    def check_list(self, file: str) -> None:
        self._store.setValue("checkList", file)

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


def _choices_of(sandbox: Environment) -> str:
    return f"sandbox/{sandbox.name.replace('/', ' ')}"

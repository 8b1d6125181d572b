"""The settings that are saved from one start to the next."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QLockFile, QSettings, QSize, QTemporaryDir

from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.store import as_members, with_members
from gui.machine.folders import private_file
from gui.machine.sandbox_reach import SandboxReach

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.cognito.environments.environment import Environment

#: The longest time-out that makes sense, in seconds.
MOST_SECONDS: Final = 300.0
#: For how many days the record of a session is kept: usually, and at most.
USUAL_DAYS: Final = 30
MOST_DAYS: Final = 3650
#: So many recent files are kept.
MOST_RECENT: Final = 8
#: What is chosen in an environment of the sandbox, which the list of environments does not keep.
_CHOICES: Final = ("usernames", "attributes", "client_metadata", "validation_data", "logs_in_after_verify")
#: Another window that counts takes no longer than this.
_LOCK_MS: Final = 1000


class FileKind(StrEnum):
    """What a recent file is: an app's config or a check list that was opened, an export that was written."""

    CONFIG = "config"
    CHECK_LIST = "check list"
    WRITTEN = "written"


@dataclass(frozen=True)
class Preferences:
    """What a tester prefers, as the dialog asks for it.

    Attributes:
        theme: A palette, as in ``gui.look.theme.Choice``; empty: the system's.
        language, phone_language: Codes as in ``gui.look.languages``; empty: the system's, and the desk's.
        timeouts: How long a call waits.
        sandbox_pattern: What "New address" makes up in the sandbox; empty: the usual.
        days_kept: For how many days the record of a session is kept.
        reduces_motion: Whether nothing moves; else that is the system's to say.
    """

    theme: str = ""
    language: str = ""
    phone_language: str = ""
    timeouts: Timeouts = field(default_factory=Timeouts)
    sandbox_pattern: str = ""
    days_kept: int = USUAL_DAYS
    reduces_motion: bool = False


class Settings:
    """Settings in ``settings.ini`` of the data folder. A damaged or unwritable file means the defaults.

    So does one of another user of the machine: the settings are kept until the app ends.
    """

    def __init__(self, folder: Path) -> None:
        #: Where the app's data lie.
        self.folder = folder
        file = folder / "settings.ini"
        try:
            private_file(file)  # QSettings keeps the mode of a file that is there
        except OSError:
            self._for_now = QTemporaryDir()
            file = Path(self._for_now.path()) / file.name
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._is_new = not self._store.allKeys()
        self._counting = QLockFile(f"{file}.counting")

    @property
    def preferences(self) -> Preferences:
        """What the tester prefers."""
        return Preferences(
            self._text("look/theme"),
            self._text("look/language"),
            self._text("look/phoneLanguage"),
            self.timeouts,
            self._text("newAddress/sandbox"),
            self._days,
            self._text("look/reducesMotion", "false").lower() == "true",
        )

    @preferences.setter
    def preferences(self, preferences: Preferences) -> None:
        for name, value in (
            ("look/theme", preferences.theme),
            ("look/language", preferences.language),
            ("look/phoneLanguage", preferences.phone_language),
            ("timeouts/connect", preferences.timeouts.connect),
            ("timeouts/read", preferences.timeouts.read),
            ("newAddress/sandbox", preferences.sandbox_pattern),
            ("record/days", preferences.days_kept),
            ("look/reducesMotion", preferences.reduces_motion),
        ):
            self._store.setValue(name, value)

    @property
    def timeouts(self) -> Timeouts:
        """How long a call waits."""
        usual = Timeouts()
        return Timeouts(
            connect=self._seconds("timeouts/connect", usual.connect),
            read=self._seconds("timeouts/read", usual.read),
        )

    @property
    def _days(self) -> int:
        try:
            days = int(self._text("record/days", str(USUAL_DAYS)))
        except ValueError:
            return USUAL_DAYS
        return min(max(days, 1), MOST_DAYS)

    @property
    def mobile_checks(self) -> bool:
        """Whether to check like the mobile app before sending."""
        return self._text("mobileChecks", "true").lower() != "false"

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
    def recent_files(self) -> list[tuple[FileKind, str]]:
        """The files that any window over this folder has opened or written, the last one first."""
        self._store.sync()
        try:
            kept = json.loads(self._text("recent/files", "[]"))
            return [(FileKind(kind), str(path)) for kind, path in kept][:MOST_RECENT]
        except (ValueError, TypeError):
            return []

    @recent_files.setter
    def recent_files(self, files: Sequence[tuple[FileKind, str]]) -> None:
        self._store.setValue("recent/files", json.dumps(files))
        self._store.sync()

    @property
    def country_code(self) -> str | None:
        """What a phone number without a country's code begins with; ``None``: none was chosen yet."""
        code = self._text("countryCode")
        return code if re.fullmatch(r"\+[0-9]{1,4}", code) else None

    @country_code.setter
    def country_code(self, country_code: str) -> None:
        self._store.setValue("countryCode", country_code)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty: nothing is known."""
        return self._bytes("geometry")

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

    def layout(self, name: str) -> QByteArray:
        """How the parts of the window were arranged, under this name; empty: nothing is known."""
        return self._bytes(f"layout/{name}")

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep how the parts of the window are arranged."""
        self._store.setValue(f"layout/{name}", state)

    def columns(self, table: str) -> dict[int, int]:
        """How wide the tester made columns of the table of this name, in pixels, by column."""
        try:
            kept = json.loads(self._text(f"columns/{table}", "{}"))
            return {int(column): min(max(int(width), 16), 4000) for column, width in kept.items()}
        except (AttributeError, TypeError, ValueError):
            return {}

    def keep_columns(self, table: str, widths: Mapping[int, int]) -> None:
        """Keep how wide columns are."""
        self._store.setValue(f"columns/{table}", json.dumps(dict(widths)))

    @property
    def environment(self) -> str:
        """The name of the environment that was worked on last; empty: the sandbox."""
        return self._text("environment")

    @environment.setter
    def environment(self, name: str) -> None:
        self._store.setValue("environment", name)

    @property
    def wants_hints(self) -> bool:
        """Whether the tester is told the first steps: from the first start on, until they are done."""
        return self._text("hints", "true" if self._is_new else "false").lower() == "true"

    @wants_hints.setter
    def wants_hints(self, wants_hints: bool) -> None:
        self._store.setValue("hints", wants_hints)

    @property
    def check_list(self) -> str:
        """The file of the check list that was opened last; empty: the app's own."""
        return self._text("checkList")

    @check_list.setter
    def check_list(self, file: str) -> None:
        self._store.setValue("checkList", file)

    @property
    def sandbox_reach(self) -> SandboxReach:
        """How the sandbox is started; this machine alone, unless the tester has said otherwise."""
        port = self._text("phones/port")
        return SandboxReach(
            port=int(port) if re.fullmatch(r"[0-9]{1,5}", port, re.ASCII) and int(port) < 65536 else 0,
            in_network=self._text("phones/inNetwork").lower() == "true",
            host=self._text("phones/host"),
            uses_https=self._text("phones/https").lower() == "true",
        )

    @sandbox_reach.setter
    def sandbox_reach(self, reach: SandboxReach) -> None:
        self._store.setValue("phones/port", reach.port)
        self._store.setValue("phones/inNetwork", reach.in_network)
        self._store.setValue("phones/host", reach.host)
        self._store.setValue("phones/https", reach.uses_https)

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

    def _text(self, name: str, usual: str = "") -> str:
        value = self._store.value(name, usual)
        return usual if value is None else str(value)

    def _bytes(self, name: str) -> QByteArray:
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _seconds(self, name: str, usual: float) -> float:
        try:
            seconds = float(self._text(name, str(usual)))
        except ValueError:
            return usual
        return seconds if 0 < seconds <= MOST_SECONDS else usual


def _choices_of(sandbox: Environment) -> str:
    return f"sandbox/{sandbox.name.replace('/', ' ')}"

"""The folders: the app's resources, and its data, which other users cannot read."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from gui.other_users import is_others


def resource(name: str) -> Path:
    """The resource ``name``, such as ``icons/lock.svg``: in the installed package, or in the checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources" / name
    return installed if installed.exists() else package.parent / "resources" / name


def data_folder(chosen: str | None = None) -> Path:
    """Where journal, ledger and settings are kept: ``chosen``, else the system's place for an app's data."""
    import platformdirs

    return Path(chosen) if chosen else platformdirs.user_data_path("signup-desk", appauthor=False)


def private_folder(folder: Path) -> None:
    """Make ``folder`` where it is missing, and close it to other users (0700).

    A folder that the tester chose and that holds something already keeps its mode: others may work in it.
    What this app writes there is closed by ``private_file``. Windows closes its owner's profile as a whole.
    Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder == data_folder() or not any(folder.iterdir()):
        with suppress(OSError):  # it is somebody else's, or on a disk that cannot be written
            folder.chmod(0o700)


def private_file(file: Path) -> Path:
    """Return ``file``: made, empty, where it was missing, and closed to other users (0600), its folder too.

    Call it before anything is written, so that the content is at no time open.

    Raises:
        OSError: It cannot be made, or another user of the machine has made it and would read what is written.
    """
    private_folder(file.parent)
    if not file.exists():
        os.close(private_opener(str(file), os.O_CREAT | os.O_RDONLY))
    if is_others(file.lstat()) or is_others(file.stat()):
        raise PermissionError(errno.EPERM, "it belongs to another user of this machine", str(file))
    with suppress(OSError):  # on a disk that cannot be written it can still be read
        file.chmod(0o600)
    return file


def private_opener(path: str, flags: int) -> int:
    """Open a file, as the ``opener`` of ``open``: a new one is closed to other users (0600).

    One that is there keeps its mode, which its owner has chosen. A link that another user of the machine has
    put there is not followed. Raises OSError.
    """
    with suppress(FileNotFoundError):
        found = os.lstat(path)
        if stat.S_ISLNK(found.st_mode) and is_others(found):
            raise OSError(errno.ELOOP, "it is a link of another user of this machine", path)
    return os.open(path, flags, 0o600)

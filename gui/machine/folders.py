"""Where things lie: the resources that come with the app, and the data that it keeps."""

from __future__ import annotations

import os
from pathlib import Path


def resource(name: str) -> Path:
    """The resource ``name``, such as ``icons/lock.svg``: in the installed package, or in the checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources" / name
    return installed if installed.exists() else package.parent / "resources" / name


def data_folder(chosen: str | None = None) -> Path:
    """Where journal, ledger and settings are kept: ``chosen``, else the system's place for an app's data."""
    import platformdirs

    return Path(chosen) if chosen else platformdirs.user_data_path("signup-desk", appauthor=False)


def private_folder(path: Path) -> Path:
    """Make the folder ``path``, its own user's alone (0700), unless it is there; return it.

    Raises:
        OSError: It cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def private_file(path: Path) -> Path:
    """Make the file ``path``, its own user's alone (0600), or make the one that is there so; return it.

    Raises:
        OSError: It can be neither made nor opened, or belongs to somebody else.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        if os.name == "posix":
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)
    return path

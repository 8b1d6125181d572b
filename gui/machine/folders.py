"""Where things lie: the resources that come with the app, and the data that it keeps."""

from __future__ import annotations

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

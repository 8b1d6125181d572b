"""The choices for theme and languages, with the names that a tester sees."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.look.languages import DESK, PHONE
from gui.look.theme import Choice


def _tr(text: str) -> str:
    return QCoreApplication.translate("choices", text)


def themes() -> dict[str, str]:
    """What the theme may be: values of ``Choice`` and names; empty: as the system."""
    return {
        "": _tr("As the system"),
        Choice.LIGHT: _tr("Light"),
        Choice.DARK: _tr("Dark"),
        Choice.CONTRAST: _tr("High contrast"),
    }


def desk_languages() -> dict[str, str]:
    """What the desk may be written in: codes and own names; empty: as the system."""
    return {"": _tr("As the system"), **DESK}


def phone_languages() -> dict[str, str]:
    """What the phone may be written in: codes and own names; empty: as the desk."""
    return {"": _tr("As the desk"), **PHONE}

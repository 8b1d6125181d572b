"""The menus of theme and languages: a choice takes effect at once and is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.look.choices import desk_languages, phone_languages, themes
from gui.look.languages import written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.desk.preferences import PreferenceActions


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def add_look_menus(menu: QMenu, preferences: PreferenceActions) -> None:
    """Offer in ``menu`` what the look may be; each choice is marked by what holds."""
    for name, title, offered, held in (
        ("theme", lambda: _tr("&Theme"), themes, lambda: preferences.value.theme),
        ("language", lambda: _tr("&Language"), desk_languages, lambda: preferences.value.language),
        (
            "phone_language",
            lambda: _tr("&Phone's language"),
            phone_languages,
            lambda: preferences.value.phone_language,
        ),
    ):
        _add(menu, name, title, offered, held, preferences)


def _add(
    menu: QMenu,
    name: str,
    title: Callable[[], str],
    offered: Callable[[], Mapping[str, str]],
    held: Callable[[], str],
    preferences: PreferenceActions,
) -> None:
    choices = QMenu(menu)
    choices.setObjectName(f"{name}Menu")
    menu.addMenu(choices)
    group = QActionGroup(choices)
    actions: dict[str, QAction] = {}
    for value in offered():
        action = actions[str(value)] = group.addAction("")
        action.setObjectName(f"{name}_{value or 'system'}")
        action.setCheckable(True)
        action.triggered.connect(partial(_choose, preferences, name, str(value)))
        choices.addAction(action)

    def write() -> None:
        choices.setTitle(title())
        for value, words in offered().items():
            actions[str(value)].setText(words)

    def mark() -> None:
        actions.get(held(), actions[next(iter(actions))]).setChecked(True)

    written(choices, write)
    mark()
    preferences.changed.connect(mark)


def _choose(preferences: PreferenceActions, name: str, value: str, *_: object) -> None:
    preferences.change(**{name: value})

"""A pill that offers values, and takes any other too: gender, locale, time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimeZone, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from gui.look import theme
from gui.look.held_keys import ENTER
from gui.look.icons import icon
from gui.look.languages import told_on_phone, written
from gui.phone.inputs.pill import PillField
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: OpenID Connect's two, and the third that Amplify's Authenticator offers.
_GENDERS = ("female", "male", "other")


class ChoiceField(PillField):
    """Completes what is typed; the arrow, or the Down key, shows all that it offers.

    The values are fetched when the field is entered first: there are six hundred time zones.
    """

    def __init__(
        self, icon_name: str, values: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(icon_name, parent)
        self._values = values
        self._arrow = QAction(icon("down", theme.PHONE.muted), "", self)
        self._arrow.triggered.connect(self.show_all)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        written(self, self._write)

    def _write(self) -> None:
        self._arrow.setText(told_on_phone(N_("Show the choices")))
        self._arrow.setToolTip(told_on_phone(N_("Show the choices (Down)")))

    @Slot()
    def show_all(self) -> None:
        """Show all values, whatever is typed."""
        completer = self._prepare()
        completer.setCompletionPrefix("")
        completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Fetch the values."""
        self._prepare()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Down shows the values, and Enter in their list takes one and sends nothing."""
        completer = self.completer()
        popup = completer.popup() if completer else None
        is_open = popup is not None and popup.isVisible()
        if is_open and event.key() in ENTER:
            event.ignore()  # the list takes it
        elif not is_open and event.key() == Qt.Key.Key_Down:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def _prepare(self) -> QCompleter:
        if completer := self.completer():
            return completer
        completer = QCompleter(list(self._values()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        return completer


def genders() -> Sequence[str]:
    """What ``gender`` usually holds."""
    return _GENDERS


def locales() -> Sequence[str]:
    """Language tags, such as ``ko-KR``."""
    known = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    )
    return sorted({locale.name().replace("_", "-") for locale in known} - {"C"})


def zones() -> Sequence[str]:
    """Time zones, such as ``Asia/Seoul``."""
    names = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    return sorted(name for name in names if "/" in name or name == "UTC")

"""What the tester prefers, applied at once and kept: looks, languages, time-outs, checks, a country code."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.look import languages, pace, theme
from gui.phone.checks import Checks
from gui.phone.inputs.country_codes import usual_code
from gui.sentences import N_

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk.header.header import Header
    from gui.evidence.journal import Journal
    from gui.machine.settings import Preferences, Settings
    from gui.phone.phone import Phone
    from gui.sentences import Sentence


class PreferenceActions(QObject):
    """Applies the settings at the start, and keeps what is changed."""

    #: ``Preferences``: these hold from now on.
    changed = Signal(object)
    #: In words: what cannot be as it is preferred.
    said = Signal(object)

    def __init__(
        self, settings: Settings, journal: Journal, header: Header, phone: Phone, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._journal = journal
        self._phone = phone
        self._window = window
        journal.kept = timedelta(days=settings.preferences.days_kept)
        header.mobile_checks.setChecked(settings.mobile_checks)
        phone.set_checks(Checks(settings.mobile_checks, country_code=settings.country_code or usual_code()))
        header.mobile_checks.toggled.connect(self._set_mobile_checks)
        phone.checks_chosen.connect(self._keep_country_code)

    @property
    def value(self) -> Preferences:
        """What the tester prefers now."""
        return self._settings.preferences

    @Slot()
    def open(self) -> None:
        """Ask for all that a dialog asks for."""
        from gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.value, self._window)
        if dialog.exec() == SettingsDialog.DialogCode.Accepted:
            self.apply(dialog.preferences)
        dialog.deleteLater()

    def change(self, **changes: str) -> None:
        """Prefer something else in these fields of ``Preferences``."""
        self.apply(replace(self.value, **changes))  # type: ignore[arg-type]

    def apply(self, preferences: Preferences) -> None:
        """Keep ``preferences``, and have them hold at once."""
        self._settings.preferences = preferences
        self._journal.kept = timedelta(days=preferences.days_kept)
        dress(preferences)
        if problem := speak(preferences):
            self.said.emit(problem)
        self.changed.emit(preferences)

    @Slot(bool)
    def _set_mobile_checks(self, mobile_checks: bool) -> None:
        self._settings.mobile_checks = mobile_checks
        self._phone.set_mobile_checks(mobile_checks)

    @Slot(object)
    def _keep_country_code(self, checks: Checks) -> None:
        self._settings.country_code = checks.country_code


def speak(preferences: Preferences) -> Sentence | None:
    """Show the app in the languages that are preferred, moving or not; returns what to say of that."""
    languages.use(preferences.language, preferences.phone_language)
    pace.reduces_motion = preferences.reduces_motion
    if languages.lack_letters(preferences.language, preferences.phone_language):
        return N_(
            "No font here has Korean letters: install one, such as fonts-noto-cjk, and start this again."
        )
    return None


def dress(preferences: Preferences) -> None:
    """Show the app in the palette that is preferred."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app, theme.choice_of(preferences.theme))

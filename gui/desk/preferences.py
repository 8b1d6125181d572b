"""What the tester prefers, kept in the settings: time-outs, checks, a country code, how long records stay."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.dialogs.settings import SettingsDialog
from gui.phone.checks import Checks
from gui.phone.inputs.country_codes import usual_code

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk.header import Header
    from gui.evidence.journal import Journal
    from gui.machine.settings import Settings
    from gui.phone.phone import Phone


class Preferences(QObject):
    """Applies the settings at the start, and keeps what is changed."""

    #: Others have been chosen in the dialog: ``Timeouts``, and the sandbox's pattern of new addresses.
    changed = Signal(object, str)

    def __init__(
        self, settings: Settings, journal: Journal, header: Header, phone: Phone, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._journal = journal
        self._phone = phone
        self._window = window
        journal.kept = timedelta(days=settings.days_kept)
        header.mobile_checks.setChecked(settings.mobile_checks)
        phone.set_checks(Checks(settings.mobile_checks, country_code=settings.country_code or usual_code()))
        header.mobile_checks.toggled.connect(self._set_mobile_checks)
        phone.checks_chosen.connect(self._keep_country_code)

    @Slot()
    def open(self) -> None:
        """Ask for all that a dialog asks for."""
        settings = self._settings
        dialog = SettingsDialog(settings.timeouts, settings.sandbox_pattern, settings.days_kept, self._window)
        if dialog.exec() == SettingsDialog.DialogCode.Accepted:
            settings.timeouts = dialog.timeouts
            settings.sandbox_pattern = dialog.sandbox_pattern
            settings.days_kept = dialog.days_kept
            self._journal.kept = timedelta(days=dialog.days_kept)
            self.changed.emit(dialog.timeouts, dialog.sandbox_pattern)
        dialog.deleteLater()

    @Slot(bool)
    def _set_mobile_checks(self, mobile_checks: bool) -> None:
        self._settings.mobile_checks = mobile_checks
        self._phone.set_mobile_checks(mobile_checks)

    @Slot(object)
    def _keep_country_code(self, checks: Checks) -> None:
        self._settings.country_code = checks.country_code

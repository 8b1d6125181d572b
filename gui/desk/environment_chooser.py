"""Which environment the window works on: the sandbox, a saved one, or one out of a mobile app's file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from gui.cognito.credentials import Profiles, profiles
from gui.cognito.environments.config_files import ConfigError, ReadConfig, read, read_file
from gui.cognito.environments.environment import Environment
from gui.cognito.environments.presets import PRESETS, Preset
from gui.cognito.environments.store import EnvironmentsError
from gui.dialogs.environment import EnvironmentDialog
from gui.dialogs.notice import show_notice
from gui.look.languages import told
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from gui.cognito.environments.client_secrets import ClientSecrets
    from gui.cognito.environments.store import Environments

_BLANK: Final = Environment(name="", region="", user_pool_id="", client_id="")


class EnvironmentChooser(QObject):
    """Fills the header's menu, asks what has to be asked, and tells what was chosen."""

    #: ``Environment``, its client secret or ``None``
    chosen = Signal(object, object)
    sandbox_chosen = Signal()

    def __init__(
        self,
        window: QWidget,
        menu: QMenu,
        store: Environments,
        secrets: ClientSecrets,
        actions: Sequence[QAction] = (),
    ) -> None:
        """Fill ``menu`` with the environments, and with ``actions`` for the one in use."""
        super().__init__(window)
        self._window = window
        self._menu = menu
        self._actions = actions
        self._store = store
        self._secrets = secrets
        self._current: Environment | None = None
        self._profiles = Profiles(())
        self._told = False
        # A locked keychain waits for its owner, and the profiles are botocore's to read: both in a worker.
        self._worker = Runner("keychain", self)
        self._worker.submit("profiles", profiles, self._keep_profiles, self._miss_profiles)
        menu.aboutToShow.connect(self._fill)
        self._fill()
        if store.notice:
            self._show_notice(store.notice)

    def choose(self, environment: Environment, client_secret: str | None = None) -> None:
        """Work on ``environment``; a client secret that is not given is taken from the keychain."""
        self._current = environment
        self._worker.cancel("load")
        if client_secret is None and environment.has_client_secret:
            work = partial(self._secrets.load, environment)
            self._worker.submit("load", work, partial(self._use, environment))
        else:
            self.chosen.emit(environment, client_secret)

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Show what a mobile app's file says, to be saved and worked on."""
        try:
            self._offer(read_file(Path(path)))
        except ConfigError as error:
            self._show_notice(str(error))

    def open_text(self, text: str) -> None:
        """Show what a mobile app's config says, as it was copied."""
        try:
            self._offer(read(text))
        except ConfigError as error:
            self._show_notice(str(error))

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        in_use = self._current.name if self._current else None
        _mark(menu.addAction(self.tr("&Sandbox"), self._choose_sandbox), is_in_use=in_use is None)
        for known in self._store.known:
            action = menu.addAction(f"{known.name} · {known.user_pool_id}", partial(self.choose, known))
            _mark(action, is_in_use=known.name == in_use)
        menu.addSeparator()
        menu.addActions(self._actions)
        menu.addSeparator()
        menu.addAction(self.tr("&Open a mobile app's config file…"), self._open)
        menu.addAction(self.tr("&Paste a mobile app's config"), self._paste)
        new = menu.addMenu(self.tr("&New"))
        new.addAction(self.tr("&Empty…"), partial(self._add, _BLANK))
        for preset in PRESETS:
            new.addAction(f"{preset.name}…", partial(self._add_preset, preset))
        if current := self._current:
            menu.addSeparator()
            menu.addAction(self.tr("&Edit {name}…").format(name=current.name), partial(self._edit, current))
            menu.addAction(
                self.tr("&Remove {name}").format(name=current.name), partial(self._remove, current)
            )

    @Slot()
    def _choose_sandbox(self) -> None:
        self._current = None
        self._worker.cancel("load")
        self.sandbox_chosen.emit()

    @Slot()
    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a mobile app's config"),
            filter=self.tr("Config of a mobile app (*.json *.dart *.js);;All files (*)"),
        )
        if path:
            self.open_file(path)

    @Slot()
    def _paste(self) -> None:
        self.open_text(QApplication.clipboard().text())

    def _offer(self, config: ReadConfig) -> None:
        self._add(config.environment, config.client_secret, config.notes)

    def _add_preset(self, preset: Preset) -> None:
        environment = replace(
            _BLANK,
            name=preset.name,
            endpoint=preset.endpoint,
            region=preset.region,
            auth_flow=preset.auth_flow,
        )
        self._add(environment)

    def _add(
        self, environment: Environment, client_secret: str | None = None, notes: Sequence[str] = ()
    ) -> None:
        if environment.name:
            environment = replace(environment, name=self._store.free_name(environment.name))
        environment = replace(environment, has_client_secret=bool(client_secret))
        if asked := self._ask(environment, notes):
            self._keep(asked[0], asked[1] or client_secret, partial(self._store.add, asked[0]))

    def _edit(self, environment: Environment) -> None:
        if asked := self._ask(environment, ()):
            is_known = self._store.find(environment.name) is not None
            save = partial(self._store.replace, environment.name) if is_known else self._store.add
            self._keep(*asked, partial(save, asked[0]))

    def _remove(self, environment: Environment) -> None:
        question = self.tr("Remove {name} from the list? The user pool and its users stay as they are.")
        answer = QMessageBox.question(self._window, "Signup Desk", question.format(name=environment.name))
        if answer != QMessageBox.StandardButton.Yes:
            return
        try:
            self._store.remove(environment.name)
        except EnvironmentsError as error:
            self._show_notice(str(error))
        self._worker.submit("delete", partial(self._secrets.delete, environment), self._show_keychain_notice)
        self._choose_sandbox()

    def _ask(self, environment: Environment, notes: Sequence[str]) -> tuple[Environment, str | None] | None:
        if self._profiles.problem:
            notes = [*notes, told(self._profiles.problem)]
        dialog = EnvironmentDialog(environment, self._profiles.names, notes, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return dialog.environment, dialog.client_secret

    def _keep(self, environment: Environment, client_secret: str | None, save: Callable[[], None]) -> None:
        try:
            save()
        except EnvironmentsError as error:
            self._show_notice(str(error))
            # On a full disk it is kept for this session; a name that is taken is not.
            if self._store.find(environment.name) != environment:
                return
        if client_secret:
            work = partial(self._secrets.store, environment, client_secret)
            self._worker.submit("store", work, self._show_keychain_notice)
        self.choose(environment, client_secret)

    def _use(self, environment: Environment, client_secret: str | None) -> None:
        self.chosen.emit(environment, client_secret)
        self._show_keychain_notice()

    def _keep_profiles(self, found: Profiles) -> None:
        self._profiles = found

    def _miss_profiles(self, _: Exception) -> None:
        self._show_notice(self.tr("The AWS profiles of this machine cannot be read."))

    def _show_keychain_notice(self, _: object = None) -> None:
        if self._secrets.notice and not self._told:
            self._told = True
            self._show_notice(self._secrets.notice)

    def _show_notice(self, words: str) -> None:
        show_notice(self._window, "environmentNotice", words)


def _mark(action: QAction, *, is_in_use: bool) -> None:
    action.setCheckable(True)
    action.setChecked(is_in_use)

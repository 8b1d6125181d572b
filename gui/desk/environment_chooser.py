"""Which environment the window works on: the sandbox, a saved one, or one out of a mobile app's file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from gui.cognito.credentials import Profiles, profiles
from gui.cognito.environments.client_secrets import app_client
from gui.cognito.environments.config_files import ReadConfig, read, read_file
from gui.cognito.environments.config_text import ConfigError
from gui.cognito.environments.environment import Environment, Problem
from gui.cognito.environments.presets import PRESETS, Preset
from gui.cognito.environments.store import EnvironmentsError, NameTakenError
from gui.dialogs.environment import EnvironmentDialog
from gui.dialogs.notice import show_notice
from gui.dialogs.question import ask
from gui.look.languages import told
from gui.look.long_text import cut, menu_text
from gui.machine.runner import Runner
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from gui.cognito.environments.client_secrets import ClientSecrets, LoadedSecret
    from gui.cognito.environments.store import Environments

_BLANK: Final = Environment(name="", region="", user_pool_id="", client_id="")


class EnvironmentChooser(QObject):
    """Fills the header's menu, asks what has to be asked, and tells what was chosen."""

    #: ``Environment``, its client secret or ``None``
    chosen = Signal(object, object)
    sandbox_chosen = Signal()
    #: ``Environment``: it is chosen, and the keychain has yet to give its client secret.
    secret_awaited = Signal(object)

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
        self._told: set[Sentence] = set()
        # A locked keychain waits for its owner, and the profiles are botocore's to read: both in a worker.
        self._worker = Runner("keychain", self)
        self._changes = count()
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
            self.secret_awaited.emit(environment)
        else:
            self.chosen.emit(environment, client_secret)

    @Slot(object)
    def keep(self, environment: Environment) -> None:
        """Remember what was changed in the environment in use, where it is one of the list."""
        if environment.is_sandbox:
            return
        self._current = environment
        try:
            self._store.load()
            if self._store.find(environment.name):
                self._store.replace(environment.name, environment)
        except EnvironmentsError as error:
            self._show_notice(error.sentence)

    @Slot(object)
    def open_dropped(self, urls: Sequence[QUrl]) -> None:
        """Open the file that was dropped, or say why what was dropped is none."""
        if len(urls) != 1:
            self._show_notice(
                N_("{count} files at once: drop the one that holds the app's config.", count=len(urls))
            )
        elif not urls[0].isLocalFile():
            # Not the whole link: what it holds behind the host may be secret.
            where = f"{urls[0].scheme()}://{urls[0].host()}"
            self._show_notice(
                N_(
                    "A link to {where} is not a file of this computer. Save what it shows and drop that "
                    "file, or copy its text and choose 'Paste a mobile app's config'.",
                    where=cut(where, 80),
                )
            )
        else:
            self.open_file(urls[0].toLocalFile())

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Show what a mobile app's file says, to be saved and worked on."""
        self._offer(partial(read_file, Path(path)))

    def open_text(self, text: str) -> None:
        """Show what a mobile app's config says, as it was copied."""
        self._offer(partial(read, text))

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        in_use = self._current.name if self._current else None
        _mark(menu.addAction(self.tr("&Sandbox"), self._choose_sandbox), is_in_use=in_use is None)
        for known in self._store.known:
            text = menu_text(f"{known.name} · {known.user_pool_id}")
            _mark(menu.addAction(text, partial(self.choose, known)), is_in_use=known.name == in_use)
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
            name = menu_text(current.name)
            menu.addSeparator()
            menu.addAction(self.tr("&Edit {name}…").format(name=name), partial(self._edit, current))
            menu.addAction(
                self.tr("&Remove {name}…").format(name=name), partial(self._ask_to_remove, current)
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
            filter=self.tr("Config of a mobile app (*.json *.dart *.js *.ts);;All files (*)"),
        )
        if path:
            self.open_file(path)

    @Slot()
    def _paste(self) -> None:
        copied = QApplication.clipboard().mimeData() or QMimeData()
        if copied.hasUrls():  # a file that was copied, not its text
            self.open_dropped(copied.urls())
        elif copied.text().strip():
            self.open_text(copied.text())
        else:
            self._show_notice(N_("The clipboard holds no text: copy the app's config first."))

    def _offer(self, read_config: Callable[[], ReadConfig]) -> None:
        try:
            config = read_config()
        except ConfigError as error:
            self._show_notice(error.sentence)
            return
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
        self, environment: Environment, client_secret: str | None = None, notes: Sequence[Sentence] = ()
    ) -> None:
        if environment.name:
            environment = replace(environment, name=self._store.free_name(environment.name))
        environment = replace(environment, has_client_secret=bool(client_secret))
        asked, typed = self._ask(environment, notes, self._store.add, self.tr("as it is in the file"))
        if asked:
            # The file's secret is its app client's: the form may name another, or say that there is none.
            secret = typed or (client_secret if asked.has_client_secret else None)
            self._keep_secret(asked, secret)
            self.choose(asked, secret)

    def _edit(self, environment: Environment) -> None:
        save = partial(self._replace, environment.name)
        asked, typed = self._ask(environment, (), save, self.tr("as it is in the keychain"))
        if asked:
            self._keep_secret(asked, typed, environment)
            self.choose(asked, typed)

    def _replace(self, name: str, environment: Environment) -> None:
        """Save ``environment`` in place of the one called ``name``; where that is gone, as a new one."""
        self._store.load()
        if self._store.find(name):
            self._store.replace(name, environment)
        else:
            self._store.add(environment)

    def _ask(
        self,
        environment: Environment,
        notes: Sequence[Sentence],
        save: Callable[[Environment], None],
        secret_hint: str,
    ) -> tuple[Environment | None, str | None]:
        """What the tester made of ``environment``, saved, and the secret typed; ``None``: cancelled."""
        if problem := self._profiles.problem:
            notes = (*notes, problem)
        dialog = EnvironmentDialog(
            environment, self._profiles.names, notes, partial(self._save, save), self._window, secret_hint
        )
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None, None
            return dialog.environment, dialog.client_secret
        finally:
            # A hidden dialog would keep the secret that was typed.
            dialog.deleteLater()

    def _save(self, save: Callable[[Environment], None], environment: Environment) -> Problem | None:
        try:
            save(environment)
        except NameTakenError as error:
            return Problem("name", error.sentence)
        except EnvironmentsError as error:
            self._show_notice(error.sentence)  # it is kept for this session
        return None

    def _ask_to_remove(self, environment: Environment) -> None:
        words = self.tr("Remove {name} from the list? The user pool and its users stay as they are.")
        if environment.has_client_secret:
            words += " " + self.tr("Its client secret is forgotten, unless another environment uses it.")
        ask(
            self._window,
            partial(self._remove, environment),
            words.format(name=environment.name),
            self.tr("&Remove"),
            environment,
        )

    def _remove(self, environment: Environment) -> None:
        try:
            self._store.remove(environment.name)
        except EnvironmentsError as error:
            self._show_notice(error.sentence)
        if environment.has_client_secret:
            self._forget_secret(environment)
        if environment == self._current:
            self._choose_sandbox()

    # Client secrets

    def _keep_secret(
        self, environment: Environment, secret: str | None, before: Environment | None = None
    ) -> None:
        """Keep ``secret``, or what is kept of ``environment`` as it was ``before``; forget the unused."""
        is_other = before is not None and app_client(before) != app_client(environment)
        if secret:
            self._change_keychain(partial(self._secrets.store, environment, secret))
        elif before and is_other and environment.has_client_secret:
            self._change_keychain(partial(_move, self._secrets, before, environment))
        if before and before.has_client_secret and (is_other or not environment.has_client_secret):
            self._forget_secret(before)

    def _forget_secret(self, environment: Environment) -> None:
        key = app_client(environment)
        if not any(known.has_client_secret and app_client(known) == key for known in self._store.known):
            self._change_keychain(partial(self._secrets.delete, environment))

    def _change_keychain(self, work: Callable[[], Sentence | None]) -> None:
        # Each change under a key of its own: while one waits for the keychain, none of the others is refused.
        self._worker.submit(f"change {next(self._changes)}", work, self._show_once)

    def _use(self, environment: Environment, loaded: LoadedSecret) -> None:
        self.chosen.emit(environment, loaded.secret)
        self._show_once(loaded.notice)

    def _show_once(self, notice: Sentence | None) -> None:
        if notice and notice not in self._told:
            self._told.add(notice)
            self._show_notice(notice)

    # The machine's profiles

    def _keep_profiles(self, found: Profiles) -> None:
        self._profiles = found

    def _miss_profiles(self, error: Exception) -> None:
        # Its kind alone: the text may repeat a line of the file, a key too.
        words = N_(
            "The AWS profiles of this computer cannot be read ({error}): ~/.aws/config, ~/.aws/credentials "
            "or what AWS_CONFIG_FILE names is damaged. An environment without a profile works all the same.",
            error=type(error).__name__,
        )
        self._profiles = Profiles((), words)

    def _show_notice(self, words: Sentence) -> None:
        show_notice(self._window, "environmentNotice", told(words))


def _mark(action: QAction, *, is_in_use: bool) -> None:
    action.setCheckable(True)
    action.setChecked(is_in_use)


def _move(secrets: ClientSecrets, before: Environment, after: Environment) -> Sentence | None:
    """Keep the secret of ``before`` for ``after``: one app client, whose region or pool id was corrected."""
    loaded = secrets.load(before)
    return secrets.store(after, loaded.secret) if loaded.secret else loaded.notice

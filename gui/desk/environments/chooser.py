"""Which environment the window works on: the sandbox, a saved one, or one out of a mobile app's file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from gui.cognito.credentials import Profiles, profiles
from gui.cognito.environments.environment import Environment, Problem
from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.cognito.environments.presets import PRESETS, Preset
from gui.cognito.environments.store import EnvironmentsError, NameTakenError
from gui.desk.environments.config_opener import ConfigOpener
from gui.desk.environments.keychain import Keychain
from gui.desk.sandbox.pool_editor import PoolEditor
from gui.desk.sandbox.twins import Twins
from gui.dialogs.environment.dialog import EnvironmentDialog
from gui.dialogs.notice import show_notice
from gui.dialogs.question import ask
from gui.look.languages import told
from gui.look.long_text import menu_text
from gui.machine.runner import Runner
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from gui.cognito.environments.client_secrets import ClientSecrets
    from gui.cognito.environments.reading.result import ReadConfig
    from gui.cognito.environments.store import Environments
    from gui.desk.sandbox.pools import SandboxPools

#: By then the first screen can be worked with.
_FIRST_SCREEN_MS: Final = 200
_BLANK: Final = Environment(name="", region="", user_pool_id="", client_id="")


class EnvironmentChooser(QObject):
    """Fills the header's menu, asks what has to be asked, and tells what was chosen."""

    #: ``Environment``, its client secret or ``None``
    chosen = Signal(object, object)
    sandbox_chosen = Signal()
    #: ``Environment``: it is chosen, and the keychain has yet to give its client secret.
    secret_awaited = Signal(object)
    #: ``Environment``: it is chosen, and the sandbox has yet to find its pool.
    pool_awaited = Signal(object)
    #: In words: what has come about meanwhile.
    said = Signal(object)

    def __init__(
        self,
        window: QWidget,
        menu: QMenu,
        store: Environments,
        secrets: ClientSecrets,
        pools: SandboxPools,
        actions: Sequence[QAction] = (),
        mailbox_secrets: MailboxSecrets | None = None,
    ) -> None:
        """Fill ``menu`` with the environments, and with ``actions`` for the one in use."""
        super().__init__(window)
        self._window = window
        self._menu = menu
        self._actions = actions
        self._store = store
        self._mailbox_secrets = mailbox_secrets or MailboxSecrets()
        self._keychain = Keychain(store, secrets, self._mailbox_secrets, self)
        self._keychain.noticed.connect(self._show_notice)
        self._pools = pools
        self._twins = Twins(window, store, pools)
        self._twins.made.connect(self._use_twin)
        self._twins.said.connect(self.said)
        self._twins.failed.connect(self._show_notice)
        self._editor = PoolEditor(window, store, pools)
        self._editor.made.connect(self.choose)
        self._editor.said.connect(self.said)
        self._editor.changed.connect(self._use_changed)
        #: What was in use when a twin was asked for.
        self._left_for_twin: Environment | None = None
        self._current: Environment | None = None
        self._profiles = Profiles(())
        self.opener = ConfigOpener(window)
        self.opener.opened.connect(self._offer)
        # They are botocore's to read, whose import takes its time: the first screen goes before.
        self._profile_reader = Runner("profiles", self)
        self._reading_profiles = QTimer(self)
        self._reading_profiles.setSingleShot(True)
        self._reading_profiles.timeout.connect(self._read_profiles)
        self._reading_profiles.start(_FIRST_SCREEN_MS)
        menu.aboutToShow.connect(self._fill)
        self._fill()
        if store.notice:
            self._show_notice(store.notice)

    @property
    def is_busy(self) -> bool:
        """Whether the keychain, or who reads the profiles, has yet to answer."""
        reads_profiles = self._reading_profiles.isActive() or self._profile_reader.is_busy
        return self._keychain.worker.is_busy or reads_profiles

    def choose(self, environment: Environment, client_secret: str | None = None) -> None:
        """Work on ``environment``; a client secret that is not given is taken from the keychain."""
        self._let_go_of_what_is_awaited()
        self._current = environment
        if environment.in_sandbox:
            self.pool_awaited.emit(environment)
            miss = partial(self._miss_pool, environment)
            self._pools.submit(
                "find", lambda admin: admin.find(environment), self._use_pool, miss, is_patient=True
            )
        elif client_secret is None and environment.has_client_secret:
            self._keychain.load(environment, partial(self.chosen.emit, environment))
            self.secret_awaited.emit(environment)
        else:
            self.chosen.emit(environment, client_secret)

    def choose_known(self, name: str) -> bool:
        """Work on the environment of this name; returns whether the list has one."""
        known = next((each for each in self._store.known if each.name == name), None)
        if known:
            self.choose(known)
        return known is not None

    @Slot(object)
    def take_pool(self, environment: Environment) -> None:
        """Work on a pool that was made in the sandbox just now, and keep it in the list."""
        self.choose(self._twins.keep(environment))

    @Slot(object)
    def keep(self, environment: Environment) -> None:
        """Remember what was changed in the environment in use, where it is one of the list."""
        if environment.is_own_sandbox:
            return
        self._current = environment
        try:
            self._store.load()
            if self._store.find(environment.name):
                self._store.replace(environment.name, environment)
        except EnvironmentsError as error:
            self._show_notice(error.sentence)

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        in_use = self._current.name if self._current else None
        _mark(menu.addAction(self.tr("&Sandbox"), self._choose_sandbox), is_in_use=in_use is None)
        # The sandbox's first.
        for known in sorted(self._store.known, key=lambda known: not known.in_sandbox):
            where = self.tr("in the sandbox") if known.in_sandbox else known.user_pool_id
            text = menu_text(f"{known.name} · {where}")
            _mark(menu.addAction(text, partial(self.choose, known)), is_in_use=known.name == in_use)
        menu.addSeparator()
        menu.addActions(self._actions)
        if (current := self._current) and not current.in_sandbox:
            menu.addAction(self.tr("&Try this pool in the sandbox"), partial(self._make_twin, current))
        menu.addSeparator()
        menu.addAction(self.tr("&Open a mobile app's config file…"), self.opener.ask_for_file)
        menu.addAction(self.tr("&Paste a mobile app's config"), self.opener.paste)
        new = menu.addMenu(self.tr("&New"))
        new.addAction(self.tr("&Empty…"), partial(self._add, _BLANK))
        new.addAction(self.tr("&Pool in the sandbox…"), self.make_pool)
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
        self._let_go_of_what_is_awaited()
        self._current = None
        self.sandbox_chosen.emit()

    def _let_go_of_what_is_awaited(self) -> None:
        self._keychain.cancel_load()
        self._pools.cancel("find")

    @Slot(object)
    def _offer(self, config: ReadConfig) -> None:
        self._add(config.environment, config.client_secret, config.notes, config.asked)

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
        self,
        environment: Environment,
        client_secret: str | None = None,
        notes: Sequence[Sentence] = (),
        left_open: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        if environment.name:
            environment = replace(environment, name=self._store.free_name(environment.name))
        environment = replace(environment, has_client_secret=bool(client_secret))
        asked = self._ask(environment, notes, self._store.add, self.tr("as it was read"), left_open)
        if asked:
            made = asked.environment
            # The file's secret is its app client's: the form may name another, or say that there is none.
            secret = asked.client_secret or (client_secret if made.has_client_secret else None)
            self._keychain.keep(made, secret)
            if asked.wants_twin:
                self._make_twin(made)
            else:
                self.choose(made, secret)

    def _edit(self, environment: Environment) -> None:
        save = partial(self._replace, environment.name)
        asked = self._ask(environment, (), save, self.tr("as it is kept"))
        if asked:
            if not environment.in_sandbox:
                self._keychain.keep(asked.environment, asked.client_secret, environment)
            self.choose(asked.environment, asked.client_secret)
            if asked.wants_twin:
                self._make_twin(asked.environment)

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
        left_open: Mapping[str, str] = MappingProxyType({}),
    ) -> _Asked | None:
        """What the tester made of ``environment``, saved; ``None``: cancelled."""
        if problem := self._profiles.problem:
            notes = (*notes, problem)
        dialog = EnvironmentDialog(
            environment,
            self._profiles.names,
            notes,
            partial(self._save, save),
            self._window,
            secret_hint,
            self._mailbox_secrets,
        )
        dialog.ask_for(left_open)
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            self._keychain.keep_mailbox(dialog.environment.imap, dialog.mailbox_secret, environment.imap)
            return _Asked(dialog.environment, dialog.client_secret, dialog.wants_twin)
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
        if environment.in_sandbox:
            words = self.tr("Remove {name} with its pool in the sandbox? Its users, groups and rules go.")
            act = partial(self._remove_twin, environment)
            ask(self._window, act, words.format(name=environment.name), self.tr("&Remove"))
            return
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
            self._keychain.forget(environment)
        self._keychain.keep_mailbox(None, None, environment.imap)
        if environment == self._current:
            self._choose_sandbox()

    # Pools in the sandbox

    @property
    def names_in_sandbox(self) -> list[str]:
        """The names of the environments whose pools are in the sandbox, with that of its own."""
        return [self.tr("Sandbox"), *(known.name for known in self._twins.known)]

    @Slot()
    def edit_pool(self) -> None:
        """Show the pool in use, where that is in the sandbox, else the sandbox's own."""
        current = self._current
        self._editor.open(current if current and current.in_sandbox else None)

    @Slot()
    def make_pool(self) -> None:
        """Ask for a new pool in the sandbox."""
        self._editor.open_new()

    @Slot(object)
    def _use_changed(self, environment: Environment) -> None:
        if self._current and self._current.name == environment.name:
            self.choose(environment)

    @Slot()
    def sandbox_ready(self) -> None:
        """The sandbox serves, at a new place: find the pool in use there, and forget those that have gone."""
        if self._current and self._current.in_sandbox:
            self.choose(self._current)
        self._twins.forget_gone()

    def _use_pool(self, found: tuple[Environment, str | None]) -> None:
        self.chosen.emit(*found)

    def _miss_pool(self, environment: Environment, why: str) -> None:
        words = N_(
            "{name} cannot be used now: {why} Choose it again later, remove it from the list, or make "
            "another twin.",
            name=environment.name,
            why=why,
        )
        self._show_notice(words)
        self._choose_sandbox()

    def _make_twin(self, environment: Environment) -> None:
        before, self._left_for_twin = self._left_for_twin, self._current
        if not self._twins.make(environment):
            self._left_for_twin = before

    @Slot(object)
    def _use_twin(self, made: Environment) -> None:
        if self._current == self._left_for_twin:
            self.choose(made)
        else:
            # The tester has gone on to another one meanwhile.
            self.said.emit(N_("{name} is in the list of environments.", name=made.name))

    def _remove_twin(self, environment: Environment) -> None:
        self._twins.remove(environment)
        if self._current and self._current.name == environment.name:
            self._choose_sandbox()

    # The machine's profiles

    @Slot()
    def _read_profiles(self) -> None:
        self._profile_reader.submit("profiles", profiles, self._keep_profiles, self._miss_profiles)

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


class _Asked(NamedTuple):
    """What the tester made of an environment, the client secret typed, and where to go on with it."""

    environment: Environment
    client_secret: str | None
    wants_twin: bool


def _mark(action: QAction, *, is_in_use: bool) -> None:
    action.setCheckable(True)
    action.setChecked(is_in_use)

"""Many users of the sandbox at once: made, exported, imported."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from gui.cognito.environments.environment import MOST_OF_NAME
from gui.dialogs.notice import show_notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.cognito.pool_shapes.made import SandboxPool
    from gui.cognito.sandbox_users import SandboxUsers
    from gui.desk.pool.session import PoolSession
    from gui.dialogs.user.make_users import MakeUsersDialog
    from gui.dialogs.user.users_file import UsersFileDialog


#: What is added to a name fits beside so many characters of it, in any language.
_MOST_OF_NAME = MOST_OF_NAME - 20


class ManyUsers(QObject):
    """Works on the pool of one session at a time, where that is of the sandbox."""

    #: The pool's users have changed.
    changed = Signal()
    #: ``Environment``: its pool was made in the sandbox, as a file has it.
    pool_made = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: PoolSession | None = None
        # Built when first opened.
        self._making: MakeUsersDialog | None = None
        self._files: UsersFileDialog | None = None

    def use(self, session: PoolSession | None) -> None:
        """Act for this session from now on; what is under way for another is given up."""
        for dialog in (self._making, self._files):
            if dialog:
                dialog.reject()
        self._session = session

    @property
    def is_busy(self) -> bool:
        """Whether users are being made, exported or imported."""
        return any(dialog is not None and dialog.is_busy for dialog in (self._making, self._files))

    @Slot()
    def make(self) -> None:
        """Ask which users to make, and make them."""
        self._in_sandbox(self._open_making)

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the pool's users there."""
        self._in_sandbox(self._export)

    @Slot()
    def bring_in(self) -> None:
        """Ask for a file, and import its users."""
        self._in_sandbox(self._import)

    def _in_sandbox(self, act: Callable[[PoolSession, SandboxUsers], object]) -> None:
        if (session := self._session) and session.sandbox_users:
            act(session, session.sandbox_users)
            return
        words = self.tr("This works in the sandbox alone: choose the sandbox in the menu of environments.")
        if session is None:
            words = self.tr("The sandbox does not serve yet: try again in a moment.")
        show_notice(self._window, "adminNotice", words)

    def _open_making(self, session: PoolSession, users: SandboxUsers) -> None:
        if self._making is None:
            from gui.dialogs.user.make_users import MakeUsersDialog

            self._making = MakeUsersDialog(self._window)
            self._making.changed.connect(self.changed)
        self._making.open_for(users, session.known_environment, session.password_policy)

    def _export(self, session: PoolSession, users: SandboxUsers) -> None:
        path, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the sandbox's users"), "sandbox-users.json", self._kinds()
        )
        if path:
            from gui.cognito.admin.pool_file import pool_settings
            from gui.cognito.pool_shapes.made import SandboxAdmin

            admin = SandboxAdmin(session.environment, session.timeouts)
            settings = partial(pool_settings, admin, users.pool_id, session.environment.client_id)
            self._when_still_there(users, partial(self._file_dialog().export, users, settings, Path(path)))

    def _import(self, session: PoolSession, users: SandboxUsers) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import users into the sandbox"), filter=self._kinds()
        )
        if path:
            from gui.cognito.admin.pool_file import PoolImport
            from gui.cognito.pool_shapes.made import SandboxAdmin

            environment, policy = session.environment, session.password_policy
            make_pool = PoolImport(SandboxAdmin(environment, session.timeouts), users)
            dialog = self._file_dialog()
            act = partial(dialog.import_from, users, environment, policy, make_pool, Path(path))
            self._when_still_there(users, act)

    def _when_still_there(self, users: SandboxUsers, act: Callable[[], object]) -> None:
        """The environment may have been changed while the tester chose a file."""
        if self._session and self._session.sandbox_users is users:
            act()

    def _file_dialog(self) -> UsersFileDialog:
        if self._files is None:
            from gui.dialogs.user.users_file import UsersFileDialog

            self._files = UsersFileDialog(self._window)
            self._files.changed.connect(self.changed)
            self._files.pool_made.connect(self._tell_pool)
        return self._files

    @Slot(object)
    def _tell_pool(self, pool: SandboxPool) -> None:
        if self._session:
            from gui.cognito.pool_shapes.made import environment_of

            name = self.tr("{name} (imported)").format(name=pool.name[:_MOST_OF_NAME])
            self.pool_made.emit(environment_of(pool, name, self._session.environment))

    def _kinds(self) -> str:
        return self.tr("Users of a sandbox (*.json);;All files (*)")

"""Export and import the sandbox's users."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from gui.cognito.admin import users_file
from gui.cognito.environments.password_policy import generated_password
from gui.dialogs.copied_field import CopiedField
from gui.dialogs.dialog import ACTION, REJECT, Dialog, Foot, Scrolled, button
from gui.dialogs.long_work import LongWork
from gui.dialogs.question import ask, withdraw
from gui.json_api import JsonApiError
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.look.times import full_time
from gui.visible import visible

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from gui.cognito.admin.pool_file import PoolImport
    from gui.cognito.admin.users_file import UsersFile
    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.cognito.pool_shapes.made import SandboxPool
    from gui.cognito.sandbox_users import SandboxUsers
    from gui.sentences import Sentence

_WIDTH: Final = 560


class _Checked(NamedTuple):
    """A whole file; how many of the pool its users would replace, or why they cannot go into that pool."""

    file: UsersFile
    replaced: int
    refusal: Sentence | None


class UsersFileDialog(Dialog):
    """Does one export or import, and shows the result."""

    #: Users were imported, perhaps not all: the pool is another one.
    changed = Signal()
    #: ``SandboxPool``: it was made as the file has it, with its users.
    pool_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("usersFileDialog")
        self._users: SandboxUsers | None = None
        self._environment: Environment | None = None
        self._make_pool: PoolImport | None = None
        self._file: UsersFile | None = None
        self._found: _Checked | None = None
        self._is_import = False
        self._build()

    @property
    def is_busy(self) -> bool:
        """Whether an export or an import is under way."""
        return self.work.is_busy

    def export(self, users: SandboxUsers, settings: Callable[[], Mapping[str, Any]], path: Path) -> None:
        """Write the users of this pool into a file; ``settings`` reads what the pool is like, in a worker."""
        self._show_for(path, is_import=False)

        def work(cancelled: threading.Event, tell: Callable[[int, int], object]) -> int | None:
            try:
                return users_file.export(users, path, cancelled, tell, settings())
            except users_file.Cancelled:
                return None

        self.work.begin(self.tr("Exporting…"), work, self._finish_export)

    def import_from(
        self,
        users: SandboxUsers,
        environment: Environment,
        policy: PasswordPolicy | None,
        make_pool: PoolImport,
        path: Path,
    ) -> None:
        """Check a file, and offer to put its users into this pool, with this ``policy`` of passwords."""
        self._show_for(path, is_import=True)
        self._users, self._environment, self._make_pool = users, environment, make_pool
        self.password.input.setText(generated_password(policy))

        def work(cancelled: threading.Event, tell: Callable[[int, int], object]) -> _Checked | None:
            try:
                file = users_file.read(path, cancelled)
                return _checked(users, file, cancelled, tell)
            except users_file.Cancelled:
                return None

        self.work.begin(self.tr("Checking the file…"), work, self._offer)

    @Slot()
    def reject(self) -> None:
        """Close; what is under way ends after its present request."""
        withdraw(self)
        self.work.abandon()
        self._file = self._found = None
        super().reject()

    def _show_for(self, path: Path, *, is_import: bool) -> None:
        self.work.abandon()
        self._file = self._found = None
        self._is_import = is_import
        self._write()
        self._name = visible(path.name)
        self._heading.setText(visible(str(path)))
        for widget in (self._facts, self.own, self.here, self._secret, self._import):
            widget.hide()
        self.show()
        self.activateWindow()
        self._close.setFocus()

    def _finish_export(self, count: int | None) -> None:
        if count is None:
            self.work.say(self.tr("Cancelled: no file was written."))
        else:
            words = self.tr("{count} users were written to {name}.")
            self.work.say(words.format(count=f"{count:,}", name=self._name))

    def _offer(self, found: _Checked | None) -> None:
        if found is None or self._users is None:
            self.work.say(self.tr("Cancelled: nothing was imported."))
            return
        file = self._file = found.file
        self._found = found
        is_foreign = file.pool_id != self._users.pool_id
        self._write()
        self._facts.show()
        self.here.setEnabled(not found.refusal)
        has_choice = is_foreign and file.pool_settings is not None
        self.own.setVisible(has_choice)
        self.here.setVisible(has_choice)
        (self.own if has_choice else self.here).setChecked(True)
        self._follow_choice()
        self._import.setVisible(bool(file.count))
        self._import.setFocus()
        self.work.say(self.tr("The file is whole.") if file.count else self.tr("The file holds no users."))

    def _facts_in_words(self, found: _Checked) -> Iterator[str]:
        file = found.file
        yield self.tr("{count} users, exported from the pool {pool}, {when}.").format(
            count=f"{file.count:,}",
            pool=visible(file.pool_id),
            when=full_time(file.exported) if file.exported else "?",
        )
        if found.replaced:
            words = self.tr("{count} users of this pool have one of their names: in it they are replaced.")
            yield words.format(count=f"{found.replaced:,}")
        if self._users and file.pool_id != self._users.pool_id and file.passwords:
            words = self.tr(
                "Their passwords are kept in a form that holds for their own pool alone, as SRP has it. In "
                "another pool, all {count} who have one get a new password."
            )
            yield words.format(count=f"{file.passwords:,}")
        if found.refusal:
            yield self.tr("Into this pool they cannot go: {why}").format(why=told(found.refusal))

    @Slot()
    def _ask_to_import(self) -> None:
        file, found = self._file, self._found
        if file is None or found is None or self.work.is_busy:
            return
        if self.own.isChecked():
            self._bring_pool(file)
            return
        act = partial(self._bring_in, file)
        if not found.replaced:
            act()
            return
        words = self.tr("Import {count} users? {replaced} users of this pool are replaced by them.")
        ask(
            self,
            act,
            words.format(count=f"{file.count:,}", replaced=f"{found.replaced:,}"),
            self.tr("&Import"),
            self._environment,
        )

    def _bring_in(self, file: UsersFile) -> None:
        users, password = self._users, self.password.input.text()
        if users is None or file is not self._file:
            return

        def work(cancelled: threading.Event, tell: Callable[[int, int], object]) -> int | None:
            try:
                return users_file.bring_in(users, file, password, cancelled, tell)
            except users_file.Cancelled:
                return None

        def late(_: object) -> None:
            self.changed.emit()

        self.work.begin(self.tr("Importing…"), work, self._finish_import, self.changed.emit, late)

    def _bring_pool(self, file: UsersFile) -> None:
        make_pool = self._make_pool
        if make_pool is None:
            return

        def work(cancelled: threading.Event, tell: Callable[[int, int], object]) -> SandboxPool | None:
            try:
                return make_pool(file, cancelled, tell)
            except users_file.Cancelled:
                return None

        self.work.begin(self.tr("Making the pool…"), work, self._finish_pool, self._advise)

    def _advise(self) -> None:
        words = self.tr(
            "{why} No pool was made. If it is in this sandbox already, choose it in the menu of "
            "environments, and import the file there."
        )
        self.work.say(words.format(why=self.work.note.text()), is_problem=True)

    def _finish_pool(self, pool: SandboxPool | None) -> None:
        if pool is None:
            self.work.say(self.tr("Cancelled: there is no such pool."))
            return
        super().reject()
        self.pool_made.emit(pool)

    @Slot()
    def _follow_choice(self) -> None:
        file, users = self._file, self._users
        is_foreign = bool(file and users and file.pool_id != users.pool_id)
        gets_password = is_foreign and bool(file and file.passwords) and self.here.isChecked()
        self._secret.setVisible(gets_password)

    def _finish_import(self, count: int | None) -> None:
        if count is None:
            self.work.say(self.tr("Cancelled: those who were imported until then stay."))
        else:
            self.work.say(self.tr("{count} users were imported.").format(count=f"{count:,}"))
            self._import.hide()
            self._close.setFocus()
        self.changed.emit()

    def _build(self) -> None:
        self._heading = PlainLabel()
        self._heading.setObjectName("usersFileHeading")
        self._heading.setProperty("role", "heading")
        self._facts = PlainLabel()
        self._facts.setObjectName("usersFileFacts")
        self.own, self.here = QRadioButton(), QRadioButton()
        self.own.setObjectName("usersFileOwn")
        self.here.setObjectName("usersFileHere")
        self.here.setChecked(True)
        self.own.toggled.connect(self._follow_choice)
        self.password = CopiedField("usersFilePassword", "")
        self._password_label = QLabel()
        self._password_label.setBuddy(self.password.input)
        self._secret = QWidget()
        row = QHBoxLayout(self._secret)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._password_label)
        row.addWidget(self.password, 1)
        self.work = LongWork()
        self._import = button("usersFileImport", "", self._ask_to_import, "primary")
        self._close = button("usersFileClose", "", self.reject)
        content = QWidget()
        rows = QVBoxLayout(content)
        for widget in (self._heading, self._facts, self.own, self.here, self._secret, self.work):
            rows.addWidget(widget)
        rows.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(content), 1)
        layout.addWidget(Foot((self._import, ACTION), (self._close, REJECT)))
        written(self, self._write)
        self.settle(QSize(_WIDTH, 0))

    def _write(self) -> None:
        """Set all words; what a piece of work has told stays as it was."""
        self.setWindowTitle(
            self.tr("Import users into the sandbox")
            if self._is_import
            else self.tr("Export users of the sandbox")
        )
        self.own.setText(self.tr("As a pool of its &own, as it was: their passwords hold"))
        self.here.setText(self.tr("Into &this pool"))
        self._password_label.setText(self.tr("New pass&word of all"))
        self.password.name(self.tr("New password of all"))
        count = self._file.count if self._file else 0
        self._import.setText(self.tr("&Import {count} users").format(count=f"{count:,}"))
        self._facts.setText("\n".join(self._facts_in_words(self._found)) if self._found else "")
        self._close.setText(self.tr("&Close"))


def _checked(
    users: SandboxUsers,
    file: UsersFile,
    cancelled: threading.Event,
    tell: Callable[[int, int], object],
) -> _Checked:
    try:
        return _Checked(file, users_file.check(users, file, cancelled, tell), None)
    except JsonApiError as error:
        if file.pool_id == users.pool_id or file.pool_settings is None:
            raise
        # The pool may be of another shape: they can still come with their own.
        return _Checked(file, 0, error.sentence)

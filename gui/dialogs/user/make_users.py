"""Make users: many users of one state in the sandbox."""

from __future__ import annotations

import base64
import secrets
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.admin import make_users
from gui.cognito.admin.make_users import MOST_USERS, Plan, State
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.password_policy import PasswordPolicy, generated_password
from gui.dialogs.copied_field import CopiedField
from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot, Scrolled, button
from gui.dialogs.long_work import LongWork
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from gui.cognito.environments.environment import Environment
    from gui.cognito.sandbox_users import SandboxUsers

#: RFC 4226 asks for 16 bytes; 20 make 32 letters without a pad.
_SECRET_BYTES: Final = 20
_WIDTH: Final = 620


class _ObjectionError(Exception):
    """What keeps users from being made, and the field that it is about."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__(words)
        self.words = words
        self.field = field


class MakeUsersDialog(Dialog):
    """Asks how many, of which state and of which names; makes them, and shows their password."""

    #: Users were made, perhaps not all: the pool is another one.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("makeUsersDialog")
        self._users: SandboxUsers | None = None
        self._policy = PasswordPolicy()
        self._usernames = Usernames.EMAIL
        self._made = 0
        self._build()
        written(self, self._write)
        self.settle(QSize(_WIDTH, 0))

    def open_for(self, users: SandboxUsers, environment: Environment, policy: PasswordPolicy | None) -> None:
        """Make users of this pool, whose rules for passwords are ``policy``, from now on."""
        is_other = self._users is None or self._users.pool_id != users.pool_id
        self._users, self._policy = users, policy or PasswordPolicy()
        if is_other:
            self._propose(environment)
        if is_other or self._policy.unmet(self.password.input.text()):
            self._make_password_up()
        self.show()
        self.activateWindow()
        self.count.setFocus()

    @property
    def is_busy(self) -> bool:
        """Whether users are being made."""
        return self.work.is_busy

    @Slot()
    def reject(self) -> None:
        """Close, and make no more: those made so far stay."""
        self.work.abandon()
        super().reject()

    @Slot()
    def _make(self) -> None:
        users = self._users
        if users is None or self.work.is_busy:
            return
        try:
            plan = self._plan()
        except _ObjectionError as objection:
            self.work.say(objection.words, is_problem=True)
            objection.field.setFocus()
            return

        def work(cancelled: threading.Event, tell: Callable[[int, int], object]) -> tuple[int, str]:
            result = 0, ""
            for result in make_users.make(users, plan, cancelled):
                self._made = result[0]
                tell(result[0], plan.count)
            return result

        self._made = 0
        self.work.begin(
            self.tr("Making users…"),
            work,
            partial(self._finish, plan),
            self._fail,
            lambda _: self.changed.emit(),
        )

    def _finish(self, plan: Plan, result: tuple[int, str]) -> None:
        made, last = result
        if made < plan.count:
            words = self.tr("Cancelled: {made} of {count} users were made, and stay.")
        elif made == 1:
            words = self.tr("{last} was made.")
        else:
            words = self.tr("{made} users were made; the last is {last}.")
        self.work.say(words.format(made=f"{made:,}", count=f"{plan.count:,}", last=last))
        self.changed.emit()

    def _fail(self) -> None:
        if self._made:
            words = self.tr("{made} users were made, then: {why}")
            self.work.say(words.format(made=f"{self._made:,}", why=self.work.note.text()), is_problem=True)
        self.changed.emit()

    def _plan(self) -> Plan:
        """What is to be made; raises ``_ObjectionError`` where that makes no sense."""
        attributes = []
        for line in self._attributes.toPlainText().splitlines():
            name, equals, pattern = line.partition("=")
            if equals and name.strip():
                attributes.append((name.strip(), pattern.strip()))
            elif line.strip():
                words = self.tr("{line}: an attribute stands as name=value, one a line.")
                raise _ObjectionError(words.format(line=line.strip()), self._attributes)
        plan = Plan(
            count=self.count.value(),
            state=State(self.state.currentData()),
            moment=datetime.now().astimezone(),
            password=self.password.input.text(),
            pattern=self.pattern.text().strip(),
            usernames=self._usernames,
            attributes=tuple(attributes),
            totp_secret=self.secret.input.text(),
        )
        if problem := plan.problem:
            raise _ObjectionError(told(problem), self.pattern)
        if self._policy.unmet(plan.password):
            words = self.tr("The password breaks the pool's rules. {rules}")
            raise _ObjectionError(words.format(rules=told(self._policy.sentence)), self.password)
        return plan

    def _propose(self, environment: Environment) -> None:
        self._usernames = environment.usernames
        self.pattern.setText(make_users.usual_pattern(environment))
        self._attributes.clear()
        self.work.note.clear()

    @Slot()
    def _make_password_up(self) -> None:
        self.password.input.setText(generated_password(self._policy))
        secret = base64.b32encode(secrets.token_bytes(_SECRET_BYTES)).decode()
        self.secret.input.setText(secret)

    @Slot()
    def _follow(self) -> None:
        state = State(self.state.currentData())
        is_totp = state is State.WITH_TOTP
        self._form.setRowVisible(self.secret, is_totp)
        is_temporary = state is State.FORCE_CHANGE_PASSWORD
        self._password_label.setText(
            self.tr("Temporary pass&word of all") if is_temporary else self.tr("Pass&word of all")
        )

    @Slot(bool)
    def _set_running(self, is_running: bool) -> None:
        # The button stays as it is: the focus would go elsewhere. A second press does nothing.
        for field in (self.count, self.state, self.pattern, self._attributes, self.password, self._another):
            field.setEnabled(not is_running)

    def _states(self) -> dict[State, str]:
        return {
            State.UNCONFIRMED: self.tr("UNCONFIRMED: signed up, the code not given yet"),
            State.CONFIRMED: self.tr("CONFIRMED: may log in"),
            State.FORCE_CHANGE_PASSWORD: self.tr("FORCE_CHANGE_PASSWORD: invited, with a temporary password"),
            State.RESET_REQUIRED: self.tr("RESET_REQUIRED: must set a new password"),
            State.DISABLED: self.tr("Disabled"),
            State.WITH_TOTP: self.tr("With an authenticator app (TOTP)"),
        }

    def _build(self) -> None:
        self.count = QSpinBox()
        self.count.setObjectName("makeUsersCount")
        self.count.setRange(1, MOST_USERS)
        self.count.setGroupSeparatorShown(True)
        self.count.setValue(10)
        self.state = QComboBox()
        self.state.setObjectName("makeUsersState")
        for state in self._states():
            self.state.addItem("", state)
        # A long choice must not set the width.
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(24)
        self.state.setCurrentIndex(self.state.findData(State.CONFIRMED))
        self.state.currentIndexChanged.connect(self._follow)
        self.pattern = QLineEdit()
        self.pattern.setObjectName("makeUsersPattern")
        self._attributes = QPlainTextEdit()
        self._attributes.setObjectName("makeUsersAttributes")
        self._attributes.setTabChangesFocus(True)
        self._attributes.setPlaceholderText("name=Tester {n}")
        self._attributes.setFixedHeight(4 * self._attributes.fontMetrics().lineSpacing())
        self._another = button("makeUsersAnother", "", self._make_password_up)
        self.password = CopiedField("makeUsersPassword", "", self._another)
        self.secret = CopiedField("makeUsersSecret", "")
        self.secret.input.setReadOnly(True)
        self._password_label, self._secret_label = QLabel(), QLabel()
        self._password_label.setBuddy(self.password.input)
        self._secret_label.setBuddy(self.secret.input)
        self._hint, self._sent = PlainLabel(), PlainLabel()
        for caption in (self._hint, self._sent):
            caption.setProperty("role", "caption")
        # A form takes a label that may be narrow for a high one.
        self._hint.setMinimumWidth(_WIDTH // 2)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in (self.count, self.state, self.pattern):
            self._form.addRow(" ", field)
        self._form.addRow("", self._hint)
        self._form.addRow(" ", self._attributes)
        self._form.addRow(self._password_label, self.password)
        self._form.addRow(self._secret_label, self.secret)
        self.work = LongWork()
        self.work.running_changed.connect(self._set_running)
        self.make_button = QPushButton()
        self.make_button.setObjectName("makeUsersButton")
        self.make_button.clicked.connect(self._make)
        self._close = button("makeUsersClose", "", self.reject)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.addLayout(self._form)
        rows.addWidget(self._sent)
        rows.addWidget(self.work)
        rows.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(content), 1)
        layout.addWidget(Foot((self.make_button, ACCEPT), (self._close, REJECT)))
        self.make_button.setDefault(True)

    def _write(self) -> None:
        """Set all words; what a piece of work has told stays as it was."""
        self.setWindowTitle(self.tr("Make users in the sandbox"))
        for place, words in enumerate(self._states().values()):
            self.state.setItemText(place, words)
        labels = {
            self.count: self.tr("&How many"),
            self.state: self.tr("&State"),
            self.pattern: self.tr("Addresses are made &of"),
            self._attributes: self.tr("Further &attributes"),
        }
        for field, text in labels.items():
            label = self._form.labelForField(field)
            assert isinstance(label, QLabel)
            label.setText(text)
            field.setAccessibleName(text.replace("&", ""))
        self._hint.setText(
            self.tr("{date}, {time}, {n}, {random}, {phone} are filled in; in attributes too.")
        )
        self._another.setText(self.tr("Make &up"))
        self._another.setAccessibleName(self.tr("Make another password up"))
        self.password.name(self.tr("Password of all"))
        self._secret_label.setText(self.tr("S&ecret of all"))
        self.secret.name(self.tr("Secret of the authenticator app"))
        self._sent.setText(
            self.tr(
                "No code and no invitation is sent: Resend code on the phone, or the user's page, sends one."
            )
        )
        self.make_button.setText(self.tr("&Make users"))
        self._close.setText(self.tr("&Close"))
        self._follow()

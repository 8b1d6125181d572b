"""The part of the environment dialog about a tester's own mailbox, where the pool's mail arrives."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.imap_account import USUAL_PORTS, ImapAccount, ImapSecurity, account_problems
from gui.look.announce import announce
from gui.look.languages import told
from gui.look.long_text import PlainLabel
from gui.machine.runner import Runner
from gui.sentences import TellingError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.environments.mailbox_secrets import MailboxSecrets
    from gui.messages.imap import Found, ImapMailbox

_TIMEOUT_SECONDS = 15.0
_HIGHEST_PORT = 65_535


class MailboxGroup(QGroupBox):
    """Asks for an IMAP account, and tries it: what it says is about what stands in the fields."""

    #: Something of it has come on show, and should be seen.
    grown = Signal()

    def __init__(
        self, account: ImapAccount | None, secrets: MailboxSecrets, ca_bundle: Callable[[], str | None]
    ) -> None:
        """Show ``account``.

        Args:
            account: What the form starts with.
            secrets: Where its password is kept.
            ca_bundle: Gives the file of certificates that the environment trusts.
        """
        super().__init__()
        self.setObjectName("environment_imap")
        self.setTitle(self.tr("Read the pool's mail from a mailbox, by IMAP"))
        self.setCheckable(True)
        self.setChecked(account is not None)
        self._secrets = secrets
        self._ca_bundle = ca_bundle
        self._runner = Runner("try mailbox", self)
        self._tried: ImapMailbox | None = None
        self._problems: dict[str, PlainLabel] = {}
        # What is not used takes no room.
        fields = QWidget()
        fields.setVisible(self.isChecked())
        self.toggled.connect(fields.setVisible)
        self.toggled.connect(self.grown)
        QVBoxLayout(self).addWidget(fields)
        self._form = QFormLayout(fields)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        shown = account or ImapAccount("", "")
        self._host = self._line("host", self.tr("Server"), shown.host)
        self._host.setPlaceholderText("imap.example.com")
        self._security = QComboBox()
        for kind, words in self._kinds().items():
            self._security.addItem(words, kind)
        self._security.setCurrentIndex(self._security.findData(shown.security))
        self._add("security", self.tr("Encryption"), self._security)
        self._port = QSpinBox()
        self._port.setRange(1, _HIGHEST_PORT)
        self._port.setValue(shown.port)
        self._add("port", self.tr("Port"), self._port)
        self._usual_port = USUAL_PORTS[shown.security]
        self._security.currentIndexChanged.connect(self._follow_security)
        self._user = self._line("user", self.tr("User name"), shown.user)
        self._user.setPlaceholderText("qa@example.com")
        self._secret = self._line("secret", self.tr("Password or token"), "")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        if account:
            self._secret.setPlaceholderText(self.tr("as it is in the keychain"))
        self._token = QCheckBox(self.tr("It is an OAuth 2 access token (XOAUTH2)"))
        self._token.setObjectName("environment_imap_uses_token")
        self._token.setChecked(shown.uses_token)
        self._form.addRow("", self._token)
        self._folder = self._line("folder", self.tr("Folder"), shown.folder)
        self._try = QPushButton(self.tr("Try it"))
        self._try.setObjectName("environmentTryMailbox")
        self._try.setAutoDefault(False)
        self._try.clicked.connect(self._try_it)
        row = QHBoxLayout()
        row.addWidget(self._try)
        row.addStretch()
        self._form.addRow("", row)
        self.result = PlainLabel()
        self.result.setObjectName("environmentMailboxResult")
        self._form.addRow(self.result)
        self._form.setRowVisible(self.result, False)
        for line in (self._host, self._user, self._secret, self._folder):
            line.textEdited.connect(self.give_up)
        self._port.valueChanged.connect(self.give_up)
        self._security.currentIndexChanged.connect(self.give_up)
        self._token.toggled.connect(self.give_up)
        self.toggled.connect(self.give_up)

    @property
    def account(self) -> ImapAccount | None:
        """What the form says; ``None``: no mailbox."""
        if not self.isChecked():
            return None
        return ImapAccount(
            host=self._host.text().strip(),
            user=self._user.text().strip(),
            port=self._port.value(),
            security=ImapSecurity(self._security.currentData()),
            folder=self._folder.text().strip(),
            uses_token=self._token.isChecked(),
        )

    @property
    def secret(self) -> str | None:
        """A newly typed password or token."""
        # A password may begin or end with a blank; a token was pasted.
        typed = self._secret.text()
        return (typed.strip() if self._token.isChecked() else typed) or None

    @property
    def problems(self) -> dict[str, str]:
        """What is said to be wrong, by the field at which it stands."""
        return {f"imap_{key}": label.text() for key, label in self._problems.items() if label.text()}

    def show_problems(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong, by ``imap_`` and the field's name."""
        for key, label in self._problems.items():
            words = sentences.get(f"imap_{key}", "")
            label.setText(words)
            self._form.setRowVisible(label, bool(words))
            if field := self.findChild(QWidget, f"environment_imap_{key}"):
                field.setAccessibleDescription(words)

    @Slot()
    def give_up(self) -> None:
        """Wait no longer for what is being tried: it is about other values, or nobody looks any more."""
        self._runner.cancel_all()
        if self._tried:
            self._tried.close()
            self._tried = None
        self._say("")

    @Slot()
    def _try_it(self) -> None:
        account = self.account
        if account is None or self._runner.is_busy:
            return
        found = account_problems(account)
        self.show_problems({f"imap_{key}": told(sentence) for key, sentence in found.items()})
        if found:
            self._say("")
            key = next(iter(found))
            if field := self.findChild(QWidget, f"environment_imap_{key}"):
                field.setFocus()
            return
        # Imported where it is needed: few dialogs try one.
        from gui.messages.imap import ImapMailbox

        secret = self.secret
        needed = (lambda: secret) if secret else partial(self._secrets.needed, account)
        mailbox = self._tried = ImapMailbox(account, needed, _TIMEOUT_SECONDS, self._ca_bundle())
        self._say(self.tr("Asking {host} …").format(host=account.host))
        self._runner.submit("try", mailbox.try_out, partial(self._tell, account), self._tell_failure)

    def _tell(self, account: ImapAccount, found: Found) -> None:
        self._leave_tried()
        words = (
            self.tr("{host} lets {user} in. Messages in {folder}: {count}. It tells of new ones by itself.")
            if found.tells
            else self.tr(
                "{host} lets {user} in. Messages in {folder}: {count}. It does not tell of new ones (no"
                " IDLE): it is asked every 10 seconds."
            )
        )
        values = {"host": account.host, "user": account.user, "folder": account.folder}
        self._say(words.format(**values, count=f"{found.messages:,}"))

    def _tell_failure(self, error: Exception) -> None:
        self._leave_tried()
        # Of anything else the kind alone: its text may hold what was typed.
        self._say(told(error.sentence) if isinstance(error, TellingError) else type(error).__name__)

    def _leave_tried(self) -> None:
        if self._tried:
            self._tried.close()
            self._tried = None

    def _say(self, words: str) -> None:
        self.result.setText(words)
        self._form.setRowVisible(self.result, bool(words))
        if words:
            announce(self.result, words)
            self.grown.emit()

    @Slot()
    def _follow_security(self) -> None:
        """A port that is the usual one of its kind stays that."""
        usual = USUAL_PORTS[ImapSecurity(self._security.currentData())]
        if self._port.value() == self._usual_port:
            self._port.setValue(usual)
        self._usual_port = usual

    def _kinds(self) -> dict[ImapSecurity, str]:
        return {
            ImapSecurity.TLS: self.tr("TLS from the start"),
            ImapSecurity.STARTTLS: self.tr("STARTTLS"),
            ImapSecurity.PLAIN: self.tr("none: on this machine alone"),
        }

    def _line(self, key: str, label: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        self._add(key, label, field)
        return field

    def _add(self, key: str, label: str, field: QWidget) -> None:
        field.setObjectName(f"environment_imap_{key}")
        field.setAccessibleName(self.tr("Mailbox: {label}").format(label=label))
        self._form.addRow(label, field)
        problem = PlainLabel()
        problem.setObjectName(f"environmentProblem_imap_{key}")
        problem.setProperty("role", "problem")
        self._form.addRow("", problem)
        self._form.setRowVisible(problem, False)
        self._problems[key] = problem

"""Asks for one environment: what the phone calls, and how it is marked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import PALETTE, AuthFlow, Environment, completed, problems
from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.cognito.environments.new_accounts import pattern_for
from gui.dialogs.dialog import ACCEPT, ASIDE, REJECT, Dialog, Foot, Scrolled
from gui.dialogs.environment.address_pattern import PatternNote
from gui.dialogs.environment.mailbox_group import MailboxGroup
from gui.look.editable import make_editable
from gui.look.languages import told
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gui.cognito.environments.environment import Problem
    from gui.sentences import Sentence

_WIDTH = 580


class EnvironmentDialog(Dialog):
    """A form over one environment. It closes once what it says is saved; each problem stands at its field."""

    def __init__(
        self,
        environment: Environment,
        profiles: Sequence[str],
        notes: Sequence[Sentence],
        save: Callable[[Environment], Problem | None],
        parent: QWidget | None,
        secret_hint: str = "",
        mailbox_secrets: MailboxSecrets | None = None,
    ) -> None:
        """Show ``environment`` for editing.

        Args:
            environment: What the form starts with.
            profiles: The AWS profiles of this machine.
            notes: What is worth knowing about where it came from.
            save: Saves what the form says, or returns why the form has to be changed first.
            parent: The window.
            secret_hint: Where the client secret is that the environment has.
            mailbox_secrets: Where the password of its mailbox is kept.
        """
        super().__init__(parent)
        self.setObjectName("environmentDialog")
        self.setWindowTitle(self.tr("Environment"))
        self._original = environment
        #: Whether the tester wants a twin of the pool in the sandbox, and not the pool itself.
        self.wants_twin = False
        self._save = save
        self._problems: dict[str, PlainLabel] = {}
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._name = self._line("name", self.tr("&Name"), environment.name)
        self._pool = self._line("user_pool_id", self.tr("&User pool id"), environment.user_pool_id)
        self._client = self._line("client_id", self.tr("App &client id"), environment.client_id)
        self._secret = self._line("client_secret", self.tr("Client &secret"), "")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._forget = self._check(
            "forget_secret", self.tr("For&get the client secret: the app client has none"), False
        )
        self._forget.toggled.connect(self._secret.setDisabled)
        if environment.has_client_secret:
            self._secret.setPlaceholderText(secret_hint)
        self._form.setRowVisible(self._forget, environment.has_client_secret)
        self._region = self._line("region", self.tr("&Region"), environment.region)
        self._region.setPlaceholderText(self.tr("from the pool id"))
        self._endpoint = self._line("endpoint", self.tr("&Endpoint"), environment.endpoint)
        self._endpoint.setPlaceholderText("AWS")
        self._mail = self._line("mail_api", self.tr("&Mail (Mailpit address)"), environment.mail_api)
        self._identity = self._line(
            "identity_pool_id", self.tr("&Identity pool id"), environment.identity_pool_id
        )
        self._bundle = self._line("ca_bundle", self.tr("CA &bundle file"), environment.ca_bundle)
        self._profile = self._choice("profile", self.tr("AWS &profile"), ["", *profiles])
        make_editable(self._profile, self.tr("AWS profile"))
        self._profile.setCurrentText(environment.profile or "")
        self._flow = self._choice("auth_flow", self.tr("Log-in &flow"), list(AuthFlow))
        self._flow.setCurrentText(environment.auth_flow)
        self._usernames = self._choice("usernames", self.tr("User n&ames"), ())
        for kind, words in self._username_kinds().items():
            self._usernames.addItem(words, kind)
        self._usernames.setCurrentIndex(self._usernames.findData(environment.usernames))
        self._pattern = self._line("address_pattern", self.tr("Ne&w addresses"), environment.address_pattern)
        self._pattern_note = PatternNote(self._pattern)
        self._pattern_note.setObjectName("environmentPatternNote")
        self._pattern_note.setMinimumWidth(_WIDTH * 2 // 3)
        self._form.addRow("", self._pattern_note)
        self._color = self._choice("color", self.tr("C&olour"), ())
        for color, words in self._colors(environment.color).items():
            self._color.addItem(words, color)
        self._color.setCurrentIndex(self._color.findData(environment.color))
        self._protected = self._check(
            "is_protected",
            self.tr("Protec&ted: ask for its name before what cannot be undone"),
            environment.is_protected,
        )
        if policy := environment.password_policy:
            rules = PlainLabel(told(policy.sentence))
            rules.setObjectName("environmentPasswordRules")
            rules.setMinimumWidth(_WIDTH * 2 // 3)
            self._form.addRow(self.tr("Password rules"), rules)
        self._mailbox = MailboxGroup(
            environment.imap, mailbox_secrets or MailboxSecrets(), lambda: self.environment.ca_bundle
        )
        self.finished.connect(self._mailbox.give_up)
        self._mailbox.grown.connect(self._show_mailbox, Qt.ConnectionType.QueuedConnection)
        if environment.in_sandbox:
            self._leave_to_the_sandbox()
        self._scroll = Scrolled(self._content(notes))
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._buttons())
        self._save_button.setDefault(True)  # only a button that is in its dialog already becomes its default
        for field in (self._pattern, self._endpoint):
            field.textChanged.connect(self._show_pattern)
        self._usernames.currentIndexChanged.connect(self._show_pattern)
        self._show_pattern()
        self.settle(QSize(_WIDTH, 0))

    @property
    def environment(self) -> Environment:
        """What the form says, completed by what can be derived."""
        pool, client = self._pool.text().strip(), self._client.text().strip()
        # A secret is one app client's, and the rules in an app's file are its pool's.
        keeps_secret = self._original.has_client_secret and client == self._original.client_id
        return completed(
            replace(
                self._original,
                name=self._name.text().strip(),
                region=self._region.text().strip(),
                user_pool_id=pool,
                client_id=client,
                endpoint=self._endpoint.text().strip() or None,
                mail_api=self._mail.text().strip() or None,
                identity_pool_id=self._identity.text().strip() or None,
                profile=self._profile.currentText().strip() or None,
                ca_bundle=self._bundle.text().strip() or None,
                auth_flow=AuthFlow(self._flow.currentText()),
                color=self._color.currentData(),
                is_protected=self._protected.isChecked(),
                usernames=Usernames(self._usernames.currentData()),
                imap=self._mailbox.account,
                address_pattern=self._pattern.text().strip() or None,
                has_client_secret=self.client_secret is not None
                or (keeps_secret and not self._forget.isChecked()),
                # A file that leaves the pool's id to be filled in states the rules of that pool.
                password_policy=self._original.password_policy
                if self._original.user_pool_id in (pool, "")
                else None,
            )
        )

    def ask_for(self, left_open: Mapping[str, str]) -> None:
        """Have typed what the file leaves open, by field; shown is what it is called there, if anything."""
        for key, field in (("client_id", self._client), ("user_pool_id", self._pool)):
            if key in left_open:
                field.setPlaceholderText(left_open[key])
                field.setFocus()

    @property
    def client_secret(self) -> str | None:
        """A newly typed client secret."""
        return None if self._forget.isChecked() else self._secret.text().strip() or None

    @property
    def mailbox_secret(self) -> str | None:
        """A newly typed password or token of the mailbox."""
        return self._mailbox.secret

    @property
    def problems(self) -> dict[str, str]:
        """What is said to be wrong, by the field at which it stands."""
        own = {key: label.text() for key, label in self._problems.items() if label.text()}
        return own | self._mailbox.problems

    @Slot()
    def accept(self) -> None:
        """Save and close; if something is wrong, say what at its field, and go there."""
        environment = self.environment
        wrong = problems(environment)
        if not wrong and (problem := self._save(environment)):
            wrong = (problem,)
        if not wrong:
            super().accept()
            return
        sentences = {problem.key: told(problem.sentence) for problem in wrong}
        for key, label in self._problems.items():
            label.setText(sentences.get(key, ""))
            # What is wrong with the pattern stands under it already.
            self._form.setRowVisible(label, key in sentences and key != "address_pattern")
            if field := self.findChild(QWidget, f"environment_{key}"):
                field.setAccessibleDescription(sentences.get(key, ""))
        self._mailbox.show_problems(sentences)
        self._show_pattern()
        if field := self.findChild(QWidget, f"environment_{wrong[0].key}"):
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)

    @Slot()
    def _accept_for_twin(self) -> None:
        self.wants_twin = True
        self.accept()
        self.wants_twin = self.result() == QDialog.DialogCode.Accepted

    @Slot()
    def _show_pattern(self) -> None:
        environment = self.environment
        self._pattern.setPlaceholderText(pattern_for(replace(environment, address_pattern=None)) or "")
        self._pattern_note.show_pattern(environment.address_pattern or "", environment)

    def _username_kinds(self) -> dict[Usernames, str]:
        return {
            Usernames.EMAIL: self.tr("e-mail address"),
            Usernames.PHONE_NUMBER: self.tr("phone number"),
            Usernames.EMAIL_OR_PHONE_NUMBER: self.tr("e-mail address or phone number"),
            Usernames.PLAIN: self.tr("a name, with an e-mail address beside it"),
            Usernames.MADE_UP: self.tr("made up: the pool takes the address as an alias"),
        }

    def _colors(self, color: str) -> dict[str, str]:
        """The colours to choose from, each with its name; a file's own is called as it is written."""
        names = {
            "grey": self.tr("grey"),
            "blue": self.tr("blue"),
            "green": self.tr("green"),
            "orange": self.tr("orange"),
            "red": self.tr("red"),
            "purple": self.tr("purple"),
        }
        return ({} if color in PALETTE else {color: color}) | {each: names[each] for each in PALETTE}

    def _leave_to_the_sandbox(self) -> None:
        """Hide what the embedded sandbox gives an environment of its own, and keep what names the pool."""
        for field in (self._pool, self._client):
            field.setReadOnly(True)
        hidden = (self._secret, self._region, self._endpoint, self._mail, self._identity, self._bundle)
        for hidden_field in (*hidden, self._forget, self._profile):
            self._form.setRowVisible(hidden_field, False)

    @Slot()
    def _show_mailbox(self) -> None:
        """Scroll to the end of what the mailbox's part says."""
        self._rows.activate()
        self._scroll.ensureWidgetVisible(self._mailbox.result)

    def _content(self, notes: Sequence[Sentence]) -> QWidget:
        content = QWidget()
        layout = self._rows = QVBoxLayout(content)
        if notes:
            said = PlainLabel("\n".join(told(note) for note in notes))
            said.setObjectName("environmentNotes")
            said.setProperty("role", "caption")
            layout.addWidget(said)
        layout.addLayout(self._form)
        layout.addWidget(self._mailbox)
        self._mailbox.setVisible(not self._original.in_sandbox)
        layout.addStretch()
        return content

    def _line(self, key: str, label: str, value: str | None) -> QLineEdit:
        field = QLineEdit(value or "")
        self._add(key, label, field)
        return field

    def _choice(self, key: str, label: str, values: Sequence[str]) -> QComboBox:
        box = QComboBox()
        # A long value of a file must not set the width.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems([str(value) for value in values])
        self._add(key, label, box)
        return box

    def _check(self, key: str, text: str, is_checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(f"environment_{key}")
        box.setChecked(is_checked)
        self._form.addRow("", box)
        return box

    def _add(self, key: str, label: str, field: QWidget) -> None:
        field.setObjectName(f"environment_{key}")
        field.setAccessibleName(label.replace("&", ""))
        self._form.addRow(label, field)
        problem = PlainLabel()
        problem.setObjectName(f"environmentProblem_{key}")
        problem.setProperty("role", "problem")
        problem.setMinimumWidth(_WIDTH * 2 // 3)
        self._form.addRow("", problem)
        self._form.setRowVisible(problem, False)
        self._problems[key] = problem

    def _buttons(self) -> Foot:
        save = self._save_button = QPushButton(self.tr("Sa&ve"))
        save.setObjectName("environmentSave")
        save.clicked.connect(self.accept)
        twin = QPushButton(self.tr("Try in the sandbo&x"))
        twin.setObjectName("environmentTwin")
        twin.setAutoDefault(False)
        twin.setToolTip(self.tr("Saves it, and makes a pool like it in the sandbox, to work on that"))
        twin.setVisible(not self._original.in_sandbox)
        twin.clicked.connect(self._accept_for_twin)
        cancel = QPushButton(self.tr("Cance&l"))
        cancel.setObjectName("environmentCancel")
        cancel.clicked.connect(self.reject)
        return Foot((twin, ASIDE), (save, ACCEPT), (cancel, REJECT))

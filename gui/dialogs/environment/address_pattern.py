"""Asks for the tester's own mailbox where a pool sends mail, and says what a pattern comes to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout

from gui.cognito.environments.address_pattern import is_kept_for_examples, pattern_problem, tagged
from gui.cognito.environments.new_accounts import new_account, pattern_for, sends_into_the_world
from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot
from gui.look.languages import told
from gui.look.long_text import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.cognito.environments.environment import Environment

_WIDTH: Final = 520


class MailboxDialog(Dialog):
    """Asks once: what was answered is kept with the environment."""

    def __init__(self, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailboxDialog")
        self.setWindowTitle(self.tr("New address"))
        self._environment = environment
        words = self.tr(
            "{name} sends real mail, so a new address has to arrive with you. Name your mailbox: each new"
            " address gets a tag behind a +, and all of them arrive there. Mail to addresses that nobody has,"
            " such as those of example.com, bounces, and bounces hurt the sender's reputation."
        )
        self.mailbox = QLineEdit()
        self.mailbox.setObjectName("mailbox")
        self.mailbox.setAccessibleName(self.tr("Your mailbox"))
        self.mailbox.setPlaceholderText(self.tr("you@your-company.com"))
        label = QLabel(self.tr("Your &mailbox, or a pattern"))
        label.setBuddy(self.mailbox)
        self.note = PatternNote(self.mailbox)
        self.note.setObjectName("mailboxNote")
        # Room for the longest: the dialog keeps its size while one types.
        self.note.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + 2)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._use = QPushButton(self.tr("&Use"))
        self._use.setObjectName("mailboxUse")
        self._use.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("&Cancel"))
        cancel.setObjectName("mailboxCancel")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        said = PlainLabel(words.format(name=environment.name))
        for part in (said, label, self.mailbox, self.note):
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(Foot((self._use, ACCEPT), (cancel, REJECT)))
        self._use.setDefault(True)
        # A screen reader reads it when the dialog opens.
        self.setAccessibleDescription(said.text())
        self.mailbox.textChanged.connect(self._show_note)
        self._show_note()
        self.settle(QSize(_WIDTH, 0))

    @property
    def pattern(self) -> str:
        """The pattern that was typed, or that follows from the mailbox."""
        return tagged(self.mailbox.text()) or self.mailbox.text().strip()

    @Slot()
    def _show_note(self) -> None:
        pattern = self.pattern
        is_right = self.note.show_pattern(pattern, self._environment)
        self._use.setEnabled(bool(pattern) and is_right)
        if not pattern:
            self.note.clear()


class PatternNote(PlainLabel):
    """Stands under the field of a pattern: an address that it gives now, or what is wrong with it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        field.setToolTip(
            plain_tool_tip(
                self.tr(
                    "{date} and {time} are the current date and time; {n} is a number that never repeats; "
                    "{random} is six letters and digits; {phone} is a phone number that is reserved for "
                    "fiction."
                )
            )
        )

    def show_pattern(self, pattern: str, environment: Environment) -> bool:
        """Say what ``pattern`` comes to in ``environment``; whether nothing is wrong with it."""
        problem = pattern_problem(pattern, environment.usernames) if pattern else None
        example, warning = ("", "") if problem else _in_words(pattern, environment)
        words = told(problem) if problem else "\n".join(filter(None, (example, warning)))
        self.setProperty("role", "problem" if problem else "note" if warning else "caption")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(words)
        self._field.setAccessibleDescription(words)
        return problem is None


def _in_words(pattern: str, environment: Environment) -> tuple[str, str]:
    """An address that ``pattern`` gives now, empty: the usual one; and what is to be thought of first."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("pattern", text)

    used = pattern or pattern_for(replace(environment, address_pattern=None))
    if not used:
        return tr("Your mailbox is asked for at the first new address: this pool sends real mail."), ""
    account = new_account(environment, used, datetime.now(), 1, password="")
    words = tr("For example {address}").format(address=account.username)
    if account.email not in ("", account.username):
        words += " · " + account.email
    if sends_into_the_world(environment) and is_kept_for_examples(used):
        return words, tr("Nobody gets that mail: it bounces, and bounces hurt the sender's reputation.")
    return words, ""

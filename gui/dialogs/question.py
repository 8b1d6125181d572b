"""The one kind of question, asked before what cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from gui.cognito.environments.environment import Environment

_WIDTH: Final = 520
#: More details than so many lines are scrolled.
_LINES: Final = 8


class Question(Dialog):
    """Names what goes and where. Its button is the verb, Cancel has the focus, Escape cancels.

    In a protected environment the button waits for the environment's name, typed exactly.
    """

    def __init__(
        self,
        parent: QWidget,
        what: str,
        verb: str,
        environment: Environment | None = None,
        details: Sequence[str] = (),
        *,
        is_final: bool = True,
    ) -> None:
        """Make the question.

        Args:
            parent: What waits for the answer.
            what: What is asked, with all that goes, such as "Delete 3 users for good?"; plain text.
            verb: The button's text, with its mnemonic.
            environment: Where; ``None`` where ``what`` says it.
            details: What goes, one a line; shown as they are.
            is_final: It cannot be undone, and the question says so.
        """
        super().__init__(parent)
        self.setObjectName("question")
        self.setWindowTitle("Signup Desk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = PlainLabel(what)
        self.words.setObjectName("questionWords")
        self.words.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        texts = [what]
        if environment:
            texts.append(self._where(environment))
            layout.addWidget(PlainLabel(texts[-1]))
        if details:
            layout.addWidget(self._listed(details))
        if is_final:
            texts.append(self.tr("This cannot be undone."))
            layout.addWidget(PlainLabel(texts[-1]))
        # A screen reader reads it when the question opens.
        self.setAccessibleName(what)
        self.setAccessibleDescription("\n".join([*texts[1:], *details]))
        self._verb = QPushButton(verb)
        self._verb.setObjectName("questionVerb")
        self._verb.setProperty("role", "danger" if is_final else "primary")
        self._verb.clicked.connect(self.accept)
        self._cancel = QPushButton(self.tr("&Cancel"))
        self._cancel.setObjectName("questionCancel")
        self._cancel.setProperty("role", "plain")
        self._cancel.clicked.connect(self.reject)
        self._name: QLineEdit | None = None
        self._wanted = environment.name if environment and environment.is_protected else ""
        if self._wanted:
            self._ask_for_name(layout)
        layout.addStretch()
        layout.addWidget(Foot((self._verb, ACCEPT), (self._cancel, REJECT)))
        self._cancel.setDefault(True)  # only a button that is in its dialog already becomes its default
        self._cancel.setFocus()
        # Whoever clicks twice, or lets a key go late, has not read it.
        self._has_been_seen = False
        self._verb.setEnabled(False)
        self.settle(QSize(_WIDTH, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Take an answer only once a double click on what opened it is over."""
        super().showEvent(event)
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self._be_seen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter in the name's field from pressing Cancel: it goes on to the button."""
        if self._name and self._name.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._verb.setFocus()
            return
        super().keyPressEvent(event)

    @Slot()
    def _be_seen(self) -> None:
        self._has_been_seen = True
        self._follow_name()

    @Slot()
    def _follow_name(self) -> None:
        is_meant = self._name is None or self._name.text() == self._wanted
        self._verb.setEnabled(self._has_been_seen and is_meant)

    def _where(self, environment: Environment) -> str:
        if environment.is_sandbox:
            return self.tr("Where: the sandbox on this computer")
        return self.tr("Where: {name} · {pool} · {service}").format(
            name=environment.name,
            pool=environment.user_pool_id,
            service=environment.endpoint or f"AWS, {environment.region}",
        )

    def _listed(self, details: Sequence[str]) -> QPlainTextEdit:
        text = QPlainTextEdit("\n".join(details))
        text.setObjectName("questionDetails")
        text.setAccessibleName(self.tr("What goes"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        lines = min(len(details), _LINES) + 1
        text.setFixedHeight(lines * text.fontMetrics().lineSpacing() + 2 * text.frameWidth())
        return text

    def _ask_for_name(self, layout: QVBoxLayout) -> None:
        self._name = QLineEdit()
        self._name.setObjectName("questionName")
        self._name.setAccessibleName(self.tr("Name of the environment"))
        self._name.textChanged.connect(self._follow_name)
        words = self.tr("This environment is protected: type its name, {name}, to go on.")
        layout.addWidget(PlainLabel(words.format(name=self._wanted)))
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self._name)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._name)
        layout.addLayout(row)


def ask(
    parent: QWidget,
    act: Callable[[], object],
    what: str,
    verb: str,
    environment: Environment | None = None,
    details: Sequence[str] = (),
    *,
    is_final: bool = True,
) -> None:
    """Ask over ``parent``, and call ``act`` after a yes; see ``Question`` for the rest.

    While a question of ``parent`` is open, no second one is asked.
    """
    if any(open_one.isVisible() for open_one in parent.findChildren(Question)):
        return
    question = Question(parent, what, verb, environment, details, is_final=is_final)
    question.accepted.connect(act)
    question.open()


def withdraw(parent: QWidget) -> None:
    """Answer no to the questions that are open over ``parent``: what they are about is there no more."""
    for question in parent.findChildren(Question):
        question.reject()

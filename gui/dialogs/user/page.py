"""A user's page: all that the pool tells of one user, and what an admin can do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.dialogs.dialog import ASIDE, REJECT, Dialog, Foot, Scrolled, button
from gui.dialogs.question import ask, withdraw
from gui.dialogs.user import acts as user_acts
from gui.dialogs.user.attributes import UserAttributes
from gui.dialogs.user.factors import UserFactors
from gui.dialogs.user.password import UserPassword
from gui.look import theme
from gui.look.announce import announce
from gui.look.flow_row import FlowRow
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.look.times import full_time
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.admin.one_user import UserDetails
    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.dialogs.user.acts import UserAct

#: All but to delete: that one is told from outside.
_ACTS: Final = (user_acts.CONFIRM, user_acts.RESET, user_acts.INVITE, user_acts.SIGN_OUT)
#: Width and height: on a screen of 1,024 x 700 pixels title bar and task bar need room too.
_SIZE: Final = QSize(820, 800)


class UserPage(Dialog):
    """Shows one user, and has one act at a time done. What a refusal says stands below."""

    #: The user of this name is to be read.
    read_requested = Signal(str)
    #: A ``UserAct`` is to be done with the user of these ``UserDetails``.
    act_requested = Signal(object, object)

    def __init__(self, delete: UserAct, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deletion = delete
        self.setObjectName("userPage")
        #: The user name of the user on show; empty while the page is closed.
        self.username = ""
        self._environment: Environment | None = None
        self._details: UserDetails | None = None
        self._is_acting = False
        self._then: Callable[[], object] = lambda: None
        self._build()

    def open_for(
        self, username: str, name: str, environment: Environment, policy: PasswordPolicy | None
    ) -> None:
        """Show the user of this user name, whom the list calls ``name``."""
        if username != self.username:
            withdraw(self)
            self._forget()
        self.username, self._environment = username, environment
        self._heading.setText(visible(name))
        self.password.use(policy)
        self.factors.add.setVisible(environment.is_sandbox)
        self._billed.setVisible(not environment.is_sandbox)
        self.show()
        self.activateWindow()
        self.attributes.table.setFocus()
        self.read_requested.emit(username)

    def show_details(self, details: UserDetails) -> None:
        """Show what was read; what the tester is changing stays."""
        self._details = details
        self._heading.setText(visible(details.shown_name))
        status = details.status if details.enabled else self.tr("{status}, disabled")
        texts = {
            "username": visible(details.username),
            "sub": visible(details.attribute("sub")),
            "status": status.format(status=details.status),
            "groups": told(details.groups_problem)
            or ", ".join(map(visible, details.groups))
            or self.tr("none"),
            "factors": self._factors_in_words(details),
            "created": full_time(details.created),
            "updated": full_time(details.updated),
        }
        captions = self._captions()
        for name, text in texts.items():
            self.facts[name].setText(text)
            self.facts[name].setAccessibleName(f"{captions[name]}: {text}")
        self._tint_status(theme.status_tone(details.status) or "muted")
        enabling = user_acts.DISABLE if details.enabled else user_acts.ENABLE
        self._enabling.setText(told(enabling.text))
        self.attributes.show_attributes(details.attributes)
        self.factors.show_factors(details.factors, details.preferred_factor)
        self.problem.clear()

    def show_problem(self, words: str) -> None:
        """Say why the user could not be read; what was read stays, and may be out of date."""
        self.problem.setText(self.tr("Not read: {why}").format(why=words))

    def finish_act(self, act: UserAct, secret: str | None) -> None:
        """The act is done; ``secret``: of the authenticator app that it made."""
        self._is_acting = False
        if act is self._deletion:
            self.reject()
            return
        self._then()
        if secret:
            self.factors.show_secret(secret)
        self._say(told(act.done))

    def fail_act(self, words: str) -> None:
        """The act was refused, or its answer is lost."""
        self._is_acting = False
        self._say(words, is_problem=True)

    @Slot()
    def reject(self) -> None:
        """Close, and keep nothing: a password that was typed least of all."""
        withdraw(self)
        self._forget()
        super().reject()

    def _forget(self) -> None:
        self.username, self._details, self._is_acting = "", None, False
        self.attributes.forget()
        self.factors.forget()
        self.password.forget()
        for label in (*self.facts.values(), self.note, self.problem):
            label.clear()
        self._tint_status("")

    def _tint_status(self, tone: str) -> None:
        self._status.setProperty("pill", tone)
        self._status.style().unpolish(self._status)
        self._status.style().polish(self._status)

    def _do(self, act: UserAct, then: Callable[[], object] = lambda: None) -> None:
        """Have ``act`` done, and ``then`` called after it; a yes comes first where it is needed."""
        environment, details = self._environment, self._details
        if self._is_acting or environment is None or details is None:
            return

        def go() -> None:
            if self._details and details.username == self.username and not self._is_acting:
                self._is_acting, self._then = True, then
                self._say(self.tr("Under way…"))
                self.act_requested.emit(act, details)

        if not act.is_final and not environment.is_protected:
            go()
            return
        question = replace(act.question, values=(("name", visible(details.shown_name)),))
        more = [self.tr("User name: {name}").format(name=visible(details.username))]
        ask(self, go, told(question), told(act.verb), environment, more, is_final=act.is_final)

    @Slot()
    def _turn(self) -> None:
        if self._details:
            self._do(user_acts.DISABLE if self._details.enabled else user_acts.ENABLE)

    @Slot()
    def _read_again(self) -> None:
        if self.username:
            self.read_requested.emit(self.username)

    def _say(self, words: str, *, is_problem: bool = False) -> None:
        self.note.setProperty("role", "problem" if is_problem else "")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.setText(words)
        announce(self.note, words, is_urgent=is_problem)

    def _factors_in_words(self, details: UserDetails) -> str:
        preferred = self.tr("{factor} (preferred)").format(factor=details.preferred_factor)
        words = (preferred if each == details.preferred_factor else each for each in details.factors)
        return ", ".join(words) or self.tr("none")

    # Its parts

    def _build(self) -> None:
        self._heading = PlainLabel()
        self._heading.setObjectName("userHeading")
        self._heading.setProperty("role", "heading")
        self.attributes = UserAttributes()
        self.attributes.save_requested.connect(
            lambda changed: self._do(
                user_acts.change_attributes(changed), partial(self.attributes.take_saved, changed)
            )
        )
        self.factors = UserFactors()
        self.factors.save_requested.connect(
            lambda changed, preferred: self._do(
                user_acts.change_factors(changed, preferred),
                partial(self.factors.take_saved, changed, preferred),
            )
        )
        self.factors.authenticator_requested.connect(
            lambda: self._do(user_acts.add_authenticator(has_one=self.factors.has_authenticator))
        )
        self.password = UserPassword()
        self.password.set_requested.connect(
            lambda password, is_permanent: self._do(
                user_acts.set_password(password, is_permanent=is_permanent)
            )
        )
        self.note, self.problem = PlainLabel(), PlainLabel()
        self.note.setObjectName("userNote")
        self.problem.setObjectName("userProblem")
        self.problem.setProperty("role", "problem")
        self._billed = PlainLabel()
        self._billed.setProperty("role", "caption")
        self._enabling = button("userEnabling", "", self._turn)
        last = len(_ACTS)
        self._acts = {
            act.name: (act, button(act.name, "", partial(self._do, act), "danger" if final else ""))
            for act, final in (*((each, False) for each in _ACTS), (self._deletion, True))
        }
        buttons = [made for _, made in self._acts.values()]
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.addLayout(self._facts_form())
        inner.addWidget(self.attributes, 1)
        inner.addWidget(self.factors)
        inner.addWidget(self.password)
        inner.addLayout(FlowRow(*buttons[:last], self._enabling, *buttons[last:]))
        self._again = button("userReadAgain", "", self._read_again)
        self._close = button("userClose", "", self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(Scrolled(content), 1)
        for label in (self._billed, self.problem, self.note):
            layout.addWidget(label)
        layout.addWidget(Foot((self._again, ASIDE), (self._close, REJECT)))
        written(self, self._write)
        self.settle(_SIZE, is_kept=True)

    def _facts_form(self) -> QFormLayout:
        self.facts = {name: PlainLabel() for name in self._captions()}
        self._facts = QFormLayout()
        self._status = self.facts["status"]
        self._status.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._status.setWordWrap(False)
        for name, label in self.facts.items():
            label.setObjectName(f"userFact_{name}")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addRow(" ", label)
        return self._facts

    def _captions(self) -> dict[str, str]:
        return {
            "username": self.tr("User name"),
            "sub": self.tr("Sub"),
            "status": self.tr("Status"),
            "groups": self.tr("Groups"),
            "factors": self.tr("Factors"),
            "created": self.tr("Created"),
            "updated": self.tr("Last changed"),
        }

    def _write(self) -> None:
        """Set all words; what an act has told stays as it was."""
        self.setWindowTitle(self.tr("User"))
        self._billed.setText(
            self.tr("AWS counts a user whose page is read as active in this month, and bills active users.")
        )
        for name, text in self._captions().items():
            caption = self._facts.labelForField(self.facts[name])
            assert isinstance(caption, QLabel)
            caption.setText(text)
        for act, made in self._acts.values():
            made.setText(told(act.text))
        self._enabling.setText(told(user_acts.DISABLE.text))
        self._again.setText(self.tr("Read a&gain"))
        self._close.setText(self.tr("Close"))
        if self._details:
            problem = self.problem.text()
            self.show_details(self._details)
            self.problem.setText(problem)

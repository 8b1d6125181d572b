"""The first minute: hints until the first user is confirmed, and the first walk shown in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from gui.desk.first_steps.hints import Hints
from gui.dialogs.question import ask
from gui.look.announce import announce
from gui.look.languages import written
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment
    from gui.desk.first_steps.walk import Walk
    from gui.desk.pool.session import PoolSession
    from gui.desk.window import Window
    from gui.machine.settings import Settings

#: How long what has come of a step can be read, and how long a key takes.
_READING_MS: Final = 2_500
_KEY_MS: Final = 45


class Guide(QObject):
    """Adds the hints to ``window``, and two entries to its menu Help."""

    def __init__(self, window: Window, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._walk: Walk | None = None
        self.reading_ms, self.key_ms = _READING_MS, _KEY_MS
        self.hints = Hints()
        # At the next start it is no first one any more.
        settings.wants_hints = settings.wants_hints
        self.hints.setVisible(settings.wants_hints)
        self._show_ready(window.session)
        window.add_bar(self.hints)
        self.hints.all_closed.connect(self._put_away)
        self.hints.show_me.clicked.connect(self.show_me)
        window.calls.confirmed.connect(self._end)
        window.session_changed.connect(self._follow)
        menu = window.findChild(QMenu, "helpMenu")
        assert menu is not None
        first = menu.actions()[0]
        self._actions = (QAction(window), QAction(window))
        for action, name, act in zip(
            self._actions, ("firstSteps", "showMe"), (self.show_hints, self.show_me), strict=True
        ):
            action.setObjectName(name)
            action.setAutoRepeat(False)
            action.triggered.connect(act)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        written(self, self._write)

    def _write(self) -> None:
        for action, words in zip(
            self._actions, (self.tr("&First steps"), self.tr("&Show me the first walk")), strict=True
        ):
            action.setText(words)

    @property
    def is_walking(self) -> bool:
        """Whether the first walk is being shown."""
        return self._walk is not None

    @Slot()
    def show_hints(self) -> None:
        """Have the hints again."""
        self._settings.wants_hints = True
        self.hints.show_all()

    @Slot()
    def _put_away(self) -> None:
        self._settings.wants_hints = False
        self.hints.hide()

    @Slot()
    def _end(self) -> None:
        if not self.is_walking:  # else the tester has not done it yet
            self._put_away()

    @Slot(object)
    def _follow(self, session: PoolSession | None) -> None:
        self._show_ready(session)
        if self._walk:
            self._walk.stop()

    def _show_ready(self, session: PoolSession | None) -> None:
        is_sandbox = session is not None and session.environment.is_sandbox
        self.hints.set_ready(is_ready=session is not None, is_sandbox=is_sandbox)

    @Slot()
    def show_me(self) -> None:
        """Play the first walk; asks first where it is not the sandbox, or where something would be lost."""
        session = self._window.session
        if session is None or self._window.phone.call_under_way or self.is_walking:
            self._window.tell(N_("Not now: wait until the pool is ready and no call is under way."))
            return
        environment = session.environment
        if session.messages is None:
            self._window.tell(N_("The messages of this environment cannot be read: choose the sandbox."))
        elif not (environment.is_sandbox or environment.in_sandbox):
            words = self.tr(
                "Show the first walk in {name}? It signs up a user there, who stays, and mails go."
            )
            self._ask(words.format(name=environment.name), environment)
        elif any(field.text() for field in self._window.phone.findChildren(QLineEdit)):
            self._ask(self.tr("Show the first walk? What you have typed into the phone goes."), None)
        else:
            self._play()

    def _ask(self, words: str, environment: Environment | None) -> None:
        ask(self._window, self._play, words, self.tr("&Show me"), environment, is_final=False)

    @Slot()
    def _play(self) -> None:
        from gui.desk.first_steps.walk import Walk, WalkError, WalkStopped

        window, hints = self._window, self.hints
        was_hidden, app = hints.isHidden(), QApplication.instance()
        assert app is not None
        walk = self._walk = Walk(window, self.key_ms)
        window.phone.start_over()
        told = self._told()
        hints.show()
        app.installEventFilter(self)
        try:
            for number, (stage, words) in enumerate(zip(walk.stages, told, strict=True), 1):
                caption = self.tr("{number} of {count}: {what} Escape stops.")
                hints.say(caption.format(number=number, count=len(told), what=words))
                announce(hints, words)
                stage.act()
                walk.rest(self.reading_ms)
        except WalkStopped:
            window.tell(N_("The walk was stopped. Continue from here yourself."))
        except WalkError as error:
            window.tell(N_("The walk cannot continue: {why}", why=error))
        else:
            window.tell(N_("That was the whole walk. Now try it yourself."))
        finally:
            app.removeEventFilter(self)
            self._walk = None
            hints.say("")
            hints.setVisible(not was_hidden)

    def _told(self) -> tuple[str, ...]:
        return (
            self.tr("A fresh address and a password are typed."),
            self.tr("SIGN UP: the user is UNCONFIRMED, and a code is mailed."),
            self.tr("A wrong code is refused: the timeline shows the reply."),
            self.tr("The code out of the message goes into the field."),
            self.tr("VERIFY: the user is CONFIRMED."),
            self.tr("LOG IN with the password of the sign-up."),
            self.tr("LOG OUT ends the session."),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the walk is shown: what the tester presses stops it."""
        walk = self._walk
        if walk is None or walk.is_acting or not event.spontaneous():
            return super().eventFilter(watched, event)
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.MouseButtonPress or (
            is_escape and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        ):
            walk.stop()
        return super().eventFilter(watched, event)

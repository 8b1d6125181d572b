"""The check list in the window: cases tried on the phone, walked in the background, judged, put on record."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from gui.checklist.cases import CasesError, own_cases, own_file, read_cases
from gui.checklist.results import CaseResult, Verdict
from gui.checklist.run import answered, keep_result
from gui.checklist.walk import strays
from gui.cognito.environments.new_accounts import sends_into_the_world
from gui.cognito.phone_calls.refusals import reading_problem
from gui.cognito.pool_shapes.made import SandboxAdmin, environment_of
from gui.cognito.pool_shapes.presets import POOL_PRESETS
from gui.desk.checklist.case_on_phone import CaseOnPhone, fill, ground_of
from gui.desk.checklist.case_runs import CaseRuns
from gui.dialogs.notice import show_notice
from gui.dialogs.question import ask
from gui.evidence.entry import DIFFERS, Kind
from gui.look.announce import announce
from gui.look.languages import told
from gui.machine.folders import private_opener
from gui.machine.runner import Runner
from gui.panels.checklist import ChecklistPanel
from gui.panels.checklist_model import CaseState, case_text
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from gui.checklist.cases import Case
    from gui.checklist.pools import Ground
    from gui.cognito.environments.environment import Environment
    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.desk.pool.session import PoolSession
    from gui.evidence.recorder import Evidence
    from gui.machine.settings import Settings
    from gui.phone.phone import Phone

#: How long the window waits at its end for the sandbox to be as before.
_PARTING_MS: Final = 2000


class CheckList(QObject):
    """Has the panel; tries one case at a time on the phone, over the pool of the session in use."""

    #: A call that is to be made as it is.
    send_requested = Signal(object)
    #: ``Environment`` of a pool in the sandbox that was made for a case, and is to be worked on.
    pool_made = Signal(object)
    #: The path of a list of the tester's own.
    file_read = Signal(str)

    def __init__(
        self,
        evidence: Evidence,
        phone: Phone,
        pattern_of: Callable[[PoolSession], str | None],
        settings: Settings,
        window: QMainWindow,
    ) -> None:
        """Make it; ``pattern_of`` gives the pattern of the tester's addresses, and may ask for it."""
        super().__init__(window)
        self._evidence = evidence
        self._phone = phone
        self._pattern_of = pattern_of
        self._window = window
        self._runner = Runner("case", self)
        self._runs = CaseRuns(self)
        self.panel = ChecklistPanel(self._runs.work)
        self._settings = settings
        self._file = own_file()
        self._cases: Sequence[Case] = own_cases()
        self._states: dict[str, dict[str, CaseState]] = {}
        self._session: PoolSession | None = None
        self._trial: CaseOnPhone | None = None
        #: The case that goes on once its pool is in use, and that pool's id.
        self._awaited: tuple[Case, str] | None = None
        self._runs.walked.connect(self._keep)
        self._runs.said.connect(self._say)
        self._runs.work.running_changed.connect(self.panel.show_running)
        panel = self.panel
        panel.try_requested.connect(self.try_on_phone)
        panel.run_requested.connect(lambda case: self._ask_to_run([case]))
        panel.run_all_requested.connect(self._run_all)
        panel.send_requested.connect(self._send)
        panel.end_requested.connect(self.end)
        panel.judged.connect(self._judge)
        panel.open_requested.connect(self._open)
        panel.export_requested.connect(self._export)
        panel.own_requested.connect(lambda: self.open_list(own_file()))
        phone.refused_by_phone.connect(self._tell_refused)
        self._show()
        if settings.check_list:
            self.open_list(Path(settings.check_list))

    @property
    def cases(self) -> Sequence[Case]:
        """The cases of the list that is open."""
        return self._cases

    @property
    def is_busy(self) -> bool:
        """Whether a step is being prepared or judged, or cases are walked."""
        return self._runner.is_busy or self._runs.is_busy

    @property
    def is_trying(self) -> bool:
        """Whether a case is under way on the phone."""
        return self._trial is not None

    def use(self, session: PoolSession | None) -> None:
        """Work on the pool of this session from now on: a run and a case over another one end."""
        self._runs.work.cancel()
        self.end()
        self._session = session
        self._show()
        awaited, self._awaited = self._awaited, None
        if awaited and session and session.environment.user_pool_id == awaited[1]:
            self._begin(awaited[0])

    def close(self) -> None:
        """End what is under way, and give it a moment to leave the sandbox as it was: its file keeps that."""
        self._runs.work.cancel()
        self.end()
        ends = QDeadlineTimer(_PARTING_MS)
        while self.is_busy and not ends.hasExpired():
            flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
            QCoreApplication.processEvents(flags | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    # One case on the phone

    @Slot(object)
    def try_on_phone(self, case: Case) -> None:
        """Make ready what ``case`` needs, and fill the phone with its first value."""
        self.end()
        session = self._session
        if session is None:
            self._say(self.tr("There is no pool to work on yet."))
        elif not case.steps:
            self._say(self.tr("By hand: {what} Then judge: P, D or O.").format(what=case_text(case.by_hand)))
        elif case.needs_sandbox and not session.environment.is_sandbox:
            self._say(self.tr("It needs the sandbox: choose it, or try a twin of this pool there."))
        elif case.preset:
            self._make_pool(case, session)
        else:
            self._begin(case)

    @Slot(object, object)
    def take(self, call: Call, outcome: Outcome) -> None:
        """Judge what came of a call of the phone, where the case waits for it."""
        trial = self._trial
        if trial and trial.waits_for(call):
            work = partial(trial.take, call, outcome, time.perf_counter() - trial.sent)
            trial.follows = None
            self._runner.submit("case", work, partial(self._go_on, trial), partial(self._fail, trial))

    @Slot(object)
    def note_sent(self, call: Call) -> None:
        """The phone has sent ``call``."""
        if self._trial and self._trial.waits_for(call):
            self._trial.sent = time.perf_counter()

    @Slot()
    def end(self) -> None:
        """Try the case on the phone no longer; the sandbox is set as before."""
        if trial := self._trial:
            self._trial = None
            self._runner.cancel("case")
            self._runner.submit(f"end {id(trial)}", trial.close, lambda _: None, lambda _: None)
            self.panel.show_trial("", is_on=False)

    def _begin(self, case: Case) -> None:
        session = self._session
        assert session
        pattern = self._pattern_of(session)
        if pattern is None:
            return
        astray: Sequence[str] = ()
        if sends_into_the_world(session.environment):
            astray = strays(case, pattern.replace("{", "").replace("}", ""))
        ground = ground_of(session, self._evidence, pattern, mails_strangers=True)

        def go() -> None:
            if session is self._session:
                self._begin_on(case, ground)

        if not astray:
            go()
            return
        words = self.tr("Mail to this address reaches no mailbox of yours: it may come to a stranger.")
        shown = [visible(address) for address in astray]
        ask(self._window, go, words, self.tr("&Try it"), session.environment, shown, is_final=False)

    def _begin_on(self, case: Case, ground: Ground) -> None:
        trial = self._trial = CaseOnPhone(case, ground)
        self.panel.show_trial(self.tr("Making ready …"), is_on=True)
        self._runner.cancel("case")
        self._runner.submit("case", trial.begin, partial(self._go_on, trial), partial(self._fail, trial))

    def _make_pool(self, case: Case, session: PoolSession) -> None:
        """Make the pool that ``case`` needs in the sandbox, and have it chosen: then the case begins."""
        preset = next((preset for preset in POOL_PRESETS if preset.key == case.preset), None)
        if preset is None:
            self._say(self.tr("There is no preset {key}.").format(key=case.preset))
            return
        here = session.environment
        name = self.tr("Case {id}").format(id=case.id)

        def make() -> Environment:
            made = SandboxAdmin(here, session.timeouts).make(name, preset.shape, preset.rules)
            return environment_of(made, name, replace(here, attributes=(), address_pattern=None))

        def choose(made: Environment) -> None:
            if self._session is session:
                self._awaited = (case, made.user_pool_id)
                self.pool_made.emit(made)

        self._say(self.tr("Making the pool that it needs …"))
        self._runner.submit("pool", make, choose, lambda error: self._say(told(reading_problem(error))))

    def _go_on(self, trial: CaseOnPhone, follows: Call | CaseResult) -> None:
        if trial is not self._trial:
            return
        if isinstance(follows, CaseResult):
            self._finish(trial, follows)
            return
        trial.follows = follows
        holds = fill(self._phone, follows)
        what = type(follows).__name__
        words = self.tr("Case {id}: {call} is filled in. Send it.").format(id=trial.case.id, call=what)
        if not holds:
            words = self.tr(
                "Case {id}: the form of {call} cannot send this value, or tidies it: send it as it is."
            ).format(id=trial.case.id, call=what)
        self.panel.show_trial(words, is_on=True, can_send=True)
        announce(self.panel, words)

    def _finish(self, trial: CaseOnPhone, result: CaseResult) -> None:
        self._trial = None
        self._runner.submit(f"end {id(trial)}", trial.close, lambda _: None, lambda _: None)
        self._keep(trial.environment, result)
        words = self.tr("Case {id}: pass.").format(id=result.case.id)
        if result.verdict is Verdict.DIFFERS:
            words = self.tr("Case {id} differs. Expected {expected}; answered {actual}").format(
                id=result.case.id, expected=told(result.expected), actual=told(result.actual)
            )
        elif result.verdict is Verdict.SKIPPED:
            words = told(result.actual)
        elif result.verdict is Verdict.OPEN:
            words = self.tr("Case {id} is yours to judge: {what} P, D or O.").format(
                id=result.case.id, what=case_text(result.case.by_hand)
            )
        self._say(words)
        # The keys that judge, and the way to the next case, are in the list.
        if self._phone.isAncestorOf(self._window.focusWidget()) and self.panel.isVisible():
            self.panel.choose(result.case.id)
            self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, trial: CaseOnPhone, error: Exception) -> None:
        if trial is self._trial:
            self._finish(trial, CaseResult(trial.case, Verdict.SKIPPED, actual=reading_problem(error)))

    @Slot()
    def _send(self) -> None:
        if self._trial and self._trial.follows:
            self.send_requested.emit(self._trial.follows)

    @Slot(str, str, str)
    def _tell_refused(self, _screen: str, _address: str, words: str) -> None:
        if self._trial and self._trial.follows:
            said = self.tr('The app itself refuses it: "{words}" Send it as it is to hear the pool.')
            self.panel.show_trial(said.format(words=words), is_on=True, can_send=True)

    # Many cases in the background

    @Slot()
    def _run_all(self) -> None:
        is_sandbox = bool(self._session and self._session.environment.is_sandbox)
        cases = (case for case in self.panel.cases if not case.needs_eyes)
        self._ask_to_run([case for case in cases if is_sandbox or not case.needs_sandbox])

    def _ask_to_run(self, cases: Sequence[Case]) -> None:
        session = self._session
        if session is None or self._runs.is_busy or not cases:
            return
        pattern = self._pattern_of(session)
        if pattern is None:
            return
        environment = session.environment
        ground = ground_of(session, self._evidence, pattern, mails_strangers=False)

        def go() -> None:
            # A question may have stood while the tester went elsewhere.
            if session is self._session and not self._runs.is_busy:
                self._runs.start(cases, ground)

        if not (sends_into_the_world(environment) or environment.is_protected):
            go()
            return
        words = self.tr("Run {cases} cases? They make users, and cost up to {mails} mails of the pool's.")
        words = words.format(cases=len(cases), mails=sum(case.mails for case in cases))
        ask(self._window, go, words, self.tr("&Run"), environment, is_final=False)

    # Verdicts

    @Slot(str, object)
    def _keep(self, name: str, result: CaseResult) -> None:
        keep_result(self._evidence.note, result, name)
        before = self._states_of(name).get(result.case.id)
        note = before.note if before else ""
        self._states_of(name)[result.case.id] = CaseState(result.verdict, result, note)
        self.panel.show_state(result.case.id)

    @Slot(object, object, str)
    def _judge(self, case: Case, verdict: Verdict, note: str) -> None:
        name = self._name
        before = self._states_of(name).get(case.id)
        state = CaseState(verdict, before.result if before else None, note, is_testers=True)
        self._states_of(name)[case.id] = state
        code = {Verdict.PASS: None, Verdict.DIFFERS: DIFFERS}.get(verdict, str(verdict))
        self._evidence.note(
            Kind.VERDICT, case.id, note, code=code, environment=name, request=case.title,
            response=answered(state.result) if state.result else "", address=self._phone.address.strip(),
        )  # fmt: skip
        self.panel.show_state(case.id)
        announce(self.panel, f"{case_text(case.title)}: {self.panel.model.state_in_words(case)}")

    def begin_again(self) -> None:
        """A new session has begun: nothing is judged in it yet."""
        self._states.clear()
        self._show()

    @property
    def _name(self) -> str:
        return self._session.environment.name if self._session else ""

    def _states_of(self, name: str) -> dict[str, CaseState]:
        return self._states.setdefault(name, {})

    def _show(self) -> None:
        self.panel.show_cases(self._cases, self._states_of(self._name))

    @Slot(str)
    def _say(self, words: str) -> None:
        self.panel.show_trial(words, is_on=False)
        announce(self.panel, words)

    # Lists

    @Slot()
    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a check list"), "", self.tr("Check lists (*.json5 *.json)")
        )
        if path:
            self.open_list(Path(path))

    def open_list(self, file: Path) -> None:
        """Work with the list in ``file``."""
        try:
            self._cases = read_cases(file)
        except CasesError as error:
            show_notice(self._window, "checklistNotice", told(error.sentence))
            return
        self._file = file
        is_own = file == own_file()
        self._settings.check_list = "" if is_own else str(file.absolute())
        if not is_own:
            self.file_read.emit(str(file))
        self._show()

    @Slot()
    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the check list"), "cases.json5")
        if path:
            try:
                content = self._file.read_bytes()
                with open(path, "wb", opener=private_opener) as file:
                    file.write(content)
            except OSError as error:
                words = self.tr("{file} cannot be written: {why}.").format(file=path, why=error.strerror)
                show_notice(self._window, "checklistNotice", words)

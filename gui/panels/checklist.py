"""The check list panel: the cases, what each has come to, and what the tester does with one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.checklist.results import Verdict
from gui.checklist.run import answered
from gui.look import theme
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane
from gui.panels.case_filter import CaseFilter
from gui.panels.checklist_model import (
    AREA,
    ID,
    MAILS,
    STATE,
    TITLE,
    CaseState,
    ChecklistFilter,
    ChecklistModel,
    case_text,
)
from gui.panels.panel import Panel
from gui.panels.table import table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.checklist.cases import Case
    from gui.sentences import Sentence

#: From this width on, in pixels, a case is told beside the list.
_BESIDE: Final = 560
_WIDTHS: Final = {ID: 5, AREA: 13, MAILS: 6, STATE: 16}


class ChecklistPanel(Panel):
    """Lists the cases; the receivers of its signals carry out what the tester asks for."""

    #: ``Case``: it is to be tried on the phone, or walked without it.
    try_requested = Signal(object)
    run_requested = Signal(object)
    run_all_requested = Signal()
    #: The call that is next is to go out as it is, whatever a field holds; the case on the phone is over.
    send_requested = Signal()
    end_requested = Signal()
    #: ``Case``, ``Verdict``, the tester's note.
    judged = Signal(object, object, str)
    open_requested = Signal()
    export_requested = Signal()
    own_requested = Signal()

    def __init__(self, work: QWidget) -> None:
        """Make it; ``work`` shows how far a run of many cases is."""
        super().__init__("checklistPanel")
        self.model = ChecklistModel()
        self.shown = ChecklistFilter(self.model)
        self.table = table("checklistTable", "", self.shown, _WIDTHS)
        self.table.drawing = "empty_search"
        self.table.fit((TITLE,), 18, droppable=(MAILS, AREA))
        self.table.doubleClicked.connect(self._try)
        self.table.menu_opening.connect(self._fill_menu)
        self.table.selectionModel().currentRowChanged.connect(self._tell_case)
        self._try_keys = self._keys(self._try, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.filter = CaseFilter()
        self.details = Pane("checklistDetails", "")
        self.progress = PlainLabel()
        self.progress.setObjectName("checklistProgress")
        self.progress.setProperty("role", "caption")
        self.step = PlainLabel()
        self.step.setObjectName("checklistStep")
        self.note = QLineEdit()
        self.note.setObjectName("checklistNote")
        self._work = work
        self._is_running = self._is_trying = False
        self._lay_out()
        self.show_trial("", is_on=False)
        written(self, self._write)
        self.filter.changed.connect(self._filter)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        self.table.setAccessibleName(self.tr("Check list"))
        self.table.set_placeholder(self.tr("No case is like that."))
        self._try_keys.setText(self.tr("Try it on the phone"))
        self.details.setAccessibleName(self.tr("About the case"))
        self.note.setPlaceholderText(self.tr("What did you see?"))
        self._note_label.setText(self.tr("Not&e"))
        self._try_button.setText(self.tr("Tr&y it"))
        self._try_button.setToolTip(self.tr("Enter"))
        self._run.setText(self.tr("Run &it"))
        self._run.setToolTip(self.tr("Without the phone, in the background"))
        self._run_all.setText(self.tr("Run all that need n&o eyes"))
        self._run_all.setToolTip(self.tr("Of those on show, in the background"))
        self._send.setText(self.tr("Send as it &is"))
        self._send.setToolTip(self.tr("Whatever the field holds and the app checks: the value of the case"))
        self._end.setText(self.tr("En&d it"))
        verdicts = (self.tr("Pass"), self.tr("Differs"), self.tr("To judge"))
        for button, keys, text in zip(self._verdicts, self._verdict_keys, verdicts, strict=True):
            button.setText(text)
            keys.setText(text)
        self._lists.setText(self.tr("Li&st"))
        lists = (self.tr("&Open a list…"), self.tr("&Export this list…"), self.tr("The app's own &list"))
        for action, text in zip(self._lists.menu().actions(), lists, strict=True):
            action.setText(text)
        self.model.write()
        self._tell_details()
        self._count()

    def show_cases(self, cases: Sequence[Case], states: Mapping[str, CaseState]) -> None:
        """Show these cases; the one that was chosen stays so, where it is among them."""
        chosen = self.chosen
        self.model.show(cases, states)
        self.filter.show_areas(cases)
        self._filter()
        self.choose(chosen.id if chosen else "")

    def choose(self, case_id: str) -> None:
        """Choose this case, or the first one where it is not on show."""
        ids = [case.id for case in self.cases]
        row = ids.index(case_id) if case_id in ids else 0
        self.table.setCurrentIndex(self.shown.index(row, 0))
        self._tell_case()

    def show_open(self) -> None:
        """Show only the cases that the tester has to judge."""
        self.filter.show_only(str(Verdict.OPEN))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cases(self) -> list[Case]:
        """The cases on show."""
        found = (self.shown.case_at(self.shown.index(row, 0)) for row in range(self.shown.rowCount()))
        return [case for case in found if case]

    @property
    def chosen(self) -> Case | None:
        """The chosen case."""
        return self.shown.case_at(self.table.currentIndex())

    def show_state(self, case_id: str) -> None:
        """Show what this case has come to now."""
        self.model.update_state(case_id)
        self._count()
        if self.chosen and self.chosen.id == case_id:
            self._tell_case()

    def show_trial(self, words: str, *, is_on: bool, can_send: bool = False) -> None:
        """Say what is to be done on the phone now, or what has come of it."""
        self.step.setText(words)
        self.step.setVisible(bool(words))
        self._is_trying = is_on
        # One of them at a time: the row is to be narrow.
        self._try_button.setVisible(not is_on)
        self._send.setVisible(is_on)
        self._send.setEnabled(can_send)
        self._end.setVisible(is_on)
        self._enable()

    def show_running(self, is_running: bool) -> None:
        """A run of many cases is under way, or no longer."""
        self._is_running = is_running
        self._work.setVisible(is_running)
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of a case beside the list or below it."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._parts.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    @Slot()
    def _filter(self) -> None:
        self.shown.want(*self.filter.wanted)
        if not self.table.currentIndex().isValid() and self.shown.rowCount():
            self.table.setCurrentIndex(self.shown.index(0, 0))
        self._tell_case()
        self._count()

    def _count(self) -> None:
        states = [self.model.states[case.id] for case in self.model.cases if case.id in self.model.states]
        done = sum(state.verdict is not Verdict.SKIPPED for state in states)
        counted = {verdict: sum(state.verdict is verdict for state in states) for verdict in Verdict}
        words = self.tr("{done} of {all} cases: {passed} pass, {differ} differ, {open} to judge")
        self.progress.setText(
            words.format(
                done=done,
                all=len(self.model.cases),
                passed=counted[Verdict.PASS],
                differ=counted[Verdict.DIFFERS],
                open=counted[Verdict.OPEN],
            )
        )

    @Slot()
    def _tell_case(self) -> None:
        state = self._tell_details()
        self.note.setText(state.note if state else "")
        self._enable()

    def _tell_details(self) -> CaseState | None:
        case = self.chosen
        state = self.model.states.get(case.id) if case else None
        self.details.show_text(self._in_words(case, state) if case else "")
        return state

    def _in_words(self, case: Case, state: CaseState | None) -> str:
        said = [f"{case.id}  {case_text(case.title)}", case_text(case.why)]
        if case.by_hand:
            said.append(self.tr("By hand: {what}").format(what=case_text(case.by_hand)))
        if case.steps:
            said.append(self.tr("Steps: {steps}").format(steps=", ".join(step.act for step in case.steps)))
        if case.needs_sandbox:
            said.append(self.tr("It works in the sandbox alone."))
        if case.mails:
            said.append(self.tr("Mails that it costs: {count}").format(count=case.mails))
        if state:
            whose = self.tr("your verdict") if state.is_testers else self.tr("by the answers")
            said.append(f"\n{self.model.state_in_words(case)} ({whose})")
            said += [answered(state.result, _told) if state.result else "", state.note]
        return "\n".join(filter(None, said))

    def _enable(self) -> None:
        case = self.chosen
        self._try_button.setEnabled(case is not None and not self._is_trying)
        self._run.setEnabled(bool(case and case.steps) and not self._is_running)
        self._run_all.setEnabled(bool(self.model.cases) and not self._is_running)
        for button in self._verdicts:
            button.setEnabled(case is not None)

    @Slot()
    def _try(self) -> None:
        if self.chosen and self._try_button.isEnabled():
            self.try_requested.emit(self.chosen)

    @Slot()
    def _walk(self) -> None:
        if self.chosen and self._run.isEnabled():
            self.run_requested.emit(self.chosen)

    def _judge(self, verdict: Verdict) -> None:
        if case := self.chosen:
            self.judged.emit(case, verdict, self.note.text().strip())

    @Slot(object, object)
    def _fill_menu(self, _index: QModelIndex, menu: Any) -> None:
        menu.addSeparator()
        for button in (self._try_button, self._run, *self._verdicts):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)

    def _keys(self, act: Callable[[], object], *keys: Qt.Key) -> QAction:
        action = self.table.addAction("")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: act())
        return action

    def _button(self, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        self._try_button = self._button("checklistTry", self._try)
        self._run = self._button("checklistRun", self._walk)
        self._run_all = self._button("checklistRunAll", self.run_all_requested.emit)
        self._send = self._button("checklistSend", self.send_requested.emit)
        self._end = self._button("checklistEnd", self.end_requested.emit)
        verdicts = (
            ("checklistPass", Verdict.PASS, Qt.Key.Key_P),
            ("checklistDiffers", Verdict.DIFFERS, Qt.Key.Key_D),
            ("checklistOpen", Verdict.OPEN, Qt.Key.Key_O),
        )
        buttons, keys = [], []
        for name, verdict, key in verdicts:
            judge = lambda verdict=verdict: self._judge(verdict)  # noqa: E731
            buttons.append(self._button(name, judge))
            buttons[-1].setToolTip(QKeySequence(key).toString())
            keys.append(self._keys(judge, key))
        self._verdicts, self._verdict_keys = tuple(buttons), tuple(keys)
        lists = self._lists = QPushButton()
        lists.setObjectName("checklistMenu")
        menu = QMenu(lists)
        for act in (self.open_requested, self.export_requested, self.own_requested):
            menu.addAction("", act.emit)
        lists.setMenu(menu)
        label = self._note_label = QLabel()
        label.setBuddy(self.note)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.table)
        self._parts.addWidget(self.details)
        for place, share in enumerate((3, 2)):
            self._parts.setStretchFactor(place, share)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*theme.PANEL_MARGINS)
        self.head_row.addWidget(self.filter)
        rows.addWidget(self.headed)
        rows.addWidget(self._parts, 1)
        rows.addWidget(self.step)
        rows.addLayout(_row(label, self.note, *self._verdicts, stretched=self.note))
        rows.addLayout(_row(self._try_button, self._send, self._end, self._run, self._run_all, None, lists))
        rows.addWidget(self._work)
        rows.addWidget(self.progress)
        self._work.hide()
        acts = (self._try_button, self._send, self._end, self._run, self._run_all, lists)
        order = (
            self.filter.words,
            self.filter.area,
            self.filter.state,
            self.table,
            self.details,
            self.note,
            *self._verdicts,
            *acts,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)


def _told(words: Sentence | str) -> str:
    return case_text(words) if isinstance(words, str) else told(words)


def _row(*widgets: QWidget | None, stretched: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget, 1 if widget is stretched else 0)
    return row

"""The cases of a check list as rows, with what each has come to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from gui.checklist.results import Verdict
from gui.look.long_text import plain_tool_tip
from gui.look.pill import Pill
from gui.panels.table import PILL_ROLE, HeadedModel
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.checklist.cases import Case
    from gui.checklist.results import CaseResult

_Index = QModelIndex | QPersistentModelIndex
ID, TITLE, AREA, MAILS, STATE = range(5)


def case_text(text: str) -> str:
    """What a case says, in the desk's language; a team's own words, which nobody has translated, as they are.

    For the tester to read: the record keeps the words of the list, whatever language it was made in.
    """
    return QCoreApplication.translate("cases", text) if text else ""


@dataclass(frozen=True)
class CaseState:
    """What a case has come to in this environment.

    Attributes:
        verdict: The tester's, where one is given, else the program's.
        result: What was answered; ``None``: nothing yet.
        note: The tester's.
        is_testers: The tester has judged.
    """

    verdict: Verdict
    result: CaseResult | None = field(default=None, repr=False)
    note: str = ""
    is_testers: bool = False


class ChecklistModel(HeadedModel):
    """A row a case, in the order of the list."""

    _numbers = (MAILS,)

    def __init__(self) -> None:
        super().__init__()
        self.cases: Sequence[Case] = ()
        self.states: Mapping[str, CaseState] = {}
        self.write()

    def write(self) -> None:
        """Name columns and verdicts in the language of now, and have the rows read again."""
        headers = (
            self.tr("Case"),
            self.tr("Title"),
            self.tr("Area"),
            self.tr("Mails"),
            self.tr("State"),
        )
        self._words = {
            Verdict.PASS: self.tr("pass"),
            Verdict.DIFFERS: self.tr("differs"),
            Verdict.OPEN: self.tr("to judge"),
            Verdict.SKIPPED: self.tr("not possible here"),
        }
        self.name_columns(headers)

    def show(self, cases: Sequence[Case], states: Mapping[str, CaseState]) -> None:
        """Show these cases, in these states by their ids."""
        self.beginResetModel()
        self.cases, self.states = cases, states
        self.endResetModel()

    def update_state(self, case_id: str) -> None:
        """The state of this case is another one now."""
        for row, case in enumerate(self.cases):
            if case.id == case_id:
                self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))

    def state_in_words(self, case: Case) -> str:
        """What ``case`` has come to."""
        state = self.states.get(case.id)
        return self._words[state.verdict] if state else self.tr("not yet")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many cases there are."""
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, and the colour of a state."""
        case = self.cases[index.row()]
        if role == PILL_ROLE:
            state = self.states.get(case.id)
            has_pill = state and index.column() == STATE
            return Pill(self.state_in_words(case), _TONES[state.verdict]) if state and has_pill else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE:
            return f"{visible(case_text(case.title))}, {self.state_in_words(case)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        mails = str(case.mails) if case.mails else ""
        cells = (case.id, case_text(case.title), case_text(case.area), mails, self.state_in_words(case))
        cell = visible(cells[index.column()])
        return plain_tool_tip(cell) if role == Qt.ItemDataRole.ToolTipRole else cell


_TONES: Final = {
    Verdict.PASS: "good",
    Verdict.DIFFERS: "bad",
    Verdict.OPEN: "waiting",
    Verdict.SKIPPED: "muted",
}


class ChecklistFilter(QSortFilterProxyModel):
    """Those cases alone that are of an area, in a state, and hold the words."""

    def __init__(self, source: ChecklistModel) -> None:
        super().__init__()
        self._source = source
        self._words = self._area = ""
        self._state: str | None = None
        self.setSourceModel(source)

    def want(self, words: str, area: str, state: str | None) -> None:
        """Show the cases that hold ``words``, of ``area`` (empty: all), in ``state``.

        The state is a verdict's name; empty: those without one; ``None``: all.
        """
        self.beginFilterChange()
        self._words, self._area, self._state = words.strip().casefold(), area, state
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: _Index) -> bool:
        """Whether the case of this row is shown."""
        case = self._source.cases[row]
        state = self._source.states.get(case.id)
        words = (case.title, case.area, case.why, case.by_hand)
        text = " ".join((case.id, *words, *map(case_text, words))).casefold()
        is_in_state = self._state is None or self._state == (str(state.verdict) if state else "")
        return self._words in text and self._area in ("", case.area) and is_in_state

    def case_at(self, index: _Index) -> Case | None:
        """The case of a row on show."""
        row = self.mapToSource(index).row() if index.isValid() else -1
        return self._source.cases[row] if row >= 0 else None

"""The debrief of a session: what was covered, what is left behind, what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.dialogs.dialog import REJECT, Dialog, Foot, button
from gui.look.flow_row import FlowRow
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane
from gui.look.times import short_time
from gui.panels.checklist_model import case_text
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.evidence.debrief import Debrief
    from gui.evidence.entry import Entry

_SIZE: Final = QSize(720, 520)


class DebriefDialog(Dialog):
    """Tells it as text, and leads to what can be done about it."""

    #: The tester wants to delete the users that are left, to export the session, or to judge.
    clean_up_requested = Signal()
    export_requested = Signal()
    judge_requested = Signal()

    def __init__(self, debrief: Debrief, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("debriefDialog")
        self.setWindowTitle(self.tr("Debrief"))
        heading = PlainLabel(self._heading(debrief))
        heading.setProperty("role", "heading")
        self.text = Pane("debriefText", self.tr("Debrief"))
        self.text.show_text("\n".join(self._lines(debrief)))
        clean_up = button("debriefCleanUp", self.tr("Clean &up…"), self.clean_up_requested.emit)
        clean_up.setEnabled(any(made.left for made in debrief.made))
        clean_up.setToolTip(self.tr("The users that are left in the environment in use"))
        judge = button("debriefJudge", self.tr("&Judge what is open"), self.judge_requested.emit)
        judge.setEnabled(bool(debrief.open))
        export = button("debriefExport", self.tr("E&xport…"), self.export_requested.emit)
        copy = button("debriefCopy", self.tr("&Copy"), self._copy)
        close = button("debriefClose", self.tr("C&lose"), self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(heading)
        rows.addWidget(self.text, 1)
        rows.addLayout(FlowRow(clean_up, judge, export, copy))
        rows.addWidget(Foot((close, REJECT)))
        close.setDefault(True)
        self.settle(_SIZE, is_kept=True)

    def _heading(self, debrief: Debrief) -> str:
        session, minutes = debrief.session, round(debrief.lasted.total_seconds() / 60)
        words = self.tr("{name} · {minutes} min · {where}")
        name = session.name or session.charter or short_time(session.started)
        where = ", ".join(debrief.environments) or self.tr("no environment")
        return words.format(name=visible(name), minutes=minutes, where=visible(where))

    def _lines(self, debrief: Debrief) -> Iterable[str]:
        yield self.tr("Covered")
        words = self.tr("  Addresses: {count}, notes: {notes}, pictures: {pictures}")
        yield words.format(count=debrief.addresses, notes=debrief.notes, pictures=debrief.pictures)
        for called in debrief.called:
            words = self.tr("  {operation}: {count}, of them refused or lost: {errors}")
            yield words.format(operation=called.operation, count=called.count, errors=called.errors)
        words = self.tr("  Cases: {passed} pass, {differ} differ, {open} to judge, {skipped} not possible")
        yield words.format(
            passed=len(debrief.passed),
            differ=len(debrief.differing),
            open=len(debrief.open),
            skipped=len(debrief.skipped),
        )
        yield from self._cases(self.tr("Differ"), debrief.differing)
        yield from self._cases(self.tr("Open verdicts"), debrief.open)
        yield ""
        yield self.tr("Users made and left behind")
        for made in debrief.made:
            words = self.tr("  {name}: {made} made, {left} left. Environment > Clean up deletes them.")
            if not made.left:
                words = self.tr("  {name}: {made} made, none left")
            yield words.format(name=made.environment, made=made.made, left=made.left)
        if not debrief.made:
            yield self.tr("  none")

    def _cases(self, heading: str, entries: Iterable[Entry]) -> Iterable[str]:
        for place, entry in enumerate(entries):
            if not place:
                yield ""
                yield heading
            note = f": {entry.text}" if entry.text else ""
            where = f" ({entry.environment})" if entry.environment else ""
            yield f"  {entry.operation} {case_text(entry.request)}{where}{note}"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())

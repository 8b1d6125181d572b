"""Two runs of a check list side by side: which answers differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from gui.dialogs.dialog import ASIDE, REJECT, Dialog, Foot, button
from gui.dialogs.notice import show_notice
from gui.evidence.comparison import verdict_in_words
from gui.look.languages import told
from gui.look.long_text import PlainLabel, plain_tool_tip
from gui.look.pane import Pane
from gui.machine.folders import private_opener
from gui.panels.checklist_model import case_text
from gui.panels.table import HeadedModel, table
from gui.visible import visible

if TYPE_CHECKING:
    from gui.evidence.comparison import Comparison, Difference
    from gui.evidence.entry import Entry

_Index = QModelIndex | QPersistentModelIndex
_SIZE: Final = QSize(900, 560)


class ComparisonModel(HeadedModel):
    """A row a case that was answered otherwise."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.differences: Final = comparison.differences
        self._headers = (
            self.tr("Case"), self.tr("Title"), self.tr("Differs in"), self.tr("First"), self.tr("Second"),
        )  # fmt: skip

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.differences)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        each = self.differences[index.row()]
        cell = visible(
            (
                each.case,
                case_text(each.title),
                ", ".join(map(told, each.sentences)),
                told(verdict_in_words(each.first)),
                told(verdict_in_words(each.second)),
            )[index.column()]
        )
        return plain_tool_tip(cell) if role == Qt.ItemDataRole.ToolTipRole else cell


class ComparisonDialog(Dialog):
    """Shows what differs, and the answers of the chosen case beside each other."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonDialog")
        self.setWindowTitle(self.tr("Two runs compared"))
        self._comparison = comparison
        words = self.tr("First: {first}\nSecond: {second}\n{same} cases answered alike, {differ} otherwise")
        self.summary = PlainLabel(
            words.format(
                first=visible(comparison.first.name),
                second=visible(comparison.second.name),
                same=comparison.same,
                differ=len(comparison.differences),
            )
        )
        self.summary.setObjectName("comparisonSummary")
        self.model = ComparisonModel(comparison)
        widths = {0: 6, 2: 20, 3: 14, 4: 14}
        self.table = table("comparisonTable", self.tr("Cases answered otherwise"), self.model, widths)
        self.table.fit((1,), 20, droppable=(2,))
        self.table.set_placeholder(self.tr("All cases were answered alike."))
        self.table.selectionModel().currentRowChanged.connect(self._show_answers)
        self.first = Pane("comparisonFirst", self.tr("Answer of the first run"))
        self.second = Pane("comparisonSecond", self.tr("Answer of the second run"))
        answers = QSplitter()
        parts = QSplitter(Qt.Orientation.Vertical)
        for pane in (self.first, self.second):
            answers.addWidget(pane)
        for part in (self.table, answers):
            parts.addWidget(part)
        save = button("comparisonSave", self.tr("&Save as HTML…"), self._save)
        close = button("comparisonClose", self.tr("&Close"), self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.summary)
        rows.addWidget(parts, 1)
        rows.addWidget(Foot((save, ASIDE), (close, REJECT)))
        close.setDefault(True)
        self.settle(_SIZE, is_kept=True)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_answers()

    @Slot()
    def _show_answers(self) -> None:
        row = self.table.currentIndex().row()
        chosen: Difference | None = self.model.differences[row] if row >= 0 else None
        for pane, entry in ((self.first, chosen and chosen.first), (self.second, chosen and chosen.second)):
            pane.show_text(self._in_words(entry) if entry else "")

    def _in_words(self, entry: Entry) -> str:
        time = self.tr("{ms} ms").format(ms=round(entry.duration * 1000)) if entry.duration else ""
        return "\n".join(filter(None, (told(verdict_in_words(entry)), entry.response, entry.text, time)))

    @Slot()
    def _save(self) -> None:
        from gui.evidence.formats.compared import page

        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the comparison"), "comparison.html")
        if not path:
            return
        try:
            with open(path, "w", encoding="utf-8", newline="", opener=private_opener) as file:
                file.write(page(self._comparison))
        except OSError as error:
            words = self.tr("{file} cannot be written: {why}.").format(file=path, why=error.strerror)
            show_notice(self, "comparisonNotice", words)

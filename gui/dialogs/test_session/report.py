"""A bug report before it is shared: what it says, line by line, each of which can be struck out."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import ACCEPT, ACTION, REJECT, Dialog, Foot
from gui.evidence.report import EXPECTED, Line, Report, jira, markdown
from gui.look.announce import announce
from gui.look.languages import told
from gui.look.letters import fixed_font
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane
from gui.machine.folders import private_opener
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.sentences import Sentence

_SIZE: Final = QSize(940, 620)
_THUMBNAIL: Final = QSize(90, 150)
_FORMATS: Final = {"Markdown": (markdown, "md"), "Jira": (jira, "txt")}


@dataclass(frozen=True)
class Draft:
    """A report as it is, and with its e-mail addresses masked; its pictures: names of files and contents."""

    plain: Report
    masked: Report
    pictures: tuple[tuple[str, bytes], ...]


class ReportDialog(Dialog):
    """Shows exactly what will be shared. It is copied, or saved with its pictures."""

    #: ``Sentence``: how the report has been copied or saved.
    shared = Signal(object)
    #: The path of the file or folder that it was saved in.
    written = Signal(str)

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setWindowTitle(self.tr("Bug report"))
        self._draft = draft
        self.title = QLineEdit(told(draft.plain.title))
        self.title.setObjectName("reportTitle")
        self.expected = QLineEdit(self._usual_expectation())
        self.expected.setObjectName("reportExpected")
        self.format = QComboBox()
        self.format.setObjectName("reportFormat")
        self.format.addItems([*_FORMATS])
        self.masks = QCheckBox(self.tr("&Mask e-mail addresses"))
        self.masks.setObjectName("reportMasks")
        self.lines = self._list("reportLines", self.tr("Lines to share"))
        self.pictures = self._list("reportPictures", self.tr("Pictures to share"))
        self.preview = Pane("reportPreview", self.tr("What will be shared"))
        self.preview.setFont(fixed_font())
        self.problem = PlainLabel()
        self.problem.setObjectName("reportProblem")
        self.problem.setProperty("role", "problem")
        layout = QVBoxLayout(self)
        layout.addLayout(self._form())
        layout.addWidget(self._parts(), 1)
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons())
        self._copy.setDefault(True)
        self._fill()
        for signal in (
            self.title.textChanged, self.expected.textChanged, self.format.currentIndexChanged,
            self.lines.itemChanged, self.pictures.itemChanged,
        ):  # fmt: skip
            signal.connect(self._show)
        self.masks.toggled.connect(self._fill)
        self.settle(_SIZE, is_kept=True)
        self._copy.setFocus()

    @property
    def text(self) -> str:
        """What will be shared, but for the pictures."""
        write, _ = _FORMATS[self.format.currentText()]
        struck = {row for row in range(self.lines.count()) if not _is_checked(self.lines.item(row))}
        return write(self._report(), struck, [name for name, _ in self.chosen_pictures], told)

    @property
    def chosen_pictures(self) -> list[tuple[str, bytes]]:
        """The pictures that will be shared."""
        rows = range(self.pictures.count())
        return [self._draft.pictures[row] for row in rows if _is_checked(self.pictures.item(row))]

    def save_to(self, path: Path) -> None:
        """Write report and pictures, closed to other users, to a ZIP file or into a new folder.

        Raises:
            OSError: They cannot be written.
        """
        _, ending = _FORMATS[self.format.currentText()]
        files = [(f"report.{ending}", self.text.encode("utf-8", "backslashreplace")), *self.chosen_pictures]
        if path.suffix.casefold() == ".zip":
            with (
                open(path, "wb", opener=private_opener) as file,
                zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
            ):
                for name, content in files:
                    archive.writestr(name, content)
            return
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in files:
            with open(path / name, "wb", opener=private_opener) as file:
                file.write(content)

    def _report(self) -> Report:
        report = self._draft.masked if self.masks.isChecked() else self._draft.plain
        lines = tuple(
            Line(EXPECTED, self.expected.text()) if line.section == EXPECTED else line
            for line in report.lines
        )
        return replace(report, title=self.title.text(), lines=lines)

    def _usual_expectation(self) -> str:
        return next((told(line.text) for line in self._draft.plain.lines if line.section == EXPECTED), "")

    @Slot()
    def _fill(self) -> None:
        """List the lines anew; what was struck out stays so."""
        struck = {row for row in range(self.lines.count()) if not _is_checked(self.lines.item(row))}
        report = self._draft.masked if self.masks.isChecked() else self._draft.plain
        self.lines.blockSignals(True)
        self.lines.clear()
        for row, line in enumerate(report.lines):
            name = f"{told(line.name)}: " if line.name else ""
            text = self.tr("(see above)") if line.section == EXPECTED else visible(told(line.text))
            self._add(self.lines, f"{told(line.section)} · {name}{text}", is_checked=row not in struck)
        self.lines.blockSignals(False)
        if self.pictures.count() == 0:
            for name, content in self._draft.pictures:
                item = self._add(self.pictures, name, is_checked=True)
                item.setIcon(QIcon(QPixmap.fromImage(QImage.fromData(content))))
        self._show()

    @Slot()
    def _show(self) -> None:
        self.preview.setPlainText(visible(self.text, keep="\n"))

    def _add(self, where: QListWidget, text: str, *, is_checked: bool) -> QListWidgetItem:
        item = QListWidgetItem(text, where)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        return item

    @Slot()
    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._tell(N_("Copied: paste it into the bug tracker. Pictures are saved with the report only."))

    @Slot()
    def _save_zip(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "report.zip", self.tr("ZIP file (*.zip)")
        )
        self._save(Path(path) if path.casefold().endswith(".zip") or not path else Path(f"{path}.zip"), path)

    @Slot()
    def _save_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Save the report in a folder"))
        self._save(Path(path), path)

    def _save(self, path: Path, chosen: str) -> None:
        if not chosen:
            return
        try:
            self.save_to(path)
        except OSError as error:
            words = self.tr("{file} cannot be written: {why}.")
            self.problem.setText(words.format(file=path, why=error.strerror))
        else:
            self.written.emit(str(path))
            self._tell(N_("Saved: {file}", file=path))

    def _tell(self, words: Sentence) -> None:
        self.problem.clear()
        announce(self, told(words))
        self.shared.emit(words)
        self.accept()

    def _list(self, name: str, accessible_name: str) -> QListWidget:
        made = QListWidget()
        made.setObjectName(name)
        made.setAccessibleName(accessible_name)
        made.setWordWrap(True)
        made.setIconSize(_THUMBNAIL)
        return made

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Expected"), self.expected)
        row = QHBoxLayout()
        row.addWidget(self.format)
        row.addSpacing(16)
        row.addWidget(self.masks)
        row.addStretch()
        label = QLabel(self.tr("&Format"))
        label.setBuddy(self.format)
        form.addRow(label, row)
        for field, words in (
            (self.title, self.tr("Title")),
            (self.expected, self.tr("Expected")),
            (self.format, self.tr("Format")),
        ):  # fmt: skip
            field.setAccessibleName(words)
        return form

    def _parts(self) -> QSplitter:
        chosen = QWidget()
        rows = QVBoxLayout(chosen)
        rows.setContentsMargins(0, 0, 0, 0)
        for words, widget, share in (
            (self.tr("&Lines: Space strikes one out"), self.lines, 3),
            (self.tr("&Pictures"), self.pictures, 2),
        ):
            label = QLabel(words)
            label.setBuddy(widget)
            rows.addWidget(label)
            rows.addWidget(widget, share)
            is_empty = widget is self.pictures and not self._draft.pictures
            label.setVisible(not is_empty)
            widget.setVisible(not is_empty)
        parts = QSplitter()
        parts.addWidget(chosen)
        parts.addWidget(self.preview)
        parts.setChildrenCollapsible(False)
        parts.setSizes([_SIZE.width() // 2] * 2)
        return parts

    def _buttons(self) -> Foot:
        self._copy = self._button("reportCopy", self.tr("&Copy"), self._copy_text)
        return Foot(
            (self._copy, ACCEPT),
            (self._button("reportZip", self.tr("Save as &ZIP…"), self._save_zip), ACTION),
            (self._button("reportFolder", self.tr("Save in a fol&der…"), self._save_folder), ACTION),
            (self._button("reportCancel", self.tr("Ca&ncel"), self.reject), REJECT),
        )

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        return button


def _is_checked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked

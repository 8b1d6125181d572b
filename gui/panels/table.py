"""The tables that the panels and dialogs share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QFont, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gui.look import theme
from gui.look.clipboard import copy_secret
from gui.look.empty import draw_empty
from gui.look.languages import written
from gui.look.pill import Pill, draw_pill
from gui.look.times import tabular

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QAbstractItemModel, QPoint
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from gui.machine.settings import Settings

#: What a cell gives to the clipboard where that is more than it shows.
COPY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: The secret that a cell masks: copied alone, and never with its row.
SECRET_ROLE: Final = Qt.ItemDataRole.UserRole + 2
#: The ``Pill`` that a cell shows in place of its text.
PILL_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_CELL_MARGIN: Final = 4
_MARGIN: Final = 14


class HeadedModel(QAbstractTableModel):
    """A table whose columns have names: a subclass has them in ``_headers``, by column."""

    _headers: Mapping[int, str] | Sequence[str]
    #: Columns of numbers: they stand at the right.
    _numbers: Sequence[int] = ()

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """What a row shows."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def name_columns(self, names: Mapping[int, str] | Sequence[str]) -> None:
        """Call the columns so from now on, and have the rows read again: their words are others too."""
        self._headers = names
        last = len(names) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, last))


class CellDelegate(QStyledItemDelegate):
    """Draws a cell's pill, and keeps its own colour where its row is selected."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the cell, then its pill and what stands behind that; or its text."""
        pill: Pill | None = index.data(PILL_ROLE)
        if pill is None:
            super().paint(painter, _with_own_color(option, index), index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        room = QRectF(option.rect).adjusted(_CELL_MARGIN, 0, -_CELL_MARGIN, 0)
        room.setLeft(room.left() + draw_pill(painter, room, shown.font, pill) + _CELL_MARGIN)
        if pill.rest and room.width() > 0:
            rest = shown.fontMetrics.elidedText(pill.rest, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.setPen(theme.color("text"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, rest)


class Table(QTableView):
    """A table of whole rows. It copies cells and rows, and says what will appear while it is empty.

    Its menu acts on the chosen row, by mouse and by keyboard.
    """

    #: The chosen ``QModelIndex``, and the ``QMenu`` about to open, to which a panel adds what it offers.
    menu_opening = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        #: The keys that were held at the last double click.
        self.held_at_double_click = Qt.KeyboardModifier.NoModifier
        self._placeholder = ""
        #: The drawing over these words: a file of ``resources/icons``.
        self.drawing = ""
        self._least = 0
        #: In pixels, by column: as they are now, as they were made, and those that the tester has set.
        self._widths: dict[int, int] = {}
        self._usual: dict[int, int] = {}
        self._own: dict[int, int] = {}
        self._droppable: Sequence[int] = ()
        self._settings: Settings | None = None
        self._copy_cell = self.addAction("", QKeySequence(QKeySequence.StandardKey.Copy), self._put_cell)
        self._copy_row = self.addAction("", QKeySequence("Ctrl+Shift+C"), self._put_row)
        self._reset = self.addAction("", self.reset_columns)
        for action in (self._copy_cell, self._copy_row):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        # Windows alone makes a request for the menu of it; the Menu key is one everywhere.
        keys = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._open_menu_of_chosen)
        header = self.horizontalHeader()
        header.sectionResized.connect(self._note_width)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header.addAction(self._reset)
        written(self, self._write)

    def _write(self) -> None:
        self._copy_cell.setText(self.tr("Copy cell"))
        self._copy_row.setText(self.tr("Copy row"))
        self._reset.setText(self.tr("Usual column widths"))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show ``model``, and tell assistive technology when it is empty."""
        super().setModel(model)
        if model:
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                signal.connect(self._describe)

    def set_placeholder(self, words: str) -> None:
        """Say ``words`` while there is no row."""
        self._placeholder = words
        self._describe()

    def fit(self, stretched: Sequence[int], least_characters: int, droppable: Sequence[int]) -> None:
        """Never scroll sideways.

        Args:
            stretched: The columns that share the room that the others leave.
            least_characters: How wide these are at least, together.
            droppable: The columns to hide where there is no room for all, the first one first.
        """
        self._least = least_characters * self.fontMetrics().horizontalAdvance("0")
        columns = [column for column in range(self.model().columnCount()) if column not in stretched]
        known = self._widths  # a hidden column has no width
        self._widths = {column: self.columnWidth(column) or known[column] for column in columns}
        self._usual = {**self._widths, **self._usual}
        self._droppable = droppable
        self.horizontalHeader().setStretchLastSection(False)
        for column in stretched:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._drop_columns()

    def remember(self, settings: Settings) -> None:
        """Have the columns as wide as the tester made them once, and keep what is made of them."""
        self._settings = settings
        self._own = settings.columns(self.objectName())
        self._set_widths(self._own)

    @Slot()
    def reset_columns(self) -> None:
        """Have all columns as wide as at the first start."""
        self._own.clear()
        self._keep_widths()
        self._set_widths(self._usual)

    def _set_widths(self, widths: Mapping[int, int]) -> None:
        for column in self._widths.keys() & widths.keys():
            self._widths[column] = widths[column]
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, widths[column])
        self._drop_columns()

    def _keep_widths(self) -> None:
        if self._settings:
            self._settings.keep_columns(self.objectName(), self._own)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen row: by mouse, the one under it is chosen first."""
        if event.reason() is event.Reason.Keyboard:
            self._open_menu_of_chosen()
        elif (index := self.indexAt(event.pos())).isValid():
            self.setCurrentIndex(index)
            self._open_menu(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Note which keys are held: ``doubleClicked`` does not tell."""
        self.held_at_double_click = event.modifiers()
        super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or what will appear."""
        super().paintEvent(event)
        if self._is_empty() and self._placeholder:
            room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            draw_empty(QPainter(self.viewport()), room, self.drawing, self._placeholder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the columns for which there is no room."""
        # The view paints all of it after this, and once more where the header tells of a stretched column.
        with QSignalBlocker(self.horizontalHeader()):
            super().resizeEvent(event)
        self._drop_columns()

    @Slot()
    def _open_menu_of_chosen(self) -> None:
        chosen = self.currentIndex()
        if chosen.isValid() and QApplication.activePopupWidget() is None:
            self.scrollTo(chosen)
            self._open_menu(self.viewport().mapToGlobal(self.visualRect(chosen).bottomLeft()))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._copy_cell, self._copy_row])
        self.menu_opening.emit(self.currentIndex(), menu)
        menu.popup(place)

    def _is_empty(self) -> bool:
        return self.model() is None or self.model().rowCount() == 0

    def _drop_columns(self) -> None:
        # A hidden column has no width: it is remembered as it was shown last.
        self._widths.update(
            {column: self.columnWidth(column) or width for column, width in self._widths.items()}
        )
        needed = self._least + sum(self._widths.values())
        for column in self._droppable:
            is_dropped = needed > self.viewport().width()
            self.setColumnHidden(column, is_dropped)
            if not is_dropped:
                self.setColumnWidth(column, self._widths[column])
            needed -= self._widths[column] if is_dropped else 0

    @Slot(int, int, int)
    def _note_width(self, column: int, _before: int, width: int) -> None:
        # The tester's own: the mouse is on the header. What the window does to a column is nobody's wish.
        if column in self._widths and width and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._widths[column] = self._own[column] = width
            self._keep_widths()

    @Slot()
    def _describe(self) -> None:
        self.setAccessibleDescription(self._placeholder if self._is_empty() else "")
        self.viewport().update()

    @Slot()
    def _put_cell(self) -> None:
        if not (index := self.currentIndex()).isValid():
            return
        if secret := index.data(SECRET_ROLE):
            copy_secret(secret)
        else:
            QApplication.clipboard().setText(_copied(index))

    @Slot()
    def _put_row(self) -> None:
        if (index := self.currentIndex()).isValid():
            cells = [index.siblingAtColumn(column) for column in range(self.model().columnCount())]
            QApplication.clipboard().setText("\t".join(map(_copied, cells)))


def table(name: str, accessible_name: str, model: QAbstractItemModel, widths: Mapping[int, int]) -> Table:
    """A table of whole rows over ``model``; ``widths`` are in characters, by column."""
    view = Table()
    view.setObjectName(name)
    view.setAccessibleName(accessible_name)
    view.setFont(tabular(QFont()))
    view.setModel(model)
    view.setItemDelegate(CellDelegate(view))
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(max(theme.ROW, view.fontMetrics().height() + theme.ROW // 2))
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    digit = view.fontMetrics().horizontalAdvance("0")
    for column, characters in widths.items():
        view.setColumnWidth(column, characters * digit + _MARGIN)
    return view


def _with_own_color(
    option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
) -> QStyleOptionViewItem:
    """Have selected text in the colour that the cell has of its own.

    Not by ``initStyleOption``: Qt would ask Python for each cell that is not selected, too.
    """
    is_selected = QStyle.StateFlag.State_Selected in option.state
    color = index.data(Qt.ItemDataRole.ForegroundRole) if is_selected else None
    if color is None:
        return option
    colored = QStyleOptionViewItem(option)
    colored.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(color))
    return colored


def _copied(index: QModelIndex) -> str:
    text = index.data(COPY_ROLE)
    return str(index.data() if text is None else text)

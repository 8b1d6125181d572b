"""The tables that the panels share."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QAbstractItemModel


class _KeepColor(QStyledItemDelegate):
    """Keeps a cell's own colour where its row is selected."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        color = index.data(Qt.ItemDataRole.ForegroundRole)
        if color is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(color))


def table(
    name: str, accessible_name: str, model: QAbstractItemModel, widths: Mapping[int, int]
) -> QTableView:
    """A table of whole rows over ``model``; ``widths`` are in characters, by column."""
    view = QTableView()
    view.setObjectName(name)
    view.setAccessibleName(accessible_name)
    view.setModel(model)
    view.setItemDelegate(_KeepColor(view))
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    digit = view.fontMetrics().horizontalAdvance("0")
    for column, characters in widths.items():
        view.setColumnWidth(column, characters * digit + 14)
    return view


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows ``text`` as it is: Qt would draw HTML that a tester typed as an address."""
    return f"<span>{escape(text)}</span>" if text else ""

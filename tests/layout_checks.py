"""Whether everything in a window can be read: no text is cut off, nothing overlaps.

Widgets must be on show and laid out. What gives way on purpose is passed over: an ``ElidingButton``, a box
whose choices are not to set its width, cells of lists and what is typed; so is what is scrolled to, and what
is placed by hand over the rest (a notice).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)

from gui.look.eliding_button import ElidingButton

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Letters may reach so many pixels over what their font says, and layouts round.
_TOLERANCE = 1


def assert_nothing_cut_off(widget: QWidget) -> None:
    """Each text in ``widget`` has the room that it needs, and each widget lies within its parent."""
    _lay_out(widget)
    found = [problem for part in _shown(widget) for problem in (*_cut_text(part), *_outside(part, widget))]
    assert not found, "\n".join(found)


def assert_nothing_overlaps(widget: QWidget) -> None:
    """No two widgets that a layout or splitter in ``widget`` has side by side lie upon each other."""
    _lay_out(widget)
    found = [
        f"{_named(one)} and {_named(other)} overlap: {_sides(one.geometry())} and {_sides(other.geometry())}"
        for part in _shown(widget)
        for one, other in combinations(_side_by_side(part), 2)
        if _overlap(one.geometry(), other.geometry())
    ]
    assert not found, "\n".join(found)


def _lay_out(widget: QWidget) -> None:
    assert widget.isVisible(), f"{_named(widget)} is not on show"
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """``widget`` and what is seen of its parts; not their windows, nor the insides of Qt's own inputs."""
    yield widget
    if isinstance(widget, (QComboBox, QAbstractSpinBox, QLineEdit)):
        return
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and not child.isWindow():
            yield from _shown(child)


def _cut_text(widget: QWidget) -> Iterator[str]:
    needed = _needed(widget)
    if needed is None:
        return
    width, height = widget.width() + _TOLERANCE, widget.height() + _TOLERANCE
    if needed.width() > width or needed.height() > height:
        yield (
            f"{_named(widget)} is cut off: {widget.width()} x {widget.height()}"
            f" for {needed.width()} x {needed.height()}"
        )


def _needed(widget: QWidget) -> QSize | None:
    """The least room for the text of ``widget``; ``None``: it has none, or one that gives way."""
    if isinstance(widget, ElidingButton):
        return None
    if isinstance(widget, QLabel):
        return _needed_by_label(widget)
    if isinstance(widget, (QCheckBox, QRadioButton)):
        return widget.sizeHint() if widget.text() else None
    if isinstance(widget, QAbstractButton) and widget.sizePolicy().hasHeightForWidth():
        # Its words wrap.
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QAbstractButton):
        # One that asks for less than its text draws that in lines.
        return _size_of(widget, widget.text()).boundedTo(widget.sizeHint()) if widget.text() else None
    if isinstance(widget, QComboBox):
        policy = widget.sizeAdjustPolicy()
        if policy is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
            return QSize(0, widget.fontMetrics().height())
        return _size_of(widget, widget.currentText())
    if isinstance(widget, (QLineEdit, QAbstractSpinBox)):
        return QSize(0, widget.fontMetrics().height())
    if isinstance(widget, QGroupBox):
        return _size_of(widget, widget.title()) if widget.title() else None
    if isinstance(widget, QTabBar):
        return _needed_by_tabs(widget)
    return None


def _needed_by_label(label: QLabel) -> QSize | None:
    if not label.text():
        return None
    if label.wordWrap():
        # As narrow as its longest word, and as high as it is at its width.
        return QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()))
    return label.sizeHint()


def _needed_by_tabs(tabs: QTabBar) -> QSize | None:
    """As much wider than it is as the texts lack in their tabs."""
    lacking = [
        _size_of(tabs, tabs.tabText(number)).width() - tabs.tabRect(number).width()
        for number in range(tabs.count())
        if tabs.isTabVisible(number)
    ]
    return QSize(tabs.width() + max(0, *lacking, 0), tabs.fontMetrics().height())


def _size_of(widget: QWidget, text: str) -> QSize:
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)


def _outside(widget: QWidget, whole: QWidget) -> Iterator[str]:
    """What of ``widget`` is beyond its parent's edge, but for what can be scrolled to."""
    parent = widget.parentWidget()
    if parent is None or widget is whole or widget.size().isEmpty():
        return
    if _is_behind_tab(widget):
        return
    room, area = parent.rect(), parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        if not isinstance(area, QScrollArea):
            return  # cells and their editors
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        place = widget.geometry()
        is_wider = place.width() > room.width() + _TOLERANCE and area.horizontalScrollBarPolicy() == never
        if is_wider:
            yield f"{_named(widget)} is wider than {_named(area)}: {place.width()} of {room.width()}"
        return
    roomy = room.adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
    if not roomy.contains(widget.geometry()):
        yield f"{_named(widget)} leaves {_named(parent)}: {_sides(widget.geometry())} of {_sides(room)}"


def _is_behind_tab(widget: QWidget) -> bool:
    """Whether it is a panel whose tab is not chosen: Qt keeps that beyond the edge."""
    if not isinstance(widget, QDockWidget) or (body := widget.widget()) is None:
        return False
    parts = body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return not any(part.isVisible() for part in parts)


def _side_by_side(parent: QWidget) -> list[QWidget]:
    if isinstance(parent, QSplitter):
        parts = [parent.widget(number) for number in range(parent.count())]
    elif layout := parent.layout():
        parts = list(_of_layout(layout))
    else:
        parts = []
    shown = [part for part in parts if part is not None and part.isVisible() and not part.size().isEmpty()]
    return [part for part in shown if not _is_behind_tab(part)]


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """Its widgets, and those of the layouts in it.

    Not by ``itemAt``: PySide holds on to an item that Qt deletes with its widget, and gives it later for what
    stands at the same place by then.
    """
    parent = layout.parentWidget()
    assert parent is not None
    layouts = [layout, *layout.findChildren(QLayout)]
    for widget in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not widget.isWindow() and any(each.indexOf(widget) >= 0 for each in layouts):
            yield widget


def _overlap(one: QRect, other: QRect) -> bool:
    common = one.intersected(other)
    return common.width() > _TOLERANCE and common.height() > _TOLERANCE


def _sides(place: QRect) -> str:
    return f"{place.width()} x {place.height()} at {place.x()}, {place.y()}"


def _named(widget: QWidget) -> str:
    words = next((text for name in ("text", "title") if (text := _text(widget, name))), "")
    name = f"{type(widget).__name__} {widget.objectName()!r} {words[:40]!r}"
    at = widget.mapTo(widget.window(), QPoint())
    return f"{name} (at {at.x()}, {at.y()})"


def _text(widget: QWidget, name: str) -> str:
    read = getattr(widget, name, None)
    return str(read()) if callable(read) else ""

"""The attributes of a pool's schema that are not as in any pool: a list, and a form over one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from gui.cognito.pool_shapes.shape import STANDARD, AttributeKind, SchemaAttribute
from gui.look.editable import make_editable
from gui.look.flow_row import FlowRow
from gui.look.held_keys import ENTER, is_repeated
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ATTRIBUTE: Final = Qt.ItemDataRole.UserRole
_LINES: Final = 5
#: What AddCustomAttributes takes (API reference): 20 characters.
_LONGEST: Final = 20


class SchemaBox(QGroupBox):
    """Lists, adds, changes and removes attributes. What a pool has already is there for life."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Attributes that are not as in any pool"))
        self._fixed: frozenset[str] = frozenset()
        self._is_new = True
        self._list = QListWidget()
        self._list.setObjectName("poolAttributes")
        self._list.setAccessibleName(self.tr("Attributes"))
        self._list.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * self._list.frameWidth())
        self._list.installEventFilter(self)
        self._list.currentItemChanged.connect(self._fill_form)
        self.name = QComboBox()
        self.name.setObjectName("poolAttributeName")
        make_editable(self.name, self.tr("Attribute"))
        self.name.addItems(["custom:", *sorted(STANDARD)])
        self.name.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name.setMinimumContentsLength(16)
        self.kind = QComboBox()
        self.kind.setObjectName("poolAttributeKind")
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItems([str(kind) for kind in AttributeKind])
        self.required = QCheckBox(self.tr("required"))
        self.required.setObjectName("poolAttributeRequired")
        self.mutable = QCheckBox(self.tr("can be changed"))
        self.mutable.setObjectName("poolAttributeMutable")
        self.mutable.setChecked(True)
        self.least = self._number("poolAttributeLeast", self.tr("Least length or value"), self.tr("least"))
        self.most = self._number("poolAttributeMost", self.tr("Most length or value"), self.tr("most"))
        self._put = self._button("poolAttributePut", self.tr("Add or change"), self._put_attribute)
        self._put.setToolTip(self.tr("Adds the attribute, or changes the one of that name"))
        self._remove = self._button("poolAttributeRemove", self.tr("Remove"), self._remove_chosen)
        self._remove.setToolTip(self.tr("Removes the chosen attribute (Delete)"))
        self.problem = PlainLabel()
        self.problem.setObjectName("poolAttributeProblem")
        self.problem.setProperty("role", "problem")
        label = QLabel(self.tr("Attribute"))
        label.setBuddy(self.name)
        first = FlowRow(label, self.name, self.kind, self.required, self.mutable)
        second = FlowRow(self.least, self.most, self._put, self._remove)
        for field in (self.name, self.kind, self.least, self.most):
            field.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.problem)

    def show_attributes(self, attributes: Sequence[SchemaAttribute], *, is_new: bool) -> None:
        """Show these; unless the pool ``is_new``, they stay as they are."""
        self._is_new = is_new
        self._fixed = frozenset() if is_new else frozenset(attribute.name for attribute in attributes)
        self._list.clear()
        for attribute in attributes:
            self._add(attribute)
        self.problem.clear()
        self._follow()

    def take_over(self, other: SchemaBox) -> None:
        """List what ``other`` lists, as it may be changed there."""
        self._is_new, self._fixed = other._is_new, other._fixed
        self._list.clear()
        for attribute in other.attributes:
            self._add(attribute)
        self._list.setCurrentRow(other._list.currentRow())
        self._follow()

    @property
    def attributes(self) -> tuple[SchemaAttribute, ...]:
        """What is listed."""
        return tuple(self._list.item(row).data(_ATTRIBUTE) for row in range(self._list.count()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove an attribute with Delete, and add one with Enter in its form; a held key does it once."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            acts = {Qt.Key.Key_Delete: self._remove_chosen} if watched is self._list else {}
            if watched in (self.name, self.kind, self.least, self.most):
                # Else Enter would save the pool.
                acts = dict.fromkeys(ENTER, self._put_attribute)
            if act := acts.get(Qt.Key(event.key())):
                if not is_repeated(event):
                    act()
                return True
        return super().eventFilter(watched, event)

    def _add(self, attribute: SchemaAttribute) -> QListWidgetItem:
        item = QListWidgetItem(self._in_words(attribute))
        item.setData(_ATTRIBUTE, attribute)
        self._list.addItem(item)
        return item

    def _in_words(self, attribute: SchemaAttribute) -> str:
        parts = [attribute.name, str(attribute.kind)]
        parts += [self.tr("required")] if attribute.is_required else []
        parts += [] if attribute.is_mutable else [self.tr("cannot be changed")]
        if attribute.minimum is not None or attribute.maximum is not None:
            low = "" if attribute.minimum is None else attribute.minimum
            high = "" if attribute.maximum is None else attribute.maximum
            parts.append(f"{low}\N{EN DASH}{high}")
        return " · ".join(parts)

    @Slot()
    def _fill_form(self) -> None:
        self._follow()
        if not (item := self._list.currentItem()):
            return
        attribute: SchemaAttribute = item.data(_ATTRIBUTE)
        self.name.setCurrentText(attribute.name)
        self.kind.setCurrentText(attribute.kind)
        self.required.setChecked(attribute.is_required)
        self.mutable.setChecked(attribute.is_mutable)
        self.least.setText("" if attribute.minimum is None else str(attribute.minimum))
        self.most.setText("" if attribute.maximum is None else str(attribute.maximum))

    @Slot()
    def _follow(self) -> None:
        item = self._list.currentItem()
        self._remove.setEnabled(item is not None and item.data(_ATTRIBUTE).name not in self._fixed)

    @Slot()
    def _put_attribute(self) -> None:
        self.problem.clear()
        name = self.name.currentText().strip()
        if problem := self._problem_with(name):
            self.problem.setText(problem)
            return
        attribute = SchemaAttribute(
            name,
            AttributeKind(self.kind.currentText()),
            self.required.isChecked(),
            self.mutable.isChecked(),
            _whole(self.least.text()),
            _whole(self.most.text()),
        )
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(_ATTRIBUTE).name == name:
                item.setText(self._in_words(attribute))
                item.setData(_ATTRIBUTE, attribute)
                break
        else:
            item = self._add(attribute)
        self._list.setCurrentItem(item)
        # Where the next one is named.
        self.name.setFocus()
        if line := self.name.lineEdit():
            line.selectAll()

    def _problem_with(self, name: str) -> str:
        is_custom = name.startswith("custom:")
        bare = name.removeprefix("custom:")
        if name in self._fixed:
            return self.tr("Cognito keeps an attribute as it was made. Make a new pool to have it otherwise.")
        if not is_custom and name not in STANDARD:
            return self.tr("An attribute of one's own begins with “custom:”.")
        if is_custom and not (bare and len(bare) <= _LONGEST and not any(c.isspace() for c in bare)):
            words = self.tr("A name of one's own has 1 to {most} characters behind “custom:”.")
            return words.format(most=_LONGEST)
        if is_custom and self.required.isChecked():
            return self.tr("Cognito requires no attribute of one's own.")
        if not is_custom and not self._is_new:
            return self.tr("Cognito keeps standard attributes as they were made. Make a new pool for that.")
        if not is_custom and AttributeKind(self.kind.currentText()) is not STANDARD[name].kind:
            return self.tr("{name} is of the kind {kind}.").format(name=name, kind=STANDARD[name].kind)
        for text in (self.least.text(), self.most.text()):
            if text.strip() and _whole(text) is None:
                return self.tr("The least and the most are whole numbers, or empty.")
        return ""

    @Slot()
    def _remove_chosen(self) -> None:
        if not (item := self._list.currentItem()):
            return
        if item.data(_ATTRIBUTE).name in self._fixed:
            self.problem.setText(self.tr("Cognito removes no attribute. Make a new pool to be without it."))
            return
        self._list.takeItem(self._list.row(item))
        self._follow()

    def _number(self, name: str, accessible_name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(accessible_name)
        field.setPlaceholderText(hint)
        return field

    def _button(self, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None

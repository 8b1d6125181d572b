"""The dialog "Pool of the sandbox": all that a pool there is like, to be read, changed, and made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.environments.account_rules import Mfa
from gui.cognito.environments.environment import MOST_OF_NAME
from gui.cognito.pool_shapes.presets import POOL_PRESETS
from gui.cognito.pool_shapes.shape import PoolShape
from gui.dialogs.dialog import ACCEPT, ASIDE, REJECT, Dialog, Foot, Scrolled, put_on_grid
from gui.dialogs.inputs import type_in, typed_in
from gui.dialogs.pool.pages import ClientPage, FactorsPage, MessagesPage, Page, SignUpPage
from gui.dialogs.pool.triggers import TriggersPage
from gui.look import theme
from gui.look.announce import announce
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel, cut

if TYPE_CHECKING:
    from gui.cognito.pool_shapes.made import SandboxPool

_SIZE: Final = QSize(760, 640)
_LONGEST_NAME: Final = 60


class PoolDialog(Dialog):
    """Shows one pool that is there, or one that is to be made. It stays open while the window is used."""

    #: The ``PoolShape`` and the rules that the pool on show is to have.
    save_requested = Signal(object, object)
    #: Name, ``PoolShape`` and rules of a pool to be made.
    make_requested = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("poolDialog")
        self._shape = PoolShape()
        self._pool: SandboxPool | None = None
        self._is_new = False
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        written(self, self._build_anew)
        self.settle(_SIZE, is_kept=True)
        self.show_reading()

    def show_reading(self) -> None:
        """Show that the pool is being read."""
        self._pool, self._is_new = None, False
        self._show_mode()
        self._say(self.tr("The pool is being read…"), is_problem=False)
        self._set_usable(False)

    def show_pool(self, name: str, pool: SandboxPool) -> None:
        """Show a pool that is there; ``name``: what the tester calls it."""
        self._pool, self._is_new = pool, False
        self._name_in_use = name
        self._show_mode()
        self._show(pool.shape)
        self.triggers.show_rules(pool.rules)
        self.tabs.tabBar().setFocus()

    @Slot()
    def begin_new(self) -> None:
        """Begin with a pool like the one on show, or a plain one, which is not made yet."""
        like, self._pool, self._is_new = self._pool, None, True
        self._show_mode()
        if like:
            self._preset.setCurrentIndex(0)
            self._show(self._changed(like.shape))
            self.name.setText(self.tr("Like {name}").format(name=self._name_in_use)[:MOST_OF_NAME])
        else:
            self._preset.setCurrentIndex(1)
            self._use_preset()
            self.triggers.show_rules(POOL_PRESETS[0].rules)
        self.tabs.setCurrentIndex(0)
        self._preset.setFocus()

    def show_saved(self, name: str, pool: SandboxPool) -> None:
        """The pool has been saved: show it as it is now."""
        page = self.tabs.currentIndex()
        self.show_pool(name, pool)
        self.tabs.setCurrentIndex(page)
        self._say(self.tr("Saved."), is_problem=False)
        self._save.setFocus()

    def show_problem(self, words: str) -> None:
        """Say why it could not be read, saved or made; what was typed stays."""
        self._set_usable(self._pool is not None or self._is_new)
        self._say(words)

    @Slot()
    def accept(self) -> None:
        """Have it saved or made, unless something written here cannot be."""
        rules = self.triggers.rules
        if rules is None:
            self.tabs.setCurrentIndex(self.tabs.count() - 1)
            self.triggers.json.setFocus()
            self._say(self.triggers.problem_words)
            return
        shape = self._changed(self._shape)
        if shape.mfa is not Mfa.OFF and not shape.mfa_types:
            self.tabs.setCurrentIndex(self._pages.index(self.factors))
            self.factors.mfa.setFocus()
            self._say(self.tr("A second factor is asked for: choose by what."))
            return
        if self._pool:
            self.show_working(self.tr("Saving…"))
            self.save_requested.emit(shape, rules)
            return
        name = self.name.text().strip()
        if not name or not name.isprintable():
            self.name.setFocus()
            self._say(self.tr("The name is missing.") if not name else self.tr("The name cannot be read."))
            return
        self.show_working(self.tr("Making…"))
        self.make_requested.emit(name, shape, rules)

    def show_working(self, words: str) -> None:
        """Take nothing more until what is under way has come to an end."""
        self._set_usable(False)
        self._say(words, is_problem=False)

    def _show(self, shape: PoolShape) -> None:
        self._shape = shape
        for page in self._pages:
            page.show_shape(shape, is_new=self._is_new)
        self._say("")
        self._set_usable(True)

    def _changed(self, shape: PoolShape) -> PoolShape:
        for page in self._pages:
            shape = page.changed(shape)
        return shape

    def _set_usable(self, is_usable: bool) -> None:
        for widget in (self.tabs, self._head_of_new, self._new, self._save):
            widget.setEnabled(is_usable)

    def _say(self, words: str, *, is_problem: bool = True) -> None:
        self.problem.setProperty("role", "problem" if is_problem else "caption")
        self.problem.style().polish(self.problem)
        self.problem.setText(words)
        if words:
            announce(self.problem, words)

    @Slot()
    def _use_preset(self) -> None:
        number = self._preset.currentIndex() - 1
        if number < 0:
            return
        preset = POOL_PRESETS[number]
        self._show(preset.shape)
        self.triggers.show_rules(preset.rules)
        self.name.setText(told(preset.title))

    def _show_mode(self) -> None:
        """Show what is on show only for a pool that is there, or one that is to be made."""
        title = self.tr("New pool in the sandbox") if self._is_new else self.tr("Pool of the sandbox")
        if self._pool:
            words = self.tr("Pool of the sandbox: {name} · {id}")
            name = cut(self._name_in_use, _LONGEST_NAME)
            title = words.format(name=name, id=self._pool.user_pool_id)
        self.setWindowTitle(title)
        self._head_of_new.setVisible(self._is_new)
        self._new.setVisible(not self._is_new)
        self._save.setText(self.tr("Ma&ke") if self._is_new else self.tr("&Save"))

    @Slot()
    def _build_anew(self) -> None:
        """Build all that is on show; after a change of language again, with what was typed."""
        before = self._body
        if not self._column.count():
            self._column.addWidget(self._build())
            return
        typed, focused, schema = typed_in(before), self.focusWidget(), self.sign_up.schema
        is_usable, words = self.tabs.isEnabled(), self.problem.text()
        self._column.replaceWidget(before, self._build())
        put_on_grid(self)
        self._show_mode()
        self._show(self._shape)
        self.sign_up.schema.take_over(schema)
        type_in(self._body, typed)
        self.problem.setText(words)
        self._set_usable(is_usable)
        self._body.show()
        if focused and (found := self._body.findChild(QWidget, focused.objectName() or "-")):
            found.setFocus()
        before.hide()
        before.deleteLater()

    def _build(self) -> QWidget:
        self.sign_up, self.factors = SignUpPage(), FactorsPage()
        self.client, self.messages = ClientPage(), MessagesPage()
        self.triggers = TriggersPage()
        self._pages: tuple[Page, ...] = (self.sign_up, self.factors, self.client, self.messages)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("poolPages")
        self.tabs.setAccessibleName(self.tr("Pages"))
        for page, title in (
            (self.sign_up, self.tr("Sign-&up")),
            (self.factors, self.tr("&Passwords and factors")),
            (self.client, self.tr("App &client and groups")),
            (self.messages, self.tr("&Messages")),
            (self.triggers, self.tr("&Triggers")),
        ):
            self.tabs.addTab(Scrolled(page, theme.SPACE_LARGE), title)
        self.problem = PlainLabel()
        self.problem.setObjectName("poolProblem")
        self.problem.setProperty("role", "problem")
        self._body = QWidget()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._head())
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self._foot())
        return self._body

    def _head(self) -> QWidget:
        self._head_of_new = QWidget()
        self._preset = QComboBox()
        self._preset.setObjectName("poolPreset")
        self._preset.setAccessibleName(self.tr("Begin with"))
        self._preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._preset.addItems([self.tr("as it is below"), *(told(each.title) for each in POOL_PRESETS)])
        self._preset.activated.connect(self._use_preset)
        self.name = QLineEdit()
        self.name.setObjectName("poolName")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(MOST_OF_NAME)
        row = QHBoxLayout(self._head_of_new)
        row.setContentsMargins(0, 0, 0, 0)
        for text, field in ((self.tr("&Begin with"), self._preset), (self.tr("&Name"), self.name)):
            label = QLabel(text)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1)
        return self._head_of_new

    def _foot(self) -> Foot:
        self._new = QPushButton(self.tr("Ne&w pool like this…"))
        self._new.setObjectName("poolNew")
        self._new.setAutoDefault(False)
        self._new.clicked.connect(self.begin_new)
        self._save = QPushButton(self.tr("&Save"))
        self._save.setObjectName("poolSave")
        self._save.clicked.connect(self.accept)
        close = QPushButton(self.tr("C&lose"))
        close.setObjectName("poolClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        return Foot((self._new, ASIDE), (self._save, ACCEPT), (close, REJECT))

    _name_in_use = ""

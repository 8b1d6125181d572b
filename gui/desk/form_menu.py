"""The menu of the sign-up form: user names, attributes, and what goes to the pool's triggers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.sign_up_form import CUSTOM, STANDARD, form_of, sent_as
from gui.look.attribute_labels import label_of
from gui.look.held_keys import ENTER
from gui.look.languages import told
from gui.look.long_text import menu_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from gui.desk.pool.session import PoolSession


class FormMenu(QObject):
    """Shows what the form asks for, and lets the tester change it; for one ``PoolSession`` at a time."""

    def __init__(self, button: QPushButton, change: Callable[..., None]) -> None:
        """Give ``button`` the menu; ``change`` takes fields of ``Environment`` by name."""
        super().__init__(button)
        self._change = change
        self._button = button
        self._session: PoolSession | None = None
        self._menu = _StayingMenu(button)
        self._menu.setObjectName("attributesMenu")
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        button.setMenu(self._menu)
        self.use(None)

    def use(self, session: PoolSession | None) -> None:
        """Change the form of this session; ``None``: there is none."""
        self._session = session
        self._menu.close()
        self._button.setEnabled(session is not None)

    @Slot()
    def _fill(self) -> None:
        """Show how things stand; the menu stays open while attributes are ticked, so it is not built anew."""
        session, menu = self._session, self._menu
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        if session is None:
            return
        self._offer_usernames(session, menu.addMenu(self.tr("&Sign up with")))
        menu.addSeparator()
        form = session.form
        asked = {attribute.name: attribute for attribute in form.attributes}
        either = form.usernames is Usernames.EMAIL_OR_PHONE_NUMBER
        covered = None if either else sent_as(form.usernames, "")
        required = _StayingMenu(menu)
        required.setTitle(self.tr("&Required"))
        required.aboutToShow.connect(partial(self._fill_required, required))
        custom = sorted(name for name in asked if name not in STANDARD)
        for name in (*STANDARD, *custom):
            is_fixed = name in form.fixed or name == covered
            shown = _tick(menu, name, name in asked or name == covered, partial(self._show, name))
            shown.setEnabled(not is_fixed)
            if name == covered:
                shown.setToolTip(self.tr("The first field of the form is sent as this"))
            elif is_fixed:
                shown.setToolTip(self.tr("The pool asks for it"))
        menu.addSeparator()
        menu.addMenu(required)
        menu.addAction(self.tr("Add a &custom attribute…"), self._add_custom)
        menu.addAction(self.tr("&Data for triggers…"), self._change_data)

    def _fill_required(self, menu: QMenu) -> None:
        menu.clear()
        rules = self._session.pool_rules if self._session else None
        for attribute in self._form_attributes():
            act = partial(self._require, attribute.name)
            action = _tick(menu, attribute.name, attribute.is_required, act)
            action.setEnabled(not rules or attribute.name not in rules.required)
        if menu.isEmpty():
            menu.addAction(self.tr("The form asks for no attribute")).setEnabled(False)

    def _offer_usernames(self, session: PoolSession, menu: QMenu) -> None:
        words = {
            Usernames.EMAIL: self.tr("&E-mail address"),
            Usernames.PHONE_NUMBER: self.tr("&Phone number"),
            Usernames.EMAIL_OR_PHONE_NUMBER: self.tr("E-mail address &or phone number"),
            Usernames.PLAIN: self.tr("&Name, with an e-mail address beside it"),
            Usernames.MADE_UP: self.tr("E-mail address, with a &made-up name"),
        }
        group = QActionGroup(menu)
        present = session.form.usernames
        for usernames, text in words.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setChecked(usernames is present)
            would_be = form_of(replace(session.environment, usernames=usernames), session.pool_rules)
            # Where the pool says what it takes, it is not for the tester to say.
            action.setEnabled(would_be.usernames is usernames)
            action.triggered.connect(partial(self._choose_usernames, usernames))
            menu.addAction(action)

    def _choose_usernames(self, usernames: Usernames) -> None:
        self._change(usernames=usernames)

    def _show(self, name: str, is_asked: bool) -> None:
        kept = [each for each in self._attributes() if each.name != name]
        if is_asked:
            known = (each for each in self._form_attributes() if each.name == name)
            kept.append(replace(next(known, SignUpAttribute(name)), is_testers=True))
        self._change(attributes=tuple(kept))

    def _require(self, name: str, is_required: bool) -> None:
        marked = SignUpAttribute(name)
        for each in (*self._form_attributes(), *self._attributes()):
            marked = each if each.name == name else marked
        marked = replace(marked, is_required=is_required, is_testers=True)
        attributes = self._attributes()
        if not any(each.name == name for each in attributes):
            attributes = (*attributes, marked)
        self._change(attributes=tuple(marked if each.name == name else each for each in attributes))

    def _attributes(self) -> tuple[SignUpAttribute, ...]:
        return self._session.environment.attributes if self._session else ()

    def _form_attributes(self) -> tuple[SignUpAttribute, ...]:
        return self._session.form.attributes if self._session else ()

    @Slot(object)
    def require(self, names: Sequence[str]) -> None:
        """Have the form ask for these too, as the pool has told in a refusal."""
        attributes = {each.name: each for each in (*self._form_attributes(), *self._attributes())}
        required = {
            name: replace(attributes.get(name, SignUpAttribute(name)), is_required=True, is_testers=True)
            for name in names
        }
        own = {each.name: each for each in self._attributes()}
        self._change(attributes=tuple((own | required).values()))

    @Slot()
    def _add_custom(self) -> None:
        from gui.dialogs.environment.custom_attribute import CustomAttributeDialog

        session = self._session
        taken = {attribute.name for attribute in self._form_attributes()}
        dialog = CustomAttributeDialog(taken, self._button.window())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if accepted and session is self._session:
            self._change(attributes=(*self._attributes(), dialog.attribute))
        dialog.deleteLater()

    @Slot()
    def _change_data(self) -> None:
        from gui.dialogs.environment.trigger_data import TriggerDataDialog

        if (session := self._session) is None:
            return
        environment = session.environment
        dialog = TriggerDataDialog(
            environment.client_metadata, environment.validation_data, self._button.window()
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and session is self._session:
            self._change(client_metadata=dialog.client_metadata, validation_data=dialog.validation_data)
        dialog.deleteLater()


class _StayingMenu(QMenu):
    """Stays open while its entries are ticked: several are ticked in a row."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, or do what an entry does."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space or Enter, once for a held key, or do what an entry does."""
        if event.isAutoRepeat() and event.key() in (*ENTER, Qt.Key.Key_Space):
            event.accept()
        elif event.key() not in (*ENTER, Qt.Key.Key_Space) or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or action.menu():
            return False
        if action.isEnabled():
            action.trigger()
        return True


def _tick(menu: QMenu, name: str, is_ticked: bool, act: Callable[[bool], None]) -> QAction:
    label = told(label_of(name))
    action = menu.addAction(menu_text(f"{label} · {name}" if name.startswith(CUSTOM) else label))
    action.setObjectName(name)
    action.setCheckable(True)
    action.setChecked(is_ticked)
    action.triggered.connect(lambda is_now_ticked: act(is_now_ticked))  # a partial would get no argument
    return action

"""Which part of the window learns of what from which other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.desk.account_actions import AccountActions
    from gui.desk.admin_actions import AdminActions
    from gui.desk.form_menu import FormMenu
    from gui.desk.pool.view import PoolView
    from gui.phone.phone import Phone


def join_phone(phone: Phone, form_menu: FormMenu, view: PoolView, accounts: AccountActions) -> None:
    """Have the phone learn what was read of the pool, and the view whom the phone works with."""
    phone.address_changed.connect(view.follow)
    view.journeys_changed.connect(accounts.show)
    view.policy_read.connect(phone.set_policy)
    view.form_read.connect(phone.use_form)
    view.link_pool_read.connect(phone.confirm_by_link)
    phone.attributes_missing.connect(form_menu.require)
    phone.attributes_missing.connect(phone.fill_in)


def join_panels(view: PoolView, phone: Phone, accounts: AccountActions, admin: AdminActions) -> None:
    """Have what the tester chooses in a panel carried out, and what an admin changed read again."""
    users = view.users
    users.address_taken.connect(phone.put_address)
    users.page_requested.connect(admin.one_user.open)
    users.admin_confirm_requested.connect(admin.confirm)
    users.admin_delete_requested.connect(admin.delete)
    view.reads.users_read.connect(admin.one_user.follow_change)
    view.mail.code_taken.connect(accounts.put_code)
    admin.changed.connect(view.take_change)
    admin.policy_read.connect(view.show_policy)

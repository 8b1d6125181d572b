"""One user as an admin sees it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.cognito.admin import one_user
from tests.cognito.pools import make_pool

if TYPE_CHECKING:
    from tests.conftest import Sandbox


def test_the_groups_of_the_second_page_are_told_too(sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    sub = pool.sign_up("a@example.com")
    for number in range(61):
        pool.admin("CreateGroup", GroupName=f"group-{number}")
        pool.admin("AdminAddUserToGroup", Username=sub, GroupName=f"group-{number}")
    details = one_user.details(pool.directory, sub)
    assert len(set(details.groups)) == 61
    assert (details.status, details.enabled, details.shown_name) == ("UNCONFIRMED", True, "a@example.com")


def test_an_invitation_goes_the_way_that_the_user_has(sandbox: Sandbox) -> None:
    pool = make_pool(sandbox, {"UsernameAttributes": ["phone_number"]})
    pool.admin("AdminCreateUser", Username="+12025550101", MessageAction="SUPPRESS")
    (user,) = pool.directory.users().users
    details = one_user.details(pool.directory, user.username)
    assert details.shown_name == "+12025550101"
    one_user.resend_invitation(pool.directory, user.username, by_mail=bool(details.attribute("email")))

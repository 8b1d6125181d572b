"""What the sign-up form asks for: after the file, the pool and the tester."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.environment import Environment
from gui.cognito.environments.sign_up_form import (
    AttributeKind,
    PoolRules,
    form_of,
    is_like_phone_number,
    kind_of,
    sent_as,
)

NAME = SignUpAttribute("name", is_required=True)


def stated(
    usernames: Usernames = Usernames.EMAIL, *attributes: SignUpAttribute, verification: tuple[str, ...] = ()
) -> Environment:
    """An environment whose file says this."""
    usual = Environment("App", "us-east-1", "us-east-1_a", "client")
    return replace(usual, usernames=usernames, attributes=attributes, verification=verification)


def test_without_the_pools_word_the_files_stands() -> None:
    """The address is no second field."""
    email = SignUpAttribute("email", is_required=True)
    form = form_of(stated(Usernames.EMAIL, email, NAME))
    assert (form.usernames, form.attributes, form.fixed) == (Usernames.EMAIL, (NAME,), frozenset())


def test_the_pools_word_beats_the_files() -> None:
    """What it does not require is not required, what it requires stands there; the file's field stays."""
    rules = PoolRules(("phone_number",), required=("custom:age", "birthdate"), numbers=("custom:age",))
    form = form_of(stated(Usernames.EMAIL, NAME), rules)
    assert form.usernames is Usernames.PHONE_NUMBER
    assert form.attributes == (
        SignUpAttribute("name"),
        SignUpAttribute("birthdate", is_required=True),
        SignUpAttribute("custom:age", is_required=True, is_number=True),
    )
    assert form.fixed == {"birthdate", "custom:age"}


def test_what_the_tester_added_stays() -> None:
    """Required too, where the tester said so."""
    mine = SignUpAttribute("nickname", is_required=True, is_testers=True)
    assert form_of(stated(Usernames.EMAIL, mine), PoolRules(("email",))).attributes == (mine,)


@pytest.mark.parametrize(
    ("said", "rules", "usernames"),
    [
        (Usernames.PLAIN, PoolRules(("email",)), Usernames.EMAIL),
        (Usernames.EMAIL, PoolRules(("email", "phone_number")), Usernames.EMAIL_OR_PHONE_NUMBER),
        (Usernames.EMAIL, PoolRules(alias_attributes=("email", "phone_number")), Usernames.MADE_UP),
        (Usernames.PLAIN, PoolRules(alias_attributes=("email",)), Usernames.PLAIN),
        (Usernames.PHONE_NUMBER, PoolRules(alias_attributes=("phone_number",)), Usernames.PLAIN),
        (Usernames.EMAIL, PoolRules(), Usernames.EMAIL),
        (Usernames.PLAIN, PoolRules(), Usernames.PLAIN),
    ],
)
def test_user_names_follow_the_pool(said: Usernames, rules: PoolRules, usernames: Usernames) -> None:
    """A pool that says nothing takes any text."""
    assert form_of(stated(said), rules).usernames is usernames


def test_beside_a_plain_name_stands_where_the_code_goes() -> None:
    """An e-mail address where nobody says otherwise; required where a code is sent to it."""
    assert form_of(stated(Usernames.PLAIN)).attributes == (SignUpAttribute("email"),)
    by_text = stated(Usernames.PLAIN, NAME, verification=("phone_number",))
    assert form_of(by_text).attributes == (SignUpAttribute("phone_number", is_required=True), NAME)
    assert form_of(by_text, PoolRules(verified=("email",))).attributes[0].name == "email"


@pytest.mark.parametrize(
    ("usernames", "address", "name"),
    [
        (Usernames.EMAIL, "a@example.com", "email"),
        (Usernames.MADE_UP, "a@example.com", "email"),
        (Usernames.PHONE_NUMBER, "+4917", "phone_number"),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "+4917", "phone_number"),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "017 (2)", "phone_number"),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "1@example.com", "email"),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "", "email"),
        (Usernames.PLAIN, "ada", None),
    ],
)
def test_the_first_field_is_sent_as_an_attribute_too(
    usernames: Usernames, address: str, name: str | None
) -> None:
    """As Amplify does."""
    assert sent_as(usernames, address) == name


def test_kinds() -> None:
    """Standard attributes have theirs; a custom one is a text, or a number."""
    names = ("birthdate", "address", "nickname", "custom:a")
    kinds = [AttributeKind.DATE, AttributeKind.LONG_TEXT, AttributeKind.TEXT, AttributeKind.TEXT]
    assert [kind_of(SignUpAttribute(name)) for name in names] == kinds
    assert kind_of(SignUpAttribute("custom:age", is_number=True)) is AttributeKind.NUMBER
    assert not is_like_phone_number("")

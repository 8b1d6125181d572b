"""The pool as an admin reads it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.password_policy import PasswordPolicy
from tests.cognito.pools import EMAIL_POOL, make_pool
from tests.cognito.recorder import Reply, recorder
from tests.tester import new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Sandbox:
    return sandbox


def test_the_settings_of_a_pool_as_the_api_makes_it(server: Sandbox) -> None:
    settings = make_pool(server, {}).directory.pool_settings()
    assert settings.name == "Pool"
    assert settings.password_policy == PasswordPolicy()
    assert (settings.self_sign_up, settings.default_sender, settings.case_sensitive) == (True, True, True)
    assert settings.auto_verified == settings.username_attributes == settings.alias_attributes == ()
    assert (settings.triggers, settings.tags, settings.deletion_protection) == ((), (), False)


def test_the_settings_of_a_pool_that_has_them_all(server: Sandbox) -> None:
    trigger = "arn:aws:lambda:us-east-1:123456789012:function:greet"
    settings = make_pool(
        server,
        {
            **EMAIL_POOL,
            "UsernameConfiguration": {"CaseSensitive": False},
            "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": True},
            "EmailConfiguration": {"EmailSendingAccount": "DEVELOPER", "From": "desk@example.com"},
            "LambdaConfig": {"PreSignUp": trigger, "KMSKeyID": "arn:aws:kms:us-east-1:1:key/1"},
            "UserPoolTags": {"stage": "prod"},
            "DeletionProtection": "ACTIVE",
            "Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireNumbers": True}},
        },
    ).directory.pool_settings()
    assert settings.password_policy == PasswordPolicy(12, False, False, True, False)
    assert (settings.self_sign_up, settings.default_sender, settings.case_sensitive) == (False, False, False)
    assert (settings.auto_verified, settings.username_attributes) == (("email",), ("email",))
    assert settings.sender == "desk@example.com"
    assert (settings.triggers, settings.tags) == (("PreSignUp",), ("stage=prod",))
    assert settings.deletion_protection


def test_the_settings_of_an_app_client(server: Sandbox) -> None:
    plain = make_pool(server).directory.client_settings()
    assert (plain.name, plain.hides_users, plain.secret) == ("app", False, None)
    assert "ALLOW_USER_SRP_AUTH" in plain.flows
    made = make_pool(
        server,
        client={
            "GenerateSecret": True,
            "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"],
            "PreventUserExistenceErrors": "ENABLED",
        },
    )
    settings = made.directory.client_settings()
    assert (settings.flows, settings.hides_users) == (("ALLOW_USER_PASSWORD_AUTH",), True)
    assert settings.secret == made.client_secret
    assert str(made.client_secret) not in repr(settings)


def test_users_are_listed_by_the_beginning_of_their_address(server: Sandbox) -> None:
    pool = make_pool(server)
    mine, other = f"alpha-{new_address()}", f"beta-{new_address()}"
    for email in (mine, other):
        pool.sign_up(email)
    listed = [user.email for user in pool.directory.users(prefix="alpha-").users]
    assert listed == [mine]
    assert pool.directory.users(prefix='"').users == ()
    assert len(pool.directory.users().users) == 2


def test_a_page_of_a_search_is_followed_by_the_next_one_of_the_same_search(server: Sandbox) -> None:
    pool = make_pool(server)
    for number in range(61):
        email = f"many{number}@example.com"
        pool.admin("AdminCreateUser", Username=email, MessageAction="SUPPRESS")
    first = pool.directory.users(prefix="many")
    assert first.next_token is not None
    rest = pool.directory.users(first.next_token, prefix="many")
    assert (len(first.users), len(rest.users), rest.next_token) == (60, 1, None)


def test_a_user_is_found_by_sub_and_by_user_name(server: Sandbox) -> None:
    pool = make_pool(server, {})
    email = new_address()
    sub = pool.sign_up(email)
    found = pool.directory.find_by_sub(sub)
    assert found is not None
    assert (found.email, found.username) == (email, email)
    assert pool.directory.sub_of(email) == sub
    assert pool.directory.find_by_sub("nobody") is None
    assert pool.directory.sub_of("nobody") is None


def test_a_server_that_passes_over_the_filter_finds_nobody_else(server: Sandbox) -> None:
    body = (
        '{"Users": [{"Username": "somebody", "UserCreateDate": 1, "UserLastModifiedDate": 1,'
        ' "Attributes": [{"Name": "sub", "Value": "another-sub"}]}]}'
    )
    pool = make_pool(server)
    with recorder(Reply(body)) as emulator:
        pool.environment = replace(pool.environment, endpoint=emulator.endpoint)
        assert pool.directory.find_by_sub("the-sub") is None
        assert pool.directory.sub_of("the-name") is None
        assert pool.directory.sub_of("somebody") == "another-sub"


def test_what_is_looked_up_is_told_from_an_admins_act(server: Sandbox) -> None:
    pool = make_pool(server)
    pool.sign_up(new_address())
    directory = pool.directory
    directory.pool_settings()
    directory.client_settings()
    (user,) = directory.users().users
    directory.admin_confirm(user.username)
    directory.admin_delete(user.username)
    assert [(exchange.operation, exchange.is_reading) for exchange in pool.exchanges] == [
        ("DescribeUserPool", True),
        ("DescribeUserPoolClient", True),
        ("ListUsers", True),
        ("AdminConfirmSignUp", False),
        ("AdminDeleteUser", False),
    ]

"""What is there again after a restart, and what is not."""

from __future__ import annotations

import json
import re
import time
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from moto.cognitoidentity.models import CognitoIdentityPool
from moto.cognitoidp import models
from moto.cognitoidp.models import UserStatus
from moto.cognitoidp.utils import cognito_totp
from moto.core.utils import camelcase_to_underscores

from gui.sandbox.address import address_of
from gui.sandbox.http import dispatch
from gui.sandbox.model.pools import AppClient
from gui.sandbox.model.users import Code, SignIn, User
from gui.sandbox.sandbox import Sandbox
from gui.sandbox.state import rows
from tests.sandbox import fuzz
from tests.sandbox.conftest import PASSWORD, Target
from tests.sandbox.contract import SrpSignIn
from tests.sandbox.restarts import everything, identity, running

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import urllib3

ROLE = "arn:aws:iam::123456789012:role/testers"
FLOWS = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sandbox.state"


def put(target: Target, control: str, value: object) -> None:
    assert target.wire.send("PUT", f"/sandbox/{control}", json.dumps(value).encode()).status == 200


def test_users_tokens_and_codes_are_there_again(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (before, target):
        sub = target.confirmed("done@example.com")
        target.sign_up("waiting@example.com")
        code = target.code("waiting@example.com")
        tokens = target.tokens("done@example.com")
    with running(file, http) as (after, target):
        assert (after.user_pool_id, after.client_id) == (before.user_pool_id, before.client_id)
        assert after.identity_pool_id == before.identity_pool_id
        assert target.wire.call("GetUser", AccessToken=tokens["AccessToken"]).json["Username"] == sub
        assert target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=tokens["RefreshToken"]).status == 200
        assert target.confirm("waiting@example.com", code).status == 200
        assert SrpSignIn.begin(target, "waiting@example.com").finish().status == 200
        assert target.log_in("done@example.com", "wrong").status == 400


class Everything:
    """Brings about all that operations can change, by each operation that moto carries out."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.wire = target.wire
        self.done: set[str] = set()
        self.pool = {"UserPoolId": target.pool_id}

    def admin(self, operation: str, **parameters: object) -> Any:
        answer = self.wire.admin(operation, **parameters)
        assert answer.status == 200, (operation, answer.body)
        self.done.add(operation)
        return answer.json if answer.body else None

    def identity(self, operation: str, **parameters: object) -> Any:
        answer = identity(self.wire, operation, **parameters)
        assert answer.status == 200, (operation, answer.body)
        self.done.add(operation)
        return answer.json if answer.body else None

    def happens(self) -> None:
        for part in (self.settings, self.pool_with_aliases, self.people, self.federation, self.controls):
            part()
        for gone in ("client", "domain", "group", "provider", "pool", "identity pool"):
            self.goes(gone)

    def settings(self) -> None:
        phone = {
            "Name": "age",
            "AttributeDataType": "Number",
            "NumberAttributeConstraints": {"MinValue": "1"},
        }
        self.admin("AddCustomAttributes", **self.pool, CustomAttributes=[phone])
        policy = {"PasswordPolicy": {"MinimumLength": 6, "RequireSymbols": False}}
        link = {"DefaultEmailOption": "CONFIRM_WITH_LINK", "EmailSubjectByLink": "Hello"}
        self.admin(
            "UpdateUserPool",
            **self.pool,
            Policies=policy,
            AutoVerifiedAttributes=["email"],
            VerificationMessageTemplate=link,
            UserPoolTags={"team": "qa"},
        )
        token = {"SoftwareTokenMfaConfiguration": {"Enabled": True}, "MfaConfiguration": "OPTIONAL"}
        self.admin("SetUserPoolMfaConfig", **self.pool, **token)
        self.admin("CreateUserPoolDomain", **self.pool, Domain="kept")
        arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
        self.admin(
            "UpdateUserPoolDomain", **self.pool, Domain="kept", CustomDomainConfig={"CertificateArn": arn}
        )
        scopes = [{"ScopeName": "read", "ScopeDescription": "Read"}]
        self.admin("CreateResourceServer", **self.pool, Identifier="api", Name="API", Scopes=scopes)
        client = self.admin("CreateUserPoolClient", **self.pool, ClientName="other", GenerateSecret=True)
        self.client = {**self.pool, "ClientId": client["UserPoolClient"]["ClientId"]}
        self.admin("UpdateUserPoolClient", **self.client, ExplicitAuthFlows=FLOWS, RefreshTokenValidity=7)

    def pool_with_aliases(self) -> None:
        custom = {"Name": "team", "AttributeDataType": "String"}
        made = self.admin(
            "CreateUserPool", PoolName="other", Schema=[custom], AliasAttributes=["preferred_username"]
        )
        self.other = {"UserPoolId": made["UserPool"]["Id"]}
        for name in ("bob", "alice"):
            self.admin("AdminCreateUser", **self.other, Username=name)
        nickname = [{"Name": "preferred_username", "Value": "Bobby"}]
        self.admin("AdminUpdateUserAttributes", **self.other, Username="alice", UserAttributes=nickname)
        assert self.admin("AdminGetUser", **self.other, Username="Bobby")["Username"] == "alice"

    def people(self) -> None:
        names = ("a", "b", "c", "d")
        for name in names:
            self.target.sign_up(f"{name}@example.com", PASSWORD)
            self.admin("AdminConfirmSignUp", **self.pool, Username=f"{name}@example.com")
        a, b, c, d = ({**self.pool, "Username": f"{name}@example.com"} for name in names)
        self.admin("CreateGroup", **self.pool, GroupName="testers", Description="QA", Precedence=2)
        self.admin(
            "UpdateGroup", **self.pool, GroupName="testers", RoleArn="arn:aws:iam::123456789012:role/x"
        )
        for user in (a, b):
            self.admin("AdminAddUserToGroup", **user, GroupName="testers")
        self.admin("AdminRemoveUserFromGroup", **b, GroupName="testers")
        self.admin("AdminDisableUser", **b)
        self.admin("AdminDisableUser", **c)
        self.admin("AdminEnableUser", **c)
        self.admin(
            "AdminUpdateUserAttributes", **c, UserAttributes=[{"Name": "name", "Value": "\ud800 \x00 é"}]
        )
        self.admin("AdminUpdateUserAttributes", **d, UserAttributes=[{"Name": "name", "Value": "D"}])
        self.admin("AdminDeleteUserAttributes", **d, UserAttributeNames=["name"])
        phone = [{"Name": "phone_number", "Value": "+15555550100"}]
        self.admin("AdminUpdateUserAttributes", **c, UserAttributes=phone)
        self.admin("AdminSetUserMFAPreference", **c, SMSMfaSettings={"Enabled": True, "PreferredMfa": True})
        verified = [{"Name": "email_verified", "Value": "true"}]
        self.admin("AdminUpdateUserAttributes", **c, UserAttributes=verified)
        self.admin("AdminResetUserPassword", **c)
        self.admin("AdminUserGlobalSignOut", **d)
        self.admin("AdminSetUserPassword", **d, Password="0ther!Password", Permanent=True)

    def federation(self) -> None:
        name = {**self.pool, "ProviderName": "Example"}
        details = {"client_id": "1", "authorize_scopes": "openid"}
        self.admin("CreateIdentityProvider", **name, ProviderType="OIDC", ProviderDetails=details)
        self.admin("UpdateIdentityProvider", **name, AttributeMapping={"email": "mail"})
        self.provider = {**name, "ProviderName": "Gone"}
        self.admin("CreateIdentityProvider", **self.provider, ProviderType="OIDC", ProviderDetails=details)
        for number in range(2):
            made = self.identity(
                "CreateIdentityPool", IdentityPoolName=f"pool {number}", AllowUnauthenticatedIdentities=True
            )
            self.identity_pool = made["IdentityPoolId"]
            self.identity(
                "UpdateIdentityPool",
                IdentityPoolId=self.identity_pool,
                IdentityPoolName=f"pool {number}",
                AllowUnauthenticatedIdentities=False,
                DeveloperProviderName="login.example",
            )

    def controls(self) -> None:
        put(self.target, "clock", {"advance": 60})
        put(self.target, "rules", {"PreSignUp": [{"match": "*@spam.example", "reject": "Not invited"}]})
        put(self.target, f"rules?pool={self.target.pool_id}", {"PreSignUp": [{"match": "x", "reject": "No"}]})
        put(self.target, "faults", {"faults": [{"kind": "latency", "operation": "Nothing", "seconds": 1}]})

    def goes(self, what: str) -> None:
        if what == "client":
            self.admin("DeleteUserPoolClient", **self.client)
        elif what == "domain":
            self.admin("CreateUserPoolDomain", **self.other, Domain="gone")
            self.admin("DeleteUserPoolDomain", **self.other, Domain="gone")
        elif what == "group":
            group = {**self.pool, "GroupName": "gone"}
            user = {"Username": "d@example.com"}
            self.admin("CreateGroup", **group)
            self.admin("AdminAddUserToGroup", **group, **user)
            self.admin("DeleteGroup", **group)
            # Who was in the former group is in none.
            self.admin("CreateGroup", **group)
        elif what == "provider":
            self.admin("DeleteIdentityProvider", **self.provider)
        elif what == "pool":
            made = self.admin("CreateUserPool", PoolName="gone")["UserPool"]["Id"]
            self.admin("AdminCreateUser", UserPoolId=made, Username="gone")
            self.admin("DeleteUserPool", UserPoolId=made)
        else:
            self.identity("DeleteIdentityPool", IdentityPoolId=self.identity_pool)


def test_everything_that_operations_change_is_there_again(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http, kill=True) as (_, target):
        all_of_it = Everything(target)
        all_of_it.happens()
        before = everything(target.wire)
    assert by_moto() - all_of_it.done == set()
    with running(file, http) as (_, target):
        assert everything(target.wire) == before
        assert (
            target.wire.admin("AdminGetUser", **all_of_it.other, Username="Bobby").json["Username"] == "alice"
        )
        assert target.wire.admin("AdminGetUser", **all_of_it.other, Username="bob").json["Username"] == "bob"
        # A pool that mails links takes sign-ups: it still has its domain.
        assert target.sign_up("late@example.com").status == 200
        assert target.mails("late@example.com")[0]["Subject"] == "Hello"


def by_moto() -> set[str]:
    """The operations with which moto changes something."""
    found = set()
    for api in dispatch._APIS.values():
        module, name = api.moto
        responses = getattr(import_module(module), name)
        for operation in fuzz.model(api.name)["operations"]:
            there = hasattr(responses, camelcase_to_underscores(operation)) and operation not in api.own
            reads = re.match("Describe|List|Get|AdminList", operation)
            if there and not reads and api.shapes.needs_signature(operation):
                found.add(operation)
    return found


# The attributes of each kind of object that a restart forgets, and why.
FORGOTTEN = {
    "User": {
        "pool": "where it is restored",
        "user_pool_id": "the pool's",
        "number": "in the row's name",
        "names": "those that it is found by, in the row by themselves",
        "groups": "by their ids",
        "password": "never set: passwords are kept as SRP keys",
        "confirmation_code": "moto's own",
        "_verifier": "calculated from the key",
    },
    "Pool": {
        **dict.fromkeys(("id", "arn", "account_id", "region", "clock"), "given anew"),
        "users": "rows of their own",
        **dict.fromkeys(("refresh_tokens", "access_tokens", "id_tokens", "json_web_key"), "moto's own"),
        **dict.fromkeys(("_by_name", "_last_number"), "made by the users"),
    },
    "Backend": {
        **dict.fromkeys(("region_name", "account_id", "partition", "clock", "lock"), "given anew"),
        **dict.fromkeys(("user_pools", "user_pool_domains", "identity"), "rows of their own"),
        "sessions": "moto's own",
    },
    "CognitoIdentityBackend": {
        **dict.fromkeys(("region_name", "account_id", "partition"), "given anew"),
        **dict.fromkeys(("identity_pools", "pools_identities"), "rows of their own"),
    },
    "CognitoIdpGroup": {"users": "each knows its groups"},
    "Sandbox": {
        **dict.fromkeys(("address", "shares_controls", "certificate"), "as it was started"),
        **dict.fromkeys(("changes", "settle", "keeping"), "given anew"),
        **dict.fromkeys(
            ("clock", "limits", "faults", "rules", "mailbox", "backend", "tokens", "spent_sessions", "texts"),
            "rows of their own",
        ),
        **dict.fromkeys(("opaque_values", "pool", "client", "identity_pool_id"), "in the row of the sandbox"),
        "identity_pool_roles": "a row of its own",
    },
    "Limits": {
        **dict.fromkeys(("_clock", "_lock"), "given anew"),
        **dict.fromkeys(("_on", "mails"), "rows of their own"),
        "_requests": "over after a second",
    },
}


def test_an_attribute_is_kept_or_forgotten_on_purpose() -> None:
    sandbox = Sandbox(address_of("127.0.0.1", 1, uses_tls=False))
    pool, backend = sandbox.pool, sandbox.backend
    kept = {"User": rows.USER, "Pool": (*rows.POOL, *rows.MEMBERS)}
    for thing in (
        User(pool, None, UserStatus.CONFIRMED, {}),
        pool,
        backend,
        backend.identity,
        sandbox,
        sandbox.limits,
    ):
        name = type(thing).__name__
        assert set(vars(thing)) == {*kept.get(name, ()), *FORGOTTEN[name]}, name
    # All of these is kept, so that it must be of kinds that a row can hold.
    for whole in (
        *(fresh(pool) for fresh in rows.MEMBERS.values()),
        models.CognitoIdpUserPoolDomain("", ""),
        CognitoIdentityPool("us-east-1", "name"),
        AppClient(pool.id, True, {}),
    ):
        forgotten = FORGOTTEN.get(type(whole).__name__, {})
        rows.coded({name: value for name, value in vars(whole).items() if name not in forgotten})
    # What moto keeps of a pool by name is all named here.
    holders = {name for name, value in vars(pool).items() if isinstance(value, dict)}
    plain = {"extended_config", "users", "refresh_tokens", "access_tokens", "id_tokens", "_by_name"}
    assert holders - plain == set(rows.MEMBERS)


def test_each_change_of_a_user_is_seen() -> None:
    sandbox = Sandbox(address_of("127.0.0.1", 1, uses_tls=False))
    user, seen = User(sandbox.pool, None, UserStatus.CONFIRMED, {"email": "a@example.com"}), set()
    user.sign_ins, user.recent = {"a": SignIn(1)}, {"SignUp": [1.0]}
    seen.add(rows._version(user))
    changes: list[Callable[[], object]] = [
        lambda: user.set_attributes(name="A"),
        lambda: setattr(user.attempts, "wrong", 1),
        lambda: setattr(user.attempts, "locked_until", 1.0),
        lambda: setattr(user.sign_ins["a"], "turn", 1),
        lambda: user.recent["SignUp"].append(2.0),
        lambda: user.groups.add("a group"),
        lambda: user.attribute_codes.update(email=Code("123456", 1.0, "email")),
        lambda: user.pending.update(email="b@example.com"),
        lambda: user.old_passwords.append(["salt", "key"]),
        *(partial(setattr, user, name, "other") for name in rows.HASHED),
    ]
    for number, change in enumerate(changes):
        change()
        seen.add(rows._version(user))
        assert len(seen) == number + 2, number
    assert set(rows.USER) - set(rows.HASHED) == set(rows._CONTAINERS)


def test_an_account_s_life_goes_on(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http, kill=True) as (_, target):
        target.confirmed("done@example.com")
        verify_first = {"AttributesRequireVerificationBeforeUpdate": ["email"]}
        settings = {
            "UserAttributeUpdateSettings": verify_first,
            "AutoVerifiedAttributes": ["email"],
            "MfaConfiguration": "OPTIONAL",
        }
        assert target.wire.admin("UpdateUserPool", UserPoolId=target.pool_id, **settings).status == 200
        token = target.tokens("done@example.com")["AccessToken"]
        secret = target.wire.call("AssociateSoftwareToken", AccessToken=token).json["SecretCode"]
        email = [{"Name": "email", "Value": "new@example.com"}]
        assert target.wire.call("UpdateUserAttributes", AccessToken=token, UserAttributes=email).status == 200
        code = target.code("new@example.com")
    with running(file, http) as (_, target):
        assert target.look("done@example.com")["UserStatus"] == "CONFIRMED"
        verify = {"AccessToken": token, "AttributeName": "email", "Code": code}
        assert target.wire.call("VerifyUserAttribute", **verify).status == 200
        assert target.log_in("new@example.com", PASSWORD).status == 200
        verify = {
            "AccessToken": token,
            "UserCode": str(cognito_totp(secret).generate(int(time.time())), "ascii"),
        }
        assert target.wire.call("VerifySoftwareToken", **verify).status == 200


def test_a_session_is_spent_after_a_restart_too(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (_, target):
        target.confirmed("done@example.com")
        proof = SrpSignIn.begin(target, "done@example.com").responses()
        answer = {
            "ClientId": target.client_id,
            "ChallengeName": "PASSWORD_VERIFIER",
            "ChallengeResponses": proof,
        }
        assert target.wire.call("RespondToAuthChallenge", **answer).status == 200
    with running(file, http) as (_, target):
        assert "only be used once" in target.wire.call("RespondToAuthChallenge", **answer).refusal[1]


def test_limits_go_on_counting(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http, "--port", "0") as (_, target):
        target.sign_up("done@example.com")
        for _ in range(3):
            assert target.resend("done@example.com").status == 200
    with running(file, http, "--port", "0") as (_, target):
        for _ in range(2):
            assert target.resend("done@example.com").status == 200
        assert target.resend("done@example.com").refusal[0] == "LimitExceededException"
        for number in range(44):
            assert target.sign_up(f"{number}@example.com").status == 200
        assert target.sign_up("more@example.com").refusal[0] == "LimitExceededException"


def test_a_mail_on_its_way_arrives(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (_, target):
        for kind, address in (
            ("mail-delayed", "late@example.com"),
            ("mail-reordered", "overtaken@example.com"),
        ):
            put(target, "faults", {"faults": [{"kind": kind, "seconds": 120}]})
            target.sign_up(address)
        target.wire.send("GET", "/api/v1/messages")
    with running(file, http) as (_, target):
        assert target.wire.send("GET", "/api/v1/messages").json["total"] == 0
        target.sign_up("next@example.com")
        put(target, "clock", {"advance": 120})
        found = target.wire.send("GET", "/api/v1/messages").json["messages"]
        addresses = [mail["To"][0]["Address"] for mail in found]
        assert addresses == ["late@example.com", "overtaken@example.com", "next@example.com"]
        read = target.wire.send("GET", f"/api/v1/message/{found[0]['ID']}").json["ID"]
        target.wire.send("DELETE", "/api/v1/messages", json.dumps({"IDs": [found[1]["ID"]]}).encode())
    with running(file, http) as (_, target):
        left = target.wire.send("GET", "/api/v1/messages").json["messages"]
        assert [(mail["ID"], mail["Read"]) for mail in left] == [(read, True), (found[2]["ID"], False)]


def test_the_command_line_holds_over_what_was_turned(
    file: Path, http: urllib3.PoolManager, tmp_path: Path
) -> None:
    given = tmp_path / "rules.json"
    given.write_text('{"PreSignUp": [{"autoConfirmUser": true}]}')

    def state(*arguments: str) -> tuple[Any, Any]:
        with running(file, http, *arguments) as (_, target):
            wire = target.wire
            return wire.send("GET", "/sandbox/limits").json["on"], list(
                wire.send("GET", "/sandbox/rules").json
            )

    # What the command line said once is not kept,
    assert state("--no-limits", "--rules", str(given)) == (False, ["PreSignUp"])
    assert state("--port", "0") == (True, [])
    with running(file, http, "--port", "0") as (_, target):
        put(target, "limits", {"on": False})
        put(target, "rules", {"CustomMessage": []})
    # what was turned is,
    assert state("--port", "0") == (False, ["CustomMessage"])
    # and the command line is right where both speak.
    assert state("--rules", str(given)) == (False, ["PreSignUp"])


def test_the_pool_to_begin_with_is_made_again(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (_, target):
        assert target.wire.admin("DeleteUserPool", UserPoolId=target.pool_id).status == 200
    with running(file, http) as (made, target):
        assert target.sign_up("done@example.com").status == 200
    with running(file, http) as (_, target):
        assert target.pool_id == made.user_pool_id
        assert target.look("done@example.com")["UserStatus"] == "UNCONFIRMED"


def test_a_page_goes_on_after_a_restart(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (_, target):
        subs = [target.sign_up(f"{number}@example.com").json["UserSub"] for number in range(4)]
        target.wire.admin("AdminDeleteUser", UserPoolId=target.pool_id, Username="0@example.com")
        page = target.wire.admin("ListUsers", UserPoolId=target.pool_id, Limit=1).json
        assert page["Users"][0]["Username"] == subs[1]
    with running(file, http) as (_, target):
        rest = target.wire.admin(
            "ListUsers", UserPoolId=target.pool_id, PaginationToken=page["PaginationToken"]
        )
        assert [user["Username"] for user in rest.json["Users"]] == subs[2:]

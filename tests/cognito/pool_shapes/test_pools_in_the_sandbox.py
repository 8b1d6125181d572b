"""Pools of a shape, made in a real sandbox: each of the shapes to begin with, and twins of apps' files."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.request import urlopen

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from moto.cognitoidp.utils import cognito_totp

from gui.cognito.environments.account_rules import Mfa, SignUpAttribute, Usernames
from gui.cognito.environments.client_secrets import secret_hash
from gui.cognito.environments.config_files import read_file
from gui.cognito.environments.environment import Environment, Timeouts
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.pool_shapes.learned import learn
from gui.cognito.pool_shapes.made import GoneError, SandboxAdmin, SandboxPool, environment_of
from gui.cognito.pool_shapes.presets import POOL_PRESETS, PoolPreset
from gui.cognito.pool_shapes.shape import (
    STANDARD,
    AttributeKind,
    ClientShape,
    Group,
    Messages,
    PoolShape,
    SchemaAttribute,
)
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Sandbox

PHONE: Final = "+12065550100"
#: A value for each attribute that a preset may require.
VALUES: Final = {
    "given_name": "Ada",
    "family_name": "Lovelace",
    "birthdate": "1815-12-10",
    "gender": "f",
    "locale": "en",
    "phone_number": PHONE,
}
FILES: Final = Path(__file__).parents[1] / "environments" / "config_files"


@pytest.fixture(scope="module")
def admin(sandbox: Sandbox) -> SandboxAdmin:
    return SandboxAdmin(sandbox.environment, Timeouts())


class App:
    """What a mobile app does in a pool, by its own client."""

    def __init__(self, admin: SandboxAdmin, pool: SandboxPool) -> None:
        self._endpoint = str(admin.environment.endpoint)
        self._pool = pool
        keys = {"aws_access_key_id": "k", "aws_secret_access_key": "s", "region_name": "us-east-1"}
        config = Config(retries={"total_max_attempts": 1})
        self.service = boto3.client("cognito-idp", endpoint_url=self._endpoint, config=config, **keys)

    def close(self) -> None:
        self.service.close()

    def signed(self, username: str) -> dict[str, str]:
        secret = self._pool.client_secret
        return {"SecretHash": secret_hash(username, self._pool.client_id, secret)} if secret else {}

    def hashed(self, username: str) -> dict[str, str]:
        signed = self.signed(username)
        return {"SECRET_HASH": signed["SecretHash"]} if signed else {}

    def sign_up(self, username: str, **attributes: str) -> Any:
        return self.service.sign_up(
            ClientId=self._pool.client_id,
            Username=username,
            Password=PASSWORD,
            UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()],
            **self.signed(username),
        )

    def confirm(self, username: str, code: str) -> None:
        self.service.confirm_sign_up(
            ClientId=self._pool.client_id, Username=username, ConfirmationCode=code, **self.signed(username)
        )

    def log_in(self, username: str, password: str = PASSWORD) -> Any:
        return self.service.initiate_auth(
            ClientId=self._pool.client_id,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": username, "PASSWORD": password, **self.hashed(username)},
        )

    def answer(self, challenge: Any, username: str, **responses: str) -> Any:
        return self.service.respond_to_auth_challenge(
            ClientId=self._pool.client_id,
            ChallengeName=challenge["ChallengeName"],
            Session=challenge["Session"],
            ChallengeResponses={"USERNAME": username, **responses, **self.hashed(username)},
        )

    def told(self, address: str) -> str:
        """The newest message to this address, by mail or text."""
        if address.startswith("+"):
            texts = self._get("/sandbox/texts")["texts"]
            return str(next(text["body"] for text in texts if text["to"] == address))
        listed = self._get("/api/v1/messages")["messages"]
        mail = next(mail for mail in listed if mail["To"][0]["Address"] == address)
        return str(self._get(f"/api/v1/message/{mail['ID']}")["HTML"])

    def code(self, address: str) -> str:
        found = re.search(r"\b\d{6}\b", self.told(address).replace(address, ""))
        assert found
        return found[0]

    def _get(self, path: str) -> Any:
        with urlopen(self._endpoint + path) as reply:
            return json.load(reply)

    def follow(self, address: str) -> str:
        link = re.search(r'href="([^"]+)"', self.told(address))
        assert link
        with urlopen(unescape(link[1])) as reply:
            return str(reply.read().decode())


@pytest.fixture
def opened(admin: SandboxAdmin) -> Iterator[Any]:
    apps: list[App] = []

    def open_app(pool: SandboxPool) -> App:
        apps.append(App(admin, pool))
        return apps[-1]

    yield open_app
    for app in apps:
        app.close()


@pytest.mark.parametrize("preset", POOL_PRESETS, ids=lambda preset: preset.key)
def test_each_shape_to_begin_with_is_signed_up_to_and_signed_in_to(
    admin: SandboxAdmin, opened: Any, preset: PoolPreset
) -> None:
    pool = admin.make(preset.key, preset.shape, preset.rules)
    # What was asked for is what is there.
    read = admin.read(pool.user_pool_id, pool.client_id)
    assert {*read.shape.attributes} == {*preset.shape.attributes}
    assert replace(read, shape=replace(read.shape, attributes=preset.shape.attributes)) == pool
    app, email = opened(pool), new_address()
    phone = f"+1206{time.time_ns() % 10**7:07}"
    by_phone = preset.key == "phone"
    username = {"phone": phone, "name": f"tester-{phone[5:]}", "alias": f"made-up-{phone[5:]}"}.get(
        preset.key, email
    )
    attributes = {
        each.name: VALUES.get(each.name, email) for each in preset.shape.attributes if each.is_required
    }
    if "phone_number" in attributes:
        attributes["phone_number"] = phone
    if preset.key == "invitation":
        signed_in = first_log_in(app, pool, email)
    else:
        signed_up = app.sign_up(username, **attributes)
        if preset.key == "auto_confirm":
            assert signed_up["UserConfirmed"]
        elif preset.key == "link":
            assert "has been confirmed" in app.follow(email)
        else:
            medium = signed_up["CodeDeliveryDetails"]["DeliveryMedium"]
            assert medium == ("SMS" if by_phone else "EMAIL")
            app.confirm(username, app.code(phone if by_phone else email))
        signed_in = app.log_in(email if preset.key == "alias" else username)
        signed_in = second_factor(app, signed_in, username, phone)
    assert signed_in["AuthenticationResult"]["AccessToken"]
    assert bool(pool.client_secret) == (preset.key == "secret")


def first_log_in(app: App, pool: SandboxPool, email: str) -> Any:
    with pytest.raises(ClientError, match="SignUp is not permitted"):
        app.sign_up(email)
    app.service.admin_create_user(
        UserPoolId=pool.user_pool_id,
        Username=email,
        UserAttributes=[{"Name": "email", "Value": email}],
    )
    invitation = re.search(r"temporary password is (\S+?)\. *$", app.told(email), re.MULTILINE)
    assert invitation
    return app.answer(app.log_in(email, invitation[1]), email, NEW_PASSWORD=PASSWORD)


def second_factor(app: App, signed_in: Any, username: str, phone: str) -> Any:
    challenge = signed_in.get("ChallengeName")
    if challenge == "SMS_MFA":
        return app.answer(signed_in, username, SMS_MFA_CODE=app.code(phone))
    if challenge == "MFA_SETUP":
        setup = app.service.associate_software_token(Session=signed_in["Session"])
        code = cognito_totp(setup["SecretCode"]).generate(int(time.time())).decode()
        verified = app.service.verify_software_token(Session=setup["Session"], UserCode=code)
        return app.answer({**signed_in, "Session": verified["Session"]}, username)
    return signed_in


ODD: Final = PoolShape(
    username_attributes=("email", "phone_number"),
    case_sensitive=True,
    attributes=(
        replace(STANDARD["given_name"], is_required=True, is_mutable=False, minimum=2, maximum=40),
        SchemaAttribute("custom:company", minimum=1, maximum=30),
        SchemaAttribute("custom:seats", AttributeKind.NUMBER, minimum=1, maximum=99, is_mutable=False),
        SchemaAttribute("custom:since", AttributeKind.DATE_TIME),
        SchemaAttribute("custom:vip", AttributeKind.BOOLEAN),
    ),
    password_policy=PasswordPolicy(minimum_length=12, require_symbols=False),
    password_history=4,
    temporary_days=3,
    auto_verified=("email",),
    verified_before_update=("email",),
    mfa=Mfa.OPTIONAL,
    mfa_types=("SMS", "TOTP", "EMAIL"),
    recovery=("verified_phone_number", "verified_email"),
    first_factors=("PASSWORD", "EMAIL_OTP"),
    own_sender=True,
    tier="PLUS",
    messages=Messages(
        email_subject="Hello",
        email="Type {####}",
        sms="Code {####}",
        sms_mfa="Factor {####}",
        invitation_subject="Join",
        invitation="You are {username}, and {####}",
        invitation_sms="{username} {####}",
    ),
    groups=(Group("admins", "They may", 1), Group("testers")),
    client=ClientShape(
        has_secret=True,
        flows=("ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
        hides_users=True,
        reads=("email", "given_name"),
        writes=("email", "given_name", "phone_number"),
        access_seconds=600,
        id_seconds=900,
        refresh_seconds=86400,
        rotates=True,
        grace_seconds=10,
    ),
)


def test_all_of_a_shape_is_there_again(admin: SandboxAdmin) -> None:
    pool = admin.make("Odd", ODD)
    read = admin.read(pool.user_pool_id, pool.client_id)
    assert read.shape == ODD
    assert (read.name, read.client_secret) == ("Odd", pool.client_secret)
    assert str(pool.client_secret) not in repr(pool)


def test_a_pool_is_changed_to_another_shape_as_far_as_that_goes(admin: SandboxAdmin) -> None:
    before = admin.make("Odd", ODD)
    given, company = ODD.attributes[:2]
    shape = replace(
        PoolShape(),
        # For life:
        username_attributes=ODD.username_attributes,
        case_sensitive=True,
        attributes=(*ODD.attributes, SchemaAttribute("custom:team", minimum=0, maximum=9)),
        by_link=True,
        groups=(Group("testers"), Group("visitors")),
        client=ClientShape(has_secret=True, hides_users=False),
        mfa=Mfa.ON,
        mfa_types=("TOTP",),
    )
    rules = {"PreSignUp": [{"reject": "Not today"}]}
    after = admin.change(before, shape, rules)
    assert (given, company) == after.shape.attributes[:2]
    assert after.shape == shape
    assert after.rules == rules
    assert after.client_secret == before.client_secret
    # A link has somewhere to lead to.
    assert "Domain" in admin._send("DescribeUserPool", UserPoolId=after.user_pool_id)["UserPool"]
    admin.delete(after.user_pool_id)
    with pytest.raises(GoneError, match=after.user_pool_id):
        admin.read(after.user_pool_id, after.client_id)


def test_a_pool_that_cannot_be_finished_is_not_left_behind(admin: SandboxAdmin) -> None:
    shape = replace(PoolShape(), client=ClientShape(writes=("custom:nowhere",)))
    with pytest.raises(ClientError, match="Invalid write attributes"):
        admin.make("Unfinished", shape)
    pools = admin._send("ListUserPools", MaxResults=60)["UserPools"]
    assert "Unfinished" not in [pool["Name"] for pool in pools]


def twin(admin: SandboxAdmin, environment: Environment) -> tuple[SandboxPool, Environment, list[str]]:
    learned = learn(environment, Timeouts(), lambda _: None)
    pool = admin.make(environment.name, learned.shape)
    unlearned = [str(sentence) for sentence in learned.unlearned]
    return pool, environment_of(pool, f"{environment.name} (twin)", environment), unlearned


def test_a_twin_is_learned_from_the_pool_where_somebody_may_ask_it(admin: SandboxAdmin) -> None:
    source = admin.make("Source", ODD)
    environment = replace(
        admin.environment,
        name="Source",
        user_pool_id=source.user_pool_id,
        client_id=source.client_id,
        has_client_secret=True,
        identity_pool_id=None,
        is_sandbox=False,
        attributes=(SignUpAttribute("custom:company"),),
    )
    pool, made, unlearned = twin(admin, environment)
    assert pool.user_pool_id != source.user_pool_id
    assert admin.read(pool.user_pool_id, pool.client_id).shape == ODD
    assert pool.client_secret not in (None, source.client_secret)
    assert unlearned == []
    assert (made.name, made.endpoint) == ("Source (twin)", None)
    assert (made.in_sandbox, made.is_sandbox) == (True, False)
    assert made.usernames is Usernames.EMAIL_OR_PHONE_NUMBER
    assert made.attributes == (SignUpAttribute("custom:company"), SignUpAttribute("given_name", True))
    assert made.password_policy == ODD.password_policy
    assert (made.mfa, made.mfa_types, made.auth_flow) == (Mfa.OPTIONAL, ODD.mfa_types, "USER_PASSWORD_AUTH")


def test_what_the_twin_lacks_is_told(admin: SandboxAdmin) -> None:
    source = admin.make("Source", PoolShape())
    admin._send(
        "UpdateUserPool",
        UserPoolId=source.user_pool_id,
        LambdaConfig={"PreSignUp": "arn:aws:lambda:us-east-1:123456789012:function:f"},
        DeviceConfiguration={"ChallengeRequiredOnNewDevice": True},
        UserPoolAddOns={"AdvancedSecurityMode": "ENFORCED"},
    )
    environment = replace(
        admin.environment, user_pool_id=source.user_pool_id, client_id=source.client_id, is_sandbox=False
    )
    _, _, unlearned = twin(admin, environment)
    told = " ".join(unlearned)
    for words in ("triggers (PreSignUp)", "Threat protection", "Devices", "Identity pool"):
        assert words in told


def test_where_the_pool_refuses_the_file_is_asked_and_that_is_told(admin: SandboxAdmin) -> None:
    environment = replace(
        admin.environment,
        user_pool_id="us-east-1_NotThere1",
        is_sandbox=False,
        verification=("phone_number",),
        usernames=Usernames.PHONE_NUMBER,
    )
    pool, made, unlearned = twin(admin, environment)
    assert unlearned[0].startswith("DescribeUserPool was refused: ResourceNotFoundException: ")
    assert not any(words.startswith("Verification") for words in unlearned)
    assert pool.shape.auto_verified == ("phone_number",)
    assert made.usernames is Usernames.PHONE_NUMBER


@pytest.mark.parametrize(
    "file", sorted(file for file in FILES.iterdir() if file.is_file()), ids=lambda file: file.name
)
def test_from_each_public_shape_of_file_a_twin_is_signed_up_to_and_signed_in_to(
    admin: SandboxAdmin, opened: Any, file: Path
) -> None:
    (config,) = read_file(file)
    # Nobody may ask this pool, wherever it is.
    environment = replace(config.environment, endpoint=None)
    pool, made, unlearned = twin(admin, environment)
    assert any("No AWS profile" in words for words in unlearned)
    assert bool(pool.client_secret) == made.has_client_secret == (config.client_secret is not None)
    assert made.region == admin.environment.region
    # So that the log-in needs no SRP here.
    password_too = replace(pool.shape.client, flows=(*pool.shape.client.flows, "ALLOW_USER_PASSWORD_AUTH"))
    pool = admin.change(pool, replace(pool.shape, client=password_too), {})
    app, email = opened(pool), new_address()
    required = {each.name: VALUES.get(each.name, email) for each in pool.shape.attributes if each.is_required}
    app.sign_up(email, **required)
    app.confirm(email, app.code(email))
    assert app.log_in(email)["AuthenticationResult"]["AccessToken"]

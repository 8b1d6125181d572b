"""Makes pools of a shape in the sandbox, changes them and finds them again; over HTTP, as any client does."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.aws_client import AwsClient
from gui.cognito.credentials import signer_of
from gui.cognito.environments.account_rules import SignUpAttribute
from gui.cognito.environments.environment import AuthFlow, Environment
from gui.cognito.pool_shapes import requests
from gui.cognito.pool_shapes.described import pool_shape
from gui.cognito.sandbox_control import SandboxAddress, SandboxControl
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.cognito.environments.environment import Timeouts
    from gui.cognito.pool_shapes.shape import PoolShape

Rules = dict[str, list[dict[str, Any]]]
_PAGE: Final = 60


@dataclass(frozen=True)
class SandboxPool:
    """A pool in the sandbox, as it is set up.

    Attributes:
        name: The pool's.
        user_pool_id: Its id.
        client_id: Its app client.
        client_secret: That client's secret, where it has one.
        shape: What it is like.
        rules: The rules that play its triggers, and no other pool's.
    """

    name: str
    user_pool_id: str
    client_id: str
    client_secret: str | None = field(repr=False)
    shape: PoolShape
    rules: Rules = field(default_factory=dict)


@dataclass(frozen=True)
class Description:
    """What the sandbox tells of a pool, as the API has it.

    Attributes:
        pool: DescribeUserPool's ``UserPool``.
        client: DescribeUserPoolClient's ``UserPoolClient``.
        mfa: GetUserPoolMfaConfig's answer.
        groups: ListGroups's ``Groups``.
        rules: The rules that play its triggers.
    """

    pool: Mapping[str, Any]
    client: Mapping[str, Any] = field(repr=False)
    mfa: Mapping[str, Any]
    groups: Sequence[Mapping[str, Any]]
    rules: Rules

    @property
    def shape(self) -> PoolShape:
        """The shape that it describes."""
        return pool_shape(self.pool, self.client, self.mfa, self.groups)


class GoneError(TellingError):
    """The pool or its client is not in the sandbox any more."""


class SandboxAdmin:
    """The sandbox's pools as its console would show them. Its methods block.

    All raise ``botocore.exceptions.ClientError`` with the sandbox's own words where it refuses, and
    ``CallFailedError`` or ``JsonApiError`` where it does not answer.

    Args:
        sandbox: The environment of the running sandbox.
        timeouts: How long each call waits.
    """

    def __init__(self, sandbox: Environment, timeouts: Timeouts) -> None:
        self.environment: Final = sandbox
        self._service = AwsClient(sandbox, timeouts, lambda _: None, signer_of(sandbox))
        self._control = SandboxControl(str(sandbox.endpoint), timeouts.read)

    def make(
        self, name: str, shape: PoolShape, rules: Rules | None = None, pool_id: str | None = None
    ) -> SandboxPool:
        """Make a pool of this shape, whole or not at all; ``pool_id``: ``None`` where the sandbox chooses."""
        tags = {"UserPoolTags": {"_custom_id_": pool_id}} if pool_id else {}
        made = self._send("CreateUserPool", **requests.create_pool(shape, name), **tags)["UserPool"]["Id"]
        try:
            client = self._finish(made, name, shape, rules or {})
        except Exception:
            with suppress(Exception):  # why it could not be finished matters more
                self.delete(made)
            raise
        return SandboxPool(name, made, client["ClientId"], client.get("ClientSecret"), shape, rules or {})

    def read(self, user_pool_id: str, client_id: str) -> SandboxPool:
        """How a pool is set up.

        Raises:
            GoneError: It is not there.
        """
        told = self.description(user_pool_id, client_id)
        secret = told.client.get("ClientSecret")
        return SandboxPool(str(told.pool["Name"]), user_pool_id, client_id, secret, told.shape, told.rules)

    def address(self) -> SandboxAddress:
        """Where clients find the sandbox."""
        return self._control.address()

    def description(self, user_pool_id: str, client_id: str) -> Description:
        """What the sandbox tells of a pool; raises as ``read``."""
        client = self._client(user_pool_id, client_id)
        pool = self._send("DescribeUserPool", UserPoolId=user_pool_id)["UserPool"]
        mfa = self._send("GetUserPoolMfaConfig", UserPoolId=user_pool_id)
        groups = self._groups(user_pool_id)
        return Description(pool, client, mfa, groups, self._control.rules(user_pool_id))

    def find(self, environment: Environment) -> tuple[Environment, str | None]:
        """An environment of a pool in the sandbox as the sandbox serves now, and its client secret.

        Raises:
            GoneError: The pool or its client is not there.
        """
        try:
            client = self._client(environment.user_pool_id, environment.client_id)
        except GoneError as error:
            if not_kept := self._control.state().not_kept:
                words = N_("{gone} It could not use its file: {why}.", gone=error.sentence, why=not_kept.why)
                raise GoneError(words) from error
            raise
        place = self.environment
        # The pool's own messages, of all that the sandbox sends.
        mail_api = f"{place.endpoint}/{environment.user_pool_id}"
        found = replace(environment, endpoint=place.endpoint, mail_api=mail_api, is_sandbox=True)
        return found, client.get("ClientSecret")

    def pool_ids(self) -> frozenset[str] | None:
        """All pools of the sandbox; ``None`` where they do not outlive its process."""
        if not self._control.is_kept():
            return None
        ids: set[str] = set()
        token: dict[str, str] = {}
        while True:
            reply = self._send("ListUserPools", MaxResults=_PAGE, **token)
            ids |= {pool["Id"] for pool in reply["UserPools"]}
            if not reply.get("NextToken"):
                return frozenset(ids)
            token = {"NextToken": reply["NextToken"]}

    def change(self, before: SandboxPool, shape: PoolShape, rules: Rules) -> SandboxPool:
        """Set the pool up like this, as far as it can be changed; then read it again.

        Where something of it is refused, what was sent before that holds.

        Args:
            before: The pool as the tester saw it: of its groups those go that ``shape`` has no more.
            shape: What the pool is to be like.
            rules: What is to play its triggers.
        """
        pool_id, client_id = before.user_pool_id, before.client_id
        now = self.read(pool_id, client_id).shape
        pool = self._send("DescribeUserPool", UserPoolId=pool_id)["UserPool"]
        client = self._client(pool_id, client_id)
        # The rules first: they are what can be refused for how it is written.
        self._control.put_rules(pool_id, rules)
        self._send("UpdateUserPool", **requests.update_pool(shape, pool))
        self._send("SetUserPoolMfaConfig", UserPoolId=pool_id, **requests.mfa_config(shape))
        known = {attribute.name for attribute in now.attributes}
        if new := [each for each in shape.attributes if each.is_custom and each.name not in known]:
            entries = [requests.schema_entry(attribute) for attribute in new]
            self._send("AddCustomAttributes", UserPoolId=pool_id, CustomAttributes=entries)
        self._send("UpdateUserPoolClient", **requests.update_client(shape, client))
        if shape.by_link and not pool.get("Domain"):
            self._give_domain(pool_id)
        self._change_groups(pool_id, before.shape, now, shape)
        return self.read(pool_id, client_id)

    def delete(self, user_pool_id: str) -> None:
        """Delete a pool with all that is in it."""
        domain = self._send("DescribeUserPool", UserPoolId=user_pool_id)["UserPool"].get("Domain")
        if domain:
            self._send("DeleteUserPoolDomain", UserPoolId=user_pool_id, Domain=domain)
        self._send("DeleteUserPool", UserPoolId=user_pool_id)

    def _change_groups(self, pool_id: str, before: PoolShape, now: PoolShape, shape: PoolShape) -> None:
        wanted, there = ({group.name for group in each.groups} for each in (shape, now))
        for group in shape.groups:
            if group.name not in there:
                self._make_group(pool_id, group)
        for group in before.groups:
            if group.name in there - wanted:
                self._send("DeleteGroup", UserPoolId=pool_id, GroupName=group.name)

    def _finish(self, pool_id: str, name: str, shape: PoolShape, rules: Rules) -> Mapping[str, Any]:
        self._send("SetUserPoolMfaConfig", UserPoolId=pool_id, **requests.mfa_config(shape))
        client = self._send("CreateUserPoolClient", UserPoolId=pool_id, **requests.create_client(shape, name))
        if shape.by_link:
            self._give_domain(pool_id)
        for group in shape.groups:
            self._make_group(pool_id, group)
        if rules:
            self._control.put_rules(pool_id, rules)
        found: Mapping[str, Any] = client["UserPoolClient"]
        return found

    def _client(self, pool_id: str, client_id: str) -> Mapping[str, Any]:
        from botocore.exceptions import ClientError

        try:
            reply = self._send("DescribeUserPoolClient", UserPoolId=pool_id, ClientId=client_id)
        except ClientError as error:
            if error.response.get("Error", {}).get("Code") != "ResourceNotFoundException":
                raise
            raise GoneError(N_("The sandbox has no user pool {id}.", id=pool_id)) from error
        client: Mapping[str, Any] = reply["UserPoolClient"]
        return client

    def _groups(self, pool_id: str) -> list[Mapping[str, Any]]:
        groups: list[Mapping[str, Any]] = []
        token: dict[str, str] = {}
        while True:
            reply = self._send("ListGroups", UserPoolId=pool_id, Limit=_PAGE, **token)
            groups += reply["Groups"]
            if not reply.get("NextToken"):
                return groups
            token = {"NextToken": reply["NextToken"]}

    def _make_group(self, pool_id: str, group: Any) -> None:
        more: dict[str, Any] = {"Description": group.description} if group.description else {}
        if group.precedence is not None:
            more["Precedence"] = group.precedence
        self._send("CreateGroup", UserPoolId=pool_id, GroupName=group.name, **more)

    def _give_domain(self, pool_id: str) -> None:
        # A link needs one to lead to; no two pools have the same.
        domain = f"signup-desk-{secrets.token_hex(6)}"
        self._send("CreateUserPoolDomain", UserPoolId=pool_id, Domain=domain)

    def _send(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        return self._service.send(operation, **parameters)


def environment_of(pool: SandboxPool, name: str, like: Environment) -> Environment:
    """The environment of a pool in the sandbox, to be kept: where the sandbox serves is not part of it.

    Args:
        pool: The pool.
        name: What the tester calls it.
        like: Where colour, address pattern and the like come from.
    """
    shape = pool.shape
    known = {asked.name for asked in like.attributes}
    required = (each.name for each in shape.attributes if each.is_required and each.name not in known)
    taken_as_name = shape.username_attributes
    attributes = (
        *(asked for asked in like.attributes if asked.name not in taken_as_name),
        *(SignUpAttribute(each, is_required=True) for each in required if each not in taken_as_name),
    )
    flows = {name.removeprefix("ALLOW_") for name in shape.client.flows}
    allowed = [flow for flow in AuthFlow if flow.of_the_service in flows]
    flow = like.auth_flow if like.auth_flow in allowed or not allowed else allowed[0]
    return replace(
        like,
        name=name,
        region=pool.user_pool_id.partition("_")[0],
        user_pool_id=pool.user_pool_id,
        client_id=pool.client_id,
        endpoint=None,
        mail_api=None,
        identity_pool_id=None,
        is_sandbox=False,
        in_sandbox=True,
        profile=None,
        ca_bundle=None,
        is_protected=False,
        auth_flow=flow,
        has_client_secret=shape.client.has_secret,
        password_policy=shape.password_policy,
        usernames=shape.usernames,
        attributes=attributes,
        verification=shape.auto_verified,
        mfa=shape.mfa,
        mfa_types=shape.mfa_types,
        oauth_domain=None,
        imap=None,
    )

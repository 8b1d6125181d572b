"""What can be learned of an environment's pool: of the service by who may ask, else of its file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.aws_client import AwsClient
from gui.cognito.credentials import signer_of
from gui.cognito.pool_shapes.described import pool_shape
from gui.cognito.pool_shapes.stated import assumptions, stated_shape
from gui.http_failures import CallFailedError
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.cognito.pool_shapes.shape import PoolShape
    from gui.exchange import Exchange

#: ListGroups gives 60 in one reply; nobody looks at more than so many replies.
_MOST_PAGES: Final = 10


@dataclass(frozen=True)
class Learned:
    """A pool's shape, and how far it is known.

    Attributes:
        shape: The shape.
        source: Where it was learned.
        unlearned: What is not as in the pool, or may not be, one sentence each.
    """

    shape: PoolShape
    source: Sentence
    unlearned: tuple[Sentence, ...]


def learn(environment: Environment, timeouts: Timeouts, observe: Callable[[Exchange], None]) -> Learned:
    """Learn the shape of the pool of ``environment``. Blocks; raises nothing for what the service refuses."""
    signer = signer_of(environment)
    if signer is None:
        why = N_("No AWS profile is chosen in the environment, so the pool itself could not be asked.")
        return _stated(environment, why)
    admin = _Admin(environment, AwsClient(environment, timeouts, observe, signer, is_reading=True))
    pool = admin.ask("DescribeUserPool", "UserPool")
    if pool is None:
        return _stated(environment, *admin.refused)
    client = admin.ask("DescribeUserPoolClient", "UserPoolClient", ClientId=environment.client_id)
    shape = pool_shape(pool, client, admin.ask("GetUserPoolMfaConfig"), admin.groups())
    if client is None:
        shape = replace(shape, client=stated_shape(environment).client)
    return Learned(
        shape,
        N_("Learned from the pool {pool} itself.", pool=environment.user_pool_id),
        (*admin.refused, *_left_out(environment, shape, pool, client)),
    )


class _Admin:
    """Asks the pool as an admin, and gathers what is refused."""

    def __init__(self, environment: Environment, service: AwsClient) -> None:
        self._pool_id = environment.user_pool_id
        self._service = service
        self.refused: list[Sentence] = []

    def ask(self, operation: str, member: str = "", **parameters: Any) -> Mapping[str, Any] | None:
        """The answer, or its ``member``; ``None``: it was refused."""
        from botocore.exceptions import ClientError

        def read(reply: Mapping[str, Any]) -> Mapping[str, Any]:
            found: Mapping[str, Any] = reply[member] if member else reply
            return found

        try:
            return self._service.ask(operation, read, UserPoolId=self._pool_id, **parameters)
        except ClientError as error:
            told = error.response.get("Error", {})
            why: Sentence | str = f"{told.get('Code', '')}: {told.get('Message', '')}"
        except CallFailedError as error:
            why = error.sentence
        self.refused.append(N_("{operation} was refused: {why}", operation=operation, why=why))
        return None

    def groups(self) -> list[Mapping[str, Any]]:
        groups: list[Mapping[str, Any]] = []
        more: dict[str, str] = {}
        for _ in range(_MOST_PAGES):
            reply = self.ask("ListGroups", **more)
            if reply is None:
                break
            groups += reply.get("Groups") or ()
            if not (token := reply.get("NextToken")):
                break
            more = {"NextToken": token}
        return groups


def _stated(environment: Environment, *why: Sentence) -> Learned:
    source = N_("Learned from what the environment {name} says, as its file has it.", name=environment.name)
    left_out = (*assumptions(environment), *_identity_pool(environment))
    return Learned(stated_shape(environment), source, (*why, *left_out))


def _left_out(
    environment: Environment,
    shape: PoolShape,
    pool: Mapping[str, Any],
    client: Mapping[str, Any] | None,
) -> Iterator[Sentence]:
    """What the pool has and its twin does not."""
    if client is None:
        flow = environment.auth_flow
        yield N_("App client: taken to allow {flow} alone, and to tell who is registered.", flow=flow)
    config = pool.get("LambdaConfig") or {}
    if triggers := [name for name, value in config.items() if value and name != "KMSKeyID"]:
        yield N_(
            "Lambda triggers ({triggers}) run their owner's code. "
            "Rules in “Pool of the sandbox” can play them.",
            triggers=", ".join(triggers),
        )
    if (pool.get("UserPoolAddOns") or {}).get("AdvancedSecurityMode", "OFF") != "OFF":
        yield N_("Threat protection: the sandbox has none.")
    if pool.get("DeviceConfiguration"):
        yield N_("Devices: the sandbox remembers none.")
    providers = [name for name in (client or {}).get("SupportedIdentityProviders") or () if name != "COGNITO"]
    if providers:
        words = ", ".join(providers)
        yield N_("Sign-in through {providers}: the sandbox plays no other providers.", providers=words)
    if pool.get("Domain") or pool.get("CustomDomain"):
        yield N_("Managed login pages: the sandbox has none.")
    if "WEB_AUTHN" in shape.first_factors:
        yield N_("Passkeys: the sandbox does not offer them.")
    yield from _identity_pool(environment)


def _identity_pool(environment: Environment) -> Iterator[Sentence]:
    if environment.identity_pool_id:
        yield N_("Identity pool: the twin has none.")

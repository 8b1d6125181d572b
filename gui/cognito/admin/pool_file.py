"""A pool of the sandbox in a file with its users: taken along into another sandbox, where passwords hold."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from gui.cognito.admin.users_file import UsersFileError, bring_in
from gui.cognito.pool_shapes.made import Description
from gui.sentences import N_

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Mapping

    from gui.cognito.admin.users_file import UsersFile
    from gui.cognito.pool_shapes.made import SandboxAdmin, SandboxPool
    from gui.cognito.sandbox_users import SandboxUsers


def pool_settings(admin: SandboxAdmin, user_pool_id: str, client_id: str) -> dict[str, Any]:
    """What a pool is like, as a file has it: without the client's secret. Raises as ``admin`` does."""
    told = asdict(admin.description(user_pool_id, client_id))
    told["client"].pop("ClientSecret", None)
    told["mfa"].pop("ResponseMetadata", None)
    return told


@dataclass(frozen=True)
class PoolImport:
    """A pool to be made as a file has it, with the users of that file."""

    admin: SandboxAdmin
    users: SandboxUsers

    def __call__(
        self, file: UsersFile, cancelled: threading.Event, tell: Callable[[int, int], object]
    ) -> SandboxPool:
        """Make the pool under its own id, whole or not at all.

        Raises:
            UsersFileError: The file does not say what its pool is like.
            Cancelled: ``cancelled`` was set; there is no pool then.
            botocore.exceptions.ClientError: The sandbox refuses it: the pool may be there already.
            JsonApiError: The sandbox refuses a user, or does not answer.
        """
        try:
            description = Description(**_settings(file.pool_settings))
            name, shape = str(description.pool["Name"]), description.shape
        except (AttributeError, LookupError, TypeError, ValueError):
            raise UsersFileError(
                N_("The file does not say what its pool is like: import its users into this pool.")
            ) from None
        pool = self.admin.make(name, shape, description.rules, file.pool_id)
        try:
            bring_in(self.users.of(pool.user_pool_id), file, "", cancelled, tell)
        except BaseException:
            with suppress(Exception):  # why it could not be finished matters more
                self.admin.delete(pool.user_pool_id)
            raise
        return pool


def _settings(told: Mapping[str, Any] | None) -> Mapping[str, Any]:
    if told is None:
        raise ValueError
    return told

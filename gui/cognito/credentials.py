"""Whose name an admin's calls are signed in. The phone's calls are not signed at all."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from gui.cognito.environments.environment import is_loopback

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment


@dataclass(frozen=True)
class AccessKeys:
    """Credentials as they are: the sandbox's made-up ones, or temporary ones of an identity pool."""

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Profile:
    """A profile of this machine's AWS configuration; ``name`` ``None``: the environment variables."""

    name: str | None


Signer = AccessKeys | Profile


#: The sandbox, like every local emulator, checks that a request is signed, not by whom.
_MADE_UP: Final = AccessKeys("test", "test")


def signer_of(environment: Environment) -> Signer | None:
    """In whose name to read this environment; ``None`` where there is nobody."""
    if environment.profile:
        return Profile(environment.profile)
    is_local = environment.endpoint is not None and is_loopback(urlsplit(environment.endpoint).hostname)
    return _MADE_UP if is_local else None


def profiles() -> list[str]:
    """The names of this machine's AWS profiles, sorted. Reads files; asks no network."""
    import botocore.session

    return sorted(botocore.session.Session().available_profiles)


def boto_session(signer: Signer | None) -> Any:
    """A boto3 session that signs as ``signer``, or has no credentials.

    Raises:
        botocore.exceptions.ProfileNotFound: There is no such profile.
    """
    # The instance metadata service is never asked: on a desk it answers nobody, or the wrong one.
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    import boto3

    match signer:
        case AccessKeys():
            return boto3.session.Session(
                aws_access_key_id=signer.access_key_id,
                aws_secret_access_key=signer.secret_access_key,
                aws_session_token=signer.session_token,
            )
        case Profile():
            return boto3.session.Session(profile_name=signer.name)
        case None:
            return boto3.session.Session()

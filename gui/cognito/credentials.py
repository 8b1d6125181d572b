"""The credentials that sign an admin's calls. The phone's calls are not signed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from gui.cognito.boto_session import reading_session
from gui.http_failures import CallFailedError, Cause
from gui.loopback import is_loopback
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment


@dataclass(frozen=True)
class AccessKeys:
    """Credentials as they are: the sandbox's made-up ones, or temporary ones of an identity pool."""

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)

    @property
    def as_arguments(self) -> dict[str, str | None]:
        """As botocore takes them."""
        return {
            "aws_access_key_id": self.access_key_id,
            "aws_secret_access_key": self.secret_access_key,
            "aws_session_token": self.session_token,
        }


@dataclass(frozen=True)
class Profile:
    """A profile of this machine's AWS configuration."""

    name: str


Signer = AccessKeys | Profile


#: The sandbox, like every local emulator, checks that a request is signed, not by whom.
_MADE_UP: Final = AccessKeys("test", "test")


def signer_of(environment: Environment) -> Signer | None:
    """In whose name to read this environment; ``None`` where there is nobody."""
    if environment.profile:
        return Profile(environment.profile)
    is_local = environment.endpoint is not None and is_loopback(urlsplit(environment.endpoint).hostname)
    return _MADE_UP if is_local else None


class Profiles(NamedTuple):
    """This machine's AWS profiles, sorted, and why there may be more of them."""

    names: tuple[str, ...]
    problem: Sentence | None = None


def profiles() -> Profiles:
    """The AWS profiles of this machine. Reads files; asks no network."""
    from botocore.configloader import load_config, raw_config_parse
    from botocore.exceptions import ConfigNotFound, ConfigParseError

    names: set[str] = set()
    problem = None
    session = reading_session()
    for variable, read in (
        ("config_file", lambda path: load_config(path)["profiles"]),
        ("credentials_file", raw_config_parse),
    ):
        try:
            names.update(read(session.get_config_variable(variable)))
        except ConfigNotFound:
            pass
        except ConfigParseError as error:
            problem = N_("Not all AWS profiles of this machine could be read: {why}", why=_damaged(error))
    return Profiles(tuple(sorted(names)), problem)


def credentials_of(profile: Profile, region: str, ca_bundle: str | None) -> Any:
    """The credentials of ``profile``, for botocore, which may have to fetch them from STS or SSO.

    Raises:
        CallFailedError: They cannot be had; the sentence names the profile.
    """
    from botocore.credentials import create_credential_resolver

    session = reading_session(profile.name, ca_bundle)
    try:
        if session.get_scoped_config().get("mfa_serial"):
            # botocore would ask for the code on a terminal, which this app need not have.
            raise _unusable(profile, N_("it wants the code of an MFA device, which is not asked for here."))
        resolver = create_credential_resolver(session, region_name=region)
        # What is not of the profile: on a desk the metadata services answer nobody, or the wrong one.
        for method in ("ec2-credentials-file", "boto-config", "container-role", "iam-role"):
            resolver.remove(method)
        credentials = resolver.load_credentials()
    except CallFailedError:
        raise
    except Exception as error:
        raise profile_failure(profile, error) from error
    if credentials is None:
        raise _unusable(profile, N_("it holds no credentials."))
    return credentials


def profile_failure(profile: Profile, error: Exception) -> CallFailedError:
    """Why ``profile`` cannot sign, by what botocore raised, and what to do where that is known."""
    from botocore import exceptions

    match error:
        case exceptions.ProfileNotFound():
            sentence = N_(
                "This machine has no AWS profile {profile}: choose another in the environment.",
                profile=profile.name,
            )
            return CallFailedError(Cause.PROFILE_NOT_USABLE, sentence)
        case exceptions.ConfigParseError():
            return _unusable(profile, _damaged(error))
        case (
            exceptions.UnauthorizedSSOTokenError() | exceptions.SSOError() | exceptions.TokenRetrievalError()
        ):
            sentence = N_(
                "The SSO login has expired. Renew it with: aws sso login --profile {profile}",
                profile=profile.name,
            )
            return CallFailedError(Cause.PROFILE_NOT_USABLE, sentence)
        case exceptions.LoginError():
            sentence = N_(
                "The login has expired. Renew it with: aws login --profile {profile}", profile=profile.name
            )
            return CallFailedError(Cause.PROFILE_NOT_USABLE, sentence)
        case exceptions.NoCredentialsError() | exceptions.PartialCredentialsError():
            return _unusable(profile, N_("it holds no credentials that can be used."))
        case exceptions.ClientError():
            answer = error.response.get("Error", {})
            reason = N_(
                "{operation} was refused ({code}: {message})",
                operation=error.operation_name,
                code=answer.get("Code", ""),
                message=answer.get("Message", ""),
            )
            return _unusable(profile, reason)
        case _:
            # The texts of others, such as of a credential_process, may hold a secret.
            reason = N_("its credentials cannot be had ({error}).", error=type(error).__name__)
            return _unusable(profile, reason)


def _unusable(profile: Profile, why: Sentence) -> CallFailedError:
    sentence = N_("The AWS profile {profile} cannot be used: {why}", profile=profile.name, why=why)
    return CallFailedError(Cause.PROFILE_NOT_USABLE, sentence)


def _damaged(error: Any) -> Sentence:
    path = error.kwargs["path"]
    if isinstance(error.kwargs.get("error"), UnicodeError):
        return N_("{path} is no text in UTF-8.", path=path)
    return N_("{path} is damaged.", path=path)

"""botocore's sessions, made so that no file and no variable of this machine changes what they do.

``AWS_ENDPOINT_URL`` would send a password to another server, ``AWS_PROFILE`` and a damaged ``~/.aws/config``
would stop every call. Only the profile that an environment names is read, and only for its credentials.
"""

from __future__ import annotations

import os
import threading
from functools import cache
from typing import Any, Final

#: Sessions are not made to be used by several threads at once.
_MAKING: Final = threading.Lock()


@cache
def shared_session() -> Any:
    """The session for all calls that name no profile: its model of the services takes 11 MB."""
    return _new_session()


def reading_session(profile: str | None = None, ca_bundle: str | None = None) -> Any:
    """A session that reads this machine's AWS files: all their profiles, or the credentials of one."""
    session = _new_session(profile)
    store = session.get_component("config_store")
    store.set_config_variable("config_file", os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config")
    store.set_config_variable(
        "credentials_file", os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials"
    )
    store.set_config_variable("profile", profile)
    # For what a profile needs of STS or SSO on its way to credentials.
    store.set_config_variable("ca_bundle", ca_bundle)
    return session


def signing_session(credentials: Any) -> Any:
    """A session that signs by these botocore credentials, and renews them where they can be."""
    session = _new_session()

    class Provider:
        def load_credentials(self) -> Any:
            return credentials

    session.register_component("credential_provider", Provider())
    return session


def make_client(
    session: Any, service: str, region: str, endpoint: str | None, *, signed: bool, **keys: str | None
) -> Any:
    """A client that makes each request once; where it is ``signed`` without ``keys``, the session signs.

    ``keys`` are named as botocore names them, such as ``aws_access_key_id``.
    """
    import boto3
    from botocore import UNSIGNED
    from botocore.config import Config
    from botocore.plugin import PluginContext, reset_plugin_context, set_plugin_context

    config = Config(
        signature_version=None if signed else UNSIGNED,
        # With the default retries one click would be three SignUps.
        retries={"total_max_attempts": 1, "mode": "standard"},
        # The service judges, also what this side knows to be wrong.
        parameter_validation=False,
        ignore_configured_endpoint_urls=True,
        proxies={},
    )
    with _MAKING:
        # BOTOCORE_EXPERIMENTAL__PLUGINS would have foreign code at every client.
        token = set_plugin_context(PluginContext(plugins="DISABLED"))
        try:
            return boto3.session.Session(botocore_session=session).client(
                service,
                region_name=region,
                endpoint_url=endpoint,
                verify=True,
                config=config,
                **keys,
            )
        finally:
            reset_plugin_context(token)


def _new_session(profile: str | None = None) -> Any:
    from botocore.configprovider import (
        BOTOCORE_DEFAUT_SESSION_VARIABLES,
        ConfigValueStore,
        ConstantProvider,
    )
    from botocore.session import Session

    session = Session(profile=profile)
    defaults = {
        name: ConstantProvider(default)
        for name, (_, _, default, _) in BOTOCORE_DEFAUT_SESSION_VARIABLES.items()
    }
    store = ConfigValueStore(defaults)
    store.set_config_variable("config_file", None)
    store.set_config_variable("credentials_file", None)
    store.set_config_variable("ignore_configured_endpoint_urls", True)
    session.register_component("config_store", store)
    session.register_component("data_loader", _loader())
    return session


@cache
def _loader() -> Any:
    from botocore.loaders import Loader

    # Not ~/.aws/models, and not AWS_DATA_PATH: a changed model would change the calls.
    return Loader(extra_search_paths=[Loader.BUILTIN_DATA_PATH], include_default_search_paths=False)

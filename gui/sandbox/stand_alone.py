"""``signup-desk sandbox``: the sandbox without a window, for other clients, and how to point them at it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GUIDE: Final = """
The sandbox serves until Ctrl-C. Point a client at it:

AWS CLI
    aws cognito-idp sign-up --no-sign-request --region {region} --endpoint-url {endpoint} \\
        --client-id {client_id} --username ADDRESS --password PASSWORD
boto3
    boto3.client("cognito-idp", region_name="{region}", endpoint_url="{endpoint}",
                 config=Config(signature_version=UNSIGNED))
    with any made-up keys instead of UNSIGNED for the admin operations
Amplify JavaScript (v6)
    Amplify.configure({{Auth: {{Cognito: {{userPoolId: "{user_pool_id}", userPoolClientId: "{client_id}",
                       userPoolEndpoint: "{endpoint}"}}}}}})
Amplify Flutter (2.9.0 or later)
    in amplify_outputs.dart, under "auth": "user_pool_endpoint": "{endpoint}/{user_pool_id}",
    "aws_region": "{region}", "user_pool_id": "{user_pool_id}", "user_pool_client_id": "{client_id}"
Amplify Android, Amplify Swift
    in amplifyconfiguration.json, CognitoUserPool.Default: "Endpoint": "{host}", "Region": "{region}",
    "PoolId": "{user_pool_id}", "AppClientId": "{client_id}". They take a host alone, and call it by HTTPS at
    port 443: start the sandbox with --port 443 --certificate FILE --make-certificate
A phone or an emulator
    Android emulator: start it with --allow-host 10.0.2.2, and call http://10.0.2.2:{port}
    Android phone over USB: adb reverse tcp:{port} tcp:{port}, and call http://127.0.0.1:{port}
    iOS simulator: http://127.0.0.1:{port}
    in the network: start it with --host 0.0.0.0; with --public-url URL where it is called by another address
cypress-mailpit and other Mailpit clients
    mailpitUrl: "{mail_api}"

Tokens are signed by {endpoint}/{user_pool_id}/.well-known/jwks.json; the identity pool is
{identity_pool_id}, its calls and those of STS go to the same address.
"""


def serve(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run the sandbox by this command, arguments included, until it ends; returns its exit status.

    ``environment``: its environment variables.

    Its handshake, one line of JSON, goes to stdout for scripts, the guide to stderr for people. The sandbox
    holds on as long as this process does, whatever becomes of stdin.
    """
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            for line in process.stdout:
                print(line, end="", flush=True)
                if line.startswith("{"):
                    print(guide(json.loads(line)), file=sys.stderr, flush=True)
            return process.wait()
        except KeyboardInterrupt:
            process.stdin.close()
            return process.wait()


def guide(handshake: Mapping[str, str]) -> str:
    """How to point other clients at the sandbox that gave this handshake."""
    port = urlsplit(handshake["mail_api"]).port
    return _GUIDE.format(host=urlsplit(handshake["endpoint"]).hostname, port=port, **handshake)

"""A call as a command to copy: the AWS CLI and cURL, each for bash, PowerShell and cmd, and boto3.

It runs as it is against the same address once its placeholders are filled in. Each shell reads quotes in its
own way: for PowerShell and cmd the JSON holds nothing that they treat as theirs; a quote inside a text stands
as JSON's own escape, and so on.
"""

from __future__ import annotations

import json
import re
import shlex
from typing import TYPE_CHECKING, Any, Final

from gui.evidence.formats.call import TARGETS

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.evidence.formats.call import RecordedCall

#: What some shell takes for its own, inside quotes or, as cmd counts them, outside.
_ODD: Final = re.compile(r"[^A-Za-z0-9 .,:;@+_=/~#*?\[\](){}-]")


def aws_cli_for_bash(call: RecordedCall) -> str:
    """``aws cognito-idp sign-up …``."""
    return f"{_aws(call, shlex.quote)} --cli-input-json {shlex.quote(_json(call))}"


def aws_cli_for_powershell(call: RecordedCall) -> str:
    """The same; the JSON goes through a file, since older PowerShells strip the quotes of an argument."""
    content = _in_powershell(_plain_json(call.parameters))
    return (
        f"$file = New-TemporaryFile; Set-Content -Encoding ascii $file {content}\n"
        f'{_aws(call, _in_powershell)} --cli-input-json "file://$file"; Remove-Item $file'
    )


def aws_cli_for_cmd(call: RecordedCall) -> str:
    """The same, on one line."""
    return f"{_aws(call, _in_cmd)} --cli-input-json {_in_cmd(_plain_json(call.parameters))}"


def curl_for_bash(call: RecordedCall) -> str:
    """``curl …`` with the headers that the service needs."""
    head = [*_curl(call, shlex.quote)]
    if call.is_signed:
        head += _signature(call, '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"', shlex.quote)
    return " \\\n  ".join([*head, f"--data-raw {shlex.quote(_json(call))}"])


def curl_for_powershell(call: RecordedCall) -> str:
    """The same; the JSON goes through a pipe."""
    head = ["curl.exe", *_curl(call, _in_powershell)[1:]]
    if call.is_signed:
        head += _signature(call, '"${env:AWS_ACCESS_KEY_ID}:${env:AWS_SECRET_ACCESS_KEY}"', _in_powershell)
    return f"{_in_powershell(_plain_json(call.parameters))} | {' '.join(head)} --data-binary '@-'"


def curl_for_cmd(call: RecordedCall) -> str:
    """The same, on one line."""
    head = [*_curl(call, _in_cmd)]
    if call.is_signed:
        head += _signature(call, '"%AWS_ACCESS_KEY_ID%:%AWS_SECRET_ACCESS_KEY%"', _in_cmd)
    return " ".join([*head, f"--data-raw {_in_cmd(_plain_json(call.parameters))}"])


def boto3(call: RecordedCall) -> str:
    """A Python program."""
    from botocore import xform_name

    arguments = [repr(call.service), f"region_name={call.region!r}"]
    if not call.is_aws:
        arguments.append(f"endpoint_url={call.url!r}")
    once = 'retries={"total_max_attempts": 1}'
    unsigned = "" if call.is_signed else "signature_version=UNSIGNED, "
    parameters = "".join(f"    {name}={value!r},\n" for name, value in call.parameters.items())
    return (
        "import boto3\n"
        + ("" if call.is_signed else "from botocore import UNSIGNED\n")
        + "from botocore.config import Config\n\n"
        + f"client = boto3.client(\n    {', '.join(arguments)},\n    config=Config({unsigned}{once}),\n)\n"
        + f"reply = client.{xform_name(call.operation)}(\n{parameters})\n"
        + "print(reply)\n"
    )


def _aws(call: RecordedCall, quoted: Callable[[str], str]) -> str:
    from botocore import xform_name

    words = ["aws", call.service, xform_name(call.operation, "-"), "--region", quoted(call.region)]
    if not call.is_aws:
        words += ["--endpoint-url", quoted(call.url)]
    if not call.is_signed:
        words.append("--no-sign-request")
    return " ".join(words)


def _curl(call: RecordedCall, quoted: Callable[[str], str]) -> list[str]:
    target = f"X-Amz-Target: {TARGETS[call.service]}.{call.operation}"
    return [
        "curl -sS -X POST",
        quoted(call.url),
        f"-H {quoted('Content-Type: application/x-amz-json-1.1')}",
        f"-H {quoted(target)}",
    ]


def _signature(call: RecordedCall, user: str, quoted: Callable[[str], str]) -> list[str]:
    return [f"--aws-sigv4 {quoted(f'aws:amz:{call.region}:{call.service}')}", f"--user {user}"]


def _json(call: RecordedCall) -> str:
    return json.dumps(call.parameters)


def _plain_json(value: Any) -> str:
    """JSON in which no text holds a character that a shell treats as its own."""
    match value:
        case dict():
            members = (f"{_plain_json(name)}: {_plain_json(inner)}" for name, inner in value.items())
            return f"{{{', '.join(members)}}}"
        case list():
            return f"[{', '.join(map(_plain_json, value))}]"
        case str():
            return f'"{_ODD.sub(_escaped, value)}"'
        case _:
            return json.dumps(value)


def _escaped(odd: re.Match[str]) -> str:
    units = odd[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _in_powershell(text: str) -> str:
    return "'{}'".format(text.replace("'", "''"))


def _in_cmd(text: str) -> str:
    return '"{}"'.format(text.replace('"', '\\"'))

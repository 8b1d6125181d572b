"""The sandbox as a process: its handshake, its end, and what it says where it cannot serve."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING

import pytest
import urllib3
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from gui.sandbox.__main__ import main
from tests.conftest import start_sandbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SANDBOX = [sys.executable, "-m", "gui.sandbox"]
# Starts the sandbox as the app does, lets it write to this process' own stdout, and waits to be killed.
PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-m", "gui.sandbox"], stdin=subprocess.PIPE)
child.wait()
"""


def test_the_handshake_is_the_only_thing_on_stdout() -> None:
    with subprocess.Popen(
        SANDBOX, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        handshake = json.loads(process.stdout.readline())
        assert set(handshake) == {
            "endpoint",
            "region",
            "user_pool_id",
            "client_id",
            "identity_pool_id",
            "mail_api",
        }
        assert handshake["endpoint"].startswith("http://127.0.0.1:")
        # Closes stdin, which ends the sandbox.
        rest, errors = process.communicate(timeout=20)
        assert (rest, errors, process.returncode) == ("", "", 0)


def test_it_does_not_outlive_a_parent_that_was_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        assert json.loads(parent.stdout.readline())["endpoint"]
        parent.kill()
        # The end of the file comes when the last process that may write to it has gone: the sandbox.
        assert parent.stdout.read() == ""


def test_it_ends_at_once_where_stdin_is_closed_already() -> None:
    done = subprocess.run(SANDBOX, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20)
    assert done.returncode == 0
    assert json.loads(done.stdout)["endpoint"]


def test_a_file_where_the_user_stands_is_not_taken_for_pythons(tmp_path: Path) -> None:
    (tmp_path / "queue.py").write_text("raise SystemExit('not this one')")
    command, nothing = SANDBOX, subprocess.DEVNULL
    done = subprocess.run(command, stdin=nothing, capture_output=True, text=True, timeout=20, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["endpoint"]


def closed_pipe() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


@pytest.mark.parametrize("open_stdout", [closed_pipe, lambda: os.open(os.devnull, os.O_RDONLY)])
def test_it_gives_up_where_stdout_is_dead(open_stdout: Callable[[], int]) -> None:
    stdout = open_stdout()
    try:
        done = subprocess.run(
            SANDBOX, stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE, text=True, timeout=20
        )
    finally:
        os.close(stdout)
    assert (done.returncode, done.stderr) == (
        1,
        "sandbox: cannot tell its address: standard output is closed\n",
    )


def test_it_gives_up_where_the_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [*SANDBOX, "--port", str(port)]
        done = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"sandbox: cannot listen on 127.0.0.1 port {port}: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(("host", "port"), [("no-such-host.invalid", "0"), ("127.0.0.1", "70000")])
def test_it_gives_up_where_the_address_is_none(
    host: str, port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--host", host, "--port", port]) == 1
    out, errors = capsys.readouterr()
    assert (out, len(errors.splitlines())) == ("", 1)


def test_it_speaks_https(tmp_path: Path) -> None:
    certificate = tmp_path / "certificate.pem"
    certificate.write_bytes(self_signed())
    running = start_sandbox("--certificate", str(certificate))
    assert running.endpoint.startswith("https://127.0.0.1:")
    host, port = running.endpoint.removeprefix("https://").split(":")
    # A client that connects and says nothing holds up no other.
    silent = socket.create_connection((host, int(port)))
    with silent, urllib3.PoolManager(ca_certs=str(certificate)) as phone:
        assert phone.request("GET", f"{running.endpoint}/api/v1/messages").status == 200
        # Whoever is on this machine needs to trust nothing.
        assert running.mail_api == running.endpoint.replace("https:", "http:")
        assert phone.request("GET", f"{running.mail_api}/api/v1/messages").status == 200
    running.stop()


def test_it_gives_up_where_the_certificate_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--certificate", str(tmp_path / "nowhere.pem")]) == 1
    out, errors = capsys.readouterr()
    assert (out, len(errors.splitlines())) == ("", 1)


def self_signed() -> bytes:
    """A key and a certificate for 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sandbox")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem + certificate.public_bytes(Encoding.PEM)

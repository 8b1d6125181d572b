"""A real IMAP server on this machine, for one folder of mail: Dovecot, where it is installed."""

from __future__ import annotations

import getpass
import grp
import itertools
import os
import pwd
import shutil
import socket
import ssl
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

from tests.certificates import make_authority

if TYPE_CHECKING:
    from collections.abc import Iterator

INSTALLED = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
PASSWORD = "a-mailbox-of-its-own"
_numbers = itertools.count(1)

_CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{certificate}
disable_plaintext_auth = no
auth_failure_delay = 0 secs
auth_mechanisms = plain login
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_location = maildir:{folder}/mail
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True)
class Dovecot:
    """Where it serves, and where its mail lies."""

    folder: Path
    port: int
    tls_port: int
    ca_bundle: Path

    def deliver(self, message: EmailMessage | bytes) -> None:
        """Put a message into the folder, as a mail server does."""
        content = message if isinstance(message, bytes) else bytes(message)
        name = f"{next(_numbers)}.test"
        (self.folder / "mail" / "tmp" / name).write_bytes(content)
        (self.folder / "mail" / "tmp" / name).chmod(0o666)
        os.replace(self.folder / "mail" / "tmp" / name, self.folder / "mail" / "new" / name)

    def drop_connections(self) -> None:
        """Throw out whoever is logged in, as a server does that is started anew."""
        admin = shutil.which("doveadm") or "/usr/bin/doveadm"
        command = (admin, "-c", self.folder / "dovecot.conf", "kick", "kim@example.com")
        subprocess.run(command, check=True, capture_output=True, timeout=20)

    def seen(self) -> int:
        """How many messages are marked as read or were touched otherwise."""
        names = [file.name for file in (self.folder / "mail" / "cur").iterdir()]
        return sum(not name.endswith((":2,", ".test")) for name in names)


@contextmanager
def dovecot() -> Iterator[Dovecot]:
    """Run Dovecot over a folder of its own."""
    # Not below pytest's own folders: those are their owner's alone, and Dovecot may be another user.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        with _running(Path(folder) / "dovecot") as running:
            yield running


@contextmanager
def _running(folder: Path) -> Iterator[Dovecot]:
    assert INSTALLED is not None
    # Dovecot gives no mail to root: there it works as another user.
    user = "mail" if os.geteuid() == 0 else getpass.getuser()
    account = pwd.getpwnam(user)
    for name in ("run", "state", "mail/new", "mail/cur", "mail/tmp"):
        (folder / name).mkdir(parents=True)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o777)
        os.chown(path, account.pw_uid, account.pw_gid)
    authority = make_authority(folder)
    authority.server()
    (certificate,) = folder.glob("server-*.pem")
    made = Dovecot(folder, _free_port(), _free_port(), authority.bundle)
    config = folder / "dovecot.conf"
    config.write_text(
        _CONFIG.format(
            folder=folder,
            certificate=certificate,
            user=user,
            group=grp.getgrgid(account.pw_gid).gr_name,
            uid=account.pw_uid,
            gid=account.pw_gid,
            password=PASSWORD,
            port=made.port,
            tls_port=made.tls_port,
        )
    )
    server = subprocess.Popen([INSTALLED, "-F", "-c", config], stderr=subprocess.DEVNULL)
    try:
        _wait_for(server, made.port)
        yield made
    finally:
        server.terminate()
        server.wait(timeout=20)


def message(to: str, text: str, **headers: str) -> EmailMessage:
    """A message as a provider sends it."""
    made = EmailMessage()
    made["From"] = "no-reply@verificationemail.com"
    made["To"] = to
    made["Subject"] = headers.pop("subject", "Your verification code")
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    while server.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                connection.settimeout(5)
                if connection.recv(1):
                    return
        except (ConnectionError, ssl.SSLError, TimeoutError):
            continue
    raise AssertionError("Dovecot has ended: its folder holds a log")

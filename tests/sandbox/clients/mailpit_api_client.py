"""mailpit-api-client, from PyPI: list, read, and delete the sandbox's mail."""

from __future__ import annotations

import urllib3
from mailpit.client.api import API  # type: ignore[import-not-found, import-untyped, unused-ignore]

from tests.conftest import start_sandbox
from tests.sandbox.conftest import Target, Wire

running = start_sandbox()
target = Target(Wire(running.endpoint, urllib3.PoolManager()), running.user_pool_id, running.client_id)
target.sign_up("client@example.com")
mailpit = API(running.mail_api)
summary = mailpit.get_messages().messages[0]
message = mailpit.get_message(summary.id)
assert message.to[0].address == "client@example.com"
assert message.text == f"Your confirmation code is {target.code('client@example.com')}"
assert mailpit.get_message_headers(summary.id).delivered_to == ["client@example.com"]
mailpit.delete_messages([])
assert mailpit.get_messages().total == 0
running.stop()
print("mailpit-api-client: done")

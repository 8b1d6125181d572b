"""The address of a sandbox for phones: what it hands out, over HTTP and HTTPS, and who sees it."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import boto3
import jwt
import pytest
import urllib3
from botocore import UNSIGNED
from botocore.config import Config
from cryptography import x509

from gui.sandbox import certificate
from gui.sandbox.__main__ import main
from gui.sandbox.address import address_of, network_address, public_url
from tests.conftest import Sandbox, start_sandbox
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.test_process import self_signed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# By its number, it is this machine on any.
PUBLIC = "http://127.0.0.2:"


@pytest.fixture
def http() -> Iterator[urllib3.PoolManager]:
    with urllib3.PoolManager(retries=False) as manager:
        yield manager


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    """A sandbox that listens to the whole network, and hands out one of this machine's addresses."""
    first = start_sandbox("--host", "0.0.0.0")
    port = urlsplit(first.endpoint).port
    first.stop()
    url = f"{PUBLIC}{port}/"
    running = start_sandbox("--host", "0.0.0.0", "--port", str(port), "--public-url", url, "--no-limits")
    yield running
    running.stop()


def signed_in(sandbox: Sandbox, http: urllib3.PoolManager, email: str) -> dict[str, Any]:
    """What an app by the public address comes to, with the code that the tester reads at the desk."""
    cognito = boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        config=Config(signature_version=UNSIGNED),
    )
    client = {"ClientId": sandbox.client_id}
    cognito.sign_up(**client, Username=email, Password=PASSWORD)
    found = http.request("GET", f"{sandbox.mail_api}/api/v1/search?query=to:{email}").json()
    code = found["messages"][0]["Snippet"].rpartition(" ")[2].rstrip(".")
    cognito.confirm_sign_up(**client, Username=email, ConfirmationCode=code)
    answer = cognito.initiate_auth(
        **client,
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email, "PASSWORD": PASSWORD},
    )
    cognito.close()
    result: dict[str, Any] = answer["AuthenticationResult"]
    return result


def test_all_that_it_hands_out_has_the_public_address(shared: Sandbox, http: urllib3.PoolManager) -> None:
    issuer = f"{shared.endpoint}/{shared.user_pool_id}"
    assert shared.endpoint.startswith(PUBLIC)
    assert shared.mail_api == shared.endpoint.replace("127.0.0.2", "127.0.0.1")
    tokens = signed_in(shared, http, "public@example.com")
    # A server that knows the issuer alone: by whichever address it asks, the documents are the same.
    for base in (shared.endpoint, shared.mail_api):
        told = http.request("GET", f"{base}/{shared.user_pool_id}/.well-known/openid-configuration").json()
        assert told["issuer"] == issuer
        assert told["jwks_uri"] == f"{issuer}/.well-known/jwks.json"
        named = {value for value in told.values() if isinstance(value, str) and "://" in value}
        assert all(value.startswith(f"{shared.endpoint}/") for value in named)
    keys = jwt.PyJWKClient(told["jwks_uri"])
    for token, audience in ((tokens["IdToken"], shared.client_id), (tokens["AccessToken"], None)):
        key = keys.get_signing_key_from_jwt(token)
        claims = jwt.decode(token, key, ["RS256"], issuer=issuer, audience=audience)
        assert claims["iss"] == issuer


def test_an_identity_pool_knows_the_log_in_by_the_public_address(
    shared: Sandbox, http: urllib3.PoolManager
) -> None:
    tokens = signed_in(shared, http, "identity@example.com")
    login = f"{shared.endpoint.partition('//')[2]}/{shared.user_pool_id}"
    body = {"IdentityPoolId": shared.identity_pool_id, "Logins": {login: tokens["IdToken"]}}
    headers = {"X-Amz-Target": "AWSCognitoIdentityService.GetId"}
    answer = http.request("POST", shared.endpoint, body=json.dumps(body), headers=headers)
    assert answer.json()["IdentityId"].startswith(shared.region)


def test_a_mails_link_leads_to_the_public_address(shared: Sandbox, http: urllib3.PoolManager) -> None:
    admin = boto3.client(
        "cognito-idp",
        region_name=shared.region,
        endpoint_url=shared.endpoint,
        aws_access_key_id="a",
        aws_secret_access_key="b",
    )
    pool = admin.create_user_pool(
        PoolName="links",
        UsernameAttributes=["email"],
        AutoVerifiedAttributes=["email"],
        VerificationMessageTemplate={"DefaultEmailOption": "CONFIRM_WITH_LINK"},
    )["UserPool"]["Id"]
    admin.create_user_pool_domain(Domain="links", UserPoolId=pool)
    client = admin.create_user_pool_client(UserPoolId=pool, ClientName="app")["UserPoolClient"]["ClientId"]
    admin.sign_up(ClientId=client, Username="link@example.com", Password=PASSWORD)
    found = http.request("GET", f"{shared.mail_api}/{pool}/api/v1/messages").json()["messages"][0]["ID"]
    mail = http.request("GET", f"{shared.mail_api}/{pool}/api/v1/message/{found}").json()["HTML"]
    link = mail.partition('href="')[2].partition('"')[0].replace("&amp;", "&")
    assert link.startswith(f"{shared.endpoint}/confirmUser/?")
    # It is followed on the phone.
    assert http.request("GET", link).data == b"Your registration has been confirmed!"
    admin.close()


def test_it_tells_its_own_machine_what_it_hands_out(shared: Sandbox, http: urllib3.PoolManager) -> None:
    told = http.request("GET", f"{shared.mail_api}/sandbox/address").json()
    assert told == {
        "endpoint": shared.endpoint,
        "is_shared": True,
        "shares_controls": False,
        "has_certificate": False,
        "network": network_address(),
    }


def test_a_public_name_is_answered_without_being_allowed_again(http: urllib3.PoolManager) -> None:
    running = start_sandbox("--public-url", "https://Sandbox.Test", "--allow-host", "10.0.2.2")
    assert running.endpoint == "https://sandbox.test"
    keys = f"{running.mail_api}/{running.user_pool_id}/.well-known/jwks.json"
    for host, status in (("sandbox.test", 200), ("10.0.2.2", 200), ("evil.example", 403), ("x.test", 403)):
        assert http.request("GET", keys, headers={"Host": host}).status == status
    mail = f"{running.mail_api}/api/v1/messages"
    assert http.request("GET", mail, headers={"Host": "sandbox.test"}).status == 403
    running.stop()


@pytest.mark.parametrize(
    ("options", "is_warned"),
    [
        ((), False),
        (("--allow-host", "10.0.2.2"), False),
        (("--public-url", "http://10.0.2.2:9000"), False),
        (("--public-url", "https://tunnel.example"), True),
        (("--host", "0.0.0.0"), True),
        (("--host", "0.0.0.0", "--share-controls"), True),
    ],
)
def test_who_may_come_from_elsewhere_is_told(options: tuple[str, ...], is_warned: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gui.sandbox", *options],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    endpoint = json.loads(done.stdout)["endpoint"]
    assert (
        done.stderr.startswith(f"sandbox: warning: other machines may reach it at {endpoint}. ") == is_warned
    )
    assert bool(done.stderr) == is_warned
    assert ("read its mail" in done.stderr) == ("--share-controls" in options)


def test_of_a_whole_network_the_address_there_is_handed_out() -> None:
    there = network_address()
    assert address_of("0.0.0.0", 9, uses_tls=True).endpoint == f"https://{there}:9"
    assert address_of("0.0.0.0", 9, uses_tls=True).local == "http://127.0.0.1:9"
    alone = address_of("192.0.2.1", 9, uses_tls=False)
    assert (alone.endpoint, alone.local, alone.is_shared) == (*["http://192.0.2.1:9"] * 2, True)


def test_the_form_of_a_public_url(capsys: pytest.CaptureFixture[str]) -> None:
    assert public_url(" HTTP://Host.Example:80/ ") == "http://host.example:80"
    assert public_url("https://[fe80::1]") == "https://[fe80::1]"
    for bad in (
        "",
        "host",
        "ftp://a",
        "http://a/path",
        "http://u:p@a",
        "http://a:0",
        "http://a:99999",
        "http://a?b",
    ):
        with pytest.raises(SystemExit) as ended:
            main([f"--public-url={bad}"])
        assert ended.value.code == 2
        assert "scheme, host and port" in capsys.readouterr().err
    for wrong in (
        ["--certificate", "x", "--public-url", "http://a"],
        ["--make-certificate"],
    ):
        with pytest.raises(SystemExit):
            main(wrong)


def test_it_makes_a_certificate_that_a_phone_can_trust(tmp_path: Path, http: urllib3.PoolManager) -> None:
    file = tmp_path / "phones.pem"
    options = ("--host", "0.0.0.0", "--certificate", str(file), "--make-certificate")
    running = start_sandbox(*options, "--allow-host", "10.0.2.2")
    assert running.endpoint.startswith(f"https://{network_address()}:")
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    # What the phone installs: without the key, and to be had by whoever does not trust it yet.
    found = http.request("GET", f"{running.mail_api}/certificate.crt")
    assert found.headers["Content-Type"] == "application/x-x509-ca-cert"
    trusted = tmp_path / "trusted.pem"
    trusted.write_text(ssl.DER_cert_to_PEM_cert(found.data))
    with urllib3.PoolManager(ca_certs=str(trusted), retries=False) as phone:
        keys = f"/{running.user_pool_id}/.well-known/jwks.json"
        assert phone.request("GET", running.endpoint + keys).status == 200
        # A phone that speaks plain HTTP from elsewhere is not heard; here, all is this machine.
        assert phone.request("GET", running.mail_api + keys).status == 200
    with urllib3.PoolManager(ca_certs=str(trusted), retries=False, server_hostname="10.0.2.2") as emulator:
        assert emulator.request("GET", running.endpoint + keys).status == 200
    with urllib3.PoolManager(retries=False) as stranger, pytest.raises(urllib3.exceptions.SSLError):
        stranger.request("GET", running.endpoint + keys)
    running.stop()
    # At the next start it is the same, so that the phone still trusts it.
    running = start_sandbox(*options)
    assert http.request("GET", f"{running.mail_api}/certificate.crt").data == found.data
    running.stop()


def test_a_certificate_is_made_anew_where_it_does_not_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "phones.pem"
    first = certificate.kept_certificate(file, ["192.0.2.1"])
    assert certificate.kept_certificate(file, ["localhost"]) == first
    second = certificate.kept_certificate(file, ["192.0.2.2"])
    assert second != first
    made = x509.load_der_x509_certificate(second)
    # Apple's systems: at most 825 days, for servers, by name; to be installed, an authority's (documented).
    assert made.not_valid_after_utc - made.not_valid_before_utc < timedelta(days=825)
    assert made.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert made.not_valid_after_utc > datetime.now(UTC) + timedelta(days=300)
    monkeypatch.setattr(certificate, "_LEFT", timedelta(days=400))
    assert certificate.kept_certificate(file, ["192.0.2.2"]) != second
    assert [each.name for each in tmp_path.iterdir()] == ["phones.pem"]


def test_a_certificate_of_somebody_elses_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.pem"
    for content in (self_signed(), b"nothing of the kind"):
        file.write_bytes(content)
        assert main(["--certificate", str(file), "--make-certificate"]) == 1
        assert "the sandbox did not make it" in capsys.readouterr().err
        assert file.read_bytes() == content

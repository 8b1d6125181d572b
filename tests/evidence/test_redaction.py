"""No secret of any Cognito call is kept."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import botocore.session
import pytest

from gui.evidence.redaction import MASK, redact

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "s3cret-v4lue"
JWT = "eyJraWQiOiJhYmMifQ.eyJzdWIiOiIxMjMifQ.c2lnbmF0dXJl-_x"
ENCRYPTED_JWT = "eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIn0.a2V5.aXY.Y2lwaGVydGV4dA.dGFn"
#: Keys of maps, which the service model does not list (API reference, InitiateAuth and
#: RespondToAuthChallenge).
MAP_KEYS = [
    "PASSWORD", "SRP_A", "SECRET_HASH", "REFRESH_TOKEN", "NEW_PASSWORD", "ANSWER", "SMS_MFA_CODE",
    "SMS_OTP_CODE", "EMAIL_OTP_CODE", "SOFTWARE_TOKEN_MFA_CODE", "PASSWORD_CLAIM_SIGNATURE",
    "PASSWORD_CLAIM_SECRET_BLOCK", "CREDENTIAL", "SRP_B", "SALT", "SECRET_BLOCK",
]  # fmt: skip


def members(shape: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Every string member in ``shape``, by name; ``above`` are the shapes that it lies in."""
    if shape is None or shape.name in above:
        return
    above = (*above, shape.name)
    match shape.type_name:
        case "structure":
            for name, member in shape.members.items():
                if member.type_name == "string":
                    yield name, member
                yield from members(member, above)
        case "list":
            yield from members(shape.member, above)
        case "map":
            yield from members(shape.value, above)


def secret_names() -> list[str]:
    """The members that the service model calls sensitive and that hold more than personal data."""
    model = botocore.session.get_session().get_service_model("cognito-idp")
    operations = [model.operation_model(name) for name in model.operation_names]
    found = [
        name
        for operation in operations
        for shape in (operation.input_shape, operation.output_shape)
        for name, member in members(shape)
        if member.metadata.get("sensitive")
    ]
    return sorted(name for name in set(found) if re.search("(?i)password|code|token|secret|session", name))


def test_the_service_model_has_secrets() -> None:
    assert {"Password", "AccessToken", "ClientSecret", "SecretHash", "Session"} <= set(secret_names())


@pytest.mark.parametrize("name", [*secret_names(), "ConfirmationCode", "PasswordVerifier", *MAP_KEYS])
def test_every_secret_member_is_masked_at_any_depth(name: str) -> None:
    for body in ({name: SECRET}, {"List": [{"Map": {name: SECRET}}]}):
        for text in redact(json.dumps(body), json.dumps(body)):
            assert SECRET not in text
            assert MASK in text


@pytest.mark.parametrize("name", ["ConfirmationCode", "Password"])
@pytest.mark.parametrize("value", [123456, None, True, 1.5])
def test_a_secret_that_is_no_text_is_masked(name: str, value: object) -> None:
    assert json.loads(redact(json.dumps({name: value}), "")[0]) == {name: MASK}


@pytest.mark.parametrize(
    "body",
    [
        {"Username": "tester@example.com", "ClientId": "client"},
        {"__type": "CodeMismatchException", "message": "Invalid verification code provided."},
        {"CodeDeliveryDetails": {"Destination": "t***@e***", "DeliveryMedium": "EMAIL"}},
        {"PaginationToken": "next"},
        {"UserPool": {"Policies": {"PasswordPolicy": {"MinimumLength": 8}}}},
        {"AuthenticationResult": {"TokenType": "Bearer", "ExpiresIn": 3600}},
        [],
        "text",
    ],
)
def test_what_is_no_secret_stays(body: object) -> None:
    request, response = redact(json.dumps(body), json.dumps(body))
    assert json.loads(request) == json.loads(response) == body


@pytest.mark.parametrize("secret", [SECRET, 'quo"te\\back', "two\nlines", "ünï🙂", "<&>'"])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_secret_that_the_reply_repeats_is_masked_there_too(secret: str, ascii_only: bool) -> None:
    reply = json.dumps({"message": f"Value '{secret}' at 'password' is bad"}, ensure_ascii=ascii_only)
    _, response = redact(json.dumps({"Password": secret}), reply)
    assert json.loads(response) == {"message": f"Value '{MASK}' at 'password' is bad"}


@pytest.mark.parametrize("secret", [SECRET, 'quo"te\\back'])
def test_a_secret_that_a_page_of_html_repeats_is_masked(secret: str) -> None:
    _, response = redact(json.dumps({"Password": secret}), f"<html>Blocked: {secret}</html>")
    assert response == f"<html>Blocked: {MASK}</html>"


def test_of_two_secrets_the_longer_one_is_masked_as_a_whole() -> None:
    request = json.dumps({"PreviousPassword": "secret", "ProposedPassword": "secret-longer"})
    _, response = redact(request, '{"message": "secret-longer, secret"}')
    assert json.loads(response) == {"message": f"{MASK}, {MASK}"}


@pytest.mark.parametrize("token", [JWT, ENCRYPTED_JWT], ids=["signed", "encrypted"])
@pytest.mark.parametrize("shape", ['{{"Anything": "a {} b"}}', '["{}"]', "{}", "<p>{}</p>", '{{"x": "{}'])
def test_a_token_is_masked_wherever_it_stands(token: str, shape: str) -> None:
    for text in redact(shape.format(token), shape.format(token)):
        assert not any(part in text for part in token.split("."))


@pytest.mark.parametrize("kept", [5, 11, 12, 13])
def test_a_reply_that_is_cut_off_keeps_no_piece_of_a_secret(kept: int) -> None:
    cut_off = '{"AuthenticationResult": {"TokenType": "Bearer", "RefreshToken": "' + 'secret\\"secret'[:kept]
    _, response = redact("{}", cut_off)
    assert response == f'{{"AuthenticationResult": {{"TokenType": "Bearer", "RefreshToken": "{MASK}'


@pytest.mark.parametrize("body", ["", "plain words", "<html>Service Unavailable</html>", '{"cut": "off'])
def test_what_is_no_json_and_holds_no_secret_stays_as_it_is(body: str) -> None:
    assert redact(body, body) == (body, body)


def test_json_is_kept_readable() -> None:
    assert redact('{"Username":"\\u00fc"}', "{}")[0] == '{\n  "Username": "ü"\n}'


def test_half_a_character_is_kept_in_a_form_that_a_file_takes() -> None:
    request, response = redact('{"Username": "\\ud83d"}', '{"message": "\\ud83d"}')
    assert (request + response).encode()
    assert json.loads(request) == {"Username": "\ud83d"}


@pytest.mark.parametrize("depth", [300, 5000])
def test_json_of_any_depth_is_kept(depth: int) -> None:
    nested = "[" * depth + f'{{"Password": "{SECRET}"}}' + "]" * depth
    for text in redact(nested, nested):
        assert SECRET not in text
        assert text.count("[") == depth

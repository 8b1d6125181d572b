"""No secret of any call is kept, and no harmless word is masked."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import botocore.session
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gui.evidence.redaction import MASK, redact

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "s3cret-v4lue"
CONTRACT = Path(__file__).parents[1] / "sandbox" / "cognito_contract.json"
JWT = "eyJraWQiOiJhYmMifQ.eyJzdWIiOiIxMjMifQ.c2lnbmF0dXJl-_x"
ENCRYPTED_JWT = "eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIn0.a2V5.aXY.Y2lwaGVydGV4dA.dGFn"
#: Keys of maps, which the service model does not list (API reference, InitiateAuth and
#: RespondToAuthChallenge).
MAP_KEYS = [
    "PASSWORD", "SRP_A", "SECRET_HASH", "REFRESH_TOKEN", "NEW_PASSWORD", "ANSWER", "SMS_MFA_CODE",
    "SMS_OTP_CODE", "EMAIL_OTP_CODE", "SOFTWARE_TOKEN_MFA_CODE", "PASSWORD_CLAIM_SIGNATURE",
    "PASSWORD_CLAIM_SECRET_BLOCK", "CREDENTIAL", "SRP_B", "SALT", "SECRET_BLOCK",
]  # fmt: skip
#: Marked by the models, and no secret: they tell who is meant.
PERSONAL = {"AttributeValueType", "ClientIdType", "SessionIpAddressType", "UsernameType"}
#: What the service says in the contract's cases, with a place for the value.
MESSAGES = [
    "1 validation error detected: Value '{}' at 'password' failed to satisfy constraint: Member must have"
    " length greater than or equal to 6",
    "2 validation errors detected: Value '{}' at 'confirmationCode' failed to satisfy constraint: Member must"
    " satisfy regular expression pattern: [\\S]+; Value '{}' at 'confirmationCode' failed to satisfy"
    " constraint: Member must have length less than or equal to 2048",
]
PLAIN = [
    "Password did not conform with policy: Password not long enough",
    "Invalid verification code provided, please try again.",
    "Incorrect username or password.",
    "Attempt limit exceeded, please try after some time.",
    "User password cannot be set in the current state.",
]


def members(shape: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Every member in ``shape``, by name; ``above`` are the shapes that it lies in."""
    if shape is None or shape.name in above:
        return
    above = (*above, shape.name)
    match shape.type_name:
        case "structure":
            for name, member in shape.members.items():
                yield name, member
                yield from members(member, above)
        case "list":
            yield from members(shape.member, above)
        case "map":
            yield from members(shape.value, above)


def marked() -> list[tuple[str, str, str]]:
    """Each operation's members that its model calls sensitive, but for personal data, with their kind."""
    found = set()
    for service in ("cognito-idp", "cognito-identity", "sts"):
        model = botocore.session.get_session().get_service_model(service)
        for operation in map(model.operation_model, model.operation_names):
            for shape in (operation.input_shape, operation.output_shape):
                found |= {
                    (operation.name, name, member.type_name)
                    for name, member in members(shape)
                    if member.metadata.get("sensitive") and member.name not in PERSONAL
                }
    return sorted(found)


MARKED = marked()


def test_the_models_have_secrets() -> None:
    names = {name for _, name, _ in MARKED}
    expected = {"Password", "AccessToken", "ClientSecret", "SecretHash", "Session", "AuthParameters"}
    assert expected | {"SecretKey", "SecretAccessKey", "UserCode", "ChallengeResponses"} <= names
    assert len(MARKED) > 100


def test_every_member_that_a_model_marks_is_masked_in_its_operation() -> None:
    for operation, name, kind in MARKED:
        inner: object = SECRET if kind == "string" else {"Anything": SECRET, "List": [SECRET]}
        for body in ({name: inner}, {"List": [{"Map": {name: inner}}]}):
            for text in redact(operation, json.dumps(body), json.dumps(body)):
                assert SECRET not in text, (operation, name)
                assert MASK in text


@pytest.mark.parametrize("name", ["ConfirmationCode", "PasswordVerifier", "SessionToken", *MAP_KEYS])
def test_a_secret_that_no_model_marks_is_known_by_its_name(name: str) -> None:
    for body in ({name: SECRET}, {"List": [{"Map": {name: SECRET}}]}):
        for text in redact("NoOperation", json.dumps(body), json.dumps(body)):
            assert SECRET not in text
            assert MASK in text


def test_a_map_of_secrets_still_tells_who_is_meant() -> None:
    parameters = {"USERNAME": "tester@example.com", "PASSWORD": "pass", "AnythingNew": "x"}
    request, _ = redact("InitiateAuth", json.dumps({"AuthParameters": parameters}), "{}")
    assert json.loads(request)["AuthParameters"] == {
        "USERNAME": "tester@example.com",
        "PASSWORD": f"{MASK} (4 characters)",
        "AnythingNew": f"{MASK} (1 character)",
    }


def test_who_vouches_for_somebody_stays_and_the_proof_does_not() -> None:
    request, _ = redact("GetId", json.dumps({"Logins": {"graph.facebook.com": SECRET}}), "{}")
    assert json.loads(request) == {"Logins": {"graph.facebook.com": f"{MASK} (12 characters)"}}


@pytest.mark.parametrize("value", ["123456", "", "ünï🙂", " 123456\n"])
def test_the_request_tells_how_long_a_secret_was(value: str) -> None:
    request, _ = redact("ConfirmSignUp", json.dumps({"ConfirmationCode": value}), "{}")
    assert json.loads(request) == {"ConfirmationCode": f"{MASK} ({len(value)} characters)"}


@pytest.mark.parametrize("name", ["ConfirmationCode", "Password"])
@pytest.mark.parametrize("value", [123456, None, True, 1.5])
def test_a_secret_that_is_no_text_is_masked(name: str, value: object) -> None:
    assert json.loads(redact("SignUp", json.dumps({name: value}), "")[0]) == {name: MASK}


@pytest.mark.parametrize(
    "body",
    [
        {"Username": "tester@example.com", "ClientId": "client"},
        {"UserAttributes": [{"Name": "email", "Value": "tester@example.com"}]},
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
    request, response = redact("SignUp", json.dumps(body), json.dumps(body))
    assert json.loads(request) == json.loads(response) == body


# What the reply repeats


def reply_to(secret: str, message: str) -> str:
    """What is kept of a reply with this message to a request with this password."""
    request, response = (
        json.dumps({"Username": "tester", "Password": secret}),
        json.dumps({"message": message}),
    )
    return str(json.loads(redact("SignUp", request, response)[1])["message"])


@pytest.mark.parametrize(
    ("secret", "message", "kept"),
    [
        ("pass", "Value 'pass' at 'password' failed", "Value '•' at 'password' failed"),
        ("password", "Value 'password' at 'password' failed", "Value '•' at 'password' failed"),
        ("Password", PLAIN[0], PLAIN[0]),
        ("not long", PLAIN[0], PLAIN[0]),
        ("1", "1 error: Value '1' at 'confirmationCode'", "1 error: Value '•' at 'confirmationCode'"),
        ("s3cret", "s3cret, s3cret-er, as3cret; s3cret.", "•, s3cret-er, as3cret; •."),
        ("hunter", "The password hunter is known", "The password • is known"),
        ("hunter", "hunter", "•"),
        ("it", "it", "•"),
        ("123456", "id 00-123456-00, 1234567, code=123456&x", "id 00-123456-00, 1234567, code=•&x"),
        ("correct horse", "Wrong: correct horse!", "Wrong: •!"),
        ("a(b", "Value 'a(b' or (a(b) or a(bc", "Value '•' or (•) or a(bc"),
        ("  ", "Value '  ' at  here", "Value '•' at  here"),
    ],
)
def test_an_echo_is_masked_where_it_stands_as_a_value(secret: str, message: str, kept: str) -> None:
    assert reply_to(secret, message) == kept.replace("•", MASK)


@pytest.mark.parametrize("secret", [SECRET, 'quo"te\\back', "two\nlines", "ünï🙂", "<&>'"])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_secret_that_the_reply_repeats_is_masked_however_it_is_written(
    secret: str, ascii_only: bool
) -> None:
    reply = json.dumps({"message": f"Value '{secret}' at 'password' is bad"}, ensure_ascii=ascii_only)
    for body in (reply, reply[:-1]):  # also where it is cut off
        _, response = redact("SignUp", json.dumps({"Password": secret}), body)
        assert f"Value '{MASK}' at 'password' is bad" in response


@pytest.mark.parametrize("secret", [SECRET, 'quo"te\\back', "<b>it's", "hunter"])
@pytest.mark.parametrize(
    "page", ["<p>Blocked: {}</p>", "<b>{}</b>", "<input value=&quot;{}&quot;>", "?p={}&q"]
)
def test_a_secret_that_a_page_of_html_repeats_is_masked(secret: str, page: str) -> None:
    for form in (secret, html.escape(secret)):
        _, response = redact("SignUp", json.dumps({"Password": secret}), page.format(form))
        assert response == page.format(MASK)


def test_of_two_secrets_the_longer_one_is_masked_as_a_whole() -> None:
    request = json.dumps({"PreviousPassword": "hunter", "ProposedPassword": "hunter 2"})
    _, response = redact("ChangePassword", request, '{"message": "hunter 2, hunter"}')
    assert json.loads(response) == {"message": f"{MASK}, {MASK}"}


def test_the_name_of_an_error_stays_whole() -> None:
    request = json.dumps({"Password": "NotAuthorizedException"})
    _, response = redact("SignUp", request, '{"__type": "NotAuthorizedException"}')
    assert json.loads(response) == {"__type": "NotAuthorizedException"}


@settings(deadline=None)  # the first one loads a model
@given(secret=st.text(min_size=1, max_size=20), message=st.sampled_from(MESSAGES))
def test_no_secret_outlives_as_a_value_and_nothing_else_is_touched(secret: str, message: str) -> None:
    # A secret such as 'password, with its quote, stands in the message by itself too: that is masked as well.
    assume(not (secret.startswith("'") and secret in message))
    assert reply_to(secret, message.format(secret, secret)) == message.format(MASK, MASK)


def contract_messages() -> set[str]:
    """What the real service said, as recorded; without what names a value or is a placeholder."""
    found: set[str] = set()

    def look(facts: object) -> None:
        match facts:
            case dict():
                found.update(value for name, value in facts.items() if name == "message")
                for inner in facts.values():
                    look(inner)
            case list():
                for inner in facts:
                    look(inner)

    look(json.loads(CONTRACT.read_text(encoding="utf-8")))
    return {text for text in found if not re.search(r"[(<*]|'\S* \S*' at|custom:|TIMESTAMP|\w\.\w", text)}


def test_no_word_of_the_services_messages_is_masked() -> None:
    messages = contract_messages()
    assert len(messages) > 60
    for message in messages:
        for word in re.findall(r"\w+", message):
            if f"'{word}'" not in message:
                assert reply_to(word, message) == message


@settings(deadline=None)
@given(
    secret=st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=4) | st.integers(0, 99_999).map(str),
    message=st.sampled_from([*PLAIN, *(text.replace("'{}' ", "") for text in MESSAGES)]),
)
def test_no_part_of_a_message_is_masked_by_chance(secret: str, message: str) -> None:
    assert reply_to(secret, message) == message


@settings(max_examples=50, deadline=None)
@given(secret=st.text(min_size=1, max_size=20), data=st.data())
def test_a_whole_value_is_masked_at_any_depth(secret: str, data: st.DataObject) -> None:
    others = st.text().filter(lambda text: text != secret)
    values = st.recursive(
        st.just(secret) | others | st.none() | st.integers(),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
        ),
        max_leaves=12,
    )
    reply = {"Anything": data.draw(values), "Here": [secret]}
    _, response = redact("SignUp", json.dumps({"Password": secret}), json.dumps(reply))

    def found(value: object) -> Iterator[object]:
        match value:
            case dict():
                for inner in value.values():
                    yield from found(inner)
            case list():
                for inner in value:
                    yield from found(inner)
            case _:
                yield value

    assert secret == MASK or secret not in list(found(json.loads(response)))


# Tokens and bodies of any form


@pytest.mark.parametrize("token", [JWT, ENCRYPTED_JWT], ids=["signed", "encrypted"])
@pytest.mark.parametrize("shape", ['{{"Anything": "a {} b"}}', '["{}"]', "{}", "<p>{}</p>", '{{"x": "{}'])
def test_a_token_is_masked_wherever_it_stands(token: str, shape: str) -> None:
    for text in redact("GetUser", shape.format(token), shape.format(token)):
        assert not any(part in text for part in token.split("."))


@pytest.mark.parametrize("kept", [5, 11, 12, 13])
def test_a_reply_that_is_cut_off_keeps_no_piece_of_a_secret(kept: int) -> None:
    cut_off = '{"AuthenticationResult": {"TokenType": "Bearer", "RefreshToken": "' + 'secret\\"secret'[:kept]
    _, response = redact("InitiateAuth", "{}", cut_off)
    assert response == f'{{"AuthenticationResult": {{"TokenType": "Bearer", "RefreshToken": "{MASK}'


def test_a_secret_in_xml_is_masked() -> None:
    keys = "<SecretAccessKey>abc/+=</SecretAccessKey><SessionToken>t</SessionToken>"
    reply = f"<R><Arn>arn:aws:sts::1:x</Arn>{keys}</R>"
    _, response = redact("AssumeRole", "Action=AssumeRole", reply)
    assert response == reply.replace("abc/+=", MASK).replace(">t<", f">{MASK}<")


@pytest.mark.parametrize("body", ["", "plain words", "<html>Service Unavailable</html>", '{"cut": "off'])
def test_what_is_no_json_and_holds_no_secret_stays_as_it_is(body: str) -> None:
    assert redact("SignUp", body, body) == (body, body)


def test_json_is_kept_readable() -> None:
    assert redact("SignUp", '{"Username":"\\u00fc"}', "{}")[0] == '{\n  "Username": "ü"\n}'


def test_half_a_character_is_kept_in_a_form_that_a_file_takes() -> None:
    request, response = redact("SignUp", '{"Username": "\\ud83d"}', '{"message": "\\ud83d"}')
    assert (request + response).encode()
    assert json.loads(request) == {"Username": "\ud83d"}


@pytest.mark.parametrize("depth", [300, 5000])
def test_json_of_any_depth_is_kept(depth: int) -> None:
    nested = "[" * depth + f'{{"Password": "{SECRET}"}}' + "]" * depth
    for text in redact("SignUp", nested, nested):
        assert SECRET not in text
        assert text.count("[") == depth


def test_a_first_password_is_masked_and_the_attributes_beside_it_are_not() -> None:
    answer = {"USERNAME": "ann", "NEW_PASSWORD": SECRET, "userAttributes.name": "Ann Tester"}
    sent = {"ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": "s", "ChallengeResponses": answer}
    request, _ = redact("RespondToAuthChallenge", json.dumps(sent), "{}")
    assert SECRET not in request
    assert "Ann Tester" in request


@pytest.mark.parametrize(
    ("operation", "request_body", "response_body"),
    [
        ("AssociateSoftwareToken", {"AccessToken": "a"}, {"SecretCode": SECRET, "Session": "s"}),
        ("VerifySoftwareToken", {"AccessToken": "a", "UserCode": SECRET}, {"Status": "SUCCESS"}),
        ("ChangePassword", {"PreviousPassword": SECRET, "ProposedPassword": f"{SECRET}2"}, {}),
        ("VerifyUserAttribute", {"AttributeName": "email", "Code": SECRET}, {}),
    ],
)
def test_what_an_account_is_changed_by_is_masked(
    operation: str, request_body: dict[str, str], response_body: dict[str, str]
) -> None:
    kept = redact(operation, json.dumps(request_body), json.dumps(response_body))
    assert SECRET not in "".join(kept)

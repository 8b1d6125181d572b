"""What infrastructure tools ask the endpoint for other services, in each of AWS's protocols."""

from __future__ import annotations

import json
import sys
from email.message import Message
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.config import Config

from gui.sandbox.errors import CognitoError
from gui.sandbox.http import other_services

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.sandbox.conftest import Wire

TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})


@pytest.fixture
def service(sandbox: Any) -> Iterator[Callable[[str], Any]]:
    """Makes a client of any AWS service."""
    clients = []

    def make(name: str) -> Any:
        config = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
        client = boto3.client(
            name, region_name=sandbox.region, endpoint_url=sandbox.endpoint, config=config, **keys
        )
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


def test_a_pool_is_made_with_its_role_and_topic(service: Callable[[str], Any]) -> None:
    # The query protocol, whose replies are XML.
    role = service("iam").create_role(RoleName="sms", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    assert [found["RoleName"] for found in service("iam").list_roles()["Roles"]] == ["sms"]
    assert service("sns").create_topic(Name="texts")["TopicArn"].endswith(":texts")
    assert service("sts").assume_role(RoleArn=role, RoleSessionName="tests")["Credentials"]["SessionToken"]
    made = service("cognito-idp").create_user_pool(
        PoolName="with a role", SmsConfiguration={"SnsCallerArn": role, "ExternalId": "x"}
    )
    assert made["UserPool"]["SmsConfiguration"]["SnsCallerArn"] == role


def test_a_refusal_comes_in_the_form_of_its_service(service: Callable[[str], Any]) -> None:
    iam = service("iam")
    with pytest.raises(iam.exceptions.NoSuchEntityException, match="nobody"):
        iam.get_role(RoleName="nobody")


def test_services_that_speak_json_and_plain_paths(service: Callable[[str], Any]) -> None:
    assert service("dynamodb").list_tables()["TableNames"] == []
    assert service("lambda").list_functions()["Functions"] == []
    assert service("sesv2").list_email_identities()["EmailIdentities"] == []
    s3 = service("s3")
    s3.create_bucket(Bucket="assets")
    s3.put_object(Bucket="assets", Key="a folder/é", Body=b"content")
    assert s3.get_object(Bucket="assets", Key="a folder/é")["Body"].read() == b"content"
    assert s3.head_object(Bucket="assets", Key="a folder/é")["ContentLength"] == len(b"content")


def test_what_is_not_signed_is_for_no_other_service(wire: Wire) -> None:
    answer = wire.send("POST", "/", b"Action=ListRoles&Version=2010-05-08")
    assert answer.refusal[0] == "UnknownOperationException"


def test_who_am_i_is_the_sandboxs_own(service: Callable[[str], Any]) -> None:
    assert service("sts").get_caller_identity()["Arn"].endswith(":user/sandbox")


def test_a_service_that_a_bundle_has_not_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "moto.mq.urls", None)
    headers: Message[str, str] = Message()
    headers["Host"] = "127.0.0.1"
    headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/mq/aws4_request"
    with pytest.raises(CognitoError, match="This build of the sandbox has no mq: the app that is installed"):
        other_services.answer("GET", "/v1/brokers", headers, b"")

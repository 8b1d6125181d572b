"""The first format of a state: a line with the format and a checksum of the rest, one JSON document."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import CognitoIdpUserPoolAttribute

from gui.sandbox.model.keeping import DAMAGED, NEWER, StateError
from gui.sandbox.state.rows import coded, user_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.sandbox.state.rows import Key

FOREIGN = "it is not a sandbox's state, or damaged"


def rows(content: bytes) -> dict[Key, str]:
    """The rows that a file's content becomes.

    Raises:
        StateError: there are none.
    """
    head, _, body = content.partition(b"\n")
    try:
        written = json.loads(head)
        form, checksum = written["format"], written["sha256"]
    except (ValueError, KeyError, TypeError):
        raise StateError(DAMAGED, FOREIGN) from None
    if form != 1:
        raise StateError(NEWER, f"it has format {form}, this sandbox reads formats 1 and 2")
    if hashlib.sha256(body).hexdigest() != checksum:
        raise StateError(DAMAGED, "it is damaged")
    return {key: coded(value) for key, value in _rows(json.loads(body))}


def _rows(state: dict[str, Any]) -> Iterator[tuple[Key, Any]]:
    yield ("own", "sandbox"), {name: state[name] for name in ("seal", "identity_pool", "pool", "client")}
    yield ("own", "keys"), state["keys"]
    yield ("set", "clock"), state["clock"]
    yield ("set", "pools"), [pool["id"] for pool in state["pools"]]
    for pool in state["pools"]:
        yield ("pool", pool["id"]), _pool(pool)
        for number, user in enumerate(pool["users"], 1):
            yield ("user", user_name(pool["id"], number)), _user(user)
    for number, mail in enumerate(state["mails"], 1):
        yield ("mail", mail["id"]), {**mail, "number": number}


def _pool(pool: dict[str, Any]) -> dict[str, Any]:
    created, modified = map(_date, pool["dates"])
    config = pool["config"]
    clients = {
        client["id"]: {
            "id": client["id"],
            "secret": client["secret"],
            "generate_secret": client["has_secret"],
            "extended_config": client["config"],
        }
        for client in pool["clients"]
    }
    groups = {
        name: {
            "id": name,
            "group_name": name,
            "description": description,
            "role_arn": role,
            "precedence": precedence,
            "creation_date": _date(made),
            "last_modified_date": _date(made),
        }
        for name, description, role, precedence, made in pool["groups"]
    }
    return {
        "name": pool["name"],
        "extended_config": config,
        "mfa_config": config["MfaConfiguration"],
        "creation_date": created,
        "last_modified_date": modified,
        "schema_attributes": {schema["Name"]: _schema(schema) for schema in pool["schema"]},
        "clients": clients,
        "groups": groups,
    }


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": schema["Name"],
        "custom": schema["Name"] not in CognitoIdpUserPoolAttribute.STANDARD_SCHEMA,
        "data_type": schema["AttributeDataType"],
        "developer_only": schema["DeveloperOnlyAttribute"],
        "mutable": schema["Mutable"],
        "required": schema["Required"],
        "number_constraints": schema["NumberAttributeConstraints"],
        "string_constraints": schema["StringAttributeConstraints"],
    }


def _user(user: dict[str, Any]) -> dict[str, Any]:
    created, modified, password_set = user["dates"]
    secret, verified, enabled = user["totp"]
    return {
        "id": user["sub"],
        "username": user["username"],
        "status": user["status"],
        "enabled": user["enabled"],
        "attribute_lookup": user["attributes"],
        "create_date": _date(created),
        "last_modified_date": _date(modified),
        "token_verified": verified,
        "software_token_mfa_enabled": enabled,
        "salt": user["salt"],
        "key": int(user["key"], 16),
        "code": user["codes"][0],
        "reset_code": user["codes"][1],
        "totp_secret": secret,
        "attempts": user["attempts"],
        "password_set": password_set,
        "recent": {},
        "sign_ins": user["sign_ins"],
        "groups": user["groups"],
        "names": None,
    }


def _date(moment: float) -> datetime:
    return datetime(1970, 1, 1) + timedelta(seconds=moment)

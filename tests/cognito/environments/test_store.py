"""The saved environments: kept whole through other hands, other versions, damage and a full disk."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from gui.cognito.environments.account_rules import Mfa, SignUpAttribute, Usernames
from gui.cognito.environments.environment import AuthFlow, Environment
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.environments.store import Environments, EnvironmentsError
from gui.imap_account import ImapAccount, ImapSecurity

if TYPE_CHECKING:
    from pathlib import Path

STAGING = Environment(
    name="Staging",
    region="eu-west-1",
    user_pool_id="eu-west-1_MadeUp001",
    client_id="madeupclient0000000000001",
    endpoint="https://cognito.example.com",
    mail_api="http://localhost:8025",
    identity_pool_id="eu-west-1:00000000-1111-4222-8333-444444444444",
    color="green",
    profile="made-up",
    ca_bundle="/etc/ssl/made-up.pem",
    is_protected=True,
    auth_flow=AuthFlow.USER_PASSWORD_AUTH,
    has_client_secret=True,
    password_policy=PasswordPolicy(minimum_length=12, require_symbols=False),
    usernames=Usernames.PHONE_NUMBER,
    attributes=(SignUpAttribute("given_name", is_required=True), SignUpAttribute("custom:company")),
    verification=("email", "phone_number"),
    mfa=Mfa.OPTIONAL,
    mfa_types=("SMS", "TOTP"),
    client_metadata=(("app", "made-up"),),
    logs_in_after_verify=True,
    imap=ImapAccount("imap.example.com", "qa@example.com", 143, ImapSecurity.STARTTLS),
)
LIVE = Environment("Zürich 🏔", "eu-central-2", "eu-central-2_MadeUp002", "madeupclient0000000000002")


def file_of(folder: Path) -> Path:
    return folder / "environments.json"


def document_of(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(file_of(folder).read_bytes())
    return document


def write(folder: Path, *entries: object, **members: object) -> None:
    file_of(folder).write_text(json.dumps({"environments": entries, **members}), encoding="utf-8")


def test_a_new_folder_holds_none(tmp_path: Path) -> None:
    environments = Environments(tmp_path / "not yet")
    assert (environments.known, environments.notice) == ((), None)
    assert not (tmp_path / "not yet").exists()


def test_what_is_added_is_there_at_the_next_start(tmp_path: Path) -> None:
    environments = Environments(tmp_path / "not" / "yet")
    environments.add(STAGING)
    environments.add(LIVE)
    again = Environments(tmp_path / "not" / "yet")
    assert again.known == environments.known == (STAGING, LIVE)
    assert again.find(" sTaGiNg ") == STAGING
    assert again.find("Other") is None


def test_the_file_can_be_read(tmp_path: Path) -> None:
    Environments(tmp_path).add(LIVE)
    text = file_of(tmp_path).read_text(encoding="utf-8")
    assert '\n      "name": "Zürich 🏔",\n' in text
    assert document_of(tmp_path)["format"] == 1
    keys = list(document_of(tmp_path)["environments"][0])
    assert keys == sorted(keys)
    assert os.listdir(tmp_path) == ["environments.json"]


def test_a_pool_is_never_the_embedded_sandbox_by_its_file(tmp_path: Path) -> None:
    Environments(tmp_path).add(replace(STAGING, is_sandbox=True))
    assert "is_sandbox" not in file_of(tmp_path).read_text(encoding="utf-8")
    write(tmp_path, document_of(tmp_path)["environments"][0] | {"is_sandbox": True})
    assert Environments(tmp_path).known == (STAGING,)


def test_an_older_version_s_made_up_names_are_made_up_still(tmp_path: Path) -> None:
    Environments(tmp_path).add(LIVE)
    older = document_of(tmp_path)["environments"][0] | {"makes_up_usernames": True}
    del older["usernames"]
    write(tmp_path, older)
    assert Environments(tmp_path).known == (replace(LIVE, usernames=Usernames.MADE_UP),)


def test_an_environment_is_replaced_in_its_place(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    environments.add(LIVE)
    renamed = replace(STAGING, name="STAGING", profile=None)
    environments.replace("staging", renamed)
    assert Environments(tmp_path).known == (renamed, LIVE)
    environments.replace("STAGING", replace(renamed, name="Test"))
    assert [known.name for known in Environments(tmp_path).known] == ["Test", LIVE.name]


def test_an_environment_is_removed(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    environments.add(LIVE)
    environments.remove("STAGING")
    environments.remove("STAGING")
    assert Environments(tmp_path).known == (LIVE,)


def test_a_name_belongs_to_one_in_any_letter_case(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    environments.add(LIVE)
    with pytest.raises(EnvironmentsError, match="called staging already"):
        environments.add(replace(LIVE, name="staging"))
    with pytest.raises(EnvironmentsError, match="already"):
        environments.replace(LIVE.name, replace(LIVE, name="STAGING "))
    with pytest.raises(EnvironmentsError, match="no environment called Other"):
        environments.replace("Other", LIVE)
    assert Environments(tmp_path).known == environments.known == (STAGING, LIVE)


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    for name in ("pool", "POOL 2", "pool 4"):
        environments.add(replace(STAGING, name=name))
    assert [environments.free_name(name) for name in ("Pool", "pool 2", "other")] == [
        "Pool 3",
        "pool 2 2",
        "other",
    ]


def test_two_processes_keep_each_others_additions(tmp_path: Path) -> None:
    one, other = Environments(tmp_path), Environments(tmp_path)
    one.add(STAGING)
    other.add(LIVE)
    assert other.known == (STAGING, LIVE)
    one.replace("Staging", replace(STAGING, color="red"))
    other.remove(LIVE.name)
    assert one.known == (replace(STAGING, color="red"), LIVE)
    one.load()
    assert one.known == other.known == (replace(STAGING, color="red"),)
    with pytest.raises(EnvironmentsError):
        other.add(replace(LIVE, name="STAGING"))


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    newer = document_of(tmp_path)["environments"][0] | {"locale": "de", "color": "red"}
    unknown = {"name": "Ticket", "kind": "passkey"}
    write(tmp_path, newer, unknown, "text", format=2, order=["Staging"])
    environments.add(LIVE)
    environments.replace("Staging", replace(STAGING, name="Test"))
    document = document_of(tmp_path)
    assert (document["format"], document["order"]) == (2, ["Staging"])
    assert document["environments"][0] == newer | {"name": "Test", "color": "green"}
    assert document["environments"][1:3] == [unknown, "text"]
    assert [known.name for known in environments.known] == ["Test", LIVE.name]
    assert "2." in str(environments.notice)
    with pytest.raises(EnvironmentsError):
        environments.add(replace(LIVE, name="ticket"))


@pytest.mark.parametrize(
    "entry",
    [
        None,
        {},
        {"name": "Staging"},
        {"name": 1, "region": "eu-west-1", "user_pool_id": "eu-west-1_MadeUp001", "client_id": "client"},
        {"name": "A", "region": "r", "user_pool_id": "p", "client_id": "c", "endpoint": 1},
        {"name": "A", "region": "r", "user_pool_id": "p", "client_id": "c", "is_protected": "no"},
        {"name": "A", "region": "r", "user_pool_id": "p", "client_id": "c", "auth_flow": "NEW_AUTH"},
        {"name": "A", "region": "r", "user_pool_id": "p", "client_id": "c", "auth_flow": []},
    ],
)
def test_an_entry_that_is_not_understood_is_left_alone(tmp_path: Path, entry: object) -> None:
    write(tmp_path, entry)
    environments = Environments(tmp_path)
    assert environments.known == ()
    assert environments.notice is not None
    environments.add(LIVE)
    assert document_of(tmp_path)["environments"][0] == entry


def test_of_a_name_that_stands_twice_the_first_counts(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    entry = document_of(tmp_path)["environments"][0]
    write(tmp_path, entry, entry | {"name": "STAGING", "color": "red"})
    assert Environments(tmp_path).known == (STAGING,)
    assert Environments(tmp_path).notice is not None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"environments": [}',
        b"[]",
        b"null",
        b'{"environments": {}}',
        b'{"format": 1}',
        b"\xff\xfe\xff",
        b"\0" * 4096,
        b"[" * 200_000,
        b"9" * 5000,
    ],
    ids=lambda content: repr(content[:12]),
)
def test_a_damaged_file_is_set_aside_and_lost_never(tmp_path: Path, content: bytes) -> None:
    for expected in (1, 2, 3):
        file_of(tmp_path).write_bytes(content)
        environments = Environments(tmp_path)
        assert environments.known == ()
        assert "environments.damaged-" in str(environments.notice)
        aside = list(tmp_path.glob("environments.damaged-*.json"))
        assert [path.read_bytes() for path in aside] == [content] * expected
    environments.add(LIVE)
    assert Environments(tmp_path).known == (LIVE,)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_saved_by_an_editor_is_read(tmp_path: Path, encoding: str) -> None:
    Environments(tmp_path).add(LIVE)
    text = file_of(tmp_path).read_text(encoding="utf-8")
    file_of(tmp_path).write_text(text, encoding=encoding, newline="\r\n")
    environments = Environments(tmp_path)
    assert (environments.known, environments.notice) == ((LIVE,), None)


def test_damage_or_loss_while_the_app_runs_loses_nothing(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    file_of(tmp_path).write_bytes(b"{")
    environments.add(LIVE)
    assert Environments(tmp_path).known == (STAGING, LIVE)
    file_of(tmp_path).unlink()
    environments.replace("Staging", replace(STAGING, color="red"))
    assert Environments(tmp_path).known == (replace(STAGING, color="red"), LIVE)


def test_a_full_disk_leaves_the_file_whole_and_the_change_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environments = Environments(tmp_path)
    environments.add(STAGING)
    before = file_of(tmp_path).read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(EnvironmentsError, match="cannot be written: No space left on device"):
            environments.add(LIVE)
        with pytest.raises(EnvironmentsError, match="lasts until Signup Desk ends"):
            environments.replace("Staging", replace(STAGING, name="Test"))
    assert file_of(tmp_path).read_bytes() == before
    assert os.listdir(tmp_path) == ["environments.json"]
    assert [known.name for known in environments.known] == ["Test", LIVE.name]
    Environments(tmp_path).add(replace(LIVE, name="Other"))
    environments.remove("other")
    assert [known.name for known in Environments(tmp_path).known] == ["Test", LIVE.name]


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    environments = Environments(tmp_path / "file")
    with pytest.raises(EnvironmentsError, match=r"environments\.json cannot be"):
        environments.add(STAGING)
    assert environments.known == (STAGING,)


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    file_of(tmp_path).mkdir()
    environments = Environments(tmp_path)
    assert "cannot be read" in str(environments.notice)
    with pytest.raises(EnvironmentsError, match="cannot be read"):
        environments.add(STAGING)
    assert environments.known == (STAGING,)


def test_a_damaged_file_that_cannot_be_moved_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_of(tmp_path).write_bytes(b"{")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("pathlib.Path.rename", refuse)
    environments = Environments(tmp_path)
    with pytest.raises(EnvironmentsError, match="damaged and cannot be set aside"):
        environments.add(STAGING)
    assert file_of(tmp_path).read_bytes() == b"{"

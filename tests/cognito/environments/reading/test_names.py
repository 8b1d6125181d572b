"""An environment is named after the app or its folder, never after a file that every app has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.config_files import read, read_file

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    '{"auth": {"user_pool_id": "eu-west-1_MadeUp001", "user_pool_client_id": "1madeupclient0000000000001"}}'
)
ENV = "POOL_ID=eu-west-1_MadeUp001\nCLIENT_ID=1madeupclient0000000000001\n"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("shop/amplify_outputs.json", "shop"),
        ("shop/lib/amplifyconfiguration.dart", "shop"),
        ("shop/src/config/aws-exports.js", "shop"),
        ("shop/amplify/backend/amplify-meta.json", "shop"),
        ("shop/src/Provider.tsx", "shop"),
        ("shop/.env", "shop"),
        ("shop/.env.staging", "shop staging"),
        ("shop/amplify_outputs.staging.json", "shop staging"),
        ("any/cinema.json", "cinema"),
    ],
)
def test_a_file_is_named_after_its_app(path: str, name: str, tmp_path: Path) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(ENV if ".env" in path else TEXT)
    (config,) = read_file(file)
    assert config.environment.name == name


@pytest.mark.parametrize(
    ("hint", "name"),
    [
        ("", "eu-west-1_MadeUp001"),
        ("amplify_outputs.JSON", "eu-west-1_MadeUp001"),
        ("staging.eu.dart", "staging.eu"),
        ("Staging", "Staging"),
        ("two\nlines\u202e.json", "twolines"),
        ("x" * 250 + ".json", "x" * 100),
    ],
)
def test_a_text_is_named_after_what_it_is_called(hint: str, name: str) -> None:
    (config,) = read(TEXT, hint)
    assert config.environment.name == name


def test_several_are_told_apart_by_their_names() -> None:
    configs = read(f"const staging = {TEXT}; const live = {TEXT.replace('001', '002')};", "shop.ts")
    assert [config.environment.name for config in configs] == ["shop staging", "shop live"]

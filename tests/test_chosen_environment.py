"""Which of a file's user pools the command line works on."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from gui.chosen_environment import add_where, chosen_environment

if TYPE_CHECKING:
    from pathlib import Path

POOL, OTHER_POOL = "eu-west-1_MadeUp001", "us-east-1_MadeUp002"
CLIENT, OTHER_CLIENT = "1madeupclient0000000000001", "2madeupclient0000000000002"
SEVERAL = f"""DEV_POOL_ID={POOL}
DEV_CLIENT_ID={CLIENT}
LIVE_POOL_ID={OTHER_POOL}
LIVE_CLIENT_ID={OTHER_CLIENT}
"""
LEFT_OPEN = "configure({ Auth: { userPoolId: process.env.POOL, userPoolWebClientId: process.env.CLIENT } })"


def chosen(folder: Path, text: str, *arguments: str) -> tuple[str, str, str]:
    """Region, user pool and app client that the command line comes to."""
    file = folder / "config.txt"
    file.write_text(text)
    parser = argparse.ArgumentParser()
    add_where(parser)
    found = chosen_environment(parser.parse_args(["--config", str(file), *arguments]), folder)
    assert found
    return found[0].region, found[0].user_pool_id, found[0].client_id


def test_of_several_the_ids_say_which(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=f"several: {POOL} {CLIENT}, {OTHER_POOL} {OTHER_CLIENT}. Say which"):
        chosen(tmp_path, SEVERAL)
    with pytest.raises(ValueError, match="several"):
        chosen(tmp_path, SEVERAL, "--client-id", "neither")
    assert chosen(tmp_path, SEVERAL, "--client-id", OTHER_CLIENT) == ("us-east-1", OTHER_POOL, OTHER_CLIENT)
    assert chosen(tmp_path, SEVERAL, "--user-pool-id", POOL) == ("eu-west-1", POOL, CLIENT)


def test_what_the_file_leaves_open_is_named_until_it_is_given(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="comes from the environment variable POOL"):
        chosen(tmp_path, LEFT_OPEN)
    with pytest.raises(ValueError, match="comes from the environment variable CLIENT"):
        chosen(tmp_path, LEFT_OPEN, "--user-pool-id", POOL)
    both = ("--user-pool-id", POOL, "--client-id", CLIENT)
    assert chosen(tmp_path, LEFT_OPEN, *both) == ("eu-west-1", POOL, CLIENT)

"""The presets are environments that lack nothing but a pool and a client."""

from __future__ import annotations

import pytest

from gui.cognito.credentials import signer_of
from gui.cognito.environments.environment import Environment, problems
from gui.cognito.environments.presets import PRESETS, Preset


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_a_preset_needs_a_pool_and_a_client_only(preset: Preset) -> None:
    environment = Environment(preset.name, preset.region, "", "", preset.endpoint, auth_flow=preset.auth_flow)
    assert [problem.key for problem in problems(environment)] == ["user_pool_id", "client_id"]
    # Each takes any made-up credentials.
    assert signer_of(environment) is not None


def test_each_preset_has_a_name_of_its_own() -> None:
    assert len({preset.name for preset in PRESETS}) == len(PRESETS)

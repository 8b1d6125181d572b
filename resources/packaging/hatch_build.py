"""Compiles the translations when a wheel or an editable install is built, and puts them into the wheel."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# A build has only this file; what is beside it is on no path.
_TRANSLATIONS = runpy.run_path(str(Path(__file__).with_name("translations.py")))


class Translations(BuildHookInterface):  # type: ignore[type-arg] # generic for hatchling's own builders
    """The build hook, of wheels alone: the sdist holds the sources."""

    def dependencies(self) -> list[str]:
        """PySide6-Essentials has the compiler: it is needed, within the app's bounds, if there is work."""
        if not _TRANSLATIONS["stale_translations"]():
            return []
        needed: list[str] = self.metadata.core.dependencies
        return [requirement for requirement in needed if requirement.startswith("pyside6-essentials")]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; for a wheel ("standard") as for an editable install, which reads them in the checkout."""
        _TRANSLATIONS["compile_translations"]()
        build_data["artifacts"].append("/resources/i18n/*.qm")

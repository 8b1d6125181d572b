"""The packages that the app consists of: what it declares, what these need and so on, as installed here."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement

from gui import __version__
from resources.packaging.contents import ROOT

#: Seconds for the whole audit: a network that answers needs a few.
_PATIENCE: Final = 120
_LICENCE: Final = re.compile(r"(?i)(licen[cs]e|copying|notice)")


def normal(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages() -> dict[str, Distribution]:
    """Each package under its name, but for the app itself.

    Raises:
        importlib.metadata.PackageNotFoundError: One is not installed.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: dict[str, Distribution] = {}
    wanted = {(text, "") for text in project["dependencies"]}
    seen = set(wanted)
    while wanted:
        text, extra = wanted.pop()
        requirement = Requirement(text)
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        package = distribution(requirement.name)
        found[normal(requirement.name)] = package
        needed = {(need, of) for need in package.requires or [] for of in ("", *requirement.extras)}
        wanted |= needed - seen
        seen |= needed
    return dict(sorted(found.items()))


def write_sbom(file: Path) -> Path:
    """Write the packages, with versions and licences, in the form of CycloneDX (JSON); returns the file."""
    words = ("environment", "--pyproject", "pyproject.toml", "--output-reproducible", sys.executable)
    command = [sys.executable, "-m", "cyclonedx_py", *words]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    known = packages()
    bill: dict[str, Any] = json.loads(made.stdout)
    app = bill["metadata"]["component"]
    app["version"] = __version__
    # The tools of whoever builds stand beside them in the environment.
    bill["components"] = [part for part in bill["components"] if normal(part["name"]) in known]
    kept = {app["bom-ref"], *(part["bom-ref"] for part in bill["components"])}
    bill["dependencies"] = [
        {**entry, "dependsOn": [ref for ref in entry.get("dependsOn", []) if ref in kept]}
        for entry in bill["dependencies"]
        if entry["ref"] in kept
    ]
    file.write_text(json.dumps(bill, indent=2), "utf-8")
    return file


def audit() -> str:
    """Print what the Python Package Index knows against the packages; returns in words how that went."""
    known = packages()
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder, "pins.txt")
        pins.write_text("".join(f"{name}=={package.version}\n" for name, package in known.items()), "utf-8")
        words = ("--no-deps", "--disable-pip", "--progress-spinner=off", "--format=json", "--requirement")
        try:
            done = subprocess.run(
                [sys.executable, "-m", "pip_audit", *words, pins],
                capture_output=True,
                text=True,
                check=False,
                timeout=_PATIENCE,
            )
        except subprocess.TimeoutExpired:
            return f"not done: no answer within {_PATIENCE} s"
    try:
        return findings(json.loads(done.stdout))
    except ValueError:
        return f"not done: {(done.stderr.strip().splitlines() or ['pip-audit said nothing'])[-1]}"


def findings(report: dict[str, Any]) -> str:
    """Print each finding of pip-audit's report; returns how many there are, and of how many packages."""
    looked_up = [package for package in report["dependencies"] if "skip_reason" not in package]
    found = [(package, weakness) for package in looked_up for weakness in package["vulns"]]
    for package, weakness in found:
        names = ", ".join([weakness["id"], *weakness.get("aliases", [])])
        mended = ", ".join(weakness["fix_versions"]) or "no version yet"
        print(f"{package['name']} {package['version']}: {names}; mended in: {mended}")
    return f"{len(found)} findings; {len(looked_up)} of {len(report['dependencies'])} packages were looked up"


def copy_licences(folder: Path) -> None:
    """Copy the licences of all that a bundle holds, a folder a package; Python's own too.

    A package that comes without the text, as Qt's does, has one line that names its licence.
    """
    own = [Path(place, "LICENSE.txt") for place in (sysconfig.get_path("stdlib"), sys.base_prefix)]
    texts = {"python": [file for file in own if file.exists()]}
    for name, package in packages().items():
        texts[name] = [
            Path(str(file.locate()))
            for file in package.files or []
            if _LICENCE.search(file.name) and not file.suffix.startswith(".py")
        ]
    for name, files in texts.items():
        (folder / name).mkdir(parents=True)
        if not files:
            told = packages()[name].metadata.json
            licence = told.get("license_expression") or told.get("license") or "told at its home page"
            line = f"{told['name']} {told['version']}: {licence}\n"
            (folder / name / "licence.txt").write_text(line, "utf-8")
        for number, file in enumerate(files):
            shutil.copy(file, folder / name / (f"{number}-{file.name}" if number else file.name))

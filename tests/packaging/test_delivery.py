"""What a desktop and a reader are told of the app: desktop entry, metainfo, changes, what it consists of."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from email.utils import parseaddr
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui import __version__
from resources.packaging import bill_of_materials, contents, debian

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    debian.write_desktop_files(folder)
    return folder


def test_one_name_joins_entry_metainfo_icons_and_windows(share: Path) -> None:
    assert {file.stem for file in (share / "icons").rglob("*.*g")} == {contents.DESKTOP_NAME}
    entry = (share / "applications" / f"{contents.DESKTOP_NAME}.desktop").read_text("utf-8")
    assert f"Icon={contents.DESKTOP_NAME}\n" in entry
    component = ElementTree.parse(share / "metainfo" / f"{contents.APP_ID}.metainfo.xml").getroot()
    assert component.findtext("id") == contents.APP_ID
    assert component.findtext("icon") == contents.DESKTOP_NAME
    assert component.findtext("launchable") == f"{contents.DESKTOP_NAME}.desktop"
    assert f'setDesktopFileName("{contents.DESKTOP_NAME}")' in (ROOT / "gui" / "app.py").read_text("utf-8")
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": f"{contents.released():%Y-%m-%d}"}


def test_no_name_is_in_a_domain_that_somebody_may_own() -> None:
    """RFC 2606 reserves .invalid and .example."""
    for name in (contents.APP_ID, contents.BUNDLE_ID):
        assert name.startswith("invalid.")
    name, address = parseaddr(debian._MAINTAINER)
    assert name == "Signup Desk"
    assert re.fullmatch(r"[a-z-]+@[a-z]+\.example", address)


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["desktop-file-validate"], f"applications/{contents.DESKTOP_NAME}.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"metainfo/{contents.APP_ID}.metainfo.xml"),
    ],
)
def test_the_desktops_own_checks_pass(share: Path, command: list[str], file: str) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    told = subprocess.run([*command, share / file], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_newest_changes_are_those_of_this_version() -> None:
    changes = (ROOT / "resources" / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## (\S+)", changes, re.MULTILINE)[1] == __version__  # type: ignore[index]


def test_what_the_app_consists_of_is_what_it_needs(tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx_py")
    bill = json.loads(bill_of_materials.write_sbom(tmp_path / "bill.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["metadata"]["component"]["version"]) == ("CycloneDX", __version__)
    named = {bill_of_materials.normal(part["name"]): part for part in bill["components"]}
    assert {"boto3", "moto", "pyside6-essentials", "shiboken6", "urllib3"} <= named.keys()
    assert not named.keys() & {"pytest", "ruff", "mypy", "pyinstaller"}
    assert named["boto3"]["licenses"]


def test_a_finding_is_printed_and_what_was_not_looked_up_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    weakness = {"id": "PYSEC-1", "aliases": ["CVE-2"], "fix_versions": ["1.1"]}
    report = {
        "dependencies": [
            {"name": "one", "version": "1.0", "vulns": [weakness]},
            {"name": "two", "version": "2.0", "skip_reason": "not found"},
        ]
    }
    assert bill_of_materials.findings(report) == "1 findings; 1 of 2 packages were looked up"
    assert capsys.readouterr().out == "one 1.0: PYSEC-1, CVE-2; mended in: 1.1\n"


def test_the_licences_of_all_parts_lie_beside_them(tmp_path: Path) -> None:
    bill_of_materials.copy_licences(tmp_path / "licences")
    folders = list((tmp_path / "licences").iterdir())
    assert {"python", "pyside6-essentials", "boto3"} <= {folder.name for folder in folders}
    assert [folder.name for folder in folders if not any(folder.iterdir())] == []

"""The list of parts (SBOM, CycloneDX 1.6 as JSON): the locked packages, and what lies inside them or around."""

import json
import platform
import re
from pathlib import Path
from typing import Any

from build_steps.project import NAME, Project
from build_steps.tools import build_python

_BROUGHT = ("markdown", "platformdirs", "pyside6-essentials", "pyyaml", "shiboken6", "whoosh")
"""What of the lock file is installed with the program; the rest of it builds the editable install."""


def build_sbom(project: Project) -> list[Path]:
    """dist/dispensatory-VERSION.cdx.json"""
    out = project.dist / f"{NAME}-{project.version}.cdx.json"
    project.dist.mkdir(parents=True, exist_ok=True)
    project.run(
        build_python(project), "-m", "cyclonedx_py", "requirements", project.packaging / "requirements.lock", "--pyproject",
        project.checkout / "pyproject.toml", "--mc-type", "application", "--output-reproducible", "--sv", "1.6", "-o", out,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    found["metadata"]["component"]["version"] = project.version
    found["components"] = [part for part in found["components"] if part["name"].lower() in _BROUGHT]
    found["components"] += [_part(name, version, licence) for name, version, licence in _inside(project)]
    out.write_text(json.dumps(found, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    return [out]


def _inside(project: Project) -> list[tuple[str, str, str]]:
    """What no package list names: the interpreter, Qt, and the loader that starts the frozen program."""
    lock = (project.packaging / "requirements-build.lock").read_text(encoding="utf-8")
    versions = dict(re.findall(r"^([a-z0-9-]+)==([\w.]+)", lock, re.MULTILINE))
    return [
        ("CPython", platform.python_version(), "PSF-2.0"),
        ("Qt", versions["pyside6-essentials"], "LGPL-3.0-only"),
        ("PyInstaller bootloader", versions["pyinstaller"], "GPL-2.0-or-later WITH Bootloader-exception"),
    ]


def _part(name: str, version: str, licence: str) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"{name}=={version}",
        "name": name,
        "version": version,
        "licenses": [{"expression": licence}],
    }

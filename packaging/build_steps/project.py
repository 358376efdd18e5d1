"""What is built: the checkout, its version and the time that stands in everything that has one."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
NAME = "dispensatory"
APP_ID = "org.dispensatory.Dispensatory"
SUMMARY = "Offline drug reference"
MAINTAINER = "Dispensatory developers <developers@dispensatory.invalid>"


class BuildError(Exception):
    """Something that keeps a product from being built, in words for whoever builds it."""


@dataclass(frozen=True, slots=True)
class Project:
    """The checkout, with folders for what is made: `work` can be deleted at any time, `dist` holds the products."""

    checkout: Path
    version: str
    epoch: int

    @property
    def packaging(self) -> Path:
        """The recipes."""
        return self.checkout / "packaging"

    @property
    def work(self) -> Path:
        """Where things are made."""
        return self.packaging / "work"

    @property
    def dist(self) -> Path:
        """Where the products go."""
        return self.packaging / "dist"

    def environment(self) -> dict[str, str]:
        """The environment for every tool: one time, one order of sets, no bytecode beside sources, no user's settings."""
        return {
            **os.environ,
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONNOUSERSITE": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }

    def run(self, *command: str | Path, cwd: Path | None = None, **more: str) -> str:
        """Run a tool and return what it printed; BuildError with its last words if it fails. `more` is environment."""
        words = [str(word) for word in command]
        try:
            done = subprocess.run(
                words,
                check=False,
                cwd=cwd or self.checkout,
                env={**self.environment(), **more},
                capture_output=True,
                text=True,
            )
        except FileNotFoundError as error:
            raise BuildError(f"{words[0]} is not installed: {HINTS.get(Path(words[0]).name, 'install it')}") from error
        if done.returncode:
            lines = (done.stdout + done.stderr).strip().splitlines()
            said = "\n".join([line for line in lines if "error" in line.lower()][:15] or lines[-25:])
            raise BuildError(f"{' '.join(words[:4])} ... failed ({done.returncode}):\n{said}")
        return done.stdout


_DEBIAN = "on Debian: apt-get install {}"
HINTS = {
    "dpkg-deb": _DEBIAN.format("dpkg"),
    "dpkg-shlibdeps": _DEBIAN.format("dpkg-dev"),
    "rpmbuild": _DEBIAN.format("rpm"),
    "lintian": _DEBIAN.format("lintian"),
    "desktop-file-validate": _DEBIAN.format("desktop-file-utils"),
    "appstreamcli": _DEBIAN.format("appstream"),
    "xz": _DEBIAN.format("xz-utils"),
    "icupkg": _DEBIAN.format("icu-devtools"),
    "gcc": _DEBIAN.format("gcc"),
    "readelf": _DEBIAN.format("binutils"),
    "strip": _DEBIAN.format("binutils"),
}


def read_project(checkout: Path = CHECKOUT) -> Project:
    """The project of `checkout`: its one version, and the time of its last commit (or SOURCE_DATE_EPOCH)."""
    text = (checkout / "desktop" / NAME / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if not found:
        raise BuildError("desktop/dispensatory/__init__.py: has no __version__")
    return Project(checkout, found[1], _epoch(checkout))


def _epoch(checkout: Path) -> int:
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    command = ["git", "-C", str(checkout), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        raise BuildError("no commit tells the time of this source: set SOURCE_DATE_EPOCH") from None

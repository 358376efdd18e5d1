"""The environment in `.venv`: made, filled from a lock file, and left alone while nothing has changed.

A record in `.venv` says which purposes it is ready for. It is written as "nothing yet" before the first file and
completed after the last step, so a set-up that was broken off is never taken for a finished one.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from setup_steps.faults import SetUpError
from setup_steps.locking import one_at_a_time
from setup_steps.system_packages import ensure_venv_module

RECORD = "dispensatory-setup.json"


class Purpose(Enum):
    """What an environment is for; the value is its lock file below packaging/."""

    RUN = "requirements.lock"
    TEST = "requirements-dev.lock"


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment of the checkout."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    def site_packages(self) -> Path:
        """The folder with what pip has installed."""
        versioned = f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"
        return self.folder / ("Lib/site-packages" if sys.platform == "win32" else versioned)

    def ready_for(self) -> frozenset[str] | None:
        """The digests it was completed for; None where the folder is not one that a set-up has made."""
        try:
            found = json.loads((self.folder / RECORD).read_text(encoding="utf-8"))
        except OSError:
            return None
        except ValueError:
            return frozenset()
        return frozenset(found) if isinstance(found, list) else frozenset()

    def write_record(self, digests: Sequence[str]) -> None:
        """Record what it is complete for, in one step."""
        unfinished = self.folder / (RECORD + ".new")
        unfinished.write_text(json.dumps(sorted(digests)), encoding="utf-8")
        unfinished.replace(self.folder / RECORD)

    def contents(self) -> tuple[Path, ...]:
        """What is in its folder besides the record."""
        return tuple(path for path in self.folder.iterdir() if not path.name.startswith(RECORD))

    def works(self) -> bool:
        """Whether its interpreter starts and takes itself for the one of this folder."""
        question = "import sys; print(sys.prefix)"
        try:
            answer = subprocess.run([self.python, "-I", "-c", question], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return False
        return Path(answer.stdout.strip()).resolve() == self.folder.resolve()


def digest(checkout: Path, purpose: Purpose) -> str:
    """Stands for all that an environment depends on: place, interpreter, lock file, and how the package is built."""
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    built_from = [project.get("build-system"), project.get("project"), project.get("tool", {}).get("hatch")]
    lock = (checkout / "packaging" / purpose.value).read_bytes()
    interpreter = str(Path(base_interpreter()).resolve())  # python3 and python3.12 may be one
    parts = [str(checkout), sys.version, interpreter, json.dumps(built_from, sort_keys=True)]
    return hashlib.sha256("\0".join(parts).encode() + b"\0" + lock).hexdigest()


def base_interpreter() -> str:
    """The interpreter outside of any environment: the one running may belong to the .venv that is made anew."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)


def ready_environment(checkout: Path, purpose: Purpose) -> Environment:
    """The environment in `checkout`, complete for `purpose`; SetUpError where it cannot be made."""
    environment = Environment(checkout / ".venv")
    with one_at_a_time(checkout / "packaging"):
        wanted = digest(checkout, purpose)
        kept = _kept(environment, checkout)
        if wanted not in kept:
            if not kept:
                _make_anew(environment)
            _fill(environment, checkout, purpose)
            # the lock file for the tests holds everything that the one for running does
            complete = (Purpose.RUN, Purpose.TEST) if purpose is Purpose.TEST else (Purpose.RUN,)
            environment.write_record([digest(checkout, each) for each in complete])
    return environment


def _kept(environment: Environment, checkout: Path) -> frozenset[str]:
    """The digests for which the environment can be used as it is; none where it must be made anew."""
    recorded = environment.ready_for()
    if recorded is None:
        if not environment.folder.is_dir() or not environment.contents():
            return frozenset()
        raise SetUpError(f"{environment.folder} was not made by this set-up: rename or delete it, then start again.")
    current = recorded & {digest(checkout, purpose) for purpose in Purpose}
    return current if current and environment.works() else frozenset()


def _make_anew(environment: Environment) -> None:
    ensure_venv_module(base_interpreter())
    _say(f"Making .venv with Python {sys.version.split()[0]}")
    try:
        environment.folder.mkdir(exist_ok=True)
        environment.write_record([])  # and never without one, so that it is known as ours when this is broken off
        for path in environment.contents():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    except OSError as fault:
        raise SetUpError(f"{environment.folder} cannot be made anew: {fault}") from fault
    _call([base_interpreter(), "-I", "-m", "venv", str(environment.folder)], "the environment could not be made")


def _fill(environment: Environment, checkout: Path, purpose: Purpose) -> None:
    environment.write_record([])
    lock = checkout / "packaging" / purpose.value
    _say(f"Installing what packaging/{purpose.value} lists (the first time this takes a minute or two)")
    # --only-binary: building from source would fetch build tools that no hash vouches for
    locked = [*_pip(environment), "--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)]
    _call(locked, "the packages of the lock file could not be installed (the first set-up needs a network)")
    _say("Installing dispensatory from this checkout")
    editable = [*_pip(environment), "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(checkout)]
    _call(editable, "the package could not be installed")


def _pip(environment: Environment) -> list[str]:
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-user", "--no-warn-script-location"]
    return [str(environment.python), "-I", "-m", "pip", "install", *options]


def _call(command: list[str], failure: str) -> None:
    """Run `command` quietly; what it printed is shown when it fails."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        raise SetUpError(f"{failure}:\n{done.stdout.rstrip()}")


def _say(progress: str) -> None:
    print(f"{progress} ...", file=sys.stderr, flush=True)

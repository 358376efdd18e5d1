"""The environment that builds: a venv below packaging/work, filled from the lock file with hashes."""

import hashlib
import shutil
import sys
import venv
from pathlib import Path

from build_steps.project import Project

_LOCK = "requirements-build.lock"
_RECORD = "complete-for.txt"


def build_python(project: Project) -> Path:
    """The interpreter of the build environment, made if the lock file or the interpreter has changed."""
    folder = project.work / "venv"
    lock = project.packaging / _LOCK
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode() + str(folder).encode()).hexdigest()
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    record = folder / _RECORD
    if python.exists() and record.exists() and record.read_text() == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True, symlinks=sys.platform != "win32")
    project.run(
        python, "-m", "pip", "install", "-q", "--no-compile", "--require-hashes", "--only-binary", ":all:", "-r", lock
    )
    record.write_text(wanted)
    return python


def install_wheel(project: Project, python: Path, wheel: Path) -> None:
    """Put the built wheel into the build environment in place of an older one."""
    project.run(
        python, "-m", "pip", "install", "-q", "--no-compile", "--no-deps", "--force-reinstall", "--no-index", wheel
    )

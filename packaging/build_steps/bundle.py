"""The one-folder bundle, by PyInstaller: the program with its own Python and Qt, trimmed to what it uses."""

import compileall
import os
import shutil
import sys
from functools import cache
from pathlib import Path
from py_compile import PycInvalidationMode

from build_steps.icu import trim_icu
from build_steps.project import NAME, Project
from build_steps.tools import build_python, install_wheel
from build_steps.wheel import build_wheel

_UNPACK = """
import os
os.environ["SBK_EMBED"] = "0"
import PySide6.QtCore, shiboken6
print(os.path.dirname(shiboken6.__file__))
"""


@cache
def build_bundle(project: Project) -> list[Path]:
    """The folder dist/dispensatory/ with the program in it."""
    wheel = build_wheel(project)[0]
    python = build_python(project)
    install_wheel(project, python, wheel)
    work, out = project.work / "pyinstaller", project.dist / NAME
    shutil.rmtree(work, ignore_errors=True)
    spec = project.packaging / "pyinstaller" / f"{NAME}.spec"
    project.run(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", work / "dist",
        "--workpath", work / "work", spec, cwd=spec.parent,
    )  # fmt: skip
    built = work / "dist" / NAME
    if sys.platform == "linux":
        for library in (built / "lib" / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
            trim_icu(project, library)
    _bring_signatures(project, python, built)
    _bring_licences(project, built)
    _level(built, project.epoch)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(built, out, symlinks=True)
    return [out]


def _bring_signatures(project: Project, python: Path, built: Path) -> None:
    """Unpack shiboken's signature support, which otherwise compiles itself anew at every start (some 20 ms).

    Compiled files alone are brought: packing changes the times of sources, and they would be compiled anew each time.
    """
    unpacked = Path(project.run(python, "-c", _UNPACK).strip()) / "files.dir"
    if unpacked.is_dir():
        target = built / "lib" / "shiboken6" / "files.dir"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(unpacked, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyi"))
        compileall.compile_dir(
            target,
            quiet=1,
            force=True,
            legacy=True,
            stripdir=str(target),
            invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
        )
        for source in target.rglob("*.py"):
            source.unlink()


def _bring_licences(project: Project, built: Path) -> None:
    """The licence of the program and those of all that it brings, where a person finds them."""
    folder = built / "licenses"
    shutil.copytree(project.packaging / "licenses", folder)
    shutil.copy2(project.checkout / "LICENSE", folder / "Dispensatory.txt")


def _level(built: Path, epoch: int) -> None:
    """One time and plain permissions for every file."""
    for path in sorted(built.rglob("*"), reverse=True):
        if not path.is_symlink():
            program = path.is_dir() or path == built / NAME
            path.chmod(0o755 if program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=sys.platform == "win32")
    os.utime(built, (epoch, epoch))

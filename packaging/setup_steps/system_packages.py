"""What pip cannot bring: the system's own packages, installed where that is ours to do and named where it is not."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from setup_steps.faults import SetUpError


class Installer(Enum):
    """A system's package program, with the words that install a package."""

    APT = ("apt-get", "install", "-y", "--no-install-recommends")
    DNF = ("dnf", "install", "-y")
    PACMAN = ("pacman", "-S", "--needed")


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """One thing that a system may lack, by its package's name on Debian, Fedora and Arch."""

    debian: str
    fedora: str
    arch: str

    def name_for(self, installer: Installer) -> str:
        """The package's name for `installer`."""
        return {Installer.APT: self.debian, Installer.DNF: self.fedora, Installer.PACMAN: self.arch}[installer]


FONT = SystemPackage("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing: how a person would call it, and the package with it where that is known."""

    what: str
    package: SystemPackage | None


def find_installer(which: Callable[[str], str | None] = shutil.which) -> Installer | None:
    """The package program of this system, None where it is not one of those known here."""
    return next((installer for installer in Installer if which(installer.value[0])), None)


def install_command(lacks: Iterable[Lack], installer: Installer) -> tuple[str, ...]:
    """The command that installs every known package of `lacks`."""
    names = {lack.package.name_for(installer) for lack in lacks if lack.package}
    return (*installer.value, *sorted(names))


def instruction(purpose: str, lacks: Iterable[Lack], installer: Installer | None) -> str:
    """What a person is told: what is missing for `purpose`, and the exact command where there is one."""
    missing = sorted(lacks, key=lambda lack: lack.what)
    message = f"{purpose} needs what this system lacks: {', '.join(lack.what for lack in missing)}."
    known = [lack for lack in missing if lack.package]
    if installer and known:
        message += (
            f"\nInstall it as root with this, then start again:\n    {' '.join(install_command(known, installer))}"
        )
    unknown = [lack.what for lack in missing if not lack.package or not installer]
    if unknown:
        message += f"\nLook for the package of this system that brings: {', '.join(unknown)}"
    return message


def ensure(purpose: str, find_lacks: Callable[[], tuple[Lack, ...]]) -> None:
    """See that `find_lacks` finds nothing: installed as root on Debian, else SetUpError with the instruction."""
    lacks = find_lacks()
    installer = find_installer()
    if any(lack.package for lack in lacks) and installer is Installer.APT and _is_root():
        _install_on_debian(install_command(lacks, installer))
        lacks = find_lacks()
    if lacks:
        raise SetUpError(instruction(purpose, lacks, installer))


def ensure_venv_module(python: str) -> None:
    """See that `python` can make environments with pip in them (Debian keeps that part in a package of its own)."""
    number = f"{sys.version_info[0]}.{sys.version_info[1]}"
    debian = SystemPackage(f"python{number}-venv", f"python{number}", "python")

    def find_lacks() -> tuple[Lack, ...]:
        asked = subprocess.run([python, "-I", "-c", "import ensurepip, venv"], capture_output=True, check=False)
        return () if asked.returncode == 0 else (Lack("the venv and ensurepip modules of Python", debian),)

    ensure("The set-up", find_lacks)


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _install_on_debian(command: tuple[str, ...]) -> None:
    print(f"Installing {' '.join(command[len(Installer.APT.value) :])} ...", file=sys.stderr, flush=True)
    variables = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for each in (("apt-get", "update"), command):
        done = subprocess.run(
            each,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    if done.returncode != 0:
        raise SetUpError(f"{' '.join(command)} failed:\n{done.stdout.rstrip()}")

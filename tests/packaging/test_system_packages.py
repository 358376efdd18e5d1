from collections.abc import Callable

import pytest

from setup_steps import system_packages
from setup_steps.faults import SetUpError
from setup_steps.system_packages import FONT, Installer, Lack, SystemPackage

EGL = Lack("libEGL.so.1", SystemPackage("libegl1", "libglvnd-egl", "libglvnd"))
FONTS = Lack("a font", FONT)
ODD = Lack("libodd.so.1", None)


def _there(*names: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in names else None


@pytest.mark.parametrize(
    ("programs", "installer"),
    [
        (("apt-get",), Installer.APT),
        (("dnf",), Installer.DNF),
        (("pacman",), Installer.PACMAN),
        (("zypper",), None),
    ],
)
def test_that_the_installer_is_the_one_that_is_there(programs: tuple[str, ...], installer: Installer | None) -> None:
    assert system_packages.find_installer(_there(*programs)) is installer


@pytest.mark.parametrize(
    ("installer", "command"),
    [
        (Installer.APT, "apt-get install -y --no-install-recommends fonts-dejavu-core libegl1"),
        (Installer.DNF, "dnf install -y dejavu-sans-fonts libglvnd-egl"),
        (Installer.PACMAN, "pacman -S --needed libglvnd ttf-dejavu"),
    ],
)
def test_that_the_command_is_exact_and_names_each_package_once(installer: Installer, command: str) -> None:
    assert " ".join(system_packages.install_command([EGL, FONTS, EGL], installer)) == command
    assert command in system_packages.instruction("Qt", [EGL, FONTS], installer)


def test_that_what_has_no_known_package_is_named_all_the_same() -> None:
    told = system_packages.instruction("Qt", [ODD, EGL], Installer.APT)
    assert "Qt needs what this system lacks: libEGL.so.1, libodd.so.1." in told
    assert told.endswith("that brings: libodd.so.1")


def test_that_a_system_without_a_known_installer_gets_the_names() -> None:
    told = system_packages.instruction("Qt", [EGL], None)
    assert told.endswith("that brings: libEGL.so.1")
    assert "as root" not in told


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """A Debian system whose install commands are recorded here instead of carried out."""
    recorded: list[tuple[str, ...]] = []
    monkeypatch.setattr(system_packages, "find_installer", lambda: Installer.APT)
    monkeypatch.setattr(system_packages, "_install_on_debian", recorded.append)
    return recorded


def test_that_root_on_debian_installs_and_looks_again(
    monkeypatch: pytest.MonkeyPatch, commands: list[tuple[str, ...]]
) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    system_packages.ensure("Qt", lambda: () if commands else (EGL,))
    assert [command[-1] for command in commands] == ["libegl1"]


def test_that_what_is_still_missing_after_installing_stops_the_set_up(
    monkeypatch: pytest.MonkeyPatch, commands: list[tuple[str, ...]]
) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    with pytest.raises(SetUpError, match=r"libodd\.so\.1"):
        system_packages.ensure("Qt", lambda: (ODD,) if commands else (EGL, ODD))
    assert len(commands) == 1


def test_that_others_get_the_command_and_nothing_is_installed(
    monkeypatch: pytest.MonkeyPatch, commands: list[tuple[str, ...]]
) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: False)
    with pytest.raises(SetUpError, match="apt-get install -y --no-install-recommends libegl1"):
        system_packages.ensure("Qt", lambda: (EGL,))
    assert commands == []

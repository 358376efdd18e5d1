import pytest

from setup_steps import qt_libraries
from setup_steps.system_packages import Installer

LDD_OUTPUT = """\
/checkout/.venv/lib/python3.11/site-packages/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007f10c83f8000)
\tlibEGL.so.1 => not found
\tlibQt6Gui.so.6 => /checkout/.venv/lib/python3.11/site-packages/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f10c7db7000)
/checkout/.venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f10c8400000)
"""


def test_that_libraries_that_are_not_found_are_read_once_each() -> None:
    assert qt_libraries.missing_libraries(LDD_OUTPUT) == ("libEGL.so.1", "libxcb-cursor.so.0")
    assert qt_libraries.missing_libraries("\tstatically linked\n") == ()


@pytest.mark.parametrize(
    ("soname", "debian", "fedora", "arch"),
    [
        ("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
        ("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
        ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
        ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
        ("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
        ("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    ],
)
def test_that_a_library_leads_to_its_package(soname: str, debian: str, fedora: str, arch: str) -> None:
    package = qt_libraries.lack_of_library(soname).package
    assert package is not None
    assert [package.name_for(installer) for installer in Installer] == [debian, fedora, arch]


def test_that_an_unknown_library_is_a_lack_without_a_package() -> None:
    lack = qt_libraries.lack_of_library("libodd.so.1")
    assert (lack.what, lack.package) == ("libodd.so.1", None)


@pytest.mark.parametrize(
    ("variables", "plugins"),
    [
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600", "DISPLAY": ":0"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("wayland", "xcb")),
    ],
)
def test_that_the_plugins_are_those_for_the_display(variables: dict[str, str], plugins: tuple[str, ...]) -> None:
    assert qt_libraries.platform_plugins(variables) == plugins

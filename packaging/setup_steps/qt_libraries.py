"""What Qt needs of the system on Linux, found by asking the loader about the libraries that pip has installed."""

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from setup_steps import system_packages
from setup_steps.environment import Environment
from setup_steps.faults import SetUpError
from setup_steps.system_packages import FONT, Lack, SystemPackage

MODULES = ("QtCore", "QtGui", "QtWidgets")
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

# A library's name without the number of its interface, then its package on Debian, Fedora and Arch.
_TABLE = """
libEGL              libegl1               libglvnd-egl         libglvnd
libGL               libgl1                libglvnd-glx         libglvnd
libGLX              libglx0               libglvnd-glx         libglvnd
libOpenGL           libopengl0            libglvnd-opengl      libglvnd
libX11              libx11-6              libX11               libx11
libX11-xcb          libx11-xcb1           libX11-xcb           libx11
libdbus-1           libdbus-1-3           dbus-libs            dbus
libdrm              libdrm2               libdrm               libdrm
libfontconfig       libfontconfig1        fontconfig           fontconfig
libfreetype         libfreetype6          freetype             freetype2
libgcc_s            libgcc-s1             libgcc               gcc-libs
libglib-2.0         libglib2.0-0          glib2                glib2
libgthread-2.0      libglib2.0-0          glib2                glib2
libstdc++           libstdc++6            libstdc++            gcc-libs
libwayland-client   libwayland-client0    libwayland-client    wayland
libwayland-cursor   libwayland-cursor0    libwayland-cursor    wayland
libwayland-egl      libwayland-egl1       libwayland-egl       wayland
libxcb              libxcb1               libxcb               libxcb
libxcb-cursor       libxcb-cursor0        xcb-util-cursor      xcb-util-cursor
libxcb-glx          libxcb-glx0           libxcb               libxcb
libxcb-icccm        libxcb-icccm4         xcb-util-wm          xcb-util-wm
libxcb-image        libxcb-image0         xcb-util-image       xcb-util-image
libxcb-keysyms      libxcb-keysyms1       xcb-util-keysyms     xcb-util-keysyms
libxcb-randr        libxcb-randr0         libxcb               libxcb
libxcb-render       libxcb-render0        libxcb               libxcb
libxcb-render-util  libxcb-render-util0   xcb-util-renderutil  xcb-util-renderutil
libxcb-shape        libxcb-shape0         libxcb               libxcb
libxcb-shm          libxcb-shm0           libxcb               libxcb
libxcb-sync         libxcb-sync1          libxcb               libxcb
libxcb-util         libxcb-util1          xcb-util             xcb-util
libxcb-xfixes       libxcb-xfixes0        libxcb               libxcb
libxcb-xkb          libxcb-xkb1           libxcb               libxcb
libxkbcommon        libxkbcommon0         libxkbcommon         libxkbcommon
libxkbcommon-x11    libxkbcommon-x11-0    libxkbcommon-x11     libxkbcommon-x11
libz                zlib1g                zlib                 zlib
libzstd             libzstd1              libzstd              zstd
"""
PACKAGES = {library: SystemPackage(*names) for library, *names in map(str.split, _TABLE.strip().splitlines())}


def missing_libraries(ldd_output: str) -> tuple[str, ...]:
    """The names in lines such as `libEGL.so.1 => not found`, each once, sorted."""
    return tuple(sorted(set(re.findall(r"^\s*(\S+) => not found", ldd_output, flags=re.MULTILINE))))


def lack_of_library(soname: str) -> Lack:
    """The lack of a library such as `libEGL.so.1`, with its package where that is known."""
    return Lack(soname, PACKAGES.get(soname.partition(".so")[0]))


def platform_plugins(variables: Mapping[str, str]) -> tuple[str, ...]:
    """The plugins that Qt may choose for the display that `variables` describe; Wayland falls back on X."""
    chosen = variables.get("QT_QPA_PLATFORM", "")
    if chosen:  # such as "wayland;xcb" or "offscreen:size=800x600"
        return tuple(part.partition(":")[0] for part in chosen.split(";") if part)
    return tuple(plugin for plugin, name in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if variables.get(name))


def ensure(environment: Environment, plugins: Sequence[str]) -> None:
    """See that Qt with these platform plugins finds its libraries and a font; SetUpError with what to do if not."""
    if sys.platform == "linux":
        files = _files(environment.site_packages() / "PySide6", plugins)
        system_packages.ensure("Qt", lambda: _lacks(files))


def _files(installed: Path, plugins: Sequence[str]) -> tuple[Path, ...]:
    modules = [installed / f"{module}.abi3.so" for module in MODULES]
    # a plugin that PySide6 does not bring is the person's own, or a slip that Qt itself names
    own = [installed / "Qt/plugins/platforms" / f"libq{plugin}.so" for plugin in plugins]
    if not all(path.exists() for path in modules):
        raise SetUpError(f"PySide6 is not complete in {installed}: delete .venv, then start again.")
    return (*modules, *(path for path in own if path.exists()))


def _lacks(files: Sequence[Path]) -> tuple[Lack, ...]:
    """What the loader does not find for `files`, and a font where the system has none."""
    ldd = shutil.which("ldd")
    if ldd is None:
        print("ldd is not there, so Qt's system libraries are not checked", file=sys.stderr)
        return ()
    found = subprocess.run([ldd, *files], capture_output=True, text=True, check=False).stdout
    lacks = [lack_of_library(soname) for soname in missing_libraries(found)]
    if not _has_font():
        lacks.append(Lack("a font", FONT))
    return tuple(lacks)


def _has_font() -> bool:
    fc_list = shutil.which("fc-list")
    if fc_list:
        return bool(subprocess.run([fc_list], capture_output=True, check=False).stdout.strip())
    folders = [Path(folder).expanduser() for folder in _FONT_FOLDERS]
    return any(path.suffix in {".ttf", ".otf", ".ttc"} for folder in folders for path in folder.rglob("*"))

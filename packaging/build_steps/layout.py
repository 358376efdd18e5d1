"""Where an installed program lies on Linux: the same tree for .deb, .rpm and tar."""

import gzip
import os
import shutil
from pathlib import Path

from build_steps.project import APP_ID, NAME, Project


def lay_out_share(project: Project, share: Path, *, compress_man: bool = True) -> None:
    """Everything that belongs under a prefix's share/: menu entry, icons, metainfo, MIME type, manual, completion."""
    linux = project.packaging / "linux"
    _put(linux / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    _put(linux / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    _put(linux / "dispensatory-mime.xml", share / "mime" / "packages" / f"{APP_ID}.xml")
    _put(linux / "dispensatory.bash", share / "bash-completion" / "completions" / NAME)
    icons = project.checkout / "resources" / "icons"
    for icon in sorted(icons.glob(f"{NAME}-*.png")):
        size = icon.stem.rpartition("-")[2]
        _put(icon, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png")
    _put(icons / f"{NAME}.svg", share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg")
    manual = share / "man" / "man1" / f"{NAME}.1"
    _put(linux / f"{NAME}.1", manual)
    if compress_man:
        compress(manual)


def compress(path: Path) -> None:
    """Put `path`.gz in place of `path`, without name and time."""
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def level_times(folder: Path, epoch: int) -> None:
    """Give everything below `folder` one time."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)

"""The tar.xz: the bundle to be installed for one user by its script, or to be run from where it lies."""

import shutil
from pathlib import Path

from build_steps.bundle import build_bundle
from build_steps.layout import lay_out_share
from build_steps.project import NAME, Project

_READ_ME = """\
Dispensatory: an offline drug reference

Install it for yourself:   ./install.sh            (and ./install.sh --uninstall takes it away)
Or run it from here:       ./dispensatory/dispensatory
                           The file dispensatory/portable makes it keep its data beside itself, in dispensatory/data,
                           as on a removable disk; where that cannot be written, in your own folders.

It needs of the system: a desktop with X11 or Wayland, and libxcb-cursor0, libegl1, libgl1 and libxkbcommon-x11-0 (the names
of Debian and Ubuntu). The .deb and .rpm bring these with them.
"""


def build_tar(project: Project) -> list[Path]:
    """dist/dispensatory-VERSION-linux-ARCH.tar.xz"""
    bundle = build_bundle(project)[0]
    machine = project.run("uname", "-m").strip()
    name = f"{NAME}-{project.version}-linux-{machine}"
    work = project.work / "tar"
    shutil.rmtree(work, ignore_errors=True)
    top = work / name
    shutil.copytree(bundle, top / NAME, symlinks=True)
    (top / NAME / "portable").write_text("Data is kept in the folder data beside this file.\n", encoding="utf-8")
    lay_out_share(project, top / "share", compress_man=False)
    shutil.copy2(project.packaging / "linux" / "install.sh", top / "install.sh")
    (top / "README.txt").write_text(_READ_ME, encoding="utf-8")
    tar, out = work / f"{name}.tar", project.dist / f"{name}.tar.xz"
    project.run(
        "tar", "--sort=name", f"--mtime=@{project.epoch}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu",
        "--mode=u+rwX,go=rX", "-cf", tar, name, cwd=work,
    )  # fmt: skip
    out.unlink(missing_ok=True)
    project.run("xz", "-9", "-T1", "--keep", tar)
    shutil.move(f"{tar}.xz", out)
    return [out]

"""The Debian package, around the bundle."""

import hashlib
import shutil
import time
from pathlib import Path

from build_steps.bundle import build_bundle
from build_steps.layout import compress, lay_out_share, level_times
from build_steps.project import MAINTAINER, NAME, SUMMARY, Project

_DESCRIPTION = """\
 Monographs of medicines with doses, side effects, precautions and
 interactions, and one search field for names, brands, conditions and
 sentences. It works without a network and opens no connection.
 .
 It brings its own Python and Qt. Information, not medical advice.
"""


def build_deb(project: Project) -> list[Path]:
    """dist/dispensatory_VERSION_amd64.deb"""
    bundle = build_bundle(project)[0]
    work = project.work / "deb"
    shutil.rmtree(work, ignore_errors=True)
    root = work / "debian" / NAME
    program = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, program, symlinks=True)
    binary = root / "usr" / "bin" / NAME
    binary.parent.mkdir(parents=True)
    binary.symlink_to(f"../lib/{NAME}/{NAME}")
    lay_out_share(project, root / "usr" / "share")
    _documents(project, root / "usr" / "share")
    architecture = project.run("dpkg", "--print-architecture").strip()
    _control(project, work, root, program, architecture)
    for path in root.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    level_times(root, project.epoch)
    out = project.dist / f"{NAME}_{project.version}_{architecture}.deb"
    project.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, out)
    return [out]


def _documents(project: Project, share: Path) -> None:
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    copyright_ = documents / "copyright"
    copyright_.write_text(_copyright(project), encoding="utf-8")
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(project.epoch))
    change = f"{NAME} ({project.version}) stable; urgency=low\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {date}\n"
    (documents / "changelog").write_text(change, encoding="utf-8")
    shutil.copyfile(project.packaging / "CHANGELOG.md", documents / "CHANGELOG.md")
    compress(documents / "changelog")
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(project.packaging / "debian" / "lintian-overrides", overrides)
    for path in (*documents.iterdir(), overrides):
        path.chmod(0o644)


def _copyright(project: Project) -> str:
    own = (project.checkout / "LICENSE").read_text(encoding="utf-8")
    brought = (project.packaging / "licenses" / "README.md").read_text(encoding="utf-8")
    where = (
        f"The texts lie in /usr/lib/{NAME}/licenses; on Debian those of the GPL and LGPL also in\n"
        "/usr/share/common-licenses/GPL-3 and /usr/share/common-licenses/LGPL-3.\n"
    )
    return f"{own}\n\n{brought}\n{where}"


def _control(project: Project, work: Path, root: Path, program: Path, architecture: str) -> None:
    source = f"Source: {NAME}\nSection: science\nPriority: optional\nMaintainer: {MAINTAINER}\n\n"
    (work / "debian" / "control").write_text(
        f"{source}Package: {NAME}\nArchitecture: {architecture}\n", encoding="utf-8"
    )
    depends = _depends(project, work, program)
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    control = (
        f"Package: {NAME}\nVersion: {project.version}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {depends}\nRecommends: fonts-dejavu-core | fonts-noto-core, libgl1-mesa-dri\n"
        f"Section: science\nPriority: optional\nDescription: {SUMMARY.lower()}\n{_DESCRIPTION}"
    )
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, encoding="utf-8")
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)  # noqa: S324 - dpkg's format
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in folder.iterdir():
        path.chmod(0o644)


def _depends(project: Project, work: Path, program: Path) -> str:
    """What the program needs of the system, as dpkg-shlibdeps finds it."""
    libraries = [path for path in program.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    folders = sorted({f"-l{path.parent}" for path in libraries})
    elves = [f"-e{path}" for path in sorted([*libraries, program / NAME]) if path.read_bytes()[:4] == b"\x7fELF"]
    said = project.run("dpkg-shlibdeps", "--ignore-missing-info", "-O", *folders, *elves, cwd=work)
    return next(line.partition("=")[2] for line in said.splitlines() if line.startswith("shlibs:Depends="))

"""Proves the .deb on a bare system: a minimal Debian without Python and, once things are installed, without a network.

    python3 packaging/prove.py [--keep]     the .deb on a bare system
    python3 packaging/prove.py --twice      the same bytes from two places

Needs root on Debian or Ubuntu. Builds what is missing, then, inside a chroot with namespaces of its own: installs the
version before, starts the program from its menu entry under Xvfb as an ordinary user, types a search, opens isotretinoin, stars
it, writes a note, saves a PDF, takes pictures, upgrades, starts again, finds star and note, removes the package, and looks for
what is left. Takes some five minutes.
"""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from build_steps.debian import build_deb
from build_steps.project import NAME, BuildError, Project, read_project

BUILD_NEEDS = (
    "dpkg-dev",
    "lintian",
    "desktop-file-utils",
    "appstream",
    "xz-utils",
    "binutils",
    "gcc",
    "icu-devtools",
    "debootstrap",
    "libwayland-cursor0",
)
SYSTEM_NEEDS = ("xvfb", "xdotool", "imagemagick", "fonts-dejavu-core", "adduser", "x11-utils", "openbox")
BEFORE = "0.0.1"
PERSON = "nurse"


def main(arguments: list[str]) -> int:
    """Prove it; the exit status."""
    try:
        project = read_project()
        if "--twice" in arguments:
            build_twice(project)
            return 0
        say("Tools")
        project.run("apt-get", "update", "-qq")
        project.run(
            "apt-get", "install", "-y", "-qq", "--no-install-recommends", *BUILD_NEEDS, DEBIAN_FRONTEND="noninteractive"
        )
        deb = build_deb(project)[0]
        say(f"Built {deb.name}")
        check_package(project, deb)
        older = with_version(project, deb, BEFORE)
        root = bare_system(project, [deb, older])
        out = project.dist / "proof"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        prove(root, older.name, deb.name)
        for picture in sorted((root / "proof").glob("*.png")):
            shutil.copy2(picture, out / picture.name)
        say(f"Proved. The pictures are in {out.relative_to(project.checkout)}/")
        if "--keep" not in arguments:
            shutil.rmtree(root, ignore_errors=True)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def build_twice(project: Project) -> None:
    """Build wheel, sdist, bundle and .deb here and in a copy of the source elsewhere, and compare them byte by byte."""
    second = project.work / "second"
    shutil.rmtree(second, ignore_errors=True)
    for name in project.run("git", "ls-files", "-z").split("\0"):
        if name:
            (second / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project.checkout / name, second / name)
    for checkout in (project.checkout, second):
        say(f"building in {checkout}")
        project.run(sys.executable, checkout / "packaging" / "build.py", "wheel", "deb", cwd=checkout)
    one, other = _digests(project.dist), _digests(second / "packaging" / "dist")
    different = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    if different:
        raise BuildError(f"not the same bytes: {', '.join(different[:10])}")
    shutil.rmtree(second)
    say(f"{len(one)} files, the same bytes each time")


def _digests(dist: Path) -> dict[str, str]:
    """Every file of the wheel, sdist, bundle and .deb below `dist`, with its digest or, of a link, where it leads."""
    bundle = [path for path in (dist / NAME).rglob("*") if path.is_symlink() or path.is_file()]
    products = [*dist.glob("*.whl"), *dist.glob(f"{NAME}-*.tar.gz"), *dist.glob("*.deb"), *dist.glob("*.cdx.json")]
    return {
        path.relative_to(dist).as_posix(): str(path.readlink())
        if path.is_symlink()
        else sha256(path.read_bytes()).hexdigest()
        for path in (*bundle, *products)
    }


def say(words: str) -> None:
    """One line of progress."""
    print(f"== {words}", flush=True)


def check_package(project: Project, deb: Path) -> None:
    """Lint the package and what describes it."""
    said = project.run("lintian", "--allow-root", "--fail-on", "error", "--suppress-tags", "bad-whatis-entry", deb)
    say(f"lintian: no error, {said.count('W:')} warnings")
    share = project.work / "deb" / "debian" / NAME / "usr" / "share"
    project.run("desktop-file-validate", next((share / "applications").iterdir()))
    project.run("appstreamcli", "validate", "--no-net", next((share / "metainfo").iterdir()))
    say("menu entry and metainfo are valid")


def with_version(project: Project, deb: Path, version: str) -> Path:
    """The same package under an older version, to upgrade from."""
    folder = project.work / "older"
    shutil.rmtree(folder, ignore_errors=True)
    project.run("dpkg-deb", "-R", deb, folder)
    control = folder / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(f"Version: {project.version}", f"Version: {version}"))
    out = project.work / f"{NAME}_{version}.deb"
    project.run("dpkg-deb", "--root-owner-group", "-Znone", "--build", folder, out)
    return out


def bare_system(project: Project, packages: list[Path]) -> Path:
    """A minimal Debian with the packages, and all that they depend on, downloaded but not installed."""
    root = project.work / "bare"
    shutil.rmtree(root, ignore_errors=True)
    release = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
    project.run(
        "debootstrap", "--variant=minbase", release["VERSION_CODENAME"], root, *_mirror(release["VERSION_CODENAME"])
    )
    (root / "etc" / "apt" / "sources.list").unlink(missing_ok=True)
    for file in _sources(release["VERSION_CODENAME"]):
        shutil.copy2(file, root / file.relative_to("/"))
    shutil.copytree("/usr/share/keyrings", root / "usr" / "share" / "keyrings", dirs_exist_ok=True)
    shutil.copy2("/etc/resolv.conf", root / "etc" / "resolv.conf")
    (root / "srv" / "proof").mkdir(parents=True)
    for package in packages:
        shutil.copy2(package, root / "srv" / "proof" / package.name)
    shutil.copy2(project.packaging / "proof.sh", root / "srv" / "proof" / "proof.sh")
    download = ("apt-get", "install", "-dy", "-qq", "--no-install-recommends", f"/srv/proof/{packages[0].name}")
    project.run("chroot", root, "apt-get", "update", "-qq")
    project.run("chroot", root, *download, *SYSTEM_NEEDS, DEBIAN_FRONTEND="noninteractive")
    say("a minimal system is made and everything is downloaded")
    return root


def _sources(release: str) -> list[Path]:
    """The lists of the distribution's own packages that this machine uses."""
    files = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]
    return [file for file in files if file.is_file() and f"{release}-updates" in file.read_text()]


def _mirror(release: str) -> list[str]:
    """The mirror that this machine uses; none for debootstrap's own choice."""
    lines = [
        line
        for file in _sources(release)
        for line in file.read_text().splitlines()
        if line.startswith(("deb ", "URIs:"))
    ]
    return [word for line in lines for word in line.split() if word.startswith("http")][:1]


_ENTER = """
mount -t proc proc "$1/proc"
mount --bind /dev "$1/dev"
mkdir -p "$1/dev/shm"
mount -t tmpfs tmp "$1/tmp"
chmod 1777 "$1/tmp"
exec chroot "$1" sh /srv/proof/proof.sh "$2" "$3" "$4"
"""


def prove(root: Path, older: str, newer: str) -> None:
    """Run proof.sh inside, in namespaces of its own: no network, its own mounts and processes."""
    command = [
        "unshare",
        "--net",
        "--mount",
        "--pid",
        "--fork",
        "sh",
        "-ec",
        _ENTER,
        "sh",
        str(root),
        older,
        newer,
        PERSON,
    ]
    done = subprocess.run(command, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}, check=False)
    if done.returncode:
        raise BuildError(f"the proof failed ({done.returncode}): see above")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

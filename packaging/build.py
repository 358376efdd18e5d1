"""Builds what people install, into packaging/dist/.

    python3 packaging/build.py [wheel|bundle|deb|tar|rpm|all] ...

`all` is every product of this system. The same commit gives the same bytes. See packaging/README.md for what each needs.
"""

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

from build_steps.bundle import build_bundle
from build_steps.debian import build_deb
from build_steps.project import BuildError, Project, read_project
from build_steps.rpm import build_rpm
from build_steps.sbom import build_sbom
from build_steps.tarball import build_tar
from build_steps.wheel import build_wheel

PRODUCTS: dict[str, Callable[[Project], list[Path]]] = {
    "wheel": build_wheel,
    "bundle": build_bundle,
    "deb": build_deb,
    "tar": build_tar,
    "rpm": build_rpm,
}
_MIB = 1 << 20


def main(names: list[str]) -> int:
    """Build what is named, and say what came of it; the exit status."""
    if any(name not in (*PRODUCTS, "all") for name in names):
        print(f"usage: python3 packaging/build.py [{'|'.join(PRODUCTS)}|all] ...", file=sys.stderr)
        return 2
    wanted = list(PRODUCTS) if not names or "all" in names else names
    made: list[Path] = []
    try:
        project = read_project()
        for number, name in enumerate(wanted, start=1):
            started = time.monotonic()
            print(f"[{number}/{len(wanted)}] {name} ...", end=" ", flush=True)
            made += PRODUCTS[name](project)
            print(f"{time.monotonic() - started:.0f} s", flush=True)
        made += build_sbom(project)
        _summary(project, made)
    except BuildError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def _summary(project: Project, made: list[Path]) -> None:
    """Sizes and checksums, on the screen and in SHA256SUMS."""
    lines = []
    print()
    for path in dict.fromkeys(made):
        if path.is_dir():
            size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file() and not file.is_symlink())
            print(f"{size / _MIB:8.1f} MiB  {path.relative_to(project.checkout)}/")
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        lines.append(f"{digest}  {path.name}\n")
        print(f"{path.stat().st_size / _MIB:8.1f} MiB  {path.relative_to(project.checkout)}\n              {digest}")
    (project.dist / "SHA256SUMS").write_text("".join(sorted(lines, key=lambda line: line[66:])), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

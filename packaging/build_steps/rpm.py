"""The RPM, from the same tree as the Debian package."""

import shutil
from pathlib import Path

from build_steps.bundle import build_bundle
from build_steps.layout import lay_out_share, level_times
from build_steps.project import NAME, Project


def build_rpm(project: Project) -> list[Path]:
    """dist/dispensatory-VERSION-1.ARCH.rpm"""
    bundle = build_bundle(project)[0]
    work = project.work / "rpm"
    shutil.rmtree(work, ignore_errors=True)
    tree = work / "tree"
    shutil.copytree(bundle, tree / "usr" / "lib" / NAME, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    lay_out_share(project, tree / "usr" / "share")
    level_times(tree, project.epoch)
    project.run(
        "rpmbuild", "-bb", "--define", f"_topdir {work}", "--define", f"tree {tree}", "--define",
        f"program_version {project.version}", project.packaging / "rpm" / f"{NAME}.spec",
    )  # fmt: skip
    made = next((work / "RPMS").rglob("*.rpm"))
    return [Path(shutil.copy2(made, project.dist / made.name))]

"""Wheel and sdist, by hatchling."""

import shutil
from functools import cache
from pathlib import Path

from build_steps.project import NAME, Project
from build_steps.tools import build_python


@cache
def build_wheel(project: Project) -> list[Path]:
    """The wheel and the source distribution in dist/, the wheel first."""
    out = project.work / "wheel"
    shutil.rmtree(out, ignore_errors=True)
    project.run(build_python(project), "-m", "hatchling", "build", "-d", out)
    project.dist.mkdir(parents=True, exist_ok=True)
    made = [next(out.glob(f"{NAME}-{project.version}-*.whl")), next(out.glob(f"{NAME}-{project.version}.tar.gz"))]
    return [Path(shutil.copy2(path, project.dist / path.name)) for path in made]

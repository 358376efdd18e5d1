"""Hatchling's build hook: puts what ready.py makes into the wheel. An editable install reads the checkout and needs none."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ReadyHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes the catalogue and the index while the wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them, in a process of their own, and name them to hatchling."""
        if version == "editable":
            return
        root = Path(self.root)
        self._made = tempfile.mkdtemp(prefix="dispensatory-ready-")
        command = [sys.executable, str(root / "packaging" / "ready.py"), str(root / "monographs"), self._made]
        subprocess.run(command, check=True)
        build_data["force_include"][self._made] = "dispensatory/_bundled/ready"

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Clean up."""
        shutil.rmtree(getattr(self, "_made", ""), ignore_errors=True)

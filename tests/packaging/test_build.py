"""What the build makes of its inputs: one version, one time, errors in words."""

import os
import sys
from pathlib import Path

import pytest

from build_steps import layout, project, wheel
from dispensatory import __version__


def test_that_the_version_has_one_source() -> None:
    assert project.read_project().version == __version__
    changes = (project.CHECKOUT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\n## {__version__} (" in changes


def test_that_the_given_time_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    found = project.read_project()
    assert found.epoch == 1764000000
    assert found.environment()["SOURCE_DATE_EPOCH"] == "1764000000"


def test_that_a_source_without_a_time_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "desktop" / "dispensatory").mkdir(parents=True)
    (tmp_path / "desktop" / "dispensatory" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    with pytest.raises(project.BuildError, match="SOURCE_DATE_EPOCH"):
        project.read_project(tmp_path)


def test_that_a_missing_tool_is_named_with_its_remedy() -> None:
    found = project.Project(project.CHECKOUT, "1", 0)
    with pytest.raises(project.BuildError, match="no-such-tool is not installed"):
        found.run("no-such-tool")
    with pytest.raises(project.BuildError, match="failed"):
        found.run(sys.executable, "-c", "raise SystemExit('error: told')")


def test_that_an_installed_tree_has_entry_icons_manual_and_types(tmp_path: Path) -> None:
    layout.lay_out_share(project.read_project(), tmp_path)
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        assert f"icons/hicolor/{size}x{size}/apps/org.dispensatory.Dispensatory.png" in files
    assert {
        "applications/org.dispensatory.Dispensatory.desktop",
        "bash-completion/completions/dispensatory",
        "icons/hicolor/scalable/apps/org.dispensatory.Dispensatory.svg",
        "man/man1/dispensatory.1.gz",
        "metainfo/org.dispensatory.Dispensatory.metainfo.xml",
        "mime/packages/org.dispensatory.Dispensatory.xml",
    } <= files


def test_that_packing_is_without_time_and_name(tmp_path: Path) -> None:
    for number in (1, 2):
        path = tmp_path / f"{number}.txt"
        path.write_text("the same")
        os.utime(path, (number, number))
        layout.compress(path)
    assert (tmp_path / "1.txt.gz").read_bytes() == (tmp_path / "2.txt.gz").read_bytes()


def test_that_products_are_made_once_a_run() -> None:
    assert hasattr(wheel.build_wheel, "cache_info")

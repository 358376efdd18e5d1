import re
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
RUN = CHECKOUT / "packaging" / "requirements.lock"
TEST = CHECKOUT / "packaging" / "requirements-dev.lock"
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = pytest.mark.parametrize("lock", [RUN, TEST], ids=lambda path: path.name)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins(requirements: list[str]) -> dict[str, str]:
    """Name and version of requirements such as `Markdown==3.11.3`."""
    pairs = [requirement.split("==") for requirement in requirements]
    return {_normal(name): version for name, version in pairs}


def _requirements(lock: Path) -> list[str]:
    """The logical lines of a lock file, its comments left out."""
    lines = [line for line in lock.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    return "\n".join(lines).replace("\\\n", " ").strip().splitlines()


def _locked(lock: Path) -> dict[str, str]:
    return _pins([line.split(maxsplit=1)[0] for line in _requirements(lock)])


@LOCKS
def test_that_every_requirement_is_pinned_and_hashed(lock: Path) -> None:
    pattern = r"[a-z0-9-]+==[\w.]+ +(; [^-]+)?(--hash=sha256:[0-9a-f]{64} *)+"
    assert [line for line in _requirements(lock) if not re.fullmatch(pattern, line)] == []
    assert len(_locked(lock)) == len(_requirements(lock))


@LOCKS
def test_that_no_host_and_no_place_of_a_machine_stands_in_it(lock: Path) -> None:
    assert re.findall(r"https?:|--index-url|--find-links|(?<![\w-])/\w+", lock.read_text(encoding="utf-8")) == []


@LOCKS
def test_that_no_requirement_depends_on_the_python_of_whoever_made_it(lock: Path) -> None:
    assert [line for line in _requirements(lock) if "python_version" in line or "python_full_version" in line] == []


def test_that_the_program_is_locked_as_the_project_says() -> None:
    assert _pins(PROJECT["project"]["dependencies"]).items() <= _locked(RUN).items()


def test_that_the_editable_install_finds_its_tools_in_both() -> None:
    tools = _pins(PROJECT["build-system"]["requires"])
    assert tools.items() <= _locked(RUN).items()
    assert "editables" in _locked(RUN)


def test_that_the_tests_are_locked_as_the_project_says_and_hold_all_of_the_program() -> None:
    assert _pins(PROJECT["project"]["optional-dependencies"]["dev"]).items() <= _locked(TEST).items()
    assert _locked(RUN).items() <= _locked(TEST).items()


def test_that_the_tables_name_every_package_with_its_version_and_licence() -> None:
    text = (CHECKOUT / "packaging" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([\w-]+) \| (\d[\w.]*) \| (\w[^|]*) \|", text, flags=re.MULTILINE)
    assert {_normal(name): version for name, version, _ in rows} == _locked(TEST)

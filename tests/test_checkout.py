"""What holds for every file of the checkout, whatever its subject."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "desktop", "resources", "monographs", "tests", "packaging"}
LONGEST = 400
UNFINISHED = re.compile(r"\b(TODO|FIXME)\b")
MACHINE_PATH = re.compile(r"(?<![\w.\-])/(work|tmp|root)/(?!\.X11-unix/)")  # where X servers listen anywhere
REGISTRY_HOST = re.compile(r"\b(pypi\.org|pythonhosted\.org|deb\.debian\.org|npmjs\.(com|org))\b")


def _is_ignored(path: Path) -> bool:
    place = path.relative_to(CHECKOUT).as_posix()
    patterns = (CHECKOUT / ".gitignore").read_text(encoding="utf-8").split()
    return any(
        fnmatch(place if "/" in pattern[:-1] else path.name, pattern.rstrip("/")) for pattern in [*patterns, ".git"]
    )


def _files(folder: Path = CHECKOUT) -> Iterator[Path]:
    """Every file that belongs to the checkout or is about to: all that is not ignored."""
    for path in sorted(folder.iterdir()):
        if _is_ignored(path):
            continue
        if path.is_dir():
            yield from _files(path)
        else:
            yield path


FILES = tuple(_files())
PYTHON = tuple(path for path in FILES if path.suffix == ".py")


def _texts() -> Iterator[tuple[Path, str]]:
    """Every file that holds text, but this one, which has to name what it looks for."""
    for path in FILES:
        if path != Path(__file__).resolve():
            try:
                yield path.relative_to(CHECKOUT), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def _with(pattern: re.Pattern[str], texts: Iterator[tuple[Path, str]]) -> list[str]:
    """Where `pattern` stands, as file:line."""
    return [
        f"{path}:{text.count(chr(10), 0, match.start()) + 1}"
        for path, text in texts
        for match in pattern.finditer(text)
    ]


def test_that_the_top_level_is_as_agreed() -> None:
    assert {path.name for path in CHECKOUT.iterdir() if not path.name.startswith(".")} - {"__pycache__"} == TOP_LEVEL


def test_that_no_source_file_is_longer_than_agreed() -> None:
    lengths = {path.relative_to(CHECKOUT): path.read_text(encoding="utf-8").count("\n") for path in PYTHON}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST} == {}


def test_that_nothing_is_left_to_do_in_the_sources() -> None:
    assert _with(UNFINISHED, (each for each in _texts() if each[0].suffix == ".py")) == []


def test_that_no_path_of_a_machine_stands_outside_the_tests() -> None:
    assert _with(MACHINE_PATH, (each for each in _texts() if each[0].parts[0] != "tests")) == []


def test_that_no_package_registry_is_named() -> None:
    assert _with(REGISTRY_HOST, _texts()) == []


def test_that_the_folders_for_packaging_do_not_hide_the_module_of_that_name() -> None:
    assert [path for path in FILES if path.name == "__init__.py" and path.parent.name == "packaging"] == []

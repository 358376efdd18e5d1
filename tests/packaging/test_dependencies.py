import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
DECLARED = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _run_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """`node` and all below it but what is there for type checkers only."""
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
            for otherwise in child.orelse:
                yield from _run_nodes(otherwise)
        else:
            yield from _run_nodes(child)


def _imported(source: Path) -> Iterator[str]:
    """The top-level modules that a file imports when it runs."""
    for node in _run_nodes(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.partition(".")[0]


def test_that_the_program_imports_only_what_the_project_declares() -> None:
    """The tests run with more packages than the program will find where people install it."""
    sources = (CHECKOUT / "desktop").rglob("*.py")
    modules = {(path.name, module) for path in sources for module in _imported(path)}
    declared = {_normal(requirement.split("==")[0]) for requirement in DECLARED}
    brought_by = packages_distributions()
    allowed = {module for module, names in brought_by.items() if declared & {_normal(name) for name in names}}
    allowed |= sys.stdlib_module_names | {"dispensatory"}
    assert {(file, module) for file, module in modules if module not in allowed} == set()

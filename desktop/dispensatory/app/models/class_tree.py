"""The tree of classes as plain data: ATC main group, therapeutic subgroup, chemical subgroup, medicine."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from dispensatory.app.models.drug_list_model import fold
from dispensatory.monograph.catalogue import Entry
from dispensatory.wording import mark, tr

NO_CODE = mark("No ATC code")
_LEVELS = (1, 3, 5)


@dataclass(slots=True, eq=False)
class ClassNode:
    """A class, or a medicine (`slug` set). `row` is its place below its parent; `medicines` counts what is below.

    `shown` is the title for the eye, with tall letters where a name is confused with others.
    """

    title: str
    slug: str | None = None
    code: str = ""
    parent: "ClassNode | None" = None
    row: int = 0
    children: list["ClassNode"] = field(default_factory=list)
    medicines: int = 0
    shown: str = ""


def class_tree(
    entries: Iterable[Entry],
    name_of: Callable[[str], str | None],
    wanted: str = "",
    shown: Callable[[str], str] = str,
) -> ClassNode:
    """The root of the tree over `entries`. `name_of` gives the name of an ATC code; a code without one stands for itself.

    `shown` gives a title as it is painted.

    With `wanted` (folded words) only medicines are kept whose title, or one of whose classes, holds every word.
    """
    words = wanted.split()
    root = ClassNode("")
    nodes: dict[str, ClassNode] = {}
    without = ClassNode(tr(NO_CODE))
    paths = _Paths(name_of)
    no_path = _Path((), fold(without.title))
    for entry in entries:
        title = fold(entry.title) if words else ""
        if not entry.atc_codes and _wanted(words, title, no_path):
            _add(without, entry, "", shown)
        parents: list[ClassNode] = []
        for code in entry.atc_codes:
            path = paths[code[: _LEVELS[-1]]]
            if _wanted(words, title, path) and (parent := _place(path, root, nodes)) not in parents:
                parents.append(parent)
                _add(parent, entry, code, shown)
    if without.children:
        root.children.append(without)
    _finish(root)
    return root


@dataclass(frozen=True, slots=True)
class _Path:
    """The classes above a code, from the main group down, as (code, name), and their names, folded."""

    classes: tuple[tuple[str, str], ...]
    folded: str


class _Paths(dict[str, _Path]):
    """The path of the beginning of a code; made once for all that have it."""

    def __init__(self, name_of: Callable[[str], str | None]) -> None:
        super().__init__()
        self._name_of = name_of

    def __missing__(self, code: str) -> _Path:
        name_of = self._name_of
        path = [(code[:length], name_of(code[:length]) or code[:length]) for length in _LEVELS if len(code) >= length]
        if len(code) == _LEVELS[-1] and name_of(code) is None and (name := name_of(code[:4])):
            path[-1] = (code[:4], name)
        found = self[code] = _Path(tuple(path), fold(" ".join(title for _, title in path)))
        return found


def _place(path: _Path, root: ClassNode, nodes: dict[str, ClassNode]) -> ClassNode:
    parent = root
    for code, title in path.classes:
        node = nodes.get(code)
        if node is None:
            node = nodes[code] = ClassNode(title, code=code, parent=parent)
            parent.children.append(node)
        parent = node
    return parent


def _add(parent: ClassNode, entry: Entry, code: str, shown: Callable[[str], str]) -> None:
    node = ClassNode(entry.title, entry.slug, code, parent, medicines=1, shown=shown(entry.title))
    parent.children.append(node)


def _wanted(words: list[str], title: str, path: _Path) -> bool:
    return all(word in title or word in path.folded for word in words)


def _finish(node: ClassNode) -> None:
    """Sort classes by code with the medicines after them, and give every node its row and count."""
    node.children.sort(
        key=lambda child: (
            child.slug is not None,
            not child.slug and not child.code,
            child.code if not child.slug else "",
        )
    )
    for row, child in enumerate(node.children):
        child.row, child.parent = row, node
        if child.slug is None:
            _finish(child)
    if node.slug is None:
        node.medicines = sum(child.medicines for child in node.children)

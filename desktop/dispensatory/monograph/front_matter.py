"""The YAML front matter: cut off, read into types, and its faults reported by line.

YAML is only composed, never constructed: every scalar stays the text that stands in the file ("yes", 2023-10 and 007
are strings), and a value that refers to itself, multiplies by aliases or is nested without end is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import yaml

from dispensatory.monograph.model import (
    Action,
    Brand,
    DosageForm,
    FrontMatter,
    Interaction,
    Problem,
    Severity,
    Source,
    Synonym,
)

_SAFE_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL, _TEXT = "tag:yaml.org,2002:null", "tag:yaml.org,2002:str"
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_MAX_NODES = 10_000
"""Values that are read: the richest front matter known has 700."""
_LONGEST_YAML = 100_000
"""Signs of front matter that are read: the longest known has 14,000."""
_MOST_PROBLEMS = 100
_DEEPEST = 50
_LONGEST_NAME = 300
_LONGEST_TEXT = 5_000
"""Signs of a value that are read; the longest known, a boxed warning, has 600."""
_CUT = "\u2026 [cut here: the whole stands in the file]"
_TITLE_LINE = re.compile(r"""title\s*:\s*(?P<quote>["']?)(?P<title>.*?)(?P=quote)\s*""", re.IGNORECASE)
_PLAIN_LINE = re.compile(
    r"""(?P<key>[a-z_]+):[ ]+(?P<value>[^\s"'\[\]{}|>&*!%@`#,?:~-](?:[^:#\n]|:(?=\S)|(?<=\S)#)*)"""
)
_PLAIN_WORDS = frozenset({"null", "Null", "NULL"})
_FEW_BRACKETS = 300
"""With so few, and no line that begins far in, nothing is nested deeper than can be composed; the most known are 90."""
_NESTED_IN_A_LINE = re.compile(rf"(?:[-?:][ \t]+){{{_DEEPEST}}}")
_DEEP_LINE = re.compile(rf"^ {{{_DEEPEST}}}", re.MULTILINE)

_TOO_DEEP, _TOO_MANY = "nested too deeply", "too many values"
_REMEDIES = {
    _TOO_DEEP: "write lists of plain values",
    _TOO_MANY: f"{_MAX_NODES:,} are read; move texts into the sections",
}

_UNKNOWN_IS_FINE = frozenset({"nav_exclude", "parent", "permalink", "tags", "description", "date", "author"})


class _Loader(_SAFE_LOADER):  # type: ignore[misc, valid-type]
    """Tells only null from text: of all that YAML sees in a scalar, and looks for with patterns, nothing else is asked."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: Any) -> str:
        """The tag of a node that has none."""
        if kind is yaml.ScalarNode:
            return _NULL if implicit[0] and value in _NULLS else _TEXT
        return str(super().resolve(kind, value, implicit))


@dataclass(frozen=True, slots=True)
class SplitText:
    """A file cut in two: the YAML (None where there is none) and the body with the number of its first line."""

    yaml: str | None
    body: str
    body_line: int
    closed: bool = True


def split_front_matter(text: str) -> SplitText:
    """Cut the front matter off; a block that is never closed ends before the first heading."""
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if lines[start].rstrip() != "---":
        return SplitText(None, text, 1)
    for number in range(start + 1, len(lines)):
        if lines[number].rstrip() in ("---", "..."):
            return SplitText("\n".join(lines[start + 1 : number]), "\n".join(lines[number + 1 :]), number + 2)
    end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("#")), len(lines))
    return SplitText("\n".join(lines[start + 1 : end]), "\n".join(lines[end:]), end + 1, closed=False)


def read_front_matter(source: str, file: str, first_line: int = 2) -> tuple[FrontMatter, tuple[Problem, ...]]:
    """The fields of `source` and its problems. The title is "" where the file gives none."""
    plain = _plain_fields(source)
    if plain is not None:
        return FrontMatter(title=plain["title"], layout=plain.get("layout")), ()
    if len(source) > _LONGEST_YAML:
        message = f"front matter is longer than {_LONGEST_YAML:,} signs: move texts from it into the sections"
        return _salvaged(source), (Problem(file, first_line, Severity.ERROR, "front-matter", message),)
    reader = _Reader(file, first_line)
    try:
        _refuse_if_deep(source)
        node = yaml.compose(source, Loader=_Loader)
        fields = reader.mapping(node) if node is not None else {}
        return reader.front_matter(fields), tuple(reader.problems)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = first_line + mark.line if mark is not None else first_line
        what = getattr(error, "problem", None) or _TOO_DEEP
        remedy = _REMEDIES.get(what, "put quotes around values that hold a colon")
        message = f"front matter is not valid YAML ({what}): {remedy}"
        return _salvaged(source), (*reader.problems, Problem(file, line, Severity.ERROR, "front-matter", message))


def _refuse_if_deep(source: str) -> None:
    """Raise where values are nested without end: composing them recurses in C, where too deep is the end of the program."""
    opened = source.count("[") + source.count("{")
    if opened <= _FEW_BRACKETS and not _NESTED_IN_A_LINE.search(source) and not _DEEP_LINE.search(source):
        return
    depth = 0
    for event in yaml.parse(source, Loader=_SAFE_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise yaml.MarkedYAMLError(problem=_TOO_DEEP, problem_mark=getattr(event, "start_mark", None))


def _plain_fields(source: str) -> dict[str, str] | None:
    """The common case without YAML, twenty times as fast: `layout` and `title`, one unquoted line each."""
    fields: dict[str, str] = {}
    for line in source.split("\n"):
        match = _PLAIN_LINE.fullmatch(line.rstrip())
        if (
            not match
            or match["key"] not in ("layout", "title")
            or match["key"] in fields
            or match["value"] in _PLAIN_WORDS
            or len(match["value"]) > _LONGEST_NAME
        ):
            return None
        fields[match["key"]] = match["value"]
    return fields if "title" in fields else None


def _salvaged(source: str) -> FrontMatter:
    for line in source.split("\n"):
        if len(line) <= _LONGEST_NAME and (match := _TITLE_LINE.fullmatch(line.rstrip())):
            return FrontMatter(title=match["title"])
    return FrontMatter(title="")


class _Reader:
    """Reads composed nodes into fields; what it cannot use it reports with its line and leaves out."""

    def __init__(self, file: str, first_line: int) -> None:
        self._file = file
        self._first_line = first_line
        self._nodes = 0
        self.problems: list[Problem] = []

    def front_matter(self, fields: dict[str, yaml.Node]) -> FrontMatter:
        """All the fields of the layout."""
        take = partial(_pop, fields)
        front = FrontMatter(
            title=self.name(take("title")) or "",
            layout=self.text(take("layout")),
            kind=self.text(take("kind")),
            inn=self.name(take("inn")),
            synonyms=tuple(self._synonyms(take("synonyms"))),
            brand_names=tuple(self._brands(take("brand_names"))),
            abbreviations=self.texts(take("abbreviations")),
            lay_terms=self.texts(take("lay_terms")),
            atc_codes=self.texts(take("atc_codes")),
            pharmacological_class=self.texts(take("pharmacological_class")),
            routes=self.texts(take("routes")),
            dosage_forms=tuple(self._dosage_forms(take("dosage_forms"))),
            legal_status=tuple(self._pairs(take("legal_status"))),
            who_eml=self.text(take("who_eml")),
            boxed_warning=self.text(take("boxed_warning")),
            pregnancy=self.text(take("pregnancy")),
            lactation=self.text(take("lactation")),
            half_life=self.text(take("half_life")),
            interactions=tuple(self._interactions(take("interactions"))),
            sources=tuple(self._sources(take("sources"))),
            revised=self.text(take("revised")),
            review=self.text(take("review")),
        )
        for key, node in fields.items():
            if key not in _UNKNOWN_IS_FINE:
                self._warn(node, "unknown-field", f"the field {key!r} is not one of the layout's: is it misspelt?")
        return front

    def mapping(self, node: yaml.Node) -> dict[str, yaml.Node]:
        """Key to value node; a key given twice keeps its first value and is reported."""
        if not isinstance(node, yaml.MappingNode):
            self._error(node, "is not a list of `field: value` lines")
            return {}
        self._count(node)
        fields: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = self.text(key) or ""
            if name in fields:
                self._error(key, f"gives {name!r} twice: keep one")
            else:
                fields[name] = value
        return fields

    def text(self, node: yaml.Node | None) -> str | None:
        """The text of a scalar, None for null or nothing; a list or mapping is reported and left out."""
        if node is None or node.tag == _NULL:
            return None
        self._count(node)
        if not isinstance(node, yaml.ScalarNode):
            self._error(node, "holds a list or a mapping where one value is meant")
            return None
        text = " ".join(str(node.value).split())
        if len(text) > _LONGEST_TEXT:
            self._error(
                node, f"holds a value of {len(text):,} signs, cut after {_LONGEST_TEXT:,}: move it into a section"
            )
            text = f"{text[:_LONGEST_TEXT]} {_CUT}"
        return text or None

    def name(self, node: yaml.Node | None) -> str | None:
        """The text of a scalar that names something; one that is too long for a name is reported and left out."""
        text = self.text(node)
        if node is None or text is None or len(text) <= _LONGEST_NAME:
            return text
        self._error(node, f"holds a name of more than {_LONGEST_NAME} signs, left out: shorten it")
        return None

    def texts(self, node: yaml.Node | None) -> tuple[str, ...]:
        """The names in a list; a single value counts as a list of one."""
        return tuple(text for item in self._items(node) if (text := self.name(item)))

    def _items(self, node: yaml.Node | None) -> Iterator[yaml.Node]:
        if node is None or node.tag == _NULL:
            return
        self._count(node)
        if isinstance(node, yaml.SequenceNode):
            yield from node.value
        else:
            yield node

    def _mappings(self, node: yaml.Node | None) -> Iterator[tuple[yaml.Node, dict[str, yaml.Node]]]:
        for item in self._items(node):
            if fields := self.mapping(item):
                yield item, fields

    def _pairs(self, node: yaml.Node | None) -> Iterator[tuple[str, str]]:
        if node is None or node.tag == _NULL:
            return
        if isinstance(node, yaml.ScalarNode):
            yield "", self.text(node) or ""
            return
        for key, value in self.mapping(node).items():
            if text := self.text(value):
                yield key, text

    def _synonyms(self, node: yaml.Node | None) -> Iterator[Synonym]:
        for item in self._items(node):
            if isinstance(item, yaml.MappingNode):
                fields = self.mapping(item)
                if name := self.name(fields.get("name")):
                    yield Synonym(name, self.name(fields.get("kind")))
                else:
                    self._error(item, "a synonym has no `name`")
            elif name := self.name(item):
                yield Synonym(name)

    def _brands(self, node: yaml.Node | None) -> Iterator[Brand]:
        if not isinstance(node, yaml.MappingNode):
            yield from (Brand(name) for name in self.texts(node))
            return
        for country, names in self.mapping(node).items():
            known = None if country.casefold() in ("other", "", "none") else country
            yield from (Brand(name, known) for name in self.texts(names))

    def _dosage_forms(self, node: yaml.Node | None) -> Iterator[DosageForm]:
        for item in self._items(node):
            if isinstance(item, yaml.ScalarNode):
                if form := self.name(item):
                    yield DosageForm(form)
                continue
            fields = self.mapping(item)
            form = self.name(fields.get("form"))
            if form:
                yield DosageForm(form, self.name(fields.get("route")), self.texts(fields.get("strengths")))
            elif fields:
                self._error(item, "a dosage form has no `form`")

    def _interactions(self, node: yaml.Node | None) -> Iterator[Interaction]:
        for item, fields in self._mappings(node):
            partners, said = self.texts(fields.get("with")), self.text(fields.get("action"))
            try:
                action = Action(said or "")
            except ValueError:
                self._error(item, f"an interaction has the action {said!r}: use one of {', '.join(Action)}")
                continue
            if not partners:
                self._error(item, "an interaction does not say `with` what")
                continue
            effect, management = self.text(fields.get("effect")) or "", self.text(fields.get("management")) or ""
            yield Interaction(partners, action, effect, management, tuple(self._numbers(fields.get("sources"))))

    def _sources(self, node: yaml.Node | None) -> Iterator[Source]:
        for item, fields in self._mappings(node):
            number, title = next(self._numbers(fields.get("id")), None), self.text(fields.get("title"))
            if number is None or title is None:
                self._error(item, "a source needs an `id` (a number) and a `title`")
                continue
            yield Source(number, title, self.text(fields.get("publisher")), self.text(fields.get("date")))

    def _numbers(self, node: yaml.Node | None) -> Iterator[int]:
        for item in self._items(node):
            text = self.text(item) or ""
            if text.isdecimal() and len(text) < 6:
                yield int(text)
            else:
                self._error(item, f"{text!r} is not the number of a source")

    def _count(self, node: yaml.Node) -> None:
        self._nodes += 1
        if self._nodes > _MAX_NODES:
            raise yaml.MarkedYAMLError(problem=_TOO_MANY, problem_mark=node.start_mark)

    def _error(self, node: yaml.Node, message: str) -> None:
        self._report(node, Severity.ERROR, "front-matter", message)

    def _warn(self, node: yaml.Node, code: str, message: str) -> None:
        self._report(node, Severity.WARNING, code, message)

    def _report(self, node: yaml.Node, severity: Severity, code: str, message: str) -> None:
        line = self._first_line + node.start_mark.line
        if len(self.problems) == _MOST_PROBLEMS:
            code, message = "front-matter", "front matter has more faults than are told: mend those above first"
            self.problems.append(Problem(self._file, line, Severity.ERROR, code, message))
        elif len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(Problem(self._file, line, severity, code, message))


def _pop(fields: dict[str, yaml.Node], key: str) -> yaml.Node | None:
    return fields.pop(key, None)

"""What was typed, taken apart: words, phrases, OR, -word, section:word, in:section, class:, atc:.

Whatever is typed is a query: unbalanced quotes, stray signs and unknown prefixes are read as words.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from dispensatory.search.folding import fold
from dispensatory.terminology.sections import SectionKey, kebab_case

ALIASES: dict[str, str] = {
    **{key.value: key.value for key in SectionKey},
    **dict.fromkeys(("name", "names", "generic", "generic-names"), "generic-name"),
    **dict.fromkeys(("use", "uses", "used", "indication", "indications", "for"), "usage"),
    **dict.fromkeys(("dose", "doses", "dosing", "posology", "administration"), "dosage"),
    **dict.fromkeys(("side-effect", "effects", "adverse", "adverse-effects", "adverse-reactions"), "side-effects"),
    **dict.fromkeys(("reactions", "causes", "cause", "undesirable-effects"), "side-effects"),
    **dict.fromkeys(("mechanism", "action", "pharmacology", "works", "moa", "mechanism-of-action"), "how-it-works"),
    **dict.fromkeys(("precaution", "warnings", "warning", "contraindication", "contraindications"), "precautions"),
    **dict.fromkeys(("interaction", "interactions", "pregnancy", "caution", "cautions"), "precautions"),
    **dict.fromkeys(("faq", "question", "questions", "q-and-a"), "faqs"),
}
"""What a section may be called before a colon."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed. The last word of a query may be only the beginning of one: `prefix`."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side."""

    text: str


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One or more of `parts`."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Not `part`."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Within:
    """`part`, in one section."""

    section: str
    part: "Node"


Node = Word | Phrase | AnyOf | Without | Within


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A query. `parts` must all hold, `section` is the one to look in (None: any), and every filter must apply.

    `plain` says that it is words only, with no signs of the query language.
    """

    text: str
    parts: tuple[Node, ...] = ()
    section: str | None = None
    classes: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    plain: bool = True
    words: tuple[str, ...] = field(default=())

    @classmethod
    def parse(cls, text: str, *, prefix: bool = True, own_sections: Collection[str] = ()) -> "SearchQuery":
        """`text` as a query. With `prefix`, a last word with no space after it may be the beginning of one.

        `own_sections` are keys of further sections that may stand before a colon.
        """
        return _Parser(text, prefix, own_sections).query()


_TOKEN = re.compile(
    r"""(?P<minus>(?<!\S)-(?=[\w"\u201c]))?
        (?:(?P<field>(?<![\w:])[^\W\d][\w-]*):(?=\S))?
        (?:["\u201c\u201d](?P<phrase>[^"\u201c\u201d]*)(?P<close>["\u201c\u201d]|$)|(?P<bare>[^\s"\u201c\u201d]+))""",
    re.VERBOSE,
)
_SIGNS = '()[]{}<>!?,;:.*~^|&=\\"\u201c\u201d\u2026'


@dataclass(frozen=True, slots=True)
class _Piece:
    node: Node
    minus: bool


class _Parser:
    def __init__(self, text: str, prefix: bool, own_sections: Collection[str]) -> None:
        self._text = text
        self._prefix = prefix and not text.endswith((" ", '"', "\u201d", "?", "."))
        self._own = own_sections
        self._section: str | None = None
        self._classes: list[str] = []
        self._codes: list[str] = []
        self._plain = True
        self._words: list[str] = []

    def query(self) -> SearchQuery:
        pieces: list[_Piece] = []
        either = False
        for match in _TOKEN.finditer(self._text):
            if match["bare"] == "OR" and not match["field"] and not match["minus"]:
                either, self._plain = bool(pieces), False
                continue
            for piece in self._pieces(match):
                if either and not piece.minus and not pieces[-1].minus:
                    pieces[-1] = _Piece(_either(pieces[-1].node, piece.node), minus=False)
                else:
                    pieces.append(piece)
                either = False
        nodes = [Without(piece.node) if piece.minus else piece.node for piece in pieces]
        return SearchQuery(
            self._text,
            tuple(self._marked(nodes)),
            self._section,
            tuple(self._classes),
            tuple(self._codes),
            self._plain,
            tuple(self._words),
        )

    def _pieces(self, match: re.Match[str]) -> Iterator[_Piece]:
        minus = match["minus"] is not None
        content = match["phrase"] if match["phrase"] is not None else match["bare"]
        name = fold(match["field"] or "")
        if minus or match["phrase"] is not None:
            self._plain = False
        if name and self._setting(name, content):
            self._plain = False
            return
        section = self._section_of(name)
        if section:
            self._plain = False
        elif name:
            yield from self._bare_words(match["field"], minus=minus)
        if match["phrase"] is not None:
            nodes: list[Node] = [Phrase(content.strip())] if _letters(content) else []
        else:
            nodes = [piece.node for piece in self._bare_words(content, minus=minus)]
        for node in nodes:
            yield _Piece(Within(section, node) if section else node, minus)

    def _setting(self, name: str, content: str) -> bool:
        """Take in `in:` (or `section:`), `class:` and `atc:`, which hold for the whole query."""
        if name in ("in", "section") and self._section_of(kebab_case(content)):
            self._section = self._section_of(kebab_case(content))
        elif name == "class" and _letters(content):
            self._classes.append(content)
        elif name == "atc" and _letters(content):
            self._codes.append(content.strip(_SIGNS).upper())
        else:
            return False
        return True

    def _section_of(self, name: str) -> str | None:
        name = name.replace("_", "-")
        return ALIASES.get(name) or (name if name in self._own else None)

    def _bare_words(self, content: str, *, minus: bool) -> Iterator[_Piece]:
        word = content.strip(_SIGNS)
        if not _letters(word):
            return
        if not minus:
            self._words.append(word)
        yield _Piece(Word(word), minus)

    def _marked(self, nodes: list[Node]) -> list[Node]:
        """The nodes, the very last word as a beginning where it may be one."""
        if nodes and self._prefix:
            nodes[-1] = _as_prefix(nodes[-1])
        return nodes


def _as_prefix(node: Node) -> Node:
    if isinstance(node, Word):
        return Word(node.text, prefix=True)
    if isinstance(node, Within):
        return Within(node.section, _as_prefix(node.part))
    if isinstance(node, AnyOf):
        return AnyOf((*node.parts[:-1], _as_prefix(node.parts[-1])))
    return node


def _either(one: Node, other: Node) -> AnyOf:
    parts = one.parts if isinstance(one, AnyOf) else (one,)
    return AnyOf((*parts, other))


def _letters(text: str | None) -> bool:
    return any(sign.isalnum() or sign == "%" for sign in text or "")

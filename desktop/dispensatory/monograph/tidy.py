"""Making Markdown mean what its author meant, before it is rendered.

Python-Markdown wants lists after a blank line, nested by four spaces, and takes stray indentation for code; monographs
are written otherwise. Here lists are re-indented by their nesting, blank lines are put where a list, table or rule
begins, trailing spaces that make unmeant breaks go, and every `<` that does not open one of a few harmless tags is set
aside so that "<5 mg" stays readable and nothing is ever interpreted as HTML.
"""

import re
from dataclasses import dataclass

from dispensatory.monograph.lines import table_rule

LESS_THAN, BRACKET = "\ue000", "\ue001"
"""Stand for a `<` that is text and a `[` that opens no link, until the HTML is made."""

MAX_DEPTH = 12
"""Lists nested deeper than this are shown at this depth: nobody writes them, and rendering recurses."""

_ALLOWED_TAG = re.compile(r"</?(?:sub|sup|b|i|u|em|strong|br)\s*/?>", re.IGNORECASE)
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<marker>[*+\u2022-]|\d{1,3}[.)])(?P<space>[ \t]+)(?P<text>\S.*)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*|-{1,2}[ \t]*)")
_BRACKET = re.compile(r"(?P<keep>\\.|!?\[[^\[\]\n]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\))|\[")
_QUOTES = re.compile(r"(?:[ \t]*>){4,}")


@dataclass(frozen=True, slots=True)
class _Level:
    """An open list: the column of its markers and of its text, and whether it is numbered."""

    marker: int
    text: int
    numbered: bool


def tidy(markdown: str) -> str:
    """`markdown` with lists, tables and breaks as meant, and no tag but the harmless ones."""
    lines = [_escaped(line.expandtabs(4).rstrip()) for line in markdown.split("\n")]
    return _Tidied(lines).text()


def _escaped(line: str) -> str:
    if "<" in line:
        line = "".join(
            part if _ALLOWED_TAG.fullmatch(part) else part.replace("<", LESS_THAN)
            for part in re.split(r"(</?[A-Za-z]+\s*/?>)", line)
        )
    if "[" in line:
        line = _BRACKET.sub(lambda match: match["keep"] or BRACKET, line)
    quoted = _QUOTES.match(line)
    return f"> > >{line[quoted.end() :]}" if quoted else line


def _upcoming(lines: list[str]) -> list[str]:
    """For each line the next one that is not blank, "" where there is none."""
    found, after = [], ""
    for line in reversed(lines):
        found.append(after)
        after = line or after
    return found[::-1]


class _Tidied:
    """The lines put right so far, and the lists that are open at their end."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._out: list[str] = []
        self._levels: list[_Level] = []
        self._paragraph_in_item = False

    def text(self) -> str:
        """All lines, put right."""
        upcoming = _upcoming(self._lines)
        for index, line in enumerate(self._lines):
            if not line:
                self._blank(upcoming[index])
            elif (item := _ITEM.fullmatch(line)) and not _RULE.fullmatch(line):
                self._item(item)
            else:
                self._other(index, line)
        return "\n".join(self._out)

    def _part(self) -> None:
        if self._out and self._out[-1]:
            self._out.append("")

    def _blank(self, upcoming: str) -> None:
        """A blank line between two items of a list says nothing, and would space them as paragraphs."""
        if self._levels and _ITEM.fullmatch(upcoming):
            return
        if self._levels and not upcoming.startswith("  "):
            self._levels.clear()
        self._part()

    def _item(self, item: re.Match[str]) -> None:
        column, numbered = len(item["indent"]), item["marker"][0].isdecimal()
        levels = self._levels
        while levels and not self._belongs(column):
            levels.pop()
        before = levels.pop() if levels and column <= levels[-1].marker + 1 else None
        if self._paragraph_in_item or (before and before.numbered != numbered) or not (levels or before):
            self._part()
        self._paragraph_in_item = False
        levels.append(_Level(column, column + len(item["marker"] + item["space"]), numbered))
        marker = item["marker"].rstrip(".)") + "." if numbered else "*"
        self._out.append("    " * (min(len(levels), MAX_DEPTH) - 1) + f"{marker} {item['text']}")

    def _belongs(self, column: int) -> bool:
        """Whether an item at `column` goes on in, or nests below, the innermost open list."""
        innermost = self._levels[-1]
        if column >= innermost.text or column > innermost.marker + 1:
            return True
        above = self._levels[-2].marker + 1 if len(self._levels) > 1 else -1
        return column >= innermost.marker - 1 and column > above

    def _other(self, index: int, line: str) -> None:
        rule = bool(_RULE.fullmatch(line))
        following = self._lines[index + 1] if index + 1 < len(self._lines) else ""
        opens_table = "|" in line and table_rule(following) > 1
        in_table = line.lstrip().startswith("|")
        heading = line.lstrip().startswith("#")
        if self._levels and not (rule or opens_table or in_table or heading):
            self._paragraph_in_item = self._paragraph_in_item or not self._out[-1]
            self._out.append("    " * min(len(self._levels), MAX_DEPTH) + line.strip())
            return
        self._levels.clear()
        after_table = bool(self._out) and self._out[-1].startswith("|") and "|" not in line
        if rule or heading or opens_table or after_table:
            self._part()
        self._out.append(line.strip())
        if rule or heading:
            self._part()

"""How long a text may be that is set with headings, lists and tables. One that is longer is shown as it stands in its file:
whole, but plain, for to set it would take longer than a person waits.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dispensatory.monograph.model import Problem, Section, Severity

MAX_LINE = 20_000
MAX_PARAGRAPH = 20_000
"""Signs of a line, and of lines that are one paragraph; the longest known have 1,000."""
MAX_WORD = 1_000
MAX_COLUMNS = 100
MAX_SET, MAX_SET_LINES, MAX_SET_MARKS = 400_000, 2_200, 30_000
"""Signs, lines and marks of emphasis and the like of a file that are set; the longest known has 23,000, 300 and 1,500."""
_MARKS = "*_`<["
MAX_SECTIONS = 100

_WORD = re.compile(rf"(?<!\S)\S{{{MAX_WORD + 1}}}")
_OF_ITSELF = re.compile(r"[ \t]*(?:[|#>]|[*+\u2022-][ \t]|\d{1,3}[.)][ \t])")
_REMEDY = "break it up; until then the section is shown without headings, lists and tables"
_REST = "rest-of-the-file"


@dataclass(frozen=True, slots=True)
class Excess:
    """What is too long in a text: the line where it is, counted from 0, and in words."""

    line: int
    words: str


def excess(markdown: str) -> Excess | None:
    """The first line, paragraph, word or row of a table that is too long to be set; None where there is none."""
    paragraph = 0
    for number, line in enumerate(markdown.split("\n")):
        length = len(line)
        paragraph = 0 if not line or line.isspace() else length if _OF_ITSELF.match(line) else paragraph + length
        if length > MAX_LINE:
            return Excess(number, f"a line of {length:,} signs")
        if paragraph > MAX_PARAGRAPH:
            return Excess(number, f"a paragraph of more than {MAX_PARAGRAPH:,} signs")
        if length > MAX_WORD and _WORD.search(line):
            return Excess(number, f"a word of more than {MAX_WORD:,} signs")
        if length > MAX_COLUMNS and line.count("|") > MAX_COLUMNS:
            return Excess(number, f"a row of more than {MAX_COLUMNS} columns")
    return None


def bounded(sections: tuple[Section, ...], file: str) -> tuple[tuple[Section, ...], tuple[Problem, ...]]:
    """The sections, those that cannot be set marked as such, and the last of very many put together; and what was too long."""
    problems: list[Problem] = []
    if len(sections) > MAX_SECTIONS:
        rest = sections[MAX_SECTIONS - 1 :]
        message = f"has more than {MAX_SECTIONS} sections: the rest of the file is shown as one; split it, one medicine a file"
        problems.append(Problem(file, rest[0].line, Severity.ERROR, "too-long", message))
        sections = (*sections[: MAX_SECTIONS - 1], _joined(rest))
    return tuple(_each(sections, file, problems)), tuple(problems)


def _joined(sections: tuple[Section, ...]) -> Section:
    text = "\n\n".join(f"### {section.heading}\n{section.markdown}".rstrip() for section in sections)
    return Section(_REST, "Rest of the file", text, sections[0].line)


def _each(sections: tuple[Section, ...], file: str, problems: list[Problem]) -> Iterator[Section]:
    left: tuple[int, ...] = (MAX_SET, MAX_SET_LINES, MAX_SET_MARKS)
    for section in sections:
        found, text = excess(section.markdown), section.markdown
        own = len(text), text.count("\n"), sum(map(text.count, _MARKS))
        after = tuple(room - size for room, size in zip(left, own, strict=True))
        if found is None and min(after) < 0:
            words = f"more than {MAX_SET:,} signs, {MAX_SET_LINES:,} lines or {MAX_SET_MARKS:,} marks up to its end"
            found = Excess(0, words)
        if found is None:
            left = after
            yield section
        else:
            line = (section.text_line or section.line) + found.line
            message = f"holds {found.words}: {_REMEDY}"
            problems.append(Problem(file, line or None, Severity.ERROR, "too-long", message))
            yield replace(section, as_written=True)

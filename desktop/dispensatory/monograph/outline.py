"""Cutting the body of a monograph into sections.

Three layouts are understood, alone or mixed:

1. headings that name sections ("### Usage", "### Cefalexin Usage", "### Generic Name: Abacavir ...");
2. bold labels instead of headings ("**Usage:** ...", "* **Usage:** ..."), under no heading or under a medicine's name;
3. headings that name medicines, each with its own sections below.

Bold labels inside a section that a heading opened are content. Every line of the body ends up in exactly one section;
a medicine's name that stood in a heading is carried by its sections, or kept in the text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from textwrap import dedent

from dispensatory.monograph.headings import SectionName, recognise, without_emphasis, words_of
from dispensatory.monograph.lines import atx_heading
from dispensatory.monograph.model import Section
from dispensatory.terminology.sections import kebab_case

_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})")
_LABEL = re.compile(
    r"(?P<indent>[ \t]*)(?P<bullet>(?:[*+\u2022-]|\d{1,3}[.)])[ \t]+)?(?P<mark>\*\*|__)(?P<label>[^*_\n]{2,80}?)(?P=mark)"
    r"(?P<colon>[ \t]*:)?[ \t]*(?P<rest>.*)"
)
_INTRODUCTION = "Introduction"
_FEW_LABELS, _MANY_LABELS = 2, 4


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


@dataclass(slots=True)
class _Block:
    """A heading (None at the top of the file) and the lines up to the next one."""

    line: int
    level: int = 0
    text: str = ""
    name: SectionName | None = None
    lines: list[_Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Item:
    """A section that may belong to a medicine: one named in its heading, or in a heading above."""

    section: Section
    named: str | None = None
    group: str | None = None


def outline(body: str, title: str, first_line: int = 1) -> tuple[Section, ...]:
    """The sections of `body` in the order of the file; `first_line` is the number of its first line in the file."""
    title_words = words_of(title)
    blocks = _blocks([_Line(first_line + n, text) for n, text in enumerate(body.split("\n"))], title_words)
    _drop_title(blocks, title)
    named: set[str] = {block.name.key for block in blocks if block.name}
    items: list[_Item] = []
    groups = _group_headings(blocks, named, title_words)
    group: str | None = None
    for block in blocks:
        if id(block) in groups:
            group = without_emphasis(block.text)
        items.extend(_items(block, group, named, title_words))
    return _with_medicines(items, title)


def _blocks(lines: Sequence[_Line], title_words: frozenset[str]) -> list[_Block]:
    headings = list(_headings(lines))
    names = {number: recognise(text, title_words) for number, _, text, _ in headings}
    levels = Counter(level for number, level, _, _ in headings if names[number])
    main = min(levels, key=lambda level: (-levels[level], level), default=3)
    at_main = {name.key for number, level, _, _ in headings if level <= main and (name := names[number])}
    blocks = [_Block(lines[0].number if lines else 1)]
    openings = {
        number: (level, text, length)
        for number, level, text, length in headings
        if level <= main or ((name := names[number]) and name.key not in at_main)
    }
    skip = 0
    for index, line in enumerate(lines):
        if index in openings:
            level, text, length = openings[index]
            blocks.append(_Block(line.number, level, text, names[index]))
            skip = length
        if skip:
            skip -= 1
        else:
            blocks[-1].lines.append(line)
    return blocks


def _headings(lines: Sequence[_Line]) -> Iterator[tuple[int, int, str, int]]:
    """Index, level, text and number of lines of each heading outside fenced text."""
    closing = _fence_ends(lines)
    index = 0
    while index < len(lines):
        if index in closing:
            index = closing[index] + 1
            continue
        text = lines[index].text
        if (heading := atx_heading(text)) and heading[1]:
            yield index, *heading, 1
        elif (
            index + 1 < len(lines) and text.strip() and _UNDERLINE.fullmatch(lines[index + 1].text) and recognise(text)
        ):
            yield index, 3, text.strip(), 2
            index += 1
        index += 1


def _fence_ends(lines: Sequence[_Line]) -> dict[int, int]:
    """First to last line of each fenced block; a fence that is never closed is no fence."""
    ends: dict[int, int] = {}
    opened: tuple[int, str] | None = None
    for index, line in enumerate(lines):
        match = _FENCE.match(line.text)
        if not match:
            continue
        if opened is None:
            opened = index, match["marks"]
        elif match["marks"].startswith(opened[1]):
            ends[opened[0]] = index
            opened = None
    return ends


def _drop_title(blocks: list[_Block], title: str) -> None:
    """Take the level-1 title off, when it says the same as the front matter; else its words stay as text."""
    for block in blocks[:2]:
        if block.level == 1 and not block.name:
            same = _letters(block.text) == _letters(title)
            if not same:
                block.lines.insert(0, _Line(block.line, f"**{block.text}**"))
                block.lines.insert(1, _Line(block.line, ""))
            block.text, block.level = "", 0


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _group_headings(blocks: list[_Block], named: set[str], title_words: frozenset[str]) -> set[int]:
    """The headings (by id) that name a medicine whose sections follow, where the file has at least two of them."""
    found: list[tuple[_Block, list[str]]] = []
    for block in blocks:
        if block.text and not block.name:
            labels = [name.key for _, name, _ in _labels(block.lines, title_words)]
            found.append((block, list(dict.fromkeys(labels)) if _splits(len(set(labels)), named) else []))
        elif block.name and found:
            found[-1][1].append(block.name.key)
    repeated = Counter(key for _, keys in found for key in set(keys))
    groups = [block for block, keys in found if len(set(keys)) >= 2 and any(repeated[key] > 1 for key in keys)]
    return {id(block) for block in groups} if len(groups) > 1 else set()


def _splits(labels: int, named: set[str]) -> bool:
    """Whether so many different labels make sections of a block that no heading named."""
    return labels >= (_FEW_LABELS if len(named) < 3 else _MANY_LABELS)


def _labels(lines: Sequence[_Line], title_words: frozenset[str]) -> list[tuple[int, SectionName, re.Match[str]]]:
    """The bold labels of sections among `lines`, all in the manner (bullet or none, indentation) of the first."""
    found = []
    manner: tuple[int, bool] | None = None
    for index, line in enumerate(lines):
        match = _LABEL.fullmatch(line.text)
        if not match:
            continue
        name = recognise(match["label"], title_words)
        if name is None or not (
            match["colon"] or match["label"].rstrip().endswith(":") or not match["rest"] or name.rest
        ):
            continue
        if manner is None:
            manner = len(match["indent"]), bool(match["bullet"])
        if manner == (len(match["indent"]), bool(match["bullet"])):
            found.append((index, name, match))
    return found


def _items(block: _Block, group: str | None, named: set[str], title_words: frozenset[str]) -> Iterator[_Item]:
    if block.name:
        text = _joined(block.name.rest, block.lines)
        start = block.line if block.name.rest else _first_line(block.lines)
        section = Section(block.name.key, block.name.heading, text, block.line, text_line=start)
        yield _Item(section, named=block.name.medicine, group=group)
        return
    labels = _labels(block.lines, title_words)
    if not _splits(len({name.key for _, name, _ in labels}), named):
        labels = []
    starts = [index for index, _, _ in labels]
    ends = [*starts[1:], len(block.lines)] if starts else []
    before = _joined("", block.lines[: starts[0]] if starts else block.lines)
    heading = without_emphasis(block.text)
    if before or heading:
        key = kebab_case(heading) if heading else kebab_case(_INTRODUCTION)
        start = _first_line(block.lines)
        yield _Item(Section(key, heading or _INTRODUCTION, before, block.line, text_line=start), group=group)
    for (index, name, match), end in zip(labels, ends, strict=True):
        rest = " ".join(part for part in (name.rest, match["rest"]) if part)
        text = _joined(rest, block.lines[index + 1 : end])
        start = block.lines[index].number if rest else _first_line(block.lines[index + 1 : end])
        section = Section(name.key, name.heading, text, block.lines[index].number, text_line=start)
        yield _Item(section, named=name.medicine, group=group)


def _first_line(lines: Sequence[_Line]) -> int:
    """The number of the first line that is not blank; 0 if there is none."""
    return next((line.number for line in lines if line.text.strip()), 0)


def _joined(first: str, lines: Sequence[_Line]) -> str:
    text = dedent("\n".join(line.text for line in lines)).strip("\n").rstrip()
    return f"{first}\n{text}".strip("\n") if first else text


def _with_medicines(items: Sequence[_Item], title: str) -> tuple[Section, ...]:
    """The sections, each with its medicine where the file treats several; group headings without text are folded in."""
    several = len({item.named.casefold() for item in items if item.named}) > 1
    sections: list[Section] = []
    carried: list[Section] = []
    for item in items:
        section = item.section
        medicine = item.named if several and item.named else item.group
        if not section.markdown and section.key == kebab_case(section.heading) and not _is_seven(section):
            if section.heading != item.group and _letters(section.heading) != _letters(title):
                carried.append(section)
            continue
        if carried:
            above = "\n\n".join(f"**{empty.heading}**" for empty in carried)
            section = replace(section, markdown=f"{above}\n\n{section.markdown}", text_line=0)
            carried.clear()
        sections.append(replace(section, medicine=medicine) if medicine else section)
    return (*sections, *carried)


def _is_seven(section: Section) -> bool:
    return recognise(section.heading) is not None

"""A label as the Markdown of a monograph: every word of it, and what says where it is from."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dispensatory.errors import ImportRefused, MonographError
from dispensatory.library.labels.arranging import LABEL_DATA, Arrangement, arrange
from dispensatory.library.labels.fields import front_matter, signed
from dispensatory.library.labels.label import Label, Part
from dispensatory.library.labels.loinc import UNCLASSIFIED, name_of
from dispensatory.library.labels.markup import (
    block,
    collapsed,
    escaped,
    heading,
    item,
    lists_apart,
    trimmed,
    without_answer_marks,
)
from dispensatory.library.labels.naming import name_of_label, title_of
from dispensatory.monograph.faqs import parse_faqs
from dispensatory.monograph.headings import recognise, words_of
from dispensatory.monograph.model import Monograph, Severity
from dispensatory.monograph.parser import parse_bytes
from dispensatory.monograph.reading import MAX_BYTES
from dispensatory.terminology.sections import HEADINGS, SEVEN, SectionKey
from dispensatory.wording import tr

NOT_THERE = "No section of the label is marked as this one. What it says may stand in another section."
FROM_LABEL = "<i>Text of the label, imported without editing [1].</i>"

_SUBHEADING = re.compile(r"(?P<marks>#{4,6}) (?P<text>.*)")
_MOST_ALIKE = len(SEVEN) - 2
_BOLD_QUESTION = re.compile(r"<b>(?P<question>[^<>*]{2,300}\?)</b>")


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a monograph file, its title, and how the sections of the label were arranged.

    `plain` are the headings of sections that are so long that they are shown without headings, lists and tables.
    """

    title: str
    text: str
    arrangement: Arrangement
    plain: tuple[str, ...] = ()


def write(label: Label) -> Written:
    """The monograph of a label; ImportRefused where it would be larger than the program opens."""
    title = title_of(label)
    made = arrange(label.parts, title)
    text = signed(
        "\n".join(
            [*front_matter(label, title, made.boxed), "", f"# {title}", "", *_told_apart(_body(label, made), title)]
        )
    )
    read = _read_back(text, title)
    return Written(title, text, made, tuple(section.heading for section in read.sections if section.as_written))


def _read_back(text: str, title: str) -> Monograph:
    """What the program reads of the text, seen to before it is kept; ImportRefused where it reads something else."""
    content = text.encode("utf-8")
    if len(content) > MAX_BYTES:
        size, most = len(content) / 1024 / 1024, MAX_BYTES // 1024 // 1024
        words = tr(
            "makes a monograph of {size} MB, and {most} MB can be opened: leave out what is not needed",
            size=f"{size:.1f}",
            most=most,
        )
        raise ImportRefused(words)
    try:
        read = parse_bytes(content, Path(f"{title}.md"), "label")
    except MonographError as error:
        words = tr(
            "makes a monograph that cannot be opened ({reason}): leave out what is not needed", reason=error.message
        )
        raise ImportRefused(words) from None
    fault = next((problem.message for problem in read.problems if problem.severity is Severity.ERROR), "")
    if fault or [section.key for section in read.sections[: len(SEVEN)]] != list(SEVEN):
        words = tr(
            "makes a monograph with a fault ({fault}): tell those who make this program",
            fault=fault or tr("its sections"),
        )
        raise ImportRefused(words)
    return read


def _body(label: Label, made: Arrangement) -> Iterator[str]:
    for key in SectionKey:
        blocks = [*_leading(key, label, made), *_blocks(made.seven[key], 4)]
        yield from _section(HEADINGS[key], _asked(blocks) if key is SectionKey.FAQS and blocks else blocks)
    for section in made.own.values():
        yield from _section(section.heading, [*_own_blocks(section.heading, section.parts)])
    data = [*_blocks(label.data, 4)]
    if made.headings:
        lines = "\n".join(map(item, made.headings))
        data += [heading(4, "Headings without text"), lines]
    yield from _section(LABEL_DATA, data or [block("Nothing else is in the file.")])
    yield _disclaimer(label)


def _told_apart(lines: Iterable[str], title: str) -> Iterator[str]:
    """The lines, where few headings of a level below the sections' own have the name of a section.

    The level at which most such headings stand is that of the sections; so the seven must be the most.
    """
    found: Counter[str] = Counter()
    words = words_of(title)
    for line in lines:
        match = _SUBHEADING.match(line)
        if match and recognise(match["text"], words):
            found[match["marks"]] += 1
            yield line if found[match["marks"]] <= _MOST_ALIKE else f"{line}, of the label"
        else:
            yield line


def _section(head: str, blocks: Sequence[str]) -> Iterator[str]:
    yield from (f"### {head}", "")
    if not blocks:
        yield from (NOT_THERE, "")
        return
    for each in lists_apart(blocks):
        yield from (each, "")
    if FROM_LABEL not in blocks:
        yield from (FROM_LABEL, "")


def _leading(key: SectionKey, label: Label, made: Arrangement) -> Iterator[str]:
    """What a section begins with beside the text of the label's sections."""
    if key is SectionKey.GENERIC_NAME:
        substances = (f"{each.name} (UNII {each.unii})" if each.unii else each.name for each in label.substances)
        named = "; ".join(substances) or "not told apart in the file"
        yield block(escaped(f"{name_of_label(label)}. Active ingredients: {named}."))
    if key is SectionKey.PRECAUTIONS and made.boxed:
        yield heading(4, "Boxed warning")
        yield from _blocks(made.boxed, 5)


def _blocks(parts: Sequence[Part], level: int) -> Iterator[str]:
    """The text of `parts`, headed from `level` on.

    A part without a title is headed by its kind where it would otherwise seem to stand under the title before it.
    """
    headed = False
    for part in parts:
        kind = name_of(part.code) if headed and part.code != UNCLASSIFIED else ""
        name = part.title or kind
        if name:
            headed = True
            yield heading(level, name)
        yield from part.blocks
        yield from _blocks(part.parts, level + 1 if name else level)


def _own_blocks(head: str, parts: Sequence[Part]) -> Iterator[str]:
    """The text of a section of its own: its title is repeated where the heading of the section is not the same."""
    for part in parts:
        if part.title and collapsed(part.title) != head:
            yield block(f"<b>{escaped(part.title)}</b>")
        yield from part.blocks
        yield from _blocks(part.parts, 4)


def _asked(blocks: Sequence[str]) -> list[str]:
    """The blocks of the section of questions. A question without an answer is bold text, not a question."""
    lines = [without_answer_marks(_as_question(each)) for each in blocks]
    asks = [bool(parse_faqs(line).pairs) if "\n" not in line else False for line in lines]
    made = [FROM_LABEL]
    for number, line in enumerate(lines):
        answered = number + 1 < len(lines) and not asks[number + 1]
        made.append(line if not asks[number] or answered else _plain_question(line))
    return made


def _as_question(text: str) -> str:
    match = _BOLD_QUESTION.fullmatch(text)
    return f"**{match['question']}**" if match else text


def _plain_question(line: str) -> str:
    bare = line.strip("*# ")
    return f"<b>{bare}</b>"


def _disclaimer(label: Label) -> str:
    whose = trimmed(escaped(label.labeler)) or "its publisher"
    when = f", in the version of {label.date}" if label.date else ""
    return (
        f"**Disclaimer:** This is the label that {whose} gives out{when}. It was imported by a program and was neither "
        "edited nor checked by anyone. A newer version may be in force. It is information, not medical advice.\n"
    )

"""The places in a medicine where the words stand that are looked for, section by section, and the way from one to the next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from dispensatory.app.text_folding import MOST_FOUND
from dispensatory.wording import tr


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a section: the piece of the page that holds it, and the question of whose answer it is part."""

    piece: str
    answer: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The hit to go to: its section, its number there, and whether the way led over the end (or the beginning) of all."""

    section: int
    number: int
    round_the_end: bool


def step_from(counts: Sequence[int], section: int, number: int | None, step: int) -> Step | None:
    """The hit after (`step` 1) or before (-1) hit `number` of `section`, over the ends of sections and round the end of all.

    `counts` has the hits of each section; `number` is None where the section has none. None if there is no hit at all.
    """
    if not any(counts):
        return None
    if number is not None and 0 <= number + step < counts[section]:
        return Step(section, number + step, round_the_end=False)
    many = len(counts)
    others = [(section + step * away) % many for away in range(1, many + 1)]
    target = next(other for other in others if counts[other])
    beyond = target <= section if step > 0 else target >= section
    return Step(target, 0 if step > 0 else counts[target] - 1, beyond)


def visible(hits: Sequence[Hit], shown: Collection[str]) -> list[int]:
    """The numbers of the hits in pieces that are `shown`."""
    return [number for number, hit in enumerate(hits) if hit.piece in shown]


def in_figures(count: int) -> str:
    """A number of hits; with a plus sign where there may be more that are not looked for."""
    return f"{count:,}+" if count >= MOST_FOUND else f"{count:,}"


def count_in_words(counts: Sequence[int], section: int, number: int | None, way: str, *, in_sections: bool) -> str:
    """Which hit of this section is the current one and how many there are, here and in all; in words where there are none.

    `way` is how the last step led here, said in place of the count of all.
    """
    total, here = sum(counts), counts[section]
    if not total:
        return tr("No hits in this monograph") if in_sections else tr("No hits on this page")
    counted = {"number": f"{(number or 0) + 1:,}", "total": in_figures(here)}
    if way:
        which = tr("{number} of {total}", **counted) if number is not None else counted["total"]
        return f"{which} \u00b7 {way}"
    if not in_sections:
        return (
            tr("{number} of {total} on this page", **counted)
            if number is not None
            else tr("{total} on this page", **counted)
        )
    if not here:
        which = tr("No hits in this section")
    elif number is None:
        which = tr("{total} in this section", **counted)
    else:
        which = tr("{number} of {total} in this section", **counted)
    return f"{which} \u00b7 {tr('{total} in this monograph', total=in_figures(total))}"


def way_in_words(step: Step, section: str | None, *, forward: bool) -> str:
    """What is said of a step over an end: `section` names the section that it led to, None the same one."""
    if not step.round_the_end:
        return tr("continued in {section}", section=section) if section else ""
    if not section:
        return tr("end reached, continued at the top") if forward else tr("top reached, continued at the end")
    if forward:
        return tr("end reached, continued in {section}", section=section)
    return tr("top reached, continued in {section}", section=section)

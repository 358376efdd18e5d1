"""The links on a page behind which a chart stands; only where the text says what it needs."""

from html import escape

from dispensatory.clinical.frequencies import read_frequencies
from dispensatory.clinical.half_lives import half_lives
from dispensatory.monograph.model import FrontMatter, Section
from dispensatory.terminology.sections import SectionKey
from dispensatory.wording import mark, tr

LEVEL = "level"
FREQUENCIES = "frequencies"
SECTIONS = {SectionKey.HOW_IT_WORKS: LEVEL, SectionKey.SIDE_EFFECTS: FREQUENCIES}
"""The sections that may have a chart, and which."""

_WORDS = {
    LEVEL: mark("Show the plasma level over time"),
    FREQUENCIES: mark("Show side effects by frequency as bars"),
}


def chart_of(section: Section, front: FrontMatter) -> str | None:
    """The chart that a section has; None if it has none, or if what it says does not suffice for one."""
    if section.key == SectionKey.HOW_IT_WORKS:
        return LEVEL if not section.medicine and half_lives(front.half_life) else None
    if section.key == SectionKey.SIDE_EFFECTS:
        return FREQUENCIES if read_frequencies(section.markdown).drawable else None
    return None


def chart_link(section: Section, front: FrontMatter) -> str:
    """The link to the chart of a section, as HTML; "" if it has none."""
    chart = chart_of(section, front)
    return f'<p class="switch"><a href="chart:{chart}">{escape(tr(_WORDS[chart]))}</a></p>' if chart else ""

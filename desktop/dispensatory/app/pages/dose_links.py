"""Figures of a page as links: `dose:<key>` around each amount that the text gives for each kg or m\u00b2."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dispensatory.clinical.doses.finding import Found

_MARK = re.compile(r"kg\b|kilogram|m\u00b2|m2\b|m<sup>2|square")
_LINK = re.compile(r'<a href="dose:[0-9a-f]+" class="dose">([^<]*)</a>')
_END = '<table class="end"'


def with_dose_links(page: str) -> str:
    """The HTML of a page with a link around each figure; not a sign of its text is another one."""
    if not _MARK.search(page):
        return page
    from dispensatory.clinical.doses.finding import found_in  # lazy: pages without a figure need none of it

    parts: list[str] = []
    at = 0
    for one in found_in(page):
        for start, end in _runs(one):
            parts += (page[at:start], f'<a href="dose:{one.key}" class="dose">{page[start:end]}</a>')
            at = end
    return "".join((*parts, page[at:]))


def figure_in(page: str, key: str) -> "Found | None":
    """The figure behind a link of a page that was made with them; None if the page has none of that key."""
    from dispensatory.clinical.doses.finding import found_in  # lazy: only a reader who asks for a figure needs it

    plain = _LINK.sub(r"\1", page.partition(_END)[0])
    return next((one for one in found_in(plain) if one.key == key), None)


def _runs(found: "Found") -> list[tuple[int, int]]:
    """The pieces of HTML that a figure stands in: no tag, and nothing that is in another link, is inside one."""
    passage = found.passage
    runs: list[tuple[int, int]] = []
    for place in range(found.figure.start, found.figure.end):
        start, end = passage.starts[place], passage.ends[place]
        if start < 0 or place in passage.linked:
            continue
        if runs and runs[-1][1] == start:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return runs

"""The tabs of a monograph: one a section, in the order of the file."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dispensatory.app.open_page import Tab
from dispensatory.terminology.sections import SEVEN, shown_heading

if TYPE_CHECKING:
    from dispensatory.monograph.model import Monograph, Section


LONGEST = 36
"""Signs of a name that stand on a tab."""

_ORDERS = {
    "clinician": ("dosage", "precautions", "side-effects", "usage", "how-it-works", "generic-name", "faqs"),
    "plain": ("faqs", "usage", "side-effects", "precautions", "dosage", "how-it-works", "generic-name"),
}
"""Section keys as one who prescribes, and one who takes the medicine, look for them."""


def in_order(sections: "tuple[Section, ...]", order: str) -> "tuple[Section, ...]":
    """The sections in the order of the file, or in that for a "clinician" or in "plain" words; several medicines stay apart.

    Sections that an order does not name stand at its end as in the file.
    """
    keys = _ORDERS.get(order)
    if keys is None:
        return sections
    medicines = list(dict.fromkeys(section.medicine for section in sections))
    ranks = {key: rank for rank, key in enumerate(keys)}
    return tuple(sorted(sections, key=lambda s: (medicines.index(s.medicine), ranks.get(s.key, len(ranks)))))


def tabs_of(monograph: "Monograph") -> tuple[Tab, ...]:
    """One tab for each section; a name that would stand on two tabs gets a number."""
    names = [_name(section) for section in monograph.sections]
    several = Counter(names)
    seen: Counter[str] = Counter()
    tabs = []
    for section, name in zip(monograph.sections, names, strict=True):
        seen[name] += 1
        own = f"{name} {seen[name]}" if several[name] > 1 and seen[name] > 1 else name
        tabs.append(Tab(section.key, section.medicine, own, _shortened(own)))
    return tuple(tabs)


def find_tab(tabs: Sequence[Tab], key: str | None, medicine: str | None = None) -> int | None:
    """The number of the tab for a section key: that of `medicine` if there is one, else the first; None if absent."""
    found = [number for number, tab in enumerate(tabs) if tab.key == key]
    same = [number for number in found if tabs[number].medicine == medicine]
    return next(iter(same or found), None)


def _name(section: "Section") -> str:
    heading = shown_heading(section.key) if section.key in SEVEN else section.heading
    return f"{heading} ({section.medicine})" if section.medicine else heading


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "\u2026"

"""What the window of a figure says, as HTML."""

import re

from clinical.doses.reading import found, worked
from dispensatory.app.pages.dose_page import Origin, result_html
from dispensatory.clinical.doses.listing import ANY_ROUTE, Listing
from dispensatory.monograph.parser import load_monograph
from dispensatory.paths import bundled


def large(text: str, weight: str, listing: Listing | None = None) -> list[str]:
    """The amounts in large type."""
    return re.findall(r'<p class="amount">([^<]*)</p>', html(text, weight, listing))


def html(text: str, weight: str, listing: Listing | None = None) -> str:
    front = load_monograph(bundled("monographs") / "v" / "vancomycin.md", "vancomycin").front
    return result_html(
        Origin(front, "Dosage", is_dosage=True), found(text), worked(text, weight), listing or Listing(why_not="-")
    )


def test_that_at_most_stands_only_where_a_maximum_is_reached() -> None:
    assert large("40 mg/kg/day in 3 or 4 doses, usually at most 125 mg a dose.", "10") == [
        "At most 375 mg a day, in 3 doses",
        "400 mg a day, in 4 doses",
        "At most 125 mg a dose, in 3 doses",
        "100 mg a dose, in 4 doses",
    ]


def test_that_the_next_unit_of_a_range_is_no_maximum() -> None:
    assert large("80 to 100 mg/kg/day.", "10") == ["800 to 1,000 mg a day (1,000 mg = 1 g)"]


def test_that_what_must_be_read_with_the_strengths_is_said() -> None:
    assert ANY_ROUTE in html("10 mg/kg.", "10", Listing(remark=ANY_ROUTE))
    assert ANY_ROUTE not in html("10 mg/kg.", "10", Listing())

"""Plain text keeps every word and drops only what is surely a mark."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.monograph.plain_text import plain_text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**bold** and *italic* and ***both***", "bold and italic and both"),
        ("__bold__ and _italic_, snake_case_name", "bold and italic, snake_case_name"),
        ("**unbalanced and 2 * 3 * 4", "**unbalanced and 2 * 3 * 4"),
        ("less than <5 mg, <script>alert(1)</script>", "less than <5 mg, <script>alert(1)</script>"),
        ("CO<sub>2</sub>, m<sup>2</sup>, 10<sup>-9</sup>, a<sup>b</sup>", "CO2, m\u00b2, 10\u207b\u2079, ab"),
        ("line<br>break", "line break"),
        ("[leaflet](https://example.org/a) and [1]", "leaflet (https://example.org/a) and [1]"),
        ("![tablet](a.png)", "tablet (a.png)"),
        ("`code` and \\*star\\*", "code and *star*"),
        ("&lt;5 mg &amp; more &nosuch; AT&T", "<5 mg & more &nosuch; AT&T"),
        ("#### Children", "Children"),
        ("> quoted", "quoted"),
        ("* one\n    * two\n+ three", "- one\n    - two\n- three"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("| A | B |\n|---|:-:|\n| 1 | 2 |", "A | B\n1 | 2"),
        ("one  \ntwo\n\n\n\nthree", "one\ntwo\n\nthree"),
        ("above\n\n---\n\nbelow", "above\n\nbelow"),
        ("5 \u00b5g or 5 \u03bcg", "5 \u00b5g or 5 \u03bcg"),
    ],
)
def test_that_marks_go_and_words_stay(markdown: str, text: str) -> None:
    assert plain_text(markdown) == text


@given(st.text(alphabet="ab1 *_`#>|-[]()<\n.", max_size=80))
def test_that_no_letter_or_figure_is_ever_lost(markdown: str) -> None:
    assert re.findall(r"[a-z0-9]", plain_text(markdown)) == re.findall(r"[a-z0-9]", re.sub(r"</?b\s*/?>", "", markdown))


def test_that_a_very_long_line_is_no_trouble() -> None:
    line = "**a* [b](c " * 20_000
    assert plain_text(line).count("b") == 20_000

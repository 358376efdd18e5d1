"""Signs that nobody sees and that change what is read are left out or shown, and told with their line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.monograph.hidden import SHOWN, seen, visible


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("para\u00adceta\u200bmol\u2060", "paracetamol"),
        ("5\u200b mg", "5 mg"),
        ("5 m\u200dg/kg", "5 mg/kg"),
        ("5\u202e01\u202c mg", "5\ufffd01\ufffd mg"),
        ("1\u200b0 mg", "1\ufffd0 mg"),
        ("2\u2060.\ufeff5 mg", "2\ufffd.\ufffd5 mg"),
        ("1\u00ad\u200b0 mg", "1\ufffd0 mg"),
        ("1\u03380 mg", "1\ufffd0 mg"),
        ("1\u200b\u03380 mg", "1\ufffd0 mg"),
        ("1\ufe0f\u20e3 mg", "1\ufffd mg"),
        ("5\x1b[2J mg", "5\ufffd[2J mg"),
        ("5\u20280 mg", "5\ufffd0 mg"),
        ("\ue0005 mg", "\ufffd5 mg"),
        ("Give \U000e00315 mg", "Give 5 mg"),
        ("&#8238;5 &#x202E;6 &rlm;7", "\ufffd5 \ufffd6 \ufffd7"),
        ("1&shy;0 &ZeroWidthSpace;mg 1&#x338;0", "1\ufffd0 mg 1\ufffd0"),
        ("1&#1114111;0", "1\ufffd0"),
    ],
)
def test_that_a_hidden_sign_is_left_out_or_shown(written: str, read: str) -> None:
    text, found = visible(f"first\n{written}\nthird")
    assert text == f"first\n{read}\nthird"
    assert [one.line for one in found] == [2]
    assert found[0].words.startswith("U+")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "na\u00efve e\u0301 \u05d0\u05d1 \u4e2d\u6587 5\u00a0mg 5\u2009mg \u00b5g \u2265 5",
        "5 &lt; 6 &amp; &copy; &nosuch; &#65; &#x41;",
        "\tindented\n\nlines",
        "\ufffd",
    ],
)
def test_that_what_is_seen_stays(text: str) -> None:
    assert visible(text) == (text, ())


def test_that_the_signs_are_named_but_not_without_end() -> None:
    _, found = visible("\u202e\u200b\u200c\u200d\u2060")
    assert found[0].words == (
        "U+202E right-to-left override, U+200B zero width space, U+200C zero width non-joiner and 2 others"
    )


@given(st.text(st.characters(codec=None), max_size=60))
def test_that_what_was_made_visible_stays_as_it_is_and_keeps_its_lines(text: str) -> None:
    made = seen(text)
    assert seen(made) == made
    assert made.count("\n") == text.count("\n")
    assert all(sign in made for sign in text if sign.isascii() and sign.isprintable() and sign not in "&#;") or (
        "&" in text
    )


@given(st.from_regex(r"[0-9]{1,3}[\u200b\u202e\u00ad\u0338\ufe0f\x07\ue000]{1,3}[0-9]{1,3}", fullmatch=True))
def test_that_no_number_comes_of_two_that_were_parted(text: str) -> None:
    assert SHOWN in seen(text)

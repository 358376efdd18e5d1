"""What counts as the same when words are looked for in a text, and what does not."""

import pytest

from dispensatory.app.hits import Step, count_in_words, step_from, way_in_words
from dispensatory.app.text_folding import FoldedText, Wanted


def found(text: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> list[str]:
    units = text.encode("utf-16-le")
    spans = FoldedText(text).find(Wanted(words, match_case, whole_words))
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in spans]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Liver, liver, LIVER", "liver", ["Liver", "liver", "LIVER"]),
        ("M\u00e9ni\u00e8re and Meniere", "meniere", ["M\u00e9ni\u00e8re", "Meniere"]),
        ("Meniere", "m\u00e9ni\u00e8re", ["Meniere"]),
        ("Me\u0301nie\u0300re.", "meniere", ["Me\u0301nie\u0300re"]),
        ("Sj\u00f6gren, \u00f8dema, \u0153dema", "oedema", ["\u0153dema"]),
        ("Stra\u00dfe", "strasse", ["Stra\u00dfe"]),
        ("\ufb01brosis", "fib", ["\ufb01b"]),
        ("5\u00a0mg, 5\u2009mg, 5\u202fmg, 5  mg", "5 mg", ["5\u00a0mg", "5\u2009mg", "5\u202fmg", "5  mg"]),
        ("5 mg", "5\u00a0mg", ["5 mg"]),
        ("day\u2028after", "day after", ["day\u2028after"]),
        ("Crohn\u2019s, Crohn's", "crohn's", ["Crohn\u2019s", "Crohn's"]),
        ("Crohn's", "crohn\u2019s", ["Crohn's"]),
        ("\u201chigh\u201d", '"high"', ["\u201chigh\u201d"]),
        ("2\u20134 and 2-4 and 2\u22124 and 2\u20114", "2-4", ["2\u20134", "2-4", "2\u22124", "2\u20114"]),
        ("para\u00adcetamol", "paracetamol", ["para\u00adcetamol"]),
        ("\u00b5g and \u03bcg", "\u00b5g", ["\u00b5g", "\u03bcg"]),
        ("mg  ", "  mg ", ["mg"]),
    ],
)
def test_that_signs_that_mean_the_same_are_found_as_the_same(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


@pytest.mark.parametrize("end", ["\u2029", "\ufdd0", "\ufdd1", "\n", " \u2029 "])
def test_that_a_phrase_never_goes_on_in_the_next_paragraph_or_cell(end: str) -> None:
    assert found(f"dry{end}lips", "dry lips") == []


@pytest.mark.parametrize("words", [".", "[1]", "(", "a|b", "\\d", "^", "mg*", "+"])
def test_that_no_sign_has_a_meaning_of_its_own(words: str) -> None:
    assert found("abc 123 mgg", words) == []
    assert found(f"x{words}x", words) == [words]


@pytest.mark.parametrize("words", ["", " ", "\u00a0", "\u0301", "\u200b"])
def test_that_nothing_is_found_for_no_words(words: str) -> None:
    assert found("a text with spaces", words) == []


def test_that_capitals_can_be_told_apart_and_accents_still_are_not() -> None:
    assert found("ADE ade \u00c1DE", "ADE", match_case=True) == ["ADE", "\u00c1DE"]
    assert found("ADE ade", "ade", match_case=True) == ["ade"]


@pytest.mark.parametrize(
    ("text", "words", "count"),
    [
        ("iron, environment, irons", "iron", 1),
        ("5 mg, 15 mg, 2.5 mg, 2,5 mg, 5 mg/kg", "5 mg", 2),
        ("2, 2.5, 20, 1,200, 2.", "2", 2),
        ("non-steroidal", "steroidal", 1),
        ("<5 and <50", "<5", 1),
        ("a (b) c", "(b)", 1),
        ("caf\u00e9s", "cafe", 0),
    ],
)
def test_that_whole_words_are_whole_and_so_are_figures(text: str, words: str, count: int) -> None:
    assert len(found(text, words, whole_words=True)) == count


def test_that_places_are_counted_as_qt_counts_them() -> None:
    assert FoldedText("\U0001f48a\U0001f48a mg").find(Wanted("mg")) == [(5, 7)]
    assert FoldedText("plain mg").find(Wanted("mg")) == [(6, 8)]


@pytest.mark.parametrize(
    ("section", "number", "step", "expected"),
    [
        (1, 0, 1, Step(1, 1, round_the_end=False)),
        (1, 1, 1, Step(3, 0, round_the_end=False)),
        (3, 0, 1, Step(1, 0, round_the_end=True)),
        (3, 0, -1, Step(1, 1, round_the_end=False)),
        (1, 0, -1, Step(3, 0, round_the_end=True)),
        (2, None, 1, Step(3, 0, round_the_end=False)),
        (2, None, -1, Step(1, 1, round_the_end=False)),
        (0, None, -1, Step(3, 0, round_the_end=True)),
        (4, None, 1, Step(1, 0, round_the_end=True)),
    ],
)
def test_that_steps_lead_over_sections_without_hits(
    section: int, number: int | None, step: int, expected: Step
) -> None:
    assert step_from((0, 2, 0, 1, 0), section, number, step) == expected


def test_that_the_only_section_with_hits_is_gone_round() -> None:
    assert step_from((0, 2), 1, 1, 1) == Step(1, 0, round_the_end=True)
    assert step_from((0, 2), 1, 0, -1) == Step(1, 1, round_the_end=True)
    assert step_from((0, 0), 1, None, 1) is None


def test_that_counts_and_ways_are_said_in_words() -> None:
    assert (
        count_in_words((3, 17, 22), 1, 2, "", in_sections=True) == "3 of 17 in this section \u00b7 42 in this monograph"
    )
    assert count_in_words((3, 0), 1, None, "", in_sections=True) == "No hits in this section \u00b7 3 in this monograph"
    assert count_in_words((0, 0), 1, None, "", in_sections=True) == "No hits in this monograph"
    assert count_in_words((0,), 0, None, "", in_sections=False) == "No hits on this page"
    assert count_in_words((1200,), 0, 0, "", in_sections=False) == "1 of 1,200 on this page"
    over = Step(2, 0, round_the_end=False)
    assert way_in_words(over, "Precautions", forward=True) == "continued in Precautions"
    assert count_in_words((1, 0, 5), 2, 0, "continued in Precautions", in_sections=True) == (
        "1 of 5 \u00b7 continued in Precautions"
    )
    again = Step(0, 0, round_the_end=True)
    assert way_in_words(again, "Usage", forward=True) == "end reached, continued in Usage"
    assert way_in_words(again, None, forward=True) == "end reached, continued at the top"
    assert way_in_words(again, None, forward=False) == "top reached, continued at the end"

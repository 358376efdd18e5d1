"""Side effects by frequency: only a figure that can mean nothing else is drawn, and every other word stays."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.frequencies import Effect, Frequencies, Part, interval_of, read_frequencies
from dispensatory.clinical.frequency_tables import read_table
from dispensatory.clinical.percentages import Figure, figure_of, holds_figure, read_sentence
from dispensatory.monograph.parser import load_monograph
from dispensatory.monograph.plain_text import plain_text, without_citations
from dispensatory.paths import bundled

STATED: list[tuple[str, list[tuple[str, str]]]] = [
    ("Nausea 12%.", [("Nausea", "12%")]),
    ("Diarrhea 5%, nausea 3%; vomiting.", [("Diarrhea", "5%"), ("nausea", "3%")]),
    ("Headache 6% (placebo 4%), dizziness 4% (2%).", [("Headache", "6% (placebo 4%)"), ("dizziness", "4% (2%)")]),
    ("Dizziness (11 to 19%).", [("Dizziness", "11 to 19%")]),
    (
        "Bleeding into the brain (15 to 29%; placebo 10 to 24%).",
        [("Bleeding into the brain", "15 to 29%; placebo 10 to 24%")],
    ),
    ("Rash 3% to 14%, tremor up to 10%.", [("Rash", "3% to 14%"), ("tremor", "up to 10%")]),
    ("Rash or itching in up to 0.3%.", [("Rash or itching", "in up to 0.3%".removeprefix("in "))]),
    ("Bloating, belching 7% each.", [("Bloating", "7%"), ("belching", "7%")]),
    ("Also nausea 38%, low phosphate 49%.", [("nausea", "38%"), ("low phosphate", "49%")]),
    ("High potassium over 10%.", [("High potassium", "over 10%")]),
    ("Nausea at least 3%; headache.", [("Nausea", "at least 3%")]),
    ("Pneumonitis 3% (3.8% after surgery, fatal 0.2%).", [("Pneumonitis", "3% (3.8% after surgery, fatal 0.2%)")]),
]
UNSURE = [
    "Nausea 25%, 29%, 28% (8%); constipation 17%, 14%, 11% (5%).",
    "Nausea 11.8% against 3.4%, vomiting 9.2% against 2.5%.",
    "Itching 4%, rash 3%, vertigo 3% in adults.",
    "Cough, visual impairment, low glucose, neutropenia 8%.",
    "On 400 mg dizziness 24% (4%), headache 16% (8%).",
    "With efavirenz rash 10%.",
    "In children with ADHD drowsiness up to 38%, fatigue up to 16%.",
    "About 5% stopped for side effects, 2.3% on placebo.",
    "Stopped for side effects: 5%, with efavirenz 10%.",
    "Slow pulse under 50: 25% in acromegaly; low thyroid values 12%.",
    "Major bleeding was 1.41% versus 0.92% a year.",
    "Nervous system symptoms 53%: dizziness, insomnia.",
    "Dry cough 1.2% (1%) in trials, about 1 in 10 in practice.",
    "Genital thrush: women 8.4%, 6.9% (1.5%); men 2.8%, 2.7% (0.3%).",
    "Diarrhea, nausea, rash: each 1% to 2%.",
    "Ischemic heart disease 11.1%, heart attack 1.3%, stroke 2.6% (placebo 4.7%, 1.7%, 0.9%).",
    "Pain at the site (about 85% of young women, 60% of men).",
    "Placebo 8%, drug 12%.",
    "Rash 3 to 900%.",
    "Severe in 14%.",
]


@pytest.mark.parametrize(("sentence", "wanted"), STATED)
def test_that_a_figure_directly_after_the_effect_is_read_in_its_own_words(
    sentence: str, wanted: list[tuple[str, str]]
) -> None:
    assert [(each.name, each.figure.words) for each in read_sentence(sentence).stated] == wanted


@pytest.mark.parametrize("sentence", UNSURE)
def test_that_a_sentence_that_compares_or_binds_its_figures_is_left_in_words(sentence: str) -> None:
    read = read_sentence(sentence)
    assert read.stated == ()
    assert read.rest == sentence
    assert read.left_out


def test_that_what_a_sentence_is_about_goes_with_each_of_its_effects() -> None:
    read = read_sentence("Children under 6 years: vomiting 15%, spitting it out 10%; fever.")
    assert read.lead == "Children under 6 years"
    assert [each.name for each in read.stated] == ["vomiting", "spitting it out"]
    assert (read.rest, read.left_out) == ("fever", False)


def test_that_after_a_change_of_subject_nothing_more_is_read() -> None:
    read = read_sentence("Cholecystitis 0.6% (0.2%); in children 0.8% (0%); rash 3%.")
    assert [each.name for each in read.stated] == ["Cholecystitis"]
    assert read.left_out


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("56%", Figure(56, 56, "56%")),
        ("34% to 38%", Figure(34, 38, "34% to 38%")),
        ("4 to 20%", Figure(4, 20, "4 to 20%")),
        ("up to 8%", Figure(8, 8, "up to 8%", open_low=True)),
        ("under 1%", Figure(1, 1, "under 1%", open_low=True)),
        ("over 25%", Figure(25, 25, "over 25%", open_high=True)),
        ("5% or more", Figure(5, 5, "5% or more", open_high=True)),
        ("7% each", Figure(7, 7, "7% each")),
        ("54% (28%)", Figure(54, 54, "54% (28%)")),
        ("0", Figure(0, 0, "0%")),
        ("12", None),
        ("2.13", None),
        ("5% in one label; 10% with other forms", None),
        ("81% in trial 1, 38% in trial 2", None),
        ("fever over 20%", None),
        ("140%", None),
    ],
)
def test_that_a_cell_is_a_figure_only_if_it_says_nothing_else(cell: str, figure: Figure | None) -> None:
    assert figure_of(cell) == figure


def test_that_a_column_of_percent_needs_no_sign_in_its_cells() -> None:
    read = read_table(
        ["|drug %|placebo %", "Headache; agitation|21; 20|14; 17", "Appetite|up to 30|about 1", "Weakness|5 each|"]
    )
    assert read.series == ("drug", "placebo")
    assert [(row.name, *(each and each.words for each in row.figures)) for row in read.rows] == [
        ("Headache", "21%", "14%"),
        ("agitation", "20%", "17%"),
        ("Appetite", "up to 30%", "about 1%"),
        ("Weakness", "5% each", None),
    ]
    assert read.left_out == 0


@pytest.mark.parametrize(
    "lines",
    [
        ["very common||common|", "Dry mouth|71%|Blurred sight|9.6%"],
        ["per 100 patients a year|apixaban|warfarin", "Major bleeding|2.13|3.09"],
        ["age|site|general", "Adults|pain over 25%|headache over 20%"],
        ["|a|b|c|d|e", "Rash|1%|1%|1%|1%|1%"],
        ["only a header|x"],
    ],
)
def test_that_a_table_of_another_form_is_left_in_words(lines: list[str]) -> None:
    read = read_table(lines)
    assert read.rows == ()
    assert len(read.words) == len(lines) - 1


def test_that_a_cell_that_cannot_be_drawn_leaves_its_row_in_words_too() -> None:
    read = read_table(
        ["|1,200 mg|600 mg", "Neuropathy|81% in trial 1, 38% in trial 2|22%", "Anemia|31%|", "Acne|29%|13%"]
    )
    assert [row.name for row in read.rows] == ["Neuropathy", "Anemia", "Acne"]
    assert read.rows[0].figures[0] is None
    assert read.words == ("Neuropathy: 1,200 mg 81% in trial 1, 38% in trial 2; 600 mg 22%",)
    assert read.left_out == 1


@pytest.mark.parametrize(
    ("heading", "low", "high", "stated"),
    [
        ("Very common", 10, 100, False),
        ("Common", 1, 10, False),
        ("Uncommon", 0.1, 1, False),
        ("Rare", 0.01, 0.1, False),
        ("Very rare", 0, 0.01, False),
        ("Uncommon or rare", 0.01, 1, False),
        ("Very common and common", 1, 100, False),
        ("Common or uncommon", 0.1, 10, False),
        ("Drops: common", 1, 10, False),
        ("Common [1]", 1, 10, False),
        ("Common (tablets)", 1, 10, False),
        ("Common (over 5%) [1]", 5, 100, True),
        ("Common (2.8% or more) [1]", 2.8, 100, True),
        ("Common (1 to 10%)", 1, 10, True),
        ("Common (about 1% to 5%)", 1, 5, True),
        ("Common (1 to 10 in 100)", 1, 10, True),
        ("Uncommon (1 to 10 in 1,000; figures for the product)", 0.1, 1, True),
        ("Uncommon, under 1% [1]", 0, 1, True),
    ],
)
def test_that_a_heading_is_the_interval_that_it_states_or_that_its_word_has(
    heading: str, low: float, high: float, stated: bool
) -> None:
    interval = interval_of(heading)
    assert interval is not None
    assert (interval.low, interval.high, interval.stated) == (low, high, stated)


@pytest.mark.parametrize(
    "heading", ["Skin", "Less common, immune", "Withdrawal (common in dependence)", "More frequent", "Others"]
)
def test_that_a_heading_without_a_word_of_frequency_is_none(heading: str) -> None:
    assert interval_of(heading) is None


SECTION = """Trials of 10 mg (placebo in brackets) [2].

| | drug | placebo |
| --- | --- | --- |
| **Headache** | 6.6% | 5% |

#### Very common

Nausea 21% (9%),
dry mouth; **rash** [1].

#### Common (over 5%) [1]

- Fatigue 8%.
- At 60 mg cough 12%.

#### Serious: act at once

- **Bleeding 3%:** faintness.
"""


def test_that_a_section_is_read_in_its_own_order_with_nothing_from_the_serious_effects() -> None:
    read = read_frequencies(SECTION)
    assert read.preamble == ("Trials of 10 mg (placebo in brackets).",)
    assert read.serious == ("Serious: act at once",)
    assert [part.heading for part in read.parts] == ["", "Very common", "Common (over 5%)"]
    table, first, second = read.parts
    assert table.series == ("drug", "placebo")
    assert _drawn(table) == [("Headache", ["6.6%", "5%"])]
    assert _drawn(first) == [("Nausea", ["21% (9%)"])]
    assert first.words == ("Nausea 21% (9%), dry mouth; rash.",)
    assert _drawn(second) == [("Fatigue", ["8%"])]
    assert second.words == ("At 60 mg cough 12%.",)
    assert read.left_out == 1


def test_that_a_section_without_frequencies_has_nothing_to_draw() -> None:
    assert not read_frequencies("#### Skin\n\nBurning, itching.\n\n#### Serious: act at once\n\n- Wheeze 4%.").drawable
    assert not read_frequencies("").drawable
    assert read_frequencies("#### Rare\n\n#### Very rare\n").drawable


def _drawn(part: Part) -> list[tuple[str, list[str | None]]]:
    return [(each.name, [figure and figure.words for figure in each.figures]) for each in part.effects]


def _all_words(read: Frequencies) -> str:
    told = [*read.preamble]
    for part in read.parts:
        told += [part.heading, part.lead, *part.series, *part.words]
        told += [word for each in part.effects for word in (each.name, *(f.words for f in each.figures if f))]
        told += [each.passage for each in part.effects if part.series == ("",) and not part.words]
    return " ".join(told)


def test_that_in_every_bundled_section_each_figure_drawn_stands_in_the_text_after_its_effect() -> None:
    drawn = left = 0
    for path in sorted(bundled("monographs").glob("*/*.md")):
        section = next(each for each in load_monograph(path, path.stem).sections if each.key == "side-effects")
        lines = [" ".join(line.split()) for line in without_citations(plain_text(section.markdown)).split("\n")]
        text = " ".join(lines)
        read = read_frequencies(section.markdown)
        left += read.left_out
        for part in read.parts:
            for effect in part.effects:
                drawn += 1
                assert all(0 <= each.low <= each.high <= 100 for each in effect.figures if each)
                assert _stands(effect, lines), f"{path.stem}: {effect}"
        words = _all_words(read)
        for figure in re.findall(r"\d[\d.]*%", text.split("Serious: act at once")[0]):
            assert figure in words, f"{path.stem}: {figure} is lost"
    assert drawn > 3000
    assert left < 1000


def _stands(effect: Effect, lines: list[str]) -> bool:
    """Whether one line of the text says the figures of the effect: after its name, or in the row that the name begins."""
    words = [re.escape(figure.words).replace("%", "%?") for figure in effect.figures if figure]
    first = effect.figures[0]
    if first and first.words in effect.passage:
        shared = first.words.endswith(" each") or f"{first.words} each" in effect.passage
        after = r".*" if shared else r" (?:in |\()?"
        return any(re.search(rf"{re.escape(effect.name)}{after}{words[0]}", line) for line in lines)
    return any(line.startswith(effect.passage) and all(re.search(each, line) for each in words) for line in lines)


@given(st.text(max_size=80) | st.from_regex(r"([A-Z][a-z]{2,8} \d{1,3}%( \(\d%\))?[,;.] ?){1,4}", fullmatch=True))
def test_that_any_text_is_read_without_loss_of_a_figure(text: str) -> None:
    read = read_frequencies(text)
    assert all(
        0 <= figure.low <= 100 for part in read.parts for each in part.effects for figure in each.figures if figure
    )
    if holds_figure(text) and "|" not in text and "#" not in text and "\n" not in text:
        told = " ".join(_all_words(read).split())
        assert all(figure in told for figure in re.findall(r"\b\d{1,3}%", " ".join(plain_text(text).split())))


def test_that_no_number_inside_a_sentence_is_taken_for_the_mark_of_an_item() -> None:
    read = read_frequencies("#### Common\n\n- Rash at weeks 4 and 6. Then 15 g + 5 g is given.\n\n2) Fever.")
    assert read.parts[0].words == ("Rash at weeks 4 and 6.", "Then 15 g + 5 g is given.", "Fever.")


@pytest.mark.parametrize(
    "markdown",
    ["<br>", "- ", "[1]", "> ", "* ", "| |\n|-|\n| |", "|\n|-\n|", "#", ":", ";", "#### 1 to 2 in 0, common", "**"],
)
def test_that_what_is_empty_once_it_is_read_states_nothing(markdown: str) -> None:
    assert not any(part.effects for part in read_frequencies(markdown).parts)


def test_that_a_heading_with_impossible_figures_has_the_interval_of_its_word() -> None:
    for heading in ("Common: 1 to 2 in 0", f"Common: 1 to 2 in {'9' * 400}", "Common: 5 to 2 in 10"):
        interval = interval_of(heading)
        assert interval is not None
        assert (interval.low, interval.high, interval.stated) == (1.0, 10.0, False)

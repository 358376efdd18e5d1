"""The field `half_life` is read only where it says one half-life surely, and then exactly as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispensatory.clinical.half_lives import HalfLife, half_lives
from dispensatory.clinical.level_caveats import caveats
from dispensatory.monograph.parser import load_monograph
from dispensatory.paths import bundled

DAY, WEEK = 24.0, 168.0
MONTH = 365.25 / 12 * DAY

ONE: list[tuple[str, float, float, float | None]] = [
    ("2 to 4 hours", 2, 4, None),
    ("12.4 hours", 12.4, 12.4, None),
    ("61 minutes", 61 / 60, 61 / 60, None),
    ("60 to 90 minutes", 1, 1.5, None),
    ("about 26 minutes to 1 hour", 26 / 60, 1, None),
    ("about 100 minutes to 4.7 hours (about 36 hours in kidney failure)", 100 / 60, 4.7, None),
    ("1.5 to 2 days (3.5 to 5 days without kidney function)", 1.5 * DAY, 2 * DAY, None),
    ("2 to 4 weeks", 2 * WEEK, 4 * WEEK, None),
    ("about 1 week", WEEK, WEEK, None),
    ("1 to 2 months", MONTH, 2 * MONTH, None),
    ("about 5.5 months (bedaquiline and its metabolite M2)", 5.5 * MONTH, 5.5 * MONTH, None),
    ("58 days (15 to 142 days)", 15 * DAY, 142 * DAY, 58 * DAY),
    ("about 11 hours (6 to 27); about 20 hours in alcoholic liver disease", 6, 27, 11),
    ("18 hours (8 to 37 hours); extended-release capsule about 32 hours", 8, 37, 18),
    ("12 to 17 hours (about 15 hours)", 12, 17, 15),
    ("9.1 to 14.4 hours (average 10.8 hours)", 9.1, 14.4, 10.8),
    ("11 to 36 hours (mean 19 hours; Alprolix about 86 hours, Idelvion about 104 hours)", 11, 36, 19),
    ("53 to 118 hours, mean 79 hours in adults; longer in newborns", 53, 118, 79),
    ("about 12 hours at steady state (4 to 66 hours)", 4, 66, 12),
    ("8 to 59 hours (usually 24 to 36)", 8, 59, None),
    ("about 8 hours (6 to 8 hours)", 6, 8, 8),
    ("80 minutes (25 to 240 minutes)", 25 / 60, 4, 80 / 60),
    ("2.7 hours (newborns 8.1 hours)", 2.7, 2.7, None),
    ("about 21 hours (17 to 50 hours in another source)", 21, 21, None),
    ("about 30 hours (16 to more than 90 hours)", 30, 30, None),
    ("about 3 days", 72, 72, None),
    ("10 to 21 hours (mean 17); active metabolite 20 h", 10, 21, 17),
    ("1.5-2 h", 1.5, 2, None),
    ("1.5\u20132 h", 1.5, 2, None),
    ("elimination half-life about 4 hours", 4, 4, None),
    ("5 hours (active metabolite desvenlafaxine 11 hours)", 5, 5, None),
    ("16 hours (active metabolite)", 16, 16, None),
    ("about 4 hours in plasma; the effect lasts 36 to 54 hours", 4, 4, None),
    ("14 hours (effect on the enzyme 20 to 30 hours)", 14, 14, None),
    ("12 hours (effective, on repeated dosing)", 12, 12, None),
    ("31 to 50 minutes (up to 20 hours without kidney function)", 31 / 60, 50 / 60, None),
    ("about 5 hours after a single dose", 5, 5, None),
    ("about 50 days (depot), 12 to 17 hours (tablet)", 12, 17, None),
    ("about 23 hours (tablet); depots 25 days to 5 months", 23, 23, None),
    ("3 to 12 hours (intravenous); 20 to 27 hours after patch removal", 3, 12, None),
    ("1 to 6 minutes, shorter in late pregnancy", 1 / 60, 0.1, None),
    ("about 8 hours in adults (about 6 hours in children; several times longer in kidney failure)", 8, 8, None),
    ("8 to 30 hours, by product (Rylaze 16 hours)", 8, 30, None),
]
"""A field, and the hours of the one half-life that it says: its ends, and the usual one if named."""

NONE = [
    "variable",
    "minutes to hours",
    "not applicable",
    "not constant; elimination depends on the dose (fixed amount per hour)",
    "not established (one table gives 3 to 8 hours, which is the duration of effect)",
    "not well known; about 16 hours in one reference",
    "several weeks (circulating 25-hydroxyvitamin D about 2 to 3 weeks)",
    "short (hours); nearly all gone within 4 hours of a dose",
    "less than 5 minutes",
    "more than 10 years (release from bone)",
    "over 6 days (about 7 days, then a slow phase of about 31 days)",
    "about 116 hours (terminal)",
    "about 2 hours at first, then 1 to 3 days",
    "45 minutes, 2.5 hours and 10 hours (three phases)",
    "1 to 3 hours (first phase 10 minutes)",
    "9 hours (main phase 4 to 5 hours)",
    "0.4 then 16.8 hours (free platinum); slow terminal phase of many days",
    "128 to 149 hours (effective accumulation half-life about 24 hours)",
    "about 22 hours (7 to 42 hours), longer as the level rises",
    "about 6 hours, longer with dose (non-linear)",
    "about 15 minutes (salicylate about 3 hours, longer with dose)",
    "2 to 3 hours at low blood levels, 15 to 30 hours in poisoning",
    "5 to 7 hours, depending on the dose",
    "10.6 hours (100 mg) to 13.1 hours (300 mg)",
    "3 to 4 hours (250 mg doses); 5 to 7 hours (500 mg doses)",
    "about 1.5 hours (60 minutes after 100 units/kg, 150 minutes after 400 units/kg)",
    "40 to 55 hours (52 to 76 hours after a single dose)",
    "25 to 65 hours at first, 12 to 17 hours on repeated doses",
    "about 3.4 hours (2 to 3 hours after enzyme induction)",
    "4.2 hours (factor VII) to 59.7 hours (factor II)",
    "about 4.4 hours (apparent, set by absorption)",
    "about 3 hours (free drug; the depot releases for 1 to 6 months)",
    "19 to 48 hours in blood; stored in fat for weeks to months",
    "about 4 months (in red blood cells)",
    "about 6 days (400 days in the liver)",
    "10 to 100 minutes (testosterone itself); about 8 days after intramuscular cypionate",
    "20 to 30 minutes (free drug); 5 days or more (protein-bound platinum)",
    "15 to 23 hours for its fluoride metabolite; the vapor itself leaves through the lungs within minutes",
    "life span 3 to 5 days after transfusion",
    "transfused cells live up to 120 days; about half are gone after 50 to 60 days",
    "minutes; active dihydroartemisinin about 45 minutes to 1.3 hours",
    "1 to 4 hours in one reference; studies found about 9 hours in adults, longer in older adults",
    "4 to 2 hours",
    "0 hours",
]

SEVERAL: list[tuple[str, list[tuple[str, float, float]]]] = [
    (
        "abacavir about 1.5 hours; lamivudine 5 to 7 hours",
        [("abacavir about 1.5 hours", 1.5, 1.5), ("lamivudine 5 to 7 hours", 5, 7)],
    ),
    (
        "sacubitrilat (LBQ657) about 11.5 hours; valsartan about 10 hours; sacubitril about 1.4 hours",
        [
            ("sacubitrilat (LBQ657) about 11.5 hours", 11.5, 11.5),
            ("valsartan about 10 hours", 10, 10),
            ("sacubitril about 1.4 hours", 1.4, 1.4),
        ],
    ),
    (
        "artesunate minutes, dihydroartemisinin about 45 minutes to 1.3 hours; mefloquine 2 to 4 weeks",
        [
            ("dihydroartemisinin about 45 minutes to 1.3 hours", 0.75, 1.3),
            ("mefloquine 2 to 4 weeks", 2 * WEEK, 4 * WEEK),
        ],
    ),
    (
        "12 to 23 hours (CroFab, Fab); about 5 to 8 days (F(ab')2)",
        [("12 to 23 hours (CroFab, Fab)", 12, 23), ("about 5 to 8 days (F(ab')2)", 5 * DAY, 8 * DAY)],
    ),
    (
        "0.5 to 1.6 hours (fast acetylators), 2 to 5 hours (slow acetylators)",
        [("0.5 to 1.6 hours (fast acetylators)", 0.5, 1.6), ("2 to 5 hours (slow acetylators)", 2, 5)],
    ),
    (
        "3 to 4 days in newborns; 3 to 7 hours in adults",
        [("3 to 7 hours in adults", 3, 7), ("3 to 4 days in newborns", 3 * DAY, 4 * DAY)],
    ),
    (
        "1.5 to 3.5 hours; 3 to 4 hours in kidney impairment; a day or more in newborns",
        [("1.5 to 3.5 hours", 1.5, 3.5), ("3 to 4 hours in kidney impairment", 3, 4)],
    ),
]


@pytest.mark.parametrize(("field", "low", "high", "usual"), ONE)
def test_that_a_half_life_is_read_as_the_hours_that_it_says(
    field: str, low: float, high: float, usual: float | None
) -> None:
    read = half_lives(field)[0]
    assert (read.low, read.high) == pytest.approx((low, high))
    assert read.usual == (pytest.approx(usual) if usual else None)
    assert read.words in field


@pytest.mark.parametrize("field", [None, "", *NONE])
def test_that_nothing_is_read_where_the_words_do_not_say_one_half_life_surely(field: str | None) -> None:
    assert half_lives(field) == ()


@pytest.mark.parametrize(("field", "wanted"), SEVERAL)
def test_that_each_substance_way_or_group_has_its_own_adults_in_health_first(
    field: str, wanted: list[tuple[str, float, float]]
) -> None:
    assert half_lives(field) == tuple(HalfLife(low, high, words) for words, low, high in wanted)


def test_that_every_bundled_field_is_read_or_left_and_those_of_the_tables_are_bundled() -> None:
    fields = {
        monograph.front.half_life or ""
        for path in sorted(bundled("monographs").glob("*/*.md"))
        for monograph in [load_monograph(path, path.stem)]
    }
    read = {field: half_lives(field) for field in fields}
    assert all(0 < each.low <= each.high < 24 * 365 for found in read.values() for each in found)
    assert all(not found or _digits(found) <= set(field) for field, found in read.items())
    assert sum(bool(found) for found in read.values()) > 350
    known = [field for field, *_ in [*ONE, *SEVERAL]] + NONE
    assert sum(field in fields for field in known) >= 75


def _digits(found: tuple[HalfLife, ...]) -> set[str]:
    return {letter for each in found for letter in each.words}


@given(st.text(max_size=60) | st.from_regex(r"(about )?\d+(\.\d)?( to \d+)? (hours|h|days|\(min\));?( \(.{0,9}\))?"))
def test_that_no_text_makes_it_fail_or_gives_a_half_life_of_nothing(text: str) -> None:
    assert all(0 < each.low <= each.high for each in half_lives(text))


SECTION = """Binds **irreversibly** to the pump [1]. Half-life 2 hours; it has no active metabolite. Saturable: levels rise
out of proportion. Makes an inactive product.
"""


def test_that_the_sentences_are_shown_that_say_where_the_level_misleads() -> None:
    assert caveats(SECTION) == ("Binds irreversibly to the pump.", "Saturable: levels rise out of proportion.")

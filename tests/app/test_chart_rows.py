"""What a chart shows, before anything is painted: its rows, its ladder, its lines and the labels of its axis."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dispensatory.app.charts.frequency_model import FrequencyModel
from dispensatory.app.charts.frequency_rows import Kind, frequency_rows, scale_of, table_rows
from dispensatory.app.charts.ladder import rungs
from dispensatory.app.charts.level_picture import Stroke, picture_of, ticks
from dispensatory.clinical.frequencies import interval_of, read_frequencies
from dispensatory.clinical.half_lives import HalfLife, half_lives
from dispensatory.clinical.kinetics import Course, View, usual_doses, usual_interval
from dispensatory.clinical.level_report import report
from dispensatory.monograph.parser import load_monograph
from dispensatory.paths import bundled

INTERVAL = HalfLife(10.0, 21.0, "10 to 21 hours", 17.0)


def test_that_the_model_of_the_rows_is_sound(qtbot: QtBot) -> None:
    model = FrequencyModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(frequency_rows(read_frequencies("#### Rare\nRash 0.05%."), "x"))
    assert model.rowCount() == 6
    tester.deleteLater()


def test_that_long_names_of_columns_become_letters_that_a_line_explains() -> None:
    text = "| | zidovudine, lamivudine | placebo |\n| --- | --- | --- |\n| Rash | 3% | 1% |\n"
    rows = frequency_rows(read_frequencies(text), "x")
    assert [row.text for row in rows if row.kind is Kind.LEAD] == ["A: zidovudine, lamivudine; B: placebo"]
    assert [row.said for row in rows if row.kind is Kind.BAR] == ["Rash: A 3%, B 1%"]


def test_that_the_scale_is_round_and_holds_every_bar() -> None:
    assert scale_of(read_frequencies("Rash 3%.")) == 5
    assert scale_of(read_frequencies("Rash 21% (40%).")) == 25
    assert scale_of(read_frequencies("Rash 60% to 90%.")) == 100


def test_that_what_is_left_in_words_is_counted_and_stands_in_the_table() -> None:
    found = read_frequencies("#### Common\n\nNausea 25%, 29%; rash 3%. Cough 9% against 8%.")
    assert "2 sentences or cells of tables with figures are left in words" in frequency_rows(found, "x")[0].text
    assert ("Common", "", "Cough 9% against 8%.", "") in table_rows(found)


@pytest.mark.parametrize(
    ("heading", "ends"),
    [
        ("Very common", (4, 5)),
        ("Common", (3, 4)),
        ("Uncommon or rare", (1, 3)),
        ("Very rare", (0, 1)),
        ("Rare", (1, 2)),
    ],
)
def test_that_a_heading_fills_its_steps_of_the_ladder(heading: str, ends: tuple[float, float]) -> None:
    interval = interval_of(heading)
    assert interval is not None
    assert rungs(interval) == pytest.approx(ends)


def test_that_a_picture_has_a_line_for_each_end_and_tells_them_apart_without_colour() -> None:
    drawn = picture_of(View.BUILD_UP, INTERVAL, Course(24.0, 7))
    assert drawn.band
    assert [(line.label, line.stroke) for line in drawn.lines] == [
        ("half-life 10 hours", Stroke.SOLID),
        ("half-life 21 hours", Stroke.DASHED),
        ("usual 17 hours", Stroke.DOTTED),
    ]
    (steady,) = drawn.marks
    assert (steady.start, steady.end) == (40, 105)
    (missed,) = picture_of(View.MISSED, INTERVAL, Course(24.0, 7, 3)).marks
    assert (missed.start, missed.label) == (48, "dose 3 missed")
    gone = picture_of(View.WASHOUT, INTERVAL, Course(24.0, 7))
    assert (gone.until, gone.caption) == (126, "days since the last dose; level in % of that right after it")
    assert picture_of(View.BUILD_UP, HalfLife(1400, 1400, ""), Course(24.0, 30)).marks == ()


def test_that_every_bundled_medicine_with_a_chart_can_be_drawn_in_every_view() -> None:
    levels = bars = 0
    for path in sorted(bundled("monographs").glob("*/*.md")):
        monograph = load_monograph(path, path.stem)
        for half_life in half_lives(monograph.front.half_life):
            interval = usual_interval(half_life.middle)
            doses = usual_doses(half_life.high, interval)
            for view in View:
                course = Course(interval, doses, 2 if view is View.MISSED else 0)
                drawn = picture_of(view, half_life, course)
                assert 2 <= len(ticks(drawn.until)) <= 9
                assert all(0 <= share <= 100 + 1e-6 for line in drawn.lines for _, share in line.points)
                assert all(report(view, half_life, course).sentences)
            levels += 1
        section = next(each for each in monograph.sections if each.key == "side-effects")
        found = read_frequencies(section.markdown)
        if found.drawable:
            assert all(row.said for row in frequency_rows(found, "x"))
            assert table_rows(found)
            bars += 1
    assert levels > 500
    assert bars > 700


@pytest.mark.parametrize(
    ("until", "labels"),
    [
        (0.5, ["0", "4", "8", "12", "16", "20", "24", "28"]),
        (24.0, ["0", "3", "6", "9", "12", "15", "18", "21", "24"]),
        (168.0, ["0", "1", "2", "3", "4", "5", "6", "7"]),
        (24.0 * 14, ["0", "2", "4", "6", "8", "10", "12", "14"]),
    ],
)
def test_that_an_axis_has_few_round_labels(until: float, labels: list[str]) -> None:
    assert [label for _, label in ticks(until)] == labels

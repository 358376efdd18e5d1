"""Passages of a page: their text, where each sign stands in the HTML, and what introduces them."""

import pytest

from clinical.doses.reading import found
from dispensatory.clinical.doses.passages import Passage, passages
from dispensatory.monograph.html import render


def read(markdown: str) -> list[Passage]:
    html = render(markdown, range(1, 20)).replace("<table>", '<table class="data">')
    return passages(html)


def test_that_emphasis_and_citations_do_not_part_a_text() -> None:
    (passage,) = read("Give **0.5** to *1 mg*/kg [1, 2] & more <5 mg.")
    assert passage.text == "Give 0.5 to 1 mg/kg [1,\u20092] & more <5 mg."


def test_that_every_sign_stands_where_it_says() -> None:
    html = "<p>a &lt; b<sup>2</sup> <strong>c&nbsp;d</strong></p>"
    (passage,) = passages(html)
    assert passage.text == "a < b\u00b2 c\u00a0d"
    pieces = [html[start:end] for start, end in zip(passage.starts, passage.ends, strict=True)]
    assert pieces == ["a", " ", "&lt;", " ", "b", "2", " ", "c", "&nbsp;", "d"]


def test_that_a_raised_digit_stays_a_raised_digit() -> None:
    (passage,) = passages("<p>10<sup>6</sup> units/kg and 75 mg/m<sup>2</sup></p>")
    assert passage.text == "10\u2076 units/kg and 75 mg/m\u00b2"


def test_that_headings_and_introductions_are_known() -> None:
    text = "#### Children\n\nOnce a day:\n\n- under 2 years:\n    - 10 mg/kg\n    - 20 mg/kg\n- older: 5 mg/kg\n\nEnd.\n\n#### Adults\n\n1 mg/kg"
    found = {passage.text.strip(): passage for passage in read(text)}
    assert found["10 mg/kg"].headings == ("Children",)
    assert found["10 mg/kg"].leads == ("Once a day:", "under 2 years:")
    assert found["older: 5 mg/kg"].leads == ("Once a day:",)
    assert found["End."].leads == ()
    assert found["1 mg/kg"].headings == ("Adults",)


def test_that_a_cell_knows_its_row_and_heads() -> None:
    cells = read("| age | dose |\n| --- | --- |\n| newborn | 10 mg/kg [1] |\n| child | |\n")
    dose = next(passage for passage in cells if passage.text.startswith("10"))
    assert dose.row is not None
    assert dose.row.heads == ("age", "dose")
    assert dose.row.cells == ("newborn", "10 mg/kg [1]")
    assert dose.column == 1


def test_that_a_question_heads_its_answer() -> None:
    page = '<p class="question"><a name="faq-0" href="faq:0">\u25be&nbsp;&nbsp;How much?</a></p><table class="answer"><tr><td class="answer"><p>5 mg/kg</p></td></tr></table>'
    question, answer = passages(page)
    assert answer.text == "5 mg/kg"
    assert answer.headings == ("How much?",)
    assert answer.row is None
    assert question.linked == frozenset(range(len(question.text)))


@pytest.mark.parametrize(
    ("markdown", "cited"),
    [
        ("5 mg/kg [1]. With food [2].", (1,)),
        ("5 mg/kg. With food [2].", (2,)),
        ("Children [3]:\n\n- 5 mg/kg", (3,)),
        ("#### Children [4]\n\n5 mg/kg", (4,)),
        ("#### Children [4]\n\n##### Small [5]\n\n5 mg/kg", (5,)),
        ("| age | dose [6] |\n| --- | --- |\n| infant | 5 mg/kg |", (6,)),
        ("| age [7] | dose |\n| --- | --- |\n| infant | 5 mg/kg |", (7,)),
        ("| age | dose [6] |\n| --- | --- |\n| infant [8] | 5 mg/kg |", (8,)),
        ("#### Children\n\n5 mg/kg", ()),
    ],
)
def test_that_a_figure_is_cited_by_what_is_nearest(markdown: str, cited: tuple[int, ...]) -> None:
    assert found(markdown).cited == cited

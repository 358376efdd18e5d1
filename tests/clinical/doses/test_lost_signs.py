"""Where a sign was lost, or could not be seen, no figure is read: nobody knows what it was."""

import pytest

from dispensatory.clinical.doses.figures import figures
from dispensatory.clinical.doses.finding import found_in


@pytest.mark.parametrize(
    "text",
    [
        "5\ufffd10 mg/kg a day.",
        "Give \ufffd5 mg/kg a day.",
        "Give 5 mg/kg\ufffd a day.",
        "Children \ufffd 12 years: 5 mg/kg a day.",
    ],
)
def test_that_a_sentence_that_lost_a_sign_has_no_figures(text: str) -> None:
    assert list(figures(text)) == []
    assert [figure.text for figure in figures(f"{text} Adults take 2 mg/kg.")] == ["2 mg/kg"]


def test_that_figures_of_one_passage_and_of_one_text_twice_keep_their_own_keys() -> None:
    found = found_in("<p>5 mg/kg, then 5 mg/kg.</p><p>6 mg/kg.</p><h4>Next</h4><p>6 mg/kg.</p>")
    assert len({one.key for one in found}) == 4
    assert [[other.text for other in one.elsewhere] for one in found] == [
        ["6 mg/kg.", "Next"],
        ["6 mg/kg.", "Next"],
        ["5 mg/kg, then 5 mg/kg.", "Next"],
        [],
    ]

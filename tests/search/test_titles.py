"""Titles of plain files hold several names."""

import pytest

from dispensatory.search.titles import title_names


@pytest.mark.parametrize(
    ("title", "own", "parts"),
    [
        ("Abacavir", ("Abacavir",), ()),
        ("Abacavir + Lamivudine", ("Abacavir + Lamivudine",), ("Abacavir", "Lamivudine")),
        ("A+B +C", ("A+B +C",), ("A", "B", "C")),
        ("Salbutamol [Albuterol]", ("Salbutamol [Albuterol]", "Albuterol", "Salbutamol"), ()),
        ("Paracetamol/Acetaminophen", ("Paracetamol/Acetaminophen", "Paracetamol", "Acetaminophen"), ()),
        ("Clindamycin (Topical)", ("Clindamycin (Topical)",), ("Clindamycin",)),
        ("Vitamin C (Ascorbic acid)", ("Vitamin C (Ascorbic acid)",), ("Vitamin C", "Ascorbic acid")),
        ("Insulin (100 U/mL + pen)", ("Insulin (100 U/mL + pen)",), ("Insulin",)),
    ],
)
def test_that_a_title_gives_its_names(title: str, own: tuple[str, ...], parts: tuple[str, ...]) -> None:
    found = title_names(title)
    assert (found.own, found.parts) == (own, parts)

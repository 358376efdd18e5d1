"""The table of confusable names is read into pairs, or refused with its file."""

from pathlib import Path

import pytest

from dispensatory.errors import ResourceError
from dispensatory.terminology.look_alikes import COMPUTED, FDA, LookAlike, load_look_alikes


def write(folder: Path, text: str) -> Path:
    path = folder / "look-alikes.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_that_pairs_keep_their_letters_and_source(tmp_path: Path) -> None:
    path = write(tmp_path, "FDA:\n- [predniSONE, prednisoLONE]\ncomputed:\n- [aciclovir, VALaciclovir]\n")
    found = load_look_alikes(path)
    assert found == (LookAlike("predniSONE", "prednisoLONE", FDA), LookAlike("aciclovir", "VALaciclovir", COMPUTED))
    assert found[0].names == {"prednisone", "prednisolone"}


@pytest.mark.parametrize("text", ["FDA:\n- [one]\n", "ISMP:\n- [one, other]\n", "FDA: none\n", "- [one, other]\n"])
def test_that_a_damaged_table_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ResourceError, match=r"look-alikes\.yaml"):
        load_look_alikes(write(tmp_path, text))


def test_that_the_bundled_table_has_the_pairs_that_have_killed() -> None:
    names = {pair.names for pair in load_look_alikes() if pair.source == FDA}
    for pair in (("vincristine", "vinblastine"), ("daunorubicin", "doxorubicin"), ("prednisone", "prednisolone")):
        assert frozenset(pair) in names

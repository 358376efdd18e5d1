"""The impact file says what the Whoosh index says, and that is one that Whoosh itself can read."""

from pathlib import Path

import pytest

from dispensatory.search.postings import IndexFrequencies, ScoredIndex, Scorer
from dispensatory.search.schema import FIELDS
from dispensatory.search.text_index import TextIndex


@pytest.fixture(scope="module")
def scored(text_index: TextIndex) -> ScoredIndex:
    frequencies = IndexFrequencies(text_index._terms, text_index._documents, text_index._schema, len(text_index))
    return ScoredIndex(Scorer(frequencies))


@pytest.mark.parametrize("term", ["gout", "bleed", "pressur", "cough", "the", "no-such-term"])
def test_that_the_impact_file_and_the_index_give_the_same_postings(
    text_index: TextIndex, scored: ScoredIndex, term: str
) -> None:
    for field in (None, *range(len(FIELDS))):
        kept, fresh = text_index.postings.term(term, field), scored.term(term, field)
        assert list(kept.documents) == list(fresh.documents)
        assert list(kept.masks) == list(fresh.masks)
        assert all(abs(one - other) <= 0.1 * other + 1 for one, other in zip(kept.scores, fresh.scores, strict=True))


def test_that_a_prefix_gives_the_documents_of_all_its_terms(text_index: TextIndex, scored: ScoredIndex) -> None:
    kept = {document for piece in text_index.postings.prefix("pre") for document in piece.documents}
    fresh = {document for piece in scored.prefix("pre") for document in piece.documents}
    assert kept == fresh != set()
    assert list(text_index.postings.prefix("zzzz")) == []


def test_that_a_score_in_one_field_of_one_document_can_be_had(text_index: TextIndex, scored: ScoredIndex) -> None:
    usage = FIELDS.index("usage")
    document = list(text_index.slugs).index("colchicine")
    assert text_index.postings.score_in("gout", usage, document) > 0
    assert text_index.postings.score_in("gout", usage, list(text_index.slugs).index("warfarin")) == 0
    assert scored.score_in("gout", usage, document) > 0
    assert text_index.postings.score_in("nothing", usage, document) == 0


def test_that_whoosh_reads_the_index_as_its_own(built: Path) -> None:
    from whoosh.index import open_dir
    from whoosh.query import And, Phrase, Term

    with open_dir(str(built), "texts").searcher() as searcher:
        found = searcher.search(And([Term("usage", "gout"), Term("usage", "attack")]))
        assert [hit["slug"] for hit in found] == ["colchicine"]
        found = searcher.search(Phrase("side_effects", ["dri", "cough"]))
        assert [hit["slug"] for hit in found] == ["lisinopril"]


def test_that_without_the_impact_file_the_index_is_asked_itself(built: Path, tmp_path: Path) -> None:
    import shutil

    folder = Path(shutil.copytree(built, tmp_path / "index"))
    (folder / "impacts.bin").write_bytes(b"{}\n")
    opened = TextIndex(folder)
    assert isinstance(opened.postings, ScoredIndex)
    assert len(opened.postings.term("gout").documents) == 2
    opened.close()

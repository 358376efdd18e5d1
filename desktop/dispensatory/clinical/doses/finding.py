"""All figures of a page with the passages they stand in, and a key by which each is found again."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from dispensatory.clinical.doses.figures import MARK, Figure, figures
from dispensatory.clinical.doses.headed import headed_figure
from dispensatory.clinical.doses.passages import Passage, passages
from dispensatory.clinical.doses.sentences import citations, sentence_at


@dataclass(frozen=True, slots=True)
class Found:
    """A figure in its passage. `siblings` are all figures of that passage; `around` are the passages under the same headings.

    `key` is made of the words and the place in them: it stays while they stay, wherever on the page they stand.
    """

    figure: Figure
    passage: Passage
    siblings: tuple[Figure, ...]
    around: tuple[Passage, ...]
    key: str

    @property
    def elsewhere(self) -> tuple[Passage, ...]:
        """The passages under the same headings without its own, or its own row."""
        return tuple(other for other in self.around if not _same_row(other, self.passage))

    @property
    def sentence(self) -> str:
        """The sentence that holds the figure, word for word."""
        begin, end = sentence_at(self.passage.text, self.figure.start)
        return self.passage.text[begin:end].strip()

    @property
    def cited(self) -> tuple[int, ...]:
        """The numbers of the sources that the sentence cites; where it cites none, those of what is nearest to it.

        That is its passage, then its row, the heads of its table, the lines that introduce it, and the headings above it.
        """
        passage, row = self.passage, self.passage.row
        near = [self.sentence, passage.text]
        if row is not None:
            head = row.heads[passage.column] if passage.column < len(row.heads) else ""
            near += [row.cells[0], head, " ".join(row.cells), " ".join(row.heads)]
        near += (*reversed(passage.leads), *reversed(passage.headings))
        return next((cited for text in near if (cited := citations(text))), ())


def found_in(page: str) -> tuple[Found, ...]:
    """The figures of a page of HTML in their order; those that stand in a link are left alone."""
    if not MARK.search(page):
        return ()
    every = passages(page)
    under: dict[tuple[str, ...], list[Passage]] = {}
    for passage in every:
        under.setdefault(passage.headings, []).append(passage)
    around = {headings: tuple(group) for headings, group in under.items()}
    found: list[Found] = []
    for passage in every:
        here = tuple(figure for figure in _figures(passage) if not _in_link(passage, figure))
        if here:
            place = _place(passage)
            found += (Found(each, passage, here, around[passage.headings], _key(each, place)) for each in here)
    return tuple(found)


def _figures(passage: Passage) -> tuple[Figure, ...]:
    here = tuple(figures(passage.text))
    headed = headed_figure(passage) if not here else None
    return (headed,) if headed else here


def _same_row(one: Passage, other: Passage) -> bool:
    return one is other or (one.row is not None and one.row is other.row)


def _in_link(passage: Passage, figure: Figure) -> bool:
    return all(place in passage.linked for place in range(figure.start, figure.end))


def _place(passage: Passage) -> bytes:
    row = (*passage.row.heads, *passage.row.cells, str(passage.column)) if passage.row else ()
    return b"".join(map(_digest, (*passage.headings, *passage.leads, *row, passage.text)))


@lru_cache(maxsize=256)
def _digest(text: str) -> bytes:
    return blake2b(" ".join(text.split()).encode(), digest_size=6).digest()


def _key(figure: Figure, place: bytes) -> str:
    return blake2b(place + str(figure.start).encode(), digest_size=6).hexdigest()

"""A page in pieces: what it shows now, and what it would show with every answer unfolded, compared piece by piece."""

import re
from dataclasses import dataclass

_BEGINS = re.compile(
    r'(?=<p class="question"><a name="faq-)|(?=<table class="answer")|(?=<table class="end")|(?=<p class="end)'
)
_END = '<table class="end"'
_QUESTION = re.compile(r'<p class="question"><a name="(faq-(\d+))"')


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a page that is shown or not shown as a whole.

    `key` is the same in every state of the page; `answer` is the number of the question that it answers.
    """

    key: str
    html: str
    answer: int | None = None

    @property
    def is_end(self) -> bool:
        """Whether the end of the page begins here."""
        return self.html.startswith(_END)


def pieces_of(page: str) -> tuple[Piece, ...]:
    """The pieces of a page: what comes before the questions, each question, each answer, each paragraph of the page's end.

    The end has more paragraphs the more answers are unfolded, because it lists the sources that are cited in sight.
    """
    pieces = []
    question = 0
    for number, html in enumerate(part for part in _BEGINS.split(page) if part):
        asked = _QUESTION.match(html)
        if asked:
            question = int(asked[2])
            pieces.append(Piece(asked[1], html))
        elif html.startswith('<table class="answer"'):
            pieces.append(Piece(f"answer-{question}", html, question))
        else:
            pieces.append(Piece(html if number else "", html))
    return tuple(pieces)


def keys_of(page: str) -> frozenset[str]:
    """The keys of the pieces that a page shows."""
    return frozenset(piece.key for piece in pieces_of(page))

"""Sentences that stand in many monographs: filler that would fit any medicine."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dispensatory.monograph.model import Monograph, Problem, Severity
from dispensatory.monograph.plain_text import plain_text, without_citations

_MOST = 3
"""Monographs that may share a sentence."""

_WORDS = 8
"""Words (without figures and units of one letter) from which on a sentence counts: a plain fact is soon said in fewer."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class _Use:
    text: str
    files: dict[Path, int] = field(default_factory=dict)
    groups: frozenset[str] = frozenset()


class Repetition:
    """Collects the sentences of monographs one after the other, and then says which stand in too many.

    Medicines of one class, or of one therapeutic group (the first three signs of an ATC code), may share what is true of
    the group; `classes` has the keys of the classes of each slug.
    """

    def __init__(self, classes: Mapping[str, frozenset[str]]) -> None:
        self._classes = classes
        self._uses: dict[tuple[str, ...], _Use] = {}

    def add(self, monograph: Monograph) -> None:
        """Take the sentences of `monograph`; headings, tables and questions do not count."""
        own = self._classes.get(monograph.slug, frozenset())
        groups = own.union(code[:3] for code in monograph.front.atc_codes)
        for section in monograph.sections:
            for number, line in section.lines():
                for sentence in _sentences(line):
                    words = tuple(word.casefold() for word in _WORD.findall(sentence))
                    if sum(len(word) > 1 and word.isalpha() for word in words) >= _WORDS:
                        use = self._uses.setdefault(words, _Use(sentence))
                        use.groups = use.groups & groups if use.files else groups
                        use.files.setdefault(monograph.path, number)

    def problems(self) -> Iterator[Problem]:
        """A warning for each sentence that more than three monographs without a common group share, at its first place."""
        for use in self._uses.values():
            if len(use.files) > _MOST and not use.groups:
                (first, line), *others = use.files.items()
                where = ", ".join(path.stem for path, _ in others)
                message = f"{use.text!r} stands also in {where}: say what is true of this medicine, or leave it out"
                yield Problem(str(first), line, Severity.WARNING, "filler", message)


def _sentences(line: str) -> Iterable[str]:
    if line.lstrip().startswith(("#", "|")) or "**Q:" in line:
        return ()
    return _SENTENCE_END.split(without_citations(plain_text(line)))

"""The sources of what a monograph says, in words."""

from collections.abc import Iterable

from dispensatory.monograph.imported import is_imported
from dispensatory.monograph.model import FrontMatter, Source
from dispensatory.wording import tr


def source_in_words(source: Source) -> str:
    """A source by its title, publisher and date; where it has no date, that is said."""
    return ", ".join(part for part in (source.title, source.publisher, source.date or tr("not dated")) if part)


def cited_words(front: FrontMatter, numbers: Iterable[int]) -> str:
    """The sources of these numbers in words, each with its date; "" where there is none of them."""
    wanted = frozenset(numbers)
    return "; ".join(source_in_words(source) for source in front.sources if source.id in wanted)


def cited_or_dated(front: FrontMatter, numbers: Iterable[int]) -> str:
    """The same; where there is none of them, the monograph and its date.

    A text that was imported as a whole is from its sources in every sentence.
    """
    wanted = (source.id for source in front.sources) if is_imported(front) else numbers
    return cited_words(front, wanted) or tr("{monograph}: no source given", monograph=dated(front))


def dated(front: FrontMatter) -> str:
    """A monograph by its title and the day of its last revision."""
    if front.revised:
        return tr("{title}, revised {day}", title=front.title, day=front.revised)
    return tr("{title}, not dated", title=front.title)

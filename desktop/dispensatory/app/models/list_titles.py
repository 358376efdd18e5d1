"""The titles of the list: a text names its library, or its slug, where another has that title or gave way to it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from dispensatory.monograph.catalogue import Catalogue, Entry


def list_titles(catalogue: Catalogue) -> tuple[str, ...]:
    """One title for each of the heads of `catalogue`, in their order."""
    times = Counter(head.title.casefold() for head in catalogue.heads)
    return tuple(
        catalogue.titled(head.slug)
        if times[head.title.casefold()] > 1 or head.slug in catalogue.replaced
        else head.title
        for head in catalogue.heads
    )


def titled_entries(catalogue: Catalogue) -> Iterator[Entry]:
    """The entries of `catalogue` under the titles of the list."""
    for entry, title in zip(catalogue.entries, list_titles(catalogue), strict=True):
        yield entry if title == entry.title else replace(entry, title=title)

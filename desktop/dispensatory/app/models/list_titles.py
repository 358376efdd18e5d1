"""The titles of the list: where two libraries have a medicine of one title, each text that is not bundled names its library."""

from collections import Counter

from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.library import BUNDLED


def list_titles(catalogue: Catalogue) -> tuple[str, ...]:
    """One title for each of the heads of `catalogue`, in their order."""
    titles = tuple(head.title for head in catalogue.heads)
    if len(catalogue.libraries) < 2:
        return titles
    times = Counter(title.casefold() for title in titles)
    return tuple(
        _with_library(head.title, catalogue.entry(head.slug).library)
        if times[head.title.casefold()] > 1
        else head.title
        for head in catalogue.heads
    )


def _with_library(title: str, library: str) -> str:
    return title if library == BUNDLED else f"{title} ({library})"

"""The titles of the list: a text that is not bundled names its library where another has that title, or gave way to it."""

from collections import Counter

from dispensatory.monograph.catalogue import Catalogue


def list_titles(catalogue: Catalogue) -> tuple[str, ...]:
    """One title for each of the heads of `catalogue`, in their order."""
    if len(catalogue.libraries) < 2:
        return tuple(head.title for head in catalogue.heads)
    times = Counter(head.title.casefold() for head in catalogue.heads)
    return tuple(
        catalogue.titled(head.slug)
        if times[head.title.casefold()] > 1 or head.slug in catalogue.replaced
        else head.title
        for head in catalogue.heads
    )

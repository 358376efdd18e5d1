"""Names with tall letters, and which names are confused with which, for the window.

The table is YAML, which is slow to import, so it is read when it is first asked for. What the first paint shows was kept
with the first screen.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from dispensatory.app.open_page import LookAlikeGroup, LookAlikeName
from dispensatory.errors import ResourceError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.clinical.confusable_names import ConfusableMedicines, ConfusableNames


class LookAlikes:
    """`catalogue` gives the library in use, or None while there is none. With a damaged table all names stay plain."""

    def __init__(self, catalogue: Callable[[], Catalogue | None]) -> None:
        self._catalogue = catalogue
        self._names: ConfusableNames | None = None
        self._medicines: ConfusableMedicines | None = None
        self._groups: dict[str, tuple[LookAlikeGroup, ...]] = {}
        self.fault = ""

    def shown(self, text: str) -> str:
        """`text` with tall letters in the words that have them; for the eye only."""
        return self._table().shown(text)

    def tall(self, titles: Iterable[str]) -> dict[str, str]:
        """The titles that have tall letters, each with its form."""
        shown = self._table().shown
        return {title: form for title in titles if (form := shown(title)) != title}

    def of(self, slug: str) -> tuple[LookAlikeGroup, ...]:
        """What the names of a medicine are confused with."""
        if slug not in self._groups:
            catalogue = self._catalogue()
            if catalogue is None:
                return ()
            self._groups[slug] = self._found(slug, catalogue)
        return self._groups[slug]

    def forget(self) -> None:
        """The library changed: other medicines may have the names."""
        self._medicines = None
        self._groups.clear()

    def _found(self, slug: str, catalogue: Catalogue) -> tuple[LookAlikeGroup, ...]:
        from dispensatory.clinical.confusable_names import ConfusableMedicines, grouped  # lazy: as below

        if self._medicines is None:
            self._medicines = ConfusableMedicines(self._table(), catalogue.entries)
        return tuple(
            LookAlikeGroup(
                group.heading,
                group.why,
                tuple(
                    LookAlikeName(name.shown, name.name, name.entry.slug if name.entry else "", name.about)
                    for name in group.names
                ),
            )
            for group in grouped(self._medicines.confused_with(slug))
        )

    def _table(self) -> "ConfusableNames":
        if self._names is None:
            from dispensatory.clinical.confusable_names import ConfusableNames  # lazy: no first paint needs the table
            from dispensatory.terminology.look_alikes import load_look_alikes

            try:
                self._names = ConfusableNames(load_look_alikes())
            except ResourceError as error:
                self.fault = tr("Names that look alike cannot be told: {reason}", reason=error)
                self._names = ConfusableNames(())
        return self._names

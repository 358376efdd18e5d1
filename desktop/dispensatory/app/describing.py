"""Words about medicines that the lists need: why a name matched, what a medicine is, what a class is called."""

from collections.abc import Callable
from typing import Protocol

from dispensatory.app.rendering import Renderer
from dispensatory.errors import DispensatoryError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.results import NameHit
from dispensatory.terminology.tables import MedicineClass


class Wording(Protocol):
    """The words that the search and the tables have."""

    def reason(self, hit: NameHit) -> str:
        """Why a medicine was found by a name."""
        ...

    def classes(self) -> tuple[MedicineClass, ...]:
        """The classes of the class table."""
        ...

    def class_title(self, name: str) -> str | None:
        """The title of a class of the class table."""
        ...

    def atc_name(self, code: str) -> str | None:
        """The name of an ATC code."""
        ...


class Describing:
    """`catalogue` gives the catalogue in use, or None while there is none."""

    def __init__(self, wording: Wording, renderer: Renderer, catalogue: Callable[[], Catalogue | None]) -> None:
        self._wording, self._renderer, self._catalogue = wording, renderer, catalogue
        self._about: dict[str, str] = {}

    def reason(self, hit: NameHit) -> str:
        """Why a medicine was found by a name."""
        return self._wording.reason(hit)

    def classes(self) -> tuple[MedicineClass, ...]:
        """The classes of the class table."""
        return self._wording.classes()

    def atc_name(self, code: str) -> str | None:
        """The name of an ATC code."""
        return self._wording.atc_name(code)

    def about(self, slug: str) -> str:
        """The class of a medicine, else the first words on its use; empty where neither is known."""
        catalogue = self._catalogue()
        if catalogue is None or slug not in catalogue:
            return ""
        if slug not in self._about:
            entry = catalogue.entry(slug)
            if entry.pharmacological_class:
                self._about[slug] = ", ".join(entry.pharmacological_class)
            else:
                try:
                    self._about[slug] = self._renderer.use_of(entry.path, slug)
                except DispensatoryError as error:
                    return str(error)
        return self._about[slug]

    def forget(self) -> None:
        """The library changed: what is known of it may be out of date."""
        self._about.clear()

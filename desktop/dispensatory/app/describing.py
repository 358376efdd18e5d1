"""Words about medicines that the lists need: why a name matched, what a medicine is, what a class is called."""

import textwrap
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from dispensatory.app.look_alikes import LookAlikes
from dispensatory.app.near_match import Card, LikeIt
from dispensatory.app.open_page import LookAlikeName
from dispensatory.app.rendering import Renderer
from dispensatory.errors import DispensatoryError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.model import FrontMatter
from dispensatory.search.results import NameHit
from dispensatory.terminology.tables import MedicineClass
from dispensatory.wording import mark, tr

_NOT_GIVEN = mark("not given in this monograph")
_ALONE, _BESIDE_CLASS = 120, 80
"""Signs of a use in a row."""


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
    """`catalogue` gives the catalogue in use, or None while there is none. What was read is kept until `forget`."""

    def __init__(
        self,
        wording: Wording,
        renderer: Renderer,
        catalogue: Callable[[], Catalogue | None],
        look_alikes: LookAlikes,
    ) -> None:
        self._wording, self._renderer, self._catalogue = wording, renderer, catalogue
        self.look_alikes = look_alikes
        self._read: dict[str, tuple[str, str]] = {}

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
        return ", ".join(self._classes_of(slug)) or _short(self._use_and_forms(slug)[0], _ALONE)

    def library(self, slug: str) -> str:
        """What tells a text from others of its title: the library of one that is not bundled, and its slug if need be."""
        catalogue = self._catalogue()
        return "" if catalogue is None else catalogue.told_apart_by(slug) if slug in catalogue else ""

    def shown(self, text: str) -> str:
        """`text` with tall letters in the names that are confused with others; for the eye only."""
        return self.look_alikes.shown(text)

    def told_apart(self, slug: str) -> str:
        """Class and use, shortened, of a medicine whose name is confused with another; empty for any other medicine."""
        if not self.look_alikes.of(slug):
            return ""
        return " \u00b7 ".join(
            part for part in (*self._classes_of(slug)[:1], _short(self._use_and_forms(slug)[0], _BESIDE_CLASS)) if part
        )

    def card(self, slug: str) -> Card:
        """What tells a medicine from others; where its file cannot be read, that is said instead of its use."""
        catalogue = self._catalogue()
        title = catalogue.entry(slug).title if catalogue and slug in catalogue else slug
        use, forms = self._use_and_forms(slug)
        facts = (tr("Class"), ", ".join(self._classes_of(slug))), (tr("Use"), use), (tr("Forms"), forms)
        return Card(title, self.shown(title), tuple((what, fact or tr(_NOT_GIVEN)) for what, fact in facts))

    def like_it(self, slug: str) -> tuple[LikeIt, ...]:
        """The medicines whose names are confused with those of one, with what tells them apart."""
        return tuple(
            LikeIt(group.heading, group.why, tuple(self._card_of(name) for name in group.names))
            for group in self.look_alikes.of(slug)
        )

    def forget(self) -> None:
        """The library changed: what is known of it may be out of date."""
        self._read.clear()
        self.look_alikes.forget()

    def _card_of(self, name: LookAlikeName) -> Card:
        if not name.slug:
            return Card(name.name, name.shown, note=name.about)
        card = self.card(name.slug)
        if card.shown == name.shown:
            return card
        return replace(card, name=f"{name.name} ({card.name})", shown=f"{name.shown} ({card.shown})")

    def _classes_of(self, slug: str) -> tuple[str, ...]:
        catalogue = self._catalogue()
        return catalogue.entry(slug).pharmacological_class if catalogue and slug in catalogue else ()

    def _use_and_forms(self, slug: str) -> tuple[str, str]:
        """The first words on the use of a medicine, and its forms; each empty where the monograph does not give it."""
        catalogue = self._catalogue()
        if catalogue is None or slug not in catalogue:
            return "", ""
        if slug not in self._read:
            try:
                monograph = self._renderer.load(catalogue.file(slug), slug)
            except DispensatoryError as error:
                return str(error), ""
            self._read[slug] = self._renderer.use_of(monograph), _forms(monograph.front)
        return self._read[slug]


def _forms(front: FrontMatter) -> str:
    forms = (f"{form.form} ({form.route})" if form.route else form.form for form in front.dosage_forms)
    return ", ".join(dict.fromkeys(forms)) or ", ".join(front.routes)


def _short(text: str, longest: int) -> str:
    return textwrap.shorten(text, longest, placeholder=" \u2026")

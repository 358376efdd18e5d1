"""The medicines that someone means who names a class, an everyday word, a condition, an ATC code or a medicine."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.folding import name_words
from dispensatory.search.known_names import plural_words
from dispensatory.search.results import NameHit
from dispensatory.terminology.tables import MedicineClass
from dispensatory.wording import tr, tr_n

_CODE = re.compile(r"[A-Z]|[A-Za-z]\d\d(?:[A-Za-z](?:[A-Za-z](?:\d\d)?)?)?")

_FORCED = re.compile(r"(?i)^(?:class|atc):\s*")


class Names(Protocol):
    """The names of the library."""

    def exact(self, name: str) -> tuple[NameHit, ...]:
        """The medicines that `name` is a whole name of."""
        ...

    def members(self, name: str) -> tuple[NameHit, ...]:
        """The medicines of the class, condition or everyday word `name`."""
        ...

    def is_condition(self, query: str) -> bool:
        """Whether `query` names a condition."""
        ...

    def code_members(self, code: str) -> tuple[str, ...]:
        """The slugs with an ATC code that begins with `code`."""
        ...


@dataclass(frozen=True, slots=True)
class Choice:
    """The medicines that `query` stands for, and in `words` as what it was understood. Nothing in both: it is unknown.

    `missing` are slugs of members of the class that the library does not have.
    """

    query: str
    slugs: tuple[str, ...] = ()
    words: str = ""
    missing: tuple[str, ...] = ()


def choose(query: str, names: Names, catalogue: Catalogue, classes: Sequence[MedicineClass]) -> Choice:
    """What `query` stands for. `class:` or `atc:` before it says that no medicine is meant.

    Where it is the name both of a medicine and of a class, the medicine is meant; with it the others of the class only if that
    is spelt the very same, and not with a plural s.
    """
    text = query.strip()
    plain = _FORCED.sub("", text)
    medicines = _medicines(text, names, catalogue) if plain == text else ()
    coded = names.code_members(plain) if _CODE.fullmatch(plain) and not medicines else ()
    if coded:
        words = tr_n("ATC {code}, {n} medicine", "ATC {code}, {n} medicines", len(coded), code=plain.upper())
        return Choice(query, coded, words)
    known = tuple(group for group in classes if _is_called(group, plain))
    members = tuple(dict.fromkeys(hit.slug for hit in names.members(plain)))
    if medicines:
        return _with_class(Choice(query, medicines, _medicine_words(medicines, plain, catalogue)), members, names)
    missing = (
        slug for group in known for slug in group.members if slug not in catalogue and not _is_there(slug, names)
    )
    lacking = tuple(dict.fromkeys(missing))
    if members or lacking:
        return Choice(query, members, _class_words(plain, known, names, len(members)), lacking)
    return Choice(query)


def _medicines(text: str, names: Names, catalogue: Catalogue) -> tuple[str, ...]:
    if text in catalogue:
        return (text,)
    return tuple(dict.fromkeys(hit.slug for hit in names.exact(text)))


def _with_class(choice: Choice, members: tuple[str, ...], names: Names) -> Choice:
    """A medicine whose name is also that of a class with these members."""
    if set(members) <= set(choice.slugs):
        return choice
    title = choice.words or choice.query
    called = [hit.matched for hit in names.members(choice.query)]
    if all(name_words(name) != name_words(choice.query) for name in called):
        words = tr("the medicine {title}; not the class \u201c{group}\u201d", title=title, group=called[0])
        return Choice(choice.query, choice.slugs, words)
    every = tuple(dict.fromkeys((*choice.slugs, *members)))
    words = tr_n(
        "the medicine {title} and the class of that name, {n} medicine",
        "the medicine {title} and the class of that name, {n} medicines",
        len(every),
        title=title,
    )
    return Choice(choice.query, every, words)


def _medicine_words(medicines: tuple[str, ...], text: str, catalogue: Catalogue) -> str:
    if len(medicines) > 1:
        return tr_n("a name of {n} medicine", "a name of {n} medicines", len(medicines))
    title = catalogue.entry(medicines[0]).title
    return "" if title.casefold() == text.casefold() else title


def _class_words(text: str, known: tuple[MedicineClass, ...], names: Names, number: int) -> str:
    titles = list(dict.fromkeys(group.title for group in known))
    if len(titles) > 1:
        every = ", ".join(titles)
        return tr_n("classes {titles}, {n} medicine", "classes {titles}, {n} medicines", number, titles=every)
    if titles and titles[0].casefold() != text.casefold():
        return tr_n("class {title}, {n} medicine", "class {title}, {n} medicines", number, title=titles[0])
    if not titles and names.is_condition(text):
        return tr_n("condition, {n} medicine", "condition, {n} medicines", number)
    return tr_n("class, {n} medicine", "class, {n} medicines", number)


def _is_called(group: MedicineClass, text: str) -> bool:
    wanted = plural_words(name_words(text))
    every = (group.title, group.key, *group.other_names, *group.lay_names)
    return any(plural_words(name_words(name)) == wanted for name in every)


def _is_there(slug: str, names: Names) -> bool:
    """Whether the library has it under a name of its own choosing."""
    return bool(names.exact(slug.replace("-", " ")))

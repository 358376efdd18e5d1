"""The one medicine that a name stands for, as `show` and a place on the command line need it."""

from dispensatory.errors import NotFoundError
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.search.names import NameIndex
from dispensatory.search.similar import SimilarNames


def find_medicine(catalogue: Catalogue, name: str) -> str:
    """The slug of the medicine with this slug or exact name.

    NotFoundError, naming what there is, if there is none or if several medicines have the name. A name that is only like
    one in the library never finds it.
    """
    if name in catalogue:
        return name
    names = NameIndex(catalogue.entries)
    slugs = tuple(dict.fromkeys(hit.slug for hit in names.exact(name)))
    if len(slugs) == 1:
        return slugs[0]
    if slugs:
        raise NotFoundError(f"{name!r} is a name of several medicines: {', '.join(slugs)}: give one of these")
    near = [hit.title for hit in names.match(name, 3)] + [hit.title for hit in SimilarNames(names).match(name, 3)]
    hint = f": similar names, to be checked: {', '.join(dict.fromkeys(near))}" if near else ""
    raise NotFoundError(f"no medicine is called {name!r}{hint or ': dispensatory search looks in the texts, too'}")

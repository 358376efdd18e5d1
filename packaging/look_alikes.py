"""Writes resources/look-alikes.yaml anew: the FDA's pairs stay, the computed ones follow the names of the bundled library.

.venv/bin/python packaging/look_alikes.py
"""

from dispensatory.clinical.look_alikes import computed_look_alikes
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import libraries
from dispensatory.paths import user_folders
from dispensatory.terminology.look_alikes import COMPUTED, FDA, TABLE, LookAlike, load_look_alikes
from dispensatory.terminology.tables import table_path

HEADING = """\
# Names that are confused with each other, in tall-man letters.
# FDA: the pairs of the FDA Name Differentiation Project (public domain). computed: pairs of names of the bundled library that
# are alike by edit distance, written by packaging/look_alikes.py; the rule is in desktop/dispensatory/clinical/look_alikes.py.
"""


def table(catalogue: Catalogue) -> str:
    """The whole table for the names of `catalogue`."""
    fda = [pair for pair in load_look_alikes() if pair.source == FDA]
    listed = {pair.names for pair in fda}
    computed = [
        pair for pair in computed_look_alikes(entry.title for entry in catalogue.entries) if pair.names not in listed
    ]
    return HEADING + _lines(FDA, fda) + _lines(COMPUTED, computed)


def _lines(source: str, pairs: list[LookAlike]) -> str:
    return f"{source}:\n" + "".join(f"- [{pair.one}, {pair.other}]\n" for pair in pairs)


if __name__ == "__main__":
    found = CatalogueStore(libraries(), user_folders().cache).current()
    table_path(TABLE).write_text(table(found), encoding="utf-8")

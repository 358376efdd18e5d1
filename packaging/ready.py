"""Makes what a built program brings, so that nothing is read or indexed at its first start.

    python packaging/ready.py MONOGRAPHS OUT

Into OUT go the catalogue and the search index of the library in MONOGRAPHS; the same texts give the same bytes.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

CHECKOUT = Path(__file__).resolve().parents[1]


def make_ready(monographs: Path, out: Path) -> None:
    """Write the catalogue and the index of `monographs` into the folder `out`."""
    from dispensatory.monograph.catalogue_store import CatalogueStore
    from dispensatory.monograph.library import BUNDLED, Library
    from dispensatory.search.index import build, index_folder

    with TemporaryDirectory(prefix="ready-") as work:
        store = CatalogueStore((Library(BUNDLED, monographs),), Path(work))
        catalogue = store.current()
        if catalogue.problems:
            first = catalogue.problems[0]
            raise SystemExit(f"{first.file}:{first.line}: {first.message}: mend the monographs before building")
        store.write_ready(out)
    build(catalogue, index_folder(out, catalogue))


if __name__ == "__main__":
    sys.path.insert(0, str(CHECKOUT / "desktop"))
    make_ready(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())

"""The whole installation, part by part. One part that cannot be looked at is itself a finding; the others go on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dispensatory.doctor.findings import Finding, fault, ok, size_words
from dispensatory.doctor.folders import folders, size_of
from dispensatory.doctor.own_data import own_data
from dispensatory.doctor.system import program, system
from dispensatory.doctor.texts import index, installed, kept_list, libraries
from dispensatory.errors import DispensatoryError
from dispensatory.fault_text import kind_of
from dispensatory.log_file import FILE, log_fault, log_folder
from dispensatory.monograph.catalogue import Catalogue
from dispensatory.monograph.catalogue_store import CatalogueStore
from dispensatory.monograph.library import Library
from dispensatory.paths import UserFolders, ready
from dispensatory.wording import mark, tr

Progress = Callable[[int, int], None]
"""Called with the number of monographs done and of all."""


@dataclass(frozen=True, slots=True)
class Installation:
    """What is looked at: the user's folders and the libraries in use."""

    own: UserFolders
    libraries: tuple[Library, ...]

    def store(self) -> CatalogueStore:
        """The catalogue of the libraries."""
        return CatalogueStore(self.libraries, self.own.cache, ready())


def examine(installation: Installation, progress: Progress | None = None) -> tuple[Finding, ...]:
    """Everything there is to find. Nothing is changed but the list of medicines, which is brought up to date."""
    own, store = installation.own, installation.store()
    found = [*_guarded(mark("Program"), program), *_guarded(mark("System"), lambda: system(own))]
    found += _guarded(mark("Folders"), lambda: folders(own))
    kept = _guarded(mark("List and index"), lambda: kept_list(store))
    catalogues: list[Catalogue] = []

    def texts() -> Iterator[Finding]:
        catalogues.append(store.current(progress))
        return libraries(installation.libraries, catalogues[0])

    found += [*_guarded(mark("Library"), lambda: installed(own)), *_guarded("Library", texts), *kept]
    for catalogue in catalogues:
        found += _guarded("List and index", lambda catalogue=catalogue: index(own, catalogue))  # type: ignore[misc]
    found += [*_guarded(mark("Favourites and notes"), lambda: own_data(own)), *_guarded(mark("Log"), lambda: _log(own))]
    return tuple(found)


def _log(own: UserFolders) -> Iterator[Finding]:
    file = log_folder(own.data) / FILE
    if file.exists():
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        faults = sum(line.split(" ", 2)[1:2] == ["ERROR"] for line in lines if not line.startswith(" "))
        words = tr(
            "{lines} lines, {faults} of them faults, {size}: {file}",
            lines=f"{len(lines):,}",
            faults=faults,
            size=size_words(size_of(file)),
            file=file,
        )
        yield ok("Log", tr("Log file"), words)
    else:
        yield ok("Log", tr("Log file"), tr("there is none yet"))


def _guarded(part: str, look: Callable[[], Iterator[Finding]]) -> list[Finding]:
    found: list[Finding] = []
    try:
        found.extend(look())
    except (DispensatoryError, OSError) as error:
        found.append(
            fault(part, tr(part), tr("cannot be looked at: {reason}", reason=error), tr("see what the message names"))
        )
    except Exception as error:  # noqa: BLE001 - the worse the fault, the more the rest of the report is needed
        log_fault("while looking over the installation", error)
        found.append(fault(part, tr(part), tr("cannot be looked at: {reason}", reason=kind_of(error)), _tell(error)))
    return found


def _tell(error: BaseException) -> str:
    return tr("tell the makers of the program, with the log ({file}): {fault}", file=FILE, fault=kind_of(error))

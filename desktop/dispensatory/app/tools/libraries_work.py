"""What the window of libraries does beside the window: reading, comparing, installing, removing, undoing and writing packs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dispensatory.app.tools.libraries_report import undone_words
from dispensatory.app.workers import Job, Ticket
from dispensatory.errors import PackError
from dispensatory.library.differences import Change, SectionDifference
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.packs import Pack
from dispensatory.library.proposals import Proposal, bundled_files, proposal_to_add, proposal_to_remove, read_for
from dispensatory.library.publishing import Publication, of_installed, publish
from dispensatory.wording import tr

if TYPE_CHECKING:
    from dispensatory.library.labels.importing import Report

_MOST_TITLES = 500


@dataclass(frozen=True, slots=True)
class Refused:
    """A pack is not right, or not signed with the key that was given; why."""

    why: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A proposal, and the titles of its medicines."""

    proposal: Proposal
    titles: dict[str, str]


def looking_at(installed: InstalledLibraries, file: Path, key: str, *, with_bundled: bool) -> Job:
    """Read a pack, with every file in it, and find what it would change; a Looked, or that it is Refused."""

    def job(ticket: Ticket) -> Looked | Refused:
        try:
            pack = read_for(installed, file, key, ticket.progress)
        except PackError as error:
            return Refused(str(error))
        return _looked(proposal_to_add(installed, pack, _replaceable(with_bundled=with_bundled)))

    return job


def looking_at_removal(installed: InstalledLibraries, name: str, *, with_bundled: bool) -> Job:
    """Find what removing a library would change; a Looked."""
    return lambda _ticket: _looked(proposal_to_remove(installed, name, _replaceable(with_bundled=with_bundled)))


def comparing(proposal: Proposal, change: Change) -> Job:
    """How the texts of a medicine differ; the change and its differences."""

    def job(_ticket: Ticket) -> tuple[Change, tuple[SectionDifference, ...]]:
        return change, proposal.differences(change)

    return job


def carrying_out(installed: InstalledLibraries, proposal: Proposal) -> Job:
    """Do what is proposed; what was done, in words."""

    def job(ticket: Ticket) -> str:
        name = proposal.name
        if proposal.after is None:
            installed.remove(name)
            return tr("{name} was removed.", name=name)
        return _install(installed, proposal.after, ticket.progress, is_update=proposal.before is not None)

    return job


def importing(files: Sequence[Path], folder: Path) -> Job:
    """Import labels into `folder`; the report of it."""

    def job(ticket: Ticket) -> "Report":
        from dispensatory.library.labels.importing import import_labels  # lazy: packs need none of it

        return import_labels(files, folder, ticket.progress)

    return job


def undoing(installed: InstalledLibraries) -> Job:
    """Undo the last change; what was undone, in words."""
    return lambda _ticket: undone_words(installed.undo())


def exporting(installed: InstalledLibraries, source: Callable[[], Publication] | str, file: Path) -> Job:
    """Write what `source` gives, or the installed library of that name as it came, into a pack; what was written, in words."""

    def job(_ticket: Ticket) -> str:
        publication = of_installed(installed, source) if isinstance(source, str) else source()
        publish(publication, file, over=True)
        return tr("Written: {file}", file=file)

    return job


def _install(
    installed: InstalledLibraries, pack: Pack, progress: Callable[[int, int], None], *, is_update: bool
) -> str:
    before = installed.state()
    installed.add(pack, progress)
    name, edition = pack.manifest.name, pack.manifest.edition
    if installed.state() == before:
        return tr("{name}, edition {edition}, is installed already: nothing was changed.", name=name, edition=edition)
    if is_update:
        return tr("{name} was updated to edition {edition}.", name=name, edition=edition)
    return tr("{name}, edition {edition}, was added.", name=name, edition=edition)


def _looked(proposal: Proposal) -> Looked:
    return Looked(proposal, proposal.titles(_MOST_TITLES))


def _replaceable(*, with_bundled: bool) -> dict[str, Path]:
    return bundled_files() if with_bundled else {}

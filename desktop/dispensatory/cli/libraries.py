"""`dispensatory library`."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dispensatory.cli.arguments import Request
from dispensatory.cli.library_changes import change_lines, summary_lines
from dispensatory.cli.main import open_catalogue
from dispensatory.cli.output import ProgressBar, print_json, wrapped
from dispensatory.errors import LibraryError, UsageError
from dispensatory.library.installed import InstalledLibraries
from dispensatory.library.listing import ListedLibrary, listed, signature_words
from dispensatory.library.manifest import Manifest
from dispensatory.library.minisign import MOST_BYTES, read_key
from dispensatory.library.packs import Pack, read_pack
from dispensatory.library.proposals import Proposal, bundled_files, proposal_to_add, proposal_to_remove, read_for
from dispensatory.library.publishing import Publication, of_folder, of_installed, publish
from dispensatory.paths import user_folders
from dispensatory.whole_file import write_whole

_UNDO = "To undo it: dispensatory library undo"


def run_library(request: Request) -> int:
    """Add, list, remove, undo, export or verify libraries; the exit status."""
    parts: dict[str, Callable[[Request], int]] = {
        "add": _add,
        "list": _list,
        "remove": _remove,
        "undo": _undo,
        "export": _export,
        "verify": _verify,
    }
    return parts[str(request.options["what"])](request)


def _add(request: Request) -> int:
    installed = InstalledLibraries(user_folders().data)
    pack = read_for(installed, request.options["file"], request.options["key"] or "", ProgressBar("Checking"))
    proposal = proposal_to_add(installed, pack, _replaceable(request))
    _print(summary_lines(proposal))
    if request.options["preview"]:
        return _preview(proposal)
    before = installed.state()
    installed.add(pack, ProgressBar("Installing"))
    if installed.state() == before:
        print("This edition is installed already: nothing was changed.")
    else:
        print(f"{'Updated' if proposal.before else 'Added'}. {_UNDO}")
    return 0


def _remove(request: Request) -> int:
    installed = InstalledLibraries(user_folders().data)
    proposal = proposal_to_remove(installed, request.options["name"], _replaceable(request))
    _print(summary_lines(proposal))
    if request.options["preview"]:
        return _preview(proposal)
    installed.remove(proposal.name)
    print(f"Removed. {_UNDO}")
    return 0


def _undo(_request: Request) -> int:
    step = InstalledLibraries(user_folders().data).undo()
    print(f"Undone: {step.name} is as it was before it was {step.did}.")
    return 0


def _list(request: Request) -> int:
    state = InstalledLibraries(user_folders().data).state()
    found = listed(open_catalogue(request), state.installed)
    if request.options["json"]:
        print_json([_as_json(library) for library in found])
    else:
        for library in found:
            _print(_lines(library))
    return 1 if state.fault else 0


def _export(request: Request) -> int:
    options = request.options
    folder, file = Path(options["source"]), Path(options["file"])
    publication = _of_folder(request, folder) if folder.is_dir() else _of_installed(request)
    if options["manifest"]:
        _write(options["manifest"], publication.content)
    pack = publish(publication, file, over=options["force"])
    if options["key"]:
        pack = read_pack(file, read_key(options["key"]))
    print(f"{file}")
    _print(_about(pack))
    return 0


def _verify(request: Request) -> int:
    key = request.options["key"]
    pack = read_pack(request.options["file"], read_key(key) if key else None, ProgressBar("Checking"))
    if request.options["json"]:
        manifest = pack.manifest
        print_json(
            {
                "file": str(pack.path),
                "name": manifest.name,
                "edition": manifest.edition,
                "licence": manifest.licence,
                "monographs": len(manifest.monographs),
                "replaces": list(manifest.replaces),
                "signature": asdict(pack.signing),
            }
        )
        return 0
    print(f"{pack.path}: every file is as its manifest says.")
    _print(_about(pack))
    if pack.signature and not key:
        print("Who signed it was not checked: give --key.")
    return 0


def _replaceable(request: Request) -> dict[str, Path]:
    return bundled_files() if request.with_bundled else {}


def _preview(proposal: Proposal) -> int:
    for line in change_lines(proposal):
        print(wrapped(line))
    print("\nNothing was changed: this is a preview.")
    return 0


def _of_folder(request: Request, folder: Path) -> Publication:
    options = request.options
    if not options["edition"] or not options["licence"]:
        raise UsageError(
            "a folder needs --edition and --licence to become a pack (see dispensatory library export --help)"
        )
    about = Manifest(options["name"] or folder.absolute().name, options["edition"], options["licence"])
    all_of = bundled_files() if options["replaces_bundled"] else ()
    return of_folder(folder, about, options["replaces"], all_of=all_of, signature=_signature(options["signature"]))


def _of_installed(request: Request) -> Publication:
    options = request.options
    if any(options[each] for each in ("name", "edition", "licence", "replaces", "replaces_bundled", "signature")):
        raise UsageError("an installed library is exported as it came: only a folder can be given a name and the like")
    installed = InstalledLibraries(user_folders().data)
    if installed.find(options["source"]) is None:
        names = ", ".join(known.name for known in installed.state().installed) or "none"
        raise LibraryError(f"{options['source']}: is no folder and no installed library. Installed: {names}")
    return of_installed(installed, options["source"])


def _signature(file: Path | None) -> bytes:
    if file is None:
        return b""
    try:
        with file.open("rb") as stream:
            return stream.read(MOST_BYTES)
    except OSError as error:
        why = error.strerror or error
        raise LibraryError(f"{file}: cannot be read ({why}): check the name, and that you may read it") from error


def _write(file: Path, content: bytes) -> None:
    try:
        write_whole(file, content)
    except OSError as error:
        why = error.strerror or error
        message = f"{file}: cannot be written ({why}): check the free space and your rights"
        raise LibraryError(f"{message}, or choose another place") from error


def _about(pack: Pack) -> list[str]:
    manifest = pack.manifest
    number = len(manifest.replaces)
    replaced = f", {number} of them for the place of the bundled text" if number else ""
    return [
        f"{manifest.name}, edition {manifest.edition}: {_monographs(len(manifest.monographs))}{replaced}",
        f"Licence: {manifest.licence}",
        f"Signature: {signature_words(pack.signing)}",
    ]


def _lines(library: ListedLibrary) -> list[str]:
    edition = f", edition {library.edition}" if library.edition else ""
    lines = [f"{library.name}{edition}: {_monographs(library.monographs)}, {library.origin.value}"]
    if library.replaces:
        lines.append(f"  In the place of bundled ones: {', '.join(library.replaces)}")
    if library.licence:
        lines.append(f"  Licence: {library.licence}")
    if library.since:
        lines.append(f"  Installed {library.since}, signature: {signature_words(library.signing)}")
    return [*lines, f"  {library.folder}"]


def _as_json(library: ListedLibrary) -> dict[str, Any]:
    return {
        "name": library.name,
        "origin": library.origin.value,
        "edition": library.edition or None,
        "licence": library.licence or None,
        "monographs": library.monographs,
        "replaces": list(library.replaces),
        "signature": asdict(library.signing),
        "since": library.since or None,
        "folder": str(library.folder),
    }


def _monographs(number: int) -> str:
    return f"{number:,} monograph{'' if number == 1 else 's'}"


def _print(lines: list[str]) -> None:
    for line in lines:
        print(wrapped(line))

"""What can go wrong, as one tree.

DispensatoryError            shown to the user in one line, never with a traceback
|-- UsageError               the command was called wrongly                      exit status 2
|-- NotFoundError            no such medicine or section                         exit status 1
|-- MonographError           a monograph file cannot be read at all              exit status 1
|-- ResourceError            a table under resources/ is damaged                 exit status 1
|-- ImportRefused            a file is not taken into a library                 exit status 1
|-- ShelfError               favourites and notes cannot be read or kept         exit status 1
|-- PackError                a monograph pack is refused                         exit status 1
|-- LibraryError             installed libraries cannot be read or changed       exit status 1
`-- SearchIndexError         the index cannot be built, read or written          exit status 1
    `-- SearchCancelled      the caller asked a running search to stop           (never shown)
"""

from pathlib import Path


class DispensatoryError(Exception):
    """Anything that the program can explain in one line."""

    exit_status = 1


class UsageError(DispensatoryError):
    """The command line asks for something that does not exist or does not go together."""

    exit_status = 2


class NotFoundError(DispensatoryError):
    """No medicine or section answers to the name."""


class FileError(DispensatoryError):
    """A file is at fault: the message names it, the line where there is one, and the remedy."""

    def __init__(self, path: Path | str, line: int | None, message: str) -> None:
        self.path = Path(path)
        self.line = line
        self.message = message
        place = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{place}: {message}")


class MonographError(FileError):
    """A monograph file cannot be read: not there, no permission, not text, too large."""


class ResourceError(FileError):
    """A table under resources/ is damaged."""


class ImportRefused(DispensatoryError):  # noqa: N818 - what happens to a file, said as "FILE was refused: it ..."
    """A file, or what it holds, is not taken into a library: what is wrong with it and the remedy, to be read after its name."""


class ShelfError(DispensatoryError):
    """The reader's favourites and notes cannot be read, kept, imported or exported."""


class PackError(FileError):
    """A monograph pack is refused as a whole: the message says why, and what to do."""


class LibraryError(DispensatoryError):
    """The installed libraries cannot be read or changed; they are as they were."""


class SearchIndexError(DispensatoryError):
    """The search index cannot be built, read or written."""


class SearchCancelled(SearchIndexError):  # noqa: N818 - a request that was met, not a fault
    """A running search was told to stop."""

"""What the window showed last: the list and the page, kept so that the next start can paint both before it reads a monograph.

The catalogue, the parser and the Markdown converter take longer to import than the whole window takes to paint. A page is
shown from here only while its file has the size and time that it had; the list is corrected once the folders were looked at.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

from dispensatory.app.open_page import LookAlikeGroup, LookAlikeName, OpenPage, Summary, Tab

_FORMAT = 3


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """Slugs and titles of the medicines in the order of the list, and the page that was open, with its file and `stamp_of` that
    from before it was read.

    `tall` are the titles that have tall letters, each with its form, so that the first paint has them too.
    """

    slugs: tuple[str, ...]
    titles: tuple[str, ...]
    page: OpenPage | None = None
    file: Path | None = None
    tall: Mapping[str, str] = field(default_factory=dict)
    stamp: tuple[int, ...] = ()


class FirstScreenFile:
    """Keeps the first screen below `cache`. `about` tells libraries and versions apart: another `about`, another screen."""

    def __init__(self, cache: Path, about: tuple[str, ...]) -> None:
        self._about = [_FORMAT, *about]
        key = zlib.crc32("\0".join(about).encode("utf-8", "surrogateescape"))
        self._path = cache / f"first-screen-{key:08x}.json"

    def read(self) -> FirstScreen | None:
        """The screen as kept; None if there is none, it is damaged, or of other libraries. A page out of date is left out."""
        try:
            kept = json.loads(self._path.read_bytes())
            if kept["of"] != self._about:
                return None
            slugs, titles = tuple(kept["slugs"]), tuple(kept["titles"])
            tall = dict(kept["tall"])
            if len(slugs) != len(titles) or {*map(type, slugs), *map(type, titles), *map(type, tall.values())} - {str}:
                return None
            page, file = _read_page(kept["page"])
            return FirstScreen(slugs, titles, page, file, tall, tuple(kept["page"]["stamp"]) if page else ())
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def write(self, screen: FirstScreen) -> None:
        """Keep `screen`; where that cannot be written, the next start is merely slower."""
        kept = {
            "of": self._about,
            "slugs": screen.slugs,
            "titles": screen.titles,
            "tall": screen.tall,
            "page": _written_page(screen),
        }
        from dispensatory.whole_file import write_whole  # lazy: the first paint needs none

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(kept, separators=(",", ":")).encode("ascii"))
        except OSError as error:
            from dispensatory.log_file import log  # lazy: few starts need it

            log().warning("The first screen cannot be kept: %s: %s", self._path.parent, error.strerror)


def _written_page(screen: FirstScreen) -> dict[str, Any] | None:
    page, file = screen.page, screen.file
    if page is None or file is None or page.error or not screen.stamp:
        return None
    return {
        "file": str(file),
        "stamp": screen.stamp,
        "slug": page.slug,
        "summary": astuple(page.summary),
        "tabs": [astuple(tab) for tab in page.tabs],
        "tab": page.tab,
        "html": page.html,
        "scroll": page.scroll,
        "notice": page.notice,
    }


def _read_page(kept: Any) -> tuple[OpenPage | None, Path | None]:
    if kept is None:
        return None, None
    file = Path(kept["file"])
    if stamp_of(file) != tuple(kept["stamp"]):
        return None, None
    title, about, names, more, facts, warning, shown, groups = kept["summary"]
    page = OpenPage(
        slug=kept["slug"],
        summary=Summary(title, about, names, tuple(more), facts, warning, shown, tuple(map(_read_group, groups))),
        tabs=tuple(Tab(*tab) for tab in kept["tabs"]),
        tab=int(kept["tab"]),
        html=str(kept["html"]),
        scroll=int(kept["scroll"] or 0),
        notice=str(kept["notice"]),
    )
    return page, file


def _read_group(kept: Any) -> LookAlikeGroup:
    heading, why, names = kept
    return LookAlikeGroup(heading, why, tuple(LookAlikeName(*name) for name in names))


def stamp_of(file: Path) -> tuple[int, ...]:
    """Changes whenever a file is written, though the clock stands still or its time is put back; () if it is not there."""
    try:
        about = file.stat()
    except OSError:
        return ()
    return about.st_size, about.st_mtime_ns, about.st_ctime_ns, about.st_ino

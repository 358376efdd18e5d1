"""The page that is open, as the view needs it."""

from dataclasses import dataclass

from dispensatory.app.pages.summary import Summary
from dispensatory.app.pages.tabs import Tab


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A section of a medicine, ready to be shown.

    `words` are to be marked; `scroll` is where to show it (None: the first mark, else the top). `notice` says what is wrong
    with the file. `error` is set where the file could not be read: there is then no text.
    """

    slug: str
    summary: Summary
    tabs: tuple[Tab, ...]
    tab: int
    html: str
    words: tuple[str, ...] = ()
    scroll: int | None = None
    notice: str = ""
    error: str = ""

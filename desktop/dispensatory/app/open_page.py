"""The page that is open, as the view needs it: header, tabs, text."""

from dataclasses import dataclass

LONGEST_WARNING = 230
"""Signs of a boxed warning that the banner shows; a longer one is whole in Precautions."""


@dataclass(frozen=True, slots=True)
class LookAlikeName:
    """A name that looks like one of the medicine's: `shown` with tall letters; `slug` empty where the library has none."""

    shown: str
    name: str
    slug: str
    about: str


@dataclass(frozen=True, slots=True)
class LookAlikeGroup:
    """Names under the words that are true of them, and why they stand there."""

    heading: str
    why: str
    names: tuple[LookAlikeName, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The lines of the header, each plain text and empty where the file says nothing. `more` is what `names` leaves out.

    `shown` is the title with tall letters, for the eye; empty where it has none.
    """

    title: str
    about: str
    names: str
    more: tuple[str, ...]
    facts: str
    boxed_warning: str
    shown: str = ""
    look_alikes: tuple[LookAlikeGroup, ...] = ()

    def short_warning(self, longest: int) -> str:
        """The boxed warning as the banner shows it, cut between words where it is longer than `longest` signs."""
        warning = self.boxed_warning
        return warning if len(warning) <= longest else warning[:longest].rsplit(" ", 1)[0] + " \u2026"


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab and the section it shows. `label` is what the tab says, `name` the same unshortened."""

    key: str
    medicine: str | None
    name: str
    label: str


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

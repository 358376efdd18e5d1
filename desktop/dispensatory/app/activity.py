"""What the program is doing behind the window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Activity:
    """What is being done, in words, and how far it is; `total` is 0 where that is not known. Nothing: idle."""

    words: str = ""
    done: int = 0
    total: int = 0

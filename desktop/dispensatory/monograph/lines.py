"""What a line of Markdown is, told without trying one way after the other: a line may have no end."""

import re

_CELL = re.compile(r"[ \t]*:?-+:?[ \t]*")


def atx_heading(line: str) -> tuple[int, str] | None:
    """Level and text of a line such as "## Usage ##"; None if it is no heading. The text may be empty."""
    if "#" not in line[:4]:
        return None
    bare = line.lstrip(" ")
    marks = len(bare) - len(bare.lstrip("#"))
    if not 1 <= marks <= 6 or len(line) - len(bare) > 3:
        return None
    return marks, bare[marks:].strip(" \t").rstrip("#").rstrip(" \t")


def table_rule(line: str) -> int:
    """How many columns the rule below the head of a table has, as in "|---|:-:|"; 0 if the line is none."""
    if "-" not in line:
        return 0
    cells = line.strip(" \t").removeprefix("|").removesuffix("|").split("|")
    return len(cells) if all(map(_CELL.fullmatch, cells)) else 0

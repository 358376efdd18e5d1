"""What was found, one line a thing, and the whole as text."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a thing stands."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing: its part of the report, its name, how it stands, what was found, and what can be done if it is not well."""

    part: str
    name: str
    state: State
    words: str
    remedy: str = ""


def ok(part: str, name: str, words: str) -> Finding:
    """A thing that is well."""
    return Finding(part, name, State.OK, words)


def warning(part: str, name: str, words: str, remedy: str) -> Finding:
    """A thing that is not as it should be, though the program works."""
    return Finding(part, name, State.WARNING, words, remedy)


def fault(part: str, name: str, words: str, remedy: str) -> Finding:
    """A thing that keeps a part of the program from working."""
    return Finding(part, name, State.FAULT, words, remedy)


def count(findings: Iterable[Finding], state: State) -> int:
    """How many things stand so."""
    return sum(finding.state is state for finding in findings)


def summary(findings: Iterable[Finding]) -> str:
    """The whole in a line."""
    every = tuple(findings)
    faults, warnings = count(every, State.FAULT), count(every, State.WARNING)
    if not faults and not warnings:
        return f"{len(every)} things looked at: all in order."
    parts = (_number(faults, "fault"), _number(warnings, "warning"))
    return f"{len(every)} things looked at: {', '.join(part for part in parts if part)}."


def as_text(findings: Iterable[Finding]) -> str:
    """The report as lines: part by part, each thing with its state, remedies below."""
    lines: list[str] = []
    part = ""
    every = tuple(findings)
    width = max((len(finding.name) for finding in every), default=0)
    for finding in every:
        if finding.part != part:
            part = finding.part
            lines.extend(([""] if lines else []) + [part])
        lines.append(f"  {finding.state:7}  {finding.name:{width}}  {finding.words}")
        if finding.remedy:
            lines.append(f"{'':{width + 13}}Remedy: {finding.remedy}")
    return "\n".join((*lines, "", summary(every)))


def size_words(size: int) -> str:
    """A size in bytes as people write it: 1 kB is 1,000 bytes."""
    if size < 1000:
        return f"{size} B"
    if size < 1_000_000:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1_000_000:,.1f} MB" if size < 1_000_000_000 else f"{size / 1_000_000_000:,.1f} GB"


def _number(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}" if number else ""

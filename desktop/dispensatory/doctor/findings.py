"""What was found, one line a thing, and the whole as text."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dispensatory.wording import mark, tr, tr_n


class State(StrEnum):
    """How a thing stands; the words are translated where they are shown."""

    OK = mark("ok")
    WARNING = mark("warning")
    FAULT = mark("fault")


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
    return Finding(tr(part), name, State.OK, words)


def warning(part: str, name: str, words: str, remedy: str) -> Finding:
    """A thing that is not as it should be, though the program works."""
    return Finding(tr(part), name, State.WARNING, words, remedy)


def fault(part: str, name: str, words: str, remedy: str) -> Finding:
    """A thing that keeps a part of the program from working."""
    return Finding(tr(part), name, State.FAULT, words, remedy)


def count(findings: Iterable[Finding], state: State) -> int:
    """How many things stand so."""
    return sum(finding.state is state for finding in findings)


def summary(findings: Iterable[Finding]) -> str:
    """The whole in a line."""
    every = tuple(findings)
    faults, warnings = count(every, State.FAULT), count(every, State.WARNING)
    if not faults and not warnings:
        return tr_n("{n} thing looked at: all in order.", "{n} things looked at: all in order.", len(every))
    parts = [tr_n("{n} fault", "{n} faults", faults)] if faults else []
    parts += [tr_n("{n} warning", "{n} warnings", warnings)] if warnings else []
    said = ", ".join(parts)
    return tr_n("{n} thing looked at: {counts}.", "{n} things looked at: {counts}.", len(every), counts=said)


def as_text(findings: Iterable[Finding]) -> str:
    """The report as lines: part by part, each thing with its state, remedies below."""
    lines: list[str] = []
    part = ""
    every = tuple(findings)
    wide = max(len(tr(state)) for state in State)
    width = max((len(finding.name) for finding in every), default=0)
    for finding in every:
        if finding.part != part:
            part = finding.part
            lines.extend(([""] if lines else []) + [part])
        state = tr(finding.state)
        lines.append(f"  {state:{wide}}  {finding.name:{width}}  {finding.words}")
        if finding.remedy:
            lines.append(f"{'':{width + wide + 6}}{tr('Remedy: {words}', words=finding.remedy)}")
    return "\n".join((*lines, "", summary(every)))


def size_words(size: int) -> str:
    """A size in bytes as people write it: 1 kB is 1,000 bytes."""
    if size < 1000:
        return f"{size} B"
    if size < 1_000_000:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1_000_000:,.1f} MB" if size < 1_000_000_000 else f"{size / 1_000_000_000:,.1f} GB"

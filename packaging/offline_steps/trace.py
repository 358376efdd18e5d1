"""What a system-call trace says about the network: which calls are none of an offline program.

A trace is what `strace -f -ff -ttt` writes: a file for each thread, a call on each line, its time in front.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

CALLS = ("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg")
"""What is traced, beside `io_uring_setup`, behind which every other call could hide, and `execve`, which tells who is who."""

_LINE = re.compile(r"(?P<time>\d+\.\d+) (?P<call>[a-z_0-9]+)\((?P<words>.*)")
_ENDED = re.compile(r"\d+\.\d+ (?:\+\+\+|---) ")
_FAMILY = re.compile(r"\bsa_family=(\w+)")
_PATH = re.compile(r'\bsun_path=@?"([^"]*)"')
_LOCAL = ("AF_UNIX", "AF_LOCAL")
_TAKES_IN = ("bind", "listen", "accept", "accept4")


@dataclass(frozen=True, slots=True)
class Fault:
    """A line of a trace that no offline program writes: what it does, when, and where it stands."""

    what: str
    time: float
    file: str
    line: str

    def __str__(self) -> str:
        return f"{self.what}\n    {self.file}: {self.line}"


@dataclass(frozen=True, slots=True)
class Findings:
    """The faults of a trace, in their order, and how often each local partner was connected to."""

    faults: tuple[Fault, ...]
    partners: Counter[str] = field(default_factory=Counter)
    programs: int = 0

    def __add__(self, other: "Findings") -> "Findings":
        return Findings(self.faults + other.faults, self.partners + other.partners, self.programs + other.programs)


def read_traces(files: Iterable[Path], allowed: Mapping[str, str]) -> Findings:
    """What all `files` of a trace say. `allowed` names the local sockets that may be connected to: patterns with a name each."""
    found = Findings(())
    for file in files:
        found += judge(file.read_text(encoding="utf-8", errors="replace").splitlines(), allowed, file.name)
    return Findings(tuple(sorted(found.faults, key=lambda fault: fault.time)), found.partners, found.programs)


def judge(lines: Iterable[str], allowed: Mapping[str, str], file: str = "trace") -> Findings:
    """What the lines of one thread say."""
    faults: list[Fault] = []
    partners: Counter[str] = Counter()
    programs = 0
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            if not _ENDED.match(line):
                faults.append(Fault("writes what cannot be understood", _time(line), file, line))
            continue
        programs += found["call"] == "execve" and found["words"].endswith(" = 0")
        for what in _wrong(found["call"], found["words"], allowed, partners):
            faults.append(Fault(what, float(found["time"]), file, line))
    return Findings(tuple(faults), partners, programs)


def _wrong(call: str, words: str, allowed: Mapping[str, str], partners: Counter[str]) -> Iterator[str]:
    """What is wrong about a call with the arguments `words`; what is right about it is counted in `partners`."""
    if call == "execve":
        return
    if call in ("socket", "socketpair"):
        family = re.match(r"\w+", words)
        if family is None or family[0] not in _LOCAL:
            yield f"opens a socket of {family[0] if family else 'no known family'}"
    elif call in _TAKES_IN:
        yield "waits to be connected to"
    elif call in CALLS:
        yield from _wrong_partners(call, words, allowed, partners)
    else:
        yield f"calls {call}"


def _wrong_partners(call: str, words: str, allowed: Mapping[str, str], partners: Counter[str]) -> Iterator[str]:
    """What is wrong about the addresses in a call that connects or sends."""
    families = _FAMILY.findall(words)
    if call == "connect" and not families:
        yield "connects to what cannot be understood"
    for family in families:
        if family not in _LOCAL:
            yield f"{'connects' if call == 'connect' else 'sends'} over {family}"
    paths = _PATH.findall(words)
    if len(paths) != sum(family in _LOCAL for family in families):
        yield "names a local socket that cannot be understood"
    for path in paths:
        name = next((name for pattern, name in allowed.items() if re.fullmatch(pattern, path)), None)
        if name is None:
            yield f"connects to the local socket {path}, which is none of those that it needs"
        else:
            partners[name] += 1


def _time(line: str) -> float:
    seconds = re.match(r"\d+\.\d+", line)
    return float(seconds[0]) if seconds else 0.0

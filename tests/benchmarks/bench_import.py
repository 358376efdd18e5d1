"""Times of reading labels of several sizes and writing them as monographs, with the memory that it takes.

    .venv/bin/python tests/benchmarks/bench_import.py [MEGABYTES ...]

Prints medians of CPU time. The labels are made up by a machine: half paragraphs, a third lists, the rest tables. Asserts nothing.
"""

import random
import resource
import statistics
import sys
import time

from dispensatory.errors import ImportRefused
from dispensatory.library.labels.spl import read_spl
from dispensatory.library.labels.writing import write

WORDS = "the patient dose mg daily renal impairment of with and in plasma increased 10 20 0.5 placebo &lt;5 &#8805;60".split()
CODES = ("34067-9", "34068-7", "34070-3", "43685-7", "34084-4", "34073-7", "43684-0", "34089-3", "34090-1", "34092-7")
ROUNDS = 5


def words(number: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(number))  # noqa: S311 - no secret


def block() -> str:
    kind = random.random()  # noqa: S311
    if kind < 0.5:
        return f"<paragraph>{words(60)} <content styleCode='bold'>{words(3)}</content> {words(30)}</paragraph>"
    if kind < 0.8:
        return f"<list>{''.join(f'<item>{words(15)}</item>' for _ in range(6))}</list>"
    cells = "".join(f"<td styleCode='Lrule' align='center'>{words(2)}</td>" for _ in range(6))
    return f"<table><caption>Table</caption><tbody>{f'<tr>{cells}</tr>' * 12}</tbody></table>"


def section(code: str, size: int) -> str:
    text = ""
    while len(text) < size:
        text += block()
    return (
        f"<component><section><code code='{code}'/><title>Title {code}</title><text>{text}</text></section></component>"
    )


def label(size: int) -> bytes:
    body = "".join(section(code, size // len(CODES)) for code in CODES)
    return f"<document><component><structuredBody>{body}</structuredBody></component></document>".encode()


def main() -> None:
    random.seed(1)
    for megabytes in map(float, sys.argv[1:] or ["0.1", "1", "2"]):
        content = label(int(megabytes * 1024 * 1024))
        times, size = [], "refused"
        for _ in range(ROUNDS):
            begun = time.process_time()
            try:
                size = f"{len(write(read_spl(content)).text.encode()) / 1024:.0f} KB of Markdown"
            except ImportRefused as refused:
                size = f"refused: {refused}"
            times.append(time.process_time() - begun)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{len(content) / 1024 / 1024:5.1f} MB  {1000 * statistics.median(times):6.0f} ms  peak {peak:.0f} MB  {size}"
        )


if __name__ == "__main__":
    main()

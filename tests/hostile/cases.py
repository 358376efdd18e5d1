"""Files that no one should write, as generators: broken, endless, entangled, deceitful. Nothing here is kept as a file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

FRONT = "---\nlayout: minimal-medicine\ntitle: Hostile\n---\n"
KILO, MEGA = 1024, 1024 * 1024


@dataclass(frozen=True, slots=True)
class Case:
    """A file by the name of what is wrong with it."""

    name: str
    make: Callable[[], bytes]

    def __str__(self) -> str:
        return self.name


def _fields(lines: str) -> Callable[[], bytes]:
    return f"---\nlayout: minimal-medicine\n{lines}\n---\n\n### Usage\nText.\n".encode


def _body(text: str, heading: str = "Usage") -> Callable[[], bytes]:
    return f"{FRONT}### {heading}\n{text}\n".encode


def _lines(count: int, unit: str, heading: str = "Usage") -> Callable[[], bytes]:
    return _body(unit * count, heading)


def _rows(count: int, row: str, heading: str, head: str = "") -> Callable[[], bytes]:
    return _body(f"| a{head} | b | c % |\n|---|---|---|\n{row * count}", heading)


def _bomb() -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    return _fields("title: Bomb\n" + "\n".join(lines) + "\nsynonyms: *a11\nlay_terms: *a11")()


def _interactions(count: int) -> Callable[[], bytes]:
    lines = (f"  - {{with: [m{n}], action: avoid, effect: '*A* [1] 5 mg/kg', management: b}}" for n in range(count))
    return _fields("title: Interactions\ninteractions:\n" + "\n".join(lines))


BYTES = (
    Case("empty", lambda: b""),
    Case("NUL bytes", lambda: FRONT.encode() + b"### Dosage\n5\x000 mg/kg\n\0\0\0\n"),
    Case("all NUL", lambda: b"\0" * MEGA),
    Case("invalid UTF-8", lambda: FRONT.encode() + b"### Dosage\n5\x9610 mg/kg, 5 \xb5g\xff\n"),
    Case(
        "overlong and surrogate UTF-8", lambda: FRONT.encode() + b"### Usage\n\xc0\xaf \xed\xa0\x80 \xf5\x80\x80\x80\n"
    ),
    Case("UTF-16", lambda: f"{FRONT}### Usage\nText.\n".encode("utf-16")),
    Case("UTF-16 big-endian", lambda: b"\xfe\xff" + f"{FRONT}### Usage\nText.\n".encode("utf-16-be")),
    Case("UTF-16 cut short", lambda: f"{FRONT}### Usage\nText.\n".encode("utf-16")[:-1]),
    Case("UTF-32", lambda: f"{FRONT}### Usage\nText.\n".encode("utf-32")),
    Case("BOM", lambda: b"\xef\xbb\xbf" + f"{FRONT}### Usage\nText.\n".encode()),
    Case("two BOMs", lambda: b"\xef\xbb\xbf" * 2 + f"{FRONT}### Usage\nText.\n".encode()),
    Case("lines end in CR", lambda: f"{FRONT}### Usage\nText.\n".replace("\n", "\r").encode()),
    Case("50 MB", lambda: b"x" * (50 * MEGA)),
    Case("random bytes", lambda: bytes((n * n * 2654435761 >> 7) & 255 for n in range(300 * KILO))),
)

FIELDS = (
    Case("broken YAML", _fields("title: Broken: [\n\tx")),
    Case("front matter not closed", lambda: b"---\nlayout: minimal-medicine\ntitle: Open\n### Usage\nText.\n"),
    Case("alias bomb", _bomb),
    Case("alias to itself", _fields("title: &t [*t]")),
    Case("null title", _fields("title: null")),
    Case("number title", _fields("title: 5")),
    Case("list title", _fields("title: [a, {b: c}]")),
    Case("date title", _fields("title: 2023-10-01")),
    Case("title of 100,000 letters", _fields("title: " + "a" * 100_000)),
    Case("title of markup", _fields("title: '<img src=x><b>&amp;</b>\\'")),
    Case("YAML tags", _fields("title: !!python/object/apply:os.system ['true']\nsynonyms: !!set {a, b}")),
    Case("flow nested 100,000 deep", _fields("title: Deep\nsynonyms: " + "[" * 100_000)),
    Case(
        "blocks nested 2,000 deep", _fields("title: Deep\nsynonyms:\n" + "".join(" " * n + "-\n" for n in range(2000)))
    ),
    Case("100,000 fields", _fields("title: Many\n" + "\n".join(f"f{n}: x" for n in range(100_000)))),
    Case("100,000 synonyms", _fields("title: Many\nsynonyms:\n" + "- abcdef\n" * 100_000)),
    Case("19,000 synonyms", _fields("title: Many\nsynonyms: [" + ", ".join(f"n{n}x" for n in range(19_000)) + "]")),
    Case("4,000 interactions", _interactions(4_000)),
    Case("1,500 interactions", _interactions(1_500)),
    Case("boxed warning of 90 KB", _fields("title: Warning\nboxed_warning: '" + "[1 5 mg/kg *a* " * 6_000 + "'")),
    Case("half-life of 90 KB", _fields("title: Half\nhalf_life: '" + "5 hours (" * 10_000 + "'")),
    Case("half-life of digits", _fields("title: Half\nhalf_life: '" + "1" * 90_000 + " hours'")),
    Case(
        "strengths of 90 KB",
        _fields("title: S\ndosage_forms:\n  - {form: tablet, strengths: ['" + "1" * 90_000 + " mg']}"),
    ),
    Case(
        "source numbers",
        _fields("title: S\nsources:\n  - {id: 99999999999999999999, title: x}\n  - {id: -1, title: y}"),
    ),
)

REMOTE = (
    Case("script", _body("<script>alert(1)</script><SCRIPT SRC=//e.vil/x.js>")),
    Case("iframe", _body('<iframe src="http://e.vil/"></iframe><object data="file:///etc/passwd"></object>')),
    Case("img", _body('<img src="http://e.vil/x.png"><img src=file:///etc/passwd onerror=x> ![p](http://e.vil/p.png)')),
    Case("img references", _body('![a][1]\n\n[1]: file:///etc/passwd\n\n![b](file:///etc/hostname "t")')),
    Case(
        "links",
        _body("[a](javascript:x) [b](data:text/html,x) [c](file:///etc/passwd) <javascript:x> [d](medicine:other)"),
    ),
    Case(
        "links of the program",
        _body("[a](dose:000000000000) [b](chart:level) [c](faq:0) [d](source:1)", "How it Works"),
    ),
    Case("CSS", _body('<style>@import url(http://e.vil);</style><p style="background:url(file:///etc/passwd)">x</p>')),
    Case("attributes", _body('<b style="font-size:999px" onclick="x">b</b> <sub/onload=x> <br/x> **a**{: style="x"}')),
    Case("entities", _body("&#x3c;script&#62; &lt;b&gt; &#38;#60; &#0; &#x110000; &amp;lt; 5 &#x202e; mg")),
    Case("stash marks", _body("\x02klzzwxh:0000\x03 \x02wzxhzdk:0\x03 \x02amp\x03 \ue000script>")),
)

HIDDEN = (
    Case("right-to-left override", _body("Give 5\u202e01 mg\u202c/kg. Then 1\u2067 0\u2069 mg.", "Dosage")),
    Case(
        "zero width",
        _body("Give 1\u200b0 mg/kg, 2\u2060.\ufeff5 mg/kg, 10\u00ad0 mg/kg, para\u00adceta\u200cmol.", "Dosage"),
    ),
    Case("hidden by entities", _body("Give 5&#8238;01 mg&#x202C;, 1&#8203;0 mg, 1&shy;0 mg, &\\#8238;", "Dosage")),
    Case(
        "tags and fillers", _body("Give \U000e0031\U000e00300 mg, 1\u31640 mg, 1\u034f0, 1\ufe0f0, 1\u115f0.", "Dosage")
    ),
    Case("control signs", _body("Give 5\x1b[2J0 mg, 5\x080 mg, 5\x7f0, 5\x850, 5\u20280 mg.", "Dosage")),
    Case("hidden in the title", "---\ntitle: 'Mor\u200bphine\u202egm'\n---\n### Usage\nText.\n".encode),
    Case("overlaid digits", _body("Give 1\u03380 mg, 5\u20d20 mg, 1" + "\u0301" * 1000 + "0 mg.", "Dosage")),
    Case(
        "digits of other scripts",
        _body("Give \u0665 mg/kg, \uff15 mg/kg, \u096b\u0966 mg/kg, \u05d0 5 \u2013 10 mg.", "Dosage"),
    ),
)

STRUCTURE = (
    Case("1,400 nested list levels", _body("\n".join(" " * n + "- a" for n in range(1400)))),
    Case("10,000 list marks", _body("- " * 10_000 + "a")),
    Case("10,000 nested quotes", _body("> " * 10_000 + "a")),
    Case("quotes and lists nested", _body("> - " * 5_000 + "a")),
    Case("emphasis nested", _body("*a **b " * 10_000 + " b** a*" * 10_000)),
    Case("emphasis nested in paragraphs", _body(("*a **b " * 1_200 + " b** a*" * 1_200 + "\n\n") * 40)),
    Case("brackets nested", _body("[" * 50_000 + "a" + "]" * 50_000)),
    Case("table of 100,000 rows", _rows(100_000, "| a | 5 mg/kg | 3% |\n", "Usage")),
    Case("table of 19,000 rows", _rows(19_000, "| a | 5 mg/kg | 3% |\n", "Usage")),
    Case("table of 2,100 rows", _rows(2_100, "| a | 5 mg/kg | 3% |\n", "Usage")),
    Case("table of 2,100 side effects", _rows(2_100, "| nausea | 5% | 3% (1%) |\n", "Side Effects")),
    Case("table with a long head", _rows(2_100, "| a | 5 mg/kg | b |\n", "Dosage", "x " * 1_200)),
    Case("table of 5,000 columns", _body("|" + "a|" * 5000 + "\n|" + "---|" * 5000 + "\n|" + "1|" * 5000)),
    Case("100,000 sections", _lines(100_000, "### Usage\na\n")),
    Case("9,900 sections", _lines(9_900, "### Usage\na\n")),
    Case("9,900 own sections", (FRONT + "".join(f"### H{n}\na\n" for n in range(9_900))).encode),
    Case("99 sections", (FRONT + "".join(f"### H{n}\n{'a b 5 mg/kg. ' * 300}\n" for n in range(99))).encode),
    Case("9,900 sub-headings", _lines(9_900, "#### H\na\n")),
    Case("2,100 sub-headings", _lines(2_100, "#### H\na\n")),
    Case("19,900 labels", _lines(19_900, "**Usage:** a\n")),
    Case("4,900 questions", _lines(4_900, "**Q: a?**\n\nA: b\n\n", "FAQs")),
    Case("500 questions", _lines(500, "**Q: a *b*?**\n\nA: **c** d\n\n", "FAQs")),
    Case("19,900 items", _lines(19_900, "- a\n")),
    Case("2,100 items", _lines(2_100, "- a\n")),
    Case("2,100 numbered items", _lines(2_100, "1. a\n")),
    Case("items under a long one", _body("- " + "lead " * 3_500 + ":\n" + "    - 5 mg/kg a\n" * 2_100, "Dosage")),
    Case("1,000 paragraphs", _lines(1_000, "a\n\n")),
    Case("9,900 paragraphs", _lines(9_900, "a\n\n")),
    Case("19,900 lines", _lines(19_900, "a\n")),
    Case("2,100 lines", _lines(2_100, "**a** [1] b\n")),
    Case("19,900 blank lines", _lines(19_900, "\n")),
    Case(
        "400 KB of doses",
        _lines(
            2_000, "Give 5 to 10 mg/kg/day in 2 doses (maximum 100 mg a day) to children [1]. " * 2 + "\n\n", "Dosage"
        ),
    ),
    Case(
        "400 KB of frequencies",
        _lines(
            2_000, "Nausea 12%, rash 3% to 5%; headache (2%), in 1 to 10 of 100 people. " * 3 + "\n\n", "Side Effects"
        ),
    ),
    Case(
        "1 MB of prose",
        _lines(
            5_000, "The usual dose is taken with food, at night, by adults who need it most. " * 2 + "\n\n", "Dosage"
        ),
    ),
    Case(
        "1 MB in one line",
        _lines(
            7_000,
            "The usual dose is 5 mg/kg taken with food, at night, by adults who need it most, 12% of people. ",
            "Dosage",
        ),
    ),
    Case("1 MB in one word", _body("a" * (MEGA - 200))),
    Case("1 MB of digits", _body("1" * (MEGA - 200), "Dosage")),
    Case("a word of 100,000 letters in a list", _body("- a\n- " + "a" * 100_000)),
    Case("heading without text", (FRONT + "###\n### \n####\n").encode),
    Case("lines that are empty once read", _body("<br>\n\n- \n\n[1]\n\n> \n\n* \n\n| |\n|-|\n| |\n", "Side Effects")),
    Case("one table row", _body("|\n|-\n|", "Side Effects")),
)

UNITS = (
    "a", "a ", "1", "1 ", "1,", "1.", "1.5 ", "12 345 ", " ", "\t", "\u00a0", "*", "**", "*a ", "_", "_a ", "`", "`a", "[", "[1", "[1,",
    "](", "[a](", "![", "<", "<sub>", "<sup>2", "&", "&amp;", "#", "# ", ">", "|", "| ", "- ", "-", "--", "\\", "(", "((a", ")", "5 mg/kg ",
    "5 mg/kg (", "5 to 10 mg/kg/day, ", "5 mg/kg in 2 doses (maximum 100 mg) ", "maximum ", "maximum 5 mg or ", "A. ", "1. ", "a. A",
    "Q: ", "**Q: a", "**Q: a?** ", "? ", "nausea 12%, ", "nausea (", "12% ", "1% to ", "5 to ", "5 twice daily ", "=", "\u4e2d", "\u0301",
    "\u05d0 5 ", "between ", "every 8 hours ", "disclaimer ", "not a substitute for ", ": ", "e.g. ", "/", "12/", "q1", "http://", "'", '"', "~",
)  # fmt: skip
"""What is repeated without an end: each mark and word that something in the program looks for."""


def _repeated(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


SHAPES: dict[str, Callable[[str, int], str]] = {
    "line": _repeated,
    "paragraphs": lambda unit, size: "\n\n".join([_repeated(unit, 1_000)] * (size // 1_002)),
    "long paragraphs": lambda unit, size: "\n\n".join([_repeated(unit, 19_000)] * (size // 19_002)),
    "lines": lambda unit, size: "\n\n".join(["\n".join([_repeated(unit, 190)] * 100)] * (size // 19_102)),
    "items": lambda unit, size: "\n".join([f"- {_repeated(unit, 400)}"] * (size // 403)),
    "rows": lambda unit, size: (
        "| a | b % |\n|---|---|\n" + "\n".join([f"| {_repeated(unit, 200)} | 5 |"] * (size // 209))
    ),
    "run": lambda unit, size: "\n\n".join([f"a {_repeated(unit, 19_000)}x"] * (size // 19_005)),
}
"""How it is repeated: in one line, in paragraphs of one or many lines, in items, in cells, and so that it ends otherwise."""


def endless(size: int, heading: str) -> Iterator[Case]:
    """A file of about `size` signs for each unit and shape, under a heading."""
    for unit in UNITS:
        for shape, made in SHAPES.items():
            yield Case(f"{unit!r} {shape} {heading}", lambda u=unit, m=made: _body(m(u, size), heading)())


CASES = (*BYTES, *FIELDS, *REMOTE, *HIDDEN, *STRUCTURE)

"""The closing disclaimer of a monograph, with a label or without one."""

import re

_LABEL = re.compile(
    r"[ \t]*(?:[>*+-][ \t]+)?(?:#{1,6}[ \t]*)?[*_]{0,3}(?:(?:important|medical|legal)[ \t]+)?disclaimer\b[ \t]*"
    r"(?P<tail>[*_:.\u2013\u2014 \t-]*)",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*(?:[-*_]\s*){3,}")
_STRONG = re.compile(
    r"not (?:a |intended (?:as|to be) (?:a )?|meant (?:as|to be) (?:a )?)?(?:substitute|replacement) for"
    r"|(?:informational|information|educational|reference) (?:purposes )?only"
    r"|(?:informational|educational) (?:and \w+ )?purposes"
    r"|(?:not|does not|nor|never) (?:\w+ ){0,3}(?:medical|professional) advice"
    r"|does not (?:replace|substitute)",
    re.IGNORECASE,
)
_PROSE_START = re.compile(r"(?![ \t]*(?:[*+\u2022-][ \t]|\d{1,3}[.)][ \t]|[*_]{0,2}[AQ]\d*[:.]))\s*\S")


_HEADING_WORDS = frozenset({"disclaimer", "important", "medical", "legal", "general", "note", "notice", "and"})


def is_disclaimer(heading: str) -> bool:
    """Whether a heading says that a disclaimer follows, and nothing else: what says more is kept as a section."""
    words = re.findall(r"[^\W\d_]+", heading.casefold())
    return "disclaimer" in words and _HEADING_WORDS.issuperset(words)


def split_disclaimer(markdown: str) -> tuple[str, str | None]:
    """`markdown` without its closing disclaimer, and the disclaimer without its label; None where there is none."""
    lines = markdown.rstrip().split("\n")
    for number in range(len(lines) - 1, -1, -1):
        match = _LABEL.match(lines[number])
        if match and _is_label(lines[number], match):
            body = [lines[number][match.end() :], *lines[number + 1 :]]
            return _before(lines[:number]), _without_marks("\n".join(body))
    start = _last_paragraph(lines)
    closing = "\n".join(line for line in lines[start:] if not _RULE.fullmatch(line))
    if start and _PROSE_START.match(closing) and _STRONG.search(closing):
        return _before(lines[:start]), _without_marks(closing)
    return markdown, None


def _is_label(line: str, match: re.Match[str]) -> bool:
    """A label stands alone, or is set off by a colon, a dash or emphasis: "Disclaimer of liability" is prose."""
    return match.end() == len(line) or any(mark in match["tail"] for mark in ":*_\u2013\u2014-")


def _before(lines: list[str]) -> str:
    while lines and (not lines[-1].strip() or _RULE.fullmatch(lines[-1])):
        lines.pop()
    return "\n".join(lines)


def _last_paragraph(lines: list[str]) -> int:
    """Where the last paragraph begins; rules and blank lines after it are passed over."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or _RULE.fullmatch(lines[end - 1])):
        end -= 1
    start = end
    while start and lines[start - 1].strip() and not _RULE.fullmatch(lines[start - 1]):
        start -= 1
    return start


def _without_marks(text: str) -> str:
    """The disclaimer's text without the emphasis around all of it."""
    text = text.strip()
    for mark in ("***", "**", "__", "*", "_"):
        if (
            text.startswith(mark)
            and text.endswith(mark)
            and len(text) > 2 * len(mark)
            and mark not in text[len(mark) : -len(mark)]
        ):
            return text[len(mark) : -len(mark)].strip()
        if text.endswith(mark) and text.count(mark) == 1:
            return text[: -len(mark)].strip()
    return text

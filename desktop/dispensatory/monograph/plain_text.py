"""Markdown to plain text: the marks go, every word stays, line by line.

Not a rendering of Markdown but a reading of it: what is not surely a mark is left as it stands ("<5 mg", "2 * 3",
unbalanced "**").
"""

import html
import re

from dispensatory.monograph.hidden import seen
from dispensatory.monograph.lines import atx_heading, table_rule

_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_BULLET = re.compile(r"([ \t]*)[*+\u2022-][ \t]+(?=\S)")
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_TAG = re.compile(r"</?(?:sub|sup|b|i|u|em|strong|small)\s*/?>", re.IGNORECASE)
_RAISED = re.compile(r"<sup>\s*([0-9+-]{1,6})\s*</sup>", re.IGNORECASE)
_SUPERSCRIPTS = str.maketrans(
    "0123456789+-", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b"
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_IMAGE = re.compile(r"!\[([^\[\]\n]*)\]\(([^()\s]*)(?:\s+\"[^\"\n]*\")?\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]+)\]\(([^()\s]*)(?:\s+\"[^\"\n]*\")?\)")
_AUTOLINK = re.compile(r"<((?:https?|mailto):[^<>\s]+)>")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^\n]{1,500}?)(?<!`)\1(?!`)")
_STARS = re.compile(r"(?<!\\)(\*{1,3})(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s\\*])\1(?!\*)")
_UNDERSCORES = re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s\\_])\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_CITATION = re.compile(r"\s?\[\d{1,3}(?:\s*[,;\u2013-]\s*\d{1,3})*\](?!\()")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def without_citations(text: str) -> str:
    """`text` without the numbers of its sources, "[1]" or "[2, 5]"."""
    return _CITATION.sub("", text)


def plain_text(markdown: str) -> str:
    """`markdown` without its marks, line by line; list items begin with "- ", table cells are parted by " | "."""
    lines: list[str] = []
    for line in markdown.split("\n"):
        if "|" in line and table_rule(line):
            continue
        text = _line(line)
        if text or (lines and lines[-1]):
            lines.append(text)
    return "\n".join(lines).strip("\n")


def _line(line: str) -> str:
    if not line.strip() or _RULE.fullmatch(line):
        return ""
    if line.lstrip().startswith("|"):
        line = line.strip().strip("|").strip()
        line = " | ".join(cell.strip() for cell in line.split("|"))
    elif line.lstrip().startswith("#") and (heading := atx_heading(line)):
        line = heading[1]
    elif line.lstrip().startswith(">"):
        line = _QUOTE.sub("", line, count=1)
    if match := _BULLET.match(line):
        return match[1].replace("\t", "    ") + "- " + inline_text(line[match.end() :]).rstrip()
    return inline_text(line).rstrip()


def inline_text(text: str) -> str:
    """One line of Markdown without the marks of emphasis, code, links and the few tags that are allowed."""
    if not any(sign in text for sign in "*_`[<&\\"):
        return text
    text = _CODE.sub(r"\2", text)
    text = _IMAGE.sub(_described, text)
    text = _LINK.sub(_described, text)
    text = _AUTOLINK.sub(r"\1", text)
    text = _BREAK.sub(" ", text)
    text = _RAISED.sub(lambda match: match[1].translate(_SUPERSCRIPTS), text)  # 10<sup>9</sup> must not become 109
    text = _TAG.sub("", text)
    for _ in range(3):  # emphasis in emphasis
        stripped = _UNDERSCORES.sub(r"\2", _STARS.sub(r"\2", text))
        if stripped == text:
            break
        text = stripped
    text = _ESCAPE.sub(r"\1", text)
    return _ENTITY.sub(lambda match: seen(html.unescape(match[0])), text)


def _described(match: re.Match[str]) -> str:
    words, address = match[1], match[2]
    return f"{words} ({address})" if address and address != words else words

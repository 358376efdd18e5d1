"""Questions and answers out of the FAQs section, in every shape seen in the wild.

A question opens with a mark (`Q:`, `**Q: ...**`, `1. **Q1.** ...`), or is bold and ends in a question mark, or is a
sub-heading that does; an answer is everything up to the next question, with its own mark (`A:`, `* **A:** ...`) taken
off. Marks count only at the beginning of a line or item, so "Coenzyme Q:" and "Vitamin A:" in prose are words.
"""

import re
from dataclasses import dataclass, field
from textwrap import dedent

from dispensatory.monograph.lines import atx_heading
from dispensatory.monograph.model import Faq

_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<bullet>(?:[*+\u2022-]|\d{1,3}[.)])[ \t]+)?(?P<content>.*)", re.DOTALL)
_UNBALANCED_BULLET = re.compile(r"\A[*+-](?=(?:A|Answer|Q|Question)\s*\d*\s*[:.])")
_QUESTION_MARK = re.compile(
    r"(?P<open>\*\*|__|\*|_)?\s*Q(?:uestion)?\s*\d{0,3}\s*(?:[:.)]\s*(?P<close>\*\*|__)?|(?P<bare>\*\*|__)(?=\s))\s*(?=\S)"
)
_BOLD_QUESTION = re.compile(
    r"(?P<mark>\*\*|__)(?P<question>(?:(?!(?P=mark)).)*?\?)\s*(?P=mark)\s*:?\s*(?P<rest>.*)", re.DOTALL
)
_BOLD_THEN_MARK = re.compile(r"(?P<mark>\*\*|__)(?P<question>[^*_]+?)(?P=mark)\s*\?\s*(?P<rest>.*)", re.DOTALL)
_ANSWER_MARK = re.compile(
    r"(?:(?P<open>\*\*|__|\*|_)?\s*A(?:nswer)?\s*\d{0,3}\s*[:.)]\s*(?P<close>\*\*|__|\*|_)?|(?:\*\*|__)A(?:\*\*|__)(?=\s))\s*"
)
_ANSWER_INSIDE = re.compile(
    r"(?<=[?.!*_])\s*(?:(?:\*\*|__)\s*)?(?<![\w*])(?:\*\*|__)?A(?:nswer)?\s*\d{0,3}:\s*(?:(?:\*\*|__)\s*)?"
)


@dataclass(slots=True)
class _Pair:
    question: str
    answer: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class FaqText:
    """A FAQs section taken apart: what stands before the first question, and the pairs. Nothing else is left over."""

    before: str
    pairs: tuple[Faq, ...]


def parse_faqs(markdown: str, medicine: str | None = None) -> FaqText:
    """The questions and answers in `markdown`, both Markdown; no pairs where it holds no question."""
    before: list[str] = []
    pairs: list[_Pair] = []
    for line in markdown.split("\n"):
        opened = _open_question(line)
        if opened is not None:
            pairs.append(opened)
        elif pairs:
            pairs[-1].answer.append(line)
        else:
            before.append(line)
    faqs = tuple(Faq(pair.question, _answer(pair.answer), medicine) for pair in pairs)
    return FaqText("\n".join(before).strip(), faqs)


def _open_question(line: str) -> _Pair | None:
    item = _ITEM.fullmatch(line)
    if item is None or not item["content"].strip():
        return None
    content = _UNBALANCED_BULLET.sub("", item["content"].strip(), count=1)
    if match := _QUESTION_MARK.match(content):
        return _marked_question(content[match.end() :], match["open"] or "", match["close"] or match["bare"] or "")
    for pattern in (_BOLD_QUESTION, _BOLD_THEN_MARK):
        if match := pattern.fullmatch(content):
            ending = "" if match["question"].endswith("?") else "?"
            return _Pair(match["question"].strip() + ending, [_without_answer_mark(match["rest"])])
    heading = atx_heading(content)
    if heading and heading[0] > 1 and heading[1].endswith("?"):
        return _Pair(heading[1].strip("*_ "), [])
    return None


def _marked_question(text: str, opened: str, closed: str) -> _Pair:
    """A question after its mark. `opened` is the emphasis before the mark, `closed` the one right after it."""
    if opened and not closed and opened in text:
        question, rest = text.split(opened, 1)
        if not question.rstrip().endswith("?") and rest.lstrip().startswith("?"):
            question, rest = question + "?", rest.lstrip()[1:]
        if inside := _ANSWER_INSIDE.search(question):
            return _Pair(question[: inside.start()].strip(" *_"), [question[inside.end() :] + opened + rest])
        return _Pair(question.strip(), [_without_answer_mark(rest.strip())])
    if inside := _ANSWER_INSIDE.search(text):
        return _Pair(text[: inside.start()].strip(" *_"), [text[inside.end() :]])
    question, mark, rest = text.partition("? ")
    if mark and not opened:
        return _Pair(question + "?", [rest])
    return _Pair(text.strip().strip("*_ ") if opened or closed else text.strip(), [])


def _without_answer_mark(text: str) -> str:
    match = _ANSWER_MARK.match(text)
    if not match:
        return text
    rest = text[match.end() :]
    if match["open"] and not match["close"]:
        return _balanced(match["open"], rest)
    return rest


def _balanced(mark: str, rest: str) -> str:
    """The answer after `**A: ...`: the emphasis was opened before the mark, so it is opened again if it is closed."""
    return mark + rest if rest.count(mark) % 2 else rest


def _answer(lines: list[str]) -> str:
    """The lines of an answer, its mark taken off and its indentation with it."""
    for number, line in enumerate(lines):
        if line.strip():
            item = _ITEM.fullmatch(line)
            content = item["content"] if item else line
            bare = _UNBALANCED_BULLET.sub("", content, count=1)
            if _ANSWER_MARK.match(bare):
                following = "\n".join(lines[number + 1 :])
                return (_without_answer_mark(bare) + "\n" + dedent(following)).strip()
            break
    first, rest = (lines[0], lines[1:]) if lines and lines[0].strip() else ("", lines)
    return (first + "\n" + dedent("\n".join(rest))).strip()

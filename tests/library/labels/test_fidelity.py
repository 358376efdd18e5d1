"""All the words of a label, and nothing else, are what the window shows: over labels made up by a machine."""

import html
import re
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispensatory.library.labels.spl import read_spl
from dispensatory.library.labels.writing import FROM_LABEL, write
from dispensatory.monograph.html import render
from dispensatory.monograph.model import Monograph, Severity
from dispensatory.monograph.parser import parse
from dispensatory.monograph.plain_text import plain_text

SETTINGS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

WORDS = st.lists(
    st.sampled_from(
        """mg <5 ≥60 10 *note **bold** _x_ __y__ [1] [2, 3] [a](b) [see] ![p](q) `code` a|b |x| \\ \\* # ## > + - -- --- ---- ===
        ~~~ ``` 1. 2) 3. • ● A: A. Q: Q. Answer: Disclaimer: **Usage:** Usage: Dosage FAQs &amp; &#65; &lt;b&gt; <b> </b> <br> <sub>
        <script> <http://x.org> http://y.org 0.5 .5 5mg 1,000 µg ® \ue000 \uf0b7 &copy C_max a_b_c x*y 2*3 “word” – — \u2028 ½ ² é
        word other. End? Yes! (5.1) ( 2 ) : ; % @ {x} $y$ ^z ~w~ "quoted" 'single' :--- |---|---|""".split()
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b"
STYLES = st.sampled_from(["bold", "italics", "underline", "bold italics", "xmChange", "", "bold underline"])


@st.composite
def inline(draw: st.DrawFn, parent: Element, depth: int = 0) -> None:
    """Text, emphasis, breaks and links, one after the other, put into `parent`."""
    parent.text = (parent.text or "") + draw(WORDS)
    for kind in draw(st.lists(st.sampled_from(["content", "sub", "sup", "br", "linkHtml", "unknown"]), max_size=3)):
        child = SubElement(parent, kind)
        if kind == "content":
            child.set("styleCode", draw(STYLES))
        if kind == "linkHtml":
            child.set("href", draw(st.sampled_from(["#S5.1", "", "other"])))
        if kind != "br":
            child.text = draw(WORDS)
            if depth < 1 and draw(st.booleans()):
                draw(inline(child, depth + 1))
        child.tail = draw(st.sampled_from(["", " ", "\n   "])) + draw(st.one_of(st.just(""), WORDS))


@st.composite
def blocks(draw: st.DrawFn, parent: Element, depth: int = 0) -> None:
    """Paragraphs, lists and tables, put into `parent`."""
    for kind in draw(st.lists(st.sampled_from(["paragraph", "list", "table", "text"]), min_size=1, max_size=3)):
        if kind == "text":
            last = parent[-1] if len(parent) else None
            words = draw(WORDS)
            if last is None:
                parent.text = f"{parent.text or ''} {words}"
            else:
                last.tail = f"{last.tail or ''} {words} "
        elif kind == "paragraph":
            draw(inline(SubElement(parent, "paragraph")))
        elif kind == "list":
            draw(a_list(parent, depth))
        else:
            draw(a_table(parent))


@st.composite
def a_list(draw: st.DrawFn, parent: Element, depth: int) -> None:
    made = SubElement(parent, "list", listType="unordered")
    for _ in range(draw(st.integers(1, 3))):
        item = SubElement(made, "item")
        draw(inline(item))
        if depth < 2 and draw(st.integers(0, 3)) == 0:
            draw(blocks(item, depth + 1))


@st.composite
def a_table(draw: st.DrawFn, parent: Element) -> None:
    table = SubElement(parent, "table")
    columns = draw(st.integers(1, 4))
    if draw(st.booleans()):
        draw(inline(SubElement(table, "caption")))
    if draw(st.booleans()):
        row = SubElement(SubElement(table, "thead"), "tr")
        for _ in range(columns):
            draw(inline(SubElement(row, "th")))
    body = SubElement(table, "tbody")
    for _ in range(draw(st.integers(1, 3))):
        row = SubElement(body, "tr")
        for _ in range(columns):
            draw(inline(SubElement(row, "td")))


@st.composite
def labels(draw: st.DrawFn, code: str = "34067-9") -> Element:
    root = Element("document", xmlns="urn:hl7-org:v3")
    SubElement(root, "setId", root="0a0b0c0d-0000-4000-8000-000000000000")
    body = SubElement(SubElement(root, "component"), "structuredBody")
    section = SubElement(SubElement(body, "component"), "section")
    SubElement(section, "code", code=code)
    SubElement(section, "title").text = draw(WORDS)
    draw(blocks(SubElement(section, "text")))
    if draw(st.booleans()):
        inner = SubElement(SubElement(section, "component"), "section")
        SubElement(inner, "code", code="42229-5")
        SubElement(inner, "title").text = draw(WORDS)
        draw(blocks(SubElement(inner, "text")))
    return root


def source_words(root: Element) -> str:
    """All the text of the sections of a label, without white space."""
    return squeezed("".join("".join(section.itertext()) for section in root.iter("structuredBody")))


def squeezed(text: str) -> str:
    for sign in ("\ue000", "\uf0b7"):
        text = text.replace(sign, f"[sign U+{ord(sign):04X}]")
    return re.sub(r"\s+", "", text)


def monograph_of(root: Element) -> tuple[Monograph, str]:
    written = write(read_spl(tostring(root, encoding="utf-8")))
    return parse(written.text, Path("made.md"), "made"), written.text


def shown(markdown: str) -> str:
    """What the window shows of a section, without white space and without the note on its origin."""
    made = render(markdown.replace(FROM_LABEL, ""), {1})
    return squeezed(html.unescape(re.sub(r"<[^>]*>", "", made)))


def without_bullets(text: str) -> str:
    """A bullet at the start of a line is shown as the mark of a list, in cells as a sign: no word either way."""
    return text.replace("\u2022", "")


@given(labels())
@SETTINGS
def test_that_every_word_of_a_section_is_shown_once_and_in_order(root: Element) -> None:
    monograph, _ = monograph_of(root)
    usage = next(section for section in monograph.sections if section.key == "usage")
    assert without_bullets(shown(usage.markdown)) == without_bullets(source_words(root))


@given(labels())
@SETTINGS
def test_that_every_word_of_a_section_is_in_its_plain_text(root: Element) -> None:
    monograph, _ = monograph_of(root)
    usage = next(section for section in monograph.sections if section.key == "usage")
    found = squeezed(plain_text(usage.markdown.replace(FROM_LABEL, "")))
    assert without_marks(found) == without_marks(source_words(root))


def without_marks(text: str) -> str:
    """Without the signs that plain text puts at items and between cells, and with raised figures on the line."""
    return re.sub(r"[|\u2022-]", "", text.translate(str.maketrans(RAISED, "0123456789+-")))


@given(labels(code="42231-1"))
@SETTINGS
def test_that_every_word_for_patients_is_shown(root: Element) -> None:
    monograph, _ = monograph_of(root)
    faqs = next(section for section in monograph.sections if section.key == "faqs")
    assert without_bullets(shown(faqs.markdown)) == without_bullets(source_words(root))


@given(st.sampled_from(["34067-9", "42231-1", "42229-5", "34092-7"]).flatmap(lambda code: labels(code=code)))
@SETTINGS
def test_that_no_words_make_other_sections_or_faults(root: Element) -> None:
    for each in list(root.iter("list"))[::2]:
        each.set("listType", "ordered")
    monograph, text = monograph_of(root)
    own = monograph.sections[7:]
    assert [section.key for section in monograph.sections[:7]] == [
        "generic-name",
        "usage",
        "dosage",
        "side-effects",
        "how-it-works",
        "precautions",
        "faqs",
    ]
    assert len(own) <= 2
    assert own[-1].key == "label-data"
    assert all(section.medicine is None for section in monograph.sections)
    assert not [problem for problem in monograph.problems if problem.severity is Severity.ERROR]
    assert all(faq.answer.strip() for faq in monograph.faqs)
    assert (monograph.disclaimer or "").startswith("This is the label that its publisher gives out.")
    assert text.count("**Disclaimer:**") == 1

"""The HTML shows what the author meant, nothing remote, and every word."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispensatory.monograph.html import inline, render


def flat(markdown: str, **options: object) -> str:
    """The rendered HTML without line breaks."""
    return re.sub(r"\n\s*", "", render(markdown, **options))  # type: ignore[arg-type]


@pytest.mark.parametrize("indent", ["   ", "    ", "        ", "\t", "  "])
def test_that_lists_nest_by_any_indentation(indent: str) -> None:
    assert flat(f"* one\n{indent}* two\n* three") == "<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>"


def test_that_a_list_needs_no_blank_line_before_it() -> None:
    assert flat("Take:\n* one\n* two") == "<p>Take:</p><ul><li>one</li><li>two</li></ul>"


def test_that_blank_lines_between_items_do_not_spread_a_list() -> None:
    assert flat("* one\n\n* two") == "<ul><li>one</li><li>two</li></ul>"


def test_that_a_numbered_list_goes_on_after_a_paragraph() -> None:
    made = flat("1. one\n2. two\n\nThen wait.\n\n3. three\n4. four")
    assert made == '<ol><li>one</li><li>two</li></ol><p>Then wait.</p><ol start="3"><li>three</li><li>four</li></ol>'


def test_that_bullets_and_numbers_are_two_lists() -> None:
    assert flat("* one\n1. two") == "<ul><li>one</li></ul><ol><li>two</li></ol>"


def test_that_a_paragraph_inside_an_item_stays_there() -> None:
    made = flat("* one\n\n  more of one\n* two")
    assert made.count("<li>") == 2
    assert made.index("more of one") < made.index("two")
    assert "<ul><li><p>one</p><p>more of one</p></li>" in made


def test_that_trailing_spaces_make_no_break_and_indentation_no_code() -> None:
    assert flat("one  \ntwo") == "<p>onetwo</p>"
    assert flat("    indented") == "<p>indented</p>"


def test_that_a_rule_below_a_line_does_not_make_it_a_heading() -> None:
    assert flat("text\n---\nmore") == "<p>text</p><hr><p>more</p>"


def test_that_a_table_may_follow_a_paragraph_and_ends_before_the_next() -> None:
    made = flat("Doses:\n| A | B |\n|---|---|\n| 1 | 2 |\nAfter.")
    assert made.startswith("<p>Doses:</p><table>")
    assert made.endswith("</table><p>After.</p>")


def test_that_less_than_is_never_taken_for_a_tag() -> None:
    assert flat("<5 mg, a <b and c") == "<p>&lt;5 mg, a &lt;b and c</p>"


def test_that_only_harmless_tags_are_tags() -> None:
    assert flat("CO<sub>2</sub> <script>x</script> <img src=http://e.org/x> <b>bold</b>") == (
        "<p>CO<sub>2</sub> &lt;script&gt;x&lt;/script&gt; &lt;img src=http://e.org/x&gt; <b>bold</b></p>"
    )


def test_that_tags_with_attributes_are_text() -> None:
    assert "<b onclick" not in render('<b onclick="x">bold</b> <sup style="x">2</sup>')


def test_that_pictures_become_words() -> None:
    assert (
        flat("![tablet](http://example.org/a.png)") == "<p><span>[picture: tablet http://example.org/a.png]</span></p>"
    )


def test_that_links_keep_their_address_as_words_and_only_web_links_stay_links() -> None:
    assert flat("[leaflet](https://e.org)") == '<p><a href="https://e.org">leaflet (https://e.org)</a></p>'
    for address in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "source:1", "JAVASCRIPT:x"):
        made = render(f"[leaflet]({address})")
        assert "href" not in made
        assert address in html.unescape(made)


def test_that_reference_definitions_are_not_swallowed() -> None:
    assert "http://example.org" in render("See [1].\n\n[1]: http://example.org")


def test_that_citations_link_to_listed_sources_only() -> None:
    made = render("Take 5 mg [1, 2]. Never [9].", {1, 2})
    assert made.count('href="source:') == 2
    assert "[9]" in made
    assert render("Take 5 mg [1].") == "<p>Take 5 mg [1].</p>"


def test_that_one_line_comes_without_its_paragraph() -> None:
    assert inline("**one** line") == "<strong>one</strong> line"


def test_that_absurd_nesting_is_shown_all_the_same() -> None:
    made = render("\n".join("  " * depth + f"* item{depth}" for depth in range(2_000)))
    assert "item0" in made
    assert "item1999" in made
    assert "deep" in render("> " * 3_000 + "deep")


def test_that_an_endless_line_is_shown_without_formatting() -> None:
    made = render("**a* " * 20_000)
    assert made.count("**a*") == 20_000


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab1 *_`#>|-[]()<!:/\n.&", max_size=80))
def test_that_no_letter_is_lost_whatever_the_signs(markdown: str) -> None:
    shown = html.unescape(re.sub(r"<[^<>]*>", "", render(markdown)))
    lost = [
        sign
        for sign in "ab"
        if shown.count(sign) < len(re.findall(rf"(?<!<)(?<!</){sign}|<{sign}(?!\s*/?>)", markdown))
    ]
    assert "<script" not in render(markdown)
    assert lost == [] or re.search(r"</?b\s*/?>", markdown)

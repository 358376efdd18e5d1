"""The HTML shows what the author meant, nothing remote, and every word."""

import html
import re
import time

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


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["*", "**", "*", "**", "***", "_", " "]), min_size=4, max_size=12))
def test_that_no_letter_is_lost_between_any_marks(marks: list[str]) -> None:
    markdown = "".join(f"{mark}w{number}" for number, mark in enumerate(marks))
    shown = re.sub(r"<[^<>]*>", "", render(markdown))
    assert re.findall("[w0-9]", shown) == re.findall("[w0-9]", markdown)


@pytest.mark.parametrize(
    "markdown",
    ["*C. albicans; **not 5*0 mg", "Dose: *5**10*20 mg", "*Give**10*20 mg", "__1_*__***2 mg**30mg***4 mg*"],
)
def test_that_no_figure_is_lost_between_marks_that_do_not_match(markdown: str) -> None:
    shown = re.sub(r"<[^<>]*>", "", render(markdown))
    assert re.findall("[A-Za-z0-9]", shown) == re.findall("[A-Za-z0-9]", markdown)


def test_that_cells_beyond_the_head_of_a_table_are_kept() -> None:
    made = flat("| a | b |\n|---|---|\n| 1 | 2 | 3 mg | 4 |\n| 5 |")
    assert "<tr><td>1</td><td>2 | 3 mg | 4</td></tr><tr><td>5</td><td></td></tr>" in made


def test_that_titles_of_links_and_pictures_are_kept() -> None:
    assert "leaflet (https://e.org at most 5 mg)" in render('[leaflet](https://e.org "at most 5 mg")')
    assert "leaflet (source:1 at most 5 mg)" in render('[leaflet](source:1 "at most 5 mg")')
    assert "[picture: tablet x.png 5 mg]" in render('![tablet](x.png "5 mg")')


@pytest.mark.parametrize("written", ["&\\#8238;", "&#82\\38;", "**&**#8238;", "&<b></b>#8238;", "`&#8238;`"])
def test_that_no_hidden_sign_comes_of_pieces(written: str) -> None:
    assert "\u202e" not in html.unescape(render(f"5 {written} mg"))


@pytest.mark.parametrize(("marker", "tag"), [("-", "ul"), ("{}.", "ol")])
def test_that_a_long_list_goes_on_in_further_ones_with_its_numbers(marker: str, tag: str) -> None:
    items = [f"{marker.format(number)} item{number}\n    - inner" for number in range(5, 705)]
    made = flat("\n".join(items))
    assert made.count("inner") == 700
    assert made.count(f"<{tag}") == made.count(f"</{tag}>")
    assert re.search(rf"item304<ul><li>inner</li></ul></li></{tag}><{tag}[^>]*><li>item305<", made)
    assert ('<ol start="305">' in made) == (tag == "ol")


@pytest.mark.parametrize(
    "line", ["[" * 5000, "[1" * 5000, "[a](" * 4000, "![" * 4000, "\\\\[" * 3000, "a [b [c " * 2000]
)
def test_that_open_brackets_are_text_and_cost_no_time(line: str) -> None:
    begun = time.process_time()
    assert html.unescape(render(line)).count("[") == line.count("[")
    assert time.process_time() - begun < 1


def test_that_links_and_citations_in_brackets_are_what_they_were() -> None:
    made = render("See [a [1]](x), [b](http://e.org/x_(y)) and [1, 2]: [c][1] \\[d] `[e]`.", {1, 2})
    assert made.count('href="source:') == 4
    assert '<a href="http://e.org/x_(y)">b (http://e.org/x_(y))</a>' in made
    assert "[d] <code>[e]</code>" in made


@pytest.mark.parametrize("lines", ["#", "# a", "-", "=", "- ", "a\n=", "a\n-"])
def test_that_marks_alone_in_their_lines_cost_no_time(lines: str) -> None:
    begun = time.process_time()
    render("\n".join([lines] * 3000))
    assert time.process_time() - begun < 2

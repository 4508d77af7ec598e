import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarizer.render.document import Document, Paragraph, Strong
from summarizer.render.markdown import begin, code, escape, to_markdown, visible

HOSTILE = (
    "[click](http://evil.example)",
    "![x](http://evil.example/p.png)",
    "[ref]: http://evil.example",
    "[ref][ref] and [^1] and ^[note]",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- hidden --> <b>bold</b>",
    "&lt;b&gt; &#64; &#x40; &amp",
    "# heading",
    "###### heading #",
    "Title\n=====",
    "Title\n---",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "1) item",
    "123456789) item",
    "> quote",
    "```\ncode\n```",
    "~~~\ncode\n~~~",
    "    indented",
    "\tindented",
    "`code` and ``more``",
    "*a* **b** _c_ __d__ ~~e~~",
    "a|b|c",
    "| a | b |\n|---|---|\n| c | d |",
    "---",
    "***",
    "a  \nb\\\nc",
    "ends in a backslash \\",
    "\\[x](y)",
    "https://evil.example/path?q=1",
    "ftp://evil.example //evil.example HTTP://EVIL.EXAMPLE",
    "www.evil.example and evil.example",
    "someone@evil.example mailto:someone@evil.example",
    "<https://evil.example> <someone@evil.example>",
    "@someone and #123 and GH-12 and owner/repo#5",
    ":tada: $x^2$ $$y$$ {{ site.secret }} {% raw %}",
    "javascript:alert(1)",
    "a\u2028b\u2029c\x85d\x0be\x0cf\rg",
)
HIDDEN = "\u200b\u202e\u2066\ufeff\u00ad\u2060\u200e"
SPECIALS = "\\`*_{}[]()<>#+-.!|~&;:=@$^\"'/\n\r\t 0123456789aghwx"
ANY = st.one_of(
    st.text(st.sampled_from(SPECIALS), max_size=40),
    st.text(max_size=40),
    st.lists(st.sampled_from(HOSTILE)).map(" ".join),
)
OURS = {"html_inline"}
PLAIN = {"text", "softbreak", "text_special", *OURS}
LIVE_TEXT = re.compile(
    r"https?://|ftp://|//\w|\bwww\.|[^\W_]\.[^\W\d_]{2}|\w@\w|(?:^|\W)@\w|#\w|\bGH-\d|:[\w+-]+:", re.IGNORECASE
)

COMMONMARK = MarkdownIt("commonmark")
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _inline(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens if token.type == "inline" for child in token.children or ()]


def _shown(children: list[Token]) -> str:
    isolates = dict.fromkeys(map(ord, "\u2068\u2069"))
    return "".join(each.content for each in children if each.type not in OURS).translate(isolates)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(text):
    """Text that would be Markdown, HTML or a link is one run of plain text, and reads as it was written."""
    for reader in (COMMONMARK, GITHUB):
        for before in ("", "- ", "## ", "**Label** ", "| "):
            _assert_plain(text, before, reader)


@given(ANY, st.sampled_from(["", "- ", "## ", "1. "]))
@example("a\\", "")
@example("\u0660\u06f1.", "")
def test_any_text_is_shown_and_does_nothing(text, before):
    """For all texts: no token but plain text comes of them, and the letters stay."""
    _assert_plain(text, before, GITHUB)


@given(ANY)
def test_any_text_keeps_to_its_table_cell(text):
    """For all texts: a table row has exactly the cells that we gave it."""
    tokens = GITHUB.parse(f"| a | b |\n| --- | --- |\n| {escape(text)} | end |")
    cells = [_shown(token.children) for token in tokens if token.type == "inline"]
    assert cells == ["a", "b", visible(text), "end"]


@given(ANY)
def test_no_run_of_text_holds_what_programs_turn_into_links(text):
    """For all texts: no piece of text between tags is an address, a mention, an issue number or an emoji."""
    pieces = re.split("<!-- -->", COMMONMARK.renderInline(escape(text)))
    assert not [piece for piece in pieces if LIVE_TEXT.search(_unescaped(piece))]


@given(st.text(max_size=30))
def test_code_spans_show_any_text_and_nothing_else(text):
    """For all texts: a code span is one code span, whatever backticks it holds."""
    children = _inline(COMMONMARK.parse(f"x {code(text)} y"))
    if visible(text):
        assert [each.type for each in children] == ["text", "code_inline", "text"]
        assert children[1].content.strip(" ") == visible(text).strip(" ")


def test_what_cannot_be_seen_is_left_out():
    """Zero-width and bidirectional control characters do not reach the page."""
    assert escape(f"a{HIDDEN}b") == "ab"


def test_control_characters_show_as_such():
    """A control character is replaced by a visible sign."""
    assert escape("a\x00b\x1b[31mc") == "a\ufffdb\ufffd\\[31mc"


def test_text_from_right_to_left_is_isolated():
    """Arabic text cannot carry the figures that follow it to its other side."""
    assert escape("قتل 12 شخصا") == "\u2068قتل 12 شخصا\u2069"


def test_joiners_stay_where_a_script_needs_them():
    """Persian keeps its zero-width non-joiner; between Latin letters it is left out."""
    assert "\u200c" in escape("می\u200cخواهم")
    assert escape("ab\u200cc") == "abc"


@pytest.mark.parametrize("text", ["The U.S. said 3.5 million, on 20.02.2020.", "Smith & Co", "at 12:30, 50% (or so)!"])
def test_ordinary_text_is_left_alone(text):
    """News prose reads in the source of the Markdown as it does in the article."""
    assert escape(text) == text


def _assert_plain(text, before, reader):
    tokens = reader.parse(f"{before}{begin(escape(text))}")
    bare = reader.parse(f"{before}x")
    if visible(text):
        assert [token.type for token in tokens] == [token.type for token in bare]
    children = [each for each in _inline(tokens) if not each.type.startswith("strong")]
    assert {each.type for each in children} <= PLAIN
    assert {each.content for each in children if each.type in OURS} <= {"<!-- -->"}
    label = {"**Label** ": "Label ", "| ": "| "}.get(before, "")
    assert _shown(children) == f"{label}{visible(text)}".strip()


def _unescaped(html):
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


@pytest.mark.parametrize("name", ["05_consumer_portal", "press_release_2", "C#7b"])
def test_a_name_with_marks_between_its_letters_keeps_them_without_a_backslash(name):
    """Between letters and digits they do nothing, and a file's name can be read as it is."""
    assert "\\" not in escape(name)
    assert _shown(_inline(COMMONMARK.parse(escape(name)))) == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("11 mortos**, e não 12", "11 mortos**, e não 12"),
        ("são **11 mortos**, e não 12", "são \\*\\*11 mortos**, e não 12"),
        ("o bloqueio de R$ 1,5 bilhão", "o bloqueio de R$ 1,5 bilhão"),
        ("from US$ 5 to R$ 6", "from US$ 5 to R$ 6"),
        ("it cost $5, then $6", "it cost $5, then $6"),
        ("it cost $5, or R$ 20", "it cost \\$5, or R\\$ 20"),
        ("2 * 3 = 6", "2 * 3 = 6"),
        ("a footnote*", "a footnote*"),
    ],
)
def test_a_mark_that_does_nothing_in_its_line_has_no_backslash(text, told):
    """Asterisks and dollar signs mean something in pairs alone, and who reads the source sees each backslash."""
    assert escape(text) == told
    assert _shown(_inline(COMMONMARK.parse(told))) == text


@pytest.mark.parametrize("text", ["1.260 pessoas", "-3 °C", "+5 points", "12.5 percent"])
def test_a_number_at_the_beginning_begins_no_list(text):
    """A list's mark has a space behind it."""
    assert begin(text) == text
    _assert_plain(text, "", GITHUB)


@given(st.lists(st.text(st.sampled_from("*$a 1.“"), max_size=8), min_size=1, max_size=4), st.booleans())
def test_texts_beside_one_another_and_beside_bold_stay_texts(texts, is_bold):
    """For all texts: what is closed in one and opened in another is seen in the line that they make."""
    line = tuple(Strong(each) if is_bold and place % 2 else f" {each} " for place, each in enumerate(texts))
    told = to_markdown(Document("x", (Paragraph(("x ", *line, " x")),), ()))
    children = _inline(GITHUB.parse(told.split("\n\n")[1]))
    strong = sum(each.type == "strong_open" for each in children)
    assert strong == sum(isinstance(each, Strong) and bool(visible(each.text)) for each in line)
    assert not any(each.type == "em_open" for each in children)

import base64
import hashlib
import html
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from brief_builder import ARTICLES, BRIEF
from examples import examples
from foreign_text import HOSTILE, as_long, with_texts
from hypothesis import given, settings
from hypothesis import strategies as st

import summarizer
from summarizer.errors import InputError
from summarizer.loading import load_articles
from summarizer.merging.facts import Facts, quote_ids
from summarizer.render import render
from summarizer.render.html import shown
from summarizer.render.html.marked import marked
from summarizer.telling.figure_rows import row_parts
from summarizer_schemas.brief import Quote

VOID = {"meta", "link", "br", "img", "input", "hr"}
HOSTILE_HTML = (
    *HOSTILE,
    '"><img src=x onerror=alert(1)>',
    "</style></script><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "&quot; onmouseover=&quot;alert(1)",
    "expression(alert(1)); background: url(http://evil.example)",
)


class Page(HTMLParser):
    """An HTML page as elements in order, each with its attributes; those within pictures by themselves."""

    def __init__(self, text):
        super().__init__()
        self.elements = []
        self.drawn = []
        self._open = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        """Keep an element."""
        is_drawn = any(name == "svg" for name, _ in self._open)
        (self.drawn if is_drawn else self.elements).append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):  # noqa: ARG002 - as it was opened
        """Leave an element."""
        self._open.pop()

    def all(self, name):
        """Return every value of an attribute."""
        return [attributes[name] for _, attributes in (*self.elements, *self.drawn) if name in attributes]


def _html(brief=BRIEF, articles=ARTICLES):
    return render(brief, "html", articles=articles)


PAGE = Page(_html())


@pytest.mark.parametrize("text", HOSTILE_HTML)
def test_text_of_others_changes_neither_elements_nor_attributes(text):
    """With hostile text in every field the page has the same elements and the same attributes but for what they say."""

    def skeleton(page):
        # Which words of a line lead to the evidence depends on which are the longest.
        return [(tag, *sorted(own)) for tag, own in page.elements if own.get("class") != "said"]

    hostile = Page(_html(with_texts(BRIEF, text)))
    plain = Page(_html(with_texts(BRIEF, as_long(text))))
    assert skeleton(hostile) == skeleton(plain)


@pytest.mark.parametrize("text", ["x", *HOSTILE_HTML])
def test_a_page_has_one_script_no_handlers_and_links_to_itself_alone(text):
    """Nothing but the page's own script could run, and nothing leads out of the page."""
    page = Page(_html(with_texts(BRIEF, text)))
    tags = Counter(tag for tag, _ in (*page.elements, *page.drawn))
    assert (tags["script"], tags["style"]) == (1, 1)
    assert not tags.keys() & {"img", "iframe", "object", "embed", "link", "base", "video", "audio"}
    names = {name for _, attributes in (*page.elements, *page.drawn) for name in attributes}
    assert not [name for name in names if name.startswith("on") or name in {"style", "src", "srcdoc", "action"}]
    assert all(each.startswith("#") for each in page.all("href"))


def test_the_policy_names_the_style_and_the_script_of_the_page_and_nothing_else():
    """The Content-Security-Policy allows exactly the two texts that stand in the page."""
    page = _html()
    policy = html.unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1])
    directives = dict(each.split(" ", 1) for each in policy.split("; "))
    for name, tag in (("style-src", "style"), ("script-src", "script")):
        inner = re.search(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[1]
        assert directives[name] == f"'sha256-{base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()}'"
    assert directives["default-src"] == "'none'"
    assert not re.search(r"https?:|\*|unsafe|data:", policy)


def test_every_link_leads_somewhere_and_no_id_is_used_twice():
    """Each `href` and each popover's button names an element of the page."""
    ids = Counter(PAGE.all("id"))
    assert max(ids.values()) == 1
    assert {each.removeprefix("#") for each in PAGE.all("href")} <= ids.keys()
    assert set(PAGE.all("popovertarget")) <= ids.keys()
    assert set(PAGE.all("data-words")) <= {quote.id for quote in BRIEF.quotes}


def test_every_event_figure_statement_dispute_and_quote_is_in_the_page():
    """Nothing of the brief's facts is left out."""
    facts = (*BRIEF.events, *BRIEF.figures, *BRIEF.statements, *BRIEF.disputes, *BRIEF.quotes, *BRIEF.sources)
    assert {each.id for each in facts} <= set(PAGE.all("id"))


def test_from_a_quote_one_gets_back_to_every_fact_that_rests_on_it():
    """What rests on a quote is listed with it: each fact that cites it, and each sentence that cites such a fact."""
    uses = _uses(_html())
    for id_, fact in Facts(BRIEF, {}).by_id.items():
        for quote in quote_ids(fact):
            assert id_ in uses[quote], (id_, quote)
    for sentence in (each for answer in BRIEF.answers for each in answer.sentences):
        quotes = [quote for cite in sentence.cites for quote in quote_ids(Facts(BRIEF, {}).by_id[cite])]
        # A row of the table has its parts in cells.
        assert all(row_parts(sentence.text).what in html.unescape(uses[quote]) for quote in quotes)


def _uses(page):
    """Return the text of what is listed as resting on each quote."""
    blocks = re.findall(r'<div popover id="U-(Q\d+)"(.*?)</div>', page, re.DOTALL)
    return {quote: re.sub(r"<[^>]+>", " ", block) for quote, block in blocks}


def test_what_was_withheld_is_struck_through_with_its_reason():
    """Each item that the gate refused can be looked at, and so can each file that failed."""
    page = html.unescape(_html())
    for item in BRIEF.withheld:
        assert f"<s>{item.item}</s>" in page
        assert item.reason in page
    assert all(failure.file in page for failure in BRIEF.failures)


def test_facts_can_be_chosen_by_article_situation_kind_and_how_sure_they_are():
    """An entry says from which articles it is, to which situation it belongs, and whether it is single or disputed."""
    entries = {attributes.get("id"): attributes for _, attributes in PAGE.elements if "data-sure" in attributes}
    missing, displaced, accused, ferry = (entries[each] for each in ("F4", "F5", "C1", "E2"))
    assert (missing["data-sources"], missing["data-episodes"], missing["data-kinds"]) == ("S2", "P1", "disaster")
    assert (missing["data-sure"], displaced["data-sure"]) == ("disputed", "single")
    assert accused["data-sure"] == "disputed"
    assert (ferry["data-sources"], ferry["data-kinds"], ferry["data-sure"]) == ("S3 S4", "accident", "single")


def test_an_article_stands_in_the_page_as_it_is():
    """The text of each article is there, code point for code point, carriage returns and odd spaces included."""
    odd = "\r\nA <b>\u202eline\u202c & an\x0bother \N{GRINNING FACE}\t\u200b&amp;\r"
    articles = [replace(each, text=each.text + odd) for each in ARTICLES]
    page = _html(articles=articles).replace("&#13;", "\N{SYMBOL FOR CARRIAGE RETURN}")
    texts = re.findall(r'<div class="text"[^>]*>(.*?)</div>', page, re.DOTALL)
    found = [html.unescape(re.sub(r"<[^>]+>", "", each)) for each in texts]
    text_of = {each.text_sha256: each.text for each in articles}
    assert [each.replace("\N{SYMBOL FOR CARRIAGE RETURN}", "\r") for each in found] == [
        text_of[source.text_sha256] for source in BRIEF.sources
    ]


def test_a_page_without_the_text_of_a_source_is_not_made():
    """Where an article is not at hand, the message names its file and what to do."""
    with pytest.raises(InputError, match=r"ferry\.txt.*give the articles"):
        _html(articles=[each for each in ARTICLES if each.file != "ferry.txt"])


def test_the_same_brief_gives_the_same_page_in_whatever_order_the_articles_come():
    """A page depends on the brief and the articles alone."""
    assert _html() == _html(articles=ARTICLES[::-1])
    assert _html().endswith("\n")


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)


@st.composite
def _quoted(draw):
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    quotes = []
    for number in range(draw(st.integers(0, 5))):
        around, start, end, stop = sorted(draw(offsets) for _ in range(4))
        if start < end:
            quotes.append(_quote(text, number, (start, end), (around, stop)))
    return text, quotes


def _quote(text, number, span, context):
    (start, end), (around, stop) = span, context
    affixes = {"prefix": "", "suffix": "", "context_start": around, "context_end": stop}
    return Quote(id=f"Q{number}", source="S1", exact=text[start:end], start=start, end=end, **affixes)


@given(_quoted())
def test_the_pieces_of_an_article_are_the_article_and_those_of_a_quote_its_words(quoted):
    """However quotes overlap, no code point is lost, doubled or moved, and each quote and sentence is whole."""
    text, quotes = quoted
    pieces = [*marked(text, quotes)]
    assert "".join(piece.text for piece in pieces) == text
    for quote in quotes:
        assert "".join(piece.text for piece in pieces if quote in piece.quotes) == quote.exact
        assert [quote in piece.begins for piece in pieces].count(True) == 1
    for span in {(quote.context_start, quote.context_end) for quote in quotes}:
        number = sorted({(each.context_start, each.context_end) for each in quotes}).index(span) + 1
        assert "".join(piece.text for piece in pieces if number in piece.sentences) == text[slice(*span)]


@given(_quoted())
def test_the_markup_of_a_piece_says_its_text_and_holds_no_element_but_ours(quoted):
    """Read by an HTML parser, a piece is its text again."""
    for piece in marked(*quoted):
        bare = re.sub(r'<span class="override">(.)</span>', r"\1", piece.markup)
        assert "<" not in bare
        assert html.unescape(bare) == piece.text
        assert "\r" not in piece.markup


@settings(max_examples=examples(20))
@given(TEXTS)
def test_what_is_shown_holds_nothing_that_cannot_be_seen(text):
    """Every other text is freed of control and format characters; what runs from right to left is isolated."""
    words = shown(text).removeprefix("\N{FIRST STRONG ISOLATE}").removesuffix("\N{POP DIRECTIONAL ISOLATE}")
    assert not re.search("[\0-\x1f\x7f\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}\u200b\u2066-\u2069]", words)


def test_a_large_number_reads_as_its_own(seeds, seeds_brief):
    """At the head there are no rows above, and what stands in brackets needs no comma."""
    page = render(seeds_brief, "html", articles=load_articles([seeds]).articles)
    numbers = page[page.index('class="numbers"') : page.index('id="answers"')]
    assert numbers.count('class="number"') == 2
    assert ", (" not in numbers


def test_no_style_knows_left_from_right():
    """A page in Arabic is laid out from the right by the same style; what a page is printed on has its own corners."""
    folder = Path(summarizer.__file__).parent
    for style in folder.rglob("*.css"):
        text = re.sub(r"/\*.*?\*/|@page {.*?} }", "", style.read_text("utf-8"), flags=re.DOTALL)
        assert not re.findall(r"[\w-]*\b(?:left|right)\b[\w-]*", text), style.name


def test_no_sentence_of_the_main_points_is_folded(seeds, seeds_brief):
    """The toll of the examples has five lines, and a reader who opens nothing still reads them."""
    page = render(seeds_brief, "html", articles=load_articles([seeds]).articles)
    answers = page[page.index('<section id="answers"') : page.index('<section id="key-figures"')]
    toll = max((each for each in seeds_brief.answers if each.question == "toll"), key=lambda each: len(each.sentences))
    assert len(toll.sentences) > 4
    assert "<details" not in answers


def test_the_day_of_a_timeline_entry_is_set_apart_whole(seeds, seeds_brief):
    """With the words that it was read from, and without the dash that parts it from what happened in Markdown."""
    brief = seeds_brief.model_copy(update={"answers": seeds_brief.answers[:1]})  # beside less there is room for it
    page = render(brief, "html", articles=load_articles([seeds]).articles)
    assert re.search(r'<b class="when">[^<]*\d \(“[^<]*”\)</b>', page)
    assert not re.search(r'<b class="when">[^<]*</b>\s*–', page)

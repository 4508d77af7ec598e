import re
from functools import lru_cache
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import docx
import pytest
from brief_builder import BRIEF
from drawn import TEXTS
from examples import examples
from hypothesis import given, settings

from summarizer.render import render
from summarizer.render.document import Cites, Link, Table, parts
from summarizer.render.markdown import visible
from summarizer.render.sections import describe

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@lru_cache(maxsize=4)
def file_of(brief, length):
    """Return the Word file's bytes; each is made once."""
    return render(brief, "docx", length)


def opened(brief=BRIEF, length="standard"):
    """Return the Word file as python-docx reads it."""
    return docx.Document(BytesIO(file_of(brief, length)))


def part(name, brief=BRIEF):
    """Return one part of the file, parsed."""
    with ZipFile(BytesIO(file_of(brief, "standard"))) as file:
        return ET.fromstring(file.read(name))


def written(element):
    """Return all text within an element."""
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def footnotes(brief=BRIEF):
    """Return the words of each footnote by its id, without the two lines that stand above footnotes."""
    notes = part("word/footnotes.xml", brief).findall(f"{W}footnote")
    return {each.get(f"{W}id"): written(each).strip() for each in notes if each.get(f"{W}type") is None}


def test_the_sections_are_those_of_the_description_but_for_the_quotes():
    """The headings are Word's own, so that its outline and its table of contents know them."""
    headings = [each.text for each in opened().paragraphs if each.style.name == "Heading 1"]
    assert headings == [each.title for each in describe(BRIEF).all_sections if each.id != "quotes"]


def test_the_title_is_the_brief_s():
    """In the text and in the file's properties."""
    word = opened()
    assert word.paragraphs[0].text == word.core_properties.title == BRIEF.title
    assert word.paragraphs[0].style.name == "Title"


def test_every_citation_is_a_footnote_with_the_quote_and_who_published_it():
    """As many footnotes as quotes are cited, each where it is cited, each with the article's words."""
    sections = [each for each in describe(BRIEF).all_sections if each.id != "quotes"]
    cited = [
        quote
        for section in sections
        for each in parts(section.blocks)
        if isinstance(each, Cites)
        for quote in each.quotes
    ]
    assert [note.partition(" ")[0] for note in footnotes().values()] == cited
    words = {quote.id: quote for quote in BRIEF.quotes}
    publishers = {source.id: source.publisher or source.id for source in BRIEF.sources}
    for note in footnotes().values():
        quote = words[note.partition(" ")[0]]
        assert visible(quote.exact) in note
        assert publishers[quote.source] in note


def test_every_mark_in_the_text_has_its_footnote():
    """The ids of the marks and of the notes are the same, in the same order, and none comes twice."""
    marks = [each.get(f"{W}id") for each in part("word/document.xml").iter(f"{W}footnoteReference")]
    assert marks == [*footnotes()]


def test_tables_have_a_header_row_that_is_repeated_on_every_page():
    """And as many rows and columns as described."""
    described = [
        block
        for section in describe(BRIEF, "full").all_sections
        for block in section.blocks
        if isinstance(block, Table)
    ]
    tables = opened(length="full").tables
    assert len(tables) == len(described) > 0
    for table, block in zip(tables, described, strict=True):
        assert [cell.text for cell in table.rows[0].cells] == [*block.header]
        assert table.rows[0]._tr.trPr.find(f"{W}tblHeader") is not None
        assert len(table.rows) == len(block.rows) + 1


def test_lists_are_word_s_own():
    """No bullet is typed."""
    styles = {each.style.name for each in opened().paragraphs}
    assert {"List Bullet", "List Bullet 2"} <= styles


@pytest.mark.parametrize("length", ["short", "standard", "full"])
def test_every_link_leads_to_a_bookmark_that_is_there_once(length):
    """Bookmarks have different names and numbers."""
    with ZipFile(BytesIO(file_of(BRIEF, length))) as file:
        document = ET.fromstring(file.read("word/document.xml"))
    starts = list(document.iter(f"{W}bookmarkStart"))
    names = [each.get(f"{W}name") for each in starts]
    assert len(set(names)) == len(names) == len({each.get(f"{W}id") for each in starts})
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name) for name in names)
    anchors = {each.get(f"{W}anchor") for each in document.iter(f"{W}hyperlink")}
    assert anchors or length == "short"
    assert anchors <= set(names)


def test_a_link_whose_target_is_not_in_the_file_is_plain_text():
    """Quotes stand in footnotes, to which no bookmark leads."""
    linked = {each.to for each in parts(describe(BRIEF).blocks) if isinstance(each, Link)}
    anchors = {each.get(f"{W}anchor").partition("_")[2] for each in part("word/document.xml").iter(f"{W}hyperlink")}
    assert anchors <= {re.sub("[^A-Za-z0-9]", "_", each) for each in linked}
    assert not [each for each in anchors if re.fullmatch(r"Q\d+", each)]


def test_the_same_brief_gives_the_same_bytes():
    """There is no clock in it, and nothing is compressed, which another machine may do another way."""
    first = render(BRIEF, "docx")
    assert render(BRIEF.model_copy(deep=True), "docx") == first
    with ZipFile(BytesIO(first)) as file:
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.compress_type for each in file.infolist()} == {0}
        assert b"dcterms:created" not in file.read("docProps/core.xml")


def test_the_file_tells_nothing_of_who_made_it_and_with_what():
    """Neither a name nor the template's words."""
    properties = opened().core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")


@settings(max_examples=examples(5))
@given(TEXTS)
def test_any_text_gives_a_file_that_can_be_opened(text):
    """For all texts of articles and of the model: the file is read again, and what can be seen stands in it."""
    quotes = tuple(each.model_copy(update={"exact": text}) for each in BRIEF.quotes)
    events = tuple(each.model_copy(update={"summary": text}) for each in BRIEF.events)
    brief = BRIEF.model_copy(update={"title": text, "quotes": quotes, "events": events})
    assert opened(brief).paragraphs[0].text == visible(text)
    assert all(visible(text) in note for note in footnotes(brief).values())

"""OpenDocument texts and EPUB books, made here: the rules of pages hold for both."""

import io
import zipfile
from pathlib import Path

import pytest

from summarizer.loading import load_articles
from summarizer_schemas.brief import Metadata

FERRY = (Path(__file__).parent / "formats" / "ferry.txt").read_text("utf-8")
SPACES = " ".join(
    f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'" for name in ("office", "text", "table", "style")
)
DC = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
SAID = f"<x {DC}><dc:title>Ferry sinks off Marlo</dc:title><dc:creator>Ana Petrov</dc:creator></x>"


def packed(files):
    """An archive of these files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()


def open_document(body, styles=""):
    """An OpenDocument text."""
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"content.xml": content, "meta.xml": SAID})


def book(*chapters):
    """An EPUB book."""
    items = "".join(f"<item id='c{n}' href='c{n}.xhtml'/>" for n in range(len(chapters)))
    order = "".join(f"<itemref idref='c{n}'/>" for n in range(len(chapters)))
    said = SAID.removeprefix(f"<x {DC}>").removesuffix("</x>") + "<dc:date>2021-05-04</dc:date>"
    held = f"<metadata>{said}</metadata><manifest>{items}</manifest><spine>{order}</spine>"
    package = f"<package xmlns='http://www.idpf.org/2007/opf' {DC}>{held}</package>"
    root = "<rootfiles><rootfile full-path='in/b.opf'/></rootfiles>"
    where = f"<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>{root}</container>"
    pages = {f"in/c{n}.xhtml": f"<html><body>{body}</body></html>" for n, body in enumerate(chapters)}
    return packed({"META-INF/container.xml": where, "in/b.opf": package, **pages})


@pytest.fixture
def load(tmp_path):
    """Load one file."""

    def loaded(name, content):
        (tmp_path / name).write_bytes(content)
        return load_articles([tmp_path / name]).articles

    return loaded


def test_the_same_article_has_the_same_text_in_both(load):
    """And what the file says beside it is metadata."""
    lines = FERRY.split("\n\n")
    (odt,) = load("ferry.odt", open_document("".join(f"<text:p>{line}</text:p>" for line in lines)))
    assert (odt.text, odt.metadata) == (FERRY, Metadata(headline="Ferry sinks off Marlo", byline="Ana Petrov"))
    cover, chapter = "<img src='x.png'/>", f"<h1>{lines[0]}</h1>" + "".join(f"<p>{line}</p>" for line in lines[1:])
    (found,) = load("ferry.epub", book(cover, chapter))
    assert (found.file, found.text, found.metadata.published) == ("ferry.epub#1", FERRY, "2021-05-04")


def test_an_open_document_is_read_as_it_is_shown(load):
    """What is deleted or hidden, notes and their marks go; spaces, rows and powers stay."""
    styles = "".join(
        f"<style:style style:name='{name}' style:family='text'><style:text-properties {said}/></style:style>"
        for name, said in (("gone", "style:text-line-through-style='solid'"), ("up", "style:text-position='super 58%'"),
                           ("none", "text:display='none'"))
    )  # fmt: skip
    span = "<text:span text:style-name='{}'>{}</text:span>".format
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>99 died</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        f"<text:h>Fire</text:h><text:p>It killed{span('gone', '17')}14 and hurt 22{span('up', '3')}<text:s/>people"
        f"{span('none', ' or 500')} on 4 km{span('up', '2')}."
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Or so.</text:p></text:note-body>"
        "</text:note></text:p>"
        "<text:list><text:list-item><text:p>Lowick</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>14</text:p></table:table-cell>"
        "<table:table-cell><text:p>14</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
        "<text:p>3</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row>"
        "</table:table>"
    )
    (found,) = load("a.odt", open_document(body, styles))
    assert found.text.split("\n\n") == [
        "Fire",
        "It killed 14 and hurt 22 people on 4 km².",
        "Lowick",
        "14 | 14",
        "3 | 4",
    ]

"""HTML in, the article out: what the page declares, its own text, and fragments of other formats.

`read_declared` takes headline, site, byline and the day of publication. A day counts only from where it is declared:
schema.org data, the page's head, the `<time>` at the head of the article, the address. Where several days are declared,
publication goes before a change, and the head of the page before its body.

`articles_of` finds the articles among the page's blocks, each with its headline and standfirst. trafilatura, which only
this file imports, chooses the blocks. The rest mends what a choice by length and density of links misses: headline and
standfirst, short paragraphs and rows between those chosen, a second article, the times of a live blog; and takes out
what lies in menus and boxes of links.

`text_of` reads a piece of HTML that is all article, such as a feed, a mail or a book carries.
"""

import json
import logging
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.html.blocks import Block, Unseen, parse, read_blocks, show, sign, signed
from summarizer.loading.html.furniture import date_entries, is_beside, is_comment, is_furniture, link_lines
from summarizer.loading.metadata import day_of, describe, in_paragraphs
from summarizer_schemas.brief import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_PUBLISHED: Final = frozenset(
    {"article:published_time", "og:article:published_time", "article:published", "og:published_time", "published_time",
     "datepublished", "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued",
     "dcterms.created", "dc:date", "pubdate", "pub_date", "publishdate", "publish-date", "publish_date",
     "publication_date", "publication-date", "published-date", "datecreated", "parsely-pub-date", "sailthru.date",
     "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate",
     "release_date", "rnews:datepublished", "cxenseparse:recs:publishtime", "timestamp"}
)  # fmt: skip
_MODIFIED: Final = frozenset(
    {"article:modified_time", "og:updated_time", "datemodified", "last-modified", "modified", "dc.date.modified",
     "dcterms.modified", "revision_date", "updated_time"}
)  # fmt: skip
_CHANGED: Final = re.compile(r"modif|updat|edit", re.IGNORECASE)
_IN_ADDRESS: Final = re.compile(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)(?:/|$)")
_NOT_DATED: Final = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
_ARTICLE: Final = re.compile(r"Article|Posting|Report\b|WebPage|CreativeWork")


@dataclass(frozen=True, slots=True)
class Declared:
    """What a page declares: its metadata, the article's text where only a script would show it, the publisher alone."""

    metadata: Metadata | None
    scripted: str
    publisher: str | None


def read_declared(tree: HtmlElement) -> Declared:
    """Read a page that nothing was taken out of yet."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415  # slow to import, and needed for pages only

    found = extract_metadata(tree, date_config=dict(_NOT_DATED))
    data = list(linked_data(tree))
    metadata = describe(
        headline=found.title, publisher=found.sitename, published=_published(tree, data), byline=found.author
    )
    body = next((each["articleBody"] for each in data if isinstance(each.get("articleBody"), str)), "")
    return Declared(metadata, body, found.sitename)


def day_within(article: HtmlElement) -> str | None:
    """Return the day that the `<time>` at the head of an article gives, before its first paragraph of any length."""
    changed = None
    for element in article.iter("time", "p"):
        if element.tag == "p" and len("".join(element.itertext())) > 80 and element.find(".//time") is None:
            break  # a paragraph of the text: the days below it are told, and date nothing
        day = day_of(element.get("datetime")) if element.tag == "time" else None
        if day and not _CHANGED.search(f"{element.get('class')} {element.get('itemprop')} {_around(element)}"):
            return day
        changed = changed or day
    return changed


def _around(element: HtmlElement) -> str:
    """Return the word before a time, such as "Updated", and what its holder is called."""
    parent = element.getparent()
    previous = element.getprevious()
    before = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    return f"{before[-20:]} {parent.get('class', '') if parent is not None else ''}"


def _published(tree: HtmlElement, data: list[dict[str, Any]]) -> str | None:
    said = [each for each in data if _ARTICLE.search(str(each.get("@type")))]
    metas = [(_name(each), each.get("content")) for each in tree.iter("meta")]
    places = [
        *(each.get("datePublished") for each in said),
        *(content for name, content in metas if name in _PUBLISHED),
        *(each.get("datetime") or each.get("content") for each in tree.iterfind(".//*[@itemprop='datePublished']")),
        *(each.get("datetime") for each in tree.iterfind(".//time[@pubdate]")),
    ]
    days = (day_of(each) for each in places)
    return (
        next((day for day in days if day), None) or _head_of_article(tree) or _in_address(tree) or _changed(said, metas)
    )


def _changed(said: list[dict[str, Any]], metas: list[tuple[str, str | None]]) -> str | None:
    """Return the day of a change, where no other is declared: the article was out by then."""
    places = [*(each.get("dateModified") for each in said), *(content for name, content in metas if name in _MODIFIED)]
    return next((day for each in places if (day := day_of(each))), None)


def _head_of_article(tree: HtmlElement) -> str | None:
    article = next(tree.iter("article"), next(tree.iter("main"), None))
    return day_within(article) if article is not None else None


def _in_address(tree: HtmlElement) -> str | None:
    addresses = [each.get("href", "") for each in tree.iterfind(".//link[@rel='canonical']")]
    addresses += [each.get("content", "") for each in tree.iterfind(".//meta[@property='og:url']")]
    days = (day_of("-".join(match.groups())) for each in addresses if (match := _IN_ADDRESS.search(each)))
    return next((day for day in days if day), None)


def _name(meta: HtmlElement) -> str:
    return str(meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").lower()


def linked_data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's JSON-LD, those within others as well."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            waiting = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            each = waiting.pop(0)
            if isinstance(each, dict):
                yield each
                waiting += [each[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in each]
            elif isinstance(each, list):
                waiting += each


if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

LONG_UNSEEN: Final = 100
"""Characters of hidden text that are named: enough for an order to a model, and more than a hidden label has."""
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SENTENCE: Final = 40
"""Characters: what is shorter, or a link, makes no article of a box."""
_MIN_SENTENCES: Final = 2
_NEAR: Final = 4
"""Levels from a row or an item to what holds its table or list."""
_MOST_OUTSIDE: Final = 0.3
"""Of what was chosen: where more lies outside the marked articles, they are boxes beside the article."""


@dataclass(frozen=True, slots=True)
class PageArticle:
    """One article: its lines, the element that holds it, what is hidden in it, and its own heading."""

    lines: tuple[str, ...]
    element: HtmlElement
    unseen: tuple[str, ...] = ()
    heading: str = ""


def articles_of(tree: HtmlElement) -> list[PageArticle]:
    """Return the articles of a page; its tree is changed."""
    unseen = show(tree)
    live = date_entries(tree)
    blocks = read_blocks(tree)
    chosen = _chosen(tree, blocks)
    several = [] if live is not None else _several(tree, blocks, chosen)
    if several:
        told = [_within(element, blocks, chosen, unseen) for element in several]
    else:
        told = [_only(tree, blocks, chosen, unseen, live)]
    return [each for each in told if each.lines]


def _chosen(tree: HtmlElement, blocks: Sequence[Block]) -> set[int]:
    """Have trafilatura choose: each block carries a sign, and the signs in what it returns tell which it chose."""
    import trafilatura  # noqa: PLC0415  # slow to import, and needed for pages only

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # without one, Python prints their complaints
    sign(blocks)
    found = trafilatura.bare_extraction(tree, include_comments=False)
    if not isinstance(found, trafilatura.settings.Document):
        return set()
    numbers = signed("".join(found.body.itertext()))
    return {number for number in numbers if number < len(blocks) and not is_furniture(blocks[number].element, by="tag")}


def _several(tree: HtmlElement, blocks: Sequence[Block], chosen: Collection[int]) -> list[HtmlElement]:
    """Return the elements of a page that are articles of their own, if there are several."""
    inside: dict[HtmlElement, list[Block]] = {each: [] for each in tree.iter("article")}
    holder: dict[int, HtmlElement] = {}
    for number, block in enumerate(blocks):
        for each in (block.element, *block.element.iterancestors()):
            if each in inside:
                inside[each].append(block)
                holder[number] = each  # the outermost in the end
    outermost = set(holder.values())
    whole = [each for each, held in inside.items() if each in outermost and _is_whole(each, held)]
    outside = sum(len(blocks[n].text) for n in chosen if holder.get(n) not in whole)
    total = sum(len(blocks[n].text) for n in chosen)
    return whole if len(whole) > 1 and outside <= _MOST_OUTSIDE * total else []


def _is_whole(element: HtmlElement, held: Sequence[Block]) -> bool:
    """Tell an article from a teaser, and from a comment."""
    sentences = sum(_is_sentence(block) for block in held)
    has_heading = any(block.element.tag in _HEADINGS for block in held)
    return sentences >= _MIN_SENTENCES and has_heading and not is_furniture(element) and not is_comment(element)


def _is_sentence(block: Block) -> bool:
    return len(block.text) - block.linked >= _SENTENCE and block.element.tag not in _HEADINGS


def _within(
    element: HtmlElement, blocks: Sequence[Block], chosen: Collection[int], unseen: Sequence[Unseen]
) -> PageArticle:
    """Tell one of several articles: what was chosen of it, or all of it where nothing was."""
    numbers = [n for n, block in enumerate(blocks) if _is_in(block.element, element)]
    kept = {n for n in numbers if n in chosen} or {
        n for n in numbers if not is_furniture(blocks[n].element) and not is_beside(blocks[n])
    }
    first, last = numbers[0], numbers[-1] + 1
    whole = _completed(blocks, kept, range(first, last))
    heading = next((blocks[n].text for n in numbers if blocks[n].element.tag in _HEADINGS), "")
    return PageArticle(_lines(blocks, whole), element, _hidden(unseen, element), heading)


def _only(
    tree: HtmlElement, blocks: Sequence[Block], chosen: set[int], unseen: Sequence[Unseen], live: HtmlElement | None
) -> PageArticle:
    """Tell the one article of a page."""
    if live is not None:
        chosen |= {
            n for n, block in enumerate(blocks)
            if _is_in(block.element, live) and not is_furniture(block.element) and not is_comment(block.element)
        }  # fmt: skip
    chosen = _within_one_article(tree, blocks, chosen)
    whole = _completed(blocks, chosen, range(len(blocks)))
    home = _common([blocks[n].element for n in whole]) if whole else tree
    return PageArticle(_lines(blocks, whole), home, _hidden(unseen, home))


def _within_one_article(tree: HtmlElement, blocks: Sequence[Block], chosen: set[int]) -> set[int]:
    """Leave out what was chosen outside the page's one article: for a short one, its menu is chosen with it."""
    for tag in ("article", "main"):
        held = [each for each in tree.iter(tag) if not is_furniture(each) and not is_comment(each)]
        outermost = [each for each in held if not any(True for _ in each.iterancestors(tag))]
        inside = {n for n in chosen if outermost and _is_in(blocks[n].element, outermost[0])}
        sentences = sum(_is_sentence(blocks[n]) for n in inside)
        if len(outermost) == 1 and sentences and 2 * sentences >= sum(_is_sentence(blocks[n]) for n in chosen):
            return inside
    return chosen


def _completed(blocks: Sequence[Block], chosen: Collection[int], within: range) -> list[int]:
    """Return the numbers of an article's blocks: those chosen without links to elsewhere, and what belongs to them."""
    links = link_lines(blocks)
    kept = {n for n in chosen if n not in links}
    if not any(_is_sentence(blocks[n]) for n in kept):
        return sorted(kept)
    homes = {blocks[n].element.getparent() for n in kept} - {None}
    first, last = min(kept), max(kept)
    for n in within:
        if n in kept or n in links or n < first:
            continue
        if _is_near(blocks[n].element, homes) and not is_furniture(blocks[n].element) and not is_beside(blocks[n]):
            is_inside = n < last or blocks[n].element.tag not in _HEADINGS
            kept |= {n} if is_inside else set()
    kept |= _opening(blocks, kept, links, within)
    return sorted(n for n in kept if not (blocks[n].element.tag in _HEADINGS - {"h1"} and n + 1 in links))


def _opening(blocks: Sequence[Block], kept: Collection[int], links: Collection[int], within: range) -> set[int]:
    """Return the headline and the standfirst that stand before what was chosen."""
    first = min(kept)
    if blocks[first].element.tag == "h1":
        return set()
    region = next(blocks[first].element.iterancestors("article", "main"), None)
    for n in range(first - 1, within.start - 1, -1):
        if blocks[n].element.tag != "h1":
            continue
        if n in links and blocks[n].linked == len(blocks[n].text) and is_furniture(blocks[n].element):
            continue
        if (region is not None and _is_in(blocks[n].element, region)) or _is_titled(blocks[n]):
            between = [m for m in range(n + 1, first) if m not in links and _is_standfirst(blocks[m])]
            return {n, *between}
    return set()


def _is_titled(block: Block) -> bool:
    """Tell whether a heading is what the page calls itself."""
    root = block.element.getroottree().getroot()
    titles = [each.get("content", "") for each in root.iterfind(".//meta[@property='og:title']")]
    titles += ["".join(each.itertext()) for each in root.iter("title")]
    return any(block.text.lower() in " ".join(title.split()).lower() for title in titles)


def _is_standfirst(block: Block) -> bool:
    element = block.element
    is_apart = is_furniture(element) or is_beside(block) or element.find(".//time") is not None
    return not is_apart and element.tag not in {"figcaption", "li"} and len(block.text.split()) > 2


def _is_near(element: HtmlElement, homes: Collection[HtmlElement]) -> bool:
    for _ in range(_NEAR):
        element = element.getparent()
        if element is None:
            return False
        if element in homes:
            return True
    return False


def _is_in(element: HtmlElement, holder: HtmlElement) -> bool:
    return element is holder or any(each is holder for each in element.iterancestors())


def _common(elements: Sequence[HtmlElement]) -> HtmlElement:
    """Return the innermost element that holds all of these."""
    line = [elements[0], *elements[0].iterancestors()]
    for element in elements[1:]:
        places = {each: place for place, each in enumerate(line)}
        line = line[next(places[each] for each in (element, *element.iterancestors()) if each in places) :]
    return line[0]


def _hidden(unseen: Sequence[Unseen], home: HtmlElement) -> tuple[str, ...]:
    return tuple(
        each.text for each in unseen
        if len(each.text) >= LONG_UNSEEN and _is_in(each.place, home) and not is_furniture(each.place)
    )  # fmt: skip


def _lines(blocks: Sequence[Block], numbers: Sequence[int]) -> tuple[str, ...]:
    return tuple(blocks[n].text for n in numbers)


if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_QUOTES: Final = re.compile(
    r"(?<![a-z])(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra)(?![a-z])"
)
"""What mail programs call the older mail below an answer."""


def told_of(fragment: str) -> PageArticle:
    """Return all that is shown, but for lines that only link to something else; hidden text beside it."""
    return told_in(parse(fragment if "<body" in fragment.lower() else f"<div>{fragment}</div>"))


def text_of(fragment: str) -> str:
    """Return the text of a piece of HTML: each block a paragraph."""
    return in_paragraphs(told_of(fragment).lines) if fragment.strip() else ""


def quoted_apart(page: str) -> tuple[PageArticle, PageArticle]:
    """Return what is new in a mail, and the older mail that it quotes."""
    from lxml import html  # noqa: PLC0415  # slow to import, and needed for HTML only

    tree, older = parse(page), html.Element("div")
    for element in list(tree.iter("blockquote", "div")):
        is_nested = any(each is older for each in element.iterancestors())
        if not is_nested and (element.get("type") == "cite" or _QUOTES.search(element.get("class", ""))):
            tail, element.tail = element.tail, None
            parent, previous = element.getparent(), element.getprevious()
            if parent is None:
                continue
            older.append(element)
            if previous is not None:
                previous.tail = (previous.tail or "") + (tail or "")
            else:
                parent.text = (parent.text or "") + (tail or "")
    return told_in(tree), told_in(older)


def told_in(tree: HtmlElement) -> PageArticle:
    """Return all that is shown of a tree, which is changed; see `told_of`."""
    unseen = tuple(each.text for each in show(tree) if len(each.text) >= LONG_UNSEEN)
    blocks = read_blocks(tree)
    links = link_lines(blocks)
    lines = [block.text for n, block in enumerate(blocks) if n not in links] or [block.text for block in blocks]
    return PageArticle(tuple(lines), tree, unseen)

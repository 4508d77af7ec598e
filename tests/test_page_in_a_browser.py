"""How the page of the five articles is laid out, measured in Chromium: what fits, and what lies over what."""

import re
from dataclasses import replace

import pytest
from brief_builder import ARTICLES, BRIEF
from foreign_text import with_texts
from playwright.sync_api import expect
from test_diff import since
from test_html_in_a_browser import (  # noqa: F401 - fixtures; one browser serves all of them
    CHROMIUM,
    NARROW,
    WIDE,
    chromium,
    open_page,
    small,
    windows,
    with_timeline,
    written,
)

from summarizer.domain.languages import CODES
from summarizer.loading import load_articles
from summarizer.render import render

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed: apt-get install chromium"),
]

MIDDLE = {"width": 1000, "height": 1000}
SIZES = pytest.mark.parametrize("viewport", [WIDE, MIDDLE, NARROW], ids=["wide", "middle", "narrow"])
SCROLLED = """async () => {
  for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
    scrollTo(0, at);
    await new Promise(requestAnimationFrame);
  }
}"""
"""Brings everything into view once, so that all of it is laid out."""
BOXES = """(selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((each) => {
  const { left, top, right, bottom } = each.getBoundingClientRect();
  return [left, top, right, bottom];
})"""


def _apart(boxes):
    """Tell whether no two rectangles share room, but for a pixel of rounding."""
    return not [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if min(one[2], other[2]) > max(one[0], other[0]) + 1 and min(one[3], other[3]) > max(one[1], other[1]) + 1
    ]


@SIZES
def test_nothing_is_wider_than_the_window(open_page, written, viewport):  # noqa: F811
    """No part of the brief has to be scrolled sideways, and the bar shows all that it has."""
    page = open_page(written, viewport)
    page.evaluate(SCROLLED)
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    shown = page.evaluate(BOXES, ".bar a, .bar summary")
    assert len(shown) >= 3
    assert all(left >= 0 and right <= viewport["width"] for left, _, right, _ in shown)
    assert _apart(shown)
    assert len({round(top) for _, top, _, _ in page.evaluate(BOXES, ".bar nav > ul a, .bar summary")}) <= 1


@pytest.mark.parametrize("code", CODES)
def test_the_bar_of_a_sequel_has_room_for_all_its_ways_in_every_language(
    open_page,  # noqa: F811
    seeds_brief,
    seeds,
    tmp_path,
    code,
):
    """The title of its first section is long: it is cut, and lies over nothing."""
    path = tmp_path / "brief.html"
    brief = seeds_brief.model_copy(update={"answers": seeds_brief.answers[:1], "language": code})
    path.write_text(render(since(brief, brief), "html", articles=load_articles([seeds]).articles), "utf-8")
    for width, fewest in ((1600, 9), (1400, 9), (1100, 4)):
        page = open_page(path, {"width": width, "height": 900})
        shown = page.evaluate(BOXES, ".bar .ways a, .bar summary, .bar > a, .bar > button")
        assert len(shown) >= fewest
        assert _apart(shown), width
        assert all(left >= 0 and right <= width for left, _, right, _ in shown)


@SIZES
def test_every_section_can_be_reached_from_the_bar(open_page, written, viewport):  # noqa: F811
    """In the bar itself or in its menu, which closes when one has chosen."""
    page = open_page(written, viewport)
    page.locator(".menu summary").click()
    links = page.locator(".bar nav a:visible")
    ids = {each.get_attribute("href").removeprefix("#") for each in links.all()}
    assert ids == set(page.eval_on_selector_all("main section", "all => all.map((each) => each.id)"))
    page.locator(".menu a[href='#sources']").click()
    page.wait_for_selector("#sources:focus")
    expect(page.locator(".menu ul:visible")).to_have_count(0)


@SIZES
def test_the_ticks_of_the_timeline_do_not_collide_and_are_not_cut(open_page, with_timeline, viewport):  # noqa: F811
    """As Chromium draws them: each within the section, none over another, strips under them."""
    page = open_page(with_timeline, viewport)
    page.locator("#timeline").scroll_into_view_if_needed()
    words = page.evaluate(BOXES, "#timeline .scale text")
    [section] = page.evaluate(BOXES, "#timeline .body")
    assert len(words) >= 2
    assert _apart(words)
    assert all(section[0] - 0.5 <= left and right <= section[2] + 0.5 for left, _, right, _ in words)
    lines = [page.evaluate(BOXES, f"#timeline {each} line") for each in (".scale", ".strip")]
    assert {round(each[0]) for each in lines[0]} == {round(each[0]) for each in lines[1]}


@SIZES
def test_the_words_of_the_timeline_do_not_lie_over_its_strips(open_page, with_timeline, viewport):  # noqa: F811
    """Each event has its room, and all of its words are there."""
    page = open_page(with_timeline, viewport)
    page.evaluate(SCROLLED)
    assert _apart(page.evaluate(BOXES, "#timeline .days, #timeline .told"))
    assert page.locator("#timeline li[data-words]").count() == page.locator("#timeline .told").count() > 1


@SIZES
def test_the_names_on_the_map_do_not_collide_and_are_not_cut(open_page, written, viewport):  # noqa: F811
    """As Chromium draws them; and every mark has a name."""
    page = open_page(written, viewport)
    if not page.locator("#places svg").count():
        pytest.skip("the extra `map` is not installed")
    page.evaluate(SCROLLED)
    for number in range(page.locator("#places .picture").count()):
        frame = f"#places .picture:nth-child({number + 1})"
        [whole] = page.evaluate(BOXES, frame)
        names = page.evaluate(BOXES, f"{frame} text")
        assert names
        assert _apart(names)
        assert all(whole[0] <= left and right <= whole[2] for left, _, right, _ in names)


def test_the_articles_take_room_only_while_one_is_open(open_page, written):  # noqa: F811
    """The brief has the whole width, then shares it, then has it again; what one clicked at stays where it was."""
    page = open_page(written)
    width = "document.querySelector('main').getBoundingClientRect().width"
    quote = page.locator("#answers .quote:visible").nth(8)
    before = page.evaluate(width), quote.bounding_box()["y"]
    assert not page.locator("aside").is_visible()
    quote.click()
    page.wait_for_selector("mark.on")
    assert page.locator("aside").is_visible()
    assert page.evaluate(width) < before[0]
    assert quote.bounding_box()["y"] == pytest.approx(before[1], abs=2)
    page.keyboard.press("Escape")
    expect(page.locator("aside")).to_be_hidden()
    assert page.evaluate(width) == before[0]


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_articles_can_be_chosen_from_without_a_quote(open_page, written, viewport):  # noqa: F811
    """The bar opens the list of them; each leads to its article, and back leads the way back."""
    page = open_page(written, viewport)
    page.locator(".to-articles").click()
    page.locator(".contents a").nth(1).click()
    page.wait_for_selector("article.open:focus")
    assert page.locator("article.open").count() == 1
    page.get_by_text("Back to the brief").click()
    expect(page.locator("aside")).to_be_hidden()


def test_the_head_shows_the_large_numbers_of_the_main_situation(open_page, written):  # noqa: F811
    """At most four, each with what it counts and by whom; each leads to the words that bear it out."""
    page = open_page(written)
    numbers = page.locator(".numbers li")
    assert 1 <= numbers.count() <= 4
    table = page.locator("#key-figures tbody tr")
    rows = [" ".join(each.inner_text().split()) for each in table.all()]
    for each in numbers.all():
        value = " ".join(each.locator(".number").inner_text().split())
        assert any(value in row and each.locator(".by").inner_text() in row for row in rows)
        each.locator(".number a").click()
        page.wait_for_selector("mark.on")
        assert page.locator("mark.on").first.is_visible()


def test_citations_are_quiet_until_one_points_at_them(open_page, written):  # noqa: F811
    """Muted and without a line under them."""
    page = open_page(written)
    look = "(each) => [getComputedStyle(each).textDecorationLine, getComputedStyle(each).color]"
    citation = page.locator("#answers .quote").first
    muted = citation.evaluate(look)
    assert muted[0] == "none"
    citation.hover()
    page.wait_for_function(
        "(each) => getComputedStyle(each).textDecorationLine === 'underline'", arg=citation.element_handle()
    )


def test_the_strongest_button_is_not_the_way_back(open_page, written):  # noqa: F811
    """It has no ground of its own."""
    page = open_page(written, fragment="#Q3")
    back = page.get_by_text("Back to the brief")
    assert back.evaluate("(each) => getComputedStyle(each).backgroundColor") == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_hostile_and_long_names_stay_in_their_place(open_page, tmp_path, viewport):  # noqa: F811
    """Names without spaces, markup and words of another direction neither widen the page nor leave the head."""
    path = tmp_path / "brief.html"
    text = "<b>" + "W" * 300 + "\N{RIGHT-TO-LEFT OVERRIDE}</b> שלום {{ 7 * 7 }}"
    articles = [replace(each) for each in ARTICLES]
    path.write_text(render(with_texts(BRIEF, text), "html", articles=articles), "utf-8")
    page = open_page(path, viewport)
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert all(right <= viewport["width"] for _, _, right, _ in page.evaluate(BOXES, "h1, .numbers li, table, .bar a"))
    assert page.locator("main b > b, main .numbers script").count() == 0


@SIZES
def test_open_filters_cover_nothing_of_the_brief(open_page, written, viewport):  # noqa: F811
    """The title stands below them, and back where it was when they are closed."""
    page = open_page(written, viewport)
    before = page.locator("h1").bounding_box()["y"]
    page.locator(".filters summary").click()
    expect(page.locator("html")).to_have_attribute("style", re.compile(r"--filters: \d\d+px"))
    form = page.locator("#filters").bounding_box()
    assert page.locator("main header.title").bounding_box()["y"] >= form["y"] + form["height"]
    page.locator(".filters summary").click()
    expect(page.locator("html")).to_have_attribute("style", re.compile(r"--filters: 0px"))
    assert page.locator("h1").bounding_box()["y"] == before


BROKEN = r"""(selector) => {
  const broken = [];
  for (const each of document.querySelectorAll(selector)) {
    if (!each.checkVisibility() || each.closest("thead")?.getBoundingClientRect().width <= 1) continue;
    const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const word of texts.currentNode.data.matchAll(/[^\s\-–—/]+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        const seen = [...range.getClientRects()].filter((one) => one.width > 1);
        if (new Set(seen.map((one) => Math.round(one.top))).size > 1) broken.push(word[0]);
      }
    }
  }
  return broken;
}"""
"""Words that go on in a next line in the middle."""
LABELS = "h1, h2, h3, th, #answers b, #answers strong, .label, .asked, dt, label, summary, button, .numbers li, nav a"
"""What names something, and stands in a narrow column; long words of running text may break."""


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("code", CODES)
def test_no_label_of_any_language_breaks_in_a_word(open_page, tmp_path, code, viewport):  # noqa: F811
    """Where English has "Who did it", others have "Responsabilidade": columns are as wide as their words."""
    path = tmp_path / "brief.html"
    told = BRIEF.model_copy(update={"language": code})
    path.write_text(render(told, "html", articles=ARTICLES), "utf-8")
    page = open_page(path, viewport)
    page.evaluate(SCROLLED)
    assert page.evaluate(BROKEN, LABELS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]

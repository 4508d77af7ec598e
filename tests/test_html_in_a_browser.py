"""The HTML brief in a real browser: Chromium, driven by Playwright, without a network.

Where no Chromium is installed the tests are skipped; `apt-get install chromium` brings it, and CI installs it.
"""

import os
import shutil
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from brief_builder import ARTICLES, BRIEF
from foreign_text import with_texts
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from summarizer.loading import load_articles
from summarizer.render import render

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed: apt-get install chromium"),
]

SCREENSHOTS = Path(__file__).parent.parent / "docs"
README = SCREENSHOTS.parent / "README.md"
WIDE, NARROW = {"width": 1400, "height": 1000}, {"width": 390, "height": 844}
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
QUIET += ["--disable-sync", "--no-first-run"]
BLANK = "about:blank"


@pytest.fixture(scope="module")
def written(seeds_brief, seeds, tmp_path_factory) -> Path:
    """The page of the five articles, as a file."""
    path = tmp_path_factory.mktemp("page") / "brief.html"
    path.write_text(render(seeds_brief, "html", articles=load_articles([seeds]).articles), "utf-8")
    return path


@pytest.fixture(scope="module")
def with_timeline(seeds_brief, seeds, tmp_path_factory) -> Path:
    """The page of the five articles with a shorter first screen, beside which a timeline has room."""
    path = tmp_path_factory.mktemp("timeline") / "brief.html"
    brief = seeds_brief.model_copy(update={"answers": seeds_brief.answers[:1]})
    path.write_text(render(brief, "html", articles=load_articles([seeds]).articles), "utf-8")
    return path


@pytest.fixture(scope="module")
def evidence(seeds_brief, seeds) -> dict[str, tuple[str, str]]:
    """The words of each quote of the five articles, and the sentence around them."""
    texts = {each.text_sha256: each.text for each in load_articles([seeds]).articles}
    text_of = {source.id: texts[source.text_sha256] for source in seeds_brief.sources}
    return {
        each.id: (each.exact, text_of[each.source][each.context_start : each.context_end])
        for each in seeds_brief.quotes
    }


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Path:
    """The page of a brief that has a bit of everything, withheld items and failures among it."""
    path = tmp_path_factory.mktemp("small") / "brief.html"
    path.write_text(render(BRIEF, "html", articles=ARTICLES), "utf-8")
    return path


@pytest.fixture(scope="module")
def chromium(written):  # noqa: ARG001 - an event loop of Playwright's own runs from here on, the brief needs one before
    """A browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


class Window:
    """A page of the browser that one test after the other uses: to make one takes longer than all that most do in it.

    Each file is loaded anew, as it was written: it keeps nothing, and between two files the page is empty.
    """

    def __init__(self, browser: Browser, **options: bool) -> None:
        self._troubles: list[str] = []
        self._url = BLANK
        self._page = browser.new_context(**options).new_page()
        self._page.on("request", lambda each: None if each.url.startswith(self._url) else self._note(each.url))
        self._page.on("console", lambda message: self._note(message.text))
        self._page.on("pageerror", lambda error: self._note(str(error)))
        self._page.on("dialog", lambda dialog: (self._note(dialog.message), dialog.dismiss()))

    def _note(self, trouble: str) -> None:
        self._troubles.append(trouble)

    def show(self, path: Path, viewport: ViewportSize, fragment: str, color_scheme: str) -> Page:
        """Load a file."""
        self.clear()
        self._page.set_viewport_size(viewport)
        self._page.emulate_media(media="null", color_scheme=color_scheme)
        self._url = path.as_uri()
        self._page.goto(self._url + fragment)
        return self._page

    def clear(self) -> list[str]:
        """Empty the page; return what it asked for, said or complained about since it was last emptied."""
        found, self._troubles = self._troubles, []
        if self._url != BLANK:  # going to a page costs a process of its own, be it empty
            self._url = BLANK
            self._page.goto(BLANK)
        return found


@pytest.fixture(scope="module")
def windows(chromium) -> dict[frozenset, Window]:  # noqa: ARG001 - they are the browser's, and go before it does
    """The pages so far, by what cannot be changed of a page."""
    return {}


@pytest.fixture
def open_page(chromium, windows):
    """Open a file, and see to it that the page asks for nothing, says nothing to the console and opens no dialog."""
    used, troubles = [], []

    def opened(path, viewport=WIDE, fragment="", color_scheme="light", **options) -> Page:
        key = frozenset(options.items())
        window = windows.get(key) or windows.setdefault(key, Window(chromium, **options))
        troubles.extend(window.clear() if window in used else ())
        used.append(window)
        return window.show(path, viewport, fragment, color_scheme)

    yield opened
    for window in used:
        troubles.extend(window.clear())
    assert troubles == []


FOLLOW_ALL = """async (selector) => {
  const found = [];
  for (const link of document.querySelectorAll(selector)) {
    const named = document.getElementById(link.getAttribute("href")?.slice(1));
    const id = link.dataset.words || named.dataset.words || named.id;
    const isThere = location.hash === `#${id}`;
    const arrived = isThere ? null : new Promise((go) => addEventListener("hashchange", go, { once: true }));
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await arrived;
    const pieces = [...document.querySelectorAll("article.open .on")];
    const around = [...document.querySelectorAll("article.open .around")];
    const box = pieces[0].getBoundingClientRect();
    const said = (each) => each.map((one) => one.textContent).join("");
    found.push([id, said(pieces), said(around), box.top >= 0 && box.bottom <= innerHeight, document.activeElement.id]);
  }
  return found;
}"""


@pytest.mark.parametrize(
    ("selector", "viewport"),
    [
        ("a.quote", WIDE),
        ("a.said", NARROW),
        ("tr[data-words], li[data-words]", WIDE),
        ("#timeline li[data-words]", NARROW),
    ],
)
def test_every_citation_opens_the_right_words(  # noqa: PLR0913, PLR0917 - two pages, in two widths
    open_page, written, with_timeline, evidence, selector, viewport
):
    """A click on any citation, sentence, figure, row or entry of the timeline shows the quote's words and sentence."""
    followed = open_page(with_timeline if "timeline" in selector else written, viewport).evaluate(FOLLOW_ALL, selector)
    assert followed
    for id_, marked, shaded, is_seen, focus in followed:
        assert (marked, shaded) == evidence[id_]
        assert (is_seen, focus) == (True, id_)


def test_every_quote_of_the_brief_is_cited_somewhere(open_page, written, seeds_brief):
    """No marked words are without a way to them, or without a way back."""
    page = open_page(written)
    cited = set(
        page.eval_on_selector_all("a.quote", "links => links.map((link) => link.getAttribute('href').slice(1))")
    )
    assert cited == {quote.id for quote in seeds_brief.quotes}
    assert page.locator(".uses > div").count() == page.locator(".uses > div:has(a)").count() == len(cited)


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_keyboard_leads_to_the_words_to_what_rests_on_them_and_back(open_page, written, viewport):
    """Enter opens an article and what rests on its words; Escape closes that, and then leads back to the citation."""
    page = open_page(written, viewport)
    citation = page.locator("#answers .quote").first
    citation.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("mark.on")
    assert page.evaluate("document.activeElement.id") == citation.inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("[popover]:popover-open a").nth(1)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("[popover]:popover-open")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(citation).to_be_focused()
    assert citation.is_visible()


def test_from_marked_words_one_gets_back_to_a_fact_that_rests_on_them(open_page, written, seeds_brief):
    """A click on marked words lists what rests on them; a click on an entry shows it in the brief, unfolded."""
    page = open_page(written, NARROW)
    counting = {quote for figure in seeds_brief.figures for each in figure.observations for quote in each.quotes}
    cited = page.locator("#answers .quote").all()
    next(each for each in cited if each.inner_text() in counting).click()
    page.locator("mark.on").first.click()
    entry = page.locator("[popover]:popover-open a", has_text="All figures").first
    fact = entry.get_attribute("href").removeprefix("#")
    entry.click()
    page.wait_for_selector(f"#{fact}:focus")
    assert page.locator(f"#{fact}").is_visible()
    assert not page.locator("aside").is_visible()
    assert page.locator("[popover]:popover-open").count() == 0


def test_an_open_article_is_named_above_its_words(open_page, written):
    """Wherever in an article one arrives, its outlet and headline are in view; once it is closed they are not."""
    page = open_page(written)
    head = page.locator(".head h2")
    plain = head.inner_text()
    page.evaluate("location.hash = 'Q30'")
    page.wait_for_selector("article.open")
    article = page.locator("article.open")
    assert head.inner_text() == f"{article.locator('.outlet').inner_text()}: {article.locator('h3').inner_text()}"
    assert page.evaluate("document.querySelector('.head').getBoundingClientRect().top") >= 0
    page.get_by_text("Back to the brief").click()
    expect(head).to_have_text(plain, use_inner_text=True)


def test_the_way_back_of_the_browser_leads_back(open_page, written):
    """On a phone the back button closes the article."""
    page = open_page(written, NARROW)
    page.locator("#answers .quote").first.click()
    page.wait_for_selector("mark.on")
    assert page.evaluate("document.getElementById('brief').inert")
    page.go_back()
    page.wait_for_selector("html:not(.reading)")
    assert not page.evaluate("document.getElementById('brief').inert")


AT_REST = """(selector) => new Promise((done) => {
  let before = null, frames = 0;
  const look = () => {
    const top = document.querySelector(selector).getBoundingClientRect().top;
    frames = top === before ? frames + 1 : 0;
    before = top;
    if (frames < 20) requestAnimationFrame(look); else done();
  };
  look();
})"""
"""Waits until an element has stood still for twenty frames, more than the page's script takes to bring it into view."""


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_the_words_of_an_address_are_in_view_and_not_under_the_head(open_page, written, viewport):
    """On a fresh page too, where the browser itself scrolls to what the address names once all is loaded."""
    page = open_page(written, viewport, fragment="#Q30")
    page.evaluate(AT_REST, "mark.on")
    words, head = (page.locator(each).first.bounding_box() for each in ("mark.on", ".head"))
    assert head["y"] + head["height"] <= words["y"] <= viewport["height"] - words["height"]


def test_an_address_with_a_quote_or_a_fact_opens_there(open_page, written):
    """A link that was passed on, such as brief.html#E9 or #Q3, shows the thing that it names."""
    assert open_page(written, fragment="#Q3").locator("mark.on").first.is_visible()
    page = open_page(written, fragment="#E9")
    assert page.locator("#E9").is_visible()
    assert page.locator("mark.on").first.is_visible()


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_a_link_far_down_lands_in_view_on_a_fresh_page(open_page, written, viewport):
    """What lies above the goal is laid out only on the way there; the goal is in view all the same."""
    page = open_page(written, viewport)
    page.locator(".opening a[href='#how-to-read']").first.click()
    page.evaluate(AT_REST, "#how-to-read")
    box = page.locator("#how-to-read").bounding_box()
    assert 0 <= box["y"] < viewport["height"]


@pytest.mark.parametrize("viewport", [{"width": 1280, "height": 800}, NARROW])
def test_the_first_screen_shows_the_title_and_the_answers(open_page, small, viewport):
    """Without scrolling one reads the title, what happened and how many."""
    page = open_page(small, viewport)
    for shown in (page.locator("h1"), *page.locator("#answers li").all()[:2]):
        box = shown.bounding_box()
        assert 0 <= box["y"] <= box["y"] + box["height"] <= viewport["height"]


@pytest.mark.parametrize("facet", ["sources", "episodes", "kinds", "sure"])
def test_a_filter_shows_what_fits_and_says_how_much_that_is(open_page, written, facet):
    """After a choice every entry that is shown fits it and every other is hidden; "Show all" brings all back."""
    page = open_page(written)
    page.locator(".filters summary").click()
    choice = page.locator(f"select[name={facet}]")
    value = choice.locator("option").nth(1).get_attribute("value")
    choice.select_option(value)
    fits = """([facet, value]) => [...document.querySelectorAll('[data-sources]')].map(
        (each) => [each.dataset[facet].split(' ').includes(value), !each.hidden])"""
    found = page.evaluate(fits, [facet, value])
    assert all(fit == is_shown for fit, is_shown in found)
    shown = sum(fit for fit, _ in found)
    assert 0 < shown < len(found)
    fit = "fits" if shown == 1 else "fit"
    assert page.locator("output").inner_text() == f"{shown} of {len(found)} entries {fit}"
    assert not page.evaluate(
        """() => [...document.querySelectorAll('section.group:not([hidden])')].filter(
        (each) => each.querySelector('[data-sources]') && !each.querySelector('[data-sources]:not([hidden])')).length"""
    ), "a heading stands over nothing"
    page.get_by_text("To the first").click()
    page.wait_for_selector("[data-sources]:not([hidden]):focus")
    page.get_by_text("Show all", exact=True).click()
    expect(page.locator("[data-sources][hidden], section[hidden]")).to_have_count(0)
    assert page.get_by_text("To the first").is_hidden()


def test_a_link_to_what_a_filter_hides_shows_it(open_page, written):
    """No link leads to nothing, whatever is filtered."""
    page = open_page(written)
    page.locator(".filters summary").click()
    page.locator("select[name=sure]").select_option("disputed")
    assert page.locator("#E9").is_hidden()
    page.evaluate("location.hash = 'E9'")
    page.wait_for_selector("#E9:focus")
    assert page.locator("#E9").is_visible()


def test_without_script_the_brief_can_be_read_and_its_links_followed(open_page, written, seeds_brief):
    """Brief and articles stand one after the other, nothing is hidden but the filters, and anchors work."""
    page = open_page(written, java_script_enabled=False)
    assert page.locator("aside article").count() == len(seeds_brief.sources)
    assert all(each.is_visible() for each in page.locator("aside article").all())
    assert not page.locator(".filters").is_visible()
    page.locator("#answers .quote").first.click()
    assert page.locator(":target").bounding_box()["y"] < WIDE["height"]


@pytest.mark.parametrize(
    ("viewport", "state"),
    [
        (WIDE, "opened"),
        (NARROW, "opened"),
        (WIDE, "unfolded"),
        (WIDE, "asking"),
        (NARROW, "reading"),
        (NARROW, "filtering"),
    ],
)
def test_axe_finds_nothing_serious(open_page, written, small, viewport, state):
    """The rules of axe-core (WCAG 2 A and AA among them) hold in every state of the page, in the light and the dark."""
    scheme = "dark" if state in {"unfolded", "reading"} or (viewport, state) == (NARROW, "opened") else "light"
    path = written if (viewport, state) == (WIDE, "opened") else small
    page = open_page(path, viewport, color_scheme=scheme, bypass_csp=True)
    if state == "unfolded":
        page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
    if state in {"reading", "asking"}:
        page.locator("#answers .quote").nth(1).click()
        page.wait_for_selector("mark.on")
    if state == "asking":
        page.keyboard.press("Enter")
    if state == "filtering":
        page.locator(".filters summary").click()
        page.locator("select[name=sure]").select_option("single")
    result = Axe().run(page).response
    rules = {"color-contrast", "document-title"} | (set() if state == "reading" else {"list"})  # none is in view
    assert rules <= {each["id"] for each in result["passes"]}
    grave = [each for each in result["violations"] if each["impact"] in {"serious", "critical"}]
    assert [(each["id"], each["nodes"][0]["html"]) for each in grave] == []


def test_on_paper_stand_the_whole_brief_and_the_articles(open_page, written, seeds_brief):
    """Printed, folded lists are open and all articles follow; bars and buttons are gone."""
    page = open_page(written)
    page.emulate_media(media="print")
    assert all(each.is_visible() for each in page.locator("article").all())
    assert page.locator("article").count() == len(seeds_brief.sources)
    assert not page.locator(".bar").is_visible()
    assert not page.locator("[data-back]").is_visible()


# What an attacker may put into an article, or get a model to answer. Each would call home, or say so in the window.
def _attacks(home: str) -> str:
    return "\n".join((
        f"<script>window.pwned = 1; fetch('{home}/script')</script>",
        f"<img src='{home}/image' onerror='window.pwned = 1'><svg onload='window.pwned = 1'>",
        f"</script></style></title><script src='{home}/late'></script>",
        f"\"><iframe src='{home}/frame'></iframe><object data='{home}/object'></object>",
        "<a href='javascript:window.pwned = 1' id='brief'>click</a><details open ontoggle='window.pwned = 1'>",
        f"<style>@import '{home}/style'; body {{ background: url({home}/background) }}</style>",
        f"<link rel='stylesheet' href='{home}/sheet'><meta http-equiv='refresh' content='0; url={home}/refresh'>",
        f"<form action='{home}/form'><input autofocus onfocus='window.pwned = 1'></form><base href='{home}/'>",
        "\N{RIGHT-TO-LEFT OVERRIDE}31\N{POP DIRECTIONAL FORMATTING} \u2067 {{ 7 * 7 }} {% raw %}",
        "&lt;script&gt; \x0b \x1b[2J",
    ))  # fmt: skip


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """Listen on this machine, and keep what is asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    # A thread for each connection: Chromium opens some that it does not use, and one thread alone would wait for them.
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


LAST = "/last"


def _call_home_last(page: Page, home: str) -> None:
    """Have another page of the browser ask for an image, and wait for it: what was asked for before has arrived."""
    other = page.context.new_page()
    with other.expect_response(home + LAST):
        other.set_content(f"<img src='{home}{LAST}'>")
    other.close()


def test_nothing_of_an_article_or_an_answer_runs_or_is_requested(open_page, tmp_path):
    """With attacks in every text, every link followed and everything unfolded, nothing runs and nobody is asked."""
    with listening() as (home, asked):
        attacks = _attacks(home)
        articles = [replace(each, text=f"{each.text}\n{attacks}\n") for each in ARTICLES]
        path = tmp_path / "brief.html"
        path.write_text(render(with_texts(BRIEF, attacks), "html", articles=articles), "utf-8")
        page = open_page(path)
        page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        page.evaluate(
            """document.querySelectorAll('main a, mark').forEach(
                (each) => each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))"""
        )
        _call_home_last(page, home)
        assert page.evaluate("window.pwned") is None
        assert page.evaluate("document.scripts.length + document.styleSheets.length") == 2
        assert page.evaluate("document.images.length + frames.length") == 0
        assert page.url.partition("#")[0] == path.as_uri()
        assert asked == [LAST]


def test_the_policy_stops_what_would_get_past_the_escaping(chromium, tmp_path):
    """Even attacks that stand in the page as HTML neither run nor reach anyone."""
    with listening() as (home, asked):
        path = tmp_path / "brief.html"
        attacks = _attacks(home).replace("http-equiv", "name")  # no policy in a page stops its refresh
        path.write_text(render(BRIEF, "html", articles=ARTICLES).replace("</h1>", f"</h1>{attacks}"))
        page = chromium.new_context().new_page()
        page.goto(path.as_uri())
        page.evaluate("document.querySelectorAll('a').forEach((each) => each.dispatchEvent(new MouseEvent('click')))")
        page.evaluate("document.querySelectorAll('form[action]').forEach((each) => each.requestSubmit())")
        _call_home_last(page, home)
        assert page.evaluate("window.pwned") is None
        assert asked == [LAST]
        page.context.close()


def test_a_direction_override_turns_no_figure_around(open_page, tmp_path):
    """An override in an article is shown as such, and the text after it keeps its order."""
    text = f"{ARTICLES[0].text}\n12\N{RIGHT-TO-LEFT OVERRIDE}34 killed\n"
    articles = [replace(each, text=text if each is ARTICLES[0] else each.text) for each in ARTICLES]
    path = tmp_path / "brief.html"
    path.write_text(render(BRIEF, "html", articles=articles), "utf-8")
    page = open_page(path, fragment="#S3")
    order = """() => {
      const after = document.querySelector("article.open .override").nextSibling;
      const left = (at) => {
        const range = new Range();
        range.setStart(after, at);
        range.setEnd(after, at + 1);
        return range.getBoundingClientRect().left;
      };
      return left(0) < left(1);
    }"""
    assert page.evaluate(order)


@pytest.mark.parametrize(("name", "viewport"), [("wide", WIDE), ("dark", WIDE), ("narrow", NARROW)])
def test_the_documents_have_screenshots(request, name, viewport):
    """Each has the size of its window; `REWRITE_DOCS=1 pytest -k screenshots` takes them anew, for a person to look."""
    path = SCREENSHOTS / f"brief-{name}.png"
    if os.environ.get("REWRITE_DOCS"):
        open_page, written = (request.getfixturevalue(each) for each in ("open_page", "written"))
        page = open_page(written, viewport, color_scheme="dark" if name == "dark" else "light")
        if name != "narrow":
            page.locator("#answers .quote").nth(4).click()
            page.wait_for_selector("mark.on")
        page.mouse.move(0, WIDE["height"] - 1)
        page.screenshot(path=path)
    header = path.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    assert struct.unpack(">II", header[16:]) == (viewport["width"], viewport["height"])
    assert any(path.name in document.read_text("utf-8") for document in (README, *SCREENSHOTS.glob("*.md")))
    assert path.read_bytes().startswith(b"\x89PNG")

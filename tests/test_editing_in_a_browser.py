"""The editing mode of the page in Chromium: what an editor decides there is what `summarizer.decisions` reads."""

import os
import re
import struct
from typing import get_args

import pytest
from axe_playwright_python.sync_playwright import Axe
from brief_builder import ARTICLES, BRIEF
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import expect
from test_decisions_file import EVERYTHING
from test_html_in_a_browser import (  # noqa: F401 - fixtures
    CHROMIUM,
    NARROW,
    SCREENSHOTS,
    WIDE,
    chromium,
    with_timeline,
    written,
)

from summarizer.decisions import dump, parse_decisions
from summarizer.decisions.about import Finder, key_of_span
from summarizer.decisions.entries import ENTRIES
from summarizer.render import render
from summarizer_schemas.brief import Decision, Sentence, Term, Translation

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed: apt-get install chromium"),
]

HOSTILE = (
    "He said \"no\",\nC:\\new ]] = 'x' # not a comment\t\u202eevil\u202c \N{GRINNING FACE} </template><script> \x7f"
)
UNSEEN = dict.fromkeys(map(ord, "\u202e\u202c\x7f"))
SEEN = " ".join(HOSTILE.translate(UNSEEN).split())


_TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


_KEEP_NOTHING = """() => {
  window.real = [Storage.prototype.setItem, History.prototype.replaceState];
  const refuse = () => { throw new DOMException("no", "QuotaExceededError"); };
  Storage.prototype.setItem = History.prototype.replaceState = refuse;
}"""


class Editor:
    """A page in the editing mode, in a window that keeps nothing of others."""

    def __init__(self, page):
        self.page = page

    def ask(self, selector, kind=None):
        """Open the dialog of the thing that a selector finds."""
        self.page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
        self.page.evaluate(_TWO_FRAMES)  # what is opened moves what is below it, after the event that says so
        expect(self.page.locator("#deciding")).to_be_hidden()  # one that is being closed takes the click
        button, dialog = self.page.locator(f"{selector} .edit").first, self.page.locator("#deciding")
        button.click()
        try:
            expect(dialog).to_be_visible(timeout=2000)
        except AssertionError:  # on a busy machine the page may still move under the pointer: a reader clicks again
            button.click()
            expect(dialog).to_be_visible()
        if kind:
            self.page.locator(f"#deciding [value={kind}]").check()

    def fill(self, **fields):
        """Fill the fields of the dialog, and decide."""
        for name, value in fields.items():
            field = self.page.locator(f"#deciding [name={name}]")
            if field.evaluate("(each) => each.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        self.page.locator("#deciding [type=submit]").click()

    def decide(self, selector, kind=None, **fields):
        """Decide on the thing that a selector finds."""
        self.ask(selector, kind)
        self.fill(**fields)
        expect(self.page.locator("#deciding")).to_be_hidden()

    def choose(self, *events):
        """Choose events by their boxes."""
        self.page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
        for each in events:
            self.page.locator(f"#{each} .edits input").check()

    def act(self, name):
        """Use a button of the panel."""
        self.page.locator(f"#editor [data-act={name}]").click()

    def download(self):
        """Return the file that the page hands over."""
        with self.page.expect_download() as download:
            self.act("download")
        assert download.value.suggested_filename == "decisions.toml"
        return download.value.path().read_bytes().decode("utf-8")

    def load(self, text, name="mine.toml"):
        """Load a file."""
        content = text if isinstance(text, bytes) else text.encode()
        file = {"name": name, "mimeType": "application/toml", "buffer": content}
        self.page.locator("#editor [type=file]").set_input_files(file)
        expect(self.status).to_contain_text(name)

    def reload(self, asks=False):
        """Load the page again; where it is said to ask first, it is left all the same."""
        asked = []
        self.page.once("dialog", lambda each: (asked.append(each.type), each.accept()))
        self.page.reload()
        assert asked == ["beforeunload"] * asks

    def keeps(self):
        """Wait until the tab keeps the list as it is."""
        self.page.wait_for_function(
            "JSON.stringify(JSON.parse(sessionStorage.getItem(shelf()))?.decisions) === JSON.stringify(decisions)"
        )

    @property
    def status(self):
        """What is said aloud."""
        return self.page.locator("#editor [role=status]")

    @property
    def listed(self):
        """The entries of the list of decisions."""
        return self.page.locator("#editor ol > li")

    @property
    def summary(self):
        """How many there are, and whether they are in a file."""
        return self.page.locator("#editor summary")


@pytest.fixture
def edit(chromium):  # noqa: F811
    """Open a file in the editing mode, and see to it that the page complains of nothing."""
    contexts, troubles = [], []

    def opened(path, viewport=WIDE, **options):
        context = chromium.new_context(viewport=viewport, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.goto(path.as_uri())
        page.locator(".to-edit").click()
        return Editor(page)

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


def _page_of(brief, path):
    path.write_text(render(brief, "html", articles=ARTICLES), "utf-8")
    return path


def _key(brief, id_):
    return next(
        each.key
        for each in (*brief.events, *brief.figures, *brief.statements, *brief.disputes, *brief.episodes)
        if each.id == id_
    )


def _told_by_two(brief):
    """The first event of which two articles have an account each."""
    return next(each for each in brief.events if len(each.reports) == 2)


def test_what_is_decided_in_the_page_is_what_the_command_line_reads(edit, written, seeds_brief):  # noqa: F811
    """Each sort of decision, made by the page's own buttons and handed over as a file, is read as it was meant."""
    editor = edit(written)
    key = {each: _key(seeds_brief, each) for each in ("E2", "E3", "E4", "F1", "F2", "C1", "D1", "P1")}
    source = seeds_brief.sources[4]
    plain = "[id^=situations] .sentence:not(:has(.label))"  # the first of a situation stands behind that one's own mark
    shown = editor.page.locator(plain).first.text_content()
    sentence = next(each.text for own in seeds_brief.episodes for each in own.overview if each.text in shown)
    editor.choose("E2", "E4")
    editor.act("same")
    editor.fill(reason="One clash.")
    editor.decide("#E2", "drop", reason="Known.")
    editor.decide("#E3", "situation", situation="own", reason="Another story.")
    editor.decide("#F1", "pin")
    editor.decide("#F2", "count", metric="injured", value="1200.5", qualifier="about", reason="So it says.")
    editor.decide("#C1", "note", note=HOSTILE)
    editor.decide("#D1", "close", reason="Settled.")
    editor.decide("h1", title="Idlib: an offensive")
    editor.decide(plain, "sentence", text="Troops pushed.")
    editor.decide(f"#sources li:has([href='#{source.id}'])", "date", published="2025-01")
    editor.decide(
        f"#sources li:has([href='#{source.id}'])", "source", publisher="The Paper", party="false", reliability="B",
        credibility="2",
    )  # fmt: skip
    editor.decide("#actors li", "source", party="true", reason="It fights.")
    two = _told_by_two(seeds_brief)
    editor.ask(f"#{two.id}", "different")
    for each in (0, 1):
        editor.page.locator("#deciding [name=accounts]").nth(each).check()
    editor.fill()
    quotes = {each.id: each for each in seeds_brief.quotes}
    accounts = [quotes[each.quotes[0]] for each in two.reports]
    texts = {each.id: each.text_sha256 for each in seeds_brief.sources}
    first = editor.page.locator("#actors li").first.text_content()
    body = next(each.name for each in seeds_brief.names if first.lstrip().startswith(each.name))
    rating = {"reliability": "B", "credibility": 2}
    expected = [
        ("date", {"article": source.key, "published": "2025-01"}),
        ("source", {"article": source.key, "publisher": "The Paper", "party": False, **rating}),
        ("source", {"body": body, "party": True, "reason": "It fights."}),
        ("same", {"events": tuple(sorted((key["E2"], key["E4"]))), "reason": "One clash."}),
        ("different", {"events": tuple(key_of_span(texts[each.source], each.start, each.end) for each in accounts)}),
        ("situation", {"events": (key["E3"],), "reason": "Another story."}),
        (
            "count",
            {"figure": key["F2"], "metric": "injured", "value": 1200.5, "qualifier": "about", "reason": "So it says."},
        ),
        ("drop", {"event": key["E2"], "reason": "Known."}),
        ("pin", {"figure": key["F1"]}),
        ("title", {"title": "Idlib: an offensive"}),
        ("sentence", {"was": sentence, "text": "Troops pushed."}),
        ("note", {"statement": key["C1"], "note": SEEN}),
        ("close", {"dispute": key["D1"], "reason": "Settled."}),
    ]  # fmt: skip
    found = [(each.kind, each.values) for each in parse_decisions(editor.download(), "page")]
    joined = next(values for kind, values in found if kind == "same")
    joined["events"] = tuple(sorted(joined["events"]))  # they stand in the order of the page
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_whatever_can_be_decided_on_is_named_by_what_the_command_line_finds(edit, written, seeds_brief):  # noqa: F811
    """Every button stands for one thing of the brief: its key, its words or its name mean that thing and no other."""
    editor = edit(written)
    things = editor.page.evaluate("[...thingOf.values()]")
    finder = Finder(seeds_brief, seeds_brief.episodes)
    for each in things:
        if each["sort"] in {"event", "figure", "statement", "dispute"}:
            assert finder.find(each["sort"], each["given"]) == (each["called"],)
    told = (*(each.sentences for each in seeds_brief.answers), *(each.overview for each in seeds_brief.episodes))
    sentences = {sentence.text for each in told for sentence in each}
    by_sort = {
        sort: {each["given"] for each in things if each["sort"] == sort} for sort in ("sentence", "article", "body")
    }
    assert by_sort["sentence"] == sentences
    assert by_sort["article"] == {each.key for each in seeds_brief.sources}
    assert by_sort["body"] <= {each.name for each in seeds_brief.names}
    assert {each["called"] for each in things} >= {each.id for each in (*seeds_brief.events, *seeds_brief.figures)}


def test_a_mark_stands_beside_what_was_decided_on_and_nothing_else(edit, written, seeds_brief):  # noqa: F811
    """A situation has the key of its main event, and is another thing; accounts are told by their quotes."""
    editor = edit(written)
    assert seeds_brief.episodes[0].key in {each.key for each in seeds_brief.events}
    editor.decide("h1", title="An offensive")
    marked = editor.page.locator(".edit", has_text="New title").evaluate_all("all => all.map((each) => each.ariaLabel)")
    assert marked == ["Edit Title: New title", "Edit P1: New title"]
    expect(editor.status).to_contain_text("Decided: New title: “An offensive”")
    two = _told_by_two(seeds_brief)
    editor.ask(f"#{two.id}", "different")
    for each in (0, 1):
        editor.page.locator("#deciding [name=accounts]").nth(each).check()
    editor.fill()
    # An event has the key of its first account, and goes by its own words.
    expect(editor.status).to_contain_text(f"Decided: Different events: {two.id} ")
    expect(editor.status).to_contain_text(f", {two.reports[1].quotes[0]}")


def test_a_sentence_is_known_whatever_stands_beside_it(edit, tmp_path):
    """A longer doubt, the editor's earlier words or a translation: what the next run begins with is meant."""
    cites = BRIEF.episodes[0].overview[0].cites
    plain = Sentence(text="A ferry sank.", cites=cites)
    told = (
        plain.model_copy(update={"doubt": "the evidence says at length that it did nothing of the kind"}),
        plain.model_copy(update={"text": "It went down.", "written_by": "editor"}),
        plain.model_copy(
            update={"text": "It is gone.", "translation": Translation(language="de", text="Sie ist weg.")}
        ),
    )
    was = {"was": "It sank.", "text": "It went down."}
    held = Decision(kind="sentence", given=was, applied=True, told="x", why=None, about=())
    episode = BRIEF.episodes[0].model_copy(update={"overview": told})
    changed = {"episodes": (episode, *BRIEF.episodes[1:]), "language": "de", "decisions": (held,)}
    editor = edit(_page_of(BRIEF.model_copy(update=changed), tmp_path / "brief.html"))
    given = editor.page.evaluate(
        "[...thingOf.values()].filter((each) => each.sort === 'sentence').map((each) => each.given)"
    )
    assert [each for each in given if each in {"A ferry sank.", "It sank.", "It is gone."}] == [
        "A ferry sank.",
        "It sank.",
        "It is gone.",
    ]


def test_any_words_survive_the_page_both_ways(edit, written):  # noqa: F811
    """What the page writes the command line reads, and the other way round: quotes, brackets, controls, any script."""
    page = edit(written).page
    words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80)

    @settings(max_examples=40)
    @given(words, words)
    def survives(was, other):
        ours = page.evaluate("(given) => writeDecisions([{ kind: 'same', given }])", {"events": [was, other]})
        (entry,) = parse_decisions(ours, "page")
        assert entry.events == (was, other)
        assert page.evaluate("(text) => parseDecisions(text)[0].given.events", dump([entry])) == [was, other]

    survives()
    assert parse_decisions(page.evaluate("writeDecisions([{ kind: 'pin', given: { event: 'a\\ud800b' } }])"), "page")


BY_HAND = """\ufeff# My decisions
[[ drop ]]   # the first
event = 'C:\\dir "quoted"'
reason = \"\"\"
Two \\
    lines, "quoted" and \\U0001F600\"\"\"
[[same]]
events = [ # two of them
  "a ]] # b",
  '''c
d''',
]
[[date]]
article = "a.txt"
published = 2021-05-03
[[source]]
body = "x"
party = true
reliability = "A"
credibility = +2
"""


def test_a_file_written_by_hand_is_shown_undone_and_handed_over_as_it_was(edit, written):  # noqa: F811
    """However TOML lets one write it; loading it twice changes nothing, and each entry can be taken out again."""
    editor = edit(written)
    editor.load((BY_HAND + EVERYTHING).replace("\n", "\r\n"))
    expected = parse_decisions((BY_HAND + EVERYTHING).removeprefix("\ufeff"), "mine")
    expect(editor.listed).to_have_count(len(expected))
    expect(editor.summary).to_contain_text(f"{len(expected)} decisions, as in the file")
    editor.load(dump(expected))
    assert parse_decisions(editor.download(), "page") == expected
    editor.summary.click()
    editor.listed.nth(1).get_by_role("button", name="Undo").click()
    expect(editor.listed).to_have_count(len(expected) - 1)
    assert editor.page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Undo: ")
    expect(editor.status).to_contain_text("Undone: ")
    left = parse_decisions(editor.download(), "page")
    assert len(left) == len(expected) - 1
    assert {*left} < {*expected}


BAD_FILES = [
    ("[[drop]]\nevent = 'a'\n\n[[merge]]", "line 4: there is no [[merge]]; there are date"),
    ("event = 'a'", "line 1: write the entry under its kind"),
    ("[[drop]]\nevent = 'a", "line 2: write a text in quotation marks"),
    ("[[drop]]\nevent = 'a' 'b'", "line 2: the line does not end where it should"),
    ("[[drop]]\nevent = 'a'\nevent = 'b'", "line 3: event stands there twice"),
    ('[[drop]]\nevent = "\\q"', "line 2: write \\\\ for a backslash"),
    ("[[same]]\nevents = ['a' 'b']", "line 2: a comma or ] is missing"),
    ("[[same]]\nevents = 3", "line 2: events is a list of texts"),
    ("[[drop]]\nevent = ['a']", "line 2: event is no list"),
    ("[[drop]]\nevent = 'é'".encode("utf-16"), "it is not UTF-8"),
    (b"#" * 1_000_001, "it is larger than a million bytes"),
]


def test_a_file_that_cannot_be_read_changes_nothing(edit, written):  # noqa: F811
    """The message names the file, the line, what is wrong and what to do."""
    editor = edit(written)
    for text, complaint in BAD_FILES:
        editor.load(text)
        expect(editor.status).to_contain_text(f"mine.toml was not loaded: {complaint}")
    expect(editor.listed).to_have_count(0)


def test_a_page_of_a_decided_brief_begins_with_its_decisions(edit, tmp_path):
    """What the brief was made with is in the list and in the file, hostile words too, and can be taken back."""
    held = Decision(
        kind="sentence", given={"was": HOSTILE, "text": "A \u200d fell."}, applied=False, told="x", why="y", about=()
    )
    editor = edit(_page_of(BRIEF.model_copy(update={"decisions": (held,)}), tmp_path / "brief.html"))
    expect(editor.summary).to_have_text("1 decision, as in the file")
    assert editor.download() == dump([held])
    editor.summary.click()
    editor.page.get_by_role("button", name="Take back").click()
    (undone,) = parse_decisions(editor.download().replace("\u200d", ""), "page")
    assert (undone.undo, undone.was) == (True, HOSTILE)


def test_nothing_is_lost_by_closing_by_accident(edit, written):  # noqa: F811
    """A page that is loaded again has the list; one that is closed asks first, as long as there is no file."""
    editor = edit(written)
    editor.decide("#E1", "drop")
    editor.keeps()
    editor.reload(asks=True)
    expect(editor.summary).to_have_text("1 decision, not downloaded")
    assert editor.page.locator("#E1 .edit").first.text_content() == "✎ Leave out"
    editor.download()
    editor.keeps()
    editor.reload()
    expect(editor.summary).to_have_text("1 decision, as in the file")


def test_a_write_that_the_storage_loses_loses_no_decision(edit, written):  # noqa: F811
    """Chromium may load a file anew without the last write to the tab's storage: the history's entry has it too."""
    editor = edit(written)
    editor.decide("#E2", "drop")
    old = editor.page.evaluate("sessionStorage.getItem(shelf())")
    editor.decide("#E3", "drop")
    editor.page.evaluate("location.hash = 'E3'")
    editor.page.evaluate("(old) => addEventListener('pagehide', () => sessionStorage.setItem(shelf(), old))", old)
    editor.reload(asks=True)
    expect(editor.summary).to_have_text("2 decisions, not downloaded")


def test_what_cannot_be_shown_is_not_lost(edit, written, seeds_brief):  # noqa: F811
    """A decision is kept before the page shows it: whatever goes wrong with the showing, the next loading has it."""
    editor = edit(written)
    key = _key(seeds_brief, "E2")
    is_shown = editor.page.evaluate(
        """(event) => {
          present = () => { throw new Error("no room"); };
          try { decide({ kind: "drop", given: { event } }); return true; } catch { return false; }
        }""",
        key,
    )
    assert not is_shown
    editor.reload(asks=True)
    expect(editor.summary).to_have_text("1 decision, not downloaded")


def test_what_could_not_be_kept_is_tried_again_as_the_page_is_left(edit, written):  # noqa: F811
    """A browser that had no room for a decision may have it later: then nothing is lost by loading the page again."""
    editor = edit(written)
    editor.page.evaluate(_KEEP_NOTHING)
    editor.decide("#E2", "drop")
    expect(editor.status).to_contain_text("This browser keeps nothing")
    editor.page.evaluate("() => { [Storage.prototype.setItem, History.prototype.replaceState] = window.real; }")
    editor.reload(asks=True)
    expect(editor.summary).to_have_text("1 decision, not downloaded")


def test_a_browser_that_keeps_nothing_is_told(edit, written):  # noqa: F811
    """Where the page may store nothing, it says to download in time."""
    editor = edit(written)
    editor.page.evaluate(_KEEP_NOTHING)
    editor.decide("#E2", "drop")
    expect(editor.status).to_contain_text("This browser keeps nothing for this page: download the decisions")


def test_only_what_was_read_is_signed(edit, written, seeds_brief):  # noqa: F811
    """A brief without open decisions is signed by its fingerprint; with one it has to be made again first."""
    editor = edit(written)
    editor.act("sign")
    editor.fill(name="The desk", date="2020-03-05")
    (signed,) = parse_decisions(editor.download(), "page")
    assert signed.values == {"name": "The desk", "brief": seeds_brief.fingerprint, "date": "2020-03-05"}
    editor.decide("#E2", "drop")
    editor.act("sign")
    expect(editor.page.locator("#deciding [type=submit]")).to_be_disabled()
    expect(editor.page.get_by_text("make the brief again")).to_be_visible()


def test_nothing_is_decided_beforehand(edit, written):  # noqa: F811
    """Of several things that can be done none is chosen; without one nothing is done, and leaving out comes last."""
    editor = edit(written)
    for selector in ("#E2", "#F1", "#C1", "#D1", "#answers", "#sources li", "#actors li"):
        editor.ask(selector)
        expect(editor.page.locator("#deciding [name=kind]:checked")).to_have_count(0)
        expect(editor.page.locator("#deciding .kinds label:visible").first).not_to_contain_text("Leave out")
        editor.fill()
        expect(editor.page.locator("#deciding [role=alert]")).to_have_text("Choose what to do.")
        editor.page.keyboard.press("Escape")
    expect(editor.listed).to_have_count(0)


def test_a_decision_is_changed_where_it_stands(edit, written):  # noqa: F811
    """From the list or from the thing itself: what was decided is filled in, and the change takes its place."""
    editor = edit(written)
    editor.decide("#E2", "note", note="First words.")
    editor.ask("#E2")
    assert editor.page.locator("#deciding [name=note]").input_value() == "First words."
    editor.fill(note="Second words.")
    editor.summary.click()
    editor.listed.first.get_by_role("button", name="Change").click()
    assert editor.page.locator("#deciding [name=note]").input_value() == "Second words."
    editor.fill(note="Third words.")
    expect(editor.listed).to_have_count(1)
    expect(editor.listed.first.get_by_role("button", name="Change")).to_be_focused()
    (note,) = parse_decisions(editor.download(), "page")
    assert note.note == "Third words."


def test_every_decision_can_be_changed_from_the_list(edit, written):  # noqa: F811
    """Whatever a file holds, also what the page does not show: decided again as it is, it is as it was."""
    editor = edit(written)
    editor.load(EVERYTHING)
    editor.summary.click()
    for number in range(editor.listed.count()):
        editor.listed.nth(number).get_by_role("button", name="Change").click()
        kind = editor.page.locator("#deciding [name=kind]:checked").get_attribute("value")
        if kind in ("sign", "situation"):  # another brief was signed, and this one has no such situation
            editor.page.keyboard.press("Escape")
            continue
        editor.fill()
        expect(editor.page.locator("#deciding")).to_be_hidden()
    assert parse_decisions(editor.download(), "page") == parse_decisions(EVERYTHING, "file")


def test_a_party_is_found_where_its_count_stands(edit, written, seeds_brief):  # noqa: F811
    """The dialog of a figure tells its number and who counts, and calls one of them a party without a long search."""
    editor = edit(written)
    figure = next(each for each in seeds_brief.figures if each.observations[0].said_by == "Turkish Defense Ministry")
    editor.ask(f"#key-figures tr:has(a[href='#{figure.id}'])", "source")
    assert "about 50" in editor.page.locator("#deciding .words").inner_text()
    drawn = editor.page.locator("#key-figures .history").all_inner_texts()
    assert not any(each and each in editor.page.locator("#deciding .words").inner_text() for each in drawn)
    editor.fill(body="Turkish Defense Ministry", party="true")
    expect(editor.status).to_contain_text("Turkish Defense Ministry; a party")
    (entry,) = parse_decisions(editor.download(), "page")
    assert entry.values == {"body": "Turkish Defense Ministry", "party": True}


def test_one_count_of_a_figure_is_left_out_where_the_figure_stands(edit, written, seeds_brief):  # noqa: F811
    """It is meant by the words of its quote and their article; the figure as a whole stays the first choice."""
    editor = edit(written)
    figure = next(each for each in seeds_brief.figures if len(each.observations) > 1)
    quotes = {each.id: each for each in seeds_brief.quotes}
    one = figure.observations[-1]
    quote = quotes[one.quotes[0]]
    editor.ask(f"#key-figures tr:has(a[href='#{figure.id}'])", "drop")
    choice = editor.page.locator("#deciding [name=figure]")
    assert choice.input_value() == ""
    labels = choice.locator("option").all_text_contents()
    place = next(n for n, each in enumerate(labels) if n and each.endswith(f"{quote.source})"))
    editor.fill(figure=str(place - 1))
    (entry,) = parse_decisions(editor.download(), "page")
    article = next(each.key for each in seeds_brief.sources if each.id == quote.source)
    assert entry.article == article
    own = [" ".join(quotes[id_].exact.split()) for each in figure.observations for id_ in each.quotes]
    assert entry.figure in own


def test_who_counts_is_chosen_by_the_name_that_readers_know(edit, tmp_path):
    """Also one who has no name in the articles; the decision has him as the file names him."""
    (figure, *others), term = BRIEF.figures, Translation(language="fr", text="une rumeur du port")
    count = figure.observations[0].model_copy(update={"said_by": "a rumour of the port"})
    told = figure.model_copy(update={"observations": (count, *figure.observations[1:])})
    terms = (Term(text="a rumour of the port", language="en", translation=term, is_as_written=False),)
    brief = BRIEF.model_copy(update={"figures": (told, *others), "terms": terms, "language": "fr"})
    editor = edit(_page_of(brief, tmp_path / "brief.html"))
    editor.ask(".label[data-bodies*='rumour'] + .edits", "source")
    shown = editor.page.locator("#deciding [name=body] option").all_text_contents()
    assert "une rumeur du port" in shown
    editor.fill(body="a rumour of the port", reliability="F")
    (entry,) = parse_decisions(editor.download(), "page")
    assert entry.values == {"body": "a rumour of the port", "reliability": "F"}


def test_what_is_paid_is_said_before_it_is_decided(edit, written):  # noqa: F811
    """In the dialog, in the list and in its head; what is free is not called so, nor what the brief was made with."""
    editor = edit(written)
    paid = editor.page.locator("#deciding .asks")
    for selector, kind, is_paid in (
        ("#sources li", "date", True), ("#sources li", "source", True), ("#actors li", "name", True),
        ("#E2", "drop", False), ("#E2", "situation", False), ("h1", None, False),
    ):  # fmt: skip
        editor.ask(selector, kind)
        assert ("paid for" in paid.inner_text()) == is_paid, kind
        editor.page.keyboard.press("Escape")
        expect(editor.page.locator("#deciding")).to_be_hidden()
    editor.decide("#E2", "drop")
    editor.decide("#sources li", "date", published="2020-03-05")
    expect(editor.summary).to_have_text("2 decisions, not downloaded; for 1 of them a model is asked again")
    editor.summary.click()
    expect(editor.listed.nth(0)).not_to_contain_text("asked again")
    expect(editor.listed.nth(1)).to_contain_text("a model is asked again")


def _in_spanish():
    """A brief whose first sentence has a Spanish translation beside it."""
    answer = BRIEF.answers[0]
    told = answer.sentences[0].model_copy(update={"translation": Translation(language="es", text="Tembló la tierra.")})
    first = answer.model_copy(update={"sentences": (told, *answer.sentences[1:])})
    return BRIEF.model_copy(update={"language": "es", "answers": (first, *BRIEF.answers[1:])})


def test_the_mode_speaks_the_language_of_the_page(edit, tmp_path):
    """Its panel, its dialog, its list and what it says aloud; the file keeps its keys."""
    editor = edit(_page_of(_in_spanish(), tmp_path / "brief.html"))
    expect(editor.status).to_contain_text("Modo de edición.")
    editor.ask("#E1", "note")
    expect(editor.page.locator("#deciding [type=submit]")).to_have_text("Decidir")
    editor.fill(note="Véase el mapa.")
    expect(editor.status).to_contain_text("Decidido: Nota")
    expect(editor.summary).to_have_text("1 decisión, sin descargar")
    assert [each.kind for each in parse_decisions(editor.download(), "d.toml")] == ["note"]
    editor.load("[[nonsense]]\n")
    expect(editor.status).to_contain_text("línea 1: no existe [[nonsense]]")


def test_a_translated_sentence_is_edited_as_it_is_read(edit, tmp_path):
    """The dialog begins with the words that were clicked; the file names the sentence by those of the brief."""
    brief = _in_spanish()
    editor = edit(_page_of(brief, tmp_path / "brief.html"))
    editor.ask(".sentence", "sentence")
    expect(editor.page.locator("#deciding [name=text]")).to_have_value("Tembló la tierra.")
    editor.page.locator("#deciding [type=submit]").click()
    expect(editor.page.locator("#deciding [role=alert]")).to_have_text("La frase ya dice eso.")
    editor.fill(text="Un fuerte sismo sacudió Tarvo.")
    (entry,) = parse_decisions(editor.download(), "d.toml")
    assert (entry.was, entry.text) == (brief.answers[0].sentences[0].text, "Un fuerte sismo sacudió Tarvo.")


@pytest.mark.parametrize("width", [1400, 390])
def test_a_page_from_right_to_left_is_as_wide_as_its_window(edit, tmp_path, width):
    """What waits outside for the keyboard waits on the side to which nothing scrolls."""
    page_of = _page_of(BRIEF.model_copy(update={"language": "ar"}), tmp_path / "brief.html")
    editor = edit(page_of, {"width": width, "height": 800})
    assert editor.page.evaluate("document.documentElement.scrollWidth") == width


def test_in_another_language_what_changes_words_is_paid(edit, tmp_path):
    """It is translated anew; a note stands as it was written."""
    editor = edit(_page_of(BRIEF.model_copy(update={"language": "de"}), tmp_path / "brief.html"))
    editor.ask("h1")
    expect(editor.page.locator("#deciding .asks")).to_contain_text("neu übersetzen")
    editor.page.keyboard.press("Escape")
    editor.ask("#E1", "note")
    expect(editor.page.locator("#deciding .asks")).to_be_hidden()


def test_several_events_are_put_into_another_situation(edit, written, seeds_brief):  # noqa: F811
    """The chosen ones together, by the key of the situation; a situation has to be chosen."""
    editor = edit(written)
    editor.choose("E2", "E4")
    editor.act("situation")
    editor.fill()
    expect(editor.page.locator("#deciding [role=alert]")).to_have_text("Choose a situation.")
    key = seeds_brief.episodes[0].key
    editor.fill(situation=key)
    expect(editor.status).to_contain_text(f"to P1 {seeds_brief.episodes[0].title[:20]}")
    (entry,) = parse_decisions(editor.download(), "page")
    assert entry.values["situation"] == key
    assert {*entry.values["events"]} == {_key(seeds_brief, "E2"), _key(seeds_brief, "E4")}


def test_the_list_speaks_the_words_of_the_page(edit, written):  # noqa: F811
    """No key of a fact that the page shows, no name of a field of the file, no button that is called as another."""
    editor = edit(written)
    editor.decide("#E2", "drop", reason="Known.")
    editor.decide("#F1", "pin")
    editor.decide("#E3", "situation", situation="own")
    editor.decide("#sources li", "source", reliability="B", credibility="2", party="false")
    editor.summary.click()
    listed = editor.page.locator("#editor li > span").all_inner_texts()
    assert not any(re.search(r"\b[0-9a-f]{8}\b", each) for each in listed), listed
    assert "Reliability of the source B usually reliable" in listed[3]
    assert "no party" in listed[3]
    called = editor.page.locator("#actors .edit").evaluate_all("all => all.map((each) => each.ariaLabel)")
    assert len({*called}) == len(called)


EMPTY = [
    ("#E2", "note", {"note": " \u202e "}, "Write what is asked for"),
    ("#sources li", "date", {"published": "2020-02-31"}, "Write the day as 2020-03-05"),
    ("#sources li", "source", {"credibility": "2"}, "Credibility goes with reliability"),
    ("#sources li", "source", {}, "Give a publisher"),
    ("#F1", "count", {}, "Give what it counts"),
    ("#F1", "count", {"value": "many"}, "Write a number"),
]


def test_a_decision_that_decides_nothing_is_not_made(edit, written, seeds_brief):  # noqa: F811
    """The dialog stays, says what is wrong and what to do, and the list is as it was."""
    editor = edit(written)
    accounts = (f"#{_told_by_two(seeds_brief).id}", "different", {}, "Choose at least two accounts")
    for selector, kind, fields, complaint in (*EMPTY, accounts):
        editor.ask(selector, kind)
        editor.fill(**fields)
        expect(editor.page.locator("#deciding [role=alert]")).to_contain_text(complaint)
        editor.page.keyboard.press("Escape")
    expect(editor.listed).to_have_count(0)


def test_the_keyboard_alone_decides_and_undoes(edit, written):  # noqa: F811
    """Enter opens the dialog with the focus in it, Escape leads back to where one was; an open article stays open."""
    editor = edit(written)
    page = editor.page
    page.locator("#answers .quote").first.click()
    page.wait_for_selector("mark.on")
    button = page.locator("#answers .edit").first
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#deciding :focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    assert page.locator("mark.on").count()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.type("Not news")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(button).to_be_focused()
    (drop,) = parse_decisions(editor.download(), "page")
    assert (drop.kind, drop.reason) == ("drop", "Not news")
    expect(editor.status).to_contain_text("Downloaded")


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_editing_needs_no_more_room_is_not_printed_and_leaves_no_trace(edit, written, viewport):  # noqa: F811
    """Nothing is scrolled sideways, paper has none of it, and turned off the page is what it was."""
    editor = edit(written, viewport)
    page = editor.page
    editor.decide("#E2", "drop")
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    page.emulate_media(media="print")
    assert page.locator(":is(#editor, .edits, .to-edit):visible").count() == 0
    page.emulate_media(media="screen")
    page.locator(".to-edit").click()
    assert page.locator(".edits").count() == 0
    assert not page.locator("#editor").is_visible()
    editor.page.locator(".to-edit").click()
    expect(editor.summary).to_have_text("1 decision, not downloaded")


@pytest.mark.parametrize(
    ("window", "kind"),
    [((WIDE, "light"), None), ((WIDE, "dark"), "note"), ((NARROW, "light"), "different"), ((NARROW, "dark"), None)],
)
def test_axe_finds_nothing_serious_in_the_editing_mode(edit, written, seeds_brief, window, kind):  # noqa: F811
    """The list unfolded, or the dialog open, in the light and the dark."""
    viewport, scheme = window
    editor = edit(written, viewport, color_scheme=scheme, bypass_csp=True)
    editor.decide("#E2", "drop", reason="Known.")
    editor.summary.click()
    if kind:
        editor.ask(f"#{_told_by_two(seeds_brief).id}", kind)
    result = Axe().run(editor.page, context=["#deciding"] if kind else ["#editor", "#timeline", ".bar"]).response
    assert "color-contrast" in {each["id"] for each in result["passes"]}
    grave = [each for each in result["violations"] if each["impact"] in {"serious", "critical"}]
    assert [(each["id"], each["nodes"][0]["html"]) for each in grave] == []


THINGS = {
    "article",
    "body",
    "event",
    "figure",
    "statement",
    "dispute",
    "sentence",
    "situation",
    "was",
    "events",
    "brief",
}


def test_the_page_offers_what_the_file_can_say(edit, written):  # noqa: F811
    """Each kind of entry and each of its keys has its place in the dialog, as long as the file takes it."""
    page = edit(written).page
    kinds, fields = page.evaluate("[KINDS, FIELDS]")
    assert kinds == [*ENTRIES]
    for kind, entry in ENTRIES.items():
        own = set(entry.model_fields) - THINGS - {"undo"} - ({"name"} if kind == "name" else set())
        assert set(fields[kind]) - THINGS == {
            each for each in own if entry.model_fields[each].annotation is not type(None)
        }
    given = page.locator("#deciding [maxlength]").evaluate_all("all => all.map((each) => [each.name, each.maxLength])")
    for name, longest in given:
        of_kinds = [entry.model_fields[name] for kind, entry in ENTRIES.items() if name in fields[kind]]
        limits = {each.max_length for one in of_kinds for each in _bounds(one)}
        assert not limits or longest == min(limits), name


def _bounds(field):
    held = [each for one in get_args(field.annotation) for each in getattr(one, "__metadata__", ())]
    found = [*field.metadata, *(bound for each in held for bound in getattr(each, "metadata", [each]))]
    return [each for each in found if hasattr(each, "max_length")]


def test_the_document_has_a_screenshot(request):
    """It has the size of its window; `REWRITE_DOCS=1 pytest -k screenshot` takes it anew, for a person to look."""
    path = SCREENSHOTS / "brief-editing.png"
    if os.environ.get("REWRITE_DOCS"):
        edit, page = (request.getfixturevalue(each) for each in ("edit", "with_timeline"))
        editor = edit(page, WIDE)
        editor.decide("h1", title="Idlib Province: Syrian government offensive against rebels")
        editor.decide("#E2", "note", note="The army has named no number.")
        editor.summary.click()
        editor.choose("E1", "E4")
        editor.page.evaluate("scrollTo(0, document.getElementById('timeline').offsetTop - 500)")
        editor.page.mouse.move(0, WIDE["height"] - 1)
        editor.page.screenshot(path=path)
    header = path.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    assert struct.unpack(">II", header[16:]) == (WIDE["width"], WIDE["height"])
    assert path.name in (SCREENSHOTS / "decisions.md").read_text("utf-8")

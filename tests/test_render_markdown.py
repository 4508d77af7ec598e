import re
from typing import get_args

import pytest
from brief_builder import ARTICLES, BRIEF
from examples import examples
from foreign_text import HOSTILE, as_long, with_texts
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarizer.domain.article import STANDS_WITHOUT
from summarizer.render import Format, Length, render
from summarizer.render import messages as wording
from summarizer.render.annex import Guide
from summarizer.render.claims import disputes as told_disputes
from summarizer.render.markdown import escape, visible
from summarizer.telling.figure_rows import row_parts
from summarizer.telling.why_withheld import SAID, by_sort
from summarizer_schemas import Brief
from summarizer_schemas import vocabulary as words
from summarizer_schemas.brief import Gap, Translation, Withheld

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
LENGTHS = get_args(Length)
MARKDOWN = render(BRIEF, "md", "full")
OUR_HTML = re.compile(r'<a id="[a-z0-9-]+">|</a>|<!-- -->')


def _tokens(markdown):
    return [each for token in GITHUB.parse(markdown) for each in (token, *(token.children or ()))]


def _skeleton(markdown):
    """Return the document's blocks without what stands in them."""
    return [(token.type, token.tag, token.level) for token in GITHUB.parse(markdown)]


def _check_harmless(text):
    tokens = [token for length in LENGTHS for token in _tokens(render(with_texts(BRIEF, text), "md", length))]
    assert {token.type for token in tokens} & {"image", "html_block", "fence", "code_block", "blockquote_open"} == set()
    assert all(OUR_HTML.fullmatch(token.content) for token in tokens if token.type == "html_inline")
    assert all(re.fullmatch(r"#[a-z0-9-]+", token.attrs["href"]) for token in tokens if token.type == "link_open")


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_others_is_never_live(text):
    """With hostile text in every field there are no links, images, HTML or blocks but ours."""
    _check_harmless(text)


@pytest.mark.parametrize("length", ["standard", "full"])
@pytest.mark.parametrize("text", [text for text in HOSTILE if visible(text)])
def test_text_of_others_does_not_change_the_structure(text, length):
    """With hostile text in every field the document has the same headings, lists and tables, cell for cell."""
    hostile, harmless = (render(with_texts(BRIEF, each), "md", length) for each in (text, as_long(text)))
    assert _skeleton(hostile) == _skeleton(harmless)


@settings(max_examples=examples(20))
@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_any_text_is_harmless(text):
    """For all texts: none becomes live in any field."""
    _check_harmless(text)


def test_every_link_leads_somewhere():
    """Each link of the document has its one anchor."""
    anchors = re.findall(r'<a id="([^"]+)">', MARKDOWN)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", MARKDOWN)) <= set(anchors)


def test_every_quote_can_be_reached():
    """Each quote stands in the document, and something links to it."""
    linked = set(re.findall(r"\]\(#(q\d+)\)", MARKDOWN))
    assert linked == {quote.id.lower() for quote in BRIEF.quotes}


def test_nothing_vanishes():
    """Whatever a reader may want of the brief can be read in the document."""
    page = _plain(MARKDOWN)
    missing = [
        text
        for text in (
            *(source.headline for source in BRIEF.sources),
            *(source.file for source in BRIEF.sources),
            *(copy for source in BRIEF.sources for copy in source.copies),
            *(quote.exact for quote in BRIEF.quotes),
            *(event.summary for event in BRIEF.events),
            *(place for event in BRIEF.events for place in event.places),
            *(event.grouping.reason for event in BRIEF.events if event.grouping.reason),
            *(statement.claim.rstrip(".") for statement in BRIEF.statements),
            *(dispute.question for dispute in BRIEF.disputes),
            *(position.position for dispute in BRIEF.disputes for position in dispute.positions),
            *(name.name for name in BRIEF.names),
            *(alias.as_written for name in BRIEF.names for alias in name.aliases),
            *(words for answer in BRIEF.answers for each in answer.sentences for words in _words(answer, each)),
            *(sentence.text for episode in BRIEF.episodes for sentence in episode.overview),
            *(gap.text for gap in BRIEF.gaps),
            *(text for item in BRIEF.withheld for text in (item.item.rstrip("."), item.reason, item.quote) if text),
            *(text for failure in BRIEF.failures for text in (failure.file, failure.reason)),
            BRIEF.run.model,
        )
        if visible(text) not in page
    ]
    assert not missing


def _words(answer, sentence):
    """A sentence; of a row of the table what stands in its cells."""
    return row_parts(sentence.text) if answer.question == "key_figures" else (sentence.text,)


@pytest.mark.parametrize(
    "line",
    [
        "31 (earlier at least 12)",
        "38 to about 50",
        "“Dozens”",
        "4,000 to 5,000",
        "more than 1,300",
        "sources conflict",
        "As of 14 October 2021",
        "Left out: 2 items that the check could not confirm and 1 file that could not be used",
        "27 November",
        "(“on Monday”, undated) The mayor of Melin thanked rescuers.",
        "2 March 2021 – A",
        "Reason: the number 13 does not stand in the article there; it has 12.",
        "1 article without a date of publication (S5)",
        "Norte Homes (denial): denies that Norte Homes broke a rule",
        "Civil Protection Agency (accusation against Norte Homes): Norte Homes ignored safety rules.",
    ],
)
def test_facts_are_said_in_plain_words(line):
    """Figures, dates and states read as a person would say them."""
    assert line in _plain(MARKDOWN)


def test_an_event_without_a_date_comes_last_in_its_timeline():
    """Where not even its article has a day, it stands after all that is dated, with the article's words."""
    assert MARKDOWN.index("**E1** 2 March 2021") < MARKDOWN.index("**E4** (“on Monday”, undated)")


def test_an_event_without_a_date_carries_the_day_of_its_article():
    """A plan that no article dates is told with the day on which it was reported."""
    event = BRIEF.events[3]
    moved = event.model_copy(
        update={"date_text": None, "reports": (event.reports[0].model_copy(update={"source": "S2"}),)}
    )
    changed = BRIEF.model_copy(update={"events": (*BRIEF.events[:3], moved)})
    assert "(reported 5 March 2021) The mayor of Melin thanked rescuers." in _plain(render(changed, "md", "full"))


def test_the_sections_come_in_the_order_of_a_flash_update():
    """What readers ask comes first, then the figures and disputes; the annex stands after a rule, evidence last."""
    headings = re.findall(r"^## (?:<a id=\"[^\"]+\"></a>)?(.*)$", MARKDOWN, re.MULTILINE)
    before, _, after = MARKDOWN.partition("\n---\n")
    assert "## Timeline" in before
    assert after.lstrip().startswith("## ")
    assert headings == [
        "Main points",
        "Key figures",
        "What is disputed",
        "Situations",
        "Timeline",
        "All figures",
        "Who says what",
        "More on the timeline: accounts, dates, figures",
        "Timeline of what else happened",
        "Actors",
        "Places",
        "Information gaps",
        "Left out, and why",
        "Sources",
        "Quotes",
        "How sure and how old",
        "How to read this brief",
        "How this brief was made",
    ]


def test_a_brief_without_prose_says_so():
    """Where nothing was composed, the facts are shown all the same."""
    episodes = tuple(episode.model_copy(update={"overview": ()}) for episode in BRIEF.episodes)
    nothing = {"answers": (), "episodes": episodes, "withheld": ()}
    page = _plain(render(BRIEF.model_copy(update=nothing), "md", "full"))
    assert "Main points" not in page
    assert "No overview was written; see the timeline and the figures." in page


_DROPPED = Withheld(
    source=None, stage="compose", kind="sentence", item="40 were hurt.", quote=None, reason="the number '40'"
)


def test_an_overview_of_which_nothing_held_is_not_said_to_be_unwritten():
    """It was written and left out; one for which the endpoint gave no answer was not written."""
    first, *others = BRIEF.episodes
    given = {"episodes": (first.model_copy(update={"overview": ()}), *others), "withheld": (_DROPPED,)}
    page = _plain(render(BRIEF.model_copy(update=given), "md", "full"))
    assert "What was written of it is left out, since it did not hold or stands above" in page
    assert "No overview was written" not in page
    why = f"Prose is missing: the overview of “{first.title}” was not written: no connection"
    failed = Gap(kind="failed", about=(), text=why)
    page = _plain(render(BRIEF.model_copy(update=given | {"gaps": (failed,)}), "md", "full"))
    assert "No overview was written" in page
    told = Translation(language="es", text="Un terremoto")
    spanish = {"language": "es", "episodes": (first.model_copy(update={"overview": (), "translation": told}), *others)}
    page = _plain(render(BRIEF.model_copy(update=given | spanish | {"gaps": (failed,)}), "md", "full"))
    assert "No se escribió ninguna síntesis" in page


def test_an_empty_brief_can_be_read():
    """A brief with nothing but a failure is a document too."""
    empty = {name: () for name, value in BRIEF if isinstance(value, tuple) and name != "failures"}
    page = _plain(render(BRIEF.model_copy(update={**empty, "as_of": None}), "md"))
    assert "No article could be used." in page
    assert "empty.txt" in page


def test_a_sentence_shows_a_few_quotes_and_the_way_to_the_rest():
    """More than four quotes shrink to one of each fact, and links to the facts."""
    assert "on Lake Ona. [Q15, Q12] (more: E2, F7)" in _plain(MARKDOWN)


def test_what_is_not_in_any_situation_is_still_told():
    """Without situations all events stand in the timeline; beside them, what is in none has a block of its own."""
    page = render(BRIEF.model_copy(update={"episodes": ()}), "md", "full")
    assert '<a id="e1"></a>' in page
    assert "A ferry capsized" in page.partition("## Timeline")[2]
    beside = render(BRIEF.model_copy(update={"episodes": BRIEF.episodes[:1]}), "md", "full")
    assert '**Part of no situation**\n\n- <a id="e2"></a>' in beside


def test_json_keeps_every_character_and_number():
    """The JSON reads back as the same brief, and holds text as it is."""
    text = render(with_texts(BRIEF, "É\u202e“\u2028"), "json")
    assert Brief.model_validate_json(text) == with_texts(BRIEF, "É\u202e“\u2028")
    assert "É\u202e“" in text
    assert text.endswith("}\n")


def test_the_ending_of_a_file_tells_the_format():
    """Each ending maps to a format that can be rendered; a PDF with a browser (`tests/test_render_pdf.py`)."""
    assert all(render(BRIEF, each, articles=ARTICLES) for each in get_args(Format) if each != "pdf")


@pytest.mark.parametrize(
    ("table", "vocabulary"),
    [
        (wording.METRIC, words.Metric),
        (wording.FIGURE_STATUS, words.FigureStatus),
        (wording.EVENT_STATUS, words.EventStatus),
        (wording.ATTRIBUTION, words.Attribution),
        (wording.STANCE, words.Stance),
        (wording.GAP, words.GapKind),
        (wording.PUBLISHED, words.PublishedBasis),
        (wording.NAME_KIND, words.NameKind),
    ],
)
def test_every_word_of_the_vocabulary_has_its_plain_words(table, vocabulary):
    """No closed word can be met for which there are no plain words."""
    assert set(table) == set(get_args(vocabulary))


def _plain(markdown):
    """Return what a reader sees, without marks, on one line a block."""
    inlines = (token.children or () for token in GITHUB.parse(markdown) if token.type == "inline")
    return "\n".join("".join(each.content for each in line if each.type != "html_inline") for line in inlines)


def test_a_position_that_an_article_takes_itself_names_the_article():
    """Where nobody is quoted for it, a reader learns who printed it."""
    dispute = BRIEF.disputes[1]
    own = dispute.positions[1].model_copy(update={"holder": words.OWN_VOICE})
    changed = dispute.model_copy(update={"positions": (dispute.positions[0], own)})
    markdown = render(BRIEF.model_copy(update={"disputes": (changed,)}), "md")
    assert "  - Valley Herald ([S2](#s2)): 38 [" in markdown


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("by_editor", "By the editor also: “Alderport”"),
        ("by_reference", "By CLDR or GeoNames also: “Alderport”"),
        ("by_model", "By the model, spelt alike in accounts of one event, also: “Alderport”"),
    ],
)
def test_a_name_says_what_joined_others_to_it(field, said):
    """What no article connects is told with what does."""
    name = BRIEF.names[0].model_copy(update={field: ("Alderport",)})
    assert said not in MARKDOWN
    assert said in render(BRIEF.model_copy(update={"names": (name, *BRIEF.names[1:])}), "md", "full")


def test_of_many_quotes_a_sentence_shows_the_one_that_bears_it_out():
    """The count that is told is evidence, and not the first quote of its event."""
    guide = Guide(BRIEF)
    ids = [each.id for each in BRIEF.events]
    for quote in guide.quotes([ids[0]]):
        exact = next(each.exact for each in BRIEF.quotes if each.id == quote)
        assert guide.cites(ids, exact).quotes[0] == quote


def test_of_many_quotes_one_in_another_language_is_read_in_its_own_and_in_its_translation():
    """The words of a brief in Spanish share none with an English quote, which shares them with the English sentence."""
    first, other, *_ = BRIEF.quotes
    event = BRIEF.events[0]
    report = event.reports[0].model_copy(update={"quotes": tuple(each.id for each in BRIEF.quotes[:6])})
    near = first.model_copy(update={"exact": "El muelle de Alderport", "prefix": "", "suffix": ""})
    borne = other.model_copy(update={"exact": "its old concrete roof gave way at dawn", "prefix": "", "suffix": ""})
    brief = BRIEF.model_copy(
        update={
            "language": "es",
            "quotes": (near, borne, *BRIEF.quotes[2:]),
            "events": (event.model_copy(update={"reports": (report,)}), *BRIEF.events[1:]),
        }
    )
    said = "El viejo techo de hormigón del muelle de Alderport cedió al amanecer."
    english = "The old concrete roof of the pier gave way at dawn."
    assert Guide(brief).cites([event.id], said, english).quotes == (borne.id,)
    translation = Translation(language="es", text="su viejo techo de hormigón cedió al amanecer")
    translated = borne.model_copy(update={"translation": translation})
    told = brief.model_copy(update={"quotes": (near, translated, *BRIEF.quotes[2:])})
    assert Guide(told).cites([event.id], said).quotes == (borne.id,)


def test_events_that_may_be_one_are_listed_among_the_gaps():
    """Each pair once, whichever of the two says so."""
    first, second, *others = BRIEF.events
    pair = (first.model_copy(update={"possibly_same_as": (second.id,)}),
            second.model_copy(update={"possibly_same_as": (first.id,)}))  # fmt: skip
    told = "told as two and may be one:** [E1](#e1), [E2](#e2)."
    assert told in render(BRIEF.model_copy(update={"events": (*pair, *others)}), "md", "full")
    assert "may be one" not in render(BRIEF, "md", "full")


def test_a_side_that_changed_its_word_is_told_with_both_and_their_days():
    """Who denied a fault and then admitted it has not held one thing."""
    denied = BRIEF.statements[1].model_copy(update={"date": "2021-03-03", "quotes": ("Q10",)})
    admitted = denied.model_copy(
        update={"id": "C3", "stance": "asserts", "date": "2021-03-05", "quotes": ("Q11",), "claim": "Rules were bent."}
    )
    side = BRIEF.disputes[0].positions[1].model_copy(update={"quotes": ("Q10", "Q11")})
    dispute = BRIEF.disputes[0].model_copy(update={"positions": (BRIEF.disputes[0].positions[0], side)})
    made = {"disputes": (dispute,), "statements": (denied, admitted)}
    markdown = render(BRIEF.model_copy(update=made), "md")
    assert "(3 March 2021: denies that Norte Homes broke a rule; 5 March 2021: Rules were bent)" in markdown


def _disputed(*disputes, **more):
    """Return what is told as disputed before the annex, in its order, where there is room for all."""
    section = told_disputes(Guide(BRIEF.model_copy(update={"disputes": disputes, **more})))
    return str(section.build(section.units))


def test_what_cost_lives_is_disputed_before_how_much_of_things():
    """Who did it first, then how many people, then sums and instruments."""
    who, how_many = (BRIEF.disputes[n].model_copy(update={"kind": kind}) for n, kind in enumerate(("who", "how_many")))
    strength = BRIEF.figures[3].model_copy(update={"id": "F90", "metric": "measurement", "of": "magnitude"})
    sides = tuple(each.model_copy(update={"position": f"6.{n}"}) for n, each in enumerate(how_many.positions))
    own = {"id": "D9", "about": ("E1", "F90"), "question": "How strong was it?", "positions": sides}
    instruments = how_many.model_copy(update=own)
    text = _disputed(instruments, how_many, who, figures=(*BRIEF.figures, strength))
    assert text.index(who.question) < text.index(how_many.question) < text.index(instruments.question)


def test_a_question_is_told_with_the_event_by_whose_doer_it_is_understood():
    """Nobody knows whose gas it was; who is a side has his say below, and what the first screen tells is known."""
    fired = {"id": "E30", "summary": "The harbour police fired gas into the yard.", "by": ("harbour police",)}
    fired = BRIEF.events[0].model_copy(update=fired | {"overtaken_by": None, "figures": ()})
    gas = BRIEF.disputes[0].model_copy(
        update={"question": "Did the gas come first?", "kind": "whether", "about": ("E30",)}
    )
    made = {"events": (*BRIEF.events, fired), "answers": ()}
    main = BRIEF.episodes[0].model_copy(update={"events": (*BRIEF.episodes[0].events, "E30")})
    made["episodes"] = (main, *BRIEF.episodes[1:])
    assert "The harbour police fired gas into the yard" in _disputed(gas, **made)
    side = gas.positions[0].model_copy(update={"holder": "harbour police"})
    own = gas.model_copy(update={"positions": (side, *gas.positions[1:])})
    assert "The harbour police fired gas" not in _disputed(own, **made)


def test_disputes_stand_in_the_order_of_their_numbers():
    """Which of them stand is by their weight."""
    one, other = (BRIEF.disputes[n].model_copy(update={"kind": kind}) for n, kind in enumerate(("how_many", "who")))
    told = _disputed(one, other)
    assert told.index(one.question) < told.index(other.question)


def test_one_pair_of_numbers_of_one_pair_of_bodies_is_told_once():
    """Under another name of the event it stands in the annex."""
    again = BRIEF.disputes[1].model_copy(update={"id": "D9", "question": "How many were lost?"})
    text = _disputed(*BRIEF.disputes, again)
    assert BRIEF.disputes[1].question in text
    assert "How many were lost?" not in text


def test_what_is_disputed_of_a_situation_whose_dead_the_main_toll_holds_is_read_first():
    """It matters to the main one, and does not stand in the annex."""
    held = BRIEF.figures[6].model_copy(update={"part_of": BRIEF.figures[1].part_of})
    own = {"id": "D9", "about": ("E2",), "question": "Was it too late?", "kind": "whether"}
    ferry = BRIEF.disputes[1].model_copy(update=own)
    assert "Was it too late?" not in _disputed(*BRIEF.disputes, ferry)
    assert "Was it too late?" in _disputed(*BRIEF.disputes, ferry, figures=(*BRIEF.figures[:6], held))


def test_a_number_of_an_article_in_another_language_is_told_in_english():
    """Not as "siete" or "3.200"."""
    sides = (BRIEF.disputes[1].positions[0].model_copy(update={"position": "unos 50"}), BRIEF.disputes[1].positions[1])
    counts = (BRIEF.figures[3].observations[0].model_copy(update={"value_text": "unos 50"}),)
    missing = BRIEF.figures[3].model_copy(update={"observations": (*counts, BRIEF.figures[3].observations[1])})
    dispute = BRIEF.disputes[1].model_copy(update={"positions": sides})
    text = _disputed(dispute, figures=(*BRIEF.figures[:3], missing, *BRIEF.figures[4:]))
    assert "about 50" in text
    assert "unos 50" not in text


@pytest.mark.parametrize(("text", "shown"), [("$5 and US$6 million", "$5 and US$6 million"), ("$y x$", "\\$y x\\$")])
def test_the_sign_of_a_sum_needs_no_mark(text, shown):
    """A sign with a digit behind it closes no formula; any other might, where one opens it before."""
    assert escape(text) == shown


def test_what_is_left_out_is_told_by_the_sort_of_its_reason():
    """What stands but for a part, what is said elsewhere and what an editor took away was not unconfirmed."""

    def item(words, why):
        return Withheld(source="S1", stage="extract", kind="event", item=words, quote=None, reason=why)

    reasons = {
        "A": "the article has no word for it near the quote",
        "B": f"doer: 'X' stands nowhere near the quote{STANDS_WITHOUT}",
        "C": f"{SAID} on the first screen or above",
        "D": "the editor dropped what it rests on",
    }
    brief = BRIEF.model_copy(update={"withheld": tuple(item(*each) for each in reasons.items())})
    told = render(brief, "md", "full")
    place = told.index("## Left out, and why") if "## Left out, and why" in told else told.index('"left-out"')
    ends = [told.index(f"“{each}”", place) for each in reasons]
    heads = [told.index(wording.LEFT_OUT_OF_SORT[sort](), place) for sort in by_sort(brief.withheld)]
    assert sorted([*heads, *ends]) == [each for pair in zip(heads, ends, strict=True) for each in pair]
    assert "1 item that the check could not confirm" in told
    assert "3 other items" in told
    page = render(brief, "html", "full", articles=ARTICLES)
    assert [f"<s>{each}</s>" in page for each in reasons] == [True, False, False, True]

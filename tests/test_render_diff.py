"""How a reader is told what changed since an earlier brief."""

import re
from dataclasses import replace
from typing import get_args

import pytest
from brief_builder import BRIEF, digest
from hypothesis import given
from hypothesis import strategies as st
from merge_builder import claim, event, figure, named, report
from test_diff import MONDAY, PLACES, QUAKE, TUESDAY, brief_of, earlier, few, monday, since, tuesday, wednesday
from test_diff_moves import CROSS_30, DEFENCE_12, DEFENCE_20, POLICE_9, POLICE_14, told
from test_merging_properties import folders

from summarizer.diff import Earlier, carry_on
from summarizer.domain.article import count_words
from summarizer.domain.languages import CODES
from summarizer.render import render, render_changes
from summarizer.render.annex import Guide
from summarizer.render.changes import changes, is_in_a_toll
from summarizer.render.document import Link, words_of
from summarizer.render.sections import describe
from summarizer.render.translated import in_its_language
from summarizer_schemas.brief import Term, Translation, Whole, Withheld
from summarizer_schemas.changes import Joined, Revision, Withdrawal
from summarizer_schemas.vocabulary import Attribution, EventStatus, FigureStatus


def section(markdown: str) -> str:
    """The section of the changes; "" where there is none."""
    found = re.search(
        r"^## (?:<a id=\"changes\"></a>)?What changed since .*?(?=^## |\Z)", markdown, re.MULTILINE | re.DOTALL
    )
    return found[0] if found else ""


def lines(markdown: str) -> list[str]:
    """The lines of the section, without the targets of links and the place marks."""
    return [re.sub(r"\]\(#[^)]*\)|[\[\]*]|<a[^>]*></a>", "", line) for line in section(markdown).splitlines()]


def test_a_brief_made_since_none_says_nothing_of_changes():
    """The section is there only with --since."""
    assert all(section(render(BRIEF, "md", length)) == "" for length in ("short", "standard", "full"))


def test_the_changes_come_first():
    """The first heading below the title is what changed."""
    shown = render(since(brief_of(monday()), brief_of(monday(), tuesday())), "md")
    assert re.findall(r"^## .*$", shown, re.MULTILINE)[0].endswith("What changed since 1 March 2021")


def test_a_revised_toll_is_told_with_both_values_and_who_says_so():
    """One line: which figure, was, now, according to whom, with the quote."""
    told = lines(render(since(brief_of(monday()), brief_of(monday(), tuesday())), "md"))
    assert any(line.startswith("  - F1 Killed (E1): 22 → 31, according to Rescuers Q") for line in told)


def test_a_toll_that_fell_because_an_article_is_gone_is_told_as_that():
    """Nobody revised 31 to 22: the article with 31 is no longer there."""
    told = lines(render(since(brief_of(monday(), tuesday()), brief_of(monday())), "md"))
    (toll,) = [line for line in told if line.startswith("  - F1 ")]
    assert ": 31 → 22, " in toll
    assert toll.endswith("(S2 no longer there)")


def test_what_is_new_unchanged_and_which_articles_came_is_told():
    """Counts for each sort of change, and what is new by its number."""
    told = lines(render(since(brief_of(monday()), brief_of(monday(), tuesday())), "md"))
    assert "- Articles: 1 added (S2)" in told
    assert "- New: 1 event" in told
    assert any(line.startswith("  - E2 A dam near Tarvo burst, according to S2") for line in told)
    assert any(line.startswith("- Unchanged: ") for line in told)


def test_what_was_withdrawn_is_told_in_full_with_the_reason():
    """Its id is no link, since nothing of this brief has it."""
    told = section(render(since(brief_of(monday(), tuesday()), brief_of(monday())), "md"))
    assert "  - E2 A dam near Tarvo burst – its article is no longer there (S2)" in told
    assert "(#e2)" not in told


@pytest.mark.parametrize("language", ["de", "es", "it", "ru"])
def test_what_was_withdrawn_is_told_in_the_words_that_its_readers_had(language):
    """A dispute by its translation, and a figure by the label of its metric; of neither an English word is left."""
    (dispute, *disputes), figure = BRIEF.disputes, BRIEF.figures[-1]
    words = Translation(language=language, text="¿Cuántos?")
    old = BRIEF.model_copy(
        update={
            "language": language,
            "disputes": (dispute.model_copy(update={"translation": words}), *disputes),
        }
    )
    gone = {"disputes": tuple(disputes), "figures": BRIEF.figures[:-1]}
    told = render(since(old, old.model_copy(update=gone)), "md").splitlines()
    assert any(f"{dispute.id} ¿Cuántos? –" in each for each in told)
    assert not any(f"({figure.metric})" in each for each in told)
    assert any(each.startswith(f"  - {figure.id} ") and f" {figure.observations[0].low} – " in each for each in told)


@pytest.mark.parametrize("language", CODES)
def test_a_figure_that_is_gone_is_told_as_a_number(language):
    """What led it, in the notation of the brief's language, and none of the words of its articles."""
    new = brief_of(replace(monday(), figures=()))
    old = _with_words(brief_of(monday()), {22: "ventidue"})
    told = since(old, new).model_copy(update={"language": language})
    (gone,) = [line for line in render(told, "md").splitlines() if line.startswith("  - F1 ")]
    assert "22" in gone
    assert "ventidue" not in gone


def test_nothing_changed_is_said():
    """Two equal briefs: all is unchanged, and nothing else is listed."""
    told = lines(render(since(BRIEF, BRIEF), "md"))
    assert [line for line in told if line.startswith("- ")] == [
        "- Unchanged: 4 events, 8 figures, 2 statements, 2 disputes"
    ]


@pytest.mark.parametrize(("length", "most"), [("short", 90), ("standard", 120)])
def test_what_changed_takes_few_words_and_the_rest_stands_in_the_annex(length, most):
    """Directly under the title, at most so many words; what was cut is told after the rule."""
    brief = since(brief_of(monday(), tuesday()), brief_of(wednesday()))
    long = brief.model_copy(
        update={"changes": brief.changes.model_copy(update={"withdrawn": brief.changes.withdrawn * 30})}
    )
    document = describe(long, length)
    first = document.sections[0]
    assert first.id == "changes"
    assert count_words(first.title) + words_of(first.blocks) <= most
    assert length == "short" or document.annex[0].id == "changes-continued"


def test_a_comparison_alone_holds_the_quotes_that_it_cites():
    """Every link of `diff` leads somewhere in it."""
    shown = render_changes(since(brief_of(monday()), brief_of(monday(), tuesday())))
    assert set(re.findall(r"\]\(#([^)]+)\)", shown)) == set(re.findall(r'<a id="([^"]+)">', shown)) != set()


def test_words_of_the_earlier_brief_are_disarmed():
    """A title, a summary or a reason with Markdown or HTML in it does nothing."""
    bad = "<script>x</script> [y](http://z.example) |"
    old = BRIEF.model_copy(
        update={
            "title": bad,
            "events": tuple(each.model_copy(update={"summary": bad}) for each in BRIEF.events),
            "sources": tuple(each.model_copy(update={"headline": bad, "file": "`" + bad}) for each in BRIEF.sources),
        }
    )
    shown = section(render(carry_on(Earlier(old, digest("old")), brief_of(monday())), "md"))
    live = re.sub(r"``.*?``", "", shown)
    assert bad.startswith("<script>")
    assert not re.search(r"(?<!\\)(<script|\]\(http)", live)


def test_a_figure_that_is_withheld_now_is_told_with_the_reason():
    """The gate's reason stands behind it."""
    refused = Withheld(
        source="S1", stage="extract", kind="claim", item="x", quote=BRIEF.quotes[9].exact, reason="it does not say so"
    )
    new = BRIEF.model_copy(
        update={"statements": BRIEF.statements[1:], "disputes": BRIEF.disputes[1:], "withheld": (refused,)}
    )
    told = lines(render(since(BRIEF, new), "md"))
    assert any(line.startswith("  - C1 ") and line.endswith("bear that out (S1): it does not say so") for line in told)


def test_whatever_the_number_of_changes_the_short_form_stays_short():
    """A hundred added articles are counted, not listed; where changes are told, not even that."""
    old = brief_of(monday())
    new = since(old, brief_of(monday(), tuesday()))
    many = new.changes.model_copy(update={"added": tuple(f"S{n}" for n in range(2, 102)), "late": ("S2",) * 90})
    brief = new.model_copy(update={"changes": many})
    assert any(
        line.startswith("- Articles: 100 added (S2, S3, S4, S5, S6, S7 and 94 more)")
        for line in lines(render(brief, "md"))
    )
    told = lines(render(brief, "md", "short"))
    assert len(" ".join(told).split()) <= 70
    assert not re.search(r"\b[SEFCD]\d", " ".join(told))


def test_the_short_form_tells_changes_by_their_words_alone():
    """It has no annex in which to look up an id, and no room for how many changes there are of each sort."""
    new = since(brief_of(monday()), brief_of(monday(), tuesday()))
    told = lines(render(new, "md", "short"))
    assert "- Revised:" in told
    assert "  - Killed: 22 → 31, according to Rescuers" in told
    assert any(line.startswith("  - A dam near Tarvo burst") for line in told)
    assert not any(line.startswith(("- Articles", "- Unchanged")) for line in told)


def test_every_word_of_the_vocabularies_can_be_told_as_revised():
    """Any status and any attribution has words for what it was and is."""
    for what, vocabulary in (("status", FigureStatus), ("status", EventStatus), ("attribution", Attribution)):
        for word in get_args(vocabulary):
            id_ = "F1" if vocabulary is FigureStatus else "E1"
            revision = Revision(id=id_, what=what, was=(word,), now=(word,), said_by=(), quotes=(), gone=())
            changes = since(BRIEF, BRIEF).changes.model_copy(update={"revised": (revision,)})
            assert " → " in section(render(BRIEF.model_copy(update={"changes": changes}), "md", "full"))


def test_what_was_read_otherwise_is_not_told_as_new():
    """The situation, the event and the figure that a model overlooked before are told apart from news."""
    told = lines(render(since(brief_of(tuesday()), brief_of(tuesday())), "md"))
    assert not [line for line in told if line.startswith("- Read otherwise")]
    blind = replace(tuesday(), events=tuesday().events[:1])
    told = lines(render(since(brief_of(blind), brief_of(tuesday())), "md"))
    assert "- Read otherwise: 1 event" in told
    assert not [line for line in told if line.startswith("- New")]


@few
@given(folders)
def test_all_that_changed_is_told_in_full(folder):
    """Every id that is revised, withdrawn, joined, split or read otherwise stands in the full length."""
    changes = since(brief_of(*folder[:2]), brief_of(*folder[1:])).changes
    shown = section(render(since(brief_of(*folder[:2]), brief_of(*folder[1:])), "md", "full"))
    listed = (changes.revised, changes.withdrawn, changes.joined, changes.split, changes.gone)
    expected = {each.id for group in listed for each in group} | {*changes.reread}
    assert expected <= set(re.findall(r"\b[PEFCDS]\d+\b", shown))


def test_the_sha256_of_the_earlier_brief_says_which_it_was():
    """A reader can tell which file was compared."""
    old = earlier(BRIEF)
    assert carry_on(old, BRIEF).changes.since.sha256 == old.sha256


def _with_words(brief, words):
    """A brief whose articles write their counts in words of their own, by the number."""
    figures = (
        figure.model_copy(
            update={
                "observations": tuple(
                    each.model_copy(update={"value_text": words.get(each.low, each.value_text)})
                    for each in figure.observations
                )
            }
        )
        for figure in brief.figures
    )
    return brief.model_copy(update={"figures": tuple(figures)})


@pytest.mark.parametrize("language", CODES)
def test_a_value_that_moved_is_told_as_a_number_in_every_language(language):
    """Whatever words an article has for it, and whether or not that article is still there."""
    words = {22: "ventidue", 31: "einunddreißig"}
    early, later = brief_of(monday()), brief_of(monday(), tuesday())
    for old, new in ((early, later), (later, early)):
        told = since(_with_words(old, words), _with_words(new, words))
        told = told.model_copy(
            update={
                "language": language,
                "sources": tuple(each.model_copy(update={"language": "it"}) for each in told.sources),
            }
        )
        (moved,) = [line for line in render(told, "md").splitlines() if line.startswith("  - [F1]")]
        assert re.findall(r"22|31", moved) == (["22", "31"] if new is later else ["31", "22"])
        assert not [word for word in words.values() if word in moved]


def test_how_firm_a_value_was_and_is_goes_with_it():
    """Before the number stands "at least", in the words of the brief's language."""
    at_least = monday(text=MONDAY.replace("22", "at least 22"), toll="at least 22 people were killed")
    old = brief_of(replace(at_least, figures=tuple(_at_least(each) for each in at_least.figures)))
    new = since(old, brief_of(at_least, tuesday()))
    hedged = new.model_copy(
        update={
            "language": "de",
            "figures": tuple(
                each.model_copy(update={"observations": tuple(map(_hedged, each.observations))}) for each in new.figures
            ),
        }
    )
    assert "mindestens 22 → 31" in render(hedged, "md")


def _at_least(told):
    return replace(told, high=None)


def _hedged(count):
    return count.model_copy(update={"high": None, "qualifier": "at_least"}) if count.low == 22 else count


def test_each_body_whose_count_moved_stands_on_a_line_of_its_own():
    """Two bodies counted anew: two lines with the name of each, none with a list of numbers."""
    old = brief_of(told(1, POLICE_9, DEFENCE_12))
    new = brief_of(told(1, POLICE_9, DEFENCE_12), told(2, POLICE_14, DEFENCE_20))
    moved = [line for line in lines(render(since(old, new), "md")) if " → " in line and line.startswith("  - F1")]
    assert len(moved) == 2
    assert "12 → 20, according to Civil Defence" in moved[0] + moved[1]
    assert "9 → 14, according to Police" in moved[0] + moved[1]


DEAD = {"metric": "killed"}
CROSS_27 = ("The Red Cross said 27 people were killed.", 27, "Red Cross", DEAD)
CROSS_29 = ("The Red Cross said 29 people were killed.", 29, "Red Cross", DEAD)
LOWERED = {"is_superseded": True, "as_of": "2021-03-03"}
LOWER = ("On Wednesday the Red Cross lowered it to 27 people killed.", 27, "Red Cross", DEAD | LOWERED)
AGAIN = ("It said later that 30 people were killed.", 30, "Red Cross", DEAD | {"as_of": "2021-03-04"})


def dated(given):
    """A report whose counts are of the days that it says."""
    return replace(given, figures=tuple(replace(each, as_of=each.report.as_of) for each in given.figures))


def test_a_toll_that_was_lowered_before_it_rose_is_not_told_as_a_plain_rise():
    """It fell from what had been told to what it rose from."""
    before = (told(1, CROSS_27), told(2, CROSS_29))
    brief = since(brief_of(*before), brief_of(*before, dated(told(4, LOWER, AGAIN))))
    shown = render(brief, "md")
    assert any("29, corrected to 27 → 30, according to Red Cross" in line for line in lines(shown))


def test_an_old_count_that_is_told_again_lowers_nothing():
    """The article dates it to the day on which it was counted."""
    before = (told(1, CROSS_27), told(2, CROSS_29))
    old = (LOWER[0].replace("Wednesday", "Monday"), *LOWER[1:3], DEAD | LOWERED | {"as_of": "2021-03-01"})
    brief = since(brief_of(*before), brief_of(*before, dated(told(4, old, AGAIN))))
    shown = render(brief, "md")
    assert any("29 → 30, according to Red Cross" in line for line in lines(shown))


def test_a_toll_that_moved_is_told_before_new_counts_of_some_of_the_dead():
    """On one screen, where there is room for two lines or three."""
    killed = ("The police said 25 people were killed.", 25, "Police", DEAD)
    more = ("Police now say 29 people were killed.", 29, "Police", DEAD)
    women = ("Three women were killed.", 3, None, DEAD | {"of": "women"})
    before = told(1, killed)
    brief = since(brief_of(before), brief_of(before, told(2, more, women)))
    shown = [line for line in lines(render(brief, "md", length="short")) if "Killed" in line]
    assert "25 → 29" in shown[0]


def _first_section(brief, length):
    """The ids that lead the lines of the section of changes before the annex, in their order."""
    blocks = describe(in_its_language(brief), length).sections[0].blocks
    return [
        line[0].text
        for block in blocks
        for item in getattr(block, "items", ())
        for line in item.below
        if isinstance(line[0], Link)
    ]


@few
@given(folders, st.sampled_from(["standard", "full"]))
def test_the_dead_are_told_before_all_other_changes(folder, length):
    """A new count of this news' dead is on the first page, and none other without them; some of a toll may wait."""
    brief = since(brief_of(*folder[:2]), brief_of(*folder))
    changes, facts = brief.changes, {each.id: each for each in brief.figures}
    status = {each.id: each.status for each in brief.events}
    added = {quote.id for quote in brief.quotes if quote.source in changes.added}
    guide = Guide(brief)
    parts = {each.id for each in brief.figures if each.id in changes.new and is_in_a_toll(guide, each)}
    moved = [each.id for each in changes.revised if each.what == "value" and added.intersection(each.quotes)]
    dead = {
        each
        for each in (*changes.new, *moved)
        if each in facts
        and each not in parts
        and facts[each].metric == "killed"
        and (facts[each].expected or status[facts[each].event]) not in {"background", "planned", "total"}
    }
    shown = _first_section(brief, length)
    assert not dead or not dead.isdisjoint(shown)
    assert dead.issuperset(each for each in shown if each[0] == "F" and each not in parts) or dead.intersection(
        moved
    ).issubset(shown)


def test_a_new_count_of_the_dead_names_its_event_where_that_is_not_the_main_one():
    """Of a dam that burst the reader sees where and when; of the main quake, its number is enough."""
    burst = tuesday()
    died = "A worker died at the dam."
    more = report(
        f"{TUESDAY} {died}",
        "2021-03-02",
        event("The quake in Melin", summary="A quake struck Melin.", **QUAKE, n=1),
        event("A dam near Tarvo burst", kind="accident", date="2021-03-02", places=["Tarvo"], n=2),
        figure("killed 31 people, rescuers said", 31, source="rescuers"),
        figure("A worker died", 1, of="workers", event=2),
        names=PLACES,
        file="wednesday.txt",
    )
    shown = lines(render(since(brief_of(monday(), burst), brief_of(monday(), burst, more)), "md"))
    assert any("Killed – accident, Tarvo, 2 March 2021 (E2): 1" in line for line in shown)


@pytest.mark.parametrize(
    ("where", "called"),
    [([], "4 March 2021"), (["Tarvo"], "A nurse hurt in Melin died in a clinic in Tarvo, 4 March 2021")],
)
def test_who_died_of_the_main_event_days_later_died_in_no_second_one(where, called):
    """Beside the day no kind stands, "Killed – 4 March"; in another town the event's own words stand."""
    died = "A nurse hurt in Melin died in a clinic in Tarvo"
    later = report(
        f"A quake struck Melin on 1 March. {died} on 4 March.",
        "2021-03-04",
        event("A quake struck Melin", summary="A quake struck Melin.", **QUAKE),
        event(died, summary=f"{died}.", kind=QUAKE["kind"], date="2021-03-04", places=where),
        figure("A nurse hurt in Melin died", 1, of="nurses", event=2),
        names=PLACES,
    )
    whole = brief_of(monday(), later)
    told = lines(render(since(brief_of(monday()), _in_one_situation(whole)), "md"))
    assert any(f"Killed (nurses) – {called} (" in line for line in told)


def _in_one_situation(brief):
    """A brief whose events are one situation."""
    events = tuple(event for each in brief.episodes for event in each.events)
    return brief.model_copy(update={"episodes": (brief.episodes[0].model_copy(update={"events": events}),)})


def test_what_an_editor_alone_changed_waits_in_the_annex():
    """A metric put right and a date given are told behind the rule, and what an added article says before it."""
    new = since(brief_of(monday()), brief_of(monday(), tuesday()))
    (quake, *_), (toll, *_) = new.events, new.figures
    by_hand = (
        Revision(id=toll.id, what="metric", was=("other",), now=("killed",), said_by=(), quotes=(), gone=()),
        Revision(id=quake.id, what="date", was=(), now=("2021-03-01",), said_by=(), quotes=(), gone=()),
    )
    changes = new.changes.model_copy(update={"revised": (*new.changes.revised, *by_hand)})
    brief = new.model_copy(update={"changes": changes})
    before, behind = render(brief, "md").split("\n---\n")
    assert ("22 → 31" in before, "what it counts" in before, "date not given" in before) == (True, False, False)
    assert "what it counts" in behind
    assert "date not given → 1 March 2021" in behind
    assert "what it counts" in render(brief, "md", "full").split("\n---\n")[0]


def test_who_did_it_is_called_by_the_name_that_readers_have():
    """A party that the brief has in English alone stands in its translation."""
    new = since(brief_of(monday()), brief_of(monday(), tuesday()))
    (quote,) = [each.id for each in new.quotes if each.source == "S2"][:1]
    found = Revision(id="E1", what="by", was=(), now=("investigators",), said_by=(), quotes=(quote,), gone=())
    words = Translation(language="de", text="Ermittler")
    brief = new.model_copy(
        update={
            "language": "de",
            "terms": (Term(text="investigators", language="en", translation=words, is_as_written=False),),
            "changes": new.changes.model_copy(update={"revised": (found,)}),
        }
    )
    assert "nicht gesagt → Ermittler" in render(brief, "md")
    assert "investigators" not in render(brief, "md")


def test_a_number_of_others_is_not_told_as_what_a_body_had_said():
    """The Red Cross has never counted nine: who did stands behind it."""
    old, new = [told(1, POLICE_9)], [told(2, CROSS_30)]
    brief = since(brief_of(*old), brief_of(*old, *new))
    revised = tuple(each.model_copy(update={"now": ("30",)}) for each in brief.changes.revised)
    shown = render(brief.model_copy(update={"changes": brief.changes.model_copy(update={"revised": revised})}), "md")
    assert "9 (Police) → 30, according to Red Cross" in " ".join(lines(shown))


def test_who_takes_back_what_he_said_is_among_what_changed():
    """With what he had said, which was in the earlier brief."""
    later = report(
        "The quake in Melin of 1 March is a day old. The mayor now admits that the town had the report.",
        "2021-03-02",
        event("The quake in Melin", summary="A quake struck Melin.", **QUAKE),
        claim("admits that the town had the report", "Mayor", "asserts", claim="The town had the report."),
        names=(*PLACES, named("Mayor", "person", "mayor")),
    )
    first = report(
        f"{MONDAY} The mayor denied that the town had the report.",
        "2021-03-01",
        event("A quake struck Melin", summary="A quake struck Melin.", **QUAKE),
        claim("denied that the town had the report", "Mayor", "denies", claim="The town had the report."),
        names=(*PLACES, named("Mayor", "person", "mayor")),
        file="monday.txt",
    )
    brief = brief_of(first, later)
    (denied,) = (each for each in brief.statements if each.stance == "denies")
    (admitted,) = (each for each in brief.statements if each.stance == "asserts")
    over = denied.model_copy(update={"overtaken_by": admitted.id})
    statements = tuple(over if each.id == denied.id else each for each in brief.statements)
    told = lines(render(since(brief_of(first), brief.model_copy(update={"statements": statements})), "md"))
    (line,) = (each for each in told if "Mayor: The town had the report" in each)
    assert "Mayor: denies that the town had the report – overtaken by" in line


@pytest.mark.parametrize(("language", "head"), [("en", "No longer disputed"), ("de", "Nicht mehr umstritten")])
def test_what_is_no_longer_disputed_is_told_with_what_settled_it(language, head):
    """As something that happened and no withdrawal of ours, with the question and the admission, each once."""
    denied, admitted = BRIEF.statements[0], BRIEF.statements[1]
    over = denied.model_copy(update={"stance": "denies", "overtaken_by": admitted.id})
    gone = Withdrawal(id="D9", told="Was the letter sent?", sources=(), reason="settled", detail=admitted.id)
    changes = since(BRIEF, BRIEF).changes.model_copy(update={"withdrawn": (gone,), "new": (admitted.id,)})
    brief = BRIEF.model_copy(
        update={"statements": (over, *BRIEF.statements[1:]), "changes": changes, "language": language}
    )
    for length in ("short", "standard", "full"):
        told = re.sub(r"\]\(#[^)]*\)|[\[\]*]", "", render(brief, "md", length).split("\n---\n")[0])
        own, count = ("", "") if length == "short" else ("D9 ", " 1")
        (line,) = (each for each in told.splitlines() if each.startswith(f"  - {own}Was the letter"))
        assert f"- {head}:{count}" in told
        assert line.startswith(f"  - {own}Was the letter sent? – ")
        assert length == "short" or f" – {admitted.id} " in line
        assert sum(each.startswith(f"  - {admitted.id} ") for each in told.splitlines()) == 0


def test_a_turn_of_the_story_is_told_before_a_count_of_some_of_the_hurt():
    """A charge changes more than how many of the injured are in hospital, and what moved comes before what is new."""
    text = (
        "A quake struck Melin on 1 March. Rescuers in Melin said 31 people were killed. Rescuers said four children "
        "were injured. Shops opened again in Melin on 2 March. A judge charged a builder on 2 March."
    )
    day = {"date": "2021-03-02", "places": ["Melin"]}
    later = report(
        text,
        "2021-03-02",
        event("A quake struck Melin", summary="A quake struck Melin.", **QUAKE),
        event("Shops opened again in Melin", summary="Shops opened again.", kind="other", **day),
        event("A judge charged a builder", summary="A judge charged a builder.", kind="court", **day),
        figure("31 people were killed", 31, source="Rescuers"),
        figure("four children were injured", 4, metric="injured", of="children", source="Rescuers"),
        names=PLACES,
    )
    told = lines(render(since(brief_of(monday()), brief_of(monday(), later)), "md", "full"))
    told = " ".join(told)
    places = [told.index(each) for each in ("Revised", "22 → 31", "New", "charged a builder", "children")]
    assert places == sorted(places)


def test_what_happened_since_is_told_before_what_merely_moved():
    """A charge has room before the injured, of whom one more was counted, and behind the dead."""
    counts = "Rescuers in Melin said {} people were killed. Rescuers said {} people were injured."
    dead, hurt = "{} people were killed", "{} people were injured"

    def on(day, numbers, *items, more=""):
        text = f"A quake struck Melin on 1 March. {counts.format(*numbers)} {more}"
        told = [
            figure(words.format(number), number, metric=metric, source="Rescuers")
            for words, number, metric in zip((dead, hurt), numbers, ("killed", "injured"), strict=True)
        ]
        quake = event("A quake struck Melin", summary="A quake struck Melin.", **QUAKE)
        return report(text, day, quake, *items, *told, names=PLACES)

    day = {"date": "2021-03-02", "places": ["Melin"]}
    charge = event("A judge charged a builder", summary="A judge charged a builder.", kind="court", **day)
    early = on("2021-03-01", (22, 40))
    late = on("2021-03-02", (31, 41), charge, more="A judge charged a builder on 2 March.")
    brief = since(brief_of(early), brief_of(early, late))
    units = changes(Guide(brief), "short").units
    told = ["".join(part for part in each.change.line if isinstance(part, str)) for each in units]
    places = [next(n for n, line in enumerate(told) if words in line) for words in ("→ 31", "charged", "→ 41")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "a brief of 1 article"), ("de", "einem Bericht aus 1 Artikel"), ("ru", "(1 статья)")],
)
def test_the_earlier_brief_is_told_with_its_articles_in_the_form_of_their_number(language, told):
    """As part of a sentence, in the case that it asks for."""
    brief = since(brief_of(monday()), brief_of(monday(), tuesday())).model_copy(update={"language": language})
    assert told in render_changes(brief)
    three = brief.changes.since.model_copy(update={"articles": 3})
    more = brief.model_copy(update={"changes": brief.changes.model_copy(update={"since": three})})
    several = {"en": "a brief of 3 articles", "de": "einem Bericht aus 3 Artikeln", "ru": "(3 статьи)"}
    assert several[language] in render_changes(more)


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "of 4 events and"), ("de", "von 4 Ereignissen und"), ("ru", "из 4 событий"), ("tr", "4 olaydan")],
)
def test_how_many_of_all_is_told_in_the_case_that_the_sentence_asks_for(language, told):
    """No noun stands as in a list."""
    assert told in render(BRIEF.model_copy(update={"language": language}), "md")


def _day_two(*more):
    """A second day with another toll, what happened since, and some of the dead."""
    text = f"{TUESDAY} Three women were killed. Shops opened again in Tarvo on 2 March."
    return report(
        text,
        "2021-03-02",
        event("The quake in Melin", summary="A quake struck Melin.", **QUAKE),
        event("Shops opened again in Tarvo", summary="Shops opened again.", kind="business", date="2021-03-02",
              places=["Tarvo"]),
        figure("killed 31 people, rescuers said", 31, source="rescuers"),
        figure("Three women were killed", 3, of="women"),
        *more,
        names=PLACES,
        file="tuesday.txt",
    )  # fmt: skip


def test_some_of_a_toll_are_told_as_its_part_behind_it_and_behind_what_happened():
    """They are no more dead than it counts."""
    brief = brief_of(monday(), _day_two())
    (whole,) = (each for each in brief.figures if each.of == "people")
    part = Whole(figure=whole.id, basis="stated")
    figures = tuple(each.model_copy(update={"part_of": part}) if each.of == "women" else each for each in brief.figures)
    new = since(brief_of(monday()), brief.model_copy(update={"figures": figures}))
    for shown in (lines(render(new, "md", "full")), lines(render_changes(new))):
        places = [next(n for n, line in enumerate(shown) if words in line) for words in ("→ 31", "Shops", "(women)")]
        assert places == sorted(places)
        assert shown[places[-1]].endswith("part of F1")


@pytest.mark.parametrize("language", CODES)
def test_a_suspicion_is_told_with_its_word_whatever_of_it_changed(language):
    """A new date of what a prosecutor suspects makes nobody guilty, and neither does its withdrawal."""
    suspected = BRIEF.statements[0].model_copy(update={"stance": "suspects"})
    dated = Revision(
        id=suspected.id, what="date", was=(), now=("2021-03-01",), said_by=(), quotes=suspected.quotes, gone=()
    )
    words = Translation(language=language, text="XYZ")
    old = BRIEF.model_copy(
        update={
            "language": language,
            "statements": (suspected.model_copy(update={"translation": words}),),
            "disputes": (),
        }
    )
    (gone,) = (
        each for each in since(old, old.model_copy(update={"statements": ()})).changes.withdrawn if "C" in each.id
    )
    made = since(BRIEF, BRIEF).changes.model_copy(
        update={"revised": (dated,), "withdrawn": (gone.model_copy(update={"id": "C9"}),)}
    )
    brief = BRIEF.model_copy(
        update={"language": language, "changes": made, "statements": (suspected, *BRIEF.statements[1:])}
    )
    shown = [
        line
        for line in render(brief, "md", "full").splitlines()
        if line.startswith(("  - C9 ", f"  - {suspected.id} ", f"  - [{suspected.id}]"))
    ]
    assert len(shown) == 2
    assert all(re.search(r"\([^#()]+\)\W{0,3}:", line) for line in shown)
    assert language == "en" or not any("(suspects)" in line for line in shown)


def test_what_settled_a_dispute_of_numbers_is_borne_out_by_the_count_that_gives_it():
    """And by no older count of the figure."""
    brief = since(brief_of(monday()), brief_of(monday(), tuesday()))
    (toll,) = brief.figures
    (leads,) = (each.quotes for each in toll.observations if each.low == 31)
    gone = Withdrawal(id="D9", told="How many were killed?", sources=(), reason="settled", detail=toll.id)
    changes = brief.changes.model_copy(update={"withdrawn": (gone,)})
    told = lines(render(brief.model_copy(update={"changes": changes}), "md"))
    (line,) = (each for each in told if each.startswith("  - D9"))
    assert f"31 {leads[0]}" in line


def test_no_sort_of_change_stands_on_the_first_page_as_a_number_alone():
    """What there is no room for is counted below, and a dispute is told with its question or not at all."""
    brief = since(brief_of(monday(), tuesday()), brief_of(wednesday()))
    more = tuple(each.model_copy(update={"told": "word " * 60}) for each in brief.changes.withdrawn) * 30
    question = Withdrawal(id="D9", told="Was it?", sources=(), reason="not_reported", detail=None)
    changes = brief.changes.model_copy(update={"withdrawn": (*more, question), "reread": (brief.events[0].id,)})
    shown = lines(render(brief.model_copy(update={"changes": changes}), "md").split("\n---\n")[0])
    alone = [
        line
        for line, after in zip(shown, [*shown[1:], ""], strict=True)
        if line.startswith("- ") and not after.startswith("  - ")
    ]
    assert {line.split(":")[0] for line in alone} <= {"- Articles", "- Unchanged"}


def test_a_dispute_in_other_words_is_told_once_and_not_as_withdrawn():
    """With the number that it had, and where nobody asks it any more, with its question."""
    (dispute, *_) = BRIEF.disputes
    base = since(BRIEF, BRIEF)
    reworded = Joined(id="D9", into=dispute.id)
    unasked = Withdrawal(id="D8", told="Was it?", sources=(), reason="not_asked", detail=None)
    changes = base.changes.model_copy(update={"joined": (reworded,), "withdrawn": (unasked,), "reread": (dispute.id,)})
    told = lines(render(base.model_copy(update={"changes": changes}), "md", "full"))
    own = [line for line in told if line.startswith(f"  - {dispute.id} ")]
    assert len(own) == 1
    assert "(asked in other words; before: D9)" in own[0]
    assert "- Read otherwise: 2 disputes" in told
    assert not any(line.startswith("- Withdrawn") for line in told)


def test_a_brief_that_counts_independent_sources_as_revised_is_shown_without_that():
    """Briefs of an earlier release do; their other changes stand."""
    (quake, *_) = BRIEF.events
    more = Revision(id=quake.id, what="origins", was=("1",), now=(str(quake.origins),), said_by=(), quotes=(), gone=())
    changes = since(BRIEF, BRIEF).changes.model_copy(update={"revised": (more,)})
    assert "Revised" not in section(render(BRIEF.model_copy(update={"changes": changes}), "md", "full"))

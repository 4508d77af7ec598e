"""What an editor says that a figure counts: applied, joined to its like, marked, held to the number of its quote."""

from dataclasses import replace

import decided
import pytest
from decided import decide, loaded, outcome
from merge_builder import event, figure, report

from summarizer.cli.console import tell_run
from summarizer.decisions import parse_decisions
from summarizer.diff import Earlier, carry_on
from summarizer.domain.article import Corrected
from summarizer.errors import InputError
from summarizer.llm.budget import Sent
from summarizer.merging.events.bundles import Plan
from summarizer.render import render_markdown
from summarizer.render.annex import Guide
from summarizer.render.document import plain
from summarizer.render.key_figures import rows_of
from summarizer.telling.why_withheld import why_left_out
from summarizer.verify import verify_brief
from summarizer_schemas.brief import Answer, Sentence, Term, Translation, Withheld


def faults(brief):
    """What `verify` finds."""
    return [str(each) for each in verify_brief(brief, loaded())]


BARE = "After the bridge fell in Lowick on 3 May 2021 the army spoke of 9 at the clinic."


@pytest.fixture
def with_bare_count(monkeypatch):
    """One more article, whose number is the army's of the hurt, and in whose words the gate sees nobody's fate."""
    more = report(
        BARE,
        "2021-05-06",
        event("the bridge fell in Lowick on 3 May 2021", **decided.BRIDGE),
        figure("the army spoke of 9 at the clinic", 9, metric="other", of="people", source="army"),
        names=[each for each in decided.NAMES if each.report.name in ("Lowick", "army")],
        file="bare.txt",
    )
    events = tuple(replace(each, date_basis="stated") for each in more.events)
    known = decided.reports()
    monkeypatch.setattr(decided, "reports", lambda: (*known, replace(more, events=events)))


COUNTED_AS_HURT = '[[count]]\nfigure = "spoke of 9 at the clinic"\nmetric = "injured"\nreason = "So the clinic."\n'


@pytest.mark.usefixtures("with_bare_count")
def test_an_editor_can_say_what_a_figure_counts():
    """It joins its like and is marked as hers wherever it stands; the brief that she corrected holds."""
    brief = decide(COUNTED_AS_HURT)
    (decision,) = outcome(brief, "count")
    assert decision.applied
    assert decision.told == "It counts injured: So the clinic."
    (figure,) = [each for each in brief.figures if each.id in decision.about]
    assert (figure.metric, figure.low) == ("injured", 9)
    assert [each.by_editor for each in figure.observations] == [True]
    told = render_markdown(brief, "full")
    assert all(
        "counted so by the editor" in line for line in told.splitlines() if "| Injured" in line or "**F3**" in line
    )
    assert "counted so by the editor" in told
    assert faults(brief) == faults(decide())


def test_what_an_editor_says_is_marked_once_in_a_row_a_large_number_and_in_short():
    """Wherever a reader meets the number."""
    brief = decide('[[count]]\nfigure = "7 people were killed"\nqualifier = "at_least"\n')
    (row,) = rows_of(Guide(brief))
    assert plain(row.line).count("counted so by the editor") == 1
    told = [line for line in render_markdown(brief, "full").splitlines() if line.startswith("| Killed")]
    assert [each.count("counted so by the editor") for each in told] == [1]


def test_a_number_that_another_replaced_does_not_make_the_one_that_leads_the_editors():
    """She says what the police counted first; the army's later number is not hers, in no row and no sentence."""
    brief = decide('[[count]]\nfigure = "5 people were killed"\nqualifier = "at_least"\n')
    (row,) = rows_of(Guide(brief))
    assert row.figure.low == 7
    assert "by the editor" not in plain(row.line)
    assert not Guide(brief).tells_recounted([row.figure.id], "7 people were killed.")
    assert Guide(brief).tells_recounted([row.figure.id], "At least 5 people were killed.")


def test_a_sentence_is_marked_as_counted_by_the_editor_only_where_it_gives_that_number():
    """Behind one without any number the mark would say nothing, and behind another number something false."""
    brief = decide('[[count]]\nfigure = "7 people were killed"\nqualifier = "at_least"\n')
    guide = Guide(brief)
    assert guide.recounted
    for said, is_hers in (("A bridge fell.", False), ("12 people were hurt.", False), ("7 people were killed.", True)):
        assert guide.tells_recounted(guide.recounted, said) is is_hers
    german = Guide(brief.model_copy(update={"language": "de"}))
    assert german.tells_recounted(german.recounted, "Mindestens sieben Menschen starben.")


@pytest.mark.usefixtures("with_bare_count")
@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ('metric = "injured"\nvalue = 12', "the number 12 does not stand in its quote; it holds “9”"),
        ('value = 9\nqualifier = "at_least"', None),
        ('qualifier = "about"', None),
    ],
)
def test_an_editor_brings_in_no_number_that_stands_in_no_quote(entry, why):
    """What the number is, and how firm, she may say of those that her quote holds."""
    brief = decide(f'[[count]]\nfigure = "spoke of 9 at the clinic"\n{entry}\n')
    (decision,) = outcome(brief, "count")
    assert decision.why == why
    assert decision.applied is (why is None)
    assert faults(brief) == faults(decide())


@pytest.mark.usefixtures("with_bare_count")
def test_a_brief_calls_no_count_the_editor_s_that_she_did_not_make():
    """Nor does it show as counted what it does not count."""
    brief = decide(COUNTED_AS_HURT)
    without = brief.model_copy(update={"decisions": ()})
    assert any("no decision says what it counts" in each for each in faults(without))
    (id_,) = outcome(brief, "count")[0].about
    others = tuple(each.model_copy(update={"metric": "missing"}) if each.id == id_ else each for each in brief.figures)
    changed = brief.model_copy(update={"figures": others})
    assert any("counts missing, not injured" in each for each in faults(changed))


def test_a_count_joins_the_counts_of_its_like():
    """What two bodies count of the dead is one figure, also where one of them was read as of something else."""
    text = '[[count]]\nfigure = "7 people were killed"\nmetric = "injured"\n'
    apart = decide(text)
    assert sorted(each.metric for each in apart.figures) == ["injured", "killed"]
    assert len(decide().figures) == 1
    assert faults(apart) == faults(decide())


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('figure = "9 more"', "it says nothing"),
        ('figure = "9 more"\nmetric = "hurt"', "metric"),
        ('metric = "injured"', "figure: is missing"),
        ('figure = "9 more"\nvalue = -1', "value"),
    ],
)
def test_a_count_that_says_nothing_is_no_entry(text, wrong):
    """The message names what is wrong."""
    with pytest.raises(InputError, match=wrong):
        parse_decisions(f"[[count]]\n{text}\n", "d.toml")


@pytest.mark.usefixtures("with_bare_count")
def test_a_figure_keeps_its_number_when_an_editor_says_what_it_counts():
    """The next brief tells that it counts something else, and of no figure that came or went."""
    before, after = decide(), decide(COUNTED_AS_HURT)
    told = carry_on(Earlier(before, "0" * 64), after)
    (old,) = [each.id for each in before.figures if each.low == 9]
    (new,) = [each.id for each in told.figures if each.low == 9]
    assert new == old
    (revised,) = [each for each in told.changes.revised if each.what == "metric"]
    assert (revised.id, revised.was, revised.now) == (old, ("other",), ("injured",))
    assert "what it counts: Number → Injured" in render_markdown(told, "full")


@pytest.mark.usefixtures("with_bare_count")
def test_a_count_of_yesterday_holds_today_and_can_be_taken_back():
    """By the words of the quote as by the key of the figure that the brief shows."""
    brief = decide(COUNTED_AS_HURT)
    (key,) = [each.key for each in brief.figures if each.id in outcome(brief, "count")[0].about]
    carried = parse_decisions(COUNTED_AS_HURT, "d.toml")
    again = decide(carried=carried)
    assert [each.metric for each in again.figures] == [each.metric for each in brief.figures]
    by_key = decide(f'[[count]]\nfigure = "{key}"\nmetric = "injured"\n')
    assert [each.metric for each in by_key.figures] == [each.metric for each in brief.figures]
    assert faults(by_key) == faults(decide())
    undone = decide('[[count]]\nfigure = "spoke of 9 at the clinic"\nundo = true\n', carried)
    assert [each.metric for each in undone.figures] == [each.metric for each in decide().figures]


def test_a_count_that_an_editor_moves_to_another_figure_is_withdrawn_of_neither_brief(monkeypatch):
    """What the number was told as before is part of the figure to which she gave it, and comes out of it again."""
    first, later, last = decided.reports()
    (seven,) = later.figures
    unread = replace(seven, report=seven.report.model_copy(update={"metric": "other"}))
    monkeypatch.setattr(decided, "reports", lambda: (first, replace(later, figures=(unread,)), last))
    refused = Withheld(
        source="S2",
        stage="extract",
        kind="figure",
        item="7 people",
        quote="7 people were killed",
        reason="the figure stands, but not as one of killed: the words around '7' do not tell of killed",
    )
    moving = '[[count]]\nfigure = "7 people were killed"\nmetric = "killed"\n'
    before, after = (each.model_copy(update={"withheld": (refused,)}) for each in (decide(), decide(moving)))
    (was,) = [each.id for each in before.figures if each.metric == "other"]
    (now,) = outcome(after, "count")[0].about
    told = carry_on(Earlier(before, "0" * 64), after).changes
    assert [(each.id, each.into) for each in told.joined] == [(was, now)]
    assert not told.withdrawn
    back = carry_on(Earlier(after, "0" * 64), before).changes
    assert [each.out_of for each in back.split] == [now]
    assert not back.withdrawn


def test_what_stands_without_a_part_is_told_as_that_until_an_editor_says_what_it_counts(monkeypatch, capsys):
    """A fact that is in the brief is not called unconfirmed; the run says the same."""
    lost = "the figure stands, but not as one of killed: the words around '7' do not tell of killed"
    doer = Corrected(
        "event", 1, "A bridge fell in Lowick.", "The Lowick bridge fell", "doer: 'army' is not there", True
    )
    number = Corrected("figure", 1, "7 people (killed)", "7 people were killed", lost, True)
    first, later, last = decided.reports()
    changed = replace(later, corrected=(doer, number))
    monkeypatch.setattr(decided, "reports", lambda: (first, changed, last))
    brief = decide()
    assert [why_left_out(each) for each in brief.withheld] == ["part", "part", "said"]
    (gap,) = [each for each in brief.gaps if each.kind == "withheld"]
    assert gap.text == "2 facts of one article stand without a part that the check could not confirm."
    tell_run(brief, Sent(), [])
    assert "2 facts told without a part that their articles do not bear out" in capsys.readouterr().err
    tell_run(brief.model_copy(update={"language": "fr"}), Sent(), [])
    assert "Ce qui a été écarté, et pourquoi" in capsys.readouterr().err
    counted = decide('[[count]]\nfigure = "7 people were killed"\nqualifier = "at_least"\n')
    assert [each.kind for each in counted.withheld] == ["event", "sentence"]


def test_words_of_one_count_drop_that_count_and_not_the_figure():
    """As they mean one count where she says what it counts; the other bodies' counts stand, and the brief holds."""
    brief = decide("[[drop]]\nfigure = '7 people were killed'\nreason = 'A slip.'\n")
    (decision,) = outcome(brief, "drop")
    assert (decision.applied, decision.told) == (True, "The figure “7” (people): A slip.")
    (figure,) = brief.figures
    assert [each.low for each in figure.observations] == [5]
    assert faults(brief) == faults(decide())
    by_article = decide("[[drop]]\nfigure = 'people were killed'\narticle = 'later.txt'\n")
    assert [each.low for each in by_article.figures[0].observations] == [5]


def test_a_figure_is_dropped_as_a_whole_by_its_key_or_by_words_of_all_its_counts():
    """A key that it had before others joined it means what it meant."""
    plain = decide()
    (figure,) = plain.figures
    for words in (figure.key, "people were killed"):
        assert decide(f"[[drop]]\nfigure = '{words}'\n").figures == ()
    apart = decide('[[count]]\nfigure = "7 people were killed"\nmetric = "injured"\n')
    (key,) = [each.key for each in apart.figures if each.low == 7]
    (left,) = decide(f"[[drop]]\nfigure = '{key}'\n").figures
    assert [each.low for each in left.observations] == [5]


def test_a_dropped_count_comes_back_and_contradicts_what_it_is_said_to_count():
    """Of the earlier brief it holds, until it is taken back; a count cannot be dropped and read otherwise."""
    text = "[[drop]]\nfigure = '7 people were killed'\n"
    carried = parse_decisions(text, "d.toml")
    assert [each.low for each in decide(carried=carried).figures[0].observations] == [5]
    assert decide(f"{text}undo = true\n", carried).figures == decide().figures
    both = decide(text + '[[count]]\nfigure = "7 people were killed"\nmetric = "injured"\n')
    assert [each.applied for each in both.decisions] == [False, False]


def test_a_title_that_tells_of_a_dropped_figure_is_withheld_as_that():
    """The brief is called as code would call it, and `verify` finds nothing."""
    told = (Plan("Lowick: a bridge falls, 7 dead", (0, 2, 3)),)
    assert decide(situations=told).title == "Lowick: a bridge falls, 7 dead"
    brief = decide("[[drop]]\nfigure = 'people were killed'\n", situations=told)
    assert "7" not in brief.title
    assert [(each.item, each.reason) for each in brief.withheld if each.kind == "title"] == [
        ("Lowick: a bridge falls, 7 dead", "the editor dropped what it rests on")
    ]
    assert faults(brief) == faults(decide())


def test_what_is_dropped_by_words_of_a_later_article_is_told_as_dropped():
    """The earlier brief has no such words: its figure is known by the counts that the decision lists."""
    before = decide("[[drop]]\nfigure = '7 people were killed'\n")
    before = before.model_copy(update={"decisions": ()})
    (figure,) = decide().figures
    after = decide(f"[[drop]]\nfigure = '{figure.key}'\n")
    (decision,) = after.decisions
    later = decision.model_copy(update={"given": {"figure": "7 people were killed"}})
    told = carry_on(Earlier(before, "0" * 64), after.model_copy(update={"decisions": (later,)}))
    assert [each.reason for each in told.changes.withdrawn] == ["dropped"]


def test_what_a_withdrawn_figure_counted_is_told_in_the_words_of_the_earlier_brief():
    """A later brief that counts nothing of the sort has no word for it in the readers' language."""
    translation = Translation(language="de", text="Geborgene")
    term = Term(text="people", language="en", translation=translation, is_as_written=False)
    before = decide(language="de").model_copy(update={"terms": (term,)})
    after = decide("[[drop]]\nfigure = 'people were killed'\n", language="de")
    (gone,) = carry_on(Earlier(before, "0" * 64), after).changes.withdrawn
    assert (gone.told, gone.reason) == ("7 Geborgene (killed)", "dropped")


@pytest.mark.parametrize("words", ["7 people were killed", "people were killed"], ids=["one count", "the figure"])
def test_a_sentence_that_gives_a_dropped_number_is_withheld_though_an_event_is_quoted_with_it(words, monkeypatch):
    """The quote of an event may hold the number, which the gate reads there."""
    asked = decided.asked

    def written(*given):
        answered = asked(*given)
        toll = answered.situation.figures[0]
        told = Sentence(text="The army counted 7 dead in Lowick.", cites=(toll.event, toll.id))
        answers = (*answered.composed.answers, Answer(question="toll", sentences=(told,)))
        short = "The Lowick bridge fell on 3 May 2021"
        long = f"{short} and 7 people were killed"
        longer = {"exact": long}
        quotes = tuple(
            each.model_copy(update=longer | {"end": each.start + len(long)}) if each.exact == short else each
            for each in answered.situation.quotes
        )
        situation = replace(answered.situation, quotes=quotes)
        return replace(answered, situation=situation, composed=replace(answered.composed, answers=answers))

    monkeypatch.setattr(decided, "asked", written)
    assert any("7 dead" in each.text for answer in decide().answers for each in answer.sentences)
    brief = decide(f"[[drop]]\nfigure = '{words}'\n")
    assert not any("7 dead" in each.text for answer in brief.answers for each in answer.sentences)
    (gone,) = [each for each in brief.withheld if "7 dead" in each.item]
    assert gone.reason == "the editor dropped what it rests on"


def test_who_counts_without_a_name_can_be_rated(monkeypatch):
    """A rumour is rated by the words that the article has for it, and leads no more; nobody of that kind is refused."""
    first, later, last = decided.reports()
    (seven,) = later.figures
    rumour = replace(seven, report=seven.report.model_copy(update={"source": "some residents"}))
    monkeypatch.setattr(decided, "reports", lambda: (first, replace(later, figures=(rumour,)), last))
    rated = "[[source]]\nbody = '{}'\nreliability = 'F'\n"
    assert decide().figures[0].low == 7
    brief = decide(rated.format("Some residents"))
    assert outcome(brief, "source")[0].applied
    assert brief.figures[0].low == 5
    assert not outcome(decide(rated.format("some neighbours")), "source")[0].applied


@pytest.mark.usefixtures("with_bare_count")
def test_the_name_of_a_row_means_the_figure_of_its_own_fate():
    """Two figures count people; the words before the brackets say what befell them."""
    brief = decide("[[drop]]\nfigure = 'Killed (people)'\n")
    assert [each.metric for each in brief.figures] == ["other"]


def test_what_rested_on_a_dropped_figure_is_told_as_the_editor_s_doing(capsys):
    """In the brief's language and at the run, which names the title: no article fails to bear it out."""
    told = (Plan("Lowick: a bridge falls, 7 dead", (0, 2, 3)),)
    brief = decide("[[drop]]\nfigure = 'people were killed'\n", situations=told, language="es")
    assert "Motivo: el editor retiró o cambió aquello en lo que se apoya" in render_markdown(brief, "full")
    tell_run(brief, Sent(), [])
    said = capsys.readouterr().err
    assert "Withheld, as the editor dropped or changed what it rests on: title “Lowick: a bridge falls, 7 dead”" in said

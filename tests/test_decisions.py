"""What becomes of an editor's decisions: applied and marked, or named with the reason; no fact without evidence."""

import io
import re
import zipfile
from dataclasses import replace
from itertools import permutations

import decided
import pytest
from decided import NAMES, TWO_SITUATIONS, decide, loaded, outcome, reports, taken
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_builder import event as event_told
from merge_builder import figure, named, report

from summarizer.api import summarize, verify
from summarizer.decisions import (
    Taken,
    about,
    after_asking,
    before_asking,
    beforehand,
    dropped_in,
    dump,
    editing,
    gather,
    parse_decisions,
    placing,
    recounting,
    regrouping,
    taking,
)
from summarizer.decisions.about import Finder, finder_in
from summarizer.decisions.entries import entry_of
from summarizer.decisions.regrouping import AccountFinder, regroup
from summarizer.merging import Proposal, groups_by_evidence, merge, merge_reports, resolve
from summarizer.merging.facts import Facts
from summarizer.paths import CASSETTES
from summarizer.render import render, render_docx, render_html, render_json
from summarizer.render.localisation import in_language
from summarizer.render.stored import decision_told, decision_why
from summarizer.split import split
from summarizer.telling.rules import object_to_decided
from summarizer.verify import verify_brief
from summarizer.verify.prose import check_translations
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision, Flag, Sentence, Term, Translation

PLAIN = decide()


def findings(brief):
    """What `verify` finds that it does not find in the brief without decisions; facts may have other numbers."""
    before = {each.what for each in verify_brief(PLAIN, loaded())}
    return [str(each) for each in verify_brief(brief, loaded()) if each.what not in before]


def the(brief, kind):
    """The only decision of one sort, applied."""
    (only,) = outcome(brief, kind)
    assert only.applied, only.why
    return only


def refused(brief, kind):
    """Why the only decision of one sort was not applied."""
    (only,) = outcome(brief, kind)
    assert not only.applied
    return only.why


def event(brief, words):
    """The event whose summary has these words."""
    return next(each for each in brief.events if words in each.summary)


def prose(brief):
    """Every sentence of the prose."""
    answers = [each for answer in brief.answers for each in answer.sentences]
    return [*answers, *(each for episode in brief.episodes for each in episode.overview)]


SAME = "[[same]]\nevents = ['A bridge fell in Lowick', 'another bridge fell in Lowick']\n"
DIFFERENT = "[[different]]\nevents = ['A bridge fell in Lowick', 'The Lowick bridge fell on 3 May']\n"


DATED = "[[date]]\narticle = 'first.txt'\npublished = 2021-05-03\n"
CLOSED = "[[close]]\ndispute = 'Was the bridge old?'\nreason = 'Ruled.'\n"


def test_a_merge_that_the_evidence_excludes_needs_a_reason():
    """Two days lie between the two bridges: without a reason they stay two, and it is said why."""
    made = decide(SAME)
    assert "their days lie 5 days apart" in refused(made, "same")
    assert len(made.events) == len(PLAIN.events)


def test_a_merge_with_a_reason_is_made_and_marked_with_what_it_overrules():
    """The event is joined by the editor, the brief says over what evidence, and verify takes her word for it."""
    made = decide(SAME + "reason = 'The later article mistakes the day.'\n")
    joined = the(made, "same")
    (only,) = joined.about
    found = next(each for each in made.events if each.id == only)
    assert len(found.reports) == 3
    assert found.grouping.made_by == "editor"
    assert joined.why == "although their days lie 5 days apart"
    assert findings(made) == []


TOLD_TWICE = (
    "A fire burned in Lowick on 9 May 2021. The blaze in Lowick on 9 May 2021 was large; {} people were killed in it."
)


@pytest.mark.parametrize(("toll", "is_vetoed"), [(3, False), (4, True)])
def test_a_merge_within_one_article_needs_a_reason_only_where_it_tells_them_apart(toll, is_vetoed):
    """That it comes back to what it has told is nothing against one event; another toll, place or day is."""
    fire = {"kind": "accident", "date": "2021-05-09", "date_text": "9 May 2021", "places": ["Lowick"]}
    text = TOLD_TWICE.format(toll) + " Earlier 3 people were killed in the fire."
    told = report(
        text,
        "2021-05-10",
        event_told("A fire burned in Lowick", **fire),
        figure("3 people were killed in the fire", 3, event=1),
        event_told("The blaze in Lowick on 9 May 2021", **fire),
        figure(f"{toll} people were killed in it", toll, event=2),
        names=[named("Lowick")],
    )
    folder = resolve([told])
    proposed, held = groups_by_evidence(folder, Proposal(((0,), (1,)), ("", "")))
    joining = parse_decisions("[[same]]\nevents = ['A fire burned in Lowick', 'The blaze in Lowick']\n", "d")
    found = regroup(folder, held, AccountFinder(folder, held, merge(folder, proposed)), map(Taken, joining))
    assert [("two tolls" in each.why) for each in found.refused] == [True] * is_vetoed


def test_a_split_parts_the_accounts_and_the_prose_is_held_to_what_is_left():
    """Each piece is an event of its own, and neither is called possibly the other."""
    made = decide(DIFFERENT)
    one, other = the(made, "different").about
    pieces = [each for each in made.events if each.id in (one, other)]
    assert [len(each.reports) for each in pieces] == [1, 1]
    assert all(not each.possibly_same_as for each in pieces)
    assert findings(made) == []


def test_a_key_finds_its_event_after_others_were_joined_to_it():
    """A key is that of a quote, so it outlasts what is grouped around it."""
    bridge = event(PLAIN, "A bridge fell")
    text = f"[[note]]\nevent = '{bridge.key}'\nnote = 'Seen by the desk.'\n"
    made = decide(SAME + "reason = 'One bridge.'\n" + text)
    assert the(made, "note").about == the(made, "same").about


def test_what_is_dropped_goes_with_what_hangs_on_it_and_is_listed():
    """No sentence, figure or gap cites it any more, and the list of decisions says what it was."""
    made = decide("[[drop]]\nevent = 'A fire burned in Lowick'\nreason = 'Another story.'\n")
    assert not any("fire" in each.summary for each in made.events)
    assert not any("fire" in each.text for each in prose(made))
    assert "A fire burned" in the(made, "drop").told
    assert "Another story." in the(made, "drop").told
    assert findings(made) == []


def test_a_figure_can_be_dropped_alone():
    """Its event stays."""
    made = decide("[[drop]]\nfigure = '7 people were killed'\narticle = 'later.txt'\n")
    assert len(made.events) == len(PLAIN.events)
    assert the(made, "drop").applied or made.decisions
    assert findings(made) == []


APART = "[[same]]\nevents = ['A fire burned in Lowick', 'another bridge fell in Lowick']\nreason = 'One calamity.'\n"


@pytest.fixture
def of_one_day(monkeypatch):
    """Both tolls of the bridge are of one day, so that it is disputed how many died."""
    given = [
        replace(each, figures=tuple(replace(one, as_of="2021-05-05") for one in each.figures)) for each in reports()
    ]
    monkeypatch.setattr(decided, "reports", lambda: tuple(given))
    return given


def test_what_a_merge_does_not_touch_keeps_its_question_and_what_a_second_reading_found(of_one_day):
    """The dead of a bridge are told as before where two other events are one: in the model's words, with its flag."""
    given = taken(APART)
    answered = decided.asked(before_asking([each.article for each in of_one_day], given))
    before = answered.situation
    (toll,) = before.figures
    (code_s,) = (each for each in before.disputes if each.kind == "how_many")
    flag = Flag(verdict="two_things", words="5", why="It counts others.", quotes=toll.observations[0].quotes)
    question = "How many did the bridge kill?"
    marked = replace(
        before,
        disputes=tuple(
            each.model_copy(update={"question": question, "flag": flag}) if each == code_s else each
            for each in before.disputes
        ),
    )
    edited = after_asking(replace(answered, situation=marked), given).situation
    assert len(edited.events) == len(before.events) - 1
    (kept,) = (each for each in edited.disputes if each.kind == "how_many")
    assert kept.question == question
    quotes = {each.id: each.exact for each in edited.quotes}
    assert kept.flag
    assert [quotes[each] for each in kept.flag.quotes] == ["5 people were killed"]


def test_a_dispute_that_a_second_reading_took_out_does_not_come_back_with_a_merge_of_others(of_one_day):
    """Code finds it anew in the merged facts, but nothing that the editor did speaks to it."""
    given = taken(APART)
    answered = decided.asked(before_asking([each.article for each in of_one_day], given))
    left = tuple(each for each in answered.situation.disputes if each.kind != "how_many")
    marked = replace(answered, situation=replace(answered.situation, disputes=left))
    edited = after_asking(marked, given).situation
    assert [each.question for each in edited.disputes] == [each.question for each in left]


def test_a_dispute_and_a_situation_are_found_by_the_beginning_of_their_words():
    """Where no quote has the words; what fits none asks for those by which the brief tells it."""
    made = decide("[[close]]\ndispute = 'Was the bridge'\nreason = 'Ruled.'\n")
    assert the(made, "close").about
    assert findings(made) == []
    titled = decide("[[title]]\nsituation = 'Lowick: a bri'\ntitle = 'Lowick: bridge fell'\n")
    assert titled.title == "Lowick: bridge fell"
    lost = decide("[[close]]\ndispute = '¿Era viejo el puente?'\nreason = 'Ruled.'\n", language="es")
    assert "those by which the brief tells it" in refused(lost, "close")
    with in_language("es"):
        assert "el texto que muestra el informe" in decision_why(outcome(lost, "close")[0])


def test_a_title_passes_the_gate():
    """A title that the facts bear out stands, one with a number that they do not have is named."""
    good = decide("[[title]]\ntitle = 'Lowick: bridge fell'\n")
    assert good.title == "Lowick: bridge fell"
    assert findings(good) == []
    bad = decide("[[title]]\ntitle = 'Lowick: 400 killed'\n")
    assert "'400' does not stand in the evidence" in refused(bad, "title")
    assert bad.title == PLAIN.title


def test_a_title_tells_no_count_that_was_replaced():
    """One that is carried over may be older than the toll; "at least" it may say, as a model's may."""
    stale = decide("[[title]]\ntitle = 'Lowick: a bridge fell, 5 killed'\n")
    assert "'5' was replaced by '7'" in refused(stale, "title")
    latest = decide("[[title]]\ntitle = 'Lowick: a bridge fell, at least 7 killed'\n")
    assert latest.title == "Lowick: a bridge fell, at least 7 killed"
    assert findings(latest) == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fr", "Effondrement d’un pont à Lowick : {} morts"),
        ("de", "Einsturz einer Brücke in Lowick: {} Tote"),
        ("es", "Se cae un puente en Lowick: {} muertos"),
    ],
)
def test_a_replaced_count_in_words_is_one_in_every_language(language, title):
    """What “5 morts” may not say, “cinq morts” may not either; the latest may stand in words."""
    five, seven = {"fr": ("cinq", "sept"), "de": ("fünf", "sieben"), "es": ("cinco", "siete")}[language]
    for told in ("5", five):
        stale = decide(f"[[title]]\ntitle = '{title.format(told)}'\n", language=language)
        assert "'5' was replaced by '7'" in refused(stale, "title")
    latest = decide(f"[[title]]\ntitle = '{title.format(seven)}'\n", language=language)
    assert latest.title == title.format(seven)
    assert findings(latest) == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Lowick: a bridge fell, seven injured"),
        ("fr", "Effondrement d’un pont à Lowick : sept blessés"),
        ("de", "Einsturz einer Brücke in Lowick: sieben Verletzte"),
        ("es", "Se cae un puente en Lowick: 7 heridos"),
        ("it", "Crolla un ponte a Lowick: sette feriti"),
        ("pt", "Cai uma ponte em Lowick: sete feridos"),
        ("nl", "Brug ingestort in Lowick: zeven gewonden"),
        ("ru", "Обрушение моста в Lowick: семь раненых"),
        ("tr", "Lowick'te köprü çöktü: yedi yaralı"),
    ],
)
def test_a_number_of_the_dead_is_none_of_the_injured_in_any_language(language, title):
    """What the evidence counts seven of are dead; a title that hurts them instead is named, now and by verify."""
    made = decide(f'[[title]]\ntitle = "{title}"\n', language=language)
    assert "injured" in refused(made, "title")


@pytest.mark.parametrize("toll", ["5 Tote", "sieben Verletzte"])
def test_verify_holds_a_decided_title_to_what_decisions_are_held_to(toll):
    """A title that was put in later tells no count that was replaced, and nobody's fate that is another's."""
    title = "Einsturz einer Brücke in Lowick: {}"
    made = decide(f"[[title]]\ntitle = '{title.format('7 Tote')}'\n", language="de")
    assert findings(made) == []
    text = made.model_dump_json().replace(title.format("7 Tote"), title.format(toll))
    found = [str(each) for each in verify_brief(Brief.model_validate_json(text), loaded())]
    assert any(each.startswith("title of") for each in found), found


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Two killed in Lowick"),
        ("fr", "Deux morts à Lowick"),
        ("de", "Zwei Tote in Lowick"),
        ("es", "Dos muertos en Lowick"),
        ("it", "Crollo a Lowick: DUE MORTI"),
        ("pt", "Dois mortos em Lowick"),
        ("nl", "Twee doden in Lowick"),
        ("ru", "Двое погибших в Lowick"),
        ("uk", "Двоє загиблих у Lowick"),
        ("tr", "Lowick'te 2 ölü"),
        ("ar", "Lowick: 2 قتيلان"),
    ],
)
def test_a_replaced_toll_is_not_borne_out_by_as_many_of_something_else(language, title):
    """Two schools that stand open are no two dead, in whatever case and place of the title the number stands."""
    text = "A bridge fell in Lowick. The police said 2 people were killed. Two schools were opened as shelters."
    later = "A bridge fell in Lowick. The police said the number of people killed rose to 3."
    told = event_told("A bridge fell in Lowick", kind="accident", date="2021-05-03", places=["Lowick"])
    names = [named("Lowick"), named("police", "organization")]
    reports_ = [
        report(
            text,
            "2021-05-04",
            told,
            figure("2 people were killed", 2, source="police"),
            figure("Two schools were opened", 2, metric="other", of="schools"),
            names=names,
        ),
        report(
            later,
            "2021-05-05",
            told,
            figure("the number of people killed rose to 3", 3, source="police"),
            names=names,
        ),
    ]
    folder = resolve(reports_)
    situation = merge(folder, Proposal(((0, 1),), ("",), (), (), "model"))
    facts = Facts(situation, {f"S{n}": each.article.text for n, each in enumerate(reports_, start=1)})
    cites = [each.id for each in (*situation.events, *situation.figures)]
    assert any(each.metric == "other" for each in situation.figures)
    assert any("'2' was replaced by '3'" in each for each in object_to_decided(title, cites, facts, language))
    latest = title.replace("2", "3") if "2" in title else None
    assert latest is None or not [*object_to_decided(latest, cites, facts, language)]


def test_a_sentence_hurts_nobody_whom_its_facts_count_among_the_dead():
    """In another language, too."""
    was = "[[sentence]]\nwas = '{}'\ntext = 'Según la policía, 7 personas resultaron heridas en Lowick.'\n"
    toll = next(each.text for each in prose(PLAIN) if "killed" in each.text or "dead" in each.text)
    assert "injured" in refused(decide(was.format(toll), language="es"), "sentence")


def test_a_sentence_tells_no_replaced_count_in_words_of_the_brief_s_language():
    """Its number words are read as its digits are."""
    was = "[[sentence]]\nwas = '{}'\ntext = 'Según la policía, {} personas murieron en Lowick.'\n"
    toll = next(each.text for each in prose(PLAIN) if "killed" in each.text or "dead" in each.text)
    for told in ("5", "cinco"):
        stale = decide(was.format(toll, told), language="es")
        assert "'5' was replaced by '7'" in refused(stale, "sentence")


def test_a_sentence_passes_the_gate_and_is_marked():
    """What is rewritten says who wrote it; a number that its facts do not have is refused."""
    was = "[[sentence]]\nwas = 'A bridge fell in Lowick on 3 May 2021.'\n"
    good = decide(was + "text = 'In Lowick a bridge fell on 3 May 2021.'\n")
    assert [each.written_by for each in prose(good) if "In Lowick" in each.text] == ["editor"]
    assert findings(good) == []
    bad = decide(was + "text = 'A bridge fell in Lowick on 3 May 2021, killing 40.'\n")
    assert "'40'" in refused(bad, "sentence")
    assert prose(bad) == prose(PLAIN)


SPANISH = "[[sentence]]\nwas = 'A bridge fell in Lowick on 3 May 2021.'\ntext = '{}'\n"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("El 3 de mayo de 2021 cayó un puente en Lowick.", None),
        ("Según la policía, cayó un puente en Lowick el 3 de mayo de 2021.", None),
        ("Cayó un puente en Lowick y murieron cuarenta personas.", "'cuarenta' does not stand in the evidence"),
        ("Cayó un puente en Lowick el 4 de mayo de 2021.", "'4' does not stand in the evidence"),
        ("Cayó un puente en Lowick el 3 de abril de 2021.", "'April' does not stand in the evidence"),
    ],
)
def test_a_sentence_in_the_language_of_the_brief_is_held_to_its_numbers_and_days(text, wrong):
    """Whoever edits a brief in Spanish writes Spanish, and no rule takes it for English without its facts."""
    made = decide(SPANISH.format(text), language="es")
    if wrong:
        assert wrong in refused(made, "sentence")
        return
    assert the(made, "sentence")
    assert [each.text for each in prose(made) if each.written_by == "editor"] == [text]
    assert findings(made) == []


def test_a_title_in_the_language_of_the_brief_is_held_to_its_numbers():
    """A word is no name because it begins a title."""
    good = decide("[[title]]\ntitle = 'Effondrement d’un pont à Lowick : 7 morts'\n", language="fr")
    assert good.title == "Effondrement d’un pont à Lowick : 7 morts"
    assert findings(good) == []
    bad = decide("[[title]]\ntitle = 'Effondrement d’un pont à Lowick : quarante morts'\n", language="fr")
    assert refused(bad, "title").endswith("'quarante' does not stand in the evidence"), "one reason for one number"


def test_verify_lets_a_title_with_number_words_be_its_own_translation():
    """An editor's title stands in the place of its translation, and has no other numbers than itself."""
    title = "Effondrement d’un pont à Lowick : sept morts, une soixantaine de secouristes"
    made = decide("[[title]]\ntitle = 'Lowick: bridge fell'\n")
    itself = Translation(language="fr", text=title)
    episode = made.episodes[0].model_copy(update={"title": title, "translation": itself})
    brief = made.model_copy(update={"language": "fr", "episodes": (episode, *made.episodes[1:])})
    assert [*check_translations(brief)] == []


def test_verify_holds_an_editors_sentence_in_another_language_to_its_facts():
    """A number put into it later is found."""
    made = decide(SPANISH.format("El 3 de mayo de 2021 cayó un puente en Lowick."), language="es")
    text = made.model_dump_json().replace("cayó un puente", "cayeron 40 puentes")
    found = [str(each) for each in verify_brief(Brief.model_validate_json(text), loaded())]
    assert any("'40' does not stand in the evidence" in each for each in found)


def test_words_that_no_sentence_has_are_to_be_copied_from_the_brief():
    """Nobody is shown such a sentence."""
    made = decide("[[sentence]]\nwas = 'Eine Brücke stürzte ein.'\ntext = 'In Lowick a bridge fell on 3 May 2021.'\n")
    assert "copy it, or its beginning" in refused(made, "sentence")


GERMAN = {
    "Was the bridge old?": "War die Brücke alt?",
    "A bridge fell in Lowick on 3 May 2021.": "Am 3. Mai 2021 stürzte in Lowick eine Brücke ein.",
    "A bridge fell in Lowick.": "In Lowick stürzte eine Brücke ein.",
    "another bridge fell in Lowick.": "In Lowick stürzte noch eine Brücke ein.",
    "A fire burned in Lowick.": "In Lowick brannte es.",
    "The mayor denied that it was old.": "Der Bürgermeister bestritt, dass sie alt war.",
    "people": "Menschen",
    "Lowick: a bridge fell": "Lowick: Eine Brücke stürzte ein",
    "Lowick: a fire burned": "Lowick: Es brannte",
}


@pytest.mark.parametrize("shown", [True, False], ids=["shown", "in English"])
@pytest.mark.parametrize(
    ("entry", "means"),
    [
        ("[[close]]\ndispute = '{}'\nreason = 'Geklärt.'\n", "Was the bridge old?"),
        ("[[note]]\ndispute = '{}'\nnote = 'Nachgefragt.'\n", "Was the bridge old?"),
        ("[[drop]]\nsentence = '{}'\n", "A bridge fell in Lowick on 3 May 2021."),
        ("[[sentence]]\nwas = '{}'\ntext = 'In Lowick a bridge fell on 3 May 2021.'\n",
         "A bridge fell in Lowick on 3 May 2021."),
        ("[[drop]]\nevent = '{}'\n", "A fire burned in Lowick."),
        ("[[pin]]\nevent = '{}'\n", "A fire burned in Lowick."),
        ("[[same]]\nevents = ['{}', 'A fire burned in Lowick']\nreason = 'Eins.'\n", "another bridge fell in Lowick."),
        ("[[different]]\nevents = ['{}', 'A fire burned in Lowick']\n", "another bridge fell in Lowick."),
        ("[[situation]]\nevents = ['{}']\n", "A fire burned in Lowick."),
        ("[[situation]]\nevents = ['A fire burned in Lowick']\nsituation = '{}'\n", "Lowick: a bridge fell"),
        ("[[title]]\nsituation = '{}'\ntitle = 'Lowick: bridge fell'\n", "Lowick: a bridge fell"),
        ("[[note]]\nstatement = '{}'\nnote = 'Nachgefragt.'\n", "The mayor denied that it was old."),
        ("[[pin]]\nfigure = '{}'\n", "people"),
        ("[[count]]\nfigure = '{}'\nmetric = 'casualties'\n", "people"),
    ],
)  # fmt: skip
def test_what_is_decided_on_may_be_named_by_the_words_that_the_brief_shows(entry, means, shown):
    """Of every kind of decision, in the language of the brief and in English, whole and by their beginning."""
    words = GERMAN[means] if shown else means
    for told in (words, words[:-1], f" {words.upper()} "):
        made = decide(entry.format(told), situations=TWO_SITUATIONS, language="de", shown=GERMAN.get)
        (decision,) = made.decisions
        assert decision.applied, decision.why
        assert findings(made) == []


@pytest.mark.parametrize(
    "entry",
    [
        "[[name]]\nname = 'Streitkräfte'\nspellings = ['Polizei']\n",
        "[[source]]\nbody = 'Streitkräfte'\nparty = true\n",
        "[[source]]\nbody = 'Streitkräfte'\nreliability = 'F'\n",
    ],
)
def test_a_name_may_be_given_as_the_brief_shows_it(entry):
    """A body whose English name no article of the reader's language writes."""
    shown = {"army": "Streitkräfte", "police": "Polizei"}
    made = decide(entry, language="de", shown=shown.get)
    (decision,) = made.decisions
    assert decision.applied, decision.why
    assert decision.about
    assert findings(made) == []
    (lost,) = decide(entry, language="de").decisions
    assert not lost.applied


def test_what_was_dropped_by_the_words_of_the_earlier_brief_is_told_as_dropped():
    """The next brief looks for it in the earlier one by the translation that stands there."""
    fire = next(each for each in PLAIN.events if "fire" in each.summary)
    shown = fire.model_copy(update={"translation": Translation(language="de", text="In Lowick brannte es.")})
    told = tuple(shown if each.id == fire.id else each for each in PLAIN.events)
    term = Term(
        text="people", language="en", translation=Translation(language="de", text="Menschen"), is_as_written=False
    )
    earlier = PLAIN.model_copy(update={"language": "de", "events": told, "terms": (term,)})
    for entry, means in (("event = 'In Lowick brannte es.'", fire.id), ("figure = 'Menschen'", PLAIN.figures[0].id)):
        (decision,) = outcome(decide(f"[[drop]]\n{entry}\n", language="de", shown=GERMAN.get), "drop")
        assert dropped_in(finder_in(earlier), decision) == (means,)


def test_a_translation_that_two_things_share_means_neither():
    """As words that fit several facts do."""
    both = {"A fire burned in Lowick.": "Es geschah.", "another bridge fell in Lowick.": "Es geschah."}
    made = decide("[[pin]]\nevent = 'Es geschah.'\n", language="de", shown=both.get)
    assert "2 events are meant" in refused(made, "pin")


MORE = "[[sentence]]\nwas = 'A fire burned in Lowick on 9 May 2021.'\ntext = '{}'\n{}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A fire burned in Lowick on 9 May 2021; on 5 May 2021, the army counted 7 people killed."),
        ("de", "Am 9. Mai 2021 brannte es in Lowick, wo zuvor sieben Menschen getötet wurden."),
        ("es", "El 9 de mayo de 2021 hubo un incendio en Lowick, donde antes murieron siete personas."),
    ],
)
def test_an_editors_sentence_may_rest_on_more_facts(language, text):
    """The refusal says which fact has what it lacks and how it is named; with it the sentence stands, and cites it."""
    bad = decide(MORE.format(text, ""), situations=TWO_SITUATIONS, language=language)
    (figure,) = PLAIN.figures
    assert f'facts = ["{figure.key}"]' in refused(bad, "sentence")
    with in_language("de"):
        told = decision_why(outcome(bad, "sentence")[0])
        assert told.startswith("die Fakten des Satzes belegen es nicht; mit „5 people were killed“ ist es belegt")
        assert f'facts = ["{figure.key}"]' in told
    for facts in (f'"{figure.key}"', '"7 people were killed"'):
        good = decide(MORE.format(text, f"facts = [{facts}]\n"), situations=TWO_SITUATIONS, language=language)
        (sentence,) = [each for each in prose(good) if each.text == text]
        assert figure.id in sentence.cites
        assert findings(good) == []


def test_what_no_fact_bears_out_stays_refused_whatever_else_a_sentence_cites():
    """No fact has it, so none is named; a fact that no words mean is said."""
    killed = "facts = ['7 people were killed']\n"
    bad = decide(MORE.format("A fire burned in Lowick on 9 May 2021, and 40 died.", killed), situations=TWO_SITUATIONS)
    assert "'40'" in refused(bad, "sentence")
    lost = decide(
        MORE.format("A fire burned in Lowick on 9 May 2021.", "facts = ['nothing of it']\n"), situations=TWO_SITUATIONS
    )
    assert "no fact of the brief is meant" in refused(lost, "sentence")


@pytest.mark.parametrize(("text", "is_told"), [(DIFFERENT, True), (CLOSED, False)])
def test_an_overview_on_a_dispute_stays_where_the_dispute_does(monkeypatch, text, is_told):
    """What a decision does not touch is told as before; what rests on a closed dispute alone goes."""
    asked, told = decided.asked, "It is disputed whether the bridge was old."

    def with_dispute(*given):
        answered = asked(*given)
        (old,) = [each for each in answered.situation.disputes if each.kind == "whether"]
        (home, sentences), *others = answered.composed.overviews.items()
        more = (Sentence(text=told, cites=(old.id,)), Sentence(text="The mayor denied it.", cites=(*old.about, old.id)))
        overviews = {home: (*sentences, *more), **dict(others)}
        return replace(answered, composed=replace(answered.composed, overviews=overviews))

    monkeypatch.setattr(decided, "asked", with_dispute)
    brief = decide(text)
    texts = [each.text for each in prose(brief)]
    assert (told in texts) is is_told
    assert "The mayor denied it." in texts
    assert is_told or told in [each.item for each in brief.withheld]


def test_a_closed_dispute_stands_as_closed_and_is_not_called_disputed():
    """The first screen leaves it out, the list of disputes has it with the reason."""
    made = decide("[[close]]\ndispute = 'Was the bridge old?'\nreason = 'The court has ruled.'\n")
    (closed,) = the(made, "close").about
    assert closed in {each.id for each in made.disputes}
    disputed = [each for answer in made.answers if answer.question == "disputed" for each in answer.sentences]
    assert not any(closed in each.cites for each in disputed)
    assert "closed by the editor: The court has ruled." in render(made, "md", "full")


def test_a_count_of_a_source_rated_f_leads_only_where_nobody_else_counts():
    """The army's later count gives way to the one that is relied on; verify knows why."""
    made = decide("[[source]]\nbody = 'army'\nreliability = 'F'\n")
    counts = [each for figure in made.figures for each in figure.observations]
    assert {each.said_by: each.discounted for each in counts} == {"police": False, "army": True}
    assert findings(made) == []
    alone = decide("[[source]]\narticle = 'first.txt'\nreliability = 'E'\n")
    counts = [each for figure in alone.figures for each in figure.observations]
    assert {each.said_by: each.discounted for each in counts} == {"police": True, "army": False}


def test_readers_are_told_the_reason_of_a_rating():
    """Behind what it does."""
    made = decide("[[source]]\nbody = 'army'\nreliability = 'F'\nreason = 'It counts its own dead.'\n")
    assert the(made, "source").told == "army: rated F: It counts its own dead."


def test_an_editor_can_call_a_body_a_party_or_none():
    """Her word goes before what the articles tell."""
    made = decide("[[source]]\nbody = 'army'\nparty = true\n")
    assert [each.is_party for figure in made.figures for each in figure.observations if each.said_by == "army"] == [
        True
    ]


def test_ratings_let_the_brief_be_surer():
    """What two articles rated A or B tell alike is told with high confidence."""
    files = ("first.txt", "later.txt", "last.txt")
    rated = "".join(f"[[source]]\narticle = '{each}'\nreliability = 'A'\ncredibility = 1\n" for each in files)
    rated += "".join(f"[[source]]\nbody = '{each}'\nreliability = 'B'\n" for each in ("police", "army"))
    told = render(decide(rated), "md", "full")
    assert "(high confidence)" in told
    assert "The editor has rated 3 of 3 articles and 2 bodies" in told
    assert "Nobody has judged how reliable" in render(PLAIN, "md", "full")


def test_a_name_joins_spellings_that_no_article_connects():
    """The police and the army become one body, by the editor."""
    made = decide("[[name]]\nname = 'army'\nspellings = ['police']\n")
    (body,) = [each for each in made.names if each.by_editor]
    assert the(made, "name").about == (body.id,)
    assert findings(made) == []


@pytest.mark.parametrize("spelling", ["the army and police", "army and police"])
def test_a_name_reaches_several_who_are_named_together(spelling):
    """As the article writes them, and as the brief has them."""
    text = "Flood hit Lowick. 5 people were killed, the army and police said. The council met."
    names = [*NAMES[:3], named("council", "organization")]
    told = report(text, "2021-05-04", event_told("Flood hit Lowick"),
                  figure("5 people were killed", 5, source="the army and police"), names=names)  # fmt: skip
    (apart,) = merge_reports([told]).figures
    (joined,) = merge_reports([told], aliases={"council": "council", spelling: "council"}).figures
    assert [each.said_by for each in (*apart.observations, *joined.observations)] == ["army and police", "council"]


@pytest.mark.parametrize(
    ("spellings", "why"),
    [
        ("['police']", None),
        ("['army and police']", None),
        ("['the army said']", None),
        ("['Heer und Polizei']", "no article has “Heer und Polizei”"),
        ("['police', 'Heer und Polizei']", "no article has “Heer und Polizei”"),
    ],
)
def test_a_spelling_that_reaches_nothing_is_told(spellings, why):
    """A decision that joins nothing is not applied; where others of its spellings do, the brief says which does not."""
    given = decide(f"[[name]]\nname = 'mayor'\nspellings = {spellings}\n").decisions[0]
    assert given.applied == (spellings != "['Heer und Polizei']")
    assert (given.why or "").partition(";")[0] == (why or "")


def test_a_signature_is_under_one_brief_alone():
    """By its fingerprint; under a brief that changed by a word it is named, with what to write instead."""
    signed = decide(f"[[sign]]\nname = 'The desk'\nbrief = '{PLAIN.fingerprint}'\n")
    assert the(signed, "sign").told == "Signed by The desk"
    assert "Signed by The desk" in render(signed, "md")
    assert findings(signed) == []
    text = f"[[title]]\ntitle = 'Lowick: bridge fell'\n[[sign]]\nname = 'The desk'\nbrief = '{PLAIN.fingerprint}'\n"
    changed = decide(text)
    assert changed.fingerprint in refused(changed, "sign")
    assert "a person has not" in render(PLAIN, "md")


@pytest.mark.parametrize(
    "text",
    [
        "[[date]]\narticle = 'gone.txt'\npublished = 2021-05-03\n",
        "[[source]]\narticle = '0000000000'\nparty = true\n",
        "[[source]]\nbody = 'Nobody'\nparty = true\n",
        "[[name]]\nname = 'Nobody'\nspellings = ['No one']\n",
        "[[same]]\nevents = ['no such words', '01234567']\n",
        "[[different]]\nevents = ['no such words', '01234567']\n",
        "[[situation]]\nevents = ['01234567']\n",
        "[[situation]]\nevents = ['A fire burned']\nsituation = '01234567'\n",
        "[[drop]]\nevent = '01234567'\n",
        "[[pin]]\nfigure = 'no such words'\n",
        "[[title]]\nsituation = '01234567'\ntitle = 'Lowick'\n",
        "[[sentence]]\nwas = 'No such sentence.'\ntext = 'Lowick.'\n",
        "[[note]]\nstatement = 'no such words'\nnote = 'x'\n",
        "[[close]]\ndispute = 'no such words'\nreason = 'x'\n",
        "[[sign]]\nname = 'x'\nbrief = '00000000'\n",
    ],
)
def test_a_decision_that_fits_nothing_is_named_and_changes_nothing(text):
    """Facts that are gone leave the brief as it was without the decision, but for the line that says so."""
    made = decide(text)
    (only,) = made.decisions
    assert not only.applied
    assert only.why
    assert made.model_copy(update={"decisions": (), "digests": ()}) == PLAIN.model_copy(update={"digests": ()})


def test_words_that_fit_several_facts_mean_none():
    """And the message gives the keys to choose from."""
    why = refused(decide("[[drop]]\nevent = 'fell'\n"), "drop")
    assert "2 events are meant" in why
    assert event(PLAIN, "A bridge fell").key in why


@pytest.mark.parametrize(("label", "words"), [("Killed", "killed"), ("Tote", "tote")])
def test_the_bold_words_of_a_figure_are_not_another_figure_s_quote(label, words):
    """A quote has the word, and two figures stand under it."""
    text = f"A quake shook Lowick: 7 people died. A bus fell: {words} were 3 people, and 40 people were hurt."
    told = report(
        text,
        "2021-05-04",
        event_told("A quake shook Lowick", date="2021-05-03"),
        event_told("A bus fell", date="2021-05-01"),
        figure("7 people died", 7),
        figure(f"{words} were 3 people", 3, event=2),
        figure("40 people were hurt", 40, event=2, metric="injured"),
    )
    finder = Finder(merge_reports([told]), (), {"Killed": label}.get)
    assert len(finder.find("figure", label)) == 2
    assert len(finder.find("figure", f"{words} were 3")) == len(finder.find("figure", "40 people")) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DATED, DATED.replace("03", "04")),
        ("[[source]]\nbody = 'army'\nparty = true\n", "[[source]]\nbody = 'army'\nparty = false\n"),
        ("[[name]]\nname = 'army'\nspellings = ['police']\n", "[[name]]\nname = 'mayor'\nspellings = ['police']\n"),
        (SAME + "reason = 'x'\n", SAME.replace("same", "different")),
        ("[[drop]]\nevent = 'A fire burned'\n", "[[pin]]\nevent = 'A fire burned'\n"),
        ("[[title]]\ntitle = 'Lowick'\n", "[[title]]\ntitle = 'Lowick: bridge fell'\n"),
        (CLOSED, CLOSED.replace("Ruled", "Settled")),
    ],
    ids=["date", "source", "name", "same", "drop", "title", "close"],
)  # fmt: skip
def test_decisions_that_contradict_each_other_are_named_and_neither_is_applied(one, other):
    """Whichever comes first."""
    made = decide(one + other)
    assert [each.applied for each in made.decisions] == [False, False]
    assert all("contradicts" in each.why for each in made.decisions)
    assert made == decide(other + one)


GOOD = [
    SAME + "reason = 'One bridge.'\n",
    DIFFERENT,
    "[[drop]]\nevent = 'A fire burned in Lowick'\n",
    "[[pin]]\nfigure = '5 people were killed'\n",
    "[[title]]\ntitle = 'Lowick: bridge fell'\n",
    "[[sentence]]\nwas = 'A bridge fell in Lowick on 3 May 2021.'\ntext = 'In Lowick a bridge fell on 3 May 2021.'\n",
    "[[note]]\nevent = 'another bridge fell'\nnote = 'Ask again.'\n",
    "[[close]]\ndispute = 'Was the bridge old?'\nreason = 'Ruled.'\n",
    "[[source]]\nbody = 'army'\nreliability = 'E'\n",
    "[[name]]\nname = 'mayor'\nspellings = ['The mayor']\n",
    "[[drop]]\nevent = 'gone'\n",
    "[[title]]\ntitle = 'Lowick'\n",
    "[[situation]]\nevents = ['A fire burned in Lowick']\n",
]


@settings(max_examples=examples(12))
@given(st.lists(st.sampled_from(GOOD), max_size=8), st.randoms())
def test_the_order_of_decisions_and_saying_them_twice_change_nothing(chosen, random):
    """The same bytes, and nothing that verify would object to."""
    shuffled = [*chosen, *chosen[:2]]
    random.shuffle(shuffled)
    made = decide("".join(chosen))
    assert render_json(decide("".join(shuffled))) == render_json(made)
    assert findings(made) == []


def test_two_joins_and_a_split_of_what_they_make_contradict_each_other():
    """Also where no two of them name the same pair."""
    join = "[[same]]\nevents = ['{}', '{}']\nreason = 'x'\n"
    one = join.format("A fire burned", "another bridge fell")
    two = join.format("another bridge fell", "A bridge fell in Lowick")
    parted = "[[different]]\nevents = ['A fire burned', 'A bridge fell in Lowick']\n"
    made = [decide("".join(each)) for each in permutations([one, two, parted])]
    assert all(each == made[0] for each in made)
    assert [each.applied for each in made[0].decisions] == [False] * 3


def test_what_is_carried_over_gives_way_to_the_file_and_can_be_taken_back():
    """The editor may change her mind, or undo what she said of an earlier brief."""
    before = decide("[[title]]\ntitle = 'Lowick: bridge fell'\n")
    carried = [entry_of(each) for each in before.decisions]
    assert decide("", carried).title == "Lowick: bridge fell"
    assert decide("[[title]]\ntitle = 'Lowick'\n", carried).title == "Lowick"
    undone = decide("[[title]]\ntitle = 'Lowick: bridge fell'\nundo = true\n", carried)
    assert (undone.title, undone.decisions) == (PLAIN.title, ())
    assert "take it out" in refused(decide("[[title]]\ntitle = 'Lowick'\nundo = true\n"), "title")


def test_a_dropped_figure_may_have_its_words_within_those_of_another(monkeypatch):
    """`verify` takes the longer words for the other thing that they tell, and finds what was put back."""
    first, *others = reports()
    text = "The police said 5 people were killed"
    more = report(
        first.article.text,
        "2021-05-04",
        figure("5 people were killed", 5, source="police"),
        figure(text, 5, metric="other", of="calls to the police"),
        names=[named("Lowick"), named("police", "organization"), named("mayor", "person")],
        file="first.txt",
    )
    given = (replace(first, figures=more.figures), *others)
    monkeypatch.setattr(decided, "reports", lambda: given)
    whole = next(each.key for each in decide().figures if each.of == "people")
    made = decide(f"[[drop]]\nfigure = '{whole}'\n")
    the(made, "drop")
    assert [each.of for each in made.figures] == ["calls to the police"]
    assert findings(made) == []
    back = decide().model_copy(update={"decisions": made.decisions})
    assert any("still there" in each for each in findings(back))


def test_what_an_earlier_brief_names_as_not_applied_is_not_carried_over():
    """It did nothing there, and would be named again each day."""
    before = decide("[[title]]\ntitle = 'Lowick: bridge fell'\n[[title]]\nsituation = 'Nowhere'\ntitle = 'Lowick'\n")
    assert [each.applied for each in before.decisions] in ([True, False], [False, True])
    (carried,) = gather(None, before)
    assert carried.entry.title == "Lowick: bridge fell"


def test_a_brief_gives_back_the_file_that_made_it():
    """So that a page can hand it over, and `--since` carry it."""
    made = decide("".join(GOOD[2:10]))
    assert parse_decisions(dump(made.decisions), "d") == parse_decisions("".join(GOOD[2:10]), "d")


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>](javascript:alert(1)) | `x`"


def test_hostile_words_run_nowhere():
    """Markup in a note, a reason, a signature and the words of a decision that fits nothing is shown as letters."""
    text = (
        f"[[note]]\nevent = 'A fire burned'\nnote = '{HOSTILE}'\n[[drop]]\nevent = '{HOSTILE}'\n"
        f"[[close]]\ndispute = 'Was the bridge old?'\nreason = '{HOSTILE}'\n"
        f"[[sign]]\nname = '{HOSTILE[:90]}'\nbrief = '{PLAIN.fingerprint}'\n"
    )
    made = decide(text)
    page = render_html(made, loaded().articles)
    assert "<img src=x" not in page
    assert "<script>alert" not in page
    told = render(made, "md", "full")
    unescaped = re.sub(r"\\.", "", told)
    outside = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", unescaped)  # in a code span they are letters
    assert not re.search(r"<(?:script|img)", outside)
    assert "](javascript" not in outside
    assert render_docx(made)


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "/etc/passwd", "C:\\\\secret", "first.txt/../last.txt", "\\u0000"]
)
def test_a_path_opens_nothing(path):
    """An article's words are compared with the names of those that are there, and no file is sought."""
    described = before_asking(loaded().articles, taken(f'[[date]]\narticle = "{path}x"\npublished = 2021-05-03\n')
                              if "u0000" not in path else ())  # fmt: skip
    assert described.articles == loaded().articles


def test_every_decision_is_marked_where_it_stands():
    """In Markdown, in Word's text and on the page, as the editor's."""
    made = decide("".join([GOOD[0], *GOOD[3:9]]))
    page, told = render_html(made, loaded().articles), render(made, "md", "full")
    for mark in (
        "joined by the editor", "put first by the editor", "title by the editor", "written by the editor",
        "note by the editor: “Ask again.”", "closed by the editor: Ruled.",
    ):  # fmt: skip
        assert mark in told, mark
        assert mark in page, mark
    assert "The editor’s decisions" in told
    assert "although their days lie" in told


UNTOLD = re.compile(r"\b(?:the|of|is|are|by|what|Called|Says|published)\b")
"""Words of the English in which a brief keeps what became of decisions."""


@pytest.mark.parametrize("code", ["es", "fr", "de"])
def test_what_became_of_decisions_is_told_in_the_language_of_the_brief(code):
    """What they do and a signature have its words; what an editor wrote stands as she wrote it."""
    figure_of = f"[[drop]]\nfigure = '{next(each for each in PLAIN.figures).key}'\n"
    placed = "[[situation]]\nevents = ['A fire burned']\n"
    sentence = "[[drop]]\nsentence = 'A bridge fell in Lowick on 3 May 2021.'\n"
    for file in ("".join(GOOD), figure_of + placed, sentence, "[[drop]]\nstatement = 'denied'\n"):
        made = decide(file)
        signed = decide(file + f"[[sign]]\nname = 'A. Person'\nbrief = '{made.fingerprint}'\ndate = 2021-05-10\n")
        with in_language(code):
            for each in signed.decisions:
                told = re.sub("“[^”]*”|„[^“]*“|«[^»]*»", "", decision_told(each))
                for own in each.given.values():
                    for words in own if isinstance(own, tuple) else (str(own),):
                        told = told.replace(words, "")
                assert not UNTOLD.search(told), each.told
    assert "A. Person, 10 de mayo de 2021" in render(signed.model_copy(update={"language": "es"}), "md")


def test_why_a_decision_was_not_applied_is_told_in_the_language_of_the_brief():
    """What `decisions` says itself, and of what sort the gate's objection is, with the words that it is to.

    Only what has no sort stands in English as a whole, and says so.
    """
    modules = (about, beforehand, editing, placing, recounting, regrouping, taking)
    gate = {editing._CLOSED, editing._GONE, editing._NOT_BORNE_OUT, editing._SENTENCE, regrouping._VETO}
    words = [(module is about, *each) for module in modules for each in vars(module).items()]
    own = {
        value for is_named, name, value in words if isinstance(value, str) and (is_named or re.match("_[A-Z]", name))
    }
    said = {each for each in own if " " in each and each not in {*gate, *(module.__doc__ for module in modules)}}
    assert len(said) > 12
    with in_language("es"):
        for each in said:
            why = each.format(*["2", "event", "words", " (keys 0123abcd and 89abcdef)"][-4:]) if "{}" in each else each
            why = why.replace("events rest on “event” (keys words)", "events rest on “event” (keys 0123abcd)")
            told = Decision(kind="drop", given={}, applied=False, told="", why=why, about=())
            assert not decision_why(told).startswith("(en inglés)"), why
        (bad,) = outcome(decide("[[title]]\ntitle = 'Lowick: 400 killed'\n"), "title")
        assert decision_why(bad) == "los hechos no lo respaldan: «400»: su número no figura en las palabras que cita"
        unknown = bad.model_copy(update={"why": "the facts do not bear it out: what nobody foresaw"})
        assert decision_why(unknown) == f"(en inglés) {unknown.why}"


def test_a_decision_that_is_cut_for_length_keeps_the_mark_behind_its_words():
    """A reader sees where the words of the editor end; a mark within them is none."""
    (cut,) = outcome(decide(f"[[title]]\ntitle = 'Lowick: {'400 killed, ' * 13}'\n"), "title")
    assert cut.told.endswith('…"')
    (cut,) = outcome(decide(f"[[title]]\ntitle = 'The \"{'400 killed, ' * 13}'\n"), "title")
    assert cut.told.endswith('…"')


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "it", "nl", "pt", "ru", "tr", "uk"])
def test_what_a_decision_overrules_is_told_in_the_language_of_the_brief(language):
    """No word of English, and no full stop before the reason."""
    made = decide(SAME + "reason = 'The later article mistakes the day.'\n")
    told = render(made.model_copy(update={"language": language}), "md")
    assert "although" not in told
    assert "day.;" not in told
    with in_language(language):
        assert "5" in decision_why(the(made, "same"))


def test_the_page_shows_what_lasts_of_each_fact():
    """Its key, by which a decision can name it."""
    page = render_html(PLAIN, loaded().articles)
    assert all(f'data-key="{each.key}"' in page for each in PLAIN.events)


def test_the_brief_of_one_situation_keeps_the_decisions_on_it():
    """And no signature, which is under the whole; verify finds in it what it finds without them."""
    given = "".join([GOOD[0], *GOOD[5:10]])
    made = decide(given + f"[[sign]]\nname = 'x'\nbrief = '{decide(given).fingerprint}'\n")
    assert the(made, "sign")
    text_of = {each.text_sha256: each.text for each in loaded().articles}
    (part,) = split(made, {each.id: text_of[each.text_sha256] for each in made.sources}).values()
    assert [each.kind for each in part.decisions] == ["source", "name", "same", "sentence", "note", "close"]
    assert part.fingerprint is None
    (plain,) = split(PLAIN, {each.id: text_of[each.text_sha256] for each in PLAIN.sources}).values()
    before = {str(each) for each in verify_brief(plain, loaded())}
    assert [str(each) for each in verify_brief(part, loaded()) if str(each) not in before] == []


def test_a_brief_with_every_decision_is_read_as_it_was_written():
    """Numbers stay numbers, lists lists, and yes and no what they are."""
    rated = "[[source]]\narticle = 'last.txt'\nparty = false\nreliability = 'C'\ncredibility = 3\n"
    made = decide("".join(GOOD) + rated)
    assert Brief.model_validate_json(render_json(made), strict=True) == made


@pytest.mark.parametrize("kind", ["same", "title", "sentence", "close", "pin", "drop", "source"])
def test_verify_finds_a_decision_that_the_brief_does_not_bear_out(kind):
    """A brief that calls its own change an editor's, or hides that it is, is found out by more than its digests."""
    texts = {each.split("]]")[0].strip("["): each for each in reversed(GOOD[:9])}
    made = decide(texts[kind])
    forged = PLAIN.model_copy(update={"decisions": made.decisions})
    if kind in ("pin", "close"):
        given = {"figure" if kind == "pin" else "dispute": "nothing of this"}
        (only,) = made.decisions
        other = only.model_copy(update={"given": {**only.given, **given}})
        forged = made.model_copy(update={"decisions": (other,)})
    assert [each for each in verify_brief(forged, loaded()) if not each.is_by_digest and "decision" in str(each)]


def test_verify_finds_a_date_that_is_called_an_editors_without_her():
    """The article's own day stands where no decision gives another."""
    dated = PLAIN.sources[0].model_copy(update={"published": "2021-01-01", "published_basis": "editor"})
    forged = PLAIN.model_copy(update={"sources": (dated, *PLAIN.sources[1:])})
    assert [each for each in verify_brief(forged, loaded()) if "(editor)" in each.what]


def test_a_name_that_no_article_writes_is_said():
    """A misspelt alias joins nothing, and whoever wrote it learns so."""
    made = decide("[[name]]\nname = 'harbour guild'\nspellings = ['guild of the harbour']\n")
    assert refused(made, "name").startswith("no article gives ")


def test_reports_are_the_same_for_all():
    """The decisions change no report."""
    before = reports()
    decide("".join(GOOD))
    assert reports() == before


def test_everything_can_be_dropped():
    """The brief is then one without events, and as sound as any."""
    told = ("A bridge fell in Lowick", "another bridge fell in Lowick", "A fire burned in Lowick")
    made = decide("".join(f"[[drop]]\nevent = '{each}'\n" for each in told))
    assert (made.events, made.episodes, made.quotes, made.answers) == ((), (), (), ())
    assert findings(made) == []


def test_word_shows_the_marks_too():
    """The document that goes to readers without a browser."""
    written = zipfile.ZipFile(io.BytesIO(render_docx(decide("".join(GOOD[4:8])), "full"))).read("word/document.xml")
    for mark in ("title by the editor", "written by the editor", "note by the editor", "closed by the editor"):
        assert mark in written.decode(), mark


EXAMPLE = re.compile(r"<!-- example -->\n```toml\n(.*?)```", re.DOTALL)


def test_the_example_of_the_document_is_applied_whole_to_the_example_articles(seeds, tmp_path):
    """Every entry of it, from the answers that are recorded: nothing is asked that was not asked without it."""
    document = (seeds.parent / "docs" / "decisions.md").read_text("utf-8")
    (example,) = EXAMPLE.findall(document)
    (tmp_path / "decisions.toml").write_text(example, "utf-8")
    made = summarize(seeds, replay=CASSETTES, decisions=tmp_path / "decisions.toml")
    assert [(each.kind, each.why) for each in made.decisions if not each.applied] == []
    assert len(made.decisions) == 8
    assert verify(made, seeds) == ()


@pytest.mark.parametrize("shown", [{}, {"people": "Menschen", "Killed": "Tote"}], ids=["English", "translated"])
def test_a_figure_may_be_named_by_the_bold_words_of_the_page(shown):
    """With what it counts in brackets behind what befell them, and with what it is of, as a row has it."""
    label, of = shown.get("Killed", "Killed"), shown.get("people", "people")
    for words in (label, f"{label} ({of})", f"{label} – accident, Lowick, 3 May 2021"):
        made = decide(f"[[pin]]\nfigure = '{words}'\n", language="de" if shown else "en", shown=shown.get)
        (decision,) = made.decisions
        assert decision.about == (PLAIN.figures[0].id,), decision.why
        assert findings(made) == []


@pytest.mark.parametrize("name", ["Lowick Constabulary", "Pólice", "POLICE"])
def test_an_editor_renames_whom_all_articles_call_alike(name):
    """The brief has her name, which no article need have, wherever it had theirs; and verify holds it."""
    made = decide(f"[[name]]\nname = '{name}'\nspellings = ['police']\n")
    called = [each.name for each in made.names]
    assert name in called
    assert "police" not in called
    assert {each.said_by for figure in made.figures for each in figure.observations} == {name, "army"}
    assert findings(made) == []


@pytest.mark.parametrize(
    ("publisher", "decided"),
    [
        ("Harbour Authority", False),
        ("Rede des Hafens", True),
        ("Harbour Authority Basın ve Halkla İlişkiler Müdürlüğü", False),
    ],
)
def test_a_publisher_that_an_editor_calls_a_body_speaks_as_that_body(publisher, decided):
    """What its release counts on nobody's word is its own, and one source with what others quote of it."""
    told = [
        report("9 people died at the quay.", "2021-05-04", event_told("9 people died"), figure("9 people died", 9),
               publisher=publisher),
        report("9 people died at the quay, the Harbour Authority said.", "2021-05-04", event_told("9 people died"),
               figure("9 people died", 9, source="the Harbour Authority"),
               names=[named("Harbour Authority", "government")]),
    ]  # fmt: skip
    counted = []
    for aliases in ({}, {publisher: "Harbour Authority"}):
        merged = merge_reports(told, aliases=aliases)
        counted.append({(each.said_by, each.origins) for figure in merged.figures for each in figure.observations})
    assert [len(each) == 1 for each in counted] == [not decided, True]

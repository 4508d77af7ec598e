"""How figures, their labels and their evidence are told, and which count leads."""

import pytest
from brief_builder import BRIEF

from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.document import plain
from summarizer.render.event_names import called_in_short
from summarizer.render.figures import figure_line, leading_value, value_of, whose_told
from summarizer.render.localisation import in_language
from summarizer.render.messages import FIGURE_STATUS
from summarizer.telling.leading import leads
from summarizer_schemas.brief import Answer, Grouping, Parted, Sentence, Translation, Whole

QUAKE, FERRY = BRIEF.events[0], BRIEF.events[1]


def _figure(number, metric, of, low, **more):
    """Return a figure with one count; of a vague one `low` is the article's word."""
    count, event = BRIEF.figures[0].observations[-1], more.pop("event", "E1")
    is_word = isinstance(low, str)
    given = {"as_of": "2021-03-05", "said_by": "Red Cross", "is_party": False} | more.pop("count", {})
    value = {"low": None if is_word else low, "high": None if is_word else low, "value_text": str(low), "of": of}
    one = count.model_copy(update=value | given)
    own = {"id": f"F{number}", "metric": metric, "of": of, "event": event, "observations": (one,), "part_of": None}
    return BRIEF.figures[0].model_copy(update=own | {"low": value["low"], "high": value["high"]} | more)


ANSWERS = tuple(
    answer.model_copy(
        update={
            "sentences": tuple(
                each.model_copy(update={"cites": tuple(cite for cite in each.cites if cite[0] != "F")})
                for each in answer.sentences
            )
        }
    )
    for answer in BRIEF.answers
)
"""A first screen that rests on no figure."""


def _brief(*figures, **more):
    episodes = tuple(
        each.model_copy(update={"figures": tuple(one.id for one in figures if one.event in each.events)})
        for each in BRIEF.episodes
    )
    return BRIEF.model_copy(update={"figures": figures, "episodes": episodes, "answers": ANSWERS, **more})


def _counted(metric, *given):
    """A figure that several bodies counted, each by name, number and day."""
    count = BRIEF.figures[0].observations[0]
    told = [
        count.model_copy(
            update={
                "low": low,
                "high": low,
                "value_text": str(low),
                "qualifier": "exact",
                "as_of": day,
                "said_by": body,
                "origins": (body,),
                "is_party": False,
            }
        )
        for body, low, day in given
    ]
    return BRIEF.figures[0].model_copy(update={"metric": metric, "observations": tuple(told)})


@pytest.mark.parametrize(
    ("metric", "given", "value"),
    [
        ("killed", [("Red Cross", 46, "2021-03-09"), ("the hospital", 31, "2021-03-05")], "46"),
        ("killed", [("Red Cross", 46, "2021-03-09"), ("the hospital", 52, "2021-03-05")], "46 to 52"),
        ("killed", [("Red Cross", 46, "2021-03-09"), ("the hospital", 31, "2021-03-08")], "31 to 46"),
        ("killed", [("Red Cross", 46, "2021-03-09"), ("the hospital", 44, "2021-03-05")], "44 to 46"),
        ("missing", [("Red Cross", 49, "2021-03-09"), ("the hospital", 64, "2021-03-05")], "49"),
        ("killed", [("Red Cross", 46, "XXXX-03-09"), ("the hospital", 31, "2021-03-05")], "46"),
        ("missing", [("Red Cross", 49, "2021-03-09"), ("the hospital", 64, "XXXX-03-05")], "49"),
        ("other", [("Red Cross", 49, "2021-03-09"), ("the hospital", 30, "2021-03-05")], "30 to 49"),
    ],
)
def test_bodies_differ_only_at_one_time(metric, given, value):
    """What time has passed is no end of the range: a lower toll of days before, an older number of the missing.

    A day without a year is one of the others' year.
    """
    assert leading_value(_counted(metric, *given)) == value


def _split(why):
    """A brief of two quakes, each with its dead, that the model took for one."""
    other = QUAKE.model_copy(update={
        "id": "E9", "summary": "A quake felled homes.", "possibly_same_as": ("E1",),
        "grouping": Grouping(made_by="model", reason=None, parted=(Parted(event="E1", why=why),) if why else ()),
    })  # fmt: skip
    figures = (_figure(1, "killed", "people", 31), _figure(2, "killed", "people", 7, event="E9"))
    brief = _brief(*figures, events=(*BRIEF.events, other))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E9"), "figures": ("F1", "F2")})
    return brief.model_copy(update={"episodes": (main,)})


def test_the_standard_timeline_says_which_event_may_be_the_same_and_why_it_is_told_apart():
    """Or a reader would count it twice."""
    text = render(_split("their days lie 2 days apart"), "md")
    assert "Possibly the same as [E1](#e1): their days lie 2 days apart." in text


def _risen():
    """A toll that one body raised six times; the last count is told in Spanish, and calls the body by its letters."""
    tolls = (11, 14, 17, 20, 23, 26)
    quotes = [
        BRIEF.quotes[0].model_copy(
            update={"id": f"Q{n + 1}", "exact": f"the Civil Protection Agency said {toll} people were killed"}
        )
        for n, toll in enumerate(tolls[:-1])
    ]
    last = BRIEF.quotes[0].model_copy(update={"id": "Q6", "exact": "los muertos son 26", "prefix": "", "suffix": ""})
    count = _figure(1, "killed", "people", 26).observations[0]
    counts = [
        count.model_copy(
            update={
                "low": toll,
                "high": toll,
                "value_text": str(toll),
                "said_by": "Civil Protection Agency",
                "origins": ("Civil Protection Agency",),
                "as_of": f"2021-03-0{n + 3}",
                "current": toll == 26,
                "quotes": (f"Q{n + 1}",),
            }
        )
        for n, toll in enumerate(tolls)
    ]
    figure = _figure(1, "killed", "people", 26).model_copy(update={"observations": tuple(counts)})
    return _brief(figure, quotes=(*quotes, last, *BRIEF.quotes[6:]))


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("The Civil Protection Agency counted 26 people killed, up from 23.", ("Q6", "Q5")),
        ("The Civil Protection Agency counted 23 people killed, then 26.", ("Q5", "Q6")),
        ("On 23 March the Civil Protection Agency counted 26 people killed.", ("Q6",)),
    ],
)
def test_a_sentence_cites_the_quotes_of_the_numbers_that_it_says(said, first):
    """The one of the number that is told first stands first."""
    assert Guide(_risen()).cites(["F1"], said).quotes == first


@pytest.mark.parametrize(("day", "quote"), [(5, "Q3"), (8, "Q6")])
def test_a_translated_sentence_cites_the_quote_of_the_body_and_day_that_it_tells_of(day, quote):
    """Names and days are read in its English, whatever they are called in the language of the brief."""
    brief = _risen()
    (figure,) = brief.figures
    counts = [
        each.model_copy(update={"low": 20, "high": 20, "current": True}) if n in (2, 5) else each
        for n, each in enumerate(figure.observations)
    ]
    figures = (figure.model_copy(update={"observations": tuple(counts)}),)
    words = Translation(language="it", text=f"Il {day} marzo la Protezione civile contava 20 morti.")
    english = f"On {day} March 2021 the Civil Protection Agency counted 20 people killed."
    sentence = Sentence(text=english, cites=("F1",), translation=words)
    told = brief.model_copy(
        update={"figures": figures, "language": "it", "answers": (Answer(question="toll", sentences=(sentence,)),)}
    )
    document = render(told, "md", "full")
    (line,) = [each for each in document.splitlines() if "Protezione civile contava" in each]
    assert f"[{quote}]" in line
    assert {each for each in ("Q3", "Q6") if f"[{each}]" in line} == {quote}


def test_a_number_with_words_before_it_is_cited_to_its_own_quote():
    """The last count is a German "mehr als 30": no word of the sentence stands there, but its number does."""
    brief = _risen()
    (figure,) = brief.figures
    *before, last = figure.observations
    last = last.model_copy(update={"low": 30, "high": None, "qualifier": "more_than", "said_by": "Relief Union"})
    brief = brief.model_copy(
        update={"figures": (figure.model_copy(update={"observations": (*before, last)}),)},
    )
    assert Guide(brief).cites(["F1"], "The Relief Union spoke of more than 30 people killed.").quotes == ("Q6",)


def test_of_two_bodies_that_give_one_number_the_one_that_is_named_is_cited():
    """Though the other's count stands and that of the named body was replaced."""
    brief = _risen()
    (figure,) = brief.figures
    counts = [*figure.observations]
    counts[-1] = counts[-1].model_copy(update={"low": 20, "high": 20, "said_by": "Relief Union"})
    brief = brief.model_copy(update={"figures": (figure.model_copy(update={"observations": tuple(counts)}),)})
    assert Guide(brief).cites(["F1"], "The Civil Protection Agency counted 20 people killed.").quotes == ("Q4",)


def test_of_two_bodies_that_are_named_the_one_next_to_the_number_is_cited():
    """The agency had 20 before its 23; the 20 of the sentence is the town hall's, however its name is written."""
    brief = _risen()
    (figure,) = brief.figures
    counts = [*figure.observations]
    counts[-1] = counts[-1].model_copy(update={"low": 20, "high": 20, "said_by": "Town hall"})
    brief = brief.model_copy(update={"figures": (figure.model_copy(update={"observations": tuple(counts)}),)})
    said = "The Civil Protection Agency counted 23 people killed and the town hall 20."
    assert Guide(brief).cites(["F1"], said).quotes == ("Q5", "Q6")


def test_no_number_of_a_sentence_is_left_without_its_quote():
    """However many it tells: a fact none of whose counts it tells gives way."""
    said = "The Civil Protection Agency counted 11 people killed, then 14, 17 and 20, and by now 26."
    assert Guide(_risen()).cites(["E1", "F1"], said).quotes[:1] == ("Q1",)
    assert {"Q1", "Q2", "Q3", "Q4", "Q6"} <= {*Guide(_risen()).cites(["E1", "F1"], said).quotes}


def test_a_range_is_on_the_word_of_all_who_make_it():
    """Seven to twelve, of which a third body counts nine."""
    given = (("Red Cross", 7, "2021-03-05"), ("the hospital", 9, "2021-03-05"), ("the union", 12, "2021-03-05"))
    figure = _counted("killed", *given)
    standing = tuple(each.model_copy(update={"current": True}) for each in figure.observations)
    figure = figure.model_copy(update={"observations": standing})
    told = plain(whose_told(Guide(_brief(figure)), figure))
    assert all(who in told for who, _, _ in given)


@pytest.mark.parametrize("tag", ["en", "es", "de", "ru"])
def test_that_sources_agree_is_told_once(tag):
    """The status and the note say so in the same words."""
    figure = _counted("killed", ("Red Cross", 7, "2021-03-05"), ("the hospital", 7, "2021-03-05"))
    agreed = figure.model_copy(update={"status": "agreed", "note": "Independent sources agree.", "low": 7, "high": 7})
    with in_language(tag):
        said = FIGURE_STATUS["agreed"]
    brief = _brief(agreed).model_copy(update={"language": tag})
    line = next(line for line in render(brief, "md", length="full").splitlines() if f"**{agreed.id}**" in line)
    assert line.count(said) == 1


def test_the_annex_does_not_say_twice_who_is_counted():
    """An event that begins with whom a figure counts tells it alone."""
    night = QUAKE.model_copy(update={"summary": "People spent the night in the church."})
    figure = _figure(1, "other", "people", 300)
    told = render(_brief(figure, events=(night, *BRIEF.events[1:])), "md", length="full")
    assert "**F1** People spent the night in the church, 2 March 2021" in told


def _counts(*counts, of=None):
    """Return one figure's counts, each with its number, its hedge and whose it is."""
    one = BRIEF.figures[0].observations[-1]
    return tuple(
        one.model_copy(
            update={"low": low, "high": None if qualifier in ("at_least", "more_than") else low, "value_text": str(low)}
            | {"qualifier": qualifier, "said_by": by, "origins": (by,), "as_of": "2021-03-05", "is_party": False}
            | ({"of": of} if of else {})
        )
        for low, qualifier, by in counts
    )


@pytest.mark.parametrize(
    ("rounded", "qualifier", "told"),
    [
        (30, "about", "33"),
        (30, "at_least", "33"),
        (20, "at_least", "at least 20 to 33"),
        (25, "about", "about 25 to 33"),
    ],
)
def test_a_number_that_only_rounds_an_exact_one_is_no_other_end_of_a_range(rounded, qualifier, told):
    """Of the same 33 "about 30" and "at least 30" only say less; what lies further off is another count."""
    hurt = _figure(1, "injured", "people", 33)
    counts = _counts((rounded, qualifier, "Fire Brigade"), (33, "exact", "Red Cross"))
    assert leading_value(hurt.model_copy(update={"observations": counts})) == told


@pytest.mark.parametrize("said_by", [None, "Red Cross"])
def test_a_count_without_a_day_leads_no_row_that_has_a_dated_one(said_by):
    """Nothing says that it is the later of two that give one number."""
    dated = _figure(1, "money", "USD", 5_000_000, count={"said_by": said_by, "as_of": "2021-03-03", "quotes": ("Q4",)})
    undated = dated.observations[0].model_copy(update={"as_of": None, "quotes": ("Q1",), "origins": ("U9",)})
    for counts in ((*dated.observations, undated), (undated, *dated.observations)):
        led = leads(counts, "money")
        assert [each.as_of for each in led] == ["2021-03-03"]


def _events(*more):
    """The brief with more events, all of them of the quake's situation."""
    main = BRIEF.episodes[0].model_copy(update={"events": ("E1", *(each.id for each in more))})
    return {"events": (*BRIEF.events, *more), "episodes": (main,)}


def _since(id_, **more):
    """An event of the quake's situation of which no article gives the day or the place."""
    bare = {"id": id_, "date": None, "date_text": None, "date_basis": "unknown", "date_variants": (), "places": ()}
    return QUAKE.model_copy(update=bare | more)


def _part(number, of, low, *, metric="injured", of_whole="F1", **more):
    return _figure(number, metric, of, low, part_of=Whole(figure=of_whole, basis="stated"), **more)


def test_things_that_may_not_be_are_not_confirmed_and_nobody_fears_them():
    """Letters that may exist are no "feared letters"; the dead of a rumour are feared."""
    rumour = _since("E8", status="feared", summary="Letters of warning may exist.")
    letters = _figure(1, "other", "letters", 3, event="E8", expected="feared")
    dead = _figure(2, "killed", "people", 3, event="E8", expected="feared")
    text = render(_brief(letters, dead, **_events(rumour)), "md")
    assert "Letters, not confirmed" in text
    assert "Feared killed" in text


def test_a_figure_of_what_is_overtaken_says_by_what():
    """He who was in custody has been freed: the annex does not count him as held."""
    held = _since("E8", kind="arrest", summary="A keeper is in custody.", overtaken_by="E9")
    freed = _since("E9", kind="other", summary="A judge freed the keeper.")
    brief = _brief(_figure(1, "detained", "keepers", 1, event="E8"), **_events(held, freed))
    assert "; overtaken by [E9]" in render(brief, "md")


def test_of_numbers_none_of_which_holds_the_last_is_told():
    """Fourteen was given up first, nineteen last, whoever is named for the one."""
    figure = _counted("other", ("ministry", 14, "2021-03-04"), ("paper", 21, "2021-03-05"), ("paper", 19, "2021-03-07"))
    given_up = {"current": False, "is_superseded": True}
    gone = tuple(each.model_copy(update=given_up) for each in figure.observations)
    unnamed = tuple(each.model_copy(update={"said_by": None, "also_said_by": ()}) for each in gone[1:])
    assert leading_value(figure.model_copy(update={"observations": (gone[0], *unnamed)})) == "19"


def test_a_part_is_called_by_the_word_that_says_which():
    """Four injured read as a second total, where four residents are among the 38."""
    hurt, residents = _figure(1, "injured", "people", 38), _part(2, "residents", 4)
    text = render(_brief(hurt, residents), "md")
    assert "Injured (residents)" in text
    assert "Injured (residents)" not in render(_brief(_figure(1, "injured", "residents", 38)), "md")


@pytest.mark.parametrize(
    ("metric", "of", "status", "label"),
    [
        ("money", "EUR", "news", "The mayor promised aid, reported 3 March 2021"),
        ("displaced", "people", "background", "The mayor promised aid"),
        ("displaced", "people", "news", "Ona"),
    ],
)
def test_what_only_the_summary_says_is_told_by_it(metric, of, status, label):
    """For what a sum is, and that a state was there before the news."""
    promised = _since("E9", kind="situation", summary="The mayor promised aid.", places=("Ona",), status=status)
    figure = _figure(2, metric, of, 5000, event="E9")
    assert called_in_short(Guide(_brief(figure, **_events(promised))), figure, promised) == label


def test_a_new_figure_of_the_list_of_changes_has_the_label_of_a_row():
    """Not the whole summary of an event, and no day on which another died."""
    fell_ill = _since("E1", kind="other", summary="People fell ill, and a man died.", places=("Ona",), status="news")
    dead = _figure(1, "killed", "people", 2, count={"as_of": "2021-03-06"})
    guide = Guide(_brief(dead, events=(fell_ill, *BRIEF.events[1:])))
    assert called_in_short(guide, dead, fell_ill) == "Ona"
    line = plain(figure_line(guide, dead, called_in_short(guide, dead, fell_ill)))
    assert line.startswith("Killed – Ona (E1): 2, according to the Red Cross")


def test_what_was_replaced_is_earlier_as_in_the_tables_whoever_replaced_it():
    """The ministry lowered 27 to 24, and the firefighters' 29 of the day after has replaced that."""
    given = ((27, "Ministry", "U2", "2021-03-04", False), (24, "Ministry", "U2", "2021-03-05", False),
             (29, "Firefighters", "U7", "2021-03-06", True))  # fmt: skip
    counts = tuple(
        _figure(1, "killed", "people", low, count={"said_by": by, "origins": (own,), "as_of": day, "current": stands})
        .observations[0]
        for low, by, own, day, stands in given
    )  # fmt: skip
    figure = _figure(1, "killed", "people", 29).model_copy(update={"observations": counts})
    assert value_of(figure) == "29 (earlier 27, 24)"


@pytest.mark.parametrize(
    ("low", "words", "told"),
    [(1, "manager", False), (1, "Ana Ruiz", False), (1, "one", False), (2, "two", True)],
)
def test_of_one_that_a_noun_or_a_name_tells_the_words_are_left_out(low, words, told):
    """So "1 (written “manager”)" says nothing that "1" does not."""
    quote = BRIEF.figures[0].observations[-1].quotes[0]
    quotes = tuple(
        each.model_copy(update={"exact": f"they arrested {words}"}) if each.id == quote else each
        for each in BRIEF.quotes
    )
    figure = _figure(1, "detained", "people", low, count={"value_text": words})
    assert (f"(written “{words}”)" in render(_brief(figure, quotes=quotes), "md", "full")) is told


def test_people_of_whom_no_metric_tells_are_told_with_the_words_of_the_article():
    """The quote says what befell four men, unless things are counted or another metric tells."""
    quote = BRIEF.figures[0].observations[0].quotes[0]
    words = next(each.exact for each in BRIEF.quotes if each.id == quote)
    for metric, of, is_told in (("other", "men", True), ("other", "documents", False), ("killed", "men", False)):
        count = BRIEF.figures[0].observations[0].model_copy(update={"of": of})
        figure = _figure(1, metric, of, 4).model_copy(update={"observations": (count,)})
        told = render(_brief(figure), "md", length="full")
        line = next(each for each in told.splitlines() if "**F1**" in each)
        assert (f"“{words}”" in line) is is_told

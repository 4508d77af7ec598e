"""Which figures are key figures, how a row is labelled, and which count leads it."""

import pytest
from brief_builder import BRIEF

from summarizer.domain.languages import CODES
from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.asked_figures import fate_of_the_escaped
from summarizer.render.document import Table, plain
from summarizer.render.event_names import called_in_short
from summarizer.render.figures import figure_line, leading_value, value_of
from summarizer.render.key_figures import KeyFigures
from summarizer.render.key_rows import MOST_ROWS, Rows
from summarizer.render.translated import in_its_language, shown
from summarizer.telling.leading import leads
from summarizer_schemas.brief import Answer, Flag, Grouping, Paraphrase, Parted, Sentence, Translation, Whole

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


def _rows(brief):
    """Return each row as it stands in the table, with the event that is told above it, in plain words."""
    key = KeyFigures(Guide(brief))
    tables = (each for each in key.blocks(key.rows) if isinstance(each, Table))
    return [
        (key.told(row).what, *map(plain, cells[1:]))
        for table in tables
        for row, cells in zip(key.rows, table.rows, strict=True)
    ]


def _told(brief):
    return [f"{row.figure.metric} {row.figure.of}" for row in Rows(Guide(brief)).chosen]


def test_a_row_says_what_where_and_when_how_many_and_by_whose_count():
    """Each body's counts stand in the order of time; two children of the earlier twelve are none of the 31."""
    what, how_many, by = _rows(BRIEF)[0]
    assert what == "Killed – earthquake, Melin and Tarvo, 2 March 2021"
    assert how_many == "31"
    assert by == "Civil Protection Agency at least 12 → 31 (5 March 2021) [Q4, Q3] (F1)"


def test_a_place_by_its_name_and_by_a_part_of_it_is_one():
    """No reader is told that people are at the Club Unión and at the Unión."""
    quake = QUAKE.model_copy(update={"places": ("Melin", "Club Melin", "Tarvo")})
    ((what, _, _), *_) = _rows(BRIEF.model_copy(update={"events": (quake, *BRIEF.events[1:])}))
    assert what == "Killed – earthquake, Melin and Tarvo, 2 March 2021"


def test_a_part_of_a_place_that_one_of_several_accounts_names_is_no_place_of_the_toll():
    """Two tell of Melin, one of them of its wing C as well; where all name their own, each stays."""
    account = QUAKE.reports[0]
    tellers = tuple(account.model_copy(update={"places": own}) for own in (("Melin", "Wing C"), ("Melin",)))
    event = QUAKE.model_copy(update={"places": ("Melin", "Wing C"), "reports": tellers})
    ((what, _, _), *_) = _rows(BRIEF.model_copy(update={"events": (event, *BRIEF.events[1:])}))
    assert what == "Killed – earthquake, Melin, 2 March 2021"
    alone = event.model_copy(update={"reports": tellers[:1]})
    ((what, _, _), *_) = _rows(BRIEF.model_copy(update={"events": (alone, *BRIEF.events[1:])}))
    assert what == "Killed – earthquake, Melin and Wing C, 2 March 2021"


@pytest.mark.parametrize(("before", "told"), [("perhaps ", "perhaps 200"), ("said perhaps all of ", "200")])
def test_a_doubt_that_goes_with_a_number_stays(before, told):
    """Where every quote of the count has it right before the number."""
    quote = BRIEF.quotes[0].model_copy(update={"prefix": before, "exact": "200 people were hurt"})
    hurt = _figure(1, "injured", "people", 200, count={"quotes": (quote.id,)})
    ((_, how_many, _),) = _rows(_brief(hurt, quotes=(quote, *BRIEF.quotes[1:])))
    assert how_many == told


@pytest.mark.parametrize(
    ("also", "told"),
    [((), "Ana Ruiz, head of the agency (5 March 2021)"), (("Red Cross",), "Ana Ruiz and Red Cross (5 March 2021)")],
)
def test_a_person_is_named_with_an_office(also, told):
    """What stands behind a name is told where nobody else is named beside it."""
    count = {"said_by": "Ana Ruiz", "also_said_by": also}
    person = BRIEF.names[0].model_copy(
        update={"name": "Ana Ruiz", "kind": "person", "told_as": "Ana Ruiz, head of the agency"}
    )
    ((_, _, by),) = _rows(_brief(_figure(1, "killed", "people", 31, count=count), names=(person, *BRIEF.names)))
    assert by.startswith(told)


def test_where_independent_bodies_differ_both_are_named():
    """The value runs from the lowest to the highest."""
    _, how_many, by = next(row for row in _rows(BRIEF) if row[0].startswith("Missing"))
    assert how_many == "38 to about 50"
    assert "Red Cross about 50 (5 March 2021); Civil Protection Agency 38 (5 March 2021)" in by


def test_where_bodies_differ_what_one_said_of_whom_it_counts_stands_with_the_number_of_which_it_said_so():
    """As the other's scope stands alone, all the difference would be put down to that."""
    given = [
        ("prefecture", 214, "2021-03-05"),
        ("prefecture", 221, "2021-03-09"),
        ("health service", 304, "2021-03-09"),
    ]
    figure = _counted("injured", *given)
    scope = Paraphrase(text="ambulance cases only", as_written="x", source="S1")
    first, second, third = figure.observations
    counts = (first.model_copy(update={"scope": scope, "current": False}), second, third)
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": counts})))
    assert how_many == "221 to 304"
    assert "prefecture 214 → 221 (9 March 2021; 214: ambulance cases only)" in by
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": counts[:2]})))
    assert (how_many, "ambulance" in by) == ("221", False)


def test_a_loss_says_of_what_land_it_is_where_the_sentence_that_gives_it_does():
    """A bare "damage" would be read as all that the quake has done."""

    def told(*lands):
        counted = [("region", 620, "2021-03-09"), ("farmers", 900, "2021-03-09")]
        losses = [("region", 24_000_000, "2021-03-09"), ("farmers", 41_000_000, "2021-03-09")]
        land = _of_each(_counted("affected", *counted), lands)
        loss = _of_each(_counted("money", *losses), ["EUR of damage"] * 2)
        own = land.model_copy(update={"of": "hectares"}), loss.model_copy(update={"id": "F2", "of": "EUR of damage"})
        rows = _rows(_brief(_figure(3, "injured", "people", 200), *own))
        return {what.split(" – ")[0]: by for what, _, by in rows}

    by = told("hectares, mainly of fruit", "hectares")
    assert "region 620 (9 March 2021; hectares, mainly of fruit); farmers 900" in by["Affected (hectares)"]
    assert "region €24 million (9 March 2021; 620 hectares, mainly of fruit)" in by["Damage"]
    assert "farmers €41 million (9 March 2021; 900 hectares)" in by["Damage"]
    assert "hectares" not in told("hectares", "hectares")["Damage"]


def _of_each(figure, words):
    """A figure whose counts are of this each."""
    counts = (each.model_copy(update={"of": of}) for each, of in zip(figure.observations, words, strict=True))
    return figure.model_copy(update={"observations": tuple(counts)})


def test_one_body_under_several_names_has_one_series():
    """The government's toll of the 11th is the council's, as most of its counts call it."""
    given = [
        ("the council", 312, "2021-03-09"),
        ("the council", 298, "2021-03-10"),
        ("the government", 304, "2021-03-11"),
    ]
    figure = _counted("killed", *given)
    counts = [
        each.model_copy(update={"origins": ("U1",), "current": n == 2}) for n, each in enumerate(figure.observations)
    ]
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": tuple(counts)})))
    assert (how_many, by.split(" [")[0]) == ("304", "the council 312 → 298 → 304 (11 March 2021)")


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


def test_a_party_s_count_leads_only_alone_and_is_called_so():
    """Beside an independent body's it stands among the counts."""
    party = _figure(1, "killed", "people", 500, count={"said_by": "Army", "is_party": True, "origins": ("U7",)})
    assert _rows(_brief(party))[0][1:] == (
        "500 (a party's own count)",
        "Army, a party to the events (5 March 2021) [Q4] (F1)",
    )
    other = _figure(1, "killed", "people", 22).observations[0]
    both = party.model_copy(update={"observations": (*party.observations, other)})
    _, how_many, by = _rows(_brief(both))[0]
    assert how_many == "22"
    assert "Army, a party to the events, 500" in by


@pytest.mark.parametrize(
    ("metric", "of", "number", "is_key"),
    [
        ("killed", "people", 1, True),
        ("missing", "people", 1, True),
        ("detained", "people", 1, True),
        ("injured", "people", 1, False),
        ("displaced", "people", 1, False),
        ("other", "charges", 4, False),
        ("other", "towers", 9, False),
        ("destroyed", "buses", 75, False),
        ("destroyed", "houses", 300, True),
        ("measurement", "magnitude", 6.1, True),
        ("measurement", "degrees Celsius", -7, False),
        ("money", "USD of damage", 5_000_000, True),
        ("distance", "km", 55, False),
        ("population", "people", 9000, False),
        ("killed", "people", "dozens", True),
        ("killed", "people", "many", False),
        ("killed", "people", "several", False),
    ],
)
def test_what_readers_ask_for_is_a_key_figure(metric, of, number, is_key):
    """Deaths, the hurt, sums, strength and damage are; charges, towers and buses are not."""
    assert bool(_told(_brief(_figure(1, metric, of, number)))) is is_key


@pytest.mark.parametrize(
    ("of", "label"),
    [
        ("dead or missing people", "Dead or missing people"),
        ("people killed or wounded", "People killed or wounded"),
        ("casualties", "Killed, injured or missing"),
        ("sailors", "Killed, injured or missing (sailors)"),
    ],
)
def test_casualties_are_called_by_the_fates_that_their_words_name(of, label):
    """The dead and missing are not told as injured; where no word says which, all three may be among them."""
    ((what, _, _),) = _rows(_brief(_figure(1, "casualties", of, 128)))
    assert what.startswith(f"{label} – ")


def test_a_count_of_one_stands_only_for_the_main_event():
    """One dead beside the main event is told in the annex."""
    main, beside = _figure(1, "killed", "people", 31), _figure(2, "killed", "people", 1, event="E4")
    assert _told(_brief(main, beside)) == ["killed people"]


def test_a_word_is_no_row_where_there_is_a_number():
    """What is only "dozens" goes once somebody has counted them."""
    word, number = _figure(1, "injured", "people", "dozens"), _figure(2, "injured", "civilians", 40)
    assert _told(_brief(word, number)) == ["injured civilians"]


def test_there_are_eight_rows_at_most_and_the_main_situation_has_most():
    """However many figures there are; the other situation has at least one."""
    quake = [_figure(n, "killed", f"group {n}", 10 + n) for n in range(20)]
    ferry = [_figure(50 + n, "killed", f"crew {n}", 900 + n, event="E2") for n in range(20)]
    told = _told(_brief(*ferry, *quake))
    assert len(told) == MOST_ROWS
    assert told[:4] == ["killed group 19", "killed group 18", "killed group 17", "killed group 16"]
    assert 1 <= sum("crew" in each for each in told) <= MOST_ROWS - 4


def test_the_rows_come_in_the_order_in_which_people_ask():
    """The dead, the hurt, the missing, the displaced, strength, damage, sums; background totals last."""
    asked = [
        ("money", "USD of damage"), ("destroyed", "houses"), ("displaced", "people"), ("measurement", "magnitude"),
        ("missing", "people"), ("injured", "people"), ("killed", "people"),
    ]  # fmt: skip
    brief = _brief(*(_figure(n, *each, 40) for n, each in enumerate(asked, 1)))
    assert [each.split()[0] for each in _told(brief)] == [
        "killed", "injured", "missing", "displaced", "measurement", "destroyed", "money",
    ]  # fmt: skip


def test_a_total_of_earlier_times_comes_once_and_last():
    """However large it is, what happened now is told before."""
    war = QUAKE.model_copy(update={"id": "E9", "status": "total", "date": "2011/2021-03-05"})
    figures = (_figure(1, "killed", "people", 470_000, event="E9"), _figure(2, "killed", "people", 31))
    brief = _brief(*figures, events=(*BRIEF.events, war))
    main, *rest = brief.episodes
    main = main.model_copy(update={"events": (*main.events, "E9"), "figures": ("F1", "F2")})
    what = [row[0] for row in _rows(brief.model_copy(update={"episodes": (main, *rest)}))]
    assert [each.startswith("Killed – earthquake") for each in what] == [True, True]
    assert what[1].endswith("; a total that may include rows above")


def test_a_row_says_which_other_row_contains_it():
    """The toll of one attack that is a part of another's is not read as one more."""
    part = QUAKE.model_copy(update={"id": "E9", "kind": "accident", "part_of": "E1", "date": "2021-03-03"})
    figures = (_figure(1, "killed", "people", 31), _figure(2, "killed", "people", 7, event="E9"))
    brief = _brief(*figures, events=(*BRIEF.events, part))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E9"), "figures": ("F1", "F2")})
    rows = _rows(brief.model_copy(update={"episodes": (main,)}))
    assert rows[1][0].endswith("; counted in the total for earthquake, Melin and Tarvo, 2 March 2021 as well")


def test_two_events_that_kind_place_and_day_do_not_tell_apart_are_told_in_full():
    """Their summaries do."""
    other = QUAKE.model_copy(update={"id": "E9", "summary": "An earthquake shook the port of Melin."})
    figures = (_figure(1, "killed", "people", 31), _figure(2, "killed", "people", 7, event="E9"))
    brief = _brief(*figures, events=(*BRIEF.events, other))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E9"), "figures": ("F1", "F2")})
    rows = _rows(brief.model_copy(update={"episodes": (main,)}))
    assert rows[0][0] == "Killed – earthquake, Melin and Tarvo, 2 March 2021"
    assert rows[1][0] == "Killed – An earthquake shook the port of Melin, 2 March 2021"
    elsewhere = brief.model_copy(update={"events": (*BRIEF.events, other.model_copy(update={"places": ("Ona",)}))})
    rows = _rows(elsewhere.model_copy(update={"episodes": (main,)}))
    assert rows[1][0] == "Killed – earthquake, Ona, 2 March 2021"


@pytest.mark.parametrize(
    ("metric", "label"), [("affected", "Affected – Ona"), ("killed", "Killed – A well was bad, reported 3 March 2021")]
)
def test_what_is_counted_tells_events_of_no_kind_apart(metric, label):
    """Only two tolls of one sort and place need their summaries."""
    wells = _since("E8", kind="other", summary="A well was bad.", places=("Ona",), status="news")
    ward = _since("E9", kind="other", summary="A ward was full.", places=("Ona",), status="news")
    figures = (
        _figure(1, "destroyed", "houses", 31),
        _figure(2, metric, "people", 12, event="E8"),
        _figure(3, "killed", "people", 70, event="E9"),
    )
    rows = _rows(_brief(*figures, **_events(wells, ward)))
    assert [each[0] for each in rows if each[1] == "12"] == [label]


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


def test_the_two_halves_of_an_event_that_code_split_are_no_two_rows_of_one_question():
    """They may count the same dead; of two that were left undecided both stand."""
    assert len(_rows(_split("no place, day, name, number or wording that both give shows it"))) == 1
    assert len(_rows(_split(None))) == 2


def test_the_main_event_of_several_rows_is_told_once_above_the_table():
    """Its kind, place and day in each label are longer than the figures; a row of another event has its own."""
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "injured", "people", 200),
        _figure(3, "killed", "people", 6, event="E2"),
    )
    key = KeyFigures(Guide(_brief(*figures)))
    above, table = key.blocks(key.rows)
    assert plain(above.line) == "Unless a row says otherwise: earthquake, Melin and Tarvo, 2 March 2021."
    assert [plain(row[0]).partition(" – ")[::2] for row in table.rows[:2]] == [("Killed", ""), ("Injured", "")]
    assert all(plain(row[0]) == key.told(each).what for row, each in zip(table.rows[2:], key.rows[2:], strict=True))
    assert len(key.blocks(key.rows[:1])) == 1


def test_that_two_events_may_be_one_is_said_once_below_the_table():
    """However many rows they have, and to whichever of the two the brief ties the other; no label repeats it."""
    brief = _split(None)
    hurt = (_figure(3, "injured", "people", 40), _figure(4, "injured", "people", 9, event="E9"))
    main = brief.episodes[0].model_copy(update={"figures": ("F1", "F2", "F3", "F4")})
    first, *others = brief.events
    both = (first.model_copy(update={"possibly_same_as": ("E9",)}), *others)
    brief = brief.model_copy(update={"figures": (*brief.figures, *hurt), "episodes": (main,), "events": both})
    key = KeyFigures(Guide(brief))
    table, note = key.blocks(key.rows)[-2:]
    assert len(table.rows) > 2
    assert not any("perhaps" in plain(row[0]) for row in table.rows)
    assert plain(note.line).count("perhaps the same as") == 1


def test_the_standard_timeline_says_which_event_may_be_the_same_and_why_it_is_told_apart():
    """Or a reader would count it twice."""
    text = render(_split("their days lie 2 days apart"), "md")
    assert "Possibly the same as [E1](#e1): their days lie 2 days apart." in text


def test_a_figure_on_planted_words_alone_is_no_key_figure():
    """And a planted count leads no row that has another."""
    planted = tuple(each.model_copy(update={"planted": each.id == "Q4"}) for each in BRIEF.quotes)
    alone = _brief(_figure(1, "killed", "people", 500), quotes=planted)
    assert _rows(alone) == []
    what, how_many, by = _rows(BRIEF.model_copy(update={"quotes": planted}))[0]
    assert what.startswith("Killed")
    assert how_many == "at least 12, of them 2 children"
    assert "31" not in by


def test_a_number_that_was_printed_in_error_is_no_key_figure():
    """It stands among all figures, where what it is stands beside it."""
    right = _figure(1, "money", "USD of merger value", 515_000_000)
    wrong = _figure(2, "money", "USD of merger value, as first printed in error", 515_000_000_000)
    assert _told(_brief(wrong, right)) == ["money USD of merger value"]


@pytest.mark.parametrize(
    ("of", "what", "value"),
    [
        ("rupiah per victim", "Sum per victim", "75 rupiah"),
        ("Peruvian soles", "Sum", "75 Peruvian soles"),
        ("pence per share", "Sum per share", "75 pence"),
        ("GBP, value of the firm", "Value of the firm", "£75"),
        ("damage to houses", "Damage to houses", "75"),
    ],
)
def test_a_sum_has_its_currency_whatever_words_it_is_in(of, what, value):
    """Beside the number, and not among what is counted."""
    ((told, how_many, _),) = _rows(_brief(_figure(1, "money", of, 75)))
    assert (told.split(" – ")[0], how_many) == (what, value)


@pytest.mark.parametrize(
    ("count", "told"),
    [
        ({"as_of": "2021-03-05", "origins": ("U2",)}, "31, of them 2 children"),
        ({"as_of": "2021-03-03", "origins": ("U2",)}, "31"),
        ({"as_of": "2021-03-05", "said_by": "Army", "origins": ("U7",), "quotes": ("Q5",)}, "31"),
        ({"as_of": None, "said_by": None, "origins": ("U7",), "quotes": ("Q1",)}, "31"),
        ({"as_of": None, "said_by": None, "origins": ("U7",), "quotes": ("Q4",)}, "31"),
    ],
)
def test_a_part_stands_with_a_whole_of_one_body_and_one_time(count, told):
    """What was counted before the whole rose, or by somebody else, is none of the number that leads."""
    whole = _figure(1, "killed", "people", 31, count={"origins": ("U2",), "quotes": ("Q4",)})
    part = _figure(2, "killed", "children", 2, count=count, part_of=BRIEF.figures[1].part_of)
    assert _rows(_brief(whole, part))[0][1] == told


def test_of_a_range_a_part_says_of_which_end_it_is():
    """And people somewhere are told by where."""
    low = _figure(1, "killed", "people", 31, count={"origins": ("U2",), "quotes": ("Q4",)})
    high = _figure(1, "killed", "people", 38, count={"said_by": "Army", "origins": ("U7",), "quotes": ("Q5",)})
    both = low.model_copy(update={"observations": (*low.observations, *high.observations)})
    part = _figure(
        2, "killed", "people", 7, event="E9", part_of=BRIEF.figures[1].part_of,
        count={"said_by": "Army", "origins": ("U7",)},
    )  # fmt: skip
    town = QUAKE.model_copy(update={"id": "E9", "places": ("Ostrel",), "date": None})
    assert _rows(_brief(both, part, events=(*BRIEF.events, town)))[0][1] == "31 to 38, of the 38: 7 in Ostrel"


@pytest.mark.parametrize(
    ("number", "told"),
    [(31, "31 to 38, of the 31: 7 sailors"), (38, "31 to 38, of the 38: 7 sailors"), (30, "31 to 38"),
     (None, "31 to 38")],
)  # fmt: skip
def test_a_part_is_of_the_whole_that_its_article_names_or_of_none(number, told):
    """One article gives both ends of a range and, in its own voice, a part: which end is meant, its words say."""
    both = [
        _figure(1, "killed", "people", low, count={"said_by": who, "origins": (own,), "quotes": ("Q4",)})
        for low, who, own in ((31, "Institute", "U2"), (38, "Relatives", "U7"))
    ]
    whole = both[0].model_copy(update={"observations": tuple(one for each in both for one in each.observations)})
    count = {"said_by": None, "origins": ("U8",), "quotes": ("Q4",), "whole": number}
    part = _figure(2, "killed", "sailors", 7, count=count, part_of=BRIEF.figures[1].part_of)
    assert _rows(_brief(whole, part))[0][1] == told


@pytest.mark.parametrize(("whole", "rows"), [(None, 2), (31, 1)])
def test_who_is_told_as_a_part_of_a_toll_has_no_row_of_the_dead(whole, rows):
    """Also where nothing tells of which toll: the number would be read as one more."""
    dead = _figure(1, "killed", "people", 31, count={"quotes": ("Q4",)})
    part = _figure(2, "killed", "people", 9, count={"quotes": ("Q4",), "whole": whole})
    assert len(_rows(_brief(dead, part))) == rows


def _fight(*figures, **more):
    """A brief of a clash, with a total of it to date (E9) and a state that it left people in (E8)."""
    clash = QUAKE.model_copy(update={"kind": "armed_clash"})
    total = clash.model_copy(update={"id": "E9", "status": "total", "date": "2021-03-02/2021-03-04"})
    state = clash.model_copy(update={"id": "E8", "kind": "situation", "status": "background", "date": None})
    brief = _brief(*figures, events=(clash, *BRIEF.events[1:], state, total), **more)
    ids = tuple(each.id for each in figures)
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E8", "E9"), "figures": ids})
    return brief.model_copy(update={"episodes": (main, *brief.episodes[1:])})


_SIDE = {"said_by": "Army", "is_party": True, "origins": ("U7",)}


def test_the_total_of_the_main_event_leads_and_what_a_side_claims_of_the_other_stands_behind():
    """The dead to date first, then the hurt and those who fled; a claim about enemies is no toll, whoever has it."""
    brief = _fight(
        _figure(1, "killed", "fighters of the League", 60, count=_SIDE),
        _figure(2, "killed", "enemies", 70),
        _figure(3, "detained", "fighters of the League", 9, count=_SIDE),
        _figure(4, "killed", "people", 46, event="E9"),
        _figure(5, "injured", "people", 73, event="E9"),
        _figure(6, "other", "people without shelter", 900, event="E8"),
        _figure(7, "other", "prisoners exchanged", 28, event="E8", part_of=None),
    )
    told = _told(brief)
    assert told[:3] == ["killed people", "injured people", "other people without shelter"]
    assert set(told[3:]) == {"killed fighters of the League", "killed enemies", "detained fighters of the League"}
    assert "since 2 March 2021" in _rows(brief)[0][0]


def test_prisoners_exchanged_are_asked_for_as_those_held_are():
    """Whatever metric the count has; of what is over they are no key figure."""
    exchanged = QUAKE.model_copy(update={"id": "E7", "kind": "other"})
    figures = (_figure(1, "killed", "people", 31), _figure(2, "other", "prisoners exchanged", 28, event="E7"))
    brief = _brief(*figures, events=(*BRIEF.events, exchanged))
    assert _told(brief) == ["killed people", "other prisoners exchanged"]


@pytest.mark.parametrize(
    ("metric", "of", "event"),
    [
        ("money", "dinars for a litre of petrol", "E1"),
        ("money", "rupees of fee", "E1"),
        ("money", "USD of damage", "E2"),
        ("affected", "districts", "E1"),
    ],
)
def test_prices_sums_of_other_matters_and_areas_give_way_to_people(metric, of, event):
    """Where people came to harm nobody asks for them first."""
    assert _told(_brief(_figure(1, "killed", "people", 31), _figure(2, metric, of, 900, event=event))) == [
        "killed people"
    ]


def test_an_earlier_disaster_waits_until_room_is_left():
    """Its dead take no row from what the main event did, nor stand beside the dead of that."""
    before = QUAKE.model_copy(update={"id": "E9", "status": "background", "date": "2015-04"})
    asked = ("killed", "injured", "missing", "trapped", "displaced", "refugees", "affected", "rescued")
    figures = [_figure(n, each, "people", 40 + n) for n, each in enumerate(asked, 1)]
    early = _figure(9, "killed", "people", 9_000, event="E9")
    events = (*BRIEF.events, before)
    assert "F9" not in [row.figure.id for row in Rows(Guide(_brief(*figures, early, events=events))).chosen]
    assert "F9" not in [row.figure.id for row in Rows(Guide(_brief(*figures[:4], early, events=events))).chosen]
    assert "F9" in [row.figure.id for row in Rows(Guide(_brief(*figures[1:4], early, events=events))).chosen]


def test_two_numbers_that_one_body_gives_at_once_are_no_series():
    """Only what is counted later replaces what was counted before."""
    brief = _brief(_counted("killed", ("the communiqués", 23, "2021-03-05"), ("the communiqués", 31, "2021-03-05")))
    assert "the communiqués 23 and 31 (5 March 2021)" in _rows(brief)[0][2]


def test_two_numbers_that_one_article_gives_at_once_are_both_told():
    """Its "52 or 62" leaves open which; nobody has replaced the one by the other."""
    brief = _brief(_counted("missing", (None, 52, "2021-03-05"), (None, 62, "2021-03-05")))
    (_, how_many, by), *_ = _rows(brief)
    assert how_many == "52 to 62"
    assert " 52 and 62 (5 March 2021)" in by


def test_of_articles_that_name_nobody_the_first_with_a_number_is_named():
    """A later one may have it from there."""
    figure = _counted("killed", (None, 66, "2021-03-05"), (None, 66, "2021-03-07"))
    counts = [each.model_copy(update={"origins": (f"U{n}",)}) for n, each in enumerate(figure.observations)]
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": tuple(counts)})))
    assert how_many == "66"
    assert "(5 March 2021)" in by


def test_the_day_of_a_series_is_that_of_its_last_number():
    """Also where nothing of the body stands, and its first count has no year."""
    given = [("the ministry", 15, "XXXX-03-03"), ("the ministry", 64, "2021-03-05"), (None, 66, "2021-03-07")]
    figure = _counted("killed", *given)
    counts = [each.model_copy(update={"current": n == 2}) for n, each in enumerate(figure.observations)]
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": tuple(counts)})))
    assert how_many == "66"
    assert "the ministry 15 → 64 (5 March 2021)" in by


def test_who_counted_long_before_is_left_to_the_annex():
    """A body whose counts have all been replaced, and that time has passed."""
    old = _counted("killed", ("the hospital", 12, "2021-03-02"), ("Red Cross", 46, "2021-03-09"))
    first = old.observations[0].model_copy(update={"current": False})
    assert _rows(_brief(old.model_copy(update={"observations": (first, old.observations[1])})))[0][2].startswith(
        "Red Cross (9 March 2021)"
    )


def test_a_sum_that_is_called_a_guess_where_it_is_told_is_no_key_figure():
    """Whoever reads the sentence to its end does not take the number for one."""
    sum_ = _counted("money", ("some newspapers", 410_000_000, "2021-03-09")).model_copy(update={"of": "USD of damage"})
    quote = next(each for each in BRIEF.quotes if each.id == sum_.observations[0].quotes[0])
    guessed = quote.model_copy(update={"suffix": " was “somebody’s guess”, the minis"})
    others = [each for each in BRIEF.quotes if each.id != quote.id]
    brief = _brief(sum_)
    assert any("410" in row[1] for row in _rows(brief))
    assert not any("410" in row[1] for row in _rows(brief.model_copy(update={"quotes": (guessed, *others)})))


def test_the_running_total_of_an_outbreak_leads_before_the_few_of_whom_single_reports_tell():
    """Its situation is about it; two who died in one ward, and how it was counted anew, may be held in it."""
    outbreak = QUAKE.model_copy(update={"status": "total", "date": "2021-03-02/2021-03-20"})
    ward = _since("E9", kind="humanitarian", status="news", summary="Patients died in a ward.", date="2021-03-05")
    lowered = _since("E8", kind="decision", status="news", summary="A ministry lowered the toll.", date="2021-03-20")
    figures = (_figure(1, "killed", "people", 26), _figure(2, "killed", "patients", 2, event="E9"),
               _figure(3, "ill", "suspected cases", 431), _figure(4, "killed", "patients", 1, event="E8"))  # fmt: skip
    more = _events(ward, lowered)
    said = Sentence(text="A ministry lowered the toll of an outbreak.", cites=("E1", "E8"), written_by="model")
    answers = (Answer(question="what_happened", sentences=(said,)),)
    brief = _brief(*figures, **more | {"events": (outbreak, *more["events"][1:]), "answers": answers})
    assert _told(brief)[:2] == ["killed people", "ill suspected cases"]


def test_the_toll_of_news_of_its_kind_that_goes_on_from_its_day_leads():
    """The uprising of 2 March is told of 2–5 March by those who count its dead to date: they come before the hurt."""
    goes_on = QUAKE.model_copy(update={"id": "E9", "date": "2021-03-02/2021-03-05", "status": "news"})
    figures = (_figure(1, "injured", "people", 47), _figure(2, "killed", "people", 20, event="E9"))
    assert _told(_brief(*figures, **_events(goes_on)))[0] == "killed people"


@pytest.mark.parametrize(
    "of", ["bodies counted twice", "bodies listed twice", "cases removed from the toll", "double-counted cases"]
)
def test_what_was_taken_out_of_a_count_is_no_row(of):
    """It says why a toll is lower, and is no toll."""
    figures = (_figure(1, "killed", "people", 31), _figure(2, "killed", of, 3, event="E2"))
    assert f"killed {of}" not in _told(_brief(*figures))


def test_a_toll_of_one_body_that_has_grown_in_another_total_is_no_row_of_its_own():
    """The Red Crescent's 44 of the 27th is its 46 of the day after, told of another span of days."""
    relief = {"said_by": "Red Crescent", "origins": ("U9",), "as_of": "2021-03-04"}
    brief = _fight(
        _figure(1, "killed", "people", 44, event="E9", count={**relief, "as_of": "2021-03-03"}),
        _figure(2, "killed", "people", 46, event="E9", count=relief),
    )
    assert [row[1] for row in _rows(brief)] == ["46"]


def test_first_claims_of_a_fight_that_a_side_has_given_up_are_no_key_figure():
    """The army admitted to 5 and now to 19: what it said first is nowhere a key figure."""
    first = {**_SIDE, "as_of": "2021-03-02"}
    brief = _fight(
        _figure(1, "casualties", "fighters of the Army", 5, count=first),
        _figure(2, "killed", "fighters of the Army", 19, event="E9", count={**_SIDE, "as_of": "2021-03-04"}),
    )
    assert [row[1].split(" ")[0] for row in _rows(brief)] == ["19"]


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


def test_a_row_cites_the_quote_of_the_number_that_leads_and_names_its_figure_once():
    """However many quotes there are, and whatever words they have in common with the row."""
    _, _, by = next(row for row in _rows(_risen()) if row[0].startswith("Killed"))
    assert "[Q6]" in by
    document = render(_risen(), "md", "full")
    (row,) = [line for line in document.splitlines() if line.startswith("| Killed")]
    assert "[[Q6](#q6)] ([F1](#f1))" in row
    assert "more:" not in row


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


def test_sums_that_lie_far_apart_are_no_range():
    """What two articles tell of money for one event may be two sums: the row would fold them into one."""
    far = _figure(1, "money", "EUR", 6_200_000)
    far = far.model_copy(
        update={"observations": _counts((800_000, "exact", "Region"), (6_200_000, "exact", "State"), of="EUR")}
    )
    near = _figure(2, "money", "EUR", 5_000_000)
    near = near.model_copy(
        update={"observations": _counts((4_500_000, "exact", "Region"), (5_000_000, "exact", "State"), of="EUR")}
    )
    assert _told(_brief(far, near)) == ["money EUR"]
    assert [row[1] for row in _rows(_brief(far, near))] == ["€4.5 million to €5 million"]


def test_one_dead_person_of_an_event_with_a_toll_has_no_row():
    """Beside sixteen dead a row of one reads as a seventeenth; where he is the only one, he has it."""
    toll, cousin = _figure(1, "killed", "people", 16), _figure(2, "killed", "cousins", 1)
    assert _told(_brief(toll, cousin)) == ["killed people"]
    assert _told(_brief(cousin)) == ["killed cousins"]


def test_a_part_that_says_nothing_of_whom_it_is_stands_in_no_row():
    """Of "16, of them 15 people" the second half tells nobody anything; children are told."""
    parts = [
        _figure(number, "killed", of, low, part_of=Whole(figure="F1", basis="stated"))
        for number, of, low in ((2, "people", 15), (3, "children", 4))
    ]
    (row,) = _rows(_brief(_figure(1, "killed", "people", 16), *parts))
    assert row[1] == "16, of them 4 children"


@pytest.mark.parametrize(("status", "metric"), [("planned", "casualties"), ("feared", "trapped")])
def test_what_is_ahead_of_a_count_gives_way_to_it(status, metric):
    """How many a ceremony is for, and a guess before anybody was counted, are not asked beside a toll."""
    ahead = FERRY.model_copy(update={"id": "E2", "status": status})
    figures = _figure(1, "killed", "people", 16), _figure(2, metric, "people", 11, event="E2")
    told = _told(_brief(*figures, events=(QUAKE, ahead, *BRIEF.events[2:])))
    assert told == ["killed people"]


@pytest.mark.parametrize(
    ("summary", "rows"),
    [
        ("A second ferry was feared lost with its crew", 2),
        ("A second ferry was reported lost, which could not be confirmed", 1),
        ("A second ferry was feared lost; the report proved false", 1),
        ("A second ferry was feared lost in a false alarm", 1),
    ],
)
def test_what_was_feared_and_not_borne_out_has_no_row(summary, rows):
    """A rumour's dead stand in the annex; what is feared still is told."""
    feared = FERRY.model_copy(update={"id": "E2", "status": "feared", "summary": summary})
    figures = _figure(1, "killed", "people", 16), _figure(2, "killed", "people", 4, event="E2", expected="feared")
    assert len(_told(_brief(*figures, events=(QUAKE, feared, *BRIEF.events[2:])))) == rows


@pytest.mark.parametrize(
    ("summary", "status", "label"),
    [
        (
            "A rights office recorded the deaths of civilians.",
            "total",
            "A rights office recorded the deaths of civilians",
        ),
        ("Attacks on civilians went on.", "total", "attacks on civilians"),
        ("Civilians were killed by gunmen.", "total", "attacks on civilians"),
        ("People died at the gate.", "news", "attack on civilians"),
    ],
)
def test_a_record_of_civilians_who_died_is_no_record_of_attacks_on_them(summary, status, label):
    """Who counts all civilians that died in a war does not say that all died in attacks on civilians."""
    event = QUAKE.model_copy(update={"kind": "attack_on_civilians", "status": status, "summary": summary, "places": ()})
    brief = _brief(_figure(1, "killed", "civilians", 299), events=(event, *BRIEF.events[1:]))
    assert _rows(brief)[0][0].startswith(f"Killed (civilians) – {label}, ")


def test_an_alarm_that_another_account_clears_has_no_row():
    """The suitcase held schoolbooks, which whoever first told of the bomb did not know."""
    feared = FERRY.model_copy(update={"id": "E2", "status": "feared", "summary": "A third bomb was reported found."})
    told = FERRY.model_copy(update={"id": "E9", "status": "news", "summary": "The third bomb proved false."})
    figures = _figure(1, "killed", "people", 16), _figure(2, "killed", "people", 4, event="E2", expected="feared")
    events = (QUAKE, feared, *BRIEF.events[2:])
    assert len(_told(_brief(*figures, events=events))) == 2
    assert len(_told(_brief(*figures, events=(*events, told)))) == 1
    other = told.model_copy(update={"summary": "The rumour of a flood proved false."})
    assert len(_told(_brief(*figures, events=(*events, other)))) == 2


def test_those_in_custody_by_now_stand_for_the_arrests_before():
    """Of four who were arrested one was freed and another taken since: the state is told, and no day's arrests."""
    raid = FERRY.model_copy(update={"id": "E2", "kind": "arrest", "summary": "Police arrested several men."})
    held = raid.model_copy(
        update={"id": "E9", "kind": "situation", "status": "background", "date": None, "summary": "Men are in custody."}
    )
    episode = BRIEF.episodes[0].model_copy(update={"events": (*BRIEF.episodes[0].events, "E2", "E9")})
    arrested = _figure(2, "detained", "men", 4, event="E2")
    by_now = _figure(3, "detained", "suspects", 5, event="E9", count={"as_of": "2021-03-08"})
    world = {"events": (QUAKE, raid, held, *BRIEF.events[2:]), "episodes": (episode,)}
    killed = _figure(1, "killed", "people", 16)

    def told(*figures):
        own = episode.model_copy(update={"figures": tuple(each.id for each in figures)})
        return _told(BRIEF.model_copy(update=world | {"figures": figures, "episodes": (own,)}))

    assert told(killed, arrested) == ["killed people", "detained men"]
    assert told(killed, arrested, by_now) == ["killed people", "detained suspects"]


def test_a_part_of_what_was_taken_back_has_no_row():
    """The 31 badly hurt were among the 94, which hold no longer."""
    part = _figure(3, "injured", "people badly hurt", 31, part_of=Whole(figure="F2", basis="stated"))
    whole = _figure(2, "injured", "people", 94)
    gone = _figure(2, "injured", "people", 94, count={"is_withdrawn": True, "current": False})
    killed = _figure(1, "killed", "people", 16)
    assert "injured people" in _told(_brief(killed, whole, part))
    assert _told(_brief(killed, gone, part)) == ["killed people"]


def test_a_trifle_beside_the_largest_sum_has_no_row():
    """A club's cheque is none beside what a state spends in the same currency; another currency says nothing."""
    spent, cheque = _figure(2, "money", "EUR", 5_000_000), _figure(3, "money", "EUR", 6_400)
    other = _figure(4, "money", "USD", 40_000)
    assert _told(_brief(_figure(1, "killed", "people", 16), spent, cheque, other)) == [
        "killed people",
        "money EUR",
        "money USD",
    ]


def test_a_rounding_is_no_step_in_the_history_of_a_count():
    """Beside 31 "about 30" is no fall: a body that counted 17, then 31, has counted no third time."""
    one = BRIEF.figures[0].observations[-1]
    days = (17, "exact", "2021-03-03", False), (31, "exact", "2021-03-04", True), (30, "about", "2021-03-05", True)
    counts = tuple(
        one.model_copy(
            update={"low": low, "high": low, "value_text": str(low), "qualifier": qualifier, "as_of": day}
            | {"current": current, "said_by": "Civil Protection", "origins": ("cp",), "is_party": False}
        )
        for low, qualifier, day, current in days
    )
    hurt = _figure(1, "injured", "people", 31).model_copy(update={"observations": counts})
    assert "17 → 31" in _rows(_brief(hurt))[0][2]
    assert "about 30" not in _rows(_brief(hurt))[0][2]


@pytest.mark.parametrize(
    ("kind", "accounts", "where"),
    [
        ("accident", [("Lowick",), ("Kelsia",)], "Lowick"),
        ("accident", [("Lowick", "Kelsia")], "Lowick, Kelsia"),
        ("accident", [("Lowick",), ("Rhee Valley",)], "Lowick"),
        ("accident", [("Lowick",), ("Italy",)], "Lowick"),
        ("accident", [("Lowick", "Italy")], "Lowick, Italy"),
        ("accident", [("Lowick",), ("Melin",)], "Lowick"),
        ("accident", [("Lowick", "Melin")], "Lowick and Melin"),
        ("disaster", [("Lowick",), ("Melin",)], "Lowick and Melin"),
        ("accident", [("Kelsia",)], "Kelsia"),
    ],
)
def test_a_town_and_what_is_around_it_are_not_two_places(kind, accounts, where):
    """A region, a valley, a state; nor is what happened at one spot at two unless somebody tells both of it."""
    region = BRIEF.names[0].model_copy(update={"name": "Kelsia", "kind": "government"})
    reports = tuple(QUAKE.reports[0].model_copy(update={"places": each}) for each in accounts)
    places = tuple(dict.fromkeys(place for each in accounts for place in each))
    there = QUAKE.model_copy(update={"kind": kind, "places": places, "reports": reports, "summary": "It broke."})
    brief = _brief(_figure(1, "killed", "people", 31), events=(there,), names=(*BRIEF.names, region))
    ((what, _, _),) = _rows(brief)
    assert what.split(" – ")[1].split(", ", 1)[1].removesuffix(", 2 March 2021") == where


@pytest.mark.parametrize("said_by", [None, "Red Cross"])
def test_a_count_without_a_day_leads_no_row_that_has_a_dated_one(said_by):
    """Nothing says that it is the later of two that give one number."""
    dated = _figure(1, "money", "USD", 5_000_000, count={"said_by": said_by, "as_of": "2021-03-03", "quotes": ("Q4",)})
    undated = dated.observations[0].model_copy(update={"as_of": None, "quotes": ("Q1",), "origins": ("U9",)})
    for counts in ((*dated.observations, undated), (undated, *dated.observations)):
        led = leads(counts, "money")
        assert [each.as_of for each in led] == ["2021-03-03"]


_EARLY = {"as_of": "2021-03-03"}
_UNDATED = {"as_of": None}


def _told_beside(*figures, **headings):
    """Return the rows of a brief whose main situation has further events, each by its number and what differs."""
    events = [QUAKE.model_copy(update={"id": id_, "date": None, **more}) for id_, more in headings.items()]
    brief = _brief(*figures, events=(*BRIEF.events, *events))
    main = brief.episodes[0].model_copy(
        update={"events": ("E1", *headings), "figures": tuple(each.id for each in figures)}
    )
    return Rows(Guide(brief.model_copy(update={"episodes": (main, *brief.episodes[1:])}))).chosen


def test_the_main_event_s_dead_have_one_row_whatever_else_tells_of_them():
    """A group of them, and some of them on a list, read as more dead; another event's dead are others."""
    rows = _told_beside(
        _figure(1, "killed", "people", 36),
        _figure(2, "killed", "people struck from behind", 2),
        _figure(3, "killed", "people", 37, event="E7"),
        _figure(4, "killed", "people", 12, event="E8"),
        E7={"kind": "situation", "summary": "The relatives keep a list."},
        E8={"kind": "shelling", "summary": "A market was attacked."},
    )
    assert [row.figure.id for row in rows] == ["F1", "F4"]


def test_the_dead_of_a_phase_that_are_among_those_of_the_main_event_have_no_row():
    """One count of theirs says whose part they are, and what is disputed of them is a dispute."""
    part = _figure(2, "killed", "people", 3, event="E7", part_of=Whole(figure="F1", basis="stated"))
    denied = _figure(3, "killed", "people", 2, event="E7")
    rows = _told_beside(_figure(1, "killed", "people", 36), part, denied, E7={"kind": "armed_clash"})
    assert [row.figure.id for row in rows] == ["F1"]


def test_groups_of_the_dead_stand_where_nobody_counts_all():
    """They are the toll then."""
    figures = _figure(1, "killed", "soldiers", 12), _figure(2, "killed", "children", 80)
    assert {row.figure.id for row in _told_beside(*figures)} == {"F1", "F2"}


def test_the_hurt_have_one_row_in_which_the_widest_count_leads():
    """What a nurse had seen on the first night is none beside what the health service counted of all days."""
    rows = _told_beside(
        _figure(1, "injured", "people", 30, count=_UNDATED),
        _figure(2, "affected", "people treated at the clinic", 52, count=_EARLY),
        _figure(3, "affected", "people who received care", 112, event="E7"),
        _figure(4, "injured", "people", 87, event="E8", count=_UNDATED),
        E7={"kind": "humanitarian", "status": "total"},
        E8={"status": "total"},
    )
    assert [row.figure.id for row in rows] == ["F3"]


def test_who_escaped_is_asked_for_and_counted_anew_from_day_to_day():
    """One row each of those who fled, were caught and are at large: the latest, under whatever heading."""
    rows = _told_beside(
        _figure(1, "other", "escaped inmates", 43, event="E7", count=_EARLY),
        _figure(2, "detained", "fugitives", 19, event="E7", count=_EARLY),
        _figure(3, "other", "fugitives", 43, event="E8"),
        _figure(4, "detained", "fugitives", 29, event="E8"),
        _figure(5, "other", "prisoners at large", 14, event="E8"),
        _figure(6, "other", "men on the run", 300, event="E9"),
        E9={"kind": "other", "status": "feared"},
        E7={"kind": "other"},
        E8={"kind": "situation"},
    )
    assert sorted(row.figure.id for row in rows) == ["F3", "F4", "F5"]


def test_who_gave_a_toll_that_was_lowered_is_left_to_the_annex():
    """The ministry's 38 tells nothing of how 36 came to be; what one body counted itself stays in its series."""
    figure = _counted("killed", ("the ministry", 38, "2021-03-05"), ("Red Cross", 36, "2021-03-06"))
    first = figure.observations[0].model_copy(update={"current": False, "is_superseded": True})
    last = figure.observations[1].model_copy(update={"current": True})
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": (first, last)})))
    assert how_many == "36"
    assert "ministry" not in by


def test_a_total_of_disasters_before_this_one_holds_none_of_its_dead():
    """It is told of what was over: no row beside the dead of the main event."""
    rows = _told_beside(
        _figure(1, "killed", "people", 36),
        _figure(2, "killed", "people", 46, event="E7"),
        E7={"status": "total", "summary": "People died in several quakes before this one."},
    )
    assert [row.figure.id for row in rows] == ["F1"]


def test_the_missing_of_whom_somebody_says_what_became_of_them_have_no_row():
    """Of 126 who did not answer the roll 43 had escaped; without such a word they are missing."""
    absent = _figure(2, "missing", "people", 126, event="E7")
    explained = _figure(3, "other", "people", 126, event="E7")
    escaped = _figure(4, "other", "escaped inmates", 43, event="E7", part_of=Whole(figure="F3", basis="stated"))
    heading = {"E7": {"kind": "situation"}}
    told = [row.figure.id for row in _told_beside(_figure(1, "killed", "people", 36), absent, **heading)]
    assert "F2" in told
    rows = _told_beside(_figure(1, "killed", "people", 36), absent, explained, escaped, **heading)
    assert "F2" not in [row.figure.id for row in rows]


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


@pytest.mark.parametrize(
    ("of", "other", "quotes", "told"),
    [
        ("people moved to Lowick", "people referred to Lowick", ("Q3", "Q7"), "58, of them 11 people moved to Lowick"),
        (
            "people moved to Lowick",
            "people referred to Lowick",
            ("Q3", "Q3"),
            "58, of them 11 people moved to Lowick and",
        ),
        ("women moved to Lowick", "men moved to Lowick", ("Q3", "Q7"), "58, of them 11 women moved to Lowick and"),
        ("people moved to Lowick", "people moved to Melin", ("Q3", "Q7"), "58, of them 11 people moved to Lowick and"),
    ],
    ids=["two articles", "one article", "other people", "another place"],
)
def test_a_part_that_two_articles_tell_in_their_own_words_is_told_once(of, other, quotes, told):
    """Whoever adds it up takes 11 for 22."""
    hurt = _figure(1, "injured", "people", 58)
    parts = (
        _part(n, words, 11, count={"quotes": (quote,), "whole": 58})
        for n, (words, quote) in enumerate(zip((of, other), quotes, strict=True), start=2)
    )
    row = next(each for each in _rows(_brief(hurt, *parts)) if each[0].startswith("Injured"))
    assert row[1].startswith(told)
    assert (" and " in row[1]) == told.endswith("and")


def test_parts_are_told_with_the_rest_that_their_article_counts():
    """Of 38 hurt 21 and 15 are 36: whoever adds them up needs the two who died."""
    hurt = _figure(1, "injured", "people", 38)
    parts = (_part(2, "discharged people", 21), _part(3, "people in hospital", 15))
    rest = _figure(4, "killed", "injured people", 2)
    danger = _part(5, "people in danger", 6, of_whole="F3")
    toll = _figure(6, "killed", "people", 31)
    missing = _figure(7, "missing", "people", 2)
    told = _rows(_brief(hurt, *parts, rest, danger, toll, missing))
    row = next(each for each in told if each[0].startswith("Injured"))
    assert row[1] == ("38, of them 21 discharged, 15 in hospital (6 in danger) and 2 who have since died")


def test_those_who_are_still_displaced_stand_in_the_row_of_all_who_were():
    """An evacuation that no article places is the main event's."""
    moved = _since("E8", kind="displacement", summary="Civil Protection evacuated people.")
    still = _since(
        "E9", kind="situation", status="background", summary="Evacuees remain in a gymnasium.", places=("Ona",)
    )
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "displaced", "people", 430, event="E8", count={"as_of": "2021-03-03"}),
        _figure(3, "displaced", "evacuees", 64, event="E9", count={"as_of": "2021-03-06"}),
    )
    _, (what, how_many, by) = _rows(_brief(*figures, **_events(moved, still)))
    assert (what, how_many) == (
        "Displaced – earthquake, Melin and Tarvo, 2 March 2021",
        "430; by the latest count 64 are left (6 March 2021)",
    )
    assert by.startswith("Red Cross 430 → 64 (6 March 2021)")


def test_of_the_missing_the_latest_is_told_where_a_second_reading_takes_the_others_for_overtaken():
    """Of an event that may be the same an older number would stand for what nobody counts any more."""
    first = _figure(2, "missing", "people", 15, count={"as_of": "2021-03-04"}, flag=_flag("Q3"))
    again = _figure(3, "missing", "people", 18, event="E9", count={"as_of": "2021-03-03", "said_by": "ministry"})
    last = _figure(4, "missing", "people", 13, count={"as_of": "2021-03-06", "whole": 162})
    fire = _since("E9", kind="disaster", summary="The ground shook.", status="news").model_copy(
        update={"possibly_same_as": (QUAKE.id,)}
    )
    toll = _figure(1, "killed", "people", 31)
    rows = _rows(_brief(toll, first, again, last, **_events(fire)))
    assert [row[1] for row in rows if row[0].startswith("Missing")] == ["13"]


def _flag(*quotes):
    """What a second reading holds against all counts of a figure."""
    return Flag(verdict="overtaken", words="x", why="y", quotes=quotes)


def test_one_number_of_displaced_people_is_one_row_whichever_event_moved_them():
    """Whoever adds the rows up would count them twice."""
    moved = _since("E8", kind="displacement", summary="People were moved out.", status="news", places=("Ona",))
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "displaced", "people", 8400),
        _figure(3, "displaced", "people", 8400, event="E8"),
    )
    assert [row[1] for row in _rows(_brief(*figures, **_events(moved)))] == ["31", "8,400"]


@pytest.mark.parametrize(("place", "rows"), [("Ona", 1), ("Tarvo", 2)])
def test_one_small_group_at_one_place_has_one_row_by_whatever_word_for_how_badly_hurt(place, rows):
    """Two papers tell of five who were flown out; two rows make ten."""
    flown = _since("E8", kind="humanitarian", summary="The burnt were flown out.", status="news", places=("Ona",))
    again = _since("E9", kind="humanitarian", summary="The burnt arrived.", status="news", places=(place,))
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "injured", "people with severe burns", 5, event="E8"),
        _figure(3, "injured", "people with serious burns", 5, event="E9"),
    )
    assert len([row for row in _rows(_brief(*figures, **_events(flown, again))) if "burns" in row[0]]) == rows


def test_those_in_a_shelter_are_not_all_who_are_still_out_of_their_homes():
    """Others have gone to relatives: "64 are left" would be read as all."""
    moved = _since("E8", kind="displacement", summary="Civil Protection evacuated people.")
    still = _since("E9", kind="situation", status="background", summary="Evacuees remain in shelters.", places=("Ona",))
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "displaced", "people", 430, event="E8", count={"as_of": "2021-03-03"}),
        _figure(3, "displaced", "people in shelters", 64, event="E9", count={"as_of": "2021-03-06"}),
    )
    assert not [each for each in _rows(_brief(*figures, **_events(moved, still))) if "are left" in each[1]]


@pytest.mark.parametrize(
    "of", ["people whose homes are sealed", "residents still barred from their homes", "people unable to return home"]
)
def test_those_who_cannot_go_home_are_left_of_all_who_were_displaced_whatever_the_report_calls_them(of):
    """The peak of the first days alone would be read as how many are out of their homes by now."""
    moved = _since("E8", kind="displacement", summary="Civil Protection evacuated people.")
    sealed = _since("E9", kind="other", summary="Homes are still sealed.", places=("Ona",), status="news")
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "displaced", "people", 4100, event="E8", count={"as_of": "2021-03-05"}),
        _figure(3, "other", of, 310, event="E9", count={"as_of": "2021-03-16"}),
    )
    rows = [row for row in _rows(_brief(*figures, **_events(moved, sealed))) if row[0].startswith("Displaced")]
    told = "4,100; by the latest count 310 are left (16 March 2021)"
    assert [row[1] for row in rows] == [told]
    remain = moved.model_copy(update={"summary": "The evacuated people remain away from home."})
    rows = [row for row in _rows(_brief(*figures, **_events(remain, sealed))) if row[0].startswith("Displaced")]
    assert [row[1] for row in rows] == [told]


@pytest.mark.parametrize(("of", "is_told"), [("people", True), ("bodies", False)])
def test_where_bodies_were_found_is_not_where_people_died(of, is_told):
    """The sea gave up three of those whom the flood killed in the hills."""
    found = _since("E8", kind="other", summary="Bodies were recovered from the sea.", places=("Ona",), status="news")
    figures = (_figure(1, "killed", "people", 31), _part(2, of, 3, metric="killed", event="E8"))
    ((_, how_many, _), *_) = _rows(_brief(*figures, **_events(found)))
    assert ("Ona" in how_many) is is_told


@pytest.mark.parametrize("kind", ["person", "organisation"])
def test_a_person_who_repeats_a_bodys_earlier_number_is_no_further_counter(kind):
    """A professor who speaks of "the 24" has counted nobody; a body that has 24 of another day has."""
    (one,) = _figure(1, "killed", "people", 24).observations
    counts = (
        one.model_copy(update={"said_by": "Red Cross", "origins": ("U7",), "as_of": "2021-03-03", "current": False}),
        one.model_copy(update={"said_by": "Ada Lund", "origins": ("U8",), "as_of": "2021-03-04", "current": False}),
        one.model_copy(update={"said_by": "Red Cross", "origins": ("U7",), "low": 31, "high": 31, "value_text": "31"}),
    )
    name = BRIEF.names[0].model_copy(update={"name": "Ada Lund", "kind": kind})
    figure = _figure(1, "killed", "people", 31).model_copy(update={"observations": counts})
    ((_, _, by), *_) = _rows(_brief(figure, names=(*BRIEF.names, name)))
    assert ("Ada Lund" in by) is (kind != "person")


@pytest.mark.parametrize(("kind", "of"), [("bombing", "people"), ("disaster", "evacuees from Ona")])
def test_who_left_otherwise_is_not_told_as_driven_out_by_the_main_event(kind, of):
    """Of a fight, and of a group, nothing says that the event displaced them."""
    moved = _since("E8", kind="displacement", summary="Evacuees left by bus.")
    figures = (_figure(1, "killed", "people", 31), _figure(2, "displaced", of, 430, event="E8"))
    world = _events(moved)
    world["events"] = (QUAKE.model_copy(update={"kind": kind}), *world["events"][1:])
    _, (what, *_) = _rows(_brief(*figures, **world))
    assert "Melin" not in what


def test_a_group_that_the_main_event_counts_as_a_part_is_no_row_of_another_event():
    """The two firefighters hurt at the fire are two of all who were hurt."""
    fire = _since("E8", kind="disaster", summary="A fire was put out.")
    whole, part = _figure(1, "injured", "people", 38), _part(2, "firefighters", 2)
    told = _told(_brief(whole, part, _figure(3, "injured", "firefighters", 2, event="E8"), **_events(fire)))
    assert told == ["injured people"]


def test_what_a_writer_adds_up_is_no_total():
    """The dead of the quake and of one twelve years before are nobody's count together."""
    past = _since("E8", status="background", date="2009-08-22")
    both = _since("E9", status="total", summary="People died in two quakes.")
    figures = (
        _figure(1, "killed", "people", 21),
        _figure(2, "killed", "people", 26, event="E8"),
        _figure(3, "killed", "people", 47, event="E9"),
    )
    assert _told(_brief(*figures, **_events(past, both))) == ["killed people"]
    other = _figure(3, "killed", "people", 470, event="E9")
    assert len(_told(_brief(*figures[:2], other, **_events(past, both)))) == 2


def test_how_many_were_there_stands_behind_the_missing():
    """Of several counts the latest, from the lowest to the upper end of whoever gives two numbers."""
    company, office = _figure(1, "other", "people aboard", 48), _figure(1, "other", "people aboard", 50)
    union = _figure(1, "other", "people aboard", 63, count={"said_by": "Union", "origins": ("U8",)}).observations[0]
    office = office.observations[0].model_copy(
        update={"high": 65, "qualifier": "range", "said_by": "prosecutor", "origins": ("U9",)}
    )
    aboard = company.model_copy(update={"observations": (*company.observations, union, office)})
    before = _figure(2, "other", "people on the train", 63, count={"as_of": "2021-03-03"})
    others = (_figure(3, "missing", "people", 2), _figure(4, "displaced", "people", 90))
    rows = _rows(_brief(aboard, before, *others))
    assert [each[0].split(" –")[0] for each in rows] == ["Missing", "People aboard", "Displaced"]
    assert rows[1][1] == "48 to 65"


def test_things_that_come_to_the_number_of_the_missing_account_for_nobody():
    """Two wagons, of which one burned, are no two people who were found."""
    missing, wagons = _figure(1, "missing", "people", 2), _figure(2, "other", "wagons", 2)
    burned = _part(3, "wagons that burned", 1, metric="other", of_whole="F2")
    assert _told(_brief(missing, wagons, burned)) == ["missing people"]


def test_a_number_that_rose_has_the_day_of_its_rise():
    """And the last one on which it was told; the body that counted last comes before others."""
    counts = [
        ("the ministry", 34, "2021-03-04"),
        ("the ministry", 38, "2021-03-05"),
        ("the ministry", 38, "2021-03-07"),
    ]
    early = ("fire service", 23, "2021-03-03")
    police = ("police", 30, "2021-03-04")
    figure = _counted("injured", early, police, *counts)
    standing = tuple(each.model_copy(update={"current": True}) for each in figure.observations)
    ((_, _, by),) = _rows(_brief(figure.model_copy(update={"observations": standing})))
    assert by.startswith(
        "the ministry 34 → 38 (5 March 2021 – 7 March 2021); police 30 (4 March 2021); fire service 23"
    )


def _source(count):
    return next(each.source for each in BRIEF.quotes if each.id == count.quotes[0])


def test_who_gave_a_number_that_was_lowered_does_not_stand_beside_the_toll_that_reaches_it_again():
    """The minister's 21 was wrong, though 21 are dead by now."""
    figure = _counted(
        "killed", ("minister", 21, "2021-03-04"), ("prosecutor", 19, "2021-03-04"), ("prosecutor", 21, "2021-03-07")
    )
    told = tuple(
        each.model_copy(update={"is_superseded": n == 0, "current": n == 2})
        for n, each in enumerate(figure.observations)
    )
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": told})))
    assert how_many == "21"
    assert "minister" not in by
    elsewhere = next(each.id for each in BRIEF.quotes if each.source != _source(told[0]))
    other = (told[0].model_copy(update={"quotes": (elsewhere,)}), *told[1:])
    ((_, _, by),) = _rows(_brief(figure.model_copy(update={"observations": other})))
    assert "minister" in by


@pytest.mark.parametrize(("day", "told"), [(None, "killed people"), ("2021-10-13", "killed people"), ("2021", None)])
def test_a_total_of_a_day_that_its_situation_is_about_comes_before_its_parts(day, told):
    """All strikes of one Sunday are the news; one of them alone would be read as all that happened."""
    strike = FERRY.model_copy(update={"id": "E3", "status": "news", "date": None, "figures": ()})
    whole = FERRY.model_copy(update={"status": "total", "date": day, "figures": ()})
    ours, theirs = (
        BRIEF.episodes[0],
        BRIEF.episodes[1].model_copy(update={"events": ("E2", "E3"), "figures": ("F2", "F3")}),
    )
    figures = (_figure(1, "killed", "people", 31), _figure(3, "killed", "villagers", 7, event="E3"),
               _figure(2, "killed", "people", 25, event="E2"))  # fmt: skip
    first = ours.model_copy(update={"figures": ("F1",)})
    brief = BRIEF.model_copy(
        update={"events": (QUAKE, whole, strike), "figures": figures, "episodes": (first, theirs), "answers": ()}
    )
    assert _told(brief)[1] == (told or "killed villagers")
    assert not [each for each in _rows(brief) if told and "may include" in each[0]]


def test_of_totals_of_one_fate_a_bodys_comes_before_nobodys():
    """Whose count it is weighs more than that another number is larger."""
    total = FERRY.model_copy(update={"status": "total", "date": "2020/2021", "figures": ()})
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "killed", "people", 1300, event="E2", count={"said_by": None}),
        _figure(3, "killed", "people", 299, event="E2"),
    )
    chosen = Rows(Guide(_brief(*figures, events=(QUAKE, total)))).chosen
    assert [row.figure.id for row in chosen] == ["F1", "F3"]


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


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("a las 13.50", False),
        ("at about 4 a.m.", False),
        ("la noche", False),
        ("por la mañana", False),
        ("в 13.50", False),
        ("at dawn", False),
        ("in der Nacht", False),
        ("on Saturday night", True),
        ("on Saturday", True),
        ("el martes por la noche", True),
    ],
)
def test_an_hour_is_no_day_of_a_row(words, is_told):
    """Of which day a count is, an hour and a part of a day do not say."""
    raid = _since("E8", kind="airstrike", summary="A raid hit Ona.", places=("Ona",), date_text=words)
    figures = (_figure(1, "killed", "people", 31), _figure(2, "killed", "people", 7, event="E8"))
    _, (what, *_) = _rows(_brief(*figures, **_events(raid)))
    assert (words in what) is is_told
    assert "reported" in what


def test_a_part_is_called_by_the_word_that_says_which():
    """Four injured read as a second total, where four residents are among the 38."""
    hurt, residents = _figure(1, "injured", "people", 38), _part(2, "residents", 4)
    text = render(_brief(hurt, residents), "md")
    assert "Injured (residents)" in text
    assert "Injured (residents)" not in render(_brief(_figure(1, "injured", "residents", 38)), "md")


def test_a_count_that_was_taken_back_does_not_stand_beside_the_toll_that_reaches_it():
    """The union spoke of three too early; that others count three by now makes it none of them."""
    figure = _counted(
        "killed", ("police", 2, "2021-03-05"), ("police", 3, "2021-03-07"), ("dockers' union", 3, "2021-03-05")
    )
    told = tuple(each.model_copy(update={"current": n == 1}) for n, each in enumerate(figure.observations))
    back = (*told[:2], told[2].model_copy(update={"is_withdrawn": True}))
    for given, is_named in ((told, True), (back, False)):
        ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": given})))
        assert (how_many, "union" in by) == ("3", is_named)


@pytest.mark.parametrize(
    ("not_before", "told"), [(None, "police 38 and 40"), ("2021-03-04", "police 38 and 40"), ("2021-03-06", "38 → 40")]
)
def test_between_a_count_with_a_day_and_one_without_stands_no_arrow(not_before, told):
    """An arrow is an order in time; the article without a date is later where it tells of a day as late."""
    figure = _counted("injured", ("police", 38, "2021-03-05"), ("police", 40, None))
    first, last = figure.observations
    last = last.model_copy(update={"current": True, "not_before": not_before, "as_of_basis": "unknown"})
    both = (first.model_copy(update={"current": False}), last)
    ((_, _, by),) = _rows(_brief(figure.model_copy(update={"observations": both})))
    assert told in by


def test_things_that_are_only_affected_are_no_row_beside_those_damaged():
    """Who looks for damage reads the count of damaged homes, and no estimate of all that the water reached."""
    affected, damaged = _figure(1, "affected", "homes", 3000), _figure(2, "damaged", "homes", 2610)
    assert _told(_brief(affected, damaged)) == ["damaged homes"]
    assert _told(_brief(affected)) == ["affected homes"]
    assert "affected people" in _told(_brief(_figure(1, "affected", "people", 3000), damaged))


def test_a_toll_that_its_body_lowered_is_told_as_corrected_and_in_the_order_of_the_counts():
    """An article of the day after that repeats the 19 makes it no step behind the 18."""
    given = [
        ("the agency", 6, "2021-03-03"),
        ("the agency", 19, "2021-03-06"),
        ("the agency", 18, "2021-03-06"),
        ("the agency", 19, "2021-03-07"),
        ("the agency", 23, "2021-03-07"),
    ]
    figure = _counted("killed", *given)
    counts = [
        each.model_copy(
            update={
                "origins": ("U1",),
                "current": n == 4,
                "is_superseded": n in (1, 3),
                "is_withdrawn": n == 3,
                "as_of_basis": "stated",
            }
        )
        for n, each in enumerate(figure.observations)
    ]
    ((_, how_many, by),) = _rows(_brief(figure.model_copy(update={"observations": tuple(counts)})))
    assert (how_many, by.split(" [")[0]) == ("23", "the agency 6 → 19, corrected to 18 → 23 (7 March 2021)")


def test_a_count_without_a_day_whose_number_has_one_elsewhere_leaves_the_order_known():
    """An undated page that has the 31 of the day before says nothing of another order."""
    figure = _counted("missing", ("police", 25, "2021-03-03"), ("police", 31, None), ("police", 31, "2021-03-04"),
                      ("police", 17, "2021-03-05"))  # fmt: skip
    counts = [
        each.model_copy(update={"origins": ("U1",), "current": n == 3}) for n, each in enumerate(figure.observations)
    ]
    ((_, _, by),) = _rows(_brief(figure.model_copy(update={"observations": tuple(counts)})))
    assert by.split(" [")[0] == "police 25 → 31 → 17 (5 March 2021)"


@pytest.mark.parametrize(
    ("more", "of"),
    [
        ({"date": "2021-03-04/2021-03-05"}, "people"),
        ({"date": None}, "people"),
        ({"date": "2021-01-01/2021-03-05", "places": ("Ostra",)}, "people"),
        ({"date": "2021-01-01/2021-03-05"}, "soldiers"),
    ],
    ids=["another time", "no time", "another place", "other people"],
)
def test_a_total_may_include_rows_above_only_where_time_place_and_people_fit(more, of):
    """Whoever reads that it may adds nothing up; where it cannot, that would be false."""
    total = QUAKE.model_copy(update={"id": "E9", "status": "total", **more})
    civilians = "civilians" if of == "soldiers" else of
    brief = _brief(_figure(1, "killed", civilians, 470, event="E9"), _figure(2, "killed", of, 31),
                   events=(*BRIEF.events, total))  # fmt: skip
    main, *rest = brief.episodes
    main = main.model_copy(update={"events": (*main.events, "E9"), "figures": ("F1", "F2")})
    what = [row[0] for row in _rows(brief.model_copy(update={"episodes": (main, *rest)}))]
    assert not [each for each in what if "may include" in each]
    assert what[-1].endswith("; a total")


@pytest.mark.parametrize(("metric", "of", "has_others"), [("killed", "people", False), ("destroyed", "houses", True)])
def test_beside_a_situation_that_cost_lives_what_one_article_tells_has_rows_for_its_dead(metric, of, has_others):
    """No pay rise stands in one table with the dead, and no six in hospital; where nobody died they do."""
    figures = (
        _figure(1, metric, of, 31),
        _figure(2, "injured", "people", 4, event="E2"),
        _figure(3, "money", "USD", 5000, event="E2"),
        _figure(4, "killed", "people", 2, event="E2"),
    )
    one = BRIEF.episodes[0]
    episodes = (
        one.model_copy(update={"id": "P1", "events": ("E1",), "figures": ("F1",)}),
        one.model_copy(update={"id": "P2", "events": ("E2",), "figures": ("F2", "F3", "F4")}),
    )
    quake, other, *more = BRIEF.events
    other = other.model_copy(update={"reports": other.reports[:1]})
    told = _told(_brief(*figures, episodes=episodes, events=(quake, other, *more)))
    assert {f"{metric} {of}", "killed people"} <= {*told}
    assert [each in told for each in ("injured people", "money USD")] == [has_others, has_others]


@pytest.mark.parametrize(
    "words", ["quedan 64 evacuados", "64 personnes restent au gymnase", "64 sind noch dort", "64 остаются в школе"]
)
def test_those_who_are_still_displaced_are_known_by_the_words_of_any_language(words):
    """The report's heading is of the first night; the article says who is still there."""
    moved = _since("E8", kind="displacement", summary="Civil Protection evacuated people.")
    slept = _since("E9", kind="humanitarian", summary="Some slept in a gymnasium.", places=("Ona",))
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "displaced", "people", 430, event="E8", count={"as_of": "2021-03-03", "quotes": ("Q1",)}),
        _figure(3, "displaced", "evacuees", 64, event="E9", count={"as_of": "2021-03-06", "quotes": ("Q2",)}),
    )
    world = _events(moved, slept)
    quotes = tuple(
        each.model_copy(update={"exact": words if each.id == "Q2" else "430 were moved"}) for each in BRIEF.quotes
    )
    _, (_, how_many, _) = _rows(_brief(*figures, **world, quotes=quotes))
    assert how_many == "430; by the latest count 64 are left (6 March 2021)"


def test_a_part_in_the_place_of_its_whole_says_of_how_many_it_is_and_a_digest_that_repeats_those_has_no_row():
    """Of 9,100 who were evacuated by Friday 7,050 are still out; "up to 9,100" of Saturday's digest is no more."""
    whole = _figure(2, "displaced", "people", 9100, count={"as_of": "2021-03-05"}, overtaken_by="F3")
    left = _part(3, "people", 7050, metric="displaced", of_whole="F2", count={"as_of": "2021-03-06"})
    digest = QUAKE.model_copy(update={"id": "E9", "status": "total", "date": None})
    again = _figure(4, "displaced", "people", 9100, event="E9", count={"as_of": "2021-03-06", "said_by": None})
    rows = _rows(_brief(_figure(1, "killed", "people", 31), whole, left, again, **_events(digest)))
    assert [how_many for what, how_many, _ in rows if what.startswith("Displaced")] == [
        "7,050, out of 9,100 (5 March 2021)"
    ]


def test_homes_that_were_destroyed_are_told_with_those_that_were_damaged():
    """One article has both: 395 of the 2,610 are no row beside them."""
    figures = (_figure(1, "damaged", "homes", 2610), _figure(2, "destroyed", "homes", 395))
    ((_, how_many, _),) = _rows(_brief(*figures))
    assert how_many == "2,610, of them 395 destroyed"


@pytest.mark.parametrize(
    ("words", "leads_"),
    [
        ("an estimated 90 were killed", "31"),
        ("se calcula que hay 90 muertos", "31"),
        ("nach einer Hochrechnung 90 Tote", "31"),
        ("90 were killed", "31 to 90"),
    ],
)
def test_an_estimate_does_not_lead_where_somebody_counted(words, leads_):
    """Seen from the air they are ninety; the agency counted 31."""
    figure = _counted("killed", ("the agency", 31, "2021-03-05"), ("Sky Aid", 90, "2021-03-05"))
    counts = [
        each.model_copy(update={"current": True, "quotes": (f"Q{n}",)}) for n, each in enumerate(figure.observations, 1)
    ]
    quotes = tuple(
        each.model_copy(update={"exact": words if each.id == "Q2" else "31 dead", "prefix": ""})
        for each in BRIEF.quotes
    )
    ((_, how_many, _),) = _rows(_brief(figure.model_copy(update={"observations": tuple(counts)}), quotes=quotes))
    assert how_many == leads_


def test_a_number_that_one_article_calls_an_estimate_is_one_where_another_has_it_bare():
    """It leads as what it is, since nobody counted; which of two articles says so makes no odds."""
    figure = _counted("displaced", ("Sky Aid", 90, "2021-03-05"), ("Sky Aid", 90, "2021-03-05"))
    scope = Paraphrase(text="an estimate from the air", as_written="an estimated 90", source="S1")
    one, other = figure.observations
    counts = (
        one.model_copy(update={"current": True, "quotes": ("Q1",), "scope": scope}),
        other.model_copy(update={"current": True, "quotes": ("Q2",)}),
    )
    words = {"Q1": "an estimated 90 fled", "Q2": "90 fled"}
    quotes = tuple(
        each.model_copy(update={"exact": words.get(each.id, each.exact), "prefix": ""}) for each in BRIEF.quotes
    )
    ((_, _, by),) = _rows(_brief(figure.model_copy(update={"observations": counts}), quotes=quotes))
    assert "an estimate from the air" in by


def test_whoever_runs_the_train_is_no_end_of_a_span_where_an_authority_counts():
    """The operator's count is told beside, and leads where nobody but another party counts."""
    figure = _counted("injured", ("Rail", 48, "2021-03-05"), ("the prosecutor", 65, "2021-03-05"))
    counts = [
        each.model_copy(update={"current": True, "quotes": (f"Q{n}",)}) for n, each in enumerate(figure.observations, 1)
    ]
    figure = figure.model_copy(update={"observations": tuple(counts)})
    operator = BRIEF.names[0].model_copy(update={"id": "N90", "name": "Rail", "kind": "company"})
    office = operator.model_copy(update={"id": "N91", "name": "the prosecutor", "kind": "government"})
    quotes = tuple(each.model_copy(update={"exact": "so many", "prefix": ""}) for each in BRIEF.quotes)
    ((_, how_many, by),) = _rows(_brief(figure, names=(*BRIEF.names, operator, office), quotes=quotes))
    assert (how_many, by.split(" (")[0]) == ("65", "the prosecutor 65")
    assert "Rail 48" in by
    union = office.model_copy(update={"kind": "organization", "name": "the prosecutor"})
    ((_, how_many, _),) = _rows(
        _brief(figure, names=(*BRIEF.names, operator, union.model_copy(update={"name": "the union"})), quotes=quotes)
    )
    assert how_many == "48 to 65"


def test_where_people_came_to_harm_their_homes_come_before_sums():
    """What a flood cost is worked out later; how many have no home is asked at once."""
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "money", "USD", 45_000_000),
        _figure(3, "damaged", "homes", 2610),
    )
    assert _told(_brief(*figures)) == ["killed people", "damaged homes", "money USD"]


def test_a_part_that_two_articles_word_otherwise_is_told_once():
    """The 38 in hospital are the 38 who are still in hospital."""
    hurt = _figure(1, "injured", "people", 67)
    parts = (_part(2, "people still in hospital", 38), _part(3, "people in hospital", 38))
    ((_, how_many, _),) = _rows(_brief(hurt, *parts))
    assert how_many == "67, of them 38 still in hospital"


def test_refugees_who_are_told_as_a_part_of_the_displaced_have_no_row_of_their_own():
    """Of 5,800 who were driven out 1,900 are abroad: a row of these would read as so many more."""
    figures = (
        _figure(1, "displaced", "people", 5800),
        _part(2, "people in Ostra", 1900, metric="displaced"),
        _figure(3, "refugees", "people who crossed into Ostra", 1900),
    )
    assert _told(_brief(*figures)) == ["displaced people"]


def test_one_person_is_told_once_whatever_word_counts_him():
    """One dead and one dead man of one event are no two rows."""
    figures = (_figure(1, "killed", "people", 1), _figure(2, "killed", "men", 1))
    assert _told(_brief(*figures)) == ["killed people"]


def test_whom_a_body_rescued_it_counts_all_in_all_under_whatever_heading():
    """412 of Wednesday are among the 530 of Friday, which a report has under a heading that names no event."""
    again = _since("E9", kind="humanitarian", summary="The army rescued people.")
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "rescued", "people", 412, count={"as_of": "2021-03-03", "origins": ("U7",)}),
        _figure(3, "rescued", "people", 530, event="E9", count={"as_of": "2021-03-05", "origins": ("U7",)}),
    )
    assert [row[1] for row in _rows(_brief(*figures, **_events(again)))] == ["31", "530"]
    other = figures[2].observations[0].model_copy(update={"origins": ("U8",)})
    by_two = (*figures[:2], figures[2].model_copy(update={"observations": (other,)}))
    assert [row[1] for row in _rows(_brief(*by_two, **_events(again)))] == ["31", "412"]


@pytest.mark.parametrize(("metric", "status"), [("displaced", "news"), ("killed", "total"), ("killed", "news")])
@pytest.mark.parametrize(("day", "is_told"), [("2021-03-06", False), (None, True)])
def test_a_count_of_a_later_day_has_no_day_of_the_first_article_in_its_label(metric, status, day, is_told):
    """The words "reported 3 March" beside a count of the 6th reads as a state, or as a toll, of the 3rd."""
    event = QUAKE.model_copy(update={"date": None, "date_text": None, "status": status})
    hurt = _figure(1, metric, "people", 40, count={"as_of": day})
    ((what, _, _), *_) = _rows(_brief(hurt, events=(event, *BRIEF.events[1:])))
    assert ("reported" in what) is is_told


@pytest.mark.parametrize(("others", "is_told"), [((), True), ((("E8", 3),), False)])
def test_the_only_death_of_the_main_situation_is_a_key_figure_whichever_event_tells_it(others, is_told):
    """A docker died of the police's charge on the strike; where more died, one man beside them reads as one more."""
    died = _since("E9", kind="accident", summary="A docker died.", status="news")
    raid = _since("E8", kind="airstrike", summary="A raid hit Ona.", status="news")
    figures = (
        _figure(1, "injured", "people", 31),
        _figure(2, "killed", "people", 1, event="E9"),
        *(_figure(n, "killed", "people", dead, event=event) for n, (event, dead) in enumerate(others, 3)),
    )
    brief = _brief(*figures, **_events(died, raid))
    only = [row for row in Rows(Guide(brief)).chosen if row.figure.id == "F2"]
    assert bool(only) is is_told


@pytest.mark.parametrize(("raids", "place"), [(1, 1), (3, 3)])
def test_where_many_events_cost_lives_each_comes_before_those_who_are_displaced(raids, place):
    """Of one fight the dead and the displaced are told in a row; of a week of raids the dead of each first."""
    fight = QUAKE.model_copy(update={"kind": "armed_clash"})
    more = [
        _since(
            f"E{n}",
            kind="airstrike",
            summary=f"A raid hit Ona {n}.",
            status="news",
            places=("Ona",),
            date=f"2021-03-0{n}",
        )
        for n in range(5, 4 + raids)
    ]
    fled = _since("E9", kind="displacement", summary="People fled Melin.", status="news")
    figures = (
        _figure(1, "killed", "people", 31),
        *(_figure(n, "killed", "people", n, event=each.id) for n, each in enumerate(more, 20)),
        _figure(2, "displaced", "people", 430, event="E9", count={"as_of": "2021-03-06"}),
    )
    world = _events(*more, fled)
    (main,) = world["episodes"]
    world["events"] = tuple(fight if each is QUAKE else each for each in world["events"])
    world["episodes"] = (main.model_copy(update={"figures": tuple(each.id for each in figures)}),)
    told = [row.figure.metric for row in Rows(Guide(_brief(*figures, **world))).chosen]
    assert told.index("displaced") == place


def test_an_event_that_code_tells_in_somebodys_words_is_called_by_whom_it_is_about():
    """A quotation with its teller in front is no heading of a row."""
    told = _since("E9", kind="other", summary="The Ledger: “Minister Ruiz announced”.", status="news", by=("Ana Ruiz",))
    figures = (_figure(1, "destroyed", "houses", 31), _figure(2, "money", "EUR", 5000, event="E9"))
    rows = _rows(_brief(*figures, **_events(told)))
    assert [each[0] for each in rows if each[1] == "€5,000"] == ["Sum – Ana Ruiz, reported 3 March 2021"]


@pytest.mark.parametrize("code", sorted(CODES))
@pytest.mark.parametrize(
    "english",
    [
        "People fell ill from bad water in Ona.",
        "People fell ill from bad water, and a man of 81 years died in a hospital.",
    ],
)
def test_the_label_of_a_toll_is_no_sentence_about_others_in_any_language(english, code):
    """The metric says what befell them: where it was is enough, by whichever language's words the summary is short."""
    told = Translation(language=code, text="Menschen erkrankten, und ein Mann starb.")
    fell_ill = _since("E1", kind="other", summary=english, translation=told, places=("Ona",), status="news")
    dead = _figure(1, "killed", "people", 2, count={"as_of": "2021-03-06"})
    brief = _brief(dead, events=(fell_ill, *BRIEF.events[1:])).model_copy(update={"language": code})
    with shown(brief):
        guide = Guide(in_its_language(brief))
        (row,) = [KeyFigures(guide).told(each) for each in KeyFigures(guide).rows]
        assert row.event == "Ona"


def test_a_toll_of_which_nobody_names_a_place_is_called_by_that_of_its_situation():
    """It stands before the colon of the title; what no article places and no title is told by what happened."""
    fell_ill = _since("E1", kind="other", summary="People fell ill.", status="news")
    brief = _brief(_figure(1, "killed", "people", 2), events=(fell_ill, *BRIEF.events[1:]))

    def titled(title):
        episode = brief.episodes[0].model_copy(update={"title": title})
        return brief.model_copy(update={"episodes": (episode, *brief.episodes[1:])})

    assert _rows(titled("Ona: bad water, 2 dead"))[0][0] == "Killed – Ona"
    assert _rows(titled("Bad water kills 2"))[0][0] == "Killed – People fell ill"


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


def _of(number, whole, **more):
    """Return the count of some out of a whole."""
    return {"low": number, "high": number, "value_text": str(number), "whole": whole, **more}


def test_those_who_escaped_are_one_row_with_who_is_caught_again_and_at_large():
    """Whom a body counts out of as many; what was told of an earlier number, or on an earlier day, is none of it."""
    figures = (
        _figure(1, "killed", "people", 20),
        _figure(2, "money", "guaranies of damage", 9_400_000),
        _figure(3, "other", "escaped inmates", 68),
        _figure(4, "detained", "inmates caught again", 39, count=_of(39, 68)),
        _figure(5, "other", "escapees still at large", 29, count=_of(29, 68)),
        _figure(6, "other", "escapees on the run", 47, count=_of(47, 73)),
    )
    rows = _rows(_brief(*figures))
    assert [each[1] for each in rows] == ["20", "68, of them 39 caught again and 29 still at large", "9.4 million"]


@pytest.mark.parametrize(("words", "fate"), [("29 of the 68 were still at large", "at_large"), ("68 broke out", None)])
def test_what_became_of_some_of_the_escaped_may_stand_in_the_words_around_their_number(words, fate):
    """Their report calls them "escapees" as it calls all."""
    some = _figure(1, "other", "escapees", 29, count=_of(29, 68))
    assert fate_of_the_escaped(some, [words]) == fate
    assert fate_of_the_escaped(_figure(1, "other", "escapees", 68), ["29 of the 68 were still at large"]) is None


def test_hostages_have_a_row_after_the_dead_and_before_sums_though_they_are_free_again():
    """Each body's number stands; the few of whom one article tells are the same people."""
    seizing = FERRY.model_copy(update={"id": "E9", "kind": "abduction", "overtaken_by": "E1"})
    held = _figure(1, "detained", "hostages", 17, event="E9", count={"origins": ("U2",)})
    more = _figure(1, "detained", "hostages", 21, event="E9", count={"said_by": "Army", "origins": ("U7",)})
    both = held.model_copy(update={"observations": (*held.observations, *more.observations)})
    few = _figure(4, "detained", "people seized", 17, event="E9")
    figures = (_figure(2, "killed", "people", 20), _figure(3, "money", "guaranies of damage", 9_400_000), both, few)
    brief = _brief(*figures, events=(*BRIEF.events, seizing))
    episodes = (
        brief.episodes[0].model_copy(update={"events": (*brief.episodes[0].events, "E9"),
                                             "figures": ("F1", "F2", "F3", "F4")}),
        *brief.episodes[1:],
    )  # fmt: skip
    rows = _rows(brief.model_copy(update={"episodes": episodes}))
    assert [each[1] for each in rows] == ["20", "17 to 21", "9.4 million"]
    assert rows[1][0].startswith("Hostages")


def test_another_body_s_count_of_a_part_of_the_toll_stands_beside_it_and_is_called_what_it_counts():
    """The Government's 20 dead are 14 prisoners and 5 guards; the lawyers count 21 prisoners, which are none of 20."""
    whole = _figure(1, "killed", "people", 20, count={"said_by": "Government", "origins": ("U2",)})
    own = _figure(2, "killed", "prisoners", 14, count=_of(14, 20, said_by="Government", origins=("U2",)))
    others = _figure(2, "killed", "prisoners", 21, count={"said_by": "Lawyers", "origins": ("U7",)})
    part_of = BRIEF.figures[1].part_of
    prisoners = own.model_copy(
        update={"observations": (*own.observations, *others.observations), "part_of": part_of, "status": "conflicting"}
    )
    guards = _figure(3, "killed", "guards", 5, part_of=part_of, count=_of(5, 20, said_by="Government", origins=("U2",)))
    (row,) = _rows(_brief(whole, prisoners, guards))
    assert row[1] == "20, of them 14 prisoners and 5 guards"
    assert "Lawyers 21 prisoners (5 March 2021)" in row[2]


def test_a_sum_that_a_paper_repeats_is_told_of_the_body_that_gave_it():
    """Its own words for the sum stay: an estimate is no sum to the cent."""
    own = _figure(1, "money", "guaranies of damage", 9_400_000, count={"qualifier": "about", "as_of": "2021-03-04"})
    paper = _figure(2, "money", "damage in guaranies", 9_400_000, count={"said_by": None})
    (row,) = _rows(_brief(own, paper))
    assert row[1] == "about 9.4 million"
    assert "Red Cross" in row[2]


def test_what_a_body_counted_last_is_no_earlier_count_because_another_s_is_larger():
    """The ministry lowered 27 to 24; the firefighters' 29 of the day after replaces neither."""
    given = ((27, "Ministry", "U2", "2021-03-04", False), (24, "Ministry", "U2", "2021-03-05", False),
             (29, "Firefighters", "U7", "2021-03-06", True))  # fmt: skip
    counts = tuple(
        _figure(1, "killed", "people", low, count={"said_by": by, "origins": (own,), "as_of": day, "current": stands})
        .observations[0]
        for low, by, own, day, stands in given
    )  # fmt: skip
    figure = _figure(1, "killed", "people", 29).model_copy(update={"observations": counts})
    assert value_of(figure) == "29 (earlier 27)"


@pytest.mark.parametrize(
    ("before", "number"),
    [("Damage is provisionally estimated at ", "9.4 million"), ("Le bilan provisoire est de ", "9,4 millions"),
     ("Nach vorläufiger Schätzung ", "9,4 Millionen"), ("Il bilancio è provvisorio: ", "9,4 milioni"),
     ("Según un balance preliminar, ", "9,4 millones"), ("По предварительной оценке, ", "9,4 млн")],
)  # fmt: skip
def test_a_number_that_is_called_provisional_stays_so(before, number):
    """In whatever language the article is; a word of the sentence before it is of something else."""
    given = ((before, " (provisional)"), (f"{before}rest. ", ""), ("In provisional shelters live ", ""))
    for prefix, told in given:
        quote = BRIEF.quotes[0].model_copy(update={"prefix": prefix, "exact": f"{number} in damage"})
        count = {"quotes": (quote.id,), "qualifier": "about", "value_text": number}
        damage = _figure(1, "money", "guaranies of damage", 9_400_000, count=count)
        ((_, how_many, _),) = _rows(_brief(damage, quotes=(quote, *BRIEF.quotes[1:])))
        assert how_many == f"about 9.4 million{told}"


def test_a_toll_of_civilians_says_so():
    """Beside dead soldiers, "Killed: 299" would be all the dead."""
    civilians, people = (_figure(n, "killed", of, 299 - n) for n, of in ((1, "civilians"), (2, "victims")))
    ((one, *_), *_) = _rows(_brief(civilians))
    ((other, *_), *_) = _rows(_brief(people))
    assert one.startswith("Killed (civilians) – ")
    assert other.startswith("Killed – ")


@pytest.mark.parametrize("who", ["Ana Ruiz", "the official account"])
def test_who_repeats_a_body_s_number_is_not_told_as_counting(who):
    """A sister who is interviewed gives the official toll; where nobody else counts she is told."""
    own = _figure(1, "killed", "people", 20, count={"said_by": "Red Cross", "origins": ("U2",)})
    again = _figure(1, "killed", "people", 20, count={"said_by": who, "origins": ("U8",), "quotes": ("Q5",)})
    both = own.model_copy(update={"observations": (*again.observations, *own.observations)})
    names = (*BRIEF.names, BRIEF.names[0].model_copy(update={"name": "Ana Ruiz", "kind": "person"}))
    ((_, _, bodies),) = _rows(_brief(both, names=names))
    assert "Red Cross" in bodies
    assert who not in bodies
    assert who.split()[-1] in _rows(_brief(again, names=names))[0][2]


@pytest.mark.parametrize(("of", "rows"), [("people", 2), ("bodies", 1)])
def test_a_find_has_no_row_beside_the_toll_of_its_article(of, rows):
    """Two bodies that one article tells of besides its 31 dead are no answer to how many died."""
    found = _figure(2, "killed", of, 2, count={"said_by": None})
    assert len(_rows(_brief(_figure(1, "killed", "people", 31), found))) == rows


def test_beside_a_lead_without_a_day_no_count_stands_that_it_has_overtaken():
    """Its article is known to be of the 21st or later: a hospital's 12 of the 14th are its annex's."""
    old = _counted("killed", ("the hospital", 12, "2021-03-14"), ("Red Cross", 29, None))
    first, last = old.observations
    last = last.model_copy(update={"as_of_basis": "unknown", "not_before": "2021-03-21", "current": True})
    given = (first.model_copy(update={"current": False}), last)
    ((_, _, by),) = _rows(_brief(old.model_copy(update={"observations": given})))
    assert "hospital" not in by


def test_those_in_hospital_have_one_row_with_how_many_are_there_by_now():
    """37 were taken there, as two bodies say of two events in other words; a week later 9 are left."""
    figures = (
        _figure(1, "killed", "people", 31),
        _figure(2, "injured", "people admitted to hospital", 37),
        _figure(3, "injured", "people in hospital", 9, count={"as_of": "2021-03-12", "said_by": "ministry"}),
        _figure(4, "ill", "rescued people admitted to hospital", 37, count={"said_by": "a doctor"}),
    )
    ((_, how_many, _),) = [each for each in _rows(_brief(*figures)) if "hospital" in each[0]]
    assert how_many == "37; by the latest count 9 are left (12 March 2021)"


def _resting_on(*cites):
    toll = BRIEF.answers[0].model_copy(
        update={"question": "toll", "sentences": (Sentence(text="It is told so.", cites=cites),)}
    )
    return (*ANSWERS, toll)


def test_beside_what_the_first_screen_rests_on_no_other_number_has_a_row_but_the_dead():
    """Of those treated three bodies have counts, of other days and clinics; the first screen names the last two."""
    figures = (
        _figure(1, "killed", "people", 13),
        _figure(2, "injured", "people treated", 512),
        _figure(3, "displaced", "people", 6240),
        _figure(4, "injured", "people who sought treatment at hospitals", 486, count={"said_by": "Ministry"}),
        _figure(5, "money", "EUR", 2_000_000),
    )
    assert _told(_brief(*figures, answers=_resting_on("F2", "F3"))) == [
        "killed people",
        "injured people treated",
        "displaced people",
    ]
    assert "money EUR" in _told(_brief(*figures, answers=_resting_on("F2")))


def test_where_the_first_screen_tells_of_the_dead_no_other_toll_has_a_row():
    """Two who died in hospital a day later are among the thirteen."""
    later = _figure(2, "killed", "people", 2, event="E2")
    figures = (_figure(1, "killed", "people", 13), later, _figure(3, "displaced", "people", 6240))
    brief = _brief(*figures, answers=_resting_on("F1", "F3"))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E2"), "figures": ("F1", "F2", "F3")})
    assert _told(brief.model_copy(update={"episodes": (main,)})) == ["killed people", "displaced people"]


def test_of_what_the_first_screen_passes_over_a_larger_toll_and_one_that_no_side_claims_has_a_row():
    """200 who died in another event of the news stand beside the 13 that are told, and the 30 beside an army's 40."""
    figures = (
        _figure(1, "killed", "people", 13),
        _figure(2, "killed", "people", 200, event="E2"),
        _figure(3, "displaced", "people", 6240),
    )
    brief = _brief(*figures, answers=_resting_on("F1", "F3"))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E2"), "figures": ("F1", "F2", "F3")})
    assert "killed people" in _told(brief.model_copy(update={"episodes": (main,)}))[1:]
    claimed = _figure(1, "killed", "soldiers", 40, count={"said_by": "Army", "is_party": True})
    counted = _figure(2, "killed", "civilians", 30)
    brief = _brief(claimed, counted, _figure(3, "displaced", "people", 6240), answers=_resting_on("F1", "F3"))
    assert "killed civilians" in _told(brief)


def test_the_dead_of_a_place_of_a_disaster_are_among_its_toll():
    """Six on the track out of a campsite and six in a village are of the thirteen whom a wildfire killed."""
    track = QUAKE.model_copy(update={"id": "E7", "places": ("Tarvo",), "figures": ("F2",)})
    figures = (
        _figure(1, "killed", "people", 13),
        _figure(2, "casualties", "people", 6, event="E7"),
        _figure(3, "displaced", "people", 1236),
    )
    brief = _brief(*figures, answers=_resting_on("E1", "F1", "F2", "F3"), events=(*BRIEF.events, track))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E7"), "figures": ("F1", "F2", "F3")})
    assert _told(brief.model_copy(update={"episodes": (main,)})) == ["killed people", "displaced people"]


def test_who_escaped_a_disaster_is_no_runaway():
    """Two sons who got away from a fire are asked for by nobody who asks how many prisoners are at large."""
    fled = _figure(3, "other", "sons who escaped", 2)
    figures = (_figure(1, "killed", "people", 13), _figure(2, "injured", "people", 58), fled)
    assert _told(_brief(*figures, answers=_resting_on("F1", "F2"))) == ["killed people", "injured people"]


def test_of_who_was_there_all_are_told_and_not_the_group_that_was_counted_last():
    """43 were aboard, 16 of them Dominicans; how many pilots voted for a strike is no key figure beside the dead."""
    figures = (
        _figure(1, "killed", "people", 27),
        _figure(2, "other", "people aboard", 43, count={"as_of": "2021-03-04"}),
        _figure(3, "other", "Dominicans aboard", 16, count={"as_of": "2021-03-06"}),
        _figure(4, "votes", "votes in favour", 63),
    )
    assert _told(_brief(*figures)) == ["killed people", "other people aboard"]


def test_a_number_that_a_paper_repeats_is_that_of_the_body_that_counted_it():
    """A week on a paper recalls "the 1,236 who were moved out", whom an authority had counted."""
    first = _figure(2, "other", "people", 1236, count={"as_of": "2021-03-03", "said_by": "Relief Authority"})
    again = _figure(3, "displaced", "people", 1236, count={"as_of": "2021-03-09", "said_by": None})
    figures = (_figure(1, "killed", "people", 13), first, again)
    rows = _rows(_brief(*figures, answers=_resting_on("F1", "F3")))
    (by,) = [by for what, _, by in rows if what.startswith("Displaced")]
    assert by.startswith("Relief Authority (3 March 2021)")


def test_a_toll_is_no_bodys_that_counted_as_many_dead_of_another_event():
    """Fifty died here, in a paper's own words, and fifty there, by the army's count."""
    other = _figure(2, "killed", "people", 50, event="E2", count={"said_by": "Army"})
    figures = (_figure(1, "killed", "people", 50, count={"said_by": None}), other, _figure(3, "displaced", "people", 9))
    brief = _brief(*figures, answers=_resting_on("F1", "F3"))
    main = brief.episodes[0].model_copy(update={"events": ("E1", "E2"), "figures": ("F1", "F2", "F3")})
    assert not any("Army" in by for what, _, by in _rows(brief.model_copy(update={"episodes": (main,)}))[:1])


def test_those_who_are_left_in_hospital_stand_beside_all_who_were_though_the_first_screen_names_them_alone():
    """Seven were taken there, of whom six are there two days later; relatives who came are nobody whom it hit."""
    figures = (
        _figure(1, "killed", "people", 27),
        _figure(2, "injured", "rescued people in hospital", 7, count={"as_of": "2021-03-03"}),
        _figure(3, "injured", "survivors still in hospital", 6, count={"as_of": "2021-03-05"}),
        _figure(4, "affected", "relatives received", 60),
    )
    rows = Rows(Guide(_brief(*figures, answers=_resting_on("F1", "F3")))).chosen
    assert [(row.figure.id, row.left and row.left.id) for row in rows] == [("F1", None), ("F2", "F3")]


def test_parts_that_come_to_more_than_their_whole_are_not_told_as_its_sum():
    """Of thirteen nine are Portuguese and three Germans; the six who died in the village are some of both."""
    part_of = BRIEF.figures[1].part_of
    parts = [
        _figure(n, "killed", of, number, part_of=part_of, count=_of(number, 13))
        for n, of, number in ((2, "Portuguese", 9), (3, "villagers", 6), (4, "Germans", 3))
    ]
    ((_, how_many, _),) = _rows(_brief(_figure(1, "killed", "people", 13), *parts))
    assert how_many == "13, of them 9 Portuguese and 3 Germans"

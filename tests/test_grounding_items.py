"""The gate, item by item: what an article bears out, and what it does not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from report_builder import FERRY, article, claim, event, figure, name, report

from summarizer.domain.tongue import is_tag, tongue_of
from summarizer.grounding.report import ground_report


def ground(text=FERRY, **changes):
    """Ground a report with changes in an article with this text."""
    return ground_report(report(**changes), article(text))


def reasons(grounded) -> str:
    """What was refused, and why."""
    found = (*grounded.refused, *grounded.corrected)
    return "\n".join(f"{each.kind} {each.item}: {each.reason}" for each in found)


def figures(grounded):
    """What is counted, the range, and the number as written, of each figure that passed."""
    return [(each.report.of, each.low, each.high, each.value_text) for each in grounded.figures]


def test_a_sound_report_passes_whole():
    """Everything that the article bears out is kept, and nothing is refused."""
    grounded = ground()
    assert reasons(grounded) == ""
    assert (len(grounded.names), len(grounded.events), len(grounded.figures), len(grounded.claims)) == (3, 1, 2, 1)


def test_a_span_holds_the_words_of_the_article():
    """Offsets are those of the article as loaded, line breaks and all."""
    (span,) = ground().events[0].spans
    assert FERRY[span.start : span.end] == "the ferry Heron\nran aground off Cape Marrow"


def test_a_number_that_the_quote_does_not_hold_is_refused():
    """A figure with another number is refused, and the reason says which numbers are there."""
    grounded = ground(figures=[figure(value=[21])])
    assert figures(grounded) == []
    assert "'At least 12'" in reasons(grounded)


def test_a_quote_with_another_number_is_not_found():
    """A quote that changes the article's number is refused, whatever the figure says."""
    grounded = ground(figures=[figure(value=[13], quote="At least 13 sailors, including five officers, were injured")])
    assert figures(grounded) == []


def test_a_qualifier_is_read_from_the_article_though_the_quote_cuts_it_off():
    """12 out of "At least 12" is at least 12, whatever the model makes of it, and nobody is asked again."""
    cut = "12 sailors, including five officers, were injured"
    for qualifier in ("at_least", "exact", "up_to"):
        grounded = ground(figures=[figure(qualifier=qualifier, quote=cut)])
        assert figures(grounded) == [("sailors", 12, None, "At least 12")]
        assert (grounded.figures[0].report.qualifier, grounded.refused) == ("at_least", ())
        assert ("at_least, not" in reasons(grounded)) == (qualifier != "at_least")


def test_the_injured_are_not_the_killed():
    """A number is not accepted for another metric than the words around it tell of."""
    grounded = ground(figures=[figure(metric="killed")])
    assert figures(grounded) == []
    assert "tell of injured ('injured'), not of killed" in reasons(grounded)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The 12 gunmen were detained on Monday.", "tell of detained ('detained'), not of killed"),
        ("Doctors said that 12 had gunshot wounds.", "tell of injured ('gunshot wounds'), not of killed"),
        ("Some 12 people met in the hall.", "do not tell of killed"),
    ],
)
def test_a_reason_names_the_word_that_it_read(text, said):
    """A fate that no word of the sentence tells is in no reason."""
    spoken = figure(metric="killed", of="people", value=[12], qualifier="exact", quote=text.removesuffix("."))
    told = ground(f"{FERRY}\n\n{text}", figures=[spoken])
    assert said in reasons(told)


def test_ranges_follow_the_qualifier():
    """About 9,000 is both its bounds; a part has its own number."""
    population = figure(
        metric="population", of="people", value=[9000], qualifier="about", quote="home to some 9,000 people"
    )
    officers = figure(of="officers", value=[5], qualifier="exact", part_of=12)
    assert figures(ground(figures=[population, officers])) == [
        ("people", 9000, 9000, "some 9,000"),
        ("officers", 5, 5, "five"),
    ]


def test_a_vague_number_has_no_value():
    """Dozens are dozens."""
    text = FERRY.replace("At least 12 sailors", "Dozens of sailors")
    vague = figure(value=[], qualifier="vague", quote="Dozens of sailors, including five officers, were injured")
    assert figures(ground(text, figures=[vague])) == [("sailors", None, None, "Dozens")]
    invented = figure(value=[24], qualifier="about", quote="Dozens of sailors, including five officers, were injured")
    assert figures(ground(text, figures=[invented])) == []


def test_a_whole_that_the_article_does_not_give_is_emptied():
    """The whole of a part is a number of the article; without it the part stands by itself."""
    grounded = ground(figures=[figure(of="officers", value=[5], qualifier="exact", part_of=40)])
    assert "40" in reasons(grounded)
    assert [(each.low, each.report.part_of) for each in grounded.figures] == [(5, None)]
    assert grounded.refused == ()


def test_a_figure_of_a_refused_event_is_refused_with_it():
    """A figure without its event has no place, time or scope."""
    grounded = ground(events=[event(quote="the ferry Heron sank off Cape Marrow")])
    assert figures(grounded) == []
    assert "its event 1" in reasons(grounded)


def test_a_claim_about_a_refused_event_stays_without_it():
    """What somebody said stands on its own quote."""
    grounded = ground(events=[event(quote="the ferry Heron sank off Cape Marrow")])
    assert [each.report.about for each in grounded.claims] == [None]


def test_a_source_stands_near_the_quote():
    """Who is said to know it is named where it is told; nobody is put in the place of anybody else."""
    assert [each.report.source for each in ground().events] == ["the coast guard"]
    grounded = ground(events=[event(source="the navy")])
    assert [each.report.source for each in grounded.events] == [None]
    silent = ground(FERRY.replace(", the coast guard said", ""), events=[event(source="the navy")])
    assert [each.report.source for each in silent.events] == [None]
    assert [each.is_lost for each in silent.corrected] == [True]
    assert "'the navy' stands nowhere near the quote" in reasons(grounded)


def test_a_day_of_an_event_that_its_words_do_not_give_is_listed_as_left_out():
    """A reader who finds no day there is told that the article was read as giving one."""
    text = FERRY.replace("on Tuesday", "when the tide was out")
    grounded = ground(text, events=[event(date_text="when the tide was out")])
    assert [(each.report.summary, each.date) for each in grounded.events] == [(event().summary, None)]
    assert [each.is_lost for each in grounded.corrected if each.reason.startswith("the date")] == [True]


CAUSES = {
    "en": ("after Friday's protest", "Friday's", "People were arrested", "on Friday"),
    "fr": ("après la manifestation de vendredi", "vendredi", "Des gens ont été arrêtés", "vendredi"),
    "es": ("tras la manifestación del viernes", "viernes", "Varias personas fueron detenidas", "el viernes"),
    "it": ("dopo la manifestazione di venerdì", "venerdì", "Alcune persone sono state arrestate", "venerdì"),
}


@pytest.mark.parametrize("language", CAUSES)
def test_the_day_of_what_led_to_arrests_does_not_date_them(language):
    """They may be later; a day of their own dates them."""
    cause, day, arrests, own = CAUSES[language]
    named = {
        "headline": None,
        "names": [],
        "figures": [],
        "claims": [],
        "language": language,
        "published": "2021-05-10",
    }
    held = {"kind": "arrest", "summary": "People were arrested.", "places": [], "source": None, "quote": arrests}
    for told, words, date in ((f"{arrests} {cause}.", day, None), (f"{arrests} {own}.", own, "2021-05-07")):
        found = ground(f"2021-05-10\n\n{told}\n", published_text=["2021-05-10"], **named,
                       events=[event(**held, date="2021-05-07", date_text=words)])  # fmt: skip
        assert [(each.report.kind, each.date) for each in found.events] == [("arrest", date)]


@pytest.mark.parametrize(
    ("correction", "is_old"),
    [
        ("Correction: On Monday we wrote that 31 sailors were injured. That was the sum of two lists.", True),
        ("تصويب: ذكر موقعنا أمس أن 31 sailors were injured.", True),
        ("Correction: 31 sailors were injured in all, as the coast guard has said since.", False),
        ("On Monday we wrote that 31 sailors were injured.", False),
    ],
)
def test_a_number_that_a_correction_takes_back_is_superseded(correction, is_old):
    """What the paper had wrong is no count of its own."""
    taken = figure(value=[31], qualifier="exact", source=None, quote="31 sailors were injured")
    grounded = ground(f"{FERRY}\n\n{correction}", figures=[taken])
    assert [each.report.is_superseded for each in grounded.figures] == [is_old]


def test_what_was_announced_says_nothing():
    """A truce that was announced is nobody whose word a toll may be."""
    told = "A truce announced on Monday was denied by the navy, hours after shells injured three sailors. "
    hurt = figure(value=[3], qualifier="exact", source=None, quote="shells injured three sailors")
    grounded = ground(f"{told}\n\n{FERRY}", figures=[hurt])
    assert [each.report.source for each in grounded.figures] in ([None], ["the navy"])


def test_a_figure_inherits_its_events_source_only_where_that_stands():
    """The coast guard gave the injured, in its paragraph; the population, in another, is the article's own word."""
    population = figure(metric="population", of="people", value=[9000], qualifier="about", quote="some 9,000 people")
    grounded = ground(figures=[figure(), population])
    assert [each.report.source for each in grounded.figures] == ["the coast guard", None]


@pytest.mark.parametrize(("of", "kept"), [("percent gradient", True), ("metres", False)])
def test_a_measure_may_be_in_per_cent(of, kept):
    """The gradient of a road is no share of a whole."""
    steep = figure(
        metric="measurement", of=of, value=[9], qualifier="exact", source=None, quote="a gradient of nine per cent"
    )
    grounded = ground(f"{FERRY}\n\nThe road has a gradient of nine per cent.", figures=[steep])
    assert bool(grounded.figures) is kept


def test_a_figure_of_a_sentence_that_is_nobodys_word_has_no_source():
    """The guard's word is that one flare was seen; how many flares the paper has looked at is the paper's own."""
    told = "The Lowick Courier has looked at 14 photographs of the flares. In the coast guard's opinion, one is real."
    names = [name("coast guard", kind="organization")]
    looked = event(
        kind="other", date=None, date_text=None, source="the coast guard", quote="In the coast guard's opinion, one"
    )
    seen = figure(metric="other", of="photographs", value=[14], qualifier="exact", source=None, quote="14 photographs")
    grounded = ground(f"{FERRY}\n\n{told}", names=names, events=[looked], figures=[seen])
    assert [each.report.source for each in grounded.figures] == [None]


def test_what_code_reads_in_the_words_is_the_date():
    """Tuesday in an article of 5 May 2021 is the 4th, whatever day the model makes of it, and nobody is asked again."""
    grounded = ground(events=[event(date="2021-05-10")])
    assert [(each.date, each.date_basis) for each in grounded.events] == [("2021-05-04", "derived")]
    assert "2021-05-04, not 2021-05-10" in reasons(grounded)
    assert grounded.refused == ()


def test_words_that_give_no_date_leave_it_open_and_stand_as_words():
    """Nobody is asked again about a date that no rule gives."""
    text = FERRY.replace("on Tuesday", "on the eve of the feast", 1)
    grounded = ground(text, events=[event(date="2021-05-04", date_text="on the eve of the feast")])
    assert [(each.date, each.report.date_text) for each in grounded.events] == [(None, "on the eve of the feast")]
    assert grounded.refused == ()


def test_a_date_without_words_is_emptied():
    """An event is undated where no words tell when it was, and the text around it has no day of its own."""
    text = FERRY.replace("on Tuesday, the", "there, the")
    grounded = ground(text, events=[event(date="2021-05-04", date_text=None)])
    assert [(each.date, each.date_basis) for each in grounded.events] == [(None, "unknown")]
    assert grounded.refused == ()


def test_what_lies_ahead_of_its_article_is_planned():
    """'On Tuesday' of the next week, told as news, has not happened by then, unless its verb tells what is done."""
    (kept,) = ground(events=[event(date="2021-05-11")]).events
    assert (kept.date, kept.report.status) == ("2021-05-04", "news")
    coming = f"{FERRY}\nOn Tuesday: the ferry Heron at Cape Marrow again, the coast guard said.\n"
    leaving = event(
        kind="other", summary="The ferry.", date="2021-05-11", date_text="On Tuesday", quote="the ferry Heron at Cape"
    )
    (kept,) = ground(coming, events=[leaving], figures=[], claims=[]).events
    assert (kept.date, kept.report.status) == ("2021-05-11", "planned")


def test_words_that_code_can_read_need_no_date_beside_them():
    """A date that the model leaves to code is derived from its words."""
    grounded = ground(events=[event(date=None)])
    assert [(each.date, each.date_basis) for each in grounded.events] == [("2021-05-04", "derived")]


def test_words_that_count_from_another_event_give_a_date_where_their_sentence_names_its_day():
    """'One day after' the port closed on Monday is Tuesday; words that stand there twice are not for the taking."""
    text = FERRY.replace("on Tuesday, the", "there, the").replace(
        "The port of Lowick", "This came one day after the port closed on Monday.\n\nThe port of Lowick"
    )
    counted = event(date=None, date_text="one day after")
    assert [each.date for each in ground(text, events=[counted]).events] == ["2021-05-04"]
    twice = f"{text}\nA man died one day after the storm of Sunday.\n"
    assert [each.date for each in ground(twice, events=[counted]).events] == [None]


@pytest.mark.parametrize("words", ["by 4 May", "as of Tuesday evening", "up to Tuesday", "by nightfall"])
def test_what_stood_by_a_day_was_counted_on_it(words):
    """An event may have been any time before; a count that stood then is of then."""
    text = FERRY.replace("were injured", f"were injured {words}").replace("on Tuesday, the", "on Tuesday,\nthe")
    told = text if words != "by nightfall" else text.replace("At least", "The wind rose on Tuesday. At least")
    told = told.replace("Cape Marrow on Tuesday", "Cape Marrow") if words == "by nightfall" else told
    quote = f"At least 12 sailors, including five officers, were injured {words}"
    counted = figure(as_of="2021-05-04", as_of_text=words, quote=quote)
    aground = event(date=None, date_text=None)
    (kept,) = ground(told, events=[aground], figures=[counted], claims=[]).figures
    assert (kept.as_of, kept.report.as_of_text) == ("2021-05-04", words)


def test_without_a_publication_date_a_weekday_stays_a_weekday():
    """No stamp, no date, whatever the model knows."""
    text = FERRY.replace("5 May 2021, 18:40\n\n", "")
    grounded = ground(text, published=None, published_text=[])
    assert grounded.header.published_basis == "absent"
    assert [each.date for each in grounded.events] == [None]


def test_a_publication_date_without_a_stamp_is_refused():
    """What the model knows of an article's age does not count."""
    text = FERRY.replace("5 May 2021, 18:40\n\n", "")
    grounded = ground(text, published_text=[])
    assert grounded.header.published is None
    assert "date of publication" in "".join(each.reason for each in grounded.refused)


def test_a_name_that_the_article_never_writes_is_refused_and_what_leans_on_it_does_without():
    """An event at a place from nowhere has no place, and does not go back for it."""
    grounded = ground(names=[name("Cape Wrath"), name("Heron", kind="other")], events=[event(places=["Cape Wrath"])])
    assert [each.report.name for each in grounded.names] == ["Heron"]
    assert [each.report.places for each in grounded.events] == [[]]
    assert {each.kind for each in grounded.refused} == {"name"}


def test_a_spelling_that_the_article_does_not_have_is_dropped_and_the_name_stays():
    """One wrong spelling does not cost the name."""
    grounded = ground(names=[name("Cape Marrow", "Cape Marrow", "Cap Marrow"), name("Heron"), name("Marrow Lines")])
    assert grounded.names[0].as_written == ("Cape Marrow",)
    assert "'Cap Marrow'" in reasons(grounded)


def test_a_name_may_stand_in_a_compound():
    """A "Lowick-based" owner is evidence of Lowick."""
    text = FERRY.replace("The owner, Marrow\nLines", "The Lowick-based owner, Marrow\nLines")
    assert "Lowick" in [each.report.name for each in ground(text, names=[*report().names, name("Lowick")]).names]
    text = text.replace("port of Lowick", "port")
    assert "Lowick" in [each.report.name for each in ground(text, names=[*report().names, name("Lowick")]).names]


def test_a_name_in_a_script_without_vowels_is_held_by_its_consonants():
    """An Arabic spelling bears out the standard English one, and no first name from elsewhere."""
    text = "قال محمد حسن إن العبارة غرقت.\n"
    empty = {"headline": None, "published": None, "published_text": [], "events": [], "figures": [], "claims": []}
    spelt = name("Mohammed Hassan", "محمد حسن", kind="person")
    strange = name("Karim Hassan", "محمد حسن", kind="person")
    assert ground(text, **empty, language="ar", gist="A ferry sank.", names=[spelt]).names != ()
    assert ground(text, **empty, language="ar", gist="A ferry sank.", names=[strange]).names == ()


def test_a_person_is_not_named_more_fully_than_the_article_does():
    """A first name from elsewhere is refused."""
    text = FERRY.replace("The owner, Marrow", "The owner, Ms Dale of Marrow")
    grounded = ground(text, names=[*report().names, name("Petra Dale", "Ms Dale", kind="person")])
    assert "petra" in reasons(grounded)
    assert "Petra Dale" not in [each.report.name for each in grounded.names]


def test_the_models_own_words_hold_no_number_or_name_from_elsewhere():
    """A summary or a claim that adds a number or a name is refused; a number of those who are known is left out."""
    assert (
        ground(events=[event(summary="The ferry Heron ran aground off Cape Marrow with 300 passengers.")]).events == ()
    )
    assert ground(events=[event(summary="The ferry Heron ran aground off Iceland.")]).events == ()
    (ferry,) = ground(events=[event(summary="The ferry Heron, with its two decks, ran aground.")]).events
    assert ferry.report.summary == "The ferry Heron, with its decks, ran aground."
    assert ground(claims=[claim(claim="The Heron carried 400 tonnes too many.")]).claims == ()


def test_a_gist_that_the_article_does_not_bear_out_is_left_out():
    """The article stays, without the gist; what was left out is the gist, and not the headline."""
    gist = "The ferry Heron sank, and 300 people died."
    grounded = ground(gist=gist)
    assert grounded.header.gist is None
    assert {each.text for each in grounded.corrected if each.is_lost} == {gist}
    assert len(grounded.events) == 1


@pytest.mark.parametrize("headline", ["Was the ferry overloaded?", "¿Sabotaje en el Heron?", "“Nobody told us!”"])
def test_a_headline_keeps_the_signs_that_say_something(headline):
    """A question is not printed as a statement."""
    assert ground(FERRY.replace("Ferry aground off Cape Marrow", headline, 1), headline=headline).header.headline == (
        headline
    )


def test_an_event_number_that_is_taken_is_refused():
    """Figures must know which event they hang on."""
    grounded = ground(events=[event(), event(quote="The port of Lowick, home to some 9,000 people", places=[])])
    assert "n = 1 is taken" in reasons(grounded)
    assert len(grounded.events) == 1


def test_every_objection_to_an_item_is_told_at_once():
    """Asking again says all that is wrong with an item, so that one round can mend it."""
    wrong = event(quote="the Heron flew", summary="The ferry Heron ran aground off Iceland.")
    told = [each for each in ground(events=[wrong]).refused if each.kind == "event"]
    assert len(told) >= 2


SPANISH = """Un barco encalla frente al cabo

Al menos doce marineros fueron rescatados cuando el barco Heron encalló el martes, dijo la policía.
"""


@pytest.mark.parametrize("tag", ["Spanish", "español!", "xx", ""])
def test_a_language_tag_that_is_none_is_told_by_the_text(tag):
    """The article is read in its own language, numbers in words included, and what the model gave is named."""
    told = {"summary": "The ship Heron ran aground.", "date": None, "date_text": None, "places": [], "source": None}
    aground = event(**told, quote="el barco Heron encalló")
    rescued = figure(metric="rescued", quote="Al menos doce marineros fueron rescatados", of="marineros")
    header = {"headline": None, "published": None, "published_text": [], "gist": "The ship Heron ran aground."}
    items = {"names": [], "events": [aground], "figures": [rescued], "claims": []}
    grounded = ground(SPANISH, **header, **items, language=tag)

    assert grounded.header.language == "es"
    assert [each.low for each in grounded.figures] == [12]
    assert f"language: {tag!r}" in reasons(grounded)


@pytest.mark.parametrize("tag", ["en", "en-GB", "sw", "zh-Hant", "und", "fil"])
def test_a_language_tag_is_believed(tag):
    """What is a tag is taken for what the model knows, whatever the text looks like."""
    assert ground(language=tag).header.language == tag


@pytest.mark.parametrize("text", ["", "12 34 56 — 78", "ok"])
def test_of_what_is_no_text_no_language_is_told(text):
    """Nothing is guessed from nothing."""
    assert tongue_of("?", text) == "und"


@given(st.text(max_size=40), st.text(max_size=200))
@example("", "ÑEÀ")
def test_a_language_is_a_tag_whatever_the_model_and_the_article_say(tag, text):
    """Whatever is given, what comes out can stand as a tag."""
    assert is_tag(tongue_of(tag, text))


def test_an_event_is_not_dated_by_a_caption():
    """What a picture was taken on stands in the article; the gate says why it does not count."""
    text = FERRY + "\n\nPhoto: the quay of Cape Marrow on 2 May 2021."
    grounded = ground(text, events=[event(date="2021-05-02", date_text="2 May 2021")])
    assert [(each.date, each.report.date_text) for each in grounded.events] == [(None, None)]
    assert "dates no event" in reasons(grounded)


@pytest.mark.parametrize(
    ("status", "words", "claimed", "passes"),
    [
        ("news", "bis Freitag", "../2024-11-22", "../2024-11-22"),
        ("news", "bis Freitag", "../2024-11-15", "../2024-11-15"),
        ("feared", "Für die Nacht zum Freitag", "2024-11-22", "2024-11-22"),
    ],
)
def test_what_goes_on_or_is_feared_may_end_after_publication(status, words, claimed, passes):
    """Black flags that a town shows until Friday do not come down on the Friday before."""
    text = f"20. November 2024\n\n{words} zeigt die Stadt schwarze Fahnen, es droht Regen."
    happened = event(
        kind="other", status=status, summary="The town shows flags.", date=claimed, date_text=words, places=[],
        source=None, quote="zeigt die Stadt schwarze Fahnen, es droht Regen",
    )  # fmt: skip
    told = report(
        language="de", headline=None, published="2024-11-20", published_text=["20. November 2024"], names=[],
        gist="Flags.", events=[happened], figures=[], claims=[],
    )  # fmt: skip
    assert [each.date for each in ground_report(told, article(text)).events] == [passes]


INTERVIEW = """"I count what I see"

Dr Mina Orlan runs the emergency ward at Lowick. By Tom Vant

How many came in on the first night, doctor?
I did not count them. The lists are wrong.

Does the ministry know that they are wrong?
Nobody has asked me. We wrote to them twice and had no answer from anybody there.

What do you tell the families that are still looking?
They should come and look for themselves.
"""


@pytest.mark.parametrize(
    ("claimant", "quote", "is_kept"),
    [
        ("Mina Orlan", "The lists are wrong", True),
        ("Mina Orlan", "They should come and look for themselves", True),
        ("Tom Vant", "They should come and look for themselves", False),
        ("Mina Orlan", "What do you tell the families that are still looking?", False),
    ],
)
def test_who_is_introduced_before_the_questions_of_an_interview_answers_them(claimant, quote, is_kept):
    """No answer names its speaker; who asks, and what is asked, is another matter."""
    filler = "\n".join(["Why is that so, in your own opinion?\nBecause nobody at all has kept a list here."] * 12)
    text = INTERVIEW.replace("What do you", f"{filler}\n\nWhat do you")
    listed = [name("Mina Orlan", kind="person"), name("Tom Vant", kind="person")]
    said = claim(claimant=claimant, claim="The lists are wrong.", quote=quote, to=[], about=None, date=None,
                 date_text=None, stance="asserts")  # fmt: skip
    grounded = ground(
        text, headline=None, published=None, published_text=[], gist="The lists are wrong.", names=listed, events=[],
        figures=[], claims=[said],
    )  # fmt: skip
    assert bool(grounded.claims) == (is_kept or quote == "The lists are wrong")


@pytest.mark.parametrize(
    ("lead", "day", "kept"),
    [
        ("She received us yesterday.", "2021-05-04", "2021-05-04"),
        ("She received us yesterday.", "2021-05-05", "2021-05-05"),
        ("She received us on Monday.", "2021-05-03", "2021-05-03"),
        ("She received us at noon.", "2021-05-04", "2021-05-05"),
    ],
)
def test_today_is_the_day_of_an_interview_where_its_lead_tells_that(lead, day, kept):
    """Whoever answers does not know when the paper comes out; without a day in the lead it is the paper's."""
    text = (
        f"Port News, 5 May 2021\n\nMina Orlan has run the clinic for years. {lead}\n\nHow many are there, doctor?\n"
        "Today there are 12 patients.\n\nDoes the ministry know of it?\nNobody has asked me.\n\nWhat do you need?\nBeds"
    )
    told = figure(metric="other", of="patients", value=[12], qualifier="exact", quote="Today there are 12 patients",
                  as_of=day, as_of_text="Today", source=None)  # fmt: skip
    grounded = ground(
        text, published="2021-05-05", published_text=["5 May 2021"], names=[], claims=[], figures=[told],
        events=[event(kind="other", summary="Patients were in the clinic.", quote="Today there are 12 patients",
                      date=None, date_text=None, places=[], source=None)],
    )  # fmt: skip
    assert [each.as_of for each in grounded.figures] == [kept]


ARABIC_INTERVIEW = """حوار مع طبيبة المستشفى
مجلة لوويك

تحدثنا إلى الدكتورة مينا أورلان مساء الأحد.

• كم جريحا استقبلتم في الليلة الأولى؟
القوائم خاطئة ولم يسألنا أحد عنها.

• هل كان هناك مسلحون في المستشفى؟
لم يصلني رجل بزي عسكري.

• ماذا ينقصكم الآن في المستشفى؟
كل شيء.
"""


def test_a_question_may_end_in_its_own_languages_sign():
    """Arabic asks with another sign, and its interviews are interviews."""
    listed = [name("Mina Orlan", "مينا أورلان", kind="person")]
    said = claim(claimant="Mina Orlan", claim="The lists are wrong.", quote="القوائم خاطئة", to=[], about=None,
                 date=None, date_text=None, stance="asserts", claimant_text="الدكتورة مينا أورلان")  # fmt: skip
    grounded = ground(
        ARABIC_INTERVIEW, language="ar", headline=None, published=None, published_text=[], gist="The lists are wrong.",
        names=listed, events=[], figures=[], claims=[said],
    )  # fmt: skip
    assert [each.report.claimant for each in grounded.claims] == ["Mina Orlan"]


SPOKEN = """Mina Orlan habla de la primera noche

La jefa de urgencias de Lowick recibió a este diario. Por Tom Vant

—¿Cuántos heridos llegaron la primera noche, doctora?
—No los conté. Las listas están mal.

—El ministerio dice que usted llegó tarde a su puesto.
—Veinte minutos. No cuarenta. Y yo no podía cruzar el puente, estaba cerrado. ¿Usted lo cruzaría?

—¿Sabe el ministerio que esas listas están mal?
—Nadie me preguntó. Yo vi pasar a 31 heridos.

—¿Qué les dice a las familias que siguen buscando?
—Que vengan y busquen.
"""


def spoken(claimant, quote):
    """Ground a claim and a figure without a source in an interview whose turns begin with dashes."""
    filler = "\n".join(["—¿Por qué pasa eso, según su propia opinión?\n—Porque nadie llevó una lista aquí."] * 12)
    text = SPOKEN.replace("—El ministerio", f"{filler}\n\n—El ministerio")
    said = claim(claimant=claimant, claim="She could not cross the bridge.", quote=quote, to=[], about=None, date=None,
                 date_text=None, stance="asserts")  # fmt: skip
    happened = event(summary="Wounded people came.", date=None, date_text=None, places=[], source=None, kind="other",
                     quote="Yo vi pasar a 31 heridos")  # fmt: skip
    counted = figure(metric="injured", of="people", value=[31], qualifier="exact", source=None,
                     quote="Yo vi pasar a 31 heridos")  # fmt: skip
    return ground(
        text, headline=None, published=None, published_text=[], gist="Wounded people came.", language="es",
        names=[name("Mina Orlan", kind="person"), name("Tom Vant", kind="person")], events=[happened],
        figures=[counted], claims=[said],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("claimant", "quote", "is_kept"),
    [
        ("Mina Orlan", "—Veinte minutos. No cuarenta. Y yo no podía cruzar el puente", True),
        ("Mina Orlan", "Y yo no podía cruzar el puente", True),
        ("Mina Orlan", "El ministerio dice que usted llegó tarde a su puesto", False),
    ],
)
def test_behind_dashes_every_second_turn_answers(claimant, quote, is_kept):
    """Who answers may ask something back, and who asks need not ask."""
    kept = [each.report.claimant for each in spoken(claimant, quote).claims]
    assert (claimant in kept) == is_kept


def test_what_an_answer_counts_is_its_speakers():
    """A number of an answer without a source is counted by who answers."""
    (counted,) = spoken("Mina Orlan", "Y yo no podía cruzar el puente").figures
    assert counted.report.source == "Mina Orlan"


@pytest.mark.parametrize("behind", ["», accuse le délégué Luc Orlan", "», accuse Luc Orlan"])
def test_behind_a_speech_a_verb_that_accuses_names_its_speaker(behind):
    """French turns verb and subject round there, and nobody is accused by it."""
    text = f"« On ne l'a jamais rappelé {behind}. Le port est fermé."
    said = claim(claimant="Luc Orlan", claim="He was never called back.", quote="On ne l'a jamais rappelé", to=[],
                 about=None, date=None, date_text=None, stance="accuses")  # fmt: skip
    grounded = ground(
        text, headline=None, published=None, published_text=[], gist="The port is shut.", language="fr", events=[],
        names=[name("Luc Orlan", kind="person")], figures=[], claims=[said],
    )  # fmt: skip
    assert [each.report.claimant for each in grounded.claims] == ["Luc Orlan"]


@pytest.mark.parametrize(("kind", "claimants"), [("person", ["Ana Orlan"]), ("government", [])])
def test_whoever_speaks_for_a_body_may_be_the_person_named_before(kind, claimants):
    """Who presides over a union says it, and not the union alone."""
    text = 'Ana Orlan dirige o Sindicato. "Ninguém nos respondeu", afirmou a presidente do Sindicato.'
    said = claim(claimant="Ana Orlan", claim="Nobody answered.", to=[], about=None, date=None, date_text=None,
                 quote='"Ninguém nos respondeu", afirmou a presidente do Sindicato', stance="asserts")  # fmt: skip
    grounded = ground(
        text, headline=None, published=None, published_text=[], gist="Nobody answered.", language="pt", events=[],
        names=[name("Ana Orlan", kind=kind), name("Sindicato", kind="organization")], figures=[], claims=[said],
    )  # fmt: skip
    assert [each.report.claimant for each in grounded.claims] == claimants


@pytest.mark.parametrize(
    ("words", "offered", "stands"),
    [
        ("on Wednesday", "2024-11-13", "2024-11-13"),  # the day of the update
        ("on Wednesday", "2024-11-06", "2024-11-06"),  # counted from publication
        ("on Wednesday", None, None),
        ("on Tuesday", None, "2024-11-12"),  # one and the same from either
        ("on Monday", "2024-11-12", "2024-11-11"),
    ],
)
def test_time_words_of_a_page_that_was_updated_count_from_either_day(words, offered, stands):
    """Code works out a day only where both give it."""
    text = (
        f"Tue 12 Nov 2024 18.05 GMT\nLast modified on Wed 13 Nov 2024 07.31 GMT\n\nThe market of Marrow closed {words}."
    )
    told = event(kind="other", summary="The market closed.", date=offered, date_text=words, places=[], source=None,
                 quote=f"The market of Marrow closed {words}")  # fmt: skip
    grounded = ground(
        text, headline=None, published="2024-11-12", gist="The market closed.", names=[], figures=[], claims=[],
        published_text=["Tue 12 Nov 2024 18.05 GMT", "Wed 13 Nov 2024 07.31 GMT"], events=[told],
    )  # fmt: skip
    assert [each.date for each in grounded.events] == [stands]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("planned", "on Friday"),  # the day of publication, or the next one
        ("news", "on the 3rd"),  # of this month, or of one that was told
    ],
)
def test_words_with_two_readings_that_a_reader_left_undated_stay_so(status, words):
    """What a reader of the whole article did not tell, code does not guess."""
    text = f"2 July 2021\n\nTalks at Marrow {words}."
    told = event(kind="other", status=status, summary="Talks.", date=None, date_text=words, places=[], source=None,
                 quote=f"Talks at Marrow {words}")  # fmt: skip
    grounded = ground(
        text, headline=None, published="2021-07-02", published_text=["2 July 2021"], gist="Talks.", names=[],
        figures=[], claims=[], events=[told],
    )  # fmt: skip
    assert [(each.date, each.report.date_text) for each in grounded.events] == [(None, words)]


def test_what_is_copied_with_the_line_break_of_an_article_is_on_one_line():
    """A paragraph's end is none, nor is a break in what a model words itself."""
    names = [name("Marrow Lines", kind="company"), name("Cape Marrow"), name("Heron", kind="other")]
    told = ground_report(report(names=names, claims=[claim(claimant="Marrow\nLines")]), article())
    assert [each.report.claimant for each in told.claims] == ["Marrow Lines"]
    for broken in ({"claimant": "Marrow\n\nLines"}, {"claim": "The Heron was\noverloaded."}):
        (refused,) = ground_report(report(names=names, claims=[claim(**broken)]), article()).refused
        assert "line breaks" in refused.reason


@pytest.mark.parametrize(
    ("language", "text", "quote", "metric", "unasked"),
    [
        ("en", "The cook's leg is in plaster since the fall.", "The cook's leg is in plaster", "injured", True),
        ("uk", "У вівторок кухаря зламало.", "кухаря зламало", "ill", True),
        ("en", "Two cooks have their legs in plaster.", "Two cooks have their legs in plaster", "injured", False),
    ],
)
def test_one_whom_no_number_counts_is_not_asked_about(language, text, quote, metric, unasked):
    """No correction can give the words a number; who counts one where there are two can mend it."""
    told = report(
        headline=None, published=None, published_text=[], gist="A fall.", language=language, names=[], claims=[],
        events=[event(kind="other", summary="A fall.", date=None, date_text=None, places=[], source=None, quote=quote,
                      by=[], to=[])],
        figures=[figure(value=[1], metric=metric, of="cooks", quote=quote, source=None, scope=None, scope_text=None,
                        as_of=None, as_of_text=None)],
    )  # fmt: skip
    refused = [each for each in ground_report(told, article(text)).refused if each.kind == "figure"]
    assert [each.unasked for each in refused] == [unasked]


def test_who_a_comparison_names_gives_no_number():
    """Nobody is called "two more than we"."""
    text = "Twenty-eight of the 31 escaped prisoners are in custody, two more than we reported on Sunday."
    told = report(
        headline=None, published=None, published_text=[], gist="", names=[], claims=[],
        events=[event(kind="arrest", summary="Prisoners are in custody.", date=None, date_text=None, places=[],
                      source=None, quote="are in custody", by=[], to=[])],
        figures=[figure(value=[31], metric="other", of="escaped prisoners", quote="the 31 escaped prisoners",
                        source=None, scope=None, scope_text=None, as_of=None, as_of_text=None)],
    )  # fmt: skip
    assert [each.report.source for each in ground_report(told, article(text)).figures] == [None]


def test_a_weekday_that_its_verb_seems_to_lay_ahead_may_lie_behind():
    """What the report reads in it stands, if it is such a day: "remained open on Monday", said on a Monday."""
    text = "10 May 2021\n\nThe school of Lowick remained open on Monday, its head said.\n"
    told = report(
        headline=None, publisher=None, published="2021-05-10", published_text=["10 May 2021"], gist="", names=[],
        figures=[], claims=[], events=[event(
            kind="other", summary="A school remained open.", date="2021-05-10", date_text="on Monday", places=[], by=[],
            to=[], source=None, quote="remained open on Monday", status="news",
        )],
    )  # fmt: skip
    assert [each.date for each in ground_report(told, article(text)).events] == ["2021-05-10"]

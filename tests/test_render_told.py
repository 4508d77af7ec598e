"""What stands above in a brief is not told again before the annex; the room goes to what is told nowhere yet."""

import pytest
from brief_builder import BRIEF, ROWS

from summarizer.render.document import limit_of, plain, words_before_the_annex
from summarizer.render.sections import describe
from summarizer_schemas.brief import Answer, Gap, Sentence

FIRST = "A strong earthquake struck the Tarvo region on 2 March 2021."
AGAIN = "On 2 March 2021 the Tarvo region was struck by a strong earthquake."
FURTHER = "Rescuers dug through the night with their hands, as two cranes were stuck on the road to Melin."


def _brief(*overview, gaps=(), told=(FIRST,), asked=(), episodes=1, words=9000, **more):
    """A brief whose first screen tells these sentences, all of them of E1, and whose overview has others."""
    answers = [Answer(question="what_happened", sentences=tuple(_said(each) for each in told))]
    if asked:
        answers.append(Answer(question="unknown", sentences=tuple(_said(each) for each in asked)))
    main, other = BRIEF.episodes
    main = main.model_copy(update={"overview": tuple(map(_said, overview))})
    made = {"answers": (*answers, ROWS), "episodes": (main, other)[:episodes], "gaps": gaps}
    sources = (BRIEF.sources[0].model_copy(update={"words": words}), *BRIEF.sources[1:])
    return BRIEF.model_copy(update={"title": main.title, "sources": sources, **made, **more})


def _said(told):
    text, cites = told if isinstance(told, tuple) else (told, ("E1",))
    return Sentence(text=text, cites=cites, written_by="model")


def _read(brief, length="standard"):
    """Return what stands in each section, before the annex and in it."""
    document = describe(brief, length)
    return tuple(
        {each.id: " ".join(plain(line) for block in each.blocks for line in _lines(block)) for each in sections}
        for sections in (document.sections, document.annex)
    )


def _lines(block):
    if hasattr(block, "line"):
        return [block.line]
    rows = getattr(block, "rows", None)
    return [line for row in rows for line in row] if rows else [one for i in block.items for one in (i.line, *i.below)]


def test_an_overview_carries_what_the_main_points_do_not():
    """What they tell waits in the annex, in whatever words it is told."""
    told, annex = _read(_brief(AGAIN, FURTHER))
    assert FURTHER in told["situations"]
    assert AGAIN not in told["situations"]
    assert AGAIN in annex["situations-continued"]


def test_an_overview_that_has_no_room_above_stands_in_the_annex_as_it_was_written():
    """What the main points tell as well comes first there, where the others go on from it."""
    long = " ".join([FURTHER] * 8)
    told, annex = _read(_brief(AGAIN, long, words=0))
    assert "situations" not in told
    (text,) = [each for id_, each in annex.items() if id_.startswith("situations")]
    assert text.index(AGAIN) < text.index(long)


def test_a_number_that_is_told_nowhere_is_no_repetition():
    """Nor is a fact on which nothing above rests."""
    numbered = AGAIN.replace("struck by", "struck at 6.14 by")
    other = (AGAIN, ("E4",))
    told, _ = _read(_brief(numbered, other))
    assert numbered in told["situations"]
    assert AGAIN in told["situations"]


def test_what_the_table_and_the_disputes_tell_is_not_told_again():
    """A toll that has its row, and a quarrel that has its sides."""
    toll = ("The Civil Protection Agency counted 31 people killed in Melin.", ("F1",))
    quarrel = ("It is disputed whether Norte Homes ignored safety rules.", ("D1", "C1", "C2"))
    told, annex = _read(_brief(toll, quarrel, FURTHER))
    assert [each[0] in told["situations"] for each in (toll, quarrel)] == [False, False]
    assert all(each[0] in annex["situations-continued"] for each in (toll, quarrel))


@pytest.mark.parametrize(
    ("first", "again", "further"),
    [
        (
            "Un fuerte terremoto sacudió Melin el 2 de marzo de 2021.",
            "El 2 de marzo de 2021 Melin fue sacudida por un fuerte terremoto.",
            "Los vecinos cavaron con las manos durante toda la noche.",
        ),
        (
            "Сильное землетрясение произошло в Мелине 2 марта 2021 года.",
            "2 марта 2021 года в Мелине произошло сильное землетрясение.",
            "Жители всю ночь разбирали завалы голыми руками.",
        ),
        (
            "ضرب زلزال قوي مدينة ميلين في 2 مارس 2021.",
            "في 2 مارس 2021 ضرب مدينة ميلين زلزال قوي.",
            "حفر السكان طوال الليل بأيديهم بحثا عن ناجين.",
        ),
    ],
)
def test_repetitions_are_found_in_the_language_of_the_brief(first, again, further):
    """By its words, whatever they are."""
    told, _ = _read(_brief(again, further, told=(first,), title=first))
    assert again not in told["situations"]
    assert further in told["situations"]


def test_where_nothing_is_left_of_the_main_situation_and_there_are_others_it_says_so():
    """Of a single one the section goes; its sentences and its id stand in the annex."""
    told, annex = _read(_brief(AGAIN, episodes=2))
    assert told["situations"].startswith("P1 See the main points and the timeline. P2 ")
    assert annex["situations-continued"].startswith("P1 ")
    told, annex = _read(_brief(AGAIN))
    assert "situations" not in told
    assert annex["situations-continued"].startswith("P1 ")


def test_the_course_stands_before_the_annex_though_the_timeline_tells_it_too():
    """Whoever reads how it went need not look its days up."""
    event = BRIEF.events[0].model_copy(
        update={"id": "E20", "summary": "Rescuers dug through the night in Melin.", "figures": (), "origins": 1}
    )
    said = ("In Melin rescuers dug through the night.", ("E20",))
    brief = _brief(said, events=(*BRIEF.events, event))
    (main,) = brief.episodes
    brief = brief.model_copy(update={"episodes": (main.model_copy(update={"events": (*main.events, "E20")}),)})
    told, _ = _read(brief)
    assert said[0] in told["situations"]
    assert event.summary in told["timeline"]


def test_the_main_situation_does_not_repeat_the_title():
    """It has its id before its first sentence; one of another title has a heading."""
    told, _ = _read(_brief(FURTHER))
    assert told["situations"].startswith(f"P1 {FURTHER}")
    told, _ = _read(_brief(FURTHER, title="Tarvo: earthquake"))
    assert told["situations"].startswith(f"P1 {BRIEF.episodes[0].title} {FURTHER}")


def test_a_question_that_the_main_points_ask_is_not_listed_again():
    """The annex has it with what it is about."""
    asked = "Whether more people lie under the rubble of the school."
    other = "When the road to Melin will be open."
    gaps = tuple(Gap(kind="open_question", about=("E1",), text=each) for each in (asked, other))
    points = ("It is not known whether more people lie under the rubble of the school in Melin.",)
    told, annex = _read(_brief(FURTHER, gaps=gaps, asked=points))
    assert asked not in told["open-questions"]
    assert other in told["open-questions"]
    assert asked in annex["information-gaps"]


def test_the_full_length_tells_each_section_whole():
    """It cuts nothing, and has no room to save."""
    asked = "Whether more people lie under the rubble."
    gap = Gap(kind="open_question", about=("E1",), text=asked)
    told, _ = _read(_brief(AGAIN, FURTHER, gaps=(gap,), asked=(f"It is not known {asked.lower()}",)), "full")
    assert AGAIN in told["situations"]
    assert asked in told["open-questions"]


def test_the_room_of_what_is_told_above_goes_to_events():
    """Within the same words, more of them stand before the annex."""
    again = [f"{AGAIN[:-1]}, {'strong earthquake, Tarvo region struck, ' * 6}March." for _ in range(4)]
    event = BRIEF.events[0]
    events = [event.model_copy(update={"id": f"E{n}", "figures": (), "date": f"2021-03-{n}"}) for n in range(10, 30)]

    def lines(overview):
        brief = _brief(*overview, events=(*BRIEF.events, *events), words=800)
        (main,) = brief.episodes
        main = main.model_copy(update={"events": (*main.events, *(each.id for each in events))})
        brief = brief.model_copy(update={"episodes": (main,)})
        assert words_before_the_annex(describe(brief)) <= limit_of(brief, "standard")
        return _read(brief)[0]["timeline"].count(event.summary)

    further = [f"{FURTHER[:-1]}, {'and on they dug, ' * 3}said neighbour {n}." for n in range(4)]
    assert lines(again) > lines(further)


def test_a_question_that_is_asked_above_makes_no_room_for_who_did_it():
    """Events have the room, and not the next of what nobody knows."""
    asked = "Who set off the bomb in the market of Melin."
    gaps = (
        Gap(kind="open_question", about=("E1",), text=asked),
        Gap(kind="unknown_perpetrator", about=("E1",), text="No account of it names who did it."),
    )
    told, _ = _read(_brief(FURTHER, gaps=gaps, asked=("It is not known who set off the bomb in the market of Melin.",)))
    assert "open-questions" not in told

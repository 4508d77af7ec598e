"""Which counts somebody withdrew under another name, and how the sides of a dispute are told since."""

import pytest
from brief_builder import BRIEF

from summarizer.render.annex import Guide
from summarizer.render.claims import disputes
from summarizer.render.document import Bullets, plain
from summarizer.telling.replaced import replaced_since
from summarizer_schemas.brief import Position

_COUNT = BRIEF.figures[0].observations[-1]
_LATE, _EARLY = "S2", "S1"


def _quote(number, source):
    return BRIEF.quotes[0].model_copy(update={"id": f"Q{number}", "source": source})


QUOTES = {each.id: each for each in (_quote(91, _EARLY), _quote(92, _LATE), _quote(93, _LATE))}


def _figure(id_, number, quote, **count):
    """A count of missing people, by the families' speaker on the 5th if nothing else is said."""
    own = {
        "low": number, "high": number, "value_text": str(number), "of": "people", "said_by": "Ada Roth",
        "origins": ("U8",), "as_of": "2021-03-05", "as_of_basis": "stated", "quotes": (quote,), "is_party": False,
    }  # fmt: skip
    one = _COUNT.model_copy(update=own | count)
    told = {"id": id_, "metric": "missing", "of": "people", "event": "E1", "observations": (one,), "part_of": None}
    return BRIEF.figures[0].model_copy(update=told | {"low": number, "high": number})


FAMILIES = _figure("F91", 20, "Q91", said_by="Families", origins=("U9",), as_of="2021-03-03")
BEFORE = _figure("F92", 20, "Q92", as_of="2021-03-03", is_superseded=True, current=False)
NOW = _figure("F93", 6, "Q93")


def _with(figure, **count):
    (one,) = figure.observations
    return figure.model_copy(update={"observations": (one.model_copy(update=count),)})


def test_a_number_that_is_told_as_that_of_before_is_withdrawn_whoever_gave_it():
    """The families' 20 of the 3rd is what their speaker tells as the number of that day, beside 6."""
    assert replaced_since([FAMILIES, BEFORE, NOW], QUOTES) == {"F91": NOW.observations[0]}


@pytest.mark.parametrize(
    "figures",
    [
        (_with(FAMILIES, low=21, high=21), BEFORE, NOW),
        (_with(FAMILIES, as_of="2021-03-05"), BEFORE, NOW),
        (FAMILIES.model_copy(update={"metric": "killed"}), BEFORE, NOW),
        (FAMILIES, _with(BEFORE, is_superseded=False), NOW),
        (FAMILIES, _with(BEFORE, as_of_basis="published"), NOW),
        (FAMILIES, BEFORE, _with(NOW, origins=("U7",))),
        (FAMILIES, BEFORE, _with(NOW, quotes=("Q91",))),
        (FAMILIES, BEFORE, NOW, _figure("F94", 7, "Q93")),
    ],
    ids=[
        "another number",
        "another day",
        "others",
        "not of before",
        "of no day",
        "another's",
        "another article",
        "two",
    ],
)
def test_without_that_a_number_stands(figures):
    """One number, one day, one sort of people, and one count that whoever withdraws it gives in its place."""
    assert not replaced_since(figures, QUOTES)


def _brief(figures=(FAMILIES, BEFORE, NOW)):
    sides = (
        Position(holder="Families", position="yes, at least 20", quotes=("Q91",)),
        Position(holder="Red Cross", position="no", quotes=("Q92",)),
    )
    dispute = BRIEF.disputes[0].model_copy(update={"about": ("E1", "F91"), "positions": sides, "flag": None})
    main = BRIEF.episodes[0].model_copy(update={"figures": tuple(each.id for each in figures)})
    sources = tuple(
        each.model_copy(update={"published": {"S1": "2021-03-03", "S2": "2021-03-05"}.get(each.id, each.published)})
        for each in BRIEF.sources
    )
    return BRIEF.model_copy(
        update={
            "figures": figures,
            "quotes": (*BRIEF.quotes, *QUOTES.values()),
            "disputes": (dispute,),
            "episodes": (main, *BRIEF.episodes[1:]),
            "sources": sources,
            "as_of": "2021-03-05",
        }
    )


def _sides(brief):
    section = disputes(Guide(brief))
    (bullets,) = section.build(section.units)
    assert isinstance(bullets, Bullets)
    return [plain(each) for each in bullets.items[0].below]


def test_a_side_is_told_with_its_day_and_with_what_is_counted_since():
    """Of a side that spoke on the latest day, the day goes without saying."""
    families, others = _sides(_brief())
    assert families == "Families: yes, at least 20 (3 March 2021) → 6 (Ada Roth, 5 March 2021) [Q91, Q93]"
    assert others == "Red Cross: no (“A strong earthquake struck the Tarvo region”) [Q92]"

"""A picture's SVG text → what stands in it: links, titles, and the boxes that its texts take on a page so wide.

Also random briefs: the one of `brief_builder` with other events, dates, figures and texts.
"""

from typing import NamedTuple
from xml.etree import ElementTree as ET

from brief_builder import BRIEF
from hypothesis import strategies as st

from summarizer.render.charts.svg import SIZE, width_of
from summarizer_schemas.brief import DateVariant, Gap, Observation
from summarizer_schemas.vocabulary import is_edtf

SVG = "{http://www.w3.org/2000/svg}"
TEXTS = st.text(st.characters(codec="utf-8"), max_size=60) | st.text("abc mWl—漢\u0301א\u202e<&\"'", max_size=200)
_YEARS = st.sampled_from(["0001", "1999", "2020", "2021", "202X", "20XX", "XXXX", "9999"])
_MONTHS = st.sampled_from(["01", "02", "11", "12", "XX"])
_DAYS = st.sampled_from(["01", "05", "28", "XX"])
_DATE = st.one_of(
    _YEARS, st.builds("{}-{}".format, _YEARS, _MONTHS), st.builds("{}-{}-{}".format, _YEARS, _MONTHS, _DAYS)
)
_DOUBTED = st.builds("{}{}".format, _DATE, st.sampled_from(["", "", "", "?", "~", "%"]))
DATES = st.one_of(
    _DOUBTED, st.builds("{}/{}".format, _DOUBTED, _DOUBTED), _DATE.map("{}/..".format), _DATE.map("../{}".format)
).filter(is_edtf)
_NUMBERS = st.none() | st.integers(-5, 10**15) | st.floats(0, 1e12, allow_nan=False)
OBSERVATIONS = st.builds(
    Observation,
    low=_NUMBERS,
    high=_NUMBERS,
    qualifier=st.sampled_from(["exact", "at_least", "up_to", "about", "range", "vague"]),
    value_text=TEXTS,
    of=TEXTS,
    said_by=st.none() | TEXTS,
    also_said_by=st.sampled_from([(), ("Red Cross",)]),
    origins=st.sampled_from([("U1",), ("U2",), ("U1", "U3")]),
    is_party=st.booleans(),
    as_of=st.none() | DATES,
    as_of_text=st.none() | TEXTS,
    as_of_basis=st.sampled_from(["stated", "published", "unknown"]),
    is_superseded=st.booleans(),
    quotes=st.sampled_from([("Q1",), ("Q3", "Q4"), ()]),
    current=st.booleans(),
)


class Box(NamedTuple):
    """The rectangle that a line of text takes, in pixels, and the text."""

    left: float
    top: float
    right: float
    bottom: float
    text: str

    def meets(self, other):
        """Tell whether two rectangles share more than an edge."""
        return min(self.right, other.right) > max(self.left, other.left) + 0.01 and min(
            self.bottom, other.bottom
        ) > max(self.top, other.top)


def parse(svg):
    """Return the root of a picture; fails where it is no XML."""
    return ET.fromstring(svg)


def hrefs(svg):
    """Return what the picture's links lead to."""
    return [link.get("href") for link in parse(svg).iter(f"{SVG}a")]


def boxes(svg, width):
    """Return the boxes of all texts on a page so wide."""
    return [_box(each, width) for each in parse(svg).iter(f"{SVG}text") if each.text]


def _box(text, width):
    given = text.get("x")
    x = float(given.rstrip("%")) / 100 * width if given.endswith("%") else float(given)
    y, size = float(text.get("y")), float(text.get("font-size", SIZE))
    wide = width_of(text.text, size)
    left = x - wide * {"start": 0, "middle": 0.5, "end": 1}[text.get("text-anchor", "start")]
    return Box(left, y - size * 0.8, left + wide, y + size * 0.2, text.text)


@st.composite
def briefs(draw):
    """Draw a brief whose events, dates, texts and figures may be anything that the format allows."""
    events = tuple(_event(draw, number) for number in range(1, draw(st.integers(0, 14)) + 1))
    ids = [event.id for event in events]
    cut = draw(st.integers(0, len(ids)))
    first, second = BRIEF.episodes
    episodes = (
        first.model_copy(update={"events": tuple(ids[:cut]), "title": draw(TEXTS), "period": draw(st.none() | DATES)}),
        second.model_copy(update={"events": tuple(ids[cut : cut + 3])}),
    )
    figures = (
        BRIEF.figures[0].model_copy(
            update={
                "observations": tuple(draw(st.lists(OBSERVATIONS, min_size=1, max_size=6))),
                "of": draw(TEXTS),
                "status": draw(st.sampled_from(["conflicting", "updated", "agreed"])),
            }
        ),
    )
    gap = Gap(kind="date_conflict", about=tuple(ids[::2]), text="The reports date this differently.")
    return BRIEF.model_copy(update={"events": events, "episodes": episodes, "figures": figures, "gaps": (gap,)})


def _event(draw, number):
    dates = draw(st.lists(st.none() | DATES, max_size=3))
    return BRIEF.events[0].model_copy(
        update={
            "id": f"E{number}",
            "summary": draw(TEXTS),
            "date": dates[0] if dates else None,
            "date_text": draw(st.none() | TEXTS),
            "date_variants": tuple(DateVariant(date=date, date_text=None, quotes=("Q1",)) for date in dates),
            "status": draw(st.sampled_from(["news", "background", "planned", "feared", "total"])),
        }
    )

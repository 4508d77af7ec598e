"""A made-up report of many pages, and what a careful model would say of a part of it.

Every page tells of incidents in towns of its own; the first page sums up some of them, so that two parts tell the same.
"""

import random
import re
from collections.abc import Sequence

from summarizer_schemas.report import ArticleReport, EventReport, FigureReport, NameReport, untold

_FILLER = (
    "The committee heard evidence on the state of the roads, on supplies and on the work of the local councils. "
    "Several witnesses described how long it took for help to come, and what was done in the meantime. "
)
SYLLABLES = ["bar", "dor", "fen", "gal", "hol", "kir", "lam", "mor", "nor", "pel", "ros", "sel", "tor", "ven", "wil"]
_INCIDENT = re.compile(
    r"On (\d+) (\w+) 2021 a storm hit (\w+), and (\d+) houses were destroyed, the (\w+) council said"
)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")


def make_report(words: int, seed: int = 1) -> str:
    """Return a report of about so many words; the same seed gives the same report."""
    chance = random.Random(seed)
    towns: list[str] = []
    pages = []
    while sum(map(len, pages)) < words * 6:
        town = "".join(chance.choices(SYLLABLES, k=3)).capitalize()
        towns.append(
            f"On {chance.randint(1, 28)} {chance.choice(MONTHS)} 2021 a storm hit {town}, and "
            f"{chance.randint(2, 900)} houses were destroyed, the {town} council said."
        )
        pages.append(f"{towns[-1]} {_FILLER * chance.randint(2, 6)}")
    summary = "\n\n".join(f"{each} {_FILLER}" for each in towns[:: max(1, len(towns) // 30)])
    return f"Report on the storms\n\n1 December 2021\n\n{summary}\n\n" + "\n\n".join(pages)


def report_part(text: str) -> ArticleReport:
    """Report what a part tells."""
    told = list(dict.fromkeys(_INCIDENT.findall(text)))
    is_first = text.startswith("Report on the storms")
    return ArticleReport(
        headline="Report on the storms" if is_first else None,
        publisher=None,
        published="2021-12-01" if is_first else None,
        published_text=["1 December 2021"] if is_first else [],
        language="en",
        gist="Storms destroyed houses in many towns.",
        names=[NameReport(name=town, as_written=[town], kind="place") for town in dict.fromkeys(t[2] for t in told)],
        events=[_event(n, each) for n, each in enumerate(told, start=1)],
        figures=[_figure(n, each) for n, each in enumerate(told, start=1)],
        claims=[],
    )


def _event(n: int, told: Sequence[str]) -> EventReport:
    day, month, town, houses, council = told
    return EventReport(
        n=n,
        kind="disaster",
        summary=f"A storm hit {town}.",
        status="news",
        date=f"2021-{MONTHS.index(month) + 1:02}-{int(day):02}",
        date_text=f"On {day} {month} 2021",
        places=[town],
        by=[],
        to=[],
        source=f"the {council} council",
        quote=f"{month} 2021 a storm hit {town}, and {houses} houses were destroyed",
    )


def _figure(n: int, told: Sequence[str]) -> FigureReport:
    _, _, town, houses, _ = told
    return FigureReport.model_validate(
        untold(FigureReport)
        | {
            "event": n,
            "metric": "destroyed",
            "of": "houses",
            "value": [float(houses)],
            "qualifier": "exact",
            "quote": f"a storm hit {town}, and {houses} houses were destroyed",
        }
    )

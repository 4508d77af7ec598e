"""A number of which nothing is told goes on about the count before it."""

import pytest
from report_builder import article, event, figure, report

from summarizer.grounding.report import ground_report

HAPPENED = {
    "kind": "accident", "summary": "A fire broke out.", "date": None, "date_text": None, "places": [], "source": None,
}  # fmt: skip
TAKEN_UP = (
    ("en", "Nine people died in the fire. Six worked at the mill. The other three lived in the town.", "killed", 6),
    ("en", "Nine people died in the fire. Six worked at the mill. The other three lived in the town.", "killed", 3),
    ("es", "En el incendio murieron nueve personas. Seis trabajaban allí. Las otras tres vivían cerca.", "killed", 3),
    ("de", "Bei dem Brand starben neun Menschen. Sechs arbeiteten dort. Die anderen drei wohnten im Ort.", "killed", 3),
    ("fr", "Neuf personnes sont mortes. Six travaillaient là. Les trois autres habitaient le bourg.", "killed", 3),
    ("it", "I feriti sono 43, fa sapere l'azienda: 41 ospiti e due dipendenti; nove sono gravi.", "injured", 9),
    ("it", "I feriti sono 43; nove sono gravi. La prefettura parla invece di 47 persone.", "injured", 47),
    ("es", "El balance era el lunes de 13 muertos, doce residentes y una enfermera.", "killed", 12),
    ("en", "Nineteen people are dead, the state says. Seventeen were home supporters.", "killed", 17),
    ("de", "Neunzehn Menschen kamen ums Leben. Die Zahl der Brandopfer sinkt damit von elf auf acht.", "killed", 8),
)
OTHERS = (
    ("en", "Nine people died in the fire. The ferry carried six.", "killed", 6),
    ("en", "Nine people died in the fire. The company says 47 were aboard. The union speaks of 40.", "killed", 40),
    ("en", "Nine people died in the fire. Six marched to the town hall.", "killed", 6),
    ("en", "Nine people died in the fire. The mayor is 47.", "killed", 47),
    ("en", "Nine people died in the fire. The number of tents rose to 47.", "killed", 47),
    ("en", "Nine people died in the fire. The clinic listed its staff: three nurses and two doctors.", "killed", 3),
    ("en", "Nine people died in the fire.\n\nSix worked at the mill.", "killed", 6),
    ("en", "Nine people died in the fire. Four people live in the house now.", "killed", 4),
    ("en", "Nine people died in the fire. Four firefighters were at the scene.", "killed", 4),
    ("en", "Nine people died in the fire. There were four on the roof.", "killed", 4),
    ("en", "Nine people were arrested. Police put the crowd at 400.", "detained", 400),
    ("it", "Nove persone sono morte. La prefettura parla di 98 ospiti presenti.", "killed", 98),
    ("es", "Murieron nueve personas. En el velorio había seis.", "killed", 6),
    ("fr", "Neuf personnes sont mortes. Parmi les 40 figurent deux agents.", "killed", 2),
    ("de", "Neun Menschen starben. Im Saal saßen sechs.", "killed", 6),
)


def metrics(language, text, metric, value):
    """Return the metrics of a figure's own that stand, which quotes a whole text."""
    told = figure(metric=metric, of="people", value=[value], qualifier="exact", source=None, quote=text.rstrip("."))
    values = {
        "language": language, "headline": None, "published": None, "published_text": [], "gist": "A fire broke out.",
        "names": [], "claims": [], "events": [event(**HAPPENED | {"quote": text.rstrip(".")})], "figures": [told],
    }  # fmt: skip
    return [each.report.metric for each in ground_report(report(**values), article(f"{text}\n")).figures]


@pytest.mark.parametrize(("language", "text", "metric", "value"), TAKEN_UP)
def test_a_number_without_a_fate_takes_up_the_count_before(language, text, metric, value):
    """Parts that come to a count are those counted, and so is what somebody gives of them."""
    assert metrics(language, text, metric, value) == [metric]


@pytest.mark.parametrize(("language", "text", "metric", "value"), OTHERS)
def test_a_number_of_others_takes_up_none(language, text, metric, value):
    """Who does something else, hangs on a thing or a place, or comes to no count that was told, is another."""
    assert metric not in metrics(language, text, metric, value)

"""One person who is told without a number has the fate of her own predicate."""

import pytest
from report_builder import article, event, figure, report

from summarizer.domain.article import Span
from summarizer.grounding.fates.single import of_one
from summarizer.grounding.report import ground_report

TOLD = (
    ("en", {"injured"}, "[Ana Ruiz], 40, had been driven to the Port Clinic and lies in a coma with burns."),
    ("es", {"injured"}, "[Ana] Ruiz, de 40 años, había sido llevada en taxi a la Clínica Sur, donde sigue en coma."),
    ("en", {"killed"}, "[A woman] who had been in intensive care since May died on Friday."),
    ("en", {"rescued"}, "[A cook] counted among the dead of Lowick turned out to be alive."),
    ("en", {"killed"}, "[A man] who lived with his sister died on Friday."),
    ("fr", {"killed"}, "[Une femme] qui était en soins intensifs est morte vendredi."),
    ("en", {"rescued"}, "[A man] on an old raft was rescued."),
    ("es", {"injured"}, "Murió un guardia; [Ana] Ruiz está en coma con quemaduras en el 20 % del cuerpo."),
)
UNTOLD = (
    ("en", "[The mayor] said that Ana Ruiz had died."),
    ("en", "[A woman] spoke of the death of her son, who was injured."),
    ("en", "[A woman] left with her son, who was injured."),
    ("en", "[A cook] fled, the other died."),
    ("en", "[Another] four people died."),
    ("en", "[The driver] and the keeper, who was freed on Monday, say nothing."),
    ("en", "[A policeman] killed two men."),
    ("en", "Among the dead is a guard, and [Ana] Ruiz keeps the list."),
    ("es", "Murió su hijo, en la clínica del puerto, dijo [una] mujer."),
    ("en", "[A driver] fled, and two men were killed."),
    ("es", "[Un testigo] contó que murió su hijo."),
    ("fr", "[Un témoin] a fui et un garde est mort."),
)


def told(language, text):
    """Return what the predicates of the person tell who is marked."""
    at = text.index("[")
    return of_one(text.replace("[", "").replace("]", ""), Span(at, at), language)


@pytest.mark.parametrize(("language", "fates", "text"), TOLD)
def test_one_person_has_the_fate_of_her_own_verbs(language, fates, text):
    """Whoever died of what else is told is dead, and a share of a body is none."""
    assert told(language, text) == fates


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_what_befell_others_is_not_told_of_her(language, text):
    """Behind another person, a number or a verb of saying somebody else is told of."""
    assert told(language, text) == set()


def test_one_who_is_named_counts_one_injured():
    """Her name counts one, with what her sentence tells of her."""
    text = "Ana Ruiz, 40, had been driven to the Port Clinic and lies in a coma with burns."
    names = [{"name": "Ana Ruiz", "kind": "person", "as_written": ["Ana Ruiz"]}]
    hurt = figure(metric="injured", of="women", value=[1], qualifier="exact", source=None, quote=text.rstrip("."))
    told_of = event(kind="accident", summary="A bus crashed.", quote="A bus crashed", source=None, places=[], date=None)
    found = ground_report(
        report(names=names, events=[told_of], figures=[hurt], claims=[], language="en"),
        article(f"A bus crashed in Lowick.\n\n{text}\n"),
    )
    assert [each.report.metric for each in found.figures] == ["injured"]

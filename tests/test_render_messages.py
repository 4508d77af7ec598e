"""The words that code says itself: values as a paper writes them, and none of the clumsy forms."""

import re
from collections import Counter
from pathlib import Path

import pytest
from brief_builder import BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from random_brief import random_brief

import summarizer
from summarizer.domain.english_counts import number_told
from summarizer.render import messages
from summarizer.render.document import Table, lines_of, plain
from summarizer.render.figures import counted, value_of
from summarizer.render.localisation import in_language
from summarizer.render.messages import said_as, status_told
from summarizer.render.sections import describe
from summarizer.telling.leading import leads
from summarizer_schemas.brief import Figure, Observation


def _observation(low, high, qualifier="exact", *, text="?", of="people", **more):
    given = {
        "said_by": None,
        "origins": ("U1",),
        "is_party": False,
        "as_of": None,
        "quotes": (),
        "current": True,
    } | more
    return Observation(
        low=low,
        high=high,
        qualifier=qualifier,
        value_text=text,
        of=of,
        also_said_by=(),
        as_of_text=None,
        as_of_basis="unknown",
        is_superseded=False,
        **given,
    )


def _figure(*observations, metric="killed", of="people", **spread):
    first = observations[0]
    given = {"low": first.low, "high": first.high, "best": None, "qualifier": first.qualifier} | spread
    return Figure(
        id="F1",
        key="",
        metric=metric,
        of=of,
        event="E1",
        status="single_source",
        part_of=None,
        note="",
        observations=observations,
        **given,
    )


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "words"),
    [
        (12, 12, "exact", "12"),
        (0, 0, "exact", "0"),
        (1300, 1300, "exact", "1,300"),
        (3500000.0, 3500000.0, "exact", "3.5 million"),
        (1234567, 1234567, "exact", "1,234,567"),
        (1234.5, 1234.5, "exact", "1,234.5"),
        (12, None, "at_least", "at least 12"),
        (1300, None, "more_than", "more than 1,300"),
        (50, 50, "about", "about 50"),
        (None, 900000, "almost", "almost 900,000"),
        (None, 7, "up_to", "up to 7"),
        (None, 7, "fewer_than", "fewer than 7"),
        (2000000, 3000000, "range", "2 million to 3 million"),
        (2, 3, "about", "about 2 to 3"),
        (12, None, "exact", "at least 12"),
        (None, 12, "range", "up to 12"),
        (None, None, "vague", "“?”"),
    ],
)
def test_a_value_is_said_with_its_qualifier(low, high, qualifier, words):
    """Each qualifier has its words, thousands have commas, and zero is a figure."""
    assert value_of(_figure(_observation(low, high, qualifier))) == words


def test_a_share_is_a_percentage():
    """A share carries its sign."""
    assert value_of(_figure(_observation(80, 80), metric="share")) == "80%"


def _said(number, by, **more):
    qualifier = more.pop("qualifier", "exact")
    high = None if qualifier in ("at_least", "more_than") else number
    return _observation(
        number, high, qualifier, said_by=by, origins=(by or "an article",), quotes=(f"Q{number}",), **more
    )


_APRIL = [{"as_of": "2017-04-16"}, {"as_of": "2017-04-20", "qualifier": "more_than"}]
_FLOOR, _ABOUT, _PARTY = {"qualifier": "at_least"}, {"qualifier": "about"}, {"is_party": True}
_DOZENS = _observation(None, None, text="dozens")


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ([_said(31, "agency"), _said(31, "police", **_FLOOR)], "at least 31"),
        ([_said(14, "agency"), _said(14, "agency", **_ABOUT)], "about 14"),
        ([_said(2, "ministry"), _said(2, "ministry", **_FLOOR)], "2"),
        ([_said(2, "ministry", **_FLOOR), _said(2, "ministry")], "2"),
        ([_said(2, None), _said(2, "ministry", **_FLOOR)], "at least 2"),
        ([_said(2, "ministry", as_of="2021-03-01"), _said(2, "ministry", as_of="2021-03-02", **_FLOOR)], "at least 2"),
        ([_said(2, "ministry", as_of="2021-03-01", **_FLOOR), _said(2, "ministry", as_of="2021-03-02")], "2"),
        ([_said(31, "a"), _said(31, "b", **_FLOOR), _said(43, "c", **_FLOOR)], "at least 31 to at least 43"),
        ([_said(126, "monitor", **_APRIL[0]), _said(130, "envoy", **_APRIL[1])], "126 to more than 130"),
        (
            [_said(112, "monitor"), _said(126, "monitor"), _said(130, "envoy", qualifier="more_than")],
            "126 to more than 130",
        ),
        ([_said(43, "monitor", current=False), _said(112, "monitor")], "112 (earlier 43)"),
        ([_said(500, "army", **_PARTY), _said(22, "monitor")], "22"),
        ([_said(500, "army", **_PARTY)], "500"),
        ([_said(7, None), _said(9, "rescuers")], "9"),
        ([_said(9, "rescuers"), _DOZENS], "9"),
        ([_DOZENS], "“dozens”"),
    ],
)
def test_the_value_that_leads(counts, words):
    """Independent bodies before parties, numbers before words, lowest to highest where bodies differ, no hedge lost.

    Of one body that counts two and of which a headline has "at least two" on the same day, two is the count: the floor
    is the headline's, which is no second count that would leave room for more. Another body's floor of the same number,
    and one that the same body gives later, stays.
    """
    assert value_of(_figure(*counts)) == words


def test_what_rests_on_planted_words_never_leads():
    """A count on such words leads only where there is no other, and supersedes nothing."""
    planted, real = _said(500, "officials", as_of="2021-03-09"), _said(12, "police", as_of="2021-03-01", current=False)
    assert leads((planted, real), "killed", {"Q500"}) == [real]
    assert leads((planted,), "killed", {"Q500"}) == [planted]


@pytest.mark.parametrize(
    ("metric", "of", "number", "what", "value"),
    [
        ("money", "USD of debt", 172_810_000_000, "Debt", "$172.81 billion"),
        ("money", "USD", 4_000_000_000, "Sum", "$4 billion"),
        ("money", "CAD for suppliers", 1_500_000, "Sum for suppliers", "CA$1.5 million"),
        ("money", "US dollars of losses", 950, "Losses", "$950"),
        ("measurement", "magnitude on the Richter scale", 6.1, "Magnitude", "magnitude 6.1"),
        ("measurement", "km of depth", 10, "Depth", "10 km"),
        ("distance", "km south of Melin", 55, "Distance south of Melin", "55 km"),
        ("share", "percent of votes", 51, "Share of votes", "51%"),
        ("share", "women among the displaced", 80, "Women among the displaced", "80%"),
        ("other", "charges each of fraud", 4, "Charges each of fraud", "4"),
        ("injured", "bullet wounds", 4, "Injured (bullet wounds)", "4"),
        ("destroyed", "badly damaged houses", 22, "Badly damaged houses", "22"),
        ("killed", "people", 31, "Killed", "31"),
        ("killed", "children", 31, "Killed (children)", "31"),
    ],
)
def test_what_is_counted_and_its_value_read_as_in_a_paper(metric, of, number, what, value):
    """Units and currencies stand with the number, metrics are told only where what is counted does not say them."""
    figure = _figure(_observation(number, number, of=of), metric=metric, of=of)
    assert (counted(figure, "news"), value_of(figure)) == (what, value)


def test_a_number_keeps_every_digit():
    """Only what is round is written with a word for its size."""
    assert [number_told(each) for each in (900_000, 1_000_000, 1_234_567, 1234.5, 0, 2.5e12)] == [
        "900,000", "1 million", "1,234,567", "1,234.5", "0", "2.5 trillion",
    ]  # fmt: skip


def test_what_is_feared_is_not_told_as_fact():
    """A toll that is not confirmed says so wherever it stands."""
    assert counted(_figure(_observation(1, 1), of="children"), "feared") == "Feared killed (children)"


def test_one_source_that_says_it_twice_is_no_agreement():
    """Two counts on one body's word are one source."""
    same = (_said(12, "agency"), _said(12, "agency"))
    assert status_told(_figure(*same).model_copy(update={"status": "agreed"})) == "one source only"
    apart = (_said(12, "agency"), _said(12, "police"))
    assert status_told(_figure(*apart).model_copy(update={"status": "agreed"})) == "independent sources agree"


def test_a_denied_claim_has_no_capital_of_its_own():
    """Names keep theirs."""
    assert said_as("denies", "The army shelled the town.") == "denies that the army shelled the town"
    assert said_as("denies", "Norte Homes broke a rule.") == "denies that Norte Homes broke a rule"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "opposes the following: the stocks were sufficient"),
        ("es", "se opone a lo siguiente: the stocks were sufficient"),
        ("de", "ist gegen Folgendes: the stocks were sufficient"),
    ],
)
def test_what_somebody_is_against_is_not_told_as_his_own_word(language, told):
    """A bare "Doctors (opposition): stocks were sufficient" is the contrary of what the doctors say."""
    with in_language(language):
        assert said_as("opposes", "The stocks were sufficient.") == told


_CLUMSY = re.compile(
    r"naming no source|Is this so|denies that (?:The|A|An|It|They)\b|Denies:|low confidence in|\barticle S\d|all at|"
    r"Number of |percent of|: an accusation\.|\d\d{3,} (?:USD|EUR)|\bUSD\b|"
    r"(?:Killed|Injured|Missing|Displaced): (?:people|civilians|children)|"
    r"\b(\d[\d,]*) or (?:at least|about|almost|more than) \1\b"
)


@settings(max_examples=examples(15))
@given(st.integers(0, 10**6), st.integers(0, 8), st.sampled_from(("short", "standard", "full")))
def test_no_clumsy_form_is_ever_said(seed, articles, length):
    """For all briefs: none of the forms that no person would write."""
    told = _told(describe(_as_merge_says(random_brief(seed, articles)), length))
    assert not [line for line in told if _CLUMSY.search(line)]


@pytest.mark.parametrize("length", ["short", "standard", "full"])
def test_the_brief_of_the_tests_has_no_clumsy_form(length):
    """The same for a brief that makes sense."""
    assert not [line for line in _told(describe(_as_merge_says(BRIEF), length)) if _CLUMSY.search(line)]


def _told(document):
    headers = [" ".join(each.header) for each in document.blocks if isinstance(each, Table)]
    return headers + [plain(line) for block in document.blocks for line in lines_of(block)]


_OF = {
    "money": "USD of debt",
    "share": "percent of votes",
    "other": "charges each of fraud",
    "injured": "bullet wounds",
}


def _as_merge_says(brief):
    """Return a brief with the phrases that code writes before it is rendered, and with units in what is counted."""
    statements = tuple(each.model_copy(update={"claim": "The army was there."}) for each in brief.statements)
    figures = []
    for each in brief.figures:
        of = _OF.get(each.metric, each.of)
        counts = tuple(one.model_copy(update={"of": of}) for one in each.observations)
        figures.append(each.model_copy(update={"of": of, "observations": counts}))
    return brief.model_copy(update={"statements": statements, "figures": tuple(figures)})


def test_every_message_is_said_somewhere():
    """What no code and no page asks for would be translated ten times for nobody."""
    package = Path(summarizer.__file__).parent
    files = [each for kind in ("py", "j2", "js") for each in package.rglob(f"*.{kind}")]
    said = Counter(word for each in files for word in re.findall(r"\w+", each.read_text("utf-8")))
    assert not {name for each in messages.MESSAGES if said[name := each.partition(".")[0]] < 2}


def test_articles_that_agree_beside_a_rumour_name_no_source():
    """A rumour bears nobody out, and makes nobody's number a source's."""
    rumour = _said(40, "a rumour").model_copy(update={"is_rumour": True})
    unnamed = [_said(12, paper).model_copy(update={"said_by": None}) for paper in ("The Post", "Echo")]
    found = _figure(rumour, *unnamed).model_copy(update={"status": "agreed"})
    assert status_told(found) == "articles agree, and none names a source"

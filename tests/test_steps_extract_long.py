"""Extracting: an article that is longer than a model reports at once."""

import asyncio
import itertools
import re

import pytest
from fake_model import NO_CORRECTIONS
from hypothesis import given
from hypothesis import strategies as st
from report_builder import article, claim, event, figure, name, report

from summarizer.domain.article import Span
from summarizer.errors import AnswerError, EndpointError, NoRecordingError, StoppedError, TooLongError
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.merging import merge_reports
from summarizer.steps.extract import SMALLEST_TOKENS, extract, halves_of, parts_of, tokens_in
from summarizer.steps.prompts import Prompts
from summarizer_schemas.report import ArticleReport, Corrections

TOWNS = ("Lowick", "Marrow", "Tarn", "Heron", "Alder", "Brook", "Cairn", "Dunmore", "Eskdale", "Fenwick")
HEAD = "Floods in ten towns\n\n5 May 2021, 18:40\n\n"
PAGE = "The river went on rising, and people looked on as the water came up to the doors of their houses. " * 12
LONG = HEAD + "".join(f"Floods hit {town} on Tuesday and {n} houses were destroyed. {PAGE}\n\n" for n, town in
                      enumerate(TOWNS, start=11))  # fmt: skip
PART_TOKENS = 800


class FloodModel:
    """Reports each flood that stands in what it is asked about.

    Args:
        limit: a text of more tokens is too long for it.
        fails: the error for a text that holds these words.
    """

    def __init__(self, limit=10**9, fails=None):
        self.limit = limit
        self.fails = fails or {}
        self.asked = []

    async def ask(self, messages, schema, *, name, about="", is_reask=False):  # noqa: ARG002
        """Stand in for `Model.ask`."""
        if schema is Corrections:
            return Answer(NO_CORRECTIONS, TokenUsage())
        text = messages[1]["content"].partition("\n")[2].partition("</article-")[0]
        self.asked.append((name, text))
        for words, error in self.fails.items():
            if words in text:
                raise error
        if tokens_in(text) > self.limit:
            raise TooLongError(f"{about}: too long")
        return Answer(_report(text, head="Floods in ten towns" in text), TokenUsage())


def _report(text, *, head):
    told = re.findall(r"Floods hit (\w+) on Tuesday and (\d+) houses", text)
    return report(
        headline="Floods in ten towns" if head else None,
        published="2021-05-05" if head else None,
        published_text=["5 May 2021, 18:40"] if head else [],
        gist="There were floods.",
        names=[name(town) for town, _ in told],
        events=[
            event(n=n, kind="disaster", summary=f"Floods hit {town}.", places=[town], source=None,
                  quote=f"Floods hit {town} on Tuesday")
            for n, (town, _) in enumerate(told, start=1)
        ],
        figures=[
            figure(event=n, metric="destroyed", of="houses", value=[int(houses)], qualifier="exact",
                   quote=f"{houses} houses were destroyed")
            for n, (_, houses) in enumerate(told, start=1)
        ],
        claims=[],
    )  # fmt: skip


def read(model, text=LONG, part_tokens=PART_TOKENS):
    """Extract a long article."""
    return asyncio.run(extract(article(text, "long.txt"), model.ask, Prompts(), part_tokens=part_tokens))


def towns(grounded):
    """Where floods were found."""
    return [each.report.places[0] for each in grounded.events]


def parts_asked(model):
    """The stretches that were asked for, by their names."""
    return [tuple(map(int, re.findall(r"\d+", asked[0])[-2:])) for asked in model.asked]


def test_an_article_within_the_limit_is_asked_for_as_it_always_was():
    """The request of an article that is not long says nothing of parts."""
    model = FloodModel()
    read(model, part_tokens=10**6)
    mark = article(LONG).text_sha256
    ((asked_name, text),) = model.asked
    assert (asked_name, text) == (f"extract-long-{mark[:8]}", f"{LONG}\n")


def test_a_long_article_comes_out_whole():
    """Every flood of every part is found, at its place in the whole article, with its own figure."""
    model = FloodModel()
    grounded = read(model)
    assert len(model.asked) > 3
    assert towns(grounded) == list(TOWNS)
    assert [each.report.n for each in grounded.events] == [*range(1, 11)]
    for each, told in zip(grounded.events, grounded.figures, strict=True):
        (span,) = each.spans
        assert LONG[span.start : span.end] == each.report.quote
        assert told.report.event == each.report.n
        assert told.low == 10 + each.report.n
    assert (grounded.refused, grounded.unread) == ((), ())


def test_the_parts_are_the_whole_article():
    """Nothing is cut off: what was asked for, put together, is the article."""
    model = FloodModel()
    read(model)
    stretches = sorted(parts_asked(model))
    assert "".join(LONG[start:end] for start, end in stretches) == LONG


def test_later_parts_stand_under_the_headline_and_the_date():
    """A weekday in the last part is dated by the stamp on the first page."""
    model = FloodModel()
    grounded = read(model)
    assert all(text.startswith("Floods in ten towns\n5 May 2021, 18:40\n") for _, text in model.asked[1:])
    assert {(each.date, each.date_basis) for each in grounded.events} == {("2021-05-04", "derived")}
    assert grounded.header.headline == "Floods in ten towns"


def test_a_part_that_is_too_long_for_the_model_is_halved_and_the_rest_cut_as_short():
    """A model that writes less than was hoped is asked for less, without being asked for too much again and again."""
    model = FloodModel(limit=450)
    grounded = read(model, part_tokens=1100)
    assert towns(grounded) == list(TOWNS)
    assert grounded.unread == ()
    refused = [text for _, text in model.asked if tokens_in(text) > 450]
    assert len(refused) <= 2


def test_an_article_within_the_limit_that_the_model_finds_too_long_is_halved():
    """The limit is a guess; the model knows better."""
    grounded = read(FloodModel(limit=tokens_in(LONG) // 2 + 200), part_tokens=10**6)
    assert towns(grounded) == list(TOWNS)


def test_halving_ends():
    """A model that finds everything too long fails with that reason, after few requests."""
    model = FloodModel(limit=0)
    with pytest.raises(TooLongError):
        read(model)
    assert min(tokens_in(text) for _, text in model.asked) >= SMALLEST_TOKENS // 2
    assert len(model.asked) < 80


def test_a_part_that_fails_is_said_and_the_others_stand():
    """A refusal costs the part that it was about, and the reader is told which."""
    grounded = read(FloodModel(fails={"hit Brook": AnswerError("long.txt: the model refused")}))
    (unread,) = grounded.unread
    assert "hit Brook" in LONG[unread.span.start : unread.span.end]
    assert unread.reason == "long.txt: the model refused"
    assert [town for town in TOWNS if f"hit {town}" in LONG[: unread.span.start] + LONG[unread.span.end :]] == towns(
        grounded
    )


def test_a_first_part_that_fails_leaves_the_next_to_give_the_header():
    """Without its first page an article has the particulars that its second gives."""
    model = FloodModel(fails={"hit Lowick": AnswerError("refused")})
    grounded = read(model)
    assert grounded.unread[0].span.start == 0
    assert grounded.header.headline is None
    assert "Lowick" not in towns(grounded)
    assert grounded.events


def test_an_article_of_which_every_part_fails_is_a_failure():
    """There is no report without a single part."""
    with pytest.raises(AnswerError, match="refused"):
        read(FloodModel(fails={"": AnswerError("refused")}))


def test_an_endpoint_that_cannot_be_reached_is_not_asked_for_every_part():
    """What is no part's fault is not tried again with the next."""
    model = FloodModel(fails={"": EndpointError("no connection")})
    with pytest.raises(EndpointError, match="no connection"):
        read(model)
    assert len(model.asked) == 1


def test_a_missing_recording_of_a_part_ends_the_run():
    """Replaying a long article of which a part was not recorded is wrong use."""
    with pytest.raises(NoRecordingError, match="no recorded answer"):
        read(FloodModel(fails={"hit Fenwick": NoRecordingError("no recorded answer")}))


def test_an_event_that_two_parts_tell_is_one_event_of_one_source():
    """What a long article says on its first page and explains on its last comes out once, with both quotes."""
    again = f"As reported, Floods hit Lowick on Tuesday and 11 houses were destroyed. {PAGE}\n\n"
    situation = merge_reports([read(FloodModel(), LONG + again)])
    (lowick,) = [each for each in situation.events if each.places == ("Lowick",)]
    first, again_told = lowick.reports
    assert first.source == again_told.source
    assert first.part < again_told.part
    assert lowick.origins == 1
    assert [figure.low for figure in situation.figures if figure.event == lowick.id] == [11]
    assert len(situation.events) == len(TOWNS)


def test_names_that_two_parts_spell_differently_are_one():
    """A part does not know how another calls a place: they are joined as those of two articles are."""

    class Spelling(FloodModel):
        async def ask(self, messages, schema, **more):
            answer = await super().ask(messages, schema, **more)
            if schema is Corrections or "hit Fenwick" not in messages[1]["content"]:
                return answer
            names = [*answer.value.names, name("Lowick Town", "Lowick")]
            return Answer(answer.value.model_copy(update={"names": names}), TokenUsage())

    text = LONG.replace("Floods hit Fenwick", "Downstream of Lowick, Floods hit Fenwick")
    situation = merge_reports([read(Spelling(), text)])
    assert sum("Lowick" in each.name for each in situation.names) == 1


def test_a_quote_is_looked_for_in_its_part_first_and_then_everywhere():
    """Words that stand in two parts are found where they were read; a quote from the carried lines is found too."""
    text = LONG + f"Floods hit Lowick on Tuesday and 11 houses were destroyed. {PAGE}\n\n"
    grounded = read(FloodModel(), text)
    first, last = (each.spans[0].start for each in grounded.events if each.report.places == ["Lowick"])
    assert first < len(LONG) <= last


def test_the_order_in_which_parts_are_answered_changes_nothing():
    """Parts that come in late stand where they belong."""

    class Slow(FloodModel):
        async def ask(self, messages, schema, **more):
            answer = await super().ask(messages, schema, **more)
            for _ in range(100 if "hit Brook" in messages[1]["content"] else 0):
                await asyncio.sleep(0)  # the others have their turns
            return answer

    assert read(Slow()) == read(FloodModel())


def test_claims_of_two_parts_point_at_the_events_of_their_own_part():
    """Numbers of events that every part counts from 1 do not get mixed up."""

    class Claiming(FloodModel):
        async def ask(self, messages, schema, **more):
            answer = await super().ask(messages, schema, **more)
            if schema is Corrections:
                return answer
            claims = [
                claim(claimant=each.places[0], stance="asserts", claim=each.summary, about=each.n, quote=each.quote)
                for each in answer.value.events
            ]
            return Answer(answer.value.model_copy(update={"claims": claims}), TokenUsage())

    grounded = read(Claiming())
    town_of = {each.report.n: each.report.places[0] for each in grounded.events}
    assert [town_of[each.report.about] for each in grounded.claims] == [
        each.report.claimant for each in grounded.claims
    ]


ANY_TEXT = st.text(st.sampled_from("ab 1.\n。é\u200b"), max_size=400) | st.text(max_size=200)


@given(ANY_TEXT, st.integers(1, 40))
def test_any_text_is_cut_into_parts_that_fit_and_make_it_up(text, limit):
    """For all texts: the parts follow each other without a gap, and none is longer than the limit, but for a letter."""
    parts = parts_of(text, Span(0, len(text)), limit)
    assert [parts[0].start, parts[-1].end] == [0, len(text)]
    assert all(one.end == other.start for one, other in itertools.pairwise(parts))
    assert all(tokens_in(text[start:end]) <= limit or end - start == 1 for start, end in parts)


@given(st.text(st.sampled_from("a1 \n."), min_size=2000, max_size=3000))
def test_any_long_text_can_be_halved(text):
    """For all texts that are long enough: two halves, neither of them empty, together the whole."""
    first, second = halves_of(text, Span(0, len(text)))
    assert first.start < first.end == second.start < second.end == len(text)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("One two. Three four.\nFive six. Seven eight. Nine ten eleven twelve thirteen", "four.\n"),
        ("One two three four. Five six seven. Eight nine ten eleven twelve thirteen fourteen", "seven. "),
        ("one two three four five six seven eight nine ten eleven twelve thirteen", "seven "),
        ("日月火水木金土天地人甲乙丙丁戊己庚辛壬癸", "地"),
        ("abcdefghijklmnop12345678qrstuvwxyzabcdefgh", "o"),
    ],
)
def test_a_text_is_cut_at_the_end_of_a_paragraph_a_sentence_or_a_word(text, end):
    """The best place in the middle of a text: never within a number where there is another."""
    first, *_ = parts_of(text, Span(0, len(text)), tokens_in(text) * 2 // 3)
    assert text[: first.end].endswith(end)


def test_every_question_of_a_part_fits_the_schema_of_a_report():
    """Parts are asked for with the schema that whole articles are asked for with."""
    assert isinstance(_report(LONG, head=True), ArticleReport)


def test_a_run_that_is_stopped_asks_for_no_part_and_keeps_what_is_in():
    """What passes a limit is said of each part that it keeps from being read, in a forecast as in a run."""
    model = FloodModel(fails={"": StoppedError("long.txt: not sent")})
    with pytest.raises(StoppedError):
        read(model)
    assert len(model.asked) == len(parts_of(LONG, Span(0, len(LONG)), PART_TOKENS))
    grounded = read(FloodModel(fails={"hit Fenwick": StoppedError("long.txt: not sent")}))
    assert [each.reason for each in grounded.unread] == ["long.txt: not sent"]

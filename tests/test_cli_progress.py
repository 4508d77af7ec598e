"""How far a run has come, as it is told: on a terminal, in a log, and to programs."""

import asyncio
import signal
from decimal import Decimal

import pytest
from scripted_server import ScriptedServer, completion, failure
from test_llm_permit import Place

from summarizer.cli.progress import stopped_by_interrupt
from summarizer.llm.budget import Budget, Sent
from summarizer.llm.calls import TokenUsage, Waiting
from summarizer.llm.client import Model
from summarizer.llm.providers import Endpoint
from summarizer.watch import ProgressReporter, Shown, Step, time_in_words


class Clock:
    """A time that passes when the test says so."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now_s


@pytest.fixture
def clock():
    """The time."""
    return Clock()


@pytest.fixture
def shown(clock):
    """What is said, at that time."""
    return Shown("models.example", clock)


def step(done=3, under_way=("a.txt", "b.txt", "c.txt"), waiting=None, left_s=125.0) -> Step:
    """A run of 9 articles of which some are done."""
    sent = Sent(usage=TokenUsage(requests=12, input_tokens=30_000, output_tokens=4_000), cost_usd=Decimal("0.25"))
    return Step("articles", done, 9, 2, 34_000, sent, under_way, waiting, left_s)


def test_articles_requests_tokens_money_and_time_are_told(shown, clock):
    """What is done, how long it has taken and about how long it will; what was sent, paid and is asked now."""
    clock.now_s = 40
    shown.take(step())
    assert shown.head == "articles 3 of 9, 40 s, about 2 min left"
    assert shown.more == "12 requests, 34,000 tokens, $0.25, 2 withheld, asking about a.txt, b.txt and 1 more"
    assert shown.trouble == ""
    clock.now_s = 100
    assert shown.head == "articles 3 of 9, 2 min, about 1 min left"


def test_requests_of_one_name_are_told_once_and_what_is_late_has_no_time_left(shown, clock):
    """Sixteen translations are one thing; a guess that has run out is no "0 s left"."""
    shown.take(step(under_way=("translations", "translations", "a.txt"), left_s=20.0))
    clock.now_s = 30
    assert shown.head == "articles 3 of 9, 30 s"
    assert shown.more.endswith("asking about translations (2 requests), a.txt")


def test_a_log_gets_a_line_a_minute(shown, clock):
    """None in the first minute, then one for each, whatever happens in between."""
    told = []
    for second in range(0, 200, 5):
        clock.now_s = second
        shown.take(step())
        told += [(second, line) for line in shown.due()]
    assert [second for second, _ in told] == [60, 120, 180]
    assert "articles 3 of 9" in told[0][1]
    assert "12 requests, 34,000 tokens" in told[0][1]


def test_an_endpoint_that_is_silent_is_named_after_30_seconds_once(shown, clock):
    """As long as it says nothing; after an answer the next silence is told again."""
    shown.take(step())
    clock.now_s = 29
    assert (shown.trouble, [*shown.due()]) == ("", [])
    clock.now_s = 30
    assert [*shown.due()] == ["No answer from models.example for 30 s; still waiting (--timeout ends it)"]
    assert [*shown.due()] == []
    clock.now_s = 34
    assert "for 34 s" in shown.trouble
    shown.take(step(done=4))
    clock.now_s = 59
    assert shown.trouble == ""
    clock.now_s = 64
    assert [line for line in shown.due() if "No answer" in line]


def test_where_nothing_is_under_way_nobody_is_called_silent(shown, clock):
    """A merge may take its time."""
    shown.take(step(under_way=()))
    clock.now_s = 45
    assert (shown.trouble, [*shown.due()]) == ("", [])


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        (Waiting("a.txt", "the endpoint answered with status 429", 12.2, True, 2, 5),
         "a.txt: waiting 12 s, the endpoint asks for it"),
        (Waiting("a.txt", "no connection", 4, False, 3, 5), "a.txt: no connection, trying again (3 of 5)"),
    ],
)  # fmt: skip
def test_why_a_request_waits_is_told(shown, waiting, words):
    """Whether the endpoint asked for it, or cannot be reached."""
    shown.take(step(waiting=waiting))
    assert shown.trouble == words


@pytest.mark.parametrize(("seconds", "words"), [(0, "0 s"), (59.4, "59 s"), (60, "1 min"), (3600 + 620, "1 h 10 min")])
def test_a_time_is_told_as_people_say_it(seconds, words):
    """Seconds, minutes, hours."""
    assert time_in_words(seconds) == words


def test_waits_reach_whoever_watches_and_are_over_with_the_next_request():
    """The endpoint asks for a wait, then a request goes out and is answered."""
    spending = Budget()
    steps = []
    watch = ProgressReporter(steps.append, spending)
    watch.begin(1)

    async def run(url):
        how = {"permit": spending.permit, "tell": spending.note_wait, "sleep": spending.sleep}
        async with Model(Endpoint("local/small-1", url), **how) as model:
            await model.ask([{"role": "user", "content": "Where?"}], Place, name="a-1", about="a.txt")

    with ScriptedServer([failure(429, "busy", retry_after_ms="1"), completion('{"name":"Lowick"}')]) as server:
        asyncio.run(run(server.base_url))
    waits = [str(each.waiting) for each in steps if each.waiting]
    assert waits
    assert {*waits} == {"waiting 0 s, the endpoint asks for it"}
    assert steps[-1].waiting is None
    assert steps[-1].sent.usage.requests == 2


def test_how_long_the_rest_takes_is_told_from_the_pace_so_far(clock):
    """Two of six articles in 20 s leave 40 s for the others, and what comes after them waits for answers of 4 s."""
    spending = Budget()
    spending._answered, spending._awaited_s = 2, 8.0
    steps = []
    watch = ProgressReporter(steps.append, spending, clock)
    watch.begin(6)
    clock.now_s = 20
    watch.tell("articles", 2, 6, withheld=0, tokens=0)
    watch.tell("prose", 0, 1, withheld=0, tokens=0)
    assert [each.left_s for each in steps] == [60, 12]


def test_before_anything_was_answered_no_time_is_told(clock):
    """A guess from nothing would be none."""
    steps = []
    watch = ProgressReporter(steps.append, Budget(), clock)
    watch.begin(6)
    watch.tell("articles", 1, 6, withheld=0, tokens=0)
    assert steps[0].left_s is None


def test_ctrl_c_is_answered_at_once_whatever_the_loop_is_busy_with(capsys):
    """Before the loop has had a turn it is said what is awaited, and how to leave now."""

    async def busy():
        spending = Budget()
        with stopped_by_interrupt(spending):
            signal.raise_signal(signal.SIGINT)
            said = capsys.readouterr().err
            was_stopped = spending.is_stopped
            await asyncio.sleep(0)
            return said, was_stopped, spending.is_stopped

    said, before, after = asyncio.run(busy())
    assert said.startswith("Stopping: nothing more is sent")
    assert "Ctrl-C again leaves now" in said
    assert (before, after) == (False, True)

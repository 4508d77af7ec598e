"""What a run would send, told before it sends anything: requests, tokens and cost, from and to."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple, NoReturn

from summarizer.config import Settings
from summarizer.domain.article import Article
from summarizer.domain.languages import ENGLISH, is_other, name_of
from summarizer.domain.tongue import tongue_of
from summarizer.errors import StoppedError
from summarizer.llm.budget import Budget, Price, estimated
from summarizer.llm.calls import Sending, TokenUsage
from summarizer.loading import Loaded
from summarizer.pipeline import brief_of
from summarizer.pipeline.models import PARTS, price_of, spending_of
from summarizer_schemas.report import ArticleReport, Translations


class Spread(NamedTuple):
    """What is expected, from and to."""

    low: int
    high: int

    def plus(self, other: "Spread") -> "Spread":
        """Return this with what is expected besides."""
        return Spread(self.low + other.low, self.high + other.high)


class Expected(NamedTuple):
    """What is expected of a part of a run that cannot be told before the articles are read: requests and tokens."""

    requests: Spread
    tokens_in: Spread
    tokens_out: Spread

    @property
    def tokens(self) -> Spread:
        """Tokens in and out."""
        return self.tokens_in.plus(self.tokens_out)

    def up_to(self, other: "Expected") -> "Expected":
        """Return what is expected from this to another."""
        return Expected(*(Spread(one.low, most.high) for one, most in zip(self, other, strict=True)))


_PROSE_REQUESTS: Final = 5
"""Which accounts are one event, the disputes, the situation, the first screen, the second reader: one each at least."""
_ARTICLES_A_SITUATION: Final = 2
"""At the fewest: of the five example articles there are three situations, of six on one accident one."""
_REQUESTS_A_SITUATION: Final = 3
"""Its overview, its second reading and that of what was mended: of the example articles twelve are asked in all."""
_EMPTY_REQUEST: Final = 1_700
"""Tokens of such a request without a fact: the five take 770 to 2,500."""
_PROSE_SHARE: Final = (1.9, 4.2)
"""Tokens sent for each token of the articles' reports, beside that: of the example articles 3.6. Short articles take
more of what is expected of their reports, which are the longer the shorter an article is."""
_PROSE_ANSWERED: Final = 0.1
"""Tokens of answers for each that is sent: of the example articles 0.085."""
_TRANSLATED: Final = 1_200
"""Tokens of reports for each request of translations: of the example articles, into Spanish, 1,160."""
_TRANSLATED_SENT, _TRANSLATED_RECEIVED = (0.7, 1.1), (0.3, 0.5)
"""Tokens sent and received for each of the reports: of the example articles 0.8 and 0.35, names and things beside."""
_QUOTED: Final = 2_000
"""Tokens of reports on articles in another language for each request of their quotes: of six short articles, into
English, 2,100."""
_QUOTED_SENT, _QUOTED_RECEIVED = (0.2, 0.4), (0.15, 0.3)
"""Tokens sent and received for each of these: of the six 0.35 and 0.25."""
ASKED_AGAIN: Final = 0.6
"""What is asked again, of what is asked once: of the example articles 0.4, of another run more than half."""


def _expected_prose(reported: int, articles: int) -> Expected:
    """Return what the prose of articles takes whose reports take so many tokens."""
    situations = -(-articles // _ARTICLES_A_SITUATION)
    requests = Spread(_PROSE_REQUESTS, _PROSE_REQUESTS + _REQUESTS_A_SITUATION * situations)
    shares = zip(requests, _PROSE_SHARE, strict=True)
    sent = Spread(*(round(_EMPTY_REQUEST * number + reported * share) for number, share in shares))
    return Expected(requests, sent, Spread(*(round(each * _PROSE_ANSWERED) for each in sent)))


def _expected_translation(reported: int) -> Expected:
    """Return what the translation of prose, quotes and terms takes."""
    return _expected_of(reported, _TRANSLATED, _TRANSLATED_SENT, _TRANSLATED_RECEIVED)


def _expected_of(reported: int, a_request: int, sent: tuple[float, float], received: tuple[float, float]) -> Expected:
    requests = -(-reported // a_request)
    tokens_in, tokens_out = (Spread(*(round(reported * each) for each in shares)) for shares in (sent, received))
    return Expected(Spread(requests, requests + 1), tokens_in, tokens_out)


def _expected_quotes(reported: int, articles: Sequence[Article], language: str) -> Expected | None:
    """Return what the translation of quotes takes, by how much of the articles is in another language; None of none."""
    sizes = [(len(each.text), is_other(tongue_of("", each.text), language)) for each in articles]
    foreign = sum(size for size, is_foreign in sizes if is_foreign)
    if not foreign:
        return None
    own = round(reported * foreign / sum(size for size, _ in sizes))
    return _expected_of(own, _QUOTED, _QUOTED_SENT, _QUOTED_RECEIVED)


def _with_those_read(reported: int, unread: Collection[str], articles: Sequence[Article]) -> int:
    """Return the tokens of all reports, by those that are expected: prose is written from all, kept ones too."""
    sizes = [(len(each.text), each.file in unread) for each in articles]
    new = sum(size for size, is_new in sizes if is_new)
    return round(reported * sum(size for size, _ in sizes) / new) if new else reported


@dataclass(frozen=True)
class Forecast:
    """What a run would send.

    Attributes:
        articles: how many articles there are.
        kept: answers that are kept from before.
        usage: requests and tokens of all that can be told, estimated.
        prose: what the prose of all articles may add where some were not read yet; None where all were.
        translation: what its translation into the language of the brief may add, and that of quotes.
        into: the language of the brief, if quotes are translated alone (it is in English).
        translations: requests of `usage` that translate.
        model: PROVIDER/NAME of the model, or of both, that would be asked.
        cost_usd: of all tokens, from and to, the higher with what is asked again; None if no price is known.
    """

    articles: int
    kept: int
    usage: TokenUsage
    prose: Expected | None
    translation: Expected | None
    into: str | None
    translations: int
    model: str
    cost_usd: tuple[Decimal, Decimal] | None

    @property
    def tokens(self) -> Spread:
        """All tokens, the higher end with what is asked again."""
        told = self.usage.input_tokens + self.usage.output_tokens
        low, high = (told + sum(each.tokens[end] for each in (self.prose, self.translation) if each) for end in (0, 1))
        return Spread(low, round(high * (1 + ASKED_AGAIN)))


class _Foreseen(Budget):
    """Keeps what would be sent, and lets none of it go."""

    def __init__(self) -> None:
        super().__init__()
        self.reports = TokenUsage()
        self.unread: set[str] = set()
        """The files of which a report would be asked for."""
        self.usage = TokenUsage()
        self.costs: list[Decimal | None] = []
        self.translations = 0

    def permit(self, sending: Sending, price: Price | None = None) -> NoReturn:
        """Refuse."""
        expected = estimated(sending.messages, sending.schema)
        self.usage += expected
        if sending.schema is ArticleReport:
            self.reports += expected
            self.unread.add(sending.about)
        self.translations += sending.schema is Translations
        self.costs.append(price(expected) if price else None)
        raise StoppedError(f"{sending.about}: not sent, since this is a dry run")


async def forecast(loaded: Loaded, settings: Settings) -> Forecast:
    """Return what `brief_of` would send; see there for the arguments and errors. `settings` are of a dry run.

    It is the same run, with leave to send nothing. Answers kept from before are read, so where all of them are kept the
    forecast is exact: nothing. What an article adds to the prose is not known before it is read: it is told as a
    spread, from runs that were measured. What is asked again depends on the model; the higher end has it in it.
    """
    spending_of(settings)  # refuses what the run would
    foreseen = _Foreseen()
    with suppress(StoppedError):  # not a single article is kept
        await brief_of(loaded, settings, spending=foreseen)
    reported = foreseen.reports.output_tokens
    of_all = _with_those_read(reported, foreseen.unread, loaded.articles)
    articles = max(len(loaded.articles), foreseen.reports.requests)  # a long one is asked about in parts
    prose = _expected_prose(of_all, articles) if reported else None
    is_in_english = not is_other(ENGLISH, settings.language)
    translation = None
    if reported and not is_in_english:
        # What was translated before is kept; the prose is another, and is translated anew.
        translation = _expected_translation(reported).up_to(_expected_translation(of_all))
    elif reported and settings.translation:
        translation = _expected_quotes(reported, loaded.articles, settings.language)
    return Forecast(
        articles=len(loaded.articles),
        kept=foreseen.sent.kept,
        usage=foreseen.usage,
        prose=prose,
        translation=translation,
        into=name_of(settings.language) if is_in_english else None,
        translations=foreseen.translations,
        model=" and ".join(dict.fromkeys(settings.endpoint_of(part).model for part in PARTS)),
        cost_usd=_cost(foreseen, [each for each in (prose, translation) if each], price_of(settings, "compose")),
    )


def _cost(foreseen: _Foreseen, expected: Sequence[Expected], price: Price) -> tuple[Decimal, Decimal] | None:
    """Return what a run costs at the least, and with what is asked again."""
    ends = []
    for end in (0, 1):
        used = TokenUsage(
            input_tokens=sum(each.tokens_in[end] for each in expected),
            output_tokens=sum(each.tokens_out[end] for each in expected),
        )
        costs = [price(used), *foreseen.costs]
        known = [cost for cost in costs if cost is not None]
        if len(known) < len(costs):
            return None
        ends.append(sum(known, Decimal(0)))
    return ends[0], ends[1] * Decimal(str(1 + ASKED_AGAIN))

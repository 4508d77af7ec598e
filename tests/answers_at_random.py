"""A model that answers at random: its quotes are true, all else is drawn from the article's names, numbers and days.

What it says has the look of a report and no sense. So whatever of it gets into a brief shows how much the gate holds.
Answers depend on the seed and the request alone, not on the order of requests.
"""

import re
from dataclasses import dataclass, field
from random import Random
from typing import Any, get_args

from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.llm.providers import Endpoint
from summarizer_schemas.report import (
    Answers,
    ArticleReport,
    ClaimReport,
    Corrections,
    EventReport,
    FigureReport,
    NameReport,
    Prose,
    ProseSentence,
    Readings,
    Translations,
    Verdict,
    untold,
)
from summarizer_schemas.vocabulary import EventKind, EventStatus, Metric, NameKind, Qualifier, Stance

_NAME = re.compile(r"\b[A-Z][\w’'-]+(?: (?:of |for |al-)?[A-Z][\w’'-]+){0,3}")
_NUMBER = re.compile(r"\d[\d,]*")
_TIME = re.compile(
    r"(?:on |in |since |until )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \w+)?|(?:\d+ )?(?:January|February|"
    r"March|April|May|June|July|August|September|October|November|December)(?: \d+)?|last \w+|yesterday|\d{4})"
)
_ARTICLE = re.compile(r"<article-\w+>\n(.*)\n</article-\w+>", re.DOTALL)
_DATES = ("2021-05-12", "2022-10", "2023-06-11", "2020-02-11", "2020-02/2020-03", "XXXX-06-14", "../2020-02-10")
_NAMES, _EVENTS, _FIGURES, _CLAIMS, _SENTENCES = 14, 6, 4, 5, 4
_SHORTEST, _LONGEST = 4, 12
_MENDING, _MENDED = 1 / 3, 1 / 5
"""How often anything that went back is drawn anew, and how much of it."""


@dataclass
class AtRandom:
    """Answers every request with something of the right shape.

    Attributes:
        seed: what it draws from; the same seed gives the same answers.
    """

    seed: int
    endpoint: Endpoint = field(default_factory=lambda: Endpoint("openai/at-random"))

    async def __aenter__(self):
        """Stand in for `Model.__aenter__`."""
        return self

    async def __aexit__(self, *_):
        """Stand in for `Model.__aexit__`."""
        return

    async def ask(self, messages, schema, *, name, about="", is_reask=False):  # noqa: ARG002
        """Stand in for `Model.ask`."""
        drawing = Random(f"{self.seed} {name} {len(messages)}")
        text = next((found[1] for each in messages if (found := _ARTICLE.search(str(each["content"])))), None)
        if schema is ArticleReport:
            answer = _Article(text, drawing).report()
        elif schema is Corrections:
            answer = _Article(text, drawing).corrections(str(messages[-1]["content"]))
        elif schema is Prose:
            answer = _prose(str(messages[1]["content"]), drawing)
        elif schema is Answers:
            answer = _answers(str(messages[1]["content"]), drawing)
        elif schema is Readings:
            answer = _readings(str(messages[1]["content"]), drawing)
        elif schema is Translations:
            answer = Translations(translations=[])
        else:
            answer = schema.model_validate({each: [] for each in schema.model_fields})
        return Answer(answer, TokenUsage(requests=1, reasks=int(is_reask)))


def _prose(facts: str, drawing: Random) -> Prose:
    """Sentences of the facts' own words, each with ids that are there or not."""
    told = [each for line in facts.splitlines() for each in re.findall(r"[A-Z][^.:|“”]{30,200}", line)] or ["Nothing."]
    ids = re.findall(r"\b[EFCD]\d+\b", facts) or ["E1"]
    texts = drawing.choices(told, k=_SENTENCES)
    cites = [drawing.choices(ids, k=drawing.randint(1, 2)) for _ in texts]
    sentences = [ProseSentence(text=f"{one.strip()}.", cites=two) for one, two in zip(texts, cites, strict=True)]
    return Prose(sentences=sentences)


def _answers(facts: str, drawing: Random) -> Answers:
    """One or two such sentences to each question, and rows of words, numbers and bodies of the facts."""
    questions = [each for each in Answers.model_fields if each != "key_figures"]
    drawn = {question: _prose(facts, drawing).sentences[: drawing.randint(0, 2)] for question in questions}
    told = {question: [each.model_dump() for each in own] for question, own in drawn.items()}
    return Answers.model_validate(told | {"key_figures": [_row(facts, drawing) for _ in range(drawing.randint(0, 2))]})


def _row(facts: str, drawing: Random) -> dict[str, object]:
    numbers = re.findall(r"\b\d[\d,.]*\d\b|\b\d\b", facts) or ["12"]
    words = re.findall(r"[A-Za-z][a-z]+ [a-z]+ [a-z]+", facts) or ["people who were killed"]
    bodies = re.findall(r"according to ([^,;(\n]+)", facts) or ["the police"]
    ids = re.findall(r"\b[EFCD]\d+\b", facts) or ["E1"]
    what, number, body = (drawing.choice(each) for each in (words, numbers, bodies))
    return {"what": what, "how_many": number, "whose": body, "cites": drawing.choices(ids, k=drawing.randint(1, 2))}


def _readings(items: str, drawing: Random) -> Readings:
    """A verdict on each item, which names words that stand in it, or in an account under it, or not."""
    told = re.findall(r"^(\d+)\. [a-z ]+: (.+(?:\n .*)*)$", items, re.MULTILINE)
    verdicts = (*["borne_out"] * 8, *get_args(Verdict))
    return Readings.model_validate(
        {
            "readings": [
                {
                    "n": int(n),
                    "verdict": drawing.choice(verdicts),
                    "points_to": drawing.choices(range(1, text.count("[") + 2), k=drawing.randint(0, 2)),
                    "words": drawing.choice([*text.split(), "nowhere to be found"]),
                    "shown_by": drawing.choice([*text.split(), ""]),
                    "why": "The quotes do not say so.",
                }
                for n, text in told
            ]
        }
    )


class _Article:
    """What can be drawn from one article."""

    def __init__(self, text: str, drawing: Random) -> None:
        self._text = text
        self._drawing = drawing
        self._lines = [each for each in re.split(r"\n\s*\n", text) if len(each.split()) > _LONGEST]
        self._sentences = [" ".join(each.split()) for each in re.findall(r"[A-Z][^.!?]{25,250}[.]", text)]
        self._numbers = _NUMBER.findall(text) or ["7"]
        self._times = [found[0] for found in _TIME.finditer(text)] or ["yesterday"]
        written = sorted(set(_NAME.findall(text)))
        self._names = drawing.sample(written, k=min(len(written), _NAMES))

    def report(self) -> ArticleReport:
        lines = self._text.splitlines()
        names = [
            # Articles agree on what a name is, as they would; what it is said to be is drawn.
            NameReport(name=each, as_written=[each], kind=Random(each).choice(get_args(NameKind)))
            for each in self._names
        ]
        stamps = [each.strip() for each in lines[:6] if re.search(r"\d{4}", each)]
        return ArticleReport(
            headline=lines[0].strip(),
            publisher=None,
            published=self._drawing.choice(_DATES),
            published_text=stamps[:1],
            language="en",
            gist=self._sentence(),
            names=names,
            events=[self._event(n) for n in range(1, _EVENTS + 1)],
            figures=[self._figure() for _ in range(_FIGURES)],
            claims=[self._claim() for _ in range(_CLAIMS)],
        )

    def corrections(self, told: str) -> Corrections:
        """Draw some of what went back anew, and leave out the rest."""
        back = re.findall(r"^- (event|figure|claim) (\d+):", told, re.MULTILINE)
        mends = self._drawing.random() < _MENDING
        drawn: dict[str, list[Any]] = {"names": [], "events": [], "figures": [], "claims": []}
        for kind, item in back:
            if mends and self._drawing.random() < _MENDED:
                drawn[f"{kind}s"].append(self._anew(kind, int(item)).model_dump() | {"item": int(item)})
        return Corrections.model_validate({"header": None} | drawn)

    def _anew(self, kind: str, item: int) -> EventReport | FigureReport | ClaimReport:
        if kind == "event":
            return self._event(item)
        return self._figure() if kind == "figure" else self._claim()

    def _event(self, n: int) -> EventReport:
        draw = self._drawing
        return EventReport(
            n=n,
            kind=draw.choice(get_args(EventKind)),
            summary=self._sentence(),
            status=draw.choice(get_args(EventStatus)),
            date=draw.choice((None, *_DATES)),
            date_text=draw.choice((None, *self._times)),
            places=self._some_names(),
            by=self._some_names(),
            to=self._some_names(),
            source=draw.choice((None, *self._names)),
            quote=self._quote(),
        )

    def _figure(self) -> FigureReport:
        draw = self._drawing
        number = draw.choice(self._numbers)
        told = {
            "event": draw.randint(1, _EVENTS),
            "metric": draw.choice(get_args(Metric)),
            "of": draw.choice(re.findall(r"[a-z]{4,}", self._text)),
            "value": [float(number.replace(",", "") or 7)],
            "qualifier": draw.choice(get_args(Qualifier)),
            "source": draw.choice((None, *self._names)),
            "is_superseded": draw.random() < 1 / 10,
            "quote": self._quote(number),
        }
        return FigureReport.model_validate(untold(FigureReport) | told)

    def _claim(self) -> ClaimReport:
        draw = self._drawing
        return ClaimReport(
            claimant=draw.choice(self._names),
            stance=draw.choice(get_args(Stance)),
            claim=self._sentence(),
            to=self._some_names(),
            about=draw.choice((None, *range(1, _EVENTS + 1))),
            date=draw.choice((None, *_DATES)),
            date_text=draw.choice((None, *self._times)),
            quote=self._quote(),
        )

    def _some_names(self) -> list[str]:
        return self._drawing.sample(self._names, k=min(len(self._names), self._drawing.choice((0, 1, 1, 2))))

    def _sentence(self) -> str:
        """A sentence of the article, or of a name and the end of another sentence; with or without its numbers."""
        text = self._drawing.choice(self._sentences)
        if self._drawing.random() < 1 / 2:
            text = f"{self._drawing.choice(self._names)} {text.split(' ', 2)[-1]}"
        return text if self._drawing.random() < 1 / 4 else " ".join(re.sub(r"\S*\d\S*", "", text).split())

    def _quote(self, number: str | None = None) -> str:
        """Some consecutive words of the article, around a number if one is wanted."""
        holding = [each for each in self._lines if number is None or number in each] or self._lines
        words = self._drawing.choice(holding).split()
        length = self._drawing.randint(_SHORTEST, _LONGEST)
        at = [i for i, word in enumerate(words) if number and number in word]
        middle = self._drawing.choice(at) if at else self._drawing.randrange(len(words))
        start = max(0, min(middle - self._drawing.randrange(length), len(words) - length))
        return " ".join(words[start : start + length])

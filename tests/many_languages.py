"""One invented accident as seven languages tell it: the articles, what a model reports, and one that translates.

In each, at least twenty-five people die on Wednesday 13 October 2021, in words; the article is of the day after.
"""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from fake_model import FakeModel
from report_builder import event, figure, name, report

from summarizer.llm.client import Answer
from summarizer.llm.providers import Endpoint
from summarizer_schemas.report import ArticleReport, TranslatedPiece, Translations

FOLDER = Path(__file__).parent / "languages"
"""The articles, and a table of what a model quotes of each."""


@dataclass(frozen=True)
class Told:
    """An article, its quotes of event and toll, and words of it."""

    text: str
    event: str
    toll: str
    town: str
    when: str
    stamp: str

    @property
    def headline(self) -> str:
        """The first line."""
        return self.text.split("\n", maxsplit=1)[0]


def _told(language: str, **words: str) -> Told:
    return Told((FOLDER / f"{language}.txt").read_text("utf-8"), **words)


with (FOLDER / "quotes.csv").open(encoding="utf-8", newline="") as table:
    TOLD = {row["language"]: _told(**row) for row in csv.DictReader(table)}
"""By language."""


def report_in(language: str, value: float = 25) -> ArticleReport:
    """What a model reports of the article in a language, with this toll."""
    told = TOLD[language]
    return report(
        headline=told.headline,
        published="2021-10-14",
        published_text=[told.stamp],
        language=language,
        gist="A ferry capsized at Ona.",
        names=[name("Ona", told.town)],
        events=[
            event(
                summary="A ferry capsized at Ona.",
                date="2021-10-13",
                date_text=told.when,
                places=["Ona"],
                source=None,
                quote=told.event,
            )
        ],
        figures=[figure(metric="killed", of="people", value=[value], quote=told.toll)],
        claims=[],
    )


class Translator(FakeModel):
    """The fake, which besides answers what it is asked to translate by `translations`: words by a piece's beginning."""

    endpoint = Endpoint("openai/fake")
    translations = {"": "words"}  # noqa: RUF012 - set anew by whoever needs others

    async def __aenter__(self):
        """Open nothing."""
        return self

    async def __aexit__(self, *_):
        """Close nothing."""

    async def ask(self, messages, schema, *, name, about="", is_reask=False):
        """Stand in for `Model.ask`."""
        if schema is not Translations:
            return await super().ask(messages, schema, name=name, about=about, is_reask=is_reask)
        self.asked.append((name, schema.__name__, list(messages)))
        pieces = re.findall(r"^(\d+) \([^)]+\): (.*)$", messages[-1]["content"], re.MULTILINE)
        given = [TranslatedPiece(n=int(n), text=self._translated(text)) for n, text in pieces]
        return Answer(Translations(translations=given), self.usage)

    def _translated(self, text):
        return next(words for start, words in self.translations.items() if text.startswith(start))

"""The floor: the bodies that `summarize` sends, sent by a bare `AsyncOpenAI`; nobody looks at the answers."""

import asyncio
from collections.abc import Sequence

from openai import AsyncOpenAI
from pydantic import BaseModel

from benchmarks.speed.contestants.measuring import articles, at_once, base_url, measured
from summarizer.domain.article import Article, Span
from summarizer.grounding.quotes import ArticleText
from summarizer.llm.client import Answer
from summarizer.llm.output_modes import Message, ask_in, first_form
from summarizer.steps import Asker
from summarizer.steps.extract import Conversation
from summarizer.steps.prompts import Prompts


class _KeptError(Exception):
    """Ends a question whose body was taken down."""


async def bodies(texts: list[str]) -> list[dict]:
    """Return what `summarize` would send for each article."""
    taken: list[dict] = []

    async def take(messages: Sequence[Message], schema: type[BaseModel], **_: object) -> Answer:
        taken.append(ask_in(first_form("auto"), "m", list(messages), schema))
        raise _KeptError

    for text in texts:
        article = Article("a.txt", text, "0" * 64, "0" * 64)
        asked = Conversation(article, ArticleText(text), Asker(take, Prompts()))
        try:
            await asked.report(Span(0, len(text)), None)
        except _KeptError:
            continue
    return taken


async def ask_all(asked: list[dict]) -> int:
    """Send the bodies."""
    client = AsyncOpenAI(base_url=base_url(), api_key="none", max_retries=0)
    turn = asyncio.Semaphore(at_once())

    async def one(body: dict) -> int:
        async with turn:
            completion = await client.chat.completions.create(**body)
        return len(completion.choices)

    return sum(await asyncio.gather(*map(one, asked)))


if __name__ == "__main__":
    ready = asyncio.run(bodies(articles()))
    measured(lambda: asyncio.run(ask_all(ready)))

"""An instructor loop: the same schema, and nobody holds the answers to the articles."""

import asyncio

import instructor
from measuring import articles, at_once, base_url, measured
from openai import AsyncOpenAI

from summarizer_schemas.report import ArticleReport


async def ask_all(texts: list[str]) -> int:
    """Ask about each article."""
    client = instructor.from_openai(AsyncOpenAI(base_url=base_url(), api_key="none"), mode=instructor.Mode.JSON_SCHEMA)
    turn = asyncio.Semaphore(at_once())

    async def one(text: str) -> int:
        async with turn:
            report = await client.chat.completions.create(
                model="m",
                response_model=ArticleReport,
                messages=[{"role": "system", "content": "Report the article."}, {"role": "user", "content": text}],
            )
        return len(report.events)

    return sum(await asyncio.gather(*map(one, texts)))


if __name__ == "__main__":
    measured(lambda: asyncio.run(ask_all(articles())))

"""pydantic-ai: an agent with the same schema as its output, by its own means (a tool)."""

import asyncio

from measuring import articles, at_once, base_url, measured
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

from summarizer_schemas.report import ArticleReport


async def ask_all(texts: list[str]) -> int:
    """Ask about each article."""
    model = OpenAIChatModel("m", provider=OpenAIProvider(base_url=base_url(), api_key="none"))
    agent = Agent(model, output_type=ArticleReport, instructions="Report the article.")
    turn = asyncio.Semaphore(at_once())

    async def one(text: str) -> int:
        async with turn:
            return len((await agent.run(text)).output.events)

    return sum(await asyncio.gather(*map(one, texts)))


if __name__ == "__main__":
    measured(lambda: asyncio.run(ask_all(articles())))

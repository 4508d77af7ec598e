"""LangChain's structured output, by JSON schema, in its own batches; the same schema."""

import asyncio

from langchain_openai import ChatOpenAI
from measuring import articles, at_once, base_url, measured

from summarizer_schemas.report import ArticleReport


async def ask_all(texts: list[str]) -> int:
    """Ask about each article."""
    model = ChatOpenAI(model="m", base_url=base_url(), api_key="none")
    chain = model.with_structured_output(ArticleReport, method="json_schema")
    asked = [[("system", "Report the article."), ("user", text)] for text in texts]
    reports = await chain.abatch(asked, {"max_concurrency": at_once()})
    return sum(len(report.events) for report in reports)


if __name__ == "__main__":
    measured(lambda: asyncio.run(ask_all(articles())))

"""A program that uses the library as its users do; checked by mypy and pyright, both strict (`make types`)."""
# pyright: strict

import asyncio
from pathlib import Path
from typing import assert_type

from summarizer import Brief, Finding, Loaded, Options, Step, SummarizerError, asummarize, load, summarize, verify
from summarizer.render import render, render_csv, render_docx, render_html, render_markdown
from summarizer_schemas.brief import Figure


def tell(step: Step) -> None:
    """Hear of a step."""
    print(step.stage, step.done, step.total, step.sent.cost_usd, step.left_s)


def tolls(brief: Brief) -> list[Figure]:
    """Return the figures of deaths."""
    return [figure for figure in brief.figures if figure.metric == "killed"]


async def main(folder: Path) -> None:
    """Make, check and write a brief."""
    options: Options = {"concurrency": 2, "strict": True}
    loaded = assert_type(load(folder), Loaded)
    try:
        brief = assert_type(await asummarize(loaded, on_progress=tell, **options), Brief)
    except SummarizerError as error:
        raise SystemExit(error.exit_status) from error
    findings = assert_type(verify(brief, [folder]), tuple[Finding, ...])
    print(len(tolls(brief)), *findings, render(brief, "md", "short"))
    assert_type(render_markdown(brief, "full"), str)
    assert_type(render_html(brief, loaded.articles), str)
    assert_type(render_docx(brief), bytes)
    assert_type(render_csv(brief, "figures"), bytes)


if __name__ == "__main__":
    asyncio.run(main(Path("articles")))
    print(assert_type(summarize("articles", model="ollama/qwen3", timeout=60), Brief).title)

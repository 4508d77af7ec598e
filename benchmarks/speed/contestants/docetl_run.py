"""DocETL: a map over the articles, with an output schema of its own kind."""

import json
import os
import sys
import tempfile
from pathlib import Path

from measuring import articles, at_once, base_url, measured

os.environ["OPENAI_API_KEY"] = "none"
os.environ["OPENAI_API_BASE"] = os.environ["OPENAI_BASE_URL"] = base_url("docetl")
os.environ["DOCETL_HOME_DIR"] = tempfile.mkdtemp()

from docetl.api import Dataset, MapOp, Pipeline, PipelineOutput, PipelineStep


def ask_all(texts: list[str]) -> int:
    """Ask about each article."""
    folder = Path(tempfile.mkdtemp())
    (folder / "in.json").write_text(json.dumps([{"text": text} for text in texts]))
    operation = MapOp(
        name="storms",
        type="map",
        prompt="Extract each storm of this article, with its place and its date: {{ input.text }}",
        output={"schema": {"storms": "list[{place: str, date: str, quote: str}]"}},
    )
    pipeline = Pipeline(
        name="storms",
        datasets={"articles": Dataset(type="file", path=str(folder / "in.json"))},
        operations=[operation],
        steps=[PipelineStep(name="map", input="articles", operations=["storms"])],
        output=PipelineOutput(type="file", path=str(folder / "out.json")),
        default_model="openai/m",
        bypass_cache=True,
    )
    stdout, sys.stdout = sys.stdout, sys.stderr  # it tells of itself
    try:
        pipeline.run(max_threads=at_once())
    finally:
        sys.stdout = stdout
    return sum(len(each["storms"]) for each in json.loads((folder / "out.json").read_text()))


if __name__ == "__main__":
    measured(lambda: ask_all(articles()))

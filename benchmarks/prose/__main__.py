"""How many wrong sentences the gate of prose refuses: `python -m benchmarks.prose [BRIEF.json ARTICLES]`.

Without a brief, that of the project's own articles is made from the recordings. README.md tells how to read it.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.prose.mutations import wrong_ones
from summarizer.api import summarize
from summarizer.domain.names import BODIES
from summarizer.loading import load_articles
from summarizer.merging.facts import Facts
from summarizer.telling.figure_rows import object_to_row
from summarizer.telling.rules import objections
from summarizer_schemas import Brief
from summarizer_schemas.brief import Sentence

ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how many of the model's sentences hold, and of the wrong ones made of them how many are refused."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.prose", description=__doc__)
    parser.add_argument("brief", nargs="?", type=Path)
    parser.add_argument("articles", nargs="?", type=Path, default=ROOT / "seeds")
    parser.add_argument("-v", "--verbose", action="store_true", help="print every wrong sentence that passes")
    asked = parser.parse_args(arguments)
    brief = Brief.model_validate_json(asked.brief.read_text()) if asked.brief else recorded(asked.articles)
    texts = {each.text_sha256: each.text for each in load_articles([asked.articles]).articles}
    facts = Facts(brief, {each.id: texts[each.text_sha256] for each in brief.sources})
    offered, refused, held = Counter[str](), Counter[str](), 0
    lines = [*sentences_of(brief)]
    for sentence, is_row in lines:
        if why_not(sentence.text, sentence, facts, is_row=is_row):
            continue
        held += 1
        for wrong in wrong_ones(sentence.text, bodies_of(brief)):
            is_refused = why_not(wrong.text, sentence, facts, is_row=is_row) != ()
            offered[wrong.kind] += 1
            refused[wrong.kind] += is_refused
            if asked.verbose and not is_refused:
                print(*wrong, sep=": ")
    print(f"hold: {held} of {len(lines)}")
    for kind in (*offered, ""):
        many, gone = (offered[kind], refused[kind]) if kind else (offered.total(), refused.total())
        print(f"{kind or 'all':16}{gone:6} of {many:6} refused{100 * gone / (many or 1):8.1f} %")


def recorded(articles: Path) -> Brief:
    """Return the brief of the project's articles by the recorded answers, though what is asked may have changed."""
    return summarize(articles, replay=ROOT / "cassettes", replay_stale=True)


def sentences_of(brief: Brief) -> Iterator[tuple[Sentence, bool]]:
    """Yield the model's sentences on the first screen and in the overviews, and which are rows of the key figures."""
    for answer in brief.answers:
        yield from ((each, answer.question == "key_figures") for each in answer.sentences if each.written_by == "model")
    for episode in brief.episodes:
        yield from ((each, False) for each in episode.overview if each.written_by == "model")


def bodies_of(brief: Brief) -> list[str]:
    """Return the bodies and persons of a brief, by which others may be replaced."""
    return sorted(each.name for each in brief.names if each.kind in (*BODIES, "person"))


def why_not(text: str, sentence: Sentence, facts: Facts, *, is_row: bool) -> tuple[str, ...]:
    """Return why a text cannot stand on what a sentence cites; () where it can."""
    wrong = facts.objections(text, sentence.cites) or tuple(objections(text, sentence.cites, facts))
    return wrong or (tuple(object_to_row(text, sentence.cites, facts)) if is_row else ())


if __name__ == "__main__":
    main()

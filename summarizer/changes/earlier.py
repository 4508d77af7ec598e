"""What must hold of an earlier brief before another carries it on."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.changes.evidence import files_of
from summarizer.errors import InputError
from summarizer_schemas import Brief


@dataclass(frozen=True, slots=True)
class Earlier:
    """A brief that another carries on, and the SHA-256 of its file."""

    brief: Brief
    sha256: str


def require_common(earlier: Earlier, articles: Sequence[Article]) -> None:
    """Refuse an earlier brief of which no article is there, before anything is paid for; one without any will do.

    Raises:
        InputError: neither a text nor a file of the earlier brief is among the articles.
    """
    before = earlier.brief
    texts = {source.text_sha256 for source in before.sources}
    files = {file for source in before.sources for file in files_of(source)}
    is_there = (each.text_sha256 in texts or not files.isdisjoint((each.file, *each.copies)) for each in articles)
    if not before.sources or any(is_there):
        return
    raise InputError(
        f"--since: none of the {len(before.sources)} articles of the earlier brief (“{before.title}”) is among the "
        f"{len(articles)} given, so nothing can be compared; give the earlier articles with the new ones, or leave "
        "--since out"
    )

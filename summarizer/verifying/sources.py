"""Are the articles those that the brief was made from, and do they bear out what it says of them?"""

from collections.abc import Iterator

from summarizer.article import Article, count_words
from summarizer.ground.dates import published
from summarizer.ground.page import Page
from summarizer.loading import Loaded
from summarizer.merge.events.dates import latest_of
from summarizer.verifying.material import Finding, Material
from summarizer_schemas.brief import Source

_KEY_CHARS = 8


def check_sources(material: Material, loaded: Loaded) -> Iterator[Finding]:
    """Yield what is wrong with the sources, the failures and the folder."""
    for source in material.brief.sources:
        where = f"source {source.id}"
        article = material.articles.get(source.id)
        if article is None:
            yield Finding(where, f"no article has its text, and none is called {source.file}")
            continue
        yield from (Finding(where, what) for what in _file(source, article))
        yield from (Finding(where, what) for what in _particulars(source, material.pages[source.id]))
    yield from _strangers(material, loaded)
    yield from _as_of(material)


def _file(source: Source, article: Article) -> Iterator[str]:
    if source.text_sha256 != article.text_sha256 and source.sha256 == article.sha256:
        yield f"{article.file} is unchanged, but its text is read otherwise now: use the versions that made the brief"
    elif source.text_sha256 != article.text_sha256:
        yield f"the text of {article.file} has changed: its SHA-256 is {article.text_sha256}, not {source.text_sha256}"
    elif source.sha256 != article.sha256:
        yield f"the file {article.file} has changed: its SHA-256 is {article.sha256}, not {source.sha256}"
    if (source.file, source.copies) != (article.file, article.copies):
        yield f"its text is in {_listed(article.file, *article.copies)}, not in {_listed(source.file, *source.copies)}"
    if source.chars != len(article.text):
        yield f"the text has {len(article.text)} characters, not {source.chars}"
    if source.words != (words := count_words(article.text)):
        yield f"the text has {words} words, not {source.words}"
    if source.metadata != article.metadata:
        yield f"the file {article.file} says otherwise of headline, publisher, date or byline beside its text"
    if source.key != source.text_sha256[:_KEY_CHARS]:
        yield f"its key is {source.text_sha256[:_KEY_CHARS]}, not {source.key}"


def _particulars(source: Source, page: Page) -> Iterator[str]:
    judged = page.article.judged
    if judged.publisher and source.publisher != judged.publisher:
        yield f"the editor says that {judged.publisher!r} published it, and not {source.publisher!r}"
    publisher = None if judged.publisher else source.publisher
    for what, words in (("headline", source.headline), ("publisher", publisher)):
        if words and not page.holds(words):
            yield f"the {what} {words!r} does not stand in the article"
    for stamp in source.published_text:
        if not page.holds(stamp):
            yield f"the stamp {stamp!r} does not stand in the article"
    borne_out = published(
        source.published,
        source.published_text,
        page.article.dated_by_file,
        language=source.language,
        editor=judged.published,
    )
    if borne_out != (source.published, source.published_basis):
        date, basis = borne_out
        yield f"it is dated {date or 'nowhere'} ({basis}), not {source.published} ({source.published_basis})"


def _strangers(material: Material, loaded: Loaded) -> Iterator[Finding]:
    """Yield files that the brief does not know, and failures that are none now."""
    brief = material.brief
    known = {each.text_sha256 for each in material.articles.values()}
    failed = {(each.file, each.sha256) for each in brief.failures}
    now_failing = {(each.file, each.sha256) for each in loaded.failures}
    unused = {(each.file, each.sha256) for each in loaded.articles if each.text_sha256 not in known}
    if brief.situation_of is not None:
        return  # it has the articles of one situation of a folder
    for file, _ in sorted(unused - failed) + sorted(now_failing - failed, key=str):
        yield Finding(f"file {file}", "the brief does not know it as it is now")
    for failure in brief.failures:
        there = now_failing if failure.stage == "load" else unused
        if (failure.file, failure.sha256) not in there:
            yield Finding(f"failure {failure.file}", "no such file fails now, or it has changed")


def _as_of(material: Material) -> Iterator[Finding]:
    latest = latest_of(each.published for each in material.brief.sources)
    if material.brief.as_of != latest:
        yield Finding("as_of", f"the latest date of publication is {latest}, not {material.brief.as_of}")


def _listed(*files: str) -> str:
    return ", ".join(files)

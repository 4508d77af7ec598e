"""Are the articles and quotes those that the brief was made from?

The articles are the same, and bear out what the brief says of them. Each quote stands where it is said to stand, with
the words around it that are said to be around it. A brief is read from its file here, or a message says where the file
is no brief.
"""

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from summarizer.diff import Earlier
from summarizer.domain.article import KEY_CHARS, Article, Span, count_words, sentence_around
from summarizer.domain.edtf import latest_of
from summarizer.errors import InputError
from summarizer.grounding.dates import published_on
from summarizer.grounding.page import Page
from summarizer.loading import Loaded
from summarizer.verify.links import check_links, ids_by_sort
from summarizer.verify.material import Finding, Material
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT, Quote, Source


def check_sources(material: Material, loaded: Loaded) -> Iterator[Finding]:
    """Yield what is wrong with the sources, the failures and the folder."""
    for source in material.brief.sources:
        where = f"source {source.id}"
        article = material.articles.get(source.id)
        if article is None:
            yield Finding(where, f"no article has its text, and none is called {source.file}")
            continue
        if is_another_text(source, article):
            own = [each for each in material.brief.quotes if each.source == source.id]
            stand = sum(anchored(each, article.text) is not None for each in own)
            yield Finding(
                where, f"{_another_text(source, article)}; {stand} of its {len(own)} quotes still stand in it"
            )
        yield from (Finding(where, what) for what in _file(source, article))
        yield from (Finding(where, what) for what in _particulars(source, material.pages[source.id]))
    yield from _strangers(material, loaded)
    yield from _as_of(material)


def is_another_text(source: Source, article: Article) -> bool:
    """Tell whether an article has another text than the one that the brief was made from."""
    return source.text_sha256 != article.text_sha256


def _another_text(source: Source, article: Article) -> str:
    if source.sha256 == article.sha256:
        return f"{article.file} is unchanged, but its text is read otherwise now: use the versions that made the brief"
    return f"the text of {article.file} has changed: its SHA-256 is {article.text_sha256}, not {source.text_sha256}"


def _file(source: Source, article: Article) -> Iterator[str]:
    """Say what is wrong with a file; of another text how long it is says nothing more."""
    is_same = not is_another_text(source, article)
    if is_same and source.sha256 != article.sha256:
        yield f"the file {article.file} has changed: its SHA-256 is {article.sha256}, not {source.sha256}"
    if (source.file, source.copies) != (article.file, article.copies):
        yield f"its text is in {_listed(article.file, *article.copies)}, not in {_listed(source.file, *source.copies)}"
    if is_same and source.chars != len(article.text):
        yield f"the text has {len(article.text)} characters, not {source.chars}"
    if is_same and source.words != (words := count_words(article.text)):
        yield f"the text has {words} words, not {source.words}"
    if source.metadata != article.metadata:
        yield f"the file {article.file} says otherwise of headline, publisher, date or byline beside its text"
    if source.key != source.text_sha256[:KEY_CHARS]:
        yield f"its key is {source.text_sha256[:KEY_CHARS]}, not {source.key}"


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
    borne_out = published_on(
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


def anchored(quote: Quote, text: str) -> Quote | None:
    """Return a quote at its place in another text, beside the same words where it stands there twice; else None."""
    places = [each.start() for each in re.finditer(re.escape(quote.exact), text)] if quote.exact else []
    if not places:
        return None

    def fitness(start: int) -> tuple[int, int]:
        beside = text.endswith(quote.prefix, 0, start) + text.startswith(quote.suffix, start + len(quote.exact))
        return beside, -abs(start - quote.start)

    start = max(places, key=fitness)
    around = sentence_around(text, Span(start, start + len(quote.exact)))
    place = {"start": start, "end": start + len(quote.exact)}
    return quote.model_copy(update={**place, "context_start": around.start, "context_end": around.end})


def with_anchored_quotes(material: Material) -> Material:
    """Return a brief with the quotes of articles that have another text now at their places there."""
    other = {id_ for id_, article in material.articles.items() if is_another_text(material.sources[id_], article)}
    if not other:
        return material
    quotes = (
        (each.source in other and anchored(each, material.articles[each.source].text)) or each
        for each in material.brief.quotes
    )
    return Material(material.brief.model_copy(update={"quotes": tuple(quotes)}), material.loaded)


def check_quotes(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the quotes of the articles that are there; of another text, which it has no more."""
    for quote in material.brief.quotes:
        article = material.articles.get(quote.source)
        if article is not None and is_another_text(material.sources[quote.source], article):
            if anchored(quote, article.text) is None:
                yield Finding(f"quote {quote.id}", f"the article has it no more: {quote.exact!r}")
        elif article is not None:
            yield from (Finding(f"quote {quote.id}", what) for what in _placed(quote, article.text))
            if quote.page != (page := article.page_at(quote.start)):
                yield Finding(f"quote {quote.id}", f"it begins on page {page}, not {quote.page}")


def _placed(quote: Quote, text: str) -> Iterator[str]:
    start, end = quote.start, quote.end
    if not 0 <= start < end <= len(text):
        yield f"its offsets {start} to {end} are not within the article's {len(text)} characters"
        return
    if text[start:end] != quote.exact:
        yield f"the article has {text[start:end]!r} at {start} to {end}, not {quote.exact!r}"
    if not text.endswith(quote.prefix, 0, start):
        yield f"the prefix {quote.prefix!r} does not stand before it"
    if not text.startswith(quote.suffix, end):
        yield f"the suffix {quote.suffix!r} does not stand behind it"
    around = sentence_around(text, Span(start, end))
    if around != (quote.context_start, quote.context_end):
        given = f"{quote.context_start} to {quote.context_end}"
        yield f"the sentence around it stands at {around.start} to {around.end}, not at {given}"


_MOST_PROBLEMS = 5
_ID: Final = re.compile(r"[A-Z][1-9]\d{0,8}")


def read_brief(path: Path) -> Brief:
    """Read `brief.json`.

    Raises:
        InputError: the file cannot be read, is no JSON, has another format version, or does not fit the schema.
    """
    return parse_brief(_content(path), path)


def parse_brief(content: bytes, path: Path | str) -> Brief:
    """Read the content of a `brief.json`; `path` says in messages where it is from.

    Raises:
        InputError: as `read_brief`.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: is not UTF-8 at byte {error.start}; give a brief as -o brief.json wrote it"
        ) from error
    _check_format(path, text)
    try:
        return Brief.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise InputError(f"{path}: {_problems(error)}") from error


def read_earlier(path: Path) -> Earlier:
    """Read a `brief.json` whose ids another brief is to carry on.

    Raises:
        InputError: as `read_brief`, or an id is no id, stands twice, or leads nowhere.
    """
    content = _content(path)
    brief = parse_brief(content, path)
    ids = [(letter, id_) for letter, ids in ids_by_sort(brief).items() for id_ in ids]
    strange = [f"{id_!r} is no id such as {letter}7" for letter, id_ in ids if not _is_id(letter, id_)]
    broken = [*strange, *map(str, check_links(brief))]
    if broken:
        raise InputError(f"{path}: {broken[0]}; give the brief.json as it was written")
    return Earlier(brief, sha256(content).hexdigest())


def _is_id(letter: str, id_: str) -> bool:
    return id_.startswith(letter) and _ID.fullmatch(id_) is not None


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist: check the spelling of the path") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


def _check_format(path: Path | str, text: str) -> None:
    """Tell an older or foreign file by its format before its fields are blamed."""
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{path}: is not JSON: {error}; give a brief as -o brief.json wrote it") from error
    found = data.get("format") if isinstance(data, dict) else None
    if found != FORMAT:
        raise InputError(f"{path}: its format is {found!r}, and this version reads {FORMAT!r}; make the brief again")


def _problems(error: ValidationError) -> str:
    """Say in one line which fields are wrong, and how."""
    problems = error.errors(include_url=False, include_input=False)
    told = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in problems[:_MOST_PROBLEMS]]
    more = len(problems) - len(told)
    return "does not fit the schema: " + "; ".join(told) + (f"; and {more} more" if more else "")

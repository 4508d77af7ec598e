"""The kinds of decisions: `decisions.toml` in, entries out, and entries written as the text of such a file.

There is one class for each sort of entry, with its keys. An entry is keyed by what lasts: an article by its file or the
beginning of its SHA-256, a fact by its key in `brief.json` or by words of a quote; never by a number of one brief.

A file that cannot be used is refused whole, before anything is paid: the message names the file, the entry, what is
wrong and what to do. The file holds no code and names no file that would be opened.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from summarizer.errors import InputError
from summarizer.grounding.lengths import has_unseen
from summarizer_schemas.brief import Decision
from summarizer_schemas.vocabulary import DecisionKind, Edtf, Metric, is_edtf

_LONGEST_FILE: Final = 500
_LONGEST_WORDS: Final = 1_000
"""Of a quote that is copied whole; longer ones are found by a part of them."""
_LONGEST_TEXT: Final = 400
"""Of what the editor writes: as long as a model's sentence or summary may be."""
_LONGEST_TITLE: Final = 200
_LONGEST_NAME: Final = 120
_MOST: Final = 50
"""Events or spellings of one entry."""


def _require_seen(text: str) -> str:
    if not text.strip():
        raise ValueError("holds nothing that can be read")
    if has_unseen(text):
        raise ValueError("holds line breaks or characters that cannot be seen")
    return text


def _require_day(date: str) -> str:
    if not is_edtf(date):
        raise ValueError(f"{date!r} is no date; write it as 2020-03-05, 2020-03 or 2020-03-01/2020-03-05")
    return date


Text = Annotated[str, Field(max_length=_LONGEST_TEXT), AfterValidator(_require_seen)]
File = Annotated[str, Field(max_length=_LONGEST_FILE), AfterValidator(_require_seen)]
Title = Annotated[str, Field(max_length=_LONGEST_TITLE), AfterValidator(_require_seen)]
Called = Annotated[str, Field(max_length=_LONGEST_NAME), AfterValidator(_require_seen)]
Words = Annotated[str, Field(min_length=1, max_length=_LONGEST_WORDS)]
"""A key of 8 hex digits, or words of a quote as the brief or the article has them, line breaks and all."""
Date = Annotated[Edtf, AfterValidator(_require_day)]


class Entry(BaseModel):
    """One entry of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)

    kind: ClassVar[DecisionKind]
    undo: Literal[True] | None = None
    """Take back what the earlier brief (`--since`) carries over on the same matter."""

    @property
    def values(self) -> dict[str, str | bool | int | tuple[str, ...]]:
        """What the entry says, by its keys, without those that it leaves out."""
        return self.model_dump(exclude_none=True)


class _OfOneThing(Entry):
    """An entry about one thing, which one of several keys names."""

    _things: ClassVar[tuple[str, ...]]

    @model_validator(mode="after")
    def _names_one(self) -> Self:
        given = [each for each in self._things if getattr(self, each) is not None]
        if len(given) != 1:
            said = f"{' and '.join(given)} are given" if given else "it does not say which"
            raise ValueError(f"{said}; name one thing, by {_or(self._things)}")
        return self

    @property
    def thing(self) -> tuple[str, str]:
        """What it is about: the sort, and the words for it."""
        sort = next(each for each in self._things if getattr(self, each) is not None)
        return sort, getattr(self, sort)


class _OfAFact(_OfOneThing):
    event: Words | None = None
    figure: Words | None = None
    statement: Words | None = None
    dispute: Words | None = None
    article: File | None = None

    _things: ClassVar[tuple[str, ...]] = ("event", "figure", "statement", "dispute")


class DateEntry(Entry):
    """The day on which an article was published."""

    kind = "date"
    article: File
    published: Date
    reason: Text | None = None


class SourceEntry(_OfOneThing):
    """Who published an article, whether it or a body is a party, and how far either is to be relied on."""

    kind = "source"
    article: File | None = None
    body: Called | None = None
    publisher: Called | None = None
    party: bool | None = None
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
    credibility: Annotated[int, Field(ge=1, le=6)] | None = None
    reason: Text | None = None

    _things: ClassVar[tuple[str, ...]] = ("article", "body")

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        said = (self.publisher, self.party, self.reliability, self.credibility)
        if all(each is None for each in said) and not self.undo:
            raise ValueError("it says nothing; give publisher, party, reliability (A to F) or credibility (1 to 6)")
        if self.body and self.publisher:
            raise ValueError("a publisher is an article's; name the article instead of a body")
        if self.credibility is not None and self.reliability is None and not self.undo:
            raise ValueError("credibility (1 to 6) goes with reliability (A to F); give both")
        return self


class NameEntry(Entry):
    """The spellings of one name."""

    kind = "name"
    name: Called
    spellings: Annotated[tuple[Called, ...], Field(min_length=1, max_length=_MOST, strict=False)]


class _OfEvents(Entry):
    events: Annotated[tuple[Words, ...], Field(min_length=2, max_length=_MOST, strict=False)]
    reason: Text | None = None


class SameEntry(_OfEvents):
    """Events that are one; with a reason also against what speaks against it."""

    kind = "same"


class DifferentEntry(_OfEvents):
    """Events, or accounts of one event, that are not one."""

    kind = "different"


class SituationEntry(Entry):
    """Events that belong to another situation, named by itself or by another event of it; without one, to their own."""

    kind = "situation"
    events: Annotated[tuple[Words, ...], Field(min_length=1, max_length=_MOST, strict=False)]
    situation: Words | None = None
    reason: Text | None = None


class CountEntry(_OfAFact):
    """What a figure counts, or which number of its quote it is, where it was read wrong."""

    kind = "count"
    figure: Words
    metric: Metric | None = None
    value: Annotated[int | float, Field(ge=0)] | None = None
    qualifier: Literal["exact", "at_least", "more_than", "about", "almost", "up_to", "fewer_than"] | None = None
    reason: Text | None = None
    event: None = None
    statement: None = None
    dispute: None = None

    _things: ClassVar[tuple[str, ...]] = ("figure",)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if all(each is None for each in (self.metric, self.value, self.qualifier)) and not self.undo:
            raise ValueError("it says nothing; give metric, such as injured, value or qualifier, such as at_least")
        return self


class DropEntry(_OfAFact):
    """A fact or a sentence that is not to be told."""

    kind = "drop"
    sentence: Words | None = None
    reason: Text | None = None

    _things: ClassVar[tuple[str, ...]] = ("event", "figure", "statement", "dispute", "sentence")


class PinEntry(_OfAFact):
    """An event or a figure that comes first among its like."""

    kind = "pin"

    _things: ClassVar[tuple[str, ...]] = ("event", "figure")
    statement: None = None
    dispute: None = None


class TitleEntry(Entry):
    """What a situation is called; without one, the main situation."""

    kind = "title"
    situation: Words | None = None
    title: Title


class SentenceEntry(Entry):
    """A sentence of the prose in other words, on the same facts and perhaps on more of them."""

    kind = "sentence"
    was: Words
    text: Text
    facts: Annotated[tuple[Words, ...], Field(min_length=1, max_length=_MOST, strict=False)] | None = None


class NoteEntry(_OfAFact):
    """What the editor has to say beside a fact, such as a slip of the source."""

    kind = "note"
    note: Text


class CloseEntry(Entry):
    """A dispute that is settled, and why."""

    kind = "close"
    dispute: Words
    reason: Text


class SignEntry(Entry):
    """Who signs a brief, by its fingerprint."""

    kind = "sign"
    name: Called
    brief: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")]
    date: Date | None = None
    role: Called | None = None


ENTRIES: Final[Mapping[DecisionKind, type[Entry]]] = {
    each.kind: each
    for each in (
        DateEntry, SourceEntry, NameEntry, SameEntry, DifferentEntry, SituationEntry, CountEntry, DropEntry, PinEntry,
        TitleEntry, SentenceEntry, NoteEntry, CloseEntry, SignEntry,
    )
}  # fmt: skip
"""Every sort of entry by its name, in the order in which decisions are taken."""


def _or(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


_MOST_BYTES: Final = 1_000_000
"""Some five thousand decisions; a larger file was not written by hand."""
_MOST_ENTRIES: Final = 2_000
_DOCS: Final = "see docs/decisions.md"


def read_decisions(path: Path) -> tuple[Entry, ...]:
    """Read a file of decisions; what stands twice is taken once.

    Raises:
        InputError: the file cannot be read, is too large or no TOML, or an entry of it cannot be used.
    """
    return parse_decisions(_content(path), str(path))


def parse_decisions(text: str, called: str) -> tuple[Entry, ...]:
    """Read the text of a file; `called` is how messages speak of it.

    Raises:
        InputError: as `read_decisions`.
    """
    where = f"--decisions {called}"
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(f"{where}: is not TOML ({error}); mend it there, {_DOCS}") from error
    entries = []
    kinds: Mapping[str, type[Entry]] = {each: ENTRIES[each] for each in ENTRIES}
    for kind, given in tables.items():
        if kind not in kinds:
            raise InputError(f"{where}: there is no [[{_shown(kind)}]]; there are {', '.join(kinds)}")
        if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            raise InputError(f"{where}: {kind}: write each entry under [[{kind}]], in two pairs of brackets")
        entries += [_entry(f"{where}: [[{kind}]] {n}", kinds[kind], each) for n, each in enumerate(given, start=1)]
    if len(entries) > _MOST_ENTRIES:
        raise InputError(f"{where}: holds {len(entries):,} entries, and {_MOST_ENTRIES:,} at most are taken; divide it")
    return in_one_order(entries)


def in_one_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries in one order, whatever they came in, each once."""
    place = [*ENTRIES]
    by_text = {dump([each]): each for each in entries}
    return tuple(each for _, each in sorted(by_text.items(), key=lambda one: (place.index(one[1].kind), one[0])))


def dump(decisions: Iterable[Entry | Decision]) -> str:
    """Return decisions as the text of a file, from which `parse_decisions` reads the same."""
    return "\n".join(map(_table, decisions))


def entry_of(decision: Decision) -> Entry:
    """Return a decision of a brief as an entry.

    Raises:
        InputError: the brief was changed, so that it is none.
    """
    return _entry(f"[[{decision.kind}]] of the earlier brief", ENTRIES[decision.kind], decision.given)


def _content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"--decisions {path}: cannot be read ({error.strerror}); name a file that can") from error
    if len(content) > _MOST_BYTES:
        raise InputError(f"--decisions {path}: is larger than {_MOST_BYTES:,} bytes; is it the right file?")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"--decisions {path}: is not UTF-8; save it as UTF-8") from error


def _entry(where: str, kind: type[Entry], given: Mapping[str, Any]) -> Entry:
    try:
        return kind.model_validate({key: _plain(value) for key, value in given.items()})
    except ValidationError as error:
        # A misspelt key leaves its own out: the one that stands there is what there is to mend.
        problem = min(error.errors(include_url=False), key=lambda each: each["type"] != "extra_forbidden")
        key = ".".join(_shown(str(each)) for each in problem["loc"])
        raise InputError(f"{where}: {f'{key}: ' * bool(key)}{_message_of(problem, kind)}; {_DOCS}") from error


def _plain(value: object) -> object:
    """Return a day that stands without quotation marks, as TOML has it, as the text that it is."""
    return value.isoformat() if type(value) is date else value


def _message_of(problem: Mapping[str, Any], kind: type[Entry]) -> str:
    """Say what is wrong with an entry, and what would be right."""
    if problem["type"] == "extra_forbidden":
        return f"there is no such key; there are {', '.join(kind.model_fields)}"
    if problem["type"] == "missing":
        return "is missing; add it"
    return str(problem["msg"]).removeprefix("Value error, ")


def _shown(key: str) -> str:
    """Return a key as a message can show it."""
    return key[:40].encode("unicode_escape").decode()


def _table(decision: Entry | Decision) -> str:
    values = decision.given if isinstance(decision, Decision) else decision.values
    lines = (f"{key} = {_value(value)}\n" for key, value in values.items())
    return f"[[{decision.kind}]]\n{''.join(lines)}"


def _value(value: object) -> str:
    """Return a value as TOML, whose basic strings escape as JSON's do, and DEL besides."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

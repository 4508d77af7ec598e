"""What an editor can decide, and with which keys: the table of `decisions.toml`, one class for each sort of entry.

Hides the format. An entry is keyed by what lasts: an article by its file or the beginning of its SHA-256, a fact by its
key in `brief.json` or by words of a quote; never by a number of one brief.
"""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Final, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from summarizer.ground.wording import has_unseen
from summarizer_schemas.vocabulary import DecisionKind, Edtf, is_edtf

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

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

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
    """A sentence of the prose in other words, on the same facts."""

    kind = "sentence"
    was: Words
    text: Text


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
        DateEntry, SourceEntry, NameEntry, SameEntry, DifferentEntry, DropEntry, PinEntry, TitleEntry, SentenceEntry,
        NoteEntry, CloseEntry, SignEntry,
    )
}  # fmt: skip
"""Every sort of entry by its name, in the order in which decisions are taken."""


def _or(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"

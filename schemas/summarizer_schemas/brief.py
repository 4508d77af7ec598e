"""What readers and programs get: `Brief`, format "situation-brief/1".

Everything cites quotes by id, and a quote is a W3C `TextQuoteSelector` (exact, prefix, suffix) together with a
`TextPositionSelector` (start, end). Offsets are half-open and count Unicode code points of the article's text as
loaded: `text[start:end] == exact`. Dates are EDTF level 1. Needs pydantic alone.
"""

from typing import Final, Literal, TypeVar

from summarizer_schemas.changes import Changes, Ids
from summarizer_schemas.closed import Closed
from summarizer_schemas.notebook import brief_as_html
from summarizer_schemas.tables import Row, events_table, figures_table
from summarizer_schemas.vocabulary import (
    AcledEventType,
    AnswerTo,
    Attribution,
    CountBasis,
    DateBasis,
    DecisionKind,
    DisputeKind,
    Edtf,
    EventKind,
    EventStatus,
    Expected,
    FigureStatus,
    GapKind,
    Metric,
    NameKind,
    PublishedBasis,
    Qualifier,
    Stance,
)

FORMAT: Literal["situation-brief/1"] = "situation-brief/1"
Number = int | float


class Metadata(Closed):
    """What a file says of its article beside the text, as the head of a page or an e-mail does; no part of the text."""

    headline: str | None = None
    publisher: str | None = None
    published: Edtf | None = None
    byline: str | None = None
    is_summary: bool = False
    """The file holds no more than a summary of the article."""
    address: str | None = None
    """Where the file was fetched from."""


class Translation(Closed):
    """What the model makes of words in another language (BCP 47), for readers; never evidence."""

    language: str
    text: str


class Term(Closed):
    """Words of a brief beside its prose, such as the name of a body, and what readers of its language see instead."""

    text: str
    """As the brief has them, in its names, its counts and what was withheld."""
    language: str
    """Of the text (BCP 47)."""
    translation: Translation
    is_as_written: bool
    """Whether an article in the language of the brief has that form; else it is CLDR's or a model's."""


class Source(Closed):
    """One article that was used. `file` is relative to the folder that was given."""

    id: str
    key: str
    file: str
    copies: tuple[str, ...] = ()
    """Other files with the same text; kept once."""
    sha256: str
    text_sha256: str
    chars: int
    words: int
    """How many words the text has; a brief may have half as many as its articles."""
    headline: str | None
    publisher: str | None
    published: Edtf | None
    published_basis: PublishedBasis
    published_text: tuple[str, ...]
    language: str
    gist: str | None
    metadata: Metadata | None = None
    """What the file says beside the text; headline and publisher above are what the text says."""
    rating: str | None = None
    """How an editor rates it by the Admiralty code, such as "B2" or "B": reliability A to F, credibility 1 to 6."""
    is_party: bool | None = None
    """Whether an editor takes it for a party to the events; null: nobody has said."""
    translation: Translation | None = None
    """Of the gist, where the brief is not in English."""
    is_comment: bool = False
    """Whether it says above its story that it comments, or corrects: it has the facts from others."""


class Flag(Closed):
    """Why a second reading took something off the first screen: it stands in the annex, with this beside it."""

    verdict: Literal["overtaken", "two_things"]
    words: str
    """Words of one of the quotes that it points at."""
    why: str
    quotes: Ids


class Quote(Closed):
    """A verbatim span of one article: `text[start:end] == exact`; the context is the sentence around it."""

    id: str
    source: str
    exact: str
    start: int
    end: int
    prefix: str
    suffix: str
    context_start: int
    context_end: int
    page: int | None = None
    """The number, from 1, of the page on which it begins, where the article came in pages."""
    planted: bool = False
    """Whether it rests on words that are not meant for readers of the article, such as orders to a program."""
    translation: Translation | None = None
    """Of `exact`, where the article is in another language than the brief."""


class Sentence(Closed):
    """One sentence of prose; `cites` are ids of events, figures, statements or disputes."""

    text: str
    cites: Ids
    written_by: Literal["model", "code", "editor"] = "model"
    """code: a plain sentence made from the facts, where the model's was dropped or is missing; editor: by a person's
    decision, and held to the facts as the model's are."""
    doubt: str | None = None
    """What a second reading holds against it; null: nothing, or it was not read a second time."""
    translation: Translation | None = None


class Answer(Closed):
    """What the first screen says to one of the questions that readers ask, in the order of `AnswerTo`."""

    question: AnswerTo
    sentences: tuple[Sentence, ...]


class SecondReading(Closed):
    """What a second request found when it held each sentence to the quotes that it cites; it may only flag."""

    status: Literal["read", "disagrees", "not_read"]
    """disagrees: more than a third of the sentences were flagged, and stand with their doubts."""
    sentences: int
    """How many were read."""
    mended: int
    dropped: int
    taken_off: int = 0
    """Titles, summaries, disputes, open questions and key figures that gave way."""


class Episode(Closed):
    """One situation: events that belong together in time and place."""

    id: str
    key: str
    title: str
    period: Edtf | None
    overview: tuple[Sentence, ...]
    events: Ids
    figures: Ids
    translation: Translation | None = None
    """Of the title."""


class DateVariant(Closed):
    """When one event was, as one or more of its reports tell it."""

    date: Edtf | None
    date_text: str | None
    quotes: Ids


class EventAccount(Closed):
    """One event as one article tells it: who says so, through whom it came, and what of it the article gives."""

    source: str
    part: int
    """Which part of a long article tells it, from 0."""
    said_by: str | None
    via: str | None
    kind: EventKind
    status: EventStatus
    date: Edtf | None
    date_text: str | None
    date_basis: DateBasis
    """`inferred`: the article gives no date, and this is that of the other accounts of the event."""
    places: tuple[str, ...]
    by: tuple[str, ...]
    to: tuple[str, ...]
    quotes: Ids
    summary: str = ""
    """What this account tells; the event's own summary is that of one of them, and its speaker's word alone."""


class Parted(Closed):
    """An event that the model took for this one, or left open whether it is, and code keeps apart."""

    event: str
    why: str


class Grouping(Closed):
    """Why the accounts of an event are one event, and which are not."""

    made_by: Literal["model", "code", "editor"]
    """Who took them for one; code holds what a model or an editor proposes to the evidence."""
    reason: str | None
    """As the model gave it."""
    parted: tuple[Parted, ...]


class Event(Closed):
    """One event, merged from all accounts of it."""

    id: str
    key: str
    summary: str
    kind: EventKind
    event_type: AcledEventType | None
    status: EventStatus
    date: Edtf | None
    date_text: str | None
    date_basis: DateBasis
    date_variants: tuple[DateVariant, ...]
    places: tuple[str, ...]
    by: tuple[str, ...]
    to: tuple[str, ...]
    attribution: Attribution
    origins: int
    """How many independent origins tell it; reprints of one text, or of one body's word, are one."""
    reports: tuple[EventAccount, ...]
    figures: Ids
    part_of: str | None
    possibly_same_as: Ids
    overtaken_by: str | None = None
    """The later event or statement that ended or changed it: nobody was charged, until somebody was."""
    grouping: Grouping
    translation: Translation | None = None
    """Of the summary."""


class Whole(Closed):
    """The figure that another is a part of."""

    figure: str
    basis: Literal["stated", "inferred"]


class Paraphrase(Closed):
    """What one article says in a few words, in English, with its own words for it."""

    text: str
    as_written: str
    source: str


class Observation(Closed):
    """One count of a figure, as one article gives it."""

    low: Number | None
    high: Number | None
    qualifier: Qualifier
    value_text: str
    of: str
    """What this article counts; `of` of the figure is what all of its counts are of."""
    said_by: str | None
    also_said_by: tuple[str, ...]
    """Further bodies that the article quotes for the same number."""
    origins: Ids
    """Whose word it is: counts that share one of these marks are not independent, whatever outlets carry them."""
    origins_perhaps: Ids = ()
    """Those of other counts that may be the same bodies under names of another language."""
    is_party: bool
    """Whether all who say it are themselves a party to the violence that the article tells of."""
    is_of_politics: bool = False
    """Whether all who say it speak for a political party or sit in a parliament."""
    is_of_comment: bool = False
    """Whether its article only comments on what others found, or corrects it: it stands where nobody else counts."""
    is_rumour: bool = False
    """Whether nobody stands for it: a rumour, or posts of whoever."""
    as_of: Edtf | None
    """When it was counted, as far as known."""
    as_of_text: str | None
    as_of_basis: CountBasis
    """stated: the article gives another time for the count than its own day; published: its day of publication."""
    not_before: Edtf | None = None
    """Of a count without a time, the last day of which its article tells: it was counted then or later."""
    scope: Paraphrase | None = None
    """What the count holds or leaves out, or how it was made, where its article says so: why two counts differ."""
    metric_text: str | None = None
    """The article's words for what befell those counted, where the words round the number do not say it."""
    whole: Number | None = None
    """Of a part, the number of the whole that its article gives it as a part of."""
    is_superseded: bool
    """Whether the article itself gives it as a count that another has replaced."""
    is_withdrawn: bool = False
    """Whether an article says that it holds no longer: whoever gave it took it back, or it was wrong."""
    quotes: Ids
    current: bool
    """Whether no other count has replaced it."""
    discounted: bool = False
    """Whether an editor rates whoever gives it E or F, so that it leads only where nobody else counts."""
    by_editor: bool = False
    """Whether an editor says what it counts, or which number of its quote it is."""

    @property
    def stands_back(self) -> bool:
        """Whether it leads only where nobody else counts."""
        return self.is_party or self.is_of_politics or self.is_rumour or self.discounted

    @property
    def stands(self) -> bool:
        """Whether no other count has replaced it, and somebody stands for it."""
        return self.current and not self.is_rumour


class Figure(Closed):
    """One quantity: (event, metric, what is counted), with every count of it in the order of time.

    `low` and `high` run over the counts that stand. Nothing is added or averaged.
    """

    id: str
    key: str
    metric: Metric
    of: str
    event: str
    expected: Expected | None = None
    """How its accounts tell it, where it has not happened, though its event may have: fifteen are feared dead."""
    low: Number | None
    high: Number | None
    best: Number | None
    qualifier: Qualifier
    status: FigureStatus
    part_of: Whole | None
    note: str
    observations: tuple[Observation, ...]
    overtaken_by: str | None = None
    """Of the missing: the later event with which nobody is missing any more."""


class Statement(Closed):
    """A speech act: who asserts, denies, accuses, threatens or demands what."""

    id: str
    key: str
    claimant: str
    stance: Stance
    claim: str
    to: tuple[str, ...]
    about: Ids
    date: Edtf | None
    date_text: str | None
    overtaken_by: str | None = None
    """The later event or statement after which it no longer holds."""
    quotes: Ids
    translation: Translation | None = None
    """Of the claim."""
    claimant_text: str | None = None
    """An article's words for the claimant's saying it, where he is not named near the quotes."""
    origins: Ids = ()
    """Whose word it is, by the marks of `Observation.origins`: a service and its chief have one."""


class Position(Closed):
    """What one side of a dispute holds."""

    holder: str
    position: str
    quotes: Ids
    translation: Translation | None = None
    """Of the position."""


class Dispute(Closed):
    """A question on which the sources differ."""

    id: str
    key: str
    question: str
    kind: DisputeKind
    about: Ids
    positions: tuple[Position, ...]
    flag: Flag | None = None
    """Why a second reading takes it for none, or for one that is over; null: it does not."""
    translation: Translation | None = None
    """Of the question."""


class Alias(Closed):
    """A spelling, and the source that has it."""

    as_written: str
    source: str


class Name(Closed):
    """One person, body or place, with all its spellings."""

    id: str
    name: str
    aliases: tuple[Alias, ...]
    kind: NameKind
    events: Ids
    by_editor: tuple[str, ...] = ()
    """Names that the articles give and that are taken for this one because an editor says so."""
    by_reference: tuple[str, ...] = ()
    """The same because CLDR has both as names of one state, or GeoNames as names of one town."""
    by_model: tuple[str, ...] = ()
    """The same because they are spelt alike and the model takes the accounts that give them for one event."""
    who: Paraphrase | None = None
    """Of a person or a body; null where the articles do not say, or the name itself does."""
    told_as: str | None = None
    """The name with what its bearer is: "UN envoy Ana Ruiz", "UTV, the track workers' union"; null where the articles
    do not say."""
    rating: str | None = None
    """How an editor rates this body as a source, as of `Source`."""
    is_party: bool | None = None
    """Whether an editor takes it for a party to the events; null: nobody has said."""


class Gap(Closed):
    """Something that is not known, and about what."""

    kind: GapKind
    about: Ids
    text: str
    translation: Translation | None = None
    """Of the text, where a model wrote it: an open question."""


class Withheld(Closed):
    """What the model gave and the evidence does not bear out, with the reason."""

    source: str | None
    """The id of the source; null for a sentence that was composed over several."""
    stage: Literal["extract", "consolidate", "questions", "compose", "second_reader"]
    kind: str
    item: str
    quote: str | None
    reason: str


class PutRight(Closed):
    """A field of what an article's report gave that stands with another value, or empty, with why."""

    source: str
    kind: str
    item: str
    """The event, figure or claim in short, as the model gave it."""
    field: str
    before: str | None
    after: str | None
    """Null: emptied."""
    why: str
    """Empty where it only follows from elsewhere, such as a body that is called otherwise."""


class OwnItem(Closed):
    """What a user's own fields found in one article (see docs/own-fields.md)."""

    kind: str
    source: str
    values: dict[str, str | Number | None]
    """By the names of the user's fields; null: the article does not say."""
    quotes: Ids


class Failure(Closed):
    """A file that could not be used, and why."""

    file: str
    sha256: str | None
    stage: Literal["load", "extract"]
    reason: str


class Usage(Closed):
    """What the model's answers cost; `reasks` are requests that asked again for what did not pass."""

    requests: int
    reasks: int
    input_tokens: int
    output_tokens: int


class Run(Closed):
    """With what the brief was made: the same articles, model answers, prompts and schemas give the same bytes."""

    model: str
    prompts_sha256: str
    schema_sha256: str
    usage: Usage


class Digest(Closed):
    """Of one part of a brief as it was written; see `summarizer.verify.material`."""

    part: str
    """An item's id, its list and number, or a field's name; "brief" is the whole."""
    sha256: str
    """Of a part the first 8 hex digits, of the whole all."""


class Decision(Closed):
    """What an editor decided of a brief (see docs/decisions.md), and what became of it."""

    kind: DecisionKind
    given: dict[str, str | bool | int | tuple[str, ...]]
    """As the decision stands in the file, by its keys there."""
    applied: bool
    told: str
    """What it does, in words for readers."""
    why: str | None
    """Why it was not applied; of one that was, what it overrules."""
    about: Ids
    """What it marks: sources, names, situations and facts."""


PROSE: Final = {
    Source: "gist", Sentence: "text", Episode: "title", Event: "summary", Statement: "claim", Dispute: "question",
    Position: "position", Gap: "text",
}  # fmt: skip
"""Which field of each part of a brief is a model's English, beside which a translation may stand."""
Prose = TypeVar("Prose", Source, Sentence, Episode, Event, Statement, Dispute, Position, Gap)
"""One of these parts."""


class Brief(Closed):
    """A situation brief: every fact with the quotes that bear it out, and all that is unknown, withheld or failed."""

    format: Literal["situation-brief/1"]
    title: str
    as_of: Edtf | None
    """The latest date of publication among the sources."""
    sources: tuple[Source, ...]
    quotes: tuple[Quote, ...]
    episodes: tuple[Episode, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    statements: tuple[Statement, ...]
    disputes: tuple[Dispute, ...]
    names: tuple[Name, ...]
    answers: tuple[Answer, ...] = ()
    """The first screen; a question that the subject does not raise has no answer."""
    second_reading: SecondReading | None = None
    gaps: tuple[Gap, ...]
    withheld: tuple[Withheld, ...]
    put_right: tuple[PutRight, ...] = ()
    """What code put right or emptied in reports; no reader is told it but whoever looks for it here."""
    failures: tuple[Failure, ...]
    run: Run
    language: str = "en"
    """What readers are shown its prose in (BCP 47). The prose itself is English, and checked as such; what is shown
    stands beside it as a translation."""
    terms: tuple[Term, ...] = ()
    """What else readers of that language see: one form for each name, thing that is counted, word for a number."""
    own: tuple[OwnItem, ...] = ()
    """What a user's own fields found, by source; not merged."""
    changes: Changes | None = None
    """What is new, revised or withdrawn since the brief whose ids this one carries on; null where there is none."""
    decisions: tuple[Decision, ...] = ()
    """What an editor decided, in one order whatever that of the file."""
    fingerprint: str | None = None
    """8 hex digits of the SHA-256 of all that readers are told, by which an editor says what she signs; null in the
    brief of one situation of a folder."""
    situation_of: str | None = None
    """The title of the brief of a whole folder, where this one tells one situation of it, with the articles that it
    rests on."""
    digests: tuple[Digest, ...] = ()
    """Of each of its parts, and of all of them, so that later changes can be named."""

    def events_table(self) -> list[Row]:
        """Return a row for each account of each event (see `summarizer_schemas.tables`), as a data frame takes them."""
        return events_table(self)

    def figures_table(self) -> list[Row]:
        """Return a row for each count of each figure (see `summarizer_schemas.tables`), as a data frame takes them."""
        return figures_table(self)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the answers and the figures, without anything that runs."""
        return brief_as_html(self)

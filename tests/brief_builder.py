"""A realistic brief for tests: an earthquake in three reports, and months later a ferry accident in two languages.

`ARTICLES` are the texts, `BRIEF` the brief that holds for them. It has a figure that was updated, one that conflicts, a
vague one, a range, a part and its whole, a quote joined of two, an undated event, one without a year, an accusation
and its denial, withheld items and a failure.
"""

from hashlib import sha256

from summarizer.domain.article import Article, Span, count_words, sentence_around
from summarizer.loading import Loaded
from summarizer.verify.material import with_digests
from summarizer_schemas.brief import (
    FORMAT,
    Alias,
    Answer,
    Brief,
    DateVariant,
    Dispute,
    Episode,
    Event,
    EventAccount,
    Failure,
    Figure,
    Gap,
    Grouping,
    Name,
    Observation,
    Position,
    Quote,
    Run,
    Sentence,
    Source,
    Statement,
    Usage,
    Whole,
    Withheld,
)

QUAKE_FIRST = """Strong quake hits Tarvo

Harbour Post, 3 March 2021, 09:10

A strong earthquake struck the Tarvo region early on Tuesday, flattening homes in the town of Melin.

At least 12 people, including two children, were killed, the Civil Protection Agency said. Dozens were injured.

The agency said that the builder Norte Homes had ignored safety rules in Melin. Norte Homes denied
that it had broken any rule.
"""
QUAKE_LATER = """Toll of Tarvo quake rises

Valley Herald
Published: 5 March 2021

The earthquake that hit Tarvo on 2 March has killed 31 people, the Civil Protection Agency said on Friday.

The Red Cross said about 50 people were missing in Melin; the agency put the number of missing at 38.

Between 4,000 and 5,000 people have left their homes around Melin, the Red Cross added.
"""
FERRY = """Ferry capsizes on Lake Ona

River Times | 14 October 2021

A ferry with more than 1,300 passengers on board capsized on Lake Ona on Wednesday, the port authority said.

Seven people died and 46 were rescued, it said. The ferry, an official told reporters, was badly overloaded.

On 27 November a fishing boat had burned at the same pier, residents recalled.
"""
FERRY_IN_SPANISH = """Naufragio en el lago Ona

El Faro, 14/10/2021

7 personas murieron y 46 fueron rescatadas el miércoles al volcar un ferry en el lago Ona, según la
autoridad portuaria.
"""
WITHOUT_DATE = """Rescuers honoured

The mayor of Melin thanked rescuers on Monday for their work after the earthquake.
"""

_TEXTS = {
    "S1": ("quake-1.txt", QUAKE_FIRST),
    "S2": ("quake-2.txt", QUAKE_LATER),
    "S3": ("ferry.txt", FERRY),
    "S4": ("naufragio.txt", FERRY_IN_SPANISH),
    "S5": ("honours.txt", WITHOUT_DATE),
}
_QUOTES = (
    ("S1", "A strong earthquake struck the Tarvo region"),  # Q1
    ("S2", "earthquake that hit Tarvo on 2 March"),  # Q2
    ("S1", "At least 12 people, including two children, were killed"),  # Q3
    ("S2", "has killed 31 people"),  # Q4
    ("S1", "including two children, were killed"),  # Q5
    ("S1", "Dozens were injured"),  # Q6
    ("S2", "about 50 people were missing in Melin"),  # Q7
    ("S2", "the number of missing at 38"),  # Q8
    ("S2", "Between 4,000 and 5,000 people have left their homes"),  # Q9
    ("S1", "the builder Norte Homes had ignored safety rules in Melin"),  # Q10
    ("S1", "Norte Homes denied\nthat it had broken any rule"),  # Q11
    ("S3", "A ferry with more than 1,300 passengers on board"),  # Q12
    ("S3", "capsized on Lake Ona on Wednesday"),  # Q13
    ("S4", "al volcar un ferry en el lago Ona"),  # Q14
    ("S3", "Seven people died and 46 were rescued"),  # Q15
    ("S4", "7 personas murieron y 46 fueron rescatadas"),  # Q16
    ("S3", "On 27 November a fishing boat had burned at the same pier"),  # Q17
    ("S5", "The mayor of Melin thanked rescuers on Monday"),  # Q18
)
_AFFIX = 32


def digest(text: str) -> str:
    """Return the SHA-256 of a text."""
    return sha256(text.encode()).hexdigest()


def _article(file: str, text: str) -> Article:
    copies = ("naufragio-copy.txt",) if file == "naufragio.txt" else ()
    return Article(file=file, text=text, sha256=digest(text), text_sha256=digest(text), copies=copies)


ARTICLES = tuple(_article(file, text) for file, text in sorted(_TEXTS.values()))
FAILURE = Failure(file="empty.txt", sha256=digest(""), stage="load", reason="is empty")
LOADED = Loaded(articles=ARTICLES, failures=(FAILURE,))


def _quote(number: int, source: str, exact: str) -> Quote:
    text = _TEXTS[source][1]
    assert text.count(exact) == 1, exact
    start = text.index(exact)
    end = start + len(exact)
    context = sentence_around(text, Span(start, end))
    return Quote(
        id=f"Q{number}",
        source=source,
        exact=exact,
        start=start,
        end=end,
        prefix=text[max(0, start - _AFFIX) : start],
        suffix=text[end : end + _AFFIX],
        context_start=context.start,
        context_end=context.end,
    )


QUOTES = tuple(_quote(number, source, exact) for number, (source, exact) in enumerate(_QUOTES, start=1))


def key(quote: str, nth: int = 1) -> str:
    """Return the key of a fact whose earliest quote this is."""
    first = next(each for each in QUOTES if each.id == quote)
    text = f"{digest(_TEXTS[first.source][1])}:{first.start}:{first.end}" + (f":{nth}" if nth > 1 else "")
    return digest(text)[:8]


def _source(id_: str, publisher: str | None, published: str | None, stamps: tuple[str, ...], language: str) -> Source:
    file, text = _TEXTS[id_]
    return Source(
        id=id_,
        key=digest(text)[:8],
        file=file,
        copies=("naufragio-copy.txt",) if id_ == "S4" else (),
        sha256=digest(text),
        text_sha256=digest(text),
        chars=len(text),
        words=count_words(text),
        headline=text.partition("\n")[0],
        publisher=publisher,
        published=published,
        published_basis="stated" if published else "absent",
        published_text=stamps,
        language=language,
        gist="The article reports an accident and what officials say of it.",
    )


def _account(source, said_by, quotes, event, places):
    """One event as one article tells it; `event`: its kind, status, date, the words for it, and what it rests on."""
    kind, status, date, date_text, date_basis = event
    return EventAccount(
        source=source,
        part=0,
        said_by=said_by,
        via=None,
        kind=kind,
        status=status,
        date=date,
        date_text=date_text,
        date_basis=date_basis,
        places=places,
        by=(),
        to=(),
        quotes=quotes,
    )


_SOURCES = (
    _source("S1", "Harbour Post", "2021-03-03", ("3 March 2021, 09:10",), "en"),
    _source("S2", "Valley Herald", "2021-03-05", ("5 March 2021",), "en"),
    _source("S3", "River Times", "2021-10-14", ("14 October 2021",), "en"),
    _source("S4", "El Faro", "2021-10-14", ("14/10/2021",), "es"),
    _source("S5", None, None, (), "en"),
)
_AGENCY, _RED_CROSS, _PORT = "Civil Protection Agency", "Red Cross", "port authority"
_UNKNOWN = {"by": (), "attribution": "unknown", "part_of": None, "possibly_same_as": ()}

_EVENTS = (
    Event(
        id="E1",
        key=key("Q1"),
        summary="A strong earthquake struck the Tarvo region and flattened homes in Melin.",
        kind="disaster",
        event_type=None,
        status="news",
        date="2021-03-02",
        date_text="on Tuesday",
        date_basis="derived",
        date_variants=(
            DateVariant(date="2021-03-02", date_text="on Tuesday", quotes=("Q1",)),
            DateVariant(date="2021-03-02", date_text="on 2 March", quotes=("Q2",)),
        ),
        places=("Melin", "Tarvo"),
        to=(),
        origins=2,
        reports=(
            _account(
                "S1", None, ("Q1",), ("disaster", "news", "2021-03-02", "on Tuesday", "derived"), ("Melin", "Tarvo")
            ),
            _account(
                "S2", _AGENCY, ("Q2",), ("disaster", "news", "2021-03-02", "on 2 March", "derived"), ("Melin", "Tarvo")
            ),
        ),
        figures=("F1", "F2", "F3", "F4", "F5"),
        grouping=Grouping(made_by="model", reason="same kind, same place, same day", parted=()),
        **_UNKNOWN,
    ),
    Event(
        id="E2",
        key=key("Q12"),
        summary="A ferry capsized on Lake Ona.",
        kind="accident",
        event_type=None,
        status="news",
        date="2021-10-13",
        date_text="on Wednesday",
        date_basis="derived",
        date_variants=(DateVariant(date="2021-10-13", date_text="on Wednesday", quotes=("Q13", "Q14")),),
        places=("Lake Ona",),
        to=(),
        origins=1,
        reports=(
            _account(
                "S3",
                _PORT,
                ("Q12", "Q13"),
                ("accident", "news", "2021-10-13", "on Wednesday", "derived"),
                ("Lake Ona",),
            ),
            _account("S4", _PORT, ("Q14",), ("accident", "news", "2021-10-13", None, "inferred"), ("Lake Ona",)),
        ),
        figures=("F6", "F7", "F8"),
        grouping=Grouping(made_by="model", reason="same kind, same place, same day", parted=()),
        **_UNKNOWN,
    ),
    Event(
        id="E3",
        key=key("Q17"),
        summary="A fishing boat burned at a pier on Lake Ona.",
        kind="accident",
        event_type=None,
        status="background",
        date="XXXX-11-27",
        date_text="On 27 November",
        date_basis="stated",
        date_variants=(DateVariant(date="XXXX-11-27", date_text="On 27 November", quotes=("Q17",)),),
        places=("Lake Ona",),
        to=(),
        origins=1,
        reports=(
            _account(
                "S3",
                "residents",
                ("Q17",),
                ("accident", "background", "XXXX-11-27", "On 27 November", "stated"),
                ("Lake Ona",),
            ),
        ),
        figures=(),
        grouping=Grouping(made_by="code", reason=None, parted=()),
        **_UNKNOWN,
    ),
    Event(
        id="E4",
        key=key("Q18"),
        summary="The mayor of Melin thanked rescuers.",
        kind="other",
        event_type=None,
        status="news",
        date=None,
        date_text="on Monday",
        date_basis="unknown",
        date_variants=(DateVariant(date=None, date_text="on Monday", quotes=("Q18",)),),
        places=("Melin",),
        to=(),
        origins=1,
        reports=(_account("S5", None, ("Q18",), ("other", "news", None, "on Monday", "unknown"), ("Melin",)),),
        figures=(),
        grouping=Grouping(made_by="code", reason=None, parted=()),
        **_UNKNOWN,
    ),
)


_ORIGINS = {_AGENCY: "U1", _RED_CROSS: "U2", _PORT: "U3"}


def _observation(low, high, value_text, quotes, **more):
    given = {
        "qualifier": "exact",
        "of": "people",
        "said_by": None,
        "also_said_by": (),
        "origins": (_ORIGINS.get(more.get("said_by"), f"U{9 + int(quotes[0][1:])}"),),
        "is_party": False,
        "as_of": None,
        "as_of_text": None,
        "as_of_basis": "published",
        "is_superseded": False,
        "current": True,
    } | more
    return Observation(low=low, high=high, value_text=value_text, quotes=quotes, **given)


def _figure(id_, metric, of, event, observations, **more):
    observations = tuple(each.model_copy(update={"of": of}) for each in observations)
    first = observations[0]
    given = {
        "key": key(first.quotes[0], more.pop("nth", 1)),
        "low": first.low,
        "high": first.high,
        "best": None,
        "qualifier": first.qualifier,
        "status": "single_source",
        "part_of": None,
        "note": "",
    } | more
    return Figure(id=id_, metric=metric, of=of, event=event, observations=observations, **given)


_FIGURES = (
    _figure(
        "F1",
        "killed",
        "people",
        "E1",
        (
            _observation(
                12,
                None,
                "At least 12",
                ("Q3",),
                qualifier="at_least",
                said_by=_AGENCY,
                as_of="2021-03-03",
                current=False,
            ),
            _observation(31, 31, "31", ("Q4",), said_by=_AGENCY, as_of="2021-03-05"),
        ),
        low=31,
        high=31,
        qualifier="exact",
        status="updated",
        note="Over time: “At least 12” → “31” (Civil Protection Agency).",
    ),
    _figure(
        "F2",
        "killed",
        "children",
        "E1",
        (_observation(2, 2, "two", ("Q5",), said_by=_AGENCY, as_of="2021-03-03"),),
        part_of=Whole(figure="F1", basis="stated"),
    ),
    _figure(
        "F3",
        "injured",
        "people",
        "E1",
        (_observation(None, None, "Dozens", ("Q6",), qualifier="vague", as_of="2021-03-03"),),
    ),
    _figure(
        "F4",
        "missing",
        "people",
        "E1",
        (
            _observation(50, 50, "about 50", ("Q7",), qualifier="about", said_by=_RED_CROSS, as_of="2021-03-05"),
            _observation(38, 38, "38", ("Q8",), said_by=_AGENCY, as_of="2021-03-05"),
        ),
        low=38,
        high=50,
        qualifier="range",
        status="conflicting",
    ),
    _figure(
        "F5",
        "displaced",
        "people",
        "E1",
        (
            _observation(
                4000,
                5000,
                "Between 4,000 and 5,000",
                ("Q9",),
                qualifier="range",
                said_by=_RED_CROSS,
                as_of="2021-03-05",
            ),
        ),
    ),
    _figure(
        "F6",
        "other",
        "passengers",
        "E2",
        (
            _observation(
                1300, None, "more than 1,300", ("Q12",), qualifier="more_than", said_by=_PORT, as_of="2021-10-14"
            ),
        ),
    ),
    _figure(
        "F7",
        "killed",
        "people",
        "E2",
        (
            _observation(7, 7, "Seven", ("Q15",), said_by=_PORT, as_of="2021-10-14"),
            _observation(7, 7, "7", ("Q16",), said_by=_PORT, as_of="2021-10-14"),
        ),
    ),
    _figure(
        "F8",
        "rescued",
        "people",
        "E2",
        (
            _observation(46, 46, "46", ("Q15",), said_by=_PORT, as_of="2021-10-14"),
            _observation(46, 46, "46", ("Q16",), said_by=_PORT, as_of="2021-10-14"),
        ),
        nth=2,
    ),
)
_STATEMENTS = (
    Statement(
        id="C1",
        key=key("Q10"),
        claimant=_AGENCY,
        stance="accuses",
        claim="Norte Homes ignored safety rules.",
        to=("Norte Homes",),
        about=("E1",),
        date=None,
        date_text=None,
        quotes=("Q10",),
    ),
    Statement(
        id="C2",
        key=key("Q11"),
        claimant="Norte Homes",
        stance="denies",
        claim="Norte Homes broke a rule.",
        to=(),
        about=("E1",),
        date=None,
        date_text=None,
        quotes=("Q11",),
    ),
)
_DISPUTES = (
    Dispute(
        id="D1",
        key=key("Q10"),
        question="Did Norte Homes ignore safety rules?",
        kind="whether",
        about=("E1", "C1", "C2"),
        positions=(
            Position(holder=_AGENCY, position="Norte Homes ignored safety rules.", quotes=("Q10",)),
            Position(holder="Norte Homes", position="It denies that.", quotes=("Q11",)),
        ),
    ),
    Dispute(
        id="D2",
        key=key("Q7"),
        question="How many people were missing?",
        kind="how_many",
        about=("F4",),
        positions=(
            Position(holder=_RED_CROSS, position="about 50", quotes=("Q7",)),
            Position(holder=_AGENCY, position="38", quotes=("Q8",)),
        ),
    ),
)


def _name(number, name, kind, events, *spellings):
    aliases = tuple(Alias(as_written=spelling, source=source) for spelling, source in spellings)
    return Name(id=f"N{number}", name=name, aliases=aliases, kind=kind, events=events)


_NAMES = (
    _name(1, _AGENCY, "organization", (), (_AGENCY, "S1"), (_AGENCY, "S2"), ("the agency", "S2")),
    _name(2, _RED_CROSS, "organization", (), (_RED_CROSS, "S2")),
    _name(3, "Norte Homes", "company", (), ("Norte Homes", "S1")),
    _name(4, "Lake Ona", "place", ("E2", "E3"), ("Lake Ona", "S3"), ("lago Ona", "S4")),
    _name(5, "Melin", "place", ("E1", "E4"), ("Melin", "S1"), ("Melin", "S2"), ("Melin", "S5")),
    _name(6, "Tarvo", "place", ("E1",), ("Tarvo", "S1"), ("Tarvo", "S2")),
    _name(7, _PORT, "organization", (), (_PORT, "S3"), ("autoridad portuaria", "S4")),
)
_EPISODES = (
    Episode(
        id="P1",
        key=key("Q1"),
        title="Melin, 2 March 2021",
        period="2021-03-02",
        overview=(
            Sentence(text="A strong earthquake struck the Tarvo region on 2 March 2021.", cites=("E1",)),
            Sentence(text="It killed 31 people, among them two children.", cites=("F1", "F2")),
            Sentence(text="The Red Cross spoke of about 50 missing, the Civil Protection Agency of 38.", cites=("F4",)),
        ),
        events=("E1", "E4"),
        figures=("F1", "F2", "F3", "F4", "F5"),
    ),
    Episode(
        id="P2",
        key=key("Q12"),
        title="Lake Ona, 13 October 2021",
        period="2021-10-13",
        overview=(Sentence(text="A ferry with more than 1,300 passengers capsized on Lake Ona.", cites=("E2", "F6")),),
        events=("E2", "E3"),
        figures=("F6", "F7", "F8"),
    ),
)
_UNSEALED = Brief(
    format=FORMAT,
    title="Melin, 2 March 2021",
    as_of="2021-10-14",
    sources=_SOURCES,
    quotes=QUOTES,
    episodes=_EPISODES,
    events=_EVENTS,
    figures=_FIGURES,
    statements=_STATEMENTS,
    disputes=_DISPUTES,
    names=_NAMES,
    answers=(
        Answer(
            question="what_happened",
            sentences=(
                Sentence(text="A strong earthquake struck the Tarvo region on 2 March 2021.", cites=("E1",)),
                Sentence(text="On 13 October a ferry capsized on Lake Ona.", cites=("E2",)),
            ),
        ),
        Answer(
            question="toll",
            sentences=(
                Sentence(text="It killed 31 people, said the Civil Protection Agency on 5 March 2021.", cites=("F1",)),
                Sentence(text="The Red Cross spoke of about 50 missing, the agency of 38.", cites=("F4",)),
            ),
        ),
        Answer(
            question="responsibility",
            sentences=(
                Sentence(
                    text="The agency said that Norte Homes ignored safety rules, which the builder denies.",
                    cites=("C1", "C2"),
                ),
            ),
        ),
        Answer(
            question="also_reported",
            sentences=(Sentence(text="Seven people died when the ferry capsized on Lake Ona.", cites=("E2", "F7")),),
        ),
        Answer(
            question="key_figures",
            sentences=(
                Sentence(
                    text="Killed in the earthquake: 31 – Civil Protection Agency, 5 March 2021; at least 12 on 3 March",
                    cites=("F1", "E1"),
                ),
                Sentence(text="Injured in the earthquake: dozens – Harbour Post, 3 March 2021", cites=("F3", "E1")),
                Sentence(
                    text="Missing after the earthquake: 38 / about 50 – as of 5 March 2021 the Civil Protection Agency "
                    "38, the Red Cross about 50",
                    cites=("F4", "E1"),
                ),
                Sentence(
                    text="Displaced by the earthquake: 4,000 to 5,000 – Red Cross, 5 March 2021", cites=("F5", "E1")
                ),
                Sentence(
                    text="Killed when a ferry capsized on Lake Ona: 7 – port authority, 14 October 2021",
                    cites=("F7", "E2"),
                ),
            ),
        ),
    ),
    gaps=(
        Gap(kind="undated", about=("S5",), text="The article gives no date of publication."),
        Gap(kind="undated", about=("E4",), text="It is not known when this happened."),
        Gap(kind="single_source", about=("F5",), text="Only one source gives this figure."),
        Gap(kind="failed", about=(), text="empty.txt could not be used, so what it reports is missing here: is empty"),
    ),
    withheld=(
        Withheld(
            source="S1",
            stage="extract",
            kind="figure",
            item="13 people (killed)",
            quote="At least 13 people were killed",
            reason="the number 13 does not stand in the article there; it has 12",
        ),
        Withheld(
            source=None,
            stage="compose",
            kind="sentence",
            item="Hundreds are feared dead.",
            quote=None,
            reason="hundreds does not stand in what it cites",
        ),
    ),
    failures=(FAILURE,),
    run=Run(
        model="scripted/model",
        prompts_sha256=digest("prompts"),
        schema_sha256=digest("schemas"),
        usage=Usage(requests=8, reasks=1, input_tokens=12345, output_tokens=6789),
    ),
)
BRIEF = with_digests(_UNSEALED)
ROWS = next(each for each in BRIEF.answers if each.question == "key_figures")

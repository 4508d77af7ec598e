"""The closed vocabularies of a brief → words that a reader needs no key for, and the phrases that code says itself.

One table for each vocabulary; values of figures are told in `figures`. Nothing is escaped here.
"""

from typing import Final

from summarizer.domain.edtf import within_a_sentence
from summarizer_schemas.brief import Figure
from summarizer_schemas.changes import GoneBecause, Revised, WithdrawnBecause
from summarizer_schemas.vocabulary import (
    AnswerTo,
    Attribution,
    DecisionKind,
    EventStatus,
    FigureStatus,
    GapKind,
    Metric,
    NameKind,
    PublishedBasis,
    Stance,
)

METRIC: Final[dict[Metric, str]] = {
    "killed": "Killed",
    "injured": "Injured",
    "missing": "Missing",
    "trapped": "Trapped",
    "casualties": "Killed or injured",
    "rescued": "Rescued",
    "displaced": "Displaced",
    "refugees": "Refugees",
    "detained": "Detained",
    "affected": "Affected",
    "destroyed": "Destroyed",
    "damaged": "Damaged",
    "deployed": "Deployed",
    "population": "Population",
    "jobs": "Jobs",
    "votes": "Votes",
    "share": "Share",
    "distance": "Distance",
    "measurement": "Measured",
    "money": "Sum",
    "other": "Number",
}
"""What a figure tells, in the order in which a reader looks for it."""

FIGURE_STATUS: Final[dict[FigureStatus, str]] = {
    "agreed": "independent sources agree",
    "updated": "updated",
    "conflicting": "sources conflict",
    "different_scope": "sources differ in time or scope",
    "single_source": "one source only",
}
EVENT_STATUS: Final[dict[EventStatus, str]] = {
    "news": "",
    "background": "background",
    "planned": "announced or expected, not reported to have happened",
    "cancelled": "announced before, and called off",
    "feared": "feared, not confirmed",
    "total": "a total",
}
ATTRIBUTION: Final[dict[Attribution, str]] = {
    "reported": "reported without naming a source",
    "attributed": "according to the source named",
    "claimed": "by their own claim",
    "accused": "accused of it",
    "contested": "accused of it, which is denied",
    "unknown": "not known",
}
STANCE: Final[dict[Stance, tuple[str, str]]] = {
    "asserts": ("statement", "about"),
    "expects": ("expectation", "about"),
    "denies": ("denial", "towards"),
    "accuses": ("accusation", "against"),
    "suspects": ("suspicion", "of"),
    "condemns": ("condemnation", "of"),
    "claims_responsibility": ("claim of responsibility", "for"),
    "threatens": ("threat", "to"),
    "demands": ("demand", "to"),
    "supports": ("support", "for"),
    "opposes": ("opposition", "to"),
    "voices_concern": ("concern", "about"),
}
"""What a speech act is, and how it is joined to those whom it is about."""
GAP: Final[dict[GapKind, tuple[str, str]]] = {
    "planted": ("Words that are not meant for readers", "Places with words that are not meant for readers"),
    "undated": ("Article without a date", "Articles without a date"),
    "date_conflict": ("Event dated differently", "Events dated differently"),
    "open_question": ("Open question", "Open questions"),
    "single_source": ("Toll that one source alone gives", "Tolls that one source alone gives"),
    "withheld": ("Article of which something was left out", "Articles of which something was left out"),
    "failed": ("Missing part", "Missing parts"),
    "stale": ("Answer to an older prompt", "Answers to older prompts"),
    "unknown_perpetrator": (
        "Attack whose own accounts do not name who did it",
        "Attacks whose own accounts do not name who did them",
    ),
}
"""One gap of a kind, and several."""
CLOSED_BY: Final[dict[GapKind, str]] = {
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
"""What would close several gaps of a kind; each gap's own text says what would close it."""
PUBLISHED: Final[dict[PublishedBasis, str]] = {
    "stated": "as the article states",
    "updated": "by its update stamp",
    "inferred": "inferred",
    "metadata": "from the file's metadata, not its text",
    "editor": "dated by the editor",
    "absent": "the article gives no date",
}
NAME_KIND: Final[dict[NameKind, str]] = {
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
REVISED: Final[dict[Revised, str]] = {
    "value": "",
    "status": "status ",
    "date": "date ",
    "by": "by whom: ",
    "attribution": "who says by whom: ",
    "origins": "independent sources ",
    "positions": "positions: ",
}
"""What was revised, before what it was and is now; a value needs no word."""
GONE: Final[dict[GoneBecause, str]] = {
    "not_given": "no longer among the articles",
    "changed": "its file has another text now",
    "failed": "could not be used this time",
}
WITHDRAWN: Final[dict[WithdrawnBecause, str]] = {
    "not_given": "its article is no longer there",
    "changed": "its article has another text now, which does not have it",
    "failed": "its article could not be used this time",
    "withheld": "reported otherwise this time, and the article does not bear that out",
    "settled": "no longer disputed",
    "dropped": "the editor dropped it",
    "not_reported": "its article is there, but it was not found again in it",
}
ANSWER: Final[dict[AnswerTo, str]] = {
    "what_happened": "What happened",
    "toll": "Toll",
    "responsibility": "Who did it",
    "response": "Needs and response",
    "latest": "Latest",
    "disputed": "Disputed",
    "unknown": "Not known",
    "also_reported": "Also reported",
}
"""The short label of each answer, in the order in which they are read."""
SUMS: Final = "Sums"
"""The label of the toll where nobody was hurt and money is what counts."""
PLANTED: Final = "⚠ rests on words not meant for readers"
BY_EDITOR: Final[dict[DecisionKind, str]] = {
    "source": "{source} by the editor",
    "name": "joined by the editor",
    "same": "joined by the editor",
    "different": "kept apart by the editor",
    "pin": "put first by the editor",
    "title": "title by the editor",
    "note": "note by the editor: “{note}”",
    "close": "closed by the editor: {reason}",
}
"""What stands beside what an editor decided of; a date, a sentence and a signature have words of their own."""
WRITTEN_BY_EDITOR: Final = " (written by the editor)"
DECISION: Final[dict[DecisionKind, str]] = {
    "date": "Date of publication",
    "source": "Publisher, party, rating",
    "name": "Other spellings",
    "same": "One event",
    "different": "Different events",
    "drop": "Leave out",
    "pin": "Put first",
    "title": "New title",
    "sentence": "Rewrite",
    "note": "Note",
    "close": "Close the dispute",
    "sign": "Sign",
}
"""What an editor can decide, as the page offers it to her."""
RELIABILITY: Final = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
CREDIBILITY: Final = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "cannot be judged",
}
"""Both are the Admiralty code (NATO AJP-2.1)."""
NO_PUBLISHER: Final = "an article without a publisher"
NO_SUMMARY: Final = "No summary was written; these lines were put together by the program from the facts."
NO_OVERVIEW: Final = "No overview was written; see the timeline and the figures."
NONE_FOUND: Final = "The articles were not found to contradict themselves or one another."
DOUBTED: Final = " (a second reading doubts this: {})"
YEARLESS: Final = " Years that no article gives are left out."
SECOND_READING: Final = {
    "read": "",
    "disagrees": " A second reading disagrees with more than a third of the prose; what it doubts is marked.",
    "not_read": " The prose was not read a second time.",
}


def denial(claim: str) -> str:
    """Return what a denial says: "denies that the army was there"."""
    return f"denies that {within_a_sentence(claim)}"


def count(number: int, noun: str) -> str:
    """Return a number of things: "1 article", "1,200 articles"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def status_told(figure: Figure) -> str:
    """Return how the sources of a figure stand to each other; what one source says twice is no agreement."""
    if figure.status != "agreed":
        return FIGURE_STATUS[figure.status]
    if not any(each.said_by for each in figure.observations):
        return "articles agree, and none names a source"
    marks = [frozenset(each.origins) for each in figure.observations]
    are_apart = any(one.isdisjoint(other) for one in marks for other in marks)
    return FIGURE_STATUS["agreed" if are_apart else "single_source"]

"""The form that the words of one language have, for deeds and sayings."""

from collections.abc import Mapping
from dataclasses import dataclass

from summarizer_schemas.vocabulary import EventKind, EventStatus, Stance

NEVER = r"(?!)"


@dataclass(frozen=True, slots=True, eq=False)
class Wordings:
    """What a language says of deeds and of sayings; every text is a pattern in small letters.

    Attributes:
        kinds: of a kind of event, the beginnings of words of which it needs one near its quote.
        statuses: the same of what is feared, or called off.
        stances: the same of what a claim is said to be.
        planned: verbs of what is yet to come ("will close"), which has not happened.
        called_off: verbs of what was announced and will not be ("was called off").
        calls_off: the same with whoever calls it off as subject, which needs one of the next beside it.
        announced: what tells that something was only announced ("planned", "due").
        denial: beginnings of words by which somebody denies.
        not_ruled_out: what is said of that which somebody holds possible: "did not rule out".
        negation: what turns a verb round, straight before it.
        says: forms of verbs by which somebody says something, as they stand behind or before their subject.
        accuses: the same of those with somebody as their object who is accused or suspected.
        according: what stands before a speaker ("according to").
        between: words that may stand between a subject and its verb ("has", "also").
        determiners: words with which a subject begins that is no name.
        deeds: forms of verbs by which one does something to another, active.
        done: the participles of these verbs.
        sayings: the same of what one says to or against another, active; "" if that is what `accuses` has.
        said_to: the participles of those.
        by: what stands between the participle and who did it.
        filler: words that go on about the same between a verb and a name; "" for those of English.
        apart: how a speaker is called, behind a determiner or none, whom no name means that does not say so: "the
            union", "his lawyer".
        is_verb_first: whether the subject stands behind its verb as a rule.
        joined: what is written together with a word that follows it.
    """

    kinds: Mapping[EventKind, str]
    statuses: Mapping[EventStatus, str]
    stances: Mapping[Stance, str]
    planned: str = NEVER
    called_off: str = NEVER
    calls_off: str = NEVER
    announced: str = NEVER
    denial: str = NEVER
    not_ruled_out: str = NEVER
    negation: str = NEVER
    says: str = NEVER
    accuses: str = NEVER
    according: str = NEVER
    between: str = NEVER
    determiners: str = NEVER
    deeds: str = NEVER
    done: str = NEVER
    sayings: str = ""
    said_to: str = NEVER
    by: str = NEVER
    filler: str = r"(?:\s+[\w'’-]+){0,2}"
    apart: str = NEVER
    joined: str = ""
    is_verb_first: bool = False

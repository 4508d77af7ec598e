"""How prose names people and bodies: lines and the facts that they cite in, what a reader stumbles over out.

Whoever is named for the first time is introduced, as far as a fact says who he is; a body keeps one name.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from summarizer.domain.countries import is_of_a_state, is_state
from summarizer.domain.english import capitalised
from summarizer.domain.names import words_of
from summarizer.domain.words import FUNCTION_WORDS
from summarizer.merging.facts import Facts, names_of


def unfit_names(lines: Mapping[int, tuple[str, Collection[str]]], facts: Facts) -> dict[int, str]:
    """Tell which lines name somebody in a way that a reader stumbles over: a fault to mend, and no untruth.

    At its first mention a person or a body has what the articles say that it is, or what a fact says; a body has one
    name in all lines; whom a line points to ("the man with the bag") a line before has told of; and who is somebody's
    ("a friend") or was for something ("the order") has that beside it.

    Args:
        lines: the text of each line and the facts that it cites, in the order in which they are read.
        facts: all facts.
    """
    told = " ".join(text for text, _ in lines.values())
    met: set[str] = set()
    known: set[str] = set()
    reasons: dict[int, list[str]] = {}
    for n, (text, cites) in lines.items():
        if unknown := pointed_to(text, known, facts):
            reasons.setdefault(n, []).append(unknown)
        names = dict.fromkeys(name for each in cites for name in names_of(facts.by_id[each]))
        if bare := _OF_WHAT.search(_without_their_own(text, names, facts)):
            why = "says nothing to who reads this alone: say whose, or what for, as far as a fact tells"
            reasons.setdefault(n, []).append(f"“{bare[0]}” {why}")
        known |= words_of(text)
        before = [line for other, (line, _) in lines.items() if other < n]
        for name in names:
            if name not in met and _mentions(text, name):
                met.add(name)
                if not _was_introduced(name, before, facts):
                    reasons.setdefault(n, []).extend(_unintroduced(name, text, cites, facts))
            if name in told and (other := _called_otherwise(text, name, facts)):
                reasons.setdefault(n, []).append(f"'{other}' is '{name}' elsewhere: give one body one name")
    return {n: "; ".join(own) for n, own in reasons.items() if own}


_RELATION: Final = r"\ban? (?:friend|relative|colleague|neighbour|sister|brother|cousin|aunt|uncle)\b(?! (?:of|to)\b)"
_OF_WHAT: Final = re.compile(
    rf"\b(?:the|an) order\b(?! (?:to|of|for|by|that|from|under|against|not)\b)|{_RELATION}", re.IGNORECASE
)
"""What is always of something, told without it: "a friend says", "who gave the order"."""


def _without_their_own(text: str, names: Collection[str], facts: Facts) -> str:
    """Return a line up to the first person named: "Ada Roth went back for a colleague" says whose colleague it was."""
    places = (text.find(each) for each in names if facts.is_person(each))
    first = min((place for place in places if place >= 0), default=len(text))
    return text[:first] + re.sub(_RELATION, "", text[first:], flags=re.IGNORECASE)


def _was_introduced(name: str, before: Iterable[str], facts: Facts) -> bool:
    """Tell whether a line before says what somebody is, though its facts are none of his: "the miner Sulmin"."""
    role = facts.role_of(name)
    lines = (line for line in before if role and _mentions(line, name))
    return any(role is not None and not words_of(role.words).isdisjoint(_beside(name, line)) for line in lines)


def _unintroduced(name: str, text: str, cites: Collection[str], facts: Facts) -> Iterator[str]:
    """Yield what a line that is the first to name somebody leaves out: the office, or what a fact says that he is.

    Of several things that articles say of him one is enough.
    """
    if role := facts.role_of(name):
        if words_of(role.words).isdisjoint(words_of(text)) and not _is_introduced(name, text, cites, facts):
            yield f"say what {name} is: “{role.with_name(name)}”"
    elif (
        facts.is_person(name)
        and not name.islower()
        and _stands_bare(text, name)
        and (told := next(_introductions(name, facts), ""))
    ):
        yield f"say who {name} is: “{told}”"


def _is_introduced(name: str, text: str, cites: Collection[str], facts: Facts) -> bool:
    """Tell whether a line says beside a name what a fact that it cites says there: "its president, Ada Roth"."""
    told = " ".join(words for words in facts.evidence(cites).context if name in words)
    beside = _beside(name, text) - words_of(name)
    return not beside.isdisjoint(_beside(name, told))


def _beside(name: str, text: str) -> AbstractSet[str]:
    """Return the words before each place of a name in its clause, and those of an aside behind it."""
    spelt = re.escape(name)
    before = re.findall(rf"((?:[\w’'-]+[\s,]+){{1,5}}){spelt}(?!\w)", text)
    behind = re.findall(rf"(?<!\w){spelt}, ([^,.;]{{1,60}})", text)
    return words_of(" ".join((*before, *behind))) - FUNCTION_WORDS


def _stands_bare(text: str, name: str) -> bool:
    """Tell whether neither a word before a person's name nor an aside behind it can say who it is."""
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    if found is None:
        return False
    before = re.search(r"(\S+)\s+$", text[: found.start()])
    is_plain = before is None or before[1].casefold() in FUNCTION_WORDS or before[1][-1] in ".;:"
    return is_plain and re.match(r", (?:an?|the|who|\w+ of)\b", text[found.end() :]) is None


def _introductions(name: str, facts: Facts) -> Iterator[str]:
    """Yield the words of facts that say who a person without an office is: "the man who calls himself Miron"."""
    called = re.compile(
        rf"\b(?:the|an?) (?:[\w-]+ )?{_PERSON}\b[^.;]{{0,40}}?\b{re.escape(name)}\b"
        rf"|\b{re.escape(name)}, (?:an?|the) [^,.;]+",
        re.IGNORECASE,
    )
    texts = (*(each.summary for each in facts.holder.events), *(each.claim for each in facts.holder.statements))
    yield from (found[0] for text in texts for found in called.finditer(text))


_PERSON: Final = r"(?:man|woman|boy|girl|youth|person|driver|passenger|attacker|suspect|victim)"
_POINTED_TO: Final = re.compile(
    rf"\bthe (?P<who>{_PERSON}) (?P<which>(?:with|in|from|at|on) (?:(?:the|an?|his|her) )?[\w’'-]+)", re.IGNORECASE
)
"""Whom a line takes for known: "the man with the bag"; a relative clause says by itself who it is."""


def pointed_to(text: str, known: AbstractSet[str], facts: Facts) -> str:
    """Return why a line that points to somebody of whom no line before it tells is not understood; "" where it is.

    Args:
        text: the line.
        known: the words of the lines before it (`words_of`).
        facts: all facts.
    """
    for found in _POINTED_TO.finditer(text):
        which = words_of(found["which"])
        if not which or not known.isdisjoint(which):
            continue
        told = (*(each.claim for each in facts.holder.statements), *(each.summary for each in facts.holder.events))
        near = max(told, key=lambda each: (len(which & words_of(each)), found["who"] in each), default="")
        if not which.isdisjoint(words_of(near)):
            return f"no line before tells who “{found[0]}” is: say it first, as in “{near.rstrip('.')}”"
    return ""


def with_offices(texts: Mapping[int, tuple[str, Collection[str]]], facts: Facts) -> dict[int, str]:
    """Return the lines in which somebody is named in full, at the first mention, without an introduction, with it.

    A line that gave the office may be gone; whoever reads that a prosecutor has found something must read who found it.
    A line that does not hold with it stays as it is.
    """
    met: set[str] = set()
    told: dict[int, str] = {}
    before: list[str] = []
    for n, (text, cites) in texts.items():
        for name in dict.fromkeys(name for each in cites for name in names_of(facts.by_id[each])):
            role = facts.role_of(name)
            if role is None or name in met or not _mentions(text, name):
                continue
            met.add(name)
            if _was_introduced(name, before, facts):
                continue
            now = told.get(n, text)
            full = re.search(rf"(?<!\w){re.escape(name)}(?P<after>.?)", now)
            if full is None or not words_of(role.words).isdisjoint(words_of(now)):
                continue
            ends = role.stands_before or full["after"] in {",", ".", ";", ")", ""}
            office = f"{role.with_name(name)}{'' if ends else ','}"
            office = capitalised(office) if full.start() == 0 else office
            mended = f"{now[: full.start()]}{office}{now[full.end('after') - len(full['after']) :]}"
            if not facts.objections(mended, cites):
                told[n] = mended
        before.append(text)
    return told


def _mentions(text: str, person: str) -> bool:
    """Tell whether a text names a person, in full or by the last word of the name."""
    return re.search(rf"(?<!\w){re.escape(person.rsplit(maxsplit=1)[-1])}(?!\w)", text) is not None


def _called_otherwise(text: str, name: str, facts: Facts) -> str | None:
    """Return another spelling of a body's name that a text has, of which the name is no part.

    An acronym beside the name is read at once, and "Turkish" or "the rebels" are words about a body, not its name.
    """
    others = (each for each in facts.spellings_of_body(name) if _is_second_name(each) and _is_no_genitive(each))
    spellings = sorted({name, *others}, key=len, reverse=True)
    # With its article each: "the Ministry" would be found before the "Ministry of Justice" that begins with it.
    named = "|".join(re.escape(_bare(each)) for each in spellings)
    written = re.findall(rf"(?<!\w)(?:[Tt]he )?(?:{named})(?!\w)", text)
    return next((_bare(each) for each in written if _bare(each) != _bare(name)), None)


def _bare(name: str) -> str:
    """Return a name without the article before it: "The Red Cross" is "Red Cross"."""
    return name[4:] if name[:4].casefold() == "the " else name


def _is_no_genitive(spelling: str) -> bool:
    """Tell whether a spelling is no name with an ending of its sentence: "the Health Ministry's count"."""
    return not spelling.endswith(("'s", "’s", "s'", "s’"))


def _is_second_name(spelling: str) -> bool:
    """Tell whether a spelling reads as the name of another body."""
    words = spelling.split()
    is_acronym = len(words) == 1 and spelling.isupper()
    is_name = all(each[:1].isupper() or each.lower() in _SMALL_IN_NAMES for each in words)
    return is_name and not is_acronym and not all(is_state(each) or is_of_a_state(each) for each in words)


_SMALL_IN_NAMES: Final = frozenset(
    {"of", "the", "for", "in", "on", "and", "de", "del", "la", "des", "du", "al", "e", "y"}
)

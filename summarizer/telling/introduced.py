"""Who is who in prose: lines and the facts that they cite in, the lines with what each is at the first mention out.

A model is told to say so; where it does not, code puts it in, and nobody is asked again.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet

from summarizer.domain.english import capitalised
from summarizer.domain.names import words_of
from summarizer.domain.words import FUNCTION_WORDS
from summarizer.merging.facts import Facts, names_of


def _was_introduced(name: str, before: Iterable[str], facts: Facts) -> bool:
    """Tell whether a line before says what somebody is, though its facts are none of his: "the miner Sulmin"."""
    role = facts.role_of(name)
    lines = (line for line in before if role and _mentions(line, name))
    return any(role is not None and not words_of(role.words).isdisjoint(_beside(name, line)) for line in lines)


def _is_introduced(name: str, text: str, cites: Collection[str], facts: Facts) -> bool:
    """Tell whether a line says beside a name what a fact that it cites says there: of several things one is enough."""
    told = " ".join(words for words in facts.evidence(cites).context if name in words)
    beside = _beside(name, text) - words_of(name)
    return not beside.isdisjoint(_beside(name, told))


def _beside(name: str, text: str) -> AbstractSet[str]:
    """Return the words before each place of a name in its clause, and those of an aside behind it."""
    spelt = re.escape(name)
    before = re.findall(rf"((?:[\w’'-]+[\s,]+){{1,5}}){spelt}(?!\w)", text)
    behind = re.findall(rf"(?<!\w){spelt}, ([^,.;]{{1,60}})", text)
    return words_of(" ".join((*before, *behind))) - FUNCTION_WORDS


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
            is_said = not words_of(role.words).isdisjoint(words_of(now)) or _is_introduced(name, text, cites, facts)
            if full is None or is_said:
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

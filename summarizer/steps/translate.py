"""What of a brief is in another language than its readers': asked for once, checked, laid beside.

Quotes in another language, and the prose, the names and the counted things of a brief that is not to be in English. A
translation is never evidence: the quote keeps its own words, and prose the English that was checked. Hides the batches,
what was translated before, and what an answer is worth: one whose numbers are not those of the original, as far as the
gate reads both, does not count. What has no translation goes without one, and a gap says so.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from summarizer.domain.languages import ENGLISH, is_other, name_of, primary
from summarizer.domain.languages.yes_and_no import NO, YES
from summarizer.domain.tongue import is_written_in, likelier
from summarizer.grounding.lengths import object_to_wording
from summarizer.grounding.numbers import numbers_differ
from summarizer.llm.cache import KeptWords
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.merging.facts import prose_of
from summarizer.steps import Asker, Checked, Failed, Question, failed_gap
from summarizer.steps.prompts import Prompts
from summarizer.steps.terms import SourceText, Terms
from summarizer_schemas.brief import (
    PROSE,
    Brief,
    Gap,
    Prose,
    Term,
    Translation,
)
from summarizer_schemas.report import Translations

STEP: Final = "translate"
PIECES_IN_A_REQUEST: Final = 20
TERMS_IN_A_REQUEST: Final = 80
"""Of a few words each."""
CHARS_IN_A_REQUEST: Final = 6000
TRIES: Final = 2
"""How often a text is asked for whose translation does not count; what does not come then is not asked for again."""
_REFUSED: Final = "\0"
"""Stands before a translation that is kept and does not count, so that the next run does not pay for another."""
_DIFFERING: Final = "the model left them out, or gave other numbers than the original"


@dataclass(frozen=True)
class EarlierTranslations:
    """What was translated before.

    Attributes:
        words: the translations of the brief that this one carries on, and what code says itself.
        kept: those of answers that were paid for, text by text.
        count: told what such an answer used.
    """

    words: Mapping[SourceText, str] = field(default_factory=dict)
    kept: KeptWords | None = None
    count: Callable[[TokenUsage], None] = lambda _used: None


def shown_before(language: str, prompts: Prompts, before: EarlierTranslations) -> Callable[[str], str | None]:
    """Return what tells how readers of a language were shown English words before; None where nobody translated them.

    In English nothing is shown otherwise.
    """
    if not is_other(ENGLISH, language):
        return lambda _english: None
    told = _told(language, prompts)

    def shown(english: str) -> str | None:
        piece = SourceText(english, ENGLISH)
        if own := before.words.get(piece) or _said_by_code(piece, language):
            return own
        kept = before.kept.peek(*told, *piece) if before.kept else None
        return kept if kept and not kept.startswith(_REFUSED) else None

    return shown


def _told(language: str, prompts: Prompts) -> tuple[str, str, str]:
    """Return what a translation is kept by, beside its piece."""
    rules = prompts.ask(STEP, {"pieces": [], "names": [], "into": name_of(language)})[0]["content"]
    return STEP, str(rules), language


@dataclass(frozen=True)
class Translated:
    """What came of asking: the language, its words for each piece, its terms, and a gap for what has no words."""

    language: str
    words: Mapping[SourceText, str]
    terms: tuple[Term, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def of(self, text: str | None, language: str) -> Translation | None:
        """Return what stands beside a text, if it has a translation."""
        words = self.words.get(SourceText(text or "", language))
        return Translation(language=self.language, text=words) if words else None


def pieces_of(brief: Brief, language: str, *, quotes: bool) -> tuple[SourceText, ...]:
    """Return what a brief in a language needs translated, each once: foreign quotes if wanted, and English prose."""
    pieces: list[SourceText] = []
    if quotes:
        written_in = {source.id: source.language for source in brief.sources}
        quoted = (SourceText(quote.exact, written_in[quote.source]) for quote in brief.quotes)
        pieces += [each for each in quoted if is_other(each.language, language)]
    if is_other(ENGLISH, language):
        own = own_words(brief, language)
        pieces += [SourceText(text, ENGLISH) for text in _prose(brief) if text not in own]
    return tuple(dict.fromkeys(pieces))


def own_words(brief: Brief, language: str) -> frozenset[str]:
    """Return the texts of a brief that are in its language as they are.

    Titles and sentences that an editor wrote so, and a side of a dispute in the words of an article ("circa 300").
    """
    given = (each.given.get("title" if each.kind == "title" else "text") for each in brief.decisions if each.applied)
    texts = [each for each in given if isinstance(each, str)]
    written_in = {source.id: source.language for source in brief.sources}
    readable = (each for each in brief.quotes if not is_other(written_in[each.source], language))
    quoted = {each.id: each.exact.casefold() for each in readable}
    sides = (each for dispute in brief.disputes for each in dispute.positions)
    told = ((each.position, [quoted[id_] for id_ in each.quotes if id_ in quoted]) for each in sides)
    own = (words for words, quotes in told if any(_stands_in(words.strip("“”"), each) for each in quotes))
    return frozenset((*(each for each in texts if is_written_in(each, language)), *own))


def _stands_in(words: str, quote: str) -> bool:
    """Tell whether words of two or more stand in a quote; one alone may be English, as "no" is in Spanish."""
    return " " in words and re.search(rf"\b{re.escape(words.casefold())}(?!\w)", quote) is not None


def _prose(brief: Brief) -> Iterator[str]:
    for sentences in (*(each.sentences for each in brief.answers), *(each.overview for each in brief.episodes)):
        yield from (sentence.text for sentence in sentences)
    yield from (episode.title for episode in brief.episodes)
    yield from (event.summary for event in brief.events)
    yield from (statement.claim for statement in brief.statements)
    yield from (source.gist for source in brief.sources if source.gist)
    for dispute in brief.disputes:
        yield from (dispute.question, *(each.position for each in dispute.positions))
    yield from (gap.text for gap in brief.gaps if gap.kind == "open_question")


def said_before(brief: Brief, language: str) -> dict[SourceText, str]:
    """Return the translations of a brief, if it is in a language."""
    if primary(brief.language) != primary(language):
        return {}
    written_in = {source.id: source.language for source in brief.sources}
    told = [(SourceText(each.exact, written_in[each.source]), each.translation) for each in brief.quotes]
    told += [(SourceText(each.text, each.language), each.translation) for each in brief.terms]
    parts: list[Any] = [*brief.sources, *brief.events, *brief.statements, *brief.episodes, *brief.disputes, *brief.gaps]
    parts += [each for dispute in brief.disputes for each in dispute.positions]
    parts += prose_of(brief)
    fields: Mapping[Any, str] = PROSE
    told += [(SourceText(getattr(each, fields[type(each)]) or "", ENGLISH), each.translation) for each in parts]
    return {piece: each.text for piece, each in told if each}


async def translate(  # noqa: PLR0913 - what, into what, by whom, and what of it is there
    pieces: Sequence[SourceText],
    terms: Terms,
    language: str,
    asker: Asker,
    before: EarlierTranslations,
    *,
    is_at_once: bool = False,
) -> Translated:
    """Have pieces and terms translated that were not before; where the endpoint gives up, they go without.

    Names come first, with what else their requests have room for, since all that has one of them has to call it by its
    form; but for `is_at_once`: in a batch each turn is a day.
    """
    asking = _Asking(language, asker, before, 1 if is_at_once else TRIES)
    words = {**asking.known((*terms.asked, *pieces)), **terms.own}

    wanted = [each for each in dict.fromkeys((*terms.asked, *pieces)) if each not in words]
    load = Load(frozenset(terms.asked))
    first = () if is_at_once else load.with_names(wanted, terms.names)
    while asking.is_open(first, words, terms.names):
        await asking.ask(first, words, load, terms.names)
    while asking.is_open(wanted, words):
        await asking.ask(wanted, words, load, terms.names)
    told = tuple(
        Term(
            text=each.text,
            language=each.language,
            translation=Translation(language=language, text=words[each]),
            is_as_written=each in terms.own,
        )
        for each in (*terms.own, *terms.asked)
        if each in words
    )
    asking.keep_refused()
    missing = len({*terms.asked, *pieces} - words.keys())
    return Translated(language, words, told, (_missing(missing, asking.failures),) if missing else ())


_ANSWERS: Final = {"yes": YES, "no": NO}
"""What a side of a dispute may hold in one word."""


def _said_by_code(piece: SourceText, language: str) -> str | None:
    """Return the words of a text for which nobody has to be asked: a number alone, "yes" and "no"."""
    if not any(map(str.isalpha, piece.text)):
        return piece.text
    answer = _ANSWERS.get(piece.text.casefold().rstrip("."), {}) if piece.language == ENGLISH else {}
    return answer.get(primary(language))


def _missing(many: int, failures: Sequence[str]) -> Gap:
    lost = "1 translation is missing" if many == 1 else f"{many} translations are missing"
    return failed_gap(f"{lost}, so the original stands alone there", failures or [_DIFFERING])


@dataclass
class _Request:
    """The pieces of one request, and how much of it they take: so many terms' room, and so many characters."""

    pieces: list[SourceText] = field(default_factory=list)
    room: int = 0
    chars: int = 0

    def takes(self, piece: SourceText, room: int) -> bool:
        """Take a piece, if there is room for it; what is too long for any goes alone."""
        is_full = self.room + room > TERMS_IN_A_REQUEST or self.chars + len(piece.text) > CHARS_IN_A_REQUEST
        if is_full and self.pieces:
            return False
        self.pieces.append(piece)
        self.room += room
        self.chars += len(piece.text)
        return True


@dataclass(frozen=True)
class Load:
    """How much goes into one request; `terms` are what takes a term's room alone."""

    terms: frozenset[SourceText]

    def packed(self, pieces: Iterable[SourceText]) -> list[list[SourceText]]:
        """Return pieces by their requests, each in the first that has room for it."""
        return [each.pieces for each in self._packed(pieces)]

    def with_names(self, wanted: Sequence[SourceText], names: Collection[SourceText]) -> tuple[SourceText, ...]:
        """Return the names that are wanted, with what fills their requests and has none of them; () without any."""
        open_ = [each for each in wanted if each in names]
        requests = self._packed(open_)
        is_named = re.compile("|".join(rf"\b{re.escape(each.text)}(?!\w)" for each in open_) or "(?!)")
        for piece in wanted if open_ else ():
            if piece not in names and not is_named.search(piece.text):
                any(each.takes(piece, self._room(piece)) for each in requests)
        return tuple(piece for each in requests for piece in each.pieces)

    def _packed(self, pieces: Iterable[SourceText]) -> list[_Request]:
        requests: list[_Request] = []
        for piece in pieces:
            if not any(each.takes(piece, self._room(piece)) for each in requests):
                requests.append(_Request())
                requests[-1].takes(piece, self._room(piece))
        return requests

    def _room(self, piece: SourceText) -> int:
        return 1 if piece in self.terms else TERMS_IN_A_REQUEST // PIECES_IN_A_REQUEST


class _Asking:
    """Asks for one brief.

    Attributes:
        failures: why requests have no answer.
    """

    def __init__(self, language: str, asker: Asker, before: EarlierTranslations, tries: int) -> None:
        self.failures: list[str] = []
        self._tries = tries
        self._refused: dict[SourceText, str] = {}
        self._asked: Counter[SourceText] = Counter()
        self._settled: set[SourceText] = set()
        self._used_in_vain = TokenUsage()
        self._language = language
        self._asker = asker
        self._before = before
        self._told = _told(language, asker.prompts)

    def known(self, pieces: Sequence[SourceText]) -> dict[SourceText, str]:
        """Return what code says or was translated before: as the earlier brief has it, else as an answer had it."""
        found: dict[SourceText, str] = {}
        for each in dict.fromkeys(pieces):
            if each in self._before.words:
                found[each] = self._before.words[each]
            elif own := _said_by_code(each, self._language):
                found[each] = own
            elif self._before.kept and (kept := self._before.kept.get(*self._told, *each)):
                # What did not count is judged anew: the check may have learnt since.
                words = kept.answer.removeprefix(_REFUSED)
                if words == kept.answer or _counts(words, each, self._language):
                    found[each] = words
                self._settled.add(each)
                self._before.count(kept.usage)
        return found

    def is_open(
        self, pieces: Iterable[SourceText], words: Mapping[SourceText, str], wanted: Collection[SourceText] = ()
    ) -> bool:
        """Tell whether there is still something to ask for among pieces, or among those of them that are `wanted`."""
        return any(self._may_be_asked(each, words) for each in pieces if not wanted or each in wanted)

    def _may_be_asked(self, piece: SourceText, words: Mapping[SourceText, str]) -> bool:
        """Tell what has no words: it was not asked for, or what came did not count and it may be asked for again."""
        many = self._asked[piece]
        is_left = many == 0 or (piece in self._refused and many < self._tries)
        return is_left and piece not in words and piece not in self._settled

    async def ask(
        self,
        pieces: Sequence[SourceText],
        words: dict[SourceText, str],
        load: Load,
        names: Collection[SourceText],
    ) -> None:
        """Ask once for the pieces that have no words yet, and put their words there.

        Args:
            pieces: what is asked for.
            words: the words of all that has some.
            load: how much one request takes.
            names: what has to be called by its form, where that is known.
        """
        left = [each for each in pieces if self._may_be_asked(each, words)]
        called = {each.text: words[each] for each in names if each in words}
        self._asked.update(left)
        for each in await asyncio.gather(*(self._batch(batch, called) for batch in load.packed(left))):
            words.update(each)

    async def _batch(self, batch: Sequence[SourceText], names: Mapping[str, str]) -> dict[SourceText, str]:
        used = TokenUsage()

        async def ask(*given: Any, **how: Any) -> Answer[Any]:
            nonlocal used
            answer = await self._asker.ask(*given, **how)
            used += answer.usage
            return answer

        outcome = await Asker(ask, self._asker.prompts).attempt(_question(batch, names, self._language, self._refused))
        if isinstance(outcome, Failed):
            self.failures.append(outcome.reason)
            return {}
        given = outcome.checked.kept
        found = {piece: words for piece, words in given.items() if _counts(words, piece, self._language)}
        for piece in batch:
            if piece in found:
                self._refused.pop(piece, None)
            else:
                self._refused[piece] = given.get(piece, "")
        if not found:
            self._used_in_vain += used
        elif self._before.kept:
            self._before.kept.put({(*self._told, *piece): words for piece, words in found.items()}, used)
        return found

    def keep_refused(self) -> None:
        """Keep what was asked for in vain, so that the next run does not ask for it again."""
        if self._before.kept and self._tries == TRIES:
            refused: dict[tuple[str, ...], str] = {
                (*self._told, *piece): f"{_REFUSED}{words}" for piece, words in self._refused.items()
            }
            self._before.kept.put(refused, self._used_in_vain)


def _question(
    batch: Sequence[SourceText], names: Mapping[str, str], language: str, refused: Mapping[SourceText, str]
) -> Question[Translations, Checked[dict[SourceText, str]]]:
    shown = [
        {
            "n": n,
            "language": name_of(piece.language),
            "text": " ".join(piece.text.split()),
            "refused": refused.get(piece, ""),
            "is_in": _is_in(refused.get(piece, ""), piece, language),
        }
        for n, piece in enumerate(batch, start=1)
    ]
    told = " ".join(piece.text for piece in batch)
    met = [each for each in sorted(names) if re.search(rf"\b{re.escape(each)}(?!\w)", told)]
    called = [{"text": each, "form": names[each]} for each in met]
    return Question(
        step=STEP,
        values={"pieces": shown, "names": called, "into": name_of(language)},
        schema=Translations,
        check=lambda answer: Checked(_given(answer, batch, language)),
        about="translations",
        is_again=not refused.keys().isdisjoint(batch),
    )


def _given(answer: Translations, batch: Sequence[SourceText], language: str) -> dict[SourceText, str]:
    """Return the translation that was given for each piece; of several the first that counts."""
    given: dict[SourceText, str] = {}
    for each in answer.translations:
        if 1 <= each.n <= len(batch) and each.text.strip() and not [*object_to_wording(each)]:
            piece = batch[each.n - 1]
            words = each.text.strip()
            if piece not in given or not _counts(given[piece], piece, language):
                given[piece] = words
    return given


def _counts(words: str, piece: SourceText, language: str) -> bool:
    """Tell whether a translation counts; a name that is the same in both languages is one."""
    if words == " ".join(piece.text.split()):
        return True
    return bool(words) and _is_in(words, piece, language) and not numbers_differ(piece, (words, language))


_TOLD_BY_LETTERS: Final = 6
"""Words; of fewer, most of them names, the letters do not tell the language."""


def _is_in(words: str, piece: SourceText, language: str) -> bool:
    """Tell whether a translation is in its language, and neither in that of the original nor in English."""
    others = [each for each in dict.fromkeys((piece.language, ENGLISH)) if is_other(each, language)]
    if len(words.split()) < _TOLD_BY_LETTERS or not others:
        return True
    told = (words, _without_names_of(piece.text, words))
    return any(likelier(each, (language, *others)) == language for each in told)


def _without_names_of(text: str, translation: str) -> str:
    """Return a translation without the names of several words that it has as the text has them."""
    for name in _NAME.findall(text):
        tails = (name[at.start() :] for at in re.finditer(r"\b[^\W\d_]", name))
        kept = next((tail for tail in tails if _NAME.fullmatch(tail) and tail in translation), None)
        translation = translation.replace(kept, " ") if kept else translation
    return translation


_CAPITALISED: Final = r"[A-ZÀ-ÞА-ЯЁЇІЄҐİŞĞ][\w’'-]*"
_NAME: Final = re.compile(rf"(?<!\w){_CAPITALISED}(?:\s(?:[^\W\d_]{{1,3}}\s){{0,2}}{_CAPITALISED})+")
"""A name of several words, which may stay in its language: "Sindicato dos Marítimos e Portuários"."""


def lay_beside(brief: Brief, translated: Translated) -> Brief:
    """Return the brief with each translation beside what it translates."""
    written_in = {source.id: source.language for source in brief.sources}
    own = own_words(brief, translated.language)

    def of(text: str | None) -> Translation | None:
        is_own = text is not None and text in own
        return Translation(language=translated.language, text=text or "") if is_own else translated.of(text, ENGLISH)

    def told(parts: Sequence[Prose]) -> tuple[Prose, ...]:
        return tuple(each.model_copy(update={"translation": of(getattr(each, PROSE[type(each)]))}) for each in parts)

    return brief.model_copy(
        update={
            "language": translated.language,
            "terms": translated.terms,
            "sources": told(brief.sources),
            "quotes": tuple(
                each.model_copy(update={"translation": translated.of(each.exact, written_in[each.source])})
                for each in brief.quotes
            ),
            "events": told(brief.events),
            "statements": told(brief.statements),
            "disputes": tuple(
                each.model_copy(update={"positions": told(each.positions)}) for each in told(brief.disputes)
            ),
            "episodes": tuple(
                each.model_copy(update={"overview": told(each.overview)}) for each in told(brief.episodes)
            ),
            "answers": tuple(each.model_copy(update={"sentences": told(each.sentences)}) for each in brief.answers),
            "gaps": (*told(brief.gaps), *translated.gaps),
        }
    )

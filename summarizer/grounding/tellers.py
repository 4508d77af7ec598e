"""Who tells what no speaker is named for: an article's text in, its questions and answers, and its "I" and "we" out.

In an interview the turns tell who speaks; elsewhere whoever writes speaks, outside of quotation marks.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import primary
from summarizer.domain.languages.any_language import ROWS, alternatives

_ASKS: Final = ("?", "؟")
_QUESTION: Final = re.compile(r"^[^\n]{10,400}[?؟][»”\"]?[ \t\u00a0]*\n+(?=[^\n]*[^?؟\n])", re.MULTILINE)
"""A line that asks, and what is answered behind it."""
_FEWEST_QUESTIONS: Final = 3
"""Lines that ask, of an interview; a column may ask one or two."""


@lru_cache(maxsize=8)
def questions_from(text: str) -> int | None:
    """Return where the first question of an interview stands; None where the text is none."""
    if sum(map(text.count, _ASKS)) < _FEWEST_QUESTIONS:
        return None
    asked = [each.start() for each in _QUESTION.finditer(text)]
    return asked[0] if len(asked) >= _FEWEST_QUESTIONS else None


_TURN: Final = re.compile(r"^[ \t]*[—–―-][ \t]*(?=\S)", re.MULTILINE)
"""A dash with which somebody's turn begins, at the beginning of a line."""


def is_answer(text: str, start: int, span: Span) -> bool:
    """Tell whether a span of an interview ends in an answer, who may ask something back in it.

    Turns that begin with a dash alternate, from the first question on. Where the first question shares its paragraph
    with its answer each paragraph begins with a question; elsewhere what asks is one.
    """
    turns = [each.start() for each in _TURN.finditer(text, text.rfind("\n", 0, start) + 1)]
    if turns and len(turns) % 2 == 0:
        return sum(at <= span.start for at in turns) % 2 == 0
    line = text.rfind("\n", 0, max(span.start, span.end - 1)) + 1
    block = Span(text.rfind("\n\n", 0, line + 1) + len("\n\n"), _block_end(text, line))
    if text.find("\n", start) < _block_end(text, start) and "\n" in text[block.start : block.end]:
        return line > block.start
    last = max(span.start, line)
    own = text[last : sentence_around(text, Span(last, span.end)).end + 1]
    return not any(each in own for each in _ASKS)


def question_of(text: str, start: int, span: Span) -> Span:
    """Return the line before an answer in which it is asked; an empty one where a span begins with its question."""
    asking = [Span(*each.span()) for each in re.compile(r"[^\n]+").finditer(text, start, span.start)]
    return next((each for each in reversed(asking) if not is_answer(text, start, each)), Span(start, start))


def _block_end(text: str, at: int) -> int:
    """Return where the lines end that no empty line parts."""
    end = text.find("\n\n", at)
    return len(text) if end < 0 else end


_SPEECH: Final = re.compile(r"“[^”]*”|«[^»]*»|„[^“”]*[“”]|\"[^\"]*\"")
_I: Final = re.compile(
    r"(?<!\w)(?:[Mm]y|me|[Yy]o|mis?|[Cc]reo|[Jj]e|[Jj]['’]|mon|mes|moi|[Ii]ch|[Mm]ein(?:e[nmrs]?)?|mir|mich|[Ii]o|mi[oae]|"
    r"[Ee]u|meus?|minhas?|[Ii]k|mijn)(?!\w)"
)
"""Words by which whoever writes tells of himself."""
_FEWEST_I: Final = 2
_LONGEST_SIGNATURE: Final = 100
_MASTHEAD: Final = 800
"""Code points of an article's beginning in which its author is named on a line, and of its end."""


@lru_cache(maxsize=8)
def is_told_by_i(text: str, tag: str) -> bool:
    """Tell whether an article of a language speaks of itself as "I" outside of what others say."""
    return len(_i_in(text, tag)) >= _FEWEST_I


def says_i(sentence: str, tag: str) -> bool:
    """Tell whether a sentence is told by "I"."""
    return bool(_i_in(sentence, tag))


def _i_in(text: str, tag: str) -> list[int]:
    """List where an article of a language says "I" outside of what others say."""
    told = _SPEECH.sub(lambda speech: " " * len(speech[0]), text)
    forms = (_I, re.compile(rf"(?<!\w)(?:{_I_BY_LANGUAGE.get(primary(tag), '(?!)')})(?!\w)"))
    return sorted(each.start() for form in forms for each in form.finditer(told))


_I_BY_LANGUAGE: Final = {
    "en": "I",
    "es": "Mis?",
    "fr": "M(?:on|a|es)|Moi|ma",
    "it": "Mi(?:o|a|ei|e)",
    "pt": "M(?:eu|inha)s?",
    "nl": "Mijn",
    "ru": "[Яя]|[Мм]не|[Мм]еня|[Мм]о(?:й|я|[её]|и|ей|его|ему|их)",
    "uk": "[Яя]|[Мм]ені|[Мм]ене|[Мм](?:ій|оя|оє|ої|оєї|ого|оїх)",
    "tr": r"[Bb]en(?:i|im|de|den)?|[Bb]ana|\w{2,}(?:[dt][ıiuü]|[ıiuü]yordu|m[ıiuü]şt[ıiuü])m|\w{2,}[ıiuü]yorum",
    "ar": "أنا|كنت|عندي|معي|لي|بيتي|أمي|أبي|أخي|أختي|زوجي|زوجتي|ابني|ابنتي",
}
"""What is "I" in one language alone: English "I" is elsewhere a number or, in Italian, an article."""


@lru_cache(maxsize=8)
def account_from(text: str, tag: str) -> int | None:
    """Return where the account begins of somebody whom an article introduces and who then tells all of it by "I".

    The article says in its first or last lines that he tells it himself ("as told to …"), and another writes it down.
    None where it is none.
    """
    start = _first_of_i(text, tag)
    beside = text[:start] + "\n" + text[max(start, len(text.rstrip()) - _MASTHEAD // 2) :]
    return start if start and _ACCOUNT.search(beside) else None


@lru_cache(maxsize=8)
def account_under_speech(text: str, tag: str) -> int | None:
    """Return where an account begins that has its teller's words as its headline; None where it is none.

    Most of its paragraphs say "I" or "we", which a reporter who tells of himself does in a few.
    """
    start = _first_of_i(text, tag)
    told = [each for each in re.split(r"\n\s*\n", text[start:]) if each.strip()]
    own = sum(_is_of_us_or_me(each, tag) for each in told)
    return start if start and _MARK.match(text.lstrip()) and own * 2 > len(told) else None


def account_until(text: str, tag: str, start: int, named: Sequence[Span]) -> int:
    """Return where an account ends: behind the last "I" or "we" before its reporter goes on and names its teller."""
    end = start
    for line in re.compile(r"[^\n]+").finditer(text, start):
        if _is_of_us_or_me(line[0], tag):
            end = line.end()
        elif any(line.start() <= each.start < line.end() for each in named):
            return end
    return len(text)


def _is_of_us_or_me(paragraph: str, tag: str) -> bool:
    return says_i(paragraph, tag) or says_we(_SPEECH.sub(" ", paragraph), tag)


def _first_of_i(text: str, tag: str) -> int:
    """Return where the first paragraph begins that says "I", behind what may introduce its teller; 0 for none."""
    said = _i_in(text, tag)
    start = paragraph_around(text, Span(said[0], said[0] + 1)).start if len(said) >= _FEWEST_I else 0
    return start if len(text[:start].strip()) <= 2 * _MASTHEAD else 0


_ACCOUNT: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(row.accounts for row in ROWS.values() if row.accounts)})", re.IGNORECASE
)


def writes_down(text: str, at: Span) -> bool:
    """Tell whether a name stands behind what says who wrote an account down: "Aufgezeichnet von Jan Vey"."""
    line = text.rfind("\n", 0, at.start) + 1
    return _ACCOUNT.search(text, line, at.start) is not None


@lru_cache(maxsize=8)
def is_told_by_we(text: str, tag: str) -> bool:
    """Tell whether an article of a language speaks of those who write it as "we" outside of what others say."""
    told = _SPEECH.sub(" ", text)
    found: list[str] = _we(primary(tag)).findall(told)
    by_verb = len(_OF_US.findall(told)) if primary(tag) in _BY_VERB and is_letter(text) else 0
    return sum(each != "US" for each in found) + by_verb >= _FEWEST_I


def is_of_us(words: str, tag: str) -> bool:
    """Tell whether words name what is ours: "our records", "nuestros registros"; "US officials" do not."""
    return any(not each.isupper() for each in _we(primary(tag)).findall(words))


def says_we(sentence: str, tag: str) -> bool:
    """Tell whether a sentence of an answer is told by "we", which Spanish and its like say by the verb alone."""
    return is_by_us(sentence, tag) or _we(primary(tag)).search(sentence) is not None


def is_by_us(sentence: str, tag: str) -> bool:
    """Tell whether a verb alone tells that "we" did something: "registramos 38 quejas"."""
    return primary(tag) in _BY_VERB and _OF_US.search(sentence) is not None


_BY_VERB: Final = frozenset({"es", "it", "pt"})
_OF_US: Final = re.compile(r"(?<!\w)\w{2,}(?:mos|iamo)(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _we(code: str) -> re.Pattern[str]:
    row = ROWS.get(code)
    return re.compile(rf"(?<!\w)(?:{row.we if row and row.we else '(?!)'})(?!\w)", re.IGNORECASE)


def opened_at(text: str) -> int | None:
    """Return where a quotation begins that a text does not close; None where it closes all."""
    marks = [*re.finditer("[“”«»„]", text)]
    if not marks:
        return text.rfind('"') if text.count('"') % 2 == 1 else None
    # German closes „so“ and »so«, with the marks that open a speech elsewhere.
    opening = "„»" if marks[0][0] in "„»" else "“«"
    return marks[-1].start() if marks[-1][0] in opening else None


@lru_cache(maxsize=8)
def long_speeches(text: str) -> tuple[Span, ...]:
    """List the quotations that go on over paragraphs, which open them anew or have no marks, up to where they close."""
    found: list[Span] = []
    opened: int | None = None
    for line in re.finditer(r"[^\n]+", text):
        if opened is not None:
            end = _end_of_speech(line[0].lstrip(), text[opened])
            if end is None:
                continue
            if end:
                found.append(Span(opened, line.end() - len(line[0].lstrip()) + end))
        opened = opened_at(line[0])
        opened = None if opened is None else line.start() + opened
    return tuple(each for each in found)


def _end_of_speech(paragraph: str, mark: str) -> int | None:
    """Return where in a paragraph a speech ends that a mark opened before; None where it goes on, 0 if it is none."""
    first = _MARK.search(paragraph)
    if first is None:
        return None
    is_anew = first.start() == 0 and first[0] == mark
    if mark == '"' and not is_anew and _OPENS_SPEECH.match(paragraph, first.start() - 1):
        return 0  # it opens another speech, so that the first has lost its end
    if is_anew and opened_at(paragraph) is not None:
        return None
    closing = re.search(f"[{_CLOSED_BY[mark]}]", paragraph[first.end() if is_anew else first.start() :])
    return paragraph.index(closing[0], first.end() if is_anew else 0) + 1 if closing and _closes(first[0], mark) else 0


def _closes(first: str, mark: str) -> bool:
    """Tell whether a paragraph whose first mark this is may go on with a speech that another mark opened."""
    return first == mark or first in _CLOSED_BY[mark]


_MARK: Final = re.compile('[“”«»„"]')
_OPENS_SPEECH: Final = re.compile(r"[\s(\[—–-]\"(?![\s,.;:!?)]|$)")
"""A straight mark that opens a speech, with what stands before it; some print a space before one that closes it."""
_CLOSED_BY: Final = {"„": "“”", "“": "”", "«": "»", "»": "«", '"': '"'}


def is_speech(text: str, span: Span) -> bool:
    """Tell whether a stretch lies within quotation marks."""
    return speech_around(text, span) is not None


def speech_around(text: str, span: Span) -> Span | None:
    """Return the quotation, with its marks, within which a stretch lies; None where it lies in none."""
    if whole := next((each for each in long_speeches(text) if each.start <= span.start and span.end <= each.end), None):
        return whole
    paragraph = paragraph_around(text, span)
    told = (Span(*each.span()) for each in _SPEECH.finditer(text[paragraph.start : paragraph.end]))
    within = (Span(paragraph.start + start, paragraph.start + end) for start, end in told)
    return next((each for each in within if each.start <= span.start and span.end <= each.end), None)


def opening_of_list(text: str, span: Span) -> Span | None:
    """Return the line that opens the list of which a span is an item: "We ask:"; None where it is none."""
    start = text.rfind("\n", 0, span.start) + 1
    while start > 0 and _ITEM.match(text, start):
        start = text.rfind("\n", 0, len(text[:start].rstrip())) + 1
    is_item = _ITEM.match(text, text.rfind("\n", 0, span.start) + 1) is not None
    end = text.find("\n", start)
    if not is_item or _ITEM.match(text, start) or end > span.start or _LATER_ITEM.match(text, end):
        return None
    last = len(text[start:end].rstrip()) + start
    return Span(max(start, sentence_around(text, Span(last - 1, last)).start), last) if last > start else None


def told_together(text: str, span: Span) -> tuple[Span, ...]:
    """Give a span; where it stands in a speech also its ends, and where in a list what opens it."""
    speech, opening = speech_around(text, span), opening_of_list(text, span)
    ends = () if speech is None else (Span(speech.start, speech.start + 1), Span(speech.end - 1, speech.end))
    return (span, *ends, *filter(None, (opening,)))


_ITEM: Final = re.compile(r"[ \t]*(?:[-–—•*·▪‣●]|\d{1,2}[.)]|\(?[a-z]\))[ \t]+\S")
"""How a line begins that is an item of a list."""
_LATER_ITEM: Final = re.compile(r"\s*(?!1[.)])\d{1,2}[.)]\s")
"""The same of an item behind the first: a line above it goes on with the item before, and opens no list."""


def is_quoting(sentence: str) -> bool:
    """Tell whether a sentence has what somebody said within quotation marks, and not only a word or two of it."""
    return any(len(each[0].split()) >= _FEWEST_SAID for each in _SPEECH.finditer(sentence))


_FEWEST_SAID: Final = 5
"""Words; fewer are a term that is taken up, as in: they did not "choose to remain"."""
_RELEASE: Final = re.compile(
    r"(?<!\w)(?:press (?:release|office|statement|service)|public statement|news release|comunicato stampa|"
    r"nota (?:de|à) imprensa|nota de prensa|ufficio stampa|oficina de prensa|service de presse|pressemitteilung|"
    r"pressestelle|presseaussendung|persbericht|пресс-релиз|пресс-служба|пресслужба|basın (?:bülteni|açıklaması)|"
    r"بيان صحفي)(?!\w)|^\W*(?:communiqu[eé]|comunicado|comunicato|بيان)(?!\w)",
    re.IGNORECASE,
)
_HEAD_LINES: Final = 5
"""Lines in which a document says what it is: a state has the republic, the ministry and its office above it."""


@lru_cache(maxsize=8)
def is_release(text: str) -> bool:
    """Tell whether an article's first lines call it a communiqué or a press release."""
    return any(_RELEASE.search(each) for each in text.strip().splitlines()[:_HEAD_LINES])


_LETTER: Final = alternatives(lambda row: row.open_letters)
_DOCUMENTS: Final = "|".join(row.documents for row in ROWS.values() if row.documents)
_DOCUMENT: Final = re.compile(
    rf"\W*(?:{_DOCUMENTS}|{_LETTER})(?!\w)(?!\s+(?:war|is|was|ist|est|es|è|é)(?!\w))",
    re.IGNORECASE,
)
"""How a line begins that says what sort of document follows."""
_SALUTATION: Final = re.compile(
    rf"(?:{'|'.join(row.salutations for row in ROWS.values() if row.salutations)})(?:\s[^,.;:!?،]{{1,60}})?"
    r"(?:,\s[^,.;:!?،]{1,40}){0,2}\s*[,:!،]",
    re.IGNORECASE,
)
"""A line that addresses whom a letter is written to, with the sign that tells it from a headline."""
_LONGEST_HEADING: Final = 120
_HEADING_LINES: Final = 6
"""Lines over which a document says what it is, whose it is, and what it is on."""


@lru_cache(maxsize=8)
def head_of_release(text: str) -> Span | None:
    """Return the lines with which a release, a statement or a letter begins, up to its prose; None of others.

    What it is stands at the beginning of one of its first lines, which are no sentences; a letter and a mail address
    there whom they are written to: "Dear partners,".
    """
    start = len(text) - len(text.lstrip())
    end, is_document = start, False
    number = 0
    for line in text[start:].splitlines(keepends=True):
        told = line.strip()
        if number < _HEAD_LINES and _SALUTATION.fullmatch(told):
            return Span(start, end + len(line))
        is_sentence = len(told) > _LONGEST_HEADING or told.endswith((".", "!", *_ASKS, "»", "”", '"'))
        if number == _HEADING_LINES or is_sentence:
            break
        is_document = is_document or (number < _HEAD_LINES and _DOCUMENT.match(told) is not None)
        number += bool(told)
        end += len(line)
    return Span(start, end) if is_document else None


@lru_cache(maxsize=8)
def is_letter(text: str) -> bool:
    """Tell whether an article's first lines call it an open letter, which news may call itself as well."""
    return re.search(_LETTER, "\n".join(text.strip().splitlines()[:_HEAD_LINES]), re.IGNORECASE) is not None


def is_signature(text: str, at: Span, *, closing: bool = False) -> bool:
    """Tell whether a name stands on a short line at an article's beginning or end; `closing` asks for its end alone."""
    end = text.find("\n", at.end)
    line = text[text.rfind("\n", 0, at.start) + 1 : len(text) if end < 0 else end]
    is_outside = (at.start < _MASTHEAD and not closing) or len(text.rstrip()) - at.end < _LONGEST_SIGNATURE
    return is_outside and len(line) <= _LONGEST_SIGNATURE and not line.rstrip().endswith((".", *_ASKS, "!", ";"))


_TO: Final = re.compile(
    r"(?<!\w)(?:to|an|à|au|aux|a|al|alla|all|ao|à|aan|against|gegen|contre|contra|contro|tegen|против|проти|إلى|"
    r"über|about|on|sur|sobre|su|over)['’\s]\s*(?:[\w'’-]+\s+){0,3}(?:l['’])?$",
    re.IGNORECASE,
)
"""What stands before whom a document is sent to, or is about."""
_NEAR: Final = 40
"""Code points before a name in which its line says that it is sent to it, or is about it."""


def is_addressed(text: str, at: Span) -> bool:
    """Tell whether the line of a name says that a document is sent to it, or is about it: "Open letter to Marrow"."""
    line = text.rfind("\n", 0, at.start) + 1
    return _TO.search(text, max(line, at.start - _NEAR), at.start) is not None

"""A mail (RFC 5322) or a box of mails in, its articles out, one for each message.

The subject, the sender and the day of sending are metadata. Files attached are read like others; pictures are passed
over, as in a page. Older mail that a message carries is a part of its own, `/quoted`: the day of the message is not its
day.

`read_letter` parts plain text into what its sender wrote and what stands in it of older mail. It follows RFC 3676
(`format=flowed`). Elsewhere the lines of one paragraph are put together where they were broken: by the sender's
program, where the next line's first word would not have fitted, or by hand, in the middle of a sentence.
"""

import email
import email.policy
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr
from functools import partial
from io import BytesIO
from typing import BinaryIO, Final, NamedTuple

from summarizer.domain.article import QUOTED
from summarizer.domain.names import plain
from summarizer.loading.html.article import quoted_apart
from summarizer.loading.metadata import Allowance, FilePart, Rules, UnusableFileError, describe, in_paragraphs
from summarizer.loading.text import decode

_WIDTHS: Final = range(50, 81)
"""Columns at which mail programs break lines (RFC 5322 asks for 78 at most); longer lines are not broken at all."""
_LIST: Final = re.compile(r"\s|[-*•–—+]\s|\d{1,3}[.)]\s|[-=_*]{3,}")
"""How an item, an indented line or a rule begins: on a line of its own, whatever stands before it."""
_QUOTED: Final = re.compile(r"(?:> ?)+")
_MBOX_DIVIDER: Final = re.compile(r"\s*(?:[-_]{2,}[^-_\n]{0,60}[-_]{2,}|_{10,})\s*")
"""'-----Original Message-----', '---------- Forwarded message ---------', and Outlook's long line."""
_FIELD: Final = re.compile(r"\*?\w[\w -]{1,20}\*?\s?:\*?\s\S.*")
_MIN_FIELDS: Final = 2


class Letter(NamedTuple):
    """What is new in a mail, and what it carries of older mail; "" where there is none."""

    new: str
    older: str


def read_letter(text: str, *, is_flowed: bool = False, deletes_space: bool = False) -> Letter:
    """Tell the new text of a mail from the older, and put broken lines together.

    Args:
        text: the plain part.
        is_flowed: whether it is declared as `format=flowed`.
        deletes_space: whether it is declared as `DelSp=yes`.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    levels = _flowed(lines, deletes_space=deletes_space) if is_flowed else [_level(line) for line in lines]
    new, older = _apart(levels)
    if not is_flowed:
        new, older = _unbroken(new), _unbroken(older)
    return Letter("\n".join(new).strip("\n"), "\n".join(older).strip("\n"))


def _level(line: str) -> tuple[int, str]:
    """Return how often a line is quoted, and the line without the marks."""
    marks = _QUOTED.match(line)
    return (marks[0].count(">"), line[marks.end() :]) if marks else (0, line)


def _flowed(lines: Iterable[str], *, deletes_space: bool) -> list[tuple[int, str]]:
    """Put together the lines that end in a space, within one level of quotation; a signature's "-- " does not flow."""
    found: list[tuple[int, str]] = []
    flows = False
    for line in lines:
        bare = line.lstrip(">")
        level, text = len(line) - len(bare), bare.removeprefix(" ")
        is_soft = text.endswith(" ") and text != "-- "
        held = text[:-1] if is_soft and deletes_space else text
        if flows and found[-1][0] == level and text != "-- ":
            found[-1] = (level, found[-1][1] + held)
        else:
            found.append((level, held))
        flows = is_soft
    return [(level, text.rstrip(" ")) for level, text in found]


def _apart(levels: Sequence[tuple[int, str]]) -> tuple[list[str], list[str]]:
    """Set the lines of older mail apart, with the line that introduces them ("On Tuesday … wrote:")."""
    new: list[str] = []
    older: list[str] = []
    for number, (level, line) in enumerate(levels):
        if level:
            if not older or number == 0 or not levels[number - 1][0]:
                older += _taken_introduction(new)
            older.append(line)
        elif _begins_older(levels, number):
            return new, [*older, *(each for _, each in levels[number + 1 :])]
        else:
            new.append(line)
    return new, older


def _taken_introduction(new: list[str]) -> list[str]:
    """Take the line before a quotation off what is new, with the one that it was broken from, if it introduces it."""
    end = len(new)
    while end and not new[end - 1].strip():
        end -= 1
    if not end or not new[end - 1].rstrip().endswith((":", "：")):
        return [""]
    start = end - 1
    while start and new[start - 1].strip() and end - start < 2:
        start -= 1
    taken = ["", *new[start:end]]
    del new[start:]
    return taken


def _begins_older(levels: Sequence[tuple[int, str]], number: int) -> bool:
    """Tell whether an older mail follows with its header, as Outlook and Gmail set it below a line of dashes."""
    line = levels[number][1]
    if len(line) > _WIDTHS.stop or not _MBOX_DIVIDER.fullmatch(line):
        return False
    following = [line for _, line in levels[number + 1 : number + 8] if line.strip()]
    return sum(bool(_FIELD.fullmatch(line.strip())) for line in following[:4]) >= _MIN_FIELDS


def _unbroken(lines: Sequence[str]) -> list[str]:
    """Put together the lines that were broken because the next word did not fit, or that a sentence goes on over."""
    width = max((len(line) for line in lines), default=0)
    is_wrapped = width in _WIDTHS
    found: list[str] = []
    last = ""
    for line in lines:
        fits = not is_wrapped or len(last.rstrip()) + 1 + len(line.partition(" ")[0]) <= width
        goes_on = not fits or (found and len(last.rstrip()) < _BROKEN_BY_HAND.stop and _goes_on(found[-1], line))
        if found and last.strip() and line.strip() and goes_on and not _LIST.match(line):
            found[-1] = f"{found[-1].rstrip()} {line}"
        else:
            found.append(line)
        last = line
    return found


_BROKEN_BY_HAND: Final = range(40, 81)
"""Columns of a line that somebody breaks by hand in a sentence; a shorter one may be a verse or a heading."""
_ENDS: Final = re.compile(r"[.!?:;…。؟।][\"'”’»)\]]*$")


def _goes_on(line: str, following: str) -> bool:
    """Tell whether a sentence goes on from what is put together of it: neither has it ended nor another begun."""
    first = following.lstrip("«“\"'(")[:1]
    is_within = first.isalpha() and not first.isupper()
    return len(line.rstrip()) >= _BROKEN_BY_HAND.start and is_within and not _ENDS.search(line.rstrip())


_DAYS, _MONTHS = b"Mon|Tue|Wed|Thu|Fri|Sat|Sun", b"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DIVIDER: Final = re.compile(
    rb"From .*? ?(?:%b) (?:%b) [ \d]?\d \d\d:\d\d(?::\d\d)?(?: [A-Z+-][\w+-]{1,5})? \d{4}(?: [+-]\d{4})?\s*"
    % (_DAYS, _MONTHS)
)
"""What divides the messages of a mailbox (RFC 4155): "From ", an address and an asctime date."""
_MAX_DIVIDER: Final = 500
"""Bytes; an address has 320 at most."""
_ESCAPED: Final = re.compile(rb"\A>(>*From )")
"""What a mailbox makes of a line of a message that begins with "From "."""
_TIMES_LARGER: Final = 10
"""Than an article a message may be, for its pictures."""
_ADDRESS: Final = re.compile(r"<?\b(?:https?|mailto):\S+")
_WORD: Final = re.compile(r"\w+")
_SHARED: Final = 0.5
"""Of its words: a plain part that has fewer of them in common with the HTML part says something else, such as to look
there; two parts that tell the same have nearly all, but for what a program writes for pictures and links."""
_LONGER: Final = 3
"""Times: an HTML part that has as many more words tells what the plain part leaves out."""

_ENDINGS: Final = {"text/plain": ".txt", "text/html": ".html", "message/rfc822": ".eml"}
"""Of what is attached without a name, as mail programs do with the mail that they forward."""


def read_mail(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give the text of a message, and what is attached to it."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    if not message.keys():
        raise UnusableFileError("no e-mail: it has no header; save the message again")
    attached = [part for attachment in message.iter_attachments() for part in _attached(attachment, rules)]
    letter, unseen = _letter(message)
    if letter:
        yield from _articles(message, letter, unseen)
    elif not attached:
        raise UnusableFileError("an e-mail without text: save what it holds as files")
    yield from attached


def read_mailbox(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give each message of a mailbox; `#3` is the third."""
    yield from read_mailbox_from(BytesIO(data), rules)


def read_mailbox_from(stream: BinaryIO, rules: Rules) -> Iterator[FilePart]:
    """Give each message of a mailbox as it is read, so that it may be larger than the memory."""
    if not stream.read(5) == b"From ":
        raise UnusableFileError('no mailbox: it does not begin with a line "From …"; save the messages as .eml files')
    stream.seek(0)
    for number, message in enumerate(messages_of(stream, _TIMES_LARGER * rules.max_bytes), start=1):
        try:
            # What a message may unpack is its own: a mailbox of pictures says nothing of the message behind them.
            if message is None:
                yield FilePart(
                    None, f"#{number}", f"over the limit of {_TIMES_LARGER * rules.max_bytes:,} bytes: save it alone"
                )
                continue
            parts: Sequence[FilePart] = list(read_mail(message, replace(rules, allowance=Allowance())))
        except UnusableFileError as error:
            parts = [FilePart(None, reason=str(error))]
        yield from (replace(part, place=f"#{number}{part.place}") for part in parts)


def messages_of(stream: BinaryIO, max_bytes: int) -> Iterator[bytes | None]:
    """Yield the messages of a mailbox, one at a time; None for one that is too large."""
    held: list[bytes] = []
    size, is_begun = 0, False
    for line in iter(partial(stream.readline, max_bytes), b""):
        begins = line.startswith(b"From ") and (not is_begun or (len(line) < _MAX_DIVIDER and _DIVIDER.fullmatch(line)))
        if begins:
            if is_begun:
                yield b"".join(held) if size <= max_bytes else None
            held, size, is_begun = [], 0, True
            continue
        size += len(line)
        if size <= max_bytes:
            held.append(_ESCAPED.sub(rb"\1", line))
        else:
            held.clear()
    if is_begun:
        yield b"".join(held) if size <= max_bytes else None


def _letter(message: EmailMessage) -> tuple[Letter | None, tuple[str, ...]]:
    """Return the text of a message, of the part that says more; and what the HTML part hides."""
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    letter = _read_plain(plain) if plain else None
    if page and (letter is None or message.get_content_type() != "text/plain"):
        shown, unseen = _read_page(page)
        if letter is None or _is_stub("\n".join(letter), "\n".join(shown)):
            return shown, unseen
    return letter, ()


def _is_stub(plain: str, page: str) -> bool:
    """Tell whether a plain part only stands in for the HTML part ("View this mail in your browser")."""
    words, there = (_WORD.findall(_ADDRESS.sub("", each).lower()) for each in (plain, page))
    if not there:
        return False
    shared = len(set(words) & set(there))
    return shared < _SHARED * len(set(words)) or _LONGER * len(words) < len(there)


def _read_plain(part: MIMEPart) -> Letter:
    is_flowed = str(part.get_param("format", "")).lower() == "flowed"
    deletes_space = str(part.get_param("delsp", "")).lower() == "yes"
    return read_letter(_decoded(part), is_flowed=is_flowed, deletes_space=deletes_space)


def _read_page(part: MIMEPart) -> tuple[Letter, tuple[str, ...]]:
    new, older = quoted_apart(_decoded(part))
    return Letter(in_paragraphs(new.lines), in_paragraphs(older.lines)), (*new.unseen, *older.unseen)


def _decoded(part: MIMEPart) -> str:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return decode(content, part.get_content_charset())


_LEAST_OF_A_DOMAIN: Final = 5
"""Letters of its own label: "gov" or "post" stand in many names."""


def _is_of_its_domain(sender: str, address: str) -> bool:
    """Tell whether a sender has the name of the domain that it writes from, as bodies do: it has published the mail.

    "Civil Defence of Onaland <bulletin@civildefence.example>". Who has a domain of his own name writes from a box that
    is called after himself.
    """
    box, _, domain = plain(address.replace("@", " at ")).partition(" at ")
    name = plain(sender).replace(" ", "")
    labels = [each for each in domain.split() if len(each) >= _LEAST_OF_A_DOMAIN]
    is_person = any(len(each) > 1 and each in name for each in box.split())
    return not is_person and any(each in name for each in labels)


def _articles(message: EmailMessage, letter: Letter, unseen: tuple[str, ...]) -> Iterator[FilePart]:
    sender, address = parseaddr(str(message["from"] or ""))
    publisher = sender if _is_of_its_domain(sender, address) else None
    metadata = describe(
        headline=message["subject"],
        publisher=publisher,
        published=message["date"],
        byline=None if publisher else sender,
    )
    if letter.new.strip() or not letter.older:
        yield FilePart(letter.new, metadata=metadata, unseen=unseen)
    if letter.older.strip():
        yield FilePart(letter.older, QUOTED, unseen=() if letter.new else unseen)


def _attached(attachment: MIMEPart, rules: Rules) -> Sequence[FilePart]:
    if attachment.get_content_maintype() == "image":
        return ()
    content = attachment.get_content()
    data = content.as_bytes() if isinstance(content, EmailMessage) else attachment.get_payload(decode=True)
    assert isinstance(data, bytes)
    rules.allowance.take(1, len(data))
    unnamed = f"attachment{_ENDINGS.get(attachment.get_content_type(), '')}"
    return rules.read_member(attachment.get_filename() or unnamed, data)

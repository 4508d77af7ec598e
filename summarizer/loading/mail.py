"""E-mail (RFC 5322) → the article in it; a mailbox → one for each message; files attached are read like others.

The subject, the sender and the day of sending are metadata. Pictures are passed over, as in a page.
"""

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr
from typing import Final

from summarizer.loading.metadata import describe
from summarizer.loading.parts import Part, Rules, UnusableError
from summarizer.loading.plain import decode
from summarizer.loading.web import article_of

_FIRST_LINE: Final = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\r?\n")
"""What divides the messages of a mailbox (RFC 4155): a line that begins with "From ", at the start or after a blank."""

_ENDINGS: Final = {"text/plain": ".txt", "text/html": ".html", "message/rfc822": ".eml"}
"""Of what is attached without a name, as mail programs do with the mail that they forward."""


def read_mail(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give the text of a message, and what is attached to it."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    if not message.keys():
        raise UnusableError("no e-mail: it has no header; save the message again")
    attached = [part for attachment in message.iter_attachments() for part in _attached(attachment, rules)]
    body = message.get_body(("plain", "html"))
    if body is not None:
        yield _article(message, body)
    elif not attached:
        raise UnusableError("an e-mail without text: save what it holds as files")
    yield from attached


def read_mailbox(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give each message of a mailbox; `#3` is the third."""
    before, *messages = _FIRST_LINE.split(data)
    if before or not messages:
        raise UnusableError('no mailbox: it does not begin with a line "From …"; save the messages as .eml files')
    for number, message in enumerate(messages, start=1):
        try:
            parts: Sequence[Part] = list(read_mail(message, rules))
        except UnusableError as error:
            parts = [Part(None, reason=str(error))]
        yield from (replace(part, place=f"#{number}{part.place}") for part in parts)


def _article(message: EmailMessage, body: MIMEPart) -> Part:
    content = body.get_payload(decode=True)
    assert isinstance(content, bytes)
    text = decode(content, body.get_content_charset())
    metadata = describe(
        headline=message["subject"], published=message["date"], byline=parseaddr(str(message["from"] or ""))[0]
    )
    found = article_of(text) if body.get_content_type() == "text/html" else Part(text.replace("\r\n", "\n").strip("\n"))
    return replace(found, metadata=metadata)


def _attached(attachment: MIMEPart, rules: Rules) -> Sequence[Part]:
    if attachment.get_content_maintype() == "image":
        return ()
    content = attachment.get_content()
    data = content.as_bytes() if isinstance(content, EmailMessage) else attachment.get_payload(decode=True)
    assert isinstance(data, bytes)
    rules.allowance.take(1, len(data))
    unnamed = f"attachment{_ENDINGS.get(attachment.get_content_type(), '')}"
    return rules.read_member(attachment.get_filename() or unnamed, data)

"""Bring the catalogues of translations up to date with `summarizer/render/messages.py`.

`make messages` writes each `summarizer/render/catalogues/xx.po` anew: every message of the code by its name, with the
translation that it had, as long as its English is the same. What has none is left empty, and stays English in a brief.
The file of a region (`pt_PT.po`) holds only what its readers have other words for than those of `pt.po`.
"""

import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from summarizer.domain.languages import CODES, ENGLISH
from summarizer.render.localisation import Message, Plural
from summarizer.render.messages import MESSAGES

FOLDER = Path(__file__).parent.parent / "summarizer" / "render" / "catalogues"
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""Of the file's making, which would make each file new each time."""
_UNUSED = re.compile(
    r'^"(?:POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Generated-By|Report-Msgid-Bugs-To):.*\n',
    re.MULTILINE,
)
"""Lines of a catalogue's head that nothing here needs."""


def id_of(message: Message | Plural) -> str | tuple[str, str]:
    """Return the English that a message is found by."""
    return message.english if isinstance(message, Message) else (message.one, message.many)


def updated(code: str, before: bytes) -> bytes:
    """Return the catalogue of a language, given the one that it replaces."""
    old = read_po(BytesIO(before), locale=code)
    new = Catalog(
        locale=code, header_comment="", project="situation-brief", version="1", creation_date=_NO_DAY,
        revision_date=_NO_DAY, fuzzy=False,
    )  # fmt: skip
    for message in MESSAGES.values():
        if english := id_of(message):
            kept = old.get(english, context=message.name)
            is_kept = kept and isinstance(kept.string, str) == isinstance(english, str)  # it may be a plural now
            if "_" in code and not (is_kept and kept.string):
                continue
            new.add(english, kept.string if kept and is_kept else None, context=message.name)
    written = BytesIO()
    write_po(written, new, width=120)
    return _UNUSED.sub("", written.getvalue().decode()).lstrip("#\n").encode()


def main(codes: Sequence[str]) -> None:
    """Write the catalogues of these languages, or of all that a brief can be shown in."""
    regions = sorted(each.stem for each in FOLDER.glob("*_*.po"))
    for code in codes or [*(each for each in CODES if each != ENGLISH), *regions]:
        file = FOLDER / f"{code}.po"
        file.write_bytes(updated(code, file.read_bytes() if file.exists() else b""))


if __name__ == "__main__":
    main(sys.argv[1:])

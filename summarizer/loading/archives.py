"""A ZIP archive → the articles in its files. Nothing is written to disk.

Hidden files are passed over; of files of one name the last counts, as if the archive had been unpacked.
How much may be unpacked is decided before anything is, by the sizes that the archive declares: a file in it that is
larger than declared is damaged, and not read on.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from summarizer.loading.parts import Part, Rules, UnusableError

_HIDDEN: Final = re.compile(r"\.[^.]|__MACOSX$")
_IS_ENCRYPTED: Final = 0x1


def read_zip(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give the parts of every file in an archive, by name."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except zipfile.BadZipFile as error:
        raise UnusableError("no ZIP archive, or a damaged one: pack it again") from error
    with archive:
        files = {each.filename: each for each in archive.infolist() if _is_visible(each)}
        rules.allowance.take(len(files), sum(each.file_size for each in files.values()))
        for name, file in sorted(files.items()):
            if file.flag_bits & _IS_ENCRYPTED:
                yield Part(None, f"/{name}", "has a password: pack it without")
                continue
            try:
                content = archive.read(file)
            except RuntimeError:  # an unknown method, or one whose library this Python was built without
                yield Part(None, f"/{name}", "packed in a way that cannot be unpacked here: pack it as a plain ZIP")
                continue
            except (zipfile.BadZipFile, zlib.error, EOFError):
                yield Part(None, f"/{name}", "cannot be unpacked, it is damaged: pack it again")
                continue
            yield from rules.read_member(name, content)


def _is_visible(file: zipfile.ZipInfo) -> bool:
    is_hidden = any(_HIDDEN.match(part) for part in file.filename.split("/"))
    return not (file.is_dir() or is_hidden)

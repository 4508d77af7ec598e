"""A user's table of names: a TOML file comes in, each spelling with the standard name that it means goes out.

    "Syrian Civil Defence" = ["White Helmets", "Civil Defence"]

Hides the format. The table joins names where the merge would not dare to, so a spelling that is given to two names, or
that nothing is left of once titles and punctuation are gone, is refused.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from summarizer.errors import InputError
from summarizer.merge.names.spelling import plain
from summarizer_schemas.brief import Name

_SHAPE = 'write one name a line, with its spellings: "Standard Name" = ["Spelling", "Acronym"]'


def read_aliases(path: Path) -> Mapping[str, str]:
    """Read a table of names.

    Returns:
        Each spelling, as the file has it, with its standard name.

    Raises:
        InputError: the file cannot be read, is no TOML, or contradicts itself.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"--aliases {path}: cannot be read ({error.strerror}); name a file that can") from error
    except UnicodeDecodeError as error:
        raise InputError(f"--aliases {path}: is not UTF-8; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"--aliases {path}: is not TOML ({error}); {_SHAPE}") from error
    meaning: dict[str, tuple[str, str]] = {}
    for name, spellings in table.items():
        for spelling in _checked(path, name, spellings):
            _, other = meaning.setdefault(plain(spelling), (spelling, name))
            if other != name:
                raise InputError(f"--aliases {path}: {spelling!r} means both {other!r} and {name!r}; keep one of them")
    return dict(meaning.values())


def unmatched(table: Mapping[str, str], names: Iterable[Name]) -> list[str]:
    """Return the standard names of a table of which no article gives any spelling, in the table's order."""
    given = {plain(each) for name in names for each in (name.name, *name.by_table, *_written(name))}
    matched = {standard for spelling, standard in table.items() if plain(spelling) in given}
    return [name for name in dict.fromkeys(table.values()) if name not in matched]


def _written(name: Name) -> Iterator[str]:
    return (alias.as_written for alias in name.aliases)


def _checked(path: Path, name: str, spellings: object) -> list[str]:
    """Return a name's spellings and the name itself, which must mean itself alone."""
    if not isinstance(spellings, list) or not all(isinstance(each, str) for each in spellings):
        raise InputError(f"--aliases {path}: {name!r} has no list of spellings; {_SHAPE}")
    for each in (name, *spellings):
        if not plain(each):
            raise InputError(f"--aliases {path}: {each!r} under {name!r} is no name; leave it out")
    return [name, *spellings]

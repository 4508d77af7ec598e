"""A message that speaks of options → the same in the words of whoever calls a function: `--max-cost` is `max_cost`.

Messages are worded where they are raised, as the command line's users read them. Programs know the same things by their
parameters' names, those of `Options`; where one is called otherwise, it stands in `_OTHERWISE`.
"""

import re
from typing import Final, get_type_hints

from summarizer.settings import Options

_OTHERWISE: Final = {
    "-m": "model",
    "--model": "model",
    "--column": "columns",
    "--save": "Fetching.folder",
    "--feed-items": "Fetching.items",
    "--allow-private": "Fetching.allows_private",
    "--no-cache": "kept=None",
    "--no-consolidate": "consolidate=False",
    "--no-second-reader": "second_reader=False",
    "--no-translation": "translation=False",
    "--length": "length",
}
"""What is no field of `Options` by the option's own name, or is switched off by it."""
PARAMETERS: Final = {
    **{f"--{name.replace('_', '-')}": name for name in get_type_hints(Options)},
    **_OTHERWISE,
}
"""How each option is called by programs."""
_OPTION: Final = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def in_parameters(message: str) -> str:
    """Return a message with each option by its parameter's name."""
    return _OPTION.sub(lambda found: PARAMETERS.get(found[0], found[0]), message)

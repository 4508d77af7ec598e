"""Language tags (BCP 47) → what is said and decided of a language: its English name, whether two are one.

A brief can be in the languages whose number words the gate reads, since numbers of another could not be checked.
"""

from typing import Final

from summarizer.errors import InputError
from summarizer.ground.numbers import WORDS_READ, reads_words

ENGLISH: Final = "en"
UNDETERMINED: Final = "und"


def primary(language: str) -> str:
    """Return the language of a tag, without script and region, in small letters."""
    return language.replace("_", "-").split("-")[0].lower()


def is_other(language: str, than: str) -> bool:
    """Tell whether one language is known to be another than a second, whatever the regions."""
    return primary(language) not in {primary(than), UNDETERMINED}


def name_of(language: str) -> str:
    """Return the English name of a language, or its tag where it has none."""
    # Imported where something is to be translated: most runs need it never.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return str(Locale.parse(language, sep="-").english_name or language)
    except (UnknownLocaleError, ValueError):
        return str(Locale(ENGLISH).languages.get(primary(language), language))


def require_checkable(language: str) -> None:
    """Refuse a language for the brief whose numbers could not be checked.

    Raises:
        InputError: its number words are not read.
    """
    if not reads_words(language):
        able = ", ".join(WORDS_READ)
        raise InputError(
            f"--language {language}: number words of that language are not read, so the prose could not be checked; "
            f"take one of {able}"
        )

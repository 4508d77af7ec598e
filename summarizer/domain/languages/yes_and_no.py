"""The two answers of one word that a side of a dispute may give, by the code of the language."""

from collections.abc import Mapping
from typing import Final

YES: Final[Mapping[str, str]] = {
    "ar": "نعم", "de": "ja", "es": "sí", "fr": "oui", "it": "sì", "nl": "ja", "pt": "sim", "ru": "да", "tr": "evet",
    "uk": "так",
}  # fmt: skip
NO: Final[Mapping[str, str]] = {
    "ar": "لا", "de": "nein", "es": "no", "fr": "non", "it": "no", "nl": "nee", "pt": "não", "ru": "нет", "tr": "hayır",
    "uk": "ні",
}  # fmt: skip

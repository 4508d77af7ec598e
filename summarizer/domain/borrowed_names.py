"""The sentence around a claim → whether it is only made in somebody's name.

"An e-mail in the name of a group", "avrebbe rivendicato", "bekannt haben soll": who wrote it nobody knows, and a reader
must not take it for the group's own word. All languages that the gate reads are in one pattern.
"""

import re
from typing import Final

IN_THE_NAME_OF: Final = "somebody in the name of "
"""Before whose name is borrowed: how whoever made the claim is called."""
_BORROWED: Final = re.compile(
    # English
    r"\bin the name of\b|\bpurport\w+|\b(?:alleged|supposed)(?:ly)?\b|\bsigned (?:by|as|in the name)\b"
    r"|\b(?:nobody|no ?one) has (?:verified|authenticated|confirmed)\b"
    r"|\b(?:could not|cannot) be (?:verified|authenticated)|\bunverified\b|\bauthenticity\b"
    # Spanish, Portuguese
    r"|\ben nombre de\b|\bhabría reivindicado\b|\bsupuest[oa]\b|\bem nome d[aeo]s?\b|\bteria reivindicado\b"
    # French
    r"|\bau nom d(?:e|u|es)\b|\baurait revendiqué\b|\bprétendu(?:e|ment)?\b"
    # German, Dutch
    r"|\bim Namen\b|\bangeblich\w*|\bbekannt haben soll\w*"
    r"|\bsoll\w* sich\b.*\bbekannt haben\b|\bmutmaßliche\w* Bekenner\w*"
    r"|\b(?:uit|in) naam van\b|\bnamens\b|\bzou(?:den)? .*\bhebben opgeëist\b"
    # Italian
    r"|\ba nome d(?:i|el|ella|ei)\b|\bavrebbe(?:ro)? rivendicato\b|\bpresunt[oa] rivendicazione\b"
    # Turkish, Russian, Ukrainian
    r"|\badına\b|\bот имени\b|\bякобы\b|\bвід імені\b|\bнібито\b"
    # Arabic
    r"|(?<!المتحدث )(?<!الناطق )(?<!متحدث )(?<!ناطق )باسم|منسوب",
    re.IGNORECASE,
)


def is_in_a_name_only(sentence: str) -> bool:
    """Tell whether a sentence says that what it tells was claimed in somebody's name, and not that he claimed it."""
    return _BORROWED.search(sentence) is not None

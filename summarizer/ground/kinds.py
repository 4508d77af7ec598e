"""The kind of an event against the words near its quote: no gas attack comes out of a text that does not speak of gas.

A kind makes titles and is what events are compared by, so a kind that names a deed needs a word near the quote that
can mean it. The words are beginnings of English ones: of another language nothing can be told.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer_schemas.vocabulary import EventKind

_WORDS: Final[dict[EventKind, str]] = {
    "airstrike": r"air|aerial|jets?\b|planes?\b|warplanes?|bomb|raid|drone|helicopter|missile|strike|struck",
    "shelling": r"shell|artiller|rocket|mortar|bombard|cannon|howitzer|grad\b|missile|fire",
    "bombing": r"bomb|blast|explo|detonat|blew|blown|ied\b|mine|grenade|dynamit|tnt\b|booby|molotov|satchel|"
    r"suicide (?:vest|belt)|device|charges?\b|ordnance",
    "chemical_attack": r"chemical|gas\b|gassed|gassing|sarin|chlorine|nerve|toxic|poison|mustard",
    "armed_clash": r"clash|fight|fought|battle|attack|combat|offensive|fire|ambush|shot|shoot|assault|advance|push|"
    r"captur|retak|repel|counter|skirmish|war|hostilit|exchang|raid|confront",
    "shootdown": r"down|shot|crash",
    "attack_on_civilians": r"attack|kill|shot|shoot|massacr|execut|target|hit|strike|struck|murder|behead|lynch|stab|"
    r"dead|died|die|death|assault|slaughter|beat|fire|bomb|raid|burn|tortur|rape",
    "abduction": r"abduct|kidnap|hostage|seiz|captur|disappear|taken|took|snatch|missing|captiv|ransom",
    "riot": r"riot|loot|clash|unrest|violen|mob|torch|vandal|ransack|set (?:\w+ )?(?:fire|ablaze|alight)",
    "arrest": r"arrest|detain|detention|custod|captur|seiz|apprehend|rounded up|jail|imprison|prison|nabbed|held|"
    r"handcuff|taken away|in for questioning|raid",
    "talks": r"talk|meet|met\b|negotiat|summit|discuss|dialog|confer|consult|call(?:ed|s)?\b|telephon|phon|spoke|"
    r"visit|receiv|host|session|mediat|diploma|broker",
    "election": r"elect|vot(?:e|ing)|poll|ballot|referend|plebiscit|candida|campaign|runoff|run-off|primary|primaries|"
    r"constituen|turnout|turn-out",
    "court": r"court|trial|tried|judge|judicial|sentenc|convict|charg|indict|verdict|rul(?:ed|ing)|lawsuit|appeal|"
    r"su(?:e|ed|ing)\b|prosecut|hearing|plea|acquit|jury|tribunal|extradit|bankrupt|case|legal|attorney|lawyer|"
    r"chapter 11",
    "protest": r"protest|demonstrat|march|rall|strike|sit-in|picket|vigil|took to the streets|chant|gather|boycott|"
    r"crowd|banner|blockad|walkout|stoppage",
    "agreement": r"agree|deal|accord|treat(?:y|ies)|pact|truce|cease|sign|settle|memorand|ratif|arrang|contract|"
    r"exchang|swap|compromis|armistice|terms",
    "appointment": r"appoint|nam(?:ed|ing)\b|elect|resign|dismiss|fir(?:ed|ing)\b|sack|step|oust|replac|nominat|"
    r"succe|quit|promot|sworn|remov|bec[ao]me|post\b|retire|tak(?:e|ing) over|took over|new (?:head|chief|minister)",
    "displacement": r"displac|fled|flee|evacu|refuge|left|leav|homeless|exodus|transport|forc(?:ed|ing)\b|uproot|"
    r"abandon|shelter|mov(?:ed|ing)|return|depart|passage|reloc|bus(?:es)?\b|driven|escap|migra|expel|expul|camp",
    "troop_movement": r"troop|deploy|convoy|arriv|sent\b|send|reinforc|withdr|mov(?:ed|ing)|cross|enter|soldier|"
    r"forces|tank|pull|militar|army|navy|ship|brigade|station|patrol",
    "government_regains_territory": r"captur|retak|recaptur|seiz|took|tak(?:e|en|ing)|control|regain|advanc|enter|fell|"
    r"fall|liberat|overr|recover|clear|secur|victor|gain|return",
    "nonstate_takes_territory": r"captur|seiz|took|tak(?:e|en|ing)|control|advanc|enter|fell|fall|liberat|overr|occup|"
    r"gain|held|hold|storm|push",
    "backing": r"back|support|arm(?:s|ed|ing)\b|fund|aid|all(?:y|ies|ied)|suppl|financ|assist|help|train|sponsor|"
    r"interven|money|loan|guarant|pledg|mone(?:y|tar)|side\b|join|behind|alongside",
    "disaster": r"quake|earthquake|trem(?:or|bl)|flood|storm|hurricane|cyclone|typhoon|tornado|tsunami|volcan|erupt|"
    r"landslid|mudslid|avalanch|drought|fire|blaze|famine|heat|cold|epidemic|pandemic|outbreak|disease|cholera|snow|"
    r"rain|wave|disast|catastroph|calamit|collaps|magnitude|richter|epicent|aftershock|surge|wind|lightning|swarm|slid|"
    r"shook|shak|rubble|dam\b|river",
    "accident": r"accident|crash|collid|collision|derail|sank|sink|sunk|capsiz|aground|overturn|explo|fire|blaze|burn|"
    r"collaps|fell|fall|spill|leak|stamped|crush|blast|plung|hit|drown|malfunction|fail|struck|wreck|plow|plough|veer",
}


def object_to_kind(kind: EventKind, near: str, language: str) -> str | None:
    """Tell why the words near a quote cannot bear out a kind of event; None where they may."""
    if kind not in _WORDS or not language.lower().startswith("en") or _pattern(kind).search(near):
        return None
    return f"the article has no word for the kind {kind} near the quote"


@lru_cache(maxsize=64)
def _pattern(kind: EventKind) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_WORDS[kind]})", re.IGNORECASE)

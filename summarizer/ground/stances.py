"""What a claim is said to be, and how sure an event, against the words of the article there.

Decides that nobody denies, threatens or owns up to anything without a word for it in the quote's sentence or beside it,
and that nothing is feared or called off without one near the quote. Whoever accuses may do so in plain words ("they
say that they are driven out"): a word for a misdeed is enough. The words are beginnings of English ones: of another
language nothing can be told.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer.ground.words import NEGATIONS
from summarizer_schemas.report import ClaimReport
from summarizer_schemas.vocabulary import EventStatus, Stance

_STANCES: Final[dict[Stance, str]] = {
    "expects": r"expect|will\b|won't|would|may\b|might|could|should|likel|unlikel|predict|forecast|hop(?:e|es|ed|ing)|"
    r"fear|warn|anticipat|project|estimat|possib|probab|chance|risk|going to|'ll\b|set to|is to\b|are to\b|plan|soon|"
    r"believ|think|left is|ahead|prospect|danger|until|unless|if\b",
    "accuses": r"accus|blam|charg|alleg|responsib|fault|behind|link|perpetrat|carr(?:y|ied|ying) out|commit|caus|crim|"
    r"guilt|violat|condemn|denounc|finger|murder|massacre|terror|forc(?:e|ed|ing)\b|attack|war\b|kill|repress|destroy|"
    r"displac|disregard|cover(?:ed|ing)? up|paper over|eliminat|provok|betray|lie[sd]?\b|lying|hid(?:e|den|ing)|block|"
    r"prevent|fail|refus|infiltrat|no indication|strik|struck|bomb|shell|shot|shoot|abus|tortur|corrupt|brib|steal|"
    r"stole|interfer|meddl|sabotag|undermin|breach|broke|break|plot|plann|order|target|starv|besieg|siege|expel|"
    r"demographic|incit|arm(?:ed|ing)\b|back(?:ed|ing)\b|support|fund|harbo|negligen|ignor|obstruct|mislead|misled|"
    r"hypocri|aggress|invad|occup|poison|fraud|rig(?:ged|ging)\b|censor|silenc|persecut|discriminat",
    "denies": r"den(?:y|ie|ial)|reject|dismiss|refut|disput|disavow|repudiat|rebut|contradict|not true|untrue|false|"
    r"no truth|nothing to do|not (?:involved|responsible|behind|carried|carry|target|attack)|did not|didn't|does not|"
    r"doesn't|do not|don't|was not|wasn't|were not|weren't|is not|isn't|are not|has not|have not|had not|never|"
    r"no (?:role|part|involvement|responsibility|evidence|such|interest|plan|intention)|baseless|unfounded|"
    r"fabricat",
    "suspects": r"suspect|believ|think|thought|possib|may\b|might|could|likel|probab|appear|seem|point(?:s|ed|ing)?\b|"
    r"suspic|person of interest|wanted|alleg|presum|link|indicat|identif|sought|look(?:ing)? (?:for|into|at)",
    "condemns": r"condemn|denounc|deplor|decri|critici[sz]|slam|blast|outrag|regret|repudiat|rebuk|censur|"
    r"disgrac|barbar|monstr|coward|horrif|horrend|heinous|shock|shame|atrocit|abhor|appal|massacre|disgust|inhuman|"
    r"terroris|crim|unacceptab|brutal|savage|vile|unjustif|wrong|protest|lament",
    "claims_responsibility": r"responsib|claim|credit|admit|confess|acknowledg|own(?:ed|s)? up|"
    r"carried out|behind|boast|announc",
    "threatens": r"threat|warn|vow|will\b|would|unless|ultimatum|consequen|retaliat|reveng|aveng|punish|promis|swore|"
    r"pledg|if\b|or else|strike back|respond",
    "demands": r"demand|call|urg|ask|appeal|request|must|should|need|insist|want|implor|plead|press|order|requir|let\b|"
    r"have to|has to|ought|expect|beg|exhort|seek|sought|ultimatum|stop|end\b|allow|invit|advis|told|warn|propos|hop|"
    r"oblig|would like|like to\b|wish",
    "supports": r"support|back|welcom|prais|endors|favou?r|agree|approv|solidar|stand (?:by|with)|defend|applaud|hail|"
    r"commend|logical|correct|right\b|justif|best|good|condolence|glad|pleased|proud|help|encourag|embrac|thank|"
    r"congratulat|salut|legitim|importan|necessar",
    "opposes": r"oppos|against|reject|object|resist|refus|disagree|critici[sz]|protest|condemn|not\b|never|no\b|veto|"
    r"block|unpopular|denounc|disapprov|regret|wrong|stop|anti-",
    "voices_concern": r"concern|worr|fear|afraid|alarm|anxi|warn|dismay|sad|griev|grief|mourn|sorrow|condolenc|"
    r"regret|troubl|distress|upset|shock|devastat|heartbr|horrif|sympath|terrifi|scar(?:ed|y)|danger|risk|threat|crisis|"
    r"cri(?:ed|es)\b|cry|wept|weep|tear|panic|sorry|pray|thoughts",
}
_STATUSES: Final[dict[EventStatus, str]] = {
    "feared": r"fear|may\b|might|could|would|will\b|possib|potential|believ|suspect|thought|worr|concern|danger|risk|"
    r"threat|warn|unconfirm|not (?:yet )?(?:been )?(?:confirm|verif|clear|known)|unclear|unknown|expect|likel|probab|"
    r"appear|seem|report|rumou?r|if\b|unless|forecast|predict|missing|trapped|alleg|presum|said to|contemplat|almost",
    "cancelled": r"cancel|call(?:ed|s|ing)? off|scrap|abandon|postpon|suspend|halt|drop|shelv|withdr|no longer|not go|"
    r"revok|rescind|annul|scuttl|axed?\b|ditch|aborted?|abort|stop|will not|won't|would not|pull(?:ed|s|ing)? out|"
    r"call(?:ed|s|ing)? it off|put off|on hold|freez|froze|broke|break|collaps|fail|stall|end(?:ed|s|ing)?\b|"
    r"revers|backed out|lifted|nullif|void",
}
_DENIAL: Final = re.compile(r"\bden(?:y|ie[sd]|ying|ials?)\b", re.IGNORECASE)
_SAYS_SO: Final[frozenset[Stance]] = frozenset({"asserts", "expects", "supports"})
"""Whose claim is what somebody holds to be so."""


def object_to_stance(claim: ClaimReport, beside: str, language: str) -> str | None:
    """Tell why the words beside a claim's quote cannot bear out its stance; None where they may."""
    if not language.lower().startswith("en"):
        return None
    if claim.stance in _SAYS_SO and _DENIAL.search(claim.quote) and not _turns_round(claim.claim):
        return "the quote says that this is denied: the stance is denies"
    if claim.stance == "asserts" or _pattern(claim.stance).search(beside):
        return None
    return f"the article has no word by which somebody {claim.stance.replace('_', ' ')} in the quote's sentence"


def _turns_round(claim: str) -> bool:
    return _DENIAL.search(claim) is not None or not NEGATIONS.isdisjoint(claim.casefold().replace("’", "'").split())


def object_to_status(status: EventStatus, near: str, language: str) -> str | None:
    """Tell why the words near a quote cannot bear out that something is feared, or called off; None where they may."""
    if status not in _STATUSES or not language.lower().startswith("en") or _status_pattern(status).search(near):
        return None
    return f"the article has no word near the quote that would make it {status}"


@lru_cache(maxsize=64)
def _pattern(stance: Stance) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_STANCES[stance]})", re.IGNORECASE)


@lru_cache(maxsize=16)
def _status_pattern(status: EventStatus) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_STATUSES[status]})", re.IGNORECASE)

"""Words by what they do to meaning: which may slip in a quote, and which may not.

General vocabulary of English news; a word that is in none of the lists is a content word, and content is never
forgiven.
"""

from typing import Final


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(words.split())


ARTICLES: Final = word_set("a an the")
RELATIVES: Final = word_set("that which who whom")
FREE: Final = ARTICLES | RELATIVES | word_set("also then there")
"""May be missing from a quote or added to it, and stand for each other within their kind."""
LINKING: Final = word_set(
    "is are was were be been being am has have had having do does did its their his her it they he she we our "
    "them him this these those of in on at for with as into onto within during through near"
)
"""May be missing from a quote: the words that stay say the same, and a reader is shown the article's own."""
JOINING: Final = word_set("and to")
"""May be missing from a quote between common words; not beside a name or a number, whose relation they tell."""
BEFORE_TO: Final = word_set("according close due thanks prior next")
"""After these a "to" says nothing of its own."""
FUNCTION_WORDS: Final = FREE | LINKING | JOINING
NEGATIONS: Final = word_set(
    "no not never none nobody nothing neither nor cannot without deny denies denied denying denial hardly barely "
    "scarcely unless false untrue unconfirmed refute refuted refutes rejected rejects dismissed failed fails "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't "
    "shouldn't"
)
"""Turn a statement round; a quote has each of them where the article has it."""

MEASURES: Final = word_set(
    "few little lot couple handful half quarter third dozen score hundred thousand million billion trillion lakh "
    "crore number majority minority"
)
"""An "a" before one of them says something: "a few" are not "few"."""
QUANTITIES: Final = MEASURES | word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety than then from nor now"
)
"""Words of number and measure, and words a letter off a function word: never a slip."""

OPENERS: Final = word_set(
    "according after again against ago aid air aircraft airstrike airstrikes all although amid among an analysts "
    "another any armed army around artillery as at attack attackers attacks authorities because before being "
    "beyond both but by camps casualties children cities citizens city civil civilian civilians clashes companies "
    "conditions control convoys could countries court crews critics damage dead deaths defense defence "
    "demonstrators despite details diplomats displaced displacement disputed doctors during each earlier early eight "
    "elsewhere emergency every evacuation ex families family fears fighters fighting fire firefighters five "
    "fleeing flooding following footage for forces foreign four from further government ground groups half heavy "
    "he her here his hospitals hospital houses how however hundreds if in independent initial injured inside "
    "insurgents intense investigators it its jets jihadis journalists judges key killed large last late later "
    "lawmakers lawyers leaders less local many medical medics meanwhile members men migrants militants military "
    "militias ministers monitors more most mostly moderate near nearly negotiators neighbouring neighboring "
    "neither new news next nine no none nobody not now numerous observers of officers official officials on once "
    "one only opponents opposition or other others our out over overall overnight parents part parts peace people "
    "pilots planes police polls powerful preliminary prices prisoners pro prosecutors protesters protests rain "
    "rebel rebels recent refugees regime regional relatives relief reporters reports rescue rescuers rescued "
    "research researchers residents rockets scientists search security senior separate separately seven several "
    "she shelling shells shots similar since six six so social soldiers some sources staff state still strikes "
    "strong students such supporters survivors talks tanks teams ten tens tensions than that the their them then "
    "there these they this those though thousands three through thus to today together top towns traffic troops "
    "two under until up veterans video videos victims villages violence volunteers voters war warplanes we "
    "weather what when where whether which while who why wildfires with within without witnesses women workers "
    "world wounded years yesterday yet you"
)
"""Words with which sentences open and which are no names; a capital says nothing of them there."""

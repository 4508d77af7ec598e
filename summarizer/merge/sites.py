"""At what sort of site a sentence says that something was: its words come in, sites go out.

Hides the list. Two accounts of one town and day that name different sites ('a school', 'the market') more often tell
two events than one; a site alone is no veto, because one account's 'shop' may be the other's 'market'.
"""

from typing import Final

from summarizer.merge.spelling import words_of

SITES: Final = words_of(
    "airport airbase apartment bakery bank barracks bazaar beach bridge bus cafe camp casino cathedral cemetery "
    "checkpoint church cinema clinic college convoy court courthouse dam depot dormitory embassy exchange factory farm "
    "ferry field festival hall harbour harbor headquarters highway hospital hostel hotel house kindergarten library "
    "mall market marketplace mine monastery mosque museum nightclub nursery office orphanage palace park parliament "
    "pipeline plant port prison refinery restaurant rink school shelter shipyard shop silo square stadium station "
    "supermarket synagogue temple terminal theatre theater tower train tunnel university warehouse works"
)


def sites_of(words: frozenset[str]) -> frozenset[str]:
    """Give those of the words, as `words_of` reduces them, that name a site."""
    return words & SITES

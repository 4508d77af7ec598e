"""Finds in a situation what answers to words of the articles, so that a test speaks of what a reader read."""

from summarizer.merging import groups_of_accounts, merge
from summarizer.merging.events.bundles import Homes, Proposal
from summarizer.merging.folder import resolve


def merged_as(reports, *events):
    """Merge reports as a model proposes that joins, beyond code's rules, the accounts whose quotes hold these words.

    Args:
        reports: of the folder.
        events: the words of several accounts, for each event.
    """
    folder = resolve(reports)
    texts = [report.article.text for report in folder.reports]
    told = [texts[each.source][each.cites[0].start : each.cites[0].end] for each in folder.mentions]
    homes = Homes(groups_of_accounts(folder))
    for words in events:
        homes.join(index for index, quote in enumerate(told) if any(each in quote for each in words))
    groups = homes.all()
    return merge(folder, Proposal(groups, ("",) * len(groups), by="model"))


class Reader:
    """A situation, asked by words that stand in the quotes of its events and figures."""

    def __init__(self, situation):
        self.situation = situation
        self._quotes = {quote.id: quote.exact for quote in situation.quotes}

    def event(self, words):
        """The one event of which an account's quote holds these words."""
        (found,) = [each for each in self.situation.events if words in self._told(each.reports)]
        return found

    def figures(self, words):
        """The figures of the event that these words tell, each by its metric and what it counts."""
        event = self.event(words).id
        return {(each.metric, each.of): each for each in self.situation.figures if each.event == event}

    def are_one(self, *accounts):
        """Tell whether all these words tell one event."""
        return len({self.event(words).id for words in accounts}) == 1

    def are_apart(self, *accounts):
        """Tell whether no two of these words tell one event."""
        return len({self.event(words).id for words in accounts}) == len(accounts)

    def inferred(self, words):
        """The dates that the accounts of these words took from their company."""
        told = [each for event in self.situation.events for each in event.reports if words in self._told([each])]
        return [each.date for each in told if each.date_basis == "inferred"]

    def disputed(self):
        """The disputes: the kind of each, and what its sides hold."""
        return {(each.kind, *(side.position for side in each.positions)) for each in self.situation.disputes}

    def gaps(self, kind):
        """What the gaps of a kind are about."""
        return [about for gap in self.situation.gaps if gap.kind == kind for about in gap.about]

    def _told(self, parts):
        return "\n".join(self._quotes[each] for part in parts for each in part.quotes)

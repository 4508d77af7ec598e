"""What an editor says of articles and bodies → whether a count leads, and whose word is a party's.

An article's own words are judged as the article is; what it quotes, as the body is, unless the article is so weak that
nobody can rely on what it quotes either.
"""

from collections.abc import Mapping, Sequence

from summarizer.domain.article import Judged
from summarizer.domain.names import plain
from summarizer.merging.names import Names
from summarizer.merging.sources import Speaker


class Judging:
    """Looks up what an editor says of whoever speaks.

    Args:
        articles: what is said of each, in the order of their sources.
        names: all names.
        bodies: what is said of each body, by any of its names as `plain` reduces it.
    """

    def __init__(self, articles: Sequence[Judged], names: Names, bodies: Mapping[str, Judged]) -> None:
        self._articles = articles
        self._bodies = bodies
        self._of_entity = {
            index: found for index in range(len(names.entities)) if (found := self._judged(names, index))
        } if bodies else {}  # fmt: skip

    def of_entity(self, entity: int) -> Judged | None:
        """Return what is said of a body; None: nothing."""
        return self._of_entity.get(entity)

    def is_party(self, source: int, speakers: Sequence[Speaker]) -> bool | None:
        """Tell whether all who speak in an article are called a party, or one of them none; None: nobody has said."""
        told = [judged.is_party for each in speakers for judged in self._of(source, each)]
        if False in told:
            return False
        return True if told and None not in told else None

    def is_discounted(self, source: int, speakers: Sequence[Speaker]) -> bool:
        """Tell whether the article is rated E or F, or all of whom it quotes are."""
        judged = [each for speaker in speakers for each in self._of(source, speaker)]
        return self._articles[source].is_weak or (bool(judged) and all(each.is_weak for each in judged))

    def _of(self, source: int, speaker: Speaker) -> list[Judged]:
        if speaker.said_by is None:
            return [self._articles[source]]
        if not speaker.entities:
            return [self._bodies.get(plain(speaker.said_by), Judged())]
        return [self._of_entity.get(each, Judged()) for each in speaker.entities]

    def _judged(self, names: Names, entity: int) -> Judged | None:
        known = names.entities[entity]
        if known.kind == "place":
            return None  # a town is no source, though a state of its name is
        spelt = (plain(each) for each in (known.name, *known.by_editor, *known.aliases))
        return next((self._bodies[each] for each in spelt if each in self._bodies), None)

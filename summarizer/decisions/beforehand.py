"""What an editor decides before anything is asked: the days and publishers of articles, who is relied on, names.

Articles and entries come in; the articles as she describes them, the bodies that she judges and her table of names go
out, and what became of each entry once it is known which names the articles give. Hides how entries on one article or
body come together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from summarizer.decisions.about import Settling, Shown, Taken, because, means_article, settle
from summarizer.decisions.entries import DateEntry, NameEntry, SourceEntry
from summarizer.domain.article import NOT_JUDGED, Article, GroundedReport, Judged
from summarizer.domain.edtf import readable_date
from summarizer.domain.english import listed
from summarizer.domain.names import plain
from summarizer.merging.facts import Holder, publisher_of
from summarizer.merging.sources import TOGETHER
from summarizer_schemas.brief import Decision, Name

BEFOREHAND: Final = (DateEntry, SourceEntry, NameEntry)
_NO_ARTICLE: Final = "no article has this file or SHA-256"
_SEVERAL: Final = "it means {} articles ({}); write more of it"
_NO_NAME: Final = "no article gives {}, or a spelling of it"
_UNFOUND: Final = "no article has “{}”; write names as an article has them, or as brief.json does"


@dataclass(frozen=True)
class Described:
    """What was decided beforehand.

    Attributes:
        articles: as the editor describes them.
        bodies: what she says of bodies, by their plain names.
        aliases: further spellings of names, each with the standard name that it means.
        standing: the decisions that stand, with the text's SHA-256 where they are about an article.
        refused: the others.
        shown_for: plain names by which readers are shown others, each with the plain English name (`as_shown`).
    """

    articles: tuple[Article, ...]
    bodies: Mapping[str, Judged] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    standing: tuple[tuple[Taken, str | None], ...] = ()
    refused: tuple[Decision, ...] = ()
    shown_for: Mapping[str, str] = field(default_factory=dict)

    def as_shown(self, reports: Iterable[GroundedReport], shown: Shown) -> "Described":
        """Return it with the English names that are meant where an entry has what readers are shown for them.

        Args:
            reports: those of the articles, whose names are meant.
            shown: how readers are shown English words.
        """
        names = {each.report.name: each for report in reports for each in report.names}
        written = {plain(form) for name, each in names.items() for form in (name, *each.as_written)}
        wanted = {*map(plain, self.aliases), *self.bodies} - written
        seen = {plain(words): name for name in sorted(names) if wanted and (words := shown(name))}
        meant = {each: seen[each] for each in wanted if each in seen}
        english = {form: meant.get(plain(name), name) for form, name in self.aliases.items()}
        aliases = {meant[plain(form)]: name for form, name in english.items() if plain(form) in meant}
        bodies = {plain(meant[body]): judged for body, judged in self.bodies.items() if body in meant}
        return replace(
            self,
            aliases={**english, **aliases},
            bodies={**self.bodies, **bodies},
            shown_for={each: plain(name) for each, name in meant.items()},
        )

    def decisions(self, holder: Holder) -> list[Decision]:
        """Tell what became of each, as far as the merged facts show it."""
        found = [self._decision_of(taken, text, holder) for taken, text in self.standing]
        return [*self.refused, *found]

    def _decision_of(self, taken: Taken, text: str | None, holder: Holder) -> Decision:
        entry = taken.entry
        if text is not None:
            source = next((each for each in holder.sources if each.text_sha256 == text), None)
            if source is None:
                return taken.refused("nothing could be had of the article")
            return taken.applied(_said_of(entry, source.file) + because(entry), (source.id,))
        names = _spellings(entry)
        names |= {self.shown_for[each] for each in names if each in self.shown_for}
        if any(not each for each in names):
            return taken.refused("it names nobody; write a name with letters")
        about = [each.id for each in holder.names if not names.isdisjoint(_written(each)) and _may_be(entry, each)]
        if not about:
            is_heard = isinstance(entry, SourceEntry) and not names.isdisjoint(_unnamed(holder))
            told = _said_of(entry, _called(entry)) + because(entry)
            return taken.applied(told) if is_heard else taken.refused(_NO_NAME.format(_called(entry)))
        unfound = self._unfound(entry, holder) if isinstance(entry, NameEntry) else []
        why = _UNFOUND.format("”, “".join(unfound)) if unfound else None
        if why and isinstance(entry, NameEntry) and len(unfound) == len(entry.spellings):
            return taken.refused(why)
        return taken.applied(_said_of(entry, _called(entry)) + because(entry), about, why)

    def _unfound(self, entry: NameEntry, holder: Holder) -> list[str]:
        """List the spellings that reach nothing: no name, no publisher or words of an article, nor several names."""
        known = {each for name in holder.names for each in _written(name)}
        known |= {plain(each) for each in map(publisher_of, holder.sources) if each}
        left = [each for each in entry.spellings if not known.issuperset(map(plain, each.split(TOGETHER)))]
        left = [each for each in left if plain(each) not in known | self.shown_for.keys()]
        return [each for each in left if not any(f" {plain(each)} " in text for text in self._plain_texts)]

    @cached_property
    def _plain_texts(self) -> Sequence[str]:
        return [f" {plain(each.text)} " for each in self.articles]


def describe_articles(articles: Sequence[Article], taken: Iterable[Taken]) -> Described:
    """Take what is decided of articles, bodies and names."""
    refused: list[Decision] = []
    settling: list[Settling] = []
    text_of: dict[Taken, str] = {}
    for each in taken:
        given = getattr(each.entry, "article", None)
        found = [article for article in articles if given and _is_meant(given, article)]
        if given and len(found) != 1:
            files = listed(sorted(article.file for article in found))
            refused.append(each.refused(_SEVERAL.format(len(found), files) if found else _NO_ARTICLE))
            continue
        if found:
            text_of[each] = found[0].text_sha256
        settling.append(Settling(each, dict(_matters(each, text_of.get(each)))))
    kept, contradicted = settle(settling)
    standing = [each.taken for each in kept]
    judged = _judged([(each, text_of[each]) for each in standing if each in text_of])
    return Described(
        articles=tuple(replace(each, judged=judged.get(each.text_sha256, each.judged)) for each in articles),
        bodies=_judged(
            [(each, plain(each.entry.body)) for each in standing
             if isinstance(each.entry, SourceEntry) and each.entry.body]
        ),
        aliases={
            spelling: each.entry.name
            for each in standing if isinstance(each.entry, NameEntry)
            for spelling in (each.entry.name, *each.entry.spellings)
        },
        standing=tuple((each, text_of.get(each)) for each in standing),
        refused=(*refused, *contradicted),
    )  # fmt: skip


def _is_meant(given: str, article: Article) -> bool:
    return means_article(given, (article.file, *article.copies), article.text_sha256, article.sha256)


def _matters(taken: Taken, text: str | None) -> Iterable[tuple[object, object]]:
    """Yield what an entry settles: each field by itself, so that two entries can describe one article together."""
    entry = taken.entry
    if isinstance(entry, DateEntry):
        yield ("published", text), entry.published
    elif isinstance(entry, SourceEntry):
        who = text or plain(entry.body or "")
        for what in ("publisher", "party", "reliability", "credibility"):
            if (value := getattr(entry, what)) is not None or entry.undo:
                yield (what, who), value
    elif isinstance(entry, NameEntry):
        yield from ((("name", plain(each)), plain(entry.name)) for each in (entry.name, *entry.spellings))


def _judged(standing: Iterable[tuple[Taken, str]]) -> dict[str, Judged]:
    """Put together what is said of each."""
    found: dict[str, Judged] = {}
    for taken, who in standing:
        entry, before = taken.entry, found.get(who, NOT_JUDGED)
        if isinstance(entry, DateEntry):
            found[who] = replace(before, published=entry.published)
        elif isinstance(entry, SourceEntry):
            rating = f"{entry.reliability}{entry.credibility or ''}" if entry.reliability else before.rating
            found[who] = replace(
                before,
                publisher=entry.publisher or before.publisher,
                is_party=before.is_party if entry.party is None else entry.party,
                rating=rating,
            )
    return found


def _unnamed(holder: Holder) -> frozenset[str]:
    """Return who counts or says something under whatever words an article has for him: "some opponents"."""
    counts = (one for each in holder.figures for one in each.observations)
    speakers = [who for one in counts for who in (one.said_by, *one.also_said_by) if who]
    return frozenset(map(plain, (*speakers, *(each.claimant for each in holder.statements))))


def _may_be(entry: object, name: Name) -> bool:
    return not isinstance(entry, SourceEntry) or name.kind != "place"


def _called(entry: object) -> str:
    return (entry.body or "") if isinstance(entry, SourceEntry) else getattr(entry, "name", "")


def _spellings(entry: object) -> frozenset[str]:
    if isinstance(entry, NameEntry):
        return frozenset(map(plain, (entry.name, *entry.spellings)))
    return frozenset([plain(_called(entry))])


def _written(name: Name) -> Iterable[str]:
    return map(plain, (name.name, *name.by_editor, *(alias.as_written for alias in name.aliases)))


def _said_of(entry: object, who: str) -> str:
    if isinstance(entry, DateEntry):
        return f"{who}: published {readable_date(entry.published)}"
    if isinstance(entry, NameEntry):
        return f"{entry.name} is also {listed(entry.spellings)}"
    assert isinstance(entry, SourceEntry), "no other entry is taken beforehand"
    party = {True: "a party to the events", False: "no party to the events", None: None}[entry.party]
    rating = f"rated {entry.reliability}{entry.credibility or ''}" if entry.reliability else None
    publisher = f"published by {entry.publisher}" if entry.publisher else None
    return f"{who}: {listed([each for each in (publisher, party, rating) if each])}"

"""A brief × the articles → what of the brief does not hold, found without a model.

The same gate that made the brief checks it again: files and texts unchanged, every quote at its offsets, every figure
in its quotes, every date and every sentence in what it cites, every id leading somewhere, every key and range
recomputed; what an editor decided borne out; what changed since an earlier brief, as far as that is given. What
nothing at hand can tell (`run`, how many origins are independent, how facts were merged and named, why an item was
withheld) is held to the digests that the brief carries: they tell that a part was changed since it was written, and not
which of the two is right.
"""

from summarizer.diff import Earlier
from summarizer.loading import Loaded
from summarizer.verify.decisions import check_decisions
from summarizer.verify.figures import check_dates, check_figures
from summarizer.verify.links import check_consistency, check_keys, check_links, check_names, check_own
from summarizer.verify.material import Finding, Material, changed_parts
from summarizer.verify.merging import check_changes, check_merging
from summarizer.verify.prose import check_prose, check_translations
from summarizer.verify.sources import (
    check_quotes,
    check_sources,
    parse_brief,
    read_brief,
    read_earlier,
    with_anchored_quotes,
)
from summarizer_schemas import Brief

__all__ = ["Finding", "parse_brief", "read_brief", "read_earlier", "verify_brief"]


def verify_brief(brief: Brief, loaded: Loaded, earlier: Earlier | None = None) -> tuple[Finding, ...]:
    """Return everything that does not hold, in the order of the brief, last what digests alone tell; () when all holds.

    Of an article that has another text now, that is said once, and each quote that stands there no more.
    Where an id leads nowhere, only sources, quotes and ids are looked at: the rest could not be followed.

    Args:
        brief: what is checked.
        loaded: the articles that are there now.
        earlier: the brief that it carries on, where that is at hand.
    """
    material = Material(brief, loaded)
    findings = [*check_sources(material, loaded), *check_quotes(material)]
    changed = [Finding(where, what, is_by_digest=True) for where, what in changed_parts(brief)]
    broken = [*check_links(brief)]
    if broken:
        return (*findings, *broken, *changed)
    # What stands elsewhere in an article that has changed bears out what it did before.
    there = with_anchored_quotes(material)
    return (
        *findings,
        *check_consistency(brief),
        *check_keys(brief),
        *check_figures(there),
        *check_dates(there),
        *check_merging(there),
        *check_names(there),
        *check_prose(there),
        *check_translations(brief),
        *check_own(there),
        *check_changes(brief, earlier),
        *check_decisions(material),
        *changed,
    )

"""An event in, on whose word it stands out: what one body alone says is told as its word, as a figure is."""

from collections.abc import Sequence

from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.document import Line
from summarizer.render.localisation import listed
from summarizer_schemas.brief import Event, EventAccount


def side_told(guide: Guide, event: Event) -> EventAccount | None:
    """Give the account in whose words an event is told, where it is one side's and the other side tells it otherwise.

    Two who contradict each other bear nothing out together.
    """
    told = next((each for each in event.reports if each.summary == event.summary), event.reports[0])
    speakers = {each.said_by for each in event.reports}
    holders = [{side.holder for side in each.positions} for each in guide.brief.disputes if event.id in each.about]
    is_of_a_side = any(told.said_by in own and len(own & speakers) > 1 for own in holders)
    return told if is_of_a_side and None not in speakers else None


def whose_word(guide: Guide, event: Event) -> Line:
    """Say behind an event who alone says it, a body or else an article; () where independent sources tell it alike."""
    side = side_told(guide, event)
    accounts: Sequence[EventAccount] = (side,) if side else event.reports
    if event.origins > 1 and not side:
        return ()
    if speakers := list(dict.fromkeys(each.said_by for each in accounts if each.said_by)):
        return (say.ACCORDING_TO(), listed([guide.called.in_sentence(each) for each in speakers]))
    return (say.ACCORDING_TO(), *guide.outlets(quote for each in accounts for quote in each.quotes))

"""Lines → lines with the marks that hold for the whole document.

What rests on words that are not meant for readers is marked before its evidence, wherever it stands; what an editor did
to a thing stands where the thing has its id; and an article
that names no publisher is said to be one where the first such is met; from then on ids stand for them.
"""

from summarizer.render.document import Block, Cites, Document, Label, Line, Link, Part, Section, Unnamed, changed
from summarizer.render.guide import Guide
from summarizer.render.wording import NO_PUBLISHER, PLANTED


def marked(guide: Guide, line: Line) -> Line:
    """Return a line with what an editor did to its thing, and a mark before evidence that holds planted words."""
    line = _edited(guide, line)
    if not guide.planted:
        return line
    told: list[Part] = []
    for part in line:
        if isinstance(part, Cites) and not guide.planted.isdisjoint((*part.quotes, *guide.quotes(part.rest))):
            told.append(f" {PLANTED}")
        told.append(part)
    return tuple(told)


def _edited(guide: Guide, line: Line) -> Line:
    said = [each for part in line if isinstance(part, Label) for each in guide.edited.get(part.id, ())]
    if not said:
        return line
    end = len(line) - 1 if isinstance(line[-1], Cites) else len(line)
    return (*line[:end], f" ({'; '.join(said)})", *line[end:])


def introduced(document: Document) -> Document:
    """Return a document that says once, of the first of them, that an article has no publisher."""
    met: list[str] = []

    def change(line: Line) -> Line:
        return tuple(one for part in line for one in _named(part, met))

    def of(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return changed(blocks, change)

    def sections(given: tuple[Section, ...]) -> tuple[Section, ...]:
        return tuple(Section(each.id, each.title, of(each.blocks)) for each in given)

    return Document(
        document.title,
        of(document.opening),
        sections(document.sections),
        of(document.closing),
        sections(document.annex),
    )


def _named(part: Part, met: list[str]) -> Line:
    if not isinstance(part, Unnamed):
        return (part,)
    link = Link(part.text, part.to)
    met.append(part.to)
    return (f"{NO_PUBLISHER} (", link, ")") if len(met) == 1 else (link,)

"""Do the numbers of a user's own items stand in the quotes that the items cite?

What sort of value each field has is not in the brief, so words and text of one's own are not looked at again.
"""

from collections.abc import Iterator

from summarizer.ground.numbers import readings_of
from summarizer.verifying.material import Finding, Material


def check_own(material: Material) -> Iterator[Finding]:
    """Yield numbers that cannot be read, and quotes of another article."""
    for number, item in enumerate(material.brief.own, start=1):
        where = f"own item {number}"
        if any(material.quotes[each].source != item.source for each in item.quotes):
            yield Finding(where, "cites another article than its own")
            continue
        spans = material.by_source(item.quotes).get(item.source)
        for name, value in item.values.items():
            if not spans or not isinstance(value, int | float):
                continue
            if not readings_of(material.pages[item.source].readings_in(spans), [value]):
                yield Finding(where, f"{name} {value:,g} cannot be read in its quotes")

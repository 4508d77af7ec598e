"""The other checkers, in a virtual environment of their own: articles and quotes in as JSON, one span a quote out.

Run by `contestants.run_others`, never by hand. LangExtract's aligner is called as its `extract` calls it, one quote at
a time, so that no quote suffers from its neighbours; instructor's mixin is called as its docstring says.
"""

import json
import logging
import sys
import time
import warnings
from collections.abc import Callable

from instructor import CitationMixin
from langextract.core.data import Extraction
from langextract.resolver import Resolver

Span = list[int] | None


def langextract(**settings: object) -> Callable[[str, str], Span]:
    """Return langextract's aligner; found is what its README keeps: an extraction with a `char_interval`."""
    resolver = Resolver()

    def find(text: str, quote: str) -> Span:
        (aligned,) = resolver.align([Extraction("quote", quote)], text, 0, 0, **settings)
        interval = aligned.char_interval
        return [interval.start_pos, interval.end_pos] if interval else None

    return find


def instructor(text: str, quote: str) -> Span:
    """Validate one quote with `CitationMixin`; a quote that it cannot place is removed from the list."""
    cited = CitationMixin.model_validate({"substring_quotes": [quote]}, context={"context": text})
    if not cited.substring_quotes:
        return None
    start = text.find(cited.substring_quotes[0])
    return [start, start + len(cited.substring_quotes[0])]


def main() -> None:
    """Answer for every checker, and say how long each took."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    asked = json.load(sys.stdin)
    checkers = {
        "langextract": langextract(),
        "langextract, lesser": langextract(enable_fuzzy_alignment=False),
        "langextract, fuzzy 1.0": langextract(accept_match_lesser=False, fuzzy_alignment_threshold=1.0),
        "instructor": instructor,
    }
    answers = {}
    for name, find in checkers.items():
        found = []
        for text, quote in asked["quotes"]:
            start = time.perf_counter()
            span = find(asked["texts"][text], quote)
            found.append([span, time.perf_counter() - start])
        answers[name] = found
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()

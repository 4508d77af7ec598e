"""Texts that others wrote, put into every field of a brief that holds such: what a format must not let live."""

import re
from typing import get_args

from summarizer.domain.article import count_words
from summarizer_schemas import Brief
from summarizer_schemas.vocabulary import AnswerTo

TEXT_FIELDS = frozenset(
    {"headline", "publisher", "published_text", "language", "gist", "file", "copies", "exact", "prefix", "suffix"}
    | {"text", "title", "summary", "date_text", "places", "by", "to", "said_by", "via", "reason", "of", "note"}
    | {"value_text", "claimant", "claim", "holder", "position", "question", "name", "as_written", "item", "quote"}
    | {"reason", "model"}
)
HOSTILE = (
    '</a><script>alert(1)</script><a id="q1">',
    "[Q1](http://evil.example) ![x](http://evil.example)",
    "x | y || z\n| --- | --- |\n\n# Heading\n\n- item\n\n[ref]: http://evil.example",
    "``` `code` ~~~ **bold** _it_ --- \\",
    "<!-- --> & &lt; &#60; \u202e www.evil.example a@evil.example @me #1",
    "**",
    " ",
    "",
)


def as_long(text):
    """Return plain words, as many as a text has, with its numbers: what is cut is cut alike, and rests on as much."""
    numbers = "".join(f"({each})" for each in re.findall(r"\((\d+)\)", text))
    return " ".join("x" * count_words(text)) + numbers or (text and "–")


def with_texts(brief, text):
    """Return the brief with every text that an article or the model wrote replaced."""

    def replaced(value, key=None):
        if isinstance(value, dict):
            return {name: replaced(inner, name) for name, inner in value.items()}
        if isinstance(value, tuple | list):
            return [replaced(inner, key) for inner in value]
        is_word = key == "question" and value in get_args(AnswerTo)  # of the brief's own vocabulary
        return text if isinstance(value, str) and key in TEXT_FIELDS and not is_word else value

    return Brief.model_validate(replaced(brief.model_dump()))

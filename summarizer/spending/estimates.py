"""How many tokens a request will take: its messages in, an estimate out, before anything is sent.

A token stands for four bytes of UTF-8, which holds within about a fourth for English prose, for JSON, and for other
scripts, whose letters take more bytes and more tokens. A model's own tokenizer would be nearer, but each has its own,
and the libraries fetch its tables from the network. The shares of the answers are those of the recordings in
`cassettes/`, rounded up.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from pydantic import BaseModel

from summarizer.model import Usage, wire_schema
from summarizer_schemas.report import ArticleReport

_BYTES_A_TOKEN: Final = 4
_REPORT_SHARE: Final = 4
"""An article's report has 2.8 to 4.7 times the bytes of the article; the shorter it is, the more."""
_OTHER_ANSWER_BYTES: Final = 2_000
"""An overview has 1,200 to 1,850 bytes; a few corrections are as long."""


def estimated(messages: Sequence[Mapping[str, str]], schema: type[BaseModel]) -> Usage:
    """Return what one request and its answer will take, estimated."""
    text = next((message["content"] for message in messages if message["role"] == "user"), "")
    answer = _REPORT_SHARE * _size(text) if schema is ArticleReport else _OTHER_ANSWER_BYTES
    return Usage(requests=1, input_tokens=tokens_of(messages, schema), output_tokens=_tokens(answer))


def tokens_of(messages: Sequence[Mapping[str, str]], schema: type[BaseModel]) -> int:
    """Return how many tokens a request sends, estimated."""
    return _tokens(sum(_size(message["content"]) for message in messages) + _schema_size(schema))


@cache
def _schema_size(schema: type[BaseModel]) -> int:
    return _size(json.dumps(wire_schema(schema), ensure_ascii=False))


def _size(text: str) -> int:
    return len(text.encode(errors="replace"))


def _tokens(size: int) -> int:
    return -(-size // _BYTES_A_TOKEN)

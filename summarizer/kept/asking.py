"""Which requests are the same, and what is kept of their answers.

The same are requests for the same schema with the same messages to the same model at the same address; under which name
they are asked, or from which file, is nothing to them. The key is a hash, so the store holds no article, no prompt and
no address: only the answers, the models' names, and what the answers used.
"""

import json
import logging
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import sha256
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.kept.store import Kept, Store
from summarizer.model import Answer, Ask, Endpoint, Message, wire_schema

_log = logging.getLogger(__name__)
T = TypeVar("T", bound=BaseModel)


class KeptAnswers:
    """Asks only for what was not answered before.

    Args:
        store: where answers are kept.
        endpoint: who is asked (located).
        ask: asks it.
        note: called for each answer that was kept.
    """

    def __init__(self, store: Store, endpoint: Endpoint, ask: Ask, note: Callable[[], None]) -> None:
        self._store = store
        self._endpoint = endpoint
        self._ask = ask
        self._note = note
        self._own: set[bytes] = set()

    async def ask(self, messages: Sequence[Message], schema: type[T], *, about: str = "", **how: Any) -> Answer[T]:
        """Return the kept answer, or ask for one and keep it; see `Model.ask`."""
        key = self._key(messages, schema)
        kept = self._read(key, schema)
        if kept:
            _log.info("%s: answered before", about or how["name"])
            if key not in self._own:  # what this run has asked and paid for itself was not kept from before
                self._note()
            return kept
        answer = await self._ask(messages, schema, about=about, **how)
        self._own.add(key)
        self._store.put(key, self._endpoint.model, Kept(answer.value.model_dump_json(), answer.usage))
        return answer

    def _key(self, messages: Sequence[Message], schema: type[BaseModel]) -> bytes:
        asked = [self._endpoint.model, self._endpoint.base_url, list(messages), _schema_text(schema)]
        return sha256(json.dumps(asked, sort_keys=True).encode()).digest()

    def _read(self, key: bytes, schema: type[T]) -> Answer[T] | None:
        kept = self._store.get(key)
        if not kept:
            return None
        try:
            return Answer(schema.model_validate_json(kept.answer), kept.usage)
        except ValidationError:  # the schema's own rules have become stricter since
            return None


@cache
def _schema_text(schema: type[BaseModel]) -> str:
    return json.dumps(wire_schema(schema), sort_keys=True)

"""A model that answers from a script: the one fake for all that has something to ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from plain_answers import plain_answer
from pydantic import BaseModel

from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.llm.output_modes import Message
from summarizer.llm.providers import Endpoint
from summarizer_schemas.report import Corrections

NO_CORRECTIONS = Corrections(header=None, names=[], events=[], figures=[], claims=[])


@dataclass
class FakeModel:
    """Answers each request with the next object, or raises the next error, of the script for its name.

    Where the script has none, a request for corrections gets none, and nothing is joined or disputed.

    Attributes:
        script: what to answer, by the beginning of the request's name.
        usage: of each answer.
        asked: every request so far: name, schema and messages.
    """

    script: Mapping[str, Sequence[BaseModel | Exception]]
    usage: TokenUsage = TokenUsage(requests=1)  # noqa: RUF009  # frozen
    asked: list[tuple[str, str, list[Message]]] = field(default_factory=list)

    async def ask(self, messages, schema, *, name, about="", is_reask=False):  # noqa: ARG002
        """Stand in for `Model.ask`."""
        so_far = sum(name == earlier for earlier, _, _ in self.asked)
        self.asked.append((name, schema.__name__, list(messages)))
        plain = plain_answer(schema.__name__, messages)
        scripted = [answers for start, answers in self.script.items() if name.startswith(start)]
        answers = scripted[0] if scripted or plain is None else [plain]
        answer = answers[min(so_far, len(answers) - 1)]
        if isinstance(answer, Exception):
            raise answer
        if schema is Corrections and not isinstance(answer, Corrections):
            answer = NO_CORRECTIONS
        return Answer(schema.model_validate(answer.model_dump()), self.usage + TokenUsage(reasks=is_reask))


class OpenedModel(FakeModel):
    """The fake as a whole run opens it: something that has an endpoint, and is entered and left."""

    endpoint = Endpoint("openai/fake")

    async def __aenter__(self):
        """Stand in for `Model.__aenter__`."""
        return self

    async def __aexit__(self, *_):
        """Stand in for `Model.__aexit__`."""
        return

"""Which answers can be used: a completion in, its text out, or an error that says what happened and what to do."""

from typing import Any

from openai.types.chat import ChatCompletion
from pydantic import ValidationError

from summarizer.errors import AnswerError, EndpointError, TooLongError
from summarizer.model.usage import Usage

_EXCERPT_CHARS = 300


def usage_of(completion: object) -> Usage:
    """Return the tokens that a completion says it used; many local servers do not say."""
    used = getattr(completion, "usage", None)
    return Usage(
        input_tokens=getattr(used, "prompt_tokens", None) or 0,
        output_tokens=getattr(used, "completion_tokens", None) or 0,
    )


def text_of(completion: object, about: str) -> str:
    """Return the answer's text.

    Raises:
        EndpointError: What answered is no OpenAI-compatible endpoint.
        AnswerError: The model refused, was cut off, or said nothing.
    """
    if not isinstance(completion, ChatCompletion):
        raise EndpointError(
            f"{about}: the endpoint's answer is no chat completion; check that --base-url is that of an "
            "OpenAI-compatible endpoint (it often ends in /v1)",
        )
    if not completion.choices:
        said = excerpt((completion.model_extra or {}).get("error"))
        raise AnswerError(f"{about}: the endpoint answered without an answer{said}; try again, or another model")
    choice = completion.choices[0]
    if choice.message.refusal:
        refusal = excerpt(choice.message.refusal)
        raise AnswerError(f"{about}: the model refused{refusal}; leave the article out, or try another model")
    if choice.finish_reason == "content_filter":
        raise AnswerError(f"{about}: the endpoint's content filter stopped the answer; try another model or endpoint")
    if choice.finish_reason == "length":
        raise TooLongError(
            f"{about}: the answer was cut off at the model's limit of output tokens; try a model with a larger limit, "
            "or shorten the article",
        )
    if not (choice.message.content or "").strip():
        raise AnswerError(f"{about}: the model's answer is empty; try again, or another model")
    return choice.message.content or ""


def never_fits(error: ValidationError, about: str, reasks: int) -> AnswerError:
    """Return the error for an answer that breaks the schema, however often the model is told."""
    first, *others = error.errors(include_url=False, include_context=False, include_input=False)
    where = ".".join(str(part) for part in first["loc"]) or "the answer"
    more = f", and {len(others)} more" if others else ""
    return AnswerError(
        f"{about}: the model's answer does not fit the schema, also after {reasks} re-asks ({where}: {first['msg']}"
        f"{more}); try again, or a model that supports structured output",
    )


def excerpt(said: Any) -> str:
    """Return ` (what was said)`, on one line, printable and short; nothing, if nothing was said."""
    text = said.get("message") if isinstance(said, dict) else said
    plain = "".join(char if char.isprintable() else " " for char in str(text or ""))
    words = " ".join(plain.split())
    short = words if len(words) <= _EXCERPT_CHARS else words[:_EXCERPT_CHARS] + "…"
    return f" ({short})" if short else ""

"""Which answers can be used: what an endpoint sent in, a completion and its text out, or an error that says why not.

The answer is wanted in one JSON object, wherever the endpoint put it: in the message, in a tool call, in a code fence,
after thinking aloud. A refusal is an answer, and asking again does not change it. What is empty, or was broken on the
way, may well come right the next time.

What an endpoint said is quoted as plain text of one line (`plain`, `excerpt`), whatever its body holds. `fits` tells of
a recorded response whether it would do, before anybody reads it.
"""

import json
import re
from collections.abc import Mapping
from textwrap import shorten
from typing import Any, Final

import httpx2
from instructor.utils import extract_json_from_codeblock
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from summarizer.errors import AnswerError, EndpointError, TooLongError
from summarizer.llm.calls import TokenUsage

_EXCERPT_CHARS = 300
_SAYING = ("message", "detail", "error", "msg")  # where servers put their words, the likeliest first
_UNSEEN_HTML = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def plain(said: Any) -> str:
    """Return what an error's body says: its message, or all of it; a page of HTML gives what a reader would see."""
    if isinstance(said, Mapping):
        saying = next((said[name] for name in _SAYING if said.get(name)), None)
        return plain(saying) if saying else _one_line(str(dict(said))) if said else ""
    if isinstance(said, list):
        return "; ".join(filter(None, map(plain, said)))
    text = str(said or "")
    return _one_line(_TAG.sub(" ", _UNSEEN_HTML.sub(" ", text)) if text.lstrip().startswith("<") else text)


def excerpt(said: Any) -> str:
    """Return ` (what was said)`, short; nothing, if nothing was said.

    Cut between words: half a key would not be known for one (see `summarizer.llm.redaction`).
    """
    short = shorten(plain(said), _EXCERPT_CHARS, placeholder=" …")
    return f" ({short})" if short else ""


def _one_line(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


_THINKING: Final = "<think"
_THOUGHT: Final = "</think>"


class UnusableAnswerError(Exception):
    """An answer that is none; the same request may get a better one.

    Attributes:
        what: what was wrong, in a few words.
        error: what to raise when asking again did not help.
    """

    def __init__(self, what: str, error: EndpointError) -> None:
        super().__init__(what)
        self.what = what
        self.error = error


class UnfitError(AnswerError):
    """The model's answer is none that was asked for; asked in another way, it may do better."""


class PassedOverError(UnfitError):
    """The answer is prose: the endpoint passed over in silence that an object was asked for."""


def completion_of(answered: Any, about: str) -> ChatCompletion:
    """Return the completion that the client library read from an answer of status 200.

    Raises:
        UnusableAnswerError: It is half a body, an error in the guise of an answer, or no completion at all.
    """
    if not isinstance(answered, ChatCompletion):
        raise UnusableAnswerError(
            "no chat completion",
            EndpointError(
                f"{about}: the endpoint's answer is no chat completion{excerpt(answered)}; check that --base-url is "
                "that of an OpenAI-compatible endpoint (it often ends in /v1)",
            ),
        )
    if not _choice(answered):
        said = excerpt((answered.model_extra or {}).get("error"))
        raise UnusableAnswerError(
            "an answer without an answer",
            AnswerError(f"{about}: the endpoint answered without an answer{said}; try again, or another model"),
        )
    return answered


def half_a_body(about: str) -> UnusableAnswerError:
    """Return the error for an answer that is no JSON, or not all of it."""
    error = EndpointError(f"{about}: the endpoint's answer is no JSON, or half of it; check --base-url and the network")
    return UnusableAnswerError("an answer that is no JSON", error)


def usage_of(completion: ChatCompletion) -> TokenUsage:
    """Return the tokens that a completion says it used; many local servers do not say."""
    used = completion.usage
    return TokenUsage(
        input_tokens=count_in(used, "prompt_tokens"),
        cached_tokens=count_in(getattr(used, "prompt_tokens_details", None), "cached_tokens"),
        output_tokens=count_in(used, "completion_tokens"),
    )


def is_cut_off(completion: ChatCompletion) -> bool:
    """Claim that the answer ends where the room for it ended; some servers give another reason, or none."""
    choice = _choice(completion)
    if choice.finish_reason == "content_filter" or getattr(choice.message, "refusal", None):
        return False
    return bool(choice.finish_reason == "length") or breaks_off(_said(choice.message))


def rambles(completion: ChatCompletion) -> bool:
    """Claim that an answer which is cut off was no object that was on its way, and nothing thought before one."""
    said = _said(_choice(completion).message).strip()
    return bool(said) and not said.startswith(_THINKING) and not breaks_off(said)


def breaks_off(text: str) -> bool:
    """Claim that a text is the beginning of a JSON object, or ends with one."""
    begun = "".join(text.rpartition(_THOUGHT)[2].partition("{")[1:])
    try:
        json.JSONDecoder().raw_decode(begun)
    except json.JSONDecodeError:
        return _is_beginning(begun)
    except (ValueError, RecursionError):
        return False
    return False


def _is_beginning(text: str) -> bool:
    """Claim that what is no JSON may become some: more was to come."""
    try:
        from_json(text, allow_partial="trailing-strings")
    except (ValueError, RecursionError):
        return False  # it is no JSON, cut off or not
    return True


def cut_off(about: str) -> TooLongError:
    """Return the error for an answer that no room is enough for."""
    return TooLongError(
        f"{about}: the answer was cut off at the model's limit of output tokens; try a model with a larger limit, "
        "or shorten the article",
    )


def text_of(completion: ChatCompletion, about: str) -> str:
    """Return the text of a completion that is not cut off: the JSON object in it, if one can be made out.

    Raises:
        AnswerError: The model refused, or a filter stopped it.
        UnusableAnswerError: It said nothing.
    """
    choice = _choice(completion)
    message = choice.message
    if getattr(message, "refusal", None):
        refusal = excerpt(message.refusal)
        raise AnswerError(f"{about}: the model refused{refusal}; leave the article out, or try another model")
    if choice.finish_reason == "content_filter":
        raise AnswerError(f"{about}: the endpoint's content filter stopped the answer; try another model or endpoint")
    text = _said(message)
    if not text.strip():
        empty = AnswerError(f"{about}: the model's answer is empty; try again, or another model")
        raise UnusableAnswerError("an empty answer", empty)
    return _object_in(text)


def passed_over(about: str) -> PassedOverError:
    """Return the error for an answer that is prose."""
    return PassedOverError(f"{about}: the model's answer holds no JSON; try a model that supports structured output")


def never_fits(error: ValidationError, about: str, reasks: int) -> UnfitError:
    """Return the error for an answer that breaks the schema, however often the model is told."""
    first, *others = error.errors(include_url=False, include_context=False, include_input=False)
    where = ".".join(str(part) for part in first["loc"]) or "the answer"
    more = f", and {len(others)} more" if others else ""
    return UnfitError(
        f"{about}: the model's answer does not fit the schema, also after {reasks} re-asks ({where}: {first['msg']}"
        f"{more}); try again, or a model that supports structured output",
    )


def no_room_to_ask_again(about: str) -> UnfitError:
    """Return the error for an answer that breaks the schema, where the model cannot be told without an overflow."""
    return UnfitError(
        f"{about}: the model's answer does not fit the schema, and there is no room to ask again with what is wrong; "
        "try a model that supports structured output, or one with a larger context",
    )


def _choice(completion: ChatCompletion) -> Any:
    """Return the first choice, if there is one with a message: the client library checks nothing of it."""
    choices: Any = completion.choices
    choice = choices[0] if isinstance(choices, list) and choices else None
    return choice if getattr(choice, "message", None) else None


def count_in(used: object, name: str) -> int:
    """Return a number that an endpoint gives under a name; 0 where it gives none."""
    count = getattr(used, name, None)
    return count if isinstance(count, int) else 0


def _said(message: Any) -> str:
    return _called_with(message) or _content(message)


def _content(message: Any) -> str:
    """Return what the message says; some servers give it in parts."""
    content = message.content
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def _called_with(message: Any) -> str:
    """Return what the tool was called with.

    Different calls are shown as a list, which fits no schema: taking one of them would drop the others unsaid.
    """
    calls = getattr(message, "tool_calls", None)
    functions = [getattr(call, "function", None) for call in calls] if isinstance(calls, list) else []
    given = [getattr(function, "arguments", None) for function in functions]
    texts = [json.dumps(one) if isinstance(one, dict) else one for one in given]
    distinct = list(dict.fromkeys(text for text in texts if isinstance(text, str)))
    return distinct[0] if len(distinct) == 1 else f"[{', '.join(distinct)}]" if distinct else ""


def _object_in(text: str) -> str:
    """Return the JSON object in `text`, without what is said around it; all of it, if there is no whole object."""
    bare = text.strip()
    try:
        if not bare.startswith("{"):
            return extract_json_from_codeblock(text)
        end = json.JSONDecoder().raw_decode(bare)[1]
    except (ValueError, RecursionError):
        return text
    return text if end == len(bare) else bare[:end]


def fits(response: httpx2.Response, schema: type[BaseModel]) -> bool:
    """Claim that a response holds a whole object of `schema`, wherever the endpoint put it."""
    if not response.is_success:
        return False
    try:
        completion = completion_of(ChatCompletion.construct(**response.json()), "")
        if is_cut_off(completion):
            return False
        schema.model_validate_json(text_of(completion, ""))
    except (UnusableAnswerError, EndpointError, ValidationError, ValueError, TypeError):
        return False
    return True

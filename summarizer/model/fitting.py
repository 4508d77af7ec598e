"""Whether a recorded answer would do: an HTTP response and a schema in, yes or no out, before anybody reads it."""

import httpx2
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, ValidationError

from summarizer.errors import EndpointError
from summarizer.model.answers import UnusableError, completion_of, is_cut_off, text_of


def fits(response: httpx2.Response, schema: type[BaseModel]) -> bool:
    """Claim that a response holds a whole object of `schema`, wherever the endpoint put it."""
    if not response.is_success:
        return False
    try:
        completion = completion_of(ChatCompletion.construct(**response.json()), "")
        if is_cut_off(completion):
            return False
        schema.model_validate_json(text_of(completion, ""))
    except (UnusableError, EndpointError, ValidationError, ValueError, TypeError):
        return False
    return True

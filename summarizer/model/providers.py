"""Where a provider's OpenAI-compatible endpoint is: a model in, an address and a key out.

Providers whose habit instructor knows through openai's library are asked as it says. Some that have a library of their
own offer an OpenAI-compatible endpoint besides (`_BESIDES`, from the providers' own documentation): that is used, so
their libraries need not be installed. What such an endpoint does not honour of a request is found out by asking it
(see `forms`).
"""

import os
from typing import Final

import instructor
import openai
from instructor.core import InstructorError
from instructor.v2.core.provider_specs import ALIAS_TO_PROVIDER, PROVIDER_SPECS

from summarizer.errors import InputError

_BESIDES: Final = {
    "anthropic": ("https://api.anthropic.com/v1", ("ANTHROPIC_API_KEY",)),
    "google": ("https://generativelanguage.googleapis.com/v1beta/openai", ("GEMINI_API_KEY", "GOOGLE_API_KEY")),
    "groq": ("https://api.groq.com/openai/v1", ("GROQ_API_KEY",)),
    "mistral": ("https://api.mistral.ai/v1", ("MISTRAL_API_KEY",)),
}
"""Address, and the variables that may hold the key, the usual one first."""


def address_of(model: str, api_key: str | None) -> tuple[str, str]:
    """Return the address and key of the endpoint that serves PROVIDER/NAME; the key may come from the environment.

    Raises:
        InputError: the provider is not known, its key is missing, or it is spoken to only through its own library.
    """
    elsewhere = "give the --base-url of an OpenAI-compatible endpoint that serves this model"
    name = model.partition("/")[0]
    if name in _BESIDES:
        address, variables = _BESIDES[name]
        key = api_key or next(filter(None, map(os.environ.get, variables)), None)
        if not key:
            raise InputError(f"-m {model}: no key; set {variables[0]}, or {elsewhere}")
        return address, key
    provider = ALIAS_TO_PROVIDER.get(name)
    if provider is None:
        raise InputError(f"-m {model}: no such provider is known; {elsewhere}")
    if PROVIDER_SPECS[provider].sdk_module != openai.__name__:
        raise InputError(f"-m {model}: {provider.value} has a library of its own, which is not used here; {elsewhere}")
    return _as_instructor_knows(model, api_key, elsewhere)


def _as_instructor_knows(model: str, api_key: str | None, elsewhere: str) -> tuple[str, str]:
    try:
        client = instructor.from_provider(model, async_client=True, api_key=api_key).client
    except (InstructorError, openai.OpenAIError) as error:
        said = str(error).splitlines()[0].partition(" or pass")[0]
        raise InputError(f"-m {model}: {said}, or {elsewhere}") from error
    if type(client) is not openai.AsyncOpenAI:  # such as Azure's, whose addresses and keys are built otherwise
        raise InputError(f"-m {model}: it is not supported by itself; {elsewhere}")
    return str(client.base_url), client.api_key

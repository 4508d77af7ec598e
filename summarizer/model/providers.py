"""Where a provider's OpenAI-compatible endpoint is: a model in, the address and key that instructor knows out."""

import instructor
import openai
from instructor.core import InstructorError
from instructor.v2.core.provider_specs import ALIAS_TO_PROVIDER, PROVIDER_SPECS

from summarizer.errors import InputError


def address_of(model: str, api_key: str | None) -> tuple[str, str]:
    """Return the address and key of the endpoint that serves PROVIDER/NAME; the key may come from the environment.

    Raises:
        InputError: instructor does not know the provider, its key is missing, or it has a library of its own.
    """
    elsewhere = "give the --base-url of an OpenAI-compatible endpoint that serves this model"
    provider = ALIAS_TO_PROVIDER.get(model.partition("/")[0])
    if provider is None:
        raise InputError(f"-m {model}: no such provider is known; {elsewhere}")
    if PROVIDER_SPECS[provider].sdk_module != openai.__name__:
        raise InputError(f"-m {model}: {provider.value} has a library of its own, which is not used here; {elsewhere}")
    try:
        client = instructor.from_provider(model, async_client=True, api_key=api_key).client
    except (InstructorError, openai.OpenAIError) as error:
        said = str(error).splitlines()[0].partition(" or pass")[0]
        raise InputError(f"-m {model}: {said}, or {elsewhere}") from error
    if type(client) is not openai.AsyncOpenAI:  # such as Azure's, whose addresses and keys are built otherwise
        raise InputError(f"-m {model}: {provider.value} is not supported by itself; {elsewhere}")
    return str(client.base_url), client.api_key

"""Where a provider's OpenAI-compatible endpoint is: a model in, an address and a key out.

A table of our own, from the providers' documentation. instructor knows such addresses too, but gives them only by
building a client with the provider's library, and says which variable holds the key only in the message of an error.
What such an endpoint does not honour of a request is found out by asking it (see `forms`).
"""

import os
from collections.abc import Mapping
from typing import Final

from summarizer.errors import InputError

_PROVIDERS: Final = {
    "anthropic": ("https://api.anthropic.com/v1", ("ANTHROPIC_API_KEY",)),
    "deepseek": ("https://api.deepseek.com", ("DEEPSEEK_API_KEY",)),
    "google": ("https://generativelanguage.googleapis.com/v1beta/openai", ("GEMINI_API_KEY", "GOOGLE_API_KEY")),
    "groq": ("https://api.groq.com/openai/v1", ("GROQ_API_KEY",)),
    "mistral": ("https://api.mistral.ai/v1", ("MISTRAL_API_KEY",)),
    "openrouter": ("https://openrouter.ai/api/v1", ("OPENROUTER_API_KEY",)),
    "perplexity": ("https://api.perplexity.ai", ("PERPLEXITY_API_KEY",)),
    "together": ("https://api.together.xyz/v1", ("TOGETHER_API_KEY",)),
}
"""Address, and the variables that may hold the key, the usual one first."""


def address_of(model: str, api_key: str | None) -> tuple[str, str]:
    """Return the address and key of the endpoint that serves PROVIDER/NAME; the key may come from the environment.

    Raises:
        InputError: the provider's address is not known, or its key is missing.
    """
    elsewhere = "give the --base-url of an OpenAI-compatible endpoint that serves this model"
    provider = model.partition("/")[0]
    if provider not in _PROVIDERS:
        known = ", ".join(["openai", "ollama", *_PROVIDERS])
        raise InputError(f"-m {model}: no address is known for {provider}; {elsewhere}, or name one of {known}")
    address, variables = _PROVIDERS[provider]
    key = api_key or next(filter(None, map(os.environ.get, variables)), None)
    if not key:
        raise InputError(f"-m {model}: no key; set {variables[0]}, or {elsewhere}")
    return address, key


def without_key(environment: Mapping[str, str]) -> str:
    """Say that nobody can be asked, how that is mended, and what can be tried all the same."""
    others = {name: provider for provider, (_, names) in _PROVIDERS.items() for name in names if environment.get(name)}
    own = "".join(f" {name} is set: with -m {provider}/NAME it is used." for name, provider in others.items())
    return (
        f"There is no key, and no endpoint is named, so nobody can be asked about these articles.{own} "
        "Set OPENAI_API_KEY to your key (or that of another provider, and name its model with -m PROVIDER/NAME), or "
        "give --base-url URL -m PROVIDER/NAME for a server that needs none, such as -m ollama/qwen3 on this computer "
        "(docs/endpoints.md). To try it without: `summarize seeds/`, in the checkout, is answered from recordings; "
        "--dry-run tells what these articles would cost"
    )

"""Where the model is: what the user said and the environment in, an address and a key out.

Every provider is spoken to through the OpenAI-compatible protocol. The provider in `PROVIDER/NAME` decides only the
address and the key, and only if no address is given.

The table of addresses is our own, from the providers' documentation. instructor knows such addresses too, but gives
them only by building a client with the provider's library, and says which variable holds the key only in the message of
an error. What such an endpoint does not honour of a request is found out by asking it (see `output_modes`).
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from summarizer.errors import InputError
from summarizer.llm.redaction import redact

DEFAULT_MODEL: Final = "openai/gpt-5.4-mini"
"""What is asked when nobody names a model, and the example wherever one is written."""
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


def address_of(model: str, api_key: str | None) -> tuple[str, str, str]:
    """Return the address of the endpoint that serves PROVIDER/NAME, its key, and the variable that holds the key.

    Raises:
        InputError: the provider's address is not known, or its key is missing.
    """
    elsewhere = "give the --base-url of an OpenAI-compatible endpoint that serves this model"
    provider = model.partition("/")[0]
    if provider not in _PROVIDERS:
        known = ", ".join(["openai", "ollama", *_PROVIDERS])
        raise InputError(f"-m {model}: no address is known for {provider}; {elsewhere}, or name one of {known}")
    address, variables = _PROVIDERS[provider]
    variable = next((each for each in variables if os.environ.get(each)), variables[0])
    key = api_key or os.environ.get(variable)
    if not key:
        raise InputError(f"-m {model}: no key; set {variable}, or {elsewhere}")
    return address, key, variable


def with_key(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the providers whose models can be asked, as far as the environment tells; a local server needs no key."""
    others = [name for name, (_, variables) in _PROVIDERS.items() if any(map(environment.get, variables))]
    has_own = environment.get("OPENAI_API_KEY") or environment.get("OPENAI_BASE_URL")
    return (*(["openai"] if has_own else []), *others, "ollama")


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


OPENAI_KEY: Final = "OPENAI_API_KEY"
OPENAI_URL = "https://api.openai.com/v1"
OLLAMA_URL = "http://localhost:11434/v1"
NO_KEY = "none"  # local servers want no key, but the client insists on sending one
NEUTRAL_URL: Final = "http://model.invalid/v1"  # of all recordings; RFC 2606: a host that cannot exist


@dataclass(frozen=True)
class Endpoint:
    """Where the model is and how to treat it."""

    model: str  # PROVIDER/NAME
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    key_variable: str = OPENAI_KEY  # of the environment, which holds the key; "" where none is sent
    mode: str = "auto"  # how it is asked for an object of a schema (see `output_modes`)
    concurrency: int = 4
    slots: int = 1  # so many share what the endpoint allows, each with as much (see `summarizer.engine`)
    connect_s: float = 10  # to connect
    timeout_s: float = 600  # from the request to the end of its answer
    attempts: int = 5  # of one request, the first included, while the endpoint fails
    wait_first_s: float = 1  # doubled each time, with jitter
    wait_longest_s: float = 60  # unless the endpoint asks for longer
    give_up_after_s: float = 900  # since the first attempt, waits included
    reasks: int = 2  # of one request, while the answer does not fit the schema

    @property
    def provider(self) -> str:
        """The part before the first slash."""
        return self.model.partition("/")[0]

    @property
    def model_name(self) -> str:
        """The part after the first slash: what the endpoint calls the model."""
        return self.model.partition("/")[2]


def locate(endpoint: Endpoint, environment: Mapping[str, str]) -> Endpoint:
    """Fill in the address and the key, from the environment or by the provider's habit.

    What the endpoint names itself comes first, then OPENAI_BASE_URL and OPENAI_API_KEY. Neither counts for `ollama`,
    whose server would otherwise be sent a key that is not its own. Where neither names an address, other providers have
    their own, and keys in variables of their own.

    Raises:
        InputError: The model is not PROVIDER/NAME, there is no telling where it is, its key is missing, or nothing
            may be asked at all.
    """
    if not endpoint.provider or not endpoint.model_name:
        raise InputError(f"-m {endpoint.model}: write the model as PROVIDER/NAME, such as {DEFAULT_MODEL}")
    if endpoint.concurrency < 1:
        raise InputError(f"--concurrency {endpoint.concurrency}: at least one request must be under way at a time")
    is_ollama = endpoint.provider == "ollama"
    base_url = endpoint.base_url or (OLLAMA_URL if is_ollama else environment.get("OPENAI_BASE_URL"))
    variable = "" if is_ollama else OPENAI_KEY
    api_key = endpoint.api_key or (environment.get(variable, "") if variable else "")
    if not base_url and endpoint.provider != "openai":
        base_url, api_key, variable = address_of(endpoint.model, endpoint.api_key)
    if not base_url and not api_key:
        raise InputError(
            f"-m {endpoint.model}: no key; set OPENAI_API_KEY, or give the --base-url of a server that needs none, "
            "or --replay recorded answers",
        )
    url, key = _checked_url(base_url or OPENAI_URL), _checked_key(api_key, variable)
    return replace(endpoint, base_url=url, api_key=key, key_variable=variable)


_LABEL: Final = "[a-z](?:-?[a-z0-9])*"
_HOST: Final = rf"(?:127\.0\.0\.1|{_LABEL}(?:\.{_LABEL})*)"
_PLAIN_URL: Final = re.compile(rf"https?://{_HOST}(?::[1-9][0-9]{{3,4}})?(?:/[a-z0-9_]+)*")
"""An address that is written as httpx2 would write it: of ports it leaves out 80 and 443, and noughts before others."""


def _checked_url(base_url: str) -> str:
    if _PLAIN_URL.fullmatch(base_url):
        return base_url
    import httpx2  # noqa: PLC0415 - most addresses need no library, nor does a replay

    try:
        url = httpx2.URL(base_url.strip())
    except httpx2.InvalidURL:
        url = httpx2.URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise InputError(
            f"--base-url {redact(base_url, ())}: write the whole address, such as http://localhost:8000/v1"
        )
    return str(url)


def _checked_key(api_key: str, variable: str) -> str:
    """Refuse here what no header can carry: the client's own complaint would quote the key."""
    key = api_key.strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise InputError(f"{variable} holds characters that no key has; copy it again")
    return key or NO_KEY

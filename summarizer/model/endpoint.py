"""Where the model is: what the user said and the environment in, an address and a key out.

Every provider is spoken to through the OpenAI-compatible protocol; the provider in `PROVIDER/NAME` decides only where
that is, if no address is given.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from summarizer.discreet import without_secrets
from summarizer.errors import InputError
from summarizer.model.providers import address_of

OPENAI_URL = "https://api.openai.com/v1"
OLLAMA_URL = "http://localhost:11434/v1"
NO_KEY = "none"  # local servers want no key, but the client insists on sending one


@dataclass(frozen=True)
class Endpoint:
    """Where the model is and how to treat it."""

    model: str  # PROVIDER/NAME
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    mode: str = "auto"  # how it is asked for an object of a schema (see `forms`)
    concurrency: int = 4
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
    their own, and keys in variables of their own (see `providers`).

    Raises:
        InputError: The model is not PROVIDER/NAME, there is no telling where it is, its key is missing, or nothing
            may be asked at all.
    """
    if not endpoint.provider or not endpoint.model_name:
        raise InputError(f"-m {endpoint.model}: write the model as PROVIDER/NAME, such as openai/gpt-5.4-mini")
    if endpoint.concurrency < 1:
        raise InputError(f"--concurrency {endpoint.concurrency}: at least one request must be under way at a time")
    is_ollama = endpoint.provider == "ollama"
    base_url = endpoint.base_url or (OLLAMA_URL if is_ollama else environment.get("OPENAI_BASE_URL"))
    api_key = endpoint.api_key or ("" if is_ollama else environment.get("OPENAI_API_KEY", ""))
    if not base_url and endpoint.provider != "openai":
        base_url, api_key = address_of(endpoint.model, endpoint.api_key)
    if not base_url and not api_key:
        raise InputError(
            f"-m {endpoint.model}: no key; set OPENAI_API_KEY, or give the --base-url of a server that needs none, "
            "or --replay recorded answers",
        )
    return replace(endpoint, base_url=_checked_url(base_url or OPENAI_URL), api_key=_checked_key(api_key))


def _checked_url(base_url: str) -> str:
    import httpx2  # noqa: PLC0415 - a replay has no address to check

    try:
        url = httpx2.URL(base_url.strip())
    except httpx2.InvalidURL:
        url = httpx2.URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise InputError(
            f"--base-url {without_secrets(base_url, ())}: write the whole address, such as http://localhost:8000/v1"
        )
    return str(url)


def _checked_key(api_key: str) -> str:
    """Refuse here what no header can carry: the client's own complaint would quote the key."""
    key = api_key.strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise InputError("OPENAI_API_KEY holds characters that no key has; copy it again")
    return key or NO_KEY

"""What tokens cost: a model and its usage in, US dollars out; None where nobody can say. The only user of genai-prices.

The prices are those that come with the installed version of genai-prices; nothing is fetched. They are looked up by the
endpoint's address, since the same model costs something else elsewhere, and nothing on one's own machine.
"""

from collections.abc import Callable
from decimal import Decimal

import genai_prices

from summarizer.model import Endpoint, Usage

Price = Callable[[Usage], Decimal | None]
"""The price of one answer, in US dollars; None if it is not known."""


def unknown(_usage: Usage) -> None:
    """Return no price."""


def price_usd(endpoint: Endpoint, usage: Usage) -> Decimal | None:
    """Return the price of one answer of the model at `endpoint` (located); None if it is not known.

    Prices may rise with the length of a request, so the price of a sum is not the sum of prices.
    """
    used = genai_prices.Usage(
        input_tokens=usage.input_tokens,
        cache_read_tokens=min(usage.cached_tokens, usage.input_tokens),
        output_tokens=usage.output_tokens,
    )
    try:
        if endpoint.base_url:
            return genai_prices.calc_price(used, endpoint.model_name, provider_api_url=endpoint.base_url).total_price
        return genai_prices.calc_price(used, endpoint.model_name, provider_id=endpoint.provider).total_price
    except (LookupError, ValueError):
        return None

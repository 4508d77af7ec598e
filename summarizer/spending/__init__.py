"""What a run may send and what it has sent: limits in, leave for each request out, and the bill.

The only importer of genai-prices. Each file hides one decision:

    estimates   how many tokens a request will take, before it is sent
    prices      what tokens cost, and when nobody can say
    limits      what a run may take at most
    sent        what is counted
    awaited     what is under way
    spending    when nothing more is sent
"""

from summarizer.model import Waiting
from summarizer.spending.estimates import estimated, tokens_of
from summarizer.spending.limits import Limits
from summarizer.spending.prices import Price, price_usd
from summarizer.spending.sent import Sent
from summarizer.spending.spending import GRACE_S, Spending

__all__ = ["GRACE_S", "Limits", "Price", "Sent", "Spending", "Waiting", "estimated", "price_usd", "tokens_of"]

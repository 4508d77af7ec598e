"""What instructor logs of our questions: left out, since it quotes answers in full, and each failure is raised anyway.

instructor has no switch for this. A filter on its logger leaves out what is logged while one of our questions is under
way; whoever uses instructor beside us, in the same process, finds its logs as they are.
"""

import logging
from typing import Final

from summarizer.model.asking import asking

_LOGGER: Final = "instructor.v2.retry"
"""The one that logs failures and the answers that led to them."""


class _NotOurs(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:  # noqa: ARG002  # it is not about what, but when
        return asking.get(None) is None


def keep_quiet() -> None:
    """Leave our own questions out of instructor's log, from now on."""
    logger = logging.getLogger(_LOGGER)
    if not any(isinstance(each, _NotOurs) for each in logger.filters):
        logger.addFilter(_NotOurs())

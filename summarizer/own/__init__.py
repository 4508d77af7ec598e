"""A user's own fields: further things to look for in every article, beside what a brief always has.

`fields` reads what the user wants (a TOML file), `asking` has each article asked for it, `checking` holds each item to
the article, `adding` puts what it bears out into the brief. A request of their own goes out for them, so what else is
asked, and answered, stays as it is.
"""

from summarizer.own.adding import add_own
from summarizer.own.asking import STEP, OwnAnswers, ask_own
from summarizer.own.fields import OwnFields, read_fields

__all__ = ["STEP", "OwnAnswers", "OwnFields", "add_own", "ask_own", "read_fields"]

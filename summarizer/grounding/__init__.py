"""The evidence gate: a model's report × its article → what the article bears out, and what it does not.

`ground_report` is the way in. `quotes` finds quotes, `numbers` reads figures, `dates` resolves time words, `prose`
checks free text, `report` and `figures` judge one item each. See docs/gate.md.
"""

from summarizer.grounding.report import Before, ground_report

__all__ = ["Before", "ground_report"]

"""The evidence gate: a model's report × its article → what the article bears out, and what it does not.

`ground_report` is the way in. `align` finds quotes, `numbers` reads figures, `dates` resolves time words, `sentences`
checks free text, `items` and `figures` judge one item each. See docs/gate.md.
"""

from summarizer.ground.report import Before, ground_report

__all__ = ["Before", "ground_report"]

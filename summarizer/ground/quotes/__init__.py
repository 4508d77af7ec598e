"""An article's text and a quote → where the quote stands in it, or why it does not.

`normalise` makes typography equal, `boundaries` keeps words and numbers whole, `slips` forgives a function word,
`nearest` finds what to show for a quote that is not there, `align` is the way in.
"""

from summarizer.ground.quotes.align import ArticleText, Miss

__all__ = ["ArticleText", "Miss"]

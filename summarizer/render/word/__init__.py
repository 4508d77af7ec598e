"""Document → a Word file (Office Open XML, ISO/IEC 29500): headings, lists and tables in Word's own styles.

Hides python-docx, and what keeps the bytes the same: no clock, no author, and files that are stored as they are, since
what a compressed file looks like depends on who compressed it. Quotes are footnotes, one where each is cited.
"""

from summarizer.render.word.document import to_word

__all__ = ["to_word"]

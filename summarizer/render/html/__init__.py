"""Brief × its articles → one HTML file for readers: the brief, and beside it the articles at the quoted words."""

from summarizer.render.html.page import brief_to_html

__all__ = ["brief_to_html"]

"""Brief → pictures as SVG text: what happened when, who gives which figure, and where. Pure functions.

Every mark is a link to what it shows (`#E7`, `#Q3`), with its words in a `<title>`, in lists that a screen reader reads
out. Colours are the variables of the page around, with fallbacks; there are no scripts, styles or outside addresses.
"""

from summarizer.render.pictures.figure_ranges import figure_ranges
from summarizer.render.pictures.places_map import places_map
from summarizer.render.pictures.timeline import timeline

__all__ = ["figure_ranges", "places_map", "timeline"]

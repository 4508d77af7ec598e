"""Brief → pictures as SVG text: what happened when, how a toll changed, and where. Pure functions.

A mark of the map is a link to what it shows (`#E7`), with its words in a `<title>`, in lists that a screen reader reads
out; strips and lines show what the words beside them tell. Colours are the variables of the page around, with
fallbacks; there are no scripts, styles or outside addresses.
"""

from summarizer.render.charts.history import History, history
from summarizer.render.charts.map import places_map
from summarizer.render.charts.timeline import Timeline, timeline

__all__ = ["History", "Timeline", "history", "places_map", "timeline"]

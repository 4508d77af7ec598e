"""Brief → what other tools take: rows for spreadsheets (CSV, XLSX) and points for maps (GeoJSON).

    as_csv      one table as CSV that no spreadsheet runs
    as_xlsx     both tables as the sheets of one workbook
    as_geojson  the events, each at the places that the gazetteer decides

The tables themselves are those of `summarizer_schemas.tables`, which data frames get too.
"""

from summarizer.render.tables.as_csv import CSV_COLUMNS, Table, brief_to_csv
from summarizer.render.tables.as_geojson import brief_to_geojson
from summarizer.render.tables.as_xlsx import brief_to_xlsx

__all__ = ["CSV_COLUMNS", "Table", "brief_to_csv", "brief_to_geojson", "brief_to_xlsx"]

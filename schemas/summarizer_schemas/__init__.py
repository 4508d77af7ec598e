"""The schemas of a situation brief, for programs that read or write one: `from summarizer_schemas import Brief`."""

from .brief import Brief
from .report import ArticleReport, Corrections, Prose
from .vocabulary import ACLED_EVENT_TYPE, Edtf, is_edtf

__all__ = ["ACLED_EVENT_TYPE", "ArticleReport", "Brief", "Corrections", "Edtf", "Prose", "is_edtf"]

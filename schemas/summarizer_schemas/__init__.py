"""The schemas of a situation brief, for programs that read or write one: `from summarizer_schemas import Brief`."""

from summarizer_schemas.brief import Brief
from summarizer_schemas.report import ArticleReport, Corrections, Prose
from summarizer_schemas.vocabulary import Edtf, is_edtf

__all__ = ["ArticleReport", "Brief", "Corrections", "Edtf", "Prose", "is_edtf"]

"""Turn news articles into one situation brief in which every quote and every figure can be checked.

`docs/library.md` tells how to use it. What is named in `__all__` is imported when it is first asked for, so that
`import summarizer` costs next to nothing.
"""

__version__ = "0.1.0"
"""Of the distribution, which is called situation-brief; another distribution is called as this package is.

To ask the installed distribution for it takes as long as all else in telling it; a test holds the two alike.
"""

TYPE_CHECKING = False  # type checkers take it for true; importing it from typing would double the start-up time

if TYPE_CHECKING:
    from summarizer.api import Articles, Fetching, Stop, asummarize, load, summarize, verify
    from summarizer.config import Options
    from summarizer.domain.article import Article
    from summarizer.errors import SummarizerError
    from summarizer.loading.articles import Loaded
    from summarizer.verify.material import Finding
    from summarizer.watch import Progress, Step
    from summarizer_schemas.brief import Brief

__all__ = [
    "Article",
    "Articles",
    "Brief",
    "Fetching",
    "Finding",
    "Loaded",
    "Options",
    "Progress",
    "Step",
    "Stop",
    "SummarizerError",
    "asummarize",
    "load",
    "summarize",
    "verify",
]


if not TYPE_CHECKING:  # else a name that is not there would pass for one that is

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from summarizer import api as library  # noqa: PLC0415 - what is heavy is imported when it is needed

        globals().update({public: getattr(library, public) for public in __all__})
        return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

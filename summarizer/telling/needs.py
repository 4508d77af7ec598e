"""What an appeal says is needed: a statement in, the clause beside its quote that tells the need out.

"Blood of group 0 negative is still needed; other donors are asked not to come" asks for two things, and the first is
what a reader can give.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.domain.languages.any_language import whole_words
from summarizer.merging.facts import Fact, Facts
from summarizer_schemas.brief import Statement

_NEED: Final = re.compile(whole_words(lambda row: row.needed), re.IGNORECASE)
"""Words for what is needed or lacking."""
_CLAUSE_END: Final = re.compile(r"[;.!?\n]+\s*")


def need_beside(statement: Statement, facts: Facts) -> str:
    """Return the clause of an appeal's sentence that says what is needed, where its quote does not; "" without one."""
    if statement.stance != "demands" or any(_NEED.search(facts.quotes[each].exact) for each in statement.quotes):
        return ""
    around = (facts.context_of(facts.quotes[each]) for each in statement.quotes)
    clauses = (clause.strip() for text in around for clause in _CLAUSE_END.split(text))
    return next((each for each in clauses if _NEED.search(each)), "")


def lost_needs(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield where a sentence tells of an appeal whom it turns away, and not what is needed."""
    for each in cited:
        need = need_beside(each, facts) if isinstance(each, Statement) else ""
        if need and not _NEED.search(text):
            yield f"the appeal also says what is needed, “{need}”: tell that first"

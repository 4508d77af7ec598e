"""An earlier brief and a later one → the later one as a sequel: under the earlier ids, with what changed.

Pure: no model, no clock, no file. `carry_on` of two equal briefs says that nothing changed. Once more applied, it
changes nothing, which is how `verify` checks it.
"""

from summarizer.changes.comparing import carry_on
from summarizer.changes.earlier import Earlier, require_common

__all__ = ["Earlier", "carry_on", "require_common"]

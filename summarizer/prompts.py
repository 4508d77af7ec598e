"""Step and values → messages for the model. The only importer of jinja2 for prompts.

A prompt is a file `<step>.md.j2` with the blocks `system`, `user` and `reask`; people who do not program can edit it.
What an article says enters as a value and is never read as a template, so nothing in it can change the instructions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError

from summarizer.errors import PromptError
from summarizer.places import PROMPTS

Message = dict[str, str]
STEPS = ("extract", "compose")
"""The steps that every run takes."""


@dataclass(frozen=True)
class Prompts:
    """The templates in one folder.

    Attributes:
        folder: where they lie.
        steps: those that the run takes.
    """

    folder: Path = PROMPTS
    steps: tuple[str, ...] = STEPS

    def ask(self, step: str, values: Mapping[str, object]) -> list[Message]:
        """Return the system message and the user message of a step.

        Raises:
            PromptError: the template is missing or broken, or needs a value that is not given.
        """
        return [{"role": role, "content": self._block(step, role, values)} for role in ("system", "user")]

    def ask_again(self, step: str, answer: str, values: Mapping[str, object]) -> list[Message]:
        """Return what follows `ask` when parts of `answer` were refused: the answer, and what is wrong with it."""
        return [
            {"role": "assistant", "content": answer},
            {"role": "user", "content": self._block(step, "reask", values)},
        ]

    @property
    def sha256(self) -> str:
        """The SHA-256 of the templates of all steps, as hex: two runs with the same value were told the same."""
        digest = sha256()
        for step in self.steps:
            self._template(step)  # names what is missing
            digest.update((self.folder / f"{step}.md.j2").read_bytes())
        return digest.hexdigest()

    def _block(self, step: str, block: str, values: Mapping[str, object]) -> str:
        template = self._template(step)
        if block not in template.blocks:
            raise PromptError(
                f"{self.folder}/{step}.md.j2 has no block named {block!r}; add it, or use another --prompts"
            )
        try:
            return "".join(template.blocks[block](template.new_context(dict(values)))).strip()
        except TemplateError as error:
            raise PromptError(f"{self.folder}/{step}.md.j2, block {block!r}: {error}") from error

    def _template(self, step: str) -> Template:
        try:
            return _environment(self.folder).get_template(f"{step}.md.j2")
        except TemplateError as error:
            raise PromptError(f"{self.folder}/{step}.md.j2 cannot be read as a template: {error}") from error


@cache
def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - the output is a message, not a page
    )

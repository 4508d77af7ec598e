"""Step and values → messages for the model. The only importer of jinja2 for prompts.

A prompt is a file `<step>.md.j2` with the blocks `system`, `user` and `reask`; people who do not program can edit it.
What an article says enters as a value and is never read as a template, so nothing in it can change the instructions.
A user's own templates take the place of ours by name. They are checked at once, before anything is sent, and can do
nothing but make text: jinja2's sandbox holds them. Ours are compiled when their step is first asked about.
"""

import difflib
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, meta, nodes
from jinja2.sandbox import SandboxedEnvironment

from summarizer.errors import PromptError
from summarizer.paths import PROMPTS

Message = dict[str, str]
STEPS = ("extract", "consolidate", "questions", "compose", "second_reader")
"""The steps that every run takes, unless it leaves one out."""

_VALUES: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    "extract": {
        "system": frozenset(),
        "user": frozenset({"article", "mark", "part"}),
        "reask": frozenset({"refused"}),
    },
    "consolidate": {
        "system": frozenset(),
        "user": frozenset({"articles", "accounts"}),
        "reask": frozenset({"refused"}),
    },
    "questions": {
        "system": frozenset(),
        "user": frozenset({"title", "events", "figures", "statements"}),
        "reask": frozenset({"refused"}),
    },
    "compose": {
        "system": frozenset(),
        "user": frozenset(
            {
                "task",
                "title",
                "sentences",
                "overview",
                "further",
                "open_questions",
                "deadly",
                "most_of_course",
                "most_of_toll",
                "words",
                "sentences_in_all",
                "who",
                "rest",
            }
            | {"events", "figures", "statements", "disputes"}
        ),
        "reask": frozenset({"refused"}),
    },
    "second_reader": {"system": frozenset(), "user": frozenset({"items", "passages"})},
    "own": {"system": frozenset(), "user": frozenset({"article", "mark"})},
    "translate": {"system": frozenset(), "user": frozenset({"pieces", "names", "into"})},
}
"""The blocks of each step's template, and the values that each is given; the templates tell what they are."""

_SUFFIX: Final = ".md.j2"
_ENVIRONMENT: Final = SandboxedEnvironment(
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=False,  # the output is a message, not a page
)


@dataclass(frozen=True)
class _Prompt:
    """One step's template, and the bytes that it was read from."""

    path: Path
    content: bytes

    @property
    def template(self) -> Template:
        """The compiled template."""
        return _compiled(self.content)


class Prompts:
    """The templates of all steps.

    Args:
        own: a folder with a user's templates; those that it lacks are ours.
        steps: those that the run takes.

    Raises:
        PromptError: a template cannot be read, lacks a block, or uses a value that it is not given; or the folder holds
            none, or one for a step that there is not.
    """

    def __init__(self, own: Path | None = None, steps: tuple[str, ...] = STEPS) -> None:
        self.steps = steps
        own_files = _own_files(own)
        ours = {step: PROMPTS / f"{step}{_SUFFIX}" for step in _VALUES.keys() - own_files.keys()}
        self._prompts = {step: _read(path) for step, path in ours.items()}
        self._prompts |= {step: _checked(step, path) for step, path in own_files.items()}

    def ask(self, step: str, values: Mapping[str, object]) -> list[Message]:
        """Return the system message and the user message of a step.

        Raises:
            PromptError: the template cannot be rendered with these values.
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
        return sha256(b"".join(self._prompts[step].content for step in self.steps)).hexdigest()

    def taking(self, step: str) -> "Prompts":
        """Return the same templates for a run that takes one step more."""
        more = copy(self)
        more.steps = (*self.steps, step)
        return more

    def _block(self, step: str, block: str, values: Mapping[str, object]) -> str:
        prompt = self._prompts[step]
        return _rendered(prompt, block, values) if _VALUES[step][block] else _fixed(prompt, block)


@lru_cache(maxsize=64)  # each fact, and each account, is measured in a request of its own
def _fixed(prompt: _Prompt, block: str) -> str:
    """Render a block that is given no values: it is the same in every request."""
    return _rendered(prompt, block, {})


def _rendered(prompt: _Prompt, block: str, values: Mapping[str, object]) -> str:
    try:
        return "".join(prompt.template.blocks[block](prompt.template.new_context(dict(values)))).strip()
    except Exception as error:  # whatever a template computes can fail in any way
        raise PromptError(f"{prompt.path}, block {block!r}: {error}") from error


def _own_files(own: Path | None) -> dict[str, Path]:
    if own is None:
        return {}
    files = {path.name.removesuffix(_SUFFIX): path for path in sorted(own.glob(f"*{_SUFFIX}"))}
    if not files:
        raise PromptError(f"--prompts {own}: holds no {' or '.join(f'{step}{_SUFFIX}' for step in _VALUES)}")
    for step, path in files.items():
        if step not in _VALUES:
            near = difflib.get_close_matches(step, _VALUES, n=1) or [*_VALUES]
            raise PromptError(f"{path}: no prompt has this name; call it {' or '.join(f'{n}{_SUFFIX}' for n in near)}")
    return files


def _read(path: Path) -> _Prompt:
    try:
        return _Prompt(path, path.read_bytes())
    except OSError as error:
        raise PromptError(f"{path}: cannot be read ({error.strerror})") from error


def _checked(step: str, path: Path) -> _Prompt:
    """Read a user's template, and refuse what would fail later."""
    prompt = _read(path)
    try:
        problem = next(_problems(step, _ENVIRONMENT.parse(prompt.content.decode())), None)
        _compiled(prompt.content)
    except (UnicodeDecodeError, TemplateError) as error:
        line = f", line {error.lineno}" if isinstance(error, TemplateSyntaxError) else ""
        raise PromptError(f"{path}{line}: cannot be read as a template: {error}") from error
    if problem:
        raise PromptError(f"{path}: {problem}")
    return prompt


# A process that makes brief after brief has the same few; to compile them takes as long as to read an article.
@lru_cache(maxsize=64)
def _compiled(content: bytes) -> Template:
    return _ENVIRONMENT.from_string(content.decode())


def _problems(step: str, tree: nodes.Template) -> Iterator[str]:
    """Yield what would fail, or change, after something was sent."""
    if any(meta.find_referenced_templates(tree)):
        yield "it refers to another template; a prompt is one file, so write what it needs into it"
    blocks = {block.name: block for block in tree.find_all(nodes.Block)}
    for name, values in _VALUES[step].items():
        if name not in blocks:
            yield f"has no block named {name!r}; add {{% block {name} %}}…{{% endblock %}}"
            continue
        alone = nodes.Template(blocks[name].body, lineno=1)
        alone.set_environment(_ENVIRONMENT)
        unknown = meta.find_undeclared_variables(alone) - values - set(_ENVIRONMENT.globals)
        if unknown:
            has = ", ".join(sorted(values)) or "no value"
            yield f"block {name!r} uses {', '.join(sorted(unknown))}, which it is not given; it is given {has}"

"""What the desk answers: one page, what it is made of, and what its buttons ask for.

Hides HTTP. All work is done by the library and by `papers`, in threads; a failure is answered in the words that a user
of the library would read.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from importlib.resources import files
from typing import Any, Final, get_args

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import escape
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from summarizer.api import in_parameters
from summarizer.config import Options
from summarizer.desk.guard import Guard, Pass, policy_of_brief
from summarizer.desk.papers import DECISIONS, EXPORTS, MOST_BYTES, MOST_TEXT, Papers, mark
from summarizer.desk.runs import Runs
from summarizer.domain.languages import ENGLISH, checkable
from summarizer.errors import InputError, SummarizerError
from summarizer.loading import FORMATS
from summarizer.render import Length
from summarizer.render.editing_messages import DESK, DESK_DONE, DESK_SCRIPT
from summarizer.render.html import shown
from summarizer.render.localisation import in_language, is_right_to_left, language
from summarizer_schemas import Brief

_OF_THE_DESK: Final = {"desk.css": "text/css", "desk.js": "text/javascript"}
_BEFORE_ITS_NAME: Final = "--decisions "
"""How a message of the library begins that speaks of the file of decisions; here there is but one."""


@dataclass(frozen=True)
class Choice:
    """Who can be asked.

    Attributes:
        started: where the page names nobody, in words.
        providers: whose models can be named besides.
        is_recorded: whether that is recordings.
    """

    started: str
    providers: tuple[str, ...] = ()
    is_recorded: bool = False


@dataclass(frozen=True)
class Desk:
    """One desk.

    Attributes:
        papers: the folder.
        runs: the runs over it.
        choice: who can be asked.
        language: that of the briefs, in which the page is too (BCP 47); what the library says stays English.
    """

    papers: Papers
    runs: Runs
    choice: Choice
    language: str = ENGLISH

    async def page(self, _: Request) -> Response:
        """Show the desk."""
        return HTMLResponse(await asyncio.to_thread(self._page))

    async def own(self, request: Request) -> Response:
        """Give the page's own style or script."""
        name = request.url.path.removeprefix("/")
        return Response(files(__package__).joinpath(name).read_bytes(), media_type=_OF_THE_DESK[name])

    async def take(self, request: Request) -> Response:
        """Put a file among the articles: the body is the file, `name` what it is called."""
        content = await _body(request, MOST_BYTES)
        name = await asyncio.to_thread(self.papers.take, request.query_params.get("name", ""), content)
        return self._done("taken", name=name)

    async def fetch(self, request: Request) -> Response:
        """Fetch addresses into the folder."""
        asked = await _asked(request)
        number = await asyncio.to_thread(self.papers.fetch, asked["addresses"])
        return self._done("asked", n=number)

    async def run(self, request: Request) -> Response:
        """Begin to make the brief."""
        asked = await _asked(request)
        if asked["source"] == "model" and not asked["model"].strip():
            raise InputError("no model is named; write it as PROVIDER/NAME")
        model = asked["model"].strip() if asked["source"] == "model" else ""
        self.runs.start(model, is_recorded=asked["source"] == "recordings", since=asked["since"])
        return self._done("begun")

    async def stop(self, _: Request) -> Response:
        """Stop making it."""
        return _said(self.runs.stop())

    async def progress(self, _: Request) -> Response:
        """Tell how far the run is."""
        return JSONResponse(self.runs.progress)

    async def brief(self, _: Request) -> Response:
        """Give the brief's page as it is, under a policy of its own."""
        page = await asyncio.to_thread(self.papers.page)
        if page is None:
            return Response("there is no brief yet\n", HTTPStatus.NOT_FOUND, media_type="text/plain")
        return HTMLResponse(page, headers={"content-security-policy": policy_of_brief()})

    async def decide(self, request: Request) -> Response:
        """Write the decisions."""
        asked = await _asked(request)
        await asyncio.to_thread(self.papers.decide, asked["text"], asked["seen"])
        return self._done("saved", file=DECISIONS)

    async def sign(self, request: Request) -> Response:
        """Add a signature under this brief to the decisions."""
        asked = await _asked(request)
        await asyncio.to_thread(self.papers.sign, asked["name"], asked["role"], asked["fingerprint"])
        return self._done("signed", file=DECISIONS)

    async def export(self, request: Request) -> Response:
        """Write the brief into the folder in another format."""
        asked = await _asked(request)
        length = next((each for each in get_args(Length) if each == asked["length"]), None)
        if length is None:
            raise InputError(f"there is no such length; there are {', '.join(get_args(Length))}")
        await asyncio.to_thread(self.papers.export, asked["name"], length)
        return self._done("exported", name=asked["name"])

    async def exported(self, request: Request) -> Response:
        """Hand over what was exported."""
        name = request.path_params["name"]
        content = await asyncio.to_thread(self.papers.exported, name)
        if content is None:
            return Response("nothing was exported under this name\n", HTTPStatus.NOT_FOUND, media_type="text/plain")
        named = {"content-disposition": f'attachment; filename="{name}"'}
        return Response(content, media_type="application/octet-stream", headers=named)

    def _done(self, what: str, **places: Any) -> Response:
        with in_language(self.language):
            return _said(DESK_DONE[what](**places))

    def _page(self) -> str:
        problems = []

        def had(what: Callable[[], Any]) -> Any:
            try:
                return what()
            except SummarizerError as error:
                problems.append(_worded(error))
                return None

        decisions, brief = had(self.papers.decisions), had(self.papers.brief)
        with in_language(self.language):
            return self._shown(decisions, brief, had, problems)

    def _shown(
        self,
        decisions: str | None,
        brief: Brief | None,
        had: Callable[[Callable[[], Any]], Any],
        problems: list[str],
    ) -> str:
        briefs = self.papers.briefs()
        return _templates().get_template("desk.html.j2").render(
            folder=str(self.papers.folder),
            listing=self.papers.listing(),
            formats=FORMATS,
            most_bytes=MOST_BYTES,
            brief=brief,
            decisions=None if decisions is None else escape(decisions),  # a text to be edited keeps its lines
            seen="" if decisions is None else mark(decisions),
            briefs=briefs,
            since=self.papers.carried_on(brief) if brief else "",
            open=had(self.papers.open_decisions) if brief and decisions is not None else None,
            exports=[*EXPORTS],
            lengths=get_args(Length),
            choice=self.choice,
            is_running=self.runs.is_running,
            outcome=self.runs.outcome,
            problems=problems,
            desk=DESK,
            said_by_script=json.dumps({name: str(each) for name, each in DESK_SCRIPT.items()}),
            language=language(),
            is_right_to_left=is_right_to_left(),
        )  # fmt: skip


def make_app(papers: Papers, options: Options, own: Pass, choice: Choice) -> Starlette:
    """Return the desk of a folder, behind its guard.

    Args:
        papers: the folder.
        options: how briefs are made, as for `summarizer.summarize`.
        own: what lets a browser in.
        choice: who can be asked.
    """
    desk = Desk(papers, Runs(papers, options), choice, checkable(options.get("language", ENGLISH)))

    @asynccontextmanager
    async def open_until_closed(_: Starlette) -> AsyncIterator[None]:
        yield
        await desk.runs.close()

    app = Starlette(
        routes=[
            Route("/", desk.page),
            *(Route(f"/{name}", desk.own) for name in _OF_THE_DESK),
            Route("/articles", desk.take, methods=["POST"]),
            Route("/addresses", desk.fetch, methods=["POST"]),
            Route("/run", desk.run, methods=["POST"]),
            Route("/stop", desk.stop, methods=["POST"]),
            Route("/progress", desk.progress),
            Route("/brief", desk.brief),
            Route("/decisions", desk.decide, methods=["POST"]),
            Route("/sign", desk.sign, methods=["POST"]),
            Route("/export", desk.export, methods=["POST"]),
            Route("/export/{name}", desk.exported),
        ],
        middleware=[Middleware(Guard, own=own)],
        exception_handlers={SummarizerError: _failed},
        lifespan=open_until_closed,
    )
    app.state.runs = desk.runs
    return app


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("summarizer.desk", ""), autoescape=True, undefined=StrictUndefined, finalize=shown
    )


def _said(text: str) -> Response:
    return JSONResponse({"said": text})


async def _failed(_: Request, error: Exception) -> Response:
    return JSONResponse({"said": _worded(error)}, HTTPStatus.BAD_REQUEST)


def _worded(error: Exception) -> str:
    return in_parameters(str(error).removeprefix(_BEFORE_ITS_NAME))


async def _body(request: Request, most: int) -> bytes:
    """Return what was sent, and read no more than may be.

    Raises:
        InputError: it is larger.
    """
    declared = request.headers.get("content-length", "0")
    size, chunks = int(declared) if declared.isdecimal() else 0, []
    if size <= most:
        size = 0
        async for chunk in request.stream():
            size += len(chunk)
            if size > most:
                break
            chunks.append(chunk)
    if size > most:
        raise InputError(f"what was sent is larger than {most:,} bytes; divide it, or put it into the folder yourself")
    return b"".join(chunks)


async def _asked(request: Request) -> dict[str, str]:
    """Return what a button asks for: texts by their names, "" where there is none.

    Raises:
        InputError: it is larger than it may be, or not what the page sends.
    """
    content = await _body(request, 2 * MOST_TEXT)  # a text in JSON is longer than it is in the file
    try:
        found = json.loads(content or b"{}")
    except (ValueError, RecursionError) as error:
        raise InputError("what was sent is no JSON; load the page anew") from error
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise InputError("what was sent is not what the page sends; load it anew")
    fields = ("addresses", "model", "source", "text", "seen", "name", "role", "length", "since", "fingerprint")
    return {**dict.fromkeys(fields, ""), **found}

"""The library: what a program gets, without a word printed, and as often at once as it likes."""

import asyncio
import gc
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import get_type_hints

import pytest
from brief_builder import ARTICLES, BRIEF
from fleet import FERRIES, Harbour, write_articles
from pydantic import TypeAdapter
from scripted_server import Reply, ScriptedServer

import summarizer
from summarizer import Options, Step, SummarizerError, asummarize, load, summarize, verify
from summarizer.api import PARAMETERS, in_parameters
from summarizer.config import Settings
from summarizer.errors import InputError
from summarizer.loading import load_articles
from summarizer.pipeline import brief_of
from summarizer.render import render, render_csv, render_docx, render_html, render_json, render_markdown, render_xlsx
from summarizer.watch import ignore
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS

ROOT = Path(__file__).parent.parent
SWITCHES = re.compile(
    r"\bgc\.|\.setLevel\(|logging\.(disable|basicConfig)|signal\.signal|warnings\.|setlocale|chdir|umask"
    r"|os\.environ\[[^]]*\] *=|setdefaulttimeout|setrecursionlimit|set_int_max_str_digits"
)
"""What changes a whole process, and so everything else that runs in it."""
DOCUMENT = (ROOT / "docs" / "library.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def test_importing_the_package_imports_next_to_nothing():
    """`import summarizer` loads no other module, and names what there is."""
    code = "import sys; before = {*sys.modules}; import summarizer; print(*{*sys.modules} - before)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["summarizer"]
    assert {"summarize", "asummarize", "verify", "load"} < {*summarizer.__all__} <= {*dir(summarizer)}


def test_the_functions_are_there_whatever_was_imported_before():
    """No room of the package stands in the way of a function: the import of one sets its name in the package."""
    code = """if True:
        import importlib
        for room in ("summarizer.verify", "summarizer.pipeline", "summarizer.cli"):
            importlib.import_module(room)
            from summarizer import load, verify
            assert callable(load) and callable(verify), room
    """
    subprocess.run([sys.executable, "-c", code], check=True)


def test_process_wide_switches_are_the_command_lines_alone():
    """A program that calls the library finds its collector, logs, signals and warnings as it set them."""
    using = {path for path in (ROOT / "summarizer").rglob("*.py") if SWITCHES.search(path.read_text("utf-8"))}
    assert using  # the command line does use some: the search is not blind
    assert {path.parent.name for path in using} == {"cli"}


def test_nothing_is_printed_and_every_step_is_told(seeds, capfd):
    """Neither stream gets a word; the callback hears of each article, then of consolidating and of the prose."""
    steps: list[Step] = []
    brief = summarize(seeds, on_progress=steps.append)
    assert capfd.readouterr() == ("", "")
    articles = [step.done for step in steps if step.stage == "articles"]
    assert articles == [1, 2, 3, 4, 5]
    assert [step.done for step in steps[len(articles) :]] == [0, 1, 0, 1]
    assert len(brief.sources) == 5


def test_calls_at_once_do_not_know_of_each_other(seeds, seeds_brief):
    """A thread, and beside it two tasks of one event loop, each make the brief that the command makes."""

    async def both():
        return await asyncio.gather(asummarize(str(seeds)), asummarize([seeds]))

    with ThreadPoolExecutor(1) as threads:
        aside = threads.submit(summarize, load(seeds))
        assert [*asyncio.run(both()), aside.result()] == [seeds_brief] * 3


def test_within_an_event_loop_the_error_says_so(seeds):
    """`summarize` has a loop of its own and cannot have two."""

    async def wrong():
        summarize(seeds)

    with pytest.raises(RuntimeError, match=r"await asummarize\(\.\.\.\)"):
        asyncio.run(wrong())


def test_a_run_does_not_hold_up_the_event_loop_of_its_caller(seeds, monkeypatch):
    """The articles are not read before the loop has gone on: were it held, it never would."""
    has_gone_on = threading.Event()

    def load_at_last(*arguments, **more):
        assert has_gone_on.wait(60)
        return load_articles(*arguments, **more)

    async def both():
        made = asyncio.create_task(asummarize(seeds))
        await asyncio.sleep(0.01)
        has_gone_on.set()
        return await made

    monkeypatch.setattr("summarizer.api.load_articles", load_at_last)
    assert len(asyncio.run(both()).sources) == 5


@pytest.fixture
def no_full_collections():
    """Python's collector stops every thread while it walks through all that a process holds, the tests' own too."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("seeds_brief", "no_full_collections")  # what is imported once is imported
def test_a_loop_is_never_held_for_50_ms(seeds):
    """Its turn comes within 50 ms of this process's own processor time, whatever else the computer does."""

    async def longest_wait():
        made = asyncio.create_task(asummarize(seeds))
        longest_s, before = 0.0, time.process_time()
        while not made.done():
            await asyncio.sleep(0.001)
            now = time.process_time()
            longest_s, before = max(longest_s, now - before), now
        assert len((await made).sources) == 5
        return longest_s

    assert asyncio.run(longest_wait()) < 0.05


def test_steps_are_told_in_the_thread_of_the_loop_and_what_is_raised_there_ends_the_run(seeds):
    """The caller's own error comes back, and nothing more is told."""
    told = []

    def tell(_):
        told.append(threading.current_thread())
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        asyncio.run(asummarize(seeds, on_progress=tell))
    assert told == [threading.main_thread()]


def test_cancelling_ends_the_run_and_its_requests(tmp_path):
    """The endpoint never answers; the run is over all the same."""
    (tmp_path / "ferry.txt").write_text("A ferry ran aground; nine were hurt.")
    let_go = threading.Event()

    async def cancelled(url):
        asked = asyncio.Event()
        options = {"model": "local/small-1", "base_url": url}
        made = asyncio.create_task(asummarize(tmp_path, on_progress=lambda _: asked.set(), **options))
        await asked.wait()
        made.cancel()
        (came,) = await asyncio.gather(made, return_exceptions=True)
        return came

    with ScriptedServer(lambda _: Reply(held=let_go.wait)) as server:
        assert isinstance(asyncio.run(cancelled(server.base_url)), asyncio.CancelledError)
        let_go.set()


def test_a_run_that_is_stopped_gives_the_brief_of_what_has_come_in(tmp_path):
    """As Ctrl-C does for the command; stopped before it began, nothing is sent at all."""
    (tmp_path / "ferry.txt").write_text("A ferry ran aground; nine were hurt.")
    stop = summarizer.Stop()
    stop()
    with (
        ScriptedServer(lambda _: pytest.fail("nothing is to be asked")) as server,
        pytest.raises(SummarizerError, match="stopped"),
    ):
        asyncio.run(asummarize(tmp_path, stop=stop, model="local/small-1", base_url=server.base_url))
    assert stop.cut_short


def test_a_run_at_an_endpoint_tells_requests_and_what_is_under_way(tmp_path):
    """All that the terminal shows: requests, tokens, what is asked now, and a guess of how long it takes."""
    steps = []
    with ScriptedServer(Harbour()) as server:
        options = {"model": "local/small-1", "base_url": server.base_url, "concurrency": 1}
        summarize(write_articles(tmp_path / "a", FERRIES[:2]), on_progress=steps.append, **options)
        requests = len(server.requests)
    assert ("grey-avocet.txt",) in {step.under_way for step in steps}
    assert [step.sent.usage.requests for step in steps] == sorted(step.sent.usage.requests for step in steps)
    assert steps[-1].sent.usage.requests == requests
    assert steps[-1].tokens > 0
    assert any(step.left_s for step in steps if step.stage == "articles")


def test_each_model_is_asked_for_its_part(tmp_path):
    """Single articles by one, all that comes after by the other; the brief names both."""
    with ScriptedServer(Harbour()) as server:
        options = {"base_url": server.base_url, "extract_model": "local/small-1", "compose_model": "local/large-1"}
        brief = summarize(write_articles(tmp_path / "a", FERRIES[:2]), **options)
        asked = {(sent.body["model"], sent.body["response_format"]["json_schema"]["name"]) for sent in server.requests}
    assert {schema for model, schema in asked if model == "small-1"} <= {"ArticleReport", "Corrections"}
    assert {model for model, schema in asked if schema not in {"ArticleReport", "Corrections"}} == {"large-1"}
    assert brief.run.model == "local/small-1 (articles), local/large-1 (all else)"


def test_an_option_with_its_value_is_said_as_a_call_has_it():
    """What a message tells to give can be typed into the call."""
    told = "give --base-url URL -m PROVIDER/NAME, such as -m ollama/qwen3; --max-cost limits it"
    assert in_parameters(told) == (
        "give base_url=URL model=PROVIDER/NAME, such as model=ollama/qwen3; max_cost limits it"
    )


def test_every_option_that_a_message_names_has_a_parameter():
    """Whoever calls a function is told of nothing that cannot be passed to it."""
    rooms = [
        path
        for path in (ROOT / "summarizer").rglob("*.py")
        if not {"cli", "desk", "charts", "pdf"} & {*path.parts, path.stem}
    ]
    raised = "".join(path.read_text("utf-8") for path in rooms)
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", raised))
    assert {"--max-cost", "--base-url"} < named
    assert named - {*PARAMETERS} == {"--dry-run", "--batch"}


def test_a_brief_shows_itself_in_a_notebook_and_nothing_of_it_runs():
    """Answers and figures stand in it; an article's tags are words."""
    title = "Melin <img src=x onerror=alert(1)>"
    shown = BRIEF.model_copy(update={"title": title})._repr_html_()
    assert "<td>31</td>" in shown
    assert "What happened" in shown
    assert "Melin &lt;img" in shown
    assert not re.search(r"<(?!/?(h3|p|ul|li|b|table|tr|th|td|code)>)", shown)


def test_what_rests_on_planted_words_is_marked_in_a_notebook_too():
    """The figure and each sentence that cites it."""
    quotes = tuple(each.model_copy(update={"planted": each.id == "Q4"}) for each in BRIEF.quotes)
    shown = BRIEF.model_copy(update={"quotes": quotes})._repr_html_()
    assert "<td>31 ⚠ rests on words not meant for readers</td>" in shown
    assert "⚠" not in BRIEF._repr_html_()


def test_a_brief_gives_its_tables_without_any_other_library():
    """Rows of plain values, as a data frame takes them; the same as in the files."""
    figures, events = BRIEF.figures_table(), BRIEF.events_table()
    assert [*figures[0]] == [*FIGURE_COLUMNS]
    assert [*events[0]] == [*EVENT_COLUMNS]
    told = render_csv(BRIEF, "figures").decode("utf-8-sig").splitlines()
    assert len(told) == 1 + len(figures)
    assert {type(value) for row in figures for value in row.values()} <= {str, int, float, bool, type(None)}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("pptx",), r"format: 'pptx' is none of 'html', 'pdf', 'md', 'docx', 'json'"),
        (("csv",), r"'events\.csv', 'figures\.csv'"),
        (("md", "long"), r"length: 'long' is none of 'short', 'standard', 'full'"),
        (("docx", "long"), "length: 'long'"),
        (("html", "long"), "length: 'long'"),
    ],
)
def test_an_unknown_format_or_length_is_an_error_that_lists_the_known_ones(arguments, words):
    """Nothing is rendered as something else in its place."""
    with pytest.raises(InputError, match=words):
        render(BRIEF, *arguments, articles=ARTICLES)


def test_each_kind_of_result_has_a_function_that_gives_what_render_does():
    """And says by its type whether it is text or bytes."""
    assert render_markdown(BRIEF, "short") == render(BRIEF, "md", "short")
    assert render_html(BRIEF, ARTICLES) == render(BRIEF, "html", articles=ARTICLES)
    assert render_docx(BRIEF, "full") == render(BRIEF, "docx", "full")
    assert render_json(BRIEF) == render(BRIEF, "json")
    assert render_xlsx(BRIEF) == render(BRIEF, "xlsx")
    with pytest.raises(InputError, match="table: 'tolls' is none of 'events', 'figures'"):
        render_csv(BRIEF, "tolls")


def test_a_run_that_fails_leaves_its_callers_task_as_it_was(tmp_path):
    """Whoever catches the error goes on; their task does not count as cancelled."""
    (tmp_path / "other.txt").write_text("A ferry ran aground; nine were hurt.")

    async def goes_on():
        with pytest.raises(SummarizerError):
            await asummarize(tmp_path)
        return asyncio.current_task().cancelling()

    assert asyncio.run(goes_on()) == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"concurrency": 0}, "concurrency: .*greater than or equal to 1, not 0"),
        ({"mode": "xml"}, "mode: .*'tools'.*not 'xml'"),
        ({"max_csot": 1}, "max_csot: there is no such option; is max_cost meant"),
        ({"nonsense": 1}, "nonsense: there is no such option; there are base_url, .*timeout"),
        ({"max_cost": 1, "model": "a/b", "base_url": "http://127.0.0.1:9/v1"}, "^max_cost: no price .*use max_tokens"),
        ({"replay": "x", "base_url": "http://127.0.0.1:9/v1"}, "^replay sends nothing.*neither record nor base_url"),
        ({"model": "nobody/x"}, "^model nobody/x: no address.*give the base_url"),
        ({"language": "sv"}, "^language sv: .*take one of en"),
        ({"columns": {"body": "text"}}, "^columns body: .*there are text, headline"),
        ({"timeout": "long"}, "timeout"),
    ],
)
def test_a_wrong_option_is_named(seeds, options, words):
    """Whatever a type checker would have found is found before anything is read."""
    with pytest.raises(SummarizerError, match=words):
        summarize(seeds, **options)


def test_the_options_of_the_library_are_those_of_the_settings():
    """What can be asked for is what `Settings` takes, but for a dry run and a batch, which make no brief at once.

    How many processes share a run is no wish but a fact.
    """
    fields = TypeAdapter(Settings).json_schema(by_alias=True)["properties"]
    assert set(get_type_hints(Options)) == set(fields) - {"dry_run", "batch", "slots"}


def test_what_was_loaded_or_written_verifies_and_what_was_changed_does_not(tmp_path):
    """A brief is checked as an object or as a file, against loaded articles or a folder that holds the brief too."""
    for article in ARTICLES:
        (tmp_path / article.file).write_text(article.text, "utf-8")
    (tmp_path / "brief.md").write_text("no article")
    (tmp_path / "brief.json").write_text(str(render(BRIEF, "json")), "utf-8")
    loaded = load(tmp_path, leave_out=[tmp_path / "brief.json", tmp_path / "brief.md"])
    assert not any("quote" in finding.where for finding in verify(BRIEF, loaded))
    assert {each.where for each in verify(tmp_path / "brief.json", tmp_path)} > {"file brief.md"}


@pytest.fixture
def made_once(monkeypatch, seeds, seeds_brief):
    """Give the brief of the example articles, made before, to whoever replays it and wants to be told of no step."""
    texts = {each.text_sha256 for each in load([seeds]).articles}

    async def made(loaded, settings, tell=ignore, spending=None, *, engine=None):
        assert engine is None
        if tell is not ignore or not settings.replay:
            return await brief_of(loaded, settings, tell, spending)
        assert {each.text_sha256 for each in loaded.articles} == texts
        return seeds_brief

    monkeypatch.setattr("summarizer.api.brief_of", made)


@pytest.mark.usefixtures("made_once")
def test_the_examples_of_the_page_run(seeds, tmp_path, monkeypatch):
    """Each is a program of its own; they run in the order in which they need each other's files."""
    (tmp_path / "articles").symlink_to(seeds)
    monkeypatch.chdir(tmp_path)
    for number, example in enumerate(EXAMPLES, 1):
        program = compile(example, f"docs/library.md, example {number}", "exec")
        if "openai/" in example:
            with pytest.raises(SummarizerError, match="OPENAI_API_KEY"):
                exec(program, {})
        else:
            exec(program, {})
    assert (tmp_path / "brief.json").exists()


def test_the_schemas_read_and_write_briefs_with_pydantic_alone():
    """Where nothing but pydantic can be imported, a brief is read and written again to the byte."""
    program = """
import sys
ALLOWED = {"pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection",
           "summarizer_schemas", *sys.stdlib_module_names}
class Only:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in ALLOWED and not name.startswith("_sysconfigdata"):
            raise ImportError(f"{name} is not allowed here")
sys.meta_path.insert(0, Only())
from summarizer_schemas import Brief
text = sys.stdin.buffer.read().decode()
sys.stdout.buffer.write((Brief.model_validate_json(text).model_dump_json(indent=2) + "\\n").encode())
"""
    written = str(render(BRIEF, "json")).encode()
    done = subprocess.run([sys.executable, "-c", program], input=written, capture_output=True, check=True)
    assert done.stdout == written

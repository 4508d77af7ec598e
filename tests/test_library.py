"""The library: what a program gets, without a word printed, and as often at once as it likes."""

import asyncio
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import get_type_hints

import pytest
from brief_builder import ARTICLES, BRIEF
from pydantic import TypeAdapter

import summarizer
from summarizer import Options, Step, SummarizerError, asummarize, load, summarize, verify
from summarizer.render import render
from summarizer.settings import Settings

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
        for room in ("summarizer.verifying", "summarizer.pipeline", "summarizer.cli"):
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
    brief = summarize(seeds, progress=steps.append)
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

    with pytest.raises(RuntimeError, match="event loop"):
        asyncio.run(wrong())


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
        ({"modle": "a/b"}, "modle"),
        ({"timeout": "long"}, "timeout"),
    ],
)
def test_a_wrong_option_is_named(seeds, options, words):
    """Whatever a type checker would have found is found before anything is read."""
    with pytest.raises(SummarizerError, match=words):
        summarize(seeds, **options)


def test_the_options_of_the_library_are_those_of_the_settings():
    """What can be asked for is what `Settings` takes, but for a dry run, which makes no brief."""
    fields = TypeAdapter(Settings).json_schema(by_alias=True)["properties"]
    assert set(get_type_hints(Options)) == set(fields) - {"dry_run"}


def test_what_was_loaded_or_written_verifies_and_what_was_changed_does_not(tmp_path):
    """A brief is checked as an object or as a file, against loaded articles or a folder that holds the brief too."""
    for article in ARTICLES:
        (tmp_path / article.file).write_text(article.text, "utf-8")
    (tmp_path / "brief.md").write_text("no article")
    (tmp_path / "brief.json").write_text(str(render(BRIEF, "json")), "utf-8")
    loaded = load(tmp_path, leave_out=[tmp_path / "brief.json", tmp_path / "brief.md"])
    assert not any("quote" in finding.where for finding in verify(BRIEF, loaded))
    assert {each.where for each in verify(tmp_path / "brief.json", tmp_path)} > {"file brief.md"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory, seeds):
    """A folder with the example articles, for all examples of the page."""
    folder = tmp_path_factory.mktemp("examples")
    (folder / "articles").symlink_to(seeds)
    return folder


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_the_examples_of_the_page_run(number, folder, monkeypatch):
    """Each is a program of its own; they stand in the order in which they need each other's files."""
    monkeypatch.chdir(folder)
    program = compile(EXAMPLES[number], f"docs/library.md, example {number + 1}", "exec")
    if "openai/" not in EXAMPLES[number]:
        exec(program, {})
        return
    with pytest.raises(SummarizerError, match="OPENAI_API_KEY"):
        exec(program, {})


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

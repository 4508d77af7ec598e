"""What a run does not wait for: libraries that it does not need, and that what is recorded goes the long way."""

import asyncio
import json
import os
import subprocess
import sys
from contextlib import suppress

import httpx2
import pytest
from fleet import FERRIES, Harbour, write_articles
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import ScriptedServer, completion
from test_llm_recordings import BREAKS, FITS, NAME, ask, messages, record

from summarizer.config import Settings
from summarizer.domain.languages import CODES, ENGLISH
from summarizer.errors import InputError, NoRecordingError
from summarizer.llm import recordings as plainly
from summarizer.llm.providers import Endpoint, locate
from summarizer.llm.recordings import Recordings
from summarizer.paths import CASSETTES
from summarizer.pipeline import make_brief
from summarizer.render import render

CARRYING = {"openai", "instructor", "vcr", "tenacity"}
"""What sends a request, and reads what comes back."""
PAID = {"genai_prices"}
"""What knows the price of what is sent."""
AS_USUAL = Recordings.at_hand
"""As it is before any test changes it."""
LATER = {"messages": [*messages(), {"role": "assistant", "content": FITS}, {"role": "user", "content": "Sure?"}]}


def loaded_by(*arguments: object, **environment: str) -> tuple[int, set[str]]:
    """Run the command in a process of its own; its exit status, and the libraries and modules that it loaded."""
    code = "import sys\nfrom summarizer.cli import main\ntry: main()\nfinally: print(*sys.modules)"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})
    names = done.stdout.splitlines()[-1].split()
    return done.returncode, {*names, *(name.partition(".")[0] for name in names)}


@pytest.fixture
def as_usual(the_long_way):
    """Replay as a run does; afterwards the long way again."""
    the_long_way.setattr(Recordings, "at_hand", AS_USUAL)
    yield
    the_long_way.setattr(Recordings, "at_hand", lambda *_: None)


@pytest.mark.system
def test_a_run_answered_from_the_cache_loads_nothing_that_sends(tmp_path):
    """The second run over a folder asks nobody, and imports none of the libraries that would."""
    articles = write_articles(tmp_path / "articles", FERRIES[:3])
    with ScriptedServer(Harbour()) as server:
        arguments = (articles, "--base-url", server.base_url, "-m", "local/small-1", "-o", tmp_path / "brief.json")
        first, second = (loaded_by(*arguments, XDG_CACHE_HOME=str(tmp_path)) for _ in range(2))
        sent = len(server.requests)
    assert (first[0], second[0]) == (0, 0)
    assert first[1] & CARRYING == {"openai", "instructor", "tenacity"}
    assert not second[1] & (CARRYING | PAID | {"httpx2", "yaml"})
    assert sent == len({json.dumps(each.body) for each in server.requests})


@pytest.mark.system
def test_a_replay_of_the_example_articles_loads_nothing_that_sends(seeds, tmp_path):
    """What was recorded as usual is answered from the files alone."""
    status, loaded = loaded_by(seeds, "-o", tmp_path / "brief.json")
    assert status == 0
    assert not loaded & (CARRYING | PAID | {"httpx2"})


def test_only_the_languages_of_the_articles_are_read(seeds, tmp_path):
    """Tables of ten other languages are not built for a folder in English, whatever its brief is written as."""
    _, loaded = loaded_by(seeds, "-o", tmp_path / "brief.md", "-o", tmp_path / "brief.html")
    assert {code for code in CODES if f"summarizer.domain.languages.{code}" in loaded} == {ENGLISH}


@given(
    st.from_regex(
        r"https?://(127\.0\.0\.1|[a-z0-9-]{1,6}(\.[a-z0-9-]{1,6}){0,2})(:80|:443|:[0-9]{1,5})?(/[a-z0-9_.%-]{0,4}){0,3}",
        fullmatch=True,
    )
)
def test_an_address_that_needs_no_library_is_what_the_library_makes_of_it(address):
    """However it is looked at, an address is sent to as httpx2 writes it."""
    with suppress(InputError):
        assert locate(Endpoint("local/m", address, "k"), {}).base_url == str(httpx2.URL(address))


def test_at_its_end_a_process_does_not_look_through_what_it_holds():
    """Its objects are out of the collector's sight by then; only the process of a command does so."""
    code = (
        "import atexit, gc\natexit.register(lambda: print(gc.get_freeze_count()))\n"
        "from summarizer.cli import main\nmain(['schema', 'brief'])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert int(told.splitlines()[-1]) > 0


def test_help_looks_for_no_folder(tmp_path):
    """What prints a few lines imports neither the system's folders nor what is asked with."""
    status, loaded = loaded_by("--help", XDG_CACHE_HOME=str(tmp_path))
    assert status == 0
    assert not loaded & {*CARRYING, *PAID, "platformdirs", "pydantic", "dataclasses", "asyncio", "tempfile"}


def bodies_sent(monkeypatch, settings, folder):
    """Replay a folder; the bodies that were asked for, sorted, and the brief."""
    asked: list[bytes] = []
    answered, as_sent = Recordings.answered, plainly.as_sent

    def heard(recordings, request):
        asked.append(request.content)
        return answered(recordings, request)

    def written(body):
        asked.append(as_sent(body))
        return asked[-1]

    monkeypatch.setattr(Recordings, "answered", heard)
    monkeypatch.setattr(plainly, "as_sent", written)
    brief = asyncio.run(make_brief([folder], settings))
    monkeypatch.undo()
    return sorted(asked), render(brief, "json")


def test_both_ways_ask_for_the_same_bytes(seeds, monkeypatch, request):
    """The example articles, what is asked again of them too: each body is the same to the byte, and so is the brief."""
    settings = Settings(replay=CASSETTES).resolve({})
    long_way = bodies_sent(monkeypatch, settings, seeds)
    request.getfixturevalue("as_usual")
    assert bodies_sent(monkeypatch, settings, seeds) == long_way
    assert any(b'"role":"assistant"' in body for body in long_way[0])


@pytest.mark.usefixtures("as_usual")
def test_what_is_not_as_usual_goes_the_long_way(tmp_path):
    """An answer that broke its schema and was asked for again replays as it was recorded, the plain ones beside it."""
    asked = ({}, LATER, {"messages": messages(text="Elsewhere.")})
    recorded = record(tmp_path, completion(FITS), completion(BREAKS), completion(FITS), completion(FITS), asked=asked)
    recordings = Recordings(tmp_path, "replay")
    assert ask(recordings, Endpoint("local/small-1"), *asked) == recorded
    assert recorded[1].usage.reasks == 1
    assert recordings.unplayed == []


@pytest.mark.usefixtures("as_usual")
def test_no_recorded_answer_is_given_out_twice(tmp_path):
    """What was given out from the file alone is not there a second time, neither way."""
    record(tmp_path, completion(FITS))
    first, second = ask(Recordings(tmp_path, "replay"), Endpoint("local/small-1"), {}, {})
    assert first.value.count == 25
    assert isinstance(second, NoRecordingError)
    assert f"{NAME}.yaml holds it, but fewer times" in str(second)

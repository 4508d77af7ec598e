import asyncio
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel
from scripted_server import Reply, ScriptedServer, completion, failure

from summarizer.errors import AnswerError, EndpointError, InputError, NoRecordingError, SummarizerError, TooLongError
from summarizer.llm.calls import TokenUsage
from summarizer.llm.cassette_format import _ReadableLoader, deserialize, serialize
from summarizer.llm.providers import Endpoint
from summarizer.llm.recordings import Recordings, recorded_model

SCRIPTED = Path(__file__).parent / "cassettes"
NAME = "extract-a-0a1b2c3d"
FITS = '{"title":"“A”","count":25}'
BREAKS = '{"title":"“A”"}'


class Report(BaseModel):
    """What is asked for."""

    title: str
    count: int


class Other(BaseModel):
    """What is asked for after the schema has changed."""

    title: str
    count: int
    more: str


async def no_wait(_seconds: float) -> None:
    """Let the others go on."""
    await asyncio.sleep(0)


def messages(prompt: str = "Be brief.", text: str = "It happened here.") -> list[dict[str, str]]:
    """Return a conversation that begins."""
    return [{"role": "system", "content": prompt}, {"role": "user", "content": text}]


def ask(recordings: Recordings, endpoint: Endpoint, *asked: dict[str, Any], name: str = NAME) -> list[Any]:
    """Ask each of `asked` in turn, and return the answers, or the errors in place of answers."""

    async def ask_all() -> list[Any]:
        said: list[Any] = []
        async with recordings.model(endpoint, sleep=no_wait) as model:
            for one in asked or ({},):
                arguments = {"messages": messages(), "schema": Report, "name": name, "about": "seeds/a.txt", **one}
                try:
                    said.append(await model.ask(**arguments))
                except SummarizerError as error:
                    said.append(error)
        return said

    return asyncio.run(ask_all())


def record(folder: Path, *script: Reply, asked: tuple[dict[str, Any], ...] = (), **endpoint: Any) -> list[Any]:
    """Record what a scripted server says to each of `asked`, and return what came of them."""
    with ScriptedServer(script) as server, Recordings(folder, "record") as recordings:
        settings = {"api_key": "key-of-mine", "wait_first_s": 0, **endpoint}
        return ask(recordings, Endpoint("local/small-1", server.base_url, **settings), *asked)


def replay(folder: Path, *asked: dict[str, Any], name: str = NAME, model: str = "local/small-1") -> list[Any]:
    """Return what comes of each of `asked` when it is replayed."""
    return ask(Recordings(folder, "replay"), Endpoint(model), *asked, name=name)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)


def test_replay_gives_what_was_recorded(tmp_path):
    """A replayed answer and its usage are those of the recording, with no key, address or network."""
    recorded = record(tmp_path, completion(FITS))

    assert replay(tmp_path) == recorded
    assert recorded[0].value == Report(title="“A”", count=25)


def test_one_file_for_all_requests_of_a_name(tmp_path):
    """A retry, a re-ask and a later ask of the same name stand in one file, in order, and replay alike."""
    later = {"messages": [*messages(), {"role": "assistant", "content": FITS}, {"role": "user", "content": "Sure?"}]}
    asked = ({}, later)
    script = [failure(429, retry_after="0.01"), completion(BREAKS), completion(FITS), completion(FITS)]

    recorded = record(tmp_path, *script, asked=asked)

    assert [path.name for path in tmp_path.iterdir()] == [f"{NAME}.yaml"]
    assert recorded[0].usage == TokenUsage(requests=3, retries=1, reasks=1, input_tokens=200, output_tokens=20)
    assert replay(tmp_path, *asked) == recorded


def test_a_wait_is_recorded_but_not_waited(tmp_path):
    """A recorded Retry-After is there to be read, and replaying does not wait for it."""
    record(tmp_path, completion(FITS))
    file = tmp_path / f"{NAME}.yaml"
    cassette = deserialize(file.read_text("utf-8"))
    limit = {
        "status": {"code": 429, "message": "Too Many Requests"},
        "headers": {"retry-after": ["800"]},
        "body": {"string": "{}"},
    }
    cassette["interactions"].insert(0, {**cassette["interactions"][0], "response": limit})
    file.write_text(serialize(cassette), "utf-8")

    assert replay(tmp_path)[0].usage.retries == 1


def test_each_recorded_answer_is_replayed_once(tmp_path):
    """A request made more often than it was recorded has no recording left."""
    record(tmp_path, completion(FITS))

    _, second = replay(tmp_path, {}, {})

    assert isinstance(second, NoRecordingError)
    assert "fewer times than it is asked for" in str(second)


def test_recording_twice_gives_the_same_bytes(tmp_path):
    """The same answers give the same file, whatever the server, its dates and its identifiers."""
    first, second = (
        completion(FITS),
        completion(FITS, id="chatcmpl-other", created=5, system_fingerprint="fp_9", timings=3),
    )
    record(tmp_path / "1", first)
    record(tmp_path / "2", Reply(second.body, headers={"date": "today", "set-cookie": "a=b", "x-request-id": "1"}))

    assert (tmp_path / "1" / f"{NAME}.yaml").read_bytes() == (tmp_path / "2" / f"{NAME}.yaml").read_bytes()


def test_nothing_secret_is_kept(tmp_path):
    """Neither the key, nor the host, the organisation or the client's headers are in the file."""
    limit = failure(429, "Limit for org-AbCdEf123 with key key-of-mine, sk-proj-abc***xyz", retry_after="0.01")
    record(tmp_path, limit, completion(FITS))
    text = (tmp_path / f"{NAME}.yaml").read_text("utf-8")

    for secret in ("key-of-mine", "AbCdEf123", "abc***xyz", "127.0.0.1", "authorization", "user-agent", "stainless"):
        assert secret not in text.lower()
    assert "Limit for org-removed with key removed, sk-removed" in text
    assert "uri: http://model.invalid/v1/chat/completions" in text


def test_file_is_easy_to_review(tmp_path):
    """The prompt is a block of its own lines, and the answer is nested; both with their own characters."""
    record(tmp_path, completion(FITS), asked=({"messages": messages("One.\nTwo “2”\u200b \u00a0.\n\nThree.")},))
    text = (tmp_path / f"{NAME}.yaml").read_text("utf-8")

    assert "content: |-\n          One.\n          Two “2”\u200b \u00a0.\n\n          Three.\n" in text
    assert "content: !json\n              title: “A”\n              count: 25\n" in text


def test_a_failed_request_keeps_the_old_recording(tmp_path):
    """Where the endpoint gives up, in a first request or a later one, the file stays as it was."""
    record(tmp_path, completion(FITS))
    before = (tmp_path / f"{NAME}.yaml").read_bytes()

    (failed,) = record(tmp_path, *[failure(500)] * 5)
    _, failed_later = record(tmp_path, completion('{"title":"B","count":1}'), *[failure(500)] * 5, asked=({}, {}))

    assert type(failed) is EndpointError
    assert type(failed_later) is EndpointError
    assert (tmp_path / f"{NAME}.yaml").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_a_fresh_recording_replaces_the_old_one(tmp_path):
    """What was recorded before under that name is gone, also where it was another request."""
    record(tmp_path, completion(FITS), completion(FITS), asked=({}, {"messages": messages("Old.")}))
    record(tmp_path, completion(FITS), asked=({"messages": messages("New.")},))

    assert "Old." not in (tmp_path / f"{NAME}.yaml").read_text("utf-8")


def test_a_write_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    """When the disk is full the error names the file, and no half of a file stays."""

    def refuse(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "rename", refuse)
    monkeypatch.setattr(Path, "replace", refuse)

    with pytest.raises(InputError, match=rf"{NAME}.yaml: the recording cannot be written \(No space left"):
        record(tmp_path, completion(FITS))
    assert list(tmp_path.iterdir()) == []


def test_many_requests_at_once(tmp_path):
    """Requests that overlap are each recorded under their own name, and replay alike in any order."""

    def reply(body: dict[str, Any]) -> Reply:
        number = body["messages"][1]["content"]
        return Reply(completion(json.dumps({"title": number, "count": 1})).body, delay_s=0.01 * (5 - int(number)))

    async def ask_all(recordings: Recordings, endpoint: Endpoint, numbers: range) -> dict[int, str]:
        async def one(number: int) -> str:
            asked = messages(text=str(number))
            return (await model.ask(asked, Report, name=f"extract-{number}-0000000{number}")).value.title

        async with recordings.model(endpoint) as model:
            return dict(zip(numbers, await asyncio.gather(*map(one, numbers)), strict=True))

    with ScriptedServer(reply) as server, Recordings(tmp_path, "record") as recordings:
        asyncio.run(ask_all(recordings, Endpoint("local/s", server.base_url), range(5)))

    assert len(list(tmp_path.iterdir())) == 5
    again = asyncio.run(ask_all(Recordings(tmp_path, "replay"), Endpoint("local/s"), range(4, -1, -1)))
    assert again == {number: str(number) for number in range(5)}


def test_a_renamed_article_is_found(tmp_path):
    """A recording is found by the hash at the end of its name, in the same step."""
    record(tmp_path, completion(FITS))

    assert replay(tmp_path, name="extract-renamed-file-0a1b2c3d")[0].value.count == 25
    assert isinstance(replay(tmp_path, name="compose-renamed-file-0a1b2c3d")[0], NoRecordingError)
    assert isinstance(replay(tmp_path, name="extract-renamed-file-ffffffff", model="local/x")[0], NoRecordingError)


def test_an_interrupted_run_keeps_what_was_answered(tmp_path):
    """A run that is cancelled writes the recordings that are complete, and none of the request under way."""

    def reply(body: dict[str, Any]) -> Reply:
        return Reply(completion(FITS).body, delay_s=60 if "slow" in body["messages"][1]["content"] else 0)

    async def run(recordings: Recordings, endpoint: Endpoint) -> None:
        async with recordings.model(endpoint) as model:
            await model.ask(messages(text="quick"), Report, name="extract-quick-00000000")
            async with asyncio.timeout(0.1):
                await model.ask(messages(text="slow"), Report, name="extract-slow-00000000")

    with ScriptedServer(reply) as server, pytest.raises(TimeoutError), Recordings(tmp_path, "record") as recordings:
        asyncio.run(run(recordings, Endpoint("local/s", server.base_url)))

    assert [path.name for path in tmp_path.iterdir()] == ["extract-quick-00000000.yaml"]


@pytest.mark.parametrize(
    "name", ["extract-../..//etc-0a1b2c3d", "extract-Ελλάδα " + "ж" * 400 + "-0a1b2c3d", "..", "a:b*?"]
)
def test_any_name_is_a_file_name(tmp_path, name):
    """Whatever a request is called, its recording is one file in the folder, and found again."""
    folder = tmp_path / "recorded"
    with ScriptedServer([completion(FITS)]) as server, Recordings(folder, "record") as recordings:
        ask(recordings, Endpoint("local/small-1", server.base_url), name=name)

    (file,) = folder.iterdir()
    assert len(file.name.encode()) < 200
    assert replay(folder, name=name)[0].value.count == 25


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:{port}/v1", "http://127.0.0.1:{port}/api/other/v1/"])
def test_recordings_of_any_endpoint_replay(tmp_path, base_url):
    """Where the endpoint's path begins does not matter to its recordings."""
    with ScriptedServer([completion(FITS)]) as server, Recordings(tmp_path, "record") as recordings:
        port = server.base_url.split(":")[2].partition("/")[0]
        ask(recordings, Endpoint("local/small-1", base_url.format(port=port)))

    assert replay(tmp_path)[0].value.count == 25


@pytest.mark.parametrize(
    ("asked", "model", "says"),
    [
        (
            {"messages": messages(prompt="Be\u00a0brief.")},
            "local/small-1",
            "of which the prompt (system message) differs: recorded “Be brief.”, now “Be\\xa0brief.”",
        ),
        ({"messages": messages(text="It happened.")}, "local/small-1", "of which the text (user message) differs: "),
        ({"schema": Other}, "local/small-1", "of which the schema differs: recorded “"),
        ({}, "local/small-2", "of which the model differs: recorded “small-1”, now “small-2”"),
        (
            {"messages": [*messages(), {"role": "assistant", "content": "x"}, {"role": "user", "content": "Again."}]},
            "local/small-1",
            "of which what was said after the first answer (re-ask) differs: recorded nothing, now “x\\nAgain.”",
        ),
        (
            {"messages": messages(prompt="Be long."), "schema": Other},
            "local/small-1",
            "of which the prompt (system message) and the schema differ; the prompt (system message): recorded “Be",
        ),
    ],
)
def test_what_differs_from_the_nearest_recording(tmp_path, asked, model, says):
    """When no recording fits, the error names the article, the file, what differs, and how to record.

    The folder of the recordings is not in it: the brief repeats it as a gap, and holds no path outside the input.
    """
    record(tmp_path, completion(FITS))

    (error,) = replay(tmp_path, asked, model=model)

    assert type(error) is NoRecordingError
    assert str(error).startswith(f"seeds/a.txt ({NAME}): no recorded answer fits this request; the nearest is {NAME}")
    assert str(tmp_path) not in str(error)
    assert says in str(error)
    assert "To ask a model, set OPENAI_API_KEY or give --base-url URL -m MODEL" in str(error)
    assert str(error).endswith("with --record DIR its answers are recorded")


def test_nothing_recorded_at_all(tmp_path):
    """An empty folder is told as such."""
    assert "hold nothing for this step" in str(replay(tmp_path)[0])


def test_a_missing_recording_is_looked_for_once(tmp_path, caplog):
    """A recording that is not there is no failure of the network, and is not retried."""
    with caplog.at_level("INFO", logger="summarizer.llm"):
        replay(tmp_path)

    assert caplog.records == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"version: 1\ninteractions: [",
        b"just text",
        b"version: 1\ninteractions: []\n",
        b"version: 1\nmetadata: {model: a/b}\ninteractions: [{request: {}}]\n",
        b"!!python/object/apply:os.system ['true']",
    ],
)
def test_a_broken_file_is_named(tmp_path, content):
    """A file that is no recording is named, and told how to mend, and is never run."""
    (tmp_path / f"{NAME}.yaml").write_bytes(content)

    (error,) = replay(tmp_path)

    assert type(error) is InputError
    assert str(error).startswith(f"{tmp_path / NAME}.yaml: cannot be read as a recording (")
    assert str(error).endswith("restore the file, or record it again with --record")


def test_a_missing_folder_is_named(tmp_path):
    """Replaying from a folder that is not there, and recording into a file, are told before anything is asked."""
    with pytest.raises(InputError, match="there is no such folder"):
        Recordings(tmp_path / "none", "replay")
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="the folder cannot be made"):
        Recordings(tmp_path / "file", "record")


def test_recorded_model(tmp_path):
    """The model of a folder's recordings is known with its provider, so that a replay needs no -m."""
    assert recorded_model(tmp_path) is None
    record(tmp_path, completion(FITS))
    (tmp_path / "README.md").touch()

    assert recorded_model(tmp_path) == "local/small-1"


def test_recording_goes_through_the_proxy(tmp_path, monkeypatch):
    """A proxy of the environment is used when recording as it is otherwise."""
    with ScriptedServer([completion(FITS)]) as proxy, Recordings(tmp_path, "record") as recordings:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url.removesuffix("/v1"))
        (answer,) = ask(recordings, Endpoint("local/small-1", "http://model.invalid/v1", api_key="key-of-mine"))

    assert answer.value.count == 25
    assert proxy.requests[0].path == "http://model.invalid/v1/chat/completions"


def test_replaying_writes_nothing(tmp_path):
    """A replay leaves the folder as it is, also when saved, and two may run at once."""
    record(tmp_path, completion(FITS))
    before = (tmp_path / f"{NAME}.yaml").stat()
    with Recordings(tmp_path, "replay") as one, Recordings(tmp_path, "replay") as other:
        assert ask(one, Endpoint("local/small-1")) == ask(other, Endpoint("local/small-1"))

    assert (tmp_path / f"{NAME}.yaml").stat().st_mtime_ns == before.st_mtime_ns


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
layouts = st.sampled_from(
    [
        {"separators": (",", ":")},
        {"indent": 2},
        {"indent": 3},
        {"ensure_ascii": True},
        {},
    ],
)
awkward = st.text(
    st.sampled_from("a“\u00a0\u200b\ufeff\u2028\x85\r\n\t :#-'\"|{[]}\\\x00\x7f😀é!&*%@`,?=<~0"), max_size=30
)


def assert_survives(text: str) -> None:
    """Write a cassette whose bodies are `text`, and read it back."""
    request = {"method": "POST", "uri": "http://model.invalid/v1/x", "body": text, "headers": {"content-type": ["a"]}}
    response = {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"string": text}}
    cassette = {
        "version": 1,
        "metadata": {"model": "a/b"},
        "interactions": [{"request": request, "response": response}],
    }
    written = serialize(cassette)
    assert deserialize(written.encode().decode()) == cassette


@given(json_values, layouts)
def test_any_json_survives(value, layout):
    """Whatever JSON a body holds, and however it is laid out, it is read back to the byte."""
    assert_survives(json.dumps(value, **{"ensure_ascii": False, **layout}).encode(errors="replace").decode())
    assert_survives(json.dumps({"content": json.dumps(value, **layout)}))


@given(awkward | st.text())
def test_any_text_survives(text):
    """Whatever text a message holds, awkward for YAML or not, it is read back to the byte, bare or inside JSON."""
    assert_survives(text)
    assert_survives(json.dumps({"content": text, text: [text]}, ensure_ascii=False, separators=(",", ":")))


@given(awkward | st.text())
def test_either_yaml_reader_reads_the_same(text):
    """Python's own YAML reader, where yaml was built without the fast one, reads the same."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_constructors = {**yaml.SafeLoader.yaml_constructors, **_ReadableLoader.yaml_constructors}
    body = json.dumps({"content": text, text: [text]}, ensure_ascii=False, separators=(",", ":"))
    interaction = {"request": {"body": body}, "response": {"body": {"string": text}}}
    written = serialize({"version": 1, "interactions": [interaction]})

    assert yaml.load(written, Loader=Loader)["interactions"] == [interaction]


def test_half_a_surrogate_pair_survives():
    """A lone surrogate, which only an escape can write, stays an escape."""
    assert_survives('{"content":"\\ud800"}')
    assert_survives('{"content":"\\ud83d\\ude00"}')


# Scripted recordings, for whole runs over what an endpoint may do. `SCRIPTS` makes them anew: see the last test.
SCRIPTS: dict[str, list[Reply]] = {
    "limit-then-success": [failure(429, "Slow down.", retry_after="2"), completion(FITS)],
    "cut-off": [completion('{"title":"“A', finish="length")] * 2,
    "refusal": [completion(None, refusal="I cannot help with that.")],
    "empty": [completion("")] * 5,
    "never-fits": [completion(BREAKS)] * 6,
    "fits-when-asked-again": [completion(BREAKS), completion(FITS)],
}


@pytest.mark.parametrize(
    ("case", "kind", "says"),
    [
        ("cut-off", TooLongError, "cut off"),
        ("refusal", AnswerError, "refused (I cannot help with that.)"),
        ("empty", AnswerError, "empty"),
        ("never-fits", AnswerError, "does not fit the schema, also after 2 re-asks (count: Field required)"),
    ],
)
def test_recorded_failures(case, kind, says):
    """Each way in which an answer fails replays from the repository's recordings."""
    (error,) = replay(SCRIPTED, name=f"extract-{case}-0a1b2c3d")

    assert isinstance(error, kind)
    assert says in str(error)


@pytest.mark.parametrize(
    ("case", "usage"),
    [
        ("limit-then-success", TokenUsage(requests=2, retries=1, input_tokens=100, output_tokens=10)),
        ("fits-when-asked-again", TokenUsage(requests=2, reasks=1, input_tokens=200, output_tokens=20)),
    ],
)
def test_recorded_recoveries(case, usage):
    """A limit that passes, and an answer that fits when asked again, replay with what they cost."""
    (answer,) = replay(SCRIPTED, name=f"extract-{case}-0a1b2c3d")

    assert answer.value == Report(title="“A”", count=25)
    assert answer.usage == usage


@pytest.mark.parametrize("case", SCRIPTS)
def test_scripted_recordings_are_true(tmp_path, case):
    """The repository's scripted recordings are what recording their scripts gives, byte for byte.

    `REWRITE_SCRIPTED=1` writes them anew.
    """
    name = f"extract-{case}-0a1b2c3d"
    with ScriptedServer(SCRIPTS[case]) as server, Recordings(tmp_path, "record") as recordings:
        ask(recordings, Endpoint("local/small-1", server.base_url), name=name)
    if os.environ.get("REWRITE_SCRIPTED"):
        shutil.copy(tmp_path / f"{name}.yaml", SCRIPTED)

    assert (tmp_path / f"{name}.yaml").read_bytes() == (SCRIPTED / f"{name}.yaml").read_bytes()

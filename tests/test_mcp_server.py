"""The tools for language models, asked by the SDK's own client; and what they must not read."""

import asyncio
import json
import os
import sys

import pytest
from brief_builder import ARTICLES, BRIEF
from mcp import Client, StdioServerParameters

from summarizer.errors import InputError
from summarizer.loading import AllowList
from summarizer.mcp_server import Tools, serve
from summarizer.render import render
from summarizer_schemas import Brief


@pytest.fixture
def folder(tmp_path):
    """A folder with articles and a brief of them, beside a secret that is outside."""
    folder = tmp_path / "served"
    (folder / "news").mkdir(parents=True)
    for article in ARTICLES:
        (folder / "news" / article.file).write_text(article.text, "utf-8")
    (folder / "brief.json").write_text(str(render(BRIEF, "json")), "utf-8")
    (tmp_path / "secret.txt").write_text("The password of Lowick bridge is swordfish.")
    return folder


def _call(served, name, **arguments):
    async def called():
        async with Client(serve(Tools(AllowList([served]), {}))) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(called())


def test_over_stdio_the_server_has_three_tools_and_finds_evidence(folder):
    """The command itself is started, and speaks the protocol on its standard streams alone."""
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "summarizer", "mcp", str(folder)], env=dict(os.environ)
    )

    async def asked():
        async with Client(command) as client:
            return await client.list_tools(), await client.call_tool(
                "find_evidence", {"quote": "31 people", "folder": "news"}
            )

    tools, result = asyncio.run(asked())
    assert [tool.name for tool in tools.tools] == ["summarize_folder", "verify_brief", "find_evidence"]
    (place,) = result.structured_content["found"]
    text = next(article.text for article in ARTICLES if article.file == place["file"])
    assert text[place["start"] : place["end"]] == place["exact"] == "31 people"
    assert place["sentence"].startswith("The earthquake that hit Tarvo")
    assert result.structured_content["articles"] == len(ARTICLES)


def test_a_folder_is_summarized_and_its_progress_told(seeds):
    """The brief comes as JSON or as Markdown; each article is told."""
    told = []

    async def heard(done, total, _message):
        told.append((done, total))

    async def made():
        async with Client(serve(Tools(AllowList([seeds.parent]), {}))) as client:
            return await client.call_tool(
                "summarize_folder", {"folder": "seeds", "as_json": True}, progress_callback=heard
            )

    result = asyncio.run(made())
    assert len(Brief.model_validate_json(result.content[0].text).sources) == 5
    assert sorted(told) == [(done, 5) for done in range(1, 6)]


@pytest.mark.parametrize("as_path", [True, False])
def test_a_brief_is_verified_as_a_file_or_as_text(folder, as_path):
    """What does not hold is told; a changed toll is found."""
    file = folder / "brief.json"
    before = _call(folder, "verify_brief", brief="brief.json", folder="news").structured_content
    file.write_text(file.read_text("utf-8").replace("31 people", "32 people"), "utf-8")
    brief = "brief.json" if as_path else file.read_text("utf-8")
    after = _call(folder, "verify_brief", brief=brief, folder="news").structured_content
    assert before["quotes"] == after["quotes"] == len(BRIEF.quotes)
    assert len(after["findings"]) > len(before["findings"])
    assert not after["holds"]


@pytest.mark.parametrize("path", ["..", "../secret.txt", "news/../../secret.txt", "/etc", "link", "loop", "a\0b", "no"])
@pytest.mark.parametrize("tool", ["summarize_folder", "find_evidence", "verify_brief"])
def test_no_path_leads_out(folder, tool, path):
    """Neither dots, nor absolute paths, nor links; and whether there is something is not told."""
    (folder / "link").symlink_to(folder.parent)
    (folder / "loop").symlink_to(folder / "loop")
    more = {"find_evidence": {"quote": "swordfish"}, "verify_brief": {"brief": "brief.json"}}.get(tool, {})
    result = _call(folder, tool, folder=path, **more)
    assert result.is_error
    assert "there is no such path" in result.content[0].text
    if tool == "verify_brief":
        assert "there is no such path" in _call(folder, tool, folder="news", brief=path).content[0].text


def test_a_link_among_the_articles_that_leads_out_is_a_failure_and_is_not_read(folder):
    """The rest of the folder is used; links within the folders are followed."""
    (folder / "news" / "stray.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "other").mkdir()
    (folder / "other" / "more.txt").write_text("Nine ships lay at Lowick.")
    (folder / "news" / "within.txt").symlink_to(folder / "other" / "more.txt")
    loaded = AllowList([folder]).articles("news")
    assert [(each.file, each.reason) for each in loaded.failures] == [
        ("stray.txt", "a link that leads out of the folders")
    ]
    assert not any("swordfish" in article.text for article in loaded.articles)
    found = _call(folder, "find_evidence", quote="nine ships", folder="news").structured_content
    assert [place["file"] for place in found["found"]] == ["within.txt"]


def test_a_sidecar_that_is_a_link_leading_out_is_not_read_nor_what_it_would_tell_of(folder):
    """The page beside it is left alone too: what is said of it would come from outside."""
    (folder.parent / "outside.json").write_text('{"address": "https://swordfish.example/"}')
    (folder / "news" / "page.txt").write_text("Nine ships lay at Lowick.")
    (folder / "news" / "page.txt.fetched.json").symlink_to(folder.parent / "outside.json")
    loaded = AllowList([folder]).articles("news")
    assert "swordfish" not in str(loaded)
    assert [each.file for each in loaded.failures] == ["page.txt.fetched.json"]


def test_near_misses_are_told_as_such(folder):
    """Words with another number are not found; the article's own stand beside."""
    result = _call(folder, "find_evidence", quote="has killed 32 people", folder="news").structured_content
    assert result["found"] == []
    assert any("31 people" in each["words"] for each in result["near"])


def test_what_is_no_folder_is_refused_when_the_server_starts(tmp_path):
    """The user's mistake is told to the user, not to a model."""
    with pytest.raises(InputError, match="is no folder"):
        AllowList([tmp_path / "nowhere"])


def test_a_failure_of_a_run_is_told_in_the_words_that_a_user_would_read(folder):
    """Where nobody can be asked, it is said that there is no key, as on the command line."""
    result = _call(folder, "summarize_folder", folder="news")
    assert result.is_error
    assert "There is no key" in json.dumps(result.content[0].text)

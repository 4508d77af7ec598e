"""The desk, asked over its own protocol: who is let in, what is read and written, and what a page is told."""

import json
import os
import re
import signal
import stat
import subprocess
import sys
from base64 import b64encode
from contextlib import contextmanager
from hashlib import sha256
from html import unescape
from itertools import islice, repeat, takewhile
from pathlib import Path
from threading import Event
from urllib.parse import quote

import httpx2
import pytest
from brief_builder import ARTICLES, BRIEF
from click.testing import CliRunner
from fleet import FERRIES, Harbour, write_articles
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import ScriptedServer
from starlette.testclient import TestClient

from summarizer.cli import main
from summarizer.decisions import parse_decisions
from summarizer.desk import papers
from summarizer.desk.app import Choice, make_app
from summarizer.desk.filenames import free_name, safe_name
from summarizer.desk.guard import Pass
from summarizer.desk.papers import EXPORTS, Papers
from summarizer.desk.serving import listen
from summarizer.desk.signature import signed_text
from summarizer.errors import InputError
from summarizer.loading import FORMATS
from summarizer.paths import CASSETTES, cache_folder
from summarizer.render import render_html
from summarizer_schemas import Brief

PORT = 4711
HERE = f"http://127.0.0.1:{PORT}"
SECRET = "swordfish"
KEY = "sk-canary-0123456789abcdef"


@pytest.fixture
def folder(tmp_path):
    """An empty folder, beside a secret that is outside."""
    (tmp_path / "secret.txt").write_text(f"The password is {SECRET}.")
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk"


@pytest.fixture
def own():
    """What lets a browser in."""
    return Pass(PORT)


@pytest.fixture
def options():
    """How briefs are made: from recordings, if at all."""
    return {}


@pytest.fixture
def stranger(folder, own, options):
    """A client that has been nowhere yet."""
    app = make_app(Papers(folder), options, own, Choice("local/small-1", ("ollama",)))
    with TestClient(app, base_url=HERE, follow_redirects=False) as client:
        yield client


@contextmanager
def let_in(folder, own, options):
    """A browser that was let in, and says of its requests where they come from, as browsers do."""
    app = make_app(Papers(folder), options, own, Choice("local/small-1", ("ollama",)))
    with TestClient(app, base_url=HERE) as client:
        client.get(own.address)
        client.headers["origin"] = HERE
        yield client


@pytest.fixture
def desk(folder, own, options):
    """The same, with the options of the test."""
    with let_in(folder, own, options) as client:
        yield client


def send(desk, path, **fields):
    """Press a button; what is said of it, and whether it was done."""
    answer = desk.post(path, content=json.dumps(fields))
    return answer.json()["said"], answer.status_code == 200


def drop(desk, name, content=b"Nine ships lay at Lowick."):
    """Drop a file; what is said, and whether it was taken."""
    answer = desk.post(f"/articles?name={quote(name, safe='', errors='surrogatepass')}", content=content)
    return answer.json()["said"], answer.status_code == 200


def finish(desk):
    """Wait until the run is over."""
    desk.portal.call(desk.app.state.runs.finished)


PATHS = ("/", "/desk.js", "/progress", "/brief", "/export/brief.docx", "/nowhere")
BUTTONS = ("/articles?name=a.txt", "/addresses", "/run", "/stop", "/decisions", "/sign", "/export")


def test_the_token_is_exchanged_for_a_cookie_that_no_script_and_no_other_site_gets(stranger, own):
    """A redirect takes the token out of the address; what the cookie holds is another secret."""
    answer = stranger.get(own.address)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert own.token not in cookie
    assert stranger.get("/").status_code == 200


@pytest.mark.parametrize("token", ["", "a", "é", "a&token=b"])
def test_a_wrong_token_lets_nobody_in(stranger, token):
    """Nothing is set and nothing shown."""
    answer = stranger.get(f"/?token={token}")
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", PATHS)
def test_without_the_cookie_nothing_is_shown(stranger, path):
    """Not even whether there is such a page."""
    assert stranger.get(path).status_code == 403


@pytest.mark.parametrize("path", BUTTONS)
def test_without_the_cookie_nothing_is_done(stranger, folder, path):
    """Not by a program on this computer, whatever origin it claims."""
    assert stranger.post(path, headers={"origin": HERE}, content=b"{}").status_code == 403
    assert not [*folder.iterdir()]


@pytest.mark.parametrize("host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", f"127.0.0.1:{PORT + 1}", ""])
@pytest.mark.parametrize("path", ["/", "/progress"])
def test_a_name_that_is_made_to_lead_here_reads_nothing(desk, path, host):
    """DNS rebinding: the cookie is there, but the Host is not ours."""
    assert desk.get(path, headers={"host": host, "origin": f"http://{host}"}).status_code == 421


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", f"http://127.0.0.1:{PORT + 1}", f"https://127.0.0.1:{PORT}"]
)
@pytest.mark.parametrize("path", BUTTONS)
def test_a_page_of_another_origin_does_nothing_though_the_cookie_comes_along(desk, folder, path, origin):
    """A page on another port of this computer is of the same site, so that a browser sends it the cookie."""
    assert desk.post(path, headers={"origin": origin}, content=b"{}").status_code == 403
    assert not [*folder.iterdir()]


@pytest.mark.parametrize("path", BUTTONS)
def test_a_request_that_does_something_must_say_where_it_comes_from(desk, path):
    """Every browser does."""
    del desk.headers["origin"]
    assert desk.post(path, content=b"{}").status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_another_page_embeds_or_leads_to_is_not_answered(desk, site):
    """Reading too: a script or a frame of another port of this computer would get the cookie."""
    del desk.headers["origin"]
    assert desk.get("/desk.js", headers={"sec-fetch-site": site}).status_code == 403


def test_two_hosts_in_one_request_are_none(desk):
    """Nobody knows which of them another program would take."""
    answer = desk.get("/", headers=[("host", f"127.0.0.1:{PORT}"), ("host", "evil.example")])
    assert answer.status_code == 421


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_forbids_what_the_desk_does_not_need(desk, path):
    """No Referer, no guessing of types, no embedding, no keeping; no script but its own."""
    headers = desk.get(path).headers
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]


def test_the_brief_has_an_origin_of_its_own(desk, folder):
    """Whoever wrote the page in the folder, it reaches nothing of the desk."""
    (folder / "brief.html").write_text("<script>alert(1)</script>")
    answer = desk.get("/brief")
    assert answer.text == "<script>alert(1)</script>"
    directives = answer.headers["content-security-policy"].split("; ")
    assert directives[0] == "sandbox allow-scripts allow-downloads allow-forms"
    assert "connect-src" not in answer.headers["content-security-policy"]
    assert next(each for each in directives if each.startswith("script-src")).startswith("script-src 'sha256-")


HOSTILE = (
    "../outside.txt", "..\\outside.txt", "/etc/cron.d/outside.txt", "C:\\outside.txt", "....//outside.txt",
    ".hidden.txt", "a\0b.txt", "a\nb.txt", "\u202egnp.txt", "con.txt", "CON.tar.txt", "x" * 5000 + ".txt",
    "é" * 300 + ".txt", " .txt", "\ud800.txt", "brief.html", "BRIEF.HTML", "events.csv", "a#1.txt", "a%2f..%2fb.txt",
    "<img src=x onerror=1>.txt",
)  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_file_is_called_it_lies_in_the_folder_and_is_read(desk, folder, name):
    """One plain visible file, none outside, none in the place of what the desk writes itself."""
    before = {*folder.parent.rglob("*")}
    said, is_taken = drop(desk, name, b"text\nNine ships lay at Lowick.\n")  # a table, too
    assert is_taken, said
    (made,) = {*folder.parent.rglob("*")} - before
    assert made.parent == folder
    assert made.name.isprintable()
    assert not made.name.startswith(".")
    assert made.name.casefold() not in {*EXPORTS, "decisions.toml"}
    assert len(os.fsencode(made.name)) < 200
    assert "1 to read" in desk.get("/").text
    assert "<img" not in desk.get("/").text


@pytest.mark.parametrize(
    "name", ["a.exe", "a", "", ".", "..", "decisions.toml", "summarize.toml", "a.txt.fetched.json", "a.txt/"]
)
def test_what_is_no_article_is_refused_and_nothing_written(desk, folder, name):
    """Settings and what is known of fetched pages are this program's own."""
    said, is_taken = drop(desk, name)
    assert not is_taken
    assert said
    assert not [*folder.iterdir()]


@given(st.text(st.characters(), max_size=300), st.sampled_from(FORMATS))
def test_a_safe_name_is_one_plain_part_of_a_path_and_safe_already(given_name, ending):
    """For all names: nothing leads out, and to make a safe name safe changes nothing."""
    try:
        name = safe_name(given_name + ending)
    except InputError:
        return
    assert Path(name).name == name
    assert not set(name) & set('/\\<>:"|?*#%\0')
    assert not name.startswith(".")
    assert safe_name(name) == name
    name.encode()


def test_files_of_one_name_are_kept_apart_and_one_file_is_taken_once(desk, folder):
    """Nothing is replaced, whatever the letter case; the same file again is the same file."""
    for name, content in (("a.txt", b"One."), ("A.txt", b"Two."), ("a.txt", b"One."), ("a.txt", b"Three.")):
        assert drop(desk, name, content)[1]
    assert {path.name: path.read_text() for path in folder.iterdir()} == {
        "a.txt": "One.", "A (2).txt": "Two.", "a (3).txt": "Three."
    }  # fmt: skip
    assert free_name("b.txt", ["a.txt"]) == "b.txt"


def test_a_file_that_is_too_large_is_refused_before_it_is_read(desk, folder, monkeypatch):
    """Whether it says how large it is or not."""
    monkeypatch.setattr("summarizer.desk.app.MOST_BYTES", 1000)
    said, is_taken = drop(desk, "a.txt", b"x" * 1001)
    assert not is_taken
    assert "1,000 bytes" in said
    answer = desk.post("/articles?name=a.txt", content=islice(repeat(b"x" * 600), 50))
    assert answer.status_code == 400
    assert not [*folder.iterdir()]


@pytest.mark.parametrize(("limit", "value"), [("MOST_FILES", 2), ("MOST_IN_ALL", 60)])
def test_the_folder_takes_so_much_and_no_more(desk, folder, monkeypatch, limit, value):
    """In number and in size; what is there stays."""
    monkeypatch.setattr(papers, limit, value)
    taken = [drop(desk, f"{number}.txt", b"%d " % number * 12)[1] for number in range(4)]
    assert taken == [True, True, False, False]
    assert len([*folder.iterdir()]) == 2


@pytest.mark.parametrize("path", ["/run", "/decisions", "/export", "/addresses"])
@pytest.mark.parametrize(
    "body", [b"[1]", b'{"text": 1}', b"{", b'{"text": "' + b"x" * 3_000_000 + b'"}', b"[" * 100_000]
)
def test_what_no_page_of_ours_sends_is_refused(desk, path, body):
    """With a sentence, and not with an error of the server."""
    answer = desk.post(path, content=body)
    assert answer.status_code == 400
    assert answer.json()["said"]


LINKED = ("stray.txt", "brief.html", "brief.json", "brief.docx", "decisions.toml", "page.txt.fetched.json")


def test_no_link_leads_out_of_the_folder(desk, folder):
    """Neither an article, nor what the desk shows or hands over, nor what stands beside a page."""
    outside = folder.parent / "secret.txt"
    for name in LINKED:
        (folder / name).symlink_to(outside)
    (folder / "inner").symlink_to(folder.parent)
    (folder / "page.txt").write_text("Nine ships lay at Lowick.")
    (folder / "ferry.txt").write_text("The ferry lay at Lowick, too.")
    shown = [desk.get(path) for path in ("/", "/brief", "/export/brief.docx", "/export/brief.html")]
    said = [
        send(desk, "/decisions", text="", seen="")[0],
        send(desk, "/sign", name="A")[0],
        send(desk, "/export", name="brief.md", length="short")[0],
    ]
    assert SECRET not in "".join([*(each.text for each in shown), *said])
    assert "a link that leads out of the folders" in shown[0].text
    assert outside.read_text() == f"The password is {SECRET}."


def test_what_is_written_takes_the_place_of_a_link_and_does_not_follow_it(folder):
    """A dropped file and an export lie in the folder; the file outside is as it was."""
    outside = folder.parent / "secret.txt"
    (folder / "link.txt").symlink_to(outside)
    here = Papers(folder)
    assert here.take("link.txt", b"Mine.") == "link (2).txt"
    assert outside.read_text() == f"The password is {SECRET}."


@pytest.mark.parametrize(
    ("code", "articles", "taken"),
    [("es", "1. Artículos", "a.txt está entre los artículos"), ("en", "1. Articles", "a.txt is among the articles")],
)
def test_the_desk_is_in_the_language_of_its_briefs(folder, own, code, articles, taken):
    """Its page, and what it has done; a browser is told which language it is."""
    with let_in(folder, own, {"language": code}) as desk:
        page = desk.get("/").text
        assert drop(desk, "a.txt") == (taken, True)
    assert articles in page
    assert f'<html lang="{code}">' in page


def test_the_policy_of_the_frame_lets_the_script_of_a_brief_in_any_language_run(desk, folder):
    """One that named the script of an English page alone left a Spanish one dead."""
    page = render_html(BRIEF.model_copy(update={"language": "es"}), ARTICLES)
    (folder / "brief.html").write_text(page, "utf-8")
    script = re.search("<script>(.*?)</script>", desk.get("/brief").text, re.DOTALL)[1]
    named = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{named}'" in desk.get("/brief").headers["content-security-policy"]


@pytest.mark.parametrize(
    "name", ["../secret.txt", "secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "decisions.toml"]
)
def test_only_exports_are_handed_over(desk, folder, name):
    """By the names that this program gives them."""
    (folder / "decisions.toml").write_text("")
    answer = desk.get(f"/export/{name}")
    assert answer.status_code in {403, 404}
    assert SECRET not in answer.text


def test_a_pipe_in_the_folder_does_not_hold_the_desk_up(desk, folder):
    """It is named among what could not be read."""
    os.mkfifo(folder / "brief.json")
    os.mkfifo(folder / "a.txt")
    (folder / "page.txt").write_text("Nine ships lay at Lowick.")
    os.mkfifo(folder / "page.txt.fetched.json")
    assert stat.S_ISFIFO((folder / "a.txt").stat().st_mode)
    assert "not a file" in desk.get("/").text


def test_addresses_of_this_computer_are_refused_by_the_guards_of_fetching(desk, folder):
    """The failure lies in the folder, and stands in the list."""
    with ScriptedServer([]) as server:
        said, is_done = send(desk, "/addresses", addresses=f"\n {server.base_url}/article \n")
    assert is_done, said
    assert not server.requests
    page = desk.get("/").text
    assert server.base_url in page
    assert [path.suffix for path in folder.iterdir()] == [".json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "@list.txt",
        "../secret.txt",
        "file:///etc/passwd",
        "http://a.example/\nsecret.txt",
        "http://a.example/\n" * 101,
    ],
)
def test_what_is_no_address_is_not_looked_up(desk, folder, text):
    """A list or a path in the field for addresses would read the computer's files."""
    said, is_done = send(desk, "/addresses", addresses=text)
    assert not is_done
    assert "address" in said
    assert not [*folder.iterdir()]


TITLE = "[[title]]\ntitle = 'Ferries'\n"


def seen(desk):
    """The mark of the decisions as the page shows them."""
    return desk.get("/").text.partition('name="seen" value="')[2].partition('"')[0]


def test_decisions_are_saved_to_the_byte_and_shown_again(desk, folder):
    """A leading empty line and markup among them."""
    text = "\n# <b>mine</b> </textarea>\n" + TITLE
    assert send(desk, "/decisions", text=text, seen=seen(desk))[1]
    assert (folder / "decisions.toml").read_text() == text
    page = desk.get("/").text
    assert "&lt;/textarea&gt;" in page
    assert page.count("</textarea>") == 2
    field = re.search(r'<textarea[^>]*name="text"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    assert unescape(field[1]) == text


@pytest.mark.parametrize("text", ["[[titel]]", "title = ", "[[title]]\ntitle = 'a\tb'"])
def test_decisions_that_cannot_be_used_leave_the_file_as_it_was(desk, folder, text):
    """It is said what is wrong with them, without an option of the command line."""
    (folder / "decisions.toml").write_text(TITLE)
    said, is_done = send(desk, "/decisions", text=text, seen=seen(desk))
    assert not is_done
    assert said.startswith("decisions.toml")
    assert (folder / "decisions.toml").read_text() == TITLE


def test_decisions_that_changed_in_the_folder_meanwhile_are_not_lost(desk, folder):
    """Whoever writes into the file by hand finds it as it was."""
    before = seen(desk)
    (folder / "decisions.toml").write_text(TITLE)
    said, is_done = send(desk, "/decisions", text="", seen=before)
    assert not is_done
    assert "was changed in the folder" in said
    assert (folder / "decisions.toml").read_text() == TITLE


def test_decisions_that_cannot_be_shown_are_named_and_the_rest_of_the_desk_works(desk, folder):
    """Nothing takes their place."""
    (folder / "decisions.toml").write_bytes(b"\xff\xfe")
    page = desk.get("/")
    assert page.status_code == 200
    assert "is not UTF-8" in page.text
    assert 'id="decide"' not in page.text


COMMENTED = "# first\n[[sign]] # mine\nname = 'Ada'\nbrief = '00000000'\n\n# kept\n[[pin]]\nfigure = '86198580'\n"


def test_who_signs_again_takes_her_own_earlier_signature_back_and_no_others():
    """Two of one name would contradict each other; comments and other entries stay."""
    once = signed_text(COMMENTED.replace("Ada", "Grace"), "Ada", "", "11111111")
    twice = signed_text(once, "Ada", "editor", "22222222")
    signatures = [(each.name, each.brief) for each in parse_decisions(twice, "d") if each.kind == "sign"]
    assert signatures == [("Ada", "22222222"), ("Grace", "00000000")]
    assert "# first" in twice
    assert "[[pin]]\nfigure = '86198580'" in twice
    assert "11111111" not in twice


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 500])
def test_a_name_that_nobody_can_have_signs_nothing(name):
    """The file is not touched."""
    with pytest.raises(InputError, match="name"):
        signed_text("", name, "", "11111111")


class TestRun:
    """A whole run, with a scripted endpoint."""

    @pytest.fixture
    def harbour(self):
        """The endpoint's script."""
        return Harbour()

    @pytest.fixture
    def options(self, harbour):
        """Ask the scripted endpoint, and keep what it answers."""
        with ScriptedServer(harbour) as server:
            yield {"base_url": server.base_url, "model": "local/small-1", "cache": cache_folder()}

    @pytest.fixture(autouse=True)
    def _articles(self, folder, monkeypatch):
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        write_articles(folder, FERRIES[:2])

    def make(self, desk, **fields):
        """Have the brief made."""
        said, is_done = send(desk, "/run", **({"source": "started"} | fields))
        assert is_done, said
        finish(desk)
        return desk.get("/").text

    def test_the_brief_lies_in_the_folder_and_what_is_kept_is_not_paid_again(self, desk, folder, harbour):
        """Decisions are applied without a request; every word of the run is in the folder."""
        page = self.make(desk)
        assert "2 articles" in page
        paid = len(harbour.asked)
        brief = Brief.model_validate_json((folder / "brief.json").read_bytes())
        assert brief.fingerprint in page
        assert send(desk, "/sign", name="Ada", role="editor", fingerprint=brief.fingerprint)[1]
        self.make(desk)
        signed = Brief.model_validate_json((folder / "brief.json").read_bytes())
        assert [(each.kind, each.applied) for each in signed.decisions] == [("sign", True)]
        assert len(harbour.asked) == paid
        assert desk.get("/brief").content == (folder / "brief.html").read_bytes()

    def test_the_key_is_in_no_answer(self, desk, folder, harbour):
        """Neither of a run that goes well, nor of one that the endpoint refuses, nor in what the page is made of."""
        assert KEY not in self.make(desk)
        harbour.refused = FERRIES
        write_articles(folder, FERRIES[2:3])
        assert KEY not in self.make(desk)
        assert KEY not in desk.get("/progress").text + desk.get("/brief").text

    @pytest.mark.parametrize("name", [each for each in EXPORTS if each not in {"brief.pdf", "brief.geojson"}])
    def test_every_format_is_written_into_the_folder_and_handed_over(self, desk, folder, name):
        """As a file that a browser saves and does not show."""
        self.make(desk)
        said, is_done = send(desk, "/export", name=name, length="standard")
        assert is_done, said
        answer = desk.get(f"/export/{name}")
        assert answer.content == (folder / name).read_bytes()
        assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
        assert "2 to read" in desk.get("/").text

    def test_an_article_that_is_called_as_the_brief_is_not_replaced(self, desk, folder, harbour):
        """That is said before anything is paid."""
        (folder / "brief.html").write_text("<p>Nine ships lay at Lowick.</p>")
        assert "is one of the articles" in self.make(desk)
        assert not harbour.asked
        assert (folder / "brief.html").read_text() == "<p>Nine ships lay at Lowick.</p>"

    def test_a_run_that_fails_says_why_and_leaves_the_brief_as_it_was(self, desk, folder):
        """As when nobody can be asked for a model."""
        self.make(desk)
        before = (folder / "brief.json").read_bytes()
        assert "PROVIDER/NAME" in self.make(desk, source="model", model="nonsense")
        assert (folder / "brief.json").read_bytes() == before

    def test_what_could_not_be_used_and_what_was_not_applied_is_told(self, desk, folder, harbour):
        """An editor must know before she signs."""
        harbour.refused = [FERRIES[1]]
        (folder / "decisions.toml").write_text("[[drop]]\nevent = 'ffffffff'\nreason = 'Old.'\n")
        page = self.make(desk)
        assert "Not applied: " in page
        assert "grey-bittern.txt: " in page

    def brief(self, folder):
        """The brief as it stands."""
        return Brief.model_validate_json((folder / "brief.json").read_bytes())

    def test_only_what_was_made_is_signed(self, desk, folder):
        """What is saved and not in the brief, or in it and no longer decided, is named; so is a brief not read."""
        self.make(desk)
        first = self.brief(folder).fingerprint
        title = "[[title]]\ntitle = 'Ferries'\n"
        send(desk, "/decisions", text=title, seen=seen(desk))
        said, is_done = send(desk, "/sign", name="Ada", fingerprint=first)
        assert not is_done
        assert "made with other decisions ([[title]]" in said
        assert "disabled>Sign it" in desk.get("/").text
        self.make(desk)
        send(desk, "/decisions", text="", seen=seen(desk))
        now = self.brief(folder).fingerprint
        assert "made with other decisions" in send(desk, "/sign", name="Ada", fingerprint=now)[0]
        send(desk, "/decisions", text=title, seen=seen(desk))
        assert "another one than this page shows" in send(desk, "/sign", name="Ada", fingerprint="00000000")[0]
        assert send(desk, "/sign", name="Ada", fingerprint=now)[1]

    def test_a_brief_carries_on_a_signed_one_that_is_kept(self, desk, folder):
        """Its decisions hold without being said again; what it was made since is kept, and stays chosen."""
        self.make(desk)
        send(desk, "/decisions", text="[[title]]\ntitle = 'Ferries'\n", seen=seen(desk))
        self.make(desk)
        signed = self.brief(folder).fingerprint
        assert send(desk, "/sign", name="Ada", fingerprint=signed)[1]
        self.make(desk)
        send(desk, "/decisions", text="", seen=seen(desk))
        write_articles(folder, FERRIES[2:3])
        page = self.make(desk, since="brief.json")
        assert "Not applied: [[sign]]" in unescape(page)
        made = self.brief(folder)
        assert made.title == "Ferries"
        assert made.changes
        assert Brief.model_validate_json((folder / f"brief-{signed}.json").read_bytes()).fingerprint == signed
        assert f'<option value="brief-{signed}.json" selected>' in page
        assert send(desk, "/sign", name="Bea", fingerprint=made.fingerprint)[1]
        assert "no such earlier brief" in self.make(desk, since="../brief.json")

    def test_a_signed_brief_is_not_lost_when_another_takes_its_place(self, desk, folder):
        """The page says under which name it lies from then on; it is none of the articles."""
        self.make(desk)
        signed = self.brief(folder).fingerprint
        send(desk, "/sign", name="Ada", fingerprint=signed)
        self.make(desk)
        write_articles(folder, FERRIES[2:3])
        page = self.make(desk)
        assert f"The brief before it lies in brief-{signed}.json" in page
        assert "3 to read" in page


def test_a_stopped_run_makes_the_brief_of_what_has_come_in(folder, own):
    """As the command line does; a whole brief that was there is kept beside it, and a second stop ends at once."""
    write_articles(folder, FERRIES[:1])
    let_go, asked, harbour = Event(), Event(), Harbour()
    with ScriptedServer(harbour) as server:
        options = {"base_url": server.base_url, "model": "local/small-1", "cache": cache_folder()}
        with let_in(folder, own, options) as desk:
            send(desk, "/run", source="started")
            finish(desk)
            whole = Brief.model_validate_json((folder / "brief.json").read_bytes())
            write_articles(folder, FERRIES[1:2])
            harbour._held = lambda: (asked.set(), let_go.wait())
            send(desk, "/run", source="started")
            was_asked = asked.wait(20)
            said, _ = send(desk, "/stop")
            let_go.set()
            finish(desk)
            page = unescape(desk.get("/").text)
    assert was_asked
    assert "awaited" in said
    assert "Stopped: made of what had been answered" in page
    assert f"The brief before it lies in brief-{whole.fingerprint}.json" in page
    assert {each.file for each in Brief.model_validate_json((folder / "brief.json").read_bytes()).sources}


def test_only_one_run_at_a_time_and_one_that_is_ended_leaves_nothing_half(folder, own):
    """The second is refused; whoever stops the first twice finds the folder as it was, and can begin again."""
    write_articles(folder, FERRIES[:2])
    let_go, asked = Event(), Event()
    with ScriptedServer(Harbour(held=lambda: (asked.set(), let_go.wait()))) as server:
        options = {"base_url": server.base_url, "model": "local/small-1"}
        with let_in(folder, own, options) as desk:
            assert send(desk, "/run", source="started")[1]
            assert asked.wait(20)
            assert desk.get("/progress").json()["is_running"]
            assert not send(desk, "/run", source="started")[1]
            assert send(desk, "/stop")[1]
            assert send(desk, "/stop")[1]
            finish(desk)
            assert "Ended; the brief is as it was" in desk.get("/").text
            assert {path.suffix for path in folder.iterdir()} == {".txt"}
            let_go.set()


AS_STARTED = {"model": "a/one", "extract_model": "a/two", "base_url": "http://127.0.0.1:9/v1", "max_cost": 2.5}


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({"source": "started", "model": "b/unused"}, AS_STARTED),
        (
            {"source": "model", "model": " b/three "},
            {"model": "b/three", "base_url": AS_STARTED["base_url"], "max_cost": 2.5},
        ),
        ({"source": "recordings"}, {"replay": CASSETTES, "max_cost": 2.5}),
    ],
)
def test_the_page_chooses_who_is_asked_and_nothing_else(folder, own, monkeypatch, fields, asked):
    """The address, the limit and where the key goes are settled when the desk is opened."""
    given = []

    async def note(_loaded, *, on_progress, stop, **options):
        assert not stop.cut_short
        given.append(options)
        raise InputError(on_progress.__name__)

    monkeypatch.setattr("summarizer.desk.runs.asummarize", note)
    write_articles(folder, FERRIES[:1])
    with let_in(folder, own, AS_STARTED) as desk:
        assert send(desk, "/run", **fields)[1]
        finish(desk)
    assert given == [asked | {"decisions": None, "since": None}]


def test_a_folder_that_is_none_and_a_port_that_is_taken_are_told(tmp_path):
    """Before anything is served."""
    assert "is no folder" in CliRunner().invoke(main, ["desk", str(tmp_path / "nowhere")]).stderr
    with listen(0) as taken:
        taken.listen()
        done = CliRunner().invoke(main, ["desk", str(tmp_path), "--port", str(taken.getsockname()[1])])
    assert done.exit_code == 2
    assert "--port" in done.stderr


def test_the_command_shows_the_address_and_is_closed_by_an_interrupt(tmp_path):
    """A process of its own; the address lets one in, nothing but what is said is printed, and the exit status is 0."""
    (tmp_path / "ferry.txt").write_text("Nine ships lay at Lowick.")
    command = [sys.executable, "-m", "summarizer", "desk", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as desk:
        lines = iter(desk.stderr.readline, "")  # which ends with the process, whatever it says
        said = "".join(takewhile(lambda line: line != "Ctrl-C closes it.\n", lines))
        address = re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", said)[0]
        with httpx2.Client(follow_redirects=True, trust_env=False) as client:
            assert "1 to read" in client.get(address).text
        desk.send_signal(signal.SIGINT)
        out, err = desk.communicate()
    assert (out, desk.returncode) == ("", 0)
    assert err.strip() == f"The desk is closed; all of it lies in {tmp_path}"


def test_the_desk_listens_on_this_computer_alone():
    """No other computer reaches it."""
    with listen(0) as found:
        assert found.getsockname()[0] == "127.0.0.1"

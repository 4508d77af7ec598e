"""The desk in Chromium: from an empty folder to a signed brief in Word, and what a page of another origin gets."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe
from fleet import FERRIES, Harbour, write_articles
from playwright.sync_api import expect, sync_playwright
from scripted_server import ScriptedServer
from test_html_in_a_browser import CHROMIUM, QUIET

from summarizer.desk.app import Choice
from summarizer.desk.serving import listen, server_of
from summarizer.paths import cache_folder

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed: apt-get install chromium"),
]
KEY = "sk-canary-0123456789abcdef"


@contextmanager
def opened(folder, options, arrived=None) -> Iterator[str]:
    """Serve a desk as the command does, and give the address that the terminal shows.

    Args:
        folder: the desk's.
        options: how briefs are made.
        arrived: gets the address and the headers of each request, as they came over the wire.
    """
    with listen(0) as listening:
        listening.listen()
        server, own = server_of(folder, options, Choice("local/small-1"), listening)
        desk = server.config.app

        async def noted(scope, receive, send):
            if scope["type"] == "http" and arrived is not None:
                arrived.append(
                    (scope["query_string"].decode(), {key.decode(): value.decode() for key, value in scope["headers"]})
                )
            await desk(scope, receive, send)

        server.config.app = noted
        thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield own.address
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def browser():
    """A browser."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser):
    """A browser that has been nowhere yet."""
    context = browser.new_context()
    context.set_default_timeout(20_000)
    yield context
    context.close()


def press(page, name):
    """Press a button after which the page is loaded anew: at once, or when the run is over."""
    with page.expect_event("load"):
        page.get_by_role("button", name=name, exact=True).click()


def test_from_an_empty_folder_to_a_signed_brief_in_word(tmp_path, context, monkeypatch):
    """Drop articles, make the brief, read it, correct it, sign it, export it; then close and find all in the folder."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    folder, given = tmp_path / "desk", write_articles(tmp_path / "given", FERRIES[:2])
    folder.mkdir()
    harbour, sent, arrived, troubles = Harbour(), [], [], []
    page = context.new_page()
    page.on("request", lambda request: sent.append(request.url))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text))
    with ScriptedServer(harbour) as model:
        options = {"base_url": model.base_url, "model": "local/small-1", "cache": cache_folder()}
        with opened(folder, options, arrived) as address:
            page.goto(address)
            assert page.url == address.partition("?")[0]
            expect(page.get_by_text("There is no article yet.")).to_be_visible()
            with page.expect_event("load"):
                page.locator("#files").set_input_files([*given.iterdir()])
            expect(page.locator("#articles li")).to_have_count(2)

            press(page, "Make it")
            expect(page.locator("#outcome")).to_contain_text("2 articles")
            paid = len(harbour.asked)
            expect(page.frame_locator("iframe").locator("h1")).to_be_visible()
            assert not Axe().run(page, context="main > .work").response["violations"]

            page.get_by_label("decisions.toml").fill("[[title]]\ntitle = 'Ferries'\n")
            press(page, "Save")
            expect(page.locator("#said")).to_contain_text("is saved")
            press(page, "Make it again")
            expect(page.locator("#outcome")).to_contain_text("2 articles")

            page.get_by_label("Your name").fill("Ada Example")
            page.get_by_label("Your role").fill("duty editor")
            press(page, "Sign it")
            expect(page.locator("#said")).to_contain_text("signature")
            press(page, "Make it again")
            expect(page.frame_locator("iframe").get_by_text("Ada Example").first).to_be_attached()
            assert len(harbour.asked) == paid

            page.get_by_label("Format").select_option("brief.docx")
            with page.expect_download() as download:
                page.get_by_role("button", name="Export").click()
            content = download.value.path().read_bytes()
            html = page.content()
    assert content == (folder / "brief.docx").read_bytes()
    assert "Ada Example" in zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    assert {"brief.json", "brief.html", "decisions.toml", "brief.docx"} < {path.name for path in folder.iterdir()}
    assert KEY not in html
    token = address.partition("token=")[2]
    assert [token in query for query, _ in arrived] == [True] + [False] * (len(arrived) - 1)
    assert not any(token in value for _, headers in arrived for value in headers.values())
    assert [headers["referer"] for _, headers in arrived if "referer" in headers] == []
    assert {url.split("/")[2] for url in sent} == {address.split("/")[2]}
    assert troubles == []


ATTACK = b"""<!doctype html><title>attack</title><script>
const at = location.hash.slice(1);
const sent = (how) => fetch(at + how.path, how).then((answer) => answer.text()).catch(() => "refused");
const shown = new Promise((go) => {
  const script = document.createElement("script");
  script.src = at + "/desk.js";
  script.onload = () => go("loaded");
  script.onerror = () => go("refused");
  document.documentElement.append(script);
});
const framed = document.createElement("iframe");
framed.src = at + "/";
document.documentElement.append(framed);
Promise.all([
  sent({ path: "/", credentials: "include" }),
  sent({ path: "/articles?name=evil.txt", method: "POST", credentials: "include", body: "evil" }),
  sent({ path: "/articles?name=evil.txt", method: "POST", credentials: "include", mode: "no-cors", body: "evil" }),
  sent({ path: "/stop", method: "POST", credentials: "include", mode: "no-cors" }),
  shown,
  new Promise((go) => { framed.onload = () => go("framed"); }),
]).then((all) => { document.title = JSON.stringify(all); });
</script>"""


class _Attacker(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.send_header("content-length", str(len(ATTACK)))
        self.end_headers()
        self.wfile.write(ATTACK)

    def log_message(self, *_arguments: object) -> None:
        pass


@contextmanager
def attacker() -> Iterator[ThreadingHTTPServer]:
    """Serve a page that attacks, on another port of this computer, and note what it is asked for."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Attacker)
    server.asked = []
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_page_of_another_origin_reads_and_does_nothing(tmp_path, context, host):
    """From another port, of the same site (it gets the cookie sent) and of another: no word, no script, no frame."""
    with opened(tmp_path, {}) as address, attacker() as other:
        page = context.new_page()
        page.goto(address)
        expect(page.get_by_text("There is no article yet.")).to_be_visible()
        desk = address.partition("/?")[0]
        page.goto(f"http://{host}:{other.server_port}/#{desk}")
        page.wait_for_function("document.title.startsWith('[')")
        found = page.evaluate("JSON.parse(document.title)")
        assert found[:5] == ["refused"] * 5
        assert not any("There is no article yet." in frame.content() for frame in page.frames[1:])
    assert not [*tmp_path.iterdir()]


def test_a_hostile_brief_in_the_folder_runs_nothing(tmp_path, context):
    """Neither as a script nor on a click; it asks nobody for anything, and the desk is another origin to it."""
    with opened(tmp_path, {}) as address, attacker() as other:
        (tmp_path / "brief.html").write_text(
            f"<title>quiet</title><h1>Brief</h1><img src='http://127.0.0.1:{other.server_port}/x'>"
            "<script>document.title = 'run'</script><p onclick='document.title = 1'>Here</p>"
        )
        page = context.new_page()
        page.goto(address)
        page.goto(address.partition("?")[0] + "brief")
        expect(page.locator("h1")).to_have_text("Brief")
        page.locator("p").click()
        assert page.title() == "quiet"
        assert page.evaluate("window.origin") == "null"
        assert not other.asked

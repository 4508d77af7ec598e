"""Addresses: what is fetched, what is refused, and what is kept, against a site on the loopback interface."""

import gzip
import json
import socket

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from web_server import Page, Site

from summarizer import load
from summarizer.cli import main
from summarizer.errors import InputError
from summarizer.fetching import Fetching, fetch_all, placed
from summarizer.fetching.client import Client, UnservedError, is_public
from summarizer.loading import load_articles
from summarizer.loading.html.obstacles import CONSENT, PAYWALL, SCRIPT
from summarizer.render.annex import _beside
from summarizer.render.document import Code
from summarizer_schemas.brief import Metadata

LINES = (
    "A ferry sank off the port of Marlo on Tuesday, the harbour master said in the evening.",
    "Some passengers were rescued by fishing boats, and three children are still missing.",
    "Divers will go on with the search on Wednesday, although storms are forecast for the coast.",
)
TEXT = "\n\n".join(LINES)


def article(headline="Ferry sinks", lines=LINES, head="", after=""):
    """A page with an article."""
    body = "".join(f"<p>{line}</p>" for line in lines)
    told = f"<article><h1>{headline}</h1>{body}</article>{after}"
    return f"<!DOCTYPE html><html><head><title>{headline}</title>{head}</head><body>{told}</body></html>"


def feed(site, count):
    """A feed whose entries link to /1, /2 and so on."""
    items = "".join(
        f"<item><link>{site.address}/{n}</link><description>Entry {n} in the feed.</description></item>"
        for n in range(1, count + 1)
    )
    return Page(
        f"<rss version='2.0'><channel><title>Gazette</title>{items}</channel></rss>", kind="application/rss+xml"
    )


@pytest.fixture
def site():
    """A site with one article."""
    with Site({"/a": Page(article())}) as running:
        yield running


@pytest.fixture
def fetch(tmp_path):
    """Fetch addresses of the loopback interface, and load what came of them."""

    def fetched(*addresses, items=50):
        folder = tmp_path / "saved"
        return load_articles(fetch_all(addresses, Fetching(folder, allows_private=True, items=items)))

    return fetched


@pytest.fixture
def reason(tmp_path):
    """Fetch one bad address beside a good file; why it failed."""

    def why(address):
        (tmp_path / "good.txt").write_text("A good article.")
        paths = fetch_all([address], Fetching(tmp_path / "saved", allows_private=True))
        (failure,) = load_articles([*paths, tmp_path / "good.txt"]).failures
        assert address in (failure.file, *failure.reason.split("(")[-1:]) or address in failure.reason
        return failure.reason

    return why


def test_a_page_is_fetched_and_saved_with_a_sidecar(site, tmp_path):
    """The folder is the input: read again without the network it gives the same, and the brief can name the address."""
    site.pages["/a"] = Page(article(), headers={"Set-Cookie": "key=1", "X-Served": "yes"})
    first = load(f"{site.address}/a", fetching=Fetching(tmp_path, allows_private=True))
    asked = len(site.asked)
    assert load_articles([tmp_path]) == first
    assert len(site.asked) == asked
    (found,) = first.articles
    assert (found.text, found.metadata.address) == (f"Ferry sinks\n\n{TEXT}", f"{site.address}/a")
    (sidecar,) = tmp_path.glob("*.fetched.json")
    told = json.loads(sidecar.read_text())
    assert (told["address"], told["headers"]["x-served"]) == (f"{site.address}/a", "yes")
    assert "set-cookie" not in told["headers"]
    assert told["fetched_at"].endswith("+00:00")


def test_a_brief_names_the_address_of_an_article():
    """Beside what else the file says of it."""
    told = _beside(Metadata(publisher="Gazette", address="https://paper.example/a"))
    assert told == (
        ". Beside the text the file says: ",
        "Gazette",
        ". It was fetched from ",
        Code("https://paper.example/a"),
    )


def test_nothing_is_fetched_unless_an_address_is_given(tmp_path, monkeypatch):
    """Neither a path nor a list of paths opens a connection."""
    monkeypatch.setattr(socket, "socket", None)
    (tmp_path / "a.txt").write_text("Rain fell.")
    (tmp_path / "list.txt").write_text(f"{tmp_path}/a.txt\n")
    assert len(load([f"@{tmp_path}/list.txt", tmp_path / "a.txt"]).articles) == 1


def test_a_list_may_hold_paths_and_addresses(tmp_path):
    """Each goes its own way; an address that stands twice is fetched once."""
    (tmp_path / "list.txt").write_text("https://a.example/x\nnotes.txt\n\nhttps://b.example/y\n")
    asked = []

    def fetch(addresses):
        asked.extend(addresses)
        return [tmp_path / "fetched"]

    paths = placed([f"@{tmp_path}/list.txt", "https://a.example/x", tmp_path], fetch)
    assert [str(each) for each in paths] == ["notes.txt", str(tmp_path), str(tmp_path / "fetched")]
    assert asked == ["https://a.example/x", "https://b.example/y"]


def test_every_request_names_the_tool_and_carries_no_credentials(site, fetch):
    """A cookie that a site sets is not sent on."""
    site.pages |= {"/c": Page("", 302, {"Location": "/a", "Set-Cookie": "key=1"})}
    fetch(f"{site.address}/c")
    for _, headers in site.asked:
        assert headers["User-Agent"].startswith("situation-brief/")
        assert not {"Cookie", "Authorization"} & set(headers)


def test_robots_txt_is_kept(site, reason, fetch):
    """What it does not allow is not asked for; where there is none, all is allowed."""
    assert len(fetch(f"{site.address}/a").articles) == 1
    site.pages["/robots.txt"] = Page("User-agent: *\nDisallow: /a\n", kind="text/plain")
    assert "robots.txt of 127.0.0.1 does not allow it" in reason(f"{site.address}/a")
    assert site.paths == ["/robots.txt", "/a", "/robots.txt"]


def test_a_robots_txt_that_fails_allows_nothing(site, reason):
    """RFC 9309: a site in trouble is left alone."""
    site.pages["/robots.txt"] = Page("", 500)
    assert "does not say what may be fetched" in reason(f"{site.address}/a")


PAID = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
ASKING = "<body><h2>Cookies</h2><p>We and 800 partners use cookies.</p><form><button>Yes</button></form></body>"


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (Page("", 404), "no such page (HTTP 404)"),
        (Page("", 403), "does not give it to everybody (HTTP 403)"),
        (Page("", 503), "the server fails (HTTP 503)"),
        (Page("", 302, {"Location": "/bad"}), "more than 5 redirects"),
        (Page("", 302, {"Location": "ftp://127.0.0.1/x"}), "only http and https"),
        (Page("", 302, {"Location": "http://ana:secret@127.0.0.1/x"}), "holds a name or password"),
        (Page(b"\x89PNG", kind="image/png"), "served as image/png, which cannot be read"),
        (Page(gzip.compress(bytes(11_000_000)), headers={"Content-Encoding": "gzip"}), "more than 10,000,000 bytes"),
        (Page(article(head=PAID)), PAYWALL),
        (Page(article(lines=LINES[:1], after="<div class='paywall-offer'>Subscribe</div>")), PAYWALL),
        (Page(ASKING), CONSENT),
        (Page("<body><noscript>You need JavaScript.</noscript><div id='root'></div><script>1</script></body>"), SCRIPT),
    ],
)  # fmt: skip
def test_what_is_no_article_is_a_failure_with_its_reason(site, reason, page, words):
    """The message says what is wrong and what to do."""
    site.pages["/bad"] = page
    assert words in reason(f"{site.address}/bad")


def test_an_article_behind_a_question_for_consent_elsewhere_is_a_failure(site, reason):
    """A redirect to another host that asks for consent leads to no article."""
    site.pages["/a"] = Page("", 302, {"Location": f"{site.address.replace('127.0.0.1', 'localhost')}/consent"})
    site.pages["/consent"] = Page(article("Before you go on"))
    assert CONSENT in reason(f"{site.address}/a")


def test_the_encoding_that_the_server_declares_counts(site, fetch):
    """As in browsers, before what the letters tell."""
    text = "Žuvo 12 žmonių, sakė meras; šįryt ėmė lyti, ūžė vėjas, ir niekas negalėjo išplaukti į jūrą."
    site.pages["/a"] = Page(article(lines=(text, *LINES)).encode("cp1257"), kind="text/html; charset=windows-1257")
    assert text in fetch(f"{site.address}/a").articles[0].text


def test_the_items_of_a_feed_are_fetched(site, fetch, caplog):
    """Where a page cannot be had, the feed's own text stands for it, and that is said; so it is beyond the limit."""
    site.pages |= {"/feed": feed(site, 4), "/1": Page(article("One")), "/3": Page(article("Three", LINES[::-1]))}
    loaded = fetch(f"{site.address}/feed", items=3)
    texts = [each.text.split("\n\n")[0] for each in loaded.articles]
    assert sorted(texts) == ["Entry 2 in the feed.", "Entry 4 in the feed.", "One", "Three"]
    assert "the server has no such page (HTTP 404)" in caplog.text
    assert "is not among the first 3 (--feed-items)" in caplog.text
    assert "/4" not in site.paths


def test_one_host_gets_one_request_at_a_time(site, fetch):
    """However many of its pages are wanted."""
    site.pages |= {"/feed": feed(site, 20)} | {f"/{n}": Page(article(f"Page {n}")) for n in range(1, 21)}
    assert len(fetch(f"{site.address}/feed").articles) == 20
    assert site.most_at_once == 1


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "fe80::1%eth0", "fc00::1", "ff02::1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:4136:e378:8000:63bf:80ff:fffe",
    ],
)  # fmt: skip
def test_this_computer_and_private_networks_are_not_public(address):
    """In whatever form an address is written."""
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_a_mapped_address_is_as_public_as_what_it_maps(address):
    """Wrapping an address changes nothing."""
    mapped = {is_public(f"::ffff:{address}"), is_public(f"64:ff9b::{address}"), is_public(str(address))}
    assert len(mapped) == 1


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "paper.example"])
def test_no_name_leads_to_this_computer(site, monkeypatch, name):
    """What counts is where a name leads when the connection is made."""
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: real(
        "127.0.0.1" if host == "paper.example" else host, *rest, **more))  # fmt: skip
    port = site.address.rpartition(":")[2]
    with Client(allows_private=False, max_bytes=1000) as client, pytest.raises(UnservedError, match="--allow-private"):
        client.get(f"http://{name}:{port}/a")
    assert site.asked == []


def test_a_name_that_changes_its_address_is_checked_at_each_connection(monkeypatch):
    """A name that is public at the first look and private at the next gets no connection."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    connected = []

    def resolve(*_, **__):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), 80))]

    def connect(address, *_, **__):
        connected.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    with Client(allows_private=False, max_bytes=1000) as client:
        for words in ("could not be reached|does not say", "--allow-private"):
            with pytest.raises(UnservedError, match=words):
                client.get("http://rebinding.example/a")
    assert connected == ["93.184.216.34"]


def test_a_redirect_into_a_private_network_is_refused(site, monkeypatch):
    """Each connection is checked, not only the first."""
    site.pages["/a"] = Page("", 302, {"Location": "http://169.254.169.254/latest/meta-data"})
    monkeypatch.setattr("summarizer.fetching.client.is_public", lambda address: address == "127.0.0.1")
    with (
        Client(allows_private=False, max_bytes=1000) as client,
        pytest.raises(UnservedError, match=r"169\.254\.169\.254 is"),
    ):
        client.get(f"{site.address}/a")


def test_a_proxy_of_the_environment_is_heeded_and_reaches_nothing_private(site, monkeypatch):
    """The proxy connects in our place, so what it would connect to is checked before."""
    monkeypatch.setenv("http_proxy", site.address)
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        _resolving(socket.getaddrinfo, {"paper.example": "93.184.216.34", "inner.example": "10.0.0.1"}),
    )
    site.pages |= {"http://paper.example/robots.txt": Page("", 404), "http://paper.example/a": Page(article())}
    with Client(allows_private=False, max_bytes=10_000) as client:
        assert b"Ferry sinks" in client.get("http://paper.example/a").content
        with pytest.raises(UnservedError, match="--allow-private"):
            client.get("http://inner.example/a")
    assert [path for path in site.paths if "inner" in path] == []


def _resolving(real, table):
    def resolve(host, port, *rest, **more):
        return real(table.get(host, host), port, *rest, **more)

    return resolve


def test_the_command_line_fetches_saves_and_checks_again_without_the_network(site, tmp_path):
    """--show-text of an address and of its folder are the same; verify looks the address up in the cache."""
    address = f"{site.address}/a"
    first = CliRunner().invoke(main, ["--show-text", "--allow-private", "--save", str(tmp_path), address])
    assert (first.exit_code, first.stdout) == (0, f"Ferry sinks\n\n{TEXT}\n")
    assert "Fetched into" in first.stderr
    asked = len(site.asked)
    assert CliRunner().invoke(main, ["--show-text", str(tmp_path)]).stdout == first.stdout
    assert len(site.asked) == asked
    refused = CliRunner().invoke(main, ["--show-text", address])
    assert refused.exit_code == 2
    assert f"{address}: 127.0.0.1 is this computer or in a private network" in refused.stderr


def test_an_address_that_was_never_fetched_cannot_be_checked(seeds_json):
    """Verify opens no connection."""
    result = CliRunner().invoke(main, ["verify", str(seeds_json), "https://paper.example/a"])
    assert result.exit_code == 2
    assert "was not fetched before" in result.stderr


def test_a_folder_that_cannot_be_made_is_an_input_error(tmp_path):
    """Before anything is fetched."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="name another with --save"):
        fetch_all(["http://127.0.0.1:9/a"], Fetching(tmp_path / "file" / "in"))

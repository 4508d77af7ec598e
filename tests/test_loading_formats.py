"""Articles as people have them: every format with an example, what is wrong with a broken one, and hostile files."""

import io
import json
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import get_args

import docx
import pypdf
import pytest
import trafilatura
from pdf_builder import built, lines

from summarizer.errors import InputError
from summarizer.loading import FORMATS as ENDINGS
from summarizer.loading import load_articles, read_columns
from summarizer.render import Format, render, render_changes
from summarizer.render.pdf import with_own_properties
from summarizer_schemas.brief import FORMAT, Metadata
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS

FORMATS = Path(__file__).parent / "formats"
FERRY = (FORMATS / "ferry.txt").read_text("utf-8")
STORM = "The weather service warned of storms."


def page(body: str, head: str = "") -> str:
    """A web page."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def zipped(**files: bytes) -> bytes:
    """An archive of these files; `__` in a name stands for a dot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return packed.getvalue()


@pytest.fixture
def load(tmp_path):
    """Load one file with this content beside a good article; what came of it, without the good one."""

    def loaded(name, content, **options):
        (tmp_path / "good.txt").write_text("A good article.")
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
        found = load_articles([tmp_path / name, tmp_path / "good.txt"], **options)
        return [each for each in found.articles if each.file != "good.txt"], found.failures

    return loaded


@pytest.fixture
def reasons(load):
    """Load one file; the labels and reasons of what failed in it."""
    return lambda *file, **options: {each.file: each.reason for each in load(*file, **options)[1]}


WHOLE = Metadata(
    headline="Ferry sinks off Marlo", publisher="Coastal Herald", published="2021-05-04", byline="Ana Petrov"
)
MADE_BY = Metadata(headline="Ferry sinks off Marlo", byline="Ana Petrov")
SENT = Metadata(headline="Ferry sinks off Marlo", byline="Ana Petrov", published="2021-05-04")


@pytest.mark.parametrize(
    ("file", "label", "metadata"),
    [
        ("ferry.md", "ferry.md", None),
        ("ferry.html", "ferry.html", WHOLE),
        ("ferry.mhtml", "ferry.mhtml", WHOLE),
        ("ferry.docx", "ferry.docx", MADE_BY),
        ("ferry.odt", "ferry.odt", MADE_BY),
        ("ferry.epub", "ferry.epub#1", WHOLE),
        ("ferry.eml", "ferry.eml", SENT),
        ("news.mbox", "news.mbox#1", SENT),
        ("news.jsonl", "news.jsonl#1", WHOLE),
        ("news.csv", "news.csv#1", WHOLE),
        ("news.rss", "news.rss#1", WHOLE),
        ("news.atom", "news.atom#1", WHOLE),
        ("news.zip", "news.zip/pages/ferry.html", WHOLE),
    ],
)
def test_the_same_article_has_the_same_text_in_every_format(file, label, metadata):
    """Menus, notes, links and comments are gone; what the file says beside the text is metadata, and not in it."""
    article = load_articles([FORMATS / file]).articles[0]
    assert (article.file, article.text, article.metadata) == (label, FERRY, metadata)
    assert article.page_starts == ()


def test_each_ending_that_is_read_has_an_example():
    """What has none is never read by `make installs`, which goes through the examples with an installed wheel."""
    of_another = {".htm": ".html", ".xml": ".rss"}
    examples = {path.suffix for path in FORMATS.iterdir()}
    assert {of_another.get(each, each) for each in ENDINGS} == examples


def test_each_ending_that_is_read_has_its_row():
    """Whoever has such a file finds what becomes of it."""
    rows = (FORMATS.parents[1] / "docs" / "formats.md").read_text("utf-8")
    assert not [each for each in ENDINGS if f"`{each}`" not in rows]


def test_a_pdf_has_the_same_words_and_knows_its_pages():
    """Lines stay as they are printed; each page begins where the list says."""
    (article,) = load_articles([FORMATS / "ferry.pdf"]).articles
    assert article.text.split() == FERRY.split()
    second = article.text.index("The operator")
    assert article.page_starts == (0, second)
    assert [article.page_at(offset) for offset in (0, second - 1, second, len(article.text) - 1)] == [1, 1, 2, 2]
    assert article.metadata == MADE_BY


def test_all_formats_in_one_folder_are_one_article_under_the_label_that_dates_it():
    """Copies in other formats are no other articles; the first file that gives a date speaks for them."""
    loaded = load_articles([FORMATS])
    ferry = next(each for each in loaded.articles if each.text == FERRY)
    assert ferry.file == "ferry.eml"
    assert ferry.metadata == SENT
    assert {"ferry.docx", "ferry.txt", "news.zip/pages/ferry.html"} <= set(ferry.copies)


def test_a_feed_without_the_articles_gives_their_summaries_and_says_so(caplog):
    """A summary is marked in the metadata, and the user is told."""
    summary = load_articles([FORMATS / "news.rss"]).articles[1]
    assert summary.file == "news.rss#2"
    assert summary.metadata.is_summary
    assert "news.rss: holds only the summary" in caplog.text


OWN = {
    "brief.html": "html",
    "brief.docx": "docx",
    "brief.md": "md",
    "brief.txt": "md",
    "brief.json": "json",
    "events.csv": "events.csv",
    "tolls.csv": "figures.csv",
    "brief.xlsx": "xlsx",
    "brief.geojson": "geojson",
    "brief.pdf": "pdf",
    "events.parquet": "events.parquet",
    "figures.parquet": "figures.parquet",
    "quotes.parquet": "quotes.parquet",
    "sources.parquet": "sources.parquet",
}
"""Files that this program writes, under their names or others."""


@pytest.fixture(scope="session")
def own_files(seeds, seeds_brief):
    """A brief in every format; the PDF is no print of it, as that takes a browser, but has the properties of one."""
    articles = load_articles([seeds]).articles
    pdf = with_own_properties(built([lines("A ferry ran aground.")]), seeds_brief.title, seeds_brief.format)
    made = {name: render(seeds_brief, each, articles=articles) for name, each in OWN.items() if each != "pdf"}
    return made | {"brief.pdf": pdf}


def test_every_format_that_is_written_is_held_to_be_no_article():
    """A new output format has its example here."""
    assert set(OWN.values()) == set(get_args(Format))


@pytest.mark.parametrize("name", OWN)
def test_a_brief_is_no_article(reasons, own_files, name):
    """Whoever names it is told so: it would be one more source for all that it says."""
    assert "a brief that this program made" in reasons(name, own_files[name])[name]


def test_in_a_folder_briefs_and_settings_are_passed_over_and_said(own_files, tmp_path, caplog):
    """They are neither articles nor failures; the articles beside them are read."""
    for name, content in own_files.items():
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    for name in ("summarize.toml", "decisions.toml"):
        (tmp_path / name).write_text("strict = true")
    (tmp_path / "ferry.md").write_text("A ferry ran aground off Marlo; nine were hurt.")
    loaded = load_articles([tmp_path])
    assert ([each.file for each in loaded.articles], loaded.failures) == (["ferry.md"], ())
    (told,) = [record.getMessage() for record in caplog.records if "Passed over" in record.getMessage()]
    assert all(name in told for name in [*OWN, "summarize.toml", "decisions.toml"])


@pytest.mark.parametrize("name", ["brief.pdf", "brief.parquet"])
def test_a_brief_is_known_where_no_library_reads_its_format(reasons, own_files, name, monkeypatch):
    """Without the extras, PDF and Parquet briefs are still told as such, and not as files that need a library."""
    monkeypatch.setitem(sys.modules, "pypdf", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    content = own_files[name] if name in own_files else own_files["events.parquet"]
    assert "a brief that this program made" in reasons(name, content)[name]


@pytest.mark.parametrize("name", ["a.parquet", "a.pdf"])
@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1\xff\xff\xff\xffPAR1", b"situation-brief/1"])
def test_a_file_that_is_damaged_or_of_another_is_no_brief(reasons, name, content):
    """Only the mark in its place is a brief's."""
    assert "a brief that this program made" not in reasons(name, content)[name]


@pytest.mark.parametrize("columns", [EVENT_COLUMNS, FIGURE_COLUMNS])
def test_a_table_of_an_earlier_version_is_no_article(reasons, columns):
    """A table is known by its first columns: what was added or taken since stands behind them."""
    earlier = ",".join([*columns[:6], "quote"])
    assert "a brief that this program made" in reasons("old.csv", f"{earlier}\n1,2,3,4,5,6,{STORM}\n")["old.csv"]


def test_what_changed_between_two_briefs_is_no_article_either(reasons, seeds_brief):
    """`summarize diff` printed into a file is of the same kind."""
    assert "a brief that" in reasons("changes.md", render_changes(seeds_brief))["changes.md"]


def test_a_pdf_that_carries_the_mark_is_no_article(reasons):
    """The mark stands among what the file says of itself."""
    writer = pypdf.PdfWriter(io.BytesIO(built([lines("A ferry ran aground.")])))
    writer.add_metadata({"/Subject": FORMAT})
    packed = io.BytesIO()
    writer.write(packed)
    assert "a brief that this program made" in reasons("brief.pdf", packed.getvalue())["brief.pdf"]


@pytest.mark.parametrize("name", ["brief.json", "other.geojson", "other.xlsx", "settings.toml"])
def test_a_file_of_another_is_told_as_what_cannot_be_read(reasons, name):
    """Only what carries the mark is this program's."""
    assert "not a format that can be read" in reasons(name, '{"title": "Ferries"}')[name]


def test_the_heads_and_feet_of_a_pdf_do_not_break_its_sentences(load):
    """What every page repeats stands once, and a word that a line's end broke is whole."""
    (article,), _ = load("a.pdf", (FORMATS / "report.pdf").read_bytes())
    words = " ".join(article.text.split())
    assert (words.count("situation report of 6 May 2021"), words.count("Page ")) == (1, 1)
    assert "was evacuated within the hour" in words
    assert "A well-known bridge fell, and well-known mills were lost." in words
    assert "villages that no road reaches any more" in words
    assert article.page_at(article.text.index("reaches")) == 5


def test_a_word_table_is_read_row_by_row(load):
    """A table stands where it stands in the document, one paragraph a row."""
    document = docx.Document()
    document.add_paragraph("Losses by town:")
    table = document.add_table(2, 2)
    for cell, text in zip(
        [cell for row in table.rows for cell in row.cells], ("Marlo", "12", "Lowick", "3"), strict=True
    ):
        cell.text = text
    document.add_paragraph("More is not known.")
    packed = io.BytesIO()
    document.save(packed)
    (article,), _ = load("a.docx", packed.getvalue())
    assert article.text == "Losses by town:\n\nMarlo | 12\n\nLowick | 3\n\nMore is not known."


def test_what_is_attached_to_a_mail_is_read_and_pictures_are_not(load):
    """An attachment is a file within the file; an unknown ending is named."""
    mail = (FORMATS / "ferry.eml").read_bytes()
    head = mail.partition(b"\n\n")[0]
    kept = b"\n".join(line for line in head.split(b"\n") if not line.startswith((b"Content-", b"MIME")))
    parts = [b"Content-Type: text/plain; charset=utf-8\n\nSee the files."]
    for name, kind in (("storm.txt", "text/plain"), ("x.exe", "application/octet-stream"), ("a.png", "image/png")):
        parts.append(f"Content-Type: {kind}\nContent-Disposition: attachment; filename={name}\n\n{STORM}".encode())
    mixed = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=BOUND\n\n"
    whole = kept + b"\n" + mixed + b"".join(b"--BOUND\n" + part + b"\n" for part in parts) + b"--BOUND--\n"
    articles, (failure,) = load("m.eml", whole)
    assert {article.file: article.text for article in articles} == {"m.eml": "See the files.", "m.eml/storm.txt": STORM}
    assert failure.file == "m.eml/x.exe"


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("cp1257", '<meta charset="windows-1257">'), ("utf-8", ""), ("utf-16", '<meta charset="iso-8859-1">')],
)
def test_a_page_is_decoded_as_it_declares(load, encoding, declared):
    """A byte order mark goes before UTF-8, and that before what the page declares."""
    text = "Žuvo 12 žmonių, sakė meras; šįryt ėmė lyti, ūžė vėjas, ir niekas negalėjo išplaukti į jūrą."
    (article,), _ = load(
        "a.html", page(f"<article><p>{text}</p><p>{text[:40]}</p></article>", declared).encode(encoding)
    )
    assert text in article.text


def test_a_mail_is_decoded_as_it_declares(load):
    """What the header names goes before what the letters tell."""
    text = "Žuvo 12 žmonių, sakė meras; šįryt ėmė lyti."
    head = "Subject: x\nContent-Type: text/plain; charset=windows-1257\nContent-Transfer-Encoding: 8bit\n\n"
    (article,), _ = load("a.eml", head.encode() + text.encode("cp1257"))
    assert article.text == text


@pytest.mark.parametrize("published", ["2199-01-01", "1999-12-31"])
def test_a_pages_date_is_not_held_against_todays(load, published):
    """The same page gives the same whenever it is read."""
    head = f'<meta property="article:published_time" content="{published}T10:00:00Z">'
    (article,), _ = load("a.html", page(f"<article><p>{STORM * 5}</p></article>", head))
    assert article.metadata.published == published


def test_no_date_of_a_page_comes_from_its_text(load):
    """A day that an article tells of is not its day of publication."""
    body = f"<article><h1>Storm</h1><p>On 3 May 2020 a storm came. {STORM * 5}</p></article>"
    (article,), _ = load("a.html", page(body))
    assert not (article.metadata and article.metadata.published)


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2021-05-04T23:30:00+02:00", "2021-05-04"),
        ("Tue, 04 May 2021 22:15:00 +0200", "2021-05-04"),
        ("2021-05", "2021-05"),
        ("03/04/2021", None),
        ("2021-02-30", None),
        ("2021-02-30T10:00", None),
        ("yesterday", None),
        (1620160200, None),
        ({"a": 1}, None),
    ],
)
def test_a_date_beside_the_text_is_read_as_written_or_not_at_all(load, given, day):
    """What could be two days is none."""
    (article,), _ = load("a.jsonl", json.dumps({"text": STORM, "date": given, "title": "Storm"}))
    assert article.metadata.published == day


def test_columns_are_as_the_user_says(load, caplog):
    """What --column says goes before what the names say, and nothing is told of it."""
    rows = [{"body": STORM, "text": "teaser", "when": "2021-05-04", "paper": "The Bay", "head": "Storm", "by": "A. P."}]
    columns = read_columns("text=body, published=when,publisher=paper,headline=head,byline=by")
    (article,), failures = load("a.jsonl", "\n".join(map(json.dumps, rows)), columns=columns)
    assert (article.text, failures) == (STORM, ())
    assert article.metadata == Metadata(headline="Storm", publisher="The Bay", published="2021-05-04", byline="A. P.")
    assert "--column" not in caplog.text


@pytest.mark.parametrize(
    "names", ["texto,titular,fecha", "Inhalt,Titel,Datum", "texte,titre,date", "текст,заголовок,дата"]
)
def test_columns_are_known_in_the_languages_of_articles(load, names):
    """A table of another newsroom keeps its headlines and days."""
    (article,), _ = load("a.csv", f"{names}\n{STORM},Storm,2024-05-16\n")
    assert (article.metadata.headline, article.metadata.published) == ("Storm", "2024-05-16")


def test_columns_that_are_not_read_are_said(load, caplog):
    """Whoever has the day in a column called otherwise learns it before the brief is paid."""
    load("a.csv", f"text,erschienen\n{STORM},2024-05-16\n")
    assert "a.csv: read with --column text=text; not read: 'erschienen'" in caplog.text


def test_columns_that_are_guessed_are_said(load, caplog):
    """A user sees how a table was read, in the words of the option."""
    load("a.csv", f"id;Title;Body\n1;Storm;{STORM}\n")
    assert "a.csv: read with --column headline=Title,text=Body" in caplog.text


@pytest.mark.parametrize("option", ["body", "text=", "texts=body", "text=a,text=b", ""])
def test_columns_that_are_not_understood_are_an_input_error(option):
    """The message says how to write it."""
    with pytest.raises(InputError, match="write text=NAME"):
        read_columns(option)


def test_a_mail_that_is_forwarded_as_a_file_is_read(load):
    """Mail programs attach it without a name."""
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = "Storm"
    inner.set_content(STORM)
    outer["Subject"] = "Fwd: Storm"
    outer.set_content("See below.")
    outer.add_attachment(inner)
    articles, failures = load("m.eml", outer.as_bytes())
    assert [article.file for article in articles] == ["m.eml", "m.eml/attachment.eml"]
    assert (articles[1].text, articles[1].metadata.headline, failures) == (STORM, "Storm", ())


def test_a_bad_line_does_not_spoil_the_others(load):
    """Each row is told by its number, and an empty line counts."""
    lines = [json.dumps({"text": STORM}), "", "{broken", json.dumps(["a"]), json.dumps({"text": 5}),
             json.dumps({"text": "\ud800 half"}), json.dumps({"text": FERRY})]  # fmt: skip
    articles, failures = load("a.jsonl", "\n".join(lines))
    assert [article.file for article in articles] == ["a.jsonl#1", "a.jsonl#7"]
    assert {each.file: each.reason.split(":")[0] for each in failures} == {
        "a.jsonl#3": "no JSON object",
        "a.jsonl#4": "no JSON object",
        "a.jsonl#5": "has no text in 'text'",
        "a.jsonl#6": "damaged",
    }


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.html", page("<div id='app'></div><script>run()</script>"), "no article can be told"),
        ("a.html", b"%PDF-1.7", "a PDF, whatever its name says"),
        ("a.mhtml", "Subject: x\n\nNo page.", "holds no web page"),
        ("a.pdf", b"%PDF-1.7\ncut", "damaged, or not what its ending says"),
        ("a.docx", b"PK\x03\x04cut", "damaged, or not what its ending says"),
        ("a.docx", zipped(a__txt=b"x"), "damaged, or not what its ending says"),
        ("a.eml", "\n\nno header", "no e-mail"),
        ("a.eml", "From: a@b.example\nContent-Type: image/png\n\nx", "without text"),
        ("a.mbox", "Subject: x\n\nHello", "no mailbox"),
        ("a.jsonl", "[1, 2]\n", "holds no row with columns"),
        ("a.jsonl", json.dumps({"words": STORM}), "no column is named as one that holds the text ('words')"),
        ("a.jsonl", json.dumps({"body": STORM, "content": STORM}), "may hold the text ('body', 'content')"),
        ("a.csv", 'text\n"cut', "no CSV that can be read"),
        ("a.csv", "text\n", "holds no row"),
        ("a.xml", "<note>Hello</note>", "no RSS or Atom feed"),
        ("a.rss", "<rss version='2.0'><channel></channel></rss>", "holds no article"),
        ("a.zip", b"PK\x03\x04cut", "no ZIP archive"),
        ("a.zip", zipped(__DS_Store=b"x"), "holds no article"),
    ],
)  # fmt: skip
def test_a_broken_file_is_a_failure_that_says_what_to_do(reasons, name, content, words):
    """Whatever is wrong with a file, its name and the reason are told."""
    reason = reasons(name, content)[name]
    assert words in reason


def test_a_column_that_is_not_there_is_named(reasons):
    """A slip in --column is told with the columns that there are."""
    reason = reasons("a.csv", f"id,body\n1,{STORM}\n", columns={"text": "bodi"})["a.csv"]
    assert reason == "has no column 'bodi', but 'id', 'body': mend --column"


@pytest.mark.parametrize(
    ("file", "module"),
    [("ferry.html", "trafilatura"), ("ferry.pdf", "pypdf"), ("ferry.docx", "docx"), ("news.rss", "feedparser")],
)
def test_a_library_that_is_missing_is_not_told_as_damage_to_the_file(reasons, monkeypatch, file, module):
    """Whatever a reader imports, the reason names it, and what to install."""
    monkeypatch.setitem(sys.modules, module, None)
    reason = reasons(file, (FORMATS / file).read_bytes())[file]
    assert "damaged" not in reason
    assert f"a library is missing (import of {module} halted" in reason
    assert 'pip install ".[documents]"' in reason


def test_a_library_that_lacks_another_is_not_told_as_damage_to_the_file(reasons, monkeypatch, tmp_path):
    """What the libraries we import need is missing as well if it is, whatever words they say it in."""
    folder = tmp_path / "libraries"
    folder.mkdir()
    (folder / "trafilatura.py").write_text("raise ImportError('clean is a separate project.\\nInstall it.')")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, "trafilatura")
    reason = reasons("ferry.html", (FORMATS / "ferry.html").read_bytes())["ferry.html"]
    assert reason.startswith("cannot be read here, a library is missing (clean is a separate project); in the checkout")


def test_a_pdf_that_only_another_library_decrypts_names_it(reasons, monkeypatch):
    """An encrypted PDF is not said to have a password where what decrypts it is missing."""

    def refuse(*_):
        raise pypdf.errors.DependencyError("cryptography>=3.1 is required for AES algorithm")

    monkeypatch.setattr(pypdf, "PdfReader", refuse)
    reason = reasons("a.pdf", b"%PDF-1.7")["a.pdf"]
    assert "a library is missing (cryptography>=3.1 is required for AES algorithm)" in reason


def test_an_encrypted_pdf_without_a_password_is_read(load):
    """Many a report is encrypted only so that it cannot be changed."""
    writer, packed = pypdf.PdfWriter(FORMATS / "ferry.pdf"), io.BytesIO()
    writer.encrypt("", owner_password="secret", algorithm="AES-256")
    writer.write(packed)
    (article,), _ = load("a.pdf", packed.getvalue())
    assert article.text.split() == FERRY.split()


def test_want_of_memory_is_not_told_as_damage_to_the_file(reasons, monkeypatch):
    """The computer is too small for the file, which may be whole."""

    def exhaust(*_, **__):
        raise MemoryError

    monkeypatch.setattr(trafilatura, "bare_extraction", exhaust)
    reason = reasons("ferry.html", (FORMATS / "ferry.html").read_bytes())["ferry.html"]
    assert "takes more memory than this computer has left" in reason


def test_a_method_of_packing_that_is_unknown_here_is_not_told_as_damage(reasons):
    """The other files of the archive are read."""
    packed = bytearray(zipped(a__txt=STORM.encode(), b__txt=STORM.encode()))
    for record, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = packed.index(record) + method
        packed[at : at + 2] = (97).to_bytes(2, "little")
    assert reasons("a.zip", bytes(packed)) == {
        "a.zip/a.txt": "packed in a way that cannot be unpacked here: pack it as a plain ZIP"
    }


@pytest.mark.parametrize(("is_locked", "words"), [(False, "without text"), (True, "with a password")])
def test_a_pdf_without_words_or_with_a_password_says_what_to_do(reasons, is_locked, words):
    """A scan is no text, and no password is asked for."""
    writer, packed = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    if is_locked:
        writer.encrypt("secret", algorithm="RC4-128")
    writer.write(packed)
    assert words in reasons("a.pdf", packed.getvalue())["a.pdf"]


def test_what_a_browser_saves_beside_a_page_is_passed_over(tmp_path):
    """`page_files` belongs to `page.html`; another folder of that kind does not."""
    (tmp_path / "ferry.html").write_bytes((FORMATS / "ferry.html").read_bytes())
    for folder in ("ferry_files", "other_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "script.js").write_text("run()")
    loaded = load_articles([tmp_path])
    assert [each.file for each in loaded.articles] == ["ferry.html"]
    assert [each.file for each in loaded.failures] == ["other_files/script.js"]


def test_a_list_stands_for_the_paths_in_it(tmp_path, monkeypatch):
    """Empty lines are passed over; a path that does not exist is a usage error, and so is a list that does not."""
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/a.txt").write_text("One.")
    Path("b.txt").write_text("Two.")
    Path("list.txt").write_text("in\n\nb.txt\r\n")
    assert [each.file for each in load_articles([Path("@list.txt")]).articles] == ["a.txt", "b.txt"]
    Path("list.txt").write_text("c.txt\n")
    for given, words in (("@list.txt", r"c\.txt does not exist"), ("@none.txt", "cannot be read as a list of paths")):
        with pytest.raises(InputError, match=words):
            load_articles([Path(given)])


def test_standard_input_is_one_article(monkeypatch):
    """It is plain text, called by the sign that stands for it."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORM.encode())))
    (article,) = load_articles([Path("-"), Path("-")]).articles
    assert (article.file, article.text) == ("-", STORM)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(reasons):
    """What an archive declares to hold is added up first, and that of archives within it counts as well."""
    half = zipped(**{f"{number}__txt": bytes(1_000_000) for number in range(60)})
    found = reasons("bomb.zip", zipped(a__zip=half, b__zip=half))
    assert "over the limit" in found["bomb.zip/b.zip"]
    many = zipped(**{f"{number}__txt": b"x" for number in range(2_001)})
    assert "unpacks to 2,001 files" in reasons("many.zip", many)["many.zip"]
    assert "unpacks to" in reasons("bomb.docx", zipped(**{str(n): bytes(1_000_000) for n in range(101)}))["bomb.docx"]


def test_an_archive_that_lies_about_its_sizes_is_damaged(reasons):
    """A file that is longer than declared is not read on."""
    packed = bytearray(zipped(a__txt=bytes(5_000_000)))
    at = packed.index(b"PK\x01\x02") + 24
    packed[at : at + 4] = (10).to_bytes(4, "little")
    assert "damaged" in reasons("a.zip", bytes(packed))["a.zip/a.txt"]


def test_archives_within_archives_end_somewhere(reasons):
    """More than three levels are not unpacked."""
    packed = zipped(a__txt=STORM.encode())
    for _ in range(4):
        packed = zipped(a__zip=packed)
    (reason,) = reasons("a.zip", packed).values()
    assert "more than 3 files deep" in reason


def test_a_path_in_an_archive_leads_nowhere(load, tmp_path):
    """A name in an archive is a label, printable, and nothing is written to it."""
    (article,), _ = load("a.zip", zipped(**{"../out\n__txt": STORM.encode()}))
    assert article.file == r"a.zip/../out\n.txt"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.zip", "good.txt"]


@pytest.mark.parametrize(
    "entities",
    [
        "<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)),
        "<!ENTITY a11 SYSTEM 'file:///etc/passwd'>",
    ],
)
def test_entities_of_a_feed_bring_nothing_in(load, entities):
    """Neither a billion laughs nor another file of this computer gets into an article."""
    item = f"<item><description>&a11; {STORM}</description></item>"
    (article,), _ = load("a.xml", f"<!DOCTYPE l [{entities}]><rss version='2.0'><channel>{item}</channel></rss>")
    assert article.text == f"&a11; {STORM}"


@pytest.mark.parametrize(
    ("name", "content"), [("a.html", page("<div>" * 50_000)), ("a.jsonl", '{"text":' + "[" * 100_000)]
)
def test_nesting_without_end_is_a_named_failure(reasons, name, content):
    """A reader that gives up ends as a failure, and the good article beside it is read."""
    assert [label.partition("#")[0] for label in reasons(name, content)] == [name]

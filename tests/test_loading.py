import hashlib
import os
from itertools import permutations
from pathlib import Path

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer.errors import InputError
from summarizer.loading import load_articles


def write(path: Path, content: str | bytes = "Rain fell.") -> Path:
    """Write a file, and its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def reason_of(path: Path, **options: int) -> str:
    """Load one bad file beside a good one, and give the bad one's reason."""
    good = write(path.parent / "good" / "good.txt", "A good article.")
    loaded = load_articles([path, good], **options)
    assert [article.file for article in loaded.articles] == ["good.txt"]
    (failure,) = loaded.failures
    assert failure.stage == "load"
    return failure.reason


def test_a_folder_is_searched_to_any_depth_and_sorted(tmp_path):
    """Text and Markdown files at every depth become articles, sorted by their path relative to the folder."""
    for name in ("b.txt", "a/z.md", "a/b/c.TXT"):
        write(tmp_path / name, f"Text of {name}.")
    assert [article.file for article in load_articles([tmp_path]).articles] == ["a/b/c.TXT", "a/z.md", "b.txt"]


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    """Names that begin with a dot are neither articles nor failures."""
    write(tmp_path / "a.txt")
    write(tmp_path / ".hidden.txt", "Hidden.")
    write(tmp_path / ".git" / "b.txt", "Hidden too.")
    loaded = load_articles([tmp_path])
    assert [article.file for article in loaded.articles] == ["a.txt"]
    assert loaded.failures == ()


def test_text_is_kept_as_decoded(tmp_path):
    """No newline is changed and no space is stripped, and both hashes are of what was read."""
    content = "  One\r\ntwo\rthree\u2028four “five”\n\n"
    (article,) = load_articles([write(tmp_path / "a.txt", content)]).articles
    assert article.text == content
    assert article.sha256 == article.text_sha256 == hashlib.sha256(content.encode()).hexdigest()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("Café “12”".encode("utf-8-sig"), id="utf-8 with BOM"),
        pytest.param("Café “12”".encode("utf-16"), id="utf-16 native"),
        pytest.param(b"\xfe\xff" + "Café “12”".encode("utf-16-be"), id="utf-16 big end first"),
        pytest.param("Café “12”".encode("utf-32"), id="utf-32"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(tmp_path, data):
    """Marked files are decoded as their mark says, and the mark is no part of the text; sha256 is of the bytes."""
    (article,) = load_articles([write(tmp_path / "a.txt", data)]).articles
    assert article.text == "Café “12”"
    assert article.sha256 == hashlib.sha256(data).hexdigest() != article.text_sha256


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        (
            "cp1252",
            "Al menos 25 personas murieron, informó el martes la organización; ningún niño sobrevivió mañana.",
        ),
        ("cp1251", "По меньшей мере 25 человек погибли в результате авиаударов, сообщили спасатели в понедельник."),
        ("cp1256", "قتل ما لا يقل عن 25 شخصا في غارات جوية، وفق ما أفاد به عمال الإغاثة يوم الاثنين"),
    ],
)
def test_other_encodings_are_told_from_the_text(tmp_path, encoding, text):
    """Unmarked text that is not UTF-8 is decoded to the letters that were written."""
    (article,) = load_articles([write(tmp_path / "a.txt", text.encode(encoding))]).articles
    assert article.text == text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b" \r\n\t\xc2\xa0", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"text\x00text", "binary"),
        ("No mark".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        (b"abc\x01\x02\x03\x04def", "binary"),
        (b"\xff\xfe\x00\xd8", "damaged"),
        (b"%PDF-1.7\n1 0 obj", "a PDF"),
    ],
)
def test_what_is_no_text_is_a_failure(tmp_path, data, expected):
    """Empty, binary and damaged files become failures that say what they are, with the hash of their bytes."""
    path = write(tmp_path / "bad.txt", data)
    assert expected in reason_of(path)
    (failure,) = load_articles([path, tmp_path / "good"]).failures
    assert failure.sha256 == hashlib.sha256(data).hexdigest()


def test_a_stray_control_character_does_not_condemn_an_article(tmp_path):
    """An article with one control character, as scraped text has now and then, is read."""
    text = "A long enough article. " * 20 + "\x08"
    assert load_articles([write(tmp_path / "a.txt", text)]).articles[0].text == text


@pytest.mark.parametrize("name", ["a.doc", "README", "a.txt~", "a.txt.gz"])
def test_other_endings_are_named(tmp_path, name):
    """A file with another ending is a failure, in a folder as well as on its own."""
    path = write(tmp_path / "folder" / name)
    assert "not a format that can be read (.txt, .md, .html" in reason_of(path)
    assert "not a format" in load_articles([tmp_path]).failures[0].reason


def test_the_limit_is_inclusive_and_nothing_larger_is_read(tmp_path):
    """A file of the limit's size is read; one byte more is a failure without a hash."""
    path = write(tmp_path / "a.txt", "x" * 100)
    assert load_articles([path], max_bytes=100).articles
    assert "over the limit of 99" in reason_of(path, max_bytes=99)
    assert load_articles([path, tmp_path / "good"], max_bytes=99).failures[0].sha256 is None


def test_pipes_are_named_without_being_opened(tmp_path):
    """A FIFO in a folder or on its own is a failure, and loading does not wait for it."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert "a pipe, socket or device" in reason_of(tmp_path / "pipe.txt")


def test_a_pipe_that_takes_a_files_place_does_not_block(tmp_path, monkeypatch):
    """A file that turns into a FIFO between the look and the opening ends as a failure."""
    path = write(tmp_path / "a.txt")
    status = path.stat()
    path.unlink()
    os.mkfifo(path)
    real = Path.stat
    monkeypatch.setattr(Path, "stat", lambda self, **options: status if self == path else real(self, **options))
    assert "changed while it was being read" in reason_of(path)


def test_a_file_that_grows_while_being_read_is_a_failure(tmp_path, monkeypatch):
    """A length that differs from what was announced is a failure, never half an article."""
    path = write(tmp_path / "a.txt", "First half.")
    status = path.stat()
    write(path, "First half. Second half.")
    real = Path.stat
    monkeypatch.setattr(Path, "stat", lambda self, **options: status if self == path else real(self, **options))
    assert "changed while it was being read" in reason_of(path)


def test_a_file_that_is_rewritten_while_being_read_is_a_failure(tmp_path, monkeypatch):
    """A file of the same length, but written to since it was looked at, is no article."""
    path = write(tmp_path / "a.txt", "It is 12.")
    os.utime(path, ns=(0, 0))
    status = path.stat()
    write(path, "It is 13.")
    real = Path.stat
    monkeypatch.setattr(Path, "stat", lambda self, **options: status if self == path else real(self, **options))
    assert "changed while it was being read" in reason_of(path)


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf", "a.zip", "a.jsonl"])
def test_a_file_of_500_megabytes_is_named_and_not_read(tmp_path, name):
    """Whatever the format, there is a limit, and beyond it no byte is read."""
    path = write(tmp_path / name)
    os.truncate(path, 500_000_000)
    assert "500,000,000 bytes, over the limit" in reason_of(path)
    assert load_articles([path, tmp_path / "good"]).failures[0].sha256 is None


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (PermissionError(13, "denied"), "permission"),
        (FileNotFoundError(2, "gone"), "not there"),
        (OSError(5, "io"), "EIO"),
    ],
)
def test_what_cannot_be_opened_is_a_failure(tmp_path, monkeypatch, error, expected):
    """Whatever the system says on opening, the file becomes a failure with a reason in our words."""
    path = write(tmp_path / "bad.txt")
    real = os.open

    def refuse(file, *rest, **options):
        if file == path:
            raise error
        return real(file, *rest, **options)

    monkeypatch.setattr(os, "open", refuse)
    assert expected in reason_of(path)


def test_links_to_folders_are_named_and_not_followed(tmp_path):
    """A loop of links ends at once; a link to a file is its file; a link to nothing is a failure."""
    write(tmp_path / "in" / "a.txt")
    (tmp_path / "in" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in" / "self.txt").symlink_to(tmp_path / "in" / "self.txt")
    (tmp_path / "in" / "none.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "in" / "same.txt").symlink_to(tmp_path / "in" / "a.txt")
    loaded = load_articles([tmp_path / "in"])
    assert [(article.file, article.copies) for article in loaded.articles] == [("a.txt", ())]
    reasons = {failure.file: failure.reason for failure in loaded.failures}
    assert set(reasons) == {"loop", "none.txt", "self.txt"}
    assert "a link to a folder" in reasons["loop"]


def test_a_folder_that_cannot_be_opened_is_named(tmp_path, monkeypatch):
    """A closed folder is a failure; what lies beside it is read."""
    write(tmp_path / "a.txt")
    closed = tmp_path / "closed"
    closed.mkdir()
    real = os.scandir

    def refuse(folder):
        if str(folder) == str(closed):
            raise PermissionError(13, "denied", str(closed))
        return real(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    loaded = load_articles([tmp_path])
    assert [article.file for article in loaded.articles] == ["a.txt"]
    assert [(failure.file, failure.reason) for failure in loaded.failures] == [
        ("closed", "a folder that cannot be opened: change its permissions")
    ]


def test_the_same_text_twice_is_one_article_with_copies(tmp_path):
    """The first label is kept, and the copies are named in order, whatever their encoding."""
    write(tmp_path / "c.txt", "Café opened.")
    write(tmp_path / "b.txt", "Café opened.".encode("utf-16"))
    write(tmp_path / "a.md", "Café opened.".encode("utf-8-sig"))
    (article,) = load_articles([tmp_path]).articles
    assert (article.file, article.copies) == ("a.md", ("b.txt", "c.txt"))
    assert article.sha256 == hashlib.sha256("Café opened.".encode("utf-8-sig")).hexdigest()


def test_one_file_reached_by_several_paths_counts_once(tmp_path):
    """A file that is given twice, on its own and in folders, is one article, under the outermost path."""
    path = write(tmp_path / "sub" / "a.txt")
    for paths in permutations([path, tmp_path, tmp_path / "sub", tmp_path / "sub" / ".." / "sub" / "a.txt"]):
        (article,) = load_articles(paths).articles
        assert (article.file, article.copies) == ("sub/a.txt", ())


def test_equal_names_are_told_apart_by_folder_and_then_by_hash(tmp_path):
    """Different articles never share a label, and none depends on the order of the paths."""
    paths = [write(tmp_path / folder / "a.txt", folder) for folder in ("one/x", "two/x", "three")]
    short = {text: hashlib.sha256(text.encode()).hexdigest()[:8] for text in ("one/x", "two/x")}
    expected = {
        "three": "three/a.txt",
        "one/x": f"x/a.txt ({short['one/x']})",
        "two/x": f"x/a.txt ({short['two/x']})",
    }
    for order in permutations(paths):
        assert {article.text: article.file for article in load_articles(order).articles} == expected


def test_the_order_of_paths_changes_nothing(tmp_path):
    """Articles, copies and failures are the same for every order of the arguments."""
    write(tmp_path / "a" / "x.txt", "Same.")
    write(tmp_path / "b" / "x.txt", "Same.")
    write(tmp_path / "b" / "y.txt", b"")
    write(tmp_path / "c.txt", "Other.")
    paths = [tmp_path / "a", tmp_path / "b", tmp_path / "c.txt", tmp_path / "b" / "x.txt"]
    assert len({load_articles(order) for order in permutations(paths)}) == 1


@pytest.mark.parametrize(
    ("name", "label"),
    [(b"a\nb.txt", r"a\nb.txt"), (b"caf\xe9.txt", r"caf\udce9.txt"), ("né \u202e.txt".encode(), r"né \u202e.txt")],
)
def test_labels_can_be_printed(tmp_path, name, label):
    """Line breaks, direction marks and bytes that are no text are escaped in a label."""
    (tmp_path / "in").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/" + name)).write_text("Rain fell.")
    (article,) = load_articles([tmp_path / "in"]).articles
    assert article.file == label
    article.file.encode()


@pytest.mark.parametrize("name", ["missing", "missing/a.txt", "a.txt/inner", "nul\0"])
def test_a_path_that_does_not_exist_is_a_usage_error(tmp_path, name):
    """The message names the path, also when another path is good."""
    write(tmp_path / "a.txt")
    with pytest.raises(InputError, match=r"does not exist"):
        load_articles([tmp_path, tmp_path / name])


def test_nothing_readable_is_an_input_error_that_tells_all(tmp_path):
    """The message says what was looked for, where, and why each file failed."""
    write(tmp_path / "a.doc")
    write(tmp_path / "b.txt", b"")
    with pytest.raises(InputError) as caught:
        load_articles([tmp_path])
    message = str(caught.value)
    for part in (".txt, .md, .html", str(tmp_path), "a.doc: not a format", "b.txt: empty"):
        assert part in message


def test_files_to_leave_out_are_passed_over(tmp_path):
    """An earlier brief in the folder is neither article nor failure, whether it is there yet or not."""
    write(tmp_path / "a.txt")
    write(tmp_path / "brief.md", "An earlier brief.")
    loaded = load_articles([tmp_path], leave_out=[tmp_path / "x" / ".." / "brief.md", tmp_path / "brief.json"])
    assert [article.file for article in loaded.articles] == ["a.txt"]
    assert loaded.failures == ()


def test_an_empty_folder_is_an_input_error(tmp_path):
    """Nothing found, and nothing given, are errors as well."""
    for paths in ([tmp_path], []):
        with pytest.raises(InputError, match="No article could be read"):
            load_articles(paths)


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=60) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_become_an_article_or_a_failure(tmp_path, data):
    """Whatever bytes a file holds, it is an article whose text can be written again, or a failure with its hash."""
    path = write(tmp_path / "any.txt", data)
    write(tmp_path / "good.txt", "A good article that stands beside it.")
    loaded = load_articles([path, tmp_path / "good.txt"])
    assert len(loaded.articles) + len(loaded.failures) == 2
    for item in (*loaded.articles, *loaded.failures):
        assert item.file == "good.txt" or item.sha256 == hashlib.sha256(data).hexdigest()
    for article in loaded.articles:
        article.text.encode()


@pytest.mark.parametrize(
    ("name", "sort"), [("chart.png", "a picture"), ("b.JPG", "a picture"), ("talk.mp3", "a sound")]
)
def test_a_picture_is_said_to_be_no_article(tmp_path, name, sort):
    """Nobody saves a picture as plain text: it can be left out."""
    reason = reason_of(write(tmp_path / name))
    assert reason.startswith(f"{sort} and no article: it can be left out")
    assert "plain text" not in reason

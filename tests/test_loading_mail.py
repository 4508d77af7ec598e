"""Mail, tables and feeds: who wrote what, on which day, and in which row."""

import io
import re
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.loading import load_articles
from summarizer.loading.mail import messages_of, read_letter
from summarizer_schemas.brief import Metadata

TOLD = "The fire service said that 14 workers died in a warehouse fire in Lowick on Tuesday."
MORE = "Three are missing, and twenty-two people are being treated in hospital, the mayor said."
HEAD = "From: Ana Petrov <ana@paper.example>\nSubject: Fire\nDate: Wed, 05 May 2021 08:00:00 +0000\n"
SENT = Metadata(headline="Fire", byline="Ana Petrov", published="2021-05-05")


@pytest.fixture
def load(tmp_path):
    """Load one file with this content."""

    def loaded(name, content):
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        (tmp_path / "good.txt").write_text("A good article.")
        found = load_articles([tmp_path])
        articles = {each.file: each for each in found.articles if each.file != "good.txt"}
        return articles, {each.file: each.reason for each in found.failures}

    return loaded


def both(plain, page):
    """A mail of two parts."""
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = (
        "Ana Petrov <ana@paper.example>",
        "Fire",
        "Wed, 05 May 2021 08:00:00 +0000",
    )
    mail.set_content(plain)
    mail.add_alternative(page, subtype="html")
    return mail.as_bytes()


@pytest.mark.parametrize(
    "plain",
    [
        "View this mail in your browser: https://paper.example/1",
        "Ihr Programm zeigt kein HTML.",
        TOLD.partition("said")[0],
    ],
)
def test_a_plain_part_that_stands_in_for_the_other_yields_to_it(load, plain):
    """What only tells to look elsewhere, in whatever language, is no article."""
    articles, _ = load("a.eml", both(plain, f"<h1>Fire</h1><p>{TOLD}</p><p>{MORE}</p>"))
    assert articles["a.eml"].text == f"Fire\n\n{TOLD}\n\n{MORE}"


def test_a_plain_part_that_tells_the_same_is_read(load):
    """It is as its sender wrote it."""
    articles, _ = load(
        "a.eml", both(f"{TOLD}\n\n{MORE}\n\n[image: logo] https://paper.example", f"<p>{TOLD}</p><p>{MORE}</p>")
    )
    assert articles["a.eml"].text.startswith(f"{TOLD}\n\n{MORE}\n\n[image")


@pytest.mark.parametrize(
    ("parameter", "lines", "text"),
    [
        (
            "",
            ("The fire killed 14 ", "workers in Lowick.", "More follows."),
            "The fire killed 14 workers in Lowick.\nMore follows.",
        ),
        ("; delsp=yes", ("The fire kil ", "led 14 workers.", "-- ", "Ana"), "The fire killed 14 workers.\n--\nAna"),
        ("", (" From the quay one ", "could see it."), "From the quay one could see it."),
    ],
)
def test_flowed_lines_are_put_together(load, parameter, lines, text):
    """RFC 3676, with the space that DelSp takes out."""
    head = f"{HEAD}Content-Type: text/plain; charset=utf-8; format=flowed{parameter}\n\n"
    assert load("a.eml", head + "\n".join(lines))[0]["a.eml"].text == text


def test_lines_that_a_mail_program_broke_are_one_paragraph(load):
    """Lines that could have gone on were ended by their writer: a list stays one."""
    wrapped = (
        "The fire service said that 14 workers died in a warehouse fire in\nLowick on Tuesday. Three are missing.\n\n"
        "- 14 dead\n- 22 hurt\nThe Mayor\n"
    )
    text = load("a.eml", f"{HEAD}\n{wrapped}")[0]["a.eml"].text
    assert text == (
        "The fire service said that 14 workers died in a warehouse fire in Lowick on Tuesday. Three are missing.\n\n"
        "- 14 dead\n- 22 hurt\nThe Mayor"
    )


OLDER = {
    "marks": f"{MORE}\n\nOn Tue, 4 May 2021 at 10:00, Joan Roe\n<joan@paper.example> wrote:\n> {TOLD}\n>\n> Joan\n",
    "outlook": f"{MORE}\n\n-----Original Message-----\nFrom: Joan Roe\nSent: 4 May 2021\nSubject: Fire\n\n{TOLD}\n",
    "forward": f"{MORE}\n\n---------- Forwarded message ---------\nVon: Joan Roe\nDatum: 4. Mai 2021\n\n{TOLD}\n",
}


@pytest.mark.parametrize("way", OLDER)
def test_older_mail_is_told_apart_from_the_new(load, way):
    """It is a part of its own, which the day of the message does not date."""
    articles, failures = load("a.eml", f"{HEAD}\n{OLDER[way]}")
    assert (articles["a.eml"].text, articles["a.eml"].metadata) == (MORE, SENT)
    older = articles["a.eml/quoted"]
    assert TOLD in older.text
    assert "Joan" in older.text.partition(TOLD)[0]
    assert MORE not in older.text
    assert (older.metadata, failures) == (None, {})


@pytest.mark.parametrize("quote", ["<blockquote type='cite'>{}</blockquote>", "<div class='gmail_quote'>{}</div>"])
def test_older_mail_in_html_is_told_apart_too(load, quote):
    """As mail programs mark it."""
    page = f"<p>{MORE}</p>{quote.format(f'<p>{TOLD}</p>')}"
    articles, _ = load("a.eml", f"{HEAD}Content-Type: text/html\n\n{page}")
    assert {name: each.text for name, each in articles.items()} == {"a.eml": MORE, "a.eml/quoted": TOLD}


def test_a_mail_that_declares_latin_1_is_read_as_browsers_do(load):
    """Its quotation marks, dashes and euros are those of windows-1252."""
    head = f"{HEAD}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n"
    text = "“Fourteen died” – the café owner’s son; damage of €2 million."
    assert load("a.eml", head.encode() + text.encode("cp1252"))[0]["a.eml"].text == text


SEPARATOR = "From ana@paper.example Wed May  5 08:00:00 2021"


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n"])
@pytest.mark.parametrize(
    "second", [SEPARATOR, "From - Wed May 05 09:00:00 +0000 2021", "From MAILER-DAEMON Sat Jan  1 00:00 UTC 2022"]
)
def test_a_separator_has_an_address_and_a_date(load, gap, second):
    """With or without a blank line before it; a sentence that begins with "From" ends no message."""
    body = f"{TOLD}\n\nFrom the quay one could see it.\nFrom Wed on it rained.\n>From Tarn came engines."
    articles, failures = load("a.mbox", f"{SEPARATOR}\n{HEAD}\n{body}{gap}{second}\n{HEAD}\n{MORE}\n")
    assert articles["a.mbox#1"].text == body.replace(">From", "From")
    assert (articles["a.mbox#2"].text, failures) == (MORE, {})


def test_a_mailbox_is_read_message_by_message(tmp_path):
    """It may be a hundred times as large as an article, and a message of it ten times; one that is larger is named."""
    small, large = f"{SEPARATOR}\nSubject: x\n\n{TOLD}\n\n", f"{SEPARATOR}\nSubject: y\n\n{'A ' * 600}\n\n"
    (tmp_path / "a.mbox").write_text(small * 20 + large + small.replace("14", "15"))
    loaded = load_articles([tmp_path], max_bytes=100)
    assert [(each.file, len(each.copies)) for each in loaded.articles] == [("a.mbox#1", 19), ("a.mbox#22", 0)]
    ((failure),) = loaded.failures
    assert (failure.file, failure.reason) == ("a.mbox#21", "over the limit of 1,000 bytes: save it alone")


def escaped(body):
    """A message's text as a mailbox holds it."""
    return re.sub("^(>*From )", r">\1", body, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("broken", "is_one"),
    [
        ("Tests found cyanide in the two wells there,\nabove the limit.", True),
        ("The Red Cross shelters those who were led out of\nthe harbour in the hall\nof the school.", True),
        ("Les secours cherchent encore douze personnes\net ont ouvert un abri.", True),
        ("لا تزال فرق الإنقاذ تبحث عن اثني عشر شخصا\nتحت الأنقاض.", True),
        ("The mayor of Lowick spoke to the reporters.\nlowick.example", False),
        ("Those who are still missing in the harbour\nAnn Hale", False),
        ("roses are red\nviolets are blue", False),
    ],
)
def test_a_sentence_that_was_broken_by_hand_is_one_line(load, broken, is_one):
    """However uneven the right edge is, and beside a line that is longer than any program breaks."""
    address = "https://lowick.example/" + "a" * 80
    text = broken.replace("\n", " ") if is_one else broken
    assert load("a.eml", f"{HEAD}\n{broken}\n\n{address}\n")[0]["a.eml"].text == f"{text}\n\n{address}"


@given(
    st.lists(st.lists(st.sampled_from(["From a", ">From b", "From", "Subject: x", "> c", "d"])), min_size=1, max_size=5)
)
def test_no_line_of_a_mailbox_is_lost(messages):
    """However messages are written, each comes out whole where their lines that begin with "From " are escaped."""
    bodies = ["\n".join(lines) for lines in messages]
    packed = "".join(f"{SEPARATOR}\nS: x\n\n{escaped(body)}\n" for body in bodies)
    assert list(messages_of(io.BytesIO(packed.encode()), 1000)) == [f"S: x\n\n{body}\n".encode() for body in bodies]


@given(st.text(alphabet="ab >\n:-", max_size=80))
def test_no_word_of_a_letter_is_lost(text):
    """What is new and what is older make up the whole, whatever is put together."""
    letter = read_letter(text)
    assert sorted("".join(letter).translate({ord(each): None for each in " \n>"})) == sorted(
        text.translate({ord(each): None for each in " \n>"})
    )


def test_a_row_with_too_many_or_too_few_fields_is_named(load):
    """It is not cut, and the others are read."""
    table = f"title,text,date\nA,The fire killed 14, three are missing,2021-05-05\nB,{TOLD}\nC,Rain fell.,2021-05-06\n"
    articles, failures = load("a.csv", table)
    assert list(articles) == ["a.csv#3"]
    assert {name: reason.partition(":")[0] for name, reason in failures.items()} == {
        "a.csv#1": "has 4 fields, and the first row 3",
        "a.csv#2": "has 2 fields, and the first row 3",
    }


@pytest.mark.parametrize("bad", ['B,"The storm killed 25,2021-05-06', 'B,"The "storm" killed 25",2021-05-06'])
def test_one_bad_quotation_mark_costs_one_row(load, bad):
    """Whether a field never ends, or ends too soon."""
    table = f'title,text,date\nA,"{TOLD}\nand more",2021-05-05\n{bad}\nC,"{MORE}",2021-05-07\nD,Rain fell.,2021-05-08\n'
    articles, failures = load("a.csv", table)
    assert [each.text for each in articles.values()] == [f"{TOLD}\nand more", MORE, "Rain fell."]
    ((name, reason),) = failures.items()
    assert name == "a.csv#2"
    assert "mend its quotation marks" in reason


def feed(item, kind="rss"):
    """A feed of one entry."""
    if kind == "atom":
        return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Gazette</title><entry><title>A</title>{item}</entry></feed>"
    spaces = "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
    channel = f"<channel><title>Gazette</title><item><title>A</title>{item}</item></channel>"
    return f"<rss version='2.0' {spaces}>{channel}</rss>"


@pytest.mark.parametrize(
    ("kind", "dated", "day"),
    [
        ("rss", "<dc:date>2021-05-05T08:00:00Z</dc:date>", "2021-05-05"),
        ("atom", "<updated>2021-05-05T08:00:00Z</updated>", "2021-05-05"),
        ("atom", "<updated>2021-05-09T08:00:00Z</updated><published>2021-05-05T08:00:00Z</published>", "2021-05-05"),
        ("rss", "", None),
    ],
)
def test_an_entry_is_dated_by_publication_else_by_change(load, kind, dated, day):
    """Dublin Core's date counts, and so does `updated` where it stands alone."""
    text = f"<summary>{TOLD}</summary>" if kind == "atom" else f"<description>{TOLD}</description>"
    articles, _ = load(f"a.{kind}", feed(f"{dated}{text}", kind))
    assert articles[f"a.{kind}#1"].metadata.published == day


def test_a_feed_is_read_by_the_rules_of_pages(load):
    """Cells and blocks stand apart, and what is deleted or hidden is not shown."""
    html = (
        f"<p>{TOLD}</p><table><tr><th>Town</th><th>Dead</th></tr><tr><td>Lowick</td><td>14</td></tr></table>"
        "<section>One.</section><section>Two.</section><p hidden>600 died</p>"
        "<p>It hurt <del>17</del>22<sup>3</sup>.</p>"
    )
    articles, _ = load("a.rss", feed(f"<content:encoded><![CDATA[{html}]]></content:encoded>"))
    lines = [TOLD, "Town | Dead", "Lowick | 14", "One.", "Two.", "It hurt 22."]
    assert articles["a.rss#1"].text.split("\n\n") == lines


@pytest.mark.parametrize(
    "sender",
    [
        "UN OCHA Peru",
        "Prensa Municipalidad de Marlo",
        "Lake Ona Fire Service",
        "Ministère de la Santé",
        "Defesa Civil de Serra Alta",
        "Corpo de Bombeiros",
        "Protezione Civile",
        "Feuerwehr Marlo",
        "Préfecture de l'Isère",
        "Ayuntamiento de Marlo",
        "Brandweer Marlo",
        "Больница № 4",
    ],
)
def test_a_body_that_sends_a_mail_is_its_publisher(load, sender):
    """As the outlet of an article is: readers are told whose word it is."""
    articles, _ = load("a.eml", f"From: {sender} <flash@example.org>\nSubject: Fire\n\n{TOLD}\n")
    told = articles["a.eml"].metadata
    assert (told.publisher, told.byline) == (sender, None)


def test_who_sends_from_a_domain_of_its_own_name_is_its_publisher(load):
    """Whatever its name says; a person writes from a box that is called after himself."""
    for sender, publisher in (
        ("Marlo Water <bulletin@marlowater.example>", "Marlo Water"),
        ("Ana Petrov <ana@anapetrov.example>", None),
        ("Ana Petrov <news@paper.example>", None),
    ):
        articles, _ = load("a.eml", f"From: {sender}\nSubject: Fire\n\n{TOLD}\n")
        assert articles["a.eml"].metadata.publisher == publisher


@pytest.mark.parametrize("sender", ["Ana Petrov", "ANA PETROV", "Jean-Luc Moreau", "A. P. Hill", "Petrov, Ana"])
def test_a_person_who_sends_a_mail_is_its_author(load, sender):
    """Whatever letters the name is in."""
    articles, _ = load("a.eml", f'From: "{sender}" <ana@example.org>\nSubject: Fire\n\n{TOLD}\n')
    told = articles["a.eml"].metadata
    assert (told.publisher, told.byline) == (None, sender)

"""Articles in many formats and languages, from the files to a brief that verifies, with a scripted model."""

import asyncio
import json
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner
from fake_model import FakeModel, OpenedModel
from report_builder import claim, event, figure, name, report

import summarizer.pipeline.models
from summarizer.cli import main
from summarizer.config import Settings
from summarizer.loading import load_articles
from summarizer.pipeline import make_brief
from summarizer.render import render
from summarizer.steps.extract import extract
from summarizer.steps.prompts import Prompts
from summarizer.verify import verify_brief
from summarizer_schemas.report import Prose

FORMATS = Path(__file__).parent / "formats"
SIX = ("ferry.txt", "ferry.html", "ferry.pdf", "ferry.docx", "ferry.eml", "news.jsonl")
REPORT = report(
    headline="Ferry sinks off Marlo",
    published=None,
    published_text=[],
    gist="A ferry sank off Marlo.",
    names=[name("Marlo"), name("Blue Line", kind="company")],
    events=[
        event(
            summary="A ferry sank off the port of Marlo.",
            date=None,
            date_text="on Tuesday",
            places=["Marlo"],
            source="the harbour master",
            quote="A ferry sank off the port of Marlo on Tuesday",
        )
    ],
    figures=[
        figure(metric="killed", of="people", value=[12], quote="killing at least 12 people"),
        figure(
            metric="rescued", of="passengers", value=[50], qualifier="about", source="the coast guard",
            quote="Some 50 passengers were rescued by fishing boats, the coast guard said",
        ),
    ],
    claims=[
        claim(claimant="Blue Line", claim="The ship had been overloaded.",
              quote="denied that the ship had been overloaded"),
    ],
)  # fmt: skip
TOLD = {
    "es": "Al menos 25 personas murieron en un incendio en Lorca, dijo la alcaldía el martes.",
    "ru": "По меньшей мере 25 человек погибли при пожаре в Марло, сообщила мэрия во вторник.",
    "ar": "قتل 25 شخصا في حريق في مدينة مارلو، وفق ما أعلنت البلدية يوم الثلاثاء.",
}


def told_in(language):
    """A report on the fire, in the words of one language."""
    text = TOLD[language]
    quote = text.split(",")[0].split("،")[0]
    return report(
        headline=None, published=None, published_text=[], language=language, gist="People died in a fire.", names=[],
        events=[event(kind="disaster", summary="A fire broke out.", date=None, date_text=None, places=[], source=None,
                      quote=quote)],
        figures=[figure(metric="killed", of="people", value=[25], quote=quote,
                        qualifier="exact" if language == "ar" else "at_least")],
        claims=[],
    )  # fmt: skip


@pytest.fixture
def mixed(tmp_path, monkeypatch):
    """A folder of six formats and four languages, and a model that knows the articles in it."""
    for file in ("ferry.pdf", "ferry.html"):
        (tmp_path / file).write_bytes((FORMATS / file).read_bytes())
    (tmp_path / "fuego.jsonl").write_text(json.dumps({"body": TOLD["es"], "date": "2021-05-05"}))
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "a@b.example", "Пожар", "Wed, 05 May 2021 10:00:00 +0300"
    mail.set_content(TOLD["ru"])
    (tmp_path / "fire.eml").write_bytes(mail.as_bytes())
    (tmp_path / "fire.csv").write_text(f'text,date\n"{TOLD["ar"]}",2021-05-05\n')
    (tmp_path / "storm.txt").write_text("The weather service warned of storms along the whole coast.")
    storm = report(headline=None, published=None, published_text=[], gist="Storms may come.", names=[], events=[],
                   figures=[], claims=[])  # fmt: skip
    reports = {"ferry": REPORT, "fuego": told_in("es"), "storm": storm}
    for language in ("ru", "ar"):
        (text,) = [each.text for each in load_articles([tmp_path]).articles if TOLD[language] in each.text]
        reports[f"fire-{sha256(text.encode()).hexdigest()[:8]}"] = told_in(language)
    script = {f"extract-{start}": [answer] for start, answer in reports.items()} | {"compose-": [Prose(sentences=[])]}
    monkeypatch.setattr(summarizer.pipeline.models, "Model", lambda _, **__: OpenedModel(script))
    return tmp_path


def brief_of(folder):
    """Make the brief of a folder."""
    return asyncio.run(
        make_brief([folder], Settings(translation=False, model="openai/fake", base_url="http://127.0.0.1:9/v1"))
    )


def test_the_same_article_in_six_formats_gives_the_same_facts_with_the_same_quotes():
    """What the gate lets through does not depend on the format, nor do the words of the quotes."""
    grounded = []
    for file in SIX:
        article = load_articles([FORMATS / file]).articles[0]
        found = asyncio.run(extract(article, FakeModel({"extract-": [REPORT]}).ask, Prompts()))
        assert found.refused == ()
        facts = [
            (item.report, [" ".join(article.text[start:end].split()) for start, end in item.spans])
            for item in (*found.events, *found.figures, *found.claims)
        ]
        grounded.append(facts)
    assert all(facts == grounded[0] for facts in grounded)


@pytest.mark.parametrize(
    ("file", "date", "basis"),
    [("ferry.txt", None, "absent"), ("ferry.pdf", None, "absent"), ("ferry.html", "2021-05-04", "metadata")],
)
def test_a_date_beside_the_text_counts_where_the_text_has_none_and_is_marked(file, date, basis):
    """A weekday is a day where the page is dated, and stays a weekday where nothing is."""
    article = load_articles([FORMATS / file]).articles[0]
    found = asyncio.run(extract(article, FakeModel({"extract-": [REPORT]}).ask, Prompts()))
    assert (found.header.published, found.header.published_basis) == (date, basis)
    assert found.events[0].date == date


def test_what_the_text_states_goes_before_what_the_file_says(tmp_path):
    """A stamp in the article is the date of publication, whatever the page declares."""
    text = "Ferry sinks off Marlo. 6 May 2021. " + (FORMATS / "ferry.txt").read_text()
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": text, "date": "2021-05-09"}))
    (article,) = load_articles([tmp_path]).articles
    stamped = REPORT.model_copy(update={"published": "2021-05-06", "published_text": ["6 May 2021"]})
    found = asyncio.run(extract(article, FakeModel({"extract-": [stamped]}).ask, Prompts()))
    assert (found.header.published, found.header.published_basis) == ("2021-05-06", "stated")


def test_the_model_is_shown_the_text_alone():
    """Nothing that a file says beside the text gets into a request."""
    asked = []
    for file in ("ferry.txt", "ferry.html"):
        model = FakeModel({"extract-": [REPORT]})
        asyncio.run(extract(load_articles([FORMATS / file]).articles[0], model.ask, Prompts()))
        asked.append(model.asked[0][2])
    assert asked[0] == asked[1]


def test_a_folder_of_six_formats_and_four_languages_gives_one_brief_that_verifies(mixed):
    """Every offset, number and date holds when the same files are loaded again."""
    brief = brief_of(mixed)
    assert {Path(source.file.partition("#")[0]).suffix for source in brief.sources} == {
        ".pdf", ".html", ".jsonl", ".eml", ".csv", ".txt"
    }  # fmt: skip
    assert {source.language for source in brief.sources} == {"en", "es", "ru", "ar"}
    assert brief.failures == brief.withheld == ()
    assert verify_brief(brief, load_articles([mixed])) == ()


def test_the_brief_says_what_a_file_says_and_on_which_page_a_quote_stands(mixed):
    """A reader finds the page of a PDF, and sees what is not the text's own word."""
    brief = brief_of(mixed)
    sources = {source.id: source for source in brief.sources}
    pages = {quote.page for quote in brief.quotes if sources[quote.source].file == "ferry.pdf"}
    assert pages == {1, 2}
    assert {quote.page for quote in brief.quotes if sources[quote.source].file != "ferry.pdf"} == {None}
    told = render(brief, "md", "full")
    assert "page 2, characters" in told
    assert "(from the file's metadata, not its text)" in told
    assert "Beside the text the file says: Coastal Herald, “Ferry sinks off Marlo”, by Ana Petrov" in told


def test_verify_finds_a_wrong_page_and_metadata_that_changed(mixed):
    """What is told beside the text is checked too."""
    brief = brief_of(mixed)
    paged = next(index for index, quote in enumerate(brief.quotes) if quote.page == 2)
    dated = next(index for index, source in enumerate(brief.sources) if source.file == "ferry.html")
    quotes, sources = list(brief.quotes), list(brief.sources)
    quotes[paged] = quotes[paged].model_copy(update={"page": 1})
    metadata = sources[dated].metadata.model_copy(update={"byline": "Somebody else"})
    sources[dated] = sources[dated].model_copy(update={"metadata": metadata})
    changed = brief.model_copy(update={"quotes": tuple(quotes), "sources": tuple(sources)})
    found = "\n".join(map(str, verify_brief(changed, load_articles([mixed]))))
    assert "it begins on page 2, not 1" in found
    assert "the file ferry.html says otherwise" in found


def test_show_text_prints_what_the_model_is_shown():
    """One article is printed as it is, several under their labels, and nothing is sent."""
    one = CliRunner().invoke(main, ["--show-text", str(FORMATS / "ferry.html")])
    assert (one.exit_code, one.stdout) == (0, (FORMATS / "ferry.txt").read_text() + "\n")
    several = CliRunner().invoke(main, ["--show-text", str(FORMATS / "news.jsonl"), "--column", "text=body"])
    assert [line for line in several.stdout.splitlines() if line.startswith("==>")] == [
        "==> news.jsonl#1 <==",
        "==> news.jsonl#2 <==",
    ]
    failed = CliRunner().invoke(main, ["--show-text", str(FORMATS / "news.zip")])
    assert failed.exit_code == 1
    assert "news.zip/photo.jpg: a picture and no article" in failed.stderr


def test_standard_input_and_columns_go_through_the_command_line():
    """`-` reads one article; a --column that is not understood ends with 2."""
    shown = CliRunner().invoke(main, ["--show-text", "-"], input="Rain fell.")
    assert shown.stdout == "Rain fell.\n"
    wrong = CliRunner().invoke(main, ["--column", "body", str(FORMATS)])
    assert wrong.exit_code == 2
    assert "write text=NAME" in wrong.stderr

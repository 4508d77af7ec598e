"""Articles in seven languages and three scripts: one brief, checked in each, with a translation beside each quote."""

import asyncio
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from many_languages import FOLDER, TOLD, Translator, report_in
from num2words import num2words
from plain_answers import NO_ANSWERS, consolidation

import summarizer.pipeline.models
from summarizer.config import Settings
from summarizer.domain.article import Article
from summarizer.domain.languages import checkable
from summarizer.errors import InputError
from summarizer.grounding.numbers import read_numbers
from summarizer.loading import load_articles
from summarizer.pipeline import make_brief
from summarizer.render import render
from summarizer.steps.extract import extract
from summarizer.steps.prompts import Prompts
from summarizer.verify import verify_brief
from summarizer_schemas.report import Prose, ProseSentence

TOLL = "At least 25 people died"
DIED = {told.toll: TOLL for told in TOLD.values()}
WORDS = {"es": "personas", "fr": "personnes", "de": "Menschen", "tr": "kişi", "ar": "قتيلا", "ru": "человек",
         "uk": "людей"}  # fmt: skip
NOTHING = Prose(sentences=[])
ALL_ONE = consolidation("", [*range(1, len(TOLD) + 1)])


@pytest.fixture
def articles(tmp_path):
    """A folder of all of them, which a test may change."""
    return shutil.copytree(FOLDER, tmp_path / "articles", ignore=shutil.ignore_patterns("*.csv"))


@pytest.fixture
def made(monkeypatch):
    """Make a brief with a scripted model, and return both."""

    def make(folder, translations=None, prose=NO_ANSWERS, **more):
        written = {"answers-": [prose], "compose-": [NOTHING], "consolidate-": [ALL_ONE]}
        model = Translator({f"extract-{each}": [report_in(each)] for each in TOLD} | written)
        model.translations = (translations or DIED) | {"": "words"}
        monkeypatch.setattr(summarizer.pipeline.models, "Model", lambda _, **__: model)
        settings = Settings(model="openai/fake", base_url="http://127.0.0.1:9/v1", **more)
        return asyncio.run(make_brief([folder], settings)), model

    return make


def test_a_folder_of_seven_languages_gives_one_brief_in_which_all_holds(articles, made):
    """Seven articles tell one event with one toll; nothing is withheld, and every offset and number verifies."""
    brief, _ = made(articles)
    (event,) = brief.events
    (figure,) = brief.figures
    assert (event.date, len(event.reports)) == ("2021-10-13", 7)
    assert {(each.low, each.qualifier) for each in figure.observations} == {(25, "at_least")}
    assert {source.published for source in brief.sources} == {"2021-10-14"}
    assert brief.withheld == ()
    assert verify_brief(brief, load_articles([articles])) == ()


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("wrong", [20, 5, 52, 125, 2500])
def test_another_number_than_the_words_say_is_refused(language, wrong):
    """Twenty-five in words is neither one of its parts nor anything else."""
    text = TOLD[language].text
    article = Article(file="a.txt", text=text, sha256="0" * 64, text_sha256="0" * 64)
    model = Translator({"extract-": [report_in(language, wrong)]})
    grounded = asyncio.run(extract(article, model.ask, Prompts()))
    assert grounded.figures == ()
    assert f"does not hold the number {wrong:,}" in grounded.refused[0].reason


@given(st.integers(0, 9999), st.sampled_from([*WORDS]))
def test_a_number_written_out_is_read_as_that_number_and_no_other(number, language):
    """What another library writes out is read back, or, as "one" and the construct state of 2,000, not at all."""
    written = num2words(number, lang=language).replace(" و ", " و")
    values = {reading.low for reading in read_numbers(f"{written} {WORDS[language]}.", language)}
    assert values == {number} or (values == set() and number in {1, 2000})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("yirmi beşlik grup", "tr"),
        ("on binlerce kişi", "tr"),
        ("birkaç yüz kişi", "tr"),
        ("15 bin beş yüz kişi", "tr"),
        ("два миллиона 300 тысяч человек", "ru"),
        ("сто п'ятдесятьохтисячний", "uk"),
        ("15 ألفا وخمسمئة شخص", "ar"),
        ("الثاني عشر", "ar"),
        ("ثلاثة آلاف ونصف", "ar"),
        ("ثلاثة وربع", "ar"),
        ("غاب خمساً عن العمل", "ar"),
        ("عدة آلاف", "ar"),
        ("двадцать пятого февраля", "ru"),
        ("несколько тысяч человек", "ru"),
        ("потеряли семью", "ru"),
        ("пів мільйона осіб", "uk"),
        ("кілька сотень людей", "uk"),
    ],
)
def test_a_number_that_goes_on_in_other_words_gets_no_value(text, language):
    """Halves, ordinals, endings and vague thousands are not taken for the number that they begin or end with."""
    assert [each.low for each in read_numbers(text, language) if each.low is not None] == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("15 bin 300 kişi", "tr", 15300),
        ("İKİ YÜZ KİŞİ", "tr", 200),
        ("2 млн 300 тыс. человек", "ru", 2_300_000),
        ("более тысячи человек", "ru", 1000),
        ("два десятка человек", "ru", 20),
        ("не менше двадцяти п'яти осіб", "uk", 25),
        ("двадцяти двом особам", "uk", 22),
        ("двадцяти одного бійця", "uk", 21),
        ("اثني عشر شخصا", "ar", 12),
        ("15 ألفا و300 شخص", "ar", 15300),
        ("١٢٬٥٠٠ شخص", "ar", 12500),
        ("٢٫٥ مليون شخص", "ar", 2_500_000),
        ("٢,٥ مليون نازح", "ar", 2_500_000),
        ("نصف مليون نازح", "ar", 500_000),
        ("مئة وخمسة عشر مدنيا", "ar", 115),
        ("2 millions 300 mille personnes", "fr", 2_300_000),
        ("مليون ونصف المليون نازح", "ar", 1_500_000),
        ("قبل ثلاثة أيام ونصف", "ar", 3.5),
        ("واحداً وأربعين شخصاً", "ar", 41),
        ("خمساً وثلاثين امرأة", "ar", 35),
        ("полтора миллиона человек", "ru", 1_500_000),
        ("два с половиной миллиона", "ru", 2_500_000),
        ("полутора тысяч человек", "ru", 1500),
        ("три с половиной метра", "ru", 3.5),
        ("двенадцатеро рабочих", "ru", 12),
        ("двадцатерых шахтёров", "ru", 20),
        ("півтори тисячі осіб", "uk", 1500),
        ("три з половиною тисячі осіб", "uk", 3500),
        ("Сімнадцятеро людей", "uk", 17),
        ("iki buçuk milyon kişi", "tr", 2_500_000),
        ("bir buçuk metre", "tr", 1.5),
        ("mit insgesamt einer Million Euro", "de", 1_000_000),
        ("rund eine Milliarde Euro", "de", 1_000_000_000),
    ],
)
def test_numbers_are_read_as_news_writes_them(text, language, value):
    """Magnitudes that are added to, cases, capitals, nouns that count in tens, and Arabic digits."""
    assert [each.low for each in read_numbers(text, language)] == [value]


def test_each_foreign_quote_has_a_translation_marked_as_the_models(articles, made):
    """The quote keeps its own words; beside it stands what the model makes of them, in every format."""
    brief, model = made(articles)
    tolls = [quote for quote in brief.quotes if quote.exact in DIED]
    assert len(tolls) == 7
    assert {(each.translation.language, each.translation.text) for each in tolls} == {("en", TOLL)}
    assert any(name.startswith("translate-") for name, *_ in model.asked)
    loaded = load_articles([articles])
    assert f"translated by the model: “{TOLL}”" in render(brief, "md")
    assert f"Translated by the model: “{TOLL}”" in render(brief, "html", articles=loaded.articles)


def test_a_translation_with_another_number_does_not_count(articles, made):
    """The quote stands alone then, and a gap says so; `verify` finds one that was put in later."""
    brief, _ = made(articles, {told.toll: "At least 26 people died" for told in TOLD.values()})
    tolls = [quote for quote in brief.quotes if quote.exact in DIED]
    assert [each.translation for each in tolls] == [None] * 7
    assert any(gap.text.startswith("7 translations are missing") for gap in brief.gaps)
    forged = brief.model_dump()
    forged["quotes"][0]["translation"] = {"language": "en", "text": "99 people died"}
    findings = verify_brief(type(brief).model_validate(forged), load_articles([articles]))
    assert any("has other numbers" in finding.what for finding in findings)


def test_without_translation_nothing_is_asked_for(articles, made):
    """`--no-translation` leaves quotes as they are."""
    brief, model = made(articles, translation=False)
    assert all(quote.translation is None for quote in brief.quotes)
    assert not any(name.startswith("translate-") for name, *_ in model.asked)


def test_the_brief_is_told_in_the_language_asked_for_and_checked_in_english(articles, made):
    """Readers see the translated prose; brief.json keeps the English beside it, which `verify` checks."""
    told = "At least 25 people were killed at Ona."
    prose = NO_ANSWERS.model_copy(update={"toll": [ProseSentence(text=told, cites=["F1"])]})
    spanish = "Al menos 25 personas murieron en Ona."
    translations = {told: spanish, "A ferry": "Un ferry volcó en Ona."} | {
        told.toll: "Al menos 25 personas murieron" for told in TOLD.values()
    }
    brief, _ = made(articles, translations, prose, language="es")
    (toll,) = [each for each in brief.answers if each.question == "toll"]
    (sentence,) = toll.sentences
    assert (sentence.text, sentence.translation.text) == (told, spanish)
    markdown = render(brief, "md")
    assert spanish in markdown
    assert told not in markdown
    assert "Un ferry volcó en Ona." in markdown
    assert verify_brief(brief, load_articles([articles])) == ()
    written_in = {source.id: source.language for source in brief.sources}
    assert all((quote.translation is None) == (written_in[quote.source] == "es") for quote in brief.quotes)


@pytest.mark.parametrize(("number", "is_kept"), [("At least 1,300", True), ("At least 1.3", False), ("1,300", False)])
def test_prose_is_held_against_numbers_as_the_quotes_language_has_them(tmp_path, made, monkeypatch, number, is_kept):
    """A Spanish 1.300 is 1,300, and "al menos" before the quote belongs to it."""
    (tmp_path / "es.txt").write_text(TOLD["es"].text.replace("veinticinco", "1.300"), "utf-8")
    spanish = report_in("es", 1300)
    figure = spanish.figures[0].model_copy(update={"quote": "1.300 personas murieron"})
    monkeypatch.setattr("test_domain_languages.report_in", lambda _: spanish.model_copy(update={"figures": [figure]}))
    text = f"{number} people were killed at Ona."
    prose = NO_ANSWERS.model_copy(update={"toll": [ProseSentence(text=text, cites=["F1"])]})
    brief, _ = made(tmp_path, prose=prose)
    assert (text in [each.text for answer in brief.answers for each in answer.sentences]) == is_kept


def test_a_language_whose_numbers_could_not_be_checked_is_refused():
    """The message names those that can be."""
    with pytest.raises(InputError, match=r"--language pl: .* take one of en \(English\), es \(español\), fr"):
        Settings(language="pl").resolve({})


def test_where_number_words_are_not_read_the_brief_says_so_and_withholds(tmp_path, made, monkeypatch):
    """A toll in Polish words is no fact of the brief; the quote is shown with what was withheld, and a gap says why."""
    text = "Prom zatonął\n\nCo najmniej dwadzieścia pięć osób zginęło w Ona.\n"
    (tmp_path / "es.txt").write_text(text, "utf-8")
    quote = "Co najmniej dwadzieścia pięć osób zginęło"
    report = report_in("es")
    event = report.events[0].model_copy(update={"quote": quote, "date": None, "date_text": None})
    figure = report.figures[0].model_copy(update={"quote": quote})
    polish = report.model_copy(
        update={
            "language": "pl",
            "headline": "Prom zatonął",
            "published": None,
            "published_text": [],
            "events": [event],
            "figures": [figure],
        }
    )
    monkeypatch.setattr("test_domain_languages.report_in", lambda _: polish)
    brief, _ = made(tmp_path)
    assert brief.figures == ()
    (withheld,) = brief.withheld
    assert withheld.quote == quote
    assert "numbers in words are not read in its language, pl" in withheld.reason
    assert any("whose number words are not read" in gap.text for gap in brief.gaps)


@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ("pt", "pt"),
        ("pt_br", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("zh-Hans-CN", None),
        ("português", "pt"),
        ("Portugues", "pt"),
        ("Portuguese", "pt"),
        ("Brazilian Portuguese", "pt-BR"),
        ("deutsch", "de"),
        ("German", "de"),
        ("alemán", "de"),
        ("русский", "ru"),
        ("svenska", None),
        ("sv", None),
        ("", None),
        ("../../etc", None),
    ],
)
def test_a_language_is_given_by_its_tag_or_by_its_name(given, tag):
    """In English, in its own words or in those of another language that is read; what is none is refused."""
    if tag is not None:
        assert checkable(given) == tag
        return
    with pytest.raises(InputError, match=r"take one of en \(English\), es \(español\), .* pt \(português\)"):
        checkable(given)


def test_a_name_that_is_nearly_one_is_answered_with_the_tag():
    """Whoever mistypes is told what to write."""
    with pytest.raises(InputError, match=r"is pt \(português\) meant\?"):
        checkable("portugês")

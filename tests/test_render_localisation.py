"""The brief in the reader's language: messages with their places, dates and numbers of the language, no English."""

import ast
import json
import re
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from string import Formatter
from zipfile import ZipFile

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from brief_builder import ARTICLES, BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from random_brief import random_brief

from summarizer.domain.article import STANDS
from summarizer.domain.english import capitalised
from summarizer.domain.languages import CODES, ENGLISH
from summarizer.merging.naming import Naming
from summarizer.render import localisation, render, render_changes, render_docx, render_html, render_markdown
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date
from summarizer.render.editing_messages import DESK_SCRIPT, SCRIPT
from summarizer.render.figures import counted
from summarizer.render.html.editable import _said_by_script
from summarizer.render.localisation import (
    Message,
    Plural,
    forms,
    in_a_row,
    in_language,
    language,
    listed,
    number,
    spaced,
    unbroken,
)
from summarizer.render.messages import MESSAGES
from summarizer.render.nouns import name_told, names_told, noun_told
from summarizer.render.reasons import withheld_because
from summarizer.render.stored import decision_told, resaid, resaid_behind
from summarizer.render.translated import in_its_language, untranslated
from summarizer.render.values import number_of_things, number_told, observed
from summarizer_schemas.brief import Decision, Failure, Flag, Gap, Observation, Parted, Term, Translation, Withheld

RENDER = Path(__file__).parent.parent / "summarizer" / "render"
DESK = RENDER.parent / "desk"
OTHERS = [each for each in CODES if each != ENGLISH]


def _english(message):
    return (message.english,) if isinstance(message, Message) else (message.one, message.many)


def _forms(message, code):
    """Return what a language says for a message: each form of a plural."""
    with in_language(code):
        return {message._words()} if isinstance(message, Message) else {message.words(n) for n in range(120)}


def _places(text):
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _catalogue(code):
    file = RENDER / "catalogues" / f"{code}.po"
    return [each for each in read_po(BytesIO(file.read_bytes()), locale=code) if each.id]


def _untranslated(code):
    """Return the names of the messages that a language has no words of its own for."""
    return [each.context for each in _catalogue(code) if not "".join(each.string)]


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_places_of_its_message(code):
    """A place that is lost loses a fact, one that is added ends the run, and spaces at the ends join what is beside."""
    for name, message in MESSAGES.items():
        english = _english(message)[-1]
        for words in _forms(message, code):
            assert _places(words) == _places(english), name
            assert words[:1].isspace() == english[:1].isspace(), name
            assert words[-1:].isspace() == english[-1:].isspace(), name


@pytest.mark.parametrize("code", OTHERS)
def test_every_message_is_translated(code):
    """Whoever adds a message sees here which languages lack it; until then it is told in English."""
    assert _untranslated(code) == []


def test_a_catalogue_holds_the_messages_that_there_are():
    """An old one would be looked for in vain; `make messages` brings the files up to date."""
    for code in OTHERS:
        told = {(each.context, each.id) for each in _catalogue(code)}
        english = {(name, _english(each)) for name, each in MESSAGES.items() if _english(each)[0]}
        assert told == {(name, each if len(each) > 1 else each[0]) for name, each in english}, code


def test_what_is_not_translated_stays_english():
    """A language without a catalogue of its own has the English words, with its own dates and numbers."""
    with in_language("ca"):
        assert say.TIMELINE() == "Timeline"
        assert say.count(2, "article") == "2 articles"
        assert readable_date("2020-02-11") == "11 de febrer del 2020"


def test_a_tag_that_names_no_language_is_english():
    """A brief's file may say anything."""
    with in_language('"><script>'):
        assert language() == ENGLISH


def test_a_language_ends_with_the_brief():
    """The next brief of the same process is in its own language again, whatever happened."""
    with pytest.raises(ValueError, match="x"), in_language("es"):
        raise ValueError("x")
    assert say.TIMELINE() == "Timeline"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("24 novembre", "26 novembre", "tra il 24 novembre e il 26 novembre"),
        ("8 novembre", "11 novembre", "tra l’8 novembre e l’11 novembre"),
        ("novembre 2026", "dicembre 2026", "tra novembre 2026 e dicembre 2026"),
    ],
)
def test_an_italian_day_has_its_article(first, last, told):
    """Elided before a vowel that is spoken, and none before a month."""
    with in_language("it"):
        assert say.ONE_DAY_WITHIN(first=first, last=last) == told


def test_numbers_have_their_plurals():
    """Plurals are the catalogue's: one, and several."""
    with in_language("es"):
        assert [say.count(n, "event") for n in (0, 1, 2, 1200)] == ["0 hechos", "1 hecho", "2 hechos", "1.200 hechos"]
    with in_language("fr"):
        assert [say.count(n, "article") for n in (0, 1, 2)] == ["0 article", "1 article", "2 articles"]


def test_a_line_keeps_the_parts_in_its_places():
    """Words around a place are one part each, and what stands in it stays what it is, wherever its language puts it."""
    link = say.Message("see {place}, now")
    assert link.line(place=(1, 2)) == ("see ", 1, 2, ", now")
    assert link.line(place="here") == ("see here, now",)


@pytest.mark.parametrize(
    ("code", "edtf", "told"),
    [
        ("es", "2020-02-11", "11 de febrero de 2020"),
        ("fr", "2020-02-11", "11 février 2020"),
        ("de", "2020-02-11", "11. Februar 2020"),
        ("es", "2020-02", "febrero de 2020"),
        ("es", "2020", "2020"),
        ("es", "XXXX-11-27", "27 de noviembre"),
        ("es", "XXXX-02-29", "29 de febrero"),
        ("de", "XXXX-11-27", "27. November"),
        ("es", "2020-03-01/2020-03-03", "1–3 de marzo de 2020"),
        ("de", "2020-02-29/2020-03-03", "29. Februar – 3. März 2020"),
        ("de", "2020-03-01/2020-03-03", "1.–3. März 2020"),
        ("it", "2020-03-01/2020-03-03", "1–3 marzo 2020"),
        ("es", "2020-02/2020-03", "febrero – marzo de 2020"),
        ("es", "2019-12-30/2020-01-02", "30 de diciembre de 2019 – 2 de enero de 2020"),
        ("es", "2020-03-01/..", "desde el 1 de marzo de 2020"),
        ("es", "2020-03/..", "desde marzo de 2020"),
        ("fr", "2020-03-01/..", "depuis le 1 mars 2020"),
        ("fr", "2020/..", "depuis 2020"),
        ("de", "2020-03-01/..", "seit dem 1. März 2020"),
        ("de", "2020-03/..", "seit März 2020"),
        ("de", "../2020-03-01", "spätestens 1. März 2020"),
        ("es", "202X", "la década de 2020"),
        ("es", "19XX", "entre 1900 y 1999"),
        ("fr", "2020-02-11?", "11 février 2020 (incertain)"),
        ("es", "XXXX", "sin fecha indicada"),
        ("es", "XXXX-XX-03", "día 3, sin mes ni año indicados"),
        ("es", "2020-XX-03", "día 3, sin mes indicado, 2020"),
        ("es", "Monday", "Monday"),
    ],
)
def test_dates_are_those_of_the_language(code, edtf, told):
    """Forms are CLDR's; what is not known is never filled in."""
    with in_language(code):
        assert readable_date(edtf) == told


@pytest.mark.parametrize(
    ("code", "day", "told"),
    [
        ("es", "5 de marzo", "noticia del 5 de marzo"),
        ("es", "marzo de 2026", "noticia de marzo de 2026"),
        ("fr", "5 mars", "rapporté le 5 mars"),
        ("fr", "mars 2026", "rapporté mars 2026"),
    ],
)
def test_a_day_has_its_article_and_a_month_has_none(code, day, told):
    """Spanish and French contract it with the word before."""
    with in_language(code):
        assert say.REPORTED_ON(day=day) == told


@pytest.mark.parametrize(
    ("code", "one", "several"),
    [("es", "1 añadido (x)", "2 añadidos (x)"), ("fr", "1 ajouté (x)", "2 ajoutés (x)")],
)
def test_what_is_counted_agrees_with_its_number(code, one, several):
    """As an adjective does, and a verb."""
    with in_language(code):
        assert (say.ADDED(1, articles="x"), say.ADDED(2, articles="x")) == (one, several)
        assert say.ASKED_AGAIN(1, given=1, answered=1) != say.ASKED_AGAIN(2, given=1, answered=1)


_SIDE = st.from_regex(
    r"\A(?:20[0-9][0-9]|XXXX|20XX|201X)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|1[0-9]|2[0-8]|XX))?)?[?~%]?\Z"
)


@settings(max_examples=examples(30))
@given(_SIDE, st.sampled_from(OTHERS))
def test_no_date_fills_in_what_is_not_known(edtf, code):
    """For all dates: something is told, and the year that stands for an unknown one is not."""
    with in_language(code):
        told = readable_date(edtf)
    assert told
    assert "2000" not in told or edtf.startswith(("2000", "20XX", "200X"))


def _count(low, high=None, qualifier="exact", of="people"):
    return Observation(
        low=low, high=high, qualifier=qualifier, value_text="?", of=of, also_said_by=(), as_of_text=None,
        as_of_basis="unknown", is_superseded=False, said_by=None, origins=("U1",), is_party=False, as_of=None,
        quotes=(), current=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "count", "metric", "told"),
    [
        ("es", _count(12, 12), "killed", "12"),
        ("es", _count(12), "killed", "al menos 12"),
        ("de", _count(1300, None, "more_than"), "killed", "mehr als 1.300"),
        ("fr", _count(None, 7, "fewer_than"), "killed", "moins de 7"),
        ("es", _count(4000, 5000, "range"), "displaced", "4.000 a 5.000"),
        ("de", _count(3_500_000, 3_500_000), "displaced", "3,5 Millionen"),
        ("de", _count(1_234_567, 1_234_567), "displaced", "1.234.567"),
        ("fr", _count(1_000_000, None, "more_than"), "displaced", "plus de 1 million"),
        ("fr", _count(10_000_000, 10_000_000), "displaced", "10 millions"),
        ("fr", _count(1_000_000_000, 1_000_000_000), "displaced", "1 milliard"),
        ("fr", _count(2_000_000, 2_000_000), "displaced", "2 millions"),
        ("it", _count(1_000_000, 1_000_000), "displaced", "1 milione"),
        ("de", _count(80, 80, of="percent of votes"), "share", "80\N{NO-BREAK SPACE}%"),
        ("de", _count(950, 950, of="USD of debt"), "money", "950\N{NO-BREAK SPACE}$"),
        ("pt", _count(4_500_000, 4_500_000, of="EUR"), "money", "€\N{NO-BREAK SPACE}4,5 milhões"),
        ("es", _count(6.1, 6.1, of="magnitude"), "measurement", "magnitud 6,1"),
        ("es", _count(10, 10, of="km of depth"), "measurement", "10 km"),
        ("es", _count(None), "killed", "«?»"),
        ("es", _count(300, 300, "about"), "other", "alrededor de 300"),
    ],
)
def test_values_are_those_of_the_language(code, count, metric, told):
    """Hedges are translated, digits are grouped and units stand as the language has them."""
    with in_language(code):
        assert observed(count, metric) == told


@settings(max_examples=examples(30))
@given(st.integers(0, 10**13), st.sampled_from(OTHERS))
def test_a_number_keeps_every_digit(given_number, code):
    """For all numbers and languages: what is not round to two decimals of its size is written out."""
    with in_language(code):
        told = number_told(given_number)
        exact = number(given_number)
    if given_number < 10**6 or given_number % 10**4:
        assert told == exact


def test_lists_are_those_of_the_language():
    """The last is joined by the language's own word."""
    with in_language("fr"):
        assert listed(["a", "b", "c"]) == "a, b et c"
        assert listed([]) == ""


def _in(code):
    return BRIEF.model_copy(update={"language": code})


def _markdown_headings(text):
    return [re.sub(r"<[^>]*>", "", line).lstrip("# ") for line in text.splitlines() if line.startswith("## ")]


class _Words(HTMLParser):
    """Collects what a reader sees of a page, without its articles, style and script."""

    def __init__(self):
        super().__init__()
        self.seen, self._hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self._hidden += tag in ("style", "script")
        self.seen += [value or "" for name, value in attrs if name in ("title", "aria-label")]

    def handle_endtag(self, tag):
        self._hidden -= tag in ("style", "script")

    def handle_data(self, data):
        if not self._hidden:
            self.seen.append(data)


def _words_of_docx(file):
    with ZipFile(BytesIO(file)) as parts:
        return re.sub(r"<[^>]*>", "", parts.read("word/document.xml").decode())


@cache
def _markdown(code, length):
    return render_markdown(_in(code), length)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("length", ["short", "standard", "full"])
def test_no_heading_stays_english(code, length):
    """Each heading of a brief is that of the language; some languages share a word with English."""
    english = _markdown_headings(_markdown("en", length))
    told = _markdown_headings(_markdown(code, length))
    shared = {"Situations", "Sources"} if code == "fr" else set()
    assert told
    assert not (set(told) & set(english)) - shared


@pytest.mark.parametrize("code", OTHERS)
def test_no_message_of_code_stays_english_in_any_format(code):
    """Markdown, HTML and Word alike: no stretch of an English message is left where there is a translation."""
    page = _Words()
    page.feed(render_html(_in(code), ARTICLES))
    texts = [_markdown(code, "full"), " ".join(page.seen), _words_of_docx(render_docx(_in(code), "full"))]
    for name, message in MESSAGES.items():
        stretches = [text.strip() for each in _english(message) for text, *_ in Formatter().parse(each)]
        own = " ".join(_forms(message, code))
        for stretch in stretches:
            if len(stretch) > 12 and stretch not in own:
                assert not [text for text in texts if stretch in text], name


_LENGTHS = ("short", "standard", "full")


@settings(max_examples=examples(6))
@given(st.integers(0, 10**6), st.integers(0, 6), st.sampled_from(OTHERS), st.sampled_from(_LENGTHS))
def test_every_brief_can_be_shown_in_every_language(seed, articles, code, length):
    """For all briefs and languages: no message lacks a place, whatever there is to tell."""
    told = random_brief(seed, articles).model_copy(update={"language": code})
    assert render_changes(told)
    assert render_docx(told, length)
    assert "How to read" not in render_markdown(told, length)


@pytest.mark.parametrize(("code", "says"), [("en", '<html lang="en">'), ("es", '<html lang="es">')])
def test_a_page_names_its_language(code, says):
    """By which a screen reader chooses its voice."""
    assert says in render_html(_in(code), ARTICLES)


def test_arabic_runs_from_right_to_left():
    """The page and the Word file are laid out from the right."""
    assert '<html lang="ar" dir="rtl">' in render_html(_in("ar"), ARTICLES)
    with ZipFile(BytesIO(render_docx(_in("ar")))) as parts:
        styles = parts.read("word/styles.xml").decode()
    assert 'w:bidi="ar"' in styles
    assert "<w:bidi/>" in styles


def test_a_word_file_names_its_language():
    """By which Word checks spelling."""
    with ZipFile(BytesIO(render_docx(_in("es")))) as parts:
        assert 'w:val="es"' in parts.read("word/styles.xml").decode()


def test_no_english_sentence_stands_in_a_script():
    """What a script says is data of its page; what it throws away or writes for programs is no sentence."""
    for script in (*RENDER.rglob("*.js"), *DESK.rglob("*.js")):
        code = re.sub(r"/\*.*?\*/|^\s*//.*$|\s// .*$", "", script.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        literals = re.findall(r'"((?:[^"\\\n]|\\.)*)"|`([^`]*)`', code)
        said = [text for each in literals for text in each if re.search(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}", text)]
        assert said == [], script.name


@pytest.mark.parametrize("code", [ENGLISH, *OTHERS])
def test_each_script_has_what_it_says(code):
    """A name that its page's data lack would end what the script does."""
    with in_language(code):
        data = json.loads(_said_by_script())
    assert all(isinstance(each, str) or {"one", "many"} <= each.keys() or "other" in each for each in data.values())
    for folder, known in ((RENDER, set(data)), (DESK, set(DESK_SCRIPT))):
        code_of = "".join(each.read_text("utf-8") for each in folder.rglob("*.js"))
        asked = set(re.findall(r'(?:phrase|fail|act)\("(\w+)"', code_of))
        assert asked <= known
        assert all(f'"{each}"' in code_of for each in known)


def test_a_plural_goes_to_the_script_by_the_names_that_browsers_have_for_its_forms():
    """`Intl.PluralRules` says which form a number asks for, by the categories of CLDR."""
    with in_language("uk"):
        assert set(forms(say.COUNTED["article"])) == {"one", "few", "many"}
    with in_language("fr"):
        assert forms(SCRIPT["counted"])["one"] == "{n} décision"
    assert forms(SCRIPT["counted"]) == {"one": "{n} decision", "other": "{n} decisions"}


_WORDS = {
    "event": "A house burnt",
    "metric": "killed",
    "n": "3",
    "of": "people",
    "value": "Two",
    "dates": "a day; another",
    "start": "10",
    "end": "1,300",
}
"""What stands in the places of a sentence that a brief holds; in all others a name."""


@pytest.mark.parametrize("code", OTHERS)
def test_a_sentence_that_a_brief_holds_is_said_in_the_language(code):
    """Notes and gaps are stored in English; each is found again, alone and beside another one, with its places."""
    for kind in say.STORED:
        _assert_said(code, kind)


def _assert_said(code, kind):
    message = say.STORED[kind]
    english = _english(message)[-1]
    given = {name: _WORDS.get(name, "U.S. Coast Guard") for name in _places(english)}
    stored = english.format(**given)
    with in_language(code):
        own = {"metric": say.METRIC["killed"], "of": noun_told("people")} if "metric" in given else {}
        own |= {"reason": say.FAILED_BECAUSE["other"]} if "reason" in given else {}
        own |= {"dates": given["dates"].replace("; ", spaced("; "))} if "dates" in given else {}
        is_plural = isinstance(message, Plural)
        places = {name: words for name, words in (given | own).items() if name != "n" or not is_plural}
        told = message(3, **places) if is_plural else message(**places)
        told = told if not is_plural and str(message).startswith("{") else capitalised(told)
        beside = capitalised(say.STORED["party"](names="the army"))
        assert (kind, resaid(stored)) == (kind, told)
        if kind != "file_failed":
            assert resaid(f"{stored} Given by the army, itself a party to the events.") == f"{told} {beside}"


def test_the_summary_of_an_event_is_that_of_its_language():
    """A gap begins with the summary of its event, which has a translation of its own."""
    stored = say.STORED["unknown_perpetrator"].english.format(event="A house burnt")
    with in_language("es"):
        assert resaid(stored, event="Ardió una casa").startswith("Ardió una casa. Ningún relato")


@pytest.mark.parametrize(
    ("code", "dates", "told"),
    [
        ("fr", "13–15 January 2026; 16 January 2026", "13–15 janvier 2026\u00a0; 16 janvier 2026"),
        ("de", "16 January 2026; 14 January 2026", "16. Januar 2026; 14. Januar 2026"),
        ("es", "Monday; Saturday", "lunes; sábado"),
    ],
)
def test_the_days_of_a_gap_are_said_in_the_language(code, dates, told):
    """They come from code, as the rest of the sentence does."""
    stored = say.STORED["days_differ"].english.format(event="A house burnt", dates=dates)
    with in_language(code):
        resaid_now = resaid(stored, ["2026-01-13/2026-01-15", "2026-01-16", "2026-01-14"], event="X")
    assert f"({told})" in resaid_now


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("fr", {0.5: "mètre", 1: "mètre", 1.4: "mètre", 2: "mètres", 2.5: "mètres", 10: "mètres"}),
        ("es", {1: "metro", 1.4: "metros", 2: "metros"}),
        ("de", {1: "Meter", 1.4: "Meter"}),
        ("pt", {1: "metro", 1.4: "metro", 2: "metros"}),
    ],
)
def test_a_unit_has_the_form_that_its_number_asks_for(code, forms):
    """By the rules of CLDR: French has several from two on."""
    with in_language(code):
        assert {n: noun_told("metres", n) for n in forms} == forms


def test_french_signs_stand_apart_from_the_word_before_them():
    """In what code puts together as well: a claim's speaker, a figure's value, what follows it."""
    with in_language("fr"):
        assert [spaced(": "), spaced("; ")] == ["\u00a0: ", "\u00a0; "]
    for code in ("en", "es", "de"):
        with in_language(code):
            assert [spaced(": "), spaced("; ")] == [": ", "; "]
    told = render_markdown(BRIEF.model_copy(update={"language": "fr"}), "full")
    lines = [line for line in told.splitlines() if re.match(r"- <a id=.[fcd]\d|- \*\*C\d", line)]
    assert len(lines) >= 10
    assert [line for line in lines if re.search(r"\)[:;] ", line)] == []


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "“x”"),
        ("de", "„x“"),
        ("fr", "«\N{NO-BREAK SPACE}x\N{NO-BREAK SPACE}»"),
        ("it", "«x»"),
        ("ru", "«x»"),
        ("pt", "“x”"),
        ("pt-PT", "«x»"),
        ("ar", "”x“"),
        ("ca", "“x”"),
    ],
)
def test_words_of_others_stand_within_the_marks_of_the_language(code, told):
    """Whether a message has the marks or code puts them: one brief has one sort."""
    with in_language(code):
        assert localisation.quoted("x") == told
        assert f" {told}" in say.DECISION_TOLD["drop_event"](words="x")


def test_a_catalogue_has_the_english_marks():
    """One place knows those of the languages, and puts them."""
    for file in (RENDER / "catalogues").glob("*.po"):
        told = "".join("".join(each.string) for each in read_po(BytesIO(file.read_bytes()), locale=file.stem))
        assert not set("«»„") & set(told), file.name
        assert told.count("“") == told.count("”"), file.name


@pytest.mark.parametrize("code", ["fr", "ru", "it"])
def test_no_english_mark_stands_around_an_article_s_words(code):
    """In no format: quotes, time words, headlines and spellings are within the marks of the language."""
    brief = _with_reasons(code)
    inside = json.dumps(brief.model_dump(mode="json"), ensure_ascii=False)
    assert "“" not in "".join(quote.exact for quote in brief.quotes)
    page = _Words()
    page.feed(render_html(brief, ARTICLES))
    for told in (render_markdown(brief, "full"), "\n".join(page.seen)):
        assert "«" in told
        marked = re.findall(r"“([^”]*)”", told)
        assert [each for each in marked if f"“{each}" not in inside] == []


def test_a_language_of_one_form_has_the_english_plural_where_it_has_no_word(monkeypatch, tmp_path):
    """Japanese counts with one form, English with two: five of what is not translated are several."""
    file = tmp_path / "catalogues" / "ja.po"
    file.parent.mkdir()
    told = Catalog(locale="ja")
    told.add(("child", "children"), context="NOUN.children")
    with file.open("wb") as written:
        write_po(written, told)
    monkeypatch.setattr(localisation, "files", lambda _: tmp_path)
    monkeypatch.setattr(localisation, "catalogue", localisation.catalogue.__wrapped__)  # none of it is kept
    with in_language("ja"):
        assert [noun_told("children", n) for n in (1, 5)] == ["child", "children"]


def test_a_series_of_nobody_is_said_in_the_language():
    """Whose the counts are stands within the note, and is no name."""
    with in_language("es"):
        told = resaid("Over time: “Tres” → “seis” (articles that name no source), “five” (police).")
    assert told == "A lo largo del tiempo: «Tres» → «seis» (artículos que no citan fuente), «five» (police)."


def test_counts_side_by_side_are_said_in_the_language():
    """Whose each is, and its day; what else stands there stays."""
    stored = "One article gives both: “190” by both sides (22 June 2026), “dozens” by the army."
    with in_language("de"):
        told = resaid(stored)
    assert told == "Ein Artikel nennt beide: „190“ – both sides (22. Juni 2026), „dozens“ – the army."


@pytest.mark.parametrize(
    ("code", "of", "number", "told"),
    [
        ("es", "children", 5, "niños"),
        ("es", "child", 1, "niño"),
        ("de", "Police officers", 2, "Polizisten"),
        ("fr", "soldiers", None, "soldats"),
        ("es", "Syrian government soldiers", 3, "Syrian government soldiers"),
        ("tr", "children", 5, "çocuk"),
        ("ca", "children", 5, "children"),
        ("en", "children", 1, "children"),
    ],
)
def test_what_is_counted_is_said_by_its_usual_noun(code, of, number, told):
    """What is no usual noun, or is in a language without translations, stays as it was reported."""
    with in_language(code):
        assert noun_told(of, number) == told


def test_parts_and_headings_name_what_they_count_in_the_language():
    """The part of a whole, and who was killed, in the words of the reader; behind millions with their own word."""
    part = BRIEF.figures[0].model_copy(update={"metric": "killed", "of": "children"})
    with in_language("es"):
        assert counted(part, "news") == "Muertos (niños)"
        assert number_of_things("al menos 12", "niños") == "al menos 12 niños"
        assert number_of_things("3,5 millones", "personas") == "3,5 millones de personas"
        assert observed(_count(2_000_000, 2_000_000, of="pesos of aid"), "money") == "2 millones de pesos"


def test_the_head_says_how_much_was_not_translated():
    """Once, with a number: whoever reads on knows why sentences are in English; a brief in English says nothing."""
    told = _in("es")
    assert f"Sin traducir, y por eso en inglés: {untranslated(told)} textos." in render_markdown(told)
    assert untranslated(BRIEF) == 0
    words = Translation(language="es", text="Hubo un incendio.")
    translated = told.model_copy(
        update={"events": tuple(each.model_copy(update={"translation": words}) for each in told.events)}
    )
    assert untranslated(in_its_language(translated)) == untranslated(told) - len(told.events)


def test_a_short_brief_counts_what_it_shows_in_english():
    """Its title and its first screen; what stands in longer forms alone is not in it."""
    told = BRIEF.model_copy(update={"language": "es"})
    shown = {each.text for answer in told.answers for each in answer.sentences} | {told.episodes[0].title}
    assert untranslated(told, is_short=True) == len(shown) < untranslated(told)
    assert f"en inglés: {len(shown)} textos." in render_markdown(told, "short")


def test_what_is_no_sentence_of_merging_stays_as_it_is():
    """An unknown sentence is shown in English, and not left out; English is shown as it is stored."""
    with in_language("es"):
        assert resaid("Nobody knows. Only from the army.") == "Nobody knows. Only from the army."
    assert resaid("Only from the army.") == "Only from the army."


def test_the_sentences_that_briefs_hold_are_those_that_merging_writes():
    """Whoever rewords one there rewords its message, or it is not found again; those put together of halves aside."""
    room = RENDER.parent
    written = "".join(text for file in _WRITING for text in _literals(ast.parse((room / file).read_text("utf-8"))))
    for kind, message in say.STORED.items():
        stretches = [text for text, *_ in Formatter().parse(_english(message)[-1])]
        pieces = [each.strip() for text in stretches for each in re.split(r"[.;:,()“”]", text)]
        if not re.search("agree|withheld|single_article", kind):
            assert not [each for each in pieces if len(each) > 8 and each not in written], kind


_WRITING = (
    "grounding/planted.py", "merging/figures/agreement.py", "merging/gaps.py", "pipeline/__init__.py", *(
        f"steps/{each}.py"
        for each in (
            "assemble", "compose", "consolidate", "custom_fields", "questions", "second_reader/reading", "translate",
        )
    ),
)  # fmt: skip
_SENTENCE = re.compile(r"[A-Za-z’']{2,} [A-Za-z’']{2,}")
_NOT_FOR_READERS = {"messages.py", "editing_messages.py", "nouns.py", "gazetteer.py", "svg.py"}
_NOT_SAID = re.compile(r"--length \w+|footnote \w+|List Bullet.*|Table Grid|.*'(?:none|script)'|<span .*")
"""Options, Word's names of styles, and what a page may do."""


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _literals(tree):
    """Yield the texts of a module that are no docstring, no error and no pattern."""
    passed_over = set()
    for node in ast.walk(tree):
        is_pattern = isinstance(node, ast.Call) and ast.unparse(node.func) in ("re.compile", "ContextVar")
        if isinstance(node, ast.Raise) or is_pattern or _is_docstring(node):
            passed_over.update(map(id, ast.walk(node)))
    yield from (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed_over
    )


def test_no_english_sentence_stands_outside_the_messages():
    """What readers see is translated only if it is a message; errors are for who runs the program."""
    files = [
        each
        for each in RENDER.rglob("*.py")
        if each.name not in _NOT_FOR_READERS and each.parent.name not in ("tables", "pdf")
    ]
    told = ((file.name, text) for file in files for text in _literals(ast.parse(file.read_text("utf-8"))))
    said = [(name, text) for name, text in told if _SENTENCE.search(text) and text not in say.COUNTED]
    assert not [(name, text) for name, text in said if not _NOT_SAID.fullmatch(text)]


def test_no_english_word_stands_in_the_templates():
    """What a page says is a message; a template has places for it alone."""
    for template in (*RENDER.rglob("*.j2"), *DESK.rglob("*.j2")):
        text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<!doctype html>", " ", template.read_text("utf-8"), flags=re.DOTALL)
        labels = re.findall(r'(?:title|aria-label|alt|placeholder)="([^"]*)"', text)
        labels = [each for each in labels if each not in ("https://", "PROVIDER/NAME")]
        seen = " ".join([re.sub(r"<[^>]*>|[\w-]+=\"\s*\"", " ", text), *labels])
        assert not re.search(r"[A-Za-z]{2,}", seen), template.name


def test_what_was_left_out_is_called_in_the_language_of_the_brief():
    """By what it is; what an own field is called stays as its author calls it."""
    items = [
        Withheld(source=None, stage="compose", kind=kind, item="x", quote=None, reason="y")
        for kind in ("event", "boat name")
    ]
    told = render_markdown(_in("fr").model_copy(update={"withheld": tuple(items)}))
    assert "- événement (" in told
    assert "- boat name (" in told


def test_who_speaks_under_a_usual_noun_is_told_by_it():
    """No term is asked for what the table of nouns has, so the name of a speaker is looked up there too."""
    with in_language("fr"):
        assert name_told("rescuers") == name_told("Rescuers") == noun_told("rescuers") != "rescuers"


def test_a_note_calls_each_of_several_bodies_as_its_readers_do():
    """Also one that has an "and" in its name."""
    terms = {"Turkish Defense Ministry": "ministère turc de la Défense", "Trade and Works Office": "office des travaux"}
    with in_language("fr", terms):
        told = resaid("Given by Turkish Defense Ministry and Ana Ruiz, itself a party to the events.")
        assert "ministère turc de la Défense et Ana Ruiz" in told
        assert "office des travaux" in resaid("Given by Trade and Works Office, itself a party to the events.")


def test_a_note_calls_a_body_as_its_readers_do():
    """One body has one name on one screen, also where merging wrote it into a note in English."""
    with in_language("fr", {"Isère Prefecture": "préfecture de l’Isère"}):
        assert "(préfecture de l’Isère)" in resaid("Over time: “Douze” → “Quatorze” (Isère Prefecture).")
        assert "préfecture de l’Isère" in resaid("Only from Isère Prefecture.")


_PARTITIVE = {
    "OF_ALL": "1 of 6 events",
    "OF_ARTICLES_UNDATED": "whose number the articles before it have",
    "OF_ARTICLES_UNDATED_LATER": "likewise",
    "OF_ARTICLES_SURELY_LATER": "likewise",
    "OF_ARTICLES_YEARLESS": "likewise",
    "OF_ARTICLES_YEARLESS_LATER": "likewise",
    "SHOW_ALL_OF": "of many alone",
    "SCRIPT.asked_again_for_it": "of one alone",
}
"""Messages with a number that nothing in them agrees with, and why."""
_NUMBERS = {"n", "number", "mended", "dropped", "requests", "undated", "chars", "shown"}
"""Places for how many; those of values (`HEDGE`, `MAGNITUDE`) are called `number` too."""


def test_what_is_counted_is_a_plural():
    """A message with a number has a form for each: "1 was mended", "1 foi corrigida"; other languages have more."""
    fixed = {
        name
        for name, each in MESSAGES.items()
        if isinstance(each, Message) and _NUMBERS & {*_places(each.english)} and not name.startswith(("HEDGE", "MAGN"))
    }
    assert fixed <= {*_PARTITIVE}


@pytest.mark.parametrize(
    ("code", "one", "two"),
    [
        ("en", "1 was mended, 0 were dropped", "2 were mended, 1 was dropped"),
        ("pt", "1 foi corrigida, 0 foram retiradas", "2 foram corrigidas, 1 foi retirada"),
        ("de", "1 wurde berichtigt, 0 wurden gestrichen", "2 wurden berichtigt, 1 wurde gestrichen"),
    ],
)
def test_each_number_of_a_sentence_has_its_own_form(code, one, two):
    """Two numbers in one sentence are two plurals."""
    with in_language(code):
        assert f"{say.MENDED(1)}, {say.DROPPED(0)}" == one
        assert f"{say.MENDED(2)}, {say.DROPPED(1)}" == two


@pytest.mark.parametrize("code", ["en", "es", "it", "pt"])
def test_one_and_several_facts_are_told_apart(code):
    """The verb behind "1 of 6 events" is that of one; other languages say it with a colon, and need no verb."""
    with in_language(code):
        for message in (say.SINGLE, say.ALIKE, say.SINGLE_RATED, say.ALIKE_RATED, say.DIFFERING, say.MENDED):
            assert message.words(1) != message.words(5), message.name


_REASONS = {
    "the figure stands, but not as one of affected: the words around '8.500' do not tell of affected": "sort",
    "where the quote has 'ten', the article has 'two'": "quote",
    "these words do not stand in the article just so": "quote",
    "the quote does not hold the number 12; it holds '7'": "number",
    "the number '12' does not stand in the evidence": "number",
    "the whole, 12, is less than its part": "number",
    "the words around '12' tell of injured, not of killed": "sort",
    "the article counts 'houses' there, not 'people'": "sort",
    "no BRL stand in the sentence of '250 millones'": "sort",
    "the article writes 'some 12': that is about, not exact": "firmness",
    "'12' is not how firm the evidence is: it says 'about 12'": "firmness",
    "'on Monday' gives no date by any rule: copy only the time words into date_text, or leave date null": "date",
    "the quote itself says when it was, 'on 3 May': that is 2021-05-03, not 2021-05-04": "date",
    "the article has no word for the kind bombing near the quote": "word",
    "summary is 700 characters long; 400 at most": "length",
    "it rests on words that are not meant for readers of the article": "planted",
    "the article does not have the words 'Ford' of the name 'Harrison Ford'": "name",
    "the name 'Norte Homes' does not stand in the evidence": "name",
    "a reason that nobody foresaw": "other",
}


def _with_reasons(code):
    """Return a brief in which everything that a model wrote is in the language, and much went wrong."""

    def own(parts):
        words = Translation(language=code, text="Xyzzy.")
        return tuple(each.model_copy(update={"translation": words}) for each in parts)

    event, *events = BRIEF.events
    parted = (Parted(event=events[0].id, why="their places are two"), Parted(event=events[1].id, why="?"))
    grouping = event.grouping.model_copy(update={"reason": "Both tell of the quake.", "parted": parted})
    failures = ("damaged, or not what its ending says", "the endpoint gave up (HTTP 503)", "nobody knows why")
    gaps = [
        "1 translation is missing, so the original stands alone there: the model left them out, or gave other numbers",
        say.STORED["proses_withheld"].many.format(n="1,204"),
        "Characters 10 to 1,300 of a.txt could not be used, so what they report is missing here: no connection",
        "Own fields are missing: the answer did not fit the schema",
        "3 lesser situations have no overview: a brief tells forty in prose",
        say.STORED["digits_only"].english.format(file="a.txt", tag="sv"),
        say.STORED["spoken_to"].english.format(
            file="a.txt", words="you are an AI", start=10, end=30, resting=say.RESTING.messages["none"].english
        ),
        "A gap that no message is made for.",
    ]
    return BRIEF.model_copy(
        update={
            "language": code,
            "events": own((event.model_copy(update={"grouping": grouping}), *events)),
            "statements": own(BRIEF.statements),
            "episodes": tuple(each.model_copy(update={"overview": own(each.overview)}) for each in own(BRIEF.episodes)),
            "answers": tuple(each.model_copy(update={"sentences": own(each.sentences)}) for each in BRIEF.answers),
            "disputes": tuple(
                each.model_copy(update={"positions": own(each.positions)}) for each in own(BRIEF.disputes)
            ),
            "sources": own(BRIEF.sources),
            "withheld": tuple(
                Withheld(source="S1", stage="extract", kind="figure", item="12", quote=None, reason=each)
                for each in _REASONS
            ),
            "failures": tuple(
                Failure(file=f"{n}.txt", sha256=None, stage="load", reason=each) for n, each in enumerate(failures)
            ),
            "gaps": tuple(Gap(kind="failed", about=(), text=each) for each in gaps),
        }
    )


def _without(line, quotes, names):
    """Return what is ours of a line: nothing of one that shows a quote as it stands in its article."""
    if any(quote[:30] in line for quote in quotes) or any(
        line.strip() in " ".join(each.text.split()) for each in ARTICLES
    ):
        return ""
    for each in names:
        line = line.replace(each, "")
    return re.sub("“[^”]*”|”[^“]*“|«[^»]*»|`[^`]*`", "", line)


_ENGLISH_WORDS = re.compile(r"\b(?:the|of|which|were|does|not|was|stands|and|with|its|for|that|by|it)\b")
"""By one of which any English sentence is known; none is a word of these languages."""


@pytest.mark.parametrize("code", ["es", "ru", "ar", "pt"])
def test_nothing_that_a_reader_sees_is_english(code):
    """Reasons, failures and gaps too: what no message is made for is told by its sort, and not in English."""
    told = _with_reasons(code)
    page = _Words()
    page.feed(render_html(told, ARTICLES))
    texts = {
        "md": render_markdown(told, "full"),
        "html": "\n".join(page.seen),
        "docx": _words_of_docx(render_docx(told, "full")),
    }
    quotes = [quote.exact for quote in BRIEF.quotes] + [
        line for each in ARTICLES for line in each.text.splitlines() if line
    ]
    names = [each.headline for each in BRIEF.sources if each.headline] + [each.name for each in BRIEF.names]
    for format_, text in texts.items():
        left = [each for each in text.splitlines() if _ENGLISH_WORDS.search(_without(each, quotes, names))]
        assert left == [], format_


@pytest.mark.parametrize(("reason", "sort"), _REASONS.items())
def test_a_reason_that_was_not_translated_is_told_by_its_sort(reason, sort):
    """Its very words stand in brief.json; a metric that is not borne out is named."""
    with in_language("es"):
        told = withheld_because(reason)
        assert told.endswith(say.WITHHELD_BECAUSE[sort]) or ("affected" in reason and "Afectados" in told)
    assert withheld_because(reason) == reason


@pytest.mark.parametrize(
    ("tag", "words", "day"),
    [
        ("pt", "Arquivos que não puderam ser utilizados:", "14 de março de 2025"),
        ("pt-BR", "Arquivos que não puderam ser utilizados:", "14 de março de 2025"),
        ("pt-PT", "Ficheiros que não puderam ser utilizados:", "14 de março de 2025"),
        ("es-MX", "Archivos que no se pudieron utilizar:", "14 de marzo de 2025"),
    ],
)
def test_a_region_has_its_own_words_and_those_of_the_language(tag, words, day):
    """What its file does not have is that of the language, which for `pt` is Brazil's, as in CLDR."""
    with in_language(tag):
        assert say.FILES_NOT_USED() == words
        assert readable_date("2025-03-14") == day
        assert say.SOURCES() in {"Fontes", "Fuentes"}


def test_portuguese_has_no_words_that_brazil_does_not_have():
    """They stand in the file of Portugal, which has nothing that is said alike in both."""
    told = " ".join(str(form) for each in MESSAGES.values() for form in _forms(each, "pt")).casefold()
    european = "facto ficheiro fiabilidade autocarro comboio camião bebé rapariga ecrã carateres económic pormenor secç"
    assert not [each for each in european.split() if re.search(rf"\b{each}", told)]
    own = [each for each in read_po(BytesIO((RENDER / "catalogues" / "pt_PT.po").read_bytes()), locale="pt") if each.id]
    assert own
    for each in own:
        with in_language("pt"):
            assert each.string not in (str(MESSAGES[each.context]), _both(MESSAGES[each.context]))


def _both(message):
    return () if isinstance(message, Message) else (message.words(1), message.words(2))


@pytest.mark.parametrize("file", sorted((RENDER / "catalogues").glob("*_*.po")), ids=lambda each: each.stem)
def test_what_a_region_says_otherwise_has_the_places_of_its_message(file):
    """And is the translation of a message that there is."""
    for each in read_po(BytesIO(file.read_bytes()), locale=file.stem.partition("_")[0]):
        if each.id:
            english = _english(MESSAGES[each.context])
            assert each.id == (english if len(english) > 1 else english[0])
            for words in (each.string,) if isinstance(each.string, str) else each.string:
                assert _places(words) == _places(english[-1]), each.context
                assert (words[:1].isspace(), words[-1:].isspace()) == (
                    english[-1][:1].isspace(), english[-1][-1:].isspace(),
                )  # fmt: skip


def test_a_figure_that_stands_by_other_words_is_said_to_in_the_language():
    """Behind the sort of the reason, or behind its English."""
    reason = f"these words do not stand in the article just so{STANDS}"
    with in_language("pt"):
        assert withheld_because(reason).endswith("consta do relatório por outras palavras do artigo")
        assert say.WITHHELD_BECAUSE["quote"] in withheld_because(reason)


_NAMING = ("STANCE_TO.", "COUNT_BY", "STORED.only_from", "STORED.party",
                  "STORED.one_body", "STORED.single_source")  # fmt: skip
_STANDS_ALONE = re.compile(r"(?:^|[:;,(–] ?)\{(?:who|whom|name|names|place)\}")
_NAME = re.compile(r"\{(?:who|whom|name|names|place)\}")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("fr", "Destructions (maisons)"),
        ("es", "Destrucción (casas)"),
        ("it", "Distruzione (case)"),
        ("pt", "Destruição (casas)"),
    ],
)
def test_what_befell_things_of_either_gender_is_a_noun(code, told):
    """A participle would have to agree with what stands behind it."""
    figure = BRIEF.figures[0].model_copy(update={"metric": "destroyed", "of": "houses"})
    with in_language(code):
        assert counted(figure, "news") == told


@pytest.mark.parametrize("code", OTHERS)
def test_a_name_that_code_puts_into_words_asks_for_no_article_and_no_case(code):
    """Code does not know whether it is la mairie, le maire or der Polizei: a name stands behind a sign, not a word."""
    told = [each for name, message in MESSAGES.items() if name.startswith(_NAMING) for each in _forms(message, code)]
    told = [each for each in told if _NAME.search(each)]
    assert len(told) > 15
    assert [each for each in told if len(_NAME.findall(each)) != len(_STANDS_ALONE.findall(each))] == []
    assert next(iter(_forms(say.ACCORDING_TO, code))).endswith(": ")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "; Quellen: "),
        ("es", "; fuentes: "),
        ("it", "; fonti: "),
        ("nl", "; bronnen: "),
        ("pt", "; fontes: "),
        ("tr", "; kaynaklar: "),
    ],
)
def test_a_note_behind_a_semicolon_has_the_small_letter_of_the_language_and_a_german_noun_its_capital(code, said):
    """No letter is made small by code where the language has it large."""
    note = say.STORED["one_body"].english.format(names="U.S. Coast Guard and Navy")
    with in_language(code):
        assert f"; {resaid_behind(note)}".startswith(said)


def test_a_turkish_sentence_begins_with_a_turkish_capital():
    """An i has its dot as a capital as well."""
    with in_language("tr"):
        assert localisation.begun("iki") == "İki"
        assert localisation.continued("İki") == "iki"
        assert localisation.continued("Irak") == "ırak"


@pytest.mark.parametrize("code", [ENGLISH, *OTHERS])
def test_no_message_ends_in_two_full_stops(code):
    """What stands in a place may be a sentence with an end of its own, or end in an abbreviation."""
    with in_language(code):
        for name, message in MESSAGES.items():
            for words in _forms(message, code):
                given = dict.fromkeys(filter(None, _places(words)), "Acme Inc.")
                given = {place: value for place, value in given.items() if place != "n" or isinstance(message, Message)}
                told = message(5, **given) if isinstance(message, Plural) else message(**given)
                assert not re.search(r"(?<!\.)\.\.(?!\.)", told), name


@pytest.mark.parametrize("code", OTHERS)
def test_a_headline_and_a_note_of_an_editor_stand_within_the_marks_of_the_language(code):
    """The brief holds both in the English ones."""
    undated = say.STORED["undated"].english.format(title="“A house burnt”")
    note = Decision(kind="note", given={"note": "x"}, applied=True, told="“A house burnt”", why=None, about=())
    with in_language(code):
        own = localisation.quoted("A house burnt")
        assert own in resaid(undated)
        assert decision_told(note) == own


def test_the_gaps_tell_a_number_in_the_notation_of_the_brief():
    """Not by the words of an article in another language, in which nobody reads it."""
    figure = BRIEF.figures[0]
    count = figure.observations[0].model_copy(
        update={"value_text": "Un uomo", "low": 1, "high": 1, "qualifier": "exact", "of": "men"}
    )
    figure = figure.model_copy(update={"observations": (count,), "metric": "killed", "of": "men"})
    text = say.STORED["single_source"].english.format(
        event="A house burnt", value="“Un uomo”", of="men", metric="killed", who="police"
    )
    gap = Gap(kind="single_source", about=(figure.id,), text=text)
    brief = BRIEF.model_copy(update={"figures": (figure, *BRIEF.figures[1:]), "gaps": (gap,)})
    for code, told in (("en", "The figure 1 (men, killed)"), ("de", "Die Zahl 1 (Männer, Tote)")):
        assert told in render_markdown(brief.model_copy(update={"language": code}), "full")


def test_a_file_is_named_letter_for_letter_and_is_no_link():
    """In raw Markdown it reads as it is called, and no program takes it for an address."""
    brief = BRIEF.model_copy(update={"gaps": (Gap(kind="failed", about=(), text=_named(BRIEF.sources[0].file)),)})
    for code in (ENGLISH, *OTHERS):
        told = render_markdown(brief.model_copy(update={"language": code}), "full")
        assert f"`{BRIEF.sources[0].file}`" in told.partition(say.GAPS.english)[2] or code != ENGLISH
        assert "<!-- -->.txt" not in told


def _named(file):
    return say.STORED["nothing_reported"].english.format(file=file)


_ENGLISH_QUOTATION = re.compile(r"“\w[^”]*”")


@pytest.mark.parametrize("code", OTHERS)
def test_no_sentence_of_a_brief_ends_twice_and_no_words_stand_within_marks_of_another_language(code):
    """In no format, whatever ends what was put into a message: a model's reason, a headline, an abbreviation."""
    brief = _with_reasons(code)
    flag = Flag(verdict="two_things", words="so", why="It counts others.", quotes=())
    headed = [each.model_copy(update={"headline": "A house burnt", "published": None}) for each in brief.sources]
    undated = [
        Gap(kind="undated", about=(each.id,), text=say.STORED["undated"].english.format(title="“A house burnt”"))
        for each in headed
    ]
    noted = Decision(kind="note", given={"note": "So."}, applied=True, told="“So.”", why=None, about=())
    withheld = brief.withheld[0].model_copy(update={"stage": "second_reader", "reason": "Nobody says so."})

    def named(words):
        own = Translation(language=code, text="X.")
        return Term(text=words, language=ENGLISH, is_as_written=False, translation=own)

    brief = brief.model_copy(
        update={
            "disputes": (brief.disputes[0].model_copy(update={"flag": flag}), *brief.disputes[1:]),
            "sources": tuple(headed),
            "gaps": (*brief.gaps, *undated),
            "decisions": (noted,),
            "withheld": (withheld, *brief.withheld),
            "terms": tuple(map(named, (flag.why, withheld.reason))),
        }
    )
    page = _Words()
    page.feed(render_html(brief, ARTICLES))
    quotes = "".join(quote.exact for quote in brief.quotes)
    for told in (render_markdown(brief, "full"), "\n".join(page.seen), _words_of_docx(render_docx(brief, "full"))):
        assert not re.search(r"(?<![./])\.\.(?![./])", told)
        if "”" not in _marks_of(code):
            found = [each for each in _ENGLISH_QUOTATION.findall(told) if each[1:-1] not in quotes]
            assert found == []


def _marks_of(code):
    with in_language(code):
        return localisation.quotation_marks()


def test_who_is_described_by_words_of_an_article_stands_within_the_marks_of_the_language(monkeypatch):
    """Where nobody translated them; merging, which names him, knows the English marks alone."""
    monkeypatch.setattr(Naming, "__call__", lambda _, speaker: f"“{speaker}”")
    for code, told in (("de", "„la liga“"), ("fr", "«\xa0la liga\xa0»"), (ENGLISH, "“la liga”")):
        with in_language(code):
            assert Guide(_in(code)).called("la liga") == told


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "over time: 6 → 11 (police), “dozens” (army)"),
        ("de", "im Lauf der Zeit: 6 → 11 (police), „dozens“ (army)"),
    ],
)
def test_a_note_tells_numbers_in_the_notation_of_the_brief(code, told):
    """Words of other languages for a number stand beside it below; what is no number stays as it is written."""
    figure = BRIEF.figures[0]
    count = figure.observations[0]
    counts = tuple(
        count.model_copy(update={"value_text": words, "low": n, "high": n, "qualifier": "exact" if n else "vague"})
        for words, n in (("sei", 6), ("undici", 11), ("dozens", None))
    )
    note = "Over time: “sei” → “undici” (police), “dozens” (army)."
    figure = figure.model_copy(update={"observations": counts, "note": note})
    brief = BRIEF.model_copy(update={"figures": (figure, *BRIEF.figures[1:]), "language": code})
    assert told in render_markdown(brief, "full")


@pytest.mark.parametrize("length", ["standard", "full"])
def test_names_that_are_one_in_the_language_of_the_brief_are_one_entry_with_the_events_of_both(length):
    """A translation may have one word for two names; in a list it stands once, with what both stand for."""
    one, other = (each for each in BRIEF.names if each.name in ("Melin", "Lake Ona"))
    terms = tuple(
        Term(
            text=each.name,
            language="en",
            is_as_written=False,
            translation=Translation(language="de", text="Seestadt"),
        )
        for each in (one, other)
    )
    told = render(BRIEF.model_copy(update={"language": "de", "terms": terms}), "md", length)
    listed = told.partition("## Orte\n")[2].partition("\n## ")[0]
    assert listed.count("Seestadt") == 1
    assert all(each in listed for each in ("lago Ona", "E1", "E3") if length == "full")
    assert length == "full" or f"Seestadt ({len({*one.events, *other.events})} Ereignisse)" in listed


@given(
    st.lists(st.sampled_from("abcde"), max_size=6), st.dictionaries(st.sampled_from("abcde"), st.sampled_from("xyz"))
)
def test_several_names_are_told_each_once_in_whatever_language(names, terms):
    """In their order, with none lost."""
    with in_language("de", terms):
        told = names_told(names)
        assert len(set(told)) == len(told)
        assert set(told) == {name_told(each) for each in names}


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("1,000,000 EUR (money)", "„Summe: 1 Million €“"),
        ("1,500–2,000 people (killed)", "„Tote (Menschen): 1.500 bis 2.000“"),
        ("12.5 metres (distance)", "„Entfernung: 12,5 Meter“"),
        ("84 km/h (measurement)", "„Messwert: 84 km/h“"),
        ("about 25 m (distance)", "„Entfernung: etwa 25 m“"),
        ("more than 1.5 million people (displaced)", "„Vertriebene (Menschen): mehr als 1,5 Millionen“"),
    ],
)
def test_a_number_that_was_left_out_is_written_as_its_readers_write_it(item, told):
    """With its unit behind it and how firm it is, as the numbers that stand."""
    withheld = Withheld(source="S1", stage="extract", kind="figure", item=item, quote="x", reason="y")
    shown = render_markdown(_in("de").model_copy(update={"withheld": (withheld,)}))
    assert told in shown.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("language", "joined"), [("en", "and"), ("de", "und"), ("fr", "et"), ("ru", "и")])
def test_what_stands_in_commas_is_closed_before_the_last_of_a_list(language, joined):
    """So that it reads "the mine, its owner, and the police"; what has commas in brackets alone needs none."""
    with in_language(language):
        assert listed(["A, its owner", "B"]) == f"A, its owner, {joined} B"
        assert listed(["A (x, y)", "B"]) == f"A (x, y) {joined} B"
        assert listed(["A", "B, its owner"]) == f"A {joined} B, its owner"


@pytest.mark.parametrize("language", [code for code in CODES if code != "en"])
def test_what_is_expected_or_feared_has_no_colon_of_its_own(language):
    """Before the number behind it stands one already."""
    with in_language(language):
        for status in ("planned", "feared"):
            assert ":" not in say.UNSURE[status](what="x")


def test_arabic_counts_from_eleven_to_ninety_nine_have_the_accusative_and_hundreds_the_genitive():
    """CLDR's "many" and "other" each have their own form, for numbers of things as for nouns."""
    with in_language("ar"):
        assert [say.count(n, "event") for n in (9, 11, 25, 99, 100, 103, 111)] == [
            "9 أحداث", "11 حدثا", "25 حدثا", "99 حدثا", "100 حدث", "103 أحداث", "111 حدثا",
        ]  # fmt: skip
        assert (noun_told("people", 20), noun_told("people", 100)) == ("شخصا", "شخص")


def test_words_in_a_row_have_the_comma_of_the_language():
    """Arabic has its own, also where a list is spoken."""
    with in_language("ar"):
        assert in_a_row(["أ", "ب"]) == "أ، ب"
        assert listed(["أ، ب", "ج"]) == "أ، ب، وج"
    with in_language("de"):
        assert in_a_row(["a", "b"]) == "a, b"


def test_in_french_no_line_ends_before_a_colon_or_a_semicolon():
    """Words of code and what a model translated have a no-break space there; other languages have none."""
    with in_language("fr"):
        assert say.CHANGED_SINCE(day="3 mai") == "Ce qui a changé (note précédente\xa0: 3 mai)"
    assert unbroken("les faits : un ; deux « trois » ?", "fr") == ("les faits\xa0: un\xa0; deux «\xa0trois\xa0»\xa0?")
    assert unbroken("uno : dos", "es") == "uno : dos"

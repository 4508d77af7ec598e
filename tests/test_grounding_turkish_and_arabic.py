"""How Turkish and Arabic hang cases, articles, numbers and owners on their words, and put the verb last or first."""

import pytest

from summarizer.domain.article import Article, Span
from summarizer.domain.languages.forms import bases, singular_of_dual
from summarizer.grounding.counted import object_to_counted
from summarizer.grounding.fates import fates_at
from summarizer.grounding.names import unwritten_in
from summarizer.grounding.numbers import implied_numbers, read_numbers
from summarizer.grounding.page import Page
from summarizer.grounding.prose.named import names_objections
from summarizer.grounding.quotes import ArticleText


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Kaçanların sayısı 12 bini aştı.", "tr", (12_000, "more_than")),
        ("Sayı 30 bini buldu.", "tr", (30_000, "exact")),
        ("10 bine yakın kişi", "tr", (10_000, "almost")),
        ("Artış yüzde dokuza yakın.", "tr", (9, "almost")),
        ("Evlerin yüzde sekseninden fazlası", "tr", (80, "more_than")),
        ("Halkın üçte biri", "tr", (33, "exact")),
        ("Nehrin seviyesi 6 metreyi aştı.", "tr", (6, "more_than")),
        ("143 bina yıkıldı", "tr", (143, "exact")),
        ("بحصيلة السبعين قتيلا", "ar", (70, "exact")),
        ("دفن القتلى الثلاثة والعشرون", "ar", (23, "exact")),
        ("شحنة وزنها طنان", "ar", (2, "exact")),
        ("تبرعت بمليوني يورو", "ar", (2_000_000, "exact")),
        ("تجاوز عدد القتلى المئة", "ar", (100, "more_than")),
        ("ثلثا المدينة", "ar", (67, "exact")),
        ("треть жителей", "ru", (33, "exact")),
        ("Цена выросла почти на девять процентов", "ru", (9, "almost")),
    ],
)
def test_numbers_are_read_in_their_cases_and_with_what_is_said_of_them(text, language, told):
    """A case, an article, a dual, and the verb that says "more than", are a number's own."""
    assert [(each.low, each.qualifier) for each in read_numbers(text, language) if each.low] == [told]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Bu yüzden çok kızdı.", "tr"), ("Onu gördü.", "tr"), ("يوم الاثنين", "ar"), ("في أفغانستان وفلسطين", "ar")],
)
def test_words_that_look_like_a_number_in_a_case_are_none(text, language):
    """A "therefore", a "him", Monday and a country count nothing."""
    assert [each for each in read_numbers(text, language) if each.low is not None] == []


@pytest.mark.parametrize(
    ("text", "number", "language", "metric"),
    [
        ("Dokuz hastanın kan, ilaç bulunamadığı için yaşamını yitirdiğini söyledi.", "Dokuz", "tr", "killed"),
        ("Hastane 58 ölü saydı. Köy meclisi ise şimdilik 47 diyor.", "47", "tr", "killed"),
        ("Yaralı sayısını 86 olarak verdi. Kent meclisi 70 rakamını vermişti.", "70", "tr", "injured"),
        ("Sağlık müdürü, ölü sayısının 16 değil 13 olduğunu belirtti.", "13", "tr", "killed"),
        ("Yaralılardan üçü hastanede öldü.", "üçü", "tr", "killed"),
        ("Şoför hayatını kaybederken 14 yolcu yaralandı.", "14", "tr", "injured"),
        ("عدد الوفيات المسجلة في المستشفى 38.", "38", "ar", "killed"),
        ("بلغ عدد المصابين 112.", "112", "ar", "injured"),
        ("أحصت النقابة 64 قتيلا، بينما تتحدث الوزارة عن 51.", "51", "ar", "killed"),
        ("توفي 14 مريضا، بينهم ثلاثة رضع، وستة من جرحى السوق.", "وستة", "ar", "killed"),
    ],
)
def test_what_befell_them_is_told_far_off_or_by_the_sentence_before(text, number, language, metric):
    """The verb stands at the end or at the beginning, and a number may stand alone behind a count."""
    assert metric in fates_at(text, Span(text.index(number), text.index(number) + len(number)), language)


@pytest.mark.parametrize(
    ("text", "number", "language", "metric"),
    [
        ("Örgüt iki esiri öldürmediğini söyledi.", "iki", "tr", "killed"),
        ("Valilik 27 kişinin öldüğü iddiasını reddetti.", "27", "tr", "killed"),
        ("Muhtarın öldürülmesiyle ilgili altı kişi tutuklandı.", "altı", "tr", "killed"),
        ("Şoför hayatını kaybederken 14 yolcu yaralandı.", "14", "tr", "killed"),
        ("كان على متن العبارة 212 راكبا، نجا منهم 190.", "190", "ar", "killed"),
        ("عشرة مسلحين اقتحموا السوق وقتلوا بائعا.", "عشرة", "ar", "killed"),
        ("دمر الجيش 11 عربة واستولى على أربع.", "أربع", "ar", "destroyed"),
    ],
)
def test_what_befell_others_or_nobody_is_not_theirs(text, number, language, metric):
    """A denial at the end, a clause before, and a deed of their own, tell nothing of those counted."""
    assert metric not in fates_at(text, Span(text.index(number), text.index(number) + len(number)), language)


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Ortağının da öldüğünü anlattı.", "tr", 1),
        ("بينهم قائد ميداني", "ar", 1),
        ("وسيارتي إسعاف", "ar", 2),
        ("امرأة وطفلاها", "ar", 2),
        ("اختطف راهبان", "ar", 2),
        ("دوي انفجارين في المدينة", "ar", 2),
        ("انتشل المتطوعون جثمانين آخرين", "ar", 2),
    ],
)
def test_persons_and_things_are_counted_by_a_noun_in_any_of_its_forms(text, language, count):
    """A partner with a suffix is one, and a dual two."""
    assert count in {each.low for each in implied_numbers(text, language)}


@pytest.mark.parametrize(("text", "share"), [("وثلث السكان نزحوا", 33)])
def test_an_arabic_part_may_have_its_and_on_it(text, share):
    """Arabic writes its "and" as a part of the next word."""
    assert share in {round(each.low, 1) for each in read_numbers(text, "ar") if each.role == "share"}


def test_a_turkish_noun_behind_a_number_in_words_is_not_one():
    """Turkish has the singular behind a number: "iki kadın" are two women."""
    assert 1 not in {each.low for each in implied_numbers("İki kadın öldü.", "tr")}


def test_forms_of_nouns_are_found_and_those_of_other_languages_left():
    """Cases, owners, articles and duals are taken off."""
    assert "ortak" in bases("ortağının", "tr")
    assert {"صيدلي", "سائق"} <= bases("والصيدلي", "ar") | bases("سائقهما", "ar")
    assert "سيارة" in singular_of_dual("السيارتين")
    assert bases("drivers", "en") == {"drivers"}


@pytest.mark.parametrize("name", ["Osman", "Othman", "Uthman"])
def test_an_arabic_name_is_found_in_each_of_its_english_spellings(name):
    """The letter "ث" is heard as "s" as well as "th"."""
    assert unwritten_in(name, ["عثمان"], "ar") == []
    assert unwritten_in("Hassan", ["عثمان"], "ar") == ["hassan"]


def test_a_turkish_body_is_found_in_a_case():
    """What ends in a common noun has its case without an apostrophe."""
    text = "Balıkçılar odasına göre 12 tekne battı."
    page = Page(Article("a.txt", text, "", ""), ArticleText(text), "tr")
    assert page.writes("Balıkçılar odası")
    assert not page.writes("Balıkçılar derneği")


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The UN convoy was stopped.", "القافلة الأممية الموقوفة"),
        ("Goods come through Chad.", "Çad üzerinden mal geliyor"),
    ],
)
def test_names_stand_where_the_language_calls_them_otherwise(sentence, evidence):
    """The UN's is an adjective in Arabic, and Chad is "Çad" in Turkish."""
    assert names_objections(sentence, [evidence], [], [], is_translated=True) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Haber alınamayan vatandaşlarımızın sayısı dörttür.", 4),
        ("Yaralı sayısı altıydı.", 6),
        ("Ölü sayısı dokuzmuş.", 9),
        ("Hayatını kaybedenlerin sayısı on ikidir.", 12),
        ("Ölenlerin sayısı yüz yirmi üçtür.", 123),
        ("Ölü sayısı 31'dir.", 31),
        ("Kayıp sayısı yirmi beşken arama sürdü.", 25),
        ("Dördümüz yaralandı.", 4),
        ("Otobüse bindi.", None),
        ("Kıyıya yüzdü.", None),
    ],
)
def test_a_turkish_number_word_may_be_the_predicate_or_some_of_us(text, number):
    """What is told may be the number itself, or some of us; "got on" and "swam" are no numbers."""
    assert [each.low for each in read_numbers(text, "tr")] == ([] if number is None else [number])


@pytest.mark.parametrize(
    ("text", "number", "of", "metric", "is_it"),
    [
        ("Ağır yaralı üç yurttaşımız ambulans helikopterle sevk edildi.", "üç", "injured people", "injured", True),
        ("Ağır yaralı üç vatandaşımız ambulans helikopterle sevk edildi.", "üç", "helicopters", "destroyed", False),
        ("Ölen işçilerden altısı salı günü ikindi namazının ardından defnedildi.", "altısı", "workers", "killed", True),
        ("Ölen işçilerden altısı memleketine gönderildi.", "altısı", "workers", "killed", True),
        ("Yaralılardan üçü kadın.", "üçü", "men", "injured", False),
        ("Yaralılardan üçü kadın.", "üçü", "women", "injured", True),
    ],
)
def test_a_turkish_number_counts_the_noun_beside_it_or_those_told_before(text, number, of, metric, is_it):
    """Whose citizens they are hangs on the noun, and how or where it happened is not counted."""
    place = Span(text.index(number), text.index(number) + len(number))
    is_counted = object_to_counted(of, text, place, metric, "tr") is None
    assert (is_counted and metric in fates_at(text, place, "tr")) is is_it

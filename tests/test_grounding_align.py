"""Where quotes are found, and where not."""

import random
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.article import Span
from summarizer.grounding.normalise import normalise
from summarizer.grounding.quotes import LONGEST_QUOTE, ArticleText, Miss

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))]
WORDS_OF = {text: [match.span() for match in re.finditer(r"\S+", text)] for text in SEEDS}
RUNS = 200


article_text = lru_cache(maxsize=len(SEEDS))(ArticleText)
"""A text is normalised once for all quotes that are looked for in it."""


def found(text: str, quote: str, near: int | None = None) -> list[str]:
    """Return what stands in the text where the quote was found."""
    spans = article_text(text).locate(quote, near=near)
    return [] if isinstance(spans, Miss) else [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "quote", "exact"),
    [
        ("The “nine–year” war", 'the "nine-year" war', "The “nine–year” war"),
        ("Idlib—a city", "Idlib - a city", "Idlib—a city"),
        ("two\n   soldiers\u00a0died", "Two soldiers died", "two\n   soldiers\u00a0died"),
        ("the govern-\nment fell", "the government fell", "the govern-\nment fell"),
        ("the Turkish-\nbacked rebels", "Turkish-backed rebels", "Turkish-\nbacked rebels"),
        (
            "the co\u00adoperation of zero\u200bwidth",
            "cooperation of zerowidth",
            "co\u00adoperation of zero\u200bwidth",
        ),
        ("at Cafe\u0301 Noir", "Caf\u00e9 Noir", "Cafe\u0301 Noir"),
        ("killed ١٢ people", "killed 12 people", "killed ١٢ people"),
        ("قُتِلَ ١٢ شخصًا", "قتل 12 شخصا", "قُتِلَ ١٢ شخصًا"),
        ("قتل ۱۲ شخصا", "قُتِلَ ١٢ شخصًا", "قتل ۱۲ شخصا"),
        ("المديـــنة، مدرسةٌ؟", "المدينة, مدرسة", "المديـــنة، مدرسةٌ"),
        ("نزح ١٬٣٠٠ شخص", "نزح 1,300 شخص", "نزح ١٬٣٠٠ شخص"),
        ("(At least 12 died.)", '"At least 12 died."', "At least 12 died"),
        ("cooled to -7 degrees", "-7 degrees", "-7 degrees"),
        ("Turkey’s army", "Turkey", "Turkey"),
        ("至少12人死亡", "12人死亡", "12人死亡"),
    ],
)
def test_typography_is_no_difference(text, quote, exact):
    """A quote is found whatever its quotation marks, dashes, spaces, line breaks, letter case or Unicode form."""
    assert found(text, quote) == [exact]


@given(
    marks=st.lists(st.sampled_from([*"\u064b\u064e\u064f\u0650\u0651\u0652\u0640\u0670", ""]), min_size=16, max_size=16)
)
def test_vowel_signs_and_tatweel_are_no_difference(marks):
    """Whichever signs a text writes, the bare words are found in it with all their signs, and the other way round."""
    bare = "انهار سد المدينة"
    signed = "".join(letter + (mark if letter != " " else "") for letter, mark in zip(bare, marks, strict=True))
    assert found(f"قال إنه {signed} أمس", bare) == [signed]
    assert found(f"قال إنه {bare} أمس", signed) == [bare]
    assert found(f"قال إنه {signed} أمس", "انهار سد القرية") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("قتل ١٣ شخصا", "قتل 12 شخصا"),
        ("سأل الرجل", "سال الرجل"),
        ("killed 13 people", "1"),
        ("killed 13 people", "3 people"),
        ("killed 1,312 people", "312 people"),
        ("killed 1 312 people", "312 people"),
        ("killed 1\u00a0312 people", "killed 1"),
        ("grew 3.5 per cent", "grew 3"),
        ("anti-government forces", "government forces"),
        ("a rebel-held city", "a rebel"),
        ("he didn't die", "he did"),
        ("12-15 dead", "15 dead"),
        ("cooled to -7 degrees", "7 degrees"),
        ("10⁶ people", "106 people"),
        ("cafe\u0301", "cafe"),
    ],
)
def test_a_quote_cuts_no_word_and_no_number(text, quote):
    """A quote does not begin or end inside a word or a number."""
    assert found(text, quote) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The Russian jet was downed on Saturday near the town", "Russian jet was downed on Saturday near town"),
        ("rebels said the Russian jet was downed", "rebels said teh Russian jet was downed"),
        ("a delegation of the ministry arrived", "a delegation of a ministry arrived"),
        ("civilians, including five children, were killed", "civilians including five children were killed"),
        ("the ministry said on Twitter that some 50 died", "the ministry said on Twitter some 50 died"),
        ("he said the Turkish army had left", "he said that the Turkish army had left"),
        ("one witness said a five-storey building was levelled", "witness said five-storey building was levelled"),
        ("planes had attacked a number of towns", "planes attacked a"),
        ("It hit the town. Russian jets struck first", "The Russian jets struck first"),
    ],
)
def test_a_slip_is_forgiven(text, quote):
    """A missing, added or misspelt function word, and punctuation, are forgiven."""
    assert len(found(text, quote)) == 1


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("at least 12 civilians were killed there", "at least 13 civilians were killed there"),
        ("at least 12 civilians were killed there", "at most 12 civilians were killed there"),
        ("at least 12 civilians were killed there", "12 civilians were wounded there"),
        ("two million people have fled the city", "two thousand people have fled the city"),
        ("perhaps a few of the soldiers were killed there", "perhaps few of the soldiers were killed there"),
        ("about a dozen people died in the town", "about dozen people died in the town"),
        ("he did not reject the plan in Paris", "he did reject the plan in Paris"),
        ("he did reject the plan in Paris", "he did not reject the plan in Paris"),
        ("Turkish and Russian jets struck the town", "Turkish Russian jets struck the town"),
        ("large numbers fled to Idlib on foot", "large numbers fled Idlib on foot"),
        ("large numbers fled to Idlib on foot", "large numbers fled from Idlib on foot"),
        ("shelled by government forces on Monday", "shelled government forces on Monday"),
        ("government forces shelled the town", "government forces were shelled the town"),
        ("five were injured. Two soldiers died", "five were injured two soldiers died"),
        ("more than 12 soldiers died there", "more that 12 soldiers died there"),
        ("almost 900,000 forced from their homes", "the 900,000 forced from their homes"),
        ("said at least fifteen people were feared dead", "that fifteen people were feared dead"),
        ("carried out by the army on Monday", "carried out the"),
        ("said that it was not in talks with anyone", "also in talks with anyone"),
        ("the toll was half a million people", "the toll was half million people"),
    ],
)
def test_meaning_is_never_forgiven(text, quote):
    """A changed number, quantity, negation, name, side, direction or sentence is not aligned."""
    assert found(text, quote) == []


def test_an_ellipsis_joins_parts_in_order():
    """A quote with an ellipsis is one span a part, in order."""
    text = "At least 12 civilians, including five children, were killed in airstrikes in Idlib"
    for sign in ("...", "…", "[...]", " [ … ] ", ". . ."):
        assert found(text, f"12 civilians{sign}were killed") == ["12 civilians", "were killed"]
    assert found(text, "were killed ... 12 civilians") == []


def test_an_ellipsis_hides_no_negation_and_no_sentence_end():
    """An ellipsis stands neither for a "not" of its sentence, nor for a leap of a word into the next sentence."""
    assert found("The army was certainly not defeated in May", "The army was ... defeated in May") == []
    assert found("Twelve were rescued there. Later three were killed", "Twelve ... killed") == []


def test_the_nearest_occurrence_is_taken():
    """Of several occurrences the nearest to `near` is taken, without it the first."""
    text = "two died; then two died; and two died"
    article = ArticleText(text)
    assert article.locate("two died") == (Span(0, 8),)
    assert article.locate("two died", near=16) == (Span(15, 23),)
    assert article.locate("two died", near=len(text)) == (Span(29, 37),)
    assert article.locate("two died", near=0) == (Span(0, 8),)


@pytest.mark.parametrize("quote", ["", " ", "...", "—“”", "\u200b", "x" * (LONGEST_QUOTE + 1), "a ... ", "[…]"])
def test_what_is_no_quote_misses_with_a_reason(quote):
    """An empty quote, one without words and one of absurd length are missed, with a reason."""
    miss = ArticleText("At least 12 civilians were killed").locate(quote)
    assert isinstance(miss, Miss)
    assert miss.reason


def test_a_miss_shows_the_nearest_words_and_the_difference():
    """A miss names the first difference and shows the article's own nearest words."""
    miss = ArticleText("Two Turkish soldiers were also killed.").locate("Two Turkish soldiers were also wounded")
    assert miss == Miss(
        "where the quote has 'wounded', the article has 'killed'", "Two Turkish soldiers were also killed."
    )


@given(st.text(max_size=200), st.text(max_size=40))
def test_a_span_is_the_articles_own_text(text, quote):
    """Whatever the text and the quote: no crash, and what a span holds is found again at that very place."""
    spans = ArticleText(text).locate(quote)
    if not isinstance(spans, Miss):
        for start, end in spans:
            assert 0 <= start < end <= len(text)
            assert ArticleText(text).locate(text[start:end], near=start)


@given(st.text(alphabet="ab 1.,'-\n\u00ad\u0301\u0323é½…“", max_size=60), st.data())
def test_every_stretch_of_words_is_found(text, data):
    """A stretch of the text between white space is found, and its span normalises to the quote."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    if not words:
        return
    i = data.draw(st.integers(0, len(words) - 1))
    j = data.draw(st.integers(i, len(words) - 1))
    quote = text[words[i][0] : words[j][1]]
    spans = ArticleText(text).locate(quote)
    if isinstance(spans, Miss):
        return
    if len(spans) == 1:
        start, end = spans[0]
        assert normalise(text[start:end]).text.strip() in normalise(quote).text


def test_no_word_is_left_out_within_a_word():
    """What a quote writes together is not found where a function word stands between: "é1" in "é be 1"."""
    assert isinstance(ArticleText("1 é b-\né1").locate("é1"), Miss)


@pytest.mark.parametrize(("text", "quote"), [("b \u0301b.b", "\u0301b.b"), (".\u03011b 1.b", "\u03011b")])
def test_a_word_that_begins_with_a_mark_of_its_own_is_found_where_it_stands(text, quote):
    """A combining mark behind white space or a full stop belongs to no letter, so nothing is cut there."""
    ((start, end),) = ArticleText(text).locate(quote)
    assert text[start:end] == quote


WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "a",
            "of",
            "in",
            "was",
            "not",
            "that",
            "12",
            "twelve",
            "killed",
            "wounded",
            "Idlib",
            "jets",
            "by",
            "and",
            "…",
            "...",
            ".",
            ",",
            "\xad",
            "\n",
            "á",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(WORDS, WORDS)
def test_what_must_not_slip_is_as_often_in_the_span_as_in_the_quote(text, quote):
    """Whatever the words: where a quote is found, numbers, negations and fates in it stand in its spans too."""
    spans = ArticleText(text).locate(quote)
    if isinstance(spans, Miss):
        return
    shown = " ".join(text[start:end] for start, end in spans).split()
    for word in ("12", "twelve", "not", "killed", "wounded", "Idlib", "by"):
        assert quote.split().count(word) == shown.count(word)


@given(st.text(max_size=100))
def test_normal_forms_are_one(text):
    """Composed and decomposed forms of a text normalise to the same."""
    assert normalise(unicodedata.normalize("NFC", text)).text == normalise(unicodedata.normalize("NFD", text)).text


# Seeded mutations of the articles' own sentences.

WORD_CHANGES = {
    "killed": "wounded", "wounded": "killed", "injured": "killed", "dead": "injured", "Russian": "Turkish",
    "Turkish": "Russian", "Syrian": "Turkish", "Turkey": "Russia", "Russia": "Turkey", "Assad": "Erdogan",
    "government": "opposition", "opposition": "government", "rebels": "soldiers", "million": "thousand",
    "thousands": "hundreds", "hundreds": "thousands", "dozens": "scores", "two": "three", "five": "six",
    "nine": "seven", "seven": "nine", "three": "two", "at least": "at most", "more than": "less than",
    "Idlib": "Aleppo", "Aleppo": "Idlib", "was": "was not", "were": "were not",
    "has": "has never", "said": "denied", "not ": "",
    "by": "against", "to": "from", "from": "to", "after": "before", "Monday": "Sunday", "Sunday": "Saturday",
}  # fmt: skip


def quotes(seed: int, count: int = RUNS):
    """Draw stretches of 6 to 16 words, each with the text it is from and where it stands."""
    chance = random.Random(seed)
    while count:
        text = chance.choice(SEEDS)
        words = WORDS_OF[text]
        i = chance.randrange(len(words) - 16)
        start, end = words[i][0], words[i + chance.randrange(6, 16)][1]
        yield text, text[start:end], start
        count -= 1


def test_true_quotes_are_found_where_they_stand():
    """Every stretch of an article is found at its place."""
    for text, quote, start in quotes(1):
        spans = article_text(text).locate(quote, near=start)
        assert not isinstance(spans, Miss), (quote, spans)
        assert abs(spans[0].start - start) <= 3, quote


TYPOGRAPHY: list[Callable[[str], str]] = [
    lambda quote: quote.replace("-", "–"),
    lambda quote: quote.replace("-", "‑"),
    lambda quote: quote.replace("'", "’").replace('"', "”"),
    lambda quote: quote.replace("’", "'").replace("“", '"').replace("”", '"'),
    lambda quote: quote.replace(" ", "\u00a0"),
    lambda quote: quote.replace(" ", "\n"),
    str.upper,
    lambda quote: unicodedata.normalize("NFD", quote),
]


@pytest.mark.parametrize("change", TYPOGRAPHY)
def test_typographic_variants_are_found_where_they_stand(change):
    """Every stretch of an article is found at its place with other hyphens, quotation marks, spaces or capitals."""
    for text, quote, start in quotes(2, 60):
        spans = article_text(text).locate(change(quote), near=start)
        assert not isinstance(spans, Miss), (quote, spans)
        assert abs(spans[0].start - start) <= 3, quote


@pytest.mark.parametrize(("word", "other"), WORD_CHANGES.items())
def test_no_changed_meaning_is_found(word, other):
    """A stretch of an article with a number, name, side, direction or negation changed is found nowhere."""
    pattern = re.compile(rf"\b{word}\b" if word.strip() == word else rf"\b{word}")
    changed = 0
    for text, quote, _ in quotes(3, 1500):
        if (match := pattern.search(quote, 1, len(quote) - 1)) is None:
            continue
        mutant = quote[: match.start()] + other + quote[match.end() :]
        assert found(text, mutant) == [], mutant
        changed += 1
        if changed == 10:
            break


def test_no_changed_digit_is_found():
    """A stretch of an article with another number in digits is found nowhere."""
    chance, changed = random.Random(4), 0
    for text, quote, _ in quotes(4, 3000):
        if (match := re.search(r"\d+", quote)) is None:
            continue
        number = str(int(match[0]) + chance.choice([-1, 1, 10, 100]))
        mutant = quote[: match.start()] + number + quote[match.end() :]
        if number in re.findall(r"\d+", text):
            continue
        assert found(text, mutant) == [], mutant
        changed += 1
    assert changed >= RUNS


def test_a_dropped_article_is_forgiven():
    """A stretch of an article without one of its articles is found at its place."""
    dropped = 0
    for text, quote, start in quotes(5, 1000):
        matches = list(re.finditer(r"(?<=\w )the ", quote))
        if not matches:
            continue
        mutant = quote[: matches[0].start()] + quote[matches[0].end() :]
        spans = article_text(text).locate(mutant, near=start)
        assert not isinstance(spans, Miss), (mutant, spans)
        assert abs(spans[0].start - start) <= 3, quote
        dropped += 1
    assert dropped >= RUNS


@pytest.mark.parametrize(
    ("quote", "found"),
    [("إن الجسر كان قديما", "وإن الجسر كان قديما"), ("الجسر كان قديما", "الجسر كان قديما"), ("ن الجسر كان", None)],
)
def test_the_and_that_arabic_hangs_on_a_word_is_taken_into_the_quote(quote, found):
    """Whoever copies from a word on leaves it off; any other cut within a word is none that a reader makes."""
    text = "قال المهندس ذلك، وإن الجسر كان قديما."
    spans = ArticleText(text).locate(quote)
    assert (None if isinstance(spans, Miss) else text[spans[0].start : spans[0].end]) == found

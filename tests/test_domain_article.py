"""The sentence and the paragraph around a span."""

from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.article import Span, ends_within, paragraph_around, sentence_around

LONG = "A ferry with a crew of nine ran aground off the northern cape in heavy fog, the coast guard and a pilot said."


def _around(text: str, words: str, around) -> str:
    start = text.index(words)
    found = around(text, Span(start, start + len(words)))
    return text[found.start : found.end]


def test_a_sentence_ends_at_its_full_stop():
    """The sentence around words is the one that they stand in."""
    text = "The bridge fell. Nine were hurt. Nobody died."
    assert _around(text, "Nine", sentence_around) == "Nine were hurt."


def test_an_abbreviation_does_not_end_a_sentence():
    """A title or an initial with a full stop is inside a sentence."""
    text = "Gov. J. Rivera of the U.S. territory flew in. He left at once."
    assert _around(text, "territory", sentence_around) == "Gov. J. Rivera of the U.S. territory flew in."


def test_a_day_of_the_month_does_not_end_a_german_sentence():
    """It is an ordinal, with a full stop; a number at the end of a sentence has a full stop too."""
    text = "Der Mann, der am 21. Januar starb, war krank. Es waren 12. Alle kamen."
    ends = [text[slice(*sentence_around(text, Span(at, at + 1)))] for at in (4, text.index("Es"), text.index("Alle"))]
    assert ends == ["Der Mann, der am 21. Januar starb, war krank.", "Es waren 12.", "Alle kamen."]


def test_a_sentence_in_quotation_marks_ends_after_them():
    """Closing quotation marks belong to the sentence that they close."""
    text = "“We found nobody.” The search goes on."
    assert _around(text, "nobody", sentence_around) == "“We found nobody.”"


def test_words_over_two_sentences_have_both_around_them():
    """The stretch around a span always holds all of it."""
    text = "The bridge fell. Nine were hurt. Nobody died."
    assert _around(text, "fell. Nine", sentence_around) == "The bridge fell. Nine were hurt."


def test_a_headline_is_no_part_of_the_first_sentence():
    """In a text of long lines a line break ends a paragraph, full stop or not."""
    text = f"Ferry aground\n{LONG}\n"
    assert _around(text, "crew of nine", sentence_around) == LONG
    assert _around(text, "Ferry", paragraph_around) == "Ferry aground"


def test_a_wrapped_line_does_not_end_a_paragraph():
    """In a text of short lines, as e-mails have them, only a finished sentence or a blank line ends one."""
    text = "A ferry with a crew of nine\nran aground.\nTwo boats\nwent out.\n\nMore later"
    assert _around(text, "aground", paragraph_around) == "A ferry with a crew of nine\nran aground."
    assert _around(text, "went out", paragraph_around) == "Two boats\nwent out."


@given(st.text(alphabet=st.characters() | st.sampled_from(" .\n\r“”’")), st.data())
def test_what_is_around_a_span_holds_it(text, data):
    """Whatever the text, a paragraph holds its sentence, and a sentence the words, but for white space at the ends."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    sentence = sentence_around(text, Span(start, end))
    paragraph = paragraph_around(text, Span(start, end))
    assert text[start:end].strip() in text[sentence.start : sentence.end]
    assert paragraph.start <= sentence.start <= sentence.end <= paragraph.end or not text[start:end].strip()


def test_a_long_text_is_cut_after_a_sentence_and_not_after_an_abbreviation():
    """A sentence may end where the part would; an abbreviation that begins before it ends none."""
    text = "One two three. Mr. Ali came"
    assert list(next(islice(ends_within(text, Span(0, 15)), 1, None))) == [15]
    assert list(next(islice(ends_within(text, Span(16, len(text))), 1, None))) == []


def test_a_long_line_among_wrapped_ones_does_not_make_every_line_a_paragraph():
    """A headline or an address may be longer than what a mail program wraps."""
    text = "A very long headline " * 8 + "\n\n" + "One line follows another and goes\non, as Ilse\nBrandvik said.\n" * 9
    start = text.index("Ilse")
    assert text[slice(*paragraph_around(text, Span(start, start + 4)))].endswith("Brandvik said.")


def test_a_line_that_goes_on_in_small_letters_is_of_the_same_paragraph():
    """Whatever the width of the lines, a reader sees one paragraph."""
    text = "The ferry ran aground, and " * 5 + "\nnobody was hurt.\n" + "Lowick closed its port. " * 6
    assert "nobody" in text[slice(*paragraph_around(text, Span(4, 9)))]

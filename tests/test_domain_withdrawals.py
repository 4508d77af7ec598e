"""Which numbers of a sentence it takes back, in the languages that the gate reads."""

import pytest

from summarizer.domain.withdrawals import MARK, taken_back, words_that_take_back


def _taken(sentence):
    return taken_back(sentence.replace("#", MARK))


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency withdrew its #.",
        "The agency has withdrawn its count of # dead.",
        "The figure of # contained in Communiqué No. 5 of yesterday is hereby corrected.",
        "Accord tabled a motion; it no longer speaks of #.",
        "The previously stated number of # was calculated by a different method.",
        "We had wrongly put the toll at #.",
        "The paper said #; it has since withdrawn that figure.",
        "The dead are nine, not # as first reported.",
        "The mayor speaks no longer of # houses.",
        "The mayor does not speak of # houses any more.",
        "Der Ort geht nicht mehr von # Toten aus.",
        "Von # Toten ist nicht mehr die Rede.",
        "Er is geen sprake meer van # doden.",
        "Non si parla più di # morti.",
        "Il sindaco non parla più di più di # morti.",
        "Ya no se habla de # muertos.",
        "El alcalde no habla más de # muertos.",
        "El alcalde ya no habla de más de # muertos.",
        "Já não se fala de # mortos.",
        "Il n'est plus question de # morts.",
        "Le maire ne fait plus état de # morts.",
        "Речь больше не идёт о #.",
        "Більше не йдеться про #.",
        "Die Agentur hat ihre # zurückgezogen.",
        "Die Partei spricht nicht mehr von #.",
        "Die Bahn hatte von # Ausländern gesprochen, diese Angabe später aber abgeschwächt.",
        "Das Amt meldete irrtümlich # Tote.",
        "Het ministerie heeft het getal # ingetrokken.",
        "De partij spreekt niet langer van #.",
        "L'agenzia ha ritirato il numero di # morti.",
        "Il partito non parla più di #.",
        "La agencia retiró la cifra de # muertos.",
        "El partido ya no habla de #.",
        "A agência corrigiu o balanço de # mortos.",
        "O partido já não fala em #.",
        "L'agence a retiré le chiffre de #.",
        "Le parti ne parle plus de #.",
        "Ajans # ölü sayısını geri çekti.",
        "Parti artık #'ten söz etmiyor.",
        "Агентство отозвало своё число #.",
        "Партия больше не говорит о #.",
        "Агентство відкликало своє число #.",
        "Партія більше не говорить про #.",
        "سحبت الوكالة حصيلة #.",
        "لم يعد الحزب يتحدث عن #.",
    ],
)
def test_a_number_that_is_withdrawn_is_taken_back(sentence):
    """Whatever the words for it, and in each language."""
    assert _taken(sentence) == {0}
    assert any(words_that_take_back(sentence.replace("#", MARK)))


@pytest.mark.parametrize(
    "sentence",
    [
        "The army withdrew its # soldiers.",
        "The figure of # was confirmed.",
        "The ministry corrected the toll to #.",
        "The party speaks of #.",
        "The party does not speak of # dead.",
        "Die Stadt geht von # Toten aus, die nicht mehr am Hafen waren.",
        "El alcalde no habla de # muertos.",
        "Il sindaco parla di più di # morti.",
        "Die Armee hat # Soldaten in den Ort geschickt.",
    ],
)
def test_what_holds_is_not(sentence):
    """Nor soldiers who withdraw, nor the number that is put in the place of another."""
    assert _taken(sentence) == frozenset()


def test_of_a_correction_the_old_number_is_taken_back():
    """The one that replaces it stands."""
    assert _taken("It corrected its # to #.") == {0}
    assert _taken("(Correction: one woman [nicht: #].)") == {0}


def test_that_figure_is_the_one_of_the_sentence_before():
    """Where its own sentence has none."""
    assert _taken("The station has since withdrawn that figure.") == {-1}

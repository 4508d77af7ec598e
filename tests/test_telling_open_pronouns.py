"""What a claim points to and does not tell."""

import pytest
from merge_builder import claim, event, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.telling import plain_answer
from summarizer.telling.open_pronouns import open_pronoun


@pytest.mark.parametrize(
    ("said", "is_by_person", "word"),
    [
        ("None of them had been warned.", True, "None of them"),
        ("Not any of them was armed.", False, "any of them"),
        ("It had been open for years.", True, "It"),
        ("They fired first.", True, "They"),
        ("He was asleep at the wheel.", False, "He"),
        ("The drivers fled, and none of them had been warned.", True, ""),
        ("He had seen nothing.", True, ""),
        ("It has done what it could.", False, ""),
        ("They fired first.", False, ""),
        ("It is unlikely that the bridge will hold.", True, ""),
        ("Those who fled are safe.", True, ""),
        ("The barrier was down and the bus drove around it.", True, ""),
    ],
)
def test_a_word_that_points_to_what_no_word_tells_is_found(said, is_by_person, word):
    """Whoever speaks may be "he" or "it" by what he is; anybody else has to be told before."""
    assert open_pronoun(said, is_by_person=is_by_person) == word


def test_a_claim_that_points_to_something_is_told_with_what_it_is_about():
    """Nobody else on the first screen says who "they" are."""
    text = "A bomb hit a market in Lowick. Ana Ruiz said they planted it."
    bombed = event("A bomb hit a market in Lowick", kind="bombing", date="2021-05-03", places=["Lowick"])
    said = claim("they planted it", "Ana Ruiz", "accuses", claim="They planted it.")
    names = (named("Lowick"), named("Ana Ruiz", "person"))
    situation = merge_reports([report(text, "2021-05-04", bombed, said, names=names)])
    (sentence,) = plain_answer("responsibility", situation, Facts(situation, {"S1": text}))
    assert sentence.text.endswith("they planted it (said of this: a bomb hit a market in Lowick).")

"""Which sentences say that a claim is only made in somebody's name, and what a brief calls whoever made it."""

import pytest
from merge_builder import claim, event, named, report

from summarizer.domain.borrowed_names import is_in_a_name_only
from summarizer.merging import merge_reports

BLAST = "A bomb went off in Northport"
NAMES = (named("Northport"), named("Reed Front", "armed_group", "Reed Front"))


@pytest.mark.parametrize(
    "sentence",
    [
        "An e-mail in the name of a group calling itself Reed Front says it was them.",
        "A purported statement of Reed Front claimed it.",
        "Un correo en nombre de Reed Front dice que fueron ellos.",
        "Reed Front, il gruppo che avrebbe rivendicato.",
        "Le groupe aurait revendiqué l'attentat.",
        "Die E-Mail, mit der sich die Gruppe zu dem Anschlag bekannt haben soll, kam aus einem Café.",
        "Een e-mail uit naam van de groep eist de aanslag op.",
        "Um e-mail em nome do grupo diz isso.",
        "Örgüt adına gönderilen bir e-posta saldırıyı üstlendi.",
        "Письмо от имени группы пришло ночью.",
        "Лист від імені групи надійшов уночі.",
        "رسالة باسم الجماعة تبنت الهجوم",
    ],
)
def test_a_claim_in_a_name_is_known_by_its_words(sentence):
    """In each language."""
    assert is_in_a_name_only(sentence)


@pytest.mark.parametrize(
    "sentence", ["Reed Front claimed responsibility for the attack.", "قال المتحدث باسم الجماعة إنها نفذت الهجوم"]
)
def test_a_group_s_own_claim_is_none(sentence):
    """Nor what its spokesman says."""
    assert not is_in_a_name_only(sentence)


def _told(text, *items):
    text = f"{BLAST}. {text}"
    return report(text, "2021-05-04", event(BLAST, kind="bombing", date="2021-05-03"), *items, names=NAMES)


def _claimants(*reports):
    return {(each.claimant, each.stance) for each in merge_reports(reports).statements}


CLAIMED = _told(
    "Reed Front claimed responsibility for it.",
    claim("Reed Front claimed responsibility for it", "Reed Front", "claims_responsibility"),
)


def test_a_claim_that_another_article_calls_one_in_a_name_is_not_the_group_s_own():
    """Whoever wrote it is somebody else until it is shown."""
    other = _told(
        "An e-mail in the name of Reed Front said it was them.",
        claim("An e-mail in the name of Reed Front said it was them", "Reed Front", "claims_responsibility"),
    )
    somebody = "somebody in the name of Reed Front"
    assert _claimants(CLAIMED, other) == {(somebody, "claims_responsibility")}
    assert _claimants(CLAIMED) == {("Reed Front", "claims_responsibility")}


def test_a_group_that_denies_the_deed_has_not_claimed_it():
    """The denial is its own, the claim is somebody's."""
    denial = _told("Reed Front denied it.", claim("Reed Front denied it", "Reed Front", "denies"))
    assert _claimants(CLAIMED, denial) == {
        ("somebody in the name of Reed Front", "claims_responsibility"),
        ("Reed Front", "denies"),
    }

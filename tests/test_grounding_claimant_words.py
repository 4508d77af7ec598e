"""The words of the article to which a report points for who says a claim."""

import pytest
from report_builder import article, claim, name, report

from summarizer.grounding.report import ground_report

EXCUSE = (
    "Betreiber Tom Vant ließ ausrichten, er habe sich auf einen Auszug verlassen. Anwältin Jana Orlu hält das für eine "
    "Ausrede: Vant habe immer italienisch gesprochen. Der Auszug stamme im Übrigen von einem Mitarbeiter der Orla."
)
REPORT = (
    "What burned at the quay?\n\nNorth Shore Watch, Report No. 4\n\nWe looked at nine videos.\n\n"
    "This is consistent with a gas leak, as Lowick prosecutors maintain, and is hard to reconcile with a bomb.\n\n"
    "Tom Vant denies it. Ana Orm said that the quay had been closed."
)
WATCH = [
    name("North Shore Watch", kind="organization"),
    name("Lowick prosecutors", kind="government"),
    name("Ana Orm", kind="person"),
    name("Tom Vant", kind="person"),
]
GERMAN = [
    name("Jana Orlu", kind="person"),
    name("Orla", kind="company"),
    name("Tom Vant", "Tom Vant", "Vant", kind="person"),
]


def claimant_of(text, names, language, **told):
    """Who says a claim by the gate; None where it sends the claim back."""
    given = claim(stance="asserts", to=[], about=None, **told)
    empty = {"headline": None, "publisher": None, "published": None, "published_text": [], "gist": "A fire."}
    made = report(language=language, names=names, events=[], figures=[], claims=[given], **empty)
    return next((each.report.claimant for each in ground_report(made, article(text)).claims), None)


def test_a_speaker_goes_on_from_the_words_to_which_a_claim_points():
    """The verb is none of saying, and others are named since: a reader alone knows whose word it is."""
    told = {"claim": "An employee wrote it.", "quote": "Der Auszug stamme im Übrigen von einem Mitarbeiter der Orla"}
    words = "Anwältin Jana Orlu hält das für eine Ausrede"
    assert claimant_of(EXCUSE, GERMAN, "de", claimant="Jana Orlu", claimant_text=words, **told) == "Jana Orlu"
    assert claimant_of(EXCUSE, GERMAN, "de", claimant="Jana Orlu", claimant_text=None, **told) is None


def test_whoever_says_something_by_the_way_does_not_say_what_the_document_finds():
    """A parenthesis comments on what stands before it; the document goes on."""
    told = {"claim": "It is hard to reconcile with a bomb.", "quote": "is hard to reconcile with a bomb"}
    given = claimant_of(REPORT, WATCH, "en", claimant="North Shore Watch", claimant_text="North Shore Watch", **told)
    assert given == "North Shore Watch"


@pytest.mark.parametrize("words", ["Tom Vant", "Tom Vant denies it", "Jana Orlu denies it", "nowhere to be found"])
def test_words_do_not_make_somebody_say_what_another_is_read_to_say(words):
    """The quote's own verb is that of Ana Orm, whatever words a model copies."""
    told = {"claim": "The quay had been closed.", "quote": "said that the quay had been closed"}
    assert claimant_of(REPORT, WATCH, "en", claimant="Tom Vant", claimant_text=words, **told) != "Tom Vant"


STATE = (
    "REPUBLIC OF TARVO\nMinistry of Defence - General Staff\nOffice of Guidance\n\nPress release No. 118\n"
    "Date: 13 November 2025\n\nThe General Command has followed what is told of Lowick, and makes plain what follows.\n"
    "\nFirst: the office of Lowick lies in the middle of the town, and not at the site that is shown.\n"
)


def test_whoever_opens_a_release_says_what_it_says():
    """A state's letterhead has several lines, and the body that speaks may stand in the first sentence alone."""
    names = [
        name("General Command", "The General Command", kind="military"),
        name("office of Lowick", kind="government"),
    ]
    told = {"claim": "The office lies in the town.", "quote": "lies in the middle of the town, and not at the site"}
    words = "The General Command has followed"
    assert claimant_of(STATE, names, "en", claimant="General Command", claimant_text=words, **told) == "General Command"
    assert claimant_of(STATE, names, "en", claimant="General Command", claimant_text=None, **told) is None


SHE = (
    "Ana Orm, the minister, said the gate was rammed. Her own inspectors said that it had been open. The driver says "
    "he was ordered out.\n\nShe said no one fired. Tom Vant, a colonel, told the paper that his men had not."
)
SHE_NAMES = [name("Ana Orm", kind="person"), name("Tom Vant", kind="person"), name("inspectors", kind="government")]


def test_whom_a_pronoun_means_over_a_paragraph_is_the_readers_judgement():
    """Others have spoken since; the words to which the claim points name the person, and the quote says "she"."""
    told = {"claim": "Nobody fired.", "quote": "She said no one fired"}
    words = "Ana Orm, the minister, said"
    assert claimant_of(SHE, SHE_NAMES, "en", claimant="Ana Orm", claimant_text=words, **told) == "Ana Orm"


def test_words_that_only_name_somebody_tell_of_no_saying():
    """Whoever is named nearest has not therefore said what follows."""
    text = "Tom Vant slept in the harbour.\n\nA neighbour came by. The quay had been closed for months."
    told = {"claim": "The quay had been closed.", "quote": "The quay had been closed for months"}
    assert claimant_of(text, WATCH, "en", claimant="Tom Vant", claimant_text="Tom Vant slept", **told) is None


@pytest.mark.parametrize(
    ("words", "claimant"),
    [
        ("قال وكيل الجمهورية", "Ilse Orm"),
        ("قال مدير المستشفى", None),
    ],
)
def test_words_may_call_a_speaker_as_he_is_introduced(words, claimant):
    """An article names its prosecutor once, and is then told what "the prosecutor of the republic" said."""
    text = (
        "أفادت إلسه أورم، وكيل الجمهورية لدى محكمة لوويك، بأن الحريق متعمد.\n\n"
        + "وكان الطقس بارداً طوال اليوم. " * 30
        + "\n\nوحول هوية المهاجمين، قال وكيل الجمهورية "
        "إن خمس جثث نُقلت. ولم يستبعد أن يكون مهاجم سادس قد تمكن من الفرار."
    )
    orm = {
        "kind": "person",
        "who": "public prosecutor at the Lowick court",
        "who_text": "وكيل الجمهورية لدى محكمة لوويك",
    }
    listed = [name("Ilse Orm", "إلسه أورم").model_copy(update=orm)]
    told = {"claim": "An attacker may have fled.", "quote": "ولم يستبعد أن يكون مهاجم سادس قد تمكن من الفرار"}
    given = claimant_of(text, listed, "ar", claimant="Ilse Orm", claimant_text=words, **told)
    assert given == claimant


def test_one_of_several_speaks_where_the_words_tell_of_them():
    """Two survivors said so; "one said" goes on."""
    text = (
        'But two survivors interviewed at the hospital said so. "They stood below," one said. "It came from outside."'
    )
    told = {"claim": "The shots came from outside.", "quote": "It came from outside"}
    words = "two survivors interviewed at the hospital said"
    assert claimant_of(text, WATCH, "en", claimant="survivor", claimant_text=words, **told) == "survivor"
    assert claimant_of(text, WATCH, "en", claimant="nurse", claimant_text=words, **told) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is far too early to rule out a leak, Ana Orm said."),
        ("de", "Es sei zu früh, um ein Leck auszuschließen, sagte Ana Orm."),
        ("es", "Es pronto para descartar una fuga, dijo Ana Orm."),
        ("fr", "Il est trop tôt pour exclure une fuite, a dit Ana Orm."),
        ("it", "È presto per escludere una fuga, ha detto Ana Orm."),
        ("nl", "Het is te vroeg om een lek uit te sluiten, zei Ana Orm."),
        ("pt", "É cedo para descartar uma fuga, disse Ana Orm."),
        ("ru", "Рано исключать утечку, сказала Ana Orm."),
        ("uk", "Рано виключати витік, сказала Ana Orm."),
        ("tr", "Ana Orm, sızıntıyı dışlamak için erken dedi."),
        ("ar", "وقالت Ana Orm إنه من المبكر استبعاد التسرب."),
    ],
)
def test_what_it_is_too_early_to_rule_out_is_not_denied(language, text):
    """Nobody denies what may still turn out to be so."""
    orm = [name("Ana Orm", kind="person")]
    told = {"claim": "There may have been a leak.", "quote": text.rstrip("."), "claimant": "Ana Orm"}
    given = claim(stance="suspects", to=[], about=None, claimant_text=None, **told)
    empty = {"headline": None, "publisher": None, "published": None, "published_text": [], "gist": "A leak."}
    made = report(language=language, names=orm, events=[], figures=[], claims=[given], **empty)
    reasons = [each.reason for each in ground_report(made, article(text)).refused]
    assert not any("denie" in each for each in reasons)

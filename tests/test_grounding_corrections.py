"""Code corrects what it can read, empties what it cannot check, and objects only to what is left wrong."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.domain.article import Article, Span
from summarizer.domain.metrics import METRICS, STRICT, WEAK
from summarizer.grounding.figures import is_replaced
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText
from summarizer.grounding.report import Before, ground_report

TOWN = """Fire in Lowick

5 May 2021

A fire broke out in Lowick on Monday. Fighters: 140 passengers were pulled from the water. Between 20 and 30 shops
burned, and 1,400 firefighters are on the line. Both pilots were killed, a miner was also in the plane.

At least 12 people died in the fire, up from nine. A nurse had a broken arm. The Red Lantern group rejected the charge.
"""
FIRE = {
    "kind": "disaster",
    "summary": "A fire broke out in Lowick.",
    "date": None,
    "date_text": None,
    "places": [],
    "source": None,
    "quote": "A fire broke out in Lowick",
}


UNSAID = (
    ("en", "The square has 140 buses."),
    ("es", "En la plaza hay 140 autobuses."),
    ("fr", "Sur la place il y a 140 autobus."),
    ("de", "Auf dem Platz stehen 140 Busse."),
    ("it", "Nella piazza ci sono 140 autobus."),
    ("pt", "Na praça há 140 ônibus."),
)


def ground(text=TOWN, language="en", before=None, **items):
    """Ground a report on the fire."""
    about = {"headline": None, "published": None, "published_text": [], "gist": "A fire.", "names": [], "claims": []}
    values = about | {"language": language, "events": [event(**FIRE)], "figures": []} | items
    return ground_report(report(**values), article(text), before=before)


def counted(metric, of, value, quote, **changes):
    """Ground one figure on the fire; `before` is what came of asking before."""
    before = changes.pop("before", None)
    told = figure(**{"metric": metric, "of": of, "value": value, "qualifier": "exact", "quote": quote} | changes)
    return ground(figures=[told], before=before)


@pytest.mark.parametrize("metric", sorted(METRICS.keys() - STRICT - {"other", "share", "distance"}))
def test_a_metric_without_its_word_is_other_unless_it_is_a_toll(metric):
    """The number, what it counts and the quote stand, and nobody is asked again."""
    text = TOWN.replace("140 passengers were pulled from the water", "140 passengers saw it all")
    told = figure(metric=metric, of="passengers", value=[140], qualifier="exact", quote="140 passengers saw it all")
    grounded = ground(text, figures=[told])
    assert [(each.report.metric, each.low) for each in grounded.figures] in ([("other", 140)], [(metric, 140)])
    assert grounded.refused == ()
    assert metric == "measurement" or grounded.figures[0].report.metric == "other"
    told = [each for each in grounded.corrected if f"not as one of {metric}" in each.reason]
    assert len(told) == (grounded.figures[0].report.metric == "other")
    assert all(each.is_lost == (metric not in WEAK) for each in told)


@pytest.mark.parametrize(("language", "sentence"), UNSAID)
@pytest.mark.parametrize("metric", sorted(WEAK))
def test_nobody_misses_a_metric_that_says_little_more_than_what_is_counted(metric, language, sentence):
    """So many buses without "deployed" say the same, and the brief does not call them left out."""
    counts = figure(metric=metric, of="buses", value=[140], qualifier="exact", quote=sentence)
    market = event(**FIRE | {"kind": "situation"})
    grounded = ground(f"{FIRE['quote']}.\n\n{sentence}", language, events=[market], figures=[counts])
    assert [each.report.metric for each in grounded.figures] == ["other"]
    assert [each for each in grounded.corrected if each.is_lost] == []


def test_a_metric_that_says_little_is_missed_where_the_words_tell_a_fate():
    """Who is told to be affected, where the words tell that they were rescued, shows two readings."""
    counts = figure(
        metric="deployed", of="passengers", value=[140], qualifier="exact", quote="140 passengers were pulled"
    )
    grounded = ground(figures=[counts])
    assert [each.report.metric for each in grounded.figures] == ["other"]
    assert [each.is_lost for each in grounded.corrected if "not as one of" in each.reason] == [True]


@pytest.mark.parametrize("metric", sorted(STRICT))
def test_a_toll_without_any_word_is_other_at_once(metric):
    """Asked again the model could say no more: the number stands, no fate is told, and a reader sees that."""
    asked = ("firefighters", [1400], "1,400 firefighters are on the line")
    grounded = counted(metric, *asked)
    assert [(each.report.metric, each.low) for each in grounded.figures] == [("other", 1400)]
    assert grounded.refused == ()
    assert any(each.is_lost and f"not as one of {metric}" in each.reason for each in grounded.corrected)


@pytest.mark.parametrize("metric", sorted(STRICT))
def test_a_toll_where_the_words_tell_another_goes_back_once(metric):
    """One of the two is wrong, which the model can see and code cannot; then it is a number of something else."""
    asked = ("passengers", [140], "140 passengers were pulled from the water")
    assert counted(metric, *asked).figures == ()
    grounded = counted(metric, *asked, before=Before(asked={("figure", 1)}))
    assert [each.report.metric for each in grounded.figures] == ["other"]
    assert any(each.is_lost and f"not as one of {metric}" in each.reason for each in grounded.corrected)


@pytest.mark.parametrize(
    ("sentence", "given", "told"),
    [
        ("The storm caused 12 casualties.", "killed", "casualties"),
        ("12 people were killed or injured.", "injured", "casualties"),
        ("12 people were hurt.", "casualties", "injured"),
        ("12 people are missing.", "casualties", "missing"),
    ],
)
def test_of_casualties_and_their_fates_the_one_that_is_told_stands(sentence, given, told):
    """The words are true of both, and nobody is asked again."""
    counts = figure(metric=given, of="people", value=[12], qualifier="exact", quote=sentence)
    grounded = ground(f"{TOWN}\n{sentence}", figures=[counts])
    assert ([each.report.metric for each in grounded.figures], grounded.refused) == ([told], ())


def test_casualties_are_no_dead_by_what_another_sentence_or_clause_tells():
    """A list of the dead and the missing is not a toll because papers print it as one: the model is asked."""
    text = f"{FIRE['quote']}. Nine people were killed. The list had 40, and papers printed it as a death toll."
    told = figure(metric="casualties", of="people", value=[40], qualifier="exact", quote="The list had 40")
    grounded = ground(text, figures=[told])
    assert [each.report.metric for each in grounded.figures if each.report.metric == "killed"] == []


def test_who_buries_houses_kills_nobody():
    """Houses that are buried are no dead, and a figure of them is not asked for again."""
    sentence = "They had been burying some 45 houses since Monday."
    counts = figure(metric="deployed", of="houses", value=[45], qualifier="about", quote=sentence)
    grounded = ground(f"{TOWN}\n{sentence}", figures=[counts])
    assert ([each.report.metric for each in grounded.figures], grounded.refused) == (["other"], ())


@pytest.mark.parametrize(
    ("of", "now"),
    [
        ("people in 70 houses", "people"),
        ("people of the Red Front", "people"),
        ("Leonean nationals", "nationals"),
        ("injured passengers on the line", "passengers"),
        ("Leoneans", "Leoneans"),
    ],
)
def test_words_for_what_is_counted_that_the_article_does_not_have_give_way_to_plainer_ones(of, now):
    """The number stands without the name, the number or the fate that is not told."""
    text = TOWN.replace("140 passengers were pulled from the water", "140 of them saw it all")
    counts = figure(metric="affected", of=of, value=[140], qualifier="exact", quote="140 of them saw it all")
    grounded = ground(text, figures=[counts])
    assert [each.report.of for each in grounded.figures] == ["people" if now == of else now]


def test_the_killed_are_no_number_of_something_else():
    """Of those whom the words call dead the model is asked again, and not told that they are displaced or other."""
    for metric in ("displaced", "affected", "rescued"):
        grounded = counted(metric, "people", [12], "At least 12 people died", qualifier="at_least")
        assert (grounded.figures, len(grounded.refused)) == ((), 1)


def test_what_is_counted_names_no_fate_that_the_words_do_not_tell():
    """'Killed passengers' are no number of something else; the passengers are."""
    asked = ("killed passengers", [140], "140 passengers were pulled from the water")
    assert [each.report.of for each in counted("affected", *asked).figures] == ["passengers"]
    again = counted("killed", *asked, before=Before(asked={("figure", 1)}))
    assert [(each.report.metric, each.report.of) for each in again.figures] == [("other", "passengers")]


@pytest.mark.parametrize(
    ("value", "qualifier", "quote", "of", "told"),
    [
        ([], "vague", "1,400 firefighters are on the line", "firefighters", ([1400], "exact")),
        ([20], "exact", "Between 20 and 30 shops", "shops", ([20, 30], "range")),
        ([30], "up_to", "Between 20 and 30 shops", "shops", ([20, 30], "range")),
    ],
)
def test_a_value_that_code_reads_in_the_quote_is_the_value(value, qualifier, quote, of, told):
    """A value that was left out, or one end of a range, is mended; a wrong number is refused."""
    (kept,) = counted("other", of, value, quote, qualifier=qualifier).figures
    assert (kept.report.value, kept.report.qualifier) == told
    assert counted("other", of, [25], quote).figures == ()


def test_a_count_is_superseded_where_the_article_has_a_later_one():
    """'Eight dead on Thursday, eleven on Friday': no word says that the eleven replaced the eight."""
    text = f"{FIRE['quote']}. The mayor counted eight dead on Thursday. There were eleven dead on Friday."
    eight = figure(metric="killed", of="people", value=[8], qualifier="exact", is_superseded=True, quote="eight dead")
    eleven = figure(metric="killed", of="people", value=[11], qualifier="exact", quote="eleven dead")
    kept = ground(text, figures=[eight, eleven]).figures
    assert {each.report.value[0]: each.report.is_superseded for each in kept} == {8: True, 11: False}
    (alone,) = ground(text, figures=[eight]).figures
    assert not alone.report.is_superseded


def test_a_count_that_stands_without_its_metric_is_superseded_all_the_same():
    """Whatever becomes of its metric, a later count of that has replaced it."""
    text = f"{FIRE['quote']}. The town list had 40 on Monday. By Friday 55 people were dead in the town of Lowick."
    old = figure(metric="killed", of="people", value=[40], qualifier="exact", is_superseded=True, quote="list had 40")
    new = figure(metric="killed", of="people", value=[55], qualifier="exact", quote="55 people were dead")
    grounded = ground(text, figures=[old, new])
    kept = {each.report.value[0]: (each.report.metric, each.report.is_superseded) for each in grounded.figures}
    assert kept == {40: ("other", True), 55: ("killed", False)}


def test_what_another_number_replaced_is_superseded():
    """'Up from nine' replaces a toll of nine, though the model does not say so; other numbers only grew."""
    (kept,) = counted("killed", "people", [9], "died in the fire, up from nine").figures
    assert kept.report.is_superseded
    (other,) = counted("other", "people", [9], "died in the fire, up from nine").figures
    assert not other.report.is_superseded


REPLACED = {
    "en": ("The fire killed 12 people, revised from nine.", "The fire killed 12 people, up from nine last year."),
    "es": (
        "Murieron 12 personas, frente a las nueve de la víspera.",
        "Murieron 12 personas, frente a las nueve de 2019.",
    ),
    "fr": ("Le feu a fait 12 morts, contre huit la veille.", "Le feu a fait 12 morts, contre huit l'année dernière."),
    "de": ("Es gab 12 Tote statt zunächst neun.", "Es gab 12 Tote und neun Verletzte."),
    "it": ("Sono morte 12 persone, rispetto alle nove di ieri.", "Sono morte 12 persone, rispetto alle nove del 2019."),
    "pt": ("Morreram 12 pessoas, em vez de nove.", "Morreram 12 pessoas e nove ficaram feridas."),
    "ru": ("Погибли 12 человек вместо девяти.", "Погибли 12 человек, девять ранены."),
    "uk": ("Загинули 12 людей замість дев'яти.", "Загинули 12 людей, дев'ять поранені."),
}


@pytest.mark.parametrize(("language", "texts"), REPLACED.items())
def test_the_words_by_which_another_count_replaces_one_are_the_languages(language, texts):
    """'Up from' and its like supersede the count behind them, a count of another year or fate is not superseded."""
    assert [superseded(text, language) for text in texts] == [True, False]


def superseded(text, language):
    """Tell whether the second count of a text is superseded."""
    page = Page(Article("fire.txt", text, "", ""), ArticleText(text), language)
    second = [each for each in page.readings if each.role == "count"][1]
    told = figure(metric="killed", of="people", value=[second.low], qualifier="exact", quote=text)
    return is_replaced(told, [Span(0, len(text))], page)


@pytest.mark.parametrize(
    ("metric", "of", "value", "quote", "passes"),
    [
        ("killed", "pilots", [2], "Both pilots were killed", True),
        ("killed", "pilots", [3], "Both pilots were killed", False),
        ("injured", "nurses", [1], "A nurse had a broken arm", True),
        ("killed", "nurses", [1], "A nurse had a broken arm", False),
    ],
)
def test_both_are_two_and_one_person_has_the_fate_of_her_sentence(metric, of, value, quote, passes):
    """What tells how many there are without a numeral is read."""
    assert bool(counted(metric, of, value, quote).figures) == passes


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", 'confirmed the death of Ugo "Rex" Baldi'),
        ("en", "Ugo Baldi died"),
        ("es", "confirmó la muerte de Ugo Baldi"),
        ("pt", "confirmou a morte de Ugo Baldi"),
        ("fr", "a confirmé la mort d'Ugo Baldi"),
        ("de", "bestätigte den Tod von Ugo Baldi"),
        ("it", "ha confermato la morte di Ugo Baldi"),
        ("es", "era la única visita entre los fallecidos"),
        ("pt", "era a única visitante entre os mortos"),
        ("en", "was the only visitor among the dead"),
        ("fr", "était la seule visiteuse parmi les morts"),
        ("it", "era l'unica visitatrice tra i morti"),
        ("de", "war die einzige Besucherin unter den Toten"),
    ],
)
def test_one_who_is_named_and_the_only_one_are_one(language, quote):
    """A person whom the report lists, and the only one of her kind, count as one without a number."""
    person = name("Ugo Baldi", "Ugo Baldi", 'Ugo "Rex" Baldi', kind="person")
    person = person if "Baldi" in quote else name("Lowick")
    told = figure(metric="killed", of="people", value=[1], qualifier="exact", quote=quote)
    text = f"{FIRE['quote']}. Xx {quote}."
    hurt = told.model_copy(update={"metric": "injured"})
    grounded = ground(text, language=language, names=[person], figures=[told, hurt])
    assert [each.report.metric for each in grounded.figures] == ["killed"]


def test_the_only_survivors_are_not_one():
    """An English plural behind "the only" counts nobody."""
    text = f"{FIRE['quote']}. They were the only visitors among the dead."
    told = figure(
        metric="killed", of="visitors", value=[1], qualifier="exact", quote="the only visitors among the dead"
    )
    assert ground(text, figures=[told]).figures == ()


def test_an_arabic_dual_is_two_and_a_hanging_and_is_no_part_of_a_word():
    """'رجلين' are two men, and 'وأوقفت' is 'and arrested'."""
    text = "حريق في لوويك\n\nاندلع حريق في لوويك. وأوقفت الشرطة رجلين.\n"
    fire = event(**FIRE | {"summary": "A fire broke out.", "quote": "اندلع حريق في لوويك"})
    for value, passes in (([2], True), ([3], False)):
        held = figure(metric="detained", of="men", value=value, qualifier="exact", quote="وأوقفت الشرطة رجلين")
        assert bool(ground(text, "ar", events=[fire], figures=[held]).figures) == passes


@pytest.mark.parametrize(
    ("stance", "kept"),
    [("threatens", ["asserts"]), ("supports", ["asserts"]), ("claims_responsibility", []), ("opposes", [])],
)
def test_a_stance_without_its_word_is_an_assertion_unless_that_would_turn_it(stance, kept):
    """Nobody owns up to anything, or is against it, without a word for it."""
    text = TOWN.replace("The Red Lantern group rejected the charge", "The Red Lantern group said it was cold")
    said = claim(claimant="The Red Lantern group", stance=stance, claim="It was cold.", quote="said it was cold", to=[])
    grounded = ground(text, claims=[said.model_copy(update={"about": None, "date": None, "date_text": None})])
    assert [each.report.stance for each in grounded.claims] == kept


@pytest.mark.parametrize("stance", ["accuses", "suspects", "asserts"])
def test_who_rejects_a_charge_does_not_make_it(stance):
    """'The group rejected the charge' is its denial, and nothing that it holds to be so."""
    said = claim(claimant="The Red Lantern group", stance=stance, claim="It lit the fire.", to=[])
    said = said.model_copy(
        update={"about": None, "date": None, "date_text": None, "quote": "group rejected the charge"}
    )
    assert ground(claims=[said]).claims == ()
    assert len(ground(claims=[said.model_copy(update={"stance": "denies"})]).claims) == 1


def test_a_day_that_may_be_the_articles_own_is_as_the_model_has_it():
    """'Will go on on Saturday', of a Saturday, is that day or the next one: code cannot tell."""
    text = "Search\n\n8 May 2021\n\nThe search will go on on Saturday.\n"
    for day, kept in (("2021-05-08", "2021-05-08"), ("2021-05-15", "2021-05-15"), ("2021-05-22", None)):
        told = {"kind": "other", "status": "planned", "summary": "The search will go on.", "date": day}
        planned = event(**FIRE | told | {"date_text": "on Saturday", "quote": "The search will go on"})
        stamp = {"published": "2021-05-08", "published_text": ["8 May 2021"], "gist": "A search."}
        assert [each.date for each in ground(text, events=[planned], **stamp).events] == [kept]


def test_whose_post_it_is_does_not_speak():
    """'Said the Red Lantern's leader, Pavel Orm' is Orm's saying."""
    text = TOWN.replace(
        "The Red Lantern group rejected", '"It was cold," said the Red Lantern\'s leader, Pavel Orm. They rejected'
    )
    names = [name("Red Lantern", kind="armed_group"), name("Pavel Orm", kind="person")]
    said = claim(claimant="Pavel Orm", stance="asserts", claim="It was cold.", quote='"It was cold," said', to=[])
    said = said.model_copy(update={"about": None, "date": None, "date_text": None})
    grounded = ground(text, names=names, claims=[said])
    assert [each.report.claimant for each in grounded.claims] == ["Pavel Orm"]
    wrong = said.model_copy(update={"claimant": "Red Lantern"})
    refused = [each for each in ground(text, names=names, claims=[wrong]).refused if each.kind == "claim"]
    assert ["gives it to 'Pavel Orm'" in each.reason for each in refused] == [True]


@pytest.mark.parametrize(
    ("written", "called", "language"),
    [
        ("Гульнаре Тажиевой", "Gulnara Tazhieva", "ru"),
        ("Ореста Гайового", "Orest Haiovyi", "uk"),
        ("سامر العلي", "Samer al-Ali", "ar"),
    ],
)
def test_a_person_may_stand_in_another_case_or_with_an_article(written, called, language):
    """The nominative that English has need not stand in the article."""
    names = [name(called, written, kind="person")]
    assert len(ground(f"{written}.\n", language, events=[], names=names).names) == 1
    wrong = [name(f"Boris {called.split()[1]}", written, kind="person")]
    assert ground(f"{written}.\n", language, events=[], names=wrong).names == ()


@pytest.mark.parametrize(
    ("summary", "passes"),
    [
        ("The Greens won the vote in Lowick.", True),
        ("Mayor Jens Harkort won the vote in Lowick.", True),
        ("The vote in Lowick is before March.", True),
        ("The vote in Lowick is before April.", False),
        ("The party of Iceland won the vote in Lowick.", False),
        ("Parliament passed a vote of no confidence in Lowick.", True),
        ("There is high confidence in Lowick.", False),
    ],
)
def test_what_translates_the_articles_words_is_no_invention(summary, passes):
    """Party names, titles, months and set phrases in English stand for what the article says in its language."""
    quote = "Die Grünen haben die Wahl in Lowick gewonnen"
    text = f"{quote}, vor März, sagte Bürgermeister Jens Harkort. Das Parlament sprach ihm das Misstrauen aus.\n"
    won = event(**FIRE | {"kind": "election", "summary": summary, "quote": quote})
    assert bool(ground(text, "de", gist="A vote.", events=[won]).events) == passes


def test_a_whole_is_not_told_as_its_part():
    """Of eleven of 74 wagons no 74 overturned, whatever is given as their whole."""
    text = "Fire in Lowick\n\n5 May 2021\n\nA fire broke out in Lowick. Eleven of the train's 74 wagons overturned.\n"
    told = {
        "metric": "other",
        "of": "wagons overturned",
        "qualifier": "exact",
        "quote": "Eleven of the train's 74 wagons overturned",
    }
    wrong = ground(text, figures=[figure(**told, value=[74], part_of=74)])
    right = ground(text, figures=[figure(**told, value=[11], part_of=74)])
    assert "counts a part of 74" in wrong.refused[0].reason
    assert right.figures[0].report.part_of == 74


@pytest.mark.parametrize(
    ("language", "text", "quote", "of"),
    [
        ("en", "The cases have risen to 112.", "The cases have risen to 112", "cases of illness"),
        ("it", "I casi sono saliti a 112.", "I casi sono saliti a 112", "cases of illness"),
        ("de", "Die Fälle sind auf 112 gestiegen.", "Fälle sind auf 112 gestiegen", "cases"),
        (
            "de",
            "Zwei Frauen starben. Die Zahl der Erkrankten korrigierte das Amt von 168 auf 112: 19 waren doppelt.",
            "von 168 auf 112",
            "people who fell ill",
        ),
        (
            "en",
            "Two women died. The office corrected the number of sick people to 112.",
            "sick people to 112",
            "people",
        ),
        ("de", "Am Samstag waren 112 Menschen krank.", "112 Menschen krank", "people who fell ill"),
    ],
)
def test_the_ill_who_are_given_as_injured_are_put_right_whatever_they_are_called(language, text, quote, of):
    """Cases and infections are people as well; a deed of the sentence before tells nothing of a number given anew."""
    told = figure(metric="injured", of=of, value=[112], qualifier="exact", quote=quote)
    grounded = ground(f"A fire broke out in Lowick.\n\n{text}\n", language, figures=[told])
    assert [each.report.metric for each in grounded.figures] == ["ill"]
    assert not grounded.refused


def test_what_is_no_word_for_people_beside_a_toll_is_asked_about_again():
    """Houses are no hurt people: the model can mend the word or the metric."""
    told = figure(metric="injured", of="houses", value=[112], qualifier="exact", quote="There are 112 houses")
    grounded = ground("A fire broke out in Lowick.\n\nThere are 112 houses in town.\n", figures=[told])
    assert not grounded.figures
    assert grounded.refused

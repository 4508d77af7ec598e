"""Who may be the one that says what a quote tells: whoever stands near has not said it."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.report import ground_report

NAMES = [name("Orla Union", kind="organization"), name("Marrow", kind="company"), name("Ilse Orm", kind="person")]


def _grounded(text, language, **changes):
    values = {"headline": None, "published": None, "published_text": [], "gist": "Something is so.", "names": NAMES,
              "events": [], "figures": [], "claims": [], "language": language}  # fmt: skip
    return ground_report(report(**values | changes), article(text))


def said(text, language, claimant, quote):
    """Return who a claim is told as, if it stands."""
    values = {"claim": "Something is so.", "stance": "asserts", "to": [], "about": None, "date": None}
    told = claim(claimant=claimant, quote=quote, date_text=None, **values)
    return [each.report.claimant for each in _grounded(text, language, claims=[told]).claims]


def counted(text, language, source, quote, value):
    """Return whose a count of the dead is."""
    values = {
        "summary": "A wall fell.",
        "date": None,
        "date_text": None,
        "places": [],
        "source": None,
        "by": [],
        "to": [],
    }
    happened = event(kind="other", quote=text.split(".")[0], **values)
    values = {"metric": "killed", "of": "people", "qualifier": "exact", "also_sources": []}
    dead = figure(value=[value], source=source, quote=quote, **values)
    found = _grounded(text, language, events=[happened], figures=[dead]).figures
    return [each.report.source for each in found]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "A wall fell. Orla Union opens its hall.\n\nMarrow counts 14 dead.", "14 dead"),
        ("de", "Eine Mauer fiel. Orla Union öffnet die Halle.\n\nMarrow zählt 14 Tote.", "14 Tote"),
        ("es", "Cayó un muro. Orla Union abre su sala.\n\nMarrow contabiliza 14 muertos.", "14 muertos"),
        ("fr", "Un mur est tombé. Orla Union ouvre sa salle.\n\nMarrow recense 14 morts.", "14 morts"),
        ("it", "È caduto un muro. Orla Union apre la sala.\n\nMarrow conta 14 morti.", "14 morti"),
        ("pt", "Caiu um muro. Orla Union abre a sala.\n\nMarrow contabiliza 14 mortos.", "14 mortos"),
        ("nl", "Een muur viel om. Orla Union opent de zaal.\n\nMarrow telt 14 doden.", "14 doden"),
        ("tr", "Duvar çöktü. Orla Union salonunu açtı.\n\nMarrow 14 ölü sayıyor.", "14 ölü"),
    ],
)
def test_a_count_is_of_whoever_counts_and_of_nobody_who_only_stands_near(language, text, quote):
    """The verb has the number as its object; another who stands in the paragraph before has given none."""
    assert counted(text, language, "Marrow", quote, 14) == ["Marrow"]
    assert counted(text, language, "Orla Union", quote, 14) in ([None], ["Marrow"])


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Orla Union met at noon.\n\nThe wall had been old. Nobody was asked.\n\nIt rained.", "Nobody was asked"),
        ("de", "Orla Union tagte am Mittag.\n\nDie Mauer war alt. Niemand fragte.\n\nEs regnete.", "Niemand fragte"),
        ("ru", "Orla Union собрался днём.\n\nСтена была старой. Никто не спросил.\n\nШёл дождь.", "Никто не спросил"),
    ],
)
def test_who_stands_only_in_the_paragraph_before_has_not_said_it(language, text, quote):
    """The article says it in its own voice."""
    assert said(text, language, "Orla Union", quote) == []


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("de", "Das Werk wird verkauft. Das teilte Ilse Orm am Mittag mit.", "Das Werk wird verkauft"),
        ("it", "La fabbrica chiude. Questo ha detto Ilse Orm a mezzogiorno.", "La fabbrica chiude"),
        ("en", "The plant closes. The words were those of Ilse Orm.", "The plant closes"),
        ("es", '"La planta cierra.\nNo hay otra salida ", dijo Ilse Orm, que dirige Marrow.', "La planta cierra"),
        ("en", "Ilse Orm lives by the wall, which Marrow built.\n\n“It was wet. Marrow never came.”", "It was wet"),
        ("es", "Ilse Orm habló de Marrow.\nAñadió que llovía.", "Añadió que llovía"),
        ("fr", "Ilse Orm est venue. « Marrow compte mal. Il pleuvait. » La nuit tombait.", "Il pleuvait"),
    ],
)
def test_who_closes_a_speech_or_was_last_named_before_it_may_have_said_it(language, text, quote):
    """A sentence behind it says whose word it is, or a speech goes on from whoever was told of before it."""
    assert said(text, language, "Ilse Orm", quote) == ["Ilse Orm"]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("it", "Ilse Orm nega tutto. La colpa, ha detto a Marrow, non è sua.", "ha detto a Marrow, non è sua"),
        ("es", "Ilse Orm lo niega. La culpa, dijo a Marrow, no es suya.", "dijo a Marrow, no es suya"),
        ("fr", "Ilse Orm le nie. « Ce n'est pas moi », a-t-elle dit à Marrow.", "Ce n'est pas moi"),
    ],
)
def test_to_whom_something_is_said_has_not_said_it(language, text, quote):
    """What stands behind "dijo a" is a listener."""
    assert said(text, language, "Ilse Orm", quote) == ["Ilse Orm"]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Ilse Orm went home at noon.\n\n“It was cold,” a driver said.", "It was cold"),
        ("en", "Ilse Orm left.\n\nThe hall was shut, according to two drivers who were there.", "The hall was shut"),
        ("de", "Ilse Orm ging am Mittag heim.\n\n„Es war kalt“, sagte ein Fahrer.", "Es war kalt"),
        ("es", "Ilse Orm se fue a casa.\n\n«Hacía frío», dijo un chofer.", "Hacía frío"),
        ("it", "Ilse Orm è tornata a casa.\n\nTre operai hanno detto che faceva freddo.", "faceva freddo"),
        ("pt", "Ilse Orm foi para casa.\n\n«Fazia frio», disse um motorista.", "Fazia frio"),
        ("ru", "Ilse Orm ушла домой.\n\n«Было холодно», — сказал один водитель.", "Было холодно"),
        ("uk", "Ilse Orm пішла додому.\n\n«Було холодно», — сказав один водій.", "Було холодно"),
    ],
)
def test_who_comes_in_without_a_name_is_nobody_of_whom_was_told_before(language, text, quote):
    """A driver who says so, or two of them, are somebody else."""
    assert "Ilse Orm" not in said(text, language, "Ilse Orm", quote)


@pytest.mark.parametrize(
    ("language", "text", "quote", "who"),
    [
        ("fr", "Ilse Orm est rentrée.\n\nTrois élèves ont dit qu'il pleuvait.", "il pleuvait", "Trois élèves"),
        ("es", "Ilse Orm se fue.\n\nLlovía, según tres vecinos que estaban.", "Llovía", "tres vecinos"),
        ("it", "Ilse Orm è tornata.\n\nTre operai hanno detto che pioveva.", "pioveva", "Tre operai"),
    ],
)
def test_several_who_are_counted_say_something_of_their_own(language, text, quote, who):
    """A number is the determiner of whoever speaks."""
    assert said(text, language, "Ilse Orm", quote) == []
    assert said(text, language, who, quote) == [who]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Ilse Orm spoke. The carrier, Orla Union (OU), said its list was long.", "its list was long"),
        ("de", "Ilse Orm sprach.\n\nDie Reederei Orla Union (OU) sagte, die Liste sei lang.", "die Liste sei lang"),
        ("es", "Ilse Orm habló.\n\nLa naviera Orla Union (OU) dijo que llovía.", "que llovía"),
    ],
)
def test_how_a_body_is_called_in_short_may_stand_before_its_verb(language, text, quote):
    """It is the body's word, and nobody else's."""
    assert said(text, language, "Ilse Orm", quote) == []
    assert said(text, language, "Orla Union", quote) == ["Orla Union"]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "After the talk of Ilse Orm all is empty. Orla Union keeps it shut, and it leaks.", "and it leaks"),
        ("fr", "Après le discours d'Ilse Orm, tout est vide. Orla Union tient la salle, et ça fuit.", "et ça fuit"),
        ("es", "Tras la charla de Ilse Orm no hay nadie. Orla Union cierra la sala, y gotea.", "y gotea"),
    ],
)
def test_a_sentence_that_names_another_is_of_nobody_who_is_only_mentioned_in_its_paragraph(language, text, quote):
    """The first to be named there may have said what follows, unless another has the sentence."""
    assert said(text, language, "Ilse Orm", quote) == []


def test_in_a_list_a_count_is_of_whoever_stands_with_its_own_number():
    """A quote may hold the numbers of two who tell: the figure's own number is the one that is asked about."""
    text = "A wall fell. Marrow admits 8 dead; the Orla Union counts 15."
    assert counted(text, "en", "Orla Union", "8 dead; the Orla Union counts 15", 15) == ["Orla Union"]


OWN_VOICE = {
    "en": ("The claim that Marrow was never warned of a fault is baseless", "Tom Vant retorts that he is held"),
    "de": ("Die Behauptung, Marrow sei nie gewarnt worden, ist falsch", "Tom Vant entgegnet, er sei in Haft"),
    "es": ("Las acusaciones de que Marrow no fue avisada carecen de base", "Tom Vant replica que está detenido"),
    "fr": ("Les rumeurs selon lesquelles Marrow aurait été averti sont infondées", "Tom Vant rétorque qu'il est pris"),
    "it": ("Le voci secondo cui Marrow sarebbe stata avvisata sono infondate", "Tom Vant ribatte che è in carcere"),
    "nl": ("De bewering dat Marrow nooit is gewaarschuwd is onjuist", "Tom Vant werpt tegen dat hij vastzit"),
    "pt": ("As alegações de que Marrow não foi avisada são falsas", "Tom Vant replica que está detido"),
    "ru": ("Слухи о том, что Marrow не предупредили, не соответствуют истине", "Tom Vant парирует, что он в тюрьме"),
    "uk": ("Чутки про те, що Marrow не попередили, не відповідають дійсності", "Tom Vant парирує, що він у тюрмі"),
    "tr": ("Marrow şirketinin uyarıldığı iddiası doğru değildir", "Tom Vant tutuklu olduğu diye karşılık veriyor"),
    "ar": ("ولا صحة لخبر إغلاق Marrow أبوابها", "Tom Vant يرد أن عليه حكما"),
}


@pytest.mark.parametrize("language", OWN_VOICE)
def test_a_body_may_say_in_its_document_what_names_another_who_does_not_speak_there(language):
    """A release denies what is told of a company, or says what it should do; what another says in it stays his."""
    own, other = OWN_VOICE[language]
    names = [*NAMES, name("Tom Vant", kind="person")]
    text = f"Orla Union\n12 May 2024\n\n{'Rain. ' * 80}\n\n{{}}.\n\n{'Rain. ' * 80}"
    values = {"claim": "Something is so.", "to": [], "about": None, "date": None}
    for quote, stance, kept in ((own, "denies", ["Orla Union"]), (other, "asserts", [])):
        told = claim(claimant="Orla Union", quote=quote, stance=stance, date_text=None, **values)
        got = _grounded(text.format(quote), language, claims=[told], publisher="Orla Union", names=names)
        assert [each.report.claimant for each in got.claims if each.report.claimant == "Orla Union"] == kept


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fourteen people died by the wall.\n\nThe count is that of Orla Union."),
        ("en", "Fourteen people died by the wall.\n\nThe number comes from Orla Union."),
        ("fr", "Quatorze personnes sont mortes.\n\nLe bilan est celui d'Orla Union."),
        ("it", "Sono morte quattordici persone.\n\nIl bilancio è di Orla Union."),
        ("pt", "Morreram catorze pessoas.\n\nO número é de Orla Union."),
        ("nl", "Er stierven veertien mensen.\n\nHet dodental komt van Orla Union."),
        ("uk", "Загинули чотирнадцять осіб.\n\nЦі дані оприлюднив Orla Union."),
        ("tr", "On dört kişi öldü.\n\nBu sayıyı Orla Union açıkladı."),
    ],
)
def test_a_count_is_of_whoever_the_next_paragraph_says_has_given_it(language, text):
    """Agencies write a sentence a paragraph, and name the source in the second."""
    assert counted(text, language, "Orla Union", text.split(".")[0], 14) == ["Orla Union"]


def test_a_german_article_points_to_no_count():
    """The neuter one is spelt as the word for "that"."""
    text = "Marrow legte eine Liste vor. Vierzehn Menschen wurden getötet. Das Werk der Orla Union schweigt."
    assert counted(text, "de", "Orla Union", "Vierzehn Menschen wurden", 14) == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fourteen people died.\n\nThe count is that of Marrow, which Orla Union called too high."),
        ("de", "Vierzehn Menschen starben. Diese Zahl nennt Marrow; Orla Union nennt keine."),
        ("fr", "Quatorze personnes sont mortes. C'est le bilan de Marrow ; Orla Union n'en donne aucun."),
        ("pt", "Morreram catorze pessoas. O número é de Marrow; Orla Union não deu nenhum."),
        ("nl", "Er stierven veertien mensen. Dat aantal komt van Marrow; Orla Union geeft er geen."),
        ("tr", "On dört kişi öldü. Bu sayıyı Marrow verdi; Orla Union sustu."),
    ],
)
def test_of_a_sentence_that_says_whose_count_it_is_the_clause_with_the_first_name_says_so(language, text):
    """Whoever stands behind its comma does something else."""
    assert counted(text, language, "Marrow", text.split(".")[0], 14) == ["Marrow"]
    assert counted(text, language, "Orla Union", text.split(".")[0], 14) in ([None], ["Marrow"])


ASKED = {
    "en": ("Why is the road closed?\nNobody knows.", "What did Tom Vant tell you?", "He said that it would rain"),
    "de": ("Warum ist die Straße zu?\nKeiner weiß es.", "Was hat Tom Vant erzählt?", "Er sagte, dass es regnen werde"),
    "es": ("¿Por qué está cerrado?\nNadie lo sabe.", "¿Qué le contó Tom Vant?", "Dijo que iba a llover"),
    "fr": ("Pourquoi est-ce fermé ?\nNul ne le sait.", "Que vous a raconté Tom Vant ?", "Il a dit qu'il pleuvrait"),
    "it": ("Perché è chiuso tutto?\nNessuno lo sa.", "Che cosa ha raccontato Tom Vant?", "Ha detto che pioverà"),
    "pt": ("Por que está fechado?\nNinguém sabe.", "O que lhe contou Tom Vant?", "Disse que ia chover"),
    "nl": ("Waarom is de weg dicht?\nNiemand weet het.", "Wat vertelde Tom Vant u?", "Hij zei dat het zou regenen"),
    "ru": ("Почему закрыта дорога?\nНикто не знает.", "Что вам рассказал Tom Vant?", "Он сказал, что будет дождь"),
    "uk": ("Чому закрита дорога?\nНіхто не знає.", "Що вам розповів Tom Vant?", "Він сказав, що буде дощ"),
}


@pytest.mark.parametrize("language", ASKED)
def test_he_in_an_answer_may_be_whom_its_question_names_and_nobody_of_another_question(language):
    """Whoever answers tells what somebody else said to her."""
    other, asked, quote = ASKED[language]
    names = [NAMES[2], name("Tom Vant", kind="person"), name("Lou Grell", kind="person")]
    rain = "Rain. " * 60
    text = (f"Ilse Orm, 41.\n\n{other}\n{rain}\n\n{asked.replace('Tom Vant', 'Lou Grell')}\n{rain}\n\n{asked}\n{rain}"
            f"{quote}.\n\n{other}\n{rain}")  # fmt: skip
    values = {"claim": "It is so.", "stance": "asserts", "to": [], "about": None, "date": None, "date_text": None}
    for who, kept in (("Tom Vant", True), ("Lou Grell", False)):
        told = claim(claimant=who, quote=quote, **values)
        got = _grounded(text, language, claims=[told], names=names, gist="It is so.")
        assert (who in [each.report.claimant for each in got.claims]) is kept

"""What of a brief is translated, what for it nobody is asked, and what was paid for before."""

import asyncio
import re
from dataclasses import replace

import pytest
from brief_builder import BRIEF
from hypothesis import given
from hypothesis import strategies as st

from summarizer.llm.cache import Cache, KeptWords
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.llm.providers import Endpoint
from summarizer.render import render_markdown
from summarizer.render.localisation import in_language
from summarizer.render.nouns import name_told, noun_told
from summarizer.render.reasons import is_explained, withheld_because
from summarizer.render.stored import resaid_behind
from summarizer.render.translated import untranslated
from summarizer.render.values import number_in_words
from summarizer.steps import Asker
from summarizer.steps.prompts import Prompts
from summarizer.steps.terms import SourceText, Terms, ordinary, terms_of
from summarizer.steps.translate import (
    CHARS_IN_A_REQUEST,
    PIECES_IN_A_REQUEST,
    TERMS_IN_A_REQUEST,
    EarlierTranslations,
    Load,
    _is_in,
    lay_beside,
    pieces_of,
    said_before,
    shown_before,
    translate,
)
from summarizer.verify.prose import check_translations
from summarizer_schemas.brief import Alias, Decision, Flag, Name
from summarizer_schemas.report import Translations

USED = TokenUsage(requests=1, input_tokens=100, output_tokens=50)
AGENCY = "Civil Protection Agency"
PAIR = re.compile(r"^(\d+) \([^)]+\): (.*)$", re.MULTILINE)


class Spanish:
    """A model that translates by a table, and says everything else again."""

    def __init__(self, **words):
        self.requests = []
        self.reasks = 0
        self.words = words

    async def ask(self, messages, schema, *, is_reask=False, **_how):
        """Stand in for `Model.ask`."""
        assert schema is Translations
        self.reasks += is_reask
        self.requests.append(messages[-1]["content"])
        given = [{"n": int(n), "text": self.words.get(text, text)} for n, text in PAIR.findall(self.requests[-1])]
        return Answer(Translations.model_validate({"translations": given}), USED)

    @property
    def asked(self):
        """Every piece that it was asked for."""
        return [text for request in self.requests for _, text in PAIR.findall(request)]


def _is_said(words):
    with in_language("es"):
        return {noun_told(words), name_told(words)} != {words}


def _translated(brief=BRIEF, model=None, before=None, **how):
    """The brief as Spanish readers are to see it, and the model that was asked."""
    model = model or Spanish()
    terms = terms_of(brief, "es", _is_said, is_explained)
    pieces = pieces_of(brief, "es", quotes=True)
    asker = Asker(model.ask, Prompts())
    told = asyncio.run(translate(pieces, terms, "es", asker, before or EarlierTranslations(), **how))
    return lay_beside(brief, told), model


def _called(form, source="S4"):
    """The brief, in which an article calls the agency so; S4 is in Spanish."""
    name = Name.of_known(
        **{
            **{field: getattr(BRIEF.names[0], field) for field in Name.model_fields},
            "id": "N99",
            "name": AGENCY,
            "kind": "government",
            "aliases": (Alias(as_written=form, source=source), Alias(as_written=AGENCY, source="S1")),
        }
    )
    return BRIEF.model_copy(update={"names": (*(each for each in BRIEF.names if each.name != AGENCY), name)})


def test_a_body_is_called_as_an_article_in_the_language_calls_it():
    """Nobody is asked for its name, the table has it everywhere, and prose is asked for with it."""
    assert BRIEF.sources[3].language == "es"
    brief, model = _translated(_called("la Agencia de Protección Civil"))
    assert AGENCY not in model.asked
    told = render_markdown(brief, "full").split("Personas, entidades")[0].split("## Citas")[0]
    assert "Agencia de Protección Civil" in told
    assert any(f"- {AGENCY}: Agencia de Protección Civil" in each for each in model.requests)


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("AGENCIA DE PROTECCIÓN CIVIL", "Agencia de Protección Civil"),
        ("LA AGENCIA DE PROTECCIÓN CIVIL", "Agencia de Protección Civil"),
        ("APC", "APC"),
        ("civil protection agency".upper(), AGENCY),
    ],
)
def test_a_name_in_capitals_is_told_by_its_ordinary_form(written, form):
    """As a dateline or a headline has it; an acronym keeps its capitals."""
    terms = terms_of(_called(written), "es", _is_said, is_explained)
    assert terms.own[SourceText(AGENCY, "en")] == form


def _form_of(name, *written):
    """The form that a name has in Spanish where an article in Spanish calls it by some words."""
    known = Name.of_known(
        **{
            **{field: getattr(BRIEF.names[0], field) for field in Name.model_fields},
            "id": "N99",
            "name": name,
            "kind": "company",
            "aliases": tuple(Alias(as_written=each, source="S4") for each in written),
        }
    )
    brief = BRIEF.model_copy(update={"names": (*BRIEF.names, known)})
    return terms_of(brief, "es", _is_said, is_explained).own.get(SourceText(name, "en"))


@pytest.mark.parametrize(
    ("name", "written", "form"),
    [
        ("Sulmin", ("minera", "Sulmin"), "Sulmin"),
        ("Sulmin", ("la minera",), None),
        ("Sulmin", ("minera Sulmin", "la minera"), "minera Sulmin"),
        ("Fire Department", ("cuerpo de bomberos",), "cuerpo de bomberos"),
        ("Lowick Alto dam", ("la de Lowick Alto", "Lowick Alto"), "Lowick Alto"),
    ],
)
def test_a_common_noun_is_no_form_of_a_proper_name(name, written, form):
    """The word "minera" is one of many where it stands alone; what is cut out of its phrase has no "de" before it."""
    assert _form_of(name, *written) == form


@pytest.mark.parametrize(
    ("name", "written", "form"),
    [
        ("Russia", ("Moscú",), None),
        ("Russia", ("Moscú", "Rusia"), "Rusia"),
        ("Turkey", ("norte de Turquía", "Turquía"), "Turquía"),
        ("United States", ("Washington", "EE.UU."), "EE.UU."),
    ],
)
def test_a_state_is_called_by_its_own_name_and_not_by_its_capital(name, written, form):
    """An article calls its government so; where it has no name of the state, CLDR has one."""
    assert _form_of(name, *written) == form


@pytest.mark.parametrize(
    ("tag", "written", "form"),
    [
        ("it", "REGGIO DI CALABRIA", "Reggio di Calabria"),
        ("pt", "SÃO JOÃO DA MADEIRA", "São João da Madeira"),
        ("tr", "DİYARBAKIR", "Diyarbakır"),
        ("ru", "СИМФЕРОПОЛЬ", "Симферополь"),
    ],
)
def test_a_town_in_capitals_is_written_as_its_language_does(tag, written, form):
    """Small words stay small, and Turkish has two letters i."""
    assert ordinary(written, "Some Town", tag) == form


def test_what_no_article_has_a_form_for_is_asked_for_and_shown():
    """The name of a body, and what is counted if no table has it; a usual noun and a state are code's."""
    figure = BRIEF.figures[0].model_copy(update={"metric": "other", "of": "tarpaulin shelters"})
    count = figure.observations[0].model_copy(update={"of": "tarpaulin shelters"})
    brief = BRIEF.model_copy(
        update={"figures": (*BRIEF.figures[1:], figure.model_copy(update={"observations": (count,)}))}
    )
    model = Spanish(**{AGENCY: "Agencia de Protección Civil", "tarpaulin shelters": "refugios de lona"})
    shown, model = _translated(brief, model)
    assert {AGENCY, "tarpaulin shelters"} <= {*model.asked}
    assert not {"people", "children", "passengers"} & {*model.asked}
    told = render_markdown(shown, "full")
    assert "Refugios de lona" in told
    assert "fuente: Agencia de Protección Civil" in told
    assert "“Agencia" not in told
    assert {each.text for each in shown.terms} >= {AGENCY, "tarpaulin shelters"}


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("La Agencia de Protección Civil", "Agencia de Protección Civil"),
        ("los Servicios de Protección Civil", "Servicios de Protección Civil"),
    ],
)
def test_the_article_before_a_body_is_no_part_of_its_form(form, shown):
    """It begins a sentence, or is one of several; what English calls so too keeps it: "El País"."""
    _, model = _translated(_called(form))
    assert any(f"- {AGENCY}: {shown}\n" in f"{each}\n" for each in model.requests)


def test_what_an_article_says_in_the_language_of_the_brief_is_sent_to_nobody():
    """A speaker without a name is shown in the words of the article, and not as a foreign word."""
    first, *others = BRIEF.statements
    quotes = tuple(
        each.model_copy(update={"source": "S4", "exact": "los vecinos"}) if each.id in first.quotes else each
        for each in BRIEF.quotes
    )
    statements = (first.model_copy(update={"claimant": "los vecinos"}), *others)
    shown, model = _translated(BRIEF.model_copy(update={"quotes": quotes, "statements": statements}))
    assert "los vecinos" not in model.asked
    told = render_markdown(shown, "full")
    assert "los vecinos" in told
    assert "“los vecinos” (" not in told


def _named(kind, name):
    """The brief with one name more, under which nobody speaks and nothing happens."""
    given = {field: getattr(BRIEF.names[0], field) for field in Name.model_fields}
    alias = Alias(as_written=name, source="S1")
    more = Name.of_known(**{**given, "id": "N99", "name": name, "kind": kind, "aliases": (alias,), "events": ("E1",)})
    return BRIEF.model_copy(update={"names": (*BRIEF.names, more)})


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("military", "Coast Guard"),
        ("government", "Ministry of Works"),
        ("people", "fishermen of the lake"),
        ("place", "Melin harbor bridge"),
        ("media", "state-run media"),
        ("person", "the mayor of Melin"),
        ("person", "Governor of Tarvo"),
        ("person", "President Ana Ruiz"),
    ],
)
def test_every_english_name_that_stands_in_a_brief_is_shown_in_its_language(kind, name):
    """Whoever is only mentioned stands in the lists of actors and places, and an office is no name."""
    shown, model = _translated(_named(kind, name), Spanish(**{name: "Xyzzy"}))
    assert name in model.asked
    told = render_markdown(shown, "full")
    assert "Xyzzy" in told
    assert name not in told


@pytest.mark.parametrize(
    ("kind", "name"),
    [("person", "Stephen King"), ("person", "Ana Green"), ("media", "Lake Herald"), ("place", "Tarvo")],
)
def test_names_of_persons_and_outlets_are_the_same_in_every_language(kind, name):
    """And so is what has no English word."""
    _, model = _translated(_named(kind, name))
    assert name not in model.asked


def test_a_word_for_a_number_is_shown_in_the_language():
    """“Dozens” is translated; it stands within quotation marks no more, since no article has the word."""
    vague = next(each for each in BRIEF.figures if each.low is None and each.high is None)
    word = vague.observations[0].value_text
    shown, _ = _translated(model=Spanish(**{word: "decenas"}))
    line = next(line for line in render_markdown(shown, "full").splitlines() if "**F3**" in line)
    assert "**decenas**" in line


@pytest.mark.parametrize(
    ("of", "told"), [("Peruvian soles", "soles peruanos"), ("tonnes", "toneladas"), ("litres", "litros")]
)
def test_currencies_and_units_are_those_of_cldr(of, told):
    """Nobody is asked for them."""
    with in_language("es"):
        assert noun_told(of) == told


def test_a_state_has_its_name():
    """By CLDR, without a term."""
    with in_language("fr"):
        assert name_told("Germany") == "Allemagne"


def test_of_what_was_translated_before_nothing_is_asked_again(tmp_path):
    """A new title is one piece; all others stand in what was kept, whatever stood beside them in their requests."""
    with Cache(tmp_path) as cache:
        kept = KeptWords(cache, Endpoint("openai/fake"), lambda: None)
        _, first = _translated(before=EarlierTranslations(kept=kept))
        counted = []
        again, second = _translated(before=EarlierTranslations(kept=kept, count=counted.append))
        assert second.asked == []
        assert sum(each.requests for each in counted) == len(first.requests)
        renamed = _retitled("A quake in Tarvo")
        third = _translated(renamed, before=EarlierTranslations(kept=kept))[1]
        assert third.asked == ["A quake in Tarvo"]
        assert again == _translated(before=EarlierTranslations(kept=kept))[0]


def test_a_number_and_yes_and_no_are_sent_to_nobody():
    """They have their words all the same."""
    (first, *disputes) = BRIEF.disputes
    held = tuple(
        each.model_copy(update={"position": told}) for each, told in zip(first.positions, ("180", "Yes"), strict=False)
    )
    brief = BRIEF.model_copy(update={"disputes": (first.model_copy(update={"positions": held}), *disputes)})
    shown, model = _translated(brief)
    assert {"180", "Yes"}.isdisjoint(model.asked)
    assert [each.translation.text for each in shown.disputes[0].positions] == ["180", "sí"]


def test_a_translation_that_is_refused_is_tried_twice_and_not_paid_for_by_the_next_run(tmp_path):
    """What the model cannot do is asked for no third time; the second run sends nothing, and tells the same usage."""
    text = "Two people died in Tarvo."
    brief = _retitled(text)
    with Cache(tmp_path) as cache:
        kept = KeptWords(cache, Endpoint("openai/fake"), lambda: None)
        model = Spanish(**{text: "Nueve personas murieron en Tarvo."})
        first, model = _translated(brief, model, EarlierTranslations(kept=kept))
        assert model.asked.count(text) == 2
        assert model.reasks == 1, "the second is told as asked again"
        assert "Not taken was “Nueve personas murieron en Tarvo.”: it has another number" in model.requests[-1]
        assert "Not taken" not in model.requests[0]
        counted = []
        again, second = _translated(brief, before=EarlierTranslations(kept=kept, count=counted.append))
        assert second.asked == []
        assert again == first
        assert first.episodes[0].translation is None
        assert sum(each.requests for each in counted) == len(model.requests)


NAMES = frozenset(SourceText(each, "en") for each in ("Civil Guard", "Harbour Board"))
SOME_PIECES = st.lists(
    st.one_of(
        st.sampled_from(sorted(NAMES)),
        st.builds(SourceText, st.text("ab .", min_size=1, max_size=40), st.sampled_from(["en", "de"])),
        st.builds(lambda n: SourceText("Civil Guard " + "x" * n, "en"), st.integers(0, CHARS_IN_A_REQUEST + 10)),
    ),
    max_size=120,
    unique=True,
)


@given(SOME_PIECES, st.sets(st.integers(0, 119)))
def test_what_is_translated_takes_as_few_requests_as_hold_it(pieces, of_terms):
    """None is lost or asked twice, none is too full, and nothing of a later request had room in an earlier one."""
    terms = frozenset(piece for n, piece in enumerate(pieces) if n in of_terms)

    def fits(load):
        room = sum(1 if each in terms else TERMS_IN_A_REQUEST // PIECES_IN_A_REQUEST for each in load)
        return room <= TERMS_IN_A_REQUEST and sum(len(each.text) for each in load) <= CHARS_IN_A_REQUEST

    loads = Load(terms).packed(pieces)
    assert sorted(each for load in loads for each in load) == sorted(pieces)
    assert all(fits(load) or len(load) == 1 for load in loads)
    assert not any(fits([*load, each]) for n, load in enumerate(loads) for later in loads[n + 1 :] for each in later)


@given(SOME_PIECES)
def test_names_come_first_with_what_has_none_of_them(pieces):
    """They take no request more than they need, and whatever has a name waits for it."""
    load = Load(frozenset(pieces[::2]))
    first = load.with_names(pieces, NAMES)
    asked = [each for each in pieces if each in NAMES]
    assert {*asked} <= {*first} <= {*pieces}
    assert bool(first) == bool(asked)
    assert len(load.packed(first)) <= max(1, len(load.packed(asked)))
    assert not any(name.text in each.text for each in first for name in asked if each not in NAMES)


def _run(pieces, terms, model=None):
    model = model or Spanish()
    asyncio.run(translate(pieces, terms, "es", Asker(model.ask, Prompts()), EarlierTranslations()))
    return model


def test_what_needs_no_name_waits_for_none_and_fills_its_request():
    """Terms, titles and quotes go out together; what has a name that was asked for follows, and calls it so."""
    guard = SourceText("Civil Guard", "en")
    asked = (guard, SourceText("tyre depots", "en"))
    pieces = [SourceText(each, "en") for each in ("A depot burned.", "The Civil Guard closed the road.")]
    model = _run(pieces, Terms({}, asked, frozenset({guard})), Spanish(**{"Civil Guard": "Guardia Civil"}))
    told = [[text for _, text in PAIR.findall(each)] for each in model.requests]
    assert told == [["Civil Guard", "tyre depots", "A depot burned."], ["The Civil Guard closed the road."]]
    assert "- Civil Guard: Guardia Civil" in model.requests[1]
    alone = _run(pieces, Terms({}, asked[1:], frozenset()))
    assert len(alone.requests) == 1


def test_every_request_has_the_forms_of_the_names_in_it():
    """A sentence among the terms, such as one that an editor took out, too, and a quote that has the name."""
    own = {SourceText("Civil Guard", "en"): "Guardia Civil"}
    taken_out = SourceText("The Civil Guard closed the road.", "en")
    for pieces, asked in (([], (taken_out,)), ([SourceText("Die Civil Guard kam.", "de")], ())):
        (request,) = _run(pieces, Terms(own, asked, frozenset(own))).requests
        assert "- Civil Guard: Guardia Civil" in request


def test_twenty_two_pieces_and_three_terms_take_two_requests():
    """One takes twenty pieces; what is left goes with the terms."""
    pieces = [SourceText(f"Depot {n} burned.", "en") for n in range(22)]
    terms = tuple(SourceText(each, "en") for each in ("tyre depots", "lorry parks", "dry docks"))
    assert len(_run(pieces, Terms({}, terms, frozenset())).requests) == 2


def test_a_translation_that_counts_at_the_second_asking_stands():
    """A model may do better with fewer texts."""
    text = "Two people died in Tarvo."

    class Better(Spanish):
        async def ask(self, messages, schema, **how):
            self.words[text] = "Dos personas murieron en Tarvo." if text in self.asked else "Nueve murieron."
            return await super().ask(messages, schema, **how)

    shown, _ = _translated(_retitled(text), Better())
    assert shown.episodes[0].translation.text == "Dos personas murieron en Tarvo."
    assert not any("translation" in gap.text for gap in shown.gaps)


def test_a_brief_that_is_carried_on_keeps_its_words():
    """What the earlier brief says stands, and no answer need be kept."""
    earlier, _ = _translated(model=Spanish(**{BRIEF.events[0].summary: "La tierra tembló en Tarvo."}))
    today, model = _translated(before=EarlierTranslations(said_before(earlier, "es-PE")))
    assert model.asked == []
    assert today.events[0].translation.text == "La tierra tembló en Tarvo."
    assert said_before(earlier, "fr") == {}


def test_a_translation_into_another_language_does_not_count():
    """Nor does English that is worded anew; a few words, mostly names, may be of any language."""
    text = "A strong earthquake struck the region of Tarvo at night."
    brief = _retitled(text)
    for words, counts in (
        ("Un fuerte terremoto sacudió la región de Tarvo por la noche.", True),
        ("At night the Tarvo region was struck by a strong earthquake.", False),
        ("Tarvo, Melin", True),
    ):
        shown, _ = _translated(brief, Spanish(**{text: words}))
        assert bool(shown.episodes[0].translation) is counts, words


def test_a_translation_may_leave_a_name_in_its_language():
    """The letters of a union's name do not tell in which language the sentence around it is."""
    union = "Sindicato dos Trabalhadores Portuários e Marítimos"
    text = f"O governo recebeu do {union} uma queixa sobre a segurança."

    def is_english(words):
        return _is_in(words, SourceText(text, "pt"), "en")

    assert is_english(f"From the {union} came a complaint to the government.")
    assert is_english(f"The government received from the {union} a letter.")
    assert not is_english(f"O governo recebeu do {union} uma complaint sobre a segurança.")


@pytest.mark.parametrize(
    "reason",
    [
        "the figure stands, but not as one of deployed: the words around 'ocho' do not tell of deployed",
        "it is said already on the first screen or above",
        "it is said already",
        "the number '12' does not stand in the evidence",
    ],
)
def test_a_reason_for_which_code_has_words_is_sent_to_nobody(reason):
    """The brief prints its own words for its sort; what a second reading says is a model's, and translated."""
    other = "the whole of it is about something else"
    told = ((reason, "extract"), (other, "extract"), (f"{other}, and late", "second_reader"))
    items = tuple(
        BRIEF.withheld[0].model_copy(update={"item": f"item {n}", "reason": each, "stage": stage})
        for n, (each, stage) in enumerate(told)
    )
    brief = BRIEF.model_copy(update={"withheld": items})
    _, model = _translated(brief)
    assert {reason, other}.isdisjoint(model.asked)
    assert f"{other}, and late" in model.asked
    with in_language("es"):
        told = withheld_because(reason)
        assert told not in (reason, withheld_because("of no sort"))


def test_why_a_second_reading_flags_a_dispute_is_asked_for_as_why_it_withholds_something():
    """A reader in another language is told why, and not that the reason is in English."""
    flag = Flag(verdict="two_things", words="so", why="They answer two questions.", quotes=())
    disputes = (BRIEF.disputes[0].model_copy(update={"flag": flag}), *BRIEF.disputes[1:])
    _, model = _translated(BRIEF.model_copy(update={"disputes": disputes}))
    assert flag.why in model.asked


def test_what_was_withheld_is_asked_for_in_its_own_language():
    """A headline is in that of its article, and of a figure only what it counts has no words of code."""
    headline = "Miles de personas despiden al estibador muerto en el puerto"
    items = tuple(
        BRIEF.withheld[0].model_copy(update={"source": source, "kind": kind, "item": item})
        for source, kind, item in (
            ("S4", "header", headline),
            ("S1", "figure", "1,200 car factory employees (affected)"),
            ("S1", "figure", "about 500 people (displaced)"),
        )
    )
    brief = BRIEF.model_copy(update={"withheld": items})
    shown, model = _translated(brief, Spanish(**{"car factory employees": "empleados de la fábrica de coches"}))
    assert headline not in model.asked
    assert "car factory employees" in model.asked
    assert not [each for each in model.asked if "1,200" in each or "500" in each]
    told = render_markdown(shown, "full")
    assert "Afectados (empleados de la fábrica de coches): 1.200" in told
    assert "Desplazados (personas): alrededor de 500" in told


@pytest.mark.parametrize(
    ("written", "form"),
    [("la policía", None), ("PSP", "PSP"), ("la Policía de Seguridad Pública", "Policía de Seguridad Pública")],
)
def test_a_word_for_any_body_is_no_name_of_one(written, form):
    """Of "the police" an article's readers know which; those of a brief are told by a name, or an acronym."""
    known = _called(written)
    names = tuple(
        Name.of_known(**{**dict(each), "name": "Public Security Police"}) if each.id == "N99" else each
        for each in known.names
    )
    terms = terms_of(known.model_copy(update={"names": names}), "es", _is_said, is_explained)
    piece = SourceText("Public Security Police", "en")
    assert terms.own.get(piece) == form
    assert (piece in terms.asked) is (form is None)


def test_a_side_in_the_words_of_an_article_in_the_language_is_sent_to_nobody():
    """It is Spanish already, whatever the brief is written in."""
    first, *disputes = BRIEF.disputes
    side = first.positions[0]
    quotes = tuple(
        each.model_copy(update={"source": "S4", "exact": "la empresa habla de cerca de 250 despidos"})
        if each.id in side.quotes
        else each
        for each in BRIEF.quotes
    )
    held = (side.model_copy(update={"position": "Cerca de 250"}), *first.positions[1:])
    disputes = (first.model_copy(update={"positions": held}), *disputes)
    shown, model = _translated(BRIEF.model_copy(update={"quotes": quotes, "disputes": disputes}))
    assert "Cerca de 250" not in model.asked
    assert shown.disputes[0].positions[0].translation.text == "Cerca de 250"


@pytest.mark.parametrize(
    ("code", "english", "told"),
    [
        ("pt", "about 3,000", "cerca de 3.000"),
        ("pt", "8,000", "8.000"),
        ("it", "at least 12 people", "almeno 12 persone"),
        ("de", "1 person", "1 Person"),
        ("de", "12 foremen", None),
        ("de", "2019", None),
        ("de", "yes", None),
        ("de", "in 12", None),
    ],
)
def test_a_number_is_said_by_code(code, english, told):
    """With how firm it is and its usual noun; "2019" is perhaps a year."""
    with in_language(code):
        assert number_in_words(english) == told


def test_an_editors_own_words_in_the_language_are_not_translated():
    """They are asked of nobody, shown as they are, and no gap misses them; her English words are translated."""
    own = "El terremoto de Tarvo destruye casas y deja muertos en Melin"
    shown, model = _translated(_retitled(own, decided=True))
    assert own not in model.asked
    assert untranslated(shown) == 0
    assert own in render_markdown(shown)
    assert not any("translation" in gap.text for gap in shown.gaps)
    english = "The Tarvo earthquake destroys houses and kills people in Melin"
    assert english in _translated(_retitled(english, decided=True))[1].asked


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ("sentence", {"was": "Two people", "text": "Dos."}, "Says “Dos.” instead of “{}”"),
        ("drop", {"event": "Two people", "reason": "an “old” one"}, "The event “{}”: an “old” one"),
        ("drop", {"sentence": "Two people"}, "The sentence “{}”"),
    ],
)
def test_what_an_editor_took_out_is_told_as_its_readers_saw_it(kind, given, told):
    """The words of the decision's entry are nobody's to translate; the sentence that it took out had a translation."""
    english, spanish = "Two people died in Tarvo.", "Dos personas murieron en Tarvo."
    decision = Decision(kind=kind, given=given, applied=True, told=told.format(english), why=None, about=())
    shown, model = _translated(BRIEF.model_copy(update={"decisions": (decision,)}), Spanish(**{english: spanish}))
    assert model.asked.count(english) == 1
    line = next(each for each in render_markdown(shown, "full").splitlines() if spanish in each)
    assert english not in line


def test_words_that_are_the_same_in_both_languages_are_no_missing_translation():
    """Whatever number the two languages read in them."""
    shown, _ = _translated(_retitled("Un once"), Spanish(**{"Un once": "Un once"}))
    assert not any("translation" in gap.text for gap in shown.gaps)


def test_in_a_batch_all_is_asked_at_once():
    """Each turn of a batch may take a day."""
    open_now, most = 0, 0

    class Waiting(Spanish):
        async def ask(self, messages, schema, **how):
            nonlocal open_now, most
            open_now += 1
            most = max(most, open_now)
            await asyncio.sleep(0)
            open_now -= 1
            return await super().ask(messages, schema, **how)

    _, model = _translated(model=Waiting(), is_at_once=True)
    assert most == len(model.requests)


def test_a_term_with_another_number_is_found_by_verify():
    """As a translation of prose is."""
    shown, _ = _translated()
    term = shown.terms[0]
    forged = term.model_copy(update={"translation": term.translation.model_copy(update={"text": "99 toldos"})})
    found = [*check_translations(shown.model_copy(update={"terms": (forged,)}))]
    assert any("99 toldos" in each.what for each in found)


SAILOR = "un marinero del ferry"
FIRST, *OTHERS = BRIEF.disputes
ABROAD = BRIEF.model_copy(
    update={
        "statements": (
            BRIEF.statements[0],
            BRIEF.statements[1].model_copy(update={"claimant": SAILOR, "quotes": ("Q16",)}),
        ),
        "disputes": (
            FIRST.model_copy(
                update={
                    "positions": (
                        FIRST.positions[0],
                        FIRST.positions[1].model_copy(update={"holder": SAILOR, "quotes": ("Q16",)}),
                    )
                }
            ),
            *OTHERS,
        ),
    }
)
"""A brief in which a side is held by somebody without a name, of whom a Spanish article alone tells."""


def _in_english(**words):
    """That brief as readers of English see it, and the model that was asked."""
    model = Spanish(**words)
    terms = terms_of(ABROAD, "en", _is_said, is_explained)
    asked = translate((), terms, "en", Asker(model.ask, Prompts()), EarlierTranslations())
    return lay_beside(ABROAD, asyncio.run(asked)), model


def test_who_has_no_name_is_said_in_english_wherever_he_speaks():
    """The quote keeps its words; who holds a side, or says something, is told in the readers' language."""
    shown, model = _in_english(**{SAILOR: "a sailor of the ferry"})
    assert model.asked == [SAILOR]
    told = render_markdown(shown, length="full")
    assert "  - A sailor of the ferry: It denies that." in told
    assert "A sailor of the ferry (denial)" in told
    assert SAILOR not in told
    with in_language("en", {SAILOR: "a sailor of the ferry"}):
        assert resaid_behind(f"Only from {SAILOR}.") == "only from a sailor of the ferry."


def test_who_has_no_translation_stands_in_the_words_of_his_article():
    """A model that says them again has translated nothing, and without translations nobody is asked."""
    shown, _ = _in_english()
    assert f"  - “{SAILOR}”: It denies that." in render_markdown(shown)
    assert terms_of(ABROAD, "en", _is_said, is_explained, quotes=False).asked == ()
    assert untranslated(shown) == 0


def test_a_brief_in_english_has_no_terms_for_what_it_names():
    """Its words are those of the facts."""
    told = [terms_of(BRIEF, tag, _is_said, is_explained) for tag in ("en-GB", "en")]
    assert told[0] == replace(told[1], own={})
    assert told[1].asked == ()


def _retitled(title, *, decided=False):
    first = BRIEF.episodes[0].model_copy(update={"title": title})
    decision = Decision(
        kind="title", given={"title": title}, applied=True, told=f"Called “{title}”", why=None, about=(first.id,)
    )
    return BRIEF.model_copy(
        update={"episodes": (first, *BRIEF.episodes[1:]), "decisions": (decision,) if decided else ()}
    )


def test_a_text_is_known_by_itself_its_language_and_the_model(tmp_path):
    """Another language or another model has its own words."""
    with Cache(tmp_path) as cache:
        kept = KeptWords(cache, Endpoint("openai/fake"), lambda: None)
        kept.put({("es", *SourceText("Dozens", "en")): "decenas"}, USED)
        assert kept.get("es", "Dozens", "en").answer == "decenas"
        assert kept.get("fr", "Dozens", "en") is None
        assert KeptWords(cache, Endpoint("openai/other"), lambda: None).get("es", "Dozens", "en") is None


def test_what_readers_were_shown_is_known_from_the_earlier_brief_and_from_what_is_kept(tmp_path):
    """So that an editor may name by it what she decides on; looking it up counts as no answer that was kept."""
    text = "Two people died in Tarvo."
    told = "Dos personas murieron en Tarvo."
    noted = []
    with Cache(tmp_path) as cache:
        kept = EarlierTranslations(kept=KeptWords(cache, Endpoint("openai/fake"), lambda: noted.append(1)))
        shown, _ = _translated(_retitled(text), Spanish(**{text: told}), kept)
        noted.clear()
        assert shown_before("es", Prompts(), kept)(text) == told
        assert shown_before("es", Prompts(), kept)("Nobody was shown this.") is None
        assert shown_before("fr", Prompts(), kept)(text) is None
        assert shown_before("en", Prompts(), kept)(text) is None
        assert not noted
    carried = EarlierTranslations(said_before(shown, "es"))
    assert shown_before("es", Prompts(), carried)(text) == told


def test_a_translation_that_did_not_count_was_shown_to_nobody(tmp_path):
    """It is kept so that nobody pays for it again."""
    text = "Two people died in Tarvo."
    with Cache(tmp_path) as cache:
        kept = EarlierTranslations(kept=KeptWords(cache, Endpoint("openai/fake"), lambda: None))
        _translated(_retitled(text), Spanish(**{text: "Nueve personas murieron."}), kept)
        assert shown_before("es", Prompts(), kept)(text) is None

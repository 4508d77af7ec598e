"""What prose may say on its evidence."""

import pytest
from fate_reader import fates_of

from summarizer.grounding.fates import fates_in, metrics_agree
from summarizer.grounding.prose import Foreign, names_objections, unsupported, unsupported_in, untold

EVIDENCE = [
    "At least 25 people were killed in northwestern Syria in strikes by Russia, the White Helmets said on Monday.",
    "At least seven people were killed and dozens injured, according to rescuers. Russia’s army fired at a town.",
    "President Recep Tayyip Erdogan warned. The Russian Defense Ministry said Turkish soldiers died in September 2018.",
]


@pytest.mark.parametrize(
    "text",
    [
        "At least 25 people were killed in Syria.",
        "At least seven people died and dozens were wounded.",
        "President Erdogan warned the Russian army.",
        "On Monday the White Helmets blamed Russia.",
        "Turkish soldiers died in 2018.",
        "One town was hit.",
        "Rescuers counted at least twenty-five dead.",
        "Several people died.",
        "Airstrikes hit Syria.",
    ],
)
def test_prose_on_its_evidence_passes(text):
    """A sentence whose numbers and names stand in the evidence is not objected to."""
    assert unsupported(text, EVIDENCE) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("At least 26 people were killed.", "'At least 26' does not stand"),
        ("25 people were killed.", "how firm"),
        ("More than 25 people were killed.", "how firm"),
        ("At least 25 people were wounded.", "told of the injured"),
        ("Dozens were killed.", "told of the killed"),
        ("Hundreds were injured.", "'Hundreds' does not stand"),
        ("At least 25% were killed.", "does not stand"),
        ("Turkish soldiers died in 2019.", "'2019' does not stand"),
        ("On Tuesday Russia struck.", "'Tuesday' does not stand"),
        ("Turkish soldiers died in October 2018.", "'October' does not stand"),
        ("The strikes were ordered by Moscow.", "'Moscow' does not stand"),
        ("Moscow ordered the strikes.", "'Moscow' does not stand"),
        ("The Turkish Defense Ministry said so.", "'Turkish Defense Ministry' does not stand"),
        ("Soldiers downed an SU-25.", "'SU-25' does not stand"),
        ("A five-storey house fell.", "'five' does not stand"),
    ],
)
def test_prose_beyond_its_evidence_is_refused(text, why):
    """A sentence with another number, firmness, fate, date or name than its evidence is refused with the reason."""
    reasons = unsupported(text, EVIDENCE)
    assert len(reasons) == 1
    assert why in reasons[0]


@pytest.mark.parametrize(
    "text",
    [
        "Financial analysts doubted it.",
        "History shows otherwise.",
        "Investigation of the strikes began.",
        "Lending to Syria stopped.",
        "Gunmen fled. Evacuees returned.",
        "Warplanes struck; “Bystanders ran”.",
    ],
)
def test_a_capital_at_the_beginning_of_a_sentence_makes_no_name(text):
    """A common word is written with a capital there, whether or not the article happens to use it."""
    assert names_objections(text, EVIDENCE, [], []) == []


@pytest.mark.parametrize("text", ["Turkey fired.", "Iceland fired.", "Marie fired.", "Financial Kenya stopped."])
def test_a_name_at_the_beginning_of_a_sentence_stays_a_name(text):
    """What a word list has with a capital may be a name, and has to stand in the evidence."""
    assert names_objections(text, ["Syria fired."], [], []) != []


def test_a_reason_shows_the_evidence():
    """The reason for a number quotes the nearest evidence."""
    assert "'At least 25 people were killed" in unsupported("At least 26 people were killed.", EVIDENCE)[0]


def test_structured_values_are_evidence():
    """Accepted names, dates in EDTF and figures with their qualifier count as evidence."""
    text = "On Tuesday, 11 February 2020, more than 12 people died in Aleppo."
    assert unsupported(text, ["2020-02-11", "more than 12"], names=["Aleppo"]) == ()
    assert len(unsupported(text, ["2020-02-12", "12"], names=["Homs"])) == 4


def test_a_demonym_and_its_country_are_one():
    """The name of a country stands for the adjective and the other way round."""
    assert unsupported("Syrian and Russian jets struck.", ["Syria and Russia struck."]) == ()
    assert unsupported("Iraqi jets struck.", ["Iran struck."]) != ()


@pytest.mark.parametrize(
    ("text", "number", "metrics"),
    [
        ("At least seven people were killed and dozens injured", "seven", {"killed"}),
        ("At least seven people were killed and dozens injured", "dozens", {"injured"}),
        ("They killed 12 and wounded 30.", "12", {"killed"}),
        ("They killed 12 and wounded 30.", "30", {"injured"}),
        ("At least 12 civilians, including five children, were killed", "12", {"killed"}),
        ("At least 12 civilians, including five children, were killed", "five", {"killed"}),
        ("Five others were injured. Two died.", "Five", {"injured"}),
        ("The bodies of a family of seven were pulled from rubble", "seven", {"killed"}),
        ("Three towns were named. All were killed.", "Three", set()),
    ],
)
def test_the_fate_told_of_a_number_is_found(text, number, metrics):
    """A number's clause, else its sentence, tells what befell those counted."""
    assert fates_of(text, number) == metrics


def test_metrics_are_told_by_their_words():
    """The words of a text tell its metrics."""
    assert fates_in("12 dead, 30 wounded and 4 missing") == {"killed", "injured", "missing"}
    assert fates_in("12 trees") == frozenset()


def test_casualties_take_in_the_killed_but_the_killed_are_not_the_injured():
    """Metrics agree where one takes in the other."""
    assert metrics_agree({"casualties"}, {"killed"})
    assert metrics_agree({"refugees"}, {"displaced"})
    assert not metrics_agree({"killed"}, {"injured"})
    assert not metrics_agree({"killed"}, set())


def test_the_verb_of_a_wish_is_no_month():
    """A month stays one, also at the beginning of a sentence."""
    assert unsupported("May they rest in peace.", ["We wish them rest and peace"]) == ()
    assert unsupported("May 4 was quiet.", ["the 4 April was quiet"]) != ()
    assert unsupported("In May they marched.", ["they marched"]) != ()


def test_lives_in_danger_are_no_deaths():
    """Lives that somebody paid with are."""
    assert untold("Their lives are not in danger.", ["moderate, with no threat to life"]) == ()
    assert untold("They paid with their lives.", ["they fled"]) != ()


def test_a_date_or_a_label_is_neither_firm_nor_told_of_a_fate():
    """The words "up to 20 May" bound no count, and the number in an aircraft's name tells of nobody's death."""
    assert unsupported("By 20 May up to 20 May nine died.", ["nine died", "1 January – 20 May"]) == ()
    assert unsupported("After the SU-25 fell, nine were killed.", ["the SU-25 was downed", "nine were killed"]) == ()


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The US agreed.", "The United States agreed."),
        ("The U.S. agreed.", "The US agreed."),
        ("The United Nations agreed.", "The UN agreed."),
    ],
)
def test_initials_stand_for_the_name_that_they_shorten(text, evidence):
    """A body is named in full or in short."""
    assert names_objections(text, [evidence], [], []) == []
    assert names_objections(text, ["The UK agreed."], [], []) != []


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("A US bank fell.", "un banco estadounidense", "es"),
        ("An American bank fell.", "une banque américaine", "fr"),
        ("The German and Russian governments agreed.", "los gobiernos alemán y ruso", "es"),
        ("Germany agreed.", "Alemania aceptó", "es"),
        ("The British minister agreed.", "der britische Minister", "de"),
    ],
)
def test_a_state_may_be_named_in_the_articles_language(text, quote, language):
    """An adjective stands for its state, and no state for another."""
    assert unsupported(text, [], foreign=[Foreign(quote, language)]) == ()
    assert unsupported("An Icelandic bank fell.", [], foreign=[Foreign(quote, language)]) != ()


def test_the_code_of_a_currency_stands_where_the_evidence_has_its_sign():
    """'USD' for '$' is what a figure's unit is asked for in; 'EUR' is another currency."""
    evidence = ["The port paid $5,000."]
    assert names_objections("5,000 USD", evidence, [], []) == []
    assert names_objections("5,000 EUR", evidence, [], []) == ["the name 'EUR' does not stand in the evidence"]


def test_at_least_may_stand_before_the_lowest_of_several_counts():
    """Counts of 26 and of 27 dead are at least 26; one count alone is not made softer."""
    both = ["26 people were killed", "27 people were killed"]
    assert unsupported("At least 26 people were killed.", both) == ()
    assert unsupported("At least 27 people were killed.", both) != ()
    assert unsupported("At least 26 people were killed.", both[:1]) != ()


def test_around_a_few_places_is_no_rounded_number():
    """Shells fall around two suburbs; around 200 are not 200."""
    assert unsupported("Shells fell around two suburbs.", ["shells hit two suburbs"]) == ()
    assert unsupported("Around 200 houses burned.", ["200 houses burned"]) != ()


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("The count of the injured rose from more than 200 to 249.", True),
        ("It is not known whether three or four were wounded.", True),
        ("It is not known whether three or five were wounded.", False),
        ("Some 200 to 249 people were injured.", False),
        ("The count of the injured rose from 200 to 249.", False),
    ],
)
def test_a_rise_and_an_alternative_are_two_numbers(text, passes):
    """Each half must stand, as firm as it is; a span of two sources' counts is nobody's number."""
    evidence = ["more than 200 people were injured", "249 people were injured", "three people were wounded",
                "4 people were wounded"]  # fmt: skip
    assert (unsupported(text, evidence) == ()) is passes


def test_at_least_may_stand_before_a_count_that_a_later_one_passed():
    """Of 7, 43 and 45 dead the title may say "at least 43", and not "at least 45"."""
    evidence = ["7 people were killed", "the flood killed 43 people", "45 people were killed"]
    assert unsupported("At least 43 people were killed.", evidence) == ()
    assert unsupported("At least 45 people were killed.", evidence) != ()


def test_the_plural_of_an_acronym_is_its_acronym():
    """The article's "TGV" bears out "TGVs", and no "TERs"."""
    assert names_objections("Two TGVs ran.", ["Deux TGV circulent."], [], []) == []
    assert names_objections("Two TERs ran.", ["Deux TGV circulent."], [], []) != []


@pytest.mark.parametrize(
    ("text", "evidence", "is_told"),
    [
        ("The fund kept millions for its offices.", "The fund kept 19 million francs.", True),
        ("The fund kept millions for its offices.", "The fund kept a million francs.", False),
        ("The fund kept billions for its offices.", "The fund kept 19 million francs.", False),
        ("Hundreds fled the town.", "340 people fled the town.", True),
        ("Hundreds died in the town.", "340 people fled the town.", False),
    ],
)
def test_millions_stand_where_one_of_them_does(text, evidence, is_told):
    """19 million are millions; of smaller numbers an article has too many for that."""
    assert (unsupported(text, [evidence]) == ()) is is_told


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("People without shelter rose from 85 on 9 November 2025 to 92 on 11 November 2025.", True),
        ("People without shelter rose from 85 on 9 November 2025 to 93 on 11 November 2025.", False),
        ("People without shelter rose from 85 on 9 November 2024 to 92 on 11 November 2025.", False),
    ],
)
def test_the_year_of_a_date_is_no_end_of_a_range(text, passes):
    """What stands behind "to" is a number by itself, and the year must stand too."""
    evidence = ["92 people are without shelter, up from 85", "9 November 2025", "11 November 2025"]
    assert (not unsupported(text, evidence)) is passes


def test_below_zero_counts_nothing():
    """'Four degrees below zero' is no number of fewer than nought."""
    assert unsupported("People slept at four degrees below zero.", ["People slept outside, at four below zero."]) == ()


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("More strikes may come before Christmas.", "De nouvelles grèves avant Noël.", "fr"),
        ("The truce holds until Easter.", "La tregua dura hasta Pascua.", "es"),
        ("The government in Kathmandu is blamed.", "Kathmandou ressuscite les gens.", "fr"),
    ],
)
def test_feasts_and_names_may_be_called_as_english_does(text, quote, language):
    """What another language spells or calls otherwise is the article's all the same; what it does not have is not."""
    assert unsupported(text, [], foreign=[Foreign(quote, language)]) == ()
    assert unsupported(text, [], foreign=[Foreign("921 personas.", language)]) != ()


def test_us_dollars_are_dollars():
    """Which dollar it is an article may leave open."""
    assert unsupported("A rate of 921 per US dollar.", ["It fell to 921 per dollar."]) == ()
    assert unsupported("A rate of 921 per US dollar.", ["It fell to 921 per euro."]) != ()


@pytest.mark.parametrize("told", ["without serious injuries", "without anybody being killed"])
def test_without_tells_nobodys_fate(told):
    """Whoever is freed without injuries is not injured."""
    assert untold(f"They were freed {told}.", ["The captives were freed on Monday."], "en") == ()


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Three of the dead were stabbed and two burned.", "Five inmates were killed in the block."),
        ("Of the dead, two had stab wounds.", "The dead number five; two have blade marks."),
        ("Twenty were in hospital.", "affected: 20 people in hospital"),
    ],
)
def test_how_somebody_died_calls_nobody_hurt(text, evidence):
    """Words for a wound, by which the dead died as well, are borne out where there are dead."""
    assert untold(text, [evidence, "inmates dead blade stab wounds stabbed burned number"]) == ()


def test_an_objection_to_a_fate_names_the_word_that_tells_it():
    """A writer cannot mend what is not named: the word is, and its fate."""
    (reason,) = untold("Three inmates were stabbed in the yard.", ["Three inmates were in the yard.", "stab"])
    assert reason == "'stabbed' tells of injured: the evidence tells of none"
    (reason,) = untold("Three inmates were wounded in the yard.", ["Three inmates were killed in the yard."])
    assert reason == "'wounded' tells of injured: the evidence tells of none"


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("sono dieci i feriti, secondo l'Asl.", "La Asl conta dieci feriti."),
        ("L’Asl conta dieci feriti.", "Dieci feriti, dice la Asl."),
        ("secondo dati dell'Ispra e all'Aquila", "Ispra ha dati su L'Aquila."),
        ("Dix blessés, selon l'Unicef et d'Amnesty", "Unicef et Amnesty comptent dix blessés."),
        ("L'incendio è spento.", "Il rogo è finito."),
        ("The report of L'Aquila", "il terremoto dell’Aquila"),
    ],
)
def test_an_elided_article_is_no_part_of_the_name_behind_it(text, evidence):
    """Whatever hangs on it in the evidence; another name stays another."""
    assert names_objections(text, [evidence], [], []) == []
    assert names_objections("Dieci feriti, secondo l'Arpa.", ["La Asl conta dieci feriti."], [], []) != []
    assert names_objections("Two of O'Hara", ["Two of Hara"], [], []) != []


def test_an_acronym_may_stand_in_the_evidence_in_another_language():
    """An ONG is an NGO in English, and what no evidence has stays a name that is not there."""
    evidence = "L'ONG Santé Sans Délai est partie ; elle va ab und zu."
    assert names_objections("The NGO Santé Sans Délai left.", [evidence], [], [], is_translated=True) == []
    assert names_objections("A DNA test helped.", ["Une analyse d'ADN a aidé."], [], [], is_translated=True) == []
    assert names_objections("A DNA test helped.", ["Une analyse d'ARN a aidé."], [], [], is_translated=True) != []
    assert names_objections("The NATO left.", [evidence], [], [], is_translated=True) != []
    assert names_objections("DNA was found.", ["El ADN lo probó."], [], [], is_translated=True) == []
    assert names_objections("The NGO left.", ["L'organisation est partie."], [], [], is_translated=True) != []


@pytest.mark.parametrize(
    ("text", "tag", "is_borne"),
    [
        ("14, 15 o 16 muertos", "es", True),
        ("14 o 16 muertos", "es", True),
        ("entre 14 y 16 muertos", "es", False),
        ("14 a 16 muertos", "es", False),
        ("14, 15 o 17 muertos", "es", False),
        ("14, 15 ou 16 morts", "fr", True),
        ("14 bis 16 Tote", "de", False),
        ("zwischen 14 und 16 Tote", "de", False),
        ("14, 15 oder 16 Tote", "de", True),
        ("14, 15 или 16 погибших", "ru", True),
        ("14, 15 або 16 загиблих", "uk", True),
        ("14, 15 veya 16 ölü", "tr", True),
        ("14, 15 of 16 doden", "nl", True),
    ],
)
def test_a_list_of_numbers_is_no_range(text, tag, is_borne):
    """Each of them stands in the evidence; of a range nobody has told what lies within."""
    evidence = ["The ministry counts 14 dead", "the hospital counts 15 dead", "the union counts 16 dead"]
    assert (unsupported_in(Foreign(text, tag), evidence) == ()) is is_borne


@pytest.mark.parametrize(
    ("text", "evidence", "is_borne"),
    [
        ("Environ 60 secouristes ont fouillé la neige.", "Une soixantaine de secouristes", True),
        ("Une soixantaine de secouristes ont fouillé la neige.", "about 60 rescuers", True),
        ("Au moins 60 secouristes ont fouillé la neige.", "Une soixantaine de secouristes", False),
        ("Environ 60 secouristes ont fouillé la neige.", "60 secouristes", False),
    ],
)
def test_a_noun_for_about_so_many_bears_about_so_many_out(text, evidence, is_borne):
    """What is guessed is told as guessed, by whichever words."""
    tag = "en" if "rescuers" in evidence else "fr"
    objections = unsupported_in(Foreign(text, "fr"), [], foreign=[Foreign(evidence, tag)])
    assert any("how firm" in each for each in objections) != is_borne


@pytest.mark.parametrize(
    ("said", "written", "language", "holds"),
    [
        ("11:35", "à 11 h 35", "fr", True),
        ("11:35 a.m.", "à 11 h 35", "fr", True),
        ("7:40 p.m.", "gegen 19.40 Uhr", "de", True),
        ("11:35 p.m.", "à 11 h 35", "fr", False),
        ("11:45", "à 11 h 35", "fr", False),
        ("half past seven", "às sete e meia", "pt", True),
    ],
)
def test_an_hour_of_another_notation_is_the_same_hour_in_its_half_of_the_day(said, written, language, holds):
    """The sentence has the English notation, the article its own."""
    evidence = [Foreign(f"Il est venu {written}", language)]
    objections = unsupported(f"He came at {said}", (), context=(), names=(), foreign=evidence)
    assert (not [each for each in objections if said[:5] in each]) is holds


@pytest.mark.parametrize(
    ("told", "evidence", "language", "stands"),
    [
        ("Each side tells only half of what happened.", "chaque camp ne dit que la moitié", "fr", True),
        ("Each side tells only half of the truth.", "each side tells only half", "en", True),
        ("Each side tells half the story.", "jede Seite erzählt nur die Hälfte", "de", True),
        ("Half of the crews left.", "jede Mannschaft ging", "de", False),
        ("Half of the crews left.", "the crews left half an hour later", "en", False),
        ("The flour will run out within a day or two.", "el pan se acaba mañana o pasado mañana", "es", True),
        ("The flour will run out within a day or two.", "الطحين ينتهي غداً أو بعد غد", "ar", True),
        ("The flour will run out within a day or two.", "мука кончится завтра или послезавтра", "ru", True),
        ("The flour will run out within a day or two.", "мука кончится через неделю", "ru", False),
        ("The flour will run out in two days.", "мука кончится завтра или послезавтра", "ru", False),
        ("It was probably a short circuit.", "c'était vraisemblablement un court-circuit", "fr", True),
        ("It was presumably a short circuit.", "es war vermutlich ein Kurzschluss", "de", True),
        ("It was likely a short circuit.", "foi provavelmente um curto-circuito", "pt", True),
        ("It was probably a short circuit.", "herhalde kısa devreydi", "tr", True),
        ("It was probably a short circuit.", "من المرجح أنه تماس كهربائي", "ar", True),
        ("It was probably a short circuit.", "es war ein Kurzschluss", "de", False),
        ("It was certainly a short circuit.", "es war vermutlich ein Kurzschluss", "de", False),
    ],
)
def test_half_a_day_or_two_and_hedges_are_worded_by_each_language(told, evidence, language, stands):
    """They are no numbers and no judgements of the model's where the article says the same."""
    borne = (
        unsupported(told, [evidence])
        if language == "en"
        else unsupported(told, (), foreign=[Foreign(evidence, language)])
    )
    assert (borne == ()) is stands


@pytest.mark.parametrize(
    ("sentence", "evidence", "names", "stands"),
    [
        ("Two ATR 42 aircraft were grounded.", "The two remaining ATR 42s were grounded.", [], True),
        ("Two ATR 72 aircraft were grounded.", "The two remaining ATR 42s were grounded.", [], False),
        ("Run 14 should have been closed.", "It should have been closed.", ["Run 14"], True),
        ("Run 15 should have been closed.", "It should have been closed.", ["Run 14"], False),
        ("14 skiers said so.", "They said so.", ["Run 14"], False),
        ("Two of the dead were Czechs.", "Two of the dead, a Czech and his brother, were found.", [], True),
        ("The dead were Germans.", "The dead, a Czech and his brother, were found.", [], False),
    ],
)
def test_the_number_of_a_name_counts_nothing_and_a_people_has_a_plural(sentence, evidence, names, stands):
    """A piste on the list of names and a make that the article has are called by their numbers again."""
    assert (unsupported(sentence, [evidence], context=[evidence], names=names) == ()) is stands


@pytest.mark.parametrize(
    ("said", "passage", "is_named"),
    [
        ("The towns along the M5 highway fell.", "Assad's offensive to retake the M5 highway led to Aleppo.", True),
        ("A Su-25 fell.", "The Su-25 was downed on Saturday.", True),
        ("The towns along the M4 highway fell.", "Assad's offensive to retake the M5 highway led to Aleppo.", False),
    ],
)
def test_a_road_or_a_type_with_a_number_is_named_where_the_passage_names_it(said, passage, is_named):
    """It counts nothing, and stands round the quote; another road does not."""
    objections = unsupported(said, ("The towns along the highway fell; it fell.",), context=(passage,), names=())
    assert any("number" in each for each in objections) is not is_named


_OF_SENTENCES = {
    "tr": "Kerem Ulusoyu adlı işçi öldü. Deniz İşçileri Sendikası açıkladı. Sahil Güvenlik Kurumu'nda çalışıyordu.",
    "ru": "Погибла Анна Орлова, сообщил Комитет спасения Лесогорска.",
    "uk": "Загинула Ганна Орлова, повідомив Комітет порятунку Лісогорська.",
}


@pytest.mark.parametrize(
    ("tag", "text", "wrong"),
    [
        ("tr", "Açıklama Kerem Ulusoyu'na göre yapıldı.", None),
        ("tr", "Rapor Deniz İşçileri Sendikası'ndan geldi.", None),
        ("tr", "Rapor Deniz İşçileri Sendikasına ulaştı.", None),
        ("tr", "O, Sahil Güvenlik Kurumu'nun memuruydu.", None),
        ("tr", "İşçi 5 Kasım 2025'te öldü.", None),
        ("tr", "İşçi 5 Kasım 2025 Çarşamba günü öldü.", None),
        ("tr", "İşçi 5 Ekim 2025'te öldü.", "'October' does not stand in the evidence"),
        ("tr", "Haber Cem İlhan'dan geldi.", "the name 'Cem İlhan'dan' does not stand in the evidence"),
        ("ru", "Об Анне Орловой сообщил комитет.", None),
        ("ru", "По данным Комитета спасения Лесогорска, её нет.", None),
        ("ru", "По словам Ивана Громова, её нет.", "the name 'Ивана Громова' does not stand in the evidence"),
        ("uk", "За даними Комітету порятунку, її нема.", None),
    ],
)
def test_an_editors_sentence_puts_names_into_cases_and_tells_days_by_their_months(tag, text, wrong):
    """A case changes no name, and a month with a capital is none; what is refused is written as the sentence has it."""
    quote = _OF_SENTENCES[tag]
    told = unsupported_in(Foreign(text, tag), ["2025-11-05"], context=[quote], foreign=[Foreign(quote, tag)])
    assert told == (() if wrong is None else (wrong,))

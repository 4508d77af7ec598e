"""A people or a body by its English name, where an article of another language has another name for it."""

import pytest

from summarizer.grounding.prose.named import names_objections

SAME = (
    ("Fulani herders fled.", "Des éleveurs peuls ont fui."),
    ("Fulani fled.", "Los fulas huyeron."),
    ("Tuaregs fled.", "Des Touaregs ont fui."),
    ("Rohingya fled.", "Los rohinyás huyeron."),
    ("Houthis fled.", "Хуситы бежали."),
    ("Yazidis fled.", "Die Jesiden flohen."),
    ("Yazidis fled.", "Ezidiler kaçtı."),
    ("Yezidis fled.", "Боевики гнали езидов."),
    ("Uyghurs fled.", "De Oeigoeren vluchtten."),
    ("Uighurs fled.", "Die Uiguren flohen."),
    ("Chechens fled.", "De Tsjetsjenen vluchtten."),
    ("Chechens fled.", "Чеченці втекли."),
    ("Druze fled.", "I drusi sono fuggiti."),
    ("Roma fled.", "Os ciganos fugiram."),
    ("Kurds fled.", "Kürtler kaçtı."),
    ("Turks fled.", "I turchi sono fuggiti."),
    ("Hezbollah withdrew.", "Die Hisbollah zog ab."),
    ("OSCE monitors left.", "Die Beobachter der OSZE gingen."),
    ("UN peacekeepers left.", "Die Blauhelme gingen."),
    ("Catholics fled.", "Los católicos huyeron."),
    ("Catholics fled.", "Католики бежали."),
    ("Muslims fled.", "Les musulmans ont fui."),
    ("Muslims fled.", "فر المسلمون."),
    ("Buddhists fled.", "De boeddhisten vluchtten."),
    ("Alevis fled.", "Aleviler kaçtı."),
    ("The feast of St John began.", "Los vecinos celebran a san Juan."),
    ("The feast of St Nicholas began.", "Свято Миколая почалося."),
    ("Pope Benedict came.", "Il papa Benedetto è venuto."),
)
OTHERS = (
    ("Turks fled.", "I curdi sono fuggiti."),
    ("Three Kazakhs fled.", "Drei Uiguren flohen."),
    ("Tatars fled.", "Чеченці втекли."),
    ("Kurds fled.", "I turchi sono fuggiti."),
    ("Dogons fled.", "Des éleveurs peuls ont fui."),
    ("Fulani fled.", "Des éleveurs dogons ont fui."),
    ("Shiites fled.", "Los suníes huyeron."),
    ("Tutsis fled.", "Les Hutus ont fui."),
    ("Hezbollah withdrew.", "Хамас отступил."),
    ("OSCE monitors left.", "Die Beobachter der EU gingen."),
    ("Catholics fled.", "Los evangélicos huyeron."),
    ("Muslims fled.", "Les chrétiens ont fui."),
    ("The feast of St Matthew began.", "Los vecinos celebran a san Pedro."),
    ("Matthew left.", "Mateo se fue."),
)


@pytest.mark.parametrize(("english", "text"), SAME)
def test_a_people_or_a_body_may_have_another_name_in_each_language(english, text):
    """Neither a dictionary nor the sound of a name gives its exonym."""
    assert names_objections(english, [text], [], [], is_translated=True) == []


@pytest.mark.parametrize(("english", "text"), OTHERS)
def test_one_people_or_body_is_not_another(english, text):
    """An English word for a people stands for that people alone."""
    assert names_objections(english, [text], [], [], is_translated=True)


def test_a_whole_name_stands_in_the_evidence_in_other_letters():
    """It is heard by its consonants, and another person's is not."""
    evidence = ["لكن العائلة لاحظت كدمات، تقول رئيستها فاطنة أوشطال."]
    assert names_objections("Fatna Ouchtal spoke of bruises.", evidence, [], [], is_translated=True) == []
    assert names_objections("Fatima Belkacem spoke of bruises.", evidence, [], [], is_translated=True)

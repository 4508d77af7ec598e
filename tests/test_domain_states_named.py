"""States, unions and world bodies are known by what each language calls them: names, adjectives, several words."""

import pytest

from summarizer.domain.countries import states_named
from summarizer.grounding.prose import Foreign, unsupported


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("dans les plaines péruviennes", "fr", "Peruvian"),
        ("los ríos peruanos", "es", "Peru"),
        ("перуанских рыбаков", "ru", "Peru"),
        ("сиделка из Молдавии", "ru", "Moldova"),
        ("Çad sınırında", "tr", "Chad"),
        ("Çin'den gelen yük", "tr", "China"),
        ("на границе с Чадом", "ru", "Chad"),
        ("an der tschadischen Grenze", "de", "Chad"),
        ("la frontière tchadienne", "fr", "Chad"),
        ("el Reino Unido", "es", "British"),
        ("Соединённых Штатов", "ru", "United States"),
        ("Организации Объединённых Наций", "ru", "United Nations"),
        ("Birleşmiş Milletler'in konvoyu", "tr", "United Nations"),
        ("la misión de las Naciones Unidas", "es", "United Nations"),
        ("der Vereinten Nationen", "de", "United Nations"),
        ("الأمم المتحدة", "ar", "United Nations"),
        ("Costa de Marfil", "es", "Ivory Coast"),
        ("an der Elfenbeinküste", "de", "Côte d’Ivoire"),
        ("голландский траулер", "ru", "Dutch"),
        ("het Nederlandse schip", "nl", "Dutch"),
        ("السفينة المصرية", "ar", "Egypt"),
        ("الحكومة القطرية", "ar", "Qatar"),
        ("Avrupa Birliği", "tr", "European Union"),
    ],
)
def test_a_state_is_known_by_the_name_and_the_adjective_of_each_language(text, language, name):
    """CLDR's names of all languages give them, in whatever case they stand."""
    assert name.casefold() in {each.casefold() for each in states_named(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("il ne viendra jamais", "fr", "Jamaica"),
        ("a indiqué la mairie", "fr", "India"),
        ("das Dorf an der Straße", "de", "Peru"),
        ("bir çadır kuruldu", "tr", "Chad"),
        ("las naciones del sur", "es", "United Nations"),
        ("в соединённых квартирах", "ru", "United States"),
        ("في مصنع السكر", "ar", "Egypt"),
    ],
)
def test_a_common_word_names_no_state(text, language, name):
    """Beginnings that a language's own words share name nothing."""
    assert name not in states_named(text, language)


@pytest.mark.parametrize(
    ("told", "evidence", "language", "stands"),
    [
        ("A UN convoy was stopped.", "أوقفت القافلة الأممية عند الجسر", "ar", True),
        ("A UN convoy was stopped.", "تم إيقاف قافلة الأمم المتحدة", "ar", True),
        ("A UN convoy was stopped.", "BM konvoyu durduruldu", "tr", True),
        ("A UN convoy was stopped.", "Колонну ООН остановили", "ru", True),
        ("A UN convoy was stopped.", "Le convoi onusien a été arrêté", "fr", True),
        ("A UN convoy was stopped.", "Het konvooi van de VN werd tegengehouden", "nl", True),
        ("A UN convoy was stopped.", "Le convoi a été arrêté", "fr", False),
        ("A UN convoy was stopped.", "أوقفت القافلة عند الجسر", "ar", False),
        ("The mine lies in the Peruvian Andes.", "la mine, dans les Andes péruviennes", "fr", True),
        ("The mine lies in the Chilean Andes.", "la mine, dans les Andes péruviennes", "fr", False),
        ("A teacher from Tver was on the bus.", "Учительница из Твери ехала в автобусе", "ru", True),
        ("A teacher from Tver was on the bus.", "Учительница из Тулы ехала в автобусе", "ru", False),
        ("A nurse from Kazan was on the bus.", "Медсестра из Казани ехала в автобусе", "ru", True),
        ("The boat crossed the Wadden Sea.", "Het Waddenveer voer uit", "nl", True),
        ("Amin was on the boat.", "Amina stond op de boot", "nl", False),
    ],
)
def test_what_another_language_calls_a_body_or_a_place_is_its_name(told, evidence, language, stands):
    """Adjectives, initials, cases and compounds name what English names by itself."""
    assert (unsupported(told, (), foreign=[Foreign(evidence, language)]) == ()) is stands

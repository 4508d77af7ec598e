"""A name in Latin letters is heard in its spelling in another script, and in nobody else's."""

import pytest

from summarizer.domain.heard import is_heard


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("brahim oumar", "إبراهيم عمر"),
        ("ibrahim omar", "إبراهيم عمر"),
        ("abdul basit hamdo", "عبد الباسط الحمدو"),
        ("nevzat kilicaslan", "نوزات قليجأرسلان"),
        ("wanghbi honore", "وانغبي أونوريه"),
        ("charles martin", "تشارلز مارتان"),
        ("recep yilmaz", "رجب يلماز"),
        ("hasan yuce", "Гасана Юдже"),
        ("julian osores", "Хулиан Осорес"),
        ("giancarlo neri", "Джанкарло Нери"),
    ],
)
def test_a_name_is_heard_in_its_spelling(name, spelling):
    """However the language that it came from writes it in Latin letters."""
    assert is_heard(name.split(), spelling)


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("joseph fares", "كريم فارس"),
        ("hassan fares", "حسين فارس"),
        ("amina saleh", "أمين صالح"),
        ("amin saleh", "أمينة صالح"),
        ("amina karimova", "Амин Каримов"),
        ("oscar", "ياسر"),
        ("teresa", "باتريسيا"),
        ("andrii pelekh", "Надія Бурлака"),
        ("mykola ohiienko", "Корнієнко"),
    ],
)
def test_a_name_is_not_heard_in_another_s_spelling(name, spelling):
    """Neither a brother's, nor that of the other gender, nor a short one that is nearly alike."""
    assert not is_heard(name.split(), spelling)

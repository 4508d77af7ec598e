"""One invented accident as seven languages tell it: the articles, what a model reports, and one that translates.

In each, at least twenty-five people die on Wednesday 13 October 2021, in words; the article is of the day after.
"""

import re
from dataclasses import dataclass

from fake_model import FakeModel
from report_builder import event, figure, name, report

from summarizer.model import Answer, Endpoint
from summarizer_schemas.report import ArticleReport, TranslatedPiece, Translations


@dataclass(frozen=True)
class Told:
    """An article, its quotes of event and toll, and words of it."""

    text: str
    event: str
    toll: str
    town: str
    when: str
    stamp: str

    @property
    def headline(self) -> str:
        """The first line."""
        return self.text.split("\n", maxsplit=1)[0]


TOLD = {
    "es": Told(
        "Naufragio en el lago\n\n14 de octubre de 2021\n\nAl menos veinticinco personas murieron el miércoles en Ona "
        "al volcar un ferry, según la autoridad portuaria.\n",
        "murieron el miércoles en Ona al volcar un ferry", "Al menos veinticinco personas murieron",
        "Ona", "el miércoles", "14 de octubre de 2021",
    ),
    "fr": Told(
        "Naufrage sur le lac\n\nPublié le 14 octobre 2021\n\nAu moins vingt-cinq personnes sont mortes mercredi à Ona "
        "quand un ferry a chaviré, selon le port.\n",
        "sont mortes mercredi à Ona quand un ferry a chaviré", "Au moins vingt-cinq personnes sont mortes",
        "Ona", "mercredi", "Publié le 14 octobre 2021",
    ),
    "de": Told(
        "Fähre gekentert\n\n14. Oktober 2021\n\nMindestens fünfundzwanzig Menschen starben am Mittwoch in Ona, als "
        "eine Fähre kenterte, teilte der Hafen mit.\n",
        "starben am Mittwoch in Ona, als eine Fähre kenterte", "Mindestens fünfundzwanzig Menschen starben",
        "Ona", "am Mittwoch", "14. Oktober 2021",
    ),
    "tr": Told(
        "Feribot battı\n\n14 Ekim 2021\n\nOna kentinde Çarşamba günü feribotun batması sonucu en az yirmi beş kişi "
        "öldü, liman idaresi açıkladı.\n",
        "Ona kentinde Çarşamba günü feribotun batması", "en az yirmi beş kişi öldü",
        "Ona", "Çarşamba günü", "14 Ekim 2021",
    ),
    "ar": Told(
        "غرق عبارة\n\n١٤ أكتوبر ٢٠٢١\n\nقتل ما لا يقل عن خمسة وعشرين شخصا في أونا يوم الأربعاء عندما انقلبت عبارة، "
        "حسبما أعلنت سلطة الميناء.\n",
        "في أونا يوم الأربعاء عندما انقلبت عبارة", "قتل ما لا يقل عن خمسة وعشرين شخصا",
        "أونا", "يوم الأربعاء", "١٤ أكتوبر ٢٠٢١",
    ),
    "ru": Told(
        "Паром затонул\n\n14 октября 2021 года\n\nНе менее двадцати пяти человек погибли в среду в городе Она, "
        "когда перевернулся паром, сообщило управление порта.\n",
        "в среду в городе Она, когда перевернулся паром", "Не менее двадцати пяти человек погибли",
        "Она", "в среду", "14 октября 2021 года",
    ),
    "uk": Told(
        "Пором затонув\n\n14 жовтня 2021 року\n\nЩонайменше двадцять п’ять людей загинули в середу в місті Она, коли "
        "перекинувся пором, повідомило управління порту.\n",
        "в середу в місті Она, коли перекинувся пором", "Щонайменше двадцять п’ять людей загинули",
        "Она", "в середу", "14 жовтня 2021 року",
    ),
}  # fmt: skip
"""By language."""


def report_in(language: str, value: float = 25) -> ArticleReport:
    """What a model reports of the article in a language, with this toll."""
    told = TOLD[language]
    return report(
        headline=told.headline,
        published="2021-10-14",
        published_text=[told.stamp],
        language=language,
        gist="A ferry capsized at Ona.",
        names=[name("Ona", told.town)],
        events=[
            event(
                summary="A ferry capsized at Ona.",
                date="2021-10-13",
                date_text=told.when,
                places=["Ona"],
                source=None,
                quote=told.event,
            )
        ],
        figures=[figure(metric="killed", of="people", value=[value], quote=told.toll)],
        claims=[],
    )


class Translator(FakeModel):
    """The fake, which besides answers what it is asked to translate by `translations`: words by a piece's beginning."""

    endpoint = Endpoint("openai/fake")
    translations = {"": "words"}  # noqa: RUF012 - set anew by whoever needs others

    async def __aenter__(self):
        """Open nothing."""
        return self

    async def __aexit__(self, *_):
        """Close nothing."""

    async def ask(self, messages, schema, *, name, about="", is_reask=False):
        """Stand in for `Model.ask`."""
        if schema is not Translations:
            return await super().ask(messages, schema, name=name, about=about, is_reask=is_reask)
        self.asked.append((name, schema.__name__, list(messages)))
        pieces = re.findall(r"^(\d+) \([^)]+\): (.*)$", messages[-1]["content"], re.MULTILINE)
        given = [TranslatedPiece(n=int(n), text=self._translated(text)) for n, text in pieces]
        return Answer(Translations(translations=given), self.usage)

    def _translated(self, text):
        return next(words for start, words in self.translations.items() if text.startswith(start))

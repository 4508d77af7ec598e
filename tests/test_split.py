"""A brief for each situation of a folder, and the list of many of them."""

from itertools import islice
from pathlib import Path

from brief_builder import BRIEF, LOADED
from click.testing import CliRunner

from summarizer.cli import main
from summarizer.cli.brief import _write_each
from summarizer.merging.facts import Facts
from summarizer.render.annex import Guide
from summarizer.render.document import Label, limit_of, parts, words_before_the_annex
from summarizer.render.overviews import index, overviews
from summarizer.render.sections import describe
from summarizer.split import briefs, split
from summarizer.verify import verify_brief
from summarizer.verify.sources import read_brief
from summarizer_schemas.brief import Translation

SEEDS = Path(__file__).parent.parent / "seeds"
TEXTS = {
    source.id: article.text
    for source in BRIEF.sources
    for article in LOADED.articles
    if article.text_sha256 == source.text_sha256
}


def test_each_situation_has_a_brief_that_holds_with_its_own_articles():
    """It has the facts of its situation under their ids, and the articles that these rest on; verify follows all."""
    apart = split(BRIEF, TEXTS)
    assert list(apart) == [each.id for each in BRIEF.episodes]
    for episode in BRIEF.episodes:
        part = apart[episode.id]
        assert [each.id for each in part.events] == [each.id for each in BRIEF.events if each.id in episode.events]
        assert (part.title, part.situation_of) == (episode.title, BRIEF.title)
        assert {each.source for each in part.quotes} <= {each.id for each in part.sources}
        assert verify_brief(part, LOADED) == ()


def test_nothing_of_another_situation_stands_in_it():
    """No sentence cites what is not there; where the first screen says nothing of it, code does."""
    for part in split(BRIEF, TEXTS).values():
        known = {*Facts(part, {}).by_id}
        said = [each for answer in part.answers for each in answer.sentences]
        assert said
        assert all(known.issuperset(each.cites) for each in (*said, *part.episodes[0].overview))
        assert "also_reported" not in {each.question for each in part.answers}


def test_a_situation_of_a_brief_in_another_language_says_nothing_in_english():
    """What code says anew has no translation, so the summary of the main event stands, and the tables tell the rest."""
    spanish = Translation(language="es", text="Ocurrió algo.")
    events = tuple(each.model_copy(update={"translation": spanish}) for each in BRIEF.events)
    translated = BRIEF.model_copy(update={"language": "es", "events": events, "answers": ()})
    for part in split(translated, TEXTS).values():
        said = [each for answer in part.answers for each in answer.sentences]
        assert [each.translation for each in said] == [spanish]
        assert not [each for each in verify_brief(part, LOADED) if "answer" in each.where]


def many_situations(count):
    """The brief with its last situation so many times more, each with an event of its own."""
    *_, last = BRIEF.episodes
    event = next(each for each in BRIEF.events if each.id == last.events[0])
    more = [event.model_copy(update={"id": f"E{100 + n}", "figures": ()}) for n in range(count)]
    episodes = [
        last.model_copy(update={"id": f"P{100 + n}", "events": (f"E{100 + n}",), "figures": (), "overview": ()})
        for n in range(count)
    ]
    update = {"events": (*BRIEF.events, *more), "episodes": (*BRIEF.episodes, *episodes)}
    return BRIEF.model_copy(update=update)


def test_a_large_folder_has_an_index_of_its_situations():
    """Each is listed once, and has its one place: where it is told, or in the list; a small folder needs none."""
    assert [*index(Guide(BRIEF))] == []
    brief = many_situations(60)
    (section,) = index(Guide(brief))
    assert len(section.blocks[0].rows) == len(brief.episodes)
    document = describe(brief, "standard")
    shown = [part.id for part in parts(document.blocks) if isinstance(part, Label) and part.id.startswith("P")]
    assert sorted(shown) == sorted(each.id for each in brief.episodes)
    assert len(overviews(Guide(brief), is_full=False).units) < len(brief.episodes)


def test_a_folder_of_thousands_of_situations_has_two_pages():
    """What stands before the annex stays within its limit, and the index has them all."""
    long = tuple(each.model_copy(update={"words": 5000}) for each in BRIEF.sources)
    brief = many_situations(3000).model_copy(update={"sources": long})
    assert words_before_the_annex(describe(brief, "standard")) <= limit_of(brief, "standard") == 1200
    (section,) = index(Guide(brief))
    assert len(section.blocks[0].rows) == len(brief.episodes)


def test_the_command_writes_a_brief_for_each_situation_beside_the_main_one(tmp_path, monkeypatch):
    """In the formats of the outputs, and in a folder that it makes; a file in its place is refused at once."""
    monkeypatch.setattr("summarizer.cli.brief._make", lambda *_, **__: (BRIEF, None))
    monkeypatch.setattr("summarizer.cli.brief.tell_run", lambda *_: 0)
    monkeypatch.setattr("summarizer.loading.articles.load_articles", lambda *_args, **_more: LOADED)
    folder = tmp_path / "each"
    ran = CliRunner().invoke(
        main,
        ["brief", str(SEEDS), "--split", str(folder), "-o", str(tmp_path / "all.json"), "-o", str(tmp_path / "all.md")],
    )
    assert ran.exit_code == 0, ran.output
    names = {f"{each.id}{suffix}" for each in BRIEF.episodes for suffix in (".json", ".md")}
    assert {each.name for each in folder.iterdir()} == names
    assert read_brief(folder / "P1.json") == split(BRIEF, TEXTS)["P1"]
    refused = CliRunner().invoke(main, ["brief", str(SEEDS), "--split", str(tmp_path / "all.md")])
    assert refused.exit_code == 2
    assert "--split" in refused.output


def test_of_a_large_folder_the_first_situations_have_a_brief_each(tmp_path, monkeypatch, capsys):
    """They stand in the index in their order; how many there are beside is said."""
    monkeypatch.setattr("summarizer.render.bounds.MOST_ENTRIES", 5)
    brief = many_situations(60)
    _write_each(tmp_path / "each", brief, LOADED, [Path("all.md")], "short")
    assert {each.stem for each in (tmp_path / "each").iterdir()} == {each.id for each in brief.episodes[:5]}
    told = capsys.readouterr().err.replace("\n", " ")
    assert f"a brief for the first 5 of {len(brief.episodes)} situations" in told


def test_the_briefs_of_situations_are_made_one_by_one():
    """What is not asked for is not made; what is, is the same as of all."""
    brief = many_situations(40)
    first, second, *_ = islice(briefs(brief, TEXTS), 3)
    every = split(brief, TEXTS)
    assert [first, second] == [(id_, every[id_]) for id_ in list(every)[:2]]

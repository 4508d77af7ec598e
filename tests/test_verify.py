import json
import re
from dataclasses import replace

import pytest
from brief_builder import ARTICLES, BRIEF, FAILURE, LOADED, digest
from pydantic import ValidationError
from report_builder import article, event, figure, name, report

from summarizer.errors import InputError
from summarizer.grounding.report import ground_report
from summarizer.loading import Loaded
from summarizer.merging import merge_reports
from summarizer.merging.events.bundles import Proposal
from summarizer.merging.facts import Facts
from summarizer.render import render
from summarizer.steps.assemble import assemble
from summarizer.steps.first_screen import Composed
from summarizer.telling import plain_answer
from summarizer.verify import verify_brief
from summarizer.verify.figures import check_dates, check_figures
from summarizer.verify.links import check_names
from summarizer.verify.material import Finding, Material, changed_parts
from summarizer.verify.merging import check_merging
from summarizer.verify.prose import check_prose
from summarizer.verify.sources import read_brief
from summarizer_schemas import Brief
from summarizer_schemas.brief import Answer, Decision

DATA = BRIEF.model_dump(mode="json")
UNCHECKED = {"origins", "part"}
"""Recounting origins would need the merge: only that there are no more than accounts is checked. Which part of a long
article told an account can only be compared with the other accounts of that part."""


def _leaves(value, path=()):
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, (*path, key))
    else:
        yield path, value


def _changed(path, value):
    return Brief.model_validate(_with(DATA, path, value))


def _with(data, path, value):
    """Return data with another value at a path; what lies beside the path is not copied."""
    if not path:
        return value
    copy = data.copy()
    copy[path[0]] = _with(data[path[0]], path[1:], value)
    return copy


def _fits(path, value):
    """Tell whether a string may be any other, and is no word of a list."""
    try:
        _changed(path, f"{value} more")
    except ValidationError:
        return False
    return True


def _wheres(brief, loaded=LOADED):
    return {finding.where for finding in verify_brief(brief, loaded) if not finding.is_by_digest}


def _name(path):
    """Return how a finding would call the place of a leaf."""
    if path[0] == "answers":
        return f"sentence {path[3] + 1} of the answer on {DATA['answers'][path[1]]['question']}"
    id_ = DATA[path[0]][path[1]]["id"]
    if "overview" in path:
        return f"sentence {path[3] + 1} of the overview of {id_}"
    return f"{path[0].removesuffix('s')} {id_}"


def _other_digits(text):
    for digit in re.finditer(r"\d", text):
        yield text[: digit.start()] + str((int(digit[0]) + 1) % 10) + text[digit.end() :]


NUMBERS = [
    (path, value)
    for path, value in _leaves(DATA)
    if isinstance(value, int | float) and not isinstance(value, bool) and path[0] != "run" and path[-1] not in UNCHECKED
]
WORDS = [
    (path, changed)
    for path, value in _leaves(DATA)
    if isinstance(value, str)
    and path[-1] in {"exact", "prefix", "suffix", "text", "value_text", "of", "note"}
    and path[0] in {"quotes", "figures", "answers", "episodes"}
    for changed in _other_digits(value)
]


def test_a_sound_brief_holds():
    """Nothing is found where nothing is wrong."""
    assert verify_brief(BRIEF, LOADED) == ()


def test_the_order_of_articles_does_not_matter():
    """The same articles in another order give the same findings."""
    brief = _changed(("quotes", 0, "start"), 0)
    turned = Loaded(articles=ARTICLES[::-1], failures=(FAILURE,))
    assert verify_brief(brief, LOADED) == verify_brief(brief, turned) != ()


@pytest.mark.parametrize("part", sorted({path[0] for path, _ in NUMBERS}))
def test_a_changed_number_is_found_and_placed(part):
    """One more or one less in any number of the brief is found, and the finding says where."""
    changes = [(path, other) for path, value in NUMBERS if path[0] == part for other in (value + 1, value - 1)]
    assert [each for each in changes if _name(each[0]) not in _wheres(_changed(*each))] == []


@pytest.mark.parametrize("part", sorted({path[0] for path, _ in WORDS}))
def test_a_changed_digit_is_found_and_placed(part):
    """Another digit in a quote, a figure or a sentence is found, and the finding says where."""
    changes = [each for each in WORDS if each[0][0] == part]
    assert [each for each in changes if _name(each[0]) not in _wheres(_changed(*each))] == []


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        (("title",), "Melin, 9 March 2021", "title"),
        (("names", 0, "told_as"), "the minister, Civil Protection Agency", "name N1"),
        (("episodes", 0, "title"), "Melin, 9 March 2021", "title of P1"),
        (("episodes", 0, "period"), "2021-03-03", "episode P1"),
        (("episodes", 0, "period"), "2021-03-01/2021-03-02", "episode P1"),
        (("episodes", 0, "figures"), ["F1"], "episode P1"),
        (("figures", 0, "of"), "people over 60", "figure F1"),
        (("episodes", 0, "key"), "00000000", "key of P1"),
        (("as_of",), "2021-10-15", "as_of"),
        (("sources", 0, "published"), "2021-03-04", "source S1"),
        (("sources", 0, "published_text"), ["4 March 2021"], "source S1"),
        (("sources", 0, "headline"), "Another headline", "source S1"),
        (("sources", 0, "publisher"), "Another Post", "source S1"),
        (("sources", 0, "gist"), "The article reports 99 dead.", "source S1"),
        (("sources", 0, "file"), "another.txt", "source S1"),
        (("sources", 0, "key"), "00000000", "source S1"),
        (("sources", 0, "sha256"), digest("x"), "source S1"),
        (("sources", 3, "copies"), [], "source S4"),
        (("events", 0, "summary"), "An earthquake destroyed 40 homes in Melin.", "event E1"),
        (("events", 0, "date"), "2021-03-01", "event E1"),
        (("events", 0, "date_basis"), "stated", None),
        (("events", 0, "date_basis"), "inferred", "event E1"),
        (("events", 0, "date_text"), "on Thursday", "event E1"),
        (("events", 0, "date_variants", 1, "date"), "2021-03-04", "event E1"),
        (("events", 0, "origins"), 3, "event E1"),
        (("events", 0, "figures"), ["F1"], "event E1"),
        (("events", 0, "part_of"), "E1", "event E1"),
        (("events", 0, "reports", 0, "source"), "S2", "event E1"),
        (("events", 0, "reports", 0, "quotes"), ["Q99"], "event E1"),
        (("events", 0, "key"), "00000000", "key of E1"),
        (("figures", 0, "best"), 12, "figure F1"),
        (("figures", 0, "observations", 1, "quotes"), ["Q3"], "figure F1"),
        (("figures", 0, "observations", 1, "quotes"), [], "figure F1"),
        (("figures", 0, "observations"), [], "figure F1"),
        (("figures", 0, "observations", 0, "qualifier"), "exact", "figure F1"),
        (("figures", 0, "observations", 0, "current"), True, "figure F1"),
        (("figures", 0, "observations", 1, "is_superseded"), True, "figure F1"),
        (("figures", 0, "observations"), DATA["figures"][0]["observations"][::-1], "figure F1"),
        (("figures", 0, "status"), "agreed", "figure F1"),
        (("figures", 0, "qualifier"), "about", "figure F1"),
        (("figures", 0, "metric"), "injured", "figure F1"),
        (("figures", 2, "observations", 0, "low"), 24, "figure F3"),
        (("figures", 1, "part_of", "figure"), "F2", "figure F2"),
        (("figures", 3, "status"), "updated", "figure F4"),
        (("figures", 3, "observations", 0, "origins"), ["U1"], "figure F4"),
        (("figures", 3, "observations", 0, "as_of_basis"), "stated", "figure F4"),
        (("figures", 3, "observations", 0, "of"), "people over 60", "figure F4"),
        (("statements", 0, "claim"), "Norte Homes ignored 7 safety rules.", "statement C1"),
        (("statements", 0, "date"), "2021-03-01", "statement C1"),
        (("statements", 0, "quotes"), [], "statement C1"),
        (("disputes", 1, "positions", 1, "position"), "83", "dispute D2"),
        (("disputes", 1, "positions", 1, "quotes"), ["Q9"], "dispute D2"),
        (("disputes", 1, "question"), "How many of 90 people were missing?", "dispute D2"),
        (("disputes", 1, "positions"), [], "dispute D2"),
        (("names", 0, "aliases", 0, "as_written"), "Civil Guard", "name N1"),
        (("names", 3, "events"), ["E1"], "name N4"),
        (("answers", 0, "sentences", 0, "cites"), [], "sentence 1 of the answer on what_happened"),
        (("answers", 0, "sentences", 0, "cites"), ["F99"], "sentence 1 of the answer on what_happened"),
        (("answers", 0, "sentences", 0, "cites"), ["Q1"], "sentence 1 of the answer on what_happened"),
        (
            ("answers", 0, "sentences", 0, "text"),
            "An earthquake in Madrid killed 31 people.",
            "sentence 1 of the answer on what_happened",
        ),
        (("gaps", 0, "text"), "No date since 1999.", "gap 1, on S5"),
        (("gaps", 0, "about"), ["S9"], "gap 1, on S9"),
        (("withheld", 0, "source"), "S9", "withheld item 1"),
        (("failures", 0, "sha256"), digest("x"), "failure empty.txt"),
        (("quotes", 1, "id"), "Q1", "id Q1"),
    ],
    ids=str,
)
def test_a_changed_field_is_found_and_placed(path, value, where):
    """What is recomputed or must lead somewhere is found when it is changed."""
    assert (where in _wheres(_changed(path, value))) == (where is not None)


def test_a_figure_as_of_another_day_is_found():
    """A figure is as of the day on which its article was published."""
    assert "figure F1" in _wheres(_changed(("figures", 0, "observations", 1, "as_of"), "2021-03-04"))


@pytest.mark.parametrize(
    ("words", "day", "holds"),
    [("Tuesday", "2021-03-02", True), ("Tuesday", "2021-03-01", False), ("Sunday", "2021-02-28", False)],
)
def test_another_time_of_count_must_follow_from_the_article_s_words(words, day, holds):
    """A count may be of an earlier day than its article, if words of the article say so."""
    count = DATA["figures"][0]["observations"][0] | {"as_of": day, "as_of_text": words, "as_of_basis": "stated"}
    assert ("figure F1" not in _wheres(_changed(("figures", 0, "observations", 0), count))) == holds


def _with_text(article, text):
    """What is found when one article has another text."""
    changed = replace(article, text=text, sha256=digest(text), text_sha256=digest(text))
    return verify_brief(BRIEF, Loaded(tuple(changed if each is article else each for each in ARTICLES), (FAILURE,)))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.file)
def test_one_changed_letter_of_an_article_is_found_and_told_once(article):
    """What stands in it as before, if elsewhere, bears out what it did."""
    source = next(each for each in BRIEF.sources if each.file == article.file)
    own = [each for each in BRIEF.quotes if each.source == source.id]
    (finding,) = _with_text(article, "X " + article.text)
    assert finding.where == f"source {source.id}"
    assert "has changed" in finding.what
    assert f"{len(own)} of its {len(own)} quotes still stand in it" in finding.what


def test_a_quote_that_an_article_has_no_more_is_found_with_what_rests_on_it():
    """Of another text each such quote is named, and no place of the others."""
    (quote, *_) = BRIEF.figures[0].observations[0].quotes
    exact, source = next((each.exact, each.source) for each in BRIEF.quotes if each.id == quote)
    file = next(each.file for each in BRIEF.sources if each.id == source)
    article = next(each for each in ARTICLES if each.file == file)
    found = _with_text(article, article.text.replace(exact, "Nothing is known."))
    wheres = {each.where for each in found}
    assert {f"source {source}", f"quote {quote}", "figure F1"} <= wheres
    quotes = {each.id: each for each in BRIEF.quotes}
    lost = {where.removeprefix("quote ") for where in wheres if where.startswith("quote ")}
    assert all(quotes[each].exact in exact or exact in quotes[each].exact for each in lost)


def test_a_changed_file_with_the_same_text_is_found():
    """A byte that the text does not show, such as a byte order mark, changes the file all the same."""
    changed = replace(ARTICLES[0], sha256=digest("other bytes"))
    findings = verify_brief(BRIEF, Loaded((changed, *ARTICLES[1:]), (FAILURE,)))
    assert [finding.what for finding in findings if changed.file in finding.what]


def test_a_missing_article_is_found():
    """A source whose article is not there is named, and its quotes are not."""
    findings = verify_brief(BRIEF, Loaded(ARTICLES[1:], (FAILURE,)))
    source = next(each for each in BRIEF.sources if each.file == ARTICLES[0].file)
    assert [finding.where for finding in findings] == [f"source {source.id}"]


def test_a_new_article_is_found():
    """An article that the brief does not know is named."""
    new = replace(ARTICLES[0], file="new.txt", text="New.", sha256=digest("New."), text_sha256=digest("New."))
    assert _wheres(BRIEF, Loaded((*ARTICLES, new), (FAILURE,))) == {"file new.txt"}


def test_a_new_failure_is_found():
    """A file that cannot be read, and of which the brief says nothing, is named."""
    new = FAILURE.model_copy(update={"file": "torn.txt"})
    assert _wheres(BRIEF, Loaded(ARTICLES, (FAILURE, new))) == {"file torn.txt"}


def test_a_finding_reads_as_a_line():
    """A finding says where it is, then what is wrong."""
    finding, by_digest = verify_brief(_changed(("quotes", 0, "prefix"), "never there"), LOADED)
    assert str(by_digest) == "Q1: was changed since the brief was written"
    assert str(finding) == "quote Q1: the prefix 'never there' does not stand before it"


def test_a_finding_cannot_reach_for_the_terminal():
    """Line breaks and control characters of an article or a brief are shown, not obeyed."""
    assert str(Finding("file a\x1b[2J\n.txt", "é\u202e")) == "file a\\x1b[2J\\n.txt: é\\u202e"


def test_a_brief_is_read_back(tmp_path):
    """What was written as JSON is read as the same brief."""
    path = tmp_path / "b.json"
    path.write_text(render(BRIEF, "json"), encoding="utf-8")
    assert read_brief(path) == BRIEF


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe", "is not UTF-8 at byte 0"),
        (b"# Fire in Lowick, 3 May 2021", "; give a brief as -o brief.json wrote it"),
        (b"{", "is not JSON"),
        (b"[]", "its format is None"),
        (b'{"format": "situation-brief/9"}', "its format is 'situation-brief/9'"),
        (b'{"format": "situation-brief/1"}', "title: Field required"),
        (json.dumps(DATA | {"extra": 1}).encode(), "extra: Extra inputs are not permitted"),
        (json.dumps(DATA | {"as_of": "yesterday"}).encode(), "as_of: "),
        (json.dumps(DATA | {"title": 5}).encode(), "title: Input should be a valid string"),
    ],
    ids=["bytes", "markdown", "json", "list", "version", "missing", "unknown", "date", "type"],
)
def test_what_is_no_brief_is_refused_with_a_reason(tmp_path, content, message):
    """A file that is no brief ends in one message that names the file and what is wrong."""
    path = tmp_path / "b.json"
    path.write_bytes(content)
    with pytest.raises(InputError, match=re.escape(message)) as caught:
        read_brief(path)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_refused(tmp_path):
    """A path that leads nowhere is a message, not a traceback; nor is a folder a brief."""
    with pytest.raises(InputError, match="does not exist: check the spelling"):
        read_brief(tmp_path / "none.json")
    with pytest.raises(InputError, match="cannot be read"):
        read_brief(tmp_path)


def test_every_changed_word_is_found():
    """Whichever string of a brief is changed, its part is named, also where no article could tell."""
    words = [(path, value) for path, value in _leaves(DATA) if isinstance(value, str) and path[0] != "digests"]
    free = [path for path, _ in words if path[-1] in {"title", "model", "reason", "item", "text", "summary", "claim"}]
    assert len(free) > 20
    for path in free:
        changed = _changed(path, "Another word")
        part = DATA[path[0]][path[1]].get("id", f"{path[0]} {path[1] + 1}") if len(path) > 2 else path[0]
        part = path[0] if path[0] == "run" else part
        assert (part, "was changed since the brief was written") in _by_digest(changed)


LEAVES = dict(_leaves(DATA))
STRINGS = [path for path, value in LEAVES.items() if isinstance(value, str) and path[0] != "digests"]


def test_no_string_can_be_changed_unseen():
    """Whatever a model or code wrote, a word more is found, and the part that it stands in is named."""
    free = [path for path in STRINGS[::5] if _fits(path, LEAVES[path])]
    assert len(free) > 60
    for path in free:
        value = LEAVES[path]
        named = {where for where, _ in _by_digest(_changed(path, f"{value} more"))}
        item = DATA[path[0]][path[1]] if len(path) > 2 and path[0] != "run" else {}
        part = item.get("id", f"{path[0]} {path[1] + 1}") if item else path[0]
        assert part in named or path[-1] == "id", path


@pytest.mark.parametrize(
    ("path", "where"),
    [
        (("figures", 0, "observations", 0, "said_by"), "figure F1"),
        (("events", 0, "reports", 0, "said_by"), "event E1"),
        (("disputes", 0, "positions", 0, "holder"), "dispute D1"),
    ],
    ids=["a count", "an account", "a side"],
)
def test_one_body_swapped_for_another_is_found_in_the_evidence(path, where):
    """The digests tell it as well; but here the articles do, and it is said apart."""
    assert where in _wheres(_changed(path, "Ministry of Tides"))


def test_what_was_added_taken_out_or_moved_is_found():
    """The digests tell of whole parts too, and of a brief that has none."""
    gone = {**DATA, "withheld": DATA["withheld"][:1]}
    assert _by_digest(Brief.model_validate(gone)) == [("withheld 2", "was taken out since the brief was written")]
    added = {**DATA, "withheld": [*DATA["withheld"], DATA["withheld"][0]]}
    assert _by_digest(Brief.model_validate(added)) == [("withheld 3", "was added since the brief was written")]
    moved = {**DATA, "statements": DATA["statements"][::-1]}
    assert [where for where, _ in _by_digest(Brief.model_validate(moved))] == ["brief"]
    bare = _by_digest(Brief.model_validate({**DATA, "digests": []}))
    assert bare == [("brief", "it has no digests, so what was changed since it was written cannot be told")]


def _by_digest(brief):
    return [*changed_parts(brief)]


def test_what_digests_tell_stands_among_the_findings():
    """It comes last, and is marked as told by a digest."""
    brief = _changed(("title",), "Another title")
    told = verify_brief(brief, LOADED)
    by_digest = [(each.where, each.what) for each in told if each.is_by_digest]
    assert by_digest == _by_digest(brief) == [("title", "was changed since the brief was written")]
    assert told[-1].is_by_digest
    assert not told[0].is_by_digest


def test_a_sentence_that_code_wrote_is_made_again():
    """What code says to a question holds as it is; one changed word of it is found."""
    sentences = plain_answer("toll", BRIEF, Facts(BRIEF, {}))
    assert sentences
    told = BRIEF.model_copy(update={"answers": (Answer(question="toll", sentences=sentences),)})
    assert _wheres(told) == set()
    changed = sentences[0].model_copy(update={"text": sentences[0].text.replace("killed", "injured")})
    told = BRIEF.model_copy(update={"answers": (Answer(question="toll", sentences=(changed,)),)})
    assert _wheres(told) == {"sentence 1 of the answer on toll"}


@pytest.mark.parametrize(
    ("told", "words", "date", "status"),
    [
        ("Sister ship Heron is not expected before July 2021", "before July 2021", "2021-07/..", "planned"),
        ("Search for the ferry Heron goes on until Sunday", "until Sunday", "../2021-05-09", "news"),
        ("The ferry Heron was empty by 6.30 p.m. on Sunday", "by 6.30 p.m. on Sunday", "../2021-05-02", "news"),
    ],
)
def test_a_day_that_its_sentence_moves_is_read_again_as_the_gate_read_it(told, words, date, status):
    """What lies ahead by the words around it is no finding."""
    text = f"Port News, 5 May 2021\n\n{told}, the coast guard said."
    given = event(kind="other", summary=f"{told}.", quote=told, date=date, date_text=words, status=status, places=[])
    header = {"published": "2021-05-05", "published_text": ["5 May 2021"]}
    grounded = ground_report(report(names=[], events=[given], figures=[], claims=[], **header), article(text))
    situation = merge_reports([grounded])
    assert [(each.date, each.status) for each in situation.events] == [(date, status)]
    brief = assemble(situation, Composed({}, (), (), ()), [grounded], (), BRIEF.run)
    assert [*check_dates(Material(brief, Loaded((article(text),), ())))] == []


def _of_tuesday():
    """A mutiny of a day, a fire of a month, and an article without a date that has both "on Tuesday"."""
    mutiny, fire = "Inmates mutinied in Lowick prison", "A fire broke out in Lowick prison"
    undated = {"published": None, "published_text": []}
    texts = {
        f"Port News, 5 May 2021\n\n{mutiny} on Tuesday.": (
            "2021-05-05",
            "5 May 2021",
            [("riot", mutiny, "2021-05-04")],
        ),
        f"Port News, 20 May 2021\n\n{fire} this month.": ("2021-05-20", "20 May 2021", [("disaster", fire, "2021-05")]),
        f"{mutiny} on Tuesday. {fire} on Tuesday.": (None, "", [("riot", mutiny, None), ("disaster", fire, None)]),
    }
    grounded = []
    for text, (day, written, told) in texts.items():
        events = [
            event(n=n, kind=kind, summary=f"{quote}.", quote=quote, date=date, places=["Lowick"], source=None,
                  date_text="this month" if date == "2021-05" else "on Tuesday")
            for n, (kind, quote, date) in enumerate(told, 1)
        ]  # fmt: skip
        header = {"published": day, "published_text": [written]} if day else undated
        own = report(names=[name("Lowick")], events=events, figures=[], claims=[], **header)
        grounded.append(ground_report(own, article(text, f"{len(grounded)}.txt")))
    situation = merge_reports(grounded, proposal=Proposal(((0, 2), (1, 3)), ("", ""), (), (), "model"))
    brief = assemble(situation, Composed({}, (), (), ()), grounded, (), BRIEF.run)
    return brief, Loaded(tuple(each.article for each in grounded), ())


@pytest.mark.parametrize(("date", "holds"), [("2021-05-04", True), ("2021-05-11", False), ("2021-06-01", False)])
def test_a_day_by_an_undated_articles_weekday_is_worked_out_again(date, holds):
    """It is the day of what others date of that weekday, and none beside it."""
    brief, loaded = _of_tuesday()
    fire = next(each for each in brief.events if each.kind == "disaster")
    assert (fire.date, fire.date_basis) == ("2021-05-04", "inferred")
    events = tuple(each.model_copy(update={"date": date}) if each is fire else each for each in brief.events)
    found = check_merging(Material(brief.model_copy(update={"events": events}), loaded))
    assert [each for each in found if "as is inferred" in each.what] != holds


def test_a_summary_rests_on_its_own_figures_as_it_did_at_the_gate():
    """Who was hurt is told far from the event, where its figure is quoted; without that figure nothing tells it."""
    between = "The ferry was built in 1987, and carried wood and cars between the islands. " * 20
    text = f"Port News, 5 May 2021\n\nThe ferry Heron sank on 4 May 2021.\n\n{between}\n\nIn all 14 sailors were hurt."
    sunk = event(summary="The ferry Heron sank, and sailors were hurt.", quote="The ferry Heron sank", places=[])
    sunk = sunk.model_copy(update={"date": "2021-05-04", "date_text": "4 May 2021", "source": None})
    count = figure(value=[14], qualifier="exact", source=None, quote="In all 14 sailors were hurt")
    header = {"published": "2021-05-05", "published_text": ["5 May 2021"], "gist": "Sailors were hurt."}
    grounded = ground_report(report(names=[], events=[sunk], figures=[count], claims=[], **header), article(text))
    brief = assemble(merge_reports([grounded]), Composed({}, (), (), ()), [grounded], (), BRIEF.run)
    loaded = Loaded((article(text),), ())
    assert [*check_prose(Material(brief, loaded))] == []
    without = Material(brief.model_copy(update={"figures": (), "gaps": ()}), loaded)
    assert "event E1" in {each.where for each in check_prose(without)}


def test_a_number_whose_millions_stand_before_it_is_read_as_the_gate_read_it():
    """Of "six" beside "40 million" the digits alone are six."""
    quote = "40 million euros were promised, six of them for roads"
    text = f"Port News, 5 May 2021\n\nThe ferry Heron sank on 4 May 2021 and {quote}, the coast guard said."
    sunk = event(kind="accident", summary="The ferry Heron sank.", quote="The ferry Heron sank", places=[])
    count = figure(metric="money", of="EUR", value=[6_000_000], source=None, quote=quote)
    header = {"published": "2021-05-05", "published_text": ["5 May 2021"]}
    grounded = ground_report(report(names=[], events=[sunk], figures=[count], claims=[], **header), article(text))
    brief = assemble(merge_reports([grounded]), Composed({}, (), (), ()), [grounded], (), BRIEF.run)
    assert [each.high for own in brief.figures for each in own.observations] == [6_000_000]
    assert [*check_figures(Material(brief, Loaded((article(text),), ())))] == []


def _with_gap(summary, text):
    """The finding places of a brief whose single-source gap has another text, as has the event of its figure."""
    data = _with(_with(DATA, ("events", 0, "summary"), summary), ("gaps", 2, "text"), text)
    return _wheres(Brief.model_validate(data))


@pytest.mark.parametrize(
    ("summary", "text", "holds"),
    [
        ("A strong earthquake tore up Route 77 in Tarvo.", "A strong earthquake tore up Route 77 in Tarvo.", True),
        ("A strong earthquake struck the Tarvo region.", "A strong earthquake tore up Route 77 in Tarvo.", False),
        ("A strong earthquake tore up 1100 fields.", "A strong earthquake tore up 1,100 fields.", True),
        ("A strong earthquake tore up 1.100 fields.", "A strong earthquake tore up 1,100 fields.", True),
        ("A strong earthquake tore up 1100 fields.", "A strong earthquake tore up 1,200 fields.", False),
    ],
)
def test_a_gap_about_a_figure_may_tell_what_the_figures_event_tells(summary, text, holds):
    """The sentence that code writes of a lone figure begins with its event, whose road has a number."""
    assert ("gap 3, on F5" not in _with_gap(summary, text)) == holds


def test_the_number_of_a_name_is_no_figure_of_a_gap():
    """What articles list as a name with a number counts nothing, as in a sentence."""
    alias = {"as_written": "Route 77", "source": "S1"}
    name = DATA["names"][3] | {"aliases": [*DATA["names"][3]["aliases"], alias]}
    data = _with(_with(DATA, ("names", 3), name), ("gaps", 2, "text"), "Who closed Route 77 is not known.")
    assert "gap 3, on F5" not in _wheres(Brief.model_validate(data))


def test_the_word_of_the_body_that_sends_a_release_holds():
    """Its report names it with its state, another report without; its numbers stand far from its name."""
    between = "The road was built in 1987, and carries wood and cars between the villages. " * 20
    text = (
        "Communique No. 7\n\nMinistry of Roads, Republic of Tarvo, Press Office, 5 May 2021\n\n"
        f"The Ministry of Roads informs the public. {between}\n\nIn all 118 persons were moved to other places."
    )
    moved = event(kind="other", summary="Persons were moved.", quote="118 persons were moved", places=[], source=None)
    count = figure(metric="other", of="persons", value=[118], source=None, quote="118 persons were moved")
    listed = name("Ministry of Roads of Tarvo", "The Ministry of Roads", kind="government")
    header = {"published": "2021-05-05", "published_text": ["5 May 2021"]}
    header["publisher"] = "Ministry of Roads, Republic of Tarvo, Press Office"
    grounded = ground_report(
        report(names=[listed], events=[moved], figures=[count], claims=[], **header), article(text)
    )
    brief = assemble(merge_reports([grounded]), Composed({}, (), (), ()), [grounded], (), BRIEF.run)
    (own,) = brief.figures[0].observations
    told = own.model_copy(update={"said_by": "Ministry of Roads"})
    brief = brief.model_copy(update={"figures": (brief.figures[0].model_copy(update={"observations": (told,)}),)})
    assert [*check_names(Material(brief, Loaded((article(text),), ())))] == []


def test_the_number_of_a_make_is_no_number_of_what_is_counted():
    """Of "ATR 42 aircraft" the 42 counts nothing."""
    quote = "two aircraft burned"
    text = f"Port News, 5 May 2021\n\nThe hangar fell on 4 May 2021 and {quote}, the coast guard said."
    fell = event(kind="accident", summary="The hangar fell.", quote="The hangar fell", places=[])
    count = figure(metric="destroyed", of="aircraft", value=[2], source=None, quote=quote)
    header = {"published": "2021-05-05", "published_text": ["5 May 2021"]}
    grounded = ground_report(report(names=[], events=[fell], figures=[count], claims=[], **header), article(text))
    brief = assemble(merge_reports([grounded]), Composed({}, (), (), ()), [grounded], (), BRIEF.run)
    burned = brief.figures[0].model_copy(update={"of": "ATR 42 aircraft"})
    brief = brief.model_copy(update={"figures": (burned,)})
    assert [*check_figures(Material(brief, Loaded((article(text),), ())))] == []


@pytest.mark.parametrize(("period", "holds"), [("XXXX-03-10/XXXX-03-10", True), ("XXXX-03-11/XXXX-03-11", False)])
def test_a_period_may_begin_and_end_with_a_day_whose_year_nobody_gives(period, holds):
    """It is the end of an event's span as the article has it."""
    data = _with(_with(DATA, ("events", 0, "date"), "XXXX-03-10/2021-03-10"), ("episodes", 0, "period"), period)
    found = check_dates(Material(Brief.model_validate(data), LOADED))
    assert ("episode P1" not in {each.where for each in found}) == holds


def _told_of_sinking(text, quote, words, *, names=(), **told):
    """A brief of two articles of a ferry that sank, of which the first counts by somebody's word."""
    language, aliases, of = told.get("language", "en"), told.get("aliases"), told.get("of", "sailors")
    after = "The ferry Heron sank. Ana Ruiz came."
    files = {f"Port News, 5 May 2021\n\n{text}": words, f"Port News, 6 May 2021\n\n{after}": None}
    grounded = []
    for day, (own, who) in enumerate(files.items(), 5):
        sunk = event(kind="accident", summary="The ferry Heron sank.", quote="Heron", places=[], source=None)
        count = figure(metric="other", of=of, value=[14], qualifier="exact", source=who, quote=quote)
        header = {"published": f"2021-05-0{day}", "published_text": [f"{day} May 2021"]}
        listed = [each for each in names if each.as_written[0] in own]
        given = report(names=listed, events=[sunk], figures=[count] if who else [], claims=[], **header)
        given = given.model_copy(update={"language": language if who else "en"})
        told = ground_report(given, article(own, f"{day}.txt"))
        assert not told.refused
        grounded.append(told)
    brief = assemble(merge_reports(grounded, aliases=aliases), Composed({}, (), (), ()), grounded, (), BRIEF.run)
    return brief, Loaded(tuple(each.article for each in grounded), ())


def test_a_speaker_by_words_that_an_editor_joins_with_a_name_stands_near_his_quotes():
    """The article that counts by his word has "the dean" alone; without her decision nothing says that it is he."""
    text = "The ferry Heron sank, and 14 sailors stayed, the dean said."
    brief, loaded = _told_of_sinking(
        text, "14 sailors stayed", "the dean", aliases={"the dean": "Ana Ruiz"}, names=[name("Ana Ruiz", kind="person")]
    )
    given = {"name": "Ana Ruiz", "spellings": ("the dean",)}
    decision = Decision(kind="name", given=given, applied=True, told="", why=None, about=("N1",))
    decided = brief.model_copy(update={"decisions": (decision,)})
    assert [[each.what for each in check_names(Material(own, loaded))] for own in (brief, decided)] == [
        ["said by: 'Ana Ruiz' stands nowhere near its quotes"],
        [],
    ]


def test_a_speaker_in_a_case_stands_near_his_quotes():
    """His name is told as it is by itself, and the sentence that counts has it otherwise."""
    between = "Порт стар. " * 200
    text = (
        f"Паром Heron затонул. Комитет спасения ждал.\n\n{between}\n\nПо данным Комитета спасения, 14 моряков остались."
    )
    body = name("Rescue Committee", "Комитет спасения", kind="organization")
    brief, loaded = _told_of_sinking(text, "14 моряков остались", "Комитета спасения", language="ru", names=[body])
    assert [each.said_by for own in brief.figures for each in own.observations] == ["Rescue Committee"]
    assert [*check_names(Material(brief, loaded))] == []


def test_a_number_in_what_is_counted_may_stand_in_the_paragraph():
    """The gate lets it be told of those counted, whose own quote is shorter."""
    text = "The ferry Heron sank. Of those hired in 2019, 14 sailors stayed, the dean said."
    brief, loaded = _told_of_sinking(text, "14 sailors stayed", "the dean", of="sailors hired in 2019")
    assert [each.of for each in brief.figures] == ["sailors hired in 2019"]
    assert [*check_figures(Material(brief, loaded))] == []

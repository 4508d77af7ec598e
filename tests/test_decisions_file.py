"""The file of an editor's decisions: what is read, what is refused, and that it is written as it is read."""

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.decisions import dump, parse_decisions, read_decisions
from summarizer.errors import InputError

EVERYTHING = """
[[date]]
article = "a.txt"
published = 2021-05-03
[[source]]
article = "b176554d"
publisher = "The Daily"
party = true
reliability = "B"
credibility = 2
[[source]]
body = "Army"
reliability = "E"
reason = "It counts its own."
[[name]]
name = "White Helmets"
spellings = ["Civil Defence"]
[[same]]
events = ["0123abcd", "a bridge fell"]
[[different]]
events = ["0123abcd", "a bridge fell"]
reason = "Two bridges."
[[situation]]
events = ["0123abcd"]
situation = "The bridge"
[[drop]]
figure = "12 people"
article = "a.txt"
[[pin]]
event = "0123abcd"
[[title]]
title = "The bridge"
[[sentence]]
was = "A bridge fell."
text = "One bridge fell."
[[note]]
statement = "0123abcd"
note = "The article means Monday."
[[close]]
dispute = "Who built it?"
reason = "The court has said."
[[sign]]
name = "The desk"
brief = "0123abcd"
date = "2021-05-04"
"""


def test_every_sort_of_decision_is_read_and_written_as_it_was_read():
    """What `dump` writes, `parse_decisions` reads as the same."""
    entries = parse_decisions(EVERYTHING, "d.toml")
    assert len({each.kind for each in entries}) == 13
    assert parse_decisions(dump(entries), "d.toml") == entries


def test_what_stands_twice_is_taken_once():
    """A file pasted behind itself is the same file."""
    assert parse_decisions(EVERYTHING + EVERYTHING, "d.toml") == parse_decisions(EVERYTHING, "d.toml")


text = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Zl", "Zp"]), min_size=1)
seen = text.filter(str.strip)


@settings(max_examples=examples(20))
@given(
    was=st.text(st.characters(codec="utf-8"), min_size=1, max_size=200), new=seen.filter(lambda each: len(each) < 400)
)
def test_any_words_survive_the_file(was, new):
    """Quotation marks, line breaks, markup and whatever else a quote holds come back as they were."""
    written = dump(parse_decisions("[[sentence]]\nwas = 'x'\ntext = 'y'\n", "d"))
    (entry,) = parse_decisions(written, "d")
    changed = entry.model_copy(update={"was": was, "text": new})
    assert parse_decisions(dump([changed]), "d") == (changed,)


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("[[date", "is not TOML"),
        ("[[merge]]\n", r"there is no \[\[merge\]\]; there are date, source"),
        ("[date]\narticle = 'a'", r"write each entry under \[\[date\]\]"),
        ("date = 3", r"write each entry under \[\[date\]\]"),
        ("[[date]]\narticle = 'a'", r"\[\[date\]\] 1: published: is missing"),
        ("[[date]]\narticle = 'a'\npublished = 'May'", "not an EDTF"),
        ("[[pin]]\nevent = 'a'\n[[pin]]\nevent = 'a'\nfigure = 'b'", r"\[\[pin\]\] 2: event and figure are given"),
        ("[[drop]]\nreason = 'a'", "it does not say which"),
        ("[[source]]\narticle = 'a'", "it says nothing"),
        ("[[source]]\nbody = 'a'\npublisher = 'b'", "a publisher is an article's"),
        ("[[source]]\nbody = 'a'\nreliability = 'G'", "reliability: Input should be 'A'"),
        ("[[source]]\nbody = 'a'\ncredibility = 7", "credibility: Input should be less than or equal to 6"),
        ("[[source]]\nbody = 'a'\ncredibility = 2", "goes with reliability"),
        ("[[same]]\nevents = ['a']", "events: .*at least 2"),
        ("[[situation]]\nevents = []", "events: .*at least 1"),
        ("[[situation]]\nsituation = 'a'", "events: is missing"),
        ("[[title]]\ntitel = 'a'", "titel: there is no such key; there are .*situation, title"),
        ("[[title]]\ntitle = 'a'\ncolour = 'b'", "colour: there is no such key; there are .*situation, title"),
        ("[[note]]\nevent = 'a'\nnote = \"b\\u202ec\"", "note: holds line breaks or characters that cannot be seen"),
        ("[[close]]\ndispute = 'a'\nreason = ' '", "reason: holds nothing that can be read"),
        ("[[sign]]\nname = 'a'\nbrief = 'E7'", "brief: String should match"),
        (f"[[title]]\ntitle = '{'x' * 201}'", "title: .*at most 200"),
        ("".join(f"[[title]]\nsituation = '{n}'\ntitle = 'x'\n" for n in range(2001)), "2,000 at most"),
    ],
)
def test_a_bad_entry_is_refused_with_its_place_and_what_to_do(written, complaint):
    """A message says which file, which entry, what is wrong and what would be right."""
    with pytest.raises(InputError, match=complaint) as refused:
        parse_decisions(written, "d.toml")
    assert "--decisions d.toml" in str(refused.value)


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    """A missing file, one in another encoding, and one too large to be written by hand."""
    with pytest.raises(InputError, match=r"missing\.toml: cannot be read \(No such file"):
        read_decisions(tmp_path / "missing.toml")
    (tmp_path / "d.toml").write_bytes("[[title]]\ntitle = 'é'".encode("utf-16"))
    with pytest.raises(InputError, match="is not UTF-8"):
        read_decisions(tmp_path / "d.toml")
    (tmp_path / "d.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(InputError, match="larger than 1,000,000 bytes"):
        read_decisions(tmp_path / "d.toml")

"""The table of aliases: what it joins, and what is refused in it."""

import pytest
from merge_builder import event, named, report

from summarizer.aliases import read_aliases, unmatched
from summarizer.errors import InputError
from summarizer.merge import merge_reports
from summarizer_schemas.brief import Name

TABLE = '"Valley Rescue Service" = ["The Orange Coats"]\n"Lowick" = ["Lowick-on-Sea"]\n'


@pytest.fixture
def table(tmp_path):
    """Write a table; its path."""

    def write(text, encoding="utf-8"):
        (tmp_path / "names.toml").write_bytes(text.encode(encoding))
        return tmp_path / "names.toml"

    return write


def rescued(by):
    """An article in which somebody rescued people."""
    text = f"{by} reached the village on Monday."
    told = event(text[:-1], date="2021-05-03", kind="humanitarian", by=[by])
    return report(text, "2021-05-04", told, names=[named(by, "organization")])


def test_the_table_joins_what_likeness_does_not_and_the_brief_says_so(table):
    """Two names of the table are one body, and it is told that the table made it so."""
    folder = [rescued("Valley Rescue Service"), rescued("Orange Coats")]
    assert len(merge_reports(folder).names) == 2
    (only,) = merge_reports(folder, aliases=read_aliases(table(TABLE))).names
    assert only.by_table == ("Orange Coats",)


def test_a_table_that_joins_nothing_leaves_no_trace(table):
    """Where the articles know only one of the names, the situation is the one without a table."""
    folder = [rescued("Orange Coats")]
    assert merge_reports(folder, aliases=read_aliases(table(TABLE))) == merge_reports(folder)


def test_every_spelling_means_its_name(table):
    """The name itself is one of its spellings."""
    assert read_aliases(table(TABLE)) == {
        "Valley Rescue Service": "Valley Rescue Service",
        "The Orange Coats": "Valley Rescue Service",
        "Lowick": "Lowick",
        "Lowick-on-Sea": "Lowick",
    }


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Lowick: x", "is not TOML"),
        ('Lowick = "Lowick-on-Sea"', "'Lowick' has no list of spellings"),
        ("[Lowick]\nx = ['y']", "'Lowick' has no list of spellings"),
        ("Lowick = [1]", "'Lowick' has no list of spellings"),
        ("Lowick = ['–']", "'–' under 'Lowick' is no name"),
        ("Lowick = ['Port']\nHighwick = ['The Port']", "'The Port' means both 'Lowick' and 'Highwick'"),
        ("Lowick = ['Highwick']\nHighwick = ['Port']", "'Highwick' means both 'Lowick' and 'Highwick'"),
    ],
    ids=["no TOML", "a string", "a section", "a number", "no name", "two meanings", "a chain"],
)
def test_a_table_that_cannot_be_used_is_refused_with_what_is_wrong(table, text, complaint):
    """Each fault names the file and the place."""
    with pytest.raises(InputError, match=complaint) as refused:
        read_aliases(table(text))
    assert "names.toml" in str(refused.value)


def test_a_table_that_cannot_be_read_is_refused(table, tmp_path):
    """A missing file, and one that is not UTF-8."""
    with pytest.raises(InputError, match=r"missing\.toml: cannot be read \(No such file"):
        read_aliases(tmp_path / "missing.toml")
    with pytest.raises(InputError, match="is not UTF-8"):
        read_aliases(table("Łódź = ['é']", "utf-16"))


def test_a_name_that_no_article_gives_is_told(table):
    """A misspelt entry of the table would do nothing, in silence; one that only one spelling of is given is in use."""
    names = merge_reports([rescued("Orange Coats")], aliases=read_aliases(table(TABLE))).names
    told = [Name(id="N1", name=each.name, aliases=(), kind="organization", events=()) for each in names]
    assert unmatched(read_aliases(table(TABLE)), told) == ["Lowick"]
    assert unmatched({}, told) == []

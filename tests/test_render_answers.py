"""The first section: the answers of the brief."""

import re
from html import unescape
from io import BytesIO

import docx
from brief_builder import ARTICLES, BRIEF

from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.answers import answers
from summarizer.render.document import Strong, lines_of, plain
from summarizer.render.sections import describe
from summarizer_schemas.brief import Answer, Gap, Sentence


def _answers(brief, length="full"):
    """Return the lines of the section."""
    (section,) = [each for each in describe(brief, length).sections if each.id == "answers"]
    return [" ".join(plain(line) for line in (item.line, *item.below)) for item in section.blocks[-1].items]


def _bare(**more):
    return BRIEF.model_copy(update={"answers": ()} | more)


def test_where_nobody_came_to_harm_the_toll_is_one_of_sums():
    """A bankruptcy has no dead; its answer is called by what it tells."""
    count = BRIEF.figures[0].observations[1].model_copy(update={"of": "USD of debt"})
    debt = BRIEF.figures[0].model_copy(update={"metric": "money", "of": "USD of debt", "observations": (count,)})
    answer = Answer(question="toll", sentences=(Sentence(text="It owes $31.", cites=("F1",)),))
    brief = BRIEF.model_copy(update={"figures": (debt, *BRIEF.figures[1:]), "answers": (answer,)})
    assert _answers(brief)[0].startswith("Sums: It owes $31.")


def test_a_toll_is_called_by_what_it_begins_with():
    """Jobs and two who were hurt beside are numbers; whoever was killed is a toll, wherever it stands."""
    lost = BRIEF.figures[0].model_copy(update={"id": "F91", "metric": "jobs", "of": "jobs"})
    hurt = BRIEF.figures[0].model_copy(update={"id": "F92", "metric": "injured"})
    dead = BRIEF.figures[0].model_copy(update={"id": "F93", "metric": "killed"})

    def label(*cites):
        lines = tuple(Sentence(text=f"It is so by {each}.", cites=(each,)) for each in cites)
        answers = (Answer(question="toll", sentences=lines),)
        told = BRIEF.model_copy(update={"figures": (*BRIEF.figures, lost, hurt, dead), "answers": answers})
        return _answers(told)[0].split(":")[0]

    assert [label("F91", "F92"), label("F92", "F91"), label("F91", "F93")] == ["Numbers", "Toll", "Toll"]


def test_what_somebody_says_no_longer_is_told_as_withdrawn_and_not_as_disputed():
    """A denial that was overtaken by an admission is no dispute; a dispute that cites it is one still."""
    gone = BRIEF.statements[1].model_copy(update={"overtaken_by": "E1"})
    lines = (
        Sentence(text="Whether rules were broken is disputed.", cites=("D1", "C2")),
        Sentence(text="Norte Homes denied it and later admitted it.", cites=("C2", "E1")),
    )
    told = BRIEF.model_copy(
        update={
            "statements": (BRIEF.statements[0], gone),
            "answers": (Answer(question="disputed", sentences=lines),),
        }
    )
    disputed, withdrawn = _answers(told)
    assert disputed.startswith("Disputed: Whether rules were broken is disputed.")
    assert withdrawn.startswith("Since withdrawn: Norte Homes denied it and later admitted it.")
    (still,) = _answers(told.model_copy(update={"statements": BRIEF.statements}))
    assert "Norte Homes denied it" in still


def test_each_sentence_of_a_toll_stands_on_a_line_of_its_own():
    """Several events that killed are a list; a single sentence stands beside its label."""
    lines = tuple(Sentence(text=f"In town {n} 31 people died.", cites=("F1",)) for n in range(3))

    def toll(*sentences):
        brief = BRIEF.model_copy(update={"answers": (Answer(question="toll", sentences=sentences),)})
        (section,) = [each for each in describe(brief, "full").sections if each.id == "answers"]
        (item,) = section.blocks[-1].items
        return plain(item.line), len(item.below)

    assert toll(*lines) == ("Toll:", 3)
    assert toll(lines[0])[0].startswith("Toll: In town 0")


def test_the_course_of_an_event_is_a_list():
    """Turn by turn: a paragraph of six sentences is not read."""

    def told(number):
        lines = tuple(Sentence(text=f"Turn {n}.", cites=("E1",)) for n in range(number))
        given = (Answer(question="what_happened", sentences=lines),)
        (section,) = [each for each in describe(_bare(answers=given), "full").sections if each.id == "answers"]
        (item,) = section.blocks[-1].items
        return plain(item.line), len(item.below)

    assert told(4) == ("What happened:", 4)
    assert told(3)[1] == 0


def test_the_course_and_the_main_situation_come_before_what_else_happened():
    """On a page with little room a turn of the story goes before a third sentence, and other situations come last."""
    lines = {question: [] for question in ("what_happened", "latest", "also_reported")}
    for question, own in lines.items():
        own += [Sentence(text=f"{question} {n}.", cites=("E1",)) for n in range(4)]
    lines["also_reported"][1] = Sentence(text="Beef rose.", cites=("E9",))
    given = tuple(Answer(question=question, sentences=tuple(own)) for question, own in lines.items())
    brief = BRIEF.model_copy(update={"answers": given})
    units = [plain(each.line) for each in answers(Guide(brief)).units]
    place = {each.split(".")[0]: n for n, each in enumerate(units)}
    assert place["what_happened 3"] < place["latest 2"] < place["also_reported 3"] < place["Beef rose"]


def test_that_nobody_is_said_to_have_done_it_is_not_told_beside_the_question_who_did():
    """A question on something else leaves the line."""
    line = Gap(kind="unknown_perpetrator", about=("E1",), text="A bomb went off. No account of it names who did it.")

    def not_known(question):
        asked = Gap(kind="open_question", about=("E1",), text=question)
        document = describe(BRIEF.model_copy(update={"gaps": (asked, line)}), "full")
        (section,) = [each for each in document.sections if each.id == "open-questions"]
        return [plain(each) for block in section.blocks for each in lines_of(block)]

    assert not_known("Who laid the bomb.") == ["Who laid the bomb."]
    assert len(not_known("Whether a second bomb was there.")) == 2


def _lines(length):
    """Every line that stands before the annex, without marks of evidence."""
    lines = [
        line for section in describe(BRIEF, length).sections for block in section.blocks for line in lines_of(block)
    ]
    return ["".join(part.text if isinstance(part, Strong) else part for part in line if isinstance(part, str | Strong))
            for line in lines]  # fmt: skip


def _words(text):
    """The words of a text, without its marks and tags."""
    return " ".join(re.findall(r"\w+", re.sub(r"<[^>]*>", " ", unescape(text))))


def test_markdown_html_and_word_say_the_same():
    """Each line that is read before the annex stands in all three, word for word."""
    word = docx.Document(BytesIO(render(BRIEF, "docx")))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    texts = {
        "md": render(BRIEF, "md"),
        "html": render(BRIEF, "html", articles=ARTICLES),
        "docx": "\n".join([*(each.text for each in word.paragraphs), *cells]),
    }
    told = {name: set(_words(text).split()) for name, text in texts.items()}
    for line in _lines("standard"):
        assert [name for name, words in told.items() if not set(_words(line).split()) <= words] == []
    prose = (answer for answer in BRIEF.answers if answer.question != "key_figures")
    sentences = [each.text for answer in prose for each in answer.sentences]
    for said in (*sentences, "Did Norte Homes ignore safety rules?"):
        assert [name for name, text in texts.items() if said not in text] == []


def test_shorter_forms_say_nothing_that_the_full_one_does_not():
    """They leave out lines and the ends of lines; a sentence alone stands beside its label, several below it.

    Of one row alone its event stands beside it, of several above them.
    """
    full = "\n".join(_lines("full"))
    for length in ("short", "standard"):
        untold = [line for line in _lines(length) if line not in full and line.split(": ", 1)[-1] not in full]
        assert [line for line in untold if any(each not in full for each in line.split(" – "))] == []

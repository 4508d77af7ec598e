"""The last sections: how to read a brief, for someone who was forwarded it, and how it was made."""

from typing import Final

from summarizer.render.document import Code, Line, Paragraph, Section, Strong, bullets
from summarizer_schemas import Brief

_LEGEND: Final = """
Labels. Q3 is a quote: the exact words of an article. S stands for an article (source), P for a situation, \
E for an event, F for a figure, C for a statement, D for a dispute. What stands in square brackets, or at the foot of \
the page, bears out what stands before it.
Length. What stands before the rule is at most two pages, and at most half as long as the articles. Behind it is the \
annex, to look things up in.
Figures stand as the articles give them. Nothing is added up, averaged or rounded. The latest count of an independent \
body leads; where such bodies differ, the lowest and the highest. A party's own count leads only where there is no \
other. An arrow joins what one body counted at one time and later; a day beside it is that of the report, and of what \
has none, none is given. All counts stand under All figures.
Sources. Where an article alone is named for something (S5), the article says it itself and names no source. Articles \
that repeat one body's word, or one another's text, count as one independent source.
Words not meant for readers, such as orders to a program, may stand in an article. What rests on them is marked with ⚠.
Confidence is told by how much stands behind a fact, in the words of the analytic standard ICD 203: low where one \
independent source stands alone, moderate where two or more agree. An editor may have judged how reliable the sources \
are: what rests on those rated A or B alone is one step surer, and what those rated E or F count leads only where \
nobody else counts.
Likelihood is not weighed, and nothing is forecast. “Feared”, “expected” or “likely” are a source's own words.
Dates. Words in brackets beside a date are the article's own, from which the date was worked out with the day of \
publication. Where an article gives no such day, its “Monday” stays a Monday. “2 or 3 March” is one day of the two. \
“Reported 5 March” is the day of the article, where the article gives the event none.
The editor is a person who decided what is marked as hers: a date, two accounts that are one event, a title. All her \
decisions are listed; a title and a sentence of hers are held to the articles as the model's are, a note is her own \
word.
Background is what an article tells of earlier times. A total spans several days or incidents, and may hold what is \
told by itself as well.
"""


def how_to_read() -> Section:
    """Return what the labels of a brief mean."""
    entries = (entry.partition(" ") for entry in _LEGEND.strip().splitlines())
    lines = ((Strong(label), f" {meaning}") for label, _, meaning in entries)
    return Section("how-to-read", "How to read this brief", (bullets(lines),))


def how_made(brief: Brief) -> Section:
    """Return what the brief was made with, and by what it can be signed."""
    run, usage = brief.run, brief.run.usage
    model: Line = ("Model: ", run.model, f". It answered {usage.requests:,} requests, {usage.reasks:,} of which ")
    counts = f"asked again for what did not hold; {usage.input_tokens:,} tokens in, {usage.output_tokens:,} out. "
    prompts = f"SHA-256 of the prompts {run.prompts_sha256}, of the schemas {run.schema_sha256}. "
    same = "The same articles and the same answers give the same brief, letter for letter."
    signed: Line = (" Its fingerprint, to sign it by: ", Code(brief.fingerprint), ".") if brief.fingerprint else ()
    return Section("making", "How this brief was made", (Paragraph((*model, counts, prompts, same, *signed)),))

"""A folder of three invented articles, as it is decided on: decisions in, the brief that they make out."""

from dataclasses import replace
from functools import cache

from brief_builder import BRIEF
from merge_builder import claim, event, figure, named, report

from summarizer.decisions import Asked, Taken, after_asking, before_asking, in_their_order, parse_decisions, signed
from summarizer.decisions.about import not_translated
from summarizer.loading import Loaded
from summarizer.merging import merge
from summarizer.merging.disputes.positions import CheckedDispute
from summarizer.merging.events.bundles import Plan, Proposal
from summarizer.merging.folder import resolve, source_id
from summarizer.steps.assemble import assemble
from summarizer.steps.compose import completed
from summarizer.steps.first_screen import Composed
from summarizer.steps.questions import number_disputes
from summarizer.verify.material import with_digests
from summarizer_schemas.brief import Answer, Position, Sentence

FIRST = "A bridge fell in Lowick on 3 May 2021. The police said 5 people were killed. The mayor denied that it was old."
LATER = (
    "The Lowick bridge fell on 3 May 2021 and 7 people were killed, the army said. A fire burned in Lowick on 9 May."
)
LAST = "On 8 May 2021 another bridge fell in Lowick, the police said."
NAMES = [named("Lowick"), named("police", "organization"), named("army", "military"), named("mayor", "person")]
BRIDGE = {
    "kind": "accident",
    "date": "2021-05-03",
    "date_text": "3 May 2021",
    "places": ["Lowick"],
    "summary": "A bridge fell in Lowick.",
}


@cache
def reports():
    """What the three articles report."""
    first = report(
        FIRST,
        "2021-05-04",
        event("A bridge fell in Lowick", **BRIDGE),
        figure("5 people were killed", 5, source="police"),
        claim("The mayor denied that it was old", "mayor", "denies"),
        names=[each for each in NAMES if each.report.name != "army"],
        file="first.txt",
    )
    later = report(
        LATER,
        "2021-05-05",
        event("The Lowick bridge fell on 3 May 2021", **BRIDGE),
        event("A fire burned in Lowick", kind="accident", date="2021-05-09", date_text="9 May", places=["Lowick"]),
        figure("7 people were killed", 7, source="army"),
        names=[each for each in NAMES if each.report.name in ("Lowick", "army")],
        file="later.txt",
    )
    last = report(
        LAST,
        "2021-05-09",
        event(
            "another bridge fell in Lowick",
            kind="accident",
            date="2021-05-08",
            date_text="8 May 2021",
            places=["Lowick"],
            source="police",
        ),
        names=[each for each in NAMES if each.report.name in ("Lowick", "police")],
        file="last.txt",
    )
    return tuple(
        replace(each, events=tuple(replace(told, date_basis="stated") for told in each.events))
        for each in (first, later, last)
    )


ONE_SITUATION = (Plan("Lowick: a bridge fell", (0, 2, 3)),)
TWO_SITUATIONS = (Plan("Lowick: a bridge fell", (0, 3)), Plan("Lowick: a fire burned", (2,)))


def asked(described, situations=ONE_SITUATION):
    """What was asked of the articles, and answered: two accounts of one bridge are one event."""
    judged = {each.text_sha256: each for each in described.articles}
    own = [replace(each, article=judged[each.article.text_sha256]) for each in reports()]
    folder = resolve(own, described.aliases, bodies=described.bodies)
    groups = ((0, 1), (2,), (3,))
    proposal = Proposal(groups, ("One bridge.", "", ""), (), situations, "model")
    situation = merge(folder, proposal)
    texts = {source_id(index): each.article.text for index, each in enumerate(folder.reports)}
    bridge = next(each for each in situation.events if len(each.reports) > 1)
    (statement,) = situation.statements
    positions = (Position(holder="mayor", position="It was not old.", quotes=statement.quotes),)
    found = [CheckedDispute(each.question, each.kind, each.about, each.positions) for each in situation.disputes]
    found.append(CheckedDispute("Was the bridge old?", "whether", (statement.id,), positions))
    situation = replace(situation, disputes=number_disputes(found, situation))
    told = Sentence(text="A bridge fell in Lowick on 3 May 2021.", cites=(bridge.id,))
    fire = next(each for each in situation.events if "fire" in each.summary)
    burned = Sentence(text="A fire burned in Lowick on 9 May 2021.", cites=(fire.id,))
    home = next(each.id for each in situation.episodes if fire.id in each.events)
    composed = Composed({home: (burned,)}, (Answer(question="what_happened", sentences=(told,)),), (), ())
    return Asked(folder, proposal, situation, completed(situation, composed, texts), texts)


def taken(text, carried=()):
    """The decisions of a file, and what an earlier brief carries over."""
    return (*map(Taken, parse_decisions(text, "d.toml")), *(Taken(each, is_carried=True) for each in carried))


def decide(text="", carried=(), situations=ONE_SITUATION, language="en", shown=not_translated):
    """The brief of the three articles with these decisions; `situations` are the model's, `shown` the translations."""
    given = taken(text, carried)
    described = before_asking([each.article for each in reports()], given).as_shown(reports(), shown)
    answered = asked(described, situations)
    edited = after_asking(answered, given, language, shown)
    made = assemble(edited.situation, edited.composed, answered.folder.reports, (), BRIEF.run)
    decisions = in_their_order((*described.decisions(edited.situation), *edited.decisions))
    return with_digests(signed(made.model_copy(update={"decisions": decisions, "language": language}), given))


def loaded():
    """The articles as `verify` is given them."""
    return Loaded(articles=tuple(each.article for each in reports()), failures=())


def outcome(brief, kind):
    """The decisions of one sort."""
    return [each for each in brief.decisions if each.kind == kind]

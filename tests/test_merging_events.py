from datetime import date, timedelta
from itertools import combinations

import pytest
from merge_builder import event, figure, named, report

from summarizer.merging import merge, merge_reports
from summarizer.merging.events.bundles import Proposal
from summarizer.merging.folder import resolve
from summarizer.merging.names import resolve_names
from summarizer.merging.sides import Sides

TOWN = named("Northport")


def told(text, published, *items, names=(TOWN,)):
    """One article that names the town."""
    return report(text, published, *items, names=names)


def quake(quote, date="2021-05-03", **changes):
    """An earthquake in the town."""
    return event(quote, kind="disaster", date=date, places=["Northport"], **changes)


def sizes(situation):
    """How many accounts each event has."""
    return sorted(len(found.reports) for found in situation.events)


def test_one_event_told_by_two_articles_is_one():
    """Same day, same town, same kind: one event."""
    merged = merge_reports(
        [
            told("An earthquake shook Northport on Monday.", "2021-05-04", quake("An earthquake shook Northport")),
            told("A quake has hit the town of Northport.", "2021-05-05", quake("A quake has hit the town")),
        ]
    )
    assert sizes(merged) == [2]
    assert merged.events[0].grouping.made_by == "code"
    assert merged.events[0].origins == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"date": "2021-05-04"},
        {"places": ["Southport"]},
        {"kind": "election"},
        {"status": "feared"},
        {"status": "total"},
    ],
    ids=["next day", "other town", "other kind", "only feared", "a total"],
)
def test_a_veto_keeps_look_alikes_apart(changes):
    """Another day, town, kind, a fear or a total is another event, however alike the words are."""
    names = (TOWN, named("Southport"))
    one = told("An earthquake shook the town badly.", "2021-05-06", quake("An earthquake shook"), names=names)
    other = told(
        "An earthquake shook the town again.", "2021-05-07", quake("An earthquake shook") | changes, names=names
    )
    assert sizes(merge_reports([one, other])) == [1, 1]


def test_equal_numbers_are_no_evidence():
    """Two events with one toll are two."""
    names = (TOWN, named("Southport"))
    one = told("A bus crash killed 7 people there.", "2021-05-06", quake("A bus crash"), figure("killed 7 people", 7))
    other = told(
        "A bus crash killed 7 people elsewhere.",
        "2021-05-06",
        quake("A bus crash") | {"places": ["Southport"]},
        figure("killed 7 people", 7),
        names=names,
    )
    merged = merge_reports([one, other])
    assert len(merged.events) == len(merged.figures) == 2


def test_two_events_of_one_article_stay_two():
    """What an article tells as two is two, though day, town and kind are one."""
    merged = merge_reports(
        [
            told(
                "A market burned down. A school burned down.",
                "2021-05-04",
                quake("A market burned down"),
                quake("A school burned down"),
            )
        ]
    )
    assert sizes(merged) == [1, 1]


@pytest.mark.parametrize(("weekday", "accounts"), [("On Monday", [2]), ("On Friday", [1, 1])])
def test_an_undated_article_is_joined_to_a_dated_one_where_its_weekday_fits(weekday, accounts):
    """A missing date excludes nothing; a weekday that is not the event's does."""
    one = told("An earthquake shook Northport on Monday.", "2021-05-04", quake("An earthquake shook Northport"))
    other = told(
        f"{weekday} an earthquake shook Northport badly.",
        None,
        quake("an earthquake shook Northport", None, date_text=weekday),
    )
    assert sizes(merge_reports([one, other])) == accounts


def test_no_chain_joins_what_is_known_to_be_two():
    """A vague account that fits two days joins neither of them, and says so."""
    reports = [
        told("Quake A shook Northport.", "2021-05-20", quake("Quake A shook Northport", "2021-05-03")),
        told("Quake B shook Northport.", "2021-05-20", quake("Quake B shook Northport", "2021-05-06")),
        told("Quake C shook Northport.", "2021-05-20", quake("Quake C shook Northport", "2021-05-03/2021-05-06")),
    ]
    merged = merge_reports(reports)
    assert sizes(merged) == [1, 1, 1]
    vague = next(found for found in merged.events if "/" in found.date)
    assert len(vague.possibly_same_as) == 2
    for one, other in combinations(merged.events, 2):
        assert (other.id in one.possibly_same_as) == (one.id in other.possibly_same_as)


def test_the_most_exact_date_is_taken_and_the_others_are_kept():
    """A merged event has its most exact date, and every wording of it."""
    merged = merge_reports(
        [
            told("An earthquake shook Northport on Monday.", "2021-05-04", quake("An earthquake shook Northport")),
            told(
                "Days ago an earthquake shook Northport.",
                "2021-05-05",
                quake("an earthquake shook Northport", "2021-05-01/2021-05-04", date_text="Days ago"),
            ),
        ]
    )
    (only,) = merged.events
    assert only.date == "2021-05-03"
    assert {variant.date for variant in only.date_variants} == {"2021-05-03", "2021-05-01/2021-05-04"}


def test_a_total_keeps_apart_from_totals_of_another_period():
    """This year's total and the total since another year are two."""
    one = told(
        "Floods hit Northport this year.", "2021-05-04", quake("Floods hit", "2021-01-01/2021-05-04", status="total")
    )
    other = told(
        "Floods hit Northport since 2015.", "2021-05-04", quake("Floods hit", "2015/2021-05-04", status="total")
    )
    assert sizes(merge_reports([one, other])) == [1, 1]


def test_towns_of_one_name_in_two_provinces_are_two():
    """A town's name says where it is only together with its province."""
    names = (TOWN, named("Ohm Province"), named("Ampere Province"))
    one = told(
        "A quake hit Northport in Ohm.",
        "2021-05-04",
        quake("A quake hit") | {"places": ["Northport", "Ohm Province"]},
        names=names,
    )
    other = told(
        "A quake hit Northport.",
        "2021-05-04",
        quake("A quake hit") | {"places": ["Northport", "Ampere Province"]},
        names=names,
    )
    assert sizes(merge_reports([one, other])) == [1, 1]


def test_a_town_and_the_province_of_its_name_are_not_one_place():
    """A strike somewhere in a province is not the strike on the town of that name, on the place alone."""
    names = (named("Ohm"), named("Ohm Province"))
    one = told("A shop burned in Ohm.", "2021-05-04", quake("A shop burned") | {"places": ["Ohm"]}, names=names)
    other = told("Rain came down.", "2021-05-04", quake("Rain came down") | {"places": ["Ohm Province"]}, names=names)
    assert sizes(merge_reports([one, other])) == [1, 1]


@pytest.mark.parametrize(
    ("one", "other", "allied"),
    [
        ("Chile", "Chilean Army", True),
        ("France", "French Armed Forces", True),
        ("Austria", "Australian Army", False),
        ("Niger", "Nigerian Army", False),
        ("United States", "United Kingdom", False),
        ("Chile", "Chilean-backed militia", False),
        ("Government of Syria", "Government of Israel", False),
        ("Government of Syria", "Syrian Army", True),
        ("Ivory Coast", "Armed Forces of Côte d'Ivoire", True),
        ("Borga", "Borgan Guard", True),
        ("Congo", "Congolese Army", False),
    ],
)
def test_a_state_and_its_forces_are_one_side(one, other, allied):
    """A country's forces are of its side, and those of a country with a like name are not."""
    names = [named(one, "government"), named(other, "military")]
    sides = Sides(resolve_names([told("Rain.", "2021-05-04", names=names)]))
    assert sides.are_allied([0], [1]) is allied


PARTIES = (TOWN, named("Blue Front", "armed_group"), named("Chilean Air Force", "military"))


def downing(text, published, date=None, **changes):
    """One article on an aircraft shot down near the town."""
    values = {"kind": "shootdown", "places": ["Northport"], "by": ["Blue Front"], "to": ["Chilean Air Force"]} | changes
    return told(text, published, event(text[:-1], date=date, **values), names=PARTIES)


def test_an_undated_article_is_tied_to_the_one_event_that_it_must_tell():
    """An undated account takes the date of its company, as inferred; the event keeps the date that is stated."""
    merged = merge_reports(
        [
            downing("A jet was shot down near Northport.", "2021-05-04", "2021-05-03"),
            downing("On Monday a jet fell near Northport.", None, date_text="On Monday"),
        ]
    )
    (only,) = merged.events
    assert (only.date, only.date_basis) == ("2021-05-03", "derived")
    assert [(each.date, each.date_basis) for each in only.reports] == [
        ("2021-05-03", "derived"),
        ("2021-05-03", "inferred"),
    ]
    assert len(merged.episodes) == 1


@pytest.mark.parametrize(
    "changes",
    [{"date_text": "On Friday"}, {"places": []}, {"by": ["Chilean Air Force"]}, {"kind": "election"}],
    ids=["another weekday", "no place", "another doer", "another kind"],
)
def test_less_evidence_leaves_an_undated_article_undated(changes):
    """Likeness alone gives an undated event no day."""
    dated = downing("A jet was shot down near Northport.", "2021-05-04", "2021-05-03")
    merged = merge_reports([dated, downing("A jet fell near Northport.", None, **changes)])
    assert [found.date for found in merged.events] == ["2021-05-03", None]


def _told_of_sunday(**changes):
    """A mutiny of a day and a fire of a month, and an undated article that has both "on Sunday"."""
    fire = {"kind": "disaster", "places": ["Northport"], "date_text": "on Sunday"} | changes
    return merge_reports(
        [
            told("Inmates of Northport prison mutinied on 2 May.", "2021-05-04",
                 event("Inmates of Northport prison mutinied", kind="riot", date="2021-05-02", places=["Northport"])),
            told("A fire in Northport prison this month.", "2021-05-20",
                 event("A fire in Northport prison", kind="disaster", date="2021-05", places=["Northport"])),
            told("Northport prison inmates mutinied on Sunday. A fire broke out in Northport prison on Sunday.", None,
                 event("Northport prison inmates mutinied", kind="riot", places=["Northport"],
                       date_text="on Sunday"),
                 event("A fire broke out in Northport prison", **fire)),
        ],
        proposal=Proposal(((0, 2), (1, 3)), ("", ""), (), (), "model"),
    )  # fmt: skip


def test_an_undated_articles_weekday_is_one_day_wherever_it_stands():
    """A month gives way to the day that others state of something else on that Sunday, and a check finds it right."""
    fire = next(each for each in _told_of_sunday().events if each.kind == "disaster")
    assert (fire.date, fire.date_text, fire.date_basis) == ("2021-05-02", "on Sunday", "inferred")


@pytest.mark.parametrize("words", ["since Sunday", "last Sunday", "on Monday"])
def test_other_words_for_the_time_leave_a_month_a_month(words):
    """They may mean more days than one, another week's, or another day."""
    fires = [each for each in _told_of_sunday(date_text=words).events if each.kind == "disaster"]
    assert [(each.date, len(each.reports)) for each in fires] == [("2021-05", 2)]


def test_two_events_that_it_could_be_leave_an_undated_account_undated():
    """Where an undated account fits two dated events, it is tied to neither."""
    merged = merge_reports(
        [
            downing("A jet was shot down near Northport.", "2021-05-04", "2021-05-03"),
            downing("One jet was shot down near Northport.", "2021-08-04", "2021-08-02"),
            downing("A jet fell near Northport.", None),
        ]
    )
    assert sizes(merged) == [1, 1, 1]


BODIES = tuple(named(name, "armed_group") for name in ("Blue Front", "Red Guard", "Green Column"))
LAND = (TOWN, named("Ohm Province"), named("Ampere Province"), *BODIES)


def fought(text, places, by, to, kind="shelling"):
    """One article on violence between two bodies on one day."""
    values = {"kind": kind, "date": "2021-05-03", "places": places, "by": by, "to": to}
    return told(text, "2021-05-04", event(text[:-1], **values), names=LAND)


@pytest.mark.parametrize(("province", "accounts"), [("Ohm Province", [2]), ("Ampere Province", [1, 1])])
def test_a_town_is_in_the_province_that_the_reports_list_it_in(province, accounts):
    """An account that gives the town's province alone may tell the same; one of another province does not."""
    parties = (["Blue Front"], ["Red Guard"])
    merged = merge_reports(
        [
            fought("Shells fell on Northport.", ["Northport", "Ohm Province"], *parties),
            fought("Shells fell on houses.", [province], *parties),
        ]
    )
    assert sizes(merged) == accounts


def test_a_shared_party_in_another_role_is_no_evidence_of_one_attack():
    """Who shells in one account and is shelled in the other makes two attacks; a clash is told either way."""
    one = (["Ohm Province"], ["Blue Front"], ["Red Guard"])
    other = (["Ohm Province"], ["Red Guard"], ["Blue Front"])
    shelled = [fought("Guns fired in Ohm.", *one), fought("Rain of shells at night.", *other)]
    assert sizes(merge_reports(shelled)) == [1, 1]
    clashed = [fought("Guns fired in Ohm.", *one, "armed_clash"), fought("Men fired by night.", *other, "armed_clash")]
    assert sizes(merge_reports(clashed)) == [2]


def test_two_doers_weigh_against_one_attack():
    """Two attacks on one body in one province on one day, by bodies that are no allies, are two."""
    one = fought("Guns fired in Ohm.", ["Ohm Province"], ["Blue Front"], ["Red Guard"])
    other = fought("Shells fell by night.", ["Ohm Province"], ["Green Column"], ["Red Guard"])
    assert sizes(merge_reports([one, other])) == [1, 1]


def downed(quote, **changes):
    """A jet of one side, shot down on a day of no known week."""
    return event(quote, **({"kind": "shootdown", "to": ["Blue Army"]} | changes))


def test_three_tellings_of_one_article_are_not_told_apart_by_guessing():
    """Of three jets nobody can say which two are one."""
    text = "Rebels shot down a jet. A jet was downed. Another jet fell."
    told_of = [downed(words) for words in ("Rebels shot down a jet", "A jet was downed", "Another jet fell")]
    merged = merge_reports([told(text, None, *told_of, names=(TOWN, named("Blue Army", "military")))])
    assert len(merged.events) == 3


@pytest.mark.parametrize(
    ("days", "status", "accounts"), [(3, "background", [2]), (30, "background", [1, 1]), (10, "news", [1, 1])]
)
def test_what_is_taken_as_known_soon_after_is_what_was_news(days, status, accounts):
    """A quake told without a day is that of the days before only where it is told as known."""
    one = told("An earthquake shook Northport on 3 May.", "2021-05-04", quake("An earthquake shook Northport"))
    later = date.fromisoformat("2021-05-03") + timedelta(days=days)
    known = quake("the earthquake that shook it", None, status=status, summary="A quake hit.")
    other = told("Northport counts the cost of the earthquake that shook it.", later.isoformat(), known)
    assert sizes(merge_reports([one, other])) == accounts


def test_a_border_has_a_state_on_either_side():
    """Towns of one name in two states are two; a crossing that two articles list in two states is one."""
    states = (named("Alba", "government"), named("Borga", "government"))
    for town, accounts in (("Santa Rosa", [1, 1]), ("Santa Rosa crossing", [2])):
        names = (*states, named(town))
        reports = [
            told(
                f"A quake shook {town} in {state} on Monday.",
                "2021-05-04",
                quake(f"A quake shook {town}") | {"places": [town, state]},
                names=names,
            )
            for state in ("Alba", "Borga")
        ]
        assert sizes(merge_reports(reports)) == accounts


def blast(text, summary, kind="accident", **changes):
    """One account of a blast at a works, perhaps on somebody's word."""
    names = (
        TOWN,
        named("Tarn Works", "company"),
        named("Fire Brigade", "organization"),
        named("Union", "organization"),
    )
    quote = text.split(",")[0].rstrip(".")
    told_as = event(quote, **{"kind": kind, "date": "2021-05-03", "places": ["Tarn"], "summary": summary} | changes)
    return report(text, "2021-05-04", told_as, names=(named("Tarn"), *names[1:]))


def one_blast(*reports):
    """The event that all accounts are put to."""
    folder = resolve(list(reports))
    accounts = tuple(range(len(folder.accounts)))
    (merged,) = merge(folder, Proposal((accounts,), ("",), (), (), "model")).events
    return merged


@pytest.mark.parametrize(
    ("first", "dated", "date"),
    [
        ("2021-05-02", 1, None),
        ("2021-05-02", 2, "2021-05-03"),
        ("2021-05-03", 1, "2021-05-03"),
        (None, 1, "2021-05-03"),
    ],
    ids=["told the day before", "most give the day", "told on the day", "told on no known day"],
)
def test_what_was_told_before_a_day_is_not_dated_to_it_by_one_of_its_accounts(first, dated, date):
    """People were ill before the night in which one of them died, though a single account tells both as one event."""
    days = [first, "2021-05-03", "2021-05-04", "2021-05-05"][: 4 if dated == 1 else 3]
    reports = [
        report(
            f"Bad water made people ill at Tarn, paper {n}.", day,
            event(f"Bad water made people ill at Tarn, paper {n}", kind="other", places=["Tarn"],
                  date="2021-05-03" if 0 < n <= dated else None, date_text="on Monday" if 0 < n <= dated else None),
            names=(named("Tarn"),),
        )
        for n, day in enumerate(days)
    ]  # fmt: skip
    merged = one_blast(*reports)
    assert merged.date == date
    assert merged.date_text == (date and "on Monday")
    assert "2021-05-03" in {each.date for each in merged.reports}


def test_a_kind_that_one_body_gives_three_times_gives_way_to_one_that_two_give():
    """Three papers carry the company's word; the fire brigade and a paper of its own tell of a bomb."""
    carried = [
        blast(f"A leak burst at Tarn, paper {n}.", f"A leak burst at Tarn, the {n}.", source="Tarn Works")
        for n in "abc"
    ]
    others = [
        blast("A bomb went off at Tarn, firemen said.", "A bomb went off.", "bombing", source="Fire Brigade"),
        blast("A bomb exploded at Tarn, it is known.", "A bomb exploded at the works in Tarn.", "bombing"),
    ]
    merged = one_blast(*carried, *others)
    assert merged.kind == "bombing"
    assert "bomb" in merged.summary


def test_an_event_is_not_told_in_the_words_of_a_side_to_it():
    """The works, to which it was done, tell more than others do; what two others tell is told."""
    merged = one_blast(
        blast("Union people blew up Tarn, it said.", "A blast by the Union hit the works at Tarn.", source="Tarn Works",
              by=["Union"], to=["Tarn Works"]),
        blast("A blast hit the works, firemen said.", "A blast hit the works.", source="Fire Brigade"),
        blast("A blast shook Tarn.", "A blast at Tarn."),
    )  # fmt: skip
    assert merged.summary == "A blast hit the works."


def test_of_two_like_accounts_the_one_that_counts_the_dead_is_told():
    """Both say nearly the same; the gravest fact stands in one."""
    plain = blast("A blast hit the old works at Tarn, police said.", "A blast hit the old works at Tarn.")
    told_as = event("A blast at the works at Tarn killed four", kind="accident", date="2021-05-03", places=["Tarn"],
                    summary="A blast hit the old works at Tarn and killed.")  # fmt: skip
    grave = report("A blast at the works at Tarn killed four.", "2021-05-04", told_as, figure("killed four", 4),
                   names=(named("Tarn"),))  # fmt: skip
    assert one_blast(plain, grave).summary.endswith("and killed.")
    assert one_blast(grave, plain).summary.endswith("and killed.")


def test_what_one_account_alone_tells_does_not_stand_for_all():
    """One who was in a hall has what nobody else has; what more of them tell is told, though later and as known."""
    crowd = {"kind": "displacement", "places": ["Tarn"]}
    fled = blast(
        "A rumour of a burst dike drove people out of the shelters at Tarn.",
        "A rumour of a burst dike drove people out of the shelters.",
        status="background",
        **crowd,
    )
    ran = blast(
        "In the hall at Tarn somebody shouted that the dike had burst and people ran.",
        "People ran from a hall after somebody shouted that the dike had burst.",
        date=None,
        **crowd,
    )
    left = blast("Many left the shelters at Tarn on foot.", "Families walked out of the shelters.", **crowd)
    sent = blast("A report that the dike at Tarn had burst sent people to higher ground.",
                 "A report of a burst dike sent people to higher ground.", kind="other")  # fmt: skip
    for order in ((fled, ran, left, sent), (ran, sent, left, fled)):
        assert one_blast(*order).summary == "A rumour of a burst dike drove people out of the shelters."


def test_of_like_accounts_that_which_tells_it_as_news_leads():
    """A later article tells the same in passing; where the news has nothing that others lack, the news is told."""
    news = blast("A blast hit the old works at Tarn.", "A blast hit the old works at Tarn.")
    known = blast("The blast that hit the old works at Tarn was the first.", "A blast hit the old works in Tarn.",
                  status="background")  # fmt: skip
    assert one_blast(known, news).summary.endswith("at Tarn.")


@pytest.mark.parametrize(
    ("summary", "is_heard"),
    [
        ("A rumour of a fire emptied the works.", True),
        ("Rumours said that a fire had emptied the works.", True),
        ("After a rumour of a fire people left the works.", False),
        ("A false report of a fire drove people out of the works.", False),
        ("A paper withdrew its report of a fire at the works.", False),
    ],
)
def test_what_a_rumour_set_off_is_not_told_from_hearing(summary, is_heard):
    """That people ran from a rumour is seen; that there was a fire is heard."""
    other = blast("People saw the works at Tarn stand empty.", "The works stood empty and nobody knew why.")
    heard = [blast(f"Rumours of a fire were about at Tarn, says paper {n}.", summary) for n in "ab"]
    assert (one_blast(other, *heard).summary == "The works stood empty and nobody knew why.") is is_heard


def test_an_agreement_is_told_by_those_who_made_it():
    """Two who agree announce it; that is no side's version, and what it came to is not told in its place."""
    names = (named("North Line", "company"), named("South Line", "company"))
    made = {"kind": "agreement", "date": "2021-05-03", "by": ["North Line", "South Line"]}
    agreed = "North Line and South Line agreed to merge."
    reports = [
        report("The lines agreed to merge, North Line said.", "2021-05-04",
               event("lines agreed to merge", source="North Line", summary=agreed, **made), names=names),
        report("South Line said the lines agreed to merge.", "2021-05-04",
               event("the lines agreed to merge", source="South Line", summary=agreed, **made), names=names),
        report("A merger of the lines is valued.", "2021-05-04",
               event("A merger of the lines", kind="agreement", date="2021-05-03", summary="A merger has a value."),
               names=names),
    ]  # fmt: skip
    assert one_blast(*reports).summary == agreed


def held_as_one(*told_of):
    """Tell whether two accounts of two articles stay one event where a model takes them for one."""
    reports = [
        report(f"{summary} {number} were counted, {n} it is.", None, event(
            summary.rstrip("."), kind=kind, summary=summary
        ), figure(f"{number} were counted", number, metric="other", of=of))
        for n, (summary, kind, number, of) in enumerate(told_of, 1)
    ]  # fmt: skip
    folder = resolve(reports)
    proposal = Proposal((tuple(range(len(folder.accounts))),), ("",), (), (), "model")
    return len(merge(folder, proposal).events) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one number of four digits, whatever it is called
        (("People slept in the open.", "situation", 85_000, "people in the open"),
         ("Shelter is short.", "humanitarian", 85_000, "homeless")),
        # one number of one thing in two words
        (("Municipalities are cut off.", "situation", 14, "municipalities cut off by road"),
         ("No car gets through.", "situation", 14, "municipalities that no road reaches")),
        # a low number of what is in few news
        (("Police held them.", "other", 2, "vendors"), ("Two were detained.", "arrest", 2, "street vendors")),
        # words that tell one event from others
        (("The panel is to look at the dam.", "other", 45, "days"),
         ("A panel of engineers is to report on the dam.", "other", 3, "engineers")),
        (("All prisoners are to be exchanged.", "other", 31, "men"),
         ("They exchanged prisoners.", "other", 28, "names")),
        # one such word where both are of one plain kind
        (("A ferry sank.", "accident", 40, "seats"), ("The ferry went down.", "accident", 12, "boats")),
        (("A truce was made.", "agreement", 40, "days"), ("The ceasefire was broken.", "agreement", 12, "hours")),
        (("Families fled.", "displacement", 40, "lorries"), ("Many are displaced.", "displacement", 12, "tents")),
        (("Water rose in the cellar.", "other", 40, "pumps"), ("The cellar was wet.", "other", 12, "buckets")),
        # one kind alone, where nothing says that they are two
        (("The body of a boy was brought out.", "accident", 40, "tonnes"), ("It had a child.", "accident", 12, "dogs")),
        (("Divers stopped.", "humanitarian", 4, "boats"), ("The current ended it.", "humanitarian", 9, "ropes")),
    ],
)  # fmt: skip
def test_what_a_model_takes_for_one_event_stays_one_where_words_or_numbers_tell_it(one, other):
    """Accounts that give neither place, day nor party are of the event all the same."""
    assert held_as_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("People were killed.", "situation", 14, "people"), ("Soldiers attacked people.", "other", 15, "people")),
        (("A market burned.", "accident", 14, "stalls"), ("A bridge fell.", "other", 14, "lorries")),
        (("A market was hit.", "airstrike", 14, "stalls"), ("A bridge fell.", "airstrike", 12, "lorries")),
        (("A market burned.", "accident", 14, "stalls"), ("A bridge fell.", "accident", 12, "stalls")),
        (("A firm grew.", "other", 14, "stalls"), ("A bridge fell.", "other", 12, "lorries")),
        (("The council met.", "decision", 2, "hours"), ("A council was elected.", "election", 2, "rounds")),
        (("The council met.", "decision", 2, "hours"), ("A pump ran.", "accident", 2, "hours")),
        (("Police held them.", "other", 2, "people"), ("Two were hurt.", "accident", 2, "people")),
    ],
)
def test_what_shares_no_more_than_all_news_do_is_set_apart(one, other):
    """'People' and 'killed' stand in most accounts, and a small number is common."""
    assert not held_as_one(one, other)


def _total(of, place, number, *, kind="disaster", source=None):
    """A running total of an outbreak, as one article gives it; and its figure."""
    quote = f"{of} has killed {number} people"
    return event(quote, kind=kind, status="total", places=[place], source=source), figure(quote, number, source=source)


@pytest.mark.parametrize(
    ("kind", "events"),
    [("disaster", 1), ("other", 1), ("airstrike", 2)],
)
def test_a_disaster_s_running_total_is_one_under_all_names_of_its_area(kind, events):
    """Of a war, the dead of two areas are two totals, whoever takes them for one."""
    first, second = "disaster" if kind == "other" else kind, kind
    one = report(
        "In Northport cholera has killed 9 people.", "2021-05-04",
        *_total("cholera", "Northport", 9, kind=first), names=(TOWN,),
    )  # fmt: skip
    other = report(
        "In the Orla Valley cholera has killed 14 people.", "2021-05-06",
        *_total("cholera", "Orla Valley", 14, kind=second), names=(named("Orla Valley"),),
    )  # fmt: skip
    merged = merge(resolve([one, other]), Proposal(((0, 1),), ("one outbreak",), (), (), "model"))
    assert len(merged.events) == events


@pytest.mark.parametrize(("second", "events"), [("the doctors", 1), ("the ministry", 2)])
def test_two_bodies_counts_in_one_article_are_of_one_event(second, events):
    """An article that gives two tolls by one body tells two events; by two bodies it tells that they differ."""
    names = (TOWN, named("the ministry", "government"), named("the doctors", "organization"))
    text = "Cholera has killed 26 people, said the ministry. Cholera it is that has killed 41 people, said the doctors."
    ones = _total("Cholera", "Northport", 26, source="the ministry")
    others = _total("that", "Northport", 41, source=second)
    told_twice = report(text, "2021-05-04", ones[0], others[0], ones[1], others[1] | {"event": 2}, names=names)
    merged = merge(resolve([told_twice]), Proposal(((0, 1),), ("one outbreak",), (), (), "model"))
    assert len(merged.events) == events


def test_one_account_in_the_way_does_not_part_a_total_of_many():
    """The toll of the town beside that of the valley, by one body in one article, stands alone; the others stay one."""
    names = (TOWN, named("Orla Valley"), named("the ministry", "government"))
    days = [
        report(f"On day {n} cholera has killed {n * 5} people.", f"2021-05-0{n}",
               *_total("cholera", "Orla Valley" if n % 2 else "Northport", n * 5, source="the ministry"), names=names)
        for n in range(1, 6)
    ]  # fmt: skip
    text = "Cholera has killed 16 people, said the ministry. That has killed 11 people in Northport, said the ministry."
    valley = _total("Cholera", "Orla Valley", 16, source="the ministry")
    town = _total("That", "Northport", 11, source="the ministry")
    both = report(text, "2021-05-06", valley[0], town[0], valley[1], town[1] | {"event": 2}, names=names)
    folder = resolve([*days, both])
    merged = merge(folder, Proposal((tuple(range(len(folder.accounts))),), ("one outbreak",), (), (), "model"))
    assert sizes(merged) == [1, 6]


@pytest.mark.parametrize(("more", "events"), [("more than 120", 1), ("more than 80", 2)])
def test_a_number_and_its_bound_in_one_article_are_one_toll(more, events):
    """A bound in the first line, "more than 120", and 124 below it are told of one outbreak."""
    low = int(more.split()[-1])
    text = f"Cholera has killed {more} people. That has killed 124 people."
    ones = event(f"Cholera has killed {more} people", status="total", places=["Northport"])
    bound = figure(f"{more} people", low, qualifier="more_than")
    others = _total("That", "Northport", 124)
    told_twice = report(text, "2021-05-04", ones, others[0], bound, others[1] | {"event": 2}, names=(TOWN,))
    merged = merge(resolve([told_twice]), Proposal(((0, 1),), ("one outbreak",), (), (), "model"))
    assert len(merged.events) == events


@pytest.mark.parametrize(
    ("kind", "day", "events"), [("riot", "2021-05-03", 1), ("riot", "2021-05-05", 2), ("airstrike", "2021-05-03", 2)]
)
def test_what_lasts_for_days_is_one_with_the_news_of_its_first_day(kind, day, events):
    """An uprising that began on Monday has its toll "since Monday"; of air strikes since Monday one raid is but one."""
    one = told(
        "It began with 3 dead.", "2021-05-04",
        event("It began", kind=kind, date=day, places=["Northport"]), figure("with 3 dead", 3),
    )  # fmt: skip
    total = event(
        "20 people have died since", kind=kind, status="total", date="2021-05-03/2021-05-07", places=["Northport"]
    )
    other = told(
        "In Northport 20 people have died since Monday.", "2021-05-08", total, figure("20 people have died", 20)
    )
    merged = merge(resolve([one, other]), Proposal(((0, 1),), ("one uprising",), (), (), "model"))
    assert len(merged.events) == events


@pytest.mark.parametrize("kind", ["riot", "airstrike"])
def test_what_is_counted_by_now_and_since_the_first_day_is_one_uprising_of_all_its_days(kind):
    """The day of "now" is that of the count; an account of its dead alone may be told as of no kind."""

    def total(words, published, date, **more):
        toll = event(words, status="total", date=date, places=["Northport"], **{"kind": kind, **more})
        return told(f"{words} in Northport.", published, toll)

    one = told(
        "It began on Monday.", "2021-05-04", event("It began", kind=kind, date="2021-05-03", places=["Northport"])
    )
    days = "2021-05-03/2021-05-07"
    since = total("18 people have died since Monday", "2021-05-08", days, source="the ministry")
    dead = total("19 people died in those days", "2021-05-09", days, kind="other", source="the doctors")
    now = total("20 are dead by now", "2021-05-10", "2021-05-10")
    merged = merge(resolve([one, since, dead, now]), Proposal(((0, 1, 2, 3),), ("one uprising",), (), (), "model"))
    if kind == "riot":
        assert [each.date for each in merged.events] == [days]
    else:
        assert len(merged.events) > 1


@pytest.mark.parametrize("yearless", ["XXXX-05-03", "XXXX-05"])
def test_a_day_without_a_year_differs_from_no_account_of_that_day(yearless):
    """What an article calls 3 May is of 3 May 2021; nobody need be asked which day it was."""
    one = told("An earthquake shook Northport on 3 May 2021.", "2021-05-04", quake("An earthquake shook Northport"))
    other = told("A quake has hit the town of Northport.", "2021-05-05", quake("A quake has hit the town", yearless))
    merged = merge(resolve([one, other]), Proposal(((0, 1),), ("one quake",), (), (), "model"))
    assert len(merged.events) == 1
    assert not any(each.kind == "date_conflict" for each in merged.gaps)


@pytest.mark.parametrize(
    ("words", "summary", "events"),
    [
        ("en nueve años", "People have been killed.", 2),
        ("с начала войны", "People have been killed.", 2),
        (None, "People have been killed in Northport since the start of the civil war.", 2),
        (None, "People have been killed in the strike.", 1),
        ("since the strike", "People have been killed.", 1),
    ],
)
def test_an_undated_total_of_a_war_is_not_the_toll_of_one_strike(words, summary, events):
    """Whatever the model takes for one: nine years' dead are not those of Monday; what is of no period stays."""
    text = f"A strike hit Northport. It killed 4 people. In all 9000 people were killed {words}."
    strike = event("A strike hit Northport", kind="airstrike", date="2021-05-03", places=["Northport"])
    total = event("In all 9000 people", kind="airstrike", status="total", places=["Northport"],
                  date_text=words, summary=summary)  # fmt: skip
    one = told(text, "2021-05-04", strike, figure("killed 4 people", 4))
    other = told(text + " So it was.", "2021-05-05", total, figure("9000 people were killed", 9000))
    folder = resolve([one, other])
    merged = merge(folder, Proposal(((0, 1),), ("",), (), (), "model"))
    assert len(merged.events) == events


def test_more_who_are_feared_dead_make_no_second_disaster():
    """'27 drowned and dozens more were feared dead': one article counts both of one sinking."""
    text = "At least 27 people drowned and dozens more were feared dead as a boat sank off Northport."
    sank = event("27 people drowned", kind="accident", places=["Northport"], summary="A boat sank off Northport.")
    feared = event("dozens more were feared dead", kind="accident", status="feared", places=["Northport"],
                   summary="More people are feared dead after a boat sank off Northport.")  # fmt: skip
    one = told(text, "2021-05-04", sank, feared, figure("27 people drowned", 27), figure("dozens more", None, event=2))
    folder = resolve([one])
    assert len(merge(folder, Proposal(((0, 1),), ("",), (), (), "model")).events) == 1


@pytest.mark.parametrize(
    ("summary", "is_one"),
    [
        ("Aid is to reach places at Northport that it has not reached.", True),
        ("Aid is to reach Northport, where nobody lives.", True),
        ("Aid was not to reach Northport.", False),
        ("The council said that it was not to reach Northport.", False),
    ],
)
def test_what_a_summary_says_besides_does_not_undo_a_plan(summary, is_one):
    """A plan and its carrying out are one; a plan that came to nothing is another."""
    planned = event("Aid is to reach Northport", kind="humanitarian", status="planned", places=["Northport"],
                    summary=summary)  # fmt: skip
    came = event("Aid reached Northport", kind="humanitarian", places=["Northport"], summary="Aid reached Northport.")
    reports = [told("Aid is to reach Northport.", "2021-05-04", planned), told("Aid reached Northport.", None, came)]
    merged = merge(resolve(reports), Proposal(((0, 1),), ("",), (), (), "model"))
    assert (len(merged.events) == 1) is is_one


@pytest.mark.parametrize(("status", "origins"), [("planned", 1), ("feared", 1), ("news", 2)])
def test_who_told_only_that_something_was_to_come_is_no_source_of_its_having_come(status, origins):
    """A plan and its carrying out are one event, which one paper reports as done."""
    before = event("The army opens a bridge at Northport", kind="humanitarian", status=status, places=["Northport"],
                   summary="The army opens a bridge at Northport.")  # fmt: skip
    done = event("The army opened the bridge at Northport", kind="humanitarian", places=["Northport"],
                 summary="The army opened a bridge at Northport.")  # fmt: skip
    reports = [
        told("The army opens a bridge at Northport.", "2021-05-04", before),
        told("The army opened the bridge at Northport on Friday.", "2021-05-08", done),
    ]
    merged = merge(resolve(reports), Proposal(((0, 1),), ("",), (), (), "model"))
    assert [each.origins for each in merged.events] == [origins]


def test_who_told_a_plan_is_a_source_of_it_while_it_is_one():
    """Two papers tell what is to come."""
    plan = event("Aid is to reach Northport", kind="humanitarian", status="planned", places=["Northport"])
    reports = [told("Aid is to reach Northport, says A.", "2021-05-04", plan),
               told("On Friday Aid is to reach Northport, all papers wrote.", "2021-05-04", plan)]  # fmt: skip
    merged = merge(resolve(reports), Proposal(((0, 1),), ("",), (), (), "model"))
    assert [each.origins for each in merged.events] == [2]


@pytest.mark.parametrize(
    ("heard", "source"),
    [
        ("A blast reportedly hit the old works at Tarn.", None),
        ("A blast hit the old works at Tarn, neighbours had heard from others.", "neighbours"),
        ("A blast hit the old works at Tarn, posts on social media said.", "posts on social media"),
        ("First reports: A blast hit the old works at Tarn.", None),
        ("Una explosión, según rumores. A blast hit the old works at Tarn, se dice que.", None),
        ("По слухам. A blast hit the old works at Tarn, якобы.", None),
        ("Opinion\nA blast hit the old works at Tarn.", None),
    ],
)
def test_an_event_is_not_told_by_who_only_heard_of_it(heard, source):
    """Of those who were there, or have it from them, one is told, though more say it as who heard of it does."""
    hearsay = blast(heard, "A blast hit the old works at Tarn.", source=source)
    saw = blast("Firemen saw a blast wreck a boiler house.", "A blast wrecked the boiler house of the works at Tarn.")
    also = blast("A blast hit the old works, rumours say.", "A blast hit the old works at Tarn.")
    assert "boiler house" in one_blast(hearsay, saw, also).summary
    assert "old works" in one_blast(hearsay, also).summary


@pytest.mark.parametrize("source", ["police on social media", "la policía en redes sociales", "мэр в соцсетях"])
def test_what_an_office_posts_is_told_from_no_hearing(source):
    """It is told as its statement anywhere else would be, and before what rumours say."""
    posted = blast(f"A blast wrecked the boiler house, {source}.", "A blast wrecked the boiler house.", source=source)
    rumoured = [blast("A blast hit the old works, rumours say.", "A blast hit the old works at Tarn.")] * 2
    assert "boiler house" in one_blast(posted, *rumoured).summary


def test_of_two_like_accounts_the_one_that_gives_the_day_is_told():
    """The day of an event and its words are one account's, where nothing else tells which to take."""
    undated = blast("A blast hit the old works.", "A blast hit the old works at Tarn.", date=None)
    dated = blast("A blast hit the works.", "A blast hit the old works in Tarn.")
    assert one_blast(undated, dated).summary.endswith("in Tarn.")


@pytest.mark.parametrize(
    ("language", "before", "shut", "wrong", "right"),
    [
        ("en", "Correction: we wrote that it shut at 9.15.", "The gate at Northport shut", "at 9.15", "at 8.40"),
        ("it", "RETTIFICA. Abbiamo scritto alle 9.15.", "Northport ha chiuso la paratoia", "alle 9.15", "alle 8.40"),
        ("de", "Korrektur: Wir schrieben um 9.15 Uhr.", "Northport schloss das Tor", "um 9.15 Uhr", "um 8.40 Uhr"),
        ("en", "Others had it shut at 9.15.", "The gate at Northport shut", "at 9.15", "at 8.40"),
    ],
)
def test_a_time_that_a_paper_corrects_is_not_the_one_that_is_told(language, before, shut, wrong, right):
    """What it had wrong is left to the times that differ; whoever only has another time corrects nobody."""
    gate = {"kind": "other", "summary": "A gate of the dam shut.", "date": None, "places": ["Northport"]}
    texts = [(wrong, "", "2021-05-03"), (right, f"{before} ", "2021-05-04")]
    reports = [
        report(f"{heading}{shut} {time}.", day, event(f"{shut} {time}", **gate, date_text=time),
               names=(TOWN,), language=language)
        for time, heading, day in texts
    ]  # fmt: skip
    (found,) = merge(resolve(reports), Proposal(((0, 1),), ("",), (), (), "model")).events
    assert found.date_text == (wrong if before.startswith("Others") else right)


def test_what_was_decreed_has_not_the_later_day_of_what_it_decrees():
    """The decree was told before that day; one that an article of that day tells has it."""
    text = "The king decreed three days of mourning. The mourning begins on Thursday."
    decree = event("The king decreed three days of mourning", kind="decision", by=["king"])
    mourning = event(
        "The mourning begins on Thursday",
        kind="decision",
        status="planned",
        date="2021-05-06/..",
        date_text="on Thursday",
        by=["king"],
    )
    names = [named("king", "person")]

    def day_of(published):
        folder = resolve([report(text, published, decree, mourning, names=names)])
        (merged,) = merge(folder, Proposal(((0, 1),), ("One.",), (), (), "model")).events
        return merged.date, merged.reports[0].date

    assert day_of("2021-05-05") == (None, None)
    assert day_of("2021-05-06") == ("2021-05-06/..", "2021-05-06/..")

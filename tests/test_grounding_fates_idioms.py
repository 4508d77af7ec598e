"""Phrases by which news tells what befell those counted, in the languages that are read."""

import pytest
from fate_reader import fates_of

TOLD = (
    ("en", "rescued", "A freighter turned round and took 15 people aboard."),
    ("de", "rescued", "Ein Frachter nahm 15 Menschen an Bord."),
    ("nl", "rescued", "Dat was de Noordkaap, een vrachtschip, dat 15 mensen aan boord nam."),
    ("pt", "rescued", "Um cargueiro recolheu 15 pessoas a bordo."),
    ("ru", "rescued", "Сухогруз взял на борт 15 человек."),
    ("en", "rescued", "The count includes 15 people found on Friday night in a drifting raft."),
    ("fr", "displaced", "Quelque 15 personnes n'ont toujours pas regagné leur domicile."),
    ("it", "displaced", "Circa 15 persone non sono ancora rientrate nelle loro case."),
    ("es", "displaced", "Unas 15 personas no han vuelto a sus casas."),
    ("de", "displaced", "Rund 15 Menschen sind noch nicht zurückgekehrt."),
    ("en", "displaced", "She is sheltering with her 15 pupils in a school."),
    (
        "en",
        "detained",
        "He was placed in preliminary detention for up to seven days along with 15 other people.",
    ),
    ("en", "detained", "About 30 men were missing, he said, and 15 had since been caught."),
    ("en", "killed", "It said 15 men were detained near the mill and later found shot dead."),
    ("en", "votes", "The dockers voted by 15 to nine to end the strike."),
    ("en", "casualties", "The bang was loud, but only 15 people were harmed."),
)
UNTOLD = (
    ("en", "rescued", "Divers found 15 bodies in a raft."),
    ("en", "displaced", "She is sheltering with a cousin and 15 goats."),
    ("en", "killed", "It said 15 men were detained near the mill and later the owner was found shot dead."),
    ("en", "killed", "It said 15 men were detained and later two guards died."),
    ("en", "detained", "He was freed on Friday along with 15 other people."),
)


@pytest.mark.parametrize(("language", "metric", "text"), TOLD)
def test_a_phrase_tells_what_befell_those_counted(language, metric, text):
    """It tells so much as the one word for it does."""
    assert metric in fates_of(text, "15", language)


@pytest.mark.parametrize(("language", "metric", "text"), UNTOLD)
def test_a_phrase_like_it_tells_no_such_thing(language, metric, text):
    """The dead are not rescued, and goats are no people."""
    assert metric not in fates_of(text, "15", language)


LEFT_OUT = (
    ("en", "Nineteen people were arrested, and all but three will be released.", "three"),
    ("fr", "Dix-neuf personnes sont interpellées, et toutes sauf trois seront relâchées.", "trois"),
)


@pytest.mark.parametrize(("language", "text", "number"), LEFT_OUT)
def test_who_is_left_out_has_the_fate_of_all_before_and_not_that_of_the_others(language, text, number):
    """Those who are not released are still held."""
    assert fates_of(text, number, language) == {"detained"}

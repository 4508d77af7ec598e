"""The English of what an editor works with: the editing mode of the page, and the desk.

Messages like those of `messages`, in the same catalogues; what a script says goes into its page as data (see
`html.editable`). The file of decisions keeps its keys in every language: programs read it.
"""

from typing import Final

from summarizer.render.localisation import Message, Plural, Vocabulary
from summarizer_schemas.vocabulary import DecisionKind

DECISION_OFFERED: Final = Vocabulary[DecisionKind](
    {
        "date": "Date of publication",
        "source": "Party, rating, publisher",
        "name": "Other spellings",
        "same": "One event",
        "different": "Different events",
        "situation": "Another situation",
        "count": "Correct what it counts",
        "drop": "Leave out",
        "pin": "Put first",
        "title": "New title",
        "sentence": "Rewrite",
        "note": "Note",
        "close": "Close the dispute",
        "sign": "Sign",
    }
)
"""What an editor can decide, as the page offers it to her."""
ASKS_AGAIN: Final = Message(
    "This changes what the model is asked: the next run asks it again about what depends on this, which is paid for "
    "and may word prose anew. Decide it first, and rewrite titles and sentences in the brief that is made then."
)
TRANSLATES: Final = Message("The next run has what this changes translated anew, which is paid for.")
"""What an editor has to know of decisions that are not free."""
RELIABILITY: Final = Vocabulary[str](
    {
        "A": "completely reliable",
        "B": "usually reliable",
        "C": "fairly reliable",
        "D": "not usually reliable",
        "E": "unreliable",
        "F": "cannot be judged",
    }
)
CREDIBILITY: Final = Vocabulary[str](
    {
        "1": "confirmed by other sources",
        "2": "probably true",
        "3": "possibly true",
        "4": "doubtful",
        "5": "improbable",
        "6": "cannot be judged",
    }
)
"""Both are the Admiralty code (NATO AJP-2.1)."""

EDITING: Final[dict[str, Message]] = {
    "editing": Message("Editing"),
    "one_event": Message("One event …"),
    "different_events": Message("Different events …"),
    "another_situation": Message("Another situation …"),
    "sign_it": Message("Sign …"),
    "load": Message("Load a file …"),
    "download": Message("Download decisions.toml"),
    "file": Message("A file of decisions"),
    "decisions": Message("Decisions"),
    "decide": Message("Decide"),
    "cancel": Message("Cancel"),
    "what_to_do": Message("What to do"),
    "accounts": Message("Accounts that are different events"),
    "situation": Message("Situation that it belongs to"),
    "who": Message("Who"),
    "counted": Message("Which count"),
    "published": Message("Published on, such as 2020-03-05"),
    "publisher": Message("Publisher"),
    "party": Message("Party to the events"),
    "party_not_said": Message("not said"),
    "is_party": Message("a party"),
    "is_no_party": Message("no party"),
    "reliability": Message("Reliability of the source"),
    "credibility": Message("Credibility of what it says"),
    "not_rated": Message("not rated"),
    "spellings": Message("Other spellings, one a line"),
    "title": Message("Title"),
    "sentence": Message("The sentence anew, on the same facts"),
    "facts": Message("Further facts that it rests on, one a line: a key, or words of a quote"),
    "metric": Message("What it counts"),
    "value": Message("Number of its quote"),
    "qualifier": Message("How firm it is"),
    "as_it_is": Message("as it is"),
    "note": Message("Note, in your own words"),
    "name": Message("Your name"),
    "role": Message("Role, if readers are to know it"),
    "day": Message("Day, such as 2020-03-05"),
    "reason": Message("Reason, which readers are told"),
    "unsigned": Message(
        "Some decisions are not in this brief yet. Download them, make the brief again with them, and sign what you "
        "have read then."
    ),
}
"""What the panel and the dialog say. Of a field's label what stands before its comma names the field in the list."""

SCRIPT: Final[dict[str, Message | Plural]] = {
    "entries_fit": Plural("{n} of {all} entries fits", "{n} of {all} entries fit"),
    # The dialog.
    "decide": Message("Decide"),
    "sign": Message("Sign"),
    "choose_one": Message("choose one"),
    "all_counts": Message("the figure as a whole"),
    "own_situation": Message("a situation of its own"),
    "account": Message("{article}, {quote}: “{words}”"),
    "choose_what": Message("Choose what to do."),
    "choose_situation": Message("Choose a situation."),
    "write_it": Message("Write what is asked for; without it this decides nothing."),
    "choose_accounts": Message("Choose at least two accounts that are different events."),
    "say_something": Message("Give a publisher, say whether it is a party, or rate it."),
    "credibility_alone": Message("Credibility goes with reliability: give both."),
    "reads_so": Message("The sentence reads so already."),
    "say_count": Message("Give what it counts, the number, or how firm it is."),
    "write_number": Message("Write a number, such as 27."),
    "write_day": Message("Write the day as 2020-03-05, 2020-03 or 2020-03-01/2020-03-05."),
    # The list of what was decided.
    "quoted": Message("“{words}”"),
    "not_shown": Message("what this page does not show (key {key})"),
    "is_undone": Message("taken back"),
    "this_brief": Message("this brief"),
    "other_brief": Message("the brief {fingerprint}"),
    "to_situation": Message("to {situation}"),
    "to_own_situation": Message("to a situation of its own"),
    "told": Message("{kind}: {said}"),
    "counted": Plural("{n} decision", "{n} decisions"),
    "unsaved": Message("{decisions}, not downloaded"),
    "saved": Message("{decisions}, as in the file"),
    "none_yet": Message("No decisions yet"),
    "asked_again_for_it": Message("{state}; for it a model is asked again"),
    "asked_again_for": Plural(
        "{state}; for {n} of them a model is asked again", "{state}; for {n} of them a model is asked again"
    ),
    "asked_again": Message("{said} (a model is asked again)"),
    "of_sentence": Message("sentence “{words}”"),
    "of_name": Message("name “{name}”"),
    "edit": Message("Edit {what}"),
    "edit_decided": Message("Edit {what}: {marks}"),
    "act_on": Message("{act}: {said}"),
    "undo": Message("Undo"),
    "change": Message("Change"),
    "keep": Message("Keep after all"),
    "take_back": Message("Take back"),
    "undone": Message("Undone: {said}"),
    "kept": Message("Kept: {said}"),
    "taken_back": Message("Taken back: {said}"),
    # The page in the editing mode.
    "sentence": Message("Sentence"),
    "title": Message("Title"),
    "choose": Message("Choose {name}"),
    "on": Message("Editing. Choose ✎ beside what is to be corrected."),
    "keeps_nothing": Message("This browser keeps nothing for this page: download the decisions before you close it."),
    "decided": Message("Decided: {said}"),
    "chosen": Message("Chosen: {names}."),
    "tick": Message("Tick the boxes of events to join, part or move them."),
    "downloaded": Message(
        "Downloaded: decisions.toml, {decisions}. Apply them with: summarize … --decisions decisions.toml."
    ),
    "loaded": Message("Loaded: {decisions} of {file}."),
    "not_loaded": Message("{file} was not loaded: {why}"),
    "sign_brief": Message("Sign this brief"),
    "fingerprint": Message("Fingerprint {fingerprint}"),
    # What is wrong with a file of decisions.
    "too_large": Message("it is larger than a million bytes; is it the right file?"),
    "not_utf8": Message("it is not UTF-8; save it as UTF-8"),
    "on_line": Message("line {line}: {wrong}"),
    "no_such_kind": Message("there is no [[{kind}]]; there are {kinds}"),
    "bad_end": Message("the line does not end where it should"),
    "write_key": Message("write a key, = and a value"),
    "write_under_kind": Message("write the entry under its kind, such as [[drop]]"),
    "twice": Message("{key} stands there twice"),
    "is_list": Message("{key} is a list of texts"),
    "is_no_list": Message("{key} is no list"),
    "write_value": Message("write a text in quotation marks, a number, true, false or a list"),
    "comma_missing": Message("a comma or ] is missing"),
    "no_character": Message("{words} is no character"),
    "write_backslash": Message("write \\\\ for a backslash, not {words}"),
}
"""What the page's script says; `entries_fit` is the filter's, all else the editing mode's."""

DESK: Final[dict[str, Message | Plural]] = {
    "new": Message("A new brief"),
    "lies_in": Message("All of it lies in {folder}. Closing the desk loses nothing."),
    "desk": Message("Desk"),
    "needs_script": Message("The desk needs its script: allow scripts for this address."),
    "articles": Message("1. Articles"),
    "to_read": Plural("{n} to read", "{n} to read"),
    "no_article": Message("There is no article yet."),
    "unread": Message("Could not be read"),
    "drop": Message("Drop files anywhere on this page, or choose them:"),
    "addresses": Message("Addresses of pages and feeds, one a line"),
    "fetch": Message("Fetch"),
    "make_brief": Message("2. Make the brief"),
    "who_answers": Message("Who answers"),
    "another_model": Message("another model:"),
    "model_as": Message("Another model, as PROVIDER/NAME"),
    "recordings": Message("recordings (nothing is sent)"),
    "carry_on": Message("Carry on"),
    "none_earlier": Message("no earlier brief"),
    "as_it_stands": Message("as it stands"),
    "why_carry_on": Message(
        "A brief that carries on an earlier one keeps its numbers and decisions, and begins with what has changed."
    ),
    "make": Message("Make it"),
    "make_again": Message("Make it again"),
    "stop": Message("Stop"),
    "is_made": Message("It is being made."),
    "correct": Message("3. Correct and sign"),
    "decisions": Message("decisions.toml: what you decided"),
    "how_to_correct": Message(
        "Correct the brief in a window of its own; its editing mode hands this file over as a download: drop it on "
        "this page, then save. When the brief is made again, only what a decision changes is asked and paid anew."
    ),
    "save": Message("Save"),
    "has_fingerprint": Message("The brief as it stands has the fingerprint {fingerprint}."),
    "other_decisions": Message("It was made with other decisions; make it again, read it, and sign it then:"),
    "name": Message("Your name"),
    "role": Message("Your role"),
    "sign": Message("Sign it"),
    "hand_over": Message("4. Hand it over"),
    "format": Message("Format"),
    "length": Message("Length of Word and Markdown"),
    "export": Message("Export"),
    "the_brief": Message("The brief"),
    "in_a_window": Message("Read it in a window of its own"),
    "shown_here": Message("The brief is shown here when it is made."),
}
"""What the desk's page says."""

DESK_SCRIPT: Final[dict[str, Message]] = {
    "no_answer": Message("The desk does not answer: is it still open in the terminal?"),
    "in_the_field": Message("{file} stands in the field of your decisions: save it."),
    "too_large": Message("{file}: is larger than the desk takes; divide it, or put it into the folder yourself"),
    "taken": Message("Taken among the articles: {taken} of {all}."),
    "save_first": Message("Save your decisions, make the brief again, read it, and sign it then."),
}
"""What the desk's script says."""

DESK_DONE: Final[dict[str, Message | Plural]] = {
    "taken": Message("{name} is among the articles"),
    "asked": Plural(
        "{n} address was asked; what came of it stands among the articles",
        "{n} addresses were asked; what came of each stands among the articles",
    ),
    "begun": Message("the brief is being made"),
    "saved": Message("{file} is saved; make the brief again to apply it"),
    "signed": Message("the signature is in {file}; make the brief again to put it there"),
    "exported": Message("{name} lies in the folder"),
}
"""What the desk has done when it was asked to."""

"""The same as files, for engines that take batches without a server: requests written, answers read."""

from collections.abc import Iterable
from pathlib import Path

from summarizer.batch.gathering import Gathering
from summarizer.batch.lines import files_of
from summarizer.batch.sending import Came, Fetched, sort_out
from summarizer.batch.state import State
from summarizer.errors import InputError
from summarizer.files import write_whole


def write_requests(path: Path, post: Gathering) -> list[Path]:
    """Write what a run waits for, and return the files: `path`, and `-2`, `-3` where one may not hold all.

    What is under way in a batch is left out; what was written before and is not answered is written again.

    Raises:
        InputError: a file cannot be written.
    """
    nth = {each.line: each.nth for each in post.to_send()}
    written: list[Path] = []
    for number, lines in enumerate(files_of(nth), 1):
        file = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        post.state.note_written({line: nth[line] for line in lines})
        write_whole(file, b"".join(map(bytes, lines)), "the requests")
        written.append(file)
    return written


def read_files(paths: Iterable[Path], state: State) -> Fetched:
    """Keep the answers in files, and return what came, and what is still missing.

    Raises:
        InputError: a file cannot be read, or is none of answers.
    """
    asked = state.waiting()
    came = Came()
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise InputError(f"{path}: cannot be read ({error.strerror}); name a file of answers") from error
        sort_out(content, asked, came)
        if content.strip() and not (came.answers or came.why or came.passed_over):
            raise InputError(f"{path}: holds no answers; give what the engine wrote, JSON Lines with custom_id")
    kept = state.keep_read(came.answers)
    again = [
        (about, came.why.get(each, "no line of it came")) for each, about in asked.items() if each not in came.answers
    ]
    names = ", ".join(map(str, paths))
    return Fetched(names, "read", kept, again, [*came.broken, *came.passed_over])

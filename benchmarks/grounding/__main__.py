"""How many wrong quotes get through, and how many honest ones are refused: `python -m benchmarks.grounding`.

Makes seeded mutations from the articles of `seeds/` (and of `--texts DIR`), asks this gate and other checkers for each,
and prints the table that README.md explains.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from benchmarks.grounding.contestants import Found, exact, gate, gate_figure, run_others, timed
from benchmarks.grounding.figures import Claimed, claimed_figures
from benchmarks.grounding.mutations import Mutation, mutations
from benchmarks.grounding.readings import print_readings, readings
from benchmarks.grounding.speed import print_speed
from benchmarks.grounding.stretches import Text, load_texts

SEEDS = Path(__file__).parents[2] / "seeds"
READINGS_EACH = 100
"""Of so many mutations a row, each sentence of `readings/` gets one draw of its numbers."""
Answers = list[tuple[Found, float]]


def is_right(text: str, mutation: Mutation, found: Found) -> bool:
    """Tell whether all that was meant was found, signs at the ends aside; of several places any with the same words.

    One span for a quote with an ellipsis is right where it takes in both parts and what lies between them.
    """
    spans = mutation.spans if len(found) > 1 else ((mutation.spans[0][0], mutation.spans[-1][1]),)
    return [_words_at(text, span) for span in found] == [_words_at(text, span) for span in spans]


def _words_at(text: str, span: tuple[int, int]) -> str:
    return re.sub(r"^[\W_]+|[\W_]+$", "", text[slice(*span)])


def print_rows(texts: Sequence[Text], asked: Sequence[Mutation], answers: dict[str, Answers], shown: int) -> None:
    """Print the table: of changed quotes the share accepted, of honest ones the share accepted at their place."""
    print(f"{'':27}{'n':>6}  " + "".join(f"{name:>{max(9, len(name) + 2)}}" for name in answers))
    numbered = list(enumerate(asked))
    for (is_true, row), group in groupby(numbered, key=lambda pair: (pair[1].is_true, pair[1].row)):
        numbers = [i for i, _ in group]
        line = f"{row:27}{len(numbers):6}  "
        for name, found in answers.items():
            known = [i for i in numbers if i < len(found) and found[i] is not None]
            good = [i for i in known if _counts(texts, asked[i], found[i][0])]
            line += f"{_percent(len(good), len(known)):>{max(9, len(name) + 2)}}"
            if name == "this gate":
                print_odd(texts, [asked[i] for i in known if (i in set(good)) != is_true][:shown])
        print(line + ("" if is_true else "   (should be 0)"), flush=True)


def _counts(texts: Sequence[Text], mutation: Mutation, found: Found) -> bool:
    return is_right(texts[mutation.text].text, mutation, found) if mutation.is_true else bool(found)


def print_odd(texts: Sequence[Text], odd: Sequence[Mutation]) -> None:
    """Print the mutations that the gate judged wrongly."""
    for each in odd:
        text = texts[each.text]
        stands = [text.text[slice(*span)] for span in each.spans]
        print(f"    {each.row}: {each.quote!r}\n        of {stands!r} in {text.name}", file=sys.stderr)


def print_figures(texts: Sequence[Text], figures: Sequence[Claimed], shown: int) -> None:
    """Print how many claimed figures the gate lets through."""
    for (row, is_true), group in groupby(figures, key=lambda each: (each.row, each.is_true)):
        members = list(group)
        passed = [gate_figure(texts[each.text].text, each) for each in members]
        print(
            f"{row:35}{len(members):6}  {_percent(sum(passed), len(members)):>8}"
            + ("" if is_true else "   (should be 0)")
        )
        for each, ok in zip(members, passed, strict=True):
            if ok != is_true and shown > 0:
                shown -= 1
                print(f"    {each}", file=sys.stderr)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main() -> None:
    """Make the mutations, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=2000, help="mutations of each row")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--texts", type=Path, action="append", default=[], help="another folder of .txt articles")
    parser.add_argument(
        "--others", type=int, default=100, help="of these so many a row go to the other checkers too: they are slow"
    )
    parser.add_argument("--show", type=int, default=0, help="so many misjudged ones a row, on standard error")
    parser.add_argument("--no-seeds", action="store_true", help="only the articles of --texts")
    args = parser.parse_args()
    texts = load_texts([*([] if args.no_seeds else [SEEDS]), *args.texts])
    asked = list(mutations(texts, args.n, args.seed))
    answers: dict[str, Answers] = {"this gate": timed(gate, texts, asked), "exact": timed(exact, texts, asked)}
    if args.others:
        firsts = [
            i for _, group in groupby(range(len(asked)), key=lambda i: asked[i].row) for i in list(group)[: args.others]
        ]
        for name, found in run_others(texts, [(asked[i].text, asked[i].quote) for i in firsts]).items():
            spread = dict(zip(firsts, found, strict=True))
            answers[name] = [spread.get(i) for i in range(len(asked))]  # type: ignore[misc]
        print(f"The checkers of other packages are asked for the first {args.others} of each row.")
    print_rows(texts, asked, answers, args.show)
    print()
    print_figures(texts, list(claimed_figures(texts, args.n, args.seed)), args.show)
    print()
    print_readings(list(readings(max(1, args.n // READINGS_EACH), args.seed)), args.show)
    print()
    print_speed(texts, answers)


if __name__ == "__main__":
    main()

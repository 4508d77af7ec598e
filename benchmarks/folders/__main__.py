"""What the gate makes of careful reports of whole articles: `python -m benchmarks.folders`.

Prints a line for each folder of `articles/`, whose reports stand in `reports/`: README.md tells what the columns mean.
"""

import argparse
from collections.abc import Sequence

from benchmarks.folders.folder import FOLDERS, Reported, read_folder
from benchmarks.folders.measure import faults_in, wrong_readings

KINDS = ("fate", "speaker", "doer", "day")
FAULTS = ("sent back", "lost", "changed", "other speaker")
COLUMNS = ("items", *FAULTS, *(column for kind in KINDS for column in (f"wrong {kind}s", f"{kind}s pass")))


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the folders that are named, or all, and print a line for each, and their sum."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.folders", description=__doc__)
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help=f"of {', '.join(FOLDERS)}; all by default")
    parser.add_argument("--steps", type=int, default=1, help="how many wrong readings are offered of each (default: 1)")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="print every fault, and every wrong one that passes"
    )
    asked = parser.parse_args(arguments)
    print(_line("", COLUMNS))
    lines = []
    for name in asked.folders or FOLDERS:
        lines.append(measured(read_folder(name), asked.steps, is_verbose=asked.verbose))
        print(_line(name, lines[-1]), flush=True)
    print(_line("all", [sum(column) for column in zip(*lines, strict=True)]))


def measured(folder: Sequence[Reported], steps: int = 1, *, is_verbose: bool = False) -> list[int]:
    """Return the numbers of a folder's line, in the order of `COLUMNS`."""
    items = sum(len(report.events) + len(report.figures) + len(report.claims) for _, report in folder)
    faults = [fault for each in folder for fault in faults_in(each)]
    wrong = [reading for each in folder for step in range(1, steps + 1) for reading in wrong_readings(each, step)]
    if is_verbose:
        print(*faults, *(reading for reading in wrong if reading.passes), sep="\n")
    offered = [[each.passes for each in wrong if each.kind == kind] for kind in KINDS]
    return [
        items,
        *(sum(each.kind == kind for each in faults) for kind in FAULTS),
        *(number for each in offered for number in (len(each), sum(each))),
    ]


def _line(name: str, values: Sequence[object]) -> str:
    return f"{name:10}" + "".join(f"{each!s:>{len(column) + 2}}" for each, column in zip(values, COLUMNS, strict=True))


if __name__ == "__main__":
    main()

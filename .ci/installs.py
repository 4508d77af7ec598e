"""Does an installed wheel read what the documents promise, with each Python and with the pip that it brings?

It builds the wheel once, and for each Python and each pip makes a fresh environment, installs the wheel there as a user
does (first alone, then with the extra `documents`), and reads every example of `tests/formats` from another folder. As
much must be read there as in the environment that runs this script, which has what requirements.lock says; without the
extra all but PDF. Needs the package registry, so it is no test; `make installs` runs it. The exit status is 1 if
anything was not read.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
EXAMPLES: Final = ROOT / "tests" / "formats"
PYTHONS: Final = ("python3.11", "python3.12", "python3.13")
BROUGHT: Final = "brought"
NEWEST: Final = "newest"
NEEDS_EXTRA: Final = ".pdf"
READING: Final = """
import json, pathlib, sys
from summarizer import SummarizerError, load

def read(path):
    try:
        loaded = load(path)
    except SummarizerError as error:
        return [str(error)]
    return [*(each.file for each in loaded.articles), *(f"{each.file}: {each.reason}" for each in loaded.failures)]

print(json.dumps({path.name: read(path) for path in sorted(pathlib.Path(sys.argv[1]).iterdir())}))
"""
"""What is run with the installed package: for each example the articles in it, and what could not be read."""


def main() -> int:
    """Check every Python with every pip and print a line for each; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pythons", nargs="*", metavar="PYTHON", help=f"default: those of {', '.join(PYTHONS)} on PATH")
    parser.add_argument(
        "--pip", action="append", metavar="VERSION", help=f'default: "{BROUGHT}" with the Python, and "{NEWEST}"'
    )
    given = parser.parse_args()
    pythons = [python for python in given.pythons or PYTHONS if _version(python) or given.pythons]
    if not pythons:
        parser.error(f"none of {', '.join(PYTHONS)} is on PATH: say where Python is")
    with tempfile.TemporaryDirectory() as folder:
        wheel = _build(Path(folder))
        checks = [_is_good(python, pip, wheel) for python in pythons for pip in given.pip or (BROUGHT, NEWEST)]
    return 0 if all(checks) else 1


def _version(python: str) -> str:
    """Return a Python's version; "" where there is none, or only a shim that leads nowhere."""
    if not shutil.which(python):
        return ""
    done = subprocess.run([python, "--version"], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def _build(folder: Path) -> Path:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def _is_good(python: str, pip: str, wheel: Path) -> bool:
    """Install the wheel in a fresh environment and read the examples; print what came of it, and tell if all were."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            installed = _Environment(python, Path(folder))
            installed.change_pip(pip)
            faults = [*_faults(installed, wheel)]
        except subprocess.CalledProcessError as error:
            faults = [f"{' '.join(map(str, error.cmd))}: {(error.stderr or '').strip()[-1_000:]}"]
        else:
            print(f"{installed.version}, pip {installed.pip_version} ({pip}): {'; '.join(faults) or 'all read'}")
            return not faults
    print(f"{python}, pip {pip}: {'; '.join(faults)}")
    return False


def _faults(installed: "_Environment", wheel: Path) -> Iterator[str]:
    expected = json.loads(_run([sys.executable, "-c", READING, str(EXAMPLES)], ROOT))
    for target in (str(wheel), f"{wheel}[documents]"):
        installed.pip("install", target)
        for name, found in installed.read_examples().items():
            if target == str(wheel) and name.endswith(NEEDS_EXTRA):
                if ".[documents]" not in found[0]:
                    yield f"{name}, without the extra: {found}"
            elif found != expected[name]:
                yield f"{name}: {found}, not {expected[name]}"
    installed.pip("check")


class _Environment:
    """A fresh virtual environment of one Python."""

    def __init__(self, python: str, folder: Path) -> None:
        self._folder = folder
        _run([python, "-m", "venv", str(folder / "venv")], folder)
        self._python = str(folder / "venv" / "bin" / "python")

    @property
    def version(self) -> str:
        """The version of its Python."""
        return _version(self._python)

    @property
    def pip_version(self) -> str:
        """The version of its pip."""
        return self.pip("--version").split()[1]

    def change_pip(self, version: str) -> None:
        """Take another pip than the one that Python brought."""
        if version != BROUGHT:
            self.pip("install", "--upgrade", "pip" if version == NEWEST else f"pip=={version}")

    def pip(self, *arguments: str) -> str:
        """Run pip, and return what it prints."""
        quiet = ["--disable-pip-version-check"] if arguments[0] == "install" else []
        return _run([self._python, "-m", "pip", *arguments, *quiet], self._folder)

    def read_examples(self) -> dict[str, list[str]]:
        """Read the examples with what is installed."""
        found = json.loads(_run([self._python, "-I", "-c", READING, str(EXAMPLES)], self._folder))
        assert isinstance(found, dict)
        return found


def _run(command: Sequence[str], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())

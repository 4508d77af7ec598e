"""The wheel: what is installed works away from the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.system

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """A folder that holds the wheel's content, as an installer unpacks it."""
    dist, site = tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("site")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(dist)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    return site


def run(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in `folder` with the wheel's content before the checkout's."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(site), "HOME": str(folder)}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.usefixtures("own_process")
def test_a_wheel_holds_prompts_and_recordings_and_makes_a_brief_from_another_folder(installed, tmp_path, seeds):
    """The installed command makes the brief of the example articles with nothing but what the wheel holds."""
    done = run(installed, tmp_path, "-m", "summarizer", str(seeds), "-o", "brief.json", "-o", "brief.html")
    assert (done.returncode, "bundled recordings" in done.stderr) == (0, True), done.stderr
    assert all((tmp_path / name).stat().st_size > 10_000 for name in ("brief.json", "brief.html"))
    where = run(installed, tmp_path, "-c", "from summarizer.paths import *; print(PROMPTS, CASSETTES, sep='\\n')")
    assert all(line.startswith(str(installed)) for line in where.stdout.splitlines())


def test_the_schemas_alone_need_pydantic_alone(installed, tmp_path):
    """A program that reads briefs loads neither the summarizer nor any library of its own but pydantic."""
    code = "import sys, summarizer_schemas; print(*{m.partition('.')[0] for m in sys.modules})"
    loaded = set(run(installed, tmp_path, "-c", code).stdout.split())
    assert {"pydantic", "summarizer_schemas"} <= loaded
    assert loaded.isdisjoint({"summarizer", "openai", "instructor", "vcr", "jinja2", "click", "rich"})


@pytest.mark.usefixtures("own_process")
def test_a_wheel_holds_the_translations(installed, tmp_path):
    """The words of code are in the reader's language without anything that compiles them."""
    code = (
        "from summarizer.render.localisation import in_language\n"
        "from summarizer.render import messages as say\n"
        "with in_language('es'):\n    print(say.TIMELINE(), say.__file__)"
    )
    told = run(installed, tmp_path, "-c", code)
    assert told.stdout.startswith(f"Cronología {installed}"), told.stderr

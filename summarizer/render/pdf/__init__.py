"""The page in, a PDF out, printed by the Chromium that is installed.

Chromium, Chrome and Edge have the engine that the page is made for and tested in. The browser has a profile of its own,
made for one page and thrown away, in which no page may run scripts. Every connection, loopback too, goes to a proxy
that does not exist. The browser is ended, with all that it started, when its time is up. Nothing of the user's own
browser is read or written.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Final

from summarizer.errors import InputError

__all__ = ["page_to_pdf", "require_printing"]


def require_pypdf() -> None:
    """See to it that pypdf is there.

    Raises:
        InputError: it is not installed.
    """
    try:
        import pypdf  # noqa: F401, PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise InputError(
            "PDF: the library pypdf is missing, which takes out when and where a file was printed; pip install pypdf"
        ) from error


def with_own_properties(printed: bytes, title: str, producer: str) -> bytes:
    """Return a PDF whose properties are its title and what made it, and nothing else.

    Chromium writes into its files when they were printed and on which system. Neither belongs into a brief: the first
    makes every file another one, the second tells about whoever made it. Only this writes with pypdf; its other users
    read.
    """
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415  # an extra

    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed)))
    writer.metadata = {"/Title": title, "/Producer": producer}
    writer.xmp_metadata = None
    made = BytesIO()
    writer.write(made)
    return _with_cells_numbered(made.getvalue())


def _with_cells_numbered(printed: bytes) -> bytes:
    """Return a PDF whose table cells are numbered from one: Chromium's numbers differ with what else it was doing."""
    numbers = {each: b"(node%08d)" % n for n, each in enumerate(sorted({*_CELL.findall(printed)}), start=1)}
    return _CELL.sub(lambda found: numbers[found[0]], printed)


_CELL: Final = re.compile(rb"\(node\d{8}\)")
"""The name of a cell in the structure of a tagged PDF (ISO 32000-1, 14.7.2); as long as before, so no offset moves."""


TIME_LIMIT_S: Final = 120.0
"""A brief of 200 articles is printed in a quarter of this."""
_VARIABLE: Final = "CHROME_PATH"
"""Names the program, where it is none of those below; other tools know the variable by this name too."""
_NAMES: Final = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge",
    "microsoft-edge-stable",
)  # fmt: skip
_ELSEWHERE: Final = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
"""Where installers put it on systems that do not put it on the path."""
_NO_SCRIPTS: Final = {"profile": {"default_content_setting_values": {"javascript": 2}}}
_HELD: Final = (
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
)
"""The port 9 is that of the discard service, which no computer of today listens on."""


def require_printer() -> Path:
    """Return the program that prints.

    Raises:
        InputError: none is installed.
    """
    given = os.environ.get(_VARIABLE)
    found = given if given and Path(given).is_file() else next(filter(None, map(shutil.which, _NAMES)), None)
    found = found or next((each for each in _ELSEWHERE if Path(each).is_file()), None)
    if found is None:
        raise InputError(
            "PDF: the page is printed by Chromium, Chrome or Edge, and none is installed; install one (such as: "
            f"apt-get install chromium), or set {_VARIABLE} to it, or write .html and print that from a browser"
        )
    return Path(found)


def printed(page: str) -> bytes:
    """Return an HTML document as it is printed.

    Raises:
        InputError: no program is installed that prints, it fails, or it takes longer than `TIME_LIMIT_S`.
    """
    program = require_printer()
    with tempfile.TemporaryDirectory(prefix="situation-brief-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        (place / "profile" / "Default").mkdir(parents=True)
        (place / "profile" / "Default" / "Preferences").write_text(json.dumps(_NO_SCRIPTS), "utf-8")
        (place / "page.html").write_text(page, "utf-8")
        said = _run([str(program), *_arguments(place)])
        try:
            return (place / "page.pdf").read_bytes()
        except FileNotFoundError as error:
            raise InputError(
                f"PDF: {program} printed nothing{said}; write .html and print that from a browser. A Chromium from a "
                "snap reads no /tmp: set TMPDIR to a folder in your home"
            ) from error


def _arguments(place: Path) -> list[str]:
    # As root Chromium does not start with its sandbox; what it shows is our own page, in which nothing runs.
    is_root = sys.platform != "win32" and os.geteuid() == 0
    return [
        *_HELD,
        *(["--no-sandbox"] if is_root else []),
        f"--user-data-dir={place / 'profile'}",
        f"--print-to-pdf={place / 'page.pdf'}",
        (place / "page.html").as_uri(),
    ]


def _run(command: list[str]) -> str:
    """Run a program to its end or for as long as it may, and end what it started; return what it said at last."""
    process = subprocess.Popen(  # noqa: S603 - an installed browser, with our own arguments
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        _, said = process.communicate(timeout=TIME_LIMIT_S)
    except subprocess.TimeoutExpired as error:
        raise InputError(
            f"PDF: {command[0]} took longer than {TIME_LIMIT_S:.0f} s; write .html and print that from a browser"
        ) from error
    finally:
        _end(process)
    last = next((line for line in reversed(said.splitlines()) if line.strip()), "")
    return f" ({last.strip()[:200]})" if last and process.returncode else ""


def _end(process: "subprocess.Popen[str]") -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stderr:
        process.stderr.close()


def require_printing() -> None:
    """See to it that PDF files can be made here.

    Raises:
        InputError: a program or a library is missing; the message says which, and how to get it.
    """
    require_pypdf()
    require_printer()


def page_to_pdf(page: str, title: str, producer: str) -> bytes:
    """Return a page without scripts as PDF; the same page, printed by the same Chromium, gives the same bytes.

    Args:
        page: the HTML document.
        title: of the document, for its properties.
        producer: what made it, for the same.

    Raises:
        InputError: it cannot be printed here, for want of a program or a library, or in the time that it may take.
    """
    require_printing()
    return with_own_properties(printed(page), title, producer)

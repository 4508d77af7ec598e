"""What could not be written in the end, found before anything is fetched, read or paid for."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from summarizer.errors import InputError
from summarizer.files import require_writable


def check_outputs(outputs: Sequence[Path], given: Sequence[Path | str]) -> None:
    """Refuse an output that nobody could write, that needs what is not installed, or that would replace an article.

    Raises:
        InputError: the option, what is wrong with it, and what to do.
    """
    articles = {path.resolve() for path in given if isinstance(path, Path) and path.is_file()}
    for output in outputs:
        _require_format(output)
        if output.resolve() in articles:
            raise InputError(f"-o {output}: is one of the articles, which the brief would replace; name another")
        require_writable(output, "-o, the brief,")


def check_folder(option: str, folder: Path | None) -> None:
    """Refuse a folder to write into that cannot be one, or that takes nothing.

    Raises:
        InputError: the option, what is wrong with it, and what to do.
    """
    if not folder:
        return
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{option} {folder}: a file has this name, and a folder is needed; name another")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{option} {folder}: the folder cannot be made ({error.strerror}); name another") from error
    require_writable(folder / "probe", f"{option}, what goes into this folder,")


def _require_format(output: Path) -> None:
    from summarizer.extras import how_to_install, is_installed
    from summarizer.render import format_of

    try:
        asked = format_of(output)
    except InputError as error:
        raise InputError(f"-o {error}") from error
    if asked == "pdf":
        from summarizer.render.pdf import require_printing

        require_printing()
    if asked == "xlsx" and find_spec("xlsxwriter") is None:  # a checkout may be newer than what was installed with it
        raise InputError(f"-o {output}: the library xlsxwriter is missing; in the checkout: pip install .")
    if asked == "geojson" and not is_installed("map"):
        raise InputError(f"-o {output}: needs the gazetteer of the extra map; {how_to_install('map')}")

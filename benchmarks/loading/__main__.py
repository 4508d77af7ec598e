"""How long reading takes beside trafilatura alone, and how much memory large inputs take.

    python -m benchmarks.loading

Makes its inputs: pages of the length of a news article with a menu and a footer, one page of 5 MB, a feed of 10,000
entries, and a mailbox of 500 MB.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from summarizer.loading import load_articles

PAGES = 200
SENTENCE = (
    "The fire service of town {n} said on Tuesday that {n} workers died when a hall near the harbour burnt down. "
)


def page(number: int, paragraphs: int = 12) -> str:
    """Return a page of the length of a news article."""
    links = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(40))
    text = "".join(f"<p>{SENTENCE.format(n=number * 1000 + n) * 3}</p>" for n in range(paragraphs))
    head = f"<head><title>Fire {number}</title><meta property='article:published_time' content='2021-05-04'></head>"
    body = (
        f"<nav><ul>{links}</ul></nav><article><h1>Fire {number}</h1>{text}</article><footer><p>All rights.</p></footer>"
    )
    return f"<!DOCTYPE html><html>{head}<body>{body}</body></html>"


def feed(entries: int) -> str:
    """Return a feed of that many entries."""
    items = "".join(
        f"<item><title>{n}</title><description>{SENTENCE.format(n=n)}</description></item>" for n in range(entries)
    )
    return f"<rss version='2.0'><channel><title>Gazette</title>{items}</channel></rss>"


def write_mailbox(path: Path, size: int) -> None:
    """Write a mailbox of about that many bytes, most of it an attached picture in each message."""
    picture = "A" * 76 + "\n"
    with path.open("w") as file:
        number = 0
        while file.tell() < size:
            file.write(
                f"From a@b.example Wed May  5 08:00:00 2021\nFrom: a@b.example\nSubject: {number}\nMIME-Version: 1.0\n"
            )
            file.write("Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\n")
            file.write(
                f"{SENTENCE.format(n=number)}\n--B\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
            )
            file.write(picture * 1000 + "--B--\n\n")
            number += 1


def seconds(do: Callable[[], object]) -> float:
    """Return how long something takes, in seconds of processor time."""
    start = time.process_time()
    do()
    return time.process_time() - start


def read_alone(path: Path) -> None:
    """Read one file, and print its size, the time, and the most memory that the process has had."""
    took = seconds(lambda: load_articles([path]))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| {path.name} | {path.stat().st_size / 1e6:.1f} MB | {took:.1f} s | {most:.0f} MB |", flush=True)


def main() -> None:
    """Measure all, each large input in a process of its own."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        pages = [page(number) for number in range(PAGES)]
        (folder / "pages").mkdir()
        for number, each in enumerate(pages):
            (folder / "pages" / f"{number}.html").write_text(each)
        load_articles([folder / "pages" / "0.html"])  # imports are not what is measured
        alone = seconds(lambda: [trafilatura.bare_extraction(each, with_metadata=True) for each in pages])
        ours = seconds(lambda: load_articles([folder / "pages"]))
        print(f"1,000 articles: {alone * 1000 / PAGES:.1f} s trafilatura alone, {ours * 1000 / PAGES:.1f} s loaded\n")
        (folder / "page.html").write_text(page(1, 15_000))
        (folder / "feed.rss").write_text(feed(10_000))
        write_mailbox(folder / "mail.mbox", 500_000_000)
        large = (folder / "page.html").read_text()
        alone = seconds(lambda: trafilatura.bare_extraction(large, with_metadata=True))
        print(f"page.html: {alone:.1f} s trafilatura alone\n")
        print("| file | size | time | most memory |\n|---|---|---|---|", flush=True)
        for name in ("page.html", "feed.rss", "mail.mbox"):
            subprocess.run([sys.executable, "-m", "benchmarks.loading", str(folder / name)], check=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        read_alone(Path(sys.argv[1]))
    else:
        main()

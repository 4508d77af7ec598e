"""`python -m summarizer` is `summarize`."""

from summarizer.cli import main

main(prog_name="summarize")

"""`python -m summarizer` is `summarize`."""

from summarizer.cli import main

if __name__ == "__main__":  # the workers of `--engine dask` import this module too
    main(prog_name="summarize")

# The two commands people need: `make brief` and `make test`. Both need only Python 3.11 or later, make, and the
# package registry; both make .venv the first time, with the exact versions of requirements.lock.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BRIEF := build/brief
COVERAGE_FLOOR := 95

# Python keeps what it compiled, whatever the shell says: else each process of the tests compiles all libraries anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: messages tables brief test system coverage check lint types pyright installs record lock clean

brief: $(VENV)/installed
	@mkdir -p $(dir $(BRIEF))
	@env -u OPENAI_API_KEY -u OPENAI_BASE_URL $(BIN)/summarize seeds/ -o $(BRIEF).html -o $(BRIEF).md -o $(BRIEF).json
	@cat $(BRIEF).md
	@echo
	@echo "The brief lies in $(BRIEF).html, $(BRIEF).md and $(BRIEF).json; open the first in a browser."

# On all cores; whoever is done takes over tests of the others, one after the other, so that what a file's tests share
# is made once as a rule. A single test runs quicker without: .venv/bin/python -m pytest tests/test_loading.py
test: $(VENV)/installed
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not slow and not system"

# The tests that start programs: browsers, the workers of an engine, an installed wheel.
system: $(VENV)/installed
	$(BIN)/python -m pytest -n auto --dist worksteal -m "system and not slow"

# The tests, and which lines none of them reaches; fewer than the floor fail.
coverage: $(VENV)/installed
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered --cov-fail-under=$(COVERAGE_FLOOR)

check: lint types test system

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo

types: $(VENV)/installed
	$(BIN)/mypy
	$(BIN)/mypy tests/outside/program.py

# What pyright says of a program that uses the library; it fetches its own program from the npm registry first.
pyright: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pyright
	$(BIN)/pyright --pythonpath $(BIN)/python tests/outside/program.py

# Does an installed wheel read every format, with each Python and the pip that it brings? Needs the package registry.
# make installs [PYTHONS="python3.11 /opt/python3.13/bin/python3"]
installs: $(VENV)/installed
	$(BIN)/python -u .ci/installs.py $(PYTHONS)

# Records the answers for seeds/ anew from a live endpoint: make record MODEL=openai/... [BASE_URL=http://...]
record: $(VENV)/installed
	@test -n "$(MODEL)" || { echo "say which model: make record MODEL=PROVIDER/NAME [BASE_URL=...]"; exit 2; }
	@mkdir -p $(dir $(BRIEF))
	$(BIN)/summarize seeds/ --record cassettes --model $(MODEL) $(if $(BASE_URL),--base-url $(BASE_URL)) -o $(BRIEF).md

# Brings the catalogues of translations up to date with summarizer/render/messages.py; what is new stays empty.
messages: $(VENV)/installed
	$(BIN)/python .ci/catalogues.py

# Fills the lines of the tables of words to the margin, and drops a word that stands twice in one list.
tables: $(VENV)/installed
	$(BIN)/ruff format --quiet --config format.skip-magic-trailing-comma=true summarizer/domain/languages/??.py
	$(BIN)/python .ci/word_tables.py summarizer/domain/languages/??.py summarizer/grounding/counted.py
	$(BIN)/ruff format --quiet summarizer/domain/languages summarizer/grounding/counted.py

# Brings requirements.lock up to date with pyproject.toml, and with UPGRADE=1 each library to its newest version.
lock: $(VENV)/installed
	$(BIN)/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-options --no-header --extra dev \
		$(if $(UPGRADE),--upgrade) --output-file requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

# What is imported is compiled then; to compile all that is installed takes longer than a brief does.
$(VENV)/installed: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

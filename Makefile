# Every target sets up what it needs; `make demo` and `make test` are all a newcomer has to know.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH ?= ../shared/bench

.PHONY: demo test check fixtures lint bench bench-speed reports clean setup

demo: setup  ## compare the shipped pair and print the report
	@$(BIN)/factcompare demo

setup: $(READY)

# torch is pinned to a release whose CPU build is small; see CONTRIBUTING.md.
$(READY): pyproject.toml constraints.txt
	@echo "Setting up $(VENV) (a few minutes the first time) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	@touch $(READY)

test: setup  ## run all the tests
	$(BIN)/python -m pytest

lint: setup  ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fixtures: setup  ## judge every fixture pair
	$(BIN)/factcompare check fixtures

check: lint test fixtures  ## what continuous integration runs

bench: setup  ## quality on annotated article pairs; skips where they are absent
	$(BIN)/python benchmarks/quality.py --bench $(BENCH)

bench-speed: setup  ## speed, as ratios within one run
	$(BIN)/python benchmarks/cold_start.py

reports: setup  ## rebuild the sample reports
	$(BIN)/python reports/build.py
	$(BIN)/factcompare check fixtures --markdown reports/fixtures.md

clean:  ## remove everything that can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

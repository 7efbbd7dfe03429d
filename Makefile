# Every target sets up what it needs; `make demo` and `make test` are all a newcomer has to know.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH ?= ../shared/bench
FUZZ_SECONDS ?= 600
FUZZ_CORPUS ?= $(HOME)/.cache/factcompare-fuzz

.PHONY: demo test check explore fixtures lint bench bench-speed reports hostile input-growth fuzz clean setup

demo: setup  ## compare the shipped pair and print the report
	@$(BIN)/factcompare demo

setup: $(READY)

# torch is pinned to a release whose CPU build is small; see CONTRIBUTING.md.
$(READY): pyproject.toml constraints.txt
	@echo "Setting up $(VENV) (a few minutes the first time) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	@touch $(READY)

# Files stay whole, so that what a file shares is made once; each process loads the models, and has
# one thread for torch, as there is a process for every core.
test explore: export OMP_NUM_THREADS = 1

test: setup  ## run all the tests
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

explore: setup  ## the property tests, with inputs drawn anew
	$(BIN)/python -m pytest -m hypothesis --hypothesis-profile explore --numprocesses auto --dist loadfile

lint: setup  ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fixtures: setup  ## judge every fixture pair
	$(BIN)/factcompare check fixtures

check: lint test fixtures  ## what continuous integration runs

bench: setup  ## quality on annotated article pairs; skips where they are absent
	@if [ -d "$(BENCH)/dev" ]; then $(BIN)/factcompare evaluate "$(BENCH)/dev" --by-event; \
	else echo "$(BENCH)/dev is not here: nothing is scored"; fi

bench-speed: setup  ## speed, as ratios within one run; figures go to benchmarks/results/ and reports/performance.md
	$(BIN)/python benchmarks/speed.py

reports: setup  ## rebuild the sample reports
	$(BIN)/python reports/build.py
	$(BIN)/factcompare check fixtures --markdown reports/fixtures.md

hostile: setup  ## thousands of hostile inputs; figures go to reports/robustness.md
	$(BIN)/python -m tests.hostile.drive 10000 --figures reports/robustness.md

input-growth: setup  ## worst-case times of patterns and parsers; figures go to reports/robustness.md
	$(BIN)/python benchmarks/input_growth.py --figures reports/robustness.md

fuzz: $(VENV)/.fuzzing  ## ten minutes over all targets; goes on from what earlier runs learned
	$(BIN)/python -m fuzz.run $(FUZZ_CORPUS) --seconds $(FUZZ_SECONDS) --figures reports/robustness.md

$(VENV)/.fuzzing: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "atheris==3.0.0"
	@touch $@

clean:  ## remove everything that can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

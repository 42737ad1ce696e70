# Every command a developer may run. `make` alone lists them.
.DEFAULT_GOAL := help
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
OUT := out
UI_LANG := kk
export LANG := C.UTF-8
# Where it is set, every process that a test starts would compile the whole program anew.
unexport PYTHONDONTWRITEBYTECODE

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

$(VENV)/.ready: requirements/dev.lock requirements/setup.sh
	@bash requirements/setup.sh $(VENV)
	@$(PY) -m compileall -q app ui forms # or the first window stands still while it is done

setup: $(VENV)/.ready ## system packages, virtual environment, locked dependencies

run: setup ## the workstation on the training stand (no display: the tour)
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@$(PY) -m app --training
else
	@echo "No display here: the tour drives the workstation instead."
	@$(MAKE) --no-print-directory tour
	@echo "Pictures: $(OUT)/tour/pictures   papers: $(OUT)/tour/papers   what happened: $(OUT)/tour/summary.json"
endif

test: setup ## all tests, 2 processes
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 -m "not bench and not soak"

soak: setup ## the long runs
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m soak

check: setup ## style, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

tour: setup ## drives the real screens through whole cases: make tour UI_LANG=ru OUT=folder
	@QT_QPA_PLATFORM=offscreen $(PY) -m app tour --out $(OUT)/tour --lang $(UI_LANG)

bench: setup ## ratios against floors and peers
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -s -p no:randomly -m bench tests/bench

installer: setup ## a one-folder program in dist/tereze
	$(BIN)/pyinstaller --noconfirm --log-level ERROR build_installer.spec
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q tests/integration/test_start.py

translations: setup ## collect texts from the sources into resources/translations
	$(BIN)/pyside6-lupdate -no-obsolete -locations none $$(git ls-files 'ui/*.py') -ts resources/translations/tereze_kk.ts resources/translations/tereze_ru.ts resources/translations/tereze_en.ts

format: setup ## put the sources into the one style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: setup ## exact versions and hashes again
	$(BIN)/pip install uv
	$(BIN)/uv pip compile requirements/dev.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -o requirements/dev.lock
	$(BIN)/uv pip compile requirements/runtime.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -c requirements/dev.lock -o requirements/runtime.lock

clean: ## what was built
	rm -rf $(VENV) build dist $(OUT) .mypy_cache .ruff_cache .pytest_cache

.PHONY: help setup run test soak check tour bench installer translations format lock clean

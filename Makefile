# Everything is set up by the targets themselves; what is set up already is not touched again.
# Needed beforehand: python3 (3.11 or newer) and make. Another Python: make PYTHON=python3.12 ...

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run demo test test-fast lint bench fuzz page words package lock set-up set-up-judges
.DELETE_ON_ERROR:

PYTHON ?= python3
export PYTHON

# A stamp's name carries the digest of what it was made from: a changed lock is installed, an old one is not run with.
# The checkout's place is in it too, since what an environment holds has that place written into it.
digest = $(shell (cat $(1); pwd) | sha256sum | cut -c1-16)
SYSTEM := .venv/.system-$(call digest,packaging/set-up.sh)
OURS := .venv/.ours-$(call digest,requirements.lock pyproject.toml)
JUDGES := .venv-judges/.judges-$(call digest,requirements-judges.lock)

# Where an environment's Python is gone (a newer system, another machine) its stamp says nothing.
$(shell for folder in .venv .venv-judges; do $$folder/bin/python -c '' 2>/dev/null || rm -f $$folder/.ours-* $$folder/.judges-*; done)

# Two workers: the suite is written for two cores. `make test PYTEST='-n 0 -k score'` runs a part of it by itself.
PYTEST ?= -n 2
ROOMS := domain credentials workspace

help: ## What can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 10

run: page words ## Open the program (WORKSPACE=folder: on that workspace)
	@.venv/bin/credesk-gui $(WORKSPACE)

demo: page words ## Run the main job; what it made lies under demo/, with pictures of the windows. Then open them, if there is a screen
	@.venv/bin/credesk demo demo
	@echo; echo "Draws pictures of the windows"
	@QT_QPA_PLATFORM=offscreen CREDESK_PERSON="S. Njoroge" CREDESK_PASSPHRASE="$$(cat demo/passphrase.txt)" \
		.venv/bin/credesk-gui --screens demo/screens demo/workspace
	@ls demo/screens/*.png
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ -z "$$CI" ]; then .venv/bin/credesk-gui demo/workspace; fi

test: page words $(JUDGES) ## Run the whole suite: with the packed program, and coverage of the rooms that must have it
	@.venv/bin/python -m pytest $(PYTEST) -m "package or not package" --cov --cov-report= $(ROOMS:%=--room-coverage=%:95)

test-fast: page words $(JUDGES) ## The suite without the packed program and without coverage
	@.venv/bin/python -m pytest $(PYTEST)

lint: $(OURS) ## Style, types and import directions
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check --quiet
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-cache
	@.venv/bin/python packaging/build_page.py --types

bench: page words $(JUDGES) ## Speed beside other programs, medians of one run
	@.venv/bin/python -m tests.bench

fuzz: $(OURS) ## A million changed certificates, keys and files; goes on where it stopped (COUNT=…, SEED=…)
	@nice -n 19 .venv/bin/python -m tests.fuzz $(or $(COUNT),1000000) $(or $(SEED),1)

page: $(OURS) ## The employer's page: build/verifier/page (a static folder) and build/verifier/page.html (one file)
	@.venv/bin/python packaging/build_page.py

words: $(OURS) ## The translations of the windows as Qt reads them: build/translations (docs/translating.md)
	@.venv/bin/python packaging/words.py --make

package: page words ## One folder for machines without Python: dist/credesk-VERSION-linux-MACHINE.tar.xz
	@packaging/package.sh

lock: ## Pin the dependencies of pyproject.toml anew (needs Python 3.11; LOCK=--upgrade for newer ones)
	@packaging/lock.sh $(LOCK)

set-up: $(OURS)
set-up-judges: $(JUDGES)

$(SYSTEM):
	@packaging/set-up.sh system
	@mkdir -p $(@D)
	@rm -f .venv/.system-*
	@touch $@

$(OURS): | $(SYSTEM)
	@packaging/set-up.sh venv .venv requirements.lock
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	@rm -f .venv/.ours-*
	@touch $(SYSTEM) $@

$(JUDGES): | $(SYSTEM)
	@packaging/set-up.sh venv .venv-judges requirements-judges.lock
	@rm -f .venv-judges/.judges-*
	@touch $@

# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Names for the scripts in dev/, which do the work and take options; see the head of each.

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev demo serve test coverage bench generate format lint fuzz sanitize soak proofs

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: ## install what building and running needs (apt; sudo when not root)
	@dev/setup.sh

setup-dev: ## install code generators and test oracles on top of setup
	@dev/setup-dev.sh

demo: ## build the programs, start a server with sample data and call every endpoint
	@dev/demo.sh

serve: ## run a development server until Ctrl-C
	@dev/serve.sh

test: ## build everything and run all tests
	@dev/test.sh

coverage: ## run all tests and print the line coverage of each target
	@dev/coverage.sh

bench: ## measure Baton and its peers side by side
	@dev/bench.sh

generate: ## write the generated code anew from Protos/
	@dev/generate.sh

format: ## format all Swift files in place
	@dev/format.sh

lint: ## check format, licence headers, forbidden constructs and scripts
	@dev/lint.sh

fuzz: ## fuzz whatever reads bytes from outside: SECONDS= for each target, JOBS= at a time, TARGETS=
	@dev/fuzz.sh $(if $(SECONDS),--seconds "$(SECONDS)") $(if $(JOBS),--jobs "$(JOBS)") $(if $(TARGETS),--targets "$(TARGETS)")

sanitize: ## run tests under AddressSanitizer with LeakSanitizer, and under ThreadSanitizer
	@dev/sanitize.sh

soak: ## all kinds of calls at once for MINUTES=, 5 by default: nothing leaks, nothing grows; SEED=
	@dev/soak.sh $(or $(MINUTES),5) $(SEED)

proofs: ## show the bounds with clocks and memory figures that RELIABILITY.md tells; one alone: dev/proofs/NAME.sh
	@dev/proofs/all.sh

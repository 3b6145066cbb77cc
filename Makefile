# Every target is one script of tools/ or one docker compose command. "make" alone lists them.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
COMPOSE := docker compose
# Who acts is kept in the jobs' history.
SCHEDULER := $(COMPOSE) exec $(shell test -t 0 || echo --no-TTY) --env GTH_OPERATOR=$(shell id -un) scheduler gth-scheduler
# make up STAGING=1: every target with the staging overlay (or set COMPOSE_FILE in .env, once and for all)
ifneq ($(filter-out 0 no false,$(STAGING)),)
export COMPOSE_FILE := docker-compose.yml:compose.staging.yml
endif

.PHONY: help up update down destroy status logs psql connection-info seed test check bench backup restore switchover rotate-credentials \
        doctor preflight role-matrix jobs jobs-next job-run job-history job-pause job-resume jobs-reload

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: ## check the machine, build, start everything and wait until it is healthy
	@tools/up

update: ## the distribution's newest packages in every image (the stack is replaced: a minute's outage)
	@tools/update

down: ## stop everything and keep the data
	@$(COMPOSE) --profile '*' down --remove-orphans

destroy: ## stop everything and delete the data (asks; FORCE=1 does not)
	@FORCE=$(FORCE) tools/destroy

status: ## what runs where, and who leads
	@tools/status

logs: ## follow the logs (S="pgbouncer redis" for some services)
	@$(COMPOSE) logs --follow --tail 100 $(S)

jobs: ## every maintenance job: next run, last result, how long it takes (ARGS=--json)
	@$(SCHEDULER) list $(ARGS)

jobs-next: ## what is due in the next days (DAYS=7)
	@$(SCHEDULER) next --days $(or $(DAYS),7) $(ARGS)

job-run: ## ask for a run now (JOB=…; ARGS=--wait shows its progress, ARGS=--dry-run the statements it would run)
	@$(SCHEDULER) run $(JOB) $(ARGS)

job-history: ## the latest runs (JOB=… for one job, ARGS=--failed for those that went wrong)
	@$(SCHEDULER) history $(JOB) $(ARGS)

job-pause: ## let a job's schedule rest (JOB=… REASON="why")
	@$(SCHEDULER) pause $(JOB) --reason "$$REASON"

job-resume: ## let a paused job's schedule go on (JOB=…)
	@$(SCHEDULER) resume $(JOB)

jobs-reload: ## have the running schedulers read the jobs.yml that you mounted into them again
	@$(COMPOSE) kill --signal SIGHUP scheduler

psql: ## a session as gth_admin on the leader (ARGS='-c "SELECT 1"' is passed on)
	@tools/psql $(ARGS)

connection-info: ## write .connection/ (CA certificate, DSNs, Redis URL) and say how to use it
	@tools/connection-info

seed: ## load the development data
	@tools/seed

test: ## install what the tests need and run all of them (ARGS="-k pattern" is passed on)
	@tools/test $(ARGS)

check: ## linters, types, Compose files
	@tools/check

bench: ## measure the stack against its alternatives (ARGS=--help for the options)
	@tools/python-env && .venv/bin/python -m bench $(ARGS)

backup: ## a dump of the whole database, read from the standby (FILE=hub.dump)
	@tools/backup "$(FILE)"

restore: ## the database as a backup has it; whoever was erased since stays erased (FILE=…; asks, FORCE=1 does not)
	@FORCE=$(FORCE) tools/restore "$(FILE)"

switchover: ## make the standby the leader, on purpose and without loss
	@tools/switchover

rotate-credentials: ## new passwords for every role, applied to the running stack
	@tools/rotate-credentials

doctor: ## look for what is wrong and say what to do
	@tools/doctor

role-matrix: ## write docs/role-matrix.md from the catalogue of a throw-away database
	@tools/python-env && tools/server-programs && .venv/bin/python tools/role_matrix.py

preflight: ## only the checks that "make up" makes before it starts anything
	@tools/preflight

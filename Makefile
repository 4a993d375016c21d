# The commands of this project. Each installs what it misses, below target/ where it can.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

TOOLS := target/tools
NODE_TOOLS := binaryen@132.0.0 esbuild@0.28.2
CARGO_DENY_VERSION := 0.20.2
# The tool writes the JavaScript for exactly the crate that is linked in.
WASM_BINDGEN_VERSION := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub("\"", ""); print $$3 }' Cargo.lock)
# What rustc itself emits for wasm32; wasm-opt refuses a feature that it is not told of.
WASM_FEATURES := --enable-bulk-memory --enable-nontrapping-float-to-int --enable-reference-types \
	--enable-sign-ext --enable-mutable-globals --enable-multivalue

# Small after brotli, not before: a function that is not pulled into its one caller, and lies beside those that
# look like it, packs better. Measured in November 2026: 148.4 kB without the last two, 138.7 with them.
WASM_SMALLER := -Oz --one-caller-inline-max-function-size=20 --reorder-functions-by-name

WASM := target/wasm32-unknown-unknown/wasm-release/app.wasm
STYLE := target/style/portaal.css target/style/iconen.svg
# Folders too, so that a file that goes is noticed. The content names icons.
STYLE_SOURCES := $(shell find style server/content -path style/node_modules -prune -o -print)

.PHONY: help start dev check test bench site clean cargo-deny FORCE

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

start: site ## build and serve the demo gemeente on http://127.0.0.1:3000
	cargo build --release -p server --bin server
	PORTAAL_DEMO=1 exec target/release/server

dev: site ## rebuild and reload while you edit
	PORTAAL_DEMO=1 exec node .ci/dev.mjs

check: ## everything that needs no browser and no PostgreSQL
	@exec .ci/test check

test: ## everything
	@exec .ci/test all

bench: site ## the benchmarks, each with a control measured in the same run
	cargo bench -p server --bench zoeken
	cargo bench -p server --bench pagina

site: target/site/manifest.json ## what the browser loads, into target/site

clean: ## remove what was built; tools and data stay
	find target -mindepth 1 -maxdepth 1 ! -name tools -exec rm -rf {} +

# --- The site: Rust to WASM, smaller WASM, style, and one folder with hashed names.

target/site/manifest.json: public $(wildcard public/* public/zoekhulp/*) public/node_modules/.package-lock.json \
		target/site-build/app_bg.wasm $(STYLE) $(TOOLS)/node.stamp
	node public/build.mjs

target/site-build/app_bg.wasm: $(WASM) $(TOOLS)/wasm-bindgen-$(WASM_BINDGEN_VERSION) $(TOOLS)/node.stamp
	$(TOOLS)/bin/wasm-bindgen --target web --no-typescript --out-name app --out-dir $(@D) $(WASM)
	$(TOOLS)/node/node_modules/.bin/wasm-opt $(WASM_SMALLER) $(WASM_FEATURES) $@ -o $@

# Cargo knows best whether this is stale, and leaves the file alone when it is not.
$(WASM): FORCE | $(TOOLS)/rust.stamp
	@cargo build --quiet -p app --lib --target wasm32-unknown-unknown --profile wasm-release --no-default-features --features hydrate

$(STYLE) &: $(STYLE_SOURCES) style/node_modules/.package-lock.json
	node style/build.mjs
	@touch $(STYLE)

FORCE:

# --- Tools

%/node_modules/.package-lock.json: %/package-lock.json
	npm ci --prefix $* --no-audit --no-fund
	@touch $@

$(TOOLS)/node.stamp: Makefile
	npm install --prefix $(TOOLS)/node --no-save --no-audit --no-fund $(NODE_TOOLS)
	@touch $@

$(TOOLS)/rust.stamp: rust-toolchain.toml
	.ci/tools rust
	@mkdir -p $(@D) && touch $@

$(TOOLS)/wasm-bindgen-%: | $(TOOLS)/rust.stamp
	.ci/tools crate wasm-bindgen-cli $*
	@touch $@

cargo-deny: $(TOOLS)/cargo-deny-$(CARGO_DENY_VERSION)

$(TOOLS)/cargo-deny-%: | $(TOOLS)/rust.stamp
	.ci/tools crate cargo-deny $*
	@touch $@

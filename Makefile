# Developers' chores. The two commands that users need are in README.md.
PYTHON := .venv/bin/python

.PHONY: msi msi-test windows-bundle bundle bundle-test test lint fuzz audit one-switch faults scale soak storm watching-test ansible-lint ansible-test bench bench-long bench-library prove translations staff-translations settings-files fonts recordings lock screens deb station-test

test:
	python3 main.py test

lint:
	python3 main.py test tests/test_style.py tests/test_qml.py tests/test_imports.py

# Every page in every language, text size and theme on five screens (hours; goes on where it was stopped).
# Shorter: make audit AUDIT="--pairwise --briefly --languages en,es". The pictures: build/audit/index.html
audit:
	$(PYTHON) -m tests.audit $(AUDIT)

bench:
	python3 main.py bench

bench-long:
	python3 main.py bench --visits 500

# 200 touches a second for a minute on the real program; its short form, 5 s, is among the tests.
storm:
	CLEARING_STORM=60 $(PYTHON) -m pytest -q tests/visits/test_storms.py

# A whole visit by one switch through the real program, in Russian at the largest text (200 s).
one-switch:
	CLEARING_SCAN=1 $(PYTHON) -m pytest tests/visits/test_by_keys.py -k one_switch

prove:
	python3 main.py prove --virtual

# 2,000 random visits through the real kiosk (an hour and more), after two planted faults that it must find. The figures
# go to docs/soak.md. It listens to SIGTERM: then it tells what was reached.
soak:
	$(PYTHON) -m tests.soak --controls --out build/soak-planted
	$(PYTHON) -m tests.soak --report docs/soak.md $(SOAK)

# 10,000 kiosks' looks for updates against one static file server, with their clock made faster (15 minutes). The figures
# go to docs/scale.md; nginx is the server where it is installed. On a machine of its own: SCALE="--speed 360 --hours 24"
scale:
	$(PYTHON) -m tests.scale --report docs/scale.md $(SCALE)

screens:
	$(PYTHON) main.py screens --out build/screens/en
	$(PYTHON) main.py screens --out build/screens/es --language es

# After a change of the interface's words: translate what is new in Qt Linguist (or by hand), then run it again.
LANGUAGES := $(patsubst resources/translations/clearing_%.ts,%,$(wildcard resources/translations/clearing_*.ts))
translations:
	for language in $(LANGUAGES); do \
	  .venv/bin/pyside6-lupdate resources/qml/Clearing -ts resources/translations/clearing_$$language.ts \
	    -source-language en -target-language $$language -locations none -no-ui-lines -no-obsolete && \
	  .venv/bin/pyside6-lrelease resources/translations/clearing_$$language.ts || exit 1; \
	done

# The same for the staff's pages, whose words stand apart: a patients' language doesn't wait for them.
staff-translations:
	.venv/bin/pyside6-lupdate resources/qml/ClearingStaff kiosk/viewmodels/staff*.py kiosk/viewmodels/desk.py \
	  -ts resources/translations/staff_es.ts -source-language en -target-language es -locations none -no-ui-lines \
	  -no-obsolete && .venv/bin/pyside6-lrelease resources/translations/staff_es.ts

# After a change of kiosk/tables.py, allowed.py or explained.py: the settings as a file to edit, as a schema, as a page.
settings-files:
	$(PYTHON) main.py settings example > packaging/settings/settings.toml
	$(PYTHON) main.py settings schema > packaging/settings/settings.schema.json
	$(PYTHON) main.py settings table > docs/settings-table.md

# The fonts for what Atkinson Hyperlegible Next lacks, out of Noto's packages.
fonts:
	python3 -m venv build/fonts
	build/fonts/bin/pip install -q fonttools==4.68.0 fontpkg-noto-sans==2.15 fontpkg-noto-sans-arabic==2.12
	cd build/fonts && npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
	build/fonts/bin/python packaging/fonts/make.py build/fonts/lib/python3*/site-packages/fontpkg_noto_sans/files/"NotoSans[wdth,wght].ttf" \
	  build/fonts/lib/python3*/site-packages/fontpkg_noto_sans_arabic/files/*.ttf build/fonts/package

# The sentences to record for reading aloud, as a table; what comes back: python3 main.py recordings check DIR
recordings:
	mkdir -p build && $(PYTHON) main.py recordings list > build/recordings.csv && wc -l build/recordings.csv

# One folder with all that the program needs but Debian's own libraries: docs/bundle.md. (30 s)
bundle: build/bundle/tools
	PYTHONPATH=packaging $(PYTHON) -m bundle.build

build/bundle/tools: packaging/lock/build.txt
	$(PYTHON) -m pip install -q --require-hashes --only-binary :all: -r packaging/lock/build.txt
	mkdir -p build/bundle && touch build/bundle/tools

# The Windows installer (docs/windows.md): make msi PAYLOAD=folder, made on Windows; without one of a stand-in (60 s).
PAYLOAD ?= build/windows/staged
msi: $(PAYLOAD)/clearing.exe
	$(PYTHON) packaging/windows/build.py $(PAYLOAD) build/clearing.msi && ls -l build/clearing.msi

build/windows/staged/clearing.exe:
	$(PYTHON) packaging/windows/stage.py build/windows/staged

# The bundle for Windows, built in wine (apt-get install wine64 wine gcc-mingw-w64-x86-64; 1 GB, four minutes or more).
windows-bundle:
	rm -rf build/windows/made && $(PYTHON) packaging/windows/bundled.py build/windows/made

# Installed, updated and removed in wine (apt-get install wine64 wine; a few minutes).
msi-test: $(PAYLOAD)/clearing.exe
	$(PYTHON) packaging/windows/wine.py $(PAYLOAD)

# The built bundle in minimal Debians with nothing but packaging/bundle/libraries.txt: check, prove, a whole visit (as
# root; some minutes). Another one: make bundle-test RELEASE=trixie
bundle-test:
	PYTHONPATH=packaging $(PYTHON) -m bundle.roots $(RELEASE)

# Renews the lock files from run.in, test.in and build.in; look at the difference before you commit it.
lock: build/uv/bin/uv
	cd packaging/lock && for name in run test build; do \
	  ../../build/uv/bin/uv pip compile -q --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
	  -o $$name.txt $$name.in; done

build/uv/bin/uv:
	python3 -m venv build/uv && build/uv/bin/pip install -q uv==0.9.*

# 10,000 mutated questionnaires and packs: each refused in a sentence, or run to its end or shown whole (half an hour).
fuzz:
	CLEARING_FUZZ=10000 $(PYTHON) -m pytest tests/library/test_fuzz.py tests/library/test_fuzz_packs.py -q --timeout 7200

# 10,000 guides in five languages: compiled, mended, opened, searched (some minutes, 600 MB in /var/tmp).
bench-library:
	$(PYTHON) -m tests.bench.library

# Everything that can break, broken on purpose, and what the patient saw: writes docs/faults.md (20 minutes, as root).
# One of them: make faults FAULTS="segfault"
faults:
	$(PYTHON) -m tests.faults $(FAULTS)

# The real kiosk, watched by Debian's Prometheus and node-exporter (2 minutes); the short form is among the tests.
watching-test:
	CLEARING_WATCHING=1 $(PYTHON) -m pytest -q tests/packaging/test_watching.py

# The Ansible role, looked at, and run twice against a machine of its own (root; some minutes). ansible-core and
# ansible-lint: python3 -m venv DIR && DIR/bin/pip install ansible-core==2.19.14 ansible-lint==26.10.1
ANSIBLE_BIN ?= /work/tools-venv/bin
ansible-lint:
	cd packaging/ansible && PATH=$(ANSIBLE_BIN):$$PATH ansible-lint --offline --profile production && \
	  PATH=$(ANSIBLE_BIN):$$PATH ansible-playbook --syntax-check site.yml

ansible-test:
	ANSIBLE_BIN=$(ANSIBLE_BIN) $(PYTHON) -m tests.packaging.rollout $(ROLLOUT)

# clearing and clearing-station as Debian packages, of the bundle that `make bundle` has made: build/deb.
deb:
	$(PYTHON) packaging/deb/build.py

# Both installed into a Debian made by debootstrap, which is then booted, upgraded, probed, proven and given back (as
# root; 15 minutes). Another Debian: make station-test SUITES="bookworm trixie"
SUITES := bookworm
station-test:
	$(PYTHON) -m tests.packaging.station $(SUITES)

"""Alert rules, dashboard and node-exporter's arguments: good by Debian's own tools, and of figures that there are."""

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families as families

from kiosk.keeper import control
from kiosk.keeper.watching import OFTEN, Source, Watching
from tests.keeper.test_watching import Watched
from tests.packaging.watched import FOLDER, Prometheus, free_port, node_exporter, read
from tests.visits.robot import kiosk, status, until

NEEDED = ("promtool", "prometheus", "prometheus-node-exporter")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="Debian's prometheus and prometheus-node-exporter are not installed"
)
AGES = {"packs": [["clinic", "7"]], "ends": {"2999-01-01": 1}, "without_review": 1, "lines_checked": "2026-01-01"}
OURS, MACHINES = r"\bclearing_[a-z_]+", r"\bnode_[a-z_]+"
PER_VISIT = "node_forks_total node_context_switches_total node_intr_total node_cpu_seconds_total node_load1 " \
            "node_memory_MemAvailable_bytes node_disk_io_time_seconds_total process_cpu_seconds_total"  # fmt: skip


def promtool(*words):
    done = subprocess.run(["promtool", *words], cwd=FOLDER, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def expressions(of):
    """All that the rules or the dashboard ask for."""
    if of == "rules.yml":
        return re.findall(r"^ +expr: (?:\|\n((?: {10}.*\n)+)|(.*)\n)", (FOLDER / of).read_text(), re.MULTILINE)
    panels = json.loads((FOLDER / of).read_text())["panels"]
    return [(target["expr"], "") for panel in panels for target in panel["targets"]]


@pytest.fixture
def exported(tmp_path):
    """The names of all figures of a kiosk of which everything is known."""
    watched = Watched(tmp_path)
    watched.figures.ages, watched.figures._source = AGES, lambda: Source(1.0, 2.0)
    return {sample.name for family in families(watched.figures.text().decode()) for sample in family.samples}


@pytest.mark.parametrize("words", [
    ("check", "rules", "rules.yml"), ("test", "rules", "rules.test.yml"), ("check", "config", "prometheus.yml"),
    ("check", "config", "--syntax-only", "--agent", "prometheus-agent.yml"),
], ids=lambda words: " ".join(words[:2]))  # fmt: skip
def test_promtool_finds_nothing_wrong(words):
    status, said = promtool(*words)
    assert status == 0, said


def test_promtool_would_find_an_alert_that_is_late(tmp_path):
    (tmp_path / "rules.yml").write_text((FOLDER / "rules.yml").read_text().replace("for: 15m\n", "for: 45m\n"))
    head, _, cases = (FOLDER / "rules.test.yml").read_text().partition("  - name: ")
    gone = next(case for case in cases.split("  - name: ") if "alertname: ClearingDown" in case)
    (tmp_path / "rules.test.yml").write_text(f"{head}  - name: {gone}")
    status, said = promtool("test", "rules", str(tmp_path / "rules.test.yml"))
    assert status == 1 and "ClearingDown" in said


@pytest.mark.parametrize("of", ["rules.yml", "dashboard.json"])
def test_each_figure_that_is_asked_for_is_told(of, exported):
    asked = {name for parts in expressions(of) for name in re.findall(OURS, "".join(parts))}
    assert len(asked) >= 8 and asked <= exported


def test_each_alert_has_its_case():
    alerts = set(re.findall(r"alert: (\w+)", (FOLDER / "rules.yml").read_text()))
    assert len(alerts) > 15 and alerts == set(
        re.findall(r"\bClearing[A-Z]\w+", (FOLDER / "rules.test.yml").read_text())
    )


def test_the_page_for_all_says_each_alert_and_each_figure(exported):
    page = (FOLDER.parent.parent / "docs" / "watching.md").read_text()
    alerts = set(re.findall(r"alert: (\w+)", (FOLDER / "rules.yml").read_text()))
    bare = {re.sub("_(bucket|sum|count)$", "", name) for name in exported}
    assert not {name for name in alerts | bare if f"`{name}" not in page}


def test_the_dashboard_is_whole_and_what_it_asks_is_sound(tmp_path):
    board = json.loads((FOLDER / "dashboard.json").read_text())
    panels = board["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels) and board["uid"] and board["schemaVersion"]
    for panel in panels:
        place = panel["gridPos"]
        assert panel["title"] and place["x"] + place["w"] <= 24 and panel["datasource"]["uid"] == "${source}"
        assert len({target["refId"] for target in panel["targets"]}) == len(panel["targets"])
    variables = {variable["name"]: variable["current"].get("value", "") for variable in board["templating"]["list"]}
    rules = []
    for number, (expression, _) in enumerate(expressions("dashboard.json")):
        assert set(re.findall(r"\$([a-z]\w*)", expression)) <= set(variables)
        plain = expression.replace("$most", variables["most"]).replace("$kiosk", variables["kiosk"])
        rules.append({"record": f"panel:{number}", "expr": plain})
    (tmp_path / "panels.yml").write_text(json.dumps({"groups": [{"name": "panels", "rules": rules}]}))
    status, said = promtool("check", "rules", str(tmp_path / "panels.yml"))
    assert status == 0 and f"{len(rules)} rules" in said, said


def test_the_kiosks_of_the_table_come_with_trouble_first():
    (table,) = [one for one in json.loads((FOLDER / "dashboard.json").read_text())["panels"] if one["type"] == "table"]
    steps = {step["id"]: step["options"] for step in table["transformations"]}
    assert steps["sortBy"]["sort"] == [{"field": "Troubles", "desc": True}]
    assert (
        "Troubles" in steps["organize"]["renameByName"].values() and "clearing:troubles" in table["targets"][0]["expr"]
    )


@pytest.fixture
def handed_out(tmp_path):
    """A keeper of fakes with a real port and a real file, in a loop of its own; its port, and its folder."""
    watched, port, folder, ended = Watched(tmp_path), free_port(), tmp_path / "textfiles", threading.Event()
    watched.figures.ages = AGES

    async def keep():
        watching = Watching(watched.content, watched.log, watched.daily, watched.clock)
        watching._figures = watched.figures
        watching.set({"port": port, "file": str(folder / "clearing.prom")})
        while not ended.is_set():
            watched.clock.now += OFTEN
            watching.tick(watched.keeper)
            await asyncio.sleep(0.05)
        watching.stop()

    loop = threading.Thread(target=lambda: asyncio.run(keep()))
    loop.start()
    yield port, folder
    ended.set()
    loop.join()


def test_a_real_prometheus_reads_both_ways_and_every_rule(handed_out, tmp_path, capsys):
    port, folder = handed_out
    exporter, place = free_port(), tmp_path / "prometheus"
    place.mkdir()
    kiosks = [f"127.0.0.1:{number}" for number in (port, exporter)]
    server = Prometheus(place, kiosks)
    with node_exporter(folder, exporter), server.running():
        healthy = server.until(lambda: len(found := server.found("clearing_healthy")) == 2 and found, "two kiosks")
        assert {labels["instance"]: value for labels, value in healthy} == dict.fromkeys(kiosks, 1.0)
        groups = server.until(lambda: evaluated(server.ask("rules")["groups"]), "all rules")
        rules = [rule for group in groups for rule in group["rules"]]
        assert {rule["health"] for rule in rules} == {"ok"} and len(rules) == 30
        firing = {labels["alertname"] for labels, _ in server.found('ALERTS{alertstate="firing"}')}
        assert firing == set()
        machine = {line.partition("{")[0].partition(" ")[0] for line in read(exporter)}
        server.until(lambda: len(server.found("clearing:troubles")) == 2, "the table's order")
    asked = {name for parts in expressions("rules.yml") for name in re.findall(MACHINES, "".join(parts))}
    assert asked and asked <= machine and not machine & set(PER_VISIT.split())
    assert not {name for name in machine if name.endswith("_created")}


def evaluated(groups):
    rules = [rule for group in groups for rule in group["rules"]]
    return groups if all(rule.get("health", "unknown") != "unknown" for rule in rules) else None


@pytest.mark.skipif("CLEARING_WATCHING" not in os.environ, reason="two minutes with the real kiosk: make watching-test")
def test_the_real_kiosk_is_watched_and_a_visit_is_not(tmp_path):
    port, exporter, place = free_port(), free_port(), tmp_path / "prometheus"
    place.mkdir()
    settings, file = tmp_path / "settings.toml", tmp_path / "textfiles" / "clearing.prom"
    settings.write_text(f'[metrics]\nfile = "{file}"\nport = {port}\n')
    with kiosk(tmp_path, "--settings", str(settings)) as (hand, program):
        server = Prometheus(place, [f"127.0.0.1:{number}" for number in (port, exporter)])
        with node_exporter(file.parent, exporter), server.running():
            server.until(lambda: len(server.found("clearing_healthy == 1")) == 2, "both ways")
            server.until(lambda: len(server.found("clearing_guides_without_review")) == 2, "how old the content is", 90)
            server.until(lambda: server.found("min(clearing_standby_ready) == 1"), "a standby")
            began = time.time()
            for number in range(3):
                assert until(lambda: begins(hand), 40), f"visit {number}: {status()}"
                until(lambda: False, 3)
                control.ask("clear")
                assert until(lambda: bool(status().get("standby")))
                until(lambda: False, 6)  # "All clear" goes by itself
            until(lambda: False, 2 * OFTEN)
            span = f"[{time.time() - began:.0f}s]"
            assert len(server.found(f'changes({{__name__=~"clearing_.*", __name__!~".*:.*"}}{span})')) > 100
            moved = server.found(f'changes({{__name__=~"clearing_.*", __name__!~".*:.*"}}{span}) > 0')
            assert moved == []
            os.kill(int(status()["shown"]), signal.SIGKILL)
            crash = 'clearing_failures_total{reason="crash"} == 1'
            server.until(lambda: len(server.found(crash)) == 2, "the crash, both ways", 2 * OFTEN + 5)
            groups = server.ask("rules")["groups"]
            assert {rule["health"] for group in groups for rule in group["rules"]} == {"ok"}
            print("keeper:", *re.findall(r"Pss: +(\d+ kB)", Path(f"/proc/{program.pid}/smaps_rollup").read_text()))


def begins(hand):
    """A touch, where no visit goes on yet."""
    if not status().get("visit"):
        hand.touch(640, 300)
        time.sleep(0.5)
    return bool(status().get("visit"))

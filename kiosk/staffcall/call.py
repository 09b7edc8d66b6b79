"""`python main.py call-staff`: calls staff in every way that is set up, all at once, and says how each ended."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

import msgspec

from kiosk.keeper.wire import CALL_FAILED, CALL_RECEIVED, CALL_SOUNDED
from kiosk.problems import Refused
from kiosk.settings import StaffCall, load
from kiosk.staffcall.outcome import Outcome, Result, best

SECONDS = 10.0  # for each way, and for all of them
GRACE = 1.0  # s for a way to say itself that its time is over
CODES = {Result.RECEIVED: CALL_RECEIVED, Result.SOUNDED: CALL_SOUNDED, Result.FAILED: CALL_FAILED}
Way = Callable[[], Outcome]


def call(setting: StaffCall, seconds: float = SECONDS) -> list[Outcome]:
    """The outcome of each way, within `seconds` and a moment; one that hangs is left behind and has failed."""
    ways, ended = dict(_ways(setting, seconds)), SimpleQueue[tuple[str, Outcome]]()

    def tried(name: str, way: Way) -> None:
        try:
            ended.put((name, way()))
        except Exception as error:
            ended.put((name, Outcome(Result.FAILED, f"The {name} failed: {type(error).__name__}.")))

    outcomes = {name: Outcome(Result.FAILED, f"The {name} did not end within {seconds:g} s.") for name in ways}
    for name, way in ways.items():
        Thread(target=tried, args=(name, way), daemon=True).start()  # daemon: a name server that hangs can't hold it
    end = monotonic() + seconds + GRACE
    for _ in ways:
        try:
            name, outcome = ended.get(timeout=max(0.0, end - monotonic()))
        except Empty:
            break
        outcomes[name] = outcome
    return list(outcomes.values())


def _ways(setting: StaffCall, seconds: float) -> Iterator[tuple[str, Way]]:
    kiosk = setting.kiosk
    if setting.sound or setting.command:
        from kiosk.staffcall.programs import play, run_command

        if setting.sound:
            yield "sound", partial(play, setting.sound, seconds)
        if setting.command:
            yield "command", partial(run_command, setting.command, kiosk, seconds)
    if setting.webhook:
        from kiosk.staffcall.webhook import post

        yield "webhook", partial(post, setting.webhook, kiosk, seconds)
    if setting.mqtt:
        from kiosk.staffcall.broker import publish

        yield "MQTT broker", partial(publish, setting.mqtt, kiosk, seconds)


def by_hand(file: Path | None) -> int:
    """For IT. 0 where every way worked, else 2."""
    try:
        setting = load(file).staff_call
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    if setting is None:
        print("It is not set up: the settings have no table [staff_call].", file=sys.stderr)
        return 2
    print(f'Calling staff to "{setting.kiosk}" ...', flush=True)
    outcomes = call(setting)
    for outcome in outcomes:
        print(outcome.sentence)
    return 2 if any(outcome.result is Result.FAILED for outcome in outcomes) else 0


def for_keeper() -> int:
    """Setting in, as JSON; out a sentence for each way that failed. The exit code is the keeper's CALL_OUTCOMES."""
    outcomes = call(msgspec.json.decode(sys.stdin.buffer.read(), type=StaffCall))
    for outcome in outcomes:
        if outcome.result is Result.FAILED:
            print(outcome.sentence)
    return CODES[best(outcomes)]

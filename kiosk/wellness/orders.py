"""`python main.py staff-order WORD`: what the keeper has done for staff by a process of its own. JSON in, JSON out."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.itself import PROGRAM
from kiosk.keeper.library import notice, state_folder
from kiosk.problems import Refused

if TYPE_CHECKING:
    from kiosk.library.content import Library
    from kiosk.settings import Settings

LONGEST = 100_000  # bytes of an order
MEMORY = 3 << 30  # bytes: a stick may hold a file that is made to fill it
Given = Mapping[str, Any]
Answer = dict[str, Any]


class Order:
    """With these settings and this state folder."""

    def __init__(self, settings: Path | None, state: Path) -> None:
        self._settings, self._state = settings, state

    def sticks(self, _: Given) -> Answer:
        from kiosk import sticks

        on = sticks.sticks()
        found = [{**asdict(one), "file": str(one.file)} for one in (*sticks.repositories(on), *sticks.packs(on))]
        nothing = "There is no pack on the stick." if on else "No stick is plugged in."
        return _answer(bool(found), [] if found else [nothing], packs=found)

    def take(self, given: Given) -> Answer:
        from kiosk.wellness.taking import take

        if not isinstance(file := given.get("file"), str):
            return _answer(False, ["Which pack? Choose one of those on the stick."])
        return _answer(*take(Path(file), self._settings, self._state))

    def install(self, _: Given) -> Answer:
        """What fetch-updates has left."""
        from kiosk.fleet.installing import install
        from kiosk.gently import gently

        gently()
        return _answer(*install(self._settings, self._state))

    def choose(self, given: Given) -> Answer:
        from kiosk.wellness.choosing import choose

        well, said, chosen = choose(given, self._state)
        return _answer(well, said, choices=chosen)

    def notice(self, given: Given) -> Answer:
        from kiosk.settings import load
        from kiosk.wellness.notice import put

        return _answer(*put(given, load(self._settings).languages.offered, Path(notice()), date.today()))

    def facts(self, _: Given) -> Answer:
        from kiosk.wellness.facts import look

        settings, library = self._content()
        return _answer(True, [], facts=[asdict(fact) for fact in look(library, settings)])

    def ages(self, _: Given) -> Answer:
        from kiosk.wellness.ages import ages

        return _answer(True, [], **ages(self._content()[1]))

    def morning(self, given: Given) -> Answer:
        import msgspec

        from kiosk.wellness import morning

        try:
            tried = msgspec.convert(given, morning.Given)
        except msgspec.ValidationError as error:
            return _answer(False, [f"The page has told something that is no part of a morning check: {error}."])
        settings, library = self._content()
        result = morning.check(library, settings, self._state, tried, datetime.now())
        return _answer(result["well"], [morning.summary(result)], **result)

    def _content(self) -> "tuple[Settings, Library]":
        """What patients see now; where the kiosk could not keep that, what they would see. Raises Refused."""
        from kiosk.keeper import library as kept
        from kiosk.library.compiler import compile_library
        from kiosk.library.content import decode
        from kiosk.library.opening import handed_over
        from kiosk.overlay import loaded

        settings = loaded(self._settings, self._state, lambda _: None)
        if compiled := kept.last_good():
            return settings, decode(kept.parts(compiled.content).surfaces, handed_over(compiled.shelf))
        return settings, compile_library(settings, notice=Path(notice()))


def obey(word: str, given: object, settings: Path | None, state: Path) -> Answer:
    """What is asked for, done; "ok" says whether, and "said" the rest in sentences. Never raises."""
    order = Order(settings, state)
    words: dict[str, Callable[[Given], Answer]] = {
        "sticks": order.sticks, "take": order.take, "choose": order.choose, "notice": order.notice,
        "facts": order.facts, "ages": order.ages, "morning": order.morning, "install": order.install,
    }  # fmt: skip
    if word not in words:
        return _answer(False, [f'"{word}" is no order. There are: {", ".join(words)}.'])
    if not isinstance(given, dict):
        return _answer(False, ["An order is a JSON object, such as {}."])
    try:
        return words[word](given)
    except Refused as refused:
        return _answer(False, list(map(str, refused.problems)))
    except OSError as error:
        return _answer(False, [f"This can't be kept on the kiosk ({error.strerror}). Nothing was changed. Ask IT."])
    except MemoryError:
        return _answer(False, ["This takes more memory than the kiosk has. Nothing was changed."])


def staff_order(options: Namespace) -> int:
    """0 where it is done, 2 where not; the answer is printed in both cases."""
    _bound()
    try:
        given = json.loads(sys.stdin.buffer.read(LONGEST).strip() or b"{}")
    except (ValueError, RecursionError):
        given = None
    answer = obey(options.word, given, options.settings, Path(state_folder()))
    print(json.dumps(answer))
    return 0 if answer["ok"] else 2


def morning(options: Namespace) -> int:
    """`python main.py morning`: prints what the last one found, or goes through it; 0 for all well, 2 else."""
    from kiosk.wellness.morning import read, summary

    state = Path(state_folder())
    if options.run and "facts" not in (done := obey("morning", {}, options.settings, state)):
        print(*done["said"], sep="\n", file=sys.stderr)
        return 2
    result = read(state)
    if not result:
        print(f"No morning check has been made here. Staff make it on their page; or: {PROGRAM} morning --run")
        return 2
    if options.json:
        print(json.dumps(result, indent=2))
    else:
        signs = {True: "well", False: "NOT WELL", None: "not tried"}
        print(f"Morning check of {result['at'].replace('T', ' ')}")
        for fact in result["facts"]:
            print(f"{fact['name']:10} {signs[fact['well']]:9} {fact['said']} {fact['remedy']}".rstrip())
        print(summary(result))
    return 0 if result["well"] else 2


def _answer(well: bool, said: list[str], /, **more: object) -> Answer:
    return {"ok": well, "said": said, **more}


def _bound() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

"""What is well and what isn't: what the keeper knows, and what library and machine say; what isn't well comes first."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.itself import PROGRAM
from kiosk.viewmodels.desk import Answer, Desk, Look
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.staffrows import StateRow, of_fact

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
State = dict[str, Any]


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class StateViewModel(QObject):
    """`said` is the keeper's last state, empty before the first."""

    changed = Signal()

    def __init__(self, desk: Desk, look: Look, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._look, self._now = desk, look, now
        self.said: State = {}
        self._visits, self._facts = "", list[StateRow]()
        self._unwell = self._reminder = 0
        self._rows = Rows(StateRow, self)

    def refresh(self) -> None:
        self._desk.ask("state", self._heard)
        self._desk.ask("counts", self._counted)
        self._desk.ask("choose", self._chosen)

    @Property(Rows, constant=True, final=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(bool, notify=changed, final=True)
    def known(self) -> bool:
        return bool(self.said)

    @Property(int, notify=changed, final=True)
    def unwell(self) -> int:
        return self._unwell

    @Property(str, notify=changed, final=True)
    def headline(self) -> str:
        match self._unwell:
            case 0:
                return translate("Staff", "All is well")
            case 1:
                return translate("Staff", "1 thing needs you")
            case _:
                return translate("Staff", "{0} things need you").format(self._unwell)

    @Property(bool, notify=changed, final=True)
    def paused(self) -> bool:
        return self.said.get("mode") == "paused"

    @Property(str, notify=changed, final=True)
    def source(self) -> str:
        """From where updates come; empty where none is set."""
        return str(self.said.get("source") or "")

    @Property(str, notify=changed, final=True)
    def validUntil(self) -> str:
        """The day until which what is signed is valid; empty where nothing is known of it."""
        until = (self.said.get("updates") or {}).get("until")
        return f"{datetime.fromtimestamp(until):%Y-%m-%d}" if isinstance(until, int | float) else ""

    def _heard(self, answer: Answer) -> None:
        self.said = answer
        self._facts = [of_fact(fact.name, fact.said, fact.well, fact.remedy) for fact in self._look()]
        self._show()

    def _counted(self, answer: Answer) -> None:
        """Of today nothing is told: that would tell when somebody is here."""
        yesterday = (self._now().date() - timedelta(days=1)).isoformat()
        self._visits = next((str(d.get("began", "")) for d in answer.get("days", []) if d.get("day") == yesterday), "")
        if self.said:
            self._show()

    def _chosen(self, answer: Answer) -> None:
        chosen = answer.get("choices")
        self._reminder = chosen.get("reminder", 0) if isinstance(chosen, dict) else 0
        if self.said:
            self._show()

    def _show(self) -> None:
        rows = [*_of_keeper(self.said, self._now()), *self._of_cleaning()]
        if self._visits:
            rows.append(StateRow(translate("Staff", "Visits yesterday"), self._visits))
        rows += self._facts
        rows.sort(key=lambda row: row.well)
        self._rows.show(rows)
        self._unwell = sum(not row.well for row in rows)
        self.changed.emit()

    def _of_cleaning(self) -> Iterator[StateRow]:
        """Not how many exactly: a number that grows under one's eyes would tell when somebody was here."""
        if self._reminder and self.said.get("visits_since_cleaning", 0) >= self._reminder:
            said = translate("Staff", "{0} visits or more since the last cleaning").format(self._reminder)
            yield StateRow(
                translate("Staff", "Cleaning"), said, False, translate("Staff", "Press Cleaning, and wipe it.")
            )


def _of_keeper(state: State, now: datetime) -> Iterator[StateRow]:
    """Raises nothing, whatever is missing."""
    if since := state.get("since"):
        passed = now - datetime.fromtimestamp(since)
        yield StateRow(translate("Staff", "Running"), lasted(passed))
    yield StateRow(translate("Staff", "Last visit cleared"), _cleared(state.get("last_clear"), now))
    if state.get("mode") == "paused":
        remedy = translate("Staff", "Out of order: put it back in order when it may go on.")
        words = state.get("reason") or {}
        said = next(iter(words.values()), "") or translate("Staff", "without a reason")
        yield StateRow(translate("Staff", "Out of order"), said, False, remedy)
    if state.get("trouble"):
        said = translate("Staff", "They broke off several times. Patients are asked to turn to you.")
        yield StateRow(translate("Staff", "Patients' pages"), said, False, translate("Staff", "Press Restart."))
    yield from _of_seal(state)
    if state.get("content", "fresh") != "fresh":
        said = translate("Staff", "Patients see the last good content: what came since can't be used.")
        yield StateRow(translate("Staff", "New content"), said, False, "\n".join(map(str, state.get("problems", ()))))


def _of_seal(state: State) -> Iterator[StateRow]:
    if state.get("sealed") is False:
        said = translate("Staff", "off: this machine can't seal a visit wholly")
        remedy = translate("Staff", "Ask IT: python3 main.py check").replace("python3 main.py", PROGRAM)
        yield StateRow(translate("Staff", "Seal"), said, False, remedy)


def _cleared(cleared: Any, now: datetime) -> str:
    if not cleared:
        return translate("Staff", "none since the start")
    at = datetime.fromtimestamp(cleared["at"])
    when = f"{at:%H:%M}" if at.date() == now.date() else f"{at:%Y-%m-%d %H:%M}"
    took = cleared.get("took")
    return when if took is None else translate("Staff", "{0}, in {1} s").format(when, f"{took:.2f}")


def lasted(time: timedelta) -> str:
    """ "3 days 4 h", "4 h 12 min" or "12 min"."""
    minutes = max(0, int(time.total_seconds() // 60))
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days > 1:
        return translate("Staff", "{0} days {1} h").format(days, hours)
    if days:
        return translate("Staff", "1 day {0} h").format(hours)
    if hours:
        return translate("Staff", "{0} h {1} min").format(hours, minutes)
    return translate("Staff", "{0} min").format(minutes)

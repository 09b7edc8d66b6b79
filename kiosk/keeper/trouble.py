"""When too much has failed: patients see the notice, and the next try comes after a pause that grows."""

COUNT, SPAN = 3, 300.0  # so many failures in so many seconds
FIRST_PAUSE, LONGEST_PAUSE = 15.0, 600.0  # s until the next try, doubled each time
NOTICE_PAUSE, LONGEST_NOTICE_PAUSE = 1.0, 60.0  # s until the notice itself is tried again


class Trouble:
    """Times are monotonic seconds. `on`: no patient surface is shown until one is ready again."""

    def __init__(self) -> None:
        self.on = False
        self.failures: list[float] = []
        self.try_at = self.notice_at = 0.0
        self.pause, self.notice_pause = FIRST_PAUSE, NOTICE_PAUSE

    def patient_failed(self, now: float, *, hopeless: bool) -> bool:
        """Counts a failure; true where it is the one that starts the trouble."""
        self.failures = [*(time for time in self.failures if now - time < SPAN), now]
        starts = not self.on and (hopeless or len(self.failures) >= COUNT)
        if starts or self.on:
            self.try_at, self.pause = now + self.pause, min(2 * self.pause, LONGEST_PAUSE)
        self.on = self.on or starts
        return starts

    def notice_failed(self, now: float) -> None:
        self.notice_at = now + self.notice_pause
        self.notice_pause = min(2 * self.notice_pause, LONGEST_NOTICE_PAUSE)

    def calm_down(self, now: float) -> None:
        """Forgets what is long ago."""
        if not self.on and self.failures and now - self.failures[-1] > SPAN:
            self.failures, self.pause, self.notice_pause = [], FIRST_PAUSE, NOTICE_PAUSE

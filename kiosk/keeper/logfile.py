"""The log in a file of its own, where no journal keeps it: five files of 1 MB at most."""

from logging import INFO, LogRecord
from logging.handlers import RotatingFileHandler

LARGEST, FILES = 1_000_000, 5  # bytes of each


class LogFile(RotatingFileHandler):
    """Raises OSError where it can't be opened."""

    def __init__(self, file: str) -> None:
        super().__init__(file, maxBytes=LARGEST, backupCount=FILES - 1, encoding="utf-8")
        self._failed = False

    def write(self, line: str) -> bool:
        """False where it could not be written: the disk is full, the folder is gone."""
        self._failed = False
        self.handle(LogRecord("", INFO, "", 0, line, None, None))
        return not self._failed

    def handleError(self, record: LogRecord) -> None:
        self._failed = True

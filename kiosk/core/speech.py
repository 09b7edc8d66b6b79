"""What is said aloud: one sentence, as it is shown, with the speed and the volume that the visitor has chosen."""

from dataclasses import dataclass, field

SPEEDS = (50, 75, 100, 125, 150, 175, 200)  # percent of 120 words a minute (VVSG 2.0 7.1-K: 120 to 125, 50 to 200 %)
LOUDEST = 10


@dataclass(frozen=True, slots=True)
class Utterance:
    """`text` as it stands on the page, without markup: `spoken` makes of it what a voice can say."""

    text: str = field(repr=False)
    language: str
    speed: int = 100  # percent, one of SPEEDS
    volume: int = 5  # 0 (silent) to LOUDEST

    @property
    def key(self) -> str:
        return recording_key(self.text)


def recording_key(text: str) -> str:
    """The name under which a recording of this text is kept, in the folder of its language."""
    import hashlib  # 10 ms that a start need not wait for
    import unicodedata

    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode()).hexdigest()[:20]

"""What is said aloud: one sentence, as it is shown, with the speed and the volume that the visitor has chosen."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Utterance:
    """`text` as it stands on the page, without markup: `spoken` makes of it what a voice can say."""

    text: str = field(repr=False)
    language: str
    speed: int = 100  # percent, one of kiosk.core.preferences.SPEEDS
    volume: int = 5  # 0 (silent) to 10

    @property
    def key(self) -> str:
        return recording_key(self.text)


def recording_key(text: str) -> str:
    """The name under which a recording of this text is kept, in the folder of its language."""
    import hashlib  # 10 ms that a start need not wait for
    import unicodedata

    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode()).hexdigest()[:20]

"""What surface and voice say to each other: one message a packet, on a pair of sockets that the kernel frames."""

import msgspec

LARGEST = 16_384  # bytes of a packet; the longest sentence shown has 900


class Say(msgspec.Struct, frozen=True, tag=True):
    """To the voice. `text` is ready to be spoken; `key` is the shown text's, for a recording."""

    number: int
    text: str
    language: str
    key: str
    speed: int
    volume: int

    def __repr__(self) -> str:
        return f"Say({self.number})"  # what is said is a person's


class Stop(msgspec.Struct, frozen=True, tag=True):
    """To the voice."""


class Attend(msgspec.Struct, frozen=True, tag=True):
    """To the voice: the surface is shown now; whoever plugs in headphones is to be met."""


class Able(msgspec.Struct, frozen=True, tag=True):
    """From the voice: the languages that it can speak from now on."""

    languages: tuple[str, ...]


class Headphones(msgspec.Struct, frozen=True, tag=True):
    """From the voice: whether they are plugged in; None where the system does not say."""

    plugged: bool | None


class Heard(msgspec.Struct, frozen=True, tag=True):
    """From the voice: it lives, and has begun with this utterance (0: has been stopped)."""

    number: int


class Said(msgspec.Struct, frozen=True, tag=True):
    """From the voice: said to its end."""

    number: int


ToVoice = Say | Stop | Attend
FromVoice = Able | Headphones | Heard | Said

pack = msgspec.msgpack.Encoder().encode
read_for_voice = msgspec.msgpack.Decoder(ToVoice).decode
read_from_voice = msgspec.msgpack.Decoder(FromVoice).decode

"""What `check` says of the ways to staff without calling anybody."""

import os
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.itself import PROGRAM
from kiosk.staffcall.programs import NO_PLAYER, players
from kiosk.tables import Mqtt, StaffCall

TRY = f"To try it: {PROGRAM} call-staff."


def problems(setting: StaffCall | None) -> Iterator[str]:
    """A sentence for each file or program that a way needs and that is not there."""
    if setting is None:
        return
    if setting.sound and not os.access(setting.sound, os.R_OK):
        yield f"staff_call.sound: {setting.sound} can't be read. Put it there, readable for the kiosk's user."
    if setting.sound and not players():
        yield f"staff_call.sound: {NO_PLAYER} Install pulseaudio-utils or alsa-utils."
    if setting.command and not shutil.which(setting.command[0]):
        yield f"staff_call.command: {setting.command[0]} is no program here. Write its whole path."
    if setting.mqtt:
        yield from _mqtt(setting.mqtt)


def _mqtt(broker: Mqtt) -> Iterator[str]:
    if broker.password_file and not os.access(broker.password_file, os.R_OK):
        yield f"staff_call.mqtt.password_file: {broker.password_file} can't be read. Put it there, readable."
    if broker.password_file and not broker.user:
        yield "staff_call.mqtt: there is a password_file, but no user. Add user."


def notes(setting: StaffCall | None) -> Iterator[str]:
    if setting is None:
        yield '"Ask staff to come" is not set up, so patients are not offered it.'
        return
    yield f'"Ask staff to come" is set up; it says "{setting.kiosk}". {TRY}'
    if setting.webhook and urlsplit(setting.webhook).scheme == "http":
        yield "staff_call.webhook is not encrypted: who listens on the network sees the address and the kiosk's name."
    if setting.mqtt and setting.mqtt.user and not setting.mqtt.tls:
        yield "staff_call.mqtt has no tls: who listens on the network sees user and password."

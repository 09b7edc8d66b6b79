"""What amixer and pactl print, as their sources and manuals show it, and what is made of it."""

import pytest

from kiosk.voice.jack import deaf, plugged

AMIXER = """numid=1,iface=MIXER,name='Headphone Playback Switch'
  ; type=BOOLEAN,access=rw------,values=2
  : values=on,on
numid=15,iface=CARD,name='Headphone Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values={0}
numid=16,iface=CARD,name='Speaker Phantom Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=on
numid=17,iface=CARD,name='Headphone Front Phantom Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=on
"""
PACTL = """Sink #0
\tName: alsa_output.pci-0000_00_1f.3.analog-stereo
\tPorts:
\t\tanalog-output-speaker: Speakers (type: Speaker, priority: 10000, availability group: Legacy 1, available)
\t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, availability group: Legacy 2, {0})
\tActive Port: analog-output-speaker
"""


@pytest.mark.parametrize(("told", "said"), [
    ([AMIXER.format("on")], True), ([AMIXER.format("off")], False), ([AMIXER.format("off"), AMIXER.format("on")], True),
    ([AMIXER.replace("Headphone Jack", "Line Out Jack")], None), ([], None), ([""], None),
    ([PACTL.format("available")], True), ([PACTL.format("not available")], False),
    ([PACTL.format("availability unknown")], None), (["Sink #0\n\tName: kiosk\n"], None),
])  # fmt: skip
def test_headphones_are_known_only_where_the_system_says(told, said):
    assert plugged(told) is said


def test_a_server_without_a_card_is_no_sound():
    assert deaf(["Sink #0\n\tName: auto_null\n"])
    assert not deaf([PACTL.format("available") + "\tName: auto_null\n"])
    assert not deaf([AMIXER.format("on")])

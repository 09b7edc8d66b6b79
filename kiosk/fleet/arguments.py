"""The words and options of `python main.py fleet`."""

import re
from argparse import ArgumentParser, ArgumentTypeError, _SubParsersAction
from pathlib import Path

GROUP = "[a-z0-9]+(-[a-z0-9]+)*"  # of kiosks, such as "pilot"


def add(words: "_SubParsersAction[ArgumentParser]") -> None:
    init = words.add_parser("init", help="a new repository of signed content, and its keys")
    init.add_argument("folder", type=Path)
    init.add_argument("--signers", type=int, choices=range(1, 6), default=2, help="how many must sign each pack (2)")
    init.add_argument("--no-passphrase", action="store_true", help="the keys' files are not locked")
    sign = words.add_parser("sign", help="put a built pack on the list, or sign the list that waits")
    what = sign.add_mutually_exclusive_group()
    what.add_argument("pack", type=Path, nargs="?", help="a .zip by pack build; left out: sign what waits")
    what.add_argument("--withdraw", metavar="NAME", help="take back the latest pack of this name")
    what.add_argument("--renew", action="store_true", help="sign the list anew, so that it is valid longer")
    sign.add_argument("--group", type=_group, default="all", help="the kiosks that it is meant for (all)")
    sign.add_argument("--percent", type=_percent, default=100, help="how many in a hundred of them (100)")
    sign.add_argument("--on", type=Path, action="append", default=[], help="another pack below it, for the check")
    publish = words.add_parser("publish", help="let kiosks have what is signed, and say that it is still so")
    publish.add_argument("--to", type=Path, help="a folder of a web server, for a CDN, or on a stick")
    root = words.add_parser("root", help="renew what kiosks trust, and replace keys")
    root.add_argument("--replace", metavar="KEY", action="append", default=[], help="such as online or targets-1")
    status = words.add_parser("status", help="what is published, for whom, until when, and what to do next")
    for word in (sign, publish, root, status):
        word.add_argument("--repository", type=Path, default=Path("."), help="its folder (here)")
    for word in (init, root):
        word.add_argument("--new-keys", type=Path, help="where new keys are put (the repository's folder keys)")
    for word in (sign, publish, root):
        word.add_argument("--keys", type=Path, action="append", help="a key, or a folder of keys (FOLDER/keys)")
        word.add_argument("--days", type=_days, help="so long it is valid (list 365, publish 30, root 730)")
    for word in (init, sign, publish, root):
        word.add_argument("--passphrase-file", type=Path, help="its first line; left out, you are asked")
    sign.add_argument("--settings", type=Path, help="the settings file that the pack is checked with")


def _group(text: str) -> str:
    if not re.fullmatch(GROUP, text):
        raise ArgumentTypeError(f'{text} is no group; write small letters, digits and hyphens, such as "pilot"')
    return text


def _percent(text: str) -> int:
    return _number(text, 0, 100, "a whole number from 0 to 100")


def _days(text: str) -> int:
    return _number(text, 1, 3650, "a whole number from 1 to 3650 (days)")


def _number(text: str, least: int, most: int, words: str) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise ArgumentTypeError(f"{text} can't be used; write {words}")
    return int(text)

"""`python main.py fleet ...`: the publishing side, on one machine of IT's."""

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from kiosk.fleet import keys, listing, publishing, telling
from kiosk.fleet.founding import found, renew
from kiosk.fleet.opening import begun, opened
from kiosk.fleet.passphrases import Passphrases, Unsaid
from kiosk.fleet.repository import DAYS, Repository
from kiosk.itself import PROGRAM
from kiosk.problems import Problem, Refused

NOTHING_TO_SIGN = "Nothing waits for a signature. To renew the list, so that it is valid longer: fleet sign --renew"
WAITS = f"The list waits: {{0}} more of {{1}} must sign it. There: {PROGRAM} fleet sign --keys FOLDER"
SIGNED = f"The list is signed. To let kiosks have it: {PROGRAM} fleet publish --to FOLDER"


def main(options: Namespace) -> int:
    """0 for well done, 2 where something is wrong with what it was given; then nothing has changed."""
    words: dict[str, Callable[[Namespace], int]] = {
        "init": init, "sign": sign, "publish": publish, "root": root, "status": status,
    }  # fmt: skip
    try:
        return words[options.word](options)
    except (Refused, Unsaid) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'The repository'}: {error.strerror}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
    return 2


def init(options: Namespace) -> int:
    folder: Path = options.folder
    place, repository = options.new_keys or folder / "keys", begun(folder, _now())
    made = found(repository, place, options.signers, Passphrases(options).new())
    print(telling.begun(made, place, options.signers))
    return 0


def sign(options: Namespace) -> int:
    repository = opened(options.repository, _now())
    said = list[str]()
    if options.pack or options.withdraw or options.renew:
        targets = repository.next_targets()
        if options.pack:
            if not _fit(options):
                return 2
            groups = {options.group: options.percent}
            added, gone = listing.add(repository, targets.signed, options.pack, groups)
            said.append(f'"{added.meant.told()}" is meant for {telling.meant(added.meant)}.')
            said += [f'"{offer.meant.told()}" is off the list: no kiosk needs it any more.' for offer in gone]
        elif options.withdraw:
            taken, before = listing.withdraw(repository, targets.signed, options.withdraw)
            back = f'"{before.meant.told()}", which it replaced' if before else "what they have without it"
            said.append(f'"{taken.meant.told()}" is withdrawn. Kiosks go back to {back}.')
        repository.wait(targets, _signers(repository, "targets", options), options.days or DAYS["targets"])
    elif repository.waiting:
        targets = repository.waiting
        repository.add_signatures(targets, _signers(repository, "targets", options))
    else:
        print(NOTHING_TO_SIGN, file=sys.stderr)
        return 2
    missing, names = repository.unsigned(targets)
    print("\n".join([*said, WAITS.format(missing, " and ".join(names)) if missing else SIGNED]))
    return 0


def publish(options: Namespace) -> int:
    repository = opened(options.repository, _now())
    if listed := repository.waiting or repository.published:
        missing, names = repository.unsigned(listed)
        if missing:  # also where a key of the published list has been replaced since
            said = WAITS if repository.waiting else telling.ANEW
            print(f"{said.format(missing, ' and '.join(names))}\nNothing was published.", file=sys.stderr)
            return 2
        publishing.look(repository, listed, options.to)
    repository.publish(_signers(repository, "timestamp", options), options.days or DAYS["publish"])
    if options.to:
        count, size = publishing.put(repository, options.to)
        print(f"{options.to}: {count} new files, {size:,} bytes.")
    print(*telling.published(repository), sep="\n")
    return 0


def root(options: Namespace) -> int:
    repository = opened(options.repository, _now())
    secrets = Passphrases(options)
    signers = _signers(repository, "root", options, secrets)
    made = renew(repository, options.replace, options.new_keys or options.repository / "keys", signers, secrets,
                 options.days or DAYS["root"])  # fmt: skip
    print(telling.renewed(repository, made))
    return 0


def status(options: Namespace) -> int:
    """0 where nothing has to be done now."""
    repository = opened(options.repository, _now())
    said, due = telling.status(repository)
    due += list(keys.open_to_others([options.repository / "keys"]))
    print(*said, *(f"To do: {line}" for line in due), *([] if due else ["Nothing has to be done now."]), sep="\n")
    return 2 if due else 0


def _now() -> datetime:
    return datetime.now().astimezone()


def _signers(
    repository: Repository, role: str, options: Namespace, secrets: Passphrases | None = None
) -> dict[str, CryptoSigner]:
    """Those keys of a role that lie where the command says."""
    places = options.keys or [options.repository / "keys"]
    return keys.at_hand(places, list(repository.keys(role)), secrets or Passphrases(options))


def _fit(options: Namespace) -> bool:
    """Whether the pack is one that kiosks can use: our own check, as `pack check`."""
    from kiosk.packs import look

    if not options.pack.is_file():
        raise Refused([Problem(options.pack, 0, "there is no such pack.", "Name a .zip as pack build makes it.")])
    problems, notes = look(options.pack, options.settings, options.on)
    for line in (*problems, *(f"Good to know: {note}" for note in notes)):
        print(line, file=sys.stderr)
    if problems:
        print(f"{len(problems)} to mend; nothing was signed.", file=sys.stderr)
    return not problems

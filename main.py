"""Clearing, a quiet place in a waiting room. Every command first sets up what is missing.

python3 main.py                 run the kiosk
python3 main.py setup           only set up (with --test: also what the tests need)
python3 main.py test            run the tests
python3 main.py prove           prove on this machine that a visit leaves nothing behind
python3 main.py --help          all commands
"""

import sys

if __name__ == "__main__":
    if sys.argv[1:2] == ["surface"]:  # the shortest way: nothing else is imported
        from kiosk.surface import main

        sys.exit(main(sys.argv[2:]))
    if sys.argv[1:2] == ["part"]:  # started by the program itself, so all is set up
        from kiosk.parts import main

        sys.exit(main(sys.argv[2:]))
    if sys.argv[1:2] == ["doctor"]:  # it must work where the set-up does not
        from kiosk.doctor.doctor import main

        sys.exit(main(sys.argv[2:]))
    if not hasattr(sys, "frozen"):  # a bundle holds all that it needs
        from kiosk import bootstrap

        bootstrap.ensure(sys.argv[1:])

    from kiosk.app import main

    sys.exit(main(sys.argv[1:]))

"""`python main.py take-home`: the page that a clinic puts on its site for summaries, in the words of its packs."""

import sys
from argparse import Namespace

from kiosk.library.stacking import stacked
from kiosk.library.takehome import page, read_sayings
from kiosk.problems import Refused
from kiosk.settings import load


def write(options: Namespace) -> int:
    """Writes `options.out`; 2 where that can't be done."""
    try:
        settings = load(options.settings)
        with stacked(settings) as stack:
            words = read_sayings(stack, settings.support.file, settings.languages.unreviewed)
            options.out.write_text(page(words), encoding="utf-8")
    except (Refused, OSError) as reason:
        print(reason, file=sys.stderr)
        return 2
    return 0

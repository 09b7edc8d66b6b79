"""Which answers open Support: PHQ-9 item 9, in whose ever file, and self-harm thoughts in our own questions."""

from kiosk.core.answers import Answer, Quantity
from kiosk.core.questionnaire import AnswerOption, Item

THOUGHTS = "/44260-8"  # LOINC's code of PHQ-9 item 9, as our linkIds are written
NOT_AT_ALL = "LA6568-5"  # LOINC answer list LL358-3, as on the PHQ-9 form
SELF_HARM = ("scope-selfharm", "pc-safety")  # of the scope questions and of the pre-check
WORDS = (  # of item 9 on the PHQ-9 form in each language that we ship, for files without LOINC's code
    *("better off dead", "hurting yourself", "mejor muert", "lastimarse", "melhor estar mort", "se ferir de alguma"),
    *("vaudrait mieux mourir", "vous faire du mal", "лучше было бы умереть", "причинить себе", "最好去死", "自残"),
    *("لو كنت ميتا", "إيذاء النفس"),
)


def asks_for_help(item: Item, answer: Answer | None) -> bool:
    """PHQ-9 item 9 with any answer but "Not at all", or self-harm thoughts told or refused in our own questions.

    Simon 2013, doi 10.1176/appi.ps.201200587; a zero means nothing: Louzon 2016, doi 10.1176/appi.ps.201500149.
    """
    if item.link_id in SELF_HARM:
        return not isinstance(answer, AnswerOption) or answer.code != "no"
    return tells_of_thoughts(item, answer)


def tells_of_thoughts(item: Item, answer: Answer | None) -> bool:
    """Item 9 above zero. An option of which nobody says that it is zero counts as above."""
    return answer is not None and is_item_9(item) and _above_zero(answer)


def is_item_9(item: Item) -> bool:
    """By LOINC's code, as its linkId (with or without a slash) or among its codes; else by the form's own words."""
    code = THOUGHTS.strip("/")
    if item.link_id in SELF_HARM:  # much the same words, and options of its own
        return False
    if item.link_id.strip("/") == code or code in item.codes:
        return True
    return any(word in text.casefold() for text in item.text.values() for word in WORDS)


def _above_zero(answer: Answer) -> bool:
    if isinstance(answer, tuple):
        return any(_above_zero(option) for option in answer)
    if isinstance(answer, AnswerOption):
        zero = any(text.strip().casefold() == "not at all" for text in answer.display.values())
        return answer.code != NOT_AT_ALL and (not zero if answer.weight is None else answer.weight != 0)
    return (answer.value if isinstance(answer, Quantity) else answer) > 0

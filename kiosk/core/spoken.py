"""What a voice must be given so that it says what the page shows: numbers to call digit by digit, signs in words."""

import re
import unicodedata

CALLED = ("988", "911", "112", "211", "711", "811", "999")  # short numbers that people call
SPELLED = {  # abbreviations that are said letter by letter, where an engine would make a word of some
    *("PHQ", "GAD", "CBI", "WHO", "OMS", "FDA", "BMJ", "PTSD", "PC", "PMID", "QR", "PIN", "ICD", "CIE", "MAV", "AVM"),
    *("OLBI", "ISI", "EPDS", "ASL", "NIH", "CDC", "VA", "SSRI", "CBT", "TCC", "TMS"),
}
WORDS = {  # language: always open; the whole of a fraction; from one number to another; and
    "en": ("24 hours a day, 7 days a week", "of", "to", "and"),
    "es": ("las 24 horas, los 7 días de la semana", "de", "a", "y"),
    "pt": ("24 horas por dia, 7 dias por semana", "de", "a", "e"),
    "fr": ("24 heures sur 24, 7 jours sur 7", "sur", "à", "et"),
    "ru": ("круглосуточно, без выходных", "из", "-", "и"),
    "ht": ("24 è sou 24, 7 jou sou 7", "sou", "a", "ak"),
    "vi": ("24 giờ mỗi ngày, 7 ngày mỗi tuần", "trên", "đến", "và"),
}
NUMBER = r"(?<![\d.,:/-])"  # not within a longer number
END = r"(?![\d:/]|[.,-]\d)"
DAY = re.compile(NUMBER + r"(\d{4})-(\d{2})-(\d{2})" + END)
ALWAYS = re.compile(NUMBER + r"24\s?h?(?:/7(?:\s*(?:/|j/)7)?|/24(?:[\s,]*(?:et\s)?7\s?j?/7)?)" + END)
PHONE = re.compile(r"(?<![\w.,/-])(\+?\(?\d[\d().\s\u2011-]*[-.\s)\u2011][\d().\s\u2011-]*\d)" + END)
LONG = re.compile(NUMBER + r"\d{5,}" + END)
SHORT = re.compile(rf"(?<![\d.,:-])({'|'.join(CALLED)})(?!\d|[:.,-]\d|\s?%)")
GLUED = re.compile(r"((?<!\d)(?:\d ){2,}\d)(?=[^\W\d])")  # 9 8 8lifeline.org
THOUSANDS = re.compile(r"\d{1,3}(?:[\s\u202f]\d{3})+\s*")
SHARE = re.compile(NUMBER + r"(\d{1,3})\s?/\s?(\d{1,3})" + END)
SPAN = re.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)?)\s?[–—-]\s?(\d+(?:[.,]\d+)?)" + r"(?!\d|[.,/-]\d)")
ABBREVIATION = re.compile(rf"(?<!\w)({'|'.join(sorted(SPELLED, key=len, reverse=True))})(?!\w)")
NUMBERED = re.compile(r"(?<=[A-Za-z])[-\u2011](?=\d)")  # PHQ-9
LETTERED = re.compile(r"(?<=[A-Z])[-\u2011](?=[A-Z])")  # AUDIT-C, PC-PTSD
BREAKS = re.compile(r"\s*[·•›»→←|▸–—]+(?=\s|$)\s*|\s+[/«»]\s+")
PAUSES = re.compile(r"\s*,(?:\s*,)+")


def spoken(text: str, language: str) -> str:
    """The shown text, ready for an engine of that language; what has no sound is left out."""
    always, of, to, and_ = WORDS.get(language, ("24/7", "/", "-", "&"))
    said = unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("\u202f", " ")
    said = re.sub(r"https?://", "", said).replace("[[", "[").replace("&", and_)
    said = ALWAYS.sub(always, said)
    said = DAY.sub(r"\1, \2, \3", said)
    said = PHONE.sub(_phone, said)
    for digits in (LONG, SHORT):
        said = digits.sub(lambda found: " ".join(found[0]), said)
    said = GLUED.sub(r"\1 ", said)
    said = SHARE.sub(rf"\1 {of} \2", said)
    said = SPAN.sub(rf"\1 {to} \2", said)
    said = LETTERED.sub(" ", NUMBERED.sub(" ", said))
    said = ABBREVIATION.sub(lambda found: " ".join(found[0]), said)
    said = PAUSES.sub(",", BREAKS.sub(", ", said))
    kept = (sign if unicodedata.category(sign) not in ("So", "Cc", "Cf", "Co", "Cs") else " " for sign in said)
    return " ".join("".join(kept).split()).strip(", ")


def _phone(found: re.Match[str]) -> str:
    """Seven digits or more, in groups: each digit for itself, and a pause after each group."""
    digits = re.findall(r"\d+", found[0])
    if not 7 <= sum(map(len, digits)) <= 15 or THOUSANDS.fullmatch(found[0]):
        return found[0]
    tail = found[0][len(found[0].rstrip()) :]
    return ", ".join(" ".join(group) for group in digits) + tail

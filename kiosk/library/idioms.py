"""Idioms: words that mean something else than they say, and lose whoever reads them in a second language."""

import re
from collections.abc import Iterator

IDIOMS = {
    "en": (
        "a piece of cake", "at the end of the day", "back on track", "back on your feet", "beat around the bush",
        "burn the candle", "call it a day", "cut corners", "down in the dumps", "feel blue", "get over it",
        "get the hang of", "go downhill", "hang in there", "have a handle on", "hit the wall", "in a nutshell",
        "in the long run", "in the same boat", "keep an eye on", "keep your chin up", "light at the end of the tunnel",
        "on the spot", "on the same page", "on the verge", "on your plate", "once in a blue moon", "out of the blue",
        "out of the woods", "over the moon", "pull yourself together", "rule of thumb", "run into the ground",
        "running on empty", "snap out of", "step by step", "take the edge off", "tip of the iceberg", "touch base",
        "under the weather", "up and down", "vicious circle", "weigh on your mind", "wear thin",
    ),
    "es": (
        "a fin de cuentas", "a la larga", "a toda costa", "caer en saco roto", "con el agua al cuello",
        "dar en el clavo",
        "de buenas a primeras", "de la noche a la mañana", "echar una mano", "en un abrir y cerrar de ojos",
        "estar en las nubes", "estar hecho polvo", "hacer la vista gorda", "la gota que colma", "no dar pie con bola",
        "no pegar ojo", "no tener pelos", "poner las pilas", "por si las moscas", "quemarse las pestañas",
        "sacar fuerzas de flaqueza", "tirar la toalla", "tocar fondo", "tomar el toro", "venirse abajo",
    ),
}  # fmt: skip


def found(text: str, language: str) -> Iterator[str]:
    """Those of a language in it, but for what is quoted as somebody's words; of other languages we know none."""
    plain = re.sub(r"\s+", " ", re.sub(r"“[^”]*”|«[^»]*»", "", text).replace("’", "'")).lower()
    for idiom in IDIOMS.get(language, ()):
        if re.search(rf"\b{re.escape(idiom)}\b", plain):
            yield idiom

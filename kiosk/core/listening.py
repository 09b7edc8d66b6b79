"""What may be said aloud, and where: what a page tells of a person is for that person's ears."""


def permitted(*, telling: bool, headphones: bool | None, loudspeaker: bool) -> bool:
    """Whether all of a page may be said: into headphones, or into the loudspeaker where the visitor has chosen that.

    `telling`: the page may tell something of the person. `headphones`: None where the system does not say.
    """
    return not telling or headphones is True or loudspeaker

"""What a library's shelf holds, as tests look at it."""


def guides_in(library, language):
    """Every guide in a language, in the offered order."""
    return [guide for guide in library.shelf.every() if guide.language == language]

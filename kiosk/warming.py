"""What a surface gets ready once its first picture stands, while nobody waits for it."""

from kiosk.library.content import Library


def warm(library: Library) -> None:
    """Parses what the check-in will need, all expressions, once; imports what a slip of the finger will."""
    import rapidfuzz.process  # noqa: F401

    from kiosk.core import fhirpath

    if library.settings.take_home.page:
        import segno  # noqa: F401
    for questionnaire in library.rooms.questionnaires:
        for item in questionnaire.walk():
            for expression in filter(None, (item.enabled_when, item.calculated)):
                fhirpath.compiled(expression)
            for variable in item.variables:
                fhirpath.compiled(variable.expression, raw=True)

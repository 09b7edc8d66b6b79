"""What guides are about: topics.toml, in the order in which the kiosk offers the topics."""

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.library.stack import Stack
from kiosk.problems import Problem, Refused, line_of, read_text

REMEDY = 'Write tables [[topics]] with key = "sleep" and name = {en = "Sleep", es = "Sueño"}.'


class Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`name` by language tag."""

    key: Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z")]
    name: dict[str, Annotated[str, Meta(pattern=r"\S", max_length=80)]]


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    topics: tuple[Listed, ...] = ()


def read_topics(files: Mapping[Path, Collection[str]]) -> dict[str, Listed]:
    """By key; a file's topics replace those of the files before it, in their place.

    `files`: with the languages in which each has to name its topics. Raises Refused.
    """
    found, problems = dict[str, tuple[Listed, list[Problem]]](), list[Problem]()
    for file, languages in files.items():
        try:
            text = read_text(file)
            topics = msgspec.toml.decode(text, type=File).topics
        except Refused as refused:
            problems += refused.problems
            continue
        except (msgspec.DecodeError, RecursionError) as error:
            said = str(error).split(" - at ")[0].replace("`", "")
            number = re.search(r"line (\d+)", said)
            problems.append(Problem(file, int(number[1]) if number else 0, f"it is no list of topics: {said}.", REMEDY))
            continue
        for topic in topics:
            missing = ", ".join(language for language in languages if language not in topic.name)
            reason = f'the topic "{topic.key}" has no name in {missing}, which this kiosk offers.'
            line = line_of(text, f'key = "{topic.key}"')
            remedy = f'Add {missing.split(",")[0]} = "..." to its name.'
            found[topic.key] = topic, [Problem(file, line, reason, remedy)] if missing else []
    lacking = [problem for _, wrong in found.values() for problem in wrong]
    if problems or lacking:
        raise Refused(problems + lacking)
    return {key: topic for key, (topic, _) in found.items()}


def topic_files(stack: Stack, languages: tuple[str, ...]) -> dict[Path, tuple[str, ...]]:
    """With the languages in which each names its topics."""
    files = {file: stack.owner(file).languages or languages for file in stack.layers("topics.toml")}
    return {file: tuple(tag for tag in languages if tag in own) for file, own in files.items()}

"""Something done by a process of the keeper's own: JSON in, JSON out."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.keeper import children

LARGEST = 1 << 20  # bytes of an answer


async def errand(
    command: Sequence[str], given: Mapping[str, Any], limit: float, surroundings: Mapping[str, str] | None = None
) -> dict[str, Any] | None:
    """Its answer, or None where it broke off, or was not done after `limit` seconds: then it is killed."""
    child = await asyncio.create_subprocess_exec(
        *command, env=surroundings, **children.ALONE,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(limit):
            said, _ = await child.communicate(json.dumps(given).encode())
        answer = json.loads(said[:LARGEST])
        return answer if isinstance(answer, dict) else None
    except (TimeoutError, ValueError):
        return None
    finally:
        if child.returncode is None:
            children.kill(child)
            await child.wait()

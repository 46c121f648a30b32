"""Which laws judged many cases, and how many each: told where there are several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from petition import Engine, Registry
from petition.speech import Speech

__all__ = ["name_of", "several", "share_of_laws"]


def name_of(engine: Engine) -> str:
    """Regulation and calendar by id and version."""
    texts = (engine.regulation, engine.calendar)
    return ", ".join(f"{text.id} {text.version}" for text in texts)


def several(law: Engine | Registry) -> bool:
    """Whether cases may be judged by different laws."""
    return isinstance(law, Registry) and len(law.regulations) * len(law.calendars) > 1


def share_of_laws(speech: Speech, shares: Iterable[tuple[Engine, int]]) -> list[str]:
    """A line for each law, that of the most cases first; none where there is but one."""
    counts: Counter[str] = Counter()
    for engine, count in shares:
        counts[name_of(engine)] += count
    if len(counts) < 2:
        return []
    return [
        f"{law}: {speech.say(f'{count} hồ sơ', '1 case' if count == 1 else f'{count} cases')}"
        for law, count in counts.most_common()
    ]

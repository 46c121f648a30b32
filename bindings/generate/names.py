"""Names of the header in the forms that languages give them."""

from __future__ import annotations

import re


def pascal(name: str) -> str:
    """refusal_code is RefusalCode."""
    return "".join(part.capitalize() for part in name.lower().split("_") if part)


def camel(name: str) -> str:
    """refusal_code is refusalCode."""
    made = pascal(name)
    return made[:1].lower() + made[1:]


def singular(name: str) -> str:
    """What one of them is called: of `properties`, property."""
    if name.lower().endswith("lives"):
        return f"{name[:-3]}fe"
    name = re.sub(r"(?i)ies$", "y", name)
    return re.sub(r"(?i)(?<=ss)es$|(?<=ch)es$|(?<!s)s$", "", name)

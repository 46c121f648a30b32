"""The process as a Mermaid state diagram."""

from __future__ import annotations

from petition.drawing.picture import Arrow, Picture
from petition.harmless import mermaid
from petition.process_graph import Place
from petition.words import Position


def write(picture: Picture) -> str:
    """A diagram that Mermaid renders, as on GitHub."""
    lines = ["stateDiagram-v2", "    direction TB", "    [*] --> intake"]
    for position, places in picture.levels():
        lines += _state(picture, position, places)
    lines += [_arrow(picture, arrow) for arrow in picture.arrows]
    lines += [f"    {end.value} --> [*]" for end in (Position.ANSWERED, Position.DECLINED)]
    return "\n".join(lines) + "\n"


def _state(picture: Picture, position: Position, places: list[Place]) -> list[str]:
    limit = picture.limit(position)
    label = mermaid(picture.of(position) + (f" ({limit})" if limit else ""))
    if len(places) == 1:
        return [f'    state "{label}" as {position.value}']
    inner = [
        f'        state "{mermaid(picture.commitment(place))}" as {_id(place)}' for place in places
    ]
    return [f'    state "{label}" as {position.value} {{', *inner, "    }"]


def _arrow(picture: Picture, arrow: Arrow) -> str:
    guard = picture.guard(arrow)
    label = picture.of(arrow.kind) + (f" [{guard}]" if guard else "")
    text = f"{mermaid(label)}<br/>{mermaid(picture.citation(arrow))}"
    return f"    {_id(arrow.source)} --> {_id(arrow.target)}: {text}"


def _id(of: Place | Position) -> str:
    return (of.value if isinstance(of, Position) else of.id).replace(".", "_")

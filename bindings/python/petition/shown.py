"""What notebooks ask of a value: its picture, which ``petition.notebook`` makes when it is asked.

Jupyter, VS Code, Colab and marimo call these methods; nobody else needs to.
"""

from __future__ import annotations

__all__ = ["Drawn", "Shown"]


class Shown:
    """A value that a notebook shows as HTML, in Vietnamese."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from petition.notebook import html

        return html(self)


class Drawn(Shown):
    """A value that has a drawing as well."""

    __slots__ = ()

    def _repr_svg_(self) -> str | None:
        from petition.notebook import svg

        return svg(self)

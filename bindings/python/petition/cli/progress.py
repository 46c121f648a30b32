"""How far long work is, told on standard error where somebody watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn

__all__ = ["watched"]


@contextmanager
def watched(text: str) -> Iterator[Callable[[int, int], None]]:
    """Tells of work that takes its time, and takes how much of how much is done."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda done, whole: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(text, total=None)
        yield lambda done, whole: progress.update(task, completed=done, total=whole or None)

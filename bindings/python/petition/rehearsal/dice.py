"""Chance that comes out the same wherever it is drawn: uniform numbers and plain arithmetic."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

__all__ = ["Dice"]


class Dice:
    """Draws of one case: what its seed is made of decides them all."""

    def __init__(self, *seed: object) -> None:
        self._draw = random.Random("/".join(map(str, seed))).random

    def share(self) -> float:
        """A share from 0 to below 1."""
        return self._draw()

    def chance(self, share: float) -> bool:
        """Whether it happens that happens in this share of cases."""
        return self._draw() < share

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends among them; the lower one where there is nothing between."""
        return low + int(self._draw() * max(1, high - low + 1))

    def pick(self, things: Sequence[T]) -> T:
        """One of them, each as likely."""
        return things[int(self._draw() * len(things))]

    def weighted(self, things: Sequence[tuple[T, int]]) -> T:
        """One of them, as likely as its weight."""
        left = self._draw() * sum(weight for _, weight in things)
        for thing, weight in things:
            left -= weight
            if left < 0:
                return thing
        return things[-1][0]

    def spread(self, quantiles: Sequence[int]) -> int:
        """A number from a distribution given by evenly spaced quantiles."""
        place = self._draw() * (len(quantiles) - 1)
        low = int(place)
        return int(quantiles[low] + (quantiles[low + 1] - quantiles[low]) * (place - low))

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """All of them in another order."""
        mixed = list(things)
        for last in range(len(mixed) - 1, 0, -1):
            other = self.whole(0, last)
            mixed[last], mixed[other] = mixed[other], mixed[last]
        return mixed

"""Two laws compared: what one decides otherwise than the other, in any history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from petition import _core
from petition.engine import Engine
from petition.events import Event
from petition.texts import Text
from petition.times import from_seconds
from petition.value import Value
from petition.words import Claim

__all__ = ["ClaimFound", "Comparison", "Contrast", "SharedStep", "compare"]


@dataclass(frozen=True, slots=True, repr=False)
class SharedStep(Value):
    """One step of a history that both laws go through.

    Attributes
    ----------
    at : datetime
        When; of an event, its recording.
    before, after : Event or None
        The event as each law names it; None when the due times are checked.
    """

    at: datetime
    before: Event | None
    after: Event | None


@dataclass(frozen=True, slots=True, repr=False)
class Contrast(Value):
    """One thing that the two laws decide otherwise at the end of a history.

    Attributes
    ----------
    what : Text
        What is decided, as who has to do what.
    before, after : Text
        By each law.
    """

    what: Text
    before: Text
    after: Text


@dataclass(frozen=True, slots=True, repr=False)
class ClaimFound(Value):
    """One claim about two laws: proven, or broken with the shortest history found.

    Attributes
    ----------
    claim : Claim
        Which one it is.
    statement : Text
        What it says; A is the first law, B the second.
    proven : bool
        Whether no history that was explored breaks it.
    history : tuple of SharedStep
        What breaks it with its last step; empty when proven.
    contrasts : tuple of Contrast
        What differs then.
    """

    claim: Claim
    statement: Text
    proven: bool
    history: tuple[SharedStep, ...]
    contrasts: tuple[Contrast, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Comparison(Value):
    """What the exploration of two laws found.

    Attributes
    ----------
    pairs, transitions, judged : int
        How many pairs of cases were told apart, steps taken by both, and events judged.
    scope : tuple of Text
        What was explored: of this, and of no more, a claim is proven.
    claims : tuple of ClaimFound
        Each of ``Claim``.
    """

    pairs: int
    transitions: int
    judged: int
    scope: tuple[Text, ...]
    claims: tuple[ClaimFound, ...]

    @property
    def same(self) -> bool:
        """Whether both laws decide alike."""
        return self.claims[-1].proven


def compare(before: Engine, after: Engine) -> Comparison:
    """Drive two engines by the same events at the same times, until no new pair of cases appears.

    Whether anything is due later or earlier, whether more or less is allowed, and whether all is
    the same is answered one by one, each proven of what was explored or broken by a shortest
    history. The interpreter's lock is released meanwhile.

    Parameters
    ----------
    before, after : Engine
        What is compared, as the regulation that is and the one that is proposed.

    Returns
    -------
    Comparison
        Each claim, and what exactly was explored.

    Raises
    ------
    NotCovered
        When a due time would lie outside a calendar.

    Examples
    --------
    >>> import petition
    >>> law = petition.Regulation.builtin("tp-hcm")
    >>> longer = law.with_reading("I-9", "30 minutes")
    >>> found = petition.compare(petition.Engine(law), petition.Engine(longer))
    >>> [claim.proven for claim in found.claims[:2]]
    [False, True]
    """
    core = _core.compare(before._core, after._core)
    return Comparison(
        core.pairs,
        core.transitions,
        core.judged,
        tuple(Text(*said) for said in core.scope),
        tuple(_claim(each) for each in core.claims),
    )


def _claim(core: _core.ClaimFound) -> ClaimFound:
    return ClaimFound(
        Claim.of(core.claim),
        Text(*core.statement),
        core.proven,
        tuple(map(_step, core.history)),
        tuple(
            Contrast(Text(*each.what), Text(*each.before), Text(*each.after))
            for each in core.contrasts
        ),
    )


def _step(core: _core.SharedStep) -> SharedStep:
    events = (None if event is None else Event._of(event) for event in (core.before, core.after))
    return SharedStep(from_seconds(core.at), *events)

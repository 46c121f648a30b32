"""Rehearsals: logs of the process that are made up, lawful but for faults that are planted in them.

What is planted is known, so an audit can be tried on it, shown, and measured: every finding that it
has to come to stands in ``Rehearsal.planted``, and there is no other.

Data flows one way: ``dice`` draws, ``rhythm`` says when, ``cast`` who and what, ``desk`` records
under the eyes of the live engine, ``handling`` knows each act, ``stories`` what lawfully becomes of
a petition, ``trial`` and ``plants`` what goes wrong with one, ``plan`` which, ``log`` puts them side
by side.
"""

from petition.rehearsal.faults import Expected, Fault, Planted
from petition.rehearsal.log import Rehearsal, rehearse

__all__ = ["Expected", "Fault", "Planted", "Rehearsal", "rehearse"]

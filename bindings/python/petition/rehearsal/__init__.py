"""Rehearsals: logs of the process that are made up, lawful but for faults that are planted in them.

What is planted is known, so an audit can be tried on it, shown, and measured: every finding that it
has to come to stands in ``Rehearsal.planted``, and there is no other.

Data flows one way: ``dice`` draws, ``rhythm`` says when, ``cast`` who and what, ``desk`` records
under the eyes of the live engine, ``aftermath`` and ``handling`` know each act, ``stories`` what
lawfully becomes of a petition, ``trial`` and ``plants`` what goes wrong with one, ``plan`` with
which, ``proof`` that nothing else does; ``log`` puts them side by side, ``line`` and ``key`` write
them down.
"""

from petition.rehearsal.faults import Expected, Fault, Planted
from petition.rehearsal.key import planted_csv
from petition.rehearsal.log import Rehearsal, rehearse

__all__ = ["Expected", "Fault", "Planted", "Rehearsal", "planted_csv", "rehearse"]

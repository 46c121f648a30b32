"""Changing any single figure or rule of the regulation breaks a named test (script/mutate)."""

from law_mutants import table


def test_every_change_of_the_profile_breaks_a_named_test():
    found = table()
    assert len(found) > 150
    assert [mutant.change for mutant, broken in found if broken is None] == []

"""Mutants of the library's C++: its conditions, comparisons and figures, changed one at a time.

`sites` finds what can be changed in a source (`body` in one function, by `changes`); `schemata`
writes all changes into one text, in which a number chooses the one that takes effect; `tree` makes
a copy of the project of such texts and builds it once; `trials` runs the tests on each mutant;
`judged` knows the survivors that no test can tell; `report` says what came of it.
`script/mutate code` runs it all.
"""

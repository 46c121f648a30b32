"""Scenarios: what a regulation decides, in sentences that officials write and a machine checks.

Comes with the extra ``petition[check]``.

Data flows one way: ``grammar.toml`` says the sentences, ``grammar`` matches them, ``values`` reads
what stands in them, ``reading`` makes features of files, ``world`` lives through one scenario,
``checks`` compares what was wanted with what was decided, ``running`` runs it all. ``vectors``,
``writing`` and ``contrasting`` carry scenarios, records and comparisons over into other forms.
"""

from petition.extras import needs

with needs("check"):
    from petition.scenarios.contrasting import contrasting_scenarios, history_of
    from petition.scenarios.grammar import Sentence, sentences
    from petition.scenarios.reading import Plan, Problem, Problems, read_features
    from petition.scenarios.running import Failure, Report, Result, judge, run
    from petition.scenarios.setup import Setup
    from petition.scenarios.vectors import vectors_of
    from petition.scenarios.writing import scenario_of

__all__ = [
    "Failure",
    "Plan",
    "Problem",
    "Problems",
    "Report",
    "Result",
    "Sentence",
    "Setup",
    "contrasting_scenarios",
    "history_of",
    "judge",
    "read_features",
    "run",
    "scenario_of",
    "sentences",
    "vectors_of",
]

"""Values of JSON, or of a TOML file, with one place broken."""

import copy


def places(value, at=()):
    """Every place of a value."""
    yield at
    if isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*at, key))


def broken(chance, value, others, key):
    """The value with one place of it gone, one of the others there, or with a key too many."""
    made = copy.deepcopy(value)
    *way, last = chance.choice([place for place in places(made) if place])
    around = made
    for step in way:
        around = around[step]
    match chance.randrange(3):
        case 0:
            del around[last]
        case 1:
            around[last] = chance.choice(others)
        case 2 if isinstance(around, dict):
            around[key] = "x"
    return made

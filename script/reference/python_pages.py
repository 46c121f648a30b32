"""The Python interface: a page for each module that petition.__all__ takes names from."""

from __future__ import annotations

import logging
from pathlib import Path

import griffe

import petition

from .model import Page, Part, Row, Symbol, Table

_TABLES = {
    "parameters": "Parameters",
    "other parameters": "Other parameters",
    "returns": "Returns",
    "yields": "Yields",
    "raises": "Raises",
    "warns": "Warns",
}
# Names of values are shown once, as fields of their class, not as a table above them too.
_FIELDS = ("attributes", "parameters")
Thing = griffe.Class | griffe.Function | griffe.Attribute


def pages(package: Path) -> list[Page]:
    """`package` is the folder of the sources; words and labels come from the package itself."""
    logging.getLogger("griffe").setLevel(logging.ERROR)
    module = griffe.load(package.name, search_paths=[package.parent])
    assert isinstance(module, griffe.Module)
    made: dict[str, Page] = {}
    for name in petition.__all__:
        found = _resolved(module, name)
        home = found.path.rpartition(".")[0]
        if home not in made:
            made[home] = _page(module, home)
        made[home].parts[0].symbols.append(_symbol(found, name))
    lead = Page(
        "python",
        "The Python package",
        "python",
        "The package",
        [Part(prose=_text(_sections(module.docstring)))],
    )
    return [lead, *(made[home] for home in sorted(made))]


def _resolved(module: griffe.Module, name: str) -> Thing:
    """What the package imports under a name, which may also be that of one of its modules."""
    found = module[module.imports[name].removeprefix(f"{module.name}.")]
    assert isinstance(found, Thing)
    return found


def _page(module: griffe.Module, home: str) -> Page:
    short = home.removeprefix(f"{module.name}.")
    prose = _text(_sections(module[short].docstring))
    return Page(
        f"python-{short.replace('_', '-')}",
        f"petition.{short}",
        "python",
        short.replace("_", " "),
        [Part(prose=prose)],
    )


def _symbol(found: Thing, name: str) -> Symbol:
    if isinstance(found, griffe.Class):
        value = getattr(petition, name)
        if issubclass(value, petition.Word) and value is not petition.Word:
            return _word_table(found, value)
        return _class(found, name)
    return _made(found, f"petition.{name}", "", _kind(found))


def _kind(found: Thing) -> str:
    if isinstance(found, griffe.Function):
        return "class method" if "classmethod" in found.labels else "function"
    return "property" if "property" in found.labels else "value"


def _made(found: Thing, name: str, inside: str, kind: str) -> Symbol:
    sections = _sections(found.docstring)
    return Symbol(
        "python",
        name,
        kind,
        _signature(found),
        _text(sections),
        _place(found),
        inside,
        tables=_tables(sections),
        example=_example(sections),
    )


def _place(found: Thing) -> str:
    return f"{Path(str(found.filepath)).name}:{found.lineno}"


def _signature(found: Thing) -> str:
    if isinstance(found, griffe.Function):
        return str(found.signature())
    assert isinstance(found, griffe.Attribute)
    annotation = f": {found.annotation}" if found.annotation is not None else ""
    value = f" = {found.value}" if found.value is not None else ""
    return f"{found.name}{annotation}{value}"


# -- Classes --------------------------------------------------------------------------------------


def _class(found: griffe.Class, name: str) -> Symbol:
    whole = f"petition.{name}"
    sections = _sections(found.docstring)
    symbol = Symbol(
        "python",
        whole,
        "exception" if _is_error(name) else "class",
        _class_signature(found),
        _text(sections),
        _place(found),
    )
    said = _said_of_fields(sections)
    symbol.members = [_member(member, whole, said) for member in _public(found)]
    rest = [section for section in sections if section.kind.value != "attributes"]
    fields = {member.short for member in symbol.members}
    symbol.tables = [table for table in _tables(rest) if not _all_are(table, fields)]
    symbol.example = _example(sections)
    return symbol


def _is_error(name: str) -> bool:
    return issubclass(getattr(petition, name), Exception)


def _all_are(table: Table, fields: set[str]) -> bool:
    return table.title == "Parameters" and all(row.name in fields for row in table.rows)


def _class_signature(found: griffe.Class) -> str:
    """As it is called; one that takes something private is made by its class methods only."""
    bases = ", ".join(str(base) for base in found.bases)
    made = found.members.get("__init__")
    if isinstance(made, griffe.Function):
        call = str(made.signature()).removeprefix("__init__").removesuffix(" -> None")
        if any(parameter.name.startswith("_") for parameter in made.parameters):
            return f"class {found.name}"
        return f"class {found.name}{call.replace('(self, ', '(').replace('(self)', '()')}"
    return f"class {found.name}({bases})" if bases else f"class {found.name}"


def _public(found: griffe.Class) -> list[Thing]:
    """Its own public members, and those of bases that are not public themselves."""
    own = [
        member
        for name, member in found.members.items()
        if isinstance(member, Thing) and not name.startswith("_")
    ]
    names = {member.name for member in own}
    for base in found.resolved_bases:
        inner = base.path.startswith("petition.") and base.name not in petition.__all__
        if inner and isinstance(base, griffe.Class):
            own += [member for member in _public(base) if member.name not in names]
    return own


def _member(found: Thing, inside: str, said: dict[str, Row]) -> Symbol:
    kind = _kind(found)
    symbol = _made(found, f"{inside}.{found.name}", inside, "field" if kind == "value" else kind)
    if not symbol.text and found.name in said:
        symbol.text = said[found.name].text
    return symbol


def _said_of_fields(sections: list[griffe.DocstringSection]) -> dict[str, Row]:
    rows = [row for section in sections if section.kind.value in _FIELDS for row in _rows(section)]
    return {name.strip(): row for row in rows for name in row.name.split(",")}


def _word_table(found: griffe.Class, words: type[petition.Word]) -> Symbol:
    """The members of a word class, with what people read."""
    whole = f"petition.{found.name}"
    symbol = Symbol(
        "python", whole, "words", f"class {found.name}(Word)", words.__doc__ or "", _place(found)
    )
    for word in words:
        declared = f'{word.name} = "{word.value}"  # {word.number}'
        member = Symbol(
            "python",
            f"{whole}.{word.name}",
            "word",
            declared,
            _english(word),
            _place(found),
            whole,
            label=word.vi,
        )
        symbol.members.append(member)
    return symbol


def _english(word: petition.Word) -> str:
    return word.en or word.value.replace("_", " ")


# -- Docstrings -----------------------------------------------------------------------------------


def _sections(docstring: griffe.Docstring | None) -> list[griffe.DocstringSection]:
    return docstring.parse("numpy", warnings=False) if docstring else []


def _text(sections: list[griffe.DocstringSection]) -> str:
    return "\n\n".join(str(s.value) for s in sections if s.kind.value == "text")


def _example(sections: list[griffe.DocstringSection]) -> str:
    blocks = [text for s in sections if s.kind.value == "examples" for _, text in s.value]
    return "\n\n".join(blocks)


def _tables(sections: list[griffe.DocstringSection]) -> list[Table]:
    return [
        Table(_TABLES[section.kind.value], _rows(section))
        for section in sections
        if section.kind.value in _TABLES
    ]


def _rows(section: griffe.DocstringSection) -> list[Row]:
    return [
        Row(getattr(entry, "name", "") or "", str(entry.annotation or ""), entry.description)
        for entry in section.value
    ]

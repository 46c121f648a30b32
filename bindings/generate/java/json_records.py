"""Json.java: the JSON shapes of petition.h as records, read by Jackson."""

from __future__ import annotations

import re
from functools import cache

from ..api import HEADER, Api
from ..names import camel, pascal
from ..shapes import Key, Keyed, Listed, Mapped, OneOf, Plain, read_shapes
from .docs import Docs, comment
from .names import source, table_enum, type_name, wrapped

DOCUMENTS = {"RECORD", "EVENT", "RECEIPT", "HEAD", "INCLUSION_PROOF", "OLDER_RECORD"}
"""Kept by hosts byte for byte: calls give their text alone."""

_SINGLE = {"LIVES": "LIFE"}
"""What one of a list is called, where it is not the name of the list without its s."""

_PLAIN = {
    "text": ("String", "String"),
    "path": ("String", "String"),
    "reading": ("String", "String"),
    "time": ("Instant", "Instant"),
    "date": ("LocalDate", "LocalDate"),
    "clock": ("Duration", "Duration"),
    "seconds": ("Duration", "Duration"),
    "number": ("long", "Long"),
    "flag": ("boolean", "Boolean"),
    "share": ("double", "Double"),
}
"""The type of a value that is always there, and of one that may be null."""

_NAMES = {"case": "caseId", "short": "shortText"}
"""Where a key is a word of Java itself."""
_ABOUT = [
    "The JSON SHAPES of petition.h as immutable records: times are instants, dates local dates,"
    " working time and times of day durations, words constants of their enums.",
    "What may be left out is {@code null}, false or an empty list then. Keys that a newer library"
    " adds are passed over, and its new words are {@code UNKNOWN}.",
]
_OPENING = """\
  private Json() {}

  /** Reads a text of the library, as that of an event or a record. */
  public static <T extends java.lang.Record> T read(String text, Class<T> shape) {
    return JsonReader.read(text, shape);
  }

  /** Reads a text of the library that is a list. */
  public static <T extends java.lang.Record> List<T> readList(String text, Class<T> shape) {
    return JsonReader.readList(text, shape);
  }

  /** Says that the kind of the event tells which record the data are of. */
  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind",
      visible = true, defaultImpl = Void.class)
  @interface ByKind {}

"""


@cache
def _shapes() -> dict[str, object]:
    return read_shapes(HEADER.read_text("utf-8"))


def shape_type(name: str) -> str:
    """What a call gives for the shape: a record of Json, or a list of them."""
    shape = _shapes()[name]
    if isinstance(shape, Listed):
        return f"List<Json.{_element(name, shape)}>"
    return f"Json.{_record_name(name)}"


def _record_name(shape: str) -> str:
    return pascal(shape.lower())


def _single(name: str) -> str:
    return _SINGLE.get(name) or re.sub(r"(?i)(?<=ss|ch)es$|s$", "", name)


def _element(name: str, shape: Listed) -> str:
    return _record_name(shape.of.name if isinstance(shape.of, Plain) else _single(name))


def files(api: Api, docs: Docs) -> dict[str, str]:
    maker = _Maker(api.shapes)
    body = comment(_ABOUT) + f"public final class Json {{\n{_OPENING}"
    body += "\n".join([_data(api.shapes), *maker.records.values()])
    return {"Json": source("The JSON shapes of petition.h as records.", body + "}\n")}


def _data(shapes: dict[str, object]) -> str:
    """The data of an event, of which there is one record for each kind."""
    kinds = [name for name in shapes if name.startswith("DATA_")]
    lines = [
        f'    @Type(name = "{name.removeprefix("DATA_").lower()}",'
        f" value = {_record_name(name)}.class)"
        for name in kinds
    ]
    listed = ",\n".join(f"      {_record_name(name)}" for name in kinds)
    doc = comment(["What an event tells, by its kind, beside who did it and when."], 2)
    opening = "  @JsonSubTypes({\n" + ",\n".join(lines) + "\n  })\n"
    return f"{doc}{opening}  public sealed interface Data permits\n{listed} {{}}\n"


class _Maker:
    """Makes a record for each shape with keys, named by where it stands."""

    def __init__(self, shapes: dict[str, object]) -> None:
        self._shapes = shapes
        self.records: dict[str, str] = {}
        for name, shape in shapes.items():
            if isinstance(shape, Listed):
                if isinstance(shape.of, Keyed):
                    self._record(_element(name, shape), shape.of, name)
            else:
                self._record(_record_name(name), shape, name)

    def _record(self, name: str, shape: Keyed, said: str) -> str:
        assert name not in self.records, name
        self.records[name] = ""  # keeps its place before those that stand in it
        parts = [self._component(name, said, key, shape) for key in shape.keys]
        implemented = " implements Data" if said.startswith("DATA_") and "." not in said else ""
        doc = comment([f"{{@code {said}}}{self._nullable(shape)}"], 2)
        head = wrapped(f"public record {name}", parts, f"{implemented} {{", 2)
        copies = self._copies(name, shape)
        self.records[name] = f"{doc}{head}\n{copies}  }}\n" if copies else f"{doc}{head}}}\n"
        return name

    @staticmethod
    def _nullable(shape: Keyed) -> str:
        names = [
            f"{{@code {_component_name(key, shape)}}}"
            for key, one in shape.keys.items()
            if _may_be_null(one)
        ]
        return f". May be null: {', '.join(names)}." if names else "."

    def _component(self, owner: str, said: str, name: str, shape: Keyed) -> str:
        java, key = _component_name(name, shape), shape.keys[name]
        place, null = f"{owner}{pascal(name)}", _may_be_null(key)
        java_type = self._of(place, key.value, null, f"{said}.{name}")
        return f"{self._annotation(name, java, key)}{java_type} {java}"

    @staticmethod
    def _annotation(name: str, java: str, key: Key) -> str:
        if _is(key.value, "data"):
            return "@ByKind "
        return "" if name == java else f'@JsonProperty("{name}") '

    def _of(self, place: str, shape: object, null: bool, said: str) -> str:
        if isinstance(shape, Listed):
            return f"List<{self._of(_single(place), shape.of, True, said)}>"
        if isinstance(shape, Mapped):
            return f"Map<String, {self._of(_single(place), shape.of, True, said)}>"
        if isinstance(shape, Keyed):
            return self._record(place, shape, said)
        if isinstance(shape, OneOf):
            return self._one_of(place, shape, said)
        return self._plain(shape, null)

    def _one_of(self, place: str, shape: OneOf, said: str) -> str:
        choices = [one for one in shape.choices if not _is(one, "null")]
        if len(choices) == 1:
            return self._of(place, choices[0], True, said)
        texts = all(isinstance(one, Plain) and one.name.startswith('"') for one in choices)
        return "String" if texts else "Object"

    def _plain(self, shape: Plain, null: bool) -> str:
        if shape.name == "word":
            return type_name(table_enum(shape.argument))
        if shape.name == "data":
            return "Data"
        if shape.name in _PLAIN:
            return _PLAIN[shape.name][null]
        named = self._shapes[shape.name]
        if isinstance(named, Listed):
            return f"List<{_element(shape.name, named)}>"
        return _record_name(shape.name)

    def _copies(self, name: str, shape: Keyed) -> str:
        """Lists that nobody can change, and empty ones for what was left out."""
        lines = []
        for key, one in shape.keys.items():
            java = _component_name(key, shape)
            if self._is_list(one.value):
                lines.append(f"      {java} = JsonReader.list({java});\n")
            elif isinstance(one.value, Mapped):
                lines.append(f"      {java} = JsonReader.map({java});\n")
        return f"    public {name} {{\n{''.join(lines)}    }}\n" if lines else ""

    def _is_list(self, shape: object) -> bool:
        named = self._shapes.get(shape.name) if isinstance(shape, Plain) else shape
        return isinstance(named, Listed)


def _is(shape: object, name: str) -> bool:
    return isinstance(shape, Plain) and shape.name == name


def _component_name(key: str, shape: Keyed) -> str:
    """Without the unit; of a number and a time of one name both are there."""
    stem = key.removesuffix("_s")
    if stem in shape.keys and stem != key:
        return f"{camel(stem)}Time"
    return _NAMES.get(key) or camel(stem)


def _may_be_null(key: Key) -> bool:
    """Whether nothing can stand for it: flags, lists and maps are false or empty instead."""
    if isinstance(key.value, OneOf):
        return any(_is(one, "null") for one in key.value.choices) or key.optional
    return key.optional and not (isinstance(key.value, (Listed, Mapped)) or _is(key.value, "flag"))

"""What an entry type is made of: fields with shapes, each open or sealed, and the type's number and table."""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property


class Shape(Enum):
    """How a projected column holds a field's value."""

    NUMBER = "INTEGER"
    TEXT = "TEXT"
    BYTES = "BLOB"
    FLAG = "BOOLEAN"
    FORM = "FORM"

    @property
    def column(self) -> str:
        """The SQLite column type. A form is kept as the bytes of its deterministic CBOR."""
        return {"BOOLEAN": "INTEGER", "FORM": "BLOB"}.get(self.value, self.value)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a type: its number for ever, its column, and the kind of key that seals it.

    A field that holds a key itself (``is_key``) stays sealed: its column in the clear tables is always empty.
    """

    number: int
    name: str
    shape: Shape = Shape.TEXT
    sealed: str | None = None
    is_key: bool = False


@dataclass(frozen=True)
class Kind:
    """One entry type: its number for ever, its projected table and its fields."""

    number: int
    name: str
    table: str
    fields: tuple[Field, ...]
    signed: bool = False
    is_record: bool = False

    @cached_property
    def by_number(self) -> dict[int, Field]:
        """The fields by number."""
        return {field.number: field for field in self.fields}

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The fields by name."""
        return {field.name: field for field in self.fields}


def _fields(text: str) -> tuple[Field, ...]:
    """Fields from lines ``number name shape [sealed kind [key]]``."""
    rows = [[*line.split(), "", ""] for line in text.strip().splitlines()]
    return tuple(Field(int(row[0]), row[1], Shape[row[2]], row[3] or None, row[4] == "key") for row in rows)


def entry_type(number: int, name: str, table: str, fields: str, *, signed: bool = False, record: bool = False) -> Kind:
    """A type with the fields of these lines, as ``kinds`` writes them."""
    return Kind(number, name, table, _fields(fields), signed, record)

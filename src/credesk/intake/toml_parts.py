"""Reading our own TOML files with care: exact numbers, texts in languages, and no key that is not known."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from credesk.domain.errors import BadInput
from credesk.domain.points import parse_points
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts

MAX_BYTES = 2 * 1024 * 1024
_MAX_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class TomlPart:
    """One table of a file: where it stands (for sentences), its values, and the error that its file raises."""

    where: str
    values: Mapping[str, Any]
    language: str
    error: Callable[[str, str], BadInput]

    def wrong(self, what: str, hint: str = "") -> BadInput:
        """The file's error, saying where."""
        return self.error(f"{self.where}: {what}", hint)

    def only(self, *names: str) -> None:
        """Refuse keys that mean nothing, so that a misspelt one is not silently ignored."""
        if unknown := sorted(set(self.values) - set(names)):
            raise self.wrong(
                sentence("“{unknown}” means nothing here.", unknown=unknown[0]),
                sentence("Known are: {names}.", names=", ".join(names)),
            )

    def texts(self, name: str) -> Texts | None:
        """A text: a string in the file's language, or a table {language = text}."""
        return None if name not in self.values else self._texts(name, self.values[name])

    def needed_texts(self, name: str) -> Texts:
        """A text that must be there."""
        found = self.texts(name)
        if found is None or not found.text():
            raise self.wrong(sentence("“{name}” is missing.", name=name))
        return found

    def text_list(self, name: str) -> tuple[Texts, ...]:
        """A list of texts."""
        return tuple(self._texts(name, value) for value in self._list(name))

    def _texts(self, name: str, value: object) -> Texts:
        entries = {self.language: value} if isinstance(value, str) else value
        if not isinstance(entries, dict) or not all(isinstance(text, str) for text in entries.values()):
            raise self.wrong(
                sentence("“{name}” must be a text, or texts by language.", name=name),
                'Write "…" or { en = "…", sw = "…" }.',
            )
        if any(len(text) > _MAX_TEXT for text in entries.values()):
            raise self.wrong(
                sentence("“{name}” has more than {max_text} characters.", name=name, max_text=f"{_MAX_TEXT:,}")
            )
        try:
            source = self.language if self.language in entries else None
            return Texts.from_mapping(entries, source=source)
        except BadInput as error:
            raise self.wrong(sentence("“{name}”: {why}", name=name, why=error.message), error.hint) from None

    def text(self, name: str, default: str = "") -> str:
        """A plain string."""
        value = self.values.get(name, default)
        if not isinstance(value, str):
            raise self.wrong(sentence("“{name}” must be a text.", name=name))
        return value.strip()

    def number(self, name: str, default: Fraction | None = None) -> Fraction | None:
        """An exact number: 3, 2.5, or a string like "3/4"."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise self.wrong(sentence("“{name}” must be a number.", name=name), 'Write it like 3, 2.5 or "3/4".')
        try:
            return parse_points(str(value))
        except BadInput as error:
            raise self.wrong(sentence("“{name}”: {why}", name=name, why=error.message), error.hint) from None

    def whole(self, name: str) -> int | None:
        """A whole number."""
        value = self.values.get(name)
        if value is not None and type(value) is not int:
            raise self.wrong(sentence("“{name}” must be a whole number.", name=name))
        return value

    def flag(self, name: str, default: bool) -> bool:
        """true or false."""
        value = self.values.get(name, default)
        if type(value) is not bool:
            raise self.wrong(sentence("“{name}” must be true or false.", name=name))
        return value

    def part(self, name: str) -> "TomlPart":
        """A table within; empty where it is absent."""
        value = self.values.get(name, {})
        if not isinstance(value, dict):
            raise self.wrong(sentence("“{name}” must be a table.", name=name))
        return TomlPart(name, value, self.language, self.error)

    def parts(self, name: str, called: str) -> tuple["TomlPart", ...]:
        """A list of tables; sentences call them '<called> 1', '<called> 2'."""
        values = self._list(name)
        if not all(isinstance(value, dict) for value in values):
            raise self.wrong(sentence("“{name}” must be tables, each under [[{name}]].", name=name))
        prefix = "" if self.where == "The file" else f"{self.where}, "
        return tuple(
            TomlPart(f"{prefix}{called} {number}", value, self.language, self.error)
            for number, value in enumerate(values, 1)
        )

    def _list(self, name: str) -> Sequence[Any]:
        value = self.values.get(name, [])
        if not isinstance(value, list):
            raise self.wrong(sentence("“{name}” must be a list.", name=name))
        return value


def read_toml(raw: bytes, error: Callable[[str, str], BadInput]) -> TomlPart:
    """The whole file as one part. Floats stay as they are written, so that points are exact."""
    if len(raw) > MAX_BYTES:
        raise error(
            sentence(
                "The file has {count} bytes; up to {max_bytes} are read.",
                count=f"{len(raw):,}",
                max_bytes=f"{MAX_BYTES:,}",
            ),
            "",
        )
    try:
        values = tomllib.loads(raw.decode("utf-8-sig"), parse_float=str)
    except UnicodeDecodeError:
        raise error("The file is not in UTF-8.", "Save it as UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise error(sentence("The file is no proper TOML: {problem}.", problem=problem), "") from None
    language = values.get("language", "en")
    if not isinstance(language, str):
        raise error("“language” must be a language tag like en.", "")
    return TomlPart("The file", values, language, error)

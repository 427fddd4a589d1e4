"""Certificate templates as TOML files: read in a worker process into plain values, and written back.

The format stands in docs/certificate.md; pictures are files beside it.
"""

import tomllib
from collections.abc import Mapping
from typing import Any

from credesk.domain.certificate_template import A4_LANDSCAPE, ACCENT, CertificateTemplate
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

MOST_BYTES = 64 * 1024
_MEMBERS = {"name": str, "format": str, "colour": str, "logo": str, "leave-out": list, "second-language": str,
            "signatures": list}  # fmt: skip
_OF_SIGNATURES = {"name": str, "role": str, "picture": str}


def read_template(raw: bytes) -> dict[str, Any]:
    """A template file's values, each there: pictures as names of files or "". Raises BadInput."""
    if len(raw) > MOST_BYTES:
        raise BadInput("The template file is larger than 64 KB.")
    try:
        found = tomllib.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadInput("The template file is not TOML.", details=str(error)) from error
    _check(found, _MEMBERS)
    if not found.get("name"):
        raise BadInput("The template has no name.", 'Give it one: name = "…"')
    signatures = found.get("signatures", [])
    for one in signatures:
        if not isinstance(one, dict):
            raise BadInput("A signature is written as [[signatures]] with name, role and picture.")
        _check(one, _OF_SIGNATURES)
        if not one.get("name"):
            raise BadInput("A signature has no name.")
    left_out = found.get("leave-out", [])
    if not all(isinstance(word, str) for word in left_out):
        raise BadInput("“leave-out” is a list of words.")
    return {
        "name": found["name"],
        "format": found.get("format", A4_LANDSCAPE),
        "colour": found.get("colour", ACCENT),
        "logo": found.get("logo", ""),
        "left_out": left_out,
        "second_language": found.get("second-language", ""),
        "signatures": [[one["name"], one.get("role", ""), one.get("picture", "")] for one in signatures],
    }


def _check(found: dict[str, Any], members: Mapping[str, type]) -> None:
    for name, value in found.items():
        if name not in members:
            raise BadInput(
                sentence("A template has no “{name}”.", name=name[:40]),
                sentence("It has: {names}.", names=", ".join(members)),
            )
        if not isinstance(value, members[name]):
            raise BadInput(sentence("“{name}” is not written as it must be.", name=name))


def write_template(settings: CertificateTemplate, logo: str, pictures: tuple[str, ...]) -> str:
    """The settings as a file that ``read_template`` reads; ``logo`` and ``pictures`` are names of files or ""."""
    lines = [f"name = {_quoted(settings.name)}", f'format = "{settings.format}"', f'colour = "{settings.colour}"']
    if logo:
        lines.append(f"logo = {_quoted(logo)}")
    if settings.left_out:
        lines.append(f"leave-out = [{', '.join(_quoted(word) for word in settings.left_out)}]")
    if settings.second_language:
        lines.append(f"second-language = {_quoted(settings.second_language)}")
    for one, picture in zip(settings.signatures, pictures, strict=True):
        lines += ["", "[[signatures]]", f"name = {_quoted(one.name)}"]
        lines += [f"role = {_quoted(one.role)}"] if one.role else []
        lines += [f"picture = {_quoted(picture)}"] if picture else []
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML 1.0; printed lines hold no control characters."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

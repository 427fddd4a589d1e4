"""Certificates in other forms, written to the files that a person names."""

from pathlib import Path
from typing import Any

from credesk.desk.files import write_file
from credesk.desk.forms import PICTURE_FORMS, bundle, jwt_form, picture_form
from credesk.desk.session import Desk, Workspace
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id

ENDINGS = {"bundle": "zip", "png": "png", "svg": "svg", "jwt": "jwt"}
"""The forms, and how their files end."""


def write_form(workspace: Workspace, credential: Id, form: str, file: Path) -> int:
    """Write a bundle, png or svg; gives the file's size. Raises Tampered, BadInput, Surroundings."""
    row = _row(workspace, credential)
    return write_file(file, picture_form(workspace, row, form) if form in PICTURE_FORMS else bundle(workspace, row))


def write_jwt(desk: Desk, credential: Id, file: Path, algorithm: str = "ES256") -> int:
    """Write a JWT, signed by who sits here; gives the file's size. Raises Refused, Tampered, Surroundings."""
    return write_file(file, jwt_form(desk, _row(desk.workspace, credential), algorithm))


def _row(workspace: Workspace, credential: Id) -> Any:
    row = workspace.row("SELECT * FROM credentials WHERE id = ?", (credential,))
    if row is None:
        raise BadInput("There is no such credential.")
    return row

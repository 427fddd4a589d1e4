"""A template while it is edited: its settings, the pictures that are not published, and the way back."""

from dataclasses import dataclass, field, replace
from typing import Any

from credesk.domain.certificate_template import CertificateTemplate, TemplateSignature
from credesk.domain.ids import Id

MOST_STEPS = 200


@dataclass(slots=True)
class Draft:
    """``template`` is what a new version would be of, None for a new one; ``saved`` is how it was published."""

    settings: CertificateTemplate
    template: Id | None = None
    saved: CertificateTemplate | None = None
    pictures: dict[bytes, list[Any]] = field(default_factory=dict)
    _before: list[tuple[str, CertificateTemplate]] = field(default_factory=list)

    def change(self, what: str, **values: Any) -> bool:
        """Change fields of the settings; several changes in a row of the same ``what`` are one step back."""
        changed = replace(self.settings, **values)
        if changed == self.settings:
            return False
        if not what or not self._before or self._before[-1][0] != what:
            self._before.append((what, self.settings))
            del self._before[:-MOST_STEPS]
        self.settings = changed
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self.settings = self._before.pop()[1]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to publish."""
        return self.to_publish != self.saved

    @property
    def to_publish(self) -> CertificateTemplate:
        """The settings without the lines for signatures that nothing was written into."""
        kept = (one for one in self.settings.signatures if one != TemplateSignature(""))
        return replace(self.settings, signatures=tuple(kept))

    @property
    def to_look_at(self) -> CertificateTemplate:
        """The settings as far as they can be drawn: a signature whose name is not written yet waits."""
        named = (one for one in self.settings.signatures if one.name.strip())
        return replace(self.settings, signatures=tuple(named))

"""Looking at evidence: ``EvidenceView`` shows one item, whatever it is, and never blocks the window."""

from credesk.gui.evidence.view import EvidenceView

__all__ = ["EvidenceView"]

"""One tree of errors for everything that is read or checked here, each a sentence for a person.

``CredentialError`` is the root. ``Unreadable`` and ``Newer`` say that bytes could not be read;
``TrustRefused`` and ``TrustAltered`` concern the trust file; ``ContentRefused`` concerns what was to be
signed.
"""

from credesk.domain.errors import BadInput, CredeskError, Tampered


class CredentialError(CredeskError):
    """Something about a credential, a token, a status list or a trust file."""


class ContentRefused(CredentialError, BadInput):
    """What should be signed cannot stand in a credential. Nothing was signed."""


class Unreadable(CredentialError, BadInput):
    """The bytes are not a credential, token or list that this program can read."""


class NotTheSignedForm(Unreadable):
    """JSON that could be read differently from the statements that were signed."""


class Newer(CredentialError, BadInput):
    """The bytes follow a later version than this program knows."""


class TrustRefused(CredentialError, BadInput):
    """The trust file cannot be used: not readable, another root, or older than the one in use."""


class TrustAltered(CredentialError, Tampered):
    """The trust file's signature does not fit its root key."""

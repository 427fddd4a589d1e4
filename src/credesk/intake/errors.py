"""What can be wrong with what was handed in. Nothing was changed when one of these is raised."""

from credesk.domain.errors import BadInput, CredeskError


class ArchiveDamaged(BadInput):
    """The zip's directory cannot be read: cut off, or no zip."""


class MemberDamaged(BadInput):
    """One file of the zip is not what the zip's directory says."""


class ArchiveBomb(BadInput):
    """The zip would unpack to far more than it weighs, or to more than is allowed."""


class OverlappingEntries(BadInput):
    """Two files of the zip share the same bytes: a sign of a crafted zip."""


class UnsafeName(BadInput):
    """A name in the zip points out of its folder: '..', an absolute path, a drive letter, a NUL."""


class LinkInArchive(BadInput):
    """The zip holds a link, or a special file such as a device."""


class NameTooLong(BadInput):
    """A path in the source is longer than 4,096 bytes."""


class ArchiveEncrypted(BadInput):
    """The zip is protected with a password."""


class UnsupportedCompression(BadInput):
    """The zip uses a kind of compression other than 'stored' and 'deflated'."""


class TooManyEntries(BadInput):
    """The source has more files than are taken in at once."""


class SourceUnreadable(BadInput):
    """The zip or folder is not there, or may not be read."""


class SourceChanged(BadInput):
    """The zip or folder is not what it was when it was looked at."""


class TableUnreadable(BadInput):
    """The table cannot be read: encoding, quotes, limits."""


class ColumnsUnclear(BadInput):
    """A table lacks a column that is needed, or has two for the same thing."""


class RubricUnreadable(BadInput):
    """The rubric file is not as docs/rubric-files.md says."""


class AchievementUnreadable(BadInput):
    """The achievement file is not as docs/achievement-files.md says."""


class FeedUnreadable(BadInput):
    """A portfolio's feed cannot be read: no XML, no feed, or with entities that could load other files."""


class PlanUnreadable(BadInput):
    """The plan is not one that a preview wrote, or was edited in a way that has no meaning."""


_KINDS: dict[str, type[BadInput]] = {
    kind.__name__: kind
    for kind in (
        ArchiveDamaged,
        MemberDamaged,
        ArchiveBomb,
        OverlappingEntries,
        UnsafeName,
        LinkInArchive,
        NameTooLong,
        ArchiveEncrypted,
        UnsupportedCompression,
        TooManyEntries,
        SourceUnreadable,
        SourceChanged,
        TableUnreadable,
        ColumnsUnclear,
        RubricUnreadable,
        AchievementUnreadable,
        FeedUnreadable,
        PlanUnreadable,
    )
}


def from_report(name: str, message: str, hint: str) -> CredeskError:
    """The error that a worker process reported by class name; BadInput for a name from elsewhere."""
    return _KINDS.get(name, BadInput)(message, hint)

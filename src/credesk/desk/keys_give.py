"""Copies of issuing and status keys for another person of this workstation, who types their own passphrase."""

from credesk.desk.session import Desk, find_person
from credesk.domain.errors import BadInput, Refused
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role


def give_keys(desk: Desk, receiver: str, passphrase: str) -> int:
    """Give every issuing and status key that this person holds and the other lacks. Gives how many there were.

    The root key is never given on: it goes to a file (desk.keys_root). Raises WrongPassphrase.
    """
    person = find_person(desk.workspace, receiver)
    if person == desk.person:
        raise BadInput("You hold your own keys already.", "Name somebody else.")
    theirs = set(desk.key_file.held(person))
    copies = [one for one in desk.keys.held() if one.role in (Role.ISSUING, Role.STATUS) and one not in theirs]
    if not copies:
        raise Refused(
            sentence("{receiver} has every key that you could give.", receiver=receiver), "Nothing was changed."
        )
    with desk.key_file.unlock(person, passphrase, desk.circumstances.monotonic) as unlocked:
        desk.keys.give_copies(unlocked, copies, desk.circumstances.randomness)
    return len(copies)

"""Checking credentials of other issuers: with the same strictness, and never green without the trust file's word."""

from dataclasses import replace

from credesk.credentials.checking import (
    LATER_CHECKS,
    Checker,
    Stated,
    expiry_check,
    issuer_check,
    key_check,
    practice_check,
    start_check,
    theft_checks,
    trust_list_check,
)
from credesk.credentials.did_documents import DidDocuments
from credesk.credentials.foreign import Foreign, ForeignStatus, foreign_entries
from credesk.credentials.foreign_facts import foreign_facts
from credesk.credentials.foreign_keys import FoundKey, find_foreign_key
from credesk.credentials.foreign_status import ForeignLists
from credesk.credentials.instants import instant_text
from credesk.credentials.reading import StatusEntry
from credesk.credentials.status_book import Answer, all_entries
from credesk.credentials.status_places import LIST_BITS, Purpose
from credesk.credentials.verdicts import Check, CheckName, Report, Verdict, failed, not_made, passed, report
from credesk.domain.sentences import sentence


def foreign_report(foreign: Foreign, checker: Checker) -> Report:
    """The report of a credential that was read; its status places are read here. Raises Unreadable."""
    entries = foreign_entries(foreign)
    documents = DidDocuments(checker.loaded)
    found = find_foreign_key(foreign, checker.trust, documents)
    stated = _stated(foreign, entries)
    checks = [
        passed(CheckName.READING, sentence("The {forms} says one thing only.", forms=_FORMS[foreign.form])),
        trust_list_check(checker),
    ]
    checks += _who(foreign, found, checker, stated)
    if checks[-1].verdict is not None:
        checks += [not_made(name, "the signature was not verified.") for name in LATER_CHECKS]
    else:
        checks += theft_checks(found.trusted, stated) if found.trusted is not None else []
        checks.append(practice_check(found.trusted, stated))
        checks += _status(foreign, entries, checker, stated, documents)
        checks += [expiry_check(checker, stated), start_check(checker, stated)]
    told = report(checks, foreign_facts(foreign, checker.trust), list_date=checker.list_date)
    # Beside a signature by somebody who is not known here, every word is only claimed.
    return replace(told, facts=told.facts | {"verified": told.facts["verified"] and found.trusted is not None})


_FORMS = {"JWT": "signed text (JWT)", "embedded proof": "file"}


def _stated(foreign: Foreign, entries: tuple[ForeignStatus, ...]) -> Stated:
    places = tuple(
        StatusEntry(Purpose(entry.purpose), entry.list_id, entry.index)
        for entry in entries
        if entry.readable and entry.index < LIST_BITS
    )
    return Stated(
        issuer_id=foreign.issuer_id,
        method=foreign.method,
        kid=None,
        signed_at=foreign.signed_at,
        not_before=foreign.valid_from,
        expires=foreign.valid_until,
        practice=False,
        entries=all_entries(places),
        digest=foreign.digest,
        message=foreign.message,
        signature=foreign.signature,
    )


def _who(foreign: Foreign, found: FoundKey, checker: Checker, stated: Stated) -> list[Check]:
    """Issuer, key and signature. A signature that does not fit its own key is told before who is not known."""
    fits = found.signed(foreign)
    if found.key is not None and not fits:
        unsure = [not_made(name, "the signature does not fit.") for name in (CheckName.ISSUER, CheckName.KEY)]
        said = "what stands there is not what was signed."
        return [*unsure, failed(CheckName.SIGNATURE, Verdict.ALTERED, said)]
    checks = [issuer_check(checker.trust.issuer(foreign.issuer_id), stated), _key(found, stated)]
    if not fits:
        return [*checks, not_made(CheckName.SIGNATURE, "the key is not known.")]
    return [*checks, passed(CheckName.SIGNATURE, "The signature fits every word.")]


def _key(found: FoundKey, stated: Stated) -> Check:
    if found.trusted is not None:
        return key_check(found.trusted, stated)
    if found.key is None:
        said = "the key that signed is not at hand; load the issuer's did.json."
        return failed(CheckName.KEY, Verdict.NOT_KNOWN, said)
    if found.issuers:
        said = "the key is the one that this name stands for, but no list of issuers here has it."
        return failed(CheckName.KEY, Verdict.NOT_KNOWN, said)
    return failed(CheckName.KEY, Verdict.NOT_KNOWN, "nothing shows that the key that signed is this issuer's.")


def _status(
    foreign: Foreign, entries: tuple[ForeignStatus, ...], checker: Checker, stated: Stated, documents: DidDocuments
) -> list[Check]:
    if any(not entry.readable for entry in entries):
        why = "it names a status of a kind that this program does not read."
        return [not_made(CheckName.WITHDRAWAL, why), not_made(CheckName.SUSPENSION, why)]
    lists = ForeignLists(checker.loaded, checker.trust, documents, checker.now)
    named = {entry.purpose: entry for entry in entries}
    replaced = _ask(foreign, Purpose.REFRESH, None, checker, stated, lists)
    if replaced.bit:
        first = failed(CheckName.WITHDRAWAL, Verdict.REPLACED, "the issuer gave out another one in its place.")
    else:
        answer = _ask(foreign, Purpose.REVOCATION, named.get("revocation"), checker, stated, lists)
        first = _told(CheckName.WITHDRAWAL, Verdict.WITHDRAWN, answer, "took it back", "withdrawn")
    answer = _ask(foreign, Purpose.SUSPENSION, named.get("suspension"), checker, stated, lists)
    if "suspension" not in named and answer.bit is None and "revocation" in named:
        return [first, passed(CheckName.SUSPENSION, "It names no place where it could be suspended.")]
    return [first, _told(CheckName.SUSPENSION, Verdict.SUSPENDED, answer, "suspended it", "suspended")]


def _ask(
    foreign: Foreign,
    purpose: Purpose,
    entry: ForeignStatus | None,
    checker: Checker,
    stated: Stated,
    lists: ForeignLists,
) -> Answer:
    """What the trust file's lists say, else those that a person loaded."""
    issuer = checker.trust.issuer(foreign.issuer_id)
    place = next((one for one in stated.entries if one.purpose is purpose), None)
    answer = Answer(None, why="it does not say where its status stands.")
    if issuer is not None and place is not None:
        answer = checker.book.answer(issuer, place, stated.signed_at)
    if answer.bit is None and entry is not None:
        return lists.answer(foreign, entry)
    return answer


def _told(name: CheckName, verdict: Verdict, answer: Answer, done: str, word: str) -> Check:
    if answer.bit is None:
        return not_made(name, answer.why)
    as_of = instant_text(answer.as_of)
    if answer.bit:
        return failed(name, verdict, sentence("the issuer {done} (list of {as_of}).", done=done, as_of=as_of))
    return passed(name, sentence("It was not {word} as of {as_of}.", word=word, as_of=as_of))


def with_envelope(inner: Report, envelope: Foreign, checker: Checker) -> Report:
    """A JWT around a credential that carries a proof of its own: the proof says who issued it, the envelope must fit.

    Whoever wraps such a credential anew adds nothing to it, so the key of the envelope need not be known.
    """
    found = find_foreign_key(envelope, checker.trust, DidDocuments(checker.loaded))
    if found.key is None:
        check = not_made(CheckName.ATTACHMENT, "the key of the signed text (JWT) around it is not at hand.")
    elif found.signed(envelope):
        check = passed(CheckName.ATTACHMENT, "The signed text (JWT) around it is whole, and it carries its own proof.")
    else:
        check = failed(CheckName.ATTACHMENT, Verdict.ALTERED, "the signed text (JWT) is not what was signed.")
    told = report([*inner.checks, check], inner.facts, inner.mentions, list_date=checker.list_date)
    return replace(told, facts=told.facts | {"verified": inner.facts["verified"], "form": "JWT"})

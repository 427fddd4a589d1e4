"""The table of entry types and fields. Numbers are never reused, entries never migrated (docs/journal.md).

``sealed`` names the kind of key that a field is sealed under; an open field has none. A *fact* never
changes: it is written by one entry. A *record* is edited field by field.
"""

from typing import Final

from credesk.workspace.journal.fields import Field, Kind, Shape
from credesk.workspace.journal.fields import entry_type as _kind

__all__ = ["Field", "Kind", "Shape"]
"""Besides the types below: what they are made of, so that one import serves."""

PERSON, REGISTER, PORTFOLIO, ASSESSMENT, EVIDENCE = "person", "register", "portfolio", "assessment", "evidence"
"""Kinds of sealing keys."""

STREAM: Final = _kind(1, "stream", "streams", """
    0 partition BYTES
    1 partition_name TEXT
    2 device BYTES
    3 reason TEXT
    4 continues BYTES
    5 practice FLAG
    6 stream BYTES
""")  # fmt: skip
HEAD: Final = _kind(2, "head", "heads", """
    0 stream BYTES
    1 seq NUMBER
    2 hash BYTES
    3 device_signature BYTES
""")  # fmt: skip
ROOT: Final = _kind(3, "root", "roots", """
    0 public_key BYTES
    1 valid_from NUMBER
    2 valid_until NUMBER
""", signed=True)  # fmt: skip
DEVICE: Final = _kind(4, "device", "devices", """
    0 public_key BYTES
    1 name TEXT
    2 valid_from NUMBER
    3 valid_until NUMBER
""")  # fmt: skip
PERSON_RECORD: Final = _kind(5, "person", "people", """
    0 name TEXT person
    1 title TEXT person
    2 email TEXT person
""", record=True)  # fmt: skip
PERSON_KEY: Final = _kind(6, "person key", "person_keys", """
    0 person BYTES
    1 public_key BYTES
    2 valid_from NUMBER
    3 valid_until NUMBER
    4 supersedes BYTES
""")  # fmt: skip
ISSUER_KEY: Final = _kind(7, "issuer key", "issuer_keys", """
    0 issuer BYTES
    1 public_key BYTES
    2 use TEXT
    3 device BYTES
    4 valid_from NUMBER
    5 valid_until NUMBER
    6 practice FLAG
    7 supersedes BYTES
    8 reason TEXT
""", signed=True)  # fmt: skip
RECOVERY: Final = _kind(8, "recovery", "recoveries", """
    0 keys FORM
    1 how TEXT
    2 person BYTES
""", signed=True)  # fmt: skip
ISSUER_VERSION: Final = _kind(9, "issuer version", "issuer_versions", """
    0 issuer BYTES
    1 number NUMBER
    2 identifiers FORM
    3 legal_name TEXT
    4 country TEXT
    5 licence TEXT
    6 address TEXT
    7 telephone TEXT
    8 email TEXT
    9 web TEXT
    10 verify_address TEXT
    11 numbers_published FLAG
""", signed=True)  # fmt: skip
RUBRIC_VERSION: Final = _kind(10, "rubric version", "rubric_versions", """
    0 rubric BYTES
    1 number NUMBER
    2 form FORM
    3 content_hash BYTES
    4 structure_hash BYTES
    5 code TEXT
    6 source TEXT
""", signed=True)  # fmt: skip
ACHIEVEMENT_VERSION: Final = _kind(11, "achievement version", "achievement_versions", """
    0 achievement BYTES
    1 number NUMBER
    2 issuer BYTES
    3 form FORM
    4 content_hash BYTES
    5 code TEXT
""", signed=True)  # fmt: skip
TRANSLATION: Final = _kind(12, "translation", "translations", """
    0 subject BYTES
    1 field NUMBER
    2 tag TEXT
    3 text TEXT
""", record=True)  # fmt: skip
LEARNER: Final = _kind(13, "learner", "learners", """
    0 number TEXT register
    1 name TEXT register
    2 certificate_name TEXT register
    3 email TEXT register
    4 birth_date TEXT register
    5 national_id TEXT register
    6 language TEXT register
    7 cohort TEXT register
    8 take_in BYTES
""", record=True)  # fmt: skip
SOURCE_KEY: Final = _kind(14, "source key", "source_keys", """
    0 subject BYTES
    1 key BYTES
    2 take_in BYTES
""")  # fmt: skip
SUBMISSION: Final = _kind(15, "submission", "submissions", """
    0 learner BYTES
    1 task BYTES
    2 attempt NUMBER
    3 cohort TEXT portfolio
    4 site TEXT portfolio
    5 received NUMBER
    6 source TEXT portfolio
    7 take_in BYTES
""")  # fmt: skip
EVIDENCE_ITEM: Final = _kind(16, "evidence", "evidence", """
    0 object BYTES
    1 kind TEXT
    2 media_type TEXT
    3 size NUMBER
    4 name TEXT evidence
    5 plain_digest BYTES evidence
    6 place TEXT evidence
    7 what TEXT evidence
    8 seen_by TEXT evidence
    9 seen_on TEXT evidence
""")  # fmt: skip
ATTACHMENT: Final = _kind(17, "attachment", "attachments", """
    0 evidence BYTES
    1 submission BYTES
    2 item_key BYTES portfolio key
    3 reason TEXT portfolio
""")  # fmt: skip
DETACHMENT: Final = _kind(18, "detachment", "detachments", """
    0 attachment BYTES
    1 reason TEXT portfolio
""")  # fmt: skip
TAKE_IN: Final = _kind(19, "take-in", "take_ins", """
    0 system TEXT
    1 source TEXT portfolio
    2 left_out FORM portfolio
    3 task BYTES
    4 submissions NUMBER
    5 files NUMBER
""")  # fmt: skip
TAKE_IN_UNDONE: Final = _kind(20, "take-in undone", "take_ins_undone", """
    0 take_in BYTES
    1 reason TEXT portfolio
""")  # fmt: skip
ASSESSMENT_RECORD: Final = _kind(21, "assessment", "assessments", """
    0 submission BYTES
    1 assessor BYTES
    2 rubric_version BYTES
""")  # fmt: skip
MARK: Final = _kind(22, "mark", "marks", """
    0 assessment BYTES
    1 criterion BYTES
    2 level BYTES assessment
    3 comment TEXT assessment
    4 not_applicable FLAG assessment
    5 judged_on TEXT assessment
""", record=True)  # fmt: skip
SIGN_OFF: Final = _kind(23, "sign-off", "sign_offs", """
    0 assessment BYTES
    1 submission BYTES
    2 assessor BYTES
    3 rubric_hash BYTES
    4 evidence FORM
    5 marks FORM assessment
    6 score FORM assessment
    7 signed_on TEXT
    8 rubric_version BYTES
""", signed=True)  # fmt: skip
SIGN_OFF_TAKEN_BACK: Final = _kind(24, "sign-off taken back", "sign_offs_taken_back", """
    0 sign_off BYTES
    1 reason TEXT assessment
""", signed=True)  # fmt: skip
ASSESSMENT_KEY: Final = _kind(25, "assessment key", "assessment_keys", """
    0 assessment BYTES
    1 key BYTES portfolio key
""")  # fmt: skip
AWARD: Final = _kind(26, "award", "awards", """
    0 learner BYTES
    1 achievement_version BYTES
    2 sign_offs FORM
    3 outcome NUMBER register
    4 score FORM register
    5 award_date TEXT register
    6 decided_by BYTES
    7 award_key BYTES
    8 verified_by BYTES
    9 verified_on TEXT
    10 verified_how TEXT register
    11 supersedes BYTES
    12 reason TEXT register
""", signed=True)  # fmt: skip
VERIFICATION: Final = _kind(27, "verification", "verifications", """
    0 award BYTES
    1 verifier BYTES
    2 verified_on TEXT
    3 how TEXT register
""", signed=True)  # fmt: skip
INTENT: Final = _kind(28, "issue intent", "intents", """
    0 award BYTES
    1 credential BYTES
    2 issuer_version BYTES
    3 signed_at NUMBER
    4 valid_until TEXT register
    5 status_stream BYTES
    6 status_list NUMBER
    7 status_index NUMBER
    8 printed FORM register
    9 replaces BYTES
    10 replace_reason TEXT
    11 key BYTES
    12 practice FLAG
    13 verified FLAG
    14 template BYTES
""", signed=True)  # fmt: skip
CREDENTIAL: Final = _kind(29, "credential", "credentials", """
    0 intent BYTES
    1 award BYTES
    2 learner BYTES
    3 json BYTES register
    4 token BYTES register
    5 digest BYTES
    6 key BYTES
    7 number TEXT register
""", signed=True)  # fmt: skip
STATUS: Final = _kind(30, "status", "statuses", """
    0 credential BYTES
    1 purpose TEXT
    2 reason TEXT register
    3 stream BYTES
    4 list NUMBER
    5 index NUMBER
    6 replaced_by BYTES
""", signed=True)  # fmt: skip
TRUST: Final = _kind(31, "trust", "trusts", """
    0 sequence NUMBER
    1 content_digest BYTES
    2 updated NUMBER
    3 payload BYTES
""", signed=True)  # fmt: skip
CONSENT: Final = _kind(32, "consent", "consents", """
    0 credential BYTES
    1 learner BYTES
    2 agreed_on TEXT
    3 how TEXT register
""", signed=True)  # fmt: skip
CONSENT_TAKEN_BACK: Final = _kind(33, "consent taken back", "consents_taken_back", """
    0 consent BYTES
    1 reason TEXT register
""", signed=True)  # fmt: skip
REINSTATEMENT: Final = _kind(34, "reinstatement", "reinstatements", """
    0 status BYTES
    1 credential BYTES
    2 reason TEXT register
""", signed=True)  # fmt: skip
ISSUER_KEY_END: Final = _kind(36, "issuer key end", "issuer_key_ends", """
    0 key BYTES
    1 public_key BYTES
    2 how TEXT
    3 since NUMBER
    4 reason TEXT
    5 good FORM
""", signed=True)  # fmt: skip
ROOT_REQUEST: Final = _kind(37, "root request", "root_requests", """
    0 type NUMBER
    1 record BYTES
    2 values FORM
    3 withdraws BYTES
""")  # fmt: skip
TEMPLATE_VERSION: Final = _kind(38, "template version", "template_versions", """
    0 template BYTES
    1 number NUMBER
    2 form FORM
    3 content_hash BYTES
""", signed=True)  # fmt: skip
TEMPLATE_PICTURE: Final = _kind(39, "template picture", "template_pictures", """
    0 digest BYTES
    1 form FORM
""", signed=True)  # fmt: skip
TEMPLATE_CHOICE: Final = _kind(40, "template choice", "template_choices", """
    0 achievement BYTES
    1 template BYTES
""", signed=True)  # fmt: skip
HANDED_OVER: Final = _kind(41, "handed over", "handed_over", """
    0 credential BYTES
    1 recipient TEXT register
    2 handed_by BYTES
    3 handed_on TEXT
""", signed=True)  # fmt: skip
HANDED_OVER_TAKEN_BACK: Final = _kind(42, "handing over taken back", "handed_over_taken_back", """
    0 handed_over BYTES
    1 reason TEXT register
""", signed=True)  # fmt: skip
SOURCE_TABLE: Final = _kind(44, "source table", "source_tables", """
    0 take_in BYTES
    1 system TEXT
    2 name TEXT portfolio
    3 written_as TEXT
    4 delimiter TEXT
    5 head TEXT portfolio
    6 columns FORM
    7 assignment TEXT portfolio
""")  # fmt: skip
SOURCE_ROW: Final = _kind(45, "source row", "source_rows", """
    0 take_in BYTES
    1 submission BYTES
    2 participant TEXT portfolio
    3 name TEXT portfolio
    4 line TEXT portfolio
    5 returned TEXT portfolio
    6 sign_off BYTES
    7 place NUMBER
""", record=True)  # fmt: skip
CARRIED_OVER: Final = _kind(46, "carried over", "carried_over", """
    0 rubric_version BYTES
    1 from_version BYTES
    2 grade NUMBER
""", record=True)  # fmt: skip
MARKING_ORDER: Final = _kind(47, "marking order", "marking_orders", """
    0 person BYTES
    1 task BYTES
    2 sorting TEXT
    3 way TEXT
    4 seed BYTES
""", record=True)  # fmt: skip
FLAG: Final = _kind(48, "flag", "flags", """
    0 submission BYTES
    1 person BYTES
    2 is_set FLAG
""", record=True)  # fmt: skip

KINDS: Final[dict[int, Kind]] = {kind.number: kind for kind in list(globals().values()) if isinstance(kind, Kind)}
"""Every type that this version projects, by number. Numbers 35, 43 and those from 49 on are free."""

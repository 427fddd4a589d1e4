"""Templates as lists and windows show them, and a page to look at while one is made."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from credesk.certificates.design import Design
from credesk.certificates.page import CertificatePage
from credesk.credentials.qr_text import PLAIN_ADDRESS
from credesk.desk.certificate_view import PREVIEW_DIGITS, PREVIEW_NUMBER, Pictured, pictures_of
from credesk.desk.found import is_practice
from credesk.desk.issuers import issuer_versions
from credesk.desk.phrases import phrases_for
from credesk.desk.records import achievement_version
from credesk.desk.session import Workspace
from credesk.desk.templates import Designs, TemplateVersion, chosen_template, templates
from credesk.domain.achievement import AchievementVersion
from credesk.domain.certificate_template import CertificateTemplate, checked
from credesk.domain.ids import Id
from credesk.domain.outcome import Outcome

_MADE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_NAMES = {
    "ar": "سلمى عبد الرحمن", "hi": "अनन्या शर्मा", "zh": "王小明", "sw": "Amina Wanjiru Otieno", "fr": "Aïssatou Diallo",
    "es": "María José Núñez", "pt": "João da Conceição", "id": "Siti Rahmawati",
}  # fmt: skip
"""Samples of learners' names, for the script of the page."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template's newest version, and the short names of the achievements that take it."""

    version: TemplateVersion
    achievements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """An achievement that takes a template or none; ``languages`` are those of its title, the source first."""

    achievement: Id
    version: Id
    code: str
    title: str
    languages: tuple[str, ...]
    template: Id | None


def template_rows(workspace: Workspace) -> list[TemplateRow]:
    """Every template with who takes it."""
    taken = programmes(workspace)
    return [
        TemplateRow(one, tuple(each.code for each in taken if each.template == one.template))
        for one in templates(workspace)
    ]


def programmes(workspace: Workspace) -> list[Programme]:
    """The newest version of every achievement, by its title."""
    found: dict[Id, Programme] = {}
    for row in workspace.rows("SELECT id, achievement, code FROM achievement_versions ORDER BY number DESC, id DESC"):
        if row["achievement"] in found:
            continue
        title = achievement_version(workspace, row["id"]).title
        languages = tuple(tag for tag, _ in title.entries)
        chosen = chosen_template(workspace, row["achievement"])
        found[row["achievement"]] = Programme(
            row["achievement"], row["id"], row["code"] or "", title.text(), languages, chosen
        )
    return sorted(found.values(), key=lambda one: (one.title.casefold(), one.achievement))


def template_picture(
    workspace: Workspace, settings: CertificateTemplate, pictures: Mapping[bytes, list[Any]], width: int,
    achievement: Id | None = None, language: str = "",
) -> Pictured:  # fmt: skip
    """How a certificate of an achievement version would look with these settings, for nobody in particular.

    Raises BadInput where the settings cannot be published, or the texts do not fit.
    """
    settings = checked(settings)
    version = achievement_version(workspace, achievement) if achievement is not None else None
    page = sample_page(workspace, version, language)
    beside = None
    if settings.second_language:
        second = sample_page(workspace, version, settings.second_language)
        beside = replace(second, learner=page.learner) if second.language != page.language else None
    design: Design = Designs(workspace, pictures).of(settings, beside)
    return Pictured(page.learner, tuple(pictures_of(page, design, width, covered=True)), is_signed=False)


def sample_page(workspace: Workspace, achievement: AchievementVersion | None, language: str) -> CertificatePage:
    """A page of nobody: the issuer's and the achievement's own texts where there are any, and no code."""
    from credesk.desk.content import in_words, initials, workload_line

    known = list(issuer_versions(workspace))
    own = [one for one in known if achievement and one.issuer == achievement.issuer]
    issuer = next(iter([*own, *known]), None)
    tag, title = achievement.title.pick([language]) if achievement else (language or "en", "Solar PV Installer")
    words = phrases_for(tag)
    name = issuer.legal_name if issuer else "Example Centre"

    def text(texts: Any) -> str:
        return texts.pick([tag])[1] if texts else ""

    return CertificatePage(
        language=tag,
        learner=_NAMES.get(tag.partition("-")[0], "Grace Wanjiru Mwangi"),
        title=title,
        issuer=name,
        awarded=_MADE.date(),
        number=PREVIEW_NUMBER,
        address=f"{(issuer.verify_address if issuer else None) or PLAIN_ADDRESS}#",
        digits=PREVIEW_DIGITS,
        credential=b"{}",
        made=_MADE,
        licence=issuer.licence if issuer else "",
        country=issuer.country if issuer else "",
        seal=initials(name),
        statement=text(achievement.statement) if achievement else "",
        outcomes=tuple(text(one) for one in achievement.outcomes) if achievement else (),
        outcome=words.outcome(Outcome.ACHIEVED),
        workload=workload_line(achievement, words) if achievement else "",
        level=text(achievement.level) if achievement else "",
        quality=words.verified_by.format(name="L. Were"),
        signatories=("S. Njoroge",),
        check_at=in_words(issuer.verify_address if issuer else None),
        telephone=issuer.telephone if issuer else "",
        numbers_published=issuer.numbers_published if issuer else False,
        practice=is_practice(workspace),
    )

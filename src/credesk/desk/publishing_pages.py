"""Published pages for people: achievements, their criteria, and what became of a replaced certificate.

Plain HTML in the language of the texts, one page for each language, right-to-left where due, light and dark, readable
without style sheets and by screen readers. No scripts, nothing from elsewhere: a Content-Security-Policy says so.
"""

import base64
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from credesk.desk.publishing_words import BY_LANGUAGE, PageWords, direction_of, words_for
from credesk.domain.achievement import AchievementVersion
from credesk.domain.ids import id_text
from credesk.domain.points import points_text
from credesk.domain.rubric import Criterion, Level, RubricVersion
from credesk.domain.texts import Texts

TEMPLATE = "1"
"""Changes with every change of what is written here, so that published pages are made anew."""
_STYLE = """
:root{color-scheme:light dark;--ink:#1b2430;--soft:#51606f;--line:#c9d1d9;--paper:#fff;--link:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a9b5c1;--line:#3a4652;--paper:#12181f;--link:#8ec2ff}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main,header,footer{max-width:46rem;margin-inline:auto;padding:1rem 1.25rem}a{color:var(--link)}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1.05rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1rem 0}dt{color:var(--soft)}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{border-block-end:1px solid var(--line);padding:.5rem .5rem .5rem 0;
text-align:start;vertical-align:top}caption{text-align:start;font-weight:600;padding:.75rem 0 .25rem}
footer{color:var(--soft);border-block-start:1px solid var(--line);margin-block-start:2rem}
""".replace("\n", "")
_POLICY = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()


@dataclass(frozen=True, slots=True)
class Shown:
    """One achievement version as it is published: its rubrics by task, who awards it, whether a newer one is there."""

    version: AchievementVersion
    rubrics: tuple[RubricVersion, ...]
    issuer: str
    newest: AchievementVersion

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its title; the first one is the source."""
        return tuple(self.version.title)

    @property
    def folder(self) -> str:
        """The name of its folder below ``achievements``."""
        return id_text(self.version.id)


def page_name(kind: str, language: str, languages: Sequence[str]) -> str:
    """``index.html`` in the source language, ``index.ar.html`` in another."""
    return f"{kind}.html" if language == languages[0] else f"{kind}.{language}.html"


def achievement_page(shown: Shown, language: str) -> bytes:
    """What can be earned: description, outcomes, workload, level, frameworks."""
    version, words = shown.version, words_for(language)
    body = [f"<h1>{_text(version.title, language)}</h1>", *_paragraphs(version.description, language)]
    body += _facts(shown, words, language)
    if version.outcomes:
        items = "".join(f"<li>{_text(outcome, language)}</li>" for outcome in version.outcomes)
        body += [f"<h2>{words.outcomes}</h2>", f"<ul>{items}</ul>"]
    if version.alignments:
        items = "".join(
            f'<li><a href="{escape(_safe(one.url))}" rel="noreferrer">{escape(one.name)}</a>'
            f" {escape(' '.join(filter(None, (one.framework, one.code))))}</li>"
            for one in version.alignments
        )
        body += [f"<h2>{words.frameworks}</h2>", f"<ul>{items}</ul>"]
    criteria = page_name("criteria", language, shown.languages)
    body += [f'<h2><a href="{criteria}">{words.criteria}</a></h2>']
    body += [f'<p><a href="achievement.json">{words.data}</a></p>']
    return _page(version.title.text(language), body, language, _Around(shown, "index", words))


def criteria_page(shown: Shown, language: str) -> bytes:
    """What must be shown: the criteria in words, and each rubric with its levels and points."""
    version, words = shown.version, words_for(language)
    home = page_name("index", language, shown.languages)
    body = [f'<p><a href="{home}">{_text(version.title, language)}</a></p>', f"<h1>{words.criteria}</h1>"]
    body += _paragraphs(version.criteria, language)
    for task, rubric in zip(version.tasks, shown.rubrics, strict=True):
        body += [f"<h2>{words.judged}: {_text(task.title, language)}</h2>"]
        body += [_table(one, rubric, words, language) for one in rubric.criteria]
    return _page(f"{words.criteria}: {version.title.text(language)}", body, language, _Around(shown, "criteria", words))


def achievements_page(all_shown: Sequence[Shown], issuer: str, language: str) -> bytes:
    """The list of what the issuer awards: the newest version of each achievement."""
    words = words_for(language)
    newest = [one for one in all_shown if one.version.id == one.newest.id]
    items = "".join(
        f'<li lang="{one.languages[0]}" dir="{direction_of(one.languages[0])}">'
        f'<a href="{one.folder}/index.html">{_text(one.version.title, one.languages[0])}</a></li>'
        for one in sorted(newest, key=lambda one: one.version.title.text())
    )
    body = [f"<h1>{words.achievements}</h1>", f"<p>{escape(issuer)}</p>", f"<ul>{items}</ul>"]
    return _page(f"{words.achievements}: {issuer}", body, language)


def replaced_page(old: str, new: str, day: str, issuer: str) -> bytes:
    """That a certificate was replaced, in every language that we have: whoever looks may read any of them."""
    numbers = {"old": f"<bdi>{escape(old)}</bdi>", "new": f"<bdi>{escape(new)}</bdi>", "day": f"<bdi>{day}</bdi>"}
    body = [f"<h1>{escape(old)}</h1>"]
    for language, words in BY_LANGUAGE.items():
        sentence = words.replaced.format(**numbers)
        check = f'<a href="../index.html">{words.check}</a>'
        body.append(f'<section lang="{language}" dir="{direction_of(language)}"><p>{sentence} {check}</p></section>')
    body.append(f'<p><a href="{escape(old)}.jwt">JWS</a></p><p>{escape(issuer)}</p>')
    return _page(f"{old} → {new}", body, "en")


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around the page of an achievement: its other languages, its version, who awards it."""

    shown: Shown
    kind: str
    words: PageWords

    def above(self, language: str) -> str:
        """The links to the same page in other languages."""
        languages = self.shown.languages
        if len(languages) < 2:
            return ""
        items = "".join(
            f'<li><a href="{page_name(self.kind, one, languages)}" lang="{one}" hreflang="{one}"'
            f"{' aria-current=page' if one == language else ''}>{escape(self.shown.version.title.text(one))}</a></li>"
            for one in languages
        )
        return f'<nav aria-label="{" / ".join(languages)}"><ul>{items}</ul></nav>'

    def below(self) -> str:
        """Who awards it, which version this is, and where the newest one is."""
        version, newest = self.shown.version, self.shown.newest
        line = f"{self.words.awarded_by} {escape(self.shown.issuer)} · {self.words.version.format(n=version.number)}"
        if newest.id != version.id:
            line += f' · <a href="../{id_text(newest.id)}/index.html">{self.words.newer}</a>'
        return f'<p>{line}</p><p><a href="../index.html">{self.words.achievements}</a></p>'


def _page(title: str, body: Iterable[str], language: str, around: _Around | None = None) -> bytes:
    above = around.above(language) if around else ""
    below = around.below() if around else ""
    policy = f"default-src 'none'; style-src 'sha256-{_POLICY}'; base-uri 'none'; form-action 'none'"
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction_of(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + (f"<header>{above}</header>\n" if above else "")
        + "<main>\n"
        + "\n".join(body)
        + "\n</main>\n"
        + (f"<footer>{below}</footer>\n" if below else "")
        + "</body>\n</html>\n"
    ).encode()


def _facts(shown: Shown, words: PageWords, language: str) -> list[str]:
    version = shown.version
    facts: list[tuple[str, str]] = [(words.awarded_by, escape(shown.issuer))]
    if version.workload_hours is not None:
        facts.append((words.workload, words.hours.format(n=version.workload_hours)))
    if version.credits is not None:
        facts.append((words.credits, points_text(version.credits)))
    if version.level:
        facts.append((words.level, _text(version.level, language)))
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts)
    valid = words.valid.format(n=version.valid_months) if version.valid_months is not None else ""
    return [f"<dl>{listed}</dl>", *([f"<p>{valid}</p>"] if valid else [])]


def _table(criterion: Criterion, rubric: RubricVersion, words: PageWords, language: str) -> str:
    rows = "".join(_row(criterion, level, rubric, words, language) for level in criterion.levels)
    about = "".join(_paragraphs(criterion.description, language)) if criterion.description else ""
    return f"<table><caption>{_text(criterion.title, language)}{about}</caption><tbody>{rows}</tbody></table>"


def _row(criterion: Criterion, level: Level, rubric: RubricVersion, words: PageWords, language: str) -> str:
    must = f"<br><small>{words.must_reach}</small>" if criterion.must_reach == level.id else ""
    points = words.points.format(n=points_text(level.points)) if rubric.rule.has_points else ""
    about = _text(level.description, language) if level.description else ""
    return f'<tr><th scope="row">{_text(level.title, language)}{must}</th><td>{about}</td><td>{points}</td></tr>'


def _text(texts: Texts, language: str) -> str:
    """The text in a language, marked where it is there in another one only."""
    found, text = texts.pick([language])
    if found == language:
        return escape(text)
    return f'<span lang="{found}" dir="{direction_of(found)}">{escape(text)}</span>'


def _paragraphs(texts: Texts, language: str) -> Iterator[str]:
    """A text of several paragraphs; lines that begin with a hyphen are a list."""
    found, text = texts.pick([language])
    marked = "" if found == language else f' lang="{found}" dir="{direction_of(found)}"'
    for part in filter(None, (part.strip() for part in text.split("\n\n"))):
        lines = part.splitlines()
        if all(line.startswith("- ") for line in lines):
            yield f"<ul{marked}>" + "".join(f"<li>{escape(line[2:])}</li>" for line in lines) + "</ul>"
        else:
            yield f"<p{marked}>" + "<br>".join(escape(line) for line in lines) + "</p>"


def _safe(url: str) -> str:
    """An address that a reader may follow; anything but the web's own stands as a mere name."""
    return url if url.startswith(("https://", "http://")) else "#"


PAGES: dict[str, Callable[[Shown, str], bytes]] = {"index": achievement_page, "criteria": criteria_page}
"""The pages of one achievement, by the beginning of their names."""

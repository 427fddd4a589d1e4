"""The page in a learner's bundle that says what its files are for, in the certificate's language."""

from html import escape

from credesk.certificates.page import CertificatePage
from credesk.certificates.words import date_text, is_right_to_left
from credesk.desk.forms_words import BundleWords, bundle_words

_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1b211e}"
    "h1{font-size:1.5rem;line-height:1.25}img{width:12rem;height:12rem}dt{font-weight:600;margin-top:1rem}"
    "dd{margin:0}.warn{color:#b3261e;font-weight:600}"
)


def explaining_page(page: CertificatePage) -> bytes:
    """HTML that needs nothing but the files beside it; texts from the certificate are isolated by direction."""
    language, words = bundle_words(page.language)
    direction = "rtl" if is_right_to_left(language) else "ltr"
    head = (
        f'<!doctype html>\n<html lang="{escape(language)}" dir="{direction}">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self';"
        f" style-src 'unsafe-inline'\">\n<title>{_said(page.title)}</title>\n<style>{_STYLE}</style>\n"
    )
    return (head + "\n".join(_body(page, language, words)) + "\n</html>\n").encode()


def _body(page: CertificatePage, language: str, words: BundleWords) -> list[str]:
    lines = [
        f"<h1><bdi>{_said(page.title)}</bdi></h1>",
        f"<p><bdi>{_said(page.learner)}</bdi>, {_said(date_text(page.awarded, language))}<br>"
        f"<bdi>{_said(page.issuer)}</bdi><br>{_said(words.number)}: <bdi>{_said(page.number)}</bdi></p>",
        f'<p><img src="badge.svg" alt="{escape(page.title)}"></p>',
    ]
    if page.practice:
        lines.append(f'<p class="warn">{_said(words.practice)}</p>')
    files = (
        ("certificate.pdf", words.certificate),
        ("badge.png", words.badge),
        ("badge.svg", words.badge_large),
        ("credential.json", words.credential),
    )
    rows = "\n".join(f'<dt><a href="{name}"><bdi>{name}</bdi></a></dt>\n<dd>{_said(text)}</dd>' for name, text in files)
    lines += [f"<p>{_said(words.opening)}</p>", f"<dl>\n{rows}\n</dl>", f"<p>{_said(words.keep)}</p>"]
    if page.check_at:
        lines.append(f"<p>{_said(words.checked_at)} <bdi>{_said(page.check_at)}</bdi></p>")
    return lines


def _said(text: str) -> str:
    return escape(text, quote=False)

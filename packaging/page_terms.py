"""Write the page's table of other issuers' terms (core/others/table.ts) from credesk.credentials.foreign_terms.

python packaging/page_terms.py          writes it
"""

from collections.abc import Iterator
from pathlib import Path

from credesk.credentials.foreign_terms import MESSAGE_TERMS, SOURCES, Term, vocabulary

TABLE = Path(__file__).resolve().parent.parent / "resources/verifier/src/core/others/table.ts"
_PREFIXES = {
    "ob": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
    "schema": "https://schema.org/",
    "cred": "https://www.w3.org/2018/credentials#",
    "sec": "https://w3id.org/security#",
    "status": "https://www.w3.org/ns/credentials/status#",
    "xsds": "https://www.w3.org/2001/XMLSchema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms": "http://purl.org/dc/terms/",
    "vccs": "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#",
    "vcrl": "https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#",
    "vccr": "https://purl.imsglobal.org/spec/vccr/v1p0/context.json#",
    "odd": "xsd:",
}
_HEAD = """\
/**
 * The terms of the contexts that credentials of other issuers may name. Written by packaging/page_terms.py from
 * src/credesk/credentials/foreign_terms.py, which says where they are from; a test compares the two.
 *
 * Of each context: its types, the terms of every object (`*`), and those that a type adds. A term is
 * `name=predicate kind`.
 */
"""


def _short(iri: str) -> str:
    for prefix, start in _PREFIXES.items():
        if iri.startswith(start):
            return f"{prefix}:{iri[len(start) :]}"
    raise ValueError(f"no prefix begins {iri}")


def _term(name: str, term: Term) -> str:
    kind = term.kind if not term.kind or term.kind.startswith("@") else _short(term.kind)
    return f"{name}={_short(term.predicate)} {kind}".rstrip()


def _block(name: str, items: list[str]) -> str:
    """``name: item | item``, lines of at most 118 letters, those that go on indented."""
    lines = [f"{name}:"]
    for place, item in enumerate(items):
        if len(lines[-1]) + len(item) > 112:
            lines.append("   ")
        lines[-1] += f" {item}" if place == 0 or lines[-1] == "   " else f" | {item}"
    return "\n".join(lines)


def _blocks(context: str) -> Iterator[str]:
    found = vocabulary((context,))
    if found.types:
        yield _block("types", [f"{name}={_short(iri)}" for name, iri in found.types.items()])
    for name, terms in {"*": found.terms, **found.scopes}.items():
        if terms:
            yield _block(name, [_term(*one) for one in terms.items()])


def table() -> str:
    """The module's text."""
    prefixes = "".join(f'  {name}: "{start}",\n' for name, start in _PREFIXES.items())
    contexts = "".join(f'  "{name}": `\n{chr(10).join(_blocks(name))}`,\n' for name in SOURCES)
    message = " | ".join(_term(*one) for one in MESSAGE_TERMS.items())
    return (
        f"{_HEAD}\nexport const PREFIXES: Readonly<Record<string, string>> = {{\n{prefixes}}};\n\n"
        f"export const CONTEXTS: Readonly<Record<string, string>> = {{\n{contexts}}};\n\n"
        f'/** The members of a `statusMessage`. */\nexport const MESSAGE = "{message}";\n'
    )


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")

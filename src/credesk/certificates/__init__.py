"""The paper: page layout, fonts, QR drawing, the PDF with its attachment; reading a QR back from a page or a photo.

Promises:

1. Same input, same bytes, in every process and on every machine with the same font packages.
2. Any script that the font packages have is shaped and set in its direction; a character that none has is named in an
   error before anything is drawn, and never printed as an empty box.
3. A text shrinks, then wraps, and never runs over another or out of its frame; the learner's name stays the largest.
4. The paper says only what can be done: "scan" where there is an address, "type the number" where numbers are
   published, a quality line where there was a verification.
5. What comes from outside is read within limits, as plain values.

``paper.draw`` prints a ``page.CertificatePage``; ``reading`` reads pages and photos; ``fonts.missing_glyphs`` asks
beforehand. Everything heavy is imported where it is used.
"""

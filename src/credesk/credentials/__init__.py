"""Open Badges 3.0 credentials and the paper proof: build, sign, check.

The room turns plain content into signed bytes and signed bytes into named checks and one verdict. It knows
no database, no window and no page; clocks, randomness and signing keys are passed in. The same content gives
the same bytes. docs/credential.md, docs/paper-proof.md and docs/trust-file.md say how a second
implementation does the same.
"""

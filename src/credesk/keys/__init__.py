"""People's, devices', issuers' and sealing keys: make, wrap, unlock, sign, seal, recover. Format: docs/keys.md."""

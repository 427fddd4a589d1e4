"""The employer's page: its core against the shared vectors, in Node."""

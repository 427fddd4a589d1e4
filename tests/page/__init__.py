"""The employer's page."""

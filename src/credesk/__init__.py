"""Credesk: assess portfolios, issue signed microcredentials, check them on paper, all without a network."""

__version__ = "0.1.0"

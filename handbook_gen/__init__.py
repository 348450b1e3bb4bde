"""Turns what a company says in YAML into a handbook, and judges its promises."""

__version__ = "0.1.0"  # a constant: asking the installed metadata costs as much as a whole lint

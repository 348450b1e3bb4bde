"""Judges what a company says: rules, what they find, and what is said of it."""

"""Rules about ignoring findings."""

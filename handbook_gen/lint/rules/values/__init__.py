"""The values as a set: few, own, and giving something up."""

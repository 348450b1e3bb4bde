"""Rules about how the files are written; reading finds what they tell of."""

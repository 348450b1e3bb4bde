"""The tip `clear`: one idea in plain words."""

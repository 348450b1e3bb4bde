"""The tip `distinctive`: not what anyone could say."""

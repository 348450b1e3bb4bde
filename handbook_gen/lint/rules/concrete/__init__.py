"""The tip `concrete`: kept or not kept."""

"""The same in every language, and finished."""

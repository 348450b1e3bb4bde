"""The tip `lived`: behaviour that others see."""

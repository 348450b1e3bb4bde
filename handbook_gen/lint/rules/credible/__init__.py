"""The tip `credible`: nothing that nothing backs."""

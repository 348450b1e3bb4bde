"""The tip `customer`: start from what a customer gains."""

"""The top of the window."""

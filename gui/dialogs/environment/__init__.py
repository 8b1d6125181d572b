"""One environment: its form, and what is asked for on the way to it."""

"""Sessions of testing: reports, pictures, the list of sessions, comparisons."""

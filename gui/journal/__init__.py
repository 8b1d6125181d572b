"""Evidence: every call and reply, redacted at capture, in SQLite. Knows no Qt."""

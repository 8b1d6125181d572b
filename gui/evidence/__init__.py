"""Evidence: every call and reply, redacted at capture, in SQLite. Knows no Qt but in the recorder."""

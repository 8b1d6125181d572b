"""What leaves the record: commands to copy, reports, and whole sessions as files."""

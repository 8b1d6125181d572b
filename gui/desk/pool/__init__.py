"""What belongs to the chosen pool: its session, what is read of it, what tells of changes."""

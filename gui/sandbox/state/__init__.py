"""What a sandbox keeps over restarts, in one SQLite file: the file, its rows, and who writes them when."""

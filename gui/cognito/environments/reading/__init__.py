"""Reads what an app carries of its user pool, however people write it down. Code is never run."""

"""Which environment the calls go to: chosen, opened from files, its secrets."""

"""Users: one user's page; many users made, exported and imported."""

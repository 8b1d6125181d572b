"""The phone's calls to a user pool, their outcomes, and how far an address has come. Knows no Qt."""

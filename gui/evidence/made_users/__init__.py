"""The ledger of the users that this app made, and of what is used of a pool's limits."""

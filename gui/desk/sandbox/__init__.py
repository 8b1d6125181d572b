"""The embedded sandbox: its process, its pools and users, twins of other pools."""

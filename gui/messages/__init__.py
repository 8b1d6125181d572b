"""Where a pool's mail is read. Knows no Qt."""
